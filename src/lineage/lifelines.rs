//! Life-lines: the paragraphs of a series followed through its texts, from the first that has them to the last.
//!
//! Neighbours are compared in the first language in which the archive holds both, so that a paragraph is the same one in
//! whatever language it is read; whether its words have changed is asked in each language by itself.

use super::{Lineage, Series};
use crate::archive::{Archive, Version, WorkId};
use crate::compare::{Row, compare, imprint};
use crate::resolution::{Language, Paragraph, Role};
use rayon::prelude::*;
use std::collections::{BTreeMap, HashMap};

/// The life-lines of all series of an archive.
#[derive(Debug, Default)]
pub struct Lifelines {
    /// Those of each series, in the order of [`Lineage::series`].
    pub of_series: Vec<Matrix>,
    /// Where the paragraphs of a work stand in its series, by their anchors.
    standing: BTreeMap<WorkId, Vec<(String, Standing)>>,
}

/// The paragraphs of a series against its texts.
#[derive(Debug, Default, PartialEq, Eq, Hash)]
pub struct Matrix {
    /// The members of which the archive holds a text of its own, in order.
    pub works: Vec<WorkId>,
    /// Their paragraphs, in the order of the texts: what is new stands behind what it follows where it is new.
    pub lines: Vec<Lifeline>,
}

/// A paragraph through the years.
#[derive(Debug, Default, PartialEq, Eq, Hash)]
pub struct Lifeline {
    /// Where it stands, once in a text at most, in the order of the texts.
    pub places: Vec<Place>,
}

/// A paragraph of one text.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// The text, as an index into [`Matrix::works`].
    pub column: usize,
    /// Its anchors there: several where it has been parted.
    pub anchors: Vec<String>,
    /// Whether it is known what the text before said: not of the first text, and not where the archive holds both in no
    /// common language. Only of what is compared it can be said that it is new.
    pub compared: bool,
    /// Whether it stands elsewhere between its neighbours than in the text before.
    pub moved: bool,
    /// Whether it says the same as in the last text that had it, in each language in which the archive holds both; first
    /// in the one in which they were compared. Nothing where it is new.
    pub same: Vec<(Language, bool)>,
}

impl Place {
    /// Whether it says the same as in the last text that had it, for a reader of a language.
    pub fn is_same(&self, language: Language) -> bool {
        let own = self.same.iter().find(|(of, _)| *of == language);
        own.or(self.same.first()).is_some_and(|(_, same)| *same)
    }
}

impl Lifeline {
    /// From which place on it says what it says at a place, in every text between, for a reader of a language: an index.
    pub fn since(&self, place: usize, language: Language) -> usize {
        let begins = |i: &usize| self.is_back(*i) || self.places.get(*i).is_some_and(|at| !at.is_same(language));
        (1..=place).rev().find(begins).unwrap_or(0)
    }

    /// Whether it was gone from the text before a place.
    pub fn is_back(&self, place: usize) -> bool {
        let column = |place: usize| self.places.get(place).map(|at| at.column);
        let before = place.checked_sub(1).and_then(column);
        before.zip(column(place)).is_some_and(|(before, now)| now > before + 1)
    }

    /// How often its wording has changed up to a place.
    pub fn changes(&self, place: usize, language: Language) -> usize {
        self.places.iter().take(place + 1).skip(1).filter(|at| !at.is_same(language)).count()
    }
}

/// Where a paragraph of a work stands in its series.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The series, as an index.
    pub series: usize,
    /// Its line in [`Matrix::lines`].
    pub line: usize,
    /// Its place in [`Lifeline::places`].
    pub place: usize,
}

impl Lifelines {
    /// Follows the paragraphs of all series.
    pub fn of(archive: &Archive, lineage: &Lineage) -> Self {
        let of_series: Vec<Matrix> = lineage.series.par_iter().map(|series| Matrix::of(archive, series)).collect();
        let mut standing: BTreeMap<WorkId, Vec<(String, Standing)>> = BTreeMap::new();
        for (series, matrix) in of_series.iter().enumerate() {
            for (line, lifeline) in matrix.lines.iter().enumerate() {
                for (place, at) in lifeline.places.iter().enumerate() {
                    let Some(&work) = matrix.works.get(at.column) else { continue };
                    let here = Standing { series, line, place };
                    standing.entry(work).or_default().extend(at.anchors.iter().map(|anchor| (anchor.clone(), here)));
                }
            }
        }
        standing.values_mut().for_each(|places| places.sort_by(|a, b| a.0.cmp(&b.0)));
        Self { of_series, standing }
    }

