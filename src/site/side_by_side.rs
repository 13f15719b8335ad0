//! Two versions of a work beside each other, aligned by their anchors: what one of them lacks is left empty.

use super::cites::Targets;
use super::clauses::{Clause, Text};
use super::model::{Anchor, Content, Model};
use super::routes::Route;
use super::{Page, View, words};
use crate::archive::{Version, VersionId};
use crate::resolution::Language;
use serde::Serialize;
use std::collections::HashMap;

/// The page of two versions.
#[derive(Debug, Serialize)]
pub struct SideBySidePage<'a> {
    /// `A/RES/78/237`
    pub symbol: String,
    /// The way here.
    pub crumbs: Vec<Anchor>,
    /// The two versions.
    pub sides: Vec<SideOf>,
    /// Other pairs with the same first version.
    pub others: Vec<Anchor>,
    /// The paragraphs, row by row.
    pub rows: Vec<Pair<'a>>,
}

/// One of the two versions.
#[derive(Debug, Serialize)]
pub struct SideOf {
    /// Its language, as browsers know it.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// The language's own name for itself.
    pub name: String,
    /// The title in the language.
    pub title: String,
    /// Its own page.
    pub href: String,
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

/// The model of the page of two versions of a work.
pub(super) fn model<'a>(view: View<'_, 'a>, left: VersionId, right: VersionId) -> Model<'a> {
    let archive = view.site.archive;
    let both = archive.version(left).zip(archive.version(right));
    let Some((one, other)) = both else { return super::not_found(view) };
    let Some(work) = one.work.and_then(|id| archive.work(id)) else { return super::not_found(view) };
    let languages = [view.site.language_of(one), view.site.language_of(other)];
    let sides: Vec<SideOf> =
        [(left, one), (right, other)].into_iter().map(|(id, version)| side(view, id, version)).collect();
    let names: Vec<String> = languages.iter().map(|&language| view.site.tongues.own_name(language)).collect();
    let said = [("symbol", work.symbol.short()), ("first", names.first().cloned().unwrap_or_default())];
    let second = names.get(1).cloned().unwrap_or_default();
    let said: Vec<(&str, &str)> = said.iter().map(|(name, word)| (*name, word.as_str())).collect();
    let title = view.tongue.say_with("side-by-side-title", &[said, vec![("second", second.as_str())]].concat());
    let other_page = Page { route: view.page.route.clone(), language: languages[1], kind: view.page.kind };
    let rows = pairs(clauses(view, work, left, one), clauses(view.of(&other_page), work, right, other), view);
    let content = SideBySidePage {
        symbol: work.symbol.to_string(),
        crumbs: view.crumbs(&work.symbol),
        sides,
        others: others(view, work, right),
        rows,
    };
    Model { frame: view.frame(title, None, "index"), content: Content::SideBySide(Box::new(content)) }
}

fn side(view: View<'_, '_>, id: VersionId, version: &Version) -> SideOf {
    let language = view.site.language_of(version);
    SideOf {
        tag: view.site.tongues.tag(language),
        direction: if language.is_right_to_left() { "rtl" } else { "ltr" },
        name: view.site.tongues.own_name(language),
        title: version.resolution.facts.title.clone().unwrap_or_default(),
        href: view.here().to(&view.site.route_of_version(id)),
    }
}

/// The first version beside every other one but that of the page.
fn others<'a>(view: View<'_, 'a>, work: &'a crate::archive::Work, shown: VersionId) -> Vec<Anchor> {
    let versions: Vec<(VersionId, Language)> = view.site.versions_shown(work).collect();
    let Some(&(_, first)) = versions.first() else { return Vec::new() };
    let link = |&(_, language): &(VersionId, Language)| Anchor {
        label: view.site.tongues.own_name(language),
        href: view.here().to(&Route::SideBySide(work.symbol.clone(), first, language)),
    };
    versions.iter().skip(1).filter(|(id, _)| *id != shown).map(link).collect()
}

fn clauses<'a>(
    view: View<'_, 'a>,
    work: &crate::archive::Work,
    id: VersionId,
    version: &'a Version,
) -> Vec<Clause<'a>> {
    let targets = Targets::of_version(view, work, id, version);
    Text::new(view, version, &targets).bare_clauses()
}

/// Paragraphs with one anchor stand in one row; what only one text has stands where that text has it.
fn pairs<'a>(left: Vec<Clause<'a>>, right: Vec<Clause<'a>>, view: View<'_, '_>) -> Vec<Pair<'a>> {
    let places: HashMap<&str, usize> = right.iter().map(|clause| clause.id).zip(0..).collect();
    let known: std::collections::HashSet<&str> = left.iter().map(|clause| clause.id).collect();
    let mut right: Vec<Option<Clause<'a>>> = right.into_iter().map(Some).collect();
    let mut rows = Vec::with_capacity(left.len());
    let row = |left: Option<Clause<'a>>, right: Option<Clause<'a>>| {
        let id = left.as_ref().or(right.as_ref()).map_or("", |clause| clause.id);
        Pair { id, place: words::place(view.tongue, id), left, right }
    };
    let mut from = 0;
    for clause in left {
        let place = places.get(clause.id).copied();
        if let Some(place) = place {
            // What only the second text has before this.
            for alone in right.get_mut(from..place).unwrap_or_default() {
                if alone.as_ref().is_some_and(|clause| !known.contains(clause.id)) {
                    rows.push(row(None, alone.take()));
                }
            }
            from = from.max(place + 1);
        }
        let other = place.and_then(|place| right.get_mut(place)).and_then(Option::take);
        rows.push(row(Some(clause), other));
    }
    rows.extend(right.into_iter().flatten().map(|clause| row(None, Some(clause))));
    rows
}
