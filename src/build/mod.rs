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
use crate::archive::{self, Document};
use crate::diagnostics::{self, Diagnostic};
use crate::output::{Counts, Folder};
use crate::parse::parse;
use crate::read::read;
use crate::render::Engine;
use crate::settings::Settings;
use crate::site::{self, Page, Site};
use crate::source::{self, Entry};
use rayon::prelude::*;
use std::path::Path;

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
        let mut diagnostics = Vec::new();
        let engine = Engine::load(self.settings, &mut diagnostics)?;
        let read = self.documents(&mut diagnostics);
        let documents = read.len();
        self.progress.begin(Step::Linking, 1);
        let archive =
            self.timings.stage(Stage::Link, || archive::link(read, &self.settings.languages, &mut diagnostics));
        diagnostics::sort(&mut diagnostics);
        let (tongues, untranslated) = engine.tongues(&archive);
        diagnostics.extend(untranslated);
        let site = self.timings.stage(Stage::Plan, || site::plan(&archive, self.settings, &diagnostics, &tongues));
        let failed = self.pages(&site, &engine, &write);
        let report = Report {
            documents,
            held: archive.works.iter().filter(|work| !work.is_stub()).count(),
            stubs: archive.works.iter().filter(|work| work.is_stub()).count(),
            citations: archive.citations.len(),
            written: Counts::default(),
            diagnostics: Vec::new(),
            timings: Timings::default(),
        };
        Ok((Report { diagnostics, ..report }, failed))
    }

    /// Loads, reads and parses every document, in the order of paths.
    fn documents(&self, diagnostics: &mut Vec<Diagnostic>) -> Vec<Document> {
        let content = self.settings.root.join(&self.settings.content);
        let (entries, found) = self.timings.stage(Stage::Read, || source::walk(&self.settings.root, &content));
        diagnostics.extend(found);
        self.progress.begin(Step::Reading, entries.len());
        let read: Vec<(Option<Document>, Vec<Diagnostic>)> =
            self.timings.phase(Stage::Parse, || entries.par_iter().map(|entry| self.document(entry)).collect());
        let mut documents = Vec::with_capacity(read.len());
        for (document, found) in read {
            documents.extend(document);
            diagnostics.extend(found);
        }
        documents
    }

    fn document(&self, entry: &Entry) -> (Option<Document>, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let source = self.timings.work(Stage::Read, || source::load(entry, &mut diagnostics));
        let document = source.map(|source| {
            let manuscript = self.timings.work(Stage::Read, || read(&source, &mut diagnostics));
            let resolution = self.timings.work(Stage::Parse, || parse(&source, manuscript, &mut diagnostics));
            Document { path: source.path, format: source.format, hash: source.hash, resolution }
        });
        self.progress.step();
        (document, diagnostics)
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
            let written = site.pages().par_iter().filter_map(|page| {
                let done = self.page(site, engine, page, write);
                self.progress.step();
                done.err()
            });
            let mut failed: Vec<Diagnostic> = written.collect();
            let files = engine.files().into_iter();
            failed.extend(files.filter_map(|(file, bytes)| write(&file, &bytes).err()));
            failed
        })
    }

    fn page(
        &self,
        site: &Site<'_>,
        engine: &Engine,
        page: &Page,
        write: impl Fn(&str, &[u8]) -> Result<(), Diagnostic>,
    ) -> Result<(), Diagnostic> {
        let model = self.timings.work(Stage::Plan, || site.model(page));
        let html = self.timings.work(Stage::Render, || engine.render(page, &model))?;
        self.timings.work(Stage::Write, || write(&page.route.file(), html.as_bytes()))
    }

    /// Puts the last things in order.
    fn close(self, mut report: Report) -> Report {
        diagnostics::sort(&mut report.diagnostics);
        self.progress.end();
        report.timings = self.timings;
        report
    }
}
