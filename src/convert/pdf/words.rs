//! The words of a line: where spaces stand, and which small raised words are calls of notes.

use super::boxes::{Row, Word};
use super::leftward;
use super::scale::Scale;
use crate::convert::sheet::Piece;
use crate::text::{ends_with_unit, is_right_to_left, is_unspaced, label_of};

/// A gap of this many ems is a space. Less comes from a justified line, which may even part a word.
const SPACE: f64 = 0.165;

/// Before a hyphen, which no space precedes within a word.
const HYPHEN_SPACE: f64 = 0.2;

/// Between Arabic letters, which stand close together within a word.
const LEFTWARD_SPACE: f64 = 0.02;

/// Beside a Chinese character, where a program may set a little room of its own.
const WIDE_SPACE: f64 = 0.3;

/// A word of more ems than this is an address or a list without spaces; the longest of other words have fewer.
const LONG: f64 = 15.0;

/// What stands on a line, in reading order; `before` is what was read before it in its paragraph.
pub(super) fn pieces(row: &Row, scale: &Scale, leftward: bool, before: &[Piece]) -> Vec<Piece> {
    let em = em(row);
    let mut pieces = Vec::new();
    let mut plain: Vec<(&Word, bool)> = Vec::new();
    let words = row.words.iter();
    let next = row.words.iter().skip(1).map(Some).chain([None]);
    for (word, next) in words.zip(next) {
        let space = next.is_some_and(|next| is_space(word, next, em));
        match raised(word, row, scale) {
            Some(label) if !is_power(&plain) => {
                flush(&mut plain, leftward, before, &mut pieces, true);
                pieces.push(Piece::Call(label));
                if space {
                    pieces.push(Piece::plain(" "));
                }
            }
            Some(label) => {
                flush(&mut plain, leftward, before, &mut pieces, true);
                pieces.push(Piece::plain(power(&label)));
                pieces.extend(space.then(|| Piece::plain(" ")));
            }
            None => plain.push((word, space)),
        }
    }
    flush(&mut plain, leftward, before, &mut pieces, false);
    pieces
}

/// Adds the words that have come together; a call behind them stands without a space.
fn flush(plain: &mut Vec<(&Word, bool)>, leftward: bool, before: &[Piece], pieces: &mut Vec<Piece>, called: bool) {
    let mut text = if leftward {
        let words = |piece: &Piece| match piece {
            Piece::Words(words, _) if !words.trim().is_empty() => Some(words.clone()),
            Piece::Words(..) | Piece::Call(_) | Piece::Break => None,
        };
        let last = before.iter().chain(pieces.iter()).rev().find_map(words).unwrap_or_default();
        leftward::logical(plain, &last)
    } else {
        plain.iter().flat_map(|(word, space)| [word.text.as_str(), if *space { " " } else { "" }]).collect()
    };
    if called {
        text.truncate(text.trim_end().len());
    }
    if !text.is_empty() {
        pieces.push(Piece::plain(text));
    }
    plain.clear();
}

/// Whether there is a space between two words.
fn is_space(word: &Word, next: &Word, em: f64) -> bool {
    let wide = |c: Option<char>| c.is_some_and(is_unspaced);
    let beside = wide(word.text.chars().next_back()) || wide(next.text.chars().next());
    // On the page a word that runs to the left ends at its left end.
    let leftward = |c: Option<char>| c.is_some_and(is_right_to_left);
    let least = match next.text.chars().next() {
        _ if beside => WIDE_SPACE,
        _ if leftward(word.text.chars().next()) && leftward(next.text.chars().next_back()) => LEFTWARD_SPACE,
        Some('-' | '\u{2010}' | '\u{2011}') => HYPHEN_SPACE,
        _ => SPACE,
    };
    next.area.start - word.area.end > em * least
}

/// The size of the letters of a line, by their width.
pub(super) fn em(row: &Row) -> f64 {
    let halves = |word: &Word| word.text.chars().map(|c| if is_unspaced(c) { 2.0 } else { 1.0 }).sum::<f64>();
    let (width, halves) =
        row.words.iter().fold((0.0, 0.0), |(width, sum), word| (width + word.area.width(), sum + halves(word)));
    if halves > 0.0 { width / halves * 2.0 } else { 0.0 }
}

/// Whether a line that ends at `limit` is parted within a word: behind the label of a note it holds one word that fills it,
/// and no ideograph at which it could have ended earlier. An address is so long, and a list of numbers without spaces.
pub(super) fn is_parted(row: &Row, limit: f64) -> bool {
    let rest = match row.words.split_first() {
        Some((label, rest)) if !rest.is_empty() && label_of(&label.text).is_some() => rest,
        _ => row.words.as_slice(),
    };
    let [word] = rest else { return false };
    let ideographs = word.text.chars().any(|c| is_unspaced(c) && c.is_alphabetic());
    !ideographs && word.area.width() > LONG * em(row) && limit - word.area.end < em(row)
}

/// The label of a call: a number or a star that is smaller than its line and ends above its ground, or well above it.
pub(super) fn raised(word: &Word, row: &Row, scale: &Scale) -> Option<String> {
    let above = (row.area.bottom - word.area.bottom) / row.area.height().max(1.0);
    let small = scale.of_word(word) <= 0.9 * scale.of_row(row);
    // On a line of its own a call has nothing to be compared with.
    let alone = row.words.len() == 1;
    if alone || !(above > 0.25 || (small && above > 0.1)) {
        return None;
    }
    // Where lines run to the left, the brackets of a label are the other way round.
    label_of(word.text.trim_matches(['(', ')', '[', ']']))
}

/// Whether a raised number behind these words is a power: `km²`.
fn is_power(before: &[(&Word, bool)]) -> bool {
    before.last().is_some_and(|(word, space)| !space && ends_with_unit(&word.text))
}

fn power(label: &str) -> String {
    match label {
        "2" => "²".into(),
        "3" => "³".into(),
        _ => label.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::boxes::{Area, Row, Word};
    use super::is_parted;

    /// A line of words with letters of half an em of 10 points, from the side of the page.
    fn row(words: &[&str]) -> Row {
        let mut start = 0.0;
        let word = |text: &&str| {
            let area = Area { start, top: 0.0, end: start + text.chars().count() as f64 * 5.0, bottom: 10.0 };
            start = area.end + 2.5;
            Word { area, text: (*text).to_owned() }
        };
        Row::of(words.iter().map(word).collect())
    }

    #[test]
    fn a_line_is_parted_within_a_word_that_fills_it() {
        let numbers = "2010/3,2011/17,2012/6,2013/10,2014/28,2015/27,2018/2";
        assert!(is_parted(&row(&[numbers]), 262.0));
        assert!(is_parted(&row(&["4", numbers]), 270.0));
        // There is room for more, or a space or an ideograph at which the line could have ended.
        assert!(!is_parted(&row(&[numbers]), 300.0));
        assert!(!is_parted(&row(&["see", numbers]), 280.0));
        assert!(!is_parted(&row(&[&format!("第{numbers}")]), 267.0));
        assert!(!is_parted(&row(&["Notwithstanding"]), 75.0));
        assert!(!is_parted(&row(&["4"]), 5.0));
    }
}
