//! What the lexer makes of words: a flat list of tokens with their bytes.
//!
//! A token says what something looks like, never what it means: `53/70` is a pair of numbers until a phrase makes a
//! resolution of it. Words that mean nothing to a citation are gaps, and neighbouring gaps are one.

use crate::grammar::{Session, Term};

/// One token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token {
    /// What it looks like.
    pub lexeme: Lexeme,
    /// Its first byte.
    pub start: usize,
    /// One past its last byte.
    pub end: usize,
}

/// What a token looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lexeme {
    /// `14`
    Number(u64),
    /// `53/70`, `2018/14`
    Pair(u32, u32),
    /// `S-10/2`, `ES-11/1`
    Special(Session, u32, u32),
    /// The number of a decision of a treaty body: `1/CP.21`, `XII/3`.
    Foreign,
    /// `(2004)`, `(XV)`, `(S-IV)`
    Era(Era),
    /// `(c)`, `(iv)`, `(4)`, `㈠`: a point within a paragraph.
    Sub,
    /// One small letter behind a number: `Article 73 e`.
    Small,
    /// Capitals and points that may number a part or be a resolution's letter: `A`, `IV`, `III.F`, `2.1`.
    Label,
    /// A Chinese number: 二十四.
    Numeral(u32),
    /// A full symbol, `A/78/404`: the bytes of its key, which is the first of a double one and a part of an address.
    Symbol { start: usize, end: usize },
    /// `Add.1`, `Corr.1`, `Add.1/Corr.1`
    Addition,
    /// A word of the grammar.
    Term(Term),
    /// `,` `、`
    Comma,
    /// `;`
    Semicolon,
    /// What ends a sentence.
    Stop,
    /// An opening bracket that belongs to no other token.
    Open,
    /// A closing one.
    Close,
    /// `-` or `–`
    Dash,
    /// A quotation mark or title mark: 》.
    Quote,
    /// Anything else.
    Gap,
}

/// The session or year in the brackets after a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Era {
    /// `(2004)`: the year of a resolution of the Security Council.
    Year(u32),
    /// `(XV)`, `(S-IV)`: the session.
    Session(Session, u32),
}
