//! Storing a document: its text, and the record of how it came.

use super::super::Failure;
use super::super::fresh::replace;
use super::ending;
use super::sent::Sent;
use jiff::civil::Date;
use recalling::Error;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A document that will be kept.
pub struct Kept<'k> {
    /// Its name below the folder of sources, without an ending: `A/RES/69/28.zh`.
    pub name: String,
    /// The path in the archive of the text whose place it takes.
    pub before: Option<&'k str>,
    /// The document as it was sent.
    pub sent: &'k Sent,
    /// Its text.
    pub text: &'k str,
    /// Whether the file is kept as it is, and not its text.
    pub original: bool,
    /// The address it came from.
    pub origin: Option<&'k str>,
    /// What the text does not say and the keeper has said, as lines of a record.
    pub said: Vec<String>,
}

impl Kept<'_> {
    /// The path in the archive: `content/A/RES/69/28.zh.md`.
    pub fn path(&self, content: &Path) -> String {
        let own = Path::new(&self.sent.name).extension().map(|own| own.to_string_lossy().to_ascii_lowercase());
        let ending = own.filter(|_| self.original).unwrap_or_else(|| ending(self.sent.format).0.to_owned());
        // What takes a text's place takes its name as well, so that its address and its record stay.
        let name = match self.before.and_then(|before| before.rsplit_once('.')) {
            Some((stem, _)) => stem.to_owned(),
            None => format!("{}/{}", slashed(content), self.name),
        };
        format!("{name}.{ending}")
    }

    /// Writes the text and its record; the reason when something is in the way, and then nothing is written.
    pub fn store(&self, root: &Path, content: &Path) -> Result<Result<String, String>, Failure> {
        let path = self.path(content);
        if path.split('/').any(|part| part.starts_with('.')) {
            return Ok(Err(format!("its symbol would make the path {path}; say the symbol with `--symbol`")));
        }
        let file = root.join(&path);
        let taken = file.symlink_metadata().is_ok() && self.before != Some(path.as_str());
        if taken {
            return Ok(Err(format!(
                "{path} is there already and is another document; choose a form of names with `--names`"
            )));
        }
        let record = record_of(root, &path, self.before);
        let earlier = match fs::read_to_string(&record) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(Error::disk("cannot read", &record, error).into()),
        };
        let bytes = if self.original || ending(self.sent.format).1 { &self.sent.bytes } else { self.text.as_bytes() };
        let on = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
        replace(&file, bytes).map_err(|error| Error::disk("cannot write", &file, error))?;
        replace(&record, self.record(&earlier, on).as_bytes())
            .map_err(|error| Error::disk("cannot write", &record, error))?;
        // The text before has had its place taken under another ending.
        if let Some(before) = self.before.filter(|before| *before != path) {
            let before = root.join(before);
            fs::remove_file(&before).map_err(|error| Error::disk("cannot remove", &before, error))?;
        }
        Ok(Ok(path))
    }

    /// The record: what was there stays, but for what this document says anew.
    fn record(&self, earlier: &str, on: Date) -> String {
        let mut plain = self.said.clone();
        plain.extend(self.origin.map(|origin| format!("origin = {}", quoted(origin))));
        plain.extend(self.before.map(|_| format!("amended = {on}")));
        let keys: Vec<&str> = plain.iter().filter_map(|line| line.split_once(" =")).map(|(key, _)| key).collect();
        let (head, tables) = without(earlier, &keys);
        let mut record = plain.join("\n");
        record.push_str(if plain.is_empty() || head.is_empty() { "" } else { "\n" });
        record.push_str(&head);
        let hash = blake3::hash(&self.sent.bytes).to_hex();
        let file = self.sent.called.replace('\\', "/");
        let received = format!("[received]\nfile = {}\non = {on}\nblake3 = \"{hash}\"\n", quoted(&file));
        let parts = [record.trim().to_owned(), tables.trim().to_owned(), received];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
    }
}

/// A record without some plain keys and without what it says of an earlier arrival: the lines above its tables, and its
/// tables.
fn without(record: &str, keys: &[&str]) -> (String, String) {
    let (mut head, mut tables) = (String::new(), String::new());
    let mut table: Option<&str> = None;
    for line in record.lines() {
        if line.trim_start().starts_with('[') {
            table = Some(line.trim());
        }
        let key = line.split_once('=').map_or("", |(key, _)| key.trim());
        match table {
            None if keys.contains(&key) => {}
            None => head.extend([line, "\n"]),
            Some("[received]") => {}
            Some(_) => tables.extend([line, "\n"]),
        }
    }
    (head, tables)
}

/// The record beside a text: the one that is there, or a new one.
fn record_of(root: &Path, path: &str, before: Option<&str>) -> PathBuf {
    let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    let names = [before.map(|before| format!("{before}.toml")), Some(format!("{path}.toml"))];
    let there = names.into_iter().flatten().map(|name| root.join(name)).find(|file| file.is_file());
    there.unwrap_or_else(|| root.join(format!("{stem}.toml")))
}

/// Words in the quotation marks of TOML.
fn quoted(words: &str) -> String {
    toml::Value::String(words.to_owned()).to_string()
}

fn slashed(path: &Path) -> String {
    path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}
