//! Samples: an invented archive on whose pages every template is tried. So the author of a theme learns that a template
//! fails on a page which the archive at hand does not have, or not yet: a text without a date, one that nobody cites, one
//! that is read from right to left.
//!
//! The texts are carried in the program and go through all stages as an archive's own, in memory: nothing here touches the
//! disk. What there is to a page is there on one and lacks on another (`samples/tests.rs` holds the samples to that).

mod crowd;
mod texts;

#[cfg(test)]
mod tests;

use crate::archive::Archive;
use crate::diagnostics::{Code, Diagnostic};
use crate::lock::Lock;
use crate::render::{Engine, Theme};
use crate::resolution::Language;
use crate::settings::{Pairs, Settings};
use crate::site::{self, Kind, Languages, Page, Site};
use crate::speech::Tongues;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// What the file of a table weighs here, where none is made.
const SIZE: u64 = 1_234_567;

/// An archive to try templates on.
struct Sample {
    /// What it is: `an archive without an address`.
    about: &'static str,
    settings: Settings,
    archive: Archive,
    /// What its page about health shows.
    findings: Vec<Diagnostic>,
    /// Whether its texts are many and alike, so that some stand for all.
    crowd: bool,
}

/// What fails when the templates of a theme are tried on every sample: each failure once, with the first page that has it.
///
/// ```
/// use recalling::render::Theme;
/// use recalling::settings::Settings;
/// use recalling::speech::Tongues;
/// let settings = Settings::parse("/nowhere".as_ref(), "title = 'An archive'\nlanguage = 'en'\ntheme = 'gazette'")?;
/// let (theme, _) = Theme::load(&settings).expect("the theme is built in");
/// let (tongues, _) = Tongues::new(theme.translations(), &settings.languages);
/// assert_eq!(recalling::samples::failures(&theme, &tongues), []);
/// # Ok::<(), recalling::Error>(())
/// ```
pub fn failures(theme: &Theme, tongues: &Tongues) -> Vec<Diagnostic> {
    let mut failures: Vec<(usize, Diagnostic, String)> = Vec::new();
    for sample in samples() {
        failures.extend(sample.on_site(theme, tongues, |site, engine| failures_on(&sample, site, engine)));
    }
    let mut seen = BTreeSet::new();
    // The sort is stable: of pages of one rank the first of the first sample stays the first.
    failures.sort_by_key(|(rank, ..)| *rank);
    failures.retain(|(_, failed, _)| seen.insert((failed.path.clone(), failed.place, failed.message.clone())));
    failures.into_iter().map(|(_, failed, about)| on_sample(failed, &about)).collect()
}

/// All samples: one that has all there can be, one whose texts are long, one that lacks what can be lacking, one that is empty, and one that is large.
fn samples() -> Vec<Sample> {
    let (rich, findings) = texts::archive(&texts::RICH, &RICH_LANGUAGES);
    let (series, _) = texts::archive(&texts::SERIES, &RICH_LANGUAGES);
    let (bare, _) = texts::archive(&texts::BARE, &[Language::AR]);
    let sample = |about, settings, archive| Sample { about, settings, archive, findings: Vec::new(), crowd: false };
    vec![
        Sample { findings, ..sample("an archive that says all of itself", published(), rich) },
        sample("an archive of long texts", published(), texts::long_archive(&texts::RICH, &RICH_LANGUAGES)),
        sample("an archive of a series", unpublished(Language::EN), series),
        sample("an archive without an address", unpublished(Language::AR), bare),
        sample("an archive without a text", unpublished(Language::EN), Archive::default()),
        Sample {
            findings: crowd::findings(),
            crowd: true,
            ..sample("a large archive", unpublished(Language::EN), crowd::archive())
        },
    ]
}

const RICH_LANGUAGES: [Language; 3] = [Language::EN, Language::AR, Language::FR];

/// The settings of an archive that says all that it can of itself.
fn published() -> Settings {
    Settings {
        titles: BTreeMap::from([(Language::EN, "Tide gauges".to_owned()), (Language::FR, "Marégraphes".to_owned())]),
        languages: RICH_LANGUAGES.into(),
        description: Some("Resolutions about tide gauges.".to_owned()),
        base: Some("https://example.org/archive/".to_owned()),
        report: Some("mailto:archive@example.org?subject={symbol}&body={place}%0A{words}%0A{address}".to_owned()),
        ..unpublished(Language::EN)
    }
}

/// The settings of an archive that says nothing of itself but its title and language.
fn unpublished(language: Language) -> Settings {
    Settings {
        root: "samples".into(),
        title: "Tide gauges".to_owned(),
        titles: BTreeMap::new(),
        languages: vec![language],
        description: None,
        base: None,
        domain: None,
        theme: String::new(),
        official: "https://docs.un.org/{language}/{symbol}".to_owned(),
        report: None,
        pairs: Pairs::First,
        lost: crate::settings::Lost::Alias,
        names: crate::settings::names::USUAL.to_owned(),
        content: "content".into(),
        output: "public".into(),
    }
}

