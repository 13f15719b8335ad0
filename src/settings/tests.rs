use super::*;

fn parse(text: &str) -> Result<Settings, String> {
    Settings::parse(Path::new("/archive"), text).map_err(|error| error.to_string())
}

const TWO: &str = "title = \"Resolutions\"\nlanguage = \"en\"\n";

#[test]
fn two_lines_are_enough() {
    let settings = parse(TWO).unwrap();
    assert_eq!(settings.languages, [Language::EN]);
    assert_eq!(settings.theme, "default");
    assert_eq!(settings.official, "https://docs.un.org/{language}/{symbol}");
    assert_eq!((settings.content.to_str(), settings.output.to_str()), (Some("content"), Some("public")));
    assert_eq!(settings.base, None);
}

#[test]
fn a_title_can_be_given_by_language() {
    let settings = parse("title = { zh = '档案', en = 'Archive' }\nlanguage = 'zh'\nlanguages = ['en', 'zh']").unwrap();
    assert_eq!(settings.title, "档案");
    assert_eq!(settings.title_in(Language::EN), "Archive");
    assert_eq!(settings.title_in(Language::FR), "档案");
    assert_eq!(settings.languages, [Language::ZH, Language::EN]);
}

#[test]
fn a_base_ends_with_one_slash() {
    for base in ["https://example.org/archive", "https://example.org/archive/"] {
        let settings = parse(&format!("{TWO}base = '{base}'")).unwrap();
        assert_eq!(settings.base.as_deref(), Some("https://example.org/archive/"));
    }
    let settings = parse(&format!("{TWO}base = 'https://example.org/an archive'")).unwrap();
    assert_eq!(settings.base.as_deref(), Some("https://example.org/an%20archive/"));
    assert!(parse(&format!("{TWO}base = 'https://example.org/?a=1'")).is_err_and(|said| said.contains("no page")));
}

#[test]
fn a_base_that_is_typed_is_checked_as_the_one_in_the_file() {
    let settings = parse(TWO).unwrap();
    let published = settings.clone().published_at("https://example.org/archive").unwrap();
    assert_eq!(published, parse(&format!("{TWO}base = 'https://example.org/archive/'")).unwrap());
    let said = settings.published_at("example.org").unwrap_err().to_string();
    assert!(
        said.starts_with("`--base` is `example.org`, which is not the address of a website; write it as"),
        "{said}"
    );
}

#[test]
fn a_domain_is_the_name_of_a_host_and_nothing_besides() {
    for domain in ["example.org", "Archive.Example.org", "xn--bcher-kva.example", "a-1.b.org"] {
        let settings = parse(&format!("{TWO}domain = '{domain}'")).unwrap();
        assert_eq!(settings.domain, Some(domain.to_lowercase()));
    }
    let long = format!("{}.org", "a".repeat(64));
    for domain in
        ["", "localhost", "https://example.org", "example.org/archive", "a..org", "-a.org", "bücher.org", &long]
    {
        let said = parse(&format!("{TWO}domain = '{domain}'")).expect_err(domain);
        assert!(said.contains(":3:10: `domain` is") && said.contains("write the name alone"), "{said}");
    }
}

#[test]
fn reports_go_to_an_address_that_says_what_they_are_about() {
    let cases = [
        ("mailto:a@b.org", "mailto:a@b.org?subject={symbol}%20{place}&body={words}%0A{address}"),
        ("https://b.org/new?of=1", "https://b.org/new?of=1&title={symbol}%20{place}&body={words}%0A{address}"),
        ("https://b.org/new#form", "https://b.org/new?title={symbol}%20{place}&body={words}%0A{address}#form"),
        ("mailto:a@b.org?subject=About {symbol}, \u{6bb5}", "mailto:a@b.org?subject=About%20{symbol},%20%E6%AE%B5"),
    ];
    for (written, address) in cases {
        let settings = parse(&format!("{TWO}report = \"{written}\"")).unwrap();
        assert_eq!(settings.report.as_deref(), Some(address));
    }
    assert!(parse(&format!("{TWO}report = 'a@b.org'")).is_err_and(|said| said.contains("neither a mail address")));
}

#[test]
fn mistakes_name_line_and_remedy() {
    let cases = [
        ("", "recalling.toml:1:1: `language` is not set; add a line `language = \"en\"`"),
        ("language = 'en'", "recalling.toml:1:1: `title` is not set; add a line"),
        (
            "title = 'x'\nlangauge = 'en'",
            "recalling.toml:2:1: there is no setting `langauge`; did you mean `language`?",
        ),
        ("title = 'x'\ncolour = 'red'", "recalling.toml:2:1: there is no setting `colour`; the settings are title"),
        ("title = 3\nlanguage = 'en'", "recalling.toml:1:9: invalid type: integer `3`, expected a text, or a text for"),
        ("title = 'x'\nlanguage = 'English'", "recalling.toml:2:12: `English` is not the code of a language; write"),
        ("title = { en = 'x' }\nlanguage = 'zh'", "recalling.toml:1:9: there is no title in `zh`"),
        ("title = 'x\nlanguage = 'zh'", "recalling.toml:1:"),
        (
            "title = 'x'\nlanguage = 'zh'\noutput = '../elsewhere'",
            "recalling.toml:3:10: `../elsewhere` is not a folder",
        ),
        ("title = 'x'\nlanguage = 'zh'\noutput = '.'", "recalling.toml:3:10: `.` is not a folder inside the archive"),
        ("title = 'x'\nlanguage = 'zh'\ncontent = '/etc'", "recalling.toml:3:11: `/etc` is not a folder inside"),
        ("title = 'x'\nlanguage = 'zh'\ntheme = '../t'", "recalling.toml:3:9: `../t` is not the name of a theme"),
        ("title = 'x'\nlanguage = 'zh'\nbase = 'javascript:x'", "recalling.toml:3:8: `base` is `javascript:x`, which"),
        (
            "title = 'x'\nlanguage = 'zh'\npairs = 'every'",
            "recalling.toml:3:9: `pairs` is `every`, which says not which",
        ),
        (
            "title = 'x'\nlanguage = 'zh'\nofficial = 'https://x.org/'",
            "recalling.toml:3:12: `official` has no `{symbol}`",
        ),
    ];
    for (text, expected) in cases {
        let error = parse(text).expect_err(text);
        assert!(error.starts_with(&format!("/archive/{expected}")), "{text:?}\ngives {error}\nnot   {expected}");
    }
}

#[test]
fn settings_are_found_from_a_folder_below() {
    let root = tempfile::tempdir().unwrap();
    let below = root.path().join("content/A/RES");
    std::fs::create_dir_all(&below).unwrap();
    std::fs::write(root.path().join(FILE), TWO).unwrap();
    assert_eq!(Settings::find(&below).unwrap().title, "Resolutions");
}

#[test]
fn a_folder_without_settings_says_how_to_begin() {
    let root = tempfile::tempdir().unwrap();
    let error = Settings::find(root.path()).unwrap_err().to_string();
    assert!(error.contains("no `recalling.toml` in") && error.contains("title ="), "{error}");
}
