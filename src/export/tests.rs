//! Every format: what would break it is escaped, what nobody knows is left out, and what is written can be read again.

use super::{Look, bibtex, bytes, content, csl, ris, sitemap, table, text};
use crate::archive::Archive;
use crate::render::Theme;
use crate::resolution::{Language, Symbol};
use crate::settings::Settings;
use crate::site::fixtures::{archive, settings, symbol};
use crate::site::{Feed, File, Form, Languages, Leaf, Reference, Table, Value, plan};
use crate::speech::Tongues;
use jiff::civil::date;

/// A reference to 69/28 as its Chinese text has it.
fn reference(symbol: &Symbol) -> Reference<'_> {
    Reference {
        symbol,
        title: "从国际安全角度看信息和电信领域的发展".into(),
        language: Language::ZH,
        tag: "zh-Hans".into(),
        authority: "联合国大会".into(),
        publisher: "联合国".into(),
        genre: "决议".into(),
        series: Some("大会第六十九届会议".into()),
        adopted: Some(date(2014, 12, 2)),
        issued: Some(date(2014, 12, 11)),
        subjects: vec!["信息安全".into()],
        page: None,
        official: "https://docs.un.org/zh/A/RES/69/28".into(),
        said: None,
    }
}

/// What would be mark-up, a field, a tag or a formula somewhere.
const HOSTILE: &str = "=cmd() } {a} & 50% $x #1 _b_ \\end ~ ^\nER  - \r\nTY  - JOUR <b>\"]]></script>\u{7}\u{0}";

/// What a program counts that reads braces.
fn depth(bibtex: &str) -> i32 {
    bibtex.chars().map(|c| i32::from(c == '{') - i32::from(c == '}')).sum()
}

#[test]
fn a_record_for_bibtex_has_what_old_and_new_programs_read() {
    let symbol = symbol("A/RES/69/28");
    let record = bibtex::record(&reference(&symbol));
    let lines = [
        "@misc{A_RES_69_28,", "  author = {{联合国大会}},", "  title = {{从国际安全角度看信息和电信领域的发展}},",
        "  date = {2014-12-02},", "  year = {2014},", "  institution = {UNGA},",
        "  instrument_no = {Res 69/28 (2014)},", "  doc_no = {UN Doc A/RES/69/28},", "  langid = {chinese},",
        "  url = {https://docs.un.org/zh/A/RES/69/28},", "}",
    ];
    for line in lines {
        assert!(record.lines().any(|its| its == line), "{line} is not in\n{record}");
    }
    assert_eq!(depth(&record), 0);
}

#[test]
fn words_stay_in_their_field_of_a_record() {
    let symbol = symbol("A/RES/69/28");
    let of = Reference { title: HOSTILE.into(), authority: "}".into(), ..reference(&symbol) };
    let record = bibtex::record(&of);
    assert_eq!(depth(&record), 0, "{record}");
    let never = record.char_indices().scan(0, |depth, (i, c)| {
        *depth += i32::from(c == '{') - i32::from(c == '}');
        Some((i, *depth))
    });
    // The record is closed by its last brace and by no other.
    assert_eq!(never.filter(|(i, depth)| *i > 20 && *depth == 0).count(), 2, "{record}");
    assert!(record.contains("50\\% \\$x \\#1 \\_b\\_ \\textbackslash{}end \\textasciitilde{}"), "{record}");
    let record = ris::record(&of);
    assert!(record.ends_with("ER  - \r\n") && record.starts_with("TY  - GOVDOC\r\n"), "{record}");
    for tag in ["TY", "ER", "TI"] {
        assert_eq!(record.lines().filter(|line| line.starts_with(&format!("{tag}  - "))).count(), 1, "{tag}: {record}");
    }
    assert!(record.split("\r\n").all(|line| !line.contains(['\r', '\n', '\u{7}', '\u{0}'])), "{record:?}");
    let record: serde_json::Value = serde_json::from_str(&csl::record(&of)).expect("it is JSON");
    assert_eq!(record[0]["title"], HOSTILE);
}

