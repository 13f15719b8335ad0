//! What opening verbs do, one row an act and one column a language: `Recalling` and `Recalls` recall, and so do `回顾`,
//! `ссылаясь` and `وإذ تشير`. Of several stems that a verb holds the first counts, and of these the longest: `Noting with
//! concern` notes. The forms are those of the seventy-sixth session (1,854 texts), the most frequent first.

use crate::resolution::{Act, Language};
use crate::text::is_silent;
use std::cmp::Reverse;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The languages of the columns.
const COLUMNS: [Language; 6] = [Language::EN, Language::FR, Language::ES, Language::RU, Language::ZH, Language::AR];

type Row = (Act, [&'static [&'static str]; 6]);

/// Stems in lower case and without marks above the letters.
const ACTS: &[Row] = &[
    (
        Act::Recall,
        [&["recall"], &["rappel"], &["record", "recuerd"], &["ссыла", "напомин"], &["回顾", "回忆"], &["تشير", "تذكر"]],
    ),
    (
        Act::Reaffirm,
        [
            &["reaffirm", "reconfirm", "reiterat", "re-emphasi", "renew", "recommit"],
            &["reaffirm", "reiter", "renouvel", "redit", "redisant"],
            &["reafirm", "reconfirm", "reiter", "renuev", "renov"],
            &["подтвержда", "вновь", "повторя"],
            &["重申", "再次", "再度"],
            &["تؤكد من جديد", "تؤكد مجددا", "تعيد تأكيد", "تعيد التأكيد", "تعيد أيضا", "تعيد كذلك", "تكرر", "تجدد"],
        ],
    ),
    (
        Act::Follow,
        [
            &["guided", "pursuant", "in accordance", "acting", "inspired"],
            &["guide", "inspirant", "agissant", "conformement"],
            &["guiad", "actuando", "de conformidad", "inspirad"],
            &["руководствуясь", "действуя", "исходя"],
            &["遵循", "依照", "根据", "按照", "采取行动"],
            &["تسترشد", "تتصرف", "عملا", "تعمل"],
        ],
    ),
    (
        Act::Consider,
        [
            &["having"],
            &["ayant"],
            &["habiendo"],
            &["рассмотрев", "изучив", "заслушав", "получив", "обсудив", "проанализировав"],
            &["审议了", "审查了", "听取了", "收到了"],
            &["قد نظرت", "قد درست", "قد استمعت", "قد تلقت", "قد بحثت"],
        ],
    ),
    (
        Act::Note,
        [
            &["noting", "note", "observ"],
            &["notant", "note", "prend acte", "prenant acte", "constat", "observ"],
            &[
                "observ", "toma nota", "tomando nota", "haciendo notar", "hace notar", "toma conocimiento",
                "tomando conocimiento", "senala",
            ],
            &["отмеча", "принимает к сведению", "принимая к сведению", "констатиру"],
            &["注意到", "指出"],
            &["تلاحظ", "تحيط علما", "أحاطت علما"],
        ],
    ),
    (
        Act::Welcome,
        [
            &["welcom"],
            &["felicit", "accueill", "salu", "rejoui"],
            &["acog", "beneplacito", "da la bienvenida", "felicita", "congratula"],
            &["приветству"],
            &["欢迎", "欣见"],
            &["ترحب"],
        ],
    ),
    (
        Act::Appreciate,
        [
            &["appreciat", "commend", "thank", "gratitude", "satisfaction", "tribute", "congratulat"],
            &[
                "appreci", "remerci", "gratitude", "hommage", "sait gre", "sachant gre", "reconnaissance",
                "satisfaction",
            ],
            &["aprec", "encomi", "reconocimiento", "gratitud", "agradec", "elogi", "homenaje"],
            &["признательн", "благодар", "высоко оцен", "воздает", "воздавая", "удовлетворение"],
            &["赞扬", "赞赏", "表示感谢", "感谢", "赞许"],
            &["تقديرها", "امتنانها", "تثني", "تشيد", "تقدر", "شكرها"],
        ],
    ),
    (
        Act::Recognize,
        [
            &[
                "recogni", "acknowledg", "bear", "mindful", "aware", "conscious", "cognizant", "taking into",
                "takes into", "realiz",
            ],
            &[
                "reconnai", "considerant", "considere", "sachant", "sait", "mesur", "ayant a l'esprit",
                "gardant a l'esprit", "a a l'esprit", "tenant compte", "tient compte", "conscien",
                "prend en consideration", "ayant present",
            ],
            &["reconoc", "teniendo", "tiene", "consciente", "conocedor", "habida cuenta", "tomando en", "toma en"],
            &[
                "призна", "учитыва", "памятуя", "созна", "принимая во внимание", "принимает во внимание", "понимая",
                "осведомлена",
            ],
            &[
                "确认", "认识", "承认", "肯定", "铭记", "考虑到", "念及", "意识到", "牢记", "鉴于", "考虑", "深知",
                "知悉", "顾及",
            ],
            &[
                "تسلم", "تقر", "تعترف", "تنوه", "إقرارا", "تضع في", "تأخذ في", "تأخذ بعين", "تدرك", "إدراك", "تعي",
                "تراعي", "مراعاة",
            ],
        ],
    ),
    (
        Act::Stress,
        [
            &["stress", "emphasi", "underlin", "underscor", "highlight"],
            &["soulign", "insist", "mettant", "met l", "met en"],
            &["destac", "relieve", "subray", "recalc", "resalt", "hincapie"],
            &["подчеркива", "особо отмеча", "особо указыва", "выделя", "особое внимание", "акцент"],
            &["强调", "着重", "突出", "重点指出", "特别指出"],
            &["تشدد", "تبرز", "تؤكد"],
        ],
    ),
    (
        Act::Affirm,
        [
            &["affirm", "declar", "proclaim", "confirm"],
            &["affirm", "declare ", "proclam", "confirm"],
            &["afirm", "declar", "proclam", "confirm"],
            &["заявля", "провозглаша", "объявля"],
            &["申明", "宣布", "宣告", "确定"],
            &["تعلن", "تجزم"],
        ],
    ),
    (
        Act::Convinced,
        [
            &["convinc", "believ", "consider"],
            &["convain", "estim"],
            &["convenc", "persuadi"],
            &["убежден", "считая", "полагая", "считает"],
            &["深信", "坚信", "认为", "相信"],
            &["اقتناع", "مقتنعة", "ترى"],
        ],
    ),
    (
        Act::Concern,
        [
            &["concern", "alarm", "disturb", "regret"],
            &["preoccup", "alarm", "inquie", "regrett"],
            &["preocup", "alarma", "inquiet", "lament"],
            &["обеспокоен", "озабочен", "встревожен", "тревог", "сожале"],
            &["关切", "震惊", "关注", "不安", "遗憾"],
            &["القلق", "قلقها", "يساورها", "يثير جزعها", "الجزع", "الأسف", "أسفها"],
        ],
    ),
    (
        Act::Condemn,
        [
            &["condemn", "deplor", "reject"],
            &["condamn", "deplor", "rejett", "denonc"],
            &["conden", "deplor", "rechaz"],
            &["осужда", "отверга", "порица"],
            &["谴责", "痛惜", "斥责", "反对"],
            &["تدين", "تشجب", "تستنكر", "ترفض"],
        ],
    ),
    (
        Act::Endorse,
        [
            &["endors", "approv", "adopt", "support", "accept"],
            &["approuv", "adopt", "souscri", "appui", "appuy", "soutien", "fait sien", "faisant sien"],
            &["hace suy", "haciendo suy", "aprueba", "aprob", "adopt", "apoy", "respald"],
            &["одобря", "утвержда", "принимает", "поддержива", "заявляет о своей поддержке"],
            &["认可", "核准", "核可", "通过", "支持", "赞同", "同意", "批准"],
            &["تؤيد", "توافق", "تعتمد", "تدعم"],
        ],
    ),
    (
        Act::Decide,
        [
            &["decid", "resolv", "determin"],
            &["decid", "resolu", "determine"],
            &["decid", "resuel", "determin"],
            &["постанов", "решив", "решает"],
            &["决定", "决心"],
            &["تقرر", "تصميما"],
        ],
    ),
    (
        Act::Request,
        [
            &["request", "ask"],
            &["prie", "demand"],
            &["solicit", "pide", "pidiendo"],
            &["прос"],
            &["请", "要求"],
            &["تطلب"],
        ],
    ),
    (
        Act::Urge,
        [
            &["call", "urg", "demand", "appeal", "insist"],
            &["exhort", "engag", "demande instamment", "prie instamment", "exig", "lance", "appelle", "fait appel"],
            &["exhort", "inst", "exig", "llamamiento", "urg"],
            &["настоятельно", "призыва", "требу", "обращается"],
            &["促请", "敦促", "呼吁", "吁请", "强烈要求"],
            &["تهيب", "تحث", "تطالب", "تناشد"],
        ],
    ),
    (
        Act::Encourage,
        [
            &["encourag"],
            &["encourag"],
            &["alent", "anim", "alient"],
            &["рекомендует государств", "поощря"],
            &["鼓励"],
            &["تشجع"],
        ],
    ),
    (Act::Invite, [&["invit"], &["invit"], &["invit"], &["предлага", "приглаша"], &["邀请"], &["تدعو"]]),
    (Act::Recommend, [&["recommend"], &["recommand", "precon"], &["recomiend"], &["рекоменд"], &["建议"], &["توصي"]]),
];

