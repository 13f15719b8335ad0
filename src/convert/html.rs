//! HTML: paragraphs, headings, tables, and notes that are told by the links between a call and its note.

use super::Unreadable;
use super::markdown::markdown;
use super::numbering;
use super::sheet::{Block, Piece, Sheet, is_blank};
use crate::text::{Style, label_of};
use scraper::{ElementRef, Html, Node};
use std::collections::HashMap;

/// Elements nested deeper than this are read as their words alone.
const DEEPEST: usize = 200;

/// Elements that print nothing.
const SILENT: [&str; 12] =
    ["script", "style", "head", "template", "svg", "math", "object", "iframe", "select", "button", "input", "noscript"];

/// Elements that stand within a line.
const INLINE: [&str; 30] = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label",
    "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
];

/// The text of an HTML page as Markdown.
///
/// # Errors
/// When nothing on the page is text.
pub fn html(page: &str) -> Result<String, Unreadable> {
    let page = Html::parse_document(page);
    let mut reading = Reading { calls: calls(&page), ..Reading::default() };
    reading.element(page.root_element(), 0);
    reading.close();
    let text = markdown(&reading.sheet);
    if text.is_empty() { Err(Unreadable::NoText) } else { Ok(text) }
}

/// The labels of notes by the id of the note: links forward whose words are a label.
fn calls(page: &Html) -> HashMap<String, String> {
    let mut order: HashMap<&str, usize> = HashMap::new();
    let mut links = Vec::new();
    for (at, element) in page.root_element().descendants().filter_map(ElementRef::wrap).enumerate() {
        for name in [element.attr("id"), element.attr("name")].into_iter().flatten() {
            order.entry(name).or_insert(at);
        }
        let target = element.attr("href").and_then(|href| href.strip_prefix('#')).filter(|id| !id.is_empty());
        if let Some(target) = target.filter(|_| element.value().name() == "a") {
            links.push((at, target, element));
        }
    }
    let mut calls = HashMap::new();
    for (at, target, link) in links {
        // A way back leads to what stands before it.
        if order.get(target).is_some_and(|note| *note > at)
            && let Some(label) = label_of(link.text().collect::<String>().trim())
        {
            calls.entry(target.to_owned()).or_insert(label);
        }
    }
    calls
}

/// The sheet so far, and the block that is open.
#[derive(Default)]
struct Reading {
    sheet: Sheet,
    calls: HashMap<String, String>,
    open: Vec<Piece>,
    heading: Option<u8>,
    /// The label of the note that is open.
    note: Option<String>,
    note_words: Vec<Piece>,
    bold: usize,
    italic: usize,
    /// The number of the list item whose words are still to come.
    number: Option<String>,
    /// The lists that are open: the number of the next item, and how it is spelled; `None` for a list without numbers.
    lists: Vec<Option<(u32, numbering::Kind)>>,
}

impl Reading {
    fn element(&mut self, element: ElementRef<'_>, depth: usize) {
        let name = element.value().name();
        if SILENT.contains(&name) || is_hidden(element) {
            return;
        }
        if depth > DEEPEST {
            return self.words(&element.text().collect::<String>());
        }
        let note = [element.attr("id"), element.attr("name")].into_iter().flatten().find_map(|id| self.calls.get(id));
        let note = note.cloned().filter(|_| self.note.is_none());
        match name {
            "br" => self.open.push(Piece::Break),
            "sup" => self.raised(element, depth),
            "a" if is_note_link(element) => self.link(element, note),
            "table" => self.table(element, depth),
            _ if INLINE.contains(&name) => {
                if let Some(label) = note {
                    self.begin_note(label);
                }
                self.styled(element, depth);
            }
            _ => self.block(element, note, depth),
        }
    }

    fn children(&mut self, element: ElementRef<'_>, depth: usize) {
        for child in element.children() {
            match child.value() {
                Node::Text(words) => self.words(words),
                Node::Element(_) => {
                    ElementRef::wrap(child).into_iter().for_each(|child| self.element(child, depth + 1));
                }
                _ => {}
            }
        }
    }

