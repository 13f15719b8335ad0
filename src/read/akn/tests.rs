//! Small pieces of the official mark-up, and the blocks, words, notes and links that come of them. All of it was written
//! for these tests.

mod broken;
mod facts;

use super::super::tests::{notes, passages, shown, source_of};
use super::super::{Block, Manuscript, Part, read};
use crate::source::Format;
use crate::text::{Passage, Style};

fn statement(inner: &str) -> String {
    format!("<akomaNtoso><statement name=\"resolution\">{inner}</statement></akomaNtoso>")
}

/// Reads a file and checks the place of all that it holds.
fn read_as(xml: &str) -> Manuscript {
    let manuscript = read(&source_of(Format::AkomaNtoso, xml), &mut Vec::new());
    check_places(xml, &manuscript);
    manuscript
}

/// Every letter stands in the source where its passage says; one that the mark-up writes out stands at its `&`.
fn check_places(xml: &str, manuscript: &Manuscript) {
    for passage in passages(manuscript) {
        for (i, c) in passage.words().char_indices() {
            let span = passage.span(i..i + c.len_utf8()).range();
            let found = xml.get(span.clone()).unwrap_or_else(|| panic!("{c:?} at {span:?} is cut"));
            assert!(c == ' ' || found.starts_with(c) || found.starts_with('&'), "{c:?} is not {found:?}");
        }
        assert!(passage.calls().iter().all(|call| xml.get(call.span.range()) == Some("<")), "{:?}", passage.calls());
        assert!(xml.get(passage.whole().range()).is_some());
    }
    assert!(manuscript.links.iter().all(|link| xml.get(link.span.range()).is_some()));
}

fn manuscript(inner: &str) -> Manuscript {
    read_as(&statement(inner))
}

fn blocks(inner: &str) -> Vec<String> {
    shown(&manuscript(inner))
}

/// The blocks of a body.
fn body(inner: &str) -> Vec<String> {
    blocks(&format!("<mainBody>{inner}</mainBody>"))
}

#[test]
fn the_cover_the_number_and_the_title() {
    let shown = blocks(
        "<coverPage><p>\n<docAuthority>United Nations</docAuthority>\n</p><p><docNumber refersTo=\"#symbol\">A/RES/79/17</docNumber></p></coverPage>\n<preface><p>\n<docNumber>79/17.</docNumber>\n<docTitle>\n<span class=\"bold\">\tLighthouses and their keepers</span></docTitle></p></preface>",
    );
    let expected =
        ["Cover: United Nations", "Cover: A/RES/79/17", "Number: 79/17.", "Title: Lighthouses and their keepers"];
    assert_eq!(shown, expected);
}

#[test]
fn the_formula_and_the_recitals() {
    let shown = blocks(
        "<preamble><formula name=\"enactingFormula\"><p>\n <span class=\"italic\">The General Assembly</span>,</p></formula>\n<container name=\"Noting\"><p>\tNoting the light,</p></container><container><blockList><listIntroduction>\tWelcoming:</listIntroduction><item><num>(a)</num><p>\tRed lights;</p></item><item><num>(b)</num><p>\tGreen lights,</p></item></blockList></container></preamble>",
    );
    let expected = [
        "Formula: The General Assembly,", "Recital: Noting the light,", "Recital: Welcoming:",
        "Recital: (a) Red lights;", "Recital: (b) Green lights,",
    ];
    assert_eq!(shown, expected);
}

#[test]
fn paragraphs_with_numbers_and_points_in_lists() {
    let shown = body(
        "<paragraph><num>1.</num><content><p>\tDecides so;</p></content></paragraph>\n<paragraph><num>2.</num><list><intro><p>\tInvites all:</p></intro><point><num>(a)</num><content><p>\tTo look;</p></content></point><point><num>(b)</num><list><intro><p>To tell:</p></intro><point><num>(i)</num><content><p>Soon;</p></content></point></list></point><wrapUp><p>and to report;</p></wrapUp></list></paragraph>",
    );
    let expected = [
        "Body: 1. Decides so;", "Body: 2. Invites all:", "Body: (a) To look;", "Body: (b) To tell:", "Body: (i) Soon;",
        "Body: and to report;",
    ];
    assert_eq!(shown, expected);
}

