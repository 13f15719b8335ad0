//! Paragraphs of the same text: 上文第18和19段, `paragraphs 18 and 19 above`, `paragraph 1 of the present resolution`.
//!
//! Only when the words say so; a `paragraph 5` of anything else is none. Each number is a mention of its own.

use super::Found;
use super::page::{Page, operative_part};
use super::phrase::{PhraseKind, Pin};
use super::pinpoints::between;
use crate::grammar::{Term, Unit};
use crate::resolution::{Kind, Target};
use std::ops::Range;

/// `paragraph 2 above`, `paragraph 1 of the present resolution`: adds the mentions of the place at a phrase, and gives
/// the phrase behind.
pub(super) fn behind(page: Page<'_>, at: usize, found: &mut Vec<Found>) -> Option<usize> {
    let behind = operative_part(page, at + 1).unwrap_or(at + 1);
    let comma = if page.is_comma(behind) { behind + 1 } else { behind };
    let end = match (page.term(comma), page.term(behind), page.term(behind + 1)) {
        (Some(Term::Above), ..) => comma + 1,
        (_, Some(Term::Of), Some(Term::Present)) => behind + 2,
        (_, Some(Term::Present), _) if page.says_by_ending() => behind + 1,
        _ if is_bare(page, at) => at + 1,
        _ => return None,
    };
    add(page, at, page.start(at)..page.phrases.get(end - 1)?.range.end, found)?;
    Some(end)
}

/// Whether a paragraph belongs to nothing else where a language leaves out the word for `above`: `previsto en el párrafo 2,`
/// with an article before it, no `de` behind it, and no document named before it in the sentence (76/104 in Spanish).
fn is_bare(page: Page<'_>, at: usize) -> bool {
    let spelled = page.text(at).chars().take_while(|c| c.is_alphabetic()).count() > LONGEST_ABBREVIATION;
    let led = at.checked_sub(1).is_some_and(|i| matches!(page.term(i), Some(Term::Link | Term::Of)));
    let of = matches!(page.term(at + 1), Some(Term::Of | Term::Its | Term::InIts | Term::To));
    page.context.grammar.mentions.bare_paragraphs && spelled && led && !of && !follows_a_document(page, at)
}

/// `párr.` and `párrs.` stand in notes and brackets, and mean the document before them.
const LONGEST_ABBREVIATION: usize = 5;

/// Whether a document, a treaty or a number is named before a phrase in its sentence.
fn follows_a_document(page: Page<'_>, at: usize) -> bool {
    let before = page.phrases.get(..at).unwrap_or_default().iter().rev().take(LONGEST_SENTENCE);
    let mut sentence = before.take_while(|phrase| !matches!(phrase.kind, PhraseKind::Stop | PhraseKind::Semicolon));
    sentence.any(|phrase| match &phrase.kind {
        PhraseKind::Document(_) | PhraseKind::Item(_) | PhraseKind::Term(Term::Noun(_) | Term::Charter) => true,
        PhraseKind::Place(place) => place.unit != Unit::Paragraph,
        _ => false,
    })
}

/// How far back a sentence is looked through, in phrases.
const LONGEST_SENTENCE: usize = 60;

/// 上文第2段, 本决议第1段, 上文第1段和第3段: the same with the word before.
pub(super) fn ahead(page: Page<'_>, at: usize, found: &mut Vec<Found>) -> Option<usize> {
    add(page, at + 1, page.start(at)..page.phrases.get(at + 1)?.range.end, found)?;
    let mut end = at + 2;
    while let (Some(Term::And), Some(next)) = (page.term(end), page.phrases.get(end + 1)) {
        if add(page, end + 1, next.range.clone(), found).is_none() {
            break;
        }
        end += 2;
    }
    Some(end)
}

fn add(page: Page<'_>, at: usize, whole: Range<usize>, found: &mut Vec<Found>) -> Option<()> {
    let place = page.place(at).filter(|place| place.unit == Unit::Paragraph && !place.pins.is_empty())?;
    let sectioned = at
        .checked_sub(2)
        .is_some_and(|i| matches!(page.kind(i + 1), Some(PhraseKind::Comma)) && page.place(i).is_some());
    found.extend(spread(&place.pins, whole).into_iter().map(|(pin, range)| Found {
        number: range.clone(),
        range,
        kind: Kind::Internal,
        // `section I, paragraph 5, above`: which paragraph 5 only the whole text can tell.
        target: (!sectioned).then(|| Target::Paragraph(anchor(&pin))),
        date: None,
        paragraphs: Vec::new(),
        part: None,
    }));
    Some(())
}

/// `op3.c.ii`
fn anchor(pin: &Pin) -> String {
    let points = pin.points.iter().flat_map(|point| [".", point.as_str()]);
    ["op", pin.label.as_str()].into_iter().chain(points).collect()
}

/// Pins one by one with ranges expanded, each with its bytes: the first from the beginning of the whole, the last to its
/// end, and what a range leaves unprinted in the word for the range.
pub(super) fn spread(pins: &[Pin], whole: Range<usize>) -> Vec<(Pin, Range<usize>)> {
    let mut spread: Vec<(Pin, Range<usize>)> = Vec::with_capacity(pins.len());
    for pin in pins {
        let mark = pin.through.clone().unwrap_or_default();
        for (place, unprinted) in between(spread.last().map(|(pin, _)| pin), pin).into_iter().enumerate() {
            let range = if place == 0 { mark.clone() } else { mark.end..mark.end };
            spread.push((Pin { range: range.clone(), ..unprinted }, range));
        }
        spread.push((pin.clone(), pin.range.clone()));
    }
    if let Some((_, range)) = spread.first_mut() {
        range.start = whole.start;
    }
    if let Some((_, range)) = spread.last_mut() {
        range.end = whole.end;
    }
    spread
}
