//! What tokens make together: a date, the name of a part, a number with its letters, a symbol.
//!
//! A passage becomes a flat list of phrases; which of them belong together is for [`super::scan`] to say.

use crate::grammar::{Session, Term, Unit};
use crate::resolution::Symbol;
use jiff::civil::Date;
use std::ops::Range;

/// A phrase and its bytes.
#[derive(Debug)]
pub(super) struct Phrase {
    pub kind: PhraseKind,
    pub range: Range<usize>,
}

/// What a phrase is.
#[derive(Debug)]
pub(super) enum PhraseKind {
    /// `4 December 1998`; without a value when there is no such day.
    Date(Option<Date>),
    /// `paragraphs 1 to 3`, 第80和83至87段
    Place(Place),
    /// `53/70`, 第53/243 A和B号
    Item(Item),
    /// `A/78/404`
    Document(Document),
    /// `Add.1`
    Addition,
    /// A word of the grammar.
    Term(Term),
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// The end of a sentence.
    Stop,
    /// An opening bracket.
    Open,
    /// A closing one.
    Close,
    /// `-`
    Dash,
    /// A quotation mark.
    Quote,
    /// Anything else.
    Gap,
}

/// A part of a document, or several of one kind.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub unit: Unit,
    /// None for `annex` alone.
    pub pins: Vec<Pin>,
}

/// One number or letter of a part.
#[derive(Debug, Clone, Default)]
pub(super) struct Pin {
    /// `14`, `2` for `II`, `A`, `3.F`.
    pub label: String,
    /// Points under it: `c`, `ii`.
    pub points: Vec<String>,
    pub range: Range<usize>,
    /// The bytes of the word when a range from the pin before ends here: 至 in 83至87.
    pub through: Option<Range<usize>>,
    /// Whether it is a number in words.
    pub counted: bool,
}

/// The number of one resolution or decision, or of several that differ by a letter.
#[derive(Debug, Clone)]
pub(super) struct Item {
    pub number: Number,
    /// One for each letter; one without a letter when there is none.
    pub pieces: Vec<Piece>,
    /// Whether 第 stands before it.
    pub opened: bool,
    /// Whether 号 stands behind it.
    pub closed: bool,
}

/// The printed part of an item that names one document.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    /// `H`, or nothing.
    pub letter: String,
    /// Empty where a range leaves the letter unprinted: the `C` of `A to D`.
    pub range: Range<usize>,
}

/// The shape of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Number {
    /// `53/70`
    Pair(u32, u32),
    /// `S-10/2`
    Special(SpecialSession, u32, u32),
    /// `1540 (2004)`
    Year(u32, u32),
    /// `217 (III)`, `1874 (S-IV)`
    Roman(u32, Option<SpecialSession>, u32),
    /// `1/CP.21`
    Foreign,
    /// `2493` beside a date: one of the Security Council's without its year, where others have theirs.
    Bare(u32),
}

/// A session out of the ordinary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum SpecialSession {
    Special,
    Emergency,
}

impl SpecialSession {
    /// `S`, `ES`
    pub(super) fn mark(self) -> &'static str {
        match self {
            Self::Special => "S",
            Self::Emergency => "ES",
        }
    }

    /// `None` for a regular session.
    pub(super) fn of(session: Session) -> Option<Self> {
        match session {
            Session::Regular => None,
            Session::Special => Some(Self::Special),
            Session::Emergency => Some(Self::Emergency),
        }
    }
}

/// A full symbol.
#[derive(Debug, Clone)]
pub(super) struct Document {
    /// As printed, without the letters of `pieces`.
    pub symbol: Symbol,
    /// As [`Item::pieces`].
    pub pieces: Vec<Piece>,
}
