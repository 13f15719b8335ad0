//! Documents a line a block, and how they are understood. `# ` begins a heading, ` / ` stands for a line break.

mod parts;
mod treaties;

use super::{Mark, label, parse};
use crate::diagnostics::{Code, Diagnostic};
use crate::read::{Block, Manuscript, NoteText, Part};
use crate::resolution::{Distribution, Language, Resolution, Role};
use crate::source::{Correction, Format, Record, Source};
use crate::text::{LineIndex, Passage};

fn source(text: &str) -> Source {
    Source {
        path: "content/x.txt".into(),
        format: Format::Text,
        text: text.to_owned(),
        body: 0,
        hash: String::new(),
        record: Record::default(),
        lines: LineIndex::new(text),
    }
}

fn block(line: &str, at: usize) -> Block {
    let (heading, words, at) = match line.strip_prefix("# ") {
        Some(words) => (true, words, at + 2),
        None => (false, line, at),
    };
    let mut text = Passage::new();
    let mut offset = at;
    for (i, part) in words.split(" / ").enumerate() {
        if i > 0 {
            text.push_space(offset - 3);
            text.push_break();
        }
        text.push(part, offset);
        offset += part.len() + 3;
    }
    if heading { Block::Heading { level: 2, text } } else { Block::Paragraph(text) }
}

fn manuscript(text: &str) -> Manuscript {
    let mut manuscript = Manuscript::default();
    let mut at = 0;
    for line in text.split('\n') {
        match line.strip_prefix("^") {
            Some(note) => {
                let (label, words) = note.split_once(' ').unwrap();
                let text = Passage::of(words, at + 2 + label.len());
                manuscript.notes.push(NoteText { label: label.to_owned(), text });
            }
            None if line.is_empty() => {}
            None => manuscript.blocks.push(block(line, at)),
        }
        at += line.len() + 1;
    }
    manuscript
}

fn understood(text: &str) -> (Resolution, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let resolution = parse(&source(text), manuscript(text), &mut diagnostics).remove(0);
    (resolution, diagnostics)
}

/// One line a paragraph: id, role, verb.
fn outline(text: &str) -> Vec<String> {
    let (resolution, _) = understood(text);
    let line = |p: &crate::resolution::Paragraph| format!("{} {:?} {}", p.id, p.role, p.verb().unwrap_or("-"));
    resolution.paragraphs.iter().map(line).collect()
}

fn codes(text: &str) -> Vec<String> {
    understood(text).1.iter().map(|diagnostic| diagnostic.code.to_string()).collect()
}

#[test]
fn chinese_masthead_in_pieces() {
    let (resolution, diagnostics) = understood(
        "# 大 会\nDistr.: General / 28 December 2023\n# 第七十八届会议\n议程项目 94\n从国际安全角度看信息和电信领域的发展\n# 2023 年 12 月 22 日大会决议\n[根据第一委员会的报告(A/78/404, 第 14 段)通过]\n# 78/237. 从国际安全角度看信息和电信领域的发展\n大会,\n回顾其各项决议,\n1. **支持**工作组；\n2023 年 12 月 22 日 / 第 50 次全体会议(续会)",
    );
    let facts = &resolution.facts;
    assert_eq!(facts.symbol.as_ref().unwrap().as_str(), "A/RES/78/237");
    assert_eq!(facts.session.as_deref(), Some("78"));
    assert_eq!(facts.agenda_items, ["94"]);
    assert_eq!(facts.agenda_title.as_deref(), Some("从国际安全角度看信息和电信领域的发展"));
    assert_eq!(facts.issued.unwrap().to_string(), "2023-12-28");
    assert_eq!(facts.adopted.unwrap().to_string(), "2023-12-22");
    assert_eq!(facts.meeting.as_ref().unwrap().as_str(), "A/78/PV.50");
    assert!(facts.resumed);
    assert_eq!(facts.distribution, Some(Distribution::General));
    assert_eq!(facts.title.as_deref(), Some("从国际安全角度看信息和电信领域的发展"));
    assert_eq!(diagnostics, []);
}

