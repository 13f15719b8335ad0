//! `recalling add`: documents as they were sent come into the archive.
//!
//! Each is understood first, so that its name says what it is; then its text is stored, and beside it a record of where it
//! came from. Nothing that is there already is written over unless that was asked for.

mod difference;
mod sent;
mod store;

use super::args::AddArgs;
use super::build::{counted, settings};
use super::progress::Bar;
use super::{Failure, Outcome, threads};
use difference::Difference;
use recalling::archive::{Archive, Version};
use recalling::diagnostics::{Diagnostic, Severity, people};
use recalling::parse::parse;
use recalling::read::read;
use recalling::resolution::{Language, Resolution, Role, Symbol};
use recalling::settings::{Settings, names};
use recalling::source::{self, Format, Source};
use sent::{Found, Refused, Sent};
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::Arc;
use store::Kept;

/// Adds every document, and says what became of each.
pub fn run(args: &AddArgs) -> Result<Outcome, Failure> {
    threads(args.archive.jobs)?;
    let settings = settings(args.archive.root.as_deref())?;
    let form = match &args.names {
        Some(form) => names::checked(form).map_err(|help| Failure::Typed(format!("`--names {form}`: {help}")))?,
        None => settings.names.clone(),
    };
    let (archive, _) = recalling::build::archive(&settings, &Bar::new());
    let mut adding = Adding {
        args,
        settings: &settings,
        form,
        archive,
        stored: BTreeMap::new(),
        counts: Counts::default(),
        passed: Vec::new(),
    };
    let mut worst = Outcome::Fine;
    for file in &args.files {
        sent::each(file, &mut |sent| {
            let ended = match sent {
                Found::Sent(sent) => adding.add(&sent),
                Found::Refused(Refused { name, reason }) => adding.refuse(&name, &reason),
                Found::PassedOver(name) => {
                    adding.passed.push(name);
                    Ok(Outcome::Fine)
                }
            };
            worst = if ended? == Outcome::Fine { worst } else { Outcome::Wrong };
            Ok(())
        })?;
    }
    adding.finish()?;
    let Counts { added, held, refused } = adding.counts;
    Ok(if added + held + refused == 0 { Outcome::Wrong } else { worst })
}

/// What became of the documents.
#[derive(Default)]
struct Counts {
    added: usize,
    /// The archive had them already.
    held: usize,
    refused: usize,
}

/// The archive that documents come into.
struct Adding<'a> {
    args: &'a AddArgs,
    settings: &'a Settings,
    form: String,
    archive: Archive,
    /// What this run has stored: where, and from which file.
    stored: BTreeMap<(Symbol, Language), String>,
    counts: Counts,
    /// Files of kinds that are not read.
    passed: Vec<String>,
}

/// A document, understood.
struct Understood {
    source: Source,
    resolutions: Vec<Resolution>,
    diagnostics: Vec<Diagnostic>,
}

