//! Real documents, where they are at hand: `RECALLING_CORPUS` names a folder that holds `sc-1946-2002`, early
//! resolutions of the Security Council, and `unga-76.tar.xz`, the seventy-sixth session of the General Assembly as Akoma
//! Ntoso. Without it there is nothing to test; `scripts/test.sh` says so.

use recalling::resolution::{Facts, StateName, Vote};
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
