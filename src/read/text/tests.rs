//! One fixture a layout, written in the manner of real files: what stands on the lines, and the blocks that come of it.

use super::super::tests::{notes, read_as, shown};
use crate::source::Format;

fn blocks(text: &str) -> Vec<String> {
    shown(&read_as(Format::Text, text))
}

#[test]
fn lines_with_a_blank_line_after_each() {
    let text = " 70/1. 关于灯塔的题目 \n\n 大会， \n\n 回顾其 2014 年 12 月 2 日第 69/28 号决议以及关于灯塔、航\n\n标和海上安全的各项决议， \n\n 注意到各会员国提交秘书长的评估意见对于进一步了解这一问\n\n题很有帮助， \n\n 1. 促请会员国进一步推动多边审议灯塔领域的现有威胁和潜在\n\n威胁； \n\n 2. 决定继续处理此案。 \n\n";
    assert_eq!(
        blocks(text),
        [
            "70/1. 关于灯塔的题目",
            "大会，",
            "回顾其 2014 年 12 月 2 日第 69/28 号决议以及关于灯塔、航标和海上安全的各项决议，",
            "注意到各会员国提交秘书长的评估意见对于进一步了解这一问题很有帮助，",
            "1. 促请会员国进一步推动多边审议灯塔领域的现有威胁和潜在威胁；",
            "2. 决定继续处理此案。",
        ]
    );
}

#[test]
fn indented_paragraphs_with_a_blank_line_between() {
    let text = "     The General Assembly,\n\n     Recalling its resolution 53/70 of 4 December 1998 and the resolutions that have followed it,\nincluding those on lighthouses,\n\n     1. Decides to remain seized of the matter.\n";
    assert_eq!(
        blocks(text),
        [
            "The General Assembly,",
            "Recalling its resolution 53/70 of 4 December 1998 and the resolutions that have followed it, including those on lighthouses,",
            "1. Decides to remain seized of the matter.",
        ]
    );
}

#[test]
fn a_word_broken_at_a_line_end_keeps_its_hyphen_and_gets_no_space() {
    let text = "The Security Council,\n\nHaving considered the report about the recent develop-\nments in the island (S/\n12869),\n\n1. Calls upon all States to respect it.\n";
    let joined = blocks(text).join("|");
    assert!(joined.contains("recent develop-ments in the island (S/12869),"), "{joined}");
}

#[test]
fn notes_at_the_foot_of_a_page_and_the_paragraph_that_goes_on_behind_them() {
    let text = "     The General Assembly,\n\n     Noting the report that was adopted by consensus,1 and the compendium of statements that the\nGroup has\n\n_______________\n1 See A/78/265.\n\u{c}\nannexed to it,\n\n     1. Decides to remain seized of the matter.\n";
    let manuscript = read_as(Format::Text, text);
    assert_eq!(notes(&manuscript).len(), 1);
    let joined = shown(&manuscript).join("|");
    assert!(joined.contains("that the Group has annexed to it,"), "{joined}");
}

#[test]
fn a_digit_that_belongs_to_a_number_is_no_call() {
    let text = "     The General Assembly,\n\n     Recalling resolution 79/7, and the 2010 report,1 and paragraph 12,\n\n     1. Decides.\n\n_______________\n1 See A/65/201.\n";
    let joined = blocks(text).join("|");
    assert!(joined.contains("resolution 79/7, and the 2010 report") && joined.contains("paragraph 12,"), "{joined}");
}

#[test]
fn notes_without_a_rule_in_a_script_without_spaces() {
    let text = "大会，\n\n注意到秘书长的报告，¹\n\n1. 决定继续处理此案。\n\n¹ A/80/123，第14段。\n";
    let manuscript = read_as(Format::Text, text);
    assert_eq!(notes(&manuscript), ["1 A/80/123，第14段。"]);
    assert_eq!(blocks(text).last().map(String::as_str), Some("1. 决定继续处理此案。"));
}

#[test]
fn a_raised_note_right_below_its_paragraph() {
    let text = "大会，\n\n1. 注意到秘书长的报告；¹\n\n¹A/80/123。\n\n2. 决定继续处理此案。\n";
    assert_eq!(notes(&read_as(Format::Text, text)), ["1 A/80/123。"]);
    assert_eq!(blocks(text).len(), 3);
}

