//! Prose keeps every word and nests every element; every template renders, whatever is missing.

use super::{CONTRACT, Engine, Theme, ThemeError, prose_html};
use crate::archive::Archive;
use crate::diagnostics::Code;
use crate::resolution::Language;
use crate::settings::Settings;
use crate::site::fixtures::{self, archive, settings};
use crate::site::{Call, CalledNote, Is, Kind, Languages, Link, Mark, Prose, Site, To, plan};
use crate::speech::Tongues;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// The words of mark-up outside of note calls, the labels of the calls, and the elements that were left open.
struct Read {
    words: String,
    labels: String,
    open: Vec<String>,
    nested_links: usize,
}

fn read(html: &str) -> Read {
    let mut read = Read { words: String::new(), labels: String::new(), open: Vec::new(), nested_links: 0 };
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        text(&mut read, &rest[..start]);
        let end = start + rest[start..].find('>').expect("every tag is closed");
        let tag = &rest[start + 1..end];
        rest = &rest[end + 1..];
        match tag.strip_prefix('/') {
            Some(name) => {
                assert_eq!(read.open.pop().as_deref().map(|open| open.trim_end_matches(" call")), Some(name), "{html}");
            }
            None => {
                let calls = ["class=\"call\"", "role=\"doc-noteref\""].iter().any(|said| tag.contains(said));
                let call = if calls { " call" } else { "" };
                let name = tag.split(' ').next().unwrap_or_default().to_owned() + call;
                let is_link = |name: &str| name.split(' ').next() == Some("a");
                read.nested_links += usize::from(is_link(&name) && read.open.iter().any(|open| is_link(open)));
                read.open.push(name);
            }
        }
    }
    text(&mut read, rest);
    read
}

fn text(read: &mut Read, text: &str) {
    assert!(!text.contains(['>', '"']), "unescaped: {text}");
    let plain = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    let within = if read.open.iter().any(|open| open.ends_with(" call")) { &mut read.labels } else { &mut read.words };
    within.push_str(&plain);
}

fn is() -> impl Strategy<Value = Is> {
    let to = prop_oneof![Just(To::Held), Just(To::Stub), Just(To::Internal), Just(To::Outside)];
    let link = ("[a-z\"<>&]{0,6}", to, 0usize..12, 0usize..12).prop_map(|(href, to, start, length)| {
        Is::Link(Link { href: href.clone(), hint: href, to, number: start..start + length })
    });
    prop_oneof![
        Just(Is::Verb),
        Just(Is::Bold),
        Just(Is::Italic),
        Just(Is::Raised),
        Just(Is::Uncertain { hint: "?<".into() }),
        link
    ]
}

proptest! {
    #[test]
    fn prose_keeps_every_word_and_nests_every_element(
        words in "[a-c<>&\"'大会，é ]{0,24}",
        marks in prop::collection::vec((0usize..40, 0usize..20, is()), 0..7),
        calls in prop::collection::vec((0usize..40, any::<bool>()), 0..4),
    ) {
        let marks = marks.into_iter().map(|(start, length, is)| Mark { range: start..start + length, is }).collect();
        let mut calls: Vec<Call<'_>> = calls
            .into_iter()
            .map(|(at, known)| Call {
                at,
                label: "<1>",
                note: known.then(|| CalledNote { id: "call-1-1".into(), note: "fn\"1".into() }),
            })
            .collect();
        calls.sort_by_key(|call| call.at);
        let labels = "<1>".repeat(calls.len());
        let html = prose_html(&Prose { words: &words, marks, calls });
        let read = read(&html);
        prop_assert_eq!(&read.words, &words);
        prop_assert_eq!(read.labels, labels);
        prop_assert!(read.open.is_empty());
        prop_assert_eq!(read.nested_links, 0);
    }
}

#[test]
fn a_call_inside_a_mention_stands_between_two_halves_of_the_link() {
    let link = Link { href: "#op2".into(), hint: "第 2 段".into(), to: To::Internal, number: 0..6 };
    let note = CalledNote { id: "call-1-1".into(), note: "fn1".into() };
    let prose = Prose {
        words: "上文",
        marks: vec![Mark { range: 0..6, is: Is::Link(link) }],
        calls: vec![Call { at: 3, label: "1", note: Some(note) }],
    };
    let expected = concat!(
        r##"<a class="cite internal" href="#op2" title="第 2 段"><span class="no">上</span></a>"##,
        r##"<sup><a id="call-1-1" href="#fn1" role="doc-noteref">1</a></sup>"##,
        r##"<a class="cite internal" href="#op2" title="第 2 段"><span class="no">文</span></a>"##,
    );
    assert_eq!(prose_html(&prose), expected);
}

