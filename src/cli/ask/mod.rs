//! `recalling show`, `cites`, `cited-by`, `series`, `compare` and `reuse`: what the archive knows of a work or a paragraph, for people and as JSON.

mod compare;
mod edges;
mod reuse;
mod series;
mod show;

use super::args::{ArchiveArgs, AskArgs, CompareArgs, ReuseArgs, SeriesArgs};
use super::progress::Bar;
use super::{Failure, Outcome, build, threads};
use recalling::archive::{Archive, Work, WorkId};
use recalling::diagnostics::Severity;
use recalling::lineage::Lineage;
use recalling::resolution::{Language, Symbol};
use recalling::reuse::Reuse;
use recalling::text::nearest;
use std::io::Write;

/// The archive, and what is asked about.
struct Asked {
    archive: Archive,
    id: WorkId,
    /// The paragraph or note: `op3`.
    anchor: Option<String>,
}

/// Prints a work, or a paragraph of it.
pub fn show(args: &AskArgs) -> Result<Outcome, Failure> {
    let asked = ask(args, true)?;
    let mut out = anstream::stdout().lock();
    show::print(&asked, args.format, &mut out)?;
    Ok(Outcome::Fine)
}

/// Prints what a work, or a paragraph of it, cites.
pub fn cites(args: &AskArgs) -> Result<Outcome, Failure> {
    let asked = ask(args, true)?;
    let mut out = anstream::stdout().lock();
    edges::print(&asked.archive, &asked.cites(), edges::Side::Cited, args.format, &mut out)?;
    Ok(Outcome::Fine)
}

/// Prints what cites a work, or a paragraph of it.
pub fn cited_by(args: &AskArgs) -> Result<Outcome, Failure> {
    let asked = ask(args, false)?;
    let mut out = anstream::stdout().lock();
    edges::print(&asked.archive, &asked.cited_by(), edges::Side::Citing, args.format, &mut out)?;
    Ok(Outcome::Fine)
}

/// Prints the series of the archive, or that of a work.
pub fn series(args: &SeriesArgs) -> Result<Outcome, Failure> {
    let archive = archive(&args.archive)?;
    let of = args.of.as_deref().map(|typed| found(&archive, typed)).transpose()?;
    let lineage = Lineage::of(&archive);
    let mut out = anstream::stdout().lock();
    match series::print(&archive, &lineage, of, args.format, &mut out)? {
        true => Ok(Outcome::Fine),
        false => {
            let symbol = of.and_then(|id| archive.work(id)).map_or("", |work| work.symbol.as_str());
            Err(Failure::Typed(format!("{symbol} belongs to no series that the archive's texts tell of")))
        }
    }
}

/// Prints what became of each paragraph of a text in another.
pub fn compare(args: &CompareArgs) -> Result<Outcome, Failure> {
    let archive = archive(&args.archive)?;
    let [before, after] = [&args.before, &args.after].map(|typed| found(&archive, typed));
    let compared = compare::Compared::of(&archive, [before?, after?], args.language.as_deref())?;
    let mut out = anstream::stdout().lock();
    compared.print(args.format, &mut out)?;
    Ok(Outcome::Fine)
}

/// Prints the wordings that stand in several resolutions, or those of a work or a paragraph.
pub fn reuse(args: &ReuseArgs) -> Result<Outcome, Failure> {
    let archive = archive(&args.archive)?;
    let language = args.language.as_deref().map(|typed| {
        Language::parse(typed).ok_or_else(|| Failure::Typed(format!("`{typed}` is no language; type a code as `en`")))
    });
    let mut wanted = reuse::Wanted { work: None, anchor: None, language: language.transpose()? };
    let mut what = String::new();
    let archive = match &args.of {
        None => archive,
        Some(typed) => {
            let asked = about(archive, typed, true)?;
            what = asked.work().map_or_else(String::new, |work| work.symbol.to_string());
            wanted.work = Some(asked.id);
            wanted.anchor = asked.anchor;
            asked.archive
        }
    };
    let found = Reuse::of(&archive);
    let mut out = anstream::stdout().lock();
    match reuse::print(&archive, &found, &wanted, args.format, &mut out)? || what.is_empty() {
        true => Ok(Outcome::Fine),
        false => Err(Failure::Typed(match wanted.anchor {
            Some(anchor) => format!("paragraph {anchor} of {what} stands nowhere else in the archive"),
            None => format!("no paragraph of {what} stands anywhere else in the archive"),
        })),
    }
}

/// Reads the archive.
fn archive(args: &ArchiveArgs) -> Result<Archive, Failure> {
    threads(args.jobs)?;
    let settings = build::settings(args.root.as_deref())?;
    let (archive, diagnostics) = recalling::build::archive(&settings, &Bar::new());
    let wrong = diagnostics.iter().filter(|found| found.code.severity() == Severity::Error).count();
    if wrong > 0 {
        let wrong =
            if wrong == 1 { "1 document has an error".to_owned() } else { format!("{wrong} documents have errors") };
        writeln!(anstream::stderr(), "{wrong}, so that the answer may lack something; `recalling check` says which\n")?;
    }
    Ok(archive)
}

