//! From a source to a [`Manuscript`]: formats, and nothing of resolutions.
//!
//! One file a format. A reader keeps every letter, says where each stands in the source, folds white space, takes note
//! calls out of the words and gathers notes from wherever the pages' feet have left them. What a paragraph *is* (a
//! number, a recital, a closing) is for [`crate::parse`].

mod akn;
mod join;
mod manuscript;
mod markdown;
mod text;

pub use manuscript::{Block, Link, Manuscript, NoteText, Part, Stated};

use crate::diagnostics::Diagnostic;
use crate::source::{Format, Source};

/// Reads a source by its format. It never fails: what it cannot make sense of is a paragraph, and broken mark-up is read
/// as far as it goes.
pub fn read(source: &Source, diagnostics: &mut Vec<Diagnostic>) -> Manuscript {
    match source.format {
        Format::AkomaNtoso => akn::read(source, diagnostics),
        Format::Text => text::read(source),
        Format::Markdown | Format::Html | Format::Docx | Format::Pdf => markdown::read(source),
    }
}

#[cfg(test)]
mod tests;
