//! What the mark-up states beside the text: identifiers, dates, draft and sponsors, the vote, subjects.

use super::sponsors;
use crate::read::Stated;
use crate::resolution::{Draft, Language, Position, Scheme, Side, StateName, Subject, Symbol, Vote};
use crate::xml::Element;
use jiff::civil::Date;
use std::collections::HashSet;

/// Reads the facts of a statement or a collection: what its `meta` says, and the symbol and session on its cover.
pub(super) fn stated(document: &Element<'_>) -> Stated {
    let by_name = |name: &str| document.child(name).map(Element::by_name).unwrap_or_default();
    let (meta, cover) = (by_name("meta"), by_name("coverPage"));
    let all = |name: &str| meta.get(name).map(Vec::as_slice).unwrap_or_default();
    let first = |name: &str| all(name).first().copied();
    let step = |outcome: &str| all("step").iter().copied().find(|step| step.attribute("outcome") == Some(outcome));
    let mut numbers = cover.get("docNumber").into_iter().flatten();
    let symbol_printed = numbers.find(|number| number.attribute("refersTo") == Some("#symbol"));
    let agenda = all("keyword").iter().copied().find(|keyword| keyword.attribute("refersTo") == Some("agenda"));
    let report = step("recommendedForAdoption");
    Stated {
        symbol: symbol_printed.and_then(|number| Symbol::parse(number.words().trim_end_matches(['*', ' '])).ok()),
        language: first("FRBRlanguage").and_then(|language| code_of(language.attribute("language")?)),
        adopted: named_date(all("FRBRdate"), "adoption"),
        issued: named_date(all("FRBRdate"), "publication"),
        session: cover.get("session").and_then(|sessions| value(sessions.first()?)),
        agenda_items: agenda.and_then(value).map(|item| vec![agenda_item(&item)]).unwrap_or_default(),
        agenda_short: agenda
            .and_then(|agenda| agenda.attribute("shortForm").or_else(|| agenda.attribute("showAs")).map(str::to_owned)),
        report: report.and_then(|step| symbol(step, "as")),
        report_paragraph: report.and_then(|step| step.attribute("refersTo")).map(str::to_owned),
        meeting: step("adopted").and_then(|step| symbol(step, "as")),
        draft: draft(step("draftResolution"), step("draftResolutionAdditionalSponsors")),
        vote: first("voting").and_then(vote),
        subjects: subjects(all("keyword")),
        identifier: first("FRBRuri").and_then(value),
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
    let states = !sponsors::is_sentence(&first_by);
    let draft = Draft {
        symbol: first.and_then(|step| symbol(step, "as")),
        date: first.and_then(|step| date(step.attribute("date")?)),
        sponsors: if states { sponsors::of_list(&first_by) } else { Vec::new() },
        later_sponsors: sponsors::of_list(&by(later)),
        submitted: (!states).then_some(first_by),
    };
    (draft != Draft::default()).then_some(draft)
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
