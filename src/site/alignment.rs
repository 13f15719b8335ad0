//! Which parts of two texts stand opposite each other.
//!
//! What has one anchor in both texts belongs together, as long as the order of both is kept. But some anchors merely count
//! what one text has: headings, and sections, which begin where numbers begin anew. In the Spanish annex of 76/266 they do
//! so 56 times, and `annex1.s2.op1` is the English `annex1.op2`. What is left between two rows is told by its number within
//! a section, by how much of it there is on each side, and by what it is.

use similar::{Algorithm, DiffOp, DiffTag, capture_diff_slices};
use std::collections::HashMap;
use std::hash::Hash;
use std::iter::successors;
use std::ops::Range;

/// By what a part of a text is known to another text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sign<'a, K> {
    /// What its anchor says.
    pub anchor: Says<'a>,
    /// What it is.
    pub kind: K,
}

/// What an anchor says to those who read another text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Says<'a> {
    /// What has the same one is the same: `op3.a`, `fn4`.
    This(&'a str),
    /// It is this of some section: `op2.a` of `s14.op2.a`, with what the section stands in.
    InSection(&'a str, &'a str),
    /// It counts what has no number: `h4`, `s14.table1`.
    Nothing,
}

impl<'a> Says<'a> {
    /// What the anchor of a paragraph, a point or a table says.
    pub fn of(id: &'a str, numbered: bool) -> Self {
        match in_section(id) {
            None => Self::This(id),
            Some((outer, inner)) if numbered => Self::InSection(outer, inner),
            Some(_) => Self::Nothing,
        }
    }
}

/// What stands before and behind the section in an anchor: `annex1.` and `op2.a` in `annex1.s3.op2.a`.
fn in_section(id: &str) -> Option<(&str, &str)> {
    let mut from = 0;
    for part in id.split_inclusive('.') {
        let count = part.strip_prefix('s').and_then(|rest| rest.strip_suffix('.')).unwrap_or_default();
        if !count.is_empty() && count.bytes().all(|byte| byte.is_ascii_digit()) {
            return id.get(..from).zip(id.get(from + part.len()..));
        }
        from += part.len();
    }
    None
}

/// Where the parts of a row stand in the first and in the second text; one of them may be lacking.
pub(super) type Row = (Option<usize>, Option<usize>);

/// The rows of two texts, each in its own order and each part once.
pub(super) fn rows<K: Copy + Eq + Hash>(left: &[Sign<'_, K>], right: &[Sign<'_, K>]) -> Vec<Row> {
    let mut aligning = Aligning { left, right, rows: Vec::with_capacity(left.len().max(right.len())) };
    let (mut l, mut r) = (0, 0);
    for (i, j) in ascending(&same_anchor(left, right)) {
        aligning.between(l..i, r..j);
        aligning.rows.push((Some(i), Some(j)));
        (l, r) = (i + 1, j + 1);
    }
    aligning.between(l..left.len(), r..right.len());
    aligning.rows
}

/// What has one anchor in both texts, in the order of the first.
fn same_anchor<K>(left: &[Sign<'_, K>], right: &[Sign<'_, K>]) -> Vec<(usize, usize)> {
    let this = |sign: &Sign<'_, K>| matches!(sign.anchor, Says::This(_));
    let right = right.iter().enumerate().filter(|(_, sign)| this(sign));
    let places: HashMap<Says<'_>, usize> = right.map(|(j, sign)| (sign.anchor, j)).collect();
    let left = left.iter().enumerate().filter(|(_, sign)| this(sign));
    left.filter_map(|(i, sign)| Some((i, places.get(&sign.anchor).copied()?))).collect()
}

/// The most of these pairs of which none crosses another.
fn ascending(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // For each length the row of pairs that ends soonest in the second text: its last pair, by index, and where it ends.
    let mut ends: Vec<(usize, usize)> = Vec::new();
    // The pair before each one in the longest row that ends with it.
    let mut before: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    for (this, &(_, place)) in pairs.iter().enumerate() {
        let length = ends.partition_point(|&(_, end)| end < place);
        before.push(length.checked_sub(1).and_then(|shorter| ends.get(shorter)).map(|&(last, _)| last));
        match ends.get_mut(length) {
            Some(end) => *end = (this, place),
            None => ends.push((this, place)),
        }
    }
    let last = ends.last().map(|&(last, _)| last);
    let backwards = successors(last, |&this| before.get(this).copied().flatten());
    let mut kept: Vec<(usize, usize)> = backwards.filter_map(|this| pairs.get(this).copied()).collect();
    kept.reverse();
    kept
}

