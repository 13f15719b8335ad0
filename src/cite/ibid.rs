//! `Ibid., para. 22.` and 同上，第三章: the document of the note before, when nothing else is named with it.

use super::page::{Page, places_behind};
use super::phrase::PhraseKind;
use super::pinpoints::{Budget, paragraphs, part};
use super::{Found, kind_of};
use crate::resolution::{Symbol, Target};

/// Adds the mention, and gives the phrase behind. `Ibid., vol. 1249, No. 20378` is of a series of treaties and
/// `Ibid., Supplement No. 53 (A/76/53)` names its own document: neither is a mention.
pub(super) fn ibid(
    page: Page<'_>,
    at: usize,
    named: Option<&Symbol>,
    budget: &mut Budget,
    found: &mut Vec<Found>,
) -> Option<usize> {
    let symbol = named?;
    let pointed = if matches!(page.kind(at + 1), Some(PhraseKind::Stop)) { at + 2 } else { at + 1 };
    let (places, end) = places_behind(page, pointed);
    let ended = matches!(page.kind(end), None | Some(PhraseKind::Stop | PhraseKind::Semicolon | PhraseKind::Close));
    if !ended && pointed == at + 1 {
        return None;
    }
    found.push(Found {
        range: page.phrases.get(at)?.range.clone(),
        number: page.phrases.get(at)?.range.clone(),
        kind: kind_of(symbol),
        target: Some(Target::Symbol(symbol.clone())),
        date: None,
        paragraphs: paragraphs(places.iter().copied(), budget),
        part: part(places.iter().copied(), kind_of(symbol)),
    });
    Some(end)
}
