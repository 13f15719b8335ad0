//! Precedents: every paragraph of an archive as a draft is held against it, in each language, found by its fingerprints.
//!
//! A draft is read where it is written, by a script; it looks up its own fingerprints in [`Precedents::runs`] and reads the
//! words of what they name. A fingerprint is cut to 32 bits here: what two paragraphs have by chance in common is told apart
//! by their words.

use super::fingerprints::{is_short, many_fingerprints, run};
use super::texts::Texts;
use crate::archive::{VersionId, WorkId};
use crate::resolution::Language;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// How many precedents a run leads to, the oldest ones: what more have says nothing that these do not say.
const MOST: usize = 16;

/// The precedents of one language.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Precedents {
    /// Words that stand somewhere, each once, the oldest first.
    pub all: Vec<Precedent>,
    /// Which of them have a run of words: the run, and the precedent as an index; in order.
    pub runs: Vec<(u32, u32)>,
}

/// Words that stand somewhere, where they stood first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Precedent {
    /// The work.
    pub work: WorkId,
    /// The text.
    pub version: VersionId,
    /// The paragraph, as an index.
    pub paragraph: u32,
}

/// The precedents of an archive, by language. `runs` are those of all texts, as far as they are known.
pub(super) fn precedents(texts: &Texts<'_>, runs: &[&[(u64, u32)]]) -> BTreeMap<Language, Precedents> {
    let mut of: BTreeMap<Language, Vec<(u32, Precedent)>> = BTreeMap::new();
    for (i, text) in (0..).zip(&texts.texts) {
        let first = text.nodes.first().and_then(|&node| texts.node(node));
        let standing = first.and_then(|node| Some((node, node.standings.iter().find(|standing| standing.text == i)?)));
        let Some((node, standing)) = standing else { continue };
        let first = Precedent { work: node.work, version: standing.version, paragraph: standing.paragraph };
        of.entry(standing.language).or_default().push((i, first));
    }
    of.into_par_iter().map(|(language, of)| (language, in_language(texts, runs, &of))).collect()
}

fn in_language(texts: &Texts<'_>, known: &[&[(u64, u32)]], of: &[(u32, Precedent)]) -> Precedents {
    let runs_of = |(i, (text, _)): (u32, &(u32, Precedent))| {
        let Some(said) = texts.text(*text).map(|text| text.said) else { return Vec::new() };
        let known = known.get(*text as usize).copied().unwrap_or_default();
        let known = if is_short(&said.words, said.is_dense) { &[] } else { known };
        let own = if known.is_empty() { many_fingerprints(&said.words, said.is_dense) } else { Vec::new() };
        // All of it is one run more: what is the same word for word is found by that alone.
        let runs = known.iter().chain(&own).map(|(run, _)| *run).chain([run(&said.words)]);
        runs.map(|run| (run as u32, i)).collect()
    };
    let numbered: Vec<(u32, &(u32, Precedent))> = (0..).zip(of).collect();
    let mut runs: Vec<(u32, u32)> = numbered.into_par_iter().flat_map_iter(runs_of).collect();
    runs.par_sort_unstable();
    runs.dedup();
    let oldest = runs.chunk_by(|one, next| one.0 == next.0).flat_map(|same| same.iter().take(MOST)).copied().collect();
    Precedents { all: of.iter().map(|(_, first)| *first).collect(), runs: oldest }
}
