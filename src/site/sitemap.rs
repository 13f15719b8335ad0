//! The map of the site: the address of every page, and when it last had anything new to say.

use super::files::File;
use super::{Kind, Page, Site};
use crate::archive::{Work, WorkId};
use jiff::civil::Date;

/// How many addresses stand in one file. Fifty thousand are allowed, but also no more than fifty million bytes, and each
/// address names its page in all languages.
const PART: usize = 25_000;

/// An address of the site.
#[derive(Debug)]
pub struct Address {
    /// The published address.
    pub url: String,
    /// The newest day that concerns the page: that of its work, or of the newest that cites it.
    pub changed: Option<Date>,
    /// The same page in all its languages: their tags and its addresses.
    pub languages: Vec<(String, String)>,
}

/// The files of the map.
pub(super) fn files(site: &Site<'_>) -> Vec<File> {
    let parts = u32::try_from(shown(site).count().div_ceil(PART)).unwrap_or(u32::MAX);
    let several = (1..=parts).filter(|_| parts > 1);
    std::iter::once(File::Sitemap(None)).chain(several.map(|part| File::Sitemap(Some(part)))).collect()
}

fn shown<'s>(site: &'s Site<'_>) -> impl Iterator<Item = &'s Page> {
    site.pages.iter().filter(|page| page.kind != Kind::NotFound)
}

impl Site<'_> {
    /// The addresses of a part of the map, or of all of it.
    pub fn addresses(&self, part: Option<u32>) -> impl Iterator<Item = Address> {
        let skipped = part.map_or(0, |part| (part.max(1) as usize - 1).saturating_mul(PART));
        let count = part.map_or(usize::MAX, |_| PART);
        shown(self).skip(skipped).take(count).filter_map(|page| self.address_of(page))
    }

    /// The published addresses of the parts of the map, when there are several.
    pub fn sitemap_parts(&self) -> Vec<String> {
        let parts = files(self).into_iter().filter(|file| *file != File::Sitemap(None));
        parts.filter_map(|file| self.absolute(&file.route())).collect()
    }

    fn address_of(&self, page: &Page) -> Option<Address> {
        let same = self.same_in_languages(page.kind);
        let same = if same.len() < 2 { Vec::new() } else { same };
        let named =
            same.into_iter().filter_map(|(language, route)| Some((self.tongues.tag(language), self.absolute(&route)?)));
        Some(Address { url: self.absolute(&page.route)?, changed: self.changed(page.kind), languages: named.collect() })
    }

    /// The newest day that concerns a page.
    fn changed(&self, kind: Kind) -> Option<Date> {
        let of_version = |id| self.archive.version(id).and_then(|version| version.work);
        match kind {
            Kind::Resolution(id) | Kind::Background(id) | Kind::SideBySide(id, _) | Kind::Comparison(_, id) => {
                self.concerned(of_version(id)?)
            }
            Kind::Stub(id) | Kind::CitedBy(id, _) => self.concerned(id),
            Kind::Home
            | Kind::Index
            | Kind::List(..)
            | Kind::Search
            | Kind::Drafts
            | Kind::Series(_)
            | Kind::AllSeries(_)
            | Kind::Lifeline(..)
            | Kind::Requests(..)
            | Kind::Wordings(..)
            | Kind::Wording(..)
            | Kind::Coverage
            | Kind::Health
            | Kind::Data
            | Kind::NotFound => self.archive.work(*self.newest.first()?)?.date,
        }
    }

    fn concerned(&self, id: WorkId) -> Option<Date> {
        let work = self.archive.work(id)?;
        // The newest citing work stands first.
        let citing = work.cited_by.first().and_then(|&id| self.archive.work(self.archive.citation(id)?.from));
        work.date.max(citing.and_then(|citing: &Work| citing.date))
    }
}