/// Reads the archive and finds what is asked about.
fn ask(args: &AskArgs, needs_text: bool) -> Result<Asked, Failure> {
    about(archive(&args.archive)?, &args.what, needs_text)
}

/// Finds what is asked about.
fn about(archive: Archive, what: &str, needs_text: bool) -> Result<Asked, Failure> {
    let (typed, anchor) = what.split_once('#').map_or((what, None), |(work, at)| (work, Some(at)));
    let id = found(&archive, typed)?;
    let asked = Asked { archive, id, anchor: anchor.map(str::to_owned) };
    match anchor {
        // What others cite of a text can be asked without having it.
        Some(_) if asked.work().is_some_and(Work::is_stub) && !needs_text => Ok(asked),
        Some(anchor) if !asked.has(anchor) => Err(asked.no_anchor(anchor)),
        _ => Ok(asked),
    }
}

/// The one work that is meant.
fn found(archive: &Archive, typed: &str) -> Result<WorkId, Failure> {
    let found = archive.spelled(typed);
    let symbol = |id: &WorkId| archive.work(*id).map_or("", |work| work.symbol.as_str());
    match found.as_slice() {
        [id] => Ok(*id),
        [] => {
            let symbols: Vec<&str> = archive.works().iter().map(|work| work.symbol.as_str()).collect();
            let near = nearest(&typed.to_uppercase(), symbols.iter().copied());
            let near = near.map_or_else(String::new, |near| format!("; did you mean {near}?"));
            Err(Failure::Typed(format!("the archive neither holds nor cites `{typed}`{near}")))
        }
        several => {
            let several: Vec<&str> = several.iter().map(symbol).collect();
            Err(Failure::Typed(format!("`{typed}` may be {}: type one of them", several.join(" or "))))
        }
    }
}

impl Asked {
    fn work(&self) -> Option<&Work> {
        self.archive.work(self.id)
    }

    /// Whether a version of the work has a paragraph or note with this anchor.
    fn has(&self, anchor: &str) -> bool {
        let versions = self.work().into_iter().flat_map(|work| &work.versions);
        let mut texts = versions.filter_map(|&id| self.archive.version(id));
        texts.any(|text| text.paragraph(anchor).is_some() || text.resolution.notes.iter().any(|note| note.id == anchor))
    }

    fn no_anchor(&self, anchor: &str) -> Failure {
        let symbol = self.work().map_or("", |work| work.symbol.as_str());
        let held = self.work().is_some_and(|work| !work.is_stub());
        Failure::Typed(match held {
            true => {
                format!("no text of {symbol} has a paragraph `{anchor}`; `recalling show {symbol}` names all it has")
            }
            false => format!("the archive holds no text of {symbol}, so it cannot show paragraph `{anchor}`"),
        })
    }

    /// The citations in the work, or in the paragraph, in order.
    fn cites(&self) -> Vec<recalling::archive::Citation> {
        let ids = self.work().into_iter().flat_map(|work| &work.cites);
        let all = ids.filter_map(|&id| self.archive.citation(id).copied());
        let here = |citation: &_| self.anchor.as_deref().is_none_or(|anchor| self.archive.anchor(citation) == anchor);
        all.filter(here).collect()
    }

    /// The citations of the work, or those that name the paragraph, newest first.
    fn cited_by(&self) -> Vec<recalling::archive::Citation> {
        let ids = self.work().into_iter().flat_map(|work| &work.cited_by);
        let all = ids.filter_map(|&id| self.archive.citation(id).copied());
        let here = |citation: &_| {
            let names =
                |anchor: &str| self.archive.mention(citation).is_some_and(|its| its.anchors().any(|a| a == anchor));
            self.anchor.as_deref().is_none_or(names)
        };
        all.filter(here).collect()
    }
}

/// What is printed of a work in a line: its symbol, its day, its title.
fn line(archive: &Archive, symbol: &Symbol) -> String {
    let Some((_, work)) = archive.find(symbol) else { return symbol.to_string() };
    let day = work.date.map(|day| format!("  {day}")).unwrap_or_default();
    let title = title(archive, work).map(|title| format!("  {title}")).unwrap_or_default();
    format!("{symbol}{day}{title}")
}

/// The title of a work, in the first of the archive's languages that has one.
fn title<'a>(archive: &'a Archive, work: &'a Work) -> Option<&'a str> {
    let versions = archive.holding(work).versions.iter().filter_map(|&id| archive.version(id));
    versions.filter_map(|version| version.resolution.facts.title.as_deref()).next()
}
