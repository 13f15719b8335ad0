//! A manuscript: what a reader makes of a file, before anybody asks what the words mean.
//!
//! Blocks in reading order, notes apart, page furniture (running heads, page numbers) set aside but kept, so that no
//! letter is lost. It knows nothing of resolutions.

use crate::resolution::{Cell, Draft, Language, Subject, Symbol, Vote};
use crate::text::{Passage, Span};
use jiff::civil::Date;

/// The pieces of a file in reading order.
#[derive(Debug, Clone, Default)]
pub struct Manuscript {
    /// Everything but notes and furniture, in reading order.
    pub blocks: Vec<Block>,
    /// Notes, in the order in which they stand.
    pub notes: Vec<NoteText>,
    /// Running heads, page numbers and rules that belong to the paper and not to the text.
    pub furniture: Vec<Passage>,
    /// The links that the file itself makes.
    pub links: Vec<Link>,
    /// What the format states of the document beside its text.
    pub stated: Stated,
}

/// A link of the file's own: evidence of what some words name, not the truth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Where it leads: `https://undocs.org/en/A/RES/43/78`.
    pub address: String,
    /// Its words in the source.
    pub span: Span,
}

/// What a format states of a document beside its text; nothing for a format that states nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stated {
    /// The symbol as it is marked.
    pub symbol: Option<Symbol>,
    /// The language.
    pub language: Option<Language>,
    /// The day of adoption.
    pub adopted: Option<Date>,
    /// The day of issue.
    pub issued: Option<Date>,
    /// The session: `76`.
    pub session: Option<String>,
    /// Agenda items: `162(b)`.
    pub agenda_items: Vec<String>,
    /// The short form of the agenda item, the key of a series: `INFORMATION--INTERNATIONAL SECURITY`.
    pub agenda_short: Option<String>,
    /// The report of a committee.
    pub report: Option<Symbol>,
    /// The paragraph of the report.
    pub report_paragraph: Option<String>,
    /// The record of the meeting.
    pub meeting: Option<Symbol>,
    /// The draft and its sponsors.
    pub draft: Option<Draft>,
    /// The vote.
    pub vote: Option<Vote>,
    /// What it is about.
    pub subjects: Vec<Subject>,
    /// The identifier of the work: `/akn/un/statement/deliberation/unga/2021-12-06/76-19/`.
    pub identifier: Option<String>,
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
    Table(Vec<Vec<Cell<Passage>>>),
    /// Words of which the format says what they are.
    Stated {
        /// What they are.
        part: Part,
        /// The words, with a printed number or label still among them.
        text: Passage,
    },
}

impl Block {
    /// Its words; a table has none but those of its cells.
    pub fn words(&self) -> Option<&Passage> {
        match self {
            Block::Paragraph(text) | Block::Heading { text, .. } | Block::Stated { text, .. } => Some(text),
            Block::Table(_) => None,
        }
    }

    /// Its words, unless the format says what they are.
    pub fn unmarked(&self) -> Option<&Passage> {
        self.words().filter(|_| !matches!(self, Block::Stated { .. }))
    }

    /// Its words, taken out of it.
    pub fn into_words(self) -> Option<Passage> {
        match self {
            Block::Paragraph(text) | Block::Heading { text, .. } | Block::Stated { text, .. } => Some(text),
            Block::Table(_) => None,
        }
    }
}

/// What a format says that some words are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A line above the title.
    Cover,
    /// The number before the title.
    Number,
    /// The title.
    Title,
    /// The letter with which a part of a text begins, and on a line below it the part's title.
    Division,
    /// The enacting formula.
    Formula,
    /// A recital, or a point of one.
    Recital,
    /// A paragraph or point of the operative part or of an annex.
    Body,
    /// A line below the text.
    Closing,
    /// The heading with which an annex begins; empty when it has none.
    Annex,
}

/// A note at the foot of a page, apart from its label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteText {
    /// What is printed before it, without brackets: `1`.
    pub label: String,
    /// Its words.
    pub text: Passage,
}
