//! `Ibid., para. 22.` and 同上，第三章: the document of the note before, when nothing else is named with it.

use super::page::{Page, places_behind};
use super::phrase::{PhraseKind, Place};
use super::pinpoints::{Budget, paragraphs, part};
use super::{Found, kind_of};
use crate::grammar::Term;
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
    let (places, end) = match ended || pointed > at + 1 {
        true => (places, end),
        false => further(page, end)?,
    };
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

/// The longest rest of a note that is looked through, in phrases.
const LONGEST: usize = 40;

/// The places behind words that nobody understands, `Ibid., advisory opinion, para. 88.` (76/150), and the phrase behind
/// them. Where another document or anything with a number is named, a volume or a date, it is not the one before that is meant.
fn further<'a>(page: Page<'a>, at: usize) -> Option<(Vec<&'a Place>, usize)> {
    let is_end = |kind: &PhraseKind| matches!(kind, PhraseKind::Stop | PhraseKind::Semicolon);
    let rest = page.phrases.get(at..)?.iter().take_while(|phrase| !is_end(&phrase.kind)).take(LONGEST);
    let names = |kind: &PhraseKind| {
        matches!(kind, PhraseKind::Document(_))
            || matches!(kind, PhraseKind::Term(Term::Noun(_) | Term::OwnNoun(_) | Term::Ibid | Term::Charter))
    };
    let counts = |at: usize| page.place(at).is_none() && page.text(at).contains(|c: char| c.is_ascii_digit());
    let mut first = None;
    for (i, phrase) in (at..).zip(rest) {
        if names(&phrase.kind) || counts(i) {
            return None;
        }
        first = first.or_else(|| page.place(i).map(|_| i));
    }
    page.is_comma(at).then(|| first.map_or((Vec::new(), at), |first| places_behind(page, first)))
}
