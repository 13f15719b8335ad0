//! A draft: a block that has its role, and no anchor yet.

use crate::resolution::{Cell, Role};
use crate::text::Passage;

/// A block with its role, before it has an anchor.
#[derive(Debug)]
pub struct Draft {
    /// What it is; paragraphs and points of an annex are still operative, preambular or point here.
    pub role: Role,
    /// The number or letter, normalised.
    pub number: Option<String>,
    /// The printed label.
    pub label: Option<Passage>,
    /// 0 for a paragraph, from 1 for points, from 1 for headings.
    pub depth: u8,
    /// The words.
    pub text: Passage,
    /// The cells of a table.
    pub rows: Vec<Vec<Cell<Passage>>>,
    /// Which annex it stands in, from 1; 0 for the text itself.
    pub annex: u16,
    /// The number of the section of its own that it begins, with recitals and numbers that start again: 11 of `XI`.
    pub opens_section: Option<u32>,
    /// The article of a treaty that it heads, `6`.
    pub article: Option<u32>,
    /// Which part of the text it stands in, `A`; `None` in a text without parts.
    pub division: Option<char>,
}

impl Draft {
    /// A part of the text itself, without number or label.
    pub fn new(role: Role, text: Passage) -> Self {
        Self {
            role,
            number: None,
            label: None,
            depth: 0,
            text,
            rows: Vec::new(),
            annex: 0,
            opens_section: None,
            article: None,
            division: None,
        }
    }
}
