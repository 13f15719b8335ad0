//! What a browser gets: files of the site, with a few lines of script that wait for the next build.

use super::State;
use axum::Router;
use axum::body::Body;
use axum::extract::Query;
use axum::http::{HeaderMap, HeaderName, StatusCode, Uri, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use percent_encoding::percent_decode_str;
use serde::Deserialize;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::sync::watch::Receiver;

/// Where pages ask for the next state. No route of a site begins so.
const STATE: &str = "/-/state";

/// How long a page waits for an answer before it asks again.
const PATIENCE: Duration = Duration::from_secs(25);

/// What is added to every page.
const SCRIPT: &str = include_str!("preview.js");

/// What a page knows already.
#[derive(Deserialize)]
struct Known {
    number: Option<u64>,
}

/// Serves a folder below the path that the state tells.
pub(super) fn router(folder: PathBuf, state: Receiver<State>) -> Router {
    let site = state.clone();
    let states = move |host: HeaderMap, known: Query<Known>| next(host, known, state);
    let files = move |headers: HeaderMap, uri: Uri| async move {
        if !is_local(&headers) {
            return StatusCode::FORBIDDEN.into_response();
        }
        let below = site.borrow().below.clone();
        match uri.path().strip_prefix(below.as_str()) {
            Some(path) => file(&folder, path, uri.path()).await,
            None => Redirect::temporary(&below).into_response(),
        }
    };
    Router::new().route(STATE, get(states)).fallback(get(files))
}

/// Answers as soon as there is another state than the one that the page knows.
async fn next(headers: HeaderMap, Query(known): Query<Known>, mut state: Receiver<State>) -> Response {
    if !is_local(&headers) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let other = |state: &State| known.number != Some(state.number);
    // When nothing happens for long, the page asks again.
    let _ = tokio::time::timeout(PATIENCE, state.wait_for(other)).await;
    let now = state.borrow().clone();
    let json = serde_json::to_string(&now).unwrap_or_default();
    ([(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")], json).into_response()
}

/// Whether who asks means this machine by its name: another site's name that leads here is a trick to read the preview.
fn is_local(headers: &HeaderMap) -> bool {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    matches!(name, "127.0.0.1" | "localhost")
}

/// A file of the site, or the page for an address that is not there.
async fn file(folder: &Path, path: &str, asked: &str) -> Response {
    let path = percent_decode_str(path).decode_utf8_lossy().into_owned();
    let inside = path.split('/').all(|part| !matches!(part, "." | "..") && !part.contains(['\\', '\0', ':']));
    if !inside {
        return StatusCode::NOT_FOUND.into_response();
    }
    let place = folder.join(path.trim_start_matches('/'));
    let (place, is_folder) = if place.is_dir() { (place.join("index.html"), true) } else { (place, false) };
    if is_folder && !asked.ends_with('/') {
        return Redirect::temporary(&format!("{asked}/")).into_response();
    }
    match tokio::fs::read(&place).await {
        Ok(bytes) => answer(StatusCode::OK, &place, bytes),
        Err(_) => {
            let page = folder.join("404.html");
            answer(StatusCode::NOT_FOUND, &page, tokio::fs::read(&page).await.unwrap_or_default())
        }
    }
}

fn answer(status: StatusCode, place: &Path, mut bytes: Vec<u8>) -> Response {
    let kind = mime_guess::from_path(place).first_or_octet_stream();
    let kind = if kind.type_() == "text" { format!("{kind}; charset=utf-8") } else { kind.to_string() };
    if kind.starts_with("text/html") {
        bytes.extend_from_slice(format!("<script>{SCRIPT}</script>\n").as_bytes());
    }
    // What is not published yet is for no other website to load.
    let policy = (HeaderName::from_static("cross-origin-resource-policy"), "same-origin".to_owned());
    let headers = [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "no-store".to_owned()), policy];
    (status, headers, Body::from(bytes)).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn status(path: &str) -> StatusCode {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("site/A")).unwrap();
        std::fs::write(folder.path().join("secret"), "").unwrap();
        std::fs::write(folder.path().join("site/A/index.html"), "<p>A</p>").unwrap();
        file(&folder.path().join("site"), path, &format!("/archive/{path}")).await.status()
    }

    #[tokio::test]
    async fn files_of_the_site_and_no_others_are_served() {
        assert_eq!(status("A/index.html").await, StatusCode::OK);
        assert_eq!(status("A/").await, StatusCode::OK);
        assert_eq!(status("A").await, StatusCode::TEMPORARY_REDIRECT);
        for path in ["../secret", "%2e%2e/secret", "A/../../secret", "..%5csecret", "/etc/passwd", "B", "%00"] {
            assert_eq!(status(path).await, StatusCode::NOT_FOUND, "{path}");
        }
    }

    #[test]
    fn only_this_machine_by_its_name_is_answered() {
        let asks = |host: &str| is_local(&HeaderMap::from_iter([(header::HOST, host.parse().unwrap())]));
        assert!(asks("127.0.0.1:4000") && asks("localhost:4000") && asks("localhost"));
        assert!(!asks("example.org") && !asks("localhost.example.org:4000") && !is_local(&HeaderMap::new()));
    }
}
