//! Chinese.
//!
//! Sources: the seeds; DOMAIN.md parts 1 (masthead), 2 (recitals) and 3 (operative paragraphs).

use super::mention::{MentionGrammar, Noun, Organ, Portion, Possession, Row, Side, Term, Unit, row};
use super::numerals::numeral_value;
use super::text::{Forms, Line};
use super::{Grammar, TextGrammar};
use crate::resolution::{Body, Language};
use std::sync::LazyLock;

/// The grammar of Chinese.
pub static GRAMMAR: Grammar =
    Grammar { language: Language::ZH, text: &TEXT, forms: LazyLock::new(|| Forms::of(&TEXT)), mentions: MENTIONS };

static TEXT: TextGrammar = TextGrammar {
    lines: &[
        (Line::Organization, "联合国"),
        (Line::Adopted, r"{date}{body}(?:通过的)?决议"),
        (Line::Adopted, r"{body}(?:{date})?(?:通过的)?决议$"),
        (Line::Adopted, r"(?:安全理事会)?{date}第(?P<meeting>\d+)次(?:全体)?会议(?:\((?P<resumed>续会)\))?通过"),
        (Line::Adopted, r"安全理事会第(?P<meeting>\d+)次会议于?{date}通过"),
        (Line::Adopted, r"{date}(?P<body>安全理事会)第(?P<meeting>\d+)次会议通过"),
        (Line::Number, r"第(?P<number>\d{1,4}\(\d{4}\))号决议"),
        (Line::Body, r"{body}"),
        (
            Line::Distribution,
            r"(?:Distr\.?|分发) ?[::]? ?(?:(?P<general>General|普遍|一般)|(?P<limited>Limited|有限)|(?P<restricted>Restricted))",
        ),
        (Line::Date, "{date}"),
        (Line::Paper, r"(?:Original|原件) ?[::]? ?(?:Arabic|Chinese|English|French|Russian|Spanish|[\p{Han}]+文)"),
        (
            Line::Session,
            r"第(?P<session>[〇零一二三四五六七八九十百\d]+)届(?:(?P<emergency>紧急特别)|(?P<special>特别))?会议",
        ),
        (Line::Session, r"(?P<session>\d{4})年(?:会议|届会)"),
        (Line::Agenda, r"(?:临时)?议程项目(?P<items>\d+(?:\([a-z]\))?(?:[、,和及]\d*(?:\([a-z]\))?)*)"),
        (Line::Basis, r"\[(?P<value>(?:根据|未经发交|未经交付)[^\]]*)(?:\]|$)"),
        (Line::Meeting, r"第(?P<meeting>\d+)次(?:全体)?会议(?:\((?P<resumed>续会)\))?"),
        (Line::Outcome, r"[\[(](?:未经表决|经?记录表决|以[\d票对,，]+)[^\])]*[\])]"),
    ],
    date: r"(?P<y>\d{4})年(?P<m>\d{1,2})月(?P<d>\d{1,2})日",
    months: [&["1"], &["2"], &["3"], &["4"], &["5"], &["6"], &["7"], &["8"], &["9"], &["10"], &["11"], &["12"]],
    bodies: &[
        (Body::GeneralAssembly, "大会"),
        (Body::SecurityCouncil, "安全理事会"),
        (Body::EconomicAndSocialCouncil, "经济及社会理事会"),
        (Body::HumanRightsCouncil, "人权理事会"),
    ],
    enacting: &[
        (Body::GeneralAssembly, "大会"),
        (Body::SecurityCouncil, "安全理事会"),
        (Body::EconomicAndSocialCouncil, "经济及社会理事会"),
        (Body::HumanRightsCouncil, "人权理事会"),
    ],
    committees: &[
        ("First Committee", "第一委员会"),
        ("Second Committee", "第二委员会"),
        ("Third Committee", "第三委员会"),
        ("Special Political and Decolonization Committee (Fourth Committee)", "特别政治和非殖民化委员会(第四委员会)"),
        ("Special Political and Decolonization Committee (Fourth Committee)", "第四委员会"),
        ("Fifth Committee", "第五委员会"),
        ("Sixth Committee", "第六委员会"),
        ("Credentials Committee", "全权证书委员会"),
        ("General Committee", "总务委员会"),
    ],
    annex: r"附件(?P<number>[一二三四五六七八九十]*|[IVX]+|\d+)",
    // The articles and chapters of a treaty: the Convention in the annex of 79/243.
    article: r"第(?P<number>[〇零一二三四五六七八九十百]+|\d+)条",
    chapter: r"第(?:[一二三四五六七八九十百]+|\d+)[章编部]分?|序言",
    preambular: PREAMBULAR,
    operative: OPERATIVE,
    provisional_agenda: &["临时议程"],
    adverbs: &["又", "还", "再次", "再度", "并", "进一步", "也", "特别", "再", "最后", "正式"],
    sections: &["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"],
    stopped: true,
    ordinal,
};

