//! Which paragraph of a newer text is which of an older one.
//!
//! What stands in both word for word, and equally often, holds the two texts together; between such anchors the paragraphs that
//! are most alike are paired in order, all at once, so that a paragraph is not given away to the first that resembles it;
//! what is then left over has moved, where it is found again elsewhere.

use super::chain::{Pair, heaviest};
use super::likeness::Likeness;
use super::tokens::Token;
use pathfinding::kuhn_munkres::kuhn_munkres;
use pathfinding::matrix::Matrix;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// How alike two paragraphs are at least that stand in the same place between their neighbours.
const IN_PLACE: f64 = 0.3;

/// How alike they are at least where nothing but their words speaks for it.
const ELSEWHERE: f64 = 0.35;

/// How much of a paragraph stands at least in the one that it was parted from or has become part of.
const PARTED: f64 = 0.6;

/// How many paragraphs that have perhaps moved are assigned at once: the best assignment of `n` takes `n³` steps.
const AT_ONCE: usize = 300;

/// Paragraphs of two texts that are the same one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Match {
    /// The paragraph of the older text, and where it was parted or has taken others in, those as well.
    pub before: Vec<usize>,
    /// That of the newer text.
    pub after: Vec<usize>,
    /// Whether it stands elsewhere between its neighbours.
    pub moved: bool,
}

/// How much less a paragraph counts as alike to one of another part: a recital to a paragraph that decides.
const ACROSS: f64 = 0.7;

/// Matches the paragraphs of two texts, given their tokens. `across` says whether a pair belongs to different parts.
pub(super) fn matches(before: &[&[Token]], after: &[&[Token]], across: impl Fn(usize, usize) -> bool) -> Vec<Match> {
    let likeness = Likeness::of(before, after);
    let weighed = |(i, j, alike): (usize, usize, f64)| (i, j, if across(i, j) { ACROSS * alike } else { alike });
    let alike: Vec<(usize, usize, f64)> =
        likeness.pairs(IN_PLACE).into_iter().map(weighed).filter(|pair| pair.2 >= IN_PLACE).collect();
    let anchors = anchors(before, after);
    let in_place = in_order(&anchors, &alike, (before.len(), after.len()));
    let mut matched: Vec<Match> = in_place.iter().map(|pair| single(pair.before, pair.after, false)).collect();
    let taken: (BTreeSet<usize>, BTreeSet<usize>) = in_place.iter().map(|pair| (pair.before, pair.after)).unzip();
    let free =
        |&&(i, j, alike): &&(usize, usize, f64)| alike >= ELSEWHERE && !taken.0.contains(&i) && !taken.1.contains(&j);
    let left: Vec<(usize, usize, f64)> = alike.iter().filter(free).copied().collect();
    matched.extend(assigned(&left).into_iter().map(|(i, j)| single(i, j, true)));
    matched.sort_by_key(|found| (found.after.clone(), found.before.clone()));
    parted(&mut matched, &likeness, (before.len(), after.len()));
    matched
}

fn single(before: usize, after: usize, moved: bool) -> Match {
    Match { before: vec![before], after: vec![after], moved }
}

/// The longest chain of paragraphs that stand in both texts word for word, and equally often: the first for the first.
fn anchors(before: &[&[Token]], after: &[&[Token]]) -> Vec<Pair> {
    let mut words: HashMap<Vec<u64>, (Vec<usize>, Vec<usize>)> = HashMap::new();
    for (i, tokens) in before.iter().enumerate() {
        words.entry(super::wording(tokens)).or_default().0.push(i);
    }
    for (j, tokens) in after.iter().enumerate() {
        words.entry(super::wording(tokens)).or_default().1.push(j);
    }
    let often =
        |wording: &[u64], places: &(Vec<usize>, Vec<usize>)| !wording.is_empty() && places.0.len() == places.1.len();
    let alike = words.into_iter().filter(|(wording, places)| often(wording, places)).flat_map(|(wording, places)| {
        let weight = 1.0 + wording.len() as f64;
        places.0.into_iter().zip(places.1).map(move |(before, after)| Pair { before, after, weight })
    });
    heaviest(alike.collect())
}

