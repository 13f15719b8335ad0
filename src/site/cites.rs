//! What a text cites: every work it names, once, with the places where it does.

use super::model::{PlaceLink, WorkLink};
use super::{View, words};
use crate::archive::{Version, VersionId, Work, WorkId};
use crate::resolution::{Language, Mention, SymbolKind, Target};
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The work that each mention of a version cites.
pub struct Targets(Vec<Option<WorkId>>);

impl Targets {
    /// The targets of a version's mentions: as the archive has linked them, and for the mentions that a version shares
    /// with the first one of its work, by their symbols. A text that names itself does not cite itself.
    pub(super) fn of_version(view: View<'_, '_>, work: &Work, id: VersionId, version: &Version) -> Self {
        let archive = view.site.archive;
        let mut targets = vec![None; version.resolution.mentions.len()];
        for citation in work.cites.iter().filter_map(|&citation| archive.citation(citation)) {
            if let Some(target) = targets.get_mut(citation.mention as usize).filter(|_| citation.version == id) {
                *target = Some(citation.to);
            }
        }
        for (target, mention) in targets.iter_mut().zip(&version.resolution.mentions) {
            let Some(Target::Symbol(symbol)) = &mention.target else { continue };
            *target = target.or_else(|| Some(archive.find(symbol)?.0));
        }
        Self(targets)
    }

    /// The work that a mention cites.
    pub(super) fn of(&self, mention: usize) -> Option<WorkId> {
        self.0.get(mention).copied().flatten()
    }
}

/// Everything that a text cites, by kind.
#[derive(Debug, Default, Serialize)]
pub struct Cites<'a> {
    /// How many works.
    pub count: usize,
    /// Resolutions, in the order in which they are first named; and so on.
    pub resolutions: Vec<CitedWork<'a>>,
    /// Decisions.
    pub decisions: Vec<CitedWork<'a>>,
    /// Documents.
    pub documents: Vec<CitedWork<'a>>,
    /// Records of meetings.
    pub meetings: Vec<CitedWork<'a>>,
    /// Texts outside the archive, as the Charter.
    pub treaties: Vec<CitedTreaty>,
}

/// A work that a text cites.
#[derive(Debug, Serialize)]
pub struct CitedWork<'a> {
    /// The work.
    pub work: Arc<WorkLink<'a>>,
    /// Where it is cited.
    pub places: Vec<PlaceLink>,
}

/// A treaty that a text cites.
#[derive(Debug, Serialize)]
pub struct CitedTreaty {
    /// The words of its first mention.
    pub label: String,
    /// Its official text, when that is known.
    pub href: Option<String>,
    /// Where it is cited.
    pub places: Vec<PlaceLink>,
}

/// Where a work is cited: by anchor, with the paragraphs of it that are named there.
type Places<'a> = Vec<(&'a str, Vec<&'a [String]>)>;

/// Lists what a version cites.
pub(super) fn cites<'a>(view: View<'_, 'a>, version: &'a Version, targets: &Targets) -> Cites<'a> {
    let mut order: Vec<WorkId> = Vec::new();
    let mut places: BTreeMap<WorkId, Places<'a>> = BTreeMap::new();
    let mut treaties: BTreeMap<(&str, Option<&str>), (String, Places<'a>)> = BTreeMap::new();
    for (m, mention) in version.resolution.mentions.iter().enumerate() {
        let anchor = version.resolution.anchor(mention.within);
        if let Some(Target::Treaty(name)) = &mention.target {
            let said = said(version, mention).unwrap_or(name).to_owned();
            let entry = treaties.entry((name, mention.part.as_deref())).or_insert_with(|| (said, Vec::new()));
            add(&mut entry.1, anchor, mention);
        }
        if let Some(work) = targets.of(m).filter(|&work| Some(work) != version.work) {
            let entry = places.entry(work).or_insert_with(|| {
                order.push(work);
                Vec::new()
            });
            add(entry, anchor, mention);
        }
    }
    let mut cites = Cites { count: order.len(), ..Cites::default() };
    for work in order {
        let Some((kind, cited)) = cited(view, work, places.remove(&work).unwrap_or_default()) else { continue };
        match kind {
            SymbolKind::Resolution => cites.resolutions.push(cited),
            SymbolKind::Decision => cites.decisions.push(cited),
            SymbolKind::Document => cites.documents.push(cited),
            SymbolKind::Meeting => cites.meetings.push(cited),
        }
    }
    cites.treaties = treaties
        .into_iter()
        .map(|((name, _), (label, places))| CitedTreaty {
            label,
            href: treaty(view, name),
            places: place_links(view, &places),
        })
        .collect();
    cites
}

fn cited<'a>(view: View<'_, 'a>, id: WorkId, places: Places<'a>) -> Option<(SymbolKind, CitedWork<'a>)> {
    let kind = view.site.archive.work(id)?.symbol.kind();
    Some((kind, CitedWork { work: view.link(id)?, places: place_links(view, &places) }))
}

/// One paragraph often cites one work several times; it is one place.
fn add<'a>(places: &mut Places<'a>, anchor: &'a str, mention: &'a Mention) {
    if places.last().is_none_or(|(last, _)| *last != anchor) {
        places.push((anchor, Vec::new()));
    }
    if let Some((_, paragraphs)) = places.last_mut().filter(|_| !mention.paragraphs.is_empty()) {
        paragraphs.push(&mention.paragraphs);
    }
}

fn place_links(view: View<'_, '_>, places: &Places<'_>) -> Vec<PlaceLink> {
    let place = |(anchor, of): &(&str, Vec<&[String]>)| PlaceLink {
        label: words::place(view.tongue, anchor),
        href: format!("#{}", if anchor.is_empty() { "facts" } else { anchor }),
        of: (!of.is_empty()).then(|| words::paragraphs(view.tongue, &of.concat())),
    };
    places.iter().map(place).collect()
}

/// The words of a mention.
fn said<'a>(version: &'a Version, mention: &Mention) -> Option<&'a str> {
    version.resolution.passage(mention.within)?.words().get(mention.range.clone())
}

/// The official text of a treaty in the page's language, else in English. The Charter stands at one address in each of
/// the six languages.
pub(super) fn treaty(view: View<'_, '_>, name: &str) -> Option<String> {
    const OFFICIAL: [Language; 6] =
        [Language::AR, Language::ZH, Language::EN, Language::FR, Language::RU, Language::ES];
    if name != "UN Charter" {
        return None;
    }
    let language = if OFFICIAL.contains(&view.language) { view.language } else { Language::EN };
    Some(format!("https://www.un.org/{language}/about-us/un-charter/full-text"))
}
