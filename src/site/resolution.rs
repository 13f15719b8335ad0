//! The page of a version: facts, text, what it cites and what cites it.

use super::cited_by::{self, CitedBy};
use super::cites::{self, Cites, Targets};
use super::clauses::{Clause, NoteText, Text};
use super::facts::{Facts, facts};
use super::model::{Anchor, Content, Model};
use super::outline::{Outline, outline};
use super::prose::Call;
use super::side_by_side::{self, PairLink};
use super::{View, words};
use crate::archive::{Version, VersionId};
use crate::grammar::Grammar;
use crate::resolution::{Language, Symbol, TextPart};
use serde::Serialize;

/// The page of a version.
#[derive(Debug, Serialize)]
pub struct ResolutionPage<'a> {
    /// What it is.
    pub work: Work<'a>,
    /// What is known about it.
    pub facts: Facts<'a>,
    /// Its parts, for the margin.
    pub outline: Vec<Outline<'a>>,
    /// Its text.
    pub text: Vec<Clause<'a>>,
    /// The notes of a text that has nothing else.
    pub stray_notes: Vec<NoteText<'a>>,
    /// Whether the text is in a language without a grammar (German), so that only full symbols in it are understood.
    pub unread: bool,
    /// What it cites.
    pub cites: Cites<'a>,
    /// What cites it.
    pub cited_by: CitedBy<'a>,
    /// Where the text comes from.
    pub source: SourceNote<'a>,
}

/// What a work is called and where it stands.
#[derive(Debug, Serialize)]
pub struct Work<'a> {
    /// `A/RES/69/28`
    pub symbol: String,
    /// `大会第 69/28 号决议`
    pub name: String,
    /// The title; the name of a text without one.
    pub title: String,
    /// Calls of notes on the title.
    pub title_calls: Vec<Call<'a>>,
    /// The way here: body, session.
    pub crumbs: Vec<Anchor>,
    /// This version beside others.
    pub side_by_side: Vec<PairLink>,
    /// The parts of a text that holds several, each a work of its own.
    pub parts: Vec<Anchor>,
}

/// Where a text comes from.
#[derive(Debug, Serialize)]
pub struct SourceNote<'a> {
    /// The official copy.
    pub official: String,
    /// The file, as the archive names it.
    pub path: &'a str,
    /// BLAKE3 of the file.
    pub hash: &'a str,
    /// The address the file came from.
    pub origin: Option<&'a str>,
}

/// The model of a version's page.
pub(super) fn model<'a>(view: View<'_, 'a>, id: VersionId) -> Model<'a> {
    let archive = view.site.archive;
    let found = archive.version(id).and_then(|version| Some((version, version.work?)));
    let Some((version, work_id)) = found else { return super::not_found(view) };
    let Some(work) = archive.work(work_id) else { return super::not_found(view) };
    let targets = Targets::of_version(view, work, id, version);
    let text = Text::new(view, version, &targets);
    let (cited_by, pills) = cited_by::cited_by(view, work_id, work);
    let name = words::document(view.tongue, &work.symbol);
    let title = version.resolution.facts.title.clone().unwrap_or_else(|| name.clone());
    let description = description(view, &name, version);
    let frame = view.frame(window_title(&work.symbol, &title, &name), Some(description), "index");
    let content = ResolutionPage {
        work: Work {
            symbol: work.symbol.to_string(),
            name,
            title,
            title_calls: text.title_calls(),
            crumbs: view.crumbs(&work.symbol),
            side_by_side: side_by_side::links_from(view, work, id),
            parts: parts(view, version),
        },
        facts: facts(view, work, &version.resolution.facts),
        outline: outline(view, version),
        text: text.clauses(&pills),
        stray_notes: text.stray_notes(),
        unread: version.resolution.facts.language.and_then(Grammar::of).is_none(),
        cites: cites::cites(view, version, &targets),
        cited_by,
        source: source(view, &work.symbol, version),
    };
    Model { frame, content: Content::Resolution(Box::new(content)) }
}

fn parts(view: View<'_, '_>, version: &Version) -> Vec<Anchor> {
    let part = |part: &TextPart| {
        let (id, _) = view.site.archive.find(&part.symbol)?;
        Some(Anchor { label: part.symbol.to_string(), href: view.here().to(&view.route_of(id)) })
    };
    version.resolution.parts.iter().filter_map(part).collect()
}

fn window_title(symbol: &Symbol, title: &str, name: &str) -> String {
    if title == name { title.to_owned() } else { format!("{symbol} · {title}") }
}

fn description(view: View<'_, '_>, name: &str, version: &Version) -> String {
    match version.resolution.facts.adopted {
        Some(date) => {
            view.tongue.say_with("description-adopted", &[("name", name), ("date", &view.tongue.dates().long(date))])
        }
        None => name.to_owned(),
    }
}

fn source<'a>(view: View<'_, 'a>, symbol: &Symbol, version: &'a Version) -> SourceNote<'a> {
    let language: Language = view.language;
    // Only an address that a browser may follow becomes a link.
    let origin = version.resolution.facts.origin.as_deref();
    SourceNote {
        official: view.site.official(symbol, language),
        path: &version.path,
        hash: &version.hash,
        origin: origin.filter(|origin| origin.starts_with("https://") || origin.starts_with("http://")),
    }
}
