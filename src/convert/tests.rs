//! What comes of small pieces of HTML and DOCX, and that Markdown is written such that it reads back the same.

use super::sheet::{Block, Piece, Sheet};
use super::{docx, html, markdown::markdown};
use crate::read::{self, read};
use crate::source::{Format, from_bytes};
use crate::text::Style;
use proptest::prelude::*;
use std::io::Write;
use std::sync::Arc;

#[test]
fn html_becomes_what_a_person_would_type() {
    for (page, expected) in [
        ("<title>no</title><p>The General\n   Assembly,</p><p>Recalling", "The General Assembly,\n\nRecalling\n"),
        ("<ol start=3><li>Decides<li value=7><p>Requests</p></ol>", "3. Decides\n\n7. Requests\n"),
        ("<ol type=a><li>x</ol><ul><li>y</ul>", "a. x\n\ny\n"),
        ("<h2>77/1. <b>Lights</b></h2><p><i>Recalling</i> 1998", "## 77/1. Lights\n\n*Recalling* 1998\n"),
        ("<p>a<br>b</p><p hidden>c</p><script>d</script>", "a\nb\n"),
        ("<p>the report;<sup>4</sup> 5 km<sup>2</sup>", "the report;<sup>4</sup> 5 km2\n"),
        (
            "<p>the report;<a href=#n1 id=c1><sup>1</sup></a></p><section><ol><li id=n1><p>A/69/1. <a href=#c1>↩</a></ol>",
            "the report;<sup>1</sup>\n\n<sup>1</sup> A/69/1.\n",
        ),
        (
            "<p>x<a name=anc1 href=#sym1><sup>1</sup></a></p><div id=f1><p><a name=sym1 href=#anc1>1</a> A/69/1.<p>B.</div>",
            "x<sup>1</sup>\n\n<sup>1</sup> A/69/1.\n\nB.\n",
        ),
        ("<table><tr><td>a<td>b|c<tr><td colspan=2>d</table>", "| a | b\\|c |\n|---|---|\n| d |  |\n"),
        (
            "<table><tr><td><p>General Assembly</p><td><p>Distr.: General</p></table>",
            "General Assembly\n\nDistr.: General\n",
        ),
    ] {
        assert_eq!(html(page).as_deref(), Ok(expected), "{page}");
    }
}

