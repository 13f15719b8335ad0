//! The page that documents what the archive publishes for programs.

use super::{Row, Table, Value, paragraphs};
use crate::archive::VersionId;
use crate::resolution::Language;
use crate::site::files::{Feed, File};
use crate::site::head::FormLink;
use crate::site::model::{Anchor, Content, Model};
use crate::site::routes::{List, Route};
use crate::site::{Site, View};
use crate::speech::words;
use serde::Serialize;

/// How many rows are looked at for an example, and how much of a long one is shown.
const LOOKED_AT: usize = 400;
const SHOWN: usize = 60;

/// The page about data for programs.
#[derive(Debug, Serialize)]
pub struct DataPage {
    /// The tables.
    pub tables: Vec<TableView>,
    /// A text of the archive, as an example of what lies beside each.
    pub example: Option<Anchor>,
    /// What lies beside it.
    pub beside: Vec<FormLink>,
    /// The feed of the newest texts.
    pub feed: Option<FormLink>,
    /// The list of subjects, each of which has a feed.
    pub subjects: Option<Anchor>,
    /// The map of the site, when the archive knows where it is published.
    pub sitemap: Option<Anchor>,
}

/// A table.
#[derive(Debug, Serialize)]
pub struct TableView {
    /// Its name: `citations`.
    pub name: &'static str,
    /// What it is called.
    pub title: String,
    /// What a row of it is.
    pub about: String,
    /// How many rows it has, in words.
    pub rows: String,
    /// Its files, language by language.
    pub files: Vec<FileGroup>,
    /// Its columns.
    pub columns: Vec<ColumnView>,
}

/// The files of a table in one language, or all of them.
#[derive(Debug, Serialize)]
pub struct FileGroup {
    /// The language of the texts, in its own words.
    pub language: Option<String>,
    /// The same as browsers know it.
    pub tag: Option<String>,
    /// The files, part by part.
    pub files: Vec<FileView>,
}

/// A file of a table.
#[derive(Debug, Serialize)]
pub struct FileView {
    /// Its name: `works.csv`.
    pub label: String,
    /// The file.
    pub href: String,
    /// How large it is, in words: `2 MB`.
    pub size: Option<String>,
}

/// A column.
#[derive(Debug, Serialize)]
pub struct ColumnView {
    /// Its name: `cited_paragraphs`.
    pub name: &'static str,
    /// What stands in it.
    pub meaning: String,
    /// What stands in it in this archive.
    pub example: Option<String>,
}

/// The model of the page about data.
pub(in crate::site) fn model<'a>(view: View<'_, 'a>) -> Model<'a> {
    let example = example(view.site, view.language).and_then(|id| Some((id, view.site.place_of_version(id)?)));
    let subjects = view.listing(List::Subjects).map(|_| Anchor {
        label: view.tongue.say("list-subjects"),
        href: view.here().to(&Route::List(view.said(), List::Subjects, 1)),
    });
    let sitemap = view.site.settings.base.is_some().then_some(File::Sitemap(None));
    let content = DataPage {
        tables: Table::ALL.map(|table| table_view(view, table)).into(),
        example: example.as_ref().map(|(id, (symbol, _))| Anchor {
            label: symbol.to_string(),
            href: view.here().to(&view.site.route_of_version(*id)),
        }),
        beside: example.map(|(_, (symbol, said))| view.leaves(&symbol, said)).unwrap_or_default(),
        feed: view.feed(&Feed::All, view.site.settings.title_in(view.language)),
        subjects,
        sitemap: sitemap.map(|file| Anchor { label: file.to_string(), href: view.here().to(&file.route()) }),
    };
    Model { frame: view.frame(view.tongue.say("data"), None, "data"), content: Content::Data(Box::new(content)) }
}

/// The newest text in a language, else the newest of all.
fn example(site: &Site<'_>, language: Language) -> Option<VersionId> {
    let versions = || site.newest.iter().filter_map(|&id| site.version_in(site.archive.work(id)?, language));
    let own = versions().find(|(_, version)| site.language_of(version) == language);
    own.or_else(|| versions().next()).map(|(id, _)| id)
}

fn table_view(view: View<'_, '_>, table: Table) -> TableView {
    let name = table.name();
    let site = view.site;
    let of_table = || site.parts.iter().filter(|((its, _), _)| *its == table);
    let rows = match table {
        Table::Works => site.archive.works().len(),
        Table::Citations => site.archive.citations().len(),
        Table::Requests => site.requests.all.len(),
        Table::Paragraphs => site.texts.values().flatten().map(|&id| paragraphs::count(site, id)).sum(),
    };
    let files = of_table().map(|(&(_, language), parts)| FileGroup {
        language: language.map(|language| site.tongues.own_name(language)),
        tag: language.map(|language| site.tongues.tag(language)),
        files: (1..)
            .zip(parts)
            .flat_map(|(part, _)| Site::forms(table, language, part))
            .map(|file| file_view(view, file))
            .collect(),
    });
    let language = of_table().find(|((_, its), _)| *its == Some(view.language)).or_else(|| of_table().next());
    let examples: Vec<Row<'_>> =
        language.map(|((_, language), _)| site.rows(table, *language, 1).take(LOOKED_AT).collect()).unwrap_or_default();
    let column = |(i, name): (usize, &'static str)| ColumnView {
        name,
        meaning: view.tongue.say(&format!("column-{}", name.replace('_', "-"))),
        example: examples.iter().find_map(|row| shown(row.get(i)?)),
    };
    TableView {
        name,
        title: view.tongue.say(&format!("table-{name}")),
        about: view.tongue.say(&format!("table-{name}-about")),
        rows: view.tongue.count("data-rows", rows),
        files: files.collect(),
        columns: table.columns().into_iter().enumerate().map(column).collect(),
    }
}

fn file_view(view: View<'_, '_>, file: File) -> FileView {
    let address = file.to_string();
    FileView {
        label: address.rsplit('/').next().unwrap_or_default().to_owned(),
        size: view.site.sizes.get(&file).map(|&bytes| size(view, bytes)),
        href: view.here().to(&file.route()),
    }
}

/// A size as people say it, rounded up.
fn size(view: View<'_, '_>, bytes: u64) -> String {
    let count = |unit: u64| usize::try_from(bytes.div_ceil(unit)).unwrap_or(usize::MAX);
    if bytes < 1_000_000 {
        view.tongue.count("size-kb", count(1_000))
    } else {
        view.tongue.count("size-mb", count(1_000_000))
    }
}

/// A value as an example; nothing of an empty one.
fn shown(value: &Value<'_>) -> Option<String> {
    match value {
        Value::Nothing => None,
        Value::Flag(flag) => Some(flag.to_string()),
        Value::Number(number) => (*number > 0).then(|| number.to_string()),
        Value::Words(said) => Some(words::shortened(said, SHOWN)),
        Value::List(list) => (!list.is_empty()).then(|| words::shortened(&list.join(super::BETWEEN), SHOWN)),
    }
}
