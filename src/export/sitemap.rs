//! The map of the site, for search engines; and what tells robots of it.

use super::xml::{clean, document, element, newline};
use crate::site::{Address, Site};
use quick_xml::Writer;
use quick_xml::events::{BytesStart, Event};
use std::io;

const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// The map, a part of it, or the list of its parts.
pub fn sitemap(site: &Site<'_>, part: Option<u32>) -> String {
    let parts = site.sitemap_parts();
    if part.is_none() && !parts.is_empty() { index(&parts) } else { addresses(site.addresses(part)) }
}

/// What robots may read: all of it.
pub fn robots(sitemap: Option<&str>) -> String {
    let sitemap = sitemap.map_or(String::new(), |address| format!("\nSitemap: {address}\n"));
    format!("User-agent: *\nAllow: /\n{sitemap}")
}

fn index(parts: &[String]) -> String {
    document(|writer| {
        let root = BytesStart::new("sitemapindex").with_attributes([("xmlns", NAMESPACE)]);
        within(writer, root, |writer| {
            parts
                .iter()
                .try_for_each(|part| within(writer, BytesStart::new("sitemap"), |writer| element(writer, "loc", part)))
        })
    })
}

fn addresses(addresses: impl Iterator<Item = Address>) -> String {
    document(|writer| {
        let root = BytesStart::new("urlset").with_attributes([("xmlns", NAMESPACE), ("xmlns:xhtml", XHTML)]);
        within(writer, root, |writer| addresses.into_iter().try_for_each(|address| url(writer, &address)))
    })
}

fn url(writer: &mut Writer<Vec<u8>>, address: &Address) -> io::Result<()> {
    within(writer, BytesStart::new("url"), |writer| {
        element(writer, "loc", &address.url)?;
        if let Some(date) = address.changed {
            element(writer, "lastmod", &date.to_string())?;
        }
        for (tag, url) in &address.languages {
            let link = BytesStart::new("xhtml:link").with_attributes([
                ("rel", "alternate"),
                ("hreflang", tag.as_str()),
                ("href", clean(url).as_ref()),
            ]);
            writer.write_event(Event::Empty(link))?;
            newline(writer)?;
        }
        Ok(())
    })
}

/// An element around others.
fn within(
    writer: &mut Writer<Vec<u8>>,
    start: BytesStart<'_>,
    write: impl FnOnce(&mut Writer<Vec<u8>>) -> io::Result<()>,
) -> io::Result<()> {
    let end = start.to_end().into_owned();
    writer.write_event(Event::Start(start))?;
    newline(writer)?;
    write(writer)?;
    writer.write_event(Event::End(end))?;
    newline(writer)
}

#[cfg(test)]
mod tests {
    use super::{addresses, index};
    use crate::site::Address;
    use jiff::civil::date;

    #[test]
    fn a_map_of_several_parts_lists_them() {
        let parts = [1, 2].map(|part| format!("https://example.org/sitemap-{part}.xml"));
        let said = index(&parts);
        let expected = "<sitemap>\n<loc>https://example.org/sitemap-2.xml</loc>\n</sitemap>\n</sitemapindex>\n";
        assert!(said.ends_with(expected), "{said}");
        assert_eq!(said.matches("<loc>").count(), 2);
    }

    #[test]
    fn an_address_says_when_it_changed_and_in_which_languages_it_is() {
        let languages = vec![("ar".to_owned(), "https://example.org/?a&b".to_owned())];
        let address = Address { url: "https://example.org/".into(), changed: Some(date(2014, 12, 2)), languages };
        let said = addresses(std::iter::once(address));
        assert!(said.contains("<lastmod>2014-12-02</lastmod>"), "{said}");
        let link = "<xhtml:link rel=\"alternate\" hreflang=\"ar\" href=\"https://example.org/?a&amp;b\"/>";
        assert!(said.contains(link), "{said}");
    }
}
