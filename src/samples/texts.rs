//! The texts of the samples, in the style of resolutions and copied from none: from one that has all there can be down to
//! one that has next to nothing.

use crate::archive::{Archive, Document, link};
use crate::diagnostics::{self, Diagnostic};
use crate::parse::parse;
use crate::read::read;
use crate::resolution::{Language, Paragraph};
use crate::source::{Format, from_bytes};
use std::sync::Arc;

/// A text of a sample.
pub(super) struct Text {
    /// The file, as the sample's archive names it.
    path: &'static str,
    format: Format,
    words: &'static str,
    /// What its keeper says of it, as in a `.toml` beside it.
    record: &'static str,
    /// What it is, for those who read of a failure.
    about: &'static str,
}

/// Texts that have all there can be, and some that lack one thing or another.
pub(super) const RICH: [Text; 8] = [
    text(
        "voted.en.xml",
        Format::AkomaNtoso,
        include_str!("texts/voted.en.xml"),
        "",
        "a resolution that has all there can be",
    ),
    text("voted.fr.txt", Format::Text, include_str!("texts/voted.fr.txt"), "", "a resolution in a second language"),
    text("voted.ar.txt", Format::Text, include_str!("texts/voted.ar.txt"), "", "a resolution in Arabic"),
    text("citing.en.md", Format::Markdown, include_str!("texts/citing.en.md"), "", "a resolution without a vote"),
    text("parts.en.txt", Format::Text, include_str!("texts/parts.en.txt"), "", "a resolution in parts"),
    text(
        "unvoted.en.xml",
        Format::AkomaNtoso,
        include_str!("texts/unvoted.en.xml"),
        "",
        "a resolution without notes and numbers",
    ),
    text(
        "unread.de.txt",
        Format::Text,
        include_str!("texts/unread.de.txt"),
        "symbol = 'A/RES/79/31'\nlanguage = 'de'",
        "a resolution in a language without a grammar",
    ),
    text("undated.en.txt", Format::Text, include_str!("texts/undated.en.txt"), "", "a resolution without a date"),
];

/// A series, with one that has left it.
pub(super) const SERIES: [Text; 8] = [
    text("voted.en.xml", Format::AkomaNtoso, include_str!("texts/voted.en.xml"), "", "a resolution of a series"),
    text("voted.fr.txt", Format::Text, include_str!("texts/voted.fr.txt"), "", "a resolution in a second language"),
    text("voted.ar.txt", Format::Text, include_str!("texts/voted.ar.txt"), "", "a resolution in Arabic"),
    text("next.en.xml", Format::AkomaNtoso, include_str!("texts/next.en.xml"), "", "the next resolution of a series"),
    text("later.en.txt", Format::Text, include_str!("texts/later.en.txt"), "", "the last resolution of a series"),
    text("buoy.en.xml", Format::AkomaNtoso, include_str!("texts/buoy.en.xml"), "", "a resolution that cites nothing"),
    text("buoys.en.md", Format::Markdown, include_str!("texts/buoys.en.md"), "", "its undated successor"),
    text("rival.en.xml", Format::AkomaNtoso, include_str!("texts/rival.en.xml"), "", "a resolution that left a series"),
];

/// Texts that lack what can be lacking.
pub(super) const BARE: [Text; 7] = [
    text(
        "untitled.en.md",
        Format::Markdown,
        include_str!("texts/untitled.en.md"),
        ISLES,
        "a text without title, date and body",
    ),
    text(
        "untitled.ar.md",
        Format::Markdown,
        include_str!("texts/untitled.ar.md"),
        ISLES,
        "a text without title, date and body, in Arabic",
    ),
    text("run.en.txt", Format::Text, include_str!("texts/run.en.txt"), RUN, "a resolution without title and date"),
    text("run.ar.txt", Format::Text, include_str!("texts/run.ar.txt"), RUN, "a resolution of one sentence, in Arabic"),
    text(
        "notes.en.xml",
        Format::AkomaNtoso,
        include_str!("texts/notes.en.xml"),
        NOTES,
        "a text with nothing but a title and a note",
    ),
    text("notes.ar.txt", Format::Text, include_str!("texts/notes.ar.txt"), NOTES_AR, "a text with nothing but a note"),
    text("alone.ar.txt", Format::Text, include_str!("texts/notes.ar.txt"), ALONE, "a text in one language of two"),
];

/// The one that a large archive has again and again.
pub(super) const CROWD: Text =
    text("crowd.en.txt", Format::Text, include_str!("texts/crowd.en.txt"), "", "one of many texts");

const ISLES: &str = "symbol = 'ISLES/2025/1'";
const RUN: &str = "symbol = 'A/RES/80/6'";
const NOTES: &str = "symbol = 'ISLES/2025/2'";
const NOTES_AR: &str = "symbol = 'ISLES/2025/2'\nlanguage = 'ar'";
const ALONE: &str = "symbol = 'ISLES/2025/3'\nlanguage = 'ar'";

const fn text(
    path: &'static str,
    format: Format,
    words: &'static str,
    record: &'static str,
    about: &'static str,
) -> Text {
    Text { path, format, words, record, about }
}

/// What the text of a file is, with its place among the others: those that have more stand before those that have less.
pub(super) fn about(path: &str) -> Option<(usize, &'static str)> {
    let place = RICH.iter().chain(&BARE).position(|text| text.path == path)?;
    RICH.iter().chain(&BARE).nth(place).map(|text| (place, text.about))
}

/// The archive of some texts, with what there is to say of them.
pub(super) fn archive(texts: &[Text], languages: &[Language]) -> (Archive, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let documents = texts.iter().flat_map(|text| documents(text, &mut found)).collect();
    let archive = link(documents, languages, &mut found);
    diagnostics::sort(&mut found);
    (archive, found)
}

/// The archive of the same texts, each of them so long that what stands around it has a page of its own.
pub(super) fn long_archive(texts: &[Text], languages: &[Language]) -> Archive {
    let documents = texts.iter().flat_map(|text| documents(text, &mut Vec::new())).map(long).collect();
    link(documents, languages, &mut Vec::new())
}

/// How many times the last paragraph of a long text stands there again.
const AGAIN: usize = 600;

fn long(document: Document) -> Document {
    let mut text = document.resolution;
    let paragraphs = &mut text.paragraphs;
    let last = paragraphs.last().cloned().into_iter();
    let again =
        last.flat_map(|last| (1..=AGAIN).map(move |n| Paragraph { id: format!("op{}", AGAIN + n), ..last.clone() }));
    paragraphs.extend(again.collect::<Vec<_>>());
    Document::new(document.path, document.format, document.hash, text)
}

/// What a file holds.
pub(super) fn documents(text: &Text, found: &mut Vec<Diagnostic>) -> Vec<Document> {
    let record: Arc<str> = format!("{}.toml", text.path).into();
    let beside = (!text.record.is_empty()).then_some((&record, text.record));
    let source = from_bytes(&text.path.into(), text.format, text.words.as_bytes(), beside, found);
    let Some(source) = source else { return Vec::new() };
    let manuscript = read(&source, found);
    let document = |text| Document::new(Arc::clone(&source.path), source.format, source.hash.clone(), text);
    parse(&source, manuscript, found).into_iter().map(document).collect()
}
