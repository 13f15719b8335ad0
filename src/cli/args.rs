//! What can be typed. The words here are the help texts, for those who keep an archive.

use clap::{Parser, Subcommand, ValueEnum};
use recalling::resolution::{Language, Symbol};
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
    /// Begin an archive: settings, an example to replace, and what publishes it
    Init(InitArgs),
    /// Add documents as they were sent: PDF, DOCX, HTML, XML, Markdown or text, folders and archives of them
    Add(AddArgs),
    /// Build the website of an archive
    Build(BuildArgs),
    /// Show the website on this machine, and build it again whenever something changes
    #[cfg(feature = "serve")]
    Serve(ServeArgs),
    /// Report all that is wrong with an archive, and write nothing
    Check(CheckArgs),
    /// Record the addresses of all texts as published: they stay from now on
    Lock(LockArgs),
    /// Show how documents are understood
    Parse(ParseArgs),
    /// Show a work, or a paragraph of it
    Show(AskArgs),
    /// List what a work, or a paragraph of it, cites
    Cites(AskArgs),
    /// List what cites a work, or a paragraph of it
    CitedBy(AskArgs),
    /// List the series of resolutions on one matter, with what speaks for each member
    Series(SeriesArgs),
    /// Compare two texts paragraph by paragraph
    Compare(CompareArgs),
    /// List wordings that stand in several resolutions, word for word or nearly
    Reuse(ReuseArgs),
    /// Explain a code such as W0204: what it means and what to do
    Explain(ExplainArgs),
    /// Print what completes these commands in a shell
    Completions(CompletionsArgs),
    /// Print the manual page, or write those of all commands
    Man(ManArgs),
}

#[derive(Debug, clap::Args)]
pub struct InitArgs {
    /// The folder of the new archive; it is made when it is not there
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
}

#[derive(Debug, clap::Args)]
pub struct AddArgs {
    /// The documents, folders of them, or archives (.zip, .tar, .tar.gz)
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// Say what would be stored, and store nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Put the new text in the place of another one of the same work and language
    #[arg(long)]
    pub replace: bool,
    /// Keep the file as it is, and not the text taken from it
    #[arg(long)]
    pub original: bool,
    /// The form of names, as {symbol}.{language} or {language}/{name} [default: `names` in recalling.toml]
    #[arg(long, value_name = "FORM")]
    pub names: Option<String>,
    /// The symbol, where the document does not say it or says it wrong
    #[arg(long, value_name = "SYMBOL", value_parser = symbol)]
    pub symbol: Option<Symbol>,
    /// The language, where it cannot be told: zh, en, fr …
    #[arg(long, value_name = "LANGUAGE", value_parser = language)]
    pub language: Option<Language>,
    /// The address it came from
    #[arg(long, value_name = "URL")]
    pub origin: Option<String>,
    #[command(flatten)]
    pub archive: ArchiveArgs,
}

fn symbol(typed: &str) -> Result<Symbol, String> {
    Symbol::parse(typed).map_err(|bad| bad.to_string())
}

fn language(typed: &str) -> Result<Language, String> {
    Language::parse(typed).ok_or_else(|| "use the two-letter code: zh, en, fr, es, ru, ar …".to_owned())
}

