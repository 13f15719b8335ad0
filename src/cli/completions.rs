//! `recalling completions`: what a shell reads to complete these commands.

use super::args::{Args, CompletionsArgs};
use super::{Failure, Outcome};
use clap::CommandFactory;
use std::io::Write;

/// Prints the script of a shell.
pub fn run(args: &CompletionsArgs) -> Result<Outcome, Failure> {
    // Into memory first: the generator panics when it cannot write, as behind `| head`.
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Args::command(), "recalling", &mut script);
    std::io::stdout().lock().write_all(&script)?;
    Ok(Outcome::Fine)
}