fn rendered(site: &Site<'_>, engine: &Engine) -> Vec<(String, String)> {
    let text = |html| String::from_utf8(html).expect("a page is text");
    let page =
        |page| text(engine.render(page, &site.model(page)).unwrap_or_else(|failed| panic!("{}", failed.message)));
    site.pages().iter().map(|it| (it.route.file(), page(it))).collect()
}

/// A folder that is no archive, so that only what is built in is found.
fn nowhere() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

fn engine(settings: &Settings, archive: &Archive) -> (Engine, Tongues, Languages, Vec<crate::diagnostics::Diagnostic>) {
    let (theme, mut diagnostics) = Theme::load(settings).expect("the theme is there");
    let (tongues, untranslated) = Tongues::new(theme.translations(), &settings.languages);
    let languages = Languages::of(archive, settings, &tongues);
    let (engine, broken) = Engine::new(&theme, &tongues, &languages, settings);
    diagnostics.extend(untranslated.into_iter().chain(broken));
    (engine, tongues, languages, diagnostics)
}

#[test]
fn every_template_renders_whatever_is_missing() {
    let folder = nowhere();
    let settings = Settings { root: folder.path().into(), ..settings() };
    let archive = archive();
    let (engine, tongues, languages, diagnostics) = engine(&settings, &archive);
    assert_eq!(diagnostics, []);
    let findings = fixtures::findings();
    let site = plan(&archive, &settings, &findings, &tongues, &languages);
    let kinds: BTreeSet<&str> = site.pages().iter().map(|page| page.kind.template()).collect();
    let others = ["background.html", "cited-by.html", "lifeline.html", "wording.html", "wordings.html"];
    assert_eq!(kinds, Kind::TEMPLATES.into_iter().filter(|name| !others.contains(name)).collect());
    for (file, html) in rendered(&site, &engine) {
        let read = read_page(&html);
        assert_eq!(html.matches("<h1").count(), 1, "{file} has one title");
        assert!(read.contains("lang=\"zh-Hans\"") || read.contains("lang=\"en\""), "{file} says its language");
        assert!(html.contains("联合国") || html.contains("United Nations"), "{file} names the source of the texts");
    }
}

fn read_page(html: &str) -> &str {
    html.lines().find(|line| line.starts_with("<html")).unwrap_or_default()
}

#[test]
fn what_a_document_says_reaches_the_page_escaped() {
    let folder = nowhere();
    let settings = Settings { root: folder.path().into(), title: "<b>".into(), ..settings() };
    let archive = archive();
    let (engine, tongues, languages, _) = engine(&settings, &archive);
    let site = plan(&archive, &settings, &[], &tongues, &languages);
    for (file, html) in rendered(&site, &engine) {
        // The theme's own script and the line that keeps the colours are the only ones, besides data that is none.
        let own = html.matches("<script src=\"").filter(|_| html.contains("static/recalling.js\" defer></script>"));
        let colours = html.matches("<script>try { document.documentElement.dataset.look = localStorage").count();
        let data = html.matches("<script type=\"application/ld+json\">").count();
        assert_eq!(html.matches("<script").count(), own.count() + colours + data, "{file}");
        assert!(!html.contains("<b>·"), "{file}");
    }
}

#[test]
fn the_cells_of_a_table_say_what_they_head_and_reach_over() {
    let folder = nowhere();
    let settings = Settings { root: folder.path().into(), ..settings() };
    let archive = archive();
    let (engine, tongues, languages, _) = engine(&settings, &archive);
    let pages = rendered(&plan(&archive, &settings, &[], &tongues, &languages), &engine);
    let (_, html) = pages.iter().find(|(file, _)| file == "A/RES/69/28/index.html").unwrap();
    assert!(html.contains("<tr><th rowspan=\"2\">甲</th><td colspan=\"2\">见<a "), "{html}");
}

#[test]
fn an_archive_without_works_has_its_pages() {
    let folder = nowhere();
    let settings = Settings { root: folder.path().into(), ..settings() };
    let archive = crate::archive::Archive::default();
    let (engine, tongues, languages, _) = engine(&settings, &archive);
    let site = plan(&archive, &settings, &[], &tongues, &languages);
    let files: Vec<String> = rendered(&site, &engine).into_iter().map(|(file, _)| file).collect();
    let pages = [
        "index", "index/index", "timeline/index", "search/index", "draft/index", "coverage/index", "health/index",
        "data/index", "404",
    ];
    assert_eq!(files, pages.map(|file| format!("{file}.html")));
}

