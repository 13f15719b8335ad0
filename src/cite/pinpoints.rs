//! Places as a mention carries them: paragraphs expanded, larger parts in one form for all languages.

use super::phrase::{Pin, Place};
use crate::grammar::{Unit, latin_letters};
use crate::resolution::{Kind, roman, roman_value};

/// No range is expanded beyond this; a longer one keeps its ends.
const LONGEST_RANGE: u64 = 500;

/// How many paragraphs may be expanded in one passage. A list of a hundred thousand resolutions with five hundred
/// paragraphs each is nobody's text, and memory is finite.
#[derive(Debug)]
pub(super) struct Budget(usize);

impl Budget {
    /// Enough for any real text.
    pub(super) fn new() -> Self {
        Self(50_000)
    }

    fn spend(&mut self, paragraphs: usize) -> bool {
        match self.0.checked_sub(paragraphs) {
            Some(left) => {
                self.0 = left;
                true
            }
            None => false,
        }
    }
}

/// The paragraphs that places name, expanded: `1`, `2`, `3`, `3(c)`.
pub(super) fn paragraphs<'a>(places: impl Iterator<Item = &'a Place>, budget: &mut Budget) -> Vec<String> {
    let mut paragraphs = Vec::new();
    let mut before = None;
    for pin in places.filter(|place| place.unit == Unit::Paragraph).flat_map(|place| &place.pins) {
        let between = between(before, pin);
        if !budget.spend(between.len() + 1) {
            break;
        }
        paragraphs.extend(between.iter().map(name));
        paragraphs.push(name(pin));
        before = Some(pin);
    }
    paragraphs
}

/// What a range leaves unprinted between the pin before and this one: 2 of `1 to 3`, 3 (b) of `3 (a) to (c)`.
pub(super) fn between(before: Option<&Pin>, pin: &Pin) -> Vec<Pin> {
    let Some(before) = before.filter(|_| pin.through.is_some()) else { return Vec::new() };
    match (before.points.split_last(), pin.points.split_last()) {
        (None, None) => {
            let number = |pin: &Pin| pin.label.parse::<u64>().ok();
            let numbers =
                number(before).zip(number(pin)).filter(|(first, last)| last.saturating_sub(*first) <= LONGEST_RANGE);
            let labels = numbers.into_iter().flat_map(|(first, last)| first + 1..last);
            labels.map(|label| Pin { label: label.to_string(), ..Pin::default() }).collect()
        }
        (Some((first, above)), Some((last, also_above))) if above == also_above && before.label == pin.label => {
            let named = |point| above.iter().cloned().chain([point]).collect();
            let pin = |point| Pin { label: pin.label.clone(), points: named(point), ..Pin::default() };
            points_between(first, last).map(pin).collect()
        }
        _ => Vec::new(),
    }
}

/// The value of a point in small roman figures: 2 of `ii`.
pub(super) fn roman_point(point: &str) -> Option<u32> {
    let figures = point.bytes().all(|b| matches!(b, b'i' | b'v' | b'x'));
    roman_value(point).filter(|_| figures)
}

/// The points between two: `b` of `a` and `c`, `ii` and `iii` of `i` and `iv`. No list of letters begins at `i`, so that
/// `(i) to (v)` are roman numbers.
fn points_between(first: &str, last: &str) -> impl Iterator<Item = String> + use<> {
    let letter = |point: &str| match point.as_bytes() {
        [letter @ b'a'..=b'z'] => Some(u32::from(letter - b'a') + 1),
        _ => None,
    };
    let romans = roman_point(first).zip(roman_point(last));
    let letters = letter(first).zip(letter(last)).filter(|_| romans.is_none());
    let numbers = |ends: Option<(u32, u32)>| ends.into_iter().flat_map(|(first, last)| first + 1..last);
    let romans = numbers(romans).map(|number| roman(number).to_ascii_lowercase());
    romans.chain(numbers(letters).map(latin_letters))
}

/// A paragraph as the archive writes it: `14`, `3(c)`, `33(h)(ii)`.
pub(super) fn name(pin: &Pin) -> String {
    let points = pin.points.iter().flat_map(|point| ["(", point.as_str(), ")"]);
    std::iter::once(pin.label.as_str()).chain(points).collect()
}

/// The larger part that places name of a document of a kind, the largest first: `annex`, `section:2`,
/// `chapter:4/section:A`.
pub(super) fn part<'a>(places: impl Iterator<Item = &'a Place>, kind: Kind) -> Option<String> {
    let mut part = String::new();
    let mut last = None;
    let units = places.map(|place| (place, unit_of(place, kind)));
    for (place, named) in units.filter(|(_, unit)| unit.name().is_some()).take(6) {
        let Some((unit, labels)) = part_name(place, named) else { continue };
        // 附件一和附件三 as `annexes I and III`.
        let again = last == Some(named) && labels.is_some();
        // `chap. V, sect. G, and annex II`: an annex is not a part of a section.
        let beside = again || (named <= Unit::Appendix && last >= Some(Unit::Chapter));
        part.push_str(match beside {
            _ if part.is_empty() => "",
            true => ",",
            false => "/",
        });
        let written = labels.map_or(unit.to_owned(), |labels| if again { labels } else { format!("{unit}:{labels}") });
        part.push_str(&written);
        last = Some(named);
    }
    (!part.is_empty()).then_some(part)
}

/// What a word for a part names in a document of a kind: `الجزء` is a section of a resolution and a part of a report.
fn unit_of(place: &Place, kind: Kind) -> Unit {
    match (place.unit, kind) {
        (Unit::Division, Kind::Resolution | Kind::Decision) => Unit::Section,
        (Unit::Division, _) => Unit::Part,
        (unit, _) => unit,
    }
}

/// The name of a part and its labels; `None` when it says nothing.
fn part_name(place: &Place, named: Unit) -> Option<(&'static str, Option<String>)> {
    let unit = named.name()?;
    if place.pins.is_empty() {
        return matches!(named, Unit::Annex | Unit::Appendix).then_some((unit, None));
    }
    let mut text = String::new();
    for (i, pin) in place.pins.iter().take(30).enumerate() {
        let joint = if pin.through.is_some() { "-" } else { "," };
        text.push_str(if i == 0 { "" } else { joint });
        text.push_str(&name(pin));
    }
    Some((unit, Some(text)))
}

/// Whether a place says anything: `paragraph` alone, or `part` in `as part of`, does not.
pub(super) fn is_place(place: &Place) -> bool {
    match place.unit {
        Unit::Annex | Unit::Appendix => true,
        Unit::Foreign | Unit::Item | Unit::Clause | Unit::Article => false,
        Unit::Part | Unit::Division | Unit::Chapter | Unit::Section | Unit::Paragraph => !place.pins.is_empty(),
    }
}
