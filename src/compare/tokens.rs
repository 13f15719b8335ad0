//! Words as units that can be compared: a word of a spaced script, a character of an unspaced one, a mark.

use crate::text::{is_silent, is_unspaced, plain_digit};
use std::ops::Range;

/// A word or a mark of a passage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Where it stands, in bytes of the words.
    pub range: Range<usize>,
    /// What it is.
    pub kind: TokenKind,
    /// Equal for tokens that are the same but for capitals, full or half width, and signs that a text prints at will.
    pub key: u64,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenKind {
    /// A word of a script with spaces: `Secretary-General`, `53/70`, `государств`.
    Word,
    /// A character of a script without: `信`.
    Character,
    /// A mark: `,`, `。`, `«`.
    Mark,
}

impl Token {
    /// Whether it says anything: a mark does not.
    pub fn is_word(&self) -> bool {
        self.kind != TokenKind::Mark
    }
}

/// The tokens of a passage's words, in order; spaces are none.
///
/// ```
/// let words = "Recalling its resolution 53/70, of 1998;";
/// let tokens: Vec<&str> = recalling::compare::tokens(words).into_iter().map(|token| &words[token.range]).collect();
/// assert_eq!(tokens, ["Recalling", "its", "resolution", "53/70", ",", "of", "1998", ";"]);
/// ```
pub fn tokens(words: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::with_capacity(words.len() / 6);
    let mut start = 0;
    while let Some(c) = words.get(start..).and_then(|rest| rest.chars().next()) {
        let mut end = start + c.len_utf8();
        if !c.is_whitespace() && !is_silent(c) {
            let kind = kind_of(c);
            if kind == TokenKind::Word {
                end += words.get(end..).map_or(0, rest_of_word);
            }
            let key = words.get(start..end).map_or(0, key);
            tokens.push(Token { range: start..end, kind, key });
        }
        start = end;
    }
    tokens
}

fn kind_of(c: char) -> TokenKind {
    match c {
        // Most letters are of a script that is known without being looked up.
        '0'..='9' | 'A'..='Z' | 'a'..='z' | '\u{410}'..='\u{44f}' | '\u{620}'..='\u{63f}' | '\u{641}'..='\u{64a}' => {
            TokenKind::Word
        }
        '\u{4e00}'..='\u{9fff}' => TokenKind::Character,
        c if c.is_ascii() => TokenKind::Mark,
        c if c.is_alphanumeric() && is_unspaced(c) && !('\u{ff01}'..='\u{ff5e}').contains(&c) => TokenKind::Character,
        c if c.is_alphanumeric() => TokenKind::Word,
        _ => TokenKind::Mark,
    }
}

/// How many bytes of what follows belong to the same word: letters, and signs between letters as in `Secretary-General`,
/// `d’ici` and `A/78/404`.
fn rest_of_word(rest: &str) -> usize {
    let mut end = 0;
    let mut chars = rest.char_indices();
    while let Some((at, next)) = chars.next() {
        if kind_of(next) == TokenKind::Word || is_silent(next) {
            end = at + next.len_utf8();
            continue;
        }
        let joins = matches!(next, '-' | '/' | '.' | '\'' | '’' | '\u{2010}'..='\u{2012}');
        let after = chars.next().filter(|&(_, after)| joins && kind_of(after) == TokenKind::Word);
        let Some((at, after)) = after else { break };
        end = at + after.len_utf8();
    }
    end
}

/// A hash (FNV-1a) that is the same with any release of Rust: what is published may follow from it.
fn key(word: &str) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    each_folded(word, |c| hash = (hash ^ u64::from(u32::from(c))).wrapping_mul(0x100_0000_01b3));
    hash
}

/// The letters of a word as they are compared: without capitals, full width, and signs that a text prints at will.
///
/// ```
/// assert_eq!(recalling::compare::folded("Secretary\u{2010}General"), "secretary-general");
/// ```
pub fn folded(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    each_folded(word, |c| folded.push(c));
    folded
}

fn each_folded(word: &str, mut with: impl FnMut(char)) {
    for c in word.chars().filter(|&c| !is_silent(c)) {
        let c = match c {
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
            '\u{2010}'..='\u{2013}' => '-',
            '’' => '\'',
            c => plain_digit(c),
        };
        match c {
            c if c.is_ascii() => with(c.to_ascii_lowercase()),
            // Scripts without capitals, and what is none.
            '\u{430}'..='\u{44f}' | '\u{600}'..='\u{6ff}' | '\u{2e80}'..='\u{9fff}' => with(c),
            c => c.to_lowercase().for_each(&mut with),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn words_of(words: &str) -> Vec<&str> {
        tokens(words).into_iter().map(|token| &words[token.range]).collect()
    }

    #[test]
    fn words_of_six_languages() {
        assert_eq!(
            words_of("Le Secrétaire général, d’ici à 2025"),
            ["Le", "Secrétaire", "général", ",", "d’ici", "à", "2025"]
        );
        assert_eq!(words_of("第78/237号决议。"), ["第", "78/237", "号", "决", "议", "。"]);
        assert_eq!(words_of("резолюцию 53/70 от 4 декабря"), ["резолюцию", "53/70", "от", "4", "декабря"]);
        assert_eq!(words_of("وإذ تشير إلى قرارها 53/70،"), ["وإذ", "تشير", "إلى", "قرارها", "53/70", "،"]);
    }

    #[test]
    fn what_is_printed_at_will_makes_no_difference() {
        let keys = |words: &str| tokens(words).iter().map(|token| token.key).collect::<Vec<_>>();
        assert_eq!(keys("Recalling ５３/７０"), keys("recalling 53/70"));
        assert_eq!(keys("تسلّم ٥٣/٧٠"), keys("تسلم 53/70"));
        assert_ne!(keys("53/70"), keys("53/71"));
    }

    proptest! {
        #[test]
        fn tokens_stand_in_order_and_lose_no_letter(words in "\\PC{0,40}") {
            let tokens = tokens(&words);
            prop_assert!(tokens.windows(2).all(|pair| pair[0].range.end <= pair[1].range.start));
            let said: String = tokens.iter().map(|token| &words[token.range.clone()]).collect();
            let plain = |text: &str| text.chars().filter(|c| !c.is_whitespace() && !is_silent(*c)).collect::<String>();
            prop_assert_eq!(plain(&said), plain(&words));
        }
    }
}
