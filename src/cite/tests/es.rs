//! Spanish: every form of DOMAIN.md parts 4, 5 and 7.

use super::{check, check_left_alone, of_body, shown, with_previous};
use crate::resolution::{Body, Language};

const ES: Language = Language::ES;

#[test]
fn dated_lists_share_a_noun() {
    check(
        ES,
        &[
            (
                "Recordando sus resoluciones 53/70, de 4 de diciembre de 1998, 54/49, de 1 de diciembre de 1999, y 68/243, \
                 de 27 de diciembre de 2013,",
                &[
                    "53/70, de 4 de diciembre de 1998 => A/RES/53/70 @1998-12-04",
                    "54/49, de 1 de diciembre de 1999 => A/RES/54/49 @1999-12-01",
                    "68/243, de 27 de diciembre de 2013 => A/RES/68/243 @2013-12-27",
                ],
            ),
            (
                "las resoluciones 385 (1976), de 30 de enero de 1976, 431 (1978) y 432 (1978), de 27 de julio de 1978",
                &[
                    "385 (1976), de 30 de enero de 1976 => S/RES/385(1976) @1976-01-30",
                    "431 (1978) => S/RES/431(1978) @1978-07-27",
                    "432 (1978), de 27 de julio de 1978 => S/RES/432(1978) @1978-07-27",
                ],
            ),
            (
                "resoluciones 53/70, 54/49 y 55/28, de 20 de noviembre de 2000",
                &[
                    "53/70 => A/RES/53/70", "54/49 => A/RES/54/49",
                    "55/28, de 20 de noviembre de 2000 => A/RES/55/28 @2000-11-20",
                ],
            ),
            (
                "resoluciones 446 (1979), 452 (1979), de 20 de julio de 1979, y 465 (1980)",
                &[
                    "446 (1979) => S/RES/446(1979)",
                    "452 (1979), de 20 de julio de 1979 => S/RES/452(1979) @1979-07-20",
                    "465 (1980) => S/RES/465(1980)",
                ],
            ),
            (
                "resoluciones 2016/7 y 2016/8, de 2 de junio de 2016, en las que",
                &["2016/7 => E/RES/2016/7 @2016-06-02", "2016/8, de 2 de junio de 2016 => E/RES/2016/8 @2016-06-02"],
            ),
            (
                "sus resoluciones 75/240, de fecha 31 de diciembre de 2020, y 76/19, aprobada el 6 de diciembre de 2021",
                &[
                    "75/240, de fecha 31 de diciembre de 2020 => A/RES/75/240 @2020-12-31",
                    "76/19, aprobada el 6 de diciembre de 2021 => A/RES/76/19 @2021-12-06",
                ],
            ),
        ],
    );
}

#[test]
fn dates_are_printed_in_more_ways_than_one() {
    check(
        ES,
        &[
            (
                "su resolución 54/49, de 1º de diciembre de 1999",
                &["54/49, de 1º de diciembre de 1999 => A/RES/54/49 @1999-12-01"],
            ),
            (
                "su resolución 54/49, de 1° de diciembre de 1999",
                &["54/49, de 1° de diciembre de 1999 => A/RES/54/49 @1999-12-01"],
            ),
            (
                "la resolución 53/70, también de 4 de diciembre de 1998",
                &["53/70, también de 4 de diciembre de 1998 => A/RES/53/70 @1998-12-04"],
            ),
            (
                "la resolución 53/70, de 4 de diciembre 1998",
                &["53/70, de 4 de diciembre 1998 => A/RES/53/70 @1998-12-04"],
            ),
            (
                "la resolución 53/70 del 4 de diciembre del 1998",
                &["53/70 del 4 de diciembre del 1998 => A/RES/53/70 @1998-12-04"],
            ),
            (
                "la resolución 2625\u{a0}(XXV), de 24 de octubre de 1970",
                &["2625\u{a0}(XXV), de 24 de octubre de 1970 => A/RES/2625(XXV) @1970-10-24"],
            ),
            ("la resolución 53/70, de 31 de febrero de 1998", &["53/70, de 31 de febrero de 1998 => A/RES/53/70"]),
        ],
    );
}

