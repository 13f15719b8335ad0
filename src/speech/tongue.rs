//! A tongue: a language in which pages speak to their readers, from Fluent files a translator can edit.
//!
//! It knows words, plurals, dates and the order of titles, and nothing of archives. A message that a language lacks is
//! said in English, and a diagnostic says so (W0502). Everything it says is plain text, never HTML.

use super::dates::{Dates, Patterns};
use super::order::Order;
use crate::diagnostics::{Code, Diagnostic};
use crate::resolution::Language;
use crate::text::{LineIndex, Place, Span};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu::locale::Locale;
use icu::plurals::{PluralCategory, PluralRules, PluralRulesOptions};
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, PoisonError, RwLock};

/// One Fluent file of a theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translation {
    /// The language, told by the file's name: `zh.ftl`.
    pub language: Language,
    /// The file, as the archive names it.
    pub path: Arc<str>,
    /// Its text.
    pub text: String,
}

/// All tongues of a theme.
pub struct Tongues {
    tongues: BTreeMap<Language, Tongue>,
    english: Tongue,
}

/// One tongue.
pub struct Tongue {
    language: Language,
    bundle: FluentBundle<Arc<FluentResource>>,
    english: Arc<[Arc<FluentResource>]>,
    fallback: Option<FluentBundle<Arc<FluentResource>>>,
    ids: Vec<String>,
    /// Every message that needs no variable, by its id.
    fixed: HashMap<String, String>,
    /// The language and the country whose spelling it has.
    locale: Option<String>,
    dates: Dates,
    plurals: Option<PluralRules>,
    order: Order,
    /// Places put into words before, by anchor: thousands of texts have the same few.
    places: RwLock<HashMap<String, String>>,
}

/// How many places are remembered; more are put into words anew.
const REMEMBERED: usize = 4096;

impl Tongues {
    /// The tongues of Fluent files, later files over earlier ones, with what is wrong with them. `spoken` are the
    /// languages of the archive, for which a missing file or message is worth a warning.
    pub fn new(files: &[Translation], spoken: &[Language]) -> (Self, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let mut resources: BTreeMap<Language, Vec<Arc<FluentResource>>> = BTreeMap::new();
        for file in files {
            resources.entry(file.language).or_default().push(read(file, &mut diagnostics));
        }
        let english: Arc<[_]> = resources.get(&Language::EN).cloned().unwrap_or_default().into();
        let tongues: BTreeMap<_, _> = resources
            .iter()
            .map(|(&language, resources)| (language, Tongue::new(language, resources, &english)))
            .collect();
        let this = Self { tongues, english: Tongue::new(Language::EN, &english, &english) };
        diagnostics.extend(spoken.iter().flat_map(|&language| this.missing(language, files)));
        (this, diagnostics)
    }

    /// The tongue of a language; English when it has none.
    pub fn of(&self, language: Language) -> &Tongue {
        self.tongues.get(&language).unwrap_or(&self.english)
    }

    /// The languages that have a file.
    pub fn languages(&self) -> impl Iterator<Item = Language> {
        self.tongues.keys().copied()
    }

    /// The name a language gives itself: `中文`; its code when it has no file.
    pub fn own_name(&self, language: Language) -> String {
        self.tongues.get(&language).map_or_else(|| language.code().to_owned(), |tongue| tongue.say("language-name"))
    }

    /// The tag of a language for browsers: `zh-Hans`.
    pub fn tag(&self, language: Language) -> String {
        self.tongues.get(&language).map_or_else(|| language.code().to_owned(), |tongue| tongue.say("language-tag"))
    }

    /// The language and the country whose spelling it has, as those who show links want it: `zh_CN`.
    pub fn locale(&self, language: Language) -> Option<String> {
        self.tongues.get(&language)?.locale.clone()
    }

