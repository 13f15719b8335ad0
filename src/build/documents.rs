//! From the folder of sources to documents: each is loaded, read and parsed once, and again only when it has changed.

use super::{Run, Stage, Step};
use crate::archive::Document;
use crate::cache::Key;
use crate::diagnostics::{Code, Diagnostic};
use crate::parse::parse;
use crate::read::read;
use crate::source::{self, Entry, Raw};
use blake3::Hash;
use rayon::prelude::*;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// What a file holds, one document or several, and what is wrong with it.
type Understood = (Vec<Document>, Vec<Diagnostic>);

/// The hash of what was understood of each file, by its path; of what could not be kept there is none.
pub(super) type Texts = HashMap<Arc<str>, Hash>;

/// The sources of an archive, as they lie there.
pub(super) struct Sources {
    entries: Vec<Entry>,
    /// What each is made of; `None` for one that cannot be read.
    keys: Vec<Option<Key>>,
    /// What was wrong on the way.
    pub diagnostics: Vec<Diagnostic>,
}

impl Sources {
    /// Everything that the documents are made of; `None` when that cannot be said.
    pub(super) fn keys(&self) -> Option<Vec<&[u8]>> {
        self.keys.iter().map(|key| key.as_ref().map(Key::as_bytes)).collect()
    }
}

impl Run<'_> {
    /// Finds the sources. Each is read for its key and let go of, because all of them together may be more than memory has
    /// room for.
    pub(super) fn sources(&self) -> Sources {
        let content = self.settings.root.join(&self.settings.content);
        let (entries, mut diagnostics) =
            self.timings.stage(Stage::Read, || source::walk(&self.settings.root, &content));
        if entries.is_empty() {
            let content = self.settings.content.display();
            let message = format!("there is no document in `{content}`, so the site has nothing to show");
            let help = format!("put a text there, as {content}/A/RES/69/28.en.txt");
            diagnostics.push(Diagnostic::new(Code::EmptyArchive, &Arc::from(""), message).help(help));
        }
        let key = |entry: &Entry| self.timings.work(Stage::Read, || self.fetch(entry, &mut Vec::new())?.1);
        let keys = self.timings.phase(Stage::Read, || entries.par_iter().map(key).collect());
        Sources { entries, keys, diagnostics }
    }

    /// Loads, reads and parses every document, in the order of paths.
    pub(super) fn documents(&self, sources: Sources, diagnostics: &mut Vec<Diagnostic>) -> (Vec<Document>, Texts) {
        diagnostics.extend(sources.diagnostics);
        self.progress.begin(Step::Reading, sources.entries.len());
        let files = sources.entries.par_iter().zip(&sources.keys);
        let read: Vec<(Understood, Option<Hash>)> =
            self.timings.phase(Stage::Parse, || files.map(|(entry, key)| self.understood(entry, *key)).collect());
        let mut documents = Vec::with_capacity(read.len());
        let mut texts = Texts::with_capacity(read.len());
        for (entry, ((document, found), hash)) in sources.entries.into_iter().zip(read) {
            documents.extend(document);
            diagnostics.extend(found);
            texts.extend(hash.map(|hash| (entry.path, hash)));
        }
        (documents, texts)
    }

    /// A file's bytes and their key. What cannot be read as a whole has none: why it cannot is not part of the bytes.
    fn fetch<'e>(&self, entry: &'e Entry, diagnostics: &mut Vec<Diagnostic>) -> Option<(Raw<'e>, Option<Key>)> {
        let raw = Raw::fetch(entry, diagnostics)?;
        let key = diagnostics.is_empty().then(|| self.cache.key("document", &raw.parts()));
        Some((raw, key))
    }

    /// What a file holds, as an earlier build has understood it, or anew; with the hash of it, where it is kept.
    fn understood(&self, entry: &Entry, key: Option<Key>) -> (Understood, Option<Hash>) {
        let kept = self.timings.work(Stage::Parse, || key.and_then(|key| self.cache.get(key)));
        let understood = kept.map(|(kept, hash): (Understood, Hash)| (kept, Some(hash)));
        let understood = understood.unwrap_or_else(|| self.understand(entry, key));
        self.progress.step();
        understood
    }

    /// Loads, reads and parses a file, and keeps what came of it.
    fn understand(&self, entry: &Entry, expected: Option<Key>) -> (Understood, Option<Hash>) {
        let mut diagnostics = Vec::new();
        let fetched = self.timings.work(Stage::Read, || self.fetch(entry, &mut diagnostics));
        if fetched.as_ref().and_then(|(_, key)| *key) != expected {
            self.moved.store(true, Ordering::Relaxed);
        }
        let Some((raw, key)) = fetched else {
            return ((Vec::new(), diagnostics), None);
        };
        let source = self.timings.work(Stage::Read, || raw.decode(&mut diagnostics));
        let documents = source.map(|source| {
            let manuscript = self.timings.work(Stage::Read, || read(&source, &mut diagnostics));
            let resolutions = self.timings.work(Stage::Parse, || parse(&source, manuscript, &mut diagnostics));
            let document = |text| Document::new(Arc::clone(&source.path), source.format, source.hash.clone(), text);
            resolutions.into_iter().map(document).collect()
        });
        let understood: Understood = (documents.unwrap_or_default(), diagnostics);
        // Why a file could not be converted may have to do with this machine: it is tried again next time.
        let unconverted = understood.1.iter().any(|found| found.code == Code::Unconverted);
        self.moved.fetch_or(unconverted, Ordering::Relaxed);
        let key = key.filter(|_| !unconverted);
        let hash = key.and_then(|key| self.timings.work(Stage::Write, || self.cache.put(key, &understood)));
        (understood, hash)
    }
}
