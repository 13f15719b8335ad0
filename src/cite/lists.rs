//! Lists of numbers: `53/70 of 4 December 1998, 54/49 of 1 December 1999 and 68/243 of 27 December 2013`, or in Chinese
//! `1998年12月4日第53/70号、1999年12月1日第54/49号和…号决议`. A list is one item or many; its noun stands once.

use super::numbering::may_be_of;
use super::organ::Cue;
use super::page::{MOST_PLACES, Page, places_behind};
use super::phrase::{Item, Number, PhraseKind, Place};
use crate::grammar::{MentionGrammar, Noun, Organ, Side, Term, Unit};
use jiff::civil::Date;
use std::ops::Range;

/// No title in a list is longer, in phrases.
const LONGEST_TITLE: usize = 60;

/// No name of a body is longer, in phrases.
const LONGEST_NAME: usize = 12;

/// Numbers that share a noun.
#[derive(Debug)]
pub(super) struct List<'a> {
    /// `None` while it is not known, and in the end for a list whose noun never comes.
    pub noun: Option<Noun>,
    pub cue: Cue,
    pub entries: Vec<Entry<'a>>,
    /// Places that are said of all: `paragraphs 1 to 3 of resolutions …`, `…号等各项决议第1至3段`.
    pub places: Vec<&'a Place>,
    pub sentence: u32,
}

/// One number of a list.
#[derive(Debug)]
pub(super) struct Entry<'a> {
    pub item: &'a Item,
    /// Its number, with the year when only its date says that.
    pub number: Number,
    pub date: Option<Date>,
    /// From its own date to its own date, when that stands beside it.
    pub range: Range<usize>,
    pub places: Vec<&'a Place>,
    /// The organ named behind it.
    pub organ: Option<Organ>,
    /// What joins it to the entry before.
    pub joint: Joint,
    /// Whether its date is said of all numbers before it.
    pub of_all: bool,
}

/// What stands between two entries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Joint {
    /// A comma, or nothing before the first.
    Comma,
    /// Only `and`.
    And,
    /// A word for a range, with its bytes.
    To(Range<usize>),
}

/// The list that begins at a phrase, and the phrase behind it. In a language whose noun stands behind, 第 or 号 must mark
/// the list as one, or there is nothing up to that phrase; in the others the caller knows the noun.
pub(super) fn list<'a>(page: Page<'a>, at: usize) -> Option<(Option<List<'a>>, usize)> {
    let (list, end) = unmarked(page, at)?;
    let behind = page.context.grammar.mentions.noun == Side::After;
    let marked = list.entries.iter().any(|entry| entry.item.opened || entry.item.closed);
    let of_something_else = list.noun.is_none() && names_something_else(page, end);
    Some((Some(list).filter(|_| !behind || (marked && !of_something_else)), end))
}

/// The list that begins at a phrase, whatever marks it as one.
fn unmarked<'a>(page: Page<'a>, at: usize) -> Option<(List<'a>, usize)> {
    let (first, mut end) = entry(page, at, Joint::Comma)?;
    let mut entries = vec![first];
    let behind = page.context.grammar.mentions.noun == Side::After;
    let noun = loop {
        if let Some(noun) = noun_behind(page, end).filter(|_| behind) {
            break Some(noun);
        }
        let Some((next, after)) = joint(page, end).and_then(|(joint, at)| entry(page, at, joint)) else { break None };
        entries.push(next);
        end = after;
    };
    let (noun, places, end) = match noun {
        Some((noun, end)) => {
            let (places, end) = places_behind(page, end);
            (Some(noun), places, end)
        }
        None => (None, Vec::new(), end),
    };
    share_dates(&mut entries, &page.context.grammar.mentions);
    share_organs(&mut entries);
    Some((List { noun, cue: Cue::default(), entries, places, sentence: 0 }, end))
}

/// The list of bare numbers that goes on from a full symbol: `and 60/2` behind `A/RES/60/1`.
pub(super) fn continued<'a>(page: Page<'a>, at: usize, last: Number) -> Option<(List<'a>, usize)> {
    let (_, next) = joint(page, at)?;
    let (mut list, end) = unmarked(page, next)?;
    list.name_years(Some(last));
    let alike = list.entries.iter().all(|entry| std::mem::discriminant(&entry.number) == std::mem::discriminant(&last));
    (alike && goes_on(page, next, &list, end, last)).then_some((list, end))
}

