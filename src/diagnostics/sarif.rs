//! Diagnostics for tools that show findings of many programs: SARIF 2.1.0, one run, as code scanning and editors read it.
//!
//! The rules of the run are the codes that were found, with the pages that explain them. As for people, the text of a file
//! is asked for again, to say where a place ends.

use super::people::Texts;
use super::{Code, Diagnostic, Severity};
use crate::text::{LineIndex, Place};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::io::{self, Write};

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// Where the archive is described: what is about no file of it is said there.
const SETTINGS: &str = "recalling.toml";

/// What a path may not contain when it is an address.
const NOT_IN_PATHS: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b':')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// Prints diagnostics as one SARIF file. `folder` leads from the top of the repository to the archive: `` or `archive/`.
///
/// ```
/// use recalling::diagnostics::{Code, Diagnostic, sarif};
/// let found = Diagnostic::new(Code::EmptyFile, &"content/28.txt".into(), "the file is empty");
/// let mut printed = Vec::new();
/// sarif::print(&[found], "", &|_| None, &mut printed)?;
/// let file: serde_json::Value = serde_json::from_slice(&printed)?;
/// assert_eq!(file["runs"][0]["results"][0]["ruleId"], "E0101");
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
/// When the writer fails.
pub fn print(diagnostics: &[Diagnostic], folder: &str, texts: Texts<'_>, out: &mut dyn Write) -> io::Result<()> {
    let codes: BTreeSet<Code> = diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
    let mut files = Files { folder, texts, last: None };
    let results: Vec<Value> = diagnostics.iter().map(|diagnostic| result(diagnostic, &codes, &mut files)).collect();
    let driver = json!({
        "name": "recalling",
        "semanticVersion": env!("CARGO_PKG_VERSION"),
        "rules": codes.iter().map(|code| rule(*code)).collect::<Vec<_>>(),
    });
    let run = json!({ "tool": { "driver": driver }, "columnKind": "unicodeCodePoints", "results": results });
    serde_json::to_writer_pretty(&mut *out, &json!({ "$schema": SCHEMA, "version": "2.1.0", "runs": [run] }))?;
    out.write_all(b"\n")
}

fn rule(code: Code) -> Value {
    json!({
        "id": code.as_str(),
        "shortDescription": { "text": code.title() },
        "help": { "text": code.page(), "markdown": code.page() },
        "defaultConfiguration": { "level": level(code) },
    })
}

fn level(code: Code) -> &'static str {
    match code.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Remark => "note",
    }
}

fn result(diagnostic: &Diagnostic, codes: &BTreeSet<Code>, files: &mut Files<'_>) -> Value {
    let text = match &diagnostic.help {
        Some(help) => format!("{}\n\n{help}", diagnostic.message),
        None => diagnostic.message.clone(),
    };
    let related = diagnostic.related.iter().enumerate().map(|(i, related)| {
        let place = files.place(&related.path, related.place);
        json!({ "id": i + 1, "physicalLocation": place, "message": { "text": related.message } })
    });
    let related: Vec<Value> = related.collect();
    let mut result = json!({
        "ruleId": diagnostic.code.as_str(),
        "ruleIndex": codes.range(..diagnostic.code).count(),
        "level": level(diagnostic.code),
        "message": { "text": text },
        "locations": [{ "physicalLocation": files.place(&diagnostic.path, diagnostic.place) }],
    });
    if let (Some(result), false) = (result.as_object_mut(), related.is_empty()) {
        result.insert("relatedLocations".to_owned(), related.into());
    }
    result
}

/// The files that are spoken of. Findings are sorted by file, so that the last text is mostly the next one too.
struct Files<'a> {
    folder: &'a str,
    texts: Texts<'a>,
    last: Option<(String, String, LineIndex)>,
}

