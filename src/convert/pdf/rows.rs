//! Lines as they are read: what stands apart from its line on the page, a raised call or the number of a paragraph, comes
//! back to it.

use super::boxes::{Area, Page, Row, Word};
use super::leftward::is_vowel;
use std::collections::BTreeMap;

/// A page of more lines than this is left as it is; a page of print has some sixty.
const MOST: usize = 2000;

/// Puts the pieces of lines together: first what stands on one ground, then what is raised above it.
pub(super) fn whole(page: &mut Page) {
    if page.rows.len() > MOST {
        return;
    }
    let mut rows = std::mem::take(&mut page.rows);
    gather(&mut rows, level_home);
    gather(&mut rows, raised_home);
    gather(&mut rows, mark_home);
    for row in &mut rows {
        row.words = with_marks(std::mem::take(&mut row.words));
    }
    page.rows = rows;
}

/// Finds the line to which a piece belongs among those that stand at its height.
type Home = fn(&[(usize, &Row)], &Row) -> Option<usize>;

/// Brings every piece to the line that `home` finds for it. A line keeps its height, whatever is added to it.
fn gather(rows: &mut Vec<Row>, home: Home) {
    let bands = Bands::of(rows);
    let mut slots: Vec<Option<Row>> = std::mem::take(rows).into_iter().map(Some).collect();
    for at in 0..slots.len() {
        let Some(piece) = slots.get_mut(at).and_then(Option::take) else { continue };
        let near = bands.near(piece.area).into_iter();
        let others: Vec<(usize, &Row)> = near.filter_map(|near| Some((near, slots.get(near)?.as_ref()?))).collect();
        let found = home(&others, &piece);
        if let Some(row) = found.and_then(|found| slots.get_mut(found)?.as_mut()) {
            take(row, piece);
        } else if let Some(slot) = slots.get_mut(at) {
            *slot = Some(piece);
        }
    }
    rows.extend(slots.into_iter().flatten());
}

/// Which lines stand at which height, so that not every line is compared with every other.
struct Bands {
    bands: BTreeMap<i64, Vec<usize>>,
    /// Lines that reach over more than a page.
    tall: Vec<usize>,
}

impl Bands {
    fn of(rows: &[Row]) -> Self {
        let mut bands = Self { bands: BTreeMap::new(), tall: Vec::new() };
        for (at, row) in rows.iter().enumerate() {
            match Self::spanned(row.area) {
                Some(span) => span.for_each(|band| bands.bands.entry(band).or_default().push(at)),
                None => bands.tall.push(at),
            }
        }
        bands
    }

    /// The lines that share a height with an area, in their order.
    fn near(&self, area: Area) -> Vec<usize> {
        let mut near = self.tall.clone();
        match Self::spanned(area) {
            Some(span) => near.extend(self.bands.range(span).flat_map(|(_, rows)| rows)),
            None => near.extend(self.bands.values().flatten()),
        }
        near.sort_unstable();
        near.dedup();
        near
    }

    /// The bands of eight points in which an area lies; `None` for more than any page has.
    #[expect(clippy::cast_possible_truncation, reason = "what is no place on a page only comes to stand at its end")]
    fn spanned(area: Area) -> Option<std::ops::RangeInclusive<i64>> {
        let band = |height: f64| (height / 8.0).floor() as i64;
        let (first, last) = (band(area.top.min(area.bottom)), band(area.top.max(area.bottom)));
        (last.saturating_sub(first) < 500).then_some(first..=last)
    }
}

/// The longer line on whose ground a piece stands, right beside it. Columns of a table are level too: a piece belongs to
/// a line only where no other could be meant.
fn level_home(rows: &[(usize, &Row)], piece: &Row) -> Option<usize> {
    let size = length(piece);
    let short = size <= 20 && piece.words.len() <= 2;
    let near = |row: &Row| {
        let reach = match short {
            true if starts_a_line(piece, row) => 6.0,
            true => 1.0,
            // The rest of a line that was broken at the sign of a vowel.
            false => 0.6,
        };
        // Two halves may be of one length.
        let longer = length(row) > size || (!short && length(row) == size);
        is_level(piece, row) && is_beside(piece, row, reach) && longer && has_room(piece, row)
    };
    let homes: Vec<&(usize, &Row)> = rows.iter().filter(|(_, row)| near(row)).collect();
    // Between two halves of one line a piece stands as close to both as words do.
    let touches = homes.iter().all(|(_, row)| is_beside(piece, row, 0.35));
    homes.first().filter(|_| touches || homes.len() == 1).map(|(at, _)| *at)
}

/// The longest line above whose ground a piece stands, as a call does.
fn raised_home(rows: &[(usize, &Row)], piece: &Row) -> Option<usize> {
    let size = length(piece);
    if size > 8 || piece.words.len() > 2 {
        return None;
    }
    let near = |row: &Row| {
        let above = piece.area.bottom < row.area.bottom - row.area.height() * 0.1;
        let covered = piece.area.covered_by(row.area) >= 0.5;
        let reach = if starts_a_line(piece, row) { 6.0 } else { 1.0 };
        above && covered && is_beside(piece, row, reach) && length(row) > size && has_room(piece, row)
    };
    let homes = rows.iter().filter(|(_, row)| near(row));
    homes.max_by_key(|(_, row)| length(row)).map(|(at, _)| *at)
}

