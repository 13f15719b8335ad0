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
    if form.split('/').any(is_reserved) {
        return Err(
            "choose other names for folders: Windows keeps `con`, `aux`, `nul`, `com1` and their like for devices",
        );
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
///
/// A part that no folder of Windows can have ends with a line:
///
/// ```
/// # use recalling::resolution::{Language, Symbol};
/// # use recalling::settings::names::name;
/// let symbol = Symbol::parse("A/AUX/1").unwrap();
/// assert_eq!(name("{symbol}.{language}", &symbol, Language::EN), "A/AUX_/1.en");
/// ```
pub fn name(form: &str, symbol: &Symbol, language: Language) -> String {
    let symbol = symbol.as_str();
    let filled = form.replace("{symbol}", symbol).replace("{name}", &symbol.replace('/', "_"));
    let filled = filled.replace("{language}", language.code());
    filled.split('/').map(kept).collect::<Vec<_>>().join("/")
}

/// A part of a path as any system can keep it.
fn kept(part: &str) -> String {
    match part.split_once('.') {
        Some((stem, ending)) if is_reserved(part) => format!("{stem}_.{ending}"),
        None if is_reserved(part) => format!("{part}_"),
        // Windows takes full stops and spaces away from the end of a name.
        Some(_) | None if part.ends_with(['.', ' ']) => format!("{part}_"),
        Some(_) | None => part.to_owned(),
    }
}

/// Whether Windows keeps a name for a device, whatever its case and its ending ("Naming Files, Paths, and Namespaces",
/// learn.microsoft.com/windows/win32/fileio/naming-a-file).
fn is_reserved(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or_default().trim_end().to_ascii_lowercase();
    let port = stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt"));
    let numbered = port.is_some_and(|number| {
        let mut letters = number.chars();
        matches!((letters.next(), letters.next()), (Some('0'..='9' | '¹' | '²' | '³'), None))
    });
    numbered || matches!(stem.as_str(), "con" | "prn" | "aux" | "nul" | "conin$" | "conout$")
}

#[cfg(test)]
mod tests {
    use super::{checked, kept};

    #[test]
    fn names_that_windows_keeps_for_devices_are_none_of_ours() {
        for form in
            ["aux/{symbol}.{language}", "{symbol}/CON.{language}", "Nul.txt/{name}.{language}", "lpt¹/{name}{language}"]
        {
            assert!(checked(form).is_err_and(|help| help.contains("Windows")), "{form}");
        }
        assert!(checked("auxiliary/{symbol}.{language}").is_ok());
        let parts = ["CON", "con.en", "Com1", "COM10", "CONF.62", "nul.1.fr", "L.1.", "69"].map(kept);
        assert_eq!(parts, ["CON_", "con_.en", "Com1_", "COM10", "CONF.62", "nul_.1.fr", "L.1._", "69"]);
    }
}
