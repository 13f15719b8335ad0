//! `docs/model.md`: what each template sees, in plain words, with links from struct to struct.

use super::{Field, Models, OWN, SHARED, Struct, Type};
use crate::render::CONTRACT;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

const OPENING: &str = "\
# What templates see

<!-- Made from the source code by a test, which says how to renew it when it is out of date. Change the code instead. -->

Every field that a template can name, in version {contract} of the contract between templates and program.
[themes.md](themes.md) says what a theme is, and `recalling check` tries yours on all of this.

Text is escaped where it is printed; *mark-up* is made by the program and stands on the page as it is.
What *may be missing* is `none`, and what is *left out* is not even defined: ask `{% if c.notes %}` before you use either.
A list may be empty.
The pieces of which models are made stand in the [second half](#pieces) of this page.
";

/// The document.
pub fn document() -> String {
    let (models, shared, own) = Models::all();
    let headings = Headings::of(&models, &shared, &own);
    let mut out = OPENING.replace("{contract}", &CONTRACT.to_string());
    out.push_str("\n## Every template\n");
    for ((name, ..), it) in SHARED.iter().zip(&shared) {
        headings.section(&mut out, &format!("`{name}`"), it);
    }
    out.push_str(
        "\n### `ui`\n\nEvery message of the theme's translations that has no variables, in the language of the page: \
         `cited-by` of `i18n/en.ftl` is `ui.cited_by`.\n\n### `linked_data`\n\nThe page's text as schema.org describes it: \
         JSON, as mark-up that may stand in a `<script>`. It is not defined where the page is about no text.\n",
    );
    out.push_str("\n## Single templates\n\nThese stand beside `page`, `site` and `ui`.\n");
    for ((templates, ..), it) in OWN.iter().zip(&own) {
        let names: Vec<String> = templates.iter().map(|name| format!("`{name}`")).collect();
        headings.section(&mut out, &names.join(" and "), it);
    }
    out.push_str("\n## Pieces\n");
    for (key, heading) in &headings.in_order {
        headings.section(&mut out, heading, &models.structs[key]);
    }
    out
}

/// What the pieces are called.
struct Headings {
    of: BTreeMap<String, String>,
    in_order: Vec<(String, String)>,
}

impl Headings {
    /// A heading for every struct that another one has: without the ending that only tells it from others in the code.
    fn of(models: &Models, shared: &[Struct], own: &[Struct]) -> Self {
        let all = shared.iter().chain(own).chain(models.structs.values());
        let pieces: BTreeSet<&str> = all.flat_map(|it| &it.fields).filter_map(|field| key(&field.ty)).collect();
        let short: Vec<String> = pieces.iter().map(|key| said(&key.replace("View", ""))).collect();
        let heading = |(key, own): (&&str, &String)| {
            let alone = short.iter().filter(|other| *other == own).count() == 1;
            (key.to_string(), if alone { own.clone() } else { said(key) })
        };
        let of: BTreeMap<String, String> = pieces.iter().zip(&short).map(heading).collect();
        let mut in_order: Vec<(String, String)> = of.iter().map(|(key, it)| (key.clone(), it.clone())).collect();
        in_order.sort_by_key(|(_, heading)| heading.to_lowercase());
        let anchors: BTreeSet<String> = in_order.iter().map(|(_, heading)| anchor(heading)).collect();
        assert_eq!(anchors.len(), in_order.len(), "two structs have one heading: {in_order:?}");
        Self { of, in_order }
    }

    fn section(&self, out: &mut String, heading: &str, it: &Struct) {
        let own_words = it.doc.trim_matches('`');
        writeln!(out, "\n### {heading}\n").expect("a string takes everything");
        // Of a struct that is documented by the name of its template the heading has said it.
        if !own_words.ends_with(".html") {
            writeln!(out, "{}\n", it.doc).expect("a string takes everything");
        }
        out.push_str("| field | type | what it is |\n|---|---|---|\n");
        for field in &it.fields {
            let doc = field.doc.replace('|', "\\|");
            writeln!(out, "| `{}` | {} | {doc} |", field.name, self.ty(field)).expect("a string takes everything");
        }
    }

    fn ty(&self, field: &Field) -> String {
        match &field.ty {
            Type::Maybe(inner) if field.left_out => format!("{}, may be left out", self.words(inner)),
            Type::Maybe(inner) => format!("{}, may be missing", self.words(inner)),
            ty if field.left_out => format!("{}, left out when empty", self.words(ty)),
            ty => self.words(ty),
        }
    }

    fn words(&self, ty: &Type) -> String {
        match ty {
            Type::Text => "text".to_owned(),
            Type::Markup => "mark-up".to_owned(),
            Type::Number => "number".to_owned(),
            Type::Flag => "yes or no".to_owned(),
            Type::Word(all) => {
                let all: Vec<String> = all.iter().map(|word| format!("`{word}`")).collect();
                format!("one of {}", all.join(", "))
            }
            Type::List(inner) => match inner.as_ref() {
                Type::Text => "list of texts".to_owned(),
                Type::Number => "list of numbers".to_owned(),
                Type::List(_) => self.words(inner).replacen("list", "list of lists", 1),
                Type::Maybe(inner) => format!("list of {}, each of which may be missing", self.words(inner)),
                _ => format!("list of {}", self.words(inner)),
            },
            Type::Two(inner) => self.words(&Type::List(inner.clone())).replacen("list of", "two", 1),
            Type::Maybe(inner) => self.words(inner),
            Type::Struct(key) => format!("[{}](#{})", self.of[key], anchor(&self.of[key])),
        }
    }
}

/// The struct that a type has in it.
fn key(ty: &Type) -> Option<&str> {
    match ty {
        Type::Struct(key) => Some(key),
        Type::List(inner) | Type::Two(inner) | Type::Maybe(inner) => key(inner),
        Type::Text | Type::Markup | Type::Number | Type::Flag | Type::Word(_) => None,
    }
}

/// `Row<Pair>` as `Row of Pair`.
fn said(key: &str) -> String {
    key.replace('<', " of ").replace('>', "")
}

/// The anchor that a heading has where Markdown is shown.
fn anchor(heading: &str) -> String {
    let kept = heading.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    kept.collect::<String>().to_lowercase().replace(' ', "-")
}
