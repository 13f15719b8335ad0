//! Two texts of a series in one language, the older one against the newer: what stayed, what was edited, what has moved, what
//! is new, and what was dropped, paragraph by paragraph and word by word.

use super::cites::Targets;
use super::clauses::Text;
use super::model::{Anchor, Content, Model, WorkLink};
use super::pieces::{Became, CountRow, Piece, elsewhere, led_home, pieces, whole};
use super::prose::Prose;
use super::routes::Route;
use super::series::{StepVote, vote_of};
use super::{Kind, Site, View};
use crate::archive::{self, Version, VersionId, WorkId};
use crate::compare::{Change, Comparison, Row, compare, compare_notes};
use crate::lineage::{Lineage, Pair};
use crate::resolution::{Language, Paragraph, Role};
use crate::speech::words;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How many unchanged paragraphs one after another are folded.
const FOLDED: usize = 2;

/// What may have become of a paragraph, in the order of the table.
const KINDS: [&str; 5] = ["unchanged", "edited", "moved", "new", "dropped"];

/// The page of two texts of a series.
#[derive(Debug, Serialize)]
pub struct ComparisonPage<'a> {
    /// The way here.
    pub crumbs: Vec<Anchor>,
    /// The series to which both belong, or the one from which the newer left.
    pub series: Option<Anchor>,
    /// The older text and the newer one.
    pub sides: Vec<ComparedSide<'a>>,
    /// Members of the series that lie between them, held or not.
    pub between: Vec<Arc<WorkLink<'a>>>,
    /// What changed, in one sentence.
    pub summary: String,
    /// What the columns of the table count.
    pub kinds: Vec<Became>,
    /// What became of the recitals, the paragraphs, the notes and the citations.
    pub counts: Vec<CountRow>,
    /// What the newer text cites and the older does not.
    pub cited_new: Vec<Arc<WorkLink<'a>>>,
    /// What the older text cites and the newer does not.
    pub cited_gone: Vec<Arc<WorkLink<'a>>>,
    /// The paragraphs, in runs of such as have changed and such as have not.
    pub runs: Vec<ComparedRun<'a>>,
    /// The notes.
    pub notes: Vec<ComparedRun<'a>>,
    /// Other pairs of which one of these texts is a part.
    pub others: Vec<PairAnchor>,
}

/// One of two texts.
#[derive(Debug, Serialize)]
pub struct ComparedSide<'a> {
    /// The work.
    pub work: Arc<WorkLink<'a>>,
    /// How it was adopted.
    pub vote: Option<StepVote>,
}

/// The way to a comparison.
#[derive(Debug, Serialize)]
pub struct PairAnchor {
    /// `77/36`
    pub before: String,
    /// `78/237`
    pub after: String,
    /// The page.
    pub href: String,
}

/// Paragraphs that stand one after another.
#[derive(Debug, Serialize)]
pub struct ComparedRun<'a> {
    /// What is said of them where they are folded: `12 paragraphs unchanged`.
    pub folded: Option<String>,
    /// The paragraphs.
    pub rows: Vec<ComparedRow<'a>>,
}

/// A paragraph or a note in both texts.
#[derive(Debug, Serialize)]
pub struct ComparedRow<'a> {
    /// Its anchor: the newer text's; of what was dropped the older one's, `gone-op3`.
    pub id: String,
    /// What it is.
    pub role: Role,
    /// Where it stands below others: 1 for `(a)`.
    pub depth: u8,
    /// What became of it.
    pub became: Became,
    /// Where it stands in the older text.
    pub before: Vec<Anchor>,
    /// Where it stands in the newer text.
    pub after: Vec<Anchor>,
    /// Its words.
    pub pieces: Vec<Piece<'a>>,
}

/// The pairs of an archive that are compared, by both of their works.
pub(super) type Pairs = BTreeMap<WorkId, Vec<Pair>>;

/// Lists the pairs of all series.
pub(super) fn pairs(archive: &archive::Archive, lineage: &Lineage) -> Pairs {
    let all: BTreeSet<Pair> = lineage.series.iter().flat_map(|series| lineage.pairs(archive, series)).collect();
    let mut pairs = Pairs::new();
    for pair in all {
        pairs.entry(pair.before).or_default().push(pair);
        pairs.entry(pair.after).or_default().push(pair);
    }
    pairs
}

impl<'a> Site<'a> {
    /// The versions of a pair in each language in which both have a page.
    fn versions_of(&self, pair: Pair) -> Vec<(VersionId, VersionId, Language)> {
        let shown = |work: WorkId| self.archive.work(work).into_iter().flat_map(|work| self.versions_shown(work));
        let older: BTreeMap<Language, VersionId> = shown(pair.before).map(|(id, language)| (language, id)).collect();
        shown(pair.after).filter_map(|(id, language)| Some((*older.get(&language)?, id, language))).collect()
    }

