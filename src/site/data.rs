//! The archive as tables: works, citations, paragraphs. A table is a list of columns, each with its name and what stands
//! in it; the files ([`crate::export`]) and the page that documents them are made of the same list.
//!
//! A table is cut into parts, so that no file grows with the archive and each can be made by itself.

mod citations;
mod page;
mod paragraphs;
mod requests;
mod works;

pub(super) use page::model;
pub use page::{ColumnView, DataPage, FileGroup, FileView, TableView};

use super::{Form, Site};
use crate::archive::VersionId;
use crate::resolution::Language;
use serde::Serialize;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

/// How many bytes of words a part of a table has, at most about: a file of it stays below the 100 MB that hosts of
/// sites refuse, and fits in memory.
const PART: usize = 16 << 20;

/// What stands between the values of a list in one cell.
pub const BETWEEN: &str = "|";

/// What a row of works or citations weighs, about.
const ROW: usize = 400;

/// A table of the archive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Table {
    /// A work a row, whether held or only known.
    Works,
    /// A citation a row.
    Citations,
    /// A paragraph, note or title a row, by language.
    Paragraphs,
    /// A request a row.
    Requests,
}

impl Table {
    /// All tables, in the order in which they are documented.
    pub const ALL: [Table; 4] = [Table::Works, Table::Citations, Table::Paragraphs, Table::Requests];

    /// Its name in addresses and messages.
    pub fn name(self) -> &'static str {
        match self {
            Table::Works => "works",
            Table::Citations => "citations",
            Table::Paragraphs => "paragraphs",
            Table::Requests => "requests",
        }
    }

    /// The names of its columns, in order.
    pub fn columns(self) -> Vec<&'static str> {
        match self {
            Table::Works => works::COLUMNS.iter().map(|(name, _)| *name).collect(),
            Table::Citations => citations::COLUMNS.iter().map(|(name, _)| *name).collect(),
            Table::Paragraphs => paragraphs::COLUMNS.iter().map(|(name, _)| *name).collect(),
            Table::Requests => requests::COLUMNS.iter().map(|(name, _)| *name).collect(),
        }
    }
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum Value<'a> {
    /// Nothing, or nobody knows.
    Nothing,
    /// Yes or no.
    Flag(bool),
    /// A count.
    Number(u32),
    /// Words.
    Words(Cow<'a, str>),
    /// Several words, in order.
    List(Vec<Cow<'a, str>>),
}

impl<'a> Value<'a> {
    /// Words; nothing when there are none.
    fn words(words: impl Into<Cow<'a, str>>) -> Self {
        let words = words.into();
        if words.is_empty() { Value::Nothing } else { Value::Words(words) }
    }

    /// Words that may be missing.
    fn maybe<W: Into<Cow<'a, str>>>(words: Option<W>) -> Self {
        words.map_or(Value::Nothing, Value::words)
    }

    /// Several words.
    fn list<W: Into<Cow<'a, str>>>(words: impl IntoIterator<Item = W>) -> Self {
        Value::List(words.into_iter().map(Into::into).collect())
    }
}

/// A row: as many values as the table has columns.
pub type Row<'a> = Vec<Value<'a>>;

/// The parts of every table: which works, citations or versions stand in each.
pub(super) type Parts = BTreeMap<(Table, Option<Language>), Vec<Range<usize>>>;

/// The versions whose paragraphs stand in a table, by language, in the order of symbols.
pub(super) type Texts = BTreeMap<Language, Vec<VersionId>>;

/// Every text that has a page, by language.
pub(super) fn texts(site: &Site<'_>) -> Texts {
    let mut texts = Texts::new();
    for (id, language) in site.works().flat_map(|(_, work)| site.versions_shown(work)) {
        texts.entry(language).or_default().push(id);
    }
    texts
}

/// Cuts the tables into parts.
pub(super) fn parts(site: &Site<'_>) -> Parts {
    let rows = |count: usize| cut(std::iter::repeat_n(ROW, count));
    let mut parts = Parts::from([
        ((Table::Works, None), rows(site.archive.works().len())),
        ((Table::Citations, None), rows(site.archive.citations().len())),
        ((Table::Requests, None), rows(site.requests.all.len())),
    ]);
    for (&language, texts) in &site.texts {
        let weights = texts.iter().map(|&id| paragraphs::weight(site, id));
        parts.insert((Table::Paragraphs, Some(language)), cut(weights));
    }
    parts
}

/// Ranges of things that together weigh about as much as a part may; one that is empty when there is nothing.
fn cut(weights: impl Iterator<Item = usize>) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let (mut start, mut end, mut sum) = (0, 0, 0);
    for weight in weights {
        if sum > 0 && sum + weight > PART {
            parts.push(start..end);
            (start, sum) = (end, 0);
        }
        sum += weight;
        end += 1;
    }
    parts.push(start..end);
    parts
}

impl<'a> Site<'a> {
    /// The rows of a part of a table, in the order of the archive.
    pub fn rows(&self, table: Table, language: Option<Language>, part: u32) -> Box<dyn Iterator<Item = Row<'a>> + '_> {
        let range = self.part(table, language, part);
        match table {
            Table::Works => Box::new(works::rows(self, range)),
            Table::Citations => Box::new(citations::rows(self, range)),
            Table::Requests => Box::new(requests::rows(self, range)),
            Table::Paragraphs => {
                Box::new(self.texts_in(language, part).iter().flat_map(|&id| paragraphs::rows(self, id)))
            }
        }
    }

    /// The texts in a part of the table of paragraphs.
    pub(super) fn texts_in(&self, language: Option<Language>, part: u32) -> &[VersionId] {
        let range = self.part(Table::Paragraphs, language, part);
        language.and_then(|language| self.texts.get(&language)?.get(range)).unwrap_or_default()
    }

    /// Which of the things that a table lists stand in a part of it.
    fn part(&self, table: Table, language: Option<Language>, part: u32) -> Range<usize> {
        let parts = self.parts.get(&(table, language));
        parts.and_then(|parts| parts.get((part as usize).checked_sub(1)?)).cloned().unwrap_or_default()
    }

    /// Notes how many bytes the files of tables have, for the page that documents them.
    pub fn weigh(&mut self, sizes: impl IntoIterator<Item = (super::File, u64)>) {
        self.sizes.extend(sizes);
    }

    /// The files of a part of a table.
    fn forms(table: Table, language: Option<Language>, part: u32) -> [super::File; 2] {
        Form::ALL.map(|form| super::File::Table(table, language, part, form))
    }
}

#[cfg(test)]
mod tests {
    use super::{PART, cut};

    #[test]
    fn a_large_table_is_cut_where_a_part_is_full() {
        assert_eq!(cut(std::iter::empty()), std::iter::once(0..0).collect::<Vec<_>>());
        assert_eq!(cut([PART / 2, PART / 2, 1, 1].into_iter()), [0..2, 2..4]);
        // What is too heavy for any part has one of its own.
        assert_eq!(cut([1, PART * 2, 1].into_iter()), [0..1, 1..2, 2..3]);
    }
}
