//! Links to works and versions, and the frame that every page has.

use super::listing::Listing;
use super::model::{Alternate, Anchor, Day, Frame, Tagged};
use super::routes::{Here, List, Route};
use super::{Kind, Site, View};
use crate::archive::{Version, VersionId, Work, WorkId};
use crate::resolution::{Language, Symbol};
use crate::speech::words;
use jiff::civil::Date;

impl<'a> Site<'a> {
    /// All works with their ids, in order.
    pub(super) fn works(&self) -> impl Iterator<Item = (WorkId, &'a Work)> + use<'a> {
        (0..).map(WorkId).zip(self.archive.works())
    }

    /// The language of a version's text; the archive's first one when it is not known.
    pub(super) fn language_of(&self, version: &Version) -> Language {
        self.languages.of_text(version)
    }

    /// A work's title in a language, else the first that one of its versions has, with its language.
    pub(super) fn title_in(&self, work: &Work, language: Language) -> Option<(&'a str, Language)> {
        let holding = self.archive.holding(work);
        let versions = holding.versions.iter().filter_map(|&id| self.archive.version(id));
        let title = |version: &'a Version| {
            let text = &version.resolution;
            let part = text.parts.iter().find(|part| part.symbol == work.symbol).and_then(|part| part.title.as_deref());
            Some((part.or(text.facts.title.as_deref())?, self.language_of(version)))
        };
        let mut first = None;
        for found in versions.filter_map(title) {
            if found.1 == language {
                return Some(found);
            }
            first = first.or(Some(found));
        }
        first
    }

    /// The versions of a work that have a page: the first in each language.
    pub(super) fn versions_shown(&self, work: &'a Work) -> impl Iterator<Item = (VersionId, Language)> + use<'_, 'a> {
        let language = |id: VersionId| self.archive.version(id).map(|version| self.language_of(version));
        work.versions.iter().enumerate().filter_map(move |(i, &id)| {
            let its = language(id)?;
            let before = work.versions.iter().take(i).any(|&other| language(other) == Some(its));
            (!before).then_some((id, its))
        })
    }

    /// The version of a work in a language, else its first.
    pub(super) fn version_in(&self, work: &Work, language: Language) -> Option<(VersionId, &'a Version)> {
        let versions = || work.versions.iter().filter_map(|&id| Some((id, self.archive.version(id)?)));
        versions().find(|(_, version)| self.language_of(version) == language).or_else(|| versions().next())
    }

    /// Where a version stands; of two versions in one language only the first has a page.
    pub(super) fn route_of_version(&self, id: VersionId) -> Route {
        let found = self.archive.version(id).and_then(|version| Some((version, self.archive.work(version.work?)?)));
        let Some((version, work)) = found else { return Route::Home(None) };
        let language = self.language_of(version);
        let first = work.versions.first().and_then(|&first| self.archive.version(first));
        if first.is_some_and(|first| self.language_of(first) == language) {
            return Route::Work(work.symbol.clone());
        }
        Route::Version(work.symbol.clone(), language)
    }

    /// Where a stub stands in a language of the site.
    fn route_of_stub(&self, work: &Work, language: Language) -> Route {
        match self.languages.said(language) {
            None => Route::Work(work.symbol.clone()),
            Some(language) => Route::Version(work.symbol.clone(), language),
        }
    }

