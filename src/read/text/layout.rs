//! How a file is laid out, told by evidence over all its lines, and what follows for the border between two lines.
//!
//! There are two spacings. In a *double* text a blank line follows every line and only indents and line ends tell
//! paragraphs (seed 69/28). In a *single* text paragraphs are told by blank lines, by indents (`pdftotext -layout`), by
//! both, or only by short last lines (`pdftotext`). Nothing here knows a word of any language.

use super::lines::{End, Line, is_bare_number, is_date};
use std::collections::BTreeMap;

/// What the lines of one file have in common.
#[derive(Debug)]
pub(super) struct Layout {
    spacing: Spacing,
    /// Columns of a line that is full.
    full: usize,
    /// Whether lines are wrapped at all; where they are not, each is a paragraph.
    wrapped: bool,
    /// The margin of each page: the indent of lines that go on with a sentence.
    margins: BTreeMap<usize, usize>,
    /// The margin of pages that have too few such lines.
    margin: usize,
    /// The indent of a paragraph's first line, beyond the margin.
    step: usize,
    /// Whether paragraphs begin with an indent.
    indented: bool,
    /// Whether white space at a line's end tells the end of a paragraph: when some lines have it, but not most.
    trailing_tells: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spacing {
    Double,
    Single,
}

/// What lies between two lines of text.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Between {
    /// Blank lines before the second.
    pub(super) gap: usize,
    /// A note call on a line of its own.
    pub(super) call: bool,
    /// Notes, running heads or the border of a page.
    pub(super) page: bool,
    /// A bracket that is still open.
    pub(super) bracket: bool,
    /// The block so far begins with a number or label: it will not end with a comma.
    pub(super) item: bool,
}

/// Above this width lines are not wrapped at all.
const UNWRAPPED: usize = 160;

