//! Dividing a document: what stands above the enacting formula, the formula, and the text below it.

use super::title::title_number;
use super::{numbering, verbs};
use crate::grammar::{Grammar, Line, fold};
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
    /// Whether it is set as a heading: `# Lighthouses`.
    pub heading: bool,
    /// Its words.
    pub words: Passage,
}

/// Divides a document. Without an enacting formula the head ends where the lines of a masthead and the title do.
pub fn divide(mut blocks: Vec<Block>, grammar: &Grammar) -> Divided {
    let is_stated = |block: &Block| matches!(block, Block::Stated { part: Part::Formula | Part::Division, .. });
    if let Some(at) = blocks.iter().position(is_stated) {
        let text = blocks.split_off(at);
        let formula = text.iter().find(|block| matches!(block, Block::Stated { part: Part::Formula, .. }));
        let body =
            formula.and_then(Block::words).and_then(|words| opening(words.words(), grammar)).map(|(body, ..)| body);
        return Divided { head: lines(blocks), formula: formula.is_some(), body, enacting: None, text };
    }
    if let Some((at, formula)) = first_formula(&blocks, grammar) {
        let mut text = blocks.split_off(at);
        let words = (!text.is_empty()).then(|| text.remove(0)).and_then(Block::into_words).unwrap_or_default();
        let (above, enacting, below) = formula.cut(&words);
        blocks.extend((!above.is_empty()).then_some(Block::Paragraph(above)));
        text.splice(0..0, (!below.is_empty()).then_some(Block::Paragraph(below)));
        let body = Some(formula.body);
        return Divided { head: lines(blocks), formula: true, body, enacting: Some(enacting), text };
    }
    let text = blocks.split_off(end_of_head(&blocks, grammar));
    Divided { head: lines(blocks), formula: false, body: None, enacting: None, text }
}

/// An enacting formula within a block.
pub struct Formula {
    /// How many bytes of the block's words stand above it: a title that was joined with it.
    above: usize,
    /// How many bytes it has.
    len: usize,
    body: Body,
    /// One with a comma (`大会，`) or on a line of its own is surer than one without, which must stand right before
    /// paragraph 1 (DOMAIN.md part 1).
    sure: bool,
}

impl Formula {
    /// What stands above it in its block, the formula, and what stands below.
    pub fn cut(&self, block: &Passage) -> (Passage, Passage, Passage) {
        let end = self.above + self.len;
        (block.slice(0..self.above), block.slice(self.above..end), block.slice(end..block.words().len()))
    }
}

/// The first formula that is sure, else the first one, else what can be one below the title's number.
fn first_formula(blocks: &[Block], grammar: &Grammar) -> Option<(usize, Formula)> {
    let mut found = (0..blocks.len()).filter_map(|at| Some((at, formula_at(blocks, at, grammar)?)));
    let Some(first) = found.next() else { return below_title(blocks, grammar) };
    if first.1.sure { Some(first) } else { found.find(|(_, formula)| formula.sure).or(Some(first)) }
}

/// The name of the body alone right below the title, whatever the text begins with; above it, it is a line of the
/// masthead.
fn below_title(blocks: &[Block], grammar: &Grammar) -> Option<(usize, Formula)> {
    let at = title_at(blocks, grammar)? + 1;
    let (body, len, _) = opening(blocks.get(at)?.words()?.words(), grammar)?;
    Some((at, Formula { above: 0, len, body, sure: false }))
}

/// The block near the beginning that begins with the number of a title, with nothing of the text above it.
fn title_at(blocks: &[Block], grammar: &Grammar) -> Option<usize> {
    let head = blocks.iter().take(LONGEST_HEAD).map(|block| block.unmarked().map_or("", Passage::words));
    for (at, words) in head.enumerate() {
        if title_number(words, grammar).is_some() || is_number_line(words, grammar) {
            return Some(at);
        }
        if begins_text(words, grammar) || verbs::opens_recital(words, grammar) {
            return None;
        }
    }
    None
}

