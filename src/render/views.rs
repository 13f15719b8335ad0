//! From a model to what a template sees: the same fields, with prose turned into mark-up.
//!
//! `page` is the frame; the fields of the content stand beside it. Only strings made here are marked as safe.

use super::prose::prose_html;
use crate::site::{Clause, Content, Model, NoteText, Pill, Prose, ResolutionPage};
use serde::Serialize;
use tera::{Context, Value};

/// The context of a page.
pub(super) fn context(model: &Model<'_>) -> Context {
    let mut context = match &model.content {
        Content::Resolution(page) => resolution(page),
        Content::Home(page) => fields(page),
        Content::Index(page) => fields(page),
        Content::List(page) => fields(page),
        Content::Stub(page) => fields(page),
        Content::CitedBy(page) => fields(page),
        Content::Health(page) => fields(page),
        Content::NotFound(page) => fields(page),
    };
    context.insert("page", &model.frame);
    context
}

fn fields<T: Serialize>(content: &T) -> Context {
    // A struct of plain fields always has this form.
    Context::from_serialize(content).unwrap_or_default()
}

fn resolution(page: &ResolutionPage<'_>) -> Context {
    let mut context = Context::new();
    context.insert("work", &page.work);
    context.insert("title_calls", &safe(&Prose { words: "", marks: Vec::new(), calls: page.work.title_calls.clone() }));
    context.insert("facts", &page.facts);
    context.insert("outline", &page.outline);
    context.insert("text", &page.text.iter().map(ClauseView::of).collect::<Vec<_>>());
    context.insert("stray_notes", &page.stray_notes.iter().map(NoteView::of).collect::<Vec<_>>());
    context.insert("cites", &page.cites);
    context.insert("cited_by", &page.cited_by);
    context.insert("source", &page.source);
    context
}

fn safe(prose: &Prose<'_>) -> Value {
    Value::safe_string(&prose_html(prose))
}

/// A clause with its words as mark-up.
#[derive(Serialize)]
struct ClauseView<'a> {
    id: &'a str,
    role: crate::resolution::Role,
    depth: u8,
    number: Option<&'a str>,
    place: &'a str,
    html: Value,
    rows: Vec<Vec<Value>>,
    notes: Vec<NoteView<'a>>,
    room: usize,
    cited: Option<&'a Pill>,
}

/// A note with its words as mark-up.
#[derive(Serialize)]
struct NoteView<'a> {
    id: &'a str,
    label: &'a str,
    html: Value,
    calls: &'a [String],
}

impl<'a> ClauseView<'a> {
    fn of(clause: &'a Clause<'a>) -> Self {
        Self {
            id: clause.id,
            role: clause.role,
            depth: clause.depth,
            number: clause.number,
            place: &clause.place,
            html: safe(&clause.prose),
            rows: clause.rows.iter().map(|row| row.iter().map(safe).collect()).collect(),
            notes: clause.notes.iter().map(NoteView::of).collect(),
            room: clause.room,
            cited: clause.cited.as_ref(),
        }
    }
}

impl<'a> NoteView<'a> {
    fn of(note: &'a NoteText<'a>) -> Self {
        Self { id: note.id, label: note.label, html: safe(&note.prose), calls: &note.calls }
    }
}
