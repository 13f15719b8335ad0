//! A paragraph of a series through the years: each of its wordings with what changed, the texts that have it, and how these
//! were adopted. And the mark that a paragraph carries in its text: since when it stands so.

use super::matrix::{kind, paragraphs_at};
use super::model::{Anchor, Content, Model, WorkLink};
use super::pieces::{Became, Piece, pieces, whole};
use super::prose::{Is, Mark, Prose, with_marks};
use super::routes::Route;
use super::series::{StepVote, vote_of};
use super::{Kind, Site, View};
use crate::archive::WorkId;
use crate::lineage::{Lifeline, Matrix, Pair, Place, Standing};
use crate::resolution::{Language, Paragraph};
use crate::speech::words;
use serde::Serialize;
use std::sync::Arc;

/// The page of a paragraph's life-line.
#[derive(Debug, Serialize)]
pub struct LifelinePage<'a> {
    /// Its first words, as the newest text has them.
    pub title: String,
    /// The language of the title, when it is not that of the page.
    pub title_tag: Option<String>,
    /// The series.
    pub series: Option<Anchor>,
    /// In how many texts it stands, and how often it changed.
    pub lead: String,
    /// Its wordings, the oldest first.
    pub wordings: Vec<LifelineWording<'a>>,
    /// The first text that does not have it any more.
    pub gone: Option<Arc<WorkLink<'a>>>,
}

/// A wording, and the texts that have it one after another.
#[derive(Debug, Serialize)]
pub struct LifelineWording<'a> {
    /// Its language, when it is not that of the page.
    pub tag: Option<String>,
    /// Its words; what changed since the last wording.
    pub pieces: Vec<Piece<'a>>,
    /// The texts that have it.
    pub places: Vec<LifelinePlace<'a>>,
}

/// A text that has a wording.
#[derive(Debug, Serialize)]
pub struct LifelinePlace<'a> {
    /// The text.
    pub work: Arc<WorkLink<'a>>,
    /// Where it stands there: `Paragraph 3`.
    pub place: Anchor,
    /// What became of it there.
    pub became: Became,
    /// How the text was adopted.
    pub vote: Option<StepVote>,
}

/// Since when a paragraph stands as it does.
#[derive(Debug, Clone, Serialize)]
pub struct Since {
    /// The year: `2018`; the session where the day is not known.
    pub label: String,
    /// `The same words since 73/27. Changed 2 times before.`
    pub hint: String,
    /// Its life-line; where it is new, the comparison with the text before.
    pub href: String,
}

impl<'a> Site<'a> {
    /// The life-lines that have pages: of paragraphs that stand in two texts or more.
    pub(super) fn lifelines_shown(&self) -> impl Iterator<Item = Kind> {
        let series = self.lifelines.of_series.iter().enumerate();
        series.flat_map(|(series, matrix)| {
            let lines = matrix.lines.iter().enumerate().filter(|(_, line)| line.places.len() > 1);
            lines.map(move |(line, _)| Kind::Lifeline(series, line))
        })
    }

    /// Where a life-line stands in the languages in which the archive holds a text that has it.
    pub(super) fn routes_of_lifeline(&self, series: usize, line: usize) -> Vec<(Language, Route)> {
        let found = self.lifelines.of_series.get(series).and_then(|matrix| Some((matrix, matrix.lines.get(line)?)));
        let Some((matrix, line)) = found else { return Vec::new() };
        let works = || line.places.iter().filter_map(|place| self.archive.work(*matrix.works.get(place.column)?));
        let is_held =
            |language: &Language| works().any(|work| self.versions_shown(work).any(|(_, of)| of == *language));
        let first = line.places.first().and_then(|place| {
            Some((self.archive.work(*matrix.works.get(place.column)?)?.symbol.clone(), place.anchors.first()?.clone()))
        });
        let Some((symbol, anchor)) = first else { return Vec::new() };
        let route = |language| Route::Lifeline(self.languages.said(language), symbol.clone(), anchor.clone());
        self.languages.iter().filter(is_held).map(|language| (language, route(language))).collect()
    }
}

impl View<'_, '_> {
    /// The way to the page of a life-line, in the page's language or the first in which there is one.
    pub(super) fn way_to_lifeline(&self, series: usize, line: usize) -> Option<String> {
        let places = &self.site.lifelines.of_series.get(series)?.lines.get(line)?.places;
        let routes = if places.len() > 1 { self.site.routes_of_lifeline(series, line) } else { Vec::new() };
        let own = routes.iter().find(|(language, _)| *language == self.language).or(routes.first());
        own.map(|(_, route)| self.here().to(route))
    }

    /// What became of a paragraph, in words.
    pub(super) fn became(&self, kind: &'static str) -> Became {
        Became { kind, label: self.tongue.say(&format!("change-{kind}")) }
    }

