//! Small pieces of Markdown, and the blocks that come of them.

use super::super::tests::{notes, read_as, shown};
use crate::read::Block;
use crate::source::Format;
use crate::text::Style;

#[test]
fn blocks_and_their_words() {
    for (markdown, expected) in [
        ("7. **邀请**会员国；\n8. 请；", vec!["7. 邀请会员国；", "8. 请；"]),
        ("根据大会第 [75/240](#) 号决议", vec!["根据大会第 75/240 号决议"]),
        ("    indented words stay a paragraph", vec!["indented words stay a paragraph"]),
        ("> quoted words", vec!["quoted words"]),
        ("一行\n又一行", vec!["一行又一行"]),
        ("one line\nand another", vec!["one line and another"]),
        ("a &amp; b \\* c", vec!["a & b * c"]),
    ] {
        assert_eq!(shown(&read_as(Format::Markdown, markdown)), expected, "{markdown}");
    }
}

#[test]
fn a_sup_is_a_call_and_at_the_head_of_a_paragraph_a_note() {
    let manuscript = read_as(Format::Markdown, "通过，<sup>1</sup> 并注意到；\n\n<sup>1</sup> 见 [A/78/265](#)。\n");
    assert_eq!(notes(&manuscript).len(), 1);
    let Some(Block::Paragraph(text)) = manuscript.blocks.first() else { panic!("a paragraph") };
    assert_eq!((text.words(), text.calls().len()), ("通过， 并注意到；", 1));
}

#[test]
fn stars_that_touch_a_full_stop_are_bold_all_the_same() {
    let manuscript = read_as(Format::Markdown, "**强调。**后文");
    let Some(Block::Paragraph(text)) = manuscript.blocks.first() else { panic!("a paragraph") };
    assert_eq!(text.words(), "强调。后文");
    assert_eq!(text.emphasis().iter().map(|e| (e.style, e.range.clone())).collect::<Vec<_>>(), [(Style::Bold, 0..9)]);
}

#[test]
fn a_call_whose_footnote_is_not_defined_is_still_a_call() {
    let manuscript = read_as(Format::Markdown, "The General Assembly,\n\nNoting the report,[^2]\n\n1\\. Decides.\n");
    assert_eq!(shown(&manuscript)[1], "Noting the report,⟦2⟧");
}

#[test]
fn two_calls_in_one_superscript() {
    let manuscript = read_as(Format::Markdown, "Noting the reports,<sup>3,4</sup> and others,<sup>[5]</sup> too,\n");
    assert_eq!(shown(&manuscript), ["Noting the reports,⟦3⟧⟦4⟧ and others,⟦5⟧ too,"]);
}

#[test]
fn the_first_row_of_a_table_heads_it() {
    let manuscript = read_as(Format::Markdown, "| Light | Cost |\n|---|---|\n| North | 4 |\n");
    assert_eq!(shown(&manuscript), ["^Light | ^Cost\nNorth | 4"]);
}
