//! The outline of a text: what each block below the enacting formula is.
//!
//! One pass with a little memory: which part of the text we are in, which lists are open. The boundary between recitals
//! and operative paragraphs is the first paragraph number, or an operative verb where nothing is numbered; punctuation
//! says nothing (DOMAIN.md part 2).

use super::closing::is_closing;
use super::numbering::{Count, Mark, Series, label};
use super::parts;
use super::verbs::{is_finished, is_operative, opens_recital, verb};
use crate::grammar::{Grammar, fold};
use crate::read::{Block, Part as Stated};
use crate::resolution::{Cell, Role};
use crate::text::{Passage, is_unspaced};

/// A block with its role, before it has an anchor.
#[derive(Debug)]
pub struct Draft {
    /// What it is; paragraphs and points of an annex are still operative, preambular or point here.
    pub role: Role,
    /// The number or letter, normalised.
    pub number: Option<String>,
    /// The printed label.
    pub label: Option<Passage>,
    /// 0 for a paragraph, from 1 for points, from 1 for headings.
    pub depth: u8,
    /// The words.
    pub text: Passage,
    /// The cells of a table.
    pub rows: Vec<Vec<Cell<Passage>>>,
    /// Which annex it stands in, from 1; 0 for the text itself.
    pub annex: u16,
    /// Whether it begins a section of its own, with recitals and numbers that start again.
    pub opens_section: bool,
    /// Which part of the text it stands in, `A`; `None` in a text without parts.
    pub division: Option<char>,
}

impl Draft {
    /// A part of the text itself, without number or label.
    pub fn new(role: Role, text: Passage) -> Self {
        Self {
            role,
            number: None,
            label: None,
            depth: 0,
            text,
            rows: Vec::new(),
            annex: 0,
            opens_section: false,
            division: None,
        }
    }
}

/// The part of the text that a block is read in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Recitals,
    Operative,
    Closed,
}

/// What the pass remembers.
struct Outline<'a> {
    grammar: &'a Grammar,
    drafts: Vec<Draft>,
    part: Part,
    annex: u16,
    division: Option<char>,
    numbered: bool,
    lists: Vec<Count>,
}

/// The heading words that a keeper's record, or the reader of a format, has already decided on.
pub type Decided<'a> = &'a dyn Fn(&Passage) -> Option<Role>;

/// Reads the blocks of a text.
pub fn outline(blocks: Vec<Block>, grammar: &Grammar, decided: Decided<'_>) -> Vec<Draft> {
    let annex = |block: &&Block| !heads_annex(block, grammar);
    let numbered = blocks.iter().take_while(annex).any(is_first_number);
    let part = if grammar.text.enacting.is_empty() { Part::Operative } else { Part::Recitals };
    let mut outline = Outline {
        grammar,
        drafts: Vec::with_capacity(blocks.len()),
        part,
        annex: 0,
        division: None,
        numbered,
        lists: Vec::new(),
    };
    for block in blocks {
        match block {
            Block::Paragraph(text) => match decided(&text) {
                Some(role) => outline.decide(role, text),
                None => outline.paragraph(text),
            },
            Block::Heading { level, text } => outline.heading(level, text),
            Block::Table(rows) => outline.table(rows),
            Block::Stated { part, text } => outline.stated(part, text),
        }
    }
    outline.drafts
}

/// Whether an annex begins with a block.
pub fn heads_annex(block: &Block, grammar: &Grammar) -> bool {
    match block {
        Block::Stated { part, .. } => *part == Stated::Annex,
        Block::Paragraph(text) | Block::Heading { text, .. } => is_annex_heading(text, grammar),
        Block::Table(_) => false,
    }
}

/// Whether the first line of a passage is the heading of an annex.
fn is_annex_heading(text: &Passage, grammar: &Grammar) -> bool {
    let first = text.breaks().first().copied().unwrap_or(text.words().len());
    is_annex_line(text.words().get(..first).unwrap_or_default(), grammar)
}

/// Whether a line is the heading of an annex: `Annex II`.
pub fn is_annex_line(line: &str, grammar: &Grammar) -> bool {
    line.len() <= LONGEST_ANNEX_HEADING && grammar.forms.annex(&fold(line)).is_some()
}

