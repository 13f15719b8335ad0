//! The archive: all documents together, as works that cite one another. [`link()`] is the only stage that sees them all.
//!
//! Works stand in the order of their symbols, versions in the order of their paths, citations in the order of citing
//! work, version and place; ids are indices into these lists, so everything that comes out of here is in one order on
//! every machine.

mod agreement;
mod checks;
mod consulted;
mod dates;
mod excerpt;
mod link;
mod runs;
mod spelled;

pub use consulted::{ALL, Consulted, Once, consulting};
pub use excerpt::Excerpt;
pub use link::{Document, link};
pub use runs::{Naming, Run};

use crate::compare::Said;
use crate::resolution::{self, Act, Mention, Paragraph, Resolution, Symbol};
use crate::source::Format;
use consulted::note;
use jiff::civil::Date;
use std::sync::Arc;

/// The index of a work in [`Archive::works()`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WorkId(pub u32);

/// The index of a version in [`Archive::versions()`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct VersionId(pub u32);

/// The index of a citation in [`Archive::citations()`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CitationId(pub u32);

/// All works, held or only known from citations.
#[derive(Debug, Default)]
pub struct Archive {
    works: Vec<Work>,
    versions: Vec<Version>,
    citations: Vec<Citation>,
}

/// One document of the archive in one language.
#[derive(Debug)]
pub struct Version {
    /// The work it is a version of; `None` when no symbol was found, and then it is on no page but the health page.
    pub work: Option<WorkId>,
    /// The source, as the archive names it.
    pub path: Arc<str>,
    /// The source's format.
    pub format: Format,
    /// BLAKE3 of the source's bytes, in hexadecimal.
    pub hash: String,
    /// The text, understood.
    pub resolution: Resolution,
    /// What each of its paragraphs says, so that it can be held against all others; nothing of one that cannot be agreed.
    pub said: Vec<Option<Said>>,
    /// The paragraphs in the order of their anchors, as indices.
    by_anchor: Box<[u32]>,
    /// The mentions that name a symbol, in the order of anchors and of what they name, as indices.
    by_named: Box<[u32]>,
}

impl Version {
    /// The paragraph with an anchor: `op3.a`.
    pub fn paragraph(&self, anchor: &str) -> Option<&Paragraph> {
        let paragraph = |i: &u32| self.resolution.paragraphs.get(*i as usize);
        let id = |i: &u32| paragraph(i).map_or("", |paragraph| &paragraph.id);
        let found = self.by_anchor.binary_search_by(|i| id(i).cmp(anchor)).ok()?;
        paragraph(self.by_anchor.get(found)?)
    }

    /// The first mention at an anchor that names a symbol, as an index.
    fn naming(&self, anchor: &str, symbol: &Symbol) -> Option<u32> {
        let key =
            |i: &u32| self.resolution.mentions.get(*i as usize).and_then(|mention| named_at(&self.resolution, mention));
        let first = self.by_named.partition_point(|i| key(i) < Some((anchor, symbol)));
        self.by_named.get(first).copied().filter(|i| key(i) == Some((anchor, symbol)))
    }
}

/// Where a mention stands, and what it names.
fn named_at<'a>(text: &'a Resolution, mention: &'a Mention) -> Option<(&'a str, &'a Symbol)> {
    Some((text.anchor(mention.within), mention.symbol()?))
}

/// A work: held in one or more languages, or a *stub*, known only from what others say of it.
#[derive(Debug)]
pub struct Work {
    /// Its key.
    pub symbol: Symbol,
    /// Its versions, in the archive's order of languages; none for a stub.
    pub versions: Vec<VersionId>,
    /// The day of adoption: what its own text says, or what most of its citers say.
    pub date: Option<Date>,
    /// Where its text stands when another work's text holds it.
    pub within: Option<Within>,
    /// What citers say of its date, each date once, the most frequent first.
    pub claims: Vec<DateClaim>,
    /// Citations in this work's text, in order of place.
    pub cites: Vec<CitationId>,
    /// Citations of this work: newest citing work first, then by symbol and place.
    pub cited_by: Vec<CitationId>,
    /// How many works cite it (a work that cites it five times counts once).
    pub citing_works: u32,
}

/// The place of a work in the text of another: `A/RES/78/80A`, and `A/RES/78/80` as a whole, in `A/RES/78/80A-B`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Within {
    /// The work whose text holds it.
    pub whole: WorkId,
    /// `A`; `None` for a number as a whole, all of whose parts that text holds.
    pub letter: Option<char>,
    /// Where it begins in that text: `partA`; empty where it is all of it, or the text does not show where.
    pub anchor: String,
}

