//! Requests and deadlines: pages by who is asked, and by the session or year in which something is due; a calendar.
//!
//! The requests themselves are found by [`crate::asks`]. Here they are put on dockets, the same ones in every language, cut
//! into pages of bounded size; a row quotes its clause as the page's reader reads it.

mod calendar;
mod page;

pub use calendar::{Calendar, Event};
pub use page::{Deadline, DueView, RequestGroup, RequestRow, RequestsPage, ToView, WayIn};
pub(super) use page::{model, of_work, way};

use super::{Kind, Site};
use crate::asks::{Asked, Requests};
use crate::resolution::Known;
use crate::resolution::{Addressee, Due, Request};
use crate::resolution::{Body, Language, Resolution};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt;
use std::hash::Hash;

/// A list of requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Docket {
    /// The way to all others.
    All,
    /// What one who is known is asked, by the place in [`Known::all`].
    To(usize),
    /// What everybody else is asked, in the order of their names as printed.
    ToOthers,
    /// What is due at a session of a body.
    At(Body, u32),
    /// What is due at sessions of bodies that no table knows.
    AtOthers,
    /// What is due in a year.
    By(i16),
}

impl Docket {
    /// Those on which a request stands.
    fn of(request: &Request) -> Vec<Docket> {
        let to = |addressee: &Addressee| match addressee {
            Addressee::Known(place) => Docket::To(*place),
            Addressee::Printed(_) => Docket::ToOthers,
        };
        let mut dockets: Vec<Docket> =
            request.addressees.iter().map(to).chain(request.due.map(Docket::of_due)).collect();
        dockets.sort_unstable();
        dockets.dedup();
        dockets
    }

    /// The one of a time.
    fn of_due(due: Due) -> Docket {
        match due {
            Due::Session { body: Some(body), number } => Docket::At(body, number),
            Due::Session { body: None, .. } => Docket::AtOthers,
            Due::Day(date) => Docket::By(date.year()),
            Due::Month(year, _) | Due::Year(year) => Docket::By(year),
        }
    }
}

impl fmt::Display for Docket {
    /// Its folder: `to/secretary-general/`, `at/ga-77/`, `by/2030/`; nothing for the way to all.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Docket::All => Ok(()),
            Docket::To(place) => write!(f, "to/{}/", Known::all().get(*place).map_or("others", |known| &known.id)),
            Docket::ToOthers => f.write_str("to/others/"),
            Docket::At(body, number) => write!(f, "at/{}-{number}/", body.code().to_lowercase()),
            Docket::AtOthers => f.write_str("at/others/"),
            Docket::By(year) => write!(f, "by/{year}/"),
        }
    }
}

/// The dockets that have something on them: the requests of each, as indices, in the order of its pages.
#[derive(Debug, Default)]
pub(super) struct Dockets(BTreeMap<Docket, Vec<u32>>);

impl Dockets {
    /// Puts the requests of an archive on dockets.
    pub(super) fn of(site: &Site<'_>) -> Self {
        let mut dockets: BTreeMap<Docket, Vec<u32>> = BTreeMap::new();
        for (i, asked) in (0..).zip(&site.requests.all) {
            for docket in Docket::of(&asked.request) {
                dockets.entry(docket).or_default().push(i);
            }
        }
        for (docket, requests) in &mut dockets {
            let asked = |i: &u32| site.requests.all.get(*i as usize);
            match docket {
                // What is due stands first, the latest time at the head; then the newest texts.
                Docket::To(_) => requests.sort_by_cached_key(|i| asked(i).map(|asked| newest_first(asked, site))),
                Docket::ToOthers => requests.sort_by_cached_key(|i| asked(i).map(printed)),
                Docket::All | Docket::At(..) | Docket::AtOthers | Docket::By(_) => {
                    requests.sort_by_cached_key(|i| asked(i).map(|asked| asked.request.due));
                }
            }
        }
        if !dockets.is_empty() {
            dockets.insert(Docket::All, Vec::new());
        }
        Self(dockets)
    }

    /// The pages of all dockets.
    pub(super) fn kinds(&self) -> impl Iterator<Item = Kind> + '_ {
        self.0
            .iter()
            .flat_map(|(&docket, requests)| (1..=pages(requests)).map(move |page| Kind::Requests(docket, page)))
    }

    /// All that a page shows of the dockets: which requests stand on it, and how many on each of all.
    pub(super) fn ground<'r>(&self, requests: &'r Requests, docket: Docket, page: u32) -> impl Hash + use<'r> {
        let on_page = self.0.get(&docket).map_or(&[][..], |docket| super::paging::on_page(docket, page));
        let asked: Vec<&'r Asked> = on_page.iter().filter_map(|&i| requests.all.get(i as usize)).collect();
        (asked, self.counted().collect::<Vec<_>>(), requests.all.len())
    }

    /// The dockets, each with how many requests stand on it.
    fn counted(&self) -> impl Iterator<Item = (Docket, usize)> + '_ {
        self.0.iter().map(|(&docket, requests)| (docket, requests.len()))
    }
}

