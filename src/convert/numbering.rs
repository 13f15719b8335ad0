//! Numbers of lists, which a program prints and no file holds.

/// How numbers are spelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// `1`
    Digits,
    /// `01`
    TwoDigits,
    /// `１`
    WideDigits,
    /// `①`
    RingedDigits,
    /// `⑴`
    BracketedDigits,
    /// `⒈`
    StoppedDigits,
    /// `a`
    SmallLetters,
    /// `A`
    Letters,
    /// `iv`
    SmallRoman,
    /// `IV`
    Roman,
    /// `в`
    SmallRussian,
    /// `В`
    Russian,
    /// `أ`, `ب`, `ت`
    Arabic,
    /// `أ`, `ب`, `ج`
    Abjad,
    /// `二十一`, but `一○一` from a hundred on
    Chinese,
    /// `二十一`, `一百零一`
    ChineseThousands,
    /// `二十一`, `百一`
    Japanese,
    /// `二一`
    Ideographs,
    /// `甲`
    Stems,
}

/// Letters that count, each standing once, then twice, and so on; in the order of ECMA-376, part 1, 17.18.59. The Russian
/// ones are without ё, й, ъ and ь.
const LATIN: &str = "abcdefghijklmnopqrstuvwxyz";
const RUSSIAN: &str = "абвгдежзиклмнопрстуфхцчшщыэюя";
const ARABIC: &str = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
const ABJAD: &str = "أبجدهوزحطيكلمنسعفصقرشتثخذضغظ";

/// A number as it is printed; behind `z` comes `aa`.
pub(super) fn spelled(number: u32, kind: Kind) -> String {
    match kind {
        Kind::Digits => number.to_string(),
        Kind::TwoDigits => format!("{number:02}"),
        Kind::WideDigits => digits(number, "０１２３４５６７８９"),
        Kind::RingedDigits => enclosed(number, '①'),
        Kind::BracketedDigits => enclosed(number, '⑴'),
        Kind::StoppedDigits => enclosed(number, '⒈'),
        Kind::SmallLetters => letters(number, LATIN),
        Kind::Letters => letters(number, LATIN).to_uppercase(),
        Kind::SmallRoman => roman(number),
        Kind::Roman => roman(number).to_uppercase(),
        Kind::SmallRussian => letters(number, RUSSIAN),
        Kind::Russian => letters(number, RUSSIAN).to_uppercase(),
        Kind::Arabic => letters(number, ARABIC),
        Kind::Abjad => letters(number, ABJAD),
        // Microsoft's notes on the standard (MS-DOCX 2.4) show 一○○ for a hundred.
        Kind::Chinese if number < 100 => counted(number, Count::Chinese),
        Kind::Chinese => digits(number, "○一二三四五六七八九"),
        Kind::ChineseThousands => counted(number, Count::Chinese),
        Kind::Japanese => counted(number, Count::Japanese),
        Kind::Ideographs => digits(number, IDEOGRAPHS),
        Kind::Stems => stem(number),
    }
}

fn letters(number: u32, alphabet: &str) -> String {
    let size = u32::try_from(alphabet.chars().count()).unwrap_or(1).max(1);
    let letter = nth(alphabet, number.saturating_sub(1) % size);
    let times = (number.saturating_sub(1) / size + 1).min(8);
    std::iter::repeat_n(letter, usize::try_from(times).unwrap_or(1)).collect()
}

/// The character at a place; the first beyond the end.
fn nth(characters: &str, place: u32) -> char {
    let place = usize::try_from(place).unwrap_or(0);
    characters.chars().nth(place).or_else(|| characters.chars().next()).unwrap_or(' ')
}

/// A number in digits of another script, from nought.
fn digits(number: u32, digits: &str) -> String {
    number.to_string().chars().map(|digit| nth(digits, digit.to_digit(10).unwrap_or(0))).collect()
}

/// A number that is one character of twenty; higher ones are digits.
fn enclosed(number: u32, one: char) -> String {
    let sign = (1..=20).contains(&number).then(|| char::from_u32(u32::from(one) + number - 1)).flatten();
    sign.map_or_else(|| number.to_string(), String::from)
}

