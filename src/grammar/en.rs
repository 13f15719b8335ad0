//! English.
//!
//! Sources: DOMAIN.md parts 1 (masthead), 2 (recitals) and 3 (operative paragraphs).

use super::mention::{MentionGrammar, Noun, Organ, Possession, Row, Side, Term, Unit, row};
use super::text::{Forms, Line};
use super::{Grammar, TextGrammar};
use crate::resolution::{Body, Language};
use std::sync::LazyLock;

/// The grammar of English.
pub static GRAMMAR: Grammar =
    Grammar { language: Language::EN, text: &TEXT, forms: LazyLock::new(|| Forms::of(&TEXT)), mentions: MENTIONS };

static TEXT: TextGrammar = TextGrammar {
    lines: &[
        (Line::Organization, "United Nations"),
        (
            Line::Adopted,
            r"Adopted by the {body}(?: unanimously)? at its (?P<meeting>\d+)(?:st|nd|rd|th) (?:\(?(?P<resumed>resumed)\)? )?(?:plenary )?meeting,? (?:held )?on {date}",
        ),
        (Line::Adopted, r"Resolutions? adopted by the {body}(?: on {date})?"),
        (Line::Adopted, "on {date}"),
        (Line::Number, r"Resolution (?P<number>\d{1,4} ?\(\d{4}\))(?: ?of {date})?"),
        (Line::Number, r"(?P<number>\d{1,4} ?\(\d{4}\))\.? ?Resolution of {date}"),
        (Line::Body, r"(?:The )?{body}"),
        (Line::Date, r"(?:of )?{date}"),
        (
            Line::Session,
            r"(?P<session>(?:one hundred(?: and)? ?)?[a-z]+(?:-[a-z]+)?|\d+(?:st|nd|rd|th)) (?:(?P<emergency>emergency special )|(?P<special>special )|resumed )?session",
        ),
        (Line::Session, r"(?P<session>\d{4}) session"),
        (
            Line::Agenda,
            r"(?:Provisional )?Agenda items? (?P<items>\d+(?: ?\([a-z]\))?(?:(?:,| and|, and) \d*(?: ?\([a-z]\))?)*)",
        ),
        (Line::Basis, r"\[(?P<value>(?:on the |without |on a )[^\]]*)(?:\]|$)"),
        (Line::Meeting, r"(?P<meeting>\d+)(?:st|nd|rd|th) (?:\(?(?P<resumed>resumed)\)? )?(?:plenary )?meeting\.?"),
        (Line::Outcome, r"Adopted (?:unanimously )?at the (?P<meeting>\d+)(?:st|nd|rd|th) meet-? ?ing.*"),
        (Line::Outcome, r"[\[(](?:Adopted|Recorded vote)[^\])]*[\])]"),
    ],
    date: r"(?P<d>\d{1,2}) ?(?P<m>{month})[.,]? ?(?P<y>\d{4})",
    months: [
        &["January"],
        &["February"],
        &["March"],
        &["April"],
        &["May"],
        &["June"],
        &["July"],
        &["August"],
        &["September"],
        &["October"],
        &["November"],
        &["December"],
    ],
    bodies: &[
        (Body::GeneralAssembly, "General Assembly"),
        (Body::SecurityCouncil, "Security Council"),
        (Body::EconomicAndSocialCouncil, "Economic and Social Council"),
        (Body::HumanRightsCouncil, "Human Rights Council"),
    ],
    enacting: &[
        (Body::GeneralAssembly, "The General Assembly"),
        (Body::SecurityCouncil, "The Security Council"),
        (Body::EconomicAndSocialCouncil, "The Economic and Social Council"),
        (Body::HumanRightsCouncil, "The Human Rights Council"),
    ],
    committees: &[
        ("First Committee", "First Committee"),
        ("Second Committee", "Second Committee"),
        ("Third Committee", "Third Committee"),
        ("Special Political and Decolonization Committee (Fourth Committee)", "Fourth Committee"),
        (
            "Special Political and Decolonization Committee (Fourth Committee)",
            "Special Political and Decolonization Committee",
        ),
        ("Fifth Committee", "Fifth Committee"),
        ("Sixth Committee", "Sixth Committee"),
        ("Credentials Committee", "Credentials Committee"),
        ("General Committee", "General Committee"),
    ],
    annex: r"Annex(?: (?P<number>[IVX]+|\d+|[A-Z]))?",
    // The articles and chapters of a treaty: the Convention in the annex of 79/243.
    article: r"Article (?P<number>\d+|[IVX]+)",
    chapter: r"(?:Chapter|Part|Title) (?:\d+|[IVX]+)|Preamble",
    preambular: PREAMBULAR,
    operative: OPERATIVE,
    provisional_agenda: &["provisional agenda"],
    adverbs: &[
        "also", "further", "again", "once again", "in particular", "in this regard", "with appreciation",
        "with concern", "with deep concern", "with grave concern", "with satisfaction", "with interest", "with regret",
        "strongly", "with approval", "once more", "in this context", "with great appreciation", "with serious concern",
        "deeply",
    ],
    sections: &[],
    stopped: true,
    ordinal: english_ordinal,
};