    /// Where pages of a kind stand, by language: in one for what shows a text, in every language of the site for all
    /// others. Of addresses that are not there the first language speaks alone.
    pub(super) fn routes(&self, kind: Kind) -> Vec<(Language, Route)> {
        let general = |route: &dyn Fn(Option<Language>) -> Route| {
            self.languages.iter().map(|language| (language, route(self.languages.said(language)))).collect()
        };
        let language_of = |id| self.archive.version(id).map(|version| self.language_of(version));
        let work_of = |id| self.archive.work(self.archive.version(id)?.work?);
        match kind {
            Kind::Home => general(&Route::Home),
            Kind::Index => general(&Route::Index),
            Kind::List(list, page) => general(&|said| Route::List(said, list, page)),
            Kind::Series(series) => {
                let first = self.lineage.series.get(series).and_then(|series| self.archive.work(series.first));
                let Some(first) = first else { return Vec::new() };
                general(&|said| Route::Series(said, first.symbol.clone()))
            }
            Kind::AllSeries(page) => general(&|said| Route::AllSeries(said, page)),
            Kind::Comparison(before, after) => self.route_of_comparison(before, after).into_iter().collect(),
            Kind::Lifeline(series, line) => self.routes_of_lifeline(series, line),
            Kind::Requests(docket, page) => general(&|said| Route::Requests(said, docket, page)),
            Kind::Wordings(..) | Kind::Wording(..) => self.concordance.routes(kind, self.languages),
            Kind::Coverage => general(&Route::Coverage),
            Kind::Health => general(&Route::Health),
            Kind::Data => general(&Route::Data),
            Kind::Search => general(&Route::Search),
            Kind::Drafts => general(&Route::Drafts),
            Kind::NotFound => vec![(self.languages.first(), Route::NotFound)],
            Kind::Resolution(id) => {
                language_of(id).map(|language| (language, self.route_of_version(id))).into_iter().collect()
            }
            Kind::Background(id) => language_of(id).zip(self.route_of_background(id)).into_iter().collect(),
            Kind::SideBySide(left, right) => {
                let languages = language_of(left).zip(language_of(right));
                let route = |(work, (first, second)): (&Work, _)| {
                    (first, Route::SideBySide(work.symbol.clone(), first, second))
                };
                work_of(left).zip(languages).map(route).into_iter().collect()
            }
            Kind::Stub(id) => {
                let Some(work) = self.archive.work(id) else { return Vec::new() };
                self.languages.iter().map(|language| (language, self.route_of_stub(work, language))).collect()
            }
            Kind::CitedBy(id, page) => {
                let Some(work) = self.archive.work(id) else { return Vec::new() };
                general(&|said| Route::CitedBy(work.symbol.clone(), said, page))
            }
        }
    }

    /// Where a page stands in all languages in which there is the same: for a version, and for its background, those of the
    /// others of its work.
    pub(super) fn same_in_languages(&self, kind: Kind) -> Vec<(Language, Route)> {
        let (id, same): (VersionId, fn(VersionId) -> Kind) = match kind {
            Kind::Resolution(id) => (id, Kind::Resolution),
            Kind::Background(id) => (id, Kind::Background),
            Kind::Comparison(before, after) => return self.same_comparisons(before, after),
            _ => return self.routes(kind),
        };
        let work = self.archive.version(id).and_then(|version| self.archive.work(version.work?));
        let versions = work.into_iter().flat_map(|work| self.versions_shown(work));
        versions.flat_map(|(id, _)| self.routes(same(id))).collect()
    }

    /// Where the official copy of a document stands.
    pub(super) fn official(&self, symbol: &Symbol, language: Language) -> String {
        self.settings.official.replace("{language}", language.code()).replace("{symbol}", symbol.as_str())
    }
}

