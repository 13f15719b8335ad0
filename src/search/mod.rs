//! The index of the full-text search: the texts of one language become the files that a browser searches.
//!
//! Pagefind makes the index in this process. A language has bundles of its own, each of so many texts that memory can hold
//! what is made of them, and a reader loads those of one language. The room knows records and bytes; it knows no archive,
//! makes no address and touches no disk.

mod bundle;
mod record;

#[cfg(test)]
mod tests;

pub use bundle::{Bundle, File, Inputs, TEXTS, Unindexed, index};
pub use record::{CHARACTERS, HEAD, Part, Record};
