//! One form in six languages, which must be understood alike.

use super::{check, found, of_body, shown, target, with_previous};
use crate::resolution::{Body, Language};

const LANGUAGES: [Language; 6] = [Language::EN, Language::FR, Language::ES, Language::RU, Language::ZH, Language::AR];

/// Checks words in English, French, Spanish, Russian, Chinese and Arabic against the targets, with paragraphs and part.
fn alike(words: [&str; 6], expected: &[&str]) {
    let wrong = LANGUAGES.into_iter().zip(words).filter_map(|(language, words)| {
        let lines: Vec<String> = found(language, words).iter().map(|found| meant(words, found)).collect();
        (lines != expected).then(|| format!("\nin: {words}\n  found:    {lines:?}\n  expected: {expected:?}"))
    });
    let wrong: Vec<String> = wrong.collect();
    assert!(wrong.is_empty(), "{}", wrong.concat());
}

/// A line of a table without the words: `A/RES/60/1 ¶3(a)`.
fn meant(words: &str, found: &crate::cite::Found) -> String {
    let line = shown(words, found);
    line.split_once(" => ").map_or(line.clone(), |(_, meant)| meant.to_owned())
}

#[test]
fn points_stand_before_their_paragraph() {
    alike(
        [
            "subparagraphs (a) to (c) of paragraph 3 of resolution 60/1",
            "les alinéas a) à c) du paragraphe 3 de la résolution 60/1",
            "los apartados a) a c) del párrafo 3 de la resolución 60/1", "в подпунктах a)–c) пункта 3 резолюции 60/1",
            "第60/1号决议第3段(a)至(c)分段", "الفقرات الفرعية (أ) إلى (ج) من الفقرة 3 من القرار 60/1",
        ],
        &["A/RES/60/1 ¶3(a),3(b),3(c)"],
    );
    alike(
        [
            "subparagraphs (b) and (d) of paragraph 3 of its resolution 60/1",
            "les alinéas b) et d) du paragraphe 3 de sa résolution 60/1",
            "los incisos b) y d) del párrafo 3 de su resolución 60/1",
            "подпунктами b) и d) пункта 3 своей резолюции 60/1", "其第60/1号决议第3段(b)和(d)分段",
            "الفقرتين الفرعيتين (ب) و (د) من الفقرة 3 من قرارها 60/1",
        ],
        &["A/RES/60/1 ¶3(b),3(d)"],
    );
    alike(
        [
            "subparagraph (b) of paragraph 3 above", "l’alinéa b) du paragraphe 3 ci-dessus",
            "el apartado b) del párrafo 3 supra", "подпункте b) пункта 3 выше", "上文第3段(b)分段",
            "الفقرة الفرعية (ب) من الفقرة 3 أعلاه",
        ],
        &["#op3.b"],
    );
}

#[test]
fn a_range_of_points_is_written_out() {
    alike(
        [
            "paragraphs 3 (a) to (c) of resolution 60/1", "les paragraphes 3 a) à c) de la résolution 60/1",
            "los párrafos 3 a) a c) de la resolución 60/1", "пункты 3 a)–c) резолюции 60/1",
            "第60/1号决议第3(a)至(c)段", "الفقرات 3 (أ) إلى (ج) من القرار 60/1",
        ],
        &["A/RES/60/1 ¶3(a),3(b),3(c)"],
    );
    alike(
        [
            "paragraph 3 (h) (ii) to (iv) of resolution 60/1", "le paragraphe 3 h) ii) à iv) de la résolution 60/1",
            "el párrafo 3 h) ii) a iv) de la resolución 60/1", "пункт 3 h) ii)–iv) резолюции 60/1",
            "第60/1号决议第3(h)㈡至㈣段", "الفقرة 3 (ح) ’2‘ إلى ’4‘ من القرار 60/1",
        ],
        &["A/RES/60/1 ¶3(h)(ii),3(h)(iii),3(h)(iv)"],
    );
    alike(
        [
            "paragraphs 3 (a) to (c) above", "aux paragraphes 3 a) à c) ci-dessus", "los párrafos 3 a) a c) supra",
            "пунктах 3 a)–c) выше", "上文第3(a)至(c)段", "الفقرات 3 (أ) إلى (ج) أعلاه",
        ],
        &["#op3.a", "#op3.b", "#op3.c"],
    );
}

