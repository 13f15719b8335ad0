//! The table of works.

use super::{Row, Value};
use crate::archive::{Work, WorkId};
use crate::resolution::{Body, Facts, Language, Position, Scheme, Subject, SymbolKind, Vote};
use crate::site::files::{File, Form};
use crate::site::{Here, Route, Site, Table, lists};
use std::borrow::Cow;
use std::ops::Range;

/// A work about which a row is made.
pub(super) struct Of<'s, 'a> {
    site: &'s Site<'a>,
    here: &'s Here,
    work: &'a Work,
    title: Option<(&'a str, Language)>,
}

/// A column: its name, and what stands in it.
type Column = (&'static str, for<'s, 'a> fn(&Of<'s, 'a>) -> Value<'a>);

/// The columns of works.
pub(super) const COLUMNS: [Column; 20] = [
    ("symbol", |of| Value::words(of.work.symbol.as_str())),
    ("kind", |of| Value::words(kind(of.work.symbol.kind()))),
    ("body", |of| Value::maybe(of.work.symbol.body().map(Body::name))),
    ("session", |of| Value::maybe(of.work.symbol.session())),
    ("date", |of| Value::maybe(of.work.date.map(|date| date.to_string()))),
    ("title", |of| Value::maybe(of.title.map(|(title, _)| title))),
    ("title_language", |of| Value::maybe(of.title.map(|(_, language)| language.code().to_owned()))),
    ("held", |of| Value::Flag(!of.work.is_stub())),
    ("languages", |of| Value::list(of.site.versions_shown(of.work).map(|(_, its)| its.code().to_owned()))),
    ("within", |of| Value::maybe(whole(of))),
    ("meeting", |of| Value::maybe(of.fact(|facts| facts.meeting.as_ref()).map(|symbol| symbol.as_str()))),
    ("agenda_items", |of| Value::list(of.fact(agenda).into_iter().flatten().map(String::as_str))),
    ("subjects", |of| Value::list(lists::subjects_of(of.site, of.work).into_iter().map(subject))),
    ("in_favour", |of| of.votes(Position::InFavour)),
    ("against", |of| of.votes(Position::Against)),
    ("abstaining", |of| of.votes(Position::Abstaining)),
    ("cites", |of| Value::Number(cites(of))),
    ("cited_by", |of| Value::Number(of.work.citing_works)),
    ("page", |of| Value::words(of.site.address_from(of.here, &Route::Work(of.work.symbol.clone())))),
    ("official", |of| Value::words(of.site.official(&of.work.symbol, of.site.languages.first()))),
];

/// The rows of some works.
pub(super) fn rows<'s, 'a>(site: &'s Site<'a>, range: Range<usize>) -> impl Iterator<Item = Row<'a>> + 's {
    let here = Here::at(&File::Table(Table::Works, None, 1, Form::Csv).route());
    let first = u32::try_from(range.start).unwrap_or(u32::MAX);
    let works = site.archive.works().get(range).unwrap_or_default();
    (first..).map(WorkId).zip(works).map(move |(_, work)| {
        let of = Of { site, here: &here, work, title: site.title_in(work, site.languages.first()) };
        COLUMNS.iter().map(|(_, value)| value(&of)).collect()
    })
}

impl<'a> Of<'_, 'a> {
    /// What the first version says that states it.
    fn fact<T>(&self, get: impl Fn(&'a Facts) -> Option<&'a T>) -> Option<&'a T> {
        let versions = self.work.versions.iter().filter_map(|&id| self.site.archive.version(id));
        versions.map(|version| &version.resolution.facts).find_map(get)
    }

    /// How many States took a position; nothing where no vote was recorded.
    fn votes(&self, position: Position) -> Value<'a> {
        match self.fact(|facts| facts.vote.as_ref()) {
            Some(Vote::Recorded(sides)) => {
                let count = sides.iter().filter(|side| side.position == position).map(|side| side.count).sum();
                Value::Number(count)
            }
            Some(Vote::None) | None => Value::Nothing,
        }
    }
}

/// The items of the agenda, where there are any.
fn agenda(facts: &Facts) -> Option<&Vec<String>> {
    Some(&facts.agenda_items).filter(|items| !items.is_empty())
}

/// The kind of a document, in a word.
pub(super) fn kind(kind: SymbolKind) -> &'static str {
    match kind {
        SymbolKind::Resolution => "resolution",
        SymbolKind::Decision => "decision",
        SymbolKind::Meeting => "meeting",
        SymbolKind::Document => "document",
    }
}

/// A subject behind the name of its list: `unbis:DATA PROTECTION`, `sdg:17`; one of the keeper's own has none.
fn subject(subject: &Subject) -> Cow<'_, str> {
    let list = match subject.scheme {
        Scheme::Own => return Cow::Borrowed(&subject.label),
        Scheme::Unbis => "unbis",
        Scheme::Body => "body",
        Scheme::Sdg => "sdg",
        Scheme::EuroVoc => "eurovoc",
    };
    Cow::Owned(format!("{list}:{}", subject.label))
}

/// The work whose text holds this one.
fn whole<'a>(of: &Of<'_, 'a>) -> Option<Cow<'a, str>> {
    let within = of.work.within.as_ref()?;
    Some(Cow::Borrowed(of.site.archive.work(within.whole)?.symbol.as_str()))
}

/// How many works it cites.
fn cites(of: &Of<'_, '_>) -> u32 {
    let cited = of.work.cites.iter().filter_map(|&id| Some(of.site.archive.citation(id)?.to));
    let cited: std::collections::BTreeSet<WorkId> = cited.collect();
    u32::try_from(cited.len()).unwrap_or(u32::MAX)
}