    /// Where a paragraph of a work stands in its series.
    pub fn standing(&self, work: WorkId, anchor: &str) -> Option<Standing> {
        let places = self.standing.get(&work)?;
        let found = places.binary_search_by(|(at, _)| at.as_str().cmp(anchor)).ok()?;
        places.get(found).map(|(_, standing)| *standing)
    }

    /// How many paragraphs of a work stand in lines of its series.
    pub fn paragraphs(&self, work: WorkId) -> usize {
        self.standing.get(&work).map_or(0, Vec::len)
    }

    /// The line of a paragraph, with the texts of its series.
    pub fn line(&self, standing: Standing) -> Option<(&Matrix, &Lifeline)> {
        let matrix = self.of_series.get(standing.series)?;
        Some((matrix, matrix.lines.get(standing.line)?))
    }
}

impl Matrix {
    fn of(archive: &Archive, series: &Series) -> Self {
        let works: Vec<WorkId> = series.held(archive).collect();
        let mut lines = Lines::default();
        for (column, &work) in works.iter().enumerate().filter(|_| works.len() > 1) {
            let before = column.checked_sub(1).and_then(|before| works.get(before));
            match before.and_then(|&before| in_common(archive, before, work)) {
                Some((_, [older, newer])) => lines.go_on(column, older, newer),
                None => lines.begin(column, archive, work),
            }
            lines.say(column, &Said::of(archive, work));
        }
        Self { works, lines: lines.in_order() }
    }
}

impl Series {
    /// The members of which the archive holds a text of its own, in order.
    pub fn held<'a>(&'a self, archive: &'a Archive) -> impl DoubleEndedIterator<Item = WorkId> + 'a {
        self.succession().filter(|&work| archive.work(work).is_some_and(|work| !work.versions.is_empty()))
    }
}

/// The texts of two works in the first language in which the archive holds both.
pub fn in_common(archive: &Archive, before: WorkId, after: WorkId) -> Option<(Language, [&Version; 2])> {
    let versions = |work: WorkId| {
        let versions = archive.work(work).map(|work| work.versions.as_slice()).unwrap_or_default();
        versions.iter().filter_map(|&id| archive.version(id))
    };
    versions(before).find_map(|older| {
        let language = older.resolution.facts.language?;
        let newer = versions(after).find(|newer| newer.resolution.facts.language == Some(language))?;
        Some((language, [older, newer]))
    })
}

/// What the paragraphs of a work say in each language in which the archive holds it, by their anchors.
struct Said<'a>(Vec<(Language, HashMap<&'a str, u64>)>);

impl<'a> Said<'a> {
    fn of(archive: &'a Archive, work: WorkId) -> Self {
        let versions = archive.work(work).map(|work| work.versions.as_slice()).unwrap_or_default();
        let mut said: Vec<(Language, HashMap<&'a str, u64>)> = Vec::with_capacity(versions.len());
        for version in versions.iter().filter_map(|&id| archive.version(id)) {
            let Some(language) = version.resolution.facts.language else { continue };
            if said.iter().all(|(of, _)| *of != language) {
                let followed = version.resolution.paragraphs.iter().filter(|paragraph| is_followed(paragraph));
                let imprints = followed.map(|paragraph| (paragraph.id.as_str(), imprint(&[paragraph])));
                said.push((language, imprints.collect()));
            }
        }
        Self(said)
    }

    /// What some paragraphs say, in each language that has them all.
    fn at(&self, anchors: &[String]) -> Vec<(Language, Vec<u64>)> {
        let in_language = |(language, said): &(Language, HashMap<&str, u64>)| {
            let imprints = anchors.iter().map(|anchor| said.get(anchor.as_str()).copied()).collect::<Option<_>>();
            Some((*language, imprints?))
        };
        self.0.iter().filter_map(in_language).collect()
    }
}

/// The lines of a series while its texts are read one after another.
#[derive(Default)]
struct Lines {
    lines: Vec<Lifeline>,
    /// What each line said last.
    said: Vec<Vec<(Language, Vec<u64>)>>,
    /// The lines that have a place in the text that is being read.
    read: Vec<usize>,
    /// The lines that begin behind each line, in order; those that begin before all others under `usize::MAX`.
    behind: HashMap<usize, Vec<usize>>,
    /// The lines of the last text, by anchor.
    last: HashMap<String, usize>,
    /// The lines that have ended, by what they said last.
    ended: HashMap<u64, usize>,
}

impl Lines {
    /// Takes the paragraphs of a text that cannot be compared with the one before: all are new.
    fn begin(&mut self, column: usize, archive: &Archive, work: WorkId) {
        self.last.clear();
        let first = archive.work(work).and_then(|work| archive.version(*work.versions.first()?));
        let Some(version) = first else { return };
        let mut at = self.lines.len().checked_sub(1);
        for paragraph in version.resolution.paragraphs.iter().filter(|paragraph| is_followed(paragraph)) {
            let anchors = vec![paragraph.id.clone()];
            at = Some(self.add(at, Place { column, anchors, compared: false, moved: false, same: Vec::new() }));
        }
    }

