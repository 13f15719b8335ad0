//! All stages in their order: [`build`] makes the site, [`check`] does the same and writes nothing.
//!
//! Documents are loaded, read and parsed file by file on all cores, and each source text is dropped as soon as it is
//! understood; what an earlier build has understood is taken from the cache. A build of which nothing has changed, neither
//! what it is made of nor what it left in the folder, ends before it begins. Pages are planned as a list, and each is
//! modelled, rendered and written before the next one is begun on the same core, so that memory holds the archive once and
//! a few pages. What the command line prints of it is for the caller: nothing here speaks to anybody.

mod asked;
mod changes;
mod documents;
mod files;
mod fingerprint;
mod footing;
mod links;
mod memory;
mod pages;
mod progress;
mod search;
mod timings;

pub use asked::{addresses, archive};
pub use changes::Changes;
pub use progress::{Progress, Silent, Step};
pub use timings::{Stage, Timing, Timings};

use crate::Error;
use crate::archive::{self, Archive};
use crate::cache::{Cache, Key};
use crate::diagnostics::{self, Diagnostic};
use crate::lock::{self, Lock};
use crate::output::{Counts, Folder};
use crate::render::{CONTRACT, Engine, Theme, ThemeError};
use crate::resolution::Language;
use crate::samples;
use crate::settings::Settings;
use crate::site::{self, File, Site};
use crate::speech::Tongues;
use blake3::Hash;
use changes::Works;
use documents::Sources;
use footing::Footing;
use links::Links;
use memory::{Last, Memory};
use pages::Pages;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What a build has done and found.
#[derive(Debug, Default)]
pub struct Report {
    /// What the archive holds.
    pub holds: Holds,
    /// What is new since the last build into this folder; nothing when there was none, or it is not remembered.
    pub changes: Changes,
    /// What became of the files of the site; nothing when it was only checked.
    pub written: Counts,
    /// How many bytes the files of the site have; nothing when it was only checked.
    pub size: u64,
    /// The addresses outside of the site to which its pages lead, each with one of these pages; nothing when it was not
    /// checked.
    pub outside: BTreeMap<String, Arc<str>>,
    /// Everything found wrong, file by file.
    pub diagnostics: Vec<Diagnostic>,
    /// How long each stage took.
    pub timings: Timings,
}

/// How much an archive holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holds {
    /// How many documents were read.
    pub documents: usize,
    /// How many works it has a text of.
    pub held: usize,
    /// How many works it knows from citations alone.
    pub stubs: usize,
    /// How many citations there are between works.
    pub citations: usize,
}

/// How a site is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// Whether the index of the search is made; without it the last one stays, whatever has changed.
    pub search: bool,
    /// Whether what earlier builds have made is used, and what this one makes is kept for the next.
    pub cache: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { search: true, cache: true }
    }
}

/// Builds the archive's site into `output`. Another build into the same folder is waited for.
///
/// # Errors
/// When the theme is not there, or the output folder cannot be used or is not ours. What is wrong with documents or
/// single files is in the report.
pub fn build(settings: &Settings, output: &Path, options: Options, progress: &dyn Progress) -> Result<Report, Error> {
    // By whatever name a folder is called, it is the same folder.
    let place = std::fs::create_dir_all(output).and_then(|()| output.canonicalize());
    let place = place.map_err(|error| Error::disk("cannot make the folder", output, error))?;
    let cache = Cache::open(&settings.root);
    let _alone = cache.alone(&place, || progress.begin(Step::Waiting, 1));
    let cache = if options.cache { cache } else { Cache::none() };
    let name = output.strip_prefix(&settings.root).unwrap_or(output).to_string_lossy().replace('\\', "/");
    let run = Run::new(settings, options, progress, &cache);
    let recall = || {
        let Memory { last, works, stamps, footing } = cache.recall(&place, memory::NAME).unwrap_or_default();
        Ok((Folder::open(output, &name, stamps)?, last, works, footing))
    };
    let (recalled, begun) = rayon::join(recall, || run.begin());
    let ((folder, last, works, footing), begun) = (recalled?, begun?);
    let made_of = begun.made_of;
    if let Some(Last { holds, diagnostics, .. }) = last.filter(|last| last.is(made_of)).filter(|_| folder.is_as_left())
    {
        let (written, _, stamps) = run.timings.phase(Stage::Write, || folder.leave());
        return Ok(run.close(Report { holds, written, size: stamps.size(), diagnostics, ..Report::default() }));
    }
    let footing = || footing.and_then(|key| Footing::recall(&cache, &place, key)).unwrap_or_default();
    let Done { mut report, works: now, footing, failed } = run.all(begun, Some(&folder), footing)?;
    report.changes = works.map(|then| now.since(&then)).unwrap_or_default();
    let finish = || rayon::join(|| footing.remember(&cache, &place), || folder.finish());
    let (footing, (written, kept, stamps)) = run.timings.phase(Stage::Write, finish);
    // What failed may not fail again, though nothing of the archive changes; and what changed meanwhile is not what the key
    // was made of.
    let size = stamps.size();
    let lasting = failed.is_empty() && kept.is_empty() && !run.moved.load(Ordering::Relaxed);
    let last = Last::of(made_of.filter(|_| lasting), &report);
    let memory = Memory { last, works: Some(now), stamps, footing };
    run.timings
        .phase(Stage::Write, || rayon::join(|| cache.remember(&place, memory::NAME, &memory), || cache.forget()));
    report.diagnostics.extend(failed);
    report.diagnostics.extend(kept);
    Ok(run.close(Report { written, size, ..report }))
}

