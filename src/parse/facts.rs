//! Facts weighed: what masthead, closing, enacting formula and text say, and the keeper's record, which overrules all.

use super::closing::Closing;
use super::masthead::Masthead;
use crate::diagnostics::{Code, Diagnostic};
use crate::grammar::{Grammar, fold};
use crate::read::Stated;
use crate::resolution::{Body, Facts, Language, Mention, Report, Subject, Symbol, SymbolKind, Target, Within};
use crate::source::Source;
use crate::text::Passage;

/// The evidence a document gives of itself.
pub struct Evidence<'a> {
    /// The language of the text.
    pub language: Option<Language>,
    /// The body that the enacting formula names.
    pub enacting: Option<Body>,
    /// The lines above the text.
    pub head: &'a Masthead,
    /// The lines below it.
    pub closing: &'a Closing,
    /// Running heads and the like, where a symbol may stand.
    pub furniture: &'a [Passage],
    /// What the format states.
    pub stated: &'a Stated,
}

/// The facts, but for the report, which is a mention and found later.
pub fn weigh(evidence: &Evidence<'_>, source: &Source, diagnostics: &mut Vec<Diagnostic>) -> Facts {
    let record = &source.record.facts;
    let Evidence { head, stated, .. } = *evidence;
    let symbol = record.symbol.clone().or_else(|| symbol(evidence, source, diagnostics));
    let body = symbol.as_ref().and_then(Symbol::body).or(evidence.enacting).or(head.body);
    let session =
        symbol.as_ref().and_then(Symbol::session).or_else(|| head.session.clone()).or_else(|| stated.session.clone());
    if let (Some(printed), Some(own), None) = (&head.session, &session, &record.symbol) {
        session_conflict(printed, own, source, diagnostics);
    }
    let issued = record.issued.or(head.issued).or(stated.issued);
    let printed = adopted(evidence, (body, session.as_deref()), issued, source, diagnostics);
    let meeting = head.meeting.as_ref().or(evidence.closing.meeting.as_ref());
    let title = Some(head.title.words()).filter(|title| !title.is_empty()).map(str::to_owned);
    let items = [&record.agenda_items, &head.agenda_items, &stated.agenda_items];
    let items = items.into_iter().find(|items| !items.is_empty()).cloned().unwrap_or_default();
    let record_of_meeting = meeting.and_then(|number| record_of(body, session.as_deref(), number));
    let own = record.subjects.iter().map(|subject| Subject::own(subject));
    Facts {
        language: record.language.or(evidence.language),
        meeting: record_of_meeting.or_else(|| stated.meeting.clone()),
        resumed: head.resumed || evidence.closing.resumed,
        title: record.title.clone().or(title),
        distribution: head.distribution,
        issued,
        agenda_items: items,
        agenda_title: head.agenda_title.clone(),
        adopted: record.adopted.or(printed),
        report: None,
        agenda_short: stated.agenda_short.clone(),
        draft: stated.draft.clone(),
        vote: stated.vote.clone(),
        subjects: own.chain(stated.subjects.iter().cloned()).collect(),
        identifier: stated.identifier.clone(),
        origin: record.origin.clone(),
        amended: record.amended,
        aliases: record.aliases.clone(),
        series: record.series.clone(),
        symbol,
        body,
        session,
    }
}

