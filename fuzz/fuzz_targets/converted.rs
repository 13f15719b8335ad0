//! HTML of any text and DOCX of any bytes: nothing panics, and what becomes Markdown is read as any other.

#![no_main]

mod understood;

use libfuzzer_sys::fuzz_target;
use recalling::source::Format;

fuzz_target!(|bytes: &[u8]| {
    for format in [Format::Html, Format::Docx] {
        understood::understood(format, bytes);
    }
});
