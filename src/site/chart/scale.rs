//! The line of time: where a day stands on a drawing, which years are marked, and how dots keep clear of one another.

use jiff::civil::Date;
use serde::Serialize;

/// The width of a drawing; its own unit is a tenth of a pixel at full size.
pub const WIDTH: i64 = 10_800;
const MARGIN: i64 = 300;
/// How many rows of dots there are at most.
const ROWS: usize = 4;
/// How far apart rows are.
const ROW: i64 = 170;
/// The room a dot takes along the line.
const DOT: i64 = 150;

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

/// A year on the line.
#[derive(Debug, Serialize)]
pub struct Tick {
    /// Its place.
    pub x: Tenths,
    /// What is written under it, for round years.
    pub label: Option<String>,
}

/// The years of a drawing: from the beginning of the first to the end of the last. Where people read from right to left,
/// time runs so too.
pub struct Scale {
    first: i64,
    years: i64,
    mirrored: bool,
}

impl Scale {
    /// A year at either end gives the outermost dots room.
    pub fn of(first: i16, last: i16, mirrored: bool) -> Self {
        let first = i64::from(first) - 1;
        Self { first, years: i64::from(last) + 1 - first, mirrored }
    }

    /// How many years it has.
    pub fn years(&self) -> i64 {
        self.years
    }

    /// The place of a day.
    pub fn x(&self, date: Date) -> i64 {
        let days = i64::from(date.day_of_year()) - 1;
        self.turned(self.along(i64::from(date.year())) + days * self.room() / (366 * self.years))
    }

    /// The left and right end of some years.
    pub fn span(&self, year: i64, years: i64) -> (i64, i64) {
        let (from, to) = (self.turned(self.along(year)), self.turned(self.along(year + years)));
        (from.min(to), from.max(to))
    }

    /// The years that are marked: all, or those that a step reaches; the round ones are named.
    pub fn ticks(&self, step: i64) -> Vec<Tick> {
        let round = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
        let every = round.into_iter().find(|every| self.years / every <= 12).unwrap_or(2000);
        let years = (self.first..=self.first + self.years).filter(|year| year % step.max(1) == 0 || year % every == 0);
        let shown = self.years <= 150;
        let tick = |year: i64| Tick {
            x: Tenths(self.turned(self.along(year))),
            label: (year % every == 0).then(|| year.to_string()),
        };
        years.map(tick).filter(|tick| shown || tick.label.is_some()).collect()
    }

    fn along(&self, year: i64) -> i64 {
        MARGIN + (year - self.first) * self.room() / self.years
    }

    fn turned(&self, x: i64) -> i64 {
        if self.mirrored { WIDTH - x } else { x }
    }

    fn room(&self) -> i64 {
        WIDTH - 2 * MARGIN
    }
}

/// How far below the line a row of dots stands.
pub fn row_height(row: usize) -> i64 {
    i64::try_from(row).unwrap_or(0) * ROW
}

/// The row of each dot: the first in which it touches no other; `None` when there are too few rows. Dots come in the order
/// of their places, from either end.
pub fn rows(places: &[i64]) -> Option<Vec<usize>> {
    let mut ends: [Option<i64>; ROWS] = [None; ROWS];
    let row = |&x: &i64| {
        let row = ends.iter().position(|end| end.is_none_or(|end| (x - end).abs() >= DOT))?;
        *ends.get_mut(row)? = Some(x);
        Some(row)
    };
    places.iter().map(row).collect()
}
