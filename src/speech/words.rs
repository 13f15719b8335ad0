//! Names in a reader's words: of places in a text, of sessions and bodies, of documents.
//!
//! Ids and symbols come in, plain text in a tongue goes out. What no rule names is said as it is.

use super::tongue::Tongue;
use crate::resolution::{Body, Symbol, SymbolKind};
use crate::text::is_unspaced;
use jiff::civil::Date;

/// A place in a text by its anchor: `第 3 (a) 段` for `op3.a`, `序言第 7 段` for `pp7`, `脚注 4` for `fn4`; the head for none.
pub fn place(tongue: &Tongue, anchor: &str) -> String {
    tongue.place(anchor, || place_in_words(tongue, anchor))
}

fn place_in_words(tongue: &Tongue, anchor: &str) -> String {
    if anchor.is_empty() {
        return tongue.say("place-head");
    }
    let mut said: Vec<String> = Vec::new();
    let mut parts = anchor.split('.').peekable();
    while let Some(part) = parts.next() {
        let (kind, number) = part.split_at(part.find(|c: char| c.is_ascii_digit() || c == '-').unwrap_or(part.len()));
        let named = |id| tongue.say_with(id, &[("number", number)]);
        match kind {
            "pp" => said.push(named("place-preambular")),
            "op" if number == "0" => said.push(tongue.say("place-unnumbered")),
            "op" => said.push(tongue.say_with("place-operative", &[("number", &with_points(number, &mut parts))])),
            "fn" => said.push(named("place-note")),
            "annex" => said.push(named("place-annex")),
            "art" if !number.is_empty() => said.push(named("place-article")),
            _ if part_letter(part).is_some() => {
                let letter = part_letter(part).unwrap_or_default();
                said.push(tongue.say_with("place-part", &[("letter", letter)]));
            }
            "s" if !number.is_empty() => said.push(named("place-section")),
            "h" if !number.is_empty() => said.push(tongue.say("place-heading")),
            "table" => said.push(tongue.say("place-table")),
            "enacting" => said.push(tongue.say("place-enacting")),
            "closing" => said.push(tongue.say("place-closing")),
            // The number of an unnumbered paragraph, or of what follows a list, helps nobody.
            "" => {}
            point if number.is_empty() && !said.is_empty() => said.push(format!("({point})")),
            _ => said.push(tongue.say("place-other")),
        }
    }
    said.into_iter()
        .reduce(|outer, inner| tongue.say_with("place-within", &[("outer", &outer), ("inner", &inner)]))
        .unwrap_or_else(|| anchor.to_owned())
}

/// How the place of a numbered paragraph is said, with `{n}` for its number and points: `第 {n} 段` for `op3.a`; the place
/// itself where they are not all that follows.
pub fn place_pattern(tongue: &Tongue, anchor: &str) -> String {
    let place = place(tongue, anchor);
    let mut parts = anchor.rsplit_once("op").map_or("", |(_, numbers)| numbers).split('.').peekable();
    let number = with_points(parts.next().unwrap_or_default(), &mut parts);
    let at = place.rfind(&number).filter(|_| !number.is_empty() && parts.next().is_none());
    match at.and_then(|at| place.split_at_checked(at)) {
        Some((before, from)) => format!("{before}{{n}}{}", from.strip_prefix(&number).unwrap_or_default()),
        None => place,
    }
}

/// The letter of a part: `A` of `partA`.
fn part_letter(part: &str) -> Option<&str> {
    part.strip_prefix("part").filter(|letter| letter.len() == 1 && letter.starts_with(|c: char| c.is_ascii_uppercase()))
}

/// `3 (a) (i)` for the number 3 followed by the points `a` and `i`.
fn with_points<'a>(number: &str, parts: &mut std::iter::Peekable<impl Iterator<Item = &'a str>>) -> String {
    let mut said = number.to_owned();
    while let Some(point) = parts.next_if(|part| part.starts_with(|c: char| c.is_ascii_alphabetic())) {
        said.push_str(" (");
        said.push_str(point);
        said.push(')');
    }
    said
}

/// `24 项决议，36/103 至 77/36`
pub fn run(tongue: &Tongue, count: usize, first: &str, last: &str) -> String {
    let count = tongue.count("run-count", count);
    let (first, last) = (isolated(tongue, first), isolated(tongue, last));
    tongue.say_with("run", &[("count", &count), ("first", &first), ("last", &last)])
}

/// `Stands in 12 resolutions, first in 53/70 (1998)`
pub fn stands(tongue: &Tongue, works: usize, symbol: &str, year: Option<i16>) -> String {
    let symbol = isolated(tongue, symbol);
    let first = match year {
        Some(year) => tongue.say_with("wording-year", &[("symbol", &symbol), ("year", &year.to_string())]),
        None => symbol,
    };
    tongue.say_with("wording-first", &[("stands", &tongue.count("wording-stands", works)), ("first", &first)])
}

/// A symbol, which in words that run from right to left keeps its own way: `43/78 H`.
fn isolated(tongue: &Tongue, symbol: &str) -> String {
    match tongue.language().is_right_to_left() {
        true => format!("\u{2066}{symbol}\u{2069}"),
        false => symbol.to_owned(),
    }
}

