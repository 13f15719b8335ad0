//! The lines of a text and what can be seen of each: its indent, its end, the blank lines and page breaks before it.
//!
//! Blank lines are not lines here; they are counted in the `gap` of the next. Line ends are `\n`, `\r\n`, `\r` and the
//! form feed, which also ends a page.

use crate::read::join::columns;
use crate::text::{digit_of, is_unspaced};

/// One line that holds words.
#[derive(Debug, Clone)]
pub(super) struct Line<'a> {
    /// Its words, trimmed.
    pub(super) text: &'a str,
    /// The byte of the source at which they begin.
    pub(super) start: usize,
    /// Columns of white space before them.
    pub(super) indent: usize,
    /// Whether white space follows them, as after the last line of a paragraph in seed 69/28.
    pub(super) trailing: bool,
    /// Blank lines between this line and the one before it.
    pub(super) gap: usize,
    /// The page, counted by form feeds.
    pub(super) page: usize,
    /// Columns of the words.
    pub(super) width: usize,
    /// How the words end.
    pub(super) ending: End,
}

/// How a line ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// In the middle of a sentence.
    Open,
    /// With a comma, as preambular paragraphs do.
    Comma,
    /// With a full stop, a semicolon, a colon.
    Full,
}

/// The lines of `text` from byte `from` on.
pub(super) fn split(text: &str, from: usize) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let (mut gap, mut page, mut at) = (0, 0, from);
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let len = memchr::memchr3(b'\n', b'\r', b'\x0c', rest.as_bytes()).unwrap_or(rest.len());
        let (content, end) = rest.split_at_checked(len).unwrap_or((rest, ""));
        let line = line(content, at, gap, page);
        gap = match line {
            Some(_) => 0,
            None if end.starts_with('\x0c') => gap,
            None => gap + 1,
        };
        lines.extend(line);
        page += usize::from(end.starts_with('\x0c'));
        at += len + if end.starts_with("\r\n") { 2 } else { 1 };
    }
    lines
}

fn line(content: &str, at: usize, gap: usize, page: usize) -> Option<Line<'_>> {
    let text = content.trim();
    if text.is_empty() {
        return None;
    }
    let lead = content.len() - content.trim_start().len();
    let indent = columns(content.get(..lead).unwrap_or_default());
    let trailing = lead + text.len() < content.len();
    Some(Line { text, start: at + lead, indent, trailing, gap, page, width: columns(text), ending: ending(text) })
}

/// How words end; closing quotes and brackets and a note call behind them aside.
fn ending(text: &str) -> End {
    // `[on the report of the First Committee (A/78/404, para. 14)]`, `[S/4469]`
    if text.ends_with(']') {
        return End::Full;
    }
    let words = without_call(text).trim_end_matches(is_closing);
    match words.chars().next_back() {
        Some('.' | '。' | ';' | '；' | ':' | '：' | '؛' | '!' | '?' | '؟' | '！' | '？' | '．') => End::Full,
        Some(',' | '，' | '،') => End::Comma,
        _ => End::Open,
    }
}

impl Line<'_> {
    /// The columns that its first word needs: what would have had to fit on the line before.
    pub(super) fn first_word(&self) -> usize {
        let mut chars = self.text.chars();
        match chars.next() {
            Some(c) if is_unspaced(c) => 2,
            Some(_) => 1 + chars.take_while(|c| !c.is_whitespace() && !is_unspaced(*c)).count(),
            None => 0,
        }
    }

    /// Whether it begins with a small letter, quotes aside.
    pub(super) fn begins_small(&self) -> bool {
        self.text.chars().find(|c| c.is_alphanumeric()).is_some_and(char::is_lowercase)
    }

    /// Whether it begins with a large letter, quotes aside.
    pub(super) fn begins_large(&self) -> bool {
        self.text.chars().find(|c| c.is_alphanumeric()).is_some_and(char::is_uppercase)
    }

    /// Brackets opened here and not closed, less those closed and not opened.
    pub(super) fn brackets(&self) -> isize {
        self.text
            .chars()
            .map(|c| match c {
                '(' | '（' | '[' => 1,
                ')' | '）' | ']' => -1,
                _ => 0,
            })
            .sum()
    }

    /// Whether it begins with the number or label of a paragraph: `3.`, `3 - `, `(a)`, `b)`, `㈠`.
    pub(super) fn is_item(&self) -> bool {
        is_item(self.text)
    }
}

