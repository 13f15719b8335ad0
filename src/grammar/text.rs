//! The half of a grammar that says how a document is laid out.

/// How a document is laid out.
#[derive(Debug)]
pub struct TextGrammar {}
