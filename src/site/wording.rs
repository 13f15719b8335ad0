//! The page of a wording: where it was agreed, by what vote, and how it was varied. Works that say the same word for word
//! stand together, the oldest first; of others the page shows what they say otherwise.

use super::cited_by::Quote;
use super::model::{Anchor, Content, Model, Pager, PlaceLink, WorkLink, pager};
use super::paging::{on_page, page_label, pages};
use super::proceedings::stated;
use super::routes::{Route, Wordings};
use super::series::{StepVote, step_vote};
use super::wordings::words_of;
use super::{Site, View};
use crate::archive::{Archive, Excerpt, Work, WorkId};
use crate::compare::{Stretch, counts, tokens, words as stretches};
use crate::resolution::{Language, Vote};
use crate::reuse::{Standing, Wording, stretch};
use crate::speech::words;
use crate::text::is_unspaced;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

/// How much of a wording stands in the title of the window, and in links to it, in characters.
const TITLE: usize = 60;
const LINK: usize = 120;

/// How much of a passage is repeated where it stands.
const PASSAGE: usize = 50;

/// What is the same between two changes is folded when it is longer than twice this.
const AROUND: usize = 48;

/// A wording with its places.
#[derive(Debug, Serialize)]
pub struct WordingPage<'a> {
    /// The way here.
    pub crumbs: Vec<Anchor>,
    /// What it is: `Agreed language`, `Formula`, `Passage`.
    pub title: String,
    /// `Stands in 12 resolutions, first in 53/70 (1998)`
    pub count: String,
    /// What a formula or a passage is.
    pub notice: Option<String>,
    /// What it says, where it stood first.
    pub words: &'a str,
    /// The works that say it, those together that say the same.
    pub variants: Vec<WordingVariant<'a>>,
    /// What `also` is.
    pub also_title: String,
    /// Passages of it that stand elsewhere, or the wordings of which a passage is a part.
    pub also: Vec<Anchor>,
    /// Its other pages.
    pub pager: Option<Pager>,
}

/// Works that say the same, word for word.
#[derive(Debug, Serialize)]
pub struct WordingVariant<'a> {
    /// `Word for word in 3 resolutions`
    pub label: String,
    /// What they say otherwise than the oldest; nothing of the oldest.
    pub changes: Vec<VariantPiece>,
    /// The works, the oldest first.
    pub places: Vec<WordingPlace<'a>>,
}

/// A stretch of words that both have, or that only one has.
#[derive(Debug, Serialize)]
pub struct VariantPiece {
    /// `same`, `gone`, `new`
    pub kind: &'static str,
    /// The words; of what both have perhaps not all.
    pub words: String,
}

/// A work that has the wording.
#[derive(Debug, Serialize)]
pub struct WordingPlace<'a> {
    /// The work.
    pub work: Arc<WorkLink<'a>>,
    /// Where in it, with the verb of the paragraph, and of a passage what stands around it.
    pub at: Vec<Quote>,
    /// How it was adopted, where the archive knows.
    pub vote: Option<StepVote>,
}

/// Which words a work has: the variant of the wording, and which of the numbers that stand in it.
type Saying = (u32, usize);

/// A work in one of the groups of a page: which words it has, its place in the order of works, and where they stand.
type Line<'s> = ((Saying, usize), WorkId, Vec<&'s Standing>);

/// The works of a wording in a language, those together that say the same.
fn lines<'s>(archive: &Archive, language: Language, wording: &'s Wording) -> Vec<Line<'s>> {
    let mut lines: BTreeMap<(Saying, usize), (WorkId, Vec<&Standing>)> = BTreeMap::new();
    let mut order: Vec<WorkId> = Vec::new();
    let mut numbers: HashMap<(u32, Vec<&str>), usize> = HashMap::new();
    for place in &wording.places {
        if order.last() != Some(&place.work) {
            order.push(place.work);
        }
        for standing in place.standings.iter().filter(|standing| standing.language == language) {
            let next = numbers.len();
            let saying = match wording.is_passage() {
                true => (standing.variant, 0),
                false => (
                    standing.variant,
                    *numbers.entry((standing.variant, figures(words_of(archive, standing)))).or_insert(next),
                ),
            };
            let line = lines.entry((saying, order.len())).or_insert_with(|| (place.work, Vec::new()));
            line.1.push(standing);
        }
    }
    lines.into_iter().map(|(at, (work, standings))| (at, work, standings)).collect()
}

/// How many lines the pages of a wording have in a language.
pub(super) fn count(archive: &Archive, language: Language, wording: &Wording) -> usize {
    lines(archive, language, wording).len()
}

