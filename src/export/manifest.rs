//! What a system needs to know that keeps the site as an application: its name, where it begins, its icon and colours.

use crate::site::Entrance;
use serde::Serialize;

/// What of a theme is seen from outside of its pages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Look {
    /// The icon, by its path below `static/`: `icon.svg`.
    pub icon: Option<String>,
    /// The colour of what stands around a page.
    pub color: Option<String>,
    /// The colour of an empty page.
    pub background: Option<String>,
}

#[derive(Serialize)]
struct Manifest<'a> {
    name: &'a str,
    lang: &'a str,
    dir: &'a str,
    start_url: &'a str,
    scope: &'a str,
    display: &'static str,
    description: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    theme_color: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    background_color: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    icons: Vec<Icon>,
}

#[derive(Serialize)]
struct Icon {
    src: String,
    r#type: &'static str,
    sizes: &'static str,
    purpose: &'static str,
}

/// The manifest, with a newline at its end.
pub fn manifest(entrance: &Entrance<'_>, look: &Look) -> String {
    let icon = |icon: &String| Icon {
        src: format!("{}static/{icon}", entrance.root),
        r#type: "image/svg+xml",
        sizes: "any",
        purpose: "any",
    };
    let manifest = Manifest {
        name: entrance.title,
        lang: &entrance.tag,
        dir: entrance.direction,
        start_url: &entrance.home,
        scope: if entrance.root.is_empty() { "./" } else { &entrance.root },
        display: "browser",
        description: &entrance.description,
        theme_color: look.color.as_deref(),
        background_color: look.background.as_deref(),
        icons: look.icon.iter().map(icon).collect(),
    };
    // A struct of strings is always JSON.
    let mut json = serde_json::to_string_pretty(&manifest).unwrap_or_default();
    json.push('\n');
    json
}
