//! Diagnostics for a run on GitHub: one workflow command a line, which puts each finding beside its line of a change.
//!
//! GitHub reads `::warning file=…,line=…,col=…,title=…::message` in what a step prints. It ends a property at a comma and a
//! command at a line's end, so these are written by their numbers. Columns count characters, as GitHub's do.

use super::{Diagnostic, Related, Severity};
use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::{self, Write};

/// Prints diagnostics as workflow commands. `folder` leads from the top of the repository to the archive: `` or `archive/`.
///
/// ```
/// use recalling::diagnostics::{Code, Diagnostic, github};
/// let found = Diagnostic::new(Code::EmptyFile, &"content/28.txt".into(), "the file is empty");
/// let mut printed = Vec::new();
/// github::print(&[found], "archive/", &mut printed)?;
/// assert_eq!(printed, b"::error file=archive/content/28.txt,title=E0101::the file is empty\n");
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
/// When the writer fails.
pub fn print(diagnostics: &[Diagnostic], folder: &str, out: &mut dyn Write) -> io::Result<()> {
    diagnostics.iter().try_for_each(|diagnostic| writeln!(out, "{}", command(diagnostic, folder)))
}

fn command(diagnostic: &Diagnostic, folder: &str) -> String {
    let name = match diagnostic.code.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Remark => "notice",
    };
    let mut properties = Vec::new();
    if !diagnostic.path.is_empty() {
        properties.push(format!("file={}", property(&format!("{folder}{}", diagnostic.path))));
    }
    if let Some(place) = diagnostic.place {
        properties.push(format!("line={},col={}", place.position.line, place.position.column));
    }
    properties.push(format!("title={}", property(diagnostic.code.as_str())));
    format!("::{name} {}::{}", properties.join(","), data(&message(diagnostic, folder)))
}

/// What was seen, the places that explain it, and what to do, each on a line.
fn message(diagnostic: &Diagnostic, folder: &str) -> String {
    let mut message = diagnostic.message.clone();
    // Writing to a string cannot fail.
    for Related { path, place, message: says } in &diagnostic.related {
        let at = place.map_or(String::new(), |place| format!(":{}:{}", place.position.line, place.position.column));
        let _ = write!(message, "\nnote: {says} ({folder}{path}{at})");
    }
    if let Some(help) = &diagnostic.help {
        let _ = write!(message, "\nhelp: {help}");
    }
    message
}

/// The words behind the second `::`.
fn data(words: &str) -> String {
    words.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property.
fn property(value: &str) -> Cow<'_, str> {
    if value.contains(['%', '\r', '\n', ':', ',']) {
        return data(value).replace(':', "%3A").replace(',', "%2C").into();
    }
    value.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::Code;
    use crate::text::{Place, Position, Span};

    fn printed(diagnostic: Diagnostic, folder: &str) -> String {
        let mut out = Vec::new();
        print(&[diagnostic], folder, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    fn at(line: u32, column: u32) -> Place {
        Place { position: Position { line, column }, span: Span::new(0..1) }
    }

    #[test]
    fn a_command_says_file_line_column_and_code() {
        let found =
            Diagnostic::new(Code::NumbersSkip, &"content/28.zh.txt".into(), "paragraph 4 follows 1").at(at(13, 2));
        let expected = "::warning file=content/28.zh.txt,line=13,col=2,title=W0205::paragraph 4 follows 1\n";
        assert_eq!(printed(found, ""), expected);
        let found = Diagnostic::new(Code::NoGrammar, &"".into(), "m");
        assert_eq!(printed(found, "archive/"), "::notice title=I0209::m\n");
    }

    #[test]
    fn what_would_end_a_property_or_a_command_is_written_by_its_number() {
        let found = Diagnostic::new(Code::NoSymbol, &"content/a,b:c%.txt".into(), "50 %, twice::\r\nseen").help("look");
        let expected = "::error file=content/a%2Cb%3Ac%25.txt,title=E0201::50 %25, twice::%0D%0Aseen%0Ahelp: look\n";
        assert_eq!(printed(found, ""), expected);
    }

    #[test]
    fn places_that_explain_are_named_as_the_repository_has_them() {
        let found = Diagnostic::new(Code::DatesConflict, &"content/a.txt".into(), "m");
        let found = found.related(&"content/b.txt".into(), Some(at(3, 4)), "the other date");
        assert!(printed(found, "archive/").ends_with("::m%0Anote: the other date (archive/content/b.txt:3:4)\n"));
    }
}