/// One of the ten stems; higher numbers are digits.
fn stem(number: u32) -> String {
    if (1..=10).contains(&number) {
        nth("甲乙丙丁戊己庚辛壬癸", number - 1).to_string()
    } else {
        number.to_string()
    }
}

const IDEOGRAPHS: &str = "〇一二三四五六七八九";

/// Whose way of counting in tens, hundreds and thousands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Count {
    /// `一百零一`
    Chinese,
    /// `百一`
    Japanese,
}

/// A number as it is said.
fn counted(number: u32, count: Count) -> String {
    if number == 0 || number >= 100_000 {
        return digits(number, IDEOGRAPHS);
    }
    let mut out = String::new();
    let mut skipped = false;
    for (value, sign) in [(10_000, "万"), (1000, "千"), (100, "百"), (10, "十"), (1, "")] {
        let digit = number / value % 10;
        if digit == 0 {
            skipped = !out.is_empty();
            continue;
        }
        // Word writes no 零 from ten thousand on (MS-OI29500 2.1.540, e).
        if skipped && count == Count::Chinese && number < 10_000 {
            out.push('零');
        }
        skipped = false;
        let one_is_silent = match count {
            Count::Chinese => value == 10 && out.is_empty(),
            Count::Japanese => (10..=1000).contains(&value),
        };
        if !(digit == 1 && one_is_silent) {
            out.push(nth(IDEOGRAPHS, digit));
        }
        out.push_str(sign);
    }
    out
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
    #[test]
    fn letters_of_other_alphabets_are_in_the_order_of_the_standard() {
        let first = |kind| (1..=12).map(|n| spelled(n, kind)).collect::<Vec<_>>().concat();
        assert_eq!(first(Kind::SmallRussian), "абвгдежзиклм");
        assert_eq!(first(Kind::Arabic), "أبتثجحخدذرزس");
        assert_eq!(first(Kind::Abjad), "أبجدهوزحطيكل");
        let last = [(29, Kind::Russian), (30, Kind::Russian), (28, Kind::Arabic), (28, Kind::Abjad), (29, Kind::Abjad)];
        assert_eq!(last.map(|(n, kind)| spelled(n, kind)), ["Я", "АА", "ي", "ظ", "أأ"]);
    }

    #[test]
    fn chinese_numbers_are_counted_in_tens_or_spelled_in_digits() {
        let rows = [
            (1, ["一", "一", "一", "一"]),
            (10, ["十", "十", "十", "一〇"]),
            (11, ["十一", "十一", "十一", "一一"]),
            (20, ["二十", "二十", "二十", "二〇"]),
            (35, ["三十五", "三十五", "三十五", "三五"]),
            (100, ["一○○", "一百", "百", "一〇〇"]),
            (101, ["一○一", "一百零一", "百一", "一〇一"]),
            (110, ["一一○", "一百一十", "百十", "一一〇"]),
            (1001, ["一○○一", "一千零一", "千一", "一〇〇一"]),
            (1020, ["一○二○", "一千零二十", "千二十", "一〇二〇"]),
        ];
        for (number, expected) in rows {
            let kinds = [Kind::Chinese, Kind::ChineseThousands, Kind::Japanese, Kind::Ideographs];
            assert_eq!(kinds.map(|kind| spelled(number, kind)), expected);
        }
    }

    #[test]
    fn digits_with_something_around_them_end_at_twenty() {
        let kinds = [Kind::RingedDigits, Kind::BracketedDigits, Kind::StoppedDigits, Kind::WideDigits, Kind::TwoDigits];
        assert_eq!(kinds.map(|kind| spelled(3, kind)), ["③", "⑶", "⒊", "３", "03"]);
        assert_eq!(kinds.map(|kind| spelled(21, kind)), ["21", "21", "21", "２１", "21"]);
        assert_eq!([2, 10, 11].map(|number| spelled(number, Kind::Stems)), ["乙", "癸", "11"]);
    }
}
