//! French: every form of DOMAIN.md parts 4, 5, 6 and 7.

use super::{check, check_left_alone, of_body, shown, with_previous};
use crate::resolution::{Body, Language};

const FR: Language = Language::FR;

#[test]
fn dated_lists_share_a_noun() {
    check(
        FR,
        &[
            (
                "Rappelant ses résolutions 53/70 du 4 décembre 1998, 54/49 du 1er décembre 1999 et 68/243 du 27 décembre 2013,",
                &[
                    "53/70 du 4 décembre 1998 => A/RES/53/70 @1998-12-04",
                    "54/49 du 1er décembre 1999 => A/RES/54/49 @1999-12-01",
                    "68/243 du 27 décembre 2013 => A/RES/68/243 @2013-12-27",
                ],
            ),
            (
                "les résolutions 385 (1976) du 30 janvier 1976 et 431 (1978) et 432 (1978) du 27 juillet 1978",
                &[
                    "385 (1976) du 30 janvier 1976 => S/RES/385(1976) @1976-01-30",
                    "431 (1978) => S/RES/431(1978) @1978-07-27",
                    "432 (1978) du 27 juillet 1978 => S/RES/432(1978) @1978-07-27",
                ],
            ),
            (
                "résolutions 53/70, 54/49 et 55/28 du 20 novembre 2000",
                &[
                    "53/70 => A/RES/53/70", "54/49 => A/RES/54/49",
                    "55/28 du 20 novembre 2000 => A/RES/55/28 @2000-11-20",
                ],
            ),
            (
                "résolutions 2016/7 et 2016/8, en date du 2 juin 2016, dans lesquelles",
                &["2016/7 => E/RES/2016/7 @2016-06-02", "2016/8, en date du 2 juin 2016 => E/RES/2016/8 @2016-06-02"],
            ),
            (
                "les résolutions 446 (1979), 452 (1979) du 20\u{a0}juillet 1979 et 465\u{a0}(1980)",
                &[
                    "446 (1979) => S/RES/446(1979)",
                    "452 (1979) du 20\u{a0}juillet 1979 => S/RES/452(1979) @1979-07-20",
                    "465\u{a0}(1980) => S/RES/465(1980)",
                ],
            ),
            (
                "indiqué dans sa résolution 76/238 également du 24 décembre 2021",
                &["76/238 également du 24 décembre 2021 => A/RES/76/238 @2021-12-24"],
            ),
            (
                "sa résolution 61/14 adoptée le 13 novembre 2006",
                &["61/14 adoptée le 13 novembre 2006 => A/RES/61/14 @2006-11-13"],
            ),
            // Print breaks the ordinal in two.
            ("sa résolution 54/49 du 1 er décembre 1999", &["54/49 du 1 er décembre 1999 => A/RES/54/49 @1999-12-01"]),
            ("la résolution 53/70 du 31 février 1998", &["53/70 du 31 février 1998 => A/RES/53/70"]),
        ],
    );
}

#[test]
fn bare_lists_share_a_noun() {
    check(
        FR,
        &[
            (
                "les résolutions 53/70, 54/49, 55/28 et 68/243 sur la question",
                &["53/70 => A/RES/53/70", "54/49 => A/RES/54/49", "55/28 => A/RES/55/28", "68/243 => A/RES/68/243"],
            ),
            (
                "les résolutions du Conseil de sécurité 1754 (2007) et 1783 (2007)",
                &["1754 (2007) => S/RES/1754(2007)", "1783 (2007) => S/RES/1783(2007)"],
            ),
            (
                "conformément à sa résolution 61/105, ainsi qu’aux résolutions 64/72 et 66/68 ;",
                &["61/105 => A/RES/61/105", "64/72 => A/RES/64/72", "66/68 => A/RES/66/68"],
            ),
            ("la résolution no 53/70", &["53/70 => A/RES/53/70"]),
        ],
    );
}

#[test]
fn a_description_does_not_end_a_list() {
    check(
        FR,
        &[(
            "Rappelant les résolutions 23/13 du 13 juin 2013 sur les violences contre les personnes atteintes d’albinisme et \
         24/33 du 27 septembre 2013 sur la coopération technique, ainsi que les résolutions 28/6 du 26 mars 2015 du \
         Conseil des droits de l’homme,",
            &[
                "23/13 du 13 juin 2013 => A/HRC/RES/23/13 @2013-06-13",
                "24/33 du 27 septembre 2013 => A/HRC/RES/24/33 @2013-09-27",
                "28/6 du 26 mars 2015 => A/HRC/RES/28/6 @2015-03-26",
            ],
        )],
    );
}

