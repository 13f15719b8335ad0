//! From lines to blocks: which lines make one paragraph.
//!
//! The border between two lines is for [`Layout`] to judge; this file walks down the text and steps over notes, running
//! heads and calls that stand on lines of their own.

use super::layout::{Between, Layout};
use super::lines::Line;
use super::notes::Part;
use crate::read::join::{push_line, white_before};
use crate::text::{Passage, label_of};
use std::ops::Range;

/// A paragraph and the marks in it that stood alone on a line: note calls, most likely.
#[derive(Debug, Default)]
pub(super) struct Block {
    pub(super) passage: Passage,
    pub(super) alone: Vec<Range<usize>>,
}

/// The paragraphs of a text, in order; `lines` are its lines.
pub(super) fn of(text: &str, lines: &[Line<'_>], parts: &[Part], layout: &Layout) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut before: Option<&Line<'_>> = None;
    let mut between = Between::default();
    let mut brackets = 0isize;
    let mut item = false;
    let mut page = 0;
    for (line, part) in lines.iter().zip(parts) {
        between.page |= *part != Part::Text || line.page != page;
        page = line.page;
        if *part != Part::Text {
            continue;
        }
        between.gap = line.gap;
        let mark = label_of(line.text).is_some() && before.is_some();
        between.bracket = brackets > 0;
        between.item = item;
        let begins = before.is_none_or(|before| !mark && layout.begins(before, between, line));
        if begins {
            blocks.push(Block::default());
            brackets = 0;
            item = line.is_item();
        }
        if let Some(block) = blocks.last_mut() {
            block.push(text, line, mark);
        }
        if mark {
            between.call = true;
        } else {
            before = Some(line);
            between = Between::default();
            brackets = (brackets + line.brackets()).max(0);
        }
    }
    blocks
}

impl Block {
    fn push(&mut self, text: &str, line: &Line<'_>, mark: bool) {
        let glued = self.alone.last().is_some_and(|alone| alone.end == self.passage.words().len());
        if glued && line.text.starts_with(closes_up) {
            self.passage.push(line.text, line.start);
        } else {
            push_line(&mut self.passage, line.text, line.start, white_before(text, line.start));
        }
        if mark {
            let end = self.passage.words().len();
            self.alone.push(end - line.text.len()..end);
        }
    }
}

/// Punctuation that follows a note call without a space: `Group`, `1`, `, and takes note`.
fn closes_up(c: char) -> bool {
    matches!(c, ',' | '.' | ';' | ':' | ')' | '”' | '»' | '،' | '؛')
}
