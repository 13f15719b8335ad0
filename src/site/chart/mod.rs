//! The timeline as a drawing: numbers for an SVG that reads without script.
//!
//! A lane holds the works of a body or of a run. While its works are few, each is a dot on a line and citations among them
//! are arcs above it; dots that would meet move to rows below. When they are many, they fold into columns, one or more
//! years each. Nothing overlaps, at twenty works or twenty thousand. Coordinates are whole tenths, so that they are the
//! same on every machine.

mod columns;
mod dots;
mod scale;

pub use scale::{Scale, Tenths, Tick, WIDTH, row_height, rows};

pub(in crate::site) use dots::arc;

use super::View;
use crate::archive::{Work, WorkId};
use crate::resolution::{Body, SymbolKind};
use crate::speech::words;
use jiff::civil::Date;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// How many runs have a lane.
const RUNS: usize = 8;

/// The height of the label above a lane, and of the room below one.
const HEAD: i64 = 230;
const FOOT: i64 = 130;

/// The height of the years below all lanes.
const YEARS: i64 = 400;

/// From so many lanes on the years stand above them, too: those below are out of sight at first.
const TALL: usize = 3;

/// The height of the years above all lanes.
const YEARS_ABOVE: i64 = 250;

/// A drawing of the timeline.
#[derive(Debug, Default, Serialize)]
pub struct Chart {
    /// Its width.
    pub width: Tenths,
    /// Its height.
    pub height: Tenths,
    /// Where the marks of years begin.
    pub ticks_at: Tenths,
    /// Where years are written.
    pub years_at: Tenths,
    /// Where they are written above the lanes as well, of which there must be three to leave room for them.
    pub years_above: Tenths,
    /// From when to when, in words.
    pub label: String,
    /// Bodies and runs, or all in one.
    pub lanes: Vec<Lane>,
    /// Marks of years.
    pub ticks: Vec<Tick>,
    /// Whether citations are drawn.
    pub cites: bool,
}

/// The works of a body or of a run.
#[derive(Debug, Default, Serialize)]
pub struct Lane {
    /// What it is called; `None` when it is the only one.
    pub label: Option<LaneLabel>,
    /// Where its line of time stands.
    pub axis: Tenths,
    /// Where labels of dots are written.
    pub labels_at: Tenths,
    /// Works, oldest first.
    pub dots: Vec<Dot>,
    /// Citations among them.
    pub arcs: Vec<Arc>,
    /// Years, when there are too many works for dots.
    pub columns: Vec<Column>,
}

/// What a lane is called.
#[derive(Debug, Serialize)]
pub struct LaneLabel {
    /// `大会`, `24 项决议，36/103 至 77/36`
    pub words: String,
    /// Its place, at the side where lines begin.
    pub x: Tenths,
    /// Its place.
    pub y: Tenths,
    /// `start` or `end`
    pub anchor: &'static str,
}

/// A work.
#[derive(Debug, Serialize)]
pub struct Dot {
    /// Its place.
    pub x: Tenths,
    /// Its place.
    pub y: Tenths,
    /// Whether the archive holds it.
    pub held: bool,
    /// Its page.
    pub href: String,
    /// Symbol, title and date.
    pub title: String,
    /// Its symbol, where there is room for it.
    pub label: Option<String>,
}

/// A citation.
#[derive(Debug, Serialize)]
pub struct Arc {
    /// Where it begins and ends, the cited work first.
    pub from: Tenths,
    /// The citing work.
    pub to: Tenths,
    /// How high it rises.
    pub top: Tenths,
}

/// One or more years.
#[derive(Debug, Serialize)]
pub struct Column {
    /// Its left edge.
    pub x: Tenths,
    /// Its width.
    pub width: Tenths,
    /// The part for works that the archive holds: top and height.
    pub held: (Tenths, Tenths),
    /// The part for stubs: top and height.
    pub stubs: (Tenths, Tenths),
    /// The first of its years in the list.
    pub href: String,
    /// The years and how many works.
    pub title: String,
}

/// How much a drawing shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// All works in one lane, for the home page.
    Small,
    /// A lane for each body and each of the longest runs.
    Lanes,
}

/// A dated work on the line.
struct Point<'a> {
    id: WorkId,
    work: &'a Work,
    date: Date,
}

/// The works of a lane.
struct Band<'a> {
    label: Option<String>,
    points: Vec<Point<'a>>,
}

