//! Links to works and versions, and the frame that every page has.

use super::model::{Alternate, Anchor, Day, Frame};
use super::routes::{Here, List, Route};
use super::{Kind, Page, Site, View, words};
use crate::archive::{Version, VersionId, Work, WorkId};
use crate::resolution::{Language, Symbol};
use jiff::civil::Date;

impl<'a> Site<'a> {
    /// The archive's first language.
    pub fn language(&self) -> Language {
        self.settings.language()
    }

    /// The ids of all works, in order.
    pub(super) fn work_ids(&self) -> impl Iterator<Item = WorkId> + use<> {
        (0..u32::try_from(self.archive.works.len()).unwrap_or(u32::MAX)).map(WorkId)
    }

    /// All works with their ids, in order.
    pub(super) fn works(&self) -> impl Iterator<Item = (WorkId, &'a Work)> + use<'_, 'a> {
        self.work_ids().zip(&self.archive.works)
    }

    /// The language of a version's text; the archive's first one when it is not known.
    pub(super) fn language_of(&self, version: &Version) -> Language {
        version.resolution.facts.language.unwrap_or(self.language())
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

    /// Where a work stands.
    pub(super) fn route_of(&self, id: WorkId) -> Route {
        self.archive.work(id).map_or(Route::Home, |work| Route::Work(work.symbol.clone()))
    }

    /// Where a version stands; of two versions in one language only the first has a page.
    pub(super) fn route_of_version(&self, id: VersionId) -> Route {
        let found = self.archive.version(id).and_then(|version| Some((version, self.archive.work(version.work?)?)));
        let Some((version, work)) = found else { return Route::Home };
        let language = self.language_of(version);
        let first = work.versions.first().and_then(|&first| self.archive.version(first));
        if first.is_some_and(|first| self.language_of(first) == language) {
            return Route::Work(work.symbol.clone());
        }
        Route::Version(work.symbol.clone(), language)
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
        (language != self.page.language).then(|| self.site.tongues.tag(language))
    }

    /// A work's title in the page's language, else in another, with the tag of that other.
    pub(super) fn title(&self, work: &Work) -> (Option<&'a str>, Option<String>) {
        let holding = work.within.as_ref().and_then(|within| self.site.archive.work(within.whole)).unwrap_or(work);
        let Some((_, version)) = self.site.version_in(holding, self.page.language) else { return (None, None) };
        let text = &version.resolution;
        let part = text.parts.iter().find(|part| part.symbol == work.symbol).and_then(|part| part.title.as_deref());
        let title = part.or(text.facts.title.as_deref());
        (title, title.and_then(|_| self.other_tag(self.site.language_of(version))))
    }

    /// The page of a work: in the page's language when the work has it.
    pub(super) fn route_of(&self, id: WorkId) -> Route {
        let version =
            self.site.archive.work(id).and_then(|work| Some(self.site.version_in(work, self.page.language)?.0));
        version.map_or_else(|| self.site.route_of(id), |version| self.site.route_of_version(version))
    }

    /// The page's frame.
    pub(super) fn frame(&self, title: String, description: Option<String>, section: &'static str) -> Frame {
        let settings = self.site.settings;
        let base = settings.base.as_deref().map(|base| base.trim_end_matches('/'));
        let home = self.page.kind == Kind::Home;
        Frame {
            root: self.here.root().to_owned(),
            language: self.page.language.code().to_owned(),
            tag: self.site.tongues.tag(self.page.language),
            direction: if self.page.language.is_right_to_left() { "rtl" } else { "ltr" },
            title: if home { title } else { format!("{title} · {}", settings.title_in(self.page.language)) },
            description,
            canonical: base.map(|base| format!("{base}/{}", self.page.route.address())),
            section,
            alternates: Vec::new(),
        }
    }

    /// The versions of a work, for the head and the row of languages.
    pub(super) fn alternates(&self, work: &'a Work) -> Vec<Alternate> {
        let alternate = |(id, language): (VersionId, Language)| Alternate {
            tag: self.site.tongues.tag(language),
            name: self.site.tongues.own_name(language),
            href: self.here.to(&self.site.route_of_version(id)),
            url: self.published(&self.site.route_of_version(id)),
            current: language == self.page.language,
        };
        self.site.versions_shown(work).map(alternate).collect()
    }

    /// The published address of a page; a relative one when the archive does not know where it is published.
    pub(super) fn published(&self, route: &Route) -> String {
        let base = self.site.settings.base.as_deref().map(|base| base.trim_end_matches('/'));
        base.map_or_else(|| self.here.to(route), |base| format!("{base}/{}", route.address()))
    }

    /// The same view with the language of another page at the same address.
    pub(super) fn of<'p>(self, page: &'p Page) -> View<'p, 'a>
    where
        Self: 'p,
    {
        let shelf = self.site.shelves.get(&(page.language, self.here.depth()));
        View { site: self.site, tongue: self.site.tongues.of(page.language), here: self.here, page, shelf }
    }

    /// The way to a work: its body, its session; for a document the list of documents.
    pub(super) fn crumbs(&self, symbol: &Symbol) -> Vec<Anchor> {
        let group = |list, id: &str, label: String| {
            let (route, anchor) = self.site.lists.get(&list)?.find(list, id)?;
            Some(Anchor { label, href: self.here.to_anchor(&route, anchor) })
        };
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