/// Openers of recitals (DOMAIN.md part 2, and the seeds).
const PREAMBULAR: &[&str] = &[
    "回顾", "重申", "认识到", "注意到", "欢迎", "确认", "表示注意到", "强调指出", "强调", "意识到", "表示关切", "铭记",
    "审议了", "承认", "深信", "着重指出", "深为关切", "考虑到", "念及", "谴责", "肯定", "申明", "遵循", "特别指出",
    "欣见", "纪念", "认为", "表示赞赏", "表示感谢", "满意地注意到", "赞赏地注意到", "关切地注意到", "为此回顾", "鉴于",
    "决心", "表示深信", "表示坚信", "坚信", "严重关切", "震惊", "关切", "指出", "重视", "希望", "赞扬", "听取了",
    "审查了", "收到了", "希望", "深感关切", "深切关注", "关注", "感到关切", "感到鼓舞", "感到遗憾", "痛惜", "赞赏",
    "感谢", "支持", "借鉴", "依照", "根据", "按照", "考虑", "回忆", "相信", "深知", "知悉", "牢记", "致力于",
    "深表关切", "表示严重关切", "表示深为关切", "表示欢迎", "表示遗憾", "表示支持", "断定", "认定", "采取行动",
    "满意地欢迎", "赞赏地欢迎", "促请", "鼓励",
];

/// Openers of operative paragraphs (DOMAIN.md part 3, and the seeds).
const OPERATIVE: &[&str] = &[
    "鼓励", "请", "促请", "决定", "重申", "欢迎", "敦促", "确认", "回顾", "邀请", "表示注意到", "强调指出", "呼吁",
    "认可", "赞扬", "要求", "申明", "谴责", "建议", "授权", "认为", "支持", "注意到", "强调", "着重指出", "认识到",
    "表示赞赏", "表示感谢", "表示关切", "核准", "通过", "宣布", "吁请", "赞同", "肯定", "承认", "痛惜", "表示深为关切",
    "表示严重关切", "深为关切", "强烈谴责", "责成", "满意地注意到", "赞赏地注意到", "关切地注意到", "欣见", "同意",
    "断定", "铭记", "感谢", "赞赏", "指出", "期待", "希望", "表示希望", "宣告", "设立", "任命", "提醒", "委托",
    "特别指出", "促使", "号召", "恳请", "深信", "表示欢迎", "表示遗憾", "表示支持", "又请",
];

/// The date before the number, the noun after it.
const MENTIONS: MentionGrammar = MentionGrammar {
    rows: ROWS,
    noun: Side::After,
    date: Side::Before,
    possession: Possession::Word,
    bare_paragraphs: false,
    glued: &[],
    sessions: &[],
    portions: &[
        (Portion::Part, &["部分"]),
        (Portion::Section, &["款"]),
        (Portion::Volume, &["卷"]),
        (Portion::Introduction, &["导言"]),
        (Portion::Supplement, &["续会"]),
    ],
};

const LISTS: &str = "DOMAIN.md part 4, seeds 69/28 and 78/237";
const NOTES: &str = "DOMAIN.md parts 5 and 6, notes of seed 69/28";
const DATES: &str = "DOMAIN.md part 7";
const TRAPS: &str = "texts of the seventy-sixth session";

