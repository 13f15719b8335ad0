//! An excerpt: the citing words with a little of what stands around them.

use crate::text::{columns, is_unspaced};
use std::ops::Range;

/// How much of the text stands on either side of the words, in columns; a Chinese character takes two.
const BEFORE: usize = 40;
const AFTER: usize = 56;

/// The words of a mention in their context, cut at sensible places.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Excerpt {
    /// The opening verb of the paragraph, when `before` does not reach back to it: `回顾`.
    pub verb: Option<String>,
    /// What stands before, with `…` when it is cut.
    pub before: String,
    /// The words of the mention.
    pub words: String,
    /// What stands after, with `…` when it is cut.
    pub after: String,
}

impl Excerpt {
    /// The excerpt of a range of a text whose opening verb is known.
    ///
    /// ```
    /// use recalling::archive::Excerpt;
    /// let text = "支持工作组根据大会第 75/240 号决议规定的任务开展的工作；";
    /// let excerpt = Excerpt::of(text, 27..41, Some(0..6));
    /// assert_eq!((excerpt.before.as_str(), excerpt.words.as_str()), ("支持工作组根据大会", "第 75/240 号"));
    ///
    /// let text = "Decides to act under paragraph 2 of resolution 53/70, and in good time";
    /// let excerpt = Excerpt::of(text, 47..52, Some(0..7));
    /// assert_eq!(excerpt.before, "Decides to act under paragraph 2 of resolution ");
    /// ```
    pub fn of(text: &str, range: Range<usize>, verb: Option<Range<usize>>) -> Self {
        let words = text.get(range.clone()).unwrap_or_default().to_owned();
        let start = text.get(..range.start).map_or(0, cut_before);
        // Nothing is left out between a verb and what begins right behind it.
        let joins = |verb: &Range<usize>| text.get(verb.end..start).is_some_and(|between| between.trim().is_empty());
        let start = if verb.as_ref().is_some_and(joins) { 0 } else { start };
        let end = text.get(range.end..).map_or(0, cut_after) + range.end;
        let before = text.get(start..range.start).unwrap_or_default();
        let after = text.get(range.end..end).unwrap_or_default();
        let verb = verb.filter(|verb| verb.end <= start).and_then(|verb| text.get(verb)).map(str::to_owned);
        Self {
            verb,
            before: [if start > 0 { "…" } else { "" }, before].concat(),
            words,
            after: [after, if end < text.len() { "…" } else { "" }].concat(),
        }
    }
}

/// The fewest columns that are left when a text is cut behind a mark and not as far out as fits.
const ENOUGH: usize = 14;

/// How well a text may be cut behind a character: behind a mark best, between words or ideographs otherwise.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cut {
    Mark,
    Word,
    No,
}

fn cut_behind(c: char, next: Option<char>) -> Cut {
    match c {
        '\u{4e00}'..='\u{9fff}' => Cut::Word,
        'A'..='Z' | 'a'..='z' | '0'..='9' => Cut::No,
        '，' | '、' | '；' | '。' | '：' | '）' | '”' | '،' | '؛' => Cut::Mark,
        // Not the comma of `1,250`.
        ',' | ';' if next.is_none_or(char::is_whitespace) => Cut::Mark,
        c if c.is_whitespace() || is_unspaced(c) => Cut::Word,
        _ => Cut::No,
    }
}

/// Where the context before begins: behind the farthest mark that fits, else at the farthest word.
fn cut_before(text: &str) -> usize {
    let (mut used, mut word, mut mark) = (0, text.len(), None);
    let mut after: Option<(usize, char)> = None;
    for (i, c) in text.char_indices().rev() {
        if let Some((at, next)) = after {
            let cut = cut_behind(c, Some(next));
            if cut != Cut::No && !next.is_whitespace() {
                word = at;
            }
            if cut == Cut::Mark && used >= ENOUGH {
                // The space behind a mark stays with what is cut off.
                let lead = text.get(at..).map_or(0, |rest| rest.len() - rest.trim_start().len());
                mark = Some(at + lead);
            }
        }
        used += columns(c);
        if used > BEFORE {
            return mark.unwrap_or(word);
        }
        after = Some((i, c));
    }
    0
}

/// Where the context after ends: behind the farthest mark that fits, else at the farthest end of a word.
fn cut_after(text: &str) -> usize {
    let (mut used, mut word, mut mark) = (0, 0, None);
    let mut chars = text.char_indices().peekable();
    while let Some((i, c)) = chars.next() {
        used += columns(c);
        if used > AFTER {
            return mark.unwrap_or(word);
        }
        let cut = cut_behind(c, chars.peek().map(|(_, next)| *next));
        let end = i + c.len_utf8();
        if cut != Cut::No {
            word = if c.is_whitespace() { i } else { end };
        }
        if cut == Cut::Mark && used >= ENOUGH {
            mark = Some(end);
        }
    }
    text.len()
}
