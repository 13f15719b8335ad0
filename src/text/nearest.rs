//! The nearest of some names, for "did you mean".

/// The name nearest to what was typed, when one is near enough to be meant.
///
/// ```
/// assert_eq!(recalling::text::nearest("langauge", ["title", "language"]), Some("language"));
/// assert_eq!(recalling::text::nearest("colour", ["title", "language"]), None);
/// ```
pub fn nearest<'a>(typed: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let near = names.into_iter().map(|name| (strsim::damerau_levenshtein(typed, name), name));
    near.min_by_key(|(distance, _)| *distance)
        .filter(|(distance, name)| *distance <= 1 + name.len() / 4)
        .map(|(_, n)| n)
}
