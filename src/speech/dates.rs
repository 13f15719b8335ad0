//! Dates and numbers as a language writes them: `2014 年 12 月 2 日`, `2 December 2014`, `第六十九届`.
//!
//! The forms come from the Unicode data of [`icu`], unless the language's Fluent file gives a pattern of its own, as
//! Arabic, Chinese and French do. Arabic months have two names, which the United Nations writes as a pair (DOMAIN.md section 7,
//! `4 كانون الأول/ديسمبر 1998`) and `icu` does not: a pattern may ask for the name with which the language's grammar
//! begins. A date that no form knows is written as `2014-12-02`.

use crate::grammar::Grammar;
use crate::resolution::Language;
use icu::calendar::{Date as IcuDate, Gregorian};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::YMD;
use icu::locale::Locale;
use jiff::civil::Date;

/// How a language writes dates.
pub struct Dates {
    form: Form,
}

enum Form {
    /// Patterns whose first four control characters stand for year, month, day and the month's name in a language.
    Patterns(Patterns, Language),
    Icu(Box<FixedCalendarDateTimeFormatter<Gregorian, YMD>>),
    Iso,
}

/// How a language's Fluent file writes days: year, month, day and the month's name are the characters 1 to 4.
pub struct Patterns {
    /// Any day: `{ $day } { $month-name } { $year }`.
    pub any: String,
    /// The first day of a month, where it is written otherwise: `1er décembre 1999`.
    pub first: Option<String>,
}

impl Dates {
    /// The dates of a language.
    pub fn of(language: Language, patterns: Option<Patterns>) -> Self {
        let own = patterns.map(|patterns| Form::Patterns(patterns, language));
        Self { form: own.or_else(|| icu_form(language)).unwrap_or(Form::Iso) }
    }

    /// A date in full.
    pub fn long(&self, date: Date) -> String {
        match &self.form {
            Form::Patterns(Patterns { any, first }, language) => {
                fill(first.as_ref().filter(|_| date.day() == 1).unwrap_or(any), *language, date)
            }
            Form::Icu(formatter) => match gregorian(date) {
                Some(date) => formatter.format(&date).to_string(),
                None => date.to_string(),
            },
            Form::Iso => date.to_string(),
        }
    }
}

fn gregorian(date: Date) -> Option<IcuDate<Gregorian>> {
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    IcuDate::try_new_gregorian(i32::from(date.year()), month, day).ok()
}

fn icu_form(language: Language) -> Option<Form> {
    // The United Nations writes the day first in English, and western digits in Arabic.
    let tag = match language {
        Language::EN => "en-GB",
        Language::AR => "ar-u-nu-latn",
        _ => language.code(),
    };
    let locale: Locale = tag.parse().ok()?;
    let formatter = FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::long()).ok()?;
    Some(Form::Icu(Box::new(formatter)))
}

/// The month as the language writes it; its number where no grammar says.
pub(super) fn month_name(language: Language, month: i8) -> String {
    let forms = || Grammar::of(language)?.text.months.get(usize::try_from(month - 1).ok()?)?.first().copied();
    forms().map_or_else(|| month.to_string(), str::to_owned)
}

fn fill(pattern: &str, language: Language, date: Date) -> String {
    let mut out = String::with_capacity(pattern.len() + 8);
    for c in pattern.chars() {
        match c {
            '\u{1}' => out.push_str(&date.year().to_string()),
            '\u{2}' => out.push_str(&date.month().to_string()),
            '\u{3}' => out.push_str(&date.day().to_string()),
            '\u{4}' => out.push_str(&month_name(language, date.month())),
            c => out.push(c),
        }
    }
    out
}

/// A whole number below ten thousand in Chinese numerals, as sessions are counted (`第七十八届会议`).
///
/// ```
/// assert_eq!(recalling::speech::han_number(78), "七十八");
/// assert_eq!(recalling::speech::han_number(110), "一百一十");
/// ```
pub fn han_number(number: u32) -> String {
    const DIGITS: [&str; 10] = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    const PLACES: [(u32, &str); 4] = [(1000, "千"), (100, "百"), (10, "十"), (1, "")];
    if number == 0 || number > 9999 {
        return number.to_string();
    }
    let mut out = String::new();
    let mut skipped = false;
    for (place, name) in PLACES {
        let digit = number / place % 10;
        if digit == 0 {
            skipped = !out.is_empty();
            continue;
        }
        if std::mem::take(&mut skipped) {
            out.push('零');
        }
        // Ten to nineteen begin with the word for ten.
        if !(place == 10 && digit == 1 && out.is_empty()) {
            out.push_str(DIGITS.get(digit as usize).unwrap_or(&""));
        }
        out.push_str(name);
    }
    out
}
