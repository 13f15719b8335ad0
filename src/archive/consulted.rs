//! What has been consulted: the works that somebody has asked an archive for.
//!
//! The archive hands out works, texts and citations in few places, and each of them notes here what was asked for. So
//! whoever makes something of an archive can tell afterwards what it was made of, and cannot forget anything. Nothing is
//! noted unless somebody is [`consulting`].

use super::WorkId;
use std::cell::RefCell;
use std::sync::OnceLock;

/// The works that were asked for, each once, in order.
pub type Consulted = Box<[WorkId]>;

/// Stands for all works: who goes through all of them depends on each, and on there being no other.
pub const ALL: WorkId = WorkId(u32::MAX);

thread_local! {
    /// `None` while nobody wants to know.
    static NOTED: RefCell<Option<Vec<WorkId>>> = const { RefCell::new(None) };
}

/// Runs something on this thread, and tells which works it has asked an archive for.
///
/// ```
/// use recalling::archive::{ALL, Archive, consulting};
/// let archive = Archive::default();
/// assert_eq!(consulting(|| archive.works().len()), (0, Box::from([ALL])));
/// ```
pub fn consulting<T>(run: impl FnOnce() -> T) -> (T, Consulted) {
    let before = NOTED.replace(Some(Vec::new()));
    let done = run();
    let mut noted = NOTED.replace(before).unwrap_or_default();
    noted.sort_unstable();
    noted.dedup();
    note(&noted);
    (done, noted.into())
}

/// Notes what was asked for.
pub(super) fn note(works: &[WorkId]) {
    NOTED.with_borrow_mut(|noted| {
        let Some(noted) = noted else { return };
        for work in works {
            // A text is mostly asked for many times in a row.
            if noted.last() != Some(work) {
                noted.push(*work);
            }
        }
    });
}

/// Something that is made of an archive once, by whoever asks for it first; whoever asks later has consulted the same works.
#[derive(Debug)]
pub struct Once<T>(OnceLock<(T, Consulted)>);

impl<T> Once<T> {
    /// Not made yet.
    pub const fn new() -> Self {
        Self(OnceLock::new())
    }

    /// What was made, or is made now.
    pub fn get_or_init(&self, make: impl FnOnce() -> T) -> &T {
        let mut made = false;
        let (value, consulted) = self.0.get_or_init(|| {
            made = true;
            consulting(make)
        });
        if !made {
            note(consulted);
        }
        value
    }
}

impl<T> Default for Once<T> {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_made_before_is_consulted_again() {
        let once = Once::new();
        let make = || note(&[WorkId(2), WorkId(1), WorkId(2)]);
        let two = Box::from([WorkId(1), WorkId(2)]);
        assert_eq!(consulting(|| *once.get_or_init(make)).1, two);
        assert_eq!(consulting(|| *once.get_or_init(|| panic!("it is made"))).1, two);
    }

    #[test]
    fn who_consults_within_consults_for_both() {
        let ((_, inner), outer) = consulting(|| {
            note(&[WorkId(7)]);
            consulting(|| note(&[WorkId(3)]))
        });
        assert_eq!((inner, outer), (Box::from([WorkId(3)]), Box::from([WorkId(3), WorkId(7)])));
        note(&[WorkId(9)]);
        assert_eq!(consulting(|| ()).1, Box::from([]));
    }
}
