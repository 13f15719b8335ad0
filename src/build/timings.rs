//! How long the stages took: for people, never in what is written.
//!
//! Stages that run on all cores at once are measured twice: the work of all cores together, and the time that passed.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// A stage of the pipeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Walking, decoding, and making manuscripts.
    Read,
    /// Making resolutions of manuscripts, with their mentions.
    Parse,
    /// Making the archive.
    Link,
    /// Planning pages and making their models.
    Plan,
    /// Making files for programs.
    Export,
    /// Finding whether a page is made of the same model as the last time.
    Compare,
    /// Filling in templates.
    Render,
    /// Making the index of the search, or finding that it is still right.
    Index,
    /// Comparing and writing files.
    Write,
}

impl Stage {
    /// All stages, in their order.
    pub const ALL: [Stage; 9] = [
        Stage::Read,
        Stage::Parse,
        Stage::Link,
        Stage::Plan,
        Stage::Export,
        Stage::Compare,
        Stage::Render,
        Stage::Index,
        Stage::Write,
    ];

    /// Its name: a verb.
    pub fn name(self) -> &'static str {
        match self {
            Stage::Read => "read",
            Stage::Parse => "parse",
            Stage::Link => "link",
            Stage::Plan => "plan",
            Stage::Export => "export",
            Stage::Compare => "compare",
            Stage::Render => "render",
            Stage::Index => "index",
            Stage::Write => "write",
        }
    }
}

/// What was measured of one stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timing {
    /// The stage.
    pub stage: Stage,
    /// What all cores worked on it, together.
    pub work: Duration,
    /// The time that passed, its own and of stages that ran at once with it and have none.
    pub wall: Duration,
}

/// The clocks of all stages.
#[derive(Debug, Default)]
pub struct Timings {
    work: [AtomicU64; Stage::ALL.len()],
    wall: [AtomicU64; Stage::ALL.len()],
}

impl Timings {
    /// One row a stage.
    pub fn rows(&self) -> impl Iterator<Item = Timing> {
        let value = |cell: Option<&AtomicU64>| Duration::from_nanos(cell.map_or(0, |n| n.load(Ordering::Relaxed)));
        Stage::ALL.into_iter().map(move |stage| Timing {
            stage,
            work: value(self.work.get(stage as usize)),
            wall: value(self.wall.get(stage as usize)),
        })
    }

    /// Measures work that runs beside other work.
    pub(super) fn work<T>(&self, stage: Stage, work: impl FnOnce() -> T) -> T {
        timed(self.work.get(stage as usize), work)
    }

    /// Measures the time that passes while many stages work at once.
    pub(super) fn phase<T>(&self, stage: Stage, work: impl FnOnce() -> T) -> T {
        timed(self.wall.get(stage as usize), work)
    }

    /// Measures a stage that runs alone.
    pub(super) fn stage<T>(&self, stage: Stage, work: impl FnOnce() -> T) -> T {
        self.phase(stage, || self.work(stage, work))
    }
}

fn timed<T>(cell: Option<&AtomicU64>, work: impl FnOnce() -> T) -> T {
    let begin = Instant::now();
    let done = work();
    if let Some(cell) = cell {
        cell.fetch_add(u64::try_from(begin.elapsed().as_nanos()).unwrap_or(u64::MAX), Ordering::Relaxed);
    }
    done
}
