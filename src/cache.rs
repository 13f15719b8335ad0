//! What earlier builds have made, kept for the next one by the hash of all that it was made of.
//!
//! The cache only saves time. It may be missing, old, damaged or deleted at any moment: what cannot be read, or was
//! written by another program, is as good as not there, and what cannot be written is made again next time. It knows
//! nothing of what is kept in it.

use blake3::{Hash, Hasher};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock, PoisonError};

/// The name of its folder, beside `recalling.toml`.
pub const FOLDER: &str = ".recalling";

/// What is in the folder, for those who find it, in the words that Git understands.
const IGNORE: &str = "# Made by recalling to save time. It can be deleted at any moment.\n*\n";

/// Bytes of a hash, of which every file of the cache begins with one: that of what follows.
const HASH: usize = blake3::OUT_LEN;

/// The hash of everything that something is made of, and with it its name in the cache.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Key(Hash);

impl Key {
    /// The key as bytes, to be part of other keys.
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

/// The cache of an archive, open for one build. Any thread may use it.
#[derive(Debug)]
pub struct Cache {
    /// `None` when nothing is kept.
    folder: Option<PathBuf>,
    /// The hash of the program: another one may make something else of the same things.
    program: Option<Hash>,
    used: Mutex<HashSet<Hash>>,
}

impl Cache {
    /// The cache of the archive in a folder. When it cannot be made there, nothing is kept.
    pub fn open(root: &Path) -> Self {
        let folder = root.join(FOLDER);
        let made = fs::create_dir_all(&folder).and_then(|()| {
            let ignore = folder.join(".gitignore");
            if ignore.is_file() { Ok(()) } else { fs::write(ignore, IGNORE) }
        });
        Self { folder: made.is_ok().then_some(folder), program: program(), used: Mutex::default() }
    }

    /// A cache that keeps nothing.
    pub fn none() -> Self {
        Self { folder: None, program: None, used: Mutex::default() }
    }

    /// The key of something of a kind (`document`) made of these parts by this program.
    pub fn key(&self, kind: &str, parts: &[&[u8]]) -> Key {
        let mut hasher = Hasher::new();
        hasher.update(self.program.as_ref().map_or(&[][..], |program| program.as_bytes()));
        for part in std::iter::once(&kind.as_bytes()).chain(parts) {
            // Where one part ends and the next begins is part of the key.
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part);
        }
        Key(hasher.finalize())
    }

    /// What was kept under a key, with the hash of it; `None` when it is not there or not as it was written.
    pub fn get<T: DeserializeOwned>(&self, key: Key) -> Option<(T, Hash)> {
        let sealed = fs::read(self.place(key)?).ok()?;
        let (hash, bytes) = unsealed::<T>(&sealed)?;
        let value = postcard::from_bytes(bytes).ok()?;
        self.note(key);
        Some((value, hash))
    }

    /// Keeps something under its key; with the hash of it, where it can be written down.
    pub fn put<T: Serialize>(&self, key: Key, value: &T) -> Option<Hash> {
        self.note(key);
        let (place, bytes) = (self.place(key)?, postcard::to_stdvec(value).ok()?);
        let hash = hash::<T>(&bytes);
        // What cannot be kept is made again the next time.
        let _ = seal(&place, &hash, &bytes);
        Some(hash)
    }

    /// What this program last remembered of an output folder, under a name.
    pub fn recall<T: DeserializeOwned>(&self, output: &Path, name: &str) -> Option<T> {
        let sealed = fs::read(self.beside(output, name)?).ok()?;
        let (program, value) = unsealed::<T>(&sealed)?.1.split_at_checked(HASH)?;
        (program == self.program?.as_bytes()).then(|| postcard::from_bytes(value).ok())?
    }

    /// Remembers something of an output folder, in place of what was remembered before.
    pub fn remember<T: Serialize>(&self, output: &Path, name: &str, value: &T) {
        let Some(program) = self.program else { return };
        let bytes = postcard::to_extend(value, program.as_bytes().to_vec());
        if let (Some(place), Ok(bytes)) = (self.beside(output, name), bytes) {
            let _ = seal(&place, &hash::<T>(&bytes), &bytes);
        }
    }

