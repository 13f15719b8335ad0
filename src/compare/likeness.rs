//! How alike two paragraphs are: what both have of their words, one by one and in pairs, against what each has (the mean of
//! both shares, so that a paragraph that has grown is still known). Runs that few paragraphs have weigh more than those that
//! stand everywhere.

use super::tokens::{Token, TokenKind};
use std::collections::HashMap;

/// What a run that stands in very many paragraphs of both texts finds is known without it; and it would take long.
const TOO_MANY: usize = 1 << 16;

/// The paragraphs of two texts as their runs of words.
pub(super) struct Likeness {
    before: Vec<Runs>,
    after: Vec<Runs>,
    weights: Vec<f64>,
}

/// The runs of a paragraph, each once and in order, with how often they stand there; and what they weigh together.
#[derive(Default)]
struct Runs {
    counts: Vec<(u32, u32)>,
    weight: f64,
}

impl Runs {
    fn count(&self, run: u32) -> u32 {
        let found = self.counts.binary_search_by_key(&run, |(run, _)| *run).ok();
        found.and_then(|at| self.counts.get(at)).map_or(0, |(_, count)| *count)
    }
}

impl Likeness {
    /// Counts the runs of two texts, given the tokens of their paragraphs.
    pub(super) fn of(before: &[&[Token]], after: &[&[Token]]) -> Self {
        let mut known: HashMap<(u64, u64), u32> = HashMap::new();
        let mut paragraphs_of: Vec<u32> = Vec::new();
        let mut runs_of = |tokens: &&[Token]| {
            let mut all: Vec<u32> = Vec::new();
            for run in runs(tokens) {
                let next = u32::try_from(known.len()).unwrap_or(u32::MAX);
                all.push(*known.entry(run).or_insert(next));
            }
            all.sort_unstable();
            let counts: Vec<(u32, u32)> = all
                .chunk_by(|one, next| one == next)
                .filter_map(|same| Some((*same.first()?, u32::try_from(same.len()).ok()?)))
                .collect();
            paragraphs_of.resize(known.len(), 0);
            counts.iter().for_each(|(run, _)| paragraphs_of.get_mut(*run as usize).into_iter().for_each(|n| *n += 1));
            Runs { counts, weight: 0.0 }
        };
        let mut before: Vec<Runs> = before.iter().map(&mut runs_of).collect();
        let mut after: Vec<Runs> = after.iter().map(&mut runs_of).collect();
        let all = (before.len() + after.len()) as f64;
        let weights: Vec<f64> = paragraphs_of.into_iter().map(|n| (1.0 + all / f64::from(n.max(1))).ln()).collect();
        for runs in before.iter_mut().chain(&mut after) {
            runs.weight =
                runs.counts.iter().map(|(run, n)| f64::from(*n) * weights.get(*run as usize).unwrap_or(&0.0)).sum();
        }
        Self { before, after, weights }
    }

    /// Every pair of paragraphs that are at least so alike, with how much they are: from 0 to 1.
    pub(super) fn pairs(&self, least: f64) -> Vec<(usize, usize, f64)> {
        let mut places: Vec<Vec<(u32, u32)>> = vec![Vec::new(); self.weights.len()];
        for (at, runs) in (0u32..).zip(&self.after) {
            for (run, count) in &runs.counts {
                places.get_mut(*run as usize).into_iter().for_each(|places| places.push((at, *count)));
            }
        }
        let often = self.before.len();
        let mut shared = vec![0.0; self.after.len()];
        let mut pairs = Vec::new();
        for (i, one) in self.before.iter().enumerate() {
            let mut touched: Vec<usize> = Vec::new();
            for (run, count) in &one.counts {
                let Some(places) = places.get(*run as usize).filter(|places| places.len() * often < TOO_MANY) else {
                    continue;
                };
                let weight = self.weight(*run);
                for (at, there) in places {
                    let Some(shared) = shared.get_mut(*at as usize) else { continue };
                    if *shared == 0.0 {
                        touched.push(*at as usize);
                    }
                    *shared += f64::from((*count).min(*there)) * weight;
                }
            }
            touched.sort_unstable();
            for j in touched {
                let Some((shared, other)) = shared.get_mut(j).zip(self.after.get(j)) else { continue };
                let alike = std::mem::take(shared) / (one.weight * other.weight).sqrt();
                if alike >= least {
                    pairs.push((i, j, alike.min(1.0)));
                }
            }
        }
        pairs
    }

    /// How much of a paragraph of the newer text stands in one of the older, from 0 to 1, counting only what another
    /// paragraph of the newer text leaves of it.
    pub(super) fn part_of_older(&self, part: usize, beside: usize, whole: usize) -> f64 {
        part_of(&self.weights, self.after.get(part), self.after.get(beside), self.before.get(whole))
    }

    /// The same for a paragraph of the older text in one of the newer.
    pub(super) fn part_of_newer(&self, part: usize, beside: usize, whole: usize) -> f64 {
        part_of(&self.weights, self.before.get(part), self.before.get(beside), self.after.get(whole))
    }

    fn weight(&self, run: u32) -> f64 {
        self.weights.get(run as usize).copied().unwrap_or_default()
    }
}

fn part_of(weights: &[f64], part: Option<&Runs>, beside: Option<&Runs>, whole: Option<&Runs>) -> f64 {
    let (Some(part), Some(beside), Some(whole)) = (part, beside, whole) else { return 0.0 };
    let shared = part.counts.iter().map(|(run, count)| {
        let left = whole.count(*run).saturating_sub(beside.count(*run));
        f64::from(left.min(*count)) * weights.get(*run as usize).unwrap_or(&0.0)
    });
    if part.weight > 0.0 { shared.sum::<f64>() / part.weight } else { 0.0 }
}

/// The runs of a paragraph: every pair of neighbours, and every word by itself; a character alone says little. A paragraph
/// of a single token is its own run.
fn runs(tokens: &[Token]) -> impl Iterator<Item = (u64, u64)> {
    let words: Vec<&Token> = tokens.iter().filter(|token| token.is_word()).collect();
    let alone = |token: &&Token| token.kind == TokenKind::Word || words.len() == 1;
    let mut runs: Vec<(u64, u64)> = words.iter().copied().filter(alone).map(|token| (token.key, 0)).collect();
    runs.extend(words.windows(2).filter_map(|pair| Some((pair.first()?.key, pair.last()?.key))));
    runs.into_iter()
}
