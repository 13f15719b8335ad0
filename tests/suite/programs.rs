//! What is made for programs says what the pages say, at addresses that are there, and nothing in it can be broken by
//! what a text says.

use super::archive::{Archive, tree};
use super::crawl::{attributes, resolve, selector};
use quick_xml::events::Event;
use scraper::Html;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

const BASE: &str = "base = 'https://example.org/archive/'\n";
const PUBLISHED: &str = "https://example.org/archive/";

/// One text in six languages and another that was voted on, built.
fn six(settings: &str) -> Archive {
    let archive = Archive::of_six(settings);
    archive.build();
    archive
}

fn json(archive: &Archive, file: &str) -> Value {
    serde_json::from_str(&archive.page(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn rows(archive: &Archive, file: &str) -> Vec<BTreeMap<String, Value>> {
    serde_json::from_value(json(archive, file)).unwrap()
}

fn said<'a>(row: &'a BTreeMap<String, Value>, column: &str) -> &'a str {
    row[column].as_str().unwrap_or_default()
}

/// The file that a published address means.
fn published(address: &str) -> String {
    let below = address.strip_prefix(PUBLISHED).unwrap_or_else(|| panic!("{address} is elsewhere"));
    let file = below.split('#').next().unwrap();
    if file.is_empty() || file.ends_with('/') { format!("{file}index.html") } else { file.to_owned() }
}

/// The links of some elements of a page, whole: `A/RES/53/70/index.html#op2`.
fn links(archive: &Archive, page: &str, css: &str) -> BTreeSet<String> {
    let html = Html::parse_document(&archive.page(page));
    attributes(&html, css, "href").filter_map(|link| resolve(page, &link)).collect()
}

#[test]
fn every_citation_of_the_data_is_a_link_at_both_ends() {
    for archive in [six(""), {
        let archive = Archive::of_two();
        archive.build();
        archive
    }] {
        let edges = rows(&archive, "data/citations.json");
        assert!(edges.len() >= 5, "{edges:?}");
        for edge in &edges {
            let citing = resolve("data/citations.json", said(edge, "citing_page")).unwrap();
            let cited = resolve("data/citations.json", said(edge, "cited_page")).unwrap();
            let (citing_file, anchor) = citing.split_once('#').unwrap();
            let place = if anchor == "facts" { "#facts a".to_owned() } else { format!("[id='{anchor}'] a") };
            let there = links(&archive, citing_file, &place);
            let work = cited.split('#').next().unwrap();
            let own = |link: &String| {
                link.split('#').next().is_some_and(|link| link.starts_with(work.trim_end_matches("index.html")))
            };
            assert!(there.iter().any(own), "{citing} has no link to {cited}: {there:?}");
            let back = links(&archive, work, ".cited-by a");
            assert!(
                back.contains(&citing) || anchor == "facts",
                "{work} does not say that {citing} cites it: {back:?}"
            );
        }
    }
}

#[test]
fn every_link_of_a_text_is_a_citation_of_the_data() {
    let archive = six("");
    let edges: BTreeSet<(String, String)> = rows(&archive, "data/citations.json")
        .iter()
        .map(|edge| (said(edge, "paragraph").to_owned(), said(edge, "cited").to_owned()))
        .collect();
    let html = Html::parse_document(&archive.page("A/RES/79/17/index.html"));
    let mut followed = 0;
    for place in html.select(&selector("#text p[id], #text aside[id]")) {
        for link in place.select(&selector("a.cite:not(.internal):not(.outside)")) {
            let target = resolve("A/RES/79/17/index.html", link.attr("href").unwrap()).unwrap();
            let symbol = target.split("/index.html").next().unwrap().to_owned();
            let edge = (place.attr("id").unwrap().to_owned(), symbol);
            assert!(edges.contains(&edge), "{edge:?} is not in the data");
            followed += 1;
        }
    }
    assert!(followed > 10, "only {followed} links");
}

#[test]
fn tables_say_the_same_in_both_forms() {
    let archive = six(BASE);
    let files = archive.tree("public");
    let tables: Vec<&String> =
        files.keys().filter(|file| file.starts_with("data/") && file.ends_with(".csv")).collect();
    assert_eq!(tables.len(), 9, "{tables:?}");
    for table in tables {
        let rows = rows(&archive, &table.replace(".csv", ".json"));
        let mut reader = csv::Reader::from_reader(files[table].as_slice());
        let header = reader.headers().unwrap().clone();
        let records: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().unwrap();
        assert!(!records.is_empty() && records.len() == rows.len(), "{table}");
        for (record, row) in records.iter().zip(&rows) {
            assert_eq!(row.len(), header.len(), "{table}");
            for (column, cell) in header.iter().zip(record) {
                let said = match &row[column] {
                    Value::Null => String::new(),
                    Value::String(words) => words.clone(),
                    Value::Array(list) => list.iter().map(|word| word.as_str().unwrap()).collect::<Vec<_>>().join("|"),
                    other => other.to_string(),
                };
                assert_eq!(cell.strip_prefix("'-").unwrap_or(cell), said.strip_prefix('-').unwrap_or(&said), "{table}");
            }
        }
    }
}

#[test]
fn the_page_about_data_explains_every_column_of_every_file_in_every_language() {
    let archive = six("");
    for (folder, up) in [("", "data/"), ("ar/", "../data/"), ("zh/", "../data/")] {
        let page = format!("{folder}data/index.html");
        let html = Html::parse_document(&archive.page(&page));
        let explained: Vec<String> = html.select(&selector("th code")).map(|code| code.text().collect()).collect();
        let mut columns = Vec::new();
        for table in ["works", "citations", "paragraphs-en", "requests"] {
            let csv = archive.page(&format!("data/{table}.csv"));
            columns.extend(csv.lines().next().unwrap().split(',').map(str::to_owned));
        }
        assert_eq!(explained, columns, "{page}");
        let files: BTreeSet<String> = attributes(&html, ".files a[href$='.csv']", "href").collect();
        assert!(files.len() == 9 && files.iter().all(|file| file.contains(up) || folder.is_empty()), "{files:?}");
        let second = selector("tbody td:nth-child(2)");
        let meanings = html.select(&second);
        assert!(meanings.map(|cell| cell.text().collect::<String>()).all(|words| words.chars().count() > 1), "{page}");
    }
}

#[test]
fn every_address_of_maps_feeds_and_records_is_there() {
    let archive = six(BASE);
    let files = archive.tree("public");
    let mut followed = 0;
    let mut follow = |from: &str, address: &str| {
        assert!(files.contains_key(&published(address)), "{from} names {address}");
        followed += 1;
    };
    let map = archive.page("sitemap.xml");
    let addresses: Vec<String> = texts(&map, "loc");
    let pages: BTreeSet<String> = addresses.iter().map(|address| published(address)).collect();
    let html = files.keys().filter(|file| file.ends_with(".html") && *file != "404.html").cloned();
    assert_eq!(pages, html.collect(), "the map names every page once");
    assert_eq!(pages.len(), addresses.len());
    addresses.iter().for_each(|address| follow("sitemap.xml", address));
    for (file, bytes) in &files {
        let text = String::from_utf8_lossy(bytes);
        if file.ends_with(".atom") {
            let feed: atom_syndication::Feed = text.parse().unwrap();
            assert!(!feed.entries.is_empty() && feed.entries.len() <= 50, "{file}");
            let own = feed.links.iter().find(|link| link.rel == "self").unwrap();
            assert_eq!(published(&own.href), *file);
            for link in feed.links.iter().chain(feed.entries.iter().flat_map(|entry| &entry.links)) {
                if link.rel != "via" {
                    follow(file, &link.href);
                }
            }
        }
        if file.ends_with("cite.json") {
            let record: Value = serde_json::from_str(&text).unwrap();
            let page = record[0]["URL"].as_str().unwrap().to_owned();
            follow(file, &page);
            assert_eq!(published(&page), file.replace("cite.json", "index.html"));
            assert!(archive.page(&file.replace("cite.json", "cite.ris")).contains(&format!("UR  - {page}\r\n")));
            assert!(archive.page(&file.replace("cite.json", "cite.bib")).contains(&format!("url = {{{page}}}")));
        }
    }
    for row in rows(&archive, "data/works.json") {
        follow("data/works.json", said(&row, "page"));
    }
    assert!(followed > 250, "only {followed} addresses");
}

/// The words of the elements of a name; the document must be well-formed.
fn texts(xml: &str, name: &str) -> Vec<String> {
    let mut reader = quick_xml::Reader::from_str(xml);
    reader.config_mut().check_end_names = true;
    let (mut found, mut inside, mut depth) = (Vec::new(), false, 0);
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{error} in {xml}")) {
            Event::Start(start) => {
                depth += 1;
                inside = *start.name().as_ref() == *name;
                if inside {
                    found.push(String::new());
                }
            }
            Event::End(_) => {
                depth -= 1;
                inside = false;
            }
            Event::Text(text) if inside => found.last_mut().unwrap().push_str(&text),
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0);
    found
}

