//! Two versions of a work beside each other, aligned by their anchors: what one of them lacks is left empty.
//!
//! [`pairs`] says which there are; every page that leads to one asks it.

use super::cites::Targets;
use super::clauses::{Clause, NoteText, Text};
use super::links::direction;
use super::model::{Anchor, Content, Model};
use super::prose::Call;
use super::routes::Route;
use super::{Site, View, words};
use crate::archive::{Version, VersionId, Work};
use crate::resolution::Language;
use crate::settings::Pairs;
use serde::Serialize;
use std::collections::{HashMap, HashSet};

/// The page of two versions.
#[derive(Debug, Serialize)]
pub struct SideBySidePage<'a> {
    /// `A/RES/78/237`
    pub symbol: String,
    /// The way here.
    pub crumbs: Vec<Anchor>,
    /// The two versions.
    pub sides: Vec<SideOf<'a>>,
    /// The other pairs of the work.
    pub others: Vec<PairLink>,
    /// The paragraphs, row by row.
    pub rows: Vec<Pair<'a>>,
    /// The notes, row by row.
    pub notes: Vec<NotePair<'a>>,
}

/// One of the two versions.
#[derive(Debug, Serialize)]
pub struct SideOf<'a> {
    /// Its language, as browsers know it.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// The language's own name for itself.
    pub name: String,
    /// The title in the language.
    pub title: String,
    /// Calls of notes on the title.
    pub title_calls: Vec<Call<'a>>,
    /// Its own page.
    pub href: String,
}

/// A link to the page of two versions.
#[derive(Debug, Serialize)]
pub struct PairLink {
    /// The languages that it names: both, or on the page of a version the other one.
    pub languages: Vec<PairSide>,
    /// The page.
    pub href: String,
}

/// A language of a pair.
#[derive(Debug, Serialize)]
pub struct PairSide {
    /// The language, as browsers know it.
    pub tag: String,
    /// Its own name for itself.
    pub name: String,
}

/// A paragraph in both languages.
#[derive(Debug, Serialize)]
pub struct Pair<'a> {
    /// Its anchor.
    pub id: &'a str,
    /// What its own link says.
    pub place: String,
    /// The first text's.
    pub left: Option<Clause<'a>>,
    /// The second text's.
    pub right: Option<Clause<'a>>,
}

/// A note in both languages.
#[derive(Debug, Serialize)]
pub struct NotePair<'a> {
    /// Its anchor: `fn4`.
    pub id: &'a str,
    /// The first text's.
    pub left: Option<NoteText<'a>>,
    /// The second text's.
    pub right: Option<NoteText<'a>>,
}

/// The two versions of a pair, with their languages, in the archive's order of languages.
pub(super) type Versions = [(VersionId, Language); 2];

/// The pairs of versions of a work that have a page, in the order of both: the first version with each other, or where the
/// settings ask for it each with each other.
pub(super) fn pairs<'a>(site: &Site<'a>, work: &'a Work) -> Vec<Versions> {
    let versions: Vec<(VersionId, Language)> = site.versions_shown(work).collect();
    let lefts = match site.settings.pairs {
        Pairs::First => 1,
        Pairs::All => versions.len(),
    };
    let with_later = |(i, &left)| versions.iter().skip(i + 1).map(move |&right| [left, right]);
    versions.iter().take(lefts).enumerate().flat_map(with_later).collect()
}

/// Links from the page of a version to it beside others, each named by the other's language.
pub(super) fn links_from<'a>(view: View<'_, 'a>, work: &'a Work, own: VersionId) -> Vec<PairLink> {
    let pairs = pairs(view.site, work).into_iter().filter(|pair| pair.iter().any(|&(id, _)| id == own));
    pairs.map(|pair| link(view, work, &pair, |id| id != own)).collect()
}

fn link(view: View<'_, '_>, work: &Work, pair: &Versions, named: impl Fn(VersionId) -> bool) -> PairLink {
    let [(_, first), (_, second)] = *pair;
    let side = |&(_, language): &(VersionId, Language)| PairSide {
        tag: view.site.tongues.tag(language),
        name: view.site.tongues.own_name(language),
    };
    PairLink {
        languages: pair.iter().filter(|&&(id, _)| named(id)).map(side).collect(),
        href: view.here().to(&Route::SideBySide(work.symbol.clone(), first, second)),
    }
}

