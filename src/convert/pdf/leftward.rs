//! Lines that run from right to left: from the order on the page back to the order in which they are read.
//!
//! A PDF has the shapes on the page from left to right. Words in Arabic are turned around; numbers and words in Latin
//! letters are not, and several of these that stand together keep their order.
//!
//! One shape is drawn for the two letters lam and alef, and it comes as lam and alef although everything around it is
//! the other way round; so on the page «لا» can be read «لا» or «ال». What stands around it decides, as the words of a
//! session's resolutions teach ([`ORDER`]).

use super::boxes::Word;
use crate::text::is_right_to_left;
use std::collections::HashMap;
use std::sync::LazyLock;

/// The words of a line, in reading order with the spaces behind them, as one text; `before` is what was read before them.
pub(super) fn logical(words: &[(&Word, bool)], before: &str) -> String {
    // As it stands on the page, from left to right.
    let mut shown: Vec<char> = Vec::new();
    for (word, space) in words.iter().rev() {
        if *space {
            shown.push(' ');
        }
        shown.extend(word.text.chars());
    }
    let mut read = before.split_whitespace().next_back().map_or_else(String::new, |word| format!("{word} "));
    let known = read.len();
    let mut end = shown.len();
    while let Some(&last) = end.checked_sub(1).and_then(|at| shown.get(at)) {
        let start = rightward(&shown, end);
        if start < end {
            read.extend(shown.get(start..end).unwrap_or_default());
            end = start;
            continue;
        }
        match paired(&shown, end) {
            Some(pair) => {
                // The sign of a vowel may stand between the two.
                read.extend(shown.get(pair + 1..end - 1).unwrap_or_default().iter().rev());
                let lam_first = comes_lam_first(&read, last, &shown, pair);
                read.extend(if lam_first { ['ل', last] } else { [last, 'ل'] });
                end = pair;
            }
            None => {
                read.push(last);
                end -= 1;
            }
        }
    }
    marks_behind_letters(read.get(known..).unwrap_or_default())
}

/// Where the numbers and words begin that run to the right and end before `end`; `end` where there are none.
fn rightward(shown: &[char], end: usize) -> usize {
    let at = |place: usize| shown.get(place).copied().unwrap_or(' ');
    let letter = |c: char| c.is_alphabetic() && !is_right_to_left(c) && c != '\u{640}';
    let ends = |end: usize| end > 0 && (letter(at(end - 1)) || at(end - 1).is_numeric() || at(end - 1) == '%');
    let ends_one = ends(end) || closes_rightward(shown, end);
    if !ends_one {
        return end;
    }
    // Back to the first thing that runs to the left; what lies between letters and numbers belongs to them.
    // A bracket that turns its back to it, `)GP20( 2020-2018`, runs to the left, so what stands behind it is apart.
    let mut reach = end - 1;
    let turned = |place: usize| at(place) == '(' && at(place + 1) == ' ';
    while reach > 0 && !is_right_to_left(at(reach - 1)) && !turned(reach - 1) {
        reach -= 1;
    }
    // Of two numbers behind a word the second comes before it: no writing has them so, but `10 December 2024` is shown so.
    let last = number(shown, end);
    let twice = last.checked_sub(2).is_some_and(|before| at(before + 1) == ' ' && at(before).is_numeric());
    if twice && at(end - 1).is_numeric() {
        return last;
    }
    match (reach..end).find(|place| letter(at(*place))) {
        // Numbers behind a letter belong to it, those before it do not, unless they touch.
        Some(first) => (reach..first).rev().take_while(|place| at(*place).is_numeric()).last().unwrap_or(first),
        None => number(shown, end),
    }
}

/// Whether a bracket ends before `end` that runs to the right, as it does around Latin letters and behind a word with some:
/// `NPT/CONF.2000/28 (Part III)` (Unicode Standard Annex 9, rule N0).
fn closes_rightward(shown: &[char], end: usize) -> bool {
    let letter = |c: &char| c.is_alphabetic() && !is_right_to_left(*c) && *c != '\u{640}';
    let Some((')', inner)) = shown.get(..end).and_then(<[char]>::split_last).map(|(last, rest)| (*last, rest)) else {
        return false;
    };
    let Some(open) = inner.iter().rposition(|c| matches!(c, '(' | ')') || is_right_to_left(*c)) else { return false };
    let (before, within) = (inner.get(..open).unwrap_or_default(), inner.get(open..).unwrap_or_default());
    let spaces = before.iter().rev().take_while(|c| **c == ' ').count();
    let word = before.iter().rev().skip(spaces).take_while(|c| **c != ' ' && !is_right_to_left(**c));
    within.first() == Some(&'(') && within.iter().any(letter) && spaces < 2 && word.into_iter().any(letter)
}

/// Where a number begins: digits with single marks between them, and a sign of percent at either end.
fn number(shown: &[char], end: usize) -> usize {
    let at = |place: usize| shown.get(place).copied().unwrap_or(' ');
    let mut start = end - 1;
    while start > 0 {
        let (c, before) = (at(start - 1), start.checked_sub(2).map(at));
        let between = matches!(c, '/' | '.' | ',' | ':' | '٫' | '٬')
            && before.is_some_and(char::is_numeric)
            && at(start).is_numeric();
        if c.is_numeric() || between || (c == '%' && at(start).is_numeric()) {
            start -= 1;
        } else {
            break;
        }
    }
    start
}

