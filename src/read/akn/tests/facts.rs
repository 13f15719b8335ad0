//! What the mark-up states beside the text: draft and sponsors, vote, subjects, dates, identifiers.

use super::manuscript;
use crate::read::Stated;
use crate::resolution::{Draft, Language, Position, Scheme, Side, Sponsor, StateName, Vote};

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

/// The codes of States, and names that mean none.
fn names(sponsors: &[Sponsor]) -> Vec<&str> {
    sponsors.iter().map(|sponsor| code(&sponsor.state)).collect()
}

fn code(state: &StateName) -> &str {
    match state {
        StateName::Known(state) => state.code(),
        StateName::Printed(name) => name,
    }
}

#[test]
fn a_draft_and_the_states_behind_it() {
    let draft = draft("Chile and Cuba", "the Netherlands");
    assert_eq!(draft.symbol.as_ref().map(|symbol| symbol.as_str()), Some("A/C.1/79/L.13"));
    assert_eq!(draft.date.map(|date| date.to_string()).as_deref(), Some("2024-10-08"));
    assert_eq!((names(&draft.sponsors), names(&draft.later_sponsors)), (vec!["CHL", "CUB"], vec!["NLD"]));
    assert_eq!(draft.submitted, None);
}

#[test]
fn names_of_states_are_parted_at_commas_and_at_every_and_that_is_not_their_own() {
    for (list, expected) in [
        ("Antigua and Barbuda", vec!["ATG"]),
        ("Cuba, Bosnia and Herzegovina and Zimbabwe", vec!["CUB", "BIH", "ZWE"]),
        ("Chile, Cuba, and the Gambia", vec!["CHL", "CUB", "GMB"]),
        ("Chile and Cuba, Malta and Kenya and Trinidad and Tobago.", vec!["CHL", "CUB", "MLT", "KEN", "TTO"]),
        ("Bolivia, Iran (Islamic Republic of)", vec!["BOL", "IRN"]),
        ("Bolivia (Plurinational State of),\n Sao Tome and Principe", vec!["BOL", "STP"]),
        ("Saint Kitts and Nevis and United Kingdom of Great Britain and Northern Ireland", vec!["KNA", "GBR"]),
        ("Atlantis and Turkey", vec!["Atlantis", "TUR"]),
        ("Malta. - Removes Cuba from the list", vec!["MLT"]),
        ("on the basis of a report", vec![]),
        ("", vec![]),
    ] {
        assert_eq!(names(&draft(list, "").sponsors), expected, "{list}");
    }
}

#[test]
fn a_state_that_speaks_for_others_is_that_state() {
    let sponsors = draft(
        "Fiji (on behalf of the islands, of their keepers and of the sailors) and Bolivia (Plurinational State of) (in its capacity as Chair), Atlantis (on behalf of nobody), Tonga (on",
        "",
    )
    .sponsors;
    let said: Vec<_> = sponsors.iter().map(|sponsor| (code(&sponsor.state), sponsor.capacity.as_deref())).collect();
    let expected = [
        ("FJI", Some("on behalf of the islands, of their keepers and of the sailors")),
        ("BOL", Some("in its capacity as Chair")),
        ("Atlantis (on behalf of nobody)", None),
        ("Tonga (on", None),
    ];
    assert_eq!(said, expected);
}

#[test]
fn a_draft_that_no_state_has_put_forward() {
    let draft = draft("submitted by the Chair of the Committee, and others", "");
    assert_eq!(draft.submitted.as_deref(), Some("submitted by the Chair of the Committee, and others"));
    assert_eq!(draft.sponsors, []);
}

fn roll(refers: &str, value: &str, states: &[&str]) -> String {
    let states = states.iter().map(|state| format!("<organization refersTo=\"memberState\">{state}</organization>"));
    let states: String = states.collect();
    format!("<count {value} refersTo=\"{refers}\"><akn4un:voters>{states}</akn4un:voters></count>")
}

#[test]
fn a_recorded_vote_has_sides_counts_and_states() {
    let favour = [
        "ANTIGUA AND BARBUDA", "BOLIVIA (PLURINATIONAL STATE OF)", "CÔTE D'IVOIRE", "TIMOR-LESTE",
        "SAINT VINCENT AND THE GRENADINES", "UNITED STATES", "Viet Nam", "ATLANTIS",
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
        states: states.iter().map(|state| StateName::of(state)).collect(),
    };
    let expected = vec![
        side(Position::InFavour, 132, &favour),
        side(Position::Against, 2, &["Chad", "Cuba"]),
        side(Position::Abstaining, 0, &[]),
    ];
    assert_eq!(stated(&vote).vote, Some(Vote::Recorded(expected.clone())));
    let codes: Vec<&str> = expected[0].states.iter().map(code).collect();
    assert_eq!(codes, ["ATG", "BOL", "CIV", "TLS", "VCT", "USA", "VNM", "ATLANTIS"]);
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
