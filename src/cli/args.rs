//! What can be typed. The words here are the help texts, for those who keep an archive.

use clap::{Parser, Subcommand, ValueEnum};
use std::num::NonZeroUsize;
use std::path::PathBuf;

/// Turns a folder of resolutions into a website in which every citation can be followed, in both directions.
///
/// Typed alone, it builds the archive it stands in, as `recalling build` does.
///
/// Exit status: 0 when all is fine or there are only warnings, 1 when documents have errors, 2 when it could not run.
#[derive(Debug, Parser)]
#[command(name = "recalling", version, args_conflicts_with_subcommands = true)]
pub struct Args {
    #[command(subcommand)]
    pub command: Option<Command>,
    #[command(flatten)]
    pub build: BuildArgs,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Build the website of an archive
    Build(BuildArgs),
    /// Report all that is wrong with an archive, and write nothing
    Check(CheckArgs),
    /// Show how documents are understood
    Parse(ParseArgs),
    /// Explain a code such as W0204: what it means and what to do
    Explain(ExplainArgs),
}

#[derive(Debug, clap::Args)]
pub struct BuildArgs {
    /// The folder to write the site to, instead of the one in recalling.toml
    #[arg(short, long, value_name = "DIR")]
    pub output: Option<PathBuf>,
    /// The folder of the archive [default: the one with recalling.toml here or above]
    #[arg(long, value_name = "DIR")]
    pub root: Option<PathBuf>,
    /// Print how long each stage took
    #[arg(long)]
    pub timings: bool,
    /// Print errors and nothing else
    #[arg(short, long)]
    pub quiet: bool,
    /// How many threads to use [default: one for each core]
    #[arg(short, long, value_name = "N")]
    pub jobs: Option<NonZeroUsize>,
}

#[derive(Debug, clap::Args)]
pub struct CheckArgs {
    /// What counts as an error
    #[arg(long, value_name = "WHAT", value_enum)]
    pub deny: Option<Deny>,
    /// How to print what was found
    #[arg(long, value_enum, default_value_t = Format::People)]
    pub format: Format,
    /// The folder of the archive [default: the one with recalling.toml here or above]
    #[arg(long, value_name = "DIR")]
    pub root: Option<PathBuf>,
    /// How many threads to use [default: one for each core]
    #[arg(short, long, value_name = "N")]
    pub jobs: Option<NonZeroUsize>,
}

/// What besides errors makes a check fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Deny {
    /// Warnings too, as for a check before publishing
    Warnings,
}

/// For whom diagnostics are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Sentences, with the line and the place in it
    People,
    /// One JSON object a line
    Json,
}

#[derive(Debug, clap::Args)]
pub struct ParseArgs {
    /// How to print what was understood
    #[arg(long, value_enum, default_value_t = Form::Text)]
    pub format: Form,
    /// How many threads to use [default: one for each core]
    #[arg(short, long, value_name = "N")]
    pub jobs: Option<NonZeroUsize>,
    /// The documents, in the order in which they are printed
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
}

/// The form in which an understood document is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Form {
    /// An outline
    Text,
    /// One JSON object a document, each on its line
    Json,
}

#[derive(Debug, clap::Args)]
pub struct ExplainArgs {
    /// The code, as W0204; without one, all codes are listed
    pub code: Option<String>,
}
