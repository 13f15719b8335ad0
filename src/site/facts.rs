//! What is known about a version: the line of facts under its title.

use super::model::{Anchor, Day};
use super::proceedings::{self, DraftView, SubjectGroup, VoteView};
use super::routes::List;
use super::{View, lists};
use crate::archive::Work;
use crate::resolution::{self, Symbol};
use crate::speech::words;
use serde::Serialize;

/// The facts of a version; what nobody knows is left out.
#[derive(Debug, Default, Serialize)]
pub struct Facts<'a> {
    /// The day of adoption.
    pub adopted: Option<Day>,
    /// The meeting at which it was adopted.
    pub meeting: Option<MeetingLink>,
    /// Agenda items: `94 (b)`, each with what else was adopted under it.
    pub agenda: Vec<Anchor>,
    /// The title of the agenda item.
    pub agenda_title: Option<&'a str>,
    /// The report on which it was adopted.
    pub report: Option<ReportLink>,
    /// Who may have it: `General`, `普遍`.
    pub distribution: Option<String>,
    /// The day of issue.
    pub issued: Option<Day>,
    /// The day on which a corrected text took the place of the one before.
    pub amended: Option<Day>,
    /// The short title of the agenda item, the same from session to session.
    pub agenda_short: Option<&'a str>,
    /// The vote.
    pub vote: Option<VoteView<'a>>,
    /// The draft and its sponsors.
    pub draft: Option<DraftView<'a>>,
    /// Subjects, list by list.
    pub subjects: Vec<SubjectGroup>,
    /// Said where some subjects are not in the page's language.
    pub subjects_note: Option<String>,
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
    let subjects = proceedings::subjects(view, work);
    let foreign = subjects.iter().any(|group| group.tag.is_some());
    Facts {
        adopted: facts.adopted.or(work.date).map(|date| view.day(date)),
        meeting: facts.meeting.as_ref().map(|symbol| meeting(view, symbol, facts.resumed)),
        agenda: facts.agenda_items.iter().map(|item| agenda_link(view, &work.symbol, item)).collect(),
        agenda_title: facts.agenda_title.as_deref(),
        report: facts.report.as_ref().map(|report| report_link(view, report)),
        distribution: facts.distribution.map(|kind| view.tongue.say(&format!("distribution-{}", kind.id()))),
        issued: facts.issued.map(|date| view.day(date)),
        amended: facts.amended.map(|date| view.day(date)),
        agenda_short: proceedings::stated(view.site, work, facts, |facts| facts.agenda_short.as_ref())
            .map(String::as_str),
        vote: proceedings::stated(view.site, work, facts, |facts| facts.vote.as_ref())
            .map(|vote| proceedings::vote(view, vote)),
        draft: proceedings::stated(view.site, work, facts, |facts| facts.draft.as_ref())
            .map(|draft| proceedings::draft(view, draft)),
        subjects_note: foreign.then(|| view.tongue.say("subjects-in-english")),
        subjects,
    }
}

fn agenda_link(view: View<'_, '_>, symbol: &Symbol, item: &str) -> Anchor {
    let id = lists::item_id(symbol, item).unwrap_or_default();
    Anchor { label: item.replace('(', " ("), href: view.in_list(List::Agenda, &id) }
}

impl View<'_, '_> {
    /// A group of a list, empty when the list has none.
    pub(super) fn in_list(&self, list: List, id: &str) -> String {
        self.group(list, id).unwrap_or_default()
    }

    /// The page of a document in the archive, else its official copy, and whether that leads out of the archive.
    pub(super) fn document_link(&self, symbol: &Symbol) -> (String, bool) {
        match self.site.archive.find(symbol) {
            Some((id, _)) => (self.here().to(&self.route_of(id)), false),
            None => (self.site.official(symbol, self.language), true),
        }
    }
}

fn meeting(view: View<'_, '_>, symbol: &Symbol, resumed: bool) -> MeetingLink {
    let (href, outside) = view.document_link(symbol);
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
    let (href, outside) = view.document_link(&report.symbol);
    let paragraphs = (!report.paragraphs.is_empty()).then(|| words::paragraphs(view.tongue, &report.paragraphs));
    ReportLink {
        committee: report.committee.as_deref().map(|name| words::committee(view.tongue, name)),
        symbol: report.symbol.to_string(),
        href,
        outside,
        paragraphs,
    }
}
