//! Routes: the only place that makes an address.
//!
//! A [`Route`] says which page is meant; a [`Here`] turns it into a link from the page that is being made. Links are
//! relative and name `index.html`, so that the site opens at `/`, under any sub-path and from a folder on disk alike
//! (law 5 of the design). Every other room asks here and never joins strings to an address itself.

use super::files::File;
use super::requests::Docket;
use crate::resolution::{Language, Symbol};
use crate::reuse::Wording;
use std::fmt::{self, Write};

/// A page of the site, or a file that is made for programs.
///
/// A page of a general kind names its language, unless that is the archive's first: `timeline/` and `ar/timeline/`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Route {
    /// The home page.
    Home(Option<Language>),
    /// A page of a list, counted from 1; the first of the timeline carries the chart.
    List(Option<Language>, List, u32),
    /// The overview of the lists.
    Index(Option<Language>),
    /// A work in the archive's first language that it has, or a stub in the archive's first: `A/RES/69/28/`.
    Work(Symbol),
    /// Another version of a work, or a stub in another language: `A/RES/69/28/en/`.
    Version(Symbol, Language),
    /// What stands around a version whose text is heavy by itself: `A/RES/76/72/background/`,
    /// `A/RES/76/72/background/ar/`.
    Background(Symbol, Option<Language>),
    /// Two versions of a work side by side: `A/RES/78/237/zh+en/`.
    SideBySide(Symbol, Language, Language),
    /// Everything that cites a work, when it is too much for the work's own page: `A/RES/217(III)A/cited-by/2/`,
    /// `A/RES/217(III)A/cited-by/ar/2/`.
    CitedBy(Symbol, Option<Language>, u32),
    /// A series, by its first member: `series/A/RES/53/70/`, `ar/series/A/RES/53/70/`.
    Series(Option<Language>, Symbol),
    /// A page of the list of all series, counted from 1: `series/`, `ar/series/2/`.
    AllSeries(Option<Language>, u32),
    /// What changed in a text, which comes first, since an older one: `A/RES/78/237/since/A/RES/77/36/`,
    /// `A/RES/78/237/since/A/RES/77/36/en/`.
    Comparison(Symbol, Symbol, Option<Language>),
    /// A paragraph through the years, by the first text that has it and its anchor there: `lifelines/A/RES/69/28/op2/`.
    Lifeline(Option<Language>, Symbol, String),
    /// A page of requests, counted from 1: `requests/`, `requests/to/secretary-general/`, `ar/requests/at/ga-77/2/`.
    Requests(Option<Language>, Docket, u32),
    /// A list of wordings that stand in several works: `wordings/`, `ar/wordings/formulas/2/`.
    Wordings(Option<Language>, Wordings, u32),
    /// The page of a wording, by the name that follows from its words: `wordings/a0c1105ce500/`.
    Wording(Option<Language>, String, u32),
    /// What the archive lacks.
    Coverage(Option<Language>),
    /// The archive's health.
    Health(Option<Language>),
    /// What the archive publishes for programs.
    Data(Option<Language>),
    /// The search.
    Search(Option<Language>),
    /// The check of a draft: `draft/`, `ar/draft/`.
    Drafts(Option<Language>),
    /// What a server shows for an address that is not there.
    NotFound,
    /// A file for programs.
    File(File),
}

/// The lists of the archive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum List {
    /// Works by year.
    Timeline,
    /// Resolutions and decisions by symbol.
    Symbols,
    /// Resolutions and decisions by body.
    Bodies,
    /// Resolutions and decisions by session.
    Sessions,
    /// What the archive holds, by title.
    Titles,
    /// What the archive holds, by subject.
    Subjects,
    /// What the archive holds, by session and agenda item.
    Agenda,
    /// What the archive holds, by the States that put it forward.
    Sponsors,
    /// Documents and records of meetings.
    Documents,
}

impl List {
    /// All lists, in the order in which the index names them.
    pub const ALL: [List; 9] = [
        List::Timeline,
        List::Symbols,
        List::Bodies,
        List::Sessions,
        List::Titles,
        List::Subjects,
        List::Agenda,
        List::Sponsors,
        List::Documents,
    ];