impl Layout {
    /// Looks at all lines that hold text (no running heads or page numbers).
    pub(super) fn of(lines: &[&Line<'_>]) -> Self {
        let full = full_width(lines);
        let mut layout = Self {
            spacing: Spacing::Single,
            full,
            wrapped: is_wrapped(lines, full),
            margins: margins(lines, full),
            margin: 0,
            step: 1,
            indented: false,
            trailing_tells: false,
        };
        layout.margin = most_common(continuations(lines, full).map(|next| next.indent)).unwrap_or(0);
        layout.wrapped = layout.wrapped && (is_parted(lines) || layout.goes_on_somewhere(lines));
        layout.spacing = layout.spacing_of(lines);
        layout.indented = layout.is_indented_throughout(lines);
        let trailing = lines.iter().filter(|line| line.trailing).count();
        layout.trailing_tells = trailing > 0 && trailing * 5 < lines.len() * 4;
        layout
    }

    /// Whether anywhere a sentence goes on behind a line that was full. Where none does, and nothing but lines parts the
    /// text, every line ends with its sentence or clause, however long it is: Russian recitals, each on its line. A title
    /// is open too, but what stands below it begins with a capital, or is a number.
    fn goes_on_somewhere(&self, lines: &[&Line<'_>]) -> bool {
        open_pairs(lines).any(|(before, next)| {
            !next.begins_large() && !next.is_item() && !self.is_short(before, next) && next.gap <= 1
        })
    }

    /// Double when sentences go on after a blank line more often than on the very next line, and after one blank line in
    /// four at least: in a short text of one line a paragraph a masthead or a closing may look as if it went on. A single
    /// such place may be a title above the first paragraph, and tells nothing where paragraphs have no mark. Or, where
    /// line ends have come into a text by accident: when that happens again and again, and what stands between two blank
    /// lines is then about as long as a line.
    fn spacing_of(&self, lines: &[&Line<'_>]) -> Spacing {
        let (mut gaps, mut long, mut packed, mut width) = (0usize, 0usize, 0usize, 0usize);
        let mut spread: Vec<usize> = Vec::new();
        for (before, next) in pairs(lines).filter(|(before, next)| before.page == next.page) {
            width += before.width;
            // A line that begins with a number or label goes on with no sentence.
            let goes_on = before.ending == End::Open && self.indent(next) == 0 && !next.is_item();
            if next.gap == 0 {
                packed += usize::from(goes_on && before.width * 2 >= self.full);
                continue;
            }
            gaps += 1;
            if goes_on && next.gap == 1 {
                long += usize::from(!self.is_short(before, next));
                spread.extend((!next.begins_large()).then_some(width));
            }
            width = 0;
        }
        spread.sort_unstable();
        let median = spread.get(spread.len() / 2).copied().unwrap_or(0);
        let alike = spread.iter().filter(|width| **width * 5 >= median * 4 && **width * 4 <= median * 5).count();
        let double = self.wrapped
            && ((long > packed && long * 4 >= gaps && (long > 1 || marks_first_lines(lines)))
                || (alike > 1 && alike * 5 >= spread.len() * 3 && alike * 4 >= gaps));
        if double { Spacing::Double } else { Spacing::Single }
    }

    /// Also learns the usual indent.
    fn is_indented_throughout(&mut self, lines: &[&Line<'_>]) -> bool {
        let mut indents = Vec::new();
        let mut flush = 0usize;
        for (before, next) in pairs(lines) {
            let border = before.ending != End::Open && (next.gap > 0 || self.is_short(before, next));
            match self.indent(next) {
                0 => flush += usize::from(border),
                indent if before.ending != End::Open => indents.push(indent),
                _ => {}
            }
        }
        self.step = most_common(indents.iter().copied()).unwrap_or(1);
        indents.len() >= flush.max(1)
    }

    /// Columns by which a line is indented beyond the margin of its page.
    fn indent(&self, line: &Line<'_>) -> usize {
        line.indent.saturating_sub(self.margins.get(&line.page).copied().unwrap_or(self.margin))
    }

    fn is_indented(&self, line: &Line<'_>) -> bool {
        self.indent(line) * 2 >= self.step.max(1)
    }

    /// Whether `next` could have begun on the line of `before`, so that the line was ended on purpose.
    pub(super) fn is_short(&self, before: &Line<'_>, next: &Line<'_>) -> bool {
        (self.indent(before) + before.width + 1 + next.first_word()) * 100 < self.full * 85
    }

    /// Whether a blank line follows every line.
    pub(super) fn is_double(&self) -> bool {
        self.spacing == Spacing::Double
    }

    /// Whether text goes on after the last line of a note, `before`, when the page does not say so.
    /// `finished` tells whether the paragraph above the notes had come to its end.
    pub(super) fn resumes(&self, before: &Line<'_>, next: &Line<'_>, finished: bool) -> bool {
        let ended = before.ending == End::Full;
        match self.spacing {
            Spacing::Single => next.gap > 0 || (ended && next.is_item()),
            Spacing::Double if self.is_indented(next) => ended || next.gap > 0,
            Spacing::Double => ended && next.gap > 0 && (!finished || next.gap > 1 || self.is_short(before, next)),
        }
    }

    /// Whether `next` begins a block of its own rather than going on with what `before` says.
    pub(super) fn begins(&self, before: &Line<'_>, between: Between, next: &Line<'_>) -> bool {
        let indented = self.is_indented(next);
        let ended = before.ending != End::Open;
        if !self.wrapped && !between.page {
            return ended || between.gap > 0 || !(next.begins_small() || between.bracket);
        }
        // A paragraph may end without a mark; a blank line and the next number say that it has.
        if next.is_item() && between.gap > 0 && !between.page && !between.call && !self.is_double() {
            return true;
        }
        if next.is_item() && ended && (indented || between.gap > 0 || !self.indented || self.is_short(before, next)) {
            return !(between.call && between.gap == 0 && self.is_double());
        }
        if is_bare_number(before.text) {
            return false;
        }
        match self.spacing {
            Spacing::Double => self.begins_in_double(before, between, next, indented),
            Spacing::Single if between.page => self.begins_on_page(before, between, next, indented),
            Spacing::Single if between.gap > 0 => self.begins_after_gap(before, next, indented),
            Spacing::Single => !between.bracket && self.begins_on_next_line(before, between, next, indented),
        }
    }

    fn begins_in_double(&self, before: &Line<'_>, between: Between, next: &Line<'_>, indented: bool) -> bool {
        let ended = before.ending != End::Open;
        let full_stop = before.ending == End::Full;
        let trailing = before.trailing && self.trailing_tells;
        let short = self.is_short(before, next);
        match (between.gap, indented) {
            (_, true) if between.page => ended || trailing || short,
            (_, false) if between.page => full_stop && (trailing || short),
            (0, _) if between.call => false,
            // The first line of a page follows the last of the page before it without a blank line.
            (0, true) => ended && trailing,
            (0, false) => false,
            (gap, true) => between.call || gap > 1 || ended || trailing || short,
            (gap, false) => full_stop && (gap > 1 || trailing || short),
        }
    }

    fn begins_on_page(&self, before: &Line<'_>, between: Between, next: &Line<'_>, indented: bool) -> bool {
        let short = self.is_short(before, next);
        match before.ending {
            _ if indented && self.indented => true,
            End::Full if self.indented => short || self.closes(next),
            End::Comma | End::Open if self.indented => false,
            End::Full => !next.begins_small() || short,
            End::Comma if between.item => false,
            End::Comma => next.begins_large() || short,
            End::Open => short && !next.begins_small(),
        }
    }

    fn begins_after_gap(&self, before: &Line<'_>, next: &Line<'_>, indented: bool) -> bool {
        let goes_on = before.ending == End::Open && !self.is_short(before, next) && !next.begins_large();
        let goes_on = goes_on && (next.begins_small() || self.indented || self.full < UNWRAPPED);
        (indented && self.indented) || !goes_on
    }

    /// Whether a line behind a full stop looks like a closing, which is neither indented nor long: `18th plenary meeting`.
    fn closes(&self, next: &Line<'_>) -> bool {
        (next.width * 2 < self.full && !next.begins_small()) || is_date(next.text)
    }

    fn begins_on_next_line(&self, before: &Line<'_>, between: Between, next: &Line<'_>, indented: bool) -> bool {
        let short = self.is_short(before, next);
        let ending = before.ending;
        if indented && self.indented {
            return ending != End::Open || short;
        }
        if self.full > UNWRAPPED {
            return ending == End::Full || (ending == End::Comma && !next.begins_small());
        }
        if (ending == End::Full && self.closes(next)) || (short && next.is_item()) {
            return true;
        }
        if self.indented {
            return ending == End::Full && short;
        }
        if between.item && ending == End::Comma {
            return false;
        }
        let alone = next.ending == End::Comma && next.width * 2 < self.full && next.begins_large();
        short && (ending != End::Open || alone)
    }
}

fn pairs<'p, 'l: 'p>(lines: &'p [&'p Line<'l>]) -> impl Iterator<Item = (&'p Line<'l>, &'p Line<'l>)> {
    lines.iter().zip(lines.iter().skip(1)).map(|(before, next)| (*before, *next))
}

/// Neighbours of which the first stops in the middle of a sentence.
fn open_pairs<'p, 'l: 'p>(lines: &'p [&'p Line<'l>]) -> impl Iterator<Item = (&'p Line<'l>, &'p Line<'l>)> {
    pairs(lines).filter(|(before, _)| before.ending == End::Open)
}

/// Lines that go on with a sentence: the line before is open and about full.
fn continuations<'p, 'l: 'p>(lines: &'p [&'p Line<'l>], full: usize) -> impl Iterator<Item = &'p Line<'l>> {
    open_pairs(lines).filter(move |(before, _)| before.width * 4 >= full * 3).map(|(_, next)| next)
}

/// Whether lines are broken at about one width. Of lines that are not, one in twenty-five or more is far longer than three
/// in four are, and each ends with its sentence or clause. An address has nowhere to break.
fn is_wrapped(lines: &[&Line<'_>], full: usize) -> bool {
    let long = |line: &&Line<'_>| {
        (line.width > UNWRAPPED || line.width * 2 > full * 3) && !line.text.contains("://") && line.width > 60
    };
    let long: Vec<&Line<'_>> = lines.iter().copied().filter(long).collect();
    let open = long.iter().filter(|line| line.ending == End::Open).count();
    long.is_empty() || long.len() * 25 < lines.len() || open * 5 > long.len()
}

/// Whether blank lines or indents part the lines of a text here and there.
fn is_parted(lines: &[&Line<'_>]) -> bool {
    let gaps = lines.iter().skip(1).filter(|line| line.gap > 0).count();
    let indents = lines.iter().filter(|line| line.indent > 0).count();
    (gaps + indents) * 8 > lines.len()
}

/// Whether some lines, but not all, have what tells paragraphs in a double text: an indent, or white space at the end.
fn marks_first_lines(lines: &[&Line<'_>]) -> bool {
    let some =
        |marked: fn(&Line<'_>) -> bool| lines.iter().any(|line| marked(line)) && !lines.iter().all(|line| marked(line));
    some(|line| line.indent > 0) || some(|line| line.trailing)
}

/// The width that three lines in four do not pass.
fn full_width(lines: &[&Line<'_>]) -> usize {
    let mut widths: Vec<usize> = lines.iter().map(|line| line.width).collect();
    widths.sort_unstable();
    widths.get(widths.len() * 3 / 4).or(widths.last()).copied().unwrap_or(0)
}

/// The margin of every page on which at least three lines go on with a sentence.
fn margins(lines: &[&Line<'_>], full: usize) -> BTreeMap<usize, usize> {
    let mut pages: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for next in continuations(lines, full) {
        pages.entry(next.page).or_default().push(next.indent);
    }
    pages.retain(|_, indents| indents.len() >= 3);
    pages.into_iter().filter_map(|(page, indents)| Some((page, most_common(indents.into_iter())?))).collect()
}

/// The most common number, the smallest of several.
fn most_common(numbers: impl Iterator<Item = usize>) -> Option<usize> {
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    numbers.for_each(|number| *counts.entry(number).or_default() += 1);
    counts.into_iter().max_by_key(|&(number, count)| (count, std::cmp::Reverse(number))).map(|(number, _)| number)
}
