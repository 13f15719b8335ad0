//! What a text cites: every work it names, once, with the places where it does.

use super::View;
use super::model::{PlaceLink, WorkLink};
use crate::archive::{Naming, Version, VersionId, Work, WorkId};
use crate::resolution::{Act, Language, Mention, SymbolKind, Target, Within};
use crate::speech::words;
use jiff::civil::Date;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The work that each mention of a version cites.
pub struct Targets(Vec<Option<WorkId>>);

impl Targets {
    /// The targets of a version's mentions: as the archive has linked them, and for the mentions that a version shares
    /// with the first one of its work, by their symbols. A text that names itself does not cite itself.
    pub(super) fn of_version(view: View<'_, '_>, work: &Work, id: VersionId, version: &Version) -> Self {
        let archive = view.site.archive;
        let mut targets = vec![None; version.resolution.mentions.len()];
        for citation in work.cites.iter().filter_map(|&citation| archive.citation(citation)) {
            if let Some(target) = targets.get_mut(citation.mention as usize).filter(|_| citation.version == id) {
                *target = Some(citation.to);
            }
        }
        for (target, mention) in targets.iter_mut().zip(&version.resolution.mentions) {
            let Some(Target::Symbol(symbol)) = &mention.target else { continue };
            *target = target.or_else(|| Some(archive.find(symbol)?.0));
        }
        Self(targets)
    }

    /// All works that a version of a work cites.
    pub(super) fn works(&self, from: WorkId) -> BTreeSet<WorkId> {
        self.0.iter().copied().flatten().filter(|&work| work != from).collect()
    }

    /// The work that a mention cites.
    pub(super) fn of(&self, mention: usize) -> Option<WorkId> {
        self.0.get(mention).copied().flatten()
    }
}

/// Everything that a text cites: by kind, then by what it does with it, then by date.
#[derive(Debug, Default, Serialize)]
pub struct Cites<'a> {
    /// How many works.
    pub count: usize,
    /// Resolutions, decisions, documents, records of meetings; kinds of which there are none are left out.
    pub kinds: Vec<CitedKind<'a>>,
    /// How many texts outside the archive.
    pub treaties_count: usize,
    /// These texts, as the Charter; none where they stand in the background of the text.
    pub treaties: Vec<CitedTreaty>,
}

/// The works of one kind that a text cites.
#[derive(Debug, Serialize)]
pub struct CitedKind<'a> {
    /// `resolutions`, `decisions`, `documents`, `meetings`
    pub kind: &'static str,
    /// What they are called: `决议`.
    pub title: String,
    /// How many.
    pub count: usize,
    /// What the text does with them, in the order of the text.
    pub acts: Vec<CitedAct<'a>>,
}

/// The works with which a text does the same.
#[derive(Debug, Serialize)]
pub struct CitedAct<'a> {
    /// What it does, by the paragraph that names them first: `回顾`; `其他` where no verb says it.
    pub label: String,
    /// How many.
    pub count: usize,
    /// The works, the oldest first; none where they stand in the background of the text.
    pub lines: Vec<CitedLine<'a>>,
}

/// One line of what a text cites.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum CitedLine<'a> {
    /// A work.
    Work(CitedWork<'a>),
    /// Many of one series, named in one breath.
    Run(CitedRun<'a>),
}

/// A long list of resolutions of one body that a paragraph names one after another, session by session.
#[derive(Debug, Serialize)]
pub struct CitedRun<'a> {
    /// `24 项决议，36/103 至 77/36`
    pub label: String,
    /// Where they are cited.
    pub places: Vec<PlaceLink>,
    /// All of them.
    pub works: Vec<CitedWork<'a>>,
}

/// A work that a text cites.
#[derive(Debug, Serialize)]
pub struct CitedWork<'a> {
    /// The work.
    pub work: Arc<WorkLink<'a>>,
    /// Where it is cited.
    pub places: Vec<PlaceLink>,
}

/// A treaty that a text cites.
#[derive(Debug, Serialize)]
pub struct CitedTreaty {
    /// The words of its first mention.
    pub label: String,
    /// Its official text, when that is known.
    pub href: Option<String>,
    /// Where it is cited.
    pub places: Vec<PlaceLink>,
}