#[test]
fn a_paragraph_of_the_operative_part_is_one_resolutions_only() {
    alike(
        [
            "resolution 60/1, paragraph 5 of the operative part of resolution 60/2",
            "la résolution 60/1, paragraphe 5 du dispositif de la résolution 60/2",
            "la resolución 60/1, párrafo 5 de la parte dispositiva de la resolución 60/2",
            "резолюция 60/1, пункт 5 постановляющей части резолюции 60/2", "第60/1号决议和第60/2号决议执行部分第5段",
            "القرار 60/1، الفقرة 5 من منطوق القرار 60/2",
        ],
        &["A/RES/60/1", "A/RES/60/2 ¶5"],
    );
    alike(
        [
            "resolution 60/1, paragraph 5 of the operative part, and resolution 60/2",
            "la résolution 60/1, paragraphe 5 du dispositif, et la résolution 60/2",
            "la resolución 60/1, párrafo 5 de la parte dispositiva, y la resolución 60/2",
            "резолюция 60/1, пункт 5 постановляющей части, и резолюция 60/2",
            "第60/1号决议执行部分第5段和第60/2号决议", "القرار 60/1، الفقرة 5 من المنطوق، والقرار 60/2",
        ],
        &["A/RES/60/1 ¶5", "A/RES/60/2"],
    );
}

/// What of a mention is its number: the date and the words between are none of it.
#[test]
fn the_number_of_a_mention_is_told_from_its_date() {
    let rows = [
        (Language::ZH, "1998 年 12 月 4 日第 53/70 号决议", &["第 53/70 号"][..]),
        (Language::ZH, "1988年12月7日第43/78 H号决议", &["第43/78 H号"]),
        (Language::EN, "resolution 53/70 of 4 December 1998", &["53/70"]),
        (Language::EN, "resolution 43/78 H of 7 December 1988", &["43/78 H"]),
        (Language::EN, "resolution 2623 (2022) of 27 February 2022", &["2623 (2022)"]),
        (Language::EN, "resolution 217 A (III) of 10 December 1948", &["217 A (III)"]),
        (Language::EN, "A/RES/72/262 A and B of 22 December 2017", &["A/RES/72/262 A", "B"]),
        (Language::AR, "القرار 2623 (2022) المؤرخ 27 شباط/فبراير 2022", &["2623 (2022)"]),
        (Language::AR, "القرار 43/78 حاء المؤرخ 7 كانون الأول/ديسمبر 1988", &["43/78 حاء"]),
        (Language::AR, "القرار 2625 (د-25) المؤرخ 24 تشرين الأول/أكتوبر 1970", &["2625 (د-25)"]),
        (Language::RU, "резолюция 43/78 Н от 7 декабря 1988 года", &["43/78 Н"]),
    ];
    for (language, words, expected) in rows {
        let found = found(language, words);
        let numbers: Vec<&str> = found.iter().map(|found| &words[found.number.clone()]).collect();
        assert_eq!(numbers, expected, "{words}");
    }
}

#[test]
fn an_article_of_the_charter_behind_its_name() {
    alike(
        [
            "the Charter of the United Nations, in particular Article 1, paragraph 3, as well as",
            "la Charte des Nations Unies, en particulier au paragraphe 3 de l’Article 1, et",
            "la Carta de las Naciones Unidas, concretamente en el Artículo 1, párrafo 3, y",
            "Уставе Организации Объединенных Наций, в частности пункте 3 статьи 1, и",
            "《联合国宪章》，特别是第一条第三项，",
            "ميثاق الأمم المتحدة، خاصة في الفقرة 3 من المادة 1 منه،",
        ],
        &["UN Charter {1(3)}"],
    );
    alike(
        [
            "Article 2, paragraphs 4 and 7, of the Charter of the United Nations",
            "les paragraphes 4 et 7 de l’Article 2 de la Charte des Nations Unies",
            "los párrafos 4 y 7 del Artículo 2 de la Carta de las Naciones Unidas",
            "пункты 4 и 7 статьи 2 Устава Организации Объединенных Наций", "《联合国宪章》第二条第四和第七项",
            "الفقرتين 4 و 7 من المادة 2 من ميثاق الأمم المتحدة",
        ],
        &["UN Charter {2(4)}", "UN Charter {2(7)}"],
    );
    check(
        Language::ZH,
        &[(
            "《宪章》第六章，特别是第三十三条和平解决争端",
            &["《宪章》第六章 => UN Charter {chapter:6}", "第三十三条 => UN Charter {33}"],
        )],
    );
}

