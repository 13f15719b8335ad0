//! What cites a work: each citing work once, with the paragraphs in which it does, quoted.
//!
//! The newest stand on the work's own page; where there are many, all of them stand on pages of their own, so that no page
//! grows with the archive.

use super::clauses::{Pill, anchor_of};
use super::model::{Anchor, Content, Model, Pager, PlaceLink, WorkLink, pager};
use super::routes::Route;
use super::{View, words};
use crate::archive::{Archive, Citation, CitationId, Work, WorkId};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

/// How many citing works stand on a work's own page.
pub const SHOWN: usize = 50;

/// How many citing works stand on a page of their own.
const PER_PAGE: usize = 200;

/// How many paragraphs of one citing work are quoted; the others are linked.
const QUOTED: usize = 6;

/// What cites a work, as its own page shows it.
#[derive(Debug, Serialize)]
pub struct CitedBy<'a> {
    /// How many works cite it.
    pub count: usize,
    /// The newest of them.
    pub works: Vec<Citing<'a>>,
    /// All of them, when there are more: `全部 10,023 项`.
    pub all: Option<Anchor>,
}

/// A page of what cites a work.
#[derive(Debug, Serialize)]
pub struct CitedByPage<'a> {
    /// The cited work.
    pub work: Arc<WorkLink<'a>>,
    /// What it is, in words: `大会第 217 A (III) 号决议`.
    pub name: String,
    /// How many works cite it, in words.
    pub count: String,
    /// Those on this page.
    pub works: Vec<Citing<'a>>,
    /// The other pages.
    pub pager: Option<Pager>,
}

/// A work that cites.
#[derive(Debug, Serialize)]
pub struct Citing<'a> {
    /// The citing work.
    pub work: Arc<WorkLink<'a>>,
    /// Which paragraphs of the cited work it names: `第 1–3 段`.
    pub of: Option<String>,
    /// Anchors of the paragraphs that it is the first to name: `by-op3`.
    pub anchors: Vec<String>,
    /// Where it cites, in its own words.
    pub quotes: Vec<Quote>,
    /// Where else it does.
    pub more: Vec<PlaceLink>,
}

/// A citing paragraph.
#[derive(Debug, Serialize)]
pub struct Quote {
    /// The paragraph.
    pub place: PlaceLink,
    /// The language of the words, when it is not that of the page.
    pub tag: Option<String>,
    /// The opening verb of the paragraph, when the words before do not reach back to it.
    pub verb: Option<String>,
    /// What stands before the citing words.
    pub before: String,
    /// The citing words.
    pub words: String,
    /// What stands after them.
    pub after: String,
}

/// The citing works of one work, in groups of citations, and the paragraphs that they name.
#[derive(Debug)]
pub(super) struct Crowd {
    /// Where the citations of each citing work begin in `cited_by`.
    starts: Vec<u32>,
    named: BTreeMap<String, Named>,
}

/// A paragraph that citing works name.
#[derive(Debug)]
struct Named {
    count: usize,
    /// The place of the first of them in the list.
    first: usize,
}

impl Crowd {
    fn of(archive: &Archive, work: &Work) -> Self {
        let mut crowd = Self { starts: starts(archive, work), named: BTreeMap::new() };
        if work.is_stub() {
            return crowd;
        }
        let mut named: BTreeMap<String, Named> = BTreeMap::new();
        for (i, group) in crowd.get(work, 0..crowd.len()).enumerate() {
            for anchor in anchors(archive, group) {
                named.entry(anchor).or_insert(Named { count: 0, first: i }).count += 1;
            }
        }
        crowd.named = named;
        crowd
    }

    fn len(&self) -> usize {
        self.starts.len()
    }

    /// The citations of some of the citing works.
    fn get<'g>(&'g self, work: &'g Work, range: Range<usize>) -> impl Iterator<Item = &'g [CitationId]> {
        let cited_by = work.cited_by.as_slice();
        let start = |i: usize| self.starts.get(i).map_or(cited_by.len(), |&start| start as usize);
        let range = range.start..range.end.min(self.len());
        range.map(move |i| cited_by.get(start(i)..start(i + 1)).unwrap_or_default())
    }

