//! Where a file goes: routes that stay inside the folder, the directories on the way, and replacing in one step.

use std::collections::HashSet;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::{PoisonError, RwLock};

/// A route as a path below the folder; `None` when it is empty, absolute, has `.` or `..` in it, or could not stand in a
/// line of the manifest.
pub(super) fn relative(route: &str) -> Option<&Path> {
    let plain = !route.is_empty()
        && !route.contains(['\\', '\n', '\r', '\0', ':'])
        && route.split('/').all(|part| !matches!(part, "" | "." | ".."))
        && Path::new(route).components().all(|part| matches!(part, Component::Normal(_)));
    plain.then(|| Path::new(route))
}

/// Where a file is written before it is renamed: beside its place.
pub(super) fn unfinished(path: &Path) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".recalling-unfinished");
    path.with_file_name(name)
}

/// Writes a file beside its place and renames it: whoever reads the place sees the old bytes or the new ones. One that is
/// `lasting` is on the disk before it takes its place; what can be made again need not be.
///
/// # Errors
/// When the disk refuses; then the old bytes are there still.
pub fn replace(path: &Path, bytes: &[u8], lasting: bool) -> io::Result<()> {
    let beside = unfinished(path);
    let done = write_new(&beside, bytes, lasting).and_then(|()| fs::rename(&beside, path));
    if done.is_err() {
        // What is left of it takes room that the disk may not have.
        let _ = fs::remove_file(&beside);
    }
    done
}

/// Writes a file that is not there yet; a link that somebody laid there is not followed.
fn write_new(path: &Path, bytes: &[u8], lasting: bool) -> io::Result<()> {
    let new = || fs::OpenOptions::new().write(true).create_new(true).open(path);
    let mut file = match new() {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            fs::remove_file(path)?;
            new()?
        }
        opened => opened?,
    };
    io::Write::write_all(&mut file, bytes)?;
    if lasting { file.sync_all() } else { Ok(()) }
}

/// The directories below the folder that are known to be there and to be inside it.
#[derive(Debug)]
pub(super) struct Directories {
    root: PathBuf,
    /// By their letters: to take a path apart is slow, and every file asks.
    known: RwLock<HashSet<OsString>>,
}

impl Directories {
    pub(super) fn new(root: PathBuf) -> Self {
        Self { root, known: RwLock::default() }
    }

    /// Makes a directory and those above it, unless they are there.
    pub(super) fn ensure(&self, relative: &Path) -> io::Result<()> {
        if relative.as_os_str().is_empty() || self.is_known(relative) {
            return Ok(());
        }
        if let Some(parent) = relative.parent() {
            self.ensure(parent)?;
        }
        let path = self.root.join(relative);
        match fs::create_dir(&path) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => self.check(&path)?,
            Err(error) => return Err(error),
        }
        self.know(relative);
        Ok(())
    }

    /// Whether the directory of a file, links followed, is inside the folder.
    pub(super) fn inside(&self, relative: &Path) -> bool {
        relative.parent().is_some_and(|directory| self.stands(directory))
    }

    /// Whether a directory is there and inside the folder. Each on the way is asked once, and only links are followed.
    fn stands(&self, relative: &Path) -> bool {
        if relative.as_os_str().is_empty() || self.is_known(relative) {
            return true;
        }
        let above = relative.parent().is_none_or(|parent| self.stands(parent));
        let stands = above && self.check(&self.root.join(relative)).is_ok();
        if stands {
            self.know(relative);
        }
        stands
    }

    fn know(&self, relative: &Path) {
        self.known.write().unwrap_or_else(PoisonError::into_inner).insert(relative.as_os_str().to_owned());
    }

    fn is_known(&self, relative: &Path) -> bool {
        self.known.read().unwrap_or_else(PoisonError::into_inner).contains(relative.as_os_str())
    }

    /// What stands where a directory should be has to be one, and a link has to stay inside.
    fn check(&self, path: &Path) -> io::Result<()> {
        let there = fs::symlink_metadata(path)?;
        if there.is_dir() {
            return Ok(());
        }
        if !there.is_symlink() {
            return Err(io::Error::from(io::ErrorKind::NotADirectory));
        }
        let target = path.canonicalize()?;
        if target.is_dir() && target.starts_with(&self.root) {
            return Ok(());
        }
        Err(io::Error::new(io::ErrorKind::PermissionDenied, "a link leads out of the folder"))
    }
}