#[test]
fn a_template_of_the_archive_extends_the_built_in_one() {
    let folder = nowhere();
    let own = "{% extends \"builtin/base.html\" %}{% block footer %}<p>ours</p>{% endblock footer %}";
    write(&folder, "templates/base.html", own);
    let settings = Settings { root: folder.path().into(), ..settings() };
    let archive = archive();
    let (engine, tongues, languages, diagnostics) = engine(&settings, &archive);
    assert_eq!(diagnostics, []);
    let site = plan(&archive, &settings, &[], &tongues, &languages);
    for (file, html) in rendered(&site, &engine).into_iter().filter(|(file, _)| file != "404.html") {
        assert!(html.contains("<p>ours</p>"), "{file}");
    }
}

fn write(folder: &tempfile::TempDir, file: &str, text: &str) {
    let path = folder.path().join(file);
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
    std::fs::write(path, text).expect("written");
}

#[test]
fn a_template_that_cannot_be_read_is_reported_and_replaced() {
    let cases = [
        ("templates/home.html", "一\n{% if %}", Some((2, 7))),
        ("templates/home.html", "{% extends \"nothing.html\" %}", None),
        ("templates/home.html", "a {{ title | shout }}", Some((1, 14))),
        ("themes/default/templates/home.html", "{{ 1 +", Some((1, 1))),
    ];
    for (file, text, place) in cases {
        let folder = nowhere();
        write(&folder, file, text);
        let settings = Settings { root: folder.path().into(), ..settings() };
        let archive = archive();
        let (engine, tongues, languages, diagnostics) = engine(&settings, &archive);
        assert_eq!(diagnostics.len(), 1, "{text}: {diagnostics:?}");
        assert_eq!(diagnostics[0].code, Code::TemplateError);
        assert_eq!(&*diagnostics[0].path, file);
        let found = diagnostics[0].place.map(|place| (place.position.line, place.position.column));
        assert_eq!(found.is_some(), place.is_some(), "{text}: {found:?}");
        assert!(found.is_none_or(|(line, _)| Some(line) == place.map(|(line, _)| line)), "{text}: {found:?}");
        let site = plan(&archive, &settings, &[], &tongues, &languages);
        assert!(rendered(&site, &engine)[0].1.contains("<h1>"), "the built-in home page takes its place");
    }
}

#[test]
fn a_template_that_fails_on_a_page_names_its_file_and_line() {
    let folder = nowhere();
    write(&folder, "templates/stub.html", "一\n\n{{ symbol.nothing.at_all }}");
    let settings = Settings { root: folder.path().into(), ..settings() };
    let archive = archive();
    let (engine, tongues, languages, diagnostics) = engine(&settings, &archive);
    assert_eq!(diagnostics, []);
    let site = plan(&archive, &settings, &[], &tongues, &languages);
    let stub = site.pages().iter().find(|page| matches!(page.kind, Kind::Stub(_))).expect("a stub");
    let failed = engine.render(stub, &site.model(stub)).expect_err("the template fails");
    assert_eq!((&*failed.path, failed.place.map(|place| place.position.line)), ("templates/stub.html", Some(3)));
    assert!(failed.help.is_some());
    let page = engine.render_builtin(stub, &site.model(stub)).expect("the built-in template takes its place");
    assert!(String::from_utf8(page).expect("a page is text").contains("<h1"));
}

#[test]
fn a_theme_that_is_not_there_is_named_with_those_that_are() {
    let folder = nowhere();
    write(&folder, "themes/plain/theme.toml", "styles = []");
    for name in ["solarized", "../plain", "", ".", "a/b"] {
        let settings = Settings { root: folder.path().into(), theme: name.into(), ..settings() };
        match Theme::load(&settings) {
            Err(ThemeError::Unknown { known, .. }) => assert_eq!(known, ["default", "gazette", "plain"], "{name}"),
            other => panic!("{name}: {other:?}"),
        }
    }
}

#[test]
fn a_theme_lies_over_the_default_one() {
    let folder = nowhere();
    write(&folder, "themes/plain/theme.toml", "styles = [\"recalling.css\", \"plain.css\"]");
    write(&folder, "themes/plain/static/plain.css", "body { color: red }");
    write(&folder, "themes/plain/i18n/zh.ftl", "index = 总目\n");
    let settings = Settings { root: folder.path().into(), theme: "plain".into(), ..settings() };
    let (theme, diagnostics) = Theme::load(&settings).expect("the theme is there");
    assert_eq!(diagnostics, []);
    let files: Vec<&str> = theme.files().map(|(file, _)| file).collect();
    let first = ["draft.css", "draft.js", "find.js", "found.js", "icon.svg", "pages.css", "plain.css", "reading.css"];
    assert_eq!(
        files,
        [&first[..], &["reading.js", "recalling.css", "recalling.js", "search.css", "search.js"]].concat()
    );
    let (tongues, untranslated) = Tongues::new(theme.translations(), &[Language::ZH]);
    assert_eq!(untranslated, []);
    assert_eq!(tongues.of(Language::ZH).say("index"), "总目");
    assert_eq!(tongues.of(Language::ZH).say("health"), "档案状况");
}

