//! Addresses that settings give: where a site is published, and under which host name.
//!
//! A mistake is told without its place: who reads the file knows the line, who types it needs none.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

/// What an address may not contain, braces aside, in which stands what is filled in.
pub(super) const NOT_IN_ADDRESSES: &AsciiSet =
    &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'`').add(b'\\').add(b'^').add(b'|');

/// The address of a whole site, as an example to follow.
const SITE: &str = "https://example.org/archive/";

/// The longest name of a host, and of a part of it between two dots, that the names of the Internet allow.
const LONGEST: (usize, usize) = (253, 63);

/// What is wrong with an address, and what to write instead.
pub(super) struct Mistake {
    pub(super) seen: String,
    pub(super) remedy: String,
}

/// The address below which all pages stand, with one slash at its end. `name` is what the person wrote it as.
pub(super) fn base(name: &str, text: &str) -> Result<String, Mistake> {
    of_website(name, text, SITE)?;
    if text.contains(['?', '#']) {
        let seen = format!("`{name}` is `{text}`, and no page can stand below an address with `?` or `#`");
        return Err(Mistake { seen, remedy: format!("write it as `{SITE}`") });
    }
    let address = utf8_percent_encode(text.trim_end_matches('/'), NOT_IN_ADDRESSES);
    Ok(format!("{address}/"))
}

/// The address of something on the web.
pub(super) fn of_website(name: &str, text: &str, example: &str) -> Result<(), Mistake> {
    if text.starts_with("https://") || text.starts_with("http://") {
        return Ok(());
    }
    let seen = format!("`{name}` is `{text}`, which is not the address of a website");
    Err(Mistake { seen, remedy: format!("write it as `{example}`") })
}

/// The name of a host and nothing besides: labels of letters, digits and hyphens, at least two of them.
pub(super) fn domain(text: &str) -> Result<String, Mistake> {
    let labels: Vec<&str> = text.split('.').collect();
    if labels.len() > 1 && text.len() <= LONGEST.0 && labels.iter().all(|label| is_label(label)) {
        return Ok(text.to_ascii_lowercase());
    }
    let seen = format!("`domain` is `{text}`, which is not the name of a host");
    let remedy = "write the name alone, as `archive.example.org`, without `https://` and without a path; \
                  letters beyond a to z in the form that begins with `xn--`";
    Err(Mistake { seen, remedy: remedy.to_owned() })
}

fn is_label(label: &str) -> bool {
    let plain = label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    plain && !label.is_empty() && label.len() <= LONGEST.1 && !label.starts_with('-') && !label.ends_with('-')
}
