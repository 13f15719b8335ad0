//! Series, an object each or a line for each member.

use super::title;
use crate::cli::args::Form;
use jiff::civil::Date;
use recalling::archive::{Archive, WorkId};
use recalling::lineage::{Evidence, Lineage, Member, Role, Series};
use recalling::resolution::Symbol;
use serde::Serialize;
use std::io::{self, Write};

/// A series for programs.
#[derive(Serialize)]
struct SeriesObject<'a> {
    /// The symbol of its first member.
    id: &'a Symbol,
    /// The title of its newest member that has one.
    title: Option<&'a str>,
    /// The id of the series that it left.
    left: Option<&'a Symbol>,
    members: Vec<MemberObject<'a>>,
}

/// A work in a series for programs.
#[derive(Serialize)]
struct MemberObject<'a> {
    symbol: &'a Symbol,
    date: Option<Date>,
    held: bool,
    /// `member`, `forerunner`, `fork`
    role: &'static str,
    /// What speaks for it, a sentence each.
    evidence: Vec<String>,
}

/// Prints all series, or those in which a work is; false when it is in none.
pub(super) fn print(
    archive: &Archive,
    lineage: &Lineage,
    of: Option<WorkId>,
    form: Form,
    out: &mut dyn Write,
) -> io::Result<bool> {
    let is_in = |series: &&Series| of.is_none_or(|of| series.members.iter().any(|member| member.work == of));
    let mut any = of.is_none();
    for series in lineage.series.iter().filter(is_in) {
        let Some(object) = object(archive, series) else { continue };
        match form {
            Form::Json => {
                serde_json::to_writer(&mut *out, &object)?;
                writeln!(out)?;
            }
            Form::Text => print_text(&object, out)?,
        }
        any = true;
    }
    Ok(any)
}

fn print_text(series: &SeriesObject<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(
        out,
        "{}  {}",
        series.id,
        series.title.unwrap_or(if series.members.iter().any(|member| member.held) {
            "(no title)"
        } else {
            "(no text held)"
        })
    )?;
    if let Some(left) = series.left {
        writeln!(out, "  left the series of {left}")?;
    }
    for MemberObject { symbol, date, held, role, evidence } in &series.members {
        let date = date.map_or_else(|| " ".repeat(10), |date| date.to_string());
        let held = if *held { "held" } else { "" };
        let role = if *role == Role::Member.id() { "" } else { role };
        let marks: Vec<&str> = [held, role].into_iter().filter(|mark| !mark.is_empty()).collect();
        let (marks, evidence) = (marks.join(", "), evidence.join("; "));
        writeln!(out, "  {:<16} {date}  {marks:<16} {evidence}", symbol.as_str())?;
    }
    writeln!(out)
}

fn object<'a>(archive: &'a Archive, series: &Series) -> Option<SeriesObject<'a>> {
    let symbol = |id: WorkId| archive.work(id).map(|work| &work.symbol);
    let title = series.succession().rev().find_map(|work| title(archive, archive.work(work)?));
    let members = series.members.iter().filter_map(|member| member_object(archive, member)).collect();
    Some(SeriesObject { id: symbol(series.first)?, title, left: series.left.and_then(symbol), members })
}

fn member_object<'a>(archive: &'a Archive, member: &Member) -> Option<MemberObject<'a>> {
    let work = archive.work(member.work)?;
    let evidence = member.evidence.iter().map(|found| sentence(archive, found)).collect();
    Some(MemberObject {
        symbol: &work.symbol,
        date: work.date,
        held: !work.is_stub(),
        role: member.role.id(),
        evidence,
    })
}

/// What speaks for a member, in words.
fn sentence(archive: &Archive, evidence: &Evidence) -> String {
    let name = |id: &WorkId| archive.work(*id).map_or("", |work| work.symbol.as_str());
    match evidence {
        Evidence::Title { with } => format!("has the title of {}", name(with)),
        Evidence::Named { by, anchor, count: 1 } => format!("recalled by {} {anchor}", name(by)),
        Evidence::Named { by, anchor, count } => {
            format!("recalled by {} {anchor}, one of {count} session by session", name(by))
        }
        Evidence::Forward { by, anchor } => format!("under the item that {} {anchor} puts on the agenda", name(by)),
        Evidence::Item { with } => format!("under the agenda item of {}", name(with)),
        Evidence::Apart { sessions } => format!("but before a gap of {sessions} sessions"),
        Evidence::Keeper => "the keeper of the archive says so".to_owned(),
        Evidence::Alone => "but by no other text".to_owned(),
        Evidence::Beside { with } => format!("of the same session as {}", name(with)),
        Evidence::Recalls { count: 1 } => "recalls its predecessor".to_owned(),
        Evidence::Recalls { count } => format!("recalls {count} predecessors"),
    }
}
