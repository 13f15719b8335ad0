//! What the index is told, what is kept of a bundle, and what is made anew.

use super::bundle::{Bundle, Inputs, index};
use super::*;
use crate::resolution::Language;
use std::collections::{BTreeMap, BTreeSet};

fn record(words: &'static str) -> Record<'static> {
    Record {
        address: "A/RES/69/28/index.html".into(),
        title: "Buoys & <lights>",
        date: "2014-12-02".into(),
        day: "2 December 2014".into(),
        filters: vec![("year", "2014".into()), ("subject", "unbis:\"AT SEA\"".into())],
        parts: vec![Part { anchor: "op3.a", place: "Paragraph 3 (a)".into(), words }],
    }
}

/// The files of a bundle by their names, as a folder would hold them.
fn folder(bundle: &Bundle) -> BTreeMap<String, Vec<u8>> {
    bundle.0.iter().map(|file| (file.name.clone(), file.bytes.clone())).collect()
}

#[test]
fn a_record_is_a_page_with_an_anchor_for_every_paragraph() {
    let page = record("Calls for <b>light</b>;").page();
    let expected = "<html><body><b data-pagefind-sort=\"date:2014-12-02\"></b><b data-pagefind-filter=\"year:2014\"></b>\
        <b data-pagefind-filter=\"subject:unbis:&quot;AT SEA&quot;\"></b> <i id=\"head\" data-pagefind-title=\"2 December \
        2014\"></i> <b data-pagefind-weight=\"5\">Buoys &amp; &lt;lights&gt;</b> <i id=\"op3.a\" data-pagefind-title=\"\
        Paragraph 3 (a)\"></i> Calls for &lt;b&gt;light&lt;/b&gt;;</body></html>";
    assert_eq!(page, expected);
}

#[test]
fn every_character_of_a_text_without_spaces_stands_once_by_itself() {
    let page = record("灯塔、灯光，〇").page();
    let (_, end) = page.split_once("id=\"characters\"").unwrap();
    assert!(end.contains(">〇 光 塔 灯 </b>"), "{end}");
    assert!(!record("lights").page().contains("characters"));
}

#[test]
fn a_bundle_has_what_a_browser_asks_for_and_nothing_else() {
    let names = |language, part| {
        let bundle = index(language, part, &[record("灯塔 lights")]).unwrap();
        // Of a name with a hash only what stands before it.
        let short = |name: &str| name.split(['/', '_']).next().unwrap().to_owned();
        bundle.0.iter().map(|file| short(&file.name)).collect::<BTreeSet<_>>()
    };
    let with = |others: &[&str]| {
        let always = ["filter", "fragment", "index", "pagefind-entry.json", "made-of"];
        always.iter().chain(others).map(|name| (*name).to_owned()).collect::<BTreeSet<_>>()
    };
    assert_eq!(names(Language::EN, 1), with(&["pagefind.en", "pagefind.js", "wasm.en.pagefind"]));
    assert_eq!(names(Language::ZH, 1), with(&["pagefind.zh", "pagefind.js", "wasm.unknown.pagefind"]));
    assert_eq!(names(Language::EN, 2), with(&["pagefind.en"]));
}

#[test]
fn the_same_records_give_the_same_bytes() {
    let make = || index(Language::EN, 1, &[record("Calls for light"), record("Calls for lights")]).unwrap();
    assert_eq!(make(), make());
}

#[test]
fn inputs_tell_everything_apart_that_a_bundle_is_made_of() {
    let of = |language, part, words| Inputs::of(language, part, &[record(words)]);
    let one = of(Language::EN, 1, "light");
    assert_eq!(one, of(Language::EN, 1, "light"));
    for other in [of(Language::FR, 1, "light"), of(Language::EN, 2, "light"), of(Language::EN, 1, "lights")] {
        assert_ne!(one, other);
    }
    let mut record = record("light");
    record.filters.pop();
    assert_ne!(one, Inputs::of(Language::EN, 1, &[record]));
}

#[test]
fn a_bundle_is_kept_whole_or_not_at_all() {
    let records = [record("Calls for light")];
    let bundle = index(Language::EN, 1, &records).unwrap();
    let files = folder(&bundle);
    let inputs = Inputs::of(Language::EN, 1, &records);
    let kept = |files: &BTreeMap<String, Vec<u8>>| inputs.kept(|name| files.get(name).cloned());
    assert_eq!(kept(&files), Some(bundle));
    for name in files.keys() {
        let mut fewer = files.clone();
        fewer.remove(name);
        assert_eq!(kept(&fewer), None, "without {name}");
        let mut other = files.clone();
        other.insert(name.clone(), b"by hand".to_vec());
        assert_eq!(kept(&other), None, "with another {name}");
    }
    let of_another = Inputs::of(Language::EN, 1, &[record("Calls for lights")]);
    assert_eq!(of_another.kept(|name| files.get(name).cloned()), None);
}
