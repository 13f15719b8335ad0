//! The half of a grammar that says how a document is laid out: the lines of masthead and closing, enacting formulas,
//! opening verbs.
//!
//! Lines are matched against *folded* text (see [`fold`]): full-width forms as half-width ones, and no white space at
//! all in a script that is written without it, so that `大 会` and `第 62 次全体会议` need no special care.

use crate::resolution::{Body, roman_value};
use crate::text::{is_silent, is_unspaced, plain_digit};
use jiff::civil::Date;
use regex::{Regex, RegexSet};
use std::collections::HashMap;

/// How a document is laid out in one language.
#[derive(Debug)]
pub struct TextGrammar {
    /// The forms of the lines of a masthead and a closing, as regular expressions over folded text, without anchors.
    /// `{date}` stands for a date of the language, `{body}` for any name of a body. Named groups: `session` with
    /// `special` or `emergency` for its kind, `items`, `number`, `meeting`, `resumed`, `value`; of a distribution
    /// `general`, `limited`, `restricted`, `provisional` or `special`. The forms that every language prints are in
    /// `COMMON`.
    pub lines: &'static [(Line, &'static str)],
    /// A date, with the groups `y`, `m`, `d`; `{month}` stands for any month.
    pub date: &'static str,
    /// The months in every form in which dates name them, January first; where months are numbers, the numbers. Of each
    /// month the form in which the United Nations writes dates today stands first.
    pub months: [&'static [&'static str]; 12],
    /// The bodies as the language names them, each in every form, without article.
    pub bodies: &'static [(Body, &'static str)],
    /// Enacting formulas without their comma.
    pub enacting: &'static [(Body, &'static str)],
    /// Main Committees: the English name, and the form in the language.
    pub committees: &'static [(&'static str, &'static str)],
    /// The heading of an annex, with the group `number` for the annex's own.
    pub annex: &'static str,
    /// The heading of an article of a treaty that an annex holds, with the group `number`.
    pub article: &'static str,
    /// The heading of a chapter of such a treaty.
    pub chapter: &'static str,
    /// Words that open recitals.
    pub preambular: &'static [&'static str],
    /// Words that open operative paragraphs.
    pub operative: &'static [&'static str],
    /// The words for the list of items of a session to come: `provisional agenda`.
    pub provisional_agenda: &'static [&'static str],
    /// Words that go on an opening verb: `also`, `with appreciation`; in Chinese they stand before it: `又`.
    pub adverbs: &'static [&'static str],
    /// Words that number a section where they stand alone, in order, besides `I`, `II`: `أولا`, 一.
    pub sections: &'static [&'static str],
    /// Whether a full stop ends the number before a title: `78/237.`, but in Arabic `78/237`.
    pub stopped: bool,
    /// Reads an ordinal in words: `Seventy-eighth`, `七十八`.
    pub ordinal: fn(&str) -> Option<u32>,
}

/// Lines that are printed in every language, after its own: symbols, job numbers, and the English words that Chinese,
/// Russian and Arabic mastheads keep (DOMAIN.md part 1; seed 78/237, line 7).
const COMMON: &[(Line, &str)] = &[
    (
        Line::Symbol,
        r"(?P<value>[A-Z]+(?:/[A-Z]+)*/RES/(?:E?S-)?\d+(?:/\d+)?(?: ?\([A-Z0-9-]+\))?(?: ?[A-Z])?)(?:(?: ?(?:and|et|y|и|和|و) ?|-)(?P<last>[A-Z]))?(?:\*|(?-u:\b)|$)",
    ),
    (Line::Distribution, r"Distr\.? ?: ?(?:(?P<general>General)|(?P<limited>Limited)|(?P<restricted>Restricted))"),
    (
        Line::Date,
        r"\d{1,2} ?(?:January|February|March|April|May|June|July|August|September|October|November|December) ?\d{4}",
    ),
    (Line::Paper, r"Original ?: ?(?:Arabic|Chinese|English|French|Russian|Spanish)"),
    (Line::Paper, r"\d{2}-\d{5}(?: ?\([A-Z]\))?[\d\s]*$|\*\d{7}\*|(?:Please ?)?recycle"),
];

