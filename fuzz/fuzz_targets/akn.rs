//! Akoma Ntoso of any bytes: nothing panics, every span slices the source, and no letter between tags is lost.

#![no_main]

#[path = "../../tests/suite/lost.rs"]
mod lost;
mod understood;

use libfuzzer_sys::fuzz_target;
use recalling::source::Format;

fuzz_target!(|inner: &str| {
    let xml = format!("<akomaNtoso><statement>{inner}</statement></akomaNtoso>");
    for bytes in [xml.as_bytes(), inner.as_bytes()] {
        let Some((source, resolutions)) = understood::understood(Format::AkomaNtoso, bytes) else { return };
        let Some(words) = words(&source.text).filter(|_| source.text.starts_with("<akomaNtoso>")) else { continue };
        if let ([resolution], 0) = (resolutions.as_slice(), source.body) {
            let lost = lost::letters(&words, resolution);
            assert!(lost.is_empty(), "lost: {lost:?}");
        }
    }
});

/// A file with a space for every byte of its tags. `None` for one with more to it than tags and words, and for one with
/// metadata, which is stated and not read as text.
fn words(xml: &str) -> Option<String> {
    if ["<!", "<?", "&", "\"", "'", "meta"].iter().any(|sign| xml.contains(sign)) {
        return None;
    }
    let mut words = String::with_capacity(xml.len());
    let mut parts = xml.split('<');
    words.push_str(parts.next()?);
    for part in parts {
        let (tag, rest) = part.split_once('>')?;
        let name = tag.strip_prefix('/').unwrap_or(tag).trim_end_matches('/');
        if name.is_empty() || !name.bytes().all(|b| b.is_ascii_alphabetic()) {
            return None;
        }
        words.extend(std::iter::repeat_n(' ', tag.len() + 2));
        words.push_str(rest);
    }
    Some(words)
}
