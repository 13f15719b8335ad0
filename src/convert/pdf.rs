//! PDF: from boxes of words on pages to paragraphs and notes.
//!
//! `pdftotext -bbox-layout` says which letters stand where; what they are to each other is told by that alone. Sizes and
//! heights tell calls from numbers, places tell running heads, columns, notes and paragraphs.

mod boxes;
mod foot;
mod furniture;
mod leftward;
mod paragraphs;
mod program;
mod rows;
mod scale;
mod words;

use super::Unreadable;
use super::markdown::markdown;
use super::sheet::{Block, Piece, Sheet};
use crate::text::{label_of, needs_space};
use boxes::{Paper, Row};
use paragraphs::{Line, Run};
use scale::Scale;

/// The text of a PDF file as Markdown.
///
/// # Errors
/// When the program that reads it is missing, the file is locked or damaged, or its pages are pictures.
pub fn pdf(bytes: &[u8]) -> Result<String, Unreadable> {
    let layout = program::layout(bytes)?;
    let text = markdown(&sheet(boxes::paper(&layout)));
    if text.is_empty() { Err(Unreadable::NoText) } else { Ok(text) }
}

/// What stands on the pages of a document.
fn sheet(mut paper: Paper) -> Sheet {
    paper.pages.iter_mut().for_each(rows::whole);
    let scale = Scale::of(&paper);
    furniture::take_away(&mut paper, &scale);
    let notes: Vec<Vec<Row>> = paper.pages.iter_mut().map(|page| foot::take(page, &scale)).collect();
    let pages = paper.pages.iter().enumerate();
    let run = Run { leftward: paper.leftward, flush_at_end: paragraphs::flush_at_end(&paper, &scale) };
    let lines: Vec<Vec<Line>> = pages.map(|(number, page)| paragraphs::lines(page, number, &scale, run)).collect();
    let spaced = paragraphs::spaced(&lines, &scale);
    let mut writing = Writing::new(&scale, paper.leftward, spaced);
    for ((page, lines), notes) in paper.pages.iter().zip(lines).zip(&notes) {
        for (row, line) in page.rows.iter().zip(lines) {
            writing.line(row, line);
        }
        let limit = page.rows.iter().chain(notes).map(|row| row.area.end).fold(0.0, f64::max);
        notes.iter().for_each(|row| writing.note(row, limit));
    }
    writing.finish()
}

/// The sheet so far, and the paragraph that is open.
struct Writing<'s> {
    scale: &'s Scale,
    leftward: bool,
    spaced: bool,
    sheet: Sheet,
    open: Vec<Piece>,
    last: Option<Line>,
    /// Notes from the feet of the pages on which the open paragraph stands.
    notes: Vec<(String, Vec<Piece>)>,
    /// The number of the last note.
    number: Option<u32>,
    /// Whether the next line of the notes begins within the last word.
    parted: bool,
}

impl<'s> Writing<'s> {
    fn new(scale: &'s Scale, leftward: bool, spaced: bool) -> Self {
        Self {
            scale,
            leftward,
            spaced,
            sheet: Sheet::default(),
            open: Vec::new(),
            last: None,
            notes: Vec::new(),
            number: None,
            parted: false,
        }
    }

    /// Adds a line of the text.
    fn line(&mut self, row: &Row, line: Line) {
        if let (Some(last), Some(label)) = (&self.last, label_of(&row.letters()))
            && paragraphs::is_call_of(&line, last, self.scale)
        {
            return self.open.push(Piece::Call(label));
        }
        let goes_on = self.last.as_ref().is_some_and(|last| paragraphs::goes_on(last, &line, self.scale, self.spaced));
        if !goes_on {
            self.close();
        }
        let pieces = words::pieces(row, self.scale, self.leftward, &self.open);
        // Over the end of a page less is certain: that a line begins there may tell a later stage more.
        if self.last.as_ref().is_some_and(|last| last.page != line.page) && !self.open.is_empty() {
            self.open.push(Piece::Break);
            self.open.extend(pieces);
        } else {
            join(&mut self.open, pieces, self.last.as_ref().is_some_and(|last| last.parted));
        }
        self.last = Some(line);
    }

    /// Adds a line of a page's foot, where lines end at `limit`: one that begins with no label goes on with the note before.
    fn note(&mut self, row: &Row, limit: f64) {
        let parted = std::mem::replace(&mut self.parted, words::is_parted(row, limit));
        let label = foot::label(row, self.scale, self.number);
        let Some(label) = label else {
            let earlier = self.sheet.blocks.iter_mut().rev().find_map(|block| match block {
                Block::Note(_, words) => Some(words),
                Block::Paragraph(_) | Block::Heading(..) | Block::Table(_) => None,
            });
            let note = self.notes.last_mut().map(|(_, words)| words).or(earlier);
            let before = note.as_deref().map_or(&[][..], Vec::as_slice);
            let pieces = words::pieces(row, self.scale, self.leftward, before);
            match note {
                Some(words) => join(words, pieces, parted),
                None => self.sheet.blocks.push(Block::Paragraph(pieces)),
            }
            return;
        };
        self.number = label.parse().ok();
        let rest = Row::of(row.words.iter().skip(1).cloned().collect());
        self.notes.push((label, words::pieces(&rest, self.scale, self.leftward, &[])));
    }

    /// Ends the paragraph; the notes of its pages follow it.
    fn close(&mut self) {
        let pieces = std::mem::take(&mut self.open);
        if !pieces.is_empty() {
            self.sheet.blocks.push(Block::Paragraph(pieces));
        }
        self.sheet.blocks.extend(self.notes.drain(..).map(|(label, words)| Block::Note(label, words)));
    }

    fn finish(mut self) -> Sheet {
        self.close();
        self.sheet
    }
}

/// The words of a piece; a call stands for a letter.
fn words(piece: &Piece) -> &str {
    match piece {
        Piece::Words(words, _) => words,
        Piece::Call(_) => "a",
        Piece::Break => " ",
    }
}

/// Adds a line to a paragraph, with a space where one stands for the end of the line before; none does where that line is
/// `parted` within a word.
fn join(paragraph: &mut Vec<Piece>, line: Vec<Piece>, parted: bool) {
    let before = paragraph.last().map(words).unwrap_or_default();
    let after = line.first().map(words).unwrap_or_default();
    // Nothing stands between a bracket and what it opens, not even where a line ends there.
    let opens = before.ends_with(['(', '[', '«', '（', '《']);
    let calls = matches!(line.first(), Some(Piece::Call(_)));
    if !paragraph.is_empty() && !opens && !calls && !parted && needs_space(before, after.trim_start()) {
        paragraph.push(Piece::plain(" "));
    }
    paragraph.extend(line);
}
