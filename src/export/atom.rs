//! Feeds as Atom (RFC 4287).

use super::xml::clean;
use crate::site::{FeedEntry, FeedOf};
use atom_syndication::{Category, Entry, Feed, FixedDateTime, Generator, Link, Person, Text};
use jiff::civil::Date;

/// The feed, with a newline at its end.
pub fn feed(of: &FeedOf<'_>) -> String {
    let feed = Feed {
        id: of.id.clone(),
        title: words(&of.title),
        updated: start_of(of.updated),
        lang: Some(of.tag.clone()),
        authors: vec![person(&of.archive)],
        links: vec![
            link("self", &of.own, Some("application/atom+xml")),
            link("alternate", &of.page, Some("text/html")),
        ],
        generator: Some(Generator {
            value: "Recalling".to_owned(),
            version: Some(env!("CARGO_PKG_VERSION").to_owned()),
            uri: None,
        }),
        entries: of.entries.iter().map(entry).collect(),
        ..Feed::default()
    };
    let mut xml = feed.to_string();
    xml.push('\n');
    xml
}

fn entry(of: &FeedEntry<'_>) -> Entry {
    let language = Some(of.of.tag.clone());
    let mut page = link("alternate", &of.page, Some("text/html"));
    page.hreflang.clone_from(&language);
    let category = |term: &crate::site::Term| Category {
        term: clean(&term.name).into_owned(),
        scheme: term.id.clone(),
        label: None,
    };
    Entry {
        id: of.id.clone(),
        title: Text { lang: language, ..words(&format!("{} · {}", of.of.symbol, of.of.title)) },
        updated: start_of(of.updated),
        published: of.of.adopted.map(start_of),
        authors: vec![person(&of.of.authority)],
        categories: of.subjects.iter().map(category).collect(),
        links: vec![page, link("via", &of.of.official, None)],
        summary: Some(words(&of.summary)),
        ..Entry::default()
    }
}

/// The first moment of a day, in universal time: nobody notes the hour of an adoption.
fn start_of(date: Date) -> FixedDateTime {
    format!("{date}T00:00:00Z").parse().unwrap_or_default()
}

fn words(words: &str) -> Text {
    Text::plain(clean(words).into_owned())
}

fn person(name: &str) -> Person {
    Person { name: clean(name).into_owned(), ..Person::default() }
}

fn link(rel: &str, href: &str, media: Option<&str>) -> Link {
    Link { rel: rel.to_owned(), href: clean(href).into_owned(), mime_type: media.map(str::to_owned), ..Link::default() }
}
