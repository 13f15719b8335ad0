//! Requests and deadlines in real documents, where they are at hand: operative paragraphs drawn at random in Chinese and
//! English and read by hand (`requests/*.tsv`). Without `RECALLING_CORPUS` there is nothing to test.

use super::archive::Archive;
use super::crawl::assert_whole;
use recalling::resolution::{Addressee, Request, Resolution, Role};
use recalling::{parse::parse, read::read, source};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// How many of those that the program finds a person finds too, at least, and the other way.
const PRECISION: f64 = 0.95;
const RECALL: f64 = 0.9;

const TABLES: [(&str, &str); 4] = [
    ("random", include_str!("requests/random.tsv")),
    ("due", include_str!("requests/due.tsv")),
    ("later", include_str!("requests/later.tsv")),
    ("last", include_str!("requests/last.tsv")),
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
        score.differ.iter().for_each(|differ| println!("  {differ}"));
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
    let behind = text.paragraphs[paragraph + 1..].iter().take_while(|point| point.role == Role::Point).count();
    let each = |request: &Request| {
        let due = request.due.map_or_else(|| "-".to_owned(), |due| due.to_string());
        let one = |to: &Addressee| format!("{}|{}|{due}", request.act.id(), to.id());
        request.addressees.iter().map(one).collect::<Vec<_>>()
    };
    (paragraph..=paragraph + behind).flat_map(|i| text.requests_of(i)).flat_map(each).collect()
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

/// Three resolutions: one asks for a report at the next session, the next cites it, and one that is of another matter.
fn three() -> Archive {
    let text = |number: &str, title: &str, day: &str, body: &str| {
        format!(
            "-- content/{number}.txt --\nResolution adopted by the General Assembly on {day}\n\n{title}\n\nThe General Assembly,\n\n{body}\n\n"
        )
    };
    let asks = "Mindful of the fog,\n\n1. Calls upon Member States to keep their lighthouses lit by 31 May 2024;\n\n\
                2. Requests the Secretary-General to submit a report on lighthouses to the General Assembly at its \
                seventy-eighth session.";
    let cites = "Recalling its resolution 77/901 of 7 December 2022,\n\nNoting the report of the Secretary-General (A/78/99),\n\n\
                 1. Invites the Guild of Keepers to share its logs.";
    let other = "Noting the report of the Secretary-General (A/78/98),\n\n1. Encourages all States to go on.";
    let files = [
        text("77-901", "77/901. Lighthouses", "7 December 2022", asks),
        text("78-902", "78/902. Lighthouses", "6 December 2023", cites),
        text("78-903", "78/903. Foghorns", "6 December 2023", other),
    ];
    Archive::new(&format!(
        "-- recalling.toml --\ntitle = \"Lights\"\nlanguage = \"en\"\nbase = \"https://example.org/\"\n\n{}",
        files.join("")
    ))
}

#[test]
fn a_report_that_a_later_text_of_the_matter_cites_closes_the_request() {
    let archive = three();
    archive.build();
    let page = archive.page("requests/to/secretary-general/index.html");
    assert!(page.contains("Report A/78/99 cited by 78/902"), "{page}");
    assert!(!page.contains("A/78/98"), "of another matter");
    assert!(!page.contains("fulfilled"));
    assert!(page.contains("General Assembly, 78th session"), "{page}");
    assert!(page.contains("A/RES/77/901/index.html#op2"), "{page}");
    let others = archive.page("requests/to/others/index.html");
    assert!(others.contains("the Guild of Keepers"), "{others}");
    let text = archive.page("A/RES/77/901/index.html");
    assert!(text.contains("requests/by/2024/index.html") && text.contains("requests/at/ga-78/index.html"), "{text}");
    assert_whole(&archive);
}

#[test]
fn what_is_due_stands_in_a_calendar_and_a_table() {
    let archive = three();
    archive.build();
    let calendar = archive.page("requests/requests.ics");
    let unfolded = calendar.replace("\r\n ", "");
    let lines: Vec<&str> = unfolded.split("\r\n").collect();
    assert!(calendar.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])), "{calendar}");
    assert_eq!((lines[0], lines[lines.len() - 2], lines[lines.len() - 1]), ("BEGIN:VCALENDAR", "END:VCALENDAR", ""));
    let of = |name: &str| -> Vec<&str> { lines.iter().filter_map(|line| line.strip_prefix(name)).collect() };
    assert_eq!(of("UID:"), ["A/RES/77/901#op1/2024-05-31", "A/RES/77/901#op2/ga78"]);
    assert_eq!(of("DTSTAMP:"), ["20221207T000000Z", "20221207T000000Z"]);
    assert_eq!(of("DTSTART;VALUE=DATE:"), ["20240531", "20230901"]);
    assert_eq!(of("DTEND;VALUE=DATE:"), ["20240601", "20231001"]);
    assert_eq!(of("URL:")[1], "https://example.org/A/RES/77/901/#op2");
    assert_eq!(of("BEGIN:VEVENT").len(), of("END:VEVENT").len());
    let table = archive.page("data/requests.csv");
    let rows: Vec<&str> = table.lines().collect();
    assert_eq!(rows.len(), 5, "{table}");
    assert!(rows[0].starts_with("symbol,language,paragraph,asks,addressees,"), "{table}");
    assert!(rows[2].contains("A/RES/77/901,en,op2,request,secretary-general,,General Assembly,78,,"), "{table}");
    assert!(rows[2].contains("A/RES/78/902,A/78/99"), "{table}");
    assert!(rows[3].contains("the Guild of Keepers"), "{table}");
}
