//! Numbers of lists, which a program prints and no file holds.

/// How numbers are spelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// `1`
    Digits,
    /// `a`
    SmallLetters,
    /// `A`
    Letters,
    /// `iv`
    SmallRoman,
    /// `IV`
    Roman,
}

/// A number as it is printed; behind `z` comes `aa`.
pub(super) fn spelled(number: u32, kind: Kind) -> String {
    match kind {
        Kind::Digits => number.to_string(),
        Kind::SmallLetters => letters(number),
        Kind::Letters => letters(number).to_uppercase(),
        Kind::SmallRoman => roman(number),
        Kind::Roman => roman(number).to_uppercase(),
    }
}

fn letters(number: u32) -> String {
    let letter = char::from_u32(u32::from('a') + number.saturating_sub(1) % 26).unwrap_or('a');
    let times = (number.saturating_sub(1) / 26 + 1).min(8);
    std::iter::repeat_n(letter, usize::try_from(times).unwrap_or(1)).collect()
}

fn roman(number: u32) -> String {
    const SIGNS: [(u32, &str); 13] = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    let mut rest = number.min(5000);
    let mut out = String::new();
    for (value, sign) in SIGNS {
        while rest >= value {
            out.push_str(sign);
            rest -= value;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Kind, spelled};

    #[test]
    fn numbers_are_spelled_as_word_processors_do() {
        let all: Vec<String> =
            [(28, Kind::SmallLetters), (3, Kind::Letters), (14, Kind::SmallRoman), (7, Kind::Digits)]
                .map(|(n, k)| spelled(n, k))
                .into();
        assert_eq!(all, ["bb", "C", "xiv", "7"]);
    }
}
