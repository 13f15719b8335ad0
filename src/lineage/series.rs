//! The series themselves: of each group its members, its forerunners and its forks, each with what speaks for it.

use super::groups::Groups;
use super::homes::Homes;
use super::recital::Recital;
use super::seasons::set_apart;
use super::text::Text;
use super::{Evidence, Member, Role, Series};
use crate::archive::{Archive, WorkId};
use std::collections::{BTreeMap, BTreeSet};

/// Makes the series of all groups.
pub(super) fn series(archive: &Archive, texts: &[Text], groups: &Groups) -> Vec<Series> {
    let mut made: BTreeMap<usize, Series> = BTreeMap::new();
    let mut outnumbered: BTreeMap<usize, Vec<Member>> = BTreeMap::new();
    let homes = Homes::of(archive, texts, groups);
    for group in 0..groups.all.len() {
        let named = named(archive, texts, groups, &homes, group);
        let mut members: Vec<Member> = held(texts, groups, group).chain(named).collect();
        members.sort_by_key(|member| order(archive, member.work));
        let rivals = take_outnumbered(archive, &mut members, groups.texts(group, texts));
        let recitals = || groups.texts(group, texts).filter_map(|text| text.recital.as_ref());
        set_apart(archive, &mut members, |work| {
            recitals().any(|recital| recital.of_title && recital.place(work).is_some())
        });
        if !rivals.is_empty() {
            outnumbered.insert(group, rivals);
        }
        made.extend(series_of(members).map(|series| (group, series)));
    }
    let forks: Vec<(usize, usize)> =
        (0..groups.all.len()).filter_map(|fork| Some((fork, groups.left(fork)?))).collect();
    for &(fork, left) in &forks {
        let Some(series) = made.get_mut(&fork) else { continue };
        let named = |rival: &Member| groups.texts(fork, texts).filter_map(|text| names(text, rival.work)).next_back();
        let its = outnumbered
            .get_mut(&left)
            .into_iter()
            .flat_map(|rivals| rivals.extract_if(.., |rival| named(rival).is_some()));
        series.members.extend(its.map(|rival| Member { evidence: named(&rival).into_iter().collect(), ..rival }));
        series.members.sort_by_key(|member| order(archive, member.work));
        let first = series.succession().next();
        series.first = first.unwrap_or(series.first);
    }
    let mut unheld: Vec<Series> = Vec::new();
    for (left, rivals_of) in outnumbered {
        let Some(series) = made.get_mut(&left) else { continue };
        // Rivals of whose successors the archive holds no text: one series where a text names them together.
        let together = groups.texts(left, texts).any(|text| rivals_of.iter().all(|rival| text.names(rival.work)));
        let parts = if together { vec![rivals_of] } else { rivals_of.into_iter().map(|rival| vec![rival]).collect() };
        for mut fork in parts.into_iter().filter_map(series_of) {
            fork.left = Some(series.first);
            let beside = rivals(archive, &fork, series);
            series.members.extend(beside);
            unheld.push(fork);
        }
    }
    for (fork, left) in forks {
        let Some((of_fork, series)) = made.get(&fork).cloned().zip(made.get_mut(&left)) else { continue };
        let beside = rivals(archive, &of_fork, series);
        series.members.extend(beside);
        let first = series.first;
        made.get_mut(&fork).into_iter().for_each(|fork| fork.left = Some(first));
    }
    let mut all: Vec<Series> = made.into_values().chain(unheld).collect();
    all.iter_mut().for_each(|series| series.members.sort_by_key(|member| order(archive, member.work)));
    // One alone is a series only where it has left another.
    all.retain(|series| series.left.is_some() || series.succession().count() > 1);
    all
}

/// A series of members in order; none where nothing is a member for certain.
fn series_of(members: Vec<Member>) -> Option<Series> {
    let first = members.iter().find(|member| member.role == Role::Member)?.work;
    Some(Series { first, members, left: None })
}

/// Takes out what is not held and is named by fewer texts than another one of its session: its rival.
fn take_outnumbered<'a>(
    archive: &Archive,
    members: &mut Vec<Member>,
    texts: impl Iterator<Item = &'a Text> + Clone,
) -> Vec<Member> {
    let naming = |work: WorkId| texts.clone().filter(|text| text.names(work)).count();
    let mut most: BTreeMap<Option<u32>, usize> = BTreeMap::new();
    for member in members.iter().filter(|member| member.role == Role::Member) {
        let count = naming(member.work).max(usize::from(is_held(archive, member.work)));
        let most = most.entry(period(archive, member.work)).or_default();
        *most = count.max(*most);
    }
    let outnumbered = |member: &mut Member| {
        let said = texts.clone().any(|text| {
            text.with == Some(member.work)
                || Some(text.period) == period(archive, member.work) && text.names(member.work)
        });
        member.role == Role::Member
            && !is_held(archive, member.work)
            && !said
            && most.get(&period(archive, member.work)).is_some_and(|most| naming(member.work) < *most)
    };
    members.extract_if(.., outnumbered).collect()
}

