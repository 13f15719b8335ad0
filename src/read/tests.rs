//! Laws that hold for every reader, and the two seeds.

use super::*;
use crate::resolution::Cell;
use crate::source::from_bytes;
use crate::text::{Passage, digit_of};
use proptest::prelude::*;
use std::collections::BTreeMap;

pub(super) const SEED_TEXT: &str = include_str!("../../content/A/RES/69/28.zh.txt");
const SEED_MARKDOWN: &str = include_str!("../../content/A/RES/78/237.zh.md");

pub(super) fn source_of(format: Format, text: &str) -> Source {
    let mut diagnostics = Vec::new();
    from_bytes(&"content/x".into(), format, text.as_bytes(), None, &mut diagnostics).unwrap()
}

pub(super) fn read_as(format: Format, text: &str) -> Manuscript {
    let manuscript = read(&source_of(format, text), &mut Vec::new());
    check_places(text, &manuscript);
    manuscript
}

pub(super) fn passages(manuscript: &Manuscript) -> Vec<&Passage> {
    let blocks = manuscript.blocks.iter().flat_map(|block| match block {
        Block::Paragraph(passage) | Block::Heading { text: passage, .. } | Block::Stated { text: passage, .. } => {
            vec![passage]
        }
        Block::Table(rows) => rows.iter().flatten().map(|cell| &cell.text).collect(),
    });
    blocks.chain(manuscript.notes.iter().map(|note| &note.text)).chain(&manuscript.furniture).collect()
}

/// The words of the blocks, calls shown as `⟦1⟧` where they stand, heading cells behind `^`, and spans as `2×1`.
pub(super) fn shown(manuscript: &Manuscript) -> Vec<String> {
    let show = |passage: &Passage| {
        let mut words = passage.words().to_owned();
        for call in passage.calls().iter().rev() {
            words.insert_str(call.at, &format!("⟦{}⟧", call.label));
        }
        words
    };
    let show_cell = |cell: &Cell<Passage>| {
        let heading = if cell.heading { "^" } else { "" };
        let spans = if (cell.columns, cell.rows) == (1, 1) {
            String::new()
        } else {
            format!(" {}×{}", cell.columns, cell.rows)
        };
        format!("{heading}{}{spans}", show(&cell.text))
    };
    manuscript
        .blocks
        .iter()
        .map(|block| match block {
            Block::Paragraph(passage) => show(passage),
            Block::Stated { part, text } => format!("{part:?}: {}", show(text)),
            Block::Heading { level, text } => format!("{} {}", "#".repeat(usize::from(*level)), show(text)),
            Block::Table(rows) => rows
                .iter()
                .map(|row| row.iter().map(show_cell).collect::<Vec<_>>().join(" | "))
                .collect::<Vec<_>>()
                .join("\n"),
        })
        .collect()
}

pub(super) fn notes(manuscript: &Manuscript) -> Vec<String> {
    manuscript.notes.iter().map(|note| format!("{} {}", note.label, note.text.words())).collect()
}

/// Every letter of a passage stands in the source where the passage says.
fn check_places(text: &str, manuscript: &Manuscript) {
    for passage in passages(manuscript) {
        for (i, c) in passage.words().char_indices() {
            let span = passage.span(i..i + c.len_utf8()).range();
            let found = text.get(span.clone()).unwrap_or_else(|| panic!("{c:?} at {span:?} is cut"));
            // An entity such as `&amp;` stands for its letter.
            let same = found.starts_with(c) || (c == ' ' && found.starts_with(char::is_whitespace));
            assert!(same || text[span.start..].starts_with('&') || c == '\u{fffd}', "{c:?} is not {found:?}");
        }
        for call in passage.calls() {
            assert!(text.get(call.span.range()).is_some_and(|mark| !mark.is_empty()), "{call:?}");
            assert!(passage.words().is_char_boundary(call.at));
        }
        assert!(passage.breaks().is_sorted());
        assert!(passage.breaks().iter().all(|at| passage.words().is_char_boundary(*at)));
        assert!(text.get(passage.whole().range()).is_some());
    }
}

fn letters(text: &str) -> BTreeMap<char, usize> {
    let mut letters = BTreeMap::new();
    for c in text.chars().filter(|c| !c.is_whitespace()) {
        let c = digit_of(c).unwrap_or(c);
        *letters.entry(c).or_default() += 1;
    }
    letters
}

/// What a manuscript holds, calls and labels as the source prints them.
fn held(text: &str, manuscript: &Manuscript) -> String {
    let mut held = String::new();
    for passage in passages(manuscript) {
        held.push_str(passage.words());
        held.extend(passage.calls().iter().filter_map(|call| text.get(call.span.range())));
    }
    manuscript.notes.iter().for_each(|note| held.push_str(&note.label));
    held
}

