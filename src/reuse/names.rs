//! What names a wording, and where its words stand in a paragraph.

use crate::compare::{counts, folded, tokens};
use crate::resolution::Language;
use std::ops::Range;

/// Where some words of a paragraph stand in it, in bytes; numbers and marks are not counted as words.
///
/// ```
/// let words = "Recalling its resolution 53/70 of 4 December 1998,";
/// assert_eq!(&words[recalling::reuse::stretch(words, (1, 4))], "its resolution 53/70 of");
/// ```
pub fn stretch(words: &str, (from, to): (u32, u32)) -> Range<usize> {
    let mut counted = tokens(words).into_iter().filter(|token| counts(words, token)).skip(from as usize);
    let mut here = counted.by_ref().take(to.saturating_sub(from) as usize);
    let Some(first) = here.next() else { return 0..0 };
    let end = here.last().map_or(first.range.end, |last| last.range.end);
    first.range.start..end
}

/// The name of a wording: twelve characters that follow from its language and words, without numbers and marks.
///
/// ```
/// use recalling::resolution::Language;
/// use recalling::reuse::id;
/// let (one, other) = ("Recalling its resolution 53/70,", "recalling its resolution 54/49 ;");
/// assert_eq!(id(Language::EN, one), id(Language::EN, other));
/// assert_eq!(id(Language::EN, one).len(), 12);
/// ```
pub fn id(language: Language, words: &str) -> String {
    named(language.code(), words)
}

/// The name of a passage, which is another one than that of a paragraph with the same words.
pub(super) fn id_of_passage(language: Language, words: &str) -> String {
    named(&format!("{} …", language.code()), words)
}

fn named(kind: &str, words: &str) -> String {
    let mut said = kind.to_owned();
    for token in tokens(words).into_iter().filter(|token| counts(words, token)) {
        said.push(' ');
        said.push_str(&folded(words.get(token.range).unwrap_or_default()));
    }
    blake3::hash(said.as_bytes()).to_hex().chars().take(12).collect()
}