#[test]
fn a_theme_takes_from_the_default_one_what_it_does_not_say_of_itself() {
    let folder = nowhere();
    write(&folder, "themes/plain/theme.toml", "color = \"#000\"");
    write(&folder, "themes/bare/theme.toml", "icon = \"none.svg\"");
    let load = |name: &str| {
        let settings = Settings { root: folder.path().into(), theme: name.into(), ..settings() };
        Theme::load(&settings).expect("the theme is there")
    };
    let (theme, diagnostics) = load("plain");
    assert_eq!((theme.look().color.as_deref(), theme.look().icon.as_deref()), (Some("#000"), Some("icon.svg")));
    assert_eq!(diagnostics, []);
    let (theme, diagnostics) = load("bare");
    assert_eq!(theme.look().icon, None);
    assert!(diagnostics.iter().any(|its| its.message.contains("the icon `none.svg` is not in")), "{diagnostics:?}");
}

#[test]
fn a_page_that_is_not_there_links_only_from_a_known_address() {
    for (base, link) in
        [(None, None), (Some("https://example.org/archive"), Some("https://example.org/archive/index.html"))]
    {
        let folder = nowhere();
        let settings = Settings { root: folder.path().into(), base: base.map(str::to_owned), ..settings() };
        let archive = archive();
        let (engine, tongues, languages, _) = engine(&settings, &archive);
        let site = plan(&archive, &settings, &[], &tongues, &languages);
        let (file, html) = rendered(&site, &engine).pop().expect("a last page");
        assert_eq!(file, "404.html");
        assert_eq!(html.contains("href=\"https://example.org/archive/index.html\""), link.is_some());
        assert_eq!(html.contains("<link rel=\"stylesheet\""), link.is_some());
        assert!(!html.contains("href=\"index"), "nothing relative: the page is shown at any depth");
    }
}

#[test]
fn a_theme_that_says_what_is_not_understood_is_told_so() {
    let folder = nowhere();
    write(&folder, "themes/plain/theme.toml", "name = \"Plain\"\ncontract = 1\nstylez = []");
    let settings = Settings { root: folder.path().into(), theme: "plain".into(), ..settings() };
    let (_, diagnostics) = Theme::load(&settings).expect("the theme is there");
    let said: Vec<&str> = diagnostics.iter().map(|its| its.message.as_str()).collect();
    assert_eq!(said, ["`stylez` is nothing that a theme says, and is passed over"]);
    assert_eq!(diagnostics[0].help.as_deref(), Some("did you mean `styles`?"));
}

#[cfg(unix)]
#[test]
fn a_link_in_a_theme_is_reported_and_not_followed() {
    let folder = nowhere();
    write(&folder, "secret.css", "body { color: red }");
    write(&folder, "themes/plain/theme.toml", "contract = 1");
    write(&folder, "themes/plain/static/own.css", "");
    let link = folder.path().join("themes/plain/static/recalling.css");
    std::os::unix::fs::symlink(folder.path().join("secret.css"), link).expect("a link");
    let settings = Settings { root: folder.path().into(), theme: "plain".into(), ..settings() };
    let (theme, diagnostics) = Theme::load(&settings).expect("the theme is there");
    assert!(theme.files().all(|(_, bytes)| bytes != b"body { color: red }"));
    let said: Vec<(&str, &str)> = diagnostics.iter().map(|its| (&*its.path, its.message.as_str())).collect();
    let message = "this is a link to somewhere else and is passed over";
    assert_eq!(said, [("themes/plain/static/recalling.css", message)]);
}

#[test]
fn a_theme_for_another_version_of_the_templates_is_refused_in_one_sentence() {
    let folder = nowhere();
    let later = (CONTRACT + 1).to_string();
    for (contract, theirs) in [("0", "0"), (&later, &later), ("-1", "-1"), ("\"two\"", "two")] {
        let other = "styles = \"not yet a list\"\nlayout = { wide = true }\n";
        write(&folder, "themes/plain/theme.toml", &format!("{other}contract = {contract}"));
        let settings = Settings { root: folder.path().into(), theme: "plain".into(), ..settings() };
        match Theme::load(&settings) {
            Err(ThemeError::Contract { name, theirs: said }) => {
                assert_eq!((name.as_str(), said.as_str()), ("plain", theirs))
            }
            other => panic!("{theirs}: {other:?}"),
        }
    }
}
