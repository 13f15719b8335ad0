//! Laws 2 and 3: the same input gives the same bytes, whatever was built before and however many threads there are.

use super::archive::{Archive, CITING, PLAIN};
use proptest::prelude::*;
use recalling::build::{Changes, Options, Silent, build};
use std::collections::BTreeMap;
use std::fs;
use std::process::{Command, Stdio};
use std::time::Duration;

/// Builds with so many threads into a folder, with nothing that earlier builds have made.
fn with_threads(archive: &Archive, threads: usize, output: &str) -> BTreeMap<String, Vec<u8>> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
    let (settings, folder) = (archive.settings(), archive.path(output));
    let options = Options { cache: false, ..Options::default() };
    pool.install(|| build(&settings, &folder, options, &Silent)).unwrap();
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
    let first = archive.build();
    let second = archive.build();
    assert_eq!((first.written.changed, first.written.unchanged, first.written.removed), (0, 0, 0));
    assert_eq!((second.written.new, second.written.changed, second.written.removed), (0, 0, 0));
    assert_eq!(second.written.unchanged, first.written.new);
    assert_eq!((second.holds, second.diagnostics), (first.holds, first.diagnostics));
    // It did not even look into the documents.
    let linked = second.timings.rows().find(|row| row.stage == recalling::build::Stage::Link).unwrap();
    assert_eq!(linked.work, Duration::ZERO);
}

#[test]
fn a_build_says_what_is_new_since_the_last_one() {
    let names = |symbols: &[recalling::resolution::Symbol]| symbols.iter().map(ToString::to_string).collect::<Vec<_>>();
    let archive = Archive::of_two();
    assert_eq!(archive.build().changes, Changes::default(), "there was none before");
    archive.write("content/A/RES/71/28.en.txt", CITING.replace("70/237", "71/28"));
    archive.write("content/A/RES/70/237.en.txt", CITING.replace("1. Reaffirms", "1. Recalls"));
    let changes = archive.build().changes;
    assert_eq!(names(&changes.added), ["A/RES/71/28"]);
    assert_eq!(names(&changes.amended), ["A/RES/70/237"]);
    assert_eq!(names(&changes.newly_cited), ["A/RES/69/28"]);
    assert_eq!(archive.build().changes, Changes::default(), "nothing has changed");
    archive.remove("content/A/RES/71/28.en.txt");
    let changes = archive.build().changes;
    assert_eq!(
        (names(&changes.removed), changes.added, changes.amended),
        (vec!["A/RES/71/28".to_owned()], vec![], vec![])
    );
}

/// The files that `public` and `clean` do not have alike.
fn differing(archive: &Archive) -> Vec<String> {
    let (public, clean) = (archive.tree("public"), archive.tree("clean"));
    let all = public.keys().chain(clean.keys()).collect::<std::collections::BTreeSet<_>>();
    all.into_iter().filter(|file| public.get(*file) != clean.get(*file)).cloned().collect()
}

/// What can happen to an archive between two builds.
#[derive(Debug, Clone)]
enum Edit {
    /// A text is there, in one of its forms; or goes.
    Text(usize, Option<usize>),
    /// A text has another name.
    Rename(usize),
    /// A record stands beside a text, or goes.
    Record(bool),
    /// A file that is not read lies among the texts, or goes.
    Stranger(bool),
    /// A template of the archive's own, or none.
    Template(Option<u8>),
    /// A style sheet of the theme, or none.
    Style(Option<u8>),
    /// Other settings.
    Settings(usize),
    /// A page of ours is changed by somebody, or is gone.
    Page(bool),
    /// A file of the cache is damaged; all of it is gone.
    Cache(bool),
}

const TEXTS: [&str; 3] = ["content/A/RES/69/28.en.txt", "content/A/RES/70/237.en.txt", "content/other.en.md"];
const SETTINGS: [&str; 3] = ["title = 'Another'", "description = 'Of lighthouses'", "base = 'https://example.org/a/'"];

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        4 => (0..3_usize, proptest::option::weighted(0.8, 0..3_usize)).prop_map(|(text, form)| Edit::Text(text, form)),
        1 => (0..3_usize).prop_map(Edit::Rename),
        1 => any::<bool>().prop_map(Edit::Record),
        1 => any::<bool>().prop_map(Edit::Stranger),
        1 => proptest::option::of(0..3_u8).prop_map(Edit::Template),
        1 => proptest::option::of(0..3_u8).prop_map(Edit::Style),
        1 => (0..3_usize).prop_map(Edit::Settings),
        1 => any::<bool>().prop_map(Edit::Page),
        1 => any::<bool>().prop_map(Edit::Cache),
    ]
}

