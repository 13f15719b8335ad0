//! Law 7: what a document says reaches the page as text and nothing else, and no file leaves the output folder.

use super::archive::{Archive, PLAIN};
use scraper::{Html, Selector};

const HOSTILE: &str = r#"
Resolution adopted by the General Assembly on 2 December 2014

69/28. <script>alert("title")</script> & "quotes' </title>

The General Assembly,

Recalling its resolution 53/70 of 4 December 1998 <img src=x onerror=alert(1)>,

1. Calls upon </p></main><script>alert('text')</script> {{ config }} {% raw %};

2. Decides <!-- to include --> <a href="javascript:alert(1)">the item</a> &lt;b&gt;.
"#;

fn count(html: &Html, css: &str) -> usize {
    html.select(&Selector::parse(css).unwrap()).count()
}

#[test]
fn hostile_text_comes_out_as_text() {
    for (file, text) in [("28.en.txt", HOSTILE.to_owned()), ("28.en.md", HOSTILE.replace("69/28.", "## 69/28."))] {
        let archive = Archive::new("");
        archive.write(&format!("content/A/RES/69/{file}"), text);
        archive.build();
        let plain = Archive::new("");
        plain.write("content/A/RES/69/28.en.txt", PLAIN);
        plain.build();
        let scripts = |path| count(&Html::parse_document(&plain.page(path)), "script");
        let (on_any, on_search) = (scripts("A/RES/69/28/index.html"), scripts("search/index.html"));
        for (path, bytes) in archive.tree("public").iter().filter(|(path, _)| path.ends_with(".html")) {
            let html = Html::parse_document(std::str::from_utf8(bytes).unwrap());
            let own = if path == "search/index.html" { on_search } else { on_any };
            assert!(count(&html, "script") <= own, "{path} of {file} has a script of the document");
            assert_eq!(count(&html, "[onerror], img[src=x], a[href^='javascript:']"), 0, "{path} of {file}");
            assert_eq!(count(&html, "head > title"), 1, "{path} of {file}");
        }
        let page = Html::parse_document(&archive.page("A/RES/69/28/index.html"));
        let words: String = page.root_element().text().collect();
        for shown in ["alert('text')", "{{ config }}", "{% raw %}"] {
            assert!(words.contains(shown), "{shown} of {file} is not shown");
        }
    }
}

#[test]
fn a_hostile_symbol_writes_nothing_outside() {
    let archive = Archive::new("");
    for (i, symbol) in
        ["../../../../evil/1", "A/RES/../../../evil1", "/etc/1", "A/RES/69/28/../../../../evil/1"].iter().enumerate()
    {
        archive.write(&format!("content/{i}.txt"), PLAIN.replace("69/28", symbol));
        archive.write(&format!("content/{i}.toml"), format!("symbol = \"{symbol}\"\n"));
    }
    archive.build();
    let mut outside = archive.tree(".");
    // The cache lies beside the settings; what it is called there follows from hashes alone.
    let ours = ["public/", "content/", "recalling.toml", ".recalling/"];
    outside.retain(|path, _| !ours.iter().any(|ours| path.starts_with(ours)));
    assert!(outside.is_empty(), "{:?}", outside.keys());
    assert!(!archive.path("../evil").exists());
}

#[test]
fn the_address_of_official_copies_is_that_of_the_settings() {
    let archive = Archive::of_two();
    archive.write(
        "recalling.toml", "title = 'T'\nlanguage = 'en'\nofficial = 'https://example.org/{language}/{symbol}'\n",
    );
    archive.build();
    assert!(archive.page("A/RES/69/28/index.html").contains("https://example.org/en/A/RES/69/28"));
}
