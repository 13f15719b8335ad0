//! The index of the search: made once, taken over while its texts stay as they are, and never other than a build from
//! nothing would make it.

use super::archive::{Archive, CITING, PLAIN, tree};
use recalling::build::Silent;
use std::collections::BTreeMap;
use std::fs;

/// The files of the search, by their paths.
fn index(archive: &Archive) -> BTreeMap<String, Vec<u8>> {
    archive.tree("public/search")
}

fn name(files: &BTreeMap<String, Vec<u8>>, folder: &str) -> String {
    files.keys().find(|name| name.starts_with(folder)).unwrap().clone()
}

/// Builds into another folder, where nothing was before.
fn from_nothing(archive: &Archive) -> BTreeMap<String, Vec<u8>> {
    let folder = archive.path("clean");
    let _ = fs::remove_dir_all(&folder);
    recalling::build::build(&archive.settings(), &folder, recalling::build::Options::default(), &Silent).unwrap();
    tree(&folder.join("search"))
}

/// Puts other bytes into a fragment and says in both lists that they are ours: only an index that is made anew drops them.
fn plant(archive: &Archive) -> String {
    let fragment = format!("search/{}", name(&index(archive), "en/1/fragment/"));
    let old = blake3::hash(&fs::read(archive.path("public").join(&fragment)).unwrap()).to_hex();
    let new = blake3::hash(b"planted").to_hex();
    fs::write(archive.path("public").join(&fragment), "planted").unwrap();
    let mark = archive.path("public/search/en/1/made-of");
    let marked = fs::read_to_string(&mark).unwrap();
    let replaced = marked.replace(old.as_str(), new.as_str());
    fs::write(&mark, &replaced).unwrap();
    let manifest = archive.path("public/.recalling-manifest");
    let listed = fs::read_to_string(&manifest).unwrap().replace(old.as_str(), new.as_str());
    let of = |text: &str| blake3::hash(text.as_bytes()).to_hex();
    fs::write(&manifest, listed.replace(of(&marked).as_str(), of(&replaced).as_str())).unwrap();
    fragment
}

#[test]
fn an_index_is_taken_over_while_its_texts_stay_as_they_are() {
    let archive = Archive::of_two();
    archive.build();
    let fragment = plant(&archive);
    let report = archive.build();
    assert_eq!((report.written.new, report.written.changed, report.written.removed), (0, 0, 0));
    assert_eq!(archive.page(&fragment), "planted", "the index was made again though nothing had changed");
    archive.write("content/A/RES/69/28.en.txt", PLAIN.replace("1. Calls", "1. Urges"));
    archive.build();
    assert_eq!(index(&archive), from_nothing(&archive), "a text was changed");
}

#[test]
fn an_index_that_is_not_whole_is_made_again() {
    let archive = Archive::of_two();
    archive.build();
    let whole = index(&archive);
    for file in ["en/1/fragment/", "en/1/index/", "en/1/pagefind.js", "en/1/made-of", "works.en.js"] {
        let file = format!("public/search/{}", name(&whole, file));
        archive.remove(&file);
        archive.build();
        assert!(index(&archive) == whole, "{file} was deleted");
        archive.write(&file, "by hand");
        archive.build();
        assert!(index(&archive) == whole, "{file} was edited by hand");
    }
}

#[test]
fn a_language_that_is_gone_takes_its_index_with_it() {
    let archive = Archive::of_two();
    archive.write("content/A/RES/69/28.zh.txt", include_str!("../../content/A/RES/69/28.zh.txt"));
    archive.build();
    assert!(archive.path("public/search/zh/1/made-of").exists());
    archive.remove("content/A/RES/69/28.zh.txt");
    archive.build();
    assert!(!archive.path("public/search/zh").exists());
    assert_eq!(index(&archive), from_nothing(&archive));
}

#[test]
fn the_works_of_the_box_say_what_is_held_and_in_which_language() {
    let archive = Archive::of_six("");
    archive.build();
    let line = |language: &str, symbol: &str| {
        let script = archive.page(&format!("search/works.{language}.js"));
        let json = script.strip_prefix("recallingWorks = ").unwrap().trim_end().strip_suffix(';').unwrap();
        let lines: String = serde_json::from_str(json).unwrap();
        lines.lines().find(|line| line.starts_with(&format!("{symbol}\t"))).unwrap().to_owned()
    };
    assert_eq!(line("en", "A/RES/79/17"), "A/RES/79/17\t2\tLighthouses and the safety of navigation");
    assert_eq!(line("zh", "A/RES/79/17"), "A/RES/79/17\t3\t灯塔与航行安全");
    // The archive has this text in English alone.
    assert_eq!(line("zh", "A/RES/79/18"), "A/RES/79/18\t2\tThe keepers of lighthouses");
    assert_eq!((line("en", "A/78/260").as_str(), line("zh", "A/78/260").as_str()), ("A/78/260\t0", "A/78/260\t1"));
}

#[test]
fn an_archive_of_more_texts_than_a_bundle_holds_has_several() {
    let archive = Archive::new("");
    for number in 1..=1001 {
        let text = CITING.replace("70/237", &format!("70/{number}"));
        archive.write(&format!("content/A/RES/70/{number}.en.txt"), text);
    }
    archive.build();
    let files = index(&archive);
    let texts = |folder: &str| files.keys().filter(|name| name.starts_with(folder)).count();
    assert_eq!((texts("en/1/fragment/"), texts("en/2/fragment/"), texts("en/3/")), (1000, 1, 0));
    assert!(files.contains_key("en/1/pagefind.js") && !files.contains_key("en/2/pagefind.js"));
    assert!(archive.page("search/index.html").contains("search/en/2/"));
}
