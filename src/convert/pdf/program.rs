//! Calling `pdftotext`, which knows fonts and their encodings.
//!
//! The file goes in through a pipe, so that nothing is written to the disk, and the program has so many seconds and so many
//! bytes: a PDF is untrusted.

use crate::convert::Unreadable;
use std::io::{self, Read, Write};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;
use wait_timeout::ChildExt;

/// How long a file may take; a resolution of two hundred pages takes one second.
const LONGEST: Duration = Duration::from_secs(120);

/// How many bytes of layout are read; a thousand pages have about fifty million.
const MOST: u64 = 128 * 1024 * 1024;

/// The words of a file with the box of each, as XHTML.
pub(super) fn layout(pdf: &[u8]) -> Result<String, Unreadable> {
    let mut child = Command::new("pdftotext")
        .args(["-bbox-layout", "-enc", "UTF-8", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| refused(&error))?;
    let (said, complaint, status) = thread::scope(|scope| {
        let pipes = (child.stdin.take(), child.stdout.take(), child.stderr.take());
        let (input, output, errors) = pipes;
        scope.spawn(move || {
            // A program that has seen enough closes its end; what it makes of the file is what counts.
            input.map(|mut input| input.write_all(pdf)).map_or(Ok(()), |written| written.or(Ok::<(), io::Error>(())))
        });
        let said = scope.spawn(move || read(output, MOST));
        let complaint = scope.spawn(move || read(errors, 64 * 1024));
        let status = finished(&mut child);
        (said.join().unwrap_or_default(), complaint.join().unwrap_or_default(), status)
    });
    let complaint = String::from_utf8_lossy(&complaint).into_owned();
    if complaint.contains("Incorrect password") {
        return Err(Unreadable::Locked);
    }
    match status {
        None => Err(Unreadable::TooMuch("`pdftotext` did not come to an end with it in two minutes and was stopped")),
        Some(false) => Err(Unreadable::Damaged(first_line(&complaint))),
        Some(true) if said.len() as u64 > MOST => Err(Unreadable::TooMuch("it holds more text than any document")),
        Some(true) => Ok(String::from_utf8_lossy(&said).into_owned()),
    }
}

/// Whether the program ended well; `None` when it had to be stopped.
fn finished(child: &mut Child) -> Option<bool> {
    match child.wait_timeout(LONGEST) {
        Ok(Some(status)) => Some(status.success()),
        Ok(None) | Err(_) => {
            // Whether it is gone already does not matter.
            let _ = child.kill();
            let _ = child.wait();
            None
        }
    }
}

/// What comes through a pipe, one byte more than so many at most. What follows is let through, so that nobody waits.
fn read(pipe: Option<impl Read>, most: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    if let Some(mut pipe) = pipe {
        // What was read before a pipe broke is all there is.
        let _ = pipe.by_ref().take(most + 1).read_to_end(&mut bytes);
        let _ = io::copy(&mut pipe, &mut io::sink());
    }
    bytes
}

fn refused(error: &io::Error) -> Unreadable {
    match error.kind() {
        io::ErrorKind::NotFound => Unreadable::NoProgram,
        _ => Unreadable::Damaged(format!("`pdftotext` cannot be run: {error}")),
    }
}

/// The first thing that the program complained of, without its name.
fn first_line(complaint: &str) -> String {
    let line = complaint.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or("it cannot be opened");
    line.trim_start_matches("Syntax Error: ").trim_start_matches("Syntax Warning: ").to_owned()
}
