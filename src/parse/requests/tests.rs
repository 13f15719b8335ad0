//! Invented paragraphs, in the style of resolutions, and what each asks: the same in six languages.

use super::words::Words;
use super::{Context, read};
use crate::grammar::Asking;
use crate::resolution::{Body, Cutting, Facts, Language, Paragraph, Request, Resolution, Role, Symbol};
use crate::text::{Passage, Place, Position, Span};

const LANGUAGES: [Language; 6] = [Language::EN, Language::FR, Language::ES, Language::RU, Language::ZH, Language::AR];

/// A text of the seventy-sixth session with one operative paragraph and its points.
fn text(language: Language, paragraphs: &[&str]) -> Resolution {
    let symbol = Symbol::parse("A/RES/76/300").unwrap();
    let place = Place { position: Position { line: 1, column: 1 }, span: Span::new(0..1) };
    let paragraph = |(i, words): (usize, &&str)| Paragraph {
        id: if i == 0 { "op1".to_owned() } else { format!("op1.{i}") },
        role: if i == 0 { Role::Operative } else { Role::Point },
        number: None,
        label: None,
        depth: u8::from(i > 0),
        verb: None,
        act: None,
        text: Passage::of(words, 0),
        rows: Vec::new(),
        place,
    };
    let facts = Facts {
        symbol: Some(symbol),
        language: Some(language),
        body: Some(Body::GeneralAssembly),
        adopted: jiff::civil::Date::new(2021, 12, 6).ok(),
        ..Facts::default()
    };
    Resolution { facts, paragraphs: paragraphs.iter().enumerate().map(paragraph).collect(), ..Resolution::default() }
}

/// Each request as `verb|addressees|due`.
fn asked(language: Language, paragraphs: &[&str]) -> Vec<String> {
    read(&text(language, paragraphs)).unwrap().iter().map(told).collect()
}

fn told(request: &Request) -> String {
    let to: Vec<&str> = request.addressees.iter().map(|to| to.id()).collect();
    let due = request.due.map_or_else(|| "-".to_owned(), |due| due.to_string());
    format!("{}|{}|{due}", request.act.id(), to.join("+"))
}

/// Holds that paragraphs in six languages ask the same.
fn all_ask(paragraphs: [&str; 6], expected: &[&str]) {
    for (language, words) in LANGUAGES.into_iter().zip(paragraphs) {
        assert_eq!(asked(language, &[words]), expected, "{words}");
    }
}

#[test]
fn every_table_compiles() {
    for asking in Asking::ALL {
        Words::compiled(asking).unwrap();
    }
}

#[test]
fn a_report_is_due_at_a_session() {
    all_ask(
        [
            "Requests the Secretary-General to submit to the General Assembly at its seventy-eighth session a report on lighthouses;",
            "Prie le Secrétaire général de lui présenter, à sa soixante-dix-huitième session, un rapport sur les phares ;",
            "Solicita al Secretario General que en su septuagésimo octavo período de sesiones le presente un informe sobre los faros;",
            "просит Генерального секретаря представить Генеральной Ассамблее на ее семьдесят восьмой сессии доклад о маяках;",
            "请秘书长向大会第七十八届会议提交关于灯塔的报告；",
            "تطلب إلى الأمين العام أن يقدم إلى الجمعية العامة في دورتها الثامنة والسبعين تقريرا عن المنارات؛",
        ],
        &["request|secretary-general|ga78"],
    );
}

