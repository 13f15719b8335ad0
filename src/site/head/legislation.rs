//! A text as schema.org describes legislation, for search engines: what it is, who adopted it, what it cites.

use crate::archive::{VersionId, Work};
use crate::resolution::{Body, Scheme, Subject, Symbol, SymbolKind};
use crate::site::files::{File, Leaf};
use crate::site::reference::Reference;
use crate::site::{Route, Site, View, lists};
use crate::speech::Tongue;
use serde::Serialize;

/// A text: a resolution or decision, or any other work that the archive knows.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Legislation {
    /// The vocabulary; stated once, by the page's own text.
    #[serde(rename = "@context", skip_serializing_if = "Option::is_none")]
    pub context: Option<&'static str>,
    /// `Legislation`; `CreativeWork` for what is neither a resolution nor a decision.
    #[serde(rename = "@type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<&'static str>,
    /// The address of its page.
    #[serde(rename = "@id")]
    pub id: String,
    /// The symbol of a resolution or decision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legislation_identifier: Option<String>,
    /// The symbol of anything else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    /// The title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `Resolution`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legislation_type: Option<String>,
    /// The day of adoption.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legislation_date: Option<String>,
    /// The body that adopted it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legislation_passed_by: Option<Organization>,
    /// The day of issue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_published: Option<String>,
    /// The language of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_language: Option<String>,
    /// Its subjects.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<Term>,
    /// The session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_part_of: Option<Set>,
    /// The official copy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_based_on: Option<String>,
    /// What it cites, by address alone.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub citation: Vec<Legislation>,
    /// The same in other languages, said by the first version.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub work_translation: Vec<Legislation>,
    /// The first version, said by the others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub translation_of_work: Option<Box<Legislation>>,
    /// The files beside the page.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub encoding: Vec<Record>,
}

/// A body.
#[derive(Debug, Serialize)]
pub struct Organization {
    /// `GovernmentOrganization`
    #[serde(rename = "@type")]
    pub kind: &'static str,
    /// `United Nations General Assembly`
    pub name: String,
    /// Its own website.
    pub url: &'static str,
}

/// A subject.
#[derive(Debug, Serialize)]
pub struct Term {
    /// `DefinedTerm`
    #[serde(rename = "@type")]
    pub kind: &'static str,
    /// Where its vocabulary explains it.
    #[serde(rename = "@id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `DATA PROTECTION`; empty on a page of a text where the address says it, because the keywords have it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
}

/// The records of a session.
#[derive(Debug, Serialize)]
pub struct Set {
    /// `CreativeWorkSeries`
    #[serde(rename = "@type")]
    pub kind: &'static str,
    /// `General Assembly, 69th session`
    pub name: String,
}

/// A file with the text.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Record {
    /// `MediaObject`
    #[serde(rename = "@type")]
    pub kind: &'static str,
    /// The file.
    pub content_url: String,
    /// Its media type.
    pub encoding_format: &'static str,
}

impl Legislation {
    /// A work by its address and symbol alone.
    fn named(id: String, symbol: &Symbol) -> Self {
        let enacted = matches!(symbol.kind(), SymbolKind::Resolution | SymbolKind::Decision);
        let its = || symbol.as_str().to_owned();
        Self {
            kind: Some(if enacted { "Legislation" } else { "CreativeWork" }),
            legislation_identifier: enacted.then(its),
            identifier: (!enacted).then(its),
            ..Self::at(id)
        }
    }

    /// A text by its address alone.
    pub(super) fn at(id: String) -> Self {
        Self {
            context: None,
            kind: None,
            id,
            legislation_identifier: None,
            identifier: None,
            name: None,
            legislation_type: None,
            legislation_date: None,
            legislation_passed_by: None,
            date_published: None,
            in_language: None,
            about: Vec::new(),
            is_part_of: None,
            is_based_on: None,
            citation: Vec::new(),
            work_translation: Vec::new(),
            translation_of_work: None,
            encoding: Vec::new(),
        }
    }
}

