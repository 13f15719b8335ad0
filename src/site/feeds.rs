//! Feeds: the newest texts of the archive, all of them and by subject, in every language of the site.
//!
//! A feed has no clock: a text is as old as its day of issue, and its id is a tag URI of the work.

use super::files::{Feed, File};
use super::head::Term;
use super::reference::Reference;
use super::{Here, List, Route, Site};
use crate::archive::{Work, WorkId};
use crate::resolution::Language;
use crate::speech::words;
use jiff::civil::Date;
use serde::Serialize;
use std::cmp::Reverse;
use std::sync::Arc;

/// How many texts stand in a feed.
const NEWEST: usize = 50;

/// The year in which the tags of archives begin (RFC 4151 wants a date at which the name of the host was theirs).
const SINCE: &str = "2026";

/// A feed as it is to be written.
#[derive(Debug, Serialize)]
pub struct FeedOf<'a> {
    /// A tag URI.
    pub id: String,
    /// `Resolutions of the seventy-sixth session · Data protection`
    pub title: String,
    /// The language in which it speaks, as browsers know it.
    pub tag: String,
    /// The archive's title.
    pub archive: String,
    /// Its own address.
    pub own: String,
    /// The page of which it is a form: the home page, the subject in its list.
    pub page: String,
    /// The day of its newest change.
    pub updated: Date,
    /// The texts, the newest first.
    pub entries: Vec<FeedEntry<'a>>,
}

/// A text in a feed.
#[derive(Debug, Serialize)]
pub struct FeedEntry<'a> {
    /// A tag URI of the work.
    pub id: String,
    /// What is known of the text.
    pub of: Arc<Reference<'a>>,
    /// Its page.
    pub page: String,
    /// The day of issue, else of adoption.
    pub updated: Date,
    /// A sentence about it.
    pub summary: String,
    /// Its subjects; in the feed of a subject they are left out.
    pub subjects: Vec<Term>,
}

/// The works whose text the archive holds and whose date it knows, the newest first.
pub(super) fn newest(site: &Site<'_>) -> Vec<WorkId> {
    let dated = site.works().filter(|(_, work)| !work.versions.is_empty());
    let mut dated: Vec<(WorkId, Date)> = dated.filter_map(|(id, work)| Some((id, work.date?))).collect();
    dated.sort_by_key(|&(id, date)| (Reverse(date), Reverse(id)));
    dated.into_iter().map(|(id, _)| id).collect()
}

/// Every feed, language by language.
pub(super) fn files(site: &Site<'_>) -> Vec<File> {
    let in_language = |language: Language| {
        let subjects = site.lists.get(language, List::Subjects).into_iter().flat_map(|list| list.groups());
        let subjects = subjects.map(|group| Feed::Subject(group.id.as_str().into()));
        let feeds = std::iter::once(Feed::All).chain(subjects).filter(move |feed| has(site, language, feed));
        feeds.map(move |feed| File::Feed(site.languages.said(language), feed))
    };
    site.languages.iter().flat_map(in_language).collect()
}

/// Whether there is anything to say in a feed.
pub(super) fn has(site: &Site<'_>, language: Language, feed: &Feed) -> bool {
    let dated = |id: &WorkId| site.archive.work(*id).is_some_and(|work| work.date.is_some());
    works(site, language, feed).iter().any(dated)
}

/// The works of a feed: of all the newest first, of a subject in the order of its list.
fn works<'s>(site: &'s Site<'_>, language: Language, feed: &Feed) -> &'s [WorkId] {
    match feed {
        Feed::All => &site.newest,
        Feed::Subject(id) => site.lists.get(language, List::Subjects).map_or(&[], |list| list.works_of(id)),
    }
}

impl<'a> Site<'a> {
    /// A feed; `None` when there is nothing to say in it.
    pub fn feed(&self, said: Option<Language>, feed: &Feed) -> Option<FeedOf<'a>> {
        let language = said.unwrap_or(self.languages.first());
        let route = File::Feed(said, feed.clone()).route();
        let here = Here::at(&route);
        let works = works(self, language, feed).iter().filter_map(|&id| Some((id, self.archive.work(id)?)));
        let mut dated: Vec<(Date, WorkId, &'a Work)> =
            works.filter_map(|(id, work)| Some((work.date?, id, work))).collect();
        dated.sort_by_key(|&(date, id, _)| (Reverse(date), Reverse(id)));
        dated.truncate(NEWEST);
        let entries: Vec<FeedEntry<'a>> =
            dated.into_iter().filter_map(|(_, _, work)| self.feed_entry(&here, language, feed, work)).collect();
        let archive = self.settings.title_in(language).to_owned();
        let (title, page) = match feed {
            Feed::All => (archive.clone(), self.address_from(&here, &Route::Home(said))),
            Feed::Subject(id) => self.subject_in(&here, language, id)?,
        };
        Some(FeedOf {
            id: self.tag_uri(&route.address()),
            title: if title == archive { title } else { format!("{title} · {archive}") },
            tag: self.tongues.tag(language),
            archive,
            own: self.address_from(&here, &route),
            page,
            updated: entries.iter().map(|entry| entry.updated).max()?,
            entries,
        })
    }

    /// A text in a feed: in the language of the feed where there is one.
    fn feed_entry(&self, here: &Here, language: Language, feed: &Feed, work: &'a Work) -> Option<FeedEntry<'a>> {
        let (id, _) = self.version_in(work, language)?;
        let of = self.reference(id)?;
        let tongue = self.tongues.of(language);
        let name = words::document(tongue, &work.symbol);
        let adopted = work.date?;
        let summary = [("name", name.as_str()), ("date", &tongue.dates().long(adopted))];
        Some(FeedEntry {
            id: self.tag_uri(work.symbol.as_str()),
            page: self.address_from(here, &self.route_of_version(id)),
            updated: of.issued.unwrap_or(adopted),
            summary: tongue.say_with("description-adopted", &summary),
            subjects: if *feed == Feed::All { self.terms(work, tongue) } else { Vec::new() },
            of,
        })
    }

    /// A subject's heading, and where it stands in the list.
    fn subject_in(&self, here: &Here, language: Language, id: &str) -> Option<(String, String)> {
        let list = self.lists.get(language, List::Subjects)?;
        let group = list.group(id)?;
        let route = Route::List(self.languages.said(language), List::Subjects, list.page_of(group));
        Some((group.heading.title.clone(), format!("{}#{id}", self.address_from(here, &route))))
    }

    /// The tag URI of something in the archive. An archive that does not know where it is published says whose documents
    /// these are.
    fn tag_uri(&self, what: &str) -> String {
        let address = self.settings.base.as_deref().unwrap_or(&self.settings.official);
        let host = address.split_once("://").map_or(address, |(_, rest)| rest);
        let host = host.split(['/', ':']).next().unwrap_or_default();
        format!("tag:{host},{SINCE}:{what}")
    }
}
