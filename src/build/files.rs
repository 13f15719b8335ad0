//! The files for programs: each is made and written, unless the last build has made it of the same content.

use super::fingerprint::Fingerprint;
use super::footing::Keeping;
use super::{Run, Stage, put};
use crate::archive::consulting;
use crate::diagnostics::Diagnostic;
use crate::export::{self, Content, Look};
use crate::output::Folder;
use crate::site::{File, Shard, Site};
use blake3::Hash;
use rayon::prelude::*;

/// A file with its bytes; or that it could not be written.
type Made = Result<(File, u64), Diagnostic>;

impl Run<'_> {
    /// Makes and writes files for programs, with the bytes of each; what could not be written is returned. Forms of the
    /// same content that follow each other are made together.
    pub(super) fn files(
        &self,
        site: &Site<'_>,
        files: &[File],
        look: &Look,
        folder: Option<(&Folder, &Keeping)>,
    ) -> (Vec<(File, u64)>, Vec<Diagnostic>) {
        let forms = |forms: &[File]| self.forms(site, forms, look, folder);
        let made: Vec<Vec<Made>> =
            self.timings.phase(Stage::Export, || files.par_chunk_by(export::are_forms).map(forms).collect());
        let mut failed = Vec::new();
        let made = made.into_iter().flatten();
        let written = made.filter_map(|made| made.map_err(|error| failed.push(error)).ok()).collect();
        (written, failed)
    }

    /// Files that are forms of one content, each unless all on which it stands is as it was.
    fn forms(&self, site: &Site<'_>, files: &[File], look: &Look, folder: Option<(&Folder, &Keeping)>) -> Vec<Made> {
        let own = files.first().and_then(|file| site.own_ground_of(file));
        let Some(((folder, keeping), own)) = folder.zip(own) else {
            return self.made(site, files, look, folder.map(|(folder, _)| folder));
        };
        let route = |file: &File| file.clone().route().file();
        let (mut all, mut others) = (Vec::new(), Vec::new());
        for file in files {
            match self.timings.work(Stage::Write, || keeping.keep(folder, &route(file), own)) {
                Some(size) => all.push(Ok((file.clone(), size))),
                None => others.push(file.clone()),
            }
        }
        let (made, consulted) = consulting(|| self.made(site, &others, look, Some(folder)));
        made.iter().flatten().for_each(|(file, _)| keeping.made(&route(file), own, &consulted));
        all.extend(made);
        all
    }

    /// Files that are forms of one content, each unless the last build has made it of the same.
    fn made(&self, site: &Site<'_>, files: &[File], look: &Look, folder: Option<&Folder>) -> Vec<Made> {
        let first = files.first();
        let content = first.and_then(|file| self.timings.work(Stage::Export, || export::content(site, file)));
        let Some(content) = content else { return Vec::new() };
        let made_of = folder.and_then(|_| self.timings.work(Stage::Compare, || made_of(site, &content)));
        let made = |file: &File| {
            let route = file.clone().route().file();
            let keep = |made_of| self.timings.work(Stage::Write, || folder?.keep(&route, made_of));
            if let Some(size) = made_of.as_ref().and_then(keep) {
                return Some(Ok((file.clone(), size)));
            }
            let bytes = self.timings.work(Stage::Export, || export::bytes(site, file, &content, look))?;
            let written = self.timings.work(Stage::Write, || put(folder, &route, &bytes, made_of.as_ref()));
            Some(written.map(|()| (file.clone(), bytes.len() as u64)))
        };
        files.iter().filter_map(made).collect()
    }
}

/// The hash of a content; `None` of one that is as soon written.
fn made_of(site: &Site<'_>, content: &Content<'_>) -> Option<Hash> {
    let mut fingerprint = Fingerprint::new();
    match content {
        Content::Record(of) => fingerprint.add(of)?,
        Content::Feed(of) => fingerprint.add(of)?,
        Content::Rows(table, language, part) => {
            site.rows(*table, *language, *part).try_for_each(|row| fingerprint.add(&row))?;
        }
        Content::Shard(language, Shard::Runs, n) => fingerprint.add(site.runs(*language, *n))?,
        Content::Shard(language, Shard::Precedents, n) => {
            site.precedents(*language, *n).try_for_each(|row| fingerprint.add(&row))?;
        }
        Content::Other => return None,
    }
    Some(fingerprint.finish())
}
