//! The words of a grammar's table as one automaton, built once for every language.
//!
//! It finds forms, the longest first; it never finds one inside a longer word of a script that has spaces.

use crate::grammar::{Grammar, Term};
use crate::resolution::Language;
use crate::text::is_unspaced;
use aho_corasick::{AhoCorasick, AhoCorasickKind, Input, MatchKind};
use std::sync::LazyLock;

/// The words of one language.
pub(super) struct Vocabulary {
    language: Language,
    automaton: Option<AhoCorasick>,
    /// The meaning of each pattern of the automaton.
    terms: Vec<Term>,
    /// Finds whether anything may be named without a digit.
    wordy: Option<AhoCorasick>,
}

/// A word found: its meaning and its bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Word {
    pub term: Term,
    pub start: usize,
    pub end: usize,
}

static VOCABULARIES: LazyLock<Vec<Vocabulary>> =
    LazyLock::new(|| Grammar::ALL.iter().map(|grammar| Vocabulary::new(grammar)).collect());

impl Vocabulary {
    /// The words of a grammar; `None` for one that is not in [`Grammar::ALL`].
    pub(super) fn of(grammar: &Grammar) -> Option<&'static Vocabulary> {
        VOCABULARIES.iter().find(|vocabulary| vocabulary.language == grammar.language)
    }

    fn new(grammar: &Grammar) -> Self {
        let months = (1..).zip(grammar.text.months).map(|(month, forms)| (Term::Month(month), forms));
        let named =
            months.filter(|(_, forms)| forms.iter().all(|form| !form.starts_with(|c: char| c.is_ascii_digit())));
        let rows = grammar.mentions.rows.iter().map(|row| (row.term, row.forms)).chain(named);
        let forms = rows.flat_map(|(term, forms)| forms.iter().map(move |form| (*form, term)));
        let (forms, terms): (Vec<&str>, Vec<Term>) = forms.unzip();
        let wordy: Vec<&str> = [Term::Ibid, Term::Charter].iter().flat_map(|t| grammar.mentions.forms(*t)).collect();
        Self { language: grammar.language, automaton: automaton(&forms), terms, wordy: automaton(&wordy) }
    }

    /// Whether a passage may hold a mention at all: without a digit only the Charter and `Ibid.` can be named.
    pub(super) fn may_mention(&self, words: &str) -> bool {
        let bytes = words.as_bytes();
        // `０` to `９` are EF BC 90 to EF BC 99.
        let wide = |at: usize| matches!(bytes.get(at + 1..at + 3), Some([0xbc, 0x90..=0x99]));
        bytes.iter().any(u8::is_ascii_digit)
            || memchr::memchr_iter(0xef, bytes).any(wide)
            || self.wordy.as_ref().is_some_and(|wordy| wordy.is_match(words))
    }

    /// The first word at or after a byte.
    pub(super) fn next(&self, words: &str, from: usize) -> Option<Word> {
        let mut from = from;
        loop {
            let found = self.automaton.as_ref()?.find(Input::new(words).range(from.min(words.len())..))?;
            if stands_alone(words, found.start(), found.end()) {
                let term = *self.terms.get(found.pattern().as_usize())?;
                return Some(Word { term, start: found.start(), end: found.end() });
            }
            // `in its` is not in `within its`, but `its` is.
            from = found.start() + 1;
        }
    }
}

fn automaton(forms: &[&str]) -> Option<AhoCorasick> {
    AhoCorasick::builder()
        .match_kind(MatchKind::LeftmostLongest)
        .kind(Some(AhoCorasickKind::DFA))
        .ascii_case_insensitive(true)
        // What it would skip to is everywhere in a text that every third letter of the table stands in.
        .prefilter(false)
        .build(forms)
        .ok()
}

/// Whether no letter of a spaced script runs on at either end: `and` is not a word in `standard`.
fn stands_alone(words: &str, start: usize, end: usize) -> bool {
    let (head, rest) = words.split_at_checked(start).unwrap_or_default();
    let (form, tail) = rest.split_at_checked(end - start).unwrap_or_default();
    let spaced = |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() && !is_unspaced(c));
    let runs_on = |c: Option<char>, d: Option<char>| spaced(c) && spaced(d);
    !runs_on(head.chars().next_back(), form.chars().next()) && !runs_on(form.chars().next_back(), tail.chars().next())
}
