//! Writing a manuscript piece by piece: one block is open at a time, and closing it decides whether it is a paragraph, a
//! note or a cell.

use crate::read::join::push_line;
use crate::read::text::is_raised;
use crate::read::{Block, Manuscript, NoteText};
use crate::resolution::Cell;
use crate::text::{Lift, Passage, Span, Style, ends_with_unit, label_of};
use std::ops::Range;

/// What the open block will be.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Kind {
    /// A paragraph, or a note when it begins with a call.
    #[default]
    Paragraph,
    /// Lines of code, which are paragraphs that somebody indented; an empty line ends one.
    Lines,
    /// A heading of a level.
    Heading(u8),
    /// A cell of a table.
    Cell,
}

/// Words between `<sup>` and `</sup>`.
#[derive(Debug)]
struct Raised {
    start: usize,
    words: Vec<(String, usize)>,
}

/// The manuscript so far and the block that is open.
#[derive(Debug, Default)]
pub(super) struct Writer {
    manuscript: Manuscript,
    kind: Kind,
    passage: Passage,
    /// The numbers of list items whose words are still to come.
    labels: Vec<(String, usize)>,
    /// The byte behind a line end of the source, when one came since the last word.
    line_end: Option<usize>,
    /// The label and place of a call with which the block began.
    opening: Option<(String, Range<usize>)>,
    raised: Option<Raised>,
    /// The footnote definition that is open, with what it holds so far.
    note: Option<(String, Passage)>,
    table: Vec<Vec<Cell<Passage>>>,
}

impl Writer {
    /// Closes the open block and begins one of a kind.
    pub(super) fn open(&mut self, kind: Kind) {
        self.close();
        self.kind = kind;
    }

    /// Where the next word will stand.
    pub(super) fn mark(&mut self) -> usize {
        self.push_labels();
        self.passage.words().len()
    }

    fn push_labels(&mut self) {
        for (label, source) in std::mem::take(&mut self.labels) {
            self.passage.push(&label, source);
            self.passage.push_space(source + label.len());
        }
    }

    /// Sets everything from a mark on in a style, white space at its beginning aside.
    pub(super) fn emphasize(&mut self, from: usize, style: Style) {
        let words = self.passage.words().get(from..).unwrap_or_default();
        let lead = words.len() - words.trim_start().len();
        self.passage.emphasize(from + lead, style);
    }

    /// A source line ends before a byte of the source.
    pub(super) fn line_end(&mut self, end: usize) {
        self.line_end = Some(end);
    }

    /// The printed number of a list item: `3.`.
    pub(super) fn label(&mut self, label: &str, source: usize) {
        self.labels.push((label.to_owned(), source));
    }

    /// Words at a place in the source.
    pub(super) fn words(&mut self, words: &str, source: usize) {
        if let Some(raised) = &mut self.raised {
            raised.words.push((words.to_owned(), source));
        } else if self.kind == Kind::Lines {
            self.lines(words, source);
        } else {
            self.push(words, source);
        }
    }

    /// Lines of code, joined to paragraphs.
    fn lines(&mut self, words: &str, source: usize) {
        let mut at = source;
        for line in words.split_inclusive('\n') {
            if line.trim().is_empty() && self.line_end.is_some() {
                self.close();
                self.kind = Kind::Lines;
            }
            let trimmed = line.trim();
            self.push(trimmed, at + line.len() - line.trim_start().len());
            at += line.len();
            if line.ends_with('\n') {
                self.line_end = Some(at);
            }
        }
    }

    fn push(&mut self, words: &str, source: usize) {
        if words.is_empty() {
            return;
        }
        self.push_labels();
        // Raised digits are calls; behind a unit of measure they are powers.
        match words.find(is_raised).filter(|&at| !ends_with_unit(words.get(..at).unwrap_or_default())) {
            Some(at) => self.push_raised(words, at, source),
            None => self.push_plain(words, source),
        }
    }

