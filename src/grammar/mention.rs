//! The half of a grammar that says how other documents are named in running text.

/// How documents are named in running text.
#[derive(Debug)]
pub struct MentionGrammar {}
