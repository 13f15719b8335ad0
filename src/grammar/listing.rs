//! How a recital says of which matter the resolutions that it lists are, and that they are the ones before or after others
//! on it: `Recalling its resolution 53/92 and all subsequent annual resolutions, including resolution 75/327`. One table a
//! language; [`crate::lineage`] reads recitals with them.
//!
//! The forms are those of the recitals of the seventy-sixth session in six languages (76/5 to 76/304). All are regular
//! expressions, for folded words; a test holds that they are.

use super::Side;
use crate::resolution::Language;

/// How one language lists resolutions on a matter.
#[derive(Debug)]
pub struct Listing {
    /// The language.
    pub language: Language,
    /// What the words for a matter begin with: `on`, `concerning`, `entitled`.
    pub about: &'static str,
    /// Where these words stand: behind the list, but in Chinese before it (关于…的第68/223号决议).
    pub side: Side,
    /// Resolutions that came before or after: `previous relevant resolutions`. What follows says on what.
    pub others: &'static str,
    /// Whose they are, where they are another body's: `of the Council`.
    pub foreign: &'static str,
    /// That they are on the matter just named, or on that of the text itself: `thereon`, `on the subject`. The group `of`
    /// is there where a matter follows after all: `on the subject of chemical weapons` (76/29).
    pub same: &'static str,
    /// What begins the names of some of them: `including`, `the most recent of which`.
    pub among: &'static str,
}

/// Articles and short words that are written together with the next one, in French and Arabic: `l’application`, `والثقافة`.
/// Longer ones stand first.
pub const ARTICLES: &[&str] = &["l'", "d'", "وال", "بال", "كال", "فال", "لل", "ال"];

impl Listing {
    /// All tables.
    pub const ALL: &'static [Listing] = &[EN, FR, ES, RU, ZH, AR];
}

const EN: Listing = Listing {
    language: Language::EN,
    about: r"(?:on|concerning|regarding|relating to|related to|pertaining to|with regard to|entitled)(?-u:\b)",
    side: Side::After,
    others: r"(?-u:\b)(?:previous|subsequent|earlier|prior|annual)(?: (?:relevant|related|annual|other|pertinent))* resolutions(?: and decisions)?(?: of the (?:General )?Assembly)?(?-u:\b)",
    foreign: r"\s*(?:of the|of that|adopted by the (?:Human|Commission|Security|Economic))(?-u:\b)",
    same: r"\s*(?:thereon|(?:on|concerning|regarding|relating to) (?:the|this|that|the same) (?:subject|question|issue|matter|topic)(?: matter)?(?P<of> of)?)(?-u:\b)",
    among: r"(?-u:\b)(?:including|in particular|most recent|most recently|latest|notably|especially|among them)(?-u:\b)",
};

const FR: Listing = Listing {
    language: Language::FR,
    about: r"(?:sur|concernant|relatives? (?:à|aux?)|portant sur|ayant trait (?:à|aux?)|intitulées?)(?:\s|$)",
    side: Side::After,
    others: r"(?:résolutions(?: et (?:ses )?décisions)?(?: pertinentes| annuelles)*(?: antérieures| ultérieures| précédentes)(?: pertinentes)?|résolutions annuelles|précédentes résolutions|résolutions qu['’]elle a adoptées chaque année par la suite)",
    foreign: r"\s*(?:du |de la |des |adoptées par )",
    same: r"\s*(?:(?:sur|concernant|relatives à) (?:la|cette|le|ce|la même|le même) (?:question|sujet|thème)(?P<of> (?:de |des |du |d['’]))?|en la matière|à ce sujet)",
    among: r"(?:notamment|en particulier|dont|y compris|plus récentes?|dernière en date|parmi lesquelles)",
};

const ES: Listing = Listing {
    language: Language::ES,
    about: r"(?:sobre|relativ[oa]s? (?:a|al)|referentes? (?:a|al)|titulad[oa]s?|relacionad[oa]s? con|acerca de)(?:\s|$)",
    side: Side::After,
    others: r"(?:resoluciones(?: y (?:sus )?decisiones)?(?: pertinentes| anuales| conexas)*(?: anteriores| posteriores| previas| ulteriores)(?: pertinentes)?|resoluciones anuales|anteriores resoluciones)",
    foreign: r"\s*(?:del |de la |de las |de los |aprobadas por )",
    same: r"\s*(?:(?:sobre (?:la|el|esta|este|la misma|el mismo)|relativas (?:al|a la)) (?:cuestión|tema|materia|asunto|particular)(?P<of> del? )?|en la materia|al respecto)",
    among: r"(?:en particular|incluid[oa]s?|entre ell[oa]s|más recientes?|especialmente)",
};

const RU: Listing = Listing {
    language: Language::RU,
    about: r"(?:о|об|обо|относительно|по вопросу|касающ\w+ся|озаглавленн\w+|под названием)(?:\s|$)",
    side: Side::After,
    others: r"(?:предыдущ|последующ|предшествующ|прежн|ежегодн)\w+(?: (?:соответствующ|ежегодн|друг)\w+)* резолюци\w+(?: и решени\w+)?",
    foreign: r"\s*(?:Совет|Комисси|Комитет)",
    same: r"\s*(?:по (?:этому|данному|тому же) вопросу|на эту тему|по этой теме)",
    among: r"(?:включая|в частности|последн(?:ей|ими|яя|ие)|в том числе)",
};

const ZH: Listing = Listing {
    language: Language::ZH,
    about: r"(?:关于|题为)",
    side: Side::Before,
    others: r"(?:以往|此前|以前|先前|历次|其后|后来|随后|此后|年度)[^，。；]*?决议(?:和决定)?",
    foreign: r"(?:理事会|委员会)",
    same: r"(?:这|该|此)(?:一|个|一个)?(?:问题|议题|主题|事项|专题)",
    among: r"(?:包括|特别是|尤其是|最近)",
};

const AR: Listing = Listing {
    language: Language::AR,
    about: r"و?(?:بشأن\s|المتعلق\w*\s+ب|المعنون\w*\s|المتصل\w*\s+ب|الخاص\w*\s+ب)",
    side: Side::After,
    others: r"(?:قرارا?تها|القرارات)(?: ومقرراتها| والمقررات)?(?: السنوية| الأخرى)*(?: السابقة| اللاحقة| السنوية)(?: ذات الصلة| الأخرى)*",
    foreign: r"\s*(?:الصادرة عن |التي اتخذتها |لمجلس |للجنة )",
    same: r"\s*(?:المتعلقة |المتخذة )?(?:بهذه|بهذا|في هذا|في هذه|بشأن هذا|بشأن هذه|عن هذا|عن) (?:الموضوع|المسألة|الشأن|الصدد)",
    among: r"(?:آخرها|بما في|ولا سيما|خاصة|ومنها|من بينها)",
};

#[cfg(test)]
mod tests {
    use super::*;
    use regex::Regex;

    #[test]
    fn every_form_is_a_regular_expression() {
        for table in Listing::ALL {
            for form in [table.about, table.others, table.foreign, table.same, table.among] {
                assert!(Regex::new(form).is_ok(), "{:?}: {form}", table.language);
            }
        }
    }
}