#[test]
fn letters_and_sessions() {
    check(
        FR,
        &[
            ("résolution 43/78 H", &["43/78 H => A/RES/43/78H"]),
            ("Résolutions 53/243 A et B.", &["53/243 A => A/RES/53/243A", "B => A/RES/53/243B"]),
            (
                "résolution 3419 A à D (XXX)",
                &[
                    "3419 A => A/RES/3419(XXX)A", "à => A/RES/3419(XXX)B", " => A/RES/3419(XXX)C",
                    "D (XXX) => A/RES/3419(XXX)D",
                ],
            ),
            ("résolution 44/113 A-C", &["44/113 A => A/RES/44/113A", "- => A/RES/44/113B", "C => A/RES/44/113C"]),
            (
                "ses résolutions 75/101 A et B du 10 décembre 2020, 75/325",
                &[
                    "75/101 A => A/RES/75/101A @2020-12-10", "B du 10 décembre 2020 => A/RES/75/101B @2020-12-10",
                    "75/325 => A/RES/75/325",
                ],
            ),
            (
                "résolutions 1514 (XV), 217 A (III) et 1874 (S-IV)",
                &["1514 (XV) => A/RES/1514(XV)", "217 A (III) => A/RES/217(III)A", "1874 (S-IV) => A/RES/1874(S-IV)"],
            ),
            ("Voir résolution 2200 A (XXI), annexe.", &["2200 A (XXI) => A/RES/2200(XXI)A {annex}"]),
            ("Résolution 217\u{a0}A\u{a0}(III).", &["217\u{a0}A\u{a0}(III) => A/RES/217(III)A"]),
            (
                "résolutions S-10/2, S-32/1, ES-10/15 et ES‑11/1",
                &[
                    "S-10/2 => A/RES/S-10/2", "S-32/1 => A/RES/S-32/1", "ES-10/15 => A/RES/ES-10/15",
                    "ES‑11/1 => A/RES/ES-11/1",
                ],
            ),
            (
                "Résolutions S-23/2, annexe, et S-23/3, annexe.",
                &["S-23/2 => A/RES/S-23/2 {annex}", "S-23/3 => A/RES/S-23/3 {annex}"],
            ),
            ("sa résolution 574 (XXVII) du 16 mai 1998", &["574 (XXVII) du 16 mai 1998 => ? @1998-05-16"]),
        ],
    );
}

#[test]
fn the_organ_tells_whose_a_number_is() {
    check(
        FR,
        &[
            ("la résolution 42/22 du Conseil des droits de l’homme", &["42/22 => A/HRC/RES/42/22"]),
            ("la résolution 42/22 de l’Assemblée générale", &["42/22 => A/RES/42/22"]),
            (
                "la résolution 60/251 de l’Assemblée générale portant création du Conseil des droits de l’homme",
                &["60/251 => A/RES/60/251"],
            ),
            (
                "approuvés par le Conseil des droits de l'homme dans sa résolution 17/4 du 16 juin 2011",
                &["17/4 du 16 juin 2011 => A/HRC/RES/17/4 @2011-06-16"],
            ),
            (
                "créé par le Conseil dans ses résolutions 47/21 du 13 juillet 2021 et S-30/1 du 27 mai 2021",
                &[
                    "47/21 du 13 juillet 2021 => A/HRC/RES/47/21 @2021-07-13",
                    "S-30/1 du 27 mai 2021 => A/HRC/RES/S-30/1 @2021-05-27",
                ],
            ),
            (
                "toutes les résolutions du Conseil des droits de l’homme sur la question, notamment les résolutions 19/11 du \
             22 mars 2012",
                &["19/11 du 22 mars 2012 => A/HRC/RES/19/11 @2012-03-22"],
            ),
            ("Le Conseil des droits de l’homme a siégé. Réaffirmant la résolution 45/30", &["45/30 => A/RES/45/30"]),
            (
                "la résolution 5/1 du Conseil des droits de l’homme et sa résolution 60/251",
                &["5/1 => A/HRC/RES/5/1", "60/251 => A/RES/60/251"],
            ),
            ("résolution 5/1", &["5/1 => ?"]),
            (
                "la résolution 36/7 du Conseil des droits de l’homme, en date du 28 septembre 2017, relative au mandat",
                &["36/7 => A/HRC/RES/36/7 @2017-09-28"],
            ),
            ("résolution 2018/18 du Conseil économique et social", &["2018/18 => E/RES/2018/18"]),
            ("résolution 2018/14", &["2018/14 => E/RES/2018/14"]),
            (
                "les résolutions 2004/16 et 2005/5 de la Commission des droits de l’homme",
                &["2004/16 => E/CN.4/RES/2004/16", "2005/5 => E/CN.4/RES/2005/5"],
            ),
            ("le mandat de la Commission des droits de l’homme, sa résolution 1980/67 E", &["1980/67 E => ?"]),
            ("la résolution 62/8 de la Commission des stupéfiants", &["62/8 => another body"]),
            ("la résolution 62/8 de l’Assemblée mondiale de la Santé", &["62/8 => another body"]),
            (
                "les résolutions 60/180 de l’Assemblée générale et 1645 (2005) du Conseil de sécurité, en date du \
             20 décembre 2005",
                &["60/180 => A/RES/60/180 @2005-12-20", "1645 (2005) => S/RES/1645(2005) @2005-12-20"],
            ),
            (
                "la résolution 1325 (2000) du Conseil de sécurité, en date du 31 octobre 2000",
                &["1325 (2000) => S/RES/1325(2000) @2000-10-31"],
            ),
            (
                "Supplément no 53 (A/73/53), chap. IV, sect. A, résolution 37/17.",
                &["A/73/53 => A/73/53 {chapter:4/section:A}", "37/17 => A/HRC/RES/37/17"],
            ),
            (
                "la résolution 155 C (VII) du Conseil économique et social en date du 13 août 1948",
                &["155 C (VII) => E/RES/155(VII)C @1948-08-13"],
            ),
        ],
    );
}

