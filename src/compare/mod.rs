//! Two texts of one language, paragraph by paragraph and word by word: what stayed, what was edited, what has moved, what is
//! new, and what was dropped.
//!
//! Nothing here knows an archive: which texts are worth comparing is for others to say.

mod align;
mod chain;
mod likeness;
mod said;
mod tokens;
mod words;

#[cfg(test)]
mod tests;

pub use said::{Said, counts};
pub use tokens::{Token, TokenKind, folded, tokens};
pub use words::{Stretch, words};

use crate::resolution::{Paragraph, Resolution, Role};
use serde::Serialize;
use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

/// The paragraphs of two texts, side by side, in the order of the newer one; what was dropped stands where it stood.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Every paragraph of both, each once.
    pub rows: Vec<Row>,
}

/// A paragraph of the older text and what became of it, or one that is new.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What became of it.
    pub change: Change,
    /// Whether it stands elsewhere between its neighbours.
    pub moved: bool,
    /// It in the older text, as indices of paragraphs: several where they were put together, none where it is new.
    pub before: Vec<usize>,
    /// It in the newer text, as indices of paragraphs: several where it was parted, none where it was dropped.
    pub after: Vec<usize>,
}

/// What became of a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Change {
    /// It says the same, word for word.
    Unchanged,
    /// Its wording has changed.
    Edited,
    /// The older text does not have it.
    New,
    /// The newer text does not have it.
    Dropped,
}

impl Change {
    /// A short name for translations and data: `unchanged`.
    pub fn id(self) -> &'static str {
        match self {
            Change::Unchanged => "unchanged",
            Change::Edited => "edited",
            Change::New => "new",
            Change::Dropped => "dropped",
        }
    }
}

impl Row {
    /// What became of it in one word: `moved` of what stands elsewhere, whatever else has changed.
    pub fn id(&self) -> &'static str {
        if self.moved { "moved" } else { self.change.id() }
    }
}

impl Comparison {
    /// How many paragraphs became so: `unchanged`, `edited`, `moved`, `new`, `dropped`.
    pub fn count(&self, id: &str) -> usize {
        self.rows.iter().filter(|row| row.id() == id).count()
    }
}

/// Compares two texts. The formulas that open and close them are left out: they are about the day, not about the matter.
pub fn compare(before: &Resolution, after: &Resolution) -> Comparison {
    compared(&Text::of_paragraphs(before), &Text::of_paragraphs(after))
}

/// Compares the notes of two texts: the rows count notes.
pub fn compare_notes(before: &Resolution, after: &Resolution) -> Comparison {
    compared(&Text::of_notes(before), &Text::of_notes(after))
}

fn compared(older: &Text, newer: &Text) -> Comparison {
    let [tokens_before, tokens_after] =
        [older, newer].map(|text| text.tokens.iter().map(Vec::as_slice).collect::<Vec<_>>());
    let matches = align::matches(&tokens_before, &tokens_after, |i, j| older.is_recital(i) != newer.is_recital(j));
    let mut rows: Vec<Row> = Vec::with_capacity(matches.len());
    let mut matched = (BTreeSet::new(), BTreeSet::new());
    for found in matches {
        let wording = |tokens: &[&[Token]], places: &[usize]| -> Vec<u64> {
            places.iter().filter_map(|&place| tokens.get(place)).flat_map(|tokens| exact(tokens)).collect()
        };
        let parted = found.before.len() + found.after.len() > 2;
        let same = !parted && wording(&tokens_before, &found.before) == wording(&tokens_after, &found.after);
        matched.0.extend(found.before.iter().copied());
        matched.1.extend(found.after.iter().copied());
        let change = if same { Change::Unchanged } else { Change::Edited };
        rows.push(Row { change, moved: found.moved, before: found.before, after: found.after });
    }
    let new = (0..tokens_after.len()).filter(|place| !matched.1.contains(place));
    rows.extend(new.map(|place| Row { change: Change::New, moved: false, before: Vec::new(), after: vec![place] }));
    rows.sort_by_key(|row| row.after.first().copied());
    let dropped: Vec<usize> = (0..tokens_before.len()).filter(|place| !matched.0.contains(place)).collect();
    put_back(&mut rows, &dropped, older, newer);
    for row in &mut rows {
        row.before.iter_mut().for_each(|place| *place = older.place(*place));
        row.after.iter_mut().for_each(|place| *place = newer.place(*place));
    }
    Comparison { rows }
}

