//! A passage: words of a document, with all that print says of them and where each piece stands in the source.
//!
//! Every stage up to the page works on passages: readers build them piece by piece, the parser slices them, and a
//! range of a passage can always be turned back into a span of the source. White space is folded as the text is pushed
//! (a run is one space); note calls are not part of the words but stand beside them with their place.

use super::Span;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// How some words are set in print.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Style {
    /// Bold, as the opening verbs of a Chinese text.
    Bold,
    /// Italic, as the opening verbs of an English text.
    Italic,
    /// Raised, as the letters that call the notes of a table.
    Raised,
}

/// Words set in a style: a byte range of the passage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Emphasis {
    /// First byte and one past the last, in the passage's words.
    pub range: Range<usize>,
    /// Bold, italic or raised.
    pub style: Style,
}

/// A note call: the mark that points at a note, as `1` in `建议，¹` (seed 69/28, line 42).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// The byte of the passage's words before which the mark stands.
    pub at: usize,
    /// What is printed, without brackets: `1`, `*`.
    pub label: String,
    /// The mark in the source.
    pub span: Span,
}

/// A part of the words that is a note call, to be lifted out of them (see [`Passage::lift_calls`]).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lift {
    /// What goes out of the words: the mark, and a space beside it that would otherwise stand twice.
    pub cut: Range<usize>,
    /// The mark as printed: `1`, `(1)`, `1/`.
    pub mark: Range<usize>,
    /// Its label: `1`.
    pub label: String,
}

/// From byte `at` of the words on, the source runs along from byte `source`. A piece that is one space may stand for
/// white space of several bytes (a no-break space has two), or for none: then `more` says by how many it is longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Piece {
    at: usize,
    source: usize,
    more: isize,
}

/// Words with their styles, note calls, line breaks and source.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    words: String,
    pieces: Vec<Piece>,
    emphasis: Vec<Emphasis>,
    calls: Vec<Call>,
    breaks: Vec<usize>,
    end: usize,
}

impl Passage {
    /// An empty passage.
    pub fn new() -> Self {
        Self::default()
    }

    /// A passage of words that stand in the source from byte `source` on.
    pub fn of(words: &str, source: usize) -> Self {
        let mut passage = Self::new();
        passage.push(words, source);
        passage
    }

    /// The words: no note calls, white space folded.
    pub fn words(&self) -> &str {
        &self.words
    }

