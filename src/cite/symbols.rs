//! Full symbols in running text, and the additions that follow them: `A/55/140 和 Corr.1 和 Add.1`.
//!
//! Chinese runs on without a space (`A/72/280和A/74/213`), and a symbol may be broken at a slash (`S/ 12869`), so a symbol
//! is read part by part and never as a run of non-blank characters.

use super::chars::{closed_up, expect, number, peek, run, short_run, skip_space};
use super::portions::portion;
use super::series::is_series;
use crate::grammar::MentionGrammar;
use crate::resolution::Symbol;

/// Documents that supplement another: the words of DOMAIN.md part 5, `suffix`.
const ADDITIONS: [&str; 5] = ["Add", "Corr", "Rev", "Amend", "Summary"];

/// No series has a longer name, in bytes.
const LONGEST_SERIES: usize = 24;

/// The symbol that begins at a byte: the end of its first half when it is double (`A/48/486-S/26560`), and its end.
pub(super) fn lex(words: &str, at: usize, grammar: &MentionGrammar) -> Option<(usize, usize)> {
    let first = single(words, at, grammar)?;
    let second = expect(words, first, "-").and_then(|dash| single(words, dash, grammar));
    Some((first, second.unwrap_or(first)))
}

fn single(words: &str, at: usize, grammar: &MentionGrammar) -> Option<usize> {
    let name = short_run(words, at, LONGEST_SERIES, |c| c.is_ascii_alphanumeric() || c == '.');
    if name > at + LONGEST_SERIES || !is_series(&closed_up(words, at, name)) {
        return None;
    }
    let mut end = name;
    let mut numbered = false;
    let mut adopted = false;
    while let Some(part_end) = part(words, end) {
        let printed = closed_up(words, end, part_end);
        adopted |= printed == "/RES" || printed == "/DEC";
        let digits = printed.bytes().any(|b| b.is_ascii_digit());
        numbered |= digits;
        // A year or session only after `RES/53` or `COP`.
        let bracket =
            bracketed(words, part_end, grammar).filter(|(content, _)| adopted || !digits || !is_count(content));
        end = bracket.map_or(part_end, |(_, end)| end);
    }
    (numbered && end > name).then_some(end)
}

/// A slash and the part behind it. A broken line may have left a space after the slash.
fn part(words: &str, at: usize) -> Option<usize> {
    let slash = expect(words, at, "/")?;
    let start = skip_space(words, slash);
    let end = part_end(words, start)?;
    let known =
        |end| ADDITIONS.iter().chain(&["RES", "DEC"]).any(|known| closed_up(words, start, end).starts_with(known));
    (start == slash || peek(words, start)?.0.is_ascii_digit() || known(end)).then_some(end)
}

/// `404`, `C.2`, `PV.50`, `SR.1-28`, `ES-10`, `78H`, `80A-B`, `CONF`, `Res.6`.
fn part_end(words: &str, at: usize) -> Option<usize> {
    if let Some((_, _, digits)) = number(words, at) {
        let letters = run(words, digits, |c| c.is_ascii_uppercase());
        let glued = peek(words, letters).is_some_and(|(c, _)| c.is_ascii_lowercase());
        let lettered = if glued || letters > digits + 6 { digits } else { letters };
        return Some(if lettered > digits { letter_range(words, lettered) } else { lettered });
    }
    let name = run(words, at, |c| c.is_ascii_alphabetic());
    // `/en` of an address is no part of a symbol.
    if !peek(words, at)?.0.is_ascii_uppercase() {
        return None;
    }
    let dashed = expect(words, name, "-").and_then(|dash| number(words, dash)).map(|(.., end)| end);
    let pointed = expect(words, name, ".").and_then(|point| numbered(words, &closed_up(words, at, name), point));
    // `COP-MOP`
    let twofold = expect(words, name, "-").and_then(|dash| {
        let second = run(words, dash, |c| c.is_ascii_uppercase());
        (second > dash && matches!(peek(words, second), Some(('/', _)))).then_some(second)
    });
    Some(dashed.or(pointed).or(twofold).unwrap_or(name))
}

/// What follows the point of `C.2`, `SR.1-28`, `EA.4`, `Add. 1`, `CONF.VIII`.
fn numbered(words: &str, name: &str, point: usize) -> Option<usize> {
    let start = skip_space(words, point);
    if let Some((_, _, end)) = number(words, start) {
        // `SR.1-28` is one symbol, `Add.1-3` are three.
        let ranged = !ADDITIONS.contains(&name);
        let last = expect(words, end, "-").filter(|_| ranged).and_then(|dash| number(words, dash)).map(|(.., end)| end);
        return Some(last.unwrap_or(end));
    }
    // `CONF.VIII/4`, `OzL.Pro.28/12`: a name goes on only to a slash or a further point.
    let letters = run(words, point, |c| c.is_ascii_alphabetic());
    match peek(words, letters) {
        _ if letters == point => None,
        Some(('/', _)) => Some(letters),
        Some(('.', point)) => number(words, point).map(|(.., end)| end),
        _ => None,
    }
}

