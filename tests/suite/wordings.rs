//! Agreed language on pages: the mark of a paragraph, the page of its wording, the lists, and what the check of a draft reads.

use super::archive::Archive;
use flate2::read::GzDecoder;
use recalling::build::{Silent, archive};
use recalling::reuse::Reuse;
use serde_json::Value;
use std::collections::BTreeSet;
use std::io::Read;

const KEEP: &str = "Calls upon all Member States to keep their lighthouses lit from dusk to dawn and in thick fog";
const BRIGHT: &str =
    "Calls upon all Member States to keep their bright lighthouses lit from dusk to dawn and in thick fog";
const BELLS: &str = "Thanks the keepers of the fog bells along the northern coast for their long patience in winter";
const ALONE: &str = "Notes that the charts of the southern islands have been drawn anew by those who sail there";

fn resolution(number: &str, paragraphs: &[&str]) -> String {
    let mut text = format!(
        "-- content/{number}.txt --\nResolution adopted by the General Assembly\n\n{number}. Matters of {number}\n\nThe General Assembly,\n\n"
    );
    for (i, paragraph) in (1..).zip(paragraphs) {
        text.push_str(&format!("{i}. {paragraph};\n\n"));
    }
    text
}

fn lighthouses() -> Archive {
    let texts = [resolution("60/1", &[KEEP, BELLS]), resolution("61/7", &[ALONE, BRIGHT]), resolution("62/9", &[KEEP])];
    Archive::new(&texts.concat())
}

/// The addresses of the pages of wordings that a page links to.
fn wordings(page: &str) -> BTreeSet<String> {
    let links = page.split("wordings/").skip(1).filter_map(|rest| rest.split_once("/index.html"));
    let ids = links.map(|(id, _)| id.to_owned());
    ids.filter(|id| id.len() == 12 && id.bytes().all(|byte| byte.is_ascii_hexdigit())).collect()
}

#[test]
fn a_paragraph_says_in_how_many_texts_it_stands_and_leads_to_all_of_them() {
    let files = lighthouses();
    files.build();
    let first = files.page("A/RES/60/1/index.html");
    assert_eq!(first.matches("class=\"stands\"").count(), 1, "{first}");
    assert!(first.contains("Stands in 3 resolutions, first in 60/1"), "{first}");
    let ids = wordings(&first);
    assert_eq!(ids.len(), 1);
    let page = files.page(&format!("wordings/{}/index.html", ids.first().unwrap()));
    for place in ["A/RES/60/1/index.html#op1", "A/RES/61/7/index.html#op2", "A/RES/62/9/index.html#op1"] {
        assert!(page.contains(place), "{place} is not in {page}");
    }
    // Those that say the same stand together; of the other only what it says otherwise is marked.
    assert!(page.contains("<ins>bright") && !page.contains("<del>"), "{page}");
    let list = files.page("wordings/index.html");
    assert_eq!(wordings(&list), ids);
    assert!(files.page("index/index.html").contains("wordings/index.html"));
}

/// What stands in a file of the check of a draft.
fn undone(files: &Archive, file: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let packed = std::fs::read(files.path(&format!("public/{file}"))).unwrap();
    GzDecoder::new(packed.as_slice()).read_to_end(&mut bytes).unwrap();
    bytes
}

#[test]
fn a_draft_is_held_against_every_paragraph_once() {
    let files = lighthouses();
    files.build();
    let rows: Vec<Value> = serde_json::from_slice(&undone(&files, "draft/en/precedents-0.bin")).unwrap();
    let words: Vec<&str> = rows.iter().map(|row| row[0].as_str().unwrap().trim_end_matches(';')).collect();
    assert_eq!(words, [KEEP, BELLS, ALONE, BRIGHT]);
    assert_eq!([&rows[0][1], &rows[0][2]], ["60/1", "A/RES/60/1/index.html#op1"]);
    assert_eq!(rows[0][7], "Stands in 3 resolutions, first in 60/1");
    assert_eq!([&rows[1][6], &rows[1][7]], ["", ""]);
    let bytes = undone(&files, "draft/en/runs-0.bin");
    let (numbers, rest) = bytes.as_chunks();
    let numbers: Vec<u32> = numbers.iter().copied().map(u32::from_le_bytes).collect();
    let (runs, precedents) = numbers.split_at(numbers.len() / 2);
    assert!(rest.is_empty() && runs.is_sorted() && runs.len() == precedents.len());
    // The page tells its script of just these files, and none of them says what another draft would be.
    let page = files.page("draft/index.html");
    assert!(page.contains("draft/en/") && page.contains("static/draft.js"), "{page}");
}

#[test]
fn every_precedent_is_led_to_by_a_run_and_the_oldest_ones_by_each() {
    let files = lighthouses();
    let (archive, _) = archive(&files.settings(), &Silent);
    let reuse = Reuse::of(&archive);
    for of in reuse.precedents.values() {
        let led: BTreeSet<u32> = of.runs.iter().map(|(_, precedent)| *precedent).collect();
        assert_eq!(led.len(), of.all.len());
        assert!(of.runs.is_sorted());
    }
    assert_eq!(reuse.precedents.len(), 1);
}

/// One that says a thing twice with other numbers has two lines, so that the lines need more pages than the texts.
#[test]
fn every_line_of_a_long_wording_stands_on_a_page() {
    let both = |year: u32| [1, 2].map(|part| format!("{KEEP} in part {part} of the year {}", 1900 + year));
    let text = |year: u32| resolution(&format!("60/{year}"), &both(year).each_ref().map(String::as_str));
    let files = Archive::new(&(1..=60).map(text).collect::<String>());
    files.build();
    let ids = wordings(&files.page("A/RES/60/1/index.html"));
    let [id] = ids.iter().collect::<Vec<_>>()[..] else { panic!("{ids:?}") };
    let pages =
        [format!("wordings/{id}/index.html"), format!("wordings/{id}/2/index.html")].map(|page| files.page(&page));
    for year in 1..=60 {
        for part in [1, 2] {
            let place = format!("A/RES/60/{year}/index.html#op{part}");
            assert_eq!(pages.iter().filter(|page| page.contains(&place)).count(), 1, "{place}");
        }
    }
}