#[derive(Debug, clap::Args)]
pub struct BuildArgs {
    /// The folder to write the site to, instead of the one in recalling.toml
    #[arg(short, long, value_name = "DIR")]
    pub output: Option<PathBuf>,
    /// Where the site will be published, instead of `base` in recalling.toml
    #[arg(long, value_name = "URL")]
    pub base: Option<String>,
    /// The folder of the archive [default: the one with recalling.toml here or above]
    #[arg(long, value_name = "DIR")]
    pub root: Option<PathBuf>,
    /// Leave the index of the search as the last build made it
    #[arg(long)]
    pub no_search: bool,
    /// Use nothing that earlier builds have made, and keep nothing for the next one
    #[arg(long)]
    pub no_cache: bool,
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

#[cfg(feature = "serve")]
#[derive(Debug, clap::Args)]
pub struct ServeArgs {
    /// The port to serve at [default: the first free one from 4000 on]
    #[arg(short, long, value_name = "PORT")]
    pub port: Option<u16>,
    /// Open a browser
    #[arg(long)]
    pub open: bool,
    #[command(flatten)]
    pub archive: ArchiveArgs,
}

#[derive(Debug, clap::Args)]
pub struct CheckArgs {
    /// What counts as an error
    #[arg(long, value_name = "WHAT", value_enum)]
    pub deny: Option<Deny>,
    /// Try the addresses outside of the site too; what does not answer is remarked, and fails nothing
    #[cfg(feature = "external")]
    #[arg(long)]
    pub external: bool,
    /// How to print what was found
    #[arg(long, value_enum, default_value_t = Format::People)]
    pub format: Format,
    #[command(flatten)]
    pub archive: ArchiveArgs,
}

#[derive(Debug, clap::Args)]
pub struct LockArgs {
    /// Take out what is no more, which then leads nowhere
    #[arg(long)]
    pub forget: bool,
    #[command(flatten)]
    pub archive: ArchiveArgs,
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
    /// Workflow commands, which GitHub shows beside the lines of a change
    Github,
    /// One SARIF 2.1.0 file, for code scanning and editors
    Sarif,
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
    /// For people
    Text,
    /// One JSON object a line
    Json,
}

#[derive(Debug, clap::Args)]
pub struct AskArgs {
    /// The symbol or number, and perhaps a paragraph: A/RES/69/28, 69/28#op3, "1514 (XV)"
    #[arg(value_name = "SYMBOL[#PARAGRAPH]")]
    pub what: String,
    /// How to print it
    #[arg(long, value_enum, default_value_t = Form::Text)]
    pub format: Form,
    #[command(flatten)]
    pub archive: ArchiveArgs,
}

#[derive(Debug, clap::Args)]
pub struct SeriesArgs {
    /// Only the series of this work: its symbol or number, as A/RES/69/28
    #[arg(value_name = "SYMBOL")]
    pub of: Option<String>,
    /// How to print it
    #[arg(long, value_enum, default_value_t = Form::Text)]
    pub format: Form,
    #[command(flatten)]
    pub archive: ArchiveArgs,
}

#[derive(Debug, clap::Args)]
pub struct CompareArgs {
    /// The older text: its symbol or number, as A/RES/77/36
    #[arg(value_name = "SYMBOL")]
    pub before: String,
    /// The newer text: its symbol or number, as A/RES/78/237
    #[arg(value_name = "SYMBOL")]
    pub after: String,
    /// The language in which they are compared [default: the first in which the archive holds both]
    #[arg(long, value_name = "LANGUAGE")]
    pub language: Option<String>,
    /// How to print it
    #[arg(long, value_enum, default_value_t = Form::Text)]
    pub format: Form,
    #[command(flatten)]
    pub archive: ArchiveArgs,
}

#[derive(Debug, clap::Args)]
pub struct ReuseArgs {
    /// Only wordings of this work or paragraph: A/RES/69/28, 69/28#op3
    #[arg(value_name = "SYMBOL[#PARAGRAPH]")]
    pub of: Option<String>,
    /// Only texts in this language, as `en` [default: all]
    #[arg(long, value_name = "LANGUAGE")]
    pub language: Option<String>,
    /// How to print it
    #[arg(long, value_enum, default_value_t = Form::Text)]
    pub format: Form,
    #[command(flatten)]
    pub archive: ArchiveArgs,
}

// Which archive, for all commands that read one. (Of a doc comment the commands would make their own description.)
#[derive(Debug, clap::Args)]
pub struct ArchiveArgs {
    /// The folder of the archive [default: the one with recalling.toml here or above]
    #[arg(long, value_name = "DIR")]
    pub root: Option<PathBuf>,
    /// How many threads to use [default: one for each core]
    #[arg(short, long, value_name = "N")]
    pub jobs: Option<NonZeroUsize>,
}

#[derive(Debug, clap::Args)]
pub struct ExplainArgs {
    /// The code, as W0204; without one, all codes are listed
    pub code: Option<String>,
}

#[derive(Debug, clap::Args)]
pub struct CompletionsArgs {
    /// The shell
    #[arg(value_enum)]
    pub shell: clap_complete::Shell,
}

#[derive(Debug, clap::Args)]
pub struct ManArgs {
    /// The folder to write the pages of all commands to; it is made when it is not there
    #[arg(long, value_name = "DIR")]
    pub dir: Option<PathBuf>,
}
