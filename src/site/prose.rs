//! Prose: the words of a paragraph or note with everything a page shows in them, still without mark-up.
//!
//! Marks are ranges of the words and may overlap as they like (an opening verb in bold, a call inside a mention);
//! [`crate::render`] turns all of it into mark-up in one pass.

use crate::text::{Emphasis, Passage, Style};
use serde::Serialize;
use std::ops::Range;
use unicode_normalization::char::is_combining_mark;

/// Words with their marks and note calls.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Prose<'a> {
    /// The words.
    pub words: &'a str,
    /// Opening verb, emphasis and mentions, in no particular order.
    pub marks: Vec<Mark>,
    /// Note calls, in order of place.
    pub calls: Vec<Call<'a>>,
}

/// Something about a range of the words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Mark {
    /// Bytes of the words.
    pub range: Range<usize>,
    /// What is said of them.
    pub is: Is,
}

/// What a mark says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Is {
    /// The opening verb.
    Verb,
    /// Printed in bold.
    Bold,
    /// Printed in italics.
    Italic,
    /// Raised.
    Raised,
    /// A mention that leads somewhere. No two mentions overlap.
    Link(Link),
    /// A mention of which nobody knows for sure what it names.
    Uncertain {
        /// What is to be said about it.
        hint: String,
    },
}

/// Where a mention leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Link {
    /// The address.
    pub href: String,
    /// What stands there, in a few words; empty where no more is known than the link itself says.
    pub hint: String,
    /// What kind of thing stands there.
    pub to: To,
    /// The bytes of the words that carry the number, without the date: these are underlined.
    pub number: Range<usize>,
}

/// What kind of thing a link leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum To {
    /// A work whose text the archive holds.
    Held,
    /// A work that the archive knows from citations.
    Stub,
    /// A paragraph of this text.
    Internal,
    /// A text outside the archive.
    Outside,
}

/// A note call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Call<'a> {
    /// The byte of the words before which it stands.
    pub at: usize,
    /// What is printed: `1`.
    pub label: &'a str,
    /// The note it calls; `None` when there is none.
    pub note: Option<CalledNote>,
}

/// The note that a call calls.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CalledNote {
    /// The call's own anchor, to come back to: `call-4-1`.
    pub id: String,
    /// The note's anchor: `fn4`.
    pub note: String,
}

impl<'a> Prose<'a> {
    /// The words of a passage with its emphasis; verb, mentions and calls are for the caller to add.
    pub fn of(passage: &'a Passage) -> Self {
        let style = |style| match style {
            Style::Bold => Is::Bold,
            Style::Italic => Is::Italic,
            Style::Raised => Is::Raised,
        };
        let words = passage.words();
        let mark = |e: &Emphasis| Mark { range: with_marks(words, &without_end(words, &e.range)), is: style(e.style) };
        let marks = passage.emphasis().iter().map(mark).filter(|mark| !mark.range.is_empty()).collect();
        Self { words: passage.words(), marks, calls: Vec::new() }
    }
}

impl<'a> Prose<'a> {
    /// The words of a range with the marks and calls in it. A call belongs to the word before it.
    pub(super) fn part(&self, range: Range<usize>) -> Self {
        let behind = |at: usize| at > range.start || at == 0 && range.start == 0;
        let calls = self.calls.iter().filter(|call| behind(call.at) && call.at <= range.end && !range.is_empty());
        let inside = |mark: &&Mark| mark.range.start < range.end && mark.range.end > range.start;
        Self {
            words: self.words.get(range.clone()).unwrap_or_default(),
            marks: self.marks.iter().filter(inside).map(|mark| mark.clipped(&range)).collect(),
            calls: calls.map(|call| Call { at: call.at - range.start, ..call.clone() }).collect(),
        }
    }
}

impl Mark {
    /// The mark as it stands in a range of the words, counted from there.
    pub(super) fn clipped(&self, range: &Range<usize>) -> Self {
        let clip = |inner: &Range<usize>| {
            let clip = |at: usize| at.clamp(range.start, range.end) - range.start;
            clip(inner.start)..clip(inner.end)
        };
        let is = match &self.is {
            Is::Link(link) => Is::Link(Link { number: clip(&link.number), ..link.clone() }),
            other => other.clone(),
        };
        Self { range: clip(&self.range), is }
    }
}

/// A range of words without the spaces at its end, which mark-up may take in: `<i>Recalling </i>its`.
fn without_end(words: &str, range: &Range<usize>) -> Range<usize> {
    let length = words.get(range.clone()).map_or(range.len(), |inside| inside.trim_end().len());
    range.start..range.start + length
}

/// A range of words with the vowel signs of its last letter, which mark-up may leave outside: `<b>أيضا</b>ً` (76/3).
pub(super) fn with_marks(words: &str, range: &Range<usize>) -> Range<usize> {
    let behind = words.get(range.end..).unwrap_or_default();
    let marks: usize = behind.chars().take_while(|c| is_combining_mark(*c)).map(char::len_utf8).sum();
    range.start..range.end + marks
}
