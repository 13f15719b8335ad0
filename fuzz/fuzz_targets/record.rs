//! A record of any text beside a source: nothing panics, whatever it corrects.

#![no_main]

use libfuzzer_sys::fuzz_target;
use recalling::parse::parse;
use recalling::read::read;
use recalling::source::{Format, from_bytes};
use std::sync::Arc;

const TEXT: &str = "大会，\n\n回顾其1998年12月4日第53/70号决议，\n\n1. 决定将该项目列入临时议程。\n";

fuzz_target!(|record: &str| {
    let (path, beside) = (Arc::from("a.txt"), Arc::from("a.txt.toml"));
    let mut diagnostics = Vec::new();
    let source = from_bytes(&path, Format::Text, TEXT.as_bytes(), Some((&beside, record)), &mut diagnostics);
    let Some(source) = source else { return };
    parse(&source, read(&source, &mut diagnostics), &mut diagnostics);
});
