//! The names of States as the mark-up writes them: in a list of sponsors, and in capitals in a roll of votes.
//!
//! The mark-up states them in English in the files of every language: the Arabic 76/10 has the same
//! `by="Angola, Bahrain, …"` as the English one. So the few English words that this room knows belong to the format
//! and to no grammar, and all of them stand in [`WORDS`].

/// English words of the mark-up.
struct Words {
    /// Before the last name of a list.
    and: &'static str,
    /// Before a name: `the Netherlands`.
    the: &'static str,
    /// States whose names have an `and` of their own.
    joined: [&'static str; 8],
    /// Words within a name that begin with a small letter, and how prose writes them.
    small: [(&'static str, &'static str); 4],
}

/// As the official files of the seventy-fifth to the eightieth session have them.
const WORDS: Words = Words {
    and: " and ",
    the: "the ",
    joined: [
        "Antigua and Barbuda", "Bosnia and Herzegovina", "Saint Kitts and Nevis", "Saint Vincent and the Grenadines",
        "Sao Tome and Principe", "São Tomé and Príncipe", "Trinidad and Tobago",
        "United Kingdom of Great Britain and Northern Ireland",
    ],
    small: [("and", "and"), ("of", "of"), ("the", "the"), ("d'ivoire", "d’Ivoire")],
};

/// Whether words in the place of names are a sentence: `submitted by the President of the General Assembly`. It begins
/// with a small letter, and no name does.
pub(super) fn is_sentence(words: &str) -> bool {
    words.starts_with(char::is_lowercase) && !words.starts_with(WORDS.the)
}

/// The names in `Australia, Bosnia and Herzegovina, Cuba (on behalf of …) and Zimbabwe`.
pub(super) fn of_list(list: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let (mut name, mut depth) = (String::new(), 0u32);
    for c in list.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if c == ',' && depth == 0 { names.push(std::mem::take(&mut name)) } else { name.push(c) }
    }
    names.extend(last_names(&name));
    // What follows a full stop is a remark on the list: `United States. - Removes Czechia from …`
    let clean = names.iter().map(|name| {
        let name = name.split(". ").next().unwrap_or(name);
        name.trim().trim_start_matches(WORDS.the).trim_start_matches(WORDS.and.trim_start()).to_owned()
    });
    // No State's name begins with a small letter; other words are of a sentence that names nobody.
    clean.filter(|name| name.starts_with(char::is_uppercase)).collect()
}

/// The last two names of a list, which `and` joins.
fn last_names(tail: &str) -> Vec<String> {
    let (mut open, mut from) = (0usize, 0);
    let parting = tail.match_indices(WORDS.and).find(|(at, and)| {
        let (before, after) = (tail.get(..*at).unwrap_or_default(), tail.get(at + and.len()..).unwrap_or_default());
        for bracket in tail.get(from..*at).unwrap_or_default().chars() {
            match bracket {
                '(' => open += 1,
                ')' => open = open.saturating_sub(1),
                _ => {}
            }
        }
        from = *at;
        let within = WORDS.joined.iter().any(|name| {
            name.split_once(WORDS.and).is_some_and(|(head, rest)| before.ends_with(head) && after.starts_with(rest))
        });
        !within && open == 0
    });
    match parting {
        Some((at, and)) => {
            [tail.get(..at), tail.get(at + and.len()..)].into_iter().flatten().map(str::to_owned).collect()
        }
        None => vec![tail.to_owned()],
    }
}

/// A name printed in capitals as prose writes it: `BOSNIA AND HERZEGOVINA` is `Bosnia and Herzegovina`.
pub(super) fn in_prose(name: &str) -> String {
    if name.chars().any(char::is_lowercase) {
        return name.to_owned();
    }
    let word = |(i, word): (usize, &str)| {
        let lower = word.to_lowercase();
        let small = WORDS.small.iter().find(|(small, _)| *small == lower.trim_end_matches(')')).filter(|_| i > 0);
        match small {
            Some((small, prose)) => lower.replacen(small, prose, 1),
            None => capitalised(&lower),
        }
    };
    name.split(' ').enumerate().map(word).collect::<Vec<_>>().join(" ")
}

/// The first letter of every part of a word as a capital: `(plurinational` is `(Plurinational`, `timor-leste` is
/// `Timor-Leste`.
fn capitalised(word: &str) -> String {
    let mut begins = true;
    word.chars()
        .flat_map(|c| {
            let capital = begins && c.is_alphabetic();
            begins = matches!(c, '-' | '(');
            let letters: Vec<char> = if capital { c.to_uppercase().collect() } else { vec![c] };
            letters
        })
        .collect()
}
