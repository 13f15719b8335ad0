//! The numbers of resolutions and decisions: `53/70`, `43/78 H`, `1540 (2004)`, `2200 A (XXI)`, `S-10/2`, with the 第 and 号
//! around them.

use super::phrase::{Item, Number, SpecialSession};
use super::token::{Era, Lexeme};
use super::tokens::Tokens;
use super::{dates, letters};
use crate::grammar::{Organ, Side, Term};

/// A smaller number beside a date is a day, a paragraph or a page.
const FIRST_BARE: u32 = 100;

/// The item that begins at a token, and the token behind it.
pub(super) fn item(tokens: &Tokens<'_>, at: usize) -> Option<(Item, usize)> {
    let opened = tokens.look(at)? == Lexeme::Term(Term::Ordinal);
    let first = if opened { at + 1 } else { at };
    let (number, mut pieces, end) = match tokens.look(first)? {
        Lexeme::Pair(a, b) => lettered(tokens, at, first, Number::Pair(a, b)),
        Lexeme::Special(session, a, b) => {
            lettered(tokens, at, first, Number::Special(SpecialSession::of(session)?, a, b))
        }
        Lexeme::Foreign => lettered(tokens, at, first, Number::Foreign),
        Lexeme::Number(number) => {
            let number = u32::try_from(number).ok()?;
            dated(tokens, at, first, number).or_else(|| bare(tokens, at, first, number))?
        }
        Lexeme::Numeral(number) => oldest(tokens, at, first, number)?,
        _ => return None,
    };
    let closed = tokens.look(end) == Some(Lexeme::Term(Term::NumberMark));
    let end = if closed { end + 1 } else { end };
    // The last piece reaches to the end: the (XXX) of `3419 A to D (XXX)`, the 号 of 第53/243 A和B号.
    if let Some(last) = pieces.last_mut() {
        last.range.end = tokens.range(at, end).end;
    }
    Some((Item { number, pieces, opened, closed }, end))
}

type Lettered = (Number, Vec<super::phrase::Piece>, usize);

fn lettered(tokens: &Tokens<'_>, start: usize, first: usize, number: Number) -> Lettered {
    let found = letters::pieces(tokens, start, first + 1);
    let (pieces, end) = found.unwrap_or_else(|| (letters::none(tokens.range(start, first + 1)), first + 1));
    (number, pieces, end)
}

/// 第一㈠号: `1 (I)` as Chinese texts print it.
fn oldest(tokens: &Tokens<'_>, start: usize, first: usize, number: u32) -> Option<Lettered> {
    let printed = tokens.text(first + 1).chars().next()?;
    let session =
        ('㈠'..='㈩').position(|numeral| numeral == printed).and_then(|place| u32::try_from(place + 1).ok())?;
    Some((Number::Roman(number, None, session), letters::none(tokens.range(start, first + 2)), first + 2))
}

/// `2493 of 29 October 2019`, 2019年10月29日第2493号: a number that has only a date, right beside it.
fn bare(tokens: &Tokens<'_>, start: usize, first: usize, number: u32) -> Option<Lettered> {
    let look = |at: usize| tokens.look(at);
    let beside = match tokens.grammar.date {
        Side::Before => {
            start < first
                && look(first + 1) == Some(Lexeme::Term(Term::NumberMark))
                && start.checked_sub(1).and_then(look) == Some(Lexeme::Term(Term::Day))
        }
        Side::After => {
            // The Council may stand between: `1373 du Conseil de sécurité, en date du 28 septembre 2001`.
            let links = |at: &usize| match look(*at) {
                Some(Lexeme::Term(term)) => {
                    matches!(term, Term::Of | Term::OfAll | Term::Link | Term::Organ(Organ::Security))
                }
                found => found == Some(Lexeme::Comma),
            };
            let behind = (first + 1..first + 7).take_while(links).last().unwrap_or(first);
            let of = (first + 1..=behind).any(|at| matches!(look(at), Some(Lexeme::Term(Term::Of | Term::OfAll))));
            of && dates::date(tokens, behind + 1).is_some()
        }
    };
    let known = (FIRST_BARE..10_000).contains(&number) && beside;
    known.then(|| (Number::Bare(number), letters::none(tokens.range(start, first + 1)), first + 1))
}

/// `1540 (2004)`, `217 (III) A`, `217 A (III)`: a number that is one only with its year or session.
fn dated(tokens: &Tokens<'_>, start: usize, first: usize, number: u32) -> Option<Lettered> {
    let before = letters::pieces(tokens, start, first + 1);
    let at = before.as_ref().map_or(first + 1, |(_, end)| *end);
    let Lexeme::Era(era) = tokens.look(at)? else { return None };
    let number = match era {
        Era::Year(year) => Number::Year(number, year),
        Era::Session(session, value) => Number::Roman(number, SpecialSession::of(session), value),
    };
    let roman = matches!(number, Number::Roman(..));
    if let Some((pieces, _)) = before {
        return roman.then_some((number, pieces, at + 1));
    }
    let after = roman.then(|| letters::pieces(tokens, start, at + 1)).flatten();
    let (pieces, end) = after.unwrap_or_else(|| (letters::none(tokens.range(start, at + 1)), at + 1));
    Some((number, pieces, end))
}