#[test]
fn what_needs_a_published_address_is_made_only_with_one() {
    let (with, without) = (six(BASE), six(""));
    let names = |archive: &Archive| archive.tree("public").into_keys().collect::<BTreeSet<String>>();
    let only: Vec<String> = names(&with).difference(&names(&without)).cloned().collect();
    let languages = ["", "ar/", "es/", "fr/", "ru/", "zh/"];
    let mut expected: Vec<String> = languages.iter().map(|language| format!("{language}opensearch.xml")).collect();
    expected.push("sitemap.xml".into());
    expected.sort();
    assert_eq!(only, expected);
    assert_eq!(texts(&with.page("ar/opensearch.xml"), "Language"), ["ar"]);
    assert!(with.page("ar/opensearch.xml").contains("archive/ar/search/index.html?q={searchTerms}\""));
    assert!(with.page("robots.txt").contains("Sitemap: https://example.org/archive/sitemap.xml"));
    let head = |archive: &Archive, css: &str| {
        let html = Html::parse_document(&archive.page("A/RES/79/17/ar/index.html"));
        attributes(&html, css, "content").chain(attributes(&html, css, "href")).next()
    };
    let page = Some("https://example.org/archive/A/RES/79/17/ar/".to_owned());
    assert_eq!(head(&with, "meta[property='og:url']"), page);
    assert_eq!(head(&with, "meta[name=citation_public_url]"), page);
    assert_eq!(head(&with, "link[rel=cite-as]").as_deref(), Some("https://example.org/archive/A/RES/79/17/"));
    for css in ["meta[property='og:url']", "meta[name=citation_public_url]", "link[rel=cite-as]", "link[rel=search]"] {
        assert_eq!(head(&without, css), None, "{css}");
    }
}

