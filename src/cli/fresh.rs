//! Files that are written whole: only where nothing stands, all of them or none; or in the place of another, in one step.

use super::Failure;
use recalling::{Error, output};
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

/// Writes a file of the keeper's in one step, in a folder that is made when it is not there.
pub fn replace(file: &Path, bytes: &[u8]) -> io::Result<()> {
    fs::create_dir_all(file.parent().unwrap_or(Path::new("")))?;
    output::replace(file, bytes, true)
}
