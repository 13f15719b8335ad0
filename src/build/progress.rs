//! How far a build has come: told to whoever wants to show it.

/// A step as people see it; several stages can be one step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Another build into the same folder is waited for.
    Waiting,
    /// Documents are read and parsed.
    Reading,
    /// The archive is put together.
    Linking,
    /// Pages are made and written.
    Rendering,
    /// The texts are indexed, language by language.
    Indexing,
    /// Addresses outside of the site are tried.
    Asking,
}

/// Somebody who wants to know how far the build is. Any thread may call it.
pub trait Progress: Sync {
    /// A step begins and has so many parts.
    fn begin(&self, step: Step, parts: usize);

    /// One part is done.
    fn step(&self);

    /// There is nothing more to do.
    fn end(&self);
}

/// Nobody wants to know.
#[derive(Debug, Clone, Copy)]
pub struct Silent;

impl Progress for Silent {
    fn begin(&self, _: Step, _: usize) {}

    fn step(&self) {}

    fn end(&self) {}
}
