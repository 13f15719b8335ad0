//! The order of titles: by the rules of a language (pinyin for Chinese), and the letter each stands under.
//!
//! What the Unicode data does not know is ordered by its characters.

use crate::resolution::Language;
use crate::text::is_unspaced;
use icu::collator::CollatorBorrowed;
use icu::collator::options::CollatorOptions;
use icu::locale::Locale;
use std::cmp::Ordering;
use unicode_normalization::UnicodeNormalization;

/// How a language orders titles.
pub struct Order {
    collator: Option<CollatorBorrowed<'static>>,
    language: Language,
}

/// The first character, in the order of pinyin, of every letter that begins a syllable.
const PINYIN: [(char, &str); 23] = [
    ('阿', "A"),
    ('八', "B"),
    ('嚓', "C"),
    ('哒', "D"),
    ('妸', "E"),
    ('发', "F"),
    ('旮', "G"),
    ('哈', "H"),
    ('讥', "J"),
    ('咔', "K"),
    ('垃', "L"),
    ('妈', "M"),
    ('拿', "N"),
    ('噢', "O"),
    ('妑', "P"),
    ('七', "Q"),
    ('呥', "R"),
    ('仨', "S"),
    ('他', "T"),
    ('屲', "W"),
    ('夕', "X"),
    ('丫', "Y"),
    ('帀', "Z"),
];

impl Order {
    /// The order of a language.
    pub fn of(language: Language) -> Self {
        let locale: Option<Locale> = language.code().parse().ok();
        let collator =
            locale.and_then(|locale| CollatorBorrowed::try_new(locale.into(), CollatorOptions::default()).ok());
        Self { collator, language }
    }

    /// A title's place in the order, as bytes that compare as [`Order::compare`] does: for lists of many titles, because it
    /// is made once for each.
    pub fn key(&self, title: &str) -> (Vec<u8>, String) {
        let mut key = Vec::new();
        if let Some(collator) = &self.collator {
            let Ok(()) = collator.write_sort_key_to(title, &mut key);
        }
        (key, title.to_owned())
    }

    /// Compares two titles; what the language holds for the same is told apart by its characters.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        let by_language = self.collator.as_ref().map_or(Ordering::Equal, |collator| collator.compare(a, b));
        by_language.then_with(|| a.cmp(b))
    }

    /// The letter under which a title stands: `C` for `从国际安全角度看…`, `D` for `Developments in …`, `#` for a digit.
    pub fn letter(&self, title: &str) -> String {
        let Some(first) = title.chars().find(|c| c.is_alphanumeric()) else { return "#".to_owned() };
        if first.is_numeric() {
            return "#".to_owned();
        }
        if self.language == Language::ZH && is_unspaced(first) {
            return self.pinyin(first).to_owned();
        }
        first.nfd().next().unwrap_or(first).to_uppercase().collect()
    }

    fn pinyin(&self, c: char) -> &'static str {
        let c = c.to_string();
        let begins_before = |&(first, _): &(char, &str)| {
            let first = first.to_string();
            self.compare(&first, &c) != Ordering::Greater
        };
        let letters = PINYIN.partition_point(begins_before);
        letters.checked_sub(1).and_then(|i| PINYIN.get(i)).map_or("#", |&(_, letter)| letter)
    }
}