/// A DOCX file of some body, with the notes and lists that it names.
fn packed(body: &str, notes: &str, numbering: &str) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, inner, root) in
        [("document", body, "body"), ("footnotes", notes, "footnotes"), ("numbering", numbering, "numbering")]
    {
        zip.start_file(format!("word/{name}.xml"), zip::write::SimpleFileOptions::default()).unwrap();
        write!(zip, "<?xml version=\"1.0\"?><w:{name} xmlns:w=\"w\"><w:{root}>{inner}</w:{root}></w:{name}>").unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn p(inner: &str) -> String {
    format!("<w:p><w:r><w:t xml:space=\"preserve\">{inner}</w:t></w:r></w:p>")
}

#[test]
fn docx_becomes_what_a_person_would_type() {
    let listed = |level: u8, words: &str| {
        format!(
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"5\"/></w:numPr></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"
        )
    };
    let numbering = "<w:abstractNum w:abstractNumId=\"2\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>\
        <w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"(%2)\"/></w:lvl></w:abstractNum>\
        <w:num w:numId=\"5\"><w:abstractNumId w:val=\"2\"/></w:num>";
    let notes = format!(
        "<w:footnote w:type=\"separator\" w:id=\"0\">{}</w:footnote><w:footnote w:id=\"2\">{}{}</w:footnote>",
        p("—"),
        p(" A/69/1."),
        p("B.")
    );
    let call = "<w:p><w:r><w:t>the report;</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>";
    let changed = "<w:p><w:r><w:t>now</w:t></w:r><w:del><w:r><w:delText>then</w:delText></w:r></w:del><w:ins><w:r><w:rPr><w:i/></w:rPr><w:t>Recalling</w:t></w:r></w:ins></w:p>";
    let body = [
        listed(0, "Decides"),
        listed(1, "one"),
        listed(1, "two"),
        listed(0, "Requests"),
        listed(1, "three"),
        call.to_owned(),
        changed.to_owned(),
    ]
    .concat();
    let expected = "1. Decides\n\n(a) one\n\n(b) two\n\n2. Requests\n\n(a) three\n\nthe report;<sup>1</sup>\n\n<sup>1</sup> A/69/1.<br>B.\n\nnow*Recalling*\n";
    assert_eq!(docx(&packed(&body, &notes, numbering)).as_deref(), Ok(expected));
}

#[test]
fn lists_of_word_are_numbered_in_the_letters_of_their_language() {
    for (format, text, expected) in [
        ("russianLower", "%1)", "б) x\n"),
        ("russianUpper", "%1.", "Б. x\n"),
        ("arabicAlpha", "(%1)", "(ب) x\n"),
        ("arabicAbjad", "%1 -", "ب - x\n"),
        ("chineseCounting", "%1、", "二、 x\n"),
        ("chineseCountingThousand", "第%1条", "第二条 x\n"),
        ("ideographDigital", "（%1）", "（二） x\n"),
        ("japaneseCounting", "%1.", "二. x\n"),
        ("decimalEnclosedParen", "%1", "⑵ x\n"),
    ] {
        let level = format!("<w:start w:val=\"2\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/>");
        let older = format!(
            "<mc:AlternateContent><mc:Choice><w:numFmt w:val=\"custom\" w:format=\"x\"/></mc:Choice><mc:Fallback><w:numFmt w:val=\"{format}\"/></mc:Fallback></mc:AlternateContent><w:start w:val=\"2\"/><w:lvlText w:val=\"{text}\"/>"
        );
        for level in [level, older] {
            let numbering = format!(
                "<w:abstractNum w:abstractNumId=\"2\"><w:lvl w:ilvl=\"0\">{level}</w:lvl></w:abstractNum>\
                 <w:num w:numId=\"5\"><w:abstractNumId w:val=\"2\"/></w:num>"
            );
            let body = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"5\"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>";
            assert_eq!(docx(&packed(body, "", &numbering)).as_deref(), Ok(expected), "{level}");
        }
    }
}

#[test]
fn what_nobody_could_have_meant_is_refused() {
    assert!(html(&"<div>".repeat(100_000)).is_err());
    let mut cut = packed(&p("whole"), "", "");
    let at = cut.windows(5).position(|bytes| bytes == b"whole").unwrap_or(200);
    cut[at] ^= 0x55;
    assert!(docx(&cut).is_err());
    assert!(docx(&packed("<w:p><w:r><w:t>a</w:t></w:r></w:p><!-- ", "", "")).is_err());
}

fn pieces() -> impl Strategy<Value = Vec<Piece>> {
    let words = "[ a-c1-3.*_#|<>&;\\[\\]()\\\\`~=+:^大会，。\\-]{1,12}";
    let style = prop_oneof![Just(None), Just(Some(Style::Bold)), Just(Some(Style::Italic))];
    let piece = prop_oneof![
        8 => (words, style).prop_map(|(words, style)| Piece::Words(words, style)),
        1 => Just(Piece::Break),
    ];
    proptest::collection::vec(piece, 1..6)
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

proptest! {
    /// Whatever stands in a paragraph, it reads back as the same letters.
    #[test]
    fn markdown_reads_back_as_it_was_meant(paragraphs in proptest::collection::vec(pieces(), 1..4)) {
        let said = |pieces: &[Piece]| -> String {
            pieces.iter().map(|piece| match piece { Piece::Words(words, _) => words.as_str(), _ => "" }).collect()
        };
        let expected: String = paragraphs.iter().map(|pieces| letters(&said(pieces))).collect();
        prop_assume!(!expected.is_empty());
        let text = markdown(&Sheet { blocks: paragraphs.into_iter().map(Block::Paragraph).collect() });
        let source = from_bytes(&Arc::from("content/x.md"), Format::Markdown, text.as_bytes(), None, &mut Vec::new()).unwrap();
        let manuscript = read(&source, &mut Vec::new());
        let mut found = String::new();
        for block in &manuscript.blocks {
            match block {
                read::Block::Table(rows) => rows.iter().flatten().for_each(|cell| found.push_str(cell.text.words())),
                other => found.push_str(other.words().map_or("", |words| words.words())),
            }
        }
        prop_assert_eq!(letters(&found), expected, "{}", text);
    }

    /// Bytes of any kind are converted or refused, and nothing panics.
    #[test]
    fn anything_is_converted_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400), page in "(<[a-z]{1,5}( id=a| href=#a)?>|</[a-z]{1,5}>|[a-z1 ]{1,4}){0,60}") {
        let _ = docx(&bytes);
        let _ = html(&page);
        let _ = docx(&packed(&page, &page, &page));
    }
}
