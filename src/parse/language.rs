//! Which language a text is in: what its keeper says, or its enacting formula, or what the format states, or else its
//! words.

use crate::diagnostics::{Code, Diagnostic};
use crate::grammar::{Grammar, fold};
use crate::read::{Block, Manuscript};
use crate::resolution::Language;
use crate::source::Source;
use crate::text::Passage;
use std::collections::BTreeMap;

/// How much of a text is looked at to guess its language, in bytes.
const SAMPLE: usize = 4000;

/// The language of a text, and a diagnostic where what is said of it and its enacting formula differ (a French file
/// lies in an English folder, DOMAIN.md, "where it errs"). The keeper is believed before the formula, the formula before
/// the mark-up.
pub fn language(manuscript: &Manuscript, source: &Source, diagnostics: &mut Vec<Diagnostic>) -> Option<Language> {
    let (kept, stated) = (source.record.facts.language, manuscript.stated.language);
    let formula = by_formula(manuscript);
    let said = kept.map(|kept| (kept, "record", "record")).or(stated.map(|stated| (stated, "mark-up", "text")));
    if let (Some((said, who, believed)), Some(formula)) = (said, formula)
        && said != formula
    {
        let message = format!(
            "the {who} says that the text is in `{said}`, but its enacting formula is in `{formula}`; the {believed} is believed"
        );
        diagnostics.push(
            Diagnostic::new(Code::FactsConflict, &source.path, message)
                .help("set `language` in the record of this file to the language of the text"),
        );
    }
    kept.or(formula).or(stated).or_else(|| by_words(manuscript))
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
