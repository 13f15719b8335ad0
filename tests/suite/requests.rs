//! Requests and deadlines in real documents, where they are at hand: operative paragraphs drawn at random in Chinese and
//! English and read by hand (`requests/*.tsv`). Without `RECALLING_CORPUS` there is nothing to test.

use recalling::asks;
use recalling::resolution::Resolution;
use recalling::{parse::parse, read::read, source};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// How many of those that the program finds a person finds too, at least, and the other way.
const PRECISION: f64 = 0.95;
const RECALL: f64 = 0.9;

const TABLES: [(&str, &str); 3] = [
    ("random", include_str!("requests/random.tsv")),
    ("due", include_str!("requests/due.tsv")),
    ("later", include_str!("requests/later.tsv")),
];

/// What the program and a person found in the paragraphs of a table.
#[derive(Default)]
struct Score {
    both: usize,
    program: usize,
    person: usize,
    differ: Vec<String>,
}

#[test]
fn requests_are_found_as_a_person_finds_them() {
    let Some(corpus) = std::env::var_os("RECALLING_CORPUS") else {
        return eprintln!("RECALLING_CORPUS is not set: no paragraph of a real document is read");
    };
    let unpacked = tempfile::tempdir().unwrap();
    for archive in ["unga-76.tar.xz", "ict-security.tar.xz"] {
        let archive = PathBuf::from(&corpus).join(archive);
        assert!(Command::new("tar").arg("-xf").arg(archive).arg("-C").arg(unpacked.path()).status().unwrap().success());
    }
    let paths: Vec<String> = super::archive::tree(unpacked.path()).into_keys().collect();
    let mut texts = BTreeMap::new();
    for (name, table) in TABLES {
        let score = score(unpacked.path(), &paths, table, &mut texts);
        let share = |of: usize| f64::from(u32::try_from(score.both).unwrap()) / f64::from(u32::try_from(of).unwrap());
        let (precision, recall) = (share(score.program), share(score.person));
        println!("{name}: precision {precision:.3}, recall {recall:.3} of {}", score.person);
        assert!(
            precision >= PRECISION && recall >= RECALL,
            "{name}: {precision:.3} {recall:.3}\n{}",
            score.differ.join("\n")
        );
    }
}

/// Counts what is found in the paragraphs of a table, request by request and addressee by addressee.
fn score(folder: &Path, paths: &[String], table: &str, texts: &mut BTreeMap<String, Vec<Resolution>>) -> Score {
    let mut score = Score::default();
    for row in table.lines().filter(|row| !row.starts_with('#')) {
        let columns: Vec<&str> = row.split('\t').collect();
        let (symbol, language, anchor) = (columns[0], columns[1], columns[2]);
        let text = text(folder, paths, symbol, language, texts);
        let paragraph = text.paragraphs.iter().position(|paragraph| paragraph.id == anchor).unwrap();
        let wanted = columns.get(3).copied().unwrap_or_default().split("; ").map(str::trim);
        let mut wanted: Vec<&str> = wanted.filter(|wanted| !wanted.is_empty()).collect();
        score.person += wanted.len();
        for found in found(text, paragraph) {
            score.program += 1;
            match wanted.iter().position(|wanted| *wanted == found) {
                Some(at) => {
                    wanted.remove(at);
                    score.both += 1;
                }
                None => score.differ.push(format!("{symbol} {language} {anchor}: {found} is not wanted")),
            }
        }
        score.differ.extend(wanted.iter().map(|wanted| format!("{symbol} {language} {anchor}: {wanted} is missing")));
    }
    score
}

/// The requests of a paragraph as the tables write them.
fn found(text: &Resolution, paragraph: usize) -> Vec<String> {
    let requests = asks::in_paragraph(text, paragraph);
    let each = |request: &asks::Request| {
        let due = request.due.map_or_else(|| "-".to_owned(), |due| due.to_string());
        let one = |to: &asks::Addressee| format!("{}|{}|{due}", request.act.id(), to.id());
        request.addressees.iter().map(one).collect::<Vec<_>>()
    };
    requests.iter().flat_map(each).collect()
}

/// A text by its symbol and language: the files of the corpus are named after the number.
fn text<'t>(
    folder: &Path,
    paths: &[String],
    symbol: &str,
    language: &str,
    texts: &'t mut BTreeMap<String, Vec<Resolution>>,
) -> &'t Resolution {
    let name = if language == "en" { "English" } else { "Chinese" };
    let number = symbol.trim_end_matches(|c: char| c.is_ascii_uppercase() || c == '-').replace('/', "_");
    let of_number = |path: &&String| {
        let file = path.rsplit('/').next().unwrap();
        path.contains(name)
            && file.strip_prefix(&number).is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_digit()))
    };
    for path in paths.iter().filter(of_number) {
        texts.entry(path.clone()).or_insert_with(|| {
            let source = source::load_file(&folder.join(path), &mut Vec::new()).unwrap();
            parse(&source, read(&source, &mut Vec::new()), &mut Vec::new())
        });
    }
    let of_symbol = |text: &&Resolution| text.facts.symbol.as_ref().is_some_and(|own| own.as_str() == symbol);
    let held = paths.iter().filter(of_number).filter_map(|path| texts.get(path)).flatten();
    held.into_iter().find(of_symbol).unwrap_or_else(|| panic!("{symbol} in {language} is not in the corpus"))
}
