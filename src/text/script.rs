//! Scripts: those written without spaces between words, those written from right to left, and their digits.

/// The columns that a character takes where all letters are as wide: two for a Chinese one, one for any other.
pub fn columns(c: char) -> usize {
    if is_unspaced(c) { 2 } else { 1 }
}

/// Whether a line that ends with `before` and one that begins with `after` are joined without a space: between two
/// characters of a script that is written without spaces (Chinese, and its full-width punctuation).
pub fn joins_without_space(before: Option<char>, after: Option<char>) -> bool {
    before.is_some_and(is_unspaced) || after.is_some_and(is_unspaced)
}

/// Whether a space stands for the line end between `before` and `after`.
///
/// Chinese needs none, nor does a word broken at its hyphen (`develop-`, `ments`), a range (`2021-`, `2025`) or a symbol
/// broken at a slash (`(S/`, `12869)`).
pub fn needs_space(before: &str, after: &str) -> bool {
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

/// Whether a character prints nothing or only lengthens or points the letter before it: marks of direction and of no
/// width, soft hyphens, the Arabic stroke that stretches a word (`ديسـمبر`) and the signs of its vowels (`تسلّم`). Texts
/// print them at will, so words are compared without them.
pub fn is_silent(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}'
            | '\u{640}' | '\u{64b}'..='\u{652}'
    )
}

/// Whether a character belongs to a script written without spaces between words.
pub fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}')
}

/// Whether a letter belongs to a script that is written from right to left.
pub fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}') && c.is_alphabetic()
}

/// The plain digit for an Arabic-Indic one, Arabic or Persian: `٥` and `۵` are `5`. Any other character is itself.
///
/// ```
/// assert_eq!("٥٣/۷۰".chars().map(recalling::text::plain_digit).collect::<String>(), "53/70");
/// ```
pub fn plain_digit(c: char) -> char {
    let digit = match c {
        '\u{660}'..='\u{669}' => u32::from(c) - 0x660,
        '\u{6f0}'..='\u{6f9}' => u32::from(c) - 0x6f0,
        _ => return c,
    };
    char::from_digit(digit, 10).unwrap_or(c)
}