#[test]
fn every_page_has_a_title_a_description_and_what_is_shown_of_a_link_to_it() {
    let archive = six(BASE);
    let mut titles = BTreeSet::new();
    for (file, bytes) in archive.tree("public") {
        if !file.ends_with(".html") {
            continue;
        }
        let html = Html::parse_document(std::str::from_utf8(&bytes).unwrap());
        let one = |css: &str| {
            let found: Vec<String> = attributes(&html, css, "content").collect();
            assert_eq!(found.len(), 1, "{file}: {css}");
            assert!(!found[0].trim().is_empty() && !found[0].contains("{ $"), "{file}: {css}: {found:?}");
            found[0].clone()
        };
        let description = one("meta[name=description]");
        assert_eq!(description, one("meta[property='og:description']"), "{file}");
        let title: String = html.select(&selector("title")).flat_map(|title| title.text()).collect();
        assert!(title.contains(&one("meta[property='og:title']")), "{file}");
        assert_eq!(one("meta[property='og:site_name']"), "Six");
        assert!(["website", "article"].contains(&one("meta[property='og:type']").as_str()), "{file}");
        let language = attributes(&html, "html", "lang").next().unwrap();
        assert_eq!(one("meta[property='og:locale']").get(..2), language.get(..2), "{file}");
        titles.insert((title, language, file));
    }
    assert!(titles.len() > 100);
}

