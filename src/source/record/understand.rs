//! From a record's values to facts and corrections, with a message for everything that is not understood.

use super::tree::{self, Field, Node, Unclear, Value};
use super::{Correction, Facts, MentionIs, Received, Record};
use crate::diagnostics::{Code, Diagnostic};
use crate::resolution::{InSeries, Language, Role, Symbol};
use crate::text::{LineIndex, Place, Span, nearest};
use jiff::civil::Date;
use std::ops::Range;
use std::sync::Arc;

const KEYS: [&str; 14] = [
    "symbol", "language", "title", "adopted", "issued", "agenda_items", "subjects", "origin", "amended", "aliases",
    "series", "received", "mention", "paragraph",
];
const RECEIVED_KEYS: [&str; 3] = ["file", "on", "blake3"];
const MENTION_KEYS: [&str; 4] = ["text", "in", "target", "citation"];
const PARAGRAPH_KEYS: [&str; 2] = ["starts", "role"];

const ROLES: [(&str, Role); 9] = [
    ("enacting", Role::Enacting),
    ("preambular", Role::Preambular),
    ("operative", Role::Operative),
    ("point", Role::Point),
    ("heading", Role::Heading),
    ("annex", Role::Annex),
    ("table", Role::Table),
    ("closing", Role::Closing),
    ("other", Role::Other),
];

/// Where a byte range of a file stands.
type At<'a> = &'a dyn Fn(Range<usize>) -> Place;

/// The record in a `.toml` beside a document.
pub(in crate::source) fn from_toml(text: &str, path: &Arc<str>, diagnostics: &mut Vec<Diagnostic>) -> Record {
    let lines = LineIndex::new(text);
    let at = |span: Range<usize>| Place { position: lines.position(text, span.start), span: Span::new(span) };
    let mut reading = Reading { path, at: &at, base: 0, diagnostics };
    match tree::of_toml(text) {
        Ok(fields) => reading.record(fields),
        Err(unclear) => reading.unclear(unclear),
    }
}

