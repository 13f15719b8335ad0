//! Files that hold more than one resolution: several numbers on a page, and parts A, B of one number. `⟦1⟧` is a call.

use super::{manuscript, parse, source};
use crate::diagnostics::{Code, Diagnostic};
use crate::read::{Block, Manuscript};
use crate::resolution::{Resolution, Symbol, Target};
use crate::text::{Lift, Passage};

/// The page of the older records that most tests are about.
const PAGE: &str = "1047 (XI). The red light\nThe General Assembly,\nNoting the red light,\n1. Decides that it shall burn;\n2. Requests a report.\n657th plenary meeting / 20 February 1957\n1048 (XI). The green light / and what it costs\nThe General Assembly,\nDecides that it shall burn too.\n658th plenary meeting / 21 February 1957";

fn lifted(text: &Passage) -> Passage {
    let words = text.words();
    let calls = words.match_indices('⟦').filter_map(|(start, _)| {
        let end = start + words.get(start..)?.find('⟧')? + '⟧'.len_utf8();
        let label = words.get(start..end)?.trim_matches(['⟦', '⟧']).to_owned();
        Some(Lift { cut: start..end, mark: start..end, label })
    });
    text.lift_calls(&calls.collect::<Vec<_>>())
}

fn with_calls(text: &str) -> Manuscript {
    let mut manuscript = manuscript(text);
    for block in &mut manuscript.blocks {
        if let Block::Paragraph(text) = block {
            *text = lifted(text);
        }
    }
    manuscript
}

fn all(text: &str) -> (Vec<Resolution>, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let found = parse(&source(text), with_calls(text), &mut diagnostics);
    (found, diagnostics)
}

/// The symbol and the anchors of each text in a file.
fn anchors(text: &str) -> Vec<(String, Vec<String>)> {
    let symbol = |resolution: &Resolution| resolution.facts.symbol.as_ref().map_or_else(String::new, Symbol::to_string);
    let ids = |resolution: Resolution| resolution.paragraphs.into_iter().map(|paragraph| paragraph.id).collect();
    all(text).0.into_iter().map(|resolution| (symbol(&resolution), ids(resolution))).collect()
}

/// The anchors of a file that holds one text.
fn outline(text: &str) -> Vec<String> {
    let mut texts = anchors(text);
    assert_eq!(texts.len(), 1, "{texts:?}");
    texts.remove(0).1
}

fn notes(resolution: &Resolution) -> Vec<(&str, &str, usize)> {
    resolution.notes.iter().map(|note| (note.label.as_str(), note.text.words(), note.calls.len())).collect()
}

#[test]
fn a_page_with_two_numbers_holds_two_resolutions() {
    let (found, diagnostics) = all(PAGE);
    let [first, second] = found.as_slice() else { panic!("{} texts", found.len()) };
    for (resolution, symbol, title, adopted, meeting) in [
        (first, "A/RES/1047(XI)", "The red light", "1957-02-20", "A/PV.657"),
        (second, "A/RES/1048(XI)", "The green light and what it costs", "1957-02-21", "A/PV.658"),
    ] {
        let facts = &resolution.facts;
        assert_eq!(facts.symbol.as_ref().unwrap().as_str(), symbol);
        assert_eq!((facts.title.as_deref(), facts.session.as_deref()), (Some(title), Some("11")));
        assert_eq!(facts.adopted.unwrap().to_string(), adopted);
        assert_eq!(facts.meeting.as_ref().unwrap().as_str(), meeting);
    }
    let ids: Vec<Vec<String>> = anchors(PAGE).into_iter().map(|(_, ids)| ids).collect();
    assert_eq!(ids[0], ["enacting", "pp1", "op1", "op2", "closing1", "closing2"]);
    assert_eq!(ids[1], ["enacting", "op0.1", "closing1", "closing2"]);
    assert_eq!(diagnostics, []);
}

