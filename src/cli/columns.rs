//! Text in columns, measured as a terminal shows it: a Chinese character takes two.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The text, filled up with spaces to so many columns; a longer one stays as it is.
pub fn pad(text: &str, columns: usize) -> String {
    format!("{text}{}", " ".repeat(columns.saturating_sub(text.width())))
}

/// The beginning of a text that fits in so many columns, with `…` when it is cut.
pub fn cut(text: &str, columns: usize) -> String {
    if text.width() <= columns {
        return text.to_owned();
    }
    let mut width = 1;
    let fits = text.chars().take_while(|c| {
        width += c.width().unwrap_or(0);
        width <= columns
    });
    format!("{}…", fits.collect::<String>().trim_end())
}

/// The widest of some texts, in columns.
pub fn widest<'a>(texts: impl Iterator<Item = &'a str>) -> usize {
    texts.map(UnicodeWidthStr::width).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_takes_two_columns() {
        assert_eq!(pad("回顾", 6), "回顾  ");
        assert_eq!(cut("回顾其决议", 7), "回顾其…");
        assert_eq!(cut("Recalling", 9), "Recalling");
        assert_eq!(cut("Recalling its", 11), "Recalling…");
    }
}
