//! Which body a number is of, and with that the symbol: `42/22` is `A/RES/42/22` or `A/HRC/RES/42/22` by its context.
//!
//! Evidence in order: the organ named beside the number, the date printed with it, what the same number was a few words
//! before, the organ named last in the sentence, and the body whose text it is. Where these leave a doubt there is no symbol.

use super::numbering::*;
use super::phrase::{Number, SpecialSession};
use crate::grammar::{Noun, Organ};
use crate::resolution::{Body, Symbol, roman};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// What the words around a list say of the body.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Cue {
    /// Named right beside the list: `Human Rights Council resolution`, `resolution … of the Human Rights Council`.
    pub beside: Option<Organ>,
    /// Named last before it in the sentence.
    pub before: Option<Organ>,
    /// Said to be the text's own body's: `its resolution`.
    pub own: bool,
    /// Whether a body that the archive has no series for was named last.
    pub another: bool,
    /// Said with `its` or `in its`, and so of a body named before it or of the text's own.
    pub its: bool,
}

/// What the passage shows besides.
#[derive(Debug)]
pub(super) struct Known<'a> {
    /// The body whose text it is.
    pub body: Option<Body>,
    /// Whether the Human Rights Council is named anywhere.
    pub rights: bool,
    /// Whether the Commission on Human Rights is, or the Sub-Commission.
    pub commission: bool,
    /// Whether any body is that the archive has no series for.
    pub another: bool,
    /// Numbers that have been found to be the Human Rights Council's in the passage.
    pub numbers: BTreeSet<(u32, u32)>,
    /// The same in the text before it.
    pub said: &'a BTreeSet<(u32, u32)>,
}

/// One number and what stands with it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Numbered<'a> {
    pub noun: Noun,
    pub number: Number,
    pub letter: &'a str,
    pub date: Option<Date>,
}

/// Whether a number can be that of a resolution or decision at all.
pub(super) fn is_plausible(number: Number) -> bool {
    match number {
        Number::Pair(first, second) => second > 0 && ((1..=LAST_SESSION).contains(&first) || YEARS.contains(&first)),
        Number::Special(_, session, second) => second > 0 && (1..=60).contains(&session),
        Number::Year(number, _) | Number::Roman(number, ..) => (1..10_000).contains(&number),
        Number::Foreign => true,
        Number::Bare(_) => false,
    }
}

/// The organ of a number, where that is beyond doubt; `Elsewhere` for any that the archive has no series for. `list` is
/// the organ that another number of its list was found to be of by its date.
pub(super) fn organ(item: Numbered<'_>, cue: Cue, list: Option<Organ>, known: &Known<'_>) -> Option<Organ> {
    match (item.number, cue.beside) {
        (Number::Foreign, _) | (_, Some(Organ::Below)) => Some(Organ::Elsewhere),
        _ if is_dated_of_another(item, cue) => Some(Organ::Elsewhere),
        (number, Some(Organ::Elsewhere)) => (!may_be_of_commission(number, known)).then_some(Organ::Elsewhere),
        _ => {
            one_of_ours(item, cue, list, known).or_else(|| is_of_another(item, cue, known).then_some(Organ::Elsewhere))
        }
    }
}

/// Whether a number has a date that lies in no session of ours.
fn is_of_no_session(item: Numbered<'_>) -> bool {
    item.date.is_some() && organ_by_date(item.number, item.date).is_none()
}

/// Whether another body is named before a number and its date lies in no session of ours: `the adoption by the Economic and
/// Social Commission for Asia and the Pacific of resolution 72/7 of 19 May 2016` (76/211). Or the number goes on with a list of
/// that body's: `Commission on the Status of Women resolutions 49/7 of 11 March 2005, entitled “…”, and 56/4` (76/148).
fn is_dated_of_another(item: Numbered<'_>, cue: Cue) -> bool {
    let pair = matches!(item.number, Number::Pair(session, _) if !YEARS.contains(&session));
    let named = cue.another && !cue.own && cue.beside.is_none();
    pair && ((named && is_of_no_session(item))
        || (cue.before == Some(Organ::Elsewhere) && cue.beside.is_none() && !cue.own))
}

/// Whether a number that none of ours bears is another body's: one is named, and said to be meant by `its` (`the
/// Environment Assembly, in its resolution 2/10`), or the date or the number show that it is not the Human Rights Council's,
/// whose decisions begin with 101.
fn is_of_another(item: Numbered<'_>, cue: Cue, known: &Known<'_>) -> bool {
    if cue.beside.is_some() {
        return false;
    }
    let low = matches!((item.noun, item.number), (Noun::Decision, Number::Pair(_, 1..=100)));
    let named = (cue.another && cue.its) || (known.another && (is_of_no_session(item) || low));
    cue.before == Some(Organ::Below) || (named && !may_be_of_commission(item.number, known))
}

