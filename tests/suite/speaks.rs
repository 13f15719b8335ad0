//! The site speaks every language of its archive, on every page: general pages exist in each, lead to pages of their own
//! language, and name their translations.

use super::archive::Archive;
use super::crawl::{assert_whole, attributes, is_elsewhere, resolve, selector};
use scraper::Html;
use std::collections::{BTreeMap, BTreeSet};

const BASE: &str = "base = 'https://example.org/archive/'\n";

/// A page: its language, its translations by language, its links outside of the row of languages and of pairs.
struct Page {
    language: String,
    translations: BTreeMap<String, String>,
    links: Vec<String>,
    html: Html,
}

fn pages(archive: &Archive) -> BTreeMap<String, Page> {
    let files = archive.tree("public").into_iter().filter(|(path, _)| path.ends_with(".html") && path != "404.html");
    files.map(|(path, bytes)| (path, page(&String::from_utf8(bytes).unwrap()))).collect()
}

fn page(text: &str) -> Page {
    let html = Html::parse_document(text);
    let language = attributes(&html, "html", "lang").next().unwrap();
    let translated = selector("link[hreflang]");
    let translations = html.select(&translated).map(|link| {
        let address = link.attr("href").unwrap().trim_start_matches("https://example.org/archive/");
        (link.attr("hreflang").unwrap().to_owned(), format!("{address}index.html"))
    });
    let translations = translations.collect();
    let links = attributes(&html, "body a[href], svg a[href]", "href").collect::<Vec<_>>();
    let rows: BTreeSet<String> = attributes(&html, "nav.versions a", "href").collect();
    Page {
        language,
        translations,
        links: links.into_iter().filter(|link| !rows.contains(link) && !is_elsewhere(link)).collect(),
        html,
    }
}

/// Where a link of a page leads, without its anchor.
fn target(path: &str, link: &str) -> String {
    let target = resolve(&format!("/{path}"), link).unwrap();
    target.trim_start_matches('/').split('#').next().unwrap().to_owned()
}

#[test]
fn there_are_general_pages_in_every_language() {
    let archive = Archive::of_six("");
    archive.build();
    assert_whole(&archive);
    let pages = pages(&archive);
    let folders = [("", "en"), ("fr/", "fr"), ("es/", "es"), ("ru/", "ru"), ("zh/", "zh-Hans"), ("ar/", "ar")];
    for (folder, language) in folders {
        for general in ["", "timeline/", "index/", "index/symbols/", "index/titles/", "index/sponsors/", "health/"] {
            let path = format!("{folder}{general}index.html");
            let page = pages.get(&path).unwrap_or_else(|| panic!("there is no {path}"));
            assert_eq!(page.language, language, "{path}");
        }
        assert_eq!(pages[&format!("A/RES/53/70/{folder}index.html")].language, language);
    }
    // 79/18 is there in English only, and 404 in the first language.
    assert!(!pages.contains_key("A/RES/79/18/ar/index.html"));
    assert!(archive.page("404.html").contains("<html lang=\"en\""));
}

#[test]
fn a_site_of_one_language_has_no_row_of_languages() {
    let archive = Archive::of_two();
    archive.build();
    for (path, page) in pages(&archive) {
        assert!(!path.starts_with("en/") && page.translations.is_empty(), "{path}");
        assert_eq!(page.html.select(&selector("nav.versions")).count(), 0, "{path}");
    }
}

#[test]
fn a_language_without_words_in_the_theme_adds_no_pages() {
    let archive = Archive::of_two();
    archive.write("content/A/RES/71/28.de.txt", "71/28. Leuchtfeuer\n\n1. Beschließt dies.\n");
    archive.write("content/A/RES/71/28.de.toml", "symbol = 'A/RES/71/28'\nlanguage = 'de'\n");
    archive.build();
    assert_whole(&archive);
    let pages = pages(&archive);
    // The page speaks English, and says of the text and its title that they are German.
    let page = &pages["A/RES/71/28/index.html"];
    assert_eq!(page.language, "en");
    for german in ["h1[lang=de]", ".text[lang=de]"] {
        assert_eq!(page.html.select(&selector(german)).count(), 1, "{german}");
    }
    assert!(pages.keys().all(|path| !path.starts_with("de/")), "{:?}", pages.keys());
}

#[test]
fn pages_lead_to_pages_of_their_own_language() {
    let archive = Archive::of_six(BASE);
    archive.build();
    let pages = pages(&archive);
    for language in ["ar", "zh-Hans", "en"] {
        let own = pages.iter().filter(|(path, page)| page.language == language && !path.contains('+'));
        let mut followed = 0;
        for (path, page) in own {
            for link in &page.links {
                let target = target(path, link);
                let Some(there) = pages.get(&target) else { continue };
                let is_own = there.language == language || !there.translations.contains_key(language);
                assert!(is_own, "{path} ({language}) leads to {target} ({})", there.language);
                followed += 1;
            }
        }
        assert!(followed > 500, "only {followed} links of {language}");
    }
}

