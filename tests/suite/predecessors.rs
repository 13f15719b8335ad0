//! Which of the resolutions that a recital names are predecessors: by its words, by what it lists together, by the session.
//! A table of real pairs whose titles differ (`series/renamed.tsv`) is counted where `RECALLING_CORPUS` is set.

use super::archive::{Archive, tree};
use super::series::{recalling, resolution, series};
use recalling::build::{Silent, archive};
use recalling::lineage::{Lineage, Role};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;

/// How many of the pairs of one series share one at least, and how many of the others are kept apart.
const TOGETHER: f64 = 0.95;
const APART: f64 = 0.9;

/// The series of one text on lighthouses with a recital.
fn of_recital(recital: &str) -> Vec<Vec<String>> {
    series(&Archive::new(&resolution("76/1", "Lighthouses and buoys", recital, "Safety at sea")))
}

/// A series by its members.
fn one(members: &[&str]) -> Vec<Vec<String>> {
    let first = members.iter().find(|member| !member.ends_with("forerunner")).unwrap();
    vec![std::iter::once(first).chain(members).map(|member| (*member).to_owned()).collect()]
}

#[test]
fn what_is_called_a_predecessor_is_one_alone_and_behind_any_gap() {
    let called = [
        "Recalling its previous resolutions on the subject, in particular resolution 74/15",
        "Recalling its resolution 74/15 and its previous relevant resolutions, and those of the Economic and Social Council",
        "Recalling its resolution 74/15, as well as its previous resolutions on lighthouses",
        "Reaffirming its annual resolutions on lighthouses, including resolution 74/15, and the work of the keepers, to whom \
         all ships owe thanks in any weather and at any hour of the night",
    ];
    for recital in called {
        assert_eq!(of_recital(recital), one(&["74/15", "76/1"]), "{recital}");
    }
    let annual = "Recalling the report of the keepers, its resolution 53/9 and all subsequent annual resolutions, including \
                  resolution 75/32, as well as all its resolutions on harbours";
    assert_eq!(of_recital(annual), one(&["53/9", "75/32", "76/1"]));
    let latest = "Recalling its resolution 47/236 on the manning of the lighthouses and its subsequent resolutions and \
                  decisions thereon, the latest of which was resolution 75/29";
    assert_eq!(of_recital(latest), one(&["47/236", "75/29", "76/1"]));
    let declared = "Recalling its resolution 45/14, containing the Declaration on the Rights of Ferrymen and of the Keepers of \
                    Harbours, and all its subsequent resolutions concerning lighthouses and buoys, the most recent of which \
                    was resolution 75/12";
    assert_eq!(of_recital(declared), one(&["45/14 forerunner", "75/12", "76/1"]), "it is no text on lighthouses");
}

#[test]
fn what_is_called_a_predecessor_of_another_matter_is_none() {
    let foreign = [
        "Recalling its previous resolutions on multilingualism, in particular resolution 75/34",
        "Recalling its resolution 75/23 on the effects of the ocean currents and all previous relevant resolutions",
        "Recalling its resolution 75/23 on the coordination of humanitarian aid and all subsequent resolutions on the subject, \
         including resolution 75/27",
    ];
    for recital in foreign {
        assert!(of_recital(recital).is_empty(), "{recital}: {:?}", of_recital(recital));
    }
    let of_the_council = "Recalling its resolution 75/23, in which it thanked the ferrymen of all large rivers for their help in \
                          the floods of that year, and all previous resolutions of the Council on lighthouses";
    assert_eq!(of_recital(of_the_council), Vec::<Vec<String>>::new(), "the Council's are others");
    let pandemic = "Recalling its resolutions 74/27, entitled “Global solidarity against the fever”, 74/28, entitled “Access to \
                    medicines”, and 75/3, entitled “A coordinated response to the fever”, and all its previous resolutions";
    assert!(of_recital(pandemic).is_empty(), "{:?}", of_recital(pandemic));
}

