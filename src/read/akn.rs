//! The United Nations' own mark-up of resolutions, Akoma Ntoso (AKN4UN).
//!
//! It says more than print does: which paragraph is which, who voted how, what a text is about. Its words are read like
//! those of any other format, and its links are evidence only (DOMAIN.md, "What the official mark-up gives").

mod body;
mod facts;
mod sponsors;
mod table;
#[cfg(test)]
mod tests;
mod words;

use super::Manuscript;
use crate::diagnostics::{Code, Diagnostic};
use crate::source::Source;
use crate::text::Span;
use crate::xml::{Element, Fault, tree};
use body::Body;

/// Reads a file. One whose mark-up is broken is read as far as it goes.
pub fn read(source: &Source, diagnostics: &mut Vec<Diagnostic>) -> Manuscript {
    let (root, faults) = tree(source.text.get(source.body..).unwrap_or_default(), source.body);
    diagnostics.extend(faults.first().map(|fault| broken(fault, faults.len(), source)));
    let Some(akn) = root.child("akomaNtoso") else {
        diagnostics.push(unknown(&root, source));
        return Manuscript::default();
    };
    let stated = first_document(akn).map(facts::stated).unwrap_or_default();
    let mut body = Body::default();
    body.file(&root);
    let Body { blocks, mut words, repeated, .. } = body;
    let dockets = root.all("docketNumber").into_iter().map(|number| words.passage(number));
    let furniture = repeated.into_iter().chain(dockets).collect();
    Manuscript { blocks, notes: words.notes, links: words.links, furniture, stated }
}

/// The statement or the collection that a file is of.
fn first_document<'e, 's>(akn: &'e Element<'s>) -> Option<&'e Element<'s>> {
    let own = akn.elements().find(|element| element.name != "components");
    own.or_else(|| akn.all("statement").into_iter().next())
}

fn broken(fault: &Fault, count: usize, source: &Source) -> Diagnostic {
    let (message, at) = match fault {
        Fault::Bare(at) => ("this `<` begins no tag and is kept as a letter".to_owned(), *at),
        Fault::Mismatched(tag, at) => (format!("`</{tag}>` closes another element than the one that is open"), *at),
        Fault::Broken(reason, at) => {
            (format!("the mark-up is broken here and nothing behind it is read ({reason})"), *at)
        }
    };
    let more = if count > 1 { format!("; {} more places are like it", count - 1) } else { String::new() };
    Diagnostic::new(Code::BrokenMarkUp, &source.path, message + &more)
        .at(source.place(Span::new(at..at)))
        .help("the text is read as far as it goes; compare its end with the official copy, or fetch the file again")
}

fn unknown(root: &Element<'_>, source: &Source) -> Diagnostic {
    let name = root.elements().next().map_or("no element at all", |first| first.name);
    let message = format!("this is XML, but not Akoma Ntoso: it begins with `{name}`, so there is nothing to show");
    Diagnostic::new(Code::UnknownFormat, &source.path, message)
        .help("files of the United Nations' own mark-up begin with `akomaNtoso`")
}