#[test]
fn the_body_of_the_text_is_the_default() {
    let rows = [
        (Body::HumanRightsCouncil, "Rappelant sa résolution 42/22", "42/22 => A/HRC/RES/42/22"),
        (Body::HumanRightsCouncil, "la résolution 60/251 de l’Assemblée générale", "60/251 => A/RES/60/251"),
        (Body::SecurityCouncil, "Rappelant sa résolution 1540 (2004)", "1540 (2004) => S/RES/1540(2004)"),
        (Body::EconomicAndSocialCouncil, "Rappelant sa résolution 2018/18", "2018/18 => E/RES/2018/18"),
    ];
    for (body, words, expected) in rows {
        let lines: Vec<_> = of_body(FR, body, words).iter().map(|found| shown(words, found)).collect();
        assert_eq!(lines, [expected], "{words}");
    }
}

#[test]
fn decisions() {
    check(
        FR,
        &[
            ("décision 78/560 du 13 août 2024", &["78/560 du 13 août 2024 => A/DEC/78/560 @2024-08-13"]),
            (
                "Voir décision 60/519 et A/60/88 et A/60/88/Corr.2, annexe.",
                &["60/519 => A/DEC/60/519", "A/60/88 => A/60/88 {annex}", "A/60/88/Corr.2 => A/60/88/Corr.2 {annex}"],
            ),
            ("décision 2005/234 du Conseil économique et social", &["2005/234 => E/DEC/2005/234"]),
            (
                "la décision 18/120 du Conseil des droits de l’homme, en date du 30 septembre 2011, et les résolutions \
             24/14 du 27 septembre 2013",
                &[
                    "18/120 => A/HRC/DEC/18/120 @2011-09-30",
                    "24/14 du 27 septembre 2013 => A/HRC/RES/24/14 @2013-09-27",
                ],
            ),
            ("la décision 1/CP.21 et la décision 27/CP.21", &["1/CP.21 => another body", "27/CP.21 => another body"]),
            ("la décision 14/34 de la Conférence des Parties", &["14/34 => another body"]),
            ("sa décision 74/550 B", &["74/550 B => A/DEC/74/550B"]),
            (
                "ses décisions 72/512 du 4 décembre 2017 et 75/564 du 28 avril 2021",
                &[
                    "72/512 du 4 décembre 2017 => A/DEC/72/512 @2017-12-04",
                    "75/564 du 28 avril 2021 => A/DEC/75/564 @2021-04-28",
                ],
            ),
        ],
    );
}

