//! What the program has to say about somebody's documents and themes: values that ride along with every stage.
//!
//! A diagnostic never stops anything. It is written for the person who keeps the archive: what was seen, where, why it
//! matters, what to do. Codes are stable and explained one by one in `docs/diagnostics/`. Problems of the disk or of
//! the configuration that leave nothing to build are [`crate::Error`]s instead.

mod code;
pub mod github;
pub mod lines;
mod pages;
pub mod people;
pub mod sarif;

#[cfg(test)]
mod tests;

pub use code::{Code, Severity};

use crate::text::Place;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// One finding about one file, or about several that do not agree.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Diagnostic {
    /// The stable code, as `W0201`.
    pub code: Code,
    /// The file it is about, as the archive names it (`content/A/RES/69/28.zh.txt`), or empty for the archive itself.
    pub path: Arc<str>,
    /// Where in the file; `None` when it is about the file as a whole.
    pub place: Option<Place>,
    /// One sentence, lower case, no full stop: what was seen and why it matters.
    pub message: String,
    /// Further places that explain it, each with a few words.
    pub related: Vec<Related>,
    /// What to do about it.
    pub help: Option<String>,
}

/// Another place that a diagnostic speaks of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Related {
    /// The file.
    pub path: Arc<str>,
    /// Where in it.
    pub place: Option<Place>,
    /// What stands there.
    pub message: String,
}

impl Diagnostic {
    /// A diagnostic about a file as a whole.
    pub fn new(code: Code, path: &Arc<str>, message: impl Into<String>) -> Self {
        Self { code, path: Arc::clone(path), place: None, message: message.into(), related: Vec::new(), help: None }
    }

    /// The same, at a place.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// The same, with advice.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same, with another place that explains it.
    #[must_use]
    pub fn related(mut self, path: &Arc<str>, place: Option<Place>, message: impl Into<String>) -> Self {
        self.related.push(Related { path: Arc::clone(path), place, message: message.into() });
        self
    }
}

/// The order in which diagnostics are printed: file by file, in each from top to bottom; what is about the archive itself
/// comes last.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    let start = |diagnostic: &Diagnostic| diagnostic.place.map(|place| place.span.start);
    diagnostics.sort_by(|a, b| {
        let by_path = a.path.is_empty().cmp(&b.path.is_empty()).then_with(|| a.path.cmp(&b.path));
        by_path.then_with(|| start(a).cmp(&start(b))).then_with(|| a.cmp(b))
    });
    diagnostics.dedup();
}
