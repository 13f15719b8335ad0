//! Requests: who is asked to do what, and by when.

use super::{Act, Body, Known};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::ops::Range;

/// What one verb asks of somebody, by one time.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
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
    pub quoted: Vec<Cutting>,
}

/// A stretch of a paragraph or point.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Cutting {
    /// The paragraph, as an index.
    pub paragraph: usize,
    /// The bytes of its words.
    pub range: Range<usize>,
}

/// One who is asked.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Addressee {
    /// One of [`Known::all`], by its place.
    Known(usize),
    /// As printed: `the Chair of the Ad Hoc Committee`.
    Printed(String),
}

/// By when something is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
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

impl Due {
    /// The year; of a session of the General Assembly that in which it opens, of any other nobody knows.
    ///
    /// ```
    /// use recalling::resolution::{Body, Due};
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