impl Sample {
    /// Plans the site in a theme, and does something with it.
    fn on_site<T>(&self, theme: &Theme, tongues: &Tongues, then: impl FnOnce(&Site<'_>, &Engine) -> T) -> T {
        let languages = Languages::of(&self.archive, &self.settings, tongues);
        // What is wrong with a template before it is tried, the archive's own engine says.
        let (engine, _) = Engine::new(theme, tongues, &languages, &self.settings);
        let mut site = site::plan(&self.archive, &self.settings, &self.findings, tongues, &languages);
        if self.settings.base.is_some() {
            site.weigh(site.tables().into_iter().map(|file| (file, SIZE)).collect::<Vec<_>>());
            // A paragraph of this text has been published, and is gone.
            site.stay(Some(&Lock::parse("A/RES/80/12/ op99")));
        }
        then(&site, &engine)
    }

    /// The pages that are tried; of many alike a few.
    fn pages<'s>(&self, site: &'s Site<'_>) -> Vec<&'s Page> {
        let cited = |id| self.archive.work(id).map_or(0, |work| work.citing_works);
        let tried = |page: &&Page| match page.kind {
            Kind::Resolution(id) => !self.crowd || self.archive.version(id).and_then(|it| it.work).map_or(0, cited) > 1,
            Kind::SideBySide(..) => !self.crowd,
            Kind::Stub(id) => !self.crowd || cited(id) > 1,
            Kind::Wording(i, _) => !self.crowd || i < 9,
            Kind::Home
            | Kind::Index
            | Kind::List(..)
            | Kind::Background(_)
            | Kind::CitedBy(..)
            | Kind::Series(_)
            | Kind::AllSeries(_)
            | Kind::Comparison(..)
            | Kind::Lifeline(..)
            | Kind::Requests(..)
            | Kind::Wordings(..)
            | Kind::Coverage
            | Kind::Health
            | Kind::Data
            | Kind::Search
            | Kind::Drafts
            | Kind::NotFound => true,
        };
        site.pages().iter().filter(tried).collect()
    }

    /// What a page is, for those who read of it: `a resolution without a date`; and its rank among those of its kind, the
    /// one that has most first.
    fn about(&self, page: &Page) -> (usize, String) {
        let its = |what: &str| {
            let turned = if page.language.is_right_to_left() { ", read from right to left" } else { "" };
            (0, format!("{what}{turned}, of {}", self.about))
        };
        match page.kind {
            Kind::Resolution(id) => {
                let path = self.archive.version(id).map_or("", |version| &version.path);
                // One of many that are alike says least.
                let known = texts::about(path).unwrap_or((usize::MAX, "a text that many cite"));
                (known.0, known.1.to_owned())
            }
            Kind::SideBySide(..) => its("two versions side by side"),
            Kind::Stub(_) => its("a document that is known from citations alone"),
            Kind::Background(_) => its("what stands around a long text"),
            Kind::CitedBy(..) => its("all that cites a work"),
            Kind::Home => its("the home page"),
            Kind::Index => its("the index"),
            Kind::List(list, _) => its(&format!("the list `{}`", list.name())),
            Kind::Series(_) => its("a series of resolutions"),
            Kind::AllSeries(_) => its("the list of all series"),
            Kind::Comparison(..) => its("two texts of a series"),
            Kind::Lifeline(..) => its("a paragraph through the years"),
            Kind::Requests(..) => its("requests and deadlines"),
            Kind::Wordings(list, _) => its(&format!("the list of wordings `{}`", list.name())),
            Kind::Wording(..) => its("a wording"),
            Kind::Coverage => its("the page about coverage"),
            Kind::Health => its("the page about health"),
            Kind::Data => its("the page about data"),
            Kind::Search => its("the search"),
            Kind::Drafts => its("the check of a draft"),
            Kind::NotFound => its("the page for a wrong address"),
        }
    }
}

/// What fails on a sample, with the rank of the page and what it is.
fn failures_on(sample: &Sample, site: &Site<'_>, engine: &Engine) -> Vec<(usize, Diagnostic, String)> {
    let failed = |page: &&Page| {
        let failed = engine.render(page, &site.model(page)).err()?;
        let (rank, about) = sample.about(page);
        Some((rank, failed, about))
    };
    sample.pages(site).par_iter().filter_map(failed).collect()
}

/// A failure, said of a sample.
fn on_sample(failed: Diagnostic, about: &str) -> Diagnostic {
    let message = failed.message.replacen("the template fails", &format!("the template fails on {about}"), 1);
    let help = "the page is a sample, for this archive has none like it yet; ask before you use what may be missing: \
                docs/model.md says what may be";
    Diagnostic { code: Code::SampleFails, message, ..failed }.help(help)
}
