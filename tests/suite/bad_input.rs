//! Bad input: each with a message that names file, line and remedy, and the rest of the archive still built.

use super::archive::{Archive, CITING, PLAIN, only};
use recalling::diagnostics::{Code, Severity};
use std::process::Command;

/// One way in which a document can be bad.
struct Bad {
    /// What is said about it.
    code: Code,
    /// The file that is written into the archive of two, and its bytes.
    file: &'static str,
    bytes: Vec<u8>,
    /// The line that is named; 0 when it is the file as a whole.
    line: u32,
    /// A piece of the message, and one of the remedy.
    says: &'static str,
    helps: &'static str,
}

fn edited(from: &str, to: &str) -> Vec<u8> {
    let other = PLAIN.replace("69/28", "71/28");
    assert!(other.contains(from), "{from}");
    other.replace(from, to).into_bytes()
}

fn chinese() -> &'static str {
    "71/28. 灯塔和浮标\n\n大会，\n\n回顾其1998年12月4日第53/70号决议，\n\n1. 促请会员国使灯塔保持明亮，并继续就此交流经验；\n\n2016年12月5日\n第51次全体会议\n"
}

#[rustfmt::skip]
fn table() -> Vec<Bad> {
    let bad = |code, file, bytes, line, says, helps| Bad { code, file, bytes, line, says, helps };
    let notes = "62nd plenary meeting\n2 December 2014\n\n_______________\n1 See A/69/112.\n";
    let file = "content/A/RES/71/28.en.txt";
    vec![
        bad(Code::EmptyFile, file, Vec::new(), 0, "empty", "take it away"),
        bad(Code::NotText, file, b"%PDF-1.7\n\0\x01\x02".to_vec(), 0, "text", ""),
        bad(Code::InvalidText, file, [b"71/28. \xff\xfe\xff Lights\n\nThe General Assembly,\n\n1. Decides to wait \xc3\x28.\n\xff".as_slice()].concat(), 1, "", ""),
        bad(Code::OtherEncoding, "content/A/RES/71/28.zh.txt", encoding_rs::GB18030.encode(chinese()).0.into_owned(), 0, "GB18030", ""),
        bad(Code::Unconverted, "content/A/RES/71/28.en.docx", b"PK\x03\x04 and nothing more".to_vec(), 0, "damaged", "once more"),
        bad(Code::Unconverted, "content/A/RES/71/28.en.docx", b"\xd0\xcf\x11\xe0 a password".to_vec(), 0, "password", "without it"),
        bad(Code::Unconverted, "content/A/RES/71/28.en.html", b"<p> </p><script>28</script>".to_vec(), 0, "no text", ""),
        bad(Code::UnknownFormat, "content/A/RES/71/28.en.rtf", b"{\\rtf1}".to_vec(), 0, "", ""),
        bad(Code::BadRecord, "content/A/RES/69/28.en.toml", b"title = \"Lights\"\nsymbol = A/RES\n".to_vec(), 2, "", ""),
        bad(Code::BadRecord, "content/A/RES/69/28.en.toml", b"title = \"Lights\"\nadopted = \n".to_vec(), 2, "", ""),
        bad(Code::ImpossibleDate, "content/A/RES/71/28.en.md", edited("4 December 1998,", "31 February 1998,"), 7, "31 February 1998", "digit"),
        bad(Code::OrphanRecord, "content/A/RES/71/28.en.toml", b"title = \"Lights\"\n".to_vec(), 0, "", ""),
        bad(Code::NoSymbol, "content/minutes.en.txt", edited("71/28. ", ""), 0, "no symbol", "symbol ="),
        bad(Code::DuplicateVersion, "content/copy.en.txt", PLAIN.into(), 0, "69/28", ""),
        bad(Code::CallWithoutNote, "content/A/RES/71/28.en.md", edited("1998,", "1998,<sup>7</sup>"), 7, "7", ""),
        bad(Code::NoteWithoutCall, file, edited("62nd plenary meeting\n2 December 2014\n", notes), 17, "1", ""),
        bad(Code::NumbersSkip, file, edited("2. Decides", "4. Decides"), 11, "4", ""),
        bad(Code::ImpossibleDate, file, edited("on 2 December 2014\n", "on 31 November 2014\n"), 1, "31 November 2014", ""),
    ]
}

#[test]
fn every_bad_document_is_reported_and_the_rest_is_built() {
    let whole = Archive::of_two();
    whole.build();
    for bad in table() {
        let archive = Archive::of_two();
        archive.write(bad.file, &bad.bytes);
        let report = archive.build();
        let said = only(&report, bad.code);
        let what = format!("{} in {}: {said:#?}", bad.code, bad.file);
        assert!(*said.path == *bad.file || said.related.iter().any(|other| *other.path == *bad.file), "{what}");
        assert_eq!(said.place.map_or(0, |place| place.position.line), bad.line, "{what}");
        assert!(said.message.contains(bad.says), "{what}");
        let help = said.help.as_deref().unwrap_or_default();
        assert!(help.contains(bad.helps) && (!help.is_empty() || bad.code.severity() == Severity::Remark), "{what}");
        for page in ["A/RES/69/28/index.html", "A/RES/70/237/index.html", "A/RES/53/70/index.html", "health/index.html"]
        {
            assert!(archive.path("public").join(page).is_file(), "{page} is missing beside {what}");
        }
    }
}

#[test]
fn gb18030_is_recognised_and_read() {
    let archive = Archive::new("");
    archive.write("content/A/RES/71/28.zh.txt", encoding_rs::GB18030.encode(chinese()).0);
    archive.build();
    assert!(archive.page("A/RES/71/28/index.html").contains("促请"));
    assert!(archive.page("A/RES/53/70/index.html").contains("1998"));
}

