//! All paragraphs of an archive, each in all its languages, and the words that they have in common.

use crate::archive::{Archive, VersionId, WorkId};
use crate::compare::Said;
use crate::resolution::Language;
use rayon::prelude::*;
use std::collections::{BTreeMap, HashMap};

/// The paragraphs of an archive and their words.
#[derive(Debug, Default)]
pub(super) struct Texts<'a> {
    /// The paragraphs, the oldest first: in the order of days, then of symbols, then of the text.
    pub nodes: Vec<Node>,
    /// The words that stand somewhere, each once in a language, in the order of their first places.
    pub texts: Vec<Text<'a>>,
}

/// A paragraph of a work: what its versions have under one anchor.
#[derive(Debug)]
pub(super) struct Node {
    pub work: WorkId,
    /// In the archive's order of languages.
    pub standings: Vec<Standing>,
    /// Whether most of its languages say so little that it is not worth saying.
    pub is_brief: bool,
}

/// A paragraph in one language.
#[derive(Debug)]
pub(super) struct Standing {
    pub language: Language,
    pub version: VersionId,
    pub paragraph: u32,
    /// Its words.
    pub text: u32,
}

/// Words that stand somewhere.
#[derive(Debug)]
pub(super) struct Text<'a> {
    pub said: &'a Said,
    /// Where, the oldest first.
    pub nodes: Vec<u32>,
}

/// A paragraph before its words are known to be those of another one.
type Read<'a> = Vec<(Language, VersionId, u32, &'a Said)>;

impl<'a> Texts<'a> {
    pub(super) fn of(archive: &'a Archive) -> Self {
        let mut works: Vec<WorkId> = (0..).map(WorkId).take(archive.works().len()).collect();
        works.retain(|&id| archive.work(id).is_some_and(|work| !work.versions.is_empty()));
        works.sort_by_key(|&id| {
            let date = archive.work(id).and_then(|work| work.date);
            (date.is_none(), date, id)
        });
        let read: Vec<(WorkId, Vec<Read<'a>>)> =
            works.into_par_iter().map(|id| (id, paragraphs(archive, id))).collect();
        let mut all = Self::default();
        let mut known: HashMap<(Language, [u8; 16]), u32> = HashMap::new();
        for (work, paragraphs) in read {
            for read in paragraphs {
                all.add(work, read, &mut known);
            }
        }
        all
    }

    fn add(&mut self, work: WorkId, read: Read<'a>, known: &mut HashMap<(Language, [u8; 16]), u32>) {
        let Ok(node) = u32::try_from(self.nodes.len()) else { return };
        let brief = read.iter().filter(|(.., said)| said.is_brief).count();
        let is_brief = 2 * brief > read.len();
        let standings = read.into_iter().map(|(language, version, paragraph, said)| {
            let next = u32::try_from(self.texts.len()).unwrap_or(u32::MAX);
            let text = *known.entry((language, said.hash)).or_insert(next);
            match self.texts.get_mut(text as usize) {
                Some(text) => text.nodes.push(node),
                None => self.texts.push(Text { said, nodes: vec![node] }),
            }
            Standing { language, version, paragraph, text }
        });
        let standings = standings.collect();
        self.nodes.push(Node { work, standings, is_brief });
    }

    /// A paragraph by its index.
    pub(super) fn node(&self, node: u32) -> Option<&Node> {
        self.nodes.get(node as usize)
    }

    /// Words by their index.
    pub(super) fn text(&self, text: u32) -> Option<&Text<'a>> {
        self.texts.get(text as usize)
    }

    /// The paragraphs that have short words in common and are not in one class, with these words in each language.
    pub(super) fn brief(&self, classes: &[Vec<u32>]) -> Vec<(Vec<u32>, Vec<u32>)> {
        let class: HashMap<u32, usize> =
            classes.iter().enumerate().flat_map(|(i, nodes)| nodes.iter().map(move |&node| (node, i))).collect();
        let mut brief: BTreeMap<&[u32], Vec<u32>> = BTreeMap::new();
        for (i, text) in (0..).zip(&self.texts).filter(|(_, text)| text.nodes.len() > 1) {
            let first = text.nodes.first().and_then(|node| class.get(node));
            if first.is_none() || text.nodes.iter().any(|node| class.get(node) != first) {
                brief.entry(&text.nodes).or_default().push(i);
            }
        }
        brief.into_iter().map(|(nodes, same)| (nodes.to_vec(), same)).collect()
    }
}

/// The paragraphs of a work, each in all its languages; of two texts in one language the first.
fn paragraphs(archive: &Archive, id: WorkId) -> Vec<Read<'_>> {
    let versions = archive.work(id).map_or(&[][..], |work| &work.versions);
    let mut by_anchor: BTreeMap<&str, usize> = BTreeMap::new();
    let mut paragraphs: Vec<Read<'_>> = Vec::new();
    for &version in versions {
        let Some(held) = archive.version(version) else { continue };
        let Some(language) = held.resolution.facts.language else { continue };
        for (i, (paragraph, said)) in (0..).zip(held.resolution.paragraphs.iter().zip(&held.said)) {
            let Some(said) = said else { continue };
            let at = *by_anchor.entry(&paragraph.id).or_insert_with(|| {
                paragraphs.push(Vec::new());
                paragraphs.len() - 1
            });
            let Some(read) = paragraphs.get_mut(at) else { continue };
            if read.iter().all(|(of, ..)| *of != language) {
                read.push((language, version, i, said));
            }
        }
    }
    paragraphs
}
