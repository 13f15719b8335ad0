//! From a source to a [`Manuscript`]: formats, and nothing of resolutions.
//!
//! One file a format. A reader keeps every letter, says where each stands in the source, folds white space, takes note
//! calls out of the words and gathers notes from wherever the pages' feet have left them. What a paragraph *is* (a
//! number, a recital, a closing) is for [`crate::parse`].

mod join;
mod manuscript;
mod markdown;
mod text;

pub use manuscript::{Block, Manuscript, NoteText};

use crate::source::{Format, Source};

/// Reads a source by its format. It never fails: what it cannot make sense of is a paragraph.
pub fn read(source: &Source) -> Manuscript {
    match source.format {
        Format::Text => text::read(source),
        Format::Markdown => markdown::read(source),
    }
}

#[cfg(test)]
mod tests;
