//! Files that are written whole: only where nothing stands, all of them or none; or in the place of another, in one step.

use super::Failure;
use recalling::Error;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Writes files into a folder, which is made when it is not there. Nothing is written when one of them stands there already.
pub fn write(folder: &Path, files: &[(PathBuf, Vec<u8>)]) -> Result<(), Failure> {
    let taken = files.iter().find_map(|(path, _)| in_the_way(folder, path));
    if let Some(taken) = taken {
        return Err(Failure::Typed(format!(
            "{} is there already, and nothing of yours is written over; choose another folder, or move it away",
            taken.display()
        )));
    }
    for (path, bytes) in files {
        let path = folder.join(path);
        new(&path, bytes).map_err(|error| Error::disk("cannot write", &path, error))?;
    }
    Ok(())
}

/// What stands where a file would be written, or where a folder above it would.
fn in_the_way(folder: &Path, file: &Path) -> Option<PathBuf> {
    let path = folder.join(file);
    if path.symlink_metadata().is_ok() {
        return Some(path);
    }
    let above = path.ancestors().skip(1).find(|above| above.symlink_metadata().is_ok())?;
    (!above.is_dir()).then(|| above.to_owned())
}

fn new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::OpenOptions::new().write(true).create_new(true).open(path)?.write_all(bytes)
}

/// Writes a file beside its place and renames it, so that nobody sees a part of it.
pub fn replace(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = file.parent().unwrap_or(Path::new(""));
    fs::create_dir_all(folder)?;
    let beside = folder.join(format!(".{}.unfinished", file.file_name().unwrap_or_default().to_string_lossy()));
    // What a killed run has left there goes; a link is not followed.
    let new = || fs::OpenOptions::new().write(true).create_new(true).open(&beside);
    let opened = new().or_else(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => fs::remove_file(&beside).and_then(|()| new()),
        _ => Err(error),
    });
    let written = opened.and_then(|mut out| out.write_all(bytes).and_then(|()| out.sync_all()));
    let done = written.and_then(|()| fs::rename(&beside, file));
    if done.is_err() {
        // What is left of it takes room that the disk may not have.
        let _ = fs::remove_file(&beside);
    }
    done
}
