//! The lexer: one pass over the words, from bytes to tokens.
//!
//! It sees shapes only, and never goes back behind a byte that it has taken.

use super::chars::{before, expect, number, peek, run, short_run, skip_space};
use super::token::{Lexeme, Token};
use super::vocabulary::{Vocabulary, Word};
use super::{addresses, brackets, symbols};
use crate::grammar::{MentionGrammar, Session, Term, Unit, is_numeral, numeral_value};
use crate::resolution::roman_value;
use crate::text::is_unspaced;

/// The tokens of a passage.
pub(super) fn lex(words: &str, grammar: &MentionGrammar, vocabulary: &'static Vocabulary) -> Vec<Token> {
    let mut lexer = Lexer { words, grammar, vocabulary, at: 0, ahead: None, tokens: Vec::new() };
    lexer.ahead = vocabulary.next(words, 0);
    while lexer.at < words.len() {
        lexer.step();
    }
    lexer.tokens
}

struct Lexer<'a> {
    words: &'a str,
    grammar: &'a MentionGrammar,
    vocabulary: &'static Vocabulary,
    at: usize,
    /// The next word of the vocabulary, unless the lexer has passed it.
    ahead: Option<Word>,
    tokens: Vec<Token>,
}

impl Lexer<'_> {
    fn step(&mut self) {
        let word = self.word_here();
        // Spanish `a)` is a point before it is a word.
        if let Some(end) = self.point() {
            return self.push(Lexeme::Sub, end);
        }
        if let Some(word) = word {
            return self.push(Lexeme::Term(word.term), word.end);
        }
        let Some((c, next)) = peek(self.words, self.at) else {
            self.at = self.words.len();
            return;
        };
        if c.is_whitespace() {
            self.at = next;
            return;
        }
        let (lexeme, end) = match c {
            '0'..='9' => self.digits(),
            'A'..='Z' => self.capital(),
            'a'..='z' => self.small(),
            '(' | '㈠'..='㈩' | '’' => {
                brackets::lex(self.words, self.at, self.grammar).unwrap_or((Lexeme::Open, next))
            }
            _ => mark(c, self.words, next).map_or_else(|| self.other(next), |lexeme| (lexeme, next)),
        };
        self.push(lexeme, end);
    }

    fn push(&mut self, lexeme: Lexeme, end: usize) {
        // A step always goes forward, whatever a shape made of it.
        let end = end.max(self.at + 1).min(self.words.len());
        match self.tokens.last_mut() {
            Some(last) if last.lexeme == Lexeme::Gap && lexeme == Lexeme::Gap => last.end = end,
            _ => self.tokens.push(Token { lexeme, start: self.at, end }),
        }
        self.at = end;
    }

    fn word_here(&mut self) -> Option<Word> {
        if self.ahead?.start < self.at {
            self.ahead = self.vocabulary.next(self.words, self.at);
        }
        self.ahead.filter(|word| word.start == self.at)
    }

    /// A number and what its neighbours make of it.
    fn digits(&self) -> (Lexeme, usize) {
        let words = self.words;
        let glued = before(words, self.at).filter(|c| !c.is_whitespace());
        let tail = glued.is_some_and(|c| matches!(c, '/' | '.')) && !self.after_word();
        let Some((value, count, end)) = number(words, self.at) else {
            return (Lexeme::Gap, run(words, self.at, |c| c.is_ascii_digit()));
        };
        if let Some(whole) = longer_figure(words, end) {
            return (Lexeme::Gap, whole);
        }
        if let Some(shape) = slashed(words, value, count, end) {
            let clean = !tail && (glued != Some('-') || self.after_number());
            return if clean { shape } else { (Lexeme::Gap, shape.1) };
        }
        if tail {
            return (Lexeme::Gap, end);
        }
        match peek(words, end) {
            Some(('.', point)) => match number(words, point) {
                Some((_, _, end)) => (Lexeme::Label, end),
                None => (Lexeme::Number(value), end),
            },
            Some((c, _)) if c.is_ascii_lowercase() => ordinal_or_word(words, value, end),
            _ => (Lexeme::Number(value), end),
        }
    }

    /// Whether a word of the grammar ends right here: the point of `para.5` is its own.
    fn after_word(&self) -> bool {
        self.tokens.last().is_some_and(|token| token.end == self.at && matches!(token.lexeme, Lexeme::Term(_)))
    }

    fn after_number(&self) -> bool {
        let mut back = self.tokens.iter().rev();
        back.next().is_some_and(|token| token.lexeme == Lexeme::Dash)
            && back.next().is_some_and(|token| matches!(token.lexeme, Lexeme::Pair(..) | Lexeme::Number(_)))
    }

    /// A word that begins with a capital: a symbol, a session, an addition, a label, or nothing.
    fn capital(&self) -> (Lexeme, usize) {
        let words = self.words;
        if before(words, self.at).is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '/' | '-')) {
            let dashed = self.tokens.last().is_some_and(|token| token.lexeme == Lexeme::Dash);
            let lettered = self.tokens.last().is_some_and(|token| {
                matches!(token.lexeme, Lexeme::Pair(..) | Lexeme::Special(..) | Lexeme::Number(_))
            });
            if !dashed && !lettered {
                return (Lexeme::Gap, run(words, self.at, |c| c.is_ascii_alphanumeric()));
            }
        }
        symbols::lex(words, self.at, self.grammar)
            .map(|(first, end)| (Lexeme::Symbol { start: self.at, end: first }, end))
            .or_else(|| special(words, self.at, self.grammar))
            .or_else(|| symbols::addition(words, self.at).map(|end| (Lexeme::Addition, end)))
            .or_else(|| numbered_roman(words, self.at))
            .unwrap_or_else(|| label(words, self.at))
    }

    fn small(&self) -> (Lexeme, usize) {
        let words = self.words;
        let end = run(words, self.at, |c| c.is_ascii_alphabetic());
        if let Some((symbol, end)) = addresses::lex(words, self.at, end, self.grammar) {
            return (symbol.map_or(Lexeme::Gap, |(start, end)| Lexeme::Symbol { start, end }), end);
        }
        let alone = peek(words, self.at).is_some_and(|(_, next)| next == end);
        let numbered = self.tokens.last().is_some_and(|token| matches!(token.lexeme, Lexeme::Number(_)));
        (if alone && (numbered || self.after_clause()) { Lexeme::Small } else { Lexeme::Gap }, end)
    }

    /// Whether the word for a lettered part stands right before: `alinéa e`.
    fn after_clause(&self) -> bool {
        self.tokens.last().is_some_and(|token| token.lexeme == Lexeme::Term(Term::Unit(Unit::Clause)))
    }

    /// The end of a point without an opening bracket, behind the number or point it belongs to: `3 c)`, `40 а)`,
    /// `a) et b)`.
    fn point(&self) -> Option<usize> {
        let mut back = self.tokens.iter().rev().map(|token| token.lexeme);
        let last = back.next()?;
        let (c, _) = peek(self.words, self.at)?;
        if c.is_ascii_digit() {
            return self.figure_point(last);
        }
        if !c.is_lowercase() {
            return None;
        }
        let joined = matches!(last, Lexeme::Term(Term::And | Term::To) | Lexeme::Comma | Lexeme::Dash);
        let clause = last == Lexeme::Term(Term::Unit(Unit::Clause));
        let numbered = clause
            || matches!(last, Lexeme::Number(_) | Lexeme::Sub)
            || self.after_part_number()
            || (joined && back.next() == Some(Lexeme::Sub));
        let end = run(self.words, self.at, |c| c.is_lowercase());
        let short = self.words.get(self.at..end)?.chars().count() <= 4;
        expect(self.words, end, ")").filter(|_| numbered && short && end > self.at)
    }

    /// Whether a label that ends with a figure stands right before: `B.1`.
    fn after_part_number(&self) -> bool {
        let label = self.tokens.last().filter(|token| token.lexeme == Lexeme::Label);
        let words = label.and_then(|token| self.words.get(token.start..token.end));
        words.is_some_and(|words| words.ends_with(|c: char| c.is_ascii_digit()))
    }

    /// A figure as a point of an article: `Artículo 2 4)`.
    fn figure_point(&self, last: Lexeme) -> Option<usize> {
        let article =
            self.tokens.iter().rev().nth(1).map(|token| token.lexeme) == Some(Lexeme::Term(Term::Unit(Unit::Article)));
        let (_, digits, end) = number(self.words, self.at)?;
        expect(self.words, end, ")").filter(|_| article && digits <= 2 && matches!(last, Lexeme::Number(_)))
    }

    /// A short word written together with the next: `و` before `القرار` or before a number.
    fn glued(&self) -> Option<(Lexeme, usize)> {
        let runs_on = self.words.get(..self.at)?.chars().next_back().is_some_and(char::is_alphabetic);
        if runs_on && !self.after_word() {
            return None;
        }
        let prefix = |at: usize| {
            let prefixes = self.grammar.glued.iter();
            prefixes.filter_map(move |(prefix, term)| Some((*term, expect(self.words, at, prefix)?)))
        };
        let leads = |at: usize| {
            self.ahead.is_some_and(|word| word.start == at)
                || peek(self.words, at).is_some_and(|(c, _)| c.is_ascii_digit())
                || special(self.words, at, self.grammar).is_some()
        };
        let mut found = prefix(self.at).filter(|(_, end)| leads(*end) || prefix(*end).any(|(_, end)| leads(end)));
        found.next().map(|(term, end)| (Lexeme::Term(term), end))
    }

    fn other(&self, next: usize) -> (Lexeme, usize) {
        if let Some(glued) = self.glued() {
            return glued;
        }
        let numeral = run(self.words, self.at, is_numeral);
        if numeral > self.at {
            // 第三.F节
            let part = expect(self.words, numeral, ".")
                .map(|at| run(self.words, skip_space(self.words, at), |c| c.is_ascii_uppercase()));
            if let Some(end) = part.filter(|&end| end > numeral + 1 && end < numeral + 8) {
                return (Lexeme::Label, end);
            }
            let value = numeral_value(self.words.get(self.at..numeral).unwrap_or_default());
            return (value.map_or(Lexeme::Gap, Lexeme::Numeral), numeral);
        }
        let alone = self.words.get(self.at..next).is_some_and(|own| own.chars().all(char::is_lowercase))
            && !peek(self.words, next).is_some_and(|(c, _)| c.is_alphabetic());
        if alone && matches!(self.tokens.last(), Some(Token { lexeme: Lexeme::Number(_), .. })) {
            return (Lexeme::Small, next);
        }
        let special = (!self.grammar.sessions.is_empty()).then(|| special(self.words, self.at, self.grammar));
        special.flatten().unwrap_or_else(|| (Lexeme::Gap, self.gap(next)))
    }

    /// The end of the ideographs from a byte on that no shape begins with, up to the next word of the vocabulary.
    fn gap(&self, from: usize) -> usize {
        let end = self.ahead.map_or(self.words.len(), |word| word.start);
        let rest = self.words.get(from..end).filter(|_| self.grammar.sessions.is_empty()).unwrap_or_default();
        let shaped = |c: char| !matches!(c, '\u{4e00}'..='\u{9fff}') || is_numeral(c);
        from + rest.find(shaped).unwrap_or(rest.len())
    }
}

