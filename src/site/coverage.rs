//! What the archive lacks, and where to get it: languages of texts, members of yearly runs, and what is cited most.

use super::View;
use super::lists::{self, Entry};
use super::model::{Anchor, Content, Model, WorkLink};
use crate::archive::{Run, Work, WorkId};
use crate::resolution::{Language, SymbolKind};
use crate::speech::words;
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::sync::Arc;

/// How many texts that lack a language are named, how many runs, and how many works that are cited and not held.
const TEXTS: usize = 200;
const RUNS: usize = 60;
const WANTED: usize = 100;

/// What the archive lacks.
#[derive(Debug, Serialize)]
pub struct CoveragePage<'a> {
    /// How many texts it holds in each language.
    pub languages: Vec<LanguageShare>,
    /// Whether it holds every text in each of them.
    pub complete: bool,
    /// Texts that it does not hold in every language, those that are cited most first.
    pub texts: Vec<TextGap<'a>>,
    /// How many more there are, in words.
    pub texts_more: Option<String>,
    /// Yearly runs with members that it does not hold.
    pub runs: Vec<RunGap<'a>>,
    /// How many more there are, in words.
    pub runs_more: Option<String>,
    /// What is cited most and not held.
    pub wanted: Vec<Wanted<'a>>,
    /// How many more there are, in words.
    pub wanted_more: Option<String>,
}

/// How many texts the archive holds in a language.
#[derive(Debug, Serialize)]
pub struct LanguageShare {
    /// The language's own name: `中文`.
    pub name: String,
    /// Its tag.
    pub tag: String,
    /// How many texts.
    pub held: usize,
    /// Of how many works.
    pub all: usize,
}

/// A text that the archive does not hold in every language.
#[derive(Debug, Serialize)]
pub struct TextGap<'a> {
    /// The work.
    pub work: Arc<WorkLink<'a>>,
    /// The languages that are missing, each with the address of the official copy.
    pub missing: Vec<Missing>,
}

/// A language in which a text is missing.
#[derive(Debug, Serialize)]
pub struct Missing {
    /// Its own name.
    pub name: String,
    /// Its tag.
    pub tag: String,
    /// The official copy in it, where the United Nations publish one.
    pub href: Option<String>,
}

/// A yearly run of which the archive does not hold every member.
#[derive(Debug, Serialize)]
pub struct RunGap<'a> {
    /// `26 项决议，36/103 至 78/237`
    pub label: String,
    /// `收录 2 项`
    pub held: String,
    /// The title of the newest member that is held.
    pub title: Option<Arc<WorkLink<'a>>>,
    /// The members that are missing, each with the address of the official copy.
    pub missing: Vec<Anchor>,
}

/// A work that is cited and not held.
#[derive(Debug, Serialize)]
pub struct Wanted<'a> {
    /// The work, with how many cite it.
    #[serde(flatten)]
    pub entry: Entry<'a>,
    /// The official copy.
    pub official: String,
}

/// The model of the coverage page.
pub(super) fn model<'a>(view: View<'_, 'a>) -> Model<'a> {
    let languages = languages(view);
    let mut texts = texts(view, &languages);
    let mut runs: Vec<&Run> =
        view.site.runs.iter().filter(|run| run.works.iter().any(|&id| is_missing(view, id))).collect();
    let mut wanted: Vec<(WorkId, &Work)> = view.site.works().filter(|(_, work)| is_wanted(work)).collect();
    wanted.sort_by_key(|&(id, work)| (Reverse(work.citing_works), id));
    let shares: Vec<LanguageShare> = languages.iter().map(|&language| share(view, language)).collect();
    let content = CoveragePage {
        complete: shares.iter().all(|share| share.held == share.all),
        languages: shares,
        texts_more: more(view, texts.len(), TEXTS),
        texts: {
            texts.truncate(TEXTS);
            texts.into_iter().filter_map(|(id, missing)| gap(view, id, &missing)).collect()
        },
        runs_more: more(view, runs.len(), RUNS),
        runs: {
            runs.truncate(RUNS);
            runs.into_iter().map(|run| run_gap(view, run)).collect()
        },
        wanted_more: more(view, wanted.len(), WANTED),
        wanted: wanted.into_iter().take(WANTED).filter_map(|(id, work)| self::wanted(view, id, work)).collect(),
    };
    let title = view.tongue.say("coverage");
    Model { frame: view.frame(title, None, "coverage"), content: Content::Coverage(Box::new(content)) }
}

fn more(view: View<'_, '_>, all: usize, shown: usize) -> Option<String> {
    (all > shown).then(|| view.tongue.count("and-more", all - shown))
}

