//! What there is to say about a document once it has been read: its diagnostics.

use super::anchors::Skip;
use super::corrections::Corrections;
use super::notes::Dangling;
use crate::diagnostics::{Code, Diagnostic};
use crate::grammar::{Grammar, fold};
use crate::resolution::{
    Facts, Kind, LinkCount, Mention, Note, Paragraph, Role, Sponsor, State, StateName, Target, Vote, Within,
};
use crate::source::{Correction, Source};
use crate::text::{Place, nearest};
use std::collections::BTreeSet;

/// Everything that was seen of one document.
pub struct Seen<'a> {
    /// The document's source.
    pub source: &'a Source,
    /// What is known about it.
    pub facts: &'a Facts,
    /// The grammar it was read with.
    pub grammar: &'a Grammar,
    /// Whether there is an enacting formula.
    pub formula: bool,
    /// Its text.
    pub paragraphs: &'a [Paragraph],
    /// Its notes.
    pub notes: &'a [Note],
    /// Its mentions.
    pub mentions: &'a [Mention],
    /// Where paragraph numbers skip.
    pub skips: &'a [Skip],
    /// The file's own links, held against the mentions.
    pub links: LinkCount,
    pub dangling: &'a [Dangling],
    pub impossible: &'a [(&'a str, Place)],
    pub corrections: &'a Corrections<'a>,
}

/// Makes the diagnostics of one document.
pub fn make(seen: &Seen<'_>, diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.extend(about_facts(seen));
    diagnostics.extend(about_states(seen));
    diagnostics.extend(about_paragraphs(seen));
    diagnostics.extend(about_notes(seen));
    diagnostics.extend(about_mentions(seen));
    diagnostics.extend(about_links(seen));
    diagnostics.extend(seen.corrections.idle().map(|correction| idle(correction, seen)));
}

fn say(seen: &Seen<'_>, code: Code, message: impl Into<String>) -> Diagnostic {
    Diagnostic::new(code, &seen.source.path, message)
}

fn about_facts(seen: &Seen<'_>) -> Vec<Diagnostic> {
    let mut list = Vec::new();
    if seen.facts.symbol.is_none() {
        list.push(
            say(
                seen,
                Code::NoSymbol,
                "no symbol was found, so this document has no page and nothing can be linked to it",
            )
            .help("add `symbol = \"A/RES/…\"` to its front matter, or to a `.toml` file beside it"),
        );
    }
    match seen.facts.language {
        Some(language) if Grammar::of(language).is_none() => list.push(say(seen, Code::NoGrammar, format!("the text is in a language (`{language}`) that is shown but not understood: only numbers and symbols are read"))),
        None => list.push(say(seen, Code::NoGrammar, "the language of the text could not be told, so only numbers and symbols are read")
            .help("add `language = \"en\"` to its front matter, or to a `.toml` file beside it")),
        Some(_) => {}
    }
    let understood = seen.facts.language.is_some_and(|language| Grammar::of(language).is_some());
    if understood && !seen.formula {
        let formula = seen.grammar.text.enacting.first().map_or("", |(_, formula)| formula);
        list.push(
            say(
                seen,
                Code::NoEnacting,
                format!("no enacting formula (such as “{formula}”) was found, so recitals may be misread"),
            )
            .help("compare the beginning of the text with the official copy"),
        );
    }
    if understood && seen.facts.adopted.is_none() {
        list.push(
            say(seen, Code::NoDate, "no date of adoption was found, so the text has no place on the timeline")
                .help("add `adopted = 2014-12-02` (the right day) to its front matter, or to a `.toml` file beside it"),
        );
    }
    list.extend(seen.impossible.iter().map(|(words, place)| {
        say(seen, Code::ImpossibleDate, format!("“{words}” is no day of the calendar, so it is not used"))
            .at(*place)
            .help("compare it with the official copy, and set `adopted` or `issued` in the record")
    }));
    list
}

/// Names of sponsors and of States in a vote that mean no State, each once.
fn about_states(seen: &Seen<'_>) -> Vec<Diagnostic> {
    let draft = seen.facts.draft.iter();
    let sponsors = draft.flat_map(|draft| draft.sponsors.iter().chain(&draft.later_sponsors));
    let sides = match &seen.facts.vote {
        Some(Vote::Recorded(sides)) => sides.as_slice(),
        Some(Vote::None) | None => &[],
    };
    let states = sponsors.map(|Sponsor { state, .. }| state).chain(sides.iter().flat_map(|side| &side.states));
    let unknown: BTreeSet<&str> = states
        .filter_map(|state| match state {
            StateName::Known(_) => None,
            StateName::Printed(name) => Some(name.as_str()),
        })
        .collect();
    let remark = |name: &str| {
        let message = format!("“{name}” is no State that is known, so it is named as printed on every page");
        let names = State::all().flat_map(|state| state.names().iter().map(String::as_str));
        let meant = nearest(name, names).map_or_else(String::new, |near| format!("; “{near}” is near"));
        say(seen, Code::UnknownState, message).help(format!("compare it with the official copy{meant}"))
    };
    unknown.into_iter().map(remark).collect()
}