impl List<'_> {
    /// Gives the numbers that have only a date its year, when another of the list has one, or the `last` before it, or when
    /// the Security Council is named beside: `resolutions 1325 (2000) of 31 October 2000 and 2493 of 29 October 2019`,
    /// `Security Council resolution 1373 of 28 September 2001`.
    pub(super) fn name_years(&mut self, last: Option<Number>) {
        let has_year = |number: Number| matches!(number, Number::Year(..));
        let of_council = |organ: Option<Organ>| organ == Some(Organ::Security);
        let told = last.is_some_and(has_year)
            || of_council(self.cue.beside)
            || self.entries.iter().any(|entry| has_year(entry.number) || of_council(entry.organ));
        if !told {
            return;
        }
        for entry in &mut self.entries {
            let year = entry.date.and_then(|date| u32::try_from(date.year()).ok());
            if let (Number::Bare(number), Some(year)) = (entry.number, year) {
                entry.number = Number::Year(number, year);
            }
        }
    }
}

/// Whether a list without a noun of its own goes on with the list before: only behind a comma or `and`, and with a date
/// or nothing else behind it, or when it is of the session of the last number: `resolutions 5/1 on … and 5/2 on …`.
/// `24/7 support` does not.
pub(super) fn goes_on(page: Page<'_>, at: usize, list: &List<'_>, end: usize, last: Number) -> bool {
    let joined = at.checked_sub(1).is_some_and(|i| {
        matches!(page.kind(i), Some(PhraseKind::Comma | PhraseKind::Semicolon | PhraseKind::Term(Term::And)))
    });
    let dated = list.entries.first().is_some_and(|entry| entry.date.is_some());
    let clear = matches!(
        page.kind(end),
        None | Some(PhraseKind::Comma | PhraseKind::Semicolon | PhraseKind::Stop | PhraseKind::Term(Term::And))
    );
    let of_session = match (last, list.entries.first().map(|entry| entry.number)) {
        (Number::Pair(session, before), Some(Number::Pair(other, number))) => session == other && number > before,
        _ => false,
    };
    joined && (dated || clear || of_session)
}

/// The places before a noun that are said of its numbers, the largest first: `paragraph 5 of section II of its resolution`,
/// `section XI, paragraph 6, of its resolution`.
pub(super) fn places_before<'a>(page: Page<'a>, noun: usize) -> Vec<&'a Place> {
    let back_over = |at: usize, pass: fn(Term) -> bool| {
        let mut at = at;
        while at.checked_sub(1).and_then(|i| page.term(i)).is_some_and(pass) {
            at -= 1;
        }
        at
    };
    let mut at = back_over(noun, |term| matches!(term, Term::Its | Term::InIts | Term::Link | Term::Organ(_)));
    let mut places = Vec::new();
    while places.len() < MOST_PLACES {
        let of = back_over(at, |term| matches!(term, Term::Of | Term::To | Term::Link | Term::Operative));
        let joined = !places.is_empty()
            && of.checked_sub(1).is_some_and(|i| page.term(i) == Some(Term::And) || page.is_comma(i));
        let comma = of < at && of.checked_sub(1).is_some_and(|i| page.is_comma(i));
        let behind = if joined || comma { of - 1 } else { of };
        // Without a word between only where endings say it, or in `مرفق القرار`, `the annex of the resolution`.
        let bound = |place: &&Place| {
            behind < at || page.says_by_ending() || (place.unit == Unit::Annex && place.pins.is_empty())
        };
        let Some(place) = behind.checked_sub(1).and_then(|i| page.place(i)).filter(bound) else { break };
        places.push(place);
        at = behind - 1;
    }
    places.retain(|place| super::pinpoints::is_place(place));
    places.sort_by_key(|place| place.unit);
    places
}