    /// Since when a paragraph of a work stands as it does; nothing of what is in no other text of its series.
    pub(super) fn since(&self, work: WorkId, anchor: &str) -> Option<Since> {
        let standing = self.site.lifelines.standing(work, anchor)?;
        let (matrix, line) = self.site.lifelines.line(standing)?;
        if line.places.len() < 2 {
            return self.new_here(work, anchor, matrix, line);
        }
        let href = self.way_to_lifeline(standing.series, standing.line)?;
        let text = |place: usize| {
            let work = self.site.archive.work(*matrix.works.get(line.places.get(place)?.column)?)?;
            Some((work.symbol.short(), work.date.map(|date| date.year().to_string())))
        };
        let since = line.since(standing.place, self.language);
        let (symbol, year) = text(since)?;
        let changes = line.changes(standing.place, self.language);
        let open = since == 0 && line.places.first().is_some_and(|place| !place.compared);
        let same = self.tongue.say_with(if open { "since-at-least" } else { "since-hint" }, &[("symbol", &symbol)]);
        let changed = self.tongue.count("since-changed", changes);
        let hint = if changes > 0 { format!("{same} {changed}") } else { same };
        Some(Since { label: year.unwrap_or(symbol), hint, href })
    }

    /// The mark of a paragraph that no text before has, and none behind.
    fn new_here(&self, work: WorkId, anchor: &str, matrix: &Matrix, line: &Lifeline) -> Option<Since> {
        let column = line.places.first()?.column;
        let before = *matrix.works.get(column.checked_sub(1)?)?;
        let way = self.way_to_comparison(Pair { before, after: work })?;
        let hint = self.tongue.say_with("since-new", &[("symbol", &way.before)]);
        Some(Since { label: self.tongue.say("change-new"), hint, href: format!("{}#{anchor}", way.href) })
    }
}

/// The model of a life-line's page.
pub(super) fn model<'a>(view: View<'_, 'a>, series: usize, line: usize) -> Model<'a> {
    let Some((matrix, lifeline)) = view.site.lifelines.line(Standing { series, line, place: 0 }) else {
        return super::not_found(view);
    };
    let wordings = wordings(view, matrix, lifeline);
    let newest = lifeline.places.last().and_then(|place| {
        let (version, paragraphs) = paragraphs_at(view, *matrix.works.get(place.column)?, place)?;
        Some((words::shortened(paragraphs.first()?.text.words(), 90), view.other_tag(view.site.language_of(version))))
    });
    let (title, title_tag) = newest.unwrap_or_default();
    let last = lifeline.places.last().map_or(0, |place| place.column);
    let changes = lifeline.changes(lifeline.places.len().saturating_sub(1), view.language);
    let lead =
        [view.tongue.count("lifeline-texts", lifeline.places.len()), view.tongue.count("lifeline-changes", changes)];
    let content = LifelinePage {
        series: view.site.lineage.series.get(series).and_then(|series| view.way_to_series(series.first)),
        lead: lead.join(&view.tongue.say("comma")),
        gone: matrix.works.get(last + 1).and_then(|&work| view.link(work)),
        wordings,
        title_tag,
        title,
    };
    let title = view.tongue.say_with("lifeline-title", &[("words", &content.title)]);
    Model { frame: view.frame(title, None, "index"), content: Content::Lifeline(Box::new(content)) }
}

/// The wordings of a line; texts that say the same one after another share one.
fn wordings<'a>(view: View<'_, 'a>, matrix: &Matrix, line: &Lifeline) -> Vec<LifelineWording<'a>> {
    let mut wordings: Vec<LifelineWording<'a>> = Vec::new();
    let mut last: Option<(Language, Vec<Prose<'a>>)> = None;
    for (i, place) in line.places.iter().enumerate() {
        let Some(&work) = matrix.works.get(place.column) else { continue };
        let Some((version, paragraphs)) = paragraphs_at(view, work, place) else { continue };
        let became = view.became(kind(line, i, view.language));
        let Some(at) = lifeline_place(view, work, place, became) else { continue };
        let language = view.site.language_of(version);
        let prose: Vec<Prose<'a>> = paragraphs.iter().map(|paragraph| bare(paragraph)).collect();
        let before = last.as_ref().filter(|(of, _)| *of == language);
        match wordings.last_mut().filter(|_| before.is_some() && place.is_same(language)) {
            Some(wording) => wording.places.push(at),
            None => wordings.push(LifelineWording {
                tag: view.other_tag(language),
                pieces: match before {
                    Some((_, before)) => pieces(before, &prose),
                    None => whole(Vec::new(), prose.clone()),
                },
                places: vec![at],
            }),
        }
        last = Some((language, prose));
    }
    wordings
}

fn lifeline_place<'a>(view: View<'_, 'a>, work: WorkId, place: &Place, became: Became) -> Option<LifelinePlace<'a>> {
    let anchor = place.anchors.first()?;
    Some(LifelinePlace {
        work: view.link(work)?,
        place: Anchor {
            label: words::place(view.tongue, anchor),
            href: view.here().to_anchor(&view.route_of(work), anchor),
        },
        became,
        vote: vote_of(view, work),
    })
}

/// The words of a paragraph without links and calls: these are in its text.
fn bare(paragraph: &Paragraph) -> Prose<'_> {
    let mut prose = Prose::of(&paragraph.text);
    if let Some(verb) = &paragraph.verb {
        prose.marks.push(Mark { range: with_marks(prose.words, verb), is: Is::Verb });
    }
    prose
}