#[test]
fn what_nobody_knows_is_left_out_of_records() {
    let symbol = symbol("S/RES/1540(2004)");
    let of = Reference { adopted: None, issued: None, series: None, subjects: Vec::new(), ..reference(&symbol) };
    let record = bibtex::record(&of);
    assert!(record.starts_with("@misc{S_RES_1540_2004,"), "{record}");
    assert!(!record.contains("date =") && !record.contains("keywords"), "{record}");
    assert!(record.contains("instrument_no = {Res 1540 (2004)}"), "{record}");
    let record = ris::record(&of);
    assert!(!record.contains("PY  -") && !record.contains("KW  -") && !record.contains("T3  -"), "{record}");
    let record: serde_json::Value = serde_json::from_str(&csl::record(&of)).expect("it is JSON");
    assert!(record[0].get("issued").is_none() && record[0].get("keyword").is_none(), "{record}");
    assert_eq!(record[0]["type"], "legislation");
    let of = Reference { said: Some(Language::AR), ..of };
    assert_eq!(of.key(), "S_RES_1540_2004_ar");
}

#[test]
fn a_record_for_citation_processors_says_the_day() {
    let symbol = symbol("A/RES/69/28");
    let of = Reference { page: Some("https://example.org/A/RES/69/28/".into()), ..reference(&symbol) };
    let record: serde_json::Value = serde_json::from_str(&csl::record(&of)).expect("it is JSON");
    assert_eq!(record[0]["issued"]["date-parts"], serde_json::json!([[2014, 12, 2]]));
    assert_eq!(record[0]["number"], "A/RES/69/28");
    assert_eq!(record[0]["URL"], "https://example.org/A/RES/69/28/");
}

/// Rows in which everything that CSV or a spreadsheet knows has a place.
fn rows() -> Vec<Vec<Value<'static>>> {
    let words = ["=1+1", "-2", "+3", "@x", "'=4", "''-5", "'quoted'", "a,\"b\"\r\nc", "المادة 1", HOSTILE, "\t=1"];
    words
        .into_iter()
        .map(|words| vec![Value::Words(words.into()), Value::List(vec!["3(a)".into(), words.into()]), Value::Nothing])
        .chain([vec![Value::Flag(true), Value::Number(7), Value::List(Vec::new())]])
        .collect()
}

/// What a cell says to a reader who knows the rule.
fn unguarded(cell: &str) -> &str {
    let rest = cell.strip_prefix('\'').unwrap_or(cell);
    let formula = rest.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r']);
    if formula { rest } else { cell }
}

#[test]
fn a_table_reads_the_same_in_both_forms_and_no_cell_is_a_formula() {
    let columns = ["one", "two", "three"];
    let csv = table::csv(&columns, rows().into_iter());
    let json: Vec<serde_json::Value> =
        serde_json::from_slice(&table::json(&columns, rows().into_iter())).expect("it is JSON");
    let mut reader = csv::Reader::from_reader(csv.as_slice());
    assert_eq!(reader.headers().expect("a header"), columns.as_slice());
    let records: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().expect("it is CSV");
    assert_eq!(records.len(), json.len());
    for (record, object) in records.iter().zip(&json) {
        for (cell, column) in record.iter().zip(columns) {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}");
            let said = match &object[column] {
                serde_json::Value::Null => String::new(),
                serde_json::Value::String(words) => words.clone(),
                serde_json::Value::Array(list) => {
                    list.iter().map(|words| words.as_str().unwrap_or_default()).collect::<Vec<_>>().join("|")
                }
                other => other.to_string(),
            };
            assert_eq!(unguarded(cell), said);
        }
    }
}

#[test]
fn an_empty_table_is_a_header_or_an_empty_list() {
    assert_eq!(table::csv(&["a", "b"], std::iter::empty()), b"a,b\r\n");
    let json: Vec<serde_json::Value> =
        serde_json::from_slice(&table::json(&["a", "b"], std::iter::empty())).expect("it is JSON");
    assert!(json.is_empty());
}

