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
