//! How English names documents: `resolutions 53/70 of 4 December 1998 and 54/49 of 1 December 1999`.

use crate::grammar::mention::{MentionGrammar, Noun, Organ, Possession, Row, Side, Term, Unit, row};

/// The noun before the number, the date after it.
pub(super) const MENTIONS: MentionGrammar =
    MentionGrammar { rows: ROWS, noun: Side::Before, date: Side::After, possession: Possession::Word, sessions: &[] };

const LISTS: &str = "DOMAIN.md part 4";
const NOTES: &str = "DOMAIN.md parts 5 and 6";
const DATES: &str = "DOMAIN.md part 7";
const TRAPS: &str = "texts of the seventy-sixth session";

const ROWS: &[Row] = &[
    row(Term::Noun(Noun::Resolution), &["resolution", "resolutions"], LISTS),
    row(Term::Noun(Noun::Decision), &["decision", "decisions"], LISTS),
    row(Term::Noun(Noun::Document), &["document", "documents"], LISTS),
    row(Term::Organ(Organ::Assembly), &["General Assembly", "Assembly"], LISTS),
    row(Term::Organ(Organ::Security), &["Security Council"], LISTS),
    row(Term::Organ(Organ::Economic), &["Economic and Social Council"], LISTS),
    row(Term::Organ(Organ::Rights), &["Human Rights Council"], LISTS),
    row(Term::Organ(Organ::Commission), &["Commission on Human Rights"], LISTS),
    row(Term::Organ(Organ::Council), &["Council", "Council’s", "Council's"], LISTS),
    row(
        Term::Organ(Organ::Elsewhere),
        &[
            "Assembly of Heads of State",
            "Assembly of States Parties",
            "Board",
            "Commission",
            "Committee",
            "Conference",
            "Conference of the Parties",
            "Conference of the States Parties",
            "Council of Europe",
            "Council of Ministers",
            "Environment Assembly",
            "European Council",
            "Executive Board",
            "Executive Council",
            "Governing Council",
            "Health Assembly",
            "Meeting of the States Parties",
            "Organization",
            "Parliamentary Assembly",
            "Peace and Security Council",
            "Trusteeship Council",
            "UN-Habitat Assembly",
        ],
        TRAPS,
    ),
    row(Term::Its, &["its", "their"], LISTS),
    row(Term::InIts, &["in its", "by its", "in their"], TRAPS),
    row(Term::And, &["and", "or", "as well as", "and in", "and of", "and also"], LISTS),
    row(Term::To, &["to", "through"], LISTS),
    row(Term::Of, &["of", "dated"], LISTS),
    row(Term::Link, &["the", "adopted on"], LISTS),
    row(Term::Month(1), &["January"], DATES),
    row(Term::Month(2), &["February"], DATES),
    row(Term::Month(3), &["March"], DATES),
    row(Term::Month(4), &["April"], DATES),
    row(Term::Month(5), &["May"], DATES),
    row(Term::Month(6), &["June"], DATES),
    row(Term::Month(7), &["July"], DATES),
    row(Term::Month(8), &["August"], DATES),
    row(Term::Month(9), &["September"], DATES),
    row(Term::Month(10), &["October"], DATES),
    row(Term::Month(11), &["November"], DATES),
    row(Term::Month(12), &["December"], DATES),
    row(
        Term::Unit(Unit::Paragraph),
        &["paragraph", "paragraphs", "operative paragraph", "operative paragraphs", "para.", "paras.", "para", "paras"],
        LISTS,
    ),
    row(Term::Unit(Unit::Section), &["section", "sections", "sect.", "sects."], LISTS),
    row(Term::Unit(Unit::Chapter), &["chapter", "chapters", "chap.", "chaps."], NOTES),
    row(Term::Unit(Unit::Annex), &["annex", "annexes"], LISTS),
    row(Term::Unit(Unit::Appendix), &["appendix", "appendices"], TRAPS),
    row(Term::Unit(Unit::Part), &["part", "parts"], TRAPS),
    row(Term::Unit(Unit::Article), &["article", "articles", "Art.", "Arts."], LISTS),
    row(
        Term::Unit(Unit::Foreign),
        &["preambular paragraph", "preambular paragraphs", "subparagraph", "subparagraphs", "rule", "rules"],
        TRAPS,
    ),
    row(Term::Above, &["above", "below"], LISTS),
    row(Term::Present, &["the present resolution", "this resolution", "the present decision"], LISTS),
    row(Term::Charter, &["Charter of the United Nations", "United Nations Charter", "Charter"], LISTS),
    row(
        Term::Other,
        &[
            "African Charter",
            "Arab Charter",
            "Asian Charter",
            "Earth Charter",
            "International Charter",
            "Olympic Charter",
            "Social Charter",
            "draft resolution",
            "draft resolutions",
            "draft decision",
            "Resolutions and Decisions of the",
        ],
        TRAPS,
    ),
    row(Term::Ibid, &["Ibid.", "Ibid", "Idem"], NOTES),
    row(
        Term::Abbreviation,
        &[
            "No.", "Nos.", "vol.", "vols.", "p.", "pp.", "cf.", "e.g.", "i.e.", "al.", "Mr.", "Ms.", "Mrs.", "Dr.",
            "St.",
        ],
        NOTES,
    ),
    row(Term::Particular, &["in particular", "including", "notably", "especially"], TRAPS),
];