/// Writes a file, or removes it if it is there.
fn put(archive: &Archive, path: &str, text: Option<String>) {
    match text {
        Some(text) => archive.write(path, text),
        None => drop(fs::remove_file(archive.path(path))),
    }
}

impl Edit {
    fn happen(&self, archive: &Archive) {
        match *self {
            Edit::Text(text, form) => {
                let forms = [PLAIN.to_owned(), CITING.to_owned(), CITING.replace("69/28", "67/27")];
                put(archive, TEXTS[text], form.map(|form| forms[form].clone()));
            }
            Edit::Rename(text) => {
                // It may not be there.
                let _ = fs::rename(archive.path(TEXTS[text]), archive.path("content/renamed.txt"));
            }
            Edit::Record(there) => {
                put(archive, "content/A/RES/69/28.en.toml", there.then(|| "title = 'Beacons'\n".to_owned()));
            }
            Edit::Stranger(there) => put(archive, "content/emblem.svg", there.then(|| "<svg/>".to_owned())),
            Edit::Template(which) => put(archive, "templates/stub.html", which.map(|n| format!("<p>{n}</p>"))),
            Edit::Style(which) => put(archive, "themes/default/static/more.css", which.map(|n| format!("/* {n} */"))),
            Edit::Settings(which) => {
                let title = if which == 0 { "" } else { "title = 'Test'\n" };
                archive.write("recalling.toml", format!("{title}{}\nlanguage = 'en'\n", SETTINGS[which]));
            }
            Edit::Page(there) => put(archive, "public/index.html", there.then(|| "somebody was here".to_owned())),
            Edit::Cache(all) if all => drop(fs::remove_dir_all(archive.path(".recalling"))),
            Edit::Cache(_) => {
                for file in archive.tree(".recalling").keys().filter(|file| !file.ends_with(".gitignore")).take(3) {
                    archive.write(&format!(".recalling/{file}"), "damaged");
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn after_any_edits_a_build_leaves_what_a_clean_one_leaves(edits in proptest::collection::vec(edit(), 1..5)) {
        let archive = Archive::of_two();
        let options = Options { search: false, ..Options::default() };
        build(&archive.settings(), &archive.path("public"), options, &Silent).unwrap();
        for edit in &edits {
            edit.happen(&archive);
            let settings = archive.settings();
            let report = build(&settings, &archive.path("public"), options, &Silent).unwrap();
            let _ = fs::remove_dir_all(archive.path("clean"));
            let options = Options { cache: false, ..options };
            let clean = build(&settings, &archive.path("clean"), options, &Silent).unwrap();
            prop_assert_eq!(differing(&archive), Vec::<String>::new(), "after {:?}", edit);
            prop_assert_eq!(report.diagnostics, clean.diagnostics);
            prop_assert_eq!(report.holds, clean.holds);
        }
    }
}

#[test]
fn without_search_the_last_index_stays() {
    let archive = Archive::of_two();
    archive.build();
    let index = |archive: &Archive| {
        let mut tree = archive.tree("public");
        tree.retain(|file, _| file.starts_with("search/en/"));
        tree
    };
    let before = index(&archive);
    archive.write("content/A/RES/71/28.en.txt", CITING.replace("70/237", "71/28"));
    let options = Options { search: false, ..Options::default() };
    build(&archive.settings(), &archive.path("public"), options, &Silent).unwrap();
    assert!(!before.is_empty() && index(&archive) == before);
    assert!(archive.path("public/A/RES/71/28/index.html").is_file());
    archive.build();
    assert_ne!(index(&archive), before);
    assert_eq!(archive.tree("public"), with_threads(&archive, 2, "clean"));
}

#[test]
fn two_builds_at_once_do_not_harm_each_other() {
    let archive = Archive::of_two();
    let all = std::thread::scope(|scope| {
        let builds: Vec<_> = (0..3).map(|_| scope.spawn(|| archive.build())).collect();
        builds.into_iter().map(|build| build.join().unwrap()).collect::<Vec<_>>()
    });
    assert!(all.iter().all(|report| report.diagnostics == all[0].diagnostics));
    assert_eq!(all.iter().filter(|report| report.written.new > 0).count(), 1);
    assert_eq!(archive.tree("public"), with_threads(&archive, 2, "clean"));
}

#[test]
fn a_file_that_is_not_read_is_reported_although_nothing_else_has_changed() {
    let archive = Archive::of_two();
    archive.build();
    archive.write("content/emblem.svg", "<svg/>");
    assert_eq!(archive.build().diagnostics, archive.check().diagnostics);
    archive.write("themes/default/theme.toml", "colour = 'red'\n");
    assert_eq!(archive.build().diagnostics, archive.check().diagnostics);
    assert!(archive.build().diagnostics.len() > 1);
}

/// A build that is killed leaves whole pages, old or new, and the next one mends it.
#[test]
fn killed_at_any_moment_no_page_is_broken_and_the_next_build_is_right() {
    let archive = Archive::of_two();
    let options = Options { search: false, ..Options::default() };
    build(&archive.settings(), &archive.path("public"), options, &Silent).unwrap();
    let (forms, mut cut) = ([PLAIN.replace("1. Calls", "1. Urges"), PLAIN.to_owned()], 0);
    for moment in 0..100_u64 {
        archive.write("content/A/RES/69/28.en.txt", &forms[(moment % 2) as usize]);
        let mut command = Command::new(env!("CARGO_BIN_EXE_recalling"));
        command.args(["build", "--quiet", "--no-search", "--root"]).arg(archive.path("."));
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(moment * 37 % 400));
        // It may have ended by itself.
        let _ = child.kill();
        cut += u32::from(!child.wait().unwrap().success());
        for (file, bytes) in archive.tree("public").iter().filter(|(file, _)| file.ends_with(".html")) {
            let unfinished = file.rsplit('/').next().unwrap().starts_with('.');
            assert!(unfinished || bytes.trim_ascii_end().ends_with(b"</html>"), "{file} is cut at {moment}");
        }
        if moment % 20 == 19 {
            build(&archive.settings(), &archive.path("public"), options, &Silent).unwrap();
            let _ = fs::remove_dir_all(archive.path("clean"));
            build(&archive.settings(), &archive.path("clean"), Options { cache: false, ..options }, &Silent).unwrap();
            assert_eq!(differing(&archive), Vec::<String>::new(), "after {moment}");
        }
    }
    assert!(cut > 20, "only {cut} builds were killed");
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

/// What changes in one text shows on the pages of others: who cites it, what succeeds it, what has its words. Pages on which
/// nothing of that shows are kept without being looked into, so this asks for each word of a series.
#[test]
fn whatever_word_of_a_series_changes_all_pages_that_show_it_change() {
    let archive = super::lifelines::lighthouses();
    archive.write("content/70.237.txt", CITING.replace("69/28", "61/1"));
    let options = Options { search: false, ..Options::default() };
    build(&archive.settings(), &archive.path("public"), options, &Silent).unwrap();
    for (file, text) in archive.tree("content") {
        let (file, text) = (format!("content/{file}"), String::from_utf8(text).unwrap());
        let words: Vec<usize> = text.match_indices(' ').map(|(at, _)| at).collect();
        for at in words.into_iter().step_by(7) {
            archive.write(&file, format!("{} newly{}", &text[..at], &text[at..]));
            build(&archive.settings(), &archive.path("public"), options, &Silent).unwrap();
            let _ = fs::remove_dir_all(archive.path("clean"));
            build(&archive.settings(), &archive.path("clean"), Options { cache: false, ..options }, &Silent).unwrap();
            assert_eq!(differing(&archive), Vec::<String>::new(), "{file} at {at}");
        }
        archive.write(&file, text);
    }
}

#[test]
fn a_record_that_somebody_has_touched_is_made_again_and_those_beside_it_stay() {
    let archive = Archive::of_two();
    archive.build();
    let record = archive.path("public/A/RES/70/237/cite.ris");
    let before = fs::read(&record).unwrap();
    fs::write(&record, "somebody was here").unwrap();
    archive.write("content/A/RES/71/28.en.txt", PLAIN.replace("69/28", "71/28"));
    let report = archive.build();
    assert!(
        report.diagnostics.iter().all(|found| found.code != recalling::diagnostics::Code::NotWritten),
        "{:?}",
        report.diagnostics
    );
    assert_eq!(fs::read(&record).unwrap(), before);
}
