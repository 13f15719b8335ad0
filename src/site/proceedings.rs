//! How a resolution came about, as its page shows it: the vote, the draft and who put it forward; and its subjects by list.

use super::model::Anchor;
use super::routes::List;
use super::{View, lists};
use crate::archive::Work;
use crate::resolution::{self, Draft, Facts, Position, Scheme, Subject, Vote};
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
    /// The language of the names, when it is not that of the page.
    pub tag: Option<String>,
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
    /// Who.
    pub states: &'a [String],
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
    /// Those who put it forward.
    pub first: Vec<Anchor>,
    /// Those who joined later.
    pub later: Vec<Anchor>,
    /// Who submitted it, where that was no State.
    pub submitted: Option<&'a str>,
    /// The language of the names, when it is not that of the page.
    pub tag: Option<String>,
}

/// The subjects of one list.
#[derive(Debug, Serialize)]
pub struct SubjectGroup {
    /// `UNBIS Thesaurus`
    pub title: String,
    /// The subjects, each with what else it is of.
    pub subjects: Vec<Anchor>,
    /// The language of the headings, when it is not that of the page.
    pub tag: Option<String>,
}

/// What any version of a work states, that of the page's own first.
pub(super) fn stated<'a, T>(
    view: View<'_, 'a>,
    work: &Work,
    own: &'a Facts,
    get: impl Fn(&'a Facts) -> Option<&'a T>,
) -> Option<&'a T> {
    let versions = work.versions.iter().filter_map(|&id| view.site.archive.version(id));
    std::iter::once(own).chain(versions.map(|version| &version.resolution.facts)).find_map(get)
}

/// The vote, where a version of the work states it.
pub(super) fn vote<'a>(view: View<'_, 'a>, vote: &'a Vote) -> VoteView<'a> {
    let say = |id: &str| view.tongue.say(id);
    let tag = view.other_tag(resolution::Language::EN);
    let Vote::Recorded(sides) = vote else {
        return VoteView { label: say("vote-none"), sides: Vec::new(), incomplete: None, tag };
    };
    let label = |position| match position {
        Position::InFavour => say("vote-in-favour"),
        Position::Against => say("vote-against"),
        Position::Abstaining => say("vote-abstaining"),
    };
    let named: usize = sides.iter().map(|side| side.states.len()).sum();
    let counted: usize = sides.iter().map(|side| side.count as usize).sum();
    let (said_named, said_counted) = (named.to_string(), counted.to_string());
    let words = [("named", said_named.as_str()), ("count", said_counted.as_str())];
    let incomplete = (named > 0 && named != counted).then(|| view.tongue.say_with("vote-incomplete", &words));
    let side = |side: &'a resolution::Side| SideView {
        position: side.position,
        label: label(side.position),
        count: side.count,
        states: &side.states,
    };
    VoteView { label: say("vote-recorded"), sides: sides.iter().map(side).collect(), incomplete, tag }
}

/// The draft, where a version of the work states it.
pub(super) fn draft<'a>(view: View<'_, 'a>, draft: &'a Draft) -> DraftView<'a> {
    let symbol = draft.symbol.as_ref().map(|symbol| {
        let (href, outside) = view.document_link(symbol);
        (Anchor { label: symbol.to_string(), href }, outside)
    });
    let outside = symbol.as_ref().is_some_and(|(_, outside)| *outside);
    let state =
        |name: &String| Anchor { label: name.clone(), href: view.in_list(List::Sponsors, &lists::state_id(name)) };
    let sponsors = draft.sponsors.len() + draft.later_sponsors.len();
    DraftView {
        draft: symbol.map(|(anchor, _)| anchor),
        outside,
        count: (sponsors > 0).then(|| view.tongue.count("sponsors-count", sponsors)),
        first: draft.sponsors.iter().map(state).collect(),
        later: draft.later_sponsors.iter().map(state).collect(),
        submitted: draft.submitted.as_deref(),
        tag: view.other_tag(resolution::Language::EN),
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
            let english = !matches!(scheme, Scheme::Own | Scheme::Sdg);
            Some(SubjectGroup {
                title: lists::scheme_title(view.tongue, scheme),
                subjects: group.iter().map(anchor).collect(),
                tag: view.other_tag(resolution::Language::EN).filter(|_| english),
            })
        })
        .collect()
}
