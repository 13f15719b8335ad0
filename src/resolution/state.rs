//! States: who votes and who puts drafts forward, the same whatever the spelling.
//!
//! The names stand in `states.toml` beside this file, in English as mark-up and records write them; pages name a State in
//! the reader's language, from the theme's translations. No library is asked: the region names of CLDR, which `icu` has,
//! are not those of the United Nations (`Bolivia`, not `Bolivia (Plurinational State of)`; `North Korea`; `Taiwan`), and
//! they know neither observers such as the European Union nor States that are no more.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;

/// A State by its code, the three letters of ISO 3166-1; of one that is no more, those that it had.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct State([u8; 3]);

/// The table, by code and by name.
struct Table {
    names: BTreeMap<State, Vec<String>>,
    by_name: BTreeMap<String, State>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let written: BTreeMap<String, Vec<String>> = toml::from_str(include_str!("states.toml")).unwrap_or_default();
    let coded = written.into_iter().filter_map(|(code, names)| Some((State(code.as_bytes().try_into().ok()?), names)));
    let names: BTreeMap<State, Vec<String>> = coded.collect();
    let by_name = names.iter().flat_map(|(state, names)| names.iter().map(|name| (spelled(name), *state))).collect();
    Table { names, by_name }
});

impl State {
    /// The State that a name in English means, in capitals or not, with or without accents and article.
    ///
    /// ```
    /// use recalling::resolution::State;
    /// let bolivia = State::named("BOLIVIA (PLURINATIONAL STATE OF)");
    /// assert_eq!(bolivia.map(|state| state.code().to_owned()).as_deref(), Some("BOL"));
    /// assert_eq!(State::named("Bolivia"), bolivia);
    /// assert_eq!(State::named("COTE D'IVOIRE"), State::named("Côte d’Ivoire"));
    /// assert_eq!(State::named("Atlantis"), None);
    /// ```
    pub fn named(name: &str) -> Option<State> {
        let letters = spelled(name);
        TABLE.by_name.get(&letters).copied().or_else(|| cut_short(&letters))
    }

    /// Every State of the table, by code.
    pub fn all() -> impl Iterator<Item = State> {
        TABLE.names.keys().copied()
    }

    /// The code: `BOL`.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The short name that the United Nations uses in English: `Bolivia (Plurinational State of)`.
    pub fn name(self) -> &'static str {
        self.names().first().map_or("", String::as_str)
    }

    /// Every name in English, the official one first: for Türkiye also `Turkey`.
    pub fn names(self) -> &'static [String] {
        TABLE.names.get(&self).map_or(&[], Vec::as_slice)
    }
}

/// The only State whose name begins with what is left of a name, `Lao People's Democratic` (76/269), by its letters.
fn cut_short(letters: &str) -> Option<State> {
    if letters.len() < LEAST_LETTERS {
        return None;
    }
    let names = TABLE.by_name.range(letters.to_owned()..).take_while(|(name, _)| name.starts_with(letters));
    let mut states = names.map(|(_, state)| *state);
    let first = states.next()?;
    states.all(|state| state == first).then_some(first)
}

/// What is left of a name must have as many letters; less may begin the name of anything.
const LEAST_LETTERS: usize = 12;

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A name by its letters alone, all small and without accents: recorded votes are printed in capitals, some without
/// accents (`COTE D'IVOIRE`), and lists break names at hyphens (`TimorLeste`).
fn spelled(name: &str) -> String {
    let name = name.trim();
    let article = name.get(..4).filter(|article| article.eq_ignore_ascii_case("the "));
    let name = article.and_then(|article| name.get(article.len()..)).unwrap_or(name);
    name.nfkd().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// A State as a document names it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum StateName {
    /// One that is known.
    Known(State),
    /// A name that means no State of the table, as printed.
    Printed(String),
}

impl StateName {
    /// What a printed name means.
    pub fn of(printed: &str) -> Self {
        State::named(printed).map_or_else(|| StateName::Printed(printed.trim().to_owned()), StateName::Known)
    }

    /// The name in English.
    pub fn english(&self) -> &str {
        match self {
            StateName::Known(state) => state.name(),
            StateName::Printed(printed) => printed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    #[test]
    fn the_table_is_whole() {
        let written: BTreeMap<String, Vec<String>> = toml::from_str(include_str!("states.toml")).unwrap();
        // 193 Members, 5 observers and States outside the Organization, 6 that are no more.
        assert_eq!(written.len(), 193 + 5 + 6);
        for (code, names) in &written {
            assert!(code.len() == 3 && code.chars().all(|c| c.is_ascii_uppercase()), "{code}");
            assert!(!names.is_empty(), "{code} has no name");
        }
        assert_eq!(State::all().count(), written.len());
    }

    #[test]
    fn no_name_means_two_states() {
        let names = State::all().flat_map(|state| state.names().iter().map(move |name| (spelled(name), state)));
        let mut seen: HashMap<String, State> = HashMap::new();
        for (name, state) in names {
            assert_eq!(seen.insert(name.clone(), state), None, "{name} stands twice");
        }
    }

    #[test]
    fn a_state_has_one_code_whatever_the_spelling() {
        for (code, names) in [
            ("TUR", ["TÜRKİYE", "TURKIYE", "Turkey", "the Turkey"].as_slice()),
            ("TLS", &["Timor-Leste", "TimorLeste", "TIMOR-LESTE"]),
            (
                "LAO",
                &["Lao People's Democratic", "Lao People's Democratic Republic", "LAO PEOPLE’S DEMOCRATIC REPUBLIC"],
            ),
            ("COD", &["Zaire", "the Democratic Republic of the Congo"]),
            ("DEU", &["Germany, Federal Republic of", "Germany"]),
            ("SUN", &["USSR"]),
            ("NLD", &["Netherlands", "the Netherlands", "NETHERLANDS (KINGDOM OF THE)"]),
        ] {
            for name in names {
                assert_eq!(State::named(name).map(|state| state.code().to_owned()).as_deref(), Some(code), "{name}");
            }
        }
        assert_ne!(State::named("Guinea"), State::named("Guinea-Bissau"));
        assert_ne!(State::named("Yugoslavia"), State::named("Serbia and Montenegro"));
        // What is left must be long enough, and the beginning of a name.
        assert_eq!([State::named("Lao People"), State::named("United Kingdom of Mercia")], [None; 2]);
        assert_eq!([State::named(""), State::named("the "), State::named("Ünited")], [None; 3]);
    }
}
