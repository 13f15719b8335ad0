//! Running heads, page numbers and the marks of a printing house: what belongs to the paper.

use super::boxes::{Page, Paper, Row};
use super::scale::Scale;
use std::collections::{BTreeMap, BTreeSet};

/// How many lines at the top and at the bottom of a page may belong to the paper.
const EDGE: usize = 5;

/// What belongs to the paper stands further from the text than so many times the usual way from line to line.
const WIDE_GAP: f64 = 1.6;

/// Takes away what belongs to the paper. The head of the first page is the document's own.
pub(super) fn take_away(paper: &mut Paper, scale: &Scale) {
    let count = paper.pages.len();
    let repeated = repeated(paper, scale);
    let first: String =
        paper.pages.first().map(|page| page.rows.iter().map(Row::letters).collect()).unwrap_or_default();
    for (number, page) in paper.pages.iter_mut().enumerate() {
        let head = if number > 0 { head(page, &first) } else { BTreeSet::new() };
        let apart = apart(page, scale);
        let mut gone = edges(page);
        gone.retain(|at| {
            let Some(row) = page.rows.get(*at) else { return false };
            let letters = row.letters();
            let runs = number > 0 && (repeated.contains(&print(row)) || head.contains(at));
            let stamped = apart.contains(at) && (is_number(&letters, number + 1, count) || is_mark_of_print(&letters));
            runs || stamped
        });
        let mut at = 0;
        page.rows.retain(|_| {
            at += 1;
            !gone.contains(&(at - 1))
        });
    }
}

/// The lines that stand above the first, or below the last, wide gap of a page, and beside no line of the text.
fn apart(page: &Page, scale: &Scale) -> BTreeSet<usize> {
    let mut rows: Vec<(usize, &Row)> = page.rows.iter().enumerate().collect();
    rows.sort_by(|one, other| one.1.area.middle().total_cmp(&other.1.area.middle()));
    let gap = |pair: &[(usize, &Row)]| match pair {
        [(_, row), (_, next)] => next.area.middle() - row.area.middle() > scale.leading * WIDE_GAP,
        _ => false,
    };
    let gaps: Vec<bool> = rows.windows(2).map(gap).collect();
    let above = gaps.iter().take(EDGE * 2).position(|gap| *gap).map_or(0, |at| at + 1);
    let below = gaps.iter().rev().take(EDGE * 2).position(|gap| *gap).map_or(0, |at| at + 1);
    let near = rows.iter().take(above).filter(|(_, row)| row.area.middle() < page.height * 0.15);
    let far = rows.iter().rev().take(below).filter(|(_, row)| row.area.middle() > page.height * 0.85);
    near.chain(far).map(|(at, _)| *at).collect()
}

/// What stands at one height on several pages behind the first.
fn repeated(paper: &Paper, scale: &Scale) -> BTreeSet<String> {
    let mut heights: BTreeMap<String, Vec<f64>> = BTreeMap::new();
    for page in paper.pages.iter().skip(1) {
        let apart = apart(page, scale);
        // Figures at one height are a table that goes on from page to page.
        let says = |row: &Row| row.letters().chars().any(char::is_alphabetic);
        let rows = edges(page).into_iter().filter_map(|at| Some((at, page.rows.get(at)?)));
        for (_, row) in rows.filter(|(at, row)| apart.contains(at) || says(row)) {
            heights.entry(print(row)).or_default().push(row.area.middle());
        }
    }
    // A line of the text may stand at one height twice by chance; heads are on every other page at least.
    let often = |count: usize| count * 2 + 2 >= paper.pages.len();
    let level = |heights: &Vec<f64>| {
        let mut sorted = heights.clone();
        sorted.sort_by(f64::total_cmp);
        sorted.iter().zip(sorted.iter().skip(1)).any(|(one, other)| other - one < 4.0)
    };
    heights.into_iter().filter(|(_, heights)| often(heights.len()) && level(heights)).map(|(print, _)| print).collect()
}

/// The lines nearest to the upper and to the lower edge.
fn edges(page: &Page) -> BTreeSet<usize> {
    let mut places: Vec<(usize, f64)> = page.rows.iter().map(|row| row.area.middle()).enumerate().collect();
    places.sort_by(|one, other| one.1.total_cmp(&other.1));
    let upper = places.iter().take(EDGE);
    let lower = places.iter().rev().take(EDGE);
    upper.chain(lower).map(|(at, _)| *at).collect()
}

/// The lines above the first wide gap of a page, when they stand at its top and say again what the `first` page says, the
/// symbol among it: a document of two pages has only one such head.
fn head(page: &Page, first: &str) -> BTreeSet<usize> {
    let mut rows: Vec<(usize, &Row)> = page.rows.iter().enumerate().collect();
    rows.sort_by(|one, other| one.1.area.top.total_cmp(&other.1.area.top));
    let gap = rows.iter().zip(rows.iter().skip(1)).take(EDGE).position(|((_, row), (_, next))| {
        next.area.middle() - row.area.middle() > row.area.height().min(next.area.height()) * 1.6
    });
    rows.truncate(gap.map_or(0, |gap| gap + 1));
    let symbol = |letters: &str| letters.contains('/') && letters.contains(|c: char| c.is_ascii_digit());
    let is_head = rows.iter().all(|(_, row)| row.area.middle() < page.height * 0.15 && first.contains(&row.letters()))
        && rows.iter().any(|(_, row)| symbol(&row.letters()));
    if is_head { rows.into_iter().map(|(at, _)| at).collect() } else { BTreeSet::new() }
}

/// The letters of a line with every digit alike, so that the heads of pages are the same.
fn print(row: &Row) -> String {
    row.letters().chars().map(|c| if c.is_numeric() { '0' } else { c }).collect()
}

/// The number of a page of so many: `2/10`, `10/2` where lines run to the left, `3`, `- 3 -`, `第 2 页`. One that stands in
/// round brackets or ends with a full stop is of the text.
fn is_number(letters: &str, page: usize, count: usize) -> bool {
    let bare = letters.trim_matches(['-', '–', '—', ' ', '第', '页']);
    let number =
        |part: &str| part.parse::<usize>().ok().filter(|_| part.len() <= 4 && part.bytes().all(|b| b.is_ascii_digit()));
    match bare.split_once('/') {
        Some((one, other)) => match (number(one), number(other)) {
            (Some(one), Some(other)) => (one, other) == (page, count) || (other, one) == (page, count),
            _ => false,
        },
        // A document that was cut out of a volume counts on from the volume.
        None => number(bare).is_some_and(|number| number == page || number > count + 20),
    }
}

/// The number of a job, its day, and its bars: `18-16895 (E)`, `241018`, `*1816895*`.
fn is_mark_of_print(letters: &str) -> bool {
    let bars = letters.strip_prefix('*').and_then(|rest| rest.strip_suffix('*'));
    if bars.is_some_and(|inner| inner.len() >= 5 && inner.bytes().all(|b| b.is_ascii_alphanumeric())) {
        return true;
    }
    if letters.len() == 6 && letters.bytes().all(|b| b.is_ascii_digit()) {
        return true;
    }
    // The letter of the language, and the day, may stand behind it.
    let job = letters.split_once('-').filter(|(year, _)| year.len() == 2 && year.bytes().all(|b| b.is_ascii_digit()));
    job.is_some_and(|(_, rest)| {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let tail = rest.get(digits..).unwrap_or_default();
        digits >= 5 && tail.chars().all(|c| c.is_ascii_digit() || matches!(c, '(' | ')' | 'A'..='Z' | '*'))
    })
}
