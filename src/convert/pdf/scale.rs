//! How large the letters of a document are, and how far apart its lines.
//!
//! A font says how high its line is, and two fonts of one size may differ, so a word is measured against the words of its
//! script.

use super::boxes::{Page, Paper, Row, Script, Word};
use super::words::em;
use std::collections::BTreeMap;

/// How many ems there are at most from line to line of a paragraph.
const WIDEST: f64 = 1.9;

/// The measures of a document's running text.
#[derive(Debug, Clone, Default)]
pub(super) struct Scale {
    /// The height of most letters of a script, in points.
    heights: BTreeMap<Script, f64>,
    /// From the middle of a line to the middle of the next within a paragraph, in points.
    pub leading: f64,
    leftward: bool,
}

impl Scale {
    /// Takes the measures of a document.
    pub fn of(paper: &Paper) -> Self {
        let heights = heights(paper);
        let mut scale = Self { heights, leading: 0.0, leftward: paper.leftward };
        let steps = paper.pages.iter().flat_map(|page| steps(page, &scale)).collect();
        let rows = paper.pages.iter().flat_map(|page| &page.rows).filter(|row| scale.is_usual(row));
        let em = most(rows.map(|row| (em(row), row.words.len())).collect()).unwrap_or(0.0);
        scale.leading = leading(steps, em);
        scale
    }

    /// How large a word is, 1 for the size of the running text.
    pub fn of_word(&self, word: &Word) -> f64 {
        let usual = self.heights.get(&word.script()).copied().unwrap_or(0.0);
        if usual > 0.0 { word.area.height() / usual } else { 1.0 }
    }

    /// How much sizes may differ and count as one. An Arabic word with a bracket of another font is as high as the bracket.
    pub fn tolerance(&self) -> f64 {
        if self.leftward { 0.2 } else { 0.08 }
    }

    /// Whether a line is set like the running text.
    pub fn is_usual(&self, row: &Row) -> bool {
        (self.of_row(row) - 1.0).abs() < self.tolerance()
    }

    /// How large most letters of a line are.
    pub fn of_row(&self, row: &Row) -> f64 {
        most(row.words.iter().map(|word| (self.of_word(word), word.text.chars().count())).collect()).unwrap_or(1.0)
    }
}

/// The height of most letters of each script. Of scripts that come only now and then, what stands beside running text
/// counts: the notes of an Arabic text may hold most of its Latin words.
fn heights(paper: &Paper) -> BTreeMap<Script, f64> {
    let rows = || paper.pages.iter().flat_map(|page| &page.rows);
    let measured = |words: &mut dyn Iterator<Item = &Word>| {
        let mut heights: BTreeMap<Script, Vec<(f64, usize)>> = BTreeMap::new();
        for word in words {
            heights.entry(word.script()).or_default().push((word.area.height(), word.text.chars().count()));
        }
        heights
    };
    let all = measured(&mut rows().flat_map(|row| &row.words));
    let letters = |found: &[(f64, usize)]| found.iter().map(|(_, count)| count).sum::<usize>();
    let usual = all.iter().max_by_key(|(_, found)| letters(found));
    let Some((main, height)) = usual.and_then(|(main, found)| Some((*main, most(found.clone())?))) else {
        return BTreeMap::new();
    };
    let is_usual = |word: &Word| word.script() == main && (word.area.height() / height - 1.0).abs() < 0.08;
    let running = rows().filter(|row| row.words.iter().any(is_usual));
    let level = |row: &Row, word: &Word| row.area.bottom - word.area.bottom < row.area.height() * 0.1;
    let beside = measured(&mut running.flat_map(|row| row.words.iter().filter(move |word| level(row, word))));
    let best = |(script, found): (Script, Vec<(f64, usize)>)| {
        let beside = beside.get(&script).filter(|_| script != main).cloned();
        Some((script, most(beside.unwrap_or(found))?))
    };
    all.into_iter().filter_map(best).collect()
}

/// The distances between lines of running text that follow each other on a page.
fn steps(page: &Page, scale: &Scale) -> Vec<(f64, usize)> {
    let pairs = page
        .rows
        .iter()
        .zip(page.rows.iter().skip(1))
        .filter(|(one, other)| scale.is_usual(one) && scale.is_usual(other));
    let step = |(one, other): (&Row, &Row)| other.area.middle() - one.area.middle();
    pairs.map(step).filter(|step| *step > 2.0).map(|step| (step, 1)).collect()
}

/// The way from line to line, by the steps there are and the size of the letters: the shortest step that is frequent,
/// since every other one may be one between paragraphs.
fn leading(mut steps: Vec<(f64, usize)>, em: f64) -> f64 {
    // No running text is set wider; where every paragraph is one line, nothing shows how it would be.
    steps.retain(|(step, _)| *step < em * WIDEST);
    let Some(usual) = most(steps.clone()) else { return em * 1.3 };
    let near = |at: f64| steps.iter().filter(|(step, _)| (step - at).abs() < 0.5).count();
    let frequent = near(usual);
    let shorter = steps.iter().map(|(step, _)| *step).filter(|step| *step < usual - 0.5);
    // Counted once for each half point, not for each step.
    let mut places: Vec<f64> = shorter.map(|step| (step * 2.0).round() / 2.0).collect();
    places.sort_by(f64::total_cmp);
    places.dedup();
    places.into_iter().find(|place| near(*place) * 4 >= frequent).unwrap_or(usual)
}

/// The value that most stand for, near ones taken together; `None` without any.
fn most(values: Vec<(f64, usize)>) -> Option<f64> {
    let mut counted: BTreeMap<i64, (usize, f64)> = BTreeMap::new();
    for (value, count) in values {
        // Steps of a quarter of a point, or of a quarter of a hundredth for what is no larger than one.
        let step = if value > 4.0 { 4.0 } else { 40.0 };
        #[expect(clippy::cast_possible_truncation, reason = "places on a page are small")]
        let found = counted.entry((value * step).round() as i64).or_insert((0, value));
        found.0 += count;
    }
    counted.into_values().max_by(|one, other| one.0.cmp(&other.0).then(other.1.total_cmp(&one.1))).map(|found| found.1)
}
