//! From records to the files of a bundle, and the mark by which the next build knows that nothing has changed.

use super::Record;
use crate::resolution::Language;
use pagefind::api::PagefindIndex;
use pagefind::options::PagefindServiceConfig;
use std::path::{Component, Path};

/// What the form of a bundle depends on besides its records.
const FORM: &str = concat!("recalling ", env!("CARGO_PKG_VERSION"), ", pagefind 1.6, form 1");

/// The name of the file that says of what a bundle was made.
const MARK: &str = "made-of";

/// How many texts a bundle holds at most: Pagefind takes nearly a megabyte for each while it makes their index.
pub const TEXTS: usize = 1000;

/// The files of one language, or of a part of its texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bundle(pub Vec<File>);

/// A file of a bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name below the bundle's folder: `index/zh_1a2b3c4.pf_index`.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Why there is no index.
#[derive(Debug, thiserror::Error)]
#[error("the texts could not be indexed: {0}")]
pub struct Unindexed(String);

/// All that goes into a bundle, as one hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Inputs(blake3::Hash);

impl Inputs {
    /// The hash of the records of a language's bundle, of which part it is, from 1, and of what makes a bundle of them.
    pub fn of(language: Language, part: usize, records: &[Record<'_>]) -> Self {
        let mut hasher = blake3::Hasher::new();
        hasher.update(format!("{FORM}\n{language} {part}\n").as_bytes());
        // Writing to a hasher cannot fail, and a record is made of strings alone.
        let _ = serde_json::to_writer(&mut hasher, records);
        Self(hasher.finalize())
    }

    /// The bundle that these inputs gave before, when `last` still has every file of it as it was written.
    pub fn kept(self, last: impl Fn(&str) -> Option<Vec<u8>>) -> Option<Bundle> {
        let mark = last(MARK)?;
        let text = std::str::from_utf8(&mark).ok()?;
        let mut lines = text.lines();
        if lines.next() != Some(self.0.to_hex().as_str()) {
            return None;
        }
        let file = |line: &str| {
            let (hash, name) = line.split_once("  ")?;
            let bytes = last(name)?;
            (blake3::hash(&bytes).to_hex().as_str() == hash).then(|| File { name: name.to_owned(), bytes })
        };
        let mut files: Vec<File> = lines.map(file).collect::<Option<_>>()?;
        files.push(File { name: MARK.to_owned(), bytes: mark.clone() });
        Some(Bundle(files))
    }

    /// What the mark of a bundle says: the hash of the inputs, then every file as `b3sum` lists it.
    fn mark(self, files: &[File]) -> File {
        let lines = files.iter().map(|file| format!("{}  {}\n", blake3::hash(&file.bytes).to_hex(), file.name));
        let text: String = std::iter::once(format!("{}\n", self.0.to_hex())).chain(lines).collect();
        File { name: MARK.to_owned(), bytes: text.into_bytes() }
    }
}

/// Makes a bundle of records of a language, which are in one order on every machine. Only the first part of a language
/// has the program that searches them all.
///
/// # Errors
/// When Pagefind fails.
pub fn index(language: Language, part: usize, records: &[Record<'_>]) -> Result<Bundle, Unindexed> {
    let runtime =
        tokio::runtime::Builder::new_current_thread().build().map_err(|error| Unindexed(error.to_string()))?;
    let mut files = runtime.block_on(indexed(language, records)).map_err(Unindexed)?;
    files.retain(|file| part == 1 || !is_program(&file.name));
    files.sort_by(|a, b| a.name.cmp(&b.name));
    files.push(Inputs::of(language, part, records).mark(&files));
    Ok(Bundle(files))
}

async fn indexed(language: Language, records: &[Record<'_>]) -> Result<Vec<File>, String> {
    let config =
        PagefindServiceConfig::builder().force_language(language.code().to_owned()).keep_index_url(true).build();
    let mut index = PagefindIndex::new(Some(config)).map_err(|error| error.to_string())?;
    for record in records {
        let added = index.add_html_file(None, Some(record.address.clone()), record.page()).await;
        added.map_err(|error| error.to_string())?;
    }
    let files = index.get_files().await.map_err(|error| error.to_string())?;
    let file = |file: pagefind::api::SyntheticFile| File { name: name(&file.filename), bytes: file.contents };
    let files: Vec<File> = files.into_iter().map(file).collect();
    let own = format!("wasm.{}.pagefind", language.code());
    let stems = files.iter().any(|file| file.name == own);
    Ok(files.into_iter().filter(|file| is_needed(&file.name, stems)).collect())
}

/// The path of a file with `/`, on every machine.
fn name(path: &Path) -> String {
    let parts = path.components().filter_map(|part| match part {
        Component::Normal(part) => part.to_str(),
        _ => None,
    });
    parts.collect::<Vec<_>>().join("/")
}

/// Whether a file is the program and not the index.
fn is_program(name: &str) -> bool {
    name == "pagefind.js" || name.starts_with("wasm.")
}

/// Whether a reader's browser asks for a file: not for Pagefind's own looks, nor for the program of languages without
/// stems where the language has one of its own.
fn is_needed(name: &str, stems: bool) -> bool {
    match name {
        "pagefind.js" | "pagefind-entry.json" => true,
        "wasm.unknown.pagefind" => !stems,
        _ => !name.starts_with("pagefind-"),
    }
}
