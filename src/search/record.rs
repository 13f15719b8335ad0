//! What the index is told of one text.

use crate::text::is_unspaced;
use serde::Serialize;
use std::collections::BTreeSet;
use std::fmt::Write;

/// The anchor of what no reader sees: every character of a text that is written without spaces, once and by itself.
pub const CHARACTERS: &str = "characters";

/// The anchor of the title, whose place is the day of adoption.
pub const HEAD: &str = "head";

/// A version of a work, as the index knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Record<'a> {
    /// Its page, below the root of the site, which names its symbol: `A/RES/69/28/en/index.html`.
    pub address: String,
    /// Its title; empty where it has none.
    pub title: &'a str,
    /// The day of adoption: `2014-12-02`; empty where nobody knows it.
    pub date: String,
    /// The same in words: `2014 年 12 月 2 日`.
    pub day: String,
    /// What it can be chosen by, in order: `("year", "2014")`, `("body", "ga")`, `("subject", "unbis:DATA PROTECTION")`.
    pub filters: Vec<(&'static str, String)>,
    /// Its paragraphs and notes, in order.
    pub parts: Vec<Part<'a>>,
}

/// A paragraph or a note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Part<'a> {
    /// Its anchor: `op3.a`.
    pub anchor: &'a str,
    /// What the place is called: `第 3 (a) 段`.
    pub place: String,
    /// Its words.
    pub words: &'a str,
}

impl Record<'_> {
    /// The record as the page that the index reads. Nobody else sees it: an anchor is an empty element, so that the words
    /// of a paragraph are kept once.
    pub(super) fn page(&self) -> String {
        let mut page = String::with_capacity(1024 + self.parts.iter().map(|part| part.words.len() + 64).sum::<usize>());
        page.push_str("<html><body>");
        // What has nothing to be ordered by would be missing where texts are ordered: the undated come last.
        empty(&mut page, "sort", "date", if self.date.is_empty() { "0000" } else { &self.date });
        for (name, value) in &self.filters {
            empty(&mut page, "filter", name, value);
        }
        // No facts as Pagefind's metadata: it would find their words as well, and every text of a year by its number.
        anchor(&mut page, HEAD, &self.day);
        page.push_str("<b data-pagefind-weight=\"5\">");
        escape(&mut page, self.title);
        page.push_str("</b>");
        for part in &self.parts {
            anchor(&mut page, part.anchor, &part.place);
            escape(&mut page, part.words);
        }
        self.characters(&mut page);
        page.push_str("</body></html>");
        page
    }

    /// Pagefind knows pairs of such characters, but a single one only where a word begins with it.
    fn characters(&self, page: &mut String) {
        let words = self.parts.iter().map(|part| part.words).chain([self.title]);
        let single: BTreeSet<char> =
            words.flat_map(str::chars).filter(|c| is_unspaced(*c) && c.is_alphanumeric()).collect();
        if single.is_empty() {
            return;
        }
        anchor(page, CHARACTERS, CHARACTERS);
        page.push_str("<b data-pagefind-weight=\"0.1\">");
        single.into_iter().for_each(|c| page.extend([c, ' ']));
        page.push_str("</b>");
    }
}

fn empty(page: &mut String, what: &str, name: &str, value: &str) {
    if !value.is_empty() {
        let _ = write!(page, "<b data-pagefind-{what}=\"{name}:");
        escape(page, value);
        page.push_str("\"></b>");
    }
}

fn anchor(page: &mut String, id: &str, place: &str) {
    page.push_str(" <i id=\"");
    escape(page, id);
    page.push_str("\" data-pagefind-title=\"");
    escape(page, place);
    page.push_str("\"></i> ");
}

fn escape(page: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => page.push_str("&amp;"),
            '<' => page.push_str("&lt;"),
            '>' => page.push_str("&gt;"),
            '"' => page.push_str("&quot;"),
            c => page.push(c),
        }
    }
}
