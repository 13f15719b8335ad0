//! Laws 2 and 3: the same input gives the same bytes, whatever was built before and however many threads there are.

use super::archive::{Archive, CITING, PLAIN};
use std::collections::BTreeMap;

fn with_threads(archive: &Archive, threads: usize, output: &str) -> BTreeMap<String, Vec<u8>> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
    let settings = archive.settings();
    let folder = archive.path(output);
    pool.install(|| recalling::build::build(&settings, &folder, &recalling::build::Silent)).unwrap();
    archive.tree(output)
}

#[test]
fn any_number_of_threads_gives_the_same_bytes() {
    for archive in [Archive::of_seeds(), Archive::of_two()] {
        assert_eq!(with_threads(&archive, 1, "one"), with_threads(&archive, 2, "two"));
    }
}

#[test]
fn a_second_build_writes_nothing() {
    let archive = Archive::of_two();
    let first = archive.build().written;
    let second = archive.build().written;
    assert_eq!((first.changed, first.unchanged, first.removed), (0, 0, 0));
    assert_eq!((second.new, second.changed, second.removed), (0, 0, 0));
    assert_eq!(second.unchanged, first.new);
}

#[test]
fn a_build_after_edits_leaves_what_a_clean_build_leaves() {
    let archive = Archive::of_two();
    archive.build();
    type Edit = fn(&Archive);
    let edits: [Edit; 6] = [
        |archive| archive.write("content/A/RES/70/237.en.txt", CITING.replace("69/28", "67/27")),
        |archive| archive.remove("content/A/RES/70/237.en.txt"),
        |archive| archive.write("content/A/RES/71/28.en.txt", CITING.replace("70/237", "71/28")),
        |archive| archive.write("content/A/RES/69/28.en.txt", PLAIN.replace("1. Calls", "1. Urges")),
        |archive| archive.write("recalling.toml", "title = 'Another'\nlanguage = 'en'\n"),
        |archive| archive.write("content/A/RES/70/237.en.txt", CITING),
    ];
    for (i, edit) in edits.iter().enumerate() {
        edit(&archive);
        archive.build();
        let _ = std::fs::remove_dir_all(archive.path("clean"));
        let clean = with_threads(&archive, 2, "clean");
        assert_eq!(archive.tree("public"), clean, "after edit {i}");
    }
}

#[test]
fn a_check_writes_nothing_and_finds_the_same() {
    let archive = Archive::of_two();
    archive.write("content/A/RES/72/1.en.txt", "");
    let before = archive.tree(".");
    let checked = archive.check().diagnostics;
    assert_eq!(archive.tree("."), before);
    assert_eq!(archive.build().diagnostics, checked);
}
