//! Documents by their full symbols, with the additions named after them and the places within them:
//! `A/55/140 和 Corr.1 和 Add.1`, `(A/69/53/Add.1 and A/69/53/Add.1/Corr.1), chap. IV, sect. A`.

use super::lists::date_behind;
use super::page::{Page, places_behind};
use super::phrase::{Document, PhraseKind, Piece};
use super::pinpoints::{Budget, paragraphs, part};
use super::{Found, kind_of, symbols};
use crate::grammar::{Organ, Side, Term, Unit};
use crate::resolution::{Kind, Symbol, Target};
use jiff::civil::Date;
use std::ops::Range;

/// The most additions that a range of them stands for.
const LONGEST_RANGE: u32 = 60;

/// What a group of documents leaves behind.
pub(super) struct Group {
    /// The phrase behind it.
    pub end: usize,
    /// Whose resolutions a chapter of it holds, when a chapter was named.
    pub host: Option<Organ>,
}

/// Reads the document at a phrase and what supplements it, and adds the mentions.
pub(super) fn group(page: Page<'_>, at: usize, budget: &mut Budget, found: &mut Vec<Found>) -> Group {
    let Some(PhraseKind::Document(base)) = page.kind(at) else { return Group { end: at + 1, host: None } };
    let first = found.len();
    let mut end = name(page, at, base, found);
    let mut reading = Reading { whole: &base.symbol, base: base.symbol.clone(), added: None };
    while let Some(after) = reading.supplement(page, end, found) {
        end = after;
    }
    // A/C.6/43/7号文件，附件
    while let Some(Term::NumberMark | Term::Noun(_)) =
        page.term(end).filter(|_| page.context.grammar.mentions.noun == Side::After)
    {
        end += 1;
    }
    let closed = if matches!(page.kind(end), Some(PhraseKind::Close)) { end + 1 } else { end };
    let (places, after) = places_behind(page, closed);
    if places.is_empty() {
        return Group { end, host: None };
    }
    for mention in found.iter_mut().skip(first) {
        mention.paragraphs = paragraphs(places.iter().copied(), budget);
        mention.part = part(places.iter().copied(), mention.kind);
    }
    let chapter = places.iter().any(|place| place.unit.name().is_some() || place.unit == Unit::Division);
    Group { end: after, host: chapter.then(|| host(&base.symbol)) }
}

/// Adds the mentions of one full symbol, with its date when it is a resolution's; gives the phrase behind it.
fn name(page: Page<'_>, at: usize, document: &Document, found: &mut Vec<Found>) -> usize {
    let kind = kind_of(&document.symbol);
    let mut end = at + 1;
    let mut date = None;
    let mut pieces = document.pieces.clone();
    let numbers: Vec<Range<usize>> = pieces.iter().map(|piece| piece.range.clone()).collect();
    if matches!(kind, Kind::Resolution | Kind::Decision) {
        match page.context.grammar.mentions.date {
            Side::After => {
                if let Some((behind, after)) = date_behind(page, end) {
                    (date, end) = (behind, after);
                    reach(&mut pieces, page.phrases.get(after - 1).map(|phrase| phrase.range.clone()));
                }
            }
            Side::Before => {
                if let Some(PhraseKind::Date(before)) = at.checked_sub(1).and_then(|i| page.kind(i)) {
                    date = *before;
                    if let Some(piece) = pieces.first_mut() {
                        piece.range.start = page.start(at - 1);
                    }
                }
            }
        }
    }
    found.extend(pieces.into_iter().zip(numbers).map(|(piece, number)| {
        let lettered = Symbol::parse(&format!("{}{}", document.symbol, piece.letter)).ok();
        Found { number, ..mention(kind, lettered, date, piece.range) }
    }));
    end
}

fn reach(pieces: &mut [Piece], to: Option<Range<usize>>) {
    if let (Some(piece), Some(to)) = (pieces.last_mut(), to) {
        piece.range.end = to.end;
    }
}

fn mention(kind: Kind, symbol: Option<Symbol>, date: Option<Date>, range: Range<usize>) -> Found {
    let target = symbol.map(Target::Symbol);
    Found { number: range.clone(), range, kind, target, date, paragraphs: Vec::new(), part: None }
}

struct Reading<'a> {
    /// The document itself.
    whole: &'a Symbol,
    /// The full symbol printed last.
    base: Symbol,
    /// The addition read last.
    added: Option<String>,
}

