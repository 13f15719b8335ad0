//! The blocks of a statement: cover, title, recitals, paragraphs and points, tables, closing, annexes.

use super::tree::{Element, Node};
use super::words::Words;
use crate::read::{Block, Part};
use crate::text::{Passage, joins_without_space};

/// Reads the elements of a statement into blocks.
#[derive(Debug, Default)]
pub(super) struct Body {
    pub blocks: Vec<Block>,
    pub words: Words,
}

impl Body {
    /// The letter of a part of a collection, and its title below it.
    pub fn division(&mut self, part: &Element<'_>) {
        let Some(preface) = part.child("preface") else { return };
        let mut heading = Passage::new();
        let pieces =
            |line: &Element<'_>| line.elements().any(|element| matches!(element.name, "docNumber" | "docTitle"));
        let lines = preface.elements().flat_map(|line| match pieces(line) {
            true => line.elements().collect::<Vec<_>>(),
            false => vec![line],
        });
        for element in lines {
            let words = self.words.passage(element);
            if !words.is_empty() {
                heading.push_space(heading.whole().range().end);
                heading.push_break();
                heading.append(words);
            }
        }
        self.push(Part::Division, heading);
    }

    /// A whole statement, or the cover and title of a collection; of a part the preface has been read.
    pub fn document(&mut self, document: &Element<'_>, part: bool) {
        self.each(document, Part::Body, &mut |body, element| match element.name {
            "meta" => {}
            "preface" if part => {}
            "coverPage" => body.each(element, Part::Cover, &mut |body, line| body.stated(Part::Cover, line)),
            "preface" => body.preface(element),
            "preamble" => body.preamble(element),
            "conclusions" => body.each(element, Part::Closing, &mut |body, line| body.stated(Part::Closing, line)),
            "attachments" => body.each(element, Part::Body, &mut |body, attachment| body.attachment(attachment)),
            _ => body.content(element),
        });
    }

