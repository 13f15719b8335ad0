//! Articles and chapters of the Charter of the United Nations: 《联合国宪章》第二条第四项, `Articles 55 and 56 of the Charter`.
//!
//! The Charter without an article is no mention, and neither is an article of any other treaty.

use super::Found;
use super::internal::spread;
use super::page::Page;
use super::phrase::{PhraseKind, Pin, Place};
use super::pinpoints;
use crate::grammar::{Term, Unit};
use crate::resolution::{Kind, Target};
use std::ops::Range;

/// One article or chapter: `2(4)`, `chapter:7`.
struct Reference {
    part: String,
    range: Range<usize>,
}

impl Reference {
    /// Names a paragraph of the article, with its points.
    fn name(&mut self, pin: &Pin) {
        self.part.push_str(&format!("({})", pin.label));
        pin.points.iter().for_each(|point| self.part.push_str(&format!("({point})")));
    }
}

/// Names the paragraphs of the last article: of several, `Article 2, paragraphs 4 and 7`, each is a reference of its own.
fn name_paragraphs(references: &mut Vec<Reference>, place: &Place, range: Range<usize>) {
    let Some(article) = references.pop() else { return };
    let whole = article.range.start.min(range.start)..range.end;
    references.extend(spread(&place.pins, whole).into_iter().map(|(pin, range)| {
        let mut reference = Reference { part: article.part.clone(), range };
        reference.name(&pin);
        reference
    }));
}

/// Whether the article of a paragraph follows it: with `of` between, or with nothing where endings say it.
fn leads_to_article(page: Page<'_>, at: usize) -> bool {
    let next = page.behind_of(at + 1);
    let bound = page.term(at + 1) == Some(Term::Of) || (page.says_by_ending() && next == at + 1);
    bound && page.place(next).is_some_and(|place| place.unit == Unit::Article)
}

/// Adds the mentions of what is named of the Charter at a phrase, and gives the phrase behind.
pub(super) fn charter(page: Page<'_>, at: usize, found: &mut Vec<Found>) -> Option<usize> {
    if !is_ours(page, at) {
        return None;
    }
    let mut references = before(page, at).unwrap_or_default();
    let mut end = at + 1;
    // `Chapter VI of the Charter, in particular Article 33`: the Charter itself belongs to the first only.
    if let Some((mut further, after)) = behind(page, at) {
        if let (true, Some(first)) = (references.is_empty(), further.first_mut()) {
            let titled = at.checked_sub(1).filter(|&i| page.is_quote(i)).unwrap_or(at);
            first.range.start = page.start(titled);
        }
        references.extend(further);
        end = after;
    }
    if references.is_empty() {
        return None;
    }
    found.extend(references.into_iter().map(|reference| Found {
        number: reference.range.clone(),
        range: reference.range,
        kind: Kind::Treaty,
        target: Some(Target::Treaty("UN Charter".to_owned())),
        date: None,
        paragraphs: Vec::new(),
        part: Some(reference.part),
    }));
    Some(end)
}

/// Not `the charter of a company`, `the Charter of the Organization of American States`, 《非洲联盟宪章》.
fn is_ours(page: Page<'_>, at: usize) -> bool {
    let capital = !page.text(at).starts_with(|c: char| c.is_lowercase());
    let titled = page.is_quote(at + 1);
    let opened = at.checked_sub(1).is_some_and(|i| page.is_quote(i));
    capital && !belongs_to_a_name(page, at + 1) && (!titled || opened)
}

/// Whether `of` and a name follow: `of the Organization of American States`, but not `de fournir`.
fn belongs_to_a_name(page: Page<'_>, at: usize) -> bool {
    let name = page.behind_of(at);
    page.term(at) == Some(Term::Of) && !page.text(name).starts_with(|c: char| c.is_lowercase())
}

