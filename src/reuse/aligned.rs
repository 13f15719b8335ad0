//! How much of two wordings is aligned: the words that both have in one order.

use crate::compare::Said;

/// The share of the words of two wordings that stand in both in the same order, from 0 to 1; numbers and marks do not count.
///
/// ```
/// let share = recalling::reuse::aligned("Welcoming the progress made in 2021,", "Welcoming the good progress made in 2022,");
/// assert_eq!(share, 10.0 / 11.0);
/// ```
pub fn aligned(one: &str, other: &str) -> f64 {
    let words = |words: &str| Said::of(words).map_or_else(Vec::new, |said| said.words);
    Pattern::of(&words(one)).share(&words(other))
}

/// A wording that others are held against.
#[derive(Debug, Default)]
pub(super) struct Pattern {
    /// Its words, each once and in order, with the places where each stands, a bit each.
    places: Vec<(u32, Vec<u64>)>,
    length: usize,
}

impl Pattern {
    pub(super) fn of(words: &[u32]) -> Self {
        let mut at: Vec<(u32, usize)> = words.iter().copied().zip(0..).collect();
        at.sort_unstable();
        let places = at.chunk_by(|one, next| one.0 == next.0).filter_map(|same| {
            let mut bits = vec![0_u64; words.len().div_ceil(64)];
            for (_, place) in same {
                bits.get_mut(place / 64).into_iter().for_each(|block| *block |= 1 << (place % 64));
            }
            Some((same.first()?.0, bits))
        });
        Self { places: places.collect(), length: words.len() }
    }

    /// The share of the words of both that stand in both in the same order.
    pub(super) fn share(&self, words: &[u32]) -> f64 {
        match self.length + words.len() {
            0 => 0.0,
            all => 2.0 * self.common(words) as f64 / all as f64,
        }
    }

    /// The length of the longest common subsequence: every zero in the row is one more word (Hyyrö, 2004).
    /// Bits beyond the last word stand in no place of a word, and stay.
    fn common(&self, words: &[u32]) -> usize {
        let mut row = vec![u64::MAX; self.length.div_ceil(64)];
        for word in words {
            let Ok(found) = self.places.binary_search_by_key(word, |(word, _)| *word) else { continue };
            let Some((_, bits)) = self.places.get(found) else { continue };
            let mut carry = false;
            for (block, bits) in row.iter_mut().zip(bits) {
                let (sum, over) = block.overflowing_add(*block & bits);
                let (sum, again) = sum.overflowing_add(u64::from(carry));
                carry = over || again;
                *block = sum | (*block & !bits);
            }
        }
        row.iter().map(|block| block.count_zeros() as usize).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The longest common subsequence, as it is defined.
    fn slowly(one: &[u32], other: &[u32]) -> usize {
        let mut row = vec![0; other.len() + 1];
        for a in one {
            let mut above_left = 0;
            for (j, b) in other.iter().enumerate() {
                let above = row[j + 1];
                row[j + 1] = if a == b { above_left + 1 } else { above.max(row[j]) };
                above_left = above;
            }
        }
        row[other.len()]
    }

    proptest! {
        #[test]
        fn what_is_common_is_found_as_by_definition(
            one in prop::collection::vec(0..6u32, 0..200), other in prop::collection::vec(0..6u32, 0..200),
        ) {
            prop_assert_eq!(Pattern::of(&one).common(&other), slowly(&one, &other));
        }

        #[test]
        fn neither_is_the_first(one in "[a-d ]{0,40}", other in "[a-d ]{0,40}") {
            prop_assert_eq!(aligned(&one, &other), aligned(&other, &one));
        }
    }
}