    /// Holds other builds into a folder off until what is returned is dropped; `None` where that cannot be done.
    /// `waiting` is called when there is another one, before it is waited for.
    pub fn alone(&self, output: &Path, waiting: impl FnOnce()) -> Option<File> {
        let file = OpenOptions::new().create(true).append(true).open(self.beside(output, "lock")?).ok()?;
        if file.try_lock().is_err() {
            waiting();
            file.lock().ok()?;
        }
        Some(file)
    }

    /// Removes what was neither read nor written since the cache was opened.
    pub fn forget(&self) {
        let Some(folder) = &self.folder else { return };
        let used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let kept: HashSet<String> = used.iter().map(|hash| hash.to_hex().to_string()).collect();
        let is_hex = |name: &str| name.bytes().all(|byte| byte.is_ascii_hexdigit());
        for shelf in fs::read_dir(folder).into_iter().flatten().flatten() {
            let first = shelf.file_name().to_string_lossy().into_owned();
            // Whatever else lies in the folder is not ours.
            if first.len() != 2 || !is_hex(&first) || !shelf.file_type().is_ok_and(|kind| kind.is_dir()) {
                continue;
            }
            for file in fs::read_dir(shelf.path()).into_iter().flatten().flatten() {
                let name = file.file_name().to_string_lossy().into_owned();
                let whole = name.split('.').next().unwrap_or_default();
                let ours = whole.len() == 2 * HASH - 2 && is_hex(whole);
                if ours && !kept.contains(&format!("{first}{name}")) {
                    // Another build may have removed it first.
                    let _ = fs::remove_file(file.path());
                }
            }
        }
    }

    fn note(&self, key: Key) {
        self.used.lock().unwrap_or_else(PoisonError::into_inner).insert(key.0);
    }

    /// `.recalling/3f/9a…`; nothing is kept for a program that is not known.
    fn place(&self, key: Key) -> Option<PathBuf> {
        self.program?;
        let hex = key.0.to_hex();
        let (shelf, name) = hex.split_at_checked(2)?;
        Some(self.folder.as_ref()?.join(shelf).join(name))
    }

    /// `.recalling/9a….last`: what belongs to an output folder and is not made of anything.
    fn beside(&self, output: &Path, ending: &str) -> Option<PathBuf> {
        let name = blake3::hash(output.as_os_str().as_encoded_bytes()).to_hex();
        Some(self.folder.as_ref()?.join(format!("{name}.{ending}")))
    }
}

/// The hash of the program that runs: that of its file when it was first asked for, because another one may lie there later.
fn program() -> Option<Hash> {
    static PROGRAM: OnceLock<Option<Hash>> = OnceLock::new();
    let hash = |program: Vec<u8>| Hasher::new().update_rayon(&program).finalize();
    *PROGRAM.get_or_init(|| std::env::current_exe().and_then(fs::read).map(hash).ok())
}

/// What a file of the cache says, with its hash, if it is as it was written, of the same type.
fn unsealed<T>(sealed: &[u8]) -> Option<(Hash, &[u8])> {
    let (seal, bytes) = sealed.split_at_checked(HASH)?;
    let hash = hash::<T>(bytes);
    (hash.as_bytes() == seal).then_some((hash, bytes))
}

/// The hash of something of a type: its bytes do not say of which.
fn hash<T>(bytes: &[u8]) -> Hash {
    Hasher::new().update(std::any::type_name::<T>().as_bytes()).update(bytes).finalize()
}