#[test]
fn a_page_with_two_resolutions_of_the_security_council_holds_two() {
    for (first, second) in [
        ("Resolution 338 (1973)\nof 22 October 1973", "Resolution 339 (1973)\nof 23 October 1973"),
        ("338 (1973). Resolution of 22 October 1973\n[S/11036]", "339 (1973). Resolution of 23 October 1973"),
    ] {
        let text = format!(
            "{first}\nThe Security Council\n1. Calls upon all parties to stop.\nAdopted at the 1747th meeting by 14 votes to none.\n{second}\nThe Security Council,\nReferring to its resolution 338 (1973),\n1. Confirms its decision.\nAdopted at the 1748th meeting by 14 votes to none."
        );
        let (found, _) = all(&text);
        let facts = |resolution: &Resolution| {
            let facts = &resolution.facts;
            let symbol = |symbol: &Option<Symbol>| symbol.as_ref().map_or_else(String::new, Symbol::to_string);
            (symbol(&facts.symbol), facts.adopted.unwrap().to_string(), symbol(&facts.meeting))
        };
        let expected = [("S/RES/338(1973)", "1973-10-22", "S/PV.1747"), ("S/RES/339(1973)", "1973-10-23", "S/PV.1748")];
        let expected = expected.map(|(symbol, day, record)| (symbol.to_owned(), day.to_owned(), record.to_owned()));
        assert_eq!(found.iter().map(facts).collect::<Vec<_>>(), expected, "{first}");
    }
}

#[test]
fn pages_in_every_language_are_divided() {
    for page in [
        "1047 (XI). La lumière rouge\nL’Assemblée générale,\nNotant le rouge,\n1. Décide ainsi.\n1048 (XI). La lumière verte\nL’Assemblée générale,\nNotant le vert,\n1. Décide ainsi.",
        "1047 (XI). La luz roja\nLa Asamblea General,\nObservando la roja,\n1. Decide que arda.\n1048 (XI). La luz verde\nLa Asamblea General,\nObservando la verde,\n1. Decide que arda.",
        "1047 (XI). Красный свет\nГенеральная Ассамблея,\nотмечая красный свет,\n1. постановляет зажечь его.\n1048 (XI). Зеленый свет\nГенеральная Ассамблея,\nотмечая зеленый свет,\n1. постановляет зажечь его.",
        "1047(XI). 红灯\n大会，\n注意到红灯，\n1. 决定点亮。\n1048(XI). 绿灯\n大会，\n注意到绿灯，\n1. 决定点亮。",
        "1047 (د-11) الضوء الأحمر\nإن الجمعية العامة،\nإذ تلاحظ الأحمر،\n1 - تقرر إضاءته.\n1048 (د-11) الضوء الأخضر\nإن الجمعية العامة،\nإذ تلاحظ الأخضر،\n1 - تقرر إضاءته.",
    ] {
        let ids = || ["enacting", "pp1", "op1"].map(str::to_owned).to_vec();
        let expected = [("A/RES/1047(XI)".to_owned(), ids()), ("A/RES/1048(XI)".to_owned(), ids())];
        assert_eq!(anchors(page), expected, "{page}");
    }
}

#[test]
fn a_formula_without_a_comma_begins_a_resolution_too() {
    let page = format!("{PAGE}\n1049 (XI). The white light\nThe General Assembly\n1. Decides that it shall burn.");
    let symbols: Vec<String> = anchors(&page).into_iter().map(|(symbol, _)| symbol).collect();
    assert_eq!(symbols, ["A/RES/1047(XI)", "A/RES/1048(XI)", "A/RES/1049(XI)"]);
}

#[test]
fn a_note_goes_to_the_text_that_calls_it() {
    let text = |number: u32, label: u32| {
        format!(
            "{number} (XI). A light\nThe General Assembly,\nNoting the light,⟦{label}⟧\n1. Decides that it shall burn.\n"
        )
    };
    // The notes of one page, numbered through, below both texts.
    let (found, diagnostics) = all(&(text(1047, 1) + &text(1048, 2) + "^1 A/3482.\n^2 A/3483."));
    assert_eq!(found.iter().map(notes).collect::<Vec<_>>(), [[("1", "A/3482.", 1)], [("2", "A/3483.", 1)]]);
    assert!(diagnostics.iter().all(|diagnostic| diagnostic.code == Code::NoDate), "{diagnostics:?}");
    // Two pages, each with a note 1.
    let (found, _) = all(&(text(1047, 1) + "^1 A/3482.\n" + &text(1048, 1) + "^1 A/3483."));
    assert_eq!(found.iter().map(notes).collect::<Vec<_>>(), [[("1", "A/3482.", 1)], [("1", "A/3483.", 1)]]);
}

