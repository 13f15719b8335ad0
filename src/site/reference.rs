//! A reference: what a list of references, a library or a search engine wants to know of a text. One place says it, so
//! that the head of a page, its records and its feeds cannot disagree.

use super::{Here, Route, Site, lists};
use crate::archive::{Archive, Once, Version, VersionId, Work, WorkId};
use crate::resolution::{Body, Language, Symbol, SymbolKind};
use crate::speech::{Tongue, words};
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What is known of a text for those who refer to it.
#[derive(Debug, Clone, Serialize)]
pub struct Reference<'a> {
    /// `A/RES/69/28`
    pub symbol: &'a Symbol,
    /// The title; the name in words of what has none.
    pub title: String,
    /// The language of the text, for a stub that in which it is spoken of.
    pub language: Language,
    /// The same as browsers know it: `zh-Hans`.
    pub tag: String,
    /// Who speaks in it: `联合国大会`.
    pub authority: String,
    /// Who publishes it: `联合国`.
    pub publisher: String,
    /// What it is: `决议`.
    pub genre: String,
    /// The records of which it is a part: `大会第六十九届会议`.
    pub series: Option<String>,
    /// The day of adoption.
    pub adopted: Option<Date>,
    /// The day of issue.
    pub issued: Option<Date>,
    /// Its subjects, in words.
    pub subjects: Vec<String>,
    /// The published address of its page; `None` when the archive does not know where it is published.
    pub page: Option<String>,
    /// The address of the official copy.
    pub official: String,
    /// What the address of its page says of the language: nothing of a work's first version.
    pub said: Option<Language>,
}

/// The references to all versions.
pub(super) struct References<'a>(Box<[Once<Option<Arc<Reference<'a>>>>]>);

/// No reference is made yet.
pub(super) fn references<'a>(archive: &Archive) -> References<'a> {
    References(archive.versions().iter().map(|_| Once::new()).collect())
}

impl Reference<'_> {
    /// The day under which it is filed: of adoption, else of issue.
    pub fn date(&self) -> Option<Date> {
        self.adopted.or(self.issued)
    }

    /// The address to give: of the page here, else of the official copy.
    pub fn url(&self) -> &str {
        self.page.as_deref().unwrap_or(&self.official)
    }

    /// A key without anything that a program might stumble over: `A_RES_69_28`, `A_RES_69_28_ar`, `S_RES_1540_2004`.
    pub fn key(&self) -> String {
        let language = self.said.map_or(String::new(), |language| format!("/{language}"));
        let place = format!("{}{language}", self.symbol);
        let parts = place.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join("_")
    }
}

impl<'a> Site<'a> {
    /// The reference to a version, in its own language; made when it is first wanted.
    pub fn reference(&self, id: VersionId) -> Option<Arc<Reference<'a>>> {
        self.references.0.get(id.0 as usize)?.get_or_init(|| self.make_reference(id).map(Arc::new)).clone()
    }

    fn make_reference(&self, id: VersionId) -> Option<Reference<'a>> {
        let version = self.archive.version(id)?;
        let work = self.archive.work(version.work?)?;
        let language = self.language_of(version);
        let (_, said) = self.place_of_version(id)?;
        let of = self.reference_of(work, language);
        Some(Reference {
            title: version.resolution.facts.title.clone().unwrap_or_else(|| of.title.clone()),
            issued: version.resolution.facts.issued,
            adopted: version.resolution.facts.adopted.or(work.date),
            subjects: self.subjects_in_words(work, self.tongues.of(language)),
            page: self.absolute(&self.route_of_version(id)),
            said,
            ..of
        })
    }

    /// The version that stands at a symbol and a language, as an address says them.
    pub fn version_at(&self, symbol: &Symbol, said: Option<Language>) -> Option<(VersionId, &'a Version)> {
        let (_, work) = self.archive.find(symbol)?;
        let at = |&(id, _): &(VersionId, Language)| self.place_of_version(id).is_some_and(|(_, its)| its == said);
        let (id, _) = self.versions_shown(work).find(at)?;
        Some((id, self.archive.version(id)?))
    }

    /// The reference to a work as a language speaks of it, whatever the archive holds of it.
    pub(super) fn reference_to(&self, id: WorkId, language: Language, page: &Route) -> Option<Reference<'a>> {
        let work = self.archive.work(id)?;
        let title = self.title_in(work, language).map(|(title, _)| title.to_owned());
        let of = self.reference_of(work, language);
        let subjects = self.subjects_in_words(work, self.tongues.of(language));
        Some(Reference { title: title.unwrap_or_else(|| of.title.clone()), page: self.absolute(page), subjects, ..of })
    }

    /// What is known of a work in whatever version, but its subjects; its title is its name.
    fn reference_of(&self, work: &'a Work, language: Language) -> Reference<'a> {
        let tongue = self.tongues.of(language);
        Reference {
            symbol: &work.symbol,
            title: words::document(tongue, &work.symbol),
            language,
            tag: self.tongues.tag(language),
            authority: tongue.say(authority(work.symbol.body())),
            publisher: tongue.say("authority-un"),
            genre: tongue.say(genre(work.symbol.kind())),
            series: series(tongue, &work.symbol),
            adopted: work.date,
            issued: None,
            subjects: Vec::new(),
            page: None,
            official: self.official(&work.symbol, language),
            said: None,
        }
    }

    /// The subjects of a work. Several lists have the same words, some of them in capitals: they are said once.
    fn subjects_in_words(&self, work: &Work, tongue: &Tongue) -> Vec<String> {
        let mut seen = BTreeSet::new();
        let words = lists::subjects_of(self, work).into_iter().map(|subject| lists::subject_label(tongue, subject));
        words.filter(|words| seen.insert(words.to_lowercase())).collect()
    }

    /// Where a version stands: its symbol, and what the address says of its language.
    pub(super) fn place_of_version(&self, id: VersionId) -> Option<(Symbol, Option<Language>)> {
        match self.route_of_version(id) {
            Route::Work(symbol) => Some((symbol, None)),
            Route::Version(symbol, language) => Some((symbol, Some(language))),
            _ => None,
        }
    }

    /// The published address of a page or file; `None` when the archive does not know where it is published.
    pub fn absolute(&self, route: &Route) -> Option<String> {
        let base = self.settings.base.as_deref()?.trim_end_matches('/');
        Some(format!("{base}/{}", route.address()))
    }

    /// The published address of a page or file, else the way to it from another.
    pub(super) fn address_from(&self, here: &Here, route: &Route) -> String {
        self.absolute(route).unwrap_or_else(|| here.to(route))
    }
}

/// The message that names the body which speaks in a text.
fn authority(body: Option<Body>) -> &'static str {
    match body {
        Some(Body::GeneralAssembly) => "authority-ga",
        Some(Body::SecurityCouncil) => "authority-sc",
        Some(Body::EconomicAndSocialCouncil) => "authority-ecosoc",
        Some(Body::HumanRightsCouncil) => "authority-hrc",
        None => "authority-un",
    }
}

/// The message that says what a text is.
fn genre(kind: SymbolKind) -> &'static str {
    match kind {
        SymbolKind::Resolution => "genre-resolution",
        SymbolKind::Decision => "genre-decision",
        SymbolKind::Meeting => "genre-meeting",
        SymbolKind::Document => "genre-document",
    }
}

/// `大会第六十九届会议`
fn series(tongue: &Tongue, symbol: &Symbol) -> Option<String> {
    let (_, session) = lists::session_of(symbol)?;
    let body = words::body(tongue, symbol.body()?);
    Some(tongue.say_with("session-of-body", &[("body", &body), ("session", &session(tongue))]))
}
