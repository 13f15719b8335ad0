//! The search page: what its script is told of the archive, and what it says where there is no script.
//!
//! What is searched is in [`records`], what the box in the header goes to in [`works`].

mod records;
mod works;

pub use works::WorksFile;

use super::lists::{self, Way};
use super::model::{Content, Model};
use super::routes;
use super::{View, links};
use crate::resolution::{Body, Language, Scheme, SymbolKind};
use crate::search;
use crate::speech::words;
use serde::Serialize;
use std::collections::BTreeMap;

/// The search page.
#[derive(Debug, Serialize)]
pub struct SearchPage {
    /// What the script is told, as JSON: a [`Brief`].
    pub brief: String,
    /// The ways in without the search.
    pub ways: Vec<Way>,
}

/// What the script of the search page is told.
#[derive(Debug, Serialize)]
pub struct Brief {
    /// What leads to the root of the site.
    pub root: String,
    /// The language that is searched at first.
    pub language: String,
    /// The languages that can be searched.
    pub languages: Vec<Searched>,
    /// What the page says, by name; `{count}` stands for a number.
    pub words: BTreeMap<&'static str, String>,
    /// What it says of numbers, by name and plural form.
    pub counted: BTreeMap<&'static str, BTreeMap<&'static str, String>>,
    /// What the values of the facets are called, by facet and value.
    pub labels: BTreeMap<&'static str, BTreeMap<String, String>>,
}

/// A language that can be searched.
#[derive(Debug, Serialize)]
pub struct Searched {
    /// Its code: `zh`.
    pub code: String,
    /// Its name for itself: `中文`.
    pub name: String,
    /// The language for browsers: `zh-Hans`.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// The folders of its index.
    pub folders: Vec<String>,
}

const WORDS: [&str; 15] = [
    "search-none", "search-widen", "search-elsewhere", "search-working", "search-failed", "search-needs-server",
    "search-all", "search-language", "search-year", "search-body", "search-kind", "search-subject", "search-order",
    "search-best", "search-newest",
];

const COUNTED: [&str; 2] = ["search-found", "search-more-places"];

/// The model of the search page.
pub(super) fn model<'a>(view: View<'_, 'a>) -> Model<'a> {
    let content = SearchPage { brief: brief(view), ways: lists::ways(view) };
    Model { frame: view.frame(view.tongue.say("search"), None, "search"), content: Content::Search(content) }
}

fn brief(view: View<'_, '_>) -> String {
    let languages = view.site.searched();
    let own = languages.iter().find(|(language, _)| *language == view.language).or(languages.first());
    let tongues = view.site.tongues;
    let searched = |&(language, texts): &(Language, usize)| Searched {
        code: language.code().to_owned(),
        name: tongues.own_name(language),
        tag: tongues.tag(language),
        direction: links::direction(language),
        folders: (1..=texts.div_ceil(search::TEXTS)).map(|part| routes::index_folder(language, part)).collect(),
    };
    let brief = Brief {
        root: view.here().root().to_owned(),
        language: own.map_or_else(String::new, |(language, _)| language.code().to_owned()),
        languages: languages.iter().map(searched).collect(),
        words: WORDS.iter().map(|id| (short(id), view.tongue.say(id))).collect(),
        counted: COUNTED.iter().map(|id| (short(id), view.tongue.forms(id, "{count}"))).collect(),
        labels: labels(view),
    };
    // Strings in maps always have this form.
    serde_json::to_string(&brief).unwrap_or_default()
}

/// `none` for `search-none`.
fn short(id: &'static str) -> &'static str {
    id.trim_start_matches("search-")
}

fn labels(view: View<'_, '_>) -> BTreeMap<&'static str, BTreeMap<String, String>> {
    let bodies = Body::ALL.map(|body| (records::body_value(body), words::body(view.tongue, body)));
    let kinds = [SymbolKind::Resolution, SymbolKind::Decision, SymbolKind::Document]
        .map(records::kind_value)
        .map(|value| (value.to_owned(), view.tongue.say(&format!("search-kind-{value}"))));
    let goals = view.site.goals().map(|goal| (records::subject_value(goal), lists::subject_label(view.tongue, goal)));
    let schemes = [Scheme::Unbis, Scheme::Body, Scheme::EuroVoc]
        .map(|scheme| (records::scheme_value(scheme).to_owned(), lists::scheme_title(view.tongue, scheme)));
    [
        ("body", bodies.into_iter().collect()),
        ("kind", kinds.into_iter().collect()),
        ("subject", goals.collect()),
        ("scheme", schemes.into_iter().collect()),
    ]
    .into_iter()
    .collect()
}
