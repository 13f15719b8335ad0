//! The lists of the archive: by year, symbol, session, title, subject; and documents. And the page that leads to them.

use super::chart::{self, Chart};
use super::listing::{Group, Heading, Listing};
use super::model::{Content, Model, Pager, WorkLink, pager};
use super::routes::{List, Route};
use super::states::{state_id, state_name};
use super::{Site, Tongue, View, words};
use crate::archive::{Work, WorkId};
use crate::resolution::{Body, Language, Scheme, StateName, Subject, Symbol, SymbolKind};
use rayon::prelude::*;
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The longest row of links to the groups of a list; more would be a list of its own.
const JUMPS: usize = 300;

/// A page of a list.
#[derive(Debug, Serialize)]
pub struct ListPage<'a> {
    /// Which list: `sessions`.
    pub list: &'static str,
    /// What it is called.
    pub title: String,
    /// How long it is, in words.
    pub count: String,
    /// What there is to say about the whole of it.
    pub note: Option<String>,
    /// Links to its groups.
    pub jumps: Vec<Jump>,
    /// What stands on this page.
    pub groups: Vec<ListGroup<'a>>,
    /// The other pages.
    pub pager: Option<Pager>,
    /// The chart, on the first page of the timeline.
    pub chart: Option<Chart>,
}

/// Works under one heading.
#[derive(Debug, Serialize)]
pub struct ListGroup<'a> {
    /// Its anchor.
    pub id: String,
    /// The heading.
    pub title: String,
    /// The language of the heading, when it is not that of the page: English.
    pub tag: Option<String>,
    /// The list from which the heading is: `UNBIS Thesaurus`.
    pub of: Option<String>,
    /// The works.
    pub entries: Vec<Entry<'a>>,
}

/// A work in a list.
#[derive(Debug, Serialize)]
pub struct Entry<'a> {
    /// The work.
    pub work: Arc<WorkLink<'a>>,
    /// How many works cite it.
    pub cited: u32,
}

/// The page that leads to the lists.
#[derive(Debug, Serialize)]
pub struct IndexPage {
    /// One way in for every list that has something in it.
    pub ways: Vec<Way>,
}

/// A way in.
#[derive(Debug, Clone, Serialize)]
pub struct Way {
    /// Which list: `sessions`.
    pub list: &'static str,
    /// What it is called.
    pub title: String,
    /// The list.
    pub href: String,
    /// How long it is, in words.
    pub count: String,
    /// A few of its groups.
    pub groups: Vec<Jump>,
}

/// A link to a group of a list.
#[derive(Debug, Clone, Serialize)]
pub struct Jump {
    /// The group's heading.
    pub label: String,
    /// The language of the heading, when it is not that of the page: English.
    pub tag: Option<String>,
    /// The list from which the heading is: `UNBIS Thesaurus`.
    pub of: Option<String>,
    /// The group.
    pub href: String,
}

/// Makes every list that has something in it.
pub(super) fn all(site: &Site<'_>) -> BTreeMap<List, Listing> {
    let lists: Vec<(List, Listing)> = List::ALL.into_par_iter().map(|list| (list, make(site, list))).collect();
    lists.into_iter().filter(|(list, listing)| *list == List::Timeline || !listing.is_empty()).collect()
}

fn make(site: &Site<'_>, list: List) -> Listing {
    let tongue = site.tongues.of(site.language());
    match list {
        List::Timeline => by_year(site, tongue),
        List::Symbols => by_series(site, tongue, is_act),
        List::Sessions => by_session(site, tongue),
        List::Titles => by_title(site, tongue),
        List::Subjects => by_subject(site, tongue),
        List::Agenda => by_agenda_item(site, tongue),
        List::Sponsors => by_sponsor(site, tongue),
        List::Documents => by_series(site, tongue, |work| !is_act(work)),
    }
}

/// Resolutions and decisions, and whatever else the archive holds.
fn is_act(work: &Work) -> bool {
    matches!(work.symbol.kind(), SymbolKind::Resolution | SymbolKind::Decision) || !work.is_stub()
}

/// The year in which a work was adopted: of its date, else of its symbol.
pub(super) fn year_of(work: &Work) -> Option<i16> {
    work.date.map(|date| date.year()).or_else(|| work.symbol.year())
}

/// The anchor of a year.
pub(super) fn year_id(year: i16) -> String {
    format!("y{year}")
}

