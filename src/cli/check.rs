//! `recalling check`: all diagnostics, and not a byte written.

use super::args::{CheckArgs, Deny, Format};
use super::build::{counted, settings, text};
use super::progress::Bar;
use super::{Failure, Outcome, outcome, threads};
use recalling::diagnostics::{Severity, lines, people};
use std::io::Write;

/// Checks, and prints everything found to stdout.
pub fn run(args: &CheckArgs) -> Result<Outcome, Failure> {
    threads(args.jobs)?;
    let settings = settings(args.root.as_deref())?;
    let report = recalling::build::check(&settings, &Bar::new())?;
    let mut out = anstream::stdout().lock();
    match args.format {
        Format::Json => lines::print(&report.diagnostics, &mut out)?,
        Format::People => {
            people::print(&report.diagnostics, &|path| text(&settings.root, path), &mut out)?;
            let found = people::counts(&report.diagnostics);
            let found = if found.is_empty() { "nothing wrong".to_owned() } else { found.join(", ") };
            writeln!(out, "{} checked: {found}", counted(report.documents, "document"))?;
        }
    }
    let worst_allowed = match args.deny {
        Some(Deny::Warnings) => Severity::Remark,
        None => Severity::Warning,
    };
    Ok(outcome(&report.diagnostics, worst_allowed))
}
