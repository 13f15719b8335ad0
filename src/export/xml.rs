//! What the XML formats share.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::borrow::Cow;
use std::io;

/// Words without the characters that XML has no way to write.
pub fn clean(words: &str) -> Cow<'_, str> {
    let fits =
        |c: char| !matches!(c, '\u{0}'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    if words.chars().all(fits) {
        Cow::Borrowed(words)
    } else {
        Cow::Owned(words.chars().filter(|&c| fits(c)).collect())
    }
}

/// A document: its declaration, then what is written.
pub fn document(write: impl FnOnce(&mut Writer<Vec<u8>>) -> io::Result<()>) -> String {
    let mut writer = Writer::new(Vec::new());
    // Writing to memory cannot fail.
    let _ = writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
    let _ = writer.write_event(Event::Text(BytesText::new("\n")));
    let _ = write(&mut writer);
    String::from_utf8(writer.into_inner()).unwrap_or_default()
}

/// An element with words.
pub fn element(writer: &mut Writer<Vec<u8>>, name: &str, words: &str) -> io::Result<()> {
    writer.create_element(name).write_text_content(BytesText::new(&clean(words)))?;
    newline(writer)
}

/// A new line between elements.
pub fn newline(writer: &mut Writer<Vec<u8>>) -> io::Result<()> {
    writer.write_event(Event::Text(BytesText::new("\n")))
}
