//! Tables: rows of cells with the columns and rows they reach over. Words that stand beside the rows keep their place.

use super::body::Body;
use super::words::beside;
use crate::read::{Block, Part};
use crate::resolution::Cell;
use crate::text::Passage;
use crate::xml::{Element, Node};

/// The rows of a table so far.
type Rows = Vec<Vec<Cell<Passage>>>;

/// No printed table is wider: a larger number is a mistake, and HTML allows a thousand columns.
const MOST_COLUMNS: u16 = 100;

impl Body {
    /// A table, with its caption as a heading. Where words or elements stand between two rows, they part it.
    pub(super) fn table(&mut self, table: &Element<'_>, part: Part) {
        let mut rows = Rows::new();
        self.rows(table, part, &mut rows);
        self.blocks.extend(block(rows));
    }

    fn rows(&mut self, group: &Element<'_>, part: Part, rows: &mut Rows) {
        for child in &group.children {
            let first = self.blocks.len();
            match child {
                Node::Element(row) if row.name == "tr" => rows.push(self.row(row)),
                Node::Element(inner) if matches!(inner.name, "tbody" | "thead" | "tfoot") => {
                    self.rows(inner, part, rows);
                    continue;
                }
                Node::Element(caption) if caption.name == "caption" => self.heading(3, caption),
                Node::Element(other) => self.element(other, part),
                Node::Words(words, at) => self.push(part, beside(words, *at)),
            }
            if self.blocks.len() > first {
                self.blocks.splice(first..first, block(std::mem::take(rows))).for_each(drop);
            }
        }
    }

    /// The cells of a row. What stands between two cells is a cell.
    fn row(&mut self, row: &Element<'_>) -> Vec<Cell<Passage>> {
        let cells = row.children.iter().filter_map(|child| {
            let text = self.words.node(child);
            match child {
                Node::Element(cell) if matches!(cell.name, "td" | "th") => Some(Cell {
                    columns: span(cell, "colspan").min(MOST_COLUMNS),
                    rows: span(cell, "rowspan"),
                    heading: cell.name == "th",
                    text,
                }),
                Node::Element(_) | Node::Words(..) => (!text.is_empty()).then(|| Cell::new(text)),
            }
        });
        cells.collect()
    }
}

fn span(cell: &Element<'_>, attribute: &str) -> u16 {
    cell.attribute(attribute).and_then(|span| span.trim().parse().ok()).unwrap_or(1).max(1)
}

/// The block that rows make when any of their cells has words. No cell reaches below the last row.
fn block(mut rows: Rows) -> Option<Block> {
    let below = (1..=rows.len()).rev().map(|left| u16::try_from(left).unwrap_or(u16::MAX));
    for (row, left) in rows.iter_mut().zip(below) {
        row.iter_mut().for_each(|cell| cell.rows = cell.rows.min(left));
    }
    let says = rows.iter().flatten().any(|cell| !cell.text.is_empty());
    says.then_some(Block::Table(rows))
}
