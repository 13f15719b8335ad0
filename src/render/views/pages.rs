//! What the templates of single pages see: the fields of the page's model, with works as lines and words as mark-up.

use super::Views;
use super::text::{ClauseView, NoteView, PairCell, Row, calls_html};
use super::ties::{CitedByView, CitesView, YearView};
use crate::site::{
    ActCount, Anchor, Chart, CitedByPage, Claim, CoveragePage, Day, Entry, Facts, FormLink, Jump, LanguageShare,
    ListPage, Marked, Missing, Neighbourhood, Of, Outline, Pager, PairLink, PartPlace, ResolutionPage, RunGap,
    SideBySidePage, SideOf, SourceNote, StubPage, Work, WorkLink,
};
use serde::Serialize;
use tera::{TeraResult, Value};

/// `resolution.html` and `background.html`
#[derive(Serialize)]
pub struct ResolutionView<'m> {
    /// What it is.
    work: &'m Work<'m>,
    /// The calls of notes on the title, as mark-up.
    title_calls: Value,
    /// What is known about it.
    facts: &'m Facts<'m>,
    /// Its parts, for the margin.
    outline: &'m [Outline<'m>],
    /// Its text.
    text: Vec<ClauseView<'m>>,
    /// Anchors that the text had when it was published and has no more; links to them lead to its head.
    former: &'m [String],
    /// The notes of a text that has nothing else.
    stray_notes: Vec<NoteView<'m>>,
    /// Whether the text is in a language without a grammar, so that only full symbols in it are understood.
    unread: bool,
    /// What it cites.
    cites: CitesView<'m>,
    /// The works around it.
    near: &'m Option<Neighbourhood>,
    /// What cites it.
    cited_by: CitedByView<'m>,
    /// The page with all that stands around the text, where only its counts stand here because the text is heavy.
    background: Option<&'m str>,
    /// What is said of the wordings of a heavy text, on the page of its background.
    marks: &'m [Marked],
    /// Where the text comes from.
    source: &'m SourceNote<'m>,
}

/// `side-by-side.html`
#[derive(Serialize)]
pub struct SideBySideView<'m> {
    /// `A/RES/78/237`
    symbol: &'m str,
    /// The way here.
    crumbs: &'m [Anchor],
    /// Both versions.
    sides: &'m [SideOf<'m>],
    /// The calls of notes on both titles, as mark-up.
    title_calls: Vec<Value>,
    /// Other pairs of versions.
    pairs: &'m [PairLink],
    /// The paragraphs.
    rows: Vec<Row<'m, PairCell<'m>>>,
    /// The notes.
    notes: Vec<Row<'m, NoteView<'m>>>,
}

/// `stub.html`
#[derive(Serialize)]
pub struct StubView<'m> {
    /// `A/RES/53/70`
    symbol: &'m str,
    /// `大会第 53/70 号决议`; for a document its symbol.
    name: &'m str,
    /// The way here.
    crumbs: &'m [Anchor],
    /// Where its text stands, when that of another work holds it.
    part: &'m Option<PartPlace>,
    /// Its title, when a text held here holds it.
    title: Option<&'m str>,
    /// The language of the title, when it is not that of the page.
    title_tag: &'m Option<String>,
    /// Its date, as most of its citers give it.
    date: &'m Option<Day>,
    /// `2 项文本给出此日期`
    date_said_by: &'m Option<String>,
    /// Every date that is given, when citers do not agree.
    conflict: &'m [Claim],
    /// What was adopted at this meeting, as lines.
    adopted: Vec<Value>,
    /// How many more were, in words.
    adopted_more: &'m Option<String>,
    /// The official copy.
    official: &'m str,
    /// The series in which it is a member.
    series: &'m Option<Anchor>,
    /// The works around it.
    near: &'m Option<Neighbourhood>,
    /// What cites it.
    cited_by: CitedByView<'m>,
}

/// `list.html` and `timeline.html`
#[derive(Serialize)]
pub struct ListView<'m> {
    /// Which list: `sessions`.
    list: &'static str,
    /// What it is called.
    title: &'m str,
    /// How long it is, in words.
    count: &'m str,
    /// What there is to say about the whole of it.
    note: &'m Option<String>,
    /// Links to its groups.
    jumps: &'m [Jump],
    /// What stands on this page.
    groups: Vec<GroupView<'m>>,
    /// The other pages.
    pager: &'m Option<Pager>,
    /// The chart, on the first page of the timeline.
    chart: &'m Option<Chart>,
}

/// Works under one heading.
#[derive(Serialize)]
pub struct GroupView<'m> {
    /// Its anchor.
    id: &'m str,
    /// The heading.
    title: &'m str,
    /// The language of the heading, when it is not that of the page.
    tag: Option<&'m str>,
    /// What is said behind the heading: `UNBIS Thesaurus`.
    of: Option<&'m Of>,
    /// The feed of its newest texts: for a subject with texts whose day is known.
    feed: Option<&'m FormLink>,
    /// The works.
    entries: Vec<EntryView<'m>>,
}

/// A work in a list.
#[derive(Serialize)]
pub struct EntryView<'m> {
    /// The work as a line.
    line: Value,
    /// Its page.
    href: &'m str,
    /// How many works cite it.
    cited: u32,
}

/// `cited-by.html`
#[derive(Serialize)]
pub struct CrowdView<'m> {
    /// The cited work.
    work: &'m WorkLink<'m>,
    /// What it is, in words.
    name: &'m str,
    /// How many works cite it, in words.
    count: &'m str,
    /// What all of them do with it.
    acts: &'m [ActCount],
    /// Those on this page, by year.
    years: Vec<YearView<'m>>,
    /// The other pages.
    pager: &'m Option<Pager>,
}

