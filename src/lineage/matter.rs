//! What the words around a list of resolutions say of it: on which matter they are, and that they are the ones before or
//! after others on it.

use super::text::is_quotation_mark;
use crate::compare::{Token, folded as folded_word, tokens};
use crate::grammar::{ARTICLES, Listing, Side};
use crate::resolution::Language;
use crate::text::{is_right_to_left, is_silent, is_unspaced};
use regex::Regex;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// How many letters a word has at least that says something of a matter: `of the` says nothing. In Arabic, which writes no
/// short vowels, one less is enough; a character of a script without spaces always is.
const LETTERS: usize = 4;

/// How many words are read at least of those for a matter; of a long title twice as many as it has.
const READ: usize = 12;

/// How many words stand at most between what belongs together: `the most recent of which was` and what is named so, a
/// resolution and `as well as all its previous resolutions`, two lists of which one goes on the other.
pub(super) const NEAR: usize = 8;

/// How many words stand at most between two resolutions of one list: `and its`.
pub(super) const LIST: usize = 2;

/// On which matter the resolutions of a list are, compared with that of the text that lists them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Matter {
    /// On another one: `73/140 on volunteering`, in a text on lighthouses.
    Foreign,
    /// Nothing says it.
    Silent,
    /// On one that has enough words of the text's own title, as an older title of it may have.
    Like,
    /// On one that is said in the words of the title and may be wider: `on the situation of human rights in Myanmar`, in a
    /// text on the human rights of Rohingya Muslims and other minorities there (76/180).
    Wide,
    /// On that of the title.
    Own,
}

/// The words that say what a passage is about, each once.
#[derive(Debug, Clone, Default)]
pub(super) struct Words(BTreeSet<String>);

impl Words {
    /// The words of a passage.
    pub(super) fn of(passage: &str) -> Self {
        Self::first(passage, usize::MAX)
    }

    /// The words of a passage, short ones as well.
    pub(super) fn all(passage: &str) -> Self {
        let tokens = tokens(passage).into_iter().filter(Token::is_word);
        Self(tokens.filter_map(|token| passage.get(token.range).map(bare)).collect())
    }

    /// The first words of a passage that say anything; where hardly any is long enough, all.
    fn first(passage: &str, count: usize) -> Self {
        let tokens: Vec<Token> = tokens(passage).into_iter().filter(Token::is_word).collect();
        let word = |token: &Token| passage.get(token.range.clone()).map(bare);
        let letters = |word: &str| if word.chars().all(is_right_to_left) { LETTERS - 1 } else { LETTERS };
        let says = |word: &String| word.chars().count() >= letters(word) || word.chars().all(is_unspaced);
        let words: BTreeSet<String> = tokens.iter().filter_map(word).filter(says).take(count).collect();
        Self(if words.len() < 2 { tokens.iter().filter_map(word).take(count).collect() } else { words })
    }

    /// Whether a passage has most of these words, the words of a title: `Recalling its resolutions 70/195 of …, … and 75/222
    /// of 21 December 2020 on combating sand and dust storms` (76/211).
    pub(super) fn are_in(&self, passage: &Words) -> bool {
        self.0.len() > 1 && 3 * self.shared(passage) >= 2 * self.0.len()
    }

    /// How many of these words a passage has in some form.
    fn shared(&self, passage: &Words) -> usize {
        self.0
            .iter()
            .filter(|word| passage.0.contains(*word) || passage.0.iter().any(|other| is_form(word, other)))
            .count()
    }

    /// The matter of a list of which these words say what it is on, in a text of a title. Where they are `whole`, as a title in
    /// quotation marks is, most of them are words of the title as well: `Año Internacional del Turismo Sostenible para el
    /// Desarrollo, 2017` is not on `Turismo sostenible y desarrollo sostenible en Centroamérica` (76/201).
    ///
    /// One that has half the words in common neither of the list's nor of the title is another.
    fn matter(&self, title: &Words, whole: bool) -> Matter {
        let shared = self.shared(title);
        if self.0.is_empty() || title.0.is_empty() {
            Matter::Silent
        } else if title.are_in(self) && (!whole || 3 * shared >= 2 * self.0.len()) {
            Matter::Own
        } else if shared > 1 && 5 * shared >= 4 * self.0.len() {
            Matter::Wide
        } else if 2 * shared < self.0.len() && 2 * title.shared(self) < title.0.len() {
            Matter::Foreign
        } else {
            Matter::Like
        }
    }
}