fn has_sections<K>(signs: &[Sign<'_, K>], range: &Range<usize>) -> bool {
    let signs = signs.get(range.clone()).unwrap_or_default();
    signs.iter().any(|sign| matches!(sign.anchor, Says::InSection(..)))
}

/// Two texts, and the rows that are known so far.
struct Aligning<'t, 'a, K> {
    left: &'t [Sign<'a, K>],
    right: &'t [Sign<'a, K>],
    rows: Vec<Row>,
}

impl<'a, K: Copy + Eq + Hash> Aligning<'_, 'a, K> {
    /// What stands between two rows: in sections by the numbers there, in whichever sections they are alike.
    fn between(&mut self, lefts: Range<usize>, rights: Range<usize>) {
        if !(has_sections(self.left, &lefts) && has_sections(self.right, &rights)) {
            return self.by_kind(lefts, rights);
        }
        let by = |sign: &Sign<'a, K>| (sign.anchor, (sign.anchor == Says::Nothing).then_some(sign.kind));
        for (lefts, rights, alike) in self.compared(lefts, rights, by) {
            if alike { self.in_order(lefts, rights) } else { self.by_kind(lefts, rights) }
        }
    }

    /// What no number tells: as many as there are on the other side in their order, else what is of one kind.
    fn by_kind(&mut self, lefts: Range<usize>, rights: Range<usize>) {
        if lefts.len() == rights.len() {
            return self.in_order(lefts, rights);
        }
        for (lefts, rights, _) in self.compared(lefts, rights, |sign| sign.kind) {
            self.in_order(lefts, rights);
        }
    }

    /// Equally many stand opposite each other; else those of the first text come before those of the second.
    fn in_order(&mut self, lefts: Range<usize>, rights: Range<usize>) {
        if lefts.len() == rights.len() {
            return self.rows.extend(lefts.zip(rights).map(|(i, j)| (Some(i), Some(j))));
        }
        self.rows.extend(lefts.map(|i| (Some(i), None)));
        self.rows.extend(rights.map(|j| (None, Some(j))));
    }

    /// The pieces of both texts that are alike, and those between them. The work is bounded also where little is alike.
    fn compared<T: Eq + Hash>(
        &self,
        lefts: Range<usize>,
        rights: Range<usize>,
        by: fn(&Sign<'a, K>) -> T,
    ) -> Vec<(Range<usize>, Range<usize>, bool)> {
        // From the end, so that of a section that is lacking the heading is lacking too, and not that of the next one.
        let backwards =
            |signs: Option<&[Sign<'a, K>]>| signs.unwrap_or_default().iter().rev().map(by).collect::<Vec<T>>();
        let (left, right) = (self.left.get(lefts.clone()), self.right.get(rights.clone()));
        let pieces = capture_diff_slices(Algorithm::Myers, &backwards(left), &backwards(right)).into_iter().rev();
        let before = |end: usize, range: Range<usize>| end - range.end..end - range.start;
        let piece = |piece: DiffOp| {
            let alike = piece.tag() == DiffTag::Equal;
            (before(lefts.end, piece.old_range()), before(rights.end, piece.new_range()), alike)
        };
        pieces.map(piece).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A part by its anchor, of the kind that its letters say: `h4` is a heading and `hh5` one of a lower level, `pp2` has
    /// no number, `op3.a` has one.
    fn sign(id: &str) -> Sign<'_, &str> {
        let last = id.rsplit('.').next().unwrap_or(id);
        let kind = last.trim_end_matches(|c: char| c.is_ascii_digit());
        let anchor = match kind {
            "h" | "hh" => Says::Nothing,
            _ => Says::of(id, !matches!(kind, "pp" | "table")),
        };
        Sign { anchor, kind }
    }

    /// The rows of two texts: `op1` where both have that, `op1=op2`, and `op1=` or `=op2` for what stands alone.
    fn aligned(left: &str, right: &str) -> String {
        let ids = |text| str::split_whitespace(text).collect::<Vec<_>>();
        let (left, right) = (ids(left), ids(right));
        let of = |ids: &[&str], place: Option<usize>| place.map_or(String::new(), |place| ids[place].to_owned());
        let one: Vec<_> = left.iter().map(|id| sign(id)).collect();
        let other: Vec<_> = right.iter().map(|id| sign(id)).collect();
        let said = rows(&one, &other).into_iter().map(|(l, r)| match (of(&left, l), of(&right, r)) {
            (l, r) if l == r => l,
            (l, r) => format!("{l}={r}"),
        });
        said.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_belongs_together_stands_in_one_row() {
        let cases = [
            ("nothing", "", "", ""),
            ("an empty side", "", "op1 op2", "=op1 =op2"),
            ("the other side empty", "h1 op1", "", "h1= op1="),
            ("the same", "pp1 op1 op1.a h1 op2", "pp1 op1 op1.a h1 op2", "pp1 op1 op1.a h1 op2"),
            ("a paragraph that is lacking", "op1 op2 op3", "op1 op3", "op1 op2= op3"),
            ("a paragraph that only the other has", "op1 op3", "op1 op2 op3", "op1 =op2 op3"),
            ("paragraphs of other numbers between the same ones", "op1 op2 op4", "op1 op3 op4", "op1 op2=op3 op4"),
            ("a heading that is lacking", "h1 op1 h2 op2 h3 op3", "op1 h1 op2 h2 op3", "h1= op1 h2=h1 op2 h3=h2 op3"),
            ("a heading read as a paragraph", "op1 h1 op2", "op1 pp9 op2", "op1 h1=pp9 op2"),
            ("headings in one, by level", "op1 h1 hh2 op2", "op1 hh1 op2", "op1 h1= hh2=hh1 op2"),
            ("kinds in order", "op1 h1 table1 pp4 op2", "op1 table7 pp5 op2", "op1 h1= table1=table7 pp4=pp5 op2"),
            ("an anchor that crosses others", "pp1 op1 op2 op3", "op1 op2 op3 pp1", "pp1= op1 op2 op3 =pp1"),
            ("crossing anchors of equal number", "op1 op2 op3 op4", "op1 op3 op2 op4", "op1 op2= op3 =op2 op4"),
            (
                "numbers begun anew", "op1 op2 op3 h1 op4", "op1 s2.op1 s2.op2 s2.h1 s3.op1",
                "op1 op2=s2.op1 op3=s2.op2 h1=s2.h1 op4=s3.op1",
            ),
            (
                "a section begun too early", "s1.op1 s1.op2 s2.op1 s2.op2 s2.op3",
                "s1.op1 s2.op2 s3.op1 s3.op2 s3.op3", "s1.op1 s1.op2=s2.op2 s2.op1=s3.op1 s2.op2=s3.op2 s2.op3=s3.op3",
            ),
            (
                "a section of the one that no other has",
                "s1.h1 s1.op1 s2.h1 s2.pp1 s2.op1 s2.op2 s3.h1 s3.op1 s3.op2 s3.op3",
                "s1.h1 s1.op1 s2.h1 s2.op1 s2.op2 s2.op3",
                "s1.h1 s1.op1 s2.h1= s2.pp1= s2.op1= s2.op2= s3.h1=s2.h1 s3.op1=s2.op1 s3.op2=s2.op2 s3.op3=s2.op3",
            ),
            (
                "a number in another annex", "annex1.s1.op1 annex2.s2.op1", "annex2.s1.op1",
                "annex1.s1.op1= annex2.s2.op1=annex2.s1.op1",
            ),
        ];
        for (case, left, right, rows) in cases {
            assert_eq!(aligned(left, right), rows, "{case}");
        }
    }

    #[test]
    fn an_anchor_in_a_section_says_only_what_stands_behind_it() {
        assert_eq!(Says::of("annex1.s3.op2.a", true), Says::InSection("annex1.", "op2.a"));
        assert_eq!(Says::of("s3.op0.1", false), Says::Nothing);
        for id in ["op3.s", "op3.s.i", "annex1.op2", "s3", "fn4-2", ""] {
            assert_eq!(Says::of(id, true), Says::This(id));
        }
    }

    #[test]
    fn each_part_stands_in_one_row_in_the_order_of_its_text() {
        // Numbers without rhyme or reason, from a multiplication that runs over.
        let texts = |seed: usize| {
            let id = move |i: usize| match (i + seed).wrapping_mul(2_654_435_761) >> 7 {
                n if n % 5 == 0 => format!("h{i}"),
                n if n % 5 == 1 => format!("s{}.op{}", n % 7, n % 11),
                n => format!("op{}", n % 4000),
            };
            (0..4000 + seed).map(id).collect::<Vec<_>>()
        };
        let (left, right) = (texts(1), texts(7));
        let one: Vec<_> = left.iter().map(|id| sign(id)).collect();
        let other: Vec<_> = right.iter().map(|id| sign(id)).collect();
        let rows = rows(&one, &other);
        assert!(rows.iter().filter_map(|row| row.0).eq(0..left.len()));
        assert!(rows.iter().filter_map(|row| row.1).eq(0..right.len()));
    }
}
