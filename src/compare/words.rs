//! What changed between two wordings, word by word; in Chinese character by character, and then in whole words.

use super::tokens::{Token, TokenKind, tokens};
use icu::segmenter::options::WordBreakInvariantOptions;
use icu::segmenter::{WordSegmenter, WordSegmenterBorrowed};
use serde::Serialize;
use similar::{Algorithm, DiffTag, capture_diff_slices};
use std::ops::Range;
use std::sync::LazyLock;

/// A stretch of two wordings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Stretch {
    /// Whether both say the same here.
    pub same: bool,
    /// What the older one says, in bytes of its words; empty where something is new.
    pub before: Range<usize>,
    /// What the newer one says, in bytes of its words; empty where something is gone.
    pub after: Range<usize>,
}

/// How many letters a word has at least that stands between two changes and still counts as unchanged.
const ISLAND: usize = 4;

/// How many tokens two wordings may have that are compared word by word; of longer ones, which no resolution has, only what
/// stands alike at both ends is told from what has changed.
const MOST: usize = 8_000;

/// The characters of a number in words, which is one word: 第七十八届会议.
const NUMERALS: [&str; 14] = ["〇", "零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千"];

/// The words of Chinese.
static WORDS: LazyLock<WordSegmenterBorrowed<'static>> =
    LazyLock::new(|| WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()));

/// The stretches of two wordings, in order: together they are all of both.
///
/// ```
/// let (before, after) = ("Welcoming the progress made,", "Welcoming the good progress made,");
/// let stretches = recalling::compare::words(before, after);
/// let new: Vec<&str> = stretches.iter().filter(|s| !s.same).map(|s| &after[s.after.clone()]).collect();
/// assert_eq!(new, ["good "]);
/// ```
pub fn words(before: &str, after: &str) -> Vec<Stretch> {
    let (older, newer) = (Wording::of(before), Wording::of(after));
    let mut runs = runs(&older, &newer);
    absorb_islands(&mut runs, &older, &newer);
    widen_to_words(&mut runs, &older, &newer);
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut ends = (0, 0);
    for (i, run) in runs.iter().enumerate() {
        let last = i + 1 == runs.len();
        let to = match (last, run.same) {
            (true, _) => (before.len(), after.len()),
            // White space belongs to what has changed, but where both have it.
            (false, true) => both_behind(before, older.end(run.before.end), after, newer.end(run.after.end)),
            (false, false) => (older.start(run.before.end), newer.start(run.after.end)),
        };
        stretches.push(Stretch { same: run.same, before: ends.0..to.0, after: ends.1..to.1 });
        ends = to;
    }
    stretches
}

/// Two places behind the same words, behind the white space that stands at both.
fn both_behind(before: &str, at: usize, after: &str, other: usize) -> (usize, usize) {
    let spaced = |words: &str, at: usize| words.get(at..).is_some_and(|rest| rest.starts_with(' '));
    let space = usize::from(spaced(before, at) && spaced(after, other));
    (at + space, other + space)
}

/// A wording as tokens. Capitals and marks count here.
struct Wording<'a> {
    words: &'a str,
    tokens: Vec<Token>,
    said: Vec<&'a str>,
    /// The places where a word of a script without spaces begins, in bytes.
    words_begin: Vec<usize>,
}

impl<'a> Wording<'a> {
    fn of(words: &'a str) -> Self {
        let tokens = tokens(words);
        let said = tokens.iter().map(|token| words.get(token.range.clone()).unwrap_or_default()).collect();
        let unspaced = tokens.iter().any(|token| token.kind == TokenKind::Character);
        let words_begin = if unspaced { WORDS.segment_str(words).collect() } else { Vec::new() };
        Self { words, tokens, said, words_begin }
    }

    /// Where a token begins, in bytes.
    fn start(&self, token: usize) -> usize {
        self.tokens.get(token).map_or(self.words.len(), |token| token.range.start)
    }

    /// Where the token before one ends, in bytes.
    fn end(&self, token: usize) -> usize {
        token.checked_sub(1).and_then(|last| self.tokens.get(last)).map_or(0, |token| token.range.end)
    }

    /// Whether a word is cut when something ends before a token.
    fn cuts_word(&self, token: usize) -> bool {
        let Some(here) = self.tokens.get(token).filter(|token| token.kind == TokenKind::Character) else {
            return false;
        };
        let numeral = |at: usize| self.said.get(at).is_some_and(|said| NUMERALS.contains(said));
        let in_number = token > 0 && numeral(token - 1) && numeral(token);
        in_number || self.words_begin.binary_search(&here.range.start).is_err()
    }
}

/// A run of tokens in both wordings.
#[derive(Debug, Clone)]
struct Run {
    same: bool,
    before: Range<usize>,
    after: Range<usize>,
}

/// The runs of two wordings: same and changed by turns.
fn runs(older: &Wording<'_>, newer: &Wording<'_>) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    if older.said.len() + newer.said.len() > MOST {
        return ends(older, newer);
    }
    for op in capture_diff_slices(Algorithm::Myers, &older.said, &newer.said) {
        let (tag, before, after) = op.as_tag_tuple();
        join(&mut runs, Run { same: tag == DiffTag::Equal, before, after });
    }
    runs
}

