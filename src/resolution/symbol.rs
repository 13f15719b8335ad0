//! The symbol of a document: the key of everything.
//!
//! Kept in one canonical spelling, without spaces: `A/RES/69/28`, `A/RES/43/78H`, `A/RES/217(III)A`, `A/RES/ES-11/1`,
//! `S/RES/1540(2004)`, `A/55/140/Add.1`, `A/75/6(Sect.2)`. A `Symbol` cannot be made from a bad string. The grammar of
//! symbols is in DOMAIN.md, part 5.

use super::Body;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::cmp::Ordering;
use std::fmt;
use std::ops::RangeInclusive;
use std::sync::Arc;

/// The longest symbol accepted, in bytes; the longest seen in the corpus has 43.
const LONGEST: usize = 96;

/// A document's symbol in canonical spelling. Cheap to clone; ordered as a person would (`9/1` before `10/1`).
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Symbol(Arc<str>);

/// What a symbol names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum SymbolKind {
    /// `A/RES/69/28`
    Resolution,
    /// `A/DEC/60/519`
    Decision,
    /// `A/78/PV.50`, `A/C.1/59/SR.3`
    Meeting,
    /// Anything else: `A/78/404`.
    Document,
}

/// A string that is no symbol.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a document symbol; one looks like A/RES/69/28 or S/RES/1540(2004)")]
pub struct BadSymbol(String);

impl Symbol {
    /// The symbol in a string, white space and look-alike hyphens aside.
    ///
    /// # Errors
    /// When the string has not the form of a symbol: a series of capital letters, a slash, parts of letters, digits,
    /// points, hyphens and brackets, with a digit somewhere.
    ///
    /// ```
    /// use recalling::resolution::Symbol;
    /// assert_eq!(Symbol::parse("A/RES/43/78 H")?.as_str(), "A/RES/43/78H");
    /// assert_eq!(Symbol::parse("S/RES/1540 (2004)")?.short(), "1540 (2004)");
    /// assert!(Symbol::parse("../etc/passwd").is_err());
    /// # Ok::<(), recalling::resolution::BadSymbol>(())
    /// ```
    pub fn parse(text: &str) -> Result<Self, BadSymbol> {
        if is_symbol(text) {
            return Ok(Self(text.into()));
        }
        let closed: String = text.chars().filter(|c| !c.is_whitespace() && !is_mark(*c)).map(plain_hyphen).collect();
        if is_symbol(&closed) { Ok(Self(closed.into())) } else { Err(BadSymbol(text.to_owned())) }
    }

    /// The canonical spelling.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What it names.
    pub fn kind(&self) -> SymbolKind {
        let mut parts = self.0.split('/').skip(1);
        match parts.find(|part| matches!(*part, "RES" | "DEC") || is_record(part)) {
            Some("RES") => SymbolKind::Resolution,
            Some("DEC") => SymbolKind::Decision,
            Some(_) => SymbolKind::Meeting,
            None => SymbolKind::Document,
        }
    }

    /// The body under whose symbols it stands; `None` for series of their own (`FCCC/…`, `NPT/…`).
    pub fn body(&self) -> Option<Body> {
        Body::of_symbol(&self.0)
    }

    /// What follows `RES/` or `DEC/`: `69/28`, `217(III)A`.
    fn number(&self) -> Option<&str> {
        self.0.split_once("/RES/").or_else(|| self.0.split_once("/DEC/")).map(|(_, number)| number)
    }

    /// The symbol of a part of what this names: `A` of `A/RES/78/80A-B` or of `A/RES/78/80` is `A/RES/78/80A`. `None` for
    /// what is no resolution.
    ///
    /// ```
    /// use recalling::resolution::Symbol;
    /// let whole = Symbol::parse("A/RES/78/80A-B")?;
    /// assert_eq!(whole.part('B').map(|part| part.to_string()).as_deref(), Some("A/RES/78/80B"));
    /// # Ok::<(), recalling::resolution::BadSymbol>(())
    /// ```
    pub fn part(&self, letter: char) -> Option<Symbol> {
        self.number()?;
        let letters = |c: char| c.is_ascii_uppercase() || c == '-';
        let bare = self.0.trim_end_matches(letters);
        Symbol::parse(&format!("{bare}{letter}")).ok()
    }

    /// The symbol of a text with several parts: `A/RES/52/12` with A and B is `A/RES/52/12A-B`.
    pub fn with_parts(&self, first: char, last: char) -> Option<Symbol> {
        let bare = self.part(first)?;
        Symbol::parse(&format!("{bare}-{last}")).ok()
    }

