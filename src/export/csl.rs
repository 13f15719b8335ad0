//! A record as citation processors read it: CSL-JSON, a list with one item.

use crate::site::Reference;
use jiff::civil::Date;
use serde::Serialize;

/// An item of a list of references.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Item<'a> {
    id: String,
    r#type: &'static str,
    title: &'a str,
    number: &'a str,
    authority: &'a str,
    author: [Name<'a>; 1],
    publisher: &'a str,
    genre: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    collection_title: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issued: Option<Day>,
    #[serde(skip_serializing_if = "Option::is_none")]
    event_date: Option<Day>,
    language: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    keyword: Option<String>,
    #[serde(rename = "URL")]
    url: &'a str,
}

/// A name that is no person's.
#[derive(Serialize)]
struct Name<'a> {
    literal: &'a str,
}

/// A day.
#[derive(Serialize)]
struct Day {
    #[serde(rename = "date-parts")]
    parts: [[i16; 3]; 1],
}

impl From<Date> for Day {
    fn from(date: Date) -> Self {
        Self { parts: [[date.year(), date.month().into(), date.day().into()]] }
    }
}

/// The record of a text, with a newline at its end.
pub fn record(of: &Reference<'_>) -> String {
    let item = Item {
        id: of.key(),
        r#type: "legislation",
        title: &of.title,
        number: of.symbol.as_str(),
        authority: &of.authority,
        author: [Name { literal: &of.authority }],
        publisher: &of.publisher,
        genre: &of.genre,
        collection_title: of.series.as_deref(),
        issued: of.date().map(Day::from),
        event_date: of.adopted.map(Day::from),
        language: &of.tag,
        keyword: (!of.subjects.is_empty()).then(|| of.subjects.join(", ")),
        url: of.url(),
    };
    // A struct of strings and numbers is always JSON.
    let mut json = serde_json::to_string_pretty(&[item]).unwrap_or_default();
    json.push('\n');
    json
}