impl Adding<'_> {
    fn add(&mut self, sent: &Sent) -> Result<Outcome, Failure> {
        let understood = match understand(sent) {
            Ok(understood) => understood,
            Err(diagnostics) => {
                let said = diagnostics.iter().map(|found| match &found.help {
                    Some(help) => format!("{}; {help}", found.message),
                    None => found.message.clone(),
                });
                return self.refuse(&sent.name, &said.collect::<Vec<_>>().join("; "));
            }
        };
        let first = understood.resolutions.first();
        let symbol = self.args.symbol.clone().or_else(|| first.and_then(|first| first.facts.symbol.clone()));
        let language = self.args.language.or_else(|| first.and_then(|first| first.facts.language));
        let (Some(symbol), Some(language)) = (symbol, language) else {
            let missing = if first.is_none_or(|first| first.facts.symbol.is_none()) { "symbol" } else { "language" };
            let help = format!(
                "no {missing} can be found in it; say it with `--{missing} {}`",
                if missing == "symbol" { "A/RES/…" } else { "en" }
            );
            return self.refuse(&sent.name, &help);
        };
        self.say(sent, &understood, &symbol, language)?;
        match self.held(&symbol, language) {
            Some(held) => self.beside(sent, &understood, &symbol, language, &held),
            None => self.keep(sent, &understood, &symbol, language, None),
        }
    }

    /// Where a text of this work and language lies already.
    fn held(&self, symbol: &Symbol, language: Language) -> Option<String> {
        if let Some(path) = self.stored.get(&(symbol.clone(), language)) {
            return Some(path.clone());
        }
        let (_, work) = self.archive.find(symbol)?;
        let versions = work.versions.iter().filter_map(|&id| self.archive.version(id));
        let own = |version: &&Version| version.resolution.facts.language == Some(language);
        versions.into_iter().find(own).map(|version| version.path.to_string())
    }

    /// Adds a text where there is one already: nothing to do, replace it, or refuse.
    fn beside(
        &mut self,
        sent: &Sent,
        understood: &Understood,
        symbol: &Symbol,
        language: Language,
        held: &str,
    ) -> Result<Outcome, Failure> {
        let new = understood.resolutions.first();
        let (front, mut there) = self.texts_at(held);
        if there.len() > 1 {
            if there == understood.resolutions {
                self.counts.held += 1;
                self.line("held", &format!("{held} has the same texts already"))?;
                return Ok(Outcome::Fine);
            }
            self.counts.refused += 1;
            let several =
                format!("{held} holds {} texts, this one among them; take it out of that file first", there.len());
            self.line("refused", &several)?;
            return Ok(Outcome::Wrong);
        }
        let old = there.pop();
        let difference =
            Difference::of(old.as_ref().unwrap_or(&Resolution::default()), new.unwrap_or(&Resolution::default()));
        // In a dry run what was added a moment ago lies nowhere yet.
        if old.is_some() && difference.is_none() {
            self.counts.held += 1;
            self.line("held", &format!("{held} has the same text already"))?;
            return Ok(Outcome::Fine);
        }
        self.line("differs", &format!("from {held}: {difference}"))?;
        if self.args.replace && front {
            self.counts.refused += 1;
            self.line("refused", &format!("{held} says facts above its text, which would be lost; move them to a record beside it, a file that ends in .toml"))?;
            return Ok(Outcome::Wrong);
        }
        if self.args.replace {
            return self.keep(sent, understood, symbol, language, Some(held));
        }
        self.counts.refused += 1;
        self.line("refused", "another text is there already; `--replace` puts this one in its place")?;
        Ok(Outcome::Wrong)
    }

    /// What a file of the archive says itself, without the record beside it: what the keeper says of it stays. Whether the
    /// keeper says something above the text, too.
    fn texts_at(&self, path: &str) -> (bool, Vec<Resolution>) {
        let file = self.settings.root.join(path);
        let Some((format, bytes)) = Format::of(&file).zip(std::fs::read(&file).ok()) else {
            return (false, Vec::new());
        };
        let sent = Sent { name: path.to_owned(), called: String::new(), format, bytes };
        let understood = understand(&sent).ok();
        let front = understood.as_ref().is_some_and(|understood| understood.source.body > 0);
        (front, understood.map(|understood| understood.resolutions).unwrap_or_default())
    }

    /// Stores a document, in the place of `before` where it replaces one.
    fn keep(
        &mut self,
        sent: &Sent,
        understood: &Understood,
        symbol: &Symbol,
        language: Language,
        before: Option<&str>,
    ) -> Result<Outcome, Failure> {
        let facts = understood.resolutions.first().map(|first| &first.facts);
        let says_symbol = facts.is_some_and(|facts| facts.symbol.as_ref() == Some(symbol));
        let says_language = facts.is_some_and(|facts| facts.language == Some(language));
        let symbols = (!says_symbol).then(|| ("symbol", symbol.to_string()));
        let languages = (!says_language).then(|| ("language", language.code().to_owned()));
        let kept = Kept {
            name: names::name(&self.form, symbol, language),
            before,
            sent,
            text: &understood.source.text,
            original: self.args.original,
            origin: self.args.origin.as_deref(),
            said: symbols.into_iter().chain(languages).collect(),
        };
        let content = &self.settings.content;
        let stored = {
            let root = &self.settings.root;
            let path = kept.path(content);
            let tried = match kept.in_the_way(root, &path) {
                Some(reason) if self.args.dry_run => Err(reason),
                None if self.args.dry_run => Ok(path),
                _ => kept.store(root, content)?,
            };
            match tried {
                Ok(path) => path,
                Err(reason) => {
                    self.counts.refused += 1;
                    self.line("refused", &reason)?;
                    return Ok(Outcome::Wrong);
                }
            }
        };
        self.counts.added += 1;
        self.line(if self.args.dry_run { "would be" } else { "stored" }, &stored)?;
        self.stored.insert((symbol.clone(), language), stored);
        Ok(Outcome::Fine)
    }

    /// What was understood of a document, and what is wrong with it.
    fn say(&self, sent: &Sent, understood: &Understood, symbol: &Symbol, language: Language) -> Result<(), Failure> {
        let text = |_: &str| Some(understood.source.text.clone());
        people::print(&understood.diagnostics, &text, &mut anstream::stderr().lock())?;
        let mut out = anstream::stdout().lock();
        let title = understood.resolutions.first().and_then(|first| first.facts.title.as_deref()).unwrap_or_default();
        writeln!(out, "{symbol}  {}  {title}", language.code())?;
        writeln!(out, "  from      {}", sent.name)?;
        for resolution in &understood.resolutions {
            let symbol = resolution.facts.symbol.as_ref().filter(|_| understood.resolutions.len() > 1);
            let of = symbol.map_or_else(String::new, |symbol| format!("{symbol}: "));
            writeln!(out, "  found     {of}{}", holds(resolution))?;
        }
        Ok(())
    }

    fn refuse(&mut self, name: &str, reason: &str) -> Result<Outcome, Failure> {
        self.counts.refused += 1;
        writeln!(anstream::stdout().lock(), "{name}")?;
        self.line("refused", reason)?;
        Ok(Outcome::Wrong)
    }

    fn line(&self, word: &str, words: &str) -> io::Result<()> {
        writeln!(anstream::stdout().lock(), "  {word:<9} {words}")
    }

    fn finish(&self) -> Result<(), Failure> {
        let Counts { added, held, refused } = self.counts;
        let mut out = anstream::stdout().lock();
        let word = if self.args.dry_run { "would add" } else { "added" };
        let mut parts = vec![format!("{word} {}", counted(added, "document"))];
        parts.extend((held > 0).then(|| format!("{held} already held")));
        parts.extend((refused > 0).then(|| format!("{refused} refused")));
        writeln!(out, "{}", parts.join(", "))?;
        if !self.passed.is_empty() {
            let named: Vec<&str> = self.passed.iter().take(5).map(String::as_str).collect();
            let more = if self.passed.len() > 5 { " …" } else { "" };
            writeln!(
                out,
                "passed over {}, of kinds that are not read: {}{more}",
                counted(self.passed.len(), "file"),
                named.join(", ")
            )?;
        }
        if added > 0 && !self.args.dry_run {
            writeln!(out, "now `recalling build`, or `recalling serve` to look at the result")?;
        }
        Ok(())
    }
}

