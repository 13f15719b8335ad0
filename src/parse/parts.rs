//! A file that holds more than one resolution: several numbers on a page of the older records (`1047 (XI). …`,
//! `1048 (XI). …`), or parts A, B, C of one number (52/12), each with an enacting formula of its own (DOMAIN.md parts 1
//! and 3).
//!
//! Different numbers are different works, and the manuscript is cut between them. Parts stay in one text, and only their
//! letters are marked.

use super::annex;
use super::head::{Formula, formula_at};
use super::title::title_number;
use crate::grammar::{Grammar, Line, Term, fold};
use crate::read::{Block, Manuscript, NoteText, Part};
use crate::resolution::{Paragraph, Role, Symbol, TextPart};
use crate::text::{Call, Passage};
use std::collections::BTreeSet;

/// How many blocks may stand between a number or letter and its enacting formula: a title in pieces.
const NEAR: usize = 6;

/// The longest line that is the number of a resolution of the Security Council, in bytes.
const LONGEST_NUMBER: usize = 160;

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
    give_notes(&notes, &mut texts);
    texts
}

/// The blocks at which a resolution begins with its number: each is followed by an enacting formula.
fn starts(blocks: &[Block], grammar: &Grammar) -> Vec<usize> {
    let mut known = BTreeSet::new();
    let begins = |(at, block): (usize, &Block)| {
        let number = number_of(block.unmarked()?, grammar)?;
        (!known.contains(&number) && has_formula(blocks, at, grammar) && known.insert(number)).then_some(at)
    };
    blocks.iter().enumerate().filter_map(begins).collect()
}

/// The number with which a resolution begins: that before a title, or that of the Security Council, which has a line of
/// its own (`Resolution 338 (1973)`, `84 (1950). Resolution of 7 July 1950`).
fn number_of(text: &Passage, grammar: &Grammar) -> Option<String> {
    if let Some((number, _)) = title_number(text.words(), grammar) {
        return Some(number);
    }
    let end = text.breaks().first().copied().unwrap_or(text.words().len());
    let line = text.words().get(..end).filter(|line| line.len() <= LONGEST_NUMBER && line.contains(['(', '（']))?;
    let folded = fold(line);
    let (found, rest) = grammar.forms.taken_apart(&folded);
    let (_, captures) = found.iter().find(|(kind, _)| *kind == Line::Number).filter(|_| rest.is_empty())?;
    Some(captures.name("number")?.as_str().replace(' ', ""))
}

/// Whether an enacting formula stands in a block or soon below it.
fn has_formula(blocks: &[Block], at: usize, grammar: &Grammar) -> bool {
    (at..at + NEAR).any(|at| unmarked_formula(blocks, at, grammar).is_some())
}

/// A formula that the words alone tell: nothing marks it.
fn unmarked_formula(blocks: &[Block], at: usize, grammar: &Grammar) -> Option<Formula> {
    blocks.get(at)?.unmarked()?;
    formula_at(blocks, at, grammar)
}

/// Gives every note to each text that calls it: a call means the first note of its label below it. A note that nothing
/// calls goes to the text that it stands in.
fn give_notes(notes: &[NoteText], texts: &mut [Manuscript]) {
    let place = |note: &NoteText| note.text.whole().range().start;
    let mut given = vec![false; notes.len()];
    for text in texts.iter_mut() {
        let calls = text.blocks.iter().filter_map(Block::unmarked).flat_map(Passage::calls);
        let called = |call: &Call| {
            let own = || notes.iter().enumerate().filter(|(_, note)| note.label == call.label);
            let below = own().find(|(_, note)| place(note) > call.span.range().start);
            below.or_else(|| own().next_back()).map(|(at, _)| at)
        };
        let called: BTreeSet<usize> = calls.filter_map(called).collect();
        for at in called {
            text.notes.extend(notes.get(at).cloned());
            given.get_mut(at).into_iter().for_each(|given| *given = true);
        }
    }
    for note in notes.iter().zip(given).filter(|(_, given)| !given).map(|(note, _)| note) {
        let begins = |text: &Manuscript| {
            text.blocks.first().and_then(Block::unmarked).map_or(0, |text| text.whole().range().start)
        };
        let around = texts.iter().rposition(|text| begins(text) < place(note)).unwrap_or(0);
        texts.get_mut(around).into_iter().for_each(|text| text.notes.push(note.clone()));
    }
}

