//! `recalling check`: all diagnostics, and not a byte written.

use super::args::{CheckArgs, Deny, Format};
use super::build::{counted, settings};
use super::progress::Bar;
use super::{Failure, Outcome, outcome, threads};
use recalling::diagnostics::{Severity, github, lines, people, sarif};
#[cfg(feature = "external")]
use recalling::{
    build::{Progress, Report, Step},
    cache::Cache,
    outside,
    settings::Settings,
};
use std::io::Write;
use std::path::Path;

/// Checks, and prints everything found to stdout.
pub fn run(args: &CheckArgs) -> Result<Outcome, Failure> {
    threads(args.archive.jobs)?;
    let settings = settings(args.archive.root.as_deref())?;
    let report = recalling::build::check(&settings, &Bar::new())?;
    #[cfg(feature = "external")]
    let report = if args.external { with_outside(report, &settings) } else { report };
    let text = |path: &str| recalling::source::text(&settings.root, &settings.content, path);
    let mut out = anstream::stdout().lock();
    match args.format {
        Format::Json => lines::print(&report.diagnostics, &mut out)?,
        Format::Github => github::print(&report.diagnostics, &folder(&settings.root), &mut out)?,
        Format::Sarif => sarif::print(&report.diagnostics, &folder(&settings.root), &text, &mut out)?,
        Format::People => {
            people::print(&report.diagnostics, &text, &mut out)?;
            let found = people::counts(&report.diagnostics);
            let found = if found.is_empty() { "nothing wrong".to_owned() } else { found.join(", ") };
            writeln!(out, "{} checked: {found}", counted(report.holds.documents, "document"))?;
        }
    }
    let worst_allowed = match args.deny {
        Some(Deny::Warnings) => Severity::Remark,
        None => Severity::Warning,
    };
    Ok(outcome(&report.diagnostics, worst_allowed))
}

/// The report with what came of the addresses outside.
#[cfg(feature = "external")]
fn with_outside(mut report: Report, settings: &Settings) -> Report {
    let bar = Bar::new();
    bar.begin(Step::Asking, report.outside.len());
    let cache = Cache::open(&settings.root);
    report.diagnostics.extend(outside::tried(&report.outside, &cache, &|| bar.step()));
    bar.end();
    report
}

/// What leads from where we stand to the archive, as `archive/`: nothing when we stand in it, or below it.
fn folder(root: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    let parts = root.strip_prefix(here).unwrap_or(Path::new("")).components();
    parts.map(|part| format!("{}/", part.as_os_str().to_string_lossy())).collect()
}
