//! How two texts of one work differ, paragraph by paragraph.

use recalling::resolution::Resolution;
use std::collections::BTreeMap;
use std::fmt;

/// How many paragraphs are named.
const NAMED: usize = 6;

/// What is not the same in two texts.
#[derive(Debug, Default)]
pub struct Difference {
    title: bool,
    /// Whether the heads differ: days, meeting, agenda.
    head: bool,
    /// Paragraphs and notes with other words.
    changed: Vec<String>,
    /// Those that only the new text has.
    new: Vec<String>,
    /// Those that only the old text has.
    gone: Vec<String>,
}

impl Difference {
    /// Compares the text that is there with the one that would take its place.
    pub fn of(old: &Resolution, new: &Resolution) -> Self {
        let (before, after) = (words(old), words(new));
        let title = old.facts.title != new.facts.title;
        let mut difference = Self { title, head: !title && head(old) != head(new), ..Self::default() };
        for (id, own) in &before {
            match after.get(id) {
                Some(other) if own == other => {}
                Some(_) => difference.changed.push((*id).to_owned()),
                None => difference.gone.push((*id).to_owned()),
            }
        }
        difference.new = after.keys().filter(|id| !before.contains_key(*id)).map(|id| (*id).to_owned()).collect();
        difference
    }

    /// Whether both say the same.
    pub fn is_none(&self) -> bool {
        !self.title && !self.head && self.changed.is_empty() && self.new.is_empty() && self.gone.is_empty()
    }
}

/// The letters of the lines above the text.
fn head(resolution: &Resolution) -> String {
    resolution.masthead.iter().flat_map(|line| line.words().chars()).filter(|c| c.is_alphanumeric()).collect()
}

/// The words of paragraphs and notes by their anchors, white space folded.
fn words(resolution: &Resolution) -> BTreeMap<&str, String> {
    let paragraphs = resolution.paragraphs.iter().map(|paragraph| (paragraph.id.as_str(), paragraph.text.words()));
    let notes = resolution.notes.iter().map(|note| (note.id.as_str(), note.text.words()));
    paragraphs.chain(notes).map(|(id, words)| (id, words.split_whitespace().collect())).collect()
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parts = Vec::new();
        parts.extend(self.title.then(|| "another title".to_owned()));
        parts.extend(self.head.then(|| "another head".to_owned()));
        for (ids, what) in [(&self.changed, "other words in"), (&self.new, "new"), (&self.gone, "without")] {
            if !ids.is_empty() {
                let named = ids.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
                let more = if ids.len() > NAMED { format!(" and {} more", ids.len() - NAMED) } else { String::new() };
                parts.push(format!("{what} {named}{more}"));
            }
        }
        f.write_str(&parts.join("; "))
    }
}
