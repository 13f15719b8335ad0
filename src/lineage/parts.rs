//! The parts of a recital: resolutions that it lists one behind another, each part with what is said of it.
//!
//! `Recalling its resolutions 65/166 and 66/208 concerning culture and development, 66/288, entitled “The future we want”, and
//! 68/223 on culture and sustainable development` (76/214) has three.

use super::matter::{Forms, LIST, Matter, NEAR, Others, Words, words_in};
use crate::archive::{Archive, WorkId};
use crate::grammar::Side;
use crate::resolution::{Kind, Mention, Resolution, Symbol, SymbolKind, Within};
use std::ops::Range;

/// A resolution of the text's own body, with its session.
pub(super) type Named = (WorkId, u32);

/// Resolutions that a recital lists one behind another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    /// The resolutions, as they are listed.
    pub named: Vec<Named>,
    /// On which matter they are.
    pub matter: Matter,
    /// Whether the words say that they are the ones before or after others on it.
    pub marked: bool,
    /// Whether the part goes on where another one ends, with no document of another body between.
    pub joined: bool,
    /// Whether hardly a word stands between.
    close: bool,
}

/// What a paragraph names, and what stands around it.
struct Recited<'a> {
    words: &'a str,
    forms: Option<&'static Forms>,
    title: &'a Words,
    mentions: Vec<&'a Mention>,
    /// Of each mention: what it names, where it belongs in a list of the text's own body.
    items: Vec<Option<Item>>,
}

/// What the text's own body has adopted.
#[derive(Clone, Copy)]
enum Item {
    /// A resolution.
    Resolution(Named),
    /// A decision, or no more than a section of a resolution: part of a list, and no predecessor (76/242).
    Other,
}

/// The parts of a paragraph.
pub(super) fn parts(archive: &Archive, text: &Resolution, paragraph: usize, own: &Symbol, title: &Words) -> Vec<Part> {
    let Some(words) = text.paragraphs.get(paragraph).map(|paragraph| paragraph.text.words()) else { return Vec::new() };
    let here = |mention: &&Mention| mention.within == Within::Paragraph(paragraph);
    let is_document = |mention: &&Mention| !matches!(mention.kind, Kind::Internal | Kind::Treaty);
    // `on the financing of the activities arising from Security Council resolution 1863 (2009)` says the matter (76/293).
    let in_title = |mention: &&Mention| {
        let printed = words.get(mention.number.clone()).filter(|printed| !printed.is_empty());
        let printed = printed.filter(|_| mention.symbol().is_none_or(|symbol| symbol.body() != own.body()));
        printed.zip(text.facts.title.as_deref()).is_some_and(|(printed, title)| title.contains(printed))
    };
    let mentions = text.mentions.iter().filter(here).filter(is_document);
    let mut mentions: Vec<&Mention> = mentions.filter(|mention| !in_title(mention)).collect();
    mentions.sort_by_key(|mention| mention.range.start);
    let items = mentions.iter().map(|mention| item(archive, mention, own)).collect();
    Recited { words, forms: Forms::of(text.facts.language), title, mentions, items }.parts()
}

/// What a mention names, if the text's own body has adopted it.
fn item(archive: &Archive, mention: &Mention, own: &Symbol) -> Option<Item> {
    let symbol = mention.symbol().filter(|symbol| symbol.body() == own.body())?;
    let is_section = mention.part.as_deref().is_some_and(|part| part.starts_with("section"));
    match symbol.kind() {
        SymbolKind::Resolution if is_section => Some(Item::Other),
        SymbolKind::Resolution => Some(Item::Resolution((archive.find(symbol)?.0, symbol.period()?))),
        SymbolKind::Decision => Some(Item::Other),
        _ => None,
    }
}

