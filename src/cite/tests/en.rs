//! English: every form of DOMAIN.md parts 4, 5 and 7.

use super::{check, check_left_alone, of_body, shown, with_previous};
use crate::resolution::{Body, Language};

const EN: Language = Language::EN;

#[test]
fn dated_lists_share_a_noun() {
    check(
        EN,
        &[
            (
                "Recalling its resolutions 53/70 of 4 December 1998, 54/49 of 1 December 1999 and 68/243 of 27 December 2013,",
                &[
                    "53/70 of 4 December 1998 => A/RES/53/70 @1998-12-04",
                    "54/49 of 1 December 1999 => A/RES/54/49 @1999-12-01",
                    "68/243 of 27 December 2013 => A/RES/68/243 @2013-12-27",
                ],
            ),
            (
                "resolutions 385 (1976) of 30 January 1976 and 431 (1978) and 432 (1978) of 27 July 1978",
                &[
                    "385 (1976) of 30 January 1976 => S/RES/385(1976) @1976-01-30",
                    "431 (1978) => S/RES/431(1978) @1978-07-27",
                    "432 (1978) of 27 July 1978 => S/RES/432(1978) @1978-07-27",
                ],
            ),
            (
                "resolutions 53/70, 54/49 and 55/28 of 20 November 2000",
                &[
                    "53/70 => A/RES/53/70", "54/49 => A/RES/54/49",
                    "55/28 of 20 November 2000 => A/RES/55/28 @2000-11-20",
                ],
            ),
            (
                "resolutions 446 (1979), 452 (1979) of 20 July 1979 and 465 (1980)",
                &[
                    "446 (1979) => S/RES/446(1979)", "452 (1979) of 20 July 1979 => S/RES/452(1979) @1979-07-20",
                    "465 (1980) => S/RES/465(1980)",
                ],
            ),
            (
                "resolutions 2016/7 and 2016/8, of 2 June 2016, in which",
                &["2016/7 => E/RES/2016/7 @2016-06-02", "2016/8, of 2 June 2016 => E/RES/2016/8 @2016-06-02"],
            ),
            (
                "Security Council resolutions 1754 (2007) on 30 April 2007 and 1783 (2007) on 31 October 2007",
                &[
                    "1754 (2007) on 30 April 2007 => S/RES/1754(2007) @2007-04-30",
                    "1783 (2007) on 31 October 2007 => S/RES/1783(2007) @2007-10-31",
                ],
            ),
            ("resolution 53/70 of 31 February 1998", &["53/70 of 31 February 1998 => A/RES/53/70"]),
        ],
    );
}

#[test]
fn a_description_does_not_end_a_list() {
    check(
        EN,
        &[(
            "Human Rights Council resolutions 23/13 of 13 June 2013 on attacks against persons with albinism and 24/33 of \
         27 September 2013 on technical cooperation, as well as resolutions 28/6 of 26 March 2015",
            &[
                "23/13 of 13 June 2013 => A/HRC/RES/23/13 @2013-06-13",
                "24/33 of 27 September 2013 => A/HRC/RES/24/33 @2013-09-27",
                "28/6 of 26 March 2015 => A/HRC/RES/28/6 @2015-03-26",
            ],
        )],
    );
}

#[test]
fn letters_and_sessions() {
    check(
        EN,
        &[
            ("resolution 43/78 H", &["43/78 H => A/RES/43/78H"]),
            ("Resolutions 53/243 A and B.", &["53/243 A => A/RES/53/243A", "B => A/RES/53/243B"]),
            (
                "resolution 3419 A to D (XXX)",
                &[
                    "3419 A => A/RES/3419(XXX)A", "to => A/RES/3419(XXX)B", " => A/RES/3419(XXX)C",
                    "D (XXX) => A/RES/3419(XXX)D",
                ],
            ),
            (
                "resolution 75/101 A and B of 10 December 2020, 75/325",
                &[
                    "75/101 A => A/RES/75/101A @2020-12-10", "B of 10 December 2020 => A/RES/75/101B @2020-12-10",
                    "75/325 => A/RES/75/325",
                ],
            ),
            (
                "resolutions 1514 (XV), 217 A (III) and 1874 (S-IV)",
                &["1514 (XV) => A/RES/1514(XV)", "217 A (III) => A/RES/217(III)A", "1874 (S-IV) => A/RES/1874(S-IV)"],
            ),
            ("See resolution 2200 A (XXI), annex.", &["2200 A (XXI) => A/RES/2200(XXI)A {annex}"]),
            (
                "resolutions S-10/2, S-32/1, ES-10/15 and ES‑11/1",
                &[
                    "S-10/2 => A/RES/S-10/2", "S-32/1 => A/RES/S-32/1", "ES-10/15 => A/RES/ES-10/15",
                    "ES‑11/1 => A/RES/ES-11/1",
                ],
            ),
            ("its resolution 574 (XXVII) of 16 May 1998", &["574 (XXVII) of 16 May 1998 => ? @1998-05-16"]),
        ],
    );
}

