//! A file that holds more than one resolution: several numbers on a page of the older records (`1047 (XI). …`,
//! `1048 (XI). …`), or parts A, B, C of one number (52/12), each with an enacting formula of its own (DOMAIN.md parts 1
//! and 3).
//!
//! Different numbers are different works, and the manuscript is cut between them. Parts stay in one text, and only their
//! letters are marked.

use super::head::is_formula;
use super::masthead::title_number;
use crate::grammar::Grammar;
use crate::read::{Block, Manuscript, NoteText, Part};
use crate::resolution::{Paragraph, Role, Symbol, TextPart};
use crate::text::Passage;

/// How many blocks may stand between a number or letter and its enacting formula: a title in pieces.
const NEAR: usize = 6;

/// Cuts a manuscript between resolutions of different numbers; mostly there is one.
pub fn divide(mut manuscript: Manuscript, grammar: &Grammar) -> Vec<Manuscript> {
    let starts = starts(&manuscript.blocks, grammar);
    let [_, later @ ..] = starts.as_slice() else { return vec![manuscript] };
    let mut texts: Vec<Manuscript> = Vec::new();
    for &start in later.iter().rev() {
        let blocks = manuscript.blocks.split_off(start);
        texts.push(Manuscript { blocks, ..Manuscript::default() });
    }
    let notes = std::mem::take(&mut manuscript.notes);
    texts.push(manuscript);
    texts.reverse();
    give_notes(notes, &mut texts);
    texts
}

/// The blocks at which a resolution begins with its number: each is followed by an enacting formula.
fn starts(blocks: &[Block], grammar: &Grammar) -> Vec<usize> {
    let mut starts: Vec<(usize, String)> = Vec::new();
    for (at, block) in blocks.iter().enumerate() {
        let Some((number, _)) = unmarked(block).and_then(|text| title_number(text.words(), grammar)) else { continue };
        let known = starts.iter().any(|(_, known)| *known == number);
        if !known && has_formula(blocks, at, grammar) {
            starts.push((at, number));
        }
    }
    starts.into_iter().map(|(at, _)| at).collect()
}

/// Whether an enacting formula stands in a block or soon below it.
fn has_formula(blocks: &[Block], at: usize, grammar: &Grammar) -> bool {
    blocks.iter().skip(at).take(NEAR).filter_map(unmarked).any(|text| is_formula(text, grammar))
}

fn unmarked(block: &Block) -> Option<&Passage> {
    match block {
        Block::Paragraph(text) | Block::Heading { text, .. } => Some(text),
        Block::Table(_) | Block::Stated { .. } => None,
    }
}

/// Gives every note to the text that calls it: the last one with such a call above the note. A note that nothing calls
/// goes to the text that it stands in.
fn give_notes(notes: Vec<NoteText>, texts: &mut [Manuscript]) {
    for note in notes {
        let place = note.text.whole().range().start;
        let calls = |text: &Manuscript| {
            let calls = text.blocks.iter().filter_map(unmarked).flat_map(Passage::calls);
            calls.filter(|call| call.label == note.label && call.span.range().start < place).count() > 0
        };
        let begins =
            |text: &Manuscript| text.blocks.first().and_then(unmarked).map_or(0, |text| text.whole().range().start);
        let caller = texts.iter().rposition(|text| begins(text) < place && calls(text));
        let around = || texts.iter().rposition(|text| begins(text) < place).unwrap_or(0);
        let to = caller.unwrap_or_else(around);
        texts.get_mut(to).into_iter().for_each(|text| text.notes.push(note.clone()));
    }
}

/// Marks the letters of parts: `A` alone on a line, with an enacting formula soon below, then `B`.
pub fn mark(blocks: &mut [Block], grammar: &Grammar) {
    let mut next = 'A';
    let mut letters = Vec::new();
    for (at, block) in blocks.iter().enumerate() {
        if unmarked(block).and_then(|text| letter(text.words())) == Some(next) && has_formula(blocks, at, grammar) {
            letters.push(at);
            next = char::from_u32(u32::from(next) + 1).unwrap_or('A');
        }
    }
    if letters.len() < 2 {
        return;
    }
    let formulas: Vec<usize> = (0..blocks.len())
        .filter(|&at| blocks.get(at).and_then(unmarked).is_some_and(|text| is_formula(text, grammar)))
        .collect();
    for at in letters {
        restate(blocks, at, Part::Division);
        let formula = formulas.iter().find(|formula| **formula > at).copied();
        formula.into_iter().for_each(|formula| restate(blocks, formula, Part::Formula));
    }
}

fn restate(blocks: &mut [Block], at: usize, part: Part) {
    if let Some(block) = blocks.get_mut(at)
        && let Block::Paragraph(text) | Block::Heading { text, .. } = block
    {
        let text = std::mem::take(text);
        *block = Block::Stated { part, text };
    }
}

/// The parts of a text of a symbol, by the headings that begin them.
pub fn of(paragraphs: &[Paragraph], symbol: Option<&Symbol>) -> Vec<TextPart> {
    let heads = paragraphs.iter().enumerate().filter_map(|(at, paragraph)| {
        let letter = paragraph.id.strip_prefix("part").and_then(letter)?;
        let title = paragraphs.get(at + 1).filter(|next| next.role == Role::Heading);
        Some(TextPart {
            symbol: symbol?.part(letter)?,
            letter,
            anchor: paragraph.id.clone(),
            title: title.map(|title| title.text.words().to_owned()),
        })
    });
    heads.collect()
}

/// The letter of a part at the head of its lines: `A`.
pub fn letter(words: &str) -> Option<char> {
    let bare = words.trim().trim_end_matches('.');
    let mut letters = bare.chars();
    letters.next().filter(|c| c.is_ascii_uppercase() && letters.next().is_none())
}