#[test]
fn a_description_does_not_end_a_list() {
    check(
        ES,
        &[
            (
                "las resoluciones del Consejo de Derechos Humanos 23/13, de 13 de junio de 2013, sobre las agresiones contra \
                 personas con albinismo, y 24/33, de 27 de septiembre de 2013, relativa a la cooperación técnica, así como \
                 las resoluciones 28/6, de 26 de marzo de 2015",
                &[
                    "23/13, de 13 de junio de 2013 => A/HRC/RES/23/13 @2013-06-13",
                    "24/33, de 27 de septiembre de 2013 => A/HRC/RES/24/33 @2013-09-27",
                    "28/6, de 26 de marzo de 2015 => A/HRC/RES/28/6 @2015-03-26",
                ],
            ),
            (
                "sus resoluciones 74/270, de 2 de abril de 2020, titulada “Solidaridad ante la enfermedad (COVID-19)”, \
                 74/274, de 20 de abril de 2020, relativa a la toma de decisiones, y 74/306, de 11 de septiembre de 2020",
                &[
                    "74/270, de 2 de abril de 2020 => A/RES/74/270 @2020-04-02",
                    "74/274, de 20 de abril de 2020 => A/RES/74/274 @2020-04-20",
                    "74/306, de 11 de septiembre de 2020 => A/RES/74/306 @2020-09-11",
                ],
            ),
            (
                "sus resoluciones 2253 (2015), de 17 de diciembre de 2015, en particular el párrafo 15, y 2368 (2017), de \
                 20 de julio de 2017",
                &[
                    "2253 (2015), de 17 de diciembre de 2015 => S/RES/2253(2015) @2015-12-17",
                    "2368 (2017), de 20 de julio de 2017 => S/RES/2368(2017) @2017-07-20",
                ],
            ),
        ],
    );
}

#[test]
fn letters_and_sessions() {
    check(
        ES,
        &[
            ("su resolución 43/78 H", &["43/78 H => A/RES/43/78H"]),
            ("Resoluciones 53/243 A y B.", &["53/243 A => A/RES/53/243A", "B => A/RES/53/243B"]),
            (
                "la resolución 3419 A a D (XXX)",
                &[
                    "3419 A => A/RES/3419(XXX)A", "a => A/RES/3419(XXX)B", " => A/RES/3419(XXX)C",
                    "D (XXX) => A/RES/3419(XXX)D",
                ],
            ),
            (
                "sus resoluciones 75/101 A y B, de 10 de diciembre de 2020, 75/325",
                &[
                    "75/101 A => A/RES/75/101A @2020-12-10",
                    "B, de 10 de diciembre de 2020 => A/RES/75/101B @2020-12-10", "75/325 => A/RES/75/325",
                ],
            ),
            (
                "sus resoluciones 53/77 O, de 4 de diciembre de 1998, y 53/77 Y",
                &["53/77 O, de 4 de diciembre de 1998 => A/RES/53/77O @1998-12-04", "53/77 Y => A/RES/53/77Y"],
            ),
            (
                "resoluciones 1514 (XV), 217 A (III) y 1874 (S-IV)",
                &["1514 (XV) => A/RES/1514(XV)", "217 A (III) => A/RES/217(III)A", "1874 (S-IV) => A/RES/1874(S-IV)"],
            ),
            ("Véase la resolución 2200 A (XXI), anexo.", &["2200 A (XXI) => A/RES/2200(XXI)A {annex}"]),
            (
                "resoluciones S-10/2, S-32/1, ES-10/15 y ES‑11/1",
                &[
                    "S-10/2 => A/RES/S-10/2", "S-32/1 => A/RES/S-32/1", "ES-10/15 => A/RES/ES-10/15",
                    "ES‑11/1 => A/RES/ES-11/1",
                ],
            ),
            (
                "su resolución 574 (XXVII), de 16 de mayo de 1998",
                &["574 (XXVII), de 16 de mayo de 1998 => ? @1998-05-16"],
            ),
        ],
    );
}

