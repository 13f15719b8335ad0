//! A large archive: one text again and again under other numbers, so that lists have pages, drawings have columns, and
//! what is too much for a page is counted.

use super::texts;
use crate::archive::{Archive, Document, link};
use crate::diagnostics::{Code, Diagnostic};
use crate::resolution::{Language, Mention, Paragraph, Role, Symbol, Target};
use crate::text::{Passage, Place, Position, Span};

/// How many texts there are: so many that of the pages of what cites a work, and of the lists, some are left out in a row
/// of links. Each names a resolution of its own besides, so that there are twice as many works.
const TEXTS: u32 = 850;

/// How many of them name a run of resolutions of their own.
const RUNS: u32 = 65;

/// How many of them name a resolution that all others leave out: too many for its own page, and few enough for one other.
const FEW: u32 = 120;

/// Every third of them dates a resolution otherwise, and every twenty-fifth is a decision.
const OTHER_DATE: u32 = 3;
const DECISION: u32 = 25;

/// One of them is in French, so that the site speaks two languages.
const FRENCH: u32 = 2;

/// How many paragraphs two of them have in common: more than a page of a list shows, by as many pages as `TEXTS` has.
const SHARED: u32 = 520;
const SHARING: [u32; 2] = [1, 3];

/// The archive.
pub(super) fn archive() -> Archive {
    let first = texts::documents(&texts::CROWD, &mut Vec::new()).into_iter().next();
    let documents = first.iter().flat_map(|first| (1..=TEXTS).map(|n| again(first, n))).collect();
    link(documents, &[Language::EN], &mut Vec::new())
}

/// The text under another number.
fn again(first: &Document, n: u32) -> Document {
    let mut resolution = first.resolution.clone();
    resolution.facts.symbol = if n.is_multiple_of(DECISION) { decision(n) } else { symbol(79, n) };
    if n == FRENCH {
        resolution.facts.language = Some(Language::FR);
    }
    for mention in &mut resolution.mentions {
        name_again(mention, n);
    }
    if SHARING.contains(&n) {
        let last = resolution.paragraphs.iter().rfind(|paragraph| paragraph.role == Role::Operative).cloned();
        let shared = last.iter().flat_map(|last| (1..=SHARED).map(|k| thanks(last, k)));
        resolution.paragraphs.extend(shared.collect::<Vec<_>>());
    }
    Document::new(format!("crowd/{n:04}.txt").into(), first.format, first.hash.clone(), resolution)
}

/// What a text under another number names: a run of its own or a single resolution, and besides what all of them do.
fn name_again(mention: &mut Mention, n: u32) {
    let Some(named) = mention.symbol() else { return };
    match named.as_str() {
        "A/RES/53/70" if n.is_multiple_of(OTHER_DATE) => {
            mention.date = mention.date.and_then(|date| date.tomorrow().ok());
        }
        "A/RES/79/900" if n > FEW => mention.target = None,
        // One text names the first in each of its paragraphs.
        "A/RES/79/3" => mention.target = symbol(79, 1).filter(|_| n == FRENCH).map(Target::Symbol),
        "A/RES/40/1" => mention.target = symbol(40, n).map(Target::Symbol),
        named => {
            let run = [(41, "A/RES/41/2"), (42, "A/RES/42/3"), (43, "A/RES/43/4"), (44, "A/RES/44/5")];
            if let Some((session, _)) = run.iter().find(|(_, its)| *its == named) {
                mention.target = symbol(*session, n).filter(|_| n <= RUNS).map(Target::Symbol);
            }
        }
    }
}

/// A paragraph that has hardly a word in common with the others.
fn thanks(like: &Paragraph, k: u32) -> Paragraph {
    let letter = |n: u32| char::from_u32(u32::from('a') + n % 26).unwrap_or('a');
    let name = |n: u32| [n, n / 26, n / 676].map(letter).iter().collect::<String>();
    let names: Vec<String> = (0..9).map(|i| name(9 * k + i)).collect();
    let text = Passage::of(&format!("Thanks {}", names.join(" and ")), 0);
    Paragraph { id: format!("op{}", 6 + k), number: Some((6 + k).to_string()), label: None, text, ..like.clone() }
}

fn decision(n: u32) -> Option<Symbol> {
    Symbol::parse(&format!("A/DEC/79/{}", 500 + n)).ok()
}

fn symbol(session: u32, number: u32) -> Option<Symbol> {
    Symbol::parse(&format!("A/RES/{session}/{number}")).ok()
}

/// More findings of one kind than a page shows.
pub(super) fn findings() -> Vec<Diagnostic> {
    let place = Place { position: Position::of(1, 1), span: Span::new(0..0) };
    let finding = |n: u32| Diagnostic::new(Code::Unplaced, &format!("crowd/{n:04}.txt").into(), "a line").at(place);
    let elsewhere = Diagnostic::new(Code::TemplateError, &"templates/base.html".into(), "a `block`");
    (1..=120).map(finding).chain([elsewhere]).collect()
}
