//! Passages: long stretches of words that stand in paragraphs which are otherwise different.
//!
//! Each run of words is looked for where it stood first, so that the work grows with the archive and not with its square;
//! from there a stretch is followed to both sides as far as both paragraphs say the same.

use super::classes::Leader;
use super::fingerprints::{Mixed, fingerprints};
use super::texts::{Node, Text, Texts};
use super::{Place, Standing};
use crate::resolution::Language;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// How many words a passage has at least, and how many characters in a script without spaces.
const WORDS: usize = 25;
const CHARACTERS: usize = 60;

/// How much of two stretches of a paragraph is in both at least when they are one passage.
const SHARED: f64 = 0.8;

/// Words that two paragraphs have in common, from and to in each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Common {
    language: Language,
    /// The older paragraph and the newer one.
    nodes: (u32, u32),
    older: (u32, u32),
    newer: (u32, u32),
}

impl Common {
    fn length(&self) -> u32 {
        self.older.1 - self.older.0
    }
}

/// A passage while it is found: the stretch of its first reuse, and all that are the same one.
struct Found {
    leads: Common,
    all: Vec<Common>,
}

/// The places of each passage, in the order of its first one. `runs` are those of all texts, as far as they are known.
pub(super) fn passages(texts: &Texts<'_>, leaders: &[Leader], runs: &[&[(u64, u32)]]) -> Vec<Vec<Place>> {
    let languages: BTreeSet<Language> =
        texts.nodes.iter().flat_map(|node| &node.standings).map(|standing| standing.language).collect();
    let common: Vec<Vec<Common>> =
        languages.into_par_iter().map(|language| in_language(texts, leaders, language)).collect();
    let mut pairs: BTreeMap<(u32, u32), Vec<Common>> = BTreeMap::new();
    for one in common.into_iter().flatten() {
        let of_pair = pairs.entry(one.nodes).or_default();
        match of_pair.iter_mut().find(|other| other.language == one.language) {
            Some(other) if other.length() < one.length() => *other = one,
            Some(_) => {}
            None => of_pair.push(one),
        }
    }
    let mut found: BTreeMap<u32, Vec<Found>> = BTreeMap::new();
    for ((older, newer), common) in pairs {
        let (Some(one), Some(other)) = (texts.node(older), texts.node(newer)) else { continue };
        // What stands in most languages in which both could have it is agreed; else it is a chance of translation.
        if 2 * common.len() >= both(one, other).count() {
            let first = one.standings.iter().find_map(|of| common.iter().find(|common| common.language == of.language));
            first.into_iter().for_each(|first| add(found.entry(older).or_default(), *first, &common));
        }
    }
    let found: Vec<Found> = found.into_values().flatten().collect();
    let mut parts: Vec<Parts> = found.iter().map(|found| parts(texts, found)).collect();
    for held in everywhere(texts, runs, &found) {
        let Some(parts) = parts.get_mut(held.passage) else { continue };
        for &node in held.nodes {
            parts.entry(node).or_default().entry(held.language).or_insert(held.part);
        }
    }
    // What was found last may stand where nothing was found before.
    parts.sort_by_key(|parts| parts.keys().next().copied());
    parts.into_iter().map(|parts| places(texts, parts)).collect()
}

/// The languages that two paragraphs have in common.
fn both(one: &Node, other: &Node) -> impl Iterator<Item = Language> {
    let of_other = |language: &Language| other.standings.iter().any(|of| of.language == *language);
    one.standings.iter().map(|of| of.language).filter(of_other)
}

/// Puts what two paragraphs have in common to the passage of the older one with which it shares most of its words.
fn add(found: &mut Vec<Found>, first: Common, all: &[Common]) {
    let same = found.iter_mut().find(|found| {
        let leads = found.leads;
        let shared = leads.older.1.min(first.older.1).saturating_sub(leads.older.0.max(first.older.0));
        let together = leads.older.1.max(first.older.1) - leads.older.0.min(first.older.0);
        leads.language == first.language && f64::from(shared) >= SHARED * f64::from(together)
    });
    match same {
        Some(found) => found.all.extend_from_slice(all),
        None => found.push(Found { leads: first, all: all.to_vec() }),
    }
}