/// `coverage.html`
#[derive(Serialize)]
pub struct CoverageView<'m> {
    /// How many texts the archive holds in each language.
    languages: &'m [LanguageShare],
    /// Texts that it does not hold in every language.
    texts: Vec<GapView<'m>>,
    /// How many more there are, in words.
    texts_more: &'m Option<String>,
    /// Yearly runs with members that it does not hold.
    runs: &'m [RunGap<'m>],
    /// How many more there are, in words.
    runs_more: &'m Option<String>,
    /// What is cited most and not held.
    wanted: Vec<WantedView<'m>>,
    /// How many more there are, in words.
    wanted_more: &'m Option<String>,
}

/// A text and the languages that it lacks.
#[derive(Serialize)]
pub struct GapView<'m> {
    /// The work as a line.
    line: Value,
    /// The languages that are missing.
    missing: &'m [Missing],
}

/// A work that is cited and not held.
#[derive(Serialize)]
pub struct WantedView<'m> {
    /// The work as a line.
    line: Value,
    /// How many works cite it.
    cited: u32,
    /// Its page.
    href: &'m str,
    /// The official copy.
    official: &'m str,
}

impl Views<'_> {
    pub(super) fn resolution<'m>(&self, page: &'m ResolutionPage<'_>) -> TeraResult<ResolutionView<'m>> {
        Ok(ResolutionView {
            work: &page.work,
            title_calls: calls_html(&page.work.title_calls),
            facts: &page.facts,
            outline: &page.outline,
            text: page.text.iter().map(ClauseView::of).collect(),
            former: &page.former,
            stray_notes: page.stray_notes.iter().map(NoteView::of).collect(),
            unread: page.unread,
            cites: self.cites(&page.cites)?,
            near: &page.near,
            cited_by: self.cited_by(&page.cited_by)?,
            background: page.background.as_deref(),
            marks: &page.marks,
            source: &page.source,
        })
    }

    pub(super) fn stub<'m>(&self, page: &'m StubPage<'_>) -> TeraResult<StubView<'m>> {
        Ok(StubView {
            symbol: &page.symbol,
            name: &page.name,
            crumbs: &page.crumbs,
            part: &page.part,
            title: page.title,
            title_tag: &page.title_tag,
            date: &page.date,
            date_said_by: &page.date_said_by,
            conflict: &page.conflict,
            adopted: page.adopted.iter().map(|work| self.line(work)).collect::<TeraResult<_>>()?,
            adopted_more: &page.adopted_more,
            official: &page.official,
            series: &page.series,
            near: &page.near,
            cited_by: self.cited_by(&page.cited_by)?,
        })
    }

    pub(super) fn list<'m>(&self, page: &'m ListPage<'_>) -> TeraResult<ListView<'m>> {
        let groups = page.groups.iter().map(|group| {
            let entries = group.entries.iter().map(|entry| self.entry(entry)).collect::<TeraResult<_>>()?;
            let (tag, of, feed) = (group.tag.as_deref(), group.of.as_ref(), group.feed.as_ref());
            Ok(GroupView { id: &group.id, title: &group.title, tag, of, feed, entries })
        });
        Ok(ListView {
            list: page.list,
            title: &page.title,
            count: &page.count,
            note: &page.note,
            jumps: &page.jumps,
            groups: groups.collect::<TeraResult<_>>()?,
            pager: &page.pager,
            chart: &page.chart,
        })
    }

    pub(super) fn crowd<'m>(&self, page: &'m CitedByPage<'_>) -> TeraResult<CrowdView<'m>> {
        Ok(CrowdView {
            work: &page.work,
            name: &page.name,
            count: &page.count,
            acts: &page.acts,
            years: page.years.iter().map(|year| self.year(year)).collect::<TeraResult<_>>()?,
            pager: &page.pager,
        })
    }

    pub(super) fn coverage<'m>(&self, page: &'m CoveragePage<'_>) -> TeraResult<CoverageView<'m>> {
        let texts = page.texts.iter().map(|gap| Ok(GapView { line: self.line(&gap.work)?, missing: &gap.missing }));
        let wanted = page.wanted.iter().map(|wanted| {
            let EntryView { line, href, cited } = self.entry(&wanted.entry)?;
            Ok(WantedView { line, cited, href, official: &wanted.official })
        });
        Ok(CoverageView {
            languages: &page.languages,
            texts: texts.collect::<TeraResult<_>>()?,
            texts_more: &page.texts_more,
            runs: &page.runs,
            runs_more: &page.runs_more,
            wanted: wanted.collect::<TeraResult<_>>()?,
            wanted_more: &page.wanted_more,
        })
    }

    fn entry<'m>(&self, entry: &'m Entry<'_>) -> TeraResult<EntryView<'m>> {
        Ok(EntryView { line: self.line(&entry.work)?, href: &entry.work.href, cited: entry.cited })
    }
}

impl<'m> SideBySideView<'m> {
    pub(super) fn of(page: &'m SideBySidePage<'_>) -> Self {
        Self {
            symbol: &page.symbol,
            crumbs: &page.crumbs,
            sides: &page.sides,
            title_calls: page.sides.iter().map(|side| calls_html(&side.title_calls)).collect(),
            pairs: &page.pairs,
            rows: page.rows.iter().map(|pair| Row::of(pair, PairCell::of)).collect(),
            notes: page.notes.iter().map(|pair| Row::of(pair, NoteView::of)).collect(),
        }
    }
}
