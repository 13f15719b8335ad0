//! The tokens of a passage, as the makers of phrases read them.

use super::token::{Lexeme, Token};
use crate::grammar::MentionGrammar;

/// Tokens, and the words they stand in.
pub(super) struct Tokens<'a> {
    pub words: &'a str,
    pub grammar: &'a MentionGrammar,
    pub tokens: Vec<Token>,
}

impl Tokens<'_> {
    /// What the token at a place looks like.
    pub(super) fn look(&self, at: usize) -> Option<Lexeme> {
        self.tokens.get(at).map(|token| token.lexeme)
    }

    /// The bytes from the first token to the one before `end`.
    pub(super) fn range(&self, first: usize, end: usize) -> std::ops::Range<usize> {
        let start = self.tokens.get(first).map_or(0, |token| token.start);
        start..end.checked_sub(1).and_then(|last| self.tokens.get(last)).map_or(start, |token| token.end)
    }

    /// The words of one token.
    pub(super) fn text(&self, at: usize) -> &str {
        self.tokens.get(at).and_then(|token| self.words.get(token.start..token.end)).unwrap_or_default()
    }
}