    /// How many pages of their own they take.
    pub(super) fn pages(&self) -> u32 {
        u32::try_from(self.len().div_ceil(PER_PAGE)).unwrap_or(u32::MAX)
    }
}

/// The citing works of every work that more cite than its own page shows.
pub(super) fn crowded(archive: &Archive) -> BTreeMap<WorkId, Crowd> {
    let ids = (0u32..).map(WorkId).zip(&archive.works);
    ids.filter(|(_, work)| work.cited_by.len() > SHOWN)
        .map(|(id, work)| (id, Crowd::of(archive, work)))
        .filter(|(_, crowd)| crowd.len() > SHOWN)
        .collect()
}

fn starts(archive: &Archive, work: &Work) -> Vec<u32> {
    let mut last = None;
    let mut starts = Vec::new();
    for (i, &id) in (0u32..).zip(&work.cited_by) {
        let from = archive.citation(id).map(|citation| citation.from);
        if from != last {
            starts.push(i);
            last = from;
        }
    }
    starts
}

/// The crowd of a work, made when the plan has not made it.
fn crowd<'s>(view: View<'s, '_>, id: WorkId, work: &Work) -> Made<'s> {
    match view.site.citing.get(&id) {
        Some(crowd) => Made::Planned(crowd),
        None => Made::Here(Crowd::of(view.site.archive, work)),
    }
}

enum Made<'s> {
    Planned(&'s Crowd),
    Here(Crowd),
}

impl std::ops::Deref for Made<'_> {
    type Target = Crowd;

    fn deref(&self) -> &Crowd {
        match self {
            Made::Planned(crowd) => crowd,
            Made::Here(crowd) => crowd,
        }
    }
}

/// What cites a work, for its own page, with the pills of its paragraphs.
pub(super) fn cited_by<'a>(view: View<'_, 'a>, id: WorkId, work: &Work) -> (CitedBy<'a>, BTreeMap<String, Pill>) {
    let crowd = crowd(view, id, work);
    let all = (crowd.len() > SHOWN).then(|| Anchor {
        label: view.tongue.count("cited-by-all", crowd.len()),
        href: view.here().to(&Route::CitedBy(work.symbol.clone(), view.said(), 1)),
    });
    let works = citing(view, &crowd, work, 0..SHOWN);
    let pills = crowd.named.iter().map(|(anchor, named)| (anchor.clone(), named.pill(view, work, anchor))).collect();
    (CitedBy { count: crowd.len(), works, all }, pills)
}

/// The model of a page of what cites a work.
pub(super) fn model<'a>(view: View<'_, 'a>, id: WorkId, page: u32) -> Model<'a> {
    let (Some(work), Some(link)) = (view.site.archive.work(id), view.link(id)) else { return super::not_found(view) };
    let crowd = crowd(view, id, work);
    let start = (page.max(1) as usize - 1).saturating_mul(PER_PAGE);
    let works = citing(view, &crowd, work, start..start.saturating_add(PER_PAGE));
    let label = super::lists::page_label(view.tongue, page, crowd.pages());
    let pager =
        pager(label, page, crowd.pages(), |n| view.here().to(&Route::CitedBy(work.symbol.clone(), view.said(), n)));
    let title = view.tongue.say_with("cited-by-title", &[("symbol", work.symbol.as_str())]);
    let name = words::document(view.tongue, &work.symbol);
    let count = view.tongue.count("cited-by-count", crowd.len());
    let content = CitedByPage { work: link, name, count, works, pager };
    Model { frame: view.frame(title, None, "index"), content: Content::CitedBy(Box::new(content)) }
}

impl Named {
    fn pill(&self, view: View<'_, '_>, work: &Work, anchor: &str) -> Pill {
        let page = u32::try_from(self.first / PER_PAGE + 1).unwrap_or(u32::MAX);
        let other =
            || view.here().to_anchor(&Route::CitedBy(work.symbol.clone(), view.said(), page), &format!("by-{anchor}"));
        let href = if self.first < SHOWN { format!("#by-{anchor}") } else { other() };
        Pill { count: self.count, label: view.tongue.count("cited-paragraph", self.count), href }
    }
}

