//! The archive without its site, to ask it something.

use super::{Options, Progress, Run, no_theme, spoken};
use crate::Error;
use crate::archive::{self, Archive};
use crate::cache::Cache;
use crate::diagnostics::{self, Diagnostic};
use crate::lock::Lock;
use crate::render::Theme;
use crate::settings::Settings;
use crate::site;
use crate::speech::Tongues;

/// Reads the archive and puts it together, to ask it something; with what is wrong with its documents.
pub fn archive(settings: &Settings, progress: &dyn Progress) -> (Archive, Vec<Diagnostic>) {
    let cache = Cache::open(&settings.root);
    let run = Run::new(settings, Options::default(), progress, &cache);
    let mut diagnostics = Vec::new();
    let (documents, _) = run.documents(run.sources(), &mut diagnostics);
    let archive = archive::link(documents, &settings.languages, &mut diagnostics);
    diagnostics::sort(&mut diagnostics);
    progress.end();
    (archive, diagnostics)
}

/// The addresses of an archive as it is now, to be locked.
///
/// # Errors
/// When the theme is not there, or no document could be read.
pub fn addresses(settings: &Settings, progress: &dyn Progress) -> Result<Lock, Error> {
    let (archive, diagnostics) = archive(settings, progress);
    let (theme, _) = Theme::load(settings).map_err(|error| no_theme(error, settings))?;
    let (tongues, _) = Tongues::new(theme.translations(), &spoken(settings, &archive));
    let languages = site::Languages::of(&archive, settings, &tongues);
    Ok(site::plan(&archive, settings, &diagnostics, &tongues, &languages).lock())
}