#[test]
fn an_archive_without_documents_is_built_and_says_so() {
    let archive = Archive::new("");
    let report = archive.build();
    only(&report, Code::EmptyArchive);
    assert!(archive.path("public/index.html").is_file());
}

#[test]
fn a_template_with_an_error_is_reported_and_the_built_in_one_used() {
    for (text, line) in [("{% extends \"builtin/base.html\" %}\n\n{% block %}", 3), ("<p>\n{{ nothing.like.that }}", 2)]
    {
        let archive = Archive::of_two();
        archive.write("templates/resolution.html", text);
        let report = archive.build();
        let said = only(&report, Code::TemplateError);
        assert_eq!(&*said.path, "templates/resolution.html");
        assert_eq!(said.place.map(|place| place.position.line), Some(line), "{said:#?}");
        assert!(said.help.is_some());
        assert!(archive.page("A/RES/69/28/index.html").contains("lighthouses"));
        assert!(archive.path("public/index.html").is_file());
    }
}

#[test]
fn a_theme_that_is_not_there_is_named_with_those_that_are() {
    let archive = Archive::of_two();
    archive.write("recalling.toml", "title = 'T'\nlanguage = 'en'\ntheme = 'nocturne'\n");
    let error = archive.try_build().unwrap_err().to_string();
    assert!(error.contains("`nocturne`") && error.contains("`default`") && error.contains("recalling.toml"), "{error}");
    assert!(!archive.path("public").join("index.html").exists());
}

#[test]
fn an_output_folder_that_is_not_ours_is_left_as_it_is() {
    let archive = Archive::of_two();
    archive.write("public/thesis.txt", "mine");
    let error = archive.try_build().unwrap_err().to_string();
    assert!(error.contains("thesis.txt") && error.contains("--output"), "{error}");
    assert_eq!(archive.tree("public").len(), 1);
}

/// Runs a shell script with the program as `$0`; what it printed.
fn shell(script: &str, archive: &Archive) -> (String, bool) {
    let program = env!("CARGO_BIN_EXE_recalling");
    let done = Command::new("sh").args(["-c", script, program]).current_dir(archive.path("")).output().unwrap();
    let text = [done.stdout, done.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
    (text, done.status.success())
}

/// A disk of 120 KB in a name space of its own. Systems that allow no such thing cannot run this test; it says so.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_whole_pages_and_a_true_manifest() {
    let archive = Archive::of_two();
    std::fs::create_dir(archive.path("small")).unwrap();
    let script = "unshare -rm sh -c 'mount -t tmpfs -o size=120k none small || exit 9
        \"$0\" build --output small; echo status $?
        for page in $(find small -name \"*.html\"); do tail -c 10 $page | grep -q \"</html>\" || echo half-written $page; done
        find small -name \"*unfinished*\"; echo pages $(find small -name \"*.html\" | wc -l)
        mount -o remount,size=8m small; \"$0\" build --output small -q; echo again $?
        ' \"$0\"";
    let (said, possible) = shell(script, &archive);
    if !possible && !said.contains("status") {
        eprintln!("this system allows no small disk, so that a full one is not tested: {said}");
        return;
    }
    assert!(said.contains("status 1") && said.contains("E0601") && said.contains("make room"), "{said}");
    assert!(!said.contains("half-written") && !said.contains("unfinished") && !said.contains("pages 0"), "{said}");
    assert!(said.contains("again 0"), "{said}");
}

/// Root may do anything, so root becomes nobody for this.
#[cfg(unix)]
fn without_permission(script: &str, archive: &Archive) -> String {
    use std::os::unix::fs::PermissionsExt;
    let root = shell("[ $(id -u) = 0 ]", archive).1;
    let program = archive.path("program");
    std::fs::copy(env!("CARGO_BIN_EXE_recalling"), &program).unwrap();
    for file in [archive.path(""), program] {
        std::fs::set_permissions(file, PermissionsExt::from_mode(0o777)).unwrap();
    }
    let nobody = if root { "setpriv --reuid 65534 --regid 65534 --clear-groups" } else { "" };
    shell(&script.replace("RECALLING", &format!("{nobody} ./program")), archive).0
}

#[cfg(unix)]
#[test]
fn what_may_not_be_read_is_reported_and_the_rest_is_built() {
    let archive = Archive::of_two();
    let said = without_permission(
        "chmod 000 content/A/RES/70/237.en.txt; RECALLING build; echo status $?; ls public/A/RES/69/28/index.html; \
         chmod 644 content/A/RES/70/237.en.txt",
        &archive,
    );
    assert!(said.contains("E0103") && said.contains("content/A/RES/70/237.en.txt"), "{said}");
    assert!(said.contains("status 1") && said.contains("\npublic/A/RES/69/28/index.html"), "{said}");
}

#[cfg(unix)]
#[test]
fn what_may_not_be_written_is_reported_and_the_rest_is_written() {
    let archive = Archive::of_two();
    let edited = CITING.replace("Reaffirms", "Reiterates");
    archive.write("edited.txt", edited);
    let said = without_permission(
        "RECALLING build -q; chmod 555 public/A/RES/70/237; cp edited.txt content/A/RES/70/237.en.txt; RECALLING build; \
         echo status $?; chmod 555 public; RECALLING build; echo status $?; chmod -R 755 public",
        &archive,
    );
    assert!(said.contains("E0601") && said.contains("public/A/RES/70/237/index.html"), "{said}");
    assert!(said.contains("change the permissions"), "{said}");
    assert!(said.contains("status 1") && said.contains("status 2"), "{said}");
}
