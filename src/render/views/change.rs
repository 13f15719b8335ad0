//! What the templates of a comparison and of a life-line see: stretches of two wordings as mark-up, what is gone struck out
//! and what is new underlined.

use super::Views;
use crate::render::prose::prose_html;
use crate::resolution::Role;
use crate::site::{
    Anchor, Became, ComparedRow, ComparedRun, ComparisonPage, CountRow, LifelinePage, PairAnchor, Piece, Prose,
    StepVote,
};
use serde::Serialize;
use tera::{TeraResult, Value};

/// `comparison.html`
#[derive(Serialize)]
pub struct ComparisonView<'m> {
    /// The way here.
    crumbs: &'m [Anchor],
    /// The series to which both belong, or the one from which the newer left.
    series: &'m Option<Anchor>,
    /// The older text and the newer one.
    sides: Vec<ComparedSideView<'m>>,
    /// Members of the series between them, as lines.
    between: Vec<Value>,
    /// What changed, in one sentence.
    summary: &'m str,
    /// What the columns of the table count.
    kinds: &'m [Became],
    /// What became of the recitals, the paragraphs, the notes and the citations.
    counts: &'m [CountRow],
    /// What the newer text cites and the older does not, as lines.
    cited_new: Vec<Value>,
    /// What the older text cites and the newer does not, as lines.
    cited_gone: Vec<Value>,
    /// The paragraphs, in runs of such as have changed and such as have not.
    runs: Vec<RunView<'m>>,
    /// The notes.
    notes: Vec<RunView<'m>>,
    /// Other pairs of which one of these texts is a part.
    others: &'m [PairAnchor],
}

/// One of two texts.
#[derive(Serialize)]
pub struct ComparedSideView<'m> {
    /// The symbol as people say it: `77/36`.
    short: &'m str,
    /// Its page.
    href: &'m str,
    /// The work as a line.
    line: Value,
    /// How it was adopted.
    vote: &'m Option<StepVote>,
}

/// Paragraphs that stand one after another.
#[derive(Serialize)]
pub struct RunView<'m> {
    /// What is said of them where they are folded: `12 paragraphs unchanged`.
    folded: &'m Option<String>,
    /// The paragraphs.
    rows: Vec<RowView<'m>>,
}

/// A paragraph or a note in both texts.
#[derive(Serialize)]
pub struct RowView<'m> {
    /// Its anchor: the newer text's; of what was dropped the older one's, `gone-op3`.
    id: &'m str,
    /// What it is: `operative`, `heading` …
    role: Role,
    /// Where it stands below others: 1 for `(a)`.
    depth: u8,
    /// What became of it.
    became: &'m Became,
    /// Where it stands in the older text.
    before: &'m [Anchor],
    /// Where it stands in the newer text.
    after: &'m [Anchor],
    /// Its words in the older text as mark-up, what is gone struck out; none where it is new, and of what stayed.
    old: Option<Value>,
    /// Its words in the newer text as mark-up, what is new underlined, and what is gone struck out.
    new: Option<Value>,
}

/// `lifeline.html`
#[derive(Serialize)]
pub struct LifelineView<'m> {
    /// Its first words, as the newest text has them.
    title: &'m str,
    /// The language of the title, when it is not that of the page.
    title_tag: &'m Option<String>,
    /// The series.
    series: &'m Option<Anchor>,
    /// In how many texts it stands, and how often it changed.
    lead: &'m str,
    /// Its wordings, the oldest first.
    wordings: Vec<LifelineWordingView<'m>>,
    /// The first text that does not have it any more, as a line.
    gone: Option<Value>,
}

/// A wording, and the texts that have it one after another.
#[derive(Serialize)]
pub struct LifelineWordingView<'m> {
    /// Its language, when it is not that of the page.
    tag: &'m Option<String>,
    /// Its words as mark-up; what changed since the last wording is struck out and underlined.
    html: Value,
    /// The texts that have it.
    places: Vec<LifelinePlaceView<'m>>,
}

/// A text that has a wording.
#[derive(Serialize)]
pub struct LifelinePlaceView<'m> {
    /// The text as a line.
    line: Value,
    /// Where it stands there.
    place: &'m Anchor,
    /// What became of it there.
    became: &'m Became,
    /// How the text was adopted.
    vote: &'m Option<StepVote>,
}

