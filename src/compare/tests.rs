use super::*;
use crate::resolution::{Facts, Language};
use crate::text::{Passage, Place, Position, Span};

/// A text of which each line is a paragraph: `pp1 Recalling …`, `op2 Requests …`.
fn text(lines: &[&str]) -> Resolution {
    let place = Place { span: Span::new(0..0), position: Position { line: 1, column: 1 } };
    let paragraph = |line: &&str| {
        let (id, words) = line.split_once(' ').unwrap();
        let role = if id.starts_with("pp") { Role::Preambular } else { Role::Operative };
        let text = Passage::of(words, 0);
        let (number, label, verb, act, rows) = (None, None, None, None, Vec::new());
        Paragraph { id: id.to_owned(), role, number, label, depth: 0, verb, act, text, rows, place }
    };
    let facts = Facts { language: Some(Language::EN), ..Facts::default() };
    Resolution { facts, paragraphs: lines.iter().map(paragraph).collect(), ..Resolution::default() }
}

/// The rows of two texts: `pp1>pp2 edited`.
fn rows(before: &[&str], after: &[&str]) -> Vec<String> {
    let (before, after) = (text(before), text(after));
    let ids = |text: &Resolution, places: &[usize]| {
        places.iter().map(|&place| text.paragraphs[place].id.clone()).collect::<Vec<_>>().join("+")
    };
    let rows = compare(&before, &after).rows;
    rows.iter().map(|row| format!("{}>{} {}", ids(&before, &row.before), ids(&after, &row.after), row.id())).collect()
}

#[test]
fn paragraphs_are_told_by_their_words() {
    let before = [
        "pp1 Recalling its resolution 69/28 of 2 December 2014,",
        "pp2 Mindful of the fog that delays ships in narrow straits,",
        "op1 Calls upon Member States to keep their lighthouses lit at night;",
        "op2 Requests the Secretary-General to report on buoys to the General Assembly at its seventieth session;",
        "op3 Decides to remain seized of the matter.",
    ];
    let after = [
        "pp1 Recalling its resolutions 69/28 of 2 December 2014 and 70/237 of 23 December 2015,",
        "pp2 Welcoming the work of the hydrographic offices of many coastal States,",
        "op1 Calls upon Member States to keep their lighthouses lit at night and in fog;",
        "op2 Requests the Secretary-General to report on buoys to the General Assembly at its seventy-first session;",
        "op3 Decides to remain seized of the matter.",
    ];
    let expected =
        ["pp1>pp1 edited", "pp2> dropped", ">pp2 new", "op1>op1 edited", "op2>op2 edited", "op3>op3 unchanged"];
    assert_eq!(rows(&before, &after), expected);
    assert!(rows(&before, &before).iter().all(|row| row.ends_with("unchanged")));
}

#[test]
fn what_stands_elsewhere_has_moved() {
    let paragraphs = [
        "op1 Calls upon Member States to keep their lighthouses lit at night;",
        "op2 Encourages the training of keepers of light in small island developing States;",
        "op3 Invites the International Hydrographic Organization to publish new charts;",
    ];
    let moved = [paragraphs[1], paragraphs[2], paragraphs[0]].map(|line| line.split_once(' ').unwrap().1);
    let moved: Vec<String> = moved.iter().zip(1..).map(|(words, i)| format!("op{i} {words}")).collect();
    let moved: Vec<&str> = moved.iter().map(String::as_str).collect();
    assert_eq!(rows(&paragraphs, &moved), ["op2>op1 unchanged", "op3>op2 unchanged", "op1>op3 moved"]);
}

#[test]
fn paragraphs_are_parted_and_put_together() {
    let whole = [
        "op1 Calls upon Member States to keep their lighthouses lit at night, and encourages the training of keepers of light in small island developing States;",
    ];
    let parts = [
        "op1 Calls upon Member States to keep their lighthouses lit at night;",
        "op2 Encourages the training of keepers of light in small island developing States;",
    ];
    assert_eq!(rows(&whole, &parts), ["op1>op1+op2 edited"]);
    assert_eq!(rows(&parts, &whole), ["op1+op2>op1 edited"]);
}

#[test]
fn a_paragraph_is_not_given_away_to_the_first_that_resembles_it() {
    let before = [
        "op1 Requests the Secretary-General to report on lighthouses at its seventieth session;",
        "op2 Requests the Secretary-General to report on buoys at its seventieth session;",
        "op3 Requests the Secretary-General to report on charts at its seventieth session;",
    ];
    let after = [
        "op1 Requests the Secretary-General to report on buoys at its seventy-first session;",
        "op2 Requests the Secretary-General to report on charts at its seventy-first session;",
    ];
    assert_eq!(rows(&before, &after), ["op1> dropped", "op2>op1 edited", "op3>op2 edited"]);
}

#[test]
fn what_stands_there_often_is_matched_in_order() {
    let often: Vec<String> = (1..=300).map(|n| format!("op{n} Notes the tide;")).collect();
    let often: Vec<&str> = often.iter().map(String::as_str).collect();
    assert!(rows(&often, &often).iter().all(|row| row.ends_with("unchanged")));
    let (x, y) = ("Notes the tide of the northern sea;", "Requests a report on the southern islands;");
    let texts = [[x, y, x], [x, x, y]]
        .map(|words| words.iter().zip(1..).map(|(words, n)| format!("op{n} {words}")).collect::<Vec<_>>());
    let [before, after] = texts.each_ref().map(|lines| lines.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(rows(&before, &after), ["op1>op1 unchanged", "op3>op2 moved", "op2>op3 unchanged"]);
}

#[test]
fn a_mark_within_a_paragraph_is_an_edit_and_one_at_its_end_is_none() {
    let row = |after: &str| rows(&["op1 Notes the fog, and the rain;"], &[after]);
    assert_eq!(row("op1 Notes the fog, and the rain."), ["op1>op1 unchanged"]);
    assert_eq!(row("op1 Notes the fog; and the rain."), ["op1>op1 edited"]);
}
