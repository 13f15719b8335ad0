//! The paragraphs, tables and notes of a document.

use super::lists::{Lists, is_on, list_of};
use crate::convert::sheet::{Block, Piece, is_blank, words_of};
use crate::text::{Style, ends_with_unit, label_of};
use crate::xml::{Element, Node};
use std::collections::HashMap;

/// How long a paragraph at the head of a document may be, in characters.
const LONG: usize = 80;

/// What is being written.
pub(super) struct Body {
    lists: Lists,
    /// The words of notes, by kind (`footnoteReference`) and id.
    notes: HashMap<(String, String), Vec<Piece>>,
    blocks: Vec<Block>,
    /// How many notes have been called.
    called: u32,
    /// Notes that the open block calls.
    waiting: Vec<Block>,
    /// Whether a paragraph of the text has come, before which tables only set the head of a document.
    begun: bool,
}

/// How words are set.
#[derive(Debug, Clone, Copy, Default)]
struct Set {
    style: Option<Style>,
    raised: bool,
    hidden: bool,
}

impl Body {
    /// An empty body; `notes` are the files of footnotes and of endnotes.
    pub fn new(lists: Lists, notes: &[Element<'_>; 2]) -> Self {
        let mut body =
            Self { lists, notes: HashMap::new(), blocks: Vec::new(), called: 0, waiting: Vec::new(), begun: false };
        for (root, name) in notes.iter().zip(["footnote", "endnote"]) {
            for note in root.all(name) {
                let Some(id) = note.attribute("id").filter(|_| note.attribute("type").is_none()) else { continue };
                let words = body.lines(note);
                body.notes.insert((format!("{name}Reference"), id.to_owned()), words);
            }
        }
        body
    }

    /// What has come together.
    pub fn finish(self) -> Vec<Block> {
        self.blocks
    }

    /// Adds what an element holds: the document, the head of its first page, or a part of them.
    pub fn add(&mut self, element: &Element<'_>) {
        for child in element.elements() {
            match child.name {
                "p" => self.paragraph(child),
                "tbl" => self.table(child),
                "del" | "moveFrom" | "Fallback" | "sectPr" => {}
                _ => self.add(child),
            }
        }
    }

    fn paragraph(&mut self, paragraph: &Element<'_>) {
        let properties = paragraph.child("pPr");
        let style = properties.and_then(|part| part.child("pStyle")?.attribute("val")).unwrap_or_default().to_owned();
        let own = properties.and_then(list_of);
        let heading = self.lists.heading(&style);
        let (bold, italic) = self.lists.set(&style);
        let usual = Set { style: weight(bold && heading.is_none(), italic), ..Set::default() };
        let mut pieces = Vec::new();
        self.runs(paragraph, usual, &mut pieces);
        if !is_blank(&pieces) {
            if let Some(number) = self.lists.number(own, &style) {
                pieces.insert(0, Piece::plain(format!("{} ", number.trim())));
            }
            self.begun |= words_of(&pieces).chars().count() > LONG;
            self.blocks.push(match heading {
                Some(level) => Block::Heading(level, pieces),
                None => Block::Paragraph(pieces),
            });
        }
        self.blocks.append(&mut self.waiting);
    }

    /// The runs of a paragraph, at any depth: within links, insertions, fields.
    fn runs(&mut self, element: &Element<'_>, usual: Set, pieces: &mut Vec<Piece>) {
        for child in element.elements() {
            match child.name {
                "pPr" | "rPr" | "del" | "moveFrom" | "Fallback" | "instrText" | "delText" => {}
                "r" => {
                    let set = child.child("rPr").map_or(usual, |properties| self.set(properties, usual));
                    if !set.hidden {
                        self.run(child, set, pieces);
                    }
                }
                "txbxContent" => {
                    // A box beside the paragraph holds paragraphs of its own, which come before it.
                    let waiting = std::mem::take(&mut self.waiting);
                    self.add(child);
                    self.waiting = waiting;
                }
                _ => self.runs(child, usual, pieces),
            }
        }
    }

    fn run(&mut self, run: &Element<'_>, set: Set, pieces: &mut Vec<Piece>) {
        for child in run.elements() {
            match child.name {
                "t" => pieces.push(words(&verbatim(child), set, pieces)),
                "tab" | "ptab" => pieces.push(Piece::plain(" ")),
                "noBreakHyphen" => pieces.push(Piece::Words("\u{2011}".into(), set.style)),
                "cr" => pieces.push(Piece::Break),
                "br" if child.attribute("type").is_none_or(|kind| kind == "textWrapping") => pieces.push(Piece::Break),
                "sym" => pieces.extend(symbol(child).map(|c| Piece::Words(c.to_string(), set.style))),
                "ruby" => child
                    .elements()
                    .filter(|part| part.name == "rubyBase")
                    .for_each(|part| self.runs(part, set, pieces)),
                "footnoteReference" | "endnoteReference" => self.call(run, child, pieces),
                "txbxContent" | "pict" | "drawing" | "AlternateContent" | "Choice" | "object" => {
                    self.runs(child, set, pieces);
                }
                _ => {}
            }
        }
    }

    /// The call of a note; the note follows the paragraph.
    fn call(&mut self, run: &Element<'_>, reference: &Element<'_>, pieces: &mut Vec<Piece>) {
        let Some(id) = reference.attribute("id") else { return };
        // A mark of the writer's own, a star, stands behind the reference as words.
        let own = is_on_attribute(reference, "customMarkFollows").then(|| verbatim(run));
        let label = own.filter(|mark| label_of(mark.trim()).is_some()).unwrap_or_else(|| {
            self.called += 1;
            self.called.to_string()
        });
        let key = (reference.name.to_owned(), id.to_owned());
        if let Some(words) = self.notes.get(&key) {
            self.waiting.push(Block::Note(label.trim().to_owned(), words.clone()));
        }
        // Where the mark is in words, it is the call.
        if !is_on_attribute(reference, "customMarkFollows") {
            pieces.push(Piece::Call(label));
        }
    }

    fn set(&self, properties: &Element<'_>, usual: Set) -> Set {
        let value = |name: &str| properties.child(name).and_then(|child| child.attribute("val"));
        let (bold, italic) = value("rStyle").map_or((false, false), |style| self.lists.set(style));
        let is = |name: &str, style: bool, before: bool| match properties.child(name) {
            Some(_) => is_on(properties, name),
            None => style || before,
        };
        let before = usual.style;
        let bold = is("b", bold, before == Some(Style::Bold));
        let italic = is("i", italic, before == Some(Style::Italic));
        // Half points above the line, where a program writes it so.
        let lifted = value("position").and_then(|half| half.parse::<i32>().ok()).is_some_and(|half| half >= 4);
        let raised = value("vertAlign") == Some("superscript") || lifted;
        let hidden = is_on(properties, "vanish") || is_on(properties, "webHidden");
        Set { style: weight(bold, italic), raised, hidden }
    }

    /// The paragraphs of a note as lines.
    fn lines(&mut self, note: &Element<'_>) -> Vec<Piece> {
        let mut lines = Vec::new();
        for paragraph in note.all("p") {
            let mut pieces = Vec::new();
            self.runs(paragraph, Set::default(), &mut pieces);
            if !is_blank(&pieces) {
                lines.extend((!lines.is_empty()).then_some(Piece::Break));
                lines.extend(pieces);
            }
        }
        lines
    }

    /// A table. Before the text, and where it has but one row or one column, it only sets its cells beside each other.
    fn table(&mut self, table: &Element<'_>) {
        let rows = within(table, "tr");
        let columns = rows.iter().map(|row| within(row, "tc").len()).max().unwrap_or(0);
        let nested = table.all("tbl").len() > 1;
        if !self.begun || rows.len() < 2 || columns < 2 || nested {
            return rows.iter().for_each(|row| self.add(row));
        }
        let rows = rows.into_iter().map(|row| self.row(row)).collect();
        self.blocks.push(Block::Table(rows));
        self.blocks.append(&mut self.waiting);
    }

    fn row(&mut self, row: &Element<'_>) -> Vec<Vec<Piece>> {
        let mut cells = Vec::new();
        for cell in within(row, "tc") {
            let properties = cell.child("tcPr");
            let value = |name: &str| properties.and_then(|part| part.child(name)?.attribute("val"));
            cells.push(self.lines(cell));
            let more = value("gridSpan").and_then(|span| span.parse::<usize>().ok()).unwrap_or(1);
            cells.extend((1..more.min(100)).map(|_| Vec::new()));
        }
        cells
    }
}

/// Elements of a name, where a field or a changed part may stand around each.
fn within<'e, 's>(element: &'e Element<'s>, name: &str) -> Vec<&'e Element<'s>> {
    let mut found = Vec::new();
    for child in element.elements() {
        match child.name {
            own if own == name => found.push(child),
            "sdt" | "sdtContent" | "ins" | "moveTo" | "customXml" | "smartTag" => found.extend(within(child, name)),
            _ => {}
        }
    }
    found
}

fn weight(bold: bool, italic: bool) -> Option<Style> {
    if bold { Some(Style::Bold) } else { italic.then_some(Style::Italic) }
}

/// A character that is named by its number; those of symbol fonts stand in the private area.
fn symbol(sym: &Element<'_>) -> Option<char> {
    u32::from_str_radix(sym.attribute("char")?, 16).ok().and_then(char::from_u32)
}

/// Words of a run; raised ones are a call when they are a label, and no power.
fn words(text: &str, set: Set, before: &[Piece]) -> Piece {
    let power = matches!(before.last(), Some(Piece::Words(words, _)) if ends_with_unit(words));
    if set.raised && !power && label_of(text.trim()).is_some() {
        Piece::Call(text.trim().to_owned())
    } else {
        Piece::Words(text.to_owned(), set.style)
    }
}

/// The words of an element, white space as it is.
fn verbatim(element: &Element<'_>) -> String {
    let mut words = String::new();
    for child in &element.children {
        match child {
            Node::Words(own, _) => words.push_str(own),
            Node::Element(inner) => words.push_str(&verbatim(inner)),
        }
    }
    words
}

fn is_on_attribute(element: &Element<'_>, name: &str) -> bool {
    element.attribute(name).is_some_and(|value| !matches!(value, "0" | "false" | "off"))
}
