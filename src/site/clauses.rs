//! The text of a version as clauses: each paragraph with its words, links, notes and the count of those who cite it.
//!
//! Every mention becomes a link or, when nobody knows what it names, a hint; nothing is lost and nothing is invented: a
//! link to a paragraph of this text is made only when the text has it.

use super::View;
use super::cites::Targets;
use super::lifeline::Since;
use super::prose::{Call, CalledNote, Is, Link, Mark, Prose, To, with_marks};
use super::wordings::Reused;
use crate::archive::{Version, WorkId};
use crate::resolution::{Cell, Language, Mention, Paragraph, Role, Target, Within, each_cell};
use crate::speech::words;
use crate::text::is_right_to_left;
use serde::Serialize;
use std::collections::BTreeMap;
use std::ops::Range;

/// One part of a text as a page shows it.
#[derive(Debug, Serialize)]
pub struct Clause<'a> {
    /// Its anchor: `op3.a`.
    pub id: &'a str,
    /// What it is.
    pub role: Role,
    /// 0 for a paragraph, 1 for `(a)` …; for a heading its place below the title, from 2.
    pub depth: u8,
    /// The number as printed: `3.`, `(a)`.
    pub number: Option<&'a str>,
    /// What its own link says: `第 3 段`.
    pub place: String,
    /// What the numbers from this one on stand for, with `{n}` for the number, where that changes: `第 {n} 段`.
    pub place_from: Option<String>,
    /// The words; empty for a table.
    pub prose: Prose<'a>,
    /// The cells of a table.
    pub rows: Vec<Vec<Cell<Prose<'a>>>>,
    /// The notes that it is the first to call.
    pub notes: Vec<NoteText<'a>>,
    /// How many clauses there are from here to the next with notes: the room beside them is for the notes of this one.
    pub room: usize,
    /// How many works cite this very paragraph.
    pub cited: Option<Pill>,
    /// Since when it stands so in its series; not where it stands beside another text, and of a heavy text on the page of its
    /// background.
    pub since: Option<Since>,
    /// In how many works its wording stands; not where it stands beside another text, and of a heavy text on the page
    /// of its background.
    pub stands: Option<Reused>,
}

/// A note with its way back.
#[derive(Debug, Serialize)]
pub struct NoteText<'a> {
    /// Its anchor: `fn4`.
    pub id: &'a str,
    /// What is printed before it: `4`.
    pub label: &'a str,
    /// Its words.
    pub prose: Prose<'a>,
    /// Whether it runs from left to right in a text that runs the other way: `United Nations, Treaty Series, vol. 729.`
    pub turned: bool,
    /// The anchors of its calls: `call-4-1`, `call-4-2`.
    pub calls: Vec<String>,
}

/// How many works cite a paragraph.
#[derive(Debug, Serialize)]
pub struct Pill {
    /// How many.
    pub count: usize,
    /// `3 项文本引用本段`
    pub label: String,
    /// The first of them.
    pub href: String,
}

/// A version whose clauses are being made.
pub struct Text<'s, 'a> {
    view: View<'s, 'a>,
    version: &'a Version,
    targets: &'s Targets,
    /// Mentions by the part they stand in, as indices.
    in_paragraph: Vec<Vec<usize>>,
    in_note: Vec<Vec<usize>>,
    /// Note and count of a call, by paragraph and call.
    calls: BTreeMap<(usize, usize), (usize, usize)>,
    uncertain: String,
    /// The language that tells its calls from those of the text on the same page.
    beside: Option<Language>,
}

