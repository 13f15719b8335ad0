//! Gathering notes from the feet of pages.
//!
//! Notes stand behind a rule of underscores, at the end of each page or in the middle of a text that has lost its pages,
//! and the text goes on behind them, often in the middle of a paragraph (seed 69/28, line 81). `pdftotext` may print
//! labels before, between or behind the notes they belong to. Old records have no rule: there, notes are the last
//! paragraphs of a page, begin with a number, and are called above.

use super::layout::Layout;
use super::lines::{End, Line, is_date, is_item, is_raised};
use crate::text::{digit_of, label_of};
use std::collections::BTreeSet;
use std::ops::Range;

/// The label of a note.
#[derive(Debug, Clone)]
pub(super) struct Label<'a> {
    /// Without brackets, in ASCII digits: `1`.
    pub(super) name: String,
    /// As printed, with its place in the source: `(1)`, `1/`, `¹`.
    pub(super) print: (&'a str, usize),
}

/// A note before its words are joined.
#[derive(Debug)]
pub(super) struct Draft<'a> {
    /// What is printed before it.
    pub(super) label: Label<'a>,
    /// Its words, line by line, each with its place in the source.
    pub(super) words: Vec<(&'a str, usize)>,
}

/// The notes of one page's foot.
#[derive(Debug)]
pub(super) struct Foot<'a> {
    /// The bytes of the source in which these notes are called for the first time: from the foot before to this one.
    pub(super) above: Range<usize>,
    /// The notes, in order.
    pub(super) notes: Vec<Draft<'a>>,
}

/// What a line of a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Text.
    Text,
    /// A running head, a page number, a rule.
    Furniture,
    /// A line of a note, or its label.
    Note,
}

/// A source's notes, and marks that belong to labels and not to words: `/` in `1/ See …`.
#[derive(Debug, Default)]
pub(super) struct Feet<'a> {
    pub(super) feet: Vec<Foot<'a>>,
    pub(super) marks: Vec<(&'a str, usize)>,
}

/// A line of notes: a label alone, a label with words, or words.
struct Row<'a> {
    label: Option<Label<'a>>,
    words: Option<(&'a str, usize)>,
    /// What stands between the two: the `()` of Arabic notes.
    mark: Option<(&'a str, usize)>,
}

impl Row<'_> {
    fn number(&self) -> Option<u32> {
        number(&self.label.as_ref()?.name)
    }
}

/// Gathers all notes and says of their lines that they are notes.
pub(super) fn gather<'a>(lines: &[Line<'a>], parts: &mut [Part], layout: &Layout) -> Feet<'a> {
    let mut feet = Feet::default();
    let mut last = 0;
    let mut skip_to = 0;
    for (i, line) in lines.iter().enumerate() {
        if i < skip_to || !is_rule(line.text) {
            continue;
        }
        parts.get_mut(i).into_iter().for_each(|part| *part = Part::Furniture);
        let region = region(lines, parts, i + 1, layout, last);
        last = region.iter().filter_map(|(_, row)| row.number()).fold(last, u32::max);
        skip_to = region.last().map_or(i, |(i, _)| *i) + 1;
        close(&mut feet, parts, line.start, region);
    }
    without_rule(&mut feet, lines, parts);
    feet
}

/// A rule above notes: five underscores or more, or as long a line of dashes.
fn is_rule(text: &str) -> bool {
    let long = |mark: char, least: usize| text.chars().all(|c| c == mark) && text.chars().count() >= least;
    long('_', 5) || long('—', 5) || long('─', 5) || long('-', 8)
}