/// What Zotero's translator for embedded metadata makes of a page: the field that each tag becomes.
fn saved(html: &Html) -> BTreeMap<&'static str, Vec<String>> {
    const FIELDS: [(&str, &str); 8] = [
        ("citation_title", "title"),
        ("citation_publication_date", "date"),
        ("citation_technical_report_institution", "institution"),
        ("citation_technical_report_number", "reportNumber"),
        ("citation_language", "language"),
        ("citation_public_url", "url"),
        ("citation_author", "author"),
        ("citation_keywords", "tags"),
    ];
    let mut item = BTreeMap::new();
    for (name, field) in FIELDS {
        item.insert(field, attributes(html, &format!("head > meta[name={name}]"), "content").collect());
    }
    let has = |name: &str| html.select(&selector(&format!("head > meta[name={name}]"))).next().is_some();
    let kind = match () {
        () if has("citation_journal_title") => "journalArticle",
        () if has("citation_technical_report_institution") => "report",
        () if has("citation_title") => "journalArticle",
        () => "webpage",
    };
    item.insert("itemType", vec![kind.to_owned()]);
    item
}

#[test]
fn zotero_saves_a_report_with_all_its_fields() {
    let archive = six(BASE);
    let item = saved(&Html::parse_document(&archive.page("A/RES/79/17/zh/index.html")));
    let field = |name: &str| item[name].join("|");
    assert_eq!(field("itemType"), "report");
    assert_eq!(field("reportNumber"), "A/RES/79/17");
    assert_eq!(field("institution"), "联合国");
    assert_eq!(field("author"), "联合国大会");
    assert_eq!(field("language"), "zh");
    assert_eq!(field("url"), "https://example.org/archive/A/RES/79/17/zh/");
    let html = Html::parse_document(&archive.page("A/RES/79/17/zh/index.html"));
    let title: String = html.select(&selector("h1")).flat_map(|title| title.text()).collect();
    assert!(title.starts_with(&field("title")) && !field("title").is_empty(), "{title}");
    let day = attributes(&html, "#facts time", "datetime").next().unwrap();
    assert_eq!(field("date"), day.replace('-', "/"));
    // What is only known is a report too, with its number.
    let item = saved(&Html::parse_document(&archive.page("A/RES/53/70/ar/index.html")));
    assert_eq!((item["itemType"][0].as_str(), item["reportNumber"][0].as_str()), ("report", "A/RES/53/70"));
    // A list is no report.
    let item = saved(&Html::parse_document(&archive.page("timeline/index.html")));
    assert_eq!(item["itemType"][0], "webpage");
}

#[test]
fn linked_data_says_what_the_page_says() {
    let archive = six(BASE);
    for (folder, language) in [("", "en"), ("ar/", "ar"), ("zh/", "zh-Hans")] {
        let page = format!("A/RES/79/17/{folder}index.html");
        let html = Html::parse_document(&archive.page(&page));
        let data: String =
            html.select(&selector("script[type='application/ld+json']")).flat_map(|script| script.text()).collect();
        let data: Value = serde_json::from_str(&data).unwrap();
        assert_eq!(data["@context"], "https://schema.org");
        assert_eq!(data["@type"], "Legislation");
        assert_eq!(data["@id"], format!("https://example.org/archive/A/RES/79/17/{folder}"));
        assert_eq!(data["legislationIdentifier"], "A/RES/79/17");
        assert_eq!(data["inLanguage"], language);
        let day = attributes(&html, "#facts time", "datetime").next().unwrap();
        assert_eq!(data["legislationDate"], day);
        let named: BTreeSet<String> = data["citation"]
            .as_array()
            .unwrap()
            .iter()
            .map(|cited| published(cited["@id"].as_str().unwrap()))
            .collect();
        let works = |link: &String| {
            let file = link.split('#').next().unwrap();
            file.trim_end_matches("index.html").trim_end_matches(folder).to_owned() + "index.html"
        };
        let shown: BTreeSet<String> =
            links(&archive, &page, "section.cites li > a.symbol[href*='..']").iter().map(works).collect();
        assert_eq!(named, shown, "{page}");
        let files = archive.tree("public");
        let text = published(data["encoding"][0]["contentUrl"].as_str().unwrap());
        assert!(files.contains_key(&text), "{text}");
        let others = data["workTranslation"].as_array().map_or(0, Vec::len);
        assert_eq!(others, if folder.is_empty() { 5 } else { 0 });
        assert_eq!(data["translationOfWork"]["@id"].is_string(), !folder.is_empty());
    }
}

/// A title and words that would be something else in every format, if they could.
const HOSTILE: &str = "\
-- content/h.md --
+++
symbol = 'A/RES/79/40'
title = '=cmd() } {a} </script><!-- \" & ]]> \\end'
subjects = ['=SUM(1)', '</title><b>', '../../up']
+++
The General Assembly,

