//! What stands in round brackets right behind a number: a year, a session, or a point of a paragraph.

use super::chars::{closed_up, expect, number, peek, run, skip_space};
use super::token::{Era, Lexeme};
use crate::grammar::{MentionGrammar, Session, is_numeral, latin_letters, letter_ordinals, numeral_value};
use crate::resolution::{roman, roman_value};

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
    let (session, value, end) = own.or_else(|| session(words, at))?;
    (value <= LAST_ROMAN).then_some((Lexeme::Era(Era::Session(session, value)), closing(words, end)?))
}

/// `XV`, `S-IV`
fn session(words: &str, at: usize) -> Option<(Session, u32, usize)> {
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
        _ if numeral_value(c.encode_utf8(&mut [0; 4])).is_some() => run(words, at, is_numeral),
        _ if !letter_ordinals(c.encode_utf8(&mut [0; 4])).is_empty() => {
            run(words, at, |c| c.is_alphabetic() || matches!(c, ' ' | '\u{640}'))
        }
        _ => return None,
    };
    (end <= at + 16).then_some((Lexeme::Sub, closing(words, end)?))
}

/// The number of a part that is set in brackets: 4 of `(四)` and ㈣ in 第二条第(四)项, `e` of `(辰)`.
pub(super) fn point_number(printed: &str) -> String {
    let name = closed_up(printed, 0, printed.len());
    chinese_number(&name).map_or_else(|| point_name(printed), |number| number.to_string())
}

/// ㈡ and `(二)` are 2.
fn chinese_number(name: &str) -> Option<u32> {
    let enclosed = name.chars().next().and_then(|c| ('㈠'..='㈩').position(|numeral| numeral == c));
    let bare = || name.strip_prefix('(')?.strip_suffix(')');
    enclosed.and_then(|place| u32::try_from(place + 1).ok()).or_else(|| numeral_value(bare()?))
}

/// A point as the archive writes it: `(c)` is `c`, `㈡` and `(二)` are `ii`, `辰` is `e`.
pub(super) fn point_name(printed: &str) -> String {
    let name = closed_up(printed, 0, printed.len());
    let Some(c) = name.chars().find(|c| !matches!(c, '(' | ')')) else { return name };
    if let Some(place) = BRANCHES.chars().position(|branch| branch == c) {
        return ('a'..='l').nth(place).map(String::from).unwrap_or_default();
    }
    if let Some(number) = chinese_number(&name) {
        return roman(number).to_ascii_lowercase();
    }
    let bare: String = name.chars().filter(|c| !matches!(c, '(' | ')' | '’' | '‘')).collect();
    if name.starts_with('’') {
        return bare.parse().map_or(bare, |number| roman(number).to_ascii_lowercase());
    }
    if bare.is_ascii() {
        return bare;
    }
    letter_ordinals(&bare).first().map_or(bare, |ordinal| latin_letters(*ordinal))
}
