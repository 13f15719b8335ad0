//! Files that are more than text, or none, become Markdown: PDF, DOCX and HTML.
//!
//! What a person would type of such a file is what comes out: paragraphs with their numbers, notes and their calls, tables,
//! and none of the paper (running heads, page numbers, the places where lines end). So there is one way from there on, the
//! one of Markdown, and a document reads the same whether it lies in the archive as it came or as `recalling add` has
//! stored it. This room knows formats and nothing of resolutions.

mod docx;
mod html;
mod markdown;
mod numbering;
mod pdf;
mod sheet;

pub use docx::docx;
pub use html::html;
pub use pdf::pdf;

/// Why nothing comes of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// `pdftotext` is not installed.
    NoProgram,
    /// The file asks for a password.
    Locked,
    /// Its pages are pictures.
    NoText,
    /// It is not what its name says, or damaged; what the reader of the format said of it.
    Damaged(String),
    /// Reading it took too long, or gave more than any document has.
    TooMuch(&'static str),
}

impl Unreadable {
    /// What was seen, as the sentence of a diagnostic.
    pub fn message(&self) -> String {
        match self {
            Self::NoProgram => {
                "PDF files are read with `pdftotext`, a program of Poppler, and it is not installed here".into()
            }
            Self::Locked => "the file is encrypted and asks for a password".into(),
            Self::NoText => "the pages hold pictures and no text, as those of a scanned document do".into(),
            Self::Damaged(seen) => format!("the file is damaged, or not what its name says: {seen}"),
            Self::TooMuch(seen) => (*seen).into(),
        }
    }

    /// What to do about it.
    pub fn help(&self) -> &'static str {
        match self {
            Self::NoProgram => {
                "install it (Debian and Ubuntu: `apt install poppler-utils poppler-data`; macOS: `brew install poppler`) \
                 and run the command again"
            }
            Self::Locked => "take the protection away, as with `qpdf --decrypt`, or get a copy without it",
            Self::NoText => {
                "have the text recognised first, as with `ocrmypdf`, and check it; or get the text from its publisher"
            }
            Self::Damaged(_) => "get it once more from where it came from; the rest of the archive is not affected",
            Self::TooMuch(_) => "is it really one document? cut it into one file a resolution",
        }
    }
}

#[cfg(test)]
mod tests;
