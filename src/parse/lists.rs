//! The lists of points that are open where a text is read: `(a)`, in it `(i)`, in that `a.` (DOMAIN.md part 3).

use super::numbering::{Count, Series};

/// What a label is taken for that counts in no way.
const FIRST: Count = Count { series: Series::Letter, ordinal: 1 };

/// The last count of each open list, the outermost first.
#[derive(Debug, Default)]
pub struct Lists(Vec<Count>);

impl Lists {
    /// Closes every list.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Whether no list is open.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the outermost list that is open counts so.
    pub fn begin_with(&self, series: Series) -> bool {
        self.0.first().is_some_and(|count| count.series == series)
    }

    /// The open list that a label goes on: the count and its depth, the deepest list first.
    pub fn continued(&self, counts: &[Count]) -> Option<(Count, usize)> {
        self.0.iter().enumerate().rev().find_map(|(depth, last)| {
            let next = counts.iter().find(|count| count.series == last.series && count.ordinal == last.ordinal + 1)?;
            Some((*next, depth))
        })
    }

    /// Places a point and says how deep it stands, from 1: it goes on an open list, or else begins a deeper one. A label
    /// out of order goes to the list of its series, or is taken as the next deeper list, so that nothing is lost.
    pub fn place(&mut self, counts: &[Count]) -> (Count, u8) {
        let (count, depth) = self.continued(counts).unwrap_or_else(|| self.begun(counts));
        self.0.truncate(depth);
        self.0.push(count);
        (count, u8::try_from(self.0.len()).unwrap_or(u8::MAX))
    }

    /// Where a label stands that goes on no list.
    fn begun(&self, counts: &[Count]) -> (Count, usize) {
        let deeper = self.0.len();
        if let Some(first) = counts.iter().find(|count| count.ordinal == 1) {
            let again = self.0.iter().position(|last| last.series == first.series);
            return (*first, again.unwrap_or(deeper));
        }
        let same = self.0.iter().enumerate().rev().find_map(|(depth, last)| {
            let count = counts.iter().find(|count| count.series == last.series)?;
            Some((*count, depth))
        });
        same.unwrap_or((counts.first().copied().unwrap_or(FIRST), deeper))
    }
}
