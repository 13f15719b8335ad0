//! What is wrong with a template, in words: file, line, column, what to do.

use super::theme::{Layer, Template};
use crate::diagnostics::{Code, Diagnostic};
use crate::text::{LineIndex, Place, Position, Span};
use std::collections::BTreeMap;
use std::sync::Arc;
use tera::{Error, ErrorKind, ReportError};

/// The files of all templates and their lines, by their names in the engine.
pub(super) struct Paths(BTreeMap<String, (Arc<str>, LineIndex)>);

/// A template that cannot be used.
pub(super) struct Wrong {
    /// Its name in the engine.
    pub template: String,
    /// What is wrong.
    pub diagnostic: Diagnostic,
}

impl Paths {
    pub(super) fn of(layers: &BTreeMap<Layer, Vec<Template>>) -> Self {
        let paths = layers.iter().flat_map(|(layer, templates)| {
            templates.iter().map(|template| {
                let file = (Arc::clone(&template.path), LineIndex::new(&template.text));
                (format!("{}{}", layer.prefix(), template.name), file)
            })
        });
        Self(paths.collect())
    }

    fn get(&self, template: &str) -> Arc<str> {
        self.0.get(template).map_or_else(|| template.into(), |(path, _)| Arc::clone(path))
    }

    /// The first byte of a line, counted from 1.
    fn line(&self, template: &str, line: usize) -> Option<usize> {
        self.0.get(template)?.1.start_of(line)
    }
}

/// What stopped a page.
pub(super) fn rendering(error: &Error, paths: &Paths) -> Diagnostic {
    let wrong = match error.kind() {
        ErrorKind::RenderingError(report) | ErrorKind::SyntaxError(report) => reported(report, paths),
        _ => unplaced("", &first_line(&error.to_string()), paths),
    };
    wrong.diagnostic
}

/// What is wrong with templates that were just added; at least one.
pub(super) fn loading(error: &Error, paths: &Paths) -> Vec<Wrong> {
    let wrong = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => vec![reported(report, paths)],
        ErrorKind::MissingParent { current, parent } => {
            vec![unplaced(current, &format!("extends `{parent}`, which is not there"), paths)]
        }
        ErrorKind::CircularExtend { tpl, .. } => {
            vec![unplaced(tpl, "extends itself, by way of other templates", paths)]
        }
        ErrorKind::CircularInclude { tpl, .. } => {
            vec![unplaced(tpl, "includes itself, by way of other templates", paths)]
        }
        _ => listed(&error.to_string(), paths),
    };
    if wrong.is_empty() { vec![unplaced("", &first_line(&error.to_string()), paths)] } else { wrong }
}

fn reported(report: &ReportError, paths: &Paths) -> Wrong {
    let span = report.span();
    let position = (span.start_line, span.start_col + 1);
    placed(report.filename(), report.message(), position, Span::new(span.range.clone()), paths)
}

/// Reports that come as one text: `error: …`, then `--> name:line:column`.
fn listed(text: &str, paths: &Paths) -> Vec<Wrong> {
    let mut wrong = Vec::new();
    let mut message = "";
    for line in text.lines() {
        if let Some(said) = line.strip_prefix("error: ") {
            message = said;
        } else if let Some((name, line, column)) = line.trim_start().strip_prefix("--> ").and_then(locus) {
            // The column counts characters; the line is what a reader needs.
            let at = paths.line(name, line).unwrap_or(0);
            wrong.push(placed(name, message, (line, column), Span::new(at..at), paths));
        }
    }
    wrong
}

fn locus(text: &str) -> Option<(&str, usize, usize)> {
    let (rest, column) = text.rsplit_once(':')?;
    let (name, line) = rest.rsplit_once(':')?;
    Some((name, line.trim().parse().ok()?, column.trim().parse().ok()?))
}

fn placed(template: &str, message: &str, (line, column): (usize, usize), span: Span, paths: &Paths) -> Wrong {
    let position = Position::of(line, column);
    let mut wrong = unplaced(template, message, paths);
    wrong.diagnostic = wrong.diagnostic.at(Place { position, span });
    wrong
}

fn unplaced(template: &str, message: &str, paths: &Paths) -> Wrong {
    let mut said = message.trim().trim_end_matches('.').to_owned();
    if let Some(first) = said.chars().next().filter(|c| c.is_ascii_uppercase()) {
        said.replace_range(0..1, &first.to_ascii_lowercase().to_string());
    }
    let diagnostic = Diagnostic::new(Code::TemplateError, &paths.get(template), format!("the template fails: {said}"))
        .help("correct it, or take it away: the built-in template is used in its place; docs/themes.md lists what each page has");
    Wrong { template: template.to_owned(), diagnostic }
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}
