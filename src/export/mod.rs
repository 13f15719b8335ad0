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
mod sitemap;
mod table;
mod text;
mod xml;

#[cfg(test)]
mod tests;

pub use manifest::Look;

use crate::site::{File, Form, Leaf, Site};

/// The bytes of a file; `None` when the site has nothing to say in it.
pub fn file(site: &Site<'_>, file: &File, look: &Look) -> Option<Vec<u8>> {
    let text = match file {
        File::Beside(symbol, said, leaf) => {
            let (id, version) = site.version_at(symbol, *said)?;
            match leaf {
                Leaf::BibTeX => bibtex::record(site.reference(id)?.as_ref()),
                Leaf::Ris => ris::record(site.reference(id)?.as_ref()),
                Leaf::Csl => csl::record(site.reference(id)?.as_ref()),
                Leaf::Text => text::text(symbol, &version.resolution),
            }
        }
        File::Table(table, language, part, form) => {
            let rows = site.rows(*table, *language, *part);
            return Some(match form {
                Form::Csv => table::csv(&table.columns(), rows),
                Form::Json => table::json(&table.columns(), rows),
            });
        }
        File::Feed(said, feed) => atom::feed(&site.feed(*said, feed)?),
        File::Sitemap(part) => sitemap::sitemap(site, *part),
        File::Robots => sitemap::robots(site.sitemap().as_deref()),
        File::NoJekyll => String::new(),
        File::Alias(old) => alias::page(&site.alias(old)?),
        File::Domain => format!("{}\n", site.domain()?),
        File::Calendar(said) => calendar::calendar(&site.calendar(*said)?),
        File::OpenSearch(said) => opensearch::description(&site.entrance(file, *said)),
        File::WebManifest(said) => manifest::manifest(&site.entrance(file, *said), look),
    };
    Some(text.into_bytes())
}

/// Words on one line: white space and what cannot be printed become single spaces.
fn one_line(words: &str) -> String {
    words
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
