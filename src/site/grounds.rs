//! What pages stand on: everything that a site knows of each work, as a hash.
//!
//! A page about works shows what the archive says of the works that were [consulted](crate::archive::consulting) when it
//! was made, and what the site has found of them: their series, life-lines, wordings and requests. When none of that has
//! changed since the page was made, it would be made the same again. What is not known work by work, as the pages of a list
//! on which its groups begin, is the common ground of all; and a page may have one of its own, as which requests stand on it.
//!
//! So whoever looks up in a site what was found of a work, and finds nothing, must have consulted that work all the same.

use super::{File, Kind, Shard, Site, Table};
use crate::archive::{CitationId, Version, WorkId};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::hash::{Hash, Hasher};

/// A hash that is the same in every build by one program.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Ground(u64, u64);

/// The grounds of all pages about works.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grounds {
    /// What all of them stand on: which works and texts there are, and where the lists lead.
    pub common: Ground,
    /// What is known of each work, in the order of the archive.
    pub works: Vec<Ground>,
}

impl Ground {
    /// The hash of something.
    pub fn of(what: impl Hash) -> Self {
        let mut written = Written::default();
        what.hash(&mut written);
        written.ground()
    }
}

impl Site<'_> {
    /// What a page stands on beside the works that it consults and what is common to all; `None` where that is too much to
    /// tell, and the page has to be made to see whether it is another one.
    pub fn own_ground(&self, kind: Kind) -> Option<Ground> {
        match kind {
            Kind::List(..)
            | Kind::Resolution(_)
            | Kind::Background(_)
            | Kind::SideBySide(..)
            | Kind::Stub(_)
            | Kind::CitedBy(..)
            | Kind::Series(_)
            | Kind::Comparison(..)
            | Kind::Lifeline(..)
            | Kind::Wording(..) => Some(Ground::default()),
            Kind::Requests(docket, page) => {
                Some(Ground::of((self.dockets.ground(&self.requests, docket, page), self.has_calendar())))
            }
            Kind::Home
            | Kind::Index
            | Kind::AllSeries(_)
            | Kind::Wordings(..)
            | Kind::Coverage
            | Kind::Health
            | Kind::Data
            | Kind::Search
            | Kind::Drafts
            | Kind::NotFound => None,
        }
    }

    /// The same of a file for programs.
    pub fn own_ground_of(&self, file: &File) -> Option<Ground> {
        match file {
            File::Beside(..) | File::Feed(..) => Some(Ground::default()),
            File::Table(Table::Paragraphs, language, part, _) => Some(Ground::of(self.texts_in(*language, *part))),
            File::Shard(language, Shard::Precedents, n) => Some(Ground::of(self.precedents_in(*language, *n))),
            File::Table(..)
            | File::Shard(..)
            | File::Sitemap(_)
            | File::Robots
            | File::NoJekyll
            | File::Alias(_)
            | File::Domain
            | File::Calendar(_)
            | File::OpenSearch(_)
            | File::WebManifest(_) => None,
        }
    }

    /// What the pages of this site stand on. `made_of` says of what a text was made; `None` when it does not know.
    pub fn grounds<'k>(&self, made_of: impl Fn(&Version) -> Option<&'k [u8]> + Sync) -> Option<Grounds> {
        let found = self.found();
        let works = self.works().collect::<Vec<_>>().into_par_iter().zip(found);
        let works = works.map(|((id, _), found)| self.ground(id, &found, &made_of));
        Some(Grounds { common: self.common(), works: works.collect::<Option<_>>()? })
    }

    /// What all pages stand on.
    fn common(&self) -> Ground {
        let symbols = self.works().map(|(_, work)| work.symbol.as_str()).collect::<Vec<_>>();
        let versions = self.archive.versions().iter().map(|version| (&version.path, version.work)).collect::<Vec<_>>();
        Ground::of((symbols, versions, &self.lists, &self.newest))
    }

    /// What the site has found of each work, in the order of the archive: in its series, and of its wordings and requests.
    fn found(&self) -> Vec<Vec<Ground>> {
        let mut found: Vec<Vec<Ground>> = vec![Vec::new(); self.archive.works().len()];
        let mut add = |work: WorkId, ground| found.get_mut(work.0 as usize).into_iter().for_each(|of| of.push(ground));
        for (series, matrix) in self.lineage.series.iter().zip(&self.lifelines.of_series) {
            let ground = Ground::of((series, matrix));
            series.members.iter().for_each(|member| add(member.work, ground));
        }
        for wording in self.concordance.reuse.all() {
            let ground = Ground::of(wording);
            wording.places.iter().for_each(|place| add(place.work, ground));
        }
        self.requests.all.iter().for_each(|asked| add(asked.work, Ground::of(asked)));
        found
    }

    /// What is known of a work.
    fn ground<'k>(
        &self,
        id: WorkId,
        found: &[Ground],
        made_of: &impl Fn(&Version) -> Option<&'k [u8]>,
    ) -> Option<Ground> {
        let work = self.archive.work(id)?;
        let mut written = Written::default();
        (work.date, &work.within, &work.versions, work.citing_works, found).hash(&mut written);
        (self.pairs.get(&id), self.heavy.contains(&id), self.adopted.get(&id)).hash(&mut written);
        for claim in &work.claims {
            claim.date.hash(&mut written);
            self.cited(&claim.said_by, &mut written);
        }
        self.cited(&work.cites, &mut written);
        self.cited(&work.cited_by, &mut written);
        for &version in &work.versions {
            (made_of(self.archive.version(version)?)?, self.former_anchors(version)).hash(&mut written);
        }
        Some(written.ground())
    }

    /// Citations are known by what they are: their ids count also those of other works.
    fn cited(&self, citations: &[CitationId], written: &mut Written) {
        citations.len().hash(written);
        citations.iter().filter_map(|&id| self.archive.citation(id)).for_each(|citation| citation.hash(written));
    }
}