/// The newest year first, and in a year the newest work; what nobody dates stands at the end.
fn by_year(site: &Site<'_>, tongue: &Tongue) -> Listing {
    let mut works: Vec<(WorkId, &Work)> = site.works().filter(|(_, work)| is_act(work)).collect();
    works.sort_by_key(|&(id, work)| (Reverse(year_of(work)), Reverse(work.date), Reverse(id)));
    let title = |year: Option<i16>| match year {
        Some(year) => tongue.say_with("year", &[("year", &year.to_string())]),
        None => tongue.say("undated"),
    };
    let id = |year: Option<i16>| year.map_or_else(|| "undated".to_owned(), year_id);
    Listing::new(runs(works, year_of).map(|(year, works)| (id(year), title(year), works)))
}

/// Works that follow one another with the same key.
fn runs<'a, K: PartialEq>(
    works: Vec<(WorkId, &'a Work)>,
    key: impl Fn(&'a Work) -> K,
) -> impl Iterator<Item = (K, Vec<WorkId>)> {
    let mut works = works.into_iter().map(move |(id, work)| (key(work), id)).peekable();
    std::iter::from_fn(move || {
        let (key, first) = works.next()?;
        let mut run = vec![first];
        while let Some((_, id)) = works.next_if(|(next, _)| *next == key) {
            run.push(id);
        }
        Some((key, run))
    })
}

/// The series a symbol stands in, as an anchor: `ga-resolution`, `fccc-document`.
pub(super) fn series_of(symbol: &Symbol) -> String {
    let owner = match symbol.body() {
        Some(body) => body.code(),
        None => symbol.as_str().split('/').next().unwrap_or_default(),
    };
    format!("{}-{}", words::slug(owner), kind_name(symbol.kind()))
}

fn kind_name(kind: SymbolKind) -> &'static str {
    match kind {
        SymbolKind::Resolution => "resolution",
        SymbolKind::Decision => "decision",
        SymbolKind::Meeting => "meeting",
        SymbolKind::Document => "document",
    }
}

