//! Wordings that stand in several resolutions, an object each or a line for each place.

use crate::cli::args::Form;
use recalling::archive::{Archive, WorkId};
use recalling::resolution::{Language, Symbol};
use recalling::reuse::{Place, Reuse, Same, Standing, Wording, id, stretch};
use serde::Serialize;
use std::io::{self, Write};

/// What is asked about: all wordings, those of a work or of a paragraph, and in which language.
pub(super) struct Wanted {
    /// Only those that stand in this work.
    pub work: Option<WorkId>,
    /// Only those of this paragraph of it.
    pub anchor: Option<String>,
    /// Only places in this language.
    pub language: Option<Language>,
}

/// A wording for programs.
#[derive(Serialize)]
struct WordingObject<'a> {
    /// Of places that say it word for word while others vary it, that of the wording with one of their own: `3f2a….9b01…`.
    id: String,
    /// `exact`, `near`, `passage`
    kind: &'static str,
    /// Whether so many matters say it that it is a form of words.
    formula: bool,
    places: Vec<PlaceObject<'a>>,
}

/// A paragraph for programs.
#[derive(Serialize)]
struct PlaceObject<'a> {
    symbol: &'a Symbol,
    language: Language,
    paragraph: &'a str,
}

impl Wanted {
    /// Whether a wording is asked about.
    fn asks(&self, archive: &Archive, wording: &Wording) -> bool {
        let here = |place: &Place| {
            let anchors = || place.standings.iter().map(|standing| anchor(archive, standing));
            let at = |wanted: &String| anchors().any(|anchor| anchor == wanted);
            self.work.is_none_or(|work| work == place.work) && self.anchor.as_ref().is_none_or(at)
        };
        wording.places.iter().any(here) && self.standings(wording).count() > 1
    }

    fn has(&self, language: Language) -> bool {
        self.language.is_none_or(|wanted| wanted == language)
    }

    /// The places of a wording in the languages that are asked for.
    fn standings<'w>(&self, wording: &'w Wording) -> impl Iterator<Item = (&'w Place, &'w Standing)> {
        let all = wording.places.iter().flat_map(|place| place.standings.iter().map(move |standing| (place, standing)));
        all.filter(|(_, standing)| self.has(standing.language))
    }
}

/// Prints all wordings that are asked about; false when there are none.
pub(super) fn print(
    archive: &Archive,
    reuse: &Reuse,
    wanted: &Wanted,
    form: Form,
    out: &mut dyn Write,
) -> io::Result<bool> {
    let mut any = false;
    for wording in reuse.wordings.iter().filter(|wording| wanted.asks(archive, wording)) {
        any = true;
        match form {
            Form::Json => objects(archive, wording, wanted).iter().try_for_each(|object| print_object(object, out))?,
            Form::Text => print_text(archive, wording, wanted, out)?,
        }
    }
    for passage in reuse.passages.iter().filter(|passage| wanted.asks(archive, passage)) {
        any = true;
        match form {
            Form::Json => print_object(&whole(archive, passage, wanted), out)?,
            Form::Text => print_text(archive, passage, wanted, out)?,
        }
    }
    // For people they are not worth a line.
    for wording in reuse.brief.iter().filter(|wording| wanted.asks(archive, wording)) {
        any = true;
        if form == Form::Json {
            print_object(&whole(archive, wording, wanted), out)?;
        }
    }
    Ok(any)
}

fn print_object(object: &WordingObject<'_>, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer(&mut *out, object)?;
    writeln!(out)
}

/// A wording as a whole, and where its places vary, those that do not.
fn objects<'a>(archive: &'a Archive, wording: &Wording, wanted: &Wanted) -> Vec<WordingObject<'a>> {
    let mut objects = vec![whole(archive, wording, wanted)];
    if !is_exact(wording, wanted) {
        objects.extend(wording.same().iter().filter_map(|same| part(archive, wording, same, wanted)));
    }
    objects
}

