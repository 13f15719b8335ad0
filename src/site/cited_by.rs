//! What cites a work: each citing work once, with the paragraphs in which it does, quoted.
//!
//! The newest stand on the work's own page; where there are many, all of them stand on pages of their own, so that no page
//! grows with the archive.

use super::View;
use super::cites::{act_label, kind_id};
use super::clauses::Pill;
use super::crowd::{Crowd, Named, PER_PAGE, act, anchors};
use super::lists::year_of;
use super::model::{Anchor, Content, Model, Pager, PlaceLink, WorkLink, pager};
use super::routes::Route;
use crate::archive::{Citation, CitationId, Work, WorkId};
use crate::resolution::{Act, SymbolKind};
use crate::speech::words;
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

/// How many citing works stand on a work's own page.
pub const SHOWN: usize = 50;

/// How many citing works of one title that do the same are folded into one line.
const FOLDED: usize = 4;

/// How many paragraphs of one citing work are quoted; the others are linked.
const QUOTED: usize = 6;

/// What cites a work, as its own page shows it.
#[derive(Debug, Default, Serialize)]
pub struct CitedBy<'a> {
    /// How many works cite it.
    pub count: usize,
    /// What all of them do with it, where not all stand here: `回顾 812`.
    pub acts: Vec<ActCount>,
    /// The newest of them, by kind.
    pub kinds: Vec<CitingKind<'a>>,
    /// All of them, when there are more: `全部 10,023 项`.
    pub all: Option<Anchor>,
}

/// How many citing works do the same.
#[derive(Debug, Clone, Serialize)]
pub struct ActCount {
    /// What they do: `回顾`.
    pub label: String,
    /// How many.
    pub count: usize,
}

/// Citing works of one kind.
#[derive(Debug, Serialize)]
pub struct CitingKind<'a> {
    /// What they are called, when there are several kinds: `决议`.
    pub title: Option<String>,
    /// What they do, by how many do it.
    pub acts: Vec<CitingAct<'a>>,
}

/// Citing works that do the same.
#[derive(Debug, Serialize)]
pub struct CitingAct<'a> {
    /// What they do, by the paragraph that cites first: `回顾`; `其他` where no verb says it.
    pub label: String,
    /// How many.
    pub count: usize,
    /// The works, the newest first.
    pub lines: Vec<CitingLine<'a>>,
}

/// One line of what cites a work.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum CitingLine<'a> {
    /// A work.
    Work(Citing<'a>),
    /// Works of one title that do the same year by year.
    Run(CitingRun<'a>),
}

/// Citing works of one title.
#[derive(Debug, Serialize)]
pub struct CitingRun<'a> {
    /// `16 项文本，2005–2021 年：从国际安全角度看信息和电信领域的发展`
    pub label: String,
    /// All of them, the newest first.
    pub works: Vec<Citing<'a>>,
}

/// A page of what cites a work.
#[derive(Debug, Serialize)]
pub struct CitedByPage<'a> {
    /// The cited work.
    pub work: Arc<WorkLink<'a>>,
    /// What it is, in words: `大会第 217 A (III) 号决议`.
    pub name: String,
    /// How many works cite it, in words.
    pub count: String,
    /// What all of them do with it.
    pub acts: Vec<ActCount>,
    /// Those on this page, by year.
    pub years: Vec<CitingYear<'a>>,
    /// The other pages.
    pub pager: Option<Pager>,
}

/// Citing works of one year.
#[derive(Debug, Serialize)]
pub struct CitingYear<'a> {
    /// `2021 年`
    pub title: String,
    /// The works, the newest first.
    pub works: Vec<Citing<'a>>,
}