#[test]
fn what_is_due_is_told_from_what_is_not() {
    all_ask(
        [
            "Requests the Secretary-General to continue to seek the views of keepers, and to submit a report thereon to the General Assembly at its seventy-eighth session;",
            "Prie le Secrétaire général de continuer de recueillir les vues des gardiens, et de lui présenter un rapport à ce sujet à sa soixante-dix-huitième session ;",
            "Solicita al Secretario General que siga recabando las opiniones de los fareros, y que le presente un informe al respecto en su septuagésimo octavo período de sesiones;",
            "просит Генерального секретаря продолжать запрашивать мнения смотрителей и представить доклад об этом Генеральной Ассамблее на ее семьдесят восьмой сессии;",
            "请秘书长继续征求守塔人的意见，并就此向大会第七十八届会议提出报告；",
            "تطلب إلى الأمين العام أن يواصل التماس آراء الحراس، وأن يقدم تقريرا عن ذلك إلى الجمعية العامة في دورتها الثامنة والسبعين؛",
        ],
        &["request|secretary-general|-", "request|secretary-general|ga78"],
    );
}

#[test]
fn two_verbs_ask_two() {
    all_ask(
        [
            "Welcomes the lighting of the lamps, encourages all Member States and civil society to keep them lit, and requests the Secretary-General to count them;",
            "Se félicite de l’allumage des lampes, encourage tous les États Membres et la société civile à les entretenir, et prie le Secrétaire général de les compter ;",
            "Acoge con beneplácito el encendido de las lámparas, alienta a todos los Estados Miembros y a la sociedad civil a mantenerlas encendidas, y solicita al Secretario General que las cuente;",
            "приветствует зажжение ламп, поощряет все государства-члены и гражданское общество поддерживать их и просит Генерального секретаря сосчитать их;",
            "欢迎点亮灯具，鼓励所有会员国和民间社会维护这些灯具，并请秘书长予以统计；",
            "ترحب بإضاءة المصابيح، وتشجع جميع الدول الأعضاء والمجتمع المدني على صيانتها، وتطلب إلى الأمين العام أن يحصيها؛",
        ]
        .map(|words| words),
        &["encourage|states+civil-society|-", "request|secretary-general|-"],
    );
}

#[test]
fn a_day_and_a_year_are_due() {
    all_ask(
        [
            "Requests the Secretary-General to light the lamps no later than 31 October 2022;",
            "Prie le Secrétaire général d’allumer les lampes au plus tard le 31 octobre 2022 ;",
            "Solicita al Secretario General que encienda las lámparas a más tardar el 31 de octubre de 2022;",
            "просит Генерального секретаря зажечь лампы не позднее 31 октября 2022 года;",
            "请秘书长至迟于2022年10月31日点亮灯具；",
            "تطلب إلى الأمين العام أن يضيء المصابيح في موعد أقصاه 31 تشرين الأول/أكتوبر 2022؛",
        ],
        &["request|secretary-general|2022-10-31"],
    );
    all_ask(
        [
            "Urges Member States to light all lamps by 2030;",
            "Exhorte les États Membres à allumer toutes les lampes d’ici à 2030 ;",
            "Insta a los Estados Miembros a que enciendan todas las lámparas para 2030;",
            "настоятельно призывает государства-члены зажечь все лампы к 2030 году;",
            "敦促会员国在2030年之前点亮所有灯具；",
            "تحث الدول الأعضاء على إضاءة جميع المصابيح بحلول عام 2030؛",
        ]
        .map(|words| words),
        &["urge|states|2030"],
    );
}

#[test]
fn what_asks_nobody_is_no_request() {
    all_ask(
        [
            "Decides to include in the provisional agenda of its seventy-eighth session the item entitled “Lighthouses”.",
            "Décide d’inscrire à l’ordre du jour provisoire de sa soixante-dix-huitième session la question intitulée « Phares ».",
            "Decide incluir en el programa provisional de su septuagésimo octavo período de sesiones el tema titulado “Faros”.",
            "постановляет включить в предварительную повестку дня своей семьдесят восьмой сессии пункт, озаглавленный «Маяки».",
            "决定在大会第七十八届会议临时议程中列入题为“灯塔”的项目。",
            "تقرر أن تدرج في جدول الأعمال المؤقت لدورتها الثامنة والسبعين البند المعنون ”المنارات“.",
        ],
        &[],
    );
    for words in [
        "Encourages the efforts of Member States to keep the lamps lit;", "Calls for the full lighting of all lamps;",
        "Recalls the resolution in which the Council requested the Secretary-General to report;",
        "Welcomes the note that requests the Secretary-General to report;",
    ] {
        assert!(asked(Language::EN, &[words]).is_empty(), "{words}");
    }
}

