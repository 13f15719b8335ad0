//! The outline of a text: what each block below the enacting formula is.
//!
//! One pass with a little memory: which part of the text we are in, which lists are open. The boundary between recitals
//! and operative paragraphs is the first paragraph number, or an operative verb where nothing is numbered; punctuation
//! says nothing (DOMAIN.md part 2).

mod headings;

use super::annex;
use super::closing;
use super::draft::Draft;
use super::lists::Lists;
use super::numbering::{Count, Label, Mark, Series, label, treaty_paragraph, unstopped};
use super::parts;
use super::verbs::{is_operative, opens_recital};
use crate::grammar::Grammar;
use crate::read::{Block, Part as Stated};
use crate::resolution::{Cell, Role};
use crate::text::Passage;

/// The part of the text that a block is read in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Recitals,
    Operative,
    Closed,
}

/// No line of print has more bytes; one of a hundred Arabic or Russian letters has two hundred.
const LONGEST_LINE: usize = 220;

/// What the pass remembers.
struct Outline<'a> {
    grammar: &'a Grammar,
    drafts: Vec<Draft>,
    part: Part,
    annex: u16,
    division: Option<char>,
    numbered: bool,
    lists: Lists,
    /// The number of the last numbered operative paragraph; 0 before the first.
    last: u32,
    /// Whether the last thing was the number of a section, or a title below it: its title follows.
    below_section: bool,
    /// Whether the last thing was the number of an article or a chapter of a treaty: its title follows.
    below_treaty: bool,
    /// Whether an article of a treaty is open.
    in_article: bool,
}

/// The heading words that a keeper's record, or the reader of a format, has already decided on.
pub type Decided<'a> = &'a dyn Fn(&Passage) -> Option<Role>;

