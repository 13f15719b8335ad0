//! The parts of documents: `paragraphs 121, 126 and 132 to 134`, `annex II`, `第80和83至87段`, `附件二`, `第七十三条(辰)款`.
//!
//! A word for the part stands before its numbers (`sect. II`, 附件二) or behind them (第二节, `A节`).

use super::brackets::{point_name, point_number};
use super::chars::closed_up;
use super::phrase::{Pin, Place};
use super::pinpoints::roman_point;
use super::token::Lexeme;
use super::tokens::Tokens;
use crate::grammar::{MentionGrammar, Side, Term, Unit, numeral_value};
use crate::resolution::roman_value;
use std::ops::Range;

/// The part that begins at a token, and the token behind it. `barren` is moved on when a list turns out to number
/// nothing, so that its tail is not read again.
pub(super) fn place(tokens: &Tokens<'_>, at: usize, barren: &mut usize) -> Option<(Place, usize)> {
    match tokens.look(at)? {
        Lexeme::Term(Term::Unit(unit)) if leads(tokens.grammar, unit) => {
            let (pins, end) = pins(tokens, at + 1, unit);
            Some(match (unit, pins.as_slice()) {
                (Unit::Clause, [_, ..]) => clauses_of(tokens, pins, end),
                (Unit::Paragraph, [of]) if of.points.is_empty() => {
                    clauses_behind(tokens, of, end).unwrap_or((Place { unit, pins }, end))
                }
                _ => (Place { unit, pins }, end),
            })
        }
        // `première partie`
        Lexeme::Term(Term::Count(number))
            if tokens.grammar.noun == Side::Before
                && tokens.look(at + 1) == Some(Lexeme::Term(Term::Unit(Unit::Part))) =>
        {
            let range = tokens.range(at, at + 2);
            let pin = Pin { label: number.to_string(), counted: true, range, ..Pin::default() };
            Some((Place { unit: Unit::Part, pins: vec![pin] }, at + 2))
        }
        Lexeme::Term(Term::Ordinal) if at >= *barren => numbered(tokens, at + 1, barren),
        Lexeme::Label if tokens.grammar.noun == Side::After && at >= *barren => numbered(tokens, at, barren),
        _ => None,
    }
}

/// Whether the word for a part stands before its number: always where nouns stand first; in Chinese only 附件 and 附录.
fn leads(grammar: &MentionGrammar, unit: Unit) -> bool {
    grammar.noun == Side::Before || matches!(unit, Unit::Annex | Unit::Appendix)
}

/// 第80和83至87段, `A节`: pins first, then the word.
fn numbered(tokens: &Tokens<'_>, first: usize, barren: &mut usize) -> Option<(Place, usize)> {
    let (mut pins, end) = pins(tokens, first, Unit::Foreign);
    let Some(Lexeme::Term(Term::Unit(unit))) = tokens.look(end).filter(|_| !pins.is_empty()) else {
        *barren = (*barren).max(end);
        return None;
    };
    // 第3段(c) as 第3(c)段, and 第3段(a)至(c)分段 as 第3(a)至(c)段.
    let mut end = points(tokens, end + 1, unit, pins.last_mut()?);
    while let Some((pin, through, after)) = further_point(tokens, end, unit, pins.last()) {
        pins.push(Pin { through, ..pin });
        end = after;
    }
    let pointed = pins.last().is_some_and(|pin| !pin.points.is_empty());
    let named = pointed && unit == Unit::Paragraph && tokens.look(end) == Some(Lexeme::Term(Term::Unit(Unit::Clause)));
    let end = if named { end + 1 } else { end };
    let range = tokens.range(first.saturating_sub(1), end);
    pins.last_mut()?.range.end = range.end;
    Some((Place { unit, pins }, end))
}

/// A point that a joint ties to the one before it: 至(c) behind 第3段(a).
fn further_point(
    tokens: &Tokens<'_>,
    at: usize,
    unit: Unit,
    before: Option<&Pin>,
) -> Option<(Pin, Option<Range<usize>>, usize)> {
    let before = before.filter(|pin| !pin.points.is_empty() && unit == Unit::Paragraph)?;
    let (through, next) = joint(tokens, at)?;
    let next = if tokens.look(next) == Some(Lexeme::Term(Term::Ordinal)) { next + 1 } else { next };
    tokens.look(next).filter(|lexeme| *lexeme == Lexeme::Sub)?;
    let (pin, end) = pin(tokens, next, unit, Some(before))?;
    Some((pin, through, end))
}

