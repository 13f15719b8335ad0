//! Requests: who is asked to do what, and by when, in the operative paragraphs of a text. A paragraph is read for its
//! clauses, each clause for those who are asked, the deeds, and by when each is due.
//!
//! A [`Request`] is one verb's asking of one clause with one due, or with none: `Requests the Secretary-General to report to
//! the General Assembly at its seventy-eighth session`. It says no more than the clause that it quotes: whoever is not known
//! by name stands as printed, and what names nobody is no request.

mod addressee;
mod clause;
mod due;
#[cfg(test)]
mod tests;
mod unspaced;
mod words;

use crate::resolution::{Act, Addressee, Body, Cutting, Due, Paragraph, Request, Resolution, Role, Symbol};
use addressee::Named;
use clause::{Clause, clauses};
use jiff::civil::Date;
use std::ops::Range;
use words::{Plain, Words};

/// What is known of a text when its clauses are read.
#[derive(Debug, Clone, Copy, Default)]
struct Context {
    /// The body whose text it is.
    body: Option<Body>,
    /// The session of the General Assembly at which it was adopted.
    session: Option<u32>,
    /// The year in which it was adopted.
    year: Option<i16>,
}

impl Context {
    /// What a text says of itself.
    fn of(text: &Resolution) -> Self {
        let facts = &text.facts;
        let symbol = facts.symbol.as_ref();
        let body = facts.body.or_else(|| symbol.and_then(Symbol::body));
        let year = facts.adopted.or(facts.issued).map(Date::year);
        let session = symbol.filter(|_| body == Some(Body::GeneralAssembly)).and_then(Symbol::period);
        // A special session counts by itself; the regular one of its days is that of the year.
        let of_year =
            || year.filter(|_| body == Some(Body::GeneralAssembly)).and_then(|year| u32::try_from(year - 1946).ok());
        Self { body, session: session.or_else(of_year), year }
    }
}

/// The requests of a text, in order; `None` where its language has no table.
pub(crate) fn read(text: &Resolution) -> Option<Vec<Request>> {
    let tables = Words::of(text.facts.language?)?;
    let context = Context::of(text);
    let operative = text.paragraphs.iter().enumerate().filter(|(_, paragraph)| paragraph.role == Role::Operative);
    Some(operative.flat_map(|(i, paragraph)| of_paragraph(text, i, paragraph, tables, context)).collect())
}

/// A clause that asks, with what follows from it.
struct Asking<'w> {
    paragraph: usize,
    plain: &'w Plain,
    clause: Clause,
    named: Vec<Named>,
    /// Where the deed begins.
    deed: usize,
}

fn of_paragraph(text: &Resolution, i: usize, paragraph: &Paragraph, tables: &Words, context: Context) -> Vec<Request> {
    let plain = Plain::of(paragraph.text.words(), tables.unspaced);
    let clauses = clauses(&plain.words, tables);
    let points = points(text, i);
    let leads = !points.is_empty();
    let last = clauses.len().saturating_sub(1);
    let mut requests = Vec::new();
    for (place, clause) in clauses.into_iter().enumerate() {
        let Some(asking) = asking(i, &plain, clause, tables) else { continue };
        let dues = asking.dues(tables, context);
        if leads && place == last && dues.is_empty() {
            requests.extend(asking.of_points(text, points.clone(), tables, context));
        } else {
            requests.extend(asking.requests(&dues, tables));
        }
    }
    if requests.is_empty() && leads {
        requests.extend(points.flat_map(|point| of_point(text, point, tables, context)));
    }
    requests
}

/// The points that follow a paragraph.
fn points(text: &Resolution, paragraph: usize) -> Range<usize> {
    let behind = text.paragraphs.get(paragraph + 1..).unwrap_or_default();
    let count = behind.iter().take_while(|paragraph| paragraph.role == Role::Point).count();
    paragraph + 1..paragraph + 1 + count
}

/// The requests of a point that asks by itself: `(b) Requests the Secretary-General to …`.
fn of_point(text: &Resolution, point: usize, tables: &Words, context: Context) -> Vec<Request> {
    let Some(paragraph) = text.paragraphs.get(point) else { return Vec::new() };
    let plain = Plain::of(paragraph.text.words(), tables.unspaced);
    let own = clauses(&plain.words, tables).into_iter().filter_map(|clause| asking(point, &plain, clause, tables));
    own.flat_map(|asking| asking.requests(&asking.dues(tables, context), tables)).collect()
}

fn asking<'w>(paragraph: usize, plain: &'w Plain, clause: Clause, tables: &Words) -> Option<Asking<'w>> {
    clause.act?;
    let rest = clause.verb.end..clause.range.end;
    let (named, deed) = match tables.unspaced {
        true => unspaced::addressees(&plain.words, rest, tables)?,
        false => addressee::addressees(&plain.words, rest, tables)?,
    };
    Some(Asking { paragraph, plain, clause, named, deed })
}

