//! Headings: of sections, of annexes, of the articles and chapters of a treaty in an annex; with and without mark-up.

use super::{Outline, Part};
use crate::grammar::{Grammar, fold, numeral_value};
use crate::parse::annex;
use crate::parse::draft::Draft;
use crate::parse::verbs::{is_finished, verb};
use crate::resolution::{Role, roman_value};
use crate::text::{Passage, is_unspaced};

/// The longest heading of an article with its title, in bytes.
const LONGEST_TREATY_HEADING: usize = 400;

impl Outline<'_> {
    /// Whether a paragraph is a heading that the mark-up does not call one: a line of its own between paragraphs that are
    /// finished, or below another heading (76/226 in Chinese and Russian).
    pub(super) fn is_unmarked_heading(&self, text: &Passage) -> bool {
        let ended = self.drafts.last().is_some_and(|before| match before.role {
            Role::Heading => true,
            Role::Preambular | Role::Operative | Role::Point => is_finished(before.text.words()),
            _ => false,
        });
        ended && self.label(text.words()).is_none() && self.could_head(text)
    }

    /// Whether a paragraph is the heading of the annex that is open, whose mark-up has none: `Annex` in 76/294.
    pub(super) fn names_open_annex(&self, text: &Passage) -> bool {
        let opened = self.annex > 0 && self.drafts.last().is_none_or(|before| before.annex != self.annex);
        opened && annex::is_heading(text, self.grammar)
    }

    /// Takes the heading of an article or a chapter of a treaty in an annex, and the title on a line below it.
    pub(super) fn treaty_heading(&mut self, text: &Passage, depth: u8) -> bool {
        if self.annex == 0 || text.words().len() > LONGEST_TREATY_HEADING {
            return false;
        }
        let folded = fold(text.words());
        let article = self.grammar.forms.article(&folded);
        let chapter = self.grammar.forms.is_chapter(&folded);
        let titled = article.is_some_and(|(_, titled)| titled);
        // A Chinese title may open like a paragraph: 通过没收事宜国际合作追回财产的机制.
        let title = || !is_finished(text.words()) && self.label(text.words()).is_none() && self.lists.is_empty();
        let below = self.below_treaty && !chapter && article.is_none() && title();
        if !(chapter || article.is_some() && (!titled || self.reads_as_heading(text)) || below) {
            return false;
        }
        self.lists.clear();
        self.push(Draft {
            depth,
            article: article.map(|(number, _)| number),
            ..self.draft(Role::Heading, text.clone())
        });
        self.below_treaty = !below && !titled;
        self.in_article = article.is_some() || (self.in_article && !chapter);
        true
    }

    pub(super) fn heading(&mut self, level: u8, text: Passage) {
        if text.is_empty() {
            return;
        }
        if self.begin_annex(&text) || self.close(&text) || self.treaty_heading(&text, level) {
            return;
        }
        let opens_section = self.opens_section(&text);
        self.push(Draft { depth: level, opens_section, ..self.draft(Role::Heading, text) });
    }

    /// Puts a heading of several lines: the first is the highest.
    pub(super) fn head_with(&mut self, lines: Vec<Passage>) {
        let printed = lines.into_iter().filter(|line| !line.is_empty());
        for (line, depth) in printed.zip([1].into_iter().chain(std::iter::repeat(2))) {
            self.push(Draft { depth, ..self.draft(Role::Heading, line) });
        }
    }

    pub(super) fn begin_annex(&mut self, text: &Passage) -> bool {
        if !annex::is_heading(text, self.grammar) || (self.part == Part::Recitals && self.annex == 0) {
            return false;
        }
        self.open_annex(text);
        true
    }

    pub(super) fn open_annex(&mut self, heading: &Passage) {
        self.annex += 1;
        self.in_article = false;
        self.enter(Part::Operative);
        self.head_with(heading.lines());
    }

    /// Whether a paragraph of plain text is a heading. Within a list it goes on with a point.
    pub(super) fn is_heading(&self, text: &Passage) -> bool {
        self.lists.is_empty() && self.could_head(text)
    }

    /// Whether words look like a heading: short, not finished by punctuation, without a verb.
    fn could_head(&self, text: &Passage) -> bool {
        let words = text.words();
        let longest = match (words.chars().any(is_unspaced), self.below_section) {
            (true, false) => 40,
            (false, false) => 100,
            (true, true) => 120,
            (false, true) => 300,
        };
        words.chars().count() <= longest
            && self.reads_as_heading(text)
            && (self.annex > 0
                || self.part != Part::Recitals
                || section_number(words, self.grammar).is_some()
                || self.below_section)
    }

    /// The same for words of any length, wherever they stand.
    fn reads_as_heading(&self, text: &Passage) -> bool {
        let words = text.words();
        let role = if self.part == Part::Recitals { Role::Preambular } else { Role::Operative };
        !is_finished(words)
            && !words.starts_with(|c: char| c.is_lowercase())
            && verb(text, role, self.grammar).is_none()
    }

    /// A section heading of a text whose numbers start again: `I`, `II` (DOMAIN.md part 3); its number.
    pub(super) fn opens_section(&mut self, text: &Passage) -> Option<u32> {
        let in_text = self.annex == 0 && self.part != Part::Closed;
        let number = section_number(text.words(), self.grammar).filter(|_| in_text)?;
        if self.numbered {
            self.enter(Part::Recitals);
        }
        Some(number)
    }
}

/// No resolution has more sections (76/246 has 24).
const MOST_SECTIONS: u32 = 60;

/// The number of a section: a roman one, or one in the words that a language numbers sections with, alone or before a title
/// (`I Calendar of conferences`). A lone `C` or `D` is a letter.
fn section_number(words: &str, grammar: &Grammar) -> Option<u32> {
    let (number, title) = words.split_once(' ').unwrap_or((words, ""));
    let bare = number.trim_end_matches('.');
    let is_roman =
        bare.len() <= 6 && bare.bytes().all(|b| b.is_ascii_uppercase()) && !matches!(bare, "C" | "D" | "L" | "M");
    let roman = || roman_value(bare).filter(|value| is_roman && *value <= MOST_SECTIONS);
    let in_words = |words: &str| {
        let listed = grammar.text.sections.iter().zip(1..).find(|(section, _)| **section == fold(words));
        let counted = || numeral_value(words).filter(|value| (1..=MOST_SECTIONS).contains(value));
        listed.map(|(_, number)| number).or_else(counted)
    };
    match title.trim_start().chars().next() {
        None => roman().or_else(|| in_words(bare)),
        Some(first) if first.is_uppercase() => roman(),
        Some(_) => in_words(words.trim_end_matches('.')),
    }
}