/// By body and kind, and in each in the order of symbols.
fn by_series(site: &Site<'_>, tongue: &Tongue, belongs: impl Fn(&Work) -> bool) -> Listing {
    type Series = (Reverse<bool>, Option<Body>, String, &'static str);
    let mut series: BTreeMap<Series, (String, Vec<WorkId>)> = BTreeMap::new();
    for (id, work) in site.works().filter(|(_, work)| belongs(work)) {
        let (symbol, body) = (&work.symbol, work.symbol.body());
        let kind = kind_name(symbol.kind());
        let owner = match body {
            Some(body) => words::body(tongue, body),
            None => symbol.as_str().split('/').next().unwrap_or_default().to_owned(),
        };
        let title = || tongue.say_with(&format!("series-{kind}"), &[("owner", &owner)]);
        let key = (Reverse(body.is_some()), body, owner.clone(), kind);
        series.entry(key).or_insert_with(|| (title(), Vec::new())).1.push(id);
    }
    let id = |works: &[WorkId]| {
        works.first().and_then(|&id| site.archive.work(id)).map(|work| series_of(&work.symbol)).unwrap_or_default()
    };
    Listing::new(series.into_values().map(|(title, works)| (id(&works), title, works)))
}

/// The session of a symbol: its anchor in the list of sessions, and its name; a year for the Security Council.
pub(super) fn session_of(symbol: &Symbol) -> Option<(String, impl Fn(&Tongue) -> String + use<>)> {
    let body = symbol.body()?;
    if !matches!(symbol.kind(), SymbolKind::Resolution | SymbolKind::Decision) {
        return None;
    }
    let session = symbol.session().or_else(|| symbol.year().map(|year| year.to_string()))?;
    let id = format!("{}-{}", words::slug(body.code()), words::slug(&session));
    let is_year = body == Body::SecurityCouncil;
    let name = move |tongue: &Tongue| match is_year {
        true => tongue.say_with("year", &[("year", &session)]),
        false => words::session(tongue, &session),
    };
    Some((id, name))
}

/// By body, and in each the newest session first, in the order of symbols.
fn by_session(site: &Site<'_>, tongue: &Tongue) -> Listing {
    type Session = (Option<Body>, Reverse<(Option<i16>, u32)>, String);
    let mut sessions: BTreeMap<Session, (String, Vec<WorkId>, Years)> = BTreeMap::new();
    let keys = site.works().filter_map(|(id, work)| Some((id, work, session_of(&work.symbol)?)));
    let mut newest: BTreeMap<String, i16> = BTreeMap::new();
    let keys: Vec<_> = keys.collect();
    for (_, work, (session, _)) in &keys {
        let year = newest.entry(session.clone()).or_insert(i16::MIN);
        *year = (*year).max(year_of(work).unwrap_or(i16::MIN));
    }
    for (id, work, (session, name)) in keys {
        let body = work.symbol.body();
        let number = session.rsplit('-').next().and_then(|number| number.parse().ok()).unwrap_or(0);
        let year = newest.get(&session).copied().filter(|&year| year != i16::MIN);
        let title = || {
            let body = body.map(|body| words::body(tongue, body)).unwrap_or_default();
            tongue.say_with("session-of-body", &[("body", &body), ("session", &name(tongue))])
        };
        let group = sessions
            .entry((body, Reverse((year, number)), session))
            .or_insert_with(|| (title(), Vec::new(), Years::default()));
        group.1.push(id);
        group.2.add(year_of(work));
    }
    Listing::new(sessions.into_iter().map(|((_, _, id), (title, works, years))| (id, years.after(&title), works)))
}

/// The years that the works of a session span.
#[derive(Default)]
struct Years(Option<(i16, i16)>);

impl Years {
    fn add(&mut self, year: Option<i16>) {
        let Some(year) = year else { return };
        let (first, last) = self.0.unwrap_or((year, year));
        self.0 = Some((first.min(year), last.max(year)));
    }

    /// `大会第六十九届会议 · 2014–2015`
    fn after(&self, title: &str) -> String {
        match self.0 {
            Some((first, last)) if title.contains(&first.to_string()) && first == last => title.to_owned(),
            Some((first, last)) if first == last => format!("{title} · {first}"),
            Some((first, last)) => format!("{title} · {first}–{last}"),
            None => title.to_owned(),
        }
    }
}

/// In the order of the first language, under the letter of the title; of one title the oldest first.
fn by_title(site: &Site<'_>, tongue: &Tongue) -> Listing {
    let order = tongue.order();
    let title = |work: &Work| {
        let (_, version) = site.version_in(work, site.language())?;
        version.resolution.facts.title.as_deref()
    };
    let mut titled: Vec<(&str, WorkId)> = site.works().filter_map(|(id, work)| Some((title(work)?, id))).collect();
    titled.sort_by(|(a, x), (b, y)| order.compare(a, b).then(x.cmp(y)));
    let mut letters: Vec<(String, Vec<WorkId>)> = Vec::new();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for (title, id) in titled {
        // Letters come in the order of their first title, and each once even where the order interleaves scripts.
        let letter = order.letter(title);
        let i = *known.entry(letter.clone()).or_insert_with(|| {
            letters.push((letter, Vec::new()));
            letters.len() - 1
        });
        if let Some((_, works)) = letters.get_mut(i) {
            works.push(id);
        }
    }
    let id = |letter: &str| letter.chars().fold("letter".to_owned(), |id, c| format!("{id}-{:x}", u32::from(c)));
    Listing::new(letters.into_iter().map(|(letter, works)| (id(&letter), letter, works)))
}

/// The anchor of a subject: `subject-unbis-data-protection`; one of the keeper's own has no name of a list.
pub(super) fn subject_id(subject: &Subject) -> String {
    let scheme = match subject.scheme {
        Scheme::Own => "",
        Scheme::Unbis => "unbis-",
        Scheme::Body => "body-",
        Scheme::Sdg => "sdg-",
        Scheme::EuroVoc => "eurovoc-",
    };
    format!("subject-{scheme}{}", words::slug(&subject.label))
}

/// What a list of subjects is called.
pub(super) fn scheme_title(tongue: &Tongue, scheme: Scheme) -> String {
    tongue.say(match scheme {
        Scheme::Own => "subjects-own",
        Scheme::Unbis => "subjects-unbis",
        Scheme::Body => "subjects-body",
        Scheme::Sdg => "subjects-sdg",
        Scheme::EuroVoc => "subjects-eurovoc",
    })
}

/// What a subject is called: a goal by its number and short title.
pub(super) fn subject_label(tongue: &Tongue, subject: &Subject) -> String {
    match subject.scheme {
        Scheme::Sdg => {
            let title = tongue.say(&format!("goal-{}", subject.label));
            tongue.say_with("goal", &[("number", &subject.label), ("title", &title)])
        }
        Scheme::Own | Scheme::Unbis | Scheme::Body | Scheme::EuroVoc => subject.label.clone(),
    }
}

/// The language in which the mark-up gives the terms of a list; `None` for a list in the language of the page.
pub(super) fn scheme_language(scheme: Scheme) -> Option<Language> {
    match scheme {
        Scheme::Own | Scheme::Sdg => None,
        Scheme::Unbis | Scheme::Body | Scheme::EuroVoc => Some(Language::EN),
    }
}

/// The subjects that the versions of a work have, each once.
pub(super) fn subjects_of<'a>(site: &Site<'a>, work: &Work) -> Vec<&'a Subject> {
    let versions = work.versions.iter().filter_map(|&version| site.archive.version(version));
    let mut seen = BTreeSet::new();
    let subjects = versions.flat_map(|version| &version.resolution.facts.subjects);
    subjects.filter(|subject| seen.insert((subject.scheme, subject.label.as_str()))).collect()
}

