//! Plain text of any bytes: nothing panics, every span slices the source, no letter is lost.

#![no_main]

#[path = "../../tests/suite/lost.rs"]
mod lost;
mod understood;

use libfuzzer_sys::fuzz_target;
use recalling::source::Format;

fuzz_target!(|bytes: &[u8]| {
    let Some((source, resolutions)) = understood::understood(Format::Text, bytes) else { return };
    if let ([resolution], 0) = (resolutions.as_slice(), source.body) {
        let lost = lost::letters(&source.text, resolution);
        assert!(lost.is_empty(), "lost: {lost:?}");
    }
});
