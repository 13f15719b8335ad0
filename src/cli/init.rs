//! `recalling init`: a new archive, which builds at once. Its files are those of `starter/`.

use super::args::InitArgs;
use super::build::{counted, shown_path};
use super::{Failure, Outcome, fresh};
use include_dir::{Dir, include_dir};
use recalling::settings;
use std::io::Write;
use std::path::{Path, PathBuf};

static STARTER: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/starter");

/// Writes the archive, and says what comes next.
pub fn run(args: &InitArgs) -> Result<Outcome, Failure> {
    let folder = std::path::absolute(&args.folder)?;
    if folder.join(settings::FILE).symlink_metadata().is_ok() {
        return Err(Failure::Typed(format!(
            "{} holds an archive already: there is a {} in it; build it with `recalling build`, or choose another folder",
            folder.display(),
            settings::FILE
        )));
    }
    let mut files = Vec::new();
    gather(&STARTER, &mut files);
    files.sort();
    fresh::write(&folder, &files)?;
    let mut out = anstream::stdout().lock();
    writeln!(out, "made   an archive of {} in {}", counted(files.len(), "file"), shown_path(&folder).display())?;
    writeln!(out, "now    cd {}", typed(&shown_path(&folder)))?;
    writeln!(out, "       recalling build")?;
    writeln!(out, "open   public/index.html, and read recalling.toml")?;
    Ok(Outcome::Fine)
}

fn gather(folder: &Dir<'_>, files: &mut Vec<(PathBuf, Vec<u8>)>) {
    files.extend(folder.files().map(|file| (file.path().to_owned(), file.contents().to_owned())));
    for folder in folder.dirs() {
        gather(folder, files);
    }
}

/// A path as it is typed in a shell.
fn typed(path: &Path) -> String {
    let path = path.display().to_string();
    if path.contains(char::is_whitespace) { format!("\"{path}\"") } else { path }
}
