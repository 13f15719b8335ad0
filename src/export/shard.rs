//! Shards: what the check of a draft reads, compressed with gzip, which every browser can undo by itself.

use crate::site::PrecedentRow;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::{self, Write};

/// Runs with their precedents, 32 bits each and the least byte first: all runs in order, then the precedent of each.
pub(super) fn runs(runs: &[(u32, u32)]) -> io::Result<Vec<u8>> {
    let (runs, precedents): (Vec<u32>, Vec<u32>) = runs.iter().copied().unzip();
    let bytes: Vec<u8> = runs.into_iter().chain(precedents).flat_map(u32::to_le_bytes).collect();
    compressed(&bytes)
}

/// Precedents as JSON: a list of lists.
pub(super) fn precedents(rows: &[PrecedentRow<'_>]) -> io::Result<Vec<u8>> {
    compressed(&serde_json::to_vec(rows)?)
}

fn compressed(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::with_capacity(bytes.len() / 3), Compression::default());
    encoder.write_all(bytes)?;
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::read::GzDecoder;
    use std::io::Read;

    #[test]
    fn what_is_compressed_comes_out_again() {
        let mut bytes = Vec::new();
        GzDecoder::new(runs(&[(1, 7), (0x0102_0304, 8)]).unwrap().as_slice()).read_to_end(&mut bytes).unwrap();
        assert_eq!(bytes, [1, 0, 0, 0, 4, 3, 2, 1, 7, 0, 0, 0, 8, 0, 0, 0]);
    }
}
