//! Diagnostics for programs: one JSON object a line, with the line and column of the beginning beside the bytes.

use super::{Code, Diagnostic, Severity};
use serde::Serialize;
use std::io::{self, Write};

/// A diagnostic as a program sees it; the order of the fields is the order in the JSON.
#[derive(Serialize)]
struct Line<'a> {
    code: Code,
    severity: Severity,
    path: &'a str,
    line: Option<u32>,
    column: Option<u32>,
    start: Option<u32>,
    end: Option<u32>,
    message: &'a str,
    help: Option<&'a str>,
    related: Vec<Other<'a>>,
}

#[derive(Serialize)]
struct Other<'a> {
    path: &'a str,
    line: Option<u32>,
    column: Option<u32>,
    message: &'a str,
}

/// Prints diagnostics as JSON, one object a line.
///
/// # Errors
/// When the writer fails.
pub fn print(diagnostics: &[Diagnostic], out: &mut dyn Write) -> io::Result<()> {
    for diagnostic in diagnostics {
        serde_json::to_writer(&mut *out, &line(diagnostic))?;
        out.write_all(b"\n")?;
    }
    Ok(())
}

fn line(diagnostic: &Diagnostic) -> Line<'_> {
    let place = diagnostic.place;
    let related = diagnostic.related.iter().map(|related| Other {
        path: &related.path,
        line: related.place.map(|place| place.position.line),
        column: related.place.map(|place| place.position.column),
        message: &related.message,
    });
    Line {
        code: diagnostic.code,
        severity: diagnostic.code.severity(),
        path: &diagnostic.path,
        line: place.map(|place| place.position.line),
        column: place.map(|place| place.position.column),
        start: place.map(|place| place.span.start),
        end: place.map(|place| place.span.end),
        message: &diagnostic.message,
        help: diagnostic.help.as_deref(),
        related: related.collect(),
    }
}