/// Whether a number by year may be the Commission on Human Rights's, which also is `the Commission`.
fn may_be_of_commission(number: Number, known: &Known<'_>) -> bool {
    known.commission && matches!(number, Number::Pair(year, _) if YEARS.contains(&year) && year <= LAST_COMMISSION_YEAR)
}

fn one_of_ours(item: Numbered<'_>, cue: Cue, list: Option<Organ>, known: &Known<'_>) -> Option<Organ> {
    match item.number {
        Number::Pair(year, second) if YEARS.contains(&year) => of_year(item.noun, year, second, cue, known),
        Number::Pair(session, second) => of_session(item, session, second, cue, list, known),
        Number::Special(SpecialSession::Emergency, ..) => Some(Organ::Assembly),
        Number::Special(SpecialSession::Special, session, _) => of_special(item, session, cue, list, known),
        Number::Year(..) => (item.noun == Noun::Resolution).then_some(Organ::Security),
        Number::Roman(_, Some(_), _) => Some(Organ::Assembly),
        Number::Roman(_, None, session) => of_roman(item, session, cue),
        Number::Foreign | Number::Bare(_) => None,
    }
}

/// The organ that the date alone shows a number to be of.
pub(super) fn organ_by_date(number: Number, date: Option<Date>) -> Option<Organ> {
    let (Number::Pair(session, second), Some(date)) = (number, date) else { return None };
    if sat_assembly(session, date) {
        return Some(Organ::Assembly);
    }
    (sat_rights(session, date) && second <= MOST_OF_RIGHTS).then_some(Organ::Rights)
}

fn of_year(noun: Noun, year: u32, second: u32, cue: Cue, known: &Known<'_>) -> Option<Organ> {
    let fits = year >= FIRST_ECONOMIC_YEAR && (noun == Noun::Resolution) == (second < FIRST_ECONOMIC_DECISION);
    let council = matches!(known.body, Some(Body::EconomicAndSocialCouncil));
    match cue.beside {
        Some(Organ::Economic) => Some(Organ::Economic),
        Some(Organ::Council) => fits.then_some(Organ::Economic),
        Some(Organ::Commission) => (noun == Noun::Resolution).then_some(Organ::Commission),
        Some(Organ::Assembly | Organ::Security | Organ::Rights | Organ::Below | Organ::Elsewhere) => None,
        None if cue.before == Some(Organ::Below) => None,
        None if cue.another && !council => None,
        None if cue.before == Some(Organ::Economic) || council => fits.then_some(Organ::Economic),
        None if cue.before == Some(Organ::Commission) && !cue.own && year <= LAST_COMMISSION_YEAR => {
            (noun == Noun::Resolution).then_some(Organ::Commission)
        }
        // The Commission numbered by year as well: `1980/67 E` with no organ may be either's.
        None if known.commission && year <= LAST_COMMISSION_YEAR => None,
        None => fits.then_some(Organ::Economic),
    }
}

fn of_session(
    item: Numbered<'_>,
    session: u32,
    second: u32,
    cue: Cue,
    list: Option<Organ>,
    known: &Known<'_>,
) -> Option<Organ> {
    let numbered = session >= FIRST_NUMBERED && (item.noun == Noun::Resolution || second >= FIRST_DECISION);
    let counted = match item.noun {
        Noun::Decision => (101..FIRST_DECISION).contains(&second),
        Noun::Resolution | Noun::Document => second <= MOST_OF_RIGHTS,
    };
    let assembly = || numbered.then_some(Organ::Assembly);
    match cue.beside {
        // 设立人权理事会第60/251号决议 is not the Council's: it never adopted so many in a session.
        Some(Organ::Rights) if counted || item.noun == Noun::Decision => return Some(Organ::Rights),
        Some(Organ::Rights | Organ::Assembly) => return assembly(),
        Some(Organ::Council) if item.date.is_none() => return counted.then_some(Organ::Rights),
        Some(Organ::Security | Organ::Economic | Organ::Commission | Organ::Below | Organ::Elsewhere) => return None,
        Some(Organ::Council) | None => {}
    }
    let at_hand = is_at_hand(cue, known);
    if let Some(organ) = organ_by_date(item.number, item.date) {
        return if organ == Organ::Assembly { assembly() } else { (at_hand && counted).then_some(organ) };
    }
    let number = (session, second);
    let said_before =
        item.date.is_none() && (known.numbers.contains(&number) || (!cue.own && known.said.contains(&number)));
    let of_list = list == Some(Organ::Rights) && item.date.is_none();
    let rights = match (cue.own, cue.before) {
        (true, _) | (false, None) => known.body == Some(Body::HumanRightsCouncil),
        (false, Some(Organ::Rights | Organ::Council)) => true,
        (false, Some(_)) => false,
    };
    match () {
        () if counted && (said_before || of_list || (rights && item.date.is_none())) => Some(Organ::Rights),
        () if numbered => Some(Organ::Assembly),
        // Before the thirty-first session the Assembly did not number so.
        () => (counted && at_hand && item.date.is_none()).then_some(Organ::Rights),
    }
}

