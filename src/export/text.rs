//! The text alone, to be quoted from: what is printed above it, the title, the paragraphs with their numbers as printed,
//! and the notes at the end. Calls stand in brackets where they are printed: `security,[4]`.

use crate::resolution::{Paragraph, Resolution, Role, Symbol};
use crate::text::Passage;

/// The text of a version, paragraph by paragraph with an empty line between them.
pub fn text(symbol: &Symbol, text: &Resolution) -> String {
    let lines: Vec<String> = text.masthead.iter().flat_map(lines).filter(|line| !line.is_empty()).collect();
    let head = above(&lines, text.title.words());
    let mut blocks = vec![if head.is_empty() { symbol.to_string() } else { head.join("\n") }];
    blocks.extend(title(text));
    blocks.extend(text.paragraphs.iter().map(paragraph));
    blocks.extend(text.notes.iter().map(|note| format!("[{}] {}", note.label, words(&note.text))));
    blocks.retain(|block| !block.trim().is_empty());
    let mut out = blocks.join("\n\n");
    out.push('\n');
    out
}

/// The lines above the title, where the last of these lines are the title itself, wrapped as it is printed; of the line in
/// which it begins what stands before it: `69/28.`
fn above(lines: &[String], title: &str) -> Vec<String> {
    let bare = |line: &str| line.split_whitespace().collect::<String>();
    let mut rest = bare(title);
    for (i, line) in lines.iter().enumerate().rev().filter(|_| !title.is_empty()) {
        let letters = bare(line);
        let before = lines.iter().take(i).cloned();
        if let Some(number) = letters.strip_suffix(rest.as_str()) {
            let number = line.chars().scan(number.chars().count(), take).collect::<String>();
            return before.chain((!number.is_empty()).then_some(number)).collect();
        }
        match rest.strip_suffix(letters.as_str()).map(str::len) {
            Some(len) => rest.truncate(len),
            None => break,
        }
    }
    lines.to_vec()
}

/// A character of a line while there are letters left to take.
fn take(left: &mut usize, c: char) -> Option<char> {
    if *left == 0 {
        return None;
    }
    *left -= usize::from(!c.is_whitespace());
    Some(c)
}

/// The title as printed, else as the keeper's record has it.
fn title(text: &Resolution) -> Option<String> {
    if text.title.is_empty() { text.facts.title.clone() } else { Some(words(&text.title)) }
}

/// A paragraph behind its number, further in the deeper it stands; a table row by row.
fn paragraph(paragraph: &Paragraph) -> String {
    let points = if paragraph.role == Role::Heading { 0 } else { paragraph.depth };
    let indent = "    ".repeat(usize::from(points));
    let label = paragraph.label.as_ref().map(words).unwrap_or_default();
    let said = if paragraph.rows.is_empty() { words(&paragraph.text) } else { rows(paragraph) };
    let space = if label.is_empty() || said.is_empty() { "" } else { " " };
    format!("{indent}{label}{space}{said}")
}

/// A row a line, with tabs between the cells.
fn rows(paragraph: &Paragraph) -> String {
    let row = |row: &Vec<crate::resolution::Cell<Passage>>| {
        row.iter().map(|cell| words(&cell.text)).collect::<Vec<_>>().join("\t")
    };
    paragraph.rows.iter().map(row).collect::<Vec<_>>().join("\n")
}

/// The lines of a passage as they are printed.
fn lines(passage: &Passage) -> Vec<String> {
    let words = passage.words();
    let ends = passage.breaks().iter().copied().chain([words.len()]);
    let starts = std::iter::once(0).chain(passage.breaks().iter().copied());
    starts.zip(ends).map(|(start, end)| words.get(start..end).unwrap_or_default().trim().to_owned()).collect()
}

/// The words of a passage with the calls of its notes.
fn words(passage: &Passage) -> String {
    let (mut out, mut from) = (String::new(), 0);
    for call in passage.calls() {
        out.push_str(passage.words().get(from..call.at).unwrap_or_default());
        out.push('[');
        out.push_str(&call.label);
        out.push(']');
        from = call.at.max(from);
    }
    out.push_str(passage.words().get(from..).unwrap_or_default());
    out
}