/// List by list, and in each in the order of the first language; goals by number.
fn by_subject(site: &Site<'_>, tongue: &Tongue) -> Listing {
    let mut subjects: BTreeMap<String, (&Subject, Vec<WorkId>)> = BTreeMap::new();
    for (id, work) in site.works() {
        for subject in subjects_of(site, work) {
            let works = &mut subjects.entry(subject_id(subject)).or_insert_with(|| (subject, Vec::new())).1;
            if works.last() != Some(&id) {
                works.push(id);
            }
        }
    }
    let mut subjects: Vec<(String, (&Subject, Vec<WorkId>))> = subjects.into_iter().collect();
    let goal = |subject: &Subject| subject.label.parse().unwrap_or(u32::MAX);
    subjects.sort_by(|(_, (a, _)), (_, (b, _))| {
        let scheme = a.scheme.cmp(&b.scheme);
        scheme.then(goal(a).cmp(&goal(b))).then_with(|| tongue.order().compare(&a.label, &b.label))
    });
    let heading = |subject: &Subject| Heading {
        title: subject_label(tongue, subject),
        language: scheme_language(subject.scheme),
        of: (subject.scheme != Scheme::Own).then(|| scheme_title(tongue, subject.scheme)),
    };
    Listing::new(subjects.into_iter().map(|(id, (subject, works))| (id, heading(subject), works)))
}

/// The anchor of an agenda item: `item-ga-76-95-b`.
pub(super) fn item_id(symbol: &Symbol, item: &str) -> Option<String> {
    let session = symbol.session()?;
    let body = symbol.body()?;
    Some(format!("item-{}-{}-{}", words::slug(body.code()), words::slug(&session), words::slug(item)))
}

/// The newest session first, and in each by the number of the item.
fn by_agenda_item(site: &Site<'_>, tongue: &Tongue) -> Listing {
    type Item = (Option<Body>, Reverse<u32>, u32, String);
    let mut items: BTreeMap<Item, (String, String, Vec<WorkId>)> = BTreeMap::new();
    for (id, work) in site.works() {
        let Some((session, name)) = session_of(&work.symbol) else { continue };
        let number = session.rsplit('-').next().and_then(|number| number.parse().ok()).unwrap_or(0);
        let facts = work.versions.iter().filter_map(|&version| site.archive.version(version));
        let facts: Vec<_> = facts.map(|version| &version.resolution.facts).collect();
        let of_first = facts.first().map_or(&[][..], |facts| facts.agenda_items.as_slice());
        for item in of_first {
            let Some(anchor) = item_id(&work.symbol, item) else { continue };
            let digits = item.find(|c: char| !c.is_ascii_digit()).unwrap_or(item.len());
            let first = item.get(..digits).and_then(|digits| digits.parse().ok()).unwrap_or(0);
            let short = facts.iter().find_map(|facts| facts.agenda_short.as_deref()).filter(|_| of_first.len() == 1);
            let spaced = item.replace('(', " (");
            let title = || tongue.say_with("agenda-item-of", &[("session", &name(tongue)), ("item", &spaced)]);
            let key = (work.symbol.body(), Reverse(number), first, item.clone());
            let group = items.entry(key).or_insert_with(|| (anchor, title(), Vec::new()));
            if let Some(short) = short.filter(|_| !group.1.contains(" · ")) {
                group.1 = format!("{} · {short}", group.1);
            }
            group.2.push(id);
        }
    }
    Listing::new(items.into_values())
}

/// What each State put forward, in the order of their names.
fn by_sponsor(site: &Site<'_>, tongue: &Tongue) -> Listing {
    let mut states: BTreeMap<String, (&StateName, Vec<WorkId>)> = BTreeMap::new();
    for (id, work) in site.works() {
        let mut versions = work.versions.iter().filter_map(|&version| site.archive.version(version));
        let Some(draft) = versions.find_map(|version| version.resolution.facts.draft.as_ref()) else { continue };
        for sponsor in draft.sponsors.iter().chain(&draft.later_sponsors) {
            let state = &sponsor.state;
            let works = &mut states.entry(state_id(state)).or_insert_with(|| (state, Vec::new())).1;
            if works.last() != Some(&id) {
                works.push(id);
            }
        }
    }
    let heading = |state: &StateName| {
        let (title, language) = state_name(tongue, state);
        Heading { title, language: Some(language), of: None }
    };
    let states = states.into_iter().map(|(id, (state, works))| (id, heading(state), works));
    let mut states: Vec<(String, Heading, Vec<WorkId>)> = states.collect();
    states.sort_by(|(_, a, _), (_, b, _)| tongue.order().compare(&a.title, &b.title));
    Listing::new(states)
}

