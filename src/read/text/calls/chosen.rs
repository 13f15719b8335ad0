//! Which of the candidates are calls: told by the order of the notes at each foot.

use super::super::notes::Foot;
use super::candidates::{Candidate, Shape};
use std::collections::{BTreeMap, BTreeSet};

/// The indices of the candidates that are calls, in order.
pub(super) fn chosen(candidates: &[Candidate], feet: &[Foot<'_>]) -> BTreeSet<usize> {
    let mut chosen = BTreeSet::new();
    let mut from = 0;
    for foot in feet {
        let len = candidates.get(from..).unwrap_or_default().partition_point(|c| c.source < foot.above.end);
        let here: Vec<(usize, &Candidate)> = candidates.iter().enumerate().skip(from).take(len).collect();
        chosen.extend(called_in(&here, foot));
        from += len;
    }
    chosen.extend(only_left(candidates, &chosen, feet));
    chosen.extend(repeats(candidates, &chosen));
    chosen.extend(without_note(candidates, &chosen, feet));
    chosen
}

/// The first calls of one foot's notes. Calls behind a space are sought only when the others are too few: then the
/// text is one in which all are printed so.
fn called_in(here: &[(usize, &Candidate)], foot: &Foot<'_>) -> Vec<usize> {
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for note in &foot.notes {
        let next = places.len();
        places.entry(&note.label.name).or_insert(next);
    }
    let strict = heaviest(here, &places, |shape| !shape.is_spaced() && shape != Shape::InSymbol);
    if strict.len() * 2 >= places.len() {
        return strict;
    }
    let marks = heaviest(here, &places, |shape| shape > Shape::SpacedWord);
    if marks.len() == places.len() {
        return marks;
    }
    heaviest(here, &places, |shape| shape != Shape::InSymbol)
}

/// A step of the search: the weight of the best sequence that ends with this candidate, and the one before it.
#[derive(Debug, Clone, Copy, Default)]
struct Step {
    weight: u32,
    last: Option<usize>,
}

/// The heaviest sequence of candidates whose labels rise in the order of the notes. Of equals the earlier wins.
fn heaviest(
    here: &[(usize, &Candidate)],
    places: &BTreeMap<&str, usize>,
    allowed: impl Fn(Shape) -> bool,
) -> Vec<usize> {
    // A Fenwick tree of the best sequence up to each label, and for each candidate the one before it.
    let mut best: Vec<Step> = vec![Step::default(); places.len() + 1];
    let mut before: Vec<Option<usize>> = vec![None; here.len()];
    for (i, (_, candidate)) in here.iter().enumerate() {
        let Some(&place) = places.get(candidate.label.as_str()).filter(|_| allowed(candidate.shape)) else { continue };
        let step = up_to(&best, place);
        before.get_mut(i).into_iter().for_each(|slot| *slot = step.last);
        raise(&mut best, place + 1, Step { weight: step.weight + candidate.shape.weight(), last: Some(i) });
    }
    let mut chain = Vec::new();
    let mut last = up_to(&best, places.len()).last;
    while let Some((i, (index, _))) = last.and_then(|i| Some((i, here.get(i)?))) {
        chain.push(*index);
        last = before.get(i).copied().flatten();
    }
    chain.reverse();
    chain
}

/// The best of the first `n` places.
fn up_to(best: &[Step], mut n: usize) -> Step {
    let mut found = Step::default();
    while n > 0 {
        let step = best.get(n).copied().unwrap_or_default();
        if step.weight > found.weight {
            found = step;
        }
        n &= n - 1;
    }
    found
}

fn raise(best: &mut [Step], mut n: usize, step: Step) {
    while let Some(slot) = best.get_mut(n) {
        if step.weight > slot.weight {
            *slot = step;
        }
        n += n & n.wrapping_neg();
    }
}

/// The one place left for a note: when the notes before and behind it are called and between their calls a single symbol
/// ends with its label, the label is its call.
fn only_left(candidates: &[Candidate], chosen: &BTreeSet<usize>, feet: &[Foot<'_>]) -> Vec<usize> {
    let called: BTreeMap<&str, usize> =
        chosen.iter().rev().filter_map(|i| Some((candidates.get(*i)?.label.as_str(), *i))).collect();
    let mut found = Vec::new();
    for foot in feet {
        let end = candidates.partition_point(|candidate| candidate.source < foot.above.end);
        let mut from = candidates.partition_point(|candidate| candidate.source < foot.above.start);
        for (k, note) in foot.notes.iter().enumerate() {
            let label = note.label.name.as_str();
            if let Some(i) = called.get(label) {
                from = *i + 1;
                continue;
            }
            // The note behind, whose call bounds the search; when it has none, the place is too uncertain.
            let to = match foot.notes.get(k + 1) {
                Some(next) => called.get(next.label.name.as_str()).copied(),
                None => Some(end),
            };
            let between = candidates.iter().enumerate().skip(from).take(to.map_or(0, |to| to.saturating_sub(from)));
            let mut fits = between.filter(|(_, c)| c.shape == Shape::InSymbol && c.label == label).map(|(i, _)| i);
            if let (Some(only), None) = (fits.next(), fits.next()) {
                found.push(only);
                from = only + 1;
            }
        }
    }
    found
}

/// Candidates of a strong shape whose label has been called before them; and of a weak one, where calls are so printed.
fn repeats(candidates: &[Candidate], chosen: &BTreeSet<usize>) -> Vec<usize> {
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let spaced = chosen.iter().filter_map(|i| candidates.get(*i)).filter(|c| c.shape.is_spaced()).count();
    let all_spaced = spaced > 0 && spaced * 2 > chosen.len();
    let mut repeats = Vec::new();
    for (i, candidate) in candidates.iter().enumerate() {
        if chosen.contains(&i) {
            seen.insert(&candidate.label);
        } else if seen.contains(candidate.label.as_str())
            && (candidate.shape.may_repeat() || (all_spaced && candidate.shape == Shape::SpacedMark))
        {
            repeats.push(i);
        }
    }
    repeats
}

/// Calls of notes that are not there, as in a text cut off before its end: alone on a line or raised, and one more than
/// the last, or such a call again.
fn without_note(candidates: &[Candidate], chosen: &BTreeSet<usize>, feet: &[Foot<'_>]) -> Vec<usize> {
    let labels: BTreeSet<&str> =
        feet.iter().flat_map(|foot| &foot.notes).map(|note| note.label.name.as_str()).collect();
    let mut last = 0u32;
    let (mut found, mut without) = (Vec::new(), BTreeSet::new());
    for (i, candidate) in candidates.iter().enumerate() {
        let Ok(number) = candidate.label.parse::<u32>() else { continue };
        if chosen.contains(&i) {
            last = last.max(number);
            continue;
        }
        let is_call = candidate.shape >= Shape::Alone && !labels.contains(candidate.label.as_str());
        if is_call && (number == last + 1 || without.contains(&number)) {
            last = last.max(number);
            without.insert(number);
            found.push(i);
        }
    }
    found
}
