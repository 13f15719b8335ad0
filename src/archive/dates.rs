//! When works were adopted: what their texts say, and what those say who cite them.

use super::{Archive, CitationId, DateClaim, Work};
use crate::diagnostics::{Code, Diagnostic};
use jiff::civil::Date;
use rayon::prelude::*;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Gives every work its date and the claims of its citers, and reports where they do not agree.
pub fn settle(archive: &mut Archive, diagnostics: &mut Vec<Diagnostic>) {
    let settled: Vec<(Option<Date>, Vec<DateClaim>, Vec<Diagnostic>)> = archive
        .works
        .par_iter()
        .map(|work| {
            let claims = claims(archive, work);
            let own = archive.holding(work).versions.iter().copied().find_map(|version| {
                let text = &archive.version(version)?.resolution;
                let part = text.parts.iter().find(|part| part.symbol == work.symbol).and_then(|part| part.adopted);
                part.or(text.facts.adopted)
            });
            let date = own.or_else(|| claims.first().map(|claim| claim.date));
            let conflicts = conflicts(archive, work, own, &claims);
            (date, claims, conflicts)
        })
        .collect();
    for (work, (date, claims, conflicts)) in archive.works.iter_mut().zip(settled) {
        (work.date, work.claims) = (date, claims);
        diagnostics.extend(conflicts);
    }
}

/// Each date that citers print with a work: the most frequent first, of two as frequent the earlier.
fn claims(archive: &Archive, work: &Work) -> Vec<DateClaim> {
    let mut by_date: BTreeMap<Date, Vec<CitationId>> = BTreeMap::new();
    for &id in &work.cited_by {
        let date = archive.citation(id).and_then(|citation| archive.mention(citation)?.date);
        date.into_iter().for_each(|date| by_date.entry(date).or_default().push(id));
    }
    let mut claims: Vec<DateClaim> = by_date.into_iter().map(|(date, said_by)| DateClaim { date, said_by }).collect();
    claims.sort_by_key(|claim| (Reverse(claim.said_by.len()), claim.date));
    claims
}

/// One diagnostic for each date that is not the one believed, at the first citation that prints it.
fn conflicts(archive: &Archive, work: &Work, own: Option<Date>, claims: &[DateClaim]) -> Vec<Diagnostic> {
    let Some(believed) = own.or_else(|| claims.first().map(|claim| claim.date)) else { return Vec::new() };
    let others = claims.iter().filter(|claim| claim.date != believed);
    let report = |claim: &DateClaim| {
        let citation = archive.citation(*claim.said_by.first()?)?;
        let (version, mention) = (archive.version(citation.version)?, archive.mention(citation)?);
        let message = match own {
            Some(own) => {
                format!("{} is dated {} here, but the resolution itself says {own}", work.symbol.short(), claim.date)
            }
            None => format!(
                "{} is dated {} here, but {} {believed}",
                work.symbol.short(),
                claim.date,
                citers_say(claims.first()?.said_by.len())
            ),
        };
        let agreeing = claims
            .iter()
            .find(|claim| claim.date == believed)
            .and_then(|claim| archive.citation(*claim.said_by.first()?));
        let mut diagnostic = Diagnostic::new(Code::DatesConflict, &version.path, message)
            .at(mention.place)
            .help("compare both with the official copies; a digit may have been misread");
        if let Some(other) =
            agreeing.and_then(|citation| archive.version(citation.version).zip(archive.mention(citation)))
        {
            diagnostic = diagnostic.related(&other.0.path, Some(other.1.place), format!("{believed} is printed here"));
        }
        Some(diagnostic)
    };
    others.filter_map(report).collect()
}

fn citers_say(count: usize) -> String {
    if count == 1 { "another citation says".to_owned() } else { format!("{count} other citations say") }
}
