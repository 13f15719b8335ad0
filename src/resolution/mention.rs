//! A mention: a place in a text that names a document, with what it names.

use super::Symbol;
use crate::text::Place;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// The kind of thing that is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A resolution: `第53/70号决议`.
    Resolution,
    /// A decision: `decision 78/560`.
    Decision,
    /// Any other document with a symbol: `A/51/261`.
    Document,
    /// The record of a meeting: `A/78/PV.50`.
    Meeting,
    /// A treaty, as the Charter.
    Treaty,
    /// A paragraph of the same text: `上文第2段`.
    Internal,
}

/// What is named.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Target {
    /// A document by its symbol.
    Symbol(Symbol),
    /// A paragraph of the same text, by its anchor: `op2`.
    Paragraph(String),
    /// A treaty by its short name: `UN Charter`.
    Treaty(String),
    /// A resolution or decision of a body whose documents the archive has no series for: `Commission on Narcotic Drugs
    /// resolution 62/8`, `decision 1/CP.21`. It is certain to be none of ours, so that nothing need be asked.
    OtherBody,
    /// A symbol of a year that lies after the text which prints it, as `2191 (2041)` in a text of 2021: misprinted.
    Later(Symbol),
}

/// Where in a resolution a mention stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Within {
    /// In the masthead: the report on which the text was adopted. The index is into `masthead`.
    Head(usize),
    /// In a paragraph, by index.
    Paragraph(usize),
    /// In a note, by index.
    Note(usize),
}

/// One mention.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mention {
    /// The part of the text it stands in.
    pub within: Within,
    /// Its bytes in that part's words: its own date, number and marks, not the word that a list shares.
    pub range: Range<usize>,
    /// The bytes of its number or symbol there, without the date: `53/70` of `53/70 of 4 December 1998`.
    pub number: Range<usize>,
    /// The kind of thing named.
    pub kind: Kind,
    /// What is named; `None` when that is uncertain.
    pub target: Option<Target>,
    /// The date printed with it, or once for the items that share it.
    pub date: Option<Date>,
    /// Paragraphs of the target that are meant, expanded: `1`, `2`, `3`.
    pub paragraphs: Vec<String>,
    /// A larger part of the target, in one form for all languages: `annex`, `section:2`, `2(4)` of the Charter.
    pub part: Option<String>,
    /// Where it stands in the source.
    pub place: Place,
}

impl Mention {
    /// The symbol of the document named: `A/RES/53/70`; `None` when it is uncertain, or when a paragraph or a treaty is
    /// named.
    pub fn symbol(&self) -> Option<&Symbol> {
        match self.target.as_ref()? {
            Target::Symbol(symbol) => Some(symbol),
            Target::Paragraph(_) | Target::Treaty(_) | Target::OtherBody | Target::Later(_) => None,
        }
    }

    /// The anchors of the paragraphs that are meant, of those that have one: `op3.a` for `paragraph 3 (a)`.
    ///
    /// The first of them is [`Mention::first_anchor`].
    pub fn anchors(&self) -> impl Iterator<Item = String> {
        self.paragraphs.iter().filter_map(|number| anchor_of(number, self.part.as_deref()))
    }

    /// The anchor of the first paragraph that is meant; `None` when that has none.
    pub fn first_anchor(&self) -> Option<String> {
        anchor_of(self.paragraphs.first()?, self.part.as_deref())
    }
}

/// The anchor of a cited paragraph: `op3.a` for `3(a)`, `annex1.op3` in an annex; `None` for any other part.
fn anchor_of(number: &str, part: Option<&str>) -> Option<String> {
    let prefix = match part.map(|part| part.split_once(':').unwrap_or((part, "1"))) {
        None => String::new(),
        Some(("annex", number)) => format!("annex{number}."),
        Some(_) => return None,
    };
    let digits = number.find(|c: char| !c.is_ascii_digit()).unwrap_or(number.len());
    let (digits, points) = number.split_at_checked(digits)?;
    if digits.is_empty() {
        return None;
    }
    let points = points.split(['(', ')', '.', ' ']).filter(|point| !point.is_empty());
    let anchor = points.fold(format!("{prefix}op{digits}"), |anchor, point| format!("{anchor}.{point}"));
    Some(anchor)
}
