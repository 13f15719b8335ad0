//! Broken files and files of another kind, and laws that hold for every file: no letter is lost, nothing panics, and
//! every place is inside the source.

use super::super::super::tests::{passages, shown, source_of};
use super::super::super::{Manuscript, read};
use super::{blocks, check_places, read_as, statement};
use crate::diagnostics::{Code, Diagnostic};
use crate::source::{Format, from_bytes};
use proptest::prelude::*;

/// The blocks of a file, and what is said of it.
fn said(xml: &str) -> (Vec<String>, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let manuscript = read(&source_of(Format::AkomaNtoso, xml), &mut diagnostics);
    check_places(xml, &manuscript);
    (shown(&manuscript), diagnostics)
}

fn codes(diagnostics: &[Diagnostic]) -> Vec<Code> {
    diagnostics.iter().map(|diagnostic| diagnostic.code).collect()
}

#[test]
fn tags_that_do_not_match_are_said_once_and_lose_nothing() {
    let (shown, diagnostics) = said(
        "<akomaNtoso><statement>\n<preamble><p>Noting the light,</b></p>\n</preamble><mainBody><paragraph><num>1.</num><content><p>Decides so;</paragraph>\n<paragraph><num>2.</num><content><p>Decides more.</p></content></paragraph></mainBody></statement></akomaNtoso>",
    );
    assert_eq!(shown, ["Recital: Noting the light,", "Body: 1. Decides so;", "Body: 2. Decides more."]);
    assert_eq!(codes(&diagnostics), [Code::BrokenMarkUp]);
    assert_eq!(diagnostics[0].place.map(|place| place.position.line), Some(2));
    assert!(diagnostics[0].message.contains("`</b>`"), "{}", diagnostics[0].message);
}

#[test]
fn a_file_that_ends_in_the_middle_is_read_to_its_end() {
    let xml = statement(
        "<preamble><p>Noting the light,</p></preamble>\n<mainBody><paragraph><num>1.</num><content><p>Decides <span class=\"italic\">so</span>.</p></content></paragraph></mainBody>",
    );
    for (end, last) in
        [("Decides <span cla", "Body: 1. Decides"), ("Decides", "Body: 1. Decides"), ("<num>1.", "Body: 1.")]
    {
        let cut = xml.find(end).unwrap() + end.len();
        let (shown, diagnostics) = said(&xml[..cut]);
        assert_eq!(shown, ["Recital: Noting the light,", last], "{end}");
        assert_eq!(codes(&diagnostics), [Code::BrokenMarkUp], "{end}");
        assert_eq!(diagnostics[0].place.map(|place| place.position.line), Some(2), "{end}");
    }
}

#[test]
fn other_xml_and_files_with_nothing_in_them() {
    for (xml, expected) in [
        ("<?xml version=\"1.0\"?><html><body>Words</body></html>", vec![Code::UnknownFormat]),
        ("no mark-up at all", vec![Code::UnknownFormat]),
        ("<akomaNtoso/>", vec![]),
        ("<akomaNtoso><statement/></akomaNtoso>", vec![]),
        ("<un:akomaNtoso xmlns:un=\"x\"><un:statement></un:statement></un:akomaNtoso>", vec![]),
    ] {
        let (shown, diagnostics) = said(xml);
        assert_eq!((shown, codes(&diagnostics)), (Vec::new(), expected), "{xml}");
    }
}

#[test]
fn elements_nested_without_end_keep_their_words() {
    let (open, close) = ("<container>".repeat(5000), "</container>".repeat(5000));
    let shown = blocks(&format!("<preamble>{open}<p>deep</p>{close}<p>behind</p></preamble>"));
    assert_eq!(shown, ["Recital: deep", "Recital: behind"]);
}

#[test]
fn entities_of_a_files_own_are_not_expanded() {
    let doctype = "<!DOCTYPE akomaNtoso [<!ENTITY a \"secret\"><!ENTITY b \"&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/hostname\">]>";
    let xml =
        format!("<?xml version=\"1.0\"?>{doctype}{}", statement("<preamble><p>Noting &b; and &f;,</p></preamble>"));
    let (shown, diagnostics) = said(&xml);
    assert_eq!(shown, ["Recital: Noting &b; and &f;,"]);
    assert_eq!(codes(&diagnostics), []);
}

#[test]
fn an_ampersand_that_stands_alone_ends_nothing() {
    let shown = blocks("<preamble><p>Noting red & green,</p><p>Noting more,</p></preamble>");
    assert_eq!(shown, ["Recital: Noting red & green,", "Recital: Noting more,"]);
}

#[test]
fn a_sign_that_begins_no_tag_is_a_letter() {
    for (words, shown) in [
        ("5 < 6 and 7 > 3", "5 < 6 and 7 > 3"),
        ("5 < 6 and <span class=\"bold\">more</span>", "5 < 6 and more"),
        ("x<y and z> 3 < < 4", "x<y and z> 3 < < 4"),
        ("so </ or </> so", "so </ or </> so"),
    ] {
        let (found, diagnostics) = said(&statement(&format!("<preamble><p>Noting {words},</p></preamble>")));
        assert_eq!((found, codes(&diagnostics)), (vec![format!("Recital: Noting {shown},")], vec![Code::BrokenMarkUp]));
        assert!(diagnostics[0].message.contains("begins no tag"), "{}", diagnostics[0].message);
    }
}