    fn missing(&self, language: Language, files: &[Translation]) -> Vec<Diagnostic> {
        let Some(tongue) = self.tongues.get(&language) else {
            let file: Arc<str> = format!("i18n/{language}.ftl").into();
            let message = format!("there is no translation for the language `{language}`; its pages speak English");
            let help = format!("add `i18n/{language}.ftl` to the theme, beginning with a copy of `i18n/en.ftl`");
            return vec![Diagnostic::new(Code::MissingTranslation, &file, message).help(help)];
        };
        let path = files.iter().rev().find(|file| file.language == language).map(|file| Arc::clone(&file.path));
        let path = path.unwrap_or_else(|| Arc::from(""));
        let lacks = |id: &&String| !tongue.bundle.has_message(id) && !is_optional(id);
        let message = |id: &String| {
            Diagnostic::new(Code::MissingTranslation, &path, format!("`{id}` is not translated; English is shown"))
                .help(format!("add a line `{id} = …`; the English one stands in `i18n/en.ftl`"))
        };
        self.english.ids.iter().filter(lacks).map(message).collect()
    }
}

fn plural_rules(language: Language) -> Option<PluralRules> {
    let locale: Locale = language.code().parse().ok()?;
    PluralRules::try_new(locale.into(), PluralRulesOptions::default()).ok()
}

/// The name of the plural form of a number. Fluent's own rules take 103 in Arabic for another form than 3.
fn plural_form(rules: Option<&PluralRules>, count: usize) -> &'static str {
    rules.map_or("other", |rules| form_name(rules.category_for(count)))
}

fn form_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// Messages that a language may leave out: a date pattern of its own, and the like.
fn is_optional(id: &str) -> bool {
    matches!(id, "date-pattern" | "date-pattern-first" | "language-locale")
}

fn read(file: &Translation, diagnostics: &mut Vec<Diagnostic>) -> Arc<FluentResource> {
    Arc::new(FluentResource::try_new(file.text.clone()).unwrap_or_else(|(understood, errors)| {
        let lines = LineIndex::new(&file.text);
        diagnostics.extend(errors.iter().map(|error| {
            let span = Span::new(error.pos.clone());
            let place = Place { position: lines.position(&file.text, error.pos.start), span };
            let message = "this is not understood as a Fluent message and is left out".to_owned();
            Diagnostic::new(Code::MissingTranslation, &file.path, message)
                .at(place)
                .help("a message looks like `cited-by = Cited by`; lines that continue it begin with spaces")
        }));
        understood
    }))
}

fn bundle(language: Language, resources: &[Arc<FluentResource>]) -> FluentBundle<Arc<FluentResource>> {
    let tag = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Direction marks would end up in titles and addresses; pages isolate with mark-up instead.
    bundle.set_use_isolating(false);
    resources.iter().for_each(|resource| bundle.add_resource_overriding(Arc::clone(resource)));
    // Adding a function fails only when its name is taken.
    let _ = bundle.add_builtins();
    let _ = bundle.add_function("HAN", |positional, _| match positional.first() {
        Some(FluentValue::Number(number)) => super::dates::han_number(number.value as u32).into(),
        _ => FluentValue::Error,
    });
    bundle
}

fn ids(resources: &[Arc<FluentResource>]) -> Vec<String> {
    let entries = resources.iter().flat_map(|resource| resource.entries());
    let mut ids: Vec<String> = entries
        .filter_map(|entry| match entry {
            fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        })
        .collect();
    ids.sort();
    ids.dedup();
    ids
}

impl Tongue {
    fn new(language: Language, resources: &[Arc<FluentResource>], english: &Arc<[Arc<FluentResource>]>) -> Self {
        let mut this = Self {
            language,
            bundle: bundle(language, resources),
            english: Arc::clone(english),
            fallback: (language != Language::EN).then(|| bundle(Language::EN, english)),
            ids: ids(resources),
            fixed: HashMap::new(),
            locale: None,
            dates: Dates::of(language, None),
            plurals: plural_rules(language),
            order: Order::of(language),
            places: RwLock::default(),
        };
        let places = [("year", "\u{1}"), ("month", "\u{2}"), ("day", "\u{3}"), ("month-name", "\u{4}")];
        let pattern = |id: &str| this.bundle.has_message(id).then(|| this.say_with(id, &places));
        if let Some(any) = pattern("date-pattern") {
            let first = pattern("date-pattern-first");
            this.dates = Dates::of(language, Some(Patterns { any, first }));
        }
        this.fixed = this.without_variables();
        this.locale = this.own("language-locale");
        this
    }

