//! A room uses only rooms above it, in the order that the drawing in `src/lib.rs` gives.

use std::fs;
use std::path::{Path, PathBuf};

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The rooms in their order, as the crate's documentation lists them.
fn rooms() -> Vec<String> {
    let text = fs::read_to_string(source().join("lib.rs")).unwrap();
    let drawing: String = text.lines().filter_map(|line| line.strip_prefix("//!")).collect::<Vec<_>>().join(" ");
    let (_, list) = drawing.split_once("The rooms, in the order").unwrap();
    list.split("[`").skip(1).map(|name| name.split('`').next().unwrap().to_owned()).collect()
}

/// The Rust files of a room that are built into the program.
fn files(room: &str) -> Vec<PathBuf> {
    let mut files = vec![source().join(format!("{room}.rs"))];
    let mut folders = vec![source().join(room)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files.retain(|file| {
        let name = file.file_stem().unwrap().to_str().unwrap();
        file.is_file() && file.extension().is_some_and(|ending| ending == "rs") && name != "tests"
    });
    files
}

/// The names that follow `crate::` in code, with those of a group.
fn used(code: &str) -> Vec<String> {
    let mut names = Vec::new();
    for rest in code.split("crate::").skip(1) {
        let group = rest.strip_prefix('{').map(|rest| rest.split("};").next().unwrap());
        for part in group.map_or(vec![rest], |group| group.split(',').collect()) {
            let name: String = part.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            names.push(name);
        }
    }
    names
}

#[test]
fn rooms_use_only_rooms_above_them() {
    let rooms = rooms();
    assert!(rooms.len() > 10, "{rooms:?}");
    let mut wrong = Vec::new();
    for (place, room) in rooms.iter().enumerate() {
        for file in files(room) {
            let text = fs::read_to_string(&file).unwrap();
            let code: Vec<&str> = text
                .split("#[cfg(test)]\nmod tests {")
                .next()
                .unwrap()
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"))
                .collect();
            for name in used(&code.join("\n")) {
                if rooms.iter().position(|room| *room == name).is_some_and(|other| other > place) {
                    wrong.push(format!("{} uses {name}, which comes after {room}", file.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_room_stands_in_the_drawing_and_in_the_code_map() {
    let rooms = rooms();
    let map = fs::read_to_string(source().join("../ARCHITECTURE.md")).unwrap();
    let code = fs::read_to_string(source().join("lib.rs")).unwrap();
    for line in code.lines() {
        let Some(name) = line.strip_prefix("pub mod ") else { continue };
        let name = name.trim_end_matches(';');
        assert!(rooms.iter().any(|room| room == name), "src/lib.rs does not say where {name} stands");
        assert!(map.contains(&format!("| `{name}` |")), "ARCHITECTURE.md does not say what {name} is");
    }
}
