//! A shelf: what the pages of one language at one depth say of each work, made when it is first wanted and then shared.
//!
//! A work is named on every page that cites it and on every page it cites. Its title, its date in words and the way to
//! it differ from page to page only by language and by how many folders lie between the page and the root.

use super::model::WorkLink;
use super::routes::Here;
use super::{Page, View};
use crate::archive::{Once, WorkId};
use crate::resolution::Language;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// The links to every work, as the pages of one language at one depth show them.
pub(super) struct Shelf<'a>(Box<[Once<Option<Arc<WorkLink<'a>>>>]>);

/// The shelves of a site, by language and depth.
pub(super) type Shelves<'a> = BTreeMap<(Language, usize), Shelf<'a>>;

/// An empty shelf for every kind of place at which a page stands.
pub(super) fn shelves<'a>(pages: &[Page], works: usize) -> Shelves<'a> {
    let mut shelves = Shelves::new();
    for page in pages {
        let place = (page.language, Here::at(&page.route).depth());
        shelves.entry(place).or_insert_with(|| Shelf((0..works).map(|_| Once::new()).collect()));
    }
    shelves
}

impl<'a> View<'_, 'a> {
    /// A link to a work.
    pub(super) fn link(&self, id: WorkId) -> Option<Arc<WorkLink<'a>>> {
        let make = || self.make_link(id).map(Arc::new);
        match self.shelf.and_then(|shelf| shelf.0.get(id.0 as usize)) {
            Some(slot) => slot.get_or_init(make).clone(),
            None => make(),
        }
    }

    fn make_link(&self, id: WorkId) -> Option<WorkLink<'a>> {
        let work = self.site.archive.work(id)?;
        let (title, tag) = self.title(work);
        let symbol = work.symbol.to_string();
        let date = work.date.map(|date| self.day(date));
        let not_held = work.is_stub().then(|| self.tongue.say("not-held"));
        let words = [Some(symbol.as_str()), title, date.as_ref().map(|day| day.words.as_str()), not_held.as_deref()];
        let hint = words.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        Some(WorkLink {
            short: work.symbol.short(),
            title,
            tag,
            href: self.here.to(&self.route_of(id)),
            held: !work.is_stub(),
            markup: OnceLock::new(),
            symbol,
            date,
            hint,
        })
    }
}
