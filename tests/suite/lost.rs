//! The letters of a source that an understood document does not have.

use recalling::resolution::Resolution;
use recalling::text::{Passage, Span};

/// Letters and digits of the text that stand in no part of the document, with some of what surrounds them.
pub fn letters(text: &str, resolution: &Resolution) -> Vec<String> {
    let mut kept = vec![false; text.len()];
    let mut keep = |span: Span| span.range().for_each(|i| kept[i] = true);
    let rows =
        resolution.paragraphs.iter().flat_map(|paragraph| paragraph.rows.iter().flatten().map(|cell| &cell.text));
    let labels = resolution.paragraphs.iter().filter_map(|paragraph| paragraph.label.as_ref());
    let passages = (resolution.masthead.iter().chain(&resolution.furniture).chain([&resolution.title]))
        .chain(resolution.paragraphs.iter().map(|paragraph| &paragraph.text))
        .chain(resolution.notes.iter().map(|note| &note.text))
        .chain(rows)
        .chain(labels);
    for passage in passages {
        words(passage).for_each(&mut keep);
        passage.calls().iter().for_each(|call| keep(call.span));
    }
    // A note's label stands directly before its words.
    for note in &resolution.notes {
        let start = note.text.whole().range().start;
        keep(Span::new(start.saturating_sub(note.label.len() + 24)..start));
    }
    let lost = text.char_indices().filter(|(i, c)| c.is_alphanumeric() && !kept[*i]);
    lost.map(|(i, _)| text[i..].chars().take(20).collect()).take(5).collect()
}

/// The spans of the characters of a passage.
fn words(passage: &Passage) -> impl Iterator<Item = Span> {
    passage.words().char_indices().map(|(i, c)| passage.span(i..i + c.len_utf8()))
}
