//! The elements of an XML file, with the place of every word.
//!
//! A file whose tags do not match is read as far as it goes: an end tag closes the nearest element of its name, and one
//! that closes nothing is passed over. Nothing is fetched and no entity of a file's own is expanded.

use quick_xml::Reader;
use quick_xml::events::attributes::AttrError;
use quick_xml::events::{BytesStart, Event};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Elements nested deeper than this are taken as children of the last one allowed; real files have 20.
const DEEPEST: usize = 96;

/// An element.
#[derive(Debug, Default)]
pub struct Element<'s> {
    /// Its name without a prefix: `paragraph`.
    pub name: &'s str,
    attributes: Vec<(&'s str, Cow<'s, str>)>,
    /// What it holds, in order.
    pub children: Vec<Node<'s>>,
    /// Where its start tag begins in the source.
    pub at: usize,
}

/// What an element holds.
#[derive(Debug)]
pub enum Node<'s> {
    /// Another element.
    Element(Element<'s>),
    /// Words, and the byte of the source at which they begin.
    Words(Cow<'s, str>, usize),
}

/// What is wrong with a file's mark-up, and the byte at which that was seen.
#[derive(Debug, PartialEq, Eq)]
pub enum Fault {
    /// An end tag that closes another element than the last one opened.
    Mismatched(String, usize),
    /// A `<` that begins no tag.
    Bare(usize),
    /// Something that is no mark-up: nothing behind it is read.
    Broken(String, usize),
}

impl<'s> Element<'s> {
    /// The value of an attribute, whatever its prefix.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| *own == name).map(|(_, value)| value.as_ref())
    }

    /// The elements it holds.
    pub fn elements(&self) -> impl Iterator<Item = &Element<'s>> {
        self.children.iter().filter_map(|child| match child {
            Node::Element(element) => Some(element),
            Node::Words(..) => None,
        })
    }

    /// The first element of a name that it holds itself.
    pub fn child(&self, name: &str) -> Option<&Element<'s>> {
        self.elements().find(|element| element.name == name)
    }

    /// Every element of a name within it, at any depth, in order.
    pub fn all<'e>(&'e self, name: &str) -> Vec<&'e Element<'s>> {
        let mut found = Vec::new();
        self.gather(name, &mut found);
        found
    }

    fn gather<'e>(&'e self, name: &str, found: &mut Vec<&'e Element<'s>>) {
        for element in self.elements() {
            if element.name == name {
                found.push(element);
            }
            element.gather(name, found);
        }
    }

    /// Every element within it by its name, those of one name in order.
    pub fn by_name(&self) -> BTreeMap<&'s str, Vec<&Element<'s>>> {
        let mut named = BTreeMap::new();
        self.gather_named(&mut named);
        named
    }

    fn gather_named<'e>(&'e self, named: &mut BTreeMap<&'s str, Vec<&'e Element<'s>>>) {
        for element in self.elements() {
            named.entry(element.name).or_default().push(element);
            element.gather_named(named);
        }
    }

    /// The words in it and in all its elements, white space folded.
    pub fn words(&self) -> String {
        let mut words = String::new();
        self.add_words(&mut words);
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn add_words(&self, words: &mut String) {
        for child in &self.children {
            match child {
                Node::Element(element) => element.add_words(words),
                Node::Words(own, _) => words.push_str(own),
            }
        }
    }
}

/// The elements of a file below one root that has no name, from byte `base` of the source on.
pub fn tree(xml: &str, base: usize) -> (Element<'_>, Vec<Fault>) {
    let mut growing = Growing { open: vec![Element::default()], faults: Vec::new() };
    let mut from = 0;
    while let Some(rest) = xml.get(from..).filter(|rest| !rest.is_empty()) {
        from += growing.read(rest, base + from);
    }
    growing.finish(base + xml.len())
}

/// Whether a `<` begins no tag, although a `>` follows it: a tag has a name, and its attributes have values.
fn is_bare(event: &Event<'_>) -> bool {
    let named = |name: &str| name.starts_with(|c: char| c.is_alphabetic() || matches!(c, '_' | ':'));
    match event {
        Event::Start(tag) | Event::Empty(tag) => {
            let mut attributes = tag.attributes();
            let valueless = |found| matches!(found, Err(AttrError::ExpectedEq(_)));
            !named(tag.name().as_ref()) || attributes.with_checks(false).any(valueless)
        }
        Event::End(tag) => !named(tag.name().as_ref()),
        _ => false,
    }
}

/// The words of an event, taken from the file itself.
fn shared<'s>(words: &str, xml: &'s str) -> Cow<'s, str> {
    let start = (words.as_ptr() as usize).checked_sub(xml.as_ptr() as usize);
    let own = start.and_then(|start| xml.get(start..start + words.len()));
    own.map_or_else(|| Cow::Owned(words.to_owned()), Cow::Borrowed)
}

