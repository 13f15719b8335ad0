//! Front matter: a record at the top of a document, between two lines `+++` (TOML) or `---` (YAML).
//!
//! A Markdown file may also begin with a rule `---` that opens nothing. So YAML counts as front matter only when it is
//! closed and says `key: value`; everything else stays in the text.

use super::{Record, record};
use crate::diagnostics::{Code, Diagnostic};
use crate::text::{LineIndex, Place, Span};
use std::ops::Range;
use std::sync::Arc;

/// The record above a document, and the byte where the document begins.
pub(super) fn split(
    text: &str,
    path: &Arc<str>,
    lines: &LineIndex,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Record, usize) {
    let at = |span: Range<usize>| Place { position: lines.position(text, span.start), span: Span::new(span) };
    if let Some((inner, body)) = fenced(text, "+++") {
        return (record::from_front_toml(text, inner, path, &at, diagnostics), body);
    }
    if text.starts_with("+++\n") || text.starts_with("+++\r\n") {
        let message = "front matter is opened with `+++` and never closed, so it is read as text";
        let help = "close it with a line `+++`";
        diagnostics.push(Diagnostic::new(Code::BadRecord, path, message).at(at(0..3)).help(help));
        return (Record::default(), 0);
    }
    fenced(text, "---")
        .and_then(|(inner, body)| Some((record::from_front_yaml(text, inner, path, &at, diagnostics)?, body)))
        .unwrap_or_default()
}

/// The bytes between two lines that hold nothing but the fence, and the byte behind the second.
fn fenced(text: &str, fence: &str) -> Option<(Range<usize>, usize)> {
    let mut at = 0;
    let mut inner = None;
    for line in text.split_inclusive('\n') {
        let is_fence = line.trim_end() == fence;
        match inner {
            None if is_fence => inner = Some(at + line.len()),
            None => return None,
            Some(start) if is_fence => return Some((start..at, at + line.len())),
            Some(_) => {}
        }
        at += line.len();
    }
    None
}
