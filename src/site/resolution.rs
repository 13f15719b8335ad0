//! The page of a version: facts, text, what it cites and what cites it. Of a heavy text a part of it has a page of its own,
//! which is made of the same.

use super::background::Marked;
use super::cited_by::{self, CitedBy};
use super::cites::{self, Cites, Targets};
use super::clauses::{Clause, NoteText, Text};
use super::comparison::PairAnchor;
use super::facts::{Facts, facts};
use super::head::FormLink;
use super::model::{Anchor, Content, Frame, Model};
use super::neighbourhood::{Neighbourhood, neighbourhood};
use super::outline::{Outline, outline};
use super::prose::Call;
use super::requests::Deadline;
use super::side_by_side::{self, PairLink};
use super::{Kind, View, background, requests};
use crate::archive::{self, Version, VersionId};
use crate::grammar::Grammar;
use crate::resolution::{Language, Symbol, TextPart};
use crate::speech::words;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
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
    /// Anchors that the text had when it was published and has no more; links to them lead to its head.
    pub former: Vec<String>,
    /// The notes of a text that has nothing else.
    pub stray_notes: Vec<NoteText<'a>>,
    /// Whether the text is in a language without a grammar (German), so that only full symbols in it are understood.
    pub unread: bool,
    /// What it cites.
    pub cites: Cites<'a>,
    /// What cites it.
    pub cited_by: CitedBy<'a>,
    /// The works around it.
    pub near: Option<Neighbourhood>,
    /// The page with all that stands around the text, where only its counts stand here because the text is heavy.
    pub background: Option<String>,
    /// What is said of the wordings of a heavy text, on the page of its background.
    pub marks: Vec<Marked>,
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
    /// As the United Nations cite it: `大会 2014 年 12 月 2 日第 69/28 号决议`.
    pub citation: String,
    /// Calls of notes on the title.
    pub title_calls: Vec<Call<'a>>,
    /// The way here: body, session; to the background also the text.
    pub crumbs: Vec<Anchor>,
    /// This version beside others.
    pub side_by_side: Vec<PairLink>,
    /// The parts of a text that holds several, each a work of its own.
    pub parts: Vec<Anchor>,
    /// The series in which it is a member; of a heavy text on the page of its background.
    pub series: Option<Anchor>,
    /// What changed between it and the texts before and behind it; of a heavy text on the page of its background.
    pub compared: Vec<PairAnchor>,
    /// By when it asks what, paragraph by paragraph; of a heavy text on the page of its background.
    pub deadlines: Vec<Deadline>,
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
    /// The records of the version and its text alone.
    pub files: Vec<FormLink>,
    /// Where errors are reported, with what is known of this page filled in.
    pub report: Option<Report>,
}

/// Where errors are reported.
#[derive(Debug, Serialize)]
pub struct Report {
    /// The address for the page as a whole.
    pub href: String,
    /// The address with `{place}`, `{words}` and `{address}` for those of a paragraph.
    pub pattern: String,
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
    let away = view.way_to_background(id, work_id);
    let mut clauses = text.clauses(&pills);
    let marks = if away.is_some() { Vec::new() } else { background::mark(view, id, work_id, &mut clauses) };
    let (mut cites, mut facts) = (cites::cites(view, version, &targets), facts(view, work, &version.resolution.facts));
    if away.is_some() {
        background::count_only(&mut cites, &mut facts);
    }
    let name = words::document(view.tongue, &work.symbol);
    let title = version.resolution.facts.title.clone().unwrap_or_else(|| name.clone());
    let frame = frame(view, version, work, [&name, &title]);
    let content = ResolutionPage {
        work: Work {
            symbol: work.symbol.to_string(),
            name,
            title,
            citation: words::citation(view.tongue, &work.symbol, version.resolution.facts.adopted.or(work.date)),
            title_calls: text.title_calls(),
            crumbs: view.crumbs(&work.symbol).into_iter().chain(view.way_to_text(work.symbol.as_str())).collect(),
            side_by_side: side_by_side::links_from(view, work, id),
            parts: parts(view, version),
            series: if away.is_some() { None } else { view.way_to_series(work_id) },
            compared: if away.is_some() { Vec::new() } else { view.comparisons(work_id) },
            deadlines: if away.is_some() { Vec::new() } else { requests::of_work(view, id, work_id) },
        },
        facts,
        outline: outline(view, version),
        text: clauses,
        former: view.site.former_anchors(id).to_vec(),
        stray_notes: text.stray_notes(),
        unread: version.resolution.facts.language.and_then(Grammar::of).is_none(),
        cites,
        cited_by,
        near: away.is_none().then(|| neighbourhood(view, work, &targets.works(work_id))).flatten(),
        background: away,
        marks,
        source: source(view, &work.symbol, id, version),
    };
    Model { frame, content: Content::Resolution(Box::new(content)) }
}

fn frame(view: View<'_, '_>, version: &Version, work: &archive::Work, [name, title]: [&str; 2]) -> Frame {
    if let Kind::Background(_) = view.page.kind {
        return view.frame(
            view.tongue.say_with("background-title", &[("symbol", work.symbol.as_str())]),
            None,
            "index",
        );
    }
    let description = description(view, name, version);
    view.frame(window_title(&work.symbol, title, name), Some(description), "index")
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

fn source<'a>(view: View<'_, 'a>, symbol: &Symbol, id: VersionId, version: &'a Version) -> SourceNote<'a> {
    let language: Language = view.language;
    // Only an address that a browser may follow becomes a link.
    let origin = version.resolution.facts.origin.as_deref();
    SourceNote {
        official: view.site.official(symbol, language),
        path: &version.path,
        hash: &version.hash,
        origin: origin.filter(|origin| origin.starts_with("https://") || origin.starts_with("http://")),
        report: view.site.settings.report.as_deref().map(|pattern| report(view, symbol, version, pattern)),
        files: view.site.place_of_version(id).map(|(symbol, said)| view.leaves(&symbol, said)).unwrap_or_default(),
    }
}

fn report(view: View<'_, '_>, symbol: &Symbol, version: &Version, pattern: &str) -> Report {
    let fill = |pattern: &str, name: &str, words: &str| {
        pattern.replace(name, &utf8_percent_encode(words, NON_ALPHANUMERIC).to_string())
    };
    let title = version.resolution.facts.title.as_deref().unwrap_or_default();
    let pattern = fill(pattern, "{symbol}", symbol.as_str());
    let here = view.published(&view.page.route);
    let address = if view.site.settings.base.is_some() { here } else { version.path.to_string() };
    let href = [("{place}", view.language.code()), ("{words}", title), ("{address}", &address)];
    Report { href: href.iter().fold(pattern.clone(), |href, (name, words)| fill(&href, name, words)), pattern }
}
