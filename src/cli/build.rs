//! `recalling build`: the site, and what was read, written and found wrong.

use super::args::BuildArgs;
use super::progress::Bar;
use super::{Failure, Outcome, outcome, threads};
use recalling::Error;
use recalling::build::{Changes, Holds, Options, Progress, Report, Silent, Timings};
use recalling::cache;
use recalling::diagnostics::{Diagnostic, Severity, people};
use recalling::output::Counts;
use recalling::settings::Settings;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// How many diagnostics are printed in full; `recalling check` prints all.
const SHOWN: usize = 12;

/// Builds, and prints errors and warnings to stderr and everything else to stdout.
pub fn run(args: &BuildArgs) -> Result<Outcome, Failure> {
    let begin = Instant::now();
    threads(args.jobs)?;
    let mut settings = settings(args.root.as_deref())?;
    if let Some(address) = &args.base {
        settings = settings.published_at(address)?;
    }
    let output = match &args.output {
        Some(folder) => std::path::absolute(folder)?,
        None => settings.root.join(&settings.output),
    };
    if std::path::absolute(&output)?.starts_with(std::path::absolute(&settings.root)?.join(cache::FOLDER)) {
        return Err(Error::OutputInCache { path: output }.into());
    }
    let bar = Bar::new();
    let progress: &dyn Progress = if args.quiet { &Silent } else { &bar };
    let options = Options { search: !args.no_search, cache: !args.no_cache };
    let report = recalling::build::build(&settings, &output, options, progress)?;
    let worst = if args.quiet { Severity::Error } else { Severity::Warning };
    print_found(&report.diagnostics, worst, &settings)?;
    if !args.quiet {
        print_done(&report, &output, begin.elapsed())?;
    }
    if args.timings {
        print_timings(&report.timings, &mut io::stdout().lock())?;
    }
    Ok(outcome(&report.diagnostics, Severity::Warning))
}

/// The settings of the archive in a folder, or of the one that we stand in.
pub fn settings(root: Option<&Path>) -> Result<Settings, Failure> {
    Ok(match root {
        Some(root) => Settings::load(&std::path::absolute(root)?)?,
        None => Settings::find(&std::env::current_dir()?)?,
    })
}

/// Prints the first diagnostics, errors before warnings, and how many more there are.
fn print_found(diagnostics: &[Diagnostic], worst: Severity, settings: &Settings) -> io::Result<()> {
    let mut shown: Vec<Diagnostic> =
        diagnostics.iter().filter(|diagnostic| diagnostic.code.severity() <= worst).cloned().collect();
    // The sort is stable: within a severity the order of files and places stays.
    shown.sort_by_key(|diagnostic| diagnostic.code.severity());
    let all = shown.len();
    shown.truncate(SHOWN);
    let mut out = anstream::stderr().lock();
    people::print(&shown, &|path| recalling::source::text(&settings.root, &settings.content, path), &mut out)?;
    if all > SHOWN {
        writeln!(out, "… and {} more; `recalling check` prints all of them\n", all - SHOWN)?;
    }
    Ok(())
}

fn print_done(report: &Report, output: &Path, took: Duration) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    let Holds { documents, held, stubs, citations } = report.holds;
    let (documents, held) = (counted(documents, "document"), counted(held, "resolution"));
    let citations = counted(citations, "citation");
    writeln!(out, "read   {documents}: {held}, {stubs} more known only from what cites them, {citations}")?;
    print_changes(&report.changes, &mut out)?;
    let shown = shown_path(output);
    writeln!(out, "wrote  {} in {}", written(report.written), shown.display())?;
    let found = people::counts(&report.diagnostics);
    let found = if found.is_empty() { "nothing wrong".to_owned() } else { found.join(", ") };
    writeln!(out, "found  {found}")?;
    writeln!(out, "took   {:.2} s", took.as_secs_f64())?;
    for note in near_limits(report.size, took) {
        writeln!(out, "note   {note}")?;
    }
    writeln!(out, "open   {}", shown.join("index.html").display())
}

