//! The pages of requests: the way to all of them, and one docket after the other.

use super::{Docket, pages};
use crate::archive::{VersionId, WorkId};
use crate::resolution::Body;
use crate::resolution::Known;
use crate::resolution::{Addressee, Due};
use crate::site::files::File;
use crate::site::model::{Anchor, Content, Model, Pager, Tagged, pager};
use crate::site::paging::{numbered, on_page, page_label};
use crate::site::routes::Route;
use crate::site::{Kind, View, not_found};
use crate::speech::words;
use serde::Serialize;
use std::cmp::Reverse;

/// How much of a clause is quoted, in characters; the rest stands where the row leads.
const LONGEST: usize = 600;

/// How many deadlines of a text stand on its page.
const DEADLINES: usize = 8;

/// Requests, or the way to them.
#[derive(Debug, Serialize)]
pub struct RequestsPage {
    /// `Secretary-General`, `General Assembly, 77th session`; of the way to all `Requests and deadlines`.
    pub title: String,
    /// The way to all requests, on the other pages.
    pub up: Option<Anchor>,
    /// How many, in words.
    pub count: String,
    /// What there is to say about the whole of it: what a row is, when a session opens.
    pub note: String,
    /// On the way to all: those who are asked, by how often.
    pub to: Vec<WayIn>,
    /// On the way to all: the sessions and years at which something is due, the latest first.
    pub due: Vec<WayIn>,
    /// On the way to all: the calendar and the table.
    pub files: Vec<Anchor>,
    /// The requests of this page.
    pub groups: Vec<RequestGroup>,
    /// The other pages.
    pub pager: Option<Pager>,
}

/// A docket that can be gone to.
#[derive(Debug, Serialize)]
pub struct WayIn {
    /// What it is called.
    pub label: String,
    /// The docket.
    pub href: String,
    /// How many requests.
    pub count: usize,
}

/// Requests that have something in common.
#[derive(Debug, Serialize)]
pub struct RequestGroup {
    /// By when, where the page is about one who is asked: `General Assembly, 77th session`, `No session or date is named`.
    pub title: Option<String>,
    /// Whether they are due by a time.
    pub dated: bool,
    /// The requests.
    pub rows: Vec<RequestRow>,
}

/// A request.
#[derive(Debug, Serialize)]
pub struct RequestRow {
    /// What the verb does, for style sheets: `request`.
    pub act: &'static str,
    /// The same in words.
    pub verb: String,
    /// Who is asked.
    pub to: Vec<ToView>,
    /// By when.
    pub due: Option<DueView>,
    /// The clause.
    pub quote: String,
    /// The language of the clause, when it is not that of the page.
    pub quote_text: Option<Tagged>,
    /// Where it stands: `76/59, paragraph 7`.
    pub at: Anchor,
    /// The title of the text.
    pub title: Option<String>,
    /// Later texts that cite the report.
    pub closings: Vec<Anchor>,
}

/// One who is asked.
#[derive(Debug, Serialize)]
pub struct ToView {
    /// The name; of one who is not known as printed.
    pub label: String,
    /// The language of a name as printed, when it is not that of the page.
    pub tag: Option<String>,
    /// All that this one is asked.
    pub href: Option<String>,
}

/// By when something is due.
#[derive(Debug, Serialize)]
pub struct DueView {
    /// `General Assembly, 77th session`
    pub label: String,
    /// All that is due then.
    pub href: String,
}

/// A deadline of a text, on its own page.
#[derive(Debug, Serialize)]
pub struct Deadline {
    /// The paragraph.
    pub at: Anchor,
    /// By when.
    pub due: DueView,
}

/// The model of a page of requests.
pub(in crate::site) fn model<'a>(view: View<'_, 'a>, docket: Docket, page: u32) -> Model<'a> {
    let Some(requests) = view.site.dockets.0.get(&docket) else { return not_found(view) };
    let title = capital(&name(view, docket));
    let all = docket == Docket::All;
    let link = |n: u32| view.here().to(&Route::Requests(view.said(), docket, n));
    let count = if all { view.site.requests.all.len() } else { requests.len() };
    let content = RequestsPage {
        title: title.clone(),
        up: (!all).then(|| way_to(view)),
        count: view.tongue.count("requests-count", count),
        note: note(view, docket),
        to: if all { ways_to(view) } else { Vec::new() },
        due: if all { ways_due(view) } else { Vec::new() },
        files: if all { files(view) } else { Vec::new() },
        groups: groups(view, docket, on_page(requests, page)),
        pager: pager(page_label(view.tongue, page, pages(requests)), page, pages(requests), link),
    };
    let full = if all { title } else { format!("{title} · {}", view.tongue.say("requests")) };
    Model { frame: view.frame(numbered(full, page), None, "index"), content: Content::Requests(Box::new(content)) }
}

