//! Scripts that are written without spaces between words.

/// The columns that a character takes where all letters are as wide: two for a Chinese one, one for any other.
pub fn columns(c: char) -> usize {
    if is_unspaced(c) { 2 } else { 1 }
}

/// Whether a line that ends with `before` and one that begins with `after` are joined without a space: between two
/// characters of a script that is written without spaces (Chinese, and its full-width punctuation).
pub fn joins_without_space(before: Option<char>, after: Option<char>) -> bool {
    before.is_some_and(is_unspaced) || after.is_some_and(is_unspaced)
}

/// Whether a character belongs to a script written without spaces between words.
pub fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}')
}
