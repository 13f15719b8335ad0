//! An excerpt: the citing words with a little of what stands around them.

use crate::text::is_unspaced;
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
    /// ```
    pub fn of(text: &str, range: Range<usize>, verb: Option<Range<usize>>) -> Self {
        let words = text.get(range.clone()).unwrap_or_default().to_owned();
        let start = text.get(..range.start).map_or(0, cut_before);
        let end = text.get(range.end..).map_or(0, cut_after) + range.end;
        let before = text.get(start..range.start).unwrap_or_default();
        let after = text.get(range.end..end).unwrap_or_default();
        let verb = verb.filter(|verb| verb.end <= start).and_then(|verb| text.get(verb)).map(str::to_owned);
        Self {
            verb,
            before: if start > 0 { format!("…{before}") } else { before.to_owned() },
            words,
            after: if end < text.len() { format!("{after}…") } else { after.to_owned() },
        }
    }
}

fn columns(c: char) -> usize {
    if is_unspaced(c) { 2 } else { 1 }
}

/// Whether a text may be cut behind this character.
fn parts(c: char) -> bool {
    c.is_whitespace() || matches!(c, '，' | '、' | '；' | '。' | '：' | ',' | ';' | '（' | '”') || is_unspaced(c)
}

/// Where the context before begins: as far back as fits, at the beginning of a word.
fn cut_before(text: &str) -> usize {
    let mut room = BEFORE;
    let mut start = text.len();
    for (i, c) in text.char_indices().rev() {
        if columns(c) > room {
            return start;
        }
        room -= columns(c);
        if i == 0 {
            return 0;
        }
        let before = text.get(..i).and_then(|head| head.chars().next_back());
        if before.is_some_and(parts) && !c.is_whitespace() {
            start = i;
        }
    }
    0
}

/// Where the context after ends: as far on as fits, at the end of a word.
fn cut_after(text: &str) -> usize {
    let mut room = AFTER;
    let mut end = 0;
    for (i, c) in text.char_indices() {
        if columns(c) > room {
            return end;
        }
        room -= columns(c);
        if c.is_whitespace() {
            end = i;
        } else if parts(c) {
            end = i + c.len_utf8();
        }
    }
    text.len()
}
