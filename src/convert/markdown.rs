//! Writing a sheet as Markdown, such that reading it back gives the same words, calls and notes.
//!
//! Only what would mean something is escaped, so that the text stays one that a person may correct. Note calls are
//! `<sup>1</sup>` and a note is a paragraph that begins with its label, as in seed 78/237.

use super::sheet::{Block, Piece, Sheet, is_blank};
use crate::text::Style;

/// The Markdown of a sheet; empty when nothing is on it.
pub(super) fn markdown(sheet: &Sheet) -> String {
    let mut page = String::new();
    for block in &sheet.blocks {
        let text = match block {
            Block::Paragraph(pieces) if !is_blank(pieces) => lines(pieces, Ends::Lines),
            Block::Heading(level, pieces) if !is_blank(pieces) => {
                let words = lines(pieces, Ends::Tags);
                // Marks at the end of a heading would be taken for its own.
                let words = words.strip_suffix('#').map_or_else(|| words.clone(), |words| format!("{words}\\#"));
                format!("{} {words}", "#".repeat(usize::from((*level).clamp(1, 6))))
            }
            Block::Note(label, pieces) if !is_blank(pieces) => {
                format!("<sup>{}</sup> {}", escaped(label), lines(pieces, Ends::Tags))
            }
            Block::Table(rows) => table(rows),
            _ => continue,
        };
        if !page.is_empty() {
            page.push('\n');
        }
        page.push_str(&text);
        page.push('\n');
    }
    page
}

/// How the end of a line is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ends {
    /// As the end of a line.
    Lines,
    /// As a tag, where everything has to stand in one line.
    Tags,
}

