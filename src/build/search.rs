//! The search: the files that the box of the header loads, and the index of every language, unless the last build's is
//! still right.

use super::{Run, Stage, Step};
use crate::diagnostics::{Code, Diagnostic};
use crate::output::Folder;
use crate::resolution::Language;
use crate::search::{self, Bundle, Inputs, TEXTS};
use crate::site::{self, Site};
use std::sync::{Arc, Mutex, PoisonError};

/// How many bundles are made at once: each takes memory for all its texts.
const AT_ONCE: usize = 2;

impl Run<'_> {
    /// Writes the index of every language into the folder; what could not be made or written is returned.
    pub(super) fn search(&self, site: &Site<'_>, folder: &Folder) -> Vec<Diagnostic> {
        let parts =
            |(language, texts): (Language, usize)| (1..=texts.div_ceil(TEXTS)).map(move |part| (language, part));
        let bundles: Vec<(Language, usize)> = site.searched().into_iter().flat_map(parts).collect();
        self.progress.begin(Step::Indexing, bundles.len());
        let left = Mutex::new(bundles.into_iter());
        let next = || left.lock().unwrap_or_else(PoisonError::into_inner).next();
        let failed = Mutex::new(Vec::new());
        // Threads of their own: Pagefind waits on the pool of the other stages, and would wait for itself there.
        self.timings.phase(Stage::Index, || {
            std::thread::scope(|scope| {
                for _ in 0..rayon::current_num_threads().min(AT_ONCE) {
                    scope.spawn(|| {
                        while let Some((language, part)) = next() {
                            let found = self.bundle(site, folder, language, part);
                            failed.lock().unwrap_or_else(PoisonError::into_inner).extend(found);
                            self.progress.step();
                        }
                    });
                }
            });
        });
        failed.into_inner().unwrap_or_else(PoisonError::into_inner)
    }

    fn bundle(&self, site: &Site<'_>, folder: &Folder, language: Language, part: usize) -> Vec<Diagnostic> {
        let place = site::index_folder(language, part);
        let bundle = self.timings.work(Stage::Index, || {
            let records = site.records(language, part);
            let kept = Inputs::of(language, part, &records).kept(|name| folder.last(&format!("{place}{name}")));
            kept.map_or_else(|| search::index(language, part, &records), Ok)
        });
        match bundle {
            Ok(Bundle(files)) => self.timings.work(Stage::Write, || {
                let write = |file: &search::File| folder.write(&format!("{place}{}", file.name), &file.bytes).err();
                files.iter().filter_map(write).collect()
            }),
            Err(error) => {
                let path: Arc<str> = Arc::from(place);
                vec![Diagnostic::new(Code::NotWritten, &path, format!("not written: {error}"))]
            }
        }
    }
}