/// A date that citers give a work.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DateClaim {
    /// The day.
    pub date: Date,
    /// The citations that say so.
    pub said_by: Vec<CitationId>,
}

/// One citation: a mention in a version that names a work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Citation {
    /// The citing work.
    pub from: WorkId,
    /// The version it was read in.
    pub version: VersionId,
    /// The index into that version's `resolution.mentions`.
    pub mention: u32,
    /// The cited work.
    pub to: WorkId,
}

impl Work {
    /// Whether the archive holds no text of it, not even as a part of another.
    pub fn is_stub(&self) -> bool {
        self.versions.is_empty() && self.within.is_none()
    }
}

impl Archive {
    /// All works, in the order of their symbols.
    pub fn works(&self) -> &[Work] {
        note(&[ALL]);
        &self.works
    }

    /// All versions, in the order of their paths.
    pub fn versions(&self) -> &[Version] {
        note(&[ALL]);
        &self.versions
    }

    /// Every citation between works: by citing work, then version, then place in the text.
    pub fn citations(&self) -> &[Citation] {
        note(&[ALL]);
        &self.citations
    }

    /// The work of a symbol.
    pub fn find(&self, symbol: &Symbol) -> Option<(WorkId, &Work)> {
        let i = self.works.binary_search_by(|work| work.symbol.cmp(symbol)).ok()?;
        let id = WorkId(u32::try_from(i).ok()?);
        Some((id, self.work(id)?))
    }

    /// A work by its id.
    pub fn work(&self, id: WorkId) -> Option<&Work> {
        note(&[id]);
        self.works.get(id.0 as usize)
    }

    /// A version by its id.
    pub fn version(&self, id: VersionId) -> Option<&Version> {
        let version = self.versions.get(id.0 as usize)?;
        note(&[version.work.unwrap_or(ALL)]);
        Some(version)
    }

    /// A citation by its id.
    pub fn citation(&self, id: CitationId) -> Option<&Citation> {
        let citation = self.citations.get(id.0 as usize)?;
        note(&[citation.from]);
        Some(citation)
    }

    /// The work whose text holds that of a work: itself, or for a part and a number in parts the one it stands within.
    pub fn holding<'a>(&'a self, work: &'a Work) -> &'a Work {
        work.within.as_ref().and_then(|within| self.work(within.whole)).unwrap_or(work)
    }

    /// A citation as another version of the citing work makes it, at the same anchor; `None` where that one does not.
    pub fn same_in(&self, citation: &Citation, version: VersionId) -> Option<Citation> {
        let cited = &self.work(citation.to)?.symbol;
        let mention = self.version(version)?.naming(self.anchor(citation), cited)?;
        Some(Citation { version, mention, ..*citation })
    }

    /// The mention that a citation is made of.
    pub fn mention(&self, citation: &Citation) -> Option<&Mention> {
        self.version(citation.version)?.resolution.mentions.get(citation.mention as usize)
    }

    /// The paragraph in which a citation stands; `None` in the head and in a note.
    pub fn paragraph(&self, citation: &Citation) -> Option<&Paragraph> {
        match self.mention(citation)?.within {
            resolution::Within::Paragraph(i) => self.version(citation.version)?.resolution.paragraphs.get(i),
            resolution::Within::Head(_) | resolution::Within::Note(_) => None,
        }
    }

    /// The anchor at which a citation stands: `pp7`, `fn3`; empty for the head.
    pub fn anchor(&self, citation: &Citation) -> &str {
        let version = self.version(citation.version).zip(self.mention(citation));
        version.map_or("", |(version, mention)| version.resolution.anchor(mention.within))
    }

    /// What the citing paragraph does: it recalls, it requests.
    pub fn act(&self, citation: &Citation) -> Option<Act> {
        self.version(citation.version)?.resolution.act(self.mention(citation)?.within)
    }

    /// The citing words in their context.
    pub fn excerpt(&self, citation: &Citation) -> Excerpt {
        let Some((version, mention)) = self.version(citation.version).zip(self.mention(citation)) else {
            return Excerpt::default();
        };
        let resolution = &version.resolution;
        let verb = self.paragraph(citation).and_then(|paragraph| paragraph.verb.clone());
        resolution
            .passage(mention.within)
            .map_or_else(Excerpt::default, |text| Excerpt::of(text.words(), mention.range.clone(), verb))
    }
}
