//! How a resolution came about, as JSON: the draft, the vote, the subjects.

use jiff::civil::Date;
use recalling::resolution::{Draft, Position, Scheme, Side, Sponsor, StateName, Subject, Symbol, Vote};
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct DraftObject<'a> {
    symbol: Option<&'a Symbol>,
    date: Option<Date>,
    sponsors: Vec<SponsorObject<'a>>,
    later_sponsors: Vec<SponsorObject<'a>>,
    submitted: Option<&'a str>,
}

/// A State: its code, where the table of States has it, and its name in English.
#[derive(Serialize)]
struct StateObject<'a> {
    code: Option<&'a str>,
    name: &'a str,
}

#[derive(Serialize)]
struct SponsorObject<'a> {
    #[serde(flatten)]
    state: StateObject<'a>,
    capacity: Option<&'a str>,
}

/// `{"recorded": false, "sides": []}` for a text adopted without a vote.
#[derive(Serialize)]
pub(super) struct VoteObject<'a> {
    recorded: bool,
    sides: Vec<SideObject<'a>>,
}

#[derive(Serialize)]
struct SideObject<'a> {
    position: Position,
    count: u32,
    states: Vec<StateObject<'a>>,
}

#[derive(Serialize)]
pub(super) struct SubjectObject<'a> {
    scheme: Scheme,
    label: &'a str,
    address: Option<&'a str>,
}

impl<'a> DraftObject<'a> {
    pub(super) fn new(draft: &'a Draft) -> Self {
        Self {
            symbol: draft.symbol.as_ref(),
            date: draft.date,
            sponsors: draft.sponsors.iter().map(sponsor).collect(),
            later_sponsors: draft.later_sponsors.iter().map(sponsor).collect(),
            submitted: draft.submitted.as_deref(),
        }
    }
}

impl<'a> VoteObject<'a> {
    pub(super) fn new(vote: &'a Vote) -> Self {
        match vote {
            Vote::None => Self { recorded: false, sides: Vec::new() },
            Vote::Recorded(sides) => Self { recorded: true, sides: sides.iter().map(side).collect() },
        }
    }
}

impl<'a> SubjectObject<'a> {
    pub(super) fn new(subject: &'a Subject) -> Self {
        Self { scheme: subject.scheme, label: &subject.label, address: subject.address.as_deref() }
    }
}

fn sponsor(sponsor: &Sponsor) -> SponsorObject<'_> {
    SponsorObject { state: state(&sponsor.state), capacity: sponsor.capacity.as_deref() }
}

fn side(side: &Side) -> SideObject<'_> {
    SideObject { position: side.position, count: side.count, states: side.states.iter().map(state).collect() }
}

fn state(name: &StateName) -> StateObject<'_> {
    let code = match name {
        StateName::Known(state) => Some(state.code()),
        StateName::Printed(_) => None,
    };
    StateObject { code, name: name.english() }
}
