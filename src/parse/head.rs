//! Dividing a document: what stands above the enacting formula, the formula, and the text below it.

use super::{numbering, verbs};
use crate::grammar::{Grammar, fold};
use crate::read::{Block, Part};
use crate::resolution::Body;
use crate::text::Passage;

/// A document divided at its enacting formula.
pub struct Divided {
    /// The lines above it.
    pub head: Vec<HeadLine>,
    /// Whether there is an enacting formula.
    pub formula: bool,
    /// The body that the formula names, where the grammar knows it.
    pub body: Option<Body>,
    /// The formula, unless it is the first block of the text.
    pub enacting: Option<Passage>,
    /// The text, from the formula or the first part's letter on.
    pub text: Vec<Block>,
}

/// A line above the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeadLine {
    /// What the format says it is.
    pub part: Option<Part>,
    /// Its words.
    pub words: Passage,
}

/// Divides a document. Without an enacting formula the head ends where the lines of a masthead and the title do.
pub fn divide(mut blocks: Vec<Block>, grammar: &Grammar) -> Divided {
    let is_stated = |block: &Block| matches!(block, Block::Stated { part: Part::Formula | Part::Division, .. });
    if let Some(at) = blocks.iter().position(is_stated) {
        let text = blocks.split_off(at);
        let formula = text.iter().find(|block| matches!(block, Block::Stated { part: Part::Formula, .. }));
        let body = formula.and_then(words_of).and_then(|words| opening(words.words(), grammar)).map(|(body, ..)| body);
        return Divided { head: lines(blocks), formula: formula.is_some(), body, enacting: None, text };
    }
    if let Some(Formula { at, above, body, len }) = formula(&blocks, grammar) {
        let mut text = blocks.split_off(at);
        let mut enacting = Passage::new();
        if let Some(block) = text.first_mut() {
            let (head, below) = cut(block, above);
            blocks.extend((!head.is_empty()).then_some(Block::Paragraph(head)));
            let (formula, rest) = (below.slice(0..len), below.slice(len..below.words().len()));
            enacting = formula;
            if rest.is_empty() {
                text.remove(0);
            } else {
                *block = Block::Paragraph(rest);
            }
        }
        return Divided { head: lines(blocks), formula: true, body: Some(body), enacting: Some(enacting), text };
    }
    let end = blocks.iter().position(|block| !is_head(block, grammar)).unwrap_or(blocks.len());
    let text = blocks.split_off(end);
    Divided { head: lines(blocks), formula: false, body: None, enacting: None, text }
}

/// Where the enacting formula stands.
struct Formula {
    /// The block.
    at: usize,
    /// How many bytes of the block's words stand above it: a title that was joined with it.
    above: usize,
    body: Body,
    /// How many bytes it has.
    len: usize,
}

/// The enacting formula. One with a comma (`大会，`) is surer than one without, which must stand right before paragraph 1
/// (DOMAIN.md part 1).
fn formula(blocks: &[Block], grammar: &Grammar) -> Option<Formula> {
    let mut bare = None;
    for (at, block) in blocks.iter().enumerate() {
        let Some(text) = words_of(block) else { continue };
        let Some((body, len, comma)) = opening(text.words(), grammar) else {
            if let Some((above, body, len)) = on_a_line(text, grammar) {
                return Some(Formula { at, above, body, len });
            }
            continue;
        };
        if comma {
            return Some(Formula { at, above: 0, body, len });
        }
        let next = blocks.get(at + 1).and_then(words_of);
        if next.is_some_and(|next| begins_text(next.words(), grammar)) && bare.is_none() {
            bare = Some(Formula { at, above: 0, body, len });
        }
    }
    bare
}

/// Whether a block is an enacting formula with its comma, or has one on a line of its own.
fn is_formula(text: &Passage, grammar: &Grammar) -> bool {
    opening(text.words(), grammar).is_some_and(|(.., comma)| comma) || on_a_line(text, grammar).is_some()
}

/// Whether a block is an enacting formula, with its comma or without it above an operative paragraph.
pub fn formula_at(blocks: &[Block], at: usize, grammar: &Grammar) -> bool {
    let unmarked = |at: usize| blocks.get(at).filter(|block| !matches!(block, Block::Stated { .. })).and_then(words_of);
    let Some(text) = unmarked(at) else { return false };
    let bare = || opening(text.words(), grammar).is_some();
    let follows = || unmarked(at + 1).is_some_and(|next| begins_text(next.words(), grammar));
    is_formula(text, grammar) || (bare() && follows())
}

