//! The command `recalling`.

fn main() {}