#[test]
fn a_closing_and_an_annex_stand_apart_where_only_lines_part_them() {
    for text in [
        "The General Assembly,\nRecalling its concern,\n1. Decides to keep / the lights. / 50th plenary meeting / 5 December 2024 / Annex / Rules of the light / 1. The light is red.",
        "大会，\n回顾其决议，\n1. 决定 / 维护灯塔。 / 2024年12月5日 / 第50次全体会议 / 附件 / 灯塔规则 / 1. 灯为红色。",
        "إن الجمعية العامة،\nإذ تشير إلى قرارها،\n1 - تقرر صيانة / المنارات. / الجلسة العامة 50 / 5 كانون الأول/ديسمبر 2024 / المرفق / قواعد المنارات / 1 - الضوء أحمر.",
    ] {
        let ids: Vec<String> =
            understood(text).0.paragraphs.into_iter().map(|paragraph| paragraph.id).skip(2).collect();
        assert_eq!(ids, ["op1", "closing1", "closing2", "annex1.h1", "annex1.h2", "annex1.op1"], "{text}");
    }
}

#[test]
fn a_resolution_behind_a_closing_is_another() {
    let text = "79/16. Buoys\nThe General Assembly,\n1. Decides to keep / the buoys. / 50th plenary meeting / 5 December 2024 / 79/17. Lights\nThe General Assembly,\n1. Decides to keep the lights.";
    let symbols: Vec<_> = parse(&source(text), manuscript(text), &mut Vec::new())
        .into_iter()
        .filter_map(|resolution| Some(resolution.facts.symbol?.as_str().to_owned()))
        .collect();
    assert_eq!(symbols, ["A/RES/79/16", "A/RES/79/17"]);
}

#[test]
fn a_date_or_the_word_annex_within_a_sentence_parts_nothing() {
    let text = "The General Assembly,\nRecalling its resolution 53/70 of / 4 December 1998 / and the rules in its / Annex / and more,\n1. Decides.";
    assert_eq!(outline(text).len(), 3);
}

#[test]
fn english_masthead_flattened_into_one_line() {
    let (resolution, _) = understood(
        "United Nations A/RES/80/7\nGeneral Assembly Distr.: General 18 November 2025\nEightieth session\nAgenda items 15 and 118 (b)\nCulture of peace\nResolution adopted by the General Assembly on 6 November 2025\n[without reference to a Main Committee / (A/80/L.6)]\n80/7. A title that goes / on here\nThe General Assembly,\nRecalling also its concern,\n1. Takes note with appreciation of it.",
    );
    let facts = &resolution.facts;
    assert_eq!(facts.agenda_items, ["15", "118(b)"]);
    assert_eq!(facts.session.as_deref(), Some("80"));
    assert_eq!(facts.title.as_deref(), Some("A title that goes on here"));
    assert_eq!(facts.adopted.unwrap().to_string(), "2025-11-06");
    assert_eq!(facts.issued.unwrap().to_string(), "2025-11-18");
    assert_eq!(resolution.paragraphs[1].verb(), Some("Recalling also"));
    assert_eq!(resolution.paragraphs[2].verb(), Some("Takes note with appreciation"));
}

#[test]
fn security_council_has_number_and_body_in_one() {
    let (resolution, _) = understood(
        "RESOLUTION 793 (1992)\nAdopted by the Security Council at its 3144th meeting, / on 30 November 1992\nThe Security Council,\nConcerned,\n1, Approves the recommendation;",
    );
    let facts = &resolution.facts;
    assert_eq!(facts.symbol.as_ref().unwrap().as_str(), "S/RES/793(1992)");
    assert_eq!(facts.adopted.unwrap().to_string(), "1992-11-30");
    assert_eq!(facts.meeting.as_ref().unwrap().as_str(), "S/PV.3144");
    assert_eq!(resolution.paragraphs.last().unwrap().number.as_deref(), Some("1"));
}

#[test]
fn a_resumed_meeting_with_and_without_brackets() {
    for meeting in ["54th (resumed) plenary meeting", "54th resumed plenary meeting"] {
        let (resolution, _) = understood(&format!(
            "76/242. Title\nThe General Assembly,\nNoting,\n1. Decides.\n24 December 2021 / {meeting}"
        ));
        assert_eq!(resolution.facts.adopted.unwrap().to_string(), "2021-12-24");
        assert_eq!(resolution.facts.meeting.unwrap().as_str(), "A/76/PV.54");
        assert!(resolution.facts.resumed);
    }
}

