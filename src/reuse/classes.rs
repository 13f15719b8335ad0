//! Classes: the paragraphs that have one wording.

use super::aligned::Pattern;
use super::fingerprints::{Mixed, fingerprints};
use super::texts::{Standing, Texts};
use crate::resolution::Language;
use rayon::prelude::*;
use std::cell::OnceCell;
use std::cmp::Reverse;
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

/// How many paragraphs are a round.
const ROUND: usize = 512;

/// How many runs a leader has in all its languages, about.
const RUNS: usize = 24;

/// In how many parts it is kept which leaders have a run.
const PARTS: usize = 8;

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

impl Classes {
    /// The runs of the texts that lead a class, by their indices; of all others none.
    pub(super) fn runs(&self, texts: &Texts<'_>) -> Vec<&[(u64, u32)]> {
        let mut all: Vec<&[(u64, u32)]> = vec![&[]; texts.texts.len()];
        for (text, runs) in self.leaders.iter().flat_map(|leader| &leader.runs) {
            all.get_mut(*text as usize).into_iter().for_each(|slot| *slot = runs);
        }
        all
    }
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
///
/// A round of them is held against the leaders of the rounds before on all cores, and then, one by one, against its own.
fn near(texts: &Texts<'_>, groups: &mut Groups) -> Vec<Leader> {
    let mut is_first =
        |node: &u32| groups.first(*node) == *node && texts.node(*node).is_some_and(|node| !node.is_brief);
    let firsts: Vec<u32> = (0..).take(texts.nodes.len()).filter(&mut is_first).collect();
    let mut known = Known::with_room(firsts.len());
    let mut leaders = Vec::new();
    for round in firsts.chunks(ROUND) {
        let round: Vec<First<'_>> = round.par_iter().map(|&node| First::of(texts, node, &known)).collect();
        let (mut new, mut added) = (Links::default(), Vec::new());
        for first in round {
            let node = first.leads.node;
            if let Some(leader) = first.leader(&new) {
                groups.join(leader, node);
            } else if !first.runs.is_empty() {
                for (run, before) in first.runs {
                    if before + new.count(run) < TOO_MANY {
                        new.add(run, node);
                        added.push((run, node));
                    }
                }
                leaders.push(first.leads);
            }
        }
        known.learn(&added);
    }
    leaders
}

/// The runs by which a paragraph is found, in each of its languages.
fn runs(texts: &Texts<'_>, node: u32) -> Vec<(u32, Vec<(u64, u32)>)> {
    let standings = texts.node(node).map_or(&[][..], |node| &node.standings);
    let said = standings.iter().filter_map(|of| Some((of.text, &texts.text(of.text)?.said)));
    said.filter(|(_, said)| !said.is_brief)
        .map(|(text, said)| (text, fingerprints(&said.words, said.is_dense)))
        .collect()
}

/// A paragraph of which it is asked whether it leads a class of its own.
struct First<'t> {
    texts: &'t Texts<'t>,
    leads: Leader,
    /// Its runs in all languages, each once, in order, with how many leaders of the rounds before have it.
    runs: Vec<(u64, usize)>,
    /// Its words in each language, when they are first held against others.
    patterns: OnceCell<Vec<(Language, Pattern)>>,
    /// The likeliest leaders of the rounds before.
    likely: Vec<Likely>,
}

/// A leader that has runs in common with a paragraph.
#[derive(Clone, Copy)]
struct Likely {
    /// How many.
    runs: usize,
    leader: u32,
    /// How much of both is aligned, once that has been asked; nothing where it is not enough.
    near: Option<Option<f64>>,
}

impl<'t> First<'t> {
    fn of(texts: &'t Texts<'t>, node: u32, known: &Known) -> Self {
        let leads = Leader { node, runs: runs(texts, node) };
        let mut runs: Vec<u64> = leads.runs.iter().flat_map(|(_, runs)| runs).map(|(run, _)| *run).collect();
        runs.sort_unstable();
        runs.dedup();
        let runs = runs.into_iter().map(|run| (run, known.of(run).count(run))).collect();
        let mut first = Self { texts, leads, runs, patterns: OnceCell::new(), likely: Vec::new() };
        let mut likely = first.likely(first.runs.iter().flat_map(|(run, _)| known.of(*run).leaders(*run)).collect());
        likely.truncate(ASKED);
        likely.iter_mut().for_each(|likely| likely.near = Some(first.near(likely.leader)));
        first.likely = likely;
        first
    }

