//! Requests: who is asked to do what, and by when, in the operative paragraphs of texts.
//!
//! A [`Request`] is one verb's asking of one clause with one due, or with none: `Requests the Secretary-General to report to
//! the General Assembly at its seventy-eighth session`. It says no more than the clause that it quotes: whoever is not known
//! by name stands as printed, and what names nobody is no request. That a later text cites the report is a [`Closing`]; it
//! never means that what was asked has been done.

mod addressee;
mod clause;
mod closing;
mod due;
mod read;
mod unspaced;
mod words;

#[cfg(test)]
mod tests;

pub use closing::Closing;
pub use read::{in_paragraph, read};

use crate::archive::{Archive, VersionId, WorkId};
use crate::grammar::Known;
use crate::lineage::Lineage;
use crate::resolution::{Act, Body, Resolution, Symbol};
use jiff::civil::Date;
use rayon::prelude::*;
use std::fmt;
use std::ops::Range;

/// What one verb asks of somebody, by one time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The paragraph, as an index.
    pub paragraph: usize,
    /// Whether it requests, urges, encourages, invites or recommends.
    pub act: Act,
    /// Who is asked.
    pub addressees: Vec<Addressee>,
    /// By when, if the clause says so.
    pub due: Option<Due>,
    /// What is quoted: the clause from its verb on, or what of it names those who are asked and then the deed; and where the
    /// deed is a point, that point.
    pub quoted: Vec<Piece>,
}

/// A stretch of a paragraph or point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The paragraph, as an index.
    pub paragraph: usize,
    /// The bytes of its words.
    pub range: Range<usize>,
}

/// One who is asked.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Addressee {
    /// One of [`Known::all`], by its place.
    Known(usize),
    /// As printed: `the Chair of the Ad Hoc Committee`.
    Printed(String),
}

/// By when something is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Due {
    /// `at its seventy-eighth session`
    Session {
        /// Whose session, where that is certain.
        body: Option<Body>,
        /// Its number.
        number: u32,
    },
    /// `by 31 October 2022`
    Day(Date),
    /// `by the end of May 2025`
    Month(i16, i8),
    /// `no later than 2030`
    Year(i16),
}

/// What is known of a text when its clauses are read.
#[derive(Debug, Clone, Copy, Default)]
pub struct Context {
    /// The body whose text it is.
    pub body: Option<Body>,
    /// The session of the General Assembly at which it was adopted.
    pub session: Option<u32>,
    /// The year in which it was adopted.
    pub year: Option<i16>,
}

/// A request of a work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The work.
    pub work: WorkId,
    /// The version in which it was read.
    pub version: VersionId,
    /// What is asked.
    pub request: Request,
    /// The later texts that cite the report that was asked for.
    pub closings: Vec<Closing>,
}

/// All requests of an archive, in the order of works and paragraphs.
#[derive(Debug, Default)]
pub struct Requests {
    /// Each of them.
    pub all: Vec<Asked>,
}

impl Requests {
    /// Reads the requests of an archive: of each held work in its first version in a language that has a table.
    pub fn of(archive: &Archive, lineage: &Lineage) -> Self {
        let works: Vec<WorkId> = (0..).map(WorkId).take(archive.works.len()).collect();
        let read = |&id: &WorkId| {
            let work = archive.work(id).filter(|work| !work.versions.is_empty());
            let versions = work.into_iter().flat_map(|work| work.versions.iter().copied());
            let mut read = versions.filter_map(|version| Some((version, archive.version(version)?)));
            let found = read.find_map(|(version, text)| Some((version, read::read(&text.resolution)?)));
            let (version, requests) = found.unwrap_or((VersionId(0), Vec::new()));
            let asked = move |request| Asked { work: id, version, request, closings: Vec::new() };
            requests.into_iter().map(asked).collect::<Vec<_>>()
        };
        let mut all: Vec<Asked> = works.par_iter().flat_map_iter(read).collect();
        closing::close(&mut all, archive, lineage);
        Self { all }
    }
}

impl Context {
    /// What a text says of itself.
    pub fn of(text: &Resolution) -> Self {
        let facts = &text.facts;
        let symbol = facts.symbol.as_ref();
        let body = facts.body.or_else(|| symbol.and_then(Symbol::body));
        let year = facts.adopted.or(facts.issued).map(Date::year);
        let session = symbol.filter(|_| body == Some(Body::GeneralAssembly)).and_then(Symbol::period);
        // A special session counts by itself; the regular one of its days is that of the year.
        let of_year =
            || year.filter(|_| body == Some(Body::GeneralAssembly)).and_then(|year| u32::try_from(year - 1946).ok());
        Self { body, session: session.or_else(of_year), year }
    }
}

impl Due {
    /// The year; of a session of the General Assembly that in which it opens, of any other nobody knows.
    ///
    /// ```
    /// use recalling::asks::Due;
    /// use recalling::resolution::Body;
    /// let due = Due::Session { body: Some(Body::GeneralAssembly), number: 77 };
    /// assert_eq!((due.year(), due.to_string()), (Some(2022), "ga77".to_owned()));
    /// ```
    pub fn year(self) -> Option<i16> {
        match self {
            Due::Session { body: Some(Body::GeneralAssembly), number } => i16::try_from(number.checked_add(1945)?).ok(),
            Due::Session { .. } => None,
            Due::Day(date) => Some(date.year()),
            Due::Month(year, _) | Due::Year(year) => Some(year),
        }
    }
}

impl Due {
    /// Whether it is a session of a body that is not certain.
    pub fn is_of_another(self) -> bool {
        matches!(self, Due::Session { body: None, .. })
    }
}

impl fmt::Display for Due {
    /// A short form for data and tests: `ga77`, `s44` of a body that is not certain, `2022-10-31`, `2025-05`, `2030`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Due::Session { body: Some(body), number } => write!(f, "{}{number}", body.code().to_lowercase()),
            Due::Session { body: None, number } => write!(f, "s{number}"),
            Due::Day(date) => write!(f, "{date}"),
            Due::Month(year, month) => write!(f, "{year}-{month:02}"),
            Due::Year(year) => write!(f, "{year}"),
        }
    }
}

impl Addressee {
    /// The id of one who is known: `secretary-general`; of any other the words as printed.
    pub fn id(&self) -> &str {
        match self {
            Addressee::Known(place) => Known::all().get(*place).map_or("", |known| &known.id),
            Addressee::Printed(words) => words,
        }
    }
}
