//! A document as an outline for people: facts on top, then the text, the notes, the citations, and what is wrong.

use super::Understood;
use super::object::{call_place, place, target};
use crate::cli::build::counted;
use crate::cli::columns::{cut, pad, widest};
use anstyle::Style;
use recalling::diagnostics::people::{self, Texts};
use recalling::resolution::{Mention, Paragraph, Report, Resolution, Role, Target, Within};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io;

/// How many columns a line takes.
const COLUMNS: usize = 110;

const HEADING: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();

/// The outline, with its styles.
pub(super) fn outline(understood: &Understood, texts: Texts<'_>) -> io::Result<String> {
    let resolution = &understood.resolution;
    let mut outline = Vec::new();
    // Of a file that could not be read there is only to say why.
    if *resolution != Resolution::default() {
        let mut lines = Vec::new();
        head(understood, &mut lines);
        text(resolution, &mut lines);
        notes(resolution, &mut lines);
        citations(resolution, &mut lines);
        outline = lines.join("\n").into_bytes();
        outline.extend(if understood.diagnostics.is_empty() { "\n" } else { "\n\n" }.as_bytes());
    }
    if !understood.diagnostics.is_empty() {
        people::print(&understood.diagnostics, texts, &mut outline)?;
    }
    Ok(String::from_utf8_lossy(&outline).into_owned())
}

fn heading(words: &str, of: &str) -> String {
    format!("\n{HEADING}{words}{HEADING:#}{}{of}", if of.is_empty() { "" } else { "  " })
}

/// Symbol and title, then every fact that is known.
fn head(understood: &Understood, lines: &mut Vec<String>) {
    let facts = &understood.resolution.facts;
    let symbol = facts.symbol.as_ref().map_or("no symbol", |symbol| symbol.as_str());
    lines.push(format!("{HEADING}{symbol}{HEADING:#}  {}", facts.title.as_deref().unwrap_or("no title")));
    let day = |date: Option<jiff::civil::Date>| date.map(|date| date.to_string());
    let meeting = facts.meeting.as_ref().map(|meeting| {
        let resumed = if facts.resumed { ", resumed" } else { "" };
        format!("{meeting}{resumed}")
    });
    let rows = [
        ("file", Some(understood.path.clone())),
        ("language", facts.language.map(|language| language.to_string())),
        ("body", facts.body.map(|body| body.name().to_owned())),
        ("session", facts.session.clone()),
        ("adopted", day(facts.adopted)),
        ("meeting", meeting),
        ("report", facts.report.as_ref().map(report)),
        ("agenda", Some(facts.agenda_items.join(", "))),
        ("issued", day(facts.issued)),
        ("subjects", Some(facts.subjects.iter().map(|subject| subject.label.as_str()).collect::<Vec<_>>().join(", "))),
    ];
    let known = rows.into_iter().filter_map(|(name, value)| Some((name, value.filter(|value| !value.is_empty())?)));
    lines.extend(known.map(|(name, value)| format!("  {FAINT}{}{FAINT:#}  {value}", pad(name, 8))));
}

fn report(report: &Report) -> String {
    let paragraphs = match report.paragraphs.as_slice() {
        [] => String::new(),
        [one] => format!(", paragraph {one}"),
        more => format!(", paragraphs {}", more.join(", ")),
    };
    let committee = report.committee.as_ref().map_or(String::new(), |committee| format!(", {committee}"));
    format!("{}{paragraphs}{committee}", report.symbol)
}

/// Each paragraph: its id, printed number, verb and first words, and how many documents it names.
fn text(resolution: &Resolution, lines: &mut Vec<String>) {
    lines.push(heading("Text", &sum(resolution)));
    let mut named: BTreeMap<usize, usize> = BTreeMap::new();
    for mention in &resolution.mentions {
        if let Within::Paragraph(i) = mention.within {
            *named.entry(i).or_default() += 1;
        }
    }
    let ids = widest(resolution.paragraphs.iter().map(|paragraph| paragraph.id.as_str()));
    let labels = widest(resolution.paragraphs.iter().map(label)).min(8);
    for (i, paragraph) in resolution.paragraphs.iter().enumerate() {
        let named = named.get(&i).map_or(String::new(), |n| format!("  {FAINT}({n} cited){FAINT:#}"));
        let indent = "  ".repeat(usize::from(if paragraph.role == Role::Heading { 0 } else { paragraph.depth }));
        let lead = format!("  {}  {indent}{}", pad(&paragraph.id, ids), pad(label(paragraph), labels));
        let room = COLUMNS.saturating_sub(widest([lead.as_str()].into_iter()) + 14);
        lines.push(format!("{lead}  {}{named}", words(paragraph, room)));
    }
}

