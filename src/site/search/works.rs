//! The works that the box in the header goes to, as a script: one file for each language in which the site speaks.
//!
//! A classic script is the one form of data that a browser loads from a server and from a folder alike. It is asked for
//! when somebody begins to use the box, and sets one variable: a line a work, with its symbol, a figure and, of a work that
//! the archive holds, its title.

use crate::archive::{Work, WorkId};
use crate::resolution::Language;
use crate::site::routes::{self, Here, Route};
use crate::site::{Kind, Page, Site, View};
use std::fmt::Write;

/// A file of works.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorksFile {
    /// Where it stands, below the root of the site: `search/works.zh.js`.
    pub path: String,
    /// Its text.
    pub script: String,
}

impl Site<'_> {
    /// The works for the pages of every language of the site.
    pub fn works_files(&self) -> impl Iterator<Item = WorksFile> {
        self.languages.iter().map(|language| WorksFile {
            path: routes::works_file(language),
            script: format!("recallingWorks = {};\n", self.works_in(language)),
        })
    }

    /// `A/RES/69/28⇥3⇥Developments in the field …` a line. The figure is 1 where the page stands in a folder of its
    /// language, and 2 more where the archive holds the text.
    fn works_in(&self, language: Language) -> String {
        let route = Route::Home(self.languages.said(language));
        let (here, page) = (Here::at(&route), Page { route, language, kind: Kind::Home });
        let view = View::of(self, &page, &here);
        let mut lines = String::with_capacity(self.archive.works().len() * 48);
        for (id, work) in self.works() {
            let _ = writeln!(lines, "{}", line(view, id, work));
        }
        // A string always has this form.
        serde_json::to_string(&lines).unwrap_or_default()
    }
}

fn line(view: View<'_, '_>, id: WorkId, work: &Work) -> String {
    let symbol = work.symbol.as_str();
    let own = u8::from(view.route_of(id) != Route::Work(work.symbol.clone()));
    match view.title(work).0.filter(|_| !work.is_stub()) {
        Some(title) => format!("{symbol}\t{}\t{}", own + 2, title.replace(['\t', '\n'], " ")),
        None => format!("{symbol}\t{}", own + if work.is_stub() { 0 } else { 2 }),
    }
}