#[test]
fn points_as_paragraphs_of_their_own_with_tabs() {
    let point =
        |words: &str| format!("<paragraph><content><p xml:space=\"preserve\">\t{words}</p></content></paragraph>");
    let shown = body(&["3.\tInvites:", "(a)\tThe keepers;", "(b)\tThe sailors."].map(point).concat());
    assert_eq!(shown, ["Body: 3. Invites:", "Body: (a) The keepers;", "Body: (b) The sailors."]);
}

#[test]
fn a_table_stands_between_the_words_of_its_paragraph() {
    let shown = body(
        "<paragraph><num>4.</num><content><p>Notes the sums:</p><table><tr><th><p>Light</p></th><th><p>Cost</p></th></tr><tr><td><p>North</p></td><td/></tr></table><p>and no more.</p></content></paragraph><table><tr><td> </td></tr></table>",
    );
    assert_eq!(shown, ["Body: 4. Notes the sums:", "^Light | ^Cost\nNorth | ", "Body: and no more."]);
}

#[test]
fn cells_reach_over_columns_and_rows_within_the_table() {
    let shown = body(
        "<table><thead><tr><th colspan=\"2\" rowspan=\"1\"><p>Sums</p></th><th rowspan=\"2\"><p>Year</p></th></tr></thead><tbody><tr><td rowspan=\"9\"><p>North</p></td><td colspan=\"70000\"><p>4</p></td></tr><tr><td colspan=\"0\"><p>5</p></td><td colspan=\"4000\"><p>6</p></td></tr></tbody></table>",
    );
    assert_eq!(shown, ["^Sums 2×1 | ^Year 1×2\nNorth 1×2 | 4\n5 | 6 100×1"]);
}

#[test]
fn words_beside_the_rows_of_a_table_part_it() {
    let shown = body(
        "<table>One<caption>Sums</caption><tr>two<td><p>North</p></td><p>three</p></tr>four<tbody>five<tr><td><p>South</p></td></tr></tbody><p>six</p></table>",
    );
    let expected = ["Body: One", "### Sums", "two | North | three", "Body: four", "Body: five", "South", "Body: six"];
    assert_eq!(shown, expected);
}

#[test]
fn a_number_stands_before_whatever_its_paragraph_holds() {
    for (inner, expected) in [
        ("<num>1.</num>Decides so.", vec!["Body: 1. Decides so."]),
        ("<num>1.</num><num>bis</num><content><p>Decides so.</p></content>", vec!["Body: 1. bis Decides so."]),
        (
            "<num>1.</num><list><point><num>(a)</num><content><p>Red.</p></content></point></list>",
            vec!["Body: 1.", "Body: (a) Red."],
        ),
        (
            "<num>1.</num><list>Decides:<point><num>(a)</num><content><p>Red.</p></content></point></list>",
            vec!["Body: 1. Decides:", "Body: (a) Red."],
        ),
        ("<num>1.</num><content><table><tr><td>Red</td></tr></table></content>", vec!["Body: 1.", "Red"]),
    ] {
        assert_eq!(body(&format!("<paragraph>{inner}</paragraph>")), expected, "{inner}");
    }
}

#[test]
fn a_number_that_the_heading_repeats_stands_once() {
    let heading = |number: &str, words: &str| {
        format!("<paragraph class=\"H1\"><num>{number}</num><subheading>{words}</subheading></paragraph>")
    };
    for (number, words, expected) in [
        ("I.", "I. Investing in lights", "# I. Investing in lights"),
        ("I.", "Investing in lights", "# I. Investing in lights"),
        ("I", "Investing in lights", "# I Investing in lights"),
    ] {
        assert_eq!(body(&heading(number, words)), [expected], "{number} {words}");
    }
}

