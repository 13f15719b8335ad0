//! Addresses of the web in running text: the numbers in them are no citations, but the United Nations' own address of
//! a document names it.

use super::chars::{expect, peek, run};
use super::symbols;
use crate::grammar::MentionGrammar;

/// Where documents are served by their symbols.
const OWN: [&str; 4] = ["undocs.org/", "docs.un.org/", "www.undocs.org/", "documents.un.org/api/symbol/access?s="];

type Bytes = (usize, usize);

/// The address that begins at a byte, where a word of small letters ends at `word`: its end, and when it is a document's
/// own address the bytes of the symbol. `None` when the word is no address.
pub(super) fn lex(words: &str, at: usize, word: usize, grammar: &MentionGrammar) -> Option<(Option<Bytes>, usize)> {
    let host = ["https://", "http://"].iter().find_map(|scheme| expect(words, at, scheme));
    let domain =
        expect(words, word, ".").and_then(|point| peek(words, point)).is_some_and(|(c, _)| c.is_ascii_lowercase());
    if host.is_none() && !domain {
        return None;
    }
    let end = run(words, at, |c| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '"' | ',' | ';' | ')' | ']'));
    let symbol = OWN.iter().find_map(|own| expect(words, host.unwrap_or(at), own)).and_then(|path| {
        let language = run(words, path, |c| c.is_ascii_lowercase());
        let start = expect(words, language, "/").filter(|_| language > path).unwrap_or(path);
        symbols::lex(words, start, grammar).map(|(key, end)| ((start, key), end))
    });
    match symbol {
        Some((key, end)) => Some((Some(key), end)),
        None => Some((None, end)),
    }
}