/// The anchors, and between them the chain of pairs that are most alike.
fn in_order(anchors: &[Pair], alike: &[(usize, usize, f64)], (before, after): (usize, usize)) -> Vec<Pair> {
    let gaps = |length: usize, place: &dyn Fn(&Pair) -> usize| {
        let mut gaps = vec![None; length];
        let mut at = 0;
        for (gap, slot) in gaps.iter_mut().enumerate() {
            match anchors.get(at).filter(|anchor| place(anchor) == gap) {
                Some(_) => at += 1,
                None => *slot = Some(at),
            }
        }
        gaps
    };
    let (left, right) = (gaps(before, &|pair| pair.before), gaps(after, &|pair| pair.after));
    let between = |&&(i, j, _): &&(usize, usize, f64)| {
        let gap = left.get(i).copied().flatten();
        gap.is_some() && gap == right.get(j).copied().flatten()
    };
    let pair = |&(before, after, alike): &(usize, usize, f64)| Pair { before, after, weight: alike - IN_PLACE / 2.0 };
    let mut chain = heaviest(alike.iter().filter(between).map(pair).collect());
    chain.extend(anchors);
    chain.sort_by_key(|pair| pair.before);
    chain
}

/// The assignment of paragraphs to each other that makes most of how alike they are.
fn assigned(pairs: &[(usize, usize, f64)]) -> Vec<(usize, usize)> {
    let befores: BTreeSet<usize> = pairs.iter().map(|pair| pair.0).collect();
    let afters: BTreeSet<usize> = pairs.iter().map(|pair| pair.1).collect();
    if befores.len().max(afters.len()) > AT_ONCE {
        return best_first(pairs);
    }
    let (befores, afters): (Vec<usize>, Vec<usize>) = (befores.into_iter().collect(), afters.into_iter().collect());
    let known: BTreeMap<(usize, usize), f64> = pairs.iter().map(|&(i, j, alike)| ((i, j), alike)).collect();
    // The algorithm wants whole numbers, and at least as many columns as rows.
    let upright = befores.len() <= afters.len();
    let (rows, columns) = if upright { (&befores, &afters) } else { (&afters, &befores) };
    let at = |row: usize, column: usize| if upright { (row, column) } else { (column, row) };
    let worth = |row: usize, column: usize| known.get(&at(row, column)).map_or(0, |alike| (alike * 1e6) as i64);
    let worths = rows.iter().map(|&row| columns.iter().map(|&column| worth(row, column)).collect::<Vec<_>>());
    let Ok(matrix) = Matrix::from_rows(worths) else { return Vec::new() };
    if matrix.rows == 0 {
        return Vec::new();
    }
    let (_, chosen) = kuhn_munkres(&matrix);
    let pair = |(&row, &column): (&usize, &usize)| Some(at(row, *columns.get(column)?));
    let chosen = rows.iter().zip(&chosen).filter_map(pair);
    chosen.filter(|pair| known.contains_key(pair)).collect()
}

/// The same for more than can be weighed against each other: the most alike first.
fn best_first(pairs: &[(usize, usize, f64)]) -> Vec<(usize, usize)> {
    let mut pairs = pairs.to_vec();
    pairs.sort_by(|a, b| b.2.total_cmp(&a.2).then((a.0, a.1).cmp(&(b.0, b.1))));
    let (mut befores, mut afters) = (BTreeSet::new(), BTreeSet::new());
    let free = pairs.into_iter().filter(|&(i, j, _)| {
        let free = !befores.contains(&i) && !afters.contains(&j);
        free && befores.insert(i) && afters.insert(j)
    });
    free.map(|(i, j, _)| (i, j)).collect()
}

/// Finds paragraphs that were parted in two, or put together: what is left over beside a match, and stands for the most part
/// in what the match leaves of it.
fn parted(matched: &mut [Match], likeness: &Likeness, (before, after): (usize, usize)) {
    let mut taken_before: BTreeSet<usize> = matched.iter().flat_map(|found| found.before.clone()).collect();
    let mut taken_after: BTreeSet<usize> = matched.iter().flat_map(|found| found.after.clone()).collect();
    let beside = |at: usize, length: usize| [at.checked_sub(1), Some(at + 1).filter(|next| *next < length)];
    for found in matched {
        let (&[older], &[newer]) = (found.before.as_slice(), found.after.as_slice()) else { continue };
        for part in beside(newer, after).into_iter().flatten() {
            if !taken_after.contains(&part) && likeness.part_of_older(part, newer, older) >= PARTED {
                taken_after.insert(part);
                found.after.push(part);
            }
        }
        for part in beside(older, before).into_iter().flatten().filter(|_| found.after.len() == 1) {
            if !taken_before.contains(&part) && likeness.part_of_newer(part, older, newer) >= PARTED {
                taken_before.insert(part);
                found.before.push(part);
            }
        }
        found.before.sort_unstable();
        found.after.sort_unstable();
    }
}