/// The lines below a rule that are notes, read row by row.
fn region<'a>(lines: &[Line<'a>], parts: &[Part], from: usize, layout: &Layout, before: u32) -> Vec<(usize, Row<'a>)> {
    let page = lines.get(from.saturating_sub(1)).map_or(0, |line| line.page);
    let paged = lines.last().is_some_and(|line| line.page > 0);
    let finished = above(lines, parts, from).is_none_or(|line| line.ending != End::Open || line.trailing);
    let mut rows: Vec<(usize, Row<'a>)> = Vec::new();
    let mut order = Order { last: before, highest: before, reprints: false };
    let mut previous = None::<&Line<'a>>;
    let below = lines.iter().zip(parts).enumerate().skip(from).take_while(|(_, (line, _))| line.page == page);
    for (i, (line, part)) in below {
        if is_rule(line.text) {
            break;
        }
        if *part != Part::Text {
            continue;
        }
        // In a double text blank lines say nothing.
        let apart = line.gap > 0 && !layout.is_double();
        let row = row(line, order, Freedom { first: rows.is_empty(), alone: paged, led: apart });
        let wanting = rows.last().is_some_and(|(_, row)| row.words.is_none());
        if row.label.is_none() && !paged {
            let over = match previous {
                None => true,
                Some(_) if wanting => false,
                Some(previous) => layout.resumes(previous, line, finished),
            };
            if over {
                break;
            }
        }
        order = order.after(&row, rows.is_empty());
        previous = Some(line);
        rows.push((i, row));
    }
    if rows.iter().any(|(_, row)| row.label.is_some()) { rows } else { Vec::new() }
}

/// The last line of text above the notes.
fn above<'l, 'a>(lines: &'l [Line<'a>], parts: &[Part], from: usize) -> Option<&'l Line<'a>> {
    let texts = lines.iter().zip(parts).take(from).rev();
    texts.take(64).find(|(line, part)| **part == Part::Text && label_of(line.text).is_none()).map(|(line, _)| line)
}

/// The numbers of the notes so far.
#[derive(Debug, Clone, Copy)]
struct Order {
    last: u32,
    highest: u32,
    /// Whether this foot prints notes again that stood at an earlier one.
    reprints: bool,
}

impl Order {
    /// Whether a number may begin the next note. A wrapped line may begin with a number as well (`suppl. No.`, `10`), so
    /// it must be the next one, unless a blank line or a line of its own (`free`) speaks for it.
    fn allows(self, label: &str, free: bool) -> bool {
        number(label).is_none_or(|n| {
            let next = n == self.last + 1 || n == self.highest + 1;
            next || (self.last < n && n <= self.last + 8 && (free || self.reprints))
        })
    }

    fn after(self, row: &Row<'_>, first: bool) -> Self {
        let Some(n) = row.number() else { return self };
        let reprints = if first { n <= self.highest } else { self.reprints };
        Self { last: n, highest: self.highest.max(n), reprints }
    }
}

/// Where a label need not follow the one before it.
#[derive(Debug, Clone, Copy)]
struct Freedom {
    /// At the first row of a foot.
    first: bool,
    /// Alone on its line: `pdftotext` prints labels out of order.
    alone: bool,
    /// Before words: a blank line stands above.
    led: bool,
}

/// Reads a line as a row of notes.
fn row<'a>(line: &Line<'a>, order: Order, free: Freedom) -> Row<'a> {
    let all = Some((line.text, line.start));
    if let Some(name) = label_of(line.text).filter(|label| free.first || free.alone || order.allows(label, true)) {
        return Row { label: Some(Label { name, print: (line.text, line.start) }), words: None, mark: None };
    }
    match led(line.text).filter(|led| free.first || order.allows(&led.name, free.led)) {
        Some(Led { name, print, mark, words }) => {
            let place = |part: Range<usize>| Some((line.text.get(part.clone())?, line.start + part.start));
            let print = place(print).unwrap_or_default();
            Row { label: Some(Label { name, print }), words: place(words), mark: mark.and_then(place) }
        }
        None => Row { label: None, words: all, mark: None },
    }
}

/// A line that begins with a label, by the byte ranges of its parts.
struct Led {
    name: String,
    print: Range<usize>,
    mark: Option<Range<usize>>,
    words: Range<usize>,
}

/// Takes apart `1 See A/78/265.`, `1/ See …`, `(1) …`, `1 () …`, `¹ See …`, `* Reissued …`.
fn led(text: &str) -> Option<Led> {
    let bracketed = text.strip_prefix('(').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    if is_item(text) && !bracketed {
        return None;
    }
    let end = text.find(char::is_whitespace).or_else(|| glued_label(text))?;
    let (head, rest) = text.split_at_checked(end)?;
    let name = label_of(head)?;
    let start = text.len() - rest.trim_start().len();
    let behind = rest.trim_start().strip_prefix("()");
    let words = behind.map_or(start, |behind| text.len() - behind.trim_start().len());
    let mark = behind.map(|_| start..start + 2);
    (!is_date(text)).then_some(Led { name, print: 0..end, mark, words: words..text.len() })
}

