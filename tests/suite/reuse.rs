//! Agreed language: which wordings stand in several resolutions, as `recalling reuse` tells it.

use super::archive::Archive;
use proptest::prelude::*;
use recalling::archive::Archive as Linked;
use recalling::build::{Silent, archive};
use recalling::resolution::Language;
use recalling::reuse::{Reuse, Wording, aligned, stretch};
use std::collections::{BTreeMap, BTreeSet};

/// A resolution with paragraphs that decide.
fn resolution(number: &str, language: &str, paragraphs: &[&str]) -> String {
    let mut text = format!("-- content/{number}.{language}.txt --\n");
    let (adopted, body) = match language {
        "fr" => ("Résolution adoptée par l’Assemblée générale", "L’Assemblée générale,"),
        _ => ("Resolution adopted by the General Assembly", "The General Assembly,"),
    };
    text.push_str(&format!("{adopted}\n\n{number}. Lighthouses of {number}\n\n{body}\n\n"));
    for (i, paragraph) in (1..).zip(paragraphs) {
        text.push_str(&format!("{i}. {paragraph};\n\n"));
    }
    text
}

fn linked(texts: &[String]) -> Linked {
    archive(&Archive::new(&texts.concat()).settings(), &Silent).0
}

/// The places of a wording in a language: `60/1 op2`.
fn places(of: &Linked, wording: &Wording, language: Language) -> Vec<String> {
    let standings = wording.places.iter().flat_map(|place| place.standings.iter().map(move |one| (place.work, one)));
    let here = standings.filter(|(_, standing)| standing.language == language);
    let said = here.map(|(work, standing)| {
        let version = of.version(standing.version).unwrap();
        let paragraph = &version.resolution.paragraphs[standing.paragraph as usize];
        format!("{} {}", of.work(work).unwrap().symbol.short(), paragraph.id)
    });
    said.collect()
}

const KEEP: &str = "Calls upon all Member States to keep their lighthouses lit from dusk to dawn";
const KEEP_BRIGHT: &str = "Calls upon all Member States to keep their bright lighthouses lit from dusk to dawn";
const REPORT: &str =
    "Requests the Secretary-General to report to it at its 61st session on the state of the fog in 2006";

#[test]
fn what_is_said_again_is_one_wording() {
    let later = REPORT.replace("61st", "62nd").replace("2006", "2007");
    let of = linked(&[
        resolution("60/1", "en", &[KEEP, REPORT]),
        resolution("61/1", "en", &["Notes the fog over the northern seas and the southern seas", KEEP_BRIGHT]),
        resolution("62/1", "en", &[&later, KEEP]),
    ]);
    let reuse = Reuse::of(&of);
    let said: Vec<Vec<String>> = reuse.wordings.iter().map(|wording| places(&of, wording, Language::EN)).collect();
    assert_eq!(said, [vec!["60/1 op1", "61/1 op2", "62/1 op2"], vec!["60/1 op2", "62/1 op1"]]);
    let [keep, report] = reuse.wordings.as_slice() else { panic!("{said:?}") };
    assert!(!keep.is_exact() && report.is_exact());
    let variants: Vec<u32> = keep.standings().map(|standing| standing.variant).collect();
    assert_eq!(variants, [0, 1, 0]);
    let same: Vec<Vec<usize>> = keep.same().into_iter().map(|same| same.places).collect();
    assert_eq!(same, [[0, 2]]);
    let first = &keep.places[0].standings[0];
    assert_eq!(reuse.wording_of(first.version, first.paragraph as usize), Some(keep));
}

#[test]
fn what_comes_later_moves_nothing() {
    let mut texts = vec![resolution("60/1", "en", &[KEEP]), resolution("61/1", "en", &[KEEP_BRIGHT])];
    let before = Reuse::of(&linked(&texts)).wordings[0].id.clone();
    texts.push(resolution("62/1", "en", &[KEEP_BRIGHT, KEEP]));
    let after = Reuse::of(&linked(&texts));
    assert_eq!((after.wordings.len(), after.wordings[0].id.as_str()), (1, before.as_str()));
    assert_eq!(after.wordings[0].works, 3);
}

#[test]
fn the_languages_of_a_paragraph_are_one_place() {
    let french = "Demande à tous les États Membres de garder leurs phares allumés du crépuscule à l’aube";
    let other = "Prie tous les États Membres de garder leurs phares allumés du crépuscule à l’aube";
    let of = linked(&[
        resolution("60/1", "en", &[KEEP]),
        resolution("60/1", "fr", &[french]),
        resolution("61/1", "en", &[KEEP]),
        resolution("61/1", "fr", &[other]),
    ]);
    let reuse = Reuse::of(&of);
    let [wording] = reuse.wordings.as_slice() else { panic!("{:?}", reuse.wordings) };
    assert_eq!(places(&of, wording, Language::FR), places(&of, wording, Language::EN));
    // Only the French text was changed.
    assert!(!wording.is_exact());
    assert_eq!(wording.same().into_iter().flat_map(|same| same.languages).collect::<Vec<_>>(), [Language::EN]);
}