/// The way to all requests, with a few dockets, if there are any.
pub(in crate::site) fn way(view: View<'_, '_>) -> Option<crate::site::Way> {
    use crate::site::{Jump, Way};
    view.site.dockets.0.get(&Docket::All)?;
    let jump = |way: WayIn| Jump { label: way.label, tag: None, of: None, href: way.href };
    let groups = ways_to(view).into_iter().take(3).chain(ways_due(view).into_iter().take(3)).map(jump).collect();
    let Anchor { label, href } = way_to(view);
    let count = view.tongue.count("requests-count", view.site.requests.all.len());
    Some(Way { list: "requests", title: label, href, count, groups })
}

/// The deadlines of a text, in the order of its paragraphs.
pub(in crate::site) fn of_work(view: View<'_, '_>, id: VersionId, work: WorkId) -> Vec<Deadline> {
    let text = view.site.archive.version(id);
    let own_page = view.page.kind == Kind::Resolution(id);
    let page = if own_page { String::new() } else { view.here().to(&view.site.route_of_version(id)) };
    let all = &view.site.requests.all;
    let first = all.partition_point(|asked| asked.work < work);
    let own = all.get(first..).unwrap_or_default().iter().take_while(|asked| asked.work == work);
    let mut seen = std::collections::BTreeSet::new();
    let deadline = |asked: &crate::asks::Asked| {
        let due = asked.request.due?;
        let anchor = anchor(view, asked)?;
        text?.paragraph(anchor)?;
        let place = words::place(view.tongue, anchor);
        let at = Anchor { label: place, href: format!("{page}#{anchor}") };
        seen.insert((anchor.to_owned(), due)).then(|| Deadline { at, due: due_view(view, due) })
    };
    own.filter_map(deadline).take(DEADLINES).collect()
}

fn way_to(view: View<'_, '_>) -> Anchor {
    let href = view.here().to(&Route::Requests(view.said(), Docket::All, 1));
    Anchor { label: view.tongue.say("requests"), href }
}

/// What a docket is called.
fn name(view: View<'_, '_>, docket: Docket) -> String {
    let session = |body, number: u32| {
        let (body, session) = (words::body(view.tongue, body), words::session(view.tongue, &number.to_string()));
        view.tongue.say_with("session-of-body", &[("body", &body), ("session", &session)])
    };
    match docket {
        Docket::All => view.tongue.say("requests"),
        Docket::To(place) => {
            Known::all().get(place).map_or_else(String::new, |known| known.name(view.tongue.language()).to_owned())
        }
        Docket::ToOthers => view.tongue.say("requests-to-others"),
        Docket::At(body, number) => session(body, number),
        Docket::AtOthers => view.tongue.say("requests-at-others"),
        Docket::By(year) => view.tongue.say_with("year", &[("year", &year.to_string())]),
    }
}

/// A name as it begins a line.
fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// What is said above a docket.
fn note(view: View<'_, '_>, docket: Docket) -> String {
    match docket {
        Docket::All => view.tongue.say("requests-about"),
        Docket::To(_) => view.tongue.say("requests-note-to"),
        Docket::ToOthers => view.tongue.say("requests-note-to-others"),
        Docket::At(Body::GeneralAssembly, number) => match super::calendar::opening(number) {
            Some(year) => view.tongue.say_with("requests-note-session", &[("year", &year.to_string())]),
            None => view.tongue.say("requests-note-at"),
        },
        Docket::At(..) => view.tongue.say("requests-note-at"),
        Docket::AtOthers => view.tongue.say("requests-note-at-others"),
        Docket::By(_) => view.tongue.say("requests-note-by"),
    }
}

/// Those who are asked, the one most often asked first.
fn ways_to(view: View<'_, '_>) -> Vec<WayIn> {
    let is_to = |docket: &Docket| matches!(docket, Docket::To(_) | Docket::ToOthers);
    let mut dockets: Vec<_> = view.site.dockets.counted().filter(|(docket, _)| is_to(docket)).collect();
    dockets.sort_by_key(|&(docket, count)| (docket == Docket::ToOthers, Reverse(count), docket));
    dockets.into_iter().map(|(docket, count)| way_in(view, docket, count)).collect()
}

/// The times at which something is due, the latest first.
fn ways_due(view: View<'_, '_>) -> Vec<WayIn> {
    let year = |docket: &Docket| match docket {
        Docket::At(body, number) => Some(Due::Session { body: Some(*body), number: *number }.year()),
        Docket::By(year) => Some(Some(*year)),
        Docket::AtOthers => Some(None),
        Docket::All | Docket::To(_) | Docket::ToOthers => None,
    };
    let mut dockets: Vec<_> =
        view.site.dockets.counted().filter_map(|(docket, count)| Some((year(&docket)?, docket, count))).collect();
    dockets.sort_by_key(|&(year, docket, _)| (docket == Docket::AtOthers, Reverse(year), Reverse(docket)));
    dockets.into_iter().map(|(_, docket, count)| way_in(view, docket, count)).collect()
}

fn way_in(view: View<'_, '_>, docket: Docket, count: usize) -> WayIn {
    WayIn { label: capital(&name(view, docket)), href: view.here().to(&Route::Requests(view.said(), docket, 1)), count }
}

