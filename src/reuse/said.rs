//! What a paragraph says, so that it can be held against all others.

use crate::compare::{Token, TokenKind, folded, tokens};
use crate::resolution::Language;
use crate::text::plain_digit;
use std::ops::Range;

/// How many letters of a script with spaces weigh as much as one of a script without: eight words are twenty characters.
const WORD: usize = 5;
const CHARACTER: usize = 2;

/// What a wording weighs at least that is worth saying.
const LEAST: usize = 40;

/// The words of a paragraph without numbers and marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Said {
    /// Equal for paragraphs that say the same.
    pub hash: [u8; 16],
    /// The words, a number each.
    pub words: Vec<u32>,
    /// Whether it is written without spaces.
    pub is_dense: bool,
    /// Whether it is too short to be worth saying.
    pub is_brief: bool,
}

impl Said {
    /// What some words say; nothing where there are but numbers and marks.
    pub(super) fn of(words: &str) -> Option<Self> {
        let mut said = Vec::new();
        let (mut bytes, mut characters) = (Vec::new(), 0_usize);
        for token in tokens(words).into_iter().filter(|token| counts(words, token)) {
            bytes.extend_from_slice(&token.key.to_le_bytes());
            let word = (token.key ^ token.key >> 32) as u32;
            said.push(word);
            characters += usize::from(token.kind == TokenKind::Character);
        }
        if said.is_empty() {
            return None;
        }
        let mut hash = [0; 16];
        blake3::Hasher::new().update(&bytes).finalize_xof().fill(&mut hash);
        let is_dense = 2 * characters > said.len();
        // A list of resolutions is not worth more because it is long: each word weighs once.
        let weight = if is_dense { CHARACTER } else { WORD };
        let is_brief = weight * different(&said, LEAST.div_ceil(weight)) < LEAST;
        said.shrink_to_fit();
        Some(Self { hash, is_dense, is_brief, words: said })
    }
}

/// How many different words there are, counted until there are enough.
fn different(words: &[u32], enough: usize) -> usize {
    let mut seen: Vec<u32> = Vec::with_capacity(enough);
    for word in words {
        if seen.len() == enough {
            break;
        }
        if !seen.contains(word) {
            seen.push(*word);
        }
    }
    seen.len()
}

/// Whether a token is part of what is agreed: a number is not, nor what has one in it, as a symbol or a year.
fn counts(words: &str, token: &Token) -> bool {
    let is_digit = |c: char| matches!(plain_digit(c), '0'..='9' | '\u{ff10}'..='\u{ff19}' | '²' | '³' | '¹');
    match token.kind {
        TokenKind::Word => !words.get(token.range.clone()).unwrap_or_default().contains(is_digit),
        TokenKind::Character => true,
        TokenKind::Mark => false,
    }
}

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

#[cfg(test)]
mod tests {
    use super::*;

    fn said(words: &str) -> Said {
        Said::of(words).unwrap()
    }

    #[test]
    fn numbers_and_marks_say_nothing() {
        assert_eq!(said("Recalling its resolution 53/70 of 4 December,"), said("recalling its resolution of December"));
        assert_ne!(said("Recalling its resolution").hash, said("Recalling its resolutions").hash);
        assert_eq!(said("回顾其第 53/70 号决议，").hash, said("回顾其第54/49号决议").hash);
        assert_eq!(Said::of("2014–2015"), None);
    }

    #[test]
    fn eight_words_or_twenty_characters_are_worth_saying() {
        assert!(said("Recalling its resolutions of December and of December and of December").is_brief);
        assert!(said("Decides to remain seized of the matter").is_brief);
        assert!(!said("Decides to remain actively seized of the matter").is_brief);
        assert!(!said("又决定请秘书长向大会第八十届会议提交一份关于执行情况的报告").is_brief);
        assert!(said("决定继续处理此案").is_brief);
    }
}