/// A mark of punctuation; a point ends a sentence only before white space or the end.
fn mark(c: char, words: &str, next: usize) -> Option<Lexeme> {
    Some(match c {
        ',' | '、' | '،' => Lexeme::Comma,
        ';' | '؛' => Lexeme::Semicolon,
        '。' | '!' | '?' | '؟' => Lexeme::Stop,
        '.' if peek(words, next).is_none_or(|(c, _)| c.is_whitespace() || is_unspaced(c)) => Lexeme::Stop,
        '[' => Lexeme::Open,
        ')' | ']' => Lexeme::Close,
        '-' => Lexeme::Dash,
        '"' | '“' | '”' | '«' | '»' | '《' | '》' => Lexeme::Quote,
        _ => return None,
    })
}

/// The end of a figure of which only the first digits were read: `1,250`, `12:30`, `15%`.
fn longer_figure(words: &str, end: usize) -> Option<usize> {
    let (c, next) = peek(words, end)?;
    match c {
        ',' => number(words, next).filter(|(_, digits, _)| *digits == 3).map(|_| run(words, end, is_figure)),
        ':' => number(words, next).map(|(.., end)| end),
        '%' => Some(next),
        _ => None,
    }
}

fn is_figure(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, ',' | '.')
}

/// What a slash behind a number makes of it: a pair, a treaty body's decision, or a figure that is neither (a date in
/// figures, a fraction with a unit). Seeds and DOMAIN.md part 4: spaces may stand anywhere.
fn slashed(words: &str, first: u64, digits: usize, end: usize) -> Option<(Lexeme, usize)> {
    let slash = expect(words, skip_space(words, end), "/")?;
    let behind = skip_space(words, slash);
    let Some((second, seconds, pair_end)) = number(words, behind) else {
        return foreign(words, slash);
    };
    let whole = run(words, pair_end, |c| c.is_ascii_alphanumeric() || matches!(c, '/' | '.' | '%'));
    let (first, second) = (u32::try_from(first).ok()?, u32::try_from(second).ok()?);
    let leading_zero = peek(words, behind).is_some_and(|(c, _)| c == '0');
    let sound = digits <= 4 && seconds <= 3 && !leading_zero && ends_pair(words, pair_end);
    Some(if sound { (Lexeme::Pair(first, second), pair_end) } else { (Lexeme::Gap, whole.max(pair_end)) })
}