#[test]
fn bare_lists_and_ranges() {
    check(
        ES,
        &[
            (
                "las resoluciones del Consejo de Seguridad 1325 (2000), 2042 (2012) y 2533 (2020)",
                &[
                    "1325 (2000) => S/RES/1325(2000)", "2042 (2012) => S/RES/2042(2012)",
                    "2533 (2020) => S/RES/2533(2020)",
                ],
            ),
            ("las resoluciones 53/70 y la 54/49", &["53/70 => A/RES/53/70", "54/49 => A/RES/54/49"]),
            (
                "resoluciones 74/262 a 74/264",
                &["74/262 => A/RES/74/262", "a => A/RES/74/263", "74/264 => A/RES/74/264"],
            ),
            ("la citada resolución núm. 53/70", &["53/70 => A/RES/53/70"]),
        ],
    );
}

#[test]
fn the_organ_tells_whose_a_number_is() {
    check(
        ES,
        &[
            ("la resolución 42/22 del Consejo de Derechos Humanos", &["42/22 => A/HRC/RES/42/22"]),
            ("la resolución 42/22 de la Asamblea General", &["42/22 => A/RES/42/22"]),
            (
                "las resoluciones del Consejo de Derechos Humanos 5/1 y 5/2",
                &["5/1 => A/HRC/RES/5/1", "5/2 => A/HRC/RES/5/2"],
            ),
            (
                "la resolución 60/251 de la Asamblea General, sobre el Consejo de Derechos Humanos",
                &["60/251 => A/RES/60/251"],
            ),
            (
                "como hizo suyo el Consejo de Derechos Humanos en su resolución 17/4, de 16 de junio de 2011",
                &["17/4, de 16 de junio de 2011 => A/HRC/RES/17/4 @2011-06-16"],
            ),
            (
                "encomendado por el Consejo en sus resoluciones 47/21, de 13 de julio de 2021, y S-30/1, de 27 de mayo de 2021",
                &[
                    "47/21, de 13 de julio de 2021 => A/HRC/RES/47/21 @2021-07-13",
                    "S-30/1, de 27 de mayo de 2021 => A/HRC/RES/S-30/1 @2021-05-27",
                ],
            ),
            ("El Consejo de Derechos Humanos se reunió. Reafirmando la resolución 45/30", &["45/30 => A/RES/45/30"]),
            (
                "la resolución 5/1 del Consejo de Derechos Humanos y su resolución 60/251",
                &["5/1 => A/HRC/RES/5/1", "60/251 => A/RES/60/251"],
            ),
            ("la resolución 5/1", &["5/1 => ?"]),
            (
                "la resolución 465 (1980) del Consejo de Seguridad, de 1 de marzo de 1980",
                &["465 (1980) => S/RES/465(1980) @1980-03-01"],
            ),
            ("la resolución 2018/18 del Consejo Económico y Social", &["2018/18 => E/RES/2018/18"]),
            ("la resolución 2018/14", &["2018/14 => E/RES/2018/14"]),
            (
                "la resolución 2004/16 de la Comisión de Derechos Humanos, de 16 de abril de 2004",
                &["2004/16 => E/CN.4/RES/2004/16 @2004-04-16"],
            ),
            ("la resolución 62/8 de la Comisión de Estupefacientes", &["62/8 => another body"]),
            ("la resolución 76/3 de la Asamblea Mundial de la Salud", &["76/3 => another body"]),
            (
                "las resoluciones 60/180 de la Asamblea General y 1645 (2005) del Consejo de Seguridad, ambas de 20 de \
                 diciembre de 2005",
                &["60/180 => A/RES/60/180 @2005-12-20", "1645 (2005) => S/RES/1645(2005) @2005-12-20"],
            ),
            (
                "suplemento núm. 53 (A/73/53), cap. IV, secc. A, resolución 37/17.",
                &["A/73/53 => A/73/53 {chapter:4/section:A}", "37/17 => A/HRC/RES/37/17"],
            ),
            (
                "la resolución 155 C (VII) del Consejo Económico y Social, de 13 de agosto de 1948",
                &["155 C (VII) => E/RES/155(VII)C @1948-08-13"],
            ),
        ],
    );
}

