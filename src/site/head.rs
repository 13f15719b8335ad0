//! The head of a page: what it tells those who only look at it from outside — search engines, reference managers,
//! feed readers, and whoever shows a link to it.

mod legislation;

pub use legislation::{Legislation, Organization, Record, Set, Term};

use super::files::{Feed, File, Leaf};
use super::listing::Group;
use super::reference::Reference;
use super::routes::{List, Route};
use super::{Kind, View, feeds};
use crate::archive::{Version, VersionId, Work, WorkId};
use crate::resolution::{Language, Mention, Symbol};
use crate::speech::words;
use serde::Serialize;
use std::collections::BTreeSet;
use std::sync::Arc;

/// How many works a text is said to cite; how many of these are tags as well (all of them stand in the JSON), and how many
/// of those that cite it.
const CITED: usize = 200;
const REFERENCES: usize = 20;
const REFERRING: usize = 20;

/// What the head of a page says besides its title and description.
#[derive(Debug, Default, Serialize)]
pub struct Head {
    /// The title without that of the archive.
    pub title: String,
    /// What it is for those who show links: `article`, `website`.
    pub kind: &'static str,
    /// The language and the country whose spelling it has: `zh_CN`.
    pub locale: Option<String>,
    /// The permanent address of the work, for whoever refers to it.
    pub cite_as: Option<String>,
    /// The same in other forms: records, text, feeds.
    pub links: Vec<FormLink>,
    /// What reference managers read.
    pub tags: Vec<Tag>,
    /// What search engines read.
    #[serde(skip)]
    pub linked_data: Option<Box<Legislation>>,
}

/// A link to what a page shows in another form.
#[derive(Debug, Clone, Serialize)]
pub struct FormLink {
    /// The media type: `application/atom+xml`.
    pub media: &'static str,
    /// What it is called: `BibTeX`.
    pub label: String,
    /// The file.
    pub href: String,
}

/// A tag of the head.
#[derive(Debug, Clone, Serialize)]
pub struct Tag {
    /// `citation_title`
    pub name: &'static str,
    /// What it says.
    pub content: String,
}

/// The media type of feeds.
const ATOM: &str = "application/atom+xml";