#[test]
fn a_note_that_two_texts_call_goes_to_both() {
    let text = |number: u32| {
        format!("{number} (XI). A light\nThe General Assembly,\nNoting the light,⟦1⟧\n1. Decides that it shall burn.\n")
    };
    let (found, _) = all(&(text(1047) + &text(1048) + "^1 A/3482."));
    assert_eq!(found.iter().map(notes).collect::<Vec<_>>(), [[("1", "A/3482.", 1)], [("1", "A/3482.", 1)]]);
}

#[test]
fn a_note_that_nothing_calls_stays_with_the_text_it_stands_in() {
    let (first, second) = PAGE.split_once("\n1048").unwrap();
    let (found, _) = all(&format!("{first}\n^* See A/3482.\n1048{second}"));
    assert_eq!(found.iter().map(|resolution| resolution.notes.len()).collect::<Vec<_>>(), [1, 0]);
}

#[test]
fn a_symbol_that_the_keeper_gives_keeps_a_file_one() {
    let mut source = source(PAGE);
    source.record.facts.symbol = Symbol::parse("A/RES/1047(XI)").ok();
    let found = parse(&source, manuscript(PAGE), &mut Vec::new());
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].facts.symbol.as_ref().unwrap().as_str(), "A/RES/1047(XI)");
    let words: Vec<&str> = found[0].paragraphs.iter().map(|paragraph| paragraph.text.words()).collect();
    assert!(words.join("\n").contains("The green light"), "{words:?}");
}

#[test]
fn the_parts_of_one_number_have_numbers_and_anchors_of_their_own() {
    let text = "52/12. Renewing the lights\nA\nThe General Assembly,\nNoting the red light,\n1. Decides so;\n2. Requests a report.\n51st plenary meeting / 12 November 1997\nB\nThe General Assembly,\nNoting the green light,\n1. Decides:\n(a) To wait;\n2. Recalls paragraph 1 above.\n79th plenary meeting / 19 December 1997";
    let expected = [
        "partA", "partA.enacting", "partA.pp1", "partA.op1", "partA.op2", "closing1", "closing2", "partB",
        "partB.enacting", "partB.pp1", "partB.op1", "partB.op1.a", "partB.op2", "closing3", "closing4",
    ];
    assert_eq!(outline(text), expected);
    let (found, diagnostics) = all(text);
    assert_eq!(found[0].facts.symbol.as_ref().unwrap().as_str(), "A/RES/52/12A-B");
    assert_eq!(found[0].facts.title.as_deref(), Some("Renewing the lights"));
    // A paragraph above is one of the same part.
    let targets: Vec<_> = found[0].mentions.iter().filter_map(|mention| mention.target.clone()).collect();
    assert_eq!(targets, [Target::Paragraph("partB.op1".to_owned())]);
    assert_eq!(diagnostics, []);
}

#[test]
fn a_part_may_have_a_title_below_its_letter() {
    let ids = |letter: &str| ["", ".h1", ".enacting", ".pp1", ".op1"].map(|id| format!("part{letter}{id}"));
    let expected: Vec<String> = ids("A").into_iter().chain(ids("B")).collect();
    for between in [" / ", "\n", "\n# "] {
        let text = format!(
            "52/12. Lights\nA{between}The red light\nThe General Assembly,\nNoting red,\n1. Decides so.\nB{between}The green light\nThe General Assembly,\nNoting green,\n1. Decides so."
        );
        assert_eq!(outline(&text), expected, "{between:?}");
        assert_eq!(all(&text).0[0].facts.title.as_deref(), Some("Lights"), "{between:?}");
    }
}

