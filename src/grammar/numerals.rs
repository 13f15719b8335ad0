//! Numbers in Chinese characters: `第七十八届会议`, `第一条第(四)项`, `(十二)`.

/// 0 to 9, and 10 and 100 for 十 and 百.
fn digit_of(c: char) -> Option<u32> {
    Some(match c {
        '〇' | '零' => 0,
        '一' => 1,
        '二' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        '十' => 10,
        '百' => 100,
        _ => return None,
    })
}

/// Whether a character is one of a Chinese number.
pub fn is_numeral(c: char) -> bool {
    digit_of(c).is_some()
}

/// The value of a Chinese number below a thousand: 二十四 is 24, 一百零一 comes as 一百 and 一.
pub fn numeral_value(numeral: &str) -> Option<u32> {
    let (mut sum, mut digit) = (0, None);
    for value in numeral.chars().map(digit_of) {
        match value? {
            unit @ (10 | 100) => sum += digit.take().unwrap_or(1) * unit,
            0 => {}
            _ if digit.is_some() => return None,
            value => digit = Some(value),
        }
        if sum > 999 {
            return None;
        }
    }
    Some(sum + digit.unwrap_or(0)).filter(|&value| value > 0)
}

#[cfg(test)]
mod tests {
    use super::numeral_value;

    #[test]
    fn chinese_numbers_have_their_values() {
        let rows =
            [("四", 4), ("十", 10), ("十一", 11), ("二十四", 24), ("七十三", 73), ("一百零一", 101), ("一百二", 102)];
        for (numeral, value) in rows {
            assert_eq!(numeral_value(numeral), Some(value), "{numeral}");
        }
        assert_eq!(numeral_value("〇"), None);
        assert_eq!(numeral_value("一二"), None);
    }
}