/// What a reference stands for: `&amp;`, `&#233;`. One that is not known is kept as it stands.
fn referred(name: &str) -> String {
    let number = name.strip_prefix('#').and_then(|number| match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok(),
        None => number.parse().ok(),
    });
    let letter = number.and_then(char::from_u32).filter(|c| *c != '\0').map(String::from);
    let named = quick_xml::escape::resolve_xml_entity(name).map(str::to_owned);
    letter.or(named).or_else(|| (name == "nbsp").then(|| "\u{a0}".to_owned())).unwrap_or_else(|| format!("&{name};"))
}

/// A name without its prefix: `akn4un:voters` is `voters`.
fn local(name: &str) -> &str {
    name.split_once(':').map_or(name, |(_, local)| local)
}

/// The elements that are open, the root first.
struct Growing<'s> {
    open: Vec<Element<'s>>,
    faults: Vec<Fault>,
}

impl<'s> Growing<'s> {
    /// Reads mark-up that stands at byte `base` of the source, up to its end or to a `<` that must be looked at anew,
    /// and says how many bytes that were.
    fn read(&mut self, xml: &'s str, base: usize) -> usize {
        let mut reader = Reader::from_str(xml);
        reader.config_mut().check_end_names = false;
        reader.config_mut().allow_unmatched_ends = true;
        reader.config_mut().allow_dangling_amp = true;
        let place = |reader: &Reader<_>| usize::try_from(reader.buffer_position()).unwrap_or(xml.len());
        loop {
            let from = place(&reader);
            let event = match reader.read_event() {
                Ok(Event::Eof) => return xml.len(),
                Ok(event) => event,
                Err(error) => {
                    self.faults.push(Fault::Broken(error.to_string(), base + from));
                    return xml.len();
                }
            };
            let raw = xml.get(from..place(&reader)).unwrap_or_default();
            if is_bare(&event) {
                // `5 < 6 and <b>`: the tag begins at the last of them.
                let tag = raw.rfind('<').filter(|tag| *tag > 0);
                let words = raw.get(..tag.unwrap_or(raw.len())).unwrap_or_default();
                self.faults.push(Fault::Bare(base + from));
                self.words(Cow::Borrowed(words), base + from);
                if tag.is_some() {
                    return from + words.len();
                }
                continue;
            }
            self.event(event, xml, base + from);
        }
    }

    fn event(&mut self, event: Event<'_>, xml: &'s str, at: usize) {
        match event {
            Event::Start(tag) => self.open(&tag, xml, at),
            Event::Empty(tag) => {
                self.open(&tag, xml, at);
                self.close_last();
            }
            Event::End(tag) => self.close(local(tag.name().as_ref()), at),
            Event::Text(words) => self.words(shared(&words, xml), at),
            Event::CData(words) => self.words(shared(&words, xml), at + "<![CDATA[".len()),
            Event::GeneralRef(name) => self.words(Cow::Owned(referred(&name)), at),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) | Event::Eof => {}
        }
    }

    fn open(&mut self, tag: &BytesStart<'_>, xml: &'s str, at: usize) {
        let slice = |words: &str| match shared(words, xml) {
            Cow::Borrowed(name) => name,
            Cow::Owned(_) => "",
        };
        let mut attributes = Vec::new();
        for attribute in tag.attributes().with_checks(false).flatten() {
            let value = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0).map(Cow::into_owned);
            attributes.push((slice(local(attribute.key.as_ref())), Cow::Owned(value.unwrap_or_default())));
        }
        let name = slice(local(tag.name().as_ref()));
        self.open.push(Element { name, attributes, children: Vec::new(), at });
        if self.open.len() > DEEPEST {
            self.close_last();
        }
    }

    fn words(&mut self, words: Cow<'s, str>, at: usize) {
        if let Some(last) = self.open.last_mut().filter(|_| !words.is_empty()) {
            last.children.push(Node::Words(words, at));
        }
    }

    fn close(&mut self, name: &str, at: usize) {
        let Some(depth) = self.open.iter().rposition(|element| element.name == name).filter(|at| *at > 0) else {
            return self.faults.push(Fault::Mismatched(name.to_owned(), at));
        };
        if depth + 1 < self.open.len() {
            self.faults.push(Fault::Mismatched(name.to_owned(), at));
        }
        while self.open.len() > depth {
            self.close_last();
        }
    }

    fn close_last(&mut self) {
        if self.open.len() > 1
            && let Some(last) = self.open.pop()
            && let Some(parent) = self.open.last_mut()
        {
            parent.children.push(Node::Element(last));
        }
    }

    fn finish(mut self, end: usize) -> (Element<'s>, Vec<Fault>) {
        if let Some(open) = self.open.get(1..).and_then(|open| open.first())
            && !self.faults.iter().any(|fault| matches!(fault, Fault::Broken(..)))
        {
            self.faults.push(Fault::Broken(format!("the file ends within `{}`", open.name), end));
        }
        while self.open.len() > 1 {
            self.close_last();
        }
        (self.open.pop().unwrap_or_default(), self.faults)
    }
}
