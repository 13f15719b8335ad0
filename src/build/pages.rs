//! The pages: each is modelled, rendered and written, unless it would be made the same again.

use super::fingerprint::Fingerprint;
use super::footing::Keeping;
use super::links::Links;
use super::{Run, Stage, Step, put};
use crate::archive::{Consulted, consulting};
use crate::cache::Key;
use crate::diagnostics::{self, Diagnostic};
use crate::output::Folder;
use crate::render::Engine;
use crate::site::{self, Model, Page, Site};
use blake3::Hash;
use rayon::prelude::*;

/// What pages are made with.
pub(super) struct Pages<'p, 'a> {
    pub site: &'p Site<'a>,
    pub engine: &'p Engine,
    /// The key of everything that all pages share; `None` when it cannot be said.
    pub shared: Option<Key>,
    /// Where they go, and on what the pages of the last build stand; nowhere when they are only checked.
    pub folder: Option<(&'p Folder, &'p Keeping)>,
    /// What their links are told to, when they are checked.
    pub links: Option<&'p Links>,
}

impl Run<'_> {
    /// Makes and writes every page of the site; what could not be made or written is returned, in order.
    pub(super) fn pages(&self, all: &Pages<'_, '_>) -> Vec<Diagnostic> {
        self.progress.begin(Step::Rendering, all.site.pages().len());
        self.timings.phase(Stage::Render, || {
            let pages = all.site.pages().par_iter().map(|page| {
                let failed = self.page(all, page);
                self.progress.step();
                failed
            });
            // A template that fails says the same of every page.
            let mut failed: Vec<Diagnostic> = pages.collect::<Vec<_>>().into_iter().flatten().collect();
            diagnostics::sort(&mut failed);
            failed
        })
    }

    /// Makes and writes a page, unless all on which it stands is as it was, or the last build has made it of the same model.
    /// When a template of the archive's own fails, the built-in one takes its place.
    fn page(&self, all: &Pages<'_, '_>, page: &Page) -> Vec<Diagnostic> {
        let route = page.route.file();
        let folder = all.folder.map(|(folder, _)| folder);
        let keeping = all.folder.zip(all.site.own_ground(page.kind));
        let keep = || keeping.and_then(|((folder, keeping), own)| keeping.keep(folder, &route, own));
        if self.timings.work(Stage::Write, keep).is_some() {
            return Vec::new();
        }
        let (model, consulted) = self.timings.work(Stage::Plan, || consulting(|| all.site.model(page)));
        let made = |consulted: &Consulted| {
            keeping.into_iter().for_each(|((_, keeping), own)| keeping.made(&route, own, consulted));
        };
        let made_of = all.shared.zip(folder).and_then(|(shared, folder)| {
            let made_of = self.timings.work(Stage::Compare, || made_of(shared, page, &model))?;
            Some((made_of, self.timings.work(Stage::Write, || folder.keep(&route, &made_of).is_some())))
        });
        if let Some((_, true)) = made_of {
            made(&consulted);
            return Vec::new();
        }
        let rendered = self.timings.work(Stage::Render, || all.engine.render(page, &model));
        // What is made after a failure is not what was asked for, and has to be tried again.
        let (html, made_of, failed) = match rendered {
            Ok(html) => (Some(html), made_of.map(|(made_of, _)| made_of), None),
            Err(failed) => (all.engine.render_builtin(page, &model), None, Some(failed)),
        };
        if let Some((links, html)) = all.links.zip(html.as_deref()).filter(|_| page.kind != site::Kind::NotFound) {
            links.page(&route, &String::from_utf8_lossy(html));
        }
        let write = |html: Vec<u8>| self.timings.work(Stage::Write, || put(folder, &route, &html, made_of.as_ref()));
        let failed: Vec<Diagnostic> = failed.into_iter().chain(html.map(write).and_then(Result::err)).collect();
        if failed.is_empty() {
            made(&consulted);
        }
        failed
    }
}

/// The hash of all that a page is made of: its model and its template, and what all pages share.
fn made_of(shared: Key, page: &Page, model: &Model<'_>) -> Option<Hash> {
    let mut fingerprint = Fingerprint::new();
    fingerprint.add(&(shared, page.kind.template(), page.language.code()))?;
    fingerprint.add(model)?;
    // The one part that templates see in another form.
    fingerprint.add(&model.frame.head.linked_data)?;
    Some(fingerprint.finish())
}
