//! The masthead: what the lines above the text say about it.
//!
//! Lines come in any order, in pieces, or several flattened into one (DOMAIN.md part 1). Each is taken apart from its
//! beginning with the grammar's forms until nothing is left. The title begins at a number with a full stop and goes on to
//! the enacting formula; what stands between an agenda item and the next known line is the item's title.

use super::dates::{Reading, read_date};
use super::head::HeadLine;
use super::title::{self, Lead, number_alone, title_number};
use crate::grammar::{Grammar, Line, fold, latin_letters, letter_ordinals};
use crate::read::Part;
use crate::resolution::{Body, Distribution, Symbol};
use crate::text::{Passage, joins_without_space};
use jiff::civil::Date;

/// What a masthead says, as printed, before it is weighed against other evidence.
#[derive(Debug, Default)]
pub struct Masthead {
    /// The printed symbol, alone on a line.
    pub symbol: Option<Symbol>,
    /// The number before the title, closed up: `78/237`, `217(III)A`, or `353(1974)` of the Security Council.
    pub number: Option<String>,
    /// The body named.
    pub body: Option<Body>,
    /// The session named: `78`, `ES-11`.
    pub session: Option<String>,
    /// `Distr.: General`.
    pub distribution: Option<Distribution>,
    /// The day of issue.
    pub issued: Option<Date>,
    /// The day of adoption.
    pub adopted: Option<Date>,
    /// The number of the meeting.
    pub meeting: Option<String>,
    /// Whether the meeting was resumed.
    pub resumed: bool,
    /// Agenda items.
    pub agenda_items: Vec<String>,
    /// The agenda item's title.
    pub agenda_title: Option<String>,
    /// The line in brackets about the report, by its index in `lines`.
    pub basis: Option<usize>,
    /// The title without its number.
    pub title: Passage,
    /// The lines, those that were joined as one.
    pub lines: Vec<Passage>,
    /// Lines that no form explains.
    pub unplaced: Vec<Passage>,
    /// Dates that cannot be, with the line they stand in.
    pub impossible: Vec<(String, Passage)>,
}

/// What the line before was, where the next one may go on with it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Nothing,
    Title,
    Agenda,
    Basis,
}

/// Reads the lines above a text. A line that nothing explains is tried again together with the next, for forms that
/// print breaks (`… at its 3144th meeting, / on 30 November 1992`).
pub fn read(lines: Vec<HeadLine>, grammar: &Grammar) -> Masthead {
    let mut head = Masthead::default();
    let mut open = Open::Nothing;
    let mut lines = lines.into_iter().peekable();
    while let Some(HeadLine { part, heading, words: mut line }) = lines.next() {
        if let Some(part) = part {
            open = head.take_stated(part, line, open, grammar);
            continue;
        }
        if open != Open::Basis
            && !is_known(&line, grammar)
            && let Some(both) =
                lines.peek().map(|next| joined(&line, &next.words)).filter(|both| is_known(both, grammar))
        {
            line = both;
            lines.next();
        }
        if heading && head.title.is_empty() && !is_known(&line, grammar) {
            head.take_heading(line, grammar);
            open = Open::Nothing;
            continue;
        }
        // The last line of a title may be one that mastheads print too: `… in the / Security Council`, `… the work of its /
        // seventy-second session`.
        if open == Open::Title
            && is_a_name(&line, grammar)
            && lines.peek().is_none_or(|next| !is_known(&next.words, grammar))
        {
            join(&mut head.title, line.clone());
            head.lines.push(line);
            continue;
        }
        open = head.take(line, open, grammar);
    }
    head
}

/// Whether a line is the name of the organization, a body or a session and nothing else.
fn is_a_name(line: &Passage, grammar: &Grammar) -> bool {
    let folded = fold(line.words());
    forms(&folded, grammar).is_some_and(|found| {
        found.iter().all(|(kind, _)| matches!(kind, Line::Organization | Line::Body | Line::Session))
    })
}

/// Whether the grammar's forms or a title's number explain a line from end to end.
fn is_known(line: &Passage, grammar: &Grammar) -> bool {
    title_number(line.words(), grammar).is_some() || forms(&fold(line.words()), grammar).is_some()
}

fn joined(line: &Passage, next: &Passage) -> Passage {
    let mut both = line.clone();
    join(&mut both, next.clone());
    both
}

/// A folded line taken apart with the grammar's forms; `None` when something is left over.
fn forms<'t>(folded: &'t str, grammar: &Grammar) -> Option<Vec<(Line, regex::Captures<'t>)>> {
    let (found, rest) = grammar.forms.taken_apart(folded);
    rest.is_empty().then_some(found)
}

