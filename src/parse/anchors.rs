//! Anchors: `pp7`, `op3`, `op3.a.i`, `annex1.op2`, `annex1.art6.op2`, `s2.op1`, `op3.2`, `op0.1` (DESIGN.md, "Names that the outside sees").
//!
//! An anchor follows from numbers and order alone, so that the versions of a work have the same.

use super::draft::Draft;
use crate::resolution::{Paragraph, Role};
use crate::source::Source;
use std::collections::{BTreeMap, BTreeSet};

/// What the numbering pass remembers.
#[derive(Default)]
struct Anchors {
    /// Whether numbers start again within the text, so that sections are part of every anchor.
    sections: bool,
    section: u32,
    annex: u16,
    /// The article of a treaty that is open in the annex.
    article: Option<u32>,
    division: Option<char>,
    /// The number of the last numbered paragraph; 0 before the first.
    last: String,
    last_value: u32,
    /// The anchors of the open paragraph and its open points, by depth.
    open: Vec<String>,
    counters: BTreeMap<String, u32>,
    taken: BTreeSet<String>,
    /// Places where a number does not follow the one before: index of the paragraph, number before, number.
    skips: Vec<Skip>,
}

/// A paragraph number that does not follow the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Skip {
    /// The index of the paragraph.
    pub paragraph: usize,
    /// The number before; 0 at the beginning.
    pub before: u32,
    /// Its own.
    pub number: u32,
}

/// Gives every draft its anchor and place, and says where numbers skip.
pub fn number(drafts: Vec<Draft>, source: &Source) -> (Vec<Paragraph>, Vec<Skip>) {
    let mut anchors = Anchors { sections: starts_again(&drafts), last: "0".to_owned(), ..Anchors::default() };
    anchors.section = 1;
    let paragraphs = drafts
        .into_iter()
        .enumerate()
        .map(|(i, draft)| {
            let id = anchors.of(i, &draft);
            placed(draft, id, source)
        })
        .collect();
    (paragraphs, anchors.skips)
}

fn placed(draft: Draft, id: String, source: &Source) -> Paragraph {
    let text = draft.text.whole();
    let place = source.place(draft.label.as_ref().map_or(text, |label| label.whole().to(text)));
    let in_annex = draft.annex > 0 && matches!(draft.role, Role::Preambular | Role::Operative | Role::Point);
    Paragraph {
        id,
        role: if in_annex { Role::Annex } else { draft.role },
        number: draft.number,
        label: draft.label,
        depth: draft.depth,
        verb: None,
        act: None,
        text: draft.text,
        rows: draft.rows,
        place,
    }
}

/// Whether numbers of the text itself (not of annexes) begin again at 1.
fn starts_again(drafts: &[Draft]) -> bool {
    let first =
        |draft: &&Draft| draft.annex == 0 && draft.role == Role::Operative && draft.number.as_deref() == Some("1");
    let firsts: Vec<Option<char>> = drafts.iter().filter(first).map(|draft| draft.division).collect();
    firsts.iter().zip(firsts.iter().skip(1)).any(|(one, next)| one == next)
}

impl Anchors {
    fn of(&mut self, index: usize, draft: &Draft) -> String {
        if draft.division != self.division {
            self.division = draft.division;
            self.annex = draft.annex;
            (self.section, self.article) = (1, None);
            self.begin();
            return self.unique(format!("part{}", draft.division.unwrap_or_default()));
        }
        if draft.annex != self.annex {
            self.annex = draft.annex;
            (self.section, self.article) = (1, None);
            self.begin();
        }
        if draft.article.is_some() {
            self.begin();
            (self.section, self.article) = (1, draft.article);
            let id = self.prefixed("");
            return self.unique(id.trim_end_matches('.').to_owned());
        }
        if let Some(section) = draft.opens_section.filter(|_| self.sections) {
            self.begin_section(section);
        }
        let id = match (draft.role, &draft.number) {
            (Role::Operative, Some(number)) => self.numbered(index, number),
            (Role::Point, Some(number)) => self.point(draft.depth, number),
            (Role::Operative | Role::Point, None) => self.unnumbered(),
            (Role::Preambular, _) => {
                let id = self.counted("pp");
                self.open = vec![id.clone()];
                id
            }
            (Role::Enacting, _) => format!("{}enacting", self.of_part()),
            (Role::Heading, _) => self.counted("h"),
            (Role::Table, _) => self.counted("table"),
            // The closing is that of the whole text, whatever section stands above it.
            (Role::Closing, _) => self.count("closing".to_owned()),
            (Role::Annex | Role::Other, _) => self.counted("other"),
        };
        self.unique(id)
    }

    fn begin(&mut self) {
        self.last = "0".to_owned();
        self.last_value = 0;
        self.open.clear();
    }

    fn next_section(&mut self) {
        self.begin_section(self.section + 1);
    }

    /// A printed number is the section's, so that it has one address in every language whatever stands before it (76/246).
    fn begin_section(&mut self, section: u32) {
        self.section = section;
        self.begin();
    }

    /// `partA.` in a text with parts.
    fn of_part(&self) -> String {
        self.division.map_or_else(String::new, |letter| format!("part{letter}."))
    }

    /// `annex1.` or `s2.` before what follows.
    fn prefixed(&self, id: &str) -> String {
        let part = self.of_part();
        let annex = if self.annex > 0 { format!("annex{}.", self.annex) } else { String::new() };
        let sectioned = (self.annex == 0 && self.sections) || self.section > 1;
        let section = if sectioned { format!("s{}.", self.section) } else { String::new() };
        let article = self.article.map_or_else(String::new, |number| format!("art{number}."));
        format!("{part}{annex}{article}{section}{id}")
    }

    fn counted(&mut self, kind: &str) -> String {
        self.count(self.prefixed(kind))
    }

    fn count(&mut self, stem: String) -> String {
        let count = self.counters.entry(stem.clone()).or_default();
        *count += 1;
        format!("{stem}{count}")
    }

    fn numbered(&mut self, index: usize, number: &str) -> String {
        let value = number.parse().unwrap_or(0);
        if value == 1 && self.last_value > 0 {
            self.next_section();
        } else if value != self.last_value + 1 {
            self.skips.push(Skip { paragraph: index, before: self.last_value, number: value });
        }
        (self.last, self.last_value) = (number.to_owned(), value);
        let id = self.prefixed(&format!("op{number}"));
        self.open = vec![id.clone()];
        id
    }

    fn point(&mut self, depth: u8, number: &str) -> String {
        self.open.truncate(usize::from(depth).max(1));
        let parent = self.open.last().cloned().unwrap_or_else(|| self.prefixed(&format!("op{}", self.last)));
        let id = format!("{parent}.{number}");
        self.open.push(id.clone());
        id
    }

    /// What follows a list, or a paragraph without a number: `op3.2`, `op0.1`.
    fn unnumbered(&mut self) -> String {
        let stem = self.prefixed(&format!("op{}", self.last));
        let count = self.counters.entry(format!("{stem}.")).or_insert(u32::from(self.last_value > 0));
        *count += 1;
        let id = format!("{stem}.{count}");
        self.open = vec![id.clone()];
        id
    }

    /// An anchor is never given twice, whatever the numbers say.
    fn unique(&mut self, id: String) -> String {
        if self.taken.insert(id.clone()) {
            return id;
        }
        let count = self.counters.entry(format!("{id}-")).or_insert(1);
        *count += 1;
        let next = format!("{id}-{count}");
        if let Some(open) = self.open.last_mut().filter(|open| **open == id) {
            open.clone_from(&next);
        }
        self.taken.insert(next.clone());
        next
    }
}
