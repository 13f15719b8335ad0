//! Which texts of a series are worth comparing.

use super::{Lineage, Series};
use crate::archive::{Archive, WorkId};

/// An older text and a newer one, of which the archive holds both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pair {
    /// The older one.
    pub before: WorkId,
    /// The newer one.
    pub after: WorkId,
}

impl Lineage {
    /// The pairs of a series: each text with the one held before it, the last with the first, and the first of a fork with
    /// the last before it in the series that it left.
    pub fn pairs(&self, archive: &Archive, series: &Series) -> Vec<Pair> {
        let held: Vec<WorkId> = series.held(archive).collect();
        let pair = |pair: &[WorkId]| Some(Pair { before: *pair.first()?, after: *pair.last()? });
        let mut pairs: Vec<Pair> = held.windows(2).filter_map(pair).collect();
        pairs.extend(pair(&held).filter(|_| held.len() > 2));
        pairs.extend(self.at_fork(archive, series, held.first().copied()));
        pairs
    }

    /// The first text of a fork, with the last before it in the series that it left.
    fn at_fork(&self, archive: &Archive, series: &Series, first: Option<WorkId>) -> Option<Pair> {
        let (left, after) = (self.series_of(series.left?)?, first?);
        let period = |work: WorkId| archive.work(work).and_then(|work| work.symbol.period());
        let before = left.held(archive).rfind(|&work| period(work) < period(after))?;
        Some(Pair { before, after })
    }
}
