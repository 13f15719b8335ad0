//! The page of a work that the archive knows only from citations: what its citers say of it.

use super::View;
use super::cited_by::{self, CitedBy};
use super::model::{Anchor, Content, Day, Model, WorkLink};
use super::neighbourhood::{Neighbourhood, neighbourhood};
use crate::archive::{self, Archive, DateClaim, WorkId};
use crate::speech::words;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How many of the works adopted at a meeting are named.
const ADOPTED: usize = 100;

/// How many of those who say a date are named.
const NAMED: usize = 12;

/// The page of a stub.
#[derive(Debug, Serialize)]
pub struct StubPage<'a> {
    /// `A/RES/53/70`
    pub symbol: String,
    /// `大会第 53/70 号决议`; for a document its symbol.
    pub name: String,
    /// The way here.
    pub crumbs: Vec<Anchor>,
    /// Where its text stands, when that of another work holds it.
    pub part: Option<PartPlace>,
    /// Its title, when a text held here holds it.
    pub title: Option<&'a str>,
    /// The language of the title, when it is not that of the page.
    pub title_tag: Option<String>,
    /// Its date, as most of its citers give it.
    pub date: Option<Day>,
    /// `2 项文本给出此日期`
    pub date_said_by: Option<String>,
    /// Every date that is given, when citers do not agree.
    pub conflict: Vec<Claim>,
    /// What was adopted at this meeting.
    pub adopted: Vec<Arc<WorkLink<'a>>>,
    /// How many more were, in words.
    pub adopted_more: Option<String>,
    /// The official copy.
    pub official: String,
    /// The series in which it is a member.
    pub series: Option<Anchor>,
    /// The works around it.
    pub near: Option<Neighbourhood>,
    /// What cites it.
    pub cited_by: CitedBy<'a>,
}

/// Where the text of a part, or of a number in parts, stands.
#[derive(Debug, Serialize)]
pub struct PartPlace {
    /// `This is part A of A/RES/78/80A-B; its text stands there.`
    pub notice: String,
    /// The way to the text.
    pub read: Anchor,
}

/// One of several dates that are given, and who gives it.
#[derive(Debug, Serialize)]
pub struct Claim {
    /// The date.
    pub date: Day,
    /// Who says so.
    pub said_by: Vec<Anchor>,
    /// How many more do, in words.
    pub more: Option<String>,
}

/// The model of a stub's page.
pub(super) fn model<'a>(view: View<'_, 'a>, id: WorkId) -> Model<'a> {
    let Some(work) = view.site.archive.work(id) else { return super::not_found(view) };
    let (cited_by, _) = cited_by::cited_by(view, id, work);
    let name = words::document(view.tongue, &work.symbol);
    let agreed = work.claims.first().filter(|_| work.claims.len() == 1);
    let conflict = if work.claims.len() > 1 { work.claims.as_slice() } else { &[] };
    let description = work.is_stub().then(|| view.tongue.say_with("description-stub", &[("name", &name)]));
    let frame = view.frame(name.clone(), description, "index");
    let adopted = view.site.adopted.get(&id).map_or(&[][..], Vec::as_slice);
    let more = adopted.len().saturating_sub(ADOPTED);
    let (title, title_tag) = view.title(work);
    let content = StubPage {
        symbol: work.symbol.to_string(),
        name,
        crumbs: view.crumbs(&work.symbol),
        part: work.within.as_ref().and_then(|within| part(view, within)),
        title,
        title_tag,
        date: work.date.map(|date| view.day(date)),
        date_said_by: agreed.map(|claim| view.tongue.count("date-said-by", citers(view, claim).len())),
        conflict: conflict.iter().map(|conflicting| claim(view, conflicting)).collect(),
        adopted: adopted.iter().take(ADOPTED).filter_map(|&id| view.link(id)).collect(),
        adopted_more: (more > 0).then(|| view.tongue.count("and-more", more)),
        official: view.site.official(&work.symbol, view.language),
        series: view.way_to_series(id),
        near: neighbourhood(view, work, &BTreeSet::new()),
        cited_by,
    };
    Model { frame, content: Content::Stub(Box::new(content)) }
}

fn part(view: View<'_, '_>, within: &archive::Within) -> Option<PartPlace> {
    let whole = view.site.archive.work(within.whole)?;
    let symbol = whole.symbol.as_str();
    let letter = within.letter.map(|letter| letter.to_string());
    let (notice, label) = match &letter {
        Some(letter) => (
            view.tongue.say_with("part-notice", &[("letter", letter), ("symbol", symbol)]),
            view.tongue.say_with("part-read", &[("letter", letter)]),
        ),
        None => (view.tongue.say_with("parts-notice", &[("symbol", symbol)]), view.tongue.say("parts-read")),
    };
    let href = view.here().to_anchor(&view.route_of(within.whole), &within.anchor);
    Some(PartPlace { notice, read: Anchor { label, href } })
}

/// The works that were adopted at each meeting, in the order of symbols.
pub(super) fn adopted(archive: &Archive) -> BTreeMap<WorkId, Vec<WorkId>> {
    let mut adopted: BTreeMap<WorkId, Vec<WorkId>> = BTreeMap::new();
    for (id, work) in (0..).map(WorkId).zip(archive.works()) {
        let versions = work.versions.iter().filter_map(|&version| archive.version(version));
        let meeting = versions.filter_map(|version| version.resolution.facts.meeting.as_ref()).next();
        if let Some((meeting, _)) = meeting.and_then(|meeting| archive.find(meeting)) {
            adopted.entry(meeting).or_default().push(id);
        }
    }
    adopted
}

/// The works that give a date, each once.
fn citers(view: View<'_, '_>, claim: &DateClaim) -> Vec<WorkId> {
    let mut citers: Vec<WorkId> =
        claim.said_by.iter().filter_map(|&id| Some(view.site.archive.citation(id)?.from)).collect();
    citers.sort();
    citers.dedup();
    citers
}

fn claim(view: View<'_, '_>, claim: &DateClaim) -> Claim {
    let all = citers(view, claim);
    let link = |&id: &WorkId| {
        let work = view.site.archive.work(id)?;
        Some(Anchor { label: work.symbol.short(), href: view.here().to(&view.route_of(id)) })
    };
    let more = all.len().saturating_sub(NAMED);
    Claim {
        date: view.day(claim.date),
        said_by: all.iter().take(NAMED).filter_map(link).collect(),
        more: (more > 0).then(|| view.tongue.count("and-more", more)),
    }
}
