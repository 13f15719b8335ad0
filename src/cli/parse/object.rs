//! A document as one line of JSON. The fields and their order are a promise to other programs (`"schema": 1`).

use super::Understood;
use super::proceedings::{DraftObject, SubjectObject, VoteObject};
use jiff::civil::Date;
use recalling::diagnostics::{Code, Diagnostic, Severity};
use recalling::resolution::{
    Act, Body, Kind, Language, Mention, Note, Paragraph, Report, Resolution, Role, Symbol, Target,
};
use recalling::resolution::{Cell, Distribution, NoteCall, TextPart, Within};
use recalling::source::Format;
use recalling::text::Passage;
use serde::Serialize;

#[derive(Serialize)]
struct Document<'a> {
    schema: u8,
    source: &'a str,
    format: Option<Format>,
    symbol: Option<&'a Symbol>,
    language: Option<Language>,
    title: Option<&'a str>,
    body: Option<Body>,
    session: Option<&'a str>,
    agenda_items: &'a [String],
    adopted: Option<Date>,
    issued: Option<Date>,
    meeting: Option<&'a Symbol>,
    report: Option<ReportObject<'a>>,
    distribution: Option<&'static str>,
    agenda_title: Option<&'a str>,
    agenda_short: Option<&'a str>,
    draft: Option<DraftObject<'a>>,
    vote: Option<VoteObject<'a>>,
    subjects: Vec<SubjectObject<'a>>,
    identifier: Option<&'a str>,
    masthead: Vec<&'a str>,
    parts: Vec<PartObject<'a>>,
    paragraphs: Vec<ParagraphObject<'a>>,
    notes: Vec<NoteObject<'a>>,
    citations: Vec<CitationObject<'a>>,
    diagnostics: Vec<DiagnosticObject<'a>>,
}

#[derive(Serialize)]
struct ReportObject<'a> {
    symbol: &'a Symbol,
    paragraphs: &'a [String],
    committee: Option<&'a str>,
}

#[derive(Serialize)]
struct ParagraphObject<'a> {
    id: &'a str,
    role: Role,
    number: Option<&'a str>,
    verb: Option<&'a str>,
    act: Option<Act>,
    text: &'a str,
    depth: u8,
    label: Option<&'a str>,
    rows: Vec<Vec<CellObject<'a>>>,
}

#[derive(Serialize)]
struct CellObject<'a> {
    text: &'a str,
    columns: u16,
    rows: u16,
    heading: bool,
}

#[derive(Serialize)]
struct PartObject<'a> {
    symbol: &'a Symbol,
    id: &'a str,
    title: Option<&'a str>,
    adopted: Option<Date>,
}

#[derive(Serialize)]
struct NoteObject<'a> {
    id: &'a str,
    label: &'a str,
    text: &'a str,
    calls: Vec<&'a str>,
}

#[derive(Serialize)]
struct CitationObject<'a> {
    r#in: &'a str,
    start: usize,
    end: usize,
    text: &'a str,
    kind: Kind,
    target: Option<String>,
    date: Option<Date>,
    paragraphs: &'a [String],
    part: Option<&'a str>,
}

#[derive(Serialize)]
struct DiagnosticObject<'a> {
    code: Code,
    severity: Severity,
    line: Option<u32>,
    column: Option<u32>,
    message: &'a str,
}

/// The line, with its end.
pub(super) fn line(understood: &Understood) -> serde_json::Result<String> {
    let mut line = serde_json::to_string(&document(understood))?;
    line.push('\n');
    Ok(line)
}

fn document(understood: &Understood) -> Document<'_> {
    let resolution = &understood.resolution;
    let facts = &resolution.facts;
    Document {
        schema: 1,
        source: &understood.path,
        format: understood.format,
        symbol: facts.symbol.as_ref(),
        language: facts.language,
        title: facts.title.as_deref(),
        body: facts.body,
        session: facts.session.as_deref(),
        agenda_items: &facts.agenda_items,
        adopted: facts.adopted,
        issued: facts.issued,
        meeting: facts.meeting.as_ref(),
        report: facts.report.as_ref().map(report),
        distribution: facts.distribution.map(Distribution::id),
        agenda_title: facts.agenda_title.as_deref(),
        agenda_short: facts.agenda_short.as_deref(),
        draft: facts.draft.as_ref().map(DraftObject::new),
        vote: facts.vote.as_ref().map(VoteObject::new),
        subjects: facts.subjects.iter().map(SubjectObject::new).collect(),
        identifier: facts.identifier.as_deref(),
        masthead: resolution.masthead.iter().map(|line| line.words()).collect(),
        parts: resolution.parts.iter().map(part).collect(),
        paragraphs: resolution.paragraphs.iter().map(paragraph).collect(),
        notes: resolution.notes.iter().map(|note| self::note(resolution, note)).collect(),
        citations: resolution.mentions.iter().map(|mention| citation(resolution, mention)).collect(),
        diagnostics: understood.diagnostics.iter().map(diagnostic).collect(),
    }
}

