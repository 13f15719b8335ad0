//! The site: which pages there are, at which addresses, and what each shows.
//!
//! [`plan`] lists the pages; [`Site::model`] makes the model of one, when it is wanted, so that pages can be made in
//! parallel and never all stand in memory. Models are plain text and links; mark-up is for [`crate::render`].
//!
//! Nothing here reads or writes the disk, and nothing looks at a page to make another one.

mod alignment;
mod all_series;
mod background;
mod chart;
mod cited_by;
mod cites;
mod clauses;
mod comparison;
mod coverage;
mod crowd;
mod data;
mod drafts;
mod entrance;
mod facts;
mod feeds;
mod files;
mod grounds;
mod head;
mod health;
mod home;
mod languages;
mod lifeline;
mod links;
mod listing;
mod lists;
mod matrix;
mod model;
mod neighbourhood;
mod outline;
mod paging;
mod pieces;
mod proceedings;
mod prose;
mod reference;
mod requests;
mod resolution;
mod routes;
mod search;
mod series;
mod shelf;
mod side_by_side;
mod sitemap;
mod states;
mod stay;
mod stub;
mod wording;
mod wordings;

#[cfg(test)]
pub(crate) mod fixtures;
#[cfg(test)]
mod tests;

pub use background::Marked;
pub use chart::{Arc, Chart, Column, Detail, Dot, Lane, LaneLabel, Tick};
pub use cited_by::{
    ActCount, CitedBy, CitedByPage, Citing, CitingAct, CitingKind, CitingLine, CitingRun, CitingYear, Quote,
};
pub use cites::{CitedAct, CitedKind, CitedLine, CitedRun, CitedTreaty, CitedWork, Cites};
pub use clauses::{Clause, NoteText, Pill};
pub use comparison::{ComparedRow, ComparedRun, ComparedSide, ComparisonPage, PairAnchor};
pub use coverage::{CoveragePage, LanguageShare, Missing, RunGap, TextGap, Wanted};
pub use data::{BETWEEN, ColumnView, DataPage, FileGroup, FileView, Row, Table, TableView, Value};
pub use drafts::{DraftLanguage, DraftsBrief, DraftsPage, PrecedentRow, Shard};
pub use entrance::Entrance;
pub use facts::{Facts, MeetingLink, ReportLink};
pub use feeds::{FeedEntry, FeedOf};
pub use files::{Feed, File, Form, Leaf};
pub use grounds::{Ground, Grounds};
pub use head::{FormLink, Head, Legislation, Organization, Record, Set, Tag, Term};
pub use health::{Finding, Findings, HealthPage};
pub use home::HomePage;
pub use languages::Languages;
pub use lifeline::{LifelinePage, LifelinePlace, LifelineWording, Since};
pub use lists::{Entry, IndexPage, Jump, ListGroup, ListPage, Of, Way};
pub use matrix::{MatrixCell, MatrixColumn, MatrixLine, MatrixView};
pub use model::{Alternate, Anchor, Content, Day, Frame, Model, NotFoundPage, PageLink, Pager, PlaceLink, WorkLink};
pub use neighbourhood::{Neighbourhood, Spot};
pub use outline::{Outline, OutlineItem};
pub use pieces::{Became, CountRow, Piece};
pub use proceedings::{DraftView, SideView, SubjectGroup, VoteView};
pub use prose::{Call, CalledNote, Is, Link, Mark, Prose, To};
pub use reference::Reference;
pub use requests::{Calendar, Deadline, Docket, DueView, Event, RequestGroup, RequestRow, RequestsPage, ToView, WayIn};
pub use resolution::{Report, ResolutionPage, SourceNote, Work};
pub use routes::{Here, List, Route, Wordings, index_folder, is_of_index, works_file};
pub use search::{Brief, SearchPage, Searched, WorksFile};
pub use series::{SeriesPage, Shown, Step, StepSide, StepVote, Turn};
pub use side_by_side::{Pair, PairLink, PairSide, SideBySidePage, SideOf};
pub use sitemap::Address;
pub use states::StateView;
pub use stay::Alias;
pub use stub::{Claim, PartPlace, StubPage};
pub use wording::{VariantPiece, WordingPage, WordingPlace, WordingVariant};
pub use wordings::{Reused, WordingItem, WordingsPage};

