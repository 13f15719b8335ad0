//! Chinese.

use super::{Grammar, MentionGrammar, TextGrammar};
use crate::resolution::Language;

/// The grammar of Chinese.
pub static GRAMMAR: Grammar = Grammar { language: Language::ZH, text: TEXT, mentions: MENTIONS };

const TEXT: TextGrammar = TextGrammar {};

const MENTIONS: MentionGrammar = MentionGrammar {};