    fn words(&mut self, words: &str) {
        let style = match (self.bold > 0 && self.heading.is_none(), self.italic > 0) {
            (true, _) => Some(Style::Bold),
            (_, true) => Some(Style::Italic),
            _ => None,
        };
        if let Some(number) = self.number.take_if(|_| !words.trim().is_empty()) {
            self.open.push(Piece::plain(format!("{number} ")));
        }
        self.open.push(Piece::Words(words.to_owned(), style));
    }

    /// A span of words, set as its name or its style says.
    fn styled(&mut self, element: ElementRef<'_>, depth: usize) {
        let style = element.attr("style").unwrap_or_default().replace(' ', "").to_ascii_lowercase();
        let name = element.value().name();
        let bold = matches!(name, "b" | "strong") || style.contains("font-weight:bold");
        let italic = matches!(name, "i" | "em") || style.contains("font-style:italic");
        self.bold += usize::from(bold);
        self.italic += usize::from(italic);
        self.children(element, depth);
        self.bold -= usize::from(bold);
        self.italic -= usize::from(italic);
    }

    /// Raised words: a call when they are a label.
    fn raised(&mut self, element: ElementRef<'_>, depth: usize) {
        let words = element.text().collect::<String>();
        let is_back = element.descendants().filter_map(ElementRef::wrap).any(|inner| self.leads_back(inner));
        if is_back && self.note.is_some() {
            return;
        }
        if let Some(label) = element.descendants().filter_map(ElementRef::wrap).find_map(|inner| self.named(inner)) {
            return self.begin_note(label);
        }
        match label_of(words.trim()) {
            Some(_) if !is_power(&self.open) => self.open.push(Piece::Call(words.trim().to_owned())),
            _ => self.children(element, depth),
        }
    }

    /// The label of the note that an element is the place of.
    fn named(&self, element: ElementRef<'_>) -> Option<String> {
        let mut names = [element.attr("id"), element.attr("name")].into_iter().flatten();
        names.find_map(|id| self.calls.get(id)).cloned().filter(|_| self.note.is_none())
    }

    fn leads_back(&self, element: ElementRef<'_>) -> bool {
        let target = element.attr("href").and_then(|href| href.strip_prefix('#'));
        target.is_some_and(|target| !self.calls.contains_key(target))
    }

    /// A link whose words are a label or an arrow: a call, the place of a note, or the way back from one.
    fn link(&mut self, element: ElementRef<'_>, note: Option<String>) {
        if let Some(label) = note {
            return self.begin_note(label);
        }
        let words = element.text().collect::<String>();
        let called = element.attr("href").and_then(|href| self.calls.get(href.strip_prefix('#')?));
        match called {
            Some(label) => self.open.push(Piece::Call(label.clone())),
            None if self.note.is_some() => {}
            None => self.words(&words),
        }
    }

    fn begin_note(&mut self, label: String) {
        self.close();
        self.note = Some(label);
    }

    fn block(&mut self, element: ElementRef<'_>, note: Option<String>, depth: usize) {
        self.end_paragraph();
        let name = element.value().name();
        let own = note.is_some();
        if let Some(label) = note {
            self.begin_note(label);
        }
        let was_in_note = self.note.is_some();
        let lists = self.lists.len();
        match name {
            "ol" => self.lists.push(Some((number(element, "start").unwrap_or(1), kind(element)))),
            "ul" => self.lists.push(None),
            "li" if !own => self.number = self.item(element),
            _ => {}
        }
        let heading =
            name.strip_prefix('h').and_then(|level| level.parse().ok()).filter(|level| (1..=6).contains(level));
        self.heading = heading;
        self.children(element, depth);
        self.end_paragraph();
        self.heading = None;
        self.number = None;
        self.lists.truncate(lists);
        // A note ends with the element it began with, or with the paragraph in which its place was marked.
        if own || (!was_in_note && self.note.is_some()) {
            self.close();
        }
    }

    /// The number that a browser prints before an item of an ordered list: `3.`.
    fn item(&mut self, item: ElementRef<'_>) -> Option<String> {
        let (next, kind) = self.lists.last_mut()?.as_mut()?;
        let own = number(item, "value").unwrap_or(*next);
        *next = own.saturating_add(1);
        Some(format!("{}.", numbering::spelled(own, *kind)))
    }

