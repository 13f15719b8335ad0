//! The language of a text, as its ISO 639-1 code.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A language by its two-letter code. The constants are the six official languages of the United
/// Nations; a text in any other is kept and shown.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language([u8; 2]);

impl Language {
    /// Arabic.
    pub const AR: Language = Language(*b"ar");
    /// Chinese.
    pub const ZH: Language = Language(*b"zh");
    /// English.
    pub const EN: Language = Language(*b"en");
    /// French.
    pub const FR: Language = Language(*b"fr");
    /// Russian.
    pub const RU: Language = Language(*b"ru");
    /// Spanish.
    pub const ES: Language = Language(*b"es");

    /// The six official languages of the United Nations, in the order of their English names.
    pub const OFFICIAL: [Language; 6] =
        [Language::AR, Language::ZH, Language::EN, Language::FR, Language::RU, Language::ES];

    /// Undetermined: the tag of a text whose language is not known.
    pub(crate) const NONE: Language = Language(*b"un");

    /// The language of a code or tag; regions and scripts are dropped.
    ///
    /// ```
    /// use recalling::resolution::Language;
    /// assert_eq!(Language::parse("zh-Hans"), Some(Language::ZH));
    /// assert_eq!(Language::parse("Chinese"), None);
    /// ```
    pub fn parse(tag: &str) -> Option<Self> {
        let code = tag.split(['-', '_']).next()?;
        match code.as_bytes() {
            [a, b] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() => {
                Some(Self([a.to_ascii_lowercase(), b.to_ascii_lowercase()]))
            }
            _ => None,
        }
    }

    /// The code: `zh`.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Whether it is written from right to left.
    pub fn is_right_to_left(self) -> bool {
        matches!(&self.0, b"ar" | b"fa" | b"he" | b"ur")
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Language::parse(&code).ok_or_else(|| D::Error::custom("no language has this code"))
    }
}
