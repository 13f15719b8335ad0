//! The bracket of a symbol that names a portion of a document: `NPT/CONF.1995/32 (Part I)`, `A/76/5 (第二卷)`, `A/75/6
//! (الباب 2)`. Whatever the language printed, the key has the English words.

use crate::grammar::{MentionGrammar, PORTIONS, Portion, Term, numeral_value};
use crate::resolution::roman;

/// A bracket's content, without white space, as the key has it: `PartI`, `Sect.2`; empty for what is no part of the key
/// (`Supp`, a resumption). `None` when the bracket is not the symbol's.
pub(super) fn portion(content: &str, grammar: &MentionGrammar) -> Option<String> {
    let small = content.to_lowercase();
    let rows = PORTIONS
        .iter()
        .chain(grammar.portions)
        .flat_map(|(portion, forms)| forms.iter().map(move |form| (*portion, form.to_lowercase().replace(' ', ""))));
    let mut fitting = rows.filter_map(|(portion, form)| key(portion, &form, content, &small, grammar));
    fitting.next()
}

/// The key of a portion whose word is `form`, which stands before its numbers or behind them.
fn key(portion: Portion, form: &str, content: &str, small: &str, grammar: &MentionGrammar) -> Option<String> {
    let (one, many) = match portion {
        Portion::Part => ("Part", "Parts"),
        Portion::Section => ("Sect.", "Sects."),
        Portion::Volume => ("Vol.", "Vols."),
        Portion::Introduction => return (small == form).then(|| "Introduction".to_owned()),
        Portion::Supplement => return small.starts_with(form).then(String::new),
    };
    let behind = small.strip_prefix(form).and_then(|rest| content.get(content.len().checked_sub(rest.len())?..));
    let before = || small.strip_suffix(form).and_then(|rest| content.get(..rest.len()));
    let printed = behind.filter(|numbers| !numbers.is_empty()).or_else(before)?;
    if let Some(number) = counted(printed, grammar) {
        return Some(if portion == Portion::Section {
            format!("{one}{number}")
        } else {
            format!("{one}{}", roman(number))
        });
    }
    let (numbers, several) = figures(printed, grammar)?;
    Some(format!("{}{numbers}", if several { many } else { one }))
}

/// The value of a number in words: `الأول`, `première`, 第一.
fn counted(printed: &str, grammar: &MentionGrammar) -> Option<u32> {
    let small = printed.to_lowercase();
    let named = grammar.rows.iter().find_map(|row| match row.term {
        Term::Count(number) if row.forms.iter().any(|form| form.replace(' ', "") == small) => Some(number),
        _ => None,
    });
    named.or_else(|| numeral_value(printed.strip_prefix('第').unwrap_or(printed)))
}

/// Figures as the key has them, and whether there are several: `I`, 第2, `29A`, `I和II` as `IandII`, `2-4`.
fn figures(printed: &str, grammar: &MentionGrammar) -> Option<(String, bool)> {
    let is_figure = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit();
    let mut rest = printed.strip_prefix('第').unwrap_or(printed);
    let mut key = String::new();
    loop {
        let (figure, behind) = rest.split_at(rest.find(|c| !is_figure(c)).unwrap_or(rest.len()));
        if figure.is_empty() {
            return None;
        }
        let several = !key.is_empty();
        key.push_str(figure);
        if behind.is_empty() {
            return Some((key, several));
        }
        let (joint, next) = behind.split_at(behind.find(is_figure)?);
        let and = joint == "and" || grammar.forms(Term::And).any(|form| form == joint);
        key.push_str(match joint {
            "-" => "-",
            _ if and => "and",
            _ => return None,
        });
        rest = next;
    }
}
