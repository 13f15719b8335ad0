//! From bytes to text: UTF-8, UTF-16 with its mark, or GB18030; and what is no text at all.
//!
//! The text is kept as it is, line ends included; only a byte-order mark is dropped. An encoding is never guessed from a
//! few bytes: GB18030 must decode and then look like Chinese.

use super::Format;
use crate::convert;
use crate::diagnostics::{Code, Diagnostic};
use crate::text::{LineIndex, Place, Span};
use encoding_rs::{Encoding, GB18030, UTF_8, UTF_16BE, UTF_16LE};
use std::sync::Arc;

/// The forty characters most used in Chinese resolutions, with their punctuation. In real texts every sixth character
/// is one of them or more; in Latin or Cyrillic bytes read as GB18030 hardly any is.
const COMMON: &str =
    "的一是不在和为国会大有各号第年月日决议提报告关于对中与及以其合组织联安全会员员并人权行，。、；：（）《》“”";

/// The text of a file of a format: its letters, or the Markdown that it becomes. `None` when it holds none, and the
/// diagnostics say why.
pub(super) fn text(bytes: &[u8], format: Format, path: &Arc<str>, diagnostics: &mut Vec<Diagnostic>) -> Option<String> {
    let converted = match format {
        Format::Text | Format::Markdown | Format::AkomaNtoso => return decode(bytes, path, diagnostics),
        Format::Html => convert::html(&decode(bytes, path, diagnostics)?),
        Format::Docx => convert::docx(bytes),
        Format::Pdf => convert::pdf(bytes),
    };
    converted
        .map_err(|reason| {
            diagnostics.push(Diagnostic::new(Code::Unconverted, path, reason.message()).help(reason.help()));
        })
        .ok()
}

/// The text of a file; `None` when it holds none, and the diagnostics say why.
pub(super) fn decode(bytes: &[u8], path: &Arc<str>, diagnostics: &mut Vec<Diagnostic>) -> Option<String> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes).filter(|(encoding, _)| *encoding != UTF_8) {
        return other_encoding(bytes, encoding, path, diagnostics);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if let Some(kind) = not_text(bytes) {
        let message = format!("this is not text but {kind}");
        let help = "give it the ending that it should have: .pdf and .docx are read as they are";
        diagnostics.push(Diagnostic::new(Code::NotText, path, message).help(help));
        return None;
    }
    if let Some(text) = UTF_8.decode_without_bom_handling_and_without_replacement(bytes) {
        return unless_empty(text.into_owned(), path, diagnostics);
    }
    if let Some(encoding) = declared(bytes) {
        return other_encoding(bytes, encoding, path, diagnostics);
    }
    if is_gb18030(bytes) {
        return other_encoding(bytes, GB18030, path, diagnostics);
    }
    let text = String::from_utf8_lossy(bytes).into_owned();
    diagnostics.push(invalid(path, &text, "UTF-8"));
    unless_empty(text, path, diagnostics)
}

/// The encoding that an XML file declares: `<?xml version="1.0" encoding="ISO-8859-1"?>`.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let end = memchr::memmem::find(bytes.get(..LONGEST_DECLARATION.min(bytes.len()))?, b"?>")?;
    let declaration = std::str::from_utf8(bytes.get(..end)?).ok()?.strip_prefix("<?xml")?;
    let (_, value) = declaration.split_once("encoding")?;
    let label = value.trim_start().strip_prefix('=')?.trim_start();
    let quote = label.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let (label, _) = label.get(1..)?.split_once(quote)?;
    Encoding::for_label(label.as_bytes()).filter(|encoding| *encoding != UTF_8)
}

/// The most bytes that the first line of an XML file is looked for in.
const LONGEST_DECLARATION: usize = 200;

fn unless_empty(text: String, path: &Arc<str>, diagnostics: &mut Vec<Diagnostic>) -> Option<String> {
    if !text.trim().is_empty() {
        return Some(text);
    }
    let message = if text.is_empty() { "the file is empty" } else { "the file holds nothing but white space" };
    let help = "put the document's text into it, or take it away";
    diagnostics.push(Diagnostic::new(Code::EmptyFile, path, message).help(help));
    None
}

fn other_encoding(
    bytes: &[u8],
    encoding: &'static Encoding,
    path: &Arc<str>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<String> {
    let (text, _) = encoding.decode_with_bom_removal(bytes);
    let name = [(UTF_16LE, "UTF-16"), (UTF_16BE, "UTF-16")];
    let name = name.iter().find(|(known, _)| *known == encoding).map_or(encoding.name(), |(_, name)| name);
    let name = if name.eq_ignore_ascii_case("gb18030") { "GB18030" } else { name };
    let message = format!("the file is in {name}, not in UTF-8, and was read as such");
    diagnostics
        .push(Diagnostic::new(Code::OtherEncoding, path, message).help("save it as UTF-8 to be on the safe side"));
    if text.contains('\u{fffd}') {
        diagnostics.push(invalid(path, &text, name));
    }
    unless_empty(text.into_owned(), path, diagnostics)
}

/// Says how many places of a text could not be decoded, and where the first is.
fn invalid(path: &Arc<str>, text: &str, encoding: &str) -> Diagnostic {
    let lost = text.matches('\u{fffd}').count();
    let first = text.find('\u{fffd}').unwrap_or(0);
    let place = Place { position: LineIndex::new(text).position(text, first), span: Span::new(first..first) };
    let places = if lost == 1 { "one place is".to_owned() } else { format!("{lost} places are") };
    let message = format!("{places} not valid {encoding} and shown as \u{fffd}; letters may be lost there");
    Diagnostic::new(Code::InvalidText, path, message)
        .at(place)
        .help("find the \u{fffd} and compare with the official copy, or save the file as UTF-8")
}

/// What a file is, when it is not text: a well-known kind, or too many bytes that no text has.
fn not_text(bytes: &[u8]) -> Option<&'static str> {
    let known: [(&[u8], &str); 6] = [
        (b"%PDF-", "a PDF file"),
        (b"PK\x03\x04", "a packed file (a DOCX or ZIP)"),
        (b"\xd0\xcf\x11\xe0", "an old Word file"),
        (b"{\\rtf", "an RTF file"),
        (b"\x89PNG", "a picture"),
        (b"\xff\xd8\xff", "a picture"),
    ];
    if let Some((_, kind)) = known.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Some(kind);
    }
    let strange = |b: u8| (b < 32 && !matches!(b, 0 | 9..=13 | 27)) || b == 127;
    // In sums that fit a byte, many at a time.
    let controls = |chunk: &[u8]| chunk.iter().fold(0u8, |sum, &b| sum + u8::from(strange(b)));
    let controls: usize = bytes.chunks(128).map(|chunk| usize::from(controls(chunk))).sum();
    (memchr::memchr(0, bytes).is_some() || controls * 20 > bytes.len()).then_some("binary data")
}

/// Whether bytes that are not UTF-8 are Chinese in GB18030: they decode (a cut at the end aside) and look like Chinese.
/// Damaged UTF-8 is told by its many good characters.
fn is_gb18030(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    if good > bad * 4 {
        return false;
    }
    let (text, _) = GB18030.decode_without_bom_handling(bytes);
    let (mut foreign, mut common, mut lost) = (0usize, 0usize, 0usize);
    for c in text.chars().filter(|c| !c.is_ascii()) {
        foreign += 1;
        common += usize::from(COMMON.contains(c));
        lost += usize::from(c == '\u{fffd}');
    }
    foreign > 0 && common * 8 >= foreign && lost * 100 <= foreign + 100
}
