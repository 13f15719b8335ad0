//! The archive's files: walking `content/`, decoding, and what the keeper wrote beside a source.
//!
//! The only room that reads documents from the disk. It decodes bytes to text once; every later [`crate::text::Span`] counts in that
//! text.

mod record;

pub use record::{Correction, Facts, MentionIs, Record};

use crate::text::{LineIndex, Place, Span};
use serde::Serialize;
use std::sync::Arc;

/// The kind of a file, told by the ending of its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// Plain text, as taken from a PDF: `.txt`.
    Text,
    /// Markdown (CommonMark with tables): `.md`, `.markdown`.
    Markdown,
}

/// One document of the archive, decoded.
#[derive(Debug, Clone)]
pub struct Source {
    /// The path as the archive names it, with `/` on every system: `content/A/RES/69/28.zh.txt`.
    pub path: Arc<str>,
    /// The kind of file.
    pub format: Format,
    /// The decoded text, the keeper's front matter included (readers begin at `body`).
    pub text: String,
    /// Where the document begins behind front matter; 0 without.
    pub body: usize,
    /// BLAKE3 of the file's bytes, in hexadecimal.
    pub hash: String,
    /// What front matter and the `.toml` beside the file say.
    pub record: Record,
    /// The starts of the text's lines.
    pub lines: LineIndex,
}

impl Source {
    /// A span with its line and column.
    pub fn place(&self, span: Span) -> Place {
        Place { position: self.lines.position(&self.text, span.range().start), span }
    }
}
