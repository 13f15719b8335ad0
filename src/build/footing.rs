//! Footing: on which works each file of the site stands, from one build to the next. A file whose works are all known as they
//! were before need not be modelled to see that it would be made the same again.

use super::Run;
use super::documents::Sources;
use crate::archive::{ALL, Consulted};
use crate::cache::Key;
use crate::output::Folder;
use crate::site::{Ground, Grounds, Site};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// What a build remembers of the files that it has made, for the next one.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Footing {
    /// What all pages share, and what was known of each work; `None` when it could not be said.
    known: Option<(Key, Grounds)>,
    /// Works that were consulted together, each set once.
    sets: Vec<Vec<u32>>,
    /// The set of each file, by the hash of its route and of its own ground.
    files: Vec<(Ground, u32)>,
}

/// On what files stand while they are made.
#[derive(Default)]
pub(super) struct Standing {
    known: Option<(Key, Grounds)>,
    /// The sets of the last build, each with whether all that is known of its works is as it was.
    before: Vec<(Vec<u32>, bool)>,
    /// The set of each of its files.
    files: HashMap<Ground, u32>,
    /// What this build has made or kept.
    made: Mutex<Vec<(Ground, Set)>>,
}

/// The works on which a file stands.
enum Set {
    /// Those of the last build, by their place there.
    Before(u32),
    /// Those that were consulted now.
    Now(Consulted),
}

impl Run<'_> {
    /// On what the files of a site stand, held against the last build.
    pub(super) fn standing(&self, site: &Site<'_>, sources: &Sources, shared: Option<Key>, last: Footing) -> Standing {
        let texts = sources.by_path();
        let known = shared.and_then(|shared| {
            Some((shared, site.grounds(|version| texts.get(version.path.as_ref()).map(Key::as_bytes))?))
        });
        let (Some((shared, now)), Some((shared_before, before))) = (&known, &last.known) else {
            return Standing { known, ..Standing::default() };
        };
        if shared != shared_before || now.common != before.common {
            return Standing { known, ..Standing::default() };
        }
        let same: Vec<bool> = now.works.iter().zip(&before.works).map(|(now, before)| now == before).collect();
        let is_same = |set: &Vec<u32>| set.iter().all(|&work| same.get(work as usize) == Some(&true));
        let before = last.sets.into_iter().map(|set| (is_same(&set), set)).map(|(same, set)| (set, same)).collect();
        Standing { known, before, files: last.files.into_iter().collect(), made: Mutex::default() }
    }
}

impl Standing {
    /// Keeps a file as the last build has left it, if all on which it stands is as it was; with its bytes.
    pub(super) fn keep(&self, folder: &Folder, route: &str, own: Ground) -> Option<u64> {
        let file = Ground::of((route, own));
        let set = *self.files.get(&file)?;
        let (_, same) = self.before.get(set as usize)?;
        let size = if *same { folder.keep_as_left(route)? } else { return None };
        self.note(file, Set::Before(set));
        Some(size)
    }

    /// Notes on which works a file stands that is as it should be.
    pub(super) fn made(&self, route: &str, own: Ground, consulted: &Consulted) {
        // What stands on all of them is made anew whenever anything has changed.
        if self.known.is_some() && consulted.last() != Some(&ALL) {
            self.note(Ground::of((route, own)), Set::Now(consulted.clone()));
        }
    }

    fn note(&self, file: Ground, set: Set) {
        self.made.lock().unwrap_or_else(PoisonError::into_inner).push((file, set));
    }

    /// What the next build is to know.
    pub(super) fn footing(self) -> Footing {
        let mut places: HashMap<Vec<u32>, u32> = HashMap::new();
        let made = self.made.into_inner().unwrap_or_else(PoisonError::into_inner);
        let mut files: Vec<(Ground, u32)> = Vec::with_capacity(made.len());
        let mut moved: HashMap<u32, u32> = HashMap::new();
        for (file, set) in made {
            let mut place = |works: Vec<u32>| {
                let next = u32::try_from(places.len()).unwrap_or(u32::MAX);
                *places.entry(works).or_insert(next)
            };
            let works = |set: u32| self.before.get(set as usize).map_or_else(Vec::new, |(works, _)| works.clone());
            let set = match set {
                Set::Before(set) => *moved.entry(set).or_insert_with(|| place(works(set))),
                Set::Now(works) => place(works.iter().map(|work| work.0).collect()),
            };
            files.push((file, set));
        }
        let mut sets: Vec<(u32, Vec<u32>)> = places.into_iter().map(|(works, place)| (place, works)).collect();
        sets.sort_unstable_by_key(|(place, _)| *place);
        Footing { known: self.known, sets: sets.into_iter().map(|(_, works)| works).collect(), files }
    }
}