/// A place is said of every document of a list, and `Ibid.` stands for the one before though part of the note is not
/// understood (76/155, 76/150).
#[test]
fn places_of_several_documents_and_what_ibid_leaves_unread() {
    check(
        Language::EN,
        &[(
            "(E/1993/23, E/1993/23/Corr.2, E/1993/23/Corr.4 and E/1993/23/Corr.5), chap. II, sect. A.",
            &[
                "E/1993/23 => E/1993/23 {chapter:2/section:A}",
                "E/1993/23/Corr.2 => E/1993/23/Corr.2 {chapter:2/section:A}",
                "E/1993/23/Corr.4 => E/1993/23/Corr.4 {chapter:2/section:A}",
                "E/1993/23/Corr.5 => E/1993/23/Corr.5 {chapter:2/section:A}",
            ],
        )],
    );
    for (words, expected) in [
        ("Ibid., advisory opinion, para. 88.", vec!["Ibid. => A/76/53 ¶88"]),
        ("Ibid., section entitled “The role of lighthouses”.", vec!["Ibid. => A/76/53"]),
        ("Ibid., vol. 1249, No. 20378.", vec![]),
        ("Ibid., Supplement No. 7 (A/76/7), para. 3.", vec!["A/76/7 => A/76/7 ¶3"]),
    ] {
        let found = with_previous(Language::EN, "A/76/53", words);
        let lines: Vec<String> = found.iter().map(|found| shown(words, found)).collect();
        assert_eq!(lines, expected, "{words}");
    }
}

#[test]
fn digits_of_any_script_are_digits() {
    let rows = [
        ("القرار ٥٣/٧٠ المؤرخ ٤ كانون الأول/ديسمبر ١٩٩٨", "A/RES/53/70 @1998-12-04"),
        ("القرار ۵۳/۷۰ المؤرخ ۴ كانون الأول/ديسمبر ۱۹۹۸", "A/RES/53/70 @1998-12-04"),
        ("القرار ١٥١٤ (د-١٥)", "A/RES/1514(XV)"),
        ("القرار ١٥٤٠ (٢٠٠٤)", "S/RES/1540(2004)"),
        ("القرار دإ-١٠/٢", "A/RES/S-10/2"),
        ("الفقرة ٢ أعلاه", "#op2"),
    ];
    for (words, expected) in rows {
        let found = found(Language::AR, words);
        let lines: Vec<String> = found.iter().map(|found| meant(words, found)).collect();
        assert_eq!(lines, [expected], "{words}");
        assert!(
            words[found[0].range.clone()].ends_with(words.split(' ').next_back().unwrap_or_default())
                || expected.starts_with('#')
        );
    }
}

#[test]
fn a_bare_number_goes_on_with_the_symbol_before() {
    alike(
        [
            "A/RES/60/1 and 60/2", "A/RES/60/1 et 60/2", "A/RES/60/1 y 60/2", "A/RES/60/1 и 60/2", "A/RES/60/1和60/2",
            "A/RES/60/1 و 60/2",
        ],
        &["A/RES/60/1", "A/RES/60/2"],
    );
    alike(
        [
            "A/HRC/RES/42/1, 42/2 and 42/3.", "A/HRC/RES/42/1, 42/2 et 42/3.", "A/HRC/RES/42/1, 42/2 y 42/3.",
            "A/HRC/RES/42/1, 42/2 и 42/3.", "A/HRC/RES/42/1、42/2和42/3。", "A/HRC/RES/42/1 و 42/2 و 42/3.",
        ],
        &["A/HRC/RES/42/1", "A/HRC/RES/42/2", "A/HRC/RES/42/3"],
    );
    alike(
        [
            "S/RES/1540 (2004) and 1673 (2006)", "S/RES/1540 (2004) et 1673 (2006)", "S/RES/1540 (2004) y 1673 (2006)",
            "S/RES/1540 (2004) и 1673 (2006)", "S/RES/1540(2004)和1673(2006)", "S/RES/1540 (2004) و 1673 (2006)",
        ],
        &["S/RES/1540(2004)", "S/RES/1673(2006)"],
    );
    alike(
        [
            "A/RES/60/1 and 24/7 support", "A/RES/60/1 et 24/7 de soutien", "A/RES/60/1 y 24/7 de apoyo",
            "A/RES/60/1 и 24/7 поддержка", "A/RES/60/1和24/7支持", "A/RES/60/1 و 24/7 دعم",
        ],
        &["A/RES/60/1"],
    );
}

