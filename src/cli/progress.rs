//! The progress bar, on a terminal only.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use recalling::build::{Progress, Step};
use std::io::{IsTerminal, stderr};

/// A bar on stderr.
pub struct Bar(ProgressBar);

impl Bar {
    /// A bar that is hidden where stderr is not a terminal.
    pub fn new() -> Self {
        let bar = ProgressBar::no_length();
        let target = if stderr().is_terminal() { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
        bar.set_draw_target(target);
        if let Ok(style) = ProgressStyle::with_template("{msg:<9} {wide_bar:.cyan/dim} {pos}/{len}") {
            bar.set_style(style.progress_chars("━━─"));
        }
        Self(bar)
    }
}

impl Progress for Bar {
    fn begin(&self, step: Step, parts: usize) {
        self.0.set_position(0);
        self.0.set_length(parts as u64);
        self.0.set_message(match step {
            Step::Waiting => "waiting for another build",
            Step::Reading => "reading",
            Step::Linking => "linking",
            Step::Rendering => "rendering",
            Step::Indexing => "indexing",
            Step::Asking => "asking",
        });
    }

    fn step(&self) {
        self.0.inc(1);
    }

    fn end(&self) {
        self.0.finish_and_clear();
    }
}