#[test]
fn two_organs_before_their_numbers() {
    check(
        ES,
        &[(
            "las resoluciones de la Asamblea General y del Consejo de Seguridad 60/180 y 1645 (2005), de 20 de diciembre \
             de 2005",
            &[
                "60/180 => A/RES/60/180 @2005-12-20",
                "1645 (2005), de 20 de diciembre de 2005 => S/RES/1645(2005) @2005-12-20",
            ],
        )],
    );
}

#[test]
fn the_body_of_the_text_is_the_default() {
    let rows = [
        (Body::HumanRightsCouncil, "Recordando su resolución 42/22", "42/22 => A/HRC/RES/42/22"),
        (Body::HumanRightsCouncil, "Recordando su anterior resolución 42/22", "42/22 => A/HRC/RES/42/22"),
        (Body::HumanRightsCouncil, "la resolución 60/251 de la Asamblea General", "60/251 => A/RES/60/251"),
        (Body::SecurityCouncil, "Recordando su resolución 1540 (2004)", "1540 (2004) => S/RES/1540(2004)"),
        (Body::EconomicAndSocialCouncil, "Recordando su resolución 2018/18", "2018/18 => E/RES/2018/18"),
    ];
    for (body, words, expected) in rows {
        let lines: Vec<_> = of_body(ES, body, words).iter().map(|found| shown(words, found)).collect();
        assert_eq!(lines, [expected], "{words}");
    }
}

#[test]
fn decisions() {
    check(
        ES,
        &[
            (
                "la decisión 78/560, de 13 de agosto de 2024",
                &["78/560, de 13 de agosto de 2024 => A/DEC/78/560 @2024-08-13"],
            ),
            (
                "Véanse la decisión 60/519 y A/60/88 y A/60/88/Corr.2, anexo.",
                &["60/519 => A/DEC/60/519", "A/60/88 => A/60/88 {annex}", "A/60/88/Corr.2 => A/60/88/Corr.2 {annex}"],
            ),
            ("la decisión 2005/234", &["2005/234 => E/DEC/2005/234"]),
            (
                "la decisión 18/120 del Consejo de Derechos Humanos, de 30 de septiembre de 2011, y la resolución 24/14, de 27 \
                 de septiembre de 2013",
                &[
                    "18/120 => A/HRC/DEC/18/120 @2011-09-30",
                    "24/14, de 27 de septiembre de 2013 => A/HRC/RES/24/14 @2013-09-27",
                ],
            ),
            ("decisión 1/CP.21 y decisión X/3", &["1/CP.21 => another body", "X/3 => another body"]),
            (
                "Véase FCCC/CP/2015/10/Add.1, decisión 1/CP.21, anexo.",
                &["FCCC/CP/2015/10/Add.1 => FCCC/CP/2015/10/Add.1", "1/CP.21 => another body {annex}"],
            ),
            ("su decisión 14/34", &["14/34 => ? decision"]),
            ("su decisión 74/550 B", &["74/550 B => A/DEC/74/550B"]),
        ],
    );
}