/// A work that cites.
#[derive(Debug, Serialize)]
pub struct Citing<'a> {
    /// The citing work.
    pub work: Arc<WorkLink<'a>>,
    /// What it does, where the works stand by year: `回顾`.
    pub act: Option<String>,
    /// Which paragraphs of the cited work it names: `第 1–3 段`.
    pub of: Option<String>,
    /// Anchors of the paragraphs that it is the first to name: `by-op3`.
    pub anchors: Vec<String>,
    /// Where it cites, in its own words.
    pub quotes: Vec<Quote>,
    /// Where else it does.
    pub more: Vec<PlaceLink>,
}

/// A citing paragraph.
#[derive(Debug, Serialize)]
pub struct Quote {
    /// The paragraph.
    pub place: PlaceLink,
    /// The language of the words, when it is not that of the page.
    pub tag: Option<String>,
    /// The opening verb of the paragraph, when the words before do not reach back to it.
    pub verb: Option<String>,
    /// What stands before the citing words.
    pub before: String,
    /// The citing words.
    pub words: String,
    /// What stands after them.
    pub after: String,
}

/// What cites a work, for its own page, with the pills of its paragraphs.
pub(super) fn cited_by<'a>(view: View<'_, 'a>, id: WorkId, work: &Work) -> (CitedBy<'a>, BTreeMap<String, Pill>) {
    let Some(crowd) = view.site.crowd(id) else { return Default::default() };
    let all = (crowd.len() > SHOWN).then(|| Anchor {
        label: view.tongue.count("cited-by-all", crowd.len()),
        href: view.here().to(&Route::CitedBy(work.symbol.clone(), view.said(), 1)),
    });
    let acts = if all.is_some() { crowd.act_counts(view) } else { Vec::new() };
    let kinds = kinds(view, citing(view, crowd, work, 0..SHOWN));
    let pills = crowd.named.iter().map(|(anchor, named)| (anchor.clone(), named.pill(view, work, anchor))).collect();
    (CitedBy { count: crowd.len(), acts, kinds, all }, pills)
}

/// The model of a page of what cites a work.
pub(super) fn model<'a>(view: View<'_, 'a>, id: WorkId, page: u32) -> Model<'a> {
    let found = view.site.archive.work(id).zip(view.site.crowd(id)).zip(view.link(id));
    let Some(((work, crowd), link)) = found else { return super::not_found(view) };
    let start = (page.max(1) as usize - 1).saturating_mul(PER_PAGE);
    let works = citing(view, crowd, work, start..start.saturating_add(PER_PAGE));
    let label = super::paging::page_label(view.tongue, page, crowd.pages());
    let pager =
        pager(label, page, crowd.pages(), |n| view.here().to(&Route::CitedBy(work.symbol.clone(), view.said(), n)));
    let title = view.tongue.say_with("cited-by-title", &[("symbol", work.symbol.as_str())]);
    let name = words::document(view.tongue, &work.symbol);
    let count = view.tongue.count("cited-by-count", crowd.len());
    let (acts, years) = (crowd.act_counts(view), years(view, works));
    let content = CitedByPage { work: link, name, count, acts, years, pager };
    Model { frame: view.frame(title, None, "index"), content: Content::CitedBy(Box::new(content)) }
}

impl Named {
    fn pill(&self, view: View<'_, '_>, work: &Work, anchor: &str) -> Pill {
        let page = u32::try_from(self.first / PER_PAGE + 1).unwrap_or(u32::MAX);
        let other =
            || view.here().to_anchor(&Route::CitedBy(work.symbol.clone(), view.said(), page), &format!("by-{anchor}"));
        let href = if self.first < SHOWN { format!("#by-{anchor}") } else { other() };
        Pill { count: self.count, label: view.tongue.count("cited-paragraph", self.count), href }
    }
}

impl Crowd {
    /// What they do, the most frequent first.
    fn act_counts(&self, view: View<'_, '_>) -> Vec<ActCount> {
        let mut acts: Vec<(Act, usize)> = self.acts.iter().map(|(&act, &count)| (act, count)).collect();
        acts.sort_by_key(|&(act, count)| (Reverse(count), act));
        acts.into_iter().map(|(act, count)| ActCount { label: act_label(view, Some(act)), count }).collect()
    }
}