/// What a line of a masthead or a closing says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// `United Nations`
    Organization,
    /// `大 会`
    Body,
    /// `A/RES/78/237`
    Symbol,
    /// `Distr.: General`
    Distribution,
    /// `28 December 2023`: of issue in the masthead, of adoption in the closing.
    Date,
    /// `Original: English`, job numbers and bar codes.
    Paper,
    /// `第七十八届会议`
    Session,
    /// `议程项目 94`
    Agenda,
    /// `2023年12月22日大会决议`
    Adopted,
    /// `Resolution 353 (1974)`: number and body in one, without a title.
    Number,
    /// `[根据第一委员会的报告(A/78/404, 第 14 段)通过]`
    Basis,
    /// `第62次全体会议`
    Meeting,
    /// `[Adopted without a vote.]`
    Outcome,
}

/// Forms that may open a paragraph, by their first letter.
#[derive(Debug)]
pub struct Openings(HashMap<char, Vec<&'static str>>);

impl Openings {
    fn of(forms: &[&'static str]) -> Self {
        let mut by_first: HashMap<char, Vec<&'static str>> = HashMap::new();
        for form in forms {
            by_first.entry(first_letter(form)).or_default().push(form);
        }
        Self(by_first)
    }

    /// The forms that begin with the letter that words begin with, whatever its case.
    pub fn of_words(&self, words: &str) -> &[&'static str] {
        self.0.get(&first_letter(words)).map_or(&[], Vec::as_slice)
    }
}

fn first_letter(words: &str) -> char {
    words.chars().find(|c| !is_silent(*c)).map_or('\0', |c| c.to_lowercase().next().unwrap_or(c))
}

/// The tables of one [`TextGrammar`], compiled once.
#[derive(Debug)]
pub struct Forms {
    lines: Vec<(Line, Regex)>,
    any_line: RegexSet,
    date: Option<Regex>,
    annex: Option<Regex>,
    article: Option<Regex>,
    chapter: Option<Regex>,
    ordinal: fn(&str) -> Option<u32>,
    months: &'static [&'static [&'static str]; 12],
    /// Words that open recitals.
    pub preambular: Openings,
    /// Words that open operative paragraphs.
    pub operative: Openings,
}

impl Forms {
    /// Compiles a grammar's tables. A form that is no regular expression is left out; a test holds that there is none.
    pub fn of(grammar: &'static TextGrammar) -> Self {
        // Folded text has the digits of ASCII alone.
        let plain = |form: &str| form.replace(r"\d", "[0-9]");
        let dated = grammar.date.replace("{month}", &any_of(grammar.months.iter().copied().flatten().copied()));
        let body = format!("(?P<body>{})", any_of(grammar.bodies.iter().map(|(_, name)| *name)));
        let whole = |form: &str| form.replace("{date}", &anonymous(&dated)).replace("{body}", &body);
        let spelled = |form: &str| plain(&format!("^(?i:{})", whole(form)));
        let lines = grammar.lines.iter().chain(COMMON);
        let forms: Vec<(Line, String)> = lines.map(|(line, form)| (*line, spelled(form))).collect();
        let any = RegexSet::new(forms.iter().map(|(_, form)| form)).unwrap_or_default();
        let lines = forms.iter().filter_map(|(line, form)| Some((*line, Regex::new(form).ok()?))).collect();
        Self {
            lines,
            any_line: any,
            date: Regex::new(&plain(&format!("(?i:{dated})"))).ok(),
            annex: Regex::new(&plain(&format!("^(?i:{})$", grammar.annex))).ok(),
            article: Regex::new(&plain(&format!("^(?i:{})\\.?(?P<title>[ :].*)?$", grammar.article))).ok(),
            chapter: Regex::new(&plain(&format!("^(?i:{})$", grammar.chapter))).ok(),
            ordinal: grammar.ordinal,
            months: &grammar.months,
            preambular: Openings::of(grammar.preambular),
            operative: Openings::of(grammar.operative),
        }
    }

    /// The first form that the folded text begins with, with what it captures.
    pub fn line<'t>(&self, folded: &'t str) -> Option<(Line, regex::Captures<'t>)> {
        let first = self.any_line.matches(folded).iter().next()?;
        let (line, form) = self.lines.get(first)?;
        Some((*line, form.captures(folded)?))
    }

    /// The forms that a folded line is made of, one behind the other, and what they leave over: nothing, where they
    /// explain the line from end to end.
    pub fn taken_apart<'t>(&self, folded: &'t str) -> (Vec<(Line, regex::Captures<'t>)>, &'t str) {
        let mut rest = folded;
        let mut found = Vec::new();
        while let Some((line, captures)) = self.line(rest) {
            let len = captures.get(0).map_or(0, |whole| whole.len());
            let Some(behind) = rest.get(len..).filter(|_| len > 0) else { break };
            rest = behind.trim_start_matches([' ', ',', '.', ';', '،', '؛', ')']);
            found.push((line, captures));
        }
        (found, rest)
    }

    /// The heading of an annex: its printed number, empty when it has none.
    pub fn annex<'t>(&self, folded: &'t str) -> Option<&'t str> {
        let found = self.annex.as_ref()?.captures(folded)?;
        Some(found.name("number").map_or("", |number| number.as_str()))
    }

    /// The heading of an article: its number, and whether a title follows on the line.
    pub fn article(&self, folded: &str) -> Option<(u32, bool)> {
        let found = self.article.as_ref()?.captures(folded)?;
        let printed = found.name("number")?.as_str();
        let number = printed.parse().ok().or_else(|| roman_value(printed)).or_else(|| (self.ordinal)(printed))?;
        Some((number, found.name("title").is_some()))
    }

    /// Whether a line is the heading of a chapter.
    pub fn is_chapter(&self, folded: &str) -> bool {
        self.chapter.as_ref().is_some_and(|chapter| chapter.is_match(folded))
    }

    /// The first date in folded text; `Err` with its words for one that cannot be, as 31 February.
    pub fn date<'t>(&self, folded: &'t str) -> Option<Result<Date, &'t str>> {
        let found = self.date.as_ref()?.captures(folded)?;
        let part = |name: &str| found.name(name).map_or("", |part| part.as_str());
        let named = part("m").to_lowercase();
        let month = self.months.iter().position(|forms| forms.iter().any(|form| form.to_lowercase() == named))?;
        let (year, day) = (part("y").parse().ok()?, part("d").parse().ok()?);
        let date = i8::try_from(month + 1).ok().and_then(|month| Date::new(year, month, day).ok());
        Some(date.ok_or(found.get(0)?.as_str()))
    }
}

