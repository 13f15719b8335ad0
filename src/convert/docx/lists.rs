//! The numbers of lists, and what styles say of paragraphs.

use crate::convert::numbering::{Kind, spelled};
use crate::xml::{Element, tree};
use std::collections::{BTreeMap, HashMap};

/// The deepest level of a list.
const LEVELS: usize = 9;

/// One level of a list.
#[derive(Debug, Clone)]
struct Level {
    start: u32,
    /// `None` for a bullet.
    kind: Option<Kind>,
    /// What is printed, `%1` for the number of the first level: `(%2)`.
    text: String,
}

/// What a style says of a paragraph.
#[derive(Debug, Clone, Default)]
struct Style {
    based_on: Option<String>,
    /// How deep a heading it is, from 1.
    heading: Option<u8>,
    list: Option<(String, usize)>,
    bold: bool,
    italic: bool,
}

/// What a number of a list names.
#[derive(Debug, Clone)]
struct Number {
    list: String,
    /// Where levels begin anew.
    starts: BTreeMap<usize, u32>,
}

/// The lists of a document and how far each has been counted.
#[derive(Debug, Default)]
pub(super) struct Lists {
    styles: HashMap<String, Style>,
    /// The list that a number names, and whether it counts for itself, from its own beginnings.
    numbers: HashMap<String, Number>,
    levels: HashMap<String, BTreeMap<usize, Level>>,
    counts: HashMap<String, [u32; LEVELS]>,
}

impl Lists {
    /// The lists of `numbering.xml`, and those that the styles of `styles.xml` begin.
    pub fn of(styles: &str, numbering: &str) -> Self {
        let (styles, _) = tree(styles, 0);
        let (numbering, _) = tree(numbering, 0);
        let styles = styles.all("style").into_iter().filter_map(style).collect();
        let levels = numbering.all("abstractNum").into_iter().filter_map(|list| {
            let levels = list.elements().filter(|element| element.name == "lvl").filter_map(level).collect();
            Some((list.attribute("abstractNumId")?.to_owned(), levels))
        });
        let numbers = numbering.all("num").into_iter().filter_map(|number| {
            let list = number.child("abstractNumId")?.attribute("val")?.to_owned();
            let anew = number.elements().filter(|element| element.name == "lvlOverride").filter_map(|level| {
                let start = level.child("startOverride")?.attribute("val")?.parse().ok()?;
                Some((level.attribute("ilvl")?.parse().ok()?, start))
            });
            Some((number.attribute("numId")?.to_owned(), Number { list, starts: anew.collect() }))
        });
        Self { styles, numbers: numbers.collect(), levels: levels.collect(), counts: HashMap::new() }
    }

    /// How deep a heading a paragraph of a style is.
    pub fn heading(&self, style: &str) -> Option<u8> {
        self.chain(style).find_map(|style| style.heading)
    }

    /// Whether words of a style are bold, and whether they are italic.
    pub fn set(&self, style: &str) -> (bool, bool) {
        (self.chain(style).any(|style| style.bold), self.chain(style).any(|style| style.italic))
    }

    /// The number of the next paragraph: of a list that it names itself, or that its style does.
    pub fn number(&mut self, own: Option<(String, usize)>, style: &str) -> Option<String> {
        let styled = || self.chain(style).find_map(|style| style.list.clone());
        let (number, depth) = match own {
            // A paragraph may name a level of the list that its style names.
            Some((number, depth)) if number.is_empty() => (styled()?.0, depth),
            own => own.or_else(styled)?,
        };
        let Number { list, starts } = self.numbers.get(&number)?.clone();
        let levels = self.levels.get(&list)?;
        let depth = depth.min(LEVELS - 1);
        // A list that begins anew counts for itself.
        let counted = if starts.is_empty() { list } else { number };
        let counts = self.counts.entry(counted).or_insert([0; LEVELS]);
        for (at, count) in counts.iter_mut().enumerate() {
            let start = starts.get(&at).copied().or_else(|| Some(levels.get(&at)?.start)).unwrap_or(1);
            match at.cmp(&depth) {
                std::cmp::Ordering::Less if *count == 0 => *count = start,
                std::cmp::Ordering::Less => {}
                std::cmp::Ordering::Equal if *count == 0 => *count = start,
                std::cmp::Ordering::Equal => *count = count.saturating_add(1),
                std::cmp::Ordering::Greater => *count = 0,
            }
        }
        let level = levels.get(&depth)?;
        level.kind?;
        let mut text = level.text.clone();
        for (at, count) in counts.iter().enumerate() {
            let kind = levels.get(&at).and_then(|level| level.kind).unwrap_or(Kind::Digits);
            text = text.replace(&format!("%{}", at + 1), &spelled(*count, kind));
        }
        Some(text).filter(|text| !text.trim().is_empty())
    }

