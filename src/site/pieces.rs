//! What changed between two wordings, as a page shows it: stretches of prose that stayed, that are gone, that are new.

use super::prose::{Is, Link, Prose, To};
use crate::compare::{Stretch, words};
use serde::Serialize;
use std::ops::Range;

/// A stretch of two wordings. What stayed has prose of both, because their notes have numbers of their own.
#[derive(Debug, Serialize)]
pub struct Piece<'a> {
    /// Whether both say the same here.
    pub same: bool,
    /// What the older one says here, a part for each of its paragraphs; none where something is new.
    pub before: Vec<Prose<'a>>,
    /// What the newer one says here; none where something is gone.
    pub after: Vec<Prose<'a>>,
}

/// The stretches of two wordings of a paragraph, in order; of several paragraphs where one was parted or several were put
/// together.
pub(super) fn pieces<'a>(before: &[Prose<'a>], after: &[Prose<'a>]) -> Vec<Piece<'a>> {
    let joined = |proses: &[Prose<'a>]| proses.iter().map(|prose| prose.words).collect::<Vec<_>>().join("\n");
    let stretches = words(&joined(before), &joined(after));
    let piece = |stretch: Stretch| Piece {
        same: stretch.same,
        before: cut(before, &stretch.before),
        after: cut(after, &stretch.after),
    };
    stretches.into_iter().map(piece).collect()
}

/// A wording of which nothing has changed, or that stands alone.
pub(super) fn whole<'a>(before: Vec<Prose<'a>>, after: Vec<Prose<'a>>) -> Vec<Piece<'a>> {
    vec![Piece { same: before.is_empty() == after.is_empty(), before, after }]
}

/// A range of paragraphs that stand in lines of their own, as the parts of it in each.
fn cut<'a>(proses: &[Prose<'a>], range: &Range<usize>) -> Vec<Prose<'a>> {
    let mut start = 0;
    let mut parts = Vec::new();
    for prose in proses {
        let end = start + prose.words.len();
        if !range.is_empty() && end >= range.start && range.end >= start {
            let within = |at: usize| at.clamp(start, end) - start;
            parts.push(prose.part(within(range.start)..within(range.end)));
        }
        start = end + 1;
    }
    parts
}

/// Prose of a text that is shown on a page of another: its calls lead nowhere, and its links to itself lead to its page.
pub(super) fn elsewhere<'a>(mut prose: Prose<'a>, page: &str) -> Prose<'a> {
    prose.calls.iter_mut().for_each(|call| call.note = None);
    led_home(&mut prose, page);
    prose
}

/// Leads the links of a text to itself to its own page.
pub(super) fn led_home(prose: &mut Prose<'_>, page: &str) {
    for mark in &mut prose.marks {
        if let Is::Link(Link { href, to: To::Internal, .. }) = &mut mark.is {
            href.insert_str(0, page);
        }
    }
}

/// A count of something, by what became of it.
#[derive(Debug, Serialize)]
pub struct CountRow {
    /// What is counted: `Preamble`.
    pub label: String,
    /// How many became what the columns say.
    pub counts: Vec<usize>,
}

/// What became of something, in words.
#[derive(Debug, Serialize)]
pub struct Became {
    /// `unchanged`, `edited`, `moved`, `new`, `dropped`
    pub kind: &'static str,
    /// `edited`, `moved and edited`
    pub label: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prose(words: &str) -> Prose<'_> {
        Prose { words, ..Prose::default() }
    }

    #[test]
    fn a_paragraph_that_was_parted_is_one_on_the_left_and_two_on_the_right() {
        let pieces =
            pieces(&[prose("Notes the report; asks for more")], &[prose("Notes the report;"), prose("asks for less")]);
        let left: String = pieces.iter().flat_map(|piece| &piece.before).map(|part| part.words).collect();
        assert_eq!(left, "Notes the report; asks for more");
        let right: Vec<&str> = pieces.iter().flat_map(|piece| &piece.after).map(|part| part.words).collect();
        assert_eq!(right.concat(), "Notes the report;asks for less");
        assert!(pieces.iter().any(|piece| piece.before.is_empty() || piece.after.is_empty()) || pieces.len() > 1);
    }
}
