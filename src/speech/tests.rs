//! Every language says what the interface needs, and says it as that language does.

use super::*;
use crate::render::Theme;
use crate::resolution::Language;
use crate::site::fixtures::settings;
use std::collections::BTreeSet;

fn tongues() -> Tongues {
    let (theme, _) = Theme::load(&settings()).expect("the theme is built in");
    Tongues::new(theme.translations(), &[Language::ZH, Language::EN]).0
}

#[test]
fn places_are_said_in_the_tongue_of_the_page() {
    let tongues = tongues();
    let cases = [
        ("pp7", "序言第 7 段", "Preambular paragraph 7"),
        ("op3", "第 3 段", "Paragraph 3"),
        ("op3.a.i", "第 3 (a) (i) 段", "Paragraph 3 (a) (i)"),
        ("op3.2", "第 3 段", "Paragraph 3"),
        ("op0.1", "未编号段落", "Unnumbered paragraph"),
        ("fn4-2", "脚注 4-2", "Note 4-2"),
        ("annex1.op2", "附件 1第 2 段", "Annex 1, Paragraph 2"),
        ("s2.op1.a", "第 2 节第 1 (a) 段", "Section 2, Paragraph 1 (a)"),
        ("pp3.viii", "序言第 3 段(viii)", "Preambular paragraph 3, (viii)"),
        ("annex2.h1", "附件 2标题", "Annex 2, Heading"),
        ("table1", "表", "Table"),
        ("enacting-2", "开头", "Opening"),
        ("", "文首", "Head of the text"),
    ];
    for (anchor, zh, en) in cases {
        assert_eq!(words::place(tongues.of(Language::ZH), anchor), zh);
        assert_eq!(words::place(tongues.of(Language::EN), anchor), en);
    }
}

/// The script of a page puts numbers into these patterns, and must say what the page says elsewhere.
#[test]
fn a_pattern_and_a_number_make_the_place() {
    let tongues = tongues();
    let cases = [
        ("op3", "3"),
        ("op3.a.i", "3 (a) (i)"),
        ("annex1.op2", "2"),
        ("s2.op2.a", "2 (a)"),
        ("partB.op1", "1"),
        ("annex1.art6.op2", "2"),
        ("op1-2", "1-2"),
        ("pp3.viii", "3 (viii)"),
        ("op2.3.e", "2 (3) (e)"),
        ("op3.2", "3 (2)"),
    ];
    for language in Language::OFFICIAL {
        let tongue = tongues.of(language);
        for (anchor, number) in cases {
            let pattern = words::place_pattern(tongue, anchor);
            assert_eq!(
                pattern.replace("{n}", number),
                words::place(tongue, anchor),
                "{anchor} in {language}: {pattern}"
            );
        }
        assert!(words::place_pattern(tongue, "s2.op2.a").contains("{n}"));
        assert_eq!(words::place_pattern(tongue, "op3"), words::place_pattern(tongue, "op14.b"));
    }
}

#[test]
fn sessions_numbers_and_dates_are_written_as_the_language_writes_them() {
    let tongues = tongues();
    let (zh, en) = (tongues.of(Language::ZH), tongues.of(Language::EN));
    let cases = [
        ("69", "第六十九届会议", "69th session"),
        ("73", "第七十三届会议", "73rd session"),
        ("S-10", "第十届特别会议", "10th special session"),
        ("ES-11", "第十一届紧急特别会议", "11th emergency special session"),
        ("2018", "2018 年届会", "2018 session"),
        ("?", "?", "?"),
    ];
    for (session, chinese, english) in cases {
        assert_eq!(words::session(zh, session), chinese);
        assert_eq!(words::session(en, session), english);
    }
    let day = jiff::civil::date(2014, 12, 2);
    assert_eq!((zh.dates().long(day), en.dates().long(day)), ("2014 年 12 月 2 日".into(), "2 December 2014".into()));
    assert_eq!((en.count("works", 1), en.count("works", 2)), ("1 entry".into(), "2 entries".into()));
    let numbers = ["1", "2", "3", "5", "5(a)"].map(str::to_owned);
    assert_eq!(words::paragraphs(zh, &numbers), "第 1–3、5、5(a) 段");
}

#[test]
fn every_message_is_translated_and_none_is_left_over() {
    let (theme, _) = Theme::load(&settings()).expect("the theme is built in");
    let (tongues, untranslated) = Tongues::new(theme.translations(), &[Language::ZH, Language::EN]);
    assert_eq!(untranslated, []);
    let of_the_interface = |id: &String| !id.starts_with("state_");
    let fixed = |language| tongues.of(language).fixed().into_keys().filter(of_the_interface).collect::<BTreeSet<_>>();
    for language in [Language::ZH, Language::FR, Language::ES, Language::RU, Language::AR] {
        assert_eq!(fixed(language), fixed(Language::EN), "{language}");
    }
}