/// What is said of the others on a matter beside a resolution that is named: `and all its previous relevant resolutions`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Others {
    /// On which matter they are; `None` for that just named, or that of the text itself.
    pub matter: Option<Matter>,
    /// Whether they are said right behind what is named before, and so of it: `53/92 and all subsequent annual resolutions`,
    /// but not `1514 (XV), containing the Declaration …, and all its subsequent resolutions` (76/105).
    pub of_last: bool,
    /// Whether what is named next is one of them: `the latest of which was resolution 75/249`.
    pub names_next: bool,
}

/// The table of a language, compiled: what stands behind a list begins right there, what stands before it anywhere.
#[derive(Debug)]
pub(super) struct Forms {
    language: Language,
    /// Where the words for a matter stand.
    pub side: Side,
    about: Regex,
    others: Regex,
    foreign: Regex,
    same: Regex,
    among: Regex,
}

impl Forms {
    /// The table of a language; `None` for one that has none.
    pub(super) fn of(language: Option<Language>) -> Option<&'static Forms> {
        static ALL: LazyLock<Vec<Forms>> =
            LazyLock::new(|| Listing::ALL.iter().filter_map(|listing| Forms::compiled(listing).ok()).collect());
        ALL.iter().find(|forms| Some(forms.language) == language)
    }

    fn compiled(listing: &Listing) -> Result<Self, regex::Error> {
        let beside = |form: &str| match listing.side {
            Side::After => Regex::new(&format!("^(?:{form})")),
            Side::Before => Regex::new(form),
        };
        Ok(Self {
            language: listing.language,
            side: listing.side,
            about: beside(listing.about)?,
            others: Regex::new(listing.others)?,
            foreign: beside(listing.foreign)?,
            same: beside(listing.same)?,
            among: Regex::new(listing.among)?,
        })
    }

    /// The matter that the words beside a list say it is on: right behind it, in Chinese right before it.
    pub(super) fn stated(&self, beside: &str, title: &Words) -> Option<Matter> {
        let beside = folded(beside);
        match self.side {
            Side::After => self.behind(beside.trim_start_matches([' ', ',', '،']), title),
            Side::Before => self.before(&beside, title),
        }
    }

    /// `… and 75/222 of 21 December 2020 on combating sand and dust storms` (76/211).
    fn behind(&self, behind: &str, title: &Words) -> Option<Matter> {
        if self.is_same(behind) {
            return Some(Matter::Own);
        }
        let rest = behind.get(self.about.find(behind)?.end()..)?.trim_start();
        // `on the financing of the Force and its subsequent resolutions thereon` (76/281) says the matter before `and`.
        let rest = self.others.find(rest).and_then(|others| rest.get(..others.start())).unwrap_or(rest);
        // `on 20 December 2017` says when.
        (!rest.starts_with(|c: char| c.is_ascii_digit())).then(|| matter(rest, title))
    }

    /// `关于文化与可持续发展的第68/223号` (76/214).
    fn before(&self, before: &str, title: &Words) -> Option<Matter> {
        let rest = before.get(self.about.find(before)?.end()..)?;
        if quoted(rest).is_some() {
            return Some(matter(rest, title));
        }
        let (words, behind) = rest.rsplit_once('的')?;
        if behind.contains(['，', '；', ',']) {
            return None;
        }
        Some(if self.same.is_match(words) { Matter::Own } else { matter(words, title) })
    }

    /// What the words between two resolutions, or before the first or behind the last, say of others on the matter.
    pub(super) fn others(&self, between: &str, title: &Words) -> Option<Others> {
        let between = folded(between);
        let found = self.others.find(&between)?;
        let (before, rest) = (between.get(..found.start())?, between.get(found.end()..)?);
        let gap = |from: usize| rest.get(from..).map_or(0, words_in);
        let among = self.among.find_iter(rest).last().filter(|among| gap(among.end()) <= NEAR);
        let names_next = among.is_some() || rest.trim().is_empty();
        let (before, matter) = match self.side {
            Side::After => {
                let rest = among.and_then(|among| rest.get(..among.start())).unwrap_or(rest);
                if self.foreign.is_match(rest) {
                    return None;
                }
                (before, self.behind(rest.trim_start(), title).filter(|_| !self.is_same(rest)))
            }
            Side::Before => {
                let clause = between.get(..found.end())?;
                if self.foreign.is_match(clause) {
                    return None;
                }
                self.of_clause(clause, before, title)
            }
        };
        Some(Others { matter, of_last: words_in(before) <= NEAR, names_next })
    }

    /// What stands before the words for others and their matter, and the matter: `以及关于区域中心的以往各项决议` (76/58),
    /// `其以往关于缅甸人权状况的各项决议` (76/180).
    fn of_clause<'w>(&self, clause: &'w str, before: &'w str, title: &Words) -> (&'w str, Option<Matter>) {
        let Some(about) = self.about.find(clause) else { return (before, None) };
        let (start, words) = (clause.get(..about.start()), clause.get(about.end()..).unwrap_or_default());
        let words = (!self.same.is_match(words)).then(|| words.rsplit_once('的').map_or(words, |(words, _)| words));
        let before = start.filter(|start| start.len() < before.len()).unwrap_or(before);
        (before, words.map(|words| matter(words, title)))
    }

    /// Whether words begin with what means the matter just named: `thereon`, but not `on the subject of chemical weapons`.
    fn is_same(&self, words: &str) -> bool {
        self.same.captures(words).is_some_and(|found| found.name("of").is_none())
    }
}

