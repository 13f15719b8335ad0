//! The letters behind a number: `43/78 H`, `53/243 A和B`, `3419 A to D (XXX)`; each names a document of its own.

use super::phrase::Piece;
use super::token::Lexeme;
use super::tokens::Tokens;
use crate::grammar::Term;
use std::ops::Range;

/// The most letters one number has.
const MOST: usize = 26;

/// The piece of a number without letters.
pub(super) fn none(range: Range<usize>) -> Vec<Piece> {
    vec![Piece { letter: String::new(), range }]
}

/// The letters that begin at token `at` behind a number that begins at token `first`, as pieces from the number on, and
/// the token behind them. The first piece holds the number, each further one its letter.
pub(super) fn pieces(tokens: &Tokens<'_>, first: usize, at: usize) -> Option<(Vec<Piece>, usize)> {
    let mut letter = letter(tokens, at)?;
    let mut end = at + 1;
    // `53/77 ألف ألف` is AA.
    if matches!(tokens.look(at), Some(Lexeme::Term(Term::Letter(_)))) && tokens.look(at) == tokens.look(end) {
        letter.push_str(&letter.clone());
        end += 1;
    }
    let mut pieces = vec![Piece { letter, range: tokens.range(first, end) }];
    while let Some((mark, through, next)) = joined(tokens, end) {
        let Some(letter) = self::letter(tokens, next).filter(|_| pieces.len() < MOST) else { break };
        if through {
            unprinted(&mut pieces, &letter, mark);
        }
        pieces.push(Piece { letter, range: tokens.range(next, next + 1) });
        end = next + 1;
    }
    Some((pieces, end))
}

/// What joins two letters at a token: its bytes, whether it means a range, and the token behind it.
fn joined(tokens: &Tokens<'_>, at: usize) -> Option<(Range<usize>, bool, usize)> {
    match tokens.look(at)? {
        Lexeme::Term(Term::To) | Lexeme::Dash => Some((tokens.range(at, at + 1), true, at + 1)),
        Lexeme::Comma | Lexeme::Term(Term::And) => {
            let doubled =
                tokens.look(at) == Some(Lexeme::Comma) && tokens.look(at + 1) == Some(Lexeme::Term(Term::And));
            Some((tokens.range(at, at + 1), false, if doubled { at + 2 } else { at + 1 }))
        }
        _ => None,
    }
}

/// `H`, `AA`, or a word of the grammar that stands for a letter.
fn letter(tokens: &Tokens<'_>, at: usize) -> Option<String> {
    match tokens.look(at)? {
        Lexeme::Term(Term::Letter(letter)) => Some(letter.to_string()),
        Lexeme::Label => {
            let text = super::chars::closed_up(tokens.text(at), 0, tokens.text(at).len());
            let mut letters = text.chars();
            let (first, second) = (letters.next()?, letters.next());
            let doubled = second.is_none_or(|second| second == first);
            (first.is_ascii_uppercase() && doubled && letters.next().is_none()).then_some(text)
        }
        _ => None,
    }
}

/// Adds the letters between the last piece and the end of a range. The first stands in the word for the range, the
/// others behind it in no word at all.
fn unprinted(pieces: &mut Vec<Piece>, last: &str, mark: Range<usize>) {
    let Some(first) = pieces.last().and_then(|piece| piece.letter.chars().next()) else { return };
    let Some(last) = last.chars().next().filter(|_| last.len() == 1) else { return };
    for (place, letter) in (first..last).skip(1).enumerate() {
        let range = if place == 0 { mark.clone() } else { mark.end..mark.end };
        pieces.push(Piece { letter: letter.to_string(), range });
    }
}
