//! The words of a grammar's table as one automaton, built once for every language.
//!
//! It finds forms, the longest first; it never finds one inside a longer word of a script that has spaces.

use crate::grammar::{Grammar, Term};
use crate::resolution::Language;
use crate::text::{is_silent, is_unspaced};
use aho_corasick::{AhoCorasick, AhoCorasickKind, Input, MatchKind};
use std::sync::LazyLock;

/// The words of one language.
pub(super) struct Vocabulary {
    language: Language,
    automaton: Option<AhoCorasick>,
    /// The meaning of each pattern of the automaton.
    terms: Vec<Term>,
    /// The letter of each pattern that is only one.
    letters: Vec<Option<u8>>,
    /// Words that are written together with the next.
    glued: &'static [(&'static str, Term)],
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
    LazyLock::new(|| Grammar::ALL.iter().copied().chain([Grammar::or_none(None)]).map(Vocabulary::new).collect());

impl Vocabulary {
    /// The words of a grammar; `None` for one that is neither in [`Grammar::ALL`] nor that of no language.
    pub(super) fn of(grammar: &Grammar) -> Option<&'static Vocabulary> {
        VOCABULARIES.iter().find(|vocabulary| vocabulary.language == grammar.language)
    }

    fn new(grammar: &Grammar) -> Self {
        let months = (1..).zip(grammar.text.months).map(|(month, forms)| (Term::Month(month), forms));
        let named =
            months.filter(|(_, forms)| forms.iter().all(|form| !form.starts_with(|c: char| c.is_ascii_digit())));
        let rows = grammar.mentions.rows.iter().map(|row| (row.term, row.forms)).chain(named);
        let forms = rows
            .flat_map(|(term, forms)| forms.iter().flat_map(move |form| spelled(form).map(move |form| (form, term))));
        let (forms, terms): (Vec<String>, Vec<Term>) = forms.unzip();
        let wordy = [Term::Ibid, Term::Charter].iter().flat_map(|t| grammar.mentions.forms(*t)).flat_map(spelled);
        let wordy: Vec<String> = wordy.collect();
        let letters = forms.iter().map(|form| form.as_bytes()).map(|form| match form {
            [letter] => Some(*letter),
            _ => None,
        });
        let letters = letters.collect();
        let automaton = automaton(&forms);
        let glued = grammar.mentions.glued;
        Self { language: grammar.language, automaton, terms, letters, glued, wordy: self::automaton(&wordy) }
    }

    /// Whether a word of one letter is printed as the table has it: the `A` of `43/78 A` is no Spanish `a`.
    fn keeps_case(&self, words: &str, pattern: usize, start: usize) -> bool {
        let letter = self.letters.get(pattern).copied().flatten();
        letter.is_none_or(|letter| words.as_bytes().get(start) == Some(&letter))
    }

    /// Whether a passage may hold a mention at all: without a digit only the Charter and `Ibid.` can be named.
    pub(super) fn may_mention(&self, words: &str) -> bool {
        let bytes = words.as_bytes();
        // `０` to `９` are EF BC 90 to EF BC 99, `٠` to `٩` D9 A0 to D9 A9, `۰` to `۹` DB B0 to DB B9.
        let digit = |at: usize| match bytes.get(at..) {
            Some([0xef, 0xbc, 0x90..=0x99, ..] | [0xd9, 0xa0..=0xa9, ..] | [0xdb, 0xb0..=0xb9, ..]) => true,
            Some(_) | None => false,
        };
        bytes.iter().any(u8::is_ascii_digit)
            || memchr::memchr3_iter(0xef, 0xd9, 0xdb, bytes).any(digit)
            || self.wordy.as_ref().is_some_and(|wordy| wordy.is_match(words))
    }

    /// The first word at or after a byte. Where the longest form runs on into a longer word, a shorter one may stand
    /// there: `Conseil` of `Conseil dans`, not `Conseil d`.
    pub(super) fn next(&self, words: &str, from: usize) -> Option<Word> {
        let automaton = self.automaton.as_ref()?;
        let (mut from, mut until) = (from.min(words.len()), words.len());
        loop {
            let Some(found) = automaton.find(Input::new(words).range(from..until)) else {
                if until == words.len() {
                    return None;
                }
                (from, until) = (
                    from + words.get(from..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8),
                    words.len(),
                );
                continue;
            };
            let (start, end) = (found.start(), found.end());
            if start > from && until < words.len() {
                (from, until) = (start, words.len());
                continue;
            }
            if stands_alone(words, start, end, self.glued) && self.keeps_case(words, found.pattern().as_usize(), start)
            {
                let term = *self.terms.get(found.pattern().as_usize())?;
                return Some(Word { term, start, end });
            }
            (from, until) = (start, end - 1);
        }
    }
}

/// A form as print may have it: without silent marks, with either apostrophe and either hyphen.
fn spelled(form: &str) -> impl Iterator<Item = String> + use<> {
    let plain: String = form.chars().filter(|c| !is_silent(*c)).collect();
    let variants = [plain.replace('’', "'"), plain.replace('-', "\u{2011}"), plain.replace('-', "\u{2010}")];
    let others: Vec<String> = variants.into_iter().filter(|variant| *variant != plain).collect();
    std::iter::once(plain).chain(others)
}

fn automaton(forms: &[String]) -> Option<AhoCorasick> {
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
fn stands_alone(words: &str, start: usize, end: usize, glued: &[(&str, Term)]) -> bool {
    let (head, rest) = words.split_at_checked(start).unwrap_or_default();
    let (form, tail) = rest.split_at_checked(end - start).unwrap_or_default();
    let spaced = |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() && !is_unspaced(c));
    let runs_on = |c: Option<char>, d: Option<char>| spaced(c) && spaced(d);
    let begins = !runs_on(without_glued(head, glued).chars().next_back(), form.chars().next());
    begins && !runs_on(form.chars().next_back(), tail.chars().next())
}

/// Words without the short ones that are written together with what follows: nothing of `وب` in `وبقرارها` is left.
fn without_glued<'w>(head: &'w str, glued: &[(&str, Term)]) -> &'w str {
    let begins = |rest: &str| !rest.chars().next_back().is_some_and(char::is_alphabetic);
    let shorter = |head: &'w str| glued.iter().filter_map(|(prefix, _)| head.strip_suffix(prefix)).collect::<Vec<_>>();
    let once = shorter(head);
    let twice = once.iter().flat_map(|rest| shorter(rest));
    once.iter().copied().chain(twice).find(|rest| begins(rest)).unwrap_or(head)
}