    /// The comparisons with what stood before a work.
    pub(super) fn comparisons_of(&self, work: WorkId) -> Vec<Kind> {
        let pairs = self.pairs.get(&work).into_iter().flatten().filter(|pair| pair.after == work);
        pairs
            .flat_map(|&pair| self.versions_of(pair))
            .map(|(before, after, _)| Kind::Comparison(before, after))
            .collect()
    }

    /// Where the comparison of two versions stands.
    pub(super) fn route_of_comparison(&self, before: VersionId, after: VersionId) -> Option<(Language, Route)> {
        let work = |id| self.archive.work(self.archive.version(id)?.work?);
        let (older, newer) = (work(before)?, work(after)?);
        let language = self.language_of(self.archive.version(after)?);
        let said = self.languages.said(language);
        Some((language, Route::Comparison(newer.symbol.clone(), older.symbol.clone(), said)))
    }

    /// The same comparison in all languages.
    pub(super) fn same_comparisons(&self, before: VersionId, after: VersionId) -> Vec<(Language, Route)> {
        let work = |id| self.archive.version(id).and_then(|version| version.work);
        let Some((before, after)) = work(before).zip(work(after)) else { return Vec::new() };
        let versions = self.versions_of(Pair { before, after }).into_iter();
        versions.filter_map(|(before, after, _)| self.route_of_comparison(before, after)).collect()
    }
}

impl View<'_, '_> {
    /// The ways to the comparisons of a work with what stood before and behind it, in the language of the page.
    pub(super) fn comparisons(&self, work: WorkId) -> Vec<PairAnchor> {
        let pairs = self.site.pairs.get(&work).into_iter().flatten();
        pairs.filter_map(|&pair| self.way_to_comparison(pair)).collect()
    }

    /// The way to a comparison in the language of the page, else in the first in which there is one.
    pub(super) fn way_to_comparison(&self, pair: Pair) -> Option<PairAnchor> {
        let versions = self.site.versions_of(pair);
        let own = versions.iter().find(|(_, _, language)| *language == self.language).or(versions.first());
        let (before, after, _) = *own?;
        let (_, route) = self.site.route_of_comparison(before, after)?;
        let short = |work: WorkId| self.site.archive.work(work).map(|work| work.symbol.short());
        let href = self.here().to(&route);
        Some(PairAnchor { before: short(pair.before)?, after: short(pair.after)?, href })
    }
}

/// A text with what is needed to show its paragraphs.
struct Side<'s, 'a> {
    text: Text<'s, 'a>,
    version: &'a Version,
    /// Its own page.
    href: String,
}

impl<'a> Side<'_, 'a> {
    fn paragraphs(&self, places: &[usize]) -> Vec<(usize, &'a Paragraph)> {
        let paragraphs = places.iter().filter_map(|&at| Some((at, self.version.resolution.paragraphs.get(at)?)));
        paragraphs.collect()
    }

    /// The words of some paragraphs; those of the older text lead to its own page.
    fn prose(&self, places: &[usize], older: bool) -> Vec<Prose<'a>> {
        let prose = |(at, paragraph)| self.at_home(self.text.prose(at, paragraph), older);
        self.paragraphs(places).into_iter().map(prose).collect()
    }

    fn notes(&self, places: &[usize], older: bool) -> Vec<Prose<'a>> {
        let notes = places.iter().filter_map(|&at| self.text.note(at));
        notes.map(|note| self.at_home(note.prose, older)).collect()
    }

    fn at_home(&self, mut prose: Prose<'a>, older: bool) -> Prose<'a> {
        if older {
            return elsewhere(prose, &self.href);
        }
        led_home(&mut prose, &self.href);
        prose
    }
}

