//! The series of symbols that the United Nations and its treaty bodies print documents under (DOMAIN.md part 5).
//!
//! Only these open a symbol: `WT/L/508` and `GC(65)/RES/14` are numbers of other organizations, and `N/A` is none.

/// In order, so that one is found by bisection.
const SERIES: [&str; 59] = [
    "A", "APLC", "AT", "BWC", "CAC", "CAT", "CC", "CCM", "CCPR", "CCW", "CD", "CED", "CEDAW", "CERD", "CLCS", "CMW",
    "CPR", "CRC", "CRPD", "CTOC", "DC", "DP", "E", "ECE", "ESCAP", "FCCC", "GC", "HRC", "HRI", "HS", "HSP", "IBA",
    "ICCD", "ID", "IDB", "ISBA", "JIU", "LC", "LOS", "MP", "NPT", "PBC", "S", "SAICM", "SAP", "SPLOS", "SPT", "ST",
    "T", "TD", "TRADE", "TRANS", "UNA", "UNCTAD", "UNEP", "UNFF", "UNFPA", "UNITAR", "UNW",
];

/// Whether a symbol may begin with this; of `GC.18` the letters count.
pub(super) fn is_series(name: &str) -> bool {
    let letters = name.split_once('.').map_or(name, |(letters, _)| letters);
    SERIES.binary_search(&letters).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_series_stand_in_order() {
        assert!(SERIES.is_sorted());
        assert!(is_series("A") && is_series("GC.18") && !is_series("WT"));
    }
}
