//! The languages that a site speaks: the archive's first one, and every one in which it holds a text and for which the
//! theme has words.
//!
//! Pages of a general kind (home, lists, stubs, what cites a work, health) exist in each of them; a text only in its own.

use crate::archive::{Archive, Version};
use crate::resolution::Language;
use crate::settings::Settings;
use crate::speech::Tongues;

/// The languages of a site, the archive's first one at the head: en, fr, es, ru, zh, ar where there is 78/237 in all six.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Languages {
    first: Language,
    all: Vec<Language>,
}

impl Languages {
    /// The languages of the site of an archive, in its own order; those that it does not order stand last, by their codes.
    pub fn of(archive: &Archive, settings: &Settings, tongues: &Tongues) -> Self {
        let first = settings.language();
        let on_pages = archive.versions().iter().filter(|version| version.work.is_some());
        let mut all: Vec<Language> = on_pages.filter_map(|version| version.resolution.facts.language).collect();
        all.retain(|&language| language != first && tongues.languages().any(|known| known == language));
        let place = |language: &Language| settings.languages.iter().position(|listed| listed == language);
        all.sort_by_key(|language| (place(language).unwrap_or(usize::MAX), *language));
        all.dedup();
        all.insert(0, first);
        Self { first, all }
    }

    /// The archive's first language.
    pub fn first(&self) -> Language {
        self.first
    }

    /// All of them, the first one first.
    pub fn iter(&self) -> impl Iterator<Item = Language> + use<'_> {
        self.all.iter().copied()
    }

    /// The language of the general pages to which a page of a language leads: its own, or that of the words it speaks (a
    /// German text in a theme without `de.ftl` speaks English), or the first.
    pub fn led_to(&self, language: Language, tongues: &Tongues) -> Language {
        let spoken = [language, tongues.of(language).language()];
        spoken.into_iter().find(|spoken| self.all.contains(spoken)).unwrap_or(self.first)
    }

    /// The language of a text; of one that does not tell it the first.
    pub fn of_text(&self, version: &Version) -> Language {
        version.resolution.facts.language.unwrap_or(self.first)
    }

    /// What the address of a general page says of its language: nothing of the first.
    pub fn said(&self, language: Language) -> Option<Language> {
        (language != self.first).then_some(language)
    }
}
