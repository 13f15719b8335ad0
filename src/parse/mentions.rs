//! The mentions of a document, found passage by passage and given their place.

use super::corrections::Corrections;
use crate::cite::{self, Context, Found};
use crate::grammar::{Grammar, Term};
use crate::resolution::{Facts, Mention, Note, Paragraph, Symbol, Target, Within};
use crate::source::Source;
use crate::text::Passage;
use std::collections::BTreeSet;

/// Where mentions are looked for.
pub struct Places<'a> {
    /// The line of the masthead about the report, with its index.
    pub basis: Option<(usize, &'a Passage)>,
    /// The text.
    pub paragraphs: &'a [Paragraph],
    /// The notes.
    pub notes: &'a [Note],
}

/// Finds every mention, in order of place: head, paragraphs, notes.
pub fn find(
    places: &Places<'_>,
    grammar: &Grammar,
    facts: &Facts,
    source: &Source,
    corrections: &mut Corrections<'_>,
) -> Vec<Mention> {
    let mut mentions = Vec::new();
    let (body, date) = (facts.body, facts.adopted.max(facts.issued));
    let mut rights: BTreeSet<(u32, u32)> = BTreeSet::new();
    let mut look = |within: Within, id: &str, text: &Passage, previous: Option<&Symbol>| {
        let found = cite::find(text.words(), Context { grammar, body, previous, date, rights: &rights });
        let found = corrections.apply(id, text.words(), found);
        rights.extend(found.iter().filter_map(number_of_rights));
        let first = mentions.len();
        mentions.extend(found.into_iter().map(|found| placed(found, within, text, source)));
        mentions.get(first..).and_then(|new| new.iter().find_map(Mention::symbol)).cloned()
    };
    if let Some((line, text)) = places.basis {
        look(Within::Head(line), "head", text, None);
    }
    for (i, paragraph) in places.paragraphs.iter().enumerate() {
        look(Within::Paragraph(i), &paragraph.id, &paragraph.text, None);
    }
    let mut previous: Option<Symbol> = None;
    for (i, note) in places.notes.iter().enumerate() {
        previous = look(Within::Note(i), &note.id, &note.text, previous.as_ref());
    }
    settle_paragraphs(&mut mentions, places.paragraphs);
    if grammar.mentions.bare_paragraphs {
        drop_strangers(&mut mentions, places, grammar);
    }
    mentions
}

/// Takes back the paragraphs that no word says to be the text's own, where the text has none of that number: `los párrafos
/// 60 a 63 … del Documento Final` (76/20 in Spanish).
fn drop_strangers(mentions: &mut Vec<Mention>, places: &Places<'_>, grammar: &Grammar) {
    let anchors: BTreeSet<&str> = places.paragraphs.iter().map(|paragraph| paragraph.id.as_str()).collect();
    let words = |mention: &Mention| match mention.within {
        Within::Paragraph(i) => places.paragraphs.get(i).map_or("", |paragraph| paragraph.text.words()),
        Within::Note(i) => places.notes.get(i).map_or("", |note| note.text.words()),
        Within::Head(_) => "",
    };
    let said = |mention: &Mention| {
        let printed = words(mention).get(mention.range.clone()).unwrap_or_default();
        [Term::Above, Term::Present]
            .iter()
            .flat_map(|term| grammar.mentions.forms(*term))
            .any(|form| printed.contains(form))
    };
    mentions.retain(|mention| match &mention.target {
        Some(Target::Paragraph(anchor)) => anchors.contains(anchor.as_str()) || said(mention),
        _ => true,
    });
}

/// `paragraph 1 above` in a text whose numbers start again means that of its own section or annex, where there is one.
fn settle_paragraphs(mentions: &mut [Mention], paragraphs: &[Paragraph]) {
    let own = |mention: &Mention| match mention.within {
        Within::Paragraph(i) => paragraphs.get(i).map(|paragraph| paragraph.id.as_str()),
        Within::Head(_) | Within::Note(_) => None,
    };
    let mut anchors: BTreeSet<&str> = BTreeSet::new();
    for mention in mentions {
        // The article, the section, the annex or the part that it stands in, the innermost first.
        let Some((mut part, _)) = own(mention).and_then(|id| id.split_once(".op")) else { continue };
        let Some(Target::Paragraph(anchor)) = &mut mention.target else { continue };
        if anchors.is_empty() {
            anchors.extend(paragraphs.iter().map(|paragraph| paragraph.id.as_str()));
        }
        loop {
            let within = format!("{part}.{anchor}");
            if anchors.contains(within.as_str()) {
                *anchor = within;
                break;
            }
            let Some((outer, _)) = part.rsplit_once('.') else { break };
            part = outer;
        }
    }
}

/// The number of a resolution of the Human Rights Council: 49 and 24 of `A/HRC/RES/49/24`.
fn number_of_rights(found: &Found) -> Option<(u32, u32)> {
    let Some(Target::Symbol(symbol)) = &found.target else { return None };
    let (session, number) = symbol.as_str().strip_prefix("A/HRC/RES/")?.split_once('/')?;
    Some((session.parse().ok()?, number.parse().ok()?))
}

fn placed(found: Found, within: Within, text: &Passage, source: &Source) -> Mention {
    let place = source.place(text.span(found.range.clone()));
    let Found { range, number, kind, target, date, paragraphs, part } = found;
    Mention { within, range, number, kind, target, date, paragraphs, part, place }
}