#[test]
fn the_text_alone_loses_no_word_and_no_number() {
    let archive = archive();
    let version = &archive.versions()[0];
    let said = text::text(&symbol("A/RES/69/28"), &version.resolution);
    assert!(said.starts_with("A/RES/69/28\n\n从国际安全角度看信息和电信领域的发展\n\n大会，\n\n回顾其"), "{said}");
    assert!(
        said.contains("\n\n3. 邀请所有会员国根据《宪章》第二条第四项<继续>通报；[1]\n\n    (a) 一般看法；\n\n"),
        "{said}"
    );
    assert!(said.contains("\n\n甲\t见第 53/70 号\n\n附件\n\n"), "{said}");
    assert!(said.ends_with("\n\n[1] 见 A/68/98。\n"), "{said}");
}

#[test]
fn the_text_alone_says_the_title_once_however_it_is_wrapped() {
    use crate::resolution::Resolution;
    use crate::text::{Passage, Span};
    let mut title = Passage::of("从国际安全角度看信息和电信领域的发展", 0);
    title.push_call("*", Span::new(0..1));
    let mut head = Passage::of("69/28.", 0);
    for line in ["从国际安全角度看信息", "和电信领域的发展"] {
        head.push_break();
        head.push(line, 10);
    }
    let of = Resolution { masthead: vec![Passage::of("大 会", 0), head], title, ..Resolution::default() };
    let said = text::text(&symbol("A/RES/69/28"), &of);
    assert_eq!(said, "大 会\n69/28.\n\n从国际安全角度看信息和电信领域的发展[*]\n");
    // The number stands before the title, as in both seeds.
    let mut head = Passage::of("69/28. 从国际安全角度看", 0);
    head.push_break();
    head.push("信息和电信领域的发展", 10);
    let of = Resolution { masthead: vec![head], ..of };
    let said = text::text(&symbol("A/RES/69/28"), &of);
    assert_eq!(said, "69/28.\n\n从国际安全角度看信息和电信领域的发展[*]\n");
    let other = Resolution { masthead: vec![Passage::of("领域的发展", 0)], ..of };
    let said = text::text(&symbol("A/RES/69/28"), &other);
    assert!(said.starts_with("领域的发展\n\n从国际"), "{said}");
}

/// A file of the small archive.
fn made(archive: &Archive, settings: &Settings, wanted: File) -> Option<String> {
    let (theme, _) = Theme::load(settings).expect("the theme is built in");
    let (tongues, _) = Tongues::new(theme.translations(), &settings.languages);
    let languages = Languages::of(archive, settings, &tongues);
    let site = plan(archive, settings, &[], &tongues, &languages);
    let bytes = bytes(&site, &wanted, &content(&site, &wanted)?, &Look::default())?;
    Some(String::from_utf8(bytes).expect("it is UTF-8"))
}

#[test]
fn every_file_has_an_address_that_can_be_typed() {
    let subject = |id: &str| File::Feed(None, Feed::Subject(id.into())).route().file();
    assert_eq!(subject("subject-unbis-data-protection"), "feeds/subject-unbis-data-protection.atom");
    assert_eq!(subject("subject-信息安全").len(), "feeds/subject-.atom".len() + 16);
    assert_ne!(subject("subject-信息安全"), subject("subject-网络安全"));
    assert!(subject(&"x".repeat(400)).len() < 50);
    let cases = [
        (File::Table(Table::Works, None, 1, Form::Csv), "data/works.csv"),
        (File::Table(Table::Paragraphs, Some(Language::AR), 2, Form::Json), "data/paragraphs-ar-2.json"),
        (File::Beside(symbol("S/RES/1540(2004)"), Some(Language::AR), Leaf::Text), "S/RES/1540(2004)/ar/text.txt"),
        (File::Feed(Some(Language::AR), Feed::All), "ar/feeds/all.atom"),
        (File::Sitemap(None), "sitemap.xml"),
        (File::Sitemap(Some(2)), "sitemap-2.xml"),
        (File::OpenSearch(Some(Language::AR)), "ar/opensearch.xml"),
        (File::WebManifest(None), "site.webmanifest"),
        (File::Robots, "robots.txt"),
        (File::NoJekyll, ".nojekyll"),
        (File::Domain, "CNAME"),
    ];
    for (file, address) in cases {
        assert_eq!(file.route().file(), address);
    }
}