#[test]
fn arabic_dates_name_the_month_twice() {
    let tongues = tongues();
    let days = [(1998, 12, 4, "4 كانون الأول/ديسمبر 1998"), (2025, 6, 30, "30 حزيران/يونيه 2025")];
    for (year, month, day, words) in days {
        assert_eq!(tongues.of(Language::AR).dates().long(jiff::civil::date(year, month, day)), words);
    }
}

#[test]
fn the_first_of_a_month_is_written_as_french_writes_it() {
    let tongues = tongues();
    for (day, words) in [(1, "1er décembre 2025"), (2, "2 décembre 2025"), (11, "11 décembre 2025")] {
        assert_eq!(tongues.of(Language::FR).dates().long(jiff::civil::date(2025, 12, day)), words);
    }
}

#[test]
fn large_numbers_have_their_plural_form() {
    let tongues = tongues();
    let count = |language, count| tongues.of(language).count("works", count);
    for (number, words) in [
        (1, "مدخل واحد"),
        (2, "مدخلان"),
        (3, "3 مداخل"),
        (11, "11 مدخلا"),
        (100, "100 مدخل"),
        (103, "103 مداخل"),
        (255, "255 مدخلا"),
        (1011, "1011 مدخلا"),
        (1102, "1102 مدخل"),
    ] {
        assert_eq!(count(Language::AR, number), words);
    }
    let russian = [1, 3, 5, 11, 21, 103, 112].map(|number| count(Language::RU, number));
    let forms: Vec<&str> = russian.iter().map(|words| words.split(' ').nth(1).unwrap()).collect();
    assert_eq!((forms[0], forms[1], forms[2]), (forms[4], forms[5], forms[6]));
    assert_eq!(forms[2], forms[3]);
}

#[test]
fn a_language_without_a_file_speaks_english_and_says_so() {
    let (theme, _) = Theme::load(&settings()).expect("the theme is built in");
    let german = Language::parse("de").expect("a language");
    let (tongues, untranslated) = Tongues::new(theme.translations(), &[german]);
    assert_eq!(tongues.of(german).say("index"), "Index");
    assert_eq!(untranslated.len(), 1);
    assert_eq!(untranslated[0].code, crate::diagnostics::Code::MissingTranslation);
}

#[test]
fn a_message_that_is_missing_is_said_in_english() {
    let file =
        |language, text: &str| Translation { language, path: format!("i18n/{language}.ftl").into(), text: text.into() };
    let files =
        [file(Language::EN, "index = Index\nhealth = Health\n"), file(Language::FR, "index = Répertoire\nhealth\n")];
    let (tongues, found) = Tongues::new(&files, &[Language::FR]);
    let french = tongues.of(Language::FR);
    assert_eq!((french.say("index"), french.say("health")), ("Répertoire".into(), "Health".into()));
    let messages: Vec<&str> = found.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
    let expected =
        ["this is not understood as a Fluent message and is left out", "`health` is not translated; English is shown"];
    assert_eq!(messages, expected);
    assert_eq!(found[0].place.map(|place| place.position.line), Some(2));
}

#[test]
fn titles_stand_in_the_order_of_pinyin() {
    let order = Order::of(Language::ZH);
    let mut titles = ["执行情况", "从国际安全角度", "大会工作", "Zeta", "阿富汗局势", "裁军"];
    titles.sort_by(|a, b| order.compare(a, b));
    let chinese: Vec<&str> = titles.into_iter().filter(|title| !title.is_ascii()).collect();
    assert_eq!(chinese, ["阿富汗局势", "裁军", "从国际安全角度", "大会工作", "执行情况"]);
    let letters = ["阿", "裁", "从", "大", "执", "信", "我", "人", "Übung", "9"].map(|title| order.letter(title));
    assert_eq!(letters, ["A", "C", "C", "D", "Z", "X", "W", "R", "U", "#"]);
    assert_eq!(Order::of(Language::EN).letter("Übung"), "U");
}

#[test]
fn keys_stand_in_the_order_of_titles() {
    let names =
        ["Ålesund", "Ecuador", "éclair", "Eclair", "Zeta", "阿富汗", "Сербия", "الأردن", "Côte d’Ivoire", "Cote"];
    for language in Language::OFFICIAL {
        let order = Order::of(language);
        for (a, b) in names.iter().flat_map(|a| names.iter().map(move |b| (a, b))) {
            assert_eq!(order.key(a).cmp(&order.key(b)), order.compare(a, b), "{a} and {b} in {language}");
        }
    }
}