/// Whether nothing that follows a pair makes it a part of something longer. A letter may follow: `43/78H`.
fn ends_pair(words: &str, end: usize) -> bool {
    match peek(words, end) {
        Some(('/' | '%', _)) => false,
        Some(('.', next)) => !peek(words, next).is_some_and(|(c, _)| c.is_ascii_alphanumeric()),
        Some((c, _)) if c.is_ascii_uppercase() => {
            let letters = run(words, end, |c| c.is_ascii_uppercase());
            letters <= end + 6 && !peek(words, letters).is_some_and(|(c, _)| c.is_ascii_alphanumeric() || c == '/')
        }
        Some((c, _)) => !c.is_ascii_lowercase(),
        None => true,
    }
}

/// `CP.21` behind `1/`.
fn foreign(words: &str, at: usize) -> Option<(Lexeme, usize)> {
    let letters = run(words, at, char::is_uppercase);
    if letters > at {
        let (_, _, end) = number(words, expect(words, letters, ".")?)?;
        return Some((Lexeme::Foreign, end));
    }
    // `1/م أ-21`
    let letters = short_run(words, at, 12, |c| is_caseless(c) || c == ' ');
    let (_, _, end) = number(words, expect(words, letters, "-")?)?;
    (letters > at).then_some((Lexeme::Foreign, end))
}

