//! Fingerprints: of all runs of a few words those that two paragraphs choose alike, wherever they have a stretch in common
//! (winnowing: Schleimer, Wilkerson and Aiken, 2003).

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// How many words a run has, and how many characters in a script without spaces.
const WORDS: usize = 5;
const CHARACTERS: usize = 12;

/// Of so many runs in a row at least one is chosen.
const WINDOW: usize = 8;

/// What a short paragraph has at most, and of how many runs in a row one is chosen in it; of one half as long all are.
const SHORT_WORDS: usize = 48;
const SHORT_CHARACTERS: usize = 100;
const SHORT_WINDOW: usize = 3;

/// The chosen runs of a paragraph with the place of each, in order. One that is shorter than a run is a run.
pub(super) fn fingerprints(words: &[u32], is_dense: bool) -> Vec<(u64, u32)> {
    chosen(words, is_dense, WINDOW)
}

/// Whether a paragraph is so short that it has more fingerprints when many are wanted.
pub(super) fn is_short(words: &[u32], is_dense: bool) -> bool {
    words.len() <= short(is_dense)
}

/// What a short paragraph has at most, in words or characters.
fn short(is_dense: bool) -> usize {
    if is_dense { SHORT_CHARACTERS } else { SHORT_WORDS }
}

/// The same with more of them where a paragraph is short, so that one word may be changed in it and it is found all the same.
pub(super) fn many_fingerprints(words: &[u32], is_dense: bool) -> Vec<(u64, u32)> {
    let window = match is_short(words, is_dense) {
        true if 2 * words.len() <= short(is_dense) => 1,
        true => SHORT_WINDOW,
        false => WINDOW,
    };
    chosen(words, is_dense, window)
}

fn chosen(words: &[u32], is_dense: bool, window: usize) -> Vec<(u64, u32)> {
    let length = if is_dense { CHARACTERS } else { WORDS }.min(words.len()).max(1);
    let runs: Vec<(u64, u32)> = words.windows(length).map(run).zip(0..).collect();
    let mut chosen: Vec<(u64, u32)> = Vec::with_capacity(runs.len() / 4 + 1);
    let window = window.min(runs.len()).max(1);
    for (last, here) in (window..=runs.len()).zip(runs.windows(window)) {
        let new = runs.get(last - 1);
        // What was chosen last is chosen again, until it falls out of the window or the new run is as small.
        let stays = chosen.last().is_some_and(|(_, at)| *at as usize + window >= last);
        let least = match stays {
            true => new.filter(|(run, _)| chosen.last().is_some_and(|(least, _)| run <= least)),
            // Of equal ones the last, so that it is chosen again by the next windows.
            false => here.iter().rev().min_by_key(|(run, _)| *run),
        };
        chosen.extend(least);
    }
    chosen
}

/// What is known by runs, whose numbers are as good as random.
pub(super) type Mixed<T> = HashMap<u64, T, BuildHasherDefault<AsItIs>>;

/// Takes a number for its hash.
#[derive(Default)]
pub(super) struct AsItIs(u64);

impl Hasher for AsItIs {
    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.0 = self.0.rotate_left(8) ^ u64::from(*byte));
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = number;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// A number for a run of words.
pub(super) fn run(words: &[u32]) -> u64 {
    let mixed = words
        .iter()
        .fold(0_u64, |hash, word| (hash.rotate_left(23) ^ u64::from(*word)).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    mixed ^ mixed >> 29
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    #[test]
    fn what_is_shorter_than_a_run_is_one() {
        assert_eq!(fingerprints(&[1, 2, 3], false).len(), 1);
        assert_eq!(fingerprints(&[], false), []);
    }

    proptest! {
        #[test]
        fn a_long_common_stretch_has_a_fingerprint_in_common(
            (one, other) in (prop::collection::vec(0..9u32, 0..30), prop::collection::vec(0..9u32, 0..30)),
            stretch in prop::collection::vec(10..99u32, 12..40),
        ) {
            let around = |some: &[u32]| [some, &stretch, some].concat();
            let of = |words: &[u32]| fingerprints(words, false).into_iter().map(|(run, _)| run).collect::<BTreeSet<_>>();
            prop_assert!(!of(&around(&one)).is_disjoint(&of(&around(&other))));
        }
    }
}