/// The record in front matter between `+++` lines.
pub(in crate::source) fn from_front_toml(
    text: &str,
    inner: Range<usize>,
    path: &Arc<str>,
    at: At<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Record {
    let mut reading = Reading { path, at, base: inner.start, diagnostics };
    match tree::of_toml(text.get(inner).unwrap_or_default()) {
        Ok(fields) => reading.record(fields),
        Err(unclear) => reading.unclear(unclear),
    }
}

/// The record between `---` lines; `None` when they are rules around ordinary text.
pub(in crate::source) fn from_front_yaml(
    text: &str,
    inner: Range<usize>,
    path: &Arc<str>,
    at: At<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Record> {
    let base = inner.start;
    let inner = text.get(inner)?;
    let mut reading = Reading { path, at, base, diagnostics };
    match tree::of_yaml(inner) {
        Ok(fields) if fields.iter().any(|field| is_plain(&field.key)) => Some(reading.record(fields)),
        Ok(_) => None,
        Err(unclear) => names_a_key(inner).then(|| reading.unclear(unclear)),
    }
}

fn is_plain(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'))
}

/// Whether some line begins with one of our keys and a colon: then broken YAML was meant as front matter.
fn names_a_key(text: &str) -> bool {
    text.lines().filter_map(|line| line.split_once(':')).any(|(key, _)| KEYS.contains(&key))
}

/// A file being understood.
struct Reading<'a> {
    path: &'a Arc<str>,
    at: At<'a>,
    /// Where the record begins in its file.
    base: usize,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl Reading<'_> {
    fn complain(&mut self, span: &Range<usize>, message: impl Into<String>, help: impl Into<String>) {
        let place = (self.at)(span.start + self.base..span.end + self.base);
        self.diagnostics.push(Diagnostic::new(Code::BadRecord, self.path, message).at(place).help(help));
    }

    fn unclear(&mut self, unclear: Unclear) -> Record {
        let message = format!("the record cannot be read: {}", unclear.reason);
        self.complain(&unclear.span, message, "until this is mended, nothing that the record says is used");
        Record::default()
    }

    fn record(&mut self, fields: Vec<Field>) -> Record {
        let mut facts = Facts::default();
        let mut corrections = Vec::new();
        for field in fields {
            match field.key.as_str() {
                "symbol" => facts.symbol = self.symbol(&field.node),
                "language" => facts.language = self.language(&field.node),
                "title" => facts.title = self.text(&field),
                "adopted" => facts.adopted = self.date(&field),
                "issued" => facts.issued = self.date(&field),
                "agenda_items" => facts.agenda_items = self.list(&field),
                "subjects" => facts.subjects = self.list(&field),
                "origin" => facts.origin = self.text(&field),
                "amended" => facts.amended = self.date(&field),
                "aliases" => facts.aliases = self.list(&field),
                "series" => facts.series = self.series(&field.node),
                "received" => facts.received = self.received(&field.node),
                "mention" => self.each(&field, |reading, node| corrections.extend(reading.mention(node))),
                "paragraph" => self.each(&field, |reading, node| corrections.extend(reading.paragraph(node))),
                _ => self.unknown(&field, &KEYS),
            }
        }
        Record { facts, corrections }
    }

    fn unknown(&mut self, field: &Field, allowed: &[&str]) {
        let near = nearest(&field.key, allowed.iter().copied()).map(|near| format!("did you mean `{near}`? "));
        let help = format!("{}known keys: {}", near.unwrap_or_default(), allowed.join(", "));
        self.complain(&field.span, format!("`{}` is not a key of a record", field.key), help);
    }

    fn text(&mut self, field: &Field) -> Option<String> {
        let text = plain_text(&field.node).filter(|text| !text.is_empty());
        if text.is_none() {
            self.complain(
                &field.node.span,
                format!("`{}` needs some words", field.key),
                "put them in quotes, or take the key away",
            );
        }
        text
    }

    fn symbol(&mut self, node: &Node) -> Option<Symbol> {
        let text = plain_text(node).unwrap_or_default();
        match Symbol::parse(&text) {
            Ok(symbol) => Some(symbol),
            Err(bad) => {
                self.complain(
                    &node.span,
                    bad.to_string(),
                    "write the symbol in full, with its series: `A/RES/…`, not `69/28`",
                );
                None
            }
        }
    }

    fn series(&mut self, node: &Node) -> Option<InSeries> {
        match plain_text(node).as_deref() {
            Some("none") => Some(InSeries::Alone),
            _ => self.symbol(node).map(InSeries::With),
        }
    }

    fn language(&mut self, node: &Node) -> Option<Language> {
        let text = plain_text(node).unwrap_or_default();
        let language = Language::parse(text.trim());
        if language.is_none() {
            let help = "use the two-letter code: zh, en, fr, es, ru, ar, or that of another language";
            self.complain(&node.span, format!("`{text}` is not the code of a language"), help);
        }
        language
    }

    fn date(&mut self, field: &Field) -> Option<Date> {
        let text = plain_text(&field.node).unwrap_or_default();
        let date = text.trim().parse().ok();
        if date.is_none() {
            let help = "write year, month and day with hyphens, as 2014-12-02";
            self.complain(&field.node.span, format!("`{text}` in `{}` is not a day of the calendar", field.key), help);
        }
        date
    }

    fn list(&mut self, field: &Field) -> Vec<String> {
        let texts: Option<Vec<String>> = match &field.node.value {
            Value::List(list) => list.iter().map(plain_text).collect(),
            _ => plain_text(&field.node).map(|text| vec![text]),
        };
        texts.unwrap_or_else(|| {
            let help = format!("write `{} = [\"…\", \"…\"]`", field.key);
            self.complain(&field.node.span, format!("`{}` is neither words nor a list of words", field.key), help);
            Vec::new()
        })
    }

    /// Calls `read` for the table, or for each table of the list, that a field holds.
    fn each(&mut self, field: &Field, mut read: impl FnMut(&mut Self, &Node)) {
        match &field.node.value {
            Value::List(list) => list.iter().for_each(|node| read(self, node)),
            _ => read(self, &field.node),
        }
    }

    fn table<'n>(&mut self, node: &'n Node, what: &str, allowed: &[&str]) -> &'n [Field] {
        let Value::Table(fields) = &node.value else {
            let help = format!("write `[[{what}]]` and below it {}", allowed.join(", "));
            self.complain(&node.span, format!("`{what}` is not a table"), help);
            return &[];
        };
        for field in fields.iter().filter(|field| !allowed.contains(&field.key.as_str())) {
            self.unknown(field, allowed);
        }
        fields
    }

    fn received(&mut self, node: &Node) -> Option<Received> {
        let fields = self.table(node, "received", &RECEIVED_KEYS);
        let file = self.needed(fields, "file", node, "what the file was called")?;
        let on = find(fields, "on").and_then(|field| self.date(field));
        let blake3 = find(fields, "blake3").and_then(|field| self.text(field));
        Some(Received { file, on, blake3 })
    }

    fn mention(&mut self, node: &Node) -> Option<Correction> {
        let fields = self.table(node, "mention", &MENTION_KEYS);
        let text = self.needed(fields, "text", node, "which words of the text are meant")?;
        let within = find(fields, "in").and_then(|field| self.text(field));
        let is = match (find(fields, "target"), find(fields, "citation").map(|field| &field.node.value)) {
            (Some(target), None) => MentionIs::Symbol(self.symbol(&target.node)?),
            (None, Some(Value::Truth(false))) => MentionIs::Nothing,
            _ => {
                let help =
                    "say `target = \"A/RES/…\"` for what the words name, or `citation = false` when they name nothing";
                self.complain(&node.span, "a mention needs either a target or `citation = false`", help);
                return None;
            }
        };
        Some(Correction::Mention { within, text, is })
    }

    fn paragraph(&mut self, node: &Node) -> Option<Correction> {
        let fields = self.table(node, "paragraph", &PARAGRAPH_KEYS);
        let starts = self.needed(fields, "starts", node, "the words the paragraph begins with")?;
        let name = self.needed(fields, "role", node, "what the paragraph is")?;
        let Some((_, role)) = ROLES.iter().find(|(known, _)| *known == name) else {
            let names = ROLES.map(|(name, _)| name);
            let near = nearest(&name, names.iter().copied())
                .map(|near| format!("did you mean `{near}`? "))
                .unwrap_or_default();
            let span = find(fields, "role").map_or(&node.span, |field| &field.node.span);
            self.complain(span, format!("`{name}` is not a role"), format!("{near}roles: {}", names.join(", ")));
            return None;
        };
        Some(Correction::Paragraph { starts, role: *role })
    }

    fn needed(&mut self, fields: &[Field], key: &str, node: &Node, what: &str) -> Option<String> {
        if let Some(field) = find(fields, key) {
            return self.text(field);
        }
        if matches!(node.value, Value::Table(_)) {
            self.complain(&node.span, format!("`{key}` is missing: {what}"), format!("add `{key} = \"…\"`"));
        }
        None
    }
}

fn find<'f>(fields: &'f [Field], key: &str) -> Option<&'f Field> {
    fields.iter().find(|field| field.key == key)
}

fn plain_text(node: &Node) -> Option<String> {
    match &node.value {
        // TOML can write characters that no page may have: `\u0000`.
        Value::Text(text) => Some(text.replace(|c: char| c.is_control(), " ").trim().to_owned()),
        Value::Truth(_) | Value::List(_) | Value::Table(_) | Value::Nothing => None,
    }
}
