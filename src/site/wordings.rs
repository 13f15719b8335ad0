//! The lists of wordings: the most reused first, formulas and passages apart; and which wordings have a page.

use super::lists::{self, Jump, Way};
use super::model::{Anchor, Content, Model, Pager, pager};
use super::paging::{numbered, on_page, page_label, pages};
use super::routes::{Route, Wordings};
use super::{Kind, Languages, View, wording};
use crate::archive::{Archive, VersionId, WorkId};
use crate::resolution::Language;
use crate::reuse::{Reuse, Standing, Wording};
use crate::speech::{Tongue, words};
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// How much of a wording a list shows, in characters.
const SHOWN: usize = 200;

/// A page of a list of wordings.
#[derive(Debug, Serialize)]
pub struct WordingsPage {
    /// Which list: `agreed`, `formulas`, `passages`.
    pub list: &'static str,
    /// What it is called.
    pub title: String,
    /// What stands there.
    pub lead: String,
    /// The other lists, and the check of a draft.
    pub others: Vec<Anchor>,
    /// How many there are, in words.
    pub count: String,
    /// Those on this page, the most reused first.
    pub items: Vec<WordingItem>,
    /// The other pages.
    pub pager: Option<Pager>,
}

/// A wording in a list.
#[derive(Debug, Serialize)]
pub struct WordingItem {
    /// Its first words.
    pub words: String,
    /// Its page.
    pub href: String,
    /// `Stands in 12 resolutions, first in 53/70 (1998)`
    pub stands: String,
}

/// A paragraph's wording, as other pages speak of it.
#[derive(Debug, Clone, Serialize)]
pub struct Reused {
    /// In how many works it stands, in the language of the page.
    pub works: usize,
    /// The same in words: `Stands in 12 resolutions, first in 53/70 (1998)`.
    pub label: String,
    /// Its page.
    pub href: String,
}

/// All wordings of an archive, and what stands on pages about them.
#[derive(Default)]
pub(super) struct Concordance {
    pub reuse: Reuse,
    /// Of each wording, by language, how many works it stands in, and how many lines its pages have; of those languages in
    /// which it has pages.
    sizes: Vec<BTreeMap<Language, (usize, usize)>>,
    /// What stands in each list.
    lists: BTreeMap<(Language, Wordings), Vec<usize>>,
}

impl Concordance {
    /// Finds the wordings of an archive, for the site in some languages.
    pub(super) fn of(archive: &Archive, languages: &Languages) -> Self {
        let reuse = Reuse::of(archive);
        let sizes: Vec<_> = reuse.all().map(|wording| sizes(archive, wording, languages)).collect();
        let mut lists: BTreeMap<(Language, Wordings), Vec<usize>> = BTreeMap::new();
        for (i, (wording, sizes)) in reuse.all().zip(&sizes).enumerate() {
            let list = Wordings::of(wording);
            sizes.keys().for_each(|&language| lists.entry((language, list)).or_default().push(i));
        }
        for ((language, _), list) in &mut lists {
            // The sort is stable: of those that stand in as many works the oldest is first.
            list.sort_by_key(|&i| Reverse(sizes.get(i).and_then(|sizes| sizes.get(language)).map(|(works, _)| *works)));
        }
        Self { reuse, sizes, lists }
    }

    /// In how many works a wording stands in a language; nothing where it has no page in it.
    pub(super) fn works(&self, wording: usize, language: Language) -> Option<usize> {
        self.sizes.get(wording)?.get(&language).map(|(works, _)| *works)
    }

    /// How many of the first paragraphs of a text have a wording that stands elsewhere as well.
    pub(super) fn marked(&self, version: VersionId, paragraphs: usize) -> usize {
        (0..paragraphs).filter(|&paragraph| self.reuse.index_of(version, paragraph).is_some()).count()
    }

    /// The wordings of a list.
    pub(super) fn list(&self, language: Language, list: Wordings) -> &[usize] {
        self.lists.get(&(language, list)).map_or(&[], Vec::as_slice)
    }