fn entry<'a>(page: Page<'a>, at: usize, joint: Joint) -> Option<(Entry<'a>, usize)> {
    let grammar = &page.context.grammar.mentions;
    let (mut date, mut item_at, mut of_all) = (None, at, false);
    if let (Side::Before, Some(PhraseKind::Date(before))) = (grammar.date, page.kind(at)) {
        date = *before;
        item_at = if page.term(at + 1) == Some(Term::Genitive) { at + 2 } else { at + 1 };
    }
    let Some(PhraseKind::Item(item)) = page.kind(item_at) else { return None };
    let mut end = item_at + 1;
    let mut range = page.start(at)..page.phrases.get(item_at)?.range.end;
    let mut organ = None;
    if grammar.noun == Side::Before {
        (organ, end) = organ_behind(page, end).map_or((None, end), |(organ, end)| (Some(organ), end));
        // `74/306 «…» от 11 сентября 2020 года`
        let titled = quotation(page, end).filter(|&behind| date_behind(page, behind).is_some());
        end = titled.unwrap_or(end);
        if let Some((behind, after)) = date_behind(page, end).filter(|_| grammar.date == Side::After) {
            (date, end, of_all) = (behind, after, is_of_all(page, after - 1));
            if organ.is_none() {
                range.end = after.checked_sub(1).and_then(|i| page.phrases.get(i))?.range.end;
            }
        }
        if organ.is_none() {
            (organ, end) = organ_behind(page, end).map_or((None, end), |(organ, end)| (Some(organ), end));
        }
    }
    let (places, mut end) = if grammar.noun == Side::Before { places_behind(page, end) } else { (Vec::new(), end) };
    // `45/248 B, section VI, of 21 December 1990`
    if let (None, false, Some((behind, after))) = (date, places.is_empty(), date_behind(page, end)) {
        (date, end) = (behind, after);
    }
    Some((Entry { item, number: item.number, date, range, places, organ, joint, of_all }, end))
}

/// The phrase behind a quotation that begins at one: the title of a resolution.
fn quotation(page: Page<'_>, at: usize) -> Option<usize> {
    page.is_quote(at).then_some(())?;
    let within =
        |i: &usize| matches!(page.kind(*i), Some(kind) if !matches!(kind, PhraseKind::Stop | PhraseKind::Semicolon));
    (at + 1..at + LONGEST_TITLE).take_while(within).find(|&i| page.is_quote(i)).map(|i| i + 1)
}

/// What joins the entry before a phrase to the one behind it, and where that begins.
fn joint(page: Page<'_>, at: usize) -> Option<(Joint, usize)> {
    // A comma lost behind a date: `69/43 от 2 декабря 2014 года 70/56 от 7 декабря 2015 года`.
    let dated = at.checked_sub(1).is_some_and(|i| matches!(page.kind(i), Some(PhraseKind::Date(_))));
    if dated && page.context.grammar.mentions.date == Side::After && matches!(page.kind(at), Some(PhraseKind::Item(_)))
    {
        return Some((Joint::Comma, at));
    }
    let (mut joint, mut end) = (None, at);
    for _ in 0..3 {
        joint = match page.kind(end) {
            Some(PhraseKind::Comma | PhraseKind::Semicolon) => Some(joint.unwrap_or(Joint::Comma)),
            Some(PhraseKind::Term(Term::And)) => Some(joint.unwrap_or(Joint::And)),
            Some(PhraseKind::Term(Term::To) | PhraseKind::Dash) => {
                page.phrases.get(end).map(|phrase| Joint::To(phrase.range.clone()))
            }
            _ => break,
        };
        end += 1;
    }
    while matches!(page.term(end), Some(Term::Link | Term::Abbreviation))
        && matches!(page.kind(end + 1), Some(PhraseKind::Item(_)))
    {
        end += 1;
    }
    joint.map(|joint| (joint, end))
}

/// `of 4 December 1998`, `, of 2 June 2016`
pub(super) fn date_behind(page: Page<'_>, at: usize) -> Option<(Option<Date>, usize)> {
    let mut end = if page.is_comma(at) { at + 1 } else { at };
    let mut of = false;
    while let Some(term @ (Term::Of | Term::OfAll | Term::On | Term::Link)) = page.term(end) {
        of |= term != Term::Link;
        end += 1;
    }
    // `принятой Генеральной Ассамблеей 24 января 1946 года`
    let adopted = end.checked_sub(1).is_some_and(|i| page.term(i) == Some(Term::On));
    end += usize::from(adopted && matches!(page.term(end), Some(Term::Organ(_))));
    match page.kind(end) {
        Some(PhraseKind::Date(date)) if of => Some((*date, end + 1)),
        _ => None,
    }
}

/// Whether the date that ends before a phrase is said of all numbers before it: `المؤرخين 23 تموز/يوليه 2018`.
fn is_of_all(page: Page<'_>, behind: usize) -> bool {
    (behind.saturating_sub(3)..behind).any(|i| page.term(i) == Some(Term::OfAll))
}