/// The languages that are looked for: those of the archive, and the official ones of the United Nations.
fn languages(view: View<'_, '_>) -> Vec<Language> {
    let held = view.site.archive.versions().iter().filter_map(|version| version.resolution.facts.language);
    let settings = view.site.settings.languages.iter().copied();
    let mut seen = BTreeSet::new();
    let all = settings.chain(Language::OFFICIAL).chain(held.collect::<BTreeSet<_>>());
    all.filter(|language| seen.insert(*language)).collect()
}

/// The works with a text of their own, and the languages in which they have one.
fn held<'s, 'a>(view: View<'s, 'a>) -> impl Iterator<Item = (WorkId, &'a Work, BTreeSet<Language>)> + use<'s, 'a> {
    let works = view.site.works().filter(|(_, work)| !work.versions.is_empty());
    works.map(move |(id, work)| (id, work, view.site.versions_shown(work).map(|(_, language)| language).collect()))
}

fn share(view: View<'_, '_>, language: Language) -> LanguageShare {
    let (all, held) = held(view)
        .fold((0, 0), |(all, held), (_, _, languages)| (all + 1, held + usize::from(languages.contains(&language))));
    LanguageShare { name: view.site.tongues.own_name(language), tag: view.site.tongues.tag(language), held, all }
}

/// The works that lack a language of the archive or one in which they are published, those that are cited most first.
fn texts(view: View<'_, '_>, languages: &[Language]) -> Vec<(WorkId, Vec<Language>)> {
    let spoken: BTreeSet<Language> = held(view).flat_map(|(_, _, languages)| languages).collect();
    let named = &view.site.settings.languages;
    // A body of the United Nations publishes in six languages; of another's texts one asks for what others have.
    let wanted = |work: &Work, language: &Language| match work.symbol.body() {
        Some(_) => named.contains(language) || Language::OFFICIAL.contains(language),
        None => named.contains(language) || spoken.contains(language),
    };
    let mut texts: Vec<(u32, WorkId, Vec<Language>)> = held(view)
        .map(|(id, work, held)| {
            let missing = languages.iter().filter(|language| wanted(work, language));
            (work.citing_works, id, missing.copied().filter(|language| !held.contains(language)).collect())
        })
        .filter(|(_, _, missing): &(u32, WorkId, Vec<Language>)| !missing.is_empty())
        .collect();
    texts.sort_by_key(|(citing, id, _)| (Reverse(*citing), *id));
    texts.into_iter().map(|(_, id, missing)| (id, missing)).collect()
}

fn gap<'a>(view: View<'_, 'a>, id: WorkId, missing: &[Language]) -> Option<TextGap<'a>> {
    let symbol = &view.site.archive.work(id)?.symbol;
    let published = |language: &Language| symbol.body().is_some() && Language::OFFICIAL.contains(language);
    let missing = missing.iter().map(|&language| Missing {
        name: view.site.tongues.own_name(language),
        tag: view.site.tongues.tag(language),
        href: published(&language).then(|| view.site.official(symbol, language)),
    });
    Some(TextGap { work: view.link(id)?, missing: missing.collect() })
}

fn is_missing(view: View<'_, '_>, id: WorkId) -> bool {
    view.site.archive.work(id).is_some_and(Work::is_stub)
}

fn run_gap<'a>(view: View<'_, 'a>, run: &Run) -> RunGap<'a> {
    let short = |id: Option<&WorkId>| {
        id.and_then(|&id| view.site.archive.work(id)).map_or_else(String::new, |work| work.symbol.short())
    };
    let (first, last) = (short(run.works.first()), short(run.works.last()));
    let missing: Vec<WorkId> = run.works.iter().copied().filter(|&id| is_missing(view, id)).collect();
    let newest = run.works.iter().rev().find(|&&id| !is_missing(view, id));
    let official = |&id: &WorkId| {
        let work = view.site.archive.work(id)?;
        Some(Anchor { label: work.symbol.short(), href: view.site.official(&work.symbol, view.language) })
    };
    RunGap {
        label: words::run(view.tongue, run.works.len(), &first, &last),
        held: view.tongue.count("held", run.works.len() - missing.len()),
        title: newest.and_then(|&id| view.link(id)),
        missing: missing.iter().filter_map(official).collect(),
    }
}

/// What can be got and is cited: not the records of meetings, which few archives collect.
fn is_wanted(work: &Work) -> bool {
    work.is_stub() && work.citing_works > 0 && work.symbol.kind() != SymbolKind::Meeting
}

fn wanted<'a>(view: View<'_, 'a>, id: WorkId, work: &Work) -> Option<Wanted<'a>> {
    Some(Wanted { entry: lists::entry(view, id)?, official: view.site.official(&work.symbol, view.language) })
}