/// Openers of recitals (DOMAIN.md part 2). Longer forms come from verb and adverbs.
const PREAMBULAR: &[&str] = &[
    "Recalling", "Recognizing", "Reaffirming", "Noting", "Welcoming", "Taking note", "Stressing", "Emphasizing",
    "Acknowledging", "Having considered", "Having determined", "Having decided", "Having noted", "Deeply convinced",
    "Reiterating", "Bearing in mind", "Mindful", "Underlining", "Expressing concern", "Expressing deep concern",
    "Expressing grave concern", "Expressing serious concern", "Expressing its concern", "Expressing appreciation",
    "Expressing its appreciation", "Expressing satisfaction", "Expressing", "Convinced", "Deeply concerned",
    "Gravely concerned", "Seriously concerned", "Concerned", "Aware", "Conscious", "Guided", "Acting", "Determining",
    "Determined", "Having examined", "Having heard", "Having received", "Having reviewed", "Having adopted",
    "Having discussed", "Having regard", "Taking into account", "Taking into consideration", "Considering",
    "Commending", "Condemning", "Deploring", "Deeply deploring", "Affirming", "Confirming", "Commemorating",
    "Reiterating its support", "Appreciating", "Observing", "Desiring", "Desirous", "Believing", "Firmly believing",
    "Firmly convinced", "Fully aware", "Alarmed", "Deeply alarmed", "Disturbed", "Deeply disturbed", "Encouraged",
    "Encouraging", "Endorsing", "Supporting", "Calling upon", "Calling for", "Urging", "Regretting",
    "Deeply regretting", "Resolved", "Inspired", "Anxious", "Seeking", "Thanking", "Paying tribute", "Highlighting",
    "Cognizant", "Committed", "Welcoming and supporting", "Equally concerned", "Profoundly concerned", "Pursuant to",
    "In accordance with", "Inviting", "Requesting", "Declaring", "Proclaiming", "Realizing", "Remaining",
    "Looking forward", "Reaffirming its commitment", "Understanding", "Underscoring", "Viewing", "Hoping", "Dismayed",
    "Shocked", "Saddened", "Outraged", "Appalled", "Strongly condemning", "Strongly supporting",
];

