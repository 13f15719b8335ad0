//! The archive of this repository: what is known of the two seeds, figure by figure.

use super::archive::Archive;
use recalling::diagnostics::Severity;
use recalling::resolution::{Kind, Mention, Resolution, Role, Symbol, Target, Within};
use recalling::{parse::parse, read::read, source};
use std::path::Path;

fn seed(path: &str) -> Resolution {
    let mut diagnostics = Vec::new();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let source = source::load_file(&file, &mut diagnostics).unwrap();
    let resolution = parse(&source, read(&source, &mut diagnostics), &mut diagnostics).remove(0);
    assert!(diagnostics.is_empty(), "{diagnostics:#?}");
    resolution
}

fn old() -> Resolution {
    seed("content/A/RES/69/28.zh.txt")
}

fn new() -> Resolution {
    seed("content/A/RES/78/237.zh.md")
}

fn count(resolution: &Resolution, role: Role) -> usize {
    resolution.paragraphs.iter().filter(|paragraph| paragraph.role == role).count()
}

fn of_kind(resolution: &Resolution, kind: Kind) -> Vec<&Mention> {
    resolution.mentions.iter().filter(|mention| mention.kind == kind).collect()
}

fn symbols(mentions: &[&Mention]) -> Vec<String> {
    let mut symbols: Vec<String> = mentions
        .iter()
        .map(|mention| match &mention.target {
            Some(Target::Symbol(symbol)) => symbol.to_string(),
            other => panic!("{other:?}"),
        })
        .collect();
    symbols.sort();
    symbols.dedup();
    symbols
}

#[test]
fn the_old_seed_has_its_paragraphs_and_notes() {
    let seed = old();
    assert_eq!((count(&seed, Role::Preambular), count(&seed, Role::Operative), count(&seed, Role::Point)), (18, 5, 4));
    let points: Vec<&str> = seed.paragraphs.iter().filter(|p| p.role == Role::Point).map(|p| p.id.as_str()).collect();
    assert_eq!(points, ["op3.a", "op3.b", "op3.c", "op3.d"]);
    assert_eq!(seed.notes.len(), 4);
    assert_eq!(seed.notes.iter().map(|note| note.calls.len()).sum::<usize>(), 5);
    assert_eq!(count(&seed, Role::Other), 0);
}

#[test]
fn the_old_seed_has_its_citations() {
    let seed = old();
    let resolutions = of_kind(&seed, Kind::Resolution);
    assert_eq!((resolutions.len(), symbols(&resolutions).len()), (33, 16));
    assert_eq!(resolutions.iter().filter(|mention| mention.date.is_some()).count(), 16);
    assert_eq!(resolutions.iter().filter(|mention| mention.paragraphs == ["1", "2", "3"]).count(), 16);
    assert_eq!(resolutions.iter().filter(|m| m.date.is_none() && m.paragraphs.is_empty()).count(), 1);
    let documents = of_kind(&seed, Kind::Document);
    assert_eq!(documents.iter().filter(|mention| matches!(mention.within, Within::Note(_))).count(), 31);
    assert_eq!(documents.len(), 31);
    let internal: Vec<(&str, &Option<Target>)> =
        of_kind(&seed, Kind::Internal).iter().map(|mention| (seed.anchor(mention.within), &mention.target)).collect();
    let second = Some(Target::Paragraph("op2".to_owned()));
    assert_eq!(internal, [("op3.c", &second), ("op4", &second)]);
}

#[test]
fn the_new_seed_has_its_paragraphs_and_facts() {
    let seed = new();
    assert_eq!((count(&seed, Role::Preambular), count(&seed, Role::Operative), seed.notes.len()), (18, 9, 2));
    assert_eq!(count(&seed, Role::Other), 0);
    let facts = &seed.facts;
    assert_eq!(facts.symbol.as_ref().map(Symbol::as_str), Some("A/RES/78/237"));
    assert_eq!(facts.title.as_deref(), Some("从国际安全角度看信息和电信领域的发展"));
    assert_eq!((facts.session.as_deref(), facts.agenda_items.as_slice()), (Some("78"), ["94".to_owned()].as_slice()));
    assert_eq!(facts.adopted.map(|date| date.to_string()).as_deref(), Some("2023-12-22"));
    assert_eq!(facts.issued.map(|date| date.to_string()).as_deref(), Some("2023-12-28"));
    assert_eq!(facts.meeting.as_ref().map(Symbol::as_str), Some("A/78/PV.50"));
    assert!(facts.resumed);
    let report = facts.report.as_ref().unwrap();
    assert_eq!((report.symbol.as_str(), report.paragraphs.as_slice()), ("A/78/404", ["14".to_owned()].as_slice()));
    assert_eq!(report.committee.as_deref(), Some("First Committee"));
}

#[test]
fn the_new_seed_has_its_citations() {
    let seed = new();
    let resolutions = of_kind(&seed, Kind::Resolution);
    let symbols = symbols(&resolutions);
    assert_eq!((resolutions.len(), symbols.len()), (27, 26));
    assert!(symbols.contains(&"A/RES/43/78H".to_owned()), "{symbols:?}");
    let charter = of_kind(&seed, Kind::Treaty);
    assert_eq!(charter.len(), 1);
    assert_eq!(charter[0].target, Some(Target::Treaty("UN Charter".to_owned())));
    assert_eq!(charter[0].part.as_deref(), Some("2(4)"));
}

#[test]
fn the_archive_knows_exactly_25_resolutions_that_it_does_not_hold() {
    let archive = Archive::of_seeds();
    let report = archive.build();
    assert_eq!((report.holds.documents, report.holds.held), (2, 2));
    let severe: Vec<_> = report.diagnostics.iter().filter(|d| d.code.severity() < Severity::Remark).collect();
    assert!(severe.is_empty(), "{severe:#?}");
    let tree = archive.tree("public");
    let resolutions = tree.keys().filter(|file| file.starts_with("A/RES/") && file.ends_with("index.html"));
    let works: std::collections::BTreeSet<String> =
        resolutions.map(|file| file.split('/').take(4).collect::<Vec<_>>().join("/")).collect();
    assert_eq!(works.len(), 27, "{works:?}");
    let cited = archive.page("A/RES/69/28/index.html");
    assert!(cited.contains("78/237/"), "69/28 does not say that 78/237 cites it");
    let stub = archive.page("A/RES/54/49/index.html");
    assert!(stub.contains("1999"), "both citers give 54/49 a date");
}

#[test]
fn the_site_names_the_united_nations_as_the_source() {
    let archive = Archive::of_seeds();
    archive.build();
    for page in ["index.html", "A/RES/69/28/index.html"] {
        let html = archive.page(page);
        assert!(html.contains("联合国") && html.contains("正式"), "{page}");
    }
    assert!(archive.page("A/RES/69/28/index.html").contains("https://docs.un.org/zh/A/RES/69/28"));
}
