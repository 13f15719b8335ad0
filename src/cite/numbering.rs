//! Which body counts as a number does: what a date beside it shows, and what no body ever counted.
//!
//! The same `42/22` is a resolution of the General Assembly or of the Human Rights Council. The Assembly's session `s`
//! opens in September of 1945 + `s`; the Council holds three sessions a year since 2006. A date settles it.

use super::phrase::Number;
use crate::resolution::{Body, Symbol};
use jiff::civil::Date;

/// The first session whose resolutions are numbered by session: the thirty-first, of 1976 (DOMAIN.md part 5).
pub(super) const FIRST_NUMBERED: u32 = 31;
/// The last session in roman numerals.
pub(super) const LAST_ROMAN: u32 = 30;
/// No session has a higher number than this, for as long as anyone may care.
pub(super) const LAST_SESSION: u32 = 199;
/// The years in which a document may have been numbered.
pub(super) const YEARS: std::ops::RangeInclusive<u32> = 1946..=2100;
/// The Human Rights Council never came near this number in one session.
pub(super) const MOST_OF_RIGHTS: u32 = 60;
/// The General Assembly's decisions begin with this number in every session, other bodies' stay below.
pub(super) const FIRST_DECISION: u32 = 301;
/// The Economic and Social Council's decisions begin with this number in every year.
pub(super) const FIRST_ECONOMIC_DECISION: u32 = 201;
/// The first year of the Economic and Social Council's numbers by year.
pub(super) const FIRST_ECONOMIC_YEAR: u32 = 1978;
/// The last year of the Commission on Human Rights, which numbered by year as well.
pub(super) const LAST_COMMISSION_YEAR: u32 = 2006;

/// Whether the General Assembly's session sat on a day.
pub(super) fn sat_assembly(session: u32, date: Date) -> bool {
    let Some(after) = years_after(1945, date).and_then(|years| years.checked_sub(session)) else { return false };
    (after == 0 && date.month() >= 9) || (after == 1 && date.month() <= 9) || (after <= 1 && session == 1)
}

/// Whether the Human Rights Council's session sat in that year.
pub(super) fn sat_rights(session: u32, date: Date) -> bool {
    years_after(2006, date).is_some_and(|years| session.checked_sub(1).is_some_and(|before| before / 3 == years))
}

/// Whether a date may be that of a number: of one session or year with it. It tells the dates that a list shares from
/// those of its last item alone.
pub(super) fn may_be_of(number: Number, date: Date) -> bool {
    let year = u32::try_from(date.year()).unwrap_or(0);
    match number {
        Number::Pair(first, _) if YEARS.contains(&first) => year.abs_diff(first) <= 1,
        Number::Pair(session, _) => sat_assembly(session, date) || sat_rights(session, date),
        Number::Year(_, of) => year == of,
        Number::Roman(_, None, session) => sat_assembly(session, date),
        Number::Special(..) | Number::Roman(..) | Number::Foreign | Number::Bare(_) => false,
    }
}

/// Whether a resolution or decision is of a year or session that had not begun on a day: `S/RES/2191(2041)` for a text of
/// 2021. The Economic and Social Council counts its decisions for a year from the middle of the year before.
pub(crate) fn is_later(symbol: &Symbol, day: Date) -> bool {
    let session = || symbol.session()?.parse::<i16>().ok();
    let opens = match symbol.body() {
        Some(Body::SecurityCouncil) => symbol.year(),
        Some(Body::EconomicAndSocialCouncil) => symbol.year().map(|year| year - 1),
        Some(Body::GeneralAssembly) => session().and_then(|session| session.checked_add(1945)),
        Some(Body::HumanRightsCouncil) => session().map(|session| 2006 + session.saturating_sub(1) / 3),
        None => None,
    };
    opens.is_some_and(|year| year > day.year())
}

fn years_after(first: i16, date: Date) -> Option<u32> {
    u32::try_from(date.year().checked_sub(first)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_date_tells_the_assembly_from_the_council() {
        assert!(sat_assembly(53, date(1998, 12, 4)) && !sat_rights(53, date(1998, 12, 4)));
        assert!(sat_rights(42, date(2019, 9, 26)) && !sat_assembly(42, date(2019, 9, 26)));
        assert!(sat_rights(5, date(2007, 6, 18)) && sat_rights(48, date(2021, 10, 8)));
        assert!(sat_assembly(71, date(2017, 7, 20)) && sat_assembly(1, date(1946, 2, 13)));
    }

    #[test]
    fn a_date_belongs_to_numbers_of_its_session_only() {
        assert!(may_be_of(Number::Year(431, 1978), date(1978, 7, 27)));
        assert!(!may_be_of(Number::Year(385, 1976), date(1978, 7, 27)));
        assert!(!may_be_of(Number::Pair(53, 70), date(1999, 12, 1)));
    }
}
