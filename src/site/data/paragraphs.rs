//! The table of paragraphs: a text is its title, its paragraphs in reading order, and its notes.

use super::{Row, Value};
use crate::archive::{Version, VersionId, Work};
use crate::resolution::{Note, Paragraph, Role};
use crate::site::Site;
use std::borrow::Cow;

/// A part of a text about which a row is made.
pub(super) struct Of<'s, 'a> {
    site: &'s Site<'a>,
    work: &'a Work,
    version: &'a Version,
    part: Part<'a>,
}

/// A part of a text.
#[derive(Clone, Copy)]
enum Part<'a> {
    Title(&'a str),
    Paragraph(&'a Paragraph),
    Note(&'a Note),
}

/// A column: its name, and what stands in it.
type Column = (&'static str, for<'s, 'a> fn(&Of<'s, 'a>) -> Value<'a>);

/// The columns of paragraphs.
pub(super) const COLUMNS: [Column; 7] = [
    ("symbol", |of| Value::words(of.work.symbol.as_str())),
    ("language", |of| Value::words(of.site.language_of(of.version).code().to_owned())),
    ("paragraph", |of| Value::words(of.part.anchor())),
    ("role", |of| Value::words(of.part.role())),
    ("number", |of| Value::maybe(of.part.number())),
    ("verb", |of| Value::maybe(of.part.verb())),
    ("text", |of| Value::words(of.part.text())),
];

/// The rows of a version.
pub(super) fn rows<'s, 'a>(site: &'s Site<'a>, id: VersionId) -> impl Iterator<Item = Row<'a>> + 's {
    let known = site.archive.version(id).and_then(|version| Some((version, site.archive.work(version.work?)?)));
    known.into_iter().flat_map(move |(version, work)| {
        let text = &version.resolution;
        let title = text.facts.title.as_deref().into_iter().map(Part::Title);
        let parts = title.chain(text.paragraphs.iter().map(Part::Paragraph)).chain(text.notes.iter().map(Part::Note));
        parts.map(move |part| {
            let of = Of { site, work, version, part };
            COLUMNS.iter().map(|(_, value)| value(&of)).collect()
        })
    })
}

/// How many rows a version has.
pub(super) fn count(site: &Site<'_>, id: VersionId) -> usize {
    let text = site.archive.version(id).map(|version| &version.resolution);
    text.map_or(0, |text| usize::from(text.facts.title.is_some()) + text.paragraphs.len() + text.notes.len())
}

/// How many bytes the rows of a version have, about.
pub(super) fn weight(site: &Site<'_>, id: VersionId) -> usize {
    let Some(version) = site.archive.version(id) else { return 0 };
    let text = &version.resolution;
    let words = text.paragraphs.iter().map(|paragraph| paragraph.text.words().len());
    let notes = text.notes.iter().map(|note| note.text.words().len());
    words.chain(notes).map(|len| len + 120).sum()
}

impl<'a> Part<'a> {
    /// Its anchor; a title has none.
    fn anchor(self) -> &'a str {
        match self {
            Part::Title(_) => "",
            Part::Paragraph(paragraph) => &paragraph.id,
            Part::Note(note) => &note.id,
        }
    }

    fn role(self) -> &'static str {
        match self {
            Part::Title(_) => "title",
            Part::Paragraph(paragraph) => role(paragraph.role),
            Part::Note(_) => "note",
        }
    }

    /// The number as printed.
    fn number(self) -> Option<&'a str> {
        match self {
            Part::Title(_) => None,
            Part::Paragraph(paragraph) => paragraph.label.as_ref().map(|label| label.words()),
            Part::Note(note) => Some(&note.label),
        }
    }

    fn verb(self) -> Option<&'a str> {
        match self {
            Part::Paragraph(paragraph) => paragraph.verb(),
            Part::Title(_) | Part::Note(_) => None,
        }
    }

    fn text(self) -> Cow<'a, str> {
        match self {
            Part::Title(title) => title.into(),
            Part::Paragraph(paragraph) => paragraph.text.words().into(),
            Part::Note(note) => note.text.words().into(),
        }
    }
}

/// A role in a word.
fn role(role: Role) -> &'static str {
    match role {
        Role::Enacting => "enacting",
        Role::Preambular => "preambular",
        Role::Operative => "operative",
        Role::Point => "point",
        Role::Heading => "heading",
        Role::Annex => "annex",
        Role::Table => "table",
        Role::Closing => "closing",
        Role::Other => "other",
    }
}
