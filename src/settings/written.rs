//! What is written in `recalling.toml`, before it is known to make sense.

use super::address::{self, Mistake, NOT_IN_ADDRESSES};
use super::{FILE, Lost, Pairs, Settings};
use crate::Error;
use crate::resolution::Language;
use crate::text::{LineIndex, nearest};
use percent_encoding::utf8_percent_encode;
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use std::path::{Component, Path, PathBuf};
use toml::Spanned;

/// Every key that may be set, in the order of the documentation.
const KEYS: [&str; 14] = [
    "title", "language", "languages", "description", "base", "domain", "theme", "official", "report", "pairs", "lost",
    "content", "names", "output",
];

/// Where official copies of the documents of the United Nations are found.
const OFFICIAL: &str = "https://docs.un.org/{language}/{symbol}";

/// The keys as typed.
#[derive(Deserialize)]
struct Written {
    title: Option<Spanned<Title>>,
    language: Option<Spanned<String>>,
    #[serde(default)]
    languages: Vec<Spanned<String>>,
    description: Option<String>,
    base: Option<Spanned<String>>,
    domain: Option<Spanned<String>>,
    theme: Option<Spanned<String>>,
    official: Option<Spanned<String>>,
    report: Option<Spanned<String>>,
    pairs: Option<Spanned<String>>,
    lost: Option<Spanned<String>>,
    content: Option<Spanned<String>>,
    names: Option<Spanned<String>>,
    output: Option<Spanned<String>>,
}

/// One title for all languages, or one for each.
enum Title {
    One(String),
    Each(BTreeMap<String, String>),
}

/// The text of the file, to say where in it a mistake stands.
struct File<'a> {
    root: &'a Path,
    text: &'a str,
}

/// Reads, checks and completes.
pub(super) fn settings(root: &Path, text: &str) -> Result<Settings, Error> {
    let file = File { root, text };
    file.check_keys()?;
    let written: Written = toml::from_str(text).map_err(|error| file.not_toml(&error))?;
    let language = file.language(&file.required(written.language, "language", "language = \"en\"")?)?;
    let title = file.required(written.title, "title", "title = \"Resolutions of …\"")?;
    let titles = file.titles(&title)?;
    Ok(Settings {
        root: root.to_owned(),
        title: file.first_title(&title, &titles, language)?,
        titles,
        languages: file.languages(language, &written.languages)?,
        description: written.description.filter(|text| !text.trim().is_empty()),
        base: written.base.map(|base| file.base(&base)).transpose()?,
        domain: written.domain.map(|domain| file.domain(&domain)).transpose()?,
        theme: written.theme.map_or_else(|| Ok("default".to_owned()), |theme| file.theme(theme))?,
        official: written.official.map_or_else(|| Ok(OFFICIAL.to_owned()), |official| file.official(official))?,
        report: written.report.map(|report| file.report(&report)).transpose()?,
        lost: written.lost.map_or_else(|| Ok(Lost::default()), |lost| file.lost(&lost))?,
        names: match written.names {
            Some(names) => super::names::checked(names.get_ref())
                .map_err(|remedy| file.mistake(names.span(), format!("`names` is `{}`", names.get_ref()), remedy))?,
            None => super::names::USUAL.to_owned(),
        },
        pairs: written.pairs.map_or_else(|| Ok(Pairs::default()), |pairs| file.pairs(&pairs))?,
        content: file.folder(written.content, "content")?,
        output: file.folder(written.output, "public")?,
    })
}