/// The stems of each column, written as verbs are compared.
static STEMS: LazyLock<[Vec<(Act, String)>; 6]> = LazyLock::new(|| {
    std::array::from_fn(|column| {
        let of_act = |(act, stems): &Row| {
            let act = *act;
            stems.get(column).into_iter().copied().flatten().map(move |stem| (act, plain(stem))).collect::<Vec<_>>()
        };
        ACTS.iter().flat_map(of_act).collect()
    })
});

/// What an opening verb does: `Recalling also` recalls; `None` for a verb of no row, as `Appropriates`.
///
/// ```
/// use recalling::grammar::act;
/// use recalling::resolution::{Act, Language};
/// assert_eq!(act(Language::EN, "Noting with concern"), Some(Act::Note));
/// assert_eq!(act(Language::ZH, "又回顾"), Some(Act::Recall));
/// assert_eq!(act(Language::AR, "وإذ تؤكد من جديد"), Some(Act::Reaffirm));
/// ```
pub fn act(language: Language, verb: &str) -> Option<Act> {
    let column = COLUMNS.iter().position(|&column| column == language)?;
    let verb = plain(verb);
    let verb = without_manner(language, &verb);
    let stems = STEMS.get(column)?.iter();
    let found = stems.filter_map(|(act, stem)| Some((verb.find(stem.as_str())?, Reverse(stem.len()), *act)));
    found.min_by_key(|&(at, length, _)| (at, length)).map(|(_, _, act)| act)
}

