//! Storing a document: its text, and the record of how it came.

use super::super::Failure;
use super::super::fresh::replace;
use super::ending;
use super::sent::Sent;
use jiff::civil::Date;
use recalling::Error;
use std::fs;
use std::path::{Path, PathBuf};
use toml_edit::{DocumentMut, Item, Table, value};

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
    /// What the text does not say and the keeper has said, by the keys of a record.
    pub said: Vec<(&'static str, String)>,
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
        if let Some(reason) = self.in_the_way(root, &path) {
            return Ok(Err(reason));
        }
        let (read_at, write_at) = self.records(root, &path);
        let earlier = match read_at.as_ref().map(fs::read_to_string) {
            Some(Ok(text)) => text,
            None => String::new(),
            Some(Err(error)) => return Ok(Err(format!("its record cannot be read: {error}; mend it first"))),
        };
        let on = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
        let record = match self.record(&earlier, on) {
            Ok(record) => record,
            Err(reason) => return Ok(Err(reason)),
        };
        let bytes = self.bytes();
        // The record first: a text without one would count as held, and never get it.
        replace(&write_at, record.as_bytes()).map_err(|error| Error::disk("cannot write", &write_at, error))?;
        replace(&file, bytes).map_err(|error| Error::disk("cannot write", &file, error))?;
        // Under another ending the text before, and its record, have had their places taken.
        let before = self.before.filter(|before| *before != path).map(|before| root.join(before));
        for old in before.into_iter().chain(read_at.filter(|old| *old != write_at)) {
            fs::remove_file(&old).map_err(|error| Error::disk("cannot remove", &old, error))?;
        }
        Ok(Ok(path))
    }

    /// The bytes that are stored.
    pub fn bytes(&self) -> &[u8] {
        if self.original || ending(self.sent.format).1 { &self.sent.bytes } else { self.text.as_bytes() }
    }

    /// What keeps the document from its place.
    pub fn in_the_way(&self, root: &Path, path: &str) -> Option<String> {
        let file = root.join(path);
        if file.symlink_metadata().is_ok() && self.before != Some(path) {
            let remedy = if self.before.is_some() { "move it away" } else { "choose a form of names with `--names`" };
            return Some(format!("{path} is there already and is another document; {remedy}"));
        }
        let above = Path::new(path).ancestors().skip(1).filter(|above| !above.as_os_str().is_empty());
        let link = above.map(|above| root.join(above)).find(|above| above.is_symlink());
        link.map(|link| {
            format!("{} is a link, and what lies behind it is not read as a part of the archive", link.display())
        })
    }

    /// The record: what was there stays, but for what this document says anew.
    fn record(&self, earlier: &str, on: Date) -> Result<String, String> {
        let mut record: DocumentMut = earlier.parse().map_err(|error: toml_edit::TomlError| {
            format!("its record is not valid TOML: {}; mend it first", error.message())
        })?;
        for (key, said) in &self.said {
            record.insert(key, value(said));
        }
        if let Some(origin) = self.origin {
            record.insert("origin", value(origin));
        }
        if self.before.is_some() {
            record.insert("amended", value(date(on)));
        }
        let mut received = Table::new();
        received.insert("file", value(self.sent.called.replace('\\', "/")));
        received.insert("on", value(date(on)));
        received.insert("blake3", value(blake3::hash(&self.sent.bytes).to_hex().as_str()));
        record.insert("received", Item::Table(received));
        Ok(record.to_string())
    }

    /// Where the record is read, if there is one, and where it is written.
    fn records(&self, root: &Path, path: &str) -> (Option<PathBuf>, PathBuf) {
        let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
        let [own, of_stem] = [format!("{path}.toml"), format!("{stem}.toml")].map(|name| root.join(name));
        let before = self.before.map(|before| root.join(format!("{before}.toml"))).filter(|file| file.is_file());
        if let Some(before) = before {
            return (Some(before), own);
        }
        if own.is_file() {
            return (Some(own.clone()), own);
        }
        // A record that another document of this name has is not ours.
        let endings = ["txt", "md", "markdown", "xml", "html", "htm", "docx", "pdf"];
        let mut others = endings.iter().map(|ending| format!("{stem}.{ending}")).filter(|other| other != path);
        let taken = self.before.is_none() && others.any(|other| root.join(other).is_file());
        match (of_stem.is_file(), taken) {
            (true, true) => (None, own),
            (true, false) => (Some(of_stem.clone()), of_stem),
            (false, _) => (None, of_stem),
        }
    }
}

/// A day as TOML has it.
fn date(day: Date) -> toml_edit::Datetime {
    let [month, date] = [day.month(), day.day()].map(|part| part.unsigned_abs());
    let date = toml_edit::Date { year: day.year().unsigned_abs(), month, day: date };
    toml_edit::Datetime { date: Some(date), time: None, offset: None }
}

fn slashed(path: &Path) -> String {
    path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}
