//! The half of a grammar that says how other documents are named in running text.
//!
//! A language is a table of [`Row`]s: what a word means to a citation, the forms it takes, and where those forms were
//! seen. Nothing here reads a text; [`crate::cite`] builds one automaton out of each table. A further language is one more
//! table: words that follow no rule (the letter words of Arabic, the look-alike letters of Russian) are rows as well.

/// How documents are named in running text.
#[derive(Debug)]
pub struct MentionGrammar {
    /// The words that matter to a citation.
    pub rows: &'static [Row],
    /// Where the noun stands: `resolutions 53/70` but `第53/70号决议`.
    pub noun: Side,
    /// Where the date stands: `53/70 of 4 December 1998` but `1998年12月4日第53/70号`.
    pub date: Side,
    /// How an organ behind a number says that it adopted it: `resolution 42/22 of the Human Rights Council`.
    pub possession: Possession,
    /// Whether `el párrafo 2` alone means that of the text itself: Spanish texts mostly leave out the word for `above`.
    pub bare_paragraphs: bool,
    /// Short words that are written together with the next: `و` in `والقرار` (`and the resolution`), each with its
    /// meaning; several may follow one another (`وب`).
    pub glued: &'static [(&'static str, Term)],
    /// What stands before a session that is not written in roman numerals, in brackets after a number: `(د-15)`.
    pub sessions: &'static [(Session, &'static str)],
    /// How the language says what every language also prints in English, [`PORTIONS`].
    pub portions: &'static [(Portion, &'static [&'static str])],
}

/// A portion of a document that is named in brackets behind its symbol: `NPT/CONF.1995/32 (Part I)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Portion {
    /// `(Part I)`, `(Часть I)`, `(第一部分)`
    Part,
    /// `(Sect. 2)`, `(第2款)`: a section of a budget.
    Section,
    /// `(Vol. II)`, `(第二卷)`
    Volume,
    /// `(Introduction)`: of a budget.
    Introduction,
    /// What the key of a document leaves out: `(Resumption 1)`, `(Supp)`, `(续会)`.
    Supplement,
}

/// Portions in the English words that documents of every language print (texts of the seventy-sixth session; DOMAIN.md
/// part 5).
pub const PORTIONS: &[(Portion, &[&str])] = &[
    (Portion::Part, &["Part", "Parts"]),
    (Portion::Section, &["Sect.", "Sects."]),
    (Portion::Volume, &["Vol.", "Vols."]),
    (Portion::Introduction, &["Introduction"]),
    (Portion::Supplement, &["Supp", "Resumption"]),
];

/// One meaning, the forms that have it, and where the forms are from.
#[derive(Debug)]
pub struct Row {
    /// What it means to a citation.
    pub term: Term,
    /// The forms, in any case; the longest that fits is taken. An ASCII form is found in any case.
    pub forms: &'static [&'static str],
    /// Where the forms were seen.
    pub source: &'static str,
}

/// On which side of a number something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Before it.
    Before,
    /// After it.
    After,
}

/// How a language says whose a resolution is, when the organ stands behind the number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Possession {
    /// By a word: `of the Human Rights Council`.
    Word,
    /// By an ending: `Совета по правам человека`.
    Ending,
}

/// The kind of session that a bracket names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Session {
    /// `(XV)`, `(د-15)`
    Regular,
    /// `(S-IV)`, `S-10/2`, `دإ-10/2`
    Special,
    /// `(ES-V)`, `ES-10/15`, `دإط-10/15`
    Emergency,
}