#[test]
fn the_organ_tells_whose_a_number_is() {
    check(
        EN,
        &[
            ("Human Rights Council resolution 42/22", &["42/22 => A/HRC/RES/42/22"]),
            ("General Assembly resolution 42/22", &["42/22 => A/RES/42/22"]),
            ("resolution 42/22 of the Human Rights Council", &["42/22 => A/HRC/RES/42/22"]),
            ("General Assembly resolution 60/251 on the Human Rights Council", &["60/251 => A/RES/60/251"]),
            (
                "as endorsed by the Human Rights Council in its resolution 17/4 of 16 June 2011",
                &["17/4 of 16 June 2011 => A/HRC/RES/17/4 @2011-06-16"],
            ),
            (
                "mandated by the Council in its resolutions 47/21 of 13 July 2021 and S-30/1 of 27 May 2021",
                &[
                    "47/21 of 13 July 2021 => A/HRC/RES/47/21 @2021-07-13",
                    "S-30/1 of 27 May 2021 => A/HRC/RES/S-30/1 @2021-05-27",
                ],
            ),
            (
                "all relevant Human Rights Council resolutions on the topic, including resolutions 19/11 of 22 March 2012",
                &["19/11 of 22 March 2012 => A/HRC/RES/19/11 @2012-03-22"],
            ),
            ("The Human Rights Council met. Reaffirming resolution 45/30", &["45/30 => A/RES/45/30"]),
            (
                "Human Rights Council resolution 5/1 and its resolution 60/251",
                &["5/1 => A/HRC/RES/5/1", "60/251 => A/RES/60/251"],
            ),
            ("resolution 5/1", &["5/1 => ?"]),
            ("Economic and Social Council resolution 2018/18", &["2018/18 => E/RES/2018/18"]),
            ("resolution 2018/14", &["2018/14 => E/RES/2018/14"]),
            (
                "Commission on Human Rights resolutions 2004/16 of 16 April 2004",
                &["2004/16 of 16 April 2004 => E/CN.4/RES/2004/16 @2004-04-16"],
            ),
            ("the mandate of the Commission on Human Rights, its resolution 1980/67 E", &["1980/67 E => ?"]),
            ("Commission on Narcotic Drugs resolution 62/8", &["62/8 => another body"]),
            (
                "General Assembly and Security Council resolutions 60/180 and 1645 (2005) of 20 December 2005",
                &[
                    "60/180 => A/RES/60/180 @2005-12-20",
                    "1645 (2005) of 20 December 2005 => S/RES/1645(2005) @2005-12-20",
                ],
            ),
            (
                "Supplement No. 53 (A/73/53), chap. IV, sect. A, resolution 37/17.",
                &["A/73/53 => A/73/53 {chapter:4/section:A}", "37/17 => A/HRC/RES/37/17"],
            ),
            (
                "Economic and Social Council resolution 155 C (VII) of 13 August 1948",
                &["155 C (VII) of 13 August 1948 => E/RES/155(VII)C @1948-08-13"],
            ),
        ],
    );
}

#[test]
fn the_body_of_the_text_is_the_default() {
    let rows = [
        (Body::HumanRightsCouncil, "Recalling its resolution 42/22", "42/22 => A/HRC/RES/42/22"),
        (Body::HumanRightsCouncil, "General Assembly resolution 60/251", "60/251 => A/RES/60/251"),
        (Body::SecurityCouncil, "Recalling its resolution 1540 (2004)", "1540 (2004) => S/RES/1540(2004)"),
        (Body::EconomicAndSocialCouncil, "Recalling its resolution 2018/18", "2018/18 => E/RES/2018/18"),
    ];
    for (body, words, expected) in rows {
        let lines: Vec<_> = of_body(EN, body, words).iter().map(|found| shown(words, found)).collect();
        assert_eq!(lines, [expected], "{words}");
    }
}

