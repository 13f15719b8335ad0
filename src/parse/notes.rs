//! Notes and their calls, brought together.

use crate::read::NoteText;
use crate::resolution::{Note, NoteCall, Paragraph};
use crate::source::Source;
use crate::text::{Passage, Span};
use std::collections::BTreeMap;

/// A call whose note is not there: what is printed, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dangling {
    /// The label.
    pub label: String,
    /// The mark in the source.
    pub span: Span,
}

/// Gives every note its anchor and its calls, in reading order: those of the title first.
pub fn gather(
    texts: Vec<NoteText>,
    title: &Passage,
    paragraphs: &[Paragraph],
    source: &Source,
) -> (Vec<Note>, Vec<Dangling>) {
    let mut notes = anchored(texts, source);
    let by_label = by_label(&notes);
    let mut dangling = Vec::new();
    let whole = paragraphs.iter().enumerate().map(|(i, paragraph)| (Some(i), &paragraph.text));
    for (paragraph, text) in std::iter::once((None, title)).chain(whole) {
        for (call, mark) in text.calls().iter().enumerate() {
            match by_label.get(mark.label.as_str()).and_then(|notes| nearest(notes, mark.span)) {
                Some(note) => {
                    notes.get_mut(note).into_iter().for_each(|note| note.calls.push(NoteCall { paragraph, call }))
                }
                None => dangling.push(Dangling { label: mark.label.clone(), span: mark.span }),
            }
        }
    }
    (notes, dangling)
}

fn anchored(texts: Vec<NoteText>, source: &Source) -> Vec<Note> {
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    texts
        .into_iter()
        .map(|NoteText { label, text }| {
            let slug: String = label.chars().filter(|c| c.is_alphanumeric()).collect();
            let slug = if slug.is_empty() { format!("x{}", label.chars().count()) } else { slug };
            let count = seen.entry(slug.clone()).or_default();
            *count += 1;
            let id = if *count == 1 { format!("fn{slug}") } else { format!("fn{slug}-{count}") };
            let place = source.place(text.whole());
            Note { id, label, text, calls: Vec::new(), place }
        })
        .collect()
}

/// Where each label's notes begin in the source, in order.
fn by_label(notes: &[Note]) -> BTreeMap<String, Vec<(u32, usize)>> {
    let mut by_label: BTreeMap<String, Vec<(u32, usize)>> = BTreeMap::new();
    for (i, note) in notes.iter().enumerate() {
        by_label.entry(note.label.clone()).or_default().push((note.place.span.start, i));
    }
    by_label.values_mut().for_each(|notes| notes.sort_unstable());
    by_label
}

/// Of several notes with one label the first below the call (each page may count from 1 again), or else the last.
fn nearest(notes: &[(u32, usize)], call: Span) -> Option<usize> {
    let below = notes.partition_point(|(start, _)| *start < call.start);
    notes.get(below).or(notes.last()).map(|(_, note)| *note)
}
