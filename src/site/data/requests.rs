//! The table of requests: one verb's asking by one time a row.

use super::{Row, Value};
use crate::archive::{Version, Work};
use crate::asks::Asked;
use crate::resolution::Body;
use crate::resolution::{Addressee, Due};
use crate::site::files::{File, Form};
use crate::site::{Here, Site, Table};
use std::ops::Range;

/// A request about which a row is made.
pub(super) struct Of<'s, 'a> {
    site: &'s Site<'a>,
    here: &'s Here,
    asked: &'s Asked,
    work: &'a Work,
    version: &'a Version,
    /// The paragraph or point that it quotes last.
    anchor: &'a str,
}

/// A column: its name, and what stands in it.
type Column = (&'static str, for<'s, 'a> fn(&Of<'s, 'a>) -> Value<'a>);

/// The columns of requests.
pub(super) const COLUMNS: [Column; 13] = [
    ("symbol", |of| Value::words(of.work.symbol.as_str())),
    ("language", |of| Value::words(of.site.language_of(of.version).code().to_owned())),
    ("paragraph", |of| Value::words(of.anchor)),
    ("asks", |of| Value::words(of.asked.request.act.id())),
    ("addressees", |of| Value::list(of.addressees(true))),
    ("addressees_printed", |of| Value::list(of.addressees(false))),
    ("due_body", |of| Value::maybe(of.session().and_then(|(body, _)| body).map(Body::name))),
    ("due_session", |of| of.session().map_or(Value::Nothing, |(_, number)| Value::Number(number))),
    ("due_date", |of| Value::maybe(of.due_date())),
    ("quotation", |of| Value::words(of.quotation())),
    ("report_cited_by", |of| Value::list(of.asked.closings.iter().filter_map(|closing| of.symbol(closing.by)))),
    ("reports_cited", |of| Value::list(of.asked.closings.iter().map(|closing| closing.report.to_string()))),
    ("paragraph_page", |of| Value::words(of.page())),
];

/// The rows of some requests.
pub(super) fn rows<'s, 'a>(site: &'s Site<'a>, range: Range<usize>) -> impl Iterator<Item = Row<'a>> + 's {
    let here = Here::at(&File::Table(Table::Requests, None, 1, Form::Csv).route());
    let requests = site.requests.all.get(range).unwrap_or_default();
    requests.iter().filter_map(move |asked| {
        let version = site.archive.version(asked.version)?;
        let last = asked.request.quoted.last().map_or(asked.request.paragraph, |piece| piece.paragraph);
        let anchor = &version.resolution.paragraphs.get(last)?.id;
        let of = Of { site, here: &here, asked, work: site.archive.work(asked.work)?, version, anchor };
        Some(COLUMNS.iter().map(|(_, value)| value(&of)).collect())
    })
}

impl<'a> Of<'_, 'a> {
    /// The ids of those who are known, or the names of the others as printed.
    fn addressees(&self, known: bool) -> impl Iterator<Item = String> + use<'_> {
        let wanted = move |addressee: &&Addressee| matches!(addressee, Addressee::Known(_)) == known;
        self.asked.request.addressees.iter().filter(wanted).map(|addressee| addressee.id().to_owned())
    }

    fn session(&self) -> Option<(Option<Body>, u32)> {
        match self.asked.request.due? {
            Due::Session { body, number } => Some((body, number)),
            Due::Day(_) | Due::Month(..) | Due::Year(_) => None,
        }
    }

    /// A day, a month or a year.
    fn due_date(&self) -> Option<String> {
        self.asked.request.due.filter(|due| !matches!(due, Due::Session { .. })).map(|due| due.to_string())
    }

    fn quotation(&self) -> String {
        crate::site::requests::quote(&self.version.resolution, &self.asked.request)
    }

    fn symbol(&self, id: crate::archive::WorkId) -> Option<&'a str> {
        Some(self.site.archive.work(id)?.symbol.as_str())
    }

    fn page(&self) -> String {
        let route = self.site.route_of_version(self.asked.version);
        format!("{}#{}", self.site.address_from(self.here, &route), self.anchor)
    }
}
