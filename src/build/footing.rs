//! Footing: on which works each file of the site stands, from one build to the next. A file whose works are all known as they
//! were before need not be modelled to see that it would be made the same again.

use super::Run;
use super::documents::Texts;
use crate::archive::{ALL, Consulted, Version};
use crate::cache::{Cache, Key};
use crate::output::Folder;
use crate::site::{Ground, Grounds, Site};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// Its name in the cache.
const FOOTING: &str = "footing";

/// What a build remembers of the files that it has made, for the next one.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Footing {
    /// What all pages share, and what was known of each work; `None` when it could not be said.
    known: Option<(Key, Grounds)>,
    /// Works that were consulted together, each set once.
    sets: Vec<Vec<u32>>,
    /// The set of each file, by the hash of its route and of its own ground.
    files: Vec<(Ground, u32)>,
}

impl Footing {
    /// Remembers it for the next build into a folder. The key that is returned says all that was known: what is recalled by it
    /// is about the same grounds as those on which the files were made.
    pub(super) fn remember(self, cache: &Cache, place: &Path) -> Option<Key> {
        let (shared, grounds) = self.known.as_ref()?;
        let key = cache.key("footing", &[shared.as_bytes(), &postcard::to_stdvec(grounds).ok()?]);
        cache.remember(place, FOOTING, &(key, self));
        Some(key)
    }

    /// What was remembered, if it has this key.
    pub(super) fn recall(cache: &Cache, place: &Path, key: Key) -> Option<Self> {
        let (its, footing): (Key, Self) = cache.recall(place, FOOTING)?;
        (its == key).then_some(footing)
    }
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
        Keeping::of(known, last)
    }
}

impl Keeping {
    /// What is known now, held against what was known before.
    fn of(known: Option<(Key, Grounds)>, last: Footing) -> Self {
        let (Some((shared, now)), Some((shared_before, before))) = (&known, &last.known) else {
            return Self { known, ..Self::default() };
        };
        if shared != shared_before || now.common != before.common {
            return Self { known, ..Self::default() };
        }
        let same: Vec<bool> = now.works.iter().zip(&before.works).map(|(now, before)| now == before).collect();
        let is_same = |set: &Vec<u32>| set.iter().all(|&work| same.get(work as usize) == Some(&true));
        let before = last.sets.into_iter().map(|works| Before { same: is_same(&works), works }).collect();
        Self { known, before, files: last.files.into_iter().collect(), there: Mutex::default() }
    }

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::WorkId;
    use crate::output::Stamps;
    use std::fs;

    /// What is known of two works; `second` of the second.
    fn known(cache: &Cache, second: &str) -> Option<(Key, Grounds)> {
        let works = vec![Ground::of("first"), Ground::of(second)];
        Some((cache.key("page", &[]), Grounds { common: Ground::default(), works }))
    }

    #[test]
    fn what_is_remembered_is_recalled_by_its_key_alone() {
        let (folder, place) = (tempfile::tempdir().unwrap(), Path::new("public"));
        let cache = Cache::open(folder.path());
        let files = vec![(Ground::of("index.html"), 0)];
        let footing = Footing { known: known(&cache, "second"), sets: vec![vec![0, 1]], files };
        let key = footing.clone().remember(&cache, place).unwrap();
        assert_eq!(Footing::recall(&cache, place, key), Some(footing));
        assert_eq!(Footing::recall(&cache, Path::new("elsewhere"), key), None);
        assert_eq!(Footing::recall(&cache, place, cache.key("another", &[])), None);
        assert_eq!(Footing::default().remember(&cache, place), None);
    }

    #[test]
    fn a_file_is_kept_while_all_its_works_are_as_they_were() {
        let (cache, folder) = (Cache::none(), tempfile::tempdir().unwrap());
        let path = folder.path().join("public");
        let open = |stamps| Folder::open(&path, "public", stamps).unwrap();
        let (first, made) = (open(Stamps::default()), Keeping { known: known(&cache, "second"), ..Keeping::default() });
        for (route, works) in [("a", vec![0]), ("b", vec![0, 1]), ("c", vec![1]), ("all", vec![0, ALL.0])] {
            first.write(route, route.as_bytes()).unwrap();
            made.made(route, Ground::default(), &works.into_iter().map(WorkId).collect());
        }
        let (footing, (.., stamps)) = (made.footing(), first.finish());
        let kept = |now: &str, own: Ground| {
            let (folder, keeping) = (open(stamps.clone()), Keeping::of(known(&cache, now), footing.clone()));
            ["a", "b", "c", "all"].map(|route| keeping.keep(&folder, route, own).is_some())
        };
        assert_eq!(kept("second", Ground::default()), [true, true, true, false]);
        assert_eq!(kept("another", Ground::default()), [true, false, false, false]);
        assert_eq!(kept("second", Ground::of("of its own")), [false; 4]);
        fs::write(path.join("a"), "somebody was here").unwrap();
        assert_eq!(kept("second", Ground::default()), [false, true, true, false]);
    }
}
