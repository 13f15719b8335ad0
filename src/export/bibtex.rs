//! A record for BibTeX and biblatex. Old programs read `year` and `howpublished`, new ones `date`, and the legal styles
//! after OSCOLA the fields that begin with `entrysubtype`.

use super::one_line;
use crate::resolution::{Body, Language, Symbol, SymbolKind};
use crate::site::Reference;
use std::fmt::Write;

/// The record of a text, with a newline at its end.
pub fn record(of: &Reference<'_>) -> String {
    let mut fields: Vec<(&str, String)> = vec![
        // A name of several words that is no person's stands in braces of its own.
        ("author", format!("{{{}}}", escaped(&of.authority))),
        ("title", format!("{{{}}}", escaped(&of.title))),
    ];
    if let Some(date) = of.date() {
        fields.extend([("date", date.to_string()), ("year", date.year().to_string())]);
    }
    let symbol = of.symbol.as_str();
    fields.extend([("number", escaped(symbol)), ("type", escaped(&of.genre))]);
    fields.push(("howpublished", escaped(&format!("{} {symbol}", of.genre))));
    fields.extend([("entrysubtype", "undoc".to_owned()), ("institution", institution(of.symbol).to_owned())]);
    fields.extend(instrument(of).map(|instrument| ("instrument_no", escaped(&instrument))));
    fields.push(("doc_no", escaped(&format!("UN Doc {symbol}"))));
    fields.extend(langid(of.language).map(|langid| ("langid", langid.to_owned())));
    if !of.subjects.is_empty() {
        fields.push(("keywords", escaped(&of.subjects.join(", "))));
    }
    fields.push(("url", verbatim(of.url())));
    let mut out = format!("@misc{{{},\n", of.key());
    for (name, value) in fields {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "  {name} = {{{value}}},");
    }
    out.push_str("}\n");
    out
}

/// The body as lawyers cite it: `UNGA`.
fn institution(symbol: &Symbol) -> &'static str {
    match symbol.body() {
        Some(Body::GeneralAssembly) => "UNGA",
        Some(Body::SecurityCouncil) => "UNSC",
        Some(Body::EconomicAndSocialCouncil) => "ECOSOC",
        Some(Body::HumanRightsCouncil) => "UNHRC",
        None => "UN",
    }
}

/// `Res 69/28 (2014)`; a symbol that says its year says it once: `Res 1540 (2004)`.
fn instrument(of: &Reference<'_>) -> Option<String> {
    let kind = match of.symbol.kind() {
        SymbolKind::Resolution => "Res",
        SymbolKind::Decision => "Dec",
        SymbolKind::Meeting | SymbolKind::Document => return None,
    };
    let short = of.symbol.short();
    match of.adopted.map(|date| date.year().to_string()).filter(|year| !short.contains(year.as_str())) {
        Some(year) => Some(format!("{kind} {short} ({year})")),
        None => Some(format!("{kind} {short}")),
    }
}

/// The language as babel and biblatex name it.
fn langid(language: Language) -> Option<&'static str> {
    let known = [
        (Language::EN, "english"),
        (Language::FR, "french"),
        (Language::ES, "spanish"),
        (Language::RU, "russian"),
        (Language::ZH, "chinese"),
        (Language::AR, "arabic"),
    ];
    known.into_iter().find(|(its, _)| *its == language).map(|(_, name)| name)
}

/// Words as TeX prints them. A brace is named, because programs count braces whatever stands before them.
fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in one_line(words).chars() {
        match c {
            '\\' => out.push_str("\\textbackslash{}"),
            '{' => out.push_str("\\textbraceleft{}"),
            '}' => out.push_str("\\textbraceright{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '&' | '%' | '$' | '#' | '_' => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out
}

/// An address, which is not escaped; what would end the field is written as its number.
fn verbatim(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    for c in address.chars().filter(|c| !c.is_control()) {
        match c {
            '{' | '}' | '\\' | ' ' => out.push_str(&format!("%{:02X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out
}
