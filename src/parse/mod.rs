//! From a manuscript to a [`Resolution`]: resolutions, and nothing of formats.
//!
//! It looks at one document, never at two, and never fails: what it cannot place becomes an `other` paragraph and a
//! diagnostic, and no word of the source is lost. The steps, each a file: `language`, `apart` (lines that stand for
//! themselves), `parts` (several works in a file), `head` (dividing at the enacting formula), `masthead` with `title`,
//! `outline` with `numbering`, `lists` and `annex` (roles), `anchors`, `verbs`, `notes`, `closing`, `facts`, `mentions`
//! with `corrections` and `links`, `remarks`, `requests`.

mod anchors;
mod annex;
mod apart;
mod closing;
mod corrections;
mod dates;
mod draft;
mod facts;
mod head;
mod language;
mod links;
mod lists;
mod masthead;
mod mentions;
mod notes;
mod numbering;
mod outline;
mod parts;
mod remarks;
mod requests;
#[cfg(test)]
mod tests;
mod title;
mod verbs;

pub use numbering::{Count, Label, Mark, Series, label};
#[cfg(test)]
pub(crate) use requests::read as requests;

use crate::diagnostics::Diagnostic;
use crate::grammar::Grammar;
use crate::read::{Block, Manuscript, NoteText};
use crate::resolution::{Language, Paragraph, Resolution, Role};
use crate::source::Source;
use crate::text::{Passage, Place};
use closing::Closing;
use corrections::Corrections;
use draft::Draft;
use masthead::Masthead;

/// Understands one document: mostly one resolution, several where a page of the older records holds more than one. A
/// keeper who gives the file a symbol says that it is one.
pub fn parse(source: &Source, mut manuscript: Manuscript, diagnostics: &mut Vec<Diagnostic>) -> Vec<Resolution> {
    let language = language::language(&manuscript, source, diagnostics);
    let grammar = Grammar::or_none(language);
    manuscript.blocks = apart::apart(manuscript.blocks, grammar);
    let texts = match source.record.facts.symbol {
        Some(_) => vec![manuscript],
        None => parts::divide(manuscript, grammar),
    };
    texts.into_iter().map(|text| one(source, text, language, grammar, diagnostics)).collect()
}

fn one(
    source: &Source,
    mut manuscript: Manuscript,
    language: Option<Language>,
    grammar: &Grammar,
    diagnostics: &mut Vec<Diagnostic>,
) -> Resolution {
    let mut corrections = Corrections::new(&source.record.corrections);
    let divided = head::divide(parts::mark(manuscript.blocks, grammar), grammar);
    let mut head = masthead::read(divided.head, grammar);
    let mut drafts = drafts(&mut head, divided.enacting, divided.text, grammar, &mut corrections);
    restore_closing(&mut drafts, &mut manuscript.notes, grammar);
    let (mut paragraphs, skips) = anchors::number(drafts, source);
    verbs::mark(&mut paragraphs, grammar);
    let (notes, dangling) = notes::gather(manuscript.notes, &head.title, &paragraphs, source);

    let closing = closing::read(lines(&paragraphs, Role::Closing), grammar);
    let stated = &manuscript.stated;
    let furniture = &manuscript.furniture;
    let evidence =
        facts::Evidence { language, enacting: divided.body, head: &head, closing: &closing, furniture, stated };
    let mut facts = facts::weigh(&evidence, source, diagnostics);
    let basis = head.basis.and_then(|i| Some((i, head.lines.get(i)?)));
    let places = mentions::Places { basis, paragraphs: &paragraphs, notes: &notes };
    let mentions = mentions::find(&places, grammar, &facts, source, &mut corrections);
    facts.report = facts::report(&head, &mentions, grammar).or_else(|| facts::stated_report(stated));
    diagnostics.extend(facts::contradictions(&facts, stated, source));

    let links = links::count(&manuscript.links, &mentions);
    let seen = remarks::Seen {
        source,
        links,
        facts: &facts,
        grammar,
        formula: divided.formula,
        paragraphs: &paragraphs,
        notes: &notes,
        mentions: &mentions,
        skips: &skips,
        dangling: &dangling,
        impossible: &impossible(&head, &closing, &paragraphs, source),
        corrections: &corrections,
    };
    remarks::make(&seen, diagnostics);
    let parts = parts::of(&paragraphs, facts.symbol.as_ref(), grammar);
    if source.record.facts.symbol.is_none() {
        facts.symbol = facts.symbol.map(|symbol| parts::whole(symbol, &parts));
    }
    let mut text = Resolution {
        facts,
        masthead: head.lines,
        title: head.title,
        paragraphs,
        notes,
        furniture: manuscript.furniture,
        mentions,
        parts,
        links,
        requests: None,
    };
    text.requests = requests::read(&text);
    text
}

/// The text in order: lines of the head that nothing explains, the enacting formula, and what stands below it.
fn drafts(
    head: &mut Masthead,
    enacting: Option<Passage>,
    text: Vec<Block>,
    grammar: &Grammar,
    corrections: &mut Corrections<'_>,
) -> Vec<Draft> {
    let mut drafts: Vec<Draft> = head.unplaced.drain(..).map(|line| Draft::new(Role::Other, line)).collect();
    drafts.extend(enacting.map(|formula| Draft::new(Role::Enacting, formula)));
    let used = std::cell::RefCell::new(Vec::new());
    let decided = |text: &Passage| {
        let (which, role) = corrections.role(text)?;
        used.borrow_mut().push(which);
        Some(role)
    };
    drafts.extend(outline::outline(text, grammar, &decided));
    corrections.mark(used.into_inner());
    drafts
}

/// Gives the text its closing where it stands at the end of a note, and nothing but a line parts it.
fn restore_closing(drafts: &mut Vec<Draft>, notes: &mut [NoteText], grammar: &Grammar) {
    if drafts.iter().any(|draft| draft.role == Role::Closing) {
        return;
    }
    let Some(closing) = closing::out_of_notes(notes, grammar) else { return };
    let annex = drafts.iter().position(|draft| draft.annex > 0).unwrap_or(drafts.len());
    let lines = closing.lines().into_iter().map(|line| Draft::new(Role::Closing, line));
    drafts.splice(annex..annex, lines);
}

/// Dates of the head and the closing that cannot be, with their places.
fn impossible<'a>(
    head: &'a Masthead,
    closing: &'a Closing,
    paragraphs: &[Paragraph],
    source: &Source,
) -> Vec<(&'a str, Place)> {
    let above = head.impossible.iter().map(|(words, line)| (words.as_str(), source.place(line.whole())));
    let place = paragraphs.iter().find(|paragraph| paragraph.role == Role::Closing).map(|paragraph| paragraph.place);
    above.chain(closing.impossible.as_deref().zip(place)).collect()
}

fn lines(paragraphs: &[Paragraph], role: Role) -> impl Iterator<Item = &Passage> {
    paragraphs.iter().filter(move |paragraph| paragraph.role == role).map(|paragraph| &paragraph.text)
}
