//! The timeline as a drawing: numbers for an SVG that reads without script.
//!
//! While works are few, each is a dot on a line and citations are arcs above it; dots that would meet move to lanes below.
//! When they are many, they fold into columns, one or more years each. Nothing overlaps, at twenty works or twenty
//! thousand. Coordinates are whole tenths, so that they are the same on every machine.

use super::View;
use super::lists::{year_id, year_of};
use super::routes::List;
use crate::archive::{Work, WorkId};
use crate::resolution::SymbolKind;
use jiff::civil::Date;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The width of the drawing; its own unit is a tenth of a pixel at full size.
const WIDTH: i64 = 10_800;
const MARGIN: i64 = 300;
/// More works than this fold into columns.
const DOTS: usize = 160;
/// More citations than this are not drawn.
const ARCS: usize = 400;
/// How many lanes of dots there are before they fold into columns.
const LANES: usize = 4;
const LANE: i64 = 170;
/// The room a dot takes along the line.
const DOT: i64 = 150;
/// How many columns fit.
const COLUMNS: i64 = 110;
/// The height of the arcs, or of the columns.
const HEIGHT: i64 = 1_500;

/// A drawing of the timeline.
#[derive(Debug, Default, Serialize)]
pub struct Chart {
    /// Its width.
    pub width: Tenths,
    /// Its height.
    pub height: Tenths,
    /// Where the line of time stands.
    pub axis: Tenths,
    /// Where the marks of years begin.
    pub ticks_at: Tenths,
    /// Where years are written.
    pub years_at: Tenths,
    /// Where labels of dots are written.
    pub labels_at: Tenths,
    /// From when to when, in words.
    pub label: String,
    /// Works, oldest first.
    pub dots: Vec<Dot>,
    /// Citations.
    pub arcs: Vec<Arc>,
    /// Years, when there are too many works for dots.
    pub columns: Vec<Column>,
    /// Marks of years.
    pub ticks: Vec<Tick>,
}

/// A length in tenths of a unit, written as `103.5`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tenths(pub i64);

impl Serialize for Tenths {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, tenth) = (self.0.unsigned_abs() / 10, self.0.unsigned_abs() % 10);
        if tenth == 0 {
            return serializer.collect_str(&format_args!("{sign}{whole}"));
        }
        serializer.collect_str(&format_args!("{sign}{whole}.{tenth}"))
    }
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

/// A year on the line.
#[derive(Debug, Serialize)]
pub struct Tick {
    /// Its place.
    pub x: Tenths,
    /// What is written under it, for round years.
    pub label: Option<String>,
}

/// A dated work on the line.
struct Point<'a> {
    id: WorkId,
    work: &'a Work,
    date: Date,
}

/// The years of the drawing: from the beginning of the first to the end of the last.
struct Scale {
    first: i64,
    years: i64,
}

impl Scale {
    /// A year at either end gives the outermost dots room.
    fn of(first: i16, last: i16) -> Self {
        let first = i64::from(first) - 1;
        Self { first, years: i64::from(last) + 1 - first }
    }

    /// The place of a day.
    fn x(&self, date: Date) -> i64 {
        let days = i64::from(date.day_of_year()) - 1;
        self.year(i64::from(date.year())) + days * self.room() / (366 * self.years)
    }

    fn year(&self, year: i64) -> i64 {
        MARGIN + (year - self.first) * self.room() / self.years
    }

    fn room(&self) -> i64 {
        WIDTH - 2 * MARGIN
    }
}