use crate::archive::{self, Archive, Run, VersionId, WorkId};
use crate::asks::Requests;
use crate::diagnostics::Diagnostic;
use crate::lineage::{Lifelines, Lineage};
use crate::resolution::Language;
use crate::settings::Settings;
use crate::speech::{Tongue, Tongues};
use std::collections::{BTreeMap, BTreeSet};

/// A page that is to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Where it stands.
    pub route: Route,
    /// The language in which it speaks.
    pub language: Language,
    /// What it is about.
    pub kind: Kind,
}

/// What a page is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// The home page.
    Home,
    /// The overview of the lists.
    Index,
    /// A page of a list, from 1.
    List(List, u32),
    /// A version of a work.
    Resolution(VersionId),
    /// What stands around a version whose text is heavy by itself.
    Background(VersionId),
    /// Two versions of a work side by side.
    SideBySide(VersionId, VersionId),
    /// A work known from citations.
    Stub(WorkId),
    /// A page of what cites a work, from 1.
    CitedBy(WorkId, u32),
    /// A series, by its place in the lineage.
    Series(usize),
    /// A page of the list of all series, from 1.
    AllSeries(u32),
    /// What changed from an older text of a series to a newer one, both in one language.
    Comparison(VersionId, VersionId),
    /// A paragraph through the texts of a series: the series by its place in the lineage, the line by its place there.
    Lifeline(usize, usize),
    /// A page of requests, from 1.
    Requests(Docket, u32),
    /// A page of a list of wordings, from 1.
    Wordings(Wordings, u32),
    /// A page of a wording, by its place among all, from 1.
    Wording(usize, u32),
    /// What the archive lacks.
    Coverage,
    /// The archive's health.
    Health,
    /// What there is for programs.
    Data,
    /// The search.
    Search,
    /// The check of a draft.
    Drafts,
    /// What a server shows for an address that is not there.
    NotFound,
}

impl Kind {
    /// The template of the page.
    pub fn template(self) -> &'static str {
        match self {
            Kind::Home => "home.html",
            Kind::Index => "index.html",
            Kind::List(List::Timeline, _) => "timeline.html",
            Kind::List(..) => "list.html",
            Kind::Resolution(_) => "resolution.html",
            Kind::Background(_) => "background.html",
            Kind::SideBySide(..) => "side-by-side.html",
            Kind::Stub(_) => "stub.html",
            Kind::CitedBy(..) => "cited-by.html",
            Kind::Series(_) => "series.html",
            Kind::AllSeries(_) => "all-series.html",
            Kind::Comparison(..) => "comparison.html",
            Kind::Lifeline(..) => "lifeline.html",
            Kind::Requests(..) => "requests.html",
            Kind::Wordings(..) => "wordings.html",
            Kind::Wording(..) => "wording.html",
            Kind::Coverage => "coverage.html",
            Kind::Health => "health.html",
            Kind::Data => "data.html",
            Kind::Search => "search.html",
            Kind::Drafts => "draft.html",
            Kind::NotFound => "404.html",
        }
    }

    /// The templates of all kinds.
    pub const TEMPLATES: [&'static str; 22] = [
        "home.html", "index.html", "timeline.html", "list.html", "resolution.html", "background.html",
        "side-by-side.html", "stub.html", "cited-by.html", "search.html", "draft.html", "all-series.html",
        "series.html", "comparison.html", "lifeline.html", "wordings.html", "wording.html", "requests.html",
        "coverage.html", "health.html", "data.html", "404.html",
    ];
}

/// All pages of an archive, and what is needed to make the model of each.
pub struct Site<'a> {
    archive: &'a Archive,
    settings: &'a Settings,
    diagnostics: &'a [Diagnostic],
    tongues: &'a Tongues,
    languages: &'a Languages,
    pages: Vec<Page>,
    lists: lists::Lists,
    home: home::Overview,
    /// The series of the archive.
    lineage: Lineage,
    all_series: all_series::AllSeries,
    /// Their paragraphs through the years.
    lifelines: Lifelines,
    /// Which of their texts are compared.
    pairs: comparison::Pairs,
    /// Who is asked to do what.
    requests: Requests,
    dockets: requests::Dockets,
    /// The languages in which a draft can be checked.
    drafted: Vec<DraftLanguage>,
    /// The wordings that stand in several works.
    concordance: wordings::Concordance,
    /// Who cites each work.
    crowds: crowd::Crowds,
    /// The yearly runs, the longest first.
    runs: Vec<Run>,
    /// What was adopted at each meeting.
    adopted: BTreeMap<WorkId, Vec<WorkId>>,
    /// The works whose texts are heavy by themselves.
    heavy: BTreeSet<WorkId>,
    shelves: shelf::Shelves<'a>,
    references: reference::References<'a>,
    /// What States are called.
    names: states::Names,
    /// What the archive holds and knows the date of, the newest first.
    newest: Vec<WorkId>,
    /// The texts that have a page, by language.
    texts: data::Texts,
    /// The parts of the tables.
    parts: data::Parts,
    /// How many bytes the files of tables have, once they are made.
    sizes: BTreeMap<File, u64>,
    /// What keeps old addresses alive.
    stay: stay::Stay,
}