#[test]
fn documents_come_with_their_additions_and_places() {
    check(
        ES,
        &[
            ("A/79/53/Add.1 y 2.", &["A/79/53/Add.1 => A/79/53/Add.1", "2 => A/79/53/Add.2"]),
            (
                "A/55/602/Add.2 y Corr.1, párr. 94.",
                &["A/55/602/Add.2 => A/55/602/Add.2 ¶94", "Corr.1 => A/55/602/Add.2/Corr.1 ¶94"],
            ),
            ("S/24858 y Add.1", &["S/24858 => S/24858", "Add.1 => S/24858/Add.1"]),
            (
                "A/75/L.87/Rev.1 y A/75/L.87/Rev.1/Add.1",
                &["A/75/L.87/Rev.1 => A/75/L.87/Rev.1", "A/75/L.87/Rev.1/Add.1 => A/75/L.87/Rev.1/Add.1"],
            ),
            ("el documento (S/ 12869)", &["S/ 12869 => S/12869"]),
            ("Véase A/48/486-S/26560, anexo.", &["A/48/486-S/26560 => A/48/486 {annex}"]),
            (
                "(NPT/CONF.1995/32 (Part I) y NPT/CONF.1995/32 (Part I)/Corr.2), anexo, decisión 2.",
                &[
                    "NPT/CONF.1995/32 (Part I) => NPT/CONF.1995/32(PartI) {annex}",
                    "NPT/CONF.1995/32 (Part I)/Corr.2 => NPT/CONF.1995/32(PartI)/Corr.2 {annex}",
                ],
            ),
            (
                "A/75/6 (Sect. 2) y A/76/5 (Vol. I)",
                &["A/75/6 (Sect. 2) => A/75/6(Sect.2)", "A/76/5 (Vol. I) => A/76/5(Vol.I)"],
            ),
            ("A/78/PV.50 y S/PV.4894", &["A/78/PV.50 => A/78/PV.50", "S/PV.4894 => S/PV.4894"]),
            (
                "(A/59/19/Rev.1), parte I, cap. III, secc. D, párr. 56.",
                &["A/59/19/Rev.1 => A/59/19/Rev.1 ¶56 {part:1/chapter:3/section:D}"],
            ),
            ("(A/64/289), cap. V, secc. B.1.", &["A/64/289 => A/64/289 {chapter:5/section:B.1}"]),
            ("[sobre la base del informe de la Primera Comisión (A/78/404, párr. 14)]", &["A/78/404 => A/78/404 ¶14"]),
            (
                "A/RES/53/70, de 4 de diciembre de 1998, A/RES/217 (III) A y S/RES/1540 (2004)",
                &[
                    "A/RES/53/70, de 4 de diciembre de 1998 => A/RES/53/70 @1998-12-04",
                    "A/RES/217 (III) A => A/RES/217(III)A", "S/RES/1540 (2004) => S/RES/1540(2004)",
                ],
            ),
            ("Véase https://undocs.org/es/A/RES/53/70.", &["https://undocs.org/es/A/RES/53/70 => A/RES/53/70"]),
        ],
    );
}

#[test]
fn a_part_is_counted_before_its_word() {
    check(
        ES,
        &[(
            "(A/59/19/Rev.1), segunda parte, cap. II, secc. N, párr. 40.",
            &["A/59/19/Rev.1 => A/59/19/Rev.1 ¶40 {part:2/chapter:2/section:N}"],
        )],
    );
}

#[test]
fn pinpoints_stand_before_or_behind() {
    check(
        ES,
        &[
            (
                "los párrafos 121, 126, 129, 130 y 132 a 134 de la resolución 66/68",
                &["66/68 => A/RES/66/68 ¶121,126,129,130,132,133,134"],
            ),
            (
                "los párrafos 1 a 3 de las resoluciones 53/70, 54/49 y 68/243",
                &["53/70 => A/RES/53/70 ¶1,2,3", "54/49 => A/RES/54/49 ¶1,2,3", "68/243 => A/RES/68/243 ¶1,2,3"],
            ),
            (
                "la sección II de su resolución 60/283 y el párrafo 82 del informe",
                &["60/283 => A/RES/60/283 {section:2}"],
            ),
            ("el párrafo 5 de la sección II de su resolución 69/274", &["69/274 => A/RES/69/274 ¶5 {section:2}"]),
            (
                "la sección XI, párrafo 6, de la resolución 59/276 de la Asamblea General",
                &["59/276 => A/RES/59/276 ¶6 {section:11}"],
            ),
            (
                "los párrafos 23 a 25 del anexo de la resolución 1980/67 del Consejo Económico y Social",
                &["1980/67 => E/RES/1980/67 ¶23,24,25 {annex}"],
            ),
            (
                "Resoluciones 52/214, secc. C, párr. 3; 55/222, secc. III, párr. 12; 56/64 B, secc. X.",
                &[
                    "52/214 => A/RES/52/214 ¶3 {section:C}", "55/222 => A/RES/55/222 ¶12 {section:3}",
                    "56/64 B => A/RES/56/64B {section:10}",
                ],
            ),
            (
                "Véanse las resoluciones 59/39, párr. 9, y 65/21, párr. 18",
                &["59/39 => A/RES/59/39 ¶9", "65/21 => A/RES/65/21 ¶18"],
            ),
            ("Resolución 69/137, anexos I y II.", &["69/137 => A/RES/69/137 {annex:1,2}"]),
            ("Resolución 60/1, anexo II, párrs. 5 a 7.", &["60/1 => A/RES/60/1 ¶5,6,7 {annex:2}"]),
            ("45/248 B, sección VI", &[]),
            (
                "su resolución 45/248 B, sección VI, de 21 de diciembre de 1990, 55/231",
                &["45/248 B => A/RES/45/248B @1990-12-21 {section:6}", "55/231 => A/RES/55/231"],
            ),
            (
                "su resolución 60/283, de 7 de julio de 2006, la sección II de su resolución 65/259, de 24 de diciembre de 2010",
                &[
                    "60/283, de 7 de julio de 2006 => A/RES/60/283 @2006-07-07",
                    "65/259, de 24 de diciembre de 2010 => A/RES/65/259 @2010-12-24 {section:2}",
                ],
            ),
        ],
    );
}

