//! A lane of dots: one a work, with arcs for the citations among them.

use super::{Arc, Dot, Lane, Point, Scale, Tenths, WIDTH, row_height, rows};
use crate::archive::WorkId;
use crate::site::View;
use std::collections::{BTreeMap, BTreeSet};

/// More works than this fold into columns.
const DOTS: usize = 160;
/// More citations than this are not drawn.
const ARCS: usize = 400;
/// How high the highest arc may rise.
const HEIGHT: i64 = 1_500;

/// The lane of some works, oldest first, that begins at `top`, with its height; `None` when they are too many.
pub(super) fn lane(view: View<'_, '_>, scale: &Scale, points: &[Point<'_>], top: i64) -> Option<(Lane, i64)> {
    if points.len() > DOTS {
        return None;
    }
    let places: Vec<i64> = points.iter().map(|point| scale.x(point.date)).collect();
    let rows = rows(&places)?;
    let deepest = row_height(rows.iter().max().copied().unwrap_or(0));
    let arcs = arcs(view, points, &places);
    // A curve rises to three quarters of the height of its handles.
    let axis = top + arcs.iter().map(|arc| arc.top.0).max().unwrap_or(0) * 3 / 4 + 250;
    let mut labels = Labels { taken: None };
    let dots = points.iter().zip(&places).zip(&rows).map(|((point, &x), &row)| Dot {
        x: Tenths(x),
        y: Tenths(axis + row_height(row)),
        held: !point.work.is_stub(),
        href: view.here().to(&view.route_of(point.id)),
        title: title(view, point),
        label: (row == 0 && !point.work.is_stub()).then(|| labels.place(x, point.work.symbol.short())).flatten(),
    });
    let lane = Lane {
        label: None,
        axis: Tenths(axis),
        labels_at: Tenths(axis - 140),
        dots: dots.collect(),
        arcs: arcs.into_iter().map(|arc| Arc { top: Tenths(axis - arc.top.0), ..arc }).collect(),
        columns: Vec::new(),
    };
    Some((lane, axis + deepest + 80 - top))
}

/// Labels from one end to the other, each only where the last one has ended.
struct Labels {
    taken: Option<i64>,
}

impl Labels {
    fn place(&mut self, x: i64, label: String) -> Option<String> {
        let half = label.chars().count() as i64 * 36;
        let clear = self.taken.is_none_or(|taken| (x - taken).abs() >= 2 * half + 60);
        let free = clear && x >= half && x + half <= WIDTH;
        if free {
            self.taken = Some(x);
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

/// An arc for every pair of a citing and a cited work of the lane; none when there are too many.
fn arcs(view: View<'_, '_>, points: &[Point<'_>], places: &[i64]) -> Vec<Arc> {
    let place: BTreeMap<WorkId, i64> = points.iter().map(|point| point.id).zip(places.iter().copied()).collect();
    let mut pairs: BTreeSet<(i64, i64)> = BTreeSet::new();
    for (point, &to) in points.iter().zip(places) {
        let citations = point.work.cites.iter().filter_map(|&id| view.site.archive.citation(id));
        let cited = citations.filter_map(|citation| place.get(&citation.to));
        pairs.extend(cited.filter(|&&from| from != to).map(|&from| (from, to)));
        if pairs.len() > ARCS {
            return Vec::new();
        }
    }
    pairs.into_iter().map(|(from, to)| arc(from, to, HEIGHT)).collect()
}

/// An arc between two places: the further apart, the higher, but never beyond the drawing.
pub(in crate::site) fn arc(from: i64, to: i64, height: i64) -> Arc {
    let distance = (to - from).abs();
    Arc { from: Tenths(from), to: Tenths(to), top: Tenths(140 + 2 * height * distance / (distance + 4_000)) }
}