fn report(report: &Report) -> ReportObject<'_> {
    ReportObject { symbol: &report.symbol, paragraphs: &report.paragraphs, committee: report.committee.as_deref() }
}

fn paragraph(paragraph: &Paragraph) -> ParagraphObject<'_> {
    ParagraphObject {
        id: &paragraph.id,
        role: paragraph.role,
        number: paragraph.number.as_deref(),
        verb: paragraph.verb(),
        act: paragraph.act,
        text: paragraph.text.words(),
        depth: paragraph.depth,
        label: paragraph.label.as_ref().map(|label| label.words()),
        rows: paragraph.rows.iter().map(|row| row.iter().map(cell).collect()).collect(),
    }
}

fn cell(cell: &Cell<Passage>) -> CellObject<'_> {
    CellObject { text: cell.text.words(), columns: cell.columns, rows: cell.rows, heading: cell.heading }
}

fn part(part: &TextPart) -> PartObject<'_> {
    PartObject { symbol: &part.symbol, id: &part.anchor, title: part.title.as_deref(), adopted: part.adopted }
}

fn note<'a>(resolution: &'a Resolution, note: &'a Note) -> NoteObject<'a> {
    let calls = note.calls.iter().map(|call| call_place(resolution, call)).collect();
    NoteObject { id: &note.id, label: &note.label, text: note.text.words(), calls }
}

/// The id of the paragraph that a call stands in; `head` for the title.
pub(super) fn call_place<'a>(resolution: &'a Resolution, call: &NoteCall) -> &'a str {
    let paragraph = call.paragraph.and_then(|i| resolution.paragraphs.get(i));
    paragraph.map_or("head", |paragraph| &paragraph.id)
}

fn citation<'a>(resolution: &'a Resolution, mention: &'a Mention) -> CitationObject<'a> {
    let (place, words) = place(resolution, mention);
    CitationObject {
        r#in: place,
        start: mention.range.start,
        end: mention.range.end,
        text: words.get(mention.range.clone()).unwrap_or_default(),
        kind: mention.kind,
        target: mention.target.as_ref().and_then(target),
        date: mention.date,
        paragraphs: &mention.paragraphs,
        part: mention.part.as_deref(),
    }
}

/// The id of the part of the text that a mention stands in, and its words.
pub(super) fn place<'a>(resolution: &'a Resolution, mention: &Mention) -> (&'a str, &'a str) {
    match mention.within {
        Within::Head(i) => ("head", resolution.masthead.get(i).map_or("", |line| line.words())),
        Within::Paragraph(i) => resolution.paragraphs.get(i).map_or(("", ""), |p| (&p.id, p.text.words())),
        Within::Note(i) => resolution.notes.get(i).map_or(("", ""), |n| (&n.id, n.text.words())),
    }
}

/// The target as it is written: a symbol, `#op2`, `UN Charter`; `None` for what the archive has no name for.
pub(super) fn target(target: &Target) -> Option<String> {
    match target {
        Target::Symbol(symbol) => Some(symbol.to_string()),
        Target::Paragraph(id) => Some(format!("#{id}")),
        Target::Treaty(name) => Some(name.clone()),
        Target::OtherBody | Target::Later(_) => None,
    }
}

fn diagnostic(diagnostic: &Diagnostic) -> DiagnosticObject<'_> {
    DiagnosticObject {
        code: diagnostic.code,
        severity: diagnostic.code.severity(),
        line: diagnostic.place.map(|place| place.position.line),
        column: diagnostic.place.map(|place| place.position.column),
        message: &diagnostic.message,
    }
}
