//! Every link of the built site, followed as a browser would, from the web and from disk.

use super::archive::{Archive, CITING, PLAIN, tree};
use scraper::{Html, Selector};
use std::collections::{BTreeMap, BTreeSet};

/// A page as far as links are concerned.
struct Page {
    links: Vec<String>,
    anchors: BTreeSet<String>,
    base: Option<String>,
}

/// Every page of a built site, by its path.
struct Site {
    files: BTreeSet<String>,
    pages: BTreeMap<String, Page>,
}

pub(super) fn selector(css: &str) -> Selector {
    Selector::parse(css).unwrap()
}

pub(super) fn attributes<'a>(html: &'a Html, css: &str, name: &'a str) -> impl Iterator<Item = String> + 'a {
    let found: Vec<String> =
        html.select(&selector(css)).filter_map(|element| element.attr(name)).map(str::to_owned).collect();
    found.into_iter()
}

impl Site {
    fn of(archive: &Archive) -> Self {
        let files = tree(&archive.path("public"));
        let pages = files.iter().filter(|(path, _)| path.ends_with(".html")).map(|(path, bytes)| {
            let html = Html::parse_document(std::str::from_utf8(bytes).unwrap());
            let links = attributes(&html, "a[href], link[href], use[href]", "href")
                .chain(attributes(&html, "script[src], img[src]", "src"))
                .collect();
            let anchors: Vec<String> = attributes(&html, "[id]", "id").collect();
            let unique: BTreeSet<String> = anchors.iter().cloned().collect();
            assert_eq!(unique.len(), anchors.len(), "{path} has an id twice");
            let base = attributes(&html, "base[href]", "href").next();
            (path.clone(), Page { links, anchors: unique, base })
        });
        let pages = pages.collect();
        Self { files: files.into_keys().collect(), pages }
    }

    /// Follows every link of every page, when the site lies below `base` of a server, or in a folder when there is none.
    fn broken(&self, base: &str, on_disk: bool) -> Vec<String> {
        let mut broken = Vec::new();
        for (path, page) in &self.pages {
            for link in page.links.iter().filter(|link| !is_elsewhere(link)) {
                let from = page.base.clone().unwrap_or_else(|| format!("{base}{path}"));
                let target = resolve(&from, link);
                let reached = target.as_deref().and_then(|target| target.strip_prefix(base));
                if !reached.is_some_and(|target| self.has(target, on_disk)) {
                    broken.push(format!("{path}: {link}"));
                }
            }
        }
        broken
    }

    fn has(&self, target: &str, on_disk: bool) -> bool {
        let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
        // A disk shows a list of files for a folder, where a server shows its index.
        let folder = file.is_empty() || file.ends_with('/');
        if folder && on_disk {
            return false;
        }
        let file = if folder { format!("{file}index.html") } else { file.to_owned() };
        let anchored = |page: &Page| anchor.is_empty() || page.anchors.contains(anchor);
        self.files.contains(&file) && self.pages.get(&file).is_none_or(anchored)
    }
}

/// An address of another site, or none that is followed.
pub(super) fn is_elsewhere(link: &str) -> bool {
    ["https://", "http://", "mailto:", "data:"].iter().any(|scheme| link.starts_with(scheme))
}

/// The path that a relative link leads to; `None` when it climbs above the root.
pub(super) fn resolve(from: &str, link: &str) -> Option<String> {
    let (path, anchor) = link.split_once('#').map_or((link, None), |(path, anchor)| (path, Some(anchor)));
    let path = path.split('?').next().unwrap_or_default();
    let mut parts: Vec<&str> = from.split('/').collect();
    if path.is_empty() {
        return Some(format!("{from}#{}", anchor.unwrap_or_default()));
    }
    if path.starts_with('/') {
        parts = vec![""];
    } else {
        parts.pop();
    }
    let steps: Vec<&str> = path.trim_start_matches('/').split('/').collect();
    for (i, step) in steps.iter().enumerate() {
        match *step {
            "." | "" if i + 1 < steps.len() => {}
            "." => parts.push(""),
            ".." => {
                parts.pop().filter(|part| !part.is_empty())?;
                if i + 1 == steps.len() {
                    parts.push("");
                }
            }
            step => parts.push(step),
        }
    }
    let anchor = anchor.map_or(String::new(), |anchor| format!("#{anchor}"));
    Some(format!("{}{anchor}", parts.join("/")))
}

pub(super) fn assert_whole(archive: &Archive) {
    let site = Site::of(archive);
    let links: usize = site.pages.values().map(|page| page.links.len()).sum();
    assert!(links > 20, "only {links} links");
    for base in ["/", "/archive/of/mine/"] {
        let broken = site.broken(base, false);
        assert!(broken.is_empty(), "below {base}:\n{}", broken.join("\n"));
    }
    // The page for addresses that are not there is shown by servers only.
    let from_disk: Vec<String> =
        site.broken("/home/me/", true).into_iter().filter(|link| !link.starts_with("404.html")).collect();
    assert!(from_disk.is_empty(), "from disk:\n{}", from_disk.join("\n"));
}

