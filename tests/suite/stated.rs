//! What the mark-up of a file states beside its text, on pages in several languages and held against the text.

use super::archive::{Archive, only};
use recalling::diagnostics::Code;

const VOTED: &str = include_str!("languages/voted.xml");

/// An archive with the recorded vote, once in each language as a record beside the file says it.
fn archive_in(languages: &[&str], text: &str) -> Archive {
    let archive = Archive::new("");
    for language in languages {
        archive.write(&format!("content/vote.{language}.xml"), text);
        archive.write(&format!("content/vote.{language}.toml"), format!("language = \"{language}\"\n"));
    }
    archive
}

/// The names of a list of States, in the order of the page.
fn states(page: &str, heading: &str) -> Vec<String> {
    let section = page.split(heading).nth(1).unwrap_or_else(|| panic!("no {heading}"));
    let list = scraper::Html::parse_fragment(section.split("</ul>").next().unwrap());
    let item = scraper::Selector::parse("li").unwrap();
    list.select(&item).map(|item| item.text().collect::<String>()).collect()
}

#[test]
fn states_are_named_and_ordered_in_the_language_of_the_page() {
    let archive = archive_in(&["en", "fr", "ru", "zh", "ar"], VOTED);
    archive.build();
    // The archive's first language has no address of its own.
    let expected = [
        ("", ["Chile", "Kenya", "Trinidad and Tobago"], "Bolivia (Plurinational State of)"),
        ("fr", ["Chili", "Kenya", "Trinité-et-Tobago"], "Bolivie (État plurinational de)"),
        ("ru", ["Кения", "Тринидад и Тобаго", "Чили"], "Боливия (Многонациональное Государство)"),
        ("zh", ["肯尼亚", "特立尼达和多巴哥", "智利"], "多民族玻利维亚国"),
        ("ar", ["ترينيداد وتوباغو", "شيلي", "كينيا"], "بوليفيا (دولة - المتعددة القوميات)"),
    ];
    for (language, in_favour, against) in expected {
        let page = archive.page(&format!("A/RES/79/18/{language}/index.html").replace("//", "/"));
        assert_eq!(states(&page, "class=\"states in-favour\""), in_favour, "{language}");
        assert_eq!(states(&page, "class=\"states against\""), [against], "{language}");
        let vote = page.split("id=\"vote\"").nth(1).unwrap().split("</section>").next().unwrap();
        assert!(!vote.contains("lang="), "{language}: {vote}");
    }
}

#[test]
fn a_state_has_one_place_among_the_sponsors_whatever_its_spelling() {
    let text = VOTED.replace("Bosnia and Herzegovina and Kenya", "Bolivia, Atlantis and Turkey");
    let archive = archive_in(&["en", "ar"], &text);
    let other = text.replace("79/18", "79/19").replace("79-18", "79-19");
    archive.write("content/other.xml", other.replace("Bolivia, Atlantis", "Bolivia (Plurinational State of)"));
    archive.build();
    let list = archive.page("index/sponsors/index.html");
    let bolivia = list.split("<h2 id=\"state-bol\">Bolivia (Plurinational State of)</h2>").nth(1).unwrap();
    let works = bolivia.split("</section>").next().unwrap();
    assert!(works.contains("A/RES/79/18") && works.contains("A/RES/79/19"), "{works}");
    assert_eq!(list.matches("Bolivia (Plurinational State of)</h2>").count(), 1);
    assert!(list.contains("<h2 id=\"state-tur\">Türkiye</h2>"));
    assert!(list.contains("<h2 id=\"state-printed-atlantis\">Atlantis</h2>"));
    let page = archive.page("A/RES/79/18/ar/index.html");
    assert!(page.contains("index/sponsors/index.html#state-bol\">بوليفيا (دولة - المتعددة القوميات)</a>"));
    assert!(page.contains("#state-printed-atlantis\" lang=\"en\" dir=\"ltr\">Atlantis</a>"));
}

#[test]
fn in_whose_name_a_state_speaks_is_said_in_english() {
    let text = VOTED.replace("Bosnia and Herzegovina and Kenya", "Kenya (on behalf of the keepers)");
    let archive = archive_in(&["en", "ru"], &text);
    archive.build();
    let page = archive.page("A/RES/79/18/ru/index.html");
    assert!(page.contains("#state-ken\">Кения</a> <small lang=\"en\" dir=\"ltr\">(on behalf of the keepers)</small>"));
}

#[test]
fn goals_distribution_and_dates_speak_the_language_of_the_page_and_other_subjects_say_that_they_are_english() {
    let archive = archive_in(&["en", "ar"], VOTED);
    archive.build();
    let page = archive.page("A/RES/79/18/ar/index.html");
    for words in [
        "الهدف 14: الحياة تحت الماء", "التوزيع: عام", "5 كانون الأول/ديسمبر 2024",
        "بعض هذه المصطلحات لا يرد إلا بالإنكليزية.", "lang=\"en\" dir=\"ltr\">LIGHTHOUSES</a>",
    ] {
        assert!(page.contains(words), "no {words}");
    }
    let english = archive.page("A/RES/79/18/index.html");
    assert!(english.contains("Goal 14: Life below water") && !english.contains("given in English only"));
}

#[test]
fn what_the_mark_up_contradicts_is_said() {
    let conflict = |from: &str, to: &str| {
        let found = archive_in(&["en"], &VOTED.replace(from, to)).check().diagnostics;
        found
            .into_iter()
            .filter(|found| found.code == Code::FactsConflict)
            .map(|found| found.message)
            .collect::<Vec<_>>()
    };
    assert_eq!(conflict("", ""), Vec::<String>::new());
    // A resumed meeting has a record that says so.
    assert_eq!(conflict("A/79/PV.50", "A/79/PV.50(Resumption1)"), Vec::<String>::new());
    for (from, to, says) in [
        ("A/79/PV.50", "A/79/PV.49", "was adopted at the meeting A/79/PV.50, the mark-up A/79/PV.49"),
        ("as=\"A/79/404\"", "as=\"A/79/405\"", "was adopted on the basis of A/79/404, the mark-up A/79/405"),
        ("value=\"94b\"", "value=\"94a\"", "stands under the agenda item 94(b), the mark-up 94(a)"),
    ] {
        assert_eq!(conflict(from, to), [format!("the text says it {says}; the text is followed")]);
    }
    let report =
        "[on the report of the First Committee (<inline name=\"originating document\">A/79/404, para. 15</inline>)]";
    let draft = |symbol| format!("[without reference to a Main Committee ({symbol})]");
    assert_eq!(conflict(report, &draft("A/C.1/79/L.7")), Vec::<String>::new());
    let says = "the text says it was adopted on the basis of A/79/L.8, the mark-up A/C.1/79/L.7; the text is followed";
    assert_eq!(conflict(report, &draft("A/79/L.8")), [says]);
}

#[test]
fn a_state_that_nobody_knows_is_remarked_once_with_the_nearest_name() {
    let text = VOTED.replace("<organization>KENYA", "<organization>Kenia").replace("Chile and", "Kenia and");
    let report = archive_in(&["en"], &text).check();
    let remark = only(&report, Code::UnknownState);
    assert_eq!(remark.message, "“Kenia” is no State that is known, so it is named as printed on every page");
    assert_eq!(remark.help.as_deref(), Some("compare it with the official copy; “Kenya” is near"));
}
