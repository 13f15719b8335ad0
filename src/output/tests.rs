use super::*;
use tempfile::TempDir;

/// An output folder, built as often as a test likes.
struct Site(TempDir);

impl Site {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self) -> PathBuf {
        self.0.path().join("public")
    }

    fn folder(&self) -> Folder {
        Folder::open(&self.path(), "public", Stamps::default()).unwrap()
    }

    fn build(&self, files: &[(&str, &str)]) -> (Counts, Vec<Diagnostic>) {
        let folder = self.folder();
        let refused: Vec<Diagnostic> =
            files.iter().filter_map(|(route, text)| folder.write(route, text.as_bytes()).err()).collect();
        let (counts, mut diagnostics, _) = folder.finish();
        diagnostics.extend(refused);
        (counts, diagnostics)
    }

    fn read(&self, route: &str) -> Option<String> {
        fs::read_to_string(self.path().join(route)).ok()
    }
}

fn counts(new: usize, changed: usize, unchanged: usize, removed: usize) -> Counts {
    Counts { new, changed, unchanged, removed }
}

#[test]
fn a_second_build_touches_only_what_differs() {
    let site = Site::new();
    assert_eq!(site.build(&[("a/b.html", "1"), ("c.html", "2"), ("d/e/f.html", "3")]).0, counts(3, 0, 0, 0));
    let before = fs::metadata(site.path().join("c.html")).unwrap().modified().unwrap();
    assert_eq!(site.build(&[("a/b.html", "X"), ("c.html", "2"), ("g.html", "4")]).0, counts(1, 1, 1, 1));
    assert_eq!(fs::metadata(site.path().join("c.html")).unwrap().modified().unwrap(), before);
    assert_eq!(site.read("a/b.html").as_deref(), Some("X"));
    assert!(!site.path().join("d").exists(), "folders that become empty are removed");
}

#[test]
fn the_manifest_lists_every_file_with_its_hash_in_order() {
    let site = Site::new();
    site.build(&[("b.html", "1"), ("a/c.html", "2")]);
    let manifest = site.read(MANIFEST).unwrap();
    let routes: Vec<&str> = manifest.lines().map(|line| line.split_once("  ").unwrap().1).collect();
    assert_eq!(routes, ["a/c.html", "b.html"]);
    assert!(manifest.starts_with(&blake3::hash(b"2").to_hex().to_string()));
    assert_eq!(site.read(JOURNAL), None);
}

#[test]
fn a_folder_with_files_of_others_is_refused() {
    let site = Site::new();
    fs::create_dir_all(site.path()).unwrap();
    fs::write(site.path().join("thesis.txt"), "mine").unwrap();
    let error = Folder::open(&site.path(), "public", Stamps::default()).unwrap_err().to_string();
    assert!(error.contains("`thesis.txt`") && error.contains("choose another"), "{error}");
    assert_eq!(site.read("thesis.txt").as_deref(), Some("mine"));
}

#[test]
fn files_that_others_put_into_our_folder_are_left_alone() {
    let site = Site::new();
    site.build(&[("a.html", "1"), ("b/index.html", "2")]);
    fs::write(site.path().join("CNAME"), "example.org").unwrap();
    fs::write(site.path().join("b/mine.html"), "mine").unwrap();
    let (_, diagnostics) = site.build(&[("CNAME", "ours")]);
    assert_eq!(diagnostics.len(), 1);
    assert_eq!((diagnostics[0].code, &*diagnostics[0].path), (Code::NotWritten, "public/CNAME"));
    assert_eq!(site.read("CNAME").as_deref(), Some("example.org"));
    let (counts, diagnostics) = site.build(&[]);
    assert_eq!((counts.removed, diagnostics.len()), (2, 0));
    assert_eq!(site.read("b/mine.html").as_deref(), Some("mine"));
}

#[test]
fn a_page_changed_by_hand_is_written_again_but_not_removed() {
    let site = Site::new();
    site.build(&[("a.html", "1")]);
    fs::write(site.path().join("a.html"), "by hand").unwrap();
    assert_eq!(site.build(&[("a.html", "1")]).0, counts(0, 1, 0, 0));
    fs::write(site.path().join("a.html"), "by hand").unwrap();
    let (_, diagnostics) = site.build(&[]);
    assert_eq!(diagnostics[0].code, Code::KeptFile);
    assert_eq!(site.read("a.html").as_deref(), Some("by hand"));
}

#[test]
fn what_an_earlier_build_wrote_is_given_back_only_as_it_was_written() {
    let site = Site::new();
    site.build(&[("search/a", "1"), ("search/b", "2")]);
    fs::write(site.path().join("search/b"), "by hand").unwrap();
    fs::write(site.path().join("search/c"), "mine").unwrap();
    let folder = site.folder();
    assert_eq!(folder.last("search/a").as_deref(), Some(&b"1"[..]));
    for route in ["search/b", "search/c", "search/d", "search", "../public/search/a"] {
        assert_eq!(folder.last(route), None, "{route}");
    }
}

#[test]
fn routes_that_lead_out_are_refused() {
    let site = Site::new();
    for route in ["", "/etc/passwd", "../x", "a/../../x", "a//b", "./a", "a\\..\\b", "C:/x", "a\nb", "a/"] {
        let diagnostic = site.folder().write(route, b"x").unwrap_err();
        assert!(diagnostic.message.contains("leads out"), "{route:?}: {}", diagnostic.message);
    }
    assert!(!site.0.path().join("x").exists());
}

