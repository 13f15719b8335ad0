//! From words with marks to mark-up, in one pass.
//!
//! Marks may overlap as they like; elements never do. At every place where a mark begins or ends, what is open is closed
//! down to what stays, and what is wanted is opened. A note call stands outside of every other element, since it is a link
//! of its own. Every letter of the words comes out once, escaped, and nothing else but elements and the calls' labels.

use crate::site::{Call, Is, Link, Mark, PlaceLink, Prose, Quote, To};

/// The mark-up of some prose.
///
/// ```
/// use recalling::site::{Is, Mark, Prose};
/// let verb = Mark { range: 0..6, is: Is::Verb };
/// let prose = Prose { words: "回顾 <A>", marks: vec![verb], calls: vec![] };
/// assert_eq!(recalling::render::prose_html(&prose), "<em>回顾</em> &lt;A&gt;");
/// ```
pub fn prose_html(prose: &Prose<'_>) -> String {
    let mut page = Page { out: String::with_capacity(prose.words.len() + prose.marks.len() * 160), open: Vec::new() };
    let mut marks: Vec<&Mark> = prose.marks.iter().filter(|mark| fits(prose.words, mark)).collect();
    marks.sort_by_key(|mark| (mark.range.start, mark.range.end));
    let mut calls = prose.calls.iter().peekable();
    let mut coming = marks.iter().copied().peekable();
    let mut active: Vec<&Mark> = Vec::new();
    let cuts = cuts(prose, &marks);
    for (&start, &end) in cuts.iter().zip(cuts.iter().skip(1)) {
        active.retain(|mark| mark.range.end > start);
        while let Some(mark) = coming.next_if(|mark| mark.range.start <= start) {
            active.push(mark);
        }
        while let Some(call) = calls.next_if(|call| call.at <= start) {
            page.call(call);
        }
        page.want(&wanted(&active, start));
        escape_into(prose.words.get(start..end).unwrap_or_default(), &mut page.out);
    }
    page.want(&[]);
    calls.for_each(|call| page.call(call));
    page.out
}

/// The mark-up of a link to a place in a text, and what of another text is cited there.
///
/// ```
/// use recalling::site::PlaceLink;
/// let place = PlaceLink { label: "第 2 段".into(), href: "#op2".into(), of: Some("第 1–3 段".into()) };
/// assert_eq!(recalling::render::place_html(&place), "<a class=\"place\" href=\"#op2\">第 2 段</a> → 第 1–3 段");
/// ```
pub fn place_html(place: &PlaceLink) -> String {
    let mut out = String::with_capacity(place.href.len() + place.label.len() + 40);
    place_into(place, &mut out);
    out
}

fn place_into(place: &PlaceLink, out: &mut String) {
    out.push_str("<a class=\"place\" href=\"");
    escape_into(&place.href, out);
    out.push_str("\">");
    escape_into(&place.label, out);
    out.push_str("</a>");
    if let Some(of) = &place.of {
        out.push_str(" → ");
        escape_into(of, out);
    }
}

/// The mark-up of the places where a work is cited.
pub fn places_html(places: &[PlaceLink]) -> String {
    let mut out = String::with_capacity(places.len() * 100 + 30);
    out.push_str("<span class=\"places\">");
    for place in places {
        // What is cited there stands with the link in one line.
        let both = place.of.is_some();
        out.push_str(if both { "<span class=\"place\">" } else { "" });
        place_into(place, &mut out);
        out.push_str(if both { "</span> " } else { " " });
    }
    out.push_str("</span>");
    out
}

/// The mark-up of a citing paragraph: a link to it, and its words with the citing ones marked and the opening verb in
/// bold where it is cut off.
///
/// ```
/// use recalling::site::{PlaceLink, Quote};
/// let place = PlaceLink { label: "序言第 1 段".into(), href: "#pp1".into(), of: None };
/// let [verb, words] = ["回顾", "第 53/70 号"].map(str::to_owned);
/// let quote = Quote { place, tag: None, verb: Some(verb), before: "…".into(), words, after: "、…".into() };
/// let html = recalling::render::quote_html(&quote);
/// assert!(html.ends_with("</a> <q><b>回顾</b>…<mark>第 53/70 号</mark>、…</q></p>"));
/// ```
pub fn quote_html(quote: &Quote) -> String {
    let Quote { place, tag, verb, before, words, after } = quote;
    let quoted = before.len() + words.len() + after.len();
    let mut out = String::with_capacity(place.href.len() + place.label.len() + quoted + 120);
    out.push_str("<p class=\"quote\">");
    place_into(place, &mut out);
    match tag {
        Some(tag) => {
            out.push_str(" <q lang=\"");
            escape_into(tag, &mut out);
            out.push_str("\">");
        }
        None => out.push_str(" <q>"),
    }
    if let Some(verb) = verb {
        out.push_str("<b>");
        escape_into(verb, &mut out);
        out.push_str("</b>");
    }
    escape_into(before, &mut out);
    out.push_str("<mark>");
    escape_into(words, &mut out);
    out.push_str("</mark>");
    escape_into(after, &mut out);
    out.push_str("</q></p>");
    out
}