/// Does all that [`build`] does, down to the bytes of every page, but writes nothing and makes no index of the search; and
/// tries the templates on pages that the archive does not have.
///
/// # Errors
/// When the theme is not there.
pub fn check(settings: &Settings, progress: &dyn Progress) -> Result<Report, Error> {
    let cache = Cache::none();
    let run = Run::new(settings, Options::default(), progress, &cache);
    let Done { mut report, failed, .. } = run.all(run.begin()?, None, Footing::default)?;
    report.diagnostics.extend(failed);
    Ok(run.close(report))
}

/// One run through the stages.
struct Run<'a> {
    settings: &'a Settings,
    options: Options,
    progress: &'a dyn Progress,
    cache: &'a Cache,
    /// Whether a source was another one when it was read than when its key was made.
    moved: AtomicBool,
    timings: Timings,
}

/// What a run begins with: everything that the site is made of, found and not yet looked into.
struct Begun {
    theme: Theme,
    diagnostics: Vec<Diagnostic>,
    sources: Sources,
    /// The addresses that have been published.
    lock: Option<Lock>,
    /// The key of the settings and the theme; `None` when it cannot be said.
    dress: Option<Key>,
    /// The key of all of it; `None` when some of it cannot be read.
    made_of: Option<Key>,
}

/// What a run ends with.
struct Done {
    report: Report,
    works: Works,
    /// On what the files stand.
    footing: Footing,
    /// What could not be made or written.
    failed: Vec<Diagnostic>,
}

impl<'a> Run<'a> {
    fn new(settings: &'a Settings, options: Options, progress: &'a dyn Progress, cache: &'a Cache) -> Self {
        Self { settings, options, progress, cache, moved: AtomicBool::new(false), timings: Timings::default() }
    }

    /// Finds what the site is made of.
    fn begin(&self) -> Result<Begun, Error> {
        let (theme, diagnostics) = Theme::load(self.settings).map_err(|error| no_theme(error, self.settings))?;
        let lock = Lock::load(&self.settings.root)
            .map_err(|error| Error::disk("cannot read", &self.settings.root.join(lock::FILE), error))?;
        let sources = self.sources();
        let dress = self.dress(&theme);
        let made_of = dress.and_then(|dress| self.made_of(dress, &diagnostics, &sources, lock.as_ref()));
        Ok(Begun { theme, diagnostics, sources, lock, dress, made_of })
    }

    /// The key of everything that the site is made of. What is wrong so far is part of it: it may be about files that are
    /// neither source nor theme, and the page about the archive's health shows it.
    fn made_of(&self, dress: Key, wrong: &[Diagnostic], sources: &Sources, lock: Option<&Lock>) -> Option<Key> {
        let wrong = postcard::to_stdvec(&(wrong, &sources.diagnostics)).ok()?;
        let search: &[u8] = if self.options.search { b"search" } else { b"" };
        let lock = lock.map(ToString::to_string).unwrap_or_default();
        let mut parts: Vec<&[u8]> = vec![dress.as_bytes(), &wrong, search, lock.as_bytes()];
        parts.extend(sources.keys()?);
        Some(self.cache.key("site", &parts))
    }