/// A work that a text names, and where it does so first.
struct Named {
    /// The work.
    work: WorkId,
    /// What the paragraph there does.
    act: Option<Act>,
    /// Where it is.
    within: Within,
}

/// The run in which a text names a work, by number.
type Runs = BTreeMap<WorkId, usize>;

/// Where a work is cited: by anchor, with the paragraphs of it that are named there.
type Places<'a> = Vec<(&'a str, Vec<&'a [String]>)>;

/// Lists what a version cites.
pub(super) fn cites<'a>(view: View<'_, 'a>, version: &'a Version, targets: &Targets) -> Cites<'a> {
    let mut order: Vec<Named> = Vec::new();
    let mut places: BTreeMap<WorkId, Places<'a>> = BTreeMap::new();
    let mut treaties: BTreeMap<(&str, Option<&str>), (String, Places<'a>)> = BTreeMap::new();
    for (m, mention) in version.resolution.mentions.iter().enumerate() {
        let anchor = version.resolution.anchor(mention.within);
        if let Some(Target::Treaty(name)) = &mention.target {
            let said = said(version, mention).unwrap_or(name).to_owned();
            let entry = treaties.entry((name, mention.part.as_deref())).or_insert_with(|| (said, Vec::new()));
            add(&mut entry.1, anchor, mention);
        }
        if let Some(work) = targets.of(m).filter(|&work| Some(work) != version.work) {
            let entry = places.entry(work).or_insert_with(|| {
                order.push(Named { work, act: version.resolution.act(mention.within), within: mention.within });
                Vec::new()
            });
            add(entry, anchor, mention);
        }
    }
    let namings: Vec<Naming> = order.iter().map(|named| (named.work, named.within)).collect();
    let runs: Runs = (0..)
        .zip(view.site.archive.runs_in(&namings))
        .flat_map(|(i, run)| run.iter().map(move |&(work, _)| (work, i)))
        .collect();
    let treaties = treaties.into_iter().map(|((name, _), (label, places))| CitedTreaty {
        label,
        href: treaty(view, name),
        places: place_links(view, &places),
    });
    let treaties: Vec<CitedTreaty> = treaties.collect();
    Cites { count: order.len(), treaties_count: treaties.len(), treaties, kinds: kinds(view, order, places, &runs) }
}

/// The works that a text cites, in groups.
fn kinds<'a>(
    view: View<'_, 'a>,
    order: Vec<Named>,
    mut places: BTreeMap<WorkId, Places<'a>>,
    runs: &Runs,
) -> Vec<CitedKind<'a>> {
    const KINDS: [SymbolKind; 4] =
        [SymbolKind::Resolution, SymbolKind::Decision, SymbolKind::Document, SymbolKind::Meeting];
    let archive = view.site.archive;
    let kind_of = |named: &Named| archive.work(named.work).map(|work| work.symbol.kind());
    let of_kind = |kind: SymbolKind| {
        let named: Vec<&Named> = order.iter().filter(|named| kind_of(named) == Some(kind)).collect();
        if named.is_empty() {
            return None;
        }
        let (id, count) = (kind_id(kind), named.len());
        let mut acts: Vec<(Option<Act>, Vec<&Named>)> = Vec::new();
        for named in named {
            match acts.iter_mut().find(|(act, _)| *act == named.act) {
                Some((_, group)) => group.push(named),
                None => acts.push((named.act, vec![named])),
            }
        }
        // What no verb says stands last.
        acts.sort_by_key(|(act, _)| act.is_none());
        let acts = acts.into_iter().map(|(act, group)| CitedAct {
            label: act_label(view, act),
            count: group.len(),
            lines: lines(view, group, &mut places, runs),
        });
        Some(CitedKind { kind: id, title: view.tongue.say(&format!("group-{id}")), count, acts: acts.collect() })
    };
    KINDS.into_iter().filter_map(of_kind).collect()
}

/// What a paragraph does, in the page's words: `回顾`.
pub(super) fn act_label(view: View<'_, '_>, act: Option<Act>) -> String {
    view.tongue.say(&format!("act-{}", act.map_or("other", Act::id)))
}

