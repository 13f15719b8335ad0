//! Chinese.

mod mentions;

use super::{Grammar, TextGrammar};
use crate::resolution::Language;

/// The grammar of Chinese.
pub static GRAMMAR: Grammar = Grammar { language: Language::ZH, text: TEXT, mentions: mentions::MENTIONS };

const TEXT: TextGrammar = TextGrammar {};
