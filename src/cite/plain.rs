//! Words as the tables have them: without what parts or stretches them, and with Latin letters where Cyrillic ones that
//! look like them were set in a symbol (DOMAIN.md part 4).

use super::Found;
use crate::text::is_silent;
use std::ops::Range;

/// Cyrillic capitals and the Latin ones that they are set for.
const LOOK_ALIKES: [(char, char); 12] = [
    ('А', 'A'),
    ('В', 'B'),
    ('С', 'C'),
    ('Е', 'E'),
    ('Н', 'H'),
    ('І', 'I'),
    ('К', 'K'),
    ('М', 'M'),
    ('О', 'O'),
    ('Р', 'P'),
    ('Т', 'T'),
    ('Х', 'X'),
];

/// Plain words, and for each of their bytes where the printed letter begins and ends.
pub(super) struct Plain {
    pub words: String,
    letters: Vec<(usize, usize)>,
    end: usize,
}

/// Words made plain; `None` when they are plain already.
pub(super) fn plain(words: &str) -> Option<Plain> {
    let alike = words.chars().any(|c| latin(c).is_some());
    if !alike && !words.chars().any(hides_a_word) {
        return None;
    }
    let mut plain = Plain { words: String::with_capacity(words.len()), letters: Vec::new(), end: words.len() };
    let mut at = 0;
    let mut changed = false;
    while let Some(rest) = words.get(at..).filter(|rest| !rest.is_empty()) {
        let run = rest.find(|c| !is_of_symbol(c)).unwrap_or(rest.len());
        let run = run.max(rest.chars().next().map_or(1, char::len_utf8));
        let piece = rest.get(..run).unwrap_or_default();
        let mixed = alike && is_mixed(piece);
        for (i, c) in piece.char_indices() {
            let kept = if mixed { latin(c).unwrap_or(c) } else { c };
            changed |= kept != c || hides_a_word(c);
            if !hides_a_word(c) {
                plain.words.push(kept);
                let letter = (at + i, at + i + c.len_utf8());
                plain.letters.extend((0..kept.len_utf8()).map(|_| letter));
            }
        }
        at += run;
    }
    changed.then_some(plain)
}

impl Plain {
    /// Mentions in the plain words as mentions in the printed ones.
    pub fn given_back(&self, mut found: Vec<Found>) -> Vec<Found> {
        let start = |at: usize| self.letters.get(at).map_or(self.end, |(start, _)| *start);
        let printed = |range: &Range<usize>| {
            let first = start(range.start);
            let last = range.end.checked_sub(1).and_then(|last| self.letters.get(last)).map_or(first, |(_, end)| *end);
            first..if range.is_empty() { first } else { last.max(first) }
        };
        for found in &mut found {
            found.range = printed(&found.range);
            found.number = printed(&found.number);
        }
        found
    }
}

fn latin(c: char) -> Option<char> {
    LOOK_ALIKES.iter().find(|(cyrillic, _)| *cyrillic == c).map(|(_, latin)| *latin)
}

/// Whether a run of letters and digits is a symbol or number in which some letters are Cyrillic: with a Latin letter or a
/// digit, and no Cyrillic letter but those that look like Latin capitals.
fn is_mixed(run: &str) -> bool {
    let ascii = run.chars().any(|c| c.is_ascii_alphanumeric());
    ascii && run.chars().all(|c| c.is_ascii() || latin(c).is_some()) && run.chars().any(|c| latin(c).is_some())
}

fn is_of_symbol(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '/' | '.')
}

/// Whether a character stands within words and belongs to none: a soft hyphen, a stretched letter's stroke.
fn hides_a_word(c: char) -> bool {
    is_silent(c) && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}')
}
