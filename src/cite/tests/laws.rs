//! What holds for any words.

use super::{found, of_body, target};
use crate::cite::Found;
use crate::cite::lexer::lex;
use crate::cite::vocabulary::Vocabulary;
use crate::grammar::Grammar;
use crate::resolution::{Body, Language, Target};
use proptest::prelude::*;

/// Pieces of citations, to be put together in any order.
const PIECES: &[&str] = &[
    "第", "号", "53/70", "2018/14", "1540 (2004)", "2200 A (XXI)", "S-10/2", "ES-11/1", "1998年12月4日", "、", "和",
    "至", "等各项", "决议", "决定", "第1至3段", "附件二", "上文", "本决议", "《联合国宪章》", "第二条第四项", "同上",
    "人权理事会", "大会", "其", "关于", "的", "resolutions ", "decision ", "its ", "Human Rights Council ",
    " of 4 December 1998", ", ", " and ", " to ", "A and B", "paragraphs 1 to 3 ", "of ", "above",
    "the present resolution", "Article 2 (4) ", "Charter", "Ibid.", "A/55/140", "/Add.1", "Add.1", "Corr.1",
    "A/48/486-S/26560", " (Part I)", "https://undocs.org/A/RES/53/70", ". ", "; ", "(", ")", "-", "/", "１",
    "\u{200e}",
];

/// Real citations whose targets may not depend on spaces and the width of digits.
const CITATIONS: &[(Language, &str)] = &[
    (Language::ZH, "回顾其1998年12月4日第53/70号、2005年12月8日第60/45号和2013年12月27日第68/243号决议，"),
    (Language::ZH, "按照第53/70、54/49和68/243号等各项决议第1至3段的要求，见A/78/404，第14段。"),
    (Language::ZH, "第43/78 H号、第53/243 A和B号、第2200 A(XXI)号和第S-10/2号决议，第60/519号决定"),
    (Language::ZH, "安全理事会第1325(2000)、1820(2008)和2242(2015)号决议；人权理事会第42/22号决议"),
    (Language::ZH, "A/55/140和Corr.1和Add.1、A/56/164和Add.1；上文第18和19段；《联合国宪章》第二条第四项"),
    (Language::EN, "its resolutions 53/70 of 4 December 1998, 43/78 H and 53/243 A and B, and decision 60/519;"),
    (Language::EN, "paragraphs 121, 126 and 132 to 134 of resolution 66/68 and resolution 2200 A (XXI), annex,"),
    (Language::EN, "Human Rights Council resolution 42/22; A/55/602/Add.2 and Corr.1, para. 94; paragraph 2 above;"),
];

fn are_apart(words: &str, found: &[Found]) {
    let mut end = 0;
    for found in found {
        assert!(found.range.start >= end && found.range.end >= found.range.start, "{found:?} in {words}");
        assert!(words.get(found.range.clone()).is_some(), "{found:?} in {words}");
        end = found.range.end;
    }
}

/// Target, date, paragraphs and part.
type Meant = (String, Option<jiff::civil::Date>, Vec<String>, Option<String>);

fn targets(language: Language, words: &str) -> Vec<Meant> {
    let found = found(language, words);
    found.iter().map(|found| (target(found), found.date, found.paragraphs.clone(), found.part.clone())).collect()
}

fn languages() -> impl Strategy<Value = Language> {
    prop::sample::select(vec![Language::ZH, Language::EN])
}

proptest! {
    #[test]
    fn mentions_are_sorted_apart_and_on_characters(
        language in languages(),
        pieces in prop::collection::vec(prop_oneof![6 => prop::sample::select(PIECES).prop_map(String::from), 1 => ".{0,6}"], 0..40),
    ) {
        let words = pieces.concat();
        for body in Body::ALL {
            are_apart(&words, &of_body(language, body, &words));
        }
    }

    #[test]
    fn any_words_are_read_without_a_fault(language in languages(), words in "\\PC{0,80}") {
        are_apart(&words, &found(language, &words));
    }

    #[test]
    fn targets_do_not_depend_on_spaces_between_tokens(row in 0..CITATIONS.len(), spaced in prop::collection::vec(any::<bool>(), 80)) {
        let (language, words) = CITATIONS[row];
        let grammar = Grammar::of(language).expect("a language with a grammar");
        let tokens = lex(words, &grammar.mentions, Vocabulary::of(grammar).expect("its words"));
        let mut text = String::new();
        let mut end = 0;
        for (token, space) in tokens.iter().zip(spaced.iter().cycle()) {
            text.push_str(&words[end..token.start]);
            text.push_str(if *space { " " } else { "" });
            text.push_str(&words[token.start..token.end]);
            end = token.end;
        }
        text.push_str(&words[end..]);
        prop_assert_eq!(targets(language, &text), targets(language, words), "{}", text);
    }
}

#[test]
fn targets_do_not_depend_on_the_width_of_digits() {
    for (language, words) in CITATIONS {
        let wide: String = words
            .chars()
            .map(|c| c.to_digit(10).and_then(|digit| char::from_u32(0xff10 + digit)).unwrap_or(c))
            .collect();
        assert_eq!(targets(*language, &wide), targets(*language, words), "{wide}");
    }
}

#[test]
fn long_lists_are_read_in_one_pass() {
    let items = 20_000;
    let rows = [
        (Language::ZH, "第53/70、", "54/49号决议第1至3段", items + 1),
        (Language::ZH, "53/70、", "", 0),
        (Language::ZH, "第1、", "", 0),
        (Language::ZH, "A-", "", 0),
        (Language::EN, "53/70, ", "", 0),
        (Language::EN, "paragraph 1 of ", "resolution 53/70", 1),
        (Language::EN, "A/55/140 and Add.1, ", "", 2 * items),
    ];
    for (language, piece, tail, expected) in rows {
        let words = piece.repeat(items) + tail;
        assert_eq!(found(language, &words).len(), expected, "{piece}");
    }
}

#[test]
fn a_range_beyond_reason_keeps_its_ends() {
    let words = "paragraphs 1 to 4000000000 of resolution 53/70";
    assert_eq!(found(Language::EN, words)[0].paragraphs, ["1", "4000000000"]);
    let words = format!("第{}54/49号决议第1至500段", "53/70、".repeat(2_000));
    let found = found(Language::ZH, &words);
    assert_eq!(found.len(), 2_001);
    assert_eq!(found[0].paragraphs.len(), 500);
    assert!(found.iter().map(|found| found.paragraphs.len()).sum::<usize>() <= 50_000);
}

#[test]
fn every_symbol_found_is_canonical() {
    for (language, words) in CITATIONS {
        for found in found(*language, words) {
            if let Some(Target::Symbol(symbol)) = found.target {
                assert!(!symbol.as_str().contains(' '), "{symbol}");
            }
        }
    }
}
