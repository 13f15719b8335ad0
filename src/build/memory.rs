//! What a build remembers for the next one into the same folder.

use super::changes::Works;
use super::{Holds, Report};
use crate::cache::Key;
use crate::diagnostics::Diagnostic;
use crate::output::Stamps;
use serde::{Deserialize, Serialize};

/// Its name in the cache.
pub(super) const NAME: &str = "last";

/// What is remembered of a folder.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Memory {
    pub last: Option<Last>,
    /// The works of the archive, to tell what is new.
    pub works: Option<Works>,
    pub stamps: Stamps,
    /// The key of what the files stand on, which is only recalled when something has changed.
    pub footing: Option<Key>,
}

/// The last build, of which nothing failed: what it would say again.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Last {
    made_of: Key,
    pub holds: Holds,
    pub diagnostics: Vec<Diagnostic>,
}

impl Last {
    /// What a build says, if it is known what it was made of.
    pub(super) fn of(made_of: Option<Key>, report: &Report) -> Option<Self> {
        Some(Self { made_of: made_of?, holds: report.holds, diagnostics: report.diagnostics.clone() })
    }

    /// Whether it was made of the same things.
    pub(super) fn is(&self, made_of: Option<Key>) -> bool {
        made_of == Some(self.made_of)
    }
}
