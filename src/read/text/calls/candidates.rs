//! The places in a text that could be note calls, each with what it looks like.

use super::super::blocks::Block;
use super::super::lines::{ends_with_part, is_raised};
use super::super::notes::Foot;
use crate::text::{digit_of, is_unspaced};
use std::collections::BTreeSet;
use std::ops::Range;

/// A place that could be a call.
#[derive(Debug)]
pub(super) struct Candidate {
    /// Index of the block.
    pub(super) block: usize,
    /// Its place in the source.
    pub(super) source: usize,
    pub(super) label: String,
    pub(super) mark: Range<usize>,
    pub(super) shape: Shape,
}

/// What a candidate looks like, from the weakest to the strongest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Shape {
    /// The last digits of a symbol: `75/435`, which may be 75/43 and call 5.
    InSymbol,
    /// Behind a word and a space: `the complaints 16 submitted`.
    SpacedWord,
    /// Alone on a line, but where something is counted: `第`, `2`, `段`.
    Counted,
    /// Behind a comma or another mark and a space: `Cyprus, 16`.
    SpacedMark,
    /// Glued in a place where numbers stand as well: `2010,1`, `报告1和`.
    Tight,
    /// Glued to a year or to a symbol that would be too long with it: `20132`, `75/2401`.
    Number,
    /// Alone on a line, behind a word that takes numbers: `paragraph`, `2`.
    Numbered,
    /// Glued to a word: `report1`.
    Word,
    /// Glued to a mark of punctuation: `consensus,1`.
    Mark,
    /// Before a slash: `澄清3/`.
    Slash,
    /// In brackets behind an Arabic letter.
    Bracket,
    /// Alone on a line.
    Alone,
    /// Above the line, or marked up as such.
    Raised,
}

impl Shape {
    pub(super) fn weight(self) -> u32 {
        match self {
            Self::InSymbol => 1,
            Self::SpacedWord => 2,
            Self::Counted => 3,
            Self::SpacedMark | Self::Tight => 4,
            Self::Number => 5,
            Self::Word | Self::Numbered => 6,
            Self::Slash => 7,
            Self::Mark => 8,
            Self::Bracket => 9,
            Self::Alone | Self::Raised => 10,
        }
    }

    pub(super) fn is_spaced(self) -> bool {
        matches!(self, Self::SpacedWord | Self::SpacedMark)
    }

    /// Whether it may repeat a call that was made before.
    pub(super) fn may_repeat(self) -> bool {
        self >= Self::Word
    }
}
/// Every place in the blocks that could be a call, in order.
pub(super) fn candidates(blocks: &[Block], feet: &[Foot<'_>]) -> Vec<Candidate> {
    let labels: BTreeSet<&str> =
        feet.iter().flat_map(|foot| &foot.notes).map(|note| note.label.name.as_str()).collect();
    let takes_number = words_before_numbers(blocks, &labels);
    let bracketed = feet.iter().flat_map(|foot| &foot.notes).any(|note| note.label.print.0.starts_with('('));
    let mut candidates = Vec::new();
    for (block, Block { passage, alone }) in blocks.iter().enumerate() {
        let mut alone = alone.iter().peekable();
        for run in runs(passage.words()) {
            while alone.next_if(|alone| alone.end <= run.start).is_some() {}
            let is_alone = alone.peek().filter(|alone| alone.start <= run.start).map(|alone| (*alone).clone());
            let place = Place {
                words: passage.words(),
                run,
                alone: is_alone,
                labels: &labels,
                takes_number: &takes_number,
                bracketed,
            };
            let found = place.candidate().into_iter().chain(place.ends_of_symbol());
            candidates.extend(found.map(|(label, mark, shape)| Candidate {
                block,
                source: passage.span(mark.clone()).range().start,
                label,
                mark,
                shape,
            }));
        }
    }
    candidates
}

/// Runs of digits, of raised digits, or of asterisks.
fn runs(words: &str) -> Vec<Range<usize>> {
    let kind = |c: char| match c {
        '*' => Some(0),
        '0'..='9' => Some(2),
        // Chinese, which most other characters are.
        '\0'..='\x7f' | '\u{2e80}'..='\u{9fff}' => None,
        c if is_raised(c) => Some(1),
        c => digit_of(c).map(|_| 2),
    };
    let mut runs: Vec<(Range<usize>, i32)> = Vec::new();
    for (i, c) in words.char_indices() {
        let Some(kind) = kind(c) else { continue };
        match runs.last_mut() {
            Some((run, last)) if run.end == i && *last == kind => run.end += c.len_utf8(),
            _ => runs.push((i..i + c.len_utf8(), kind)),
        }
    }
    runs.into_iter().map(|(run, _)| run).collect()
}

/// The words that stand before numbers which are surely no calls (`paragraph 14`, `of 28 December`, `resolution 53/70`):
/// before them a bare number is none either.
fn words_before_numbers(blocks: &[Block], labels: &BTreeSet<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for block in blocks {
        let mut last = "";
        for word in block.passage.words().split(' ') {
            if word.starts_with(|c: char| c.is_ascii_digit()) && last.ends_with(char::is_alphabetic) {
                let bare = word.trim_end_matches(|c: char| !c.is_alphanumeric());
                if !labels.contains(bare) {
                    found.insert(last.to_lowercase());
                }
            }
            last = word;
        }
    }
    found
}

/// A run of digits in its surroundings.
struct Place<'a> {
    words: &'a str,
    run: Range<usize>,
    alone: Option<Range<usize>>,
    labels: &'a BTreeSet<&'a str>,
    takes_number: &'a BTreeSet<String>,
    /// Whether notes are labelled `(1)`.
    bracketed: bool,
}

