//! The phrases of a passage as those who read them see them: what stands at a place, and which parts of documents are named
//! behind it.

use super::Context;
use super::phrase::{Phrase, PhraseKind, Place};
use super::pinpoints;
use crate::grammar::{Possession, Term};

/// The phrases and what is known of their passage; never changed.
#[derive(Clone, Copy)]
pub(super) struct Page<'a> {
    pub words: &'a str,
    pub phrases: &'a [Phrase],
    pub context: Context<'a>,
}

impl<'a> Page<'a> {
    pub(super) fn kind(&self, at: usize) -> Option<&'a PhraseKind> {
        self.phrases.get(at).map(|phrase| &phrase.kind)
    }

    pub(super) fn term(&self, at: usize) -> Option<Term> {
        match self.kind(at)? {
            PhraseKind::Term(term) => Some(*term),
            _ => None,
        }
    }

    pub(super) fn place(&self, at: usize) -> Option<&'a Place> {
        match self.kind(at)? {
            PhraseKind::Place(place) => Some(place),
            _ => None,
        }
    }

    pub(super) fn is_comma(&self, at: usize) -> bool {
        matches!(self.kind(at), Some(PhraseKind::Comma))
    }

    pub(super) fn is_quote(&self, at: usize) -> bool {
        matches!(self.kind(at), Some(PhraseKind::Quote))
    }

    /// Whether the language says what belongs to what by endings and needs no word for `of`.
    pub(super) fn says_by_ending(&self) -> bool {
        self.context.grammar.mentions.possession == Possession::Ending
    }

    /// The phrase behind `of the`, or the same when there is none.
    pub(super) fn behind_of(&self, at: usize) -> usize {
        let mut next = at;
        while let Some(Term::Of | Term::Link) = self.term(next) {
            next += 1;
        }
        next
    }

    /// The first byte of a phrase.
    pub(super) fn start(&self, at: usize) -> usize {
        self.phrases.get(at).map_or(self.words.len(), |phrase| phrase.range.start)
    }

    /// The words of a phrase.
    pub(super) fn text(&self, at: usize) -> &'a str {
        self.phrases.get(at).and_then(|phrase| self.words.get(phrase.range.clone())).unwrap_or_default()
    }
}

/// No mention names more places than this one inside another or beside another.
pub(super) const MOST_PLACES: usize = 16;

/// The phrase behind the words that say of a paragraph that it is an operative one: `of the operative part`, `du dispositif`.
pub(super) fn operative_part(page: Page<'_>, at: usize) -> Option<usize> {
    let next = page.behind_of(at);
    (page.term(next) == Some(Term::Operative)).then_some(next + 1)
}

/// The places that are named behind something, and the phrase behind them: `, annex`, `, chap. IV, sect. A`, 第二节第5段.
pub(super) fn places_behind<'a>(page: Page<'a>, at: usize) -> (Vec<&'a Place>, usize) {
    let (mut places, mut end) = (Vec::new(), at);
    while places.len() < MOST_PLACES {
        let opened = matches!(page.kind(end), Some(PhraseKind::Open));
        let comma = if page.is_comma(end) { end + 1 } else { end };
        let and = !places.is_empty() && page.term(comma) == Some(Term::And);
        let mut here = if opened || and { comma + 1 } else { comma };
        // 决议执行部分第5段
        here += usize::from(page.term(here) == Some(Term::Operative));
        let Some(place) = page.place(here).filter(|place| pinpoints::is_place(place)) else { break };
        let operative = operative_part(page, here + 1);
        let behind = operative.unwrap_or(here + 1);
        // `paragraph 5 of …` and `paragraph 5 above` look ahead or back themselves.
        let its_own = matches!(page.term(behind), Some(Term::Its | Term::InIts | Term::Noun(_) | Term::OwnNoun(_)));
        let said = operative.is_some() || page.says_by_ending();
        if matches!(page.term(behind), Some(Term::Of | Term::To | Term::Above)) || (its_own && said) {
            break;
        }
        places.push(place);
        let closes = opened && matches!(page.kind(behind), Some(PhraseKind::Close));
        end = if closes { behind + 1 } else { behind };
    }
    (places, end)
}