/// The anchors of the paragraphs that a citing work names, each once.
fn anchors(archive: &Archive, group: &[CitationId]) -> Vec<String> {
    let mentions = group.iter().filter_map(|&id| archive.mention(archive.citation(id)?));
    let anchors = mentions
        .flat_map(|mention| mention.paragraphs.iter().filter_map(|number| anchor_of(number, mention.part.as_deref())));
    let mut anchors: Vec<String> = anchors.collect();
    anchors.sort();
    anchors.dedup();
    anchors
}

fn citing<'a>(view: View<'_, 'a>, crowd: &Crowd, work: &Work, range: Range<usize>) -> Vec<Citing<'a>> {
    let first = range.start;
    let citing = |(i, group): (usize, &[CitationId])| {
        let mut anchors = if crowd.named.is_empty() { Vec::new() } else { anchors(view.site.archive, group) };
        anchors.retain(|anchor| crowd.named.get(anchor).is_some_and(|named| named.first == first + i));
        anchors.iter_mut().for_each(|anchor| anchor.insert_str(0, "by-"));
        one(view, group, anchors)
    };
    crowd.get(work, range).enumerate().filter_map(citing).collect()
}

fn one<'a>(view: View<'_, 'a>, group: &[CitationId], anchors: Vec<String>) -> Option<Citing<'a>> {
    let archive = view.site.archive;
    let mut places: Vec<(&str, Citation)> = Vec::new();
    let mut known: BTreeSet<&str> = BTreeSet::new();
    let mut paragraphs: Vec<String> = Vec::new();
    for citation in group.iter().filter_map(|&id| archive.citation(id)) {
        let anchor = archive.anchor(citation);
        if known.insert(anchor) {
            places.push((anchor, in_language(view, citation)));
        }
        paragraphs.extend(archive.mention(citation).into_iter().flat_map(|mention| mention.paragraphs.iter().cloned()));
    }
    let work = view.link(places.first()?.1.from)?;
    let mut seen = BTreeSet::new();
    paragraphs.retain(|number| seen.insert(number.clone()));
    let of = (!paragraphs.is_empty()).then(|| words::paragraphs(view.tongue, &paragraphs));
    let more = places.split_off(places.len().min(QUOTED));
    Some(Citing {
        work,
        of,
        anchors,
        quotes: places.into_iter().map(|(anchor, citation)| quote(view, anchor, &citation)).collect(),
        more: more.into_iter().map(|(anchor, citation)| place(view, anchor, &citation)).collect(),
    })
}

/// A citation as the citing work makes it in the page's language, where it has a version in it that does.
fn in_language(view: View<'_, '_>, citation: &Citation) -> Citation {
    let archive = view.site.archive;
    let own = archive.work(citation.from).and_then(|from| view.site.version_in(from, view.language));
    let same = own.filter(|(id, _)| *id != citation.version).and_then(|(id, _)| archive.same_in(citation, id));
    same.unwrap_or(*citation)
}

fn place(view: View<'_, '_>, anchor: &str, citation: &Citation) -> PlaceLink {
    let route = view.site.route_of_version(citation.version);
    let to = if anchor.is_empty() { "facts" } else { anchor };
    PlaceLink { label: words::place(view.tongue, anchor), href: view.here().to_anchor(&route, to), of: None }
}

fn quote(view: View<'_, '_>, anchor: &str, citation: &Citation) -> Quote {
    let archive = view.site.archive;
    let excerpt = archive.excerpt(citation);
    let tag = archive.version(citation.version).and_then(|version| view.other_tag(view.site.language_of(version)));
    Quote {
        place: place(view, anchor, citation),
        tag,
        verb: excerpt.verb,
        before: excerpt.before,
        words: excerpt.words,
        after: excerpt.after,
    }
}
