//! One of a session: which of several works of one session stands apart in a series by the time of the year, where nothing
//! else tells it.

use super::homes::number;
use super::series::{is_held, period};
use super::{Evidence, Member, Role};
use crate::archive::{Archive, WorkId};
use crate::resolution::Symbol;
use std::collections::{BTreeMap, BTreeSet};

/// By how many days a work must be farther than another of its session from when the series is adopted in the sessions
/// around. A Main Committee adopts its texts within weeks of each other, from November to December or from March to July.
const FARTHER: i32 = 60;

/// How many members before a session tell when the series is adopted, and how many after it.
const AROUND: usize = 2;

/// Makes forerunners of what was adopted at another time of the year than the members of the sessions around, where another
/// one of its session was not: 74/269 of March 2020 beside 74/221 of December 2019, in a list of Decembers (76/207). Not of
/// what is held, and not of what a text says is on the matter of its title.
pub(super) fn set_apart(archive: &Archive, members: &mut [Member], said_of: impl Fn(WorkId) -> bool) {
    let mut of_session: BTreeMap<u32, Vec<(usize, WorkId, i32)>> = BTreeMap::new();
    for (i, member) in members.iter().enumerate().filter(|(_, member)| member.role == Role::Member) {
        if let Some((period, day)) = period(archive, member.work).zip(day(archive, member.work)) {
            of_session.entry(period).or_default().push((i, member.work, day));
        }
    }
    let alone = |(period, works): (&u32, &Vec<(usize, WorkId, i32)>)| match works.as_slice() {
        [(.., day)] => Some((*period, *day)),
        _ => None,
    };
    let alone: BTreeMap<u32, i32> = of_session.iter().filter_map(alone).collect();
    let mut apart = Vec::new();
    for (period, works) in of_session.iter().filter(|(_, works)| works.len() > 1) {
        let before = alone.range(..period).rev().take(AROUND);
        let around: Vec<i32> = before.chain(alone.range(period..).take(AROUND)).map(|(_, day)| *day).collect();
        let far = |day: i32| around.iter().map(|usual| (day - usual).abs()).min();
        let nearest = works.iter().filter_map(|&(_, work, day)| Some((far(day)?, work))).min();
        let Some((least, with)) = nearest.filter(|_| around.len() >= AROUND) else { continue };
        let is_far = |day: i32| far(day).is_some_and(|far| far - least > FARTHER);
        // Parts A and B of one resolution are no rivals.
        let kept = works.iter().filter(|(.., day)| !is_far(*day)).filter_map(|(_, work, _)| number(archive, *work));
        let kept: BTreeSet<Symbol> = kept.collect();
        let is_part = |work: WorkId| number(archive, work).is_some_and(|number| kept.contains(&number));
        let set = works
            .iter()
            .filter(|(_, work, day)| is_far(*day) && !is_part(*work) && !is_held(archive, *work) && !said_of(*work));
        apart.extend(set.map(|&(i, ..)| (i, with)));
    }
    for (i, with) in apart {
        let Some(member) = members.get_mut(i) else { continue };
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