impl Masthead {
    /// Takes a line of which the format says what it is. One of the cover that nothing explains is kept with the others.
    fn take_stated(&mut self, part: Part, line: Passage, open: Open, grammar: &Grammar) -> Open {
        match part {
            Part::Number => {
                self.number = number_alone(line.words(), grammar).or(self.number.take());
                self.lines.push(line);
                Open::Nothing
            }
            Part::Title => {
                // A stop or a dash between number and title may be marked with the title: `76/305 - …`.
                let stop = |c: char| matches!(c, '.' | '-' | '–' | '—') || c.is_whitespace();
                let from = line.words().find(|c: char| !stop(c)).unwrap_or(line.words().len());
                let begun = !self.title.is_empty();
                let title = line.slice(if begun { 0 } else { from }..line.words().len());
                if begun {
                    join(&mut self.title, title)
                } else {
                    self.title = title
                }
                self.lines.push(line);
                Open::Nothing
            }
            Part::Cover | Part::Division | Part::Formula | Part::Recital | Part::Body | Part::Closing | Part::Annex => {
                let before = self.unplaced.len();
                let open = self.take(line, if open == Open::Agenda { open } else { Open::Nothing }, grammar);
                self.lines.extend(self.unplaced.drain(before..));
                open
            }
        }
    }

    /// Takes the heading of a text that somebody wrote by hand as its title: `# Resolution 70/2: Lighthouses`.
    fn take_heading(&mut self, line: Passage, grammar: &Grammar) {
        let lead = title::lead(line.words(), grammar);
        let title = line.slice(lead.as_ref().map_or(0, |(_, len)| *len)..line.words().len());
        match lead.map(|(lead, _)| lead) {
            Some(Lead::Symbol(symbol)) => self.symbol = self.symbol.take().or(Some(symbol)),
            Some(Lead::Number(number)) => self.number = Some(number),
            None => {}
        }
        self.title = title;
        self.lines.push(line);
    }

    /// Takes one line, and says what the next may go on with.
    fn take(&mut self, line: Passage, open: Open, grammar: &Grammar) -> Open {
        if open == Open::Basis {
            return self.go_on_with_basis(line);
        }
        if let Some((number, len)) = title_number(line.words(), grammar) {
            self.number = Some(number);
            self.title = line.slice(len..line.words().len());
            self.lines.push(line);
            return Open::Title;
        }
        let folded = fold(line.words());
        let found = forms(&folded, grammar);
        if found.as_ref().is_some_and(|found| self.contradicts(found, grammar)) {
            self.unplaced.push(line);
            return Open::Nothing;
        }
        let known = found.map(|found| self.known(&found, &line, grammar));
        match (known, open) {
            (Some(next), _) => {
                self.lines.push(line);
                if next == Open::Basis { self.begin_basis() } else { next }
            }
            (None, Open::Title) => {
                join(&mut self.title, line.clone());
                self.lines.push(line);
                Open::Title
            }
            (None, Open::Agenda) => {
                let title = self.agenda_title.take().map_or_else(String::new, |title| title + " ");
                self.agenda_title = Some(title + line.words());
                self.lines.push(line);
                Open::Agenda
            }
            (None, Open::Nothing | Open::Basis) => {
                self.unplaced.push(line);
                Open::Nothing
            }
        }
    }

