//! What the archive holds, by subject: lists of headings in the words of those who made them.

use crate::archive::Work;
use crate::resolution::{Language, Scheme, Subject};
use crate::site::Site;
use crate::site::listing::{Behind, Heading, Listing};
use crate::speech::{Tongue, words};
use std::collections::BTreeSet;

/// The anchor of a subject: `subject-unbis-data-protection`; one of the keeper's own has no name of a list.
pub(in crate::site) fn subject_id(subject: &Subject) -> String {
    let scheme = match subject.scheme {
        Scheme::Own => "",
        Scheme::Unbis => "unbis-",
        Scheme::Body => "body-",
        Scheme::Sdg => "sdg-",
        Scheme::EuroVoc => "eurovoc-",
    };
    format!("subject-{scheme}{}", words::slug(&subject.label))
}

/// What a list of subjects is called.
pub(in crate::site) fn scheme_title(tongue: &Tongue, scheme: Scheme) -> String {
    tongue.say(match scheme {
        Scheme::Own => "subjects-own",
        Scheme::Unbis => "subjects-unbis",
        Scheme::Body => "subjects-body",
        Scheme::Sdg => "subjects-sdg",
        Scheme::EuroVoc => "subjects-eurovoc",
    })
}

/// What a subject is called: a goal by its number and short title.
pub(in crate::site) fn subject_label(tongue: &Tongue, subject: &Subject) -> String {
    match subject.scheme {
        Scheme::Sdg => {
            let title = tongue.say(&format!("goal-{}", subject.label));
            tongue.say_with("goal", &[("number", &subject.label), ("title", &title)])
        }
        Scheme::Own | Scheme::Unbis | Scheme::Body | Scheme::EuroVoc => subject.label.clone(),
    }
}

/// The language in which the mark-up gives the terms of a list; `None` for a list in the language of the page.
pub(in crate::site) fn scheme_language(scheme: Scheme) -> Option<Language> {
    match scheme {
        Scheme::Own | Scheme::Sdg => None,
        Scheme::Unbis | Scheme::Body | Scheme::EuroVoc => Some(Language::EN),
    }
}

/// The subjects that the versions of a work have, each once.
pub(in crate::site) fn subjects_of<'a>(site: &Site<'a>, work: &Work) -> Vec<&'a Subject> {
    let versions = work.versions.iter().filter_map(|&version| site.archive.version(version));
    let mut lists: Vec<&[Subject]> = versions.map(|version| version.resolution.facts.subjects.as_slice()).collect();
    // Most versions name the same.
    lists.dedup();
    let mut seen = BTreeSet::new();
    let subjects = lists.into_iter().flatten();
    subjects.filter(|subject| seen.insert((subject.scheme, subject.label.as_str()))).collect()
}

/// List by list, and in each in the order of the language; goals by number.
pub(super) fn by_subject(site: &Site<'_>, tongue: &Tongue) -> Listing {
    let of_work = |work| subjects_of(site, work).into_iter().map(|subject| (subject_id(subject), subject)).collect();
    let mut subjects = super::gather(site, of_work);
    let goal = |subject: &Subject| subject.label.parse().unwrap_or(u32::MAX);
    subjects.sort_by(|(_, a, _), (_, b, _)| {
        let scheme = a.scheme.cmp(&b.scheme);
        scheme.then(goal(a).cmp(&goal(b))).then_with(|| tongue.order().compare(&a.label, &b.label))
    });
    let behind = |scheme| Behind { words: scheme_title(tongue, scheme), language: None, in_links: false };
    let heading = |subject: &Subject| Heading {
        title: subject_label(tongue, subject),
        language: scheme_language(subject.scheme),
        of: (subject.scheme != Scheme::Own).then(|| behind(subject.scheme)),
    };
    Listing::new(subjects.into_iter().map(|(id, subject, works)| (id, heading(subject), works)))
}