#[test]
fn a_number_without_its_year_among_the_councils() {
    alike(
        [
            "resolutions 1325 (2000) of 31 October 2000, 2493 of 29 October 2019 and 2538 (2020)",
            "les résolutions 1325 (2000) du 31 octobre 2000, 2493 du 29 octobre 2019 et 2538 (2020)",
            "las resoluciones 1325 (2000), de 31 de octubre de 2000, 2493, de 29 de octubre de 2019, y 2538 (2020)",
            "резолюции 1325 (2000) от 31 октября 2000 года, 2493 от 29 октября 2019 года и 2538 (2020)",
            "2000年10月31日第1325(2000)号、2019年10月29日第2493号和第2538(2020)号决议",
            "القرارات 1325 (2000) المؤرخ 31 تشرين الأول/أكتوبر 2000 و 2493 المؤرخ 29 تشرين الأول/أكتوبر 2019 و 2538 (2020)",
        ],
        &["S/RES/1325(2000) @2000-10-31", "S/RES/2493(2019) @2019-10-29", "S/RES/2538(2020)"],
    );
    alike(
        [
            "resolution 2493 of 29 October 2019", "la résolution 2493 du 29 octobre 2019",
            "la resolución 2493, de 29 de octubre de 2019", "резолюция 2493 от 29 октября 2019 года",
            "2019年10月29日第2493号决议", "القرار 2493 المؤرخ 29 تشرين الأول/أكتوبر 2019",
        ],
        &[],
    );
}

#[test]
fn parts_of_a_document_are_named_as_in_english() {
    alike(
        [
            "NPT/CONF.1995/32 (Part I) and A/75/6 (Sect. 2)", "NPT/CONF.1995/32 (première partie) et A/75/6 (Sect. 2)",
            "NPT/CONF.1995/32 (primera parte) y A/75/6 (Secc. 2)", "NPT/CONF.1995/32 (Часть I) и A/75/6 (Sect. 2)",
            "NPT/CONF.1995/32(第一部分)和A/75/6(第2款)", "NPT/CONF.1995/32 (الجزء الأول) و A/75/6 (الباب 2)",
        ],
        &["NPT/CONF.1995/32(PartI)", "A/75/6(Sect.2)"],
    );
    alike(
        [
            "A/78/PV.50 (Resumption 1) and A/76/5 (Vol. II)", "A/78/PV.50 (Resumption 1) et A/76/5 (Vol. II)",
            "A/78/PV.50 (Resumption 1) y A/76/5 (Vol. II)", "A/78/PV.50 (Resumption 1) и A/76/5 (Vol. II)",
            "A/78/PV.50(续会)和A/76/5(第二卷)", "A/78/PV.50 (Resumption 1) و A/76/5 (المجلد الثاني)",
        ],
        &["A/78/PV.50", "A/76/5(Vol.II)"],
    );
}

#[test]
fn decisions_are_the_assemblys_by_their_number() {
    alike(
        [
            "decision 60/519", "la décision 60/519", "la decisión 60/519", "решение 60/519", "第60/519号决定",
            "المقرر 60/519",
        ],
        &["A/DEC/60/519"],
    );
}

#[test]
fn a_list_is_the_councils_and_its_organ_ends_with_the_sentence() {
    alike(
        [
            "Human Rights Council resolutions 49/24, 49/25 and 50/1",
            "les résolutions 49/24, 49/25 et 50/1 du Conseil des droits de l’homme",
            "las resoluciones 49/24, 49/25 y 50/1 del Consejo de Derechos Humanos",
            "резолюции 49/24, 49/25 и 50/1 Совета по правам человека", "人权理事会第49/24、49/25和50/1号决议",
            "قرارات مجلس حقوق الإنسان 49/24 و 49/25 و 50/1",
        ],
        &["A/HRC/RES/49/24", "A/HRC/RES/49/25", "A/HRC/RES/50/1"],
    );
    alike(
        [
            "Human Rights Council resolution 49/24. See resolution 50/1.",
            "Résolution 49/24 du Conseil des droits de l’homme. Voir résolution 50/1.",
            "Resolución 49/24 del Consejo de Derechos Humanos. Véase la resolución 50/1.",
            "Резолюция 49/24 Совета по правам человека. См. резолюцию 50/1.",
            "人权理事会第49/24号决议。见第50/1号决议。", "قرار مجلس حقوق الإنسان 49/24. انظر القرار 50/1.",
        ],
        &["A/HRC/RES/49/24", "A/RES/50/1"],
    );
}

