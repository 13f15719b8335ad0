//! How a resolution came about, as its page shows it: the vote, the draft and who put it forward; and its subjects by list.

use super::model::Anchor;
use super::routes::List;
use super::states::{self, StateView};
use super::{Site, View, lists};
use crate::archive::Work;
use crate::resolution::{Draft, Facts, Position, Side, Subject, Vote};
use serde::Serialize;

/// The vote on a resolution.
#[derive(Debug, Serialize)]
pub struct VoteView<'a> {
    /// `Adopted without a vote`, `Recorded vote`
    pub label: String,
    /// The sides of a recorded vote; none without one.
    pub sides: Vec<SideView<'a>>,
    /// Said where the roll names fewer States than the count.
    pub incomplete: Option<String>,
}

/// One side of a recorded vote.
#[derive(Debug, Serialize)]
pub struct SideView<'a> {
    /// For style sheets: `in-favour`.
    pub position: Position,
    /// `In favour`
    pub label: String,
    /// How many States.
    pub count: u32,
    /// Who, in the order of their names; nobody where they stand in the background of the text.
    pub states: Vec<StateView<'a>>,
}

/// The draft of a resolution and its sponsors.
#[derive(Debug, Serialize)]
pub struct DraftView<'a> {
    /// The draft.
    pub draft: Option<Anchor>,
    /// Whether that link leads out of the archive.
    pub outside: bool,
    /// `54 sponsors`
    pub count: Option<String>,
    /// Those who put it forward, in the order of their names; they and those who joined later may stand in its background.
    pub first: Vec<StateView<'a>>,
    /// Those who joined later.
    pub later: Vec<StateView<'a>>,
    /// Who submitted it, where that was no State, in English.
    pub submitted: Option<&'a str>,
}

/// The subjects of one list.
#[derive(Debug, Serialize)]
pub struct SubjectGroup {
    /// `UNBIS Thesaurus`
    pub title: String,
    /// How many.
    pub count: usize,
    /// The subjects, each with what else it is of; none where they stand in the background of the text.
    pub subjects: Vec<Anchor>,
    /// The language of the headings, when it is not that of the page: English.
    pub tag: Option<String>,
}

/// What any version of a work states, that of the page's own first.
pub(super) fn stated<'a, T>(
    site: &Site<'a>,
    work: &Work,
    own: &'a Facts,
    get: impl Fn(&'a Facts) -> Option<&'a T>,
) -> Option<&'a T> {
    let versions = work.versions.iter().filter_map(|&id| site.archive.version(id));
    std::iter::once(own).chain(versions.map(|version| &version.resolution.facts)).find_map(get)
}

/// The vote, where a version of the work states it.
pub(super) fn vote<'a>(view: View<'_, 'a>, vote: &'a Vote) -> VoteView<'a> {
    let tongue = view.tongue;
    let Vote::Recorded(sides) = vote else {
        return VoteView { label: tongue.say("vote-none"), sides: Vec::new(), incomplete: None };
    };
    let named: usize = sides.iter().map(|side| side.states.len()).sum();
    let counted: usize = sides.iter().map(|side| side.count as usize).sum();
    let incomplete = || {
        let (named, counted) = (named.to_string(), counted.to_string());
        tongue.say_with("vote-incomplete", &[("named", &named), ("count", &counted)])
    };
    VoteView {
        label: tongue.say("vote-recorded"),
        sides: sides.iter().map(|side| side_view(view, side)).collect(),
        incomplete: (named > 0 && named != counted).then(incomplete),
    }
}

/// The message that names a side of a vote.
pub(super) fn position_name(position: Position) -> &'static str {
    match position {
        Position::InFavour => "vote-in-favour",
        Position::Against => "vote-against",
        Position::Abstaining => "vote-abstaining",
    }
}

fn side_view<'a>(view: View<'_, 'a>, side: &'a Side) -> SideView<'a> {
    SideView {
        position: side.position,
        label: view.tongue.say(position_name(side.position)),
        count: side.count,
        states: states::voters(view, &side.states),
    }
}

/// The draft, where a version of the work states it.
pub(super) fn draft<'a>(view: View<'_, 'a>, draft: &'a Draft) -> DraftView<'a> {
    let symbol = draft.symbol.as_ref().map(|symbol| {
        let (href, outside) = view.document_link(symbol);
        (Anchor { label: symbol.to_string(), href }, outside)
    });
    let outside = symbol.as_ref().is_some_and(|(_, outside)| *outside);
    let sponsors = draft.sponsors.len() + draft.later_sponsors.len();
    DraftView {
        draft: symbol.map(|(anchor, _)| anchor),
        outside,
        count: (sponsors > 0).then(|| view.tongue.count("sponsors-count", sponsors)),
        first: states::sponsors(view, &draft.sponsors),
        later: states::sponsors(view, &draft.later_sponsors),
        submitted: draft.submitted.as_deref(),
    }
}

/// The subjects of all versions of a work, list by list.
pub(super) fn subjects(view: View<'_, '_>, work: &Work) -> Vec<SubjectGroup> {
    let mut subjects: Vec<&Subject> = lists::subjects_of(view.site, work);
    subjects.sort_by_key(|subject| subject.scheme);
    let groups = subjects.chunk_by(|one, next| one.scheme == next.scheme);
    groups
        .filter_map(|group| {
            let scheme = group.first()?.scheme;
            let anchor = |subject: &&Subject| Anchor {
                label: lists::subject_label(view.tongue, subject),
                href: view.in_list(List::Subjects, &lists::subject_id(subject)),
            };
            Some(SubjectGroup {
                title: lists::scheme_title(view.tongue, scheme),
                count: group.len(),
                subjects: group.iter().map(anchor).collect(),
                tag: lists::scheme_language(scheme).and_then(|language| view.other_tag(language)),
            })
        })
        .collect()
}
