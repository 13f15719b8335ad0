//! English.

mod mentions;

use super::{Grammar, TextGrammar};
use crate::resolution::Language;

/// The grammar of English.
pub static GRAMMAR: Grammar = Grammar { language: Language::EN, text: TEXT, mentions: mentions::MENTIONS };

const TEXT: TextGrammar = TextGrammar {};