/// What is to be hashed: written down first, because it comes in small pieces.
#[derive(Default)]
struct Written(Vec<u8>);

impl Written {
    fn ground(&self) -> Ground {
        let hash = blake3::hash(&self.0);
        let mut halves = hash.as_bytes().as_chunks().0.iter().copied().map(u64::from_le_bytes);
        Ground(halves.next().unwrap_or_default(), halves.next().unwrap_or_default())
    }
}

impl Hasher for Written {
    fn write(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    /// A short hash is never asked for.
    fn finish(&self) -> u64 {
        self.ground().0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::{Archive, consulting};
    use crate::render::Theme;
    use crate::site::fixtures::{archive, settings, symbol};
    use crate::site::{Languages, plan};
    use crate::speech::Tongues;

    /// Asks the site of the archive that tests are made with.
    fn ask<T>(question: impl FnOnce(&Archive, &Site<'_>) -> T) -> T {
        let (archive, settings) = (archive(), settings());
        let (theme, _) = Theme::load(&settings).unwrap();
        let (tongues, _) = Tongues::new(theme.translations(), &settings.languages);
        let languages = Languages::of(&archive, &settings, &tongues);
        question(&archive, &plan(&archive, &settings, &[], &tongues, &languages))
    }

    #[test]
    fn a_changed_text_changes_the_ground_of_its_work_alone() {
        ask(|archive, site| {
            let with = |changed: &str| {
                let text = |version: &Version| Some(if version.path.contains(changed) { b"new" } else { b"old" });
                site.grounds(|version| text(version).map(|text| &text[..])).unwrap()
            };
            let (before, after) = (with("nowhere"), with("78/237.zh"));
            assert_eq!(before.common, after.common);
            let (changed, _) = archive.find(&symbol("A/RES/78/237")).unwrap();
            for (i, (before, after)) in before.works.iter().zip(&after.works).enumerate() {
                assert_eq!(before != after, i == changed.0 as usize, "{i}");
            }
        });
    }

    #[test]
    fn where_a_text_is_not_known_nothing_is() {
        ask(|_, site| assert_eq!(site.grounds(|_| None), None));
    }

    #[test]
    fn a_page_consults_what_it_cites_and_what_cites_it() {
        ask(|archive, site| {
            let page = site.pages().iter().find(|page| page.route.address() == "A/RES/69/28/").unwrap();
            let (_, first) = consulting(|| site.model(page));
            for named in ["A/RES/69/28", "A/RES/78/237", "A/RES/53/70"] {
                assert!(first.contains(&archive.find(&symbol(named)).unwrap().0), "{named}");
            }
            // The second time all that pages share is there already.
            assert_eq!(consulting(|| site.model(page)).1, first);
        });
    }
}
