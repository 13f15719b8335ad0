//! The opening verb of a paragraph: what print sets in italics or bold, or else the longest form of the grammar's table.

use crate::grammar::{Grammar, Openings, act, fold};
use crate::resolution::{Paragraph, Role};
use crate::text::{Emphasis, Passage, Style, is_silent, is_unspaced};
use std::ops::Range;

/// The longest run of emphasis that is taken for a verb, in characters: `Expressing its deep concern` has 27.
const LONGEST: usize = 48;

/// Marks the opening verb of every paragraph, and what it does; a point does what the paragraph above it does.
pub fn mark(paragraphs: &mut [Paragraph], grammar: &Grammar) {
    let mut above = None;
    for paragraph in paragraphs {
        paragraph.verb = verb(&paragraph.text, paragraph.role, grammar);
        let own = paragraph.verb().and_then(|verb| act(grammar.language, verb));
        paragraph.act = own.or(above.filter(|_| paragraph.role == Role::Point));
        above = paragraph.act;
    }
}

/// The bytes of the opening verb of a recital or an operative paragraph.
pub fn verb(text: &Passage, role: Role, grammar: &Grammar) -> Option<Range<usize>> {
    let (own, other) = match role {
        Role::Preambular => (&grammar.forms.preambular, &grammar.forms.operative),
        Role::Operative => (&grammar.forms.operative, &grammar.forms.preambular),
        Role::Enacting | Role::Point | Role::Heading | Role::Annex | Role::Table | Role::Closing | Role::Other => {
            return None;
        }
    };
    let words = text.words();
    set_apart(text).or_else(|| listed(words, own, grammar)).or_else(|| listed(words, other, grammar))
}

/// Whether words open with a verb of operative paragraphs and none of recitals: the only cue where numbers are missing.
pub fn is_operative(words: &str, grammar: &Grammar) -> bool {
    let longest = |verbs| listed(words, verbs, grammar).map_or(0, |range| range.end);
    longest(&grammar.forms.operative) > longest(&grammar.forms.preambular)
}

/// Whether words open with a verb of recitals.
pub fn opens_recital(words: &str, grammar: &Grammar) -> bool {
    listed(words, &grammar.forms.preambular, grammar).is_some()
}

/// The verb as print sets it apart: emphasis that begins the paragraph and is short. What is emphasised from end to end is
/// a heading.
fn set_apart(text: &Passage) -> Option<Range<usize>> {
    let set = |emphasis: &&Emphasis| emphasis.range.start == 0 && emphasis.style != Style::Raised;
    let first = text.emphasis().first().filter(set)?;
    let (words, below) = text.words().split_at_checked(first.range.end)?;
    let verb = words.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '，' | ':' | '：' | '、'));
    let short = !verb.is_empty() && verb.chars().count() <= LONGEST;
    (short && !below.trim().is_empty()).then_some(0..verb.len())
}

/// The longest verb of a table that the words open with, and the adverbs that belong to it: before it in Chinese
/// (`又注意到`), after it elsewhere (`Recalling also`).
fn listed(words: &str, verbs: &Openings, grammar: &Grammar) -> Option<Range<usize>> {
    if words.chars().next().is_some_and(is_unspaced) {
        let before =
            grammar.text.adverbs.iter().filter(|adverb| words.starts_with(**adverb)).map(|adverb| adverb.len());
        let verb = |words| longest(words, verbs.of_words(words));
        let bare = verb(words);
        let with = before.filter_map(|len| Some(len + verb(words.get(len..)?)?)).max();
        return bare.max(with).map(|end| 0..end);
    }
    let mut end = longest(words, verbs.of_words(words))?;
    while let Some(more) = adverb(words.get(end..).unwrap_or_default(), grammar) {
        end += more;
    }
    Some(0..end)
}

fn adverb(rest: &str, grammar: &Grammar) -> Option<usize> {
    let after = rest.strip_prefix(' ')?;
    longest(after, grammar.text.adverbs).map(|len| len + 1)
}

/// The length of the longest form that begins the words and ends where a word ends.
fn longest(words: &str, forms: &[&str]) -> Option<usize> {
    let ends = |form: &str, len: usize| {
        let next = words.get(len..).and_then(|rest| rest.chars().find(|c| !is_silent(*c)));
        let spaced = form.chars().next_back().is_some_and(|last| !is_unspaced(last));
        !(spaced && next.is_some_and(|c| c.is_alphanumeric() && !is_unspaced(c)))
    };
    let found = forms.iter().filter_map(|form| begun(words, form).filter(|len| ends(form, *len)));
    found.max()
}

/// How many bytes of the words a form takes up at their beginning, in any case and with silent marks between its
/// letters; `None` when they do not begin with it.
fn begun(words: &str, form: &str) -> Option<usize> {
    if words.starts_with(form) {
        return Some(form.len());
    }
    let mut printed = words.char_indices().filter(|(_, c)| !is_silent(*c));
    let mut end = 0;
    for wanted in form.chars().filter(|c| !is_silent(*c)) {
        let (at, c) = printed.next()?;
        if c != wanted && !alike(c, wanted) {
            return None;
        }
        end = at + c.len_utf8();
    }
    let silent = words.get(end..)?.chars().take_while(|c| is_silent(*c)).map(char::len_utf8).sum::<usize>();
    Some(end + silent)
}

/// Whether two letters differ by their case alone, or two apostrophes by their shape.
fn alike(c: char, wanted: char) -> bool {
    (c == '\'' && wanted == '’') || c.to_lowercase().eq(wanted.to_lowercase())
}

/// Whether words end as a sentence or a clause does; a heading does not.
pub fn is_finished(words: &str) -> bool {
    fold(words).ends_with(['.', ',', ';', ':', '。', '、', '!', '?', '،', '؛', '…', '”', '"'])
}
