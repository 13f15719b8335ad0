//! The archive's health: what the program has to say about it, by kind, with what each kind means.

use super::View;
use super::model::{Content, Model};
use crate::archive::VersionId;
use crate::diagnostics::{Diagnostic, Severity};
use serde::Serialize;
use std::collections::BTreeMap;

/// How many findings of one kind are shown.
const SHOWN: usize = 100;

/// The archive's health.
#[derive(Debug, Serialize)]
pub struct HealthPage<'a> {
    /// `3 项警告`
    pub counts: Vec<String>,
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
    /// The first of them.
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
    /// Line and column: `10:29`.
    pub position: Option<String>,
    /// What was seen.
    pub message: &'a str,
    /// What to do.
    pub help: Option<&'a str>,
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
        kinds: kinds
            .into_iter()
            .map(|((severity, code), found)| findings(view, severity, code.as_str(), &found))
            .collect(),
    };
    Model { frame: view.frame(view.tongue.say("health"), None, "health"), content: Content::Health(content) }
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
        findings: found.iter().take(SHOWN).map(|diagnostic| finding(view, diagnostic)).collect(),
        more: (more > 0).then(|| view.tongue.count("and-more", more)),
    }
}

fn finding<'a>(view: View<'_, 'a>, diagnostic: &'a Diagnostic) -> Finding<'a> {
    Finding {
        path: &diagnostic.path,
        href: page_of(view, &diagnostic.path),
        position: diagnostic.place.map(|place| format!("{}:{}", place.position.line, place.position.column)),
        message: &diagnostic.message,
        help: diagnostic.help.as_deref(),
    }
}

/// The page of the version that was read from a file.
fn page_of(view: View<'_, '_>, path: &str) -> Option<String> {
    let versions = &view.site.archive.versions;
    let i = versions.binary_search_by(|version| version.path.as_ref().cmp(path)).ok()?;
    versions.get(i)?.work?;
    Some(view.here().to(&view.site.route_of_version(VersionId(u32::try_from(i).ok()?))))
}
