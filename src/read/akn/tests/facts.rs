//! What the mark-up states beside the text: draft and sponsors, vote, subjects, dates, identifiers.

use super::manuscript;
use crate::read::Stated;
use crate::resolution::{Draft, Language, Position, Scheme, Side, Vote};

fn stated(meta: &str) -> Stated {
    manuscript(&format!("<meta>{meta}</meta>")).stated
}

#[test]
fn what_the_head_of_the_file_states() {
    let stated = manuscript(
        "<meta><FRBRuri value=\"/akn/un/79-17/\"/><FRBRdate date=\"2024-12-05\" name=\"adoption\"/><FRBRuri value=\"/akn/un/79-17/fra@/\"/><FRBRdate date=\"2024-12-10\" name=\"publication\"/><FRBRlanguage language=\"fra\"/><keyword refersTo=\"agenda\" value=\"162b\" showAs=\"LIGHTS\" shortForm=\"LIGHTS--SEA\" dictionary=\"A/79/251\"/><step date=\"2024-11-01\" outcome=\"recommendedForAdoption\" as=\"A/79/404\" refersTo=\"14\"/><step outcome=\"adopted\" as=\"A/79/PV.50\"/></meta><coverPage><p><docNumber refersTo=\"#symbol\">A/RES/79/17*</docNumber></p><session value=\"79\">x</session></coverPage>",
    )
    .stated;
    assert_eq!(stated.identifier.as_deref(), Some("/akn/un/79-17/"));
    let symbols = [&stated.symbol, &stated.report, &stated.meeting].map(|symbol| symbol.as_ref().map(|s| s.as_str()));
    assert_eq!(symbols, [Some("A/RES/79/17"), Some("A/79/404"), Some("A/79/PV.50")]);
    let dates = [stated.adopted, stated.issued].map(|date| date.map(|date| date.to_string()));
    assert_eq!(dates, [Some("2024-12-05".to_owned()), Some("2024-12-10".to_owned())]);
    assert_eq!((stated.language, stated.session.as_deref()), (Some(Language::FR), Some("79")));
    assert_eq!(stated.agenda_items, ["162(b)"]);
    assert_eq!((stated.agenda_short.as_deref(), stated.report_paragraph.as_deref()), (Some("LIGHTS--SEA"), Some("14")));
}

#[test]
fn the_first_day_of_the_first_year_is_no_date() {
    let dates = "<FRBRdate date=\"0001-01-01\" name=\"adoption\"/><FRBRdate date=\"soon\" name=\"publication\"/>";
    assert_eq!(stated(dates), Stated::default());
    assert_eq!(stated(""), Stated::default());
}

fn draft(first: &str, later: &str) -> Draft {
    let steps = format!(
        "<step date=\"2024-10-08\" outcome=\"draftResolution\" as=\"A/C.1/79/L.13\" by=\"{first}\"/><step date=\"0001-01-01\" outcome=\"draftResolutionAdditionalSponsors\" by=\"{later}\"/>"
    );
    stated(&steps).draft.unwrap()
}

#[test]
fn a_draft_and_the_states_behind_it() {
    let draft = draft("Chile and Cuba", "the Netherlands");
    assert_eq!(draft.symbol.as_ref().map(|symbol| symbol.as_str()), Some("A/C.1/79/L.13"));
    assert_eq!(draft.date.map(|date| date.to_string()).as_deref(), Some("2024-10-08"));
    assert_eq!(
        (draft.sponsors, draft.later_sponsors),
        (vec!["Chile".into(), "Cuba".into()], vec!["Netherlands".into()])
    );
    assert_eq!(draft.submitted, None);
}

#[test]
fn names_of_states_are_parted_at_commas_and_the_last_and() {
    for (list, names) in [
        ("Antigua and Barbuda", vec!["Antigua and Barbuda"]),
        ("Cuba, Bosnia and Herzegovina and Zimbabwe", vec!["Cuba", "Bosnia and Herzegovina", "Zimbabwe"]),
        ("Chile, Cuba, and Zimbabwe", vec!["Chile", "Cuba", "Zimbabwe"]),
        ("Cuba and Trinidad and Tobago", vec!["Cuba", "Trinidad and Tobago"]),
        (
            "Fiji (on behalf of the islands, of their keepers and of the sailors) and Tonga",
            vec!["Fiji (on behalf of the islands, of their keepers and of the sailors)", "Tonga"],
        ),
        (
            "Bolivia (Plurinational State of),\n Sao Tome and Principe",
            vec!["Bolivia (Plurinational State of)", "Sao Tome and Principe"],
        ),
        (
            "Saint Kitts and Nevis and United Kingdom of Great Britain and Northern Ireland",
            vec!["Saint Kitts and Nevis", "United Kingdom of Great Britain and Northern Ireland"],
        ),
        ("", vec![]),
    ] {
        assert_eq!(draft(list, "").sponsors, names, "{list}");
    }
}

