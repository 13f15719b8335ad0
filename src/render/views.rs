//! From a model to what a template sees: the same fields, with prose turned into mark-up, and the line about a work
//! rendered once for all pages that show it.
//!
//! `page` is the frame; the fields of the content stand beside it. Only strings made here are marked as safe. What most
//! clauses and citing works lack is left out where they lack it: templates ask before they use it.

mod change;
mod pages;
mod series;
mod text;
mod ties;
mod wording;

use crate::site::{Content, Model, WorkLink};
use pages::SideBySideView;
use serde::Serialize;
use tera::{Context, Tera, TeraResult, Value};

/// The component that makes the line about a work.
const LINE: &str = "work";

/// Makes the contexts of pages for some templates.
pub(super) struct Views<'e> {
    /// The templates.
    pub tera: &'e Tera,
    /// What all pages of the language share: `ui` and `site`.
    pub shared: &'e Context,
    /// Whether lines are kept for the next page. They are not when a template of the archive's own has failed, for the
    /// other pages are still to be made with it.
    pub keep: bool,
}

impl Views<'_> {
    /// The context of a page.
    ///
    /// # Errors
    /// When the component that makes the line about a work fails.
    pub fn context(&self, model: &Model<'_>) -> TeraResult<Context> {
        let mut context = self.shared.clone();
        context.insert("page", &model.frame);
        if let Some(text) = &model.frame.head.linked_data {
            context.insert_value("linked_data", Value::safe_string(&script_data(text)));
        }
        match &model.content {
            Content::Resolution(page) => fields(&self.resolution(page)?, &mut context),
            Content::SideBySide(page) => fields(&SideBySideView::of(page), &mut context),
            Content::Stub(page) => fields(&self.stub(page)?, &mut context),
            Content::List(page) => fields(&self.list(page)?, &mut context),
            Content::CitedBy(page) => fields(&self.crowd(page)?, &mut context),
            Content::Home(page) => fields(page, &mut context),
            Content::Index(page) => fields(page, &mut context),
            Content::Series(page) => fields(&self.series(page)?, &mut context),
            Content::AllSeries(page) => fields(page, &mut context),
            Content::Comparison(page) => fields(&self.comparison(page)?, &mut context),
            Content::Lifeline(page) => fields(&self.lifeline(page)?, &mut context),
            Content::Requests(page) => fields(page, &mut context),
            Content::Wordings(page) => fields(page, &mut context),
            Content::Wording(page) => fields(&self.wording(page)?, &mut context),
            Content::Coverage(page) => fields(&self.coverage(page)?, &mut context),
            Content::Health(page) => fields(page, &mut context),
            Content::Data(page) => fields(page, &mut context),
            Content::Search(page) => fields(page, &mut context),
            Content::Drafts(page) => fields(page, &mut context),
            Content::NotFound(page) => fields(page, &mut context),
        }
        Ok(context)
    }

    /// The line about a work.
    fn line(&self, work: &WorkLink<'_>) -> TeraResult<Value> {
        self.with_line(work, Value::safe_string)
    }

    /// What is made of the line about a work.
    fn with_line(&self, work: &WorkLink<'_>, make: impl Fn(&str) -> Value) -> TeraResult<Value> {
        if let Some(markup) = work.markup.get().filter(|_| self.keep) {
            return Ok(make(markup));
        }
        let mut arguments = Context::new();
        arguments.insert("work", work);
        let markup = self.tera.render_component_with_implicits(LINE, &arguments, self.shared, None, true)?;
        let made = make(&markup);
        if self.keep {
            // Another page may have made it in the meantime: it is the same.
            let _ = work.markup.set(markup.into_boxed_str());
        }
        Ok(made)
    }
}

/// Data as JSON for a `<script>`: whatever could end the script or begin a comment is written as its number.
fn script_data<T: Serialize>(data: &T) -> String {
    let json = serde_json::to_string(data).unwrap_or_default();
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        match c {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out
}

/// The fields of a page as names of their own.
fn fields<T: Serialize>(content: &T, context: &mut Context) {
    // A struct of plain fields always has this form.
    context.extend(Context::from_serialize(content).unwrap_or_default());
}
