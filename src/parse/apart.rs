//! Lines that say by themselves what they are, where nothing on the paper parts them from their neighbours: the lines of
//! a closing (`50th plenary meeting`, `5 December 2024`), the heading of an annex, and the first paragraph below it.
//!
//! A reader sees how lines are laid out and not what they say, and a closing is short lines among short lines. So the
//! blocks of a plain text are cut here, before anything is made of them.

use super::annex;
use super::closing;
use super::numbering::label;
use super::verbs::is_finished;
use crate::grammar::Grammar;
use crate::read::Block;
use crate::text::Passage;

/// Cuts paragraphs around lines that stand for themselves.
pub fn apart(blocks: Vec<Block>, grammar: &Grammar) -> Vec<Block> {
    let mut apart = Vec::with_capacity(blocks.len());
    for block in blocks {
        match block {
            Block::Paragraph(text) if !text.breaks().is_empty() => {
                apart.extend(pieces(text, grammar).into_iter().map(Block::Paragraph));
            }
            Block::Paragraph(_) | Block::Heading { .. } | Block::Table(_) | Block::Stated { .. } => apart.push(block),
        }
    }
    apart
}

fn pieces(text: Passage, grammar: &Grammar) -> Vec<Passage> {
    let cuts = cuts(&text, grammar);
    if cuts.is_empty() { vec![text] } else { text.parted(&cuts) }
}

/// The bytes at which a passage is cut, in order.
fn cuts(text: &Passage, grammar: &Grammar) -> Vec<usize> {
    let starts: Vec<usize> = [0].into_iter().chain(text.breaks().iter().copied()).collect();
    let ends = text.breaks().iter().copied().chain([text.words().len()]);
    let line = |(start, end): (&usize, usize)| text.words().get(*start..end).unwrap_or_default().trim();
    let lines: Vec<&str> = starts.iter().zip(ends).map(line).collect();
    let mut cuts = Vec::new();
    let (mut closed, mut heads_annex, mut ended) = (0, false, true);
    for (i, (line, start)) in lines.iter().zip(&starts).enumerate() {
        if i < closed {
            continue;
        }
        let run = closing::run(lines.get(i..).unwrap_or_default(), grammar);
        let heads = ended && annex::is_line(line, grammar);
        let first = heads_annex && label(line).is_some();
        if run > 0 || heads || first || (closed > 0 && i == closed) {
            cuts.push(*start);
            (closed, heads_annex) = (i + run, heads);
        }
        ended = run > 0 || is_finished(line);
    }
    cuts.retain(|cut| *cut > 0);
    cuts
}
