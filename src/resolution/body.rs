//! The bodies that adopt resolutions, and what differs from one to the other, as one table.
//!
//! A city council or a standards body of tomorrow is one more variant and one more row.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A body whose resolutions the archive knows how to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Body {
    /// The General Assembly: `A/RES/69/28`.
    GeneralAssembly,
    /// The Security Council: `S/RES/1540(2004)`.
    SecurityCouncil,
    /// The Economic and Social Council: `E/RES/2018/18`.
    EconomicAndSocialCouncil,
    /// The Human Rights Council: `A/HRC/RES/42/22`.
    HumanRightsCouncil,
}

/// How a body forms its symbols.
struct Row {
    body: Body,
    /// The name in English, as the JSON says it.
    name: &'static str,
    /// What stands before `RES/…` and `DEC/…`, and before its meetings' records.
    root: &'static str,
    /// The same in addresses: `A` for the General Assembly.
    code: &'static str,
}

/// Longest roots first, so that `A/HRC` is seen before `A`.
const BODIES: [Row; 4] = [
    Row { body: Body::HumanRightsCouncil, name: "Human Rights Council", root: "A/HRC", code: "HRC" },
    Row { body: Body::GeneralAssembly, name: "General Assembly", root: "A", code: "GA" },
    Row { body: Body::SecurityCouncil, name: "Security Council", root: "S", code: "SC" },
    Row { body: Body::EconomicAndSocialCouncil, name: "Economic and Social Council", root: "E", code: "ECOSOC" },
];

impl Body {
    /// All bodies.
    pub const ALL: [Body; 4] =
        [Body::GeneralAssembly, Body::SecurityCouncil, Body::EconomicAndSocialCouncil, Body::HumanRightsCouncil];

    fn row(self) -> &'static Row {
        match self {
            Body::HumanRightsCouncil => &BODIES[0],
            Body::GeneralAssembly => &BODIES[1],
            Body::SecurityCouncil => &BODIES[2],
            Body::EconomicAndSocialCouncil => &BODIES[3],
        }
    }

    /// The name in English: `General Assembly`.
    pub fn name(self) -> &'static str {
        self.row().name
    }

    /// What its symbols begin with: `A`, `A/HRC`, `S`, `E`.
    pub fn root(self) -> &'static str {
        self.row().root
    }

    /// A short code for translations and addresses: `GA`, `HRC`, `SC`, `ECOSOC`.
    pub fn code(self) -> &'static str {
        self.row().code
    }

    /// The body under whose root a symbol stands.
    pub(super) fn of_symbol(symbol: &str) -> Option<Body> {
        BODIES
            .iter()
            .find(|row| symbol.strip_prefix(row.root).is_some_and(|rest| rest.starts_with('/')))
            .map(|row| row.body)
    }
}

impl Serialize for Body {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Body {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Body::ALL.into_iter().find(|body| body.name() == name).ok_or_else(|| D::Error::custom("no body has this name"))
    }
}
