//! Real documents, where they are at hand: `RECALLING_CORPUS` names a folder that holds `sc-1946-2002`, early
//! resolutions of the Security Council. Without it there is nothing to test; `scripts/test.sh` says so.

use recalling::{parse::parse, read::read, source};
use std::path::PathBuf;

#[test]
fn no_letter_of_a_real_document_is_lost() {
    let Some(corpus) = std::env::var_os("RECALLING_CORPUS") else { return };
    let folder = PathBuf::from(corpus).join("sc-1946-2002");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "txt"));
    assert!(files.len() > 40, "only {} documents", files.len());
    for file in files {
        let source = source::load_file(&file, &mut Vec::new()).unwrap();
        let resolution = parse(&source, read(&source, &mut Vec::new()), &mut Vec::new()).remove(0);
        let lost = super::lost::letters(&source.text, &resolution);
        assert!(lost.is_empty(), "{}: {lost:?}", file.display());
        assert!(resolution.paragraphs.len() > 2, "{}", file.display());
    }
}
