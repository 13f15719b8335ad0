//! The record: what the keeper of the archive says about a source, in front matter or in a `.toml` beside the file.
//!
//! Archives are kept by people who know better than a program: a record adds facts, overrides what the text says, and
//! corrects a reading. Where both front matter and a `.toml` speak, the `.toml` wins, field by field. What cannot be
//! understood is reported and passed over; the rest of the record still counts.
//!
//! The keys, in TOML (YAML has the same); every one may be left out:
//!
//! ```toml
//! symbol = "A/RES/69/28"
//! language = "zh"                       # the two-letter code
//! title = "从国际安全角度看信息和电信领域的发展"
//! adopted = 2014-12-02                  # year-month-day, quoted or not
//! issued = 2014-12-11
//! agenda_items = ["91"]                 # one or a list; points as "94(b)"
//! subjects = ["INFORMATION SECURITY"]   # one or a list
//! origin = "https://docs.un.org/zh/A/RES/69/28"
//! amended = 2015-01-20                  # a corrected text took the place of the one before
//!
//! aliases = ["old/69-28/"]              # addresses of its page that lead to it, as before
//! series = "A/RES/53/70"                # it is in one series with this work; "none" for a text that is in none
//!
//! [received]                            # how the file came here; `recalling add` writes it
//! file = "A_RES_69_28-ZH.pdf"
//! on = 2014-12-12
//! blake3 = "9f…"
//!
//! [[mention]]                           # what some words mean
//! text = "第 53/70 号"                   # as printed; white space does not matter
//! in = "pp1"                            # the paragraph or note; everywhere when left out
//! target = "A/RES/53/70"                # or: citation = false
//!
//! [[paragraph]]                         # what a paragraph is
//! starts = "附件"                        # its first words
//! role = "heading"                      # enacting preambular operative point heading annex table closing other
//! ```

mod tree;
mod understand;

pub(super) use understand::{from_front_toml, from_front_yaml, from_toml};

use crate::resolution::{InSeries, Language, Role, Symbol};
use jiff::civil::Date;

/// What the keeper says about one source.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Record {
    /// Facts, over those of the text.
    pub facts: Facts,
    /// Corrections of the reading.
    pub corrections: Vec<Correction>,
}

impl Record {
    /// This record laid over another: field by field, this one wins; corrections of both count, these first.
    pub(super) fn over(self, under: Record) -> Record {
        let mut corrections = self.corrections;
        corrections.extend(under.corrections);
        Record { facts: self.facts.over(under.facts), corrections }
    }
}

/// Facts about a document; `None` or empty where the keeper says nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// The symbol, as `A/RES/69/28`.
    pub symbol: Option<Symbol>,
    /// The language of the text.
    pub language: Option<Language>,
    /// The title.
    pub title: Option<String>,
    /// The day of adoption.
    pub adopted: Option<Date>,
    /// The day of issue.
    pub issued: Option<Date>,
    /// Agenda items, as `94` or `94(b)`.
    pub agenda_items: Vec<String>,
    /// Subject headings.
    pub subjects: Vec<String>,
    /// The address the file came from.
    pub origin: Option<String>,
    /// The day on which a corrected text took the place of the one before.
    pub amended: Option<Date>,
    /// Addresses at which the text has been published before: `old/69-28/`.
    pub aliases: Vec<String>,
    /// The series in which it stands.
    pub series: Option<InSeries>,
    /// How the file came here.
    pub received: Option<Received>,
}

/// How a file came to the archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// What it was called: `A_RES_69_28-ZH.pdf`.
    pub file: String,
    /// The day.
    pub on: Option<Date>,
    /// BLAKE3 of its bytes, in hexadecimal.
    pub blake3: Option<String>,
}

impl Facts {
    fn over(self, under: Facts) -> Facts {
        let list = |over: Vec<String>, under| if over.is_empty() { under } else { over };
        Facts {
            symbol: self.symbol.or(under.symbol),
            language: self.language.or(under.language),
            title: self.title.or(under.title),
            adopted: self.adopted.or(under.adopted),
            issued: self.issued.or(under.issued),
            agenda_items: list(self.agenda_items, under.agenda_items),
            subjects: list(self.subjects, under.subjects),
            origin: self.origin.or(under.origin),
            amended: self.amended.or(under.amended),
            aliases: list(self.aliases, under.aliases),
            series: self.series.or(under.series),
            received: self.received.or(under.received),
        }
    }
}

/// One correction of a reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Correction {
    /// The words of a mention mean something else than the grammar finds.
    Mention {
        /// The id of the paragraph or note; `None` for everywhere in the document.
        within: Option<String>,
        /// The words, as printed (white space does not matter).
        text: String,
        /// What they mean.
        is: MentionIs,
    },
    /// A paragraph has another role than the parser gives it.
    Paragraph {
        /// The words it begins with (white space does not matter).
        starts: String,
        /// Its role.
        role: Role,
    },
}

/// What a corrected mention means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MentionIs {
    /// Not a citation at all.
    Nothing,
    /// A citation of this symbol.
    Symbol(Symbol),
}
