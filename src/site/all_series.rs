//! The list of all series, in the order of their titles.

use super::lists::Way;
use super::model::{Anchor, Content, Model, Pager, pager};
use super::paging::{numbered, on_page, page_label, pages};
use super::routes::Route;
use super::{Site, View};
use crate::lineage::Series;
use crate::resolution::Language;
use crate::speech::words;
use rayon::prelude::*;
use serde::Serialize;
use std::collections::BTreeMap;

/// A page of the list of all series.
#[derive(Debug, Serialize)]
pub struct AllSeriesPage {
    /// How many there are, in words.
    pub count: String,
    /// Those on this page.
    pub items: Vec<SeriesItem>,
    /// The other pages.
    pub pager: Option<Pager>,
}

/// A series in the list.
#[derive(Debug, Serialize)]
pub struct SeriesItem {
    /// Its title and its page.
    pub series: Anchor,
    /// The title's language, when it is not that of the page.
    pub tag: Option<String>,
    /// `27 resolutions, 53/70 to 80/16`
    pub run: String,
}

/// The series by the titles of their newest texts, in each language of the site; as indices.
#[derive(Default)]
pub(super) struct AllSeries(BTreeMap<Language, Vec<usize>>);

impl AllSeries {
    /// Puts the series of a site in order.
    pub(super) fn of(site: &Site<'_>) -> Self {
        let in_language = |language: Language| {
            let order = site.tongues.of(language).order();
            let series = site.lineage.series.iter().enumerate();
            let mut titled: Vec<_> = series
                .map(|(i, series)| (order.key(title(site, series, language).map_or("", |(title, _)| title)), i))
                .collect();
            titled.sort_unstable();
            (language, titled.into_iter().map(|(_, i)| i).collect())
        };
        let languages: Vec<Language> = site.languages.iter().collect();
        Self(languages.into_par_iter().map(in_language).collect())
    }

    /// How many pages the list has.
    pub(super) fn pages(&self) -> u32 {
        pages(self.0.values().map(Vec::len).max().unwrap_or(0))
    }

    fn in_language(&self, language: Language) -> &[usize] {
        self.0.get(&language).map_or(&[], Vec::as_slice)
    }
}

/// The title of a series in a language: that of its newest text which has one, with its language.
fn title<'a>(site: &Site<'a>, series: &Series, language: Language) -> Option<(&'a str, Language)> {
    series.succession().rev().find_map(|id| site.title_in(site.archive.work(id)?, language))
}

impl View<'_, '_> {
    /// What a series is called, with its language when it is not that of the page; without a title after its first work.
    pub(super) fn called_series(&self, series: &Series) -> (String, Option<String>) {
        let first = || self.site.archive.work(series.first).map(|work| words::document(self.tongue, &work.symbol));
        match title(self.site, series, self.language) {
            Some((title, language)) => (title.to_owned(), self.other_tag(language)),
            None => (first().unwrap_or_default(), None),
        }
    }
}

/// The model of a page of the list.
pub(super) fn model<'a>(view: View<'_, 'a>, page: u32) -> Model<'a> {
    let all = view.site.all_series.in_language(view.led_to());
    let item = |&i: &usize| {
        let series = view.site.lineage.series.get(i)?;
        let way = view.way_to_series(series.first)?;
        let (label, tag) = view.called_series(series);
        Some(SeriesItem { series: Anchor { label, href: way.href }, tag, run: way.label })
    };
    let link = |n: u32| view.here().to(&Route::AllSeries(view.said(), n));
    let pages = view.site.all_series.pages();
    let content = AllSeriesPage {
        count: view.tongue.count("series-count", all.len()),
        items: on_page(all, page).iter().filter_map(item).collect(),
        pager: pager(page_label(view.tongue, page, pages), page, pages, link),
    };
    let title = view.tongue.say("all-series");
    Model { frame: view.frame(numbered(title, page), None, "index"), content: Content::AllSeries(Box::new(content)) }
}

/// The way to the list; nothing where there is no series.
pub(super) fn way(view: View<'_, '_>) -> Option<Way> {
    let count = view.site.all_series.in_language(view.led_to()).len();
    (count > 0).then(|| Way {
        list: "series",
        title: view.tongue.say("all-series"),
        href: view.here().to(&Route::AllSeries(view.said(), 1)),
        count: view.tongue.count("series-count", count),
        groups: Vec::new(),
    })
}
