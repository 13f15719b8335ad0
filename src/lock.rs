//! The lock: the addresses of an archive that have been published, and must stay.
//!
//! `recalling.lock` lies beside the settings and belongs to the archive's history. It has a line for each text: the address
//! of its page, and the anchors of its paragraphs and notes, runs of numbers put together.
//!
//! ```text
//! A/RES/69/28/ enacting pp1..17 op1..6 closing1..2 fn1..9
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{fs, io};

/// The name of the file.
pub const FILE: &str = "recalling.lock";

/// The longest run of numbers that is taken apart; no text has so many notes.
const LONGEST: u32 = 100_000;

/// Addresses of pages, each with its anchors.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lock(BTreeMap<String, BTreeSet<String>>);

impl Lock {
    /// The lock of an archive; `None` when nothing has been locked.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn load(root: &Path) -> io::Result<Option<Self>> {
        match fs::read_to_string(root.join(FILE)) {
            Ok(text) => Ok(Some(Self::parse(&text))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The addresses in the text of a lock.
    ///
    /// ```
    /// use recalling::lock::Lock;
    /// let lock = Lock::parse("A/RES/69/28/ pp1..3 op1\n");
    /// assert_eq!(lock.anchors("A/RES/69/28/").collect::<Vec<_>>(), ["op1", "pp1", "pp2", "pp3"]);
    /// assert_eq!(lock.to_string(), "A/RES/69/28/ op1 pp1..3\n");
    /// ```
    pub fn parse(text: &str) -> Self {
        let mut lock = Self::default();
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let mut words = line.split_whitespace();
            if let Some(address) = words.next() {
                lock.add(address, words.flat_map(run));
            }
        }
        lock
    }

    /// Adds the anchors of a page.
    pub fn add(&mut self, address: &str, anchors: impl IntoIterator<Item = String>) {
        self.0.entry(address.to_owned()).or_default().extend(anchors);
    }

    /// Adds everything that another lock has; how many pages and anchors were new.
    pub fn extend(&mut self, other: &Lock) -> (usize, usize) {
        let (mut pages, mut anchors) = (0, 0);
        for (address, others) in &other.0 {
            pages += usize::from(!self.0.contains_key(address));
            let own = self.0.entry(address.clone()).or_default();
            let before = own.len();
            own.extend(others.iter().cloned());
            anchors += own.len() - before;
        }
        (pages, anchors)
    }

    /// The addresses of pages, in order.
    pub fn addresses(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The anchors of a page, in order.
    pub fn anchors(&self, address: &str) -> impl Iterator<Item = &str> {
        self.0.get(address).into_iter().flatten().map(String::as_str)
    }

    /// Whether a page has an anchor.
    pub fn has(&self, address: &str, anchor: &str) -> bool {
        self.0.get(address).is_some_and(|anchors| anchors.contains(anchor))
    }
}

impl std::fmt::Display for Lock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (address, anchors) in &self.0 {
            writeln!(f, "{address}{}", runs(anchors))?;
        }
        Ok(())
    }
}

/// The number at the end of an anchor, and what stands before it; none for one that begins with a zero.
fn numbered(anchor: &str) -> Option<(&str, u32)> {
    let digits = anchor.bytes().rev().take_while(u8::is_ascii_digit).count();
    let (before, number) = anchor.split_at_checked(anchor.len() - digits)?;
    (!number.starts_with('0')).then_some((before, number.parse().ok()?))
}

/// Anchors in words, with a space before each: `op1..6` for a run.
fn runs(anchors: &BTreeSet<String>) -> String {
    let mut plain: Vec<String> = Vec::new();
    let mut numbers: BTreeMap<&str, BTreeSet<u32>> = BTreeMap::new();
    for anchor in anchors {
        match numbered(anchor) {
            Some((before, number)) => drop(numbers.entry(before).or_default().insert(number)),
            None => plain.push(anchor.clone()),
        }
    }
    for (before, numbers) in numbers {
        let mut open: Option<(u32, u32)> = None;
        for number in numbers.into_iter().map(Some).chain([None]) {
            match (open, number) {
                (Some((first, last)), Some(number)) if number == last.saturating_add(1) => open = Some((first, number)),
                (run, number) => {
                    plain.extend(run.map(|(first, last)| match first == last {
                        true => format!("{before}{first}"),
                        false => format!("{before}{first}..{last}"),
                    }));
                    open = number.map(|number| (number, number));
                }
            }
        }
    }
    plain.sort();
    plain.iter().map(|word| format!(" {word}")).collect()
}

/// The anchors of a word of a lock.
fn run(word: &str) -> Vec<String> {
    let taken = word.split_once("..").and_then(|(first, last)| {
        let (before, first) = numbered(first)?;
        let last: u32 = last.parse().ok()?;
        (first <= last && last - first < LONGEST).then(|| (first..=last).map(|n| format!("{before}{n}")).collect())
    });
    taken.unwrap_or_else(|| vec![word.to_owned()])
}
