//! Lines as they are read: what stands apart from its line on the page, a raised call or the number of a paragraph, comes
//! back to it.

use super::boxes::{Page, Row, Word};

/// A page of more lines than this is left as it is; a page of print has some sixty.
const MOST: usize = 2000;

/// Puts the pieces of lines together.
pub(super) fn whole(page: &mut Page) {
    if page.rows.len() > MOST {
        return;
    }
    let mut rows = std::mem::take(&mut page.rows);
    let mut at = 0;
    while let Some(row) = rows.get(at) {
        match home(&rows, at, row) {
            Some(home) => {
                let piece = rows.remove(at);
                if let Some(row) = rows.get_mut(if home > at { home - 1 } else { home }) {
                    take(row, piece);
                }
            }
            None => at += 1,
        }
    }
    for row in &mut rows {
        row.words = with_marks(std::mem::take(&mut row.words));
    }
    page.rows = rows;
}

/// The line to which a piece belongs: one that covers its height and stands right beside it, or around it.
fn home(rows: &[Row], own: usize, piece: &Row) -> Option<usize> {
    let letters = piece.letters().chars().count();
    let short = letters <= 10 && piece.words.len() <= 2;
    let near = |row: &Row| {
        let height = row.area.height();
        let reach = match short {
            true if starts_a_line(piece, row) => height * 6.0,
            true => height,
            // The rest of a line that was broken at the sign of a vowel.
            false => height * 0.6,
        };
        let beside = piece.area.start - row.area.end < reach && row.area.start - piece.area.end < reach;
        let level = piece.area.covered_by(row.area) >= 0.5 && (raised(piece, row) || is_level(piece, row));
        row.letters().chars().count() > letters && beside && level && has_room(piece, row)
    };
    // Columns of a table are level too: a piece belongs to a line only where no other could be meant.
    let mut homes = rows.iter().enumerate().filter(|(at, row)| *at != own && near(row)).map(|(at, _)| at);
    let first = homes.next()?;
    homes.next().is_none().then_some(first)
}

/// Whether a piece hangs before a line, as the number of a paragraph does.
fn starts_a_line(piece: &Row, row: &Row) -> bool {
    piece.area.end <= row.area.start + 1.0 && piece.words.len() == 1
}

/// Whether a piece stands on the ground of a line.
fn is_level(piece: &Row, row: &Row) -> bool {
    (piece.area.middle() - row.area.middle()).abs() < row.area.height() * 0.2
}

/// Whether a piece is a call above the ground of a line: a few letters that end higher than it.
fn raised(piece: &Row, row: &Row) -> bool {
    piece.letters().chars().count() <= 5 && piece.area.bottom < row.area.bottom - row.area.height() * 0.1
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
    let is_mark = |word: &Word| word.text.chars().all(|c| matches!(c, '\u{64b}'..='\u{65f}' | '\u{670}'));
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
    marked
}
