//! The settings of an archive: `recalling.toml`.

use crate::resolution::Language;
use std::path::PathBuf;

/// What `recalling.toml` says, with what it leaves out filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// The folder that holds `recalling.toml`.
    pub root: PathBuf,
    /// The archive's title, by language; the first language's title stands for the others.
    pub title: String,
    /// The archive's languages, first language first. It orders languages and never leaves one out.
    pub languages: Vec<Language>,
    /// A sentence about the archive, for the home page and for search engines.
    pub description: Option<String>,
    /// Where the site will be published, as `https://example.org/archive/`; only canonical addresses need it.
    pub base: Option<String>,
    /// The theme's name: a folder in `themes/`, or a built-in one.
    pub theme: String,
    /// The address of official copies, with `{language}` and `{symbol}`: `https://docs.un.org/{language}/{symbol}`.
    pub official: String,
    /// The folder of sources, relative to the root: `content`.
    pub content: PathBuf,
    /// The folder the site is written to, relative to the root: `public`.
    pub output: PathBuf,
}
