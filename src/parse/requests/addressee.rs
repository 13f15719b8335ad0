//! Who is asked, in the words between a verb and the deed: known names first, and what stands between them as printed.

use super::words::Words;
use std::ops::Range;

/// The longest name that is no known one, in bytes.
const LONGEST: usize = 160;

/// One who is asked, in the plain words of a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Named {
    /// By the place in the table.
    Known(usize),
    /// As printed.
    Printed(Range<usize>),
}

/// Those who are asked, and where the deed begins. `rest` is what follows the verb.
pub(super) fn addressees(words: &str, rest: Range<usize>, tables: &Words) -> Option<(Vec<Named>, usize)> {
    let text = words.get(rest.clone())?;
    let skipped = tables.after.find(text).map_or(0, |after| after.end());
    let (from, text) = (rest.start + skipped, text.get(skipped..)?);
    let (found, deed) =
        match text.trim_start().strip_prefix("that ").filter(|_| tables.asking.no_deed_after.contains(&"that")) {
            Some(clause) => (heads(words, from + (text.len() - text.trim_start().len()) + 5, clause, tables), None),
            None => {
                let deed = deed(text, tables);
                let zone = text.get(..deed.unwrap_or(text.len()))?;
                let mut named = zone_of(words, from, zone, tables);
                if deed.is_none() && !zone.trim_end().ends_with([':', '：']) {
                    // Without a deed only a name that is known is one.
                    named.truncate(usize::from(matches!(named.first(), Some(Named::Known(_)))));
                }
                (named, deed.map(|deed| from + deed))
            }
        };
    (!found.is_empty()).then_some((found, deed.unwrap_or(from)))
}

/// Where the deed begins.
fn deed(text: &str, tables: &Words) -> Option<usize> {
    let asking = tables.asking;
    let is_deed = |range: &Range<usize>| {
        let before =
            text.get(..range.start).and_then(|before| before.split_whitespace().next_back()).unwrap_or_default();
        let behind = text.get(range.end..).and_then(|behind| behind.split_whitespace().next()).unwrap_or_default();
        let opens = |c: char| c.is_uppercase() || c.is_ascii_digit() || matches!(c, '“' | '«' | '"');
        let other = asking.no_deed_after.contains(&behind.trim_end_matches([',', ';', '.']));
        let named = !asking.no_deed_after.is_empty() && behind.starts_with(opens);
        !asking.no_deed.contains(&before.trim_start_matches('(')) && !other && !named
    };
    tables.deed.as_ref()?.find_iter(text).map(|found| found.range()).find(is_deed).map(|range| range.start)
}

/// A stretch between commas and `and`s: whose name it is, if it is that of one who is known.
struct Part {
    range: Range<usize>,
    known: Option<usize>,
}

/// Those who are named in the words before a deed, which begin at `from`.
fn zone_of(words: &str, from: usize, zone: &str, tables: &Words) -> Vec<Named> {
    let zone = zone.trim_end_matches([' ', ',', ':', '،', ';']);
    // `urges the judges not to hold any other employment`
    let zone = zone.strip_suffix(" not").unwrap_or(zone);
    let atoms: Vec<(Range<usize>, usize)> = names(zone, tables);
    let inside = |at: usize| atoms.iter().any(|(range, _)| range.start < at && at < range.end);
    let mut cuts: Vec<Range<usize>> = tables
        .and
        .find_iter(zone)
        .map(|cut| cut.range())
        .filter(|cut| !inside(cut.start) && !inside(cut.end))
        .collect();
    cuts.push(zone.len()..zone.len());
    let (mut parts, mut start, mut aside) = (Vec::new(), 0, false);
    for cut in cuts {
        let part = start..cut.start;
        let separated = start > 0 && zone.get(..start).is_some_and(|before| before.trim_end().ends_with([',', '،']));
        let first = zone.get(part.clone()).and_then(|part| part.split_whitespace().next()).unwrap_or_default();
        let begins_aside = (start == 0 || separated) && tables.asking.asides.contains(&first.to_lowercase().as_str());
        let bare_comma = separated && !first.is_empty();
        start = cut.end;
        // What follows an aside after a comma alone belongs to it, unless nobody has been named before it.
        aside = begins_aside || aside && (!parts.is_empty() && bare_comma || !separated);
        if !aside && !part.is_empty() {
            parts.push(Part { known: head(zone, &part, &atoms, tables), range: part });
        }
    }
    named(words, from, zone, &parts, tables)
}

/// The parts that are nobody known are one run as printed, together with what parts them.
fn named(words: &str, from: usize, zone: &str, parts: &[Part], tables: &Words) -> Vec<Named> {
    let mut named: Vec<Named> = Vec::new();
    let mut open: Option<Range<usize>> = None;
    let close = |open: &mut Option<Range<usize>>, named: &mut Vec<Named>| {
        if let Some(run) = open.take().filter(|run| is_somebody(zone.get(run.clone()).unwrap_or_default(), tables)) {
            named.push(Named::Printed(trimmed(words, from + run.start..from + run.end)));
        }
    };
    for part in parts {
        match part.known {
            Some(known) => {
                close(&mut open, &mut named);
                if !named.contains(&Named::Known(known)) {
                    named.push(Named::Known(known));
                }
            }
            None => {
                let start = open.as_ref().map_or(part.range.start, |run| run.start);
                open = Some(start..part.range.end);
            }
        }
    }
    close(&mut open, &mut named);
    named
}

