//! What is due, as a calendar: days where a text names a day, months and years where it names no more, and for a session of
//! the General Assembly the September in which it opens, which the event says.

use super::Docket;
use super::page::words_of;
use crate::resolution::Due;
use crate::resolution::Known;
use crate::resolution::{Body, Language};
use crate::site::Site;
use crate::site::files::File;
use crate::site::routes::Here;
use crate::speech::{Tongue, words};
use jiff::ToSpan;
use jiff::civil::Date;

/// The first session since which all have opened in September.
const FIRST: u32 = 20;

/// A calendar as it is to be written.
#[derive(Debug)]
pub struct Calendar {
    /// What it is called.
    pub title: String,
    /// Its language, as browsers know it.
    pub tag: String,
    /// What is due, in the order of the archive.
    pub events: Vec<Event>,
}

/// Something that is due.
#[derive(Debug)]
pub struct Event {
    /// A name that stays: `A/RES/76/59#op7/ga77`.
    pub id: String,
    /// The day of the text that asks.
    pub stamp: Date,
    /// The first day.
    pub start: Date,
    /// The day after the last one.
    pub end: Date,
    /// `Secretary-General: General Assembly, 77th session (76/59)`
    pub summary: String,
    /// The clause, and what the day means.
    pub description: String,
    /// The paragraph.
    pub page: String,
}

/// The year in whose September a session of the General Assembly opens: 2022 for the seventy-seventh (rule 1 of the rules of
/// procedure, A/520/Rev.20). None of the first nineteen, several of which opened at other times.
pub(super) fn opening(session: u32) -> Option<i16> {
    i16::try_from(session.checked_add(1945)?).ok().filter(|_| session >= FIRST)
}

/// The days of a due: the first, and the one after the last. None of a session whose days no rule gives.
fn days(due: Due) -> Option<(Date, Date)> {
    let whole = |year: i16, month: i8, months: i32| {
        let start = Date::new(year, month, 1).ok()?;
        Some((start, start.checked_add(months.months()).ok()?))
    };
    match due {
        Due::Day(day) => Some((day, day.tomorrow().ok()?)),
        Due::Month(year, month) => whole(year, month, 1),
        Due::Year(year) => whole(year, 1, 12),
        Due::Session { body: Some(Body::GeneralAssembly), number } => whole(opening(number)?, 9, 1),
        Due::Session { .. } => None,
    }
}

impl Site<'_> {
    /// Whether anything is due on days that are known.
    pub(in crate::site) fn has_calendar(&self) -> bool {
        self.requests.all.iter().any(|asked| asked.request.due.and_then(days).is_some())
    }

    /// The calendar of what is due, in a language of the site; `None` when nothing is.
    pub fn calendar(&self, said: Option<Language>) -> Option<Calendar> {
        let language = said.unwrap_or(self.languages.first());
        let here = Here::at(&File::Calendar(said).route());
        let events: Vec<Event> =
            (0..self.requests.all.len()).filter_map(|place| self.event(&here, language, place)).collect();
        let tongue = self.tongues.of(language);
        let title = format!("{} · {}", tongue.say("requests"), self.settings.title_in(language));
        (!events.is_empty()).then(|| Calendar { title, tag: self.tongues.tag(language), events })
    }

    fn event(&self, here: &Here, language: Language, place: usize) -> Option<Event> {
        let asked = self.requests.all.get(place)?;
        let due = asked.request.due?;
        let (start, end) = days(due)?;
        let work = self.archive.work(asked.work)?;
        // A session that has opened when a text is adopted goes on for a year: nobody knows on which of its days.
        if work.date.is_some_and(|adopted| end <= adopted) {
            return None;
        }
        let text = &self.archive.version(asked.version)?.resolution;
        let last = asked.request.quoted.last()?.paragraph;
        let anchor = &text.paragraphs.get(last)?.id;
        // Several of one paragraph by one time are told apart by their order.
        let before = self.requests.all.get(..place)?.iter().rev().take_while(|other| other.work == asked.work);
        let alike = before.filter(|other| {
            other.request.due == Some(due) && other.request.quoted.last().is_some_and(|piece| piece.paragraph == last)
        });
        let nth = match alike.count() {
            0 => String::new(),
            more => format!("/{}", more + 1),
        };
        let tongue = self.tongues.of(language);
        let quoted = self.quoted(place, language)?;
        let to: Vec<&str> = quoted
            .addressees
            .iter()
            .map(|to| match to {
                crate::resolution::Addressee::Known(known) => {
                    Known::all().get(*known).map_or("", |known| known.name(language))
                }
                crate::resolution::Addressee::Printed(words) => words,
            })
            .collect();
        let quote = &quoted.words;
        let to = to.join(&tongue.say("list-separator"));
        let note = match due {
            Due::Session { .. } => tongue.say("calendar-session"),
            Due::Day(_) => String::new(),
            Due::Month(..) | Due::Year(_) => tongue.say("calendar-period"),
        };
        let version = self.version_in(work, language).map_or(asked.version, |(id, _)| id);
        let page = format!("{}#{anchor}", self.address_from(here, &self.route_of_version(version)));
        let arguments = [("to", to.as_str()), ("due", &named(tongue, due)), ("symbol", &work.symbol.short())];
        Some(Event {
            id: format!("{}#{anchor}/{due}{nth}", work.symbol),
            stamp: work.date.unwrap_or(start),
            start,
            end,
            summary: tongue.say_with("calendar-summary", &arguments),
            description: if note.is_empty() { quote.clone() } else { format!("{quote}\n\n{note}") },
            page,
        })
    }
}

/// A time in words.
fn named(tongue: &Tongue, due: Due) -> String {
    words_of(tongue, due).unwrap_or_else(|| match Docket::of_due(due) {
        Docket::At(body, number) => {
            let (body, session) = (words::body(tongue, body), words::session(tongue, &number.to_string()));
            tongue.say_with("session-of-body", &[("body", &body), ("session", &session)])
        }
        Docket::By(year) => tongue.say_with("year", &[("year", &year.to_string())]),
        Docket::All | Docket::To(_) | Docket::ToOthers | Docket::AtOthers => due.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_session_opens_in_september_and_a_year_is_whole() {
        let session = |number| Due::Session { body: Some(Body::GeneralAssembly), number };
        // A/73/PV.1 is of 18 September 2018, A/77/PV.1 of 13 September 2022.
        assert_eq!(days(session(77)), Some((date(2022, 9, 1), date(2022, 10, 1))));
        // The nineteenth opened on 1 December 1964.
        assert_eq!(days(session(19)), None);
        assert_eq!(days(Due::Year(2030)), Some((date(2030, 1, 1), date(2031, 1, 1))));
        assert_eq!(days(Due::Month(2025, 12)), Some((date(2025, 12, 1), date(2026, 1, 1))));
        assert_eq!(days(Due::Day(date(2022, 10, 31))), Some((date(2022, 10, 31), date(2022, 11, 1))));
    }
}
