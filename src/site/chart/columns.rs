//! A lane of columns: one or more years each, held works below and stubs above.

use super::{Column, Lane, Point, Scale, Tenths};
use crate::site::View;
use crate::site::lists::{year_id, year_of};
use crate::site::routes::List;
use std::collections::BTreeMap;

/// How many columns fit.
const COLUMNS: i64 = 110;
/// The height of the highest column, alone and among other lanes.
const HEIGHT: i64 = 1_500;
const LOW: i64 = 700;

/// How many held works and stubs a column stands for, and the newest of its years.
#[derive(Default)]
struct Tally {
    held: i64,
    stubs: i64,
    newest: i16,
}

/// How many years fold into a column.
pub(super) fn step(scale: &Scale) -> i64 {
    [1, 2, 5, 10, 20, 50, 100].into_iter().find(|step| scale.years() / step <= COLUMNS).unwrap_or(200)
}

/// The lane of some works that begins at `top`, with its height.
pub(super) fn lane(view: View<'_, '_>, scale: &Scale, points: &[Point<'_>], top: i64, several: bool) -> (Lane, i64) {
    let step = step(scale);
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
    let height = if several { LOW } else { HEIGHT };
    let axis = top + height + 100;
    let columns = tallies.iter().map(|(&year, tally)| column(view, scale, (year, step), tally, (most, axis, height)));
    (Lane { axis: Tenths(axis), columns: columns.collect(), ..Lane::default() }, axis - top)
}

fn column(
    view: View<'_, '_>,
    scale: &Scale,
    (year, step): (i64, i64),
    tally: &Tally,
    (most, axis, height): (i64, i64, i64),
) -> Column {
    let (left, right) = scale.span(year, step);
    let gap = ((right - left) / 6).clamp(5, 40);
    // Even one work among thousands is seen.
    let height = |count: i64| if count == 0 { 0 } else { (height * count / most).max(15) };
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
