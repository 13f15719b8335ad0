//! How a resolution came about: its draft and who put it forward, and the vote; and what it is about.

use super::{StateName, Symbol};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The draft of a resolution, and who put it forward.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// `A/C.1/76/L.13`
    pub symbol: Option<Symbol>,
    /// The day it was submitted.
    pub date: Option<Date>,
    /// The States that put it forward, in the order of the list.
    pub sponsors: Vec<Sponsor>,
    /// The States that joined later.
    pub later_sponsors: Vec<Sponsor>,
    /// Who submitted it, where that is no list of States: `submitted by the Chair of the Committee`.
    pub submitted: Option<String>,
}

/// A State that puts a draft forward: `Guinea (on behalf of the States Members of the United Nations that are members of
/// the Group of 77 and China)` (A/RES/76/200).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sponsor {
    /// The State.
    pub state: StateName,
    /// In whose name it speaks, in English, as printed: `on behalf of …`, `in its capacity as Chair of …`.
    pub capacity: Option<String>,
}

/// How a resolution was adopted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Vote {
    /// Without a vote.
    None,
    /// By a recorded vote: how many on each side, and which States.
    Recorded(Vec<Side>),
}

/// One side of a recorded vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Side {
    /// Which.
    pub position: Position,
    /// How many States, as stated; a roll may be shorter than its count.
    pub count: u32,
    /// The States, in the order of the record.
    pub states: Vec<StateName>,
}

/// How a State may vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Position {
    /// In favour.
    InFavour,
    /// Against.
    Against,
    /// Abstaining.
    Abstaining,
}

/// What a resolution is about: a heading of a list of subjects.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Subject {
    /// The list.
    pub scheme: Scheme,
    /// The heading, in English: `Data protection`; for a goal its number.
    pub label: String,
    /// Where the list explains it: `http://metadata.un.org/thesaurus/1006319`.
    pub address: Option<String>,
}

impl Subject {
    /// A heading of the keeper's own.
    pub fn own(label: &str) -> Self {
        Self { scheme: Scheme::Own, label: label.to_owned(), address: None }
    }
}

/// A list of subjects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scheme {
    /// What the archive's keeper writes in a record.
    Own,
    /// The UNBIS Thesaurus of the United Nations' libraries.
    Unbis,
    /// The names of bodies and conferences that the libraries keep.
    Body,
    /// The Sustainable Development Goals.
    Sdg,
    /// EuroVoc, the thesaurus of the European Union.
    EuroVoc,
}
