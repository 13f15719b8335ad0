//! Writing the site: only bytes that differ, only inside the folder, and nothing removed that is not ours.
//!
//! A [`Folder`] is opened once, written to from many threads, and finished once. Every file is written beside its place
//! and then renamed, so that a page is never half-written. What was written stands in a manifest, and the next build
//! removes from it what it did not write again. What a file is made of and how it was left stands in its [`Stamps`], so that
//! it need not be made again to see that it is right. The room knows bytes and routes, nothing of pages.

mod manifest;
mod place;
mod stamp;

#[cfg(test)]
mod tests;

use crate::diagnostics::{Code, Diagnostic};
use crate::{Error, remedy};
use manifest::{Earlier, Entries, Journal};
use rayon::prelude::*;
use stamp::Stamp;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

pub use manifest::{JOURNAL, MANIFEST};
pub use place::replace;
pub use stamp::Stamps;

/// What a write did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// The file was not there before.
    New,
    /// It was there, with other bytes.
    Changed,
    /// It was there as it should be, and was not touched.
    Unchanged,
}

/// How many files a build has written, by what became of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// New files.
    pub new: usize,
    /// Files whose bytes changed.
    pub changed: usize,
    /// Files that were as they should be.
    pub unchanged: usize,
    /// Files of an earlier build that are gone.
    pub removed: usize,
}

/// The folder of the site, open for one build.
#[derive(Debug)]
pub struct Folder {
    root: PathBuf,
    /// As diagnostics name it.
    name: String,
    /// What earlier builds have written.
    before: Entries,
    /// How the last build has left it.
    stamps: Stamps,
    /// What stood before at routes that a killed build was about to write; the stamps say nothing of these.
    doubtful: HashMap<String, Option<blake3::Hash>>,
    /// Whether the last build came to its end.
    ended: bool,
    /// Whether there was nothing, so that nothing has to be compared.
    empty: bool,
    journal: Journal,
    directories: place::Directories,
    state: Mutex<State>,
}

/// What happened so far.
#[derive(Debug, Default)]
struct State {
    /// Every route asked for, with what stands there now; `None` when it could not be written.
    written: HashMap<String, Option<Written>>,
    counts: Counts,
}

/// A file that stands where it should.
#[derive(Debug, Clone, Copy)]
struct Written {
    hash: blake3::Hash,
    stamp: Option<Stamp>,
}

/// What became of a file that is not needed any more.
enum Removal {
    /// It was not there.
    Gone,
    /// It is removed.
    Done,
    /// It stays, and stays ours, because the build is not whole.
    Ours,
    /// It stays, because somebody has changed it.
    Theirs,
}

impl Folder {
    /// Opens the folder, and makes it when it is not there. `name` is what diagnostics call it: `public`; `stamps` say how
    /// the last build has left it, and may be empty.
    ///
    /// # Errors
    /// When the folder holds files but no manifest of ours, or the disk refuses.
    pub fn open(path: &Path, name: &str, stamps: Stamps) -> Result<Self, Error> {
        fs::create_dir_all(path).map_err(|error| Error::disk("cannot make the folder", path, error))?;
        let root = path.canonicalize().map_err(|error| Error::disk("cannot open", path, error))?;
        let before = manifest::read(&root)?;
        let first = first_entry(&root).map_err(|error| Error::disk("cannot read", path, error))?;
        let empty = first.is_none();
        let Earlier { entries: before, doubtful, ended } = match (before, first) {
            (Some(before), _) => before,
            (None, None) => Earlier::default(),
            (None, Some(first)) => return Err(Error::ForeignOutput { path: path.to_owned(), first }),
        };
        let journal = Journal::open(&root).map_err(|error| Error::disk("cannot write in", path, error))?;
        let directories = place::Directories::new(root.clone());
        let (name, state) = (name.to_owned(), Mutex::default());
        Ok(Self { root, name, before, stamps, doubtful, ended, empty, journal, directories, state })
    }

    /// Whether everything that earlier builds have written is still there as the last one has left it.
    pub fn is_as_left(&self) -> bool {
        self.ended
            && self.before.len() == self.stamps.len()
            && self.before.par_iter().all(|(route, _)| self.stamp(route).is_some())
    }

    /// Keeps a file, if the last build has made it of the same things and left it as it is there now; with its bytes.
    pub fn keep(&self, route: &str, made_of: &blake3::Hash) -> Option<u64> {
        self.keep_stamped(route, self.stamp(route).filter(|stamp| stamp.is_made_of(made_of))?)
    }

    /// Keeps a file, if the last build left it as it is there now; with its bytes.
    pub fn keep_as_left(&self, route: &str) -> Option<u64> {
        self.keep_stamped(route, self.stamp(route)?)
    }

