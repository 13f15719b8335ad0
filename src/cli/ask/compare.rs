//! Two texts, a line or an object for each paragraph.

use crate::cli::Failure;
use crate::cli::args::Form;
use recalling::archive::{Archive, Version, WorkId};
use recalling::compare::{Change, Comparison, Row, Stretch, compare, words};
use recalling::resolution::{Language, Symbol};
use serde::Serialize;
use std::io::{self, Write};

/// Two texts of one language.
pub(super) struct Compared<'a> {
    before: (&'a Symbol, &'a Version),
    after: (&'a Symbol, &'a Version),
    language: Language,
}

/// A row for programs.
#[derive(Serialize)]
struct Aligned<'a> {
    /// `unchanged`, `edited`, `moved`, `new`, `dropped`
    kind: &'static str,
    /// Whether the wording has changed; what has moved may have been edited as well.
    edited: bool,
    /// The anchors in the older text.
    before: Vec<&'a str>,
    /// The anchors in the newer text.
    after: Vec<&'a str>,
    /// What was edited, stretch by stretch; nothing of other rows.
    words: Vec<Said>,
}

/// A stretch of words for programs.
#[derive(Serialize)]
struct Said {
    same: bool,
    before: String,
    after: String,
}

impl<'a> Compared<'a> {
    /// The texts of two works in a language, else in the first in which the archive holds both.
    pub(super) fn of(archive: &'a Archive, works: [WorkId; 2], language: Option<&str>) -> Result<Self, Failure> {
        let [Some(before), Some(after)] = works.map(|id| archive.work(id)) else {
            return Err(Failure::Typed("there is no such work".to_owned()));
        };
        if let Some(part) = [before, after].into_iter().find(|work| work.within.is_some()) {
            return Err(Failure::Typed(format!(
                "{} is a part of a text, and parts cannot be compared yet",
                part.symbol
            )));
        }
        let versions = |work: &'a recalling::archive::Work| {
            let versions = archive.holding(work).versions.iter().filter_map(|&id| archive.version(id));
            versions.filter_map(|version| Some((version.resolution.facts.language?, version))).collect::<Vec<_>>()
        };
        let (older, newer) = (versions(before), versions(after));
        let wanted = |of: Language| language.is_none_or(|language| Language::parse(language) == Some(of));
        let found = older.iter().filter(|(of, _)| wanted(*of)).find_map(|(of, version)| {
            let (_, other) = newer.iter().find(|(language, _)| language == of)?;
            Some((*of, *version, *other))
        });
        let Some((language, older, newer)) = found else {
            let languages = |symbol: &Symbol, held: &[(Language, &Version)]| match held {
                [] => format!("holds no text of {symbol}"),
                held => {
                    let held: Vec<&str> = held.iter().map(|(language, _)| language.code()).collect();
                    format!("holds {symbol} in {}", held.join(", "))
                }
            };
            let which = language.map_or("one language".to_owned(), |language| format!("`{language}`"));
            let [one, other] = [languages(&before.symbol, &older), languages(&after.symbol, &newer)];
            return Err(Failure::Typed(format!("the archive does not hold both in {which}: it {one}, and {other}")));
        };
        Ok(Self { before: (&before.symbol, older), after: (&after.symbol, newer), language })
    }

    /// Prints what became of each paragraph.
    pub(super) fn print(&self, form: Form, out: &mut dyn Write) -> io::Result<()> {
        let comparison = compare(&self.before.1.resolution, &self.after.1.resolution);
        if form == Form::Json {
            for row in &comparison.rows {
                serde_json::to_writer(&mut *out, &self.aligned(row))?;
                writeln!(out)?;
            }
            return Ok(());
        }
        let (before, after) = (self.before.0, self.after.0);
        writeln!(out, "{before} and {after} ({}): {}", self.language, counted(&comparison))?;
        for row in &comparison.rows {
            self.print_row(row, out)?;
        }
        Ok(())
    }

    fn print_row(&self, row: &Row, out: &mut dyn Write) -> io::Result<()> {
        let Aligned { kind, before, after, words, edited } = self.aligned(row);
        let places =
            [before.join("+"), after.join("+")].map(|place| if place.is_empty() { "-".to_owned() } else { place });
        let place = if places[0] == places[1] { places[0].clone() } else { places.join(" > ") };
        writeln!(out, "\n{place}  {kind}{}", if edited && row.moved { ", edited" } else { "" })?;
        let said = if row.change == Change::Dropped { self.said(row, true) } else { self.said(row, false) };
        if words.is_empty() {
            return writeln!(out, "    {said}");
        }
        write!(out, "    ")?;
        for Said { same, before, after } in words {
            match same {
                true => write!(out, "{after}")?,
                false => {
                    let gone = if before.is_empty() { String::new() } else { format!("[-{before}-]") };
                    let new = if after.is_empty() { String::new() } else { format!("{{+{after}+}}") };
                    write!(out, "{gone}{new}")?;
                }
            }
        }
        writeln!(out)
    }

    fn aligned(&self, row: &Row) -> Aligned<'a> {
        let ids = |version: &'a Version, places: &[usize]| {
            let paragraphs = places.iter().filter_map(|&place| version.resolution.paragraphs.get(place));
            paragraphs.map(|paragraph| paragraph.id.as_str()).collect()
        };
        let edited = row.change == Change::Edited;
        let (before, after) = (self.said(row, true), self.said(row, false));
        let said = |Stretch { same, before: gone, after: new }: Stretch| Said {
            same,
            before: before.get(gone).unwrap_or_default().to_owned(),
            after: after.get(new).unwrap_or_default().to_owned(),
        };
        Aligned {
            kind: row.id(),
            edited,
            before: ids(self.before.1, &row.before),
            after: ids(self.after.1, &row.after),
            words: if edited { words(&before, &after).into_iter().map(said).collect() } else { Vec::new() },
        }
    }

    /// What a row says in the older text or in the newer one.
    fn said(&self, row: &Row, older: bool) -> String {
        let (version, places) = if older { (self.before.1, &row.before) } else { (self.after.1, &row.after) };
        let paragraphs = places.iter().filter_map(|&place| version.resolution.paragraphs.get(place));
        paragraphs.map(|paragraph| paragraph.text.words()).collect::<Vec<_>>().join("\n")
    }
}

/// `12 unchanged, 9 edited, 1 moved`
fn counted(comparison: &Comparison) -> String {
    let kinds = ["unchanged", "edited", "moved", "new", "dropped"].map(|kind| (comparison.count(kind), kind));
    let counts = kinds.into_iter().filter(|(count, _)| *count > 0).map(|(count, kind)| format!("{count} {kind}"));
    counts.collect::<Vec<_>>().join(", ")
}
