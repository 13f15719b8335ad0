//! The archive's health: what the program has to say about it, by kind, with what each kind means.

use super::model::{Content, Model};
use super::routes::Route;
use super::{View, side_by_side};
use crate::archive::{Version, VersionId};
use crate::diagnostics::{Code, Diagnostic, Severity};
use crate::resolution::Language;
use serde::Serialize;
use std::collections::BTreeMap;

/// How many findings of one kind are shown: as many of every language, as far as each has them.
const SHOWN: usize = 100;

/// The archive's health.
#[derive(Debug, Serialize)]
pub struct HealthPage<'a> {
    /// `3 项警告`
    pub counts: Vec<String>,
    /// Whether the links that files make of their own name what their texts name; `None` where no file makes any.
    pub links: Option<String>,
    /// The findings by kind.
    pub kinds: Vec<Findings<'a>>,
}

/// The findings of one kind.
#[derive(Debug, Serialize)]
pub struct Findings<'a> {
    /// `W0201`
    pub code: &'static str,
    /// `error`, `warning`, `remark`
    pub severity: Severity,
    /// What it means, in a line.
    pub meaning: String,
    /// How many there are.
    pub count: usize,
    /// Some of them, in the order of files.
    pub findings: Vec<Finding<'a>>,
    /// How many more there are, in words.
    pub more: Option<String>,
}

/// One finding.
#[derive(Debug, Serialize)]
pub struct Finding<'a> {
    /// The file.
    pub path: &'a str,
    /// The page made of the file.
    pub href: Option<String>,
    /// Two versions that do not agree, side by side.
    pub beside: Option<String>,
    /// Line and column: `10:29`.
    pub position: Option<String>,
    /// What was seen.
    pub message: Vec<Said<'a>>,
    /// What to do.
    pub help: Vec<Said<'a>>,
}

/// Some words of a finding.
#[derive(Debug, Serialize)]
pub struct Said<'a> {
    /// The words.
    pub words: &'a str,
    /// Whether they are to be typed as they stand.
    pub code: bool,
}

/// The words of a finding, whose code stands between backticks.
fn said(words: &str) -> Vec<Said<'_>> {
    if !words.matches('`').count().is_multiple_of(2) {
        return vec![Said { words, code: false }];
    }
    let pieces = words.split('`').zip([false, true].into_iter().cycle());
    pieces.filter(|(words, _)| !words.is_empty()).map(|(words, code)| Said { words, code }).collect()
}

/// The model of the health page.
pub(super) fn model<'a>(view: View<'_, 'a>) -> Model<'a> {
    let mut kinds: BTreeMap<_, Vec<&'a Diagnostic>> = BTreeMap::new();
    for diagnostic in view.site.diagnostics {
        kinds.entry((diagnostic.code.severity(), diagnostic.code)).or_default().push(diagnostic);
    }
    let counts = [Severity::Error, Severity::Warning, Severity::Remark].into_iter().filter_map(|severity| {
        let count = kinds.iter().filter(|((its, _), _)| *its == severity).map(|(_, found)| found.len()).sum();
        (count > 0).then(|| view.tongue.count(id_of(severity), count))
    });
    let content = HealthPage {
        counts: counts.collect(),
        links: links(view),
        kinds: kinds
            .into_iter()
            .map(|((severity, code), found)| findings(view, severity, code.as_str(), &found))
            .collect(),
    };
    Model { frame: view.frame(view.tongue.say("health"), None, "health"), content: Content::Health(content) }
}

/// `The links of the files themselves name what the texts name: 66,120 of 68,001 do.`
fn links(view: View<'_, '_>) -> Option<String> {
    let counts = view.site.archive.versions().iter().map(|version| version.resolution.links);
    let (agreeing, all) = counts.fold((0u64, 0u64), |(agreeing, all), count| {
        (agreeing + u64::from(count.agreeing), all + u64::from(count.agreeing) + u64::from(count.other))
    });
    let (agreeing, said_all) = (agreeing.to_string(), all.to_string());
    (all > 0).then(|| view.tongue.say_with("health-links", &[("agreeing", &agreeing), ("all", &said_all)]))
}