/// The model of the page of two texts, in the language of both.
pub(super) fn model<'a>(view: View<'_, 'a>, before: VersionId, after: VersionId) -> Model<'a> {
    let archive = view.site.archive;
    let found = |id: VersionId| {
        let version = archive.version(id)?;
        let work = version.work?;
        Some((version, work, archive.work(work)?))
    };
    let Some(((older, first, older_work), (newer, last, newer_work))) = found(before).zip(found(after)) else {
        return super::not_found(view);
    };
    let targets =
        [Targets::of_version(view, older_work, before, older), Targets::of_version(view, newer_work, after, newer)];
    let [of_older, of_newer] = &targets;
    let side = |id, version, targets| Side {
        text: Text::new(view, version, targets),
        version,
        href: view.here().to(&view.site.route_of_version(id)),
    };
    let sides = [side(before, older, of_older), side(after, newer, of_newer)];
    let paragraphs = compare(&older.resolution, &newer.resolution);
    let notes = compare_notes(&older.resolution, &newer.resolution);
    let (cites, cited) = (of_newer.works(last), of_older.works(first));
    let short = [older_work.symbol.short(), newer_work.symbol.short()];
    let content = ComparisonPage {
        crumbs: view.crumbs(&newer_work.symbol),
        series: view.way_to_series(last).or_else(|| view.way_to_series(first)),
        between: between(view, first, last),
        summary: summary(view, &paragraphs, &short),
        kinds: KINDS.map(|kind| became(view, kind, false)).into(),
        counts: counts(view, newer, older, &paragraphs, &notes, [&cited, &cites]),
        cited_new: cites.difference(&cited).filter_map(|&id| view.link(id)).collect(),
        cited_gone: cited.difference(&cites).filter_map(|&id| view.link(id)).collect(),
        runs: runs(view, paragraphs.rows.iter().filter_map(|row| paragraph(view, row, &sides)), "unchanged-paragraphs"),
        notes: runs(view, notes.rows.iter().filter_map(|row| note(view, row, &sides)), "unchanged-notes"),
        others: others(view, Pair { before: first, after: last }),
        sides: [first, last].into_iter().filter_map(|id| compared_side(view, id)).collect(),
    };
    let [one, other] = &short;
    let title = view.tongue.say_with("comparison-title", &[("before", one), ("after", other)]);
    Model {
        frame: view.frame(title, Some(content.summary.clone()), "index"),
        content: Content::Comparison(Box::new(content)),
    }
}

fn compared_side<'a>(view: View<'_, 'a>, work: WorkId) -> Option<ComparedSide<'a>> {
    Some(ComparedSide { work: view.link(work)?, vote: vote_of(view, work) })
}

/// The members of the series between two of them.
fn between<'a>(view: View<'_, 'a>, before: WorkId, after: WorkId) -> Vec<Arc<WorkLink<'a>>> {
    let Some(series) = view.site.lineage.series_of(after) else { return Vec::new() };
    if !series.succession().any(|work| work == before) {
        return Vec::new();
    }
    let inner = series.succession().skip_while(|work| *work != before).skip(1).take_while(|work| *work != after);
    inner.filter_map(|work| view.link(work)).collect()
}

/// The other comparisons in which one of two works stands.
fn others(view: View<'_, '_>, own: Pair) -> Vec<PairAnchor> {
    let pairs = [own.before, own.after].into_iter().filter_map(|work| view.site.pairs.get(&work)).flatten();
    let pairs: BTreeSet<Pair> = pairs.copied().filter(|pair| *pair != own).collect();
    pairs.into_iter().filter_map(|pair| view.way_to_comparison(pair)).collect()
}

/// What changed, in one sentence.
fn summary(view: View<'_, '_>, comparison: &Comparison, [before, after]: &[String; 2]) -> String {
    let [unchanged, edited, moved, new, dropped] = KINDS.map(|kind| comparison.count(kind).to_string());
    let said = [
        ("before", before.as_str()),
        ("after", after),
        ("unchanged", &unchanged),
        ("edited", &edited),
        ("moved", &moved),
        ("new", &new),
        ("dropped", &dropped),
    ];
    let id = if comparison.count("moved") > 0 { "comparison-summary-moved" } else { "comparison-summary" };
    view.tongue.say_with(id, &said)
}

/// How much of each part of the texts became what; of citations, what stayed, what is new and what is gone.
fn counts(
    view: View<'_, '_>,
    newer: &Version,
    older: &Version,
    paragraphs: &Comparison,
    notes: &Comparison,
    [cited, cites]: [&BTreeSet<WorkId>; 2],
) -> Vec<CountRow> {
    let role = |row: &Row| {
        let of = |version: &Version, places: &[usize]| Some(version.resolution.paragraphs.get(*places.first()?)?.role);
        of(newer, &row.after).or_else(|| of(older, &row.before))
    };
    let part = |label: &str, belongs: &dyn Fn(&Row) -> bool| CountRow {
        label: view.tongue.say(label),
        counts: KINDS.map(|kind| paragraphs.rows.iter().filter(|row| row.id() == kind && belongs(row)).count()).into(),
    };
    let is_recital = |row: &Row| role(row) == Some(Role::Preambular);
    let is_operative = |row: &Row| matches!(role(row), Some(Role::Operative | Role::Point));
    let mut rows = vec![
        part("part-preamble", &is_recital),
        part("part-operative", &is_operative),
        part("part-rest", &|row| !is_recital(row) && !is_operative(row)),
        CountRow { label: view.tongue.say("notes"), counts: KINDS.map(|kind| notes.count(kind)).into() },
    ];
    let both = cited.intersection(cites).count();
    let counts = vec![both, 0, 0, cites.len() - both, cited.len() - both];
    rows.push(CountRow { label: view.tongue.say("cited-works"), counts });
    rows.retain(|row| row.counts.iter().any(|count| *count > 0));
    rows
}

