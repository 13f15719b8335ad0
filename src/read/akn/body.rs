//! The blocks of a statement: cover, title, recitals, paragraphs and points, tables, closing, annexes.

use super::words::{Words, beside};
use crate::read::{Block, Part};
use crate::text::{Passage, joins_without_space};
use crate::xml::{Element, Node};

/// Reads the elements of a statement into blocks.
#[derive(Debug, Default)]
pub(super) struct Body {
    pub blocks: Vec<Block>,
    pub words: Words,
    /// How many blocks there were when the last of them was a paragraph's number alone.
    bare: Option<usize>,
    /// Numbers that stand twice in the file: kept, and shown once.
    pub repeated: Vec<Passage>,
}

impl Body {
    /// All that stands below the nameless root of a file, in order: mostly one element, `akomaNtoso`.
    pub fn file(&mut self, root: &Element<'_>) {
        self.each(root, Part::Body, &mut |body, element| match element.name {
            "akomaNtoso" => body.documents(element),
            _ => body.element(element, Part::Body),
        });
    }

    /// The only statement of a file, or the cover and title of a collection with its parts behind them.
    fn documents(&mut self, akn: &Element<'_>) {
        self.each(akn, Part::Body, &mut |body, document| match document.name {
            "components" => body.each(document, Part::Body, &mut |body, component| {
                body.each(component, Part::Body, &mut |body, part| body.document(part, Self::division));
            }),
            _ => body.document(document, Self::preface),
        });
    }

