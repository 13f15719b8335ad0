//! One walk over the phrases of a passage, which keeps what a mention further on may need: the organ named last, the noun
//! just read, the document whose chapter is being named. It takes mentions as it meets them; only lists of numbers wait
//! for the end, since in Chinese their noun may follow and a later date may tell whose they are.

use super::lists::{self, List};
use super::numbering::may_be_of;
use super::organ::{self, Cue, Known, Numbered};
use super::page::Page;
use super::phrase::{Number, Phrase, PhraseKind, Place};
use super::pinpoints::Budget;
use super::{Context, Found, charter, documents, ibid, internal, settle};
use crate::grammar::{Noun, Organ, Side, Term, Unit};
use crate::resolution::{Body, Symbol, SymbolKind};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// The mentions among the phrases of a passage, in order.
pub(super) fn scan(words: &str, phrases: &[Phrase], context: Context<'_>) -> Vec<Found> {
    let known = Known {
        body: context.body,
        rights: false,
        commission: false,
        another: false,
        numbers: BTreeSet::new(),
        said: context.rights,
    };
    let mut scan = Scan {
        page: Page { words, phrases, context },
        found: Vec::new(),
        lists: Vec::new(),
        known,
        budget: Budget::new(),
        named: None,
        trail: Trail::default(),
    };
    let mut at = 0;
    while let Some(phrase) = phrases.get(at) {
        at = scan.step(at, &phrase.kind).max(at + 1);
    }
    let Scan { mut found, lists, known, mut budget, .. } = scan;
    settle::settle(lists, known, &mut budget, &mut found);
    found
}

struct Scan<'a> {
    page: Page<'a>,
    found: Vec<Found>,
    lists: Vec<List<'a>>,
    known: Known<'a>,
    budget: Budget,
    /// The document that was named last with its symbol, for `ibid.`
    named: Option<&'a Symbol>,
    trail: Trail<'a>,
}

/// What was read on the way here and may bear on what comes.
#[derive(Default)]
struct Trail<'a> {
    sentence: u32,
    /// The organ named last in the sentence.
    organ: Option<Organ>,
    /// Whether a body that the archive has no series for was named after it.
    another: bool,
    /// The council named last in the passage: `the Council`.
    council: Option<Organ>,
    /// A noun whose numbers are expected next, with the places before it.
    head: Option<Head<'a>>,
    /// A list that was broken off by a description and may go on: `23/13 of 13 June 2013 on attacks … and 24/33 of …`.
    open: Option<(Noun, Cue, Number)>,
    /// What stood before a description: `人权理事会2017年9月28日关于…的第36/7号`.
    described: Option<(Cue, Option<Date>)>,
    /// A date that no number has followed yet, and what stood before it: `2004年6月10日宣布2005年为国际物理年的第58/293号`.
    dated: Option<(Cue, Date)>,
    /// The organ whose report's chapter has just been named: `(A/73/53), chap. IV, sect. A, resolution 37/17`; or whose text
    /// the note before named: `Ibid., resolution 50/3`.
    host: Option<Organ>,
}

struct Head<'a> {
    noun: Noun,
    cue: Cue,
    places: Vec<&'a Place>,
    /// How many organs are named behind the noun: of two the numbers tell whose they are.
    organs: u32,
}