impl Views<'_> {
    pub(super) fn comparison<'m>(&self, page: &'m ComparisonPage<'_>) -> TeraResult<ComparisonView<'m>> {
        let lines = |works: &'m [std::sync::Arc<crate::site::WorkLink<'_>>]| {
            works.iter().map(|work| self.line(work)).collect::<TeraResult<Vec<Value>>>()
        };
        let side = |side: &'m crate::site::ComparedSide<'_>| {
            let (short, href) = (side.work.short.as_str(), side.work.href.as_str());
            Ok(ComparedSideView { short, href, line: self.line(&side.work)?, vote: &side.vote })
        };
        Ok(ComparisonView {
            crumbs: &page.crumbs,
            series: &page.series,
            sides: page.sides.iter().map(side).collect::<TeraResult<_>>()?,
            between: lines(&page.between)?,
            summary: &page.summary,
            kinds: &page.kinds,
            counts: &page.counts,
            cited_new: lines(&page.cited_new)?,
            cited_gone: lines(&page.cited_gone)?,
            runs: page.runs.iter().map(RunView::of).collect(),
            notes: page.notes.iter().map(RunView::of).collect(),
            others: &page.others,
        })
    }

    pub(super) fn lifeline<'m>(&self, page: &'m LifelinePage<'_>) -> TeraResult<LifelineView<'m>> {
        let place = |place: &'m crate::site::LifelinePlace<'_>| {
            let line = self.line(&place.work)?;
            Ok(LifelinePlaceView { line, place: &place.place, became: &place.became, vote: &place.vote })
        };
        let wording = |wording: &'m crate::site::LifelineWording<'_>| {
            let places = wording.places.iter().map(place).collect::<TeraResult<_>>()?;
            Ok(LifelineWordingView { tag: &wording.tag, html: Value::safe_string(&newer(&wording.pieces)), places })
        };
        Ok(LifelineView {
            title: &page.title,
            title_tag: &page.title_tag,
            series: &page.series,
            lead: &page.lead,
            wordings: page.wordings.iter().map(wording).collect::<TeraResult<_>>()?,
            gone: page.gone.as_ref().map(|work| self.line(work)).transpose()?,
        })
    }
}

impl<'m> RunView<'m> {
    fn of(run: &'m ComparedRun<'_>) -> Self {
        Self { folded: &run.folded, rows: run.rows.iter().map(RowView::of).collect() }
    }
}

impl<'m> RowView<'m> {
    fn of(row: &'m ComparedRow<'_>) -> Self {
        let says = |of: fn(&Piece<'_>) -> bool| row.pieces.iter().any(of);
        let (old, new) = (says(|piece| !piece.before.is_empty()), says(|piece| !piece.after.is_empty()));
        Self {
            id: &row.id,
            role: row.role,
            depth: row.depth,
            became: &row.became,
            before: &row.before,
            after: &row.after,
            old: old.then(|| Value::safe_string(&older(&row.pieces))),
            new: new.then(|| Value::safe_string(&newer(&row.pieces))),
        }
    }
}

/// The older wording, with what is gone struck out.
fn older(pieces: &[Piece<'_>]) -> String {
    let said = pieces.iter().filter(|piece| !piece.before.is_empty());
    said.map(|piece| within(if piece.same { "" } else { "del" }, &piece.before)).collect()
}

/// The newer wording, with what is gone struck out before what is new; one that is all there is bears no marks.
fn newer(pieces: &[Piece<'_>]) -> String {
    let alone = pieces.iter().all(|piece| piece.before.is_empty());
    let said = pieces.iter().map(|piece| match piece.same || alone {
        true => within("", &piece.after),
        false => within("del", &piece.before) + &within("ins", &piece.after),
    });
    said.collect()
}

/// Parts of paragraphs in an element, each paragraph in a line of its own.
fn within(element: &str, parts: &[Prose<'_>]) -> String {
    let mut out = String::new();
    for (i, part) in parts.iter().enumerate() {
        out.push_str(if i > 0 { "<br>" } else { "" });
        let html = prose_html(part);
        match element.is_empty() || html.trim().is_empty() {
            true => out.push_str(&html),
            false => out.push_str(&format!("<{element}>{html}</{element}>")),
        }
    }
    out
}
