//! Who is asked: bodies and kinds of bodies that are certain to be the same in every language, with their names and the other
//! forms in which texts ask them (`addressees.toml`).

use super::Language;
use serde::Deserialize;
use std::sync::LazyLock;

/// One who is asked, known by an id in every language.
#[derive(Debug, Deserialize)]
pub struct Known {
    /// For addresses and data: `secretary-general`.
    pub id: String,
    en: Vec<String>,
    fr: Vec<String>,
    es: Vec<String>,
    ru: Vec<String>,
    zh: Vec<String>,
    ar: Vec<String>,
}

impl Known {
    /// Everybody who is known, in the order of the table.
    ///
    /// ```
    /// use recalling::resolution::Known;
    /// use recalling::resolution::Language;
    /// let first = Known::all().first().expect("there are rows");
    /// assert_eq!((first.id.as_str(), first.name(Language::ZH)), ("secretary-general", "秘书长"));
    /// ```
    pub fn all() -> &'static [Known] {
        static TABLE: LazyLock<Vec<Known>> = LazyLock::new(|| {
            let table: Table = toml::from_str(include_str!("addressees.toml")).unwrap_or_default();
            table.addressee
        });
        &TABLE
    }

    /// The place of an id in the table.
    pub fn find(id: &str) -> Option<usize> {
        Self::all().iter().position(|known| known.id == id)
    }

    /// The forms in a language; none in one that has no grammar.
    pub fn forms(&self, language: Language) -> &[String] {
        match language {
            Language::EN => &self.en,
            Language::FR => &self.fr,
            Language::ES => &self.es,
            Language::RU => &self.ru,
            Language::ZH => &self.zh,
            Language::AR => &self.ar,
            _ => &[],
        }
    }

    /// The name in a language, or in English where that has none.
    pub fn name(&self, language: Language) -> &str {
        self.forms(language).first().or(self.en.first()).map_or(&self.id, String::as_str)
    }
}

#[derive(Debug, Default, Deserialize)]
struct Table {
    addressee: Vec<Known>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::Grammar;
    use std::collections::BTreeMap;

    #[test]
    fn everybody_has_a_name_in_every_language_and_no_form_is_of_two() {
        assert!(Known::all().len() > 50);
        for grammar in Grammar::ALL {
            let mut seen = BTreeMap::new();
            for known in Known::all() {
                assert!(!known.forms(grammar.language).is_empty(), "{} {}", known.id, grammar.language);
                for form in known.forms(grammar.language) {
                    assert!(seen.insert(form, &known.id).is_none_or(|other| *other == known.id), "{form}");
                }
            }
        }
    }
}
