//! What stands around a text that is heavy by itself: the works that it cites, how each State voted, who put it forward, its
//! subjects. On its own page stays how much of each there is; the rest has a page of its own, its background, so that
//! nobody has to load all of it to read a paragraph.

use super::cites::Cites;
use super::clauses::Clause;
use super::facts::Facts;
use super::lifeline::Since;
use super::model::Anchor;
use super::routes::Route;
use super::wordings::Reused;
use super::{Kind, Site, View, lists, proceedings};
use crate::archive::{Version, VersionId, Work, WorkId};
use crate::resolution::{Draft, Vote};
use serde::Serialize;
use std::collections::BTreeSet;

/// How many parts may stand on one page. Of eighteen hundred texts of a session the heaviest with fewer weighs, compressed,
/// 24 KB more than its bare words, and 25 KB are what a reader is promised.
const MOST: usize = 500;

/// How many parts the page of a version would have: paragraphs, and again those with a mark, notes, States and subjects, and
/// mentions twice, because what is cited stands in the text and below it.
fn parts<'a>(site: &Site<'a>, work: &'a Work, id: VersionId, version: &'a Version) -> usize {
    let text = &version.resolution;
    let voters = |vote: &Vote| match vote {
        Vote::Recorded(sides) => sides.iter().map(|side| side.states.len()).sum(),
        Vote::None => 0,
    };
    let sponsors = |draft: &Draft| draft.sponsors.len() + draft.later_sponsors.len();
    let vote = proceedings::stated(site, work, &text.facts, |facts| facts.vote.as_ref());
    let draft = proceedings::stated(site, work, &text.facts, |facts| facts.draft.as_ref());
    text.paragraphs.len()
        + text.notes.len()
        + 2 * text.mentions.len()
        + vote.map_or(0, voters)
        + draft.map_or(0, sponsors)
        + lists::subjects_of(site, work).len()
        + version.work.map_or(0, |work| site.lifelines.paragraphs(work))
        + site.concordance.marked(id, text.paragraphs.len())
}

/// The works whose versions have pages for their background: all of a work's when one is heavy, so that each has the same
/// pages.
pub(super) fn heavy<'a>(site: &Site<'a>) -> BTreeSet<WorkId> {
    let is_heavy = |work: &'a Work| {
        let versions = site.versions_shown(work).filter_map(|(id, _)| Some((id, site.archive.version(id)?)));
        versions.map(|(id, version)| parts(site, work, id, version)).any(|parts| parts > MOST)
    };
    site.works().filter(|(_, work)| is_heavy(work)).map(|(id, _)| id).collect()
}

impl Site<'_> {
    /// Whether the versions of a work have pages for their background.
    pub(super) fn is_heavy(&self, work: WorkId) -> bool {
        self.heavy.contains(&work)
    }

    /// Where the background of a version stands.
    pub(super) fn route_of_background(&self, id: VersionId) -> Option<Route> {
        let (symbol, said) = self.place_of_version(id)?;
        Some(Route::Background(symbol, said))
    }
}

/// A paragraph with what is said of its wording, apart from the text.
#[derive(Debug, Serialize)]
pub struct Marked {
    /// The paragraph, in the text.
    pub place: Anchor,
    /// Since when it stands so in its series.
    pub since: Option<Since>,
    /// In how many works its wording stands.
    pub stands: Option<Reused>,
}

/// The marks of the paragraphs of a text; a heavy one has them in its background.
pub(super) fn mark(view: View<'_, '_>, id: VersionId, work: WorkId, clauses: &mut [Clause<'_>]) -> Vec<Marked> {
    let mut apart = Vec::new();
    for (i, clause) in clauses.iter_mut().enumerate() {
        let (since, stands) = (view.since(work, clause.id), view.reused(id, i));
        if !view.site.is_heavy(work) {
            (clause.since, clause.stands) = (since, stands);
        } else if since.is_some() || stands.is_some() {
            let place = Anchor { label: clause.place.clone(), href: view.place_in_text(clause.id) };
            apart.push(Marked { place, since, stands });
        }
    }
    apart
}

impl View<'_, '_> {
    /// The way to the background of a text from its own page, where it has one.
    pub(super) fn way_to_background(&self, id: VersionId, work: WorkId) -> Option<String> {
        let here = self.page.kind == Kind::Resolution(id) && self.site.is_heavy(work);
        let route = self.site.route_of_background(id).filter(|_| here)?;
        Some(self.here().to(&route))
    }

    /// A place in the text that the page is about: on the page itself, or from its background.
    pub(super) fn place_in_text(&self, anchor: &str) -> String {
        if let Kind::Background(id) = self.page.kind {
            return self.here().to_anchor(&self.site.route_of_version(id), anchor);
        }
        format!("#{anchor}")
    }

    /// The way back to the text from its background.
    pub(super) fn way_to_text(&self, symbol: &str) -> Option<Anchor> {
        let Kind::Background(id) = self.page.kind else { return None };
        Some(Anchor { label: symbol.to_owned(), href: self.here().to(&self.site.route_of_version(id)) })
    }
}

/// Leaves of what stands below a text only how much there is.
pub(super) fn count_only(cites: &mut Cites<'_>, facts: &mut Facts<'_>) {
    for act in cites.kinds.iter_mut().flat_map(|kind| &mut kind.acts) {
        act.lines.clear();
    }
    cites.treaties.clear();
    for side in facts.vote.iter_mut().flat_map(|vote| &mut vote.sides) {
        side.states.clear();
    }
    if let Some(draft) = &mut facts.draft {
        draft.first.clear();
        draft.later.clear();
    }
    for group in &mut facts.subjects {
        group.subjects.clear();
    }
    facts.subjects_note = None;
}
