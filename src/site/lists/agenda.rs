//! What the archive holds, by session and agenda item.

use super::session_of;
use crate::archive::WorkId;
use crate::resolution::{Body, Facts, Language, Symbol};
use crate::site::Site;
use crate::site::listing::{Behind, Heading, Listing};
use crate::speech::{Tongue, words};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The anchor of an agenda item: `item-ga-76-95-b`.
pub(in crate::site) fn item_id(symbol: &Symbol, item: &str) -> Option<String> {
    let session = symbol.session()?;
    let body = symbol.body()?;
    Some(format!("item-{}-{}-{}", words::slug(body.code()), words::slug(&session), words::slug(item)))
}

/// What is known of an agenda item.
struct Item<'a> {
    anchor: String,
    /// `第七十八届会议项目94`
    name: String,
    /// Its title in the language of the list.
    title: Option<&'a str>,
    /// Its short form, which is in English.
    short: Option<&'a str>,
    works: Vec<WorkId>,
}

/// The newest session first, and in each by the number of the item.
pub(super) fn by_agenda_item(site: &Site<'_>, tongue: &Tongue) -> Listing {
    type Key = (Option<Body>, Reverse<u32>, u32, String);
    let mut items: BTreeMap<Key, Item<'_>> = BTreeMap::new();
    for (id, work) in site.works() {
        let Some((session, name)) = session_of(&work.symbol) else { continue };
        let number = session.rsplit('-').next().and_then(|number| number.parse().ok()).unwrap_or(0);
        let versions = work.versions.iter().filter_map(|&version| site.archive.version(version));
        let facts: Vec<&Facts> = versions.map(|version| &version.resolution.facts).collect();
        let of_first = facts.first().map_or(&[][..], |facts| facts.agenda_items.as_slice());
        for item in of_first {
            let Some(anchor) = item_id(&work.symbol, item) else { continue };
            let digits = item.find(|c: char| !c.is_ascii_digit()).unwrap_or(item.len());
            let first = item.get(..digits).and_then(|digits| digits.parse().ok()).unwrap_or(0);
            let spaced = item.replace('(', " (");
            let name = || tongue.say_with("agenda-item-of", &[("session", &name(tongue)), ("item", &spaced)]);
            let key = (work.symbol.body(), Reverse(number), first, item.clone());
            let new = || Item { anchor, name: name(), title: None, short: None, works: Vec::new() };
            let known = items.entry(key).or_insert_with(new);
            // Of several items a text says neither which title nor which short form is whose.
            if of_first.len() == 1 {
                let spoken = || facts.iter().find(|facts| facts.language == Some(tongue.language()));
                known.title = known.title.or_else(|| spoken()?.agenda_title.as_deref());
                known.short = known.short.or_else(|| facts.iter().find_map(|facts| facts.agenda_short.as_deref()));
            }
            known.works.push(id);
        }
    }
    Listing::new(items.into_values().map(|item| (item.anchor.clone(), heading(&item), item.works)))
}

fn heading(item: &Item<'_>) -> Heading {
    let short = |words: &str| Behind { words: words.to_owned(), language: Some(Language::EN), in_links: true };
    match item.title {
        Some(title) => Heading { title: format!("{} · {title}", item.name), language: None, of: None },
        None => Heading { title: item.name.clone(), language: None, of: item.short.map(short) },
    }
}
