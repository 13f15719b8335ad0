//! Putting the lines of a paragraph together again: with a space, or without one.
//!
//! It takes no letter away: a hyphen at a line's end stays, since nothing tells whether the word has one anyway.

use crate::text::{self, Passage, needs_space};
use std::ops::Range;

/// Adds a source line (already trimmed) behind what the passage holds, and notes the line break. Where the scripts ask
/// for a space, it stands for the `white` bytes of the source.
pub(super) fn push_line(passage: &mut Passage, line: &str, source: usize, white: Range<usize>) {
    if !passage.words().is_empty() && !line.is_empty() {
        if needs_space(passage.words(), line) {
            passage.push_white(white);
        }
        passage.push_break();
    }
    passage.push(line, source);
}

/// The white space of a text right before a byte.
pub(super) fn white_before(text: &str, at: usize) -> Range<usize> {
    let last = text.get(..at).and_then(|before| before.chars().next_back()).filter(|c| c.is_whitespace());
    at - last.map_or(0, char::len_utf8)..at
}

/// The columns that words take on a page of fixed pitch: two for a Chinese character, one for any other.
pub(super) fn columns(words: &str) -> usize {
    words.chars().map(text::columns).sum()
}