#[test]
fn decisions() {
    check(
        EN,
        &[
            ("decision 78/560 of 13 August 2024", &["78/560 of 13 August 2024 => A/DEC/78/560 @2024-08-13"]),
            (
                "See decision 60/519 and A/60/88 and A/60/88/Corr.2, annex.",
                &["60/519 => A/DEC/60/519", "A/60/88 => A/60/88 {annex}", "A/60/88/Corr.2 => A/60/88/Corr.2 {annex}"],
            ),
            ("decision 2005/234", &["2005/234 => E/DEC/2005/234"]),
            (
                "Human Rights Council decision 18/120 of 30 September 2011 and resolutions 24/14 of 27 September 2013",
                &[
                    "18/120 of 30 September 2011 => A/HRC/DEC/18/120 @2011-09-30",
                    "24/14 of 27 September 2013 => A/HRC/RES/24/14 @2013-09-27",
                ],
            ),
            ("decision 1/CP.21 and decision 27/CP.21", &["1/CP.21 => another body", "27/CP.21 => another body"]),
            ("its decision 14/34", &["14/34 => ? decision"]),
            ("its decision 74/550 B", &["74/550 B => A/DEC/74/550B"]),
        ],
    );
}

#[test]
fn documents_come_with_their_additions_and_places() {
    check(
        EN,
        &[
            ("A/79/53/Add.1 and 2.", &["A/79/53/Add.1 => A/79/53/Add.1", "2 => A/79/53/Add.2"]),
            ("reso\u{ad}lution 54/49 of 1 December 1999", &["54/49 of 1 December 1999 => A/RES/54/49 @1999-12-01"]),
            ("A/79/53/Add.1 and 2 annexes", &["A/79/53/Add.1 => A/79/53/Add.1"]),
            ("see https://example.org and A/RES/70/1/en of it", &["A/RES/70/1 => A/RES/70/1"]),
            (
                "A/55/602/Add.2 and Corr.1, para. 94.",
                &["A/55/602/Add.2 => A/55/602/Add.2 ¶94", "Corr.1 => A/55/602/Add.2/Corr.1 ¶94"],
            ),
            ("S/24858 and Add.1", &["S/24858 => S/24858", "Add.1 => S/24858/Add.1"]),
            (
                "A/75/L.87/Rev.1 and A/75/L.87/Rev.1/Add.1",
                &["A/75/L.87/Rev.1 => A/75/L.87/Rev.1", "A/75/L.87/Rev.1/Add.1 => A/75/L.87/Rev.1/Add.1"],
            ),
            ("A/55/140/Add.1 and Add.2", &["A/55/140/Add.1 => A/55/140/Add.1", "Add.2 => A/55/140/Add.2"]),
            (
                "A/55/140 and Add.1–3",
                &["A/55/140 => A/55/140", "Add.1 => A/55/140/Add.1", "– => A/55/140/Add.2", "3 => A/55/140/Add.3"],
            ),
            (
                "[S/4258 and Add.1], S/1117/Add. 1, appendix IV",
                &["S/4258 => S/4258", "Add.1 => S/4258/Add.1", "S/1117/Add. 1 => S/1117/Add.1 {appendix:4}"],
            ),
            ("document (S/ 12869)", &["S/ 12869 => S/12869"]),
            ("A/48/486-S/26560", &["A/48/486-S/26560 => A/48/486"]),
            (
                "A/AC.292/2023/INF/5 and FCCC/CP/2010/7/Add.1",
                &["A/AC.292/2023/INF/5 => A/AC.292/2023/INF/5", "FCCC/CP/2010/7/Add.1 => FCCC/CP/2010/7/Add.1"],
            ),
            (
                "(NPT/CONF.1995/32 (Part I) and NPT/CONF.1995/32 (Part I)/Corr.2), annex, decision 2.",
                &[
                    "NPT/CONF.1995/32 (Part I) => NPT/CONF.1995/32(PartI) {annex}",
                    "NPT/CONF.1995/32 (Part I)/Corr.2 => NPT/CONF.1995/32(PartI)/Corr.2 {annex}",
                ],
            ),
            (
                "A/75/6 (Sect. 2), A/76/5 (Vol. I) and ICCD/COP(14)/23/Add.1",
                &[
                    "A/75/6 (Sect. 2) => A/75/6(Sect.2)", "A/76/5 (Vol. I) => A/76/5(Vol.I)",
                    "ICCD/COP(14)/23/Add.1 => ICCD/COP(14)/23/Add.1",
                ],
            ),
            (
                "A/78/PV.50 (Resumption 1), A/C.6/64/SR.1-28/Corrigendum",
                &[
                    "A/78/PV.50 (Resumption 1) => A/78/PV.50",
                    "A/C.6/64/SR.1-28/Corrigendum => A/C.6/64/SR.1-28/Corrigendum",
                ],
            ),
            (
                "(A/59/19/Rev.1), part one, chap. III, sect. D, para. 56.",
                &["A/59/19/Rev.1 => A/59/19/Rev.1 ¶56 {part:1/chapter:3/section:D}"],
            ),
            (
                "A/RES/53/70 of 4 December 1998, A/RES/217 (III) A and S/RES/1540 (2004)",
                &[
                    "A/RES/53/70 of 4 December 1998 => A/RES/53/70 @1998-12-04",
                    "A/RES/217 (III) A => A/RES/217(III)A", "S/RES/1540 (2004) => S/RES/1540(2004)",
                ],
            ),
            ("See https://undocs.org/en/A/RES/53/70.", &["https://undocs.org/en/A/RES/53/70 => A/RES/53/70"]),
        ],
    );
}