/// A kind of work, for translations and style sheets.
pub(super) fn kind_id(kind: SymbolKind) -> &'static str {
    match kind {
        SymbolKind::Resolution => "resolutions",
        SymbolKind::Decision => "decisions",
        SymbolKind::Document => "documents",
        SymbolKind::Meeting => "meetings",
    }
}

/// The works of a group by date, runs folded.
fn lines<'a>(
    view: View<'_, 'a>,
    mut group: Vec<&Named>,
    places: &mut BTreeMap<WorkId, Places<'a>>,
    runs: &Runs,
) -> Vec<CitedLine<'a>> {
    let archive = view.site.archive;
    let date = |id: WorkId| archive.work(id).and_then(day);
    // The sort is stable: what has no date stands last, in the order of the text.
    group.sort_by_key(|named| (date(named.work).is_none(), date(named.work)));
    let mut folded: BTreeMap<usize, usize> = BTreeMap::new();
    let mut lines: Vec<CitedLine<'a>> = Vec::new();
    for named in group {
        let Some(cited) = cited(view, named.work, places.remove(&named.work).unwrap_or_default()) else { continue };
        let Some(run) = runs.get(&named.work).copied() else {
            lines.push(CitedLine::Work(cited));
            continue;
        };
        match folded.get(&run).and_then(|&at| lines.get_mut(at)) {
            Some(CitedLine::Run(run)) => run.works.push(cited),
            _ => {
                folded.insert(run, lines.len());
                let places = cited.places.clone();
                lines.push(CitedLine::Run(CitedRun { label: String::new(), places, works: vec![cited] }));
            }
        }
    }
    for line in &mut lines {
        if let CitedLine::Run(run) = line {
            run.label = run_label(view, &run.works);
        }
    }
    lines
}

/// `24 项决议，36/103 至 77/36`
fn run_label(view: View<'_, '_>, works: &[CitedWork<'_>]) -> String {
    let short = |work: Option<&CitedWork<'_>>| work.map_or_else(String::new, |cited| cited.work.short.clone());
    words::run(view.tongue, works.len(), &short(works.first()), &short(works.last()))
}

/// The day of a work; of one whose symbol tells only the year, its first.
fn day(work: &Work) -> Option<Date> {
    work.date.or_else(|| Date::new(work.symbol.year()?, 1, 1).ok())
}

fn cited<'a>(view: View<'_, 'a>, id: WorkId, places: Places<'a>) -> Option<CitedWork<'a>> {
    Some(CitedWork { work: view.link(id)?, places: place_links(view, &places) })
}

/// One paragraph often cites one work several times; it is one place.
fn add<'a>(places: &mut Places<'a>, anchor: &'a str, mention: &'a Mention) {
    if places.last().is_none_or(|(last, _)| *last != anchor) {
        places.push((anchor, Vec::new()));
    }
    if let Some((_, paragraphs)) = places.last_mut().filter(|_| !mention.paragraphs.is_empty()) {
        paragraphs.push(&mention.paragraphs);
    }
}

fn place_links(view: View<'_, '_>, places: &Places<'_>) -> Vec<PlaceLink> {
    let place = |(anchor, of): &(&str, Vec<&[String]>)| PlaceLink {
        label: words::place(view.tongue, anchor),
        href: view.place_in_text(if anchor.is_empty() { "facts" } else { anchor }),
        of: (!of.is_empty()).then(|| words::paragraphs(view.tongue, &of.concat())),
    };
    places.iter().map(place).collect()
}

/// The words of a mention.
fn said<'a>(version: &'a Version, mention: &Mention) -> Option<&'a str> {
    version.resolution.passage(mention.within)?.words().get(mention.range.clone())
}

/// The official text of a treaty in the page's language, else in English. The Charter stands at one address in each of
/// the six languages.
pub(super) fn treaty(view: View<'_, '_>, name: &str) -> Option<String> {
    if name != "UN Charter" {
        return None;
    }
    let language = if Language::OFFICIAL.contains(&view.language) { view.language } else { Language::EN };
    Some(format!("https://www.un.org/{language}/about-us/un-charter/full-text"))
}
