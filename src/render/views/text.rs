//! The text of a resolution as templates see it: clauses, notes and pairs of them, their words as mark-up.

use crate::render::prose::prose_html;
use crate::resolution::{self, each_cell};
use crate::site::{Call, Clause, NoteText, Pair, Pill, Prose, Reused, Since};
use serde::Serialize;
use tera::Value;

/// A paragraph or a note in two languages.
#[derive(Serialize)]
pub struct Row<'m, C> {
    /// Its anchor: `op3`.
    id: &'m str,
    /// What its link says: `第 3 段`.
    place: &'m str,
    /// The anchor of the second cell, where it has another.
    #[serde(skip_serializing_if = "Option::is_none")]
    right_id: Option<&'m str>,
    /// The first and the second text; one of them is empty where only the other has the paragraph.
    cells: [Option<C>; 2],
}

/// A paragraph in one of two languages.
#[derive(Serialize)]
pub struct PairCell<'m> {
    /// Its anchor: `op3`.
    id: &'m str,
    /// What it is: `operative`, `heading` …
    role: resolution::Role,
    /// 0 for a paragraph, 1 for `(a)` …; for a heading its place below the title.
    depth: u8,
    /// The number as printed: `3.`
    number: Option<&'m str>,
    /// What its link says: `第 3 段`.
    place: &'m str,
    /// Its words as mark-up.
    html: Value,
    /// The cells of a table.
    rows: Vec<Vec<resolution::Cell<Value>>>,
}

/// A paragraph, point, heading or table.
#[derive(Serialize)]
pub struct ClauseView<'m> {
    /// Its anchor: `op3.a`.
    id: &'m str,
    /// What it is: `operative`, `heading` …
    role: resolution::Role,
    /// 1 for `(a)`, 2 for `(i)` …; for a heading its place below the title, from 2; left out for a paragraph.
    #[serde(skip_serializing_if = "Option::is_none")]
    depth: Option<u8>,
    /// The number as printed: `3.`, `(a)`.
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<&'m str>,
    /// What its own link says: `第 3 段`.
    place: &'m str,
    /// What the numbers from this one on stand for, with `{n}` for the number, where that changes: `第 {n} 段`.
    #[serde(skip_serializing_if = "Option::is_none")]
    place_from: Option<&'m str>,
    /// Its words as mark-up.
    html: Value,
    /// The cells of a table.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rows: Vec<Vec<resolution::Cell<Value>>>,
    /// The notes that it is the first to call.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    notes: Vec<NoteView<'m>>,
    /// How many clauses there are from here to the next with notes.
    #[serde(skip_serializing_if = "Option::is_none")]
    room: Option<usize>,
    /// How many works cite this very paragraph.
    #[serde(skip_serializing_if = "Option::is_none")]
    cited: Option<&'m Pill>,
    /// Since when it stands so in its series.
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<&'m Since>,
    /// In how many works its wording stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    stands: Option<&'m Reused>,
}

/// A note.
#[derive(Serialize)]
pub struct NoteView<'m> {
    /// Its anchor: `fn4`.
    id: &'m str,
    /// What is printed before it: `4`.
    label: &'m str,
    /// Its words as mark-up.
    html: Value,
    /// Whether it runs from left to right in a text that runs the other way.
    turned: bool,
    /// The anchors of its calls.
    calls: &'m [String],
}

/// The calls of notes on a title.
pub fn calls_html(calls: &[Call<'_>]) -> Value {
    safe(&Prose { words: "", marks: Vec::new(), calls: calls.to_vec() })
}

fn safe(prose: &Prose<'_>) -> Value {
    Value::safe_string(&prose_html(prose))
}

impl<'m, C> Row<'m, C> {
    pub fn of<T>(pair: &'m Pair<'_, T>, cell: fn(&'m T) -> C) -> Self {
        let cells = [&pair.left, &pair.right].map(|part| part.as_ref().map(cell));
        Self { id: &pair.id, place: &pair.place, right_id: pair.right_id, cells }
    }
}

impl<'m> PairCell<'m> {
    pub fn of(clause: &'m Clause<'_>) -> Self {
        Self {
            id: clause.id,
            role: clause.role,
            depth: clause.depth,
            number: clause.number,
            place: &clause.place,
            html: safe(&clause.prose),
            rows: each_cell(&clause.rows, safe),
        }
    }
}

impl<'m> ClauseView<'m> {
    pub fn of(clause: &'m Clause<'_>) -> Self {
        Self {
            id: clause.id,
            role: clause.role,
            depth: (clause.depth > 0).then_some(clause.depth),
            number: clause.number,
            place: &clause.place,
            place_from: clause.place_from.as_deref(),
            html: safe(&clause.prose),
            rows: each_cell(&clause.rows, safe),
            notes: clause.notes.iter().map(NoteView::of).collect(),
            room: (!clause.notes.is_empty()).then_some(clause.room),
            cited: clause.cited.as_ref(),
            since: clause.since.as_ref(),
            stands: clause.stands.as_ref(),
        }
    }
}

impl<'m> NoteView<'m> {
    pub fn of(note: &'m NoteText<'_>) -> Self {
        Self { id: note.id, label: note.label, html: safe(&note.prose), turned: note.turned, calls: &note.calls }
    }
}
