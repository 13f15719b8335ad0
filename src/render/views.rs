//! From a model to what a template sees: the same fields, with prose turned into mark-up, and the line about a work
//! rendered once for all pages that show it.
//!
//! `page` is the frame; the fields of the content stand beside it. Only strings made here are marked as safe. What most
//! clauses and citing works lack is left out where they lack it: templates ask before they use it.

use super::prose::{escape_into, place_html, places_html, prose_html, quote_html};
use crate::resolution::{self, each_cell};
use crate::site::{
    Anchor, Call, CitedBy, CitedByPage, CitedTreaty, CitedWork, Cites, Citing, Clause, Content, Entry, ListPage, Model,
    NoteText, Of, Pair, Pill, PlaceLink, Prose, ResolutionPage, SideBySidePage, StubPage, WorkLink,
};
use serde::Serialize;
use tera::{Context, Tera, TeraResult, Value};

/// The component that makes the line about a work.
const LINE: &str = "work";

/// Makes the contexts of pages for some templates.
pub(super) struct Views<'e> {
    /// The templates.
    pub tera: &'e Tera,
    /// What all pages of the language share: `ui` and `site`.
    pub shared: &'e Context,
    /// Whether lines are kept for the next page. They are not when a template of the archive's own has failed, for the
    /// other pages are still to be made with it.
    pub keep: bool,
}

