//! Words with the boxes they stand in, page by page, as `pdftotext -bbox-layout` gives them.

use crate::text::{is_right_to_left, is_unspaced};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// A box on a page, in points, from the top and from the side at which lines begin.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Area {
    /// Where a line in it begins.
    pub start: f64,
    /// Its upper edge.
    pub top: f64,
    /// Where a line in it ends.
    pub end: f64,
    /// Its lower edge.
    pub bottom: f64,
}

/// A word: what stands between white space, or in one font.
#[derive(Debug, Clone, Default)]
pub(super) struct Word {
    /// Where it stands.
    pub area: Area,
    /// Its letters, in the order of the page from left to right.
    pub text: String,
}

/// Words on one line.
#[derive(Debug, Clone, Default)]
pub(super) struct Row {
    /// Where it stands; raised words may reach above it.
    pub area: Area,
    /// Its words, in the order in which lines run.
    pub words: Vec<Word>,
}

/// A page.
#[derive(Debug, Clone, Default)]
pub(super) struct Page {
    /// How high it is.
    pub height: f64,
    /// Its lines, in reading order.
    pub rows: Vec<Row>,
}

/// A document as it lies on paper.
#[derive(Debug, Clone, Default)]
pub(super) struct Paper {
    /// Its pages.
    pub pages: Vec<Page>,
    /// Whether its lines run from right to left.
    pub leftward: bool,
}

impl Area {
    pub fn width(&self) -> f64 {
        self.end - self.start
    }

    pub fn height(&self) -> f64 {
        self.bottom - self.top
    }

    pub fn middle(&self) -> f64 {
        f64::midpoint(self.top, self.bottom)
    }

    /// The smallest box around both.
    pub fn around(self, other: Area) -> Area {
        Area {
            start: self.start.min(other.start),
            top: self.top.min(other.top),
            end: self.end.max(other.end),
            bottom: self.bottom.max(other.bottom),
        }
    }

    /// As much of its height as another box covers, from 0 to 1.
    pub fn covered_by(&self, other: Area) -> f64 {
        let shared = self.bottom.min(other.bottom) - self.top.max(other.top);
        if self.height() > 0.0 { (shared / self.height()).clamp(0.0, 1.0) } else { 0.0 }
    }
}

impl Row {
    /// A line of words; it is as high as the longest of them.
    pub fn of(words: Vec<Word>) -> Self {
        let around = words.iter().map(|word| word.area).reduce(Area::around).unwrap_or_default();
        let longest = words.iter().max_by_key(|word| word.text.chars().count()).map_or(around, |word| word.area);
        Self { area: Area { top: longest.top, bottom: longest.bottom, ..around }, words }
    }

    /// Its letters without spaces, as they stand on the page.
    pub fn letters(&self) -> String {
        self.words.iter().map(|word| word.text.as_str()).collect()
    }
}

/// The pages of a document.
pub(super) fn paper(layout: &str) -> Paper {
    let mut reader = Reader::from_str(layout);
    let mut building = Building::default();
    loop {
        // Mark-up that breaks off holds nothing more.
        match reader.read_event() {
            Ok(Event::Start(tag) | Event::Empty(tag)) => building.open(&tag),
            Ok(Event::End(tag)) => building.close(tag.name().as_ref()),
            Ok(Event::Text(text)) => building.letters(&text),
            Ok(Event::GeneralRef(name)) => building.letters(referred(&name)),
            Ok(Event::Eof) | Err(_) => break,
            Ok(_) => {}
        }
    }
    building.finish()
}

/// What is being read.
#[derive(Default)]
struct Building {
    paper: Paper,
    width: f64,
    words: Vec<Word>,
    /// The word that is open.
    word: Option<Word>,
    /// Letters of scripts that run to the left, less those of all others.
    leftward: i64,
}

impl Building {
    fn open(&mut self, tag: &BytesStart<'_>) {
        let number = |name: &str| {
            let attributes = tag.attributes();
            let found = attributes.flatten().find(|attribute| attribute.key.as_ref() == name);
            found.and_then(|found| found.value.parse::<f64>().ok()).filter(|n| n.is_finite()).unwrap_or(0.0)
        };
        match tag.name().as_ref() {
            "page" => {
                self.width = number("width");
                self.paper.pages.push(Page { height: number("height"), rows: Vec::new() });
            }
            "word" => {
                let area =
                    Area { start: number("xMin"), top: number("yMin"), end: number("xMax"), bottom: number("yMax") };
                self.word = Some(Word { area, text: String::new() });
            }
            _ => {}
        }
    }

    fn letters(&mut self, text: &str) {
        if let Some(word) = &mut self.word {
            word.text.push_str(text);
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "word" => {
                let word = self.word.take().filter(|word| !word.text.trim().is_empty());
                if let Some(word) = &word {
                    let right = word.text.chars().filter(|c| is_right_to_left(*c)).count();
                    let left = word.text.chars().filter(|c| c.is_alphabetic()).count() - right;
                    self.leftward += i64::try_from(right).unwrap_or(0) - i64::try_from(left).unwrap_or(0);
                }
                self.words.extend(word);
            }
            "line" => {
                let words = std::mem::take(&mut self.words);
                if let Some(page) = self.paper.pages.last_mut().filter(|_| !words.is_empty()) {
                    page.rows.push(Row::of(words));
                }
            }
            "page" => self.paper.pages.last_mut().into_iter().for_each(|page| page.height = page.height.max(1.0)),
            _ => {}
        }
    }

    /// The paper; where lines run to the left, places are counted from the right.
    fn finish(mut self) -> Paper {
        self.paper.leftward = self.leftward > 0;
        let width = self.width;
        for row in self.paper.pages.iter_mut().flat_map(|page| &mut page.rows) {
            if self.paper.leftward {
                let turned = |area: Area| Area { start: width - area.end, end: width - area.start, ..area };
                row.words.iter_mut().for_each(|word| word.area = turned(word.area));
            }
            row.words.sort_by(|one, other| one.area.start.total_cmp(&other.area.start));
            *row = Row::of(std::mem::take(&mut row.words));
        }
        self.paper
    }
}

/// What a reference stands for.
fn referred(name: &str) -> &'static str {
    match name {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        _ => "",
    }
}

/// The scripts of which a font draws letters of one height.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Script {
    /// Arabic.
    Leftward,
    /// Chinese.
    Wide,
    /// Letters and digits of all others.
    Other,
}

impl Word {
    /// The script of most of its letters.
    pub fn script(&self) -> Script {
        let letters = self.text.chars().count();
        if self.text.chars().filter(|c| is_right_to_left(*c)).count() * 2 > letters {
            return Script::Leftward;
        }
        if self.text.chars().filter(|c| is_unspaced(*c)).count() * 2 > letters { Script::Wide } else { Script::Other }
    }
}