impl View<'_, '_> {
    /// What there is to say of a text that stands on the page, with what it cites.
    pub(super) fn legislation(&self, of: &Reference<'_>, route: Route, cites: &[&Symbol]) -> Legislation {
        let address = |route: &Route| self.site.address_from(self.here, route);
        let named = Legislation::named(address(&route), of.symbol);
        let enacted = named.legislation_identifier.is_some();
        let body = of.symbol.body().filter(|_| enacted);
        let iso = |date: jiff::civil::Date| date.to_string();
        Legislation {
            context: Some("https://schema.org"),
            name: Some(of.title.clone()),
            legislation_type: enacted.then(|| of.genre.clone()),
            legislation_date: of.adopted.filter(|_| enacted).map(iso),
            legislation_passed_by: body.map(|body| Organization {
                kind: "GovernmentOrganization",
                name: of.authority.clone(),
                url: website(body),
            }),
            date_published: of.issued.or(of.adopted).map(iso),
            in_language: Some(of.tag.clone()),
            about: self.subject_terms(of.symbol),
            is_part_of: of.series.clone().map(|name| Set { kind: "CreativeWorkSeries", name }),
            is_based_on: Some(of.official.clone()),
            citation: cites.iter().map(|&symbol| Legislation::at(address(&Route::Work(symbol.clone())))).collect(),
            ..named
        }
    }

    /// Says of a text which are the same in other languages. All official languages are authentic; the first version is
    /// the one that the others name.
    pub(super) fn add_versions(&self, text: &mut Legislation, work: &Work, id: VersionId) {
        let Some(work) = self.site.archive.find(&work.symbol).map(|(_, work)| work) else { return };
        let at = |id| Legislation::at(self.site.address_from(self.here, &self.site.route_of_version(id)));
        let versions: Vec<VersionId> = self.site.versions_shown(work).map(|(id, _)| id).collect();
        match versions.split_first() {
            Some((first, others)) if *first == id => {
                text.work_translation = others.iter().map(|&other| at(other)).collect();
            }
            Some((&first, _)) => text.translation_of_work = Some(Box::new(at(first))),
            None => {}
        }
    }

    /// The text alone and the official copy, as files.
    pub(super) fn records(&self, of: &Reference<'_>) -> Vec<Record> {
        let text = File::Beside(of.symbol.clone(), of.said, Leaf::Text).route();
        vec![Record {
            kind: "MediaObject",
            content_url: self.site.address_from(self.here, &text),
            encoding_format: Leaf::Text.media(),
        }]
    }

    /// The subjects of a work by its symbol, by address where they have one.
    fn subject_terms(&self, symbol: &Symbol) -> Vec<Term> {
        let work = self.site.archive.find(symbol).map(|(_, work)| work);
        let mut terms = work.map(|work| self.site.terms(work, self.tongue)).unwrap_or_default();
        for term in terms.iter_mut().filter(|term| term.id.is_some()) {
            term.name.clear();
        }
        terms
    }
}

impl Site<'_> {
    /// The subjects of a work.
    pub(in crate::site) fn terms(&self, work: &Work, tongue: &Tongue) -> Vec<Term> {
        let address = |address: &String| address.starts_with("http").then(|| address.clone());
        let term = |subject: &Subject| Term {
            kind: "DefinedTerm",
            id: subject.address.as_ref().and_then(address),
            name: lists::subject_label(tongue, subject),
        };
        let subjects = lists::subjects_of(self, work).into_iter();
        // EuroVoc says again, in a vocabulary that is not the United Nations' own, what UNBIS says.
        subjects.filter(|subject| subject.scheme != Scheme::EuroVoc).map(term).collect()
    }
}

/// The website of a body.
fn website(body: Body) -> &'static str {
    match body {
        Body::GeneralAssembly => "https://www.un.org/en/ga/",
        Body::SecurityCouncil => "https://main.un.org/securitycouncil/",
        Body::EconomicAndSocialCouncil => "https://ecosoc.un.org/",
        Body::HumanRightsCouncil => "https://www.ohchr.org/en/hr-bodies/hrc/home",
    }
}