/// The drawing of the archive's timeline; `None` when nothing has a date.
pub(super) fn chart(view: View<'_, '_>) -> Option<Chart> {
    let mut points: Vec<Point<'_>> = view
        .site
        .works()
        .filter(|(_, work)| {
            matches!(work.symbol.kind(), SymbolKind::Resolution | SymbolKind::Decision) || !work.is_stub()
        })
        .filter_map(|(id, work)| Some(Point { id, work, date: day_of(work)? }))
        .collect();
    points.sort_by_key(|point| (point.date, point.id));
    let (first, last) = (points.first()?.date.year(), points.last()?.date.year());
    let scale = Scale::of(first, last);
    let lanes = if points.len() <= DOTS { lanes(&scale, &points) } else { None };
    let mut chart = match lanes {
        Some(lanes) => dots(view, &scale, &points, &lanes),
        None => columns(view, &scale, &points),
    };
    chart.ticks_at = Tenths(chart.height.0 - 400);
    chart.years_at = Tenths(chart.height.0 - 160);
    chart.labels_at = Tenths(chart.axis.0 - 140);
    let (first, last) = (first.to_string(), last.to_string());
    chart.label = view.tongue.say_with("timeline-label", &[("first", &first), ("last", &last)]);
    Some(chart)
}

/// The day of a work; of one whose symbol tells only the year, the middle of the year.
fn day_of(work: &Work) -> Option<Date> {
    work.date.or_else(|| Date::new(work.symbol.year()?, 7, 1).ok())
}

/// The lane of each dot: the first in which it touches no other; `None` when there are too few lanes.
fn lanes(scale: &Scale, points: &[Point<'_>]) -> Option<Vec<usize>> {
    let mut ends = [i64::MIN; LANES];
    let lane = |point: &Point<'_>| {
        let x = scale.x(point.date);
        let lane = ends.iter().position(|&end| end <= x)?;
        *ends.get_mut(lane)? = x + DOT;
        Some(lane)
    };
    points.iter().map(lane).collect()
}