/// Plans the site of an archive. `diagnostics` are shown on the health page, in the order given.
pub fn plan<'a>(
    archive: &'a Archive,
    settings: &'a Settings,
    diagnostics: &'a [Diagnostic],
    tongues: &'a Tongues,
    languages: &'a Languages,
) -> Site<'a> {
    let mut site = Site {
        archive,
        settings,
        diagnostics,
        tongues,
        languages,
        pages: Vec::new(),
        lists: lists::Lists::default(),
        home: home::Overview::default(),
        lineage: Lineage::default(),
        all_series: all_series::AllSeries::default(),
        lifelines: Lifelines::default(),
        pairs: comparison::Pairs::new(),
        requests: Requests::default(),
        dockets: requests::Dockets::default(),
        drafted: Vec::new(),
        concordance: wordings::Concordance::default(),
        crowds: crowd::crowds(archive),
        runs: archive.runs(),
        adopted: stub::adopted(archive),
        heavy: BTreeSet::new(),
        shelves: BTreeMap::new(),
        references: reference::references(archive),
        names: states::Names::new(),
        newest: Vec::new(),
        texts: BTreeMap::new(),
        parts: BTreeMap::new(),
        sizes: BTreeMap::new(),
        stay: stay::Stay::default(),
    };
    let lineage = || {
        let lineage = Lineage::of(archive);
        (Lifelines::of(archive, &lineage), comparison::pairs(archive, &lineage), lineage)
    };
    let found = || rayon::join(lineage, || wordings::Concordance::of(archive, languages));
    let (((lifelines, pairs, lineage), concordance), lists) = rayon::join(found, || lists::Lists::of(&site));
    (site.lifelines, site.pairs, site.lineage, site.lists) = (lifelines, pairs, lineage, lists);
    site.concordance = concordance;
    let of_series = || (all_series::AllSeries::of(&site), Requests::of(archive, &site.lineage));
    let of_texts = || (background::heavy(&site), feeds::newest(&site), data::texts(&site));
    let more = || rayon::join(|| drafts::drafted(&site), of_texts);
    let ((all_series, requests), (drafted, (heavy, newest, texts))) = rayon::join(of_series, more);
    (site.all_series, site.requests, site.drafted) = (all_series, requests, drafted);
    (site.heavy, site.newest, site.texts) = (heavy, newest, texts);
    site.dockets = requests::Dockets::of(&site);
    site.parts = data::parts(&site);
    site.home = home::overview(&site);
    site.pages = pages(&site);
    site.names = states::names(&site.pages);
    site.shelves = shelf::shelves(&site.pages, archive.works().len());
    site
}

/// Every page, each address once.
fn pages(site: &Site<'_>) -> Vec<Page> {
    let mut kinds = vec![Kind::Home, Kind::Index];
    for (list, listing) in site.lists.in_language(site.languages.first()) {
        kinds.extend((1..=listing.pages()).map(|n| Kind::List(list, n)));
    }
    for (id, work) in site.works() {
        kinds.extend(kinds_of(site, id, work));
    }
    kinds.extend((0..site.lineage.series.len()).map(Kind::Series));
    kinds.extend((1..=site.all_series.pages()).map(Kind::AllSeries));
    kinds.extend(site.lifelines_shown());
    kinds.extend(site.dockets.kinds());
    kinds.extend(site.concordance.kinds());
    kinds.extend([Kind::Search, Kind::Drafts, Kind::Coverage, Kind::Health, Kind::Data, Kind::NotFound]);
    let in_languages =
        |kind| site.routes(kind).into_iter().map(move |(language, route)| Page { route, language, kind });
    let mut pages: Vec<Page> = kinds.into_iter().flat_map(in_languages).collect();
    // A symbol that ends like an address of ours (`…/en`) would stand in another page's place: the first one stays.
    let mut seen = std::collections::HashSet::with_capacity(pages.len());
    pages.retain(|page| seen.insert(page.route.address()));
    pages
}

