//! What every format can say of a document: blocks of words, calls and notes.

use crate::text::Style;

/// A document on its way to Markdown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Sheet {
    /// Its blocks, in reading order.
    pub blocks: Vec<Block>,
}

/// A block of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Block {
    /// A paragraph, its number among its words.
    Paragraph(Vec<Piece>),
    /// A heading, and how deep it stands, from 1.
    Heading(u8, Vec<Piece>),
    /// A note: its label, `1`, and its words.
    Note(String, Vec<Piece>),
    /// A table, row by row, cell by cell.
    Table(Vec<Vec<Vec<Piece>>>),
}

/// A piece of a line of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// Words, and how they are set.
    Words(String, Option<Style>),
    /// The call of a note, by its label.
    Call(String),
    /// The end of a line. Whether a space stands for it is for who reads the lines together.
    Break,
}

impl Piece {
    /// Words that are set like any others.
    pub fn plain(words: impl Into<String>) -> Self {
        Self::Words(words.into(), None)
    }
}

/// Whether pieces hold anything to read.
pub(super) fn is_blank(pieces: &[Piece]) -> bool {
    pieces.iter().all(|piece| match piece {
        Piece::Words(words, _) => words.trim().is_empty(),
        Piece::Call(_) => false,
        Piece::Break => true,
    })
}

/// The words of pieces without their calls, white space folded.
pub(super) fn words_of(pieces: &[Piece]) -> String {
    let mut all = String::new();
    for piece in pieces {
        match piece {
            Piece::Words(words, _) => all.push_str(words),
            Piece::Break => all.push(' '),
            Piece::Call(_) => {}
        }
    }
    all.split_whitespace().collect::<Vec<_>>().join(" ")
}