#[test]
fn a_number_alone_belongs_to_the_paragraph_behind_it() {
    let numbered =
        |number: &str, words: &str| format!("<paragraph>{number}<content><p>{words}</p></content></paragraph>");
    let [one, two] = ["<num>1.</num>", "<num>2.</num>"].map(|number| numbered(number, ""));
    for (inner, expected) in [
        (format!("{one}{}", numbered("", "Decides so.")), vec!["Body: 1. Decides so."]),
        (format!("{one}{}{}", numbered("", ""), numbered("", "Decides so.")), vec!["Body: 1. Decides so."]),
        (format!("{one}{two}{}", numbered("", "Decides so.")), vec!["Body: 1.", "Body: 2. Decides so."]),
        (
            format!("{one}<p>Decides so.</p>{}", numbered("", "Red.")),
            vec!["Body: 1.", "Body: Decides so.", "Body: Red."],
        ),
        (
            format!(
                "{one}<paragraph class=\"H1\"><content><p>Colours</p></content></paragraph>{}",
                numbered("", "Red.")
            ),
            vec!["Body: 1.", "# Colours", "Body: Red."],
        ),
        (format!("{one}{}", numbered("<num>(a)</num>", "Red.")), vec!["Body: 1.", "Body: (a) Red."]),
    ] {
        assert_eq!(body(&inner), expected, "{inner}");
    }
}

#[test]
fn a_note_within_a_note_stands_behind_it() {
    let manuscript = manuscript(
        "<preamble><p>Noting<authorialNote marker=\"1\"><p>See the list.<authorialNote marker=\"2\"><p>On paper.</p></authorialNote></p></authorialNote> it,<authorialNote marker=\"3\"><p>A/79/1.</p></authorialNote></p></preamble>",
    );
    assert_eq!(notes(&manuscript), ["1 See the list.", "2 On paper.", "3 A/79/1."]);
}

#[test]
fn the_class_of_a_paragraph_says_how_high_a_heading_is() {
    let heading = |(class, words): (&str, &str)| {
        format!("<paragraph class=\"{class}\"><subheading>\t{words}</subheading></paragraph>")
    };
    let classes = [
        ("H1", "First"),
        ("HCh", "Chapter"),
        ("H23", "Second"),
        ("H4", "Article"),
        ("SingleTxt", "Plain"),
        ("", "None"),
    ];
    let expected = ["# First", "# Chapter", "## Second", "### Article", "## Plain", "## None"];
    assert_eq!(body(&classes.map(heading).concat()), expected);
}

#[test]
fn the_recitals_of_a_section_stand_in_the_body() {
    let shown = body(
        "<paragraph><subheading>\t\tII</subheading></paragraph><crossHeading refersTo=\"#preamble\">Having considered it,</crossHeading><crossHeading>Costs</crossHeading><paragraph><num>1.</num><content><p>Decides.</p></content></paragraph>",
    );
    assert_eq!(shown, ["## II", "Recital: Having considered it,", "## Costs", "Body: 1. Decides."]);
}

#[test]
fn notes_stand_beside_the_words_that_call_them() {
    let manuscript = manuscript(
        "<preamble><container><p>Noting the report,<authorialNote marker=\"1\" placement=\"bottom\"><p>\t\tA/79/265.</p></authorialNote> and another;<authorialNote marker=\"*\"><p>See <a href=\"x\">A/79/266</a>.</p></authorialNote></p></container></preamble>",
    );
    assert_eq!(shown(&manuscript), ["Recital: Noting the report,⟦1⟧ and another;⟦*⟧"]);
    assert_eq!(notes(&manuscript), ["1 A/79/265.", "* See A/79/266."]);
}

#[test]
fn the_brackets_that_arabic_prints_around_a_call_belong_to_it() {
    let note = "<authorialNote marker=\"1\"><p>\t()\tA/79/265 و (A/79/266).</p></authorialNote>";
    for (before, after, words) in [
        ("المنارات<sup>(</sup>", "<sup>)</sup>، و", "المنارات⟦1⟧، و"),
        ("المنارات(", ")،", "المنارات⟦1⟧،"),
        ("(انظر التقرير", ")،", "(انظر التقرير⟦1⟧)،"),
    ] {
        let manuscript = manuscript(&format!("<preamble><p>{before}{note}{after}</p></preamble>"));
        assert_eq!(shown(&manuscript), [format!("Recital: {words}")]);
        assert_eq!(notes(&manuscript), ["1 A/79/265 و (A/79/266)."]);
    }
}