#[test]
fn what_stands_below_a_second_root_is_read() {
    let (shown, _) = said(
        "<akomaNtoso><statement><preamble><p>Noting it,</p></preamble></statement></akomaNtoso>\n<akomaNtoso>Some <statement><preamble><p>Noting more,</p></preamble></statement></akomaNtoso><p>words</p> and more",
    );
    let expected = ["Recital: Noting it,", "Body: Some", "Recital: Noting more,", "Body: words", "Body: and more"];
    assert_eq!(shown, expected);
}

/// A file with everything in it but faults.
const FILE: &str = r##"<akomaNtoso xmlns:akn4un="http://un.org/akn4un"><statement name="resolution">
<meta><identification><FRBRuri value="/akn/un/79-17/"></FRBRuri><FRBRlanguage language="eng"/></identification>
<workflow><step outcome="draftResolution" as="A/C.1/79/L.13" by="Chile, Cuba and Antigua and Barbuda"/></workflow>
<voting outcome="adoptedRecordedVote"><count value="1" refersTo="inFavour"><akn4un:voters><organization>CHAD</organization></akn4un:voters></count></voting>
<docketNumber>24-23456 (E)</docketNumber></meta>
<coverPage><p><span class="upperLeft">United Nations</span></p><p><docNumber refersTo="#symbol">A/RES/79/17</docNumber></p></coverPage>
<preface><p><docNumber>79/17.</docNumber><docTitle><span class="bold">	Lighthouses</span></docTitle></p></preface>
<preamble><formula><p><span class="italic">The General Assembly</span>,</p></formula>
<container><p>	Recalling <a href="https://undocs.org/en/A/RES/43/78">43/78</a> H,<authorialNote marker="1"><p>	A/79/265.</p></authorialNote></p></container>
<container><blockList><listIntroduction>Noting:</listIntroduction><item><num>(a)</num><p>	Red lights,</p></item></blockList></container></preamble>
<mainBody><paragraph class="SingleTxt"><num>1.</num><content><p>	<span class="italic">Decides</span> so;</p></content></paragraph>
<paragraph><num>2.</num><list><intro><p>Invites:</p></intro><point><num>(a)</num><content><p>Keepers<sup>(</sup><authorialNote marker="2"><p>()	See above.</p></authorialNote><sup>)</sup>;</p></content></point></list></paragraph>
<paragraph class="H23"><subheading>II</subheading></paragraph><crossHeading refersTo="#preamble">Having considered it,</crossHeading>
<paragraph><num>1.</num><content><p>Sums:</p><table><tr><th>Light</th></tr><tr><td>North</td></tr></table></content></paragraph>
<paragraph><content><p>	(a)	大会決定如下。</p></content></paragraph></mainBody>
<conclusions><p><inline>50th plenary meeting</inline><eol/><docDate>5 December 2024</docDate></p></conclusions>
<attachments><attachment><doc><meta/><mainBody><paragraph class="H1"><subheading>Annex</subheading></paragraph><paragraph><num>1.</num><content><p>Rules.</p></content></paragraph></mainBody></doc></attachment></attachments>
</statement></akomaNtoso>"##;

/// Letters and digits, in no order.
fn letters(text: &str) -> String {
    let mut letters: Vec<char> = text.chars().filter(|c| c.is_alphanumeric()).collect();
    letters.sort_unstable();
    letters.into_iter().collect()
}

/// The letters between the tags of a file, those of `meta` left out.
fn letters_between_tags(xml: &str) -> String {
    let outside = xml.split("<meta>").map(|part| part.split_once("</meta>").map_or(part, |(_, outside)| outside));
    let words = outside.flat_map(|part| part.split('<')).map(|tag| tag.split_once('>').map_or(tag, |(_, words)| words));
    letters(&words.collect::<Vec<_>>().concat())
}

fn letters_held(mut manuscript: Manuscript) -> String {
    manuscript.furniture.clear();
    letters(&passages(&manuscript).iter().map(|passage| passage.words()).collect::<Vec<_>>().concat())
}

#[test]
fn no_letter_of_a_file_is_lost() {
    assert_eq!(letters_held(read_as(FILE)), letters_between_tags(FILE));
    assert_eq!(read_as(FILE).furniture.iter().map(|number| number.words()).collect::<Vec<_>>(), ["24-23456 (E)"]);
}

