//! Whether the versions of a work agree (law 8 of the design): on the day of adoption, the paragraphs, the notes and where
//! they are called, and what is cited, where, and which part of it. Each is held against the work's first version.

use super::{Archive, Version, Work};
use crate::diagnostics::{Code, Diagnostic};
use crate::resolution::{Language, Mention, Resolution, Role, Symbol, Target, Within};
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
    let said = [
        dates(one, other),
        differences("paragraphs", &anchors(one), &anchors(other)),
        differences("notes", &notes(one), &notes(other)),
        differences("note calls", &calls(one), &calls(other)),
        differences("citations", &targets(one), &targets(other)),
        differences("passages that cite", &citing(one, other), &citing(other, one)),
    ];
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
fn anchors(text: &Resolution) -> BTreeSet<String> {
    let counted = |role: Role| matches!(role, Role::Preambular | Role::Operative | Role::Point | Role::Annex);
    text.paragraphs.iter().filter(|paragraph| counted(paragraph.role)).map(|paragraph| paragraph.id.clone()).collect()
}

fn notes(text: &Resolution) -> BTreeSet<String> {
    text.notes.iter().map(|note| note.id.clone()).collect()
}

/// `fn4 at op2`
fn calls(text: &Resolution) -> BTreeSet<String> {
    let calls = text.notes.iter().flat_map(|note| note.calls.iter().map(move |call| (&note.id, call.paragraph)));
    calls.filter_map(|(note, at)| Some(format!("{note} at {}", text.paragraphs.get(at?)?.id))).collect()
}

fn targets(text: &Resolution) -> BTreeSet<String> {
    text.mentions.iter().filter_map(Mention::symbol).map(ToString::to_string).collect()
}

/// What each part of a text cites of the documents that both cite, with the places meant: `op4 A/RES/60/1 paragraph 3`.
/// A document that only one cites is said once, by [`targets`].
fn citing(text: &Resolution, other: &Resolution) -> BTreeSet<String> {
    let shared: BTreeSet<&Symbol> = other.mentions.iter().filter_map(Mention::symbol).collect();
    let said = |mention: &Mention| {
        let target = match mention.target.as_ref()? {
            Target::Symbol(symbol) => shared.contains(symbol).then(|| symbol.to_string())?,
            Target::Paragraph(anchor) => format!("its own {anchor}"),
            Target::Treaty(name) => name.clone(),
            Target::OtherBody | Target::Later(_) => return None,
        };
        let within = match mention.within {
            Within::Head(_) => "masthead",
            Within::Paragraph(at) => &text.paragraphs.get(at)?.id,
            Within::Note(at) => &text.notes.get(at)?.id,
        };
        let paragraphs = mention.paragraphs.iter().map(|number| format!(" paragraph {number}"));
        let places: String = mention.part.iter().map(|part| format!(" {part}")).chain(paragraphs).collect();
        Some(format!("{within} {target}{places}"))
    };
    text.mentions.iter().filter_map(said).collect()
}

/// `paragraphs without op4, op5, but with op6`
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
