//! Walking `content/`: which files are documents, and which `.toml` belongs to which.
//!
//! It opens no file. The order is that of the archive paths, on every system; links are never followed, so nothing
//! outside the folder is read and no circle is walked.

use super::Format;
use crate::diagnostics::{Code, Diagnostic};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use walkdir::{DirEntry, WalkDir};

/// Folders deeper than this are not entered; the deepest symbol has six parts.
const DEEPEST: usize = 32;

/// A document to load.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The file on the disk.
    pub file: PathBuf,
    /// The path as the archive names it, with `/`: `content/A/RES/69/28.zh.txt`.
    pub path: Arc<str>,
    /// The kind of file.
    pub format: Format,
    /// The keeper's `.toml` beside it, `28.zh.txt.toml` or `28.zh.toml`.
    pub record: Option<Beside>,
}

/// The `.toml` beside a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beside {
    /// The file on the disk.
    pub file: PathBuf,
    /// The path as the archive names it.
    pub path: Arc<str>,
}

/// Everything found on the way, by archive path.
#[derive(Default)]
struct Found {
    documents: BTreeMap<String, (PathBuf, Format)>,
    records: BTreeMap<String, PathBuf>,
    diagnostics: Vec<Diagnostic>,
}

/// The documents in `content`, in the order of their archive paths, which are relative to `root`.
///
/// Hidden files are passed over in silence; whatever else cannot be used gets a diagnostic.
pub fn walk(root: &Path, content: &Path) -> (Vec<Entry>, Vec<Diagnostic>) {
    let mut found = Found::default();
    let files = WalkDir::new(content).max_depth(DEEPEST).sort_by_file_name().into_iter();
    for step in files.filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry)) {
        match step {
            Ok(entry) => found.add(root, &entry),
            Err(error) => found.unreadable(root, content, &error),
        }
    }
    found.pair()
}

impl Found {
    fn add(&mut self, root: &Path, entry: &DirEntry) {
        let path = archive_path(root, entry.path());
        let kind = entry.file_type();
        if kind.is_symlink() && entry.depth() > 0 {
            let message = "this is a link, and links are not followed: what it points at is not part of the archive";
            let help = "put the file itself into the folder of sources";
            self.diagnostics.push(Diagnostic::new(Code::UnknownFormat, &path.into(), message).help(help));
        } else if kind.is_dir() && entry.depth() == DEEPEST {
            let message = format!("the folder lies more than {DEEPEST} folders deep and is not entered");
            self.diagnostics.push(Diagnostic::new(Code::Unreadable, &path.into(), message).help("move it higher up"));
        } else if kind.is_file() {
            self.file(path, entry.path());
        }
    }

    fn file(&mut self, path: String, file: &Path) {
        if let Some(format) = Format::of(file) {
            self.documents.insert(path, (file.to_owned(), format));
        } else if file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("toml")) {
            self.records.insert(path, file.to_owned());
        } else {
            self.diagnostics.push(unknown_format(&path.into()));
        }
    }

    fn unreadable(&mut self, root: &Path, content: &Path, error: &walkdir::Error) {
        let path = archive_path(root, error.path().unwrap_or(content));
        let reason = error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
        self.diagnostics.push(unreadable(&path.into(), &reason));
    }

    /// Gives every `.toml` to its document: `28.zh.txt.toml` before `28.zh.toml`.
    fn pair(mut self) -> (Vec<Entry>, Vec<Diagnostic>) {
        let mut entries = Vec::with_capacity(self.documents.len());
        for (path, (file, format)) in self.documents {
            let stem = path.rsplit_once('.').map_or(path.as_str(), |(stem, _)| stem);
            let record = [format!("{path}.toml"), format!("{stem}.toml")]
                .into_iter()
                .find_map(|name| self.records.remove(&name).map(|file| Beside { file, path: name.into() }));
            entries.push(Entry { file, path: path.into(), format, record });
        }
        self.diagnostics.extend(self.records.into_keys().map(orphan));
        (entries, self.diagnostics)
    }
}

fn orphan(path: String) -> Diagnostic {
    let source = path.strip_suffix(".toml").unwrap_or(&path);
    let name = source.rsplit('/').next().unwrap_or(source);
    let help = format!("name it after its document: `{name}.txt.toml` or `{name}.md.toml`, or take it away");
    Diagnostic::new(Code::OrphanRecord, &path.as_str().into(), "there is no document beside it that it could be about")
        .help(help)
}

/// What is said of a file whose ending promises no format that is read.
pub(super) fn unknown_format(path: &Arc<str>) -> Diagnostic {
    Diagnostic::new(Code::UnknownFormat, path, "files of this kind are not read, so it is not part of the archive")
        .help("documents end in .pdf, .docx, .html, .xml, .md or .txt")
}

/// What is said of a file that the system does not give.
pub(super) fn unreadable(path: &Arc<str>, reason: &str) -> Diagnostic {
    Diagnostic::new(Code::Unreadable, path, format!("cannot be read: {reason}"))
        .help("see that it is there and that you may read it; the rest of the archive is not affected")
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.file_name().to_string_lossy().starts_with('.')
}

/// The path below the root, with `/` on every system.
fn archive_path(root: &Path, file: &Path) -> String {
    let below = file.strip_prefix(root).unwrap_or(file);
    let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}
