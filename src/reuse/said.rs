//! What a paragraph says, so that it can be held against all others.

use crate::compare::{Token, TokenKind, folded, tokens};
use crate::resolution::Language;

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
        let mut hasher = blake3::Hasher::new();
        let (mut said, mut characters) = (Vec::new(), 0);
        let mut bytes = Vec::new();
        for token in tokens(words).into_iter().filter(|token| counts(words, token)) {
            bytes.extend_from_slice(&token.key.to_le_bytes());
            said.push((token.key ^ token.key >> 32) as u32);
            characters += usize::from(token.kind == TokenKind::Character);
        }
        if said.is_empty() {
            return None;
        }
        hasher.update(&bytes);
        let mut hash = [0; 16];
        hasher.finalize_xof().fill(&mut hash);
        let weight = WORD * (said.len() - characters) + CHARACTER * characters;
        Some(Self { hash, is_dense: 2 * characters > said.len(), is_brief: weight < LEAST, words: said })
    }
}

/// Whether a token is part of what is agreed: a number is not, nor what has one in it, as a symbol or a year.
fn counts(words: &str, token: &Token) -> bool {
    token.is_word() && !words.get(token.range.clone()).unwrap_or_default().contains(char::is_numeric)
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
    let mut said = language.code().to_owned();
    for token in tokens(words).into_iter().filter(|token| counts(words, token)) {
        said.push(' ');
        said.extend(folded(words.get(token.range).unwrap_or_default()));
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
        assert!(said("Decides to remain seized of the matter").is_brief);
        assert!(!said("Decides to remain actively seized of the matter").is_brief);
        assert!(!said("决定继续处理此案决定继续处理此案决定继续").is_brief);
        assert!(said("决定继续处理此案").is_brief);
    }
}