fn label(paragraph: &Paragraph) -> &str {
    paragraph.label.as_ref().map_or("", |label| label.words())
}

/// The first words, the verb set in bold; of what has another role than its id says, the role.
fn words(paragraph: &Paragraph, room: usize) -> String {
    let shown = cut(paragraph.text.words(), room);
    let role = match paragraph.role {
        Role::Other => "[other] ",
        Role::Table => "[table] ",
        Role::Heading => "[heading] ",
        Role::Enacting | Role::Preambular | Role::Operative | Role::Point | Role::Annex | Role::Closing => "",
    };
    let verb = paragraph.verb.clone().and_then(|range| {
        let (before, rest) = shown.split_at_checked(range.start)?;
        let (verb, after) = rest.split_at_checked(range.len())?;
        Some(format!("{before}{HEADING}{verb}{HEADING:#}{after}"))
    });
    format!("{FAINT}{role}{FAINT:#}{}", verb.unwrap_or(shown))
}

/// How many parts of each kind: `18 preambular, 5 operative, 4 points`.
fn sum(resolution: &Resolution) -> String {
    let count = |role| resolution.paragraphs.iter().filter(|paragraph| paragraph.role == role).count();
    let mut parts =
        vec![format!("{} preambular", count(Role::Preambular)), format!("{} operative", count(Role::Operative))];
    let rest =
        [(Role::Point, "point"), (Role::Annex, "annex part"), (Role::Table, "table"), (Role::Other, "other part")];
    parts.extend(rest.into_iter().filter(|(role, _)| count(*role) > 0).map(|(role, noun)| counted(count(role), noun)));
    parts.join(", ")
}

/// Each note, with the places that call it.
fn notes(resolution: &Resolution, lines: &mut Vec<String>) {
    if resolution.notes.is_empty() {
        return;
    }
    let calls: usize = resolution.notes.iter().map(|note| note.calls.len()).sum();
    lines.push(heading("Notes", &format!("{}, {}", counted(resolution.notes.len(), "note"), counted(calls, "call"))));
    let ids = widest(resolution.notes.iter().map(|note| note.id.as_str()));
    for note in &resolution.notes {
        let called: Vec<&str> = note.calls.iter().map(|call| call_place(resolution, call)).collect();
        let called = if called.is_empty() { "not called".to_owned() } else { format!("in {}", called.join(", ")) };
        let lead = format!("  {}  {}", pad(&note.id, ids), note.label);
        let words = cut(note.text.words(), COLUMNS.saturating_sub(widest([&*lead, &*called].into_iter()) + 10));
        lines.push(format!("{lead}  {words}  {FAINT}({called}){FAINT:#}"));
    }
}

/// Each citation: where it stands, what it names, its date and what of it is meant, and the words.
fn citations(resolution: &Resolution, lines: &mut Vec<String>) {
    if resolution.mentions.is_empty() {
        return;
    }
    lines.push(heading("Citations", &resolution.mentions.len().to_string()));
    let rows: Vec<[String; 4]> = resolution.mentions.iter().map(|mention| row(resolution, mention)).collect();
    let [places, targets, meant] =
        [0, 1, 2].map(|i| widest(rows.iter().filter_map(|row| row.get(i)).map(String::as_str)));
    for [place, target, what, words] in &rows {
        let mut line = format!("  {}  {}  ", pad(place, places), pad(target, targets));
        // Writing to a string does not fail.
        let _ = write!(line, "{}  {FAINT}{}{FAINT:#}", pad(what, meant), cut(words, 48));
        lines.push(line);
    }
}

fn row(resolution: &Resolution, mention: &Mention) -> [String; 4] {
    let (place, words) = place(resolution, mention);
    let named = match &mention.target {
        Some(Target::OtherBody) => Some("of another body".to_owned()),
        named => named.as_ref().and_then(target),
    };
    let target = named.unwrap_or_else(|| "uncertain".to_owned());
    let date = mention.date.map(|date| date.to_string());
    let paragraphs = (!mention.paragraphs.is_empty()).then(|| format!("para. {}", mention.paragraphs.join(", ")));
    let meant: Vec<String> = [date, paragraphs, mention.part.clone()].into_iter().flatten().collect();
    let words = words.get(mention.range.clone()).unwrap_or_default();
    [place.to_owned(), target, meant.join("; "), words.to_owned()]
}