/// How many pages so many requests make.
fn pages(requests: &[u32]) -> u32 {
    super::paging::pages(requests.len()).max(1)
}

type Newest = (Reverse<(bool, Option<i16>)>, Reverse<Option<Due>>, Reverse<Option<jiff::civil::Date>>);

fn newest_first(asked: &Asked, site: &Site<'_>) -> Newest {
    let due = asked.request.due;
    let date = site.archive.work(asked.work).and_then(|work| work.date);
    (Reverse((due.is_some(), due.and_then(Due::year))), Reverse(due), Reverse(date))
}

/// The first name of a request that is printed and not known, in small letters.
fn printed(asked: &Asked) -> String {
    let name = asked.request.addressees.iter().find_map(|addressee| match addressee {
        Addressee::Printed(words) => Some(words.to_lowercase()),
        Addressee::Known(_) => None,
    });
    name.unwrap_or_default()
}

/// What a request says in one language.
struct Quoted {
    /// The clause.
    words: String,
    language: Language,
    /// Who is asked.
    addressees: Vec<Addressee>,
    /// The language in which those are printed that no table knows.
    printed_in: Language,
}

impl Site<'_> {
    /// The clause of a request as a language has it, or else as it was read, with that other language.
    fn quoted(&self, place: usize, language: Language) -> Option<Quoted> {
        let asked = self.requests.all.get(place)?;
        let read = self.archive.version(asked.version)?;
        let anchor = &read.resolution.paragraphs.get(asked.request.paragraph)?.id;
        let own = self.archive.work(asked.work).and_then(|work| self.version_in(work, language));
        let other = own.filter(|(id, version)| *id != asked.version && self.language_of(version) == language);
        let same = other.and_then(|(_, version)| {
            let text = &version.resolution;
            let paragraph = text.paragraphs.iter().position(|paragraph| paragraph.id == *anchor)?;
            if let Some(found) = same_request(&self.requests.all, place, text.requests_of(paragraph)) {
                let words = quote(text, &found);
                return Some(Quoted { words, language, addressees: found.addressees, printed_in: language });
            }
            // It is not certain which of its clauses that is: all of the paragraph, and the point.
            let last = read.resolution.paragraphs.get(asked.request.quoted.last()?.paragraph)?;
            let point = Some(&last.id).filter(|id| *id != anchor).map(|id| version.paragraph(id));
            let own = text.paragraphs.get(paragraph).into_iter().chain(point.flatten());
            let words = own.map(|paragraph| paragraph.text.words()).collect::<Vec<_>>().join(" … ");
            Some(Quoted {
                words,
                language,
                addressees: asked.request.addressees.clone(),
                printed_in: self.language_of(read),
            })
        });
        same.or_else(|| {
            let words = quote(&read.resolution, &asked.request);
            let addressees = asked.request.addressees.clone();
            let language = self.language_of(read);
            Some(Quoted { words, language, addressees, printed_in: language })
        })
    }
}

/// A request among those that another version makes in the same paragraph: the one at the same place, where there are as many,
/// or one that asks the same by the same time.
fn same_request(all: &[Asked], place: usize, others: &[Request]) -> Option<Request> {
    let asked = all.get(place)?;
    let beside =
        |asked: &&Asked, other: &Asked| asked.work == other.work && asked.request.paragraph == other.request.paragraph;
    let before = all.get(..place)?.iter().rev().take_while(|other| beside(&asked, other)).count();
    let behind = all.get(place..)?.iter().take_while(|other| beside(&asked, other)).count();
    let like = |other: &&Request| other.due == asked.request.due && other.addressees == asked.request.addressees;
    let at_place = others.get(before).filter(|other| before + behind == others.len() && other.due == asked.request.due);
    at_place.or_else(|| others.iter().find(like)).cloned()
}

/// The words that a request quotes, with `…` where something is left out between them.
pub(super) fn quote(text: &Resolution, request: &Request) -> String {
    let words = request
        .quoted
        .iter()
        .filter_map(|piece| text.paragraphs.get(piece.paragraph)?.text.words().get(piece.range.clone()));
    words.map(str::trim).collect::<Vec<_>>().join(" … ")
}