    /// A style and those that it is based on.
    fn chain(&self, style: &str) -> impl Iterator<Item = &Style> {
        let first = self.styles.get(style);
        let next = |style: &&Style| style.based_on.as_ref().and_then(|name| self.styles.get(name));
        std::iter::successors(first, next).take(16)
    }
}

fn level(element: &Element<'_>) -> Option<(usize, Level)> {
    let value = |name: &str| element.child(name).and_then(|child| child.attribute("val"));
    let kind = kind(numbering_format(element).unwrap_or("decimal"));
    let start = value("start").and_then(|start| start.parse().ok()).unwrap_or(1);
    let text = value("lvlText").unwrap_or_default().to_owned();
    Some((element.attribute("ilvl")?.parse().ok()?, Level { start, kind, text }))
}

/// The name of the way in which a level is numbered. A newer one stands in `AlternateContent`, with what an older program
/// shall take for it; the choice has it as a pattern, `001, 002, 003, ...`.
fn numbering_format<'s>(level: &'s Element<'_>) -> Option<&'s str> {
    level
        .child("numFmt")
        .or_else(|| level.child("AlternateContent")?.child("Fallback")?.child("numFmt"))?
        .attribute("val")
}

/// What a name of a way to number means (ECMA-376, part 1, 17.18.59); `None` for what is no number.
fn kind(name: &str) -> Option<Kind> {
    Some(match name {
        "bullet" | "none" => return None,
        "decimalZero" => Kind::TwoDigits,
        "decimalFullWidth" | "decimalFullWidth2" => Kind::WideDigits,
        "decimalEnclosedCircle" | "decimalEnclosedCircleChinese" => Kind::RingedDigits,
        "decimalEnclosedParen" => Kind::BracketedDigits,
        "decimalEnclosedFullstop" => Kind::StoppedDigits,
        "lowerLetter" => Kind::SmallLetters,
        "upperLetter" => Kind::Letters,
        "lowerRoman" => Kind::SmallRoman,
        "upperRoman" => Kind::Roman,
        "russianLower" => Kind::SmallRussian,
        "russianUpper" => Kind::Russian,
        "arabicAlpha" => Kind::Arabic,
        "arabicAbjad" => Kind::Abjad,
        "chineseCounting" | "taiwaneseCounting" => Kind::Chinese,
        "chineseCountingThousand" | "taiwaneseCountingThousand" => Kind::ChineseThousands,
        "japaneseCounting" => Kind::Japanese,
        "ideographDigital" | "taiwaneseDigital" | "japaneseDigitalTenThousand" => Kind::Ideographs,
        "ideographTraditional" => Kind::Stems,
        _ => Kind::Digits,
    })
}

fn style(element: &Element<'_>) -> Option<(String, Style)> {
    let value = |name: &str| element.child(name).and_then(|child| child.attribute("val"));
    let of_paragraph = element.child("pPr");
    let outline = of_paragraph.and_then(|part| part.child("outlineLvl")?.attribute("val")?.parse::<u8>().ok());
    let named = value("name").and_then(|name| name.to_ascii_lowercase().strip_prefix("heading ")?.parse::<u8>().ok());
    let style = Style {
        based_on: value("basedOn").map(str::to_owned),
        heading: named.or(outline.map(|level| level.saturating_add(1))).filter(|level| (1..=6).contains(level)),
        list: of_paragraph.and_then(list_of),
        bold: element.child("rPr").is_some_and(|part| is_on(part, "b")),
        italic: element.child("rPr").is_some_and(|part| is_on(part, "i")),
    };
    Some((element.attribute("styleId")?.to_owned(), style))
}

/// The list to which properties of a paragraph give it; `numId` 0 takes it out of every list.
pub(super) fn list_of(properties: &Element<'_>) -> Option<(String, usize)> {
    let list = properties.child("numPr")?;
    let number = list.child("numId").and_then(|number| number.attribute("val")).unwrap_or_default();
    let depth = list.child("ilvl").and_then(|level| level.attribute("val")?.parse().ok()).unwrap_or(0);
    Some((number.to_owned(), depth))
}

/// Whether a switch among properties is there and not off.
pub(super) fn is_on(properties: &Element<'_>, name: &str) -> bool {
    properties
        .child(name)
        .is_some_and(|switch| !matches!(switch.attribute("val"), Some("0" | "false" | "off" | "none")))
}