/// Points that stand before what they are points of: `alinéas a) à f) du paragraphe 3`, `alinéa e de l’Article 73`.
fn clauses_of(tokens: &Tokens<'_>, clauses: Vec<Pin>, end: usize) -> (Place, usize) {
    let mut at = end;
    while let Some(Lexeme::Term(Term::Of | Term::Link)) = tokens.look(at) {
        at += 1;
    }
    let whole = match tokens.look(at) {
        Some(Lexeme::Term(Term::Unit(unit @ (Unit::Paragraph | Unit::Article)))) => {
            Some((unit, pins(tokens, at + 1, unit)))
        }
        _ => None,
    };
    match whole {
        Some((unit, (pins, behind))) if pins.len() == 1 => {
            let of = pins.first().cloned().unwrap_or_default();
            let mut pins: Vec<Pin> = clauses.into_iter().map(|clause| point_of(&of, clause)).collect();
            if let Some(last) = pins.last_mut() {
                last.range.end = of.range.end;
            }
            (Place { unit, pins }, behind)
        }
        _ => (Place { unit: Unit::Clause, pins: clauses }, end),
    }
}

/// A point named by a word of its own, as the point of its paragraph.
fn point_of(of: &Pin, clause: Pin) -> Pin {
    let points = of.points.iter().cloned().chain([clause.label]).chain(clause.points);
    Pin {
        label: of.label.clone(),
        points: points.collect(),
        range: clause.range,
        through: clause.through,
        counted: false,
    }
}

/// Points that stand behind their paragraph with a word of their own: `paragraph 4, subparagraph (a)`.
fn clauses_behind(tokens: &Tokens<'_>, of: &Pin, end: usize) -> Option<(Place, usize)> {
    let word = if tokens.look(end) == Some(Lexeme::Comma) { end + 1 } else { end };
    tokens.look(word).filter(|lexeme| *lexeme == Lexeme::Term(Term::Unit(Unit::Clause)))?;
    let (clauses, behind) = pins(tokens, word + 1, Unit::Clause);
    let mut pins: Vec<Pin> = clauses.into_iter().map(|clause| point_of(of, clause)).collect();
    pins.first_mut()?.range.start = of.range.start;
    Some((Place { unit: Unit::Paragraph, pins }, behind))
}

/// The list of numbers or letters from a token on, and the token behind it.
fn pins(tokens: &Tokens<'_>, first: usize, unit: Unit) -> (Vec<Pin>, usize) {
    let mut pins: Vec<Pin> = Vec::new();
    let mut end = first;
    let mut through = None;
    let mut next = first;
    while let Some((pin, after)) = pin(tokens, next, unit, pins.last()) {
        if !pins.is_empty() && is_of_another_phrase(tokens, next, after, end) {
            break;
        }
        end = after;
        pins.push(Pin { through: through.take(), ..pin });
        let Some((mark, at)) = joint(tokens, end) else { break };
        (through, next) = (mark, at);
    }
    (pins, end)
}

/// Whether a number behind a comma belongs to what follows: to a date (`para. 5, 4 December 1998`), to a resolution, or to
/// a part whose word stands behind it (附件，A节).
fn is_of_another_phrase(tokens: &Tokens<'_>, at: usize, after: usize, end: usize) -> bool {
    let at = if tokens.look(at) == Some(Lexeme::Term(Term::Ordinal)) { at + 1 } else { at };
    let comma = tokens.look(end) == Some(Lexeme::Comma);
    let lone_label = comma && tokens.look(at) == Some(Lexeme::Label) && tokens.grammar.noun == Side::After;
    lone_label
        || super::dates::date(tokens, at).is_some()
        || super::items::item(tokens, at).is_some()
        || matches!(tokens.look(after), Some(Lexeme::Term(Term::Month(_) | Term::Year | Term::MonthMark)))
}

/// One number with its points. After a joint a point alone belongs to the number before: `33 (b) and (h)`.
fn pin(tokens: &Tokens<'_>, at: usize, unit: Unit, before: Option<&Pin>) -> Option<(Pin, usize)> {
    // In 附件一，第10段 the second number is not the annex's, in 第8和第9段 it is the paragraph's.
    let listed = before.is_some() && unit == Unit::Foreign;
    let at = if listed && tokens.look(at) == Some(Lexeme::Term(Term::Ordinal)) { at + 1 } else { at };
    let label = match tokens.look(at)? {
        Lexeme::Number(number) => number.to_string(),
        Lexeme::Numeral(number) => number.to_string(),
        Lexeme::Label => label(tokens.text(at), unit),
        Lexeme::Term(Term::Count(number)) if before.is_none_or(|before| before.counted) => {
            return Some(counted(tokens, at, number));
        }
        Lexeme::Term(Term::Letter(letter)) => {
            let (pin, end) = lettered(tokens, at, letter);
            return Some(pointed(tokens, at, end, unit, pin));
        }
        Lexeme::Sub | Lexeme::Small if unit == Unit::Clause => point_name(tokens.text(at)),
        // 第(四)项
        Lexeme::Sub if unit == Unit::Foreign && before.is_none() => point_number(tokens.text(at)),
        Lexeme::Sub => {
            let before = before.filter(|pin| !pin.points.is_empty())?;
            let above = points_above(before, &point_name(tokens.text(at)));
            let mut pin = Pin { label: before.label.clone(), points: above, ..Pin::default() };
            let end = points(tokens, at, unit, &mut pin);
            return Some((Pin { range: tokens.range(at, end), ..pin }, end));
        }
        _ => return None,
    };
    Some(pointed(tokens, at, at + 1, unit, Pin { label, ..Pin::default() }))
}

