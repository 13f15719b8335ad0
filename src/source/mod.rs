//! The archive's files: walking `content/`, decoding, and what the keeper wrote beside a source.
//!
//! The only room that reads documents from the disk. It decodes bytes to text once, in [`from_bytes`]; every later
//! [`crate::text::Span`] counts in that text. It knows nothing of what a document says.

mod decode;
mod front;
mod load;
mod record;
mod walk;

pub use load::{LARGEST, Raw, from_bytes, load, load_file, text};
pub use record::{Correction, Facts, MentionIs, Received, Record};
pub use walk::{Beside, Entry, walk};

use crate::text::{LineIndex, Place, Span};
use serde::{Deserialize, Serialize};
use std::path::Path;
use std::sync::Arc;

/// The kind of a file, told by the ending of its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// Plain text, as taken from a PDF: `.txt`.
    Text,
    /// Markdown (CommonMark with tables): `.md`, `.markdown`.
    Markdown,
    /// The United Nations' own mark-up, Akoma Ntoso: `.xml`.
    #[serde(rename = "akn")]
    AkomaNtoso,
    /// A web page: `.html`, `.htm`.
    Html,
    /// What Word writes: `.docx`.
    Docx,
    /// `.pdf`.
    Pdf,
}

impl Format {
    /// The format that a file's name promises; `None` for a kind that is not read.
    ///
    /// ```
    /// use recalling::source::Format;
    /// assert_eq!(Format::of("content/A/RES/78/237.zh.md".as_ref()), Some(Format::Markdown));
    /// assert_eq!(Format::of("emblem.svg".as_ref()), None);
    /// ```
    pub fn of(path: &Path) -> Option<Self> {
        match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "txt" => Some(Self::Text),
            "md" | "markdown" => Some(Self::Markdown),
            "xml" => Some(Self::AkomaNtoso),
            "html" | "htm" | "xhtml" => Some(Self::Html),
            "docx" => Some(Self::Docx),
            "pdf" => Some(Self::Pdf),
            _ => None,
        }
    }
}

/// One document of the archive, decoded.
#[derive(Debug, Clone)]
pub struct Source {
    /// The path as the archive names it, with `/` on every system: `content/A/RES/69/28.zh.txt`.
    pub path: Arc<str>,
    /// The kind of file.
    pub format: Format,
    /// The decoded text, the keeper's front matter included (readers begin at `body`); of a PDF, DOCX or HTML file the
    /// Markdown that it became.
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

#[cfg(test)]
mod tests;
