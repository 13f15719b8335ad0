//! The crowd: the works that cite a work, as groups of its citations, with what they do and the paragraphs they name. It is
//! counted once for a work, and all pages about it take their share.

use super::Site;
use super::cited_by::SHOWN;
use crate::archive::{Archive, CitationId, Once, Work, WorkId};
use crate::resolution::{Act, Mention};
use std::collections::BTreeMap;
use std::ops::Range;

/// How many citing works stand on a page of their own.
pub(super) const PER_PAGE: usize = 200;

/// The citing works of one work, in groups of citations, and the paragraphs that they name.
#[derive(Debug)]
pub(super) struct Crowd {
    /// Where the citations of each citing work begin in `cited_by`.
    starts: Vec<u32>,
    /// The paragraphs that they name, by anchor.
    pub(super) named: BTreeMap<String, Named>,
    /// How many of them do what.
    pub(super) acts: BTreeMap<Act, usize>,
}

/// A paragraph that citing works name.
#[derive(Debug)]
pub(super) struct Named {
    /// By how many.
    pub(super) count: usize,
    /// The place of the first of them in the list.
    pub(super) first: usize,
}

impl Crowd {
    /// Groups what cites a work.
    pub(super) fn of(archive: &Archive, work: &Work) -> Self {
        let mut crowd = Self { starts: starts(archive, work), named: BTreeMap::new(), acts: BTreeMap::new() };
        for act in crowd.get(work, 0..crowd.len()).filter_map(|group| act(archive, group)).collect::<Vec<_>>() {
            *crowd.acts.entry(act).or_default() += 1;
        }
        if work.is_stub() {
            return crowd;
        }
        let mut named: BTreeMap<String, Named> = BTreeMap::new();
        for (i, group) in crowd.get(work, 0..crowd.len()).enumerate() {
            for anchor in anchors(archive, group) {
                named.entry(anchor).or_insert(Named { count: 0, first: i }).count += 1;
            }
        }
        crowd.named = named;
        crowd
    }

    /// How many works cite.
    pub(super) fn len(&self) -> usize {
        self.starts.len()
    }

    /// The citations of some of the citing works.
    pub(super) fn get<'g>(&'g self, work: &'g Work, range: Range<usize>) -> impl Iterator<Item = &'g [CitationId]> {
        let cited_by = work.cited_by.as_slice();
        let start = |i: usize| self.starts.get(i).map_or(cited_by.len(), |&start| start as usize);
        let range = range.start..range.end.min(self.len());
        range.map(move |i| cited_by.get(start(i)..start(i + 1)).unwrap_or_default())
    }

    /// How many pages of their own they take.
    pub(super) fn pages(&self) -> u32 {
        u32::try_from(self.len().div_ceil(PER_PAGE)).unwrap_or(u32::MAX)
    }
}

/// The citing works of every work, each counted when it is first wanted.
pub(super) struct Crowds(Box<[Once<Crowd>]>);

/// Nothing is counted yet.
pub(super) fn crowds(archive: &Archive) -> Crowds {
    Crowds(archive.works().iter().map(|_| Once::new()).collect())
}

impl Site<'_> {
    /// What cites a work.
    pub(super) fn crowd(&self, id: WorkId) -> Option<&Crowd> {
        let work = self.archive.work(id)?;
        Some(self.crowds.0.get(id.0 as usize)?.get_or_init(|| Crowd::of(self.archive, work)))
    }

    /// How many pages there are of what cites a work: none where its own page shows all of it.
    pub(super) fn pages_of_crowd(&self, id: WorkId, work: &Work) -> u32 {
        let crowd = self.crowd(id).filter(|crowd| work.cited_by.len() > SHOWN && crowd.len() > SHOWN);
        crowd.map_or(0, Crowd::pages)
    }
}

/// What a citing work does, by the first of its citations that a verb governs.
pub(super) fn act(archive: &Archive, group: &[CitationId]) -> Option<Act> {
    group.iter().find_map(|&id| archive.act(archive.citation(id)?))
}

fn starts(archive: &Archive, work: &Work) -> Vec<u32> {
    let mut last = None;
    let mut starts = Vec::new();
    for (i, &id) in (0u32..).zip(&work.cited_by) {
        let from = archive.citation(id).map(|citation| citation.from);
        if from != last {
            starts.push(i);
            last = from;
        }
    }
    starts
}

/// The anchors of the paragraphs that a citing work names, each once.
pub(super) fn anchors(archive: &Archive, group: &[CitationId]) -> Vec<String> {
    let mentions = group.iter().filter_map(|&id| archive.mention(archive.citation(id)?));
    let mut anchors: Vec<String> = mentions.flat_map(Mention::anchors).collect();
    anchors.sort();
    anchors.dedup();
    anchors
}
