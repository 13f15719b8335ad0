//! The heaviest chain: of pairs of places in two texts those that keep the order of both and weigh most together.

/// Two places that may be the same, and what speaks for it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Pair {
    /// The place in the older text.
    pub before: usize,
    /// The place in the newer text.
    pub after: usize,
    /// What speaks for it, above nothing.
    pub weight: f64,
}

/// The heaviest chain of pairs in which both places rise from pair to pair. Of chains that weigh the same it is one and the
/// same on any machine.
pub(super) fn heaviest(mut pairs: Vec<Pair>) -> Vec<Pair> {
    // Of pairs that begin alike the last comes first, so that none follows another one of them.
    pairs.sort_by(|a, b| (a.before, b.after).cmp(&(b.before, a.after)));
    let width = pairs.iter().map(|pair| pair.after + 1).max().unwrap_or(0);
    let mut best = Best(vec![None; width + 1]);
    let mut links: Vec<(f64, Option<usize>)> = Vec::with_capacity(pairs.len());
    for (i, pair) in pairs.iter().enumerate() {
        let before = best.below(pair.after);
        let weight = before.map_or(0.0, |(weight, _)| weight) + pair.weight;
        links.push((weight, before.map(|(_, at)| at)));
        best.note(pair.after, (weight, i));
    }
    let mut at = best.below(width).map(|(_, at)| at);
    let mut chain = Vec::new();
    while let Some((pair, (_, before))) = at.and_then(|at| pairs.get(at).zip(links.get(at))) {
        chain.push(*pair);
        at = *before;
    }
    chain.reverse();
    chain
}

/// The heaviest chain so far that ends at each place, so kept that the best of all below a place is found in few steps
/// (a Fenwick tree of maxima).
struct Best(Vec<Option<(f64, usize)>>);

impl Best {
    /// The best that ends before a place.
    fn below(&self, mut place: usize) -> Option<(f64, usize)> {
        let mut best: Option<(f64, usize)> = None;
        while place > 0 {
            let here = self.0.get(place).copied().flatten();
            if heavier(here, best) {
                best = here;
            }
            place &= place - 1;
        }
        best
    }

    fn note(&mut self, place: usize, chain: (f64, usize)) {
        let mut at = place + 1;
        while let Some(slot) = self.0.get_mut(at) {
            if heavier(Some(chain), *slot) {
                *slot = Some(chain);
            }
            at += at & at.wrapping_neg();
        }
    }
}

fn heavier(one: Option<(f64, usize)>, other: Option<(f64, usize)>) -> bool {
    match (one, other) {
        (Some((one, _)), Some((other, _))) => one > other,
        (one, None) => one.is_some(),
        (None, Some(_)) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn pairs(of: &[(usize, usize, u32)]) -> Vec<Pair> {
        of.iter().map(|&(before, after, weight)| Pair { before, after, weight: f64::from(weight) }).collect()
    }

    #[test]
    fn one_heavy_pair_outweighs_two_light_ones() {
        let chain = heaviest(pairs(&[(0, 5, 9), (1, 1, 2), (2, 2, 3), (3, 6, 1)]));
        assert_eq!(chain, pairs(&[(0, 5, 9), (3, 6, 1)]));
    }

    #[test]
    fn no_place_is_taken_twice() {
        assert_eq!(heaviest(pairs(&[(0, 0, 1), (0, 1, 2), (1, 1, 2)])).len(), 2);
        assert_eq!(heaviest(Vec::new()), []);
    }

    proptest! {
        #[test]
        fn no_chain_is_heavier(of in prop::collection::vec((0..6usize, 0..6usize, 1..9u32), 0..9)) {
            let pairs = pairs(&of);
            let chain = heaviest(pairs.clone());
            prop_assert!(chain.windows(2).all(|pair| pair[0].before < pair[1].before && pair[0].after < pair[1].after));
            let weigh = |chain: &[Pair]| chain.iter().map(|pair| pair.weight).sum::<f64>();
            for picked in 0..1u32 << pairs.len() {
                let mut some: Vec<Pair> = (0..pairs.len()).filter(|i| picked >> i & 1 == 1).map(|i| pairs[i]).collect();
                some.sort_by_key(|pair| (pair.before, pair.after));
                if some.windows(2).all(|pair| pair[0].before < pair[1].before && pair[0].after < pair[1].after) {
                    prop_assert!(weigh(&chain) >= weigh(&some));
                }
            }
        }
    }
}