    /// A short name for addresses, translations and style sheets: `sessions`.
    pub fn name(self) -> &'static str {
        match self {
            List::Timeline => "timeline",
            List::Symbols => "symbols",
            List::Bodies => "bodies",
            List::Sessions => "sessions",
            List::Titles => "titles",
            List::Subjects => "subjects",
            List::Agenda => "agenda",
            List::Sponsors => "sponsors",
            List::Documents => "documents",
        }
    }
}

/// The lists of wordings that stand in several works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Wordings {
    /// Paragraphs that stand word for word, or nearly so, in several.
    Agreed,
    /// Those that so many matters have that they are forms of words.
    Formulas,
    /// Stretches of words within paragraphs that are otherwise different.
    Passages,
}

impl Wordings {
    /// All of them.
    pub const ALL: [Wordings; 3] = [Wordings::Agreed, Wordings::Formulas, Wordings::Passages];

    /// The list in which a wording stands.
    pub fn of(wording: &Wording) -> Self {
        match (wording.is_passage(), wording.is_formula) {
            (true, _) => Wordings::Passages,
            (false, true) => Wordings::Formulas,
            (false, false) => Wordings::Agreed,
        }
    }

    /// A short name: `formulas`.
    pub fn name(self) -> &'static str {
        match self {
            Wordings::Agreed => "agreed",
            Wordings::Formulas => "formulas",
            Wordings::Passages => "passages",
        }
    }

    /// What it is called, as a message of the theme.
    pub fn message(self) -> &'static str {
        match self {
            Wordings::Agreed => "wordings",
            Wordings::Formulas => "wordings-formulas",
            Wordings::Passages => "wordings-passages",
        }
    }

    /// What one of its wordings is called, as a message of the theme.
    pub fn one(self) -> &'static str {
        match self {
            Wordings::Agreed => "wording",
            Wordings::Formulas => "wording-formula",
            Wordings::Passages => "wording-passage",
        }
    }

    /// The folder of the list, among the wordings.
    fn folder(self) -> &'static str {
        match self {
            Wordings::Agreed => "",
            Wordings::Formulas => "formulas/",
            Wordings::Passages => "passages/",
        }
    }
}

impl Route {
    /// The folder of the page, as it is published: `A/RES/69/28/`; empty for the home page, a file's name for a file.
    ///
    /// ```
    /// use recalling::resolution::{Language, Symbol};
    /// use recalling::site::Route;
    /// let symbol = Symbol::parse("A/RES/69/28")?;
    /// assert_eq!(Route::Version(symbol, Language::EN).address(), "A/RES/69/28/en/");
    /// # Ok::<(), recalling::resolution::BadSymbol>(())
    /// ```
    pub fn address(&self) -> String {
        let mut address = String::with_capacity(32);
        self.write(&mut address);
        address
    }

    /// The file of the page, below the output folder: `A/RES/69/28/index.html`.
    pub fn file(&self) -> String {
        let mut file = self.address();
        file.push_str(self.index());
        file
    }

    /// What stands behind the address of a folder: `index.html`; nothing behind the name of a file.
    fn index(&self) -> &'static str {
        match self {
            Route::NotFound | Route::File(_) => "",
            _ => "index.html",
        }
    }

    fn write(&self, out: &mut String) {
        // Writing to a string cannot fail.
        let _ = match self {
            Route::Home(said) => write!(out, "{}", Folder(*said)),
            Route::List(said, List::Timeline, page) => write!(out, "{}timeline/{}", Folder(*said), Numbered(*page)),
            Route::List(said, list, page) => {
                write!(out, "{}index/{}/{}", Folder(*said), list.name(), Numbered(*page))
            }
            Route::Index(said) => write!(out, "{}index/", Folder(*said)),
            Route::Work(symbol) => write!(out, "{}/", symbol.as_str()),
            Route::Version(symbol, language) => write!(out, "{}/{}", symbol.as_str(), Folder(Some(*language))),
            Route::Background(symbol, said) => write!(out, "{}/background/{}", symbol.as_str(), Folder(*said)),
            Route::SideBySide(symbol, first, second) => {
                write!(out, "{}/{}+{}/", symbol.as_str(), first.code(), second.code())
            }
            Route::CitedBy(symbol, said, page) => {
                write!(out, "{}/cited-by/{}{}", symbol.as_str(), Folder(*said), Numbered(*page))
            }
            Route::Series(said, symbol) => write!(out, "{}series/{}/", Folder(*said), symbol.as_str()),
            Route::AllSeries(said, page) => write!(out, "{}series/{}", Folder(*said), Numbered(*page)),
            Route::Comparison(newer, older, said) => {
                write!(out, "{}/since/{}/{}", newer.as_str(), older.as_str(), Folder(*said))
            }
            Route::Lifeline(said, symbol, anchor) => {
                write!(out, "{}lifelines/{}/{anchor}/", Folder(*said), symbol.as_str())
            }
            Route::Requests(said, docket, page) => {
                write!(out, "{}requests/{docket}{}", Folder(*said), Numbered(*page))
            }
            Route::Wordings(said, list, page) => {
                write!(out, "{}wordings/{}{}", Folder(*said), list.folder(), Numbered(*page))
            }
            Route::Wording(said, id, page) => write!(out, "{}wordings/{id}/{}", Folder(*said), Numbered(*page)),
            Route::Coverage(said) => write!(out, "{}coverage/", Folder(*said)),
            Route::Health(said) => write!(out, "{}health/", Folder(*said)),
            Route::Data(said) => write!(out, "{}data/", Folder(*said)),
            Route::Search(said) => write!(out, "{}search/", Folder(*said)),
            Route::Drafts(said) => write!(out, "{}draft/", Folder(*said)),
            Route::NotFound => write!(out, "404.html"),
            Route::File(file) => write!(out, "{file}"),
        };
    }
}

