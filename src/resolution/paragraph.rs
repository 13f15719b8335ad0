//! The parts of a text: paragraphs, points, headings, tables, and notes.

use super::{Act, Cell};
use crate::text::{Passage, Place};
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// What a part of the text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// The formula that names the body: `大会，`.
    Enacting,
    /// An unnumbered recital.
    Preambular,
    /// A paragraph of the operative part.
    Operative,
    /// A point `(a)` of any depth.
    Point,
    /// A heading.
    Heading,
    /// A paragraph or point of an annex.
    Annex,
    /// A table.
    Table,
    /// A line of the closing: meeting and date.
    Closing,
    /// What no rule explains.
    Other,
}

/// One part of the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paragraph {
    /// The anchor, the same in every language: `pp7`, `op3`, `op3.a.i`, `annex1.op2`, `h1`.
    pub id: String,
    /// What it is.
    pub role: Role,
    /// The number or letter without marks: `3`, `a`; letters of other scripts as their Latin counterpart.
    pub number: Option<String>,
    /// The number or label as printed, with its marks: `3.`, `(a)`.
    pub label: Option<Passage>,
    /// 0 for a paragraph, 1 for `(a)`, 2 for `(i)` …; a heading's level from 1.
    pub depth: u8,
    /// The bytes of the text that are the opening verb.
    pub verb: Option<Range<usize>>,
    /// What its opening verb does, or of a point that of the paragraph it belongs to.
    pub act: Option<Act>,
    /// The words.
    pub text: Passage,
    /// The cells of a table, row by row; empty for anything else. `text` then holds the cells' words, joined by spaces.
    pub rows: Vec<Vec<Cell<Passage>>>,
    /// Where it begins.
    pub place: Place,
}

impl Paragraph {
    /// The opening verb, as printed: `又认识到`.
    pub fn verb(&self) -> Option<&str> {
        self.verb.clone().and_then(|range| self.text.words().get(range))
    }
}

/// A note, with every call that points at it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// The anchor: `fn4`; a second note 4 of the same document is `fn4-2`.
    pub id: String,
    /// What is printed before it: `4`.
    pub label: String,
    /// Its words.
    pub text: Passage,
    /// The calls, in reading order (note 4 of seed 69/28 has two, from two pages).
    pub calls: Vec<NoteCall>,
    /// Where it begins.
    pub place: Place,
}

/// One call of a note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoteCall {
    /// Index into [`super::Resolution::paragraphs`]; `None` for a call in the title.
    pub paragraph: Option<usize>,
    /// Index into that paragraph's `text.calls()`.
    pub call: usize,
}
