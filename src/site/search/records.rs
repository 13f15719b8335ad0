//! What is searched: a record for every version that has a page.

use crate::archive::{Version, Work};
use crate::resolution::{Body, Language, Scheme, Subject, Symbol, SymbolKind};
use crate::search::{Part, Record, TEXTS};
use crate::site::{Site, lists};
use crate::speech::words;
use std::collections::BTreeMap;

impl<'a> Site<'a> {
    /// The languages in which there is something to search, with how many texts there are: those of the site first, in its
    /// order, then all others.
    pub fn searched(&self) -> Vec<(Language, usize)> {
        let mut held: BTreeMap<Language, usize> = BTreeMap::new();
        for (_, language) in self.works().flat_map(|(_, work)| self.versions_shown(work)) {
            *held.entry(language).or_default() += 1;
        }
        let own: Vec<(Language, usize)> =
            self.languages.iter().filter_map(|language| Some((language, held.remove(&language)?))).collect();
        own.into_iter().chain(held).collect()
    }

    /// The records of a part of a language, from 1, in the order of symbols.
    pub fn records(&self, language: Language, part: usize) -> Vec<Record<'a>> {
        let of_language = |work: &'a Work| self.versions_shown(work).find(|(_, its)| *its == language);
        let versions = self.works().filter_map(|(_, work)| Some((work, of_language(work)?.0)));
        let of_part = versions.skip(part.saturating_sub(1) * TEXTS).take(TEXTS);
        let record = |(work, id)| {
            let address = self.route_of_version(id).file();
            Some(self.record(work, self.archive.version(id)?, address, language))
        };
        of_part.filter_map(record).collect()
    }

    fn record(&self, work: &'a Work, version: &'a Version, address: String, language: Language) -> Record<'a> {
        let tongue = self.tongues.of(language);
        let text = &version.resolution;
        let paragraphs = text.paragraphs.iter().map(|paragraph| (paragraph.id.as_str(), paragraph.text.words()));
        let notes = text.notes.iter().map(|note| (note.id.as_str(), note.text.words()));
        let part = |(anchor, words): (&'a str, &'a str)| Part { anchor, place: words::place(tongue, anchor), words };
        Record {
            address,
            title: text.facts.title.as_deref().unwrap_or_default(),
            date: work.date.map(|date| date.to_string()).unwrap_or_default(),
            day: work.date.map(|date| tongue.dates().long(date)).unwrap_or_default(),
            filters: self.filters(work),
            parts: paragraphs.chain(notes).filter(|(_, words)| !words.is_empty()).map(part).collect(),
        }
    }

    fn filters(&self, work: &Work) -> Vec<(&'static str, String)> {
        let symbol: &Symbol = &work.symbol;
        let year = work.date.map(|date| date.year()).or_else(|| symbol.year());
        let subjects = lists::subjects_of(self, work).into_iter().map(|subject| ("subject", subject_value(subject)));
        let mut filters = vec![("kind", kind_value(symbol.kind()).to_owned())];
        filters.extend(symbol.body().map(|body| ("body", body_value(body))));
        filters.extend(year.map(|year| ("year", year.to_string())));
        filters.extend(subjects);
        filters
    }

    /// The Sustainable Development Goals that some text is about, each once, by their numbers.
    pub(super) fn goals(&self) -> impl Iterator<Item = &'a Subject> + use<'a> {
        let subjects = self.archive.versions().iter().flat_map(|version| &version.resolution.facts.subjects);
        let goals = subjects.filter(|subject| subject.scheme == Scheme::Sdg);
        let goals: BTreeMap<&str, &Subject> = goals.map(|goal| (goal.label.as_str(), goal)).collect();
        goals.into_values()
    }
}

/// `ga`
pub(super) fn body_value(body: Body) -> String {
    body.code().to_lowercase()
}

/// `resolution`; the record of a meeting is a document.
pub(super) fn kind_value(kind: SymbolKind) -> &'static str {
    match kind {
        SymbolKind::Resolution => "resolution",
        SymbolKind::Decision => "decision",
        SymbolKind::Meeting | SymbolKind::Document => "document",
    }
}

/// `unbis:DATA PROTECTION`, which says itself what it is called; `sdg:13`, which does not.
pub(super) fn subject_value(subject: &Subject) -> String {
    format!("{}:{}", scheme_value(subject.scheme), subject.label)
}

/// `unbis`; nothing for the keeper's own.
pub(super) fn scheme_value(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::Own => "",
        Scheme::Unbis => "unbis",
        Scheme::Body => "body",
        Scheme::Sdg => "sdg",
        Scheme::EuroVoc => "eurovoc",
    }
}
