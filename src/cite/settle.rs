//! What waits for the end of a passage: the noun and the organ of each list, and with them the symbols.

use super::Found;
use super::lists::{Entry, Joint, List};
use super::organ::{Known, Numbered, is_at_hand, is_plausible, organ, organ_by_date, symbol};
use super::phrase::{Number, Piece};
use super::pinpoints::{Budget, paragraphs, part};
use crate::grammar::{Noun, Organ};
use crate::resolution::{Kind, Symbol, Target};
use std::ops::Range;

/// The most numbers that a range of resolutions stands for.
const LONGEST_RANGE: u32 = 50;

/// Adds the mentions of the lists to those found already.
pub(super) fn settle(mut lists: Vec<List<'_>>, mut known: Known<'_>, budget: &mut Budget, found: &mut Vec<Found>) {
    inherit_nouns(&mut lists);
    for list in &lists {
        settle_list(list, &mut known, budget, found);
    }
}

/// A list without a noun has that of the next one in its sentence: `第23/13号和…关于…的第24/33号决议`.
fn inherit_nouns(lists: &mut [List<'_>]) {
    let mut next = None;
    for list in lists.iter_mut().rev() {
        let inherited = next.filter(|(sentence, _)| *sentence == list.sentence).map(|(_, noun)| noun);
        list.noun = list.noun.or(inherited);
        next = list.noun.map(|noun| (list.sentence, noun));
    }
}

fn settle_list(list: &List<'_>, known: &mut Known<'_>, budget: &mut Budget, found: &mut Vec<Found>) {
    let noun = list.noun.unwrap_or(Noun::Resolution);
    let mut shown = list.entries.iter().filter_map(|entry| organ_by_date(entry.number, entry.date));
    let shown = shown.find(|organ| *organ == Organ::Rights).filter(|_| is_at_hand(list.cue, known));
    let mut before = None;
    for entry in list.entries.iter().filter(|entry| is_plausible(entry.number)) {
        let numbered = Numbered { noun, number: entry.number, letter: "", date: entry.date };
        let cue = super::organ::Cue { beside: entry.organ.or(list.cue.beside), ..list.cue };
        let organ = organ(numbered, cue, shown, known);
        if let (Some(Organ::Rights), Number::Pair(session, number)) = (organ, entry.number) {
            known.numbers.insert((session, number));
        }
        let places = || list.places.iter().copied().chain(entry.places.iter().copied());
        let kind = if noun == Noun::Decision { Kind::Decision } else { Kind::Resolution };
        for (numbered, piece, number) in printed(numbered, entry, before) {
            let numbered = Numbered { letter: &piece.letter, ..numbered };
            let target = organ.and_then(|organ| target(organ, numbered));
            found.push(Found {
                range: piece.range,
                number,
                kind,
                target,
                date: entry.date,
                paragraphs: paragraphs(places(), budget),
                part: part(places(), kind),
            });
        }
        before = Some(entry.number);
    }
}

fn target(organ: Organ, numbered: Numbered<'_>) -> Option<Target> {
    if organ == Organ::Elsewhere {
        return Some(Target::OtherBody);
    }
    Symbol::parse(&symbol(organ, numbered)?).ok().map(Target::Symbol)
}

/// A number, what is printed of it with its date, and its own bytes.
type Printed<'a> = (Numbered<'a>, Piece, Range<usize>);

/// What an entry names: the numbers between it and the one before when a range joins them, and one document a letter.
fn printed<'a>(numbered: Numbered<'a>, entry: &Entry<'_>, before: Option<Number>) -> Vec<Printed<'a>> {
    let mut named = Vec::new();
    if let (Joint::To(mark), Some(Number::Pair(first, from)), Number::Pair(second, to)) =
        (&entry.joint, before, entry.number)
        && first == second
        && to.checked_sub(from).is_some_and(|numbers| numbers <= LONGEST_RANGE)
    {
        for (place, number) in (from + 1..to).enumerate() {
            let range = if place == 0 { mark.clone() } else { mark.end..mark.end };
            let numbered = Numbered { number: Number::Pair(second, number), ..numbered };
            named.push((numbered, Piece { letter: String::new(), range: range.clone() }, range));
        }
    }
    let last = entry.item.pieces.len().saturating_sub(1);
    named.extend(entry.item.pieces.iter().enumerate().map(|(i, piece)| {
        let start = if i == 0 { entry.range.start } else { piece.range.start };
        let end = if i == last { entry.range.end } else { piece.range.end };
        (numbered, Piece { letter: piece.letter.clone(), range: start..end }, piece.range.clone())
    }));
    named
}
