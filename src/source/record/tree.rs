//! A record's values with their places, the same for TOML and YAML, so that one set of rules reads both.
//!
//! Byte ranges count in the text that was given; whoever cut that text out of a file adds where it began.

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use std::fmt;
use std::ops::Range;

/// A value and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Node {
    pub(super) span: Range<usize>,
    pub(super) value: Value,
}

/// What can be said in a record; numbers and dates are kept as they are written.
#[derive(Debug, Clone)]
pub(super) enum Value {
    Text(String),
    Truth(bool),
    List(Vec<Node>),
    Table(Vec<Field>),
    Nothing,
}

/// A key with its value.
#[derive(Debug, Clone)]
pub(super) struct Field {
    pub(super) key: String,
    pub(super) span: Range<usize>,
    pub(super) node: Node,
}

/// Why a record is neither TOML nor YAML, and where.
#[derive(Debug)]
pub(super) struct Unclear {
    pub(super) span: Range<usize>,
    pub(super) reason: String,
}

/// The fields of a TOML document, in the order of the text.
pub(super) fn of_toml(text: &str) -> Result<Vec<Field>, Unclear> {
    match toml::de::DeTable::parse(text) {
        Ok(table) => Ok(fields(table.into_inner())),
        Err(error) => {
            Err(Unclear { span: error.span().unwrap_or_default(), reason: error.message().trim().to_owned() })
        }
    }
}

fn fields(table: toml::de::DeTable<'_>) -> Vec<Field> {
    let mut fields: Vec<Field> = table
        .into_iter()
        .map(|(key, value)| Field { span: key.span(), key: key.into_inner().into_owned(), node: node(value) })
        .collect();
    fields.sort_by_key(|field| field.span.start);
    fields
}

fn node(value: toml::Spanned<toml::de::DeValue<'_>>) -> Node {
    use toml::de::DeValue;
    let span = value.span();
    let value = match value.into_inner() {
        DeValue::String(text) => Value::Text(text.into_owned()),
        DeValue::Integer(number) => Value::Text(number.as_str().to_owned()),
        DeValue::Float(number) => Value::Text(number.as_str().to_owned()),
        DeValue::Boolean(truth) => Value::Truth(truth),
        DeValue::Datetime(date) => Value::Text(date.to_string()),
        DeValue::Array(list) => Value::List(list.into_iter().map(node).collect()),
        DeValue::Table(table) => Value::Table(fields(table)),
    };
    Node { span, value }
}

/// The fields of a YAML mapping, in the order of the text; none when it is no mapping.
pub(super) fn of_yaml(text: &str) -> Result<Vec<Field>, Unclear> {
    match serde_saphyr::from_str::<serde_saphyr::Spanned<Yaml>>(text) {
        Ok(spanned) => match placed(spanned).value {
            Value::Table(fields) => Ok(fields),
            _ => Ok(Vec::new()),
        },
        Err(error) => {
            let span = error.location().map(|location| line_of(text, &location)).unwrap_or_default();
            Err(Unclear { span, reason: plain_reason(&error) })
        }
    }
}

/// The first line of an error, without the place, which a diagnostic says in its own way.
fn plain_reason(error: &serde_saphyr::Error) -> String {
    let text = error.without_snippet().to_string();
    let line = text.lines().next().unwrap_or_default();
    line.split(" at line ").next().unwrap_or(line).trim_start_matches("error: ").to_owned()
}

/// The line of an error, whose place in bytes is not always known.
fn line_of(text: &str, location: &serde_saphyr::Location) -> Range<usize> {
    let line = usize::try_from(location.line()).unwrap_or(1).max(1);
    let start = text.split_inclusive('\n').take(line - 1).map(str::len).sum();
    let len = text.get(start..).and_then(|rest| rest.lines().next()).map_or(0, str::len);
    start..start + len
}

fn bytes_of(location: &serde_saphyr::Location) -> Range<usize> {
    let span = location.span();
    let start = span.byte_offset().and_then(|at| usize::try_from(at).ok()).unwrap_or(0);
    let len = span.byte_len().and_then(|len| usize::try_from(len).ok()).unwrap_or(0);
    start..start + len
}

fn placed(spanned: serde_saphyr::Spanned<Yaml>) -> Node {
    let span = bytes_of(&spanned.referenced);
    let value = match spanned.value {
        Yaml::Text(text) => Value::Text(text),
        Yaml::Truth(truth) => Value::Truth(truth),
        Yaml::Nothing => Value::Nothing,
        Yaml::List(list) => Value::List(list.into_iter().map(placed).collect()),
        Yaml::Table(fields) => Value::Table(
            fields
                .into_iter()
                .map(|(key, value)| Field { span: bytes_of(&key.referenced), key: key.value, node: placed(value) })
                .collect(),
        ),
    };
    Node { span, value }
}

/// A YAML value as the library gives it.
enum Yaml {
    Text(String),
    Truth(bool),
    List(Vec<serde_saphyr::Spanned<Yaml>>),
    Table(Vec<(serde_saphyr::Spanned<String>, serde_saphyr::Spanned<Yaml>)>),
    Nothing,
}

impl<'de> Deserialize<'de> for Yaml {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(YamlVisitor)
    }
}

struct YamlVisitor;

impl<'de> Visitor<'de> for YamlVisitor {
    type Value = Yaml;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_str<E>(self, text: &str) -> Result<Yaml, E> {
        Ok(Yaml::Text(text.to_owned()))
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Yaml, E> {
        Ok(Yaml::Truth(truth))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Yaml, E> {
        Ok(Yaml::Text(number.to_string()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Yaml, E> {
        Ok(Yaml::Text(number.to_string()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Yaml, E> {
        Ok(Yaml::Text(number.to_string()))
    }

    fn visit_unit<E>(self) -> Result<Yaml, E> {
        Ok(Yaml::Nothing)
    }

    fn visit_none<E>(self) -> Result<Yaml, E> {
        Ok(Yaml::Nothing)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Yaml, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Yaml, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = seq.next_element()? {
            list.push(item);
        }
        Ok(Yaml::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Yaml, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = map.next_entry()? {
            fields.push(field);
        }
        Ok(Yaml::Table(fields))
    }
}
