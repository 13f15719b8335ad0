//! All stages in their order: [`build`] makes the site, [`check`] does the same and writes nothing.
//!
//! Documents are loaded, read and parsed file by file on all cores, and each source text is dropped as soon as it is
//! understood. Pages are planned as a list, and each is modelled, rendered and written before the next one is begun on
//! the same core, so that memory holds the archive once and a few pages. What the command line prints of it is for
//! the caller: nothing here speaks to anybody.

mod progress;
mod timings;

pub use progress::{Progress, Silent, Step};
pub use timings::{Stage, Timing, Timings};

use crate::Error;
use crate::archive::{self, Archive, Document};
use crate::diagnostics::{self, Code, Diagnostic};
use crate::output::{Counts, Folder};
use crate::parse::parse;
use crate::read::read;
use crate::render::{Engine, Theme, ThemeError};
use crate::resolution::Language;
use crate::settings::Settings;
use crate::site::{self, Page, Site, Tongues};
use crate::source::{self, Entry};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

/// What a build has done and found.
#[derive(Debug)]
pub struct Report {
    /// How many documents were read.
    pub documents: usize,
    /// How many works the archive holds a text of.
    pub held: usize,
    /// How many works it knows from citations alone.
    pub stubs: usize,
    /// How many citations there are between works.
    pub citations: usize,
    /// What became of the files of the site; nothing when it was only checked.
    pub written: Counts,
    /// Everything found wrong, file by file.
    pub diagnostics: Vec<Diagnostic>,
    /// How long each stage took.
    pub timings: Timings,
}

/// Builds the archive's site into `output`.
///
/// # Errors
/// When the theme is not there, or the output folder cannot be used or is not ours. What is wrong with documents or
/// single files is in the report.
pub fn build(settings: &Settings, output: &Path, progress: &dyn Progress) -> Result<Report, Error> {
    let name = output.strip_prefix(&settings.root).unwrap_or(output).to_string_lossy().replace('\\', "/");
    let folder = Folder::open(output, &name)?;
    let run = Run { settings, progress, timings: Timings::default() };
    let (mut report, failed) = run.all(|file, bytes| folder.write(file, bytes).map(drop))?;
    let (written, kept) = run.timings.phase(Stage::Write, || folder.finish());
    report.diagnostics.extend(failed);
    report.diagnostics.extend(kept);
    Ok(run.close(Report { written, ..report }))
}

/// Does all that [`build`] does, down to the bytes of every page, but writes nothing.
///
/// # Errors
/// When the theme is not there.
pub fn check(settings: &Settings, progress: &dyn Progress) -> Result<Report, Error> {
    let run = Run { settings, progress, timings: Timings::default() };
    let (mut report, failed) = run.all(|_, _| Ok(()))?;
    report.diagnostics.extend(failed);
    Ok(run.close(report))
}

/// One run through the stages.
struct Run<'a> {
    settings: &'a Settings,
    progress: &'a dyn Progress,
    timings: Timings,
}