    /// A table of words; one that only sets blocks beside each other is read cell by cell.
    fn table(&mut self, element: ElementRef<'_>, depth: usize) {
        self.end_paragraph();
        let inner = |names: &[&str]| {
            element
                .descendants()
                .skip(1)
                .filter_map(ElementRef::wrap)
                .filter(|e| names.contains(&e.value().name()))
                .count()
        };
        let rows: Vec<ElementRef<'_>> =
            element.descendants().filter_map(ElementRef::wrap).filter(|e| e.value().name() == "tr").collect();
        let cells = inner(&["td", "th"]);
        let sets_blocks = inner(&["table", "h1", "h2", "h3", "h4", "ol", "ul"]) > 0 || inner(&["p"]) > cells;
        if sets_blocks || rows.len() < 2 || cells <= rows.len() || depth + 8 > DEEPEST {
            return rows.iter().for_each(|row| {
                for cell in row.children().filter_map(ElementRef::wrap) {
                    self.block(cell, None, depth + 1);
                }
            });
        }
        let table = rows.into_iter().map(|row| self.row(row, depth)).collect();
        self.sheet.blocks.push(Block::Table(table));
    }

    fn row(&mut self, row: ElementRef<'_>, depth: usize) -> Vec<Vec<Piece>> {
        let mut cells = Vec::new();
        for cell in row.children().filter_map(ElementRef::wrap) {
            self.children(cell, depth + 2);
            cells.push(std::mem::take(&mut self.open));
            let more = cell.attr("colspan").and_then(|span| span.parse::<usize>().ok()).unwrap_or(1);
            cells.extend((1..more.min(100)).map(|_| Vec::new()));
        }
        cells
    }

    /// Ends the paragraph; within a note it is one of its lines.
    fn end_paragraph(&mut self) {
        let pieces = std::mem::take(&mut self.open);
        if is_blank(&pieces) {
            return;
        }
        if self.note.is_some() {
            if !self.note_words.is_empty() {
                self.note_words.push(Piece::Break);
            }
            return self.note_words.extend(pieces);
        }
        self.sheet.blocks.push(match self.heading {
            Some(level) => Block::Heading(level, pieces),
            None => Block::Paragraph(pieces),
        });
    }

    /// Ends the paragraph, and the note.
    fn close(&mut self) {
        self.end_paragraph();
        if let Some(label) = self.note.take() {
            self.sheet.blocks.push(Block::Note(label, std::mem::take(&mut self.note_words)));
        }
    }
}

/// Whether a link is one that notes have: within the page, and its words are a label or an arrow.
fn is_note_link(element: ElementRef<'_>) -> bool {
    let words = element.text().collect::<String>();
    let words = words.trim();
    let arrow = words.chars().all(|c| matches!(c, '↩' | '↑' | '^' | '⏎' | '\u{fe0e}'));
    let within = element.attr("href").is_some_and(|href| href.len() > 1 && href.starts_with('#'));
    within && (arrow || label_of(words).is_some())
}

fn is_hidden(element: ElementRef<'_>) -> bool {
    let style = element.attr("style").unwrap_or_default().replace(' ', "");
    element.attr("hidden").is_some() || style.contains("display:none")
}

/// Whether a raised number behind these words is a power: `km²`.
fn is_power(before: &[Piece]) -> bool {
    let Some(Piece::Words(words, _)) = before.last() else { return false };
    let unit = words.rsplit(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
    matches!(unit, "m" | "km" | "cm" | "mm")
}

fn number(element: ElementRef<'_>, name: &str) -> Option<u32> {
    element.attr(name).and_then(|value| value.trim().parse().ok())
}

fn kind(list: ElementRef<'_>) -> numbering::Kind {
    match list.attr("type") {
        Some("a") => numbering::Kind::SmallLetters,
        Some("A") => numbering::Kind::Letters,
        Some("i") => numbering::Kind::SmallRoman,
        Some("I") => numbering::Kind::Roman,
        _ => numbering::Kind::Digits,
    }
}
