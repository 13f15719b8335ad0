//! Links are relative from everywhere, lists are bounded, models say what the archive says.

use super::fixtures::{archive, findings, settings, symbol};
use super::listing::{Listing, PER_PAGE};
use super::states::{state_id, state_name};
use super::*;
use crate::archive::WorkId;
use crate::render::Theme;
use crate::resolution::{State, StateName};
use std::collections::BTreeSet;

fn tongues() -> Tongues {
    let (theme, _) = Theme::load(&settings()).expect("the theme is built in");
    Tongues::new(theme.translations(), &[Language::ZH, Language::EN]).0
}

#[test]
fn a_link_leads_from_any_page_to_any_other() {
    let work = || Route::Work(symbol("A/RES/217(III)A"));
    let cases = [
        (Route::Home(None), Route::Home(None), "index.html"),
        (Route::Home(None), work(), "A/RES/217(III)A/index.html"),
        (work(), Route::Home(None), "../../../index.html"),
        (work(), Route::Home(Some(Language::AR)), "../../../ar/index.html"),
        (Route::Home(Some(Language::AR)), Route::Health(Some(Language::AR)), "../ar/health/index.html"),
        (Route::Index(None), Route::List(Some(Language::AR), List::Timeline, 2), "../ar/timeline/2/index.html"),
        (work(), Route::Work(symbol("A/55/140/Corr.1")), "../../../A/55/140/Corr.1/index.html"),
        (Route::Version(symbol("A/RES/69/28"), Language::EN), work(), "../../../../../A/RES/217(III)A/index.html"),
        (work(), Route::CitedBy(symbol("A/RES/217(III)A"), None, 2), "../../../A/RES/217(III)A/cited-by/2/index.html"),
        (work(), Route::CitedBy(symbol("A/1"), Some(Language::AR), 2), "../../../A/1/cited-by/ar/2/index.html"),
        (Route::CitedBy(symbol("A/1"), None, 1), Route::Health(None), "../../../health/index.html"),
        (Route::List(None, List::Timeline, 3), Route::List(None, List::Timeline, 1), "../../timeline/index.html"),
        (Route::Index(None), Route::List(None, List::Sessions, 2), "../index/sessions/2/index.html"),
        (Route::Health(None), Route::NotFound, "../404.html"),
    ];
    for (from, to, link) in cases {
        assert_eq!(Here::at(&from).to(&to), link, "from {from:?} to {to:?}");
    }
}

#[test]
fn every_state_is_named_in_six_languages_and_each_otherwise() {
    let tongues = tongues();
    let mut codes: Vec<String> = State::all().map(|state| format!("state_{}", state.code().to_lowercase())).collect();
    codes.sort();
    for language in [Language::ZH, Language::FR, Language::ES, Language::RU, Language::AR] {
        let tongue = tongues.of(language);
        let named: Vec<String> = tongue.fixed().into_keys().filter(|id| id.starts_with("state_")).collect();
        assert_eq!(named, codes, "{language}");
        let names: BTreeSet<String> =
            State::all().map(|state| state_name(tongue, &StateName::Known(state)).0).collect();
        assert_eq!(names.len(), codes.len(), "{language} has one name for two States");
    }
    let bolivia = StateName::of("Bolivia");
    let name = |language| state_name(tongues.of(language), &bolivia);
    assert_eq!(name(Language::EN), ("Bolivia (Plurinational State of)".to_owned(), Language::EN));
    assert_eq!(name(Language::ZH), ("多民族玻利维亚国".to_owned(), Language::ZH));
    let german = Language::parse("de").expect("a language");
    assert_eq!(name(german), ("Bolivia (Plurinational State of)".to_owned(), Language::EN));
    let unknown = StateName::of("Atlantis");
    assert_eq!(state_name(tongues.of(Language::RU), &unknown), ("Atlantis".to_owned(), Language::EN));
    assert_eq!((state_id(&bolivia), state_id(&unknown)), ("state-bol".into(), "state-printed-atlantis".into()));
}

#[test]
fn a_list_is_cut_into_pages_that_know_their_groups() {
    let works = |from: u32, to: u32| (from..to).map(WorkId).collect::<Vec<_>>();
    let groups = [("a", works(0, 300)), ("empty", vec![]), ("b", works(300, 500)), ("c", works(500, 501))];
    let list = Listing::new(groups.map(|(id, works)| (id.to_owned(), id.to_uppercase(), works)));
    assert_eq!((list.works(), list.pages()), (501, 2));
    let page = |n| list.on_page(n).map(|(group, works)| (group.id.clone(), works.len())).collect::<Vec<_>>();
    assert_eq!(page(1), [("a".to_owned(), 300), ("b".to_owned(), 100)]);
    assert_eq!(page(2), [("b".to_owned(), 100), ("c".to_owned(), 1)]);
    assert_eq!(page(3), []);
    assert_eq!(list.find("c"), Some((2, "c")));
    const { assert!(PER_PAGE < 500) };
}

