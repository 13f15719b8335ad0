//! The outline of a text: its paragraphs by their first words, for the margin.

use super::View;
use crate::archive::Version;
use crate::resolution::{Paragraph, Role};
use crate::speech::{Tongue, words};
use crate::text::is_unspaced;
use serde::Serialize;

/// How many paragraphs an outline lists; a text longer than this has headings to find one's way by.
const LONGEST: usize = 80;

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
    /// Its opening verb.
    pub verb: Option<&'a str>,
    /// The words after it, with the space that stands between.
    pub words: String,
    /// How far a heading stands below those of the part: 0 for most.
    pub depth: u8,
}

/// The outline of a version; none for a text too short to need one.
pub(super) fn outline<'a>(view: View<'_, 'a>, version: &'a Version) -> Vec<Outline<'a>> {
    let listed = version.resolution.paragraphs.iter().filter(|paragraph| paragraph.depth == 0 || is_heading(paragraph));
    let mut paragraphs: Vec<&Paragraph> = listed.collect();
    // Of a long text first the annexes, then all behind its first heading is found by headings.
    if paragraphs.len() > LONGEST && paragraphs.iter().any(|paragraph| is_heading(paragraph)) {
        paragraphs.retain(|paragraph| is_heading(paragraph) || !paragraph.id.starts_with("annex"));
    }
    let first = paragraphs.iter().position(|paragraph| is_heading(paragraph));
    if let Some(first) = first.filter(|_| paragraphs.len() > LONGEST) {
        let behind = paragraphs.split_off(first);
        paragraphs.extend(behind.into_iter().filter(|paragraph| is_heading(paragraph)));
    }
    let mut parts: Vec<Outline<'a>> = Vec::new();
    let mut above: Option<&Paragraph> = None;
    for paragraph in paragraphs.into_iter().take(LONGEST) {
        let current = parts.last().map(|part| part.title.clone());
        let Some(title) = part(view.tongue, paragraph, current) else { continue };
        if parts.last().is_none_or(|part| part.title != title) {
            parts.push(Outline { title, items: Vec::new() });
            above = None;
        }
        if let Some(items) = parts.last_mut().map(|part| &mut part.items) {
            match items.last_mut().filter(|_| is_named_by(above, paragraph)) {
                // `Article 1`, and below it what the article is about.
                Some(item) => item.words = format!("{} · {}", item.words, first_words(paragraph.text.words())),
                None => items.push(item(paragraph)),
            }
        }
        above = Some(paragraph);
    }
    let items: usize = parts.iter().map(|part| part.items.len()).sum();
    if items < 4 { Vec::new() } else { parts }
}

fn is_heading(paragraph: &Paragraph) -> bool {
    paragraph.role == Role::Heading
}

/// Whether a heading says what the short one above it, `Article 1`, is about.
fn is_named_by(above: Option<&Paragraph>, paragraph: &Paragraph) -> bool {
    const SHORT: usize = 20;
    let short = |above: &Paragraph| {
        let words = above.text.words();
        let counts =
            words.chars().any(|c| c.is_numeric() || is_unspaced(c)) || words.chars().all(|c| "IVXLC.".contains(c));
        words.chars().count() <= SHORT && counts
    };
    is_heading(paragraph)
        && above.is_some_and(|above| is_heading(above) && above.depth <= paragraph.depth && short(above))
}

/// The part to which a paragraph belongs: a heading to the one that is open; `None` for what an outline leaves out.
fn part(tongue: &Tongue, paragraph: &Paragraph, current: Option<String>) -> Option<String> {
    if let Some((annex, _)) = paragraph.id.split_once('.').filter(|(first, _)| first.starts_with("annex")) {
        return Some(words::place(tongue, annex));
    }
    match paragraph.role {
        Role::Preambular => Some(tongue.say("part-preamble")),
        Role::Operative => Some(tongue.say("part-operative")),
        Role::Heading => Some(current.unwrap_or_else(|| tongue.say("part-operative"))),
        Role::Annex => Some(tongue.say("part-annex")),
        Role::Enacting | Role::Point | Role::Table | Role::Closing | Role::Other => None,
    }
}

fn item(paragraph: &Paragraph) -> OutlineItem<'_> {
    let text = paragraph.text.words();
    let verb = paragraph.verb.clone().filter(|verb| verb.start == 0).and_then(|verb| text.get(verb));
    let words = text.get(verb.map_or(0, str::len)..).unwrap_or(text);
    OutlineItem {
        href: format!("#{}", paragraph.id),
        number: paragraph.label.as_ref().map(|label| label.words()),
        verb,
        words: first_words(words),
        depth: if is_heading(paragraph) { paragraph.depth.saturating_sub(1).min(3) } else { 0 },
    }
}

/// What fits in the margin behind a number and a verb, where twice as many Latin letters find room as Chinese characters.
fn first_words(text: &str) -> String {
    let fit = if text.chars().next().is_some_and(is_unspaced) { 12 } else { 26 };
    words::shortened(text.trim_end_matches(['，', '。', '；', ',', '.', ';', '、']), fit)
}