    fn push_raised(&mut self, words: &str, at: usize, source: usize) {
        let (before, rest) = words.split_at_checked(at).unwrap_or((words, ""));
        let end = rest.find(|c| !is_raised(c)).unwrap_or(rest.len());
        let (mark, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        self.push_plain(before, source);
        match label_of(mark) {
            Some(label) => self.call(&label, source + at..source + at + end),
            None => self.push_plain(mark, source + at),
        }
        self.push_rest(after, source + at + end);
    }

    /// What follows a raised digit, which may hold more of them.
    fn push_rest(&mut self, words: &str, source: usize) {
        let mut from = 0;
        for (at, _) in words.match_indices(is_raised) {
            if at < from {
                continue;
            }
            let rest = words.get(at..).unwrap_or_default();
            let end = at + rest.find(|c| !is_raised(c)).unwrap_or(rest.len());
            self.push_plain(words.get(from..at).unwrap_or_default(), source + from);
            match words.get(at..end).and_then(label_of) {
                Some(label) => self.call(&label, source + at..source + end),
                None => self.push_plain(words.get(at..end).unwrap_or_default(), source + at),
            }
            from = end;
        }
        self.push_plain(words.get(from..).unwrap_or_default(), source + from);
    }

    fn push_plain(&mut self, words: &str, source: usize) {
        if words.is_empty() {
            return;
        }
        match self.line_end.take() {
            Some(end) => {
                let lead = words.len() - words.trim_start().len();
                push_line(&mut self.passage, words.trim_start(), source + lead, end - 1..end);
            }
            None => self.passage.push(words, source),
        }
    }

    /// `<sup>` begins at a byte of the source.
    pub(super) fn raise(&mut self, start: usize) {
        self.spill();
        self.raised = Some(Raised { start, words: Vec::new() });
    }

    /// `</sup>` ends at a byte of the source: what stands between is a call, several (`3,4`), or just words.
    pub(super) fn lower(&mut self, end: usize) {
        let Some(raised) = &self.raised else { return };
        let start = raised.start;
        let inner: String = raised.words.iter().map(|(words, _)| words.as_str()).collect();
        let labels = inner.split([',', '，', '、']).map(|label| label_of(label.trim())).collect::<Option<Vec<_>>>();
        // Several at the beginning of a paragraph are no label of a note.
        match labels.filter(|labels| labels.len() == 1 || !self.passage.is_empty()) {
            Some(labels) => {
                self.raised = None;
                labels.iter().for_each(|label| self.call(label, start..end));
            }
            None => self.spill(),
        }
    }

    /// A `<sup>` that holds no label, or was never closed, is just its words.
    fn spill(&mut self) {
        for (words, source) in self.raised.take().into_iter().flat_map(|raised| raised.words) {
            self.push(&words, source);
        }
    }

    /// A note call. At the beginning of a paragraph it is the label of a note, and so it is at the beginning of a line of
    /// one.
    pub(super) fn call(&mut self, label: &str, span: Range<usize>) {
        let is_note = self.opening.is_some() && self.line_end.is_some() && !self.passage.is_empty();
        if is_note {
            self.close();
        }
        let begins = self.passage.is_empty() && self.labels.is_empty() && self.note.is_none();
        if begins && self.opening.is_none() && self.kind == Kind::Paragraph {
            self.opening = Some((label.to_owned(), span));
            self.line_end = None;
        } else {
            self.push_labels();
            self.passage.push_call(label, Span::new(span));
        }
    }

    /// Begins a footnote definition `[^1]:`.
    pub(super) fn open_note(&mut self, label: &str) {
        self.close();
        self.note = Some((label.to_owned(), Passage::new()));
    }

    /// Ends a footnote definition.
    pub(super) fn close_note(&mut self) {
        self.close();
        if let Some((label, text)) = self.note.take() {
            self.manuscript.notes.push(NoteText { label, text });
        }
    }

    /// Begins a table.
    pub(super) fn open_table(&mut self) {
        self.close();
        self.table = Vec::new();
    }

    /// Begins a row of the table.
    pub(super) fn open_row(&mut self) {
        self.table.push(Vec::new());
    }

    /// A cell of the open row; those of the first row are headings.
    fn cell(&mut self, words: Passage) {
        let heading = self.table.len() == 1;
        if let Some(row) = self.table.last_mut() {
            row.push(Cell { heading, ..Cell::new(words) });
        }
    }

    /// Ends the table.
    pub(super) fn close_table(&mut self) {
        self.close();
        let rows = std::mem::take(&mut self.table);
        self.manuscript.blocks.push(Block::Table(rows));
    }

    /// Ends the open block, if there is one.
    pub(super) fn close(&mut self) {
        self.spill();
        let kind = std::mem::take(&mut self.kind);
        let mut passage = lift_undefined(set_literal_bold(std::mem::take(&mut self.passage)));
        passage.trim_end();
        self.line_end = None;
        let opening = self.opening.take();
        if kind == Kind::Cell {
            return self.cell(passage);
        }
        match opening {
            Some((label, _)) if !passage.words().is_empty() => {
                self.manuscript.notes.push(NoteText { label, text: passage });
            }
            Some((label, span)) => self.call_alone(&label, Span::new(span)),
            None if passage.is_empty() => {}
            None => self.block(kind, passage),
        }
    }

    fn block(&mut self, kind: Kind, passage: Passage) {
        if let Some((_, note)) = &mut self.note {
            if !note.is_empty() {
                let start = passage.whole().range().start;
                note.push_white(start.saturating_sub(1)..start);
            }
            return note.append(passage);
        }
        self.manuscript.blocks.push(match kind {
            Kind::Heading(level) => Block::Heading { level, text: passage },
            Kind::Paragraph | Kind::Lines | Kind::Cell => Block::Paragraph(passage),
        });
    }

    /// A call that stands in a paragraph of its own belongs to the paragraph before it.
    fn call_alone(&mut self, label: &str, span: Span) {
        if let Some(Block::Paragraph(last)) = self.manuscript.blocks.last_mut() {
            return last.push_call(label, span);
        }
        let mut passage = Passage::new();
        passage.push_call(label, span);
        self.manuscript.blocks.push(Block::Paragraph(passage));
    }

    /// The manuscript.
    pub(super) fn finish(mut self) -> Manuscript {
        self.close();
        let labels = std::mem::take(&mut self.labels);
        self.manuscript.furniture.extend(labels.into_iter().map(|(label, source)| Passage::of(&label, source)));
        self.manuscript
    }
}

/// Calls of footnotes that the file does not define, `[^2]`, which the parser leaves in the words.
fn lift_undefined(passage: Passage) -> Passage {
    let lift = |(at, _): (usize, &str)| {
        let rest = passage.words().get(at + 2..)?;
        let label = rest.split_once(']').map(|(label, _)| label).filter(|label| label.len() <= 3)?;
        let mark = at..at + 3 + label.len();
        Some(Lift { cut: mark.clone(), mark, label: label_of(label)? })
    };
    let lifts: Vec<Lift> = passage.words().match_indices("[^").filter_map(lift).collect();
    if lifts.is_empty() { passage } else { passage.lift_calls(&lifts) }
}

/// Pairs of `**` that the parser left in the words, because CommonMark asks for a space where Chinese has none, are
/// taken out, and what stands between them is bold.
fn set_literal_bold(passage: Passage) -> Passage {
    // An escaped `\*\*` is no mark: its asterisks do not touch in the source.
    let touch = |at: &usize| passage.span(*at..at + 2).range().len() == 2;
    let stars: Vec<usize> = passage.words().match_indices("**").map(|(at, _)| at).filter(touch).collect();
    let pairs: Vec<(usize, usize)> = stars
        .iter()
        .step_by(2)
        .zip(stars.iter().skip(1).step_by(2))
        .map(|(open, close)| (*open, *close))
        .filter(|(open, close)| {
            let inner = passage.words().get(open + 2..*close).unwrap_or_default();
            !inner.is_empty() && inner.trim() == inner
        })
        .collect();
    if pairs.is_empty() {
        return passage;
    }
    let cuts: Vec<Range<usize>> = pairs.iter().flat_map(|(open, close)| [*open..open + 2, *close..close + 2]).collect();
    let mut set = passage.cut(&cuts);
    let bold = pairs.iter().enumerate().map(|(i, (open, close))| open - 4 * i..close - 4 * i - 2);
    set.emphasize_all(bold, Style::Bold);
    set
}