impl<'a> View<'_, 'a> {
    /// A date as the page writes it.
    pub(super) fn day(&self, date: Date) -> Day {
        Day { iso: date.to_string(), words: self.tongue.dates().long(date) }
    }

    /// The tag of a language, when it is not that of the page.
    pub(super) fn other_tag(&self, language: Language) -> Option<String> {
        (language != self.language).then(|| self.site.tongues.tag(language))
    }

    /// A work's title in the page's language, else in another, with the tag of that other.
    pub(super) fn title(&self, work: &Work) -> (Option<&'a str>, Option<String>) {
        match self.site.title_in(work, self.language) {
            Some((title, language)) => (Some(title), self.other_tag(language)),
            None => (None, None),
        }
    }

    /// The language of the general pages to which this one leads.
    pub(super) fn led_to(&self) -> Language {
        self.site.languages.led_to(self.language, self.site.tongues)
    }

    /// What the addresses of these general pages say of their language.
    pub(super) fn said(&self) -> Option<Language> {
        self.site.languages.said(self.led_to())
    }

    /// The page of a work: in the page's language when the work has it.
    pub(super) fn route_of(&self, id: WorkId) -> Route {
        let Some(work) = self.site.archive.work(id) else { return Route::Home(self.said()) };
        match self.site.version_in(work, self.language) {
            Some((version, _)) => self.site.route_of_version(version),
            None => self.site.route_of_stub(work, self.led_to()),
        }
    }

    /// A list in the language of the page.
    pub(super) fn listing(&self, list: List) -> Option<&'_ Listing> {
        self.site.lists.get(self.led_to(), list)
    }

    /// A group of a list by its anchor; `None` when the list has none.
    pub(super) fn group(&self, list: List, id: &str) -> Option<String> {
        let (page, anchor) = self.listing(list)?.find(id)?;
        Some(self.here.to_anchor(&Route::List(self.said(), list, page), anchor))
    }

    /// The page's frame.
    pub(super) fn frame(&self, title: String, description: Option<String>, section: &'static str) -> Frame {
        let settings = self.site.settings;
        let home = self.page.kind == Kind::Home;
        let spoken = self.tongue.language();
        Frame {
            root: self.here.root().to_owned(),
            language: self.language.code().to_owned(),
            tag: self.site.tongues.tag(spoken),
            direction: direction(spoken),
            text: (spoken != self.language)
                .then(|| Tagged { tag: self.site.tongues.tag(self.language), direction: direction(self.language) }),
            head: self.head(&title),
            description: description.unwrap_or_else(|| self.describe(&title)),
            title: if home { title } else { format!("{title} · {}", settings.title_in(self.language)) },
            canonical: self.site.absolute(&self.page.route),
            section,
            alternates: self.alternates(),
        }
    }

    /// The same page in other languages, for the head and the row of languages; none where it is the only one.
    fn alternates(&self) -> Vec<Alternate> {
        let same = self.site.same_in_languages(self.page.kind);
        let alternate = |(language, route): (Language, Route)| Alternate {
            tag: self.site.tongues.tag(language),
            name: self.site.tongues.own_name(language),
            href: self.here.to(&route),
            url: self.published(&route),
            locale: self.site.tongues.locale(language),
            current: language == self.language,
        };
        if same.len() < 2 { Vec::new() } else { same.into_iter().map(alternate).collect() }
    }

    /// The published address of a page; a relative one when the archive does not know where it is published.
    pub(super) fn published(&self, route: &Route) -> String {
        self.site.address_from(self.here, route)
    }

    /// The way to a work: its body, its session; for a document the list of documents.
    pub(super) fn crumbs(&self, symbol: &Symbol) -> Vec<Anchor> {
        let group = |list, id: &str, label: String| Some(Anchor { label, href: self.group(list, id)? });
        let series = super::lists::series_of(symbol);
        let session = super::lists::session_of(symbol);
        let body = symbol.body().map(|body| words::body(self.tongue, body));
        let first = body.and_then(|label| {
            group(List::Symbols, &series, label.clone()).or_else(|| group(List::Documents, &series, label))
        });
        let second = session.and_then(|(id, words)| group(List::Sessions, &id, words(self.tongue)));
        first.into_iter().chain(second).collect()
    }

    /// A link to a page by its route.
    pub(super) fn here(&self) -> &Here {
        self.here
    }
}

/// How a language is written, as browsers call it.
pub(super) fn direction(language: Language) -> &'static str {
    if language.is_right_to_left() { "rtl" } else { "ltr" }
}
