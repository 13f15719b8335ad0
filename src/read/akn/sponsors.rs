//! The States that put a draft forward, as the mark-up writes them: in a list, in English.
//!
//! The mark-up states them in English in the files of every language: the Arabic 76/10 has the same
//! `by="Angola, Bahrain, …"` as the English one. So the English words here belong to the format and to no grammar.

use crate::resolution::{Sponsor, State, StateName};

/// Before the last name of a list.
const AND: &str = " and ";
/// Before a name: `the Netherlands`.
const THE: &str = "the ";

/// Whether words in the place of names are a sentence: `submitted by the President of the General Assembly`. It begins
/// with a small letter, and no name does.
pub(super) fn is_sentence(words: &str) -> bool {
    words.starts_with(char::is_lowercase) && !words.starts_with(THE)
}

/// The States of `Australia, Bosnia and Herzegovina, Cuba (on behalf of …) and Zimbabwe`, in the order of the list.
pub(super) fn of_list(list: &str) -> Vec<Sponsor> {
    let mut sponsors = Vec::new();
    for item in parted(list, ",") {
        let mut names = parted(item, AND).into_iter().peekable();
        while let Some(name) = names.next() {
            // Some names have an `and` of their own.
            let whole = names.peek().filter(|_| !name.contains('(')).map(|next| [name, next].join(AND));
            match whole.and_then(|whole| sponsor(&whole)).filter(|whole| matches!(whole.state, StateName::Known(_))) {
                Some(whole) => {
                    sponsors.push(whole);
                    names.next();
                }
                None => sponsors.extend(sponsor(name)),
            }
        }
    }
    sponsors
}

/// The parts of a list; what stands in brackets is not parted.
fn parted<'l>(list: &'l str, at: &str) -> Vec<&'l str> {
    let (mut open, mut seen, mut from) = (0usize, 0, 0);
    let mut parts = Vec::new();
    for (place, _) in list.match_indices(at) {
        for c in list.get(seen..place).unwrap_or_default().chars() {
            match c {
                '(' => open += 1,
                ')' => open = open.saturating_sub(1),
                _ => {}
            }
        }
        seen = place;
        if open == 0 {
            parts.extend(list.get(from..place));
            from = place + at.len();
        }
    }
    parts.extend(list.get(from..));
    parts
}

/// A State of a list, and in brackets in whose name it speaks; `Bolivia (Plurinational State of)` is a name.
fn sponsor(printed: &str) -> Option<Sponsor> {
    // What follows a full stop is a remark on the list: `United States. - Removes Czechia from …`
    let printed = printed.split(". ").next().unwrap_or(printed).trim().trim_end_matches('.');
    let printed = printed.strip_prefix(THE).unwrap_or(printed);
    // No State's name begins with a small letter; other words are of a sentence that names nobody.
    if !printed.starts_with(char::is_uppercase) {
        return None;
    }
    let with_capacity = |(bracket, _): (usize, &str)| {
        let state = State::named(printed.get(..bracket)?)?;
        let capacity = printed.get(bracket + 2..)?.strip_suffix(')')?;
        Some(Sponsor { state: StateName::Known(state), capacity: Some(capacity.to_owned()) })
    };
    // The name may have brackets of its own: `Bolivia (Plurinational State of) (on behalf of …)`.
    let brackets: Vec<(usize, &str)> = printed.match_indices(" (").take(2).collect();
    let whole = StateName::of(printed);
    let parted = match whole {
        StateName::Known(_) => None,
        StateName::Printed(_) => brackets.into_iter().rev().find_map(with_capacity),
    };
    Some(parted.unwrap_or(Sponsor { state: whole, capacity: None }))
}
