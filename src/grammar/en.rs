//! English.

use super::{Grammar, MentionGrammar, TextGrammar};
use crate::resolution::Language;

/// The grammar of English.
pub static GRAMMAR: Grammar = Grammar { language: Language::EN, text: TEXT, mentions: MENTIONS };

const TEXT: TextGrammar = TextGrammar {};

const MENTIONS: MentionGrammar = MentionGrammar {};
