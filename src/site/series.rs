//! The page of a series: the resolutions on one matter session by session, what speaks for each, how the votes and the
//! sponsors changed, and which sessions have none.

use super::View;
use super::comparison::PairAnchor;
use super::matrix::{MatrixView, matrix};
use super::model::{Anchor, Content, Model, WorkLink};
use super::proceedings::{position_name, stated};
use super::routes::Route;
use super::states::state_name;
use crate::archive::{Work, WorkId};
use crate::lineage::{Evidence, Lineage, Member, Pair, Role, Series};
use crate::resolution::{Draft, Facts, Position, Side, StateName, Vote};
use crate::speech::words;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A series of resolutions.
#[derive(Debug, Serialize)]
pub struct SeriesPage<'a> {
    /// The list of all series.
    pub all: Anchor,
    /// The title of its newest member that has one; else the name of its first.
    pub title: String,
    /// The language of the title, when it is not that of the page.
    pub title_tag: Option<String>,
    /// `25 resolutions, 53/70 to 78/237`
    pub count: String,
    /// `2 held`
    pub held: String,
    /// The series that it left, where it is a fork.
    pub left: Option<Anchor>,
    /// The series that left it.
    pub forks: Vec<Anchor>,
    /// What changed from its first text to its last, where these are no neighbours.
    pub whole: Option<PairAnchor>,
    /// Its members and what stands beside them, in order.
    pub steps: Vec<Step<'a>>,
    /// Its paragraphs against its texts.
    pub matrix: Option<MatrixView>,
}

/// A member of a series, or a gap in it.
#[derive(Debug, Serialize)]
pub struct Step<'a> {
    /// `member`, `forerunner`, `fork`, `gap`
    pub role: &'static str,
    /// What it is in words, where it is no member: `possible forerunner`, `No text of this series is known of the
    /// seventy-second session.`
    pub note: Option<String>,
    /// The work; nothing for a gap.
    pub work: Option<Arc<WorkLink<'a>>>,
    /// How it was adopted.
    pub vote: Option<StepVote>,
    /// How many States put it forward.
    pub sponsors: Option<String>,
    /// Who votes otherwise than on the last member of which the archive knows the vote, and who put this one forward and
    /// not the last, or the other way.
    pub turns: Vec<Turn>,
    /// What changed since the last text that the archive holds.
    pub since: Option<PairAnchor>,
    /// What speaks for its place here.
    pub evidence: Vec<Shown>,
}

/// How a member was adopted.
#[derive(Debug, Serialize)]
pub struct StepVote {
    /// `Adopted without a vote`, `Recorded vote`
    pub label: String,
    /// The sides of a recorded vote.
    pub sides: Vec<StepSide>,
}

/// A side of a recorded vote.
#[derive(Debug, Serialize)]
pub struct StepSide {
    /// For style sheets: `in-favour`.
    pub position: Position,
    /// `In favour`
    pub label: String,
    /// How many States.
    pub count: u32,
}

/// States that do something else than the last time.
#[derive(Debug, Serialize)]
pub struct Turn {
    /// `Now in favour`
    pub label: String,
    /// Who, in the order of their names.
    pub states: Vec<String>,
}

/// What speaks for a member.
#[derive(Debug, Serialize)]
pub struct Shown {
    /// In words: `recalled by 78/237, paragraph …, as one of 24 session by session`.
    pub words: String,
    /// The place that says so.
    pub href: Option<String>,
}

/// The model of the page of a series, by its place in the lineage.
pub(super) fn model<'a>(view: View<'_, 'a>, at: usize) -> Model<'a> {
    let lineage: &Lineage = &view.site.lineage;
    let Some(series) = lineage.series.get(at) else { return super::not_found(view) };
    let work = |id: WorkId| view.site.archive.work(id);
    let (title, title_tag) = view.called_series(series);
    let short = |id: Option<WorkId>| id.and_then(work).map_or_else(String::new, |work| work.symbol.short());
    let held = series.succession().filter(|&id| work(id).is_some_and(|work| !work.is_stub())).count();
    let frame_title = view.tongue.say_with("series-title", &[("title", &title)]);
    let forks = series.members.iter().filter(|member| member.role == Role::Fork);
    let forks: BTreeSet<WorkId> = forks.filter_map(|fork| Some(lineage.series_of(fork.work)?.first)).collect();
    let content = SeriesPage {
        all: Anchor { label: view.tongue.say("all-series"), href: view.here().to(&Route::AllSeries(view.said(), 1)) },
        title_tag,
        title,
        count: words::run(
            view.tongue,
            series.succession().count(),
            &short(series.succession().next()),
            &short(series.succession().next_back()),
        ),
        held: view.tongue.count("held", held),
        left: series.left.and_then(|left| view.way_to_series(left)),
        forks: forks.into_iter().filter_map(|fork| view.way_to_series(fork)).collect(),
        whole: whole(view, series),
        steps: steps(view, series),
        matrix: matrix(view, at),
    };
    Model { frame: view.frame(frame_title, None, "index"), content: Content::Series(Box::new(content)) }
}