/// The rows of a table; all have as many cells as the longest.
fn table(rows: &[Vec<Vec<Piece>>]) -> String {
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let mut out = String::new();
    for (i, row) in rows.iter().enumerate() {
        for cell in row {
            out.push_str("| ");
            out.push_str(&lines(cell, Ends::Tags));
            out.push(' ');
        }
        out.push_str(&"| ".repeat(width - row.len()));
        out.push_str("|\n");
        if i == 0 {
            out.push_str(&"|---".repeat(width));
            out.push_str("|\n");
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Pieces as Markdown, white space folded.
fn lines(pieces: &[Piece], ends: Ends) -> String {
    let mut writer = Inline { out: String::new(), line: String::new(), ends };
    let runs = runs(pieces);
    for (i, run) in runs.iter().enumerate() {
        match run {
            Piece::Words(words, style) => {
                let next = runs.get(i + 1).and_then(first_letter);
                writer.words(words, *style, next);
            }
            Piece::Call(label) => {
                writer.line.push_str("<sup>");
                writer.line.push_str(&escaped(label));
                writer.line.push_str("</sup>");
            }
            Piece::Break => writer.end(),
        }
    }
    writer.finish()
}

/// Pieces with words that are set alike put together.
fn runs(pieces: &[Piece]) -> Vec<Piece> {
    let mut runs: Vec<Piece> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        if let (Some(Piece::Words(before, was)), Piece::Words(words, style)) = (runs.last_mut(), piece)
            && (*was == *style || words.trim().is_empty())
        {
            before.push_str(words);
        } else {
            runs.push(piece.clone());
        }
    }
    runs
}

fn first_letter(piece: &Piece) -> Option<char> {
    match piece {
        Piece::Words(words, _) => words.chars().next(),
        Piece::Call(_) => Some('<'),
        Piece::Break => None,
    }
}

/// The line that is being written, and those before it.
struct Inline {
    out: String,
    line: String,
    ends: Ends,
}

impl Inline {
    /// Adds words; `next` is the letter behind them.
    fn words(&mut self, words: &str, style: Option<Style>, next: Option<char>) {
        let words = folded(words);
        let (mark, inner) = match style {
            Some(Style::Bold) => ("**", edges(&words)),
            Some(Style::Italic) => ("*", edges(&words)),
            Some(Style::Raised) | None => return self.push(&escaped(&words)),
        };
        let (Some(inner), false) = (inner, self.line.ends_with('*')) else { return self.push(&escaped(&words)) };
        let (before, behind) =
            (words.get(..inner.start).unwrap_or_default(), words.get(inner.end..).unwrap_or_default());
        self.push(&escaped(before));
        // Two marks that touch would be read as one.
        let touches = behind.is_empty() && next == Some('*');
        let mark = if touches { "" } else { mark };
        self.push(&format!("{mark}{}{mark}", escaped(words.get(inner).unwrap_or_default())));
        self.push(&escaped(behind));
    }

    /// Adds to the line; two spaces become one.
    fn push(&mut self, text: &str) {
        let double = self.line.ends_with([' ', '\n']) || self.line.is_empty();
        self.line.push_str(if double { text.trim_start_matches(' ') } else { text });
    }

    /// Ends the line.
    fn end(&mut self) {
        let line = std::mem::take(&mut self.line);
        let line = line.trim_end_matches(' ');
        if line.is_empty() {
            return;
        }
        let first = self.out.is_empty();
        if !first {
            self.out.push_str(if self.ends == Ends::Lines { "\n" } else { "<br>" });
        }
        match self.ends {
            Ends::Lines => self.out.push_str(&begun(line, first)),
            Ends::Tags => self.out.push_str(line),
        }
    }

    fn finish(mut self) -> String {
        self.end();
        self.out
    }
}

/// Words with every run of white space as one space. A space that does not break stays one.
fn folded(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            ' ' | '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// What of some words can stand between marks of emphasis, which ask for a letter at both ends; `None` without one.
fn edges(words: &str) -> Option<std::ops::Range<usize>> {
    let start = words.find(char::is_alphanumeric)?;
    let (end, last) = words.char_indices().rfind(|(_, c)| c.is_alphanumeric())?;
    Some(start..end + last.len_utf8())
}

/// Words in which nothing is taken for mark-up, wherever in a line they stand.
fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + 8);
    let mut letters = words.chars().peekable();
    while let Some(c) = letters.next() {
        let next = letters.peek().copied();
        let means = match c {
            '\\' | '*' | '_' | '`' | '<' | '|' => true,
            '[' => next == Some('^'),
            ']' => next.is_some_and(|next| matches!(next, '(' | '[' | ':')),
            '&' => next.is_some_and(|next| next == '#' || next.is_ascii_alphabetic()),
            _ => false,
        };
        if means {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// A line whose beginning is not taken for mark-up. The number of a paragraph stays as it is, and what follows it begins
/// a line of its own; on a later line it would begin a list.
fn begun(line: &str, first: bool) -> String {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    if let Some((number, rest)) = line.split_at_checked(digits).filter(|_| (1..=9).contains(&digits))
        && let Some(mark) = rest.chars().next().filter(|c| matches!(c, '.' | ')'))
    {
        let rest = rest.get(1..).unwrap_or_default();
        return match rest.strip_prefix(' ') {
            Some(words) if first && !words.is_empty() => format!("{number}{mark} {}", begun(words, false)),
            Some(_) => format!("{number}\\{mark}{rest}"),
            None if rest.is_empty() => format!("{number}\\{mark}"),
            None => line.to_owned(),
        };
    }
    let marks = ['#', '>', '-', '+', '~', '='];
    if line.starts_with(marks) || line.starts_with(':') { format!("\\{line}") } else { line.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::super::sheet::{Block, Piece, Sheet};
    use super::markdown;
    use crate::text::Style;

    fn written(pieces: Vec<Piece>) -> String {
        markdown(&Sheet { blocks: vec![Block::Paragraph(pieces)] })
    }

    #[test]
    fn only_what_would_mean_something_is_escaped() {
        for (words, expected) in [
            ("1. Calls upon Member States;", "1. Calls upon Member States;"),
            ("[on the report of the First Committee (A/69/435)]", "[on the report of the First Committee (A/69/435)]"),
            ("- 2 -", "\\- 2 -"),
            ("1. - 2", "1. \\- 2"),
            ("# 5 and a*b_c <d> & e &amp; [x](y)", "\\# 5 and a\\*b\\_c \\<d> & e \\&amp; [x\\](y)"),
            ("3.", "3\\."),
        ] {
            assert_eq!(written(vec![Piece::plain(words)]).trim_end(), expected);
        }
    }

    #[test]
    fn emphasis_has_letters_at_its_ends() {
        let italic = |words: &str| Piece::Words(words.into(), Some(Style::Italic));
        let pieces = vec![Piece::plain("1. "), italic("Calls upon "), Piece::plain("Member States;")];
        assert_eq!(written(pieces), "1. *Calls upon* Member States;\n");
        assert_eq!(written(vec![italic("《宣言》，"), Piece::plain("后")]), "《*宣言*》，后\n");
    }
}