#[test]
fn one_route_is_written_once_a_build() {
    let site = Site::new();
    let (counts, diagnostics) = site.build(&[("a.html", "1"), ("a.html", "2")]);
    assert_eq!((counts.new, diagnostics.len()), (1, 1));
    assert_eq!(site.read("a.html").as_deref(), Some("1"));
    assert!(site.read(MANIFEST).unwrap().contains("  a.html"));
}

#[cfg(unix)]
#[test]
fn links_that_lead_out_are_not_followed() {
    use std::os::unix::fs::symlink;
    let site = Site::new();
    let outside = site.0.path().join("outside");
    fs::create_dir(&outside).unwrap();
    fs::write(outside.join("index.html"), "theirs").unwrap();
    site.build(&[("a/index.html", "1"), ("b.html", "2")]);
    fs::remove_dir_all(site.path().join("a")).unwrap();
    symlink(&outside, site.path().join("a")).unwrap();
    fs::remove_file(site.path().join("b.html")).unwrap();
    symlink(outside.join("index.html"), site.path().join("b.html")).unwrap();
    let (_, diagnostics) = site.build(&[("a/index.html", "ours"), ("b.html", "3")]);
    assert_eq!(diagnostics.len(), 1, "{diagnostics:?}");
    assert!(diagnostics[0].message.contains("leads out of the folder"), "{}", diagnostics[0].message);
    assert_eq!(fs::read_to_string(outside.join("index.html")).unwrap(), "theirs");
    assert_eq!(site.read("b.html").as_deref(), Some("3"));
    site.build(&[]);
    assert!(outside.join("index.html").exists());
}

#[test]
fn what_a_killed_build_left_is_known_as_ours() {
    let site = Site::new();
    let folder = site.folder();
    folder.write("a/b.html", b"1").unwrap();
    fs::write(site.path().join("a/.b.html.recalling-unfinished"), "half").unwrap();
    drop(folder);
    assert_eq!(site.build(&[("c.html", "2")]).0, counts(1, 0, 0, 1));
    assert!(!site.path().join("a").exists());
}

#[test]
fn nothing_is_removed_when_something_could_not_be_written() {
    let site = Site::new();
    site.build(&[("a.html", "1"), ("b.html", "2")]);
    // A folder of somebody else's stands where a page should go.
    fs::create_dir_all(site.path().join("c.html/mine")).unwrap();
    let (counts, diagnostics) = site.build(&[("c.html", "3"), ("d.html", "4")]);
    assert_eq!((counts.new, counts.removed, diagnostics.len()), (1, 0, 1));
    assert!(site.read("a.html").is_some());
    fs::remove_dir_all(site.path().join("c.html")).unwrap();
    assert_eq!(site.build(&[("c.html", "3"), ("d.html", "4")]).0.removed, 2);
}

#[test]
fn a_file_where_a_folder_should_be_is_reported_with_a_remedy() {
    let site = Site::new();
    site.build(&[("x.html", "1")]);
    fs::write(site.path().join("A"), "mine").unwrap();
    let (_, diagnostics) = site.build(&[("A/RES/1/index.html", "1")]);
    assert_eq!(diagnostics[0].code, Code::NotWritten);
    assert!(diagnostics[0].help.as_deref().unwrap().contains("move it away"));
}

#[test]
fn a_hostile_manifest_removes_nothing_outside() {
    let site = Site::new();
    let victim = site.0.path().join("victim");
    fs::write(&victim, "theirs").unwrap();
    fs::create_dir(site.path()).unwrap();
    let hash = blake3::hash(b"theirs").to_hex();
    let lines = format!("{hash}  ../victim\n{hash}  {}\nnonsense\n", victim.display());
    fs::write(site.path().join(MANIFEST), lines).unwrap();
    site.build(&[]);
    assert!(victim.exists());
}

#[test]
fn what_a_killed_build_was_about_to_write_is_looked_at_again() {
    let site = Site::new();
    let open = |stamps| Folder::open(&site.path(), "public", stamps).unwrap();
    let folder = open(Stamps::default());
    let (old, new) = (blake3::hash(b"of the old text"), blake3::hash(b"of the new text"));
    folder.write_made_of("a.html", b"old", Some(&old)).unwrap();
    folder.write_made_of("b.html", b"old", Some(&old)).unwrap();
    let (.., stamps) = folder.finish();
    let kill = || {
        let lines = ["a.html", "b.html"].map(|route| format!("{}  {route}\n", blake3::hash(b"new").to_hex()));
        fs::write(site.path().join(JOURNAL), lines.concat() + "0123  cut").unwrap();
    };
    kill();
    let folder = open(stamps.clone());
    assert!(!folder.is_as_left() && folder.keep("a.html", &old).is_none());
    assert_eq!(folder.write_made_of("a.html", b"new", Some(&new)).unwrap(), Change::Changed);
    // The other one is not needed any more: it is ours as it was, too.
    let (counts, found, _) = folder.finish();
    assert_eq!((counts.removed, found), (1, Vec::new()));
}