    /// Whether a line says something else than a line above has said, so that one of the two would be lost: a second
    /// report, another day of issue.
    fn contradicts(&self, found: &[(Line, regex::Captures<'_>)], grammar: &Grammar) -> bool {
        found.iter().any(|(kind, captures)| {
            let date = || read_date(captures.get(0)?.as_str(), grammar).and_then(Reading::date);
            let other_day = |known: Option<Date>| date().zip(known).is_some_and(|(date, known)| date != known);
            match kind {
                Line::Basis => self.basis.is_some(),
                Line::Distribution => self.distribution.is_some_and(|known| distribution(captures) != Some(known)),
                Line::Date if !self.is_council_number() => other_day(self.issued),
                Line::Adopted => other_day(self.adopted),
                _ => false,
            }
        })
    }

    /// Notes what a line says.
    fn known(&mut self, found: &[(Line, regex::Captures<'_>)], line: &Passage, grammar: &Grammar) -> Open {
        let noted = |_, (kind, captures): &(Line, _)| self.note(*kind, captures, line, grammar);
        found.iter().fold(Open::Nothing, noted)
    }

    /// Notes what one form has captured.
    fn note(&mut self, kind: Line, captures: &regex::Captures<'_>, line: &Passage, grammar: &Grammar) -> Open {
        let group = |name: &str| captures.name(name).map(|group| group.as_str());
        if let Some(name) = group("body") {
            self.body = body_named(name, grammar).or(self.body);
        }
        let date = captures.get(0).and_then(|whole| read_date(whole.as_str(), grammar));
        if let Some(Reading::Impossible(words)) = &date {
            self.impossible.push((words.clone(), line.clone()));
        }
        let date = date.and_then(Reading::date);
        if let Some(meeting) = group("meeting") {
            self.meeting = Some(meeting.to_owned());
            self.resumed = group("resumed").is_some();
        }
        match kind {
            Line::Organization | Line::Body | Line::Paper | Line::Meeting | Line::Outcome => {}
            Line::Symbol => {
                // Of a text with parts the first letter and the last: `A/RES/52/12 A and B`.
                let parts = group("last").map_or_else(String::new, |last| format!("-{last}"));
                let printed = group("value").and_then(|value| Symbol::parse(&format!("{value}{parts}")).ok());
                self.symbol = printed.or(self.symbol.take());
            }
            Line::Distribution => self.distribution = distribution(captures),
            Line::Date if self.is_council_number() => self.adopted = date.or(self.adopted),
            Line::Date => self.issued = date.or(self.issued),
            Line::Session => self.session = session(captures, grammar).or(self.session.take()),
            Line::Agenda => {
                self.agenda_items = items(group("items").unwrap_or_default());
                return Open::Agenda;
            }
            Line::Adopted => self.adopted = date.or(self.adopted),
            Line::Number => {
                self.number = group("number").map(|number| number.replace(' ', ""));
                self.body = self.body.or(Some(Body::SecurityCouncil));
                self.adopted = date.or(self.adopted);
            }
            Line::Basis => return Open::Basis,
        }
        Open::Nothing
    }

    /// Whether the number is one of the Security Council's, whose next line is the date of adoption: `of 20 July 1974`.
    fn is_council_number(&self) -> bool {
        self.number.as_deref().is_some_and(|number| number.ends_with(')')) && self.body == Some(Body::SecurityCouncil)
    }

    fn begin_basis(&mut self) -> Open {
        self.basis = self.lines.len().checked_sub(1);
        if self.lines.last().is_some_and(|line| line.words().contains([']', '］'])) {
            Open::Nothing
        } else {
            Open::Basis
        }
    }

    fn go_on_with_basis(&mut self, line: Passage) -> Open {
        let closed = line.words().contains([']', '］']);
        if let Some(basis) = self.lines.last_mut() {
            join(basis, line);
        }
        if closed { Open::Nothing } else { Open::Basis }
    }
}

/// Adds a line to a passage as print would.
pub fn join(passage: &mut Passage, line: Passage) {
    if !joins_without_space(passage.words().chars().next_back(), line.words().chars().next()) {
        passage.push_joint();
    }
    passage.append(line);
}

/// The body that a name of the grammar stands for.
fn body_named(name: &str, grammar: &Grammar) -> Option<Body> {
    grammar.text.bodies.iter().find(|(_, form)| form.eq_ignore_ascii_case(name)).map(|(body, _)| *body)
}

/// Who may have the document, by the group that has captured the word for it.
fn distribution(captures: &regex::Captures<'_>) -> Option<Distribution> {
    Distribution::ALL.into_iter().find(|kind| captures.name(kind.id()).is_some())
}

/// A session as the archive writes it: `78`, `S-10`, `ES-11`.
fn session(captures: &regex::Captures<'_>, grammar: &Grammar) -> Option<String> {
    let number = (grammar.text.ordinal)(captures.name("session")?.as_str())?;
    Some(match (captures.name("emergency"), captures.name("special")) {
        (Some(_), _) => format!("ES-{number}"),
        (None, Some(_)) => format!("S-{number}"),
        (None, None) => number.to_string(),
    })
}

/// Agenda items in a folded list: `15 and 118`, `94(b)`, `13 (a) and (b)` is `13(a)`, `13(b)`; `94 b)` and `94 (ب)` are
/// `94(b)` too.
fn items(list: &str) -> Vec<String> {
    let mut items: Vec<String> = Vec::new();
    let mut number = String::new();
    let mut rest = list;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit() || c == '(') {
        rest = rest.get(start..).unwrap_or_default();
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        if let Some((figures, after)) = rest.split_at_checked(digits).filter(|_| digits > 0) {
            number = figures.to_owned();
            rest = after;
        }
        let mut lettered = false;
        while let Some((letter, after)) = item_letter(rest) {
            items.push(format!("{number}({letter})"));
            (rest, lettered) = (after.trim_start_matches([' ', ',', '،', 'y', 'и', 'و']), true);
            rest = rest.strip_prefix("et ").or_else(|| rest.strip_prefix("and ")).unwrap_or(rest).trim_start();
        }
        match digits {
            0 if !lettered => rest = rest.get(1..).unwrap_or_default(),
            _ if !lettered => items.push(number.clone()),
            _ => {}
        }
    }
    items
}

/// The letter of an item at the head of some words, as the archive writes it, and what follows: ` (b)`, ` b)`, `(ب)`.
fn item_letter(words: &str) -> Option<(String, &str)> {
    let words = words.trim_start();
    let (inner, after) = words.strip_prefix('(').unwrap_or(words).split_once(')')?;
    let short = inner.chars().count() <= 4 && inner.chars().all(|c| c.is_alphabetic() || c == ' ');
    let ordinal = letter_ordinals(inner).first().copied().filter(|_| short)?;
    Some((latin_letters(ordinal), after))
}
