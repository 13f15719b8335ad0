//! An excerpt: the citing words with a little of what stands around them.

/// The words of a mention in their context, cut at sensible places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// What stands before, with `…` when it is cut.
    pub before: String,
    /// The words of the mention.
    pub words: String,
    /// What stands after, with `…` when it is cut.
    pub after: String,
}