impl Run<'_> {
    /// From the folder of sources to the last page. `write` takes every file of the site; any thread may call it.
    fn all(
        &self,
        write: impl Fn(&str, &[u8]) -> Result<(), Diagnostic> + Sync,
    ) -> Result<(Report, Vec<Diagnostic>), Error> {
        let (theme, mut diagnostics) = Theme::load(self.settings).map_err(|error| no_theme(error, self.settings))?;
        let read = self.documents(&mut diagnostics);
        let documents = read.len();
        self.progress.begin(Step::Linking, 1);
        let languages = &self.settings.languages;
        let archive = self.timings.stage(Stage::Link, || archive::link(read, languages, &mut diagnostics));
        let (tongues, untranslated) = Tongues::new(theme.translations(), &spoken(self.settings, &archive));
        let spoken = site::Languages::of(&archive, self.settings, &tongues);
        let (engine, broken) = Engine::new(&theme, &tongues, &spoken, self.settings);
        diagnostics.extend(untranslated.into_iter().chain(broken));
        diagnostics::sort(&mut diagnostics);
        let plan = || site::plan(&archive, self.settings, &diagnostics, &tongues, &spoken);
        let site = self.timings.stage(Stage::Plan, plan);
        let mut failed = self.pages(&site, &engine, &write);
        let files = theme.files().map(|(file, bytes)| write(&format!("static/{file}"), bytes));
        failed.extend(files.filter_map(Result::err));
        let report = Report {
            documents,
            held: archive.works.iter().filter(|work| !work.is_stub()).count(),
            stubs: archive.works.iter().filter(|work| work.is_stub()).count(),
            citations: archive.citations.len(),
            written: Counts::default(),
            diagnostics: Vec::new(),
            timings: Timings::default(),
        };
        drop(site);
        // To give it all back piece by piece takes a while that nobody has to wait for.
        rayon::spawn(move || drop(archive));
        Ok((Report { diagnostics, ..report }, failed))
    }

    /// Loads, reads and parses every document, in the order of paths.
    fn documents(&self, diagnostics: &mut Vec<Diagnostic>) -> Vec<Document> {
        let content = self.settings.root.join(&self.settings.content);
        let (entries, found) = self.timings.stage(Stage::Read, || source::walk(&self.settings.root, &content));
        diagnostics.extend(found);
        self.progress.begin(Step::Reading, entries.len());
        if entries.is_empty() {
            let content = self.settings.content.display();
            let message = format!("there is no document in `{content}`, so the site has nothing to show");
            let help = format!("put a text there, as {content}/A/RES/69/28.en.txt");
            diagnostics.push(Diagnostic::new(Code::EmptyArchive, &Arc::from(""), message).help(help));
        }
        let read: Vec<(Vec<Document>, Vec<Diagnostic>)> =
            self.timings.phase(Stage::Parse, || entries.par_iter().map(|entry| self.document(entry)).collect());
        let mut documents = Vec::with_capacity(read.len());
        for (document, found) in read {
            documents.extend(document);
            diagnostics.extend(found);
        }
        documents
    }

    /// What a file holds: one document, or several on one page of the older records.
    fn document(&self, entry: &Entry) -> (Vec<Document>, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let source = self.timings.work(Stage::Read, || source::load(entry, &mut diagnostics));
        let documents = source.map(|source| {
            let manuscript = self.timings.work(Stage::Read, || read(&source, &mut diagnostics));
            let resolutions = self.timings.work(Stage::Parse, || parse(&source, manuscript, &mut diagnostics));
            let document = |resolution| Document {
                path: Arc::clone(&source.path),
                format: source.format,
                hash: source.hash.clone(),
                resolution,
            };
            resolutions.into_iter().map(document).collect()
        });
        self.progress.step();
        (documents.unwrap_or_default(), diagnostics)
    }

    /// Makes and writes every page and file of the site; what could not be made or written is returned, in order.
    fn pages(
        &self,
        site: &Site<'_>,
        engine: &Engine,
        write: &(impl Fn(&str, &[u8]) -> Result<(), Diagnostic> + Sync),
    ) -> Vec<Diagnostic> {
        self.progress.begin(Step::Rendering, site.pages().len());
        self.timings.phase(Stage::Render, || {
            let pages = site.pages().par_iter().map(|page| {
                let failed = self.page(site, engine, page, write);
                self.progress.step();
                failed
            });
            // A template that fails says the same of every page.
            let mut failed: Vec<Diagnostic> = pages.collect::<Vec<_>>().into_iter().flatten().collect();
            diagnostics::sort(&mut failed);
            failed
        })
    }

    /// Makes and writes a page. When a template of the archive's own fails, the built-in one takes its place.
    fn page(
        &self,
        site: &Site<'_>,
        engine: &Engine,
        page: &Page,
        write: impl Fn(&str, &[u8]) -> Result<(), Diagnostic>,
    ) -> Vec<Diagnostic> {
        let model = self.timings.work(Stage::Plan, || site.model(page));
        let rendered = self.timings.work(Stage::Render, || engine.render(page, &model));
        let (html, failed) = match rendered {
            Ok(html) => (Some(html), None),
            Err(failed) => (engine.render_builtin(page, &model), Some(failed)),
        };
        let written = html.map(|html| self.timings.work(Stage::Write, || write(&page.route.file(), &html)));
        failed.into_iter().chain(written.and_then(Result::err)).collect()
    }

    /// Puts the last things in order.
    fn close(self, mut report: Report) -> Report {
        diagnostics::sort(&mut report.diagnostics);
        self.progress.end();
        report.timings = self.timings;
        report
    }
}

/// The languages that pages speak: the archive's own, and those of its texts.
fn spoken(settings: &Settings, archive: &Archive) -> Vec<Language> {
    let texts = archive.versions.iter().filter_map(|version| version.resolution.facts.language);
    let others: BTreeSet<Language> = texts.filter(|language| !settings.languages.contains(language)).collect();
    settings.languages.iter().copied().chain(others).collect()
}

fn no_theme(error: ThemeError, settings: &Settings) -> Error {
    match error {
        ThemeError::Unknown { name, known } => Error::NoTheme { name, known, themes: settings.root.join("themes") },
        ThemeError::Unreadable { path, error } => Error::disk("cannot read", &path, error),
    }
}
