//! HTML inside Markdown: its tags go, its words stay. Only `<sup>` means something.

use std::ops::Range;

/// A piece of HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part {
    /// Words between tags, on one line.
    Words(Range<usize>),
    /// The end of a line, or `<br>`.
    LineEnd(Range<usize>),
    /// A tag at which a paragraph ends: `<p>`, `</td>` …
    Block,
    /// `<sup>`
    Raise(Range<usize>),
    /// `</sup>`
    Lower(Range<usize>),
    /// Any other tag, or a comment.
    Tag,
}

const BLOCKS: [&str; 22] = [
    "p", "div", "table", "thead", "tbody", "tr", "td", "th", "ul", "ol", "li", "blockquote", "section", "article",
    "hr", "h1", "h2", "h3", "h4", "h5", "h6", "pre",
];

/// The pieces of some HTML, in order.
pub(super) fn parts(html: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut at = 0;
    // The last place at which a tag or a comment could end.
    let (last_tag, last_comment) = (html.rfind('>').unwrap_or(0), html.rfind("-->").unwrap_or(0));
    while let Some(rest) = html.get(at..).filter(|rest| !rest.is_empty()) {
        let limit = if rest.starts_with("<!--") { last_comment } else { last_tag };
        let len = if at < limit { tag_len(rest) } else { 0 };
        if let Some(tag) = rest.get(..len).filter(|_| len > 0) {
            parts.push(tag_part(tag, at..at + len));
            at += len;
            continue;
        }
        // A `<` that opens no tag is a letter of the text.
        let end =
            rest.char_indices().skip(1).find(|(_, c)| matches!(c, '<' | '\n' | '\r')).map_or(rest.len(), |(i, _)| i);
        let words = rest.get(..end).unwrap_or_default().trim_start_matches(['\n', '\r']);
        if rest.starts_with(['\n', '\r']) {
            parts.push(Part::LineEnd(at..at + 1));
        }
        parts.push(Part::Words(at + end - words.len()..at + end));
        at += end;
    }
    parts
}

/// The bytes of the tag or comment at the beginning; 0 when there is none.
fn tag_len(text: &str) -> usize {
    let Some(inner) = text.strip_prefix('<') else { return 0 };
    let close = if inner.starts_with("!--") { "-->" } else { ">" };
    let is_tag = inner.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'));
    if is_tag { text.find(close).map_or(0, |end| end + close.len()) } else { 0 }
}

fn tag_part(tag: &str, at: Range<usize>) -> Part {
    let inner = tag.trim_start_matches('<');
    let closing = inner.starts_with('/');
    let name: String = inner
        .trim_start_matches('/')
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .collect::<String>()
        .to_lowercase();
    match name.as_str() {
        "sup" if closing => Part::Lower(at),
        "sup" => Part::Raise(at),
        "br" => Part::LineEnd(at),
        name if BLOCKS.contains(&name) => Part::Block,
        _ => Part::Tag,
    }
}
