//! Dates in running text: `4 December 1998`, `1998年12月4日` with spaces anywhere (DOMAIN.md part 7).

use super::token::Lexeme;
use super::tokens::Tokens;
use crate::grammar::Term;
use jiff::civil::Date;

/// The date that begins at a token, and the token behind it; without a value when the calendar has no such day.
pub(super) fn date(tokens: &Tokens<'_>, at: usize) -> Option<(Option<Date>, usize)> {
    let Lexeme::Number(first) = tokens.look(at)? else { return None };
    let ((year, month, day), end) = day_first(tokens, at, first).or_else(|| year_first(tokens, at, first))?;
    let value = || Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok();
    Some((value(), end))
}

/// `4 December 1998`, `4 de diciembre de 1998`, `4 декабря 1998 года`
fn day_first(tokens: &Tokens<'_>, at: usize, day: u64) -> Option<((u64, u64, u64), usize)> {
    let at = pass(tokens, at + 1);
    let Lexeme::Term(Term::Month(month)) = tokens.look(at)? else { return None };
    let at = pass(tokens, other_name(tokens, at + 1));
    let Lexeme::Number(year) = tokens.look(at)? else { return None };
    let end = if tokens.look(at + 1) == Some(Lexeme::Term(Term::Year)) { at + 2 } else { at + 1 };
    ((1000..10_000).contains(&year) && day < 100).then_some(((year, u64::try_from(month).ok()?, day), end))
}

/// The token behind the second name of a month that is printed with two: `كانون الأول/ديسمبر`.
fn other_name(tokens: &Tokens<'_>, at: usize) -> usize {
    let slash = tokens.look(at) == Some(Lexeme::Gap) && tokens.text(at) == "/";
    let name = if slash { at + 1 } else { at };
    if matches!(tokens.look(name), Some(Lexeme::Term(Term::Month(_)))) { name + 1 } else { at }
}

/// The token after a word that may stand between the parts of a date (`de`).
fn pass(tokens: &Tokens<'_>, at: usize) -> usize {
    match tokens.look(at) {
        Some(Lexeme::Term(Term::Of | Term::Link)) => at + 1,
        _ => at,
    }
}

/// `1998年12月4日`
fn year_first(tokens: &Tokens<'_>, at: usize, year: u64) -> Option<((u64, u64, u64), usize)> {
    let mark = |at: usize, term| tokens.look(at) == Some(Lexeme::Term(term));
    let (Lexeme::Number(month), Lexeme::Number(day)) = (tokens.look(at + 2)?, tokens.look(at + 4)?) else {
        return None;
    };
    let marked = mark(at + 1, Term::Year) && mark(at + 3, Term::MonthMark) && mark(at + 5, Term::Day);
    (marked && (1000..10_000).contains(&year)).then_some(((year, month, day), at + 6))
}
