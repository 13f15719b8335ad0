//! What is new since the last build into the same folder: works added, amended, gone, newly cited.

use crate::archive::{Archive, Work};
use crate::resolution::Symbol;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How the archive differs from that of the last build, in the order of symbols.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// Works that have a text now.
    pub added: Vec<Symbol>,
    /// Works whose text has changed, or that have another language.
    pub amended: Vec<Symbol>,
    /// Works that had a text.
    pub removed: Vec<Symbol>,
    /// Works with a text that more works cite than before.
    pub newly_cited: Vec<Symbol>,
}

/// The works of an archive, as far as that takes.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Works(BTreeMap<Symbol, Known>);

#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Known {
    /// The hashes of its texts.
    texts: Vec<String>,
    /// How many works cite it.
    citing: u32,
}

impl Works {
    pub(super) fn of(archive: &Archive) -> Self {
        let held = archive.works().iter().filter(|work| !work.versions.is_empty());
        Self(held.map(|work| (work.symbol.clone(), Known::of(archive, work))).collect())
    }

    /// What is new against the works of the last build.
    pub(super) fn since(&self, last: &Works) -> Changes {
        let mut changes = Changes::default();
        for (symbol, now) in &self.0 {
            match last.0.get(symbol) {
                None => changes.added.push(symbol.clone()),
                Some(then) => {
                    changes.amended.extend((then.texts != now.texts).then(|| symbol.clone()));
                    changes.newly_cited.extend((then.citing < now.citing).then(|| symbol.clone()));
                }
            }
        }
        changes.removed.extend(last.0.keys().filter(|symbol| !self.0.contains_key(*symbol)).cloned());
        changes
    }
}

impl Known {
    fn of(archive: &Archive, work: &Work) -> Self {
        let texts = work.versions.iter().filter_map(|&version| Some(archive.version(version)?.hash.clone()));
        Self { texts: texts.collect(), citing: work.citing_works }
    }
}
