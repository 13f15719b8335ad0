//! The neighbourhood of a work: what it cites and what cites it on one line of time, with the citations among them. The
//! same is said in words, and stands as lists on the page.

use super::View;
use super::chart::{Arc, Dot, Scale, Tenths, Tick, WIDTH, arc, day_of, row_height, rows};
use crate::archive::{Work, WorkId};
use jiff::civil::Date;
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// How many works are drawn on either side; fewer than the least are not worth a picture.
const MOST: usize = 24;
const LEAST: usize = 3;

/// How many citations among the neighbours are drawn.
const AMONG: usize = 160;

/// How high the highest arc may rise.
const HEIGHT: i64 = 700;

/// A work among its neighbours.
#[derive(Debug, Serialize)]
pub struct Neighbourhood {
    /// The width of the drawing.
    pub width: Tenths,
    /// Its height.
    pub height: Tenths,
    /// Where the line of time stands.
    pub axis: Tenths,
    /// Where the marks of years begin.
    pub ticks_at: Tenths,
    /// Where years are written.
    pub years_at: Tenths,
    /// The same in words: `本文引用 29 项（1946–2023 年）；4 项引用本文（2024–2025 年）`, and how many are drawn where not
    /// all are.
    pub words: String,
    /// The work itself.
    pub here: Spot,
    /// The works that it cites and those that cite it, in order of time.
    pub dots: Vec<Dot>,
    /// The citations of and by the work itself.
    pub own: Vec<Arc>,
    /// The citations among the others.
    pub among: Vec<Arc>,
    /// Marks of years.
    pub ticks: Vec<Tick>,
}

/// The place of the work itself.
#[derive(Debug, Serialize)]
pub struct Spot {
    /// Its symbol.
    pub label: String,
    /// Its place.
    pub x: Tenths,
}

/// A neighbour with its day.
struct Near<'a> {
    id: WorkId,
    work: &'a Work,
    date: Date,
}

/// The picture of a work that cites some others; `None` for a work with few neighbours, or without a date.
pub(super) fn neighbourhood(view: View<'_, '_>, work: &Work, cited: &BTreeSet<WorkId>) -> Option<Neighbourhood> {
    let archive = view.site.archive;
    let citing = work.cited_by.iter().filter_map(|&id| archive.citation(id)).map(|citation| citation.from);
    let citing: BTreeSet<WorkId> = citing.collect();
    let day = day_of(work)?;
    let mut near = nearest(view, cited, day);
    near.extend(nearest(view, &citing.difference(cited).copied().collect(), day));
    if near.len() < LEAST {
        return None;
    }
    near.sort_by_key(|near| (near.date, near.id));
    let years = near.iter().map(|near| near.date.year()).chain([day.year()]);
    let (first, last) = (years.clone().min()?, years.max()?);
    let scale = Scale::of(first, last, view.language.is_right_to_left());
    let x = scale.x(day);
    let places: Vec<i64> = near.iter().map(|near| scale.x(near.date)).collect();
    let rows = rows(&places).unwrap_or_else(|| vec![0; places.len()]);
    let own: Vec<Arc> = places.iter().filter(|&&place| place != x).map(|&place| arc(place, x, HEIGHT)).collect();
    let among = among(view, &near, &places);
    let top = own.iter().chain(&among).map(|arc| arc.top.0).max().unwrap_or(0);
    let axis = top * 3 / 4 + 200;
    let rise = |arcs: Vec<Arc>| arcs.into_iter().map(|arc| Arc { top: Tenths(axis - arc.top.0), ..arc }).collect();
    let dots = near.iter().zip(&places).zip(&rows).filter_map(|((near, &x), &row)| {
        let link = view.link(near.id)?;
        let y = Tenths(axis + row_height(row));
        let (href, title) = (link.href.clone(), link.hint.clone());
        Some(Dot { x: Tenths(x), y, held: !near.work.is_stub(), href, title, label: None })
    });
    let height = axis + row_height(rows.iter().max().copied().unwrap_or(0)) + 480;
    Some(Neighbourhood {
        width: Tenths(WIDTH),
        height: Tenths(height),
        axis: Tenths(axis),
        ticks_at: Tenths(height - 400),
        years_at: Tenths(height - 160),
        words: words(view, cited, &citing, near.len()),
        here: Spot { label: work.symbol.short(), x: Tenths(x) },
        dots: dots.collect(),
        own: rise(own),
        among: rise(among),
        ticks: scale.ticks(1),
    })
}

/// The works that are drawn: those that are held, are cited most, and are nearest in time.
fn nearest<'a>(view: View<'_, 'a>, works: &BTreeSet<WorkId>, day: Date) -> Vec<Near<'a>> {
    let near = |&id: &WorkId| {
        let work = view.site.archive.work(id)?;
        Some(Near { id, work, date: day_of(work)? })
    };
    let mut near: Vec<Near<'a>> = works.iter().filter_map(near).collect();
    near.sort_by_key(|near| {
        let apart = (i32::from(near.date.year()) - i32::from(day.year())).abs();
        (near.work.is_stub(), Reverse(near.work.citing_works), apart, near.id)
    });
    near.truncate(MOST);
    near
}

/// The citations among the neighbours; none when there are too many.
fn among(view: View<'_, '_>, near: &[Near<'_>], places: &[i64]) -> Vec<Arc> {
    let place: BTreeMap<WorkId, i64> = near.iter().map(|near| near.id).zip(places.iter().copied()).collect();
    let mut pairs: BTreeSet<(i64, i64)> = BTreeSet::new();
    for (near, &to) in near.iter().zip(places) {
        let citations = near.work.cites.iter().filter_map(|&id| view.site.archive.citation(id));
        pairs.extend(
            citations.filter_map(|citation| Some((*place.get(&citation.to)?, to))).filter(|(from, to)| from != to),
        );
    }
    if pairs.len() > AMONG { Vec::new() } else { pairs.into_iter().map(|(from, to)| arc(from, to, HEIGHT)).collect() }
}

/// How many works it cites and how many cite it, from which years they are, and how many of them are drawn.
fn words(view: View<'_, '_>, cited: &BTreeSet<WorkId>, citing: &BTreeSet<WorkId>, drawn: usize) -> String {
    let said = |id: &str, works: &BTreeSet<WorkId>| {
        let years = works.iter().filter_map(|&id| Some(day_of(view.site.archive.work(id)?)?.year()));
        let count = view.tongue.count(id, works.len());
        let (Some(first), Some(last)) = (years.clone().min(), years.max()) else { return count };
        let (first, last) = (first.to_string(), last.to_string());
        let id = if first == last { "near-year" } else { "near-years" };
        view.tongue.say_with(id, &[("count", &count), ("first", &first), ("last", &last)])
    };
    let parts = [("near-cites", cited), ("near-cited", citing)].into_iter().filter(|(_, works)| !works.is_empty());
    let mut parts: Vec<String> = parts.map(|(id, works)| said(id, works)).collect();
    let all = cited.union(citing).count();
    if drawn < all {
        let (drawn, all) = (drawn.to_string(), all.to_string());
        parts.push(view.tongue.say_with("near-drawn", &[("drawn", &drawn), ("all", &all)]));
    }
    parts.join(&view.tongue.say("near-and"))
}
