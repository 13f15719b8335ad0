//! What has been published stays: the lock, aliases, and what becomes of an address that is lost.

use super::archive::{Archive, PLAIN, only};
use recalling::diagnostics::{Code, Severity};
use std::fs;
use std::process::Command;

fn lock(archive: &Archive, args: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_recalling"))
        .arg("lock")
        .args(args)
        .current_dir(archive.path(""))
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn read(archive: &Archive, path: &str) -> String {
    fs::read_to_string(archive.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// An archive of two texts and one in French, whose addresses are locked.
fn published() -> Archive {
    let archive = Archive::of_two();
    let french = "Résolution adoptée par l’Assemblée générale le 2 décembre 2014\n\n69/28. Les phares\n\nL’Assemblée générale,\n\nRappelant sa résolution 53/70 du 4 décembre 1998,\n\n1. Demande que les phares soient allumés ;\n\n2. Décide de rester saisie de la question.\n";
    archive.write("content/A/RES/69/28.fr.txt", french.as_bytes());
    let said = lock(&archive, &[]);
    assert!(said.starts_with("locked 3 texts"), "{said}");
    archive
}

#[test]
fn the_lock_names_every_text_and_its_anchors() {
    let archive = published();
    let text = read(&archive, "recalling.lock");
    assert!(text.contains("A/RES/69/28/ closing1..2 enacting op1..2 pp1\n"), "{text}");
    assert!(text.contains("\nA/RES/69/28/fr/ "), "{text}");
    let report = archive.build();
    assert!(report.diagnostics.iter().all(|found| found.code != Code::AddressLost), "{:#?}", report.diagnostics);
    assert!(lock(&archive, &[]).starts_with("locked 0 texts and 0 anchors"));
    assert_eq!(read(&archive, "recalling.lock"), text);
}

#[test]
fn the_address_of_a_text_that_is_gone_leads_to_the_nearest_page() {
    let archive = published();
    fs::remove_file(archive.path("content/A/RES/69/28.fr.txt")).unwrap();
    let report = archive.build();
    let said = only(&report, Code::AddressLost);
    assert!(said.message.contains("A/RES/69/28/fr/") && said.help.is_some(), "{said:?}");
    let page = read(&archive, "public/A/RES/69/28/fr/index.html");
    assert!(
        page.contains("url=../../../../../A/RES/69/28/index.html") && page.contains("This page has moved"),
        "{page}"
    );
    // What nobody needs is forgotten, and then it is gone.
    lock(&archive, &["--forget"]);
    let report = archive.build();
    assert!(report.diagnostics.iter().all(|found| found.code != Code::AddressLost));
    assert!(!archive.path("public/A/RES/69/28/fr").exists());
}

#[test]
fn a_paragraph_that_is_gone_leads_to_the_head_of_its_text() {
    let archive = published();
    archive.write(
        "content/A/RES/69/28.en.txt",
        PLAIN
            .replace("2. Decides to include the item in the provisional agenda of its seventieth session.\n\n", "")
            .as_bytes(),
    );
    let report = archive.build();
    let said = only(&report, Code::AddressLost);
    assert!(said.message.contains("`#op2`") && *said.path == *"content/A/RES/69/28.en.txt", "{said:?}");
    let page = read(&archive, "public/A/RES/69/28/index.html");
    assert!(page.contains("<header class=\"head\"><span id=\"op2\"></span>"));
    // A second build finds the same, though nothing has changed.
    only(&archive.build(), Code::AddressLost);
}

#[test]
fn a_build_fails_where_no_address_may_be_lost() {
    let archive = published();
    fs::remove_file(archive.path("content/A/RES/69/28.fr.txt")).unwrap();
    archive.write("recalling.toml", b"title = \"Test\"\nlanguage = \"en\"\nlost = \"fail\"\n");
    assert_eq!(only(&archive.build(), Code::AddressLostForGood).code.severity(), Severity::Error);
}

#[test]
fn an_old_address_in_a_record_leads_to_the_text() {
    let archive = published();
    archive.write("content/A/RES/69/28.en.toml", b"aliases = [\"/old/69-28\", \"a page.html\"]\n");
    let report = archive.build();
    assert!(report.diagnostics.is_empty(), "{:#?}", report.diagnostics);
    assert!(read(&archive, "public/old/69-28/index.html").contains("href=\"../../A/RES/69/28/index.html\""));
    assert!(read(&archive, "public/a page.html").contains("href=\"A/RES/69/28/index.html\""));
    for bad in ["A/RES/70/237/", "../out/", "https://example.org/", "", ".git/x"] {
        archive.write("content/A/RES/69/28.en.toml", format!("aliases = [\"{bad}\"]\n").as_bytes());
        only(&archive.build(), Code::BadRecord);
        assert!(!archive.path("out").exists());
    }
}
