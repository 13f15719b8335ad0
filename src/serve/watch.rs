//! Who watches the disk: anything that a site is made of.

use crate::lock;
use crate::settings::{self, Settings};
use notify_debouncer_full::notify::{EventKind, RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, DebouncedEvent, Debouncer, RecommendedCache, new_debouncer};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// How long the disk has to be quiet: an editor writes a file in several steps.
const QUIET: Duration = Duration::from_millis(150);

/// What may have changed: the files, or anything at all where the disk could not be watched.
type Heard = Option<Vec<PathBuf>>;

/// What changes, as long as it is held.
pub(super) struct Changes {
    root: PathBuf,
    heard: Receiver<Heard>,
    watcher: Debouncer<RecommendedWatcher, RecommendedCache>,
    /// Single files that a site is made of.
    files: [PathBuf; 2],
    /// Folders that a site is made of, and whether each is there and watched.
    folders: Vec<(PathBuf, bool)>,
}

impl Changes {
    /// Waits for the next change of what a site is made of, and takes all that have been heard until then as one. False when
    /// nothing will change any more.
    pub(super) fn wait(&mut self) -> bool {
        loop {
            let Ok(first) = self.heard.recv() else { return false };
            let heard: Vec<Heard> = std::iter::once(first).chain(self.heard.try_iter()).collect();
            if heard.iter().any(|heard| self.matters(heard)) {
                return true;
            }
        }
    }

    /// Watches the folder of documents that the settings name now, and what has come to be there.
    pub(super) fn follow(&mut self, settings: &Settings) {
        let folders = folders(&self.root, settings);
        let (kept, gone) =
            std::mem::take(&mut self.folders).into_iter().partition(|(folder, _)| folders.contains(folder));
        self.folders = kept;
        for (folder, _) in gone.into_iter().filter(|(_, watched)| *watched) {
            // A folder that is not there any more is not watched either.
            let _ = self.watcher.unwatch(folder);
        }
        let new: Vec<PathBuf> =
            folders.into_iter().filter(|folder| self.folders.iter().all(|(known, _)| known != folder)).collect();
        self.folders.extend(new.into_iter().map(|folder| (folder, false)));
        // What cannot be watched is seen when the next thing changes.
        let _ = self.watch();
    }

    /// Watches folders that are new.
    fn watch(&mut self) -> io::Result<()> {
        for (folder, watched) in &mut self.folders {
            let is_there = folder.is_dir();
            if is_there && !*watched {
                self.watcher.watch(&*folder, RecursiveMode::Recursive).map_err(io::Error::other)?;
            }
            *watched = is_there;
        }
        Ok(())
    }

    fn matters(&self, heard: &Heard) -> bool {
        let parts = self.files.iter().chain(self.folders.iter().map(|(folder, _)| folder));
        let of_site = |path: &PathBuf| parts.clone().any(|part| path.starts_with(part));
        heard.as_ref().is_none_or(|paths| paths.iter().any(of_site))
    }
}

/// The folders that a site is made of.
fn folders(root: &Path, settings: &Settings) -> Vec<PathBuf> {
    [&settings.content, Path::new("templates"), Path::new("themes")].map(|folder| root.join(folder)).to_vec()
}

/// Begins to watch what a site is made of.
pub(super) fn changes(settings: &Settings) -> io::Result<Changes> {
    let (tell, heard) = channel();
    let root = settings.root.canonicalize()?;
    let told = move |result: DebounceEventResult| {
        let real = |events: Vec<DebouncedEvent>| {
            let real = events.into_iter().filter(|event| !matches!(event.kind, EventKind::Access(_)));
            real.flat_map(|event| event.event.paths).collect()
        };
        // Nobody listens any more when the program ends.
        let _ = tell.send(result.ok().map(real));
    };
    let mut watcher = new_debouncer(QUIET, None, told).map_err(io::Error::other)?;
    // The folder as a whole, because `templates` may not be there yet; without what lies in it, for it may be large.
    watcher.watch(&root, RecursiveMode::NonRecursive).map_err(io::Error::other)?;
    let files = [settings::FILE, lock::FILE].map(|file| root.join(file));
    let folders = folders(&root, settings).into_iter().map(|folder| (folder, false)).collect();
    let mut changes = Changes { root, heard, watcher, files, folders };
    changes.watch()?;
    Ok(changes)
}
