//! The timeline: works by the year of their adoption.

use crate::archive::{Work, WorkId};
use crate::site::Site;
use crate::site::listing::Listing;
use crate::speech::Tongue;
use std::cmp::Reverse;

/// The year in which a work was adopted: of its date, else of its symbol.
pub(in crate::site) fn year_of(work: &Work) -> Option<i16> {
    work.date.map(|date| date.year()).or_else(|| work.symbol.year())
}

/// The anchor of a year.
pub(in crate::site) fn year_id(year: i16) -> String {
    format!("y{year}")
}

/// The newest year first, and in a year the newest work; what nobody dates stands at the end.
pub(super) fn by_year(site: &Site<'_>, tongue: &Tongue) -> Listing {
    let mut works: Vec<(WorkId, &Work)> = site.works().filter(|(_, work)| super::is_act(work)).collect();
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