/// Where a formula begins that stands on a line within a block, and its length.
pub fn formula_within(text: &Passage, grammar: &Grammar) -> Option<(usize, usize)> {
    on_a_line(text, grammar).map(|(start, _, len)| (start, len))
}

/// Whether words can follow a formula without a comma: a numbered paragraph, or one that opens with its verb.
fn begins_text(words: &str, grammar: &Grammar) -> bool {
    numbering::label(words).is_some() || verbs::is_operative(words, grammar)
}

/// A formula alone on a line within a block, with a comma or with an operative paragraph below it: where it begins, the
/// body, its length.
fn on_a_line(text: &Passage, grammar: &Grammar) -> Option<(usize, Body, usize)> {
    let ends = text.breaks().iter().skip(1).copied().chain([text.words().len()]);
    text.breaks().iter().zip(ends).find_map(|(&start, end)| {
        let line = text.words().get(start..end)?;
        let lead = line.len() - line.trim_start().len();
        let (body, len, comma) = opening(line.trim(), grammar)?;
        let follows = || begins_text(text.words().get(end..).unwrap_or_default().trim_start(), grammar);
        (len == line.trim().len() && (comma || follows())).then_some((start + lead, body, len))
    })
}

/// The enacting formula at the head of some words: the body, its length in bytes, and whether a comma follows. Without
/// a comma the formula must be all there is. White space may stand anywhere in a script written without it (`大 会`).
fn opening(words: &str, grammar: &Grammar) -> Option<(Body, usize, bool)> {
    let start: String = words.chars().take(80).collect();
    let folded = fold(&start);
    let (body, form) = grammar.text.enacting.iter().find(|(_, form)| starts_with(&folded, form))?;
    let rest = folded.get(form.len()..)?.trim_start();
    let comma = rest.starts_with([',', '،', ':']);
    if !comma && !rest.is_empty() {
        return None;
    }
    let wanted = form.chars().filter(|c| !c.is_whitespace()).count() + usize::from(comma);
    let mut seen = 0;
    let end = words.char_indices().find_map(|(i, c)| {
        seen += usize::from(!c.is_whitespace());
        (seen == wanted).then_some(i + c.len_utf8())
    });
    Some((*body, end.unwrap_or(words.len()), comma))
}

fn starts_with(folded: &str, form: &str) -> bool {
    folded.get(..form.len()).is_some_and(|head| head.eq_ignore_ascii_case(form))
}

fn words_of(block: &Block) -> Option<&Passage> {
    match block {
        Block::Paragraph(text) | Block::Heading { text, .. } | Block::Stated { text, .. } => Some(text),
        Block::Table(_) => None,
    }
}

fn cut(block: &Block, len: usize) -> (Passage, Passage) {
    words_of(block).map_or_else(Default::default, |text| (text.slice(0..len), text.slice(len..text.words().len())))
}

/// Whether a block belongs to the head of a text without an enacting formula.
fn is_head(block: &Block, grammar: &Grammar) -> bool {
    if let Block::Stated { part, .. } = block {
        return matches!(part, Part::Cover | Part::Number | Part::Title);
    }
    let Some(text) = words_of(block) else { return false };
    let lines = text.lines();
    lines.iter().all(|line| grammar.forms.line(&fold(line.words())).is_some())
        || super::title::title_number(text.words(), grammar).is_some()
}

/// The blocks of a head line by line.
fn lines(blocks: Vec<Block>) -> Vec<HeadLine> {
    let unmarked = |lines: Vec<Passage>| lines.into_iter().map(|words| HeadLine { part: None, words }).collect();
    let lines = blocks.into_iter().flat_map(|block| match block {
        Block::Paragraph(text) | Block::Heading { text, .. } => unmarked(text.lines()),
        Block::Table(rows) => unmarked(rows.into_iter().flatten().map(|cell| cell.text).collect()),
        Block::Stated { part, text } => vec![HeadLine { part: Some(part), words: text }],
    });
    lines.filter(|line| !line.words.is_empty()).collect()
}
