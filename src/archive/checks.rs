//! What only the whole archive can check of a citation: whether the paragraphs it names are there.

use super::{Archive, Citation};
use crate::diagnostics::{Code, Diagnostic};
use crate::resolution::Resolution;

/// Citations of paragraphs that the cited text, held here, does not have.
pub fn pinpoints(archive: &Archive) -> Vec<Diagnostic> {
    archive.citations.iter().filter_map(|citation| pinpoint(archive, citation)).collect()
}

fn pinpoint(archive: &Archive, citation: &Citation) -> Option<Diagnostic> {
    let mention =
        archive.mention(citation).filter(|mention| !mention.paragraphs.is_empty() && mention.part.is_none())?;
    let cited = archive.work(citation.to)?;
    let part = cited.within.as_ref().filter(|within| !within.anchor.is_empty());
    let part = part.map(|within| format!("{}.", within.anchor));
    let text = &archive.version(*archive.holding(cited).versions.first()?)?.resolution;
    let missing = mention.paragraphs.iter().find(|number| !has(text, part.as_deref().unwrap_or_default(), number))?;
    let message = format!(
        "paragraph {missing} of {} is cited here, but its text in this archive has no such paragraph",
        cited.symbol
    );
    let diagnostic = Diagnostic::new(Code::NoSuchParagraphThere, &archive.version(citation.version)?.path, message)
        .at(mention.place)
        .help("compare both with the official copies; a paragraph or a digit may have been lost");
    Some(diagnostic)
}

/// Whether a text, or the part of it whose anchors begin so, has a paragraph of a number.
fn has(text: &Resolution, part: &str, number: &str) -> bool {
    let plain = number.split('(').next().unwrap_or(number).trim();
    let own = text.paragraphs.iter().filter(|paragraph| paragraph.id.starts_with(part));
    own.map(|paragraph| paragraph.number.as_deref()).any(|own| own == Some(plain))
}