/// The folder of a part of the search index of a language, from 1: `search/zh/1/`.
pub fn index_folder(language: Language, part: usize) -> String {
    format!("search/{}/{part}/", language.code())
}

/// The folder of what the check of a draft in a language reads, from the root: `draft/zh/`.
pub(super) fn shard_folder(language: Language) -> String {
    format!("draft/{}/", language.code())
}

/// Whether a file belongs to the index of a language: `search/zh/1/pagefind.js`.
pub fn is_of_index(file: &str) -> bool {
    let below = file.strip_prefix("search/").and_then(|below| below.split_once('/'));
    below.is_some_and(|(language, _)| Language::parse(language).is_some())
}

/// The file of works that the box of the header loads on pages in a language: `search/works.zh.js`.
pub fn works_file(language: Language) -> String {
    format!("search/works.{}.js", language.code())
}

/// The folder of a language, where an address says it: `ar/`.
pub(super) struct Folder(pub(super) Option<Language>);

impl fmt::Display for Folder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.map_or(Ok(()), |language| write!(f, "{}/", language.code()))
    }
}

/// The folder of a page of several; the first has none.
struct Numbered(u32);

impl fmt::Display for Numbered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 > 1 { write!(f, "{}/", self.0) } else { Ok(()) }
    }
}

/// The page from which links are made.
#[derive(Debug, Clone)]
pub struct Here {
    root: String,
}

impl Here {
    /// Links from a page, relative to it.
    pub fn at(route: &Route) -> Self {
        let depth = route.address().matches('/').count();
        Self { root: "../".repeat(depth) }
    }

    /// Links that begin with the address at which the archive is published, for a page that is shown at any depth.
    pub fn published(base: &str) -> Self {
        Self { root: format!("{}/", base.trim_end_matches('/')) }
    }

    /// How many folders lie between the page and the root: 4 for `A/RES/69/28/`.
    pub fn depth(&self) -> usize {
        self.root.matches("../").count()
    }

    /// What leads to the root: `../../../../`, or nothing on the home page.
    pub fn root(&self) -> &str {
        &self.root
    }

    /// A link to a page.
    ///
    /// ```
    /// use recalling::resolution::Symbol;
    /// use recalling::site::{Here, Route};
    /// let here = Here::at(&Route::Work(Symbol::parse("A/RES/69/28")?));
    /// let there = Route::Work(Symbol::parse("A/51/261")?);
    /// assert_eq!(here.to(&there), "../../../../A/51/261/index.html");
    /// # Ok::<(), recalling::resolution::BadSymbol>(())
    /// ```
    pub fn to(&self, route: &Route) -> String {
        let mut link = String::with_capacity(self.root.len() + 40);
        link.push_str(&self.root);
        route.write(&mut link);
        link.push_str(route.index());
        link
    }

    /// A link to a place on a page: `…/index.html#op3`; to the page as a whole when the anchor is empty.
    pub fn to_anchor(&self, route: &Route, anchor: &str) -> String {
        let mut link = self.to(route);
        if !anchor.is_empty() {
            link.push('#');
            link.push_str(anchor);
        }
        link
    }
}
