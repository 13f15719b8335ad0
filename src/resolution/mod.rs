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
mod proceedings;
mod symbol;

pub use body::Body;
pub use facts::{Facts, Report};
pub use language::Language;
pub use mention::{Kind, Mention, Target, Within};
pub use paragraph::{Note, NoteCall, Paragraph, Role};
pub use proceedings::{Draft, Position, Scheme, Side, Subject, Vote};
pub use symbol::{BadSymbol, Symbol, SymbolKind, roman_value};

use crate::text::Passage;

/// One document, understood: one version of one work.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Resolution {
    /// What is known about it: symbol, dates, session, report …
    pub facts: Facts,
    /// The lines printed above the text that the facts were read from, in order.
    pub masthead: Vec<Passage>,
    /// The title as printed, without its number; empty where there is none. `facts.title` may differ: the keeper's record
    /// overrules print.
    pub title: Passage,
    /// The text in reading order, from the enacting formula to the closing and the annexes.
    pub paragraphs: Vec<Paragraph>,
    /// The notes, in order.
    pub notes: Vec<Note>,
    /// Running heads, page numbers and the like: kept so that no letter is lost, shown nowhere.
    pub furniture: Vec<Passage>,
    /// Every mention of a document, in order of place: head, paragraphs, notes.
    pub mentions: Vec<Mention>,
}

impl Resolution {
    /// The passage that a mention stands in.
    pub fn passage(&self, within: Within) -> Option<&Passage> {
        match within {
            Within::Head(i) => self.masthead.get(i),
            Within::Paragraph(i) => self.paragraphs.get(i).map(|paragraph| &paragraph.text),
            Within::Note(i) => self.notes.get(i).map(|note| &note.text),
        }
    }

    /// The anchor of the part of the text that a mention stands in: `pp7`, `fn3`; empty for the head.
    pub fn anchor(&self, within: Within) -> &str {
        match within {
            Within::Head(_) => "",
            Within::Paragraph(i) => self.paragraphs.get(i).map_or("", |paragraph| &paragraph.id),
            Within::Note(i) => self.notes.get(i).map_or("", |note| &note.id),
        }
    }
}
