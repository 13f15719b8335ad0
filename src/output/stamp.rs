//! Stamps: how one sees, without reading a file, that nobody has touched it since a build has left it.

use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::fs::{self, Metadata};
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

/// How a file was left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Stamp {
    size: u64,
    /// When it was last written, in seconds and nanoseconds.
    written: (u64, u32),
    /// What its bytes were made of, where that is known.
    made_of: Option<[u8; blake3::OUT_LEN]>,
}

impl Stamp {
    /// The stamp of a file as it is now; `None` where the system keeps no times.
    pub(super) fn of(path: &Path, made_of: Option<&blake3::Hash>) -> Option<Self> {
        let (size, written) = seen(&fs::symlink_metadata(path).ok()?)?;
        Some(Self { size, written, made_of: made_of.map(|hash| *hash.as_bytes()) })
    }

    /// How many bytes the file has.
    pub(super) fn size(&self) -> u64 {
        self.size
    }

    /// Whether a file is a plain one with this size, last written at that moment.
    pub(super) fn is_of(&self, path: &Path) -> bool {
        fs::symlink_metadata(path).ok().and_then(|there| seen(&there)) == Some((self.size, self.written))
    }

    /// Whether the file was made of this.
    pub(super) fn is_made_of(&self, hash: &blake3::Hash) -> bool {
        self.made_of.as_ref() == Some(hash.as_bytes())
    }
}

/// The size of a plain file, and when it was last written.
fn seen(there: &Metadata) -> Option<(u64, (u64, u32))> {
    let since = there.modified().unwrap_or(SystemTime::UNIX_EPOCH).duration_since(UNIX_EPOCH).ok()?;
    let known = there.is_file() && !since.is_zero();
    known.then_some((there.len(), (since.as_secs(), since.subsec_nanos())))
}

/// How all files of a folder were left, by route. Kept outside of it: it is nothing to be published.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamps(HashMap<String, Stamp>);

impl Stamps {
    /// How many files have one.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// How many bytes all these files have.
    pub fn size(&self) -> u64 {
        self.0.values().map(|stamp| stamp.size).sum()
    }

    pub(super) fn get(&self, route: &str) -> Option<Stamp> {
        self.0.get(route).copied()
    }
}

impl FromIterator<(String, Stamp)> for Stamps {
    fn from_iter<I: IntoIterator<Item = (String, Stamp)>>(stamps: I) -> Self {
        Self(stamps.into_iter().collect())
    }
}
