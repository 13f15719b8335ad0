//! Reading plain text, as it comes out of PDF files or from a typist.
//!
//! Lines are joined to paragraphs, notes are gathered from the feet of pages, running heads are set aside, and note calls
//! are taken out of the words. How the file is laid out is told by evidence over all of it (see [`layout`]); no rule
//! looks at the meaning of a word, so any script is read. No letter is lost.

mod blocks;
mod calls;
mod furniture;
mod layout;
mod lines;
mod notes;

use super::join::{push_line, white_before};
use super::{Block, Manuscript, NoteText};
use crate::source::Source;
use crate::text::Passage;
use layout::Layout;
use lines::Line;
use notes::{Draft, Feet, Part};
use std::collections::BTreeMap;

pub(super) use lines::is_raised;

/// Reads a plain text.
pub(super) fn read(source: &Source) -> Manuscript {
    let mut lines = lines::split(&source.text, source.body);
    let furniture = furniture::find(&mut lines);
    let mut parts: Vec<Part> =
        furniture.into_iter().map(|furniture| if furniture { Part::Furniture } else { Part::Text }).collect();
    let layout = Layout::of(&text_of(&lines, &parts));
    let feet = notes::gather(&lines, &mut parts, &layout);
    let blocks = blocks::of(&source.text, &lines, &parts, &layout);
    let mut manuscript = Manuscript { furniture: furniture_of(&lines, &parts, &feet), ..Manuscript::default() };
    manuscript.blocks = calls::lift(blocks, &feet.feet).into_iter().map(Block::Paragraph).collect();
    let mut seen = BTreeMap::new();
    for note in feet.feet.into_iter().flat_map(|foot| foot.notes) {
        add_note(&mut manuscript, &source.text, note, &mut seen);
    }
    manuscript
}

fn text_of<'l, 'a>(lines: &'l [Line<'a>], parts: &[Part]) -> Vec<&'l Line<'a>> {
    lines.iter().zip(parts).filter(|(_, part)| **part == Part::Text).map(|(line, _)| line).collect()
}

/// Running heads, page numbers and rules, and the marks beside the labels of notes, in order.
fn furniture_of(lines: &[Line<'_>], parts: &[Part], feet: &Feet<'_>) -> Vec<Passage> {
    let papers = lines.iter().zip(parts).filter(|(_, part)| **part == Part::Furniture);
    let mut all: Vec<(&str, usize)> = papers.map(|(line, _)| (line.text, line.start)).collect();
    all.extend(&feet.marks);
    all.retain(|(words, _)| !words.is_empty());
    all.sort_unstable_by_key(|(_, start)| *start);
    all.into_iter().map(|(words, start)| Passage::of(words, start)).collect()
}

/// Adds a note. One printed again at the foot of a later page, word for word, is no second note.
fn add_note(manuscript: &mut Manuscript, source: &str, note: Draft<'_>, seen: &mut BTreeMap<String, String>) {
    let mut text = Passage::new();
    for (words, start) in note.words {
        push_line(&mut text, words, start, white_before(source, start));
    }
    let letters: String = text.words().split_whitespace().collect();
    if !letters.is_empty() && seen.get(&note.label.name) == Some(&letters) {
        let (print, start) = notes::bare(&note.label);
        manuscript.furniture.extend([Passage::of(print, start), text]);
    } else {
        seen.insert(note.label.name.clone(), letters);
        manuscript.notes.push(NoteText { label: note.label.name, text });
    }
}

#[cfg(test)]
mod tests;