/// Numbers of paragraphs as a reader says them: `第 1、2、3 段` for three.
pub fn paragraphs(tongue: &Tongue, numbers: &[String]) -> String {
    let separator = tongue.say("list-separator");
    tongue.say_with("paragraphs-cited", &[("numbers", &ranges(numbers).join(separator.as_str()))])
}

/// Neighbours fold into a range: `1–3` for `1`, `2`, `3`.
fn ranges(numbers: &[String]) -> Vec<String> {
    let mut said: Vec<(String, String)> = Vec::new();
    for number in numbers {
        let follows = |last: &str| matches!((last.parse::<u32>(), number.parse::<u32>()), (Ok(last), Ok(this)) if last.checked_add(1) == Some(this));
        match said.last_mut() {
            Some((_, last)) if follows(last) => last.clone_from(number),
            _ => said.push((number.clone(), number.clone())),
        }
    }
    let fold = |(first, last): (String, String)| if first == last { first } else { format!("{first}–{last}") };
    said.into_iter().map(fold).collect()
}

/// A month of a year: `2025 年 5 月`.
pub fn month(tongue: &Tongue, year: i16, month: i8) -> String {
    let name = super::dates::month_name(tongue.language(), month);
    tongue.say_with("month-of-year", &[("month", &name), ("year", &year.to_string())])
}

/// A body's name: `大会`.
pub fn body(tongue: &Tongue, body: Body) -> String {
    tongue.say(&format!("body-{}", body.code().to_lowercase()))
}

/// A committee's name from its English one: `第一委员会` for `First Committee`; English when no translation is known.
pub fn committee(tongue: &Tongue, name: &str) -> String {
    let id = format!("committee-{}", slug(name));
    if tongue.knows(&id) { tongue.say(&id) } else { name.to_owned() }
}

/// A session: `第六十九届会议` for `69`, `第十一届紧急特别会议` for `ES-11`, `2018 年届会` for `2018`.
pub fn session(tongue: &Tongue, session: &str) -> String {
    let (id, number) = match session.rsplit_once('-') {
        Some(("ES", number)) => ("session-emergency", number),
        Some(("S", number)) => ("session-special", number),
        Some(_) => return session.to_owned(),
        None => ("session-regular", session),
    };
    match number.parse::<u32>() {
        Ok(year @ 1945..) => tongue.say_with("session-year", &[("year", &year.to_string())]),
        Ok(number) => tongue.say_number(id, number),
        Err(_) => session.to_owned(),
    }
}

/// What a symbol names, in words: `大会第 53/70 号决议`; a document's symbol as it is.
pub fn document(tongue: &Tongue, symbol: &Symbol) -> String {
    let id = match (symbol.kind(), symbol.body()) {
        (SymbolKind::Resolution, Some(_)) => "name-resolution",
        (SymbolKind::Decision, Some(_)) => "name-decision",
        (SymbolKind::Meeting, _) => "name-meeting",
        (SymbolKind::Document | SymbolKind::Resolution | SymbolKind::Decision, _) => return symbol.to_string(),
    };
    let body = symbol.body().map(|its| body(tongue, its)).unwrap_or_default();
    tongue.say_with(id, &[("body", &body), ("number", &symbol.short()), ("symbol", symbol.as_str())])
}

/// A document as the United Nations cite it: `大会 2014 年 12 月 2 日第 69/28 号决议`; without a date by its name.
pub fn citation(tongue: &Tongue, symbol: &Symbol, date: Option<Date>) -> String {
    let id = match symbol.kind() {
        SymbolKind::Resolution => "cite-resolution",
        SymbolKind::Decision => "cite-decision",
        SymbolKind::Document | SymbolKind::Meeting => return document(tongue, symbol),
    };
    let (Some(date), Some(its)) = (date, symbol.body()) else { return document(tongue, symbol) };
    let (body, date) = (body(tongue, its), tongue.dates().long(date));
    tongue.say_with(id, &[("body", &body), ("number", &symbol.short()), ("date", &date)])
}

/// A name as part of an address or an id: `first-committee`.
pub fn slug(name: &str) -> String {
    let mut slug = String::with_capacity(name.len());
    for c in name.chars() {
        if c.is_alphanumeric() {
            slug.extend(c.to_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// The first words of a text, with `…` when it is longer: for hints and outlines. Neither a number nor a word of a script
/// with spaces is cut in two, unless it is all there is.
pub fn shortened(text: &str, characters: usize) -> String {
    let Some((end, next)) = text.char_indices().nth(characters) else { return text.to_owned() };
    let kept = text.get(..end).unwrap_or(text);
    let runs_on = |c: char| (c.is_alphanumeric() || matches!(c, '/' | '-' | '.')) && !is_unspaced(c);
    let whole = if runs_on(next) { kept.trim_end_matches(runs_on) } else { kept };
    let whole = if whole.is_empty() { kept } else { whole };
    format!("{}…", whole.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '，' | '、' | ',')))
}