    fn keep_stamped(&self, route: &str, stamp: Stamp) -> Option<u64> {
        let hash = *self.before.get(route)?;
        let state = &mut *self.state();
        let Entry::Vacant(vacant) = state.written.entry(route.to_owned()) else { return None };
        vacant.insert(Some(Written { hash, stamp: Some(stamp) }));
        state.counts.unchanged += 1;
        Some(stamp.size())
    }

    /// Keeps all that earlier builds have written at such routes, as it is.
    pub fn keep_where(&self, such: impl Fn(&str) -> bool) {
        for (route, hash) in self.before.iter().filter(|(route, _)| such(route)) {
            if self.claim(route) {
                self.stands(route, *hash, self.stamp(route), Change::Unchanged);
            }
        }
    }

    /// Writes one file, `A/RES/69/28/index.html`, unless it is there as it should be. Any thread may call it.
    ///
    /// # Errors
    /// A diagnostic (E0601) when the route leads out of the folder, was written already in this build, or holds what is
    /// not ours, or when the disk refuses. What stood there before is then still there.
    pub fn write(&self, route: &str, bytes: &[u8]) -> Result<Change, Diagnostic> {
        self.write_made_of(route, bytes, None)
    }

    /// The same, with what the file is made of, for [`Folder::keep`].
    ///
    /// # Errors
    /// As [`Folder::write`].
    pub fn write_made_of(
        &self,
        route: &str,
        bytes: &[u8],
        made_of: Option<&blake3::Hash>,
    ) -> Result<Change, Diagnostic> {
        let hash = blake3::hash(bytes);
        if !self.claim(route) {
            return Err(self.refusal(route, "two pages have this address", "give one of the documents another symbol"));
        }
        let (change, path) = self.put(route, bytes, &hash)?;
        self.stands(route, hash, Stamp::of(&path, made_of), change);
        Ok(change)
    }

    /// What an earlier build has written at a route, if it is still there as it was written.
    pub fn last(&self, route: &str) -> Option<Vec<u8>> {
        let hash = self.before.get(route)?;
        let relative = place::relative(route)?;
        let path = self.root.join(relative);
        let is_file = fs::symlink_metadata(&path).is_ok_and(|there| there.is_file());
        let bytes = if is_file && self.directories.inside(relative) { fs::read(&path).ok()? } else { return None };
        (blake3::hash(&bytes) == *hash).then_some(bytes)
    }

    /// Ends a build that has nothing to do, because all [is as it was left](Folder::is_as_left).
    pub fn leave(self) -> (Counts, Vec<Diagnostic>, Stamps) {
        self.keep_where(|_| true);
        self.finish()
    }

    /// Ends the build: removes what earlier builds wrote and this one did not, then writes the manifest. When a file could
    /// not be written, nothing is removed.
    pub fn finish(self) -> (Counts, Vec<Diagnostic>, Stamps) {
        let state = std::mem::take(&mut *self.state());
        let whole = state.written.values().all(Option::is_some);
        let mut diagnostics = Vec::new();
        let mut counts = state.counts;
        let mut ours = Entries::new();
        let not_written = self.before.iter().filter(|(route, _)| !matches!(state.written.get(*route), Some(Some(_))));
        for (route, hash) in not_written {
            match if whole { self.remove(route, hash) } else { Ok(Removal::Ours) } {
                Ok(Removal::Gone) => {}
                Ok(Removal::Done) => counts.removed += 1,
                Ok(Removal::Ours) => drop(ours.insert(route.clone(), *hash)),
                Ok(Removal::Theirs) => diagnostics.push(self.kept(route)),
                Err(error) => {
                    diagnostics.push(self.refused(route, &error));
                    ours.insert(route.clone(), *hash);
                }
            }
        }
        let there = || state.written.iter().filter_map(|(route, written)| Some((route, written.as_ref()?)));
        let stamps = || there().filter_map(|(route, written)| Some((route.clone(), written.stamp?))).collect();
        let note = || {
            ours.extend(there().map(|(route, written)| (route.clone(), written.hash)));
            let same = self.ended && ours == self.before;
            if same { Ok(()) } else { manifest::write(&self.root, &ours) }
        };
        let (noted, stamps) = rayon::join(note, stamps);
        if let Err(error) = noted.and_then(|()| self.journal.close()) {
            diagnostics.push(self.refused(MANIFEST, &error));
        }
        (counts, diagnostics, stamps)
    }

    /// How the last build has left a file, if that is how it is.
    fn stamp(&self, route: &str) -> Option<Stamp> {
        let stamp = self.stamps.get(route).filter(|_| !self.doubtful.contains_key(route))?;
        let relative = place::relative(route)?;
        (stamp.is_of(&self.root.join(relative)) && self.directories.inside(relative)).then_some(stamp)
    }

