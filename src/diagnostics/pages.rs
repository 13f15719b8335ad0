//! The pages about codes: `docs/diagnostics/W0204.md`, one for each, carried in the binary for `recalling explain`.

use super::Code;
use include_dir::{Dir, include_dir};

static PAGES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/docs/diagnostics");

impl Code {
    /// The code that somebody typed, in capitals or not.
    ///
    /// ```
    /// use recalling::diagnostics::Code;
    /// assert_eq!(Code::parse("w0204"), Some(Code::NoteWithoutCall));
    /// ```
    pub fn parse(typed: &str) -> Option<Code> {
        Code::ALL.iter().copied().find(|code| code.as_str().eq_ignore_ascii_case(typed.trim()))
    }

    /// The page about it, in Markdown.
    pub fn page(self) -> &'static str {
        PAGES.get_file(format!("{self}.md")).and_then(|file| file.contents_utf8()).unwrap_or_default()
    }

    /// What the page is called: its first line, without the code.
    pub fn title(self) -> &'static str {
        let first = self.page().lines().next().unwrap_or_default();
        first.split_once(": ").map_or(first, |(_, title)| title)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_a_page_and_every_page_a_code() {
        for code in Code::ALL {
            let page = code.page();
            assert!(
                page.starts_with(&format!("# {code}: ")),
                "docs/diagnostics/{code}.md is missing or begins wrongly"
            );
            for part in ["## Example", "## Why it matters", "## What to do"] {
                assert!(page.contains(part), "docs/diagnostics/{code}.md has no part {part}");
            }
        }
        for file in PAGES.files() {
            let name = file.path().file_stem().and_then(|name| name.to_str()).unwrap();
            assert_eq!(Code::parse(name).map(|code| code.as_str()), Some(name), "no code {name}");
        }
    }

    #[test]
    fn no_code_is_used_twice() {
        let mut codes: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), Code::ALL.len());
    }
}