/// Marks the letters of parts: `A` at the head of a block, with an enacting formula soon below, then `B`. What stands
/// between letter and formula is the title of the part.
pub fn mark(blocks: Vec<Block>, grammar: &Grammar) -> Vec<Block> {
    let letters = letters(&blocks, grammar);
    if letters.len() < 2 {
        return blocks;
    }
    let formulas: Vec<Option<Formula>> = (0..blocks.len()).map(|at| unmarked_formula(&blocks, at, grammar)).collect();
    let mut marked = Vec::with_capacity(blocks.len());
    let mut heading: Option<Passage> = None;
    for ((at, block), formula) in blocks.into_iter().enumerate().zip(formulas) {
        if letters.contains(&at) {
            heading = Some(Passage::new());
        }
        let lines = heading.as_mut().filter(|_| block.unmarked().is_some());
        let Some((lines, text)) = lines.and_then(|lines| Some((lines, block.words()?))) else {
            marked.push(block);
            continue;
        };
        let Some(formula) = formula else {
            text.lines().into_iter().for_each(|line| add_line(lines, line));
            continue;
        };
        let (above, enacting, below) = formula.cut(text);
        above.lines().into_iter().for_each(|line| add_line(lines, line));
        marked.push(Block::Stated { part: Part::Division, text: std::mem::take(lines) });
        marked.push(Block::Stated { part: Part::Formula, text: enacting });
        marked.extend((!below.is_empty()).then_some(Block::Paragraph(below)));
        heading = None;
    }
    marked
}

/// The blocks that begin with the letter of a part. What an annex holds, be it drafts with letters of their own, is no
/// part of the text; but an annex may belong to the first part, and then the next letter stands below a closing.
fn letters(blocks: &[Block], grammar: &Grammar) -> BTreeSet<usize> {
    let mut letters = BTreeSet::new();
    let mut due = 'A'..='Z';
    let mut next = due.next();
    for (at, block) in blocks.iter().enumerate() {
        if letters.is_empty() && annex::begins(block, grammar) {
            break;
        }
        let found = || letter(block.unmarked()?.lines().first()?.words(), grammar);
        if next.is_some() && found() == next && has_formula(blocks, at, grammar) {
            letters.insert(at);
            next = due.next();
        }
    }
    letters
}

fn add_line(lines: &mut Passage, line: Passage) {
    if line.is_empty() {
        return;
    }
    if !lines.is_empty() {
        lines.push_joint();
        lines.push_break();
    }
    lines.append(line);
}

/// The parts of a text of a symbol, by the headings that begin them.
pub fn of(paragraphs: &[Paragraph], symbol: Option<&Symbol>, grammar: &Grammar) -> Vec<TextPart> {
    let heads = paragraphs.iter().enumerate().filter_map(|(at, paragraph)| {
        let mut letters = paragraph.id.strip_prefix("part")?.chars();
        let letter = letters.next().filter(|_| letters.next().is_none())?;
        let next_part = |paragraph: &&Paragraph| paragraph.id.len() == 5 && paragraph.id.starts_with("part");
        let own = paragraphs.iter().skip(at + 1).take_while(|paragraph| !next_part(paragraph));
        let closing = own.filter(|paragraph| paragraph.role == Role::Closing).map(|paragraph| &paragraph.text);
        let title = paragraphs.get(at + 1).filter(|next| next.role == Role::Heading);
        Some(TextPart {
            symbol: symbol?.part(letter)?,
            letter,
            anchor: paragraph.id.clone(),
            title: title.map(|title| title.text.words().to_owned()),
            adopted: super::closing::read(closing, grammar).adopted,
        })
    });
    heads.collect()
}

/// The symbol of a text with its parts: `A/RES/52/12` that holds A and B is `A/RES/52/12A-B`. One that names its letters
/// already, and that of a text without parts, stays.
pub fn whole(symbol: Symbol, parts: &[TextPart]) -> Symbol {
    let Some((first, last)) = parts.first().zip(parts.last()) else { return symbol };
    let lettered = symbol.as_str().ends_with(|c: char| c.is_ascii_uppercase());
    if lettered { symbol } else { symbol.with_parts(first.letter, last.letter).unwrap_or(symbol) }
}

/// The letter of a part, alone on a line: `A`, Cyrillic `А`, `ألف`.
pub fn letter(words: &str, grammar: &Grammar) -> Option<char> {
    let bare = words.trim().trim_end_matches('.');
    let own = grammar.mentions.rows.iter().find_map(|row| match row.term {
        Term::Letter(letter) => row.forms.contains(&bare).then_some(letter),
        _ => None,
    });
    let mut letters = bare.chars();
    own.or_else(|| letters.next().filter(|c| c.is_ascii_uppercase() && letters.next().is_none()))
}
