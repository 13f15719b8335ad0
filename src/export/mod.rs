//! Exports: from the site to the files that are made for programs, one format a file of this room.
//!
//! Each is a pure function from what [`crate::site`] says to bytes, so that files are made like pages: one by one, on all
//! cores. Nothing here knows the archive, makes an address, or touches the disk.

mod alias;
mod atom;
mod bibtex;
mod calendar;
mod csl;
mod manifest;
mod opensearch;
mod ris;
mod shard;
mod sitemap;
mod table;
mod text;
mod xml;

#[cfg(test)]
mod tests;

pub use manifest::Look;

use crate::resolution::Language;
use crate::site::{FeedOf, File, Form, Leaf, Reference, Shard, Site, Table};
use std::sync::Arc;

/// What stands in a file, whatever its format.
#[derive(Debug)]
pub enum Content<'a> {
    /// What is known of a text, in a record.
    Record(Arc<Reference<'a>>),
    /// The texts of a feed.
    Feed(FeedOf<'a>),
    /// The rows of a part of a table, in a language where it has one.
    Rows(Table, Option<Language>, u32),
    /// A part of what the check of a draft reads.
    Shard(Language, Shard, u32),
    /// What needs no more time to be written than to be looked at.
    Other,
}

/// Whether two files are forms of one content.
pub fn are_forms(one: &File, other: &File) -> bool {
    match (one, other) {
        (File::Table(table, language, part, _), File::Table(its, of, number, _)) => {
            (table, language, part) == (its, of, number)
        }
        (File::Beside(symbol, said, leaf), File::Beside(its, of, other)) => {
            leaf.is_record() && other.is_record() && (symbol, said) == (its, of)
        }
        _ => false,
    }
}

/// What stands in a file; `None` when the site has nothing to say in it.
pub fn content<'a>(site: &Site<'a>, file: &File) -> Option<Content<'a>> {
    Some(match file {
        File::Beside(symbol, said, leaf) if leaf.is_record() => {
            Content::Record(site.reference(site.version_at(symbol, *said)?.0)?)
        }
        File::Table(table, language, part, _) => Content::Rows(*table, *language, *part),
        File::Feed(said, feed) => Content::Feed(site.feed(*said, feed)?),
        File::Shard(language, shard, n) => Content::Shard(*language, *shard, *n),
        _ => Content::Other,
    })
}

/// The bytes of a file with this content; `None` when the site has nothing to say in it.
pub fn bytes(site: &Site<'_>, file: &File, content: &Content<'_>, look: &Look) -> Option<Vec<u8>> {
    let text = match (content, file) {
        (Content::Record(of), File::Beside(_, _, leaf)) => match leaf {
            Leaf::BibTeX => bibtex::record(of),
            Leaf::Ris => ris::record(of),
            Leaf::Csl => csl::record(of),
            Leaf::Text => return None,
        },
        (Content::Rows(table, language, part), File::Table(_, _, _, form)) => {
            let rows = site.rows(*table, *language, *part);
            return Some(match form {
                Form::Csv => table::csv(&table.columns(), rows),
                Form::Json => table::json(&table.columns(), rows),
            });
        }
        (Content::Feed(of), _) => atom::feed(of),
        (Content::Shard(language, Shard::Runs, n), _) => return shard::runs(site.runs(*language, *n)).ok(),
        (Content::Shard(language, Shard::Precedents, n), _) => {
            return shard::precedents(&site.precedents(*language, *n).collect::<Vec<_>>()).ok();
        }
        _ => other(site, file, look)?,
    };
    Some(text.into_bytes())
}

/// A file that is made of nothing but what the site says of it.
fn other(site: &Site<'_>, file: &File, look: &Look) -> Option<String> {
    Some(match file {
        File::Beside(symbol, said, _) => text::text(symbol, &site.version_at(symbol, *said)?.1.resolution),
        File::Table(..) | File::Feed(..) | File::Shard(..) => return None,
        File::Sitemap(part) => sitemap::sitemap(site, *part),
        File::Robots => sitemap::robots(site.sitemap().as_deref()),
        File::NoJekyll => String::new(),
        File::Alias(old) => alias::page(&site.alias(old)?),
        File::Domain => format!("{}\n", site.domain()?),
        File::Calendar(said) => calendar::calendar(&site.calendar(*said)?),
        File::OpenSearch(said) => opensearch::description(&site.entrance(file, *said)),
        File::WebManifest(said) => manifest::manifest(&site.entrance(file, *said), look),
    })
}

/// Words on one line: white space and what cannot be printed become single spaces.
fn one_line(words: &str) -> String {
    words
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
