//! Real documents, where they are at hand: `RECALLING_CORPUS` names a folder that holds `sc-1946-2002`, early
//! resolutions of the Security Council, and `unga-76.tar.xz`, the seventy-sixth session of the General Assembly as Akoma
//! Ntoso. Without it there is nothing to test; `scripts/test.sh` says so.

use recalling::compare::compare;
use recalling::resolution::{Facts, Note, Resolution, Role, StateName, Vote};
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

/// The text of a resolution on information and communications technologies in a language, by its number: `77_36`.
fn on_security(folder: &std::path::Path, number: &str, language: &str) -> Resolution {
    let files = super::archive::tree(folder);
    let such = |path: &&String| path.contains(language) && path.contains(&format!("A_RES_{number}-"));
    let file = files.keys().find(such).unwrap_or_else(|| panic!("no {number} in {language}"));
    let source = source::load_file(&folder.join(file), &mut Vec::new()).unwrap();
    parse(&source, read(&source, &mut Vec::new()), &mut Vec::new()).remove(0)
}

/// What became of each paragraph, as `pp2>pp3 edited`.
fn compared(before: &Resolution, after: &Resolution) -> Vec<String> {
    let ids = |text: &Resolution, places: &[usize]| {
        places.iter().map(|&place| text.paragraphs[place].id.clone()).collect::<Vec<_>>().join("+")
    };
    let rows = compare(before, after).rows;
    rows.iter().map(|row| format!("{}>{} {}", ids(before, &row.before), ids(after, &row.after), row.id())).collect()
}

/// 77/36 and 78/237 read side by side by a person, in English and in Chinese.
const READ_BY_A_PERSON: &str = "\
pp1>pp1 edited\n>pp2 new\npp2>pp3 edited\n>pp4 new\n>pp5 new\n>pp6 new\n>pp7 new\n>pp8 new\n>pp9 new\n>pp10 new\n>pp11 new
>pp12 new\npp3>pp13 edited\npp4>pp16 moved\npp5>pp17 moved\npp6>pp14 unchanged\npp7>pp15 edited\nop1>op1 unchanged
op2>op3 moved\n>op4 new\n>op5 new\nop4+op5>op6 edited\nop6>op7 edited\n>op8 new\nop7>op9 edited";

#[test]
fn two_texts_are_compared_as_a_person_compares_them() {
    let Some(corpus) = std::env::var_os("RECALLING_CORPUS") else { return };
    let unpacked = tempfile::tempdir().unwrap();
    let archive = PathBuf::from(corpus).join("ict-security.tar.xz");
    let tar = Command::new("tar").arg("-xf").arg(archive).arg("-C").arg(unpacked.path()).status().unwrap();
    assert!(tar.success());
    let read = |number: &str, language: &str| on_security(unpacked.path(), number, language);
    for (language, least) in [("English", 25), ("Chinese", 23)] {
        let rows = compared(&read("77_36", language), &read("78_237", language));
        let right = READ_BY_A_PERSON.lines().filter(|row| rows.contains(&(*row).to_owned())).count();
        assert!(right >= least, "{language}: {right} of 25: {rows:#?}");
        // Of the text before, 79/237 goes on with its last paragraph alone.
        let rows = compared(&read("78_237", language), &read("79_237", language));
        let kept: Vec<&String> = rows.iter().filter(|row| !row.ends_with("new") && !row.ends_with("dropped")).collect();
        assert_eq!(kept, ["op9>op5 edited"], "{language}");
    }
    languages_align_alike(&read);
}

/// Of all paragraphs in all pairs of languages, how many have the same partner.
fn languages_align_alike(read: &dyn Fn(&str, &str) -> Resolution) {
    const LANGUAGES: [&str; 6] = ["English", "Chinese", "French", "Spanish", "Russian", "Arabic"];
    let (mut all, mut alike) = (0, 0);
    for (before, after) in
        [("76_19", "77_36"), ("77_36", "78_237"), ("78_237", "79_237"), ("77_37", "78_16"), ("79_237", "80_16")]
    {
        let pairs = LANGUAGES.map(|language| {
            let rows = compared(&read(before, language), &read(after, language));
            rows.iter().map(|row| row.split(' ').next().unwrap().to_owned()).collect::<BTreeSet<String>>()
        });
        for (i, one) in pairs.iter().enumerate() {
            for other in &pairs[i + 1..] {
                all += one.union(other).count();
                alike += one.intersection(other).count();
            }
        }
    }
    assert!(100 * alike >= 95 * all, "{alike} of {all} paragraphs align alike in two languages");
    println!("{alike} of {all} paragraphs align alike in two languages");
}