/// Whether words are nothing but the number of a paragraph or a title: `1.`, `73/8.`. `pdftotext` prints it on a line of
/// its own.
pub(super) fn is_bare_number(text: &str) -> bool {
    let marks = |b: u8| b.is_ascii_digit() || b.is_ascii_uppercase() || matches!(b, b'/' | b'-' | b'(' | b')');
    text.strip_suffix('.').is_some_and(|number| {
        (1..=12).contains(&number.len()) && number.bytes().all(marks) && number.bytes().any(|b| b.is_ascii_digit())
    })
}

/// What closes a quotation or a bracket.
pub(super) fn is_closing(c: char) -> bool {
    matches!(c, ')' | '）' | ']' | '"' | '”' | '“' | '’' | '\'' | '»' | '›' | '》' | '」' | '』' | '*')
        || c.is_whitespace()
}

/// Words without a note call behind a mark of punctuation: `resolution 72/4; 1` ends with the semicolon.
fn without_call(text: &str) -> &str {
    let bracketed = text.strip_suffix(')').and_then(|text| {
        let before = text.trim_end_matches(|c: char| c.is_ascii_digit());
        let rest = before.strip_suffix('(').filter(|_| (1..=2).contains(&(text.len() - before.len())))?;
        rest.ends_with([',', ';', ':', '.', '，', '；', '。', '：', '”', '»']).then_some(rest)
    });
    if let Some(rest) = bracketed {
        return rest;
    }
    let before = text.trim_end_matches(|c: char| c.is_ascii_digit() || is_raised(c));
    let digits = text.len() - before.len();
    let rest = before.trim_end();
    let is_call = digits <= 2 && rest.ends_with([',', ';', ':', '.', '，', '；', '。', '：', '”', '»']);
    if is_call && !ends_with_part(rest) { rest } else { text }
}

/// Whether words end with a part of a symbol that a number follows: `A/55/140/Add.`, `Corr.`, `A/73/L.`, `No.`
/// (DOMAIN.md, part 5).
pub(super) fn ends_with_part(text: &str) -> bool {
    let Some(before) = text.strip_suffix('.') else { return false };
    let part = before.rsplit(|c: char| !c.is_alphabetic() || is_unspaced(c)).next().unwrap_or_default();
    matches!(part, "Add" | "Corr" | "Rev" | "Amend" | "No" | "Nos" | "no" | "Vol" | "vol" | "Res" | "Sub" | "Dec")
        || (!part.is_empty() && part.chars().all(char::is_uppercase))
}

/// The same for any words.
pub(super) fn is_item(text: &str) -> bool {
    let (open, rest) = match text.strip_prefix(['(', '（']) {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    if !open && rest.starts_with(|c| matches!(c, '\u{3220}'..='\u{3229}' | '\u{2474}'..='\u{24b5}')) {
        return true;
    }
    // No label has five letters.
    let Some(end) = rest.char_indices().take(5).find(|(_, c)| !c.is_alphanumeric()).map(|(end, _)| end) else {
        return false;
    };
    let (label, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
    let number = !label.is_empty() && label.chars().all(char::is_numeric);
    // `(1947)` is a year and no label.
    let short = (1..=if number { 2 } else { 4 }).contains(&label.chars().count());
    let closed = after.strip_prefix([')', '）']);
    let spaced = |rest: &str| rest.is_empty() || rest.starts_with(|c: char| c.is_whitespace() || is_unspaced(c));
    match closed {
        Some(_) if open => short,
        Some(rest) => short && label.chars().all(|c| c.is_lowercase() || c.is_numeric()) && spaced(rest),
        None if !number || label.chars().count() > 3 => false,
        None => {
            after.strip_prefix(['.', '．', '、']).is_some_and(spaced)
                || after.strip_prefix(" - ").or_else(|| after.strip_prefix(" – ")).is_some()
        }
    }
}

/// Whether a digit is printed above the line.
pub(in crate::read) fn is_raised(c: char) -> bool {
    matches!(c, '⁰' | '¹' | '²' | '³' | '⁴'..='⁹')
}

/// Whether words are a date alone: `22 December 2023`, `2014 年 12 月 2 日`. A closing's date begins with a number and is
/// neither a note nor a running head.
pub(super) fn is_date(text: &str) -> bool {
    let numbers = text.split(|c: char| digit_of(c).is_none()).filter(|number| !number.is_empty());
    let is_year = |number: &str| number.len() == 4 && (number.starts_with("19") || number.starts_with("20"));
    numbers.clone().any(is_year)
        && numbers.count() <= 3
        && text.split_whitespace().count() <= 6
        && text.chars().filter(|c| c.is_alphabetic()).count() <= 24
        && text.chars().all(|c| c.is_alphanumeric() || c.is_whitespace() || c == '/')
        && !(text.is_ascii() && text.contains('/'))
}
