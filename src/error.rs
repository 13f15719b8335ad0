//! What leaves nothing to build: no settings, a setting that cannot be, a folder that is not ours, a disk that refuses.
//!
//! An error ends the run with exit status 2 and names the file, what was seen and what to do. What is wrong with one
//! document among many is a [`crate::diagnostics::Diagnostic`] instead and ends nothing.

use std::path::{Path, PathBuf};

/// A reason why the archive cannot be built at all.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No `recalling.toml` here or in a folder above.
    #[error(
        "no `recalling.toml` in {} or any folder above it; go to the folder of an archive, or begin one with a file \
         `recalling.toml` that has two lines, `title = \"…\"` and `language = \"en\"`",
        start.display()
    )]
    NoSettings {
        /// Where the search began.
        start: PathBuf,
    },

    /// `recalling.toml` says something that cannot be.
    #[error("{}:{line}:{column}: {seen}; {remedy}", path.display())]
    Settings {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: u32,
        /// The column in characters, from 1.
        column: u32,
        /// What stands there.
        seen: String,
        /// What to do.
        remedy: String,
    },

    /// An address that was typed is one at which no site can stand.
    #[error("{seen}; {remedy}")]
    Address {
        /// What was typed.
        seen: String,
        /// What to type instead.
        remedy: String,
    },

    /// The theme that the settings name is neither built in nor in `themes/`.
    #[error("there is no theme `{name}`; `theme` in recalling.toml can be {}, or a folder in {}", choice(known), themes.display())]
    NoTheme {
        /// The name in the settings.
        name: String,
        /// The themes there are.
        known: Vec<String>,
        /// The archive's folder of themes.
        themes: PathBuf,
    },

    /// The theme that the settings name is made for templates that are no more, or not yet.
    #[error(
        "the theme `{name}` is made for version {theirs} of the templates (`contract` in its theme.toml), and this recalling \
         has version {ours}; {}",
        if theirs.parse().is_ok_and(|theirs: i64| theirs > i64::from(*ours)) { "use a newer recalling, or another theme" } else { "ask its author for a newer one, or bring it up to date with docs/themes.md" }
    )]
    ThemeContract {
        /// The name in the settings.
        name: String,
        /// The version that the theme states, as it is written.
        theirs: String,
        /// The version that there is.
        ours: u32,
    },

    /// The output folder holds files that no build of ours has written.
    #[error(
        "{} holds files that recalling did not write (the first is `{first}`), and it will not touch them; empty the \
         folder, or choose another with `output` in recalling.toml or with `--output`",
        path.display()
    )]
    ForeignOutput {
        /// The folder.
        path: PathBuf,
        /// A file in it.
        first: String,
    },

    /// The output folder lies in the cache.
    #[error(
        "{} lies in the folder of the cache, which may be emptied at any time; choose another with `output` in \
         recalling.toml or with `--output`",
        path.display()
    )]
    OutputInCache {
        /// The folder.
        path: PathBuf,
    },

    /// The disk or the system refused.
    #[error("{doing} {}: {source}; {remedy}", path.display())]
    Disk {
        /// What was being done, as `cannot read`.
        doing: &'static str,
        /// With what.
        path: PathBuf,
        /// What to do.
        remedy: &'static str,
        /// What the system said.
        source: std::io::Error,
    },

    /// Something that belongs to the program, not to the archive, is not as it should be.
    #[error("{0}; this is a mistake in recalling itself, please report it")]
    Broken(String),
}

impl Error {
    /// A refusal of the disk, with the remedy that fits what the system said.
    pub fn disk(doing: &'static str, path: &Path, source: std::io::Error) -> Self {
        let remedy = remedy(&source);
        Self::Disk { doing, path: path.to_owned(), remedy, source }
    }
}

/// What a person can do about what the system said.
pub fn remedy(error: &std::io::Error) -> &'static str {
    use std::io::ErrorKind as Kind;
    match error.kind() {
        Kind::NotFound => "check the name and that the folder is there",
        Kind::PermissionDenied => "change the permissions, or choose a place that you may write to",
        Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => "make room on the disk and build again",
        Kind::ReadOnlyFilesystem => "choose a place on a disk that can be written to",
        Kind::NotADirectory | Kind::IsADirectory | Kind::AlreadyExists => {
            "a file stands where a folder should be, or the other way round; move it away"
        }
        _ => "check the disk and build again",
    }
}

/// `default`, or `default or dark`, each in backquotes.
fn choice(names: &[String]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    quoted.join(" or ")
}
