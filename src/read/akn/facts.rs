//! What the mark-up states beside the text: identifiers, dates, draft and sponsors, the vote, subjects.

use super::tree::Element;
use crate::read::Stated;
use crate::resolution::{Draft, Language, Position, Scheme, Side, Subject, Symbol, Vote};
use jiff::civil::Date;
use std::collections::HashSet;

/// Reads the facts of a statement or a collection.
pub(super) fn stated(document: &Element<'_>) -> Stated {
    let meta = document.child("meta");
    let all = |name: &str| meta.map_or_else(Vec::new, |meta| meta.all(name));
    let step = |outcome: &str| all("step").into_iter().find(|step| step.attribute("outcome") == Some(outcome));
    let printed = |refers: &str| {
        let cover = document.child("coverPage")?;
        let numbers = cover.all("docNumber");
        let number = numbers.into_iter().find(|number| number.attribute("refersTo") == Some(refers))?;
        Some(number.words().trim_end_matches(['*', ' ']).to_owned())
    };
    let agenda = all("keyword").into_iter().find(|keyword| keyword.attribute("refersTo") == Some("agenda"));
    let report = step("recommendedForAdoption");
    Stated {
        symbol: printed("#symbol").and_then(|symbol| Symbol::parse(&symbol).ok()),
        language: all("FRBRlanguage").first().and_then(|language| code_of(language.attribute("language")?)),
        adopted: named_date(&all("FRBRdate"), "adoption"),
        issued: named_date(&all("FRBRdate"), "publication"),
        session: document.all("session").first().and_then(|session| value(session)),
        agenda_items: agenda.and_then(value).map(|item| vec![agenda_item(&item)]).unwrap_or_default(),
        agenda_short: agenda
            .and_then(|agenda| agenda.attribute("shortForm").or_else(|| agenda.attribute("showAs")).map(str::to_owned)),
        report: report.and_then(|step| symbol(step, "as")),
        report_paragraph: report.and_then(|step| step.attribute("refersTo")).map(str::to_owned),
        meeting: step("adopted").and_then(|step| symbol(step, "as")),
        draft: draft(step("draftResolution"), step("draftResolutionAdditionalSponsors")),
        vote: all("voting").first().and_then(|voting| vote(voting)),
        subjects: subjects(&all("keyword")),
        identifier: all("FRBRuri").first().and_then(|uri| value(uri)),
    }
}

fn value(element: &Element<'_>) -> Option<String> {
    element.attribute("value").filter(|value| !value.is_empty()).map(str::to_owned)
}

fn symbol(element: &Element<'_>, attribute: &str) -> Option<Symbol> {
    Symbol::parse(element.attribute(attribute)?).ok()
}

/// A language by the three letters that the mark-up uses.
fn code_of(three: &str) -> Option<Language> {
    const CODES: [(&str, &str); 7] =
        [("ara", "ar"), ("zho", "zh"), ("eng", "en"), ("fra", "fr"), ("rus", "ru"), ("spa", "es"), ("deu", "de")];
    let code = CODES.iter().find(|(long, _)| *long == three).map_or(three, |(_, short)| short);
    Language::parse(code)
}

/// `2021-12-06`; the mark-up writes `0001-01-01` for no date at all.
fn date(text: &str) -> Option<Date> {
    text.parse::<Date>().ok().filter(|date| date.year() > 1900)
}

fn named_date(dates: &[&Element<'_>], name: &str) -> Option<Date> {
    dates.iter().find(|date| date.attribute("name") == Some(name)).and_then(|own| date(own.attribute("date")?))
}

/// `162b` as the archive writes it: `162(b)`.
fn agenda_item(value: &str) -> String {
    let digits = value.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let letter = value.get(digits.len()..).unwrap_or_default();
    if letter.is_empty() { value.to_owned() } else { format!("{digits}({letter})") }
}

fn draft(first: Option<&Element<'_>>, later: Option<&Element<'_>>) -> Option<Draft> {
    let by = |step: Option<&Element<'_>>| {
        let by = step.and_then(|step| step.attribute("by")).unwrap_or_default();
        by.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let first_by = by(first);
    let told = first_by.to_lowercase();
    let states = !told.starts_with("submitted") && !told.starts_with("introduced");
    let draft = Draft {
        symbol: first.and_then(|step| symbol(step, "as")),
        date: first.and_then(|step| date(step.attribute("date")?)),
        sponsors: if states { sponsors(&first_by) } else { Vec::new() },
        later_sponsors: sponsors(&by(later)),
        submitted: (!states).then_some(first_by),
    };
    (draft != Draft::default()).then_some(draft)
}

/// States whose names have an `and` of their own.
const JOINED: [&str; 8] = [
    "Antigua and Barbuda", "Bosnia and Herzegovina", "Saint Kitts and Nevis", "Saint Vincent and the Grenadines",
    "Sao Tome and Principe", "São Tomé and Príncipe", "Trinidad and Tobago",
    "United Kingdom of Great Britain and Northern Ireland",
];

/// The names in `Australia, Bosnia and Herzegovina, Cuba (on behalf of …) and Zimbabwe`.
fn sponsors(list: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let (mut name, mut depth) = (String::new(), 0u32);
    for c in list.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if c == ',' && depth == 0 { names.push(std::mem::take(&mut name)) } else { name.push(c) }
    }
    names.extend(last_names(&name));
    // What follows a full stop is a remark on the list: `United States. - Removes Czechia from …`
    let clean = names.iter().map(|name| {
        let name = name.split(". ").next().unwrap_or(name);
        name.trim().trim_start_matches("the ").trim_start_matches("and ").to_owned()
    });
    // No State's name begins with a small letter; other words are of a sentence that names nobody.
    clean.filter(|name| name.starts_with(char::is_uppercase)).collect()
}