#[test]
fn letters_follow_the_number() {
    alike(
        [
            "resolution 72/262 A and B", "la résolution 72/262 A et B", "la resolución 72/262 A y B",
            // Cyrillic letters.
            "резолюция 72/262 А и В", "第72/262 A和B号决议", "القرار 72/262 ألف وباء",
        ],
        &["A/RES/72/262A", "A/RES/72/262B"],
    );
    alike(
        [
            "resolution 1514 (XV)", "la résolution 1514 (XV)", "la resolución 1514 (XV)", "резолюция 1514 (XV)",
            "第1514(XV)号决议", "القرار 1514 (د-15)",
        ],
        &["A/RES/1514(XV)"],
    );
}

#[test]
fn ibid_is_what_the_note_before_names() {
    let rows = [
        (["Ibid.", "Ibid.", "Ibíd.", "Там же.", "同上。", "المرجع نفسه."], "A/76/53"),
        (
            [
                "Ibid., annex.", "Ibid., annexe.", "Ibíd., anexo.", "Там же, приложение.", "同上，附件。",
                "المرجع نفسه، المرفق.",
            ],
            "A/76/53 {annex}",
        ),
        (
            [
                "Ibid., para. 22.", "Ibid., par. 22.", "Ibíd., párr. 22.", "Там же, п. 22.", "同上，第22段。",
                "المرجع نفسه، الفقرة 22.",
            ],
            "A/76/53 ¶22",
        ),
        (
            [
                "Ibid., resolution 50/3.", "Ibid., résolution 50/3.", "Ibíd., resolución 50/3.",
                "Там же, резолюция 50/3.", "同上，第50/3号决议。", "المرجع نفسه، القرار 50/3.",
            ],
            "A/HRC/RES/50/3",
        ),
    ];
    for (words, expected) in rows {
        for (language, words) in LANGUAGES.into_iter().zip(words) {
            let lines: Vec<String> =
                with_previous(language, "A/76/53", words).iter().map(|found| meant(words, found)).collect();
            assert_eq!(lines, [expected], "{words}");
        }
    }
}

