//! Rendering: from models to HTML. The only room that names Tera, and the only one that writes mark-up.
//!
//! A [`Theme`] gathers templates, style sheets and translations from their layers; an [`Engine`] turns the model of a page
//! into the page. Nothing here asks what a page shows: the model says it all. Rendering is pure and runs on many threads.

mod engine;
mod errors;
mod lean;
#[cfg(test)]
pub(crate) mod models;
mod prose;
mod theme;
mod views;

#[cfg(test)]
mod tests;

pub use engine::Engine;
pub use prose::{escape_into, place_html, places_html, prose_html, quote_html};
pub use theme::{CONTRACT, Theme, ThemeError};