fn about_paragraphs(seen: &Seen<'_>) -> Vec<Diagnostic> {
    let other = seen.paragraphs.iter().filter(|paragraph| paragraph.role == Role::Other);
    let mut list: Vec<Diagnostic> = other
        .map(|paragraph| {
            let words: String = paragraph.text.words().chars().take(24).collect();
            say(seen, Code::Unplaced, format!("“{words}” is explained by no rule; it is kept as it stands"))
                .at(paragraph.place)
                .help("if it is a heading or a paragraph, say so in a `[[paragraph]]` entry of the record")
        })
        .collect();
    list.extend(seen.skips.iter().filter_map(|skip| {
        let paragraph = seen.paragraphs.get(skip.paragraph)?;
        let message = match skip.before {
            0 => format!("the first paragraph number is {}, not 1: something before it may be missing", skip.number),
            before => format!(
                "paragraph {} follows paragraph {before}: a paragraph or its number may be missing",
                skip.number
            ),
        };
        Some(
            say(seen, Code::NumbersSkip, message)
                .at(paragraph.place)
                .help("compare the numbers with the official copy"),
        )
    }));
    list
}

fn about_notes(seen: &Seen<'_>) -> Vec<Diagnostic> {
    let dangling = seen.dangling.iter().map(|call| {
        say(seen, Code::CallWithoutNote, format!("note {} is called here, but there is no such note", call.label))
            .at(seen.source.place(call.span))
            .help("a page's foot may be missing from the file; compare it with the official copy")
    });
    let uncalled = seen.notes.iter().filter(|note| note.calls.is_empty()).map(|note| {
        say(seen, Code::NoteWithoutCall, format!("note {} is called nowhere, so nothing leads to it", note.label))
            .at(note.place)
            .help("the mark in the text may have been lost; compare it with the official copy")
    });
    dangling.chain(uncalled).collect()
}

fn about_mentions(seen: &Seen<'_>) -> Vec<Diagnostic> {
    let anchors: BTreeSet<&str> = seen.paragraphs.iter().map(|paragraph| paragraph.id.as_str()).collect();
    let words = |mention: &Mention| match mention.within {
        Within::Paragraph(i) => {
            seen.paragraphs.get(i).and_then(|paragraph| paragraph.text.words().get(mention.range.clone()))
        }
        Within::Note(i) => seen.notes.get(i).and_then(|note| note.text.words().get(mention.range.clone())),
        Within::Head(_) => None,
    };
    let unlinked = |mention: &Mention, why: &str| {
        let words = words(mention).unwrap_or("a number");
        say(seen, Code::UncertainMention, format!("“{words}” looks like a citation, but {why}, so it is not linked"))
            .at(mention.place)
            .help("say what it means in a `[[mention]]` entry of the record, or that it is no citation")
    };
    let remark = |mention: &Mention| match &mention.target {
        None if mention.kind != Kind::Treaty => Some(unlinked(mention, "the text does not say of what")),
        Some(Target::Later(symbol)) => {
            Some(unlinked(mention, &format!("{symbol} would be of a later year than the text itself")))
        }
        Some(Target::Paragraph(anchor)) if !anchors.contains(anchor.as_str()) => {
            let number = anchor.trim_start_matches("op");
            Some(
                say(
                    seen,
                    Code::NoSuchParagraph,
                    format!("the text speaks of its paragraph {number}, which is not there"),
                )
                .at(mention.place)
                .help("compare the number with the official copy; a paragraph may have been lost"),
            )
        }
        None | Some(Target::Paragraph(_) | Target::Symbol(_) | Target::Treaty(_) | Target::OtherBody) => None,
    };
    let impossible = |mention: &Mention| {
        let dated = matches!(mention.kind, Kind::Resolution | Kind::Decision) && mention.date.is_none();
        let folded = fold(words(mention).filter(|_| dated)?);
        let day = seen.grammar.forms.date(&folded)?.err()?;
        Some(
            say(seen, Code::ImpossibleDate, format!("“{day}” is cited as a date, but there is no such day"))
                .at(mention.place)
                .help("compare it with the official copy; a digit may have been misread"),
        )
    };
    seen.mentions.iter().filter_map(|mention| remark(mention).or_else(|| impossible(mention))).collect()
}

fn about_links(seen: &Seen<'_>) -> Option<Diagnostic> {
    let LinkCount { agreeing, other } = seen.links;
    let message = format!(
        "{other} of {} links of the file name another document than the text at their place; the text is followed",
        agreeing + other
    );
    (other > 0).then(|| {
        say(seen, Code::OtherLinks, message)
            .help("nothing need be done; many such links may show a text that is misread")
    })
}

fn idle(correction: &Correction, seen: &Seen<'_>) -> Diagnostic {
    let words = match correction {
        Correction::Mention { text, .. } => text,
        Correction::Paragraph { starts, .. } => starts,
    };
    say(seen, Code::IdleCorrection, format!("the record corrects “{words}”, which is not found in the text"))
        .help("compare the words with the text, or remove the entry")
}