/// `-B` behind `80A`.
fn letter_range(words: &str, end: usize) -> usize {
    let letter = expect(words, end, "-").and_then(|dash| {
        let letter = run(words, dash, |c| c.is_ascii_uppercase());
        let single = letter > dash && letter <= dash + 3;
        (single && !peek(words, letter).is_some_and(|(c, _)| c.is_ascii_alphanumeric() || c == '/')).then_some(letter)
    });
    letter.unwrap_or(end)
}

/// The content of a bracket that may belong to a symbol, and its end: `(Part I)`, `(第一部分)`, `(2004)`.
fn bracketed(words: &str, at: usize, grammar: &MentionGrammar) -> Option<(String, usize)> {
    let open = expect(words, skip_space(words, at), "(")?;
    let close = short_run(words, open, 48, |c| c != ')' && c != '(');
    let end = expect(words, close, ")")?;
    let content = closed_up(words, open, close);
    bracket_name(&content, grammar).is_some().then_some((content, end))
}

/// A year or session: `2004`, `XV`, `S-IV`, `14`.
fn is_count(content: &str) -> bool {
    let roman = content.trim_start_matches("ES-").trim_start_matches("S-");
    (1..=4).contains(&content.len()) && content.bytes().all(|b| b.is_ascii_digit())
        || !roman.is_empty() && roman.bytes().all(|b| matches!(b, b'I' | b'V' | b'X' | b'L'))
}

/// A bracket's content as the key has it: a year or session, or a portion in English words; `None` when the bracket is
/// not the symbol's.
fn bracket_name(content: &str, grammar: &MentionGrammar) -> Option<String> {
    if is_count(content) { Some(content.to_owned()) } else { portion(content, grammar) }
}

/// `Add.1`, `Corr.1`, `Add.1/Corr.1`, `Rev. 2`: the end of an addition that stands alone.
pub(super) fn addition(words: &str, at: usize) -> Option<usize> {
    let one = |at: usize| {
        let name = run(words, at, |c| c.is_ascii_alphabetic());
        let known = ADDITIONS.contains(&closed_up(words, at, name).as_str());
        let start = skip_space(words, expect(words, name, ".").filter(|_| known)?);
        number(words, start).map(|(.., end)| end)
    };
    let mut end = one(at)?;
    while let Some(next) = expect(words, end, "/").and_then(one) {
        end = next;
    }
    Some(end)
}

/// The symbol printed at a range, in canonical spelling.
pub(super) fn canonical(words: &str, start: usize, end: usize, grammar: &MentionGrammar) -> Option<Symbol> {
    let printed = closed_up(words, start, end);
    let mut text = String::with_capacity(printed.len());
    let mut rest = printed.as_str();
    while let Some((head, tail)) = rest.split_once('(') {
        let (content, after) = tail.split_once(')')?;
        text.push_str(head);
        match bracket_name(content, grammar)?.as_str() {
            "" => {}
            name => text.extend(["(", name, ")"]),
        }
        rest = after;
    }
    text.push_str(rest);
    Symbol::parse(&letter_last(&text)).ok()
}

/// `A/RES/217A(III)` as `A/RES/217(III)A`.
fn letter_last(text: &str) -> String {
    let moved = text.split_once("/RES/").and_then(|(root, number)| {
        let (number, session) = number.strip_suffix(')')?.split_once('(')?;
        let digits = number.trim_end_matches(|c: char| c.is_ascii_uppercase());
        let letter = number.strip_prefix(digits)?;
        Some(format!("{root}/RES/{digits}({session}){letter}"))
    });
    moved.unwrap_or_else(|| text.to_owned())
}

/// The symbol that an addition makes of the one it follows. `A/55/140` and `Add.1` give `A/55/140/Add.1`;
/// `A/55/602/Add.2` and `Corr.1` give `A/55/602/Add.2/Corr.1`, but with `Add.3` they give `A/55/602/Add.3`.
pub(super) fn add(base: &Symbol, addition: &str) -> Option<Symbol> {
    let addition = closed_up(addition, 0, addition.len());
    let wanted = addition_kind(&addition)?;
    let same = additions(base).find(|(_, kind)| *kind == wanted).and_then(|(at, _)| base.as_str().get(..at));
    Symbol::parse(&format!("{}/{addition}", same.unwrap_or(base.as_str()))).ok()
}

/// What of a symbol a further addition follows: all before its additions when one of another kind is at hand.
pub(super) fn stem(base: &Symbol, addition: &str) -> Symbol {
    let wanted = addition_kind(addition);
    let other = additions(base).find(|(_, kind)| Some(*kind) != wanted && *kind != "Rev");
    let stem = other.and_then(|(at, _)| base.as_str().get(..at)).and_then(|stem| Symbol::parse(stem).ok());
    stem.unwrap_or_else(|| base.clone())
}

/// Whether all parts of a text are additions: `Add.1/Corr.1`.
pub(super) fn is_addition(text: &str) -> bool {
    text.split('/').all(|part| addition_kind(part).is_some())
}

/// Where in a symbol its additions begin, and their kinds.
fn additions(symbol: &Symbol) -> impl Iterator<Item = (usize, &'static str)> {
    let slashes = symbol.as_str().match_indices('/');
    slashes.filter_map(|(at, _)| Some((at, addition_kind(symbol.as_str().get(at + 1..)?)?)))
}

fn addition_kind(part: &str) -> Option<&'static str> {
    ADDITIONS
        .into_iter()
        .find(|kind| part.strip_prefix(kind).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
}
