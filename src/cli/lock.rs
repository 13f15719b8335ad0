//! `recalling lock`: the addresses of all texts, and of their paragraphs, are recorded as published.

use super::args::LockArgs;
use super::build::{counted, settings, shown_path};
use super::progress::Bar;
use super::{Failure, Outcome, threads};
use recalling::Error;
use recalling::lock::{FILE, Lock};
use std::io::Write;

/// Adds to the lock what is new. What it has is never taken out, unless that is asked for.
pub fn run(args: &LockArgs) -> Result<Outcome, Failure> {
    threads(args.archive.jobs)?;
    let settings = settings(args.archive.root.as_deref())?;
    let path = settings.root.join(FILE);
    let before = Lock::load(&settings.root).map_err(|error| Error::disk("cannot read", &path, error))?;
    let now = recalling::build::addresses(&settings, &Bar::new())?;
    let mut lock = before.clone().unwrap_or_default();
    let (pages, anchors) = lock.extend(&now);
    let lock = if args.forget { now } else { lock };
    let mut out = anstream::stdout().lock();
    if before.as_ref() != Some(&lock) {
        super::fresh::replace(&path, lock.to_string().as_bytes())
            .map_err(|error| Error::disk("cannot write", &path, error))?;
    }
    let all = counted(lock.addresses().count(), "text");
    writeln!(
        out,
        "locked {} and {} more in {}",
        counted(pages, "text"),
        counted(anchors, "anchor"),
        shown_path(&path).display()
    )?;
    writeln!(out, "holds  {all}; commit it with the archive: what stands in it stays")?;
    Ok(Outcome::Fine)
}
