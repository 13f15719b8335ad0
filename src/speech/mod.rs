//! Speech: how pages speak a language. Its messages, its days, its order of titles, and what it calls a document, a session
//! or a place in a text.

mod dates;
mod order;
mod tongue;
pub mod words;

#[cfg(test)]
mod tests;

pub use dates::{Dates, han_number};
pub use order::Order;
pub use tongue::{Tongue, Tongues, Translation};
