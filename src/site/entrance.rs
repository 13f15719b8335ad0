//! The entrance: what browsers and systems are told of the site in one of its languages.

use super::files::File;
use super::links::direction;
use super::{Here, Route, Site};
use crate::resolution::Language;

/// The site as browsers name it.
#[derive(Debug)]
pub struct Entrance<'a> {
    /// The archive's title.
    pub title: &'a str,
    /// A sentence about it.
    pub description: String,
    /// The language, as browsers know it.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// The way from the file to the home page.
    pub home: String,
    /// What leads from the file to the root.
    pub root: String,
    /// The published address of the home page.
    pub published: Option<String>,
    /// The published address of the search, with `{searchTerms}` where the words go.
    pub search: Option<String>,
}

impl<'a> Site<'a> {
    /// The entrance in a language, from a file.
    pub fn entrance(&self, file: &File, said: Option<Language>) -> Entrance<'a> {
        let language = said.unwrap_or(self.languages.first());
        let here = Here::at(&file.clone().route());
        let settings = self.settings;
        let title = settings.title_in(language);
        let own = settings.description.clone().filter(|_| language == settings.language());
        let home = Route::Home(said);
        Entrance {
            title,
            description: own
                .unwrap_or_else(|| self.tongues.of(language).say_with("description-home", &[("title", title)])),
            tag: self.tongues.tag(language),
            direction: direction(language),
            home: here.to(&home),
            root: here.root().to_owned(),
            published: self.absolute(&home),
            search: self.absolute(&Route::Search(said)).map(|search| format!("{search}index.html?q={{searchTerms}}")),
        }
    }

    /// The published address of the map of the site.
    pub fn sitemap(&self) -> Option<String> {
        self.absolute(&File::Sitemap(None).route())
    }
}
