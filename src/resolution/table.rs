//! The cells of a table, whatever stands in them: a passage in the model, prose on a page, mark-up in a template.

use serde::{Deserialize, Serialize};

/// A cell: its words, and the columns and rows over which it reaches.
///
/// Budgets are printed so: in the table of 76/247 the word `Section` stands over the number and the name of each section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell<W> {
    /// What stands in it.
    pub text: W,
    /// How many columns it takes, from 1.
    pub columns: u16,
    /// How many rows it takes, from 1.
    pub rows: u16,
    /// Whether it says what stands below or beside it.
    pub heading: bool,
}

impl<W> Cell<W> {
    /// A cell in one column and one row.
    pub fn new(text: W) -> Self {
        Self { text, columns: 1, rows: 1, heading: false }
    }

    /// The same cell with something else in it.
    pub fn with<V>(&self, text: V) -> Cell<V> {
        Cell { text, columns: self.columns, rows: self.rows, heading: self.heading }
    }
}

/// The same table with something else in each cell, made from it in reading order.
pub fn each_cell<'r, W, V>(rows: &'r [Vec<Cell<W>>], mut make: impl FnMut(&'r W) -> V) -> Vec<Vec<Cell<V>>> {
    let mut cells = |row: &'r Vec<Cell<W>>| row.iter().map(|cell| cell.with(make(&cell.text))).collect();
    rows.iter().map(&mut cells).collect()
}
