//! A small archive made by hand, for tests: two works held, one of them in two languages, one with nothing but a symbol.

use crate::archive::{Archive, Document, link};
use crate::diagnostics::{Code, Diagnostic};
use crate::grammar::act;
use crate::resolution::{
    Cell, Distribution, Facts, Kind, Language, Mention, Note, NoteCall, Paragraph, Report, Resolution, Role, Symbol,
    Target, Within,
};
use crate::settings::{Pairs, Settings};
use crate::source::Format;
use crate::text::{Passage, Place, Position, Span};
use jiff::civil::date;
use std::collections::BTreeMap;

/// Settings of an archive in Chinese and English.
pub fn settings() -> Settings {
    Settings {
        root: "nowhere".into(),
        title: "决议档案".into(),
        titles: BTreeMap::new(),
        languages: vec![Language::ZH, Language::EN],
        description: None,
        base: None,
        domain: None,
        theme: "default".into(),
        official: "https://docs.un.org/{language}/{symbol}".into(),
        report: None,
        pairs: Pairs::First,
        lost: crate::settings::Lost::Alias,
        names: crate::settings::names::USUAL.to_owned(),
        content: "content".into(),
        output: "public".into(),
    }
}

/// A symbol.
pub fn symbol(text: &str) -> Symbol {
    Symbol::parse(text).expect("a symbol")
}

fn place() -> Place {
    Place { position: Position { line: 1, column: 1 }, span: Span::new(0..1) }
}

fn paragraph(id: &str, role: Role, number: Option<&str>, depth: u8, words: &str) -> Paragraph {
    Paragraph {
        id: id.into(),
        role,
        number: number.map(|number| number.trim_matches(['(', ')', '.']).to_owned()),
        label: number.map(|label| Passage::of(label, 0)),
        depth,
        verb: None,
        act: act(Language::ZH, &words.chars().take(2).collect::<String>()),
        text: Passage::of(words, 0),
        rows: Vec::new(),
        place: place(),
    }
}

/// A mention of the words in a part of a text, which must have them.
fn mention(text: &Resolution, within: Within, words: &str, kind: Kind, target: Option<Target>) -> Mention {
    let passage = text.passage(within).expect("the part is there");
    let start = passage.words().find(words).expect("the words are there");
    Mention {
        within,
        range: start..start + words.len(),
        number: start..start + words.len(),
        kind,
        target,
        date: None,
        paragraphs: Vec::new(),
        part: None,
        place: place(),
    }
}

fn resolution(name: &str) -> Option<Target> {
    Some(Target::Symbol(symbol(&format!("A/RES/{name}"))))
}

fn document(path: &str, resolution: Resolution) -> Document {
    Document::new(path.into(), Format::Text, "0".repeat(64), resolution)
}

/// 69/28 in Chinese: a list with dates, a note called twice, a point, a place of its own text, the Charter, a riddle.
fn first() -> Resolution {
    let mut called =
        paragraph("op3", Role::Operative, Some("3."), 0, "邀请所有会员国根据《宪章》第二条第四项<继续>通报；");
    called.verb = Some(0..6);
    called.text.push_call("1", Span::new(0..1));
    let mut again =
        paragraph("op4", Role::Operative, Some("4."), 0, "欢迎上文第 3 段提及的某项决议，并注意到第九号文件。");
    again.text.push_call("1", Span::new(0..1));
    let table = Paragraph {
        rows: vec![vec![
            Cell { heading: true, rows: 2, ..Cell::new(Passage::of("甲", 0)) },
            Cell { columns: 2, ..Cell::new(Passage::of("见第 53/70 号", 0)) },
        ]],
        ..paragraph("t1", Role::Table, None, 0, "甲 见第 53/70 号")
    };
    let mut text = Resolution {
        facts: Facts {
            symbol: Some(symbol("A/RES/69/28")),
            language: Some(Language::ZH),
            body: symbol("A/RES/69/28").body(),
            session: Some("69".into()),
            title: Some("从国际安全角度看信息和电信领域的发展".into()),
            adopted: Some(date(2014, 12, 2)),
            meeting: Some(symbol("A/69/PV.62")),
            subjects: vec![crate::resolution::Subject::own("信息安全")],
            ..Facts::default()
        },
        paragraphs: vec![
            paragraph("enacting", Role::Enacting, None, 0, "大会，"),
            paragraph("pp1", Role::Preambular, None, 0, "回顾其 1998 年 12 月 4 日第 53/70 号和第 54/49 号决议，"),
            called,
            paragraph("op3.a", Role::Point, Some("(a)"), 1, "一般看法；"),
            again,
            table,
            paragraph("h1", Role::Heading, None, 3, "附件"),
            paragraph("closing", Role::Closing, None, 0, "2014 年 12 月 2 日"),
        ],
        notes: vec![Note {
            id: "fn1".into(),
            label: "1".into(),
            text: Passage::of("见 A/68/98。", 0),
            calls: vec![NoteCall { paragraph: Some(2), call: 0 }, NoteCall { paragraph: Some(4), call: 0 }],
            place: place(),
        }],
        ..Resolution::default()
    };
    let treaty = Some(Target::Treaty("UN Charter".into()));
    let own = Some(Target::Paragraph("op3".into()));
    let document = Some(Target::Symbol(symbol("A/68/98")));
    let mut dated =
        mention(&text, Within::Paragraph(1), "1998 年 12 月 4 日第 53/70 号", Kind::Resolution, resolution("53/70"));
    dated.date = Some(date(1998, 12, 4));
    text.mentions = vec![
        dated,
        mention(&text, Within::Paragraph(1), "第 54/49 号", Kind::Resolution, resolution("54/49")),
        mention(&text, Within::Paragraph(2), "《宪章》第二条第四项", Kind::Treaty, treaty),
        mention(&text, Within::Paragraph(4), "上文第 3 段", Kind::Internal, own),
        mention(&text, Within::Paragraph(4), "某项决议", Kind::Resolution, None),
        mention(&text, Within::Paragraph(5), "第 53/70 号", Kind::Resolution, resolution("53/70")),
        mention(&text, Within::Note(0), "A/68/98", Kind::Document, document),
    ];
    text.requests = crate::parse::requests(&text);
    text
}