/// Where words that names of bodies are made of are from.
const NAMES: &str = "the names of bodies in the official languages (United Nations terminology)";

const ROWS: &[Row] = &[
    row(Term::Noun(Noun::Resolution), &["决议"], LISTS),
    row(Term::Noun(Noun::Decision), &["决定"], LISTS),
    row(Term::Noun(Noun::Document), &["文件"], NOTES),
    row(Term::Organ(Organ::Assembly), &["大会", "联大", "联合国大会"], LISTS),
    row(Term::Organ(Organ::Security), &["安全理事会", "安理会"], LISTS),
    row(Term::Organ(Organ::Economic), &["经济及社会理事会", "经社理事会"], LISTS),
    row(Term::Organ(Organ::Rights), &["人权理事会"], LISTS),
    row(Term::Organ(Organ::Commission), &["人权委员会"], LISTS),
    row(Term::Organ(Organ::Below), &["小组委员会"], TRAPS),
    row(Term::Organ(Organ::Council), &["理事会"], LISTS),
    row(
        Term::Organ(Organ::Elsewhere),
        &[
            "世界卫生大会", "卫生大会", "环境大会", "人居大会", "议会大会", "审议大会", "缔约方大会", "缔约国大会",
            "缔约方会议", "缔约国会议", "执行理事会", "托管理事会", "环境署理事会", "规划署理事会", "欧洲理事会",
            "和平与安全理事会", "和平和安全理事会", "委员会", "执行局",
        ],
        TRAPS,
    ),
    row(
        Term::Body,
        &[
            "组织", "组织大会", "组织理事会", "联盟", "联盟大会", "联盟理事会", "部长级理事会", "首脑会议", "机构",
            "机构大会", "共同体", "基金", "银行", "论坛", "法院", "法庭", "管理局", "议会",
        ],
        NAMES,
    ),
    row(Term::Its, &["其"], LISTS),
    row(Term::InIts, &["在其"], TRAPS),
    row(
        Term::Other,
        &["其中", "其他", "其它", "其余", "尤其", "极其", "与其", "本决议草案", "决议草案", "决定草案"],
        TRAPS,
    ),
    row(Term::And, &["和", "及", "以及", "与", "或", "并"], LISTS),
    row(Term::To, &["至", "到"], LISTS),
    row(Term::Operative, &["执行部分"], TRAPS),
    row(Term::Year, &["年"], DATES),
    row(Term::MonthMark, &["月"], DATES),
    row(Term::Day, &["日"], DATES),
    row(Term::Ordinal, &["第"], LISTS),
    row(Term::NumberMark, &["号"], LISTS),
    row(Term::Unit(Unit::Paragraph), &["段"], LISTS),
    row(Term::Unit(Unit::Section), &["节"], LISTS),
    row(Term::Unit(Unit::Chapter), &["章"], NOTES),
    row(Term::Unit(Unit::Part), &["部分"], TRAPS),
    row(Term::Unit(Unit::Annex), &["附件"], LISTS),
    row(Term::Unit(Unit::Appendix), &["附录"], TRAPS),
    row(Term::Unit(Unit::Article), &["条"], LISTS),
    row(Term::Unit(Unit::Item), &["项"], LISTS),
    row(Term::Unit(Unit::Clause), &["款", "分段"], LISTS),
    row(Term::Above, &["上文", "下文", "以上", "以下", "上述"], LISTS),
    row(Term::Present, &["本决议", "本决定", "本决议执行部分"], LISTS),
    row(Term::Charter, &["联合国宪章", "宪章"], LISTS),
    row(Term::Ibid, &["同上"], NOTES),
    row(Term::Filler, &["等", "各项", "等各项", "各号", "相关", "有关", "等号", "各"], LISTS),
    row(Term::Description, &["关于", "题为", "就", "通过", "涉及"], TRAPS),
    row(Term::Genitive, &["的"], LISTS),
    row(Term::Particular, &["特别是", "尤其是", "包括"], TRAPS),
];

/// The value of a number in Chinese characters or in digits: `七十八`, `62`.
fn ordinal(text: &str) -> Option<u32> {
    text.parse().ok().or_else(|| numeral_value(text))
}
