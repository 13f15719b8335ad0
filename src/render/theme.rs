//! A theme: templates, style sheets and translations, gathered from the layers in which they lie.
//!
//! Built in are the templates and the theme `default`. The archive's own `templates/` and `themes/` lie over them, and a
//! theme over the default one; what a layer does not have is taken from the one below. Only plain files below these
//! folders are read: no link is followed, and a theme's name is no path.

use super::lean::lean;
use crate::diagnostics::{Code, Diagnostic};
use crate::export::Look;
use crate::resolution::Language;
use crate::settings::Settings;
use crate::speech::Translation;
use crate::text::nearest;
use include_dir::{Dir, include_dir};
use serde::Deserialize;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use walkdir::WalkDir;

static TEMPLATES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/templates");
static THEMES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes");

/// The theme that is always there.
const DEFAULT: &str = "default";

/// The version of what templates may count on: their names and blocks, the components, the fields of every model. It changes
/// when something that a theme may use is renamed or taken away, and not when something is added.
pub const CONTRACT: u32 = 1;

/// Why there is no theme to build with.
#[derive(Debug, thiserror::Error)]
pub enum ThemeError {
    /// No theme has that name.
    #[error("there is no theme `{name}`; there are: {}. A theme is a folder in themes/ with a theme.toml", known.join(", "))]
    Unknown {
        /// The name in the settings.
        name: String,
        /// The themes there are.
        known: Vec<String>,
    },
    /// The theme is made for another version of the contract.
    #[error("the theme `{name}` is made for version {theirs} of the templates, and this is version {CONTRACT}")]
    Contract {
        /// The name in the settings.
        name: String,
        /// The version that its `theme.toml` states.
        theirs: String,
    },
    /// A file or folder of a theme cannot be read.
    #[error("cannot read {}: {error}", path.display())]
    Unreadable {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        error: std::io::Error,
    },
}

/// Everything a site is dressed in.
#[derive(Debug, Default)]
pub struct Theme {
    /// Templates by layer: the archive's, the theme's, the built-in ones.
    pub(super) templates: BTreeMap<Layer, Vec<Template>>,
    /// Files to be published below `static/`, by their path there, as they are served.
    files: BTreeMap<String, Cow<'static, [u8]>>,
    /// Style sheets, in order, by their path below `static/`.
    pub(super) styles: Vec<String>,
    /// Scripts, in order, by their path below `static/`.
    pub(super) scripts: Vec<String>,
    /// What of it is seen from outside of its pages.
    pub(super) look: Look,
    translations: Vec<Translation>,
}

/// A layer of templates, the topmost first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Layer {
    /// The archive's own `templates/`.
    Archive,
    /// The theme's `templates/`.
    Theme,
    /// Those that are built in.
    Builtin,
}

impl Layer {
    /// What the names of its templates begin with: a template extends `builtin/base.html` by this name.
    pub(super) fn prefix(self) -> &'static str {
        match self {
            Layer::Archive => "archive/",
            Layer::Theme => "theme/",
            Layer::Builtin => "builtin/",
        }
    }
}

/// A template as it lies in a layer.
#[derive(Debug)]
pub(super) struct Template {
    /// `resolution.html`
    pub name: String,
    /// The file, as the archive names it.
    pub path: Arc<str>,
    /// Its text.
    pub text: String,
}

/// What `theme.toml` may say: the name is for people, the version of the contract is looked at before all else.
const KEYS: [&str; 7] = ["name", "contract", "styles", "scripts", "icon", "color", "background"];

/// What `theme.toml` says of the looks.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Manifest {
    /// Style sheets below `static/`, in order.
    styles: Option<Vec<String>>,
    /// Scripts below `static/`, in order.
    scripts: Option<Vec<String>>,
    /// The icon below `static/`, as SVG.
    icon: Option<String>,
    /// The colour of what stands around a page, as CSS writes it.
    color: Option<String>,
    /// The colour of an empty page.
    background: Option<String>,
}

/// A file of a layer: its path below the layer, its name for people, its bytes.
struct File {
    below: String,
    path: Arc<str>,
    bytes: Cow<'static, [u8]>,
}

impl Theme {
    /// Gathers the theme of an archive, with what is wrong with its files.
    ///
    /// # Errors
    /// When there is no theme of that name, or a folder cannot be read.
    pub fn load(settings: &Settings) -> Result<(Self, Vec<Diagnostic>), ThemeError> {
        let disk = settings.root.join("themes");
        let name = settings.theme.as_str();
        if !is_name(name) || (THEMES.get_dir(name).is_none() && !disk.join(name).is_dir()) {
            return Err(ThemeError::Unknown { name: name.to_owned(), known: known(&disk) });
        }
        let mut theme = Self::default();
        let mut diagnostics = Vec::new();
        theme.templates.insert(Layer::Builtin, templates(embedded(&TEMPLATES, "templates"), &mut diagnostics));
        let mut names = vec![DEFAULT];
        names.extend((name != DEFAULT).then_some(name));
        for name in names {
            let shown = format!("themes/{name}");
            let builtin = THEMES.get_dir(name).map(|dir| embedded(dir, &shown)).unwrap_or_default();
            for files in [builtin, on_disk(&disk.join(name), &shown, &mut diagnostics)?] {
                if let Some(theirs) = theme.lay(files, &mut diagnostics) {
                    return Err(ThemeError::Contract { name: name.to_owned(), theirs });
                }
            }
        }
        let own = on_disk(&settings.root.join("templates"), "templates", &mut diagnostics)?;
        let own = templates(own, &mut diagnostics);
        theme.templates.insert(Layer::Archive, own);
        theme.drop_copies();
        theme.drop_missing(name, &mut diagnostics);
        Ok((theme, diagnostics))
    }

