//! HTML: paragraphs, headings, tables, and notes that are told by the links between a call and its note.

use super::Unreadable;
use super::markdown::markdown;
use super::numbering;
use super::sheet::{Block, Piece, Sheet, is_blank};
use crate::text::{Style, ends_with_unit, label_of};
use scraper::{ElementRef, Html, Node};
use std::collections::HashMap;

/// Elements nested deeper than this are read as their words alone.
const DEEPEST: usize = 200;

/// A page with more elements open at once takes a parser for ever.
const MOST_OPEN: usize = 2000;

/// Elements that print nothing.
const SILENT: [&str; 9] = ["script", "style", "head", "template", "object", "iframe", "select", "button", "noscript"];

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
    if nesting(page) > MOST_OPEN {
        return Err(Unreadable::TooMuch("its elements are nested deeper than those of any page"));
    }
    let page = Html::parse_document(page);
    let mut reading = Reading { calls: calls(&page), ..Reading::default() };
    reading.element(page.root_element(), 0);
    reading.close();
    let text = markdown(&reading.sheet);
    if text.is_empty() { Err(Unreadable::NoText) } else { Ok(text) }
}

/// How many elements a page has open at once, at most, as far as its tags tell; those that need no end are not counted.
fn nesting(page: &str) -> usize {
    const ALONE: [&str; 14] =
        ["br", "hr", "img", "meta", "link", "input", "p", "li", "td", "tr", "th", "dt", "dd", "col"];
    let (mut open, mut most) = (0usize, 0usize);
    for at in memchr::memchr_iter(b'<', page.as_bytes()) {
        let Some(tag) = page.get(at + 1..) else { continue };
        let (closes, tag) = tag.strip_prefix('/').map_or((false, tag), |tag| (true, tag));
        let end = tag.bytes().take(12).take_while(u8::is_ascii_alphanumeric).count();
        let name = tag.get(..end).unwrap_or_default().to_ascii_lowercase();
        if name.is_empty() || ALONE.contains(&name.as_str()) {
            continue;
        }
        open = if closes { open.saturating_sub(1) } else { open + 1 };
        most = most.max(open);
    }
    most
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
        // A way back leads to what stands before it, and a link to a paragraph to one that begins with its number.
        if order.get(target).is_some_and(|note| *note > at)
            && looks_like_call(link)
            && let Some(label) = label_of(link.text().collect::<String>().trim())
        {
            calls.entry(target.to_owned()).or_insert(label);
        }
    }
    calls
}

/// Whether a link looks like the call of a note: raised, in square brackets, or said to be one.
fn looks_like_call(link: ElementRef<'_>) -> bool {
    let is_raised = |element: ElementRef<'_>| element.value().name() == "sup";
    let within = link.descendants().chain(link.ancestors().take(2)).filter_map(ElementRef::wrap).any(is_raised);
    let said = [link.attr("class"), link.attr("role"), link.attr("name"), link.attr("id"), link.attr("href")];
    let said = said
        .into_iter()
        .flatten()
        .map(str::to_ascii_lowercase)
        .any(|said| ["note", "fn", "ftn", "cite", "ref"].iter().any(|word| said.contains(word)));
    within || said || link.text().collect::<String>().trim().starts_with('[')
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
            // An empty line ends a paragraph.
            "br" if matches!(self.last_sign(), None | Some(Piece::Break)) => self.end_paragraph(),
            "br" => self.open.push(Piece::Break),
            "pre" => self.verbatim(element, note),
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

    /// The last piece of the open paragraph that is not white space.
    fn last_sign(&self) -> Option<&Piece> {
        self.open.iter().rev().find(|piece| !matches!(piece, Piece::Words(words, _) if words.trim().is_empty()))
    }

    /// Words whose lines are as they were typed: an empty one ends a paragraph, and so does an indent.
    fn verbatim(&mut self, element: ElementRef<'_>, note: Option<String>) {
        self.end_paragraph();
        if let Some(label) = note {
            self.begin_note(label);
        }
        for line in element.text().collect::<String>().lines() {
            if line.trim().is_empty() || line.starts_with([' ', '\t']) {
                self.end_paragraph();
            }
            if !line.trim().is_empty() {
                if !self.open.is_empty() {
                    self.open.push(Piece::Break);
                }
                self.words(line.trim());
            }
        }
        self.end_paragraph();
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
        // Rows of a table within this one are its own.
        let own = |row: &ElementRef<'_>| {
            row.ancestors().filter_map(ElementRef::wrap).find(|above| above.value().name() == "table") == Some(element)
        };
        let of_name = |name: &'static str| {
            element.descendants().filter_map(ElementRef::wrap).filter(move |e| e.value().name() == name)
        };
        for caption in of_name("caption").filter(own) {
            self.block(caption, None, depth + 1);
        }
        let rows: Vec<ElementRef<'_>> = of_name("tr").filter(own).collect();
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
    matches!(before.last(), Some(Piece::Words(words, _)) if ends_with_unit(words))
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
