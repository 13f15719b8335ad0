//! Page furniture: running heads, page numbers and job numbers, which belong to the paper and not to the text.
//!
//! A line is furniture only on good evidence: its form (`2/4   23-26243`), or its place at the border of a page together
//! with words that stand elsewhere too (a running head repeats the symbol and the title). Nothing is thrown away: the
//! reader keeps furniture apart.

use super::lines::{Line, is_date};
use std::collections::BTreeMap;

/// Lines at the top of a page among which a running head is looked for.
const HEAD: usize = 4;
/// Bytes of the first page in which the title is looked for.
const FIRST_PAGE: usize = 4096;

/// Says of every line whether it is furniture, and numbers the pages where there are no form feeds.
pub(super) fn find(lines: &mut [Line<'_>]) -> Vec<bool> {
    let mut found = feet(lines);
    paginate(lines, &found);
    page_numbers(lines, &mut found);
    heads(lines, &mut found);
    found
}

/// Lines with a job number, and what stands next to them.
fn feet(lines: &[Line<'_>]) -> Vec<bool> {
    let jobs: Vec<bool> = lines.iter().map(|line| is_job(line.text)).collect();
    let near = |i: usize| (i.saturating_sub(4)..i + 5).any(|j| jobs.get(j) == Some(&true));
    let last_page = lines.last().map_or(0, |line| line.page);
    let end = lines.len();
    lines
        .iter()
        .enumerate()
        .zip(&jobs)
        .map(|((i, line), job)| {
            let border = last_page > 0 && (i + 8 >= end || lines.get(i + 8).is_some_and(|next| next.page > line.page));
            *job || (near(i) && (is_folio(line.text) || is_stamp(line.text))) || (border && is_folio(line.text))
        })
        .collect()
}

/// `23-26243`, `18-16895 (E)`, `2/4   23-26243`, `18-16895 (E)  241018`: a document's number in the print shop.
fn is_job(text: &str) -> bool {
    if !text.starts_with(|c: char| c.is_ascii_digit() || c == '*') {
        return false;
    }
    let mut has_job = false;
    let mut words = 0;
    for word in text.split_whitespace() {
        let number =
            word.split_once('-').is_some_and(|(a, b)| a.len() == 2 && b.len() == 5 && is_number(a) && is_number(b));
        let other = is_folio(word) || is_stamp(word) || matches!(word, "(A)" | "(C)" | "(E)" | "(F)" | "(R)" | "(S)");
        if !number && !other {
            return false;
        }
        has_job |= number;
        words += 1;
    }
    has_job && words <= 4
}

/// `2/4`: a page of so many.
fn is_folio(text: &str) -> bool {
    let parts = text.split_once('/').filter(|(page, pages)| is_number(page) && is_number(pages) && pages.len() <= 3);
    let parts = parts.and_then(|(page, pages)| Some((page.parse::<u32>().ok()?, pages.parse::<u32>().ok()?)));
    parts.is_some_and(|(page, pages)| 0 < page && page <= pages)
}

/// `241018` (a day) or `*1816895*` (a bar code), which stand beside a job number.
fn is_stamp(text: &str) -> bool {
    let bare = text.trim_matches('*');
    is_number(bare) && (bare.len() == 6 || (bare.len() == 7 && bare.len() < text.len()))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

/// Without form feeds a page ends with its foot.
fn paginate(lines: &mut [Line<'_>], feet: &[bool]) {
    if lines.last().is_none_or(|line| line.page > 0) {
        return;
    }
    let mut page = 0;
    let mut foot = false;
    for (line, is_foot) in lines.iter_mut().zip(feet) {
        let is_foot = *is_foot && line.text.split_whitespace().any(is_folio);
        page += usize::from(foot && !is_foot);
        foot = is_foot;
        line.page = page;
    }
}

/// A page's own number alone at its border: `2`, `- 2 -`, `/...` where the text goes on overleaf.
fn page_numbers(lines: &[Line<'_>], found: &mut [bool]) {
    let page_of = |i: usize| lines.get(i).map(|line| line.page);
    for (i, (line, found)) in lines.iter().zip(found).enumerate() {
        let first = i > 0 && page_of(i - 1) != Some(line.page);
        let last = page_of(i + 1).is_some_and(|page| page != line.page);
        let bare = line.text.trim_matches(|c: char| matches!(c, '-' | '–' | '—') || c.is_whitespace());
        let own = is_number(bare) && bare.parse() == Ok(line.page + 1);
        let overleaf = line.text == "/..." || line.text == "/…";
        *found |= ((first || last) && own) || (last && overleaf);
    }
}

/// The running heads of all pages but the first.
fn heads(lines: &[Line<'_>], found: &mut [bool]) {
    if lines.last().is_none_or(|line| line.page == 0) {
        return;
    }
    let first_page = first_page(lines);
    let tops = tops(lines, found);
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    for top in &tops {
        top.iter().filter_map(|i| lines.get(*i)).for_each(|line| *times.entry(squeezed(line.text)).or_default() += 1);
    }
    for top in &tops {
        let top: Vec<(usize, &Line<'_>)> = top.iter().filter_map(|&i| Some((i, lines.get(i)?))).collect();
        for i in head_of(&top, &first_page, &times) {
            found.get_mut(i).into_iter().for_each(|found| *found = true);
        }
    }
}

/// The words of the first page without white space, up to a limit.
fn first_page(lines: &[Line<'_>]) -> String {
    let mut words = String::new();
    for line in lines.iter().take_while(|line| line.page == 0) {
        if words.len() > FIRST_PAGE {
            break;
        }
        words.extend(line.text.chars().filter(|c| !c.is_whitespace()).take(FIRST_PAGE));
    }
    words
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).take(240).collect()
}

/// The first lines of every page but the first that are not furniture yet.
fn tops(lines: &[Line<'_>], found: &[bool]) -> Vec<Vec<usize>> {
    let mut tops: Vec<Vec<usize>> = Vec::new();
    let mut page = 0;
    for (i, (line, found)) in lines.iter().zip(found).enumerate() {
        if line.page != page {
            page = line.page;
            tops.push(Vec::new());
        }
        if let Some(top) = tops.last_mut().filter(|top| !found && top.len() < HEAD) {
            top.push(i);
        }
    }
    tops
}

/// Which of a page's first lines are its running head: those from the top to the symbol, and lines of the title behind.
fn head_of(top: &[(usize, &Line<'_>)], first_page: &str, times: &BTreeMap<String, usize>) -> Vec<usize> {
    let known = |line: &Line<'_>| {
        let words = squeezed(line.text);
        let repeated = times.get(&words).is_some_and(|times| *times > 1) && line.text.chars().count() > 3;
        repeated || (words.chars().count() >= 8 && first_page.contains(&words))
    };
    let symbol = top.iter().position(|(_, line)| has_symbol_column(line.text));
    let above = symbol.map_or(0, |symbol| symbol + 1);
    if !top.iter().take(above).all(|(_, line)| has_symbol_column(line.text) || is_page_label(line) || known(line)) {
        return Vec::new();
    }
    let mut head: Vec<usize> = top.iter().take(above).map(|(i, _)| *i).collect();
    let mut title = String::new();
    let symbol_alone = symbol.and_then(|i| top.get(i)).is_some_and(|(_, line)| is_symbol(line.text));
    for (i, line) in top.iter().skip(above).filter(|(_, line)| !is_date(line.text)) {
        title.push_str(&squeezed(line.text));
        let belongs = symbol_alone && title.chars().count() >= 8 && first_page.contains(&title);
        let repeated = times.get(&squeezed(line.text)).is_some_and(|times| *times > 1) && title.chars().count() >= 8;
        let label = symbol.is_some() && is_page_label(line);
        if !(belongs || repeated || label) {
            break;
        }
        head.push(*i);
    }
    head
}

/// `Page 2` and the like: two words at most, the last of them the page's number.
fn is_page_label(line: &Line<'_>) -> bool {
    let mut words = line.text.split_whitespace().rev();
    words.next().is_some_and(|word| word.parse() == Ok(line.page + 1)) && words.count() <= 1
}

/// A symbol alone, or at the left or right border with a wide space between it and other words.
fn has_symbol_column(text: &str) -> bool {
    let left = text.split_once("   ").map_or(text, |(left, _)| left);
    let right = text.rsplit_once("   ").map_or(text, |(_, right)| right);
    is_symbol(left.trim()) || is_symbol(right.trim())
}

fn is_symbol(text: &str) -> bool {
    text.len() <= 48
        && text.contains('/')
        && text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.bytes().any(|b| b.is_ascii_digit())
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'/' | b'.' | b'-' | b'(' | b')' | b' ' | b'*'))
}