/// 78/237 in a language: cites paragraphs of 69/28, and dates 53/70 otherwise than 69/28 does.
fn second(language: Language, recital: &str, cited: &str, other: &str, title: &str) -> Resolution {
    let mut text = Resolution {
        facts: Facts {
            symbol: Some(symbol("A/RES/78/237")),
            language: Some(language),
            body: symbol("A/RES/78/237").body(),
            session: Some("78".into()),
            title: Some(title.into()),
            distribution: Some(Distribution::General),
            issued: Some(date(2023, 12, 28)),
            agenda_items: vec!["94(b)".into()],
            adopted: Some(date(2023, 12, 22)),
            meeting: Some(symbol("A/78/PV.50")),
            resumed: true,
            report: Some(Report {
                symbol: symbol("A/78/404"),
                paragraphs: vec!["14".into()],
                committee: Some("First Committee".into()),
            }),
            ..Facts::default()
        },
        masthead: vec![Passage::of("A/78/404, 14", 0)],
        paragraphs: vec![paragraph("pp1", Role::Preambular, None, 0, recital)],
        ..Resolution::default()
    };
    let report = Some(Target::Symbol(symbol("A/78/404")));
    let mut first = mention(&text, Within::Paragraph(0), cited, Kind::Resolution, resolution("69/28"));
    first.paragraphs = vec!["3".into(), "4".into()];
    let mut second = mention(&text, Within::Paragraph(0), other, Kind::Resolution, resolution("53/70"));
    second.date = Some(date(1998, 12, 5));
    text.mentions = vec![mention(&text, Within::Head(0), "A/78/404", Kind::Document, report), first, second];
    text
}

/// The archive.
pub fn archive() -> Archive {
    let zh = second(
        Language::ZH,
        "回顾第 69/28 号决议第 3 和第 4 段，以及第 53/70 号决议，",
        "第 69/28 号",
        "第 53/70 号",
        "从国际安全角度看信息和电信领域的发展",
    );
    let en = second(
        Language::EN,
        "Recalling paragraphs 3 and 4 of resolution 69/28, and resolution 53/70,",
        "69/28",
        "53/70",
        "Developments in the field of information and telecommunications",
    );
    let bare = Resolution {
        facts: Facts { symbol: Some(symbol("S/RES/1540(2004)")), ..Facts::default() },
        ..Resolution::default()
    };
    let documents = vec![
        document("content/A/RES/69/28.zh.txt", first()),
        document("content/A/RES/78/237.zh.txt", zh),
        document("content/A/RES/78/237.en.txt", en),
        document("content/S/RES/1540.txt", bare),
    ];
    link(documents, &[Language::ZH, Language::EN], &mut Vec::new())
}

/// Findings of two kinds, more than the health page shows of one.
pub fn findings() -> Vec<Diagnostic> {
    let path = "content/A/RES/69/28.zh.txt".into();
    let finding =
        |n: u32| Diagnostic::new(Code::Unplaced, &path, format!("line {n} <is> odd")).at(place()).help("look");
    let mut findings: Vec<Diagnostic> = (0..130).map(finding).collect();
    findings.push(Diagnostic::new(Code::EmptyFile, &"content/x.txt".into(), "the file is empty"));
    findings
}
