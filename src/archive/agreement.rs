//! Whether the versions of a work agree (law 8 of the design): on the day of adoption, the paragraphs, the notes and what is
//! cited. Each is held against the work's first version.

use super::{Archive, Version, Work};
use crate::diagnostics::{Code, Diagnostic};
use crate::resolution::{Language, Mention, Resolution, Role};
use rayon::prelude::*;
use std::collections::BTreeSet;

/// How many paragraphs or documents are named; of more only the number is given.
const NAMED: usize = 4;

/// One diagnostic for each version that differs from the first of its work.
pub fn check(archive: &Archive) -> Vec<Diagnostic> {
    archive.works.par_iter().flat_map_iter(|work| of_work(archive, work)).collect()
}

fn of_work(archive: &Archive, work: &Work) -> Vec<Diagnostic> {
    let mut versions = work.versions.iter().filter_map(|&id| archive.version(id));
    let Some(first) = versions.next() else { return Vec::new() };
    versions.filter_map(|version| disagreement(work, first, version)).collect()
}

fn disagreement(work: &Work, first: &Version, version: &Version) -> Option<Diagnostic> {
    let (one, other) = (&first.resolution, &version.resolution);
    let said = [dates(one, other), anchors(one, other), notes(one, other), targets(one, other)];
    let said: Vec<String> = said.into_iter().flatten().collect();
    if said.is_empty() {
        return None;
    }
    let message =
        format!("{} in {} and in {} do not agree: {}", work.symbol, language(other), language(one), said.join("; "));
    let diagnostic = Diagnostic::new(Code::VersionsDisagree, &version.path, message)
        .related(&first.path, None, "the version it is compared with")
        .help("compare both with the official copies; where the copies themselves differ, nothing need be done");
    Some(diagnostic)
}

fn language(text: &Resolution) -> String {
    text.facts.language.map_or_else(|| "an unknown language".to_owned(), |language: Language| language.to_string())
}

fn dates(one: &Resolution, other: &Resolution) -> Option<String> {
    let (first, second) = (one.facts.adopted?, other.facts.adopted?);
    (first != second).then(|| format!("adopted on {second}, not {first}"))
}

/// Recitals, paragraphs and points by their anchors; annexes are counted with them.
fn anchors(one: &Resolution, other: &Resolution) -> Option<String> {
    let anchors = |text: &Resolution| -> BTreeSet<String> {
        let counted = |role: Role| matches!(role, Role::Preambular | Role::Operative | Role::Point | Role::Annex);
        let counted = text.paragraphs.iter().filter(|paragraph| counted(paragraph.role));
        counted.map(|paragraph| paragraph.id.clone()).collect()
    };
    differences("paragraphs", &anchors(one), &anchors(other))
}

fn notes(one: &Resolution, other: &Resolution) -> Option<String> {
    let (first, second) = (one.notes.len(), other.notes.len());
    (first != second).then(|| format!("{second} notes, not {first}"))
}

fn targets(one: &Resolution, other: &Resolution) -> Option<String> {
    let targets = |text: &Resolution| -> BTreeSet<String> {
        text.mentions.iter().filter_map(Mention::symbol).map(ToString::to_string).collect()
    };
    differences("citations", &targets(one), &targets(other))
}

/// `paragraphs: without op4, op5; with op6 besides`
fn differences(what: &str, one: &BTreeSet<String>, other: &BTreeSet<String>) -> Option<String> {
    let list = |word: &str, names: Vec<&String>| {
        let shown: Vec<&str> = names.iter().take(NAMED).map(|name| name.as_str()).collect();
        let more = names.len().saturating_sub(NAMED);
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        (!names.is_empty()).then(|| format!("{word} {}{more}", shown.join(", ")))
    };
    let lacks = list("without", one.difference(other).collect());
    let adds = list("with", other.difference(one).collect());
    let said: Vec<String> = lacks.into_iter().chain(adds).collect();
    (!said.is_empty()).then(|| format!("{what} {}", said.join(", but ")))
}
