//! Reading Markdown: CommonMark with tables and footnotes, as archives and converters write it.
//!
//! The mark-up goes and every letter of the text stays: the numbers of a list are taken from the source (a Markdown parser
//! counts anew), nested lists and quotations are paragraphs with their printed label in the words, a dead link
//! `[75/240](#)` is just its words. `<sup>1</sup>` is a note call, and a paragraph that begins with one is a note, as in
//! seed 78/237. What CommonMark does not take for bold but was meant so (`**强调。**后文`) is bold.

mod html;
mod writer;

use super::Manuscript;
use crate::source::Source;
use crate::text::{Passage, Style};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use std::ops::Range;
use writer::{Kind, Writer};

/// Reads a Markdown document.
pub(super) fn read(source: &Source) -> Manuscript {
    let text = source.text.get(source.body..).unwrap_or_default();
    let mut reader = Reader { text, base: source.body, writer: Writer::default(), styles: Vec::new() };
    let parser = Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES);
    let mut definitions: Vec<Range<usize>> =
        parser.reference_definitions().iter().map(|(_, definition)| definition.span.clone()).collect();
    definitions.sort_by_key(|span| span.start);
    for (event, range) in parser.into_offset_iter() {
        reader.event(event, range);
    }
    let mut manuscript = reader.writer.finish();
    // `[1]: address` prints nothing; it is kept with what belongs to the paper.
    manuscript.furniture.extend(
        definitions.into_iter().filter_map(|span| Some(Passage::of(text.get(span.clone())?, source.body + span.start))),
    );
    manuscript
}

/// Turns events into calls of the writer.
struct Reader<'a> {
    text: &'a str,
    /// Where `text` begins in the source.
    base: usize,
    writer: Writer,
    /// Emphasis that is open: where it began.
    styles: Vec<usize>,
}

impl Reader<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::Text(words) => self.words(&words, range),
            Event::Code(words) | Event::InlineMath(words) | Event::DisplayMath(words) => self.words(&words, range),
            Event::Html(html) | Event::InlineHtml(html) => self.html(&html, range),
            Event::FootnoteReference(label) => self.writer.call(&label, self.base + range.start..self.base + range.end),
            Event::SoftBreak | Event::HardBreak => self.writer.line_end(self.base + range.end),
            Event::Rule => self.writer.close(),
            Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Strong | Tag::Emphasis => self.styles.push(self.writer.mark()),
            Tag::Paragraph | Tag::HtmlBlock | Tag::BlockQuote(_) | Tag::List(_) => self.writer.close(),
            Tag::CodeBlock(_) => self.writer.open(Kind::Lines),
            Tag::Heading { level, .. } => self.writer.open(Kind::Heading(depth(level))),
            Tag::Item => {
                self.writer.close();
                self.label(range);
            }
            Tag::FootnoteDefinition(label) => self.writer.open_note(&label),
            Tag::Table(_) => self.writer.open_table(),
            Tag::TableHead | Tag::TableRow => self.writer.open_row(),
            Tag::TableCell => self.writer.open(Kind::Cell),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strong => self.emphasize(Style::Bold),
            TagEnd::Emphasis => self.emphasize(Style::Italic),
            TagEnd::Paragraph
            | TagEnd::HtmlBlock
            | TagEnd::CodeBlock
            | TagEnd::Heading(_)
            | TagEnd::Item
            | TagEnd::TableCell => self.writer.close(),
            TagEnd::FootnoteDefinition => self.writer.close_note(),
            TagEnd::Table => self.writer.close_table(),
            _ => {}
        }
    }

    fn emphasize(&mut self, style: Style) {
        if let Some(start) = self.styles.pop() {
            self.writer.emphasize(start, style);
        }
    }

    /// The printed number of a list item, from the source; a bullet is mark-up.
    fn label(&mut self, range: Range<usize>) {
        let item = self.text.get(range.clone()).unwrap_or_default();
        let start = range.start + item.len() - item.trim_start().len();
        let digits = item.trim_start().bytes().take_while(u8::is_ascii_digit).count();
        let label = item.trim_start().get(..digits + 1).filter(|_| digits > 0);
        if let Some(label) = label {
            self.writer.label(label, self.base + start);
        }
    }

    /// Words of the text. What the parser changed (entities, line ends in code) is matched with the source piece by piece.
    fn words(&mut self, words: &str, range: Range<usize>) {
        let raw = self.text.get(range.clone()).unwrap_or_default();
        let found = if raw.starts_with(words) { Some(0) } else { raw.find(words) };
        if let Some(at) = found {
            return self.writer.words(words, self.base + range.start + at);
        }
        let mut at = 0;
        for c in words.chars() {
            let rest = raw.get(at..).unwrap_or_default();
            // A space of the parser's may be a line end of the source.
            let same = |other: char| other == c || (c == ' ' && other.is_whitespace());
            let found = rest.char_indices().take(3).find(|(_, other)| same(*other));
            let place = found.map_or(at.min(raw.len()), |(skip, _)| at + skip);
            self.writer.words(c.encode_utf8(&mut [0; 4]), self.base + range.start + place);
            at = found.map_or(at, |(skip, other)| at + skip + other.len_utf8());
        }
    }

    fn html(&mut self, html: &str, range: Range<usize>) {
        let base = self.base + range.start;
        for part in html::parts(html) {
            match part {
                html::Part::Words(at) => self.writer.words(html.get(at.clone()).unwrap_or_default(), base + at.start),
                html::Part::LineEnd(at) => self.writer.line_end(base + at.end),
                html::Part::Block => self.writer.close(),
                html::Part::Raise(at) => self.writer.raise(base + at.start),
                html::Part::Lower(at) => self.writer.lower(base + at.end),
                html::Part::Tag => {}
            }
        }
    }
}

fn depth(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

#[cfg(test)]
mod tests;