/// The numbers, dates and symbols in some words: they do not count when a wording is looked for, but a reader is told.
fn figures(words: &str) -> Vec<&str> {
    let uncounted = tokens(words).into_iter().filter(|token| token.is_word() && !counts(words, token));
    uncounted.filter_map(|token| words.get(token.range)).collect()
}

/// The model of the page of a wording.
pub(super) fn model<'a>(view: View<'_, 'a>, index: usize, page: u32) -> Model<'a> {
    let concordance = &view.site.concordance;
    let found = concordance.reuse.get(index).zip(concordance.works(index, view.language));
    let Some((wording, works)) = found else { return super::not_found(view) };
    let lines = lines(view.site.archive, view.language, wording);
    let said = view.said_first(wording);
    let list = Wordings::of(wording);
    let list_title = view.tongue.say(list.message());
    let title = view.tongue.say(list.one());
    let link = |n: u32| view.here().to(&Route::Wording(view.said(), wording.id.clone(), n));
    let note = format!("{}-note", list.one());
    let wholes = if wording.is_passage() { "wording-wholes" } else { "wording-parts" };
    let content = WordingPage {
        crumbs: vec![Anchor { label: list_title, href: view.here().to(&Route::Wordings(view.said(), list, 1)) }],
        count: view.stands(wording, works),
        notice: (list != Wordings::Agreed).then(|| view.tongue.say(&note)),
        words: said,
        variants: variants(view, wording, &lines, page),
        also_title: view.tongue.say(wholes),
        also: if page > 1 { Vec::new() } else { also(view, wording) },
        pager: pager(page_label(view.tongue, page, pages(lines.len())), page, pages(lines.len()), link),
        title,
    };
    let (kind, said) = (content.title.as_str(), words::shortened(said, TITLE));
    let title = view.tongue.say_with("wording-title", &[("kind", kind), ("words", &said)]);
    Model { frame: view.frame(title, None, "index"), content: Content::Wording(Box::new(content)) }
}

/// The works on a page, those together that say the same.
fn variants<'a>(view: View<'_, 'a>, wording: &Wording, all: &[Line<'_>], page: u32) -> Vec<WordingVariant<'a>> {
    let same = |one: &Line<'_>, next: &Line<'_>| one.0.0 == next.0.0;
    let said = view.said_first(wording);
    let mut works: HashMap<Saying, usize> = HashMap::new();
    all.iter().for_each(|line| *works.entry(line.0.0).or_default() += 1);
    let variant = |lines: &[Line<'_>]| {
        let ((saying, _), _, standings) = lines.first()?;
        let first = *saying == (0, 0);
        let message = match (wording.is_passage(), saying) {
            (true, _) => "wording-within",
            (false, (0, 0)) => "wording-same",
            (false, (0, _)) => "wording-numbers",
            (false, _) => "wording-varied",
        };
        let changes = if first { Vec::new() } else { changes(said, view.words_of(standings.first()?)) };
        let places = lines.iter().filter_map(|(_, work, standings)| place(view, *work, standings)).collect();
        let works = works.get(saying).copied().unwrap_or_default();
        Some(WordingVariant { label: view.tongue.count(message, works), changes, places })
    };
    on_page(all, page).chunk_by(same).filter_map(variant).collect()
}

/// A work, with the paragraphs that have the wording.
fn place<'a>(view: View<'_, 'a>, id: WorkId, standings: &[&Standing]) -> Option<WordingPlace<'a>> {
    let work = view.site.archive.work(id)?;
    let at = standings.iter().filter_map(|standing| quote(view, standing));
    Some(WordingPlace {
        work: view.link(id)?,
        at: at.collect(),
        vote: vote(view.site, work).map(|vote| step_vote(view, vote)),
    })
}

/// How a work was adopted.
pub(super) fn vote<'a>(site: &Site<'a>, work: &'a Work) -> Option<&'a Vote> {
    let first = site.archive.version(*work.versions.first()?)?;
    stated(site, work, &first.resolution.facts, |facts| facts.vote.as_ref())
}