    fn without_variables(&self) -> HashMap<String, String> {
        let ids = self.ids.iter().cloned().chain(ids(&self.english));
        let fixed = |id: String| {
            let said = spoken_exactly(&self.bundle, &id)
                .or_else(|| self.fallback.as_ref().and_then(|fallback| spoken_exactly(fallback, &id)))?;
            Some((id, said))
        };
        ids.filter_map(fixed).collect()
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// How dates are written.
    pub fn dates(&self) -> &Dates {
        &self.dates
    }

    /// How titles are ordered.
    pub fn order(&self) -> &Order {
        &self.order
    }

    /// A message without variables.
    pub fn say(&self, id: &str) -> String {
        self.fixed.get(id).cloned().unwrap_or_else(|| self.format(id, None))
    }

    /// A message about a number, `$count`, with the plural form that the language wants in `$plural`: `3 resolutions`.
    pub fn count(&self, id: &str, count: usize) -> String {
        let mut args = FluentArgs::new();
        args.set("count", FluentValue::from(count));
        args.set("plural", FluentValue::from(plural_form(self.plurals.as_ref(), count)));
        self.format(id, Some(&args))
    }

    /// A message about a number in all plural forms of the language, with words in the place of the number, for a page
    /// that counts by itself: `one` is `{count} text` and `other` is `{count} texts`.
    pub fn forms(&self, id: &str, number: &str) -> BTreeMap<&'static str, String> {
        let categories = self.plurals.iter().flat_map(PluralRules::categories).map(form_name);
        let form = |form| (form, self.say_with(id, &[("count", number), ("plural", form)]));
        categories.chain(["other"]).map(form).collect()
    }

    /// A message with words filled in.
    pub fn say_with(&self, id: &str, words: &[(&str, &str)]) -> String {
        let mut args = FluentArgs::with_capacity(words.len());
        words.iter().for_each(|&(name, word)| args.set(name, FluentValue::String(word.into())));
        self.format(id, Some(&args))
    }

    /// A message with a number filled in whose name is not `count`: `session-regular` with `$number`.
    pub fn say_number(&self, id: &str, number: u32) -> String {
        let mut args = FluentArgs::new();
        args.set("number", FluentValue::from(number));
        self.format(id, Some(&args))
    }

    /// A message that the language itself has; English does not stand in for it.
    pub fn own(&self, id: &str) -> Option<String> {
        self.bundle.has_message(id).then(|| self.say(id))
    }

    /// Whether the language or English has a message.
    pub fn knows(&self, id: &str) -> bool {
        self.bundle.has_message(id) || self.fallback.as_ref().is_some_and(|fallback| fallback.has_message(id))
    }

    /// The words for a place, made at most once for an anchor.
    pub(super) fn place(&self, anchor: &str, make: impl FnOnce() -> String) -> String {
        let known = self.places.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(words) = known.get(anchor) {
            return words.clone();
        }
        let full = known.len() >= REMEMBERED;
        drop(known);
        let words = make();
        if !full {
            let mut known = self.places.write().unwrap_or_else(PoisonError::into_inner);
            known.insert(anchor.to_owned(), words.clone());
        }
        words
    }

    fn format(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        let own = spoken(&self.bundle, id, args);
        let other = || self.fallback.as_ref().and_then(|fallback| spoken(fallback, id, args));
        own.or_else(other).unwrap_or_else(|| id.to_owned())
    }

    /// Every message that needs no variable, for templates: `cited-by` is `ui.cited_by` there.
    pub fn fixed(&self) -> BTreeMap<String, String> {
        self.fixed.iter().map(|(id, said)| (id.replace('-', "_"), said.clone())).collect()
    }
}

fn spoken(bundle: &FluentBundle<Arc<FluentResource>>, id: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    // What cannot be filled in shows as its name in braces; a test reads every message with every variable.
    Some(bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned())
}

fn spoken_exactly(bundle: &FluentBundle<Arc<FluentResource>>, id: &str) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    let mut errors = Vec::new();
    let said = bundle.format_pattern(pattern, None, &mut errors).into_owned();
    errors.is_empty().then_some(said)
}