#[test]
fn roman_sessions_and_letters_in_the_number() {
    for (title, symbol) in [
        ("1047 (XI). Question of something", "A/RES/1047(XI)"),
        ("217 A (III). International Bill", "A/RES/217(III)A"),
        ("43/78 H. General and complete disarmament", "A/RES/43/78H"),
        ("ES-11/1. Aggression", "A/RES/ES-11/1"),
        ("3362 (S-VII). Development", "A/RES/3362(S-VII)"),
    ] {
        let (resolution, _) = understood(&format!("{title}\nThe General Assembly,\nNoting,\n1. Decides."));
        assert_eq!(resolution.facts.symbol.unwrap().as_str(), symbol);
    }
}

#[test]
fn points_of_every_depth() {
    let text = "The General Assembly,\n1. Requests:\n(a) One:\n(i) Deep;\n(ii) Deeper;\n(b) Two;\n2. Decides:\n(h) Eight is out of order;\n(i) Nine is a letter after h;";
    let ids: Vec<String> = understood(text).0.paragraphs.into_iter().map(|p| p.id).collect();
    assert_eq!(ids, ["enacting", "op1", "op1.a", "op1.a.i", "op1.a.ii", "op1.b", "op2", "op2.h", "op2.i"]);
}

#[test]
fn chinese_points_of_the_second_level_have_the_same_anchor_as_english_ones() {
    let text = "大会，\n1. 请秘书长：\n(a) 报告：\n㈠ 第一；\n㈡ 第二；";
    let ids: Vec<String> = understood(text).0.paragraphs.into_iter().map(|p| p.id).collect();
    assert_eq!(ids, ["enacting", "op1", "op1.a", "op1.a.i", "op1.a.ii"]);
}

#[test]
fn text_behind_a_list_and_text_without_a_number() {
    let text = "The General Assembly,\nRecalling,\n1. Requests:\n(a) One;\nand to report on it;\n2. Decides.";
    assert_eq!(outline(text)[4], "op1.2 Operative -");
    let text = "The Security Council,\nRecalling this,\nDecides to remain seized of the matter.";
    assert_eq!(outline(text)[2], "op0.1 Operative Decides");
}

#[test]
fn numbers_that_start_again_make_sections() {
    let text =
        "The General Assembly,\nRecalling,\nI\nNoting,\n1. Decides;\n2. Requests;\nII\nNoting also,\n1. Decides.";
    let ids: Vec<String> = understood(text).0.paragraphs.into_iter().map(|p| p.id).collect();
    assert_eq!(ids, ["enacting", "s1.pp1", "s1.h1", "s1.pp2", "s1.op1", "s1.op2", "s2.h1", "s2.pp1", "s2.op1"]);
}

#[test]
fn annexes_keep_numbers_and_have_anchors_of_their_own() {
    let text = "The General Assembly,\nRecalling,\n1. Adopts the rules in the annex.\n50th plenary meeting / 2 December 2014\nAnnex\nRules of the Fund\n1. The Fund is open.\n(a) To all;";
    assert_eq!(
        outline(text)[3..],
        [
            "closing1 Closing -", "closing2 Closing -", "annex1.h1 Heading -", "annex1.h2 Heading -",
            "annex1.op1 Annex -", "annex1.op1.a Annex -"
        ]
    );
}

#[test]
fn a_formula_without_comma_stands_before_paragraph_one() {
    let text = "General Assembly\nThe General Assembly\n1. Takes note of the report.";
    assert_eq!(outline(text), ["enacting Enacting -", "op1 Operative Takes note"]);
}

