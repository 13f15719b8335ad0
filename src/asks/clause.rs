//! A paragraph cut into the clauses that its verbs open.

use super::words::Words;
use crate::grammar::act;
use crate::resolution::Act;
use std::ops::Range;

/// What one verb of a paragraph says.
#[derive(Debug, Clone)]
pub(super) struct Clause {
    /// What is asked, for a verb that asks.
    pub act: Option<Act>,
    /// The verb.
    pub verb: Range<usize>,
    /// From the verb to the next one that opens a clause.
    pub range: Range<usize>,
}

/// The clauses of a paragraph, in order.
pub(super) fn clauses(words: &str, tables: &Words) -> Vec<Clause> {
    let mut clauses: Vec<Clause> = Vec::new();
    let mut at = 0;
    while let Some(found) = tables.start.captures_at(words, at) {
        let Some(whole) = found.get(0) else { break };
        let asks = found.name("ask");
        let verb = asks.map_or(whole.range(), |ask| ask.range());
        let named = found.name("v").map(|v| v.as_str());
        let act = named.and_then(|v| act(tables.asking.language, v)).map(asked);
        if let Some(last) = clauses.last_mut() {
            last.range.end = whole.start();
        }
        clauses.push(Clause { act: asks.map(|_| act.unwrap_or(Act::Request)), range: verb.start..words.len(), verb });
        // The mark that ends one clause may begin the next one.
        at = whole.end().max(at + 1);
        while !words.is_char_boundary(at) {
            at += 1;
        }
        if at >= words.len() {
            break;
        }
    }
    clauses
}

/// The acts that ask; a verb of a table of these does one of them.
fn asked(act: Act) -> Act {
    match act {
        Act::Request | Act::Urge | Act::Encourage | Act::Invite | Act::Recommend => act,
        _ => Act::Request,
    }
}
