//! The keeper's corrections of a reading, applied where their words stand.

use crate::cite::Found;
use crate::resolution::{Kind, Role, SymbolKind, Target};
use crate::source::{Correction, MentionIs};
use crate::text::Passage;
use std::ops::Range;

/// The corrections of one document, and which of them have matched something.
pub struct Corrections<'a> {
    list: &'a [Correction],
    used: Vec<bool>,
}

impl<'a> Corrections<'a> {
    /// The corrections of a record.
    pub fn new(list: &'a [Correction]) -> Self {
        Self { list, used: vec![false; list.len()] }
    }

    /// The role that the keeper gives a paragraph with these words.
    pub fn role(&self, text: &Passage) -> Option<(usize, Role)> {
        self.list.iter().enumerate().find_map(|(i, correction)| match correction {
            Correction::Paragraph { starts, role } if starts_alike(text.words(), starts) => Some((i, *role)),
            Correction::Paragraph { .. } | Correction::Mention { .. } => None,
        })
    }

    /// Notes that a correction has matched.
    pub fn mark(&mut self, used: impl IntoIterator<Item = usize>) {
        used.into_iter().for_each(|i| self.used.get_mut(i).into_iter().for_each(|used| *used = true));
    }

    /// Applies what is said of mentions in one passage.
    pub fn apply(&mut self, id: &str, words: &str, mut found: Vec<Found>) -> Vec<Found> {
        let list = self.list;
        for (i, correction) in list.iter().enumerate() {
            let Correction::Mention { within, text, is } = correction else { continue };
            if within.as_deref().is_some_and(|within| within != id) {
                continue;
            }
            let places = occurrences(words, text);
            if !places.is_empty() {
                self.mark([i]);
            }
            for place in places {
                correct(&mut found, place, is);
            }
        }
        found
    }

    /// Corrections that matched nothing.
    pub fn idle(&self) -> impl Iterator<Item = &'a Correction> {
        self.list.iter().zip(&self.used).filter(|(_, used)| !**used).map(|(correction, _)| correction)
    }
}

/// What the keeper says of some words takes the place of every mention that overlaps them.
fn correct(found: &mut Vec<Found>, place: Range<usize>, is: &MentionIs) {
    let overlapping = |mention: &Found| mention.range.start < place.end && place.start < mention.range.end;
    let date = found.iter().find(|mention| overlapping(mention)).and_then(|mention| mention.date);
    let at = found.iter().position(|mention| mention.range.end > place.start).unwrap_or(found.len());
    found.retain(|mention| !overlapping(mention));
    let MentionIs::Symbol(symbol) = is else { return };
    let kind = match symbol.kind() {
        SymbolKind::Resolution => Kind::Resolution,
        SymbolKind::Decision => Kind::Decision,
        SymbolKind::Meeting => Kind::Meeting,
        SymbolKind::Document => Kind::Document,
    };
    let target = Some(Target::Symbol(symbol.clone()));
    found.insert(
        at.min(found.len()),
        Found { number: place.clone(), range: place, kind, target, date, paragraphs: Vec::new(), part: None },
    );
}

/// Where some words stand in a passage, white space aside.
fn occurrences(words: &str, wanted: &str) -> Vec<Range<usize>> {
    let letters =
        |text: &str| -> Vec<(usize, char)> { text.char_indices().filter(|(_, c)| !c.is_whitespace()).collect() };
    let (hay, needle) = (letters(words), letters(wanted));
    if needle.is_empty() {
        return Vec::new();
    }
    let mut places: Vec<Range<usize>> = Vec::new();
    for window in hay.windows(needle.len()) {
        let alike = window.iter().zip(&needle).all(|(a, b)| a.1 == b.1);
        if let (true, Some(first), Some(last)) = (alike, window.first(), window.last()) {
            let range = first.0..last.0 + last.1.len_utf8();
            if places.last().is_none_or(|before| before.end <= range.start) {
                places.push(range);
            }
        }
    }
    places
}

fn starts_alike(words: &str, starts: &str) -> bool {
    let mut letters = words.chars().filter(|c| !c.is_whitespace());
    let mut wanted = starts.chars().filter(|c| !c.is_whitespace()).peekable();
    wanted.peek().is_some() && wanted.all(|c| letters.next() == Some(c))
}