#[test]
fn points_have_one_bracket() {
    check(
        ES,
        &[
            ("el párrafo 33 b) y h) ii) de la resolución 60/1", &["60/1 => A/RES/60/1 ¶33(b),33(h)(ii)"]),
            ("Véase A/57/465, anexo I, párr. 10 a).", &["A/57/465 => A/57/465 ¶10(a) {annex:1}"]),
            ("Resolución 70/1, párr. 17 e).", &["70/1 => A/RES/70/1 ¶17(e)"]),
            ("el párrafo 3 c) supra", &["párrafo 3 c) supra => #op3.c"]),
            (
                "Artículo 13, párrafo 1 a), de la Carta",
                &["Artículo 13, párrafo 1 a), de la Carta => UN Charter {13(1)(a)}"],
            ),
            ("el Artículo 2 4) de la Carta", &["Artículo 2 4) de la Carta => UN Charter {2(4)}"]),
        ],
    );
}

#[test]
fn paragraphs_of_the_same_text() {
    check(
        ES,
        &[
            ("el párrafo 2 supra", &["párrafo 2 supra => #op2"]),
            ("los párrafos 18 y 19 supra;", &["párrafos 18 => #op18", "19 supra => #op19"]),
            ("véase también el párr. 17, más arriba", &["párr. 17, más arriba => #op17"]),
            ("el párrafo 4 anterior", &["párrafo 4 anterior => #op4"]),
            ("el párrafo 1 de la presente resolución", &["párrafo 1 de la presente resolución => #op1"]),
            (
                "los párrafos 5 y 6 de la presente resolución",
                &["párrafos 5 => #op5", "6 de la presente resolución => #op6"],
            ),
            ("la resolución 53/70 y el párrafo 5 infra", &["53/70 => A/RES/53/70", "párrafo 5 infra => #op5"]),
        ],
    );
}

#[test]
fn articles_of_the_charter() {
    check(
        ES,
        &[
            (
                "el Artículo 2, párrafo 4, de la Carta de las Naciones Unidas",
                &["Artículo 2, párrafo 4, de la Carta de las Naciones Unidas => UN Charter {2(4)}"],
            ),
            (
                "los Artículos 55 y 56 de la Carta",
                &["Artículos 55 => UN Charter {55}", "56 de la Carta => UN Charter {56}"],
            ),
            ("el Capítulo VII de la Carta", &["Capítulo VII de la Carta => UN Charter {chapter:7}"]),
            ("el Artículo 73 b de la Carta", &["Artículo 73 b de la Carta => UN Charter {73(b)}"]),
            ("el Artículo 73 e de la Carta", &["Artículo 73 e de la Carta => UN Charter {73(e)}"]),
            (
                "el Artículo 1, párrafo 2, y el Artículo 55 de la Carta",
                &["Artículo 1, párrafo 2 => UN Charter {1(2)}", "Artículo 55 de la Carta => UN Charter {55}"],
            ),
            (
                "el Capítulo VI de la Carta, en particular el Artículo 33, que",
                &["Capítulo VI de la Carta => UN Charter {chapter:6}", "Artículo 33 => UN Charter {33}"],
            ),
        ],
    );
}

