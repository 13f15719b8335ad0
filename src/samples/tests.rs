//! The samples have all there is to a page, and lack all that can be lacking; and what fails on them is said well.

use super::samples;
use crate::render::Theme;
use crate::render::models::{Field, Models, OWN, SHARED, Struct, Type};
use crate::settings::Settings;
use crate::site::Kind;
use crate::speech::Tongues;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// What is on no page, because two pages share a struct of which each fills a part; and why.
const NEVER: [(&str, &[&str]); 7] = [
    (
        "no sample has more than a hundred series; the links to other pages are those of other lists",
        &[
            "all-series.html pager", "all-series.html pager.label", "all-series.html pager.next",
            "all-series.html pager.pages", "all-series.html pager.pages.gap", "all-series.html pager.pages.href",
            "all-series.html pager.pages.number", "all-series.html pager.previous",
        ],
    ),
    (
        "the small drawing has one lane",
        &[
            "home.html chart.lanes.label", "home.html chart.lanes.label.anchor", "home.html chart.lanes.label.words",
            "home.html chart.lanes.label.x", "home.html chart.lanes.label.y",
        ],
    ),
    (
        "what cites a work is of no kind",
        &[
            "resolution.html cited_by.kinds.count", "resolution.html cited_by.kinds.kind",
            "stub.html cited_by.kinds.count", "stub.html cited_by.kinds.kind",
        ],
    ),
    (
        "what a work does stands beside it where works stand by year, and above it where they stand by what they do",
        &["resolution.html cited_by.kinds.acts.lines.works.act", "stub.html cited_by.kinds.acts.lines.works.act"],
    ),
    ("the meeting at which a held text was adopted is a work", &["resolution.html facts.meeting.outside"]),
    ("neighbours are drawn without their symbols", &["resolution.html near.dots.label", "stub.html near.dots.label"]),
    (
        "who votes is no sponsor; a text beside others is none of them; notes are paired by their anchors",
        &[
            "resolution.html facts.vote.sides.states.capacity", "resolution.html facts.vote.sides.states.href",
            "resolution.html work.side_by_side.current", "side-by-side.html notes.right_id",
        ],
    ),
];

/// What is on every page, although its type would let it be missing; and why.
const ALWAYS: [(&str, &[&str]); 5] = [
    (
        "a group is there because it has something in it",
        &[
            "cited-by.html years", "cited-by.html years.works", "coverage.html runs.missing",
            "coverage.html texts.missing", "health.html kinds.findings", "health.html kinds.findings.message",
            "resolution.html cited_by.kinds.acts", "resolution.html cited_by.kinds.acts.lines",
            "resolution.html cited_by.kinds.acts.lines.works", "resolution.html cites.kinds.acts",
            "resolution.html outline.items", "resolution.html work.side_by_side.languages",
            "side-by-side.html pairs.languages", "stub.html cited_by.kinds.acts",
            "stub.html cited_by.kinds.acts.lines", "stub.html cited_by.kinds.acts.lines.works",
            "series.html steps.turns.states", "requests.html groups.rows", "requests.html groups.rows.to",
            "requests.html pager.pages", "stub.html conflict.said_by", "timeline.html groups.entries",
            "cited-by.html pager.pages", "timeline.html pager.pages", "comparison.html counts",
            "comparison.html counts.counts", "comparison.html notes.rows", "comparison.html runs",
            "comparison.html runs.rows", "lifeline.html wordings", "lifeline.html wordings.places",
            "series.html matrix.columns", "series.html matrix.rows", "wording.html crumbs", "wording.html variants",
            "wording.html variants.places", "wording.html pager.pages", "wordings.html pager.pages",
            "draft.html languages.common", "wordings.html others", "all-series.html items",
            "all-series.html pager.next", "all-series.html pager.pages", "all-series.html pager.pages.gap",
            "all-series.html pager.pages.href", "all-series.html pager.previous",
        ],
    ),
    (
        "a drawing is there because there is something to draw",
        &[
            "home.html chart.lanes", "home.html chart.ticks", "resolution.html near.dots", "resolution.html near.own",
            "resolution.html near.ticks", "stub.html near.dots", "stub.html near.ticks", "timeline.html chart.lanes",
            "timeline.html chart.ticks",
        ],
    ),
    (
        "every archive has these: a timeline, three tables, the languages that are looked for",
        &[
            "coverage.html languages", "data.html tables", "data.html tables.columns", "data.html tables.files.files",
            "home.html counts", "home.html newest.ties", "home.html ways", "index.html ways",
            "resolution.html source.files", "search.html ways", "series.html steps", "side-by-side.html sides",
            "comparison.html crumbs", "comparison.html kinds", "comparison.html sides", "comparison.html series",
            "lifeline.html series", "series.html matrix.key",
        ],
    ),
    (
        "two pages share a struct of which each fills a part; the newest texts, and who cites a stub, are held",
        &[
            "coverage.html runs.title.held", "home.html newest.work.held", "resolution.html cites.kinds.count",
            "resolution.html cites.kinds.kind", "resolution.html cites.kinds.title",
            "resolution.html work.title_calls.note", "side-by-side.html sides.title_calls.note",
            "stub.html near.dots.held",
        ],
    ),
    ("the theme says it, and not the archive", &["site.icon", "site.nav", "site.scripts", "site.styles"]),
];

