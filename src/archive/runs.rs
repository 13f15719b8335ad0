//! Runs: resolutions that a text names in one breath, session by session, as the members of a series: `its resolutions
//! 53/70 of 4 December 1998, 54/49 of 1 December 1999, … and 68/243 of 27 December 2013` (seed 69/28, first recital).
//!
//! A run says what texts say and no more: whether its members are one series is for others to find out.

use super::{Archive, WorkId};
use crate::resolution::{Act, Symbol, SymbolKind, Within};
use std::collections::{BTreeMap, BTreeSet};

/// How many resolutions make a run: fewer are read as easily one by one.
const SHORTEST: usize = 5;

/// The widest a yearly run may be on average, in sessions from one member to the next.
const WIDEST: u32 = 2;

/// How many sessions may lie between a text and the last resolution of the run that it goes on.
const NEAR: u32 = 3;

/// A place where a work is named: the work, and the part of the text.
pub type Naming = (WorkId, Within);

/// A yearly run, put together from all the texts that name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Its members, in the order of sessions.
    pub works: Vec<WorkId>,
}

impl Archive {
    /// The yearly runs in a text, as parts of the order in which it names works.
    pub fn runs_in<'n>(&self, order: &'n [Naming]) -> Vec<&'n [Naming]> {
        let mut runs = Vec::new();
        let mut from = 0;
        let follows = |pair: &[Naming]| match pair {
            [(before, within), (next, there)] => {
                let symbols = self.work(*before).zip(self.work(*next));
                within == there && symbols.is_some_and(|(a, b)| ascends(&a.symbol, &b.symbol))
            }
            _ => false,
        };
        for (i, goes_on) in order.windows(2).map(follows).chain([false]).enumerate() {
            if !goes_on {
                runs.extend(order.get(from..=i).filter(|run| run.len() >= SHORTEST && self.is_yearly(run)));
                from = i + 1;
            }
        }
        runs
    }

    /// The yearly runs of the archive, the longest first. Runs that share half of their members are one.
    pub fn runs(&self) -> Vec<Run> {
        let mut named: Vec<Vec<WorkId>> =
            (0..).map(WorkId).take(self.works().len()).flat_map(|id| self.named_by(id)).collect();
        named.sort_by_key(|run| std::cmp::Reverse(run.len()));
        let mut runs: Vec<BTreeSet<WorkId>> = Vec::new();
        let mut home: BTreeMap<WorkId, Vec<usize>> = BTreeMap::new();
        for works in named {
            let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
            for run in works.iter().filter_map(|work| home.get(work)).flatten() {
                *shared.entry(*run).or_default() += 1;
            }
            let most = shared.into_iter().max_by_key(|&(run, count)| (count, std::cmp::Reverse(run)));
            let joined = most.filter(|(_, count)| count * 2 >= works.len()).map(|(run, _)| run);
            let run = joined.unwrap_or_else(|| {
                runs.push(BTreeSet::new());
                runs.len() - 1
            });
            let Some(members) = runs.get_mut(run) else { continue };
            for work in works.into_iter().filter(|work| members.insert(*work)) {
                home.entry(work).or_default().push(run);
            }
        }
        let in_order = |members: BTreeSet<WorkId>| {
            let mut works: Vec<WorkId> = members.into_iter().collect();
            works.sort_by_key(|&id| (self.work(id).and_then(|work| work.symbol.period()), id));
            Run { works }
        };
        let mut runs: Vec<Run> = runs.into_iter().map(in_order).collect();
        runs.sort_by_key(|run| (std::cmp::Reverse(run.works.len()), run.works.clone()));
        runs
    }

    /// The runs that the first version of a work names, with the work itself where it goes one on.
    fn named_by(&self, id: WorkId) -> Vec<Vec<WorkId>> {
        let Some(work) = self.work(id) else { return Vec::new() };
        let Some(&first) = work.versions.first() else { return Vec::new() };
        let mut seen = BTreeSet::new();
        let citations =
            work.cites.iter().filter_map(|&id| self.citation(id)).filter(|citation| citation.version == first);
        let order: Vec<Naming> = citations
            .filter(|citation| seen.insert(citation.to))
            .filter_map(|citation| Some((citation.to, self.mention(citation)?.within)))
            .collect();
        let text = self.version(first).map(|version| &version.resolution);
        let goes_on = |run: &[Naming]| {
            let (last, within) = run.last()?;
            let recalls = text?.act(*within) == Some(Act::Recall);
            let last = &self.work(*last)?.symbol;
            let near = work.symbol.period()?.checked_sub(last.period()?)? <= NEAR;
            (recalls && near && last.body() == work.symbol.body() && ascends(last, &work.symbol)).then_some(())
        };
        let runs = self.runs_in(&order).into_iter();
        runs.map(|run| run.iter().map(|&(work, _)| work).chain(goes_on(run).map(|()| id)).collect()).collect()
    }

    /// Whether the members of a run come every year or two: neither all at once nor far apart.
    fn is_yearly(&self, run: &[Naming]) -> bool {
        let number = |naming: Option<&Naming>| self.work(naming?.0)?.symbol.period();
        let apart = number(run.last()).zip(number(run.first())).and_then(|(last, first)| last.checked_sub(first));
        apart
            .zip(u32::try_from(run.len()).ok())
            .is_some_and(|(apart, length)| (length / 2..=WIDEST * length).contains(&apart))
    }
}

/// Whether one resolution of a body is of a later session than another, or of the same.
fn ascends(a: &Symbol, b: &Symbol) -> bool {
    let both = [a, b].iter().all(|symbol| symbol.kind() == SymbolKind::Resolution);
    both && a.body() == b.body() && matches!((a.period(), b.period()), (Some(a), Some(b)) if a <= b)
}
