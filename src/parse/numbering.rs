//! Numbers and labels at the head of a paragraph: `3.`, `(a)`, `b)`, `㈠`, `3 -`.
//!
//! A label is read without knowing where it stands; [`super::outline`] decides what it means there.

use crate::grammar::{latin_letters, letter_ordinals, numeral_value};
use crate::resolution::roman;

/// A printed number or label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// What it counts.
    pub mark: Mark,
    /// Bytes of the words that it takes up, the space after it included.
    pub len: usize,
    /// Bytes of the label itself.
    pub printed: usize,
}

/// What a label counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mark {
    /// An operative number: `3.`
    Number(u32),
    /// A point: in which ways it can be read, as `(i)` the ninth letter or the first roman number.
    Point(Vec<Count>),
}

/// One way of counting points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// Letters, roman numbers or figures.
    pub series: Series,
    /// From 1.
    pub ordinal: u32,
}

/// The series a point belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Series {
    /// `a`, `b`, … `z`, `aa`.
    Letter,
    /// `i`, `ii`, …
    Roman,
    /// `㈠`, `(一)`: `(i)` below other points (DOMAIN.md part 3), `(a)` where they stand highest, as in treaties (79/243).
    Ideograph,
    /// `(1)`, `(2)`.
    Figure,
    /// `a.`, `b.`: the third level (DOMAIN.md part 3).
    DottedLetter,
    /// `i.`, `ii.`: the fourth.
    DottedRoman,
    /// `1.`, `2.` below `㈠` in a treaty, where other languages have `(i)` (79/243).
    DottedFigure,
}

impl Count {
    /// Whether it is one of the levels below `(i)`, whose labels have a point and no bracket.
    pub fn is_dotted(self) -> bool {
        matches!(self.series, Series::DottedLetter | Series::DottedRoman)
    }

    /// The ordinal of a point at a depth, from 1, as the archive writes it, the same in every language: `a`, `iv`, `2`.
    pub fn number(self, depth: u8) -> String {
        match self.series {
            Series::Letter | Series::DottedLetter => latin_letters(self.ordinal),
            Series::Ideograph if depth == 1 => latin_letters(self.ordinal),
            Series::Roman | Series::DottedRoman | Series::Ideograph | Series::DottedFigure => {
                roman(self.ordinal.min(399)).to_ascii_lowercase()
            }
            Series::Figure => self.ordinal.to_string(),
        }
    }
}

/// The label at the head of some words.
///
/// ```
/// use recalling::parse::{Mark, label};
/// assert_eq!(label("3. 邀请所有会员国").map(|label| label.mark), Some(Mark::Number(3)));
/// assert_eq!(label("2.5 per cent"), None);
/// ```
pub fn label(words: &str) -> Option<Label> {
    number(words).or_else(|| point(words)).or_else(|| dotted(words))
}

/// `3.` and its kin; the number must not go on as a decimal, a symbol or a date.
fn number(words: &str) -> Option<Label> {
    let (value, rest) = figures(words)?;
    let behind = rest.trim_start_matches([' ', LEFT_TO_RIGHT, RIGHT_TO_LEFT]);
    let mark = behind.chars().next()?;
    let after = behind.get(mark.len_utf8()..)?.trim_start_matches([LEFT_TO_RIGHT, RIGHT_TO_LEFT]);
    let printed = words.len() - after.len();
    let fits = match mark {
        '.' | '．' => !after.starts_with(|c: char| figure(c).is_some()),
        '-' | '–' => after.starts_with(' '),
        // A comma for a full stop, as in old scans: `1, Approves the recommendation …`
        ',' => after.starts_with(' ') && after.trim_start().starts_with(|c: char| c.is_ascii_uppercase()),
        _ => false,
    };
    (fits && value > 0).then(|| finished(words, printed, Mark::Number(value)))
}

/// A number at the head of some words and what stands behind it. Marks of direction may stand before it (76/156 in Arabic).
fn figures(words: &str) -> Option<(u32, &str)> {
    let words = words.trim_start_matches([LEFT_TO_RIGHT, RIGHT_TO_LEFT]);
    let digits = words.find(|c: char| figure(c).is_none()).filter(|&end| end > 0)?;
    let (figures, rest) = words.split_at_checked(digits)?;
    let value =
        figures.chars().filter_map(figure).fold(0, |sum: u32, figure| sum.saturating_mul(10).saturating_add(figure));
    (figures.chars().count() <= 3).then_some((value, rest))
}

/// Marks that say in which direction a text runs.
const LEFT_TO_RIGHT: char = '\u{200e}';
const RIGHT_TO_LEFT: char = '\u{200f}';

/// A number that has lost its full stop: `7 决定在大会第七十七届会议…` (76/54). Only what stands around it shows that it is one.
pub fn unstopped(words: &str) -> Option<Label> {
    let (value, rest) = figures(words)?;
    let printed = words.len() - rest.len();
    let parted = rest.starts_with(char::is_whitespace) && value > 0;
    parted.then(|| finished(words, printed, Mark::Number(value)))
}