/// `Article 13, paragraph 1 (a), of the Charter`
fn before(page: Page<'_>, charter: usize) -> Option<Vec<Reference>> {
    let mut at = charter;
    let mut of = false;
    while let Some(term @ (Term::Of | Term::Link)) = at.checked_sub(1).and_then(|i| page.term(i)) {
        of |= term == Term::Of;
        at -= 1;
    }
    let mut first = at.checked_sub(1).filter(|_| of || page.says_by_ending())?;
    if page.is_comma(first) {
        first = first.checked_sub(1)?;
    }
    let last = first;
    page.place(last).filter(|place| is_of_charter(place))?;
    // Back over `Article 1, paragraph 2, and Article 55`.
    loop {
        let mut back = first;
        let joins = |i: usize| page.is_comma(i) || matches!(page.term(i), Some(Term::And | Term::Of | Term::Link));
        while back.checked_sub(1).is_some_and(joins) && first - back < 2 {
            back -= 1;
        }
        match back.checked_sub(1).filter(|&i| page.place(i).is_some_and(is_of_charter)) {
            Some(place) => first = place,
            None => break,
        }
    }
    let references = references(page, first, last + 1, page.start(first), page.phrases.get(charter)?.range.end);
    (!references.is_empty()).then_some(references)
}

/// 《联合国宪章》第二条第四项, and behind 特别是.
fn behind(page: Page<'_>, charter: usize) -> Option<(Vec<Reference>, usize)> {
    let mut at = if page.is_quote(charter + 1) { charter + 2 } else { charter + 1 };
    if page.is_comma(at) {
        at = particular(page, at)?;
    }
    let first = at;
    let leads = |place: &&Place| matches!(place.unit, Unit::Article | Unit::Chapter) || leads_to_article(page, first);
    page.place(first).filter(leads)?;
    loop {
        let joined = page.is_comma(at) || page.term(at) == Some(Term::And);
        let here = match particular(page, at).filter(|_| at > first) {
            Some(behind) => behind,
            None if at > first && leads_to_article(page, at - 1) => page.behind_of(at),
            None if joined && at > first => at + 1,
            None => at,
        };
        if page.place(here).is_some_and(is_of_charter) {
            at = here + 1;
        } else if page.term(at) == Some(Term::Unit(Unit::Clause)) {
            at += 1;
        } else {
            break;
        }
    }
    let references = references(page, first, at, page.start(first), page.phrases.get(at - 1)?.range.end);
    Some((references, at))
}

/// The phrase behind `, in particular its`: `, en particulier au`, `，特别是`.
fn particular(page: Page<'_>, comma: usize) -> Option<usize> {
    page.is_comma(comma).then_some(())?;
    let mut at = page.term(comma + 1).filter(|term| *term == Term::Particular).map(|_| comma + 2)?;
    while let Some(Term::Its | Term::Link) = page.term(at) {
        at += 1;
    }
    Some(at)
}

fn is_of_charter(place: &Place) -> bool {
    let unit = matches!(place.unit, Unit::Article | Unit::Chapter | Unit::Paragraph | Unit::Item | Unit::Clause);
    unit && !place.pins.is_empty()
}

/// The references among some phrases: the first begins at `start`, the last ends at `end`.
fn references(page: Page<'_>, first: usize, behind: usize, start: usize, end: usize) -> Vec<Reference> {
    let mut references: Vec<Reference> = Vec::new();
    // A paragraph that stands before its article: `paragraphe 4 de l’Article 2`.
    let mut ahead: Option<(&Place, usize)> = None;
    for (at, phrase) in (first..).zip(page.phrases.get(first..behind).unwrap_or_default()) {
        let PhraseKind::Place(place) = &phrase.kind else { continue };
        if place.unit == Unit::Paragraph && leads_to_article(page, at) {
            ahead = Some((place, phrase.range.start));
            continue;
        }
        match place.unit {
            Unit::Article | Unit::Chapter => {
                references.extend(spread(&place.pins, phrase.range.clone()).into_iter().map(|(pin, range)| {
                    let name = pinpoints::name(&pin);
                    let part = if place.unit == Unit::Chapter { format!("chapter:{name}") } else { name };
                    Reference { part, range }
                }));
                if let Some((place, start)) = ahead.take() {
                    name_paragraphs(&mut references, place, start..phrase.range.end);
                }
            }
            _ => name_paragraphs(&mut references, place, phrase.range.clone()),
        }
    }
    if let Some(first) = references.first_mut() {
        first.range.start = start;
    }
    if let Some(last) = references.last_mut() {
        last.range.end = end;
    }
    references
}
