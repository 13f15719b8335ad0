//! By when something is asked: the session or the date that a clause names.

use super::Context;
use super::words::Words;
use crate::resolution::{Body, Due};
use jiff::civil::Date;
use std::ops::Range;

/// How many sessions ahead something is asked at most.
const AHEAD: u32 = 12;

/// How many bytes before a session are looked at for what it is the session of.
const NEAR: usize = 90;

/// How far behind a session the body stands at most whose session it is: `session of the General Assembly`.
const BESIDE: usize = 10;

/// The dues that words name, each with where, in their order.
pub(super) fn dues(words: &str, tables: &Words, context: Context) -> Vec<(Range<usize>, Due)> {
    let mut dues: Vec<(Range<usize>, Due)> = Vec::new();
    let sessions = if words.contains(tables.asking.session_word) { words } else { "" };
    for found in tables.session.captures_iter(sessions) {
        let (Some(whole), Some(ordinal)) = (found.get(0), found.name("n")) else { continue };
        let Some((start, number)) = number(ordinal.as_str(), tables) else { continue };
        let start = if whole.start() == ordinal.start() { ordinal.start() + start } else { whole.start() };
        let before = words.get(..start).unwrap_or_default();
        let behind = words.get(whole.end()..).unwrap_or_default();
        if let Some(due) = session(before, behind, number, tables, context) {
            dues.push((start..whole.end(), due));
        }
    }
    let dated = if words.contains("20") { words } else { "" };
    for found in tables.dates.iter().flat_map(|date| date.captures_iter(dated)) {
        let Some(whole) = found.get(0) else { continue };
        let part = |name| found.name(name).map(|part| part.as_str());
        let Some(due) = date(part("y"), part("m"), part("d"), tables) else { continue };
        if words.get(..whole.start()).is_some_and(|before| tables.asking.no_date.iter().any(|no| before.ends_with(no)))
        {
            continue;
        }
        let overlaps = dues.iter().any(|(range, _)| range.start < whole.end() && whole.start() < range.end);
        if !overlaps && context.year.is_none_or(|year| due.year().is_some_and(|due| due >= year)) {
            dues.push((whole.range(), due));
        }
    }
    dues.sort_by_key(|(range, _)| range.start);
    dues.dedup_by(|one, other| one.1 == other.1);
    dues
}

/// The ordinal that words end with, or begin with where the session stands before it, and where it begins.
fn number(words: &str, tables: &Words) -> Option<(usize, u32)> {
    let ordinal = tables.grammar.text.ordinal;
    let ends: Vec<usize> = words.match_indices(char::is_whitespace).map(|(at, space)| at + space.len()).collect();
    let from = std::iter::once(0).chain(ends.iter().copied());
    let last = from.into_iter().find_map(|at| Some((at, ordinal(words.get(at..)?)?)));
    last.or_else(|| ends.iter().rev().find_map(|&end| Some((0, ordinal(words.get(..end)?.trim_end())?))))
}

/// The session that is meant, if it is one by which something is due.
fn session(before: &str, behind: &str, number: u32, tables: &Words, context: Context) -> Option<Due> {
    let near = tail(before, NEAR);
    if tables.no_session.is_match(near) || is_agenda(behind, tables) {
        return None;
    }
    let body = |words: &str| {
        tables.bodies.captures_iter(words).last().map(|found| match found.name("assembly") {
            Some(_) => Some(Body::GeneralAssembly),
            None => found.name("rights").map(|_| Body::HumanRightsCouncil),
        })
    };
    let ahead = context.session.is_some_and(|own| (own..=own.saturating_add(AHEAD)).contains(&number));
    // `session of the Assembly`: what stands right behind it is nearer.
    let head = behind.char_indices().nth(24).map_or(behind, |(end, _)| behind.get(..end).unwrap_or_default());
    let head = head.split([',', ';', '،', '，']).next().unwrap_or_default();
    let beside = |found: regex::Match<'_>| found.start() < BESIDE;
    let owned = if tables.unspaced || !tables.bodies.find(head).is_some_and(beside) { None } else { body(head) };
    let due = |body| Some(Due::Session { body, number });
    match owned.or_else(|| body(near)).unwrap_or(context.body) {
        Some(Body::GeneralAssembly) => ahead.then_some(()).and_then(|()| due(Some(Body::GeneralAssembly))),
        // `lui présenter à sa soixante-dix-septième session`: the Assembly, whoever has been named.
        None if tables.asking.pronoun && context.session.is_some_and(|own| (own + 1..=own + 2).contains(&number)) => {
            due(Some(Body::GeneralAssembly))
        }
        other if tables.at.is_match(near) => due(other.filter(|body| *body == Body::HumanRightsCouncil)),
        _ => None,
    }
}

/// Whether what follows a session is its agenda: `第七十七届会议临时议程`.
fn is_agenda(behind: &str, tables: &Words) -> bool {
    let behind = behind.trim_start_matches('的');
    tables.unspaced && ["临时议程", "议程"].iter().any(|agenda| behind.starts_with(agenda))
}

/// The end of words, of so many bytes at most.
fn tail(words: &str, most: usize) -> &str {
    let mut start = words.len().saturating_sub(most);
    while !words.is_char_boundary(start) {
        start += 1;
    }
    words.get(start..).unwrap_or_default()
}

fn date(year: Option<&str>, month: Option<&str>, day: Option<&str>, tables: &Words) -> Option<Due> {
    let year: i16 = year?.parse().ok()?;
    let Some(month) = month.and_then(|month| tables.month(month)) else { return Some(Due::Year(year)) };
    match day.and_then(|day| day.parse().ok()) {
        Some(day) => Date::new(year, month, day).ok().map(Due::Day),
        None => Some(Due::Month(year, month)),
    }
}
