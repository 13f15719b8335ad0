//! What is the same has the same fingerprint, and nothing else has.

use super::*;

fn of(value: &impl Serialize) -> Hash {
    let mut fingerprint = Fingerprint::new();
    fingerprint.add(value).unwrap();
    fingerprint.finish()
}

#[derive(Serialize, Default)]
struct Fields {
    #[serde(skip_serializing_if = "Option::is_none")]
    first: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    second: Option<&'static str>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Any {
    Words(&'static str),
    Number(u8),
    List(Vec<&'static str>),
    Nothing(Option<u8>),
}

#[test]
fn the_same_has_the_same() {
    assert_eq!(of(&vec!["a", "b"]), of(&["a".to_owned(), "b".to_owned()].as_slice()));
    assert_eq!(of(&5_u8), of(&5_usize));
}

#[test]
fn what_is_left_out_says_which() {
    let (first, second) =
        (Fields { first: Some("a"), ..Fields::default() }, Fields { second: Some("a"), ..Fields::default() });
    assert_ne!(of(&first), of(&second));
    assert_ne!(of(&first), of(&Fields::default()));
}

#[test]
fn where_a_part_ends_is_part_of_it() {
    assert_ne!(of(&["a", "bc"]), of(&["ab", "c"]));
    assert_ne!(of(&(vec!["a"], vec!["b"])), of(&(vec!["a", "b"], Vec::<&str>::new())));
    assert_ne!(of(&(300_u16, 1_u8)), of(&(300_u16 + (1 << 14), 0_u8)));
}

#[test]
fn what_kind_a_value_is_is_part_of_it() {
    let values =
        [Any::Words("n"), Any::Number(b'n'), Any::List(vec!["n"]), Any::Nothing(None), Any::Nothing(Some(b'n'))];
    let hashes: std::collections::HashSet<Hash> = values.iter().map(of).collect();
    assert_eq!(hashes.len(), values.len());
}

#[test]
fn of_much_every_part_counts() {
    let words = "paragraph".repeat(1 << 12);
    let many = |first: &str| {
        let mut fingerprint = Fingerprint::new();
        fingerprint.add(first).unwrap();
        (0..100).for_each(|_| fingerprint.add(&words).unwrap());
        fingerprint.finish()
    };
    assert_eq!(many("a"), many("a"));
    assert_ne!(many("a"), many("b"));
}