fn is_first_number(block: &Block) -> bool {
    let (Block::Paragraph(text) | Block::Stated { part: Stated::Body, text }) = block else { return false };
    label(text.words()).is_some_and(|label| label.mark == Mark::Number(1))
}

impl Outline<'_> {
    /// A new draft in the annex that is open.
    fn draft(&self, role: Role, text: Passage) -> Draft {
        Draft { annex: self.annex, division: self.division, ..Draft::new(role, text) }
    }

    fn push(&mut self, draft: Draft) {
        self.drafts.push(draft);
    }

    fn decide(&mut self, role: Role, text: Passage) {
        match label(text.words()) {
            Some(found) if matches!(role, Role::Operative | Role::Point) => {
                self.labelled(found.mark, found.printed, found.len, text)
            }
            _ => self.push(self.draft(role, text)),
        }
    }

    /// Words of which the format says what they are.
    fn stated(&mut self, part: Stated, text: Passage) {
        match part {
            Stated::Formula => self.push(self.draft(Role::Enacting, text)),
            Stated::Division => self.divide(&text),
            Stated::Closing => {
                self.part = Part::Closed;
                self.lists.clear();
                text.lines().into_iter().for_each(|line| self.push(self.draft(Role::Closing, line)));
            }
            Stated::Annex => self.open_annex(&text),
            Stated::Recital => {
                if self.part != Part::Recitals {
                    self.part = Part::Recitals;
                    self.lists.clear();
                }
                match label(text.words()) {
                    // A paragraph number is none of a recital's, whatever the mark-up has put into the preamble.
                    Some(found) if self.is_next_number(&found.mark) => {
                        self.labelled(found.mark, found.printed, found.len, text);
                    }
                    Some(found) if matches!(found.mark, Mark::Point(_)) && self.counts(&found.mark) => {
                        self.labelled(found.mark, found.printed, found.len, text);
                    }
                    _ => self.push(self.draft(Role::Preambular, text)),
                }
            }
            // A last recital that the mark-up gives to the body.
            Stated::Body
                if self.part == Part::Recitals
                    && self.numbered
                    && self.annex == 0
                    && label(text.words()).is_none()
                    && text.words().trim_end().ends_with([',', '，', '،'])
                    && opens_recital(text.words(), self.grammar) =>
            {
                self.push(self.draft(Role::Preambular, text));
            }
            Stated::Body | Stated::Cover | Stated::Number | Stated::Title => {
                self.part = Part::Operative;
                match label(text.words()).filter(|found| self.counts(&found.mark)) {
                    Some(found) => self.labelled(found.mark, found.printed, found.len, text),
                    None => {
                        self.lists.clear();
                        self.push(self.draft(Role::Operative, text));
                    }
                }
            }
        }
    }

    fn heading(&mut self, level: u8, text: Passage) {
        if text.is_empty() {
            return;
        }
        if self.begin_annex(&text) || self.close(&text) {
            return;
        }
        let opens_section = self.opens_section(&text);
        self.push(Draft { depth: level, opens_section, ..self.draft(Role::Heading, text) });
    }

    fn table(&mut self, rows: Vec<Vec<Cell<Passage>>>) {
        let mut text = Passage::new();
        for cell in rows.iter().flatten().map(|cell| &cell.text).filter(|text| !text.is_empty()) {
            text.push_space(cell.whole().range().start);
            text.append(cell.clone());
        }
        self.push(Draft { rows, ..self.draft(Role::Table, text) });
    }

    fn paragraph(&mut self, text: Passage) {
        if let Some(found) = label(text.words()).filter(|found| self.counts(&found.mark)) {
            return self.labelled(found.mark, found.printed, found.len, text);
        }
        if self.begin_annex(&text) || self.close(&text) {
            return;
        }
        if self.is_heading(&text) {
            let opens_section = self.opens_section(&text);
            return self.push(Draft { depth: 2, opens_section, ..self.draft(Role::Heading, text) });
        }
        self.lists.clear();
        for text in self.recitals(text) {
            let role = self.unlabelled(&text);
            self.push(self.draft(role, text));
        }
    }

    /// The recitals of a block: where nothing but the line parts them in the source, a line that opens with the verb of a
    /// recital and a capital begins another, behind a comma.
    fn recitals(&self, text: Passage) -> Vec<Passage> {
        let opens = |at: usize| {
            let (before, line) = text.words().split_at_checked(at).unwrap_or_default();
            let capital = line.trim_start().starts_with(char::is_uppercase);
            capital && before.trim_end().ends_with([',', ';']) && opens_recital(line.trim_start(), self.grammar)
        };
        let cuts: Vec<usize> = match self.part {
            Part::Recitals => text.breaks().iter().copied().filter(|&at| opens(at)).collect(),
            Part::Operative | Part::Closed => Vec::new(),
        };
        let ends = cuts.iter().copied().chain([text.words().len()]);
        let starts = [0].into_iter().chain(cuts.iter().copied());
        starts.zip(ends).map(|(start, end)| text.slice(start..end)).filter(|text| !text.is_empty()).collect()
    }

    /// Whether a mark is the number that the next paragraph must have: 1, or one more than the last.
    fn is_next_number(&self, mark: &Mark) -> bool {
        let last = self.drafts.iter().rev().find(|draft| draft.role == Role::Operative && draft.number.is_some());
        let last = last.and_then(|draft| draft.number.as_deref()?.parse::<u32>().ok()).unwrap_or(0);
        *mark == Mark::Number(last + 1)
    }

    /// Whether a label can be one here: below the closing there are only annexes.
    fn counts(&self, mark: &Mark) -> bool {
        match mark {
            Mark::Number(_) => self.part != Part::Closed,
            Mark::Point(counts) => match self.part {
                _ if counts.iter().all(|count| count.is_dotted()) => !self.lists.is_empty(),
                Part::Operative => true,
                Part::Recitals => self.continues(counts).is_some() || counts.iter().any(|count| count.ordinal == 1),
                Part::Closed => false,
            },
        }
    }

    fn labelled(&mut self, mark: Mark, printed: usize, len: usize, text: Passage) {
        let body = text.behind(len);
        let label = without_calls(text.slice(0..printed));
        match mark {
            Mark::Number(number) => {
                self.part = Part::Operative;
                self.lists.clear();
                let draft = self.draft(Role::Operative, body);
                self.push(Draft { number: Some(number.to_string()), label: Some(label), ..draft });
            }
            Mark::Point(counts) => {
                let (count, depth) = self.place(&counts);
                let draft = self.draft(Role::Point, body);
                self.push(Draft { number: Some(count.number()), depth, label: Some(label), ..draft });
            }
        }
    }

    /// The open list that a label goes on: its depth and the count, the deepest list first.
    fn continues(&self, counts: &[Count]) -> Option<(Count, usize)> {
        self.lists.iter().enumerate().rev().find_map(|(depth, last)| {
            let next = counts.iter().find(|count| count.series == last.series && count.ordinal == last.ordinal + 1)?;
            Some((*next, depth))
        })
    }

    /// Places a point: it goes on an open list, or else begins a deeper one. A label out of order goes to the list of
    /// its series, or is taken as the next deeper list, so that nothing is lost.
    fn place(&mut self, counts: &[Count]) -> (Count, u8) {
        if let Some((count, depth)) = self.continues(counts) {
            self.lists.truncate(depth);
            self.lists.push(count);
            return (count, level(depth));
        }
        let first = counts.iter().find(|count| count.ordinal == 1);
        let same = self.lists.iter().rposition(|last| counts.iter().any(|count| count.series == last.series));
        match (first, same) {
            (Some(first), _) => {
                let again = self.lists.iter().position(|last| last.series == first.series);
                self.lists.truncate(again.unwrap_or(self.lists.len()));
                self.lists.push(*first);
                (*first, level(self.lists.len() - 1))
            }
            (None, Some(depth)) => {
                let series = self.lists.get(depth).map(|last| last.series);
                let count = counts.iter().find(|count| Some(count.series) == series).copied().unwrap_or(FIRST);
                self.lists.truncate(depth);
                self.lists.push(count);
                (count, level(depth))
            }
            (None, None) => {
                let count = counts.first().copied().unwrap_or(FIRST);
                self.lists.push(count);
                (count, level(self.lists.len() - 1))
            }
        }
    }

    /// Begins a part: its letter, and its title below it.
    fn divide(&mut self, heading: &Passage) {
        let lines = heading.lines();
        self.division = lines.first().and_then(|line| parts::letter(line.words(), self.grammar)).or(self.division);
        (self.part, self.annex) = (Part::Recitals, 0);
        self.lists.clear();
        for (i, line) in lines.into_iter().enumerate() {
            self.push(Draft { depth: if i == 0 { 1 } else { 2 }, ..self.draft(Role::Heading, line) });
        }
    }

    fn begin_annex(&mut self, text: &Passage) -> bool {
        if !is_annex_heading(text, self.grammar) || (self.part == Part::Recitals && self.annex == 0) {
            return false;
        }
        self.open_annex(text);
        true
    }

    fn open_annex(&mut self, heading: &Passage) {
        self.annex += 1;
        self.part = Part::Operative;
        self.lists.clear();
        for (i, line) in heading.lines().into_iter().enumerate() {
            self.push(Draft { depth: if i == 0 { 1 } else { 2 }, ..self.draft(Role::Heading, line) });
        }
    }

    fn close(&mut self, text: &Passage) -> bool {
        let recital = self.part == Part::Recitals && self.numbered;
        if self.annex > 0 || recital || !is_closing(text, self.grammar) {
            return false;
        }
        self.part = Part::Closed;
        self.lists.clear();
        for line in text.lines() {
            self.push(self.draft(Role::Closing, line));
        }
        true
    }

    /// Whether a paragraph of plain text is a heading: short, on one line, not finished by punctuation, without a verb.
    fn is_heading(&self, text: &Passage) -> bool {
        let words = text.words();
        let longest = match (words.chars().any(is_unspaced), self.below_section()) {
            (true, false) => 40,
            (false, false) => 100,
            (true, true) => 120,
            (false, true) => 300,
        };
        let in_list = !self.lists.is_empty();
        let role = if self.part == Part::Recitals { Role::Preambular } else { Role::Operative };
        words.chars().count() <= longest
            && !is_finished(words)
            && !in_list
            && !words.starts_with(|c: char| c.is_lowercase())
            && (self.annex > 0
                || self.part != Part::Recitals
                || is_section(words, self.grammar)
                || self.below_section())
            && verb(text, role, self.grammar).is_none()
    }

    /// Whether the last thing was the number of a section, or a title below it: its title follows.
    fn below_section(&self) -> bool {
        let mut headings = self.drafts.iter().rev().take_while(|draft| draft.role == Role::Heading);
        headings.any(|heading| heading.opens_section)
    }

    /// A section heading of a text whose numbers start again: `I`, `II` (DOMAIN.md part 3).
    fn opens_section(&mut self, text: &Passage) -> bool {
        let opens = self.annex == 0 && self.part != Part::Closed && is_section(text.words(), self.grammar);
        if opens && self.numbered {
            self.part = Part::Recitals;
            self.lists.clear();
        }
        opens
    }

    /// The role of a paragraph without a number.
    fn unlabelled(&mut self, text: &Passage) -> Role {
        match self.part {
            Part::Recitals if !self.numbered && is_operative(text.words(), self.grammar) => {
                self.part = Part::Operative;
                Role::Operative
            }
            Part::Recitals => Role::Preambular,
            Part::Operative => Role::Operative,
            Part::Closed => Role::Other,
        }
    }
}

/// The longest line that may head an annex, in bytes.
const LONGEST_ANNEX_HEADING: usize = 60;

const FIRST: Count = Count { series: Series::Letter, ordinal: 1 };

fn level(depth: usize) -> u8 {
    u8::try_from(depth + 1).unwrap_or(u8::MAX)
}

/// Roman numbers, or the words that a language numbers sections with, that stand alone.
fn is_section(words: &str, grammar: &Grammar) -> bool {
    let bare = words.trim_end_matches('.');
    if grammar.text.sections.iter().any(|section| *section == fold(bare)) {
        return true;
    }
    bare.len() <= 6 && bare.bytes().all(|b| b.is_ascii_uppercase()) && crate::resolution::roman_value(bare).is_some()
}

/// A label has no calls: [`Passage::behind`] gives those at its place to the text.
fn without_calls(label: Passage) -> Passage {
    Passage::of(label.words(), label.whole().range().start)
}
