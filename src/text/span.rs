//! Where something stands in a source: a byte range for programs, a line and column for people.
//!
//! Spans count bytes of the *decoded* text of a file (UTF-8, whatever the file's own encoding was). They never cross
//! files; the file is named beside them.

use serde::Serialize;
use std::ops::Range;

/// A half-open byte range in the decoded text of one source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The span of a byte range; what lies beyond 4 GiB is cut (sources are limited to far less).
    pub fn new(range: Range<usize>) -> Self {
        let cut = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct Position {
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

/// A span together with its position, for programs and for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct Place {
    /// Line and column of its beginning.
    pub position: Position,
    /// Its bytes in the decoded text.
    pub span: Span,
}

/// The starts of a text's lines, to turn offsets into positions.
#[derive(Debug, Clone, Default)]
pub struct LineIndex {
    starts: Vec<u32>,
}

impl LineIndex {
    /// Indexes a text in one pass.
    pub fn new(text: &str) -> Self {
        let mut starts = vec![0];
        starts.extend(memchr::memchr_iter(b'\n', text.as_bytes()).map(|i| Span::new(i + 1..i + 1).start));
        Self { starts }
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
        let before = text.get(start..offset.min(text.len())).map_or(0, |head| head.chars().count());
        Position { line: Span::new(line..line).start, column: Span::new(before + 1..before + 1).start }
    }
}