fn first(manuscript: &Manuscript) -> &Passage {
    let Some(Block::Stated { text, .. }) = manuscript.blocks.first() else { panic!("no words") };
    text
}

#[test]
fn styles_are_kept_behind_the_number_too() {
    let manuscript = manuscript(
        "<mainBody><paragraph><num>1.</num><content><p>\t<span class=\"italic\">Decides</span> to keep <span class=\"bold\">all <span class=\"italic\">lights</span></span>.</p></content></paragraph></mainBody>",
    );
    let text = first(&manuscript);
    let set: Vec<_> = text.emphasis().iter().map(|e| (e.style, text.words().get(e.range.clone()).unwrap())).collect();
    let expected = [(Style::Italic, "Decides"), (Style::Bold, "all "), (Style::Italic, "lights")];
    assert_eq!((text.words(), set), ("1. Decides to keep all lights.", expected.to_vec()));
}

#[test]
fn raised_letters_stay_raised() {
    let manuscript = manuscript(
        "<mainBody><paragraph><num>1.</num><content><p>Conversion<span class=\"italic\"><sup>a</sup></span> of posts</p></content></paragraph></mainBody>",
    );
    let text = first(&manuscript);
    let set: Vec<_> = text.emphasis().iter().map(|e| (e.style, text.words().get(e.range.clone()).unwrap())).collect();
    assert_eq!((text.words(), set), ("1. Conversiona of posts", vec![(Style::Raised, "a")]));
}

#[test]
fn a_line_ends_where_the_mark_up_says() {
    let manuscript = manuscript(
        "<conclusions><p>\n<inline>50th plenary meeting</inline>\n<eol />\n<docDate date=\"2024-12-05\">5 December 2024</docDate>\n</p></conclusions>",
    );
    let lines = first(&manuscript).lines();
    assert_eq!(lines.iter().map(Passage::words).collect::<Vec<_>>(), ["50th plenary meeting", "5 December 2024"]);
    assert!(matches!(manuscript.blocks[0], Block::Stated { part: Part::Closing, .. }));
}

#[test]
fn letters_that_the_mark_up_writes_out() {
    let shown = blocks(
        "<preamble><p>Red &amp; green, caf&#233; and caf&#xE9;,&nbsp;1 &lt; 2 &unknown; <![CDATA[<b> & more]]></p></preamble>",
    );
    assert_eq!(shown, ["Recital: Red & green, café and café, 1 < 2 &unknown; <b> & more"]);
}

#[test]
fn links_lead_from_their_words_in_the_source() {
    let inner = "<preamble><p>Recalling <a href=\"https://undocs.org/en/A/RES/53/70\">53/70</a> of 4 December 1998 and <a href=\"about:blank\"><span class=\"bold\">54/49</span></a><authorialNote marker=\"1\"><p>See <a href=\"https://undocs.org/en/A/79/265\">A/79/265</a>.</p></authorialNote>,</p></preamble>";
    let xml = statement(inner);
    let mut links: Vec<_> = manuscript(inner).links.into_iter().map(|link| (link.span, link.address)).collect();
    links.sort();
    let links: Vec<_> = links.iter().map(|(span, address)| (&xml[span.range()], address.as_str())).collect();
    let expected = [
        ("53/70", "https://undocs.org/en/A/RES/53/70"),
        ("54/49", "about:blank"),
        ("A/79/265", "https://undocs.org/en/A/79/265"),
    ];
    assert_eq!(links, expected);
}

