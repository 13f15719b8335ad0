//! What pages show: small structs of plain text, numbers and links. A template sees one of these and nothing else.
//!
//! A link is a title and an address, never the page behind it; so a model stays small however large the archive is.
//! Those who write themes read the fields here (`docs/themes.md` leads them); a field is never renamed lightly.

use super::all_series::AllSeriesPage;
use super::cited_by::CitedByPage;
use super::comparison::ComparisonPage;
use super::coverage::CoveragePage;
use super::data::DataPage;
use super::drafts::DraftsPage;
use super::head::Head;
use super::health::HealthPage;
use super::home::HomePage;
use super::lifeline::LifelinePage;
use super::lists::{IndexPage, ListPage};
use super::requests::RequestsPage;
use super::resolution::ResolutionPage;
use super::search::SearchPage;
use super::series::SeriesPage;
use super::side_by_side::SideBySidePage;
use super::stub::StubPage;
use super::wording::WordingPage;
use super::wordings::WordingsPage;
use serde::Serialize;
use std::sync::OnceLock;

/// Everything a page shows.
#[derive(Debug, Serialize)]
pub struct Model<'a> {
    /// What every page has.
    pub frame: Frame,
    /// What this kind of page has.
    pub content: Content<'a>,
}

/// What one kind of page has.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum Content<'a> {
    /// The home page.
    Home(Box<HomePage<'a>>),
    /// The overview of the lists.
    Index(IndexPage),
    /// A page of a list.
    List(Box<ListPage<'a>>),
    /// A version of a work.
    Resolution(Box<ResolutionPage<'a>>),
    /// Two versions of a work side by side.
    SideBySide(Box<SideBySidePage<'a>>),
    /// A work known from citations.
    Stub(Box<StubPage<'a>>),
    /// A page of what cites a work.
    CitedBy(Box<CitedByPage<'a>>),
    /// A series of resolutions.
    Series(Box<SeriesPage<'a>>),
    /// The list of all series.
    AllSeries(Box<AllSeriesPage>),
    /// Two texts of a series.
    Comparison(Box<ComparisonPage<'a>>),
    /// A paragraph through the years.
    Lifeline(Box<LifelinePage<'a>>),
    /// Requests, or the way to them.
    Requests(Box<RequestsPage>),
    /// A list of wordings.
    Wordings(Box<WordingsPage>),
    /// A wording with its places.
    Wording(Box<WordingPage<'a>>),
    /// What the archive lacks.
    Coverage(Box<CoveragePage<'a>>),
    /// The archive's health.
    Health(HealthPage<'a>),
    /// What there is for programs.
    Data(Box<DataPage>),
    /// The search.
    Search(SearchPage),
    /// The check of a draft.
    Drafts(DraftsPage),
    /// What a server shows for an address that is not there.
    NotFound(NotFoundPage),
}

/// What every page has: its language, its place, what stands in its head.
#[derive(Debug, Serialize)]
pub struct Frame {
    /// What leads to the root of the site: `../../`.
    pub root: String,
    /// The language of the page, as a code: `zh`.
    pub language: String,
    /// The language that the page speaks, as browsers know it: `zh-Hans`. Of a text in a language that the interface does
    /// not speak it is another than the text's.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// The language and direction of the text, when the page speaks another.
    pub text: Option<Tagged>,
    /// The title of the window.
    pub title: String,
    /// A sentence for search engines.
    pub description: String,
    /// What else the head says.
    pub head: Head,
    /// The address under which the page is published.
    pub canonical: Option<String>,
    /// The part of the site the page belongs to, for the navigation: `timeline`.
    pub section: &'static str,
    /// The same page in all its languages; empty when there is but one.
    pub alternates: Vec<Alternate>,
}

/// A language and the direction in which it is written.
#[derive(Debug, Serialize)]
pub struct Tagged {
    /// The language, as browsers know it: `de`.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
}

/// A page in one of its languages.
#[derive(Debug, Serialize)]
pub struct Alternate {
    /// The language, as browsers know it.
    pub tag: String,
    /// The language's own name for itself.
    pub name: String,
    /// The page.
    pub href: String,
    /// Its published address, which search engines want whole; as `href` when the archive does not know where it is
    /// published.
    pub url: String,
    /// The language and the country whose spelling it has: `zh_CN`.
    pub locale: Option<String>,
    /// Whether it is the page itself.
    pub current: bool,
}

/// A date for people and for programs.
#[derive(Debug, Clone, Serialize)]
pub struct Day {
    /// `2014-12-02`
    pub iso: String,
    /// `2014 年 12 月 2 日`
    pub words: String,
}

/// A link.
#[derive(Debug, Clone, Serialize)]
pub struct Anchor {
    /// What it says.
    pub label: String,
    /// Where it leads.
    pub href: String,
}

/// A link to a work.
#[derive(Debug, Serialize)]
pub struct WorkLink<'a> {
    /// The symbol: `A/RES/69/28`.
    pub symbol: String,
    /// The symbol as people say it: `69/28`.
    pub short: String,
    /// The title, when the archive holds the text.
    pub title: Option<&'a str>,
    /// The language of the title, when it is not that of the page.
    pub tag: Option<String>,
    /// The work's page.
    pub href: String,
    /// Whether the archive holds the text.
    pub held: bool,
    /// The day of adoption.
    pub date: Option<Day>,
    /// All of this in one line of plain text: `A/RES/69/28 · … · 2014 年 12 月 2 日`.
    pub hint: String,
    /// What [`crate::render`] has made of it, kept because many pages show it.
    #[serde(skip)]
    pub markup: OnceLock<Box<str>>,
}

/// A place in a text.
#[derive(Debug, Clone, Serialize)]
pub struct PlaceLink {
    /// `序言第 1 段`
    pub label: String,
    /// The place.
    pub href: String,
    /// What of the other text is cited there: `第 1–3 段`.
    pub of: Option<String>,
}

/// The pages of a list.
#[derive(Debug, Serialize)]
pub struct Pager {
    /// `第 2 页，共 5 页`
    pub label: String,
    /// The page before.
    pub previous: Option<String>,
    /// The page after.
    pub next: Option<String>,
    /// Pages by number: all of a few, else those near this one and both ends.
    pub pages: Vec<PageLink>,
}

/// One page of a list.
#[derive(Debug, Serialize)]
pub struct PageLink {
    /// Its number.
    pub number: u32,
    /// Its address; `None` for the page itself.
    pub href: Option<String>,
    /// Whether pages are left out before it.
    pub gap: bool,
}

/// What a server shows for an address that is not there.
#[derive(Debug, Serialize)]
pub struct NotFoundPage {
    /// Whether links can be made: only when the archive knows where it is published, for the page is shown at any depth.
    pub published: bool,
}

/// The pages near a page, and both ends; `None` when there is but one.
pub fn pager(label: String, page: u32, pages: u32, link: impl Fn(u32) -> String) -> Option<Pager> {
    if pages < 2 {
        return None;
    }
    let near = |n: &u32| *n == 1 || *n == pages || n.abs_diff(page) <= 2;
    let shown: Vec<u32> = (1..=pages).filter(near).collect();
    let befores = std::iter::once(0).chain(shown.iter().copied());
    let links = shown.iter().zip(befores).map(|(&number, before)| PageLink {
        number,
        href: (number != page).then(|| link(number)),
        gap: number > before + 1,
    });
    Some(Pager {
        label,
        previous: (page > 1).then(|| link(page - 1)),
        next: (page < pages).then(|| link(page + 1)),
        pages: links.collect(),
    })
}