    /// The number without the letters of parts, and these letters from the first to the last: `A/RES/52/12` and A to B of
    /// `A/RES/52/12A-B`. `None` for what bears no letter.
    ///
    /// ```
    /// use recalling::resolution::Symbol;
    /// let (number, letters) = Symbol::parse("A/RES/52/12A-B")?.lettered().expect("it has letters");
    /// assert_eq!((number.as_str(), letters), ("A/RES/52/12", 'A'..='B'));
    /// assert_eq!(Symbol::parse("A/RES/52/12")?.lettered(), None);
    /// # Ok::<(), recalling::resolution::BadSymbol>(())
    /// ```
    pub fn lettered(&self) -> Option<(Symbol, RangeInclusive<char>)> {
        self.number()?;
        let bare = self.0.trim_end_matches(|c: char| c.is_ascii_uppercase() || c == '-');
        let letters = self.0.strip_prefix(bare)?;
        let (first, last) = letters.split_once('-').unwrap_or((letters, letters));
        let letter = |letter: &str| letter.parse::<char>().ok();
        Some((Symbol::parse(bare).ok()?, letter(first)?..=letter(last)?))
    }

    /// The session as the archive writes it: `69`, `ES-11`, `3` for `217(III)A`, `S-7` for `3362(S-VII)`, `2018` for
    /// the Economic and Social Council. The Security Council has none.
    ///
    /// ```
    /// use recalling::resolution::Symbol;
    /// assert_eq!(Symbol::parse("A/RES/217(III)A")?.session().as_deref(), Some("3"));
    /// assert_eq!(Symbol::parse("A/RES/ES-11/1")?.session().as_deref(), Some("ES-11"));
    /// # Ok::<(), recalling::resolution::BadSymbol>(())
    /// ```
    pub fn session(&self) -> Option<String> {
        let number = self.number()?;
        if self.body() == Some(Body::SecurityCouncil) {
            return None;
        }
        if let Some((session, _)) = number.split_once('/') {
            return Some(session.to_owned());
        }
        let (_, rest) = number.split_once('(')?;
        let (session, _) = rest.split_once(')')?;
        let (kind, roman) = match session.rsplit_once('-') {
            Some((kind, roman)) => (format!("{kind}-"), roman),
            None => (String::new(), session),
        };
        Some(format!("{kind}{}", roman_value(roman)?))
    }

    /// The year that the symbol itself states: 2004 for `S/RES/1540(2004)`, 2018 for `E/RES/2018/18`.
    pub fn year(&self) -> Option<i16> {
        let number = self.number()?;
        let year = match self.body()? {
            Body::SecurityCouncil => number.split_once('(')?.1.split_once(')')?.0,
            Body::EconomicAndSocialCouncil => number.split_once('/')?.0,
            Body::GeneralAssembly | Body::HumanRightsCouncil => return None,
        };
        year.parse().ok().filter(|year| (1946..2200).contains(year))
    }

    /// The session of a resolution, or its year where a body counts by years: what orders the resolutions of one body.
    ///
    /// ```
    /// # use recalling::resolution::Symbol;
    /// assert_eq!(Symbol::parse("A/RES/69/28")?.period(), Some(69));
    /// assert_eq!(Symbol::parse("S/RES/1540(2004)")?.period(), Some(2004));
    /// # Ok::<(), recalling::resolution::BadSymbol>(())
    /// ```
    pub fn period(&self) -> Option<u32> {
        let year = || self.year().and_then(|year| u32::try_from(year).ok());
        self.session().and_then(|session| session.parse().ok()).or_else(year)
    }

    /// The symbol as people say it: `69/28`, `43/78 H`, `217 A (III)`, `1540 (2004)`; documents in full.
    pub fn short(&self) -> String {
        let Some(number) = self.number() else { return self.0.to_string() };
        if let Some((digits, rest)) = number.split_once('(') {
            let (inner, letter) = rest.split_once(')').unwrap_or((rest, ""));
            let letter = if letter.is_empty() { String::new() } else { format!(" {letter}") };
            return format!("{digits}{letter} ({inner})");
        }
        let letters = number
            .find(|c: char| c.is_ascii_uppercase())
            .filter(|&i| number.as_bytes().get(i.wrapping_sub(1)).is_some_and(u8::is_ascii_digit));
        match letters.and_then(|i| number.split_at_checked(i)) {
            Some((digits, letters)) => format!("{digits} {letters}"),
            None => number.to_owned(),
        }
    }
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{ad}' | '\u{feff}')
}

fn plain_hyphen(c: char) -> char {
    if matches!(c, '\u{2010}'..='\u{2013}') { '-' } else { c }
}

fn is_record(part: &str) -> bool {
    part.strip_prefix("PV.")
        .or_else(|| part.strip_prefix("SR."))
        .is_some_and(|number| number.starts_with(|c: char| c.is_ascii_digit()))
}

fn is_symbol(text: &str) -> bool {
    let Some((series, rest)) = text.split_once('/') else { return false };
    text.len() <= LONGEST
        && series.starts_with(|c: char| c.is_ascii_uppercase())
        && series.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.'))
        && !series.contains("..")
        && !series.ends_with('.')
        && rest.split('/').all(is_part)
        && rest.bytes().any(|b| b.is_ascii_digit())
}

