//! Works by the series of their symbols, and by session.

use super::year_of;
use crate::archive::{Work, WorkId};
use crate::resolution::{Body, Symbol, SymbolKind};
use crate::site::Site;
use crate::site::listing::Listing;
use crate::speech::{Tongue, words};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The series a symbol stands in, as an anchor: `ga-resolution`, `fccc-document`.
pub(in crate::site) fn series_of(symbol: &Symbol) -> String {
    let owner = match symbol.body() {
        Some(body) => body.code(),
        None => symbol.as_str().split('/').next().unwrap_or_default(),
    };
    format!("{}-{}", words::slug(owner), kind_name(symbol.kind()))
}

fn kind_name(kind: SymbolKind) -> &'static str {
    match kind {
        SymbolKind::Resolution => "resolution",
        SymbolKind::Decision => "decision",
        SymbolKind::Meeting => "meeting",
        SymbolKind::Document => "document",
    }
}

/// By body and kind, and in each in the order of symbols.
pub(super) fn by_series(site: &Site<'_>, tongue: &Tongue, belongs: impl Fn(&Work) -> bool) -> Listing {
    type Series = (Reverse<bool>, Option<Body>, String, &'static str);
    let mut series: BTreeMap<Series, (String, Vec<WorkId>)> = BTreeMap::new();
    for (id, work) in site.works().filter(|(_, work)| belongs(work)) {
        let (symbol, body) = (&work.symbol, work.symbol.body());
        let kind = kind_name(symbol.kind());
        let owner = match body {
            Some(body) => words::body(tongue, body),
            None => symbol.as_str().split('/').next().unwrap_or_default().to_owned(),
        };
        let title = || tongue.say_with(&format!("series-{kind}"), &[("owner", &owner)]);
        let key = (Reverse(body.is_some()), body, owner.clone(), kind);
        series.entry(key).or_insert_with(|| (title(), Vec::new())).1.push(id);
    }
    let id = |works: &[WorkId]| {
        works.first().and_then(|&id| site.archive.work(id)).map(|work| series_of(&work.symbol)).unwrap_or_default()
    };
    Listing::new(series.into_values().map(|(title, works)| (id(&works), title, works)))
}

/// The session of a symbol: its anchor in the list of sessions, and its name; a year for the Security Council.
pub(in crate::site) fn session_of(symbol: &Symbol) -> Option<(String, impl Fn(&Tongue) -> String + use<>)> {
    let body = symbol.body()?;
    if !matches!(symbol.kind(), SymbolKind::Resolution | SymbolKind::Decision) {
        return None;
    }
    let session = symbol.session().or_else(|| symbol.year().map(|year| year.to_string()))?;
    let id = format!("{}-{}", words::slug(body.code()), words::slug(&session));
    let is_year = body == Body::SecurityCouncil;
    let name = move |tongue: &Tongue| match is_year {
        true => tongue.say_with("year", &[("year", &session)]),
        false => words::session(tongue, &session),
    };
    Some((id, name))
}

/// By body, and in each the newest session first, in the order of symbols.
pub(super) fn by_session(site: &Site<'_>, tongue: &Tongue) -> Listing {
    type Session = (Option<Body>, Reverse<(Option<i16>, u32)>, String);
    let mut sessions: BTreeMap<Session, (String, Vec<WorkId>, Years)> = BTreeMap::new();
    let keys = site.works().filter_map(|(id, work)| Some((id, work, session_of(&work.symbol)?)));
    let mut newest: BTreeMap<String, i16> = BTreeMap::new();
    let keys: Vec<_> = keys.collect();
    for (_, work, (session, _)) in &keys {
        let year = newest.entry(session.clone()).or_insert(i16::MIN);
        *year = (*year).max(year_of(work).unwrap_or(i16::MIN));
    }
    for (id, work, (session, name)) in keys {
        let body = work.symbol.body();
        let number = session.rsplit('-').next().and_then(|number| number.parse().ok()).unwrap_or(0);
        let year = newest.get(&session).copied().filter(|&year| year != i16::MIN);
        let title = || {
            let body = body.map(|body| words::body(tongue, body)).unwrap_or_default();
            tongue.say_with("session-of-body", &[("body", &body), ("session", &name(tongue))])
        };
        let group = sessions
            .entry((body, Reverse((year, number)), session))
            .or_insert_with(|| (title(), Vec::new(), Years::default()));
        group.1.push(id);
        group.2.add(year_of(work));
    }
    Listing::new(sessions.into_iter().map(|((_, _, id), (title, works, years))| (id, years.after(&title), works)))
}

/// The years that the works of a session span.
#[derive(Default)]
struct Years(Option<(i16, i16)>);

impl Years {
    fn add(&mut self, year: Option<i16>) {
        let Some(year) = year else { return };
        let (first, last) = self.0.unwrap_or((year, year));
        self.0 = Some((first.min(year), last.max(year)));
    }

    /// `大会第六十九届会议 · 2014–2015`
    fn after(&self, title: &str) -> String {
        match self.0 {
            Some((first, last)) if title.contains(&first.to_string()) && first == last => title.to_owned(),
            Some((first, last)) if first == last => format!("{title} · {first}"),
            Some((first, last)) => format!("{title} · {first}–{last}"),
            None => title.to_owned(),
        }
    }
}
