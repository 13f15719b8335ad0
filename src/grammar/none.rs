//! No language: empty tables, for texts in a language without a grammar. Numbers and symbols are read all the same.

use super::text::Forms;
use super::{Grammar, MentionGrammar, Possession, Side, TextGrammar};
use crate::resolution::Language;
use std::sync::LazyLock;

/// The grammar of a language that has none; `un` is a code that no language bears.
pub static GRAMMAR: Grammar =
    Grammar { language: Language::NONE, text: &TEXT, forms: LazyLock::new(|| Forms::of(&TEXT)), mentions: MENTIONS };

static TEXT: TextGrammar = TextGrammar {
    lines: &[],
    date: r"(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})",
    months: [
        &["01"],
        &["02"],
        &["03"],
        &["04"],
        &["05"],
        &["06"],
        &["07"],
        &["08"],
        &["09"],
        &["10"],
        &["11"],
        &["12"],
    ],
    bodies: &[],
    enacting: &[],
    committees: &[],
    annex: "Annex (?P<number>[IVX]+)",
    article: "Article (?P<number>[0-9]+)",
    chapter: "Chapter [IVX]+",
    preambular: &[],
    operative: &[],
    provisional_agenda: &[],
    adverbs: &[],
    sections: &[],
    stopped: true,
    ordinal: |_| None,
};

const MENTIONS: MentionGrammar = MentionGrammar {
    rows: &[],
    noun: Side::Before,
    date: Side::After,
    possession: Possession::Word,
    bare_paragraphs: false,
    glued: &[],
    sessions: &[],
    portions: &[],
};