#[test]
fn points_have_their_own_dues() {
    let paragraphs = [
        "Requests the Secretary-General:", "To keep the lamps lit;",
        "To report to the General Assembly at its seventy-seventh session;",
    ];
    let text = text(Language::EN, &paragraphs);
    let requests = read(&text).unwrap();
    assert_eq!(
        requests.iter().map(told).collect::<Vec<_>>(),
        ["request|secretary-general|-", "request|secretary-general|ga77"]
    );
    assert_eq!(requests[1].quoted.last().unwrap(), &Cutting { paragraph: 2, range: 0..paragraphs[2].len() });
    let paragraphs = ["请秘书长：", "继续点亮灯具；", "向大会第七十七届会议提出报告；"];
    assert_eq!(asked(Language::ZH, &paragraphs), ["request|secretary-general|-", "request|secretary-general|ga77"]);
    // A point may ask by itself.
    let paragraphs = ["Decides:", "To keep the lamps lit;", "Invites Member States to help;"];
    assert_eq!(asked(Language::EN, &paragraphs), ["invite|states|-"]);
}

#[test]
fn whoever_is_not_known_stands_as_printed() {
    let rows = [
        (
            Language::EN,
            "Invites the Guild of Lighthouse Keepers to share its logs;",
            "invite|the Guild of Lighthouse Keepers|-",
        ),
        (Language::EN, "Demands that the Kingdom of Elbonia cease to dim the lamps;", "urge|the Kingdom of Elbonia|-"),
        (
            Language::EN,
            "Requests the Secretary-General, in consultation with Member States, keepers and pilots, to count the lamps;",
            "request|secretary-general|-",
        ),
        (
            Language::EN,
            "Requests the Secretary-General of the Guild to report;",
            "request|the Secretary-General of the Guild|-",
        ),
        (Language::ZH, "邀请灯塔守护者委员会分享日志；", "invite|灯塔守护者委员会|-"),
        (Language::ZH, "鼓励尚未设立灯塔的会员国考虑设立灯塔；", "encourage|states|-"),
    ];
    for (language, words, expected) in rows {
        assert_eq!(asked(language, &[words]), [expected], "{words}");
    }
}

#[test]
fn a_session_is_that_of_the_body_that_is_named() {
    let rows = [
        ("Requests the Secretary-General to report to the Committee on Lamps at its forty-fourth session;", "s44"),
        ("Requests the Secretary-General to report to the Human Rights Council at its fifty-first session;", "hrc51"),
        (
            "Requests the Secretary-General to report through the Committee to the Assembly at its eightieth session;",
            "ga80",
        ),
        // Sessions that are over, and years that are over, are no time to come.
        ("Requests the Secretary-General to follow what was decided at its seventieth session by 2015;", "-"),
        ("Calls upon the Secretary-General to be guided by the 2021 report of the keepers;", "-"),
    ];
    for (words, due) in rows {
        let asked = asked(Language::EN, &[words]);
        assert_eq!(asked.len(), 1, "{words}");
        assert!(asked[0].ends_with(&format!("|{due}")), "{words}: {asked:?}");
    }
}

#[test]
fn what_is_quoted_are_the_printed_words() {
    let words = "请秘 书长\u{a0}向大会第七 十八届会议提交关于 灯塔的报告；";
    let text = text(Language::ZH, &[words]);
    let requests = read(&text).unwrap();
    assert_eq!(requests.iter().map(told).collect::<Vec<_>>(), ["request|secretary-general|ga78"]);
    let printed = text.paragraphs[0].text.words();
    assert_eq!(printed.get(requests[0].quoted[0].range.clone()), Some(printed.trim_end_matches('；')));
    assert_eq!(Context::of(&text).session, Some(76));
}
