//! Properties of passages: whatever is cut out of them, no word, no call and no place in the source is lost.

use super::{Lift, LineIndex, Passage, Style};
use proptest::prelude::*;

/// A source, and a passage of all its words in which every `^` is a note call and every `\n` a line break.
fn passage(source: &str) -> Passage {
    let mut passage = Passage::new();
    let mut at = 0;
    for part in source.split_inclusive(['^', '\n', '*']) {
        let words = part.trim_end_matches(['^', '\n', '*']);
        let start = passage.words().len();
        passage.push(words, at);
        let end = at + words.len();
        match part.get(words.len()..) {
            Some("^") => passage.push_call("1", super::Span::new(end..end + 1)),
            Some("\n") => {
                passage.push_space(end);
                passage.push_break();
            }
            Some("*") => passage.emphasize(start, Style::Bold),
            _ => {}
        }
        at += part.len();
    }
    passage
}

fn folded(text: &str) -> String {
    text.replace(['^', '*'], "").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn boundaries(words: &str) -> Vec<usize> {
    words.char_indices().map(|(i, _)| i).chain([words.len()]).collect()
}

proptest! {
    #[test]
    fn every_range_stands_in_the_source(source in "[a 语\u{a0}^\n*1，]{0,40}", a in 0usize..40, b in 0usize..40) {
        let passage = passage(&source);
        let ends = boundaries(passage.words());
        let (a, b) = (ends[a % ends.len()], ends[b % ends.len()]);
        let range = a.min(b)..a.max(b);
        let span = passage.span(range.clone());
        prop_assert_eq!(folded(&source[span.range()]), folded(&passage.words()[range]));
    }

    #[test]
    fn cutting_in_two_loses_nothing(source in "[a 语\u{a0}^\n*1，]{0,40}", at in 0usize..40) {
        let passage = passage(&source);
        let ends = boundaries(passage.words());
        let at = ends[at % ends.len()];
        prop_assume!(at > 0);
        let (head, tail) = (passage.slice(0..at), passage.slice(at..passage.words().len()));
        let letters = |p: &Passage| p.words().replace(' ', "");
        prop_assert_eq!(letters(&head) + &letters(&tail), letters(&passage));
        prop_assert_eq!(head.calls().len() + tail.calls().len(), passage.calls().len());
        prop_assert_eq!(passage.behind(at).calls().len(), passage.calls().len());
        for part in [&head, &tail] {
            let span = part.span(0..part.words().len());
            prop_assert_eq!(folded(&source[span.range()]), folded(part.words()));
            for emphasis in part.emphasis() {
                prop_assert!(part.words().get(emphasis.range.clone()).is_some());
            }
        }
    }

    #[test]
    fn lines_are_all_of_it(source in "[a 语\u{a0}^\n*1，]{0,40}") {
        let passage = passage(&source);
        let lines = passage.lines();
        let joined: String = lines.iter().map(|line| line.words().replace(' ', "")).collect();
        prop_assert_eq!(joined, passage.words().replace(' ', ""));
        prop_assert_eq!(lines.iter().map(|line| line.calls().len()).sum::<usize>(), passage.calls().len());
    }

    #[test]
    fn lifting_a_call_takes_only_its_words(source in "[a 语\u{a0}\n*1，]{1,40}", at in 0usize..40) {
        let passage = passage(&source);
        let ends = boundaries(passage.words());
        let i = at % ends.len();
        let range = ends[i.saturating_sub(1)]..ends[i];
        let (before, lifted) = (passage.words().to_owned(), passage.words()[range.clone()].to_owned());
        let passage = passage.lift_calls(&[Lift { cut: range.clone(), mark: range.clone(), label: lifted }]);
        prop_assert_eq!(format!("{}{}", &before[..range.start], &before[range.end..]), passage.words());
        prop_assert_eq!(passage.calls().len(), 1);
        let span = passage.span(0..passage.words().len());
        prop_assert!(source.get(span.range()).is_some());
    }

    #[test]
    fn positions_count_lines_and_characters(text in "[a语\n]{0,3000}", at in 0usize..9000) {
        let ends = boundaries(&text);
        let at = ends[at % ends.len()];
        let before = &text[..at];
        let position = LineIndex::new(&text).position(&text, at);
        prop_assert_eq!(position.line as usize, before.matches('\n').count() + 1);
        prop_assert_eq!(position.column as usize, before.rsplit('\n').next().unwrap().chars().count() + 1);
    }
}