impl Place<'_> {
    fn candidate(&self) -> Option<(String, Range<usize>, Shape)> {
        let print = self.words.get(self.run.clone())?;
        let label: String = print.chars().map(|c| digit_of(c).unwrap_or(c)).collect();
        let raised = print.starts_with(is_raised);
        let whole = |shape| Some((label.clone(), self.run.clone(), shape));
        if let Some(tag) = self.tag() {
            return Some((label, tag, Shape::Raised));
        }
        let shape = match &self.alone {
            Some(alone) => {
                return (label.len() <= 3).then(|| (label, alone.clone(), self.shape_alone()));
            }
            None if raised => Some(Shape::Raised),
            None if print.starts_with('*') => self.star(),
            None => None,
        };
        if shape.is_some() || raised || print.starts_with('*') {
            return shape.and_then(whole);
        }
        if !self.labels.contains(label.as_str()) {
            return self.behind_number(print);
        }
        if let Some(bracket) = self.bracket() {
            return Some((label, bracket, Shape::Bracket));
        }
        if let Some(slash) = self.slash() {
            return Some((label, slash, Shape::Slash));
        }
        whole(self.shape()?)
    }

    fn before(&self) -> &str {
        self.words.get(..self.run.start).unwrap_or_default()
    }

    fn after(&self) -> &str {
        self.words.get(self.run.end..).unwrap_or_default()
    }

    /// `<sup>1</sup>`
    fn tag(&self) -> Option<Range<usize>> {
        let tagged = self.before().ends_with("<sup>") && self.after().starts_with("</sup>");
        tagged.then(|| self.run.start - 5..self.run.end + 6)
    }

    /// `(1)`: glued to an Arabic letter or to the digit of an Arabic text, as in `2015(1)،`; elsewhere glued to a word or a
    /// mark; and anywhere, when the notes themselves are printed so.
    fn bracket(&self) -> Option<Range<usize>> {
        let before = self.before().strip_suffix('(')?;
        self.after().strip_prefix(')')?;
        // `第13(b)(1)节`: a point of a point; but Arabic texts print an empty bracket before some calls.
        if before.ends_with(')') && !before.ends_with("()") {
            return None;
        }
        let last = before.chars().next_back()?;
        let letter = before.chars().rev().take(40).find(|c| c.is_alphabetic())?;
        let glued = !last.is_whitespace() && (is_arabic(letter) || last.is_alphabetic() || is_mark(last));
        (glued || self.bracketed).then(|| self.run.start - 1..self.run.end + 1)
    }

    /// `3/`, when no number follows the slash.
    fn slash(&self) -> Option<Range<usize>> {
        let rest = self.after().strip_prefix('/')?;
        let free = !rest.starts_with(|c: char| c.is_alphanumeric() && !is_unspaced(c));
        let bare = !self.before().ends_with(['/', '-', '.']);
        (free && bare).then(|| self.run.start..self.run.end + 1)
    }

    /// An asterisk glued to a word.
    fn star(&self) -> Option<Shape> {
        let known = self.labels.contains(self.words.get(self.run.clone())?);
        (known && self.before().ends_with(|c: char| !c.is_whitespace())).then_some(Shape::Mark)
    }

    /// Whether the words around say that something is counted or numbered: `第 2 段`, `12 月`, `1 至 3`.
    fn is_counted(&self) -> bool {
        let before = self.before().trim_end().chars().next_back();
        let mut after = self.after().trim_start().chars();
        let next = after.next();
        let range = next == Some('至') && after.find(|c| !c.is_whitespace()).is_some_and(|c| digit_of(c).is_some());
        range
            || before.is_some_and(|c| "第年月日至共每".contains(c))
            || next.is_some_and(|c| "年月日号段条款项次届章节卷页个名岁世万亿％%°".contains(c))
    }

    /// Whether the word before takes a number elsewhere: `paragraph 2`.
    fn follows_number_word(&self) -> bool {
        let word = last_word(self.before().trim_end());
        word.ends_with(char::is_alphabetic) && self.takes_number.contains(&word.to_lowercase())
    }

    fn shape_alone(&self) -> Shape {
        match self.is_counted() {
            true => Shape::Counted,
            false if self.follows_number_word() => Shape::Numbered,
            false => Shape::Alone,
        }
    }

    /// The shape of a bare run of digits, by its neighbours.
    fn shape(&self) -> Option<Shape> {
        let (before, after) = (self.before(), self.after());
        let last = before.chars().next_back()?;
        let next = after.chars().next();
        if self.is_counted() || !next.is_none_or(|c| ends_number(c, after)) || goes_on_in_thousands(after) {
            return None;
        }
        let free = next.is_none_or(|c| c.is_whitespace() || !c.is_alphanumeric());
        if last.is_whitespace() {
            let spaced = next.is_none_or(|c| c.is_whitespace() || matches!(c, ',' | '.' | ';' | ':' | ')'));
            let free = spaced && !self.follows_number_word();
            return self.spaced_shape(before.trim_end()).filter(|_| free);
        }
        match last {
            c if is_quote(c) && next.is_some_and(is_quote) => None,
            // 第5、12、14段
            '、' if self.is_listed() => None,
            c if is_mark(c) => {
                let in_number = before.chars().rev().nth(1).is_some_and(char::is_numeric);
                let thousands = in_number && self.run.len() == 3;
                let glued = if in_number && matches!(c, ',' | '.') || !free { Shape::Tight } else { Shape::Mark };
                (!thousands && !(c == '.' && (self.in_symbol() || ends_with_part(before)))).then_some(glued)
            }
            c if is_unspaced(c) => Some(Shape::Tight),
            c if c.is_alphabetic() && !self.in_symbol() => {
                Some(if c.is_uppercase() || !free { Shape::Tight } else { Shape::Word })
            }
            _ => None,
        }
    }

    /// Whether a number stands before or behind it in an enumeration: a comma of enumeration and digits.
    fn is_listed(&self) -> bool {
        let before = self.before().trim_end_matches('、');
        let behind = self.after().strip_prefix('、').and_then(|after| after.chars().next());
        before.ends_with(char::is_numeric) || behind.is_some_and(char::is_numeric)
    }

    /// Whether a date follows: `71/124 du 7 décembre 2016` is no 71/12 with a call.
    fn precedes_date(&self) -> bool {
        // No further than a day and the beginning of its month can reach.
        let after = self.after().trim_start_matches(',');
        let near = after.char_indices().nth(40).and_then(|(end, _)| after.get(..end)).unwrap_or(after);
        let mut words = near.split(' ').filter(|word| !word.is_empty());
        let is_word = |word: &str| word.chars().count() <= 8 && word.chars().all(char::is_alphabetic);
        words.next().is_some_and(is_word)
            && words.next().is_some_and(|day| day.len() <= 3 && day.starts_with(|c: char| c.is_ascii_digit()))
            && words.next().is_some_and(|month| month.starts_with(char::is_alphabetic))
    }

    fn spaced_shape(&self, before: &str) -> Option<Shape> {
        match before.chars().next_back()? {
            c if is_mark(c) => Some(Shape::SpacedMark),
            c if c.is_alphabetic() && !is_unspaced(c) => Some(Shape::SpacedWord),
            c if c.is_numeric() || c == ')' => Some(Shape::SpacedWord),
            _ => None,
        }
    }

    /// Whether the word up to here looks like the beginning of a symbol (`A/C.2/59/SR.3`) or of `No.1`.
    fn in_symbol(&self) -> bool {
        let word = last_word(self.before());
        word.trim_end_matches(['.', ',']).rsplit([';', ',']).next().is_some_and(|word| {
            let acronym = word.chars().count() > 2 && word.chars().all(char::is_uppercase);
            word.contains('/') || word.chars().count() <= 2 || (word.ends_with(char::is_uppercase) && !acronym)
        })
    }

    /// The labels that a number behind a slash or a point could end with.
    fn ends_of_symbol(&self) -> Vec<(String, Range<usize>, Shape)> {
        let print = self.words.get(self.run.clone()).unwrap_or_default();
        // Not the number before a title: `79/401. …`.
        let before = self.before();
        let heads = before.len() < LONGEST_NUMBER
            && self.after().starts_with('.')
            && before.chars().all(|c| is_in_symbol(c) || c.is_whitespace());
        // Nor the symbol of the text itself: `A/RES/69/281` whose note 1 has lost its call is no `A/RES/69/28`.
        let whole = ["/RES/", "/DEC/"].iter().any(|series| last_word(before).contains(series));
        let symbol = before.ends_with(['/', '.']) && self.in_symbol() && !heads && !whole;
        if !symbol
            || self.precedes_date()
            || !print.is_ascii()
            || print.len() > 5
            || !self.after().chars().next().is_none_or(|c| ends_number(c, self.after()))
        {
            return Vec::new();
        }
        let ends = (1..print.len()).filter_map(|at| print.split_at_checked(at).map(|(_, label)| (at, label)));
        ends.filter(|(_, label)| self.labels.contains(label))
            .map(|(at, label)| (label.to_owned(), self.run.start + at..self.run.end, Shape::InSymbol))
            .collect()
    }

    /// A label behind a number that is complete without it: a year (`20132` is 2013 and call 2), or the number of a
    /// resolution, which has three digits at most (`75/2401` is 75/240 and call 1).
    fn behind_number(&self, print: &str) -> Option<(String, Range<usize>, Shape)> {
        if !print.is_ascii() || self.after().starts_with(|c: char| c.is_alphanumeric() || matches!(c, '/' | '-' | '–'))
        {
            return None;
        }
        let year = matches!(print.get(..2), Some("19" | "20")) && (5..=7).contains(&print.len());
        let session = self.before().strip_suffix('/').is_some_and(|before| {
            let digits = before.len() - before.trim_end_matches(|c: char| c.is_ascii_digit()).len();
            digits == 2 && !before.ends_with('/')
        });
        let long = session && (4..=5).contains(&print.len());
        let at = if year && !self.before().ends_with('/') { 4 } else { 3 };
        let (_, label) = print.split_at_checked(at).filter(|_| year || long)?;
        let known = self.labels.contains(label) && !self.before().ends_with(['.', ',', ':']);
        known.then(|| (label.to_owned(), self.run.start + at..self.run.end, Shape::Number))
    }
}

