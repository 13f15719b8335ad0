//! Linking: from documents to an archive.
//!
//! Works come from the symbols of the documents and of everything they cite. Citations are the mentions of a work's
//! first version, and of its other versions what the first does not have. All lists are sorted, whatever order the
//! documents came in and on however many cores.

use super::dates;
use super::{Archive, Citation, CitationId, Version, VersionId, Within, Work, WorkId};
use crate::compare::Said;
use crate::diagnostics::{Code, Diagnostic};
use crate::resolution::{Language, Mention, Resolution, Symbol};
use crate::source::Format;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ops::RangeInclusive;
use std::sync::Arc;

/// One document as the parser left it.
#[derive(Debug, Serialize, Deserialize)]
pub struct Document {
    /// The source, as the archive names it.
    pub path: Arc<str>,
    /// The source's format.
    pub format: Format,
    /// BLAKE3 of the source's bytes, in hexadecimal.
    pub hash: String,
    /// The text, understood.
    pub resolution: Resolution,
    /// What each of its paragraphs says, so that it can be held against all others.
    pub said: Vec<Option<Said>>,
}

impl Document {
    /// A document of a text.
    pub fn new(path: Arc<str>, format: Format, hash: String, resolution: Resolution) -> Self {
        let said = Said::of_each(&resolution.paragraphs);
        Self { path, format, hash, resolution, said }
    }
}

/// Links all documents. `languages` orders the versions of a work; a language that is not in it comes after those that
/// are.
pub fn link(mut documents: Vec<Document>, languages: &[Language], diagnostics: &mut Vec<Diagnostic>) -> Archive {
    documents.sort_by(|a, b| a.path.cmp(&b.path));
    let symbols = symbols(&documents);
    let ids: HashMap<&Symbol, WorkId> = (0..).map(WorkId).zip(&symbols).map(|(id, symbol)| (symbol, id)).collect();

    let held = hold(&documents, &ids, languages, diagnostics);
    let cites = citations(&documents, &held, &ids);
    drop(ids);
    let mut archive = Archive {
        works: symbols.into_iter().zip(held).map(|(symbol, versions)| Work::new(symbol, versions)).collect(),
        versions: documents.into_par_iter().map(Version::from).collect(),
        citations: cites,
    };
    archive.place_parts();
    archive.turn_around();
    dates::settle(&mut archive, diagnostics);
    archive.sort_citers();
    diagnostics.extend(super::checks::pinpoints(&archive));
    diagnostics.extend(super::agreement::check(&archive));
    archive
}

/// Every symbol of a document and of what it cites, in order.
fn symbols(documents: &[Document]) -> Vec<Symbol> {
    let all = documents
        .par_iter()
        .fold(HashSet::new, |mut all: HashSet<&Symbol>, document| {
            all.extend(named(document));
            all
        })
        .reduce(HashSet::new, |mut all, more| {
            all.extend(more);
            all
        });
    let mut symbols: Vec<Symbol> = all.into_iter().cloned().collect();
    symbols.par_sort_unstable();
    symbols
}

fn named(document: &Document) -> impl Iterator<Item = &Symbol> {
    let facts = &document.resolution.facts;
    facts
        .symbol
        .iter()
        .chain(document.resolution.mentions.iter().filter_map(Mention::symbol))
        .chain(&facts.meeting)
        .chain(document.resolution.parts.iter().map(|part| &part.symbol))
}