#[test]
fn lines_that_are_not_wrapped_are_paragraphs_whatever_they_end_with() {
    let long = "邀请所有会员国在考虑到政府专家组的报告所载评估意见和建议的情况下，继续向秘书长通报它们对下列问题的看法和评估意见";
    let text = format!(
        "第七十九届会议\n\n79/17. 关于灯塔和航标领域发展的决议的题目\n\n大会，\n\n回顾其决议，\n\n1. {long}；\n\n2. 请秘书长报告（见附件）\n\n3. 决定继续处理此案。\n"
    );
    let expected = [
        "第七十九届会议",
        "79/17. 关于灯塔和航标领域发展的决议的题目",
        "大会，",
        "回顾其决议，",
        &format!("1. {long}；"),
        "2. 请秘书长报告（见附件）",
        "3. 决定继续处理此案。",
    ];
    assert_eq!(blocks(&text), expected);
}

#[test]
fn calls_in_brackets_and_the_notes_they_call() {
    let text = "79/401. Lighthouses\n\nThe General Assembly,\n\nNoting the report of the Secretary-General (1) on lighthouses,\n\nDeeply disturbed by the darkness in 2021,(2)\n\n1. Decides to remain seized of the matter.\n\n_______________\n(1) See A/70/1.\n(2) See A/70/2.\n";
    assert_eq!(notes(&read_as(Format::Text, text)), ["1 See A/70/1.", "2 See A/70/2."]);
    let blocks = blocks(text);
    assert_eq!(blocks[0], "79/401. Lighthouses");
    assert_eq!(blocks[2], "Noting the report of the Secretary-General⟦1⟧ on lighthouses,");
    assert_eq!(blocks[3], "Deeply disturbed by the darkness in 2021,⟦2⟧");
    assert_eq!(blocks.len(), 5);
}

#[test]
fn a_short_text_with_a_blank_line_between_its_lines_is_no_double_text() {
    for text in [
        "79/17. Осуществление решений о маяках на побережье и о порядке содержания их смотрителей\n\nГенеральная Ассамблея,\n\nссылаясь на свою резолюцию 53/70 от 4 декабря 1998 года,\n\nсознавая важность содействия содержанию маяков на всех побережьях,\n\n1. принимает к сведению доклад;\n",
        "79/17 الاتفاقية الدولية لحماية المنارات وحراسها من الظلام\n\nإن الجمعية العامة،\n\nوإذ تشير أيضا إلى أنه لا يجوز إطفاء أي منارة على الساحل،\n\nوإذ تلاحظ أنه لا يجوز ترك أي حارس في الظلام،\n\n1. ترحب بتقرير الأمين العام؛\n",
    ] {
        let below_formula: Vec<String> = text.trim().split("\n\n").skip(2).map(str::to_owned).collect();
        assert!(blocks(text).ends_with(&below_formula), "{:?}", blocks(text));
    }
}

#[test]
fn recitals_that_only_lines_part_stay_apart_though_they_begin_small() {
    let text = "79/17. Маяки\nГенеральная Ассамблея,\nссылаясь на свою резолюцию 53/70 от 4 декабря 1998 года о маяках,\nотмечая доклад Генерального секретаря о маяках и смотрителях на море,\nприветствуя усилия государств по содержанию маяков и обучению людей,\n1. постановляет продолжить рассмотрение вопроса о маяках и людях;\n2. просит Генерального секретаря представить доклад о маяках.\n";
    assert_eq!(blocks(text).len(), 7, "{:?}", blocks(text));
}

#[test]
fn a_number_behind_a_short_line_begins_a_paragraph() {
    let text = "The General Assembly,\nRecalling its resolution 53/70 of 4 December 1998 and all the resolutions that have followed\nit on lighthouses and their keepers,\n1. Decides to keep them.\nAnnex\nRules of the light\n1. The light is red.\n";
    let blocks = blocks(text);
    assert_eq!(blocks.last().map(String::as_str), Some("1. The light is red."), "{blocks:?}");
}

#[test]
fn numbered_lines_without_a_mark_at_their_end_are_paragraphs() {
    let text = "79/18. Lamps\n\nThe General Assembly\n\n1. Takes note of the report on lamps\n\n2. Decides to keep it\n\n3. Requests a list\n";
    let expected = [
        "79/18. Lamps", "The General Assembly", "1. Takes note of the report on lamps", "2. Decides to keep it",
        "3. Requests a list",
    ];
    assert_eq!(blocks(text), expected);
}

#[test]
fn a_note_whose_call_is_lost_takes_none_from_the_symbol() {
    let text = "A/RES/69/281\n\n69/281. Lighthouses\n\nThe General Assembly,\n\nNoting the report,\n\n1. Decides to remain seized of the matter.\n\n_______________\n1 See A/70/1.\n";
    let manuscript = read_as(Format::Text, text);
    assert_eq!(notes(&manuscript), ["1 See A/70/1."]);
    assert!(shown(&manuscript).join(" ").starts_with("A/RES/69/281 69/281. Lighthouses"));
}
