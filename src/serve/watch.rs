//! Who watches the disk: anything that a site is made of.

use crate::settings::{self, Settings};
use notify_debouncer_full::notify::{EventKind, RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, Debouncer, RecommendedCache, new_debouncer};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// How long the disk has to be quiet: an editor writes a file in several steps.
const QUIET: Duration = Duration::from_millis(150);

/// What changes, as long as it is held.
pub(super) struct Changes {
    heard: Receiver<()>,
    watcher: Debouncer<RecommendedWatcher, RecommendedCache>,
    /// Folders that a site is made of, and whether each is there and watched.
    folders: Vec<(PathBuf, bool)>,
}

impl Changes {
    /// Waits for the next change, and takes all that have been heard until then as one. False when nothing will change any
    /// more.
    pub(super) fn wait(&mut self) -> bool {
        let heard = self.heard.recv().is_ok();
        while self.heard.try_recv().is_ok() {}
        // What cannot be watched is seen when the next thing changes.
        let _ = self.watch();
        heard
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
}

/// Begins to watch what a site is made of.
pub(super) fn changes(settings: &Settings) -> io::Result<Changes> {
    let (tell, heard) = channel();
    let root = settings.root.canonicalize()?;
    let watched = [&settings.content, Path::new("templates"), Path::new("themes"), Path::new(settings::FILE)];
    let watched = watched.map(|path| root.join(path));
    let of_site = move |path: &PathBuf| watched.iter().any(|part| path.starts_with(part));
    let told = move |result: DebounceEventResult| {
        // What could not be watched has perhaps changed.
        let matters = result.is_err()
            || result.is_ok_and(|events| {
                let real = events.iter().filter(|event| !matches!(event.kind, EventKind::Access(_)));
                real.flat_map(|event| &event.paths).any(&of_site)
            });
        if matters {
            // Nobody listens any more when the program ends.
            let _ = tell.send(());
        }
    };
    let mut watcher = new_debouncer(QUIET, None, told).map_err(io::Error::other)?;
    // The folder as a whole, because `templates` may not be there yet; without what lies in it, for it may be large.
    watcher.watch(&root, RecursiveMode::NonRecursive).map_err(io::Error::other)?;
    let folders = [&settings.content, Path::new("templates"), Path::new("themes")];
    let folders = folders.map(|folder| (root.join(folder), false)).to_vec();
    let mut changes = Changes { heard, watcher, folders };
    changes.watch()?;
    Ok(changes)
}
