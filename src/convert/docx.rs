//! DOCX: a folder of XML files, packed.
//!
//! Words stand in `word/document.xml`, notes in files of their own, and the numbers of lists nowhere: they are counted
//! here as a word processor does. What was deleted with changes tracked is left out, what was inserted is in.

mod body;
mod lists;
mod package;

use super::Unreadable;
use super::markdown::markdown;
use super::sheet::Sheet;
use body::Body;
use lists::Lists;
use package::Package;

/// The text of a DOCX file as Markdown.
///
/// # Errors
/// When the file is damaged, encrypted, or holds no words.
pub fn docx(bytes: &[u8]) -> Result<String, Unreadable> {
    let mut package = Package::open(bytes)?;
    let main = package.main().ok_or_else(|| Unreadable::Damaged("there is no document in it".into()))?;
    let lists = Lists::of(&package.beside("styles.xml"), &package.beside("numbering.xml"));
    let notes = [package.beside("footnotes.xml"), package.beside("endnotes.xml")];
    let head = package.first_head(&main);
    let mut body = Body::new(lists, &notes);
    // The head of the first page is where the United Nations print the symbol.
    if let Some(head) = &head {
        body.head(head);
    }
    body.document(&main);
    let text = markdown(&Sheet { blocks: body.finish() });
    if text.is_empty() { Err(Unreadable::NoText) } else { Ok(text) }
}