#[test]
fn what_another_body_numbers_is_certain_to_be_none_of_ours() {
    alike(
        [
            "Commission on Narcotic Drugs resolution 62/8", "la résolution 62/8 de la Commission des stupéfiants",
            "la resolución 62/8 de la Comisión de Estupefacientes",
            "резолюция 62/8 Комиссии по наркотическим средствам", "麻醉药品委员会第62/8号决议",
            "قرار لجنة المخدرات 62/8",
        ],
        &["another body"],
    );
    alike(
        [
            "decision 1/CP.21 of the Conference of the Parties", "la décision 1/CP.21 de la Conférence des Parties",
            "la decisión 1/CP.21 de la Conferencia de las Partes", "решение 1/CP.21 Конференции Сторон",
            "缔约方会议第1/CP.21号决定", "مقرر مؤتمر الأطراف 1/CP.21",
        ],
        &["another body"],
    );
    alike(
        [
            "Statistical Commission decision 48/110 of 10 March 2017",
            "la décision 48/110 de la Commission de statistique, en date du 10 mars 2017",
            "la decisión 48/110 de la Comisión de Estadística, de 10 de marzo de 2017",
            "решение 48/110 Статистической комиссии от 10 марта 2017 года", "统计委员会2017年3月10日第48/110号决定",
            "مقرر اللجنة الإحصائية 48/110 المؤرخ 10 آذار/مارس 2017",
        ],
        &["another body @2017-03-10"],
    );
    alike(
        [
            "the United Nations Environment Assembly, in its resolution 2/10 of 27 May 2016,",
            "l’Assemblée des Nations Unies pour l’environnement, dans sa résolution 2/10 du 27 mai 2016,",
            "la Asamblea de las Naciones Unidas sobre el Medio Ambiente, en su resolución 2/10, de 27 de mayo de 2016,",
            "Ассамблея Организации Объединенных Наций по окружающей среде в своей резолюции 2/10 от 27 мая 2016 года",
            "联合国环境大会在其2016年5月27日第2/10号决议中",
            "جمعية الأمم المتحدة للبيئة، في قرارها 2/10 المؤرخ 27 أيار/مايو 2016",
        ],
        &["another body @2016-05-27"],
    );
    // `Its` is the Commission's: the Assembly does not number by year.
    alike(
        [
            "Commission on Population and Development resolution 2009/1 of 3 April 2009 and its resolution 2013/1",
            "la résolution 2009/1 de la Commission de la population et du développement, en date du 3 avril 2009, et sa résolution 2013/1",
            "la resolución 2009/1 de la Comisión de Población y Desarrollo, de 3 de abril de 2009, y su resolución 2013/1",
            "резолюция 2009/1 Комиссии по народонаселению и развитию от 3 апреля 2009 года и ее резолюция 2013/1",
            "人口与发展委员会2009年4月3日第2009/1号决议和其第2013/1号决议",
            "قرار لجنة السكان والتنمية 2009/1 المؤرخ 3 نيسان/أبريل 2009 وقرارها 2013/1",
        ],
        &["another body @2009-04-03", "another body"],
    );
    // No decision of the Human Rights Council has so low a number.
    alike(
        [
            "the Conference of the Parties met, and decision 14/34 was adopted",
            "la Conférence des Parties s’est réunie, et la décision 14/34 a été adoptée",
            "la Conferencia de las Partes se reunió, y se aprobó la decisión 14/34",
            "Конференции Сторон известно, что решение 14/34 принято", "缔约方会议举行，并通过第14/34号决定",
            "اجتمع مؤتمر الأطراف واعتمد المقرر 14/34",
        ],
        &["another body"],
    );
    // The Commission on Human Rights had a series, the Commission alone may be any.
    alike(
        [
            "Commission on Human Rights resolution 2000/61",
            "la résolution 2000/61 de la Commission des droits de l’homme",
            "la resolución 2000/61 de la Comisión de Derechos Humanos",
            "резолюция 2000/61 Комиссии по правам человека", "人权委员会第2000/61号决议",
            "قرار لجنة حقوق الإنسان 2000/61",
        ],
        &["E/CN.4/RES/2000/61"],
    );
    // The date is that of a session of the Human Rights Council, which nobody names.
    alike(
        [
            "the Committee met, and resolution 17/4 of 16 June 2011 was noted",
            "le Comité s’est réuni, et la résolution 17/4 du 16 juin 2011 a été notée",
            "el Comité se reunió, y se observó la resolución 17/4, de 16 de junio de 2011",
            "Комитету известна резолюция 17/4 от 16 июня 2011 года",
            "委员会举行会议，并注意到2011年6月16日第17/4号决议",
            "اجتمعت اللجنة ولاحظت القرار 17/4 المؤرخ 16 حزيران/يونيه 2011",
        ],
        &["? @2011-06-16"],
    );
    // Nobody else is named: nobody can tell.
    alike(
        ["resolution 5/1", "la résolution 5/1", "la resolución 5/1", "резолюция 5/1", "第5/1号决议", "القرار 5/1"],
        &["?"],
    );
}

/// What an Arabic text calls الجزء is a section of a resolution and a part of any other document (76/53, 76/7).
#[test]
fn a_section_of_a_resolution_and_a_part_of_a_document() {
    alike(
        [
            "section II of resolution 60/1; A/73/12, part II",
            "la section II de la résolution 60/1 ; A/73/12, partie II",
            "la sección II de la resolución 60/1; A/73/12, parte II", "раздел II резолюции 60/1; A/73/12, часть II",
            "第60/1号决议第二节；A/73/12，第二部分", "الجزء الثاني من القرار 60/1؛ A/73/12، الجزء الثاني",
        ],
        &["A/RES/60/1 {section:2}", "A/73/12 {part:2}"],
    );
}

#[test]
fn a_range_of_sections_and_points_with_a_word_of_their_own() {
    alike(
        [
            "A/70/10, sects. I–III", "A/70/10, sect. I à III", "A/70/10, secs. I a III", "A/70/10, разд. I–III",
            "A/70/10，第一至三节", "A/70/10، الفروع من الأول إلى الثالث",
        ],
        &["A/70/10 {section:1-3}"],
    );
    alike(
        [
            "resolution 70/10, paragraph 4, subparagraph (a)", "la résolution 70/10, paragraphe 4, alinéa a)",
            "la resolución 70/10, párrafo 4, apartado a)", "резолюция 70/10, пункт 4, подпункт a)",
            "第70/10号决议第4段(a)分段", "القرار 70/10، الفقرة 4، الفقرة الفرعية (أ)",
        ],
        &["A/RES/70/10 ¶4(a)"],
    );
}

