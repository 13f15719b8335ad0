//! The codes: one variant a kind of finding, with its number and severity.
//!
//! Numbers are never reused. `E01..`/`W01..` are about files and their encoding, `02..` about what a document says,
//! `03..` about citations, `04..` about the archive as a whole, `05..` about themes and templates, `06..` about the
//! output.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// A document could not be used, or the site would be wrong.
    Error,
    /// Something is likely wrong; the site is built as well as it can be.
    Warning,
    /// Worth knowing.
    Remark,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal,)*) => {
        /// A stable code; [`fmt::Display`] prints it as `W0201`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Code { $($(#[$doc])* $name,)* }

        impl Code {
            /// Every code there is, in the order of this file.
            pub const ALL: &'static [Code] = &[$(Code::$name,)*];

            /// The code as printed, as `W0201`.
            pub const fn as_str(self) -> &'static str {
                match self { $(Code::$name => $code,)* }
            }
        }
    };
}

codes! {
    /// A file is empty.
    EmptyFile = "E0101",
    /// A file is not text.
    NotText = "E0102",
    /// A file could not be read from the disk.
    Unreadable = "E0103",
    /// Front matter or the `.toml` beside a file could not be understood.
    BadRecord = "E0104",
    /// A file is larger than the limit.
    TooLarge = "E0105",
    /// A `.toml` in `content/` belongs to no source.
    OrphanRecord = "W0106",
    /// A text was not UTF-8 and was read in another encoding.
    OtherEncoding = "I0107",
    /// A text is not valid in any encoding that was recognised; some characters are replaced.
    InvalidText = "W0108",
    /// A file in `content/` is of a kind that is not read.
    UnknownFormat = "I0109",

    /// The mark-up of a file is broken.
    BrokenMarkUp = "W0110",
    /// A PDF, DOCX or HTML file gives no text.
    Unconverted = "E0111",

    /// No symbol could be found.
    NoSymbol = "E0201",
    /// Lines that no rule explains are kept as `other`.
    Unplaced = "W0202",
    /// A note is called but not there.
    CallWithoutNote = "W0203",
    /// A note is there but not called.
    NoteWithoutCall = "W0204",
    /// Paragraph numbers skip or go back.
    NumbersSkip = "W0205",
    /// A date that cannot be.
    ImpossibleDate = "W0206",
    /// Two places of one document state different facts.
    FactsConflict = "W0207",
    /// No enacting formula (`大会，`, `The General Assembly,`) was found.
    NoEnacting = "W0208",
    /// The language is not one with a grammar.
    NoGrammar = "I0209",
    /// No adoption date was found.
    NoDate = "W0210",
    /// A correction in a record matches nothing.
    IdleCorrection = "W0211",
    /// A State is named that is not among those known.
    UnknownState = "I0212",

    /// A mention whose target is uncertain is not linked.
    UncertainMention = "W0301",
    /// A paragraph of the same text is cited that is not there.
    NoSuchParagraph = "W0302",
    /// A paragraph of another text is cited that its text, held here, does not have.
    NoSuchParagraphThere = "W0303",

    /// The links that a file makes of its own name other documents than its text.
    OtherLinks = "I0304",

    /// Two files have one symbol and one language.
    DuplicateVersion = "W0401",
    /// Citers and text disagree about a date.
    DatesConflict = "W0402",
    /// The versions of a work disagree.
    VersionsDisagree = "W0403",
    /// Nothing to build: no document in `content/`.
    EmptyArchive = "W0404",
    /// A published address leads to another page now.
    AddressLost = "W0405",
    /// A published address is gone, and the settings say that none may be.
    AddressLostForGood = "E0406",

    /// A template has an error.
    TemplateError = "E0501",
    /// A translation is missing; the built-in English text is used.
    MissingTranslation = "W0502",
    /// A template fails on a page such as the archive does not have yet.
    SampleFails = "E0503",

    /// A link of a page leads to what is not there.
    BrokenLink = "W0504",
    /// An address outside of the site does not answer.
    NoAnswer = "I0505",

    /// A file could not be written.
    NotWritten = "E0601",
    /// A file of an earlier build is not needed any more, but somebody has changed it; it is kept.
    KeptFile = "W0602",
}

impl Code {
    /// The severity, told by the letter of the code.
    pub fn severity(self) -> Severity {
        match self.as_str().as_bytes().first() {
            Some(b'E') => Severity::Error,
            Some(b'W') => Severity::Warning,
            _ => Severity::Remark,
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = String::deserialize(deserializer)?;
        let code = Code::ALL.iter().find(|code| code.as_str() == written);
        code.copied().ok_or_else(|| D::Error::custom("there is no such code"))
    }
}
