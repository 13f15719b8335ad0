//! Diagnostics for people: the sentence, the line it is about with carets under the place, and what to do.
//!
//! The text of a file is asked for again when it is printed, so that no stage has to keep texts. Long lines (a Markdown
//! paragraph of 2,000 characters) are cut around the place. Columns are those of the source, and carets stand where a
//! terminal puts the words, which gives a Chinese character two columns.

use super::{Code, Diagnostic, Severity};
use crate::text::Place;
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::ops::Range;
use unicode_width::UnicodeWidthChar;

/// How many columns of a line are shown.
const COLUMNS: usize = 96;

/// How many columns are shown after the beginning of the place, when there are so many.
const AFTER: usize = 60;

/// Gives the text of a file of the archive, decoded as the reader had it; `None` when it cannot be read any more.
pub type Texts<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Prints diagnostics one after the other, with colours: the writer takes them out where nobody wants them.
///
/// # Errors
/// When the writer fails.
pub fn print(diagnostics: &[Diagnostic], texts: Texts<'_>, out: &mut dyn Write) -> io::Result<()> {
    let renderer = Renderer::styled().decor_style(DecorStyle::Unicode);
    for of_one_file in diagnostics.chunk_by(|a, b| a.path == b.path) {
        let placed = of_one_file.iter().any(|diagnostic| diagnostic.place.is_some());
        let path = of_one_file.first().map_or("", |diagnostic| &*diagnostic.path);
        let text = if placed { texts(path).unwrap_or_default() } else { String::new() };
        for diagnostic in of_one_file {
            writeln!(out, "{}\n", renderer.render(&[report(diagnostic, &text)]))?;
        }
    }
    Ok(())
}

/// How many there are of each code, the most severe first: `3 errors (2 E0101, 1 E0401)`, `1 warning (W0204)`.
pub fn counts(diagnostics: &[Diagnostic]) -> Vec<String> {
    let mut by_code: BTreeMap<(Severity, Code), usize> = BTreeMap::new();
    for diagnostic in diagnostics {
        *by_code.entry((diagnostic.code.severity(), diagnostic.code)).or_default() += 1;
    }
    let severities = [(Severity::Error, "error"), (Severity::Warning, "warning"), (Severity::Remark, "remark")];
    let lines = severities.map(|(severity, name)| {
        let of_it: Vec<_> = by_code.iter().filter(|((of, _), _)| *of == severity).collect();
        let total: usize = of_it.iter().map(|(_, n)| **n).sum();
        let plural = if total == 1 { "" } else { "s" };
        let codes: Vec<String> = match of_it.as_slice() {
            [((_, code), _)] => vec![code.to_string()],
            more => more.iter().map(|((_, code), n)| format!("{n} {code}")).collect(),
        };
        (total > 0).then(|| format!("{total} {name}{plural} ({})", codes.join(", ")))
    });
    lines.into_iter().flatten().collect()
}

fn report<'a>(diagnostic: &'a Diagnostic, text: &str) -> Group<'a> {
    let level = match diagnostic.code.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Remark => Level::INFO.with_name("remark"),
    };
    let mut group = Group::with_title(level.primary_title(&diagnostic.message).id(diagnostic.code.as_str()));
    let shown = diagnostic.place.and_then(|place| Some((place, cut(text, place.span.range())?)));
    // A snippet counts columns from the beginning of what it shows; when that is cut off, the origin has to say them.
    if !diagnostic.path.is_empty() && shown.as_ref().is_none_or(|(_, cut)| !cut.from_the_first_column) {
        group = group.element(origin(&diagnostic.path, diagnostic.place));
    }
    if let Some((place, cut)) = shown {
        let caret = AnnotationKind::Primary.span(cut.place);
        let snippet = Snippet::source(cut.words).line_start(place.position.line as usize).annotation(caret);
        group = group.element(snippet.path(cut.from_the_first_column.then_some(&*diagnostic.path)));
    }
    for related in &diagnostic.related {
        let place = related.place.map_or(String::new(), |p| format!(":{}:{}", p.position.line, p.position.column));
        let other = if related.path == diagnostic.path && related.place.is_none() { "" } else { &*related.path };
        let at = if other.is_empty() { String::new() } else { format!(" ({other}{place})") };
        group = group.element(Level::NOTE.message(format!("{}{at}", related.message)));
    }
    group.elements(diagnostic.help.as_deref().map(|help| Level::HELP.message(help)))
}

fn origin(path: &str, place: Option<Place>) -> Origin<'_> {
    let origin = Origin::path(path);
    match place {
        Some(Place { position, .. }) => origin.line(position.line as usize).char_column(position.column as usize),
        None => origin,
    }
}

/// The part of a line that is shown, and the place in it.
#[derive(Debug, PartialEq, Eq)]
struct Cut {
    words: String,
    place: Range<usize>,
    from_the_first_column: bool,
}

/// The line that a place begins in, cut around the place when it is long; `None` when the text is not the one the place
/// was found in. It never looks further than what it shows, so that a file of one line costs no more than any other.
fn cut(text: &str, place: Range<usize>) -> Option<Cut> {
    let (head, tail) = text.split_at_checked(place.start)?;
    let before = fitting(head.chars().rev(), COLUMNS);
    let after = fitting(tail.chars(), COLUMNS);
    let (before, after) = match (before, after) {
        (before, after) if before.columns + after.columns <= COLUMNS => (before, after),
        (before, after) => {
            let after_columns = after.columns.min(AFTER.max(COLUMNS.saturating_sub(before.columns)));
            (fitting(head.chars().rev(), COLUMNS - after_columns), fitting(tail.chars(), after_columns))
        }
    };
    let (lead, trail) = (if before.whole { "" } else { "…" }, if after.whole { "" } else { "…" });
    let shown = text.get(place.start - before.bytes..place.start + after.bytes)?;
    let start = lead.len() + before.bytes;
    let visible = tail.get(..after.bytes)?.trim_end().len();
    let first = tail.chars().next().filter(|_| visible > 0).map_or(1, char::len_utf8);
    let end = start + place.len().min(visible).max(first);
    // A place at the end of a line has nothing behind it: a space for the caret to stand under.
    let behind = if visible == 0 { " " } else { "" };
    Some(Cut {
        words: format!("{lead}{}{behind}{trail}", shown.get(..before.bytes + visible)?),
        place: start..end,
        from_the_first_column: before.whole,
    })
}

/// How much of a run of characters, up to the end of the line, fits in some columns.
struct Fitting {
    bytes: usize,
    columns: usize,
    whole: bool,
}

fn fitting(characters: impl Iterator<Item = char>, columns: usize) -> Fitting {
    let mut fitting = Fitting { bytes: 0, columns: 0, whole: true };
    for c in characters.take_while(|c| *c != '\n') {
        let width = c.width().unwrap_or(0);
        if fitting.columns + width > columns {
            fitting.whole = false;
            break;
        }
        fitting.bytes += c.len_utf8();
        fitting.columns += width;
    }
    fitting
}
