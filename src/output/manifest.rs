//! The manifest: which files of a folder we wrote, with the hash of each, in the form that `b3sum --check` reads.
//!
//! During a build a journal beside it takes a line before each file is replaced, so that a build that was killed leaves
//! no file that the next one would not know as ours.

use super::place;
use crate::Error;
use rayon::prelude::*;
use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// The manifest's name.
pub const MANIFEST: &str = ".recalling-manifest";

/// The journal's name.
pub const JOURNAL: &str = ".recalling-journal";

/// Routes with the hash of what was written.
pub(super) type Entries = HashMap<String, blake3::Hash>;

/// What earlier builds wrote.
#[derive(Debug, Default)]
pub(super) struct Earlier {
    pub entries: Entries,
    /// Of the files that a killed build was about to replace, what stood there before; nobody knows which of both is there.
    pub doubtful: HashMap<String, Option<blake3::Hash>>,
    /// Whether the last of them came to its end.
    pub ended: bool,
}

/// What earlier builds wrote; `None` when the folder has neither manifest nor journal.
pub(super) fn read(root: &Path) -> Result<Option<Earlier>, Error> {
    let manifest = text(&root.join(MANIFEST))?;
    let journal = text(&root.join(JOURNAL))?;
    if manifest.is_none() && journal.is_none() {
        return Ok(None);
    }
    let ended = journal.is_none();
    let [manifest, journal] = [manifest, journal].map(Option::unwrap_or_default);
    let mut entries: Entries = manifest.lines().filter_map(entry).collect();
    let mut doubtful = HashMap::new();
    // What the journal says is newer. The last line of a build that was killed may be cut; it is no entry then.
    for (route, hash) in journal
        .split_inclusive('\n')
        .filter(|line| line.ends_with('\n'))
        .filter_map(|line| entry(line.trim_end_matches('\n')))
    {
        let before = entries.insert(route.clone(), hash);
        doubtful.entry(route).or_insert(before);
    }
    remove_leftovers(root, doubtful.keys());
    Ok(Some(Earlier { entries, doubtful, ended }))
}

/// Writes the manifest in one step, in the order of routes.
pub(super) fn write(root: &Path, entries: &Entries) -> io::Result<()> {
    let mut text = String::with_capacity(entries.len() * 110);
    let mut entries: Vec<_> = entries.iter().collect();
    entries.par_sort_unstable_by_key(|(route, _)| *route);
    for (route, hash) in entries {
        // Writing to a string does not fail.
        let _ = writeln!(text, "{}  {route}", hash.to_hex());
    }
    place::replace(&root.join(MANIFEST), text.as_bytes(), false)
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
fn remove_leftovers<'r>(root: &Path, routes: impl Iterator<Item = &'r String>) {
    for relative in routes.filter_map(|route| place::relative(route)) {
        // It is there only when the build died between writing and renaming it.
        let _ = fs::remove_file(place::unfinished(&root.join(relative)));
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
        let mut file = OpenOptions::new().create(true).append(true).open(&path)?;
        // A line that was cut does not run on into the next one.
        file.write_all(b"\n")?;
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
