//! Which held texts belong together: those of one title, those whose title has changed, and which of them are rivals.

use super::recital::Recital;
use super::text::{Text, Title};
use crate::archive::{Archive, WorkId};
use std::collections::{BTreeMap, BTreeSet};

/// How many predecessors two texts on one agenda item name alike at least, where no text names the other.
const SHARED: usize = 3;

/// The held texts of a series.
#[derive(Debug, Default)]
pub(super) struct Group {
    /// The texts, as indices, the oldest first.
    pub texts: Vec<usize>,
    /// A text of the group that it left.
    pub left: Option<usize>,
}

/// What more texts than these name as a predecessor is named for another reason, as 70/1 is.
const MANY: usize = 200;

/// All groups; those that became part of another one are empty.
#[derive(Debug)]
pub(super) struct Groups {
    pub all: Vec<Group>,
    /// The group of each text.
    of: Vec<usize>,
    /// The texts that name a work that is not held as a predecessor.
    claiming: BTreeMap<WorkId, Vec<usize>>,
}

impl Groups {
    /// Groups the texts of an archive. `texts` are in the order of their sessions.
    pub(super) fn of(archive: &Archive, texts: &[Text]) -> Self {
        let mut groups = Self::by_title(texts);
        let at: BTreeMap<WorkId, usize> = texts.iter().enumerate().map(|(i, text)| (text.work, i)).collect();
        for (i, text) in texts.iter().enumerate() {
            for work in text.recital.iter().flat_map(Recital::named) {
                let held = at.contains_key(&work) || archive.work(work).is_none_or(|work| !work.is_stub());
                if !held {
                    groups.claiming.entry(work).or_default().push(i);
                }
            }
        }
        for (i, text) in texts.iter().enumerate() {
            let Some(with) = text.with else { continue };
            let held = at.get(&with).map(|&other| groups.group_of(other));
            if let Some(group) = held.or_else(|| most_claiming(&groups.claiming(with))) {
                groups.merge(group, groups.group_of(i));
            }
        }
        for (i, text) in texts.iter().enumerate().filter(|(_, text)| text.with.is_none()) {
            if let Some((other, count)) = groups.predecessors(i, text, texts, &at) {
                groups.tie(other, groups.group_of(i), count, texts);
            }
        }
        groups
    }

    /// Texts of one body that have a title in common are one group; one of which the keeper says where it stands begins alone.
    fn by_title(texts: &[Text]) -> Self {
        let mut groups = Self { all: Vec::new(), of: Vec::new(), claiming: BTreeMap::new() };
        let mut known: BTreeMap<(_, &Title), usize> = BTreeMap::new();
        for (i, text) in texts.iter().enumerate() {
            let titles = || text.titles.iter().filter(|_| text.with.is_none());
            let mut same: BTreeSet<usize> = titles()
                .filter_map(|title| known.get(&(text.body, title)).map(|&other| groups.group_of(other)))
                .collect();
            let group = same.pop_first().unwrap_or_else(|| {
                groups.all.push(Group::default());
                groups.all.len() - 1
            });
            groups.of.push(group);
            groups.all.get_mut(group).into_iter().for_each(|group| group.texts.push(i));
            // Two that were apart until now have a title in common with this one, each in another language.
            same.into_iter().for_each(|other| groups.merge(group, other));
            known.extend(titles().map(|title| ((text.body, title), i)));
        }
        groups
    }

