//! What differs from language to language, as typed tables: one file a language.
//!
//! A [`Grammar`] has two halves. [`TextGrammar`] says how a document is laid out (enacting formulas, opening verbs, the
//! words of masthead and closing); [`MentionGrammar`] says how other documents are named in running text. Nothing here
//! reads a text: [`crate::parse`] and [`crate::cite`] do, with these tables. The forms come from DOMAIN.md and the seeds;
//! each table names its source. Adding a language means adding one file with its tables and one
//! line in [`Grammar::ALL`].

mod acts;
mod alphabet;
mod ar;
mod asking;
mod en;
mod es;
mod fr;
mod listing;
mod mention;
mod none;
mod numerals;
mod ru;
mod text;
mod zh;

pub use acts::act;
pub use alphabet::{latin_letters, letter_ordinals};
pub use asking::Asking;
pub use listing::{ARTICLES, Listing};
pub use mention::{MentionGrammar, Noun, Organ, PORTIONS, Portion, Possession, Row, Session, Side, Term, Unit};
pub use numerals::{is_numeral, numeral_value};
pub use text::{Forms, Line, Openings, TextGrammar, fold};

use crate::resolution::Language;
use std::sync::LazyLock;

/// Everything the program knows of one language.
#[derive(Debug)]
pub struct Grammar {
    /// The language.
    pub language: Language,
    /// How a document is laid out.
    pub text: &'static TextGrammar,
    /// The compiled tables of `text`.
    pub forms: LazyLock<Forms>,
    /// How documents are named in running text.
    pub mentions: MentionGrammar,
}

impl Grammar {
    /// Every grammar there is, in the order in which a language is guessed.
    pub const ALL: &'static [&'static Grammar] =
        &[&zh::GRAMMAR, &en::GRAMMAR, &fr::GRAMMAR, &es::GRAMMAR, &ru::GRAMMAR, &ar::GRAMMAR];

    /// The grammar of a language, or one with empty tables: a text in a language without a grammar is still kept, and
    /// its numbers are read.
    pub fn or_none(language: Option<Language>) -> &'static Grammar {
        language.and_then(Self::of).unwrap_or(&none::GRAMMAR)
    }

    /// The grammar of a language; `None` for one that has none.
    pub fn of(language: Language) -> Option<&'static Grammar> {
        Self::ALL.iter().copied().find(|grammar| grammar.language == language)
    }
}