    /// Takes the paragraphs of a text that goes on from the one before.
    fn go_on(&mut self, column: usize, older: &Version, newer: &Version) {
        let last = std::mem::take(&mut self.last);
        let comparison = compare(&older.resolution, &newer.resolution);
        let mut at: Option<usize> = None;
        for row in &comparison.rows {
            let before = followed(older, &row.before);
            let line = before.iter().find_map(|anchor| last.get(anchor).copied());
            let after = followed(newer, &row.after);
            at = match (line, after.is_empty()) {
                (None, true) => at,
                (Some(line), true) => {
                    self.ended.insert(imprint(&paragraphs(older, &row.before)), line);
                    Some(line)
                }
                (Some(line), false) => {
                    self.put(line, column, row, after);
                    Some(line)
                }
                (None, false) => match self.ended.remove(&imprint(&paragraphs(newer, &row.after))) {
                    // It was gone, and is back.
                    Some(line) => {
                        self.put(line, column, row, after);
                        at
                    }
                    None => {
                        let moved = false;
                        Some(self.add(at, Place { column, anchors: after, compared: true, moved, same: Vec::new() }))
                    }
                },
            };
        }
    }

    /// Adds a line that begins here, behind another one.
    fn add(&mut self, behind: Option<usize>, first: Place) -> usize {
        let line = self.lines.len();
        self.behind.entry(behind.unwrap_or(usize::MAX)).or_default().push(line);
        self.last.extend(first.anchors.iter().map(|anchor| (anchor.clone(), line)));
        self.lines.push(Lifeline { places: vec![first] });
        self.said.push(Vec::new());
        self.read.push(line);
        line
    }

    /// Puts a place at the end of a line.
    fn put(&mut self, line: usize, column: usize, row: &Row, anchors: Vec<String>) {
        self.last.extend(anchors.iter().map(|anchor| (anchor.clone(), line)));
        self.read.push(line);
        let Some(line) = self.lines.get_mut(line) else { return };
        match line.places.last_mut().filter(|place| place.column == column) {
            // What was parted before has become two paragraphs that go on by themselves.
            Some(place) => place.anchors.extend(anchors),
            None => {
                line.places.push(Place { column, anchors, compared: true, moved: row.moved, same: Vec::new() });
            }
        }
    }

    /// Says of every place in the text that was read whether it says what its line said before.
    fn say(&mut self, column: usize, said: &Said<'_>) {
        self.read.sort_unstable();
        self.read.dedup();
        for line in std::mem::take(&mut self.read) {
            let Some((lifeline, last)) = self.lines.get_mut(line).zip(self.said.get_mut(line)) else { continue };
            let Some(place) = lifeline.places.last_mut().filter(|place| place.column == column) else { continue };
            let now = said.at(&place.anchors);
            let before = |language: Language| last.iter().find(|(of, _)| *of == language);
            let same = now.iter().filter_map(|(language, now)| Some((*language, before(*language)?.1 == *now)));
            place.same = same.collect();
            *last = now;
        }
    }

    /// The lines in the order of the texts.
    fn in_order(mut self) -> Vec<Lifeline> {
        let mut order: Vec<Lifeline> = Vec::with_capacity(self.lines.len());
        let mut open: Vec<usize> = self.behind.remove(&usize::MAX).unwrap_or_default();
        while let Some(line) = open.pop() {
            order.extend(self.lines.get_mut(line).map(std::mem::take));
            // What began last stands nearest to the line behind which it began.
            open.extend(self.behind.remove(&line).unwrap_or_default());
        }
        order
    }
}

/// The anchors of those paragraphs among some that are followed.
fn followed(version: &Version, places: &[usize]) -> Vec<String> {
    let paragraphs = places.iter().filter_map(|&place| version.resolution.paragraphs.get(place));
    paragraphs.filter(|paragraph| is_followed(paragraph)).map(|paragraph| paragraph.id.clone()).collect()
}

fn paragraphs<'a>(version: &'a Version, places: &[usize]) -> Vec<&'a Paragraph> {
    places.iter().filter_map(|&place| version.resolution.paragraphs.get(place)).collect()
}

/// Whether a paragraph has a life of its own: a heading, a table and the formulas have none.
pub fn is_followed(paragraph: &Paragraph) -> bool {
    matches!(paragraph.role, Role::Preambular | Role::Operative | Role::Point | Role::Annex | Role::Other)
}