/// What paragraphs have in common in a language, each with those in which its runs stood first.
fn in_language(texts: &Texts<'_>, leaders: &[Leader], language: Language) -> Vec<Common> {
    let mut known: Mixed<(u32, u32, &Text<'_>)> = Mixed::default();
    let mut found = Vec::new();
    for leader in leaders {
        let standings = texts.node(leader.node).map_or(&[][..], |node| &node.standings);
        let Some(own) = standings.iter().find(|of| of.language == language) else { continue };
        let runs = leader.runs.iter().find(|(text, _)| *text == own.text);
        let (Some((_, runs)), Some(text)) = (runs, texts.text(own.text)) else { continue };
        let least = if text.said.is_dense { CHARACTERS } else { WORDS };
        let mut here: Vec<Common> = Vec::new();
        for &(run, at) in runs {
            let &mut (node, from, older) = known.entry(run).or_insert((leader.node, at, text));
            let nodes = (node, leader.node);
            let is_known = |one: &Common| {
                one.nodes == nodes && one.newer.0 <= at && at < one.newer.1 && at + one.older.0 == from + one.newer.0
            };
            if node == leader.node || here.iter().any(is_known) {
                continue;
            }
            let (before, after) = around(&older.said.words, &text.said.words, from, at);
            if (before + after) as usize >= least {
                let (older, newer) = ((from - before, from + after), (at - before, at + after));
                here.push(Common { language, nodes, older, newer });
            }
        }
        found.append(&mut here);
    }
    found
}

/// How many words before and behind two places are the same.
fn around(older: &[u32], newer: &[u32], from: u32, at: u32) -> (u32, u32) {
    let (from, at) = (from as usize, at as usize);
    let (left, right) = older.split_at_checked(from).unwrap_or_default();
    let (own_left, own_right) = newer.split_at_checked(at).unwrap_or_default();
    let before = left.iter().rev().zip(own_left.iter().rev()).take_while(|(one, other)| one == other).count();
    let after = right.iter().zip(own_right).take_while(|(one, other)| one == other).count();
    (u32::try_from(before).unwrap_or_default(), u32::try_from(after).unwrap_or_default())
}

/// The paragraphs that have a passage, with the words that it is in each language.
type Parts = BTreeMap<u32, BTreeMap<Language, (u32, u32)>>;

/// The paragraphs in which a passage was found, and those that say the same as one of them.
fn parts(texts: &Texts<'_>, found: &Found) -> Parts {
    let mut parts = Parts::new();
    for one in &found.all {
        for (node, part) in [(one.nodes.0, one.older), (one.nodes.1, one.newer)] {
            for &node in text_of(texts, node, one.language).map_or(&[][..], |text| &text.nodes) {
                parts.entry(node).or_default().entry(one.language).or_insert(part);
            }
        }
    }
    parts
}

/// Words that have those of a passage among them.
struct Held<'t> {
    /// The passage, as an index.
    passage: usize,
    language: Language,
    /// The paragraphs that say them.
    nodes: &'t [u32],
    /// Which of them it is.
    part: (u32, u32),
}

/// All words that have those of a passage among them, with the paragraphs that say them: whatever has a passage has its
/// fingerprints as well, and one of them is looked for everywhere.
fn everywhere<'t>(texts: &'t Texts<'_>, runs: &[&[(u64, u32)]], found: &[Found]) -> Vec<Held<'t>> {
    let mut wanted: Mixed<Vec<(usize, Language, &[u32])>> = Mixed::default();
    for (i, found) in found.iter().enumerate() {
        let mut languages = BTreeSet::new();
        for one in found.all.iter().filter(|one| languages.insert(one.language)) {
            let Some(text) = text_of(texts, one.nodes.0, one.language) else { continue };
            let words = text.said.words.get(one.older.0 as usize..one.older.1 as usize).unwrap_or_default();
            let run = fingerprints(words, text.said.is_dense).first().map(|(run, _)| *run);
            run.into_iter().for_each(|run| wanted.entry(run).or_default().push((i, one.language, words)));
        }
    }
    let of_text = |(text, known): (&'t Text<'_>, &&[(u64, u32)])| {
        let language = |language: &Language| {
            let node = text.nodes.first().and_then(|&node| text_of(texts, node, *language));
            node.is_some_and(|own| std::ptr::eq(own, text))
        };
        let own = if known.is_empty() { fingerprints(&text.said.words, text.said.is_dense) } else { Vec::new() };
        let asked = known.iter().chain(&own).filter_map(|(run, _)| wanted.get(run)).flatten();
        let here = asked.filter(|(_, of, _)| language(of)).filter_map(|&(passage, of, words)| {
            let from = position(&text.said.words, words)?;
            let length = u32::try_from(words.len()).ok()?;
            Some(Held { passage, language: of, nodes: &text.nodes, part: (from, from + length) })
        });
        here.collect::<Vec<_>>()
    };
    let texts = texts.texts.par_iter().zip(runs).filter(|(text, _)| !text.said.is_brief);
    texts.flat_map_iter(of_text).collect()
}

/// The places of a passage, in order.
fn places(texts: &Texts<'_>, parts: Parts) -> Vec<Place> {
    let place = |(node, parts): (u32, BTreeMap<Language, (u32, u32)>)| {
        let node = texts.node(node)?;
        let standings = node.standings.iter().filter_map(|of| {
            let part = Some(*parts.get(&of.language)?);
            Some(Standing { language: of.language, version: of.version, paragraph: of.paragraph, variant: 0, part })
        });
        Some(Place { work: node.work, standings: standings.collect() })
    };
    parts.into_iter().filter_map(place).collect()
}

/// The words of a paragraph in a language.
fn text_of<'t, 'a>(texts: &'t Texts<'a>, node: u32, language: Language) -> Option<&'t Text<'a>> {
    let own = texts.node(node)?.standings.iter().find(|of| of.language == language)?;
    texts.text(own.text)
}

/// Where some words stand among others, one behind the other.
fn position(words: &[u32], wanted: &[u32]) -> Option<u32> {
    let at = words.windows(wanted.len().max(1)).position(|window| window == wanted)?;
    u32::try_from(at).ok()
}