/// A citing work, with what it does and when.
struct Cited<'a> {
    kind: SymbolKind,
    act: Option<Act>,
    year: Option<i16>,
    citing: Citing<'a>,
}

/// Citing works by kind, then by what they do; yearly runs are folded.
fn kinds<'a>(view: View<'_, 'a>, works: Vec<Cited<'a>>) -> Vec<CitingKind<'a>> {
    let mut kinds: BTreeMap<SymbolKind, Vec<Cited<'a>>> = BTreeMap::new();
    works.into_iter().for_each(|cited| kinds.entry(cited.kind).or_default().push(cited));
    let several = kinds.len() > 1;
    let kind = |(kind, works): (SymbolKind, Vec<Cited<'a>>)| {
        let title = several.then(|| view.tongue.say(&format!("group-{}", kind_id(kind))));
        let mut acts: BTreeMap<Option<Act>, Vec<Cited<'a>>> = BTreeMap::new();
        works.into_iter().for_each(|cited| acts.entry(cited.act).or_default().push(cited));
        let mut acts: Vec<_> = acts.into_iter().collect();
        acts.sort_by_key(|(act, works)| (act.is_none(), Reverse(works.len()), *act));
        let acts = acts.into_iter().map(|(act, works)| CitingAct {
            label: act_label(view, act),
            count: works.len(),
            lines: fold(view, works),
        });
        CitingKind { title, acts: acts.collect() }
    };
    kinds.into_iter().map(kind).collect()
}

/// Works in order, those of one title that are many folded into one line where the newest stands.
fn fold<'a>(view: View<'_, 'a>, works: Vec<Cited<'a>>) -> Vec<CitingLine<'a>> {
    if works.len() < FOLDED {
        return works.into_iter().map(|cited| CitingLine::Work(cited.citing)).collect();
    }
    let title = |cited: &Cited<'a>| cited.citing.work.title.map(|title| crate::grammar::fold(title).to_lowercase());
    let mut titles: BTreeMap<String, Vec<Option<i16>>> = BTreeMap::new();
    for cited in &works {
        titles.entry(title(cited).unwrap_or_default()).or_default().push(cited.year);
    }
    titles.retain(|title, years| years.len() >= FOLDED && !title.is_empty());
    let mut lines: Vec<CitingLine<'a>> = Vec::new();
    let mut at: BTreeMap<String, usize> = BTreeMap::new();
    for cited in works {
        let title = title(&cited).unwrap_or_default();
        let Some(years) = titles.get(&title) else {
            lines.push(CitingLine::Work(cited.citing));
            continue;
        };
        match at.get(&title).and_then(|&at| lines.get_mut(at)) {
            Some(CitingLine::Run(run)) => run.works.push(cited.citing),
            _ => {
                at.insert(title, lines.len());
                let label = run_label(view, years, cited.citing.work.title.unwrap_or_default());
                lines.push(CitingLine::Run(CitingRun { label, works: vec![cited.citing] }));
            }
        }
    }
    lines
}

/// What stands for many works of one title, each with its year where it has one.
fn run_label(view: View<'_, '_>, years: &[Option<i16>], title: &str) -> String {
    let year = |year: Option<&i16>| year.map_or_else(String::new, i16::to_string);
    let count = view.tongue.count("texts", years.len());
    let (first, last) = (year(years.iter().flatten().min()), year(years.iter().flatten().max()));
    view.tongue.say_with("citing-run", &[("count", &count), ("first", &first), ("last", &last), ("title", title)])
}

