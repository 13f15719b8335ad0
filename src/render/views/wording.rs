//! What the template of a wording sees: each work as its line, and what is said otherwise as mark-up.

use super::Views;
use crate::render::prose::{escape_into, place_html, quote_html};
use crate::site::{Anchor, Pager, Quote, StepVote, VariantPiece, WordingPage, WordingPlace, WordingVariant};
use serde::Serialize;
use tera::{TeraResult, Value};

impl Views<'_> {
    pub(super) fn wording<'m>(&self, page: &'m WordingPage<'_>) -> TeraResult<WordingView<'m>> {
        let place = |place: &'m WordingPlace<'_>| {
            let at: Vec<String> = place.at.iter().map(at_html).collect();
            let at = Value::safe_string(&at.join(" "));
            Ok(WordingPlaceView { line: self.line(&place.work)?, at, vote: &place.vote })
        };
        let variant = |variant: &'m WordingVariant<'_>| {
            let html = (!variant.changes.is_empty()).then(|| Value::safe_string(&changes_html(&variant.changes)));
            let places = variant.places.iter().map(place).collect::<TeraResult<_>>()?;
            Ok(WordingVariantView { label: &variant.label, html, places })
        };
        Ok(WordingView {
            crumbs: &page.crumbs,
            title: &page.title,
            count: &page.count,
            notice: &page.notice,
            words: page.words,
            variants: page.variants.iter().map(variant).collect::<TeraResult<_>>()?,
            also_title: &page.also_title,
            also: &page.also,
            pager: page.pager.as_ref(),
        })
    }
}

/// `wording.html`
#[derive(Serialize)]
pub struct WordingView<'m> {
    /// The way here.
    crumbs: &'m [Anchor],
    /// What it is: `Agreed language`, `Formula`, `Passage`.
    title: &'m str,
    /// `Stands in 12 resolutions, first in 53/70 (1998)`
    count: &'m str,
    /// What a formula or a passage is.
    notice: &'m Option<String>,
    /// What it says, where it stood first.
    words: &'m str,
    /// The works that say it, those together that say the same.
    variants: Vec<WordingVariantView<'m>>,
    /// What `also` is.
    also_title: &'m str,
    /// Passages of it that stand elsewhere, or the wordings of which a passage is a part.
    also: &'m [Anchor],
    /// Its other pages.
    pager: Option<&'m Pager>,
}

/// Works that say the same, word for word.
#[derive(Serialize)]
pub struct WordingVariantView<'m> {
    /// `Word for word in 3 resolutions`
    label: &'m str,
    /// What they say otherwise than the oldest, as mark-up; nothing of the oldest.
    html: Option<Value>,
    /// The works, the oldest first.
    places: Vec<WordingPlaceView<'m>>,
}

/// A work that has the wording.
#[derive(Serialize)]
pub struct WordingPlaceView<'m> {
    /// The work as a line.
    line: Value,
    /// Where in it, with the verb of the paragraph, and of a passage what stands around it, as mark-up.
    at: Value,
    /// How it was adopted, where the archive knows.
    vote: &'m Option<StepVote>,
}

/// A place with its verb, or a quotation.
fn at_html(quote: &Quote) -> String {
    if !quote.words.is_empty() {
        return quote_html(quote);
    }
    let mut out = place_html(&quote.place);
    if let Some(verb) = &quote.verb {
        out.push_str(" <i>");
        escape_into(verb, &mut out);
        out.push_str("</i>");
    }
    out
}

/// What is gone and what is new, so marked that it can be told without colour and on paper.
fn changes_html(pieces: &[VariantPiece]) -> String {
    let mut out = String::new();
    for VariantPiece { kind, words } in pieces {
        let (open, close) = match *kind {
            "gone" => ("<del>", "</del>"),
            "new" => ("<ins>", "</ins>"),
            _ => ("", ""),
        };
        out.push_str(open);
        escape_into(words, &mut out);
        out.push_str(close);
    }
    out
}
