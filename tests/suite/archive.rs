//! An archive for a test: files written as one string, built, edited, built again.

use recalling::build::{Report, Silent};
use recalling::diagnostics::{Code, Diagnostic};
use recalling::settings::Settings;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// An archive in a folder of its own.
pub struct Archive(TempDir);

/// A resolution of three paragraphs in English. `{…}` stands for what the tests vary.
pub const PLAIN: &str = "\
Resolution adopted by the General Assembly on 2 December 2014

69/28. Lighthouses and buoys

The General Assembly,

Recalling its resolution 53/70 of 4 December 1998,

1. Calls upon Member States to keep their lighthouses lit;

2. Decides to include the item in the provisional agenda of its seventieth session.

62nd plenary meeting
2 December 2014
";

/// Another one, which cites the first.
pub const CITING: &str = "\
Resolution adopted by the General Assembly on 23 December 2015

70/237. Lighthouses and buoys

The General Assembly,

Recalling its resolutions 53/70 of 4 December 1998 and 69/28 of 2 December 2014,

Noting the report of the Secretary-General (A/70/172),

1. Reaffirms paragraph 1 of its resolution 69/28;

2. Decides to include the item in the provisional agenda of its seventy-first session.

82nd plenary meeting
23 December 2015
";

impl Archive {
    /// An archive with settings and the files of a string: each begins with a line `-- PATH --`.
    pub fn new(files: &str) -> Self {
        let archive = Self(tempfile::tempdir().unwrap());
        archive.write("recalling.toml", "title = \"Test\"\nlanguage = \"en\"\n");
        archive.edit(files);
        archive
    }

    /// Two resolutions, of which one cites the other.
    pub fn of_two() -> Self {
        let archive = Self::new("");
        archive.write("content/A/RES/69/28.en.txt", PLAIN);
        archive.write("content/A/RES/70/237.en.txt", CITING);
        archive
    }

    /// One resolution in all six languages, and another in English alone.
    pub fn of_six(settings: &str) -> Self {
        let archive = Self::new("");
        archive.write("recalling.toml", format!("title = \"Six\"\nlanguage = \"en\"\n{settings}"));
        let texts = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/languages");
        for file in ["en.txt", "fr.txt", "es.txt", "ru.txt", "zh.txt", "ar.txt", "voted.xml"] {
            archive.write(&format!("content/{file}"), fs::read(texts.join(file)).unwrap());
        }
        archive
    }

    /// The archive of this repository.
    pub fn of_seeds() -> Self {
        let archive = Self(tempfile::tempdir().unwrap());
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        for file in ["recalling.toml", "content/A/RES/69/28.zh.txt", "content/A/RES/78/237.zh.md"] {
            archive.write(file, fs::read(here.join(file)).unwrap());
        }
        archive
    }

    /// Writes the files of a string over what is there.
    pub fn edit(&self, files: &str) {
        let mut file: Option<(String, String)> = None;
        for line in files.lines() {
            let head = line.strip_prefix("-- ").and_then(|line| line.strip_suffix(" --"));
            if let Some(path) = head {
                if let Some((path, text)) = file.replace((path.to_owned(), String::new())) {
                    self.write(&path, text);
                }
            } else if let Some((_, text)) = &mut file {
                text.push_str(line);
                text.push('\n');
            }
        }
        if let Some((path, text)) = file {
            self.write(&path, text);
        }
    }

    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    pub fn remove(&self, path: &str) {
        fs::remove_file(self.path(path)).unwrap();
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    pub fn settings(&self) -> Settings {
        Settings::load(self.0.path()).unwrap()
    }

    /// Builds into `public/`.
    pub fn build(&self) -> Report {
        self.try_build().unwrap()
    }

    pub fn try_build(&self) -> Result<Report, recalling::Error> {
        recalling::build::build(&self.settings(), &self.path("public"), recalling::build::Options::default(), &Silent)
    }

    pub fn check(&self) -> Report {
        recalling::build::check(&self.settings(), &Silent).unwrap()
    }

    /// A file of the built site.
    pub fn page(&self, path: &str) -> String {
        fs::read_to_string(self.path("public").join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Every file of a folder with its bytes.
    pub fn tree(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        tree(&self.path(folder))
    }
}

/// Every file below a folder with its bytes, by its path with `/`.
pub fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let below = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
                files.insert(below, fs::read(&path).unwrap());
            }
        }
    }
    files
}

/// The only diagnostic of a code.
pub fn only(report: &Report, code: Code) -> &Diagnostic {
    let found: Vec<&Diagnostic> = report.diagnostics.iter().filter(|diagnostic| diagnostic.code == code).collect();
    assert_eq!(found.len(), 1, "{code} among {:#?}", report.diagnostics);
    found[0]
}