/// The pages about a work: its versions, their backgrounds, and pairs of them, or what is known of a stub; and what cites it.
fn kinds_of<'a>(site: &Site<'a>, id: WorkId, work: &'a archive::Work) -> Vec<Kind> {
    let mut kinds: Vec<Kind> = site.versions_shown(work).map(|(version, _)| Kind::Resolution(version)).collect();
    if site.is_heavy(id) {
        kinds.extend(site.versions_shown(work).map(|(version, _)| Kind::Background(version)));
    }
    let pairs = side_by_side::pairs(site, work);
    kinds.extend(pairs.into_iter().map(|[(left, _), (right, _)]| Kind::SideBySide(left, right)));
    if kinds.is_empty() {
        kinds.push(Kind::Stub(id));
    }
    kinds.extend(site.comparisons_of(id));
    kinds.extend((1..=site.pages_of_crowd(id, work)).map(|n| Kind::CitedBy(id, n)));
    kinds
}

impl<'a> Site<'a> {
    /// All pages, in one order on every machine.
    pub fn pages(&self) -> &[Page] {
        &self.pages
    }

    /// Makes the model of a page.
    pub fn model(&self, page: &Page) -> Model<'a> {
        let here = Here::at(&page.route);
        let view = View::of(self, page, &here);
        match page.kind {
            Kind::Home => home::model(view),
            Kind::Index => lists::index(view),
            Kind::List(list, n) => lists::model(view, list, n),
            Kind::Resolution(id) | Kind::Background(id) => resolution::model(view, id),
            Kind::SideBySide(left, right) => side_by_side::model(view, left, right),
            Kind::Stub(id) => stub::model(view, id),
            Kind::CitedBy(id, n) => cited_by::model(view, id, n),
            Kind::Series(series) => series::model(view, series),
            Kind::AllSeries(n) => all_series::model(view, n),
            Kind::Comparison(before, after) => comparison::model(view, before, after),
            Kind::Lifeline(series, line) => lifeline::model(view, series, line),
            Kind::Requests(docket, n) => requests::model(view, docket, n),
            Kind::Wordings(list, n) => wordings::model(view, list, n),
            Kind::Wording(wording, n) => wording::model(view, wording, n),
            Kind::Coverage => coverage::model(view),
            Kind::Health => health::model(view),
            Kind::Data => data::model(view),
            Kind::Search => search::model(view),
            Kind::Drafts => drafts::model(view),
            Kind::NotFound => not_found(view),
        }
    }
}

/// What is at hand when a model is made: the site, the page, its tongue and its links.
#[derive(Clone, Copy)]
struct View<'s, 'a> {
    site: &'s Site<'a>,
    tongue: &'s Tongue,
    here: &'s Here,
    page: &'s Page,
    /// The language in which it speaks.
    language: Language,
    /// What pages like this one say of works.
    shelf: Option<&'s shelf::Shelf<'a>>,
}

impl<'s, 'a> View<'s, 'a> {
    fn of(site: &'s Site<'a>, page: &'s Page, here: &'s Here) -> Self {
        let language = page.language;
        let shelf = site.shelves.get(&(language, here.depth()));
        Self { site, tongue: site.tongues.of(language), here, page, language, shelf }
    }

    /// The same page, for a piece of it that speaks another language.
    fn speaking(self, language: Language) -> Self {
        let shelf = self.site.shelves.get(&(language, self.here.depth()));
        Self { tongue: self.site.tongues.of(language), language, shelf, ..self }
    }
}

fn not_found<'a>(view: View<'_, 'a>) -> Model<'a> {
    let base = view.site.settings.base.as_deref();
    let mut frame = view.frame(view.tongue.say("not-found"), None, "");
    if let Some(base) = base {
        frame.root = Here::published(base).root().to_owned();
    }
    frame.canonical = None;
    Model { frame, content: Content::NotFound(NotFoundPage { published: base.is_some() }) }
}
