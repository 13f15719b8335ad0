//! What the archive holds, by the States that put it forward.

use crate::archive::Work;
use crate::site::listing::Listing;
use crate::site::{Site, Tongue, words};

/// The anchor of a State among the sponsors.
pub(in crate::site) fn state_id(name: &str) -> String {
    format!("state-{}", words::slug(bare_state(name)))
}

/// A State without whom it speaks for: `Guinea (on behalf of …)` is `Guinea`, but `Bolivia (Plurinational State of)` is a name.
fn bare_state(name: &str) -> &str {
    name.split_once(" (on behalf").map_or(name, |(state, _)| state).trim()
}

/// What each State put forward, in the order of their names.
pub(super) fn by_sponsor(site: &Site<'_>, tongue: &Tongue) -> Listing {
    let mut states = super::gather(site, |work| sponsors_of(site, work));
    states.sort_by(|(_, a, _), (_, b, _)| tongue.order().compare(a, b));
    Listing::new(states.into_iter().map(|(id, name, works)| (id, name.to_owned(), works)))
}

/// The States that put a work forward or joined later, by their anchors.
fn sponsors_of<'a>(site: &Site<'a>, work: &Work) -> Vec<(String, &'a str)> {
    let mut versions = work.versions.iter().filter_map(|&version| site.archive.version(version));
    let draft = versions.find_map(|version| version.resolution.facts.draft.as_ref());
    let names = draft.into_iter().flat_map(|draft| draft.sponsors.iter().chain(&draft.later_sponsors));
    names.map(|name| (state_id(name), bare_state(name))).collect()
}
