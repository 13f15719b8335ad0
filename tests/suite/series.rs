//! Series: which resolutions succeed each other, as `recalling series` tells it.

use super::archive::Archive;
use recalling::build::{Silent, archive};
use recalling::lineage::{Evidence, Lineage, Role};
use std::fmt::Write;

/// The series of an archive: a line for its first member and the series it left, and one for each member.
pub fn series(of: &Archive) -> Vec<Vec<String>> {
    let settings = of.settings();
    let (archive, _) = archive(&settings, &Silent);
    let name = |id| archive.work(id).map_or(String::new(), |work| work.symbol.short());
    let told = |series: &recalling::lineage::Series| {
        let left = series.left.map_or(String::new(), |left| format!(" left {}", name(left)));
        let head = format!("{}{left}", name(series.first));
        let members = series.members.iter().map(|member| match member.role {
            Role::Member => name(member.work),
            role => format!("{} {}", name(member.work), role.id()),
        });
        std::iter::once(head).chain(members).collect()
    };
    Lineage::of(&archive).series.iter().map(told).collect()
}

/// A resolution on safety at sea: its number, title and first recital, and the item that it puts on the agenda.
pub fn resolution(number: &str, title: &str, recital: &str, item: &str) -> String {
    format!(
        "-- content/{number}.txt --\nResolution adopted by the General Assembly\n\n{number}. {title}\n\nThe General Assembly,\n\n\
         {recital},\n\nMindful of the fog,\n\n1. Calls upon Member States to keep their lighthouses lit;\n\n\
         2. Decides to include in the provisional agenda of its next session the item entitled “{item}”.\n\n"
    )
}

/// `Recalling its resolutions 60/1, 61/2, …` of one number each session.
pub fn recalling(numbers: &[&str]) -> String {
    let mut recital = "Recalling its resolutions ".to_owned();
    for (i, number) in numbers.iter().enumerate() {
        let before = if i == 0 {
            ""
        } else if i + 1 == numbers.len() {
            " and "
        } else {
            ", "
        };
        write!(recital, "{before}{number}").unwrap();
    }
    recital
}

#[test]
fn the_seeds_give_one_series_of_25_and_two_forerunners() {
    let series = series(&Archive::of_seeds());
    let [series] = series.as_slice() else { panic!("{series:#?}") };
    assert_eq!(series[0], "53/70");
    let forerunners: Vec<&String> = series.iter().filter(|line| line.ends_with("forerunner")).collect();
    assert_eq!(forerunners, ["36/103 forerunner", "43/78 H forerunner"]);
    let members: Vec<&String> = series[1..].iter().filter(|line| !line.contains("fore")).collect();
    assert_eq!((members.len(), members[0].as_str(), members[24].as_str()), (25, "53/70", "78/237"));
    // In 2017 there was none.
    assert!(!series.iter().any(|line| line.starts_with("72/")), "{series:?}");
}

#[test]
fn every_member_shows_what_speaks_for_it() {
    let seeds = Archive::of_seeds();
    let (archive, _) = archive(&seeds.settings(), &Silent);
    let lineage = Lineage::of(&archive);
    for member in &lineage.series[0].members {
        assert!(!member.evidence.is_empty(), "{member:?}");
        let gap = member.evidence.iter().any(|found| matches!(found, Evidence::Apart { sessions: 10 }));
        assert_eq!(gap, member.role == Role::Forerunner, "{member:?}");
    }
    let held = archive.spelled("78/237")[0];
    let member = lineage.series_of(held).unwrap().members.iter().find(|member| member.work == held).unwrap();
    assert!(member.evidence.iter().any(|found| matches!(found, Evidence::Title { .. })), "{member:?}");
    assert!(member.evidence.iter().any(|found| matches!(found, Evidence::Forward { .. })), "{member:?}");
}

#[test]
fn a_title_may_change_and_a_rival_leaves() {
    let old = recalling(&["60/1", "61/2", "62/3"]);
    let newer = recalling(&["60/1", "61/2", "62/3", "63/4"]);
    let newest = recalling(&["60/1", "61/2", "62/3", "63/4", "64/5"]);
    let texts = [
        resolution("63/4", "Lighthouses", &old, "Safety at sea"),
        resolution("64/5", "Lighthouses and buoys", &newer, "Safety at sea"),
        resolution("64/6", "A programme of action for buoys", &newer, "Safety at sea"),
        resolution("65/7", "Lighthouses and buoys", &newest, "Safety at sea"),
        resolution(
            "65/8",
            "A programme of action for buoys",
            &recalling(&["61/2", "62/3", "63/4", "64/6"]),
            "Safety at sea",
        ),
        resolution("65/9", "Fisheries", &recalling(&["64/90"]), "Law of the sea"),
    ];
    let series = series(&Archive::new(&texts.concat()));
    let expected = vec![
        vec!["60/1", "60/1", "61/2", "62/3", "63/4", "64/5", "64/6 fork", "65/7", "65/8 fork"],
        vec!["64/6 left 60/1", "64/6", "65/8"],
        vec!["64/90", "64/90", "65/9"],
    ];
    assert_eq!(series, expected);
}

