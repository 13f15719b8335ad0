//! One resolution in six languages, as text taken from a PDF file, and as HTML, DOCX and PDF files: whatever the language
//! and the format, the same facts, anchors, citations and notes come of it. The texts were written for this test; no body
//! has adopted them. `converted/make.py` has made the other files of them.

use super::lost;
use recalling::diagnostics::Diagnostic;
use recalling::resolution::{Body, Language, Mention, Paragraph, Resolution, Role, Symbol, Target};
use recalling::source::{Format, Source, from_bytes};
use recalling::{parse::parse, read::read};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, OnceLock};

/// A version: its language, title, text, how it prints the letter of `43/78 H`, and the verbs that open its recitals and
/// paragraphs.
struct Version {
    language: Language,
    title: &'static str,
    text: &'static str,
    lettered: &'static str,
    verbs: [&'static str; 10],
}

const VERSIONS: [Version; 6] = [
    Version {
        language: Language::EN,
        title: "Lighthouses and the safety of navigation",
        text: include_str!("languages/en.txt"),
        lettered: "43/78 H",
        verbs: [
            "Recalling", "Recalling also", "Recalling further", "Welcoming", "Convinced", "Decides", "Requests",
            "Invites", "Calls upon", "Decides",
        ],
    },
    Version {
        language: Language::FR,
        title: "Les phares et la sécurité de la navigation",
        text: include_str!("languages/fr.txt"),
        lettered: "43/78 H",
        verbs: [
            "Rappelant", "Rappelant également", "Rappelant en outre", "Accueillant avec satisfaction", "Convaincue",
            "Décide", "Prie", "Invite", "Demande", "Décide",
        ],
    },
    Version {
        language: Language::ES,
        title: "Los faros y la seguridad de la navegación",
        text: include_str!("languages/es.txt"),
        lettered: "43/78 H",
        verbs: [
            "Recordando", "Recordando también", "Recordando además", "Acogiendo con beneplácito", "Convencida",
            "Decide", "Solicita", "Invita", "Exhorta", "Decide",
        ],
    },
    Version {
        language: Language::RU,
        title: "Маяки и безопасность судоходства",
        text: include_str!("languages/ru.txt"),
        // The letter is a Cyrillic one.
        lettered: "43/78 Н",
        verbs: [
            "ссылаясь", "ссылаясь также", "ссылаясь далее", "приветствуя", "будучи убеждена", "постановляет", "просит",
            "предлагает", "призывает", "постановляет",
        ],
    },
    Version {
        language: Language::ZH,
        title: "灯塔与航行安全",
        text: include_str!("languages/zh.txt"),
        lettered: "43/78 H",
        verbs: ["回顾", "又回顾", "还回顾", "欢迎", "深信", "决定", "请", "邀请", "促请", "决定"],
    },
    Version {
        language: Language::AR,
        title: "المنارات وسلامة الملاحة",
        text: include_str!("languages/ar.txt"),
        lettered: "43/78 حاء",
        verbs: [
            "إذ تشير", "وإذ تشير أيضا", "وإذ تشير كذلك", "وإذ ترحب", "واقتناعا منها", "تقرر", "تطلب", "تدعو", "تهيب",
            "تقرر",
        ],
    },
];

/// Where each citation stands, what it names, which paragraphs or part of it, and its date.
const CITED: &[(&str, &str, &str, &str)] = &[
    ("", "A/79/404", "14", ""),
    ("pp1", "A/RES/43/78H", "", "1988-12-07"),
    ("pp1", "A/RES/53/70", "", "1998-12-04"),
    ("pp1", "A/RES/68/243", "", "2013-12-27"),
    ("pp2", "A/RES/1514(XV)", "", "1960-12-14"),
    ("pp2", "S/RES/1540(2004)", "", ""),
    ("pp3", "A/RES/ES-10/15", "", "2004-07-20"),
    ("pp3", "A/RES/53/243A", "", ""),
    ("pp3", "A/RES/53/243B", "", ""),
    ("pp3", "A/RES/60/283", "section:2", ""),
    ("pp3", "A/HRC/RES/42/22", "", ""),
    ("pp3", "E/RES/2018/18", "", ""),
    ("pp5", "UN Charter", "2(4)", ""),
    ("op2", "A/DEC/78/560", "", ""),
    ("op3.b", "#op2", "", ""),
    ("op3.c", "A/RES/66/68", "5", ""),
    ("fn1", "A/79/265", "", ""),
    ("fn2", "A/78/260", "", ""),
    ("fn2", "A/78/260/Add.1", "", ""),
    ("fn2", "A/RES/2200(XXI)A", "annex", ""),
    ("fn3", "A/RES/217(III)A", "", ""),
];

fn source(text: &str) -> Source {
    from_bytes(&Arc::from("content/x.txt"), Format::Text, text.as_bytes(), None, &mut Vec::new()).unwrap()
}

fn understood(text: &str) -> (Resolution, Vec<Diagnostic>) {
    let (source, mut diagnostics) = (source(text), Vec::new());
    let mut found = parse(&source, read(&source, &mut diagnostics), &mut diagnostics);
    assert_eq!(found.len(), 1, "{text}");
    (found.remove(0), diagnostics)
}

fn each_text(test: impl Fn(&Version, &Resolution)) {
    VERSIONS.iter().for_each(|version| test(version, &understood(version.text).0));
}

/// Each text, and each of its renderings in another format.
fn each(test: impl Fn(&Version, &Resolution)) {
    each_text(&test);
    for (version, resolution, _) in converted() {
        test(version, resolution);
    }
}

/// The same texts as they come in other formats, with the name of the file.
fn converted() -> &'static [(&'static Version, Resolution, String)] {
    static CONVERTED: OnceLock<Vec<(&'static Version, Resolution, String)>> = OnceLock::new();
    CONVERTED.get_or_init(|| {
        let files = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/converted");
        let code = |version: &Version| version.language.code().to_owned();
        let names = |version| {
            let code = code(version);
            [format!("{code}.html"), format!("{code}.docx"), format!("{code}.pdf"), format!("feet.{code}.pdf")]
        };
        let each = VERSIONS.iter().flat_map(|version| names(version).map(|name| (version, name)));
        let read = |(version, name): (&'static Version, String)| {
            let bytes = std::fs::read(files.join(&name)).unwrap();
            let (format, mut diagnostics) = (Format::of(name.as_ref()).unwrap(), Vec::new());
            // A name that says nothing of what is in the file.
            let path = Arc::from(format!("content/x.{}", name.rsplit('.').next().unwrap()));
            let Some(source) = from_bytes(&path, format, &bytes, None, &mut diagnostics) else {
                assert!(format == Format::Pdf && !has_pdftotext(), "{name}: {diagnostics:?}");
                eprintln!("pdftotext is not installed: {name} is not read");
                return None;
            };
            let mut found = parse(&source, read(&source, &mut diagnostics), &mut diagnostics);
            assert!(diagnostics.is_empty(), "{name}: {diagnostics:#?}");
            assert_eq!(found.len(), 1, "{name}");
            Some((version, found.remove(0), name))
        };
        each.filter_map(read).collect()
    })
}

fn has_pdftotext() -> bool {
    std::process::Command::new("pdftotext").arg("-v").output().is_ok()
}

fn symbol_of(symbol: Option<&Symbol>) -> Option<&str> {
    symbol.map(Symbol::as_str)
}

fn ids(resolution: &Resolution) -> Vec<&str> {
    resolution.paragraphs.iter().map(|paragraph| paragraph.id.as_str()).collect()
}

fn named(mention: &Mention) -> String {
    match &mention.target {
        Some(Target::Symbol(symbol)) => symbol.to_string(),
        Some(Target::Paragraph(id)) => format!("#{id}"),
        Some(Target::Treaty(name)) => name.clone(),
        Some(Target::OtherBody | Target::Later(_)) | None => "nothing".to_owned(),
    }
}

/// The citations of a text in the form of [`CITED`].
fn cited(resolution: &Resolution) -> BTreeSet<(String, String, String, String)> {
    let places = |mention: &Mention| match &mention.part {
        Some(part) => part.clone(),
        None => mention.paragraphs.join(","),
    };
    let cited = resolution.mentions.iter().map(|mention| {
        let date = mention.date.map_or_else(String::new, |date| date.to_string());
        (resolution.anchor(mention.within).to_owned(), named(mention), places(mention), date)
    });
    cited.collect()
}

#[test]
fn nothing_is_to_be_said_of_any_version() {
    for version in &VERSIONS {
        let (_, diagnostics) = understood(version.text);
        assert!(diagnostics.is_empty(), "{}: {diagnostics:#?}", version.language);
    }
}

#[test]
fn the_facts_are_the_same_in_all_languages() {
    each(|version, resolution| {
        let (language, facts) = (version.language, &resolution.facts);
        assert_eq!(facts.language, Some(language));
        assert_eq!(symbol_of(facts.symbol.as_ref()), Some("A/RES/79/17"), "{language}");
        assert_eq!(facts.body, Some(Body::GeneralAssembly), "{language}");
        assert_eq!(facts.session.as_deref(), Some("79"), "{language}");
        assert_eq!(facts.title.as_deref(), Some(version.title));
        assert_eq!(facts.agenda_items, ["94(b)"], "{language}");
        assert_eq!(facts.adopted.map(|date| date.to_string()).as_deref(), Some("2024-12-05"), "{language}");
        assert_eq!(facts.issued.map(|date| date.to_string()).as_deref(), Some("2024-12-10"), "{language}");
        assert_eq!(symbol_of(facts.meeting.as_ref()), Some("A/79/PV.50"), "{language}");
        assert!(facts.resumed, "{language}");
        let report = facts.report.as_ref().unwrap();
        assert_eq!((report.symbol.as_str(), report.paragraphs.join(",").as_str()), ("A/79/404", "14"), "{language}");
        assert_eq!(report.committee.as_deref(), Some("First Committee"), "{language}");
    });
}

#[test]
fn the_anchors_are_the_same_in_all_languages() {
    each(|version, resolution| {
        assert_eq!(
            ids(resolution),
            [
                "enacting", "pp1", "pp2", "pp3", "pp4", "pp5", "op1", "op2", "op3", "op3.a", "op3.b", "op3.c", "op4",
                "op5", "closing1", "closing2"
            ],
            "{}",
            version.language
        );
        let count = |role: Role| resolution.paragraphs.iter().filter(|paragraph| paragraph.role == role).count();
        let counts = [Role::Preambular, Role::Operative, Role::Point, Role::Closing, Role::Other].map(count);
        assert_eq!(counts, [5, 5, 3, 2, 0], "{}", version.language);
        let points = resolution.paragraphs.iter().filter(|paragraph| paragraph.role == Role::Point);
        assert_eq!(points.filter_map(|point| point.number.as_deref()).collect::<Vec<_>>(), ["a", "b", "c"]);
    });
}

#[test]
fn every_recital_and_paragraph_opens_with_its_verb() {
    each(|version, resolution| {
        let opened = |paragraph: &&Paragraph| matches!(paragraph.role, Role::Preambular | Role::Operative);
        let verbs: Vec<_> = resolution.paragraphs.iter().filter(opened).filter_map(Paragraph::verb).collect();
        assert_eq!(verbs, version.verbs, "{}", version.language);
    });
}

#[test]
fn the_citations_are_the_same_in_all_languages() {
    let owned = |(at, named, places, date): &(&str, &str, &str, &str)| {
        (at.to_string(), named.to_string(), places.to_string(), date.to_string())
    };
    let expected: BTreeSet<_> = CITED.iter().map(owned).collect();
    each(|version, resolution| {
        let found = cited(resolution);
        let lost: Vec<_> = expected.difference(&found).collect();
        let added: Vec<_> = found.difference(&expected).collect();
        assert!(lost.is_empty() && added.is_empty(), "{}: lost {lost:?}, added {added:?}", version.language);
        assert_eq!(resolution.mentions.len(), CITED.len(), "{}", version.language);
    });
}

#[test]
fn the_letter_of_a_number_is_kept_in_every_script() {
    each_text(|version, resolution| {
        let mention = resolution.mentions.iter().find(|mention| named(mention) == "A/RES/43/78H").unwrap();
        let words =
            resolution.passage(mention.within).and_then(|text| text.words().get(mention.range.clone())).unwrap();
        assert!(words.contains(version.lettered), "{}: {words}", version.language);
        assert_eq!(version.text.get(mention.place.span.range()), Some(words), "{}", version.language);
    });
}

#[test]
fn notes_stand_where_they_are_called() {
    each(|version, resolution| {
        let notes: Vec<(&str, Vec<&str>)> = resolution
            .notes
            .iter()
            .map(|note| {
                let calls = note.calls.iter().filter_map(|call| resolution.paragraphs.get(call.paragraph?));
                (note.id.as_str(), calls.map(|paragraph| paragraph.id.as_str()).collect())
            })
            .collect();
        let expected = [("fn1", vec!["pp4"]), ("fn2", vec!["op2"]), ("fn3", vec!["op4"])];
        assert_eq!(notes, expected, "{}", version.language);
        let called = resolution.paragraphs.iter().find(|paragraph| paragraph.id == "pp4").unwrap();
        assert!(!called.text.words().contains(['1', '(']), "{}: {}", version.language, called.text.words());
    });
}

#[test]
fn heads_and_feet_of_pages_are_no_part_of_the_text() {
    each(|version, resolution| {
        let text: Vec<&str> = resolution.paragraphs.iter().map(|paragraph| paragraph.text.words()).collect();
        let text = text.join("\n");
        for furniture in ["24-23456", "1/2", "2/2", "A/RES/79/17", "___"] {
            let there = text.split_whitespace().any(|word| word == furniture);
            assert!(!there, "{}: {furniture}", version.language);
        }
    });
    each_text(|version, resolution| {
        let lost = lost::letters(&source(version.text).text, resolution);
        assert!(lost.is_empty(), "{}: {lost:?}", version.language);
    });
}

/// A short resolution of the Security Council in each language.
const COUNCIL: [(Language, &str); 6] = [
    (
        Language::EN,
        "Resolution 2585 (2021)\n\nAdopted by the Security Council at its 8817th meeting, on 9 July 2021\n\n     The Security Council,\n\n     Recalling its resolutions 1540 (2004) and 2042 (2012),\n\n     1. Decides that the lights of the coast shall be kept;\n\n     2. Decides to remain seized of the matter.\n",
    ),
    (
        Language::FR,
        "Résolution 2585 (2021)\n\nAdoptée par le Conseil de sécurité à sa 8817e séance, le 9 juillet 2021\n\n     Le Conseil de sécurité,\n\n     Rappelant ses résolutions 1540 (2004) et 2042 (2012),\n\n     1. Décide que les feux de la côte seront maintenus ;\n\n     2. Décide de rester saisi de la question.\n",
    ),
    (
        Language::ES,
        "Resolución 2585 (2021)\n\nAprobada por el Consejo de Seguridad en su 8817a sesión, celebrada el 9 de julio de 2021\n\n     El Consejo de Seguridad,\n\n     Recordando sus resoluciones 1540 (2004) y 2042 (2012),\n\n     1. Decide que se mantengan las luces de la costa;\n\n     2. Decide seguir ocupándose de la cuestión.\n",
    ),
    (
        Language::RU,
        "Резолюция 2585 (2021),\n\nпринятая Советом Безопасности на его 8817-м заседании 9 июля 2021 года\n\n     Совет Безопасности,\n\n     ссылаясь на свои резолюции 1540 (2004) и 2042 (2012),\n\n     1. постановляет, что огни на берегу должны поддерживаться;\n\n     2. постановляет продолжать заниматься этим вопросом.\n",
    ),
    (
        Language::ZH,
        "第 2585(2021)号决议\n\n2021 年 7 月 9 日安全理事会第 8817 次会议通过\n\n     安全理事会，\n\n     回顾其第 1540(2004)号和第 2042(2012)号决议，\n\n     1. 决定维护海岸的灯光；\n\n     2. 决定继续处理此案。\n",
    ),
    (
        Language::AR,
        "القرار 2585 (2021)\n\nالذي اتخذه مجلس الأمن في جلسته 8817، المعقودة في 9 تموز/يوليه 2021\n\n     إن مجلس الأمن،\n\n     إذ يشير إلى قراريه 1540 (2004) و 2042 (2012)،\n\n     1 - يقرر الإبقاء على أضواء الساحل؛\n\n     2 - يقرر أن يبقي المسألة قيد نظره.\n",
    ),
];

#[test]
fn a_resolution_of_the_security_council_has_its_number_for_a_name() {
    for (language, text) in COUNCIL {
        let (resolution, diagnostics) = understood(text);
        let facts = &resolution.facts;
        assert_eq!(symbol_of(facts.symbol.as_ref()), Some("S/RES/2585(2021)"), "{language}");
        assert_eq!(facts.language, Some(language));
        assert_eq!((facts.body, &facts.title), (Some(Body::SecurityCouncil), &None), "{language}");
        assert_eq!(facts.adopted.map(|date| date.to_string()).as_deref(), Some("2021-07-09"), "{language}");
        assert_eq!(symbol_of(facts.meeting.as_ref()), Some("S/PV.8817"), "{language}");
        assert_eq!(ids(&resolution), ["enacting", "pp1", "op1", "op2"], "{language}");
        let named: Vec<String> = resolution.mentions.iter().map(named).collect();
        assert_eq!(named, ["S/RES/1540(2004)", "S/RES/2042(2012)"], "{language}");
        assert!(diagnostics.is_empty(), "{language}: {diagnostics:#?}");
    }
}

/// A text that is nothing but a frame for its number: its formula, recital and paragraph, the name of an emergency
/// session, the title, and numbers of three kinds before it.
const NUMBERED: [(Language, &str, &str, &str, [&str; 3]); 6] = [
    (
        Language::EN,
        "The General Assembly,\n\n     Noting the light,\n\n     1. Decides that it shall burn.\n",
        "Eleventh emergency special session",
        "The light",
        ["ES-11/1.", "43/78 H.", "217 A (III)."],
    ),
    (
        Language::FR,
        "L’Assemblée générale,\n\n     Notant la lumière,\n\n     1. Décide qu’elle brûlera.\n",
        "Onzième session extraordinaire d’urgence",
        "La lumière",
        ["ES-11/1.", "43/78 H.", "217 A (III)."],
    ),
    (
        Language::ES,
        "La Asamblea General,\n\n     Observando la luz,\n\n     1. Decide que arda.\n",
        "Undécimo período extraordinario de sesiones de emergencia",
        "La luz",
        ["ES-11/1.", "43/78 H.", "217 A (III)."],
    ),
    (
        Language::RU,
        "Генеральная Ассамблея,\n\n     отмечая свет,\n\n     1. постановляет, что он будет гореть.\n",
        "Одиннадцатая чрезвычайная специальная сессия",
        "Свет",
        // The letter of the second is a Cyrillic one.
        ["ES-11/1.", "43/78 Н.", "217 A (III)."],
    ),
    (
        Language::ZH,
        "大会，\n\n     注意到灯光，\n\n     1. 决定灯光长明。\n",
        "第十一届紧急特别会议",
        "灯光",
        ["ES-11/1.", "43/78 H.", "217 A(III)."],
    ),
    (
        Language::AR,
        "إن الجمعية العامة،\n\n     إذ تلاحظ الضوء،\n\n     1 - تقرر أن يبقى الضوء.\n",
        "الدورة الاستثنائية الطارئة الحادية عشرة",
        "الضوء",
        ["دإط-11/1", "43/78 حاء", "217 ألف (د-3)"],
    ),
];

/// Reads the texts with the number of one kind, below a line of the masthead or none, and compares symbol, session and
/// title.
fn numbers(kind: usize, with_session: bool, symbol: &str, session: &str) {
    for (language, text, line, title, numbers) in NUMBERED {
        let above = if with_session { line } else { "" };
        let facts = understood(&format!("{above}\n\n{} {title}\n\n     {text}", numbers[kind])).0.facts;
        assert_eq!(symbol_of(facts.symbol.as_ref()), Some(symbol), "{language}");
        assert_eq!(facts.session.as_deref(), Some(session), "{language}");
        assert_eq!(facts.title.as_deref(), Some(title), "{language}");
    }
}

#[test]
fn an_emergency_session_is_told_in_every_language() {
    numbers(0, true, "A/RES/ES-11/1", "ES-11");
}

#[test]
fn a_number_with_a_letter_before_a_title_is_read_in_every_script() {
    numbers(1, false, "A/RES/43/78H", "43");
}

#[test]
fn a_number_of_an_early_session_before_a_title_is_read_in_every_script() {
    numbers(2, false, "A/RES/217(III)A", "3");
}

/// White space and note calls aside, every word of a text is in each of its renderings, in the same order.
#[test]
fn no_word_is_other_in_another_format() {
    for (version, resolution, name) in converted() {
        let (own, _) = understood(version.text);
        let words = |resolution: &Resolution| -> Vec<String> {
            let paragraphs = resolution.paragraphs.iter().map(|paragraph| paragraph.text.words());
            let notes = resolution.notes.iter().map(|note| note.text.words());
            paragraphs.chain(notes).map(|words| words.split_whitespace().collect()).collect()
        };
        assert_eq!(words(resolution), words(&own), "{name}");
    }
}
