//! Themes: the second one that ships shows what a theme may count on, and says nothing less than the first.

use super::archive::{Archive, only};
use super::crawl::{assert_whole, selector};
use recalling::diagnostics::{Code, Severity};
use scraper::Html;
use std::collections::BTreeSet;

const GAZETTE: &str = "theme = 'gazette'\n";

fn links(html: &str) -> BTreeSet<String> {
    let page = Html::parse_document(html);
    page.select(&selector("main a[href]")).filter_map(|link| link.attr("href")).map(str::to_owned).collect()
}

#[test]
fn every_page_leads_where_it_does_in_the_default_theme() {
    let (plain, gazette) = (Archive::of_six(""), Archive::of_six(GAZETTE));
    let report = gazette.build();
    plain.build();
    assert!(
        report.diagnostics.iter().all(|found| found.code.severity() != Severity::Error),
        "{:#?}",
        report.diagnostics
    );
    assert_whole(&gazette);
    let pages: BTreeSet<String> = plain.tree("public").into_keys().filter(|path| path.ends_with(".html")).collect();
    for path in &pages {
        assert_eq!(links(&plain.page(path)), links(&gazette.page(path)), "{path}");
    }
}

#[test]
fn the_gazette_gathers_its_notes_below_the_text() {
    let gazette = Archive::of_six(GAZETTE);
    gazette.build();
    let files = gazette.tree("public");
    let held: Vec<&String> = files.keys().filter(|path| path.contains("/RES/") && path.ends_with(".html")).collect();
    let pages = held.iter().map(|path| Html::parse_document(&gazette.page(path)));
    let noted: Vec<Html> = pages.filter(|page| page.select(&selector(".note")).next().is_some()).collect();
    assert!(!noted.is_empty());
    for page in noted.iter().filter(|page| page.select(&selector("article.resolution")).next().is_some()) {
        assert!(page.select(&selector(".endnotes .note")).next().is_some());
        assert!(page.select(&selector(".notes")).next().is_none());
        assert!(page.select(&selector(".masthead")).next().is_some());
    }
}

#[test]
fn a_theme_for_templates_to_come_is_one_clear_error() {
    let archive = Archive::of_two();
    archive.write("recalling.toml", "title = 'T'\nlanguage = 'en'\ntheme = 'later'\n");
    archive.write("themes/later/theme.toml", "contract = 2\n");
    let error = archive.try_build().unwrap_err().to_string();
    assert!(error.contains("`later`") && error.contains("version 2") && error.contains("newer recalling"), "{error}");
    assert!(!archive.path("public/index.html").exists());
}

/// Replaces the facts of a resolution by some words.
fn facts(words: &str) -> String {
    format!("{{% extends \"builtin/resolution.html\" %}}\n{{% block facts %}}\n{words}\n{{% endblock facts %}}\n")
}

#[test]
fn check_tries_templates_on_pages_that_the_archive_does_not_have() {
    let archive = Archive::of_two();
    archive.write("templates/resolution.html", facts("<p>{{ facts.adopted.words }}</p>"));
    let built = archive.build();
    assert!(built.diagnostics.iter().all(|found| found.code != Code::TemplateError), "{:#?}", built.diagnostics);
    let before = archive.tree(".");
    let report = archive.check();
    let failed = only(&report, Code::SampleFails);
    assert_eq!(&*failed.path, "templates/resolution.html");
    assert_eq!(failed.place.unwrap().position.line, 3);
    assert!(failed.message.contains("on a resolution without a date"), "{}", failed.message);
    assert_eq!(archive.tree("."), before, "nothing is written");

    archive
        .write("templates/resolution.html", facts("{% if facts.adopted %}<p>{{ facts.adopted.words }}</p>{% endif %}"));
    let report = archive.check();
    assert!(report.diagnostics.iter().all(|found| found.code != Code::SampleFails), "{:#?}", report.diagnostics);
}

#[test]
fn what_fails_on_a_page_of_the_archive_is_not_said_again_of_a_sample() {
    let archive = Archive::of_two();
    archive.write("templates/resolution.html", facts("<p>{{ facts.nothing.at_all }}</p>"));
    let report = archive.check();
    assert_eq!(only(&report, Code::TemplateError).place.unwrap().position.line, 3);
    assert!(report.diagnostics.iter().all(|found| found.code != Code::SampleFails), "{:#?}", report.diagnostics);
}

#[test]
fn a_component_that_fails_on_a_sample_is_named_by_its_own_file() {
    let archive = Archive::of_two();
    archive.write("themes/mine/theme.toml", "contract = 1\n");
    let line = "{% component work(work, @ui) %}\n<b>{{ work.date.words }}</b>\n{% endcomponent work %}\n";
    archive.write("themes/mine/templates/line.html", line);
    archive.write("recalling.toml", "title = 'T'\nlanguage = 'en'\ntheme = 'mine'\n");
    let report = archive.check();
    let mut wrong = report.diagnostics.iter().filter(|found| found.code.severity() == Severity::Error);
    let failed = wrong.next().unwrap();
    assert_eq!((&*failed.path, failed.place.unwrap().position.line), ("themes/mine/templates/line.html", 2));
    assert!(wrong.next().is_none(), "it is said once: {:#?}", report.diagnostics);
}

#[test]
fn a_link_that_a_template_makes_is_followed() {
    let archive = Archive::of_two();
    let template = "{% extends \"builtin/base.html\" %}{% block footer %}<a href=\"{{ page.root }}about.html\">a</a> <a href=\"#nowhere\">b</a>{% endblock footer %}";
    archive.write("templates/404.html", b"{% extends \"builtin/404.html\" %}");
    archive.write("templates/health.html", template.as_bytes());
    let report = archive.check();
    let broken: Vec<&str> = report
        .diagnostics
        .iter()
        .filter(|found| found.code == Code::BrokenLink)
        .map(|found| found.message.as_str())
        .collect();
    assert!(broken.iter().any(|said| said.contains("about.html")), "{broken:?}");
    assert!(broken.iter().any(|said| said.contains("#nowhere")), "{broken:?}");
}
