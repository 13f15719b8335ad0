//! Putting the lines of a paragraph together again: with a space, or without one.
//!
//! It takes no letter away: a hyphen at a line's end stays, since nothing tells whether the word has one anyway.

use crate::text::{self, Passage, joins_without_space};
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

/// Whether a space stands for the line end between `before` and `after`.
///
/// Chinese needs none, nor does a word broken at its hyphen (`develop-`, `ments`), a range (`2021-`, `2025`) or a symbol
/// broken at a slash (`(S/`, `12869)`).
fn needs_space(before: &str, after: &str) -> bool {
    let mut back = before.chars().rev();
    let (last, second) = (back.next(), back.next());
    let first = after.chars().next();
    if joins_without_space(last, first) {
        return false;
    }
    let (Some(last), Some(first)) = (last, first) else { return false };
    let second = second.filter(|c| c.is_alphanumeric());
    match (second, last) {
        (_, c) if c.is_whitespace() => false,
        (Some(second), '-' | '\u{2010}' | '\u{2011}' | '\u{ad}') if first.is_lowercase() => second.is_numeric(),
        (Some(second), '-' | '\u{2011}' | '\u{2013}') => !(second.is_numeric() && first.is_numeric()),
        (Some(_), '/') => !first.is_alphanumeric(),
        (_, c) if c.is_alphanumeric() && first == '/' => !after.chars().nth(1).is_some_and(char::is_alphanumeric),
        _ => true,
    }
}

/// The columns that words take on a page of fixed pitch: two for a Chinese character, one for any other.
pub(super) fn columns(words: &str) -> usize {
    words.chars().map(text::columns).sum()
}
