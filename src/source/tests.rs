use super::*;
use crate::diagnostics::{Code, Diagnostic};
use crate::resolution::{InSeries, Language, Role, Symbol};
use encoding_rs::GB18030;
use proptest::prelude::*;
use std::fs;

const SEED: &str = include_str!("../../content/A/RES/69/28.zh.txt");

fn read(bytes: &[u8]) -> (Option<Source>, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let source = from_bytes(&"content/a.zh.txt".into(), Format::Text, bytes, None, &mut diagnostics);
    (source, diagnostics)
}

fn with_record(record: &str) -> (Record, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let beside = "content/a.zh.toml".into();
    let source = from_bytes(&"content/a.zh.txt".into(), Format::Text, b"x", Some((&beside, record)), &mut diagnostics);
    (source.unwrap().record, diagnostics)
}

fn codes(diagnostics: &[Diagnostic]) -> Vec<Code> {
    diagnostics.iter().map(|diagnostic| diagnostic.code).collect()
}

#[test]
fn other_encodings_give_the_same_text() {
    let (gb, _, _) = GB18030.encode(SEED);
    let little: Vec<u8> = [0xfeff].into_iter().chain(SEED.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = [0xfeff].into_iter().chain(SEED.encode_utf16()).flat_map(u16::to_be_bytes).collect();
    let bom = [b"\xef\xbb\xbf", SEED.as_bytes()].concat();
    let expected: [(&[u8], &[Code]); 5] = [
        (SEED.as_bytes(), &[]),
        (&bom, &[]),
        (&gb, &[Code::OtherEncoding]),
        (&little, &[Code::OtherEncoding]),
        (&big, &[Code::OtherEncoding]),
    ];
    for (bytes, expected) in expected {
        let (source, diagnostics) = read(bytes);
        assert_eq!(source.unwrap().text, SEED);
        assert_eq!(codes(&diagnostics), expected);
    }
}

/// An XML file may say in which encoding it is; a file that is UTF-8 all the same is read as that.
#[test]
fn an_encoding_that_xml_declares_is_believed() {
    let words = "<akomaNtoso>Décide d’éclairer la côte</akomaNtoso>".replace('’', "'");
    for (declared, bytes, code) in [
        ("ISO-8859-1", encoding_rs::WINDOWS_1252.encode(&words).0, Some(Code::OtherEncoding)),
        ("windows-1250", encoding_rs::WINDOWS_1250.encode(&words).0, Some(Code::OtherEncoding)),
        ("ISO-8859-1", words.as_bytes().into(), None),
    ] {
        let head = format!("<?xml version=\"1.0\" encoding='{declared}' ?>\n");
        let (source, diagnostics) = read(&[head.as_bytes(), &bytes].concat());
        assert_eq!(source.unwrap().text, format!("{head}{words}"), "{declared}");
        assert_eq!(codes(&diagnostics), Vec::from_iter(code), "{declared}");
    }
    for head in ["<?xml version=\"1.0\"?>", "<?xml encoding=\"", "<?xml encoding=\"nonsense\"?>", "<?xml encoding=é?>"]
    {
        let (source, diagnostics) = read(&[head.as_bytes(), b"d\xe9cide"].concat());
        assert_eq!((source.is_some(), codes(&diagnostics)), (true, vec![Code::InvalidText]), "{head}");
    }
}

#[test]
fn gb18030_cut_in_a_character_is_still_recognised() {
    let (gb, _, _) = GB18030.encode(SEED);
    let cut = gb.iter().rposition(|b| *b >= 0x80).unwrap();
    let (source, diagnostics) = read(&gb[..cut]);
    assert!(source.unwrap().text.starts_with(" 69/28. 从国际安全角度"));
    assert_eq!(codes(&diagnostics), [Code::OtherEncoding, Code::InvalidText]);
}

#[test]
fn bytes_of_other_encodings_are_not_taken_for_chinese() {
    let french = "L’Assemblée générale, rappelant ses résolutions antérieures à ce sujet, réaffirmée déjà";
    let russian = "Генеральная Ассамблея, ссылаясь на свои резолюции о достижениях в сфере информатизации";
    let (windows, _, _) = encoding_rs::WINDOWS_1252.encode(french);
    let (koi, _, _) = encoding_rs::KOI8_R.encode(russian);
    let (cyrillic, _, _) = encoding_rs::WINDOWS_1251.encode(russian);
    let damaged = [SEED.as_bytes().split_at(2000).0, b"\xff", SEED.as_bytes().split_at(2100).1].concat();
    for bytes in [&*windows, &*koi, &*cyrillic, &damaged] {
        let (source, diagnostics) = read(bytes);
        assert!(source.is_some());
        assert_eq!(codes(&diagnostics), [Code::InvalidText]);
    }
}

#[test]
fn what_is_no_document_is_refused_with_a_remedy() {
    let cases: [(&[u8], Code, &str); 6] = [
        (b"", Code::EmptyFile, "the file is empty"),
        (b" \r\n\t\x0c", Code::EmptyFile, "nothing but white space"),
        (b"\xef\xbb\xbf", Code::EmptyFile, "the file is empty"),
        (b"A/RES\x00\x01\x02", Code::NotText, "binary data"),
        (b"%PDF-1.7 abc", Code::NotText, "a PDF file"),
        (b"\x02\x03\x04\x05\x06abc", Code::NotText, "binary data"),
    ];
    for (bytes, code, words) in cases {
        let (source, diagnostics) = read(bytes);
        assert!(source.is_none());
        assert_eq!(codes(&diagnostics), [code]);
        assert!(diagnostics[0].message.contains(words), "{}", diagnostics[0].message);
        assert!(diagnostics[0].help.is_some());
    }
}

#[test]
fn every_key_of_a_record_is_understood() {
    let (record, diagnostics) = with_record(
        "symbol = \"A/RES/69/28\"\nlanguage = \"zh\"\ntitle = \"题\"\nadopted = 2014-12-02\nissued = \"2014-12-11\"\n\
         agenda_items = \"94(b)\"\nsubjects = [\"甲\", \"乙\"]\norigin = \"https://docs.un.org/zh/A/RES/69/28\"\nseries = \"A/RES/53/70\"\n\
         [[mention]]\ntext = \"第 53/70 号\"\nin = \"pp1\"\ntarget = \"A/RES/53/70\"\n\
         [[mention]]\ntext = \"2021-2025\"\ncitation = false\n\
         [[paragraph]]\nstarts = \"附件\"\nrole = \"heading\"\n",
    );
    assert_eq!(diagnostics, []);
    let facts = record.facts;
    assert_eq!(facts.symbol, Symbol::parse("A/RES/69/28").ok());
    assert_eq!(facts.language, Some(Language::ZH));
    assert_eq!(facts.title.as_deref(), Some("题"));
    assert_eq!(facts.adopted.map(|date| date.to_string()).as_deref(), Some("2014-12-02"));
    assert_eq!(facts.issued.map(|date| date.to_string()).as_deref(), Some("2014-12-11"));
    assert_eq!(facts.agenda_items, ["94(b)"]);
    assert_eq!(facts.subjects, ["甲", "乙"]);
    assert!(facts.origin.is_some());
    assert_eq!(facts.series, Some(InSeries::With(Symbol::parse("A/RES/53/70").unwrap())));
    let target = Symbol::parse("A/RES/53/70").unwrap();
    let mention = |within: Option<&str>, text: &str, is| Correction::Mention {
        within: within.map(str::to_owned),
        text: text.to_owned(),
        is,
    };
    let expected = [
        mention(Some("pp1"), "第 53/70 号", MentionIs::Symbol(target)),
        mention(None, "2021-2025", MentionIs::Nothing),
        Correction::Paragraph { starts: "附件".into(), role: Role::Heading },
    ];
    assert_eq!(record.corrections, expected);
}

#[test]
fn a_fault_in_a_record_names_its_line_and_a_remedy_and_the_rest_counts() {
    let cases = [
        ("title = \"题\"\nsimbol = \"A/RES/69/28\"\n", 2, "`simbol` is not a key", "did you mean `symbol`?"),
        ("title = \"题\"\nagenda = 94\n", 2, "`agenda` is not a key", "did you mean `agenda_items`?"),
        ("title = \"题\"\nxyzzy = 94\n", 2, "`xyzzy` is not a key", "known keys: symbol"),
        ("symbol = \"69/28\"\ntitle = \"题\"\n", 1, "`69/28` is not a document symbol", "in full"),
        ("title = \"题\"\n\nadopted = \"2014-02-30\"\n", 3, "`2014-02-30` in `adopted`", "as 2014-12-02"),
        ("language = \"Chinese\"\ntitle = \"题\"\n", 1, "`Chinese` is not the code", "two-letter"),
        ("subjects = [1.5, [2]]\ntitle = \"题\"\n", 1, "`subjects` is neither", "[\"…\", \"…\"]"),
        ("title = \"题\"\n[[mention]]\ntext = \"x\"\n", 2, "either a target", "citation = false"),
        ("title = \"题\"\n[[mention]]\ntarget = \"A/RES/1/1\"\n", 2, "`text` is missing", "add `text"),
        ("title = \"题\"\n[[paragraph]]\nstarts = \"x\"\nrole = \"headng\"\n", 4, "`headng` is not", "`heading`?"),
        ("mention = 3\ntitle = \"题\"\n", 1, "`mention` is not a table", "[[mention]]"),
    ];
    for (text, line, message, help) in cases {
        let (record, diagnostics) = with_record(text);
        assert_eq!(record.facts.title.as_deref(), Some("题"), "{text}");
        assert_eq!(codes(&diagnostics), [Code::BadRecord], "{text}");
        let diagnostic = &diagnostics[0];
        assert_eq!(&*diagnostic.path, "content/a.zh.toml");
        assert_eq!(diagnostic.place.unwrap().position.line, line, "{text}");
        assert!(diagnostic.message.contains(message), "{}", diagnostic.message);
        assert!(diagnostic.help.as_deref().unwrap().contains(help), "{:?}", diagnostic.help);
    }
}

#[test]
fn a_record_that_is_not_toml_says_where() {
    let (record, diagnostics) = with_record("title = \"题\"\nsymbol = A/RES/69/28\n");
    assert_eq!(record, Record::default());
    assert_eq!(diagnostics[0].place.unwrap().position.line, 2);
    assert!(diagnostics[0].message.starts_with("the record cannot be read: "), "{}", diagnostics[0].message);
}

#[test]
fn front_matter_in_toml_and_yaml_is_cut_off() {
    let body = "# 大会\n";
    for front in [
        "+++\ntitle = \"题\"\nagenda_items = [\"94\"]\n+++\n",
        "+++\r\ntitle = \"题\"\r\nagenda_items = [\"94\"]\r\n+++\r\n", "---\ntitle: 题\nagenda_items: 94\n---\n",
        "---\ntitle: \"题\"\nagenda_items:\n  - 94\n---\n",
    ] {
        let (source, diagnostics) = read(format!("{front}{body}").as_bytes());
        let source = source.unwrap();
        assert_eq!(diagnostics, []);
        assert_eq!(&source.text[source.body..], body);
        assert_eq!(source.record.facts.title.as_deref(), Some("题"));
        assert_eq!(source.record.facts.agenda_items, ["94"]);
    }
}

#[test]
fn faults_in_front_matter_name_the_line_of_the_file() {
    let cases = [
        ("+++\ntitle = \"题\"\nadoptd = 2014-12-02\n+++\nx", 3, "`adoptd`"),
        ("---\ntitle: 题\nadopted: 2014-02-30\n---\nx", 3, "`2014-02-30`"),
        ("---\ntitle: 题\nadoptd: 2014-12-02\n---\nx", 3, "`adoptd`"),
        ("---\ntitle: 题\nsymbol: [A\n---\nx", 3, "cannot be read"),
        ("+++\ntitle = \"题\"\n", 1, "never closed"),
    ];
    for (text, line, message) in cases {
        let (_, diagnostics) = read(text.as_bytes());
        assert_eq!(codes(&diagnostics), [Code::BadRecord], "{text}");
        assert_eq!(diagnostics[0].place.unwrap().position.line, line, "{text}: {}", diagnostics[0].message);
        assert!(diagnostics[0].message.contains(message), "{}", diagnostics[0].message);
    }
}

#[test]
fn a_rule_at_the_top_is_not_front_matter() {
    for text in
        ["---\n\n大会，\n\n---\n\n回顾", "---\n", "---\n大会：回顾\n", "--- \n1. 促请: 各国\n---\n", "---\n---\nx"]
    {
        let (source, diagnostics) = read(text.as_bytes());
        assert_eq!(source.unwrap().body, 0, "{text}");
        assert_eq!(diagnostics, []);
    }
}

#[test]
fn the_toml_beside_a_file_wins_field_by_field() {
    let mut diagnostics = Vec::new();
    let text = "+++\ntitle = \"上\"\nlanguage = \"zh\"\n[[paragraph]]\nstarts = \"a\"\nrole = \"other\"\n+++\nx";
    let record = "title = \"旁\"\n[[paragraph]]\nstarts = \"b\"\nrole = \"annex\"\n";
    let beside = (&"a.toml".into(), record);
    let source = from_bytes(&"a.md".into(), Format::Markdown, text.as_bytes(), Some(beside), &mut diagnostics).unwrap();
    assert_eq!(source.record.facts.title.as_deref(), Some("旁"));
    assert_eq!(source.record.facts.language, Some(Language::ZH));
    assert_eq!(source.record.corrections.len(), 2);
    assert_eq!(diagnostics, []);
}

#[test]
fn a_folder_is_walked_in_order_and_records_find_their_documents() {
    let root = tempfile::tempdir().unwrap();
    let content = root.path().join("content");
    fs::create_dir_all(content.join("b/.hidden")).unwrap();
    for name in ["b/2.zh.txt", "b/2.zh.txt.toml", "b/1.md", "b/1.toml", "a.TXT", "b/.x.txt", "b/.hidden/y.txt"] {
        fs::write(content.join(name), "x").unwrap();
    }
    fs::write(content.join("lost.toml"), "").unwrap();
    fs::write(content.join("emblem.svg"), "").unwrap();
    let (entries, diagnostics) = walk(root.path(), &content);
    let found: Vec<_> =
        entries.iter().map(|e| (&*e.path, e.format, e.record.as_ref().map(|record| &*record.path))).collect();
    let expected = [
        ("content/a.TXT", Format::Text, None),
        ("content/b/1.md", Format::Markdown, Some("content/b/1.toml")),
        ("content/b/2.zh.txt", Format::Text, Some("content/b/2.zh.txt.toml")),
    ];
    assert_eq!(found, expected);
    let said: Vec<_> = diagnostics.iter().map(|diagnostic| (diagnostic.code, &*diagnostic.path)).collect();
    assert_eq!(said, [(Code::UnknownFormat, "content/emblem.svg"), (Code::OrphanRecord, "content/lost.toml")]);
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    let root = tempfile::tempdir().unwrap();
    let content = root.path().join("content");
    fs::create_dir_all(&content).unwrap();
    std::os::unix::fs::symlink(root.path(), content.join("up")).unwrap();
    let (entries, diagnostics) = walk(root.path(), &content);
    assert_eq!(entries, []);
    assert_eq!(codes(&diagnostics), [Code::UnknownFormat]);
}

#[test]
fn a_missing_folder_and_a_missing_file_are_reported() {
    let root = tempfile::tempdir().unwrap();
    let (entries, diagnostics) = walk(root.path(), &root.path().join("content"));
    assert_eq!(entries, []);
    assert_eq!((codes(&diagnostics), &*diagnostics[0].path), (vec![Code::Unreadable], "content"));
    let mut diagnostics = Vec::new();
    assert!(load_file(&root.path().join("no.txt"), &mut diagnostics).is_none());
    assert_eq!(codes(&diagnostics), [Code::Unreadable]);
}

#[test]
fn a_file_named_on_the_command_line_keeps_its_path_and_its_record() {
    let root = tempfile::tempdir().unwrap();
    let file = root.path().join("28.zh.txt");
    fs::write(&file, SEED).unwrap();
    fs::write(root.path().join("28.zh.toml"), "title = \"题\"").unwrap();
    let mut diagnostics = Vec::new();
    let source = load_file(&file, &mut diagnostics).unwrap();
    assert_eq!(*source.path, *file.to_string_lossy());
    assert_eq!(source.record.facts.title.as_deref(), Some("题"));
    assert_eq!(source.hash, blake3::hash(SEED.as_bytes()).to_hex().to_string());
    assert!(load_file("a/b.rtf".as_ref(), &mut diagnostics).is_none());
    assert_eq!(codes(&diagnostics), [Code::UnknownFormat]);
}

#[test]
fn a_file_above_the_limit_is_refused() {
    let root = tempfile::tempdir().unwrap();
    let file = root.path().join("big.txt");
    fs::File::create(&file).unwrap().set_len(LARGEST + 1).unwrap();
    let mut diagnostics = Vec::new();
    assert!(load_file(&file, &mut diagnostics).is_none());
    assert_eq!(codes(&diagnostics), [Code::TooLarge]);
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused_with_a_reason(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let (source, diagnostics) = read(&bytes);
        prop_assert!(source.is_some() || !diagnostics.is_empty());
    }

    #[test]
    fn any_front_matter_keeps_the_body_on_a_line_start(front in "[ -~\n]{0,80}", fence in "(\\+\\+\\+|---)") {
        let (source, _) = read(format!("{fence}\n{front}\n{fence}\n大会，\n").as_bytes());
        let source = source.unwrap();
        prop_assert!(source.body == 0 || source.text[..source.body].ends_with('\n'));
    }
}