#[test]
fn a_recital_may_begin_with_a_page_where_lines_are_too_long_to_be_wrapped() {
    let long = "ссылаясь на свои предыдущие резолюции о маяках, ".repeat(5);
    let text = format!("Генеральная Ассамблея,\n{} / признавая вклад смотрителей,\n1. постановляет;", long.trim());
    assert_eq!(outline(&text).iter().filter(|line| line.contains("Preambular")).count(), 2, "{:?}", outline(&text));
    // In French a recital opens with a capital.
    let long = "Rappelant ses résolutions sur les phares et sur les gardiens qui y vivent, ".repeat(4);
    let text = format!("L’Assemblée générale,\n{} / soulignant leur rôle,\n1. Décide ;", long.trim());
    assert_eq!(outline(&text).iter().filter(|line| line.contains("Preambular")).count(), 1, "{:?}", outline(&text));
    // A wrapped line may begin with any word.
    let text = "Генеральная Ассамблея,\nссылаясь на свои резолюции, / признавая вклад смотрителей,\n1. постановляет;";
    assert_eq!(outline(text).iter().filter(|line| line.contains("Preambular")).count(), 1, "{:?}", outline(text));
}

#[test]
fn a_title_may_open_with_a_quotation_right_behind_its_number() {
    let text = "联合国\nA/RES/76/209\n大会\n2021年12月17日大会决议\n76/209.《议程》框架内的教育\n大会，\n回顾其决议，\n1. 决定；";
    assert_eq!(understood(text).0.facts.title.as_deref(), Some("《议程》框架内的教育"));
}

#[test]
fn the_formula_may_share_its_block_with_the_first_recital() {
    let text = "大会， 回顾其决议，\n1. 决定如下。";
    assert_eq!(outline(text), ["enacting Enacting -", "pp1 Preambular 回顾", "op1 Operative 决定"]);
}

#[test]
fn calls_find_their_notes_and_what_is_missing_is_said() {
    let text = "大会，\n回顾，\n1. 决定。\n^1 见 A/51/261。";
    assert!(codes(text).contains(&"W0204".to_owned()));
}

#[test]
fn conflicts_and_impossible_dates_are_said() {
    let text = "第七十七届会议\n78/237. 题目\n大会，\n回顾，\n1. 决定。\n3. 请。\n2023年2月31日";
    assert_eq!(codes(text), ["W0207", "W0210", "W0206", "W0205"]);
}

#[test]
fn nothing_is_lost_without_an_enacting_formula() {
    let (resolution, diagnostics) = understood("促请会员国进一步推动多边审议；\n1. 邀请。");
    assert_eq!(resolution.paragraphs.len(), 2);
    assert!(diagnostics.iter().any(|diagnostic| diagnostic.code.as_str() == "E0201"));
}

#[test]
fn the_keeper_decides_what_a_paragraph_is() {
    let text = "The General Assembly,\nRecalling,\n1. Decides.\nFunds of the year are set out as follows,";
    let mut source = source(text);
    source.record.corrections =
        vec![Correction::Paragraph { starts: "Funds of the  year".into(), role: Role::Heading }];
    let resolution = parse(&source, manuscript(text), &mut Vec::new()).remove(0);
    assert_eq!(resolution.paragraphs.last().unwrap().role, Role::Heading);
}

#[test]
fn labels() {
    let number = |words: &str| match label(words).map(|label| label.mark) {
        Some(Mark::Number(number)) => Some(number),
        Some(Mark::Point(_)) | None => None,
    };
    for (words, expected) in [
        ("1. 促请", Some(1)),
        ("12．鼓励", Some(12)),
        ("3 - تقرر", Some(3)),
        ("１. 决定", Some(1)),
        ("2.5 per cent", None),
        ("2014 年 12 月", None),
        ("1/ See", None),
        ("1990. Resolution", None),
    ] {
        assert_eq!(number(words), expected, "{words}");
    }
    for words in ["(a) x", "а) б", "(أ) x", "㈠ x", "(一) x", "(iv) x", "(1) x", "b) x"] {
        assert!(matches!(label(words).map(|label| label.mark), Some(Mark::Point(_))), "{words}");
    }
    for words in ["(Part I) x", "1) x", "(see) x", "a x"] {
        assert_eq!(label(words), None, "{words}");
    }
}

