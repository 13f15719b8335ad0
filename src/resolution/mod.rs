//! The model of one resolution, as the parser leaves it: immutable, complete, and about one document only.
//!
//! Terms are those of the field. A *work* is one resolution whatever the language; its *version* is the text in one
//! language, which a [`Resolution`] holds. A [`Mention`] is a place in a text that names a document; the archive makes
//! *citations* of mentions with a target.

mod act;
mod addressees;
mod body;
mod facts;
mod language;
mod mention;
mod paragraph;
mod proceedings;
mod request;
mod state;
mod symbol;
mod table;

pub use act::Act;
pub use addressees::Known;
pub use body::Body;
pub use facts::{Distribution, Facts, InSeries, Report};
pub use language::Language;
pub use mention::{Kind, Mention, Target, Within};
pub use paragraph::{Note, NoteCall, Paragraph, Role};
pub use proceedings::{Draft, Position, Scheme, Side, Sponsor, Subject, Vote};
pub use request::{Addressee, Cutting, Due, Request};
pub use state::{State, StateName};
pub use symbol::{BadSymbol, Symbol, SymbolKind, roman, roman_value};
pub use table::{Cell, each_cell};

use crate::text::Passage;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// One document, understood: one version of one work.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
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
    /// The parts of a text that holds several (`78/80 A-B`), in order; mostly there are none.
    pub parts: Vec<TextPart>,
    /// How many links of the file's own name the document that the text names, and how many another.
    pub links: LinkCount,
    /// What its operative paragraphs ask, in order; `None` where nobody knows how its language asks.
    pub requests: Option<Vec<Request>>,
}

/// A part of a text, which is a work of its own: `A/RES/78/80A`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextPart {
    /// Its symbol.
    pub symbol: Symbol,
    /// `A`
    pub letter: char,
    /// Where it begins: `partA`.
    pub anchor: String,
    /// Its title, where it has one.
    pub title: Option<String>,
    /// The day of adoption that stands below its own text.
    pub adopted: Option<Date>,
}

/// The links of a file held against the mentions that the text itself bears.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkCount {
    /// Links that name what the text names.
    pub agreeing: u32,
    /// Links that name something else, or nothing.
    pub other: u32,
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

    /// What a paragraph asks by itself, without its points.
    pub fn requests_of(&self, paragraph: usize) -> &[Request] {
        let all = self.requests.as_deref().unwrap_or_default();
        let from = all.partition_point(|request| request.paragraph < paragraph);
        let upto = all.partition_point(|request| request.paragraph <= paragraph);
        all.get(from..upto).unwrap_or_default()
    }

    /// What the paragraph does that a mention stands in, or that calls the note it stands in.
    pub fn act(&self, within: Within) -> Option<Act> {
        let paragraph = match within {
            Within::Head(_) => return None,
            Within::Paragraph(i) => i,
            Within::Note(i) => self.notes.get(i)?.calls.first()?.paragraph?,
        };
        self.paragraphs.get(paragraph)?.act
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
