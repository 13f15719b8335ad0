//! The tables of how a language asks, compiled once; and words as these tables see them.

use crate::grammar::{Asking, Grammar};
use crate::resolution::{Known, Language};
use crate::text::{is_silent, is_unspaced};
use aho_corasick::{AhoCorasick, MatchKind};
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// How a language asks, compiled.
#[derive(Debug)]
pub(super) struct Words {
    pub asking: &'static Asking,
    pub grammar: &'static Grammar,
    /// Where a clause begins, up to the end of its verb.
    pub start: Regex,
    /// The verb at the end of that, if it is one that asks.
    pub verb: Regex,
    pub after: Regex,
    pub deed: Option<Regex>,
    pub and: Regex,
    pub then: Regex,
    pub session: Regex,
    pub no_session: Regex,
    pub bodies: Regex,
    pub at: Regex,
    pub dates: Vec<Regex>,
    /// The names of those who are known, with the place of each form's owner in the table.
    pub names: AhoCorasick,
    pub owners: Vec<usize>,
    pub unspaced: bool,
}

impl Words {
    /// The tables of a language; `None` for one that has none.
    pub(super) fn of(language: Language) -> Option<&'static Words> {
        static ALL: LazyLock<Vec<Words>> =
            LazyLock::new(|| Asking::ALL.iter().filter_map(|asking| Words::compiled(asking).ok()).collect());
        ALL.iter().find(|words| words.asking.language == language)
    }

    /// Compiles a table.
    pub(super) fn compiled(asking: &'static Asking) -> Result<Self, Box<dyn std::error::Error>> {
        let grammar = Grammar::or_none(Some(asking.language));
        let unspaced = asking.deed.is_empty();
        let mut other: Vec<String> = grammar.text.operative.iter().map(|verb| regex::escape(verb)).collect();
        other.sort_by_key(|verb| std::cmp::Reverse(verb.len()));
        let (before, joined, verbs) = (asking.before, asking.joined, asking.verbs);
        let space = if unspaced { r"[，,]?" } else { r"[,،]?\s*" };
        // Without groups and the edges of words, which are looked for one by one: so it is found in one pass.
        let start = format!(
            r"(?i)(?:(?:^|[,;:.،؛，；：。—]\s*)(?:{before}{space})*|{joined}(?:{before}{space})*)(?:{}|{})",
            verbs.replace("(?P<v>", "(?:"),
            other.join("|")
        );
        let months = grammar.text.months.iter().copied().flatten().map(|month| regex::escape(month));
        let months = months.collect::<Vec<_>>().join("|");
        let dates = asking.dates.iter().map(|date| Regex::new(&date.replace("{month}", &months)));
        let forms = || {
            Known::all()
                .iter()
                .enumerate()
                .flat_map(|(i, known)| forms(known, asking.language).map(move |form| (i, form)))
        };
        Ok(Self {
            asking,
            grammar,
            start: Regex::new(&start)?,
            verb: Regex::new(&format!("(?i)(?:{verbs})$"))?,
            after: Regex::new(&format!(
                r"^(?:\s*,?\s*(?:{}){})+",
                asking.after,
                if unspaced { "" } else { r"(?:[\s,]|$)" }
            ))?,
            deed: (!unspaced).then(|| Regex::new(asking.deed)).transpose()?,
            and: Regex::new(asking.and)?,
            then: Regex::new(asking.then)?,
            session: Regex::new(asking.session)?,
            no_session: Regex::new(asking.no_session)?,
            bodies: Regex::new(asking.bodies)?,
            at: Regex::new(asking.at)?,
            dates: dates.collect::<Result<_, _>>()?,
            names: AhoCorasick::builder()
                .match_kind(MatchKind::LeftmostLongest)
                .build(forms().map(|(_, form)| form))?,
            owners: forms().map(|(i, _)| i).collect(),
            unspaced,
        })
    }

    /// The months of the language in their order: which one is named.
    pub(super) fn month(&self, name: &str) -> Option<i8> {
        let name = name.to_lowercase();
        let is = |forms: &&'static [&'static str]| forms.iter().any(|form| form.to_lowercase() == name);
        self.grammar.text.months.iter().position(is).and_then(|at| i8::try_from(at + 1).ok())
    }
}

/// The forms of a name in a language; in Arabic also those that are written together with a short word before them.
fn forms(known: &Known, language: Language) -> impl Iterator<Item = String> {
    let glued = |form: &String| {
        let mut forms = vec![form.clone()];
        if language == Language::AR {
            forms.push(format!("ب{form}"));
            forms.extend(form.strip_prefix("ال").map(|rest| format!("لل{rest}")));
        }
        forms
    };
    known.forms(language).iter().flat_map(glued).collect::<Vec<_>>().into_iter()
}

/// Words as the tables have them: plain spaces and apostrophes, nothing that is not seen, and no space in a script that is
/// written without.
pub(super) struct Plain {
    pub words: String,
    /// For each byte where its letter begins in print, and the end; empty where nothing differs.
    at: Vec<usize>,
}

impl Plain {
    pub(super) fn of(words: &str, unspaced: bool) -> Self {
        if words.is_ascii() && !unspaced {
            return Self { words: words.to_owned(), at: Vec::new() };
        }
        let mut plain = Self { words: String::with_capacity(words.len()), at: Vec::with_capacity(words.len() + 1) };
        let (mut before, mut letters) = (None, words.char_indices().peekable());
        while let Some((at, c)) = letters.next() {
            let after = letters.peek().map(|(_, c)| *c);
            let between = unspaced && c.is_whitespace() && [before, after].into_iter().flatten().any(is_unspaced);
            if is_silent(c) || between {
                continue;
            }
            let kept = if c.is_whitespace() {
                ' '
            } else if matches!(c, '\'' | '‘') {
                '’'
            } else {
                c
            };
            plain.words.push(kept);
            plain.at.extend(std::iter::repeat_n(at, kept.len_utf8()));
            before = Some(c);
        }
        plain.at.push(words.len());
        plain
    }

    /// A range of the plain words in print.
    pub(super) fn printed(&self, range: &Range<usize>) -> Range<usize> {
        let at =
            |place: usize| if self.at.is_empty() { place } else { self.at.get(place).copied().unwrap_or_default() };
        at(range.start)..at(range.end)
    }
}
