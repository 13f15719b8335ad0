//! Whose a number is, in six languages.

use super::forms::alike;
use super::{check, of_body, target};
use crate::resolution::{Body, Language};

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