impl Reading<'_> {
    /// What supplements the documents before a phrase: `和 Add.1`, `-3`, `and A/55/140/Add.1`; gives the phrase behind it.
    fn supplement(&mut self, page: Page<'_>, at: usize, found: &mut Vec<Found>) -> Option<usize> {
        let (ranged, next) = match page.kind(at)? {
            PhraseKind::Dash | PhraseKind::Term(Term::To) => (true, at + 1),
            PhraseKind::Comma if page.term(at + 1) == Some(Term::And) => (false, at + 2),
            PhraseKind::Comma | PhraseKind::Term(Term::And) => (false, at + 1),
            _ => return None,
        };
        let mark = page.phrases.get(at)?.range.clone();
        let range = page.phrases.get(next)?.range.clone();
        match page.kind(next)? {
            PhraseKind::Addition => self.add(page.text(next), ranged.then_some(mark), range, found)?,
            PhraseKind::Gap => {
                let number: u32 = page.text(next).parse().ok()?;
                let last = self.added.clone().or_else(|| last_addition(&self.base))?;
                let (kind, before) = last.rsplit_once('.')?;
                // `Add.1 and 2`, but not `Add.1 and 2 annexes`.
                let ends = !matches!(page.kind(next + 1), Some(PhraseKind::Gap | PhraseKind::Place(_)));
                let goes_on = before.parse().is_ok_and(|before: u32| before < number) && number < 100 && ends;
                if !ranged && !goes_on {
                    return None;
                }
                self.add(&format!("{kind}.{number}"), ranged.then_some(mark), range, found)?;
            }
            PhraseKind::Document(document)
                if [self.whole, &self.base].into_iter().any(|base| supplements(&document.symbol, base)) =>
            {
                self.base = document.symbol.clone();
                self.added = None;
                return Some(name(page, next, document, found));
            }
            _ => return None,
        }
        Some(next + 1)
    }

    /// Adds the mention of an addition, and when a range leads to it those of the additions between.
    fn add(
        &mut self,
        addition: &str,
        mark: Option<Range<usize>>,
        range: Range<usize>,
        found: &mut Vec<Found>,
    ) -> Option<()> {
        let number =
            |addition: &str| addition.rsplit_once('.').and_then(|(_, number)| number.trim().parse::<u32>().ok());
        let from = self.added.clone().or_else(|| last_addition(&self.base)).and_then(|last| number(&last));
        let kind = addition.rsplit_once('.').map_or(addition, |(kind, _)| kind).to_owned();
        if let (Some(mark), Some(from), Some(to)) = (mark, from, number(addition)) {
            let between = if to.saturating_sub(from) <= LONGEST_RANGE { from + 1..to } else { 0..0 };
            for (place, number) in between.enumerate() {
                let range = if place == 0 { mark.clone() } else { mark.end..mark.end };
                let symbol = symbols::add(&self.base, &format!("{kind}.{number}"));
                found.push(mention(Kind::Document, symbol, None, range));
            }
        }
        let symbol = match &self.added {
            // `A/55/602/Add.2, Add.3 and Corr.1`: whose corrigendum it is nobody says; that of the whole, as printed once.
            Some(_) => symbols::add(&symbols::stem(&self.base, addition), addition)?,
            None => symbols::add(&self.base, addition)?,
        };
        found.push(mention(kind_of(&symbol), Some(symbol), None, range));
        self.added = Some(addition.to_owned());
        Some(())
    }
}

fn last_addition(symbol: &Symbol) -> Option<String> {
    let (_, last) = symbol.as_str().rsplit_once('/')?;
    symbols::is_addition(last).then(|| last.to_owned())
}

/// Whether a symbol is that of an addition to another.
fn supplements(symbol: &Symbol, base: &Symbol) -> bool {
    let stem = symbols::stem(base, symbol.as_str().rsplit_once('/').map_or("", |(_, last)| last));
    let rest = symbol.as_str().strip_prefix(stem.as_str()).and_then(|rest| rest.strip_prefix('/'));
    rest.is_some_and(symbols::is_addition)
}

/// Whose resolutions a report prints: `A/73/53` is the Human Rights Council's, others are no one's that numbers tell.
pub(super) fn host(report: &Symbol) -> Organ {
    let mut parts = report.as_str().split('/');
    match (parts.next(), parts.next(), parts.next()) {
        (Some("A"), Some(session), Some("53")) if session.bytes().all(|b| b.is_ascii_digit()) => Organ::Rights,
        (Some("A"), Some("HRC"), _) => Organ::Rights,
        _ => Organ::Elsewhere,
    }
}
