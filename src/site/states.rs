//! States as pages name them: in the page's language and in its order, each with one anchor whatever its spelling.

use super::routes::List;
use super::{Page, View};
use crate::resolution::{Language, Sponsor, State, StateName};
use crate::speech::Tongue;
use crate::speech::words::slug;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

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

/// A State in the words of a language, as bytes that give it its place among others.
pub(super) struct Called {
    /// What [`Order::key`](crate::speech::Order::key) makes of its name, which ends with the name itself.
    key: (Vec<u8>, String),
    /// The language of the name.
    language: Language,
}

/// What States are called, by the language of pages; made when it is first wanted, because each stands on many pages.
pub(super) type Names = BTreeMap<Language, BTreeMap<State, OnceLock<Arc<Called>>>>;

/// No State is called anything yet.
pub(super) fn names(pages: &[Page]) -> Names {
    let languages: BTreeSet<Language> = pages.iter().map(|page| page.language).collect();
    let unnamed = || State::all().map(|state| (state, OnceLock::new())).collect();
    languages.into_iter().map(|language| (language, unnamed())).collect()
}

impl View<'_, '_> {
    fn called(&self, state: &StateName) -> Arc<Called> {
        let make = || {
            let (name, language) = state_name(self.tongue, state);
            Arc::new(Called { key: self.tongue.order().key(&name), language })
        };
        let slot = match state {
            StateName::Known(state) => self.site.names.get(&self.language).and_then(|names| names.get(state)),
            StateName::Printed(_) => None,
        };
        slot.map_or_else(make, |slot| Arc::clone(slot.get_or_init(make)))
    }
}

/// The States of one side of a vote.
pub(super) fn voters<'a>(view: View<'_, 'a>, states: &'a [StateName]) -> Vec<StateView<'a>> {
    in_order(view, states.iter().map(|state| (view.called(state), String::new(), None)).collect())
}

/// The States of a list of sponsors, each with the way to what else it has put forward.
pub(super) fn sponsors<'a>(view: View<'_, 'a>, sponsors: &'a [Sponsor]) -> Vec<StateView<'a>> {
    let sponsor = |Sponsor { state, capacity }: &'a Sponsor| {
        (view.called(state), view.in_list(List::Sponsors, &state_id(state)), capacity.as_deref())
    };
    in_order(view, sponsors.iter().map(sponsor).collect())
}

/// A State, the way to what it has put forward, and in whose name it does.
type Standing<'a> = (Arc<Called>, String, Option<&'a str>);

fn in_order<'a>(view: View<'_, 'a>, mut states: Vec<Standing<'a>>) -> Vec<StateView<'a>> {
    states.sort_by(|(one, _, _), (other, _, _)| one.key.cmp(&other.key));
    let shown = |(called, href, capacity): Standing<'a>| StateView {
        label: called.key.1.clone(),
        tag: view.other_tag(called.language),
        href,
        capacity,
    };
    states.into_iter().map(shown).collect()
}
