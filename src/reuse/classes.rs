//! Classes: the paragraphs that have one wording.

use super::aligned::Pattern;
use super::fingerprints::{Mixed, fingerprints};
use super::texts::{Standing, Texts};
use rayon::prelude::*;
use std::collections::BTreeMap;

/// How much of two wordings is aligned at least when they are variants of one.
const NEAR: f64 = 0.85;

/// How much in one of their languages, where it is less in others: what was agreed in one language may have been translated
/// twice.
const CERTAIN: f64 = 0.9;

/// How much it is then on average.
const TRANSLATED: f64 = 0.75;

/// How many leaders a run is kept for: what more have finds nothing that other runs do not find.
const TOO_MANY: usize = 64;

/// How many of the leaders that have most runs in common with a paragraph are held against it.
const ASKED: usize = 6;

/// How many words a paragraph has at most that is aligned: the room for it grows with their square.
const TOO_LONG: usize = 8_000;

/// One of so many runs at least stands also in what is nearly the same.
const OF_RUNS: usize = 6;

/// The classes of an archive.
#[derive(Debug, Default)]
pub(super) struct Classes {
    /// The classes of two paragraphs or more, each in order, in the order of their first ones.
    pub classes: Vec<Vec<u32>>,
    /// The first paragraphs of all classes, also of those that stand alone, in order.
    pub leaders: Vec<Leader>,
}

/// The first paragraph of a class.
#[derive(Debug)]
pub(super) struct Leader {
    pub node: u32,
    /// Its words that are worth saying, in each language, with the runs by which they are found.
    pub runs: Vec<(u32, Vec<(u64, u32)>)>,
}

/// Finds the classes of an archive.
pub(super) fn classes(texts: &Texts<'_>) -> Classes {
    let mut groups = Groups((0..).take(texts.nodes.len()).collect());
    let is_brief = |node: u32| texts.node(node).is_none_or(|node| node.is_brief);
    for text in texts.texts.iter().filter(|text| !text.said.is_brief) {
        let mut nodes = text.nodes.iter().copied().filter(|&node| !is_brief(node));
        let Some(first) = nodes.next() else { continue };
        nodes.for_each(|other| groups.join(first, other));
    }
    let leaders = near(texts, &mut groups);
    let mut classes: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for node in (0..).take(texts.nodes.len()) {
        classes.entry(groups.first(node)).or_default().push(node);
    }
    Classes { classes: classes.into_values().filter(|nodes| nodes.len() > 1).collect(), leaders }
}

/// Joins paragraphs that are nearly the same as the first one of another class. They are taken in order, so that what is
/// older leads, and what comes later changes nothing of what was found before. What is left are leaders.
fn near(texts: &Texts<'_>, groups: &mut Groups) -> Vec<Leader> {
    let mut is_first =
        |node: &u32| groups.first(*node) == *node && texts.node(*node).is_some_and(|node| !node.is_brief);
    let firsts: Vec<u32> = (0..).take(texts.nodes.len()).filter(&mut is_first).collect();
    let mut firsts: Vec<Leader> = firsts.into_par_iter().map(|node| Leader { node, runs: runs(texts, node) }).collect();
    let mut known = Known::default();
    firsts.retain(|first| {
        let mut runs: Vec<u64> = first.runs.iter().flat_map(|(_, runs)| runs).map(|(run, _)| *run).collect();
        runs.sort_unstable();
        runs.dedup();
        if let Some(leader) = leader(texts, first.node, &runs, &known) {
            groups.join(leader, first.node);
            return false;
        }
        runs.iter().for_each(|run| known.add(*run, first.node));
        !runs.is_empty()
    });
    firsts
}

/// The runs by which a paragraph is found, in each of its languages.
fn runs(texts: &Texts<'_>, node: u32) -> Vec<(u32, Vec<(u64, u32)>)> {
    let standings = texts.node(node).map_or(&[][..], |node| &node.standings);
    let said = standings.iter().filter_map(|of| Some((of.text, &texts.text(of.text)?.said)));
    said.filter(|(_, said)| !said.is_brief)
        .map(|(text, said)| (text, fingerprints(&said.words, said.is_dense)))
        .collect()
}

/// The leader to which a paragraph is nearest, if it is near enough; of several the oldest.
fn leader(texts: &Texts<'_>, node: u32, runs: &[u64], known: &Known) -> Option<u32> {
    let mut with: Vec<u32> = runs.iter().flat_map(|run| known.leaders(*run)).collect();
    with.sort_unstable();
    let counted = with.chunk_by(|one, next| one == next).filter_map(|same| Some((same.len(), *same.first()?)));
    let mut counted: Vec<(usize, u32)> = counted.filter(|(count, _)| count * OF_RUNS >= runs.len()).collect();
    if counted.is_empty() {
        return None;
    }
    counted.sort_unstable_by_key(|&(count, leader)| (std::cmp::Reverse(count), leader));
    let standings = &texts.node(node)?.standings;
    let words = |of: &Standing| Some(&texts.text(of.text)?.said.words).filter(|words| words.len() <= TOO_LONG);
    let patterns = standings.iter().filter_map(|of| Some((of.language, Pattern::of(words(of)?))));
    let patterns: Vec<_> = patterns.collect();
    let share = |leader: u32| {
        let of = |language| texts.node(leader)?.standings.iter().find(|of| of.language == language);
        let shares = patterns
            .iter()
            .filter_map(|(language, pattern)| Some(pattern.share(&texts.text(of(*language)?.text)?.said.words)));
        let shares: Vec<f64> = shares.collect();
        let mean = shares.iter().sum::<f64>() / shares.len().max(1) as f64;
        let best = shares.into_iter().fold(0.0, f64::max);
        (mean >= NEAR || mean >= TRANSLATED && best >= CERTAIN).then_some((mean, leader))
    };
    let near = counted.iter().take(ASKED).filter_map(|&(_, leader)| share(leader));
    near.max_by(|one, other| one.0.total_cmp(&other.0).then(other.1.cmp(&one.1))).map(|(_, leader)| leader)
}

/// The leaders that have a run.
#[derive(Default)]
struct Known {
    /// The last leader of each run, as an index of `links`.
    last: Mixed<u32>,
    /// A leader of a run, the one before it, and how many there are.
    links: Vec<(u32, Option<u32>, usize)>,
}

impl Known {
    fn leaders(&self, run: u64) -> impl Iterator<Item = u32> {
        let link = |at: u32| self.links.get(at as usize);
        let links = std::iter::successors(self.last.get(&run).and_then(|at| link(*at)), move |(_, at, _)| link((*at)?));
        links.map(|(leader, ..)| *leader)
    }

    fn add(&mut self, run: u64, leader: u32) {
        let Ok(next) = u32::try_from(self.links.len()) else { return };
        let before = self.last.get(&run).copied();
        let count = before.and_then(|at| self.links.get(at as usize)).map_or(0, |(.., count)| *count);
        if count < TOO_MANY {
            self.links.push((leader, before, count + 1));
            self.last.insert(run, next);
        }
    }
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
