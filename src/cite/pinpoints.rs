//! Places as a mention carries them: paragraphs expanded, larger parts in one form for all languages.

use super::phrase::{Pin, Place};
use crate::grammar::Unit;

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
    for pin in places.filter(|place| place.unit == Unit::Paragraph).flat_map(|place| &place.pins) {
        let before = pin.through.is_some().then(|| paragraphs.last().cloned()).flatten();
        let between = between(before.as_deref(), pin);
        if !budget.spend(between.len() + 1) {
            break;
        }
        paragraphs.extend(between);
        paragraphs.push(name(pin));
    }
    paragraphs
}

/// The numbers between the pin before and this one when a range joins them: 2 of `1 to 3`.
pub(super) fn between(before: Option<&str>, pin: &Pin) -> Vec<String> {
    if pin.through.is_none() || !pin.points.is_empty() {
        return Vec::new();
    }
    let ends = before.and_then(|before| Some((before.parse::<u64>().ok()?, pin.label.parse::<u64>().ok()?)));
    match ends {
        Some((first, last)) if first < last && last - first <= LONGEST_RANGE => {
            (first + 1..last).map(|number| number.to_string()).collect()
        }
        _ => Vec::new(),
    }
}

/// A paragraph as the archive writes it: `14`, `3(c)`, `33(h)(ii)`.
pub(super) fn name(pin: &Pin) -> String {
    let points = pin.points.iter().flat_map(|point| ["(", point.as_str(), ")"]);
    std::iter::once(pin.label.as_str()).chain(points).collect()
}

/// The larger part that places name, the largest first: `annex`, `section:2`, `chapter:4/section:A`.
pub(super) fn part<'a>(places: impl Iterator<Item = &'a Place>) -> Option<String> {
    let mut part = String::new();
    let mut last = None;
    for place in places.filter(|place| place.unit.name().is_some()).take(6) {
        let Some((unit, labels)) = part_name(place) else { continue };
        // 附件一和附件三 as `annexes I and III`.
        let again = last == Some(place.unit) && labels.is_some();
        // `chap. V, sect. G, and annex II`: an annex is not a part of a section.
        let beside = again || (place.unit <= Unit::Appendix && last >= Some(Unit::Chapter));
        part.push_str(match beside {
            _ if part.is_empty() => "",
            true => ",",
            false => "/",
        });
        let named = labels.map_or(unit.to_owned(), |labels| if again { labels } else { format!("{unit}:{labels}") });
        part.push_str(&named);
        last = Some(place.unit);
    }
    (!part.is_empty()).then_some(part)
}

/// The name of a part and its labels; `None` when it says nothing.
fn part_name(place: &Place) -> Option<(&'static str, Option<String>)> {
    let unit = place.unit.name()?;
    if place.pins.is_empty() {
        return matches!(place.unit, Unit::Annex | Unit::Appendix).then_some((unit, None));
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
        Unit::Part | Unit::Chapter | Unit::Section | Unit::Paragraph => !place.pins.is_empty(),
    }
}