/// The matter that words say, or a quotation that they begin with: a title, not what was done under it.
fn matter(words: &str, title: &Words) -> Matter {
    match quoted(words) {
        Some(quoted) => Words::of(quoted).matter(title, true),
        None => Words::first(words, READ.max(2 * title.0.len())).matter(title, false),
    }
}

/// A word without capitals and without an article that is written together with it: `الثقافة` is `ثقافة`.
fn bare(word: &str) -> String {
    let word = folded_word(word);
    let rest = ARTICLES.iter().find_map(|article| word.strip_prefix(article));
    rest.filter(|rest| rest.chars().count() > 2).map_or_else(|| word.clone(), str::to_owned)
}

/// Whether two words are forms of one, as far as letters tell: `ядерное` and `ядерном`, `volunteers` and `volunteering`.
fn is_form(one: &str, other: &str) -> bool {
    let common = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    common >= LETTERS && 3 * common >= 2 * one.chars().count().max(other.chars().count())
}

/// How many words a passage has.
pub(super) fn words_in(passage: &str) -> usize {
    tokens(passage).iter().filter(|token| token.is_word()).count()
}

/// The quotation that words begin with.
fn quoted(words: &str) -> Option<&str> {
    let (quoted, _) = words.trim_start().strip_prefix(is_quotation_mark)?.split_once(is_quotation_mark)?;
    Some(quoted)
}