/// The line over which the sign of a vowel stands that came as a line of its own.
fn mark_home(rows: &[(usize, &Row)], piece: &Row) -> Option<usize> {
    if !piece.words.iter().all(is_mark) {
        return None;
    }
    let under = |row: &Row| row.area.start <= piece.area.start + 1.0 && piece.area.end <= row.area.end + 1.0;
    let near = rows.iter().filter(|(_, row)| under(row));
    let covered = near.map(|(at, row)| (*at, piece.area.covered_by(row.area))).filter(|(_, covered)| *covered > 0.4);
    covered.max_by(|one, other| one.1.total_cmp(&other.1)).map(|(at, _)| at)
}

/// Whether a word is but the sign of a vowel.
fn is_mark(word: &Word) -> bool {
    word.text.chars().all(is_vowel)
}

/// How long the words of a line are, in bytes.
fn length(row: &Row) -> usize {
    row.words.iter().map(|word| word.text.len()).sum()
}

/// Whether a piece stands no further from a line than so many times its height.
fn is_beside(piece: &Row, row: &Row, reach: f64) -> bool {
    let reach = row.area.height() * reach;
    piece.area.start - row.area.end < reach && row.area.start - piece.area.end < reach
}

/// Whether a piece hangs before a line, as the number of a paragraph does.
fn starts_a_line(piece: &Row, row: &Row) -> bool {
    piece.area.end <= row.area.start + 1.0 && piece.words.len() == 1
}

/// Whether a piece stands on the ground of a line.
fn is_level(piece: &Row, row: &Row) -> bool {
    (piece.area.middle() - row.area.middle()).abs() < row.area.height() * 0.2
}

/// Whether no word of a line stands where the piece does.
fn has_room(piece: &Row, row: &Row) -> bool {
    let middle = f64::midpoint(piece.area.start, piece.area.end);
    !row.words.iter().any(|word| word.area.start < middle && middle < word.area.end)
}

/// Adds a piece to a line, which stays where it is.
fn take(row: &mut Row, piece: Row) {
    let (top, bottom) = (row.area.top, row.area.bottom);
    row.words.extend(piece.words);
    row.words.sort_by(|one, other| one.area.start.total_cmp(&other.area.start));
    let words = std::mem::take(&mut row.words);
    *row = Row::of(words);
    (row.area.top, row.area.bottom) = (top, bottom);
}

/// Words in which the signs of vowels that came as words of their own stand with the letter they are nearest to, as they do
/// where they came with it: on the page to the right of it.
fn with_marks(words: Vec<Word>) -> Vec<Word> {
    if !words.iter().any(is_mark) {
        return words;
    }
    let mut marked: Vec<Word> = Vec::with_capacity(words.len());
    let mut waiting = String::new();
    let mut coming = words.into_iter().peekable();
    while let Some(mut word) = coming.next() {
        if !is_mark(&word) {
            word.text.push_str(&std::mem::take(&mut waiting));
            marked.push(word);
            continue;
        }
        let after = coming.peek().map_or(f64::MAX, |next| next.area.start - word.area.end);
        match marked.last_mut() {
            Some(before) if word.area.start - before.area.end <= after + 0.5 => {
                let first = before.text.chars().next().map_or(0, char::len_utf8);
                before.text.insert_str(first, &word.text);
            }
            _ => waiting.push_str(&word.text),
        }
    }
    match marked.last_mut() {
        Some(last) => last.text.insert_str(last.text.chars().next().map_or(0, char::len_utf8), &waiting),
        None => marked.push(Word { text: waiting, ..Word::default() }),
    }
    marked
}

#[cfg(test)]
mod tests {
    use super::super::boxes::{Area, Page, Row, Word};
    use super::whole;

    /// A piece of a line at some height, one word from each place to the next.
    fn piece(top: f64, words: &[(&str, f64, f64)]) -> Row {
        let word = |&(text, start, end): &(&str, f64, f64)| {
            let area = Area { start, top, end, bottom: top + 15.0 };
            Word { area, text: text.to_owned() }
        };
        Row::of(words.iter().map(word).collect())
    }

    /// The lines that come of pieces.
    fn lines(rows: Vec<Row>) -> Vec<String> {
        let mut page = Page { height: 800.0, rows };
        whole(&mut page);
        let text = |row: &Row| row.words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ");
        page.rows.iter().map(text).collect()
    }

    #[test]
    fn halves_of_a_line_come_together_even_when_both_are_of_one_length() {
        let half = |from: f64, second: &'static str| {
            piece(100.0, &[("تايلمعتايلمع", from, from + 100.0), (second, from + 103.0, from + 150.0)])
        };
        assert_eq!(lines(vec![half(153.0, "ةفاكو"), half(0.0, "ةفاك")]).len(), 1);
        assert_eq!(lines(vec![half(153.0, "ةفاك"), half(0.0, "زيزع")]), ["تايلمعتايلمع زيزع تايلمعتايلمع ةفاك"]);
        // Columns stand further apart, and so do lines.
        assert_eq!(lines(vec![half(180.0, "ةفاك"), half(0.0, "زيزع")]).len(), 2);
        assert_eq!(lines(vec![piece(100.0, &[("1998", 0.0, 30.0)]), piece(100.0, &[("2000", 38.0, 68.0)])]).len(), 2);
    }
}