fn is_exact(wording: &Wording, wanted: &Wanted) -> bool {
    wanted.standings(wording).all(|(_, standing)| standing.variant == 0)
}

fn kind(wording: &Wording, wanted: &Wanted) -> &'static str {
    match (wording.is_passage(), is_exact(wording, wanted)) {
        (true, _) => "passage",
        (false, true) => "exact",
        (false, false) => "near",
    }
}

fn whole<'a>(archive: &'a Archive, wording: &Wording, wanted: &Wanted) -> WordingObject<'a> {
    let kind = kind(wording, wanted);
    let places = wanted.standings(wording).filter_map(|(place, standing)| place_object(archive, place, standing));
    WordingObject { id: wording.id.clone(), kind, formula: wording.is_formula, places: places.collect() }
}

fn part<'a>(archive: &'a Archive, wording: &Wording, same: &Same, wanted: &Wanted) -> Option<WordingObject<'a>> {
    let places = same.places.iter().filter_map(|&place| wording.places.get(place));
    let here = |standing: &&Standing| same.languages.contains(&standing.language) && wanted.has(standing.language);
    let standings = places.flat_map(|place| place.standings.iter().filter(here).map(move |standing| (place, standing)));
    let standings: Vec<(&Place, &Standing)> = standings.collect();
    let (_, first) = standings.first()?;
    let own = id(first.language, words(archive, first));
    let places = standings.iter().filter_map(|(place, standing)| place_object(archive, place, standing));
    Some(WordingObject {
        id: format!("{}.{own}", wording.id),
        kind: "exact",
        formula: wording.is_formula,
        places: places.collect(),
    })
}

fn place_object<'a>(archive: &'a Archive, place: &Place, standing: &Standing) -> Option<PlaceObject<'a>> {
    let symbol = &archive.work(place.work)?.symbol;
    Some(PlaceObject { symbol, language: standing.language, paragraph: anchor(archive, standing) })
}

fn print_text(archive: &Archive, wording: &Wording, wanted: &Wanted, out: &mut dyn Write) -> io::Result<()> {
    let Some((_, first)) = wanted.standings(wording).next() else { return Ok(()) };
    let kind = kind(wording, wanted);
    let formula = if wording.is_formula { ", a formula" } else { "" };
    let works = if wording.works == 1 { "1 work".to_owned() } else { format!("{} works", wording.works) };
    writeln!(out, "{}  {kind}, in {works}{formula}", wording.id)?;
    writeln!(out, "    {}", words(archive, first))?;
    for place in &wording.places {
        let said = |standing: &&Standing| wanted.has(standing.language);
        let Some(standing) = place.standings.iter().find(said) else { continue };
        let Some(work) = archive.work(place.work) else { continue };
        let date = work.date.map_or_else(|| " ".repeat(10), |date| date.to_string());
        let languages: Vec<String> = place
            .standings
            .iter()
            .filter(said)
            .map(|of| format!("{}{}", of.language, if of.variant == 0 { "" } else { " varied" }))
            .collect();
        writeln!(
            out,
            "  {:<16} {:<10} {date}  {}",
            work.symbol.as_str(),
            anchor(archive, standing),
            languages.join(", ")
        )?;
    }
    writeln!(out)
}

/// Where a paragraph stands: `op3`.
fn anchor<'a>(archive: &'a Archive, standing: &Standing) -> &'a str {
    let version = archive.version(standing.version);
    let paragraph = version.and_then(|version| version.resolution.paragraphs.get(standing.paragraph as usize));
    paragraph.map_or("", |paragraph| &paragraph.id)
}

/// What a paragraph says, or of a passage its part of it.
fn words<'a>(archive: &'a Archive, standing: &Standing) -> &'a str {
    let version = archive.version(standing.version);
    let paragraph = version.and_then(|version| version.resolution.paragraphs.get(standing.paragraph as usize));
    let words = paragraph.map_or("", |paragraph| paragraph.text.words());
    standing.part.and_then(|part| words.get(stretch(words, part))).unwrap_or(words)
}
