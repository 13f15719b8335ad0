//! The manifest: which files of a folder we wrote, with the hash of each, in the form that `b3sum --check` reads.
//!
//! During a build a journal beside it takes a line before each file is replaced, so that a build that was killed leaves
//! no file that the next one would not know as ours.

use super::place;
use crate::Error;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// The manifest's name.
pub const MANIFEST: &str = ".recalling-manifest";

/// The journal's name.
pub const JOURNAL: &str = ".recalling-journal";

/// Routes with the hash of what was written.
pub(super) type Entries = BTreeMap<String, blake3::Hash>;

/// What earlier builds wrote; `None` when the folder has neither manifest nor journal.
pub(super) fn read(root: &Path) -> Result<Option<Entries>, Error> {
    let manifest = text(&root.join(MANIFEST))?;
    let journal = text(&root.join(JOURNAL))?;
    if manifest.is_none() && journal.is_none() {
        return Ok(None);
    }
    let lines = [manifest, journal].map(Option::unwrap_or_default);
    // What the journal says is newer. The last line of a build that was killed may be cut; it is no entry then.
    let entries: Entries = lines.iter().flat_map(|text| text.lines()).filter_map(entry).collect();
    remove_leftovers(root, lines.last().map_or("", |journal| journal));
    Ok(Some(entries))
}

/// Writes the manifest in one step.
pub(super) fn write(root: &Path, entries: &Entries) -> io::Result<()> {
    let mut text = String::with_capacity(entries.len() * 110);
    for (route, hash) in entries {
        // Writing to a string does not fail.
        let _ = writeln!(text, "{}  {route}", hash.to_hex());
    }
    place::replace(&root.join(MANIFEST), text.as_bytes())
}

fn text(path: &Path) -> Result<Option<String>, Error> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::disk("cannot read", path, error)),
    }
}

/// `HASH  ROUTE`; what leads out of the folder was never written by us.
fn entry(line: &str) -> Option<(String, blake3::Hash)> {
    let (hash, route) = line.split_once("  ")?;
    place::relative(route)?;
    Some((route.to_owned(), blake3::Hash::from_hex(hash).ok()?))
}

/// Removes half-written files that a killed build left beside their places.
fn remove_leftovers(root: &Path, journal: &str) {
    for (route, _) in journal.lines().filter_map(entry) {
        if let Some(relative) = place::relative(&route) {
            // It is there only when the build died between writing and renaming it.
            let _ = fs::remove_file(place::unfinished(&root.join(relative)));
        }
    }
}

/// The journal of a build that is under way.
#[derive(Debug)]
pub(super) struct Journal {
    path: PathBuf,
    file: File,
}

impl Journal {
    /// Goes on with the journal of a build that was killed, or begins one.
    pub(super) fn open(root: &Path) -> io::Result<Self> {
        let path = root.join(JOURNAL);
        let file = OpenOptions::new().create(true).append(true).open(&path)?;
        Ok(Self { path, file })
    }

    /// Notes that a file is about to be replaced. One write a line, so that lines of many threads do not mix.
    pub(super) fn note(&self, route: &str, hash: &blake3::Hash) -> io::Result<()> {
        (&self.file).write_all(format!("{}  {route}\n", hash.to_hex()).as_bytes())
    }

    /// Ends it, once the manifest says all that it said.
    pub(super) fn close(&self) -> io::Result<()> {
        fs::remove_file(&self.path)
    }
}
