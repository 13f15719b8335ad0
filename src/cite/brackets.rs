//! What stands in round brackets right behind a number: a year, a session, or a point of a paragraph.

use super::chars::{closed_up, expect, number, peek, run, skip_space};
use super::token::{Era, Lexeme};
use crate::grammar::{MentionGrammar, Session, latin_letters, letter_ordinals};
use crate::resolution::roman_value;

/// The highest session that was ever counted in roman numerals (of the Economic and Social Council).
const LAST_ROMAN: u32 = 63;

/// The heavenly names of lettered points: `第七十三条(辰)款` is Article 73 e.
const BRANCHES: &str = "子丑寅卯辰巳午未申酉戌亥";

/// The token that a bracket at this byte begins; `None` for any other bracket.
pub(super) fn lex(words: &str, at: usize, grammar: &MentionGrammar) -> Option<(Lexeme, usize)> {
    let (c, next) = peek(words, at)?;
    match c {
        '(' => {}
        '’' => return quoted(words, next),
        _ => return Some((Lexeme::Sub, next)),
    }
    let start = skip_space(words, next);
    era(words, start, grammar).or_else(|| point(words, start))
}

/// `’1‘`, the first of the second level in Arabic.
fn quoted(words: &str, at: usize) -> Option<(Lexeme, usize)> {
    let (_, digits, end) = number(words, at)?;
    let (close, end) = peek(words, end)?;
    (digits <= 2 && matches!(close, '‘' | '’')).then_some((Lexeme::Sub, end))
}

fn closing(words: &str, at: usize) -> Option<usize> {
    expect(words, skip_space(words, at), ")")
}

/// `(2004)`, `(XV)`, `(S-IV)`, `(ES-V)`, and `(د-15)` in a language that writes so.
fn era(words: &str, at: usize, grammar: &MentionGrammar) -> Option<(Lexeme, usize)> {
    if let Some((year, 4, end)) = number(words, at) {
        let year = u32::try_from(year).ok().filter(|year| (1946..=2100).contains(year))?;
        return Some((Lexeme::Era(Era::Year(year)), closing(words, end)?));
    }
    let own = grammar.sessions.iter().find_map(|(session, mark)| {
        let (value, _, end) = number(words, skip_space(words, expect(words, at, mark)?))?;
        Some((*session, u32::try_from(value).ok()?, end))
    });
    let (session, value, end) = own.or_else(|| roman(words, at))?;
    (value <= LAST_ROMAN).then_some((Lexeme::Era(Era::Session(session, value)), closing(words, end)?))
}

fn roman(words: &str, at: usize) -> Option<(Session, u32, usize)> {
    let marks = [(Session::Emergency, "ES-"), (Session::Special, "S-")];
    // `(S IV)` is seen as well.
    let marked = marks.iter().find_map(|(session, mark)| {
        let letters = expect(words, at, mark.trim_end_matches('-'))?;
        let behind = skip_space(words, letters);
        expect(words, behind, "-").or((behind > letters).then_some(behind)).map(|end| (*session, end))
    });
    let (session, start) = marked.unwrap_or((Session::Regular, at));
    let end = run(words, start, |c| matches!(c, 'I' | 'V' | 'X' | 'L'));
    Some((session, roman_value(&closed_up(words, start, end))?, end))
}

/// `(c)`, `(iv)`, `(4)`, `(辰)`
fn point(words: &str, at: usize) -> Option<(Lexeme, usize)> {
    let (c, next) = peek(words, at)?;
    let end = match c {
        'a'..='z' => run(words, at, |c| c.is_ascii_lowercase()),
        '1'..='9' => run(words, at, |c| c.is_ascii_digit()),
        _ if BRANCHES.contains(c) => next,
        _ if !letter_ordinals(c.encode_utf8(&mut [0; 4])).is_empty() => {
            run(words, at, |c| c.is_alphabetic() || matches!(c, ' ' | '\u{640}'))
        }
        _ => return None,
    };
    (end <= at + 16).then_some((Lexeme::Sub, closing(words, end)?))
}

/// A point as the archive writes it: `(c)` is `c`, `㈡` is `ii`, `辰` is `e`.
pub(super) fn point_name(printed: &str) -> String {
    const ROMANS: [&str; 10] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
    let name = closed_up(printed, 0, printed.len());
    let Some(c) = name.chars().find(|c| !matches!(c, '(' | ')')) else { return name };
    if let Some(place) = BRANCHES.chars().position(|branch| branch == c) {
        return ('a'..='l').nth(place).map(String::from).unwrap_or_default();
    }
    if let Some(place) = ('㈠'..='㈩').position(|numeral| numeral == c) {
        return ROMANS.get(place).copied().unwrap_or_default().to_owned();
    }
    let bare: String = name.chars().filter(|c| !matches!(c, '(' | ')' | '’' | '‘')).collect();
    if name.starts_with('’') {
        let place = bare.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        return place.and_then(|place| ROMANS.get(place)).map_or(bare, |roman| (*roman).to_owned());
    }
    if bare.is_ascii() {
        return bare;
    }
    letter_ordinals(&bare).first().map_or(bare, |ordinal| latin_letters(*ordinal))
}