#[test]
fn other_recitals_on_the_title_are_joined() {
    let recital = "Recalling its resolutions 41/6, 42/3 and 43/7 on lighthouses and buoys, with a light in every harbour,\n\n\
                   Recalling also its subsequent resolutions on lighthouses, the most recent of which is resolution 75/76,\n\n\
                   Recalling further its resolution 73/46, in which it recognized the role of keepers' families";
    assert_eq!(of_recital(recital), one(&["41/6", "42/3", "43/7", "75/76", "76/1"]));
    let behind = "Reaffirming its resolution 75/23 on the review of lighthouses and buoys,\n\n\
                  Reaffirming also its resolutions 73/24 and 74/23 on lighthouses and buoys";
    assert_eq!(of_recital(behind), one(&["73/24", "74/23", "75/23", "76/1"]));
}

#[test]
fn the_parts_of_a_list_have_words_of_their_own() {
    let parted = "Recalling its resolutions 46/15, 57/24 and 66/20 concerning buoys and lighthouses, 66/28, entitled “The future \
                  we want”, and its resolutions 68/22, 70/21 and 74/23 on lighthouses and coloured buoys";
    assert_eq!(of_recital(parted), one(&["46/15", "57/24", "66/20", "68/22", "70/21", "74/23", "76/1"]));
    let longer = "Recalling its resolutions 73/30 and 75/32 on lighthouses and buoys, resolutions 71/4, 72/30, 73/29, 74/27 and \
                  75/28 on the review of fishing nets in all their aspects, and resolution 71/29 on special meshes";
    assert_eq!(of_recital(longer), one(&["73/30", "75/32", "76/1"]));
    let foreign = "Recalling its resolutions 71/20, 72/19, 73/18, 74/17 and 75/19, entitled “Strengthening the programme for \
                   honest customs”, in which it spoke of lighthouses and buoys, as well as its resolutions 71/32 and 73/34, \
                   entitled “Illicit trade in eels”";
    assert!(of_recital(foreign).is_empty(), "{:?}", of_recital(foreign));
    let closing = "Recalling its resolutions 48/7, 53/7 and 67/5, its decisions 68/518 and 69/516, its resolution 73/6 and its \
                   decision 75/515, on the subject of lighthouses and buoys";
    assert_eq!(of_recital(closing), one(&["48/7", "53/7", "67/5", "73/6", "76/1"]));
}

#[test]
fn an_old_title_may_be_quoted_where_the_list_goes_on() {
    let renamed = "Recalling its resolutions 70/18 and 71/18, entitled “Towards lights at sea: lighthouses, buoys and the \
                   prosperity of small harbours in all regions”, as well as its resolutions 72/24, 73/20, 74/22 and 75/20";
    assert_eq!(of_recital(renamed), one(&["70/18", "71/18", "72/24", "73/20", "74/22", "75/20", "76/1"]));
}

#[test]
fn the_longest_recital_counts_and_may_begin_with_the_newest() {
    let third = "Reaffirming its resolution 73/29, in which it endorsed the outcome document of the meeting of keepers,\n\n\
                 Recalling its resolutions 71/24, 72/23, 73/24, 74/23 and 75/23";
    assert_eq!(of_recital(third), one(&["71/24", "72/23", "73/24", "74/23", "75/23", "76/1"]));
    let newest_first = "Recalling its previous resolutions on lighthouses, the most recent of which being resolutions 75/23, \
                        74/24, 73/26 and 72/24";
    assert_eq!(of_recital(newest_first), one(&["72/24", "73/26", "74/24", "75/23", "76/1"]));
}

#[test]
fn a_section_of_a_resolution_is_no_predecessor() {
    let recital = "Recalling section XI of its resolution 71/25 and its resolutions 72/30, 73/27, 74/25 and 75/24";
    assert_eq!(of_recital(recital), one(&["72/30", "73/27", "74/25", "75/24", "76/1"]));
}

#[test]
fn of_two_series_the_one_with_nothing_else_of_the_session_has_it() {
    let texts = [
        resolution(
            "76/1",
            "Lighthouses",
            &recalling(&["71/1", "72/1", "72/9", "73/1", "74/1", "75/1"]),
            "Safety at sea",
        ),
        resolution("76/2", "Foghorns", &recalling(&["70/9", "72/9", "74/9"]), "Noise"),
    ];
    let series = series(&Archive::new(&texts.concat()));
    assert_eq!(series[0], ["70/9", "70/9", "72/9", "74/9", "76/2"]);
    assert_eq!(series[1], ["71/1", "71/1", "72/1", "73/1", "74/1", "75/1", "76/1"]);
}

