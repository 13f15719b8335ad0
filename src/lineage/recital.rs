//! The recital in which a text names its predecessors.

use crate::archive::{Archive, VersionId, WorkId};
use crate::compare::{Token, tokens};
use crate::resolution::{Act, Resolution, Role, Symbol, SymbolKind, Within};
use std::collections::HashSet;

/// How many sessions may lie between a text and the last of its predecessors.
pub(super) const NEAR: u32 = 3;

/// How much wider than usual a gap between two predecessors is, before which another matter may begin.
const WIDE: u32 = 3;

/// How many words stand at most around each resolution of a recital that does nothing but name them.
const AROUND: usize = 8;

/// The predecessors that a text names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Recital {
    /// Where: `pp1`.
    pub anchor: String,
    /// Those that come session by session, the oldest first.
    pub run: Vec<WorkId>,
    /// Those named before a wide gap, the oldest first.
    pub earlier: Vec<WorkId>,
    /// How many sessions this gap takes.
    pub gap: u32,
    /// Whether the recital does nothing but name them, or names the matter as well.
    pub plain: bool,
    /// Whether it has most words of the text's own title.
    pub on_title: bool,
}

/// The first recital of a text that names resolutions of its own body up to the last sessions before it.
pub(super) fn recital(archive: &Archive, id: VersionId, own: &Symbol, title: &[u64]) -> Option<Recital> {
    let text = &archive.version(id)?.resolution;
    let period = own.period()?;
    let recalls = |act: Option<Act>| matches!(act, Some(Act::Recall | Act::Reaffirm));
    let recitals = text.paragraphs.iter().enumerate();
    let mut recitals = recitals.filter(|(_, paragraph)| paragraph.role == Role::Preambular && recalls(paragraph.act));
    recitals.find_map(|(i, paragraph)| {
        let named = named(archive, text, i, own);
        let block = best_block(&named, period)?;
        let (earlier, run) = block.split_at(last_wide_gap(block));
        let gap = earlier.last().zip(run.first()).map_or(0, |(last, next)| next.1 - last.1);
        let said: Vec<Token> = tokens(paragraph.text.words()).into_iter().filter(Token::is_word).collect();
        let (bare, on_title) = (is_bare(text, i, &said, named.len()), is_on_title(&said, title));
        Some(Recital {
            anchor: paragraph.id.clone(),
            run: run.iter().map(|(work, _)| *work).collect(),
            earlier: earlier.iter().map(|(work, _)| *work).collect(),
            gap,
            plain: bare || on_title,
            on_title,
        })
    })
}

/// The resolutions of its own body that a paragraph names, each with its session, in order.
fn named(archive: &Archive, text: &Resolution, paragraph: usize, own: &Symbol) -> Vec<(WorkId, u32)> {
    let here = text.mentions.iter().filter(|mention| mention.within == Within::Paragraph(paragraph));
    let symbols = here.filter_map(|mention| mention.symbol());
    let symbols = symbols.filter(|symbol| symbol.kind() == SymbolKind::Resolution && symbol.body() == own.body());
    symbols.filter_map(|symbol| Some((archive.find(symbol)?.0, symbol.period()?))).collect()
}

/// The longest stretch in the order of sessions that ends shortly before the text.
fn best_block(named: &[(WorkId, u32)], period: u32) -> Option<&[(WorkId, u32)]> {
    let blocks = named.chunk_by(|one, next| one.1 <= next.1 && one.0 != next.0);
    let near =
        |block: &&[(WorkId, u32)]| block.last().is_some_and(|(_, last)| *last <= period && period - last <= NEAR);
    // Not what one session has said of something new: `74/270 of 2 April 2020, … 74/274 of …, 74/306 of …` (76/90).
    let yearly = |block: &&[(WorkId, u32)]| {
        let sessions = block.chunk_by(|one, next| one.1 == next.1).count();
        2 * sessions > block.len()
    };
    // Of two that are as long the first counts.
    blocks.filter(near).filter(yearly).rev().max_by_key(|block| block.len())
}

/// Where in a stretch the last gap lies that is much wider than the others; at its beginning when there is none.
fn last_wide_gap(block: &[(WorkId, u32)]) -> usize {
    let gaps: Vec<u32> = block.windows(2).filter_map(|pair| Some(pair.last()?.1 - pair.first()?.1)).collect();
    let mut usual: Vec<u32> = gaps.iter().copied().filter(|gap| *gap > 0).collect();
    usual.sort_unstable();
    let usual = usual.get(usual.len() / 2).copied().unwrap_or(1).min(NEAR);
    gaps.iter().rposition(|gap| *gap > WIDE.max(WIDE * usual)).map_or(0, |gap| gap + 1)
}

/// Whether a recital has hardly a word besides the resolutions that it names.
fn is_bare(text: &Resolution, paragraph: usize, said: &[Token], named: usize) -> bool {
    let mentions = text.mentions.iter().filter(|mention| mention.within == Within::Paragraph(paragraph));
    let ranges: Vec<_> = mentions.map(|mention| mention.range.clone()).collect();
    let around = said.iter().filter(|token| !ranges.iter().any(|range| range.contains(&token.range.start))).count();
    !said.is_empty() && around <= AROUND * named
}

/// Whether a recital has most words of the title: `Recalling its resolutions 70/195 of …, … and 75/222 of 21 December 2020
/// on combating sand and dust storms` (76/211).
fn is_on_title(said: &[Token], title: &[u64]) -> bool {
    let said: HashSet<u64> = said.iter().map(|token| token.key).collect();
    let of_title = title.iter().filter(|key| said.contains(key)).count();
    title.len() > 1 && 3 * of_title >= 2 * title.len()
}