/// The last two names of a list, which `and` joins.
fn last_names(tail: &str) -> Vec<String> {
    let (mut open, mut from) = (0usize, 0);
    let parting = tail.match_indices(" and ").find(|(at, and)| {
        let (before, after) = (tail.get(..*at).unwrap_or_default(), tail.get(at + and.len()..).unwrap_or_default());
        for bracket in tail.get(from..*at).unwrap_or_default().chars() {
            match bracket {
                '(' => open += 1,
                ')' => open = open.saturating_sub(1),
                _ => {}
            }
        }
        from = *at;
        let within = JOINED.iter().any(|name| {
            name.split_once(" and ").is_some_and(|(head, rest)| before.ends_with(head) && after.starts_with(rest))
        });
        !within && open == 0
    });
    match parting {
        Some((at, and)) => {
            [tail.get(..at), tail.get(at + and.len()..)].into_iter().flatten().map(str::to_owned).collect()
        }
        None => vec![tail.to_owned()],
    }
}

fn vote(voting: &Element<'_>) -> Option<Vote> {
    match voting.attribute("outcome")? {
        "adoptedWithoutVote" => Some(Vote::None),
        "adoptedRecordedVote" => {
            let sides: Vec<Side> = voting.elements().filter_map(side).collect();
            (!sides.is_empty()).then_some(Vote::Recorded(sides))
        }
        _ => None,
    }
}

fn side(count: &Element<'_>) -> Option<Side> {
    let position = match count.attribute("refersTo")?.trim_start_matches('#') {
        "inFavour" => Position::InFavour,
        "against" => Position::Against,
        "abstaining" => Position::Abstaining,
        _ => return None,
    };
    let states: Vec<String> = count.all("organization").iter().map(|state| title_case(&state.words())).collect();
    let counted = count.attribute("value").and_then(|value| value.trim().parse().ok());
    let count = counted.unwrap_or_else(|| u32::try_from(states.len()).unwrap_or(0));
    Some(Side { position, count, states })
}

/// A name printed in capitals as prose writes it: `BOSNIA AND HERZEGOVINA` is `Bosnia and Herzegovina`.
fn title_case(name: &str) -> String {
    const SMALL: [&str; 4] = ["and", "of", "the", "d'ivoire"];
    if name.chars().any(char::is_lowercase) {
        return name.to_owned();
    }
    let word = |(i, word): (usize, &str)| {
        let lower = word.to_lowercase();
        match lower.as_str() {
            "d'ivoire" => "d’Ivoire".to_owned(),
            small if i > 0 && SMALL.contains(&small.trim_end_matches(')')) => lower,
            _ => capitalised(&lower),
        }
    };
    name.split(' ').enumerate().map(word).collect::<Vec<_>>().join(" ")
}

/// The first letter of every part of a word as a capital: `(plurinational` is `(Plurinational`, `timor-leste` is
/// `Timor-Leste`.
fn capitalised(word: &str) -> String {
    let mut begins = true;
    word.chars()
        .flat_map(|c| {
            let capital = begins && c.is_alphabetic();
            begins = matches!(c, '-' | '(');
            let letters: Vec<char> = if capital { c.to_uppercase().collect() } else { vec![c] };
            letters
        })
        .collect()
}

/// The subjects, each once, in the order of the file.
fn subjects(keywords: &[&Element<'_>]) -> Vec<Subject> {
    let mut seen = HashSet::new();
    let subjects = keywords.iter().filter_map(|keyword| subject(keyword));
    subjects.filter(|subject| seen.insert((subject.scheme, subject.label.clone()))).collect()
}

fn subject(keyword: &Element<'_>) -> Option<Subject> {
    let scheme = match keyword.attribute("dictionary")? {
        "UNBIS" | "UNBIS Thesaurus" => Scheme::Unbis,
        "EuroVoc" => Scheme::EuroVoc,
        "SDGO" => Scheme::Sdg,
        "DHLAUTH" => Scheme::Body,
        _ => return None,
    };
    let shown = keyword.attribute("showAs").or_else(|| keyword.attribute("value"))?;
    let label = match scheme {
        Scheme::Sdg => goal(keyword.attribute("value")?)?,
        Scheme::Body => shown.trim().to_owned(),
        // The thesaurus writes its headings in capitals; what was tagged by machine is not.
        Scheme::Unbis => shown.replace('_', " ").trim().to_uppercase(),
        Scheme::Own | Scheme::EuroVoc => capital_first(&shown.replace('_', " ")),
    };
    let address = keyword.attribute("href").filter(|address| !address.is_empty()).map(str::to_owned);
    (!label.is_empty()).then_some(Subject { scheme, label, address })
}

/// The number of a goal; its targets (`9.c`) count as the goal.
fn goal(value: &str) -> Option<String> {
    let number = value.split('.').next()?.trim();
    number.parse::<u32>().ok().filter(|goal| (1..=17).contains(goal)).map(|goal| goal.to_string())
}

/// `data protection` as `Data protection`.
fn capital_first(heading: &str) -> String {
    let mut letters = heading.trim().chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
