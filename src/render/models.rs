//! The models of all templates, read out of the code that makes them: for `docs/model.md`, which is for the authors of
//! themes, and for the test that tries templates on every field that may be missing.

mod read;
mod tests;
mod write;

pub use read::{Field, Models, Struct, Type};

/// What every template sees: its name, the module and the struct.
pub const SHARED: [(&str, &str, &str); 2] = [("page", "site::model", "Frame"), ("site", "render::engine", "SiteWords")];

/// What each template sees besides: the templates, the module and the struct whose fields stand beside `page` and `site`.
pub const OWN: [(&[&str], &str, &str); 20] = [
    (&["home.html"], "site::home", "HomePage"),
    (&["index.html"], "site::lists", "IndexPage"),
    (&["timeline.html", "list.html"], "render::views::pages", "ListView"),
    (&["resolution.html", "background.html"], "render::views::pages", "ResolutionView"),
    (&["side-by-side.html"], "render::views::pages", "SideBySideView"),
    (&["stub.html"], "render::views::pages", "StubView"),
    (&["cited-by.html"], "render::views::pages", "CrowdView"),
    (&["search.html"], "site::search", "SearchPage"),
    (&["draft.html"], "site::drafts", "DraftsPage"),
    (&["series.html"], "render::views::series", "SeriesView"),
    (&["all-series.html"], "site::all_series", "AllSeriesPage"),
    (&["comparison.html"], "render::views::change", "ComparisonView"),
    (&["lifeline.html"], "render::views::change", "LifelineView"),
    (&["requests.html"], "site::requests::page", "RequestsPage"),
    (&["wordings.html"], "site::wordings", "WordingsPage"),
    (&["wording.html"], "render::views::wording", "WordingView"),
    (&["coverage.html"], "render::views::pages", "CoverageView"),
    (&["health.html"], "site::health", "HealthPage"),
    (&["data.html"], "site::data::page", "DataPage"),
    (&["404.html"], "site::model", "NotFoundPage"),
];

impl Models {
    /// All that templates see, with the struct of each name in [`SHARED`] and of each row of [`OWN`].
    pub fn all() -> (Self, Vec<Struct>, Vec<Struct>) {
        let mut models = Self::default();
        let mut root = |module, name| match models.root(module, name) {
            Type::Struct(key) => models.structs[&key].clone(),
            other => panic!("{name} is {other:?}"),
        };
        let shared = SHARED.map(|(_, module, name)| root(module, name)).into();
        let own = OWN.map(|(_, module, name)| root(module, name)).into();
        (models, shared, own)
    }
}
