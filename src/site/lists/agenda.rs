//! What the archive holds, by session and agenda item.

use super::session_of;
use crate::archive::WorkId;
use crate::resolution::{Body, Symbol};
use crate::site::listing::Listing;
use crate::site::{Site, Tongue, words};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The anchor of an agenda item: `item-ga-76-95-b`.
pub(in crate::site) fn item_id(symbol: &Symbol, item: &str) -> Option<String> {
    let session = symbol.session()?;
    let body = symbol.body()?;
    Some(format!("item-{}-{}-{}", words::slug(body.code()), words::slug(&session), words::slug(item)))
}

/// The newest session first, and in each by the number of the item.
pub(super) fn by_agenda_item(site: &Site<'_>, tongue: &Tongue) -> Listing {
    type Item = (Option<Body>, Reverse<u32>, u32, String);
    let mut items: BTreeMap<Item, (String, String, Vec<WorkId>)> = BTreeMap::new();
    for (id, work) in site.works() {
        let Some((session, name)) = session_of(&work.symbol) else { continue };
        let number = session.rsplit('-').next().and_then(|number| number.parse().ok()).unwrap_or(0);
        let facts = work.versions.iter().filter_map(|&version| site.archive.version(version));
        let facts: Vec<_> = facts.map(|version| &version.resolution.facts).collect();
        let of_first = facts.first().map_or(&[][..], |facts| facts.agenda_items.as_slice());
        for item in of_first {
            let Some(anchor) = item_id(&work.symbol, item) else { continue };
            let digits = item.find(|c: char| !c.is_ascii_digit()).unwrap_or(item.len());
            let first = item.get(..digits).and_then(|digits| digits.parse().ok()).unwrap_or(0);
            let short = facts.iter().find_map(|facts| facts.agenda_short.as_deref()).filter(|_| of_first.len() == 1);
            let spaced = item.replace('(', " (");
            let title = || tongue.say_with("agenda-item-of", &[("session", &name(tongue)), ("item", &spaced)]);
            let key = (work.symbol.body(), Reverse(number), first, item.clone());
            let group = items.entry(key).or_insert_with(|| (anchor, title(), Vec::new()));
            if let Some(short) = short.filter(|_| !group.1.contains(" · ")) {
                group.1 = format!("{} · {short}", group.1);
            }
            group.2.push(id);
        }
    }
    Listing::new(items.into_values())
}
