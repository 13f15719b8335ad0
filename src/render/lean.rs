//! Style sheets and scripts as they are served: without the comments and the indentation that only their authors read.
//!
//! A style sheet is taken apart into the tokens of CSS, whatever the properties and selectors in it, so that none is read
//! wrongly for being new. A script is taken line by line, and left as it is wherever a line might be more than it seems.
//! Comments that name a licence stay.

use cssparser::{ParseError, Parser, ParserInput, Token};
use std::borrow::Cow;
use std::fmt::Write;

/// A file of a theme as it is served, by its name.
pub(super) fn lean<'b>(name: &str, bytes: Cow<'b, [u8]>) -> Cow<'b, [u8]> {
    let text = std::str::from_utf8(&bytes).ok();
    let lean = match name.rsplit_once('.') {
        Some((_, "css")) => text.map(style),
        Some((_, "js")) => text.and_then(script),
        _ => None,
    };
    lean.map_or(bytes, |lean| Cow::Owned(lean.into_bytes()))
}

/// A style sheet without comments, and without spaces where they mean nothing.
fn style(text: &str) -> String {
    let mut input = ParserInput::new(text);
    let mut out = Style { out: String::with_capacity(text.len()), apart: None, alone: true };
    // Nothing here fails: what is no CSS stays as it is written.
    let _ = out.block(&mut Parser::new(&mut input));
    out.out.push('\n');
    out.out
}

/// A style sheet so far.
struct Style {
    out: String,
    /// What stands between its last token and the next one.
    apart: Option<&'static str>,
    /// Whether the last token needs nothing behind it.
    alone: bool,
}

impl Style {
    fn block<'i>(&mut self, parser: &mut Parser<'i, '_>) -> Result<(), ParseError<'i, ()>> {
        loop {
            let start = parser.position();
            let Ok(token) = parser.next_including_whitespace_and_comments().cloned() else { return Ok(()) };
            match token {
                Token::WhiteSpace(_) => self.apart = Some(" "),
                Token::Comment(words) if is_notice(words) => self.token(parser.slice_from(start)),
                Token::Comment(_) => self.apart = self.apart.or(Some("/**/")),
                _ => self.token(parser.slice_from(start)),
            }
            if let Some(end) = end_of(&token) {
                parser.parse_nested_block(|inner| self.block(inner))?;
                self.token(end);
            }
        }
    }

    fn token(&mut self, token: &str) {
        let alone = matches!(token, "{" | "}" | ";" | ",");
        let apart = self.apart.take().filter(|_| !self.alone && !alone);
        self.out.push_str(apart.unwrap_or_default());
        self.out.push_str(token);
        self.alone = alone || token == ":";
    }
}

/// What ends the block that a token begins.
fn end_of(token: &Token<'_>) -> Option<&'static str> {
    match token {
        Token::CurlyBracketBlock => Some("}"),
        Token::SquareBracketBlock => Some("]"),
        Token::ParenthesisBlock | Token::Function(_) => Some(")"),
        _ => None,
    }
}

/// A script without the lines that are comments, and without indentation; `None` when a line of it might go on in the next.
fn script(text: &str) -> Option<String> {
    const OTHER_ENDS: [char; 2] = ['\u{2028}', '\u{2029}'];
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        let words = line.trim_start();
        let comment = words.strip_prefix("//").filter(|words| !words.contains("*/"));
        let goes_on = comment.is_none() && (line.ends_with('\\') || !closes_its_templates(line));
        if goes_on || line.contains('\r') || line.contains(OTHER_ENDS) {
            return None;
        }
        if !words.is_empty() && comment.is_none_or(is_notice) {
            // Writing to a string cannot fail.
            let _ = writeln!(out, "{words}");
        }
    }
    Some(out)
}

/// Whether no template that begins on a line goes on below it: its backticks are pairs, with whole braces between them, and
/// none of them looks like a part of a string or a pattern.
fn closes_its_templates(line: &str) -> bool {
    if ["'`", "\"`", "/`", "\\`"].iter().any(|quoted| line.contains(quoted)) {
        return false;
    }
    let whole = |inner: &str| inner.matches('{').count() == inner.matches('}').count();
    let mut pieces = line.split('`').enumerate();
    line.matches('`').count().is_multiple_of(2) && pieces.all(|(i, piece)| i.is_multiple_of(2) || whole(piece))
}

/// Whether a comment is for whoever gets the file: it names a licence, or says something to the browser's tools.
fn is_notice(words: &str) -> bool {
    words.starts_with(['!', '#']) || ["@license", "@preserve", "opyright"].iter().any(|word| words.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_style_sheet_keeps_its_meaning() {
        let cases = [
            ("/* a */\na , b { c : d ; }\n", "a,b{c :d;}\n"),
            ("a{width:calc(1rem + 2vw)}", "a{width:calc(1rem + 2vw)}\n"),
            ("a /* b */ :is(.c, .d) > e { f: g }", "a :is(.c,.d) > e{f:g}\n"),
            ("a/**/b{}", "a/**/b{}\n"),
            ("a::after { content: \" /* no */  \" }", "a::after{content:\" /* no */  \"}\n"),
            (".a { &:hover { --b: light-dark(#fff, #000) } }", ".a{&:hover{--b:light-dark(#fff,#000)}}\n"),
            (
                "@layer a , b;\n@media (min-width: 4rem) { a { b: url(c d) } }",
                "@layer a,b;@media (min-width:4rem){a{b:url(c d)}}\n",
            ),
            ("/*! A licence */ a { b: c }", "/*! A licence */ a{b:c}\n"),
            ("a\\, b { c: d }", "a\\, b{c:d}\n"),
            ("a { b: c", "a{b:c}\n"),
            ("", "\n"),
        ];
        for (written, served) in cases {
            assert_eq!(style(written), served, "{written}");
        }
    }

    #[test]
    fn a_script_keeps_its_meaning_or_stays_as_it_is() {
        let cases = [
            ("// a\n\n  b(); // c\n", Some("b(); // c\n")),
            ("a = 'x'\n  // b\n  + /\\/\\/ `/.source + `${b}`;", None),
            (
                "a = `x ${b} // c`;\n//# sourceMappingURL=a.map\n",
                Some("a = `x ${b} // c`;\n//# sourceMappingURL=a.map\n"),
            ),
            ("a = `\n  // b\n`;", None),
            ("a = `${b ? `c\n  d` : ''}`;", None),
            ("a = 'b\\\n  // c';", None),
            ("/* a\n// b */ c();", Some("/* a\n// b */ c();\n")),
            ("// Copyright A\na();", Some("// Copyright A\na();\n")),
        ];
        for (written, served) in cases {
            assert_eq!(script(written).as_deref(), served, "{written}");
        }
    }
}