impl<'a> Scan<'a> {
    /// Reads the phrase at a place and whatever belongs to it; gives the place to go on from.
    fn step(&mut self, at: usize, kind: &'a PhraseKind) -> usize {
        let next = match kind {
            PhraseKind::Date(date) => self.list(at).or_else(|| {
                self.trail.dated = date.map(|date| (self.cue(at), date));
                None
            }),
            PhraseKind::Item(_) => self.list(at),
            PhraseKind::Document(document) => {
                self.named = Some(&document.symbol);
                let group = documents::group(self.page, at, &mut self.budget, &mut self.found);
                self.trail = Trail { host: group.host, open: None, head: None, ..std::mem::take(&mut self.trail) };
                return self.continue_from(&document.symbol, group.end).unwrap_or(group.end);
            }
            PhraseKind::Place(place) if place.unit == Unit::Paragraph => {
                internal::behind(self.page, at, &mut self.found)
            }
            PhraseKind::Term(term) => self.term(at, *term),
            PhraseKind::Stop => {
                let (sentence, council) = (self.trail.sentence + 1, self.trail.council);
                let host = self.trail.host.filter(|_| self.is_point_of_ibid(at));
                self.trail = Trail { sentence, council, host, ..Trail::default() };
                None
            }
            PhraseKind::Semicolon => {
                (self.trail.organ, self.trail.another) = (None, false);
                None
            }
            PhraseKind::Place(_)
            | PhraseKind::Addition
            | PhraseKind::Comma
            | PhraseKind::Open
            | PhraseKind::Close
            | PhraseKind::Dash
            | PhraseKind::Quote
            | PhraseKind::Gap => None,
        };
        let keeps_host =
            matches!(kind, PhraseKind::Comma | PhraseKind::Close | PhraseKind::Place(_) | PhraseKind::Term(Term::Ibid));
        if !keeps_host && !self.is_point_of_ibid(at) {
            self.trail.host = None;
        }
        if !self.goes_on_to_numbers(at, kind)
            && !matches!(
                kind,
                PhraseKind::Term(
                    Term::Noun(_) | Term::OwnNoun(_) | Term::Organ(_) | Term::Of | Term::Link | Term::Abbreviation
                )
            )
        {
            self.trail.head = None;
        }
        next.unwrap_or(at + 1)
    }

    /// Whether a phrase behind an organ parts neither it nor its noun from the numbers: the `and` between two organs, a
    /// comma before the first number (`resoluciones del Consejo de Derechos Humanos, 34/24, 40/20`).
    fn goes_on_to_numbers(&self, at: usize, kind: &PhraseKind) -> bool {
        self.trail.head.as_ref().is_some_and(|head| head.organs > 0)
            && match kind {
                PhraseKind::Term(Term::And) => {
                    (at + 1..at + 4).any(|i| matches!(self.page.term(i), Some(Term::Organ(_))))
                }
                PhraseKind::Comma => matches!(self.page.kind(at + 1), Some(PhraseKind::Item(_))),
                _ => false,
            }
    }