/// Whether a field was seen with something in it, and with nothing.
#[derive(Debug, Default, Clone, Copy)]
struct Seen {
    full: bool,
    empty: bool,
}

/// Every field that templates see, by its path: `stub.html cited_by.kinds.title`.
#[derive(Default)]
struct Fields {
    seen: BTreeMap<String, Seen>,
    /// Those that can be missing, empty or no.
    optional: BTreeSet<String>,
}

impl Fields {
    /// Expects all fields of a struct, and of those in it.
    fn expect(&mut self, models: &Models, path: &str, it: &Struct) {
        for field in &it.fields {
            let path = format!("{path}{}", field.name);
            if field.left_out {
                self.optional.insert(path.clone());
            }
            self.expect_type(models, &path, &field.ty);
        }
    }

    fn expect_type(&mut self, models: &Models, path: &str, ty: &Type) {
        self.seen.entry(path.to_owned()).or_default();
        match ty {
            Type::Flag => {
                self.optional.insert(path.to_owned());
            }
            Type::List(inner) | Type::Maybe(inner) => {
                self.optional.insert(path.to_owned());
                self.expect_type(models, path, inner);
            }
            Type::Two(inner) => self.expect_type(models, path, inner),
            Type::Struct(key) => self.expect(models, &format!("{path}."), &models.structs[key]),
            Type::Text | Type::Markup | Type::Number | Type::Word(_) => {}
        }
    }

    /// Looks at what a page has of a struct; whatever it has must be documented.
    fn look(&mut self, models: &Models, path: &str, fields: &[Field], value: &Value) {
        let map = value.as_object().unwrap_or_else(|| panic!("{path} is {value}"));
        let names: BTreeSet<&str> = fields.iter().map(|field| field.name.as_str()).collect();
        assert!(map.keys().all(|key| names.contains(key.as_str())), "{path} has more than {names:?}");
        for field in fields {
            let value = map.get(&field.name);
            assert!(value.is_some() || field.left_out, "{path}{} is not there", field.name);
            self.look_at(models, &format!("{path}{}", field.name), &field.ty, value.unwrap_or(&Value::Null));
        }
    }