fn trimmed(words: &str, range: Range<usize>) -> Range<usize> {
    let Some(text) = words.get(range.clone()) else { return range };
    let end = range.start + text.trim_end().len();
    range.start + (text.len() - text.trim_start().len())..end
}

/// Whether a run of words may be somebody: short, and not what somebody does.
fn is_somebody(run: &str, tables: &Words) -> bool {
    let words = || run.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty());
    // Up to the first word that shows whose it is.
    let own = words().take_while(|word| !tables.asking.of.contains(word));
    let thing = own.into_iter().any(|word| tables.asking.things.contains(&word.to_lowercase().as_str()));
    // `intergovernmental` of `intergovernmental and non-governmental organizations`.
    let part = words().all(|word| word.ends_with("al") && word.starts_with(char::is_lowercase));
    run.len() <= LONGEST && words().next().is_some() && !thing && !part
}

/// The known names in words, where a word begins and ends.
pub(super) fn names(zone: &str, tables: &Words) -> Vec<(Range<usize>, usize)> {
    // In Arabic `و` is written together with the name.
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && c != 'و');
    let whole = |range: &Range<usize>| {
        let before = zone.get(..range.start).and_then(|before| before.chars().next_back());
        let behind = zone.get(range.end..).and_then(|behind| behind.chars().next());
        tables.unspaced || !letter(before) && !letter(behind)
    };
    let found = tables.names.find_iter(zone).map(|found| (found.start()..found.end(), found.pattern().as_usize()));
    found
        .filter(|(range, _)| whole(range))
        .filter_map(|(range, form)| Some((range, *tables.owners.get(form)?)))
        .collect()
}

/// The known one whose name a part is: nothing before it but `all`, `relevant`, nothing behind it that would make another
/// name of it.
fn head(zone: &str, part: &Range<usize>, atoms: &[(Range<usize>, usize)], tables: &Words) -> Option<usize> {
    let asking = tables.asking;
    let (range, known) = atoms.iter().find(|(range, _)| part.start <= range.start && range.end <= part.end)?;
    let mut before = zone.get(part.start..range.start)?.split([' ', '’']).filter(|word| !word.is_empty());
    let modifies = |word: &str| match asking.determiners {
        [] => !asking.of.contains(&word) && word.chars().all(|c| c.is_lowercase() || c == '-'),
        known => known.contains(&word.to_lowercase().as_str()) || word.ends_with('l') && word.len() == 1,
    };
    let behind = zone.get(range.end..part.end)?.split_whitespace().next();
    let is_whole = behind.is_none_or(|word| {
        let bare = word.trim_end_matches([',', '.', ';', ':', ')']);
        let narrows = word.starts_with('(') || bare.is_empty();
        match asking.behind {
            [] => !asking.of.contains(&bare) && !word.starts_with("d’"),
            allowed => allowed.contains(&bare) || narrows || bare.ends_with("ing") || bare.ends_with("ed"),
        }
    });
    (before.all(modifies) && is_whole).then_some(*known)
}

/// Those at the head of a clause that begins with them: `that Member States provide`, `that the Russian Federation cease`.
fn heads(words: &str, from: usize, clause: &str, tables: &Words) -> Vec<Named> {
    let atoms = names(clause, tables);
    let mut named = Vec::new();
    let mut at = 0;
    for (range, known) in &atoms {
        let before = clause.get(at..range.start).unwrap_or_default();
        let between = tables.and.replace(before, " ");
        let short = between.split_whitespace().count() <= 3;
        let plain = between
            .split_whitespace()
            .all(|word| !tables.asking.of.contains(&word) && word.chars().all(char::is_lowercase));
        if !(short && plain && (named.is_empty() || tables.and.is_match(before))) {
            break;
        }
        named.push(Named::Known(*known));
        at = range.end;
    }
    if named.is_empty() {
        named.extend(capitals(clause).map(|len| Named::Printed(trimmed(words, from..from + len))));
    }
    named
}

/// How far a name in capitals goes that words begin with: `the Russian Federation`.
fn capitals(clause: &str) -> Option<usize> {
    let (mut end, mut at) = (0, 0);
    for word in clause.split_inclusive(' ') {
        at += word.len();
        let bare = word.trim_end();
        if bare.starts_with(char::is_uppercase) {
            end = at - (word.len() - bare.trim_end_matches([',', ';']).len());
            if bare.ends_with([',', ';']) {
                break;
            }
        } else if !matches!(bare, "the" | "of" | "and" | "for" | "on") {
            // `the Syrian authorities`
            end =
                if matches!(bare, "authorities" | "forces") && end > 0 { at - (word.len() - bare.len()) } else { end };
            break;
        }
    }
    (end > 0).then_some(end)
}
