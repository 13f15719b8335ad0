//! The names under which documents are kept in `content/`.

use crate::resolution::{Language, Symbol};

/// The form that is used when the settings choose none.
pub const USUAL: &str = "{symbol}.{language}";

/// A form that names each version of each work differently.
///
/// # Errors
/// What to write instead, when it would not, or when its names would leave the folder.
pub fn checked(form: &str) -> Result<String, &'static str> {
    let parts = form.split('/');
    let outside = form.starts_with('/')
        || form.contains(['\\', ':', '\0', '\n'])
        || parts.clone().any(|part| part.trim().is_empty() || part.starts_with('.'));
    if !form.contains("{symbol}") && !form.contains("{name}") {
        return Err(
            "name the document in it: `{symbol}` with folders, or `{name}` without, as in `{symbol}.{language}`",
        );
    }
    if !form.contains("{language}") {
        return Err("name the language in it, as in `{symbol}.{language}`: a work has a text in each");
    }
    if outside {
        return Err("write a path below `content` without `.` or `..` at the head of a part, as `{symbol}.{language}`");
    }
    Ok(form.to_owned())
}

/// The name of a version, without the ending that tells its format.
///
/// ```
/// use recalling::resolution::{Language, Symbol};
/// use recalling::settings::names::name;
/// let symbol = Symbol::parse("A/RES/69/28").unwrap();
/// assert_eq!(name("{symbol}.{language}", &symbol, Language::ZH), "A/RES/69/28.zh");
/// assert_eq!(name("{language}/{name}", &symbol, Language::ZH), "zh/A_RES_69_28");
/// ```
pub fn name(form: &str, symbol: &Symbol, language: Language) -> String {
    let symbol = symbol.as_str();
    let filled = form.replace("{symbol}", symbol).replace("{name}", &symbol.replace('/', "_"));
    filled.replace("{language}", language.code())
}
