//! Where something stands in a source: a byte range for programs, a line and column for people.
//!
//! Spans count bytes of the *decoded* text of a file (UTF-8, whatever the file's own encoding was). They never cross
//! files; the file is named beside them.

use serde::{Deserialize, Serialize};
use std::ops::Range;

/// A half-open byte range in the decoded text of one source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The span of a byte range; what lies beyond 4 GiB is cut (sources are limited to far less).
    pub fn new(range: Range<usize>) -> Self {
        Self { start: cut(range.start), end: cut(range.end.max(range.start)) }
    }

    /// The same as a range of `usize`, to slice with `str::get`.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The smallest span that holds both.
    pub fn to(self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

/// A place as an editor shows it: line and column, both counted from 1, the column in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Position {
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

impl Position {
    /// A line and a column, both from 1; what does not fit in 32 bits is cut.
    pub fn of(line: usize, column: usize) -> Self {
        Self { line: cut(line), column: cut(column) }
    }
}

/// A span together with its position, for programs and for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// Line and column of its beginning.
    pub position: Position,
    /// Its bytes in the decoded text.
    pub span: Span,
}

/// How many bytes lie between two marks of a [`LineIndex`].
const STRIDE: usize = 64;

/// The starts of a text's lines, and a count of characters every so often, to turn offsets into positions in constant
/// time even where one line is the whole file.
#[derive(Debug, Clone, Default)]
pub struct LineIndex {
    starts: Vec<u32>,
    marks: Vec<u32>,
}

impl LineIndex {
    /// Indexes a text in one pass.
    pub fn new(text: &str) -> Self {
        let mut starts = vec![0];
        starts.extend(memchr::memchr_iter(b'\n', text.as_bytes()).map(|i| cut(i + 1)));
        let marks = text.as_bytes().chunks(STRIDE).scan(0, |sum, chunk| {
            let before = *sum;
            *sum += characters(chunk);
            Some(before)
        });
        Self { starts, marks: marks.collect() }
    }

    /// The position of a byte offset in the text the index was made from.
    ///
    /// ```
    /// use recalling::text::{LineIndex, Position};
    /// let text = "大会，\n回顾其第 53/70 号决议";
    /// assert_eq!(LineIndex::new(text).position(text, 16), Position { line: 2, column: 3 });
    /// ```
    pub fn position(&self, text: &str, offset: usize) -> Position {
        let line = self.starts.partition_point(|&start| start as usize <= offset).max(1);
        let start = self.starts.get(line - 1).map_or(0, |&start| start as usize);
        let column = self.characters_before(text, offset).saturating_sub(self.characters_before(text, start));
        Position { line: cut(line), column: column + 1 }
    }

    /// The first byte of a line, counted from 1.
    pub fn start_of(&self, line: usize) -> Option<usize> {
        self.starts.get(line.checked_sub(1)?).map(|&start| start as usize)
    }

    fn characters_before(&self, text: &str, offset: usize) -> u32 {
        let offset = offset.min(text.len());
        let mark = offset / STRIDE;
        let rest = text.as_bytes().get(mark * STRIDE..offset).map_or(0, characters);
        self.marks.get(mark).map_or_else(|| cut(text.chars().count()), |before| before + rest)
    }
}

/// How many characters begin in these bytes of UTF-8, which are no more than [`STRIDE`].
fn characters(bytes: &[u8]) -> u32 {
    // A sum that fits a byte is taken of many bytes at a time.
    u32::from(bytes.iter().fold(0u8, |sum, &byte| sum.saturating_add(u8::from(byte & 0xc0 != 0x80))))
}

/// Cuts a count to 32 bits; sources are limited to far less.
fn cut(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