/// Writes a file with the hash of what it says, beside its place, and renames it: it is never seen half-written, and two
/// builds that write it at once do not meet.
fn seal(place: &Path, hash: &Hash, bytes: &[u8]) -> std::io::Result<()> {
    if let Some(shelf) = place.parent() {
        fs::create_dir_all(shelf)?;
    }
    let beside = place.with_extension(format!("{}-{:?}", std::process::id(), std::thread::current().id()));
    let parts = [hash.as_bytes().as_slice(), bytes].concat();
    let done = fs::write(&beside, parts).and_then(|()| fs::rename(&beside, place));
    if done.is_err() {
        let _ = fs::remove_file(&beside);
    }
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cache() -> (tempfile::TempDir, Cache) {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::open(folder.path());
        (folder, cache)
    }

    /// The file of a key.
    fn file(cache: &Cache, key: Key) -> PathBuf {
        cache.place(key).unwrap()
    }

    #[test]
    fn what_is_kept_comes_back() {
        let (_folder, cache) = cache();
        let key = cache.key("words", &[b"a", b"bc"]);
        assert_eq!(cache.get::<Vec<String>>(key), None);
        let kept = cache.put(key, &vec!["回顾".to_owned()]);
        assert_eq!(cache.get::<Vec<String>>(key).map(|(_, hash)| hash), kept);
        assert_eq!(cache.get(key).map(|(value, _)| value), Some(vec!["回顾".to_owned()]));
        assert_eq!(Cache::none().get::<Vec<String>>(key), None);
    }

    #[test]
    fn a_key_says_where_its_parts_end() {
        let (_folder, cache) = cache();
        assert_ne!(cache.key("words", &[b"a", b"bc"]), cache.key("words", &[b"ab", b"c"]));
        assert_ne!(cache.key("words", &[b"a"]), cache.key("word", &[b"sa"]));
    }

    #[test]
    fn what_is_damaged_is_not_there() {
        let (_folder, cache) = cache();
        let key = cache.key("words", &[]);
        cache.put(key, &"a resolution".to_owned());
        let whole = fs::read(file(&cache, key)).unwrap();
        for broken in [&whole[..whole.len() - 1], &whole[..HASH], &whole[..3], &[][..]] {
            fs::write(file(&cache, key), broken).unwrap();
            assert_eq!(cache.get::<String>(key), None);
        }
        for i in 0..whole.len() {
            let mut changed = whole.clone();
            changed[i] ^= 1;
            fs::write(file(&cache, key), changed).unwrap();
            assert_eq!(cache.get::<String>(key), None, "byte {i}");
        }
        fs::write(file(&cache, key), whole).unwrap();
        assert_eq!(cache.get::<Vec<u64>>(key), None, "it is of another kind");
    }

    #[test]
    fn of_an_output_folder_the_last_word_counts() {
        let (folder, cache) = cache();
        cache.remember(Path::new("public"), "last", &1);
        cache.remember(Path::new("public"), "last", &2);
        cache.remember(Path::new("preview"), "last", &3);
        cache.forget();
        let next = Cache::open(folder.path());
        assert_eq!(
            (next.recall(Path::new("public"), "last"), next.recall(Path::new("preview"), "last")),
            (Some(2), Some(3))
        );
        assert_eq!(next.recall::<i32>(Path::new("elsewhere"), "last"), None);
        let other = Cache { program: Some(blake3::hash(b"another program")), ..Cache::open(folder.path()) };
        assert_eq!(other.recall::<i32>(Path::new("public"), "last"), None);
    }

    #[test]
    fn what_nobody_asks_for_is_forgotten() {
        let (folder, cache) = cache();
        let keys = [b"1", b"2"].map(|part| cache.key("words", &[part]));
        keys.iter().for_each(|key| assert!(cache.put(*key, &1).is_some()));
        let next = Cache::open(folder.path());
        let value = |cache: &Cache, key: Key| cache.get::<i32>(key).map(|(value, _)| value);
        assert_eq!(value(&next, keys[0]), Some(1));
        next.forget();
        assert_eq!(value(&next, keys[0]), Some(1));
        assert_eq!(next.get::<i32>(keys[1]), None);
        assert!(folder.path().join(FOLDER).join(".gitignore").is_file());
    }

    #[test]
    fn a_second_build_waits_for_the_first() {
        let (folder, cache) = cache();
        let first = cache.alone(Path::new("public"), || panic!("nobody is there")).unwrap();
        let (told, heard) = std::sync::mpsc::channel();
        std::thread::scope(|scope| {
            let second = scope.spawn(|| {
                let other = Cache::open(folder.path());
                other.alone(Path::new("public"), || told.send(()).unwrap()).is_some()
            });
            heard.recv().unwrap();
            drop(first);
            assert!(second.join().unwrap());
        });
        assert!(cache.alone(Path::new("elsewhere"), || panic!("another folder is free")).is_some());
    }
}