/// `第 2 页，共 5 页`
pub(super) fn page_label(tongue: &Tongue, page: u32, pages: u32) -> String {
    tongue.say_with("page-of", &[("page", &page.to_string()), ("pages", &pages.to_string())])
}

/// The model of a page of a list.
pub(super) fn model<'a>(view: View<'_, 'a>, list: List, page: u32) -> Model<'a> {
    let Some(listing) = view.site.lists.get(&list) else { return super::not_found(view) };
    let title = view.tongue.say(&format!("list-{}", list.name()));
    let link = |n: u32| view.here().to(&Route::List(list, n));
    let groups = listing.on_page(page).map(|(group, works)| ListGroup {
        id: group.id.clone(),
        title: group.heading.title.clone(),
        tag: heading_tag(view, group),
        of: group.heading.of.clone(),
        entries: works.iter().filter_map(|&id| entry(view, id)).collect(),
    });
    let content = ListPage {
        list: list.name(),
        title: title.clone(),
        count: view.tongue.count("works", listing.len()),
        note: note(view, list, listing),
        jumps: jumps(view, list, listing),
        groups: groups.collect(),
        pager: pager(page_label(view.tongue, page, listing.pages()), page, listing.pages(), link),
        chart: (list == List::Timeline && page == 1).then(|| chart::chart(view)).flatten(),
    };
    let section = if list == List::Timeline { "timeline" } else { "index" };
    let numbered = if page > 1 { format!("{title} ({page})") } else { title };
    Model { frame: view.frame(numbered, None, section), content: Content::List(Box::new(content)) }
}

/// Said above the list of subjects, where some are not in the page's language.
fn note(view: View<'_, '_>, list: List, listing: &Listing) -> Option<String> {
    let foreign = list == List::Subjects && listing.groups().iter().any(|group| heading_tag(view, group).is_some());
    foreign.then(|| view.tongue.say("subjects-in-english"))
}

/// A work as lists show it.
pub(super) fn entry<'a>(view: View<'_, 'a>, id: WorkId) -> Option<Entry<'a>> {
    Some(Entry { work: view.link(id)?, cited: view.site.archive.work(id)?.citing_works })
}

/// Links to the groups of a list, when they are neither one nor too many.
fn jumps(view: View<'_, '_>, list: List, listing: &Listing) -> Vec<Jump> {
    if !(2..=JUMPS).contains(&listing.groups().len()) {
        return Vec::new();
    }
    listing.groups().iter().map(|group| jump(view, list, listing, group)).collect()
}

fn jump(view: View<'_, '_>, list: List, listing: &Listing, group: &Group) -> Jump {
    let route = Route::List(list, listing.page_of(group));
    let href = match route == view.page.route {
        true => format!("#{}", group.id),
        false => view.here().to_anchor(&route, &group.id),
    };
    Jump { label: group.heading.title.clone(), tag: heading_tag(view, group), of: group.heading.of.clone(), href }
}

/// The language of a heading, when it is not that of the page.
fn heading_tag(view: View<'_, '_>, group: &Group) -> Option<String> {
    group.heading.language.and_then(|language| view.other_tag(language))
}

/// A way into every list, with its longest groups.
pub(super) fn ways(view: View<'_, '_>) -> Vec<Way> {
    let way = |(&list, listing): (&List, &Listing)| {
        let mut groups: Vec<_> = listing.groups().iter().enumerate().collect();
        groups.sort_by_key(|(i, group)| (Reverse(group.range.len()), *i));
        groups.truncate(6);
        groups.sort_by_key(|(i, _)| *i);
        Way {
            list: list.name(),
            title: view.tongue.say(&format!("list-{}", list.name())),
            href: view.here().to(&Route::List(list, 1)),
            count: view.tongue.count("works", listing.len()),
            groups: groups.into_iter().map(|(_, group)| jump(view, list, listing, group)).collect(),
        }
    };
    view.site.lists.iter().map(way).collect()
}

/// The model of the page that leads to the lists.
pub(super) fn index<'a>(view: View<'_, 'a>) -> Model<'a> {
    let content = IndexPage { ways: ways(view) };
    Model { frame: view.frame(view.tongue.say("index"), None, "index"), content: Content::Index(content) }
}
