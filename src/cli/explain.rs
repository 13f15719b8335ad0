//! `recalling explain`: the page about a code.

use super::args::ExplainArgs;
use super::{Failure, Outcome};
use recalling::diagnostics::Code;
use recalling::text::nearest;
use std::io::Write;

/// Prints the page about a code, or the list of all.
pub fn run(args: &ExplainArgs) -> Result<Outcome, Failure> {
    let mut out = anstream::stdout().lock();
    let Some(typed) = &args.code else {
        for code in Code::ALL {
            writeln!(out, "{code}  {}", code.title())?;
        }
        return Ok(Outcome::Fine);
    };
    let code = Code::parse(typed).ok_or_else(|| unknown(typed))?;
    write!(out, "{}", code.page())?;
    Ok(Outcome::Fine)
}

fn unknown(typed: &str) -> Failure {
    let near = nearest(&typed.to_ascii_uppercase(), Code::ALL.iter().map(|code| code.as_str()));
    Failure::Typed(match near {
        Some(near) => format!("there is no code `{typed}`; did you mean {near}?"),
        None => format!("there is no code `{typed}`; `recalling explain` lists all of them"),
    })
}
