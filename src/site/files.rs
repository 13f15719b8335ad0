//! The files that are made for programs, beside the pages: records, texts, tables, feeds, maps; and where they stand.
//!
//! A page is a folder with an `index.html`, a file has a name of its own. [`Site::files`] lists them all; what stands in
//! each is for [`crate::export`].

use super::data::Table;
use super::drafts::Shard;
use super::routes::{Folder, Route, shard_folder};
use super::{Site, feeds, sitemap};
use crate::resolution::{Language, Symbol};
use std::fmt;

/// A file of the site that is no page.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum File {
    /// What lies beside the page of a version: `A/RES/69/28/cite.bib`, `A/RES/69/28/ar/text.txt`.
    Beside(Symbol, Option<Language>, Leaf),
    /// A part of a table, counted from 1: `data/works.csv`, `data/paragraphs-ar.json`, `data/citations-2.csv`.
    Table(Table, Option<Language>, u32, Form),
    /// A feed in a language of the site: `feeds/all.atom`, `ar/feeds/all.atom`.
    Feed(Option<Language>, Feed),
    /// The map of the site, or of its parts (`sitemap.xml`); and a part, counted from 1: `sitemap-2.xml`.
    Sitemap(Option<u32>),
    /// What robots may read: `robots.txt`.
    Robots,
    /// What keeps GitHub Pages from making the site anew from its files: `.nojekyll`, an empty file.
    NoJekyll,
    /// A page at an old address that leads to the one that stands for it: `old/69-28/`.
    Alias(Box<str>),
    /// The host name of the site, for hosts that read it there: `CNAME`.
    Domain,
    /// What is due, as a calendar: `requests/requests.ics`, `ar/requests/requests.ics`.
    Calendar(Option<Language>),
    /// What the check of a draft reads, a part of it counted from 0: `draft/zh/runs-0.bin`, `draft/zh/precedents-12.bin`.
    Shard(Language, Shard, u32),
    /// How browsers search the site: `opensearch.xml`, `ar/opensearch.xml`.
    OpenSearch(Option<Language>),
    /// What a system needs to know that keeps the site as an application: `site.webmanifest`.
    WebManifest(Option<Language>),
}

/// What lies beside the page of a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Leaf {
    /// A record for BibTeX and biblatex.
    BibTeX,
    /// A record in the format of Research Information Systems, which every reference manager reads.
    Ris,
    /// A record for citation processors: CSL-JSON.
    Csl,
    /// The text alone.
    Text,
}

/// A form in which a table is published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Form {
    /// For spreadsheets.
    Csv,
    /// For programs.
    Json,
}

/// A feed. Those by series would be one more variant.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Feed {
    /// The newest texts.
    All,
    /// The newest texts on a subject, by its anchor in the list of subjects: `subject-unbis-data-protection`.
    Subject(Box<str>),
}

impl Leaf {
    /// All of them, in the order in which pages name them.
    pub const ALL: [Leaf; 4] = [Leaf::BibTeX, Leaf::Ris, Leaf::Csl, Leaf::Text];

    /// The name of its file.
    pub fn name(self) -> &'static str {
        match self {
            Leaf::BibTeX => "cite.bib",
            Leaf::Ris => "cite.ris",
            Leaf::Csl => "cite.json",
            Leaf::Text => "text.txt",
        }
    }

    /// Whether it is a record, made of the reference to the text.
    pub fn is_record(self) -> bool {
        self != Leaf::Text
    }

    /// Its media type.
    pub fn media(self) -> &'static str {
        match self {
            Leaf::BibTeX => "application/x-bibtex",
            Leaf::Ris => "application/x-research-info-systems",
            Leaf::Csl => "application/vnd.citationstyles.csl+json",
            Leaf::Text => "text/plain",
        }
    }
}

impl Form {
    /// Both of them.
    pub const ALL: [Form; 2] = [Form::Csv, Form::Json];

    /// What the names of its files end with: `csv`.
    pub fn ending(self) -> &'static str {
        match self {
            Form::Csv => "csv",
            Form::Json => "json",
        }
    }
}

/// The longest name of a subject that is part of an address as it is.
const LONGEST: usize = 80;

