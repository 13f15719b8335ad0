//! The engine: Tera with the templates of all layers, and what all pages of a language share.
//!
//! A template that cannot be used is reported once and the one under it takes its place; the rest of the site does not
//! notice. Templates escape everything but what comes from [`super::prose_html`].

use super::errors::{self, Paths};
use super::theme::{Layer, Theme};
use super::views::Views;
use crate::diagnostics::Diagnostic;
use crate::resolution::Language;
use crate::settings::Settings;
use crate::site::{File, Languages, List, Model, Page, Route, works_file};
use crate::speech::Tongues;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde::Serialize;
use std::collections::BTreeMap;
use tera::{Context, Tera, TeraResult};

/// Turns models into pages.
pub struct Engine {
    /// All layers.
    layered: Tera,
    /// The built-in layer alone, when there are others.
    builtin: Option<Tera>,
    /// The file of every template.
    paths: Paths,
    /// The words of each language, and English for the others.
    shared: BTreeMap<Language, Context>,
    english: Context,
}

/// What every page knows of the site.
#[derive(Serialize)]
struct SiteWords<'a> {
    /// The archive's title.
    title: &'a str,
    /// The language of the title, when it is not that of the page.
    title_tag: Option<String>,
    /// A sentence about the archive.
    description: Option<&'a str>,
    /// The language of the description, when it is not that of the page.
    description_tag: Option<String>,
    /// The home page; this and all addresses here lead on from `page.root`.
    home: String,
    /// The theme's style sheets, in order.
    styles: Vec<String>,
    /// The theme's scripts, in order.
    scripts: Vec<String>,
    /// The navigation.
    nav: Vec<NavItem>,
    /// The page about what the archive lacks.
    coverage: String,
    /// The page about its health.
    health: String,
    /// The page about data for programs.
    data: String,
    /// The icon, where the theme has one.
    icon: Option<String>,
    /// The web manifest.
    manifest: String,
    /// How browsers search the site, when it is known where it is published.
    opensearch: Option<String>,
    /// The language of the pages to which this one leads, as a code.
    language: String,
    /// The search page.
    search: String,
    /// The works that the box of the header goes to.
    works: String,
    /// The program and its version.
    generator: &'static str,
}

/// A link of the navigation, without what leads to the root.
#[derive(Serialize)]
struct NavItem {
    /// The part of the site, as in `page.section`.
    section: &'static str,
    /// What it says.
    label: String,
    /// Where it leads, from `page.root` on.
    path: String,
}

/// Where a file below `static/` is found from the root on: `static/a%20b.css`.
fn published(file: &str) -> String {
    const NOT_IN_PATHS: &AsciiSet =
        &CONTROLS.add(b' ').add(b'"').add(b'#').add(b'%').add(b'<').add(b'>').add(b'?').add(b'`');
    format!("static/{}", utf8_percent_encode(file, NOT_IN_PATHS))
}

impl Engine {
    /// An engine for a theme, with what is wrong with its templates.
    pub fn new(
        theme: &Theme,
        tongues: &Tongues,
        languages: &Languages,
        settings: &Settings,
    ) -> (Self, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let paths = Paths::of(&theme.templates);
        let builtin = tera(theme, &[Layer::Builtin], &paths, &mut diagnostics);
        let overlaid = [Layer::Archive, Layer::Theme]
            .iter()
            .any(|layer| theme.templates.get(layer).is_some_and(|templates| !templates.is_empty()));
        let (layered, builtin) = match overlaid {
            true => (overlay(builtin.clone(), theme, &paths, &mut diagnostics), Some(builtin)),
            false => (builtin, None),
        };
        let shared = |language| {
            let said = languages.said(languages.led_to(language, tongues));
            shared(theme, tongues, settings, language, said)
        };
        let english = shared(Language::EN);
        let shared = tongues.languages().map(|language| (language, shared(language))).collect();
        (Self { layered, builtin, paths, shared, english }, diagnostics)
    }

    /// Renders a page.
    ///
    /// # Errors
    /// When its template fails: with the file, the place and what to do.
    pub fn render(&self, page: &Page, model: &Model<'_>) -> Result<Vec<u8>, Diagnostic> {
        self.with(&self.layered, true, page, model).map_err(|error| errors::rendering(&error, &self.paths))
    }

    /// Renders a page with the built-in templates, when one of the archive's own has failed.
    pub fn render_builtin(&self, page: &Page, model: &Model<'_>) -> Option<Vec<u8>> {
        self.with(self.builtin.as_ref()?, false, page, model).ok()
    }

