//! The home page: how much there is, when, what is new, what is cited most, and the ways in.

use super::chart::{self, Chart, Detail};
use super::lists::{self, Entry, Way};
use super::model::{Content, Model};
use super::routes::{List, Route};
use super::{Site, View};
use crate::archive::{Work, WorkId};
use crate::resolution::SymbolKind;
use serde::Serialize;
use std::cmp::Reverse;

/// How many works stand under "newest" and "most cited".
const NEWEST: usize = 6;
const MOST: usize = 8;

/// The home page.
#[derive(Debug, Serialize)]
pub struct HomePage<'a> {
    /// The archive's title.
    pub title: String,
    /// A sentence about the archive.
    pub description: Option<&'a str>,
    /// `收录 2 项`, `由引文得知 25 项`, `相关文件 33 份`
    pub counts: Vec<String>,
    /// When it was: the drawing of the timeline.
    pub chart: Option<Chart>,
    /// The same as a list.
    pub timeline: String,
    /// What the archive holds, the newest first.
    pub newest: Vec<Newest<'a>>,
    /// What is cited most.
    pub most: Vec<Entry<'a>>,
    /// How often the first of these is cited.
    pub most_cited: u32,
    /// The ways in.
    pub ways: Vec<Way>,
}

/// A work the archive holds.
#[derive(Debug, Serialize)]
pub struct Newest<'a> {
    /// The work, with how many cite it.
    #[serde(flatten)]
    pub entry: Entry<'a>,
    /// `引用 29 · 被引用 0`
    pub ties: Vec<String>,
}

/// What the plan finds out for the home page.
#[derive(Default)]
pub(super) struct Overview {
    held: usize,
    stubs: usize,
    documents: usize,
    newest: Vec<WorkId>,
    most: Vec<WorkId>,
}

fn is_act(work: &Work) -> bool {
    matches!(work.symbol.kind(), SymbolKind::Resolution | SymbolKind::Decision)
}

/// Counts what there is and finds what stands on the home page.
pub(super) fn overview(site: &Site<'_>) -> Overview {
    // Parts of a text are works, but no texts of their own.
    let mut newest: Vec<(WorkId, &Work)> = site.works().filter(|(_, work)| !work.versions.is_empty()).collect();
    newest.sort_by_key(|&(id, work)| (Reverse(work.date), Reverse(id)));
    let mut most: Vec<(WorkId, &Work)> =
        site.works().filter(|(_, work)| is_act(work) && work.citing_works > 0).collect();
    most.sort_by_key(|&(id, work)| (Reverse(work.citing_works), Reverse(work.date), id));
    let ids = |works: &[(WorkId, &Work)], count: usize| works.iter().take(count).map(|&(id, _)| id).collect();
    let count = |belongs: fn(&Work) -> bool| site.archive.works().iter().filter(|work| belongs(work)).count();
    Overview {
        held: newest.len(),
        stubs: count(|work| work.is_stub() && is_act(work)),
        documents: count(|work| work.is_stub() && !is_act(work)),
        newest: ids(&newest, NEWEST),
        most: ids(&most, MOST),
    }
}

/// The model of the home page.
pub(super) fn model<'a>(view: View<'_, 'a>) -> Model<'a> {
    let overview = &view.site.home;
    let most: Vec<Entry<'a>> = overview.most.iter().filter_map(|&id| lists::entry(view, id)).collect();
    let counts = [("held", overview.held), ("stubs", overview.stubs), ("documents", overview.documents)];
    let counts = counts.into_iter().filter(|&(id, count)| count > 0 || id == "held");
    let settings = view.site.settings;
    let title = settings.title_in(view.language);
    let content = HomePage {
        title: title.to_owned(),
        description: settings.description.as_deref(),
        counts: counts.map(|(id, count)| view.tongue.count(id, count)).collect(),
        chart: chart::chart(view, Detail::Small),
        timeline: view.here().to(&Route::List(view.said(), List::Timeline, 1)),
        newest: overview.newest.iter().filter_map(|&id| newest(view, id, lists::entry(view, id)?)).collect(),
        most_cited: most.first().map_or(0, |first| first.cited),
        most,
        ways: lists::ways(view),
    };
    let frame = view.frame(title.to_owned(), settings.description.clone(), "home");
    Model { frame, content: Content::Home(Box::new(content)) }
}

fn newest<'a>(view: View<'_, 'a>, id: WorkId, entry: Entry<'a>) -> Option<Newest<'a>> {
    let work = view.site.archive.work(id)?;
    let cited: std::collections::BTreeSet<WorkId> =
        work.cites.iter().filter_map(|&id| Some(view.site.archive.citation(id)?.to)).collect();
    let ties = [("cites-count", cited.len()), ("cited-count", work.citing_works as usize)];
    Some(Newest { entry, ties: ties.into_iter().map(|(id, count)| view.tongue.count(id, count)).collect() })
}