#[test]
fn points_of_the_third_and_fourth_level_have_no_bracket() {
    let text = "The General Assembly,\n1. Decides:\n(a) One:\n(i) Deep:\na. Deeper:\ni. Deepest;\nii. Deepest too;\nb. Deeper too;\n(ii) Deep too;\n(b) Two.";
    let ids: Vec<String> = understood(text).0.paragraphs.into_iter().map(|p| p.id).collect();
    let points = ["op1.a", "op1.a.i", "op1.a.i.a", "op1.a.i.a.i", "op1.a.i.a.ii", "op1.a.i.b", "op1.a.ii", "op1.b"];
    assert_eq!(ids[2..], points);
    let text = "The General Assembly,\n1. Decides.\na. is a letter and no point here;";
    assert_eq!(understood(text).0.paragraphs[2].role, Role::Operative);
}

#[test]
fn a_formula_that_was_joined_with_the_title_is_no_line_of_the_masthead() {
    let (resolution, _) = understood("79/17. 关于灯塔的题目 / 大会，\n回顾其决议，\n1. 决定。");
    assert_eq!(resolution.facts.title.as_deref(), Some("关于灯塔的题目"));
    assert_eq!(resolution.paragraphs[0].role, Role::Enacting);
    assert_eq!(resolution.paragraphs[0].text.words(), "大会，");
}

#[test]
fn a_paragraph_above_is_one_of_the_same_section() {
    let text = "The General Assembly,\nI\nNoting,\n1. Decides;\n2. Recalls paragraph 1 above;\nII\nNoting also,\n1. Decides;\n2. Recalls paragraph 1 above.";
    let targets: Vec<_> = understood(text).0.mentions.into_iter().filter_map(|mention| mention.target).collect();
    let paragraph = |id: &str| crate::resolution::Target::Paragraph(id.into());
    assert_eq!(targets, [paragraph("s1.op1"), paragraph("s2.op1")]);
}

#[test]
fn a_language_that_the_enacting_formula_contradicts_is_remarked() {
    let text = "1. Décide ainsi.";
    let formula = "L’Assemblée générale,\nNotant le rouge,\n1. Décide ainsi.";
    let said = |text: &str, kept: Option<&str>, stated: Option<&str>| {
        let mut source = source(text);
        source.record.facts.language = kept.and_then(Language::parse);
        let mut manuscript = manuscript(text);
        manuscript.stated.language = stated.and_then(Language::parse);
        let mut diagnostics = Vec::new();
        let language = parse(&source, manuscript, &mut diagnostics).remove(0).facts.language.unwrap();
        let remarks = diagnostics.into_iter().filter(|diagnostic| diagnostic.code == Code::FactsConflict);
        (language.code().to_owned(), remarks.map(|remark| remark.message).collect::<Vec<_>>())
    };
    let clash = |who: &str, believed: &str| {
        vec![format!(
            "the {who} says that the text is in `en`, but its enacting formula is in `fr`; the {believed} is believed"
        )]
    };
    assert_eq!(said(formula, None, Some("en")), ("fr".to_owned(), clash("mark-up", "text")));
    assert_eq!(said(formula, Some("en"), None), ("en".to_owned(), clash("record", "record")));
    assert_eq!(said(formula, Some("fr"), Some("en")), ("fr".to_owned(), vec![]));
    assert_eq!(said(formula, None, Some("fr")), ("fr".to_owned(), vec![]));
    assert_eq!(said(text, None, Some("fr")), ("fr".to_owned(), vec![]));
}

#[test]
fn a_title_may_end_with_a_line_that_mastheads_print_too() {
    let text = "76/111. Rapport de la Commission du droit international sur les travaux de sa / soixante-douzième session\nL’Assemblée générale,\nNotant le rapport,\n1. Décide ainsi.";
    let (resolution, _) = understood(text);
    let title = "Rapport de la Commission du droit international sur les travaux de sa soixante-douzième session";
    assert_eq!(resolution.facts.title.as_deref(), Some(title));
}