    /// Every page about wordings.
    pub(super) fn kinds(&self) -> Vec<Kind> {
        let most =
            |list| self.lists.iter().filter(move |((_, of), _)| *of == list).map(|(_, list)| pages(list.len())).max();
        let lists = Wordings::ALL.into_iter().flat_map(|list| (1..=most(list).unwrap_or(0)).map(move |n| (list, n)));
        // Where anything stands twice, the first page of the list is there to say of what kind it is.
        let first = (!self.lists.is_empty()).then_some((Wordings::Agreed, 1));
        let lists: BTreeSet<(Wordings, u32)> = lists.chain(first).collect();
        let mut kinds: Vec<Kind> = lists.into_iter().map(|(list, n)| Kind::Wordings(list, n)).collect();
        for (i, sizes) in self.sizes.iter().enumerate() {
            let most = sizes.values().map(|(_, lines)| pages(*lines)).max().unwrap_or(0);
            kinds.extend((1..=most).map(|n| Kind::Wording(i, n)));
        }
        kinds
    }

    /// Where a page about wordings stands, in each language that has it.
    pub(super) fn routes(&self, kind: Kind, languages: &Languages) -> Vec<(Language, Route)> {
        let all = || languages.iter().map(|language| (language, languages.said(language)));
        match kind {
            Kind::Wordings(list, page) => {
                // The first page leads to the other lists, and is there in every language.
                let has =
                    |language| page == 1 && list == Wordings::Agreed || page <= pages(self.list(language, list).len());
                let there = all().filter(|(language, _)| has(*language));
                there.map(|(language, said)| (language, Route::Wordings(said, list, page))).collect()
            }
            Kind::Wording(i, page) => {
                let Some((sizes, wording)) = self.sizes.get(i).zip(self.reuse.get(i)) else { return Vec::new() };
                let has = |language| sizes.get(&language).is_some_and(|(_, lines)| page <= pages(*lines));
                let there = all().filter(|(language, _)| has(*language));
                there.map(|(language, said)| (language, Route::Wording(said, wording.id.clone(), page))).collect()
            }
            _ => Vec::new(),
        }
    }
}

/// The languages in which a wording has pages: those of the site in which it stands in two works or more.
fn sizes(archive: &Archive, wording: &Wording, languages: &Languages) -> BTreeMap<Language, (usize, usize)> {
    let mut standings: BTreeMap<Language, (BTreeSet<WorkId>, usize)> = BTreeMap::new();
    for place in &wording.places {
        for standing in &place.standings {
            let (works, count) = standings.entry(standing.language).or_default();
            works.insert(place.work);
            *count += 1;
        }
    }
    let spoken = |language: &Language| languages.iter().any(|spoken| spoken == *language);
    let of_two = standings.into_iter().filter(|(language, (works, _))| spoken(language) && works.len() > 1);
    let sized = of_two.map(|(language, (works, count))| {
        // There are no more lines than paragraphs: they are counted where these do not stand on one page.
        let lines = if pages(count) > 1 { wording::count(archive, language, wording) } else { count };
        (language, (works.len(), lines))
    });
    sized.collect()
}