/// The calendar and the tables.
fn files(view: View<'_, '_>) -> Vec<Anchor> {
    let calendar = File::Calendar(view.said());
    let table = |form| File::Table(crate::site::Table::Requests, None, 1, form);
    let files = [Some(calendar).filter(|_| view.site.has_calendar())];
    let tables = crate::site::Form::ALL.map(|form| Some(table(form)));
    let anchor = |file: File| Anchor {
        label: file.to_string().rsplit('/').next().unwrap_or_default().to_owned(),
        href: view.here().to(&file.route()),
    };
    files.into_iter().chain(tables).flatten().map(anchor).collect()
}

/// The requests of a page; on that of one who is asked by the time at which they are due.
fn groups(view: View<'_, '_>, docket: Docket, requests: &[u32]) -> Vec<RequestGroup> {
    let all = &view.site.requests.all;
    let due = |i: &u32| all.get(*i as usize).and_then(|asked| asked.request.due);
    let by_due = matches!(docket, Docket::To(_));
    let same = |one: &u32, other: &u32| !by_due || due(one).map(Docket::of_due) == due(other).map(Docket::of_due);
    let group = |requests: &[u32]| {
        let first = requests.first().and_then(due);
        let title = || first.map_or_else(|| view.tongue.say("requests-undated"), |due| name(view, Docket::of_due(due)));
        RequestGroup {
            title: by_due.then(title),
            dated: first.is_some(),
            rows: requests.iter().filter_map(|&i| row(view, i as usize)).collect(),
        }
    };
    requests.chunk_by(same).map(group).collect()
}

/// The anchor of the paragraph or point that a request quotes last.
fn anchor<'s>(view: View<'s, '_>, asked: &crate::asks::Asked) -> Option<&'s str> {
    let paragraphs = &view.site.archive.version(asked.version)?.resolution.paragraphs;
    let last = asked.request.quoted.last().map_or(asked.request.paragraph, |piece| piece.paragraph);
    Some(&paragraphs.get(last)?.id)
}

fn row(view: View<'_, '_>, place: usize) -> Option<RequestRow> {
    let asked = view.site.requests.all.get(place)?;
    let work = view.site.archive.work(asked.work)?;
    let anchor = anchor(view, asked)?;
    let quoted = view.site.quoted(place, view.language)?;
    let language = quoted.language;
    let to = |addressee: &Addressee| match addressee {
        Addressee::Known(known) => ToView {
            label: name(view, Docket::To(*known)),
            tag: None,
            href: Some(view.here().to(&Route::Requests(view.said(), Docket::To(*known), 1))),
        },
        Addressee::Printed(words) => {
            ToView { label: words.clone(), tag: view.other_tag(quoted.printed_in), href: None }
        }
    };
    let label = view
        .tongue
        .say_with("request-at", &[("symbol", &work.symbol.short()), ("place", &words::place(view.tongue, anchor))]);
    Some(RequestRow {
        act: asked.request.act.id(),
        verb: view.tongue.say(&format!("act-{}", asked.request.act.id())),
        to: quoted.addressees.iter().map(to).collect(),
        due: asked.request.due.map(|due| due_view(view, due)),
        quote: words::shortened(&quoted.words, LONGEST),
        quote_text: view
            .other_tag(language)
            .map(|tag| Tagged { tag, direction: if language.is_right_to_left() { "rtl" } else { "ltr" } }),
        at: Anchor { label, href: view.here().to_anchor(&view.route_of(asked.work), anchor) },
        title: view.title(work).0.map(str::to_owned),
        closings: asked.closings.iter().filter_map(|closing| closed(view, closing)).collect(),
    })
}

/// `Report A/77/92 cited by 77/36, preambular paragraph 7`
fn closed(view: View<'_, '_>, closing: &crate::asks::Closing) -> Option<Anchor> {
    let symbol = &view.site.archive.work(closing.by)?.symbol;
    let place = words::place(view.tongue, &closing.anchor);
    let arguments = [("report", closing.report.as_str()), ("symbol", &symbol.short()), ("place", &place)];
    let label = view.tongue.say_with("request-closed", &arguments);
    Some(Anchor { label, href: view.here().to_anchor(&view.route_of(closing.by), &closing.anchor) })
}

/// By when, in words, and the way to all that is due then.
pub(super) fn due_view(view: View<'_, '_>, due: Due) -> DueView {
    let docket = Docket::of_due(due);
    DueView {
        label: words_of(view.tongue, due).unwrap_or_else(|| name(view, docket)),
        href: view.here().to(&Route::Requests(view.said(), docket, 1)),
    }
}

/// A time in words that says more than its docket does: a day, a month, the session of a body that no table knows.
pub(super) fn words_of(tongue: &crate::speech::Tongue, due: Due) -> Option<String> {
    match due {
        Due::Day(day) => Some(tongue.dates().long(day)),
        Due::Month(year, month) => Some(words::month(tongue, year, month)),
        Due::Session { body: None, number } => Some(words::session(tongue, &number.to_string())),
        Due::Session { .. } | Due::Year(_) => None,
    }
}
