//! The lists of the archive: by year, symbol, body, session, title, subject, agenda item, sponsor; and documents. And the page
//! that leads to them.
//!
//! Each list is made once for every language of the site: it holds the same works everywhere, under headings and in the
//! order of that language.

mod agenda;
mod bodies;
mod series;
mod sponsors;
mod subjects;
mod titles;
mod years;

pub(super) use agenda::item_id;
pub(super) use series::{series_of, session_of};
pub(super) use subjects::{scheme_language, scheme_title, subject_id, subject_label, subjects_of};
pub(super) use years::{year_id, year_of};

use super::chart::{self, Chart, Detail};
use super::head::FormLink;
use super::listing::{Behind, Group, Listing};
use super::model::{Content, Model, Pager, WorkLink, pager};
use super::paging::{numbered, page_label};
use super::routes::{List, Route};
use super::{Site, View};
use crate::archive::{Work, WorkId};
use crate::resolution::{Language, SymbolKind};
use crate::speech::Tongue;
use rayon::prelude::*;
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeMap;
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
    /// What is said behind the heading: `UNBIS Thesaurus`.
    pub of: Option<Of>,
    /// The feed of its newest texts: for a subject with texts whose day is known.
    pub feed: Option<FormLink>,
    /// The works.
    pub entries: Vec<Entry<'a>>,
}

/// What is said behind a heading.
#[derive(Debug, Clone, Serialize)]
pub struct Of {
    /// The words.
    pub words: String,
    /// Their language, when it is not that of the page.
    pub tag: Option<String>,
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
    /// What is said behind the heading: `UNBIS Thesaurus`.
    pub of: Option<Of>,
    /// The group.
    pub href: String,
}

/// Every list that has something in it, in each language of the site.
#[derive(Default, Hash)]
pub(super) struct Lists(BTreeMap<Language, BTreeMap<List, Listing>>);

impl Lists {
    /// Makes the lists of a site.
    pub(super) fn of(site: &Site<'_>) -> Self {
        let wanted: Vec<(Language, List)> =
            site.languages.iter().flat_map(|language| List::ALL.map(|list| (language, list))).collect();
        let made: Vec<Listing> =
            wanted.par_iter().map(|&(language, list)| make(site, site.tongues.of(language), language, list)).collect();
        let mut lists: BTreeMap<Language, BTreeMap<List, Listing>> = BTreeMap::new();
        for ((language, list), listing) in wanted.into_iter().zip(made) {
            if list == List::Timeline || !listing.is_empty() {
                lists.entry(language).or_default().insert(list, listing);
            }
        }
        Self(lists)
    }

    /// A list in a language of the site.
    pub(super) fn get(&self, language: Language, list: List) -> Option<&Listing> {
        self.0.get(&language)?.get(&list)
    }

    /// The lists in a language of the site.
    pub(super) fn in_language(&self, language: Language) -> impl Iterator<Item = (List, &Listing)> {
        self.0.get(&language).into_iter().flatten().map(|(&list, listing)| (list, listing))
    }
}

fn make(site: &Site<'_>, tongue: &Tongue, language: Language, list: List) -> Listing {
    match list {
        List::Timeline => years::by_year(site, tongue),
        List::Symbols => series::by_series(site, tongue, is_act),
        List::Bodies => bodies::by_body(site, tongue),
        List::Sessions => series::by_session(site, tongue),
        List::Titles => titles::by_title(site, tongue, language),
        List::Subjects => subjects::by_subject(site, tongue),
        List::Agenda => agenda::by_agenda_item(site, tongue),
        List::Sponsors => sponsors::by_sponsor(site, tongue),
        List::Documents => series::by_series(site, tongue, |work| !is_act(work)),
    }
}

/// Resolutions and decisions, and whatever else the archive holds.
fn is_act(work: &Work) -> bool {
    matches!(work.symbol.kind(), SymbolKind::Resolution | SymbolKind::Decision) || !work.is_stub()
}

