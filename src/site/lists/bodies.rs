//! Resolutions and decisions by the body that adopted them.

use super::year_of;
use crate::archive::{Work, WorkId};
use crate::resolution::Body;
use crate::site::Site;
use crate::site::listing::Listing;
use crate::speech::{Tongue, words};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Body by body, and in each the newest first; what is undated stands last.
pub(super) fn by_body(site: &Site<'_>, tongue: &Tongue) -> Listing {
    let mut bodies: BTreeMap<Body, Vec<(WorkId, &Work)>> = BTreeMap::new();
    for (id, work) in site.works().filter(|(_, work)| super::is_act(work)) {
        if let Some(body) = work.symbol.body() {
            bodies.entry(body).or_default().push((id, work));
        }
    }
    Listing::new(bodies.into_iter().map(|(body, mut works)| {
        works.sort_by_key(|&(id, work)| (Reverse(year_of(work)), Reverse(work.date), Reverse(id)));
        let anchor = format!("body-{}", body.code().to_lowercase());
        (anchor, words::body(tongue, body), works.into_iter().map(|(id, _)| id).collect())
    }))
}