/// Whether words are the line with the number of a resolution of the Security Council: `1 (1946) Resolution of 25 January
/// 1946`, below its title.
fn is_number_line(words: &str, grammar: &Grammar) -> bool {
    let short = words.len() <= LONGEST_NUMBER_LINE;
    short && grammar.forms.line(&fold(words)).is_some_and(|(kind, _)| kind == Line::Number)
}

/// The longest such line, in bytes.
const LONGEST_NUMBER_LINE: usize = 160;

/// The enacting formula of a block: at its head, with its comma or above an operative paragraph, or on a line of its own.
pub fn formula_at(blocks: &[Block], at: usize, grammar: &Grammar) -> Option<Formula> {
    let text = blocks.get(at)?.words()?;
    let next = blocks.get(at + 1).and_then(Block::words).map_or("", Passage::words);
    let Some((body, len, comma)) = opening(text.words(), grammar) else { return on_a_line(text, next, grammar) };
    (comma || begins_text(next, grammar)).then_some(Formula { above: 0, len, body, sure: comma })
}

/// Whether words can follow a formula without a comma: a numbered paragraph, or one that opens with its verb.
fn begins_text(words: &str, grammar: &Grammar) -> bool {
    numbering::label(words).is_some() || verbs::is_operative(words, grammar)
}

/// A formula alone on a line within a block, with a comma or with an operative paragraph below it, be it in the next
/// block.
fn on_a_line(text: &Passage, next: &str, grammar: &Grammar) -> Option<Formula> {
    let ends = text.breaks().iter().skip(1).copied().chain([text.words().len()]);
    text.breaks().iter().zip(ends).find_map(|(&start, end)| {
        let line = text.words().get(start..end)?;
        let lead = line.len() - line.trim_start().len();
        let (body, len, comma) = opening(line.trim(), grammar)?;
        let below = text.words().get(end..).map(str::trim_start).filter(|below| !below.is_empty()).unwrap_or(next);
        let follows = || begins_text(below, grammar);
        let alone = len == line.trim().len() && (comma || follows());
        alone.then_some(Formula { above: start + lead, len, body, sure: true })
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

/// How many blocks a head may have.
const LONGEST_HEAD: usize = 30;

/// Where the head of a text without an enacting formula ends: behind its title, and where no line is known any more.
fn end_of_head(blocks: &[Block], grammar: &Grammar) -> usize {
    let titled = title_at(blocks, grammar).map_or(0, |at| at + 1);
    let below = blocks.iter().skip(titled).position(|block| !is_head(block, grammar));
    below.map_or(blocks.len(), |below| titled + below)
}

/// Whether a block belongs to the head of a text without an enacting formula.
fn is_head(block: &Block, grammar: &Grammar) -> bool {
    if let Block::Stated { part, .. } = block {
        return matches!(part, Part::Cover | Part::Number | Part::Title);
    }
    let Some(text) = block.words() else { return false };
    let lines = text.lines();
    lines.iter().all(|line| grammar.forms.line(&fold(line.words())).is_some())
        || title_number(text.words(), grammar).is_some()
}

/// The blocks of a head line by line.
fn lines(blocks: Vec<Block>) -> Vec<HeadLine> {
    let unmarked =
        |lines: Vec<Passage>, heading| lines.into_iter().map(|words| HeadLine { part: None, heading, words }).collect();
    let lines = blocks.into_iter().flat_map(|block| match block {
        Block::Paragraph(text) => unmarked(text.lines(), false),
        Block::Heading { text, .. } => unmarked(text.lines(), true),
        Block::Table(rows) => unmarked(rows.into_iter().flatten().map(|cell| cell.text).collect(), false),
        Block::Stated { part, text } => vec![HeadLine { part: Some(part), heading: false, words: text }],
    });
    lines.filter(|line| !line.words.is_empty()).collect()
}