#[test]
fn documents_come_with_their_additions_and_places() {
    check(
        FR,
        &[
            (
                "A/55/602/Add.2 et Corr.1, par. 94.",
                &["A/55/602/Add.2 => A/55/602/Add.2 ¶94", "Corr.1 => A/55/602/Add.2/Corr.1 ¶94"],
            ),
            ("A/59/116 et Add.1", &["A/59/116 => A/59/116", "Add.1 => A/59/116/Add.1"]),
            ("(A/78/404, par. 14)", &["A/78/404 => A/78/404 ¶14"]),
            ("A/HRC/38/53, par. 35 à 37.", &["A/HRC/38/53 => A/HRC/38/53 ¶35,36,37"]),
            ("A/59/19/Rev.1, par. 40 a).", &["A/59/19/Rev.1 => A/59/19/Rev.1 ¶40(a)"]),
            (
                "A/55/140 et Add.1 à 3",
                &["A/55/140 => A/55/140", "Add.1 => A/55/140/Add.1", "à => A/55/140/Add.2", "3 => A/55/140/Add.3"],
            ),
            (
                "rectificatif (A/69/53/Add.1 et A/69/53/Add.1/Corr.1), chap. IV, sect. A.",
                &[
                    "A/69/53/Add.1 => A/69/53/Add.1 {chapter:4/section:A}",
                    "A/69/53/Add.1/Corr.1 => A/69/53/Add.1/Corr.1 {chapter:4/section:A}",
                ],
            ),
            (
                "A/75/L.87/Rev.1 et A/75/L.87/Rev.1/Add.1",
                &["A/75/L.87/Rev.1 => A/75/L.87/Rev.1", "A/75/L.87/Rev.1/Add.1 => A/75/L.87/Rev.1/Add.1"],
            ),
            ("document (S/ 12869)", &["S/ 12869 => S/12869"]),
            ("A/48/486-S/26560", &["A/48/486-S/26560 => A/48/486"]),
            (
                "Document final [NPT/CONF.1995/32 (Part I)], annexe",
                &["NPT/CONF.1995/32 (Part I) => NPT/CONF.1995/32(PartI) {annex}"],
            ),
            (
                "A/75/6 (Sect. 2), A/76/5 (Vol. I)",
                &["A/75/6 (Sect. 2) => A/75/6(Sect.2)", "A/76/5 (Vol. I) => A/76/5(Vol.I)"],
            ),
            (
                "S/RES/1540 (2004) et A/RES/53/70 du 4 décembre 1998",
                &["S/RES/1540 (2004) => S/RES/1540(2004)", "A/RES/53/70 du 4 décembre 1998 => A/RES/53/70 @1998-12-04"],
            ),
            ("Voir https://undocs.org/fr/A/RES/53/70.", &["https://undocs.org/fr/A/RES/53/70 => A/RES/53/70"]),
        ],
    );
}

#[test]
fn pinpoints_stand_before_or_behind() {
    check(
        FR,
        &[
            (
                "les paragraphes 121, 126, 129, 130 et 132 à 134 de la résolution 66/68",
                &["66/68 => A/RES/66/68 ¶121,126,129,130,132,133,134"],
            ),
            (
                "les paragraphes 1 à 3 des résolutions 53/70, 54/49 et 68/243",
                &["53/70 => A/RES/53/70 ¶1,2,3", "54/49 => A/RES/54/49 ¶1,2,3", "68/243 => A/RES/68/243 ¶1,2,3"],
            ),
            (
                "la section II de sa résolution 60/283 et le paragraphe 82 du rapport",
                &["60/283 => A/RES/60/283 {section:2}"],
            ),
            ("le paragraphe 5 de la section II de sa résolution 69/274", &["69/274 => A/RES/69/274 ¶5 {section:2}"]),
            (
                "section XI, paragraphe 6, de la résolution 59/276 de l’Assemblée générale",
                &["59/276 => A/RES/59/276 ¶6 {section:11}"],
            ),
            (
                "les paragraphes 23 à 25 de l’annexe à la résolution 1980/67 du Conseil économique et social",
                &["1980/67 => E/RES/1980/67 ¶23,24,25 {annex}"],
            ),
            ("l’annexe de sa résolution 53/70", &["53/70 => A/RES/53/70 {annex}"]),
            (
                "Résolutions 52/214, sect. C, par. 3 ; 55/222, sect. III, par. 12 ; 56/64 B, sect. X.",
                &[
                    "52/214 => A/RES/52/214 ¶3 {section:C}", "55/222 => A/RES/55/222 ¶12 {section:3}",
                    "56/64 B => A/RES/56/64B {section:10}",
                ],
            ),
            (
                "Voir résolutions 59/39, par. 9, et 65/21, par. 18",
                &["59/39 => A/RES/59/39 ¶9", "65/21 => A/RES/65/21 ¶18"],
            ),
            ("Résolution 69/137, annexes I et II.", &["69/137 => A/RES/69/137 {annex:1,2}"]),
            ("Résolution 70/174 de l’Assemblée générale, annexe.", &["70/174 => A/RES/70/174 {annex}"]),
            ("45/248 B, section VI", &[]),
            (
                "sa résolution 45/248 B, section VI, du 21 décembre 1990, 55/231",
                &["45/248 B => A/RES/45/248B @1990-12-21 {section:6}", "55/231 => A/RES/55/231"],
            ),
            ("le paragraphe 5 du dispositif de sa résolution 53/70", &["53/70 => A/RES/53/70 ¶5"]),
            (
                "sa résolution 60/283, le paragraphe 9 de sa résolution 61/1 et la section II de sa résolution 62/2",
                &["60/283 => A/RES/60/283", "61/1 => A/RES/61/1 ¶9", "62/2 => A/RES/62/2 {section:2}"],
            ),
            ("la partie XI de sa résolution 64/243", &["64/243 => A/RES/64/243 {part:11}"]),
        ],
    );
}

