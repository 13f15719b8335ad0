//! What a page weighs: a reader who opens a text loads, compressed, at most 25 KB more than its bare words, however long it
//! is, whoever voted on it, and whatever it cites.

use super::archive::Archive;
use super::crawl::{assert_whole, selector};
use flate2::Compression;
use flate2::write::GzEncoder;
use scraper::Html;
use std::fmt::Write as _;
use std::io::Write as _;

/// How much more than its bare words a page may weigh.
const MOST: usize = 25 * 1024;

/// How long the text is: as the longest of a session.
const PARAGRAPHS: usize = 450;
const NOTED: usize = 3;
const CITING: usize = 4;

const WORDS: &str = "lighthouse harbour signal keeper coast vessel chart current depth anchor beacon pilot tide channel island \
    navigation safety training report measure equipment service authority region cooperation assistance exchange experience \
    transfer technology development assessment framework convention implementation observation station network warning";

/// Words that a compressor has not seen in this order.
fn sentence(n: usize) -> String {
    let words: Vec<&str> = WORDS.split_whitespace().collect();
    let mut at = n * 7919 + 13;
    let mut word = || {
        at = (at * 1_103_515_245 + 12_345) % 2_147_483_648;
        words[at / 65_536 % words.len()]
    };
    (0..40).map(|_| word()).collect::<Vec<_>>().join(" ")
}

/// The States of a vote, as rolls write them.
fn states() -> Vec<String> {
    let file = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/resolution/states.toml")).unwrap();
    let names = file
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split('"').nth(1).map(str::to_uppercase));
    names.take(193).collect()
}

fn voters(position: &str, states: &[String]) -> String {
    let each = states.iter().map(|state| format!("<organization>{state}</organization>")).collect::<String>();
    format!("<count value=\"{}\" refersTo=\"{position}\"><akn4un:voters>{each}</akn4un:voters></count>", states.len())
}

fn paragraph(n: usize) -> String {
    let mut text = format!("<span class=\"italic\">Calls upon</span> Member States {}", sentence(n));
    if n.is_multiple_of(CITING) {
        let symbol = format!("{}/{}", 40 + n % 35, n);
        let _ = write!(text, ", recalling resolution <a href=\"https://undocs.org/en/A/RES/{symbol}\">{symbol}</a>");
    }
    if n.is_multiple_of(NOTED) {
        let (marker, symbol) = (n / NOTED, format!("A/78/{n}"));
        let see = format!("See <a href=\"https://undocs.org/en/{symbol}\">{symbol}</a>.");
        let _ = write!(text, ",<authorialNote marker=\"{marker}\" placement=\"bottom\"><p>\t{see}</p></authorialNote>");
    }
    format!("<paragraph class=\"SingleTxt\"><num>{n}.</num><content><p>\t{text};</p></content></paragraph>\n")
}

/// A resolution on which every State has voted, and which half of them put forward.
fn long() -> String {
    let states = states();
    let first = states[..100].join(", ");
    let vote = [
        voters("inFavour", &states[..150]),
        voters("against", &states[150..160]),
        voters("abstaining", &states[160..]),
    ];
    let text: String = (1..=PARAGRAPHS).map(paragraph).collect();
    format!(
        r##"<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:akn4un="http://un.org/akn4un"><statement name="resolution">
<meta><identification source="#made"><FRBRWork><FRBRuri value="/akn/un/statement/deliberation/unga/2024-12-05/79-18/"/><FRBRdate date="2024-12-05" name="adoption"/></FRBRWork>
<FRBRExpression><FRBRdate date="2024-12-11" name="publication"/><FRBRlanguage language="eng"/></FRBRExpression></identification>
<classification source="DHLAUTH"><keyword value="LIGHTHOUSES" showAs="LIGHTHOUSES" dictionary="UNBIS Thesaurus"/></classification>
<workflow source="#un"><step date="2024-10-08" outcome="draftResolution" as="A/C.1/79/L.7" by="{first}"/><step date="2024-12-05" outcome="adopted" as="A/79/PV.50" by=""/></workflow>
<analysis source="#un"><parliamentary><voting outcome="adoptedRecordedVote">{}</voting></parliamentary></analysis></meta>
<coverPage><p><docNumber refersTo="#symbol">A/RES/79/18</docNumber></p><p><docAuthority>General Assembly</docAuthority></p></coverPage>
<preface><p><docNumber>79/18.</docNumber><docTitle>The keepers of lighthouses</docTitle></p></preface>
<preamble><formula name="enactingFormula"><p><span class="italic">The General Assembly</span>,</p></formula></preamble>
<mainBody>{text}</mainBody></statement></akomaNtoso>"##,
        vote.concat()
    )
}

fn packed(bytes: &[u8]) -> usize {
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    packed.write_all(bytes).unwrap();
    packed.finish().unwrap().len()
}

#[test]
fn a_page_weighs_little_more_than_its_text_however_long_that_is() {
    for theme in ["", "theme = 'gazette'\n"] {
        let archive = Archive::new("");
        let settings =
            "title = 'T'\nlanguage = 'en'\nbase = 'https://example.org/archive'\nreport = 'mailto:a@example.org'\n";
        archive.write("recalling.toml", format!("{settings}{theme}"));
        archive.write("content/long.xml", long());
        archive.build();
        let html = archive.page("A/RES/79/18/index.html");
        let page = Html::parse_document(&html);
        let text: String = page.select(&selector(".text")).flat_map(|text| text.text()).collect();
        assert!(page.select(&selector(".text p[id^='op']")).count() == PARAGRAPHS && text.len() > 100_000);
        let parts = selector("link[rel=stylesheet], link[rel=icon], script[src]");
        let loaded = page.select(&parts);
        let files = loaded.filter_map(|part| part.attr("href").or(part.attr("src")));
        let all: usize = files.map(|file| packed(archive.page(file.trim_start_matches("../")).as_bytes())).sum();
        let more = packed(html.as_bytes()) + all - packed(text.as_bytes());
        assert!(all > 5000 && more <= MOST, "{more} bytes more than the text, {all} of them in files");
    }
}

#[test]
fn what_stands_around_a_long_text_is_one_click_away_and_leads_back() {
    let archive = Archive::of_two();
    archive.write("content/long.xml", long());
    archive.build();
    assert_whole(&archive);
    let page = Html::parse_document(&archive.page("A/RES/79/18/index.html"));
    for part in ["cites", "vote", "sponsors", "subjects"] {
        assert!(page.select(&selector(&format!("h2#{part}"))).count() == 1, "#{part} is on the page of the text");
        let link = selector(&format!("a[href='../../../../A/RES/79/18/background/index.html#{part}']"));
        assert!(page.select(&link).count() == 1, "#{part} leads on");
    }
    assert_eq!(page.select(&selector(".states li, .cites .list")).count(), 0);
    let around = Html::parse_document(&archive.page("A/RES/79/18/background/index.html"));
    assert_eq!(around.select(&selector(".vote .states li")).count(), 193);
    let back = selector("a.place[href='../../../../../A/RES/79/18/index.html#op4']");
    assert_eq!(around.select(&back).count(), 1);
    assert!(around.select(&selector("#cites, #vote, #sponsors, #subjects")).count() == 4);
    assert!(!archive.tree("public").contains_key("A/RES/69/28/background/index.html"));
}