#[test]
fn citing_words_are_quoted_in_the_language_of_the_page() {
    let archive = Archive::of_six("");
    archive.build();
    let page = archive.page("A/RES/53/70/ar/index.html");
    let html = Html::parse_document(&page);
    let quoted: String = html.select(&selector(".quote q")).flat_map(|quote| quote.text()).collect();
    assert!(quoted.contains("53/70") && quoted.contains("المؤرخ"), "{quoted}");
    assert_eq!(html.select(&selector(".quote q[lang]")).count(), 0);
}

#[test]
fn translations_name_each_other() {
    let archive = Archive::of_six(BASE);
    archive.build();
    let pages = pages(&archive);
    let mut named = 0;
    for (path, page) in pages.iter().filter(|(_, page)| !page.translations.is_empty()) {
        assert_eq!(&page.translations[&page.language], path, "a page names itself");
        for (language, there) in page.translations.iter().filter(|(language, _)| *language != "x-default") {
            let other = pages.get(there).unwrap_or_else(|| panic!("{path}: {there}"));
            assert_eq!((&other.language, &other.translations), (language, &page.translations), "{path}: {there}");
            named += 1;
        }
        let canonical = attributes(&page.html, "link[rel=canonical]", "href").next().unwrap();
        assert_eq!(format!("{canonical}index.html"), format!("https://example.org/archive/{path}"));
    }
    assert!(named > 300, "only {named} translations");
    assert_eq!(pages["ar/timeline/index.html"].translations["x-default"], "timeline/index.html");
}

fn pairs(archive: &Archive) -> Vec<String> {
    let files = archive.tree("public").into_keys();
    files.filter(|path| path.contains('+')).map(|path| path.split('/').nth(4).unwrap().to_owned()).collect()
}

#[test]
fn the_first_version_stands_beside_each_other_or_each_beside_each() {
    let archive = Archive::of_six("");
    archive.build();
    assert_eq!(pairs(&archive), ["en+ar", "en+es", "en+fr", "en+ru", "en+zh"]);
    let archive = Archive::of_six("pairs = 'all'\n");
    archive.build();
    assert_whole(&archive);
    assert_eq!(pairs(&archive).len(), 15);
    let links = |path: &str| Html::parse_document(&archive.page(path)).select(&selector("nav.pairs-with a")).count();
    // A version is beside each of five, and a pair is shown among all.
    assert_eq!(links("A/RES/79/17/ar/index.html"), 5);
    assert_eq!(links("A/RES/79/17/en+ar/index.html"), 15);
    let html = Html::parse_document(&archive.page("A/RES/79/17/en+ar/index.html"));
    let current: Vec<String> =
        html.select(&selector("nav.pairs-with a[aria-current]")).map(|a| a.text().collect()).collect();
    assert_eq!(current, ["English + العربية"]);
}

#[test]
fn notes_stand_side_by_side_and_calls_lead_to_them() {
    let archive = Archive::of_six("");
    archive.build();
    let html = Html::parse_document(&archive.page("A/RES/79/17/en+ar/index.html"));
    let note = html.select(&selector("#fn1 > div")).map(|cell| cell.attr("lang").unwrap()).collect::<Vec<_>>();
    assert_eq!(note, ["en", "ar"]);
    assert_eq!(html.select(&selector("sup > a[href='#fn1']")).count(), 2);
    let backs: Vec<String> = attributes(&html, "#fn1 a[role=doc-backlink]", "href").collect();
    assert_eq!(backs, ["#call-1-1-en", "#call-1-1-ar"]);
    let said: Vec<String> = attributes(&html, "#fn1 a[role=doc-backlink]", "aria-label").collect();
    assert_eq!(said, ["Back to the text", "العودة إلى النص"]);
}

/// A text whose numbers the French file begins anew, with headings that one of them lacks, and no French title.
const RESTARTED: &str = "\
-- content/A/RES/79/40.en.md --
+++
symbol = 'A/RES/79/40'
title = 'Lights'
+++
The General Assembly,

Recalling resolution 78/237,

1. Decides one thing;

## On resolution 78/237

2. Decides another thing;

3. Decides a third thing.
-- content/A/RES/79/40.fr.md --
+++
symbol = 'A/RES/79/40'
+++
L’Assemblée générale,

Rappelant la résolution 78/237,

1. Décide une chose ;

## Sur la résolution 78/237

1. Décide une autre chose ;

2. Décide une troisième chose.
";

