//! The files within a DOCX file.

use crate::convert::Unreadable;
use crate::xml::{Element, tree};
use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;

/// How many bytes of one file within are read; the longest resolution has four million.
const LARGEST: u64 = 64 * 1024 * 1024;

/// A packed document.
pub(super) struct Package<'b> {
    files: ZipArchive<Cursor<&'b [u8]>>,
    /// The file with the document: `word/document.xml`.
    main: String,
}

impl<'b> Package<'b> {
    /// Opens a document.
    pub fn open(bytes: &'b [u8]) -> Result<Self, Unreadable> {
        // A document with a password is an old kind of container with the packed one inside.
        if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
            return Err(Unreadable::Locked);
        }
        let files = ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
        let mut package = Self { files, main: "word/document.xml".into() };
        let stated = package.file("_rels/.rels").and_then(|rels| target(&rels, "/officeDocument"));
        package.main = stated.map_or(package.main, |stated| stated.trim_start_matches('/').to_owned());
        Ok(package)
    }

    /// The document itself.
    pub fn main(&mut self) -> Option<String> {
        let main = self.main.clone();
        self.file(&main)
    }

    /// A file beside the document; empty when there is none.
    pub fn beside(&mut self, name: &str) -> String {
        let folder = self.main.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
        self.file(&format!("{folder}/{name}")).unwrap_or_default()
    }

    /// The head of the first page, where it differs from that of the others.
    pub fn first_head(&mut self, main: &str) -> Option<String> {
        let (root, _) = tree(main, 0);
        let section = root.all("sectPr").into_iter().find(|section| section.child("titlePg").is_some())?;
        let reference = section
            .elements()
            .find(|element| element.name == "headerReference" && element.attribute("type") == Some("first"))?;
        let id = reference.attribute("id")?.to_owned();
        let name = self.main.rsplit_once('/').map_or(self.main.as_str(), |(_, name)| name).to_owned();
        let rels = self.beside(&format!("_rels/{name}.rels"));
        let (root, _) = tree(&rels, 0);
        let relation = root.all("Relationship").into_iter().find(|relation| relation.attribute("Id") == Some(&id))?;
        let head = relation.attribute("Target")?.to_owned();
        Some(self.beside(&head)).filter(|head| !head.is_empty())
    }

    fn file(&mut self, name: &str) -> Option<String> {
        let mut bytes = Vec::new();
        let file = self.files.by_name(name).ok()?;
        file.take(LARGEST).read_to_end(&mut bytes).ok()?;
        Some(String::from_utf8_lossy(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes)).into_owned())
    }
}

fn damaged(error: &ZipError) -> Unreadable {
    match error {
        ZipError::UnsupportedArchive(seen) if *seen == ZipError::PASSWORD_REQUIRED => Unreadable::Locked,
        error => Unreadable::Damaged(error.to_string()),
    }
}

/// The target of a relation of some type.
fn target(rels: &str, kind: &str) -> Option<String> {
    let (root, _) = tree(rels, 0);
    let relations = root.all("Relationship");
    let of_kind = |relation: &&Element<'_>| relation.attribute("Type").is_some_and(|own| own.ends_with(kind));
    relations.into_iter().find(of_kind)?.attribute("Target").map(str::to_owned)
}
