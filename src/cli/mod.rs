//! The command line: one file a command. What was typed is in [`args`]; what it means is for the library.
//!
//! Commands print what they found and say how it ended; only [`run`] turns that into an exit status.

mod add;
mod args;
mod ask;
mod build;
mod check;
mod columns;
mod completions;
mod explain;
mod fresh;
mod init;
mod lock;
mod man;
mod parse;
mod progress;
#[cfg(feature = "serve")]
mod serve;

use args::{Args, Command};
use clap::Parser;
use recalling::Error;
use recalling::diagnostics::{Diagnostic, Severity};
use std::io::{self, Write};
use std::process::ExitCode;

/// How a command ended, and its exit status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// Nothing is wrong, or nothing that has to be set right: 0.
    Fine,
    /// Documents have errors: 1.
    Wrong,
    /// It could not run: 2.
    Failed,
}

/// Why a command could not go on.
#[derive(Debug, thiserror::Error)]
enum Failure {
    /// The library says why.
    #[error(transparent)]
    Archive(#[from] Error),
    /// What it has to say could not be printed.
    #[error("cannot print: {0}")]
    Print(#[from] io::Error),
    /// What was typed makes no sense.
    #[error("{0}")]
    Typed(String),
}

/// Runs the command that was typed.
pub fn run() -> ExitCode {
    let args = Args::parse();
    let outcome = match command(args) {
        Ok(outcome) => outcome,
        // Whoever read our words has read enough, as in `recalling check | head`.
        Err(Failure::Print(error)) if error.kind() == io::ErrorKind::BrokenPipe => Outcome::Fine,
        Err(failure) => {
            let style = anstyle::AnsiColor::Red.on_default().bold();
            // When even this cannot be printed, the exit status has to say it.
            let _ = writeln!(anstream::stderr(), "{style}error{style:#}: {failure}");
            Outcome::Failed
        }
    };
    ExitCode::from(match outcome {
        Outcome::Fine => 0,
        Outcome::Wrong => 1,
        Outcome::Failed => 2,
    })
}

fn command(args: Args) -> Result<Outcome, Failure> {
    match args.command.unwrap_or(Command::Build(args.build)) {
        Command::Init(args) => init::run(&args),
        Command::Add(args) => add::run(&args),
        Command::Build(args) => build::run(&args),
        #[cfg(feature = "serve")]
        Command::Serve(args) => serve::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Lock(args) => lock::run(&args),
        Command::Parse(args) => parse::run(&args),
        Command::Show(args) => ask::show(&args),
        Command::Cites(args) => ask::cites(&args),
        Command::CitedBy(args) => ask::cited_by(&args),
        Command::Series(args) => ask::series(&args),
        Command::Compare(args) => ask::compare(&args),
        Command::Reuse(args) => ask::reuse(&args),
        Command::Explain(args) => explain::run(&args),
        Command::Completions(args) => completions::run(&args),
        Command::Man(args) => man::run(&args),
    }
}

/// What diagnostics say of how a command ended.
fn outcome(diagnostics: &[Diagnostic], worst_allowed: Severity) -> Outcome {
    let wrong = diagnostics.iter().any(|diagnostic| diagnostic.code.severity() < worst_allowed);
    if wrong { Outcome::Wrong } else { Outcome::Fine }
}

/// Uses so many threads, where that was asked for.
fn threads(jobs: Option<std::num::NonZeroUsize>) -> Result<(), Failure> {
    let Some(jobs) = jobs else { return Ok(()) };
    let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs.get());
    pool.build_global().map_err(|error| Failure::Typed(format!("cannot start {jobs} threads: {error}")))
}