    /// The Fluent files, the undermost first.
    pub fn translations(&self) -> &[Translation] {
        &self.translations
    }

    /// The files to be published below `static/`, by their path there.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_ref()))
    }

    /// The hash of all of it: a theme with the same one makes the same of the same pages.
    pub fn fingerprint(&self) -> blake3::Hash {
        let mut hasher = blake3::Hasher::new();
        // Where one part ends and the next begins is part of it.
        let mut add = |part: &[u8]| {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part);
        };
        for (layer, templates) in &self.templates {
            add(layer.prefix().as_bytes());
            for template in templates {
                add(template.name.as_bytes());
                add(template.path.as_bytes());
                add(template.text.as_bytes());
            }
        }
        for (file, bytes) in &self.files {
            add(file.as_bytes());
            add(bytes);
        }
        for said in &self.translations {
            add(said.language.code().as_bytes());
            add(said.path.as_bytes());
            add(said.text.as_bytes());
        }
        add(format!("{:?} {:?} {:?}", self.styles, self.scripts, self.look).as_bytes());
        hasher.finalize()
    }

    /// What of it is seen from outside of its pages.
    pub fn look(&self) -> &Look {
        &self.look
    }

    /// Lays the files of a theme over what there is; returns the version of the contract that it states, if it is another.
    fn lay(&mut self, files: Vec<File>, diagnostics: &mut Vec<Diagnostic>) -> Option<String> {
        let mut own = Vec::new();
        let mut contract = None;
        for file in files {
            if let Some(path) = file.below.strip_prefix("static/") {
                self.files.insert(path.to_owned(), lean(path, file.bytes));
            } else if let Some(name) = file.below.strip_prefix("templates/") {
                own.push(File { below: name.to_owned(), ..file });
            } else if let Some(language) = language_of(&file.below) {
                let text = String::from_utf8_lossy(&file.bytes).into_owned();
                self.translations.push(Translation { language, path: file.path, text });
            } else if file.below == "theme.toml" {
                contract = self.manifest(&file, diagnostics);
            }
        }
        let layer = self.templates.entry(Layer::Theme).or_default();
        for template in templates(own, diagnostics) {
            layer.retain(|other| other.name != template.name);
            layer.push(template);
        }
        contract
    }

    fn manifest(&mut self, file: &File, diagnostics: &mut Vec<Diagnostic>) -> Option<String> {
        let mut report = |message: String, help: String| {
            diagnostics.push(Diagnostic::new(Code::TemplateError, &file.path, message).help(help));
        };
        let text = String::from_utf8_lossy(&file.bytes);
        let table = toml::from_str::<toml::Table>(&text);
        if let Some(theirs) = table.as_ref().ok().and_then(|table| table.get("contract")).filter(|its| !is_ours(its)) {
            return Some(theirs.as_str().map_or_else(|| theirs.to_string(), str::to_owned));
        }
        let unknown = table.iter().flat_map(toml::Table::keys).filter(|key| !KEYS.contains(&key.as_str()));
        for key in unknown {
            let meant = nearest(key, KEYS).map_or_else(|| KEYS.join(", "), |key| format!("did you mean `{key}`?"));
            report(format!("`{key}` is nothing that a theme says, and is passed over"), meant);
        }
        match toml::from_str::<Manifest>(&text) {
            Ok(Manifest { styles, scripts, icon, color, background }) => {
                let below = std::mem::take(&mut self.look);
                self.look = Look {
                    icon: icon.or(below.icon),
                    color: color.or(below.color),
                    background: background.or(below.background),
                };
                self.styles = styles.unwrap_or_else(|| std::mem::take(&mut self.styles));
                self.scripts = scripts.unwrap_or_else(|| std::mem::take(&mut self.scripts));
            }
            Err(error) => {
                let help = "a theme.toml has a list `styles = [\"recalling.css\"]`, and nothing more is needed";
                report(format!("not understood: {}", error.message()), help.to_owned());
            }
        }
        None
    }

    /// Drops style sheets, scripts and icons that are not there, so that no page links to nothing.
    fn drop_missing(&mut self, name: &str, diagnostics: &mut Vec<Diagnostic>) {
        let path: Arc<str> = format!("themes/{name}/theme.toml").into();
        let mut icons: Vec<String> = self.look.icon.take().into_iter().collect();
        let lists = [("style sheet", &mut self.styles), ("script", &mut self.scripts), ("icon", &mut icons)];
        for (what, list) in lists {
            let (there, missing): (Vec<String>, Vec<String>) =
                std::mem::take(list).into_iter().partition(|file| self.files.contains_key(file));
            *list = there;
            diagnostics.extend(missing.iter().map(|file| {
                let message = format!("the {what} `{file}` is not in the theme's `static/`, so pages do without it");
                Diagnostic::new(Code::TemplateError, &path, message).help("correct its name, or put the file there")
            }));
        }
        self.look.icon = icons.pop();
    }

    /// Drops overlays that are copies of what lies under them, as in this project's own archive.
    fn drop_copies(&mut self) {
        let builtin: BTreeSet<(String, String)> = self
            .templates
            .get(&Layer::Builtin)
            .into_iter()
            .flatten()
            .map(|template| (template.name.clone(), template.text.clone()))
            .collect();
        for layer in [Layer::Archive, Layer::Theme] {
            if let Some(templates) = self.templates.get_mut(&layer) {
                templates.retain(|template| !builtin.contains(&(template.name.clone(), template.text.clone())));
            }
        }
    }
}

