//! A work and its texts, or one paragraph.

use super::{Asked, edges, title};
use crate::cli::args::Form;
use recalling::archive::{Version, Work};
use recalling::resolution::{Role, Symbol};
use serde::Serialize;
use std::io::{self, Write};

/// A work for programs.
#[derive(Serialize)]
struct WorkObject<'a> {
    symbol: &'a Symbol,
    title: Option<&'a str>,
    date: Option<String>,
    /// Whether the archive holds its text.
    held: bool,
    cites: usize,
    cited_by: u32,
    texts: Vec<TextObject<'a>>,
}

#[derive(Serialize)]
struct TextObject<'a> {
    language: Option<String>,
    source: &'a str,
    title: Option<&'a str>,
    paragraphs: Vec<ParagraphObject<'a>>,
    notes: Vec<NoteObject<'a>>,
}

#[derive(Serialize)]
struct ParagraphObject<'a> {
    id: &'a str,
    role: Role,
    number: Option<&'a str>,
    text: &'a str,
}

#[derive(Serialize)]
struct NoteObject<'a> {
    id: &'a str,
    label: &'a str,
    text: &'a str,
}

/// Prints what is asked about.
pub(super) fn print(asked: &Asked, form: Form, out: &mut dyn Write) -> io::Result<()> {
    let Some(work) = asked.work() else { return Ok(()) };
    let object = object(asked, work);
    if form == Form::Json {
        serde_json::to_writer(&mut *out, &object)?;
        return writeln!(out);
    }
    writeln!(
        out,
        "{}",
        [Some(work.symbol.as_str()), object.title].into_iter().flatten().collect::<Vec<_>>().join("  ")
    )?;
    if let Some(date) = &object.date {
        writeln!(out, "adopted   {date}")?;
    }
    writeln!(out, "cites     {}", counted(object.cites))?;
    writeln!(out, "cited by  {}", counted(object.cited_by as usize))?;
    if !object.held {
        writeln!(out, "the archive holds no text of it")?;
    }
    for text in &object.texts {
        writeln!(out, "\n{}  {}", text.language.as_deref().unwrap_or("?"), text.source)?;
        for paragraph in &text.paragraphs {
            let number = paragraph.number.map(|number| format!("{number} ")).unwrap_or_default();
            writeln!(out, "  {:<8} {number}{}", paragraph.id, paragraph.text)?;
        }
        for note in &text.notes {
            writeln!(out, "  {:<8} {} {}", note.id, note.label, note.text)?;
        }
    }
    if asked.anchor.is_some() {
        for (says, citations, side) in
            [("it cites", asked.cites(), edges::Side::Cited), ("it is cited by", asked.cited_by(), edges::Side::Citing)]
        {
            writeln!(out, "\n{says}")?;
            edges::print(&asked.archive, &citations, side, form, out)?;
        }
    }
    Ok(())
}

fn counted(works: usize) -> String {
    if works == 1 { "1 work".to_owned() } else { format!("{works} works") }
}

fn object<'a>(asked: &'a Asked, work: &'a Work) -> WorkObject<'a> {
    let archive = &asked.archive;
    let cited: std::collections::BTreeSet<_> =
        work.cites.iter().filter_map(|&id| archive.citation(id)).map(|citation| citation.to).collect();
    let texts = work.versions.iter().filter_map(|&id| archive.version(id));
    WorkObject {
        symbol: &work.symbol,
        title: title(archive, work),
        date: work.date.map(|date| date.to_string()),
        held: !work.is_stub(),
        cites: cited.len(),
        cited_by: work.citing_works,
        texts: texts.map(|version| text(asked, version)).collect(),
    }
}

/// A text, or of it the paragraph or note that is asked about.
fn text<'a>(asked: &Asked, version: &'a Version) -> TextObject<'a> {
    let resolution = &version.resolution;
    let asked = |id: &str| asked.anchor.as_deref().is_none_or(|anchor| anchor == id);
    let paragraphs = resolution.paragraphs.iter().filter(|paragraph| asked(&paragraph.id));
    let notes = resolution.notes.iter().filter(|note| asked(&note.id));
    TextObject {
        language: resolution.facts.language.map(|language| language.code().to_owned()),
        source: &version.path,
        title: resolution.facts.title.as_deref(),
        paragraphs: paragraphs
            .map(|paragraph| ParagraphObject {
                id: &paragraph.id,
                role: paragraph.role,
                number: paragraph.number.as_deref(),
                text: paragraph.text.words(),
            })
            .collect(),
        notes: notes.map(|note| NoteObject { id: &note.id, label: &note.label, text: note.text.words() }).collect(),
    }
}
