//! Addresses that stay: what has been published leads somewhere although it moved or is gone.

use super::files::File;
use super::routes::{Here, Route};
use super::{Kind, Site};
use crate::archive::VersionId;
use crate::diagnostics::{Code, Diagnostic};
use crate::lock::{self, Lock};
use crate::resolution::Language;
use crate::settings::Lost;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// What keeps old addresses alive.
#[derive(Debug, Default)]
pub(super) struct Stay {
    /// Old addresses, with the page that each leads to now.
    aliases: BTreeMap<String, (Language, Route)>,
    /// Anchors that a text had and has no more.
    former: HashMap<VersionId, Vec<String>>,
}

/// A page that leads to another one.
#[derive(Debug)]
pub struct Alias {
    /// The language of its words, as a tag.
    pub tag: String,
    /// The way to the page, from this one.
    pub href: String,
    /// The address of the page, where that is known.
    pub canonical: Option<String>,
    /// `This page has moved.`
    pub words: String,
}

impl Site<'_> {
    /// The addresses of all texts, to be locked.
    pub fn lock(&self) -> Lock {
        let mut lock = Lock::default();
        for (address, id) in self.texts_by_address() {
            let Some(version) = self.archive.version(id) else { continue };
            let paragraphs = version.resolution.paragraphs.iter().map(|paragraph| paragraph.id.clone());
            lock.add(&address, paragraphs.chain(version.resolution.notes.iter().map(|note| note.id.clone())));
        }
        lock
    }

    fn texts_by_address(&self) -> BTreeMap<String, VersionId> {
        let texts = self.pages.iter().filter_map(|page| match page.kind {
            Kind::Resolution(id) => Some((page.route.address(), id)),
            _ => None,
        });
        texts.collect()
    }

    /// Sees that what has been published stays: what is lost gets an alias, and so does every old address that a record
    /// names. What is lost is said.
    pub fn stay(&mut self, lock: Option<&Lock>) -> Vec<Diagnostic> {
        let mut said = Vec::new();
        let pages: HashMap<String, (Language, Route)> =
            self.pages.iter().map(|page| (page.route.address(), (page.language, page.route.clone()))).collect();
        let mut stay = Stay::default();
        for (address, id) in self.texts_by_address() {
            let Some(version) = self.archive.version(id) else { continue };
            for alias in &version.resolution.facts.aliases {
                let old = folder(alias);
                match pages.get(&address).filter(|_| !pages.contains_key(&old) && is_plain(&old)) {
                    Some(page) => drop(stay.aliases.insert(old, page.clone())),
                    None => said.push(not_free(&version.path, alias)),
                }
            }
            let now = |anchor: &&str| {
                version.paragraph(anchor).is_some() || version.resolution.notes.iter().any(|note| note.id == **anchor)
            };
            let lost: Vec<String> = lock
                .into_iter()
                .flat_map(|lock| lock.anchors(&address))
                .filter(|anchor| !now(anchor))
                .map(str::to_owned)
                .collect();
            if !lost.is_empty() {
                said.push(self.lost_anchors(&version.path, &address, &lost));
                stay.former.insert(id, lost);
            }
        }
        for address in lock.into_iter().flat_map(Lock::addresses) {
            if pages.contains_key(address) || stay.aliases.contains_key(address) || !is_plain(address) {
                continue;
            }
            let nearest = ancestors(address).find_map(|above| pages.get(above));
            let home = || (self.languages.first(), Route::Home(None));
            said.push(self.lost_page(address, nearest.is_some()));
            stay.aliases.insert(address.to_owned(), nearest.cloned().unwrap_or_else(home));
        }
        self.stay = stay;
        said
    }

    /// Files that lead from old addresses to pages.
    pub(super) fn alias_files(&self) -> impl Iterator<Item = File> {
        self.stay.aliases.keys().map(|old| File::Alias(old.as_str().into()))
    }

    /// What an alias says.
    pub fn alias(&self, old: &str) -> Option<Alias> {
        let (language, route) = self.stay.aliases.get(old)?;
        let here = Here::at(&File::Alias(old.into()).route());
        Some(Alias {
            tag: language.code().to_owned(),
            href: here.to(route),
            canonical: self.settings.base.as_ref().map(|base| format!("{base}{}", route.address())),
            words: self.tongues.of(*language).say("moved"),
        })
    }

    /// Anchors that a text had when it was published, and has no more.
    pub(super) fn former_anchors(&self, id: VersionId) -> &[String] {
        self.stay.former.get(&id).map(Vec::as_slice).unwrap_or_default()
    }

    fn code(&self) -> Code {
        match self.settings.lost {
            Lost::Alias => Code::AddressLost,
            Lost::Fail => Code::AddressLostForGood,
        }
    }

    fn lost_page(&self, address: &str, near: bool) -> Diagnostic {
        let leads = if near { "the work's page" } else { "the home page" };
        let message = format!("`{address}` has been published and holds no text any more; it leads to {leads} now");
        Diagnostic::new(self.code(), &Arc::from(lock::FILE), message).help(
            "put the text back; or, when it has another address now, name the old one in its record: \
             `aliases = [\"…\"]`; or take the line out of recalling.lock, when nobody needs it",
        )
    }

    fn lost_anchors(&self, path: &Arc<str>, address: &str, lost: &[String]) -> Diagnostic {
        let named = lost.iter().take(6).map(|anchor| format!("`#{anchor}`")).collect::<Vec<_>>().join(", ");
        let more = if lost.len() > 6 { format!(" and {} more", lost.len() - 6) } else { String::new() };
        let message = format!("{named}{more} of `{address}` have been published and are no more in the text");
        Diagnostic::new(self.code(), path, message).help(
            "links to them lead to the head of the text; compare it with the one before, or take them out of \
             recalling.lock when nobody needs them",
        )
    }
}

fn not_free(path: &Arc<str>, alias: &str) -> Diagnostic {
    let message = format!("`{alias}` in `aliases` is no address that this text could have had");
    Diagnostic::new(Code::BadRecord, path, message)
        .help("write a path within the site, as `old/69-28/`, at which no page stands")
}

/// An address as one of a folder, whatever it was written like.
fn folder(alias: &str) -> String {
    let bare = alias.trim().trim_start_matches('/');
    let bare = bare.strip_suffix("index.html").unwrap_or(bare).trim_end_matches('/');
    if bare.ends_with(".html") || bare.is_empty() { bare.to_owned() } else { format!("{bare}/") }
}

/// Whether an address is a plain path below the site.
fn is_plain(address: &str) -> bool {
    let bare = address.trim_end_matches('/');
    !bare.is_empty()
        && !bare.contains(['\\', ':', '?', '#', '"', '<', '>'])
        && !bare.contains(char::is_control)
        && bare.split('/').all(|part| !part.is_empty() && !part.starts_with('.'))
}

/// The addresses above an address, the nearest first.
fn ancestors(address: &str) -> impl Iterator<Item = &str> {
    let bare = address.trim_end_matches('/');
    bare.match_indices('/').map(|(at, _)| at + 1).rev().filter_map(move |at| bare.get(..at))
}