/// A part is made of letters, digits, points, hyphens and balanced brackets, and is never `.` or `..`.
fn is_part(part: &str) -> bool {
    let brackets = part.bytes().try_fold(0u32, |open, b| match b {
        b'(' => Some(open + 1),
        b')' => open.checked_sub(1),
        _ => Some(open),
    });
    brackets == Some(0)
        && part.starts_with(|c: char| c.is_ascii_alphanumeric())
        && !part.ends_with('.')
        && !part.contains("..")
        && part.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'(' | b')' | b'*'))
}

/// The value of a roman number up to 3999; `None` when it is not one.
///
/// ```
/// assert_eq!(recalling::resolution::roman_value("XXX"), Some(30));
/// ```
pub fn roman_value(roman: &str) -> Option<u32> {
    let value = |b: u8| match b.to_ascii_uppercase() {
        b'I' => Some(1),
        b'V' => Some(5),
        b'X' => Some(10),
        b'L' => Some(50),
        b'C' => Some(100),
        b'D' => Some(500),
        b'M' => Some(1000),
        _ => None,
    };
    let digits: Vec<u32> = roman.bytes().map(value).collect::<Option<_>>()?;
    if digits.is_empty() || digits.len() > 15 {
        return None;
    }
    // From the right: a digit smaller than the one after it is taken away (`IV`), any other is added.
    let mut after = 0;
    let sum = digits.iter().rev().try_fold(0u32, |sum, &digit| {
        let smaller = digit < after;
        after = digit;
        if smaller { sum.checked_sub(digit) } else { sum.checked_add(digit) }
    });
    sum.filter(|&sum| sum > 0)
}

/// A number in roman figures, as sessions and steps are counted: the largest figure is the hundred.
///
/// ```
/// assert_eq!(recalling::resolution::roman(30), "XXX");
/// ```
pub fn roman(number: u32) -> String {
    const FIGURES: [(u32, &str); 9] =
        [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
    let mut left = number;
    let mut text = String::new();
    for (value, figure) in FIGURES {
        while left >= value {
            text.push_str(figure);
            left -= value;
        }
    }
    text
}

impl PartialOrd for Symbol {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Symbol {
    /// Runs of digits compare as numbers, all else as bytes.
    fn cmp(&self, other: &Self) -> Ordering {
        natural(self.0.as_bytes(), other.0.as_bytes()).then_with(|| self.0.cmp(&other.0))
    }
}

fn natural(a: &[u8], b: &[u8]) -> Ordering {
    // Most symbols that are compared begin alike. What is the same is left behind, but for a number that may go on.
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let number = a.iter().take(same).rev().take_while(|x| x.is_ascii_digit()).count();
    let [mut a, mut b] = [a, b].map(|symbol| symbol.get(same - number..).unwrap_or_default());
    loop {
        match (a, b) {
            ([], _) | (_, []) => return a.len().cmp(&b.len()),
            ([x, ..], [y, ..]) if x.is_ascii_digit() && y.is_ascii_digit() => {
                let (m, rest_a) = leading_number(a);
                let (n, rest_b) = leading_number(b);
                match m.cmp(&n) {
                    Ordering::Equal => (a, b) = (rest_a, rest_b),
                    unequal => return unequal,
                }
            }
            ([x, rest_a @ ..], [y, rest_b @ ..]) => match x.cmp(y) {
                Ordering::Equal => (a, b) = (rest_a, rest_b),
                unequal => return unequal,
            },
        }
    }
}

fn leading_number(bytes: &[u8]) -> (u128, &[u8]) {
    let digits = bytes.iter().take_while(|b| b.is_ascii_digit()).count();
    let (number, rest) = bytes.split_at_checked(digits).unwrap_or((bytes, &[]));
    (number.iter().fold(0u128, |n, b| n.saturating_mul(10).saturating_add(u128::from(b - b'0'))), rest)
}

impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Symbol {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Symbol {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = String::deserialize(deserializer)?;
        Symbol::parse(&written).map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_ordered_by_their_value_wherever_two_symbols_part() {
        let ordered = [
            "A/9/1", "A/10/1", "A/10/2", "A/10/10", "A/10/10/Add.1", "A/10/100", "A/RES/9/2", "A/RES/09/3",
            "A/RES/9/10", "A/RES/10/10", "A/RES/10/10A", "A/RES/10/10B", "A/RES/10/100",
        ];
        let mut symbols = ordered.map(|symbol| Symbol::parse(symbol).unwrap());
        symbols.reverse();
        symbols.sort();
        assert_eq!(symbols.each_ref().map(Symbol::as_str), ordered);
        assert_ne!(Symbol::parse("A/9/1"), Symbol::parse("A/9/01"));
    }
}