#[test]
fn paragraphs_of_the_same_text() {
    check(
        FR,
        &[
            ("au paragraphe 2 ci-dessus", &["paragraphe 2 ci-dessus => #op2"]),
            ("aux paragraphes 18 et 19 ci‑dessus ;", &["paragraphes 18 => #op18", "19 ci‑dessus => #op19"]),
            ("aux paragraphes 7 à 9 ci-dessus", &["paragraphes 7 => #op7", "à => #op8", "9 ci-dessus => #op9"]),
            ("voir également par. 17 plus haut", &["par. 17 plus haut => #op17"]),
            ("au paragraphe 4 susmentionné", &["paragraphe 4 susmentionné => #op4"]),
            ("au paragraphe 1 de la présente résolution", &["paragraphe 1 de la présente résolution => #op1"]),
            (
                "aux paragraphes 5 et 6 de la présente résolution",
                &["paragraphes 5 => #op5", "6 de la présente résolution => #op6"],
            ),
            ("résolution 53/70 et paragraphe 5 ci-après", &["53/70 => A/RES/53/70", "paragraphe 5 ci-après => #op5"]),
        ],
    );
}

#[test]
fn articles_of_the_charter() {
    check(
        FR,
        &[
            (
                "l’Article 102 de la Charte des Nations Unies",
                &["Article 102 de la Charte des Nations Unies => UN Charter {102}"],
            ),
            (
                "les Articles 55 et 56 de la Charte",
                &["Articles 55 => UN Charter {55}", "56 de la Charte => UN Charter {56}"],
            ),
            ("le Chapitre VII de la Charte", &["Chapitre VII de la Charte => UN Charter {chapter:7}"]),
            ("l’Article 73 e de la Charte", &["Article 73 e de la Charte => UN Charter {73(e)}"]),
            (
                "l’Article 2, paragraphe 4, de la Charte",
                &["Article 2, paragraphe 4, de la Charte => UN Charter {2(4)}"],
            ),
            (
                "Chapitre VI de la Charte, en particulier l’Article 33, qui",
                &["Chapitre VI de la Charte => UN Charter {chapter:6}", "Article 33 => UN Charter {33}"],
            ),
        ],
    );
}

#[test]
fn ibid_is_the_document_before() {
    let rows = [
        ("Ibid., par. 22.", vec!["Ibid. => A/76/53 ¶22"]),
        ("Ibid., par. 39 et 40.", vec!["Ibid. => A/76/53 ¶39,40"]),
        ("Ibid., chap. V, sect. G, et annexe II.", vec!["Ibid. => A/76/53 {chapter:5/section:G,annex:2}"]),
        ("Ibid.", vec!["Ibid. => A/76/53"]),
        ("Ibid., vol. 1249, no 20378.", vec![]),
        ("Ibid., vol. 2171, 2173 et 2983, no 27531.", vec![]),
        ("Ibid., résolution 2, annexe.", vec![]),
        ("Ibid., Supplément no 53A (A/68/53/Add.1), chap. III.", vec!["A/68/53/Add.1 => A/68/53/Add.1 {chapter:3}"]),
        (
            "Ibid., soixante et onzième session, Supplément no 53 (A/71/53), chap. II.",
            vec!["A/71/53 => A/71/53 {chapter:2}"],
        ),
    ];
    for (words, expected) in rows {
        let lines: Vec<_> = with_previous(FR, "A/76/53", words).iter().map(|found| shown(words, found)).collect();
        assert_eq!(lines, expected, "{words}");
    }
}