    /// The point of `Ibid.` ends nothing.
    fn is_point_of_ibid(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|i| self.page.term(i));
        before == Some(Term::Ibid) && matches!(self.page.kind(at), Some(PhraseKind::Stop))
    }

    fn term(&mut self, at: usize, term: Term) -> Option<usize> {
        match term {
            Term::Organ(organ) => self.organ(organ),
            Term::Noun(noun) if self.page.context.grammar.mentions.noun == Side::Before => {
                self.head(at, noun, self.cue(at));
            }
            Term::OwnNoun(noun) => self.head(at, noun, self.own()),
            Term::Description => self.describe(at),
            Term::Above | Term::Present => return internal::ahead(self.page, at, &mut self.found),
            Term::Charter => return charter::charter(self.page, at, &mut self.found),
            Term::Ibid => {
                let named = self.named.or(self.page.context.previous.filter(|_| self.lists.is_empty()));
                if let Some(organ) = named.and_then(organ_of) {
                    self.trail.host = Some(organ);
                }
                return ibid::ibid(self.page, at, named, &mut self.budget, &mut self.found);
            }
            _ => {}
        }
        None
    }

    /// A noun whose numbers are expected next.
    fn head(&mut self, at: usize, noun: Noun, cue: Cue) {
        self.trail.head = Some(Head { noun, cue, places: lists::places_before(self.page, at), organs: 0 });
        self.trail.open = None;
    }

    fn organ(&mut self, organ: Organ) {
        let organ = match organ {
            Organ::Council => self.trail.council.unwrap_or(organ),
            other => other,
        };
        self.remember(organ);
        if let Some(head) = &mut self.trail.head {
            head.organs += 1;
            head.cue.beside = (head.organs == 1).then_some(organ);
        }
    }

    /// Keeps an organ that is named, for what comes behind.
    fn remember(&mut self, organ: Organ) {
        match organ {
            Organ::Rights => self.known.rights = true,
            Organ::Commission | Organ::Below => self.known.commission = true,
            _ => {}
        }
        if matches!(organ, Organ::Rights | Organ::Economic | Organ::Security) {
            self.trail.council = Some(organ);
        }
        self.trail.another = organ == Organ::Elsewhere;
        if organ == Organ::Elsewhere {
            self.known.another = true;
        } else {
            self.trail.organ = Some(organ);
        }
    }

    /// What the words right before a noun or a list say of the organ.
    fn cue(&self, at: usize) -> Cue {
        let page = self.page;
        let mut back = at;
        while let Some(Term::Link | Term::Filler) = back.checked_sub(1).and_then(|i| page.term(i)) {
            back -= 1;
        }
        let term = |steps: usize| back.checked_sub(steps).and_then(|i| page.term(i));
        let gap = back.checked_sub(1).is_some_and(|i| matches!(page.kind(i), Some(PhraseKind::Gap)));
        let cue = Cue { before: self.trail.organ, another: self.trail.another, ..Cue::default() };
        match (term(1), term(2)) {
            // `General Assembly and Security Council resolutions 60/180 and 1645 (2005)`: the numbers tell whose they are.
            (Some(Term::Organ(_)), Some(Term::And)) if matches!(term(3), Some(Term::Organ(_))) => cue,
            (Some(Term::Organ(organ)), _) => Cue { beside: Some(self.council(organ)), ..cue },
            (Some(Term::Body), _) => Cue { beside: Some(Organ::Elsewhere), ..cue },
            (Some(Term::Genitive), _) if self.trail.described.is_some() => {
                self.trail.described.map_or(cue, |(described, _)| Cue { before: cue.before, ..described })
            }
            (Some(Term::Its), _) => self.own(),
            (Some(Term::InIts), _) => Cue { its: true, ..cue },
            (None, Some(Term::Its)) if gap => self.own(),
            _ => Cue { beside: self.trail.host, ..cue },
        }
    }

    /// What `its` says of the organ.
    fn own(&self) -> Cue {
        Cue { own: true, its: true, before: self.trail.organ, another: self.trail.another, beside: None }
    }

    /// What `the Council` stands for here.
    fn council(&self, organ: Organ) -> Organ {
        if organ != Organ::Council {
            return organ;
        }
        let own = self.page.context.body.and_then(|body| match body {
            Body::HumanRightsCouncil => Some(Organ::Rights),
            Body::EconomicAndSocialCouncil => Some(Organ::Economic),
            Body::SecurityCouncil => Some(Organ::Security),
            Body::GeneralAssembly => None,
        });
        self.trail.council.or(own).unwrap_or(Organ::Council)
    }

    fn describe(&mut self, at: usize) {
        let Some(back) = at.checked_sub(1) else { return };
        let (date, at) = match self.page.kind(back) {
            Some(PhraseKind::Date(date)) => (*date, back),
            _ => (None, at),
        };
        // The name of a body may itself go on: `联合国-非洲联盟关于2017-2027年…的新伙伴关系框架`.
        let named = at.checked_sub(1).and_then(|i| self.page.term(i)) == Some(Term::Body);
        let cue = if named { Cue::default() } else { self.cue(at) };
        if date.is_some() || cue.beside.is_some() || cue.own {
            self.trail.described = Some((cue, date));
        }
    }

    /// Gives a Chinese list the date that words part from it: `2017年9月28日关于…的第36/7号`, `2018年12月3日大会第73/25号`. A date
    /// with other words between must be of the number's own session.
    fn take_date(&mut self, at: usize, list: &mut List<'a>) {
        let before = at.checked_sub(1).and_then(|i| self.page.term(i));
        let Some(first) = list.entries.first_mut() else { return };
        let date = match before {
            Some(Term::Genitive) => {
                let dated = self.trail.dated.take().map(|(_, date)| date);
                let described = self.trail.described.take().and_then(|(_, date)| date);
                described.or(dated.filter(|&date| may_be_of(first.number, date)))
            }
            Some(Term::Organ(_)) => match at.checked_sub(2).and_then(|i| self.page.kind(i)) {
                Some(PhraseKind::Date(date)) => *date,
                _ => None,
            },
            _ => None,
        };
        first.date = first.date.or(date);
    }

    /// `A/RES/60/1 and 60/2`: a bare number takes the body and the kind of the symbol before it, when it can be theirs.
    fn continue_from(&mut self, symbol: &Symbol, at: usize) -> Option<usize> {
        let (organ, noun, last) = organ::of_symbol(symbol)?;
        let (mut list, end) = lists::continued(self.page, at, last)?;
        let cue = Cue { beside: Some(organ), ..Cue::default() };
        let theirs = |entry: &lists::Entry<'_>| {
            let numbered = Numbered { noun, number: entry.number, letter: "", date: entry.date };
            organ::organ(numbered, cue, None, &self.known) == Some(organ)
        };
        list.entries.iter().all(theirs).then_some(())?;
        (list.noun, list.cue, list.sentence) = (Some(noun), cue, self.trail.sentence);
        self.lists.push(list);
        Some(end)
    }

    fn list(&mut self, at: usize) -> Option<usize> {
        let page = self.page;
        let (list, end) = lists::list(page, at)?;
        // What is no list of documents is passed over whole, so that its tail is not read again.
        let Some(mut list) = list else { return Some(end) };
        list.sentence = self.trail.sentence;
        list.entries.iter().filter_map(|entry| entry.organ).for_each(|organ| self.remember(organ));
        match page.context.grammar.mentions.noun {
            Side::After => {
                list.cue = self.cue(at);
                list.name_years(None);
                self.take_date(at, &mut list);
            }
            Side::Before => {
                let (noun, cue) = match self.trail.head.take() {
                    Some(head) => {
                        list.places.extend(head.places);
                        (head.noun, head.cue)
                    }
                    None => match self.trail.open.filter(|(.., last)| lists::goes_on(page, at, &list, end, *last)) {
                        Some((noun, cue, _)) => (noun, cue),
                        None => return Some(end),
                    },
                };
                (list.noun, list.cue) = (Some(noun), cue);
                list.name_years(self.trail.open.map(|(.., last)| last));
                let last = list.entries.last().map(|entry| entry.number);
                let cue = Cue { beside: None, before: cue.beside.or(cue.before), ..cue };
                self.trail.open = last.map(|last| (noun, cue, last));
            }
        }
        if list.noun != Some(Noun::Document) {
            self.lists.push(list);
        }
        Some(end)
    }
}

/// Whose resolution or report a symbol is, where `Ibid.` may go on with another of theirs.
fn organ_of(symbol: &Symbol) -> Option<Organ> {
    let adopted = matches!(symbol.kind(), SymbolKind::Resolution | SymbolKind::Decision);
    match symbol.body()? {
        Body::HumanRightsCouncil => Some(Organ::Rights),
        Body::EconomicAndSocialCouncil if adopted => Some(Organ::Economic),
        Body::SecurityCouncil if adopted => Some(Organ::Security),
        Body::GeneralAssembly if documents::host(symbol) == Organ::Rights => Some(Organ::Rights),
        Body::GeneralAssembly | Body::EconomicAndSocialCouncil | Body::SecurityCouncil => None,
    }
}