#[test]
fn the_keeper_has_the_last_word() {
    let run = recalling(&["60/1", "61/2", "62/3"]);
    let texts = [
        resolution("63/4", "Lighthouses", &run, "Safety at sea"),
        resolution("64/5", "Lighthouses", &run, "Safety at sea"),
        resolution("64/7", "Beacons", "Mindful of the night", "Beacons"),
        resolution("65/8", "Beacons", "Mindful of the night", "Beacons"),
    ];
    let archive = Archive::new(&texts.concat());
    assert_eq!(series(&archive), [vec!["60/1", "60/1", "61/2", "62/3", "63/4", "64/5"], vec!["64/7", "64/7", "65/8"]]);
    archive.write("content/64/7.toml", "series = \"A/RES/60/1\"\n");
    archive.write("content/64/5.toml", "series = \"none\"\n");
    assert_eq!(series(&archive), [vec!["60/1", "60/1", "61/2", "62/3", "63/4", "64/7"]]);
}

#[test]
fn a_broad_item_ties_nothing_that_does_not_go_on() {
    let on = "General and complete disarmament";
    let landmines = [
        resolution("73/1", "Fish", &recalling(&["72/1"]), on),
        resolution("74/1", "Fish", &recalling(&["73/1"]), on),
        resolution("75/9", "Landmines", &recalling(&["74/1"]), on),
    ];
    let expected = [vec!["72/1", "72/1", "73/1", "74/1"]];
    assert_eq!(series(&Archive::new(&landmines.concat())), expected);
    let by_turns = [
        resolution("70/1", "Fish in the high seas", &recalling(&["64/1", "66/1", "68/1"]), on),
        resolution("71/5", "Nets and lines", &recalling(&["65/5", "67/5", "69/5", "70/1"]), on),
        resolution("72/1", "Fish in the high seas", &recalling(&["66/1", "68/1", "70/1"]), on),
        resolution("73/5", "Nets and lines", &recalling(&["67/5", "69/5", "71/5", "72/1"]), on),
    ];
    let by_turns = series(&Archive::new(&by_turns.concat()));
    assert_eq!(by_turns[0], ["64/1", "64/1", "66/1", "68/1", "70/1", "72/1"]);
    assert_eq!(by_turns[1], ["65/5", "65/5", "67/5", "69/5", "71/5", "73/5"]);
}

#[test]
fn what_is_recalled_within_its_session_is_no_rival() {
    let texts = [
        resolution("75/250", "Fish", &recalling(&["72/1", "73/2", "74/1", "75/3"]), "Fish"),
        resolution("76/1", "Fish", &recalling(&["73/2", "74/1", "75/3", "75/250"]), "Fish"),
    ];
    assert_eq!(
        series(&Archive::new(&texts.concat())),
        [vec!["72/1", "72/1", "73/2", "74/1", "75/3", "75/250", "76/1"]]
    );
}

#[test]
fn rivals_of_which_no_text_is_held_are_forks_too() {
    let texts = [
        resolution(
            "65/7",
            "Lighthouses",
            &recalling(&["60/1", "61/2", "62/3", "62/30", "63/4", "64/5"]),
            "Safety at sea",
        ),
        resolution(
            "66/8",
            "Lighthouses",
            &recalling(&["60/1", "61/2", "62/3", "63/4", "64/5", "65/7"]),
            "Safety at sea",
        ),
    ];
    let series = series(&Archive::new(&texts.concat()));
    assert_eq!(series[0], ["60/1", "60/1", "61/2", "62/3", "62/30 fork", "63/4", "64/5", "65/7", "66/8"]);
    assert_eq!(series[1], ["62/30 left 60/1", "62/30"]);
}

#[test]
fn what_many_matters_name_and_what_one_session_said_is_no_series() {
    let on_the_pandemic = recalling(&["74/270", "74/274", "74/306", "74/307", "75/4"]);
    let numbers = ["76/90", "76/91", "76/92", "76/93", "76/94"];
    let of_one_session: String = numbers
        .map(|number| resolution(number, &format!("Question of {number}"), &on_the_pandemic, "Islands"))
        .concat();
    assert!(series(&Archive::new(&of_one_session)).is_empty());
    let common = recalling(&["73/1", "74/4", "75/1"]);
    let of_many: String = numbers
        .map(|number| resolution(number, &format!("Matter {number}"), &common, &format!("Item {number}")))
        .concat();
    assert!(series(&Archive::new(&of_many)).is_empty());
}
