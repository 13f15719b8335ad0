use super::*;
use crate::text::{LineIndex, Span};

const TEXT: &str = "大会，\n8 日第 65/41 号、2011 年 12 月 2 日第 66/24 号、2012 年 12 月 3 日第 67/27 号和\n";

fn at(text: &str, words: &str) -> Place {
    let start = text.find(words).unwrap();
    Place { position: LineIndex::new(text).position(text, start), span: Span::new(start..start + words.len()) }
}

fn printed(diagnostic: &Diagnostic, text: &str) -> String {
    let mut out = Vec::new();
    people::print(std::slice::from_ref(diagnostic), &|_| Some(text.to_owned()), &mut out).unwrap();
    anstream::adapter::strip_str(&String::from_utf8(out).unwrap()).to_string()
}

fn path() -> Arc<str> {
    Arc::from("content/A/RES/69/28.zh.txt")
}

#[test]
fn people_see_the_line_and_the_place_in_it() {
    let diagnostic = Diagnostic::new(
        Code::DatesConflict,
        &path(),
        "67/27 is dated 2012-12-03 here, but the resolution itself says 2012-12-13",
    )
    .at(at(TEXT, "2012 年 12 月 3 日"))
    .related(&Arc::from("content/67-27.txt"), None, "the date of the resolution itself")
    .help("compare content/67-27.txt with the official copy");
    insta::assert_snapshot!(printed(&diagnostic, TEXT));
}

#[test]
fn carets_stand_under_the_words_in_columns_of_a_terminal() {
    use unicode_width::UnicodeWidthStr;
    let diagnostic = Diagnostic::new(Code::DatesConflict, &path(), "m").at(at(TEXT, "第 67/27 号"));
    let printed = printed(&diagnostic, TEXT);
    let line = printed.lines().find(|line| line.contains("67/27")).unwrap();
    let carets = printed.lines().find(|line| line.contains('━') || line.contains('^')).unwrap();
    let column = |line: &str, at: usize| line[..at].width();
    assert_eq!(column(line, line.find("第 67/27").unwrap()), column(carets, carets.find(['━', '^']).unwrap()));
    assert_eq!(carets.chars().filter(|c| matches!(c, '━' | '^')).count(), "第 67/27 号".width());
}

#[test]
fn a_long_line_is_cut_around_the_place() {
    let text = format!("{}第 68/243 号决议{}", "回顾其决议，".repeat(300), "，又回顾".repeat(300));
    let diagnostic = Diagnostic::new(Code::UncertainMention, &path(), "m").at(at(&text, "第 68/243 号"));
    let printed = printed(&diagnostic, &text);
    assert!(printed.contains("第 68/243 号决议") && printed.contains("28.zh.txt:1:1801"), "{printed}");
    assert!(printed.lines().all(|line| line.chars().count() < 110), "{printed}");
}

#[test]
fn a_text_that_is_gone_or_another_by_now_is_no_trouble() {
    let diagnostic = Diagnostic::new(Code::DatesConflict, &path(), "m").at(at(TEXT, "第 67/27 号"));
    for text in ["", "短", &"é".repeat(90)] {
        assert!(printed(&diagnostic, text).contains("28.zh.txt:2:"), "{text}");
    }
}

#[test]
fn programs_see_one_object_a_line() {
    let diagnostic = Diagnostic::new(Code::NoteWithoutCall, &path(), "m").at(at(TEXT, "第 65/41 号"));
    let mut out = Vec::new();
    lines::print(&[diagnostic.clone(), diagnostic.help("h")], &mut out).unwrap();
    let text = String::from_utf8(out).unwrap();
    assert_eq!(text.lines().count(), 2);
    assert!(text.starts_with(
        r#"{"code":"W0204","severity":"warning","path":"content/A/RES/69/28.zh.txt","line":2,"column":4,"start":15,"#
    ));
}

#[test]
fn they_are_sorted_by_file_and_place_and_each_stands_once() {
    let new = |path: &str, code| Diagnostic::new(code, &Arc::from(path), "m");
    let mut all = vec![
        new("", Code::EmptyArchive),
        new("b", Code::NoSymbol).at(at(TEXT, "日")),
        new("b", Code::UncertainMention).at(at(TEXT, "8")),
        new("a", Code::NotWritten),
        new("a", Code::NotWritten),
    ];
    sort(&mut all);
    let order: Vec<(&str, &str)> = all.iter().map(|d| (&*d.path, d.code.as_str())).collect();
    assert_eq!(order, [("a", "E0601"), ("b", "W0301"), ("b", "E0201"), ("", "W0404")]);
}

#[test]
fn counts_name_every_code_the_most_severe_first() {
    let new = |code| Diagnostic::new(code, &path(), "m");
    let all = [
        new(Code::NumbersSkip),
        new(Code::NoSymbol),
        new(Code::NumbersSkip),
        new(Code::NoGrammar),
        new(Code::FactsConflict),
    ];
    assert_eq!(people::counts(&all), ["1 error (E0201)", "3 warnings (2 W0205, 1 W0207)", "1 remark (I0209)"]);
}

#[test]
fn a_place_at_the_end_of_a_line_has_its_caret() {
    let text = "title = \"Lights\"\nadopted = \n";
    let place = Place { position: LineIndex::new(text).position(text, 27), span: Span::new(27..28) };
    let printed = printed(&Diagnostic::new(Code::BadRecord, &path(), "the value is missing").at(place), text);
    assert!(printed.contains("adopted = "), "{printed}");
}