/// `(a)`, `a)`, `(iv)`, `㈠`, `(一)`.
fn point(words: &str) -> Option<Label> {
    let first = words.chars().next()?;
    if let Some((series, ordinal)) = enclosed(first) {
        let count = Count { series, ordinal };
        return Some(finished(words, first.len_utf8(), Mark::Point(vec![count])));
    }
    if let Some((ordinal, len)) = quoted(words) {
        return Some(finished(words, len, Mark::Point(vec![Count { series: Series::Roman, ordinal }])));
    }
    let open = if matches!(first, '(' | '（') { first.len_utf8() } else { 0 };
    let inner = words.get(open..)?;
    let close = inner.char_indices().take(12).find(|(_, c)| matches!(c, ')' | '）'))?;
    let counts = counts(inner.get(..close.0)?.trim());
    let bare_figure = open == 0 && counts.iter().any(|count| count.series == Series::Figure);
    if counts.is_empty() || bare_figure {
        return None;
    }
    Some(finished(words, open + close.0 + close.1.len_utf8(), Mark::Point(counts)))
}

/// `’1‘`, the second level in Arabic, and the bytes it takes up.
fn quoted(words: &str) -> Option<(u32, usize)> {
    let inner = words.strip_prefix('’').or_else(|| words.strip_prefix('‘'))?;
    let digits = inner.find(|c: char| !c.is_ascii_digit()).filter(|digits| (1..=2).contains(digits))?;
    let (number, rest) = inner.split_at_checked(digits)?;
    let close = rest.chars().next().filter(|c| matches!(c, '’' | '‘'))?;
    Some((number.parse().ok().filter(|ordinal| *ordinal > 0)?, words.len() - rest.len() + close.len_utf8()))
}

/// `a. `, `iv. `, which count only below other points.
fn dotted(words: &str) -> Option<Label> {
    let end = words.find(|c: char| !c.is_ascii_lowercase()).filter(|end| (1..=4).contains(end))?;
    let (inner, rest) = words.split_at_checked(end)?;
    if !rest.starts_with(". ") {
        return None;
    }
    let dotted = |count: Count| match count.series {
        Series::Letter => Some(Count { series: Series::DottedLetter, ..count }),
        Series::Roman => Some(Count { series: Series::DottedRoman, ..count }),
        Series::Ideograph | Series::Figure | Series::DottedLetter | Series::DottedRoman | Series::DottedFigure => None,
    };
    let counts: Vec<Count> = counts(inner).into_iter().filter_map(dotted).collect();
    (!counts.is_empty()).then(|| finished(words, end + 1, Mark::Point(counts)))
}

fn finished(words: &str, printed: usize, mark: Mark) -> Label {
    let rest = words.get(printed..).unwrap_or_default();
    Label { mark, printed, len: printed + (rest.len() - rest.trim_start().len()) }
}

/// The ways in which the inside of a label can be read.
fn counts(inner: &str) -> Vec<Count> {
    let mut counts = Vec::new();
    counts.extend(letter_ordinals(inner).into_iter().map(|ordinal| Count { series: Series::Letter, ordinal }));
    let lower = !inner.chars().any(char::is_uppercase);
    if let Some(ordinal) = crate::resolution::roman_value(inner).filter(|value| lower && *value < 50) {
        counts.push(Count { series: Series::Roman, ordinal });
    }
    if let Some(ordinal) = inner.parse().ok().filter(|ordinal| *ordinal > 0 && inner.len() < 3) {
        counts.push(Count { series: Series::Figure, ordinal });
    }
    if let Some(ordinal) = numeral_value(inner).filter(|ordinal| *ordinal < 100) {
        counts.push(Count { series: Series::Ideograph, ordinal });
    }
    counts
}

/// An enclosed number in one character: `㈠`, `⑴`, `①`.
fn enclosed(c: char) -> Option<(Series, u32)> {
    let (series, base) = match c {
        '\u{3220}'..='\u{3229}' => (Series::Ideograph, 0x321f),
        '\u{2474}'..='\u{2487}' => (Series::Roman, 0x2473),
        '\u{2460}'..='\u{2473}' => (Series::Roman, 0x245f),
        _ => return None,
    };
    Some((series, u32::from(c) - base))
}

/// The number of a paragraph in the article of a Chinese treaty: `二、` (79/243), `二.` (76/120). Elsewhere it numbers a
/// heading.
pub fn treaty_paragraph(words: &str) -> Option<Label> {
    let end = words.find(['、', '.', '．']).filter(|end| (1..=12).contains(end))?;
    let (number, rest) = words.split_at_checked(end)?;
    let value = numeral_value(number).filter(|value| *value > 0)?;
    let mark = rest.chars().next()?;
    Some(finished(words, end + mark.len_utf8(), Mark::Number(value)))
}

/// The value of a figure, half or full width.
fn figure(c: char) -> Option<u32> {
    match c {
        '0'..='9' => Some(u32::from(c) - u32::from('0')),
        '\u{ff10}'..='\u{ff19}' => Some(u32::from(c) - 0xff10),
        _ => None,
    }
}
