//! Which lines make a paragraph.
//!
//! A new one begins behind a wide gap, in another size, with an indent, with a number behind the end of a sentence, and
//! where the line before had room for the next word.

use super::boxes::{Area, Page, Paper, Row, Word};
use super::scale::Scale;
use super::words::{em, is_parted, raised};
use crate::text::is_unspaced;

/// What has to be known of a line to say whether the next one goes on with it.
#[derive(Debug, Clone)]
pub(super) struct Line {
    area: Area,
    size: f64,
    /// Where its second word begins, when the first one is the number of a paragraph.
    hangs_at: Option<f64>,
    labelled: bool,
    /// Whether it begins with a raised number, as a note does. No line is broken before a call.
    called: bool,
    /// How wide its first word is; nothing in Chinese, where a line may end anywhere.
    first: f64,
    /// How wide is what it begins with and is kept together, as `8 June` is.
    together: f64,
    /// Where lines end in this column.
    limit: f64,
    /// Where most lines begin on its page.
    margin: f64,
    last_letter: Option<char>,
    first_letter: Option<char>,
    /// The page it stands on, from 0.
    pub page: usize,
    /// Whether the next line begins within its last word.
    pub parted: bool,
}

/// Whether lines are flush where they end, as in Arabic paragraphs that were made for Latin.
pub(super) fn flush_at_end(paper: &Paper, scale: &Scale) -> bool {
    let usual: Vec<&Row> = paper.pages.iter().flat_map(|page| &page.rows).filter(|row| scale.is_usual(row)).collect();
    let (begin, end) = (shared(&usual, |row| row.area.start), shared(&usual, |row| row.area.end));
    usual.len() >= 4 && end.1 > begin.1 * 2
}

/// The lines of a page. Those that are flush at their end are measured from there.
pub(super) fn lines(page: &Page, number: usize, scale: &Scale, run: Run) -> Vec<Line> {
    let Run { leftward, flush_at_end } = run;
    let usual: Vec<&Row> = page.rows.iter().filter(|row| scale.is_usual(row)).collect();
    let widest = usual.iter().map(|row| row.area.end).fold(0.0, f64::max);
    let margin = match flush_at_end {
        true => usual.iter().map(|row| row.area.start).fold(f64::MAX, f64::min),
        false => shared(&usual, |row| row.area.start).0,
    };
    let few = usual.len() <= 300;
    let line = |row: &Row| {
        let size = scale.of_row(row);
        let shares = |other: &&&Row| other.area.start < row.area.end && row.area.start < other.area.end;
        let limit = if few { usual.iter().filter(shares).map(|row| row.area.end).fold(0.0, f64::max) } else { widest };
        let first = row.words.first();
        let text = |word: Option<&Word>| word.map(|word| word.text.clone()).unwrap_or_default();
        let letters = text(first);
        let labelled = first.is_some_and(|word| is_label(&word.text)) && row.words.len() > 1;
        // A call says nothing of how the line ends.
        let last = text(row.words.iter().rfind(|word| raised(word, row, scale).is_none()));
        // On the page a word that runs to the left begins at its right end.
        let (first_letter, last_letter) = if leftward {
            (letters.chars().next_back(), last.chars().next())
        } else {
            (letters.chars().next(), last.chars().next_back())
        };
        let beyond = if flush_at_end { row.area.start - margin } else { 0.0 };
        Line {
            area: Area { start: row.area.start - beyond, end: row.area.end - beyond, ..row.area },
            size,
            hangs_at: row.words.get(1).filter(|_| labelled).map(|word| word.area.start),
            labelled,
            called: first.is_some_and(|word| raised(word, row, scale).is_some()),
            first: first.map_or(0.0, |word| if letters.starts_with(is_unspaced) { 0.0 } else { word.area.width() }),
            together: together(row),
            limit: limit.max(row.area.end - beyond),
            margin,
            last_letter,
            first_letter,
            page: number,
            parted: is_parted(row, limit),
        }
    };
    page.rows.iter().map(line).collect()
}

/// How wide the words are that no line would part: a number and what it counts.
fn together(row: &Row) -> f64 {
    let Some(first) = row.words.first() else { return 0.0 };
    // In Chinese a character.
    if first.text.starts_with(is_unspaced) {
        return em(row);
    }
    let keeps = |word: &Word| match word.text.chars().next() {
        Some(c) if word.text.chars().count() == 1 => c.is_alphanumeric(),
        _ => word.text.chars().all(char::is_numeric),
    };
    let number = |word: &Word| word.text.chars().all(char::is_numeric);
    let next = row.words.iter().skip(1);
    let kept = row.words.iter().zip(next).take_while(|(word, next)| keeps(word) || number(next)).last();
    kept.map_or(first, |(_, last)| last).area.end - first.area.start
}

/// How the lines of a document run.
#[derive(Debug, Clone, Copy)]
pub(super) struct Run {
    /// From right to left.
    pub leftward: bool,
    /// With their ends below each other.
    pub flush_at_end: bool,
}

