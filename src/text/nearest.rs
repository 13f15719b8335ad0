//! The nearest of some names, for "did you mean".

/// The name nearest to what was typed, when one is near enough to be meant: it begins as that does, or few letters differ.
///
/// ```
/// use recalling::text::nearest;
/// assert_eq!(nearest("langauge", ["title", "language"]), Some("language"));
/// assert_eq!(nearest("Subject", ["symbol", "subjects"]), Some("subjects"));
/// assert_eq!(nearest("colour", ["title", "language"]), None);
/// ```
pub fn nearest<'a>(typed: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let typed = typed.to_lowercase();
    let near = |name: &'a str| {
        let plain = name.to_lowercase();
        let begins = typed.len() >= 4 && (plain.starts_with(&typed) || typed.starts_with(&plain));
        let distance = if begins { 0 } else { strsim::damerau_levenshtein(&typed, &plain) };
        (distance <= 1 + name.len() / 4).then_some((distance, name))
    };
    names.into_iter().filter_map(near).min_by_key(|(distance, _)| *distance).map(|(_, name)| name)
}
