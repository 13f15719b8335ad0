//! From tokens to phrases: a single walk that asks of each token which phrase it begins.

use super::phrase::{Document, Phrase, PhraseKind};
use super::token::Lexeme;
use super::tokens::Tokens;
use super::{dates, items, letters, places, symbols};
use crate::resolution::SymbolKind;

/// The phrases of a passage.
pub(super) fn phrases(tokens: &Tokens<'_>) -> Vec<Phrase> {
    let mut phrases = Vec::new();
    let mut at = 0;
    // No list of parts that begins before this token has a word for what it numbers.
    let mut barren = 0;
    while let Some(lexeme) = tokens.look(at) {
        let (kind, end) = dates::date(tokens, at)
            .map(|(date, end)| (PhraseKind::Date(date), end))
            .or_else(|| items::item(tokens, at).map(|(item, end)| (PhraseKind::Item(item), end)))
            .or_else(|| places::place(tokens, at, &mut barren).map(|(place, end)| (PhraseKind::Place(place), end)))
            .or_else(|| document(tokens, at))
            .unwrap_or_else(|| (simple(lexeme), at + 1));
        phrases.push(Phrase { kind, range: tokens.range(at, end) });
        at = end;
    }
    phrases
}

fn document(tokens: &Tokens<'_>, at: usize) -> Option<(PhraseKind, usize)> {
    let Lexeme::Symbol { start, end } = tokens.look(at)? else { return None };
    let symbol = symbols::canonical(tokens.words, start, end, tokens.grammar)?;
    let adopted = matches!(symbol.kind(), SymbolKind::Resolution | SymbolKind::Decision);
    let lettered = adopted.then(|| letters::pieces(tokens, at, at + 1)).flatten();
    let (pieces, end) = lettered.unwrap_or_else(|| (letters::none(tokens.range(at, at + 1)), at + 1));
    Some((PhraseKind::Document(Document { symbol, pieces }), end))
}

fn simple(lexeme: Lexeme) -> PhraseKind {
    match lexeme {
        Lexeme::Term(term) => PhraseKind::Term(term),
        Lexeme::Addition => PhraseKind::Addition,
        Lexeme::Comma => PhraseKind::Comma,
        Lexeme::Semicolon => PhraseKind::Semicolon,
        Lexeme::Stop => PhraseKind::Stop,
        Lexeme::Open => PhraseKind::Open,
        Lexeme::Close => PhraseKind::Close,
        Lexeme::Dash => PhraseKind::Dash,
        Lexeme::Quote => PhraseKind::Quote,
        Lexeme::Number(_)
        | Lexeme::Pair(..)
        | Lexeme::Special(..)
        | Lexeme::Foreign
        | Lexeme::Era(_)
        | Lexeme::Sub
        | Lexeme::Small
        | Lexeme::Label
        | Lexeme::Numeral(_)
        | Lexeme::Symbol { .. }
        | Lexeme::Gap => PhraseKind::Gap,
    }
}