impl View<'_, '_> {
    /// The way to the series in which a work is a member, by how many there are and the first and last of them.
    pub(super) fn way_to_series(&self, work: WorkId) -> Option<Anchor> {
        let series = self.site.lineage.series_of(work)?;
        let symbol = &self.site.archive.work(series.first)?.symbol;
        let last = series.succession().next_back().and_then(|last| self.site.archive.work(last));
        let last = last.map_or_else(String::new, |work| work.symbol.short());
        let label = words::run(self.tongue, series.succession().count(), &symbol.short(), &last);
        Some(Anchor { label, href: self.here().to(&Route::Series(self.said(), symbol.clone())) })
    }
}

/// The way to what changed from the first text of a series to its last.
fn whole(view: View<'_, '_>, series: &Series) -> Option<PairAnchor> {
    let held: Vec<WorkId> = series.held(view.site.archive).collect();
    let pair = Pair { before: *held.first()?, after: *held.last()? };
    if held.len() > 2 { view.way_to_comparison(pair) } else { None }
}

/// What stands in a series, session by session.
fn steps<'a>(view: View<'_, 'a>, series: &Series) -> Vec<Step<'a>> {
    let mut steps: Vec<Step<'a>> = Vec::new();
    let mut last = Last::default();
    let mut before: Option<u32> = None;
    let usual = usual_step(view, series);
    for member in &series.members {
        let Some(work) = view.site.archive.work(member.work) else { continue };
        if member.role == Role::Member {
            let period = work.symbol.period();
            let gap = before.zip(period).filter(|(before, now)| now.saturating_sub(*before) > usual);
            steps.extend(gap.map(|(before, now)| gap_of(view, before + 1, now - 1)));
            before = period.or(before);
        }
        steps.push(step(view, member, work, &mut last));
    }
    steps
}

/// How many sessions lie between one member and the next as a rule: one, or two where they come every other session.
fn usual_step(view: View<'_, '_>, series: &Series) -> u32 {
    let periods: Vec<u32> =
        series.succession().filter_map(|work| view.site.archive.work(work)?.symbol.period()).collect();
    let steps = periods.windows(2).filter_map(|pair| pair.last()?.checked_sub(*pair.first()?));
    let mut steps: Vec<u32> = steps.filter(|step| *step > 0).collect();
    steps.sort_unstable();
    steps.get(steps.len() / 2).copied().unwrap_or(1)
}

/// Sessions of which no member is known.
fn gap_of<'a>(view: View<'_, 'a>, first: u32, last: u32) -> Step<'a> {
    let [first, last] = [first, last].map(|period| words::session(view.tongue, &period.to_string()));
    let session = if first == last { first } else { format!("{first} – {last}") };
    let note = view.tongue.say_with("series-gap", &[("session", &session)]);
    let (vote, sponsors) = (None, None);
    Step {
        role: "gap",
        note: Some(note),
        work: None,
        vote,
        sponsors,
        turns: Vec::new(),
        since: None,
        evidence: Vec::new(),
    }
}

/// How the last member was voted on and who put it forward, as far as the archive knows.
#[derive(Default)]
struct Last<'a> {
    /// The last member of which the archive holds a text.
    text: Option<WorkId>,
    positions: BTreeMap<&'a StateName, Position>,
    sponsors: BTreeSet<&'a StateName>,
}

fn step<'a>(view: View<'_, 'a>, member: &Member, work: &'a Work, last: &mut Last<'a>) -> Step<'a> {
    let note = match member.role {
        Role::Member => None,
        role => Some(view.tongue.say(&format!("series-{}", role.id()))),
    };
    let first = first_facts(view, work);
    let vote: Option<&'a Vote> = first.and_then(|facts| stated(view.site, work, facts, |facts| facts.vote.as_ref()));
    let draft: Option<&'a Draft> = first.and_then(|facts| stated(view.site, work, facts, |facts| facts.draft.as_ref()));
    let sponsors: BTreeSet<&'a StateName> = draft
        .into_iter()
        .flat_map(|draft| draft.sponsors.iter().chain(&draft.later_sponsors))
        .map(|by| &by.state)
        .collect();
    let positions: BTreeMap<&'a StateName, Position> = match vote {
        Some(Vote::Recorded(sides)) => {
            sides.iter().flat_map(|side| side.states.iter().map(|state| (state, side.position))).collect()
        }
        _ => BTreeMap::new(),
    };
    let mut turns = Vec::new();
    if member.role == Role::Member {
        turns.extend(turned(view, &last.positions, &positions));
        if !last.sponsors.is_empty() && !sponsors.is_empty() {
            let (joined, gone) = (sponsors.difference(&last.sponsors), last.sponsors.difference(&sponsors));
            turns.extend([turn(view, "series-joined", joined.copied()), turn(view, "series-gone", gone.copied())]);
        }
        turns.retain(|turn| !turn.states.is_empty());
        if !positions.is_empty() {
            last.positions = positions;
        }
        if !sponsors.is_empty() {
            last.sponsors.clone_from(&sponsors);
        }
    }
    let is_text = member.role == Role::Member && !work.versions.is_empty();
    let before = if is_text { last.text.replace(member.work) } else { None };
    let since = before.and_then(|before| view.way_to_comparison(Pair { before, after: member.work }));
    Step {
        role: member.role.id(),
        note,
        work: view.link(member.work),
        vote: vote.map(|vote| step_vote(view, vote)),
        sponsors: (!sponsors.is_empty()).then(|| view.tongue.count("sponsors-count", sponsors.len())),
        turns,
        since,
        evidence: member.evidence.iter().filter_map(|found| shown(view, found)).collect(),
    }
}