impl File<'_> {
    fn mistake(&self, span: Range<usize>, seen: impl Into<String>, remedy: impl Into<String>) -> Error {
        let position = LineIndex::new(self.text).position(self.text, span.start);
        Error::Settings {
            path: self.root.join(FILE),
            line: position.line,
            column: position.column,
            seen: seen.into(),
            remedy: remedy.into(),
        }
    }

    fn not_toml(&self, error: &toml::de::Error) -> Error {
        let seen = error.message().replace('\n', ", ");
        self.mistake(error.span().unwrap_or(0..0), seen, "a setting is written `name = \"value\"`, one on a line")
    }

    fn check_keys(&self) -> Result<(), Error> {
        let table = toml::de::DeTable::parse(self.text).map_err(|error| self.not_toml(&error))?;
        let unknown = table.get_ref().keys().filter(|key| !KEYS.contains(&key.get_ref().as_ref()));
        let Some(key) = unknown.min_by_key(|key| key.span().start) else { return Ok(()) };
        let remedy = match nearest(key.get_ref(), KEYS) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("the settings are {}", KEYS.join(", ")),
        };
        Err(self.mistake(key.span(), format!("there is no setting `{}`", key.get_ref()), remedy))
    }

    fn required<T>(&self, value: Option<Spanned<T>>, key: &str, example: &str) -> Result<Spanned<T>, Error> {
        value.ok_or_else(|| self.mistake(0..0, format!("`{key}` is not set"), format!("add a line `{example}`")))
    }

    fn language(&self, tag: &Spanned<String>) -> Result<Language, Error> {
        Language::parse(tag.get_ref()).ok_or_else(|| {
            let seen = format!("`{}` is not the code of a language", tag.get_ref());
            self.mistake(tag.span(), seen, "write two letters, as `zh`, `en`, `fr`, `es`, `ru` or `ar`")
        })
    }

    /// The first language, then the others as listed, each once.
    fn languages(&self, first: Language, tags: &[Spanned<String>]) -> Result<Vec<Language>, Error> {
        let mut languages = vec![first];
        for tag in tags {
            let language = self.language(tag)?;
            if !languages.contains(&language) {
                languages.push(language);
            }
        }
        Ok(languages)
    }

    fn titles(&self, title: &Spanned<Title>) -> Result<BTreeMap<Language, String>, Error> {
        let Title::Each(titles) = title.get_ref() else { return Ok(BTreeMap::new()) };
        let by_language = titles.iter().map(|(tag, words)| {
            let language = self.language(&Spanned::new(title.span(), tag.clone()))?;
            Ok((language, words.clone()))
        });
        by_language.collect()
    }

    fn first_title(
        &self,
        title: &Spanned<Title>,
        titles: &BTreeMap<Language, String>,
        language: Language,
    ) -> Result<String, Error> {
        let words = match title.get_ref() {
            Title::One(words) => Some(words),
            Title::Each(_) => titles.get(&language),
        };
        words.filter(|words| !words.trim().is_empty()).cloned().ok_or_else(|| {
            let seen = format!("there is no title in `{language}`, the archive's first language");
            self.mistake(title.span(), seen, format!("add one, as `title = {{ {language} = \"…\" }}`"))
        })
    }

    fn base(&self, base: &Spanned<String>) -> Result<String, Error> {
        address::base("base", base.get_ref()).map_err(|mistake| self.address(base, mistake))
    }

    fn domain(&self, domain: &Spanned<String>) -> Result<String, Error> {
        address::domain(domain.get_ref()).map_err(|mistake| self.address(domain, mistake))
    }

    fn address(&self, address: &Spanned<String>, mistake: Mistake) -> Error {
        self.mistake(address.span(), mistake.seen, mistake.remedy)
    }

    fn official(&self, official: Spanned<String>) -> Result<String, Error> {
        address::of_website("official", official.get_ref(), OFFICIAL)
            .map_err(|mistake| self.address(&official, mistake))?;
        if !official.get_ref().contains("{symbol}") {
            let seen = "`official` has no `{symbol}`, so that every document would have the same address";
            return Err(self.mistake(official.span(), seen, format!("write it as `{OFFICIAL}`")));
        }
        Ok(official.into_inner())
    }

    /// A mail address or a page that takes reports; what it says of the place is added where it does not name it itself.
    fn report(&self, report: &Spanned<String>) -> Result<String, Error> {
        self.report_scheme(report)?;
        let address = utf8_percent_encode(report.get_ref(), NOT_IN_ADDRESSES).to_string();
        let join = if address.contains('?') { '&' } else { '?' };
        if address.contains("{symbol}") || address.contains("{words}") {
            return Ok(address);
        }
        let subject = if address.starts_with("mailto:") { "subject" } else { "title" };
        let (page, place) =
            address.split_once('#').map_or((&*address, String::new()), |(page, at)| (page, format!("#{at}")));
        Ok(format!("{page}{join}{subject}={{symbol}}%20{{place}}&body={{words}}%0A{{address}}{place}"))
    }

    fn report_scheme(&self, report: &Spanned<String>) -> Result<(), Error> {
        let address = report.get_ref();
        let behind = ["mailto:", "https://", "http://"].iter().find_map(|scheme| address.strip_prefix(scheme));
        if behind.is_some_and(|behind| !behind.is_empty()) {
            return Ok(());
        }
        let seen = format!("`report` is `{address}`, which is neither a mail address nor a page");
        let remedy = "write it as `mailto:library@example.org` or `https://example.org/issues/new`";
        Err(self.mistake(report.span(), seen, remedy))
    }

    fn lost(&self, lost: &Spanned<String>) -> Result<Lost, Error> {
        match lost.get_ref().as_str() {
            "alias" => Ok(Lost::Alias),
            "fail" => Ok(Lost::Fail),
            other => {
                let seen = format!("`lost` is `{other}`, which says not what becomes of an address that is lost");
                let remedy = "write `lost = \"alias\"`, which leads on from it, or `lost = \"fail\"`";
                Err(self.mistake(lost.span(), seen, remedy))
            }
        }
    }

    fn pairs(&self, pairs: &Spanned<String>) -> Result<Pairs, Error> {
        match pairs.get_ref().as_str() {
            "first" => Ok(Pairs::First),
            "all" => Ok(Pairs::All),
            other => {
                let seen = format!("`pairs` is `{other}`, which says not which versions stand side by side");
                let remedy = "write `first` for the first version with each other, or `all` for each with each other";
                Err(self.mistake(pairs.span(), seen, remedy))
            }
        }
    }

    fn theme(&self, theme: Spanned<String>) -> Result<String, Error> {
        let mut parts = Path::new(theme.get_ref()).components();
        if matches!((parts.next(), parts.next()), (Some(Component::Normal(_)), None)) {
            return Ok(theme.into_inner());
        }
        let seen = format!("`{}` is not the name of a theme", theme.get_ref());
        Err(self.mistake(theme.span(), seen, "a theme is named as its folder in `themes/`, without a path"))
    }

    /// A folder below the root; `..`, absolute paths and the root itself are not.
    fn folder(&self, folder: Option<Spanned<String>>, default: &str) -> Result<PathBuf, Error> {
        let Some(folder) = folder else { return Ok(default.into()) };
        let path = Path::new(folder.get_ref());
        let parts: Vec<Component<'_>> = path.components().filter(|part| *part != Component::CurDir).collect();
        if !parts.is_empty() && parts.iter().all(|part| matches!(part, Component::Normal(_))) {
            return Ok(parts.iter().collect());
        }
        let seen = format!("`{}` is not a folder inside the archive", folder.get_ref());
        Err(self.mistake(folder.span(), seen, format!("name a folder beside recalling.toml, as `{default}`")))
    }
}

impl<'de> Deserialize<'de> for Title {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TitleVisitor)
    }
}

struct TitleVisitor;

impl<'de> Visitor<'de> for TitleVisitor {
    type Value = Title;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text, or a text for each language as `{ zh = \"…\", en = \"…\" }`")
    }

    fn visit_str<E>(self, text: &str) -> Result<Title, E> {
        Ok(Title::One(text.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Title, A::Error> {
        let mut titles = BTreeMap::new();
        while let Some((language, title)) = map.next_entry()? {
            titles.insert(language, title);
        }
        Ok(Title::Each(titles))
    }
}