#[test]
fn texts_with_other_numbers_stand_side_by_side_in_their_order() {
    let archive = Archive::new(RESTARTED);
    archive.build();
    assert_whole(&archive);
    let html = Html::parse_document(&archive.page("A/RES/79/40/en+fr/index.html"));
    let ids: Vec<String> = attributes(&html, "#text > .pair[id]", "id").collect();
    assert_eq!(ids, ["enacting", "pp1", "op1", "h1", "op2", "op3"]);
    // The second text's own anchors stand on its cells.
    let own: Vec<String> = attributes(&html, ".pair > div[id]", "id").collect();
    assert_eq!(own, ["s1.pp1", "s1.op1", "s1.h1", "s2.op1", "s2.op2"]);
    assert_eq!(html.select(&selector(".empty")).count(), 0);
    // Headings are headings, and what they cite is a link.
    let headings = selector("h1, h2, h3, h4, h5, h6");
    let levels: Vec<&str> = html.select(&headings).map(|heading| heading.value().name()).collect();
    assert_eq!(levels, ["h1", "h2", "h3", "h3"]);
    assert_eq!(html.select(&selector("h3.heading > a.cite")).count(), 2);
}

/// Parts A and B of one number.
const PARTS: &str = "\
-- content/parts.txt --
52/12. Renewing the lights

A

The General Assembly,

Noting the red light,

1. Decides so.

B

The General Assembly,

Noting the green light,

1. Decides so.
-- content/citing.txt --
53/4. Lights

The General Assembly,

Recalling its resolutions 52/12 and 52/12 B,

1. Decides so.
";

#[test]
fn a_number_whose_parts_one_text_holds_leads_to_it() {
    let archive = Archive::new(PARTS);
    archive.build();
    assert_whole(&archive);
    let notice = |page: &str| {
        let html = Html::parse_document(&archive.page(page));
        attributes(&html, ".notice a", "href").next()
    };
    assert_eq!(notice("A/RES/52/12/index.html").as_deref(), Some("../../../../A/RES/52/12A-B/index.html"));
    assert_eq!(notice("A/RES/52/12B/index.html").as_deref(), Some("../../../../A/RES/52/12A-B/index.html#partB"));
    // Parts are no texts of their own.
    assert!(archive.page("index.html").contains("<span>2 texts</span>"));
    // With another text of that number nobody knows which one is meant.
    archive.edit("-- content/c.txt --\n52/12 C. More lights\n\nThe General Assembly,\n\nNoting the blue light,\n\n1. Decides so.\n");
    archive.build();
    assert!(archive.tree("public").contains_key("A/RES/52/12C/index.html"));
    assert_eq!(notice("A/RES/52/12/index.html"), None);
}

#[test]
fn a_text_in_a_language_without_a_grammar_is_shown_and_its_page_says_so() {
    let archive = Archive::new(
        "-- recalling.toml --\ntitle = 'Lights'\nlanguage = 'en'\n\
         -- content/de.md --\n+++\nsymbol = 'A/RES/79/16'\nlanguage = 'de'\nadopted = 2024-12-02\n+++\n\
         79/16. Seezeichen\n\nDie Generalversammlung,\n\nunter Hinweis auf ihre Resolution 78/237 und auf A/RES/77/36,\n\n\
         1. beschließt, die Leuchttürme zu erhalten.\n",
    );
    let report = archive.build();
    super::archive::only(&report, recalling::diagnostics::Code::NoGrammar);
    let page = archive.page("A/RES/79/16/index.html");
    assert!(page.contains("understood only where a full symbol stands"), "{page}");
    assert!(page.contains("A/RES/77/36/index.html\"") && !page.contains("A/RES/78/237/"), "{page}");
    assert!(page.contains("beschließt, die Leuchttürme zu erhalten."), "{page}");
}

#[test]
fn a_note_in_latin_letters_runs_its_own_way_on_an_arabic_page() {
    let archive = Archive::new(
        "-- recalling.toml --\ntitle = 'Lights'\nlanguage = 'ar'\n\
         -- content/ar.md --\nقرار اتخذته الجمعية العامة في 2 كانون الأول/ديسمبر 2024\n\n79/16 المنارات\n\nإن الجمعية العامة،\n\n\
         إذ تشير إلى المعاهدة[^1] وإلى التقرير[^2] وإلى القرار[^3]،\n\n1 - تقرر ذلك.\n\n\
         [^1]: United Nations, *Treaty Series*, vol. 729, No. 10485.\n\n[^2]: A/79/265.\n\n[^3]: A/79/266، المرفق.\n",
    );
    archive.build();
    let page = archive.page("A/RES/79/16/index.html");
    let notes: Vec<&str> = page.split("role=\"doc-footnote\"").skip(1).collect();
    let turned = |note: &&str| note.contains("</span><span dir=\"ltr\">");
    assert_eq!(notes.iter().map(turned).collect::<Vec<_>>(), [true, false, false], "{page}");
}
