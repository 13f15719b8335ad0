//! The outline of a text: its paragraphs by their first words, for the margin.

use super::words;
use super::{Tongue, View};
use crate::archive::Version;
use crate::resolution::{Paragraph, Role};
use crate::text::is_unspaced;
use serde::Serialize;

/// How many paragraphs an outline lists; a text longer than this has headings to find one's way by.
const LONGEST: usize = 200;

/// One part of an outline: preamble, operative part, an annex.
#[derive(Debug, Serialize)]
pub struct Outline<'a> {
    /// What the part is called.
    pub title: String,
    /// Its paragraphs.
    pub items: Vec<OutlineItem<'a>>,
}

/// One paragraph of an outline.
#[derive(Debug, Serialize)]
pub struct OutlineItem<'a> {
    /// Its anchor, with `#`.
    pub href: String,
    /// Its number, when it has one: `3.`.
    pub number: Option<&'a str>,
    /// Its first words.
    pub words: String,
}

/// The outline of a version; none for a text too short to need one.
pub(super) fn outline<'a>(view: View<'_, 'a>, version: &'a Version) -> Vec<Outline<'a>> {
    let listed = version.resolution.paragraphs.iter().filter(|paragraph| paragraph.depth == 0 || is_heading(paragraph));
    let mut paragraphs: Vec<&Paragraph> = listed.collect();
    // A long annex is found by its headings.
    if paragraphs.len() > LONGEST && paragraphs.iter().any(|paragraph| is_heading(paragraph)) {
        paragraphs.retain(|paragraph| is_heading(paragraph) || !paragraph.id.starts_with("annex"));
    }
    let mut parts: Vec<Outline<'a>> = Vec::new();
    for paragraph in paragraphs.into_iter().take(LONGEST) {
        let Some(title) = part(view.tongue, paragraph) else { continue };
        if parts.last().is_none_or(|part| part.title != title) {
            parts.push(Outline { title, items: Vec::new() });
        }
        if let Some(part) = parts.last_mut() {
            part.items.push(item(paragraph));
        }
    }
    let items: usize = parts.iter().map(|part| part.items.len()).sum();
    if items < 4 { Vec::new() } else { parts }
}

fn is_heading(paragraph: &Paragraph) -> bool {
    paragraph.role == Role::Heading
}

/// The part to which a paragraph belongs; `None` for what an outline leaves out.
fn part(tongue: &Tongue, paragraph: &Paragraph) -> Option<String> {
    if let Some((annex, _)) = paragraph.id.split_once('.').filter(|(first, _)| first.starts_with("annex")) {
        return Some(words::place(tongue, annex));
    }
    match paragraph.role {
        Role::Preambular => Some(tongue.say("part-preamble")),
        Role::Operative => Some(tongue.say("part-operative")),
        Role::Heading => Some(tongue.say("part-operative")),
        Role::Annex => Some(tongue.say("part-annex")),
        Role::Enacting | Role::Point | Role::Table | Role::Closing | Role::Other => None,
    }
}

fn item(paragraph: &Paragraph) -> OutlineItem<'_> {
    let text = paragraph.text.words();
    // A little more than fits in the margin, where twice as many Latin letters find room as Chinese characters.
    let fit = if text.chars().next().is_some_and(is_unspaced) { 24 } else { 48 };
    let words = words::shortened(text.trim_end_matches(['，', '。', '；', ',', '.', ';', '、']), fit);
    OutlineItem {
        href: format!("#{}", paragraph.id),
        number: paragraph.label.as_ref().map(|label| label.words()),
        words,
    }
}