#[test]
fn every_link_and_anchor_of_the_seeds_resolves() {
    let archive = Archive::of_seeds();
    archive.build();
    assert_whole(&archive);
}

#[test]
fn every_link_and_anchor_of_an_english_archive_resolves() {
    let archive = Archive::of_two();
    archive.write("recalling.toml", "title = 'Test'\nlanguage = 'en'\nbase = 'https://example.org/archive/'\n");
    archive.build();
    let site = Site::of(&archive);
    let broken: Vec<String> = site.broken("/", true).into_iter().filter(|link| !link.starts_with("404.html")).collect();
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn versions_of_a_work_link_to_each_other() {
    let archive = Archive::of_two();
    archive.write("content/A/RES/69/28.zh.txt", include_str!("../../content/A/RES/69/28.zh.txt"));
    archive.build();
    assert_whole(&archive);
}

#[test]
fn a_page_reached_from_many_lists_has_pages_of_its_own_for_them() {
    let archive = Archive::new("");
    archive.write("content/A/RES/69/28.en.txt", PLAIN);
    for number in 1..=260 {
        let text = CITING.replace("70/237", &format!("70/{number}"));
        archive.write(&format!("content/A/RES/70/{number}.en.txt"), text);
    }
    archive.build();
    assert_whole(&archive);
    let files = archive.tree("public");
    assert!(files.keys().any(|file| file.starts_with("A/RES/69/28/cited-by/")), "260 citers stand on one page");
}

/// What the pages of held resolutions cite, and what the cited pages say of it.
#[test]
fn every_citation_has_two_ends() {
    for archive in [Archive::of_seeds(), Archive::of_two()] {
        archive.build();
        let site = Site::of(&archive);
        let mut citations = 0;
        // A comparison shows both texts once more; what cites is the text.
        let texts = site.pages.iter().filter(|(path, page)| page.anchors.contains("op1") && !path.contains("/since/"));
        for (path, _) in texts {
            let html = Html::parse_document(&archive.page(path));
            let cells = selector("[id^='pp'], [id^='op'], [id^='fn']");
            for cell in html.select(&cells) {
                let anchor = cell.attr("id").unwrap();
                if html.select(&selector("[id]")).any(|other| {
                    other.parent() == Some(*cell) && other.attr("id").is_some_and(|id| id.starts_with("op"))
                }) {
                    continue;
                }
                for link in cell.select(&selector("a[href]")).filter_map(|link| link.attr("href")) {
                    if is_elsewhere(link) || link.starts_with('#') {
                        continue;
                    }
                    let target = resolve(&format!("/{path}"), link).unwrap();
                    let target = target.trim_start_matches('/').split('#').next().unwrap().to_owned();
                    let back = format!("/{path}#{anchor}");
                    let says = says_back(&site, &target, &back);
                    assert!(says, "{path}#{anchor} cites {target}, which does not say so");
                    citations += 1;
                }
            }
        }
        assert!(citations > 3, "only {citations} citations were seen");
    }
}

/// Whether a page, or one of the pages of what cites its work, links to a place.
fn says_back(site: &Site, target: &str, back: &str) -> bool {
    let folder = target.trim_end_matches("index.html");
    let pages = site.pages.iter().filter(|(path, _)| path.starts_with(folder));
    let mut links =
        pages.flat_map(|(path, page)| page.links.iter().map(move |link| resolve(&format!("/{path}"), link)));
    links.any(|link| link.as_deref() == Some(back))
}

#[test]
fn nothing_on_a_page_needs_a_script() {
    let archive = Archive::of_two();
    archive.build();
    for (path, bytes) in archive.tree("public").iter().filter(|(path, _)| path.ends_with(".html")) {
        let html = Html::parse_document(std::str::from_utf8(bytes).unwrap());
        let needing = html.select(&selector("a:not([href]):not([id]), [onclick], a[href^='javascript:']")).count();
        assert_eq!(needing, 0, "{path}");
    }
}

#[test]
fn links_are_resolved_as_a_browser_does() {
    let cases = [
        ("/a/b.html", "c.html", Some("/a/c.html")),
        ("/a/b.html", "../c/", Some("/c/")),
        ("/a/b.html", "#x", Some("/a/b.html#x")),
        ("/a/b.html", "../../c", None),
        ("/a/b.html", "./", Some("/a/")),
        ("/a/b.html", "/c", Some("/c")),
    ];
    for (from, link, expected) in cases {
        assert_eq!(resolve(from, link).as_deref(), expected, "{link} from {from}");
    }
}
