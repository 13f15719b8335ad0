//! Finding the documents that running text names: from words to [`Found`] mentions.
//!
//! It knows one passage, one grammar and a little context, never two documents. [`crate::parse`] calls it for every
//! paragraph and note, and gives what is found its place.

mod addresses;
mod brackets;
mod chars;
mod charter;
mod dates;
mod documents;
mod ibid;
mod internal;
mod items;
mod letters;
mod lexer;
mod lists;
mod numbering;
mod organ;
mod page;
mod phrase;
mod phrases;
mod pinpoints;
mod places;
mod plain;
mod portions;
mod scan;
mod series;
mod settle;
mod symbols;
mod token;
mod tokens;
mod vocabulary;

#[cfg(test)]
mod tests;

use crate::grammar::Grammar;
use crate::resolution::{Body, Kind, Symbol, SymbolKind, Target};
use jiff::civil::Date;
use std::collections::BTreeSet;
use std::ops::Range;

/// What is known when a passage is searched.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The grammar of the text's language.
    pub grammar: &'a Grammar,
    /// The body whose text it is: `its resolution 42/22` means another thing in the Human Rights Council.
    pub body: Option<Body>,
    /// What the note before named first, for `Ibid.` and `同上`.
    pub previous: Option<&'a Symbol>,
    /// The day of the text, which names nothing of a later year.
    pub date: Option<Date>,
    /// Numbers that the text has named as the Human Rights Council's before.
    pub rights: &'a BTreeSet<(u32, u32)>,
}

/// A mention in one passage, not yet placed in its document; the fields are those of [`crate::resolution::Mention`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its bytes in the words.
    pub range: Range<usize>,
    /// The bytes of its number or symbol in the words, without the date.
    pub number: Range<usize>,
    /// The kind of thing named.
    pub kind: Kind,
    /// What is named; `None` when uncertain.
    pub target: Option<Target>,
    /// The date printed with it.
    pub date: Option<Date>,
    /// Paragraphs meant, expanded.
    pub paragraphs: Vec<String>,
    /// A larger part meant: `annex`, `section:2`, `2(4)`.
    pub part: Option<String>,
}

/// Every mention in a passage's words, in order of place, none overlapping another. What a range leaves unprinted (the `B`
/// and `C` of `3419 A to D (XXX)`) stands in the word for the range, and where there is more of it than one at its end,
/// with an empty range.
///
/// ```
/// use recalling::cite::{Context, find};
/// use recalling::grammar::Grammar;
/// use recalling::resolution::Language;
/// # fn example() -> Option<()> {
/// let words = "回顾其 1998 年 12 月 4 日第 53/70 号决议";
/// let rights = Default::default();
/// let context = Context { grammar: Grammar::of(Language::ZH)?, body: None, previous: None, date: None, rights: &rights };
/// let found = find(words, context);
/// assert_eq!(words.get(found.first()?.range.clone()), Some("1998 年 12 月 4 日第 53/70 号"));
/// # Some(()) }
/// # example().unwrap_or_default();
/// ```
pub fn find(words: &str, context: Context<'_>) -> Vec<Found> {
    let Some(vocabulary) = vocabulary::Vocabulary::of(context.grammar) else { return Vec::new() };
    if !vocabulary.may_mention(words) {
        return Vec::new();
    }
    if let Some(plain) = plain::plain(words) {
        return plain.given_back(find(&plain.words, context));
    }
    let grammar = &context.grammar.mentions;
    let tokens = tokens::Tokens { words, grammar, tokens: lexer::lex(words, grammar, vocabulary) };
    let phrases = phrases::phrases(&tokens);
    let mut found = scan::scan(words, &phrases, context);
    found.sort_by_key(|found| (found.range.start, found.range.end));
    let mut found = apart(found);
    if let Some(date) = context.date {
        found.iter_mut().for_each(|found| bound(&mut found.target, date));
    }
    found
}

/// Mentions without those that overlap an earlier one; the phrases are disjoint, so that there should be none.
fn apart(found: Vec<Found>) -> Vec<Found> {
    let mut end = 0;
    found
        .into_iter()
        .filter(|found| {
            found.range.start >= end && {
                end = found.range.end;
                true
            }
        })
        .collect()
}

/// A symbol of a later year than the text's own is misprinted or misread: `2191 (2041)`.
fn bound(target: &mut Option<Target>, date: Date) {
    if let Some(Target::Symbol(symbol)) = target
        && numbering::is_later(symbol, date)
    {
        *target = Some(Target::Later(symbol.clone()));
    }
}

/// The kind of mention that a full symbol is.
fn kind_of(symbol: &Symbol) -> Kind {
    match symbol.kind() {
        SymbolKind::Resolution => Kind::Resolution,
        SymbolKind::Decision => Kind::Decision,
        SymbolKind::Meeting => Kind::Meeting,
        SymbolKind::Document => Kind::Document,
    }
}
