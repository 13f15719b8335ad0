//! Documents as they are sent: added, stored under their own names, refused where something is in the way.

use super::archive::{Archive, PLAIN};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output};

/// Runs `recalling add` in an archive.
fn add(archive: &Archive, args: &[&str]) -> (String, Option<i32>) {
    let output: Output = Command::new(env!("CARGO_BIN_EXE_recalling"))
        .arg("add")
        .args(args)
        .current_dir(archive.path(""))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    (said, output.status.code())
}

fn sent(name: &str) -> String {
    format!("{}/tests/suite/converted/{name}", env!("CARGO_MANIFEST_DIR"))
}

fn read(archive: &Archive, path: &str) -> String {
    fs::read_to_string(archive.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn has_pdftotext() -> bool {
    Command::new("pdftotext").arg("-v").output().is_ok()
}

#[test]
fn a_document_is_stored_as_text_with_a_record_of_how_it_came() {
    let archive = Archive::of_two();
    let (said, status) = add(&archive, &[&sent("zh.docx"), "--origin", "https://docs.un.org/zh/A/RES/79/17"]);
    assert_eq!(status, Some(0), "{said}");
    for part in ["A/RES/79/17  zh  灯塔与航行安全", "5 preambular, 5 numbered, 3 notes", "content/A/RES/79/17.zh.md"]
    {
        assert!(said.contains(part), "{part}: {said}");
    }
    let record = read(&archive, "content/A/RES/79/17.zh.toml");
    let hash = blake3::hash(&fs::read(sent("zh.docx")).unwrap()).to_hex().to_string();
    for part in ["origin = \"https://docs.un.org/zh/A/RES/79/17\"", "file = \"zh.docx\"", &hash] {
        assert!(record.contains(part), "{part}: {record}");
    }
    let report = archive.build();
    assert!(report.diagnostics.is_empty(), "{:#?}", report.diagnostics);
    assert!(read(&archive, "public/A/RES/79/17/index.html").contains("灯塔看守人"));
}

#[test]
fn a_file_in_content_reads_as_the_text_that_would_be_stored() {
    let (stored, kept) = (Archive::of_two(), Archive::of_two());
    assert_eq!(add(&stored, &[&sent("fr.html")]).1, Some(0));
    assert_eq!(add(&kept, &[&sent("fr.html"), "--original"]).1, Some(0));
    stored.build();
    kept.build();
    let text = |archive: &Archive| read(archive, "public/A/RES/79/17/text.txt");
    assert_eq!(text(&stored), text(&kept));
    assert!(kept.path("content/A/RES/79/17.fr.html").is_file());
}

#[test]
fn a_dry_run_writes_nothing() {
    let archive = Archive::of_two();
    let (said, status) = add(&archive, &["--dry-run", &sent("en.html")]);
    assert_eq!(status, Some(0), "{said}");
    assert!(said.contains("would be  content/A/RES/79/17.en.md") && said.contains("would add 1 document"), "{said}");
    assert!(!archive.path("content/A/RES/79").exists());
}

#[test]
fn another_text_is_not_written_over_until_that_is_asked_for() {
    let archive = Archive::of_two();
    archive.write("new.txt", PLAIN.replace("lighthouses lit", "lighthouses dark").as_bytes());
    let before = read(&archive, "content/A/RES/69/28.en.txt");
    let (said, status) = add(&archive, &["new.txt"]);
    assert_eq!(status, Some(1), "{said}");
    assert!(said.contains("other words in op1") && said.contains("--replace"), "{said}");
    assert_eq!(read(&archive, "content/A/RES/69/28.en.txt"), before);

    let (said, status) = add(&archive, &["new.txt", "--replace"]);
    assert_eq!(status, Some(0), "{said}");
    assert!(read(&archive, "content/A/RES/69/28.en.txt").contains("lighthouses dark"));
    assert!(read(&archive, "content/A/RES/69/28.en.toml").contains("amended = "));
    archive.build();
    assert!(read(&archive, "public/A/RES/69/28/index.html").contains("Corrected text"));
    let (said, status) = add(&archive, &["new.txt"]);
    assert!(status == Some(0) && said.contains("the same text already"), "{said}");
}

#[test]
fn what_takes_the_place_of_a_text_keeps_its_name_and_what_its_record_says() {
    let archive = Archive::of_two();
    archive.write(
        "content/A/RES/69/28.en.toml",
        b"# mine\ntitle = \"Lights\"\n\n[[mention]]\ntext = \"53/70\"\ncitation = false\n",
    );
    let page: String = PLAIN.replace("lit", "dark").lines().map(|line| format!("<p>{line}</p>")).collect();
    archive.write("new.html", page.as_bytes());
    let (said, status) = add(&archive, &["new.html", "--replace"]);
    assert_eq!(status, Some(0), "{said}");
    assert!(
        archive.path("content/A/RES/69/28.en.md").is_file() && !archive.path("content/A/RES/69/28.en.txt").exists()
    );
    let record = read(&archive, "content/A/RES/69/28.en.toml");
    for part in ["# mine", "title = \"Lights\"", "[[mention]]", "[received]"] {
        assert_eq!(record.matches(part).count(), 1, "{part}: {record}");
    }
    let (said, _) = add(&archive, &["new.html", "--replace", "--symbol", "A/RES/69/28"]);
    assert!(said.contains("already"), "{said}");
}

#[test]
fn folders_and_archives_are_added_whole_and_a_bad_file_stops_nothing() {
    let archive = Archive::of_two();
    let folder = archive.path("mail");
    fs::create_dir_all(folder.join("more")).unwrap();
    for name in ["en.html", "fr.html", "ar.docx"] {
        fs::copy(sent(name), folder.join("more").join(name)).unwrap();
    }
    fs::write(folder.join("bad.docx"), b"PK\x03\x04").unwrap();
    fs::write(folder.join("picture.png"), b"\x89PNG").unwrap();
    pack(&folder, &archive.path("mail.zip"));
    roll(&folder, &archive.path("mail.tar.gz"));
    for what in ["mail", "mail.zip", "mail.tar.gz"] {
        let other = Archive::of_two();
        let (said, status) = add(&other, &[&archive.path(what).to_string_lossy()]);
        assert_eq!(status, Some(1), "{said}");
        assert!(said.contains("added 3 documents, 1 refused"), "{what}: {said}");
        for language in ["en", "fr", "ar"] {
            assert!(other.path(&format!("content/A/RES/79/17.{language}.md")).is_file(), "{what} {language}");
        }
        let record = read(&other, "content/A/RES/79/17.en.toml");
        assert!(what == "mail" || record.contains(&format!("file = \"{what}/more/en.html\"")), "{record}");
    }
}

#[test]
fn an_archive_with_two_files_of_one_name_says_so_and_gives_what_it_can() {
    let archive = Archive::of_two();
    let file = archive.path("mail.zip");
    let mut zip = zip::ZipWriter::new(fs::File::create(&file).unwrap());
    for name in ["en.html", "fr.html"] {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(&fs::read(sent(name)).unwrap()).unwrap();
    }
    zip.finish().unwrap();
    assert_eq!(add(&archive, &[&file.to_string_lossy(), "--dry-run"]).1, Some(0));
    // No program writes such a file of its own accord, so the one name becomes the other behind its back.
    let mut bytes = fs::read(&file).unwrap();
    let places: Vec<usize> = (0..bytes.len() - 7).filter(|&at| &bytes[at..at + 7] == b"fr.html").collect();
    assert_eq!(places.len(), 2);
    places.into_iter().for_each(|at| bytes[at..at + 7].copy_from_slice(b"en.html"));
    fs::write(&file, bytes).unwrap();
    let (said, status) = add(&archive, &[&file.to_string_lossy()]);
    assert_eq!(status, Some(1), "{said}");
    assert!(said.contains("same name") && said.contains("added 1 document, 1 refused"), "{said}");
    assert!(archive.path("content/A/RES/79/17.fr.md").is_file(), "{said}");
}

fn pack(folder: &Path, file: &Path) {
    let mut zip = zip::ZipWriter::new(fs::File::create(file).unwrap());
    for name in ["more/en.html", "more/fr.html", "more/ar.docx", "bad.docx", "picture.png"] {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(&fs::read(folder.join(name)).unwrap()).unwrap();
    }
    // A name that would lead out of the folder is only a name.
    zip.start_file("../../out.rtf", zip::write::SimpleFileOptions::default()).unwrap();
    zip.finish().unwrap();
}

fn roll(folder: &Path, file: &Path) {
    let gz = flate2::write::GzEncoder::new(fs::File::create(file).unwrap(), flate2::Compression::fast());
    let mut tar = tar::Builder::new(gz);
    tar.append_dir_all(".", folder).unwrap();
    tar.into_inner().unwrap().finish().unwrap();
}

#[test]
fn names_have_the_form_that_was_chosen() {
    let archive = Archive::of_two();
    let (said, _) = add(&archive, &[&sent("ru.html"), "--names", "{language}/{name}"]);
    assert!(archive.path("content/ru/A_RES_79_17.md").is_file(), "{said}");
    let (said, status) = add(&archive, &[&sent("ru.html"), "--names", "../{symbol}.{language}"]);
    assert!(status == Some(2) && said.contains("below `content`"), "{said}");
    let (said, status) = add(&archive, &[&sent("ru.html"), "--names", "{symbol}"]);
    assert!(status == Some(2) && said.contains("language"), "{said}");
}

#[test]
fn what_a_document_does_not_say_its_keeper_says() {
    let archive = Archive::of_two();
    archive.write("letter.txt", PLAIN.replace("69/28", "the").as_bytes());
    let (said, status) = add(&archive, &["letter.txt"]);
    assert!(status == Some(1) && said.contains("--symbol"), "{said}");
    let (said, status) = add(&archive, &["letter.txt", "--symbol", "A/RES/70/999"]);
    assert_eq!(status, Some(0), "{said}");
    assert!(read(&archive, "content/A/RES/70/999.en.toml").contains("symbol = \"A/RES/70/999\""));
    archive.build();
    assert!(archive.path("public/A/RES/70/999/index.html").is_file());
}

#[test]
fn a_pdf_that_gives_no_text_is_refused_with_the_remedy() {
    let archive = Archive::of_two();
    if !has_pdftotext() {
        return eprintln!("pdftotext is not installed: PDF files are not tried");
    }
    for (file, says) in [("scanned.pdf", "ocrmypdf"), ("locked.pdf", "password")] {
        let (said, status) = add(&archive, &[&sent(file)]);
        assert!(status == Some(1) && said.contains(says), "{file}: {said}");
    }
    assert_eq!(add(&archive, &[&sent("ar.pdf")]).1, Some(0));
    assert!(archive.path("content/A/RES/79/17.ar.md").is_file());
}

#[test]
fn a_record_goes_where_its_text_goes() {
    let archive = Archive::of_two();
    archive.write("content/A/RES/69/28.en.txt.toml", b"title = \"Lights\"\n");
    archive.write("new.md", PLAIN.replace("lit", "dark").as_bytes());
    let (said, status) = add(&archive, &["new.md", "--replace"]);
    assert_eq!(status, Some(0), "{said}");
    assert!(read(&archive, "content/A/RES/69/28.en.md.toml").contains("title = \"Lights\""));
    assert!(!archive.path("content/A/RES/69/28.en.txt.toml").exists());
    let report = archive.build();
    assert!(report.diagnostics.is_empty(), "{:#?}", report.diagnostics);
}

#[test]
fn what_stands_above_a_text_is_not_thrown_away() {
    let archive = Archive::of_two();
    let before = format!("+++\ntitle = \"Lights\"\n+++\n{PLAIN}");
    fs::remove_file(archive.path("content/A/RES/69/28.en.txt")).unwrap();
    archive.write("content/A/RES/69/28.en.md", before.as_bytes());
    archive.write("new.md", PLAIN.replace("lit", "dark").as_bytes());
    let (said, status) = add(&archive, &["new.md", "--replace"]);
    assert!(status == Some(1) && said.contains("would be lost"), "{said}");
    assert_eq!(read(&archive, "content/A/RES/69/28.en.md"), before);
}

#[test]
fn another_day_of_adoption_is_another_text() {
    let archive = Archive::of_two();
    archive.write("new.txt", PLAIN.replacen("on 2 December 2014", "on 3 December 2014", 1).as_bytes());
    let (said, status) = add(&archive, &["new.txt"]);
    assert!(status == Some(1) && said.contains("another head"), "{said}");
}

#[test]
fn a_record_that_cannot_be_read_stops_one_document_and_is_left_as_it_is() {
    let archive = Archive::of_two();
    archive.write("content/A/RES/69/28.en.toml", b"title = \n");
    archive.write("new.txt", PLAIN.replace("lit", "dark").as_bytes());
    let (said, status) = add(&archive, &["new.txt", &sent("fr.html"), "--replace"]);
    assert!(
        status == Some(1) && said.contains("mend it first") && said.contains("added 1 document, 1 refused"),
        "{said}"
    );
    assert_eq!(read(&archive, "content/A/RES/69/28.en.toml"), "title = \n");
    assert!(read(&archive, "content/A/RES/69/28.en.txt").contains("lit"));
}

#[test]
fn what_is_passed_over_is_said() {
    let archive = Archive::of_two();
    archive.write("mail/old.rtf", b"{\\rtf1}");
    archive.write("mail/.git/a.md", PLAIN.as_bytes());
    let (said, status) = add(&archive, &["mail"]);
    assert!(status == Some(1) && said.contains("passed over 1 file") && said.contains("old.rtf"), "{said}");
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link() {
    let (archive, outside) = (Archive::of_two(), tempfile::tempdir().unwrap());
    fs::create_dir_all(archive.path("content/A/RES")).unwrap();
    std::os::unix::fs::symlink(outside.path(), archive.path("content/A/RES/79")).unwrap();
    let (said, status) = add(&archive, &[&sent("en.html")]);
    assert!(status == Some(1) && said.contains("is a link"), "{said}");
    assert_eq!(fs::read_dir(outside.path()).unwrap().count(), 0);
}
