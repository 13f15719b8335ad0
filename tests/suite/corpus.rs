//! Real documents, where they are at hand: `RECALLING_CORPUS` names a folder that holds `sc-1946-2002`, early
//! resolutions of the Security Council, and `unga-76.tar.xz`, the seventy-sixth session of the General Assembly as Akoma
//! Ntoso. Without it there is nothing to test; `scripts/test.sh` says so.

use recalling::resolution::{Facts, Note, Role, StateName, Vote};
use recalling::{parse::parse, read::read, source};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;

#[test]
fn no_letter_of_a_real_document_is_lost() {
    let Some(corpus) = std::env::var_os("RECALLING_CORPUS") else { return };
    let folder = PathBuf::from(corpus).join("sc-1946-2002");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "txt"));
    assert!(files.len() > 40, "only {} documents", files.len());
    for file in files {
        let source = source::load_file(&file, &mut Vec::new()).unwrap();
        let resolution = parse(&source, read(&source, &mut Vec::new()), &mut Vec::new()).remove(0);
        let lost = super::lost::letters(&source.text, &resolution);
        assert!(lost.is_empty(), "{}: {lost:?}", file.display());
        assert!(resolution.paragraphs.len() > 2, "{}", file.display());
    }
}

/// A name of which the official mark-up of 76/269 has lost the end, in front of a comma.
const CUT_SHORT: &str = "Lao People\u{2019}s Democratic";

#[test]
fn every_state_of_the_seventy_sixth_session_is_known() {
    let Some(corpus) = std::env::var_os("RECALLING_CORPUS") else { return };
    let unpacked = tempfile::tempdir().unwrap();
    let archive = PathBuf::from(corpus).join("unga-76.tar.xz");
    let tar = Command::new("tar").arg("-xf").arg(archive).arg("-C").arg(unpacked.path()).status().unwrap();
    assert!(tar.success());
    let files = super::archive::tree(unpacked.path());
    let files: Vec<&String> = files.keys().filter(|path| path.contains("English") && path.ends_with(".xml")).collect();
    assert!(files.len() > 200, "only {} documents", files.len());
    let (mut named, mut unknown) = (0, BTreeSet::new());
    for file in files {
        let source = source::load_file(&unpacked.path().join(file), &mut Vec::new()).unwrap();
        for resolution in parse(&source, read(&source, &mut Vec::new()), &mut Vec::new()) {
            for state in states(&resolution.facts) {
                match state {
                    StateName::Known(_) => named += 1,
                    StateName::Printed(name) => {
                        unknown.insert(name.replace('\'', "\u{2019}"));
                    }
                }
            }
        }
    }
    assert!(named > 20_000, "only {named} names");
    unknown.remove(CUT_SHORT);
    assert!(unknown.is_empty(), "{unknown:?}");
}

/// Every State that the facts name as a sponsor or in a vote.
fn states(facts: &Facts) -> Vec<&StateName> {
    let drafts = facts.draft.iter().flat_map(|draft| draft.sponsors.iter().chain(&draft.later_sponsors));
    let sides = match &facts.vote {
        Some(Vote::Recorded(sides)) => sides.as_slice(),
        Some(Vote::None) | None => &[],
    };
    drafts.map(|sponsor| &sponsor.state).chain(sides.iter().flat_map(|side| &side.states)).collect()
}

/// What a person counts in a printed resolution: its symbol, recitals, numbered paragraphs, the paragraphs that call each
/// note, and mentions.
type Printed = (&'static str, usize, usize, &'static [&'static [&'static str]], usize);

/// The four PDF files, counted in print.
const PRINTED: [Printed; 4] = [
    ("A/RES/73/3", 0, 53, &[&["op1"], &["op1"], &["op2"], &["op2"], &["op2"], &["op3"], &["op23"]], 13),
    ("A/RES/73/6", 25, 14, &[&["pp2"], &["pp5", "op1", "op4"], &["pp5"], &["pp5"], &["pp13"], &["pp23"]], 32),
    (
        "A/RES/73/7",
        13,
        28,
        &[&["pp2", "op2"], &["pp9", "op11"], &["pp10"], &["op1"], &["op3"], &["op12"], &["op13"], &["op13"], &["op21"]],
        13,
    ),
    ("A/RES/73/8", 8, 5, &[&["op1"]], 55),
];

#[test]
fn the_printed_resolutions_are_read_as_a_person_reads_them() {
    let Some(corpus) = std::env::var_os("RECALLING_CORPUS") else { return };
    if Command::new("pdftotext").arg("-v").output().is_err() {
        return eprintln!("pdftotext is not installed: PDF files are not read");
    }
    for (symbol, recitals, numbered, notes, mentions) in PRINTED {
        let name = format!("pdf/A_RES_{}-EN.pdf", symbol.trim_start_matches("A/RES/").replace('/', "_"));
        let mut diagnostics = Vec::new();
        let source = source::load_file(&PathBuf::from(&corpus).join(name), &mut diagnostics).unwrap();
        let resolution = parse(&source, read(&source, &mut diagnostics), &mut diagnostics).remove(0);
        assert!(diagnostics.is_empty(), "{symbol}: {diagnostics:#?}");
        assert_eq!(resolution.facts.symbol.as_ref().map(|own| own.as_str()), Some(symbol));
        let of = |role| resolution.paragraphs.iter().filter(move |paragraph| paragraph.role == role);
        assert_eq!(of(Role::Preambular).count(), recitals, "{symbol}");
        let numbers: Vec<String> = of(Role::Operative).filter_map(|paragraph| paragraph.number.clone()).collect();
        assert_eq!(numbers, (1..=numbered).map(|n| n.to_string()).collect::<Vec<_>>(), "{symbol}");
        let called = |note: &Note| -> Vec<String> {
            let calls = note.calls.iter().filter_map(|call| resolution.paragraphs.get(call.paragraph?));
            calls.map(|paragraph| paragraph.id.clone()).collect()
        };
        assert_eq!(resolution.notes.iter().map(called).collect::<Vec<_>>(), notes, "{symbol}");
        assert_eq!(resolution.mentions.len(), mentions, "{symbol}");
        // Words that the justified lines of the print part.
        for parted in
            ["framew ork", "includi ng", "tuberculo sis", "progres s", "St ates", "GeneralAssembly", "high -level"]
        {
            assert!(!source.text.contains(parted), "{symbol}: {parted}");
        }
    }
}