/// Where the digits end in `¹See …` or `1见 …`.
fn glued_label(text: &str) -> Option<usize> {
    let end = text.find(|c| digit_of(c).is_none())?;
    text.get(end..)?.starts_with(char::is_alphabetic).then_some(end)
}

fn number(label: &str) -> Option<u32> {
    label.parse().ok()
}

/// Makes notes of the rows of one foot.
fn close<'a>(feet: &mut Feet<'a>, parts: &mut [Part], start: usize, region: Vec<(usize, Row<'a>)>) {
    if region.is_empty() {
        return;
    }
    for (i, row) in &region {
        parts.get_mut(*i).into_iter().for_each(|part| *part = Part::Note);
        feet.marks.extend(row.mark);
        feet.marks.extend(row.label.iter().flat_map(beside));
    }
    // No text stands inside a foot, so the calls of this one begin where the one before began.
    let from = feet.feet.last().map_or(0, |foot| foot.above.end);
    let notes = deal(region.into_iter().map(|(_, row)| row));
    feet.feet.push(Foot { above: from..start.max(from), notes });
}

/// What is printed with a label and is no part of it: the brackets of `(1)`, the slash of `1/`.
fn beside<'a>(label: &Label<'a>) -> [(&'a str, usize); 2] {
    let (print, start) = label.print;
    let name = name_in(print);
    [
        (print.get(..name.start).unwrap_or_default(), start),
        (print.get(name.end..).unwrap_or_default(), start + name.end),
    ]
}

/// A label as printed, without what stands beside it.
pub(super) fn bare<'a>(label: &Label<'a>) -> (&'a str, usize) {
    let (print, start) = label.print;
    let name = name_in(print);
    (print.get(name.clone()).unwrap_or_default(), start + name.start)
}

/// Where the name of a label stands in its print.
fn name_in(print: &str) -> Range<usize> {
    let is_name = |c: char| c == '*' || digit_of(c).is_some();
    let open = print.find(is_name).unwrap_or(print.len());
    open..print.trim_end_matches(|c| !is_name(c)).len().max(open)
}

/// Gives words to labels, in whatever order `pdftotext` printed them.
///
/// A run of labels shares out the words behind it; words above all labels belong to the labels that stand alone at the
/// end, or else to the first note.
fn deal<'a>(rows: impl Iterator<Item = Row<'a>>) -> Vec<Draft<'a>> {
    let mut notes: Vec<Draft<'a>> = Vec::new();
    let mut labels: Vec<Label<'a>> = Vec::new();
    let (mut early, mut words) = (Vec::new(), Vec::new());
    for row in rows {
        if row.label.is_some() && !words.is_empty() {
            share(&mut notes, std::mem::take(&mut labels), std::mem::take(&mut words));
        }
        let known = !labels.is_empty() || row.label.is_some();
        labels.extend(row.label);
        if known { words.extend(row.words) } else { early.extend(row.words) }
    }
    if words.is_empty() {
        std::mem::swap(&mut early, &mut words);
    }
    share(&mut notes, labels, words);
    if let Some(first) = notes.first_mut() {
        early.append(&mut first.words);
        first.words = early;
    }
    notes.sort_by_key(|note| note.words.first().map_or(usize::MAX, |(_, start)| *start));
    notes
}

/// Shares lines out to labels: each label but the last takes lines up to the end of a sentence.
fn share<'a>(notes: &mut Vec<Draft<'a>>, labels: Vec<Label<'a>>, words: Vec<(&'a str, usize)>) {
    let mut words = words.into_iter();
    let count = labels.len();
    for (i, label) in labels.into_iter().enumerate() {
        let mut mine = Vec::new();
        for line in words.by_ref() {
            mine.push(line);
            if i + 1 < count && line.0.ends_with(['.', '。']) {
                break;
            }
        }
        notes.push(Draft { label, words: mine });
    }
}

