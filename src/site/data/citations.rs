//! The table of citations: an edge a row.

use super::{Row, Value};
use crate::archive::{Citation, Work};
use crate::resolution::{Mention, Paragraph, Resolution};
use crate::site::files::{File, Form};
use crate::site::{Here, Site, Table};
use std::ops::Range;

/// A citation about which a row is made.
pub(super) struct Of<'s, 'a> {
    site: &'s Site<'a>,
    here: &'s Here,
    citation: &'a Citation,
    mention: &'a Mention,
    text: &'a Resolution,
    citing: &'a Work,
    cited: &'a Work,
}

/// A column: its name, and what stands in it.
type Column = (&'static str, for<'s, 'a> fn(&Of<'s, 'a>) -> Value<'a>);

/// The columns of citations.
pub(super) const COLUMNS: [Column; 11] = [
    ("citing", |of| Value::words(of.citing.symbol.as_str())),
    ("language", |of| {
        Value::maybe(of.site.archive.version(of.citation.version).map(|its| of.site.language_of(its).code().to_owned()))
    }),
    ("paragraph", |of| Value::words(of.text.anchor(of.mention.within))),
    ("verb", |of| Value::maybe(of.paragraph().and_then(Paragraph::verb))),
    ("cited", |of| Value::words(of.cited.symbol.as_str())),
    ("cited_paragraphs", |of| Value::list(of.mention.paragraphs.iter().map(String::as_str))),
    ("cited_part", |of| Value::maybe(of.mention.part.as_deref())),
    ("cited_date", |of| Value::maybe(of.mention.date.map(|date| date.to_string()))),
    ("words", |of| Value::maybe(words(of))),
    ("citing_page", |of| Value::words(citing_page(of))),
    ("cited_page", |of| Value::words(cited_page(of))),
];

/// The rows of some citations.
pub(super) fn rows<'s, 'a>(site: &'s Site<'a>, range: Range<usize>) -> impl Iterator<Item = Row<'a>> + 's {
    let here = Here::at(&File::Table(Table::Citations, None, 1, Form::Csv).route());
    let citations = site.archive.citations().get(range).unwrap_or_default();
    citations.iter().filter_map(move |citation| {
        let archive = site.archive;
        let of = Of {
            site,
            here: &here,
            citation,
            mention: archive.mention(citation)?,
            text: &archive.version(citation.version)?.resolution,
            citing: archive.work(citation.from)?,
            cited: archive.work(citation.to)?,
        };
        Some(COLUMNS.iter().map(|(_, value)| value(&of)).collect())
    })
}

impl<'a> Of<'_, 'a> {
    fn paragraph(&self) -> Option<&'a Paragraph> {
        self.site.archive.paragraph(self.citation)
    }
}

/// The citing words.
fn words<'a>(of: &Of<'_, 'a>) -> Option<&'a str> {
    of.text.passage(of.mention.within)?.words().get(of.mention.range.clone())
}

/// The address of the citing paragraph; of a citation in the head that of the facts.
fn citing_page(of: &Of<'_, '_>) -> String {
    let page = of.site.address_from(of.here, &of.site.route_of_version(of.citation.version));
    let anchor = of.text.anchor(of.mention.within);
    format!("{page}#{}", if anchor.is_empty() { "facts" } else { anchor })
}

/// The address of the cited work, at the first cited paragraph where the archive holds it.
fn cited_page(of: &Of<'_, '_>) -> String {
    let page = of.site.address_from(of.here, &super::super::Route::Work(of.cited.symbol.clone()));
    let version = of.cited.versions.first().and_then(|&id| of.site.archive.version(id));
    let anchor = of.mention.first_anchor();
    match anchor.filter(|anchor| version.is_some_and(|version| version.paragraph(anchor).is_some())) {
        Some(anchor) => format!("{page}#{anchor}"),
        None => page,
    }
}
