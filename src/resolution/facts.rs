//! Facts about a resolution: what the masthead, the closing, the title and the keeper's record say of it.

use super::{Body, Draft, Language, Subject, Symbol, Vote};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What is known about one resolution; `None` or empty where nothing is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// `A/RES/78/237`.
    pub symbol: Option<Symbol>,
    /// The language of the text.
    pub language: Option<Language>,
    /// The body that adopted it.
    pub body: Option<Body>,
    /// The session as the archive writes it: `78`, `ES-11`, `2018` for the Economic and Social Council.
    pub session: Option<String>,
    /// The title, without the number.
    pub title: Option<String>,
    /// `Distr.: General`.
    pub distribution: Option<Distribution>,
    /// The day of issue, printed under the distribution.
    pub issued: Option<Date>,
    /// Agenda items as `94` or `94(b)`.
    pub agenda_items: Vec<String>,
    /// The title of the agenda item, where it is printed.
    pub agenda_title: Option<String>,
    /// The day of adoption.
    pub adopted: Option<Date>,
    /// The meeting's record, `A/78/PV.50`.
    pub meeting: Option<Symbol>,
    /// Whether that meeting was resumed (`续会`, `resumed`).
    pub resumed: bool,
    /// The report on which it was adopted, with the committee.
    pub report: Option<Report>,
    /// The short form of the agenda item, which stays the same from session to session:
    /// `INFORMATION--INTERNATIONAL SECURITY`.
    pub agenda_short: Option<String>,
    /// The draft, and who put it forward.
    pub draft: Option<Draft>,
    /// The vote.
    pub vote: Option<Vote>,
    /// What it is about: from the record and from the mark-up of the file.
    pub subjects: Vec<Subject>,
    /// The identifier that the United Nations' mark-up gives the work:
    /// `/akn/un/statement/deliberation/unga/2021-12-06/76-19/`.
    pub identifier: Option<String>,
    /// Where the file came from, from the record.
    pub origin: Option<String>,
    /// The day on which a corrected text took the place of the one before, from the record.
    pub amended: Option<Date>,
    /// Addresses at which it has been published before, from the record.
    pub aliases: Vec<String>,
    /// The series in which it stands, from the record.
    pub series: Option<InSeries>,
}

/// What the keeper says of the series of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum InSeries {
    /// It is one with that of another work: `A/RES/53/70`.
    With(Symbol),
    /// It is in none.
    Alone,
}

/// The report on which a resolution was adopted: `[根据第一委员会的报告(A/78/404, 第 14 段)通过]` (seed 78/237, line 18).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// `A/78/404`; of several documents the first (all of them are mentions of the head).
    pub symbol: Symbol,
    /// The paragraphs named, expanded: `14`.
    pub paragraphs: Vec<String>,
    /// The committee's English name, `First Committee`; `None` when adopted without reference to one.
    pub committee: Option<String>,
}

/// Who may have a document, as the masthead says it: `Distr.: General` (DOMAIN.md section 1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Distribution {
    /// Everybody.
    General,
    /// Those who take part, such as the readers of a draft.
    Limited,
    /// Few; the document may be opened later.
    Restricted,
    /// A document that is to be replaced: `Distr. provisoire`.
    Provisional,
    /// A list of its own: `Distr. spéciale`.
    Special,
}

impl Distribution {
    /// Every kind.
    pub const ALL: [Distribution; 5] = [
        Distribution::General,
        Distribution::Limited,
        Distribution::Restricted,
        Distribution::Provisional,
        Distribution::Special,
    ];

    /// A short name for grammars and translations: `general`.
    pub fn id(self) -> &'static str {
        match self {
            Distribution::General => "general",
            Distribution::Limited => "limited",
            Distribution::Restricted => "restricted",
            Distribution::Provisional => "provisional",
            Distribution::Special => "special",
        }
    }
}
