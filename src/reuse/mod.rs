//! Agreed language: which wordings stand in several resolutions, word for word or nearly so, and where each stood first.
//!
//! Two paragraphs have one wording when they say the same in one of their languages, or nearly the same in all of them
//! together; numbers, marks and notes do not count, because sessions, dates and symbols change every year. The first text with
//! a wording leads it: others are variants of that one, so that nothing which is adopted later moves what was found before.
//! Nothing here asks what a paragraph means, or which resolutions succeed each other.

mod aligned;
mod classes;
mod fingerprints;
mod names;
mod passages;
mod precedents;
mod texts;

pub use aligned::aligned;
pub use names::{id, stretch};
pub use precedents::{Precedent, Precedents};

use crate::archive::{Archive, VersionId, WorkId};
use crate::resolution::Language;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// How many works of one session say the same before it is a formula: a series says a thing once a session, so these are as
/// many matters.
const FORMULA: usize = 8;

/// All wordings of an archive that stand in it twice or more.
#[derive(Debug, Default)]
pub struct Reuse {
    /// Those that are long enough to be worth saying, in the order of their first places.
    pub wordings: Vec<Wording>,
    /// Those that are not, word for word alone.
    pub brief: Vec<Wording>,
    /// Long stretches of words within paragraphs that are otherwise different, in the order of their first places.
    pub passages: Vec<Wording>,
    /// Every paragraph, as a draft is held against it.
    pub precedents: BTreeMap<Language, Precedents>,
    /// The wording of each paragraph that has one, as an index.
    of: HashMap<(VersionId, u32), u32>,
    /// The passages of each paragraph that has some, as indices.
    passages_of: BTreeMap<(VersionId, u32), Vec<u32>>,
}

/// A wording with all its places.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Wording {
    /// The hash of the words of its first place, in twelve characters: it names its page.
    pub id: String,
    /// Where it stands, the oldest first: in the order of days, then of symbols, then of the text.
    pub places: Vec<Place>,
    /// How many works it stands in.
    pub works: usize,
    /// Whether so many matters say it that it is a form of words rather than agreed on any of them.
    pub is_formula: bool,
}

/// A place of a wording: a paragraph of a work, in all its languages.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Place {
    /// The work.
    pub work: WorkId,
    /// The paragraph in each language, in the archive's order of languages.
    pub standings: Vec<Standing>,
}

/// A paragraph with a wording.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Standing {
    /// The language of the text.
    pub language: Language,
    /// The text.
    pub version: VersionId,
    /// The index of the paragraph.
    pub paragraph: u32,
    /// Which of the words: paragraphs of one language that have the same variant say the same, word for word. 0 is the oldest.
    pub variant: u32,
    /// Of a passage the words of the paragraph that it is, from and to, counted without numbers and marks (see [`stretch`]).
    pub part: Option<(u32, u32)>,
}

/// Places that say the same, word for word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Same {
    /// The places, as indices.
    pub places: Vec<usize>,
    /// The languages in which they do.
    pub languages: Vec<Language>,
}

impl Reuse {
    /// Finds the wordings of an archive.
    pub fn of(archive: &Archive) -> Self {
        let texts = texts::Texts::of(archive);
        let classes = classes::classes(&texts);
        let runs = classes.runs(&texts);
        let found = || {
            let wordings = classes.classes.par_iter().filter_map(|nodes| wording(archive, &texts, nodes)).collect();
            let brief = texts.brief(&classes.classes);
            let brief = brief.iter().filter_map(|(nodes, same)| self::brief(archive, &texts, nodes, same)).collect();
            let passages = passages::passages(&texts, &classes.leaders, &runs);
            (wordings, brief, passages.into_par_iter().filter_map(|places| of_places(archive, places)).collect())
        };
        let ((wordings, brief, passages), precedents) = rayon::join(found, || precedents::precedents(&texts, &runs));
        let mut all = Self { wordings, brief, passages, precedents, ..Self::default() };
        for (i, standing) in of_each(&all.wordings) {
            all.of.insert((standing.version, standing.paragraph), i);
        }
        for (i, standing) in of_each(&all.passages) {
            all.passages_of.entry((standing.version, standing.paragraph)).or_default().push(i);
        }
        all
    }

    /// The wording of a paragraph, where it stands twice or more and is long enough to be worth saying.
    pub fn wording_of(&self, version: VersionId, paragraph: usize) -> Option<&Wording> {
        self.wordings.get(self.index_of(version, paragraph)?)
    }

    /// The place of that wording among all, as an index.
    pub fn index_of(&self, version: VersionId, paragraph: usize) -> Option<usize> {
        let at = self.of.get(&(version, u32::try_from(paragraph).ok()?))?;
        usize::try_from(*at).ok()
    }

    /// All wordings that are worth saying, then all passages: their places in this list are their indices.
    pub fn all(&self) -> impl Iterator<Item = &Wording> {
        self.wordings.iter().chain(&self.passages)
    }

    /// One of all.
    pub fn get(&self, index: usize) -> Option<&Wording> {
        self.wordings.get(index).or_else(|| self.passages.get(index.checked_sub(self.wordings.len())?))
    }