    /// What a template sees of some names, for tests.
    #[cfg(test)]
    pub(crate) fn seen(&self, page: &Page, model: &Model<'_>, names: &[&str]) -> BTreeMap<String, serde_json::Value> {
        let shared = self.shared.get(&page.language).unwrap_or(&self.english);
        let context = Views { tera: &self.layered, shared, keep: true }.context(model).expect("the lines can be made");
        let json = |value| serde_json::to_value(value).expect("a model is JSON");
        names.iter().filter_map(|name| Some(((*name).to_owned(), json(context.get(name)?)))).collect()
    }

    fn with(&self, tera: &Tera, keep: bool, page: &Page, model: &Model<'_>) -> TeraResult<Vec<u8>> {
        let shared = self.shared.get(&page.language).unwrap_or(&self.english);
        let context = Views { tera, shared, keep }.context(model)?;
        let mut html = Vec::with_capacity(16 * 1024);
        tera.render_to(page.kind.template(), &context, &mut html)?;
        Ok(html)
    }
}

/// What all pages of a language share: its words as `ui`, and `site`; with what the addresses say of the language of the
/// pages to which they lead.
fn shared(
    theme: &Theme,
    tongues: &Tongues,
    settings: &Settings,
    language: Language,
    said: Option<Language>,
) -> Context {
    let tongue = tongues.of(language);
    let foreign = language != settings.language() && !settings.titles.contains_key(&language);
    let item = |section, id: &str, route: Route| NavItem { section, label: tongue.say(id), path: route.file() };
    let site = SiteWords {
        title: settings.title_in(language),
        title_tag: foreign.then(|| tongues.tag(settings.language())),
        description: settings.description.as_deref(),
        description_tag: (language != settings.language()).then(|| tongues.tag(settings.language())),
        home: Route::Home(said).file(),
        styles: theme.styles.iter().map(|style| published(style)).collect(),
        scripts: theme.scripts.iter().map(|script| published(script)).collect(),
        nav: vec![
            item("timeline", "list-timeline", Route::List(said, List::Timeline, 1)),
            item("index", "index", Route::Index(said)),
        ],
        coverage: Route::Coverage(said).file(),
        health: Route::Health(said).file(),
        data: Route::Data(said).file(),
        icon: theme.look.icon.as_deref().map(published),
        manifest: File::WebManifest(said).route().file(),
        opensearch: settings.base.is_some().then(|| File::OpenSearch(said).route().file()),
        language: said.unwrap_or(settings.language()).code().to_owned(),
        search: Route::Search(said).file(),
        works: works_file(said.unwrap_or(settings.language())),
        generator: concat!("Recalling ", env!("CARGO_PKG_VERSION")),
    };
    let mut shared = Context::new();
    shared.insert("ui", &tongue.fixed());
    shared.insert("site", &site);
    shared
}

/// A Tera with the templates of some layers; what cannot be used is left out and reported.
fn tera(theme: &Theme, layers: &[Layer], paths: &Paths, diagnostics: &mut Vec<Diagnostic>) -> Tera {
    let mut tera = Tera::default();
    // Neither can fail: no template is there yet.
    let _ = tera.set_fallback_prefixes([Layer::Archive.prefix(), Layer::Theme.prefix(), Layer::Builtin.prefix()]);
    tera.autoescape_on([""]);
    add(&mut tera, theme, layers, paths, diagnostics);
    tera
}

fn overlay(mut tera: Tera, theme: &Theme, paths: &Paths, diagnostics: &mut Vec<Diagnostic>) -> Tera {
    add(&mut tera, theme, &[Layer::Archive, Layer::Theme], paths, diagnostics);
    tera
}

/// Adds the templates of some layers: all that can be used together. Each round leaves out what the last one found wrong.
fn add(tera: &mut Tera, theme: &Theme, layers: &[Layer], paths: &Paths, diagnostics: &mut Vec<Diagnostic>) {
    let mut templates: Vec<(String, &str)> = Vec::new();
    for layer in layers {
        let its = theme.templates.get(layer).into_iter().flatten();
        templates.extend(its.map(|template| (format!("{}{}", layer.prefix(), template.name), template.text.as_str())));
    }
    while !templates.is_empty() {
        let added = tera.add_raw_templates(templates.iter().map(|(name, text)| (name.as_str(), *text)));
        let Err(error) = added else { return };
        let wrong = errors::loading(&error, paths);
        let before = templates.len();
        templates.retain(|(name, _)| wrong.iter().all(|wrong| wrong.template != *name));
        diagnostics.extend(wrong.into_iter().map(|wrong| wrong.diagnostic));
        if templates.len() == before {
            return;
        }
    }
}
