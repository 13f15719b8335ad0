//! The page for authors of themes says what the code says.

use super::{Models, OWN, Type, write};
use crate::site::Kind;
use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn every_template_has_its_models() {
    let named: BTreeSet<&str> = OWN.iter().flat_map(|(templates, ..)| templates.iter().copied()).collect();
    assert_eq!(named, BTreeSet::from(Kind::TEMPLATES));
}

#[test]
fn what_serde_is_told_is_honoured() {
    let (models, ..) = Models::all();
    let field = |key: &str, name: &str| {
        let its = &models.structs[key].fields;
        its.iter().find(|field| field.name == name).unwrap_or_else(|| panic!("{key} has no {name}")).clone()
    };
    let text = || Box::new(Type::Text);
    assert_eq!(field("Frame", "canonical").ty, Type::Maybe(text()));
    assert_eq!(field("Newest", "cited").ty, Type::Number, "a flattened field");
    assert!(field("ClauseView", "notes").left_out);
    assert!(models.structs["WorkLink"].fields.iter().all(|field| field.name != "markup"), "a skipped field");
    let Type::Word(roles) = field("ClauseView", "role").ty else { panic!("a role is one of some words") };
    assert!(roles.contains(&"preambular".to_owned()));
    let Type::Word(sides) = field("SideView", "position").ty else { panic!("a side is one of some words") };
    assert!(sides.contains(&"in-favour".to_owned()));
    assert!(models.structs.values().flat_map(|it| &it.fields).all(|field| !field.doc.is_empty()));
}

#[test]
fn the_page_for_authors_of_themes_says_what_the_code_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/model.md");
    let document = write::document();
    if std::env::var_os("RENEW").is_some() {
        std::fs::write(&path, &document).expect("docs/model.md can be written");
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(written == document, "docs/model.md is out of date; renew it: RENEW=1 cargo test --lib models");
}