/// Words as the tables have them: one space for any white space, no silent signs, straight apostrophes.
fn folded(words: &str) -> String {
    let mut folded = String::with_capacity(words.len());
    for c in words.chars().filter(|c| !is_silent(*c)) {
        match c {
            c if c.is_whitespace() && folded.ends_with(' ') => {}
            c if c.is_whitespace() => folded.push(' '),
            '’' => folded.push('\''),
            c => folded.push(c),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(language: Language) -> &'static Forms {
        Forms::of(Some(language)).unwrap()
    }

    #[test]
    fn every_language_says_the_matter_beside_the_list() {
        let said = [
            (Language::EN, "Lighthouses and buoys", " concerning buoys and lighthouses,", ", entitled “Fishing nets”,"),
            (
                Language::FR,
                "Phares et bouées",
                " relatives aux phares et aux bouées,",
                ", intitulée « Filets de pêche »,",
            ),
            (Language::ES, "Faros y boyas", ", relativas a los faros y las boyas,", ", titulada “Redes de pesca”,"),
            (Language::RU, "Маяки и морские буи", " о маяках и морских буях,", ", озаглавленную «Рыболовные сети»,"),
            (Language::ZH, "灯塔和浮标", "回顾其关于灯塔和浮标的", "、题为“渔网”的"),
            (Language::AR, "المنارات والعوامات", " المتعلقة بالمنارات والعوامات،", "، المعنون ”شباك الصيد“،"),
        ];
        for (language, title, own, foreign) in said {
            let title = Words::of(title);
            assert_eq!(forms(language).stated(own, &title), Some(Matter::Own), "{own}");
            assert_eq!(forms(language).stated(foreign, &title), Some(Matter::Foreign), "{foreign}");
            assert_eq!(forms(language).stated("، 、, ", &title), None);
        }
    }

    #[test]
    fn every_language_calls_them_predecessors() {
        // Of the recitals of 76/57, 76/65, 76/81, 76/126 and 76/161.
        let called = [
            (Language::EN, "Recalling its previous resolutions on the subject, including resolution "),
            (
                Language::EN,
                "Recalling also its previous relevant resolutions, the most recent of which was resolution ",
            ),
            (Language::FR, "Rappelant ses résolutions antérieures sur la question, notamment la résolution "),
            (
                Language::FR,
                "Rappelant ses résolutions antérieures sur la question, dont la plus récente est la résolution ",
            ),
            (Language::ES, "Recordando sus resoluciones anteriores sobre el tema, entre ellas la resolución "),
            (
                Language::ES,
                "Recordando sus resoluciones anteriores sobre la cuestión, la más reciente de las cuales es la resolución ",
            ),
            (Language::RU, "ссылаясь на свои предыдущие резолюции по этому вопросу, включая резолюцию "),
            (
                Language::RU,
                "ссылаясь на свои предыдущие соответствующие резолюции, последней из которых была резолюция ",
            ),
            (Language::ZH, "回顾其以往关于这个问题的各项决议，包括"),
            (Language::ZH, "又回顾大会以往各项有关决议，最近一项是"),
            (Language::AR, "إذ تشير إلى قراراتها السابقة المتعلقة بهذا الموضوع، بما فيها القرار "),
            (Language::AR, "وإذ تشير أيضا إلى قراراتهــا السابقـة ذات الصلة، وآخرها القرار "),
        ];
        for (language, before) in called {
            let others = forms(language).others(before, &Words::of("Lighthouses 灯塔"));
            assert!(others.is_some_and(|others| others.names_next && others.matter.is_none()), "{before}: {others:?}");
        }
        let behind = [
            (Language::EN, ", as well as its previous resolutions on the question,"),
            (Language::FR, ", ainsi que ses résolutions antérieures sur la question,"),
            (Language::ES, ", así como sus resoluciones anteriores sobre la cuestión,"),
            (Language::RU, ", а также на свои предыдущие резолюции по этому вопросу,"),
            (Language::ZH, "决议和此前关于这一问题的各项决议，"),
            (Language::AR, " وإلى قراراتها السابقة المتعلقة بهذه المسألة،"),
        ];
        for (language, behind) in behind {
            let others = forms(language).others(behind, &Words::of("Lighthouses 灯塔"));
            assert!(others.is_some_and(|others| others.of_last && !others.names_next), "{behind}: {others:?}");
        }
    }

    #[test]
    fn a_matter_may_follow_what_means_the_one_before() {
        let title = Words::of("Convention on Chemical Weapons");
        let others = |words: &str| forms(Language::EN).others(words, &title).unwrap().matter;
        assert_eq!(
            others("its previous resolutions on the subject of chemical weapons, in particular "),
            Some(Matter::Own)
        );
        assert_eq!(others("its previous resolutions on the subject of rivers, in particular "), Some(Matter::Foreign));
        assert_eq!(
            forms(Language::EN).others("all previous resolutions of the Council on chemical weapons", &title),
            None
        );
        assert_eq!(forms(Language::EN).stated(" on 20 December 2017", &title), None);
    }

    #[test]
    fn words_change_their_endings() {
        let title = Words::of("Ядерное разоружение");
        assert!(title.are_in(&Words::of("о ядерном разоружении")));
        assert!(!title.are_in(&Words::of("о ядерной угрозе")));
        assert!(is_form("volunteers", "volunteering") && !is_form("international", "interreligious"));
        assert_eq!(bare("والثقافة"), "ثقافة");
    }
}
