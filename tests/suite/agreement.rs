//! Where the versions of a work do not agree, the keeper is told what the one has and the other lacks (law 8 of the
//! design), and is led to both side by side.

use crate::archive::Archive;
use recalling::diagnostics::Code;

const ENGLISH: &str = "A/RES/90/901\n\n90/901. Lighthouses\n\nThe General Assembly,\n\nRecalling paragraph 3 of its resolution 53/70 of 4 December 1998,1\n\n1. Requests the Secretary-General to report;\n\n2. Decides to act on paragraph 1 above.\n\n_______________\n1 A/89/123.\n\n62nd plenary meeting\n2 December 2035\n";
const FRENCH: &str = "A/RES/90/901\n\n90/901. Phares\n\nL’Assemblée générale,\n\nRappelant le paragraphe 3 de sa résolution 53/70 du 4 décembre 1998 1,\n\n1. Prie le Secrétaire général de faire rapport ;\n\n2. Décide d’agir comme suite au paragraphe 1 ci-dessus.\n\n_______________\n1 A/89/123.\n\n62e séance plénière\n2 décembre 2035\n";

/// What is said of a French version in which some words stand for others.
fn said(from: &str, to: &str) -> Option<String> {
    let archive = archive(from, to);
    let found = archive.check().diagnostics;
    let mut found = found.into_iter().filter(|diagnostic| diagnostic.code == Code::VersionsDisagree);
    let first = found.next();
    assert!(found.next().is_none(), "one finding a version");
    first.map(|diagnostic| diagnostic.message)
}

fn archive(from: &str, to: &str) -> Archive {
    assert!(FRENCH.contains(from), "{from}");
    let archive = Archive::new("");
    archive.write("recalling.toml", "title = 'Lights'\nlanguage = 'en'\n");
    archive.write("content/a.en.txt", ENGLISH);
    archive.write("content/a.fr.txt", FRENCH.replace(from, to));
    archive
}

#[test]
fn versions_that_say_the_same_agree() {
    assert_eq!(said("Phares", "Phares"), None);
}

#[test]
fn what_one_version_lacks_is_named() {
    for (from, to, expected) in [
        ("2 décembre 2035", "3 décembre 2035", "adopted on 2035-12-03, not 2035-12-02"),
        ("2. Décide", "3. Décide", "paragraphs without op2, but with op3"),
        ("53/70 du", "54/49 du", "citations without A/RES/53/70, but with A/RES/54/49"),
        (
            "le paragraphe 3 de sa", "sa",
            "passages that cite without pp1 A/RES/53/70 paragraph 3, but with pp1 A/RES/53/70",
        ),
        ("au paragraphe 1 ci-dessus", "à cela", "passages that cite without op2 its own op1"),
        ("1 A/89/123.", "1 A/89/124.", "citations without A/89/123, but with A/89/124"),
    ] {
        let message = said(from, to).unwrap_or_default();
        let (head, what) = message.split_once(" do not agree: ").expect("a finding");
        assert_eq!(head, "A/RES/90/901 in fr and in en", "{to}");
        assert!(what.split("; ").any(|part| part == expected), "{to}\n  found:    {what}\n  expected: {expected}");
    }
}

#[test]
fn the_call_of_a_note_is_part_of_it() {
    let message = said("1998 1,", "1998,").unwrap_or_default();
    assert!(message.contains("note calls without fn1 at pp1"), "{message}");
}

#[test]
fn the_health_page_leads_to_both_side_by_side() {
    let archive = archive("2. Décide", "3. Décide");
    archive.build();
    for (page, link) in [
        ("health/index.html", "../A/RES/90/901/en+fr/index.html"),
        ("fr/health/index.html", "../../A/RES/90/901/en+fr/index.html"),
    ] {
        assert!(archive.page(page).contains(&format!("href=\"{link}\"")), "{page}");
    }
}