/// A theme's name is one plain folder.
fn is_name(name: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    !name.is_empty() && !name.starts_with('.') && name.chars().all(plain)
}

/// The themes there are: built in, and on disk.
fn known(disk: &Path) -> Vec<String> {
    let builtin = THEMES.dirs().filter_map(|dir| dir.path().file_name()?.to_str().map(str::to_owned));
    let folders = std::fs::read_dir(disk).into_iter().flatten().flatten().filter(|entry| entry.path().is_dir());
    let names = builtin.chain(folders.filter_map(|entry| entry.file_name().into_string().ok()));
    names.collect::<BTreeSet<String>>().into_iter().collect()
}

fn language_of(below: &str) -> Option<Language> {
    Language::parse(below.strip_prefix("i18n/")?.strip_suffix(".ftl")?)
}

/// The files of an embedded folder, in order.
fn embedded(dir: &'static Dir<'static>, shown: &str) -> Vec<File> {
    let mut files = Vec::new();
    let mut folders = vec![dir];
    while let Some(folder) = folders.pop() {
        folders.extend(folder.dirs());
        files.extend(folder.files().filter_map(|file| {
            let below = slashed(file.path().strip_prefix(dir.path()).ok()?)?;
            let path = format!("{shown}/{below}").into();
            Some(File { below, path, bytes: Cow::Borrowed(file.contents()) })
        }));
    }
    files.sort_by(|a, b| a.below.cmp(&b.below));
    files
}

/// Whether a theme is made for this version of the contract.
fn is_ours(stated: &toml::Value) -> bool {
    stated.as_integer() == Some(i64::from(CONTRACT))
}

/// The plain files below a folder, in order; none when there is no such folder. A link is reported and not followed.
fn on_disk(folder: &Path, shown: &str, diagnostics: &mut Vec<Diagnostic>) -> Result<Vec<File>, ThemeError> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.map_err(|error| ThemeError::Unreadable {
            path: error.path().unwrap_or(folder).to_owned(),
            error: error.into_io_error().unwrap_or_else(|| std::io::Error::other("folders that contain one another")),
        })?;
        let Some(below) = entry.path().strip_prefix(folder).ok().and_then(slashed) else { continue };
        if below.split('/').any(|part| part.starts_with('.')) {
            continue;
        }
        if entry.file_type().is_symlink() {
            let path = format!("{shown}/{below}").into();
            let message = "this is a link to somewhere else and is passed over";
            let help = "put the file itself here: what is published comes from the archive alone";
            diagnostics.push(Diagnostic::new(Code::TemplateError, &path, message).help(help));
        }
        if !entry.file_type().is_file() {
            continue;
        }
        let bytes = std::fs::read(entry.path())
            .map_err(|error| ThemeError::Unreadable { path: entry.path().to_owned(), error })?;
        let path = format!("{shown}/{below}").into();
        files.push(File { below, path, bytes: Cow::Owned(bytes) });
    }
    Ok(files)
}

/// A relative path with `/` on every system; `None` when it is not UTF-8.
fn slashed(path: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> = path.components().map(|part| part.as_os_str().to_str()).collect();
    Some(parts?.join("/"))
}

fn templates(files: Vec<File>, diagnostics: &mut Vec<Diagnostic>) -> Vec<Template> {
    let mut template = |file: File| match String::from_utf8(file.bytes.into_owned()) {
        Ok(text) => Some(Template { name: file.below, path: file.path, text }),
        Err(_) => {
            let message = "the template is not UTF-8; the one under it is used";
            diagnostics.push(Diagnostic::new(Code::TemplateError, &file.path, message).help("save the file as UTF-8"));
            None
        }
    };
    files.into_iter().filter_map(&mut template).collect()
}