/// Where a pair of lam and alef begins that ends before `end`.
fn paired(shown: &[char], end: usize) -> Option<usize> {
    let (alef, before) = shown.get(..end)?.split_last()?;
    let lam = before.iter().rposition(|c| !is_vowel(*c))?;
    (is_alef(*alef) && shown.get(lam) == Some(&'ل')).then_some(lam)
}

fn is_alef(c: char) -> bool {
    matches!(c, 'ا' | 'أ' | 'إ' | 'آ')
}

/// Contexts, and whether lam comes first in them. A context is the letters before, the alef, `|`, and the letters behind,
/// `^` and `$` for the ends of the word; a longer one is stronger, and the strongest is a whole word with the one before
/// it. `src/convert/pdf/lam_alef.txt` has them, made from the
/// 28,000 words of the Arabic texts of the seventy-sixth session.
static ORDER: LazyLock<HashMap<&'static str, bool>> = LazyLock::new(|| {
    let lines = include_str!("lam_alef.txt").lines();
    lines.filter_map(|line| line.split_once(' ')).map(|(order, context)| (context, order == "لا")).collect()
});

/// How many letters before and behind make a context, from the weakest to the strongest.
const CONTEXTS: [(usize, usize); 11] =
    [(1, 0), (1, 1), (2, 1), (1, 2), (2, 2), (3, 2), (2, 3), (3, 3), (4, 3), (4, 4), (9, 9)];

/// Whether lam comes before alef in a pair of them: `read` is what comes before it, `shown` up to `end` what follows it,
/// the other way round.
fn comes_lam_first(read: &str, alef: char, shown: &[char], end: usize) -> bool {
    let spelled = |c: &char| is_right_to_left(*c);
    let mut before: Vec<char> = read.chars().rev().filter(|c| !is_mark(*c)).take_while(spelled).collect();
    before.push('^');
    let mut behind: Vec<char> =
        shown.iter().take(end).rev().copied().filter(|c| !is_mark(*c)).take_while(spelled).collect();
    behind.push('$');
    let first = ORDER.get(alef.to_string().as_str()).copied().unwrap_or(false);
    let decided = CONTEXTS.iter().fold(first, |decided, &(back, forth)| {
        let mut context: String = before.iter().take(back).rev().collect();
        context.push(alef);
        context.push('|');
        context.extend(behind.iter().take(forth));
        ORDER.get(context.as_str()).copied().unwrap_or(decided)
    });
    // A few words can be read both ways, and the word before decides.
    let (before, behind): (Vec<char>, &[char]) = (before.into_iter().filter(|c| *c != '^').rev().collect(), &behind);
    let whole: String = before.iter().chain([&alef, &'|']).chain(behind.iter().filter(|c| **c != '$')).collect();
    let word = read.split(|c: char| !(spelled(&c) || is_mark(c))).rev().skip(1).find(|word| !word.is_empty());
    let word: String = word.unwrap_or_default().chars().filter(|c| !is_mark(*c)).collect();
    ORDER.get(format!("{word} {whole}").as_str()).copied().unwrap_or(decided)
}

/// Whether a character is the sign of a vowel, or of a doubled letter.
pub(super) fn is_vowel(c: char) -> bool {
    matches!(c, '\u{64b}'..='\u{65f}' | '\u{670}')
}

/// Whether a character only points or lengthens a letter.
fn is_mark(c: char) -> bool {
    c == '\u{640}' || is_vowel(c)
}

/// A text in which the signs of vowels stand behind their letters, as they are read, and not before them.
fn marks_behind_letters(read: &str) -> String {
    let mut out = String::with_capacity(read.len());
    let mut waiting: Vec<char> = Vec::new();
    for c in read.chars() {
        if is_vowel(c) {
            waiting.push(c);
            continue;
        }
        out.push(c);
        out.extend(waiting.drain(..));
    }
    out.extend(waiting);
    out
}

#[cfg(test)]
mod tests {
    use super::super::boxes::Word;
    use super::logical;

    /// What is read of words as they stand on the page, from the right.
    fn read(shown: &[&str], before: &str) -> String {
        let words: Vec<Word> = shown.iter().map(|text| Word { text: (*text).to_owned(), ..Word::default() }).collect();
        let last = words.len() - 1;
        logical(&words.iter().enumerate().map(|(at, word)| (word, at < last)).collect::<Vec<_>>(), before)
    }

    #[test]
    fn lam_and_alef_are_told_apart_by_the_word_before_even_on_another_line() {
        assert_eq!(read(&["داعبلأا", "ةثلاثلا"], ""), "الأبعاد الثلاثة");
        assert_eq!(read(&["ةثلاثلا"], "تكامل الأبعاد"), "الثلاثة");
        assert_eq!(read(&["ةثلاثلا"], ""), "الثالثة");
    }

    #[test]
    fn the_sign_of_a_vowel_may_stand_between_lam_and_alef() {
        assert_eq!(read(&["رثكأ", "لًاومش"], ""), "أكثر شمولًا");
    }

    #[test]
    fn a_bracket_belongs_to_the_latin_word_that_it_touches() {
        assert_eq!(read(&["رارقلا", "Assembly/AU/Dec.729(XXXII)"], ""), "القرار Assembly/AU/Dec.729(XXXII)");
        assert_eq!(read(&["ةقيثولا", "NPT/CONF.2000/28 (Part III)"], ""), "الوثيقة NPT/CONF.2000/28 (Part III)");
        assert_eq!(read(&["تاينقت", "(ICT)"], ""), "تقنيات )ICT(");
        assert_eq!(read(&["ةرتفلل", "2020-2018", ")GP20("], ""), "للفترة 2018-2020 (GP20)");
    }
}
