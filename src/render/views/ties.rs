//! What a text cites and what cites it, as templates see it: each work as its line, with the places where it is cited.

use super::Views;
use crate::render::prose::{escape_into, place_html, places_html, quote_html};
use crate::site::{
    ActCount, Anchor, CitedAct, CitedBy, CitedKind, CitedLine, CitedTreaty, CitedWork, Cites, Citing, CitingAct,
    CitingKind, CitingLine, CitingYear, PlaceLink,
};
use serde::Serialize;
use tera::{TeraResult, Value};

impl Views<'_> {
    pub(super) fn cites<'m>(&self, cites: &'m Cites<'_>) -> TeraResult<CitesView<'m>> {
        let cited = |cited: &CitedWork<'_>| self.with_line(&cited.work, |line| cited_html(line, &cited.places));
        let line = |line: &'m CitedLine<'_>| match line {
            CitedLine::Work(work) => Ok(LineView { html: cited(work)?, run: None, works: Vec::new() }),
            CitedLine::Run(run) => Ok(LineView {
                html: Value::safe_string(&places_html(&run.places)),
                run: Some(&run.label),
                works: run.works.iter().map(cited).collect::<TeraResult<_>>()?,
            }),
        };
        let act = |act: &'m CitedAct<'_>| {
            let lines = act.lines.iter().map(line).collect::<TeraResult<_>>()?;
            Ok(ActView { label: &act.label, count: act.count, lines })
        };
        let kind = |kind: &'m CitedKind<'_>| {
            let acts = kind.acts.iter().map(act).collect::<TeraResult<_>>()?;
            Ok(KindView { kind: Some(kind.kind), title: Some(&kind.title), count: Some(kind.count), acts })
        };
        Ok(CitesView {
            count: cites.count,
            treaties_count: cites.treaties_count,
            kinds: cites.kinds.iter().map(kind).collect::<TeraResult<_>>()?,
            treaties: cites.treaties.iter().map(|treaty| cited_html(&treaty_html(treaty), &treaty.places)).collect(),
        })
    }

    pub(super) fn cited_by<'m>(&self, cited_by: &'m CitedBy<'_>) -> TeraResult<CitedByView<'m>> {
        let line = |line: &'m CitingLine<'_>| match line {
            CitingLine::Work(citing) => Ok(CitingLineView { run: None, works: vec![self.one_citing(citing)?] }),
            CitingLine::Run(run) => Ok(CitingLineView { run: Some(&run.label), works: self.citing(&run.works)? }),
        };
        let act = |act: &'m CitingAct<'_>| {
            let lines = act.lines.iter().map(line).collect::<TeraResult<_>>()?;
            Ok(ActView { label: &act.label, count: act.count, lines })
        };
        let kind = |kind: &'m CitingKind<'_>| {
            let acts = kind.acts.iter().map(act).collect::<TeraResult<_>>()?;
            Ok(KindView { kind: None, title: kind.title.as_deref(), count: None, acts })
        };
        let kinds = cited_by.kinds.iter().map(kind).collect::<TeraResult<_>>()?;
        Ok(CitedByView { count: cited_by.count, acts: &cited_by.acts, kinds, all: cited_by.all.as_ref() })
    }

    fn citing<'m>(&self, works: &'m [Citing<'_>]) -> TeraResult<Vec<CitingView<'m>>> {
        works.iter().map(|citing| self.one_citing(citing)).collect()
    }

    fn one_citing<'m>(&self, citing: &'m Citing<'_>) -> TeraResult<CitingView<'m>> {
        Ok(CitingView {
            line: self.line(&citing.work)?,
            act: citing.act.as_deref(),
            of: citing.of.as_deref(),
            anchors: &citing.anchors,
            quotes: Value::safe_string(&citing.quotes.iter().map(quote_html).collect::<String>()),
            more: citing.more.iter().map(|place| Value::safe_string(&place_html(place))).collect(),
        })
    }

    pub(super) fn year<'m>(&self, year: &'m CitingYear<'_>) -> TeraResult<YearView<'m>> {
        Ok(YearView { title: &year.title, works: self.citing(&year.works)? })
    }
}

