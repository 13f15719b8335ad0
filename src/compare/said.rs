//! What a paragraph says, so that it can be held against all others.

use super::{Token, TokenKind, tokens};
use crate::resolution::{Paragraph, Role};
use crate::text::plain_digit;
use serde::{Deserialize, Serialize};

/// How many letters of a script with spaces weigh as much as one of a script without: eight words are twenty characters.
const WORD: usize = 5;
const CHARACTER: usize = 2;

/// What a wording weighs at least that is worth saying.
const LEAST: usize = 40;

/// The words of a paragraph without numbers and marks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// Equal for paragraphs that say the same.
    pub hash: [u8; 16],
    /// The words, a number each.
    #[serde(with = "in_bytes")]
    pub words: Vec<u32>,
    /// Whether it is written without spaces.
    pub is_dense: bool,
    /// Whether it is too short to be worth saying.
    pub is_brief: bool,
}

impl Said {
    /// What each of some paragraphs says; nothing of one that cannot be agreed: a formula that opens or closes a text, a
    /// heading, a table.
    pub fn of_each(paragraphs: &[Paragraph]) -> Vec<Option<Self>> {
        let agreed = |paragraph: &Paragraph| match paragraph.role {
            Role::Preambular | Role::Operative | Role::Point | Role::Annex | Role::Other => true,
            Role::Enacting | Role::Heading | Role::Table | Role::Closing => false,
        };
        let said = |paragraph: &Paragraph| Self::of(paragraph.text.words()).filter(|_| agreed(paragraph));
        paragraphs.iter().map(said).collect()
    }

    /// What some words say; nothing where there are but numbers and marks.
    pub fn of(words: &str) -> Option<Self> {
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
pub fn counts(words: &str, token: &Token) -> bool {
    let is_digit = |c: char| matches!(plain_digit(c), '0'..='9' | '\u{ff10}'..='\u{ff19}' | '²' | '³' | '¹');
    match token.kind {
        TokenKind::Word => !words.get(token.range.clone()).unwrap_or_default().contains(is_digit),
        TokenKind::Character => true,
        TokenKind::Mark => false,
    }
}

/// Numbers as bytes, so that millions of them are read at once and not one by one.
mod in_bytes {
    use serde::de::{Error, Visitor};
    use serde::{Deserializer, Serializer};
    use std::fmt;

    pub(super) fn serialize<S: Serializer>(words: &[u32], serializer: S) -> Result<S::Ok, S::Error> {
        let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
        serializer.serialize_bytes(&bytes)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u32>, D::Error> {
        deserializer.deserialize_bytes(Words)
    }

    struct Words;

    impl Visitor<'_> for Words {
        type Value = Vec<u32>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("bytes, four to a number")
        }

        fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Vec<u32>, E> {
            let (words, rest) = bytes.as_chunks();
            let words = words.iter().copied().map(u32::from_le_bytes).collect();
            rest.is_empty().then_some(words).ok_or_else(|| E::invalid_length(bytes.len(), &self))
        }
    }
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
