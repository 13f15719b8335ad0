//! Links are relative from everywhere, lists are bounded, models say what the archive says.

use super::fixtures::{archive, findings, settings, symbol};
use super::listing::{Listing, PER_PAGE};
use super::states::{state_id, state_name};
use super::*;
use crate::archive::WorkId;
use crate::render::Theme;
use crate::resolution::{State, StateName};
use std::collections::BTreeSet;

fn tongues() -> Tongues {
    let (theme, _) = Theme::load(&settings()).expect("the theme is built in");
    Tongues::new(theme.translations(), &[Language::ZH, Language::EN]).0
}

#[test]
fn a_link_leads_from_any_page_to_any_other() {
    let work = || Route::Work(symbol("A/RES/217(III)A"));
    let cases = [
        (Route::Home(None), Route::Home(None), "index.html"),
        (Route::Home(None), work(), "A/RES/217(III)A/index.html"),
        (work(), Route::Home(None), "../../../index.html"),
        (work(), Route::Home(Some(Language::AR)), "../../../ar/index.html"),
        (Route::Home(Some(Language::AR)), Route::Health(Some(Language::AR)), "../ar/health/index.html"),
        (Route::Index(None), Route::List(Some(Language::AR), List::Timeline, 2), "../ar/timeline/2/index.html"),
        (work(), Route::Work(symbol("A/55/140/Corr.1")), "../../../A/55/140/Corr.1/index.html"),
        (Route::Version(symbol("A/RES/69/28"), Language::EN), work(), "../../../../../A/RES/217(III)A/index.html"),
        (work(), Route::CitedBy(symbol("A/RES/217(III)A"), None, 2), "../../../A/RES/217(III)A/cited-by/2/index.html"),
        (work(), Route::CitedBy(symbol("A/1"), Some(Language::AR), 2), "../../../A/1/cited-by/ar/2/index.html"),
        (Route::CitedBy(symbol("A/1"), None, 1), Route::Health(None), "../../../health/index.html"),
        (Route::List(None, List::Timeline, 3), Route::List(None, List::Timeline, 1), "../../timeline/index.html"),
        (Route::Index(None), Route::List(None, List::Sessions, 2), "../index/sessions/2/index.html"),
        (Route::Health(None), Route::NotFound, "../404.html"),
    ];
    for (from, to, link) in cases {
        assert_eq!(Here::at(&from).to(&to), link, "from {from:?} to {to:?}");
    }
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
fn every_state_is_named_in_six_languages_and_each_otherwise() {
    let tongues = tongues();
    let mut codes: Vec<String> = State::all().map(|state| format!("state_{}", state.code().to_lowercase())).collect();
    codes.sort();
    for language in [Language::ZH, Language::FR, Language::ES, Language::RU, Language::AR] {
        let tongue = tongues.of(language);
        let named: Vec<String> = tongue.fixed().into_keys().filter(|id| id.starts_with("state_")).collect();
        assert_eq!(named, codes, "{language}");
        let names: BTreeSet<String> =
            State::all().map(|state| state_name(tongue, &StateName::Known(state)).0).collect();
        assert_eq!(names.len(), codes.len(), "{language} has one name for two States");
    }
    let bolivia = StateName::of("Bolivia");
    let name = |language| state_name(tongues.of(language), &bolivia);
    assert_eq!(name(Language::EN), ("Bolivia (Plurinational State of)".to_owned(), Language::EN));
    assert_eq!(name(Language::ZH), ("多民族玻利维亚国".to_owned(), Language::ZH));
    let german = Language::parse("de").expect("a language");
    assert_eq!(name(german), ("Bolivia (Plurinational State of)".to_owned(), Language::EN));
    let unknown = StateName::of("Atlantis");
    assert_eq!(state_name(tongues.of(Language::RU), &unknown), ("Atlantis".to_owned(), Language::EN));
    assert_eq!((state_id(&bolivia), state_id(&unknown)), ("state-bol".into(), "state-printed-atlantis".into()));
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
fn a_list_is_cut_into_pages_that_know_their_groups() {
    let works = |from: u32, to: u32| (from..to).map(WorkId).collect::<Vec<_>>();
    let groups = [("a", works(0, 300)), ("empty", vec![]), ("b", works(300, 500)), ("c", works(500, 501))];
    let list = Listing::new(groups.map(|(id, works)| (id.to_owned(), id.to_uppercase(), works)));
    assert_eq!((list.works(), list.pages()), (501, 2));
    let page = |n| list.on_page(n).map(|(group, works)| (group.id.clone(), works.len())).collect::<Vec<_>>();
    assert_eq!(page(1), [("a".to_owned(), 300), ("b".to_owned(), 100)]);
    assert_eq!(page(2), [("b".to_owned(), 100), ("c".to_owned(), 1)]);
    assert_eq!(page(3), []);
    assert_eq!(list.find("c"), Some((2, "c")));
    const { assert!(PER_PAGE < 500) };
}

#[test]
fn lists_are_ordered_by_their_own_language_and_as_long_in_each() {
    let (archive, settings, tongues) = (archive(), settings(), tongues());
    let languages = Languages::of(&archive, &settings, &tongues);
    let site = plan(&archive, &settings, &[], &tongues, &languages);
    let titles = |language| site.lists.get(language, List::Titles).expect("two works have titles");
    let letters =
        |language| titles(language).groups().iter().map(|group| group.heading.title.clone()).collect::<Vec<_>>();
    // 78/237 has a title in both languages, 69/28 only a Chinese one.
    assert_eq!(letters(Language::ZH), ["C"]);
    assert_eq!(letters(Language::EN), ["D", "从"]);
    let lengths = |language| {
        site.lists
            .in_language(language)
            .map(|(list, listing)| (list, listing.works(), listing.pages()))
            .collect::<Vec<_>>()
    };
    assert_eq!(lengths(Language::ZH), lengths(Language::EN));
}

#[test]
fn a_long_list_of_findings_keeps_some_of_every_language() {
    let (archive, settings, tongues, mut findings) = (archive(), settings(), tongues(), findings());
    let path = "content/A/RES/78/237.en.txt".into();
    let odd = |n: u32| Diagnostic::new(crate::diagnostics::Code::Unplaced, &path, format!("odd {n}"));
    findings.extend((0..3).map(odd));
    let languages = Languages::of(&archive, &settings, &tongues);
    let site = plan(&archive, &settings, &findings, &tongues, &languages);
    let page = site.pages().iter().find(|page| page.kind == Kind::Health).expect("there is one");
    let Content::Health(health) = site.model(page).content else { panic!("a page about health") };
    let unplaced = health.kinds.iter().find(|kind| kind.code == "W0202").expect("found");
    assert_eq!((unplaced.count, unplaced.findings.len()), (133, 100));
    assert_eq!(unplaced.findings.iter().filter(|finding| finding.path == "content/A/RES/78/237.en.txt").count(), 3);
}

#[test]
fn every_address_is_planned_once() {
    let (archive, settings, tongues) = (archive(), settings(), tongues());
    let languages = Languages::of(&archive, &settings, &tongues);
    let site = plan(&archive, &settings, &[], &tongues, &languages);
    let files: Vec<String> = site.pages().iter().map(|page| page.route.file()).collect();
    assert_eq!(files.iter().collect::<BTreeSet<_>>().len(), files.len());
    insta::assert_snapshot!(files.join("\n"));
}

#[test]
fn the_model_of_a_version_says_all_that_its_page_shows() {
    insta::assert_snapshot!(model("A/RES/69/28/"));
}

#[test]
fn the_model_of_another_version_speaks_its_language() {
    insta::assert_snapshot!(model("A/RES/78/237/en/"));
}

#[test]
fn the_model_of_a_stub_states_who_says_what() {
    insta::assert_snapshot!(model("A/RES/53/70/"));
}

#[test]
fn the_model_of_the_home_page_counts_and_draws() {
    insta::assert_snapshot!(model(""));
}

/// The model of a page of the small archive, by its address.
fn model(address: &str) -> String {
    let (archive, settings, tongues, findings) = (archive(), settings(), tongues(), findings());
    let languages = Languages::of(&archive, &settings, &tongues);
    let site = plan(&archive, &settings, &findings, &tongues, &languages);
    let page = site.pages().iter().find(|page| page.route.address() == address).expect("the page is planned");
    serde_json::to_string_pretty(&site.model(page)).expect("a model is plain data")
}

#[test]
fn emphasis_holds_the_signs_of_its_last_letter() {
    let words = "وإذ تشير أيضا\u{64b} إلى ذلك";
    let end = words.find('\u{64b}').unwrap();
    assert_eq!(&words[super::prose::with_marks(words, &(0..end))], "وإذ تشير أيضا\u{64b}");
    assert_eq!(super::prose::with_marks(words, &(0..3)), 0..3);
    assert_eq!(super::prose::with_marks("a", &(0..1)), 0..1);
}