/// The drawing of the archive's timeline; `None` when nothing has a date.
pub(super) fn chart(view: View<'_, '_>, detail: Detail) -> Option<Chart> {
    let mut points = points(view);
    points.sort_by_key(|point| (point.date, point.id));
    let (first, last) = (points.first()?.date.year(), points.last()?.date.year());
    let mirrored = view.language.is_right_to_left();
    let scale = Scale::of(first, last, mirrored);
    let bands = match detail {
        Detail::Small => vec![Band { label: None, points }],
        Detail::Lanes => bands(view, points),
    };
    let (several, tall) = (bands.len() > 1, bands.len() >= TALL);
    let (mut y, mut step) = (if tall { YEARS_ABOVE } else { 0 }, 1);
    let mut chart = Chart { width: Tenths(WIDTH), years_above: Tenths(YEARS_ABOVE - 90), ..Chart::default() };
    for band in bands {
        let label = band.label.clone().filter(|_| several).map(|words| {
            let (x, anchor) = if mirrored { (WIDTH, "end") } else { (0, "start") };
            y += HEAD;
            LaneLabel { words, x: Tenths(x), y: Tenths(y - 60), anchor }
        });
        let (lane, height) = match dots::lane(view, &scale, &band.points, y) {
            Some(lane) => lane,
            None => {
                step = columns::step(&scale);
                columns::lane(view, &scale, &band.points, y, several)
            }
        };
        chart.cites |= !lane.arcs.is_empty();
        chart.lanes.push(Lane { label, ..lane });
        y += height + FOOT;
    }
    chart.height = Tenths(y - FOOT + YEARS + 80);
    chart.ticks_at = Tenths(chart.height.0 - 400);
    chart.years_at = Tenths(chart.height.0 - 160);
    chart.ticks = scale.ticks(step);
    let (first, last) = (first.to_string(), last.to_string());
    chart.label = view.tongue.say_with("timeline-label", &[("first", &first), ("last", &last)]);
    Some(chart)
}

/// The works that stand on the line.
fn points<'a>(view: View<'_, 'a>) -> Vec<Point<'a>> {
    let is_act =
        |work: &Work| matches!(work.symbol.kind(), SymbolKind::Resolution | SymbolKind::Decision) || !work.is_stub();
    let works = view.site.works().filter(|(_, work)| is_act(work));
    works.filter_map(|(id, work)| Some(Point { id, work, date: day_of(work)? })).collect()
}

/// The day of a work; of one whose symbol tells only the year, the middle of the year.
pub(super) fn day_of(work: &Work) -> Option<Date> {
    work.date.or_else(|| Date::new(work.symbol.year()?, 7, 1).ok())
}

/// A lane for each body, and below them one for each of the longest runs, whose members stand there alone.
fn bands<'a>(view: View<'_, '_>, points: Vec<Point<'a>>) -> Vec<Band<'a>> {
    let mut run_of: BTreeMap<WorkId, usize> = BTreeMap::new();
    let runs = view.site.runs.iter().take(RUNS);
    for (i, run) in runs.enumerate() {
        run.works.iter().for_each(|&work| {
            run_of.entry(work).or_insert(i);
        });
    }
    let mut bodies: BTreeMap<Option<Body>, Vec<Point<'a>>> = BTreeMap::new();
    let mut runs: BTreeMap<usize, Vec<Point<'a>>> = BTreeMap::new();
    for point in points {
        match run_of.get(&point.id) {
            Some(&run) => runs.entry(run).or_default().push(point),
            None => bodies.entry(point.work.symbol.body()).or_default().push(point),
        }
    }
    // What belongs to no body stands last.
    let other = bodies.remove(&None).map(|points| (view.tongue.say("lane-other"), points));
    let bodies = bodies.into_iter().filter_map(|(body, points)| Some((words::body(view.tongue, body?), points)));
    let runs = runs.into_values().map(|points| (run_label(view, &points), points));
    bodies.chain(other).chain(runs).map(|(label, points)| Band { label: Some(label), points }).collect()
}

/// `24 项决议，36/103 至 77/36`
fn run_label(view: View<'_, '_>, points: &[Point<'_>]) -> String {
    let ends: BTreeSet<usize> = [0, points.len().saturating_sub(1)].into();
    let mut short = ends.iter().filter_map(|&i| points.get(i)).map(|point| point.work.symbol.short());
    let first = short.next().unwrap_or_default();
    let last = short.next().unwrap_or_else(|| first.clone());
    words::run(view.tongue, points.len(), &first, &last)
}