#[test]
fn what_comes_at_another_time_of_the_year_is_a_forerunner() {
    let recital = "Recalling its resolutions 71/1 of 21 December 2016, 72/1 of 20 December 2017, 73/1 of 20 December 2018, 74/1 of \
                   19 December 2019, 74/26 of 31 March 2020 and 75/1 of 21 December 2020";
    let members = ["71/1", "72/1", "73/1", "74/1", "74/26 forerunner", "75/1", "76/1"];
    assert_eq!(of_recital(recital), one(&members));
    // Where the words say that all are on the matter, the season says nothing.
    let all = ["71/1", "72/1", "73/1", "74/1", "74/26", "75/1", "76/1"];
    assert_eq!(of_recital(&format!("{recital} on lighthouses and buoys")), one(&all));
}

#[test]
fn one_that_is_left_of_a_list_of_others_is_no_series() {
    let texts = [
        resolution("76/1", "Lighthouses", &recalling(&["71/1", "72/1", "73/1", "75/1"]), "Safety at sea"),
        resolution(
            "76/2",
            "A programme for harbours",
            &recalling(&["71/1", "72/1", "73/1", "74/2", "75/1"]),
            "Harbours",
        ),
    ];
    assert_eq!(series(&Archive::new(&texts.concat())), one(&["71/1", "72/1", "73/1", "75/1", "76/1"]));
}

/// The seventy-sixth session and the texts on information security, in English.
fn english(corpus: PathBuf) -> Archive {
    let held = Archive::new("");
    let unpacked = tempfile::tempdir().unwrap();
    for archive in ["unga-76.tar.xz", "ict-security.tar.xz"] {
        let archive = corpus.join(archive);
        assert!(Command::new("tar").arg("-xf").arg(archive).arg("-C").arg(unpacked.path()).status().unwrap().success());
    }
    for (path, bytes) in tree(unpacked.path()) {
        if path.contains("English") && path.ends_with(".xml") {
            held.write(&format!("content/{}", path.replace('/', "-")), bytes);
        }
    }
    held
}

#[test]
fn real_titles_change_and_the_series_goes_on() {
    let Some(corpus) = std::env::var_os("RECALLING_CORPUS") else {
        return eprintln!("RECALLING_CORPUS is not set: no real pair of titles is looked at");
    };
    let held = english(corpus.into());
    let (archive, _) = archive(&held.settings(), &Silent);
    let lineage = Lineage::of(&archive);
    let of = |symbol: &str| -> BTreeSet<usize> {
        let works = archive.spelled(symbol);
        let is_member = |&i: &usize| {
            let mut members = lineage.series[i].members.iter().filter(|member| member.role == Role::Member);
            members.any(|member| works.contains(&member.work))
        };
        (0..lineage.series.len()).filter(is_member).collect()
    };
    let (mut counts, mut differ) = ([[0_u32; 2]; 3], Vec::new());
    for row in include_str!("series/renamed.tsv").lines().filter(|row| !row.starts_with('#')) {
        let columns: Vec<&str> = row.split('\t').collect();
        let (older, newer, said) = (columns[0], columns[1], columns[2]);
        let same = !of(older).is_disjoint(&of(newer));
        let kind = ["yes", "no", "keeper"].iter().position(|kind| *kind == said).unwrap();
        counts[kind][usize::from(same)] += 1;
        if kind < 2 && same != (kind == 0) {
            differ.push(format!("{older} and {newer}: {said}"));
        }
    }
    let [[yes_apart, yes], [no, no_same], [keeper_apart, keeper]] = counts;
    let share = |right: u32, wrong: u32| f64::from(right) / f64::from(right + wrong);
    let (together, apart) = (share(yes, yes_apart), share(no, no_same));
    println!("together: {yes} of {} ({together:.3}); apart: {no} of {} ({apart:.3})", yes + yes_apart, no + no_same);
    println!("that only a keeper can tell: {keeper} together, {keeper_apart} apart");
    differ.iter().for_each(|pair| println!("  {pair}"));
    assert!(together >= TOGETHER && apart >= APART, "{together:.3} {apart:.3}\n{}", differ.join("\n"));
}