fn dots(view: View<'_, '_>, scale: &Scale, points: &[Point<'_>], lanes: &[usize]) -> Chart {
    let deepest = lanes.iter().max().copied().unwrap_or(0) as i64;
    let arcs = arcs(view, scale, points);
    let top = arcs.iter().map(|arc| arc.top.0).max().unwrap_or(0);
    // A curve rises to three quarters of the height of its handles.
    let axis = top * 3 / 4 + 250;
    let mut labels = Labels { taken: i64::MIN };
    let dots = points.iter().zip(lanes).map(|(point, &lane)| {
        let x = scale.x(point.date);
        let label = (lane == 0 && !point.work.is_stub()).then(|| labels.place(x, point.work.symbol.short())).flatten();
        Dot {
            x: Tenths(x),
            y: Tenths(axis + lane as i64 * LANE),
            held: !point.work.is_stub(),
            href: view.here().to(&view.route_of(point.id)),
            title: title(view, point),
            label,
        }
    });
    Chart {
        width: Tenths(WIDTH),
        height: Tenths(axis + deepest * LANE + 480),
        axis: Tenths(axis),
        dots: dots.collect(),
        arcs: arcs.into_iter().map(|arc| Arc { top: Tenths(axis - arc.top.0), ..arc }).collect(),
        ticks: ticks(scale, 1),
        ..Chart::default()
    }
}

/// Labels from left to right, each only where the last one has ended.
struct Labels {
    taken: i64,
}

impl Labels {
    fn place(&mut self, x: i64, label: String) -> Option<String> {
        let half = label.chars().count() as i64 * 36;
        let free = x - half >= self.taken && x + half <= WIDTH;
        if free {
            self.taken = x + half + 60;
        }
        free.then_some(label)
    }
}

fn title(view: View<'_, '_>, point: &Point<'_>) -> String {
    let mut said = vec![point.work.symbol.to_string()];
    said.extend(view.title(point.work).0.map(str::to_owned));
    said.extend(point.work.date.map(|date| view.tongue.dates().long(date)));
    if point.work.is_stub() {
        said.push(view.tongue.say("not-held"));
    }
    said.join(" · ")
}

/// An arc for every pair of a citing and a cited work that stand on the line; none when there are too many.
fn arcs(view: View<'_, '_>, scale: &Scale, points: &[Point<'_>]) -> Vec<Arc> {
    let places: BTreeMap<WorkId, i64> = points.iter().map(|point| (point.id, scale.x(point.date))).collect();
    let mut pairs: BTreeSet<(i64, i64)> = BTreeSet::new();
    for point in points {
        let citations = point.work.cites.iter().filter_map(|&id| view.site.archive.citation(id));
        let cited = citations.filter_map(|citation| places.get(&citation.to));
        let Some(&to) = places.get(&point.id) else { continue };
        pairs.extend(cited.filter(|&&from| from != to).map(|&from| (from, to)));
        if pairs.len() > ARCS {
            return Vec::new();
        }
    }
    let arc = |(from, to): (i64, i64)| {
        let distance = (to - from).abs();
        // The further apart, the higher, but never beyond the drawing.
        Arc { from: Tenths(from), to: Tenths(to), top: Tenths(140 + 2 * HEIGHT * distance / (distance + 4_000)) }
    };
    pairs.into_iter().map(arc).collect()
}

fn ticks(scale: &Scale, step: i64) -> Vec<Tick> {
    let round = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
    let every = round.into_iter().find(|every| scale.years / every <= 12).unwrap_or(2000);
    let years = (scale.first..=scale.first + scale.years).filter(|year| year % step.max(1) == 0 || year % every == 0);
    let shown = scale.years <= 150;
    let tick = |year: i64| Tick { x: Tenths(scale.year(year)), label: (year % every == 0).then(|| year.to_string()) };
    years.map(tick).filter(|tick| shown || tick.label.is_some()).collect()
}

/// How many held works and stubs a column stands for, and the newest of its years.
#[derive(Default)]
struct Tally {
    held: i64,
    stubs: i64,
    newest: i16,
}

fn columns(view: View<'_, '_>, scale: &Scale, points: &[Point<'_>]) -> Chart {
    let step = [1, 2, 5, 10, 20, 50, 100].into_iter().find(|step| scale.years / step <= COLUMNS).unwrap_or(200);
    let mut tallies: BTreeMap<i64, Tally> = BTreeMap::new();
    for point in points {
        let Some(year) = year_of(point.work) else { continue };
        let tally = tallies.entry(i64::from(year).div_euclid(step) * step).or_default();
        if point.work.is_stub() {
            tally.stubs += 1;
        } else {
            tally.held += 1;
        }
        tally.newest = tally.newest.max(year);
    }
    let most = tallies.values().map(|tally| tally.held + tally.stubs).max().unwrap_or(1).max(1);
    let axis = HEIGHT + 150;
    let columns = tallies.iter().map(|(&year, tally)| column(view, scale, (year, step), tally, (most, axis)));
    Chart {
        width: Tenths(WIDTH),
        height: Tenths(axis + 480),
        axis: Tenths(axis),
        columns: columns.collect(),
        ticks: ticks(scale, step),
        ..Chart::default()
    }
}

fn column(
    view: View<'_, '_>,
    scale: &Scale,
    (year, step): (i64, i64),
    tally: &Tally,
    (most, axis): (i64, i64),
) -> Column {
    let (left, right) = (scale.year(year), scale.year(year + step));
    let gap = ((right - left) / 6).clamp(5, 40);
    // Even one work among thousands is seen.
    let height = |count: i64| if count == 0 { 0 } else { (HEIGHT * count / most).max(15) };
    let (held, stubs) = (height(tally.held), height(tally.stubs));
    let years = if step == 1 { year.to_string() } else { format!("{year}–{}", year + step - 1) };
    let count = |id: &str, count: i64| view.tongue.count(id, usize::try_from(count).unwrap_or(0));
    Column {
        x: Tenths(left + gap),
        width: Tenths((right - left - 2 * gap).max(10)),
        held: (Tenths(axis - held), Tenths(held)),
        stubs: (Tenths(axis - held - stubs), Tenths(stubs)),
        href: view.group(List::Timeline, &year_id(tally.newest)).unwrap_or_default(),
        title: [years, count("held", tally.held), count("stubs", tally.stubs)].join(" · "),
    }
}
