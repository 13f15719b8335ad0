//! Links of the site's own pages that lead nowhere. `check` follows them all, because a template may make any.

use crate::diagnostics::{Code, Diagnostic};
use crate::site::is_of_index;
use memchr::memmem;
use percent_encoding::percent_decode_str;
use std::collections::{BTreeMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Mutex, PoisonError};

/// How many are said.
const SAID: usize = 50;

/// What is known of the site's links so far.
#[derive(Debug)]
pub(super) struct Links {
    /// The files of the site.
    files: HashSet<String>,
    found: Mutex<Found>,
}

#[derive(Debug, Default)]
struct Found {
    /// Every anchor of every page, by hashes.
    anchors: HashSet<u64>,
    /// Links to anchors of other pages: from where, to what.
    wanted: Vec<(Arc<str>, String)>,
    /// Links to what is not there, with the page that has them.
    broken: Vec<(Arc<str>, String)>,
    /// Addresses outside, each with the first page that leads there.
    outside: BTreeMap<String, Arc<str>>,
}

impl Links {
    /// Follows links between these files.
    pub fn between(files: HashSet<String>) -> Self {
        Self { files, found: Mutex::default() }
    }

    /// Takes in a page.
    pub fn page(&self, file: &str, html: &str) {
        let own: Arc<str> = file.into();
        let ids: HashSet<&str> = attributes(html, " id=\"").collect();
        let anchors: Vec<u64> = ids.iter().map(|id| hash(file, id)).collect();
        let (mut wanted, mut broken, mut outside) = (Vec::new(), Vec::new(), Vec::new());
        let links: HashSet<&str> = attributes(html, " href=\"").chain(attributes(html, " src=\"")).collect();
        for link in links {
            let link = link.replace("&amp;", "&").replace("&quot;", "\"");
            let Some(target) = within(file, &link) else {
                outside.extend(link.starts_with("http").then_some(link));
                continue;
            };
            let (to, anchor) = target.split_once('#').unwrap_or((&target, ""));
            let here = to == file;
            // The index of the search is made elsewhere.
            let gone = !self.files.contains(to) && !is_of_index(to);
            if gone || (here && !anchor.is_empty() && !ids.contains(anchor)) {
                broken.push((Arc::clone(&own), link));
            } else if !here && !anchor.is_empty() && to.ends_with(".html") {
                wanted.push((Arc::clone(&own), target));
            }
        }
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        found.anchors.extend(anchors);
        found.wanted.append(&mut wanted);
        found.broken.append(&mut broken);
        for link in outside {
            let first = found.outside.entry(link).or_insert_with(|| Arc::clone(&own));
            if own < *first {
                *first = Arc::clone(&own);
            }
        }
    }

    /// What leads nowhere, in order; and the addresses outside.
    pub fn followed(self) -> (Vec<Diagnostic>, BTreeMap<String, Arc<str>>) {
        let Found { anchors, wanted, mut broken, outside } =
            self.found.into_inner().unwrap_or_else(PoisonError::into_inner);
        broken.extend(wanted.into_iter().filter(|(_, target)| {
            let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
            !anchors.contains(&hash(file, anchor))
        }));
        broken.sort();
        let more = broken.len().saturating_sub(SAID);
        let mut said: Vec<Diagnostic> =
            broken.into_iter().take(SAID).map(|(page, link)| diagnostic(&page, &link)).collect();
        if let Some(last) = said.last_mut().filter(|_| more > 0) {
            last.message.push_str(&format!("; and {more} links more"));
        }
        (said, outside)
    }
}

fn diagnostic(page: &Arc<str>, link: &str) -> Diagnostic {
    let message = format!("a link on this page leads to `{link}`, which is not there");
    Diagnostic::new(Code::BrokenLink, page, message)
        .help("templates of your own may have made it; if there are none, please report it as a mistake of recalling")
}

/// The values of an attribute.
fn attributes<'h>(html: &'h str, name: &'static str) -> impl Iterator<Item = &'h str> {
    memmem::find_iter(html.as_bytes(), name).filter_map(move |at| {
        let rest = html.get(at + name.len()..)?;
        rest.split_once('"').map(|(value, _)| value)
    })
}

/// The file to which a link of a page leads, and the anchor behind a `#`; `None` for one that leaves the site.
fn within(file: &str, link: &str) -> Option<String> {
    let scheme = link
        .split_once(':')
        .is_some_and(|(scheme, _)| scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c)));
    if scheme || link.starts_with("//") {
        return None;
    }
    let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
    let path = path.split_once('?').map_or(path, |(path, _)| path);
    let decode = |part: &str| percent_decode_str(part).decode_utf8_lossy().into_owned();
    if path.is_empty() {
        return Some(format!("{file}#{}", decode(anchor)));
    }
    let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> =
        if path.starts_with('/') { Vec::new() } else { folder.split('/').filter(|part| !part.is_empty()).collect() };
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    let mut to = decode(&parts.join("/"));
    if path.ends_with('/') || path == "." || path == ".." || to.is_empty() {
        to.push_str(if to.is_empty() { "index.html" } else { "/index.html" });
    }
    if !anchor.is_empty() {
        to.push('#');
        to.push_str(&decode(anchor));
    }
    Some(to)
}

fn hash(file: &str, anchor: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (file, anchor).hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::within;

    #[test]
    fn links_are_followed_as_a_browser_does() {
        for (link, expected) in [
            ("../28/index.html#op1", Some("A/RES/69/28/index.html#op1")),
            ("#fn%204", Some("A/RES/69/29/index.html#fn 4")),
            ("../../../../search/?q=a", Some("search/index.html")),
            ("https://un.org/a", None),
            ("mailto:a@b.c", None),
        ] {
            assert_eq!(within("A/RES/69/29/index.html", link).as_deref(), expected, "{link}");
        }
    }
}