/// Puts what was dropped where it stood, among what has not moved: before what is new at the same place, and recitals among
/// recitals.
fn put_back(rows: &mut Vec<Row>, dropped: &[usize], older: &Text, newer: &Text) {
    // Where the next paragraph stands in the older text that stayed in its place.
    let mut next = vec![usize::MAX; rows.len()];
    let mut here = usize::MAX;
    for (row, next) in rows.iter().zip(&mut next).rev() {
        here = row.before.first().copied().filter(|_| !row.moved).unwrap_or(here);
        *next = here;
    }
    let mut left = dropped.iter().copied().peekable();
    let drop = |place: usize| Row { change: Change::Dropped, moved: false, before: vec![place], after: Vec::new() };
    let mut all: Vec<Row> = Vec::with_capacity(rows.len() + dropped.len());
    for (row, next) in std::mem::take(rows).into_iter().zip(next) {
        let stays = !row.moved && !row.before.is_empty();
        let recital = row.after.first().is_some_and(|&place| newer.is_recital(place));
        while let Some(place) = left.next_if(|&place| place < next && (stays || !recital || older.is_recital(place))) {
            all.push(drop(place));
        }
        all.push(row);
    }
    all.extend(left.map(drop));
    *rows = all;
}

/// What of a text is compared: its paragraphs or its notes, with their tokens.
struct Text {
    /// Where each stands among the paragraphs or the notes of the text.
    places: Vec<usize>,
    tokens: Vec<Vec<Token>>,
    recitals: Vec<bool>,
}

impl Text {
    fn of_paragraphs(text: &Resolution) -> Self {
        let compared = || text.paragraphs.iter().enumerate().filter(|(_, paragraph)| is_compared(paragraph));
        // The text of a table has the words of all its cells.
        let (places, tokens) = compared().map(|(i, paragraph)| (i, tokens(paragraph.text.words()))).unzip();
        let recitals = compared().map(|(_, paragraph)| paragraph.role == Role::Preambular).collect();
        Self { places, tokens, recitals }
    }

    fn of_notes(text: &Resolution) -> Self {
        let tokens: Vec<Vec<Token>> = text.notes.iter().map(|note| tokens(note.text.words())).collect();
        Self { places: (0..tokens.len()).collect(), recitals: vec![false; tokens.len()], tokens }
    }

    fn place(&self, compared: usize) -> usize {
        self.places.get(compared).copied().unwrap_or_default()
    }

    fn is_recital(&self, compared: usize) -> bool {
        self.recitals.get(compared).copied().unwrap_or_default()
    }
}

/// Whether a paragraph is part of what a text says.
pub fn is_compared(paragraph: &Paragraph) -> bool {
    !matches!(paragraph.role, Role::Enacting | Role::Closing)
}

/// What a paragraph says without its marks.
pub fn wording(tokens: &[Token]) -> Vec<u64> {
    tokens.iter().filter(|token| token.is_word()).map(|token| token.key).collect()
}

/// A number for what some paragraphs say together, with their marks: the same for the same words. It is for this run of the
/// program alone.
pub fn imprint(paragraphs: &[&Paragraph]) -> u64 {
    let mut hasher = DefaultHasher::new();
    paragraphs.iter().for_each(|paragraph| exact(&tokens(paragraph.text.words())).hash(&mut hasher));
    hasher.finish()
}

/// What a paragraph says with its marks, but for the one that ends it: that follows from what comes next.
fn exact(tokens: &[Token]) -> Vec<u64> {
    let end = tokens.iter().rposition(Token::is_word).map_or(0, |last| last + 1);
    tokens.iter().take(end).map(|token| token.key).collect()
}