#[test]
fn an_annex_begins_with_its_first_heading_or_with_nothing() {
    let heading = |words: &str| format!("<paragraph class=\"H23\"><subheading>{words}</subheading></paragraph>");
    let rules = "<paragraph><num>1.</num><content><p>The light is red.</p></content></paragraph>";
    let annex = |inner: &str| {
        format!("<attachment><doc name=\"annex\"><meta>x</meta><mainBody>{inner}</mainBody></doc></attachment>")
    };
    let two = annex(&(heading("Annex") + &heading("Rules of the light") + rules)) + &annex(rules);
    let shown = blocks(&format!("<mainBody>{rules}</mainBody><attachments>{two}</attachments>"));
    let expected = [
        "Body: 1. The light is red.", "Annex: Annex", "## Rules of the light", "Body: 1. The light is red.", "Annex: ",
        "Body: 1. The light is red.",
    ];
    assert_eq!(shown, expected);
}

#[test]
fn the_parts_of_a_collection_follow_its_cover() {
    let part = |letter: &str, title: &str| {
        format!(
            "<component><statement><meta/><preface><p>\n<docNumber>{letter}</docNumber>\n<docTitle>{title}</docTitle></p></preface><preamble><formula><p>The General Assembly,</p></formula></preamble><mainBody><paragraph><num>1.</num><content><p>Decides.</p></content></paragraph></mainBody></statement></component>"
        )
    };
    let xml = format!(
        "<akomaNtoso><documentCollection><meta><identification><FRBRuri value=\"/akn/un/79-17/\"/></identification></meta><preface><p><docNumber>79/17.</docNumber><docTitle>Lights</docTitle></p></preface><collectionBody><component><documentRef showAs=\"Resolution A\"/></component></collectionBody></documentCollection><components>{}{}</components></akomaNtoso>",
        part("A", "Red lights"),
        part("B", "Green lights"),
    );
    let manuscript = read_as(&xml);
    let expected = [
        "Number: 79/17.", "Title: Lights", "Division: A Red lights", "Formula: The General Assembly,",
        "Body: 1. Decides.", "Division: B Green lights", "Formula: The General Assembly,", "Body: 1. Decides.",
    ];
    assert_eq!(shown(&manuscript), expected);
    let Some(Block::Stated { text, .. }) = manuscript.blocks.get(2) else { panic!("no part") };
    assert_eq!(text.lines().iter().map(Passage::words).collect::<Vec<_>>(), ["A", "Red lights"]);
    assert_eq!(manuscript.stated.identifier.as_deref(), Some("/akn/un/79-17/"));
}

#[test]
fn paragraphs_of_one_element_do_not_run_together() {
    let blocks = body(
        "<paragraph><num>1.</num><content><p>Decides one</p><p>and two;</p></content></paragraph><table><tr><td><p>Light</p><p>house</p></td></tr></table>",
    );
    assert_eq!(blocks, ["Body: 1. Decides one and two;", "Light house"]);
    let manuscript = manuscript(
        "<preamble><container><p>Noting</p><p>the light,<authorialNote marker=\"1\"><p>One.</p><p>Two.</p></authorialNote></p></container></preamble>",
    );
    assert_eq!(shown(&manuscript), ["Recital: Noting the light,⟦1⟧"]);
    assert_eq!(notes(&manuscript), ["1 One. Two."]);
}

#[test]
fn a_list_within_the_content_of_a_paragraph_has_points() {
    let shown = body(
        "<paragraph><num>2.</num><content><p>Invites:</p><blockList><item><num>(a)</num><p>Keepers;</p></item><item><num>(b)</num><p>Sailors.</p></item></blockList></content></paragraph>",
    );
    assert_eq!(shown, ["Body: 2. Invites:", "Body: (a) Keepers;", "Body: (b) Sailors."]);
}

#[test]
fn the_space_behind_a_number_stands_between_the_two() {
    let manuscript =
        manuscript("<mainBody><paragraph><num>1.</num><content><p>\tDecides.</p></content></paragraph></mainBody>");
    let text = first(&manuscript);
    let [number, space, word] = [0..2, 2..3, 3..10].map(|range| text.span(range).range());
    assert!(number.end <= space.start && space.end <= word.start, "{number:?} {space:?} {word:?}");
}
