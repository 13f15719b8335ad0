//! Where an annex begins: a heading such as `Annex`, `附件二`, `Annexe I`, alone on its line.

use crate::grammar::{Grammar, fold};
use crate::read::{Block, Part};
use crate::text::Passage;

/// The longest line that may head an annex, in bytes.
const LONGEST: usize = 60;

/// Whether an annex begins with a block.
pub fn begins(block: &Block, grammar: &Grammar) -> bool {
    match block {
        Block::Stated { part, .. } => *part == Part::Annex,
        Block::Paragraph(text) | Block::Heading { text, .. } => is_heading(text, grammar),
        Block::Table(_) => false,
    }
}

/// Whether the first line of a passage is the heading of an annex.
pub fn is_heading(text: &Passage, grammar: &Grammar) -> bool {
    let first = text.breaks().first().copied().unwrap_or(text.words().len());
    is_line(text.words().get(..first).unwrap_or_default(), grammar)
}

/// Whether a line is the heading of an annex: `Annex II`.
pub fn is_line(line: &str, grammar: &Grammar) -> bool {
    line.len() <= LONGEST && grammar.forms.annex(&fold(line)).is_some()
}