#[test]
fn what_only_looks_like_a_citation_is_left_alone() {
    check_left_alone(
        FR,
        &[
            "le groupe de travail 2021–2025", "la parité 50/50, les trois quarts (3/4), un appui 24/7 et 1/2",
            "le 30/10/2018 et en 10/2018", "Nations Unies, Recueil des Traités, vol. 1771, no 30822.",
            "Documents officiels de l’Assemblée générale, soixante-douzième session, Supplément no 53",
            "Résolutions et décisions du Conseil de sécurité",
            "le paragraphe 4 de l’article 2 de la Convention, article 12, paragraphe 3, du Statut de Rome",
            "l’alinéa b du paragraphe 3 de l’article 31 et la partie XI de la Convention",
            "les buts et principes énoncés dans la Charte des Nations Unies",
            "l’article 3 de la Charte de l’Organisation des États américains",
            "l’article 4 de la Charte africaine des droits de l’homme et des peuples",
            "le paragraphe 66 de la Déclaration politique, le paragraphe 5 de son rapport",
            "Voir www.un.org/53/70 et https://example.org/A/RES/53/70.",
            "41 851 700 dollars, 1 250/3 unités, 0,5 pour 100", "53/70", "2025/1",
            "le projet de résolution 53/70 et le projet de décision 53/301", "la recommandation générale no 38 (2020)",
            "la résolution A.963(23) de l’Assemblée, les résolutions MEPC.201(62) et MSC.349(92)",
            "la résolution 58.3 de l’Assemblée mondiale de la Santé", "la résolution 6/2019 de la Conférence",
            "la résolution no 2013-3 adoptée par l’Assemblée de la Polynésie française",
            "décision WT/MIN(15)/48-WT/L/982 et résolution GC(65)/RES/14", "résolution 1/2010 et résolution 500/3",
            "résolution 53/0 et décision 0/12", "la résolution 1, annexes I et II, et la décision 42/I",
            "la décision du 14 décembre 1981, par laquelle", "du 10 au 12 décembre 2003, de 2018 à 2019",
        ],
    );
}

/// French prints a point of a paragraph with one bracket: `3 c)`.
#[test]
fn a_point_has_one_bracket() {
    check(
        FR,
        &[
            ("le paragraphe 33 b) de la résolution 60/1", &["60/1 => A/RES/60/1 ¶33(b)"]),
            ("les paragraphes 33 b) et h) ii) de la résolution 60/1", &["60/1 => A/RES/60/1 ¶33(b),33(h)(ii)"]),
            ("au paragraphe 3 c) ci-dessus", &["paragraphe 3 c) ci-dessus => #op3.c"]),
            ("Résolution 60/1, par. 33 b), et A/59/565", &["60/1 => A/RES/60/1 ¶33(b)", "A/59/565 => A/59/565"]),
        ],
    );
}

/// The smaller part stands before the larger: `l’alinéa b) du paragraphe 3 de …`.
#[test]
fn a_point_stands_before_its_paragraph() {
    check(
        FR,
        &[
            ("l’alinéa b) du paragraphe 3 de sa résolution 51/210", &["51/210 => A/RES/51/210 ¶3(b)"]),
            (
                "le paragraphe 4 de l’Article 2 de la Charte",
                &["paragraphe 4 de l’Article 2 de la Charte => UN Charter {2(4)}"],
            ),
            (
                "l’alinéa e de l’Article 73 de la Charte des Nations Unies",
                &["alinéa e de l’Article 73 de la Charte des Nations Unies => UN Charter {73(e)}"],
            ),
            (
                "l’alinéa a) du paragraphe 1 de l’Article 13 de la Charte",
                &["alinéa a) du paragraphe 1 de l’Article 13 de la Charte => UN Charter {13(1)(a)}"],
            ),
        ],
    );
}

/// A part may be counted by an ordinal before its word: `première partie`.
#[test]
fn a_part_may_follow_its_ordinal() {
    check(
        FR,
        &[(
            "(A/59/19/Rev.1), première partie, chap. III, sect. D, par. 56.",
            &["A/59/19/Rev.1 => A/59/19/Rev.1 ¶56 {part:1/chapter:3/section:D}"],
        )],
    );
}