#[test]
fn a_feed_names_works_by_tags_that_never_change() {
    let archive = archive();
    let published = Settings { base: Some("https://example.org/a/".into()), ..settings() };
    let feed = made(&archive, &published, File::Feed(None, Feed::All)).expect("there are dated texts");
    let feed: atom_syndication::Feed = feed.parse().expect("it is Atom");
    assert_eq!(feed.id, "tag:example.org,2026:feeds/all.atom");
    let ids: Vec<&str> = feed.entries.iter().map(|entry| entry.id.as_str()).collect();
    // The newest first; a text without a day has no place.
    assert_eq!(ids, ["tag:example.org,2026:A/RES/78/237", "tag:example.org,2026:A/RES/69/28"]);
    let first = &feed.entries[0];
    assert_eq!(first.updated.to_rfc3339(), "2023-12-28T00:00:00+00:00");
    assert_eq!(first.published.map(|day| day.to_rfc3339()).as_deref(), Some("2023-12-22T00:00:00+00:00"));
    assert_eq!(feed.updated, first.updated);
    let links: Vec<(&str, &str)> = first.links.iter().map(|link| (link.rel.as_str(), link.href.as_str())).collect();
    assert_eq!(
        links,
        [("alternate", "https://example.org/a/A/RES/78/237/"), ("via", "https://docs.un.org/zh/A/RES/78/237")]
    );
    let unpublished = made(&archive, &settings(), File::Feed(Some(Language::EN), Feed::All)).expect("a feed");
    assert!(unpublished.contains("href=\"../../A/RES/78/237/en/index.html\""), "{unpublished}");
    let subject = File::Feed(None, Feed::Subject("subject-信息安全".into()));
    let feed: atom_syndication::Feed = made(&archive, &settings(), subject).expect("a feed").parse().expect("Atom");
    assert_eq!(feed.entries.len(), 1);
    assert_eq!(feed.title.value, "信息安全 · 决议档案");
}

#[test]
fn robots_are_told_of_the_map_where_there_is_one() {
    assert_eq!(sitemap::robots(None), "User-agent: *\nAllow: /\n");
    let told = sitemap::robots(Some("https://example.org/sitemap.xml"));
    assert!(told.ends_with("\nSitemap: https://example.org/sitemap.xml\n"));
}

#[test]
fn hosts_are_told_the_name_of_the_site_where_it_has_one() {
    let archive = archive();
    let named = Settings { domain: Some("archive.example.org".into()), ..settings() };
    assert_eq!(made(&archive, &named, File::Domain).as_deref(), Some("archive.example.org\n"));
    assert_eq!(made(&archive, &settings(), File::Domain), None);
    assert_eq!(made(&archive, &settings(), File::NoJekyll).as_deref(), Some(""));
}

#[test]
fn an_archive_without_works_has_tables_and_no_feed() {
    let archive = Archive::default();
    let file = File::Table(Table::Works, None, 1, Form::Csv);
    assert!(
        made(&archive, &settings(), file)
            .is_some_and(|csv| csv.starts_with("symbol,kind,") && csv.lines().count() == 1)
    );
    assert_eq!(made(&archive, &settings(), File::Feed(None, Feed::All)), None);
    assert!(made(&archive, &settings(), File::WebManifest(None)).is_some_and(|json| json.contains("决议档案")));
}

#[test]
fn every_column_is_explained_and_every_row_has_every_column() {
    let archive = archive();
    let (theme, _) = Theme::load(&settings()).expect("the theme is built in");
    let (tongues, _) = Tongues::new(theme.translations(), &[]);
    for table in Table::ALL {
        for column in table.columns() {
            assert!(tongues.of(Language::EN).knows(&format!("column-{}", column.replace('_', "-"))), "{column}");
        }
    }
    let settings = settings();
    let languages = Languages::of(&archive, &settings, &tongues);
    let site = plan(&archive, &settings, &[], &tongues, &languages);
    let rows = |table, language| site.rows(table, language, 1).map(|row| row.len()).collect::<Vec<_>>();
    assert_eq!(rows(Table::Works, None), vec![Table::Works.columns().len(); archive.works().len()]);
    assert_eq!(rows(Table::Citations, None), vec![Table::Citations.columns().len(); archive.citations().len()]);
    assert_eq!(rows(Table::Paragraphs, Some(Language::EN)), vec![7, 7]);
    assert!(site.rows(Table::Paragraphs, Some(Language::EN), 2).next().is_none());
}