/// Openers of operative paragraphs (DOMAIN.md part 3).
const OPERATIVE: &[&str] = &[
    "Encourages", "Requests", "Calls upon", "Calls on", "Calls for", "Decides", "Welcomes", "Urges", "Recognizes",
    "Reaffirms", "Recalls", "Invites", "Stresses", "Notes", "Takes note", "Emphasizes", "Reiterates", "Acknowledges",
    "Endorses", "Commends", "Demands", "Condemns", "Recommends", "Approves", "Adopts", "Affirms", "Appeals",
    "Authorizes", "Appoints", "Confirms", "Considers", "Declares", "Proclaims", "Deplores", "Directs", "Expresses",
    "Looks forward", "Regrets", "Reminds", "Supports", "Underlines", "Underscores", "Thanks", "Agrees", "Accepts",
    "Asks", "Determines", "Establishes", "Instructs", "Insists", "Pays tribute", "Resolves", "Concurs",
    "Congratulates", "Highlights", "Strongly condemns", "Strongly urges", "Strongly encourages", "Strongly appeals",
    "Strongly deplores", "Expresses concern", "Expresses its concern", "Expresses deep concern",
    "Expresses its deep concern", "Expresses appreciation", "Expresses its appreciation", "Expresses its gratitude",
    "Expresses its satisfaction", "Deeply regrets", "Deeply deplores", "Solemnly declares", "Renews", "Rejects",
    "Reserves", "Transmits", "Trusts", "Undertakes", "Designates", "Elects", "Extends", "Bears in mind", "Mandates",
    "Observes", "Remains", "Shares", "Warns",
];

/// The noun before the number, the date after it.
const MENTIONS: MentionGrammar = MentionGrammar {
    rows: ROWS,
    noun: Side::Before,
    date: Side::After,
    possession: Possession::Word,
    bare_paragraphs: false,
    glued: &[],
    sessions: &[],
    portions: &[],
};

const LISTS: &str = "DOMAIN.md part 4";
const NOTES: &str = "DOMAIN.md parts 5 and 6";
const TRAPS: &str = "texts of the seventy-sixth session";

/// Where words that names of bodies are made of are from.
const NAMES: &str = "the names of bodies in the official languages (United Nations terminology)";

