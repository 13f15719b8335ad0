//! What the notes of a text are called by.

/// The label of a note call or a note that a whole line or word is: `1` for `1`, `1/`, `(1)`, `¹` and `１`; `*`, `**`.
///
/// ```
/// use recalling::text::label_of;
/// assert_eq!(label_of("(12)").as_deref(), Some("12"));
/// assert_eq!(label_of("1998"), None);
/// ```
pub fn label_of(mark: &str) -> Option<String> {
    let mark = mark.strip_prefix("<sup>").and_then(|rest| rest.strip_suffix("</sup>")).unwrap_or(mark);
    if !mark.is_empty() && mark.len() <= 3 && mark.bytes().all(|b| b == b'*') {
        return Some(mark.to_owned());
    }
    let bare = mark.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    let bare = bare.or_else(|| mark.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')));
    let bare = bare.or_else(|| mark.strip_suffix('/')).unwrap_or(mark);
    let label: Option<String> = bare.chars().map(digit_of).collect();
    label.filter(|label| (1..=3).contains(&label.len()) && !label.starts_with('0'))
}

/// The ASCII digit for one of any width, height or script: `1` for `１`, `¹`, `١`.
pub fn digit_of(c: char) -> Option<char> {
    let value = match c {
        '0'..='9' => c as u32 - '0' as u32,
        '０'..='９' => c as u32 - '０' as u32,
        '\u{660}'..='\u{669}' => c as u32 - 0x660,
        '\u{6f0}'..='\u{6f9}' => c as u32 - 0x6f0,
        '⁰' | '⁴'..='⁹' => c as u32 - 0x2070,
        '¹' => 1,
        '²' | '³' => c as u32 - 0xb0,
        _ => return None,
    };
    char::from_digit(value, 10)
}

/// Whether words end with a unit of length, behind which a raised number is a power and no call: `5 km`.
///
/// ```
/// assert!(recalling::text::ends_with_unit("an area of 5 km"));
/// assert!(!recalling::text::ends_with_unit("the item"));
/// ```
pub fn ends_with_unit(words: &str) -> bool {
    let tail = words.rsplit(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
    matches!(tail, "m" | "km" | "cm" | "mm")
}
