//! Two versions of a work beside each other, paragraph by paragraph: what one of them lacks is left empty.
//!
//! [`pairs`] says which there are; every page that leads to one asks it.

use super::alignment::{self, Says, Sign};
use super::cites::Targets;
use super::clauses::{Clause, NoteText, Text};
use super::links::direction;
use super::model::{Anchor, Content, Model};
use super::prose::Call;
use super::routes::Route;
use super::{Kind, Site, View};
use crate::archive::{Version, VersionId, Work};
use crate::resolution::{Language, Role};
use crate::settings::Pairs;
use crate::speech::words;
use serde::Serialize;
use std::borrow::Cow;
use std::collections::HashSet;
use std::hash::Hash;

/// The page of two versions.
#[derive(Debug, Serialize)]
pub struct SideBySidePage<'a> {
    /// `A/RES/78/237`
    pub symbol: String,
    /// The way here.
    pub crumbs: Vec<Anchor>,
    /// The two versions.
    pub sides: Vec<SideOf<'a>>,
    /// All pairs of the work; empty when there is but one.
    pub pairs: Vec<PairLink>,
    /// The paragraphs, row by row. The depth of a heading is its place on this page, below the titles.
    pub rows: Vec<Pair<'a, Clause<'a>>>,
    /// The notes, row by row.
    pub notes: Vec<Pair<'a, NoteText<'a>>>,
}

/// One of the two versions.
#[derive(Debug, Serialize)]
pub struct SideOf<'a> {
    /// Its language, as browsers know it.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// The language's own name for itself.
    pub name: String,
    /// The title in the language; empty when the text has none.
    pub title: String,
    /// Calls of notes on the title.
    pub title_calls: Vec<Call<'a>>,
    /// Its own page.
    pub href: String,
    /// What the way back from a note says, in the language: `回到正文`.
    pub back_to_text: String,
}

/// A link to the page of two versions.
#[derive(Debug, Serialize)]
pub struct PairLink {
    /// The languages that it names: both, or on the page of a version the other one.
    pub languages: Vec<PairSide>,
    /// The page.
    pub href: String,
    /// Whether it is the page itself.
    pub current: bool,
}

/// A language of a pair.
#[derive(Debug, Serialize)]
pub struct PairSide {
    /// The language, as browsers know it.
    pub tag: String,
    /// Its own name for itself.
    pub name: String,
}

/// A paragraph or a note in both languages.
#[derive(Debug, Serialize)]
pub struct Pair<'a, T> {
    /// Its anchor: the first text's, or the other's where it stands alone. What the second text alone has, while the first
    /// has that anchor elsewhere, names its language: `op3-es`.
    pub id: Cow<'a, str>,
    /// What its own link says.
    pub place: String,
    /// The first text's.
    pub left: Option<T>,
    /// The second text's.
    pub right: Option<T>,
    /// The second text's own anchor where it is another one and the first text has none like it, for the links that lead to
    /// it: `annex1.s2.op1` in the Spanish 76/266, beside `annex1.op2`.
    pub right_id: Option<&'a str>,
}

/// The two versions of a pair, with their languages, in the archive's order of languages.
pub(super) type Versions = [(VersionId, Language); 2];

/// The pairs of versions of a work that have a page, in the order of both: the first version with each other, or where the
/// settings ask for it each with each other.
pub(super) fn pairs<'a>(site: &Site<'a>, work: &'a Work) -> Vec<Versions> {
    let versions: Vec<(VersionId, Language)> = site.versions_shown(work).collect();
    let lefts = match site.settings.pairs {
        Pairs::First => 1,
        Pairs::All => versions.len(),
    };
    let with_later = |(i, &left)| versions.iter().skip(i + 1).map(move |&right| [left, right]);
    versions.iter().take(lefts).enumerate().flat_map(with_later).collect()
}

/// Links from the page of a version to it beside others, each named by the other's language.
pub(super) fn links_from<'a>(view: View<'_, 'a>, work: &'a Work, own: VersionId) -> Vec<PairLink> {
    let pairs = pairs(view.site, work).into_iter().filter(|pair| pair.iter().any(|&(id, _)| id == own));
    pairs.map(|pair| link(view, work, &pair, |id| id != own)).collect()
}

/// Links to all pairs of a work, when there are several.
fn links<'a>(view: View<'_, 'a>, work: &'a Work) -> Vec<PairLink> {
    let pairs = pairs(view.site, work);
    if pairs.len() < 2 {
        return Vec::new();
    }
    pairs.iter().map(|pair| link(view, work, pair, |_| true)).collect()
}

fn link(view: View<'_, '_>, work: &Work, pair: &Versions, named: impl Fn(VersionId) -> bool) -> PairLink {
    let [(left, first), (right, second)] = *pair;
    let side = |&(_, language): &(VersionId, Language)| PairSide {
        tag: view.site.tongues.tag(language),
        name: view.site.tongues.own_name(language),
    };
    PairLink {
        languages: pair.iter().filter(|&&(id, _)| named(id)).map(side).collect(),
        href: view.here().to(&Route::SideBySide(work.symbol.clone(), first, second)),
        current: view.page.kind == Kind::SideBySide(left, right),
    }
}

