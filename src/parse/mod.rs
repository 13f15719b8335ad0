//! From a manuscript to a [`Resolution`]: resolutions, and nothing of formats.
//!
//! It looks at one document, never at two, and never fails: what it cannot place becomes an `other` paragraph and a
//! diagnostic, and no word of the source is lost. The steps, each a file: `language`, `apart` (lines that stand for
//! themselves), `head` (dividing at the enacting formula), `masthead`, `outline` with `numbering` (roles), `anchors`,
//! `verbs`, `notes`, `closing`, `facts`, `mentions` with `corrections`, `remarks`.

mod anchors;
mod apart;
mod closing;
mod corrections;
mod dates;
mod facts;
mod head;
mod language;
mod links;
mod masthead;
mod mentions;
mod notes;
mod numbering;
mod outline;
mod parts;
mod remarks;
#[cfg(test)]
mod tests;
mod title;
mod verbs;

pub use numbering::{Count, Label, Mark, Series, label};

use crate::diagnostics::Diagnostic;
use crate::grammar::Grammar;
use crate::read::Manuscript;
use crate::resolution::{Language, Paragraph, Resolution, Role};
use crate::source::Source;
use crate::text::Passage;
use corrections::Corrections;
use outline::Draft;

/// Understands one document: mostly one resolution, several where a page of the older records holds more than one. A
/// keeper who gives the file a symbol says that it is one.
pub fn parse(source: &Source, mut manuscript: Manuscript, diagnostics: &mut Vec<Diagnostic>) -> Vec<Resolution> {
    let language = source.record.facts.language.or_else(|| language::language(&manuscript));
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
    manuscript.blocks = parts::mark(manuscript.blocks, grammar);
    let mut corrections = Corrections::new(&source.record.corrections);

    let divided = head::divide(manuscript.blocks, grammar);
    let (formula, enacting) = (divided.formula, divided.body);
    let mut head = masthead::read(divided.head, grammar);
    let mut drafts = drafts(&mut head, divided.enacting, divided.text, grammar, &mut corrections);
    if !drafts.iter().any(|draft| draft.role == Role::Closing)
        && let Some(closing) = closing::out_of_notes(&mut manuscript.notes, grammar)
    {
        let annex = drafts.iter().position(|draft| draft.annex > 0).unwrap_or(drafts.len());
        let lines = closing.lines().into_iter().map(|line| Draft::new(Role::Closing, line));
        drafts.splice(annex..annex, lines).for_each(drop);
    }
    let (mut paragraphs, skips) = anchors::number(drafts, source);
    for paragraph in &mut paragraphs {
        paragraph.verb = verbs::verb(&paragraph.text, paragraph.role, grammar);
    }
    let stated = &manuscript.stated;
    let (notes, dangling) = notes::gather(manuscript.notes, &head.title, &paragraphs, source);

    let closing = closing::read(lines(&paragraphs, Role::Closing), grammar);
    let evidence = facts::Evidence {
        language,
        enacting,
        head: &head,
        closing: &closing,
        furniture: &manuscript.furniture,
        stated,
    };
    let mut facts = facts::weigh(&evidence, source, diagnostics);
    let basis = head.basis.and_then(|i| Some((i, head.lines.get(i)?)));
    let places = mentions::Places { basis, paragraphs: &paragraphs, notes: &notes };
    let mentions = mentions::find(&places, grammar, facts.body, source, &mut corrections);
    facts.report = facts::report(&head, &mentions, grammar).or_else(|| facts::stated_report(stated));

    let impossible = head.impossible.iter().map(|(words, line)| (words.as_str(), source.place(line.whole())));
    let mut impossible: Vec<_> = impossible.collect();
    let below = paragraphs.iter().find(|paragraph| paragraph.role == Role::Closing).map(|paragraph| paragraph.place);
    impossible.extend(closing.impossible.as_deref().zip(below));
    let links = links::count(&manuscript.links, &mentions);
    remarks::make(
        &remarks::Seen {
            source,
            links,
            facts: &facts,
            grammar,
            formula,
            paragraphs: &paragraphs,
            notes: &notes,
            mentions: &mentions,
            skips: &skips,
            dangling: &dangling,
            impossible: &impossible,
            corrections: &corrections,
        },
        diagnostics,
    );
    let parts = parts::of(&paragraphs, facts.symbol.as_ref(), grammar);
    if let (Some(symbol), Some(first), Some(last)) = (&facts.symbol, parts.first(), parts.last())
        && source.record.facts.symbol.is_none()
        && !symbol.as_str().ends_with(|c: char| c.is_ascii_uppercase())
    {
        facts.symbol = symbol.with_parts(first.letter, last.letter);
    }
    Resolution {
        facts,
        masthead: head.lines,
        title: head.title,
        paragraphs,
        notes,
        furniture: manuscript.furniture,
        mentions,
        parts,
        links,
    }
}

/// The text in order: lines of the head that nothing explains, the enacting formula, and what stands below it.
fn drafts(
    head: &mut masthead::Masthead,
    enacting: Option<Passage>,
    text: Vec<crate::read::Block>,
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

fn lines(paragraphs: &[Paragraph], role: Role) -> impl Iterator<Item = &Passage> {
    paragraphs.iter().filter(move |paragraph| paragraph.role == role).map(|paragraph| &paragraph.text)
}
