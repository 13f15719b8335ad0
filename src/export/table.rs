//! Tables as CSV (RFC 4180, UTF-8, with a header) and as JSON (a list with a row a line).
//!
//! A spreadsheet takes a cell that begins like a formula for one. In CSV such words stand behind an apostrophe, by a rule
//! that can be turned around; in JSON everything stands as it is.

use crate::site::{BETWEEN, Row, Value};
use std::borrow::Cow;

/// A table for spreadsheets.
pub fn csv<'a>(columns: &[&str], rows: impl Iterator<Item = Row<'a>>) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    // Writing to memory cannot fail, and every row has as many cells as the header.
    let _ = writer.write_record(columns);
    for row in rows {
        let _ = writer.write_record(row.iter().map(|value| cell(value).into_owned()));
    }
    writer.into_inner().unwrap_or_default()
}

/// A table for programs: every row has every column, those of which nothing is known as `null`.
pub fn json<'a>(columns: &[&str], rows: impl Iterator<Item = Row<'a>>) -> Vec<u8> {
    let mut out = Vec::from(*b"[");
    for (i, row) in rows.enumerate() {
        out.extend_from_slice(if i == 0 { b"\n{" } else { b",\n{" });
        for (k, (column, value)) in columns.iter().zip(&row).enumerate() {
            out.extend_from_slice(if k == 0 { b"" } else { b"," });
            // Strings, numbers and lists of strings are always JSON.
            let _ = serde_json::to_writer(&mut out, column);
            out.push(b':');
            let _ = match value {
                Value::Nothing => serde_json::to_writer(&mut out, &()),
                Value::Flag(flag) => serde_json::to_writer(&mut out, flag),
                Value::Number(number) => serde_json::to_writer(&mut out, number),
                Value::Words(words) => serde_json::to_writer(&mut out, words),
                Value::List(list) => serde_json::to_writer(&mut out, list),
            };
        }
        out.push(b'}');
    }
    out.extend_from_slice(b"\n]\n");
    out
}

/// A value as the words of a cell.
fn cell<'v>(value: &'v Value<'_>) -> Cow<'v, str> {
    match value {
        Value::Nothing => Cow::Borrowed(""),
        Value::Flag(flag) => Cow::Borrowed(if *flag { "true" } else { "false" }),
        Value::Number(number) => Cow::Owned(number.to_string()),
        Value::Words(words) => guarded(words),
        Value::List(list) => {
            let escaped: Vec<String> =
                list.iter().map(|value| value.replace(BETWEEN, &format!("\\{BETWEEN}"))).collect();
            Cow::Owned(guarded(&escaped.join(BETWEEN)).into_owned())
        }
    }
}

/// Words that begin like a formula, behind an apostrophe; so do those that begin with apostrophes and go on like one, so
/// that a reader who takes one apostrophe away from `'=` and its like has the words.
fn guarded(words: &str) -> Cow<'_, str> {
    let formula = words.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r']);
    if formula { Cow::Owned(format!("'{words}")) } else { Cow::Borrowed(words) }
}