    fn look_at(&mut self, models: &Models, path: &str, ty: &Type, value: &Value) {
        let full = match value {
            Value::Null => false,
            Value::Bool(flag) => *flag,
            Value::Number(_) => true,
            Value::String(words) => !words.is_empty(),
            Value::Array(all) => !all.is_empty(),
            Value::Object(_) => true,
        };
        let seen = self.seen.get_mut(path).unwrap_or_else(|| panic!("{path} is not expected"));
        if full {
            seen.full = true
        } else {
            seen.empty = true
        }
        match (ty, value) {
            (_, Value::Null) => {}
            (Type::Maybe(inner), value) => self.look_at(models, path, inner, value),
            (Type::List(inner) | Type::Two(inner), Value::Array(all)) => {
                all.iter().for_each(|value| self.look_at(models, path, inner, value));
            }
            (Type::Struct(key), value) => self.look(models, &format!("{path}."), &models.structs[key].fields, value),
            _ => {}
        }
    }
}

fn theme(name: &str) -> (Theme, Tongues) {
    let settings = format!("title = 'A'\nlanguage = 'en'\ntheme = '{name}'");
    let settings = Settings::parse("/nowhere".as_ref(), &settings).expect("settings");
    let (theme, found) = Theme::load(&settings).expect("a theme");
    assert_eq!(found, []);
    let (tongues, found) = Tongues::new(theme.translations(), &settings.languages);
    assert_eq!(found, []);
    (theme, tongues)
}

/// What templates see, on all sample pages.
fn seen() -> Fields {
    let (theme, tongues) = theme("default");
    let (models, shared, own) = Models::all();
    let mut fields = Fields::default();
    for ((name, ..), it) in SHARED.iter().zip(&shared) {
        fields.expect(&models, &format!("{name}."), it);
    }
    for ((templates, ..), it) in OWN.iter().zip(&own) {
        fields.expect(&models, &format!("{} ", templates[0]), it);
    }
    for sample in samples() {
        sample.on_site(&theme, &tongues, |site, engine| {
            for page in sample.pages(site) {
                let template = page.kind.template();
                let place = OWN.iter().position(|(templates, ..)| templates.contains(&template)).expect("a template");
                let names: Vec<&str> = own[place].fields.iter().map(|field| field.name.as_str()).collect();
                let model = site.model(page);
                let value = serde_json::to_value(engine.seen(page, &model, &names)).expect("JSON");
                fields.look(&models, &format!("{} ", OWN[place].0[0]), &own[place].fields, &value);
                let value = serde_json::to_value(engine.seen(page, &model, &["page", "site"])).expect("JSON");
                for ((name, ..), it) in SHARED.iter().zip(&shared) {
                    fields.look(&models, &format!("{name}."), &it.fields, &value[*name]);
                }
            }
        });
    }
    fields
}

#[test]
fn all_that_may_be_missing_is_there_on_one_sample_and_missing_on_another() {
    let fields = seen();
    let never_full = fields.seen.iter().filter(|(_, seen)| !seen.full).map(|(path, _)| path.clone());
    let never_empty = fields.seen.iter().filter(|(path, seen)| !seen.empty && fields.optional.contains(*path));
    let never_empty = never_empty.map(|(path, _)| path.clone());
    let reasons = |known: &[(&str, &[&str])]| -> BTreeSet<String> {
        known.iter().flat_map(|(_, paths)| paths.iter().map(|path| (*path).to_owned())).collect()
    };
    let never = explained("never there", &never_full.collect(), &reasons(&NEVER));
    let always = explained("never missing", &never_empty.collect(), &reasons(&ALWAYS));
    assert!(never.is_empty() && always.is_empty(), "{never:#?} {always:#?}");
}

/// Fields without a reason for what they are, and reasons without such a field.
fn explained(what: &str, found: &BTreeSet<String>, known: &BTreeSet<String>) -> Vec<String> {
    let new = found.difference(known).map(|path| format!("{path}: {what} on any sample"));
    new.chain(known.difference(found).map(|path| format!("{path}: no more {what}"))).collect()
}

#[test]
fn every_kind_of_page_is_tried() {
    let (theme, tongues) = theme("default");
    let kinds = samples().into_iter().flat_map(|sample| {
        sample.on_site(&theme, &tongues, |site, _| {
            sample.pages(site).iter().map(|page| page.kind.template()).collect::<Vec<_>>()
        })
    });
    assert_eq!(kinds.collect::<BTreeSet<_>>(), BTreeSet::from(Kind::TEMPLATES));
}