/// Notes without a rule: the last paragraphs of a page that begin with a bare number and are called above.
fn without_rule<'a>(feet: &mut Feet<'a>, lines: &[Line<'a>], parts: &mut [Part]) {
    if !feet.feet.is_empty() {
        return;
    }
    let called = numbers_in(lines);
    let raised = raised(lines, &called);
    let found = if raised.is_empty() { at_page_ends(lines, &called) } else { raised };
    for (from, rows) in found {
        let start = lines.get(from).map_or(0, |line| line.start);
        close(feet, parts, start, rows);
    }
}

/// Notes by the line that they begin at.
type Found<'a> = Vec<(usize, Vec<(usize, Row<'a>)>)>;

/// The notes at the end of each page.
fn at_page_ends<'a>(lines: &[Line<'a>], called: &BTreeSet<u32>) -> Found<'a> {
    let mut found = Found::new();
    let mut end = lines.len();
    while end > 0 {
        let page = lines.get(end - 1).map_or(0, |line| line.page);
        let start = lines.iter().take(end).rposition(|line| line.page != page).map_or(0, |i| i + 1);
        let from = first_note(lines, start..end, called);
        let rows = rows_from(lines, from..end);
        if !rows.is_empty() {
            found.push((from, rows));
        }
        end = start;
    }
    found.reverse();
    found
}

/// All numbers of up to three digits in the text that might be calls: at the end of a word, but not what begins a line.
fn numbers_in(lines: &[Line<'_>]) -> BTreeSet<u32> {
    let tokens = lines.iter().flat_map(|line| {
        let mut tokens = line.text.split_whitespace().peekable();
        tokens.next_if(|first| label_of(first).is_some() || first.trim_end_matches('.').chars().all(is_digit));
        tokens
    });
    let digits = |token: &str| {
        let token = token.trim_end_matches([',', '.', ';', ':', '，', '。', '；', '：', '、']);
        let tail = token.trim_end_matches(is_digit);
        let digits: String = token.get(tail.len()..)?.chars().filter_map(digit_of).collect();
        number(&digits).filter(|_| digits.len() <= 3)
    };
    tokens.filter_map(digits).collect()
}

fn is_digit(c: char) -> bool {
    digit_of(c).is_some()
}

/// The notes right below the paragraph that calls them: paragraphs that begin with a raised number (`¹ A/78/265.`) that
/// is called in the text.
fn raised<'a>(lines: &[Line<'a>], called: &BTreeSet<u32>) -> Found<'a> {
    let begins = |line: &Line<'_>| {
        let label = line.text.starts_with(is_raised).then(|| led(line.text)).flatten();
        label.and_then(|led| number(&led.name)).is_some_and(|label| called.contains(&label))
    };
    let mut found = Found::new();
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        if !begins(line) || (line.gap == 0 && at > 0) {
            at += 1;
            continue;
        }
        let goes_on = |line: &&Line<'_>| line.gap == 0 || begins(line);
        let end = at + 1 + lines.iter().skip(at + 1).take_while(goes_on).count();
        found.push((at, rows_from(lines, at..end)));
        at = end;
    }
    found
}

/// The first line of the notes at the end of a page: going up, paragraph by paragraph, while each begins with a number
/// smaller than the one below it.
fn first_note(lines: &[Line<'_>], page: Range<usize>, called: &BTreeSet<u32>) -> usize {
    let mut first = page.end;
    let mut below = u32::MAX;
    for (i, line) in lines.iter().enumerate().take(page.end).skip(page.start).rev() {
        // Inside a paragraph a line may begin with a number by chance.
        if line.gap == 0 && i > page.start {
            continue;
        }
        let label = led(line.text).and_then(|led| number(&led.name));
        match label.filter(|label| *label < below && called.contains(label)) {
            Some(label) => (first, below) = (i, label),
            None => break,
        }
    }
    first
}

fn rows_from<'a>(lines: &[Line<'a>], range: Range<usize>) -> Vec<(usize, Row<'a>)> {
    let mut order = Order { last: 0, highest: 0, reprints: false };
    let mut rows = Vec::new();
    for (i, line) in lines.iter().enumerate().take(range.end).skip(range.start) {
        let row = row(line, order, Freedom { first: rows.is_empty(), alone: false, led: line.gap > 0 });
        order = order.after(&row, rows.is_empty());
        rows.push((i, row));
    }
    rows
}
