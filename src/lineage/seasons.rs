//! One of a session: which of several works of one session belongs to a series, where nothing else tells it.

use super::groups::Groups;
use super::recital::Recital;
use super::series::{is_held, period};
use super::text::Text;
use super::{Evidence, Member, Role};
use crate::archive::{Archive, WorkId};
use crate::resolution::Symbol;
use std::collections::{BTreeMap, BTreeSet};

/// How many days a text may be adopted before or after the usual day of its series. A Main Committee's texts are adopted
/// within weeks of each other, from November to December or from March to July.
const USUAL: i32 = 60;

/// How many members of other sessions tell the usual day at least.
const ENOUGH: usize = 3;

/// Which resolutions of a session the texts of each group name as predecessors, and are.
#[derive(Debug)]
pub(super) struct Sessions {
    /// The numbers of each session, without letters: parts A and B of one resolution are no rivals.
    numbers: BTreeMap<(usize, u32), BTreeSet<Symbol>>,
    of: BTreeMap<WorkId, (u32, Symbol)>,
}

impl Sessions {
    /// Sorts what all groups name.
    pub(super) fn of(archive: &Archive, texts: &[Text], groups: &Groups) -> Self {
        let mut sessions = Self { numbers: BTreeMap::new(), of: BTreeMap::new() };
        for (i, text) in texts.iter().enumerate() {
            let group = groups.group_of(i);
            let named = text.recital.iter().flat_map(Recital::named);
            for work in named.chain([text.work]) {
                let Some((period, number)) = period(archive, work).zip(number(archive, work)) else { continue };
                sessions.numbers.entry((group, period)).or_default().insert(number.clone());
                sessions.of.insert(work, (period, number));
            }
        }
        sessions
    }

    /// Whether a group has nothing else of the session of a work that it names.
    pub(super) fn has_alone(&self, group: usize, work: WorkId) -> bool {
        let Some((period, number)) = self.of.get(&work) else { return false };
        self.numbers.get(&(group, *period)).is_none_or(|numbers| numbers.iter().all(|other| other == number))
    }
}

/// A work's number without letters: 67/234 of 67/234 B.
fn number(archive: &Archive, work: WorkId) -> Option<Symbol> {
    let symbol = &archive.work(work)?.symbol;
    Some(symbol.lettered().map_or_else(|| symbol.clone(), |(number, _)| number))
}

/// Makes forerunners of what is not held and was adopted at another time of the year than the series mostly is, where it has
/// another member of the same session that was not: 74/269 of March 2020 beside 74/221 of December 2019, in a list of
/// Decembers (76/207).
pub(super) fn set_apart(archive: &Archive, members: &mut [Member]) {
    let mut of_session: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (i, member) in members.iter().enumerate().filter(|(_, member)| member.role == Role::Member) {
        if let Some(period) = period(archive, member.work) {
            of_session.entry(period).or_default().push(i);
        }
    }
    let day = |i: usize| members.get(i).and_then(|member| day(archive, member.work));
    let alone = of_session.values().filter_map(|of_session| if let [one] = of_session.as_slice() { day(*one) } else { None });
    let mut days: Vec<i32> = alone.collect();
    days.sort_unstable();
    let Some(usual) = days.get(days.len() / 2).copied().filter(|_| days.len() >= ENOUGH) else { return };
    let mut apart: Vec<(usize, WorkId)> = Vec::new();
    for of_session in of_session.values().filter(|of_session| of_session.len() > 1) {
        let far = |i: &usize| day(*i).map(|day| (day - usual).abs() > USUAL);
        let Some(&near) = of_session.iter().find(|i| far(i) == Some(false)) else { continue };
        let Some(beside) = members.get(near).map(|member| member.work) else { continue };
        let parts = |i: usize| members.get(i).and_then(|member| number(archive, member.work)) == number(archive, beside);
        let far = of_session.iter().filter(|i| far(i) == Some(true) && !parts(**i));
        apart.extend(far.map(|&i| (i, beside)));
    }
    for (i, with) in apart {
        let Some(member) = members.get_mut(i).filter(|member| !is_held(archive, member.work)) else { continue };
        member.role = Role::Forerunner;
        member.evidence.push(Evidence::Beside { with });
    }
}

/// The day of its session on which a work was adopted, counted from the first of September, when sessions begin.
fn day(archive: &Archive, work: WorkId) -> Option<i32> {
    let work = archive.work(work)?;
    let year = i16::try_from(1945 + work.symbol.period()?).ok()?;
    let begins = jiff::civil::Date::new(year, 9, 1).ok()?;
    Some((work.date? - begins).get_days())
}