/// A theme of one template that lies over the default theme.
fn theme_with(name: &str, template: &str) -> (Theme, Tongues) {
    let folder = tempfile::tempdir().expect("a folder");
    let templates = folder.path().join("templates");
    std::fs::create_dir_all(&templates).expect("a folder");
    std::fs::write(templates.join(name), template).expect("a file");
    let settings = Settings::parse(folder.path(), "title = 'A'\nlanguage = 'en'").expect("settings");
    let (theme, _) = Theme::load(&settings).expect("a theme");
    let (tongues, _) = Tongues::new(theme.translations(), &settings.languages);
    (theme, tongues)
}

/// What fails, in short: code, place, message.
fn failures(name: &str, template: &str) -> Vec<String> {
    let (theme, tongues) = theme_with(name, template);
    let said = super::failures(&theme, &tongues).into_iter().map(|failed| {
        let position = failed.place.expect("a failure has a place").position;
        let at = format!("{}:{}:{}", failed.path, position.line, position.column);
        format!("{} {at}: {}", failed.code, failed.message)
    });
    said.collect()
}

#[test]
fn a_template_that_forgets_what_may_be_missing_is_told_where_and_on_which_page() {
    let day = |template: &str| failures("resolution.html", template);
    let unguarded = "{% extends \"builtin/resolution.html\" %}\n{% block facts %}\n<p>{{ facts.adopted.words }}</p>{% endblock facts %}";
    let expected = "E0503 templates/resolution.html:3:21: the template fails on a resolution without a date: ";
    let found = day(unguarded);
    assert!(found.len() == 1 && found[0].starts_with(expected), "{found:#?}");
    let guarded = unguarded.replace("{{ facts", "{% if facts.adopted %}{{ facts").replace("</p>", "{% endif %}</p>");
    assert_eq!(day(&guarded), [""; 0]);
}

#[test]
fn pages_of_every_kind_are_named() {
    let about = |name: &str, words: &str| {
        let found = failures(
            name,
            &format!("{{% extends \"builtin/{name}\" %}}{{% block main %}}{words}{{% endblock main %}}"),
        );
        assert_eq!(found.len(), 1, "{found:#?}");
        let (_, said) = found[0].split_once("fails on ").expect("a page is named");
        said.split(": ").next().unwrap_or_default().to_owned()
    };
    assert_eq!(
        about("home.html", "{{ chart.label }}"),
        "the home page, read from right to left, of an archive without an address"
    );
    assert_eq!(
        about("stub.html", "{{ near.words }}"),
        "a document that is known from citations alone, of an archive that says all of itself"
    );
    assert_eq!(
        about("404.html", "{{ page.canonical.what }}"),
        "the page for a wrong address, of an archive that says all of itself"
    );
}

#[test]
fn what_fails_only_from_right_to_left_or_in_one_language_is_found() {
    let turned = "{% extends \"builtin/index.html\" %}{% block main %}{% if page.direction == \"rtl\" %}{{ page.text.tag }}{% endif %}{% endblock main %}";
    let found = failures("index.html", turned);
    assert!(found.len() == 1 && found[0].contains("fails on the index, read from right to left, of "), "{found:#?}");
    let translated = "{% extends \"builtin/resolution.html\" %}{% block head_extra %}{{ page.alternates[2].name }}{% endblock head_extra %}";
    let found = failures("resolution.html", translated);
    assert!(found.len() == 1 && found[0].contains("fails on a resolution without a vote: "), "{found:#?}");
}

#[test]
fn the_built_in_themes_never_fail() {
    for name in ["default", "gazette"] {
        let (theme, tongues) = theme(name);
        assert_eq!(super::failures(&theme, &tongues), [], "{name}");
    }
}