#[test]
fn what_many_matters_say_is_a_formula() {
    let numbers: Vec<String> = (1..=8).map(|n| format!("60/{n}")).collect();
    let all: Vec<String> = numbers.iter().map(|number| resolution(number, "en", &[REPORT])).collect();
    assert!(Reuse::of(&linked(&all)).wordings[0].is_formula);
    assert!(!Reuse::of(&linked(&all[..7])).wordings[0].is_formula);
}

#[test]
fn a_long_passage_of_different_paragraphs_is_found() {
    let passage = "to promote at multilateral levels the consideration of existing and potential threats in the field of \
                   the safety of ships, as well as possible measures to limit the threats emerging in this field";
    let one = format!("Calls upon Member States, upon their request, {passage}");
    let other = format!(
        "Invites all keepers of lighthouses and all builders of ships and of buoys, who have long known what fog is, \
         {passage}, consistent with the need of all to come home before night falls over the northern seas and the southern"
    );
    let of = linked(&[resolution("60/1", "en", &[&one]), resolution("61/1", "en", &[&other])]);
    let reuse = Reuse::of(&of);
    assert_eq!(reuse.wordings, []);
    let [found] = reuse.passages.as_slice() else { panic!("{:?}", reuse.passages) };
    assert_eq!(places(&of, found, Language::EN), ["60/1 op1", "61/1 op1"]);
    for standing in found.standings() {
        let words =
            of.version(standing.version).unwrap().resolution.paragraphs[standing.paragraph as usize].text.words();
        assert_eq!(words[stretch(words, standing.part.unwrap())].replace('\n', " "), passage);
        assert_eq!(reuse.passages_of(standing.version, standing.paragraph as usize).collect::<Vec<_>>(), [found]);
    }
}

#[test]
fn a_passage_is_found_in_the_variants_of_what_has_it_as_well() {
    let passage = "to promote at multilateral levels the consideration of existing and potential threats in the field of \
                   the safety of ships, as well as possible measures to limit the threats emerging in this field";
    let one = format!("Calls upon Member States, upon their request, {passage}");
    let nearly = format!("Calls upon all Member States, upon their own request, {passage}");
    let other = format!(
        "Invites all keepers of lighthouses and all builders of ships and of buoys, who have long known what fog is, \
         {passage}, consistent with the need of all to come home before night falls over the northern seas and the southern"
    );
    let of = linked(&[
        resolution("60/1", "en", &[&one]),
        resolution("61/1", "en", &[&other]),
        resolution("62/1", "en", &[&nearly]),
    ]);
    let reuse = Reuse::of(&of);
    let [wording] = reuse.wordings.as_slice() else { panic!("{:?}", reuse.wordings) };
    assert_eq!(places(&of, wording, Language::EN), ["60/1 op1", "62/1 op1"]);
    let [found] = reuse.passages.as_slice() else { panic!("{:?}", reuse.passages) };
    assert_eq!(places(&of, found, Language::EN), ["60/1 op1", "61/1 op1", "62/1 op1"]);
}

#[test]
fn lists_of_resolutions_are_no_wording() {
    let recalling = |number: &str| {
        format!("Recalls its resolutions {number}/1 of 4 December 2005 and {number}/2 of 5 December 2005")
    };
    let of = linked(&[
        resolution("60/1", "en", &[&recalling("59"), &recalling("58")]),
        resolution("61/1", "en", &[&recalling("60")]),
    ]);
    assert_eq!(Reuse::of(&of).wordings, []);
}

#[test]
fn short_words_are_kept_apart() {
    let of = linked(&[
        resolution("60/1", "en", &["Decides to remain seized of the matter"]),
        resolution("61/1", "en", &["Decides to remain seized of the matter"]),
    ]);
    let reuse = Reuse::of(&of);
    assert!(reuse.wordings.is_empty());
    assert_eq!(places(&of, &reuse.brief[0], Language::EN), ["60/1 op1", "61/1 op1"]);
}

/// What paragraphs are made of.
const WORDS: [&str; 8] = ["fog", "lights", "buoys", "the", "of", "ships", "keep", "1998"];

fn paragraphs() -> impl Strategy<Value = Vec<Vec<usize>>> {
    prop::collection::vec(prop::collection::vec(0..WORDS.len(), 1..16), 1..4)
}

