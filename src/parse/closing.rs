//! The closing: meeting and day of adoption below the text, `2014 年 12 月 2 日 / 第 62 次全体会议` (seed 69/28, lines 132-133).

use super::dates::{Reading, read_date};
use crate::grammar::{Grammar, Line, fold};
use crate::read::NoteText;
use crate::text::Passage;
use jiff::civil::Date;

/// What a closing says.
#[derive(Debug, Default)]
pub struct Closing {
    /// The day of adoption.
    pub adopted: Option<Date>,
    /// The number of the meeting.
    pub meeting: Option<String>,
    /// Whether it was resumed.
    pub resumed: bool,
    /// A date that cannot be.
    pub impossible: Option<String>,
}

/// The longest line of a closing, in bytes.
const LONGEST_LINE: usize = 240;
/// The most lines of a closing: those of meeting, day, place and outcome, some of them broken.
const MOST_LINES: usize = 6;

/// The lines of a paragraph that is a closing: each is a date, a meeting or an outcome, and nothing else; or all of them are
/// one sentence that was broken: `Adopted at the 2196th meeting / by 14 votes to none.` (S/RES/463 (1980)).
pub fn lines_of(text: &Passage, grammar: &Grammar) -> Option<Vec<Passage>> {
    let lines = text.lines();
    if !lines.is_empty() && lines.iter().all(|line| is_closing_line(line.words(), grammar)) {
        return Some(lines);
    }
    is_closing_line(text.words(), grammar).then(|| vec![text.clone()])
}

fn is_closing_line(words: &str, grammar: &Grammar) -> bool {
    // A semicolon ends a date in the text, which may stand on a line of its own; no closing has one.
    if words.len() > LONGEST_LINE || words.trim_end().ends_with([';', '；', '؛']) {
        return false;
    }
    let folded = fold(words);
    let (found, rest) = grammar.forms.taken_apart(&folded);
    let closes = |(line, _): &(Line, _)| matches!(line, Line::Date | Line::Meeting | Line::Outcome);
    rest.is_empty() && !found.is_empty() && found.iter().all(closes)
}

/// How many lines from the first on are a closing: two or more, with a meeting and a day, or else none.
pub fn run(lines: &[&str], grammar: &Grammar) -> usize {
    let closing = |line: &&&str| line.len() <= LONGEST_LINE / 2 && is_closing_line(line, grammar);
    let run = lines.iter().take(MOST_LINES).take_while(closing);
    let kinds: Vec<Line> = run.filter_map(|line| grammar.forms.line(&fold(line)).map(|(kind, _)| kind)).collect();
    let whole = kinds.contains(&Line::Date) && kinds.contains(&Line::Meeting);
    if whole { kinds.len() } else { 0 }
}

/// Takes a closing out of the end of a note: where a page ends right above the closing, nothing on the paper parts its
/// last note from the lines of meeting and day.
pub fn out_of_notes(notes: &mut [NoteText], grammar: &Grammar) -> Option<Passage> {
    notes.iter_mut().find_map(|note| out_of(&mut note.text, grammar))
}

/// Takes a closing out of the end of a passage: two lines or more, with a meeting and a day. It walks from the end, and
/// stops at the first line that is none.
fn out_of(text: &mut Passage, grammar: &Grammar) -> Option<Passage> {
    let words = text.words();
    let (mut end, mut begin, mut lines) = (words.len(), None, 0);
    let (mut date, mut meeting) = (false, false);
    for &start in text.breaks().iter().rev() {
        let line = words.get(start..end)?.trim();
        if !is_closing_line(line, grammar) {
            break;
        }
        let kind = grammar.forms.line(&fold(line)).map(|(kind, _)| kind);
        date |= kind == Some(Line::Date);
        meeting |= kind == Some(Line::Meeting);
        (begin, end, lines) = (Some(start), start, lines + 1);
    }
    let at = begin.filter(|_| lines > 1 && date && meeting)?;
    let tail = text.slice(at..words.len());
    *text = text.slice(0..at);
    Some(tail)
}

/// Reads the lines of a closing.
pub fn read<'p>(lines: impl Iterator<Item = &'p Passage>, grammar: &Grammar) -> Closing {
    let mut closing = Closing::default();
    for line in lines {
        let folded = fold(line.words());
        for (_, captures) in grammar.forms.taken_apart(&folded).0 {
            let words = captures.get(0).map_or("", |whole| whole.as_str());
            match read_date(words, grammar) {
                Some(Reading::Day(date)) => closing.adopted = closing.adopted.or(Some(date)),
                Some(Reading::Impossible(words)) => closing.impossible = Some(words),
                None => {}
            }
            if let Some(meeting) = captures.name("meeting") {
                closing.meeting = closing.meeting.take().or_else(|| Some(meeting.as_str().to_owned()));
                closing.resumed |= captures.name("resumed").is_some();
            }
        }
    }
    closing
}