#[test]
fn a_text_that_has_lost_its_formula_keeps_its_title() {
    let text = "A/RES/76/232\nالجمعية العامة\nنزع السلاح العام الكامل\n76/232 الاتجار غير المشروع بالأسلحة\nإذ تشير إلى قرارها 75/241،\n1 - تقرر ذلك.";
    let (resolution, _) = understood(text);
    assert_eq!(resolution.facts.symbol.unwrap().as_str(), "A/RES/76/232");
    assert_eq!(resolution.facts.title.as_deref(), Some("الاتجار غير المشروع بالأسلحة"));
    // The number of a paragraph above it, and it is a title no more.
    assert_eq!(outline("1. Decides so.\n76/232. Recalls that.")[1].split(' ').next(), Some("op1.2"));
}

#[test]
fn the_name_of_the_body_below_the_title_is_the_formula_whatever_follows() {
    let text = "大 会\n76/249. 2022年周转基金\n大会\n就此：\n1. 将数额定为1.50亿美元；\n2. 会员国应预缴款项。";
    assert_eq!(outline(text)[..3], ["enacting Enacting -", "pp1 Preambular -", "op1 Operative -"]);
    let joined = "76/249. 2022年周转基金 / 大会\n正式决定：\n1. 将数额定为1.50亿美元。";
    let (resolution, _) = understood(joined);
    assert_eq!(resolution.facts.title.as_deref(), Some("2022年周转基金"));
    assert_eq!(resolution.facts.symbol.unwrap().as_str(), "A/RES/76/249");
}

#[test]
fn a_closing_behind_a_point_is_found() {
    let text = "The General Assembly,\nNoting the scale,\n1. Decides:\n(a) That the red light shall burn;\n(b) That the green light shall burn. / 24 December 2021 / 54th plenary meeting";
    let (resolution, _) = understood(text);
    assert_eq!(resolution.facts.adopted.unwrap().to_string(), "2021-12-24");
    assert_eq!(resolution.paragraphs.last().unwrap().id, "closing2");
}

#[test]
fn a_date_with_a_semicolon_is_no_closing() {
    let text = "La Asamblea General,\nObservando la tasa,\n1. Decide que arda, de conformidad con su resolución 44/197 B,\nde 21 de diciembre de 1989;\n2. Pide un informe.\n24 de diciembre de 2021 / 54a sesión plenaria";
    let (resolution, _) = understood(text);
    assert_eq!(resolution.facts.adopted.unwrap().to_string(), "2021-12-24");
}

#[test]
fn of_two_days_the_one_nearer_the_day_of_issue_is_believed() {
    let text = "A/RES/ES-11/4\n13 October 2022\nResolution adopted by the General Assembly on 7 April 2022\nES-11/4. The lights\nThe General Assembly,\nNoting them,\n1. Decides so.\n12 October 2022 / 14th plenary meeting";
    let (resolution, diagnostics) = understood(text);
    assert_eq!(resolution.facts.adopted.unwrap().to_string(), "2022-10-12");
    let clash = "the masthead says it was adopted on 2022-04-07, the closing on 2022-10-12; 2022-10-12 is used";
    assert!(diagnostics.iter().any(|diagnostic| diagnostic.message == clash), "{diagnostics:?}");
}

#[test]
fn only_what_nobody_can_tell_is_asked() {
    let text = "Resolution adopted by the General Assembly on 6 December 2021\n76/228. A title\nThe General Assembly,\nRecalling resolutions 2191 (2041) and 5/1 and Commission on Narcotic Drugs resolution 62/8,\n1. Decides.";
    let (_, diagnostics) = understood(text);
    let asked = diagnostics.iter().filter(|diagnostic| diagnostic.code == crate::diagnostics::Code::UncertainMention);
    let asked: Vec<&str> = asked.map(|diagnostic| diagnostic.message.as_str()).collect();
    assert_eq!(
        asked,
        [
            "“2191 (2041)” looks like a citation, but S/RES/2191(2041) would be of a later year than the text itself, so it is not linked",
            "“5/1” looks like a citation, but the text does not say of what, so it is not linked",
        ]
    );
}

#[test]
fn arabic_indic_digits_date_a_masthead() {
    let (resolution, _) = understood(
        "قرار اتخذته الجمعية العامة في ٢٢ كانون الأول/ديسمبر ٢٠٢٣\n78/237 عنوان\nإن الجمعية العامة،\nإذ تشير إلى القرار ٥٣/٧٠،\n1 - تقرر.",
    );
    assert_eq!(resolution.facts.adopted, Some(jiff::civil::date(2023, 12, 22)));
    assert_eq!(resolution.mentions[0].symbol().map(ToString::to_string).as_deref(), Some("A/RES/53/70"));
}