/// The wordings as they are printed, and of each paragraph its words without numbers.
fn told(of: &Linked) -> (Vec<Vec<String>>, BTreeMap<String, BTreeSet<String>>) {
    let reuse = Reuse::of(of);
    let all = reuse.wordings.iter().chain(&reuse.brief);
    let told = all.map(|wording| places(of, wording, Language::EN)).collect();
    let mut plainly: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for version in of.versions() {
        let symbol = version.resolution.facts.symbol.as_ref().unwrap().short();
        for paragraph in version.resolution.paragraphs.iter().filter(|paragraph| paragraph.id.starts_with("op")) {
            let words = paragraph.text.words().replace("1998", " ");
            let words = words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
            let words = words.collect::<Vec<_>>().join(" ").to_lowercase();
            plainly.entry(words).or_default().insert(format!("{symbol} {}", paragraph.id));
        }
    }
    plainly.remove("");
    (told, plainly)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn every_duplicate_is_found_by_any_number_of_threads(texts in prop::collection::vec(paragraphs(), 2..6)) {
        let said = |paragraph: &Vec<usize>| paragraph.iter().map(|word| WORDS[*word]).collect::<Vec<_>>().join(" ");
        let texts = (1..).zip(&texts).map(|(n, paragraphs)| {
            let paragraphs: Vec<String> = paragraphs.iter().map(|words| format!("Notes {}", said(words))).collect();
            resolution(&format!("60/{n}"), "en", &paragraphs.iter().map(String::as_str).collect::<Vec<_>>())
        });
        let of = linked(&texts.collect::<Vec<_>>());
        let (wordings, plainly) = told(&of);
        for places in plainly.values().filter(|places| places.len() > 1) {
            let found = wordings.iter().any(|wording| places.iter().all(|place| wording.contains(place)));
            prop_assert!(found, "{places:?} in {wordings:?}");
        }
        let alone = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap().install(|| told(&of));
        prop_assert_eq!(alone, (wordings, plainly));
    }

    #[test]
    fn what_is_aligned_is_a_share(one in "[a-c ]{0,30}", other in "[a-c ]{0,30}") {
        let share = aligned(&one, &other);
        prop_assert!((0.0..=1.0).contains(&share));
        prop_assert_eq!(share, aligned(&other, &one));
    }
}

/// Paragraphs: their texts and places there, as indices.
type Places = Vec<(u32, u32)>;

/// What a paragraph says, told otherwise than the program does: its words, without those that have a figure in them.
fn letters(words: &str) -> String {
    let han = |c: char| ('\u{2e80}'..='\u{9fff}').contains(&c);
    let parts = words.split(|c: char| han(c) || !(c.is_alphanumeric() || "-/.'’\u{2010}".contains(c)));
    let kept: Vec<&str> = parts.filter(|part| !part.is_empty() && !part.contains(|c: char| c.is_numeric())).collect();
    let lower = kept.join(" ").replace('\u{2010}', "-").to_lowercase();
    words.chars().filter(|&c| han(c) && c.is_alphabetic()).chain(lower.chars()).collect()
}

#[test]
fn every_paragraph_that_stands_twice_in_the_seventy_sixth_session_is_found() {
    let Some(corpus) = std::env::var_os("RECALLING_CORPUS") else {
        return eprintln!("RECALLING_CORPUS is not set: no paragraph of a real document is looked for");
    };
    let files = Archive::new("-- recalling.toml --\ntitle = \"76\"\nlanguage = \"en\"\n");
    let packed = std::path::PathBuf::from(corpus).join("unga-76.tar.xz");
    std::fs::create_dir_all(files.path("content")).unwrap();
    let mut tar = std::process::Command::new("tar");
    tar.arg("-xf").arg(packed).arg("-C").arg(files.path("content")).args(["--wildcards", "*English*", "*Chinese*"]);
    assert!(tar.status().unwrap().success());
    let (of, _) = archive(&files.settings(), &Silent);
    let reuse = Reuse::of(&of);
    let mut wordings: BTreeMap<(u32, u32), BTreeSet<&str>> = BTreeMap::new();
    for wording in reuse.wordings.iter().chain(&reuse.brief) {
        for standing in wording.standings() {
            wordings.entry((standing.version.0, standing.paragraph)).or_default().insert(&wording.id);
        }
    }
    let mut same: BTreeMap<(Option<Language>, String), Places> = BTreeMap::new();
    for (version, text) in (0..).zip(of.versions()).filter(|(_, text)| text.work.is_some()) {
        for (paragraph, _) in (0..).zip(&text.said).filter(|(_, said)| said.is_some()) {
            let words = text.resolution.paragraphs[paragraph as usize].text.words();
            same.entry((text.resolution.facts.language, letters(words))).or_default().push((version, paragraph));
        }
    }
    let twice: Vec<&Places> = same.values().filter(|places| places.len() > 1).collect();
    let together = |pair: &[(u32, u32)]| match (wordings.get(&pair[0]), wordings.get(&pair[1])) {
        (Some(one), Some(other)) => !one.is_disjoint(other),
        _ => false,
    };
    let apart: Vec<&[(u32, u32)]> =
        twice.iter().flat_map(|places| places.windows(2)).filter(|pair| !together(pair)).collect();
    let pairs: usize = twice.iter().map(|places| places.len() - 1).sum();
    let name = |(version, paragraph): (u32, u32)| {
        let text = &of.versions()[version as usize].resolution;
        let found = &text.paragraphs[paragraph as usize];
        format!("{:?} {}: {}", text.facts.symbol.as_ref().map(|symbol| symbol.short()), found.id, found.text.words())
    };
    println!("{} wordings stand twice or more, {pairs} pairs of places, {} apart", twice.len(), apart.len());
    assert!(pairs > 1_000, "only {pairs} pairs");
    let told: Vec<String> = apart.iter().take(9).map(|pair| format!("{} / {}", name(pair[0]), name(pair[1]))).collect();
    assert!(apart.is_empty(), "{} of {pairs}: {told:#?}", apart.len());
}
