//! Tables of words and what is found in them, one a language, and the laws that hold for any words.

mod ar;
mod bodies;
mod en;
mod es;
mod forms;
mod fr;
mod laws;
mod places;
mod ru;
mod seeds;
mod zh;

use super::{Context, Found, find};
use crate::grammar::Grammar;
use crate::resolution::{Body, Kind, Language, Symbol, Target};

/// The mentions in words of the General Assembly.
fn found(language: Language, words: &str) -> Vec<Found> {
    of_body(language, Body::GeneralAssembly, words)
}

fn of_body(language: Language, body: Body, words: &str) -> Vec<Found> {
    let grammar = Grammar::of(language).expect("a language with a grammar");
    find(words, Context { grammar, body: Some(body), previous: None, date: None, rights: &Default::default() })
}

fn with_previous(language: Language, previous: &str, words: &str) -> Vec<Found> {
    let previous = Symbol::parse(previous).expect("a symbol");
    let grammar = Grammar::of(language).expect("a language with a grammar");
    find(
        words,
        Context {
            grammar,
            body: Some(Body::GeneralAssembly),
            previous: Some(&previous),
            date: None,
            rights: &Default::default(),
        },
    )
}

/// A mention as a line of a table: `第53/70号 => A/RES/53/70 @1998-12-04 ¶1,2,3 {annex}`.
fn shown(words: &str, found: &Found) -> String {
    let mut line = format!("{} => {}", &words[found.range.clone()], target(found));
    if let Some(date) = found.date {
        line.push_str(&format!(" @{date}"));
    }
    if !found.paragraphs.is_empty() {
        line.push_str(&format!(" ¶{}", found.paragraphs.join(",")));
    }
    if let Some(part) = &found.part {
        line.push_str(&format!(" {{{part}}}"));
    }
    line
}

/// The target, or `?` with the kind when it is uncertain.
fn target(found: &Found) -> String {
    match (&found.target, found.kind) {
        (Some(Target::Symbol(symbol)), _) => symbol.to_string(),
        (Some(Target::Paragraph(anchor)), _) => format!("#{anchor}"),
        (Some(Target::Treaty(name)), _) => name.clone(),
        (Some(Target::OtherBody), _) => "another body".to_owned(),
        (Some(Target::Later(symbol)), _) => format!("{symbol}, which is later"),
        (None, Kind::Decision) => "? decision".to_owned(),
        (None, _) => "?".to_owned(),
    }
}

/// Checks a table of words and the lines that they give.
fn check(language: Language, rows: &[(&str, &[&str])]) {
    let wrong = rows.iter().filter_map(|(words, expected)| {
        let lines: Vec<String> = found(language, words).iter().map(|found| shown(words, found)).collect();
        (lines != *expected).then(|| format!("\nin: {words}\n  found:    {lines:?}\n  expected: {expected:?}"))
    });
    let wrong: Vec<String> = wrong.collect();
    assert!(wrong.is_empty(), "{}", wrong.concat());
}

/// Checks that nothing is found.
fn check_left_alone(language: Language, rows: &[&str]) {
    for words in rows {
        let lines: Vec<String> = found(language, words).iter().map(|found| shown(words, found)).collect();
        assert!(lines.is_empty(), "{lines:?}\nin: {words}");
    }
}