    /// Takes what an element holds, in order; words that stand beside its elements are a part of the text too.
    fn each(&mut self, element: &Element<'_>, part: Part, take: &mut dyn FnMut(&mut Self, &Element<'_>)) {
        for child in &element.children {
            match child {
                Node::Element(inner) => take(self, inner),
                Node::Words(words, at) => self.push(part, Passage::of(words, *at)),
            }
        }
    }

    fn stated(&mut self, part: Part, element: &Element<'_>) {
        let text = self.words.passage(element);
        self.push(part, text);
    }

    fn push(&mut self, part: Part, text: Passage) {
        if !text.is_empty() {
            self.blocks.push(Block::Stated { part, text });
        }
    }

    /// The number and the title, which stand in one line.
    fn preface(&mut self, preface: &Element<'_>) {
        self.each(preface, Part::Title, &mut |body, line| match line.child("docTitle") {
            Some(_) => body.each(line, Part::Title, &mut |body, element| {
                body.stated(if element.name == "docNumber" { Part::Number } else { Part::Title }, element);
            }),
            None if line.child("docNumber").is_some() => body.stated(Part::Number, line),
            None => body.stated(Part::Title, line),
        });
    }

    fn preamble(&mut self, preamble: &Element<'_>) {
        self.each(preamble, Part::Recital, &mut |body, element| match element.name {
            "formula" => body.stated(Part::Formula, element),
            _ if element.child("blockList").is_some() || element.child("table").is_some() => {
                body.each(element, Part::Recital, &mut |body, element| body.element(element, Part::Recital));
            }
            _ => body.stated(Part::Recital, element),
        });
    }

    fn attachment(&mut self, attachment: &Element<'_>) {
        let first = self.blocks.len();
        self.each(attachment, Part::Body, &mut |body, element| match element.name {
            "heading" | "subheading" | "num" => body.heading(1, element),
            _ => body.document(element, false),
        });
        if self.blocks.len() == first {
            return;
        }
        let heading = self.blocks.get_mut(first).and_then(|block| match block {
            Block::Heading { text, .. } => Some(std::mem::take(text)),
            Block::Stated { .. } | Block::Paragraph(_) | Block::Table(_) => None,
        });
        match heading {
            Some(text) => self.blocks.splice(first..=first, [Block::Stated { part: Part::Annex, text }]).for_each(drop),
            None => self.blocks.insert(first, Block::Stated { part: Part::Annex, text: Passage::new() }),
        }
    }

    /// The elements of a body or of a part of one.
    fn content(&mut self, element: &Element<'_>) {
        self.each(element, Part::Body, &mut |body, element| body.element(element, Part::Body));
    }

    fn element(&mut self, element: &Element<'_>, part: Part) {
        match element.name {
            "paragraph" | "point" | "item" => self.paragraph(element, part),
            "crossHeading" if element.attribute("refersTo") == Some("#preamble") => self.stated(Part::Recital, element),
            "crossHeading" | "subheading" | "heading" | "num" => self.heading(2, element),
            "table" => self.table(element),
            "intro" | "listIntroduction" | "p" | "wrapUp" => self.stated(part, element),
            "formula" => self.stated(Part::Formula, element),
            "meta" => {}
            _ if element.elements().next().is_some() => {
                self.each(element, part, &mut |body, inner| body.element(inner, part));
            }
            _ => self.stated(part, element),
        }
    }

    fn heading(&mut self, level: u8, element: &Element<'_>) {
        let text = self.words.passage(element);
        if !text.is_empty() {
            self.blocks.push(Block::Heading { level, text });
        }
    }

    /// A paragraph or point: its number, and its words up to the first list, table or heading within it.
    fn paragraph(&mut self, paragraph: &Element<'_>, part: Part) {
        let level = heading_level(paragraph.attribute("class").unwrap_or_default());
        let mut number = paragraph.child("num").map(|num| self.words.passage(num));
        for child in &paragraph.children {
            let element = match child {
                Node::Element(element) => element,
                Node::Words(words, at) => {
                    self.lay(Passage::of(words, *at), part, level);
                    continue;
                }
            };
            match element.name {
                "num" => {}
                "list" | "blockList" | "sublist" => self.list(element, part, &mut number),
                "table" | "paragraph" | "point" => self.element(element, part),
                "content" if ["table", "list", "blockList"].iter().any(|name| element.child(name).is_some()) => {
                    self.each(element, part, &mut |body, inner| match inner.name {
                        "list" | "blockList" => body.list(inner, part, &mut number),
                        "table" => body.table(inner),
                        _ => body.numbered(&mut number, inner, part, level),
                    });
                }
                "subheading" | "heading" | "crossHeading" => {
                    self.numbered(&mut number, element, part, level.or(Some(2)))
                }
                _ => self.numbered(&mut number, element, part, level),
            }
        }
        if let Some(number) = number.filter(|number| !number.is_empty()) {
            self.lay(number, part, level);
        }
    }

    fn list(&mut self, list: &Element<'_>, part: Part, number: &mut Option<Passage>) {
        self.each(list, part, &mut |body, element| match element.name {
            "intro" | "listIntroduction" => body.numbered(number, element, part, None),
            _ => body.element(element, part),
        });
    }

    /// Words, with the number that stands before them and has not been said yet.
    fn numbered(&mut self, number: &mut Option<Passage>, element: &Element<'_>, part: Part, level: Option<u8>) {
        let words = self.words.passage(element);
        let text = match number.take() {
            Some(number) if words.is_empty() => number,
            Some(number) => joined(number, words),
            None => words,
        };
        self.lay(text, part, level);
    }

    fn lay(&mut self, text: Passage, part: Part, level: Option<u8>) {
        match level {
            _ if text.is_empty() => {}
            Some(level) => self.blocks.push(Block::Heading { level, text }),
            None => self.push(part, text),
        }
    }

    fn table(&mut self, table: &Element<'_>) {
        table.elements().filter(|element| element.name == "caption").for_each(|caption| self.heading(3, caption));
        let own = |element: &&Element<'_>| element.name == "tr";
        let grouped = table.elements().filter(|element| matches!(element.name, "tbody" | "thead" | "tfoot"));
        let rows: Vec<&Element<'_>> =
            table.elements().filter(own).chain(grouped.flat_map(Element::elements).filter(own)).collect();
        let rows: Vec<Vec<Passage>> = rows
            .iter()
            .map(|row| {
                let cells = row.elements().filter(|cell| matches!(cell.name, "td" | "th"));
                cells.map(|cell| self.words.passage(cell)).collect()
            })
            .collect();
        if rows.iter().flatten().any(|cell| !cell.is_empty()) {
            self.blocks.push(Block::Table(rows));
        }
    }
}

/// The level of a heading by the class of its paragraph: `H1`, `HCh`, `H23`, `H4`.
fn heading_level(class: &str) -> Option<u8> {
    let rest = class.strip_prefix('H')?;
    match rest.chars().next()? {
        '1' | 'C' => Some(1),
        '2' | '3' => Some(2),
        '4'..='9' => Some(3),
        _ => None,
    }
}

fn joined(mut number: Passage, words: Passage) -> Passage {
    let both = number.words().chars().next_back().zip(words.words().chars().next());
    let closed = both.is_some_and(|(before, after)| joins_without_space(Some(before), Some(after)));
    if !closed || number.words().ends_with(['.', '-']) {
        number.push_space(number.whole().range().end);
    }
    number.append(words);
    number
}