    /// From the sources to the last page. Every file of the site goes to the folder, where there is one, and so does the
    /// index of the search; `last` says on what the files of the last build stand.
    fn all(&self, begun: Begun, folder: Option<&Folder>, last: impl FnOnce() -> Footing + Send) -> Result<Done, Error> {
        let Begun { theme, mut diagnostics, sources, dress, lock, .. } = begun;
        let ((read, made_of), last) = rayon::join(|| self.documents(sources, &mut diagnostics), last);
        let documents = read.len();
        self.progress.begin(Step::Linking, 1);
        let languages = &self.settings.languages;
        let archive = self.timings.stage(Stage::Link, || archive::link(read, languages, &mut diagnostics));
        let texts = spoken(self.settings, &archive);
        let (tongues, untranslated) = Tongues::new(theme.translations(), &texts);
        let spoken = site::Languages::of(&archive, self.settings, &tongues);
        let shared = dress.and_then(|dress| self.shared(dress, &texts, &spoken));
        let (engine, broken) = Engine::new(&theme, &tongues, &spoken, self.settings);
        diagnostics.extend(untranslated.into_iter().chain(broken));
        diagnostics::sort(&mut diagnostics);
        let plan = || site::plan(&archive, self.settings, &diagnostics, &tongues, &spoken);
        let mut site = self.timings.stage(Stage::Plan, plan);
        let lost = site.stay(lock.as_ref());
        let keeping = folder.map(|_| self.keeping(&site, &made_of, shared, last)).unwrap_or_default();
        let files: Vec<File> = site.tables().into_iter().chain(site.files()).collect();
        let (written, mut failed) = self.files(&site, &files, theme.look(), folder.zip(Some(&keeping)));
        // The page about the tables says how large their files are.
        site.weigh(written.into_iter().filter(|(file, _)| matches!(file, File::Table(..))));
        let links = folder.is_none().then(|| Links::between(every_file(&site, &theme)));
        let pages =
            Pages { site: &site, engine: &engine, shared, folder: folder.zip(Some(&keeping)), links: links.as_ref() };
        failed.extend(self.pages(&pages));
        let (broken, outside) = links.map(Links::followed).unwrap_or_default();
        let files = theme.files().map(|(file, bytes)| put(folder, &format!("static/{file}"), bytes, None));
        failed.extend(files.filter_map(Result::err));
        let works = site.works_files().map(|file| put(folder, &file.path, file.script.as_bytes(), None));
        failed.extend(works.filter_map(Result::err));
        match folder {
            Some(folder) if self.options.search => failed.extend(self.search(&site, folder)),
            Some(folder) => folder.keep_where(site::is_of_index),
            None => {
                failed.extend(on_samples(&theme, &tongues, &failed));
                failed.extend(broken);
            }
        }
        let stubs = archive.works().iter().filter(|work| work.is_stub()).count();
        let (held, citations) = (archive.works().len() - stubs, archive.citations().len());
        let (holds, works) = (Holds { documents, held, stubs, citations }, Works::of(&archive));
        drop(site);
        diagnostics.extend(lost);
        // To give it all back piece by piece takes a while that nobody has to wait for.
        rayon::spawn(move || drop(archive));
        let footing = keeping.footing();
        Ok(Done { report: Report { holds, diagnostics, outside, ..Report::default() }, works, footing, failed })
    }

    /// The key of the settings and the theme.
    fn dress(&self, theme: &Theme) -> Option<Key> {
        let settings = postcard::to_stdvec(self.settings).ok()?;
        Some(self.cache.key("dress", &[&settings, theme.fingerprint().as_bytes()]))
    }

    /// The key of everything that all pages share: the dress, and the languages of texts and pages.
    fn shared(&self, dress: Key, texts: &[Language], spoken: &site::Languages) -> Option<Key> {
        let languages = postcard::to_stdvec(&(texts, spoken.iter().collect::<Vec<_>>())).ok()?;
        Some(self.cache.key("page", &[dress.as_bytes(), &languages]))
    }

    /// Puts the last things in order.
    fn close(self, mut report: Report) -> Report {
        diagnostics::sort(&mut report.diagnostics);
        self.progress.end();
        report.timings = self.timings;
        report
    }
}

/// Every file that a link may lead to, but those of the search's index.
fn every_file(site: &Site<'_>, theme: &Theme) -> HashSet<String> {
    let pages = site.pages().iter().map(|page| page.route.file());
    let files = site.files().into_iter().chain(site.tables()).map(|file| file.route().file());
    let theme = theme.files().map(|(file, _)| format!("static/{file}"));
    pages.chain(files).chain(theme).chain(site.works_files().map(|file| file.path)).collect()
}

/// Writes a file, where there is a folder.
fn put(folder: Option<&Folder>, file: &str, bytes: &[u8], made_of: Option<&Hash>) -> Result<(), Diagnostic> {
    folder.map_or(Ok(()), |folder| folder.write_made_of(file, bytes, made_of).map(drop))
}

/// What fails when the templates are tried on samples, without what has failed on a page of the archive's own.
fn on_samples(theme: &Theme, tongues: &Tongues, failed: &[Diagnostic]) -> Vec<Diagnostic> {
    let known: BTreeSet<_> = failed.iter().map(|failed| (&failed.path, failed.place)).collect();
    let mut failures = samples::failures(theme, tongues);
    failures.retain(|failure| !known.contains(&(&failure.path, failure.place)));
    failures
}

/// The languages that pages speak: the archive's own, and those of its texts.
fn spoken(settings: &Settings, archive: &Archive) -> Vec<Language> {
    let texts = archive.versions().iter().filter_map(|version| version.resolution.facts.language);
    let others: BTreeSet<Language> = texts.filter(|language| !settings.languages.contains(language)).collect();
    settings.languages.iter().copied().chain(others).collect()
}

fn no_theme(error: ThemeError, settings: &Settings) -> Error {
    match error {
        ThemeError::Unknown { name, known } => Error::NoTheme { name, known, themes: settings.root.join("themes") },
        ThemeError::Contract { name, theirs } => Error::ThemeContract { name, theirs, ours: CONTRACT },
        ThemeError::Unreadable { path, error } => Error::disk("cannot read", &path, error),
    }
}