impl Views<'_> {
    /// The context of a page.
    ///
    /// # Errors
    /// When the component that makes the line about a work fails.
    pub fn context(&self, model: &Model<'_>) -> TeraResult<Context> {
        let mut context = self.shared.clone();
        context.insert("page", &model.frame);
        match &model.content {
            Content::Resolution(page) => self.resolution(page, &mut context)?,
            Content::SideBySide(page) => side_by_side(page, &mut context),
            Content::Stub(page) => self.stub(page, &mut context)?,
            Content::List(page) => self.list(page, &mut context)?,
            Content::CitedBy(page) => self.crowd(page, &mut context)?,
            Content::Home(page) => fields(page, &mut context),
            Content::Index(page) => fields(page, &mut context),
            Content::Health(page) => fields(page, &mut context),
            Content::NotFound(page) => fields(page, &mut context),
        }
        Ok(context)
    }

    fn resolution(&self, page: &ResolutionPage<'_>, context: &mut Context) -> TeraResult<()> {
        context.insert("work", &page.work);
        context.insert_value("title_calls", calls_html(&page.work.title_calls));
        context.insert("facts", &page.facts);
        context.insert("outline", &page.outline);
        context.insert("text", &page.text.iter().map(ClauseView::of).collect::<Vec<_>>());
        context.insert("stray_notes", &page.stray_notes.iter().map(NoteView::of).collect::<Vec<_>>());
        context.insert("unread", &page.unread);
        context.insert("cites", &self.cites(&page.cites)?);
        context.insert("cited_by", &self.cited_by(&page.cited_by)?);
        context.insert("source", &page.source);
        Ok(())
    }

    fn stub(&self, page: &StubPage<'_>, context: &mut Context) -> TeraResult<()> {
        context.insert("symbol", &page.symbol);
        context.insert("name", &page.name);
        context.insert("crumbs", &page.crumbs);
        context.insert("part", &page.part);
        context.insert("title", &page.title);
        context.insert("title_tag", &page.title_tag);
        context.insert("date", &page.date);
        context.insert("date_said_by", &page.date_said_by);
        context.insert("conflict", &page.conflict);
        context.insert("adopted", &page.adopted.iter().map(|work| self.line(work)).collect::<TeraResult<Vec<_>>>()?);
        context.insert("adopted_more", &page.adopted_more);
        context.insert("official", &page.official);
        context.insert("cited_by", &self.cited_by(&page.cited_by)?);
        Ok(())
    }

    fn list(&self, page: &ListPage<'_>, context: &mut Context) -> TeraResult<()> {
        let groups = page.groups.iter().map(|group| {
            let entries = group.entries.iter().map(|entry| self.entry(entry)).collect::<TeraResult<_>>()?;
            Ok(GroupView {
                id: &group.id,
                title: &group.title,
                tag: group.tag.as_deref(),
                of: group.of.as_ref(),
                entries,
            })
        });
        context.insert("list", page.list);
        context.insert("title", &page.title);
        context.insert("count", &page.count);
        context.insert("note", &page.note);
        context.insert("jumps", &page.jumps);
        context.insert("groups", &groups.collect::<TeraResult<Vec<_>>>()?);
        context.insert("pager", &page.pager);
        context.insert("chart", &page.chart);
        Ok(())
    }

    fn crowd(&self, page: &CitedByPage<'_>, context: &mut Context) -> TeraResult<()> {
        context.insert("work", &page.work);
        context.insert("name", &page.name);
        context.insert("count", &page.count);
        context.insert("works", &self.citing(&page.works)?);
        context.insert("pager", &page.pager);
        Ok(())
    }

    fn entry<'m>(&self, entry: &'m Entry<'_>) -> TeraResult<EntryView<'m>> {
        Ok(EntryView { line: self.line(&entry.work)?, href: &entry.work.href, cited: entry.cited })
    }

    fn cites(&self, cites: &Cites<'_>) -> TeraResult<CitesView> {
        let line = |cited: &CitedWork<'_>| self.with_line(&cited.work, |line| cited_html(line, &cited.places));
        let lines = |works: &[CitedWork<'_>]| works.iter().map(line).collect::<TeraResult<Vec<_>>>();
        Ok(CitesView {
            count: cites.count,
            resolutions: lines(&cites.resolutions)?,
            decisions: lines(&cites.decisions)?,
            documents: lines(&cites.documents)?,
            meetings: lines(&cites.meetings)?,
            treaties: cites.treaties.iter().map(|treaty| cited_html(&treaty_html(treaty), &treaty.places)).collect(),
        })
    }

    fn cited_by<'m>(&self, cited_by: &'m CitedBy<'_>) -> TeraResult<CitedByView<'m>> {
        Ok(CitedByView { count: cited_by.count, works: self.citing(&cited_by.works)?, all: cited_by.all.as_ref() })
    }

    fn citing<'m>(&self, works: &'m [Citing<'_>]) -> TeraResult<Vec<CitingView<'m>>> {
        let view = |citing: &'m Citing<'_>| {
            Ok(CitingView {
                line: self.line(&citing.work)?,
                of: citing.of.as_deref(),
                anchors: &citing.anchors,
                quotes: Value::safe_string(&citing.quotes.iter().map(quote_html).collect::<String>()),
                more: citing.more.iter().map(|place| Value::safe_string(&place_html(place))).collect(),
            })
        };
        works.iter().map(view).collect()
    }

    /// The line about a work.
    fn line(&self, work: &WorkLink<'_>) -> TeraResult<Value> {
        self.with_line(work, Value::safe_string)
    }

    /// What is made of the line about a work.
    fn with_line(&self, work: &WorkLink<'_>, make: impl Fn(&str) -> Value) -> TeraResult<Value> {
        if let Some(markup) = work.markup.get().filter(|_| self.keep) {
            return Ok(make(markup));
        }
        let mut arguments = Context::new();
        arguments.insert("work", work);
        let markup = self.tera.render_component_with_implicits(LINE, &arguments, self.shared, None, true)?;
        let made = make(&markup);
        if self.keep {
            // Another page may have made it in the meantime: it is the same.
            let _ = work.markup.set(markup.into_boxed_str());
        }
        Ok(made)
    }
}

fn side_by_side(page: &SideBySidePage<'_>, context: &mut Context) {
    context.insert("symbol", &page.symbol);
    context.insert("crumbs", &page.crumbs);
    context.insert("sides", &page.sides);
    context.insert("title_calls", &page.sides.iter().map(|side| calls_html(&side.title_calls)).collect::<Vec<_>>());
    context.insert("pairs", &page.pairs);
    context.insert("rows", &page.rows.iter().map(|pair| Row::of(pair, Cell::of)).collect::<Vec<_>>());
    context.insert("notes", &page.notes.iter().map(|pair| Row::of(pair, NoteView::of)).collect::<Vec<_>>());
}

/// A paragraph or a note in two languages.
#[derive(Serialize)]
struct Row<'m, C> {
    id: &'m str,
    place: &'m str,
    #[serde(skip_serializing_if = "Option::is_none")]
    right_id: Option<&'m str>,
    cells: [Option<C>; 2],
}