impl Asking<'_> {
    fn words(&self, range: Range<usize>) -> &str {
        self.plain.words.get(range).unwrap_or_default()
    }

    /// The dues that the clause names.
    fn dues(&self, tables: &Words, context: Context) -> Vec<(Range<usize>, Due)> {
        let start = self.clause.range.start;
        let dues = due::dues(self.words(self.clause.range.clone()), tables, context);
        dues.into_iter().map(|(range, due)| (start + range.start..start + range.end, due)).collect()
    }

    fn request(&self, due: Option<Due>, quoted: Vec<Cutting>) -> Request {
        let addressee = |named: &Named| match named {
            Named::Known(place) => Addressee::Known(*place),
            Named::Printed(range) => Addressee::Printed(self.words(range.clone()).to_owned()),
        };
        Request {
            paragraph: self.paragraph,
            act: self.clause.act.unwrap_or(Act::Request),
            addressees: self.named.iter().map(addressee).collect(),
            due,
            quoted,
        }
    }

    /// One request for what has no due, and one for each due.
    fn requests(&self, dues: &[(Range<usize>, Due)], tables: &Words) -> Vec<Request> {
        if dues.is_empty() {
            return vec![self.request(None, self.cuttings(std::slice::from_ref(&self.clause.range)))];
        }
        let deeds = self.deeds(tables);
        let lead = self.clause.range.start..self.deed;
        let due_in = |deed: &Range<usize>| {
            let (start, end) = (if Some(deed) == deeds.first() { lead.start } else { deed.start }, deed.end);
            dues.iter().filter(move |(range, _)| start <= range.start && range.start < end)
        };
        let (mut requests, mut without) = (Vec::new(), vec![lead.clone()]);
        for deed in &deeds {
            // `at the seventy-eighth session, for discussion in the Working Group at its eighth`: the one that is certain counts.
            let certain = due_in(deed).any(|(_, due)| due.year().is_some());
            let mut found = due_in(deed).filter(|(_, due)| !certain || !due.is_of_another()).peekable();
            // In Chinese what follows says more of what is due: `提交报告，说明…，并阐述…`.
            if found.peek().is_none() && (requests.is_empty() || !tables.unspaced) {
                without.push(deed.clone());
            }
            let quoted = [lead.clone(), deed.clone()];
            requests.extend(found.map(|(_, due)| self.request(Some(*due), self.cuttings(&quoted))));
        }
        if without.len() > 1 {
            requests.insert(0, self.request(None, self.cuttings(&without)));
        }
        requests
    }

    /// The deeds of the clause, one behind the other.
    fn deeds(&self, tables: &Words) -> Vec<Range<usize>> {
        let range = self.deed..self.clause.range.end;
        let text = self.words(range.clone());
        let mut deeds = Vec::new();
        let mut start = range.start;
        for found in tables.then.captures_iter(text) {
            let Some(whole) = found.get(0).filter(|whole| whole.start() > 0) else { continue };
            let marked = whole.as_str().starts_with([',', ';', '،', '؛', '，', '；']);
            if marked || found.name("v").or(found.name("r")).is_some() {
                deeds.push(start..range.start + whole.start());
                start = range.start + whole.start();
            }
        }
        deeds.push(start..range.end);
        deeds
    }

    /// Ranges of the plain words as they are printed, without the marks around them; what lies side by side is one.
    fn cuttings(&self, ranges: &[Range<usize>]) -> Vec<Cutting> {
        let mut whole: Vec<Range<usize>> = Vec::new();
        for range in ranges {
            match whole.last_mut() {
                Some(last) if last.end == range.start => last.end = range.end,
                _ => whole.push(range.clone()),
            }
        }
        let marks = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '،' | '؛' | '，' | '；' | '.' | '。');
        let cutting = |range: Range<usize>| {
            let text = self.words(range.clone());
            let start = range.start + (text.len() - text.trim_start_matches(marks).len());
            let end = start + text.trim_matches(marks).len();
            Cutting { paragraph: self.paragraph, range: self.plain.printed(&(start..end)) }
        };
        whole.into_iter().map(cutting).filter(|cutting| !cutting.range.is_empty()).collect()
    }

    /// One request for all points without a due, and one for each due of a point.
    fn of_points(&self, text: &Resolution, points: Range<usize>, tables: &Words, context: Context) -> Vec<Request> {
        let lead = self.cuttings(std::slice::from_ref(&self.clause.range));
        let (mut requests, mut without) = (Vec::new(), false);
        for (i, point) in points.filter_map(|i| Some((i, text.paragraphs.get(i)?))) {
            let plain = Plain::of(point.text.words(), tables.unspaced);
            let dues = due::dues(&plain.words, tables, context);
            without |= dues.is_empty();
            let quoted = Cutting { paragraph: i, range: 0..point.text.words().len() };
            let quoted: Vec<Cutting> = lead.iter().cloned().chain([quoted]).collect();
            requests.extend(dues.iter().map(|(_, due)| self.request(Some(*due), quoted.clone())));
        }
        if without {
            requests.insert(0, self.request(None, lead));
        }
        requests
    }
}
