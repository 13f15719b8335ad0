//! The number before a title, in every form in which texts print it: `78/237.`, `43/78 H.`, `1047 (XI).`, `S-10/2.`,
//! `2018/11.`; in Russian with Cyrillic letters, in Arabic without a full stop and with letters in words
//! (`43/78 حاء`, `217 ألف (د-3)`, `دإط-11/1`).

use crate::grammar::{Grammar, Noun, Session, Term, fold};
use crate::resolution::{Symbol, SymbolKind, roman, roman_value};

/// The number, closed up as symbols write it, and the bytes it takes up with what ends it.
pub fn title_number(words: &str, grammar: &Grammar) -> Option<(String, usize)> {
    let (number, end) = printed(words, grammar)?;
    let rest = words.get(end..)?;
    let stopped = rest.trim_start().trim_start_matches(['.', '．']);
    if stopped.len() < rest.trim_start().len() {
        let begins = |c: char| c.is_whitespace() || c.is_alphabetic() || matches!(c, '《' | '“' | '”' | '"' | '«');
        let parted = stopped.is_empty() || stopped.starts_with(begins);
        return parted.then(|| (number, words.len() - stopped.trim_start().len()));
    }
    if grammar.text.stopped {
        return None;
    }
    let title =
        rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '\u{200e}' | '\u{200f}'));
    let parted = rest.is_empty() || title.len() < rest.len();
    let worded =
        title.is_empty() || title.starts_with(|c: char| c.is_alphabetic() || matches!(c, '”' | '“' | '"' | '«'));
    (parted && worded).then(|| (number, words.len() - title.len()))
}

/// A number as a part of the text marks it, alone: `76/19.`, `76/285 -`.
pub fn number_alone(words: &str, grammar: &Grammar) -> Option<String> {
    let bare = words.trim().trim_end_matches(['.', '．', '-', '–', ' ']);
    printed(bare, grammar).filter(|(_, end)| *end == bare.len()).map(|(number, _)| number)
}

/// What names a text before its title, where a heading holds both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lead {
    /// `A/RES/70/2: Lighthouses`
    Symbol(Symbol),
    /// `Resolution 70/2: Lighthouses`
    Number(String),
}

/// What names a text at the head of a heading, and the bytes it takes up with the colon or the dash behind it.
pub fn lead(words: &str, grammar: &Grammar) -> Option<(Lead, usize)> {
    let marks = [": ", "：", " – ", " — ", " - "];
    let first = marks.iter().filter_map(|mark| Some((words.find(mark)?, mark.len()))).min();
    let (end, mark) = first.unwrap_or((words.len(), 0));
    let name = words.get(..end)?.trim();
    let is_adopted = |symbol: &Symbol| matches!(symbol.kind(), SymbolKind::Resolution | SymbolKind::Decision);
    let symbol = Symbol::parse(name).ok().filter(is_adopted).map(Lead::Symbol);
    let number = || {
        let (noun, number) = name.rsplit_once(' ')?;
        let nouns = grammar.mentions.forms(Term::Noun(Noun::Resolution));
        let named = nouns.map(fold).any(|form| fold(noun).to_lowercase().ends_with(&form.to_lowercase()));
        number_alone(number, grammar).filter(|_| named).map(Lead::Number)
    };
    Some((symbol.or_else(number)?, end + mark))
}

/// A cursor over words that passes white space and silent marks.
struct Reader<'w> {
    words: &'w str,
    at: usize,
}

impl<'w> Reader<'w> {
    fn rest(&self) -> &'w str {
        let rest = self.words.get(self.at..).unwrap_or_default();
        rest.trim_start_matches(|c: char| c.is_whitespace() || crate::text::is_silent(c))
    }

    /// Takes a form that stands next.
    fn take(&mut self, form: &str) -> Option<()> {
        let after = self.rest().strip_prefix(form)?;
        self.at = self.words.len() - after.len();
        Some(())
    }

    /// Takes characters that satisfy a test, folded.
    fn run(&mut self, test: impl Fn(char) -> bool) -> String {
        let rest = self.rest();
        let after = rest.trim_start_matches(&test);
        let taken = rest.get(..rest.len() - after.len()).unwrap_or_default();
        if !taken.is_empty() {
            self.at = self.words.len() - after.len();
        }
        fold(taken)
    }

    fn digits(&mut self) -> Option<String> {
        let digits = self.run(|c| c.is_ascii_digit() || ('０'..='９').contains(&c));
        (1..=4).contains(&digits.len()).then_some(digits)
    }

    /// `ES-`, or what the language writes for it.
    fn session(&mut self, grammar: &Grammar) -> Option<&'static str> {
        let latin = [(Session::Emergency, "ES-"), (Session::Special, "S-")];
        let own = grammar.mentions.sessions.iter().copied();
        let found = own.chain(latin).find(|(_, mark)| self.take(mark).is_some())?;
        Some(match found.0 {
            Session::Emergency => "ES-",
            Session::Special => "S-",
            Session::Regular => "",
        })
    }

    /// `H`, `AA`, `A-B`, or what stands for a letter in the language; nothing when no letter stands alone here.
    fn letters(&mut self, grammar: &Grammar) -> String {
        let before = self.at;
        let mut letters = String::new();
        while let Some(letter) = self.letter(grammar).filter(|_| letters.len() < 5) {
            letters.push(letter);
            let between = self.at;
            if self.take("-").is_some() || self.take("–").is_some() {
                letters.push('-');
            } else if self.rest().len() < self.words.len() - between {
                break;
            }
        }
        if letters.ends_with('-')
            || self.words.get(self.at..).is_some_and(|rest| rest.starts_with(char::is_alphanumeric))
        {
            self.at = before;
            return String::new();
        }
        letters
    }

    fn letter(&mut self, grammar: &Grammar) -> Option<char> {
        let rest = self.rest();
        let own = grammar.mentions.rows.iter().filter_map(|row| match row.term {
            Term::Letter(letter) => {
                row.forms.iter().find(|form| rest.starts_with(**form)).map(|form| (letter, form.len()))
            }
            _ => None,
        });
        let latin = rest.chars().next().filter(char::is_ascii_uppercase).map(|letter| (letter, 1));
        let (letter, len) = own.max_by_key(|(_, len)| *len).or(latin)?;
        self.at = self.words.len() - rest.len() + len;
        Some(letter)
    }
}

/// The number at the head of some words, and the byte behind it.
fn printed(words: &str, grammar: &Grammar) -> Option<(String, usize)> {
    let mut reader = Reader { words, at: 0 };
    let session = reader.session(grammar).unwrap_or_default();
    let first = reader.digits()?;
    if reader.take("/").is_some() {
        let second = reader.digits()?;
        let letters = reader.letters(grammar);
        return Some((format!("{session}{first}/{second}{letters}"), reader.at));
    }
    let before = reader.letters(grammar);
    reader.take("(").or_else(|| reader.take("（"))?;
    let kind = reader.session(grammar).unwrap_or_default();
    let count = reader.run(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
    reader.take(")").or_else(|| reader.take("）"))?;
    let roman = match count.parse::<u32>() {
        // No session in brackets was later than the sixty-third.
        Ok(number) if !grammar.mentions.sessions.is_empty() && (1..=63).contains(&number) => roman(number),
        Ok(_) => return None,
        Err(_) => roman_value(&count).map(|_| count)?,
    };
    let letters = if before.is_empty() { reader.letters(grammar) } else { before };
    (session.is_empty() && letters.len() <= 2).then(|| (format!("{first}({kind}{roman}){letters}"), reader.at))
}