    /// Whether there is neither a word nor a call.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.calls.is_empty()
    }

    /// Styled ranges, in order.
    pub fn emphasis(&self) -> &[Emphasis] {
        &self.emphasis
    }

    /// Note calls, in order of place.
    pub fn calls(&self) -> &[Call] {
        &self.calls
    }

    /// Where the source began a new line: bytes of the words, in order. A masthead or a closing is told by its lines.
    pub fn breaks(&self) -> &[usize] {
        &self.breaks
    }

    /// Adds words that stand in the source from byte `source` on. A run of white space becomes one space, and none
    /// begins the passage or doubles a space already there.
    pub fn push(&mut self, words: &str, source: usize) {
        let mut from = 0;
        while let Some((at, first, len)) = white_from(words, from) {
            self.push_run(words, from..at, source);
            self.push_white(source + at..source + at + first);
            from = at + len;
        }
        self.push_run(words, from..words.len(), source);
        self.end = self.end.max(source + words.trim_end().len());
    }

    fn push_run(&mut self, words: &str, run: Range<usize>, source: usize) {
        let Some(words) = words.get(run.clone()).filter(|words| !words.is_empty()) else { return };
        self.run_from(source + run.start);
        self.words.push_str(words);
        self.end = source + run.end;
    }

    /// Begins a piece at the end of the words, unless the last piece runs on to this very byte of the source.
    fn run_from(&mut self, source: usize) {
        let at = self.words.len();
        if self.pieces.last().is_none_or(|last| last.more != 0 || last.source + (at - last.at) != source) {
            self.pieces.push(Piece { at, source, more: 0 });
        }
    }

    /// Adds one space that stands for white space (or a line end) at byte `source`, unless the passage is empty or
    /// ends with one.
    pub fn push_space(&mut self, source: usize) {
        self.push_white(source..source + 1);
    }

    /// Adds one space where two pieces are joined and the source has no white space that it could stand for: nothing of the
    /// source stands behind it.
    ///
    /// ```
    /// use recalling::text::Passage;
    /// let mut passage = Passage::of("第五", 3);
    /// passage.push_joint();
    /// passage.push("条", 40);
    /// assert_eq!((passage.words(), passage.span(6..7).range(), passage.span(0..10).range()), ("第五 条", 9..9, 3..43));
    /// ```
    pub fn push_joint(&mut self) {
        if !self.words.is_empty() && !self.words.ends_with(' ') {
            self.pieces.push(Piece { at: self.words.len(), source: self.end, more: -1 });
            self.words.push(' ');
        }
    }

    /// The same for white space of any number of bytes.
    pub fn push_white(&mut self, source: Range<usize>) {
        if self.words.is_empty() || self.words.ends_with(' ') || source.is_empty() {
            return;
        }
        match source.len() {
            1 => self.run_from(source.start),
            len => {
                let more = isize::try_from(len).unwrap_or(isize::MAX) - 1;
                self.pieces.push(Piece { at: self.words.len(), source: source.start, more });
            }
        }
        self.words.push(' ');
    }

    /// Adds a note call at the end.
    pub fn push_call(&mut self, label: &str, span: Span) {
        self.calls.push(Call { at: self.words.len(), label: label.to_owned(), span });
        if self.pieces.is_empty() {
            self.pieces.push(Piece { at: 0, source: span.range().start, more: 0 });
        }
        self.end = self.end.max(span.range().end);
    }

    /// Notes that a new source line begins at the end of what was pushed so far.
    pub fn push_break(&mut self) {
        if !self.words.is_empty() && self.breaks.last() != Some(&self.words.len()) {
            self.breaks.push(self.words.len());
        }
    }

    /// Marks everything from byte `start` of the words to the end as set in `style`; neighbours of one style join.
    pub fn emphasize(&mut self, start: usize, style: Style) {
        let end = self.words.len();
        if start >= end {
            return;
        }
        match self.emphasis.last_mut() {
            Some(last) if last.style == style && last.range.end >= start => last.range.end = end,
            _ => self.emphasis.push(Emphasis { range: start..end, style }),
        }
    }

    /// Marks ranges of the words as set in `style`, wherever they are.
    pub fn emphasize_all(&mut self, ranges: impl IntoIterator<Item = Range<usize>>, style: Style) {
        let fits = |range: &Range<usize>| self.words.get(range.clone()).is_some_and(|words| !words.is_empty());
        let new: Vec<Emphasis> = ranges.into_iter().filter(fits).map(|range| Emphasis { range, style }).collect();
        self.emphasis.extend(new);
        self.emphasis.sort_by_key(|e| (e.range.start, e.range.end));
    }

    /// The span of the source that a range of the words stands in. An
    /// empty range gives the empty span before it.
    ///
    /// ```
    /// use recalling::text::Passage;
    /// let source = "  回顾其 1998\n年第 53/70 号";
    /// let mut passage = Passage::of("回顾其 1998", 2);
    /// passage.push("年第 53/70 号", 17);
    /// let span = passage.span(10..17);
    /// assert_eq!(&source[span.range()], "1998\n年");
    /// ```
    pub fn span(&self, range: Range<usize>) -> Span {
        let start = self.source_of(range.start);
        let last = self.piece_from(range.end.saturating_sub(1));
        let end = if range.end > range.start { (last.source + 1).saturating_add_signed(last.more) } else { start };
        Span::new(start..end)
    }

    /// The span from the first word or call to the last.
    pub fn whole(&self) -> Span {
        Span::new(self.pieces.first().map_or(self.end, |first| first.source)..self.end)
    }

    fn source_of(&self, at: usize) -> usize {
        if at >= self.words.len() {
            return self.end;
        }
        self.piece_from(at).source
    }

    /// What is left of a piece from byte `at` of the words on.
    fn piece_from(&self, at: usize) -> Piece {
        let i = self.pieces.partition_point(|piece| piece.at <= at);
        match i.checked_sub(1).and_then(|i| self.pieces.get(i)) {
            Some(piece) => Piece { at, source: piece.source + (at - piece.at), more: piece.more },
            None => Piece { at, source: self.pieces.first().map_or(self.end, |first| first.source), more: 0 },
        }
    }

    /// The part of the passage in a byte range of its words, trimmed of white space at both ends. Calls at the very
    /// start belong to the part only when it is the beginning of the passage; calls at the end belong to it. A range
    /// that is not on character boundaries gives an empty passage.
    pub fn slice(&self, range: Range<usize>) -> Passage {
        self.slice_with(range, self.emphasis.iter(), self.calls.iter())
    }

    /// The part in a byte range, with the emphasis and calls in it of those that are given.
    fn slice_with<'p>(
        &self,
        range: Range<usize>,
        emphasis: impl Iterator<Item = &'p Emphasis>,
        calls: impl Iterator<Item = &'p Call>,
    ) -> Passage {
        let Some(words) = self.words.get(range.clone()) else { return Passage::new() };
        let start = range.start + (words.len() - words.trim_start().len());
        let end = start + words.trim().len();
        let clip = |at: usize| at.clamp(start, end) - start;
        let mut part = Passage { words: words.trim().to_owned(), ..Passage::new() };
        part.pieces = self.pieces_of(start..end);
        part.emphasis.extend(
            emphasis
                .filter(|e| e.range.start < end && e.range.end > start)
                .map(|e| Emphasis { range: clip(e.range.start)..clip(e.range.end), style: e.style }),
        );
        part.calls.extend(
            calls
                .filter(|call| (call.at > range.start || range.start == 0) && call.at <= range.end)
                .map(|call| Call { at: clip(call.at), ..call.clone() }),
        );
        let breaks = self.breaks.partition_point(|&at| at <= start)..self.breaks.partition_point(|&at| at < end);
        part.breaks.extend(self.breaks.get(breaks).unwrap_or_default().iter().map(|&at| at - start));
        let last_call = part.calls.iter().map(|call| call.span.range().end).max().unwrap_or(0);
        part.end = self.span(start..end).range().end.max(last_call);
        part
    }

    /// What stands behind byte `at`, trimmed, with every call that stands before it too: a paragraph without its printed
    /// number loses no call.
    pub fn behind(&self, at: usize) -> Passage {
        let mut rest = self.slice(at..self.words.len());
        let early = self.calls.iter().filter(|call| at > 0 && call.at <= at).map(|call| Call { at: 0, ..call.clone() });
        rest.calls.splice(0..0, early);
        rest
    }

    fn pieces_of(&self, range: Range<usize>) -> Vec<Piece> {
        let mut pieces = vec![Piece { at: 0, ..self.piece_from(range.start) }];
        pieces.extend(
            self.pieces
                .get(self.pieces.partition_point(|piece| piece.at <= range.start)..)
                .unwrap_or_default()
                .iter()
                .take_while(|piece| piece.at < range.end)
                .map(|piece| Piece { at: piece.at - range.start, ..*piece }),
        );
        pieces
    }

    /// Adds another passage directly behind this one; no space is put between.
    pub fn append(&mut self, other: Passage) {
        let base = self.words.len();
        self.pieces.extend(other.pieces.iter().map(|piece| Piece { at: piece.at + base, ..*piece }));
        for e in other.emphasis {
            match self.emphasis.last_mut() {
                Some(last) if last.style == e.style && last.range.end == base + e.range.start => {
                    last.range.end = base + e.range.end
                }
                _ => self.emphasis.push(Emphasis { range: base + e.range.start..base + e.range.end, style: e.style }),
            }
        }
        self.calls.extend(other.calls.into_iter().map(|call| Call { at: call.at + base, ..call }));
        self.breaks.extend(other.breaks.into_iter().map(|at| at + base));
        self.words.push_str(&other.words);
        self.end = self.end.max(other.end);
    }

    /// Lifts many calls at once, in one pass over the passage. The cuts are in order of place and do not overlap.
    ///
    /// ```
    /// use recalling::text::{Lift, Passage};
    /// let passage = Passage::of("adopted by consensus,1 and resolution 72/4; 2", 0);
    /// let lift = |cut: std::ops::Range<usize>, label: &str| Lift { mark: cut.end - 1..cut.end, cut, label: label.into() };
    /// let lifted = passage.lift_calls(&[lift(21..22, "1"), lift(43..45, "2")]);
    /// assert_eq!(lifted.words(), "adopted by consensus, and resolution 72/4;");
    /// assert_eq!(lifted.calls().iter().map(|call| call.at).collect::<Vec<_>>(), [21, 42]);
    /// ```
    #[must_use]
    pub fn lift_calls(&self, lifts: &[Lift]) -> Passage {
        let cuts: Vec<Range<usize>> = lifts.iter().map(|lift| lift.cut.clone()).collect();
        let mut lifted = self.cut(&cuts);
        let mut gone = 0;
        for lift in lifts {
            let (at, span) = (lift.cut.start - gone, self.span(lift.mark.clone()));
            lifted.calls.push(Call { at, label: lift.label.clone(), span });
            gone += lift.cut.len();
        }
        lifted.calls.sort_by_key(|call| (call.at, call.span));
        lifted
    }

    /// The passage without some ranges of its words, which are in order of place and do not overlap.
    ///
    /// ```
    /// use recalling::text::Passage;
    /// let passage = Passage::of("**强调。**后文", 0).cut(&[0..2, 11..13]);
    /// assert_eq!(passage.words(), "强调。后文");
    /// assert_eq!(passage.span(9..15).range(), 13..19);
    /// ```
    #[must_use]
    pub fn cut(&self, cuts: &[Range<usize>]) -> Passage {
        let mut rest = Passage { end: self.end, ..Passage::new() };
        let mut pieces = self.pieces.iter().peekable();
        let starts = std::iter::once(0).chain(cuts.iter().map(|cut| cut.end));
        let ends = cuts.iter().map(|cut| cut.start).chain([self.words.len()]);
        for kept in starts.zip(ends).map(|(start, end)| start..end).filter(|kept| !kept.is_empty()) {
            let at = rest.words.len();
            while pieces.next_if(|piece| piece.at <= kept.start).is_some() {}
            rest.pieces.push(Piece { at, ..self.piece_from(kept.start) });
            while let Some(piece) = pieces.next_if(|piece| piece.at < kept.end) {
                rest.pieces.push(Piece { at: piece.at - kept.start + at, ..*piece });
            }
            rest.words.push_str(self.words.get(kept).unwrap_or_default());
        }
        if rest.pieces.is_empty() {
            rest.pieces.extend(self.pieces.first());
        }
        self.copy_marks(&mut rest, cuts);
        rest
    }

    /// Gives `rest` the emphasis, breaks and calls of this passage, at their places after the cuts.
    fn copy_marks(&self, rest: &mut Passage, cuts: &[Range<usize>]) {
        let gone_before = cuts.iter().scan(0, |gone, cut| {
            *gone += cut.len();
            Some(*gone - cut.len())
        });
        let gone_before: Vec<usize> = gone_before.collect();
        let moved = |at: usize| {
            let last = cuts.partition_point(|cut| cut.start < at).checked_sub(1);
            let cut = last.and_then(|i| Some((cuts.get(i)?, gone_before.get(i)?)));
            at - cut.map_or(0, |(cut, gone)| gone + cut.end.min(at) - cut.start)
        };
        rest.emphasis.extend(self.emphasis.iter().filter_map(|e| {
            let range = moved(e.range.start)..moved(e.range.end);
            (!range.is_empty()).then_some(Emphasis { range, style: e.style })
        }));
        rest.breaks.extend(self.breaks.iter().map(|&at| moved(at)).filter(|&at| 0 < at && at < rest.words.len()));
        rest.breaks.dedup();
        rest.calls.extend(self.calls.iter().map(|call| Call { at: moved(call.at), ..call.clone() }));
    }

    /// Drops white space at the end, as when the last line of a paragraph has been pushed.
    pub fn trim_end(&mut self) {
        let end = self.words.trim_end().len();
        self.words.truncate(end);
        self.pieces.retain(|piece| piece.at < end || piece.at == 0);
        self.emphasis.retain(|e| e.range.start < end);
        self.emphasis.iter_mut().for_each(|e| e.range.end = e.range.end.min(end));
        self.calls.iter_mut().for_each(|call| call.at = call.at.min(end));
        self.breaks.retain(|&at| at < end);
    }

    /// The parts between bytes of the words, in order, that are not empty.
    pub fn parted(&self, cuts: &[usize]) -> Vec<Passage> {
        let starts = [0].into_iter().chain(cuts.iter().copied());
        let ends = cuts.iter().copied().chain([self.words.len()]);
        starts.zip(ends).map(|(start, end)| self.slice(start..end)).filter(|part| !part.is_empty()).collect()
    }

    /// The parts between line breaks, each trimmed: a masthead line by line. Lines, emphasis and calls are walked side by
    /// side.
    pub fn lines(&self) -> Vec<Passage> {
        let mut emphasis: Vec<&Emphasis> = self.emphasis.iter().collect();
        emphasis.sort_by_key(|e| e.range.start);
        let mut calls: Vec<&Call> = self.calls.iter().collect();
        calls.sort_by_key(|call| call.at);
        let (mut emphasis, mut calls) = (emphasis.as_slice(), calls.as_slice());
        let mut lines = Vec::with_capacity(self.breaks.len() + 1);
        let mut start = 0;
        for &end in self.breaks.iter().chain([&self.words.len()]) {
            while let Some((_, later)) = emphasis.split_first().filter(|(first, _)| first.range.end <= start) {
                emphasis = later;
            }
            while let Some((_, later)) = calls.split_first().filter(|(first, _)| first.at <= start && start > 0) {
                calls = later;
            }
            let set = emphasis.iter().copied().take_while(|e| e.range.start < end);
            lines.push(self.slice_with(start..end, set, calls.iter().copied().take_while(|call| call.at <= end)));
            start = end;
        }
        lines
    }
}

/// The next run of white space from a byte on that cannot stay as it is, which a single space between words can: where it
/// begins, how long its first character is, and how long it is.
fn white_from(words: &str, from: usize) -> Option<(usize, usize, usize)> {
    let bytes = words.as_bytes();
    let behind = |at: usize| words.get(at..).and_then(|rest| rest.chars().next());
    let mut at = from;
    loop {
        match *bytes.get(at)? {
            b' ' if at > from && behind(at + 1).is_some_and(|c| !c.is_whitespace()) => at += 2,
            b' ' | 9..=13 => break,
            // What all other white space begins with in UTF-8, and much else.
            0xc2 | 0xe1 | 0xe2 | 0xe3 if behind(at).is_some_and(char::is_whitespace) => break,
            _ => at += 1,
        }
    }
    let white = words.get(at..)?;
    let first = white.chars().next()?.len_utf8();
    Some((at, first, white.len() - white.trim_start().len()))
}
