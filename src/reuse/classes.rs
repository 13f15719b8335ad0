//! Classes: the paragraphs that have one wording.

use super::aligned::Pattern;
use super::fingerprints::fingerprints;
use super::texts::Texts;
use rayon::prelude::*;
use std::collections::{BTreeMap, HashMap};

/// How much of two wordings is aligned at least when they are variants of one.
const NEAR: f64 = 0.85;

/// How many leaders a run is kept for: what more have finds nothing that other runs do not find.
const TOO_MANY: usize = 64;

/// How many of the leaders that have most runs in common with a paragraph are held against it.
const ASKED: usize = 6;

/// One of so many runs at least stands also in what is nearly the same.
const OF_RUNS: usize = 6;

/// The classes of two paragraphs or more, each in order, in the order of their first ones.
pub(super) fn classes(texts: &Texts) -> Vec<Vec<u32>> {
    let mut groups = Groups((0..).take(texts.nodes.len()).collect());
    for text in texts.texts.iter().filter(|text| !text.said.is_brief) {
        let Some((first, others)) = text.nodes.split_first() else { continue };
        others.iter().for_each(|other| groups.join(*first, *other));
    }
    near(texts, &mut groups);
    let mut classes: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for node in (0..).take(texts.nodes.len()) {
        classes.entry(groups.first(node)).or_default().push(node);
    }
    classes.into_values().filter(|nodes| nodes.len() > 1).collect()
}

/// Joins paragraphs that are nearly the same as the first one of another class. They are taken in order, so that what is
/// older leads, and what comes later changes nothing of what was found before.
fn near(texts: &Texts, groups: &mut Groups) {
    let firsts: Vec<u32> = (0..).take(texts.nodes.len()).filter(|&node| groups.first(node) == node).collect();
    let runs: Vec<Vec<u64>> = firsts.par_iter().map(|&node| runs(texts, node)).collect();
    let mut leaders: HashMap<u64, Vec<u32>> = HashMap::new();
    for (&node, runs) in firsts.iter().zip(&runs).filter(|(_, runs)| !runs.is_empty()) {
        match leader(texts, node, runs, &leaders) {
            Some(leader) => groups.join(leader, node),
            None => {
                for &run in runs {
                    let with = leaders.entry(run).or_default();
                    with.extend((with.len() < TOO_MANY).then_some(node));
                }
            }
        }
    }
}

/// The runs by which a paragraph is found, in all its languages.
fn runs(texts: &Texts, node: u32) -> Vec<u64> {
    let standings = texts.node(node).map_or(&[][..], |node| &node.standings);
    let said = standings.iter().filter_map(|of| texts.text(of.text)).map(|text| &text.said);
    let runs = said.filter(|said| !said.is_brief).flat_map(|said| fingerprints(&said.words, said.is_dense));
    let mut runs: Vec<u64> = runs.map(|(run, _)| run).collect();
    runs.sort_unstable();
    runs.dedup();
    runs
}

/// The leader to which a paragraph is nearest, if it is near enough; of several the oldest.
fn leader(texts: &Texts, node: u32, runs: &[u64], leaders: &HashMap<u64, Vec<u32>>) -> Option<u32> {
    let mut with: Vec<u32> = runs.iter().filter_map(|run| leaders.get(run)).flatten().copied().collect();
    with.sort_unstable();
    let counted = with.chunk_by(|one, next| one == next).filter_map(|same| Some((same.len(), *same.first()?)));
    let mut counted: Vec<(usize, u32)> = counted.filter(|(count, _)| count * OF_RUNS >= runs.len()).collect();
    if counted.is_empty() {
        return None;
    }
    counted.sort_unstable_by_key(|&(count, leader)| (std::cmp::Reverse(count), leader));
    let standings = &texts.node(node)?.standings;
    let patterns = standings.iter().filter_map(|of| Some((of.language, Pattern::of(&texts.text(of.text)?.said.words))));
    let patterns: Vec<_> = patterns.collect();
    let share = |leader: u32| {
        let of = |language| texts.node(leader)?.standings.iter().find(|of| of.language == language);
        let shares = patterns
            .iter()
            .filter_map(|(language, pattern)| Some(pattern.share(&texts.text(of(*language)?.text)?.said.words)));
        let shares: Vec<f64> = shares.collect();
        shares.iter().sum::<f64>() / shares.len().max(1) as f64
    };
    let near =
        counted.iter().take(ASKED).map(|&(_, leader)| (share(leader), leader)).filter(|(share, _)| *share >= NEAR);
    near.max_by(|one, other| one.0.total_cmp(&other.0).then(other.1.cmp(&one.1))).map(|(_, leader)| leader)
}

/// Which paragraphs are together: each knows an older one, or itself.
struct Groups(Vec<u32>);

impl Groups {
    /// The first paragraph of the group of one.
    fn first(&mut self, node: u32) -> u32 {
        let mut at = node;
        while let Some(&next) = self.0.get(at as usize).filter(|next| **next != at) {
            let further = self.0.get(next as usize).copied().unwrap_or(next);
            self.0.get_mut(at as usize).into_iter().for_each(|slot| *slot = further);
            at = next;
        }
        at
    }

    fn join(&mut self, one: u32, other: u32) {
        let (one, other) = (self.first(one), self.first(other));
        self.0.get_mut(one.max(other) as usize).into_iter().for_each(|slot| *slot = one.min(other));
    }
}
