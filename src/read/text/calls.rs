//! Telling note calls from numbers, and lifting them out of the words.
//!
//! A call may stand alone on a line, above the line (`¹`), before a slash (`3/`), in brackets behind Arabic, behind a
//! space (`72/4; 1`), or be glued to a word, a comma or even a year (`the 2010,1 20132 and 20153 reports`). By its look
//! alone a glued digit is no call. What tells it is the order of the notes: the notes at one foot are called for the
//! first time in the text above that foot, in the order in which they stand.
//!
//! So every place that could be a call is a [`candidates::Candidate`] with a weight for its shape, and for each foot the heaviest
//! rising sequence of labels is taken: a longest-increasing-subsequence search, in `n log m`. Then come the repeated
//! calls: strong shapes whose label has been called before. Everything else stays a number.

mod candidates;
mod chosen;

use super::blocks::Block;
use super::notes::Foot;
use crate::text::{Lift, Passage};
use candidates::candidates;
use chosen::chosen;
use std::collections::BTreeMap;
use std::ops::Range;

/// Lifts the calls out of all blocks.
pub(super) fn lift(blocks: Vec<Block>, feet: &[Foot<'_>]) -> Vec<Passage> {
    let candidates = candidates(&blocks, feet);
    let mut lifts: BTreeMap<usize, Vec<Lift>> = BTreeMap::new();
    for candidate in chosen(&candidates, feet).into_iter().filter_map(|i| candidates.get(i)) {
        let Some(block) = blocks.get(candidate.block) else { continue };
        // A mark stands in one piece: `1` before a page's end and `/` behind it are not `1/`.
        if block.passage.span(candidate.mark.clone()).range().len() != candidate.mark.len() {
            continue;
        }
        let cut = cut(block.passage.words(), &candidate.mark);
        let lifts = lifts.entry(candidate.block).or_default();
        if lifts.last().is_none_or(|last| last.cut.end <= cut.start) {
            lifts.push(Lift { cut, mark: candidate.mark.clone(), label: candidate.label.clone() });
        }
    }
    let lifted = |(i, block): (usize, Block)| match lifts.get(&i) {
        Some(lifts) => block.passage.lift_calls(lifts),
        None => block.passage,
    };
    blocks.into_iter().enumerate().map(lifted).collect()
}

/// The mark, and the space before it when one follows as well or nothing but punctuation does.
fn cut(words: &str, mark: &Range<usize>) -> Range<usize> {
    let before = words.get(..mark.start).unwrap_or_default();
    let after = words.get(mark.end..).unwrap_or_default();
    let closes = |c: char| matches!(c, ' ' | ',' | '.' | ';' | ':' | ')' | '”' | '»' | '،' | '؛');
    let doubled = before.ends_with(' ') && (after.is_empty() || after.starts_with(closes));
    if doubled { mark.start - 1..mark.end } else { mark.clone() }
}
