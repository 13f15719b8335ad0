//! The foot of a page: where the notes begin, and each note's lines.

use super::boxes::{Page, Row};
use super::scale::Scale;
use super::words::raised;
use crate::text::{digit_of, label_of};

/// Takes the lines of the notes from the foot of a page.
pub(super) fn take(page: &mut Page, scale: &Scale) -> Vec<Row> {
    let rule = page.rows.iter().position(is_rule).map(|at| (at, at + 1));
    let small = || {
        let behind = page.rows.iter().rposition(|row| !is_small(row, scale)).map_or(0, |at| at + 1);
        let begins = page.rows.iter().skip(behind).position(|row| begins_note(row, scale))?;
        // What is small and stands above the first note goes on from the page before.
        let far_down = page.rows.get(behind)?.area.top > page.height * 0.3;
        Some(if begins == 0 || far_down { (behind, behind) } else { (behind + begins, behind + begins) })
    };
    let Some((upto, from)) = rule.or_else(small) else { return Vec::new() };
    let notes = page.rows.split_off(from.min(page.rows.len()));
    page.rows.truncate(upto);
    notes
}

/// A line of underscores, below which notes stand.
fn is_rule(row: &Row) -> bool {
    let letters = row.letters();
    letters.chars().count() >= 5 && letters.chars().all(|c| matches!(c, '_' | '—' | '─' | '-'))
}

/// Whether a line is set smaller than the running text.
fn is_small(row: &Row, scale: &Scale) -> bool {
    scale.of_row(row) <= 0.93
}

/// Whether a note begins with a line.
fn begins_note(row: &Row, scale: &Scale) -> bool {
    label(row, scale, None).is_some()
}

/// The label with which a line begins a note, raised or not; `last` is the number of the note before.
pub(super) fn label(row: &Row, scale: &Scale, last: Option<u32>) -> Option<String> {
    let first = row.words.first()?;
    let bare = label_of(first.text.trim_matches(['(', ')', '[', ']', '.']))?;
    if row.words.len() < 2 {
        return None;
    }
    if raised(first, row, scale).is_some() {
        return Some(bare);
    }
    // A number on the ground of the line is a label when it is the next one.
    let number: Option<u32> = bare.chars().map(digit_of).collect::<Option<String>>()?.parse().ok();
    let next = number.is_some_and(|number| last.map_or(number >= 1, |last| number == last + 1));
    next.then_some(bare)
}