impl fmt::Display for Feed {
    /// Its name in an address. A subject that is long or not in Latin letters is named by a hash, so that its address
    /// can be typed and no disk refuses it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Feed::All => f.write_str("all"),
            Feed::Subject(id) if id.is_ascii() && id.len() <= LONGEST => f.write_str(id),
            Feed::Subject(id) => {
                let hash = blake3::hash(id.as_bytes()).to_hex();
                write!(f, "subject-{}", hash.get(..16).unwrap_or_default())
            }
        }
    }
}

impl fmt::Display for File {
    /// Its address below the root.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            File::Beside(symbol, said, leaf) => write!(f, "{}/{}{}", symbol.as_str(), Folder(*said), leaf.name()),
            File::Table(table, language, part, form) => {
                write!(f, "data/{}", table.name())?;
                language.map_or(Ok(()), |language| write!(f, "-{}", language.code()))?;
                if *part > 1 {
                    write!(f, "-{part}")?;
                }
                write!(f, ".{}", form.ending())
            }
            File::Feed(said, feed) => write!(f, "{}feeds/{feed}.atom", Folder(*said)),
            File::Sitemap(None) => f.write_str("sitemap.xml"),
            File::Sitemap(Some(part)) => write!(f, "sitemap-{part}.xml"),
            File::Robots => f.write_str("robots.txt"),
            File::NoJekyll => f.write_str(".nojekyll"),
            File::Alias(old) if old.ends_with('/') => write!(f, "{old}index.html"),
            File::Alias(old) => f.write_str(old),
            File::Domain => f.write_str("CNAME"),
            File::Calendar(said) => write!(f, "{}requests/requests.ics", Folder(*said)),
            File::Shard(language, shard, n) => write!(f, "{}{}-{n}.bin", shard_folder(*language), shard.name()),
            File::OpenSearch(said) => write!(f, "{}opensearch.xml", Folder(*said)),
            File::WebManifest(said) => write!(f, "{}site.webmanifest", Folder(*said)),
        }
    }
}

impl File {
    /// The file as a route, to link to it.
    ///
    /// ```
    /// use recalling::resolution::{Language, Symbol};
    /// use recalling::site::{File, Leaf};
    /// let symbol = Symbol::parse("A/RES/69/28")?;
    /// assert_eq!(File::Beside(symbol, Some(Language::AR), Leaf::Ris).route().file(), "A/RES/69/28/ar/cite.ris");
    /// # Ok::<(), recalling::resolution::BadSymbol>(())
    /// ```
    pub fn route(self) -> Route {
        Route::File(self)
    }
}

impl Site<'_> {
    /// Every file that is made for programs, but the tables, in one order on every machine.
    pub fn files(&self) -> Vec<File> {
        let versions = self.works().flat_map(|(_, work)| self.versions_shown(work));
        let mut files: Vec<File> = versions
            .filter_map(|(id, _)| self.place_of_version(id))
            .flat_map(|(symbol, said)| Leaf::ALL.map(|leaf| File::Beside(symbol.clone(), said, leaf)))
            .collect();
        files.extend(feeds::files(self));
        let said = || self.languages.iter().map(|language| self.languages.said(language));
        files.extend(said().map(File::WebManifest));
        files.extend(said().map(File::Calendar).filter(|_| self.has_calendar()));
        files.extend(self.shard_files());
        if self.settings.base.is_some() {
            files.extend(said().map(File::OpenSearch));
            files.extend(sitemap::files(self));
        }
        files.extend([File::Robots, File::NoJekyll]);
        files.extend(self.alias_files());
        files.extend(self.settings.domain.is_some().then_some(File::Domain));
        files
    }

    /// The host name under which it is published, if the settings give one.
    pub fn domain(&self) -> Option<&str> {
        self.settings.domain.as_deref()
    }

    /// Every part of every table in each form.
    pub fn tables(&self) -> Vec<File> {
        let parts = self.parts.iter();
        parts
            .flat_map(|(&(table, language), parts)| (1..).zip(parts).map(move |(part, _)| (table, language, part)))
            .flat_map(|(table, language, part)| Form::ALL.map(|form| File::Table(table, language, part, form)))
            .collect()
    }
}