Recalling resolution 78/237 <!-- & </script><script>alert(1)</script> ]]> =cmd() } \",

1. =HYPERLINK(\"x\") decides } so;

2. @SUM(1) & other words.
";

#[test]
fn a_hostile_text_stays_data_everywhere() {
    let archive = Archive::new(HOSTILE);
    archive.write("recalling.toml", format!("title = '<i>\"&'\nlanguage = 'en'\n{BASE}"));
    archive.build();
    let title = "=cmd() } {a} </script><!-- \" & ]]> \\end";
    let html = Html::parse_document(&archive.page("A/RES/79/40/index.html"));
    let data: Vec<String> =
        html.select(&selector("script[type='application/ld+json']")).map(|script| script.text().collect()).collect();
    assert_eq!(data.len(), 1);
    assert_eq!(serde_json::from_str::<Value>(&data[0]).unwrap()["name"], title);
    assert_eq!(attributes(&html, "meta[name=citation_title]", "content").collect::<Vec<_>>(), [title]);
    let scripts: Vec<String> =
        html.select(&selector("script:not([src]):not([type])")).map(|script| script.text().collect()).collect();
    assert!(
        scripts.iter().all(|script| script.starts_with("try { document.documentElement.dataset.look")),
        "{scripts:?}"
    );
    assert_eq!(json(&archive, "A/RES/79/40/cite.json")[0]["title"], title);
    for (file, bytes) in tree(&archive.path("public")) {
        let text = String::from_utf8_lossy(&bytes);
        if file.ends_with(".xml") {
            texts(&text, "x");
        }
        if file.ends_with(".atom") {
            let feed: atom_syndication::Feed = text.parse().unwrap();
            assert_eq!(feed.entries[0].title.value, format!("A/RES/79/40 · {title}"), "{file}");
        }
        if file.ends_with(".csv") {
            for record in csv::Reader::from_reader(bytes.as_slice()).records() {
                let record = record.unwrap();
                assert!(record.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@'])), "{file}: {record:?}");
            }
        }
        if file.ends_with(".json") || file.ends_with(".webmanifest") {
            serde_json::from_str::<Value>(&text).unwrap();
        }
        if file.ends_with(".bib") {
            assert_eq!(text.matches('{').count(), text.matches('}').count(), "{text}");
        }
    }
    assert!(archive.page("data/works.csv").contains("'=cmd() } {a}"));
    assert_eq!(json(&archive, "site.webmanifest")["name"], "<i>\"&");
    let paragraphs = rows(&archive, "data/paragraphs-en.json");
    assert!(paragraphs.iter().any(|row| said(row, "text").starts_with("=HYPERLINK(")), "{paragraphs:?}");
    assert!(archive.page("A/RES/79/40/text.txt").contains("\n\n1. =HYPERLINK(\"x\") decides } so;\n\n"));
}

#[test]
fn the_text_alone_holds_every_paragraph_and_note_of_the_data() {
    let archive = six("");
    for (language, folder) in [("en", ""), ("ar", "ar/"), ("ru", "ru/")] {
        let bare = |words: &str| words.chars().filter(|c| c.is_alphabetic()).collect::<String>();
        let text = bare(&archive.page(&format!("A/RES/79/17/{folder}text.txt")));
        let rows = rows(&archive, &format!("data/paragraphs-{language}.json"));
        let own: Vec<_> = rows.iter().filter(|row| said(row, "symbol") == "A/RES/79/17").collect();
        assert!(own.len() > 10);
        for row in own {
            // A call may stand between two letters only where one is printed.
            assert!(text.contains(&bare(said(row, "text"))), "{language}: {row:?}");
        }
    }
}

#[test]
fn files_for_programs_are_the_same_bytes_with_any_number_of_threads() {
    let archive = Archive::of_six(BASE);
    let build = |threads: usize, into: &str| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        let output = archive.path(into);
        pool.install(|| {
            recalling::build::build(
                &archive.settings(),
                &output,
                recalling::build::Options::default(),
                &recalling::build::Silent,
            )
        })
        .unwrap();
        archive.tree(into)
    };
    assert!(build(1, "one") == build(3, "three"), "the bytes differ");
}