    /// Notes what stands at a route.
    fn stands(&self, route: &str, hash: blake3::Hash, stamp: Option<Stamp>, change: Change) {
        let mut state = self.state();
        state.written.insert(route.to_owned(), Some(Written { hash, stamp }));
        match change {
            Change::New => state.counts.new += 1,
            Change::Changed => state.counts.changed += 1,
            Change::Unchanged => state.counts.unchanged += 1,
        }
    }

    /// Notes that a route is being written; false when it was before.
    fn claim(&self, route: &str) -> bool {
        match self.state().written.entry(route.to_owned()) {
            Entry::Occupied(_) => false,
            Entry::Vacant(vacant) => {
                vacant.insert(None);
                true
            }
        }
    }

    fn put(&self, route: &str, bytes: &[u8], hash: &blake3::Hash) -> Result<(Change, PathBuf), Diagnostic> {
        let Some(relative) = place::relative(route) else {
            return Err(self.refusal(route, "this address leads out of the folder", "correct the route"));
        };
        let path = self.root.join(relative);
        let refused = |error: io::Error| self.refused(route, &error);
        let as_left = || self.before.get(route) == Some(hash) && self.stamp(route).is_some();
        let change = match () {
            () if self.empty => Change::New,
            () if as_left() => Change::Unchanged,
            () => self.compare(route, &path, bytes)?,
        };
        if change == Change::Unchanged {
            return Ok((change, path));
        }
        if let Some(parent) = relative.parent() {
            self.directories.ensure(parent).map_err(refused)?;
        }
        self.journal.note(route, hash).map_err(refused)?;
        place::replace(&path, bytes, false).map_err(refused)?;
        Ok((change, path))
    }

    /// What a write would change. What stands there and is not ours is left alone.
    fn compare(&self, route: &str, path: &Path, bytes: &[u8]) -> Result<Change, Diagnostic> {
        let Ok(there) = fs::symlink_metadata(path) else { return Ok(Change::New) };
        let same = there.is_file()
            && there.len() == bytes.len() as u64
            && fs::read(path).is_ok_and(|old| old == bytes)
            && place::relative(route).is_some_and(|relative| self.directories.inside(relative));
        if same {
            return Ok(Change::Unchanged);
        }
        if there.is_dir() || !self.before.contains_key(route) {
            let seen = "something that recalling did not write stands here";
            return Err(self.refusal(route, seen, "move it away and build again"));
        }
        Ok(Change::Changed)
    }

    /// Removes a file that is not needed any more, if it is as we wrote it, and folders that become empty by that.
    fn remove(&self, route: &str, hash: &blake3::Hash) -> io::Result<Removal> {
        let Some(relative) = place::relative(route) else { return Ok(Removal::Gone) };
        let path = self.root.join(relative);
        if !fs::symlink_metadata(&path).is_ok_and(|there| there.is_file()) || !self.directories.inside(relative) {
            return Ok(Removal::Gone);
        }
        let there = blake3::hash(&fs::read(&path)?);
        let older = self.doubtful.get(route).copied().flatten();
        if there != *hash && Some(there) != older {
            return Ok(Removal::Theirs);
        }
        fs::remove_file(&path)?;
        let folders = relative.ancestors().skip(1).filter(|folder| *folder != Path::new(""));
        // A folder that is not empty refuses, and so do all above it.
        let _ = folders.map(|folder| fs::remove_dir(self.root.join(folder))).take_while(Result::is_ok).count();
        Ok(Removal::Done)
    }

    fn kept(&self, route: &str) -> Diagnostic {
        let seen = "an earlier build wrote this file, it is not needed any more, and somebody has changed it since";
        Diagnostic::new(Code::KeptFile, &self.named(route), seen)
            .help("it is kept and counts as yours from now on; delete it if you can do without")
    }

    fn named(&self, route: &str) -> Arc<str> {
        Arc::from(format!("{}/{route}", self.name))
    }

    fn refusal(&self, route: &str, seen: &str, help: &str) -> Diagnostic {
        Diagnostic::new(Code::NotWritten, &self.named(route), format!("not written: {seen}")).help(help)
    }

    fn refused(&self, route: &str, error: &io::Error) -> Diagnostic {
        self.refusal(route, &error.to_string(), remedy(error))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing is left half-done under the lock, so the state of a thread that died is as good as any.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The first file or folder by name, besides what a build of ours leaves at the root.
fn first_entry(root: &Path) -> io::Result<Option<String>> {
    let mut first: Option<String> = None;
    for entry in fs::read_dir(root)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let ours = [MANIFEST, JOURNAL].contains(&name.as_str());
        if !ours && first.as_ref().is_none_or(|first| name < *first) {
            first = Some(name);
        }
    }
    Ok(first)
}
