//! Citations, a line or an object each.

use super::{line, title};
use crate::cli::args::Form;
use recalling::archive::{Archive, Citation};
use recalling::resolution::{Act, Symbol};
use serde::Serialize;
use std::io::{self, Write};

/// Which work of a citation is not the one asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// The cited one.
    Cited,
    /// The citing one.
    Citing,
}

/// A citation for programs. The names are those of the table of citations that a site publishes.
#[derive(Serialize)]
pub(super) struct Edge<'a> {
    citing: &'a Symbol,
    language: Option<String>,
    /// Where it stands; empty for the head of the text.
    paragraph: &'a str,
    act: Option<Act>,
    verb: Option<&'a str>,
    cited: &'a Symbol,
    cited_paragraphs: &'a [String],
    cited_part: Option<&'a str>,
    cited_title: Option<&'a str>,
    /// Whether the archive holds the text of what is cited.
    held: bool,
    words: &'a str,
}

/// Prints citations: for people under a line for each work, for programs an object a line.
pub(super) fn print(
    archive: &Archive,
    citations: &[Citation],
    side: Side,
    form: Form,
    out: &mut dyn Write,
) -> io::Result<()> {
    if form == Form::Json {
        for edge in citations.iter().filter_map(|citation| edge(archive, citation)) {
            serde_json::to_writer(&mut *out, &edge)?;
            writeln!(out)?;
        }
        return Ok(());
    }
    let mut order: Vec<(&Citation, Edge<'_>)> =
        citations.iter().filter_map(|citation| Some((citation, edge(archive, citation)?))).collect();
    let other = |edge: &Edge<'_>| if side == Side::Cited { edge.cited.clone() } else { edge.citing.clone() };
    // The sort is stable: under each work its places stay in order, and works that cite stay newest first.
    if side == Side::Cited {
        order.sort_by_key(|(_, edge)| other(edge));
    }
    let mut last = None;
    for (citation, edge) in &order {
        let work = other(edge);
        if last.as_ref() != Some(&work) {
            writeln!(out, "{}", line(archive, &work))?;
            last = Some(work);
        }
        writeln!(out, "  {}", place(archive, citation, edge))?;
    }
    if order.is_empty() {
        writeln!(out, "{}", if side == Side::Cited { "it cites nothing" } else { "nothing in the archive cites it" })?;
    }
    Ok(())
}

/// `pp1   zh  recall  回顾…第 53/70 号…  → paragraph 3`
fn place(archive: &Archive, citation: &Citation, edge: &Edge<'_>) -> String {
    let excerpt = archive.excerpt(citation);
    let verb = excerpt.verb.map(|verb| format!("{verb} ")).unwrap_or_default();
    let of = edge.cited_paragraphs.join(", ");
    let part = edge.cited_part.map(|part| format!(" {part}")).unwrap_or_default();
    let of = if of.is_empty() && part.is_empty() { of } else { format!("  →{part} {of}") };
    let anchor = if edge.paragraph.is_empty() { "head" } else { edge.paragraph };
    let language = edge.language.as_deref().unwrap_or("?");
    format!("{anchor:<8} {language}  {verb}{}{}{}{}", excerpt.before, excerpt.words, excerpt.after, of.trim_end())
}

/// A citation with all that programs ask of it.
fn edge<'a>(archive: &'a Archive, citation: &Citation) -> Option<Edge<'a>> {
    let version = archive.version(citation.version)?;
    let mention = archive.mention(citation)?;
    let (citing, cited) = (archive.work(citation.from)?, archive.work(citation.to)?);
    let words = version.resolution.passage(mention.within)?.words();
    Some(Edge {
        citing: &citing.symbol,
        language: version.resolution.facts.language.map(|language| language.code().to_owned()),
        paragraph: version.resolution.anchor(mention.within),
        act: archive.act(citation),
        verb: archive.paragraph(citation).and_then(recalling::resolution::Paragraph::verb),
        cited: &cited.symbol,
        cited_paragraphs: &mention.paragraphs,
        cited_part: mention.part.as_deref(),
        cited_title: title(archive, cited),
        held: !cited.is_stub(),
        words: words.get(mention.range.clone()).unwrap_or_default(),
    })
}