/// What is to be said of a site that nears what GitHub Pages publishes: 1 GB, in ten minutes.
fn near_limits(size: u64, took: Duration) -> Vec<String> {
    const SIZE: u64 = 1_000_000_000;
    const TIME: Duration = Duration::from_secs(600);
    let mut notes = Vec::new();
    if size > SIZE / 10 * 9 {
        let megabytes = size / 1_000_000;
        notes.push(format!(
            "the site has {megabytes} MB, and GitHub Pages publishes no more than 1,000; `pairs`, the languages of the \
             archive, and other hosts are ways out"
        ));
    }
    if took > TIME / 10 * 8 {
        notes.push(
            "a workflow of GitHub Pages ends after ten minutes; keep the cache of the build (`.recalling`)".to_owned(),
        );
    }
    notes
}

/// How many works are named that have changed in one way.
const NAMED: usize = 8;

/// What is new since the last build, one line a way to change.
fn print_changes(changes: &Changes, out: &mut dyn Write) -> io::Result<()> {
    let Changes { added, amended, removed, newly_cited } = changes;
    let ways = [("added", added), ("amended", amended), ("removed", removed), ("newly cited", newly_cited)];
    for (way, works) in ways.into_iter().filter(|(_, works)| !works.is_empty()) {
        let named: Vec<&str> = works.iter().take(NAMED).map(|symbol| symbol.as_str()).collect();
        let more = if works.len() > NAMED { format!(" and {} more", works.len() - NAMED) } else { String::new() };
        writeln!(out, "since  the last build: {way} {}{more}", named.join(", "))?;
    }
    Ok(())
}

fn written(counts: Counts) -> String {
    let files = counted(counts.new + counts.changed + counts.unchanged, "file");
    let kinds = [
        (counts.new, "new"),
        (counts.changed, "changed"),
        (counts.unchanged, "unchanged"),
        (counts.removed, "removed"),
    ];
    let parts: Vec<String> = kinds.into_iter().filter(|(n, _)| *n > 0).map(|(n, kind)| format!("{n} {kind}")).collect();
    if parts.is_empty() { files } else { format!("{files} ({})", parts.join(", ")) }
}

/// As short as it can be typed from where we stand.
pub fn shown_path(path: &Path) -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    path.strip_prefix(here).ok().filter(|path| !path.as_os_str().is_empty()).unwrap_or(path).to_owned()
}

/// `1 document`, `2 documents`.
pub fn counted(n: usize, noun: &str) -> String {
    if n == 1 { format!("1 {noun}") } else { format!("{n} {noun}s") }
}

/// One row a stage: what all cores worked on it together, and the time that passed for the stages of a row and those
/// above it that have none.
fn print_timings(timings: &Timings, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "\nstage      work      time")?;
    let seconds = |time: Duration| {
        if time.is_zero() { "       —".to_owned() } else { format!("{:>6.3} s", time.as_secs_f64()) }
    };
    let (mut work, mut wall) = (Duration::ZERO, Duration::ZERO);
    for row in timings.rows() {
        writeln!(out, "{:<8}{}  {}", row.stage.name(), seconds(row.work), seconds(row.wall))?;
        work += row.work;
        wall += row.wall;
    }
    writeln!(out, "{:<8}{}  {}", "all", seconds(work), seconds(wall))
}

#[cfg(test)]
mod tests {
    use super::near_limits;
    use std::time::Duration;

    #[test]
    fn a_site_that_nears_the_limits_of_github_pages_is_said_to() {
        let said = |size, seconds| near_limits(size, Duration::from_secs(seconds)).join("\n");
        assert_eq!(said(411_000_000, 10), "");
        assert!(said(950_000_000, 10).contains("950 MB"));
        assert!(said(1, 500).contains("ten minutes"));
    }
}
