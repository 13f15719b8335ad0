//! Which language a text is in: what its keeper says, or its enacting formula, or what the format states, or else its
//! words.

use crate::grammar::{Grammar, fold};
use crate::read::{Block, Manuscript};
use crate::resolution::Language;
use crate::text::Passage;
use std::collections::BTreeMap;

/// How much of a text is looked at to guess its language, in bytes.
const SAMPLE: usize = 4000;

/// The language of a manuscript; `None` when there is too little to tell.
pub fn language(manuscript: &Manuscript) -> Option<Language> {
    by_formula(manuscript).or(manuscript.stated.language).or_else(|| by_words(manuscript))
}

fn texts(manuscript: &Manuscript) -> impl Iterator<Item = &str> {
    manuscript.blocks.iter().filter_map(Block::words).map(Passage::words)
}

/// An enacting formula is in no other language: `The General Assembly,`, `大会，`.
fn by_formula(manuscript: &Manuscript) -> Option<Language> {
    texts(manuscript).filter(|words| words.len() < 200).find_map(|words| {
        let folded = fold(words);
        let bare = folded.strip_suffix([',', '،'])?.trim_end();
        let spoken =
            |grammar: &&&Grammar| grammar.text.enacting.iter().any(|(_, form)| form.eq_ignore_ascii_case(bare));
        Grammar::ALL.iter().find(spoken).map(|grammar| grammar.language)
    })
}

/// A library's guess from the first few thousand bytes of the longest paragraphs' words.
fn by_words(manuscript: &Manuscript) -> Option<Language> {
    let mut sample = String::new();
    for words in texts(manuscript).filter(|words| words.len() > 40).chain(texts(manuscript)) {
        if sample.len() > SAMPLE {
            break;
        }
        sample.extend(words.chars().take(SAMPLE));
        sample.push(' ');
    }
    let guess = whatlang::detect(&sample)?;
    let codes = BTreeMap::from([
        ("ara", "ar"),
        ("cmn", "zh"),
        ("eng", "en"),
        ("fra", "fr"),
        ("rus", "ru"),
        ("spa", "es"),
        ("deu", "de"),
        ("por", "pt"),
        ("ita", "it"),
        ("jpn", "ja"),
        ("kor", "ko"),
        ("nld", "nl"),
        ("heb", "he"),
        ("pes", "fa"),
        ("urd", "ur"),
        ("hin", "hi"),
        ("tur", "tr"),
        ("pol", "pl"),
        ("ukr", "uk"),
        ("swe", "sv"),
    ]);
    Language::parse(codes.get(guess.lang().code())?)
}