#[test]
fn the_first_seed_is_read_whole() {
    let manuscript = read_as(Format::Text, SEED_TEXT);
    let shown = shown(&manuscript);
    // Title, formula, 18 preambular and 5 operative paragraphs, 4 points, closing.
    assert_eq!(shown.len(), 1 + 1 + 18 + 5 + 4 + 1);
    assert_eq!(shown[0], "69/28. 从国际安全角度看信息和电信领域的发展");
    assert_eq!(shown[1], "大会，");
    assert!(shown[7].ends_with("会议提出的建议，⟦1⟧"));
    assert!(shown[22].contains("的情况下，⟦4⟧继续向"));
    assert_eq!(shown[25], "(c) 上文第 2 段所述概念的内容；");
    assert_eq!(shown[29], "2014 年 12 月 2 日第 62 次全体会议");
    let calls: Vec<_> = passages(&manuscript).iter().flat_map(|p| p.calls()).map(|call| call.label.clone()).collect();
    assert_eq!(calls, ["1", "2", "3", "4", "4"]);
    let notes = notes(&manuscript);
    assert_eq!(notes.len(), 4);
    assert_eq!(notes[0], "1 见 A/51/261，附件。");
    assert!(notes[2].starts_with("3 A/54/213、A/55/140 和 Corr.1 和 Add.1、"));
    assert!(notes[2].ends_with("A/69/112 和 Add.1。"));
    assert_eq!(notes[3], "4 A/68/98。");
    let Some(Block::Paragraph(closing)) = manuscript.blocks.last() else { panic!("no closing") };
    assert_eq!(closing.lines().len(), 2);
}

#[test]
fn the_second_seed_is_read_whole() {
    let manuscript = read_as(Format::Markdown, SEED_MARKDOWN);
    let shown = shown(&manuscript);
    // Masthead in eight pieces, formula, 18 preambular and 9 operative paragraphs, closing.
    assert_eq!(shown.len(), 8 + 1 + 18 + 9 + 1);
    assert_eq!(shown[0], "## 大 会");
    assert_eq!(shown[1], "Distr.: General 28 December 2023");
    assert_eq!(shown[7], "## 78/237. 从国际安全角度看信息和电信领域的发展");
    assert!(shown[27].contains("大会第 75/240 号决议"), "{}", shown[27]);
    assert!(shown[29].contains("一致通过，⟦1⟧ 并表示注意到解释其通过立场的发言汇编；⟦2⟧"));
    assert!(shown[33].starts_with("7. 邀请会员国"));
    assert_eq!(notes(&manuscript), ["1 见 A/78/265。", "2 A/AC.292/2023/INF/5。"]);
    let bold = passages(&manuscript).iter().filter(|passage| !passage.emphasis().is_empty()).count();
    assert_eq!(bold, 15 + 9);
}

/// Inserts `what` at every place that a random pattern picks: between words, never inside a number or a Latin word.
fn inject(text: &str, what: &str, picks: &[bool]) -> String {
    let mut picks = picks.iter().cycle();
    let inside = |c: char| c.is_ascii_alphanumeric() || "/().,-_".contains(c);
    let lines = text.split_inclusive('\n').map(|line| {
        let words = line.trim();
        let mut out = String::new();
        let mut last = '\n';
        for c in words.chars() {
            // A line end on either side of a space would make a blank line, which is another thing.
            let blank = what.contains('\n') && out.trim_end_matches(' ').ends_with('\n');
            if last != '\n' && !(inside(last) && inside(c)) && !blank && picks.next() == Some(&true) {
                out.push_str(what);
            }
            out.push(c);
            last = c;
        }
        if words.is_empty() { line.to_owned() } else { line.replacen(words, &out, 1) }
    });
    lines.collect()
}

fn squeezed(manuscript: &Manuscript) -> Vec<String> {
    let squeeze = |words: String| words.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    shown(manuscript).into_iter().chain(notes(manuscript)).map(squeeze).collect()
}

/// The first block or note in which two readings differ.
fn difference(left: &[String], right: &[String]) -> Option<(String, String)> {
    let at = |texts: &[String], i: usize| texts.get(i).cloned().unwrap_or_default();
    (0..left.len().max(right.len())).map(|i| (at(left, i), at(right, i))).find(|(left, right)| left != right)
}

