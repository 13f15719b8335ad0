//! How browsers search the site: an OpenSearch description, in each language of the site.

use super::one_line;
use super::xml::{clean, document, element, newline};
use crate::site::Entrance;
use quick_xml::events::{BytesEnd, BytesStart, Event};

const NAMESPACE: &str = "http://a9.com/-/spec/opensearch/1.1/";

/// How many characters the names may have, and the description.
const SHORT: usize = 16;
const LONG: usize = 48;
const DESCRIPTION: usize = 1024;

/// The description.
pub fn description(entrance: &Entrance<'_>) -> String {
    document(|writer| {
        let root = BytesStart::new("OpenSearchDescription").with_attributes([("xmlns", NAMESPACE)]);
        writer.write_event(Event::Start(root))?;
        newline(writer)?;
        element(writer, "ShortName", &cut(entrance.title, SHORT))?;
        element(writer, "LongName", &cut(entrance.title, LONG))?;
        element(writer, "Description", &cut(&entrance.description, DESCRIPTION))?;
        element(writer, "InputEncoding", "UTF-8")?;
        element(writer, "Language", &entrance.tag)?;
        if let Some(search) = &entrance.search {
            let template = clean(search);
            let url = BytesStart::new("Url").with_attributes([("type", "text/html"), ("template", template.as_ref())]);
            writer.write_event(Event::Empty(url))?;
            newline(writer)?;
        }
        writer.write_event(Event::End(BytesEnd::new("OpenSearchDescription")))?;
        newline(writer)
    })
}

/// The first characters of words on one line, with a sign where some are left out.
fn cut(words: &str, characters: usize) -> String {
    let words = one_line(words);
    if words.chars().count() <= characters {
        return words;
    }
    let kept: String = words.chars().take(characters - 1).collect();
    format!("{}…", kept.trim_end())
}