/// Whether the Human Rights Council is in question at all.
pub(super) fn is_at_hand(cue: Cue, known: &Known<'_>) -> bool {
    let council = |organ| matches!(organ, Some(Organ::Rights | Organ::Council));
    known.rights || known.body == Some(Body::HumanRightsCouncil) || council(cue.beside) || council(cue.before)
}

fn of_special(item: Numbered<'_>, session: u32, cue: Cue, list: Option<Organ>, known: &Known<'_>) -> Option<Organ> {
    let of_rights = match cue.beside {
        Some(Organ::Rights | Organ::Council) => true,
        Some(Organ::Assembly) => false,
        Some(Organ::Security | Organ::Economic | Organ::Commission | Organ::Below | Organ::Elsewhere) => return None,
        None => {
            list == Some(Organ::Rights)
                || (list.is_none() && !cue.own && cue.before == Some(Organ::Rights))
                || known.body == Some(Body::HumanRightsCouncil)
        }
    };
    match of_rights {
        true => Some(Organ::Rights),
        // The Assembly's special sessions before the eighth have roman numbers.
        false => (session >= 8 || item.noun == Noun::Decision).then_some(Organ::Assembly),
    }
}

fn of_roman(item: Numbered<'_>, session: u32, cue: Cue) -> Option<Organ> {
    let far = |date: Date| u32::try_from(date.year()).unwrap_or(0).abs_diff(1945 + session) > 2;
    match cue.beside {
        _ if item.noun != Noun::Resolution => None,
        Some(Organ::Economic) => Some(Organ::Economic),
        Some(Organ::Commission | Organ::Below | Organ::Elsewhere | Organ::Rights | Organ::Security) => None,
        // A regional commission counts in the same way: 574 (XXVII) of 1998 is none of the Assembly's.
        Some(Organ::Assembly | Organ::Council) | None if session <= LAST_ROMAN => {
            (!item.date.is_some_and(far)).then_some(Organ::Assembly)
        }
        Some(Organ::Assembly) => None,
        Some(Organ::Council) | None => Some(Organ::Economic),
    }
}

/// What a symbol says of its number, that a bare one behind it may be of the same body: `A/RES/60/1 and 60/2`.
pub(super) fn of_symbol(symbol: &Symbol) -> Option<(Organ, Noun, Number)> {
    let body = symbol.body()?;
    let (kind, number) = symbol.as_str().strip_prefix(body.root())?.strip_prefix('/')?.split_once('/')?;
    let organ = match body {
        Body::GeneralAssembly => Organ::Assembly,
        Body::SecurityCouncil => Organ::Security,
        Body::EconomicAndSocialCouncil => Organ::Economic,
        Body::HumanRightsCouncil => Organ::Rights,
    };
    let noun = match kind {
        "RES" => Noun::Resolution,
        "DEC" => Noun::Decision,
        _ => return None,
    };
    let number = number.trim_end_matches(|c: char| c.is_ascii_uppercase());
    let pair =
        number.split_once('/').map(|(first, second)| Some(Number::Pair(first.parse().ok()?, second.parse().ok()?)));
    let year = || {
        let (number, year) = number.strip_suffix(')')?.split_once('(')?;
        Some(Number::Year(number.parse().ok()?, year.parse().ok()?))
    };
    Some((organ, noun, pair.unwrap_or_else(year)?))
}

/// The symbol of a number of a known organ: `A/RES/43/78H`, `A/RES/2200(XXI)A`, `S/RES/1540(2004)`.
pub(super) fn symbol(organ: Organ, item: Numbered<'_>) -> Option<String> {
    let root = match organ {
        Organ::Assembly => "A",
        Organ::Security => "S",
        Organ::Economic => "E",
        Organ::Rights => "A/HRC",
        Organ::Commission => "E/CN.4",
        Organ::Council | Organ::Below | Organ::Elsewhere => return None,
    };
    let kind = match item.noun {
        Noun::Resolution => "RES",
        Noun::Decision => "DEC",
        Noun::Document => return None,
    };
    let letter = item.letter;
    let number = match item.number {
        Number::Pair(first, second) => format!("{first}/{second}{letter}"),
        Number::Special(session, first, second) => format!("{}-{first}/{second}{letter}", session.mark()),
        Number::Year(number, year) => format!("{number}({year}){letter}"),
        Number::Roman(number, None, session) => format!("{number}({}){letter}", roman(session)),
        Number::Roman(number, Some(kind), session) => format!("{number}({}-{}){letter}", kind.mark(), roman(session)),
        Number::Foreign | Number::Bare(_) => return None,
    };
    Some(format!("{root}/{kind}/{number}"))
}