#[test]
fn a_dash_that_the_mark_up_gives_to_the_title_is_none_of_it() {
    let text = "76/305 -\n- تمويل بناء السلام\nإن الجمعية العامة،\nإذ تشير إليه،\n1 - تقرر ذلك.";
    let mut manuscript = manuscript(text);
    let parts = [Part::Number, Part::Title, Part::Formula, Part::Recital, Part::Body];
    let stated = manuscript.blocks.drain(..).zip(parts).filter_map(|(block, part)| Some((part, block.into_words()?)));
    manuscript.blocks = stated.map(|(part, text)| Block::Stated { part, text }).collect();
    let resolution = parse(&source(text), manuscript, &mut Vec::new()).remove(0);
    assert_eq!(resolution.facts.title.as_deref(), Some("تمويل بناء السلام"));
    assert_eq!(resolution.masthead[1].words(), "- تمويل بناء السلام");
}

/// The Chinese, Arabic and Russian files of 76/226 and 76/71 have headings as paragraphs without a class.
#[test]
fn a_line_between_finished_paragraphs_is_a_heading_though_the_mark_up_says_paragraph() {
    let text =
        "大会，\n回顾其决议，\n一\n灯塔公约\n1. 重申灯为红色；\n(a) 灯依次点亮；\n二\n2. 决定如此。\n看守人\n表：\n甲";
    let mut manuscript = manuscript(text);
    let words = |block: Block| block.into_words().expect("words");
    let parts = [Part::Formula, Part::Recital].into_iter().chain(std::iter::repeat(Part::Body));
    manuscript.blocks = manuscript
        .blocks
        .drain(..)
        .map(words)
        .flat_map(|text| text.lines())
        .zip(parts)
        .map(|(text, part)| Block::Stated { part, text })
        .collect();
    let resolution = parse(&source(text), manuscript, &mut Vec::new()).remove(0);
    let shown: Vec<String> = resolution
        .paragraphs
        .iter()
        .map(|paragraph| format!("{:?} {}", paragraph.role, paragraph.text.words()))
        .collect();
    let expected = [
        "Enacting 大会，", "Preambular 回顾其决议，", "Heading 一", "Heading 灯塔公约", "Operative 重申灯为红色；",
        "Point 灯依次点亮；", "Heading 二", "Operative 决定如此。", "Heading 看守人", "Operative 表：", "Heading 甲",
    ];
    assert_eq!(shown, expected);
}

#[test]
fn a_heading_by_hand_is_the_title() {
    let rest = "\nThe General Assembly,\nNoting it,\n1. Decides so.";
    for (head, symbol, title) in [
        ("# Lighthouses and their keepers", None, "Lighthouses and their keepers"),
        ("# Resolution 70/2: Lighthouses: a study", Some("A/RES/70/2"), "Lighthouses: a study"),
        ("# A/RES/70/2 – Lighthouses", Some("A/RES/70/2"), "Lighthouses"),
        ("# Resolutions of the year\n# 70/9. Lighthouses", Some("A/RES/70/9"), "Lighthouses"),
        ("# United Nations\n# Lighthouses", None, "Lighthouses"),
    ] {
        let facts = understood(&format!("{head}{rest}")).0.facts;
        assert_eq!(facts.symbol.map(|symbol| symbol.to_string()).as_deref(), symbol, "{head}");
        assert_eq!(facts.title.as_deref(), Some(title), "{head}");
    }
}

