//! Passages: long stretches of words that stand in paragraphs which are otherwise different.
//!
//! Each run of words is looked for where it stood first, so that the work grows with the archive and not with its square;
//! from there a stretch is followed to both sides as far as both paragraphs say the same.

use super::classes::{Classes, Leader};
use super::fingerprints::Mixed;
use super::texts::{Node, Text, Texts};
use super::{Place, Standing};
use crate::resolution::Language;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet, HashMap};

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

/// The places of each passage, in the order of its first one.
pub(super) fn passages(texts: &Texts<'_>, classes: &Classes) -> Vec<Vec<Place>> {
    let leaders = &classes.leaders;
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
    let classes: HashMap<u32, &[u32]> =
        classes.classes.iter().filter_map(|nodes| Some((*nodes.first()?, nodes.as_slice()))).collect();
    found.into_values().flatten().map(|found| places(texts, &classes, &found)).collect()
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

/// The places of a passage: the paragraphs in which it was found, those that say the same as one of them, and the variants of
/// these that have its words as well.
fn places(texts: &Texts<'_>, classes: &HashMap<u32, &[u32]>, found: &Found) -> Vec<Place> {
    let mut parts: BTreeMap<u32, BTreeMap<Language, (u32, u32)>> = BTreeMap::new();
    for one in &found.all {
        for (node, part) in [(one.nodes.0, one.older), (one.nodes.1, one.newer)] {
            let Some((own, text)) = text_of(texts, node, one.language) else { continue };
            let passage = text.said.words.get(part.0 as usize..part.1 as usize).unwrap_or_default();
            let variants = classes.get(&node).copied().unwrap_or_default();
            let mut asked = BTreeSet::from([own]);
            let mut held: Vec<(&[u32], (u32, u32))> = vec![(&text.nodes, part)];
            for (variant, text) in variants.iter().filter_map(|&variant| text_of(texts, variant, one.language)) {
                let here = asked.insert(variant).then(|| position(&text.said.words, passage)).flatten();
                held.extend(here.map(|from| (text.nodes.as_slice(), (from, from + part.1 - part.0))));
            }
            for (nodes, part) in held {
                for &node in nodes {
                    parts.entry(node).or_default().entry(one.language).or_insert(part);
                }
            }
        }
    }
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

/// The words of a paragraph in a language, with their index.
fn text_of<'t, 'a>(texts: &'t Texts<'a>, node: u32, language: Language) -> Option<(u32, &'t Text<'a>)> {
    let own = texts.node(node)?.standings.iter().find(|of| of.language == language)?;
    Some((own.text, texts.text(own.text)?))
}

/// Where some words stand among others, one behind the other.
fn position(words: &[u32], wanted: &[u32]) -> Option<u32> {
    let at = words.windows(wanted.len().max(1)).position(|window| window == wanted)?;
    u32::try_from(at).ok()
}
