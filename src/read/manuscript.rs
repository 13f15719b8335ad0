//! A manuscript: what a reader makes of a file, before anybody asks what the words mean.
//!
//! Blocks in reading order, notes apart, page furniture (running heads, page numbers) set aside but kept, so that no
//! letter is lost. It knows nothing of resolutions.

use crate::text::Passage;

/// The pieces of a file in reading order.
#[derive(Debug, Clone, Default)]
pub struct Manuscript {
    /// Everything but notes and furniture, in reading order.
    pub blocks: Vec<Block>,
    /// Notes, in the order in which they stand.
    pub notes: Vec<NoteText>,
    /// Running heads, page numbers and rules that belong to the paper and not to the text.
    pub furniture: Vec<Passage>,
}

/// One block of a manuscript.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A paragraph, with its printed number or label still in its words (`1. 促请会员国…`, `(a) 对信息安全…`).
    Paragraph(Passage),
    /// A heading that the format marks as one; `level` from 1.
    Heading {
        /// Depth, 1 for the highest.
        level: u8,
        /// Its words.
        text: Passage,
    },
    /// A table, row by row, cell by cell.
    Table(Vec<Vec<Passage>>),
}

/// A note at the foot of a page, apart from its label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteText {
    /// What is printed before it, without brackets: `1`.
    pub label: String,
    /// Its words.
    pub text: Passage,
}