/// A pin that begins at a token with the points from another on.
fn pointed(tokens: &Tokens<'_>, at: usize, behind: usize, unit: Unit, mut pin: Pin) -> (Pin, usize) {
    let end = points(tokens, behind, unit, &mut pin);
    (Pin { range: tokens.range(at, end), ..pin }, end)
}

/// A letter in words, with the number behind its dash: `باء` is `B`, `باء-1` is `B.1` (76/229).
fn lettered(tokens: &Tokens<'_>, at: usize, letter: char) -> (Pin, usize) {
    let number = match (tokens.look(at + 1), tokens.look(at + 2)) {
        (Some(Lexeme::Dash), Some(Lexeme::Number(number))) => Some(number),
        _ => None,
    };
    let label = number.map_or_else(|| letter.to_string(), |number| format!("{letter}.{number}"));
    (Pin { label, ..Pin::default() }, if number.is_some() { at + 3 } else { at + 1 })
}

/// The points above a point that stands alone: of `(iii)` behind `33 (h) (ii)` it is `h`, of `(h)` behind `33 (b) (i)` none.
fn points_above(before: &Pin, point: &str) -> Vec<String> {
    match before.points.split_last() {
        Some((last, above)) if roman_point(last).and(roman_point(point)).is_some() => above.to_vec(),
        _ => Vec::new(),
    }
}

/// A number in words: `الفصل الرابع`, `part one`; with a letter behind a dash, `الأول-ألف` is `1.A`.
fn counted(tokens: &Tokens<'_>, at: usize, number: u32) -> (Pin, usize) {
    let lettered = match (tokens.look(at + 1), tokens.look(at + 2)) {
        (Some(Lexeme::Dash), Some(Lexeme::Term(Term::Letter(letter)))) => Some(letter),
        _ => None,
    };
    let label = lettered.map_or_else(|| number.to_string(), |letter| format!("{number}.{letter}"));
    let end = if lettered.is_some() { at + 3 } else { at + 1 };
    (Pin { label, counted: true, range: tokens.range(at, end), ..Pin::default() }, end)
}

/// Takes the points from a token on: `(c)`, `(ii)`, and the bare `e` of `Article 73 e`; but the `a` of `le paragraphe 5 a
/// été` is none.
fn points(tokens: &Tokens<'_>, at: usize, unit: Unit, pin: &mut Pin) -> usize {
    let mut end = at;
    let point = |end: usize| match tokens.look(end) {
        Some(Lexeme::Sub) => true,
        Some(Lexeme::Small) => unit == Unit::Article,
        _ => false,
    };
    while point(end) {
        pin.points.push(point_name(tokens.text(end)));
        end += 1;
    }
    end
}

/// What joins two pins at a token: the bytes of a word for a range, and the token behind the joint.
fn joint(tokens: &Tokens<'_>, at: usize) -> Option<(Option<Range<usize>>, usize)> {
    match tokens.look(at)? {
        Lexeme::Term(Term::To) | Lexeme::Dash => Some((Some(tokens.range(at, at + 1)), at + 1)),
        Lexeme::Term(Term::And) => Some((None, at + 1)),
        Lexeme::Comma if tokens.look(at + 1) == Some(Lexeme::Term(Term::And)) => Some((None, at + 2)),
        Lexeme::Comma => Some((None, at + 1)),
        _ => None,
    }
}

/// `II` as `2`, `III.F` and 三.F as `3.F`, `A` as itself. A lone `C`, `D`, `L` or `M` is a letter, a lone `I`, `V` or `X` a number.
fn label(printed: &str, unit: Unit) -> String {
    let printed = closed_up(printed, 0, printed.len());
    let (head, tail) = match printed.split_once('.') {
        Some((head, tail)) => (head, Some(tail)),
        None => (printed.as_str(), None),
    };
    let lettered = head.len() == 1 && !matches!(head, "I" | "V" | "X");
    let value = roman_value(head).filter(|_| !lettered).or_else(|| numeral_value(head));
    let head = value.map_or_else(|| head.to_owned(), |value| value.to_string());
    match tail {
        Some(tail) if unit == Unit::Article => format!("{head}({tail})"),
        Some(tail) => format!("{head}.{tail}"),
        None => head,
    }
}
