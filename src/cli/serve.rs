//! `recalling serve`: the preview.

use super::args::ServeArgs;
use super::{Failure, Outcome, build, threads};
use recalling::serve::Preview;
use std::io::Write;

/// Serves the site until it is stopped.
pub fn run(args: &ServeArgs) -> Result<Outcome, Failure> {
    threads(args.archive.jobs)?;
    let root = build::settings(args.archive.root.as_deref())?.root;
    let preview = Preview { root, port: args.port, open: args.open };
    preview.run(|said| {
        // Who closed the terminal does not read it.
        let _ = writeln!(anstream::stdout(), "{said}");
    })?;
    Ok(Outcome::Fine)
}
