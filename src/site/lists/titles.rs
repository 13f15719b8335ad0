//! What the archive holds, by title.

use crate::archive::WorkId;
use crate::resolution::Language;
use crate::site::Site;
use crate::site::listing::Listing;
use crate::speech::Tongue;
use std::collections::BTreeMap;

/// In the order of a language, under the letter of the title; of one title the oldest first. What has no title in the
/// language stands there under that of another, so that the list is as long in every language.
pub(super) fn by_title(site: &Site<'_>, tongue: &Tongue, language: Language) -> Listing {
    let order = tongue.order();
    let held = site.works().filter(|(_, work)| !work.versions.is_empty());
    let mut titled: Vec<(&str, WorkId)> =
        held.filter_map(|(id, work)| Some((site.title_in(work, language)?.0, id))).collect();
    titled.sort_by(|(a, x), (b, y)| order.compare(a, b).then(x.cmp(y)));
    let mut letters: Vec<(String, Vec<WorkId>)> = Vec::new();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for (title, id) in titled {
        // Letters come in the order of their first title, and each once even where the order interleaves scripts.
        let letter = order.letter(title);
        let i = *known.entry(letter.clone()).or_insert_with(|| {
            letters.push((letter, Vec::new()));
            letters.len() - 1
        });
        if let Some((_, works)) = letters.get_mut(i) {
            works.push(id);
        }
    }
    let id = |letter: &str| letter.chars().fold("letter".to_owned(), |id, c| format!("{id}-{:x}", u32::from(c)));
    Listing::new(letters.into_iter().map(|(letter, works)| (id(&letter), letter, works)))
}