#[test]
fn parts_are_told_in_every_script() {
    let ids = |letter: &str| ["", ".enacting", ".pp1", ".op1"].map(|id| format!("part{letter}{id}"));
    let expected: Vec<String> = ids("A").into_iter().chain(ids("B")).collect();
    for text in [
        "52/12. 灯光\nA\n大会，\n注意到红灯，\n1. 决定点亮。\nB\n大会，\n注意到绿灯，\n1. 决定点亮。",
        "52/12. Feux\nA\nL’Assemblée générale,\nNotant le rouge,\n1. Décide ainsi.\nB\nL’Assemblée générale,\nNotant le vert,\n1. Décide ainsi.",
        // The letters are Cyrillic ones.
        "52/12. Огни\nА\nГенеральная Ассамблея,\nотмечая красный,\n1. постановляет так.\nВ\nГенеральная Ассамблея,\nотмечая зеленый,\n1. постановляет так.",
        "52/12 الأضواء\nألف\nإن الجمعية العامة،\nإذ تلاحظ الأحمر،\n1 - تقرر إضاءته.\nباء\nإن الجمعية العامة،\nإذ تلاحظ الأخضر،\n1 - تقرر إضاءته.",
    ] {
        assert_eq!(outline(text), expected, "{text}");
    }
}

#[test]
fn parts_without_recitals_have_a_formula_without_a_comma() {
    let text = "52/12. Lights\nA\nThe General Assembly\n1. Decides so.\nB\nThe General Assembly\n1. Decides so.";
    assert_eq!(outline(text), ["partA", "partA.enacting", "partA.op1", "partB", "partB.enacting", "partB.op1"]);
}

#[test]
fn an_annex_of_a_part_has_the_parts_anchors() {
    let text = "52/12. Lights\nA\nThe General Assembly,\nNoting,\n1. Adopts the rules in the annex.\nAnnex\nRules of the light\n1. It is red.\nB\nThe General Assembly,\nNoting,\n1. Decides so.";
    let expected =
        ["partA.annex1.h1", "partA.annex1.h2", "partA.annex1.op1", "partB", "partB.enacting", "partB.pp1", "partB.op1"];
    assert_eq!(outline(text)[4..], expected);
}

#[test]
fn letters_that_no_formula_follows_are_no_parts() {
    let text = "52/12. Lights\nThe General Assembly,\nNoting it,\n1. Decides so:\nA\n2. Requests a report;\nB\n3. Requests another.";
    assert!(outline(text).iter().all(|id| !id.starts_with("part")), "{:?}", outline(text));
}

#[test]
fn an_annex_that_quotes_a_formula_divides_nothing() {
    let head = "52/13. The lights\nThe General Assembly,\nNoting the draft,\n1. Adopts the draft in the annex.\n51st plenary meeting / 12 November 1997\nAnnex\n";
    let quoted = "The General Assembly,\nNoting the light,\n1. Decides so.\n";
    for annex in [format!("Draft of the keepers\n{quoted}"), format!("A\n{quoted}B\n{quoted}")] {
        let text = format!("{head}{annex}");
        let ids = outline(&text);
        assert_eq!(ids[..5], ["enacting", "pp1", "op1", "closing1", "closing2"], "{annex}");
        assert!(ids[5..].iter().all(|id| id.starts_with("annex1.")), "{ids:?}");
        assert_eq!(all(&text).0[0].facts.title.as_deref(), Some("The lights"), "{annex}");
    }
}

#[test]
fn a_recital_that_names_a_number_divides_nothing() {
    let text = "52/13. The lights\nThe General Assembly,\nRecalling its resolutions:\n2200 A (XXI). International Covenants,\n1514 (XV). Declaration on the light,\n1. Decides so;\n2. Requests a report.";
    assert_eq!(outline(text), ["enacting", "pp1", "pp2", "pp3", "op1", "op2"]);
}

#[test]
fn the_symbol_of_a_text_with_parts_is_printed_in_many_ways() {
    let text = "52/12. Lights\nA\nThe General Assembly\n1. Decides so.\nB\nThe General Assembly\n1. Decides so.";
    for symbol in ["A/RES/52/12 A and B", "A/RES/52/12 A-B", "A/RES/52/12A–B", "A/RES/52/12 A et B", "A/RES/52/12A和B"]
    {
        let (found, diagnostics) = all(&format!("{symbol}\n{text}"));
        assert_eq!(found[0].facts.symbol.as_ref().unwrap().as_str(), "A/RES/52/12A-B", "{symbol}");
        assert!(diagnostics.iter().all(|diagnostic| diagnostic.code == Code::NoDate), "{symbol}: {diagnostics:?}");
    }
}
