//! A record in the format of Research Information Systems: a tag a line, read by every reference manager.

use super::one_line;
use crate::site::Reference;
use std::fmt::Write;

/// The record of a text, with lines that end as the format asks.
pub fn record(of: &Reference<'_>) -> String {
    let mut lines: Vec<(&str, String)> = vec![("TI", of.title.clone()), ("AU", of.authority.clone())];
    if let Some(date) = of.date() {
        lines.push(("PY", date.year().to_string()));
        lines.push(("DA", format!("{:04}/{:02}/{:02}", date.year(), date.month(), date.day())));
    }
    lines.extend(of.series.iter().map(|series| ("T3", series.clone())));
    lines.extend([
        ("PB", of.publisher.clone()),
        ("M1", of.symbol.to_string()),
        ("M3", of.genre.clone()),
        ("LA", of.language.code().to_owned()),
    ]);
    lines.extend(of.subjects.iter().map(|subject| ("KW", subject.clone())));
    lines.push(("UR", of.url().to_owned()));
    let mut out = String::from("TY  - GOVDOC\r\n");
    for (tag, value) in lines {
        // Writing to a string cannot fail.
        let _ = write!(out, "{tag}  - {}\r\n", one_line(&value));
    }
    out.push_str("ER  - \r\n");
    out
}
