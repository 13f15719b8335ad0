//! `recalling man`: the page of the program, or one for each command.

use super::args::{Args, ManArgs};
use super::build::{counted, shown_path};
use super::{Failure, Outcome, fresh};
use clap::{Command, CommandFactory};
use clap_mangen::Man;
use std::io::{self, Write};
use std::path::PathBuf;

/// Prints the page of the program, or writes all pages into a folder.
pub fn run(args: &ManArgs) -> Result<Outcome, Failure> {
    let mut program = Args::command().disable_help_subcommand(true);
    // Only now do commands know their whole names, as `recalling-build`.
    program.build();
    let mut out = anstream::stdout().lock();
    let Some(folder) = &args.dir else {
        out.write_all(&page(&program)?)?;
        return Ok(Outcome::Fine);
    };
    let commands = std::iter::once(&program).chain(program.get_subcommands());
    let pages = commands.map(|command| Ok((PathBuf::from(format!("{}.1", name(command))), page(command)?)));
    let pages: Vec<(PathBuf, Vec<u8>)> = pages.collect::<io::Result<_>>()?;
    let folder = std::path::absolute(folder)?;
    fresh::write(&folder, &pages)?;
    writeln!(out, "wrote  {} into {}", counted(pages.len(), "page"), shown_path(&folder).display())?;
    Ok(Outcome::Fine)
}

fn name(command: &Command) -> &str {
    command.get_display_name().unwrap_or(command.get_name())
}

fn page(command: &Command) -> io::Result<Vec<u8>> {
    let mut page = Vec::new();
    Man::new(command.clone()).render(&mut page)?;
    Ok(page)
}