/// What the first version of a work says about it.
fn first_facts<'a>(view: View<'_, 'a>, work: &'a Work) -> Option<&'a Facts> {
    let first = work.versions.first().and_then(|&id| view.site.archive.version(id));
    first.map(|version| &version.resolution.facts)
}

/// How a work was adopted, as far as the archive knows.
pub(super) fn vote_of(view: View<'_, '_>, work: WorkId) -> Option<StepVote> {
    let work = view.site.archive.work(work)?;
    let vote = stated(view.site, work, first_facts(view, work)?, |facts| facts.vote.as_ref());
    vote.map(|vote| step_vote(view, vote))
}

/// The States that vote otherwise than before, side by side. One that did not vote at all has not turned.
fn turned(
    view: View<'_, '_>,
    before: &BTreeMap<&StateName, Position>,
    now: &BTreeMap<&StateName, Position>,
) -> Vec<Turn> {
    let sides = [
        (Position::InFavour, "series-now-in-favour"),
        (Position::Against, "series-now-against"),
        (Position::Abstaining, "series-now-abstaining"),
    ];
    let side = |(position, label): (Position, &str)| {
        let turned = now
            .iter()
            .filter(|&(state, its)| *its == position && before.get(state).is_some_and(|before| *before != position));
        turn(view, label, turned.map(|(state, _)| *state))
    };
    sides.into_iter().map(side).collect()
}

fn turn<'s>(view: View<'_, '_>, label: &str, states: impl Iterator<Item = &'s StateName>) -> Turn {
    let mut states: Vec<String> = states.map(|state| state_name(view.tongue, state).0).collect();
    states.sort_by_cached_key(|state| view.tongue.order().key(state));
    Turn { label: view.tongue.say(label), states }
}

pub(super) fn step_vote(view: View<'_, '_>, vote: &Vote) -> StepVote {
    let Vote::Recorded(sides) = vote else {
        return StepVote { label: view.tongue.say("vote-none"), sides: Vec::new() };
    };
    let side = |side: &Side| StepSide {
        position: side.position,
        label: view.tongue.say(position_name(side.position)),
        count: side.count,
    };
    StepVote { label: view.tongue.say("vote-recorded"), sides: sides.iter().map(side).collect() }
}

/// What speaks for a member, in words, with the place that says so.
fn shown(view: View<'_, '_>, evidence: &Evidence) -> Option<Shown> {
    let short = |id: WorkId| view.site.archive.work(id).map(|work| work.symbol.short());
    let with = |id: &str, work: WorkId| {
        let words = view.tongue.say_with(id, &[("symbol", &short(work)?)]);
        Some(Shown { words, href: Some(view.here().to(&view.route_of(work))) })
    };
    let at = |id: &str, work: WorkId, anchor: &str, count: usize| {
        let (symbol, place) = (short(work)?, words::place(view.tongue, anchor));
        let words = view.tongue.say_with(id, &[("symbol", &symbol), ("place", &place), ("count", &count.to_string())]);
        Some(Shown { words, href: Some(view.here().to_anchor(&holding(view, work, anchor)?, anchor)) })
    };
    let alone = |words: String| Some(Shown { words, href: None });
    match evidence {
        Evidence::Title { with: other } => with("evidence-title", *other),
        Evidence::Item { with: other } => with("evidence-item", *other),
        Evidence::Beside { with: other } => with("evidence-beside", *other),
        Evidence::Named { by, anchor, count: 1 } => at("evidence-recalled", *by, anchor, 1),
        Evidence::Named { by, anchor, count } => at("evidence-named", *by, anchor, *count),
        Evidence::Forward { by, anchor } => at("evidence-forward", *by, anchor, 1),
        Evidence::Apart { sessions } => alone(view.tongue.count("evidence-apart", *sessions as usize)),
        Evidence::Keeper => alone(view.tongue.say("evidence-keeper")),
        Evidence::Alone => alone(view.tongue.say("evidence-alone")),
        Evidence::Recalls { count } => alone(view.tongue.count("evidence-recalls", *count)),
    }
}

/// Where a paragraph of a work stands: in the version that the page's reader reads, if it has one there, else in the first.
fn holding(view: View<'_, '_>, work: WorkId, anchor: &str) -> Option<Route> {
    let work = view.site.archive.work(work)?;
    let own = view.site.version_in(work, view.language).filter(|(_, version)| version.paragraph(anchor).is_some());
    let id = own.map(|(id, _)| id).or(work.versions.first().copied())?;
    Some(view.site.route_of_version(id))
}