fn is_caseless(c: char) -> bool {
    c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase() && !is_unspaced(c)
}

/// `XII/3`, the number of a decision.
fn numbered_roman(words: &str, at: usize) -> Option<(Lexeme, usize)> {
    let roman = run(words, at, |c| matches!(c, 'I' | 'V' | 'X' | 'L'));
    let (_, _, end) = number(words, expect(words, roman, "/")?)?;
    (roman > at && ends_pair(words, end)).then_some((Lexeme::Foreign, end))
}

/// `S-10/2`, `ES-11/1`, and what another language writes for `S` and `ES`.
fn special(words: &str, at: usize, grammar: &MentionGrammar) -> Option<(Lexeme, usize)> {
    let latin = [(Session::Emergency, "ES-"), (Session::Special, "S-")];
    let own = grammar.sessions.iter().copied().filter(|(session, _)| *session != Session::Regular);
    own.chain(latin).find_map(|(session, mark)| {
        let behind = expect(words, at, mark)?;
        let behind = if mark.is_ascii() { behind } else { skip_space(words, behind) };
        let (first, digits, end) = number(words, behind)?;
        match slashed(words, first, digits, end)? {
            (Lexeme::Pair(first, second), end) => Some((Lexeme::Special(session, first, second), end)),
            _ => None,
        }
    })
}

/// Capitals and points: `IV`, `A`, `III.F`, `C.4`; any other word is a gap.
fn label(words: &str, at: usize) -> (Lexeme, usize) {
    let capitals = run(words, at, |c| c.is_ascii_uppercase());
    let points = |end: usize| {
        let point = expect(words, end, ".")?;
        let part = run(words, point, |c| c.is_ascii_uppercase() || c.is_ascii_digit());
        (part > point).then_some(part)
    };
    let end = points(capitals).unwrap_or(capitals);
    let ends = peek(words, end).is_none_or(|(c, next)| {
        !c.is_ascii_alphanumeric()
            && !matches!(c, '/')
            && (c != '-'
                || peek(words, next).is_some_and(single_capital(words))
                || is_roman_range(words, at, end, next))
    });
    if ends && end <= at + 15 {
        return (Lexeme::Label, end);
    }
    let whole = run(words, at, |c| c.is_ascii_alphanumeric() || matches!(c, '-' | '/' | '\'' | '’'));
    (Lexeme::Gap, whole.max(end))
}

/// Whether roman numbers stand before a dash and behind it: `sects. I–III`.
fn is_roman_range(words: &str, first: usize, end: usize, behind: usize) -> bool {
    let last = run(words, behind, |c| c.is_ascii_uppercase());
    let roman = |from: usize, to: usize| words.get(from..to).and_then(roman_value).is_some();
    let ends = peek(words, last).is_none_or(|(c, _)| !c.is_ascii_alphanumeric() && !matches!(c, '/' | '-'));
    ends && roman(first, end) && roman(behind, last)
}

/// Whether a character is a capital that stands for itself, as `B` in `A-B`.
fn single_capital(words: &str) -> impl Fn((char, usize)) -> bool + '_ {
    |(c, next)| c.is_ascii_uppercase() && !peek(words, next).is_some_and(|(c, _)| c.is_ascii_alphanumeric() || c == '/')
}

/// `1er` is a number; `83rd` and `10th` are words.
fn ordinal_or_word(words: &str, value: u64, end: usize) -> (Lexeme, usize) {
    let word = run(words, end, |c| c.is_ascii_alphanumeric());
    if words.get(end..word) == Some("er") { (Lexeme::Number(value), word) } else { (Lexeme::Gap, word) }
}