    /// The texts of a group, the oldest first.
    pub(super) fn texts<'a>(
        &'a self,
        group: usize,
        texts: &'a [Text],
    ) -> impl DoubleEndedIterator<Item = &'a Text> + Clone + use<'a> {
        let of_group = self.all.get(group).map_or(&[][..], |group| &group.texts);
        of_group.iter().filter_map(|&text| texts.get(text))
    }

    pub(super) fn group_of(&self, text: usize) -> usize {
        self.of.get(text).copied().unwrap_or_default()
    }

    /// The works that are not held and that texts name as predecessors.
    pub(super) fn claimed(&self) -> impl Iterator<Item = WorkId> {
        self.claiming.keys().copied()
    }

    /// The groups whose texts name a work that is not held as a predecessor, each with how many do; none of what so many
    /// name that it says nothing.
    pub(super) fn claiming(&self, work: WorkId) -> BTreeMap<usize, usize> {
        let texts = self.claiming.get(&work).filter(|texts| texts.len() <= MANY);
        let mut groups = BTreeMap::new();
        for &text in texts.into_iter().flatten() {
            *groups.entry(self.group_of(text)).or_default() += 1;
        }
        groups
    }

    /// The group that a group has left.
    pub(super) fn left(&self, group: usize) -> Option<usize> {
        let left = self.all.get(group)?.left?;
        Some(self.group_of(left)).filter(|left| *left != group)
    }

    /// The other group whose members a text names as its predecessors, with how many, if what both say is enough.
    fn predecessors(
        &self,
        i: usize,
        text: &Text,
        texts: &[Text],
        at: &BTreeMap<WorkId, usize>,
    ) -> Option<(usize, usize)> {
        let recital = text.recital.as_ref()?;
        let run = &recital.run;
        let own = self.group_of(i);
        let mut named: BTreeMap<usize, (usize, bool)> = BTreeMap::new();
        for work in run {
            let held = at.get(work).map(|&other| self.group_of(other));
            let claimed = self.claiming(*work).into_keys();
            let groups: BTreeSet<usize> = held.into_iter().chain(claimed).filter(|group| *group != own).collect();
            for group in groups {
                let entry = named.entry(group).or_default();
                entry.0 += 1;
                entry.1 |= held == Some(group);
            }
        }
        let enough = |&(group, (count, held)): &(usize, (usize, bool))| {
            // What names the same and is younger will say so itself.
            let older = self.all.get(group).and_then(|group| group.texts.first()).is_some_and(|&first| first < i);
            if !older {
                return false;
            }
            let mut others = self.texts(group, texts);
            let has_item = others.clone().any(|other| other.has_item_of(text));
            let last = self.last_before(group, text.period, texts);
            let goes_on = held && last.is_some_and(|last| run.last() == Some(&last));
            // One or two that are named may be named for another reason, where nothing calls them predecessors.
            let mut like = || others.any(|other| other.has_title_like(text));
            let known = held && (count >= SHARED || recital.marked || like());
            has_item && (goes_on && known || 2 * count >= run.len() && (known || count >= SHARED))
        };
        let tied = named.into_iter().filter(enough);
        // Of several the one that it names most of, and of these the oldest.
        tied.map(|(group, (count, _))| (group, count)).max_by_key(|&(group, count)| (count, std::cmp::Reverse(group)))
    }

    /// The last text of a group before a session.
    fn last_before(&self, group: usize, period: u32, texts: &[Text]) -> Option<WorkId> {
        self.texts(group, texts).rfind(|text| text.period < period).map(|text| text.work)
    }

    /// Two groups of which one names so many of the other's works as its predecessors: one whose title has changed, unless
    /// both go on side by side; then one has left the other, where they have enough in common to be rivals.
    fn tie(&mut self, one: usize, other: usize, count: usize, texts: &[Text]) {
        let ends = |group| {
            let mut periods = self.texts(group, texts).map(|text| text.period);
            let first = periods.next()?;
            Some((first, periods.next_back().unwrap_or(first)))
        };
        let (Some((first, last)), Some((from, to))) = (ends(one), ends(other)) else { return };
        if last < from || to < first {
            self.merge(one, other);
            return;
        }
        if count < SHARED {
            return;
        }
        // The one that began later has left the other; of two of one session the one that names another title as its own.
        let on_title = |group| self.texts(group, texts).any(Text::is_on_title);
        let (age, other_age) = ((first, !on_title(one), one), (from, !on_title(other), other));
        let (stays, left) = if other_age < age { (other, one) } else { (one, other) };
        let Some(text) = self.all.get(stays).and_then(|group| group.texts.first().copied()) else { return };
        if self.left(stays) != Some(left) {
            self.all.get_mut(left).into_iter().for_each(|group| group.left = group.left.or(Some(text)));
        }
    }

    /// Puts the texts of one group into another.
    fn merge(&mut self, into: usize, from: usize) {
        if into == from {
            return;
        }
        let Some(Group { texts, left }) = self.all.get_mut(from).map(std::mem::take) else { return };
        texts.iter().for_each(|&text| self.of.get_mut(text).into_iter().for_each(|group| *group = into));
        let Some(group) = self.all.get_mut(into) else { return };
        group.texts.extend(texts);
        group.texts.sort_unstable();
        group.left = group.left.or(left);
    }
}

/// Of the groups whose texts name a work the one with the most such texts, the oldest of several.
fn most_claiming(claiming: &BTreeMap<usize, usize>) -> Option<usize> {
    claiming.iter().max_by_key(|&(group, count)| (count, std::cmp::Reverse(group))).map(|(&group, _)| group)
}
