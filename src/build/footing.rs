//! Footing: on which works each file of the site stands, from one build to the next. A file whose works are all known as they
//! were before need not be modelled to see that it would be made the same again.

use super::Run;
use super::documents::Texts;
use crate::archive::{ALL, Consulted, Version};
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
pub(super) struct Keeping {
    known: Option<(Key, Grounds)>,
    /// The sets of the last build.
    before: Vec<Before>,
    /// The set of each of its files.
    files: HashMap<Ground, u32>,
    /// What this build has made or kept.
    there: Mutex<Vec<(Ground, Set)>>,
}

/// Works on which files of the last build stand.
struct Before {
    works: Vec<u32>,
    /// Whether all that is known of them is as it was.
    same: bool,
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
    pub(super) fn keeping(&self, site: &Site<'_>, texts: &Texts, shared: Option<Key>, last: Footing) -> Keeping {
        let text = |version: &Version| texts.get(&version.path).map(|hash| hash.as_bytes().as_slice());
        let known = shared.and_then(|shared| Some((shared, site.grounds(text)?)));
        let (Some((shared, now)), Some((shared_before, before))) = (&known, &last.known) else {
            return Keeping { known, ..Keeping::default() };
        };
        if shared != shared_before || now.common != before.common {
            return Keeping { known, ..Keeping::default() };
        }
        let same: Vec<bool> = now.works.iter().zip(&before.works).map(|(now, before)| now == before).collect();
        let is_same = |set: &Vec<u32>| set.iter().all(|&work| same.get(work as usize) == Some(&true));
        let before = last.sets.into_iter().map(|works| Before { same: is_same(&works), works }).collect();
        Keeping { known, before, files: last.files.into_iter().collect(), there: Mutex::default() }
    }
}

impl Keeping {
    /// Keeps a file as the last build has left it, if all on which it stands is as it was; with its bytes.
    pub(super) fn keep(&self, folder: &Folder, route: &str, own: Ground) -> Option<u64> {
        let file = Ground::of((route, own));
        let set = *self.files.get(&file)?;
        self.before.get(set as usize).filter(|before| before.same)?;
        let size = folder.keep_as_left(route)?;
        self.note(file, Set::Before(set));
        Some(size)
    }

    /// Notes on which works a file stands that is as it should be.
    pub(super) fn made(&self, route: &str, own: Ground, consulted: &Consulted) {
        // What stands on all of them is made anew whenever anything has changed.
        if self.known.is_some() && !consulted.contains(&ALL) {
            self.note(Ground::of((route, own)), Set::Now(consulted.clone()));
        }
    }

    fn note(&self, file: Ground, set: Set) {
        self.there.lock().unwrap_or_else(PoisonError::into_inner).push((file, set));
    }

    /// What the next build is to know.
    pub(super) fn footing(self) -> Footing {
        let mut places: HashMap<Vec<u32>, u32> = HashMap::new();
        let there = self.there.into_inner().unwrap_or_else(PoisonError::into_inner);
        let mut files: Vec<(Ground, u32)> = Vec::with_capacity(there.len());
        let mut moved: HashMap<u32, u32> = HashMap::new();
        for (file, set) in there {
            let mut place = |works: Vec<u32>| {
                let next = u32::try_from(places.len()).unwrap_or(u32::MAX);
                *places.entry(works).or_insert(next)
            };
            let works = |set: u32| self.before.get(set as usize).map_or_else(Vec::new, |before| before.works.clone());
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