impl Files<'_> {
    /// A place in a file; what is about the archive itself stands at its settings.
    fn place(&mut self, path: &str, place: Option<Place>) -> Value {
        let named = if path.is_empty() { SETTINGS } else { path };
        let named = format!("{}{named}", self.folder);
        let address = utf8_percent_encode(&named, NOT_IN_PATHS).to_string();
        let mut location = json!({ "artifactLocation": { "uri": address } });
        if let (Some(location), Some(place)) = (location.as_object_mut(), place) {
            location.insert("region".to_owned(), self.region(path, place));
        }
        location
    }

    fn region(&mut self, path: &str, place: Place) -> Value {
        if self.last.as_ref().is_none_or(|(last, ..)| last != path) {
            let text = (self.texts)(path).unwrap_or_default();
            let lines = LineIndex::new(&text);
            self.last = Some((path.to_owned(), text, lines));
        }
        let start = place.position;
        let end = self.last.as_ref().and_then(|(_, text, lines)| {
            let end = place.span.range().end;
            text.get(place.span.range()).map(|_| lines.position(text, end))
        });
        match end.filter(|end| *end >= start) {
            Some(end) => json!({
                "startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column,
            }),
            None => json!({ "startLine": start.line, "startColumn": start.column }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Span;

    const TEXT: &str = "大会，\n回顾其第 53/70 号决议\n";

    fn at(words: &str) -> Place {
        let start = TEXT.find(words).unwrap();
        Place { position: LineIndex::new(TEXT).position(TEXT, start), span: Span::new(start..start + words.len()) }
    }

    fn printed(diagnostics: &[Diagnostic], text: Option<&str>) -> Value {
        let mut out = Vec::new();
        print(diagnostics, "archive/", &|_| text.map(str::to_owned), &mut out).unwrap();
        let file: Value = serde_json::from_slice(&out).unwrap();
        assert_eq!(file["version"], "2.1.0");
        file["runs"][0].clone()
    }

    #[test]
    fn rules_are_the_codes_that_were_found_with_their_pages() {
        let new = |code| Diagnostic::new(code, &"content/a.txt".into(), "m");
        let run = printed(&[new(Code::NumbersSkip), new(Code::NoSymbol), new(Code::NumbersSkip)], None);
        let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
        assert_eq!(rules.len(), 2);
        for result in run["results"].as_array().unwrap() {
            let rule = &rules[usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
            assert_eq!(rule["id"], result["ruleId"]);
            assert_eq!(rule["defaultConfiguration"]["level"], result["level"]);
            assert!(rule["help"]["markdown"].as_str().unwrap().contains("## What to do"));
        }
    }

    #[test]
    fn a_region_has_lines_and_columns_of_both_ends() {
        let found = Diagnostic::new(Code::UncertainMention, &"content/决议 1.txt".into(), "m");
        let found = found.at(at("第 53/70 号")).help("h").related(&"content/b.txt".into(), None, "there");
        let result = printed(std::slice::from_ref(&found), Some(TEXT))["results"][0].clone();
        let location = &result["locations"][0]["physicalLocation"];
        assert_eq!(location["artifactLocation"]["uri"], "archive/content/%E5%86%B3%E8%AE%AE%201.txt");
        assert_eq!(location["region"], json!({ "startLine": 2, "startColumn": 4, "endLine": 2, "endColumn": 13 }));
        assert_eq!(result["message"]["text"], "m\n\nh");
        assert_eq!(result["relatedLocations"][0]["message"]["text"], "there");
        // Of a text that is gone, or another by now, the beginning is still said.
        let result = printed(&[found], None)["results"][0].clone();
        let region = &result["locations"][0]["physicalLocation"]["region"];
        assert_eq!(*region, json!({ "startLine": 2, "startColumn": 4 }));
    }

    #[test]
    fn what_is_about_the_archive_stands_at_its_settings() {
        let run = printed(&[Diagnostic::new(Code::EmptyArchive, &"".into(), "m")], None);
        let location = &run["results"][0]["locations"][0]["physicalLocation"];
        assert_eq!(*location, json!({ "artifactLocation": { "uri": "archive/recalling.toml" } }));
        assert_eq!(printed(&[], None)["results"], json!([]));
    }
}
