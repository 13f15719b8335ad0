//! Addresses outside of the site, tried: does anybody answer there?
//!
//! Only `check --external` does this, and nothing that it finds makes a check fail: the network is not the archive. What has
//! answered is not asked again for a month, what has not for a day; no host is asked by two at once.

use crate::cache::Cache;
use crate::diagnostics::{Code, Diagnostic};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// How many addresses are tried at once, in one run. The others have their turn the next time.
const AT_A_TIME: usize = 1000;

/// How long an answer is waited for.
const PATIENCE: Duration = Duration::from_secs(15);

/// How long a host is left in peace between two questions.
const PAUSE: Duration = Duration::from_millis(200);

/// How long an answer counts, in seconds, and how long the lack of one.
const GOOD_FOR: u64 = 30 * 86_400;
const BAD_FOR: u64 = 86_400;

/// What came of an address, and when.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Answer {
    /// What was wrong; `None` when all was well.
    wrong: Option<String>,
    /// When it was asked, in seconds since 1970.
    asked: u64,
}

/// Tries addresses, each said with a page that leads there; `step` is called for each that was asked. What does not answer is
/// remarked, and how many are still to be asked.
pub fn tried(addresses: &BTreeMap<String, Arc<str>>, cache: &Cache, step: &(dyn Fn() + Sync)) -> Vec<Diagnostic> {
    let place = Path::new("addresses outside");
    let mut known: BTreeMap<String, Answer> = cache.recall(place, "last").unwrap_or_default();
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    known.retain(|address, answer| {
        let good_for = if answer.wrong.is_none() { GOOD_FOR } else { BAD_FOR };
        addresses.contains_key(address) && now.saturating_sub(answer.asked) < good_for
    });
    let mut hosts: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let unknown: Vec<&str> =
        addresses.keys().map(String::as_str).filter(|address| !known.contains_key(*address)).collect();
    for address in unknown.iter().take(AT_A_TIME) {
        hosts.entry(host(address)).or_default().push(address);
    }
    let agent = ureq::Agent::new_with_config(
        ureq::Agent::config_builder().timeout_global(Some(PATIENCE)).http_status_as_error(false).build(),
    );
    let ask = |address: &str| {
        let wrong = asked(&agent, address);
        step();
        std::thread::sleep(PAUSE);
        (address.to_owned(), Answer { wrong, asked: now })
    };
    let answers: Vec<Vec<(String, Answer)>> =
        hosts.into_par_iter().map(|(_, addresses)| addresses.into_iter().map(ask).collect()).collect();
    known.extend(answers.into_iter().flatten());
    cache.remember(place, "last", &known);
    let silent = known.iter().filter_map(|(address, answer)| Some((address, answer.wrong.as_ref()?)));
    let mut said: Vec<Diagnostic> = silent
        .filter_map(|(address, wrong)| {
            Some(remark(addresses.get(address)?, format!("`{address}` does not answer: {wrong}")))
        })
        .collect();
    if let Some(left) = unknown.len().checked_sub(AT_A_TIME).filter(|left| *left > 0) {
        said.push(remark(
            &Arc::from(""),
            format!("{left} addresses outside have not been tried yet; run it again for the next ones"),
        ));
    }
    said
}

fn remark(page: &Arc<str>, message: String) -> Diagnostic {
    Diagnostic::new(Code::NoAnswer, page, message)
        .help("try it in a browser; an address of yours stands in a record (`origin`) or in recalling.toml (`official`, `report`)")
}

/// What is wrong with an address; `None` when it answers.
fn asked(agent: &ureq::Agent, address: &str) -> Option<String> {
    let answer = agent.head(address).call();
    // Some servers know only one question.
    let answer = match answer {
        Ok(answer) if matches!(answer.status().as_u16(), 403 | 405 | 501) => agent.get(address).call(),
        answer => answer,
    };
    match answer {
        Ok(answer) if answer.status().is_success() || answer.status().is_redirection() => None,
        Ok(answer) => Some(format!("status {}", answer.status().as_u16())),
        Err(error) => Some(error.to_string()),
    }
}

/// The host of an address.
fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};
    use std::net::TcpListener;
    use std::sync::atomic::{AtomicUsize, Ordering};

    /// A server that has one page, and how often it was asked.
    fn server() -> (String, Arc<AtomicUsize>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let (address, count) = (listener.local_addr().unwrap(), Arc::new(AtomicUsize::new(0)));
        let asked = Arc::clone(&count);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let (mut stream, mut question) = (stream.unwrap(), [0; 1024]);
                let read = stream.read(&mut question).unwrap_or(0);
                asked.fetch_add(1, Ordering::SeqCst);
                let there = String::from_utf8_lossy(&question[..read]).contains(" /there ");
                let status = if there { "200 OK" } else { "404 Not Found" };
                let _ = write!(stream, "HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
            }
        });
        (format!("http://{address}"), count)
    }

    #[test]
    fn what_does_not_answer_is_remarked_and_nobody_is_asked_twice() {
        let (server, asked) = server();
        let root = tempfile::tempdir().unwrap();
        let addresses = ["there", "gone"].map(|page| (format!("{server}/{page}"), Arc::from("index.html")));
        let addresses: BTreeMap<String, Arc<str>> = addresses.into();
        for _ in 0..2 {
            let said = tried(&addresses, &Cache::open(root.path()), &|| ());
            let [said] = said.as_slice() else { panic!("{said:?}") };
            assert!(said.message.contains("/gone") && said.message.contains("404"), "{said:?}");
            assert_eq!(asked.load(Ordering::SeqCst), 2);
        }
    }
}