const ROWS: &[Row] = &[
    row(Term::Noun(Noun::Resolution), &["resolution", "resolutions"], LISTS),
    row(Term::Noun(Noun::Decision), &["decision", "decisions"], LISTS),
    row(Term::Noun(Noun::Document), &["document", "documents"], LISTS),
    row(Term::Organ(Organ::Assembly), &["General Assembly", "United Nations General Assembly", "Assembly"], LISTS),
    row(Term::Organ(Organ::Security), &["Security Council", "United Nations Security Council"], LISTS),
    row(Term::Organ(Organ::Economic), &["Economic and Social Council"], LISTS),
    row(Term::Organ(Organ::Rights), &["Human Rights Council"], LISTS),
    row(Term::Organ(Organ::Commission), &["Commission on Human Rights"], LISTS),
    row(Term::Organ(Organ::Below), &["Sub-Commission", "Subcommission"], TRAPS),
    row(Term::Organ(Organ::Council), &["Council", "Council’s", "Council's"], LISTS),
    row(
        Term::Organ(Organ::Elsewhere),
        &[
            "Assembly of Heads of State", "Assembly of States Parties", "Board", "Commission",
            "Commission for Social Development", "Commission on Crime Prevention and Criminal Justice",
            "Commission on Narcotic Drugs", "Commission on Population and Development",
            "Commission on the Status of Women", "Committee", "Conference", "Conference of the Parties",
            "Conference of the States Parties", "Council of Europe", "Council of Ministers", "Environment Assembly",
            "European Council", "Executive Board", "Executive Council", "Governing Council", "Health Assembly",
            "Meeting of the States Parties", "Organization", "Parliamentary Assembly", "Peace and Security Council",
            "Trusteeship Council", "UN-Habitat Assembly",
        ],
        TRAPS,
    ),
    row(
        Term::Body,
        &[
            "Agency", "Authority", "Bank", "Community", "Congress", "Court", "Federation", "Forum", "Fund",
            "Institute", "League", "Organisation", "Parliament", "Summit", "Tribunal", "Union",
        ],
        NAMES,
    ),
    row(Term::Its, &["its", "their"], LISTS),
    row(Term::InIts, &["in its", "by its", "in their"], TRAPS),
    row(Term::And, &["and", "or", "as well as", "and in", "and of", "and also"], LISTS),
    row(Term::To, &["to", "through"], LISTS),
    row(Term::Of, &["of", "dated"], LISTS),
    row(Term::Of, &["adopted by"], TRAPS),
    row(Term::On, &["on", "adopted on"], TRAPS),
    row(Term::Link, &["the"], LISTS),
    row(Term::Operative, &["operative part"], TRAPS),
    row(Term::Count(1), &["one"], TRAPS),
    row(Term::Count(2), &["two"], TRAPS),
    row(Term::Count(3), &["three"], TRAPS),
    row(Term::Count(4), &["four"], TRAPS),
    row(
        Term::Unit(Unit::Paragraph),
        &["paragraph", "paragraphs", "operative paragraph", "operative paragraphs", "para.", "paras.", "para", "paras"],
        LISTS,
    ),
    row(Term::Unit(Unit::Section), &["section", "sections", "sect.", "sects."], LISTS),
    row(Term::Unit(Unit::Chapter), &["chapter", "chapters", "chap.", "chap", "chaps.", "chaps"], NOTES),
    row(Term::Unit(Unit::Annex), &["annex", "annexes"], LISTS),
    row(Term::Unit(Unit::Appendix), &["appendix", "appendices"], TRAPS),
    row(Term::Unit(Unit::Part), &["part", "parts"], TRAPS),
    row(Term::Unit(Unit::Article), &["article", "articles", "Art.", "Arts."], LISTS),
    row(
        Term::Unit(Unit::Clause),
        &["subparagraph", "subparagraphs", "sub-paragraph", "sub-paragraphs", "subpara.", "subparas."],
        TRAPS,
    ),
    row(Term::Unit(Unit::Foreign), &["preambular paragraph", "preambular paragraphs", "rule", "rules"], TRAPS),
    row(Term::Above, &["above", "below"], LISTS),
    row(Term::Present, &["the present resolution", "this resolution", "the present decision"], LISTS),
    row(Term::Charter, &["Charter of the United Nations", "United Nations Charter", "Charter"], LISTS),
    row(
        Term::Other,
        &[
            "African Charter", "Arab Charter", "Asian Charter", "Earth Charter", "International Charter",
            "Olympic Charter", "Social Charter", "draft resolution", "draft resolutions", "draft decision",
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

const UNITS: [&str; 19] = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
];

const TENS: [(&str, &str); 8] = [
    ("twentieth", "twenty"),
    ("thirtieth", "thirty"),
    ("fortieth", "forty"),
    ("fiftieth", "fifty"),
    ("sixtieth", "sixty"),
    ("seventieth", "seventy"),
    ("eightieth", "eighty"),
    ("ninetieth", "ninety"),
];

/// The value of an ordinal in words or digits: `Seventy-eighth`, `One hundred and third`, `78th`, `2018`.
fn english_ordinal(text: &str) -> Option<u32> {
    let text = text.to_ascii_lowercase();
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        return text.trim_end_matches(|c: char| c.is_ascii_alphabetic()).parse().ok();
    }
    if let Some(rest) = text.strip_prefix("one hundred") {
        let rest = rest.trim_start().trim_start_matches("and").trim();
        return Some(100 + if matches!(rest, "th" | "") { 0 } else { english_ordinal(rest)? });
    }
    let unit = |word: &str| UNITS.iter().position(|unit| *unit == word).and_then(|i| u32::try_from(i + 1).ok());
    if let Some(value) = unit(&text) {
        return Some(value);
    }
    (2u32..).zip(TENS).find_map(|(ten, (whole, stem))| match text.strip_prefix(stem) {
        _ if text == whole => Some(ten * 10),
        Some(rest) => unit(rest.trim_start_matches(['-', ' '])).filter(|unit| *unit < 10).map(|unit| ten * 10 + unit),
        None => None,
    })
}
