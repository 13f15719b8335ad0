//! The model of one resolution, as the parser leaves it: immutable, complete, and about one document only.
//!
//! Terms are those of the field. A *work* is one resolution whatever the language; its *version* is the text in one
//! language, which a [`Resolution`] holds. A [`Mention`] is a place in a text that names a document; the archive makes
//! *citations* of mentions with a target.

mod body;
mod facts;
mod language;
mod mention;
mod paragraph;
mod symbol;

pub use body::Body;
pub use facts::{Facts, Report};
pub use language::Language;
pub use mention::{Kind, Mention, Target, Within};
pub use paragraph::{Note, NoteCall, Paragraph, Role};
pub use symbol::{BadSymbol, Symbol, SymbolKind, roman_value};

use crate::text::Passage;

/// One document, understood: one version of one work.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Resolution {
    /// What is known about it: symbol, dates, session, report …
    pub facts: Facts,
    /// The lines printed above the text that the facts were read from, in order.
    pub masthead: Vec<Passage>,
    /// The text in reading order, from the enacting formula to the closing and the annexes.
    pub paragraphs: Vec<Paragraph>,
    /// The notes, in order.
    pub notes: Vec<Note>,
    /// Running heads, page numbers and the like: kept so that no letter is lost, shown nowhere.
    pub furniture: Vec<Passage>,
    /// Every mention of a document, in order of place: head, paragraphs, notes.
    pub mentions: Vec<Mention>,
}