impl<'s, 'a> Text<'s, 'a> {
    /// Sorts a version's mentions and calls to the parts they stand in.
    pub(super) fn new(view: View<'s, 'a>, version: &'a Version, targets: &'s Targets) -> Self {
        let text = &version.resolution;
        let mut in_paragraph = vec![Vec::new(); text.paragraphs.len()];
        let mut in_note = vec![Vec::new(); text.notes.len()];
        for (i, mention) in text.mentions.iter().enumerate() {
            let part = match mention.within {
                Within::Paragraph(p) => in_paragraph.get_mut(p),
                Within::Note(n) => in_note.get_mut(n),
                Within::Head(_) => None,
            };
            if let Some(part) = part {
                part.push(i);
            }
        }
        let calls = text.notes.iter().enumerate().flat_map(|(n, note)| {
            note.calls.iter().enumerate().filter_map(move |(k, call)| Some(((call.paragraph?, call.call), (n, k))))
        });
        Self {
            calls: calls.collect(),
            uncertain: view.tongue.say("uncertain"),
            view,
            version,
            targets,
            in_paragraph,
            in_note,
            beside: None,
        }
    }

    /// The same text, to stand on one page with that of another language.
    pub(super) fn beside(self, own: Language) -> Self {
        Self { beside: Some(own), ..self }
    }

