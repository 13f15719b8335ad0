//! The words of an element as a passage: styles, line breaks, note calls, and the links the file makes.

use crate::read::{Link, NoteText};
use crate::text::{Passage, Span, Style};
use crate::xml::{Element, Node};
use std::borrow::Cow;

/// Gathers what stands beside the text while passages are made: the notes and the links.
#[derive(Debug, Default)]
pub(super) struct Words {
    /// The notes in the order of their calls.
    pub notes: Vec<NoteText>,
    /// The links of text and notes, in order.
    pub links: Vec<Link>,
}

/// A stretch of an element.
enum Run<'s> {
    Words { words: Cow<'s, str>, at: usize, style: Option<Style> },
    Note { label: String, at: usize },
    LineEnd { at: usize },
    Space { at: usize },
    LinkBegins(&'s str),
    LinkEnds,
}

/// Elements that are parted from what follows them within one passage.
const PARTED: [&str; 8] = ["p", "num", "item", "listIntroduction", "point", "paragraph", "td", "th"];

impl Words {
    /// The words of an element and of all within it.
    pub fn passage(&mut self, element: &Element<'_>) -> Passage {
        let mut runs = Vec::new();
        self.flatten(element, None, &mut runs);
        take_brackets_of_calls(&mut runs);
        self.join(runs)
    }

    /// The words of an element, or words that stand beside elements.
    pub fn node(&mut self, node: &Node<'_>) -> Passage {
        match node {
            Node::Element(element) => self.passage(element),
            Node::Words(words, at) => beside(words, *at),
        }
    }

    fn flatten<'e>(&mut self, element: &'e Element<'_>, style: Option<Style>, runs: &mut Vec<Run<'e>>) {
        let style = match element.attribute("class") {
            _ if element.name == "sup" => Some(Style::Raised),
            Some("bold") => Some(Style::Bold),
            Some("italic") => Some(Style::Italic),
            _ => style,
        };
        let link = element.attribute("href").filter(|_| element.name == "a");
        runs.extend(link.map(Run::LinkBegins));
        for child in &element.children {
            match child {
                Node::Words(words, at) => runs.push(Run::Words { words: Cow::Borrowed(words), at: *at, style }),
                Node::Element(note) if note.name == "authorialNote" => {
                    let label = note.attribute("marker").map_or("*", |marker| marker.trim_matches(['(', ')', ' ']));
                    runs.push(Run::Note { label: label.to_owned(), at: note.at });
                    self.note(label, note);
                }
                Node::Element(end) if matches!(end.name, "eol" | "br") => {
                    runs.push(Run::LineEnd { at: end.at });
                    self.flatten(end, style, runs);
                }
                Node::Element(inner) => {
                    self.flatten(inner, style, runs);
                    // Paragraphs of one element are parted where nothing in the file parts them.
                    if PARTED.contains(&inner.name) {
                        runs.push(Run::Space { at: inner.at });
                    }
                }
            }
        }
        runs.extend(link.map(|_| Run::LinkEnds));
    }

    /// A note, behind those called before it and before those that it calls itself.
    ///
    /// Arabic prints `()` before a note, where its number stood: the brackets are the label's.
    fn note(&mut self, label: &str, note: &Element<'_>) {
        let place = self.notes.len();
        let text = self.passage(note);
        let printed = text.words().strip_prefix("()").map_or(0, |rest| text.words().len() - rest.len());
        let text = if printed > 0 { text.behind(printed) } else { text };
        self.notes.insert(place, NoteText { label: label.to_owned(), text });
    }

    fn join(&mut self, runs: Vec<Run<'_>>) -> Passage {
        let mut passage = Passage::new();
        let mut link: Option<(&str, usize)> = None;
        for run in runs {
            match run {
                Run::Words { words, at, style } => {
                    let start = passage.words().len();
                    passage.push(&words, at);
                    style.into_iter().for_each(|style| passage.emphasize(start, style));
                }
                Run::Note { label, at } => passage.push_call(&label, Span::new(at..at + 1)),
                Run::LineEnd { at } => {
                    passage.push_space(at);
                    passage.push_break();
                }
                Run::Space { at } => passage.push_space(at),
                Run::LinkBegins(address) => link = Some((address, passage.words().len())),
                Run::LinkEnds => {
                    let Some((address, start)) = link.take() else { continue };
                    let span = passage.span(start..passage.words().len());
                    self.links.push(Link { address: address.to_owned(), span });
                }
            }
        }
        passage.slice(0..passage.words().len())
    }
}

/// Words that stand beside elements, as a passage of their own.
pub(super) fn beside(words: &str, at: usize) -> Passage {
    let mut passage = Passage::of(words, at);
    passage.trim_end();
    passage
}

/// Takes the brackets around a call out of the words: `الدولي(` `1` `)` is a call (DOMAIN.md, what the mark-up gives).
fn take_brackets_of_calls(runs: &mut [Run<'_>]) {
    let notes: Vec<usize> =
        runs.iter().enumerate().filter(|(_, run)| matches!(run, Run::Note { .. })).map(|(i, _)| i).collect();
    for note in notes {
        let before = note.checked_sub(1).filter(|&i| ends_with_bracket(runs, i));
        let after = (note + 1..runs.len().min(note + 3)).find(|&i| begins_with_bracket(runs, i));
        let (Some(before), Some(after)) = (before, after) else { continue };
        if let Some(Run::Words { words, .. }) = runs.get_mut(before) {
            *words = Cow::Owned(words.trim_end().strip_suffix('(').unwrap_or(words).to_owned());
        }
        if let Some(Run::Words { words, at, .. }) = runs.get_mut(after) {
            let rest = words.trim_start().strip_prefix(')').unwrap_or(words).to_owned();
            *at += words.len() - rest.len();
            *words = Cow::Owned(rest);
        }
    }
}

fn ends_with_bracket(runs: &[Run<'_>], at: usize) -> bool {
    matches!(runs.get(at), Some(Run::Words { words, .. }) if words.trim_end().ends_with('('))
}

fn begins_with_bracket(runs: &[Run<'_>], at: usize) -> bool {
    matches!(runs.get(at), Some(Run::Words { words, .. }) if words.trim_start().starts_with(')'))
}
