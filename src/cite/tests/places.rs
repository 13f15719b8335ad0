//! Which part of a document is meant, in six languages.

use super::forms::{LANGUAGES, alike, meant};
use super::{check, shown, with_previous};
use crate::resolution::Language;

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
