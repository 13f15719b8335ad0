//! The paragraphs of a series against its texts: what became of each, text by text.

use super::View;
use super::model::Anchor;
use super::pieces::Became;
use super::series::{StepVote, vote_of};
use crate::archive::{Version, WorkId};
use crate::lineage::{Lifeline, Matrix, Place};
use crate::resolution::Paragraph;
use crate::speech::words;
use serde::Serialize;

/// How many letters of a paragraph stand before its row.
const SHORTENED: usize = 60;

/// The paragraphs of a series against its texts.
#[derive(Debug, Serialize)]
pub struct MatrixView {
    /// The texts.
    pub columns: Vec<MatrixColumn>,
    /// The paragraphs.
    pub rows: Vec<MatrixLine>,
    /// What the signs in the cells mean.
    pub key: Vec<Became>,
}

/// A text of the series.
#[derive(Debug, Serialize)]
pub struct MatrixColumn {
    /// The text: `77/36`.
    pub text: Anchor,
    /// Its year.
    pub year: Option<String>,
    /// How it was adopted.
    pub vote: Option<StepVote>,
    /// What changed since the text before.
    pub since: Option<Anchor>,
}

/// A paragraph through the texts.
#[derive(Debug, Serialize)]
pub struct MatrixLine {
    /// Its first words, as the newest text has them.
    pub words: String,
    /// Its language, when it is not that of the page.
    pub tag: Option<String>,
    /// Its own page, where it stands in two texts or more.
    pub href: Option<String>,
    /// What became of it in each text; nothing where it was not there before and is not there now.
    pub cells: Vec<Option<MatrixCell>>,
}

/// What became of a paragraph in a text.
#[derive(Debug, Serialize)]
pub struct MatrixCell {
    /// What became of it, as in a comparison: `unchanged`, `edited`, `moved`, `new`, `dropped`; `first` in a text that is
    /// compared with none before it.
    pub became: Became,
    /// The paragraph; none where it is gone.
    pub href: Option<String>,
    /// Its number: `3.`
    pub number: Option<String>,
}

/// The matrix of a series; none where the archive holds fewer than two of its texts.
pub(super) fn matrix(view: View<'_, '_>, series: usize) -> Option<MatrixView> {
    let matrix = view.site.lifelines.of_series.get(series).filter(|matrix| !matrix.lines.is_empty())?;
    let columns: Vec<MatrixColumn> = (0..matrix.works.len()).filter_map(|at| column(view, matrix, at)).collect();
    let rows = matrix.lines.iter().enumerate().filter_map(|(at, line)| row(view, matrix, (series, at), line));
    let key = ["first", "unchanged", "edited", "moved", "new", "dropped", "back"];
    Some(MatrixView { columns, rows: rows.collect(), key: key.map(|kind| view.became(kind)).into() })
}

fn column(view: View<'_, '_>, matrix: &Matrix, at: usize) -> Option<MatrixColumn> {
    let id = *matrix.works.get(at)?;
    let work = view.site.archive.work(id)?;
    let text = Anchor { label: work.symbol.short(), href: view.here().to(&view.route_of(id)) };
    let before = at.checked_sub(1).and_then(|before| matrix.works.get(before)).copied();
    let since = before.and_then(|before| view.way_to_comparison(crate::lineage::Pair { before, after: id }));
    let since = since.map(|way| Anchor {
        label: view.tongue.say_with("comparison-since", &[("symbol", &way.before)]),
        href: way.href,
    });
    Some(MatrixColumn { text, year: work.date.map(|date| date.year().to_string()), vote: vote_of(view, id), since })
}

fn row(view: View<'_, '_>, matrix: &Matrix, (series, at): (usize, usize), line: &Lifeline) -> Option<MatrixLine> {
    let last = line.places.last()?;
    let (version, paragraph) = paragraph_at(view, matrix, last)?;
    let mut cells: Vec<Option<MatrixCell>> = Vec::with_capacity(matrix.works.len());
    for (i, place) in line.places.iter().enumerate() {
        let absent = place.column - cells.len().min(place.column);
        cells.extend(absence(view, absent, i > 0));
        let became = view.became(kind(line, i, view.language));
        cells.push(Some(cell(view, matrix, place, became)));
    }
    cells.extend(absence(view, matrix.works.len().saturating_sub(cells.len()), true));
    Some(MatrixLine {
        words: words::shortened(paragraph.text.words(), SHORTENED),
        tag: view.other_tag(view.site.language_of(version)),
        href: view.way_to_lifeline(series, at),
        cells,
    })
}

/// The cells of the texts that do not have a paragraph: the first of them says that it is gone, if it was there.
fn absence(view: View<'_, '_>, count: usize, was_there: bool) -> impl Iterator<Item = Option<MatrixCell>> {
    let gone = move |i: usize| {
        (i == 0 && was_there).then(|| MatrixCell { became: view.became("dropped"), href: None, number: None })
    };
    (0..count).map(gone)
}

fn cell(view: View<'_, '_>, matrix: &Matrix, place: &Place, became: Became) -> MatrixCell {
    let (version, paragraph) = paragraph_at(view, matrix, place).unzip();
    let number = paragraph.and_then(|paragraph| paragraph.label.as_ref()).map(|label| label.words().to_owned());
    let work = version.and_then(|version| version.work);
    let anchor = paragraph.map_or("", |paragraph| paragraph.id.as_str());
    let href = work.map(|work| view.here().to_anchor(&view.route_of(work), anchor));
    MatrixCell { became, href, number }
}

/// What became of a paragraph at a place.
pub(super) fn kind(line: &Lifeline, at: usize, language: crate::resolution::Language) -> &'static str {
    let Some(place) = line.places.get(at) else { return "new" };
    match (at > 0, place.is_same(language), place.moved) {
        (false, ..) if !place.compared => "first",
        (false, ..) => "new",
        _ if line.is_back(at) => "back",
        (true, false, _) => "edited",
        (true, true, true) => "moved",
        (true, true, false) => "unchanged",
    }
}

/// The version that a reader reads at a place, and the first of its paragraphs there.
pub(super) fn paragraph_at<'a>(
    view: View<'_, 'a>,
    matrix: &Matrix,
    place: &Place,
) -> Option<(&'a Version, &'a Paragraph)> {
    let (version, paragraphs) = paragraphs_at(view, *matrix.works.get(place.column)?, place)?;
    Some((version, *paragraphs.first()?))
}

/// The paragraphs of a work at a place: in the reader's language, else in the first version that has them.
pub(super) fn paragraphs_at<'a>(
    view: View<'_, 'a>,
    work: WorkId,
    place: &Place,
) -> Option<(&'a Version, Vec<&'a Paragraph>)> {
    let held = view.site.archive.work(work)?;
    let own = view.site.version_in(held, view.language).map(|(_, version)| version);
    let all = held.versions.iter().filter_map(|&id| view.site.archive.version(id));
    own.into_iter().chain(all).find_map(|version| {
        let paragraphs: Option<Vec<&Paragraph>> =
            place.anchors.iter().map(|anchor| version.paragraph(anchor)).collect();
        Some((version, paragraphs.filter(|paragraphs| !paragraphs.is_empty())?))
    })
}
