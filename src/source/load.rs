//! Loading one document: bytes, text, record.
//!
//! Files are independent of each other, so any number can be loaded at once. [`from_bytes`] is the only place that
//! decodes; it is pure, and the tests use it too.

use super::walk::{unknown_format, unreadable};
use super::{Entry, Format, Source, decode, front, record};
use crate::diagnostics::{Code, Diagnostic};
use crate::text::LineIndex;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

/// The largest file that is read, in bytes; the longest resolution in print has about one million.
pub const LARGEST: u64 = 16 * 1024 * 1024;

/// The bytes of a document and of the record beside it, not yet looked at.
#[derive(Debug)]
pub struct Raw<'a> {
    entry: &'a Entry,
    bytes: Vec<u8>,
    beside: Option<Vec<u8>>,
}

impl<'a> Raw<'a> {
    /// Reads a document that [`super::walk()`] found; `None` when it cannot be read, as the diagnostics say.
    pub fn fetch(entry: &'a Entry, diagnostics: &mut Vec<Diagnostic>) -> Option<Self> {
        let bytes = read_file(&entry.file, &entry.path, diagnostics)?;
        let beside = entry.record.as_ref().and_then(|beside| read_file(&beside.file, &beside.path, diagnostics));
        Some(Self { entry, bytes, beside })
    }

    /// Everything that a source is made of: the path, which also tells the format, the bytes, and those of the record.
    pub fn parts(&self) -> [&[u8]; 4] {
        let beside = self.entry.record.as_ref().map_or("", |beside| &beside.path);
        [self.entry.path.as_bytes(), &self.bytes, beside.as_bytes(), self.beside.as_deref().unwrap_or_default()]
    }

    /// The source; `None` when there is nothing to work with, as the diagnostics say.
    pub fn decode(&self, diagnostics: &mut Vec<Diagnostic>) -> Option<Source> {
        let record = self.entry.record.as_ref().zip(self.beside.as_ref());
        let beside =
            record.and_then(|(record, bytes)| Some((&record.path, decode::decode(bytes, &record.path, diagnostics)?)));
        let beside = beside.as_ref().map(|(path, text)| (*path, text.as_str()));
        from_bytes(&self.entry.path, self.entry.format, &self.bytes, beside, diagnostics)
    }
}

/// Loads a document that [`super::walk()`] found, with the `.toml` beside it.
///
/// `None` when there is nothing to work with; the diagnostics say why.
pub fn load(entry: &Entry, diagnostics: &mut Vec<Diagnostic>) -> Option<Source> {
    Raw::fetch(entry, diagnostics)?.decode(diagnostics)
}

/// Loads a file named on the command line; its path in the archive is the path as given.
///
/// A file without an ending is read as plain text. The `.toml` beside it counts here too.
pub fn load_file(path: &Path, diagnostics: &mut Vec<Diagnostic>) -> Option<Source> {
    let given: Arc<str> = path.to_string_lossy().into();
    let format = Format::of(path).or_else(|| path.extension().is_none().then_some(Format::Text));
    let Some(format) = format else {
        diagnostics.push(unknown_format(&given));
        return None;
    };
    let names = [format!("{given}.toml"), path.with_extension("toml").to_string_lossy().into_owned()];
    let record = names.into_iter().find(|name| *name != *given && Path::new(name).is_file());
    let record = record.map(|name| super::Beside { file: name.clone().into(), path: name.into() });
    load(&Entry { file: path.to_owned(), path: given, format, record }, diagnostics)
}

/// The text of a file of the archive in the folder `root`, as when it was read: diagnostics show its lines. Documents lie
/// below `content`; an `.html` elsewhere is a template.
pub fn text(root: &Path, content: &Path, path: &str) -> Option<String> {
    let file = root.join(path);
    match Format::of(&file).filter(|_| Path::new(path).starts_with(content)) {
        Some(_) => load_file(&file, &mut Vec::new()).map(|source| source.text),
        None => std::fs::read_to_string(file).ok(),
    }
}

/// Makes a source of a file's bytes and, where there is one, the path and text of the `.toml` beside it.
pub fn from_bytes(
    path: &Arc<str>,
    format: Format,
    bytes: &[u8],
    beside: Option<(&Arc<str>, &str)>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Source> {
    let text = decode::text(bytes, format, path, diagnostics)?;
    let lines = LineIndex::new(&text);
    let (above, body) = front::split(&text, path, &lines, diagnostics);
    let beside = beside.map(|(path, text)| record::from_toml(text, path, diagnostics)).unwrap_or_default();
    let hash = blake3::hash(bytes).to_hex().to_string();
    Some(Source { path: Arc::clone(path), format, body, hash, record: beside.over(above), lines, text })
}

fn read_file(file: &Path, path: &Arc<str>, diagnostics: &mut Vec<Diagnostic>) -> Option<Vec<u8>> {
    match read_limited(file) {
        Ok(bytes) if bytes.len() as u64 <= LARGEST => Some(bytes),
        Ok(_) => {
            let message = format!("the file is larger than {} MiB, more than any resolution", LARGEST / 1024 / 1024);
            let help = "is it really one document? a collection is best split into one file a resolution";
            diagnostics.push(Diagnostic::new(Code::TooLarge, path, message).help(help));
            None
        }
        Err(error) => {
            diagnostics.push(unreadable(path, &error.to_string()));
            None
        }
    }
}

/// The bytes of a file, one more than the limit at most.
fn read_limited(file: &Path) -> io::Result<Vec<u8>> {
    let file = File::open(file)?;
    // Room for all of it and the end, so that it is read at once.
    let expected = file.metadata().map_or(0, |metadata| metadata.len().min(LARGEST)) + 1;
    let mut bytes = Vec::with_capacity(usize::try_from(expected).unwrap_or(0));
    file.take(LARGEST + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
