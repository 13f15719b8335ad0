//! Words and where they stand: spans of a source, positions for people, and [`Passage`], which carries words, styles
//! and note calls through every stage without losing their place.
//!
//! The lowest room: it knows neither files nor resolutions.

mod label;
mod nearest;
mod passage;
mod script;
mod span;
#[cfg(test)]
mod tests;

pub use label::{digit_of, ends_with_unit, label_of};
pub use nearest::nearest;
pub use passage::{Call, Emphasis, Lift, Passage, Style};
pub use script::{columns, is_right_to_left, is_silent, is_unspaced, joins_without_space, needs_space, plain_digit};
pub use span::{LineIndex, Place, Position, Span};