/// Where a paragraph stands, with its verb; of a passage with what stands around it.
fn quote(view: View<'_, '_>, standing: &Standing) -> Option<Quote> {
    let version = view.site.archive.version(standing.version)?;
    let paragraph = version.resolution.paragraphs.get(standing.paragraph as usize)?;
    let route = view.site.route_of_version(standing.version);
    let label = words::place(view.tongue, &paragraph.id);
    let place = PlaceLink { label, href: view.here().to_anchor(&route, &paragraph.id), of: None };
    let text = paragraph.text.words();
    Some(match standing.part {
        None => {
            let verb = paragraph.verb().map(str::to_owned);
            Quote { place, tag: None, verb, before: String::new(), words: String::new(), after: String::new() }
        }
        Some(part) => {
            let Excerpt { verb, before, words: said, after } =
                Excerpt::of(text, stretch(text, part), paragraph.verb.clone());
            Quote { place, tag: None, verb, before, words: folded(&said, PASSAGE, true, true), after }
        }
    })
}

/// What one says otherwise than another.
fn changes(before: &str, after: &str) -> Vec<VariantPiece> {
    let stretches = stretches(before, after);
    let last = stretches.len().saturating_sub(1);
    let pieces = stretches.into_iter().enumerate().flat_map(|(i, Stretch { same, before: gone, after: new })| {
        let (gone, new) = (before.get(gone).unwrap_or_default(), after.get(new).unwrap_or_default());
        match same {
            true => vec![VariantPiece { kind: "same", words: folded(new, AROUND, i > 0, i < last) }],
            false => {
                let piece = |kind, words: &str| VariantPiece { kind, words: words.to_owned() };
                vec![piece("gone", gone), piece("new", new)]
            }
        }
    });
    pieces.filter(|piece| !piece.words.is_empty()).collect()
}

/// Words of which the beginning and the end are kept, where they are wanted, and what lies between is left out when it is
/// long.
fn folded(said: &str, keep: usize, begin: bool, end: bool) -> String {
    if said.chars().count() <= 2 * keep + 8 {
        return said.to_owned();
    }
    let head = if begin { words::shortened(said, keep) } else { "…".to_owned() };
    let tail = if end { tail(said, keep) } else { "" };
    // `…` is there already.
    let space = if begin && end && tail.starts_with(|c: char| c.is_ascii_alphanumeric()) { " " } else { "" };
    format!("{head}{space}{tail}")
}

/// The last words of a text.
fn tail(said: &str, characters: usize) -> &str {
    let from = said.char_indices().rev().nth(characters.saturating_sub(1)).map_or(0, |(at, _)| at);
    let kept = said.get(from..).unwrap_or(said);
    // A script with spaces is cut between words.
    let cut = kept.find(|c: char| c.is_whitespace() || is_unspaced(c)).unwrap_or(0);
    kept.get(cut..).unwrap_or(kept)
}

/// Passages of the paragraphs that have a wording, or the wordings of those that have a passage, which have pages.
fn also(view: View<'_, '_>, wording: &Wording) -> Vec<Anchor> {
    let mut also: Vec<Anchor> = Vec::new();
    let mut known: BTreeSet<String> = BTreeSet::new();
    for standing in wording.standings().filter(|standing| standing.language == view.language) {
        let (version, paragraph) = (standing.version, standing.paragraph as usize);
        // What has passages is known of its work, which is consulted also where there are none.
        view.site.archive.version(version);
        let found = match wording.is_passage() {
            true => view.reused(version, paragraph).map(|reused| {
                let whole = Standing { part: None, ..*standing };
                Anchor { label: words::shortened(view.words_of(&whole), LINK), href: reused.href }
            }),
            false => None,
        };
        let passages = view.site.concordance.reuse.indices_of_passages(version, paragraph);
        let passages = passages.filter(|_| !wording.is_passage()).filter_map(|i| {
            view.site.concordance.works(i, view.language)?;
            let passage = view.site.concordance.reuse.get(i)?;
            let label = words::shortened(view.said_first(passage), LINK);
            Some(Anchor { label, href: view.href_of_wording(passage) })
        });
        also.extend(found.into_iter().chain(passages).filter(|one| known.insert(one.href.clone())));
    }
    also
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stays_the_same_is_folded() {
        let same = "upon the specialized agencies and other organizations of the United Nations system to consider all measures";
        let pieces = changes(&format!("Calls {same} again"), &format!("Urges {same} again and again"));
        let said: Vec<String> = pieces.into_iter().map(|piece| format!("{} {}", piece.kind, piece.words)).collect();
        assert_eq!(
            said,
            [
                "gone Calls ", "new Urges ",
                "same upon the specialized agencies and other… Nations system to consider all measures again",
                "new  and again"
            ]
        );
    }

    #[test]
    fn both_ends_are_whole_words() {
        assert_eq!(tail("of the United Nations system", 13), " system");
        assert_eq!(tail("大会第七十八届会议", 4), "八届会议");
        assert_eq!(folded("short", 48, true, true), "short");
    }
}