    /// The leader to which it is nearest, if it is near enough; of several the oldest. `new` are those of its own round.
    fn leader(&self, new: &Links) -> Option<u32> {
        let mut likely = self.likely(self.runs.iter().flat_map(|(run, _)| new.leaders(*run)).collect());
        likely.extend(&self.likely);
        likely.sort_unstable_by_key(Likely::rank);
        let near = likely.iter().take(ASKED).filter_map(|likely| {
            let near = likely.near.unwrap_or_else(|| self.near(likely.leader))?;
            Some((near, likely.leader))
        });
        near.max_by(|one, other| one.0.total_cmp(&other.0).then(other.1.cmp(&one.1))).map(|(_, leader)| leader)
    }

    /// The leaders that have enough of its runs, of those that have some: each stands in `with` once for each of them.
    fn likely(&self, mut with: Vec<u32>) -> Vec<Likely> {
        with.sort_unstable();
        let counted = with.chunk_by(|one, next| one == next);
        let counted = counted.filter_map(|same| Some(Likely { runs: same.len(), leader: *same.first()?, near: None }));
        let mut likely: Vec<Likely> = counted.filter(|likely| likely.runs * OF_RUNS >= self.runs.len()).collect();
        likely.sort_unstable_by_key(Likely::rank);
        likely
    }

    /// How much of its words and a leader's is aligned on average, if it is enough.
    fn near(&self, leader: u32) -> Option<f64> {
        let patterns = self.patterns.get_or_init(|| patterns(self.texts, self.leads.node));
        let of = |language| self.texts.node(leader)?.standings.iter().find(|of| of.language == language);
        let words = |language| Some(&self.texts.text(of(language)?.text)?.said.words);
        let shares = patterns.iter().filter_map(|(language, pattern)| Some(pattern.share(words(*language)?)));
        let shares: Vec<f64> = shares.collect();
        let mean = shares.iter().sum::<f64>() / shares.len().max(1) as f64;
        let best = shares.into_iter().fold(0.0, f64::max);
        (mean >= NEAR || mean >= TRANSLATED && best >= CERTAIN).then_some(mean)
    }
}

impl Likely {
    /// The one with most runs in common comes first, of several the oldest.
    fn rank(&self) -> (Reverse<usize>, u32) {
        (Reverse(self.runs), self.leader)
    }
}

/// The words of a paragraph in each language, to hold others against.
fn patterns(texts: &Texts<'_>, node: u32) -> Vec<(Language, Pattern)> {
    let standings = texts.node(node).map_or(&[][..], |node| &node.standings);
    let words = |of: &Standing| Some(&texts.text(of.text)?.said.words).filter(|words| words.len() <= TOO_LONG);
    standings.iter().filter_map(|of| Some((of.language, Pattern::of(words(of)?)))).collect()
}

/// The leaders of all rounds before, in parts that can be added to at once.
struct Known([Links; PARTS]);

impl Known {
    /// Room for so many leaders.
    fn with_room(leaders: usize) -> Self {
        let last = || Mixed::with_capacity_and_hasher(leaders * RUNS / PARTS, <_>::default());
        Self(std::array::from_fn(|_| Links { last: last(), links: Vec::new() }))
    }

    /// Those that have a run, among others.
    fn of(&self, run: u64) -> &Links {
        let [first, ..] = &self.0;
        self.0.get(part(run)).unwrap_or(first)
    }

    /// Adds the leaders of a round, with the runs of each.
    fn learn(&mut self, added: &[(u64, u32)]) {
        self.0.par_iter_mut().enumerate().for_each(|(at, links)| {
            added.iter().filter(|(run, _)| part(*run) == at).for_each(|(run, leader)| links.add(*run, *leader));
        });
    }
}

/// The part of what is known in which a run stands.
fn part(run: u64) -> usize {
    (run >> 32) as usize % PARTS
}

/// The leaders that have a run.
#[derive(Default)]
struct Links {
    /// The last leader of each run, as an index of `links`.
    last: Mixed<u32>,
    /// A leader of a run, the one before it, and how many there are.
    links: Vec<(u32, Option<u32>, usize)>,
}

impl Links {
    fn leaders(&self, run: u64) -> impl Iterator<Item = u32> {
        let link = |at: u32| self.links.get(at as usize);
        let links = std::iter::successors(self.last(run), move |(_, at, _)| link((*at)?));
        links.map(|(leader, ..)| *leader)
    }

    /// How many leaders have a run.
    fn count(&self, run: u64) -> usize {
        self.last(run).map_or(0, |(.., count)| *count)
    }

    fn add(&mut self, run: u64, leader: u32) {
        let Ok(next) = u32::try_from(self.links.len()) else { return };
        let count = self.count(run);
        let before = self.last.insert(run, next);
        self.links.push((leader, before, count + 1));
    }

    fn last(&self, run: u64) -> Option<&(u32, Option<u32>, usize)> {
        self.links.get(*self.last.get(&run)? as usize)
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