/// What a text cites: each work as its line and the places where it is cited, in mark-up.
#[derive(Serialize)]
pub struct CitesView<'m> {
    /// How many works.
    count: usize,
    /// Resolutions, decisions, documents, records of meetings.
    kinds: Vec<KindView<'m, LineView<'m>>>,
    /// How many texts outside the archive.
    treaties_count: usize,
    /// These texts, each as mark-up; none where they stand in the background of the text.
    treaties: Vec<Value>,
}

/// Works of one kind.
#[derive(Serialize)]
pub struct KindView<'m, L> {
    /// `resolutions`, `decisions`, `documents`, `meetings`; of citing works left out.
    kind: Option<&'static str>,
    /// What they are called; of citing works only when there are several kinds.
    title: Option<&'m str>,
    /// How many; of citing works left out.
    count: Option<usize>,
    /// What is done with them, or what they do.
    acts: Vec<ActView<'m, L>>,
}

/// Works that are cited, or cite, with verbs of one meaning.
#[derive(Serialize)]
pub struct ActView<'m, L> {
    /// What is done: `回顾`.
    label: &'m str,
    /// How many.
    count: usize,
    /// The works; none where they stand in the background of the text.
    lines: Vec<L>,
}

/// A cited work as `html`; of a run its label, the places as `html`, and its works.
#[derive(Serialize)]
pub struct LineView<'m> {
    /// The work and where it is cited, as mark-up; of a run where it is cited.
    html: Value,
    /// What a run is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    run: Option<&'m str>,
    /// The works of a run.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    works: Vec<Value>,
}

/// A citing work, or those of a run with its label.
#[derive(Serialize)]
pub struct CitingLineView<'m> {
    /// What a run is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    run: Option<&'m str>,
    /// The works.
    works: Vec<CitingView<'m>>,
}

/// What cites a work.
#[derive(Serialize)]
pub struct CitedByView<'m> {
    /// How many works.
    count: usize,
    /// What all of them do, where not all stand here.
    acts: &'m [ActCount],
    /// The newest of them, by kind.
    kinds: Vec<KindView<'m, CitingLineView<'m>>>,
    /// All of them, when there are more.
    all: Option<&'m Anchor>,
}

/// Citing works of one year.
#[derive(Serialize)]
pub struct YearView<'m> {
    /// `2021 年`
    title: &'m str,
    /// The works.
    works: Vec<CitingView<'m>>,
}

/// A citing work.
#[derive(Serialize)]
pub struct CitingView<'m> {
    /// The work as a line.
    line: Value,
    /// What it does, where the works stand by year.
    #[serde(skip_serializing_if = "Option::is_none")]
    act: Option<&'m str>,
    /// Which paragraphs of the cited work it names.
    #[serde(skip_serializing_if = "Option::is_none")]
    of: Option<&'m str>,
    /// Anchors of the paragraphs that it is the first to name.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    anchors: &'m [String],
    /// Where it cites, in its own words, as mark-up.
    quotes: Value,
    /// Where else it does, each as mark-up.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    more: Vec<Value>,
}

/// What is cited, and where.
fn cited_html(line: &str, places: &[PlaceLink]) -> Value {
    Value::safe_string(&format!("{line} {}", places_html(places)))
}

/// A treaty, with a link to its text when that is known.
fn treaty_html(treaty: &CitedTreaty) -> String {
    let mut out = String::new();
    match &treaty.href {
        Some(href) => {
            out.push_str("<a class=\"symbol stub\" rel=\"external\" href=\"");
            escape_into(href, &mut out);
            out.push_str("\">");
            escape_into(&treaty.label, &mut out);
            out.push_str("</a>");
        }
        None => escape_into(&treaty.label, &mut out),
    }
    out
}