#[test]
fn ibid_is_the_document_before() {
    let rows = [
        ("Ibid., párr. 22.", vec!["Ibid. => A/76/53 ¶22"]),
        ("Ibíd., párrs. 3 y 4.", vec!["Ibíd. => A/76/53 ¶3,4"]),
        ("Ibid., cap. V, secc. G, y anexo II.", vec!["Ibid. => A/76/53 {chapter:5/section:G,annex:2}"]),
        ("Ibid.", vec!["Ibid. => A/76/53"]),
        ("Ibid., vol. 1249, núm. 20378.", vec![]),
        ("Ibid., suplemento núm. 53A (A/68/53/Add.1), cap. III.", vec!["A/68/53/Add.1 => A/68/53/Add.1 {chapter:3}"]),
        ("Ibid., septuagésimo sexto período de sesiones, suplemento núm. 40 (A/76/40).", vec!["A/76/40 => A/76/40"]),
    ];
    for (words, expected) in rows {
        let lines: Vec<_> = with_previous(ES, "A/76/53", words).iter().map(|found| shown(words, found)).collect();
        assert_eq!(lines, expected, "{words}");
    }
}

#[test]
fn what_only_looks_like_a_citation_is_left_alone() {
    check_left_alone(
        ES,
        &[
            "el grupo de trabajo 2021-2025",
            "un equilibrio de género de 50/50, tres cuartas partes (3/4), la red 24/7 y 1/2",
            "el 30/10/2018 y en 10/2018, y el fenómeno de 2015/16",
            "celebrada del 10 al 12 de diciembre de 2003 y los días 8 y 9 de diciembre",
            "Naciones Unidas, Treaty Series, vol. 1771, núm. 30822.",
            "Documentos Oficiales de la Asamblea General, septuagésimo segundo período de sesiones, suplemento núm. 53",
            "el Artículo 2, párrafo 4, de la Convención, y el artículo 12, párrafo 3, del Estatuto de Roma",
            "los propósitos y principios de la Carta de las Naciones Unidas",
            "el Artículo 3 de la Carta de la Organización de los Estados Americanos",
            "el Artículo 3 de la Carta Africana de Derechos Humanos y de los Pueblos",
            "Carta de fecha 28 de febrero de 2014 dirigida a la Presidencia",
            "el párrafo 66 de la Declaración Política, el párrafo 5 de su informe",
            "el párrafo 11 de la presente Convención", "un número sin precedentes de 5 párrafos",
            "Véanse www.un.org/53/70 y https://example.org/A/RES/53/70.", "41.851.700 dólares, N/A, I/O 3", "53/70",
            "2025/1", "la recomendación general núm. 38 (2020)", "el expediente núm. 09-123/45, la causa 12/34",
            "el proyecto de resolución 53/70", "la decisión WT/MIN(15)/48-WT/L/982 y la resolución GC(65)/RES/14",
            "la resolución 1/2010 y la resolución 500/3", "la resolución 53/0 y la decisión 0/12",
            "la resolución MEPC.304(72)",
        ],
    );
}

/// A paragraph alone is the text's own, unless a document is named before it or it is said whose it is (76/104).
#[test]
fn a_paragraph_alone_is_the_texts_own() {
    check(
        ES,
        &[
            ("la información mencionada en el párrafo 2;", &["párrafo 2 => #op2"]),
            ("indicado en los párrafos 14 y 16 las partes", &["párrafos 14 => #op14", "16 => #op16"]),
            ("de conformidad con el párrafo 3 del informe del Secretario General", &[]),
            ("la resolución 60/1, en particular el párrafo 5", &["60/1 => A/RES/60/1"]),
            ("el informe A/76/53, el párrafo 5", &["A/76/53 => A/76/53"]),
            ("véase A/76/1, párr. 3", &["A/76/1 => A/76/1 ¶3"]),
        ],
    );
}