    /// The passages of a paragraph that stand elsewhere in otherwise different ones.
    pub fn passages_of(&self, version: VersionId, paragraph: usize) -> impl Iterator<Item = &Wording> {
        self.indices_of_passages(version, paragraph).filter_map(|i| self.get(i))
    }

    /// The places of these passages among all, as indices.
    pub fn indices_of_passages(&self, version: VersionId, paragraph: usize) -> impl Iterator<Item = usize> {
        let at = u32::try_from(paragraph).ok().and_then(|paragraph| self.passages_of.get(&(version, paragraph)));
        at.into_iter().flatten().map(|&i| i as usize + self.wordings.len())
    }
}

/// The paragraphs of wordings, each with the index of its wording.
fn of_each(wordings: &[Wording]) -> impl Iterator<Item = (u32, &Standing)> {
    (0..).zip(wordings).flat_map(|(i, wording)| wording.standings().map(move |standing| (i, standing)))
}

impl Wording {
    /// The work in which it stood first.
    pub fn first(&self) -> Option<WorkId> {
        self.places.first().map(|place| place.work)
    }

    /// Whether all its places say it word for word, in every language.
    pub fn is_exact(&self) -> bool {
        self.standings().all(|standing| standing.variant == 0)
    }

    /// Whether it is a part of paragraphs that are otherwise different.
    pub fn is_passage(&self) -> bool {
        self.standings().any(|standing| standing.part.is_some())
    }

    /// The paragraphs with this wording, in all languages.
    pub fn standings(&self) -> impl Iterator<Item = &Standing> {
        self.places.iter().flat_map(|place| &place.standings)
    }

    /// The languages in which it stands at two places or more.
    pub fn languages(&self) -> BTreeSet<Language> {
        let mut seen = BTreeSet::new();
        self.standings().map(|standing| standing.language).filter(|language| !seen.insert(*language)).collect()
    }

    /// The places that say the same word for word, two or more together; those of several languages are one, where they are
    /// the same places.
    pub fn same(&self) -> Vec<Same> {
        let mut of_variant: BTreeMap<(Language, u32), Vec<usize>> = BTreeMap::new();
        for (at, place) in self.places.iter().enumerate() {
            for standing in &place.standings {
                of_variant.entry((standing.language, standing.variant)).or_default().push(at);
            }
        }
        let mut same: BTreeMap<Vec<usize>, Vec<Language>> = BTreeMap::new();
        for ((language, _), places) in of_variant.into_iter().filter(|(_, places)| places.len() > 1) {
            same.entry(places).or_default().push(language);
        }
        same.into_iter().map(|(places, languages)| Same { places, languages }).collect()
    }
}

/// The wording of a class of paragraphs.
fn wording(archive: &Archive, texts: &texts::Texts, nodes: &[u32]) -> Option<Wording> {
    let mut variants: BTreeMap<Language, HashMap<u32, u32>> = BTreeMap::new();
    let places = nodes.iter().filter_map(|&node| texts.node(node)).map(|node| {
        let standings = node.standings.iter().map(|of| {
            let variants = variants.entry(of.language).or_default();
            let next = u32::try_from(variants.len()).unwrap_or(u32::MAX);
            let variant = *variants.entry(of.text).or_insert(next);
            Standing { language: of.language, version: of.version, paragraph: of.paragraph, variant, part: None }
        });
        Place { work: node.work, standings: standings.collect() }
    });
    let places = places.collect();
    of_places(archive, places)
}

/// A wording that is short, in the languages in which it stands at all of the places.
fn brief(archive: &Archive, texts: &texts::Texts, nodes: &[u32], same: &[u32]) -> Option<Wording> {
    let places = nodes.iter().filter_map(|&node| texts.node(node)).map(|node| {
        let such = node.standings.iter().filter(|of| same.contains(&of.text));
        let standing = |of: &texts::Standing| Standing {
            language: of.language,
            version: of.version,
            paragraph: of.paragraph,
            variant: 0,
            part: None,
        };
        Place { work: node.work, standings: such.map(standing).collect() }
    });
    let places = places.collect();
    of_places(archive, places)
}

fn of_places(archive: &Archive, places: Vec<Place>) -> Option<Wording> {
    let first = places.first()?.standings.first()?;
    let words = archive.version(first.version)?.resolution.paragraphs.get(first.paragraph as usize)?.text.words();
    let id = match first.part {
        None => id(first.language, words),
        Some(part) => names::id_of_passage(first.language, words.get(stretch(words, part))?),
    };
    let works: BTreeSet<WorkId> = places.iter().map(|place| place.work).collect();
    let mut sessions: BTreeMap<_, usize> = BTreeMap::new();
    for work in works.iter().filter_map(|&id| archive.work(id)) {
        *sessions.entry((work.symbol.body(), work.symbol.period())).or_default() += 1;
    }
    let is_formula = sessions.values().any(|&works| works >= FORMULA);
    Some(Wording { id, works: works.len(), is_formula, places })
}
