//! `recalling parse`: how documents are understood, for people or for programs.
//!
//! It needs no archive. Files are understood on all cores, a few at a time, and printed in the order of the arguments as
//! soon as all before them are, so that a long list begins to print at once.

mod object;
mod outline;
mod proceedings;

use super::args::{Form, ParseArgs};
use super::{Failure, Outcome, outcome, threads};
use rayon::prelude::*;
use recalling::diagnostics::{self, Diagnostic, Severity};
use recalling::parse::parse;
use recalling::read::read;
use recalling::resolution::Resolution;
use recalling::source::{self, Format};
use std::io::Write;
use std::path::{Path, PathBuf};

/// How many files are understood before they are printed.
const AT_ONCE: usize = 64;

/// A file, understood as well as it can be.
struct Understood {
    /// The path as given.
    path: String,
    /// `None` for a file that could not be read at all.
    format: Option<Format>,
    resolution: Resolution,
    /// What is to be said of the file, with its first resolution.
    diagnostics: Vec<Diagnostic>,
}

/// Prints how each file was understood.
pub fn run(args: &ParseArgs) -> Result<Outcome, Failure> {
    threads(args.jobs)?;
    let mut out = anstream::stdout().lock();
    let mut worst = Outcome::Fine;
    let mut first = true;
    for files in args.files.chunks(AT_ONCE) {
        let printed: Vec<(Result<String, Failure>, Outcome)> =
            files.par_iter().map(|file| print(file, args.form())).collect();
        for (text, outcome) in printed {
            if !std::mem::take(&mut first) && args.format == Form::Text {
                writeln!(out)?;
            }
            out.write_all(text?.as_bytes())?;
            worst = if outcome == Outcome::Fine { worst } else { outcome };
        }
        out.flush()?;
    }
    Ok(worst)
}

impl ParseArgs {
    fn form(&self) -> Form {
        self.format
    }
}

fn print(file: &Path, form: Form) -> (Result<String, Failure>, Outcome) {
    let (texts, outcomes): (Vec<Result<String, Failure>>, Vec<Outcome>) = understand(file)
        .into_iter()
        .map(|understood| {
            let text = match form {
                Form::Json => object::line(&understood).map_err(|error| Failure::Print(error.into())),
                Form::Text => outline::outline(&understood, &|path| source::text(Path::new(""), Path::new(""), path))
                    .map_err(Failure::from),
            };
            (text, outcome(&understood.diagnostics, Severity::Warning))
        })
        .unzip();
    let worst = outcomes.into_iter().find(|outcome| *outcome != Outcome::Fine).unwrap_or(Outcome::Fine);
    let between = if form == Form::Text { "\n" } else { "" };
    let texts: Result<Vec<String>, Failure> = texts.into_iter().collect();
    (texts.map(|texts| texts.join(between)), worst)
}

/// The resolutions of a file; one without anything for a file that could not be read.
fn understand(file: &Path) -> Vec<Understood> {
    let mut found = Vec::new();
    let source = source::load_file(file, &mut found);
    let format = source.as_ref().map(|source| source.format).or_else(|| Format::of(file));
    let resolutions = source.map(|source| {
        let manuscript = read(&source, &mut found);
        parse(&source, manuscript, &mut found)
    });
    diagnostics::sort(&mut found);
    let path = PathBuf::from(file).to_string_lossy().into_owned();
    let mut resolutions = resolutions.unwrap_or_else(|| vec![Resolution::default()]).into_iter();
    let first = resolutions.next().unwrap_or_default();
    let said = Understood { path: path.clone(), format, resolution: first, diagnostics: found };
    let more =
        resolutions.map(|resolution| Understood { path: path.clone(), format, resolution, diagnostics: Vec::new() });
    std::iter::once(said).chain(more).collect()
}
