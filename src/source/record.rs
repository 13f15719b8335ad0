//! The record: what the keeper of the archive says about a source, in front matter or in a `.toml` beside the file.
//!
//! Archives are kept by people who know better than a program: a record adds facts, overrides what the text says, and
//! corrects a reading. Where both front matter and a `.toml` speak, the `.toml` wins, field by field.

use crate::resolution::{Language, Role, Symbol};
use jiff::civil::Date;

/// What the keeper says about one source.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Record {
    /// Facts, over those of the text.
    pub facts: Facts,
    /// Corrections of the reading.
    pub corrections: Vec<Correction>,
}

/// Facts about a document; `None` or empty where the keeper says nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// The symbol, as `A/RES/69/28`.
    pub symbol: Option<Symbol>,
    /// The language of the text.
    pub language: Option<Language>,
    /// The title.
    pub title: Option<String>,
    /// The day of adoption.
    pub adopted: Option<Date>,
    /// The day of issue.
    pub issued: Option<Date>,
    /// Agenda items, as `94` or `94(b)`.
    pub agenda_items: Vec<String>,
    /// Subject headings.
    pub subjects: Vec<String>,
    /// The address the file came from.
    pub origin: Option<String>,
}

/// One correction of a reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Correction {
    /// The words of a mention mean something else than the grammar finds.
    Mention {
        /// The id of the paragraph or note; `None` for everywhere in the document.
        within: Option<String>,
        /// The words, as printed (white space does not matter).
        text: String,
        /// What they mean.
        is: MentionIs,
    },
    /// A paragraph has another role than the parser gives it.
    Paragraph {
        /// The words it begins with (white space does not matter).
        starts: String,
        /// Its role.
        role: Role,
    },
}

/// What a corrected mention means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MentionIs {
    /// Not a citation at all.
    Nothing,
    /// A citation of this symbol.
    Symbol(Symbol),
}