/// Adds text to mark-up, between elements or within the quotation marks of an attribute.
pub fn escape_into(text: &str, out: &mut String) {
    if memchr::memchr3(b'&', b'<', b'>', text.as_bytes()).is_none() && memchr::memchr(b'"', text.as_bytes()).is_none() {
        return out.push_str(text);
    }
    let mut from = 0;
    for (i, byte) in text.bytes().enumerate() {
        let escaped = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => continue,
        };
        out.push_str(text.get(from..i).unwrap_or_default());
        out.push_str(escaped);
        from = i + 1;
    }
    out.push_str(text.get(from..).unwrap_or_default());
}

/// Whether a mark is about whole characters of the words.
fn fits(words: &str, mark: &Mark) -> bool {
    !mark.range.is_empty() && words.get(mark.range.clone()).is_some()
}

/// Every place where something begins or ends, with both ends of the words.
fn cuts(prose: &Prose<'_>, marks: &[&Mark]) -> Vec<usize> {
    let mut cuts = vec![0, prose.words.len()];
    for mark in marks {
        cuts.extend([mark.range.start, mark.range.end]);
        if let Is::Link(link) = &mark.is {
            cuts.extend([link.number.start, link.number.end]);
        }
    }
    cuts.extend(prose.calls.iter().map(|call| call.at));
    cuts.retain(|&cut| prose.words.is_char_boundary(cut));
    cuts.sort_unstable();
    cuts.dedup();
    cuts
}

/// An element that may stand around words.
#[derive(Clone, Copy, PartialEq)]
enum Element<'m> {
    Link(&'m Link),
    Uncertain(&'m str),
    /// The part of a link that is underlined.
    Number,
    Verb,
    Bold,
    Italic,
    Raised,
}

/// The elements that the words from `at` on stand in, outermost first: one link at most, and no emphasis within the verb.
fn wanted<'m>(active: &[&'m Mark], at: usize) -> Vec<Element<'m>> {
    let mut wanted = Vec::new();
    let mention = active.iter().find_map(|mark| match &mark.is {
        Is::Link(link) => Some((Element::Link(link), link.number.contains(&at))),
        Is::Uncertain { hint } => Some((Element::Uncertain(hint), false)),
        Is::Verb | Is::Bold | Is::Italic | Is::Raised => None,
    });
    if let Some((element, in_number)) = mention {
        wanted.push(element);
        wanted.extend(in_number.then_some(Element::Number));
    }
    let has = |is: &Is| active.iter().any(|mark| mark.is == *is);
    if has(&Is::Verb) {
        wanted.push(Element::Verb);
        return wanted;
    }
    wanted.extend(has(&Is::Bold).then_some(Element::Bold));
    wanted.extend(has(&Is::Italic).then_some(Element::Italic));
    wanted.extend(has(&Is::Raised).then_some(Element::Raised));
    wanted
}

/// The mark-up so far, and what is open in it.
struct Page<'m> {
    out: String,
    open: Vec<Element<'m>>,
}

impl<'m> Page<'m> {
    /// Closes what is not wanted and opens what is.
    fn want(&mut self, wanted: &[Element<'m>]) {
        let kept = self.open.iter().zip(wanted).take_while(|(open, wanted)| open == wanted).count();
        while self.open.len() > kept {
            let closing = self.open.pop().map_or("", Element::closing);
            self.out.push_str(closing);
        }
        for &element in wanted.iter().skip(kept) {
            element.opening(&mut self.out);
            self.open.push(element);
        }
    }

    fn call(&mut self, call: &Call<'_>) {
        self.want(&[]);
        let Some(note) = &call.note else {
            self.out.push_str("<sup class=\"call\">");
            escape_into(call.label, &mut self.out);
            self.out.push_str("</sup>");
            return;
        };
        self.out.push_str("<sup><a id=\"");
        escape_into(&note.id, &mut self.out);
        self.out.push_str("\" href=\"#");
        escape_into(&note.note, &mut self.out);
        self.out.push_str("\" role=\"doc-noteref\">");
        escape_into(call.label, &mut self.out);
        self.out.push_str("</a></sup>");
    }
}

impl Element<'_> {
    fn opening(self, out: &mut String) {
        match self {
            Element::Link(link) => {
                out.push_str(match link.to {
                    To::Held => "<a class=\"cite\" href=\"",
                    To::Stub => "<a class=\"cite stub\" href=\"",
                    To::Internal => "<a class=\"cite internal\" href=\"",
                    To::Outside => "<a class=\"cite outside\" rel=\"external\" href=\"",
                });
                escape_into(&link.href, out);
                if !link.hint.is_empty() {
                    out.push_str("\" title=\"");
                    escape_into(&link.hint, out);
                }
                out.push_str("\">");
            }
            Element::Uncertain(hint) => {
                out.push_str("<span class=\"uncertain\" title=\"");
                escape_into(hint, out);
                out.push_str("\">");
            }
            Element::Number => out.push_str("<span class=\"no\">"),
            Element::Verb => out.push_str("<em>"),
            Element::Bold => out.push_str("<strong>"),
            Element::Italic => out.push_str("<i>"),
            Element::Raised => out.push_str("<sup>"),
        }
    }

    fn closing(self) -> &'static str {
        match self {
            Element::Link(_) => "</a>",
            Element::Uncertain(_) | Element::Number => "</span>",
            Element::Verb => "</em>",
            Element::Italic => "</i>",
            Element::Bold => "</strong>",
            Element::Raised => "</sup>",
        }
    }
}