#[test]
fn pinpoints_stand_before_or_behind() {
    check(
        EN,
        &[
            (
                "paragraphs 121, 126, 129, 130 and 132 to 134 of resolution 66/68",
                &["66/68 => A/RES/66/68 ¶121,126,129,130,132,133,134"],
            ),
            (
                "paragraphs 1 to 3 of resolutions 53/70, 54/49 and 68/243",
                &["53/70 => A/RES/53/70 ¶1,2,3", "54/49 => A/RES/54/49 ¶1,2,3", "68/243 => A/RES/68/243 ¶1,2,3"],
            ),
            (
                "section II of its resolution 60/283 and paragraph 82 of the report",
                &["60/283 => A/RES/60/283 {section:2}"],
            ),
            ("paragraph 5 of section II of its resolution 69/274", &["69/274 => A/RES/69/274 ¶5 {section:2}"]),
            (
                "section XI, paragraph 6, of General Assembly resolution 59/276",
                &["59/276 => A/RES/59/276 ¶6 {section:11}"],
            ),
            (
                "paragraphs 23 to 25 of the annex to Economic and Social Council resolution 1980/67",
                &["1980/67 => E/RES/1980/67 ¶23,24,25 {annex}"],
            ),
            (
                "Resolutions 52/214, sect. C, para. 3; 55/222, sect. III, para. 12; 56/64 B, sect. X.",
                &[
                    "52/214 => A/RES/52/214 ¶3 {section:C}", "55/222 => A/RES/55/222 ¶12 {section:3}",
                    "56/64 B => A/RES/56/64B {section:10}",
                ],
            ),
            (
                "See resolutions 59/39, para. 9, and 65/21, para. 18",
                &["59/39 => A/RES/59/39 ¶9", "65/21 => A/RES/65/21 ¶18"],
            ),
            ("Resolution 69/137, annexes I and II.", &["69/137 => A/RES/69/137 {annex:1,2}"]),
            ("45/248 B, section VI", &[]),
            (
                "its resolution 45/248 B, section VI, of 21 December 1990, 55/231",
                &["45/248 B => A/RES/45/248B @1990-12-21 {section:6}", "55/231 => A/RES/55/231"],
            ),
            ("paragraph 33 (b) and (h) (ii) of resolution 60/1", &["60/1 => A/RES/60/1 ¶33(b),33(h)(ii)"]),
        ],
    );
}

#[test]
fn paragraphs_of_the_same_text() {
    check(
        EN,
        &[
            ("paragraph 2 above", &["paragraph 2 above => #op2"]),
            ("paragraphs 18 and 19 above;", &["paragraphs 18 => #op18", "19 above => #op19"]),
            ("see also para. 17 above", &["para. 17 above => #op17"]),
            ("paragraph 1 of the present resolution", &["paragraph 1 of the present resolution => #op1"]),
            ("paragraph 3 (c) above", &["paragraph 3 (c) above => #op3.c"]),
            ("resolution 53/70 and paragraph 5 below", &["53/70 => A/RES/53/70", "paragraph 5 below => #op5"]),
        ],
    );
}