fn became(view: View<'_, '_>, kind: &'static str, edited: bool) -> Became {
    let id = if edited { "change-moved-edited".to_owned() } else { format!("change-{kind}") };
    Became { kind, label: view.tongue.say(&id) }
}

/// A row of two texts; its words are compared where they have changed.
fn paragraph<'a>(view: View<'_, 'a>, row: &Row, [older, newer]: &[Side<'_, 'a>; 2]) -> Option<ComparedRow<'a>> {
    let (before, after) = (older.paragraphs(&row.before), newer.paragraphs(&row.after));
    let shown = after.first().or(before.first())?.1;
    let anchors = |side: &Side<'_, 'a>, paragraphs: &[(usize, &Paragraph)]| {
        let anchor = |(_, paragraph): &(usize, &Paragraph)| place(view, side, &paragraph.id);
        paragraphs.iter().map(anchor).collect()
    };
    Some(ComparedRow {
        id: after.first().map_or_else(|| format!("gone-{}", shown.id), |(_, paragraph)| paragraph.id.clone()),
        role: shown.role,
        depth: shown.depth,
        became: became(view, row.id(), row.moved && row.change == Change::Edited),
        before: anchors(older, &before),
        after: anchors(newer, &after),
        pieces: of_row(row, older.prose(&row.before, true), newer.prose(&row.after, false)),
    })
}

fn note<'a>(view: View<'_, 'a>, row: &Row, [older, newer]: &[Side<'_, 'a>; 2]) -> Option<ComparedRow<'a>> {
    let ids = |side: &Side<'_, 'a>, places: &[usize]| -> Vec<&'a str> {
        places.iter().filter_map(|&at| side.version.resolution.notes.get(at)).map(|note| note.id.as_str()).collect()
    };
    let (before, after) = (ids(older, &row.before), ids(newer, &row.after));
    let id = after.first().map(|id| (*id).to_owned()).or_else(|| Some(format!("gone-{}", before.first()?)))?;
    let anchors = |side: &Side<'_, 'a>, ids: &[&str]| ids.iter().map(|id| place(view, side, id)).collect();
    Some(ComparedRow {
        id,
        role: Role::Other,
        depth: 0,
        became: became(view, row.id(), row.moved && row.change == Change::Edited),
        before: anchors(older, &before),
        after: anchors(newer, &after),
        pieces: of_row(row, older.notes(&row.before, true), newer.notes(&row.after, false)),
    })
}

fn place(view: View<'_, '_>, side: &Side<'_, '_>, anchor: &str) -> Anchor {
    Anchor { label: words::place(view.tongue, anchor), href: format!("{}#{anchor}", side.href) }
}

/// The words of a row: of what stayed those of the newer text alone.
fn of_row<'a>(row: &Row, before: Vec<Prose<'a>>, after: Vec<Prose<'a>>) -> Vec<Piece<'a>> {
    match row.change {
        Change::Unchanged => whole(Vec::new(), after),
        Change::Edited => pieces(&before, &after),
        Change::New | Change::Dropped => whole(before, after),
    }
}

/// Rows in runs: of unchanged ones several are folded.
fn runs<'a>(view: View<'_, '_>, rows: impl Iterator<Item = ComparedRow<'a>>, folded: &str) -> Vec<ComparedRun<'a>> {
    let mut runs: Vec<ComparedRun<'a>> = Vec::new();
    let is_same = |row: &ComparedRow<'_>| row.became.kind == "unchanged";
    for row in rows {
        match runs.last_mut().filter(|run| run.rows.first().is_some_and(|first| is_same(first) == is_same(&row))) {
            Some(run) => run.rows.push(row),
            None => runs.push(ComparedRun { folded: None, rows: vec![row] }),
        }
    }
    for run in runs.iter_mut().filter(|run| run.rows.len() >= FOLDED && run.rows.first().is_some_and(is_same)) {
        run.folded = Some(view.tongue.count(folded, run.rows.len()));
    }
    runs
}