fn id_of(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "health-errors",
        Severity::Warning => "health-warnings",
        Severity::Remark => "health-remarks",
    }
}

fn findings<'a>(view: View<'_, 'a>, severity: Severity, code: &'static str, found: &[&'a Diagnostic]) -> Findings<'a> {
    let more = found.len().saturating_sub(SHOWN);
    let id = format!("code-{}", code.to_lowercase());
    Findings {
        code,
        severity,
        meaning: if view.tongue.knows(&id) { view.tongue.say(&id) } else { String::new() },
        count: found.len(),
        findings: some_of_each(view, found).into_iter().map(|diagnostic| finding(view, diagnostic)).collect(),
        more: (more > 0).then(|| view.tongue.count("and-more", more)),
    }
}

/// The findings that are shown: of every language the first, then of every one the second, until there are enough.
fn some_of_each<'a>(view: View<'_, 'a>, found: &[&'a Diagnostic]) -> Vec<&'a Diagnostic> {
    let mut seen: BTreeMap<Option<Language>, usize> = BTreeMap::new();
    let mut ranked: Vec<(usize, usize, &'a Diagnostic)> = Vec::with_capacity(found.len());
    for (i, &diagnostic) in found.iter().enumerate() {
        let language = version_of(view, &diagnostic.path).and_then(|(_, version)| version.resolution.facts.language);
        let rank = seen.entry(language).or_default();
        ranked.push((*rank, i, diagnostic));
        *rank += 1;
    }
    ranked.sort_unstable_by_key(|&(rank, i, _)| (rank, i));
    ranked.truncate(SHOWN);
    ranked.sort_unstable_by_key(|&(_, i, _)| i);
    ranked.into_iter().map(|(_, _, diagnostic)| diagnostic).collect()
}

fn finding<'a>(view: View<'_, 'a>, diagnostic: &'a Diagnostic) -> Finding<'a> {
    Finding {
        path: &diagnostic.path,
        href: page_of(view, &diagnostic.path),
        beside: beside(view, diagnostic),
        position: diagnostic.place.map(|place| format!("{}:{}", place.position.line, place.position.column)),
        message: said(&diagnostic.message),
        help: diagnostic.help.as_deref().map(said).unwrap_or_default(),
    }
}

/// The page on which two versions that do not agree stand side by side, where there is one.
fn beside(view: View<'_, '_>, diagnostic: &Diagnostic) -> Option<String> {
    let other = diagnostic.related.first().filter(|_| diagnostic.code == Code::VersionsDisagree)?;
    let (id, version) = version_of(view, &diagnostic.path)?;
    let (with, _) = version_of(view, &other.path)?;
    let work = view.site.archive.work(version.work?)?;
    let pairs = side_by_side::pairs(view.site, work);
    let [(_, first), (_, second)] = *pairs.iter().find(|[(one, _), (two, _)]| [*one, *two] == [with, id])?;
    Some(view.here().to(&Route::SideBySide(work.symbol.clone(), first, second)))
}

/// The version that was read from a file.
fn version_of<'a>(view: View<'_, 'a>, path: &str) -> Option<(VersionId, &'a Version)> {
    let versions = view.site.archive.versions();
    let i = versions.binary_search_by(|version| version.path.as_ref().cmp(path)).ok()?;
    Some((VersionId(u32::try_from(i).ok()?), versions.get(i)?))
}

/// The page of the version that was read from a file.
fn page_of(view: View<'_, '_>, path: &str) -> Option<String> {
    let (id, _) = version_of(view, path).filter(|(_, version)| version.work.is_some())?;
    Some(view.here().to(&view.site.route_of_version(id)))
}
