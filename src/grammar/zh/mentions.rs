//! How Chinese names documents: `1998年12月4日第53/70号和1999年12月1日第54/49号决议`.

use crate::grammar::mention::{MentionGrammar, Noun, Organ, Possession, Row, Side, Term, Unit, row};

/// The date before the number, the noun after it.
pub(super) const MENTIONS: MentionGrammar =
    MentionGrammar { rows: ROWS, noun: Side::After, date: Side::Before, possession: Possession::Word, sessions: &[] };

const LISTS: &str = "DOMAIN.md part 4, seeds 69/28 and 78/237";
const NOTES: &str = "DOMAIN.md parts 5 and 6, notes of seed 69/28";
const DATES: &str = "DOMAIN.md part 7";
const TRAPS: &str = "texts of the seventy-sixth session";

const ROWS: &[Row] = &[
    row(Term::Noun(Noun::Resolution), &["决议"], LISTS),
    row(Term::Noun(Noun::Decision), &["决定"], LISTS),
    row(Term::Noun(Noun::Document), &["文件"], NOTES),
    row(Term::Organ(Organ::Assembly), &["大会", "联大", "联合国大会"], LISTS),
    row(Term::Organ(Organ::Security), &["安全理事会", "安理会"], LISTS),
    row(Term::Organ(Organ::Economic), &["经济及社会理事会", "经社理事会"], LISTS),
    row(Term::Organ(Organ::Rights), &["人权理事会"], LISTS),
    row(Term::Organ(Organ::Commission), &["人权委员会"], LISTS),
    row(Term::Organ(Organ::Council), &["理事会"], LISTS),
    row(
        Term::Organ(Organ::Elsewhere),
        &[
            "世界卫生大会",
            "卫生大会",
            "环境大会",
            "人居大会",
            "议会大会",
            "审议大会",
            "缔约方大会",
            "缔约国大会",
            "缔约方会议",
            "缔约国会议",
            "执行理事会",
            "托管理事会",
            "环境署理事会",
            "规划署理事会",
            "欧洲理事会",
            "和平与安全理事会",
            "和平和安全理事会",
            "委员会",
            "执行局",
        ],
        TRAPS,
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
    row(Term::Unit(Unit::Clause), &["款"], LISTS),
    row(Term::Above, &["上文", "下文", "以上", "以下", "上述"], LISTS),
    row(Term::Present, &["本决议", "本决定", "本决议执行部分"], LISTS),
    row(Term::Charter, &["联合国宪章", "宪章"], LISTS),
    row(Term::Ibid, &["同上"], NOTES),
    row(Term::Filler, &["等", "各项", "等各项", "各号", "相关", "有关", "等号", "各"], LISTS),
    row(Term::Description, &["关于", "题为", "就", "通过", "涉及"], TRAPS),
    row(Term::Genitive, &["的"], LISTS),
    row(Term::Particular, &["特别是", "尤其是", "包括"], TRAPS),
];