impl<'a> View<'_, 'a> {
    /// The wording of a paragraph of a text in the page's language, where it stands in other works as well.
    pub(super) fn reused(&self, version: VersionId, paragraph: usize) -> Option<Reused> {
        // Whether it has one is known of its work, which is consulted also where there is none.
        self.site.archive.version(version)?;
        let concordance = &self.site.concordance;
        let i = concordance.reuse.index_of(version, paragraph)?;
        let works = concordance.works(i, self.language)?;
        let wording = concordance.reuse.get(i)?;
        let label = self.stands(wording, works);
        Some(Reused { works, label, href: self.href_of_wording(wording) })
    }

    /// The page of a wording in the language of this one.
    pub(super) fn href_of_wording(&self, wording: &Wording) -> String {
        self.here().to(&Route::Wording(self.said(), wording.id.clone(), 1))
    }

    /// `Stands in 12 resolutions, first in 53/70 (1998)`
    pub(super) fn stands(&self, wording: &Wording, works: usize) -> String {
        stands(self.site.archive, self.tongue, self.language, wording, works)
    }

    /// What a wording says in the language of the page, where it stood first.
    pub(super) fn said_first(&self, wording: &Wording) -> &'a str {
        let first = wording.standings().find(|standing| standing.language == self.language);
        first.map_or("", |standing| self.words_of(standing))
    }

    /// What a paragraph says, or of a passage its part of it.
    pub(super) fn words_of(&self, standing: &Standing) -> &'a str {
        words_of(self.site.archive, standing)
    }

    /// The way to the lists of wordings, with those that stand beside the first; nothing where no wording stands twice.
    pub(super) fn way_to_wordings(&self) -> Option<Way> {
        let (language, concordance) = (self.led_to(), &self.site.concordance);
        let list = |list: Wordings| Jump {
            label: self.tongue.say(list.message()),
            tag: None,
            of: None,
            href: self.here().to(&Route::Wordings(self.said(), list, 1)),
        };
        let filled = Wordings::ALL.into_iter().filter(|list| !concordance.list(language, *list).is_empty());
        let count: usize = filled.clone().map(|list| concordance.list(language, list).len()).sum();
        (count > 0).then(|| Way {
            list: "wordings",
            title: self.tongue.say("wordings"),
            href: self.here().to(&Route::Wordings(self.said(), Wordings::Agreed, 1)),
            count: self.tongue.count("wording-count", count),
            groups: filled.filter(|list| *list != Wordings::Agreed).map(list).collect(),
        })
    }
}

/// What a paragraph says, or of a passage its part of it.
pub(super) fn words_of<'a>(archive: &'a Archive, standing: &Standing) -> &'a str {
    let version = archive.version(standing.version);
    let paragraph = version.and_then(|version| version.resolution.paragraphs.get(standing.paragraph as usize));
    let words = paragraph.map_or("", |paragraph| paragraph.text.words());
    standing.part.and_then(|part| words.get(crate::reuse::stretch(words, part))).unwrap_or(words)
}

/// In how many works a wording stands in a language, and where first: `Stands in 12 resolutions, first in 53/70 (1998)`.
pub(super) fn stands(
    archive: &Archive,
    tongue: &Tongue,
    language: Language,
    wording: &Wording,
    works: usize,
) -> String {
    let here = |place: &&crate::reuse::Place| place.standings.iter().any(|one| one.language == language);
    let first = wording.places.iter().find(here).and_then(|place| archive.work(place.work));
    let (symbol, year) = first.map_or_else(Default::default, |work| (work.symbol.short(), lists::year_of(work)));
    words::stands(tongue, works, &symbol, year)
}

/// The model of a page of a list of wordings.
pub(super) fn model<'a>(view: View<'_, 'a>, list: Wordings, page: u32) -> Model<'a> {
    let concordance = &view.site.concordance;
    let all = concordance.list(view.language, list);
    let item = |&i: &usize| {
        let (wording, works) = (concordance.reuse.get(i)?, concordance.works(i, view.language)?);
        Some(WordingItem {
            words: words::shortened(view.said_first(wording), SHOWN),
            href: view.href_of_wording(wording),
            stands: view.stands(wording, works),
        })
    };
    let here = |list: Wordings, n: u32| view.here().to(&Route::Wordings(view.said(), list, n));
    let others = Wordings::ALL.into_iter().filter(|other| *other != list);
    let filled = others.filter(|other| !concordance.list(view.language, *other).is_empty());
    let title = view.tongue.say(list.message());
    let content = WordingsPage {
        list: list.name(),
        title: title.clone(),
        lead: view.tongue.say(&format!("{}-lead", list.message())),
        others: filled
            .map(|other| Anchor { label: view.tongue.say(other.message()), href: here(other, 1) })
            .chain([Anchor {
                label: view.tongue.say("draft-check"),
                href: view.here().to(&Route::Drafts(view.said())),
            }])
            .collect(),
        count: view.tongue.count("wording-count", all.len()),
        items: on_page(all, page).iter().filter_map(item).collect(),
        pager: pager(page_label(view.tongue, page, pages(all.len())), page, pages(all.len()), |n| here(list, n)),
    };
    Model { frame: view.frame(numbered(title, page), None, "index"), content: Content::Wordings(Box::new(content)) }
}
