//! Treaties in annexes.

use super::understood;

#[test]
fn the_articles_of_a_treaty_in_an_annex_have_anchors_of_their_own() {
    let ids = [
        "annex1.h1", "annex1.h2", "annex1.h3", "annex1.art1", "annex1.art1.h1", "annex1.art1.op1", "annex1.art1.op2",
        "annex1.art2", "annex1.art2.op0.1",
    ];
    for text in [
        "The General Assembly,\nNoting it,\n1. Adopts the rules.\nAnnex\nChapter I\nGeneral rules\nArticle 1\nPurpose\n1. The light is red.\n2. It burns as paragraph 1 says.\nArticle 2.\nThe keeper sleeps by day.",
        "L’Assemblée générale,\nLe notant,\n1. Adopte les règles.\nAnnexe\nChapitre premier\nRègles générales\nArticle premier\nObjet\n1. Le feu est rouge.\n2. Il brûle comme le dit le paragraphe 1.\nArticle 2\nLe gardien dort le jour.",
        "大会，\n注意到此事，\n1. 通过规则。\n附件\n第一章\n总则\n第一条\n宗旨\n1. 灯为红色。\n2. 灯依第1段点亮。\n第二条\n看守人白天睡觉。",
        "إن الجمعية العامة،\nإذ تلاحظ ذلك،\n1 - تعتمد القواعد.\nالمرفق\nالفصل الأول\nقواعد عامة\nالمادة 1\nالغرض\n1 - الضوء أحمر.\n2 - يضيء على النحو الوارد.\nالمادة 2\nينام الحارس نهارا.",
    ] {
        let (resolution, _) = understood(text);
        let found: Vec<&str> = resolution.paragraphs.iter().skip(3).map(|paragraph| paragraph.id.as_str()).collect();
        assert_eq!(found, ids, "{text}");
    }
}

/// The Convention in the annex of 79/243: 一、, ㈠ and `1.` in Chinese, `1.`, `(a)` and `(i)` in the others.
#[test]
fn a_treaty_in_chinese_counts_in_its_own_way() {
    let ids = [
        "annex1.h1", "annex1.art1", "annex1.art1.h1", "annex1.art1.op1", "annex1.art1.op1.a", "annex1.art1.op1.a.ii",
        "annex1.art1.op1.b", "annex1.art1.op2", "annex1.art2", "annex1.art2.h1", "annex1.art2.op0.1",
        "annex1.art2.op0.1.a",
    ];
    for text in [
        "The General Assembly,\nNoting it,\n1. Adopts the rules.\nAnnex\nArticle 1\nLights\n1. The keeper shall:\n(a) (i) Light the lamp;\n(ii) Trim it;\n(b) Sleep.\n2. The lamp is red.\nArticle 2\nTerms\nIn these rules:\n(a) A lamp is a light.",
        "大会，\n注意到此事，\n1. 通过规则。\n附件\n第一条\n通过灯火\n一、看守人应：\n㈠ 1. 点灯；\n2. 剪灯芯；\n㈡ 睡觉。\n二、灯为红色。\n第二条\n术语\n在本规则中：\n㈠ 灯即光。",
    ] {
        let (resolution, _) = understood(text);
        let found: Vec<&str> = resolution.paragraphs.iter().skip(3).map(|paragraph| paragraph.id.as_str()).collect();
        assert_eq!(found, ids, "{text}");
    }
    // Elsewhere 一、 numbers a heading or nothing, and ㈠ is the second level.
    let (resolution, _) =
        understood("大会，\n注意到此事，\n1. 请看守人：\n(a) 点灯：\n㈠ 红灯；\n㈡ 绿灯。\n2. 睡觉。\n一、灯火");
    let found: Vec<&str> = resolution.paragraphs.iter().skip(2).map(|paragraph| paragraph.id.as_str()).collect();
    assert_eq!(found, ["op1", "op1.a", "op1.a.i", "op1.a.ii", "op2", "h1"]);
}