/// Works by year, in order.
fn years<'a>(view: View<'_, 'a>, works: Vec<Cited<'a>>) -> Vec<CitingYear<'a>> {
    let mut years: Vec<(Option<i16>, Vec<Citing<'a>>)> = Vec::new();
    for Cited { year, act, mut citing, .. } in works {
        citing.act = act.map(|act| act_label(view, Some(act)));
        match years.last_mut().filter(|(last, _)| *last == year) {
            Some((_, works)) => works.push(citing),
            None => years.push((year, vec![citing])),
        }
    }
    let title = |year: Option<i16>| match year {
        Some(year) => view.tongue.say_with("year", &[("year", &year.to_string())]),
        None => view.tongue.say("undated"),
    };
    years.into_iter().map(|(year, works)| CitingYear { title: title(year), works }).collect()
}

fn citing<'a>(view: View<'_, 'a>, crowd: &Crowd, work: &Work, range: Range<usize>) -> Vec<Cited<'a>> {
    let first = range.start;
    let citing = |(i, group): (usize, &[CitationId])| {
        let mut anchors = if crowd.named.is_empty() { Vec::new() } else { anchors(view.site.archive, group) };
        anchors.retain(|anchor| crowd.named.get(anchor).is_some_and(|named| named.first == first + i));
        anchors.iter_mut().for_each(|anchor| anchor.insert_str(0, "by-"));
        let citing = one(view, group, anchors)?;
        let archive = view.site.archive;
        let from = archive.work(archive.citation(*group.first()?)?.from)?;
        Some(Cited { kind: from.symbol.kind(), act: act(archive, group), year: year_of(from), citing })
    };
    crowd.get(work, range).enumerate().filter_map(citing).collect()
}

fn one<'a>(view: View<'_, 'a>, group: &[CitationId], anchors: Vec<String>) -> Option<Citing<'a>> {
    let archive = view.site.archive;
    let mut places: Vec<(&str, Citation)> = Vec::new();
    let mut known: BTreeSet<&str> = BTreeSet::new();
    let mut paragraphs: Vec<String> = Vec::new();
    for citation in group.iter().filter_map(|&id| archive.citation(id)) {
        let anchor = archive.anchor(citation);
        if known.insert(anchor) {
            places.push((anchor, in_language(view, citation)));
        }
        paragraphs.extend(archive.mention(citation).into_iter().flat_map(|mention| mention.paragraphs.iter().cloned()));
    }
    let work = view.link(places.first()?.1.from)?;
    let mut seen = BTreeSet::new();
    paragraphs.retain(|number| seen.insert(number.clone()));
    let of = (!paragraphs.is_empty()).then(|| words::paragraphs(view.tongue, &paragraphs));
    let more = places.split_off(places.len().min(QUOTED));
    Some(Citing {
        work,
        act: None,
        of,
        anchors,
        quotes: places.into_iter().map(|(anchor, citation)| quote(view, anchor, &citation)).collect(),
        more: more.into_iter().map(|(anchor, citation)| place(view, anchor, &citation)).collect(),
    })
}

/// A citation as the citing work makes it in the page's language, where it has a version in it that does.
fn in_language(view: View<'_, '_>, citation: &Citation) -> Citation {
    let archive = view.site.archive;
    let own = archive.work(citation.from).and_then(|from| view.site.version_in(from, view.language));
    let same = own.filter(|(id, _)| *id != citation.version).and_then(|(id, _)| archive.same_in(citation, id));
    same.unwrap_or(*citation)
}

fn place(view: View<'_, '_>, anchor: &str, citation: &Citation) -> PlaceLink {
    let route = view.site.route_of_version(citation.version);
    let to = if anchor.is_empty() { "facts" } else { anchor };
    PlaceLink { label: words::place(view.tongue, anchor), href: view.here().to_anchor(&route, to), of: None }
}

fn quote(view: View<'_, '_>, anchor: &str, citation: &Citation) -> Quote {
    let archive = view.site.archive;
    let excerpt = archive.excerpt(citation);
    let tag = archive.version(citation.version).and_then(|version| view.other_tag(view.site.language_of(version)));
    Quote {
        place: place(view, anchor, citation),
        tag,
        verb: excerpt.verb,
        before: excerpt.before,
        words: excerpt.words,
        after: excerpt.after,
    }
}
