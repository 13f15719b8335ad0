//! Dates of mastheads and closings.

use crate::grammar::{Grammar, fold};
use crate::resolution::Language;
use jiff::civil::Date;

/// A date that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reading {
    /// A day of the calendar.
    Day(Date),
    /// Words with the form of a date that no calendar has: `2014年2月31日`.
    Impossible(String),
}

impl Reading {
    /// The day, if there is one.
    pub fn date(self) -> Option<Date> {
        match self {
            Reading::Day(date) => Some(date),
            Reading::Impossible(_) => None,
        }
    }
}

/// The first date in a line, in the text's language or, as the issue date of Chinese, Russian and Arabic mastheads is
/// printed, in English (DOMAIN.md part 1; seed 78/237, line 7).
pub fn read_date(line: &str, grammar: &Grammar) -> Option<Reading> {
    let folded = fold(line);
    let english = || Grammar::of(Language::EN).and_then(|english| english.forms.date(&folded));
    Some(match grammar.forms.date(&folded).or_else(english)? {
        Ok(date) => Reading::Day(date),
        Err(words) => Reading::Impossible(words.to_owned()),
    })
}
