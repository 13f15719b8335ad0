//! States as pages name them: in the page's language and in its order, each with one anchor whatever its spelling.

use super::View;
use super::routes::List;
use crate::resolution::{Language, Sponsor, State, StateName};
use crate::speech::Tongue;
use crate::speech::words::slug;
use serde::Serialize;

/// A State as a page names it.
#[derive(Debug, Serialize)]
pub struct StateView<'a> {
    /// `Боливия (Многонациональное Государство)`
    pub label: String,
    /// English, where the name is not known in the page's language.
    pub tag: Option<String>,
    /// What else it has put forward; empty where nothing leads there.
    pub href: String,
    /// In whose name it puts the draft forward, in English: `on behalf of …`.
    pub capacity: Option<&'a str>,
}

/// The anchor of a State among the sponsors: `state-bol`; of a name that is not known `state-printed-atlantis`.
pub(super) fn state_id(state: &StateName) -> String {
    match state {
        StateName::Known(state) => message(*state),
        StateName::Printed(name) => format!("state-printed-{}", slug(name)),
    }
}

/// The message that names a State.
fn message(state: State) -> String {
    format!("state-{}", state.code().to_lowercase())
}

/// The name of a State in a tongue, and in which language that is: English, where the tongue has none of its own.
pub(super) fn state_name(tongue: &Tongue, state: &StateName) -> (String, Language) {
    let own = match state {
        StateName::Known(state) => tongue.own(&message(*state)),
        StateName::Printed(_) => None,
    };
    own.map_or_else(|| (state.english().to_owned(), Language::EN), |name| (name, tongue.language()))
}

/// The States of one side of a vote.
pub(super) fn voters<'a>(view: View<'_, 'a>, states: &'a [StateName]) -> Vec<StateView<'a>> {
    in_order(view, states.iter().map(|state| named(view, state, None, String::new())).collect())
}

/// The States of a list of sponsors, each with the way to what else it has put forward.
pub(super) fn sponsors<'a>(view: View<'_, 'a>, sponsors: &'a [Sponsor]) -> Vec<StateView<'a>> {
    let sponsor = |Sponsor { state, capacity }: &'a Sponsor| {
        named(view, state, capacity.as_deref(), view.in_list(List::Sponsors, &state_id(state)))
    };
    in_order(view, sponsors.iter().map(sponsor).collect())
}

fn named<'a>(view: View<'_, 'a>, state: &StateName, capacity: Option<&'a str>, href: String) -> StateView<'a> {
    let (label, language) = state_name(view.tongue, state);
    StateView { label, tag: view.other_tag(language), href, capacity }
}

fn in_order<'a>(view: View<'_, 'a>, mut states: Vec<StateView<'a>>) -> Vec<StateView<'a>> {
    states.sort_by_cached_key(|state| view.tongue.order().key(&state.label));
    states
}