/// Reads the blocks of a text.
pub fn outline(blocks: Vec<Block>, grammar: &Grammar, decided: Decided<'_>) -> Vec<Draft> {
    let annex = |block: &&Block| !annex::begins(block, grammar);
    let numbered = blocks.iter().take_while(annex).any(is_first_number);
    let part = if grammar.text.enacting.is_empty() { Part::Operative } else { Part::Recitals };
    let mut outline = Outline {
        grammar,
        drafts: Vec::with_capacity(blocks.len()),
        part,
        annex: 0,
        division: None,
        numbered,
        lists: Lists::default(),
        last: 0,
        below_section: false,
        below_treaty: false,
        in_article: false,
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
        self.below_treaty = false;
        self.below_section = draft.role == Role::Heading && (self.below_section || draft.opens_section.is_some());
        self.drafts.push(draft);
    }

    fn decide(&mut self, role: Role, text: Passage) {
        match self.label(text.words()).filter(|_| matches!(role, Role::Operative | Role::Point)) {
            Some(label) => self.labelled(label, text),
            None => self.push(self.draft(role, text)),
        }
    }

    /// Words of which the format says what they are.
    fn stated(&mut self, part: Stated, text: Passage) {
        match part {
            Stated::Formula => self.push(self.draft(Role::Enacting, text)),
            Stated::Division => self.divide(&text),
            Stated::Closing => self.closing(text.lines()),
            Stated::Annex => self.open_annex(&text),
            Stated::Recital => self.stated_recital(text),
            Stated::Body if self.treaty_heading(&text, 2) => {}
            Stated::Body if self.is_last_recital(&text) => self.push(self.draft(Role::Preambular, text)),
            Stated::Body if self.names_open_annex(&text) => self.head_with(text.lines()),
            Stated::Body if self.is_unmarked_heading(&text) => {
                self.lists.clear();
                self.heading(2, text);
            }
            Stated::Body | Stated::Cover | Stated::Number | Stated::Title => {
                self.part = Part::Operative;
                match self.label(text.words()).filter(|label| self.counts(&label.mark)) {
                    Some(label) => self.labelled(label, text),
                    None => {
                        self.lists.clear();
                        self.push(self.draft(Role::Operative, text));
                    }
                }
            }
        }
    }

    fn stated_recital(&mut self, text: Passage) {
        if self.part != Part::Recitals {
            self.enter(Part::Recitals);
        }
        // A paragraph number is none of a recital's, whatever the mark-up has put into the preamble.
        let counts = |label: &Label| match label.mark {
            Mark::Number(number) => number == self.last + 1,
            Mark::Point(_) => self.counts(&label.mark),
        };
        match self.label(text.words()).filter(counts) {
            Some(label) => self.labelled(label, text),
            // `正式决定：` in the preamble of 76/249.
            None if self.decides(text.words()) => {
                self.part = Part::Operative;
                self.push(self.draft(Role::Operative, text));
            }
            None => self.push(self.draft(Role::Preambular, text)),
        }
    }

    /// Whether words open and end as only operative paragraphs do.
    fn decides(&self, words: &str) -> bool {
        words.trim_end().ends_with([':', '：', ';', '；', '.', '。']) && is_operative(words, self.grammar)
    }

    /// Whether a paragraph is a last recital that the mark-up gives to the body.
    fn is_last_recital(&self, text: &Passage) -> bool {
        self.part == Part::Recitals
            && self.numbered
            && self.annex == 0
            && self.label(text.words()).is_none()
            && text.words().trim_end().ends_with([',', '，', '،'])
            && opens_recital(text.words(), self.grammar)
    }

    /// The label at the head of some words. In an article of a treaty a Chinese text counts `二、`, `㈠`, `1.` (79/243).
    fn label(&self, words: &str) -> Option<Label> {
        let found = label(words);
        match found {
            Some(Label { mark: Mark::Number(ordinal), .. })
                if self.in_article && self.lists.begin_with(Series::Ideograph) =>
            {
                let counts = vec![Count { series: Series::DottedFigure, ordinal }];
                let goes_on = ordinal == 1 || self.lists.continued(&counts).is_some();
                found.map(|label| if goes_on { Label { mark: Mark::Point(counts), ..label } } else { label })
            }
            None if self.in_article => treaty_paragraph(words),
            None => self.unstopped(words),
            found => found,
        }
    }

    /// The label of a number without its full stop, where it is the next one and a verb stands behind it.
    fn unstopped(&self, words: &str) -> Option<Label> {
        let label = unstopped(words).filter(|label| self.last > 0 && label.mark == Mark::Number(self.last + 1))?;
        is_operative(words.get(label.len..)?, self.grammar).then_some(label)
    }

    /// Goes on to another part of the text, in which no list is open.
    fn enter(&mut self, part: Part) {
        self.part = part;
        self.lists.clear();
    }

    fn closing(&mut self, lines: Vec<Passage>) {
        self.enter(Part::Closed);
        lines.into_iter().for_each(|line| self.push(self.draft(Role::Closing, line)));
    }

    fn table(&mut self, rows: Vec<Vec<Cell<Passage>>>) {
        let mut text = Passage::new();
        for cell in rows.iter().flatten().map(|cell| &cell.text).filter(|text| !text.is_empty()) {
            text.push_joint();
            text.append(cell.clone());
        }
        self.push(Draft { rows, ..self.draft(Role::Table, text) });
    }

    fn paragraph(&mut self, text: Passage) {
        if let Some(label) = self.label(text.words()).filter(|label| self.counts(&label.mark)) {
            return self.labelled(label, text);
        }
        if self.begin_annex(&text) || self.close(&text) || self.treaty_heading(&text, 2) {
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
    /// recital begins another, behind a comma. Where it has no capital, in Russian and Arabic, it may as well go on with
    /// the recital, as any word of a wrapped line; but where lines are too long to be wrapped, what ends there is a page.
    /// Where the recital itself opens with a capital, no other begins without one.
    fn recitals(&self, text: Passage) -> Vec<Passage> {
        let starts = [0].into_iter().chain(text.breaks().iter().copied());
        let ends = text.breaks().iter().copied().chain([text.words().len()]);
        let long = starts.zip(ends).any(|(start, end)| end - start > LONGEST_LINE);
        let capital = text.words().starts_with(char::is_uppercase) && opens_recital(text.words(), self.grammar);
        let opens = |at: usize| {
            let (before, line) = text.words().split_at_checked(at).unwrap_or_default();
            let line = line.trim_start();
            let begins =
                line.starts_with(char::is_uppercase) || (long && !(capital && line.starts_with(char::is_lowercase)));
            begins && before.trim_end().ends_with([',', ';', '،', '，']) && opens_recital(line, self.grammar)
        };
        let cuts: Vec<usize> = match self.part {
            Part::Recitals => text.breaks().iter().copied().filter(|&at| opens(at)).collect(),
            Part::Operative | Part::Closed => Vec::new(),
        };
        text.parted(&cuts)
    }

    /// Whether a label can be one here: below the closing there are only annexes.
    fn counts(&self, mark: &Mark) -> bool {
        match mark {
            Mark::Number(_) => self.part != Part::Closed,
            Mark::Point(counts) => match self.part {
                _ if counts.iter().all(|count| count.is_dotted()) => !self.lists.is_empty(),
                Part::Operative => true,
                Part::Recitals => {
                    self.lists.continued(counts).is_some() || counts.iter().any(|count| count.ordinal == 1)
                }
                Part::Closed => false,
            },
        }
    }

    fn labelled(&mut self, found: Label, text: Passage) {
        let body = text.behind(found.len);
        let label = without_calls(text.slice(0..found.printed));
        match found.mark {
            Mark::Number(number) => {
                self.enter(Part::Operative);
                self.last = number;
                let draft = self.draft(Role::Operative, body);
                self.push(Draft { number: Some(number.to_string()), label: Some(label), ..draft });
            }
            Mark::Point(counts) => {
                let (count, depth) = self.lists.place(&counts);
                self.begin_list_within(body.words());
                let draft = self.draft(Role::Point, body);
                self.push(Draft { number: Some(count.number(depth)), depth, label: Some(label), ..draft });
            }
        }
    }

    /// Opens the list whose first label stands right behind another: `(a) (i) The conversion of property …` (79/243).
    fn begin_list_within(&mut self, words: &str) {
        if let Some(Mark::Point(counts)) = self.label(words).map(|label| label.mark)
            && counts.iter().any(|count| count.ordinal == 1)
        {
            self.lists.place(&counts);
        }
    }

    /// Begins a part: its letter, and its title below it.
    fn divide(&mut self, heading: &Passage) {
        let lines = heading.lines();
        self.division = lines.first().and_then(|line| parts::letter(line.words(), self.grammar)).or(self.division);
        self.annex = 0;
        self.enter(Part::Recitals);
        self.head_with(lines);
    }

    fn close(&mut self, text: &Passage) -> bool {
        let recital = self.part == Part::Recitals && self.numbered;
        if self.annex > 0 || recital {
            return false;
        }
        let lines = closing::lines_of(text, self.grammar);
        lines.map(|lines| self.closing(lines)).is_some()
    }

    /// Whether a paragraph without a number is an operative one: by its verb alone where nothing is numbered, and above
    /// numbers where it does not end as a recital does either (`Resolves that:`).
    fn ends_recitals(&self, words: &str) -> bool {
        let recital = self.numbered && words.trim_end().ends_with([',', '，', '،']);
        !recital && is_operative(words, self.grammar)
    }

    /// The role of a paragraph without a number.
    fn unlabelled(&mut self, text: &Passage) -> Role {
        match self.part {
            Part::Recitals if self.ends_recitals(text.words()) => {
                self.part = Part::Operative;
                Role::Operative
            }
            Part::Recitals => Role::Preambular,
            Part::Operative => Role::Operative,
            Part::Closed => Role::Other,
        }
    }
}

/// A label has no calls: [`Passage::behind`] gives those at its place to the text.
fn without_calls(label: Passage) -> Passage {
    Passage::of(label.words(), label.whole().range().start)
}