#[test]
fn articles_of_the_charter() {
    check(
        EN,
        &[
            (
                "Article 2 (4) of the Charter of the United Nations",
                &["Article 2 (4) of the Charter of the United Nations => UN Charter {2(4)}"],
            ),
            (
                "Articles 55 and 56 of the Charter",
                &["Articles 55 => UN Charter {55}", "56 of the Charter => UN Charter {56}"],
            ),
            ("Chapter VII of the Charter", &["Chapter VII of the Charter => UN Charter {chapter:7}"]),
            ("Article 73 e of the Charter", &["Article 73 e of the Charter => UN Charter {73(e)}"]),
            (
                "Article 13, paragraph 1 (a), of the Charter",
                &["Article 13, paragraph 1 (a), of the Charter => UN Charter {13(1)(a)}"],
            ),
            (
                "Article 2.1 of the United Nations Charter",
                &["Article 2.1 of the United Nations Charter => UN Charter {2(1)}"],
            ),
            (
                "Chapter VI of the Charter, in particular Article 33, which",
                &["Chapter VI of the Charter => UN Charter {chapter:6}", "Article 33 => UN Charter {33}"],
            ),
        ],
    );
}

#[test]
fn ibid_is_the_document_before() {
    let rows = [
        ("Ibid., para. 22.", vec!["Ibid. => A/76/53 ¶22"]),
        ("Ibid., chap. V, sect. G, and annex II.", vec!["Ibid. => A/76/53 {chapter:5/section:G,annex:2}"]),
        ("Ibid.", vec!["Ibid. => A/76/53"]),
        ("Ibid., vol. 1249, No. 20378.", vec![]),
        ("Ibid., Supplement No. 53A (A/68/53/Add.1), chap. III.", vec!["A/68/53/Add.1 => A/68/53/Add.1 {chapter:3}"]),
    ];
    for (words, expected) in rows {
        let lines: Vec<_> = with_previous(EN, "A/76/53", words).iter().map(|found| shown(words, found)).collect();
        assert_eq!(lines, expected, "{words}");
    }
}

#[test]
fn what_only_looks_like_a_citation_is_left_alone() {
    check_left_alone(
        EN,
        &[
            "the working group 2021–2025", "a 50/50 gender balance, three quarters (3/4), 24/7 support and 1/2",
            "on 30/10/2018 and in 10/2018", "United Nations, Treaty Series, vol. 1771, No. 30822.",
            "Official Records of the General Assembly, Seventy-second Session, Supplement No. 53",
            "Article 2 (4) of the Convention, article 12, paragraph 3, of the Rome Statute",
            "the purposes and principles of the Charter of the United Nations",
            "Article 3 of the Charter of the Organization of American States",
            "paragraph 66 of the Political Declaration, paragraph 5 of its report",
            "See www.un.org/53/70 and https://example.org/A/RES/53/70.",
            "41,851,700 dollars, 1,250/3 units, N/A, I/O 3", "53/70", "2025/1", "general recommendation No. 38 (2020)",
            "docket No. 09-123/45, Case 12/34", "decision WT/MIN(15)/48-WT/L/982 and resolution GC(65)/RES/14",
            "resolution 1/2010 and resolution 500/3", "resolution 53/0 and decision 0/12",
            "increase to well below 2 degrees Celsius above pre-industrial levels",
        ],
    );
}

#[test]
fn ibid_carries_the_organ_of_the_note_before() {
    let rows = [
        ("A/HRC/RES/49/24", "Ibid., resolution 50/3.", vec!["50/3 => A/HRC/RES/50/3"]),
        ("A/63/53", "Ibid., resolution 7/1.", vec!["7/1 => A/HRC/RES/7/1"]),
        ("A/RES/70/1", "Ibid., annex. See resolution 50/3.", vec!["Ibid. => A/RES/70/1 {annex}", "50/3 => A/RES/50/3"]),
    ];
    for (previous, words, expected) in rows {
        let lines: Vec<_> = with_previous(EN, previous, words).iter().map(|found| shown(words, found)).collect();
        assert_eq!(lines, expected, "{words}");
    }
}

#[test]
fn a_list_goes_on_in_one_session() {
    check(
        EN,
        &[(
            "Human Rights Council resolutions 5/1 on institution-building and 5/2 on the Code of Conduct",
            &["5/1 => A/HRC/RES/5/1", "5/2 => A/HRC/RES/5/2"],
        )],
    );
}
