//! Requests: who is asked to do what, and by when, in all texts of an archive.
//!
//! Each text is read for itself ([`Resolution::requests`]). That a later text cites the report that was asked for is a
//! [`Closing`]; it never means that what was asked has been done.

mod closing;

pub use closing::Closing;

use crate::archive::{Archive, VersionId, WorkId};
use crate::lineage::Lineage;
use crate::resolution::Request;
#[cfg(doc)]
use crate::resolution::Resolution;
use rayon::prelude::*;

/// A request of a work.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Asked {
    /// The work.
    pub work: WorkId,
    /// The version in which it was read.
    pub version: VersionId,
    /// What is asked.
    pub request: Request,
    /// The later texts that cite the report that was asked for.
    pub closings: Vec<Closing>,
}

/// All requests of an archive, in the order of works and paragraphs.
#[derive(Debug, Default)]
pub struct Requests {
    /// Each of them.
    pub all: Vec<Asked>,
}

impl Requests {
    /// Reads the requests of an archive: of each held work in its first version in a language that has a table.
    pub fn of(archive: &Archive, lineage: &Lineage) -> Self {
        let works: Vec<WorkId> = (0..).map(WorkId).take(archive.works().len()).collect();
        let read = |&id: &WorkId| {
            let work = archive.work(id).filter(|work| !work.versions.is_empty());
            let versions = work.into_iter().flat_map(|work| work.versions.iter().copied());
            let mut read = versions.filter_map(|version| Some((version, archive.version(version)?)));
            let found = read.find_map(|(version, text)| Some((version, text.resolution.requests.clone()?)));
            let (version, requests) = found.unwrap_or((VersionId(0), Vec::new()));
            let asked = move |request| Asked { work: id, version, request, closings: Vec::new() };
            requests.into_iter().map(asked).collect::<Vec<_>>()
        };
        let mut all: Vec<Asked> = works.par_iter().flat_map_iter(read).collect();
        closing::close(&mut all, archive, lineage);
        Self { all }
    }
}
