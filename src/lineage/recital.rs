//! The recital in which a text names its predecessors.

use super::matter::{Matter, Words};
use super::parts::{Named, Part, parts};
use crate::archive::{Archive, VersionId, WorkId};
use crate::compare::{Token, tokens};
use crate::resolution::{Act, Resolution, Role, Symbol, Within};

/// How many sessions may lie between a text and the last of its predecessors.
pub(super) const NEAR: u32 = 3;

/// How much wider than usual a gap between two predecessors is, before which another matter may begin.
const WIDE: u32 = 3;

/// How many words stand at most around each resolution of a recital that does nothing but name them.
const AROUND: usize = 8;

/// How many are named one after another at least where that alone makes predecessors of them.
const RUN: usize = 3;

/// How many are named together at least in another recital that is joined to that of the predecessors.
const TOGETHER: usize = 2;

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
    /// Whether the recital does nothing but name them, or says that they are predecessors.
    pub plain: bool,
    /// Whether it has most words of the text's own title.
    pub on_title: bool,
    /// Whether it says of all of them that they are on the matter of that title.
    pub of_title: bool,
    /// Whether it says of them that they are predecessors, so that one alone is certain.
    pub marked: bool,
    /// Those that it names apart from them, or that other recitals name, with the text's own title: each with where and with how
    /// many.
    joined: Vec<(WorkId, String, usize)>,
}

impl Recital {
    /// All predecessors.
    pub(super) fn named(&self) -> impl Iterator<Item = WorkId> {
        self.joined.iter().map(|(work, ..)| *work).chain(self.run.iter().copied())
    }

    /// Whether no other text need name them too.
    pub(super) fn is_certain(&self) -> bool {
        self.marked || self.plain || self.run.len() >= RUN
    }

    /// Where a predecessor is named, and with how many.
    pub(super) fn place(&self, work: WorkId) -> Option<(&str, usize)> {
        let joined =
            self.joined.iter().find(|(other, ..)| *other == work).map(|(_, anchor, count)| (anchor.as_str(), *count));
        joined.or_else(|| self.run.contains(&work).then_some((self.anchor.as_str(), self.run.len())))
    }
}

/// Resolutions that a paragraph names in the order of their sessions, with nothing on another matter between.
#[derive(Debug)]
struct Block {
    paragraph: usize,
    /// How many resolutions the paragraph names, with those of other blocks.
    listed: usize,
    named: Vec<Named>,
    /// From which of them on the words around them say that they are predecessors, by their matter or otherwise.
    certain: Option<usize>,
    matter: Matter,
    marked: bool,
}

impl Block {
    fn new(paragraph: usize, listed: usize, first: Named) -> Self {
        Self { paragraph, listed, named: vec![first], certain: None, matter: Matter::Silent, marked: false }
    }

    /// Whether they are on the text's own matter, or are its predecessors by the words around them.
    fn is_own(&self) -> bool {
        self.certain.is_some()
    }

    /// Takes over what is said of a part of it, which begins with the last one.
    fn say(&mut self, part: &Part) {
        if part.marked || part.matter > Matter::Like {
            self.certain = self.certain.or(Some(self.named.len().saturating_sub(1)));
        }
        self.matter = self.matter.max(part.matter);
        self.marked |= part.marked;
    }

    /// Those before a wide gap of which nothing says that they are predecessors, and the others.
    fn split(&self) -> (&[Named], &[Named]) {
        let uncertain = self.certain.map_or(self.named.len(), |certain| certain + 1);
        self.named.split_at(self.named.get(..uncertain).map_or(0, last_wide_gap))
    }

    fn first(&self) -> Option<u32> {
        self.named.first().map(|(_, period)| *period)
    }

    fn last(&self) -> Option<u32> {
        self.named.last().map(|(_, period)| *period)
    }

    /// Whether they come shortly before a text.
    fn is_near(&self, period: u32) -> bool {
        self.last().is_some_and(|last| last <= period && period - last <= NEAR)
    }

    /// Not what one session has said of something new: `74/270 of 2 April 2020, … 74/274 of …, 74/306 of …` (76/90).
    fn is_yearly(&self) -> bool {
        2 * self.sessions() > self.named.len()
    }

    fn sessions(&self) -> usize {
        self.named.chunk_by(|one, next| one.1 == next.1).count()
    }
}