impl<'a> View<'_, 'a> {
    /// The head of the page.
    pub(super) fn head(&self, title: &str) -> Head {
        let plain = Head {
            title: title.to_owned(),
            kind: "website",
            locale: self.site.tongues.locale(self.language),
            ..Head::default()
        };
        match self.page.kind {
            Kind::Resolution(id) => self.head_of_version(id, plain),
            Kind::Background(id) => self.head_of_background(id, plain),
            Kind::Stub(id) => self.head_of_stub(id, plain),
            Kind::SideBySide(id, _) => {
                let work = self.site.archive.version(id).and_then(|version| version.work);
                Head { cite_as: work.and_then(|id| self.cite_as(id)), ..plain }
            }
            Kind::Home => Head { links: self.feed(&Feed::All, title).into_iter().collect(), ..plain },
            Kind::List(List::Subjects, page) => Head { links: self.feeds_of_subjects(page), ..plain },
            Kind::Index
            | Kind::List(..)
            | Kind::CitedBy(..)
            | Kind::Search
            | Kind::Drafts
            | Kind::Series(_)
            | Kind::AllSeries(_)
            | Kind::Comparison(..)
            | Kind::Lifeline(..)
            | Kind::Requests(..)
            | Kind::Wordings(..)
            | Kind::Wording(..)
            | Kind::Coverage
            | Kind::Health
            | Kind::Data
            | Kind::NotFound => plain,
        }
    }

    fn head_of_version(&self, id: VersionId, plain: Head) -> Head {
        let site = self.site;
        let known = site
            .archive
            .version(id)
            .and_then(|version| Some((site.reference(id)?, version, version.work?, site.archive.work(version.work?)?)));
        let Some((mut reference, version, work_id, work)) = known else { return plain };
        // What stands in the background of a heavy text, the head of its own page leaves to that of the other.
        let heavy = site.is_heavy(work_id);
        if heavy {
            Arc::make_mut(&mut reference).subjects.clear();
        }
        let cites = if heavy { Vec::new() } else { cited_works(self, version, work_id) };
        let mut linked = self.legislation(&reference, self.page.route.clone(), &cites);
        if heavy {
            linked.about.clear();
        }
        self.add_versions(&mut linked, work, id);
        linked.encoding = self.records(&reference);
        Head {
            kind: "article",
            cite_as: self.cite_as(work_id),
            links: self.leaves(reference.symbol, reference.said),
            tags: self.tags(&reference, &cites, work),
            linked_data: Some(Box::new(linked)),
            ..plain
        }
    }

    fn head_of_background(&self, id: VersionId, plain: Head) -> Head {
        let site = self.site;
        let known = site.archive.version(id).and_then(|version| Some((site.reference(id)?, version, version.work?)));
        let Some((reference, version, work_id)) = known else { return plain };
        let cites = cited_works(self, version, work_id);
        let Legislation { context, kind, id, about, citation, .. } =
            self.legislation(&reference, site.route_of_version(id), &cites);
        let linked = Legislation { context, kind, about, citation, ..Legislation::at(id) };
        Head { cite_as: self.cite_as(work_id), linked_data: Some(Box::new(linked)), ..plain }
    }

    fn head_of_stub(&self, id: WorkId, plain: Head) -> Head {
        let work = self.site.archive.work(id).zip(self.site.reference_to(id, self.language, &self.page.route));
        let Some((work, reference)) = work else { return plain };
        Head {
            cite_as: self.cite_as(id),
            tags: self.tags(&reference, &[], work),
            linked_data: Some(Box::new(self.legislation(&reference, self.page.route.clone(), &[]))),
            ..plain
        }
    }

    /// The permanent address of a work, whatever the language.
    fn cite_as(&self, id: WorkId) -> Option<String> {
        self.site.absolute(&Route::Work(self.site.archive.work(id)?.symbol.clone()))
    }

    /// The tags that reference managers read.
    fn tags(&self, of: &Reference<'_>, cites: &[&Symbol], work: &Work) -> Vec<Tag> {
        let tag = |name, content: &str| Tag { name, content: content.to_owned() };
        let iso = of.date().map(|date| date.to_string());
        let mut tags = vec![tag("citation_title", &of.title), tag("citation_author", &of.authority)];
        tags.extend(iso.as_ref().map(|iso| tag("citation_publication_date", &iso.replace('-', "/"))));
        tags.extend([
            tag("citation_technical_report_institution", &of.publisher),
            tag("citation_technical_report_number", of.symbol.as_str()),
            tag("citation_language", of.language.code()),
        ]);
        tags.extend(of.page.as_ref().map(|page| tag("citation_public_url", page)));
        tags.push(tag("citation_pdf_url", &of.official));
        tags.extend(of.subjects.iter().map(|subject| tag("citation_keywords", subject)));
        tags.extend([
            tag("DCTERMS.identifier", of.symbol.as_str()),
            tag("DCTERMS.title", &of.title),
            tag("DCTERMS.creator", &of.authority),
            tag("DCTERMS.language", &of.tag),
        ]);
        tags.extend(iso.as_ref().map(|iso| tag("DCTERMS.issued", iso)));
        tags.extend(of.series.as_ref().map(|series| tag("DCTERMS.isPartOf", series)));
        tags.extend(cites.iter().take(REFERENCES).map(|symbol| tag("DCTERMS.references", symbol.as_str())));
        tags.extend(referring(self, work).map(|symbol| tag("DCTERMS.isReferencedBy", symbol.as_str())));
        tags
    }

    /// The records of a version and its text alone, as its own page links to them.
    pub(super) fn leaves(&self, symbol: &Symbol, said: Option<Language>) -> Vec<FormLink> {
        let link = |leaf: Leaf| FormLink {
            media: leaf.media(),
            label: match leaf {
                Leaf::BibTeX => "BibTeX".to_owned(),
                Leaf::Ris => "RIS".to_owned(),
                Leaf::Csl => "CSL-JSON".to_owned(),
                Leaf::Text => self.tongue.say("text-alone"),
            },
            href: self.here().to(&File::Beside(symbol.clone(), said, leaf).route()),
        };
        Leaf::ALL.map(link).into()
    }

    /// A feed in the language of the page, where there is one.
    pub(super) fn feed(&self, feed: &Feed, title: &str) -> Option<FormLink> {
        feeds::has(self.site, self.led_to(), feed).then(|| FormLink {
            media: ATOM,
            label: title.to_owned(),
            href: self.here().to(&File::Feed(self.said(), feed.clone()).route()),
        })
    }

    /// The feeds of the subjects that stand on a page of their list.
    fn feeds_of_subjects(&self, page: u32) -> Vec<FormLink> {
        let groups = self.listing(List::Subjects).into_iter().flat_map(|listing| listing.on_page(page));
        groups.filter_map(|(group, _)| self.feed_of_subject(group)).collect()
    }

    /// The feed of a subject, where there is one.
    pub(super) fn feed_of_subject(&self, group: &Group) -> Option<FormLink> {
        self.feed(&Feed::Subject(group.id.as_str().into()), &group.heading.title)
    }

    /// What a page without a description of its own is about.
    pub(super) fn describe(&self, title: &str) -> String {
        let archive = self.site.settings.title_in(self.language);
        let say = |id| self.tongue.say_with(id, &[("title", title), ("archive", archive)]);
        match self.page.kind {
            Kind::Home => say("description-home"),
            Kind::Index => say("description-index"),
            Kind::List(..) => say("description-list"),
            Kind::CitedBy(..) => say("description-cited-by"),
            Kind::Background(_) => say("description-background"),
            Kind::SideBySide(..) => say("description-side-by-side"),
            Kind::Search => say("description-search"),
            Kind::Drafts => say("description-draft"),
            Kind::Series(_) => say("description-series"),
            Kind::AllSeries(_) => say("description-all-series"),
            Kind::Lifeline(..) => say("description-lifeline"),
            Kind::Requests(..) => say("description-requests"),
            Kind::Wordings(..) => say("description-wordings"),
            Kind::Wording(..) => say("description-wording"),
            Kind::Coverage => self.tongue.say("coverage-lead"),
            Kind::Health => self.tongue.say("health-lead"),
            Kind::Data => self.tongue.say("data-lead"),
            Kind::NotFound => self.tongue.say("not-found-why"),
            Kind::Resolution(id) => {
                let symbol = self.site.place_of_version(id).map(|(symbol, _)| words::document(self.tongue, &symbol));
                symbol.unwrap_or_else(|| title.to_owned())
            }
            Kind::Stub(_) | Kind::Comparison(..) => format!("{title} · {archive}"),
        }
    }
}

/// The works that a version names, in order, each once and never itself.
fn cited_works<'a>(view: &View<'_, 'a>, version: &'a Version, own: WorkId) -> Vec<&'a Symbol> {
    let archive = view.site.archive;
    let mut seen = BTreeSet::new();
    let named = version.resolution.mentions.iter().filter_map(Mention::symbol);
    let works = named.filter(|symbol| seen.insert(*symbol) && archive.find(symbol).is_some_and(|(id, _)| id != own));
    works.take(CITED).collect()
}

/// The works that name a work, the newest first.
fn referring<'a>(view: &View<'_, 'a>, work: &Work) -> impl Iterator<Item = &'a Symbol> + use<'a> {
    let archive = view.site.archive;
    let mut citing: Vec<WorkId> = Vec::new();
    for from in work.cited_by.iter().filter_map(|&id| Some(archive.citation(id)?.from)) {
        if citing.len() == REFERRING {
            break;
        }
        if citing.last() != Some(&from) {
            citing.push(from);
        }
    }
    citing.into_iter().filter_map(|id| Some(&archive.work(id)?.symbol))
}