/// The day of adoption, as masthead, closing and mark-up say it.
fn adopted(
    evidence: &Evidence<'_>,
    (body, session): (Option<Body>, Option<&str>),
    issued: Option<jiff::civil::Date>,
    source: &Source,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<jiff::civil::Date> {
    let Evidence { head, stated, .. } = *evidence;
    let said = [head.adopted, evidence.closing.adopted, stated.adopted];
    let of_session = |date: &jiff::civil::Date| match (body, session.map(str::parse::<i16>)) {
        (Some(Body::GeneralAssembly), Some(Ok(session))) => (session + 1945..=session + 1946).contains(&date.year()),
        _ => true,
    };
    // Of two days that differ the one within the session is right, and the one nearer above the day of issue: a year is
    // easily misprinted, and the line of an earlier text easily kept.
    let waits = |date: &jiff::civil::Date| issued.map_or(0, |issued| issued.duration_since(*date).as_hours());
    let sound = said.into_iter().flatten().filter(of_session).min_by_key(|date| (waits(date) < 0, waits(date).abs()));
    let printed = agreed(&said).or(sound).or_else(|| said.into_iter().flatten().next());
    if let (Some(above), Some(below)) = (head.adopted, evidence.closing.adopted)
        && above != below
        && source.record.facts.adopted.is_none()
    {
        let message = format!(
            "the masthead says it was adopted on {above}, the closing on {below}; {} is used",
            printed.unwrap_or(above)
        );
        diagnostics.push(
            Diagnostic::new(Code::FactsConflict, &source.path, message)
                .help("set `adopted` in the record of this file"),
        );
    }
    printed
}

/// The day that two of them say.
fn agreed(said: &[Option<jiff::civil::Date>; 3]) -> Option<jiff::civil::Date> {
    let [above, below, stated] = *said;
    [(above, below), (above, stated), (below, stated)].into_iter().find_map(|(one, other)| one.filter(|_| one == other))
}

/// The symbol printed on a line of its own, or made of the title's number and the body, or in a running head.
fn symbol(evidence: &Evidence<'_>, source: &Source, diagnostics: &mut Vec<Diagnostic>) -> Option<Symbol> {
    let head = evidence.head;
    let body = evidence.enacting.or(head.body);
    let titled = head.number.as_deref().and_then(|number| numbered(body, number));
    let printed = head.symbol.clone();
    if let (Some(printed), Some(titled)) = (&printed, &titled)
        && printed != titled
        && !(printed.as_str().starts_with(titled.as_str())
            && printed.as_str().trim_end_matches(|c: char| c.is_ascii_uppercase() || c == '-') == titled.as_str())
    {
        let message = format!("the masthead says {printed}, the title {titled}; {printed} is used");
        diagnostics.push(
            Diagnostic::new(Code::FactsConflict, &source.path, message)
                .help("set `symbol` in the record of this file if that is wrong"),
        );
    }
    let marked = || evidence.stated.symbol.clone();
    let of_path = || path_symbol(&source.path).filter(|symbol| body.is_none_or(|body| symbol.body() == Some(body)));
    printed.or(titled).or_else(marked).or_else(|| evidence.furniture.iter().find_map(running_head)).or_else(of_path)
}

/// The symbol that a keeper has made the path of: `content/A/RES/69/28.zh.md`, `A_RES_73_3-EN.txt`.
fn path_symbol(path: &str) -> Option<Symbol> {
    let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
    let stem = file.split_once('.').map_or(file, |(stem, _)| stem);
    let spelled = stem.replace('_', "/");
    // What the United Nations' own file names end with is a language or the number of a job: `-EN`, `-2118242E`.
    let without_end = spelled.rsplit_once('-').filter(|(_, end)| end.len() > 1).map(|(stem, _)| stem.to_owned());
    let named = |name: &str| Symbol::parse(name).ok().filter(is_numbered);
    let alone = || without_end.as_deref().and_then(named).or_else(|| named(&spelled));
    let mut folders: Vec<&str> = folder.rsplit('/').take(4).collect();
    folders.reverse();
    let below = |from: usize| named(&format!("{}/{stem}", folders.get(from..)?.join("/")));
    (0..folders.len()).find_map(below).or_else(alone)
}

/// Whether a symbol ends as those of resolutions and decisions do: with one number, or with a session and a number.
fn is_numbered(symbol: &Symbol) -> bool {
    let number = symbol.as_str().split_once("/RES/").or_else(|| symbol.as_str().split_once("/DEC/"));
    let counts = |part: &str| {
        let digits = part.strip_prefix("ES-").or_else(|| part.strip_prefix("S-")).unwrap_or(part);
        digits.starts_with(|c: char| ('1'..='9').contains(&c))
    };
    number.is_some_and(|(_, number)| number.split('/').count() <= 2 && number.split('/').all(counts))
}

/// The symbol of a number under a body: `69/28` of the General Assembly is `A/RES/69/28`.
fn numbered(body: Option<Body>, number: &str) -> Option<Symbol> {
    Symbol::parse(&format!("{}/RES/{number}", body?.root())).ok()
}

/// The symbol at the head of a page.
fn running_head(line: &Passage) -> Option<Symbol> {
    let first = line.words().split(' ').find(|word| word.contains("/RES/"))?;
    Symbol::parse(first).ok().filter(|symbol| symbol.kind() == SymbolKind::Resolution)
}

fn session_conflict(printed: &str, own: &str, source: &Source, diagnostics: &mut Vec<Diagnostic>) {
    if printed != own {
        let message = format!("the masthead says session {printed}, the symbol session {own}; the symbol is believed");
        diagnostics.push(Diagnostic::new(Code::FactsConflict, &source.path, message).help(
            "nothing need be done if the masthead is misprinted; set `symbol` in the record if the symbol is wrong",
        ));
    }
}

/// The record of a meeting: `A/69/PV.62`, `S/PV.3144`; the other councils number their records otherwise.
fn record_of(body: Option<Body>, session: Option<&str>, number: &str) -> Option<Symbol> {
    let symbol = match body? {
        // The records of the first thirty sessions carry no session.
        Body::GeneralAssembly => match session?.parse::<u32>() {
            Ok(..=30) => format!("A/PV.{number}"),
            _ => format!("A/{}/PV.{number}", session?),
        },
        Body::SecurityCouncil => format!("S/PV.{number}"),
        Body::HumanRightsCouncil => format!("A/HRC/{}/SR.{number}", session?),
        Body::EconomicAndSocialCouncil => format!("E/{}/SR.{number}", session?),
    };
    Symbol::parse(&symbol).ok()
}

/// The report on which a text was adopted: the first document of the masthead's line, with its paragraphs and committee.
pub fn report(head: &Masthead, mentions: &[Mention], grammar: &Grammar) -> Option<Report> {
    let first = mentions.iter().find(|mention| matches!(mention.within, Within::Head(_)))?;
    let Some(Target::Symbol(symbol)) = &first.target else { return None };
    let line = head.basis.and_then(|basis| head.lines.get(basis)).map(|line| fold(line.words()));
    let committee = line.and_then(|line| grammar.text.committees.iter().find(|(_, form)| line.contains(form)));
    Some(Report {
        symbol: symbol.clone(),
        paragraphs: first.paragraphs.clone(),
        committee: committee.map(|(english, _)| (*english).to_owned()),
    })
}

/// The report that the format states.
pub fn stated_report(stated: &Stated) -> Option<Report> {
    let symbol = stated.report.clone()?;
    Some(Report { symbol, paragraphs: stated.report_paragraph.iter().cloned().collect(), committee: None })
}

/// What the text prints and the mark-up of the same file states otherwise: A/RES/ES-11/1 prints the first meeting, and its
/// mark-up names the record of the fifth. The text is followed; what the keeper says is not questioned.
pub fn contradictions(facts: &Facts, stated: &Stated, source: &Source) -> Vec<Diagnostic> {
    let of_keeper = !source.record.facts.agenda_items.is_empty();
    let items = (!of_keeper && !stated.agenda_items.is_empty()).then(|| stated.agenda_items.join(", "));
    let marked_item = |item: &String| facts.agenda_items.contains(item);
    let printed_items = (!stated.agenda_items.iter().any(marked_item)).then(|| facts.agenda_items.join(", "));
    let basis = facts.report.as_ref().map(|report| &report.symbol);
    // What is printed in brackets is the report of a committee, or without one the draft itself.
    let marked_basis = match basis {
        Some(symbol) if symbol.as_str().contains("/L.") => {
            stated.draft.as_ref().and_then(|draft| draft.symbol.as_ref())
        }
        Some(_) | None => stated.report.as_ref(),
    };
    let says = |symbol: Option<&Symbol>| symbol.map(Symbol::to_string);
    // `55th (resumed) plenary meeting` is what the mark-up calls `A/79/PV.55(Resumption1)`.
    let record = |symbol: Option<&Symbol>| {
        let symbol = symbol?.as_str();
        Some(symbol.split_once("(Resumption").map_or(symbol, |(record, _)| record).to_owned())
    };
    [
        ("was adopted at the meeting", record(facts.meeting.as_ref()), record(stated.meeting.as_ref())),
        ("was adopted on the basis of", says(basis), says(marked_basis)),
        ("stands under the agenda item", printed_items, items),
    ]
    .into_iter()
    .filter_map(|(what, printed, marked)| {
        let (printed, marked) = printed.zip(marked).filter(|(printed, marked)| printed != marked)?;
        let message = format!("the text says it {what} {printed}, the mark-up {marked}; the text is followed");
        let help = "compare it with the official copy; nothing need be done if the text is right";
        Some(Diagnostic::new(Code::FactsConflict, &source.path, message).help(help))
    })
    .collect()
}