#[test]
fn words_that_stand_beside_elements_are_not_lost() {
    for inner in [
        "<coverPage>One<p>two</p></coverPage>",
        "<preface>One<p><docNumber>79/17.</docNumber>two<docTitle>three</docTitle></p></preface>",
        "<preamble>One<p>two,</p></preamble>",
        "<preamble><container>One<blockList>two<listIntroduction>three:</listIntroduction></blockList></container></preamble>",
        "<mainBody>One<paragraph>two<num>1.</num><content><p>three</p></content></paragraph></mainBody>",
        "<mainBody><paragraph><num>1.</num><list>One<intro><p>two</p></intro></list></paragraph></mainBody>",
        "<mainBody><paragraph><content>One<table><caption>two</caption><tr><td>three</td></tr></table></content></paragraph></mainBody>",
        "<preamble><p>One<authorialNote marker=\"1\">two</authorialNote></p></preamble>",
        "<conclusions>One<p>two</p></conclusions>",
    ] {
        let xml = statement(inner);
        assert_eq!(letters_held(read_as(&xml)), letters_between_tags(&xml), "{inner}");
    }
    let part = "<akomaNtoso><documentCollection/>1<components>2<component>3<statement>4<preface>5<p>A<docNumber>B</docNumber>C</p></preface></statement></component></components></akomaNtoso>";
    assert_eq!(letters_held(read_as(part)), "12345ABC");
}

/// Well-formed mark-up with words anywhere, elements of any name in any other.
fn tree() -> impl Strategy<Value = String> {
    let words = "[A-Za-z0-9(). ]{1,8}".boxed();
    words.prop_recursive(6, 48, 6, |inner| {
        let name = proptest::sample::select(vec![
            "statement", "components", "component", "coverPage", "preface", "preamble", "mainBody", "conclusions",
            "attachments", "attachment", "doc", "container", "formula", "paragraph", "list", "blockList", "point",
            "item", "num", "intro", "content", "wrapUp", "heading", "crossHeading", "p", "span", "a", "table", "tbody",
            "tr", "td", "th", "caption", "docNumber", "docTitle", "authorialNote", "eol", "unknown",
        ]);
        (name, proptest::collection::vec(inner, 0..6))
            .prop_map(|(name, inner)| format!("<{name}>{}</{name}>", inner.concat()))
    })
}

/// What mark-up is made of, in any order.
fn piece() -> impl Strategy<Value = String> {
    let tags = proptest::sample::select(vec![
        "<preamble>", "</preamble>", "<mainBody>", "</mainBody>", "<paragraph>", "</paragraph>", "<num>(a)</num>",
        "<p>", "</p>", "<list>", "<blockList>", "<item>", "<table><tr><td>", "</table>", "<preface>", "<docTitle>",
        "<conclusions>", "<attachment>", "<authorialNote marker=\"(1)\">", "</authorialNote>", "<sup>(</sup>",
        "<sup>)</sup>", "(", ")", "<eol/>", "<a href=\"x\">", "</a>", "<span class=\"bold\">", "</span>", "&amp;",
        "&#233;", "&#x5927;", "&nbsp;", "&unknown;", "&", "<![CDATA[", "]]>", "<!--", "-->", "<?x ?>", "<", ">", "\"",
        "\r\n", "\u{a0}", "<components>",
    ]);
    prop_oneof![tags.prop_map(str::to_owned), "[a-z 1.,;]{1,6}", "[大会，。（）１]{1,4}", "\\PC{1,4}"]
}

/// The file with some of its letters replaced: where, how many, by what.
fn edited(edits: &[(usize, usize, String)]) -> String {
    let mut text = FILE.to_owned();
    let boundary =
        |text: &str, at: usize| (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap();
    for (at, len, new) in edits {
        let start = boundary(&text, at % (text.len() + 1));
        let end = boundary(&text, start + len).max(start);
        text.replace_range(start..end, new);
    }
    text
}

/// Reads any bytes: nothing panics, every place is inside, and broken mark-up is said once.
fn survive(bytes: &[u8]) {
    let mut diagnostics = Vec::new();
    let Some(source) = from_bytes(&"x".into(), Format::AkomaNtoso, bytes, None, &mut diagnostics) else { return };
    check_places(&source.text, &read(&source, &mut diagnostics));
    assert!(codes(&diagnostics).iter().filter(|code| **code == Code::BrokenMarkUp).count() <= 1);
}

proptest! {
    #[test]
    fn any_bytes_are_read(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        survive(&bytes);
        survive(&[b"<akomaNtoso><statement><preamble><p>".as_slice(), &bytes].concat());
    }

    #[test]
    fn a_well_formed_file_loses_no_letter(trees in proptest::collection::vec(tree(), 1..6)) {
        let whole = format!("<akomaNtoso><statement>{0}</statement></akomaNtoso>{0}", trees.concat());
        let part = format!("<akomaNtoso><components><component>{0}</component>{0}</components></akomaNtoso>", trees.concat());
        for xml in [whole, part] {
            prop_assert_eq!(letters_held(read_as(&xml)), letters_between_tags(&xml));
        }
    }

    #[test]
    fn any_mark_up_is_read(pieces in proptest::collection::vec(piece(), 0..60)) {
        survive(format!("<akomaNtoso><statement>{}", pieces.concat()).as_bytes());
    }

    #[test]
    fn a_file_with_some_letters_changed_is_read(
        edits in proptest::collection::vec((any::<usize>(), 0usize..40, piece()), 1..8),
    ) {
        survive(edited(&edits).as_bytes());
    }
}