/// The model of the page of two versions of a work.
pub(super) fn model<'a>(view: View<'_, 'a>, left: VersionId, right: VersionId) -> Model<'a> {
    let archive = view.site.archive;
    let both = archive.version(left).zip(archive.version(right));
    let Some((one, other)) = both else { return super::not_found(view) };
    let Some(work) = one.work.and_then(|work| archive.work(work)) else { return super::not_found(view) };
    let (first, first_text) = side(view, work, left, one);
    let (second, second_text) = side(view, work, right, other);
    let short = work.symbol.short();
    let words = [("symbol", short.as_str()), ("first", &first.name), ("second", &second.name)];
    let title = view.tongue.say_with("side-by-side-title", &words);
    let rows = aligned(first_text.clauses, second_text.clauses, |clause| clause.id);
    let notes = aligned(first_text.notes, second_text.notes, |note| note.id);
    let others = pairs(view.site, work).into_iter().filter(|[(one, _), (other, _)]| (*one, *other) != (left, right));
    let content = SideBySidePage {
        symbol: work.symbol.to_string(),
        crumbs: view.crumbs(&work.symbol),
        sides: vec![first, second],
        others: others.map(|pair| link(view, work, &pair, |_| true)).collect(),
        rows: rows
            .into_iter()
            .map(|(id, left, right)| Pair { id, place: words::place(view.tongue, id), left, right })
            .collect(),
        notes: notes.into_iter().map(|(id, left, right)| NotePair { id, left, right }).collect(),
    };
    Model { frame: view.frame(title, None, "index"), content: Content::SideBySide(Box::new(content)) }
}

/// The paragraphs and notes of a version.
struct Parts<'a> {
    clauses: Vec<Clause<'a>>,
    notes: Vec<NoteText<'a>>,
}

fn side<'a>(view: View<'_, 'a>, work: &Work, id: VersionId, version: &'a Version) -> (SideOf<'a>, Parts<'a>) {
    let language = view.site.language_of(version);
    let targets = Targets::of_version(view, work, id, version);
    // What the text says, and the pages to which it leads, are in its own language.
    let text = Text::new(view.speaking(language), version, &targets).beside(language);
    let side = SideOf {
        tag: view.site.tongues.tag(language),
        direction: direction(language),
        name: view.site.tongues.own_name(language),
        title: version.resolution.facts.title.clone().unwrap_or_default(),
        title_calls: text.title_calls(),
        href: view.here().to(&view.site.route_of_version(id)),
    };
    (side, Parts { clauses: text.bare_clauses(), notes: text.notes() })
}

/// What two texts have at one anchor.
type Aligned<'a, T> = (&'a str, Option<T>, Option<T>);

/// What has one anchor stands in one row; what only one text has stands where that text has it.
fn aligned<'a, T>(left: Vec<T>, right: Vec<T>, id: fn(&T) -> &'a str) -> Vec<Aligned<'a, T>> {
    let places: HashMap<&str, usize> = right.iter().map(id).zip(0..).collect();
    let known: HashSet<&str> = left.iter().map(id).collect();
    let mut right: Vec<Option<T>> = right.into_iter().map(Some).collect();
    let mut rows = Vec::with_capacity(left.len());
    let mut from = 0;
    for one in left {
        let anchor = id(&one);
        let place = places.get(anchor).copied();
        if let Some(place) = place {
            // What only the second text has before this.
            for alone in right.get_mut(from..place).unwrap_or_default() {
                if let Some(other) = alone.take_if(|other| !known.contains(id(other))) {
                    rows.push((id(&other), None, Some(other)));
                }
            }
            from = from.max(place + 1);
        }
        let other = place.and_then(|place| right.get_mut(place)).and_then(Option::take);
        rows.push((anchor, Some(one), other));
    }
    rows.extend(right.into_iter().flatten().map(|other| (id(&other), None, Some(other))));
    rows
}