/// The word at the end, as far back as a word can reach.
fn last_word(text: &str) -> &str {
    let from = text.char_indices().rev().take(64).take_while(|(_, c)| !c.is_whitespace() && !is_unspaced(*c)).last();
    from.and_then(|(from, _)| text.get(from..)).unwrap_or_default()
}

/// The longest number before a title, in bytes.
const LONGEST_NUMBER: usize = 40;

/// Whether a run of digits may end before `c`: not in the middle of a symbol, a range or a decimal.
fn ends_number(c: char, after: &str) -> bool {
    match c {
        '/' | '-' | '–' | '‑' | '%' | '°' | '(' => false,
        '.' | ',' | ':' => !after.chars().nth(1).is_some_and(char::is_alphanumeric),
        c => !c.is_alphanumeric() || is_unspaced(c),
    }
}

/// Whether three digits follow a space: `1 000`.
fn goes_on_in_thousands(after: &str) -> bool {
    let Some(rest) = after.strip_prefix([' ', '\u{a0}', '\u{202f}']) else { return false };
    rest.bytes().take_while(u8::is_ascii_digit).count() == 3
}

/// Punctuation that a call follows.
fn is_mark(c: char) -> bool {
    matches!(
        c,
        ',' | ';'
            | ':'
            | '.'
            | ')'
            | '"'
            | '”'
            | '’'
            | '»'
            | '،'
            | '؛'
            | '，'
            | '；'
            | '：'
            | '。'
            | '）'
            | '》'
            | '、'
            | '“'
    )
}

/// A number between quotes is a label: `’2‘`.
fn is_quote(c: char) -> bool {
    matches!(c, '‘' | '’' | '“' | '”' | '"' | '\'')
}

fn is_in_symbol(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '/' | '-' | '.')
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}')
}
