//! The check of a draft: the page that holds what a delegate pastes against every paragraph of the archive, and what its
//! script reads for that, cut into shards so that it loads only what it needs. The draft itself goes nowhere.

use super::files::File;
use super::lists::{self, Way};
use super::model::{Anchor, Content, Model};
use super::routes::{self, Here, Route};
use super::{Site, View, links, wording, wordings};
use crate::compare::{counts as counts_as_word, folded, tokens};
use crate::resolution::{Language, Vote};
use crate::reuse::{Precedent, Precedents};
use crate::speech::{Tongue, words};
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// How many runs a shard has, at about eight bytes each, and how many precedents.
const RUNS: usize = 8192;
const PRECEDENTS: usize = 96;

/// How many precedents tell which words are common in a language, and how many words are.
const READ: usize = 400;
const COMMON: usize = 24;

/// The page that checks a draft.
#[derive(Debug, Serialize)]
pub struct DraftsPage {
    /// What the script is told, as JSON: a [`DraftsBrief`].
    pub brief: String,
    /// With how much a draft is compared: `It is held against 3915 paragraphs.`
    pub against: String,
    /// The languages a draft may be in.
    pub languages: Vec<DraftLanguage>,
    /// The ways to agreed language without the check.
    pub ways: Vec<Anchor>,
}

/// What the script of the page is told.
#[derive(Debug, Serialize)]
pub struct DraftsBrief {
    /// What leads to the root of the site.
    pub root: String,
    /// The language that is taken where nothing tells.
    pub language: String,
    /// The languages a draft may be in.
    pub languages: Vec<DraftLanguage>,
    /// How many precedents a shard has.
    pub shard: usize,
    /// What the page says, by name.
    pub words: BTreeMap<&'static str, String>,
    /// What it says of numbers, by name and plural form.
    pub counted: BTreeMap<&'static str, BTreeMap<&'static str, String>>,
}

/// A language a draft may be in.
#[derive(Debug, Clone, Serialize)]
pub struct DraftLanguage {
    /// Its code: `zh`.
    pub code: String,
    /// Its name for itself: `中文`.
    pub name: String,
    /// The language for browsers: `zh-Hans`.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// The folder of its shards, from the root: `draft/zh/`.
    pub folder: String,
    /// The power of two that is the number of its shards of runs.
    pub bits: u32,
    /// Its most common words, by which a draft in it is known.
    pub common: Vec<String>,
}

/// What a shard holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Shard {
    /// Runs of words with the precedents that have them.
    Runs,
    /// Precedents with their words.
    Precedents,
}

/// A precedent as the script shows it: a list without names, because there are thousands.
#[derive(Debug, Serialize)]
pub struct PrecedentRow<'a>(
    /// Its words.
    pub &'a str,
    /// The work: `77/36`.
    pub String,
    /// The paragraph's address from the root.
    pub String,
    /// The paragraph in words: `paragraph 3`.
    pub String,
    /// The year.
    pub String,
    /// How the work was adopted.
    pub String,
    /// The page of its wording from the root with what that says; empty where it stands nowhere else.
    pub String,
    /// `Stands in 12 resolutions, first in 53/70 (1998)`
    pub String,
);

impl Shard {
    /// What its files are called.
    pub fn name(self) -> &'static str {
        match self {
            Shard::Runs => "runs",
            Shard::Precedents => "precedents",
        }
    }
}

const WORDS: [&str; 14] = [
    "draft-agreed", "draft-adapted", "draft-new", "draft-brief", "draft-empty", "draft-working", "draft-failed",
    "draft-needs-server", "draft-first", "draft-nearest", "draft-also", "draft-yours", "draft-theirs", "draft-numbers",
];

const COUNTED: [&str; 4] = ["draft-paragraphs", "draft-count-agreed", "draft-count-adapted", "draft-count-new"];

/// The model of the page.
pub(super) fn model<'a>(view: View<'_, 'a>) -> Model<'a> {
    let languages = view.site.drafted.clone();
    let paragraphs = paragraphs(view.site);
    let own = languages.iter().find(|language| language.code == view.language.code()).or(languages.first());
    let short = |id: &'static str| (id.trim_start_matches("draft-"), id);
    let brief = DraftsBrief {
        root: view.here().root().to_owned(),
        language: own.map_or_else(String::new, |language| language.code.clone()),
        languages: languages.clone(),
        shard: PRECEDENTS,
        words: WORDS.map(short).into_iter().map(|(name, id)| (name, view.tongue.say(id))).collect(),
        counted: COUNTED.map(short).into_iter().map(|(name, id)| (name, view.tongue.forms(id, "{count}"))).collect(),
    };
    let content = DraftsPage {
        // Strings in maps always have this form.
        brief: serde_json::to_string(&brief).unwrap_or_default(),
        against: view.tongue.count("draft-against", paragraphs),
        languages,
        ways: view.way_to_wordings().map(|way| Anchor { label: way.title, href: way.href }).into_iter().collect(),
    };
    Model { frame: view.frame(view.tongue.say("draft-check"), None, "index"), content: Content::Drafts(content) }
}

/// The way to the page; nothing where there is no paragraph to compare with.
pub(super) fn way(view: View<'_, '_>) -> Option<Way> {
    let count = paragraphs(view.site);
    (count > 0).then(|| Way {
        list: "draft",
        title: view.tongue.say("draft-check"),
        href: view.here().to(&Route::Drafts(view.said())),
        count: view.tongue.count("draft-paragraphs", count),
        groups: Vec::new(),
    })
}