pub(super) fn period(archive: &Archive, id: WorkId) -> Option<u32> {
    archive.work(id)?.symbol.period()
}

pub(super) fn is_held(archive: &Archive, id: WorkId) -> bool {
    archive.work(id).is_some_and(|work| !work.is_stub())
}

/// The order of works in a series: by session, then by day, then by symbol.
fn order(archive: &Archive, id: WorkId) -> (Option<u32>, Option<jiff::civil::Date>, WorkId) {
    (period(archive, id), archive.work(id).and_then(|work| work.date), id)
}

/// The held texts of a group.
fn held<'a>(texts: &'a [Text], groups: &'a Groups, group: usize) -> impl Iterator<Item = Member> + 'a {
    let members: Vec<&Text> = groups.texts(group, texts).collect();
    members.clone().into_iter().map(move |text| {
        let others = || members.iter().copied().filter(|other| other.work != text.work);
        // The last before it, else the first behind it.
        let nearest = |such: &dyn Fn(&Text) -> bool| {
            let before = others().filter(|other| other.period <= text.period && such(other)).last();
            before.or_else(|| others().find(|other| such(other))).map(|other| other.work)
        };
        let mut evidence = Vec::new();
        evidence.extend(text.with.map(|_| Evidence::Keeper));
        evidence.extend(nearest(&|other| other.has_title_of(text)).map(|with| Evidence::Title { with }));
        evidence.extend(others().filter_map(|other| names(other, text.work)).next_back());
        let forward = others().rfind(|other| other.period < text.period && !other.next.is_disjoint(&text.items));
        evidence.extend(forward.and_then(|by| Some(Evidence::Forward { by: by.work, anchor: by.next_at.clone()? })));
        if !evidence.iter().any(|found| matches!(found, Evidence::Title { .. })) {
            evidence.extend(nearest(&|other| other.has_item_of(text)).map(|with| Evidence::Item { with }));
            let run: &[WorkId] = text.recital.as_ref().map_or(&[], |recital| &recital.run);
            evidence.extend((!run.is_empty()).then_some(Evidence::Recalls { count: run.len() }));
        }
        Member { work: text.work, role: Role::Member, evidence }
    })
}

/// That a text names a work among its predecessors.
fn names(text: &Text, work: WorkId) -> Option<Evidence> {
    let (anchor, count) = text.recital.as_ref()?.place(work)?;
    Some(Evidence::Named { by: text.work, anchor: anchor.to_owned(), count })
}

/// The works that a group knows only from the recitals of its texts.
fn named(archive: &Archive, texts: &[Text], groups: &Groups, homes: &Homes, group: usize) -> Vec<Member> {
    let recitals = || groups.texts(group, texts).filter_map(|text| Some((text, text.recital.as_ref()?)));
    let in_run: BTreeSet<WorkId> = recitals().flat_map(|(_, recital)| recital.named()).collect();
    let members = in_run.iter().copied().filter(|&work| !is_held(archive, work)).filter_map(|work| {
        if homes.of_work(work) != Some(group) {
            return None;
        }
        let by: Vec<(&Text, &Recital)> = recitals().filter(|(_, recital)| recital.place(work).is_some()).collect();
        let certain = by.len() > 1 || by.iter().any(|(_, recital)| recital.is_certain() && homes.keep(recital, group));
        // The newest of those that name most.
        let best = by.iter().max_by_key(|(_, recital)| recital.run.len());
        let mut evidence: Vec<Evidence> = best.and_then(|(text, _)| names(text, work)).into_iter().collect();
        evidence.extend((!certain).then_some(Evidence::Alone));
        Some(Member { work, role: if certain { Role::Member } else { Role::Forerunner }, evidence })
    });
    let own = groups.left(group).is_none();
    let mut earlier: BTreeMap<WorkId, Vec<Evidence>> = BTreeMap::new();
    for (text, recital) in recitals().filter(|_| own) {
        for &work in recital.earlier.iter().filter(|work| !is_held(archive, **work) && !in_run.contains(work)) {
            let count = recital.run.len() + recital.earlier.len();
            let named = Evidence::Named { by: text.work, anchor: recital.anchor.clone(), count };
            earlier.insert(work, vec![named, Evidence::Apart { sessions: recital.gap }]);
        }
    }
    let forerunner = |(work, evidence)| Member { work, role: Role::Forerunner, evidence };
    members.chain(earlier.into_iter().map(forerunner)).collect()
}

/// The members of a fork as the series that it left shows them.
fn rivals(archive: &Archive, fork: &Series, left: &Series) -> Vec<Member> {
    let members: BTreeMap<Option<u32>, WorkId> = left.succession().map(|work| (period(archive, work), work)).collect();
    let rivals = fork.members.iter().filter(|member| member.role == Role::Member);
    rivals
        .map(|member| {
            let beside = members.get(&period(archive, member.work)).map(|&with| Evidence::Beside { with });
            let recalls = member.evidence.iter().filter(|found| !matches!(found, Evidence::Title { .. })).cloned();
            let evidence = beside.into_iter().chain(recalls).collect();
            Member { work: member.work, role: Role::Fork, evidence }
        })
        .collect()
}
