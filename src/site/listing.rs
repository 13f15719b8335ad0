//! Lists of works: in order, in groups, cut into pages of bounded size, so that a page of twenty thousand works is
//! never written.

use crate::archive::WorkId;
use crate::resolution::Language;
use std::collections::{HashMap, HashSet};
use std::hash::{Hash, Hasher};
use std::ops::Range;

/// How many works stand on one page.
pub const PER_PAGE: usize = 400;

/// A list of works in groups; a work may stand in several groups.
#[derive(Debug, Default)]
pub struct Listing {
    entries: Vec<WorkId>,
    groups: Vec<Group>,
    by_id: HashMap<String, usize>,
    works: usize,
}

/// Works that stand under one heading.
#[derive(Debug, Hash)]
pub struct Group {
    /// The heading's anchor: `ga-69`.
    pub id: String,
    /// The heading.
    pub heading: Heading,
    /// Its entries.
    pub range: Range<usize>,
}

/// What a group is called.
#[derive(Debug, Hash)]
pub struct Heading {
    /// `大会第六十九届会议`; of a subject the term alone, `DATA PROTECTION`.
    pub title: String,
    /// The language of the title, where it may not be that of the page.
    pub language: Option<Language>,
    /// What is said behind the title: the list from which it is, `UNBIS Thesaurus`; the short form of an agenda item.
    pub of: Option<Behind>,
}

/// What stands behind the title of a group.
#[derive(Debug, Clone, Hash)]
pub struct Behind {
    /// The words.
    pub words: String,
    /// Their language, where it may not be that of the page.
    pub language: Option<Language>,
    /// Whether a link to the group says it too.
    pub in_links: bool,
}

impl From<String> for Heading {
    fn from(title: String) -> Self {
        Self { title, language: None, of: None }
    }
}

/// Its groups say all: the way to them follows from it.
impl Hash for Listing {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        (&self.entries, &self.groups).hash(hasher);
    }
}

impl Listing {
    /// A list from groups in order; empty groups are left out.
    pub fn new<H: Into<Heading>>(groups: impl IntoIterator<Item = (String, H, Vec<WorkId>)>) -> Self {
        let mut list = Self::default();
        for (id, heading, works) in groups {
            if works.is_empty() {
                continue;
            }
            let start = list.entries.len();
            list.entries.extend(works);
            list.by_id.insert(id.clone(), list.groups.len());
            list.groups.push(Group { id, heading: heading.into(), range: start..list.entries.len() });
        }
        list.works = list.entries.iter().collect::<HashSet<_>>().len();
        list
    }

    /// How many works it holds, each counted once.
    pub fn works(&self) -> usize {
        self.works
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// How many pages; at least one.
    pub fn pages(&self) -> u32 {
        u32::try_from(self.entries.len().div_ceil(PER_PAGE)).unwrap_or(u32::MAX).max(1)
    }

    /// All groups.
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// The page on which a group begins.
    pub fn page_of(&self, group: &Group) -> u32 {
        u32::try_from(group.range.start / PER_PAGE + 1).unwrap_or(u32::MAX)
    }

    /// A group by its id.
    pub fn group(&self, id: &str) -> Option<&Group> {
        self.groups.get(*self.by_id.get(id)?)
    }

    /// The page and anchor of a group by its id.
    pub fn find(&self, id: &str) -> Option<(u32, &str)> {
        self.group(id).map(|group| (self.page_of(group), group.id.as_str()))
    }

    /// The works of a group by its id; none when the list has no such group.
    pub fn works_of(&self, id: &str) -> &[WorkId] {
        self.group(id).and_then(|group| self.entries.get(group.range.clone())).unwrap_or_default()
    }

    /// The groups of a page, with the part of each that stands on it.
    pub fn on_page(&self, page: u32) -> impl Iterator<Item = (&Group, &[WorkId])> {
        let start = (page.max(1) as usize - 1).saturating_mul(PER_PAGE);
        let end = start.saturating_add(PER_PAGE).min(self.entries.len());
        let first = self.groups.partition_point(|group| group.range.end <= start);
        let groups = self.groups.get(first..).unwrap_or_default();
        groups.iter().take_while(move |group| group.range.start < end).map(move |group| {
            let part = group.range.start.max(start)..group.range.end.min(end);
            (group, self.entries.get(part).unwrap_or_default())
        })
    }
}