#[test]
fn full_width_digits_change_nothing() {
    let wide: String =
        SEED_TEXT.chars().map(|c| c.to_digit(10).and_then(|d| char::from_u32('０' as u32 + d)).unwrap_or(c)).collect();
    let narrow = |texts: Vec<String>| -> Vec<String> {
        texts.iter().map(|text| text.chars().map(|c| digit_of(c).unwrap_or(c)).collect()).collect()
    };
    let plain = squeezed(&read_as(Format::Text, SEED_TEXT));
    assert_eq!(narrow(squeezed(&read_as(Format::Text, &wide))), plain);
}

#[test]
fn line_ends_of_other_systems_change_nothing() {
    for (format, seed) in [(Format::Text, SEED_TEXT), (Format::Markdown, SEED_MARKDOWN)] {
        let plain = squeezed(&read_as(format, seed));
        for end in ["\r\n", "\r"] {
            assert_eq!(squeezed(&read_as(format, &seed.replace('\n', end))), plain, "{end:?}");
        }
    }
}

#[test]
fn a_seed_cut_anywhere_keeps_the_blocks_before_the_cut() {
    let whole = squeezed(&read_as(Format::Text, SEED_TEXT));
    let blocks = 30;
    for cut in SEED_TEXT.char_indices().map(|(i, _)| i).filter(|i| i % 29 == 0 && *i > 400) {
        let manuscript = read_as(Format::Text, &SEED_TEXT[..cut]);
        let shown = squeezed(&manuscript);
        let kept = manuscript.blocks.len().saturating_sub(1).min(blocks);
        assert_eq!(difference(&shown[..kept], &whole[..kept]), None, "cut at {cut}");
    }
}

fn arbitrary_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("\n".to_owned()),
        Just("\n\n".to_owned()),
        Just(" ".to_owned()),
        Just("\u{c}".to_owned()),
        Just("\r\n".to_owned()),
        Just("_______________\n".to_owned()),
        Just("\n1\n".to_owned()),
        Just("\n 2 See A/78/265.\n".to_owned()),
        Just("\n2/4   23-26243\n".to_owned()),
        Just("\nA/RES/78/237      Title\n".to_owned()),
        Just("    ".to_owned()),
        Just("<sup>1</sup>".to_owned()),
        Just("**".to_owned()),
        Just("| a | b |\n|---|---|\n| 1 | 2 |\n".to_owned()),
        "[0-9]{1,5}",
        "[a-z,.;:()/*1-3¹²&<>\\[\\]^#-]{1,8}",
        "[A-Z][a-z]{1,9}",
        "[第年月日号大会回顾，。；、（）１２３]{1,9}",
        "\\PC{1,4}",
    ];
    proptest::collection::vec(piece, 1..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_bytes_are_read(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        for format in [Format::Text, Format::Markdown] {
            let mut diagnostics = Vec::new();
            if let Some(source) = from_bytes(&"x".into(), format, &bytes, None, &mut diagnostics) {
                check_places(&source.text, &read(&source, &mut Vec::new()));
            }
        }
    }

    #[test]
    fn a_text_loses_no_letter(text in arbitrary_text()) {
        let text = format!("大会\n{text}");
        let manuscript = read_as(Format::Text, &text);
        prop_assert_eq!(letters(&held(&text, &manuscript)), letters(&text));
    }

    #[test]
    fn any_markdown_keeps_its_words_in_place(text in arbitrary_text()) {
        let text = format!("大会\n{text}");
        let manuscript = read_as(Format::Markdown, &text);
        let han = |c: &char| ('\u{4e00}'..='\u{9fff}').contains(c);
        let count = |text: &str| text.chars().filter(han).count();
        prop_assert_eq!(count(&held(&text, &manuscript)), count(&text));
    }

}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn spaces_between_words_change_nothing(picks in proptest::collection::vec(any::<bool>(), 97)) {
        let text = inject(SEED_TEXT, " ", &picks);
        let plain = squeezed(&read_as(Format::Text, SEED_TEXT));
        prop_assert_eq!(difference(&squeezed(&read_as(Format::Text, &text)), &plain), None, "{}", text);
    }

    #[test]
    fn line_ends_between_words_change_nothing(picks in proptest::collection::vec(proptest::bool::weighted(0.1), 97)) {
        let text = inject(SEED_TEXT, "\n", &picks);
        let plain = squeezed(&read_as(Format::Text, SEED_TEXT));
        prop_assert_eq!(difference(&squeezed(&read_as(Format::Text, &text)), &plain), None, "{}", text);
    }
}

#[test]
fn labels_without_words_at_a_pages_foot_are_kept() {
    let text =
        "_______________\n\n1\n\r\n\n1\n\n 2 See A/78/265.\n<sup>1</sup>\n 2 See A/78/265.\n\u{c}_______________\n";
    let manuscript = read_as(Format::Text, text);
    assert_eq!(letters(&held(text, &manuscript)), letters(text));
}
