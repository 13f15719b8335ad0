//! *Recalling* turns a folder of resolutions into a public archive: a static site in which every citation, footnote and
//! paragraph can be followed in both directions.
//!
//! ```text
//! content/ ──read──▶ Manuscript ──parse──▶ Resolution ──┐     one file each: pure, parallel
//!                                                       ▼
//!                                             link ──▶ Archive     all files: works, citations out and in, stubs
//!                                                       │ plan
//!                                                       ▼
//!                                    Site = [Page { route, model }] ──render──▶ bytes ──write──▶ public/
//!                                         + [File]                  ──export──▶
//! ```
//!
//! The rooms, in the order in which data passes through them; a room uses only rooms above it (a test holds the code to
//! that): [`text`], [`xml`], [`resolution`], [`diagnostics`], [`Error`], [`cache`], [`convert`], [`source`], [`lock`], [`settings`], [`read`], [`grammar`], [`cite`],
//! [`parse`], [`compare`], [`archive`], [`lineage`], [`asks`], [`reuse`], [`search`], [`speech`], [`site`], [`export`], [`render`], [`samples`], [`output`], [`outside`], [`build`], [`serve`].

#![forbid(unsafe_code)]

pub mod archive;
pub mod asks;
pub mod build;
pub mod cache;
pub mod cite;
pub mod compare;
pub mod convert;
pub mod diagnostics;
mod error;
pub mod export;
pub mod grammar;
pub mod lineage;
pub mod lock;
pub mod output;
#[cfg(feature = "external")]
pub mod outside;
pub mod parse;
pub mod read;
pub mod render;
pub mod resolution;
pub mod reuse;
pub mod samples;
pub mod search;
#[cfg(feature = "serve")]
pub mod serve;
pub mod settings;
pub mod site;
pub mod source;
pub mod speech;
pub mod text;
pub mod xml;

pub use error::{Error, remedy};