/// What stands alike at both ends of two wordings, and what is between as one change.
fn ends(older: &Wording<'_>, newer: &Wording<'_>) -> Vec<Run> {
    let (before, after) = (older.said.len(), newer.said.len());
    let head = older.said.iter().zip(&newer.said).take_while(|(one, other)| one == other).count();
    let rest = before.min(after) - head;
    let tails = older.said.iter().rev().zip(newer.said.iter().rev()).take(rest);
    let tail = tails.take_while(|(one, other)| one == other).count();
    let mut runs = Vec::new();
    join(&mut runs, Run { same: true, before: 0..head, after: 0..head });
    let changed = Run { same: false, before: head..before - tail, after: head..after - tail };
    if !changed.before.is_empty() || !changed.after.is_empty() {
        join(&mut runs, changed);
    }
    if tail > 0 {
        join(&mut runs, Run { same: true, before: before - tail..before, after: after - tail..after });
    }
    runs
}

/// Adds a run; it becomes part of the last one where that is of its kind.
fn join(runs: &mut Vec<Run>, run: Run) {
    match runs.last_mut().filter(|last| last.same == run.same) {
        Some(last) => {
            last.before.end = run.before.end;
            last.after.end = run.after.end;
        }
        None if run.before.is_empty() && run.after.is_empty() => {}
        None => runs.push(run),
    }
}

/// What is the same only by chance, a short word or a mark between two changes, counts as changed with them.
fn absorb_islands(runs: &mut Vec<Run>, older: &Wording<'_>, newer: &Wording<'_>) {
    let count = runs.len();
    let absorbed = std::mem::take(runs).into_iter().enumerate().map(|(i, run)| {
        let between = i > 0 && i + 1 < count;
        let letters = || older.said.get(run.before.clone()).unwrap_or_default().concat().chars().count();
        let character = newer.tokens.get(run.after.start).is_some_and(|token| token.kind == TokenKind::Character);
        let least = if character { 2 } else { ISLAND };
        Run { same: run.same && !(between && letters() < least), ..run }
    });
    absorbed.for_each(|run| join(runs, run));
}

/// A change that begins or ends within a word takes in the whole of it.
fn widen_to_words(runs: &mut Vec<Run>, older: &Wording<'_>, newer: &Wording<'_>) {
    let cut = |before: usize, after: usize| older.cuts_word(before) || newer.cuts_word(after);
    let count = runs.len();
    let widened = std::mem::take(runs).into_iter().enumerate().flat_map(|(i, run)| {
        let Run { same, mut before, mut after } = run.clone();
        if !same {
            return vec![run];
        }
        // The ends of what is the same draw in, where a change stands beside them.
        while i > 0 && !before.is_empty() && cut(before.start, after.start) {
            before.start += 1;
            after.start += 1;
        }
        while i + 1 < count && !before.is_empty() && cut(before.end, after.end) {
            before.end -= 1;
            after.end -= 1;
        }
        let changed = |before: Range<usize>, after: Range<usize>| Run { same: false, before, after };
        let left = changed(run.before.start..before.start, run.after.start..after.start);
        let right = changed(before.end..run.before.end, after.end..run.after.end);
        vec![left, Run { same: true, before, after }, right]
    });
    for run in widened.filter(|run| !run.before.is_empty() || !run.after.is_empty()) {
        join(runs, run);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The stretches, what is gone in brackets and what is new in braces.
    fn shown(before: &str, after: &str) -> String {
        let show = |stretch: Stretch| match stretch.same {
            true => after[stretch.after].to_owned(),
            false => {
                let (gone, new) = (&before[stretch.before], &after[stretch.after]);
                let gone = if gone.is_empty() { String::new() } else { format!("[{gone}]") };
                if new.is_empty() { gone } else { format!("{gone}{{{new}}}") }
            }
        };
        words(before, after).into_iter().map(show).collect()
    }

    #[test]
    fn words_are_compared_as_wholes() {
        let (before, after) = ("its seventy-seventh session an item", "its seventy-eighth session the item");
        assert_eq!(shown(before, after), "its [seventy-seventh ]{seventy-eighth }session [an ]{the }item");
        assert_eq!(shown("the same", "the same"), "the same");
        assert_eq!(shown("", "new"), "{new}");
    }

    #[test]
    fn short_words_between_changes_change_with_them() {
        assert_eq!(
            shown("notes the report of Peru", "welcomes an outcome of Chad"),
            "[notes the report of Peru]{welcomes an outcome of Chad}"
        );
    }

    #[test]
    fn chinese_changes_by_words() {
        let (before, after) = ("邀请会员国继续向秘书长通报意见", "请会员国继续向秘书长通报看法");
        assert_eq!(shown(before, after), "[邀请]{请}会员国继续向秘书长通报[意见]{看法}");
        assert_eq!(shown("列入大会第七十七届会议", "列入大会第七十八届会议"), "列入大会[第七十七]{第七十八}届会议");
    }

    #[test]
    fn very_long_wordings_are_told_apart_by_their_ends() {
        let long = |middle: &str| format!("a b {} y z", middle.repeat(MOST));
        let stretches = words(&long("x "), &long("w "));
        let same: Vec<bool> = stretches.iter().map(|stretch| stretch.same).collect();
        assert_eq!(same, [true, false, true]);
    }

    proptest! {
        #[test]
        fn stretches_are_all_of_both(before in "[a-d信息安全 ,。]{0,30}", after in "[a-d信息安全 ,。]{0,30}") {
            let stretches = words(&before, &after);
            let older: String = stretches.iter().map(|stretch| &before[stretch.before.clone()]).collect();
            let newer: String = stretches.iter().map(|stretch| &after[stretch.after.clone()]).collect();
            prop_assert!(stretches.is_empty() && before.trim().is_empty() && after.trim().is_empty() || (older == before && newer == after));
            prop_assert!(stretches.windows(2).all(|pair| pair[0].same != pair[1].same));
        }
    }
}
