//! Paragraphs through the years: life-lines, and the pages that compare neighbours of a series.

use super::archive::Archive;
use recalling::build::{Silent, archive};
use recalling::lineage::{Lifelines, Lineage};
use recalling::resolution::Language;

const STAYS: &str = "Calls upon Member States to keep their lighthouses lit by night and in fog";
const BACK: &str = "Thanks the keepers of all lighthouses on small islands for their patience";
const OLD: &str =
    "Requests the Secretary-General to count the buoys in harbours and to report on their colours every year";
const NEW: &str =
    "Requests the Secretary-General to count the buoys in harbours and to report on their lamps every year";
const ADDED: &str = "Welcomes the fog bell that the fishermen of the northern coast have given";

/// A resolution of one title, with its operative paragraphs.
fn resolution(number: &str, paragraphs: &[&str]) -> String {
    let mut text = format!(
        "-- content/{number}.txt --\nResolution adopted by the General Assembly\n\n{number}. Lighthouses\n\nThe General Assembly,\n\n"
    );
    for (i, paragraph) in paragraphs.iter().enumerate() {
        let end = if i + 1 == paragraphs.len() { "." } else { ";" };
        text.push_str(&format!("{}. {paragraph}{end}\n\n", i + 1));
    }
    text
}

/// Three years: one paragraph stays, one is gone and comes back, one is edited, one is new.
pub(super) fn lighthouses() -> Archive {
    let texts = [
        resolution("60/1", &[STAYS, BACK, OLD]),
        resolution("61/1", &[STAYS, OLD]),
        resolution("62/1", &[STAYS, ADDED, NEW, BACK]),
    ];
    Archive::new(&texts.concat())
}

#[test]
fn a_paragraph_is_followed_through_what_becomes_of_it() {
    let files = lighthouses();
    let (archive, _) = archive(&files.settings(), &Silent);
    let lineage = Lineage::of(&archive);
    let lifelines = Lifelines::of(&archive, &lineage);
    let [matrix] = lifelines.of_series.as_slice() else { panic!("{lifelines:#?}") };
    let line = |line: &recalling::lineage::Lifeline| -> Vec<String> {
        let place = |place: &recalling::lineage::Place| {
            let same = if place.is_same(Language::EN) { " same" } else { "" };
            format!("{} {}{same}", place.column, place.anchors.join("+"))
        };
        line.places.iter().map(place).collect()
    };
    let lines: Vec<Vec<String>> = matrix.lines.iter().map(line).collect();
    let expected = [
        vec!["0 op1", "1 op1 same", "2 op1 same"],
        vec!["2 op2"],
        vec!["0 op2", "2 op4 same"],
        vec!["0 op3", "1 op2 same", "2 op3"],
    ];
    let mut sorted: Vec<Vec<&str>> = lines.iter().map(|line| line.iter().map(String::as_str).collect()).collect();
    sorted.sort();
    let mut wanted = expected.to_vec();
    wanted.sort();
    assert_eq!(sorted, wanted);
    // What is known of the first text is not that it is new there.
    assert!(matrix.lines.iter().all(|line| line.places[0].compared == (line.places[0].column > 0)));
    let last = archive.spelled("62/1")[0];
    let edited = lifelines.standing(last, "op3").unwrap();
    let (_, edited_line) = lifelines.line(edited).unwrap();
    assert_eq!(
        (edited_line.since(edited.place, Language::EN), edited_line.changes(edited.place, Language::EN)),
        (2, 1)
    );
    let stays = lifelines.standing(last, "op1").unwrap();
    let (_, stays_line) = lifelines.line(stays).unwrap();
    assert_eq!((stays_line.since(stays.place, Language::EN), stays_line.changes(stays.place, Language::EN)), (0, 0));
}

#[test]
fn neighbours_and_both_ends_have_a_page_that_shows_what_changed() {
    let files = lighthouses();
    files.build();
    let page = files.page("A/RES/62/1/since/A/RES/61/1/index.html");
    assert!(page.contains("<del>") && page.contains("<ins>"), "{page}");
    let (gone, new) = (page.split("<del>").nth(1).unwrap(), page.split("<ins>").nth(1).unwrap());
    assert!(gone.starts_with("colours") && new.starts_with("lamps"), "{page}");
    assert!(page.contains("the fog bell that the fishermen") && page.contains("is-new"), "{page}");
    // The first and the last are compared as well, and the life-line of what was edited tells both wordings.
    files.page("A/RES/62/1/since/A/RES/60/1/index.html");
    let life = files.page("lifelines/A/RES/60/1/op3/index.html");
    assert!(life.contains("A/RES/61/1/index.html#op2") && life.contains("<ins>lamps"), "{life}");
    let text = files.page("A/RES/62/1/index.html");
    assert!(text.contains("class=\"since\"") && text.contains("lifelines/A/RES/60/1/op1/index.html"), "{text}");
}
