//! Markdown of any bytes: nothing panics, every span slices the source.

#![no_main]

mod understood;

use libfuzzer_sys::fuzz_target;
use recalling::source::Format;

fuzz_target!(|bytes: &[u8]| drop(understood::understood(Format::Markdown, bytes)));
