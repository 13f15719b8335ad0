//! That a later text cites the report that was asked for.
//!
//! A report of the Secretary-General bears the session for which it is made in its symbol (`A/77/92` for the seventy-seventh,
//! DOMAIN.md section 5). A later text of the same series, or one that cites the text that asks, and that names such a report
//! as the Secretary-General's, closes the request. Where one text asks for several reports for one session, nobody knows
//! which of them is cited, and none is closed.

use super::Asked;
use crate::archive::{Archive, VersionId, WorkId};
use crate::grammar::Asking;
use crate::lineage::Lineage;
use crate::resolution::{Addressee, Body, Due, Known, Resolution, Symbol, SymbolKind, Within};
use rayon::prelude::*;
use std::collections::BTreeMap;

/// A later text that cites a report of the session at which it was due.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Closing {
    /// The later text.
    pub by: WorkId,
    /// Where: `pp7`.
    pub anchor: String,
    /// The report: `A/77/92`.
    pub report: Symbol,
}

/// A report that a text cites as the Secretary-General's.
struct Cited {
    by: WorkId,
    session: u32,
    anchor: String,
    report: Symbol,
}

/// Finds the later texts that cite the reports that are asked for.
pub(super) fn close(all: &mut [Asked], archive: &Archive, lineage: &Lineage) {
    let Some(general) = Known::find("secretary-general") else { return };
    let mut asked: BTreeMap<(WorkId, u32), usize> = BTreeMap::new();
    let session_of = |asked: &Asked| match asked.request.due {
        Some(Due::Session { body: Some(Body::GeneralAssembly), number }) if asks_report(asked, archive, general) => {
            Some(number)
        }
        _ => None,
    };
    let sessions: Vec<Option<u32>> = all.par_iter().map(session_of).collect();
    for (asked_for, session) in all.iter().zip(&sessions) {
        session.iter().for_each(|session| *asked.entry((asked_for.work, *session)).or_default() += 1);
    }
    let cited = cited(archive);
    for (asked_for, session) in all.iter_mut().zip(sessions) {
        let alone = session.filter(|session| asked.get(&(asked_for.work, *session)) == Some(&1));
        let Some(session) = alone else { continue };
        let work = asked_for.work;
        let own = lineage.series_of(work);
        let of_matter = |cited: &&Cited| {
            let same =
                own.is_some() && lineage.series_of(cited.by).map(|series| series.first) == own.map(|own| own.first);
            cited.by != work && (same || cites(archive, cited.by, work))
        };
        let of_session = cited.get(&session).into_iter().flatten().filter(of_matter);
        asked_for.closings = of_session
            .map(|cited| Closing { by: cited.by, anchor: cited.anchor.clone(), report: cited.report.clone() })
            .collect();
    }
}

/// Whether the Secretary-General alone is asked, for a report.
fn asks_report(asked: &Asked, archive: &Archive, general: usize) -> bool {
    let Some(text) = archive.version(asked.version).map(|version| &version.resolution) else { return false };
    let Some(asking) = text.facts.language.and_then(Asking::of) else { return false };
    let quoted = asked
        .request
        .quoted
        .iter()
        .filter_map(|piece| text.paragraphs.get(piece.paragraph)?.text.words().get(piece.range.clone()));
    let says = |words: &str| asking.reports.iter().any(|form| words.to_lowercase().contains(form));
    asked.request.addressees == [Addressee::Known(general)] && quoted.into_iter().any(says)
}

/// Whether one work cites another.
fn cites(archive: &Archive, from: WorkId, to: WorkId) -> bool {
    let cites = archive.work(from).map(|work| work.cites.as_slice()).unwrap_or_default();
    cites.iter().filter_map(|&id| archive.citation(id)).any(|citation| citation.to == to)
}

/// The reports that texts cite as the Secretary-General's, by the session of their symbols; each once for every text.
fn cited(archive: &Archive) -> BTreeMap<u32, Vec<Cited>> {
    let works: Vec<(WorkId, VersionId)> =
        (0..).map(WorkId).zip(archive.works()).filter_map(|(id, work)| Some((id, *work.versions.first()?))).collect();
    let of_text = |&(by, version): &(WorkId, VersionId)| {
        archive.version(version).map(|version| reports(by, &version.resolution)).unwrap_or_default()
    };
    let found: Vec<Cited> = works.par_iter().flat_map_iter(of_text).collect();
    let mut cited: BTreeMap<u32, Vec<Cited>> = BTreeMap::new();
    for one in found {
        cited.entry(one.session).or_default().push(one);
    }
    cited
}

fn reports(by: WorkId, text: &Resolution) -> Vec<Cited> {
    let Some(asking) = text.facts.language.and_then(Asking::of) else { return Vec::new() };
    let mut reports: Vec<Cited> = Vec::new();
    for mention in &text.mentions {
        let Some((report, session)) = mention.symbol().and_then(|symbol| Some((symbol, session(symbol)?))) else {
            continue;
        };
        let paragraph = match mention.within {
            Within::Head(_) => None,
            Within::Paragraph(i) => Some(i),
            Within::Note(i) => {
                text.notes.get(i).filter(|note| note.calls.len() == 1).and_then(|note| note.calls.first()?.paragraph)
            }
        };
        let Some(paragraph) = paragraph.and_then(|i| text.paragraphs.get(i)) else { continue };
        let words = paragraph.text.words().replace('\u{a0}', " ");
        let known = reports.iter().any(|cited| cited.report == *report);
        if !known && asking.report.iter().any(|form| words.contains(form)) {
            reports.push(Cited { by, session, anchor: paragraph.id.clone(), report: report.clone() });
        }
    }
    reports
}

/// The session in the symbol of a report to the General Assembly: 77 for `A/77/92`; none for a draft, a letter to a committee,
/// a supplement.
fn session(symbol: &Symbol) -> Option<u32> {
    if symbol.kind() != SymbolKind::Document {
        return None;
    }
    let mut parts = symbol.as_str().split('/');
    let is_assembly = parts.next() == Some("A");
    let session: u32 = parts.next()?.parse().ok()?;
    let number: u32 = parts.next()?.parse().ok()?;
    let rest = parts.next();
    (is_assembly && number > 0 && rest.is_none_or(|rest| rest.starts_with("Add."))).then_some(session)
}