#[test]
fn the_path_names_a_text_that_does_not_name_itself() {
    let text = "The General Assembly,\nNoting it,\n1. Decides so.";
    for (path, symbol) in [
        ("content/A/RES/70/1.en.md", Some("A/RES/70/1")),
        ("content/A/RES/ES-11/1.txt", Some("A/RES/ES-11/1")),
        ("content/A_RES_73_3-EN.txt", Some("A/RES/73/3")),
        ("content/A_RES_76_247A-C.txt", Some("A/RES/76/247A-C")),
        ("content/A_RES_ES-11_1.txt", Some("A/RES/ES-11/1")),
        // Another body's, and what is no symbol of a resolution.
        ("content/S/RES/1540(2004).txt", None),
        ("content/2024/notes.txt", None),
        ("content/S_RES_0001_1946_EN.txt", None),
        ("content/A/78/404.txt", None),
    ] {
        let source = Source { path: path.into(), ..source(text) };
        let facts = parse(&source, manuscript(text), &mut Vec::new()).remove(0).facts;
        assert_eq!(facts.symbol.map(|symbol| symbol.to_string()).as_deref(), symbol, "{path}");
    }
}

/// S/RES/463 (1980) and S/RES/353 (1974): the sentence below the text is broken where the column ends.
#[test]
fn a_closing_of_the_security_council_may_be_broken_anywhere() {
    let text = "Resolution 463 (1980)\nof 2 February 1980\nThe Security Council,\nNoting it,\n1. Decides so.";
    for closing in [
        "Adopted at the 2196th meeting / by 14 votes to none.",
        "Adopted unanimously at the / 2196th meeting.",
        "Adopted at the 2196th meet- / ing",
        "Adopted at the 2196th / meeting by 11 votes to / none, with 4 abstentions / (Colombia, Paraguay, United / Kingdom of Great Britain / and Northern Ireland, / United States of America).",
    ] {
        let (resolution, _) = understood(&format!("{text}\n{closing}"));
        assert_eq!(
            resolution.facts.meeting.map(|meeting| meeting.to_string()).as_deref(),
            Some("S/PV.2196"),
            "{closing}"
        );
        let roles: Vec<Role> = resolution.paragraphs.iter().map(|paragraph| paragraph.role).collect();
        assert_eq!(roles, [Role::Enacting, Role::Preambular, Role::Operative, Role::Closing], "{closing}");
    }
}

#[test]
fn a_number_without_its_stop_goes_on_with_the_numbers() {
    let numbers = |text: &str| -> Vec<String> {
        let (resolution, _) = understood(text);
        resolution.paragraphs.iter().map(|paragraph| paragraph.id.clone()).collect()
    };
    // 76/54 in Chinese, 76/50 in Spanish, 76/156 in Arabic.
    for text in [
        "大会，\n注意到此事，\n1. 决定如此；\n2 决定在下届会议再议。",
        "La Asamblea General,\nObservándolo,\n1. Decide así;\n2 Alienta a los Estados.",
        "إن الجمعية العامة،\nإذ تلاحظ ذلك،\n1 - تقرر ذلك؛\n\u{200f}2 -\u{200f} تقرر أن تنظر فيه.",
    ] {
        assert_eq!(numbers(text), ["enacting", "pp1", "op1", "op2"], "{text}");
    }
    // Not the next number, and no verb of an operative paragraph.
    for line in ["3 Decides that too.", "2 lighthouses were lit."] {
        let text = format!("The General Assembly,\nNoting it,\n1. Decides so;\n{line}");
        assert_eq!(numbers(&text).len(), 4, "{line}");
        assert!(!numbers(&text).contains(&"op3".to_owned()) && !numbers(&text).contains(&"op2".to_owned()), "{line}");
    }
}

/// S/RES/1 (1946), whose title stands above its number, and S/RES/705 (1991), printed `15 August. 1991`.
#[test]
fn the_number_of_an_old_text_of_the_council_may_stand_below_its_title() {
    let text = "MILITARY STAFF COMMITTEE\n1 (1946) Resolution of 25 January. 1946\nTherefore\n1. The Security Council requests the members to meet.\nAdopted at the 2nd meeting.";
    let facts = understood(text).0.facts;
    assert_eq!(facts.symbol.map(|symbol| symbol.to_string()).as_deref(), Some("S/RES/1(1946)"));
    assert_eq!(facts.adopted, Some(jiff::civil::date(1946, 1, 25)));
    assert_eq!(facts.meeting.map(|meeting| meeting.to_string()).as_deref(), Some("S/PV.2"));
}