/// `of the Human Rights Council`
fn organ_behind(page: Page<'_>, at: usize) -> Option<(Organ, usize)> {
    // `75/282, du 26 mai 2021, de l’Assemblée générale`
    let dated = at.checked_sub(1).is_some_and(|i| matches!(page.kind(i), Some(PhraseKind::Date(_))));
    let at = if dated && page.is_comma(at) && page.term(at + 1) == Some(Term::Of) { at + 1 } else { at };
    let end = page.behind_of(at);
    let said = page.says_by_ending() || page.term(at) == Some(Term::Of);
    if !said {
        return None;
    }
    match page.term(end) {
        Some(Term::Organ(organ)) => Some((organ, end + 1)),
        Some(Term::Body) => Some((Organ::Elsewhere, end + 1)),
        _ => named_body(page, end).map(|end| (Organ::Elsewhere, end)),
    }
}

/// The phrase behind the word that ends the name of a body no row names: `World Health Assembly`, `Food and Agriculture
/// Organization`. Every word before it has a capital, so `the Programme of Action` is none; where endings say what belongs
/// together the first of at most two has: `Международной морской организации`.
fn named_body(page: Page<'_>, at: usize) -> Option<usize> {
    let capital = |i: usize| {
        let mut words = page.text(i).split_whitespace().map(|word| word.starts_with(char::is_uppercase));
        let named = match page.says_by_ending() {
            true => words.next() == Some(true) && words.count() <= 1,
            false => words.all(|capital| capital),
        };
        named && matches!(page.kind(i), Some(PhraseKind::Gap))
    };
    let mut end = at;
    while end < at + LONGEST_NAME {
        match page.kind(end)? {
            PhraseKind::Gap if capital(end) => end += 1,
            PhraseKind::Term(Term::And) | PhraseKind::Comma | PhraseKind::Dash if end > at && capital(end + 1) => {
                end += 2;
            }
            PhraseKind::Term(
                Term::Body
                | Term::Organ(Organ::Assembly | Organ::Council | Organ::Commission | Organ::Below | Organ::Elsewhere),
            ) if end > at => return Some(end + 1),
            _ => return None,
        }
    }
    None
}

/// 决议 behind a list, also after 等各项.
fn noun_behind(page: Page<'_>, at: usize) -> Option<(Noun, usize)> {
    let mut end = at;
    while let Some(Term::Filler | Term::Organ(_)) = page.term(end) {
        end += 1;
        if end > at + 4 {
            return None;
        }
    }
    match page.term(end) {
        Some(Term::Noun(noun)) => Some((noun, end + 1)),
        _ => None,
    }
}

/// Whether the word behind a list shows that it numbers no resolution: 第12/34号合同.
fn names_something_else(page: Page<'_>, at: usize) -> bool {
    matches!(page.kind(at), Some(PhraseKind::Gap | PhraseKind::Document(_)))
}

/// Gives a date that is printed once to the entries that share it: those of the same session or year that `and` joins to
/// the dated one, and in Chinese those behind the same 第 (DOMAIN.md part 4, last trap). A comma does not share:
/// `446 (1979), 452 (1979) of 20 July 1979` are of two days.
fn share_dates(entries: &mut [Entry<'_>], grammar: &MentionGrammar) {
    let by_word = grammar.forms(Term::OfAll).next().is_some();
    let mut date = None;
    let mut share = |entry: &mut Entry<'_>, joined: bool| {
        let shared = date.filter(|&date| joined && may_be_of(entry.number, date));
        entry.date = entry.date.or(shared);
        date = entry.date;
    };
    match grammar.date {
        Side::Before => entries.iter_mut().for_each(|entry| {
            let joined = !entry.item.opened || entry.joint != Joint::Comma;
            share(entry, joined);
        }),
        Side::After => {
            let mut joined = false;
            entries.iter_mut().rev().for_each(|entry| {
                share(entry, joined);
                joined = match by_word {
                    true => entry.of_all || (joined && entry.date.is_some()),
                    false => entry.joint != Joint::Comma,
                };
            });
        }
    }
}

/// An organ that is named once behind a list is that of every entry before it.
fn share_organs(entries: &mut [Entry<'_>]) {
    let mut organ = None;
    for entry in entries.iter_mut().rev() {
        entry.organ = entry.organ.or(organ);
        organ = entry.organ;
    }
}
