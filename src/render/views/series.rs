//! What the template of a series sees: each member as its line.

use super::Views;
use crate::site::{Anchor, MatrixView, PairAnchor, SeriesPage, Shown, StepVote, Turn};
use serde::Serialize;
use tera::{TeraResult, Value};

impl Views<'_> {
    pub(super) fn series<'m>(&self, page: &'m SeriesPage<'_>) -> TeraResult<SeriesView<'m>> {
        let step = |step: &'m crate::site::Step<'_>| {
            Ok(StepView {
                role: step.role,
                note: &step.note,
                line: step.work.as_ref().map(|work| self.line(work)).transpose()?,
                vote: &step.vote,
                sponsors: &step.sponsors,
                turns: &step.turns,
                since: &step.since,
                evidence: &step.evidence,
            })
        };
        Ok(SeriesView {
            all: &page.all,
            title: &page.title,
            title_tag: &page.title_tag,
            count: &page.count,
            held: &page.held,
            left: &page.left,
            forks: &page.forks,
            whole: &page.whole,
            matrix: &page.matrix,
            steps: page.steps.iter().map(step).collect::<TeraResult<_>>()?,
        })
    }
}

/// `series.html`
#[derive(Serialize)]
pub struct SeriesView<'m> {
    /// The list of all series.
    all: &'m Anchor,
    /// The title of its newest member that has one; else the name of its first.
    title: &'m str,
    /// The language of the title, when it is not that of the page.
    title_tag: &'m Option<String>,
    /// `25 resolutions, 53/70 to 78/237`
    count: &'m str,
    /// `2 held`
    held: &'m str,
    /// The series that it left, where it is a fork.
    left: &'m Option<Anchor>,
    /// The series that left it.
    forks: &'m [Anchor],
    /// What changed from its first text to its last, where these are no neighbours.
    whole: &'m Option<PairAnchor>,
    /// Its paragraphs against its texts.
    matrix: &'m Option<MatrixView>,
    /// Its members and what stands beside them, in order.
    steps: Vec<StepView<'m>>,
}

/// A member of a series, or a gap in it.
#[derive(Serialize)]
pub struct StepView<'m> {
    /// `member`, `forerunner`, `fork`, `gap`
    role: &'static str,
    /// What it is in words, where it is no member.
    note: &'m Option<String>,
    /// The work as a line; nothing for a gap.
    line: Option<Value>,
    /// How it was adopted.
    vote: &'m Option<StepVote>,
    /// How many States put it forward.
    sponsors: &'m Option<String>,
    /// The States that do something else than on the last member of which the archive knows it.
    turns: &'m [Turn],
    /// What changed since the last text that the archive holds.
    since: &'m Option<PairAnchor>,
    /// What speaks for its place here.
    evidence: &'m [Shown],
}
