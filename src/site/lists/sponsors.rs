//! What the archive holds, by the States that put it forward.

use crate::archive::Work;
use crate::resolution::StateName;
use crate::site::Site;
use crate::site::listing::{Heading, Listing};
use crate::site::states::{state_id, state_name};
use crate::speech::Tongue;

/// What each State put forward, in the order of their names.
pub(super) fn by_sponsor(site: &Site<'_>, tongue: &Tongue) -> Listing {
    let heading = |state: &StateName| {
        let (title, language) = state_name(tongue, state);
        Heading { title, language: Some(language), of: None }
    };
    let states = super::gather(site, |work| sponsors_of(site, work)).into_iter();
    let mut states: Vec<_> = states.map(|(id, state, works)| (id, heading(state), works)).collect();
    states.sort_by(|(_, a, _), (_, b, _)| tongue.order().compare(&a.title, &b.title));
    Listing::new(states)
}

/// The States that put a work forward or joined later, by their anchors.
fn sponsors_of<'a>(site: &Site<'a>, work: &Work) -> Vec<(String, &'a StateName)> {
    let mut versions = work.versions.iter().filter_map(|&version| site.archive.version(version));
    let draft = versions.find_map(|version| version.resolution.facts.draft.as_ref());
    let sponsors = draft.into_iter().flat_map(|draft| draft.sponsors.iter().chain(&draft.later_sponsors));
    sponsors.map(|sponsor| (state_id(&sponsor.state), &sponsor.state)).collect()
}