/// Of all recitals of a text the one that names its predecessors: on its own matter, up to the last sessions, the longest,
/// the first.
pub(super) fn recital(archive: &Archive, id: VersionId, own: &Symbol) -> Option<Recital> {
    let text = &archive.version(id)?.resolution;
    let period = own.period()?;
    let title = Words::of(text.facts.title.as_deref().unwrap_or_default());
    let recalls = |act: Option<Act>| matches!(act, Some(Act::Recall | Act::Reaffirm));
    let recitals = text.paragraphs.iter().enumerate();
    let recitals = recitals.filter(|(_, paragraph)| paragraph.role == Role::Preambular && recalls(paragraph.act));
    let blocks: Vec<Block> = recitals.flat_map(|(i, _)| blocks(i, &parts(archive, text, i, own, &title))).collect();
    let fits = |block: &&Block| {
        let before = block.last().is_some_and(|last| last <= period);
        before && block.is_yearly() && (block.marked || block.is_near(period))
    };
    let rank = |block: &&Block| (block.matter == Matter::Own, block.is_own(), block.is_near(period), block.sessions());
    // Of two of one rank the first counts.
    let best = blocks.iter().filter(fits).rev().max_by_key(rank)?;
    let joined = joined(text, period, best, &blocks);
    let (earlier, run) = best.split();
    let gap = earlier.last().zip(run.first()).map_or(0, |(last, next)| next.1 - last.1);
    let words = text.paragraphs.get(best.paragraph)?.text.words();
    let on_title = best.matter == Matter::Own || title.are_in(&Words::all(words));
    Some(Recital {
        anchor: text.paragraphs.get(best.paragraph)?.id.clone(),
        run: run.iter().map(|(work, _)| *work).collect(),
        earlier: earlier.iter().map(|(work, _)| *work).collect(),
        gap,
        plain: on_title || best.is_own() || is_bare(text, best.paragraph, words, best.listed),
        on_title,
        of_title: best.matter == Matter::Own,
        marked: best.marked,
        joined,
    })
}

/// The blocks of a paragraph's parts.
fn blocks(paragraph: usize, parts: &[Part]) -> Vec<Block> {
    let listed = parts.iter().map(|part| part.named.len()).sum();
    let mut lists: Vec<Vec<Block>> = Vec::new();
    let mut open = false;
    for part in parts {
        let goes_on = open && part.joined;
        open = part.matter != Matter::Foreign;
        if open && !goes_on {
            lists.push(Vec::new());
        }
        let Some(list) = lists.last_mut().filter(|_| open) else { continue };
        for named in in_order(part) {
            let follows =
                |block: &&mut Block| block.named.last().is_some_and(|last| last.1 <= named.1 && last.0 != named.0);
            match list.last_mut().filter(follows) {
                Some(block) => block.named.push(named),
                None => list.push(Block::new(paragraph, listed, named)),
            }
            list.last_mut().into_iter().for_each(|block| block.say(part));
        }
    }
    lists.into_iter().flatten().collect()
}

/// The resolutions of a part, the oldest first: some lists begin with the newest (76/180).
fn in_order(part: &Part) -> Vec<Named> {
    let mut named = part.named.clone();
    if named.is_sorted_by(|one, next| one.1 >= next.1) && named.first().map(|one| one.1) > named.last().map(|one| one.1)
    {
        named.reverse();
    }
    named
}

/// What is named with the text's own title beside its predecessors: before them, elsewhere in the recital or in another one that
/// this one goes on (`Recalling its resolutions 41/60 J …, 42/39 K … and 43/76 H … on the … Regional Centre`, in front of `its
/// resolution 75/77 … and all previous resolutions on the Regional Centre`, 76/58), or after them (`75/233 … on the … review of
/// operational activities for development of the United Nations system`, 76/220).
fn joined(text: &Resolution, period: u32, best: &Block, blocks: &[Block]) -> Vec<(WorkId, String, usize)> {
    let before = |block: &&Block| {
        let goes_on = best.marked || best.is_own() && block.paragraph == best.paragraph;
        goes_on && block.last() < best.first() && block.matter > Matter::Like && block.named.len() >= TOGETHER
    };
    let after = |block: &&Block| {
        let follows = block.first() > best.last() && block.is_near(period);
        follows && best.matter == Matter::Own && block.matter == Matter::Own
    };
    let joined = |block: &Block| {
        let anchor = text.paragraphs.get(block.paragraph).map(|paragraph| paragraph.id.clone()).unwrap_or_default();
        let count = block.named.len();
        block.named.iter().map(|(work, _)| (*work, anchor.clone(), count)).collect::<Vec<_>>()
    };
    blocks.iter().filter(|block| before(block) || after(block)).flat_map(joined).collect()
}

/// Where in a stretch the last gap lies that is much wider than the others; at its beginning when there is none.
fn last_wide_gap(block: &[Named]) -> usize {
    let gaps: Vec<u32> = block.windows(2).filter_map(|pair| Some(pair.last()?.1 - pair.first()?.1)).collect();
    let mut usual: Vec<u32> = gaps.iter().copied().filter(|gap| *gap > 0).collect();
    usual.sort_unstable();
    let usual = usual.get(usual.len() / 2).copied().unwrap_or(1).min(NEAR);
    gaps.iter().rposition(|gap| *gap > WIDE.max(WIDE * usual)).map_or(0, |gap| gap + 1)
}

/// Whether a recital has hardly a word besides the resolutions that it names.
fn is_bare(text: &Resolution, paragraph: usize, words: &str, listed: usize) -> bool {
    let mentions = text.mentions.iter().filter(|mention| mention.within == Within::Paragraph(paragraph));
    let ranges: Vec<_> = mentions.map(|mention| mention.range.clone()).collect();
    let said: Vec<Token> = tokens(words).into_iter().filter(Token::is_word).collect();
    let around = said.iter().filter(|token| !ranges.iter().any(|range| range.contains(&token.range.start))).count();
    !said.is_empty() && around <= AROUND * listed
}
