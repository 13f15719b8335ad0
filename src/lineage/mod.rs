//! Series: resolutions that succeed each other on one matter, found from what the texts themselves say.
//!
//! Nothing is a member of a series for one reason that is not shown. What speaks for it is an [`Evidence`]: the same title,
//! a recital that names the members session by session, an item that the text before has put on the agenda. What is near
//! but not certain is a [`Role::Forerunner`]; a rival text of the same session on the same item begins a series of its own
//! and is a [`Role::Fork`] of the one that it left.

mod groups;
mod homes;
mod lifelines;
mod matter;
mod pairs;
mod parts;
mod recital;
mod seasons;
mod series;
mod text;

pub use lifelines::{Lifeline, Lifelines, Matrix, Place, Standing, in_common, is_followed};
pub use pairs::Pair;

use crate::archive::{Archive, WorkId};
use std::collections::BTreeMap;

/// All series of an archive.
#[derive(Debug, Default)]
pub struct Lineage {
    /// In the order of their ids.
    pub series: Vec<Series>,
    /// The series in which a work is a member, as an index.
    of: BTreeMap<WorkId, usize>,
}

/// Resolutions that succeed each other.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Series {
    /// Its first member: that is also its name, because titles change and are in one language.
    pub first: WorkId,
    /// Its members, forerunners and forks, in the order of their days and symbols.
    pub members: Vec<Member>,
    /// The first member of the series that it left, where it is a fork.
    pub left: Option<WorkId>,
}

impl Series {
    /// The works that succeed each other, without forerunners and forks, in order.
    pub fn succession(&self) -> impl DoubleEndedIterator<Item = WorkId> + Clone {
        self.members.iter().filter(|member| member.role == Role::Member).map(|member| member.work)
    }
}

/// A work in a series.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Member {
    /// The work.
    pub work: WorkId,
    /// What it is there.
    pub role: Role,
    /// What speaks for it, the strongest first.
    pub evidence: Vec<Evidence>,
}

/// What a work is in a series.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// One of those that succeed each other.
    Member,
    /// Perhaps an early member: the texts name it with the others, but something speaks against it.
    Forerunner,
    /// A member of a series that has left this one.
    Fork,
}

impl Role {
    /// A short name for translations and data: `member`.
    pub fn id(self) -> &'static str {
        match self {
            Role::Member => "member",
            Role::Forerunner => "forerunner",
            Role::Fork => "fork",
        }
    }
}

/// What speaks for a place in a series.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Evidence {
    /// It has the title of another member.
    Title {
        /// The other one.
        with: WorkId,
    },
    /// A member recalls it among its predecessors: `Recalling its resolutions 53/70 of 4 December 1998, 54/49 of …` (seed
    /// 69/28, first recital).
    Named {
        /// The member.
        by: WorkId,
        /// Where: `pp1`.
        anchor: String,
        /// How many are named there one after another.
        count: usize,
    },
    /// A member puts the item on the agenda under which it stands: `决定将题为“…”的项目列入大会第七十九届会议临时议程` (seed
    /// 78/237, last paragraph).
    Forward {
        /// The member.
        by: WorkId,
        /// Where: `op9`.
        anchor: String,
    },
    /// It stands under the agenda item of another member.
    Item {
        /// The other one.
        with: WorkId,
    },
    /// What speaks against a forerunner: a gap of so many sessions lies before the next ones that are named.
    Apart {
        /// How many.
        sessions: u32,
    },
    /// What speaks against a forerunner: only one text names it, and not with others.
    Alone,
    /// It is of the same session as a member, and the texts that go on from it are not those that go on from that one; or, of
    /// a forerunner, it was adopted at another time of the year than that one and the members of the sessions around.
    Beside {
        /// The member.
        with: WorkId,
    },
    /// The keeper of the archive says so, in the record of the text.
    Keeper,
    /// It names works as its own predecessors.
    Recalls {
        /// How many of them.
        count: usize,
    },
}

impl Lineage {
    /// Finds the series of an archive.
    pub fn of(archive: &Archive) -> Self {
        let texts = text::texts(archive);
        let groups = groups::Groups::of(archive, &texts);
        let mut series = series::series(archive, &texts, &groups);
        series.sort_by_key(|series| series.first);
        let members = series.iter().enumerate();
        let of = members.flat_map(|(i, series)| series.succession().map(move |work| (work, i))).collect();
        Self { series, of }
    }

    /// The series in which a work is a member.
    pub fn series_of(&self, work: WorkId) -> Option<&Series> {
        self.series.get(*self.of.get(&work)?)
    }
}
