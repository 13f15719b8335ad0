//! What is known about a version: the line of facts under its title.

use super::model::{Anchor, Day};
use super::routes::List;
use super::{View, lists, words};
use crate::archive::Work;
use crate::resolution::{self, Symbol};
use serde::Serialize;

/// The facts of a version; what nobody knows is left out.
#[derive(Debug, Default, Serialize)]
pub struct Facts<'a> {
    /// The day of adoption.
    pub adopted: Option<Day>,
    /// The meeting at which it was adopted.
    pub meeting: Option<MeetingLink>,
    /// Agenda items, as printed: `94 (b)`.
    pub agenda: Vec<String>,
    /// The title of the agenda item.
    pub agenda_title: Option<&'a str>,
    /// The report on which it was adopted.
    pub report: Option<ReportLink>,
    /// Who may have it: `General`.
    pub distribution: Option<&'a str>,
    /// The day of issue.
    pub issued: Option<Day>,
    /// Subject headings.
    pub subjects: Vec<Anchor>,
}

/// A meeting with its record.
#[derive(Debug, Serialize)]
pub struct MeetingLink {
    /// `第 62 次全体会议`
    pub label: String,
    /// Its record: in the archive when something cites it, else the official copy.
    pub href: String,
    /// The record's symbol.
    pub symbol: String,
    /// Whether the link leads out of the archive.
    pub outside: bool,
}

/// The report on which a text was adopted.
#[derive(Debug, Serialize)]
pub struct ReportLink {
    /// `第一委员会`
    pub committee: Option<String>,
    /// `A/78/404`
    pub symbol: String,
    /// Its page.
    pub href: String,
    /// Whether the link leads out of the archive.
    pub outside: bool,
    /// `第 14 段`
    pub paragraphs: Option<String>,
}

/// The facts of a version of a work.
pub(super) fn facts<'a>(view: View<'_, 'a>, work: &Work, facts: &'a resolution::Facts) -> Facts<'a> {
    Facts {
        adopted: facts.adopted.or(work.date).map(|date| view.day(date)),
        meeting: facts.meeting.as_ref().map(|symbol| meeting(view, symbol, facts.resumed)),
        agenda: facts.agenda_items.iter().map(|item| item.replace('(', " (")).collect(),
        agenda_title: facts.agenda_title.as_deref(),
        report: facts.report.as_ref().map(|report| report_link(view, report)),
        distribution: facts.distribution.as_deref(),
        issued: facts.issued.map(|date| view.day(date)),
        subjects: facts.subjects.iter().map(|subject| subject_link(view, &subject.label)).collect(),
    }
}

fn subject_link(view: View<'_, '_>, subject: &str) -> Anchor {
    let found =
        view.site.lists.get(&List::Subjects).and_then(|list| list.find(List::Subjects, &lists::subject_id(subject)));
    let href = found.map(|(route, anchor)| view.here().to_anchor(&route, anchor)).unwrap_or_default();
    Anchor { label: subject.to_owned(), href }
}

/// The page of a document in the archive, else its official copy.
fn document_link(view: View<'_, '_>, symbol: &Symbol) -> (String, bool) {
    match view.site.archive.find(symbol) {
        Some((id, _)) => (view.here().to(&view.route_of(id)), false),
        None => (view.site.official(symbol, view.page.language), true),
    }
}

fn meeting(view: View<'_, '_>, symbol: &Symbol, resumed: bool) -> MeetingLink {
    let (href, outside) = document_link(view, symbol);
    let number = symbol.as_str().rsplit_once('.').map_or(symbol.as_str(), |(_, number)| number);
    let plenary = symbol.as_str().contains("/PV.") && symbol.as_str().starts_with("A/");
    let id = if plenary { "meeting-plenary" } else { "meeting" };
    let mut label = number.parse().map_or_else(|_| symbol.to_string(), |number| view.tongue.say_number(id, number));
    if resumed {
        label = view.tongue.say_with("meeting-resumed", &[("meeting", &label)]);
    }
    MeetingLink { label, href, symbol: symbol.to_string(), outside }
}

fn report_link(view: View<'_, '_>, report: &resolution::Report) -> ReportLink {
    let (href, outside) = document_link(view, &report.symbol);
    let paragraphs = (!report.paragraphs.is_empty()).then(|| words::paragraphs(view.tongue, &report.paragraphs));
    ReportLink {
        committee: report.committee.as_deref().map(|name| words::committee(view.tongue, name)),
        symbol: report.symbol.to_string(),
        href,
        outside,
        paragraphs,
    }
}