/// A paragraph in one of two languages, with its words as mark-up.
#[derive(Serialize)]
struct Cell<'m> {
    id: &'m str,
    role: resolution::Role,
    depth: u8,
    number: Option<&'m str>,
    place: &'m str,
    html: Value,
    rows: Vec<Vec<resolution::Cell<Value>>>,
}

fn fields<T: Serialize>(content: &T, context: &mut Context) {
    // A struct of plain fields always has this form.
    context.extend(Context::from_serialize(content).unwrap_or_default());
}

/// What is cited, and where.
fn cited_html(line: &str, places: &[PlaceLink]) -> Value {
    Value::safe_string(&format!("{line} {}", places_html(places)))
}

/// A treaty, with a link to its text when that is known.
fn treaty_html(treaty: &CitedTreaty) -> String {
    let mut out = String::new();
    match &treaty.href {
        Some(href) => {
            out.push_str("<a class=\"symbol stub\" rel=\"external\" href=\"");
            escape_into(href, &mut out);
            out.push_str("\">");
            escape_into(&treaty.label, &mut out);
            out.push_str("</a>");
        }
        None => escape_into(&treaty.label, &mut out),
    }
    out
}

/// The calls of notes on a title.
fn calls_html(calls: &[Call<'_>]) -> Value {
    safe(&Prose { words: "", marks: Vec::new(), calls: calls.to_vec() })
}

fn safe(prose: &Prose<'_>) -> Value {
    Value::safe_string(&prose_html(prose))
}

/// A clause with its words as mark-up.
#[derive(Serialize)]
struct ClauseView<'m> {
    id: &'m str,
    role: resolution::Role,
    #[serde(skip_serializing_if = "Option::is_none")]
    depth: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<&'m str>,
    place: &'m str,
    html: Value,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rows: Vec<Vec<resolution::Cell<Value>>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    notes: Vec<NoteView<'m>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    room: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cited: Option<&'m Pill>,
}

/// A note with its words as mark-up.
#[derive(Serialize)]
struct NoteView<'m> {
    id: &'m str,
    label: &'m str,
    html: Value,
    turned: bool,
    calls: &'m [String],
}

/// What a text cites: each work as its line and the places where it is cited, in mark-up.
#[derive(Serialize)]
struct CitesView {
    count: usize,
    resolutions: Vec<Value>,
    decisions: Vec<Value>,
    documents: Vec<Value>,
    meetings: Vec<Value>,
    treaties: Vec<Value>,
}

/// What cites a work.
#[derive(Serialize)]
struct CitedByView<'m> {
    count: usize,
    works: Vec<CitingView<'m>>,
    all: Option<&'m Anchor>,
}

/// A citing work.
#[derive(Serialize)]
struct CitingView<'m> {
    line: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    of: Option<&'m str>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    anchors: &'m [String],
    quotes: Value,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    more: Vec<Value>,
}

/// Works under one heading.
#[derive(Serialize)]
struct GroupView<'m> {
    id: &'m str,
    title: &'m str,
    tag: Option<&'m str>,
    of: Option<&'m Of>,
    entries: Vec<EntryView<'m>>,
}

/// A work in a list.
#[derive(Serialize)]
struct EntryView<'m> {
    line: Value,
    href: &'m str,
    cited: u32,
}

impl<'m, C> Row<'m, C> {
    fn of<T>(pair: &'m Pair<'_, T>, cell: fn(&'m T) -> C) -> Self {
        let cells = [&pair.left, &pair.right].map(|part| part.as_ref().map(cell));
        Self { id: &pair.id, place: &pair.place, right_id: pair.right_id, cells }
    }
}

impl<'m> Cell<'m> {
    fn of(clause: &'m Clause<'_>) -> Self {
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
    fn of(clause: &'m Clause<'_>) -> Self {
        Self {
            id: clause.id,
            role: clause.role,
            depth: (clause.depth > 0).then_some(clause.depth),
            number: clause.number,
            place: &clause.place,
            html: safe(&clause.prose),
            rows: each_cell(&clause.rows, safe),
            notes: clause.notes.iter().map(NoteView::of).collect(),
            room: (!clause.notes.is_empty()).then_some(clause.room),
            cited: clause.cited.as_ref(),
        }
    }
}

impl<'m> NoteView<'m> {
    fn of(note: &'m NoteText<'_>) -> Self {
        Self { id: note.id, label: note.label, html: safe(&note.prose), turned: note.turned, calls: &note.calls }
    }
}