/// What a word means to a citation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Term {
    /// A kind of document: `resolutions`, 决议.
    Noun(Noun),
    /// A kind of document and whose it is in one word: `قرارها` is `its resolution`.
    OwnNoun(Noun),
    /// Who adopted it: `Human Rights Council`, 安理会.
    Organ(Organ),
    /// What shows that a name is that of a body no row names: `League` of `League of Arab States`, 组织. A number that
    /// stands right beside it is that body's.
    Body,
    /// Of the body whose text it is, or of the one just named: `its`, 其.
    Its,
    /// Of the one just named: `in its`, 在其.
    InIts,
    /// Between the items of a list: `and`, 和.
    And,
    /// Between the ends of a range: `to`, 至.
    To,
    /// Before what follows: `of`, `dated`.
    Of,
    /// The same before a date that is said of all numbers before it, in a language that tells one from many: `المؤرخين`.
    OfAll,
    /// Before a date only: `on`.
    On,
    /// A word that may stand anywhere in a citation without a meaning of its own: `the`.
    Link,
    /// The name of a month, 1 to 12.
    Month(i8),
    /// A small number in words, as of a part: `part one`.
    Count(u32),
    /// 年, as in `1998年`.
    Year,
    /// 月
    MonthMark,
    /// 日
    Day,
    /// What begins a numbered name: 第.
    Ordinal,
    /// What ends a numbered name: 号.
    NumberMark,
    /// What holds the operative paragraphs: `operative part`, `dispositif`, 执行部分.
    Operative,
    /// A part of a document: `paragraphs`, `annex`, 段.
    Unit(Unit),
    /// In the same text: `above`, 下文.
    Above,
    /// The text itself: `the present resolution`, 本决议.
    Present,
    /// The Charter of the United Nations.
    Charter,
    /// `Ibid.`, 同上
    Ibid,
    /// Between the list and its noun: 等各项.
    Filler,
    /// What begins a description that may part a date from its number: 关于, 题为.
    Description,
    /// What ends such a description: 的.
    Genitive,
    /// A letter of a resolution that is not a capital Latin one: `حاء` is `H`, Cyrillic `Н` as well.
    Letter(char),
    /// An abbreviation whose point ends no sentence: `No.`, `vol.`
    Abbreviation,
    /// `in particular`, 特别是
    Particular,
    /// A word listed only so that a shorter form is not seen in it: 尤其 holds no 其.
    Other,
}

/// A kind of document, as the shared word of a list says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Noun {
    /// `resolution`, 决议
    Resolution,
    /// `decision`, 决定
    Decision,
    /// `document`, 文件
    Document,
}

/// Who adopts resolutions and decisions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Organ {
    /// The General Assembly.
    Assembly,
    /// The Security Council.
    Security,
    /// The Economic and Social Council.
    Economic,
    /// The Human Rights Council.
    Rights,
    /// The Commission on Human Rights, until 2006.
    Commission,
    /// A body below another, whose numbers by year look like those of the Economic and Social Council: the Sub-Commission
    /// on the Promotion and Protection of Human Rights.
    Below,
    /// `the Council`: the one named before, or the one whose numbers look so.
    Council,
    /// Any other body, whose numbers say nothing: the World Health Assembly, a Conference of the Parties.
    Elsewhere,
}

/// A part of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Unit {
    /// `annex`, 附件
    Annex,
    /// `appendix`, 附录
    Appendix,
    /// `part`, 部分
    Part,
    /// What is a section of a resolution and a part of any other document: `الجزء`.
    Division,
    /// `chapter`, 章
    Chapter,
    /// `section`, 节
    Section,
    /// `article`, 条
    Article,
    /// `paragraph`, 段
    Paragraph,
    /// A numbered paragraph of an article: 项 (`第二条第四项`).
    Item,
    /// A lettered paragraph of an article: 款 (`第七十三条(辰)款`).
    Clause,
    /// What is numbered otherwise, so that its numbers mean nothing here: `preambular paragraphs`.
    Foreign,
}

impl Unit {
    /// The name in the one form for all languages, as in `annex:2`; `None` for what is never named so.
    pub fn name(self) -> Option<&'static str> {
        match self {
            Unit::Annex => Some("annex"),
            Unit::Appendix => Some("appendix"),
            Unit::Part => Some("part"),
            Unit::Chapter => Some("chapter"),
            Unit::Section => Some("section"),
            Unit::Article => Some("article"),
            Unit::Division | Unit::Paragraph | Unit::Item | Unit::Clause | Unit::Foreign => None,
        }
    }
}

impl MentionGrammar {
    /// The forms of a table that have a given meaning.
    pub fn forms(&self, term: Term) -> impl Iterator<Item = &'static str> {
        self.rows.iter().filter(move |row| row.term == term).flat_map(|row| row.forms.iter().copied())
    }
}

/// A row, so that a table reads as one.
pub(super) const fn row(term: Term, forms: &'static [&'static str], source: &'static str) -> Row {
    Row { term, forms, source }
}
