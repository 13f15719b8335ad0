//! Finding works by what people type: `A/RES/69/28`, `69/28`, `1514 (XV)`, an address of an official copy.

use super::{Archive, WorkId};
use crate::resolution::Symbol;
use crate::text::plain_digit;
use unicode_normalization::UnicodeNormalization;

/// The languages in addresses of official copies.
const LANGUAGES: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];

impl Archive {
    /// The works that are meant by a symbol or a number, however it is spelled: one for a symbol, perhaps several for a
    /// number (`1/1` of the Human Rights Council and of the General Assembly); none when the archive does not know it.
    ///
    /// ```
    /// use recalling::archive::{Document, link};
    /// use recalling::resolution::{Facts, Resolution, Symbol};
    /// use recalling::source::Format;
    /// let facts = Facts { symbol: Some(Symbol::parse("A/RES/43/78H")?), ..Facts::default() };
    /// let resolution = Resolution { facts, ..Resolution::default() };
    /// let document = Document::new("43.txt".into(), Format::Text, String::new(), resolution);
    /// let archive = link(vec![document], &[], &mut Vec::new());
    /// for typed in ["A/RES/43/78 H", "43/78 h", "https://undocs.org/en/A/RES/43/78H", "第４３/78H号决议"] {
    ///     assert_eq!(archive.spelled(typed).len(), 1, "{typed}");
    /// }
    /// assert!(archive.spelled("43/7").is_empty());
    /// # Ok::<(), recalling::resolution::BadSymbol>(())
    /// ```
    pub fn spelled(&self, typed: &str) -> Vec<WorkId> {
        let plain = plain(typed);
        let exact = Symbol::parse(&plain).ok().and_then(|symbol| self.find(&symbol));
        if let Some((exact, _)) = exact {
            return vec![exact];
        }
        let is_meant = |symbol: &Symbol| plain == squeezed(&symbol.short());
        let works = (0..).map(WorkId).zip(self.works());
        works.filter(|(_, work)| is_meant(&work.symbol)).map(|(id, _)| id).collect()
    }
}

/// The symbol or number in what was typed, in capital letters and without spaces.
fn plain(typed: &str) -> String {
    let below = ["undocs.org/", "docs.un.org/"].iter().find_map(|host| Some(typed.split_once(host)?.1));
    let symbol = match below {
        Some(below) => below.split(['?', '#']).next().unwrap_or_default(),
        None => typed,
    };
    // The language of an official copy is no part of its symbol.
    let symbol = match symbol.split_once('/') {
        Some((language, rest)) if below.is_some() && LANGUAGES.contains(&language) => rest,
        _ => symbol,
    };
    let kept: String = symbol.nfkc().map(plain_digit).filter(char::is_ascii).collect();
    // Words around it, as in `General Assembly resolution 217 A (III)`.
    let is_of_number =
        |word: &&str| word.len() == 1 || word.starts_with('(') || word.contains(|c: char| c.is_ascii_digit());
    squeezed(&kept.split_whitespace().filter(is_of_number).collect::<String>())
}

fn squeezed(written: &str) -> String {
    written.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect()
}