/// How many wordings there are to compare with, in all languages.
fn paragraphs(site: &Site<'_>) -> usize {
    site.concordance.reuse.precedents.values().map(|of| of.all.len()).sum()
}

/// The languages a draft may be in, those of the site first. For every site once, because their most common words are counted.
pub(super) fn drafted(site: &Site<'_>) -> Vec<DraftLanguage> {
    let all = &site.concordance.reuse.precedents;
    let own = site.languages.iter().filter_map(|language| Some((language, all.get(&language)?)));
    let others = all.iter().filter(|(language, _)| site.languages.iter().all(|own| own != **language));
    own.chain(others.map(|(language, of)| (*language, of)))
        .map(|(language, of)| in_language(site, language, of))
        .collect()
}

fn in_language(site: &Site<'_>, language: Language, of: &Precedents) -> DraftLanguage {
    DraftLanguage {
        code: language.code().to_owned(),
        name: site.tongues.own_name(language),
        tag: site.tongues.tag(language),
        direction: links::direction(language),
        folder: routes::shard_folder(language),
        bits: bits(of),
        common: common(site, of),
    }
}

/// The words that the first precedents of a language have most often; of equally many the first in order.
fn common(site: &Site<'_>, of: &Precedents) -> Vec<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for precedent in of.all.iter().take(READ) {
        let version = site.archive.version(precedent.version);
        let paragraph = version.and_then(|version| version.resolution.paragraphs.get(precedent.paragraph as usize));
        let words = paragraph.map_or("", |paragraph| paragraph.text.words());
        for token in tokens(words).into_iter().filter(|token| counts_as_word(words, token)) {
            *counts.entry(folded(words.get(token.range).unwrap_or_default())).or_default() += 1;
        }
    }
    let mut counts: Vec<(String, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| Reverse(*count));
    counts.into_iter().take(COMMON).map(|(word, _)| word).collect()
}

/// The power of two that is the number of shards of runs.
fn bits(of: &Precedents) -> u32 {
    of.runs.len().div_ceil(RUNS).next_power_of_two().ilog2()
}

impl<'a> Site<'a> {
    /// The files of all shards.
    pub(super) fn shard_files(&self) -> impl Iterator<Item = File> {
        self.concordance.reuse.precedents.iter().flat_map(|(&language, of)| {
            let runs = (0..1_u32 << bits(of)).map(move |n| File::Shard(language, Shard::Runs, n));
            let all = of.all.chunks(PRECEDENTS);
            runs.chain((0..).zip(all).map(move |(n, _)| File::Shard(language, Shard::Precedents, n)))
        })
    }

    /// The runs of a shard, in order, each with a precedent.
    pub fn runs(&self, language: Language, shard: u32) -> &[(u32, u32)] {
        let Some(of) = self.concordance.reuse.precedents.get(&language) else { return &[] };
        let shift = u32::BITS - bits(of);
        let of_shard = |run: u32| run.checked_shr(shift).unwrap_or(0);
        let from = of.runs.partition_point(|(run, _)| of_shard(*run) < shard);
        let upto = of.runs.partition_point(|(run, _)| of_shard(*run) <= shard);
        of.runs.get(from..upto).unwrap_or_default()
    }

    /// The precedents of a shard.
    pub fn precedents(&self, language: Language, shard: u32) -> impl Iterator<Item = PrecedentRow<'a>> + use<'a, '_> {
        let here = Here::at(&Route::Home(None));
        let of_shard = self.precedents_in(language, shard);
        of_shard.iter().filter_map(move |precedent| self.precedent(language, *precedent, &here))
    }

    /// Where what stands in a shard of precedents stood first.
    pub(super) fn precedents_in(&self, language: Language, shard: u32) -> &[Precedent] {
        let all = self.concordance.reuse.precedents.get(&language).map_or(&[][..], |of| &of.all);
        all.chunks(PRECEDENTS).nth(shard as usize).unwrap_or_default()
    }

    fn precedent(&self, language: Language, of: Precedent, here: &Here) -> Option<PrecedentRow<'a>> {
        let tongue = self.tongues.of(language);
        let work = self.archive.work(of.work)?;
        let paragraph = self.archive.version(of.version)?.resolution.paragraphs.get(of.paragraph as usize)?;
        let concordance = &self.concordance;
        let wording = concordance.reuse.index_of(of.version, of.paragraph as usize);
        let wording = wording.and_then(|i| Some((concordance.reuse.get(i)?, concordance.works(i, language)?)));
        let route = |id: &str| here.to(&Route::Wording(self.languages.said(language), id.to_owned(), 1));
        Some(PrecedentRow(
            paragraph.text.words(),
            work.symbol.short(),
            here.to_anchor(&self.route_of_version(of.version), &paragraph.id),
            words::place(tongue, &paragraph.id),
            lists::year_of(work).map_or_else(String::new, |year| year.to_string()),
            wording::vote(self, work).map_or_else(String::new, |vote| vote_in_words(tongue, vote)),
            wording.map_or_else(String::new, |(wording, _)| route(&wording.id)),
            wording.map_or_else(String::new, |(wording, works)| {
                wordings::stands(self.archive, tongue, language, wording, works)
            }),
        ))
    }
}

/// How a work was adopted: `Recorded vote 152–4–22`, those in favour first.
fn vote_in_words(tongue: &Tongue, vote: &Vote) -> String {
    match vote {
        Vote::None => tongue.say("vote-none"),
        Vote::Recorded(sides) => {
            let counts: Vec<String> = sides.iter().map(|side| side.count.to_string()).collect();
            format!("{} {}", tongue.say("vote-recorded"), counts.join("–"))
        }
    }
}
