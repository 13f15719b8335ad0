//! What the mark-up states beside the text: identifiers, dates, draft and sponsors, the vote, subjects.

use super::tree::Element;
use crate::read::Stated;
use crate::resolution::{Draft, Language, Position, Scheme, Side, Sponsor, State, StateName, Subject, Symbol, Vote};
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

/// The States of `Australia, Bosnia and Herzegovina, Cuba (on behalf of …) and Zimbabwe`, in the order of the list.
fn sponsors(list: &str) -> Vec<Sponsor> {
    let mut sponsors = Vec::new();
    for item in parted(list, ",") {
        let mut names = parted(item, " and ").into_iter().peekable();
        while let Some(name) = names.next() {
            // Some names have an `and` of their own.
            let whole = names.peek().filter(|_| !name.contains('(')).map(|next| format!("{name} and {next}"));
            match whole.and_then(|whole| sponsor(&whole)).filter(|whole| matches!(whole.state, StateName::Known(_))) {
                Some(whole) => {
                    sponsors.push(whole);
                    names.next();
                }
                None => sponsors.extend(sponsor(name)),
            }
        }
    }
    sponsors
}

/// The parts of a list; what stands in brackets is not parted.
fn parted<'l>(list: &'l str, at: &str) -> Vec<&'l str> {
    let (mut open, mut seen, mut from) = (0usize, 0, 0);
    let mut parts = Vec::new();
    for (place, _) in list.match_indices(at) {
        for c in list.get(seen..place).unwrap_or_default().chars() {
            match c {
                '(' => open += 1,
                ')' => open = open.saturating_sub(1),
                _ => {}
            }
        }
        seen = place;
        if open == 0 {
            parts.extend(list.get(from..place));
            from = place + at.len();
        }
    }
    parts.extend(list.get(from..));
    parts
}

/// A State of a list, and in brackets in whose name it speaks; `Bolivia (Plurinational State of)` is a name.
fn sponsor(printed: &str) -> Option<Sponsor> {
    // What follows a full stop is a remark on the list: `United States. - Removes Czechia from …`
    let printed = printed.split(". ").next().unwrap_or(printed).trim().trim_end_matches('.');
    let printed = printed.strip_prefix("the ").unwrap_or(printed);
    // No State's name begins with a small letter; other words are of a sentence that names nobody.
    if !printed.starts_with(char::is_uppercase) {
        return None;
    }
    let with_capacity = |(bracket, _): (usize, &str)| {
        let state = State::named(printed.get(..bracket)?)?;
        let capacity = printed.get(bracket + 2..)?.strip_suffix(')')?;
        Some(Sponsor { state: StateName::Known(state), capacity: Some(capacity.to_owned()) })
    };
    // The name may have brackets of its own: `Bolivia (Plurinational State of) (on behalf of …)`.
    let brackets: Vec<(usize, &str)> = printed.match_indices(" (").take(2).collect();
    let whole = StateName::of(printed);
    let parted = match whole {
        StateName::Known(_) => None,
        StateName::Printed(_) => brackets.into_iter().rev().find_map(with_capacity),
    };
    Some(parted.unwrap_or(Sponsor { state: whole, capacity: None }))
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
    let states: Vec<StateName> = count.all("organization").iter().map(|state| StateName::of(&state.words())).collect();
    let counted = count.attribute("value").and_then(|value| value.trim().parse().ok());
    let count = counted.unwrap_or_else(|| u32::try_from(states.len()).unwrap_or(0));
    Some(Side { position, count, states })
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
