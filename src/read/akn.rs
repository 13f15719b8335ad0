//! The United Nations' own mark-up of resolutions, Akoma Ntoso (AKN4UN).
//!
//! It says more than print does: which paragraph is which, who voted how, what a text is about. Its words are read like
//! those of any other format, and its links are evidence only (DOMAIN.md, "What the official mark-up gives").

mod body;
mod facts;
#[cfg(test)]
mod tests;
mod tree;
mod words;

use super::{Manuscript, Stated};
use crate::diagnostics::{Code, Diagnostic};
use crate::source::Source;
use crate::text::{Passage, Span};
use body::Body;
use tree::{Element, Fault, tree};

/// Reads a file. One whose mark-up is broken is read as far as it goes.
pub fn read(source: &Source, diagnostics: &mut Vec<Diagnostic>) -> Manuscript {
    let (root, faults) = tree(source.text.get(source.body..).unwrap_or_default(), source.body);
    diagnostics.extend(faults.first().map(|fault| broken(fault, faults.len(), source)));
    let Some(akn) = root.child("akomaNtoso") else {
        diagnostics.push(unknown(&root, source));
        return Manuscript::default();
    };
    let mut body = Body::default();
    let mut stated = Stated::default();
    for (i, document) in documents(akn).into_iter().enumerate() {
        if i == 0 {
            stated = facts::stated(document);
        }
        if i > 0 {
            body.division(document);
        }
        body.document(document, i > 0);
    }
    let furniture = root.all("docketNumber").iter().map(|number| furniture(number)).collect();
    Manuscript { blocks: body.blocks, notes: body.words.notes, links: body.words.links, furniture, stated }
}

/// The statements of a file: the only one, or the collection with its parts.
fn documents<'e, 's>(akn: &'e Element<'s>) -> Vec<&'e Element<'s>> {
    let parts = akn.child("components").into_iter().flat_map(|components| components.all("statement"));
    akn.elements().filter(|element| element.name != "components").chain(parts).collect()
}

fn furniture(element: &Element<'_>) -> Passage {
    words::Words::default().passage(element)
}

fn broken(fault: &Fault, count: usize, source: &Source) -> Diagnostic {
    let (message, at) = match fault {
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