/// The works under each of many headings, by the anchors of these; a work that has one heading twice stands there once.
fn gather<'a, T>(site: &Site<'a>, headings: impl Fn(&'a Work) -> Vec<(String, T)>) -> Vec<(String, T, Vec<WorkId>)> {
    let mut gathered: BTreeMap<String, (T, Vec<WorkId>)> = BTreeMap::new();
    for (id, work) in site.works() {
        for (anchor, heading) in headings(work) {
            let works = &mut gathered.entry(anchor).or_insert_with(|| (heading, Vec::new())).1;
            if works.last() != Some(&id) {
                works.push(id);
            }
        }
    }
    gathered.into_iter().map(|(anchor, (heading, works))| (anchor, heading, works)).collect()
}

/// The model of a page of a list.
pub(super) fn model<'a>(view: View<'_, 'a>, list: List, page: u32) -> Model<'a> {
    let Some(listing) = view.listing(list) else { return super::not_found(view) };
    let title = view.tongue.say(&format!("list-{}", list.name()));
    let link = |n: u32| view.here().to(&Route::List(view.said(), list, n));
    let groups = listing.on_page(page).map(|(group, works)| ListGroup {
        id: group.id.clone(),
        title: group.heading.title.clone(),
        tag: heading_tag(view, group),
        of: of(view, group.heading.of.as_ref()),
        feed: (list == List::Subjects).then(|| view.feed_of_subject(group)).flatten(),
        entries: works.iter().filter_map(|&id| entry(view, id)).collect(),
    });
    let content = ListPage {
        list: list.name(),
        title: title.clone(),
        count: view.tongue.count("works", listing.works()),
        note: note(view, list, listing),
        jumps: jumps(view, list, listing),
        groups: groups.collect(),
        pager: pager(page_label(view.tongue, page, listing.pages()), page, listing.pages(), link),
        chart: (list == List::Timeline && page == 1).then(|| chart::chart(view, Detail::Lanes)).flatten(),
    };
    let section = if list == List::Timeline { "timeline" } else { "index" };
    Model { frame: view.frame(numbered(title, page), None, section), content: Content::List(Box::new(content)) }
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
    let route = Route::List(view.said(), list, listing.page_of(group));
    let href = match route == view.page.route {
        true => format!("#{}", group.id),
        false => view.here().to_anchor(&route, &group.id),
    };
    let behind = group.heading.of.as_ref().filter(|of| of.in_links);
    Jump { label: group.heading.title.clone(), tag: heading_tag(view, group), of: of(view, behind), href }
}

fn of(view: View<'_, '_>, behind: Option<&Behind>) -> Option<Of> {
    let tag = |language| view.other_tag(language);
    behind.map(|behind| Of { words: behind.words.clone(), tag: behind.language.and_then(tag) })
}

/// The language of a heading, when it is not that of the page.
fn heading_tag(view: View<'_, '_>, group: &Group) -> Option<String> {
    group.heading.language.and_then(|language| view.other_tag(language))
}

/// A way into every list, with its longest groups, and into all else that the archive offers.
pub(super) fn ways(view: View<'_, '_>) -> Vec<Way> {
    let way = |(list, listing): (List, &Listing)| {
        let mut groups: Vec<_> = listing.groups().iter().enumerate().collect();
        groups.sort_by_key(|(i, group)| (Reverse(group.range.len()), *i));
        groups.truncate(6);
        groups.sort_by_key(|(i, _)| *i);
        Way {
            list: list.name(),
            title: view.tongue.say(&format!("list-{}", list.name())),
            href: view.here().to(&Route::List(view.said(), list, 1)),
            count: view.tongue.count("works", listing.works()),
            groups: groups.into_iter().map(|(_, group)| jump(view, list, listing, group)).collect(),
        }
    };
    let mut ways: Vec<Way> = view.site.lists.in_language(view.led_to()).map(way).collect();
    ways.extend(super::all_series::way(view));
    ways.extend(super::requests::way(view));
    ways.extend(view.way_to_wordings());
    ways.extend(super::drafts::way(view));
    ways
}

/// The model of the page that leads to the lists.
pub(super) fn index<'a>(view: View<'_, 'a>) -> Model<'a> {
    let content = IndexPage { ways: ways(view) };
    Model { frame: view.frame(view.tongue.say("index"), None, "index"), content: Content::Index(content) }
}
