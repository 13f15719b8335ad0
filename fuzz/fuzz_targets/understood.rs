//! A document of any bytes, understood; every mention and paragraph must slice its source.

use recalling::parse::parse;
use recalling::read::read;
use recalling::resolution::Resolution;
use recalling::source::{Format, Source, from_bytes};
use std::sync::Arc;

/// The source and what was understood of it: mostly one resolution. `None` when the bytes are no text.
pub fn understood(format: Format, bytes: &[u8]) -> Option<(Source, Vec<Resolution>)> {
    let mut diagnostics = Vec::new();
    let source = from_bytes(&Arc::from("fuzzed"), format, bytes, None, &mut diagnostics)?;
    let resolutions = parse(&source, read(&source, &mut diagnostics), &mut diagnostics);
    for resolution in &resolutions {
        for mention in &resolution.mentions {
            let passage = resolution.passage(mention.within).expect("a mention stands in a passage");
            assert!(passage.words().get(mention.range.clone()).is_some(), "{mention:?}");
            assert!(source.text.get(mention.place.span.range()).is_some(), "{mention:?}");
        }
        for paragraph in &resolution.paragraphs {
            assert!(source.text.get(paragraph.text.whole().range()).is_some(), "{}", paragraph.id);
        }
    }
    Some((source, resolutions))
}
