//! What was sent: a document, a folder of them, or an archive (`.zip`, `.tar`, `.tar.gz`).

use super::super::Failure;
use flate2::read::GzDecoder;
use recalling::remedy;
use recalling::source::{Format, LARGEST};
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use walkdir::WalkDir;

/// How many documents an archive may hold.
const MOST: usize = 100_000;

/// How many bytes all documents of one archive may have, unpacked.
const ALL: u64 = 16 * 1024 * 1024 * 1024;

/// A document as it was sent.
pub struct Sent {
    /// What it is called here, within its archive too: `mail/letters.zip/A_RES_69_28-ZH.pdf`.
    pub name: String,
    /// What it is called wherever it is: `letters.zip/A_RES_69_28-ZH.pdf`.
    pub called: String,
    /// The kind of file.
    pub format: Format,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// A file that nothing can be made of.
pub struct Refused {
    /// What it is called.
    pub name: String,
    /// Why, and what to do.
    pub reason: String,
}

/// What is done with each document.
type Take<'t> = dyn FnMut(Found) -> Result<(), Failure> + 't;

/// What is found where documents were said to be.
pub enum Found {
    /// A document.
    Sent(Sent),
    /// A file that nothing can be made of.
    Refused(Refused),
    /// A file of a kind that is not read, by its name.
    PassedOver(String),
}

impl From<Result<Sent, Refused>> for Found {
    fn from(read: Result<Sent, Refused>) -> Self {
        read.map_or_else(Self::Refused, Self::Sent)
    }
}

/// Gives every document that a path holds, in the order of names; one at a time, since all may be more than memory has
/// room for.
pub fn each(path: &Path, take: &mut Take<'_>) -> Result<(), Failure> {
    let name = path.to_string_lossy().into_owned();
    if path.is_dir() {
        let shown =
            |entry: &walkdir::DirEntry| entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.');
        for entry in WalkDir::new(path).sort_by_file_name().into_iter().filter_entry(shown) {
            match entry {
                Ok(entry) if entry.file_type().is_file() => one(entry.path(), false, take)?,
                Ok(_) => {}
                Err(error) => take(Found::Refused(Refused { name: name.clone(), reason: error.to_string() }))?,
            }
        }
        return Ok(());
    }
    one(path, true, take)
}

/// A file. One that was named itself is refused when it is of a kind that is not read; in a folder such files are passed
/// over, as records and pictures are.
fn one(path: &Path, named: bool, take: &mut Take<'_>) -> Result<(), Failure> {
    let name = path.to_string_lossy().into_owned();
    let refused = |reason: String| Refused { name: name.clone(), reason };
    let lower = name.to_ascii_lowercase();
    let opened = || File::open(path).map_err(|error| refused(format!("{error}; {}", remedy(&error))));
    if lower.ends_with(".zip") {
        return match opened().map(zip::ZipArchive::new) {
            Ok(Ok(archive)) => packed(archive, &name, take),
            Ok(Err(error)) => {
                take(Found::Refused(refused(format!("it is damaged, or no zip file: {error}; get it once more"))))
            }
            Err(refused) => take(Found::Refused(refused)),
        };
    }
    let gz = lower.ends_with(".tar.gz") || lower.ends_with(".tgz");
    if gz || lower.ends_with(".tar") {
        return match opened() {
            Ok(file) if gz => rolled(tar::Archive::new(GzDecoder::new(file)), &name, take),
            Ok(file) => rolled(tar::Archive::new(file), &name, take),
            Err(refused) => take(Found::Refused(refused)),
        };
    }
    match Format::of(path) {
        Some(format) => {
            let bytes = opened().and_then(|file| bytes(file).map_err(refused));
            let called = last(path);
            take(bytes.map(|bytes| Sent { name: name.clone(), called, format, bytes }).into())
        }
        None if named => take(Found::Refused(refused(unknown()))),
        None => take(Found::PassedOver(name)),
    }
}

fn unknown() -> String {
    "files of this kind are not read; documents end in .pdf, .docx, .html, .xml, .md or .txt, archives of them in .zip, .tar or .tar.gz"
        .into()
}

/// The documents of a zip file.
fn packed(mut archive: zip::ZipArchive<File>, name: &str, take: &mut Take<'_>) -> Result<(), Failure> {
    let names = archive.file_names().flatten().map(|name| name.into_owned());
    let mut inside: Vec<String> = names.filter(|name| !name.ends_with('/') && !is_hidden(name)).collect();
    inside.sort();
    if archive.has_duplicate_names() {
        let reason = "some of its files have the same name, and only the last of each can be read; have it packed again, \
                      every file under a name of its own";
        take(Found::Refused(Refused { name: name.to_owned(), reason: reason.into() }))?;
    }
    let mut left = ALL;
    for own in inside.into_iter().take(MOST) {
        let whole = format!("{name}/{own}");
        if Format::of(Path::new(&own)).is_none() {
            take(Found::PassedOver(whole))?;
            continue;
        }
        let read = archive.by_name(&own).map_err(|error| error.to_string()).and_then(bytes);
        give(whole, format!("{}/{own}", last(Path::new(name))), read, &mut left, take)?;
    }
    Ok(())
}

/// The documents of a tar file, in its order: it can be read only once.
fn rolled(mut archive: tar::Archive<impl Read>, name: &str, take: &mut Take<'_>) -> Result<(), Failure> {
    let broken = |error: io::Error| {
        Found::Refused(Refused { name: name.to_owned(), reason: format!("it is damaged: {error}; get it once more") })
    };
    let entries = match archive.entries() {
        Ok(entries) => entries,
        Err(error) => return take(broken(error)),
    };
    let mut left = ALL;
    for entry in entries.take(MOST) {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => return take(broken(error)),
        };
        let own = entry.path().map(|path| path.to_string_lossy().into_owned()).unwrap_or_default();
        if !entry.header().entry_type().is_file() || is_hidden(&own) {
            continue;
        }
        if Format::of(Path::new(&own)).is_none() {
            take(Found::PassedOver(format!("{name}/{own}")))?;
        } else {
            let called = format!("{}/{own}", last(Path::new(name)));
            give(format!("{name}/{own}"), called, bytes(entry), &mut left, take)?;
        }
    }
    Ok(())
}

/// Gives a document of an archive, while the archive has not given more than it may.
fn give(
    name: String,
    called: String,
    read: Result<Vec<u8>, String>,
    left: &mut u64,
    take: &mut Take<'_>,
) -> Result<(), Failure> {
    let Some(format) = Format::of(Path::new(&name)) else { return Ok(()) };
    let read = read.and_then(|bytes| {
        *left = left.saturating_sub(bytes.len() as u64);
        if *left > 0 { Ok(bytes) } else { Err("the archive holds more than any; unpack it and add a part".into()) }
    });
    take(match read {
        Ok(bytes) => Found::Sent(Sent { name, called, format, bytes }),
        Err(reason) => Found::Refused(Refused { name, reason }),
    })
}

/// The last part of a path.
fn last(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Whether a system has put a file into an archive, and nobody else.
fn is_hidden(name: &str) -> bool {
    name.split('/').any(|part| (part.starts_with('.') && part != ".") || part == "__MACOSX")
}

fn bytes(file: impl Read) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|error| format!("{error}; get it once more"))?;
    if bytes.len() as u64 > LARGEST {
        return Err(format!("it is larger than {} MiB, more than any resolution", LARGEST / 1024 / 1024));
    }
    Ok(bytes)
}
