//! What a paragraph does: recall, reaffirm, request. The same in every language and in recitals and operative paragraphs.

use serde::{Deserialize, Serialize};

/// What a paragraph does with what it names, by its opening verb: both `Recalling` and `Recalls`, `回顾`, `وإذ تشير`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Act {
    /// `Recalling`, `Recalls`.
    Recall,
    /// `Reaffirming`, `Reiterates`: Chinese says 重申 for both.
    Reaffirm,
    /// `Guided by`, `Pursuant to`, `In accordance with`.
    Follow,
    /// `Having considered`, `Having examined`.
    Consider,
    /// `Noting`, `Takes note`.
    Note,
    /// `Welcoming`, `Welcomes`.
    Welcome,
    /// `Expresses its appreciation`, `Commends`.
    Appreciate,
    /// `Recognizing`, `Acknowledges`, `Mindful`, `Taking into account`: French says `consciente` and Russian `учитывая` for
    /// several of these.
    Recognize,
    /// `Stresses`, `Emphasizing`, `Underlines`.
    Stress,
    /// `Affirms`, `Declares`.
    Affirm,
    /// `Convinced`.
    Convinced,
    /// `Expressing concern`, `Alarmed`.
    Concern,
    /// `Condemns`, `Deplores`.
    Condemn,
    /// `Endorses`, `Approves`, `Adopts`, `Supports`.
    Endorse,
    /// `Decides`.
    Decide,
    /// `Requests`.
    Request,
    /// `Calls upon`, `Urges`, `Demands`.
    Urge,
    /// `Encourages`.
    Encourage,
    /// `Invites`.
    Invite,
    /// `Recommends`.
    Recommend,
}

impl Act {
    /// A short name for translations and data: `recall`.
    pub fn id(self) -> &'static str {
        match self {
            Act::Recall => "recall",
            Act::Reaffirm => "reaffirm",
            Act::Follow => "follow",
            Act::Consider => "consider",
            Act::Note => "note",
            Act::Welcome => "welcome",
            Act::Appreciate => "appreciate",
            Act::Recognize => "recognize",
            Act::Stress => "stress",
            Act::Affirm => "affirm",
            Act::Convinced => "convinced",
            Act::Concern => "concern",
            Act::Condemn => "condemn",
            Act::Endorse => "endorse",
            Act::Decide => "decide",
            Act::Request => "request",
            Act::Urge => "urge",
            Act::Encourage => "encourage",
            Act::Invite => "invite",
            Act::Recommend => "recommend",
        }
    }
}
