//! Where a work belongs that several groups of texts name as a predecessor.

use super::groups::Groups;
use super::recital::Recital;
use super::series::period;
use super::text::Text;
use crate::archive::{Archive, WorkId};
use crate::resolution::Symbol;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// What this many groups name as a predecessor is named for another reason.
const COMMON: usize = 4;

/// The group to whose series each work belongs, if it belongs to one.
#[derive(Debug)]
pub(super) struct Homes {
    homes: BTreeMap<WorkId, usize>,
    /// The groups that have left another one: what they have of their own is little beside what they name of that.
    forks: BTreeSet<usize>,
}

impl Homes {
    /// Finds the group of all works that the texts name, and of the texts.
    pub(super) fn of(archive: &Archive, texts: &[Text], groups: &Groups) -> Self {
        let sessions = sessions(archive, texts, groups);
        let held = texts.iter().enumerate().map(|(i, text)| (text.work, groups.group_of(i)));
        let claimed = groups.claimed().filter_map(|work| Some((work, home(archive, texts, groups, &sessions, work)?)));
        let forks = (0..groups.all.len()).filter(|&group| groups.left(group).is_some());
        Self { homes: claimed.chain(held).collect(), forks: forks.collect() }
    }

    /// The group to which a work belongs.
    pub(super) fn of_work(&self, work: WorkId) -> Option<usize> {
        self.homes.get(&work).copied()
    }

    /// Whether at least half of what a recital names belongs to a group, or more than one: where all the others belong
    /// elsewhere, one alone is hardly a series (76/258 names the texts of 76/216).
    pub(super) fn keep(&self, recital: &Recital, group: usize) -> bool {
        let own = recital.run.iter().filter(|work| self.of_work(**work) == Some(group)).count();
        self.forks.contains(&group) || own > 1 || 2 * own >= recital.run.len()
    }
}

/// The numbers that the texts of each group name of each session, and have themselves; without letters.
type Sessions = BTreeMap<(usize, u32), BTreeSet<Symbol>>;

fn sessions(archive: &Archive, texts: &[Text], groups: &Groups) -> Sessions {
    let mut sessions = Sessions::new();
    for (i, text) in texts.iter().enumerate() {
        for work in text.recital.iter().flat_map(Recital::named).chain([text.work]) {
            if let Some((period, number)) = period(archive, work).zip(number(archive, work)) {
                sessions.entry((groups.group_of(i), period)).or_default().insert(number);
            }
        }
    }
    sessions
}

/// A work's number without letters: 67/234 of 67/234 B. Parts A and B of one resolution are no rivals.
pub(super) fn number(archive: &Archive, work: WorkId) -> Option<Symbol> {
    let symbol = &archive.work(work)?.symbol;
    Some(symbol.lettered().map_or_else(|| symbol.clone(), |(number, _)| number))
}

/// Of the groups that name a work as a predecessor the one to whose series it belongs: not one that has left another of
/// them, then one that is sure of it and names no other of its session, then one that names its own title with it, then the
/// one with the most texts that name it, then the oldest.
fn home(archive: &Archive, texts: &[Text], groups: &Groups, sessions: &Sessions, work: WorkId) -> Option<usize> {
    let claiming = groups.claiming(work);
    if claiming.len() >= COMMON {
        return None;
    }
    let (period, number) = period(archive, work).zip(number(archive, work))?;
    let alone = |group| sessions.get(&(group, period)).is_some_and(|of| of.iter().all(|other| *other == number));
    let is_sure = |text: &Text| text.names(work) && text.recital.as_ref().is_some_and(Recital::is_certain);
    let rank = |claim: &(usize, usize)| {
        let (group, count) = *claim;
        let texts = || groups.texts(group, texts);
        let is_fork = groups.left(group).is_some_and(|left| claiming.contains_key(&left));
        (
            Reverse(is_fork),
            alone(group) && texts().any(is_sure),
            texts().any(Text::is_on_title),
            count,
            Reverse(groups.all.get(group).and_then(|group| group.texts.first().copied())),
        )
    };
    claiming.iter().map(|(&group, &count)| (group, count)).max_by_key(rank).map(|(group, _)| group)
}
