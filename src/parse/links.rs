//! The links that a file makes of its own, held against the mentions that its text bears: evidence, not truth (DOMAIN.md,
//! "What the official mark-up gives").

use crate::read::Link;
use crate::resolution::{LinkCount, Mention, Symbol};

/// Counts the links that agree with the mentions at their places, and those that name something else.
pub fn count(links: &[Link], mentions: &[Mention]) -> LinkCount {
    let mut mentions: Vec<&Mention> = mentions.iter().collect();
    mentions.sort_by_key(|mention| mention.place.span.start);
    let mut count = LinkCount::default();
    for link in links {
        let Some(named) = named(&link.address) else { continue };
        let (start, end) = (link.span.range().start, link.span.range().end);
        let from = mentions.partition_point(|mention| mention.place.span.range().end <= start);
        let here = mentions.iter().skip(from).take_while(|mention| mention.place.span.range().start < end);
        let agrees = here.filter_map(|mention| mention.symbol()).any(|symbol| is_same(symbol, &named));
        if agrees { count.agreeing += 1 } else { count.other += 1 }
    }
    count
}

/// The symbol that an address of the United Nations names: `https://undocs.org/en/A/RES/53/70`.
fn named(address: &str) -> Option<Symbol> {
    let path = address.split_once("://")?.1.split_once('/')?.1;
    let (first, rest) = path.split_once('/')?;
    let symbol = if first.len() == 2 && first.bytes().all(|b| b.is_ascii_lowercase()) { rest } else { path };
    Symbol::parse(&symbol.replace("%20", "")).ok()
}

/// Whether a link names what the text does. Official links leave out letters (`43/78` for `43/78 H`) and write some parts
/// in small ones, and of a double symbol they name both halves.
fn is_same(text: &Symbol, link: &Symbol) -> bool {
    let plain = |symbol: &Symbol| symbol.as_str().to_ascii_lowercase();
    let (text, link) = (plain(text), plain(link));
    let unlettered = text.trim_end_matches(|c: char| c.is_ascii_lowercase());
    text == link || unlettered == link || link.split('-').next() == Some(text.as_str())
}