impl Recited<'_> {
    fn parts(&self) -> Vec<Part> {
        let mut parts: Vec<Part> = Vec::new();
        // What the part before says of its matter, and where it ends.
        let (mut before, mut end) = (None, 0);
        for range in self.ranges() {
            let joined = !parts.is_empty() && range.start == end;
            let stated = self.stated(&range);
            let (matter, marked) = self.matter(&range, stated, before.filter(|_| joined));
            let close = joined && words_in(self.before(range.start)) <= NEAR;
            if close && matter > Matter::Like {
                cover(&mut parts, matter);
            }
            let named = self.items.get(range.clone()).into_iter().flatten().filter_map(|item| match item {
                Some(Item::Resolution(named)) => Some(*named),
                Some(Item::Other) | None => None,
            });
            parts.push(Part { named: named.collect(), matter, marked, joined, close });
            (before, end) = (stated, range.end);
        }
        parts
    }

    /// The mentions of each part. Where another body adopted the same, its numbers stand between: `70/262 and 2282 (2016)`
    /// (76/305).
    fn ranges(&self) -> Vec<Range<usize>> {
        let mut ranges: Vec<Range<usize>> = Vec::new();
        for i in (0..self.items.len()).filter(|&i| self.items.get(i).is_some_and(Option::is_some)) {
            match ranges.last_mut().filter(|range| (range.end..=i).all(|i| self.goes_on(i))) {
                Some(range) => range.end = i + 1,
                None => ranges.push(i..i + 1),
            }
        }
        ranges
    }

    /// Whether nothing is said between a mention and the one before it.
    fn goes_on(&self, i: usize) -> bool {
        let between = self.before(i);
        words_in(between) <= LIST && self.forms.is_none_or(|forms| forms.stated(between, self.title).is_none())
    }

    /// The words between a mention and the one before it.
    fn before(&self, i: usize) -> &str {
        let start = i.checked_sub(1).and_then(|last| self.mentions.get(last)).map_or(0, |last| last.range.end);
        let end = self.mentions.get(i).map_or(self.words.len(), |mention| mention.range.start);
        self.words.get(start..end).unwrap_or_default()
    }

    /// The matter that the words beside a part say.
    fn stated(&self, range: &Range<usize>) -> Option<Matter> {
        let forms = self.forms?;
        match forms.side {
            Side::After => forms.stated(self.before(range.end), self.title),
            // The date, which is part of the mention, may stand before the matter.
            Side::Before => {
                let first = self.mentions.get(range.start)?;
                let start = first.range.start.checked_sub(self.before(range.start).len())?;
                forms.stated(self.words.get(start..first.number.start)?, self.title)
            }
        }
    }

    /// The matter of a part, and whether it is marked. `before` is what the part before states.
    fn matter(&self, range: &Range<usize>, stated: Option<Matter>, before: Option<Matter>) -> (Matter, bool) {
        let others = |i: usize| self.forms.and_then(|forms| forms.others(self.before(i), self.title));
        let (mut matter, mut marked) = (stated, false);
        // `913 (X) …, by which it established the … Committee …, and its subsequent resolutions on the subject` (76/75).
        let of_last = |others: &Others| others.of_last || stated.is_some() || others.matter.is_none();
        if let Some(others) = others(range.end).filter(of_last) {
            marked = true;
            matter = matter.or(others.matter);
        }
        if let Some(others) = others(range.start).filter(|others| others.names_next) {
            marked = true;
            matter = stated.filter(|stated| *stated == Matter::Foreign).or(others.matter).or(before).or(matter);
        }
        (matter.unwrap_or(Matter::Silent), marked)
    }
}

/// Closing words say the matter of all that is listed before them: `its resolutions 48/75 L …, its decisions 68/518 …, its
/// resolutions 70/39 … on the subject of a treaty` (76/51).
fn cover(parts: &mut [Part], matter: Matter) {
    for part in parts.iter_mut().rev() {
        if part.matter != Matter::Silent {
            return;
        }
        part.matter = matter;
        if !part.close {
            return;
        }
    }
}