/// A verb without what says how it is done, where that stands first: `注意到` for `关切地注意到`, `отмечая` for `с большой
/// обеспокоенностью отмечая`.
fn without_manner(language: Language, verb: &str) -> &str {
    match language {
        Language::ZH => verb.rsplit_once('地').map_or(verb, |(_, verb)| verb),
        Language::RU if verb.starts_with("с ") => {
            let manner = |word: &str| word == "с" || ["ью", "ием", "ои", "еи"].iter().any(|end| word.ends_with(end));
            let mut rest = verb;
            while let Some((_, after)) = rest.split_once(' ').filter(|(word, _)| manner(word)) {
                rest = after;
            }
            rest
        }
        _ => verb,
    }
}

/// Lower case, without marks above or below the letters and without what is not seen.
fn plain(verb: &str) -> String {
    let letters = verb.nfd().filter(|c| !is_combining_mark(*c) && !is_silent(*c));
    letters.map(|c| if c == '’' { '\'' } else { c }).flat_map(char::to_lowercase).nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One text in six languages, paragraph by paragraph: what English does, the others do.
    #[test]
    fn a_paragraph_does_the_same_in_every_language() {
        let verbs = [
            (
                Act::Recall,
                [
                    "Recalling also", "Rappelant également", "Recordando también", "ссылаясь также", "又回顾",
                    "وإذ تشير أيضا",
                ],
            ),
            (Act::Reaffirm, ["Reaffirms", "Réaffirme", "Reafirma", "вновь подтверждает", "重申", "تؤكد من جديد"]),
            (
                Act::Note,
                [
                    "Noting with concern", "Notant avec préoccupation", "Observando con preocupación",
                    "с большой обеспокоенностью отмечая", "关切地注意到", "وإذ تلاحظ مع القلق",
                ],
            ),
            (Act::Note, ["Takes note", "Prend acte", "Toma nota", "принимает к сведению", "表示注意到", "تحيط علما"]),
            (Act::Welcome, ["Welcomes", "Se félicite", "Acoge con beneplácito", "приветствует", "欢迎", "ترحب"]),
            (
                Act::Recognize,
                [
                    "Bearing in mind", "Ayant à l’esprit", "Teniendo presente", "принимая во внимание", "铭记",
                    "وإذ تضع في اعتبارها",
                ],
            ),
            (
                Act::Concern,
                [
                    "Deeply concerned", "Profondément préoccupée", "Profundamente preocupada",
                    "будучи глубоко обеспокоена", "深为关切", "وإذ يساورها بالغ القلق",
                ],
            ),
            (
                Act::Decide,
                ["Also decides", "Décide également", "Decide también", "постановляет также", "又决定", "تقرر أيضا"],
            ),
            (Act::Request, ["Requests", "Prie", "Solicita", "просит", "请", "تطلب"]),
            (Act::Urge, ["Calls upon", "Exhorte", "Exhorta", "призывает", "促请", "تهيب"]),
            (Act::Invite, ["Invites", "Invite", "Invita", "предлагает", "邀请", "تدعو"]),
        ];
        for (expected, forms) in verbs {
            for (language, verb) in COLUMNS.into_iter().zip(forms) {
                assert_eq!(act(language, verb), Some(expected), "{verb}");
            }
        }
        assert_eq!(act(Language::EN, "Appropriates"), None);
        assert_eq!(act(Language::NONE, "Recalls"), None);
    }
}