/// A point stands behind the number of a section too (76/229).
#[test]
fn a_point_behind_the_number_of_a_section() {
    alike(
        [
            "(A/76/17), chap. XV, sect. B.1 (b).", "(A/76/17), chap. XV, sect. B.1 b).",
            "(A/76/17), cap. XV, secc. B.1 b).", "(A/76/17), гл. XV, разд. B.1 b).", "(A/76/17)，第十五章B.1(b)节。",
            "(A/76/17)، الفصل الخامس عشر، الفرع باء-1 (ب).",
        ],
        &["A/76/17 {chapter:15/section:B.1(b)}"],
    );
}

#[test]
fn a_number_of_the_security_council_with_its_date_alone() {
    alike(
        [
            "Security Council resolution 1373 of 28 September 2001",
            "la résolution 1373 du Conseil de sécurité, en date du 28 septembre 2001",
            "la resolución 1373 del Consejo de Seguridad, de 28 de septiembre de 2001",
            "резолюция 1373 Совета Безопасности от 28 сентября 2001 года", "安全理事会2001年9月28日第1373号决议",
            "قرار مجلس الأمن 1373 المؤرخ 28 أيلول/سبتمبر 2001",
        ],
        &["S/RES/1373(2001) @2001-09-28"],
    );
}

/// Bodies that no table names: what a name ends or begins with shows that it is a body's.
#[test]
fn a_body_that_no_table_names_is_another() {
    alike(
        [
            "resolution 65/4 of the World Health Assembly", "la résolution 65/4 de l’Assemblée mondiale de la Santé",
            "la resolución 65/4 de la Asamblea Mundial de la Salud",
            "резолюция 65/4 Всемирной ассамблеи здравоохранения", "世界卫生大会第65/4号决议",
            "القرار 65/4 الصادر عن جمعية الصحة العالمية",
        ],
        &["another body"],
    );
    alike(
        [
            "resolution 65/4 of the League of Arab States", "la résolution 65/4 de la Ligue des États arabes",
            "la resolución 65/4 de la Liga de los Estados Árabes", "резолюция 65/4 Лиги арабских государств",
            "阿拉伯国家联盟第65/4号决议", "القرار 65/4 الصادر عن جامعة الدول العربية",
        ],
        &["another body"],
    );
    alike(
        [
            "resolution 65/4 of the Inter-Parliamentary Union", "la résolution 65/4 de l’Union interparlementaire",
            "la resolución 65/4 de la Unión Interparlamentaria", "резолюция 65/4 Межпарламентского союза",
            "各国议会联盟第65/4号决议", "القرار 65/4 الصادر عن الاتحاد البرلماني الدولي",
        ],
        &["another body"],
    );
    alike(
        [
            "resolution 40/4 of the General Conference of the United Nations Educational, Scientific and Cultural Organization",
            "la résolution 40/4 de la Conférence générale de l’Organisation des Nations Unies pour l’éducation, la science et la culture",
            "la resolución 40/4 de la Conferencia General de la Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura",
            "резолюция 40/4 Генеральной конференции Организации Объединенных Наций по вопросам образования, науки и культуры",
            "联合国教育、科学及文化组织大会第40/4号决议",
            "القرار 40/4 الصادر عن المؤتمر العام لمنظمة الأمم المتحدة للتربية والعلم والثقافة",
        ],
        &["another body"],
    );
    alike(
        [
            "resolution 65/4 of the International Maritime Organization",
            "la résolution 65/4 de l’Organisation maritime internationale",
            "la resolución 65/4 de la Organización Marítima Internacional",
            "резолюция 65/4 Международной морской организации", "国际海事组织第65/4号决议",
            "القرار 65/4 الصادر عن المنظمة البحرية الدولية",
        ],
        &["another body"],
    );
    alike(
        [
            "resolution 65/4 of the Economic Commission for Europe",
            "la résolution 65/4 de la Commission économique pour l’Europe",
            "la resolución 65/4 de la Comisión Económica para Europa",
            "резолюция 65/4 Европейской экономической комиссии", "欧洲经济委员会第65/4号决议",
            "القرار 65/4 الصادر عن اللجنة الاقتصادية لأوروبا",
        ],
        &["another body"],
    );
    alike(
        [
            "resolution 65/4 of the European Parliament", "la résolution 65/4 du Parlement européen",
            "la resolución 65/4 del Parlamento Europeo", "резолюция 65/4 Европейского парламента",
            "欧洲议会第65/4号决议", "القرار 65/4 الصادر عن البرلمان الأوروبي",
        ],
        &["another body"],
    );
}

