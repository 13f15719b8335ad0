//! The preview: builds the site beside the archive's cache, serves it on this machine alone, and builds it again when
//! something changes.
//!
//! Three parties share a state: the watcher says that something has changed, the builder builds, and the pages that are
//! open in a browser wait for the next state. A build that fails leaves the site as it was, and its complaint is shown over
//! the page.

mod pages;
mod watch;

use crate::build::{Options, Silent, build};
use crate::diagnostics::{Diagnostic, Severity, people};
use crate::settings::Settings;
use crate::source;
use crate::{Error, cache};
use serde::Serialize;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch::Sender;

/// The port that is tried first, and how many behind it.
const PORT: u16 = 4000;
const PORTS: u16 = 100;

/// How many errors are shown over a page.
const SHOWN: usize = 5;

/// How often the site was built, and what was wrong the last time.
#[derive(Debug, Clone, Default, Serialize)]
struct State {
    /// Counts builds, so that a page can wait for the next one.
    number: u64,
    /// Counts those that have made a site, so that a page knows when to load itself again.
    site: u64,
    /// Errors as people read them, with file and line; empty when there are none.
    wrong: Option<String>,
    /// The path below which the site is served: `/archive/`.
    #[serde(skip)]
    below: String,
}

/// How a site is previewed.
#[derive(Debug, Clone, Default)]
pub struct Preview {
    /// The folder of the archive.
    pub root: PathBuf,
    /// The port, where another than the next free one is wanted.
    pub port: Option<u16>,
    /// Whether a browser is opened.
    pub open: bool,
}

impl Preview {
    /// Serves the site until the program is stopped. `say` is told where, and what every build has done.
    ///
    /// # Errors
    /// When the settings are wrong at first, the port is taken, or the system refuses to serve or to watch.
    pub fn run(&self, say: impl Fn(&str) + Send + Sync + 'static) -> Result<(), Error> {
        let settings = Settings::load(&self.root)?;
        let runtime = tokio::runtime::Runtime::new().map_err(|error| refused(&self.root, error))?;
        let folder = self.root.join(cache::FOLDER).join("preview");
        let (state, _) = tokio::sync::watch::channel(State { below: below(&settings), ..State::default() });
        let listener = runtime.block_on(listen(self.port)).map_err(|error| refused(&self.root, error))?;
        let address = listener.local_addr().map_err(|error| refused(&self.root, error))?;
        let mut changes = watch::changes(&settings).map_err(|error| refused(&self.root, error))?;
        say(&rebuilt(&self.root, &folder, &state, &mut changes));
        let place = format!("http://{address}{}", state.borrow().below);
        say(&format!("open   {place}"));
        if self.open {
            // Who has no browser opens the address elsewhere.
            let _ = open::that_detached(&place);
        }
        let (root, site, builds) = (self.root.clone(), folder.clone(), state.clone());
        std::thread::spawn(move || {
            // What changes during a build is waiting when it ends.
            while changes.wait() {
                say(&rebuilt(&root, &site, &builds, &mut changes));
            }
        });
        let pages = pages::router(folder, state.subscribe());
        runtime.block_on(async { axum::serve(listener, pages).await }).map_err(|error| refused(&self.root, error))
    }
}

/// Where the site is served: `/archive/` when it is published there, so that the preview is as the site will be.
fn below(settings: &Settings) -> String {
    let path =
        settings.base.as_deref().and_then(|base| base.split_once("://")?.1.split_once('/')).map(|(_, path)| path);
    match path.map(|path| path.trim_matches('/')).filter(|path| !path.is_empty()) {
        Some(path) => format!("/{path}/"),
        None => "/".to_owned(),
    }
}

/// Builds the site, tells the pages, and says in a line how it went. The settings may have changed as well: other documents
/// are watched then, and the site is served below another path.
fn rebuilt(root: &Path, folder: &Path, state: &Sender<State>, changes: &mut watch::Changes) -> String {
    let begin = std::time::Instant::now();
    let built = Settings::load(root).and_then(|settings| {
        changes.follow(&settings);
        Ok((build(&settings, folder, Options::default(), &Silent)?, settings))
    });
    let place = built.as_ref().ok().map(|(_, settings)| below(settings));
    let made = u64::from(built.is_ok());
    let (wrong, said) = match built {
        Ok((report, settings)) => {
            let took = begin.elapsed();
            let said = format!("built  {} in {}", count(report.written.new + report.written.changed), seconds(took));
            (errors(&report.diagnostics, &settings), said)
        }
        Err(error) => (Some(error.to_string()), "kept   the last site, because this one cannot be built".to_owned()),
    };
    let said = wrong.as_ref().map_or_else(|| said.clone(), |wrong| format!("{wrong}\n{said}"));
    state.send_modify(|state| {
        let below = place.unwrap_or_else(|| std::mem::take(&mut state.below));
        *state = State { number: state.number + 1, site: state.site + made, wrong, below };
    });
    said
}

fn count(files: usize) -> String {
    if files == 1 { "1 file".to_owned() } else { format!("{files} files") }
}

fn seconds(took: Duration) -> String {
    format!("{:.2} s", took.as_secs_f64())
}

/// The first errors, as people read them; `None` when there are none.
fn errors(diagnostics: &[Diagnostic], settings: &Settings) -> Option<String> {
    let wrong: Vec<Diagnostic> =
        diagnostics.iter().filter(|found| found.code.severity() == Severity::Error).take(SHOWN).cloned().collect();
    let mut text = Vec::new();
    let text_of = |path: &str| source::text(&settings.root, &settings.content, path);
    // Writing to memory does not fail.
    let _ = people::print(&wrong, &text_of, &mut anstream::StripStream::new(&mut text));
    (!wrong.is_empty()).then(|| String::from_utf8_lossy(&text).trim_end().to_owned())
}

/// The port that is asked for, or the next free one. Nobody but this machine can ask.
async fn listen(port: Option<u16>) -> std::io::Result<TcpListener> {
    let at = |port| TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
    if let Some(port) = port {
        return at(port).await;
    }
    for port in PORT..PORT + PORTS {
        if let Ok(listener) = at(port).await {
            return Ok(listener);
        }
    }
    at(0).await
}

fn refused(root: &Path, error: impl Into<std::io::Error>) -> Error {
    Error::disk("cannot serve", root, error.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_preview_stands_where_the_site_will() {
        let settings =
            |base| Settings::parse(Path::new("/a"), &format!("title = 'A'\nlanguage = 'en'\n{base}")).unwrap();
        assert_eq!(below(&settings("")), "/");
        assert_eq!(below(&settings("base = 'https://example.org/'")), "/");
        assert_eq!(below(&settings("base = 'https://example.org/archive/of/ours/'")), "/archive/of/ours/");
    }
}