/// An alternative of words, the longest first.
fn any_of<'w>(words: impl Iterator<Item = &'w str>) -> String {
    let mut words: Vec<String> = words.map(regex::escape).collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    words.join("|")
}

/// A form with its groups unnamed, to stand inside another form as the group `date`.
fn anonymous(date: &str) -> String {
    let unnamed = ["y", "m", "d"].iter().fold(date.to_owned(), |form, name| form.replace(&format!("?P<{name}>"), "?:"));
    format!("(?P<date>{unnamed})")
}

/// Text as the tables see it: full-width forms as half-width ones, Arabic-Indic digits as plain ones, all hyphens and all
/// spaces as one, and beside a
/// character of an unspaced script no white space at all.
///
/// ```
/// use recalling::grammar::fold;
/// assert_eq!(fold("第 ６２ 次全体会议（续会）"), "第62次全体会议(续会)");
/// assert_eq!(fold("50th (resumed)  plenary meeting"), "50th (resumed) plenary meeting");
/// ```
pub fn fold(text: &str) -> String {
    let unspaced = text.chars().any(is_unspaced);
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            c if is_silent(c) => {}
            c if c.is_whitespace() => {
                if !unspaced && !folded.ends_with(' ') && !folded.is_empty() {
                    folded.push(' ');
                }
            }
            '\u{2010}'..='\u{2013}' => folded.push('-'),
            '\u{ff01}'..='\u{ff5e}' => folded.extend(char::from_u32(u32::from(c) - 0xfee0)),
            c => folded.push(plain_digit(c)),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}