/// The date shows that the number is not ours, and a list goes on with the body it began with (76/211, 76/148).
#[test]
fn another_body_is_told_by_the_date_and_holds_for_the_list() {
    alike(
        [
            "the adoption by the Economic Commission for Africa of resolution 72/7 of 19 May 2016",
            "l’adoption par la Commission économique pour l’Afrique de la résolution 72/7 du 19 mai 2016",
            "la aprobación por la Comisión Económica para África de la resolución 72/7, de 19 de mayo de 2016",
            "принятие Экономической комиссией для Африки резолюции 72/7 от 19 мая 2016 года",
            "非洲经济委员会通过2016年5月19日第72/7号决议",
            "اتخاذ اللجنة الاقتصادية لأفريقيا القرار 72/7 المؤرخ 19 أيار/مايو 2016",
        ],
        &["another body @2016-05-19"],
    );
    alike(
        [
            "the adoption by the Economic Commission for Africa of resolution 72/7 of 20 November 2017",
            "l’adoption par la Commission économique pour l’Afrique de la résolution 72/7 du 20 novembre 2017",
            "la aprobación por la Comisión Económica para África de la resolución 72/7, de 20 de noviembre de 2017",
            "принятие Экономической комиссией для Африки резолюции 72/7 от 20 ноября 2017 года",
            "非洲经济委员会通过2017年11月20日第72/7号决议",
            "اتخاذ اللجنة الاقتصادية لأفريقيا القرار 72/7 المؤرخ 20 تشرين الثاني/نوفمبر 2017",
        ],
        &["A/RES/72/7 @2017-11-20"],
    );
    check(
        Language::EN,
        &[(
            "Commission on the Status of Women resolutions 49/7 of 11 March 2005, entitled “Indigenous women”, and 56/4 of 9 March 2012, entitled “Women”",
            &["49/7 of 11 March 2005 => another body @2005-03-11", "56/4 of 9 March 2012 => another body @2012-03-09"],
        )],
    );
}

/// What is no body's name behind `of` takes no number from the Assembly, and the United Nations are it.
#[test]
fn not_every_name_is_a_body() {
    alike(
        [
            "resolution 65/4 of the United Nations General Assembly",
            "la résolution 65/4 de l’Assemblée générale des Nations Unies",
            "la resolución 65/4 de la Asamblea General de las Naciones Unidas",
            "резолюция 65/4 Генеральной Ассамблеи Организации Объединенных Наций",
            "联合国大会第65/4号决议",
            "القرار 65/4 الصادر عن الجمعية العامة للأمم المتحدة",
        ],
        &["A/RES/65/4"],
    );
    alike(
        [
            "resolution 65/4 of the United Nations", "la résolution 65/4 des Nations Unies",
            "la resolución 65/4 de las Naciones Unidas", "резолюция 65/4 Организации Объединенных Наций",
            "联合国第65/4号决议", "القرار 65/4 الصادر عن الأمم المتحدة",
        ],
        &["A/RES/65/4"],
    );
    alike(
        [
            "resolution 56/6 on the Global Agenda, and the African Union",
            "la résolution 56/6 relative au Programme mondial, et l’Union africaine",
            "la resolución 56/6 relativa al Programa Mundial, y la Unión Africana",
            "резолюция 56/6 о Глобальной повестке дня и Африканский союз", "关于全球议程的第56/6号决议和非洲联盟",
            "القرار 56/6 بشأن الخطة العالمية، والاتحاد الأفريقي",
        ],
        &["A/RES/56/6"],
    );
}

#[test]
fn nothing_is_of_a_later_year_than_its_text() {
    let words = "resolutions 2191 (2041), 2191 (2014), 60/1 and 99/1";
    let date = Some(jiff::civil::date(2021, 12, 6));
    let grammar = crate::grammar::Grammar::of(Language::EN).expect("a language with a grammar");
    let context = super::Context { grammar, body: None, previous: None, date, rights: &Default::default() };
    let lines: Vec<String> = super::find(words, context).iter().map(target).collect();
    assert_eq!(
        lines,
        ["S/RES/2191(2041), which is later", "S/RES/2191(2014)", "A/RES/60/1", "A/RES/99/1, which is later"]
    );
    // Without a date of the text nothing bounds it.
    let lines: Vec<String> = of_body(Language::EN, Body::GeneralAssembly, words).iter().map(target).collect();
    assert_eq!(lines, ["S/RES/2191(2041)", "S/RES/2191(2014)", "A/RES/60/1", "A/RES/99/1"]);
}
