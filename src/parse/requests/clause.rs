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
    while let Some(whole) = tables.start.find_at(words, at) {
        let behind = words.get(whole.end()..).and_then(|behind| behind.chars().next());
        let ends = tables.unspaced || !behind.is_some_and(char::is_alphanumeric);
        if ends {
            let asks = tables.verb.captures(whole.as_str());
            let start = asks.as_ref().and_then(|asks| asks.get(0)).map_or(0, |ask| ask.start());
            let verb = whole.start() + start..whole.end();
            let named = asks.as_ref().and_then(|asks| asks.name("v")).map(|v| v.as_str());
            let act = named.map(|v| act(tables.asking.language, v).map_or(Act::Request, asked));
            if let Some(last) = clauses.last_mut() {
                last.range.end = whole.start();
            }
            clauses.push(Clause { act, range: verb.start..words.len(), verb });
        }
        // The mark that ends one clause may begin the next one.
        at = if ends { whole.end() } else { whole.start() }.max(at + 1);
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
