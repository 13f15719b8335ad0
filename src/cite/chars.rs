//! Reading words character by character, with full-width forms and look-alike hyphens taken as the plain ones and marks
//! that print nothing passed over. Nothing is copied: every answer comes with the byte at which to go on.

use crate::text::{is_silent, plain_digit};

/// The character at or after a byte that is not a mark printing nothing, as its plain form, and the byte behind it.
pub(super) fn peek(words: &str, at: usize) -> Option<(char, usize)> {
    if let Some(&byte) = words.as_bytes().get(at).filter(|byte| byte.is_ascii()) {
        return Some((char::from(byte), at + 1));
    }
    let mut at = at;
    for c in words.get(at..)?.chars() {
        at += c.len_utf8();
        if !is_silent(c) {
            return Some((plain(c), at));
        }
    }
    None
}

/// The byte of the next character that is not white space, or the end.
pub(super) fn skip_space(words: &str, at: usize) -> usize {
    let rest = words.get(at..).unwrap_or_default();
    let kept = rest.trim_start_matches(|c: char| c.is_whitespace() || is_silent(c));
    at + (rest.len() - kept.len())
}

/// The number whose digits begin at a byte: its value, how many digits, and the byte behind them. None with more than
/// eighteen digits.
pub(super) fn number(words: &str, at: usize) -> Option<(u64, usize, usize)> {
    let (mut value, mut digits, mut end) = (0u64, 0, at);
    while let Some((c, next)) = peek(words, end) {
        let Some(digit) = c.to_digit(10) else { break };
        (value, digits, end) = (value.checked_mul(10)?.checked_add(u64::from(digit))?, digits + 1, next);
        if digits > 18 {
            return None;
        }
    }
    (digits > 0).then_some((value, digits, end))
}

/// The byte behind an exact run of plain characters that begins at a byte.
pub(super) fn expect(words: &str, at: usize, wanted: &str) -> Option<usize> {
    wanted.chars().try_fold(at, |at, c| peek(words, at).filter(|(seen, _)| *seen == c).map(|(_, end)| end))
}

/// The end of the longest run of characters that satisfy a test.
pub(super) fn run(words: &str, at: usize, test: impl Fn(char) -> bool) -> usize {
    let mut end = at;
    while let Some((_, next)) = peek(words, end).filter(|(c, _)| test(*c)) {
        end = next;
    }
    end
}

/// The same, but no further than some bytes on, for what is short or nothing.
pub(super) fn short_run(words: &str, at: usize, longest: usize, test: impl Fn(char) -> bool) -> usize {
    let mut end = at;
    while let Some((_, next)) = peek(words, end).filter(|(c, _)| end <= at + longest && test(*c)) {
        end = next;
    }
    end
}

/// The plain form of a range of words: full-width characters and hyphens folded, spaces and empty marks left out.
pub(super) fn closed_up(words: &str, start: usize, end: usize) -> String {
    let words = words.get(start..end).unwrap_or_default();
    words.chars().filter(|&c| !c.is_whitespace() && !is_silent(c)).map(plain).collect()
}

/// The last character before a byte that prints, as its plain form.
pub(super) fn before(words: &str, at: usize) -> Option<char> {
    words.get(..at)?.chars().rev().find(|&c| !is_silent(c)).map(plain)
}

/// The plain form of a character: `５` and `٥` are `5`, `（` is `(`, and any short dash is `-`.
fn plain(c: char) -> char {
    match c {
        '\u{2010}'..='\u{2013}' | '\u{2212}' => '-',
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '٪' => '%',
        '٬' => ',',
        _ => plain_digit(c),
    }
}
