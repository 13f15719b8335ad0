//! The letters of points, in Latin, Cyrillic and Arabic, and as the archive writes them.

/// Cyrillic letters that are set for the Latin ones they look like, with these (DOMAIN.md part 3).
const LOOK_ALIKES: [(char, char); 7] =
    [('а', 'a'), ('с', 'c'), ('е', 'e'), ('о', 'o'), ('р', 'p'), ('х', 'x'), ('у', 'y')];

/// The Cyrillic letters in the order in which points count.
const CYRILLIC: &str = "абвгдежзиклмнопрстуфхцчшщэюя";

/// The Arabic letters in the order in which points count: `أ`, `ب`, `ج` …
const ARABIC: &str = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";

/// The ordinals that the letter of a point may have: `b` 2, `bb` 28; Cyrillic `с` the third, as the Latin `c` it looks
/// like, or else the seventeenth; `ج` 3, `ب ب` 28, for
/// Arabic points double their letters after the twenty-sixth, where English does.
pub fn letter_ordinals(printed: &str) -> Vec<u32> {
    let mut letters = printed.chars().filter(|c| !matches!(c, ' ' | '\u{640}' | '\u{200d}')).map(plain);
    let Some(first) = letters.next() else { return Vec::new() };
    let rounds = match (letters.next(), letters.next()) {
        (None, _) => 0,
        (Some(second), None) if second == first => 1,
        _ => return Vec::new(),
    };
    if first.is_ascii_lowercase() {
        return vec![latin_ordinal(first) + 26 * rounds];
    }
    let place = |alphabet: &str| alphabet.chars().position(|c| c == first).and_then(|at| u32::try_from(at + 1).ok());
    let alike = LOOK_ALIKES.iter().find(|(cyrillic, _)| *cyrillic == first).map(|(_, latin)| latin_ordinal(*latin));
    let own = place(CYRILLIC).or_else(|| place(ARABIC).map(|place| place + 26 * rounds));
    let mut ordinals: Vec<u32> = alike.into_iter().chain(own).collect();
    ordinals.dedup();
    ordinals
}

/// The letters of an ordinal as the archive writes them: 3 is `c`, 28 is `bb`.
pub fn latin_letters(ordinal: u32) -> String {
    let ordinal = ordinal.max(1) - 1;
    let letter = char::from_u32(u32::from('a') + ordinal % 26).unwrap_or('a');
    std::iter::repeat_n(letter, (ordinal / 26 + 1) as usize).collect()
}

fn latin_ordinal(letter: char) -> u32 {
    u32::from(letter).saturating_sub(u32::from('a')) + 1
}

/// `ﻫ` is `ه` in another shape.
fn plain(c: char) -> char {
    match c {
        'ﻫ' | 'ﻩ' | 'ﻪ' | 'ﻬ' => 'ه',
        'ا' => 'أ',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_three_scripts_count() {
        let rows: [(&str, &[u32]); 9] = [
            ("a", &[1]),
            ("bb", &[28]),
            ("а", &[1]),
            ("с", &[3, 17]),
            ("б", &[2]),
            ("ج", &[3]),
            ("هـ", &[5]),
            ("ب ب", &[28]),
            ("ab", &[]),
        ];
        for (printed, ordinals) in rows {
            assert_eq!(letter_ordinals(printed), ordinals, "{printed}");
        }
        assert_eq!(latin_letters(3), "c");
        assert_eq!(latin_letters(28), "bb");
    }
}
