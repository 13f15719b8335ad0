//! One form in six languages, which must be understood alike.

use super::{found, shown};
use crate::resolution::Language;

pub(super) const LANGUAGES: [Language; 6] =
    [Language::EN, Language::FR, Language::ES, Language::RU, Language::ZH, Language::AR];

/// Checks words in English, French, Spanish, Russian, Chinese and Arabic against the targets, with paragraphs and part.
pub(super) fn alike(words: [&str; 6], expected: &[&str]) {
    let wrong = LANGUAGES.into_iter().zip(words).filter_map(|(language, words)| {
        let lines: Vec<String> = found(language, words).iter().map(|found| meant(words, found)).collect();
        (lines != expected).then(|| format!("\nin: {words}\n  found:    {lines:?}\n  expected: {expected:?}"))
    });
    let wrong: Vec<String> = wrong.collect();
    assert!(wrong.is_empty(), "{}", wrong.concat());
}

/// A line of a table without the words: `A/RES/60/1 ¶3(a)`.
pub(super) fn meant(words: &str, found: &crate::cite::Found) -> String {
    let line = shown(words, found);
    line.split_once(" => ").map_or(line.clone(), |(_, meant)| meant.to_owned())
}

/// What of a mention is its number: the date and the words between are none of it.
#[test]
fn the_number_of_a_mention_is_told_from_its_date() {
    let rows = [
        (Language::ZH, "1998 年 12 月 4 日第 53/70 号决议", &["第 53/70 号"][..]),
        (Language::ZH, "1988年12月7日第43/78 H号决议", &["第43/78 H号"]),
        (Language::EN, "resolution 53/70 of 4 December 1998", &["53/70"]),
        (Language::EN, "resolution 43/78 H of 7 December 1988", &["43/78 H"]),
        (Language::EN, "resolution 2623 (2022) of 27 February 2022", &["2623 (2022)"]),
        (Language::EN, "resolution 217 A (III) of 10 December 1948", &["217 A (III)"]),
        (Language::EN, "A/RES/72/262 A and B of 22 December 2017", &["A/RES/72/262 A", "B"]),
        (Language::AR, "القرار 2623 (2022) المؤرخ 27 شباط/فبراير 2022", &["2623 (2022)"]),
        (Language::AR, "القرار 43/78 حاء المؤرخ 7 كانون الأول/ديسمبر 1988", &["43/78 حاء"]),
        (Language::AR, "القرار 2625 (د-25) المؤرخ 24 تشرين الأول/أكتوبر 1970", &["2625 (د-25)"]),
        (Language::RU, "резолюция 43/78 Н от 7 декабря 1988 года", &["43/78 Н"]),
    ];
    for (language, words, expected) in rows {
        let found = found(language, words);
        let numbers: Vec<&str> = found.iter().map(|found| &words[found.number.clone()]).collect();
        assert_eq!(numbers, expected, "{words}");
    }
}

#[test]
fn digits_of_any_script_are_digits() {
    let rows = [
        ("القرار ٥٣/٧٠ المؤرخ ٤ كانون الأول/ديسمبر ١٩٩٨", "A/RES/53/70 @1998-12-04"),
        ("القرار ۵۳/۷۰ المؤرخ ۴ كانون الأول/ديسمبر ۱۹۹۸", "A/RES/53/70 @1998-12-04"),
        ("القرار ١٥١٤ (د-١٥)", "A/RES/1514(XV)"),
        ("القرار ١٥٤٠ (٢٠٠٤)", "S/RES/1540(2004)"),
        ("القرار دإ-١٠/٢", "A/RES/S-10/2"),
        ("الفقرة ٢ أعلاه", "#op2"),
    ];
    for (words, expected) in rows {
        let found = found(Language::AR, words);
        let lines: Vec<String> = found.iter().map(|found| meant(words, found)).collect();
        assert_eq!(lines, [expected], "{words}");
        assert!(
            words[found[0].range.clone()].ends_with(words.split(' ').next_back().unwrap_or_default())
                || expected.starts_with('#')
        );
    }
}

#[test]
fn a_bare_number_goes_on_with_the_symbol_before() {
    alike(
        [
            "A/RES/60/1 and 60/2", "A/RES/60/1 et 60/2", "A/RES/60/1 y 60/2", "A/RES/60/1 и 60/2", "A/RES/60/1和60/2",
            "A/RES/60/1 و 60/2",
        ],
        &["A/RES/60/1", "A/RES/60/2"],
    );
    alike(
        [
            "A/HRC/RES/42/1, 42/2 and 42/3.", "A/HRC/RES/42/1, 42/2 et 42/3.", "A/HRC/RES/42/1, 42/2 y 42/3.",
            "A/HRC/RES/42/1, 42/2 и 42/3.", "A/HRC/RES/42/1、42/2和42/3。", "A/HRC/RES/42/1 و 42/2 و 42/3.",
        ],
        &["A/HRC/RES/42/1", "A/HRC/RES/42/2", "A/HRC/RES/42/3"],
    );
    alike(
        [
            "S/RES/1540 (2004) and 1673 (2006)", "S/RES/1540 (2004) et 1673 (2006)", "S/RES/1540 (2004) y 1673 (2006)",
            "S/RES/1540 (2004) и 1673 (2006)", "S/RES/1540(2004)和1673(2006)", "S/RES/1540 (2004) و 1673 (2006)",
        ],
        &["S/RES/1540(2004)", "S/RES/1673(2006)"],
    );
    alike(
        [
            "A/RES/60/1 and 24/7 support", "A/RES/60/1 et 24/7 de soutien", "A/RES/60/1 y 24/7 de apoyo",
            "A/RES/60/1 и 24/7 поддержка", "A/RES/60/1和24/7支持", "A/RES/60/1 و 24/7 دعم",
        ],
        &["A/RES/60/1"],
    );
}

#[test]
fn letters_follow_the_number() {
    alike(
        [
            "resolution 72/262 A and B", "la résolution 72/262 A et B", "la resolución 72/262 A y B",
            // Cyrillic letters.
            "резолюция 72/262 А и В", "第72/262 A和B号决议", "القرار 72/262 ألف وباء",
        ],
        &["A/RES/72/262A", "A/RES/72/262B"],
    );
    alike(
        [
            "resolution 1514 (XV)", "la résolution 1514 (XV)", "la resolución 1514 (XV)", "резолюция 1514 (XV)",
            "第1514(XV)号决议", "القرار 1514 (د-15)",
        ],
        &["A/RES/1514(XV)"],
    );
}
