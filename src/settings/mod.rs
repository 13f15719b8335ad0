//! The settings of an archive: `recalling.toml`.
//!
//! What was written is read and checked here, once; every other room sees only [`Settings`], which cannot be wrong. A
//! mistake names its line and what to write instead. Nothing of the command line is known here.

mod address;
pub mod names;
mod written;

#[cfg(test)]
mod tests;

use crate::Error;
use crate::resolution::Language;
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The name of the file.
pub const FILE: &str = "recalling.toml";

/// What `recalling.toml` says, with what it leaves out filled in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Settings {
    /// The folder that holds `recalling.toml`.
    pub root: PathBuf,
    /// The archive's title in its first language.
    pub title: String,
    /// The title by language, where `title` is a table; see [`Settings::title_in`].
    pub titles: BTreeMap<Language, String>,
    /// The archive's languages, first language first. It orders languages and never leaves one out.
    pub languages: Vec<Language>,
    /// A sentence about the archive, for the home page and for search engines.
    pub description: Option<String>,
    /// Where the site will be published, as `https://example.org/archive/`; only canonical addresses need it.
    pub base: Option<String>,
    /// The host name under which the site is published, as `archive.example.org`, for hosts that read it in a file `CNAME`.
    pub domain: Option<String>,
    /// The theme's name: a folder in `themes/`, or a built-in one.
    pub theme: String,
    /// The address of official copies, with `{language}` and `{symbol}`: `https://docs.un.org/{language}/{symbol}`.
    pub official: String,
    /// Where readers report errors, with `{symbol}`, `{place}`, `{words}` and `{address}` for what they report.
    pub report: Option<String>,
    /// Which versions of a work are shown side by side.
    pub pairs: Pairs,
    /// What becomes of published addresses that are lost.
    pub lost: Lost,
    /// The folder of sources, relative to the root: `content`.
    pub content: PathBuf,
    /// The form of the names under which [added](names) documents are kept: `{symbol}.{language}`.
    pub names: String,
    /// The folder the site is written to, relative to the root: `public`.
    pub output: PathBuf,
}

/// Which versions of a work are shown side by side: of six versions the first with each other are five pairs, all are 15.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub enum Pairs {
    /// The first version with each other one.
    #[default]
    First,
    /// Each version with each other one.
    All,
}

/// What becomes of published addresses (those in `recalling.lock`) that a build would lose.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub enum Lost {
    /// They lead to the nearest page, with a warning.
    #[default]
    Alias,
    /// They do as well, but the build fails.
    Fail,
}

impl Settings {
    /// The settings of the archive that a folder belongs to: `recalling.toml` in the folder or the nearest one above.
    ///
    /// # Errors
    /// When there is no such file, it cannot be read, or it says something that cannot be.
    pub fn find(start: &Path) -> Result<Self, Error> {
        let start = std::path::absolute(start).map_err(|error| Error::disk("cannot find", start, error))?;
        match start.ancestors().find(|folder| folder.join(FILE).is_file()) {
            Some(root) => Self::load(root),
            None => Err(Error::NoSettings { start }),
        }
    }

    /// The settings of the archive whose root is this folder.
    ///
    /// # Errors
    /// When `recalling.toml` cannot be read or says something that cannot be.
    pub fn load(root: &Path) -> Result<Self, Error> {
        let path = root.join(FILE);
        let text = std::fs::read_to_string(&path).map_err(|error| Error::disk("cannot read", &path, error))?;
        Self::parse(root, &text)
    }

    /// The settings in the text of a `recalling.toml` that stands in `root`.
    ///
    /// # Errors
    /// When the text says something that cannot be; the error names the line.
    ///
    /// ```
    /// use recalling::settings::Settings;
    /// let settings = Settings::parse("/archive".as_ref(), "title = '决议档案'\nlanguage = 'zh'")?;
    /// assert_eq!(settings.title, "决议档案");
    /// assert_eq!(settings.output.to_str(), Some("public"));
    /// # Ok::<(), recalling::Error>(())
    /// ```
    pub fn parse(root: &Path, text: &str) -> Result<Self, Error> {
        written::settings(root, text)
    }

    /// The same settings for a site that is published at another address, checked as `base` is.
    ///
    /// # Errors
    /// When no site can be published there.
    ///
    /// ```
    /// use recalling::settings::Settings;
    /// let settings = Settings::parse("/archive".as_ref(), "title = 'Archive'\nlanguage = 'en'")?;
    /// let settings = settings.published_at("https://example.org/archive")?;
    /// assert_eq!(settings.base.as_deref(), Some("https://example.org/archive/"));
    /// # Ok::<(), recalling::Error>(())
    /// ```
    pub fn published_at(self, address: &str) -> Result<Self, Error> {
        let base = address::base("--base", address);
        let base = base.map_err(|address::Mistake { seen, remedy }| Error::Address { seen, remedy })?;
        Ok(Self { base: Some(base), ..self })
    }

    /// The title in a language, or in the archive's first one where it has none in that language.
    pub fn title_in(&self, language: Language) -> &str {
        self.titles.get(&language).unwrap_or(&self.title)
    }

    /// The archive's first language.
    pub fn language(&self) -> Language {
        self.languages.first().copied().unwrap_or(Language::EN)
    }
}