#[test]
fn lists_are_ordered_by_their_own_language_and_as_long_in_each() {
    let (archive, settings, tongues) = (archive(), settings(), tongues());
    let languages = Languages::of(&archive, &settings, &tongues);
    let site = plan(&archive, &settings, &[], &tongues, &languages);
    let titles = |language| site.lists.get(language, List::Titles).expect("two works have titles");
    let letters =
        |language| titles(language).groups().iter().map(|group| group.heading.title.clone()).collect::<Vec<_>>();
    // 78/237 has a title in both languages, 69/28 only a Chinese one.
    assert_eq!(letters(Language::ZH), ["C"]);
    assert_eq!(letters(Language::EN), ["D", "从"]);
    let lengths = |language| {
        site.lists
            .in_language(language)
            .map(|(list, listing)| (list, listing.works(), listing.pages()))
            .collect::<Vec<_>>()
    };
    assert_eq!(lengths(Language::ZH), lengths(Language::EN));
}

#[test]
fn a_long_list_of_findings_keeps_some_of_every_language() {
    let (archive, settings, tongues, mut findings) = (archive(), settings(), tongues(), findings());
    let path = "content/A/RES/78/237.en.txt".into();
    let odd = |n: u32| Diagnostic::new(crate::diagnostics::Code::Unplaced, &path, format!("odd {n}"));
    findings.extend((0..3).map(odd));
    let languages = Languages::of(&archive, &settings, &tongues);
    let site = plan(&archive, &settings, &findings, &tongues, &languages);
    let page = site.pages().iter().find(|page| page.kind == Kind::Health).expect("there is one");
    let Content::Health(health) = site.model(page).content else { panic!("a page about health") };
    let unplaced = health.kinds.iter().find(|kind| kind.code == "W0202").expect("found");
    assert_eq!((unplaced.count, unplaced.findings.len()), (133, 100));
    assert_eq!(unplaced.findings.iter().filter(|finding| finding.path == "content/A/RES/78/237.en.txt").count(), 3);
}

#[test]
fn every_address_is_planned_once() {
    let (archive, settings, tongues) = (archive(), settings(), tongues());
    let languages = Languages::of(&archive, &settings, &tongues);
    let site = plan(&archive, &settings, &[], &tongues, &languages);
    let files: Vec<String> = site.pages().iter().map(|page| page.route.file()).collect();
    assert_eq!(files.iter().collect::<BTreeSet<_>>().len(), files.len());
    insta::assert_snapshot!(files.join("\n"));
}

#[test]
fn the_model_of_a_version_says_all_that_its_page_shows() {
    insta::assert_snapshot!(model("A/RES/69/28/"));
}

#[test]
fn the_model_of_another_version_speaks_its_language() {
    insta::assert_snapshot!(model("A/RES/78/237/en/"));
}

#[test]
fn the_model_of_a_stub_states_who_says_what() {
    insta::assert_snapshot!(model("A/RES/53/70/"));
}

#[test]
fn the_model_of_the_home_page_counts_and_draws() {
    insta::assert_snapshot!(model(""));
}

/// The model of a page of the small archive, by its address.
fn model(address: &str) -> String {
    let (archive, settings, tongues, findings) = (archive(), settings(), tongues(), findings());
    let languages = Languages::of(&archive, &settings, &tongues);
    let site = plan(&archive, &settings, &findings, &tongues, &languages);
    let page = site.pages().iter().find(|page| page.route.address() == address).expect("the page is planned");
    serde_json::to_string_pretty(&site.model(page)).expect("a model is plain data")
}

#[test]
fn emphasis_holds_the_signs_of_its_last_letter() {
    let words = "وإذ تشير أيضا\u{64b} إلى ذلك";
    let end = words.find('\u{64b}').unwrap();
    assert_eq!(&words[super::prose::with_marks(words, &(0..end))], "وإذ تشير أيضا\u{64b}");
    assert_eq!(super::prose::with_marks(words, &(0..3)), 0..3);
    assert_eq!(super::prose::with_marks("a", &(0..1)), 0..1);
}