/// The place that most lines share, and how many do.
fn shared(rows: &[&Row], place: impl Fn(&Row) -> f64) -> (f64, usize) {
    let mut places: Vec<f64> = rows.iter().map(|row| place(row)).collect();
    places.sort_by(f64::total_cmp);
    let mut best = (0.0, 0);
    let mut first = 0;
    for (at, last) in places.iter().enumerate() {
        while places.get(first).is_some_and(|place| last - place > 3.5) {
            first += 1;
        }
        if at + 1 - first > best.1 {
            best = (places.get(first).copied().unwrap_or(0.0), at + 1 - first);
        }
    }
    best
}

/// Whether a word is the number of a paragraph or of a point: `1.`, `(a)`, `(iv)`, `1-`, `㈠`.
pub(super) fn is_label(word: &str) -> bool {
    let inner = word.trim_matches(['(', ')', '.', '-', '–', '（', '）', '、', '．']);
    let marked = inner.len() < word.len() && word.chars().count() <= 6;
    marked
        && !inner.is_empty()
        && inner.chars().count() <= 4
        && inner.chars().all(char::is_alphanumeric)
        && (inner.chars().all(char::is_numeric)
            || inner.chars().count() <= 2
            || inner.chars().all(|c| "ivxlcIVXLC".contains(c)))
}

/// Whether one line goes on with the line before. Where paragraphs are `spaced`, only a gap parts them.
pub(super) fn goes_on(line: &Line, next: &Line, scale: &Scale, spaced: bool) -> bool {
    if (line.size - next.size).abs() > scale.tolerance() || (next.labelled && pauses(line)) {
        return false;
    }
    let step = scale.leading;
    let em = (next.area.height() / 1.15).min(step.max(1.0));
    let hangs = line.hangs_at.is_some_and(|at| (at - next.area.start).abs() < 3.0);
    let deeper = next.area.start - line.area.start > em * 0.8;
    if line.page != next.page {
        let indented = deeper && next.area.start > next.margin + em * 0.8;
        let fits = line.limit - line.area.end > next.together + em * 0.35;
        let ends = (closes(line) && !reads_on(next)) || next.called || (next.labelled && fits);
        return !((indented && !hangs) || ends || is_short(line, next, em, spaced));
    }
    let way = next.area.middle() - line.area.middle();
    // On one level: the title behind its number.
    if way.abs() < step * 0.4 {
        return true;
    }
    // Upwards: another column.
    if way < 0.0 {
        return !had_room(line, next, em) && !closes(line);
    }
    let usual = (line.size - 1.0).abs() < scale.tolerance();
    !(is_gap(line, next, scale, em) || (usual && deeper && !hangs) || (usual && !spaced && had_room(line, next, em)))
}

/// Whether a line that holds but a call belongs to the line above, which had no room for it.
pub(super) fn is_call_of(call: &Line, line: &Line, scale: &Scale) -> bool {
    let way = call.area.middle() - line.area.middle();
    let room = line.limit - line.area.end;
    let below = call.page == line.page && way > 0.0 && way < scale.leading * 0.95;
    below && call.size <= line.size * 0.9 && room < call.area.width()
}

/// Whether two lines stand further apart than those of a paragraph. A raised call may push a line down a little, so that
/// more is asked behind a line that is full.
fn is_gap(line: &Line, next: &Line, scale: &Scale, em: f64) -> bool {
    let way = next.area.middle() - line.area.middle();
    let ends = pauses(line) && had_room(line, next, em);
    way > scale.leading * line.size.max(1.0) * if ends { 1.35 } else { 1.45 }
}

/// Whether the paragraphs of a document stand apart: where a paragraph seems to end there is a gap, more often than not.
pub(super) fn spaced(pages: &[Vec<Line>], scale: &Scale) -> bool {
    let (mut gaps, mut ends) = (0usize, 0usize);
    for (line, next) in pages.iter().flat_map(|lines| lines.iter().zip(lines.iter().skip(1))) {
        let em = next.area.height().min(scale.leading.max(1.0));
        if pauses(line) && had_room(line, next, em) && next.area.middle() > line.area.middle() {
            ends += 1;
            gaps += usize::from(is_gap(line, next, scale, em));
        }
    }
    ends > 0 && gaps * 10 > ends * 7
}

/// Whether the first word of the next line would have found room on a line. Behind words that end nothing there has to be
/// room for more, because some words are kept together.
fn had_room(line: &Line, next: &Line, em: f64) -> bool {
    let room = line.limit - line.area.end;
    room > next.first + em * 0.75 && (pauses(line) || room > (line.limit - line.margin) * 0.2)
}

/// Whether a line at the end of a page is the last of its paragraph, because what follows would have stood on it. Over
/// the end of a page no gap tells, so less room counts than within it.
fn is_short(line: &Line, next: &Line, em: f64, spaced: bool) -> bool {
    let room = line.limit - line.area.end;
    if pauses(line) {
        return room > next.together + em * 0.35;
    }
    had_room(line, next, em) && (!spaced || room > (line.limit - line.margin) * 0.12)
}

/// Whether a line ends with a mark at which a paragraph may end.
fn pauses(line: &Line) -> bool {
    line.last_letter.is_some_and(|c| ".;:,。；：，؛،؟!?".contains(c))
}

/// Whether a line ends a sentence, or a point.
fn closes(line: &Line) -> bool {
    line.last_letter.is_some_and(|c| ".;。；؛".contains(c))
}

/// Whether a line can only go on with another.
fn reads_on(line: &Line) -> bool {
    line.first_letter.is_some_and(char::is_lowercase)
}
