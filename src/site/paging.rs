//! How long lists are cut into pages: those whose lines are all of one kind. Works under headings are cut in
//! [`super::listing`], what cites a work in [`super::crowd`].

use crate::speech::Tongue;

/// How many lines stand on a page.
const PER_PAGE: usize = 100;

/// How many pages there are for so many lines.
pub(super) fn pages(lines: usize) -> u32 {
    u32::try_from(lines.div_ceil(PER_PAGE)).unwrap_or(u32::MAX)
}

/// What stands on a page, from 1.
pub(super) fn on_page<T>(all: &[T], page: u32) -> &[T] {
    all.chunks(PER_PAGE).nth(page.max(1) as usize - 1).unwrap_or_default()
}

/// `第 2 页，共 5 页`
pub(super) fn page_label(tongue: &Tongue, page: u32, pages: u32) -> String {
    tongue.say_with("page-of", &[("page", &page.to_string()), ("pages", &pages.to_string())])
}

/// A title with the number of the page, but for the first: `Formulas (2)`.
pub(super) fn numbered(title: String, page: u32) -> String {
    if page > 1 { format!("{title} ({page})") } else { title }
}