/// The model of the page of two versions of a work.
pub(super) fn model<'a>(view: View<'_, 'a>, left: VersionId, right: VersionId) -> Model<'a> {
    let archive = view.site.archive;
    let both = archive.version(left).zip(archive.version(right));
    let Some((one, other)) = both else { return super::not_found(view) };
    let Some(work) = one.work.and_then(|work| archive.work(work)) else { return super::not_found(view) };
    let (first, first_text) = side(view, work, left, one);
    let (second, second_text) = side(view, work, right, other);
    let short = work.symbol.short();
    let words = [("symbol", short.as_str()), ("first", &first.name), ("second", &second.name)];
    let title = view.tongue.say_with("side-by-side-title", &words);
    let language = view.site.language_of(other);
    let mut rows = beside(view, first_text.clauses, second_text.clauses, language);
    // The symbol is the heading of the page, the titles of the texts are those below it.
    set_levels(&mut rows, if first.title.is_empty() && second.title.is_empty() { 1 } else { 2 });
    let notes = beside(view, first_text.notes, second_text.notes, language);
    let content = SideBySidePage {
        symbol: work.symbol.to_string(),
        crumbs: view.crumbs(&work.symbol),
        sides: vec![first, second],
        pairs: links(view, work),
        rows,
        notes,
    };
    Model { frame: view.frame(title, None, "index"), content: Content::SideBySide(Box::new(content)) }
}

/// The paragraphs and notes of a version.
struct Parts<'a> {
    clauses: Vec<Clause<'a>>,
    notes: Vec<NoteText<'a>>,
}

fn side<'a>(view: View<'_, 'a>, work: &Work, id: VersionId, version: &'a Version) -> (SideOf<'a>, Parts<'a>) {
    let language = view.site.language_of(version);
    let targets = Targets::of_version(view, work, id, version);
    // What the text says, and the pages to which it leads, are in its own language.
    let own = view.speaking(language);
    let text = Text::new(own, version, &targets).beside(language);
    let side = SideOf {
        tag: view.site.tongues.tag(language),
        direction: direction(language),
        name: view.site.tongues.own_name(language),
        title: version.resolution.facts.title.clone().unwrap_or_default(),
        title_calls: text.title_calls(),
        href: view.here().to(&view.site.route_of_version(id)),
        back_to_text: own.tongue.say("back-to-text"),
    };
    (side, Parts { clauses: text.bare_clauses(), notes: text.notes() })
}

/// A part of a text that stands beside another text's.
trait Part<'a> {
    /// What two of them have in common that are alike.
    type Kind: Copy + Eq + Hash;

    /// Its anchor.
    fn id(&self) -> &'a str;

    /// By what it is known to the other text.
    fn sign(&self) -> Sign<'a, Self::Kind>;
}

impl<'a> Part<'a> for Clause<'a> {
    type Kind = (Role, u8);

    fn id(&self) -> &'a str {
        self.id
    }

    fn sign(&self) -> Sign<'a, Self::Kind> {
        let anchor = match self.role {
            Role::Heading => Says::Nothing,
            _ => Says::of(self.id, self.number.is_some()),
        };
        Sign { anchor, kind: (self.role, self.depth) }
    }
}

impl<'a> Part<'a> for NoteText<'a> {
    type Kind = &'a str;

    fn id(&self) -> &'a str {
        self.id
    }

    fn sign(&self) -> Sign<'a, Self::Kind> {
        Sign { anchor: Says::This(self.id), kind: self.label }
    }
}

/// The parts of two texts, row by row. No anchor stands on the page twice.
fn beside<'a, P: Part<'a>>(view: View<'_, 'a>, left: Vec<P>, right: Vec<P>, language: Language) -> Vec<Pair<'a, P>> {
    let signs = |parts: &[P]| parts.iter().map(P::sign).collect::<Vec<_>>();
    let rows = alignment::rows(&signs(&left), &signs(&right));
    let taken: HashSet<&str> = left.iter().map(P::id).collect();
    let (mut left, mut right) = (left.into_iter(), right.into_iter());
    // The rows have both texts in their order.
    let rows = rows.into_iter().map(|(l, r)| (l.and_then(|_| left.next()), r.and_then(|_| right.next())));
    let pair = |(left, right): (Option<P>, Option<P>)| {
        let (one, other) = (left.as_ref().map(P::id), right.as_ref().map(P::id));
        let anchor = one.or(other)?;
        let free = other.filter(|other| !taken.contains(other));
        let id = if one.or(free).is_some() { anchor.into() } else { format!("{anchor}-{language}").into() };
        let right_id = free.filter(|_| one.is_some());
        Some(Pair { id, place: words::place(view.tongue, anchor), left, right, right_id })
    };
    rows.filter_map(pair).collect()
}

/// Gives each heading its level on the page: below the titles, and below those that it stands under in either text.
fn set_levels(rows: &mut [Pair<'_, Clause<'_>>], titles: u8) {
    let mut above: Vec<u8> = Vec::new();
    let clauses = rows.iter_mut().flat_map(|row| [&mut row.left, &mut row.right]).flatten();
    for heading in clauses.filter(|clause| clause.role == Role::Heading) {
        above.retain(|&depth| depth < heading.depth);
        above.push(heading.depth);
        heading.depth = u8::try_from(above.len()).map_or(6, |below| titles.saturating_add(below).min(6));
    }
}