/// The versions of each work, in the archive's order of languages. Of two documents with one symbol and one language
/// the first is kept, in the order of their paths.
fn hold(
    documents: &[Document],
    ids: &HashMap<&Symbol, WorkId>,
    languages: &[Language],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Vec<VersionId>> {
    let mut held: Vec<BTreeMap<(usize, Option<Language>), VersionId>> = vec![BTreeMap::new(); ids.len()];
    for (version, document) in (0..).map(VersionId).zip(documents) {
        let facts = &document.resolution.facts;
        let Some(work) = facts.symbol.as_ref().and_then(|symbol| held.get_mut(ids.get(symbol)?.0 as usize)) else {
            continue;
        };
        let rank = languages.iter().position(|language| Some(*language) == facts.language).unwrap_or(languages.len());
        match work.get(&(rank, facts.language)) {
            None => drop(work.insert((rank, facts.language), version)),
            Some(first) => diagnostics.extend(documents.get(first.0 as usize).map(|first| twice(first, document))),
        }
    }
    held.into_iter().map(|versions| versions.into_values().collect()).collect()
}

fn twice(first: &Document, second: &Document) -> Diagnostic {
    let facts = &second.resolution.facts;
    let symbol = facts.symbol.as_ref().map_or("", Symbol::as_str);
    let language = facts.language.map_or_else(|| "an unknown language".to_owned(), |language| language.to_string());
    Diagnostic::new(
        Code::DuplicateVersion,
        &second.path,
        format!("this is {symbol} in {language} again; {} is used, and this file is on no page", first.path),
    )
    .related(&first.path, None, "the file that is used")
    .help("remove one of the two, or give the right symbol or language in its record")
}

/// The citations of all works: by citing work, version, place.
fn citations(documents: &[Document], held: &[Vec<VersionId>], ids: &HashMap<&Symbol, WorkId>) -> Vec<Citation> {
    let of_work = |(from, versions): (usize, &Vec<VersionId>)| {
        citations_of(WorkId(u32::try_from(from).unwrap_or(u32::MAX)), versions, documents, ids)
    };
    held.par_iter().enumerate().flat_map_iter(of_work).collect()
}

fn citations_of(
    from: WorkId,
    versions: &[VersionId],
    documents: &[Document],
    ids: &HashMap<&Symbol, WorkId>,
) -> Vec<Citation> {
    let mut citations = Vec::new();
    let mut seen: BTreeSet<(String, WorkId)> = BTreeSet::new();
    for (i, &version) in versions.iter().enumerate() {
        let Some(resolution) = documents.get(version.0 as usize).map(|document| &document.resolution) else {
            continue;
        };
        let mut new = BTreeSet::new();
        for (mention, named) in (0..).zip(&resolution.mentions) {
            let Some(&to) = named.symbol().and_then(|symbol| ids.get(symbol)).filter(|to| **to != from) else {
                continue;
            };
            // Only a work with several versions needs to know what the first has said.
            if versions.len() > 1 {
                let key = (resolution.anchor(named.within).to_owned(), to);
                if i > 0 && seen.contains(&key) {
                    continue;
                }
                new.insert(key);
            }
            citations.push(Citation { from, version, mention, to });
        }
        seen.append(&mut new);
    }
    citations
}

impl Work {
    fn new(symbol: Symbol, versions: Vec<VersionId>) -> Self {
        Self {
            symbol,
            versions,
            date: None,
            within: None,
            claims: Vec::new(),
            cites: Vec::new(),
            cited_by: Vec::new(),
            citing_works: 0,
        }
    }
}

impl From<Document> for Version {
    fn from(document: Document) -> Self {
        let Document { path, format, hash, resolution, said } = document;
        let mut by_anchor: Vec<(&str, u32)> = resolution.paragraphs.iter().map(|p| p.id.as_str()).zip(0..).collect();
        by_anchor.sort_unstable();
        let by_anchor = by_anchor.into_iter().map(|(_, i)| i).collect();
        let named = (0..).zip(&resolution.mentions);
        let mut by_named: Vec<_> =
            named.filter_map(|(i, mention)| Some((super::named_at(&resolution, mention)?, i))).collect();
        by_named.sort_unstable();
        let by_named = by_named.into_iter().map(|(_, i)| i).collect();
        Self { work: None, path, format, hash, resolution, said, by_anchor, by_named }
    }
}

impl Archive {
    /// Says of every work whose text stands within another's where it does, unless the archive holds its text apart.
    fn place_parts(&mut self) {
        let mut placed = self.placed_by_letters();
        // A text that shows where its parts begin knows better than its symbol.
        placed.extend(self.placed_by_text());
        for (id, within) in placed {
            let part = self.works.get_mut(id.0 as usize).filter(|work| work.versions.is_empty() && id != within.whole);
            part.into_iter().for_each(|work| work.within = Some(within.clone()));
        }
    }

    /// The parts that texts show.
    fn placed_by_text(&self) -> Vec<(WorkId, Within)> {
        let held = self.held().filter_map(|(whole, work)| Some((whole, self.version(*work.versions.first()?)?)));
        held.flat_map(|(whole, version)| version.resolution.parts.iter().map(move |part| (whole, part)))
            .filter_map(|(whole, part)| {
                let within = Within { whole, letter: Some(part.letter), anchor: part.anchor.clone() };
                Some((self.find(&part.symbol)?.0, within))
            })
            .collect()
    }

    /// The parts that the symbol of a text names, and their number as a whole: `A/RES/52/12A-B` holds 52/12 A, 52/12 B and
    /// 52/12. The number is that text's only when no other text held has a part of it.
    fn placed_by_letters(&self) -> Vec<(WorkId, Within)> {
        let mut texts: BTreeMap<Symbol, Vec<(WorkId, RangeInclusive<char>)>> = BTreeMap::new();
        for (whole, work) in self.held() {
            if let Some((number, letters)) = work.symbol.lettered() {
                texts.entry(number).or_default().push((whole, letters));
            }
        }
        let mut placed = Vec::new();
        for (number, texts) in texts {
            for (whole, letters) in texts.iter().filter(|(_, letters)| letters.start() < letters.end()) {
                let named = letters.clone().filter_map(|letter| Some((number.part(letter)?, Some(letter))));
                let number = (texts.len() == 1).then(|| (number.clone(), None));
                placed.extend(named.chain(number).filter_map(|(symbol, letter)| {
                    Some((self.find(&symbol)?.0, Within { whole: *whole, letter, anchor: String::new() }))
                }));
            }
        }
        placed
    }

    /// The works with a text of their own.
    fn held(&self) -> impl Iterator<Item = (WorkId, &Work)> {
        (0..).map(WorkId).zip(&self.works).filter(|(_, work)| !work.versions.is_empty())
    }

    /// Gives every work what it cites and what cites it, and every version its work.
    fn turn_around(&mut self) {
        for (id, citation) in (0..).map(CitationId).zip(&self.citations) {
            self.works.get_mut(citation.from.0 as usize).into_iter().for_each(|work| work.cites.push(id));
            if let Some(cited) = self.works.get_mut(citation.to.0 as usize) {
                let before = cited.cited_by.last().and_then(|last| self.citations.get(last.0 as usize));
                cited.citing_works += u32::from(before.is_none_or(|before| before.from != citation.from));
                cited.cited_by.push(id);
            }
        }
        for (id, work) in (0..).map(WorkId).zip(&self.works) {
            for version in &work.versions {
                self.versions.get_mut(version.0 as usize).into_iter().for_each(|version| version.work = Some(id));
            }
        }
    }

    /// Puts the citers of each work in order: the newest first, the undated last, then by symbol and place.
    fn sort_citers(&mut self) {
        let dates: Vec<_> = self.works.iter().map(|work| work.date).collect();
        let citations = &self.citations;
        self.works.par_iter_mut().for_each(|work| {
            work.cited_by.sort_by_cached_key(|id| {
                let from = citations.get(id.0 as usize).map(|citation| citation.from);
                let date = from.and_then(|from| dates.get(from.0 as usize).copied().flatten());
                (Reverse(date), from, *id)
            });
        });
    }
}