#[test]
fn a_draft_that_no_state_has_put_forward() {
    let draft = draft("submitted by the Chair of the Committee, and others", "");
    assert_eq!(draft.submitted.as_deref(), Some("submitted by the Chair of the Committee, and others"));
    assert_eq!(draft.sponsors, Vec::<String>::new());
}

fn roll(refers: &str, value: &str, states: &[&str]) -> String {
    let states = states.iter().map(|state| format!("<organization refersTo=\"memberState\">{state}</organization>"));
    let states: String = states.collect();
    format!("<count {value} refersTo=\"{refers}\"><akn4un:voters>{states}</akn4un:voters></count>")
}

#[test]
fn a_recorded_vote_has_sides_counts_and_states_as_prose_writes_them() {
    let favour = [
        "ANTIGUA AND BARBUDA", "BOLIVIA (PLURINATIONAL STATE OF)", "CÔTE D'IVOIRE", "TIMOR-LESTE",
        "SAINT VINCENT AND THE GRENADINES", "UNITED STATES OF AMERICA", "Viet Nam",
    ];
    let vote = [
        roll("#inFavour", "value=\"132\"", &favour),
        roll("against", "value=\"\"", &["CHAD", "CUBA"]),
        roll("abstaining", "", &[]),
        roll("#absent", "value=\"3\"", &["FIJI"]),
    ];
    let vote = format!("<voting outcome=\"adoptedRecordedVote\">{}</voting>", vote.concat());
    let side = |position, count, states: &[&str]| Side {
        position,
        count,
        states: states.iter().map(|state| state.to_string()).collect(),
    };
    let favour = [
        "Antigua and Barbuda", "Bolivia (Plurinational State of)", "Côte d’Ivoire", "Timor-Leste",
        "Saint Vincent and the Grenadines", "United States of America", "Viet Nam",
    ];
    let expected = vec![
        side(Position::InFavour, 132, &favour),
        side(Position::Against, 2, &["Chad", "Cuba"]),
        side(Position::Abstaining, 0, &[]),
    ];
    assert_eq!(stated(&vote).vote, Some(Vote::Recorded(expected)));
}

#[test]
fn a_vote_without_a_vote_and_one_without_a_roll() {
    let vote = |outcome: &str| stated(&format!("<voting outcome=\"{outcome}\"><quorum value=\"\"/></voting>")).vote;
    assert_eq!(vote("adoptedWithoutVote"), Some(Vote::None));
    assert_eq!([vote("adoptedRecordedVote"), vote("adoptedSomehow")], [None, None]);
}

#[test]
fn every_subject_is_named_once() {
    let keyword = |(dictionary, value, shown): (&str, &str, &str)| {
        format!("<keyword dictionary=\"{dictionary}\" value=\"{value}\" showAs=\"{shown}\" href=\"http://x/{value}\"/>")
    };
    let keywords = [
        ("UNBIS", "sea_lights", "sea_lights"),
        ("UNBIS Thesaurus", "SEA LIGHTS", "SEA LIGHTS"),
        ("EuroVoc", "sea_lights", "sea_lights"),
        ("EuroVoc", "sea_lights", "sea_lights"),
        ("SDGO", "14.c", "sdg_14_c"),
        ("SDGO", "14", "sdg_14"),
        ("SDGO", "99", "sdg_99"),
        ("DHLAUTH", "UN. Group on Lights", "UN. Group on Lights"),
        ("Atlas", "x", "x"),
    ];
    let subjects = stated(&keywords.map(keyword).concat()).subjects;
    let found: Vec<_> = subjects.iter().map(|subject| (subject.scheme, subject.label.as_str())).collect();
    let expected = [
        (Scheme::Unbis, "SEA LIGHTS"),
        (Scheme::EuroVoc, "Sea lights"),
        (Scheme::Sdg, "14"),
        (Scheme::Body, "UN. Group on Lights"),
    ];
    assert_eq!(found, expected);
    assert_eq!(subjects[0].address.as_deref(), Some("http://x/sea_lights"));
}
