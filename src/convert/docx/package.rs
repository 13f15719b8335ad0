//! The files within a DOCX file.

use crate::convert::Unreadable;
use crate::xml::{Element, tree};
use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;

/// How many bytes of one file within are read; the longest resolution has four million.
const LARGEST: u64 = 32 * 1024 * 1024;

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
        let stated = package.file("_rels/.rels")?.and_then(|rels| target(&rels, "/officeDocument"));
        package.main = stated.map_or(package.main, |stated| stated.trim_start_matches('/').to_owned());
        Ok(package)
    }

    /// The document itself.
    pub fn main(&mut self) -> Result<String, Unreadable> {
        let main = self.main.clone();
        self.file(&main)?.ok_or_else(|| Unreadable::Damaged("there is no document in it".into()))
    }

    /// A file beside the document; empty when there is none.
    pub fn beside(&mut self, name: &str) -> Result<String, Unreadable> {
        let folder = self.main.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
        Ok(self.file(&format!("{folder}/{name}"))?.unwrap_or_default())
    }

    /// The head of the first page, where it differs from that of the others.
    pub fn first_head(&mut self, document: &Element<'_>) -> Result<String, Unreadable> {
        let Some(name) = self.name_of_first_head(document)? else { return Ok(String::new()) };
        self.beside(&name)
    }

    fn name_of_first_head(&mut self, document: &Element<'_>) -> Result<Option<String>, Unreadable> {
        let sections = document.all("sectPr").into_iter().filter(|section| section.child("titlePg").is_some());
        let first =
            |element: &&Element<'_>| element.name == "headerReference" && element.attribute("type") == Some("first");
        let id = sections.take(1).flat_map(Element::elements).find(first).and_then(|head| head.attribute("id"));
        let Some(id) = id.map(str::to_owned) else { return Ok(None) };
        let name = self.main.rsplit_once('/').map_or(self.main.as_str(), |(_, name)| name).to_owned();
        let rels = self.beside(&format!("_rels/{name}.rels"))?;
        let (root, _) = tree(&rels, 0);
        let relation = root.all("Relationship").into_iter().find(|relation| relation.attribute("Id") == Some(&id));
        Ok(relation.and_then(|relation| relation.attribute("Target")).map(str::to_owned))
    }

    /// A file within; `None` when it is not there.
    fn file(&mut self, name: &str) -> Result<Option<String>, Unreadable> {
        let file = match self.files.by_name(name) {
            Ok(file) => file,
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(error) => return Err(damaged(&error)),
        };
        let mut bytes = Vec::new();
        let read = file.take(LARGEST + 1).read_to_end(&mut bytes);
        read.map_err(|error| Unreadable::Damaged(format!("`{name}` in it: {error}")))?;
        if bytes.len() as u64 > LARGEST {
            return Err(Unreadable::TooMuch("a file in it is larger than any document"));
        }
        Ok(Some(String::from_utf8_lossy(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes)).into_owned()))
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