/// Reads and parses a document; the diagnostics alone when nothing can be made of it.
fn understand(sent: &Sent) -> Result<Understood, Vec<Diagnostic>> {
    let mut diagnostics = Vec::new();
    let path: Arc<str> = sent.name.as_str().into();
    let Some(source) = source::from_bytes(&path, sent.format, &sent.bytes, None, &mut diagnostics) else {
        return Err(diagnostics);
    };
    let manuscript = read(&source, &mut diagnostics);
    let resolutions = parse(&source, manuscript, &mut diagnostics);
    recalling::diagnostics::sort(&mut diagnostics);
    diagnostics.retain(|found| found.code.severity() <= Severity::Warning);
    Ok(Understood { source, resolutions, diagnostics })
}

/// What a text holds, in numbers.
fn holds(resolution: &Resolution) -> String {
    let of = |role: Role| resolution.paragraphs.iter().filter(|paragraph| paragraph.role == role).count();
    let operative = resolution.paragraphs.iter().filter(|p| p.role == Role::Operative && p.label.is_some()).count();
    format!(
        "{} preambular, {operative} numbered, {}, {}",
        of(Role::Preambular),
        counted(resolution.notes.len(), "note"),
        counted(resolution.mentions.len(), "mention"),
    )
}

/// The ending under which the text of a format is stored, and whether it is stored as it came.
fn ending(format: Format) -> (&'static str, bool) {
    match format {
        Format::Text => ("txt", false),
        Format::Markdown | Format::Html | Format::Docx | Format::Pdf => ("md", false),
        Format::AkomaNtoso => ("xml", true),
    }
}