    /// A statement, a collection without its parts, or an annex; `preface` reads what stands above its text.
    fn document(&mut self, document: &Element<'_>, preface: fn(&mut Self, &Element<'_>)) {
        self.each(document, Part::Body, &mut |body, element| match element.name {
            "meta" => {}
            "coverPage" => body.each(element, Part::Cover, &mut |body, line| body.stated(Part::Cover, line)),
            "preface" => preface(body, element),
            "preamble" => body.preamble(element),
            "conclusions" => body.each(element, Part::Closing, &mut |body, line| body.stated(Part::Closing, line)),
            "attachments" => body.each(element, Part::Body, &mut |body, attachment| body.attachment(attachment)),
            _ => body.content(element),
        });
    }

    /// The preface of a part of a collection: its letter, and its title on a line below it.
    fn division(&mut self, preface: &Element<'_>) {
        let mut heading = Passage::new();
        for line in &preface.children {
            let pieces = match line {
                Node::Element(line) if line.child("docNumber").or(line.child("docTitle")).is_some() => &line.children,
                Node::Element(_) | Node::Words(..) => std::slice::from_ref(line),
            };
            for piece in pieces {
                let words = self.words.node(piece);
                if !words.is_empty() {
                    heading.push_joint();
                    heading.push_break();
                    heading.append(words);
                }
            }
        }
        self.push(Part::Division, heading);
    }

    /// Takes what an element holds, in order; words that stand beside its elements are a part of the text too.
    fn each(&mut self, element: &Element<'_>, part: Part, take: &mut dyn FnMut(&mut Self, &Element<'_>)) {
        for child in &element.children {
            match child {
                Node::Element(inner) => take(self, inner),
                Node::Words(words, at) => self.push(part, beside(words, *at)),
            }
        }
    }

    fn stated(&mut self, part: Part, element: &Element<'_>) {
        let text = self.words.passage(element);
        self.push(part, text);
    }

    pub(super) fn push(&mut self, part: Part, text: Passage) {
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
            _ if holds_apart(element) => {
                body.each(element, Part::Recital, &mut |body, element| body.element(element, Part::Recital));
            }
            _ => body.stated(Part::Recital, element),
        });
    }

    fn attachment(&mut self, attachment: &Element<'_>) {
        let first = self.blocks.len();
        self.each(attachment, Part::Body, &mut |body, element| match element.name {
            "heading" | "subheading" | "num" => body.heading(1, element),
            _ => body.document(element, Self::preface),
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

    pub(super) fn element(&mut self, element: &Element<'_>, part: Part) {
        match element.name {
            "paragraph" | "point" | "item" => self.paragraph(element, part),
            "crossHeading" if element.attribute("refersTo") == Some("#preamble") => self.stated(Part::Recital, element),
            "crossHeading" | "subheading" | "heading" | "num" => self.heading(2, element),
            "table" => self.table(element, part),
            "intro" | "listIntroduction" | "p" | "wrapUp" => self.stated(part, element),
            "formula" => self.stated(Part::Formula, element),
            "meta" => {}
            _ if element.elements().next().is_some() => {
                self.each(element, part, &mut |body, inner| body.element(inner, part));
            }
            _ => self.stated(part, element),
        }
    }

    pub(super) fn heading(&mut self, level: u8, element: &Element<'_>) {
        let text = self.words.passage(element);
        if !text.is_empty() {
            self.blocks.push(Block::Heading { level, text });
        }
    }

    /// A paragraph or point, which is laid down with its number; a list, a table or a heading within it stands apart.
    fn paragraph(&mut self, paragraph: &Element<'_>, part: Part) {
        let level = heading_level(paragraph.attribute("class").unwrap_or_default());
        let unnumbered = level.is_none() && paragraph.child("num").is_none();
        let mut number = if unnumbered { self.take_bare_number(part) } else { Passage::new() };
        self.held(paragraph, part, level, &mut number);
        let bare = !number.is_empty() && level.is_none();
        self.lay(number, part, level);
        self.bare = bare.then_some(self.blocks.len());
    }

    /// The number that stands alone in the paragraph right before one without a number, which holds its words (76/3 and
    /// 76/7 in French).
    fn take_bare_number(&mut self, part: Part) -> Passage {
        let last = self.bare.take().filter(|&count| count == self.blocks.len()).and_then(|_| self.blocks.last_mut());
        match last {
            Some(Block::Stated { part: before, text }) if *before == part => {
                let number = std::mem::take(text);
                self.blocks.pop();
                number
            }
            _ => Passage::new(),
        }
    }

    /// What a paragraph, or a list or the content of one, holds; `number` has been read and is still to be laid down.
    fn held(&mut self, holder: &Element<'_>, part: Part, level: Option<u8>, number: &mut Passage) {
        for child in &holder.children {
            let element = match child {
                Node::Element(element) => element,
                Node::Words(words, at) => {
                    self.numbered(number, beside(words, *at), part, level);
                    continue;
                }
            };
            match element.name {
                "meta" => {}
                "num" => *number = joined(std::mem::take(number), self.words.passage(element)),
                "list" | "blockList" | "sublist" => self.held(element, part, None, number),
                _ if STAND_APART.contains(&element.name) => {
                    self.lay(std::mem::take(number), part, level);
                    self.element(element, part);
                }
                _ if holds_apart(element) => self.held(element, part, level, number),
                "subheading" | "heading" | "crossHeading" => {
                    let words = self.words.passage(element);
                    self.drop_repeated(number, &words);
                    self.numbered(number, words, part, level.or(Some(2)));
                }
                _ => {
                    let words = self.words.passage(element);
                    self.numbered(number, words, part, level);
                }
            }
        }
    }

    /// Takes the number of a heading away whose words begin with it too: `<num>I.</num><subheading>I. Investing …` in 76/258.
    fn drop_repeated(&mut self, number: &mut Passage, heading: &Passage) {
        let rest = heading.words().strip_prefix(number.words());
        let repeated = rest.is_some_and(|rest| rest.starts_with(char::is_whitespace));
        if repeated && !number.is_empty() {
            self.repeated.push(std::mem::take(number));
        }
    }

    /// Words, with the number that stands before them.
    fn numbered(&mut self, number: &mut Passage, words: Passage, part: Part, level: Option<u8>) {
        if !words.is_empty() {
            self.lay(joined(std::mem::take(number), words), part, level);
        }
    }

    fn lay(&mut self, text: Passage, part: Part, level: Option<u8>) {
        match level {
            _ if text.is_empty() => {}
            Some(level) => self.blocks.push(Block::Heading { level, text }),
            None => self.push(part, text),
        }
    }
}

/// Elements within a paragraph that are blocks of their own.
const STAND_APART: [&str; 4] = ["table", "paragraph", "point", "item"];

/// Whether an element holds a list or a block of its own among its words.
fn holds_apart(element: &Element<'_>) -> bool {
    let apart = |name: &str| STAND_APART.contains(&name) || matches!(name, "list" | "blockList" | "sublist");
    element.elements().any(|inner| apart(inner.name))
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
        number.push_joint();
    }
    number.append(words);
    number
}
