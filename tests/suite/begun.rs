//! A new archive, made by the command and built as it is.

use super::archive::{Archive, tree};
use super::crawl::assert_whole;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn recalling(args: &[&str], here: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_recalling")).args(args).current_dir(here).output().unwrap()
}

/// A new archive in a folder of its own.
fn begun() -> Archive {
    let archive = Archive::new("");
    archive.remove("recalling.toml");
    let made = recalling(&["init", "."], &archive.path(""));
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    archive
}

#[test]
fn a_new_archive_builds_at_once_with_nothing_wrong_and_every_link_resolves() {
    let archive = begun();
    assert_eq!(archive.check().diagnostics, []);
    assert_eq!(archive.build().diagnostics, []);
    assert_whole(&archive);
    let page = archive.page("A/RES/99/1/index.html");
    assert!(page.contains("was invented as an example"), "the example does not say what it is");
    assert!(archive.page("404.html").contains("<html") && archive.page(".nojekyll").is_empty());
    assert!(!archive.path("public/CNAME").exists());
}

#[test]
fn its_settings_say_what_each_setting_does() {
    let archive = begun();
    let written = fs::read_to_string(archive.path("recalling.toml")).unwrap();
    let every: String =
        written.lines().map(|line| setting(line).unwrap_or(line)).map(|line| format!("{line}\n")).collect();
    archive.write("recalling.toml", &every);
    let settings = archive.settings();
    assert_eq!(settings.domain.as_deref(), Some("archive.example.org"));
    assert_eq!(settings.languages.len(), 3);
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let rows = readme.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('|'));
    let documented: Vec<&str> = rows
        .map(|(names, _)| names)
        .take_while(|names| !names.contains("recalling"))
        .flat_map(|names| names.split(", "))
        .collect();
    assert!(documented.len() > 10, "{documented:?}");
    for name in documented {
        let name = name.trim().trim_matches('`');
        assert!(every.lines().any(|line| line.starts_with(&format!("{name} = "))), "`{name}` is not explained");
    }
    archive.build();
    assert_eq!(archive.page("CNAME"), "archive.example.org\n");
}

/// A setting that is commented out.
fn setting(line: &str) -> Option<&str> {
    let line = line.strip_prefix("# ")?;
    let (name, _) = line.split_once(" = ")?;
    name.bytes().all(|byte| byte.is_ascii_lowercase()).then_some(line)
}

#[test]
fn a_folder_that_holds_a_file_of_its_own_is_left_as_it_is() {
    for taken in
        ["recalling.toml", ".gitignore", "content/A/RES/99/1.en.txt", "content/A", ".github/workflows/pages.yml"]
    {
        let archive = Archive::new("");
        archive.remove("recalling.toml");
        archive.write(taken, "mine");
        let before = tree(&archive.path(""));
        let refused = recalling(&["init", "."], &archive.path(""));
        assert_eq!(refused.status.code(), Some(2));
        let said = String::from_utf8(refused.stderr).unwrap();
        assert!(said.contains(taken), "{said}");
        assert_eq!(tree(&archive.path("")), before);
    }
}

#[test]
fn documents_that_are_there_already_are_welcome() {
    let archive = Archive::of_two();
    archive.remove("recalling.toml");
    assert!(recalling(&["init", "."], &archive.path("")).status.success());
    assert_eq!(archive.build().holds.held, 3);
}

#[test]
fn an_address_that_is_typed_overrides_the_one_in_the_settings() {
    let archive = begun();
    let built = recalling(&["build", "--quiet", "--base", "https://example.org/here"], &archive.path(""));
    assert!(built.status.success());
    assert!(archive.page("index.html").contains("<link rel=\"canonical\" href=\"https://example.org/here/\""));
    assert!(archive.page("robots.txt").contains("Sitemap: https://example.org/here/sitemap.xml"));
}
