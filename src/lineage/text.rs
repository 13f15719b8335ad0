//! What each held text says of its place in a series.

use super::recital::{Recital, recital};
use crate::archive::{Archive, Version, Work, WorkId};
use crate::compare::{tokens, wording};
use crate::grammar::Grammar;
use crate::resolution::{Act, Body, InSeries, Language, Role, SymbolKind};
use rayon::prelude::*;
use std::collections::BTreeSet;

/// How many of the last operative paragraphs are asked for the item of the next session.
const LAST: usize = 3;

/// The words of a title in one language, marks and capitals aside.
pub(super) type Title = (Language, Vec<u64>);

/// A held resolution, and what speaks for its place in a series.
#[derive(Debug)]
pub(super) struct Text {
    pub work: WorkId,
    pub body: Option<Body>,
    /// Its session.
    pub period: u32,
    /// Its title, in each language.
    pub titles: BTreeSet<Title>,
    /// The titles of the agenda items under which it stands, and that it puts on the agenda of the next session.
    pub items: BTreeSet<Title>,
    /// Those of the next session alone, and where it says so.
    pub next: BTreeSet<Title>,
    pub next_at: Option<String>,
    pub recital: Option<Recital>,
    /// The work with which it is in one series, because the keeper says so.
    pub with: Option<WorkId>,
}

impl Text {
    /// Whether it names a work among its predecessors.
    pub(super) fn names(&self, work: WorkId) -> bool {
        self.recital.as_ref().is_some_and(|recital| recital.place(work).is_some())
    }

    /// Whether it names its own title with its predecessors.
    pub(super) fn is_on_title(&self) -> bool {
        self.recital.as_ref().is_some_and(|recital| recital.on_title)
    }

    /// Whether it has a title that another text has.
    pub(super) fn has_title_of(&self, other: &Text) -> bool {
        !self.titles.is_disjoint(&other.titles)
    }

    /// Whether a title of both has words in common, at least two and a quarter of the shorter one: what is left of a title
    /// that has changed.
    pub(super) fn has_title_like(&self, other: &Text) -> bool {
        let like = |(language, words): &Title, others: &BTreeSet<Title>| {
            others.iter().filter(|(of, _)| of == language).any(|(_, others)| {
                let shared = words.iter().collect::<BTreeSet<_>>().intersection(&others.iter().collect()).count();
                shared >= 2 && 4 * shared >= words.len().min(others.len())
            })
        };
        self.titles.iter().any(|title| like(title, &other.titles))
    }

    /// Whether both stand under one agenda item, or say that they will.
    pub(super) fn has_item_of(&self, other: &Text) -> bool {
        !self.items.is_disjoint(&other.items)
    }
}

/// The held resolutions of an archive, the oldest first: of bodies that meet in sessions. The Security Council's have neither
/// titles nor items, and follow each other several times a year; what they recall makes no series.
pub(super) fn texts(archive: &Archive) -> Vec<Text> {
    let works = (0..).map(WorkId).zip(archive.works());
    let resolutions =
        works.filter(|(_, work)| work.symbol.kind() == SymbolKind::Resolution && work.symbol.session().is_some());
    let resolutions: Vec<(WorkId, &Work)> = resolutions.collect();
    let mut texts: Vec<Text> = resolutions.into_par_iter().filter_map(|(id, work)| text(archive, id, work)).collect();
    texts.sort_by_key(|text| (text.period, text.work));
    texts
}

fn text(archive: &Archive, id: WorkId, work: &Work) -> Option<Text> {
    let versions: Vec<&Version> = work.versions.iter().filter_map(|&id| archive.version(id)).collect();
    let first = *work.versions.first()?;
    let said = versions.iter().find_map(|version| version.resolution.facts.series.as_ref());
    let with = match said {
        Some(InSeries::Alone) => return None,
        Some(InSeries::With(symbol)) => archive.find(symbol).map(|(id, _)| id).filter(|other| *other != id),
        None => None,
    };
    let titles: BTreeSet<Title> =
        versions.iter().filter_map(|version| title(version, version.resolution.facts.title.as_deref()?)).collect();
    let (mut next, mut next_at) = (BTreeSet::new(), None);
    for version in &versions {
        for (anchor, titles) in next_items(version) {
            next_at.get_or_insert(anchor);
            next.extend(titles);
        }
    }
    let printed =
        versions.iter().filter_map(|version| title(version, version.resolution.facts.agenda_title.as_deref()?));
    Some(Text {
        work: id,
        body: work.symbol.body(),
        period: work.symbol.period()?,
        items: printed.chain(next.iter().cloned()).collect(),
        recital: recital(archive, first, &work.symbol),
        titles,
        next,
        next_at,
        with,
    })
}

/// The words of a title.
fn title(version: &Version, words: &str) -> Option<Title> {
    let keys = wording(&tokens(words));
    (!keys.is_empty()).then_some((version.resolution.facts.language?, keys))
}

/// The items that a text puts on the provisional agenda of a session, as the last of the quotations in a paragraph names
/// them: what stands before it is the item of which this is a part.
fn next_items(version: &Version) -> Vec<(String, Option<Title>)> {
    let text = &version.resolution;
    let words_for_it = Grammar::or_none(text.facts.language).text.provisional_agenda;
    let operative = text.paragraphs.iter().filter(|paragraph| paragraph.role == Role::Operative);
    let last = operative.rev().take(LAST).filter(|paragraph| {
        let says = |form: &&str| paragraph.text.words().contains(*form);
        matches!(paragraph.act, Some(Act::Decide | Act::Request)) && words_for_it.iter().any(says)
    });
    last.filter_map(|paragraph| {
        let quoted = last_quotation(paragraph.text.words())?;
        Some((paragraph.id.clone(), title(version, quoted)))
    })
    .collect()
}

/// What stands between the last two quotation marks, whichever a language prints: “…”, « … », ”…“.
fn last_quotation(words: &str) -> Option<&str> {
    let (before, _) = words.rsplit_once(is_quotation_mark)?;
    let (_, quoted) = before.rsplit_once(is_quotation_mark)?;
    Some(quoted.trim())
}

/// Whether a character begins or ends a quotation in some language.
pub(super) fn is_quotation_mark(c: char) -> bool {
    matches!(c, '“' | '”' | '«' | '»' | '„' | '"' | '「' | '」')
}
