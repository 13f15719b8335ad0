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
use crate::xml::{Fault, tree};
use body::Body;
use lists::Lists;
use package::Package;

/// The text of a DOCX file as Markdown.
///
/// # Errors
/// When the file is damaged, encrypted, or holds no words.
pub fn docx(bytes: &[u8]) -> Result<String, Unreadable> {
    let mut package = Package::open(bytes)?;
    let main = package.main()?;
    let lists = Lists::of(&package.beside("styles.xml")?, &package.beside("numbering.xml")?);
    let notes = [package.beside("footnotes.xml")?, package.beside("endnotes.xml")?];
    let ((document, faults), notes) = (tree(&main, 0), notes.each_ref().map(|file| tree(file, 0)));
    let broken = faults.iter().chain(notes.iter().flat_map(|(_, faults)| faults)).find_map(|fault| match fault {
        Fault::Broken(seen, _) => Some(seen),
        _ => None,
    });
    if let Some(seen) = broken {
        return Err(Unreadable::Damaged(seen.clone()));
    }
    let mut body = Body::new(lists, &notes.map(|(root, _)| root));
    // The head of the first page is where the United Nations print the symbol.
    body.add(&tree(&package.first_head(&document)?, 0).0);
    body.add(&document);
    let text = markdown(&Sheet { blocks: body.finish() });
    if text.is_empty() { Err(Unreadable::NoText) } else { Ok(text) }
}