    /// The clauses in reading order, with the notes that nobody calls at the end of the last one.
    pub(super) fn clauses(&self, pills: &BTreeMap<String, Pill>) -> Vec<Clause<'a>> {
        let paragraphs = &self.version.resolution.paragraphs;
        let mut by_paragraph: Vec<Vec<usize>> = vec![Vec::new(); paragraphs.len()];
        for (n, note) in self.version.resolution.notes.iter().enumerate() {
            let last = paragraphs.len().saturating_sub(1);
            let first = if note.calls.is_empty() { Some(last) } else { note.calls.iter().find_map(|c| c.paragraph) };
            if let Some(notes) = by_paragraph.get_mut(first.unwrap_or(0)) {
                notes.push(n);
            }
        }
        let mut heading = 1;
        let clauses = paragraphs.iter().zip(by_paragraph).enumerate().map(|(i, (paragraph, notes))| {
            let mut clause = self.clause(i, paragraph, &notes);
            if paragraph.role == Role::Heading {
                // Headings step down one level at a time, below the title of the page.
                heading = (paragraph.depth.max(1) + 1).min(heading + 1).min(6);
                clause.depth = heading;
            }
            clause.cited = pills.get(paragraph.id.as_str()).map(|pill| Pill {
                count: pill.count,
                label: pill.label.clone(),
                href: pill.href.clone(),
            });
            clause
        });
        let mut clauses: Vec<Clause<'a>> = clauses.collect();
        self.say_places(&mut clauses);
        let mut room = 0;
        for clause in clauses.iter_mut().rev() {
            room += 1;
            clause.room = room;
            if !clause.notes.is_empty() {
                room = 0;
            }
        }
        clauses
    }

    /// Says what the numbers stand for at each where that changes, so that not every paragraph has to say its place.
    fn say_places(&self, clauses: &mut [Clause<'a>]) {
        let mut last = String::new();
        for clause in clauses.iter_mut().filter(|clause| clause.number.is_some()) {
            let pattern = words::place_pattern(self.view.tongue, clause.id);
            if pattern != last {
                clause.place_from = Some(pattern.clone());
                last = pattern;
            }
        }
    }

    /// The clauses without their notes, to stand beside those of another version.
    pub(super) fn bare_clauses(&self) -> Vec<Clause<'a>> {
        let paragraphs = self.version.resolution.paragraphs.iter().enumerate();
        paragraphs.map(|(i, paragraph)| self.clause(i, paragraph, &[])).collect()
    }

    /// All notes, in order.
    pub(super) fn notes(&self) -> Vec<NoteText<'a>> {
        (0..self.version.resolution.notes.len()).filter_map(|n| self.note(n)).collect()
    }

    /// The notes of a text without paragraphs.
    pub(super) fn stray_notes(&self) -> Vec<NoteText<'a>> {
        if self.version.resolution.paragraphs.is_empty() { self.notes() } else { Vec::new() }
    }

    /// The calls of notes that stand in the title.
    pub(super) fn title_calls(&self) -> Vec<Call<'a>> {
        let notes = self.version.resolution.notes.iter();
        let calls = notes.flat_map(|note| note.calls.iter().enumerate().map(move |(k, call)| (note, k, call)));
        calls
            .filter(|(_, _, call)| call.paragraph.is_none())
            .map(|(note, k, _)| Call { at: 0, label: &note.label, note: Some(self.called(&note.id, k)) })
            .collect()
    }

    /// The words of a paragraph, those of a table one cell after another.
    pub(super) fn prose(&self, i: usize, paragraph: &'a Paragraph) -> Prose<'a> {
        let mut prose = Prose::of(&paragraph.text);
        if let Some(verb) = &paragraph.verb {
            prose.marks.push(Mark { range: with_marks(prose.words, verb), is: Is::Verb });
        }
        let mentions = self.in_paragraph.get(i).into_iter().flatten();
        prose.marks.extend(mentions.filter_map(|&m| self.mark(m)));
        let calls = paragraph.text.calls().iter().enumerate();
        prose.calls = calls.map(|(k, call)| self.call(call.at, &call.label, (i, k))).collect();
        prose
    }

    fn clause(&self, i: usize, paragraph: &'a Paragraph, notes: &[usize]) -> Clause<'a> {
        let prose = self.prose(i, paragraph);
        let rows = cells(paragraph, &prose);
        Clause {
            id: &paragraph.id,
            role: paragraph.role,
            depth: paragraph.depth,
            number: paragraph.label.as_ref().map(|label| label.words()),
            place: words::place(self.view.tongue, &paragraph.id),
            place_from: None,
            prose: if rows.is_empty() { prose } else { Prose::default() },
            rows,
            notes: notes.iter().filter_map(|&n| self.note(n)).collect(),
            room: 1,
            cited: None,
            since: None,
            stands: None,
        }
    }

    /// A note by its place among all.
    pub(super) fn note(&self, n: usize) -> Option<NoteText<'a>> {
        let note = self.version.resolution.notes.get(n)?;
        let mut prose = Prose::of(&note.text);
        let mentions = self.in_note.get(n).into_iter().flatten();
        prose.marks.extend(mentions.filter_map(|&m| self.mark(m)));
        let calls = (0..note.calls.len()).map(|k| self.call_id(&note.id, k)).collect();
        // A bare symbol is of no script, and ends as the sentences around it do.
        let foreign = !prose.words.contains(is_right_to_left) && prose.words.contains(char::is_lowercase);
        let turned = self.view.page.language.is_right_to_left() && foreign;
        Some(NoteText { id: &note.id, label: &note.label, prose, turned, calls })
    }

    fn call(&self, at: usize, label: &'a str, place: (usize, usize)) -> Call<'a> {
        let note = self.calls.get(&place).and_then(|&(n, k)| Some((self.version.resolution.notes.get(n)?, k)));
        Call { at, label, note: note.map(|(note, k)| self.called(&note.id, k)) }
    }

    fn called(&self, note: &str, k: usize) -> CalledNote {
        CalledNote { id: self.call_id(note, k), note: note.to_owned() }
    }

    /// `call-4-1` for the first call of `fn4`; beside another text with the language, `call-4-1-ar`.
    fn call_id(&self, note: &str, k: usize) -> String {
        let beside = self.beside.map_or(String::new(), |language| format!("-{language}"));
        format!("call-{}-{}{beside}", note.strip_prefix("fn").unwrap_or(note), k + 1)
    }

    /// What a mention shows: a link, or that nobody knows.
    fn mark(&self, m: usize) -> Option<Mark> {
        let mention = self.version.resolution.mentions.get(m)?;
        let link =
            |href: String, hint: String, to: To| Is::Link(Link { href, hint, to, number: mention.number.clone() });
        let is = match &mention.target {
            Some(Target::Symbol(_)) => self
                .targets
                .of(m)
                .and_then(|work| self.to_work(work, mention))
                .map(|(href, hint, to)| link(href, hint, to)),
            Some(Target::Paragraph(id)) => {
                self.hint_of_paragraph(id).map(|hint| link(format!("#{id}"), hint, To::Internal))
            }
            Some(Target::Treaty(name)) => super::cites::treaty(self.view, name)
                .map(|href| link(href, self.view.tongue.say("treaty-text"), To::Outside)),
            // Nothing need be asked, and there is nowhere to lead.
            Some(Target::OtherBody) => return None,
            Some(Target::Later(_)) | None => None,
        };
        Some(Mark {
            range: mention.range.clone(),
            is: is.unwrap_or_else(|| Is::Uncertain { hint: self.uncertain.clone() }),
        })
    }

    /// Where a mention of a work leads: to the paragraph it names when the archive holds it, else to the work.
    fn to_work(&self, id: WorkId, mention: &Mention) -> Option<(String, String, To)> {
        let work = self.view.link(id)?;
        let href = match self.place_in(id, mention) {
            Some(anchor) => format!("{}#{anchor}", work.href),
            None => work.href.clone(),
        };
        let hint = if work.held || work.title.is_some() { work.hint.clone() } else { String::new() };
        Some((href, hint, if work.held { To::Held } else { To::Stub }))
    }

    /// The anchor of the paragraph that a mention names, when the archive holds it.
    fn place_in(&self, id: WorkId, mention: &Mention) -> Option<String> {
        let anchor = mention.first_anchor();
        let work = self.view.site.archive.work(id)?;
        let (_, version) = self.view.site.version_in(work, self.view.language)?;
        anchor.filter(|anchor| version.paragraph(anchor).is_some())
    }

    fn hint_of_paragraph(&self, id: &str) -> Option<String> {
        let paragraph = self.version.paragraph(id)?;
        let place = words::place(self.view.tongue, id);
        Some(format!("{place} · {}", words::shortened(paragraph.text.words(), 40)))
    }
}

/// The cells of a table, each with its part of the marks and calls. Cells and marks are walked once, side by side.
fn cells<'a>(paragraph: &'a Paragraph, whole: &Prose<'a>) -> Vec<Vec<Cell<Prose<'a>>>> {
    let mut marks: Vec<&Mark> = whole.marks.iter().collect();
    marks.sort_by_key(|mark| mark.range.start);
    let mut calls: Vec<&Call<'a>> = whole.calls.iter().collect();
    calls.sort_by_key(|call| call.at);
    let (mut marks, mut calls) = (marks.as_slice(), calls.as_slice());
    let mut from = 0;
    each_cell(&paragraph.rows, |passage| {
        let words = passage.words();
        let rest = whole.words.get(from..).unwrap_or_default();
        let Some(at) = rest.find(words) else { return Prose { words, ..Prose::default() } };
        let range = from + at..from + at + words.len();
        from = range.end;
        while let Some((_, later)) = marks.split_first().filter(|(first, _)| first.range.end <= range.start) {
            marks = later;
        }
        while let Some((_, later)) = calls.split_first().filter(|(first, _)| first.at <= range.start) {
            calls = later;
        }
        part(words, marks, calls, range)
    })
}

/// The words of a range, with those of the marks and calls, in order, that stand in it.
fn part<'a>(words: &'a str, marks: &[&Mark], calls: &[&Call<'a>], range: Range<usize>) -> Prose<'a> {
    let before = marks.iter().take_while(|mark| mark.range.start < range.end);
    let marks = before.filter(|mark| mark.range.end > range.start).map(|mark| mark.clipped(&range));
    let calls = calls.iter().take_while(|call| call.at <= range.end);
    Prose {
        words,
        marks: marks.collect(),
        calls: calls.map(|&call| Call { at: call.at - range.start, ..call.clone() }).collect(),
    }
}
