//! French.
//!
//! Sources: DOMAIN.md parts 1 (masthead), 2 (recitals) and 3 (operative paragraphs), and the texts of the seventy-sixth
//! session for what these only begin.

use super::mention::{MentionGrammar, Noun, Organ, Portion, Possession, Row, Side, Term, Unit, row};
use super::text::{Forms, Line};
use super::{Grammar, TextGrammar};
use crate::resolution::{Body, Language};
use std::sync::LazyLock;

/// The grammar of French.
pub static GRAMMAR: Grammar =
    Grammar { language: Language::FR, text: &TEXT, forms: LazyLock::new(|| Forms::of(&TEXT)), mentions: MENTIONS };

static TEXT: TextGrammar = TextGrammar {
    lines: &[
        (Line::Organization, "Nations Unies"),
        (
            Line::Adopted,
            r"(?:Résolution )?Adoptée?s?(?: à l['’]unanimité)? par (?:l['’]|le |la )?{body}(?: à l['’]unanimité)?,? à sa (?P<meeting>\d+) ?(?:re|e|[eè]me) s[eé]ance(?: plénière)?(?: \(?(?P<resumed>reprise)\)?)?,? (?:tenue )?(?:le )?{date}",
        ),
        (
            Line::Adopted,
            r"Résolutions? adoptées? par (?:l['’]|le |la )?{body}(?:,? (?:sans vote )?(?:le |en date du ){date})?",
        ),
        (Line::Adopted, "le {date}"),
        (Line::Number, r"Résolution (?P<number>\d{1,4} ?\(\d{4}\))(?:,? ?(?:en date )?du {date})?"),
        (Line::Number, r"(?P<number>\d{1,4} ?\(\d{4}\))\. ?Résolution (?:en date )?du {date}"),
        (Line::Body, r"(?:L['’]|Le |La )?{body}"),
        (
            Line::Distribution,
            r"Distr\.? ?:? ?(?:(?P<general>générale)|(?P<limited>limitée)|(?P<restricted>restreinte)|(?P<special>spéciale)|(?P<provisional>provisoire))",
        ),
        // The days of a session, as the councils print them: `14 septembre-7 octobre 2020`.
        (Line::Session, r"\d{1,2} ?(?:er)?(?: [a-zéû]+(?: \d{4})?)? ?(?:-|au) ?{date}"),
        (Line::Date, r"(?:(?:en date )?du )?{date}"),
        (
            Line::Paper,
            r"(?:Français ?)?Original ?: ?(?:anglais|arabe|chinois|espagnol|français|russe)(?:(?:/|, | et )(?:anglais|arabe|chinois|espagnol|français|russe))*",
        ),
        (Line::Paper, r"Français(?: seulement)?$|GE\.\d{2}-\d{5} ?\([A-Z]\)[\d\s]*|(?:Merci|Prière) de recycler"),
        (
            Line::Session,
            r"(?:(?:première|deuxième|seconde|reprise de la) )?session (?:ordinaire |de fond |d['’]organisation )?(?:de|pour) (?P<session>\d{4})",
        ),
        (
            Line::Session,
            r"(?:reprise de la )?(?P<session>(?:(?:cent|quatre|vingts?|trente|quarante|cinquante|soixante|dix|et)[- ])*(?:premi[eè]re|seconde|[a-z]+i[eè]me)|\d+(?:re|e|[eè]me)) session(?: ordinaire)?(?:(?P<emergency> extraordinaire d['’]urgence)|(?P<special> extraordinaire))?(?: \(reprise\))?",
        ),
        (
            Line::Agenda,
            r"Points? (?P<items>\d+(?: ?[a-z]{1,2}\)|,? [a-z]\b)?(?:(?:, | et |, et )(?:\d+(?: ?[a-z]{1,2}\)|,? [a-z]\b)?|[a-z]{1,2}\)|[a-z]\b))*),? de l['’]ordre du jour(?: provisoire)?",
        ),
        (Line::Basis, r"\[(?P<value>(?:sur |sans )[^\]]*)(?:\]|$)"),
        (
            Line::Meeting,
            r"(?P<meeting>\d+) ?(?:re|e|[eè]me) s[eé]ance(?: plénière)?(?: \(?(?P<resumed>reprise)\)?)?\.?",
        ),
        (Line::Outcome, r"Adoptée?s?(?: à l['’]unanimité)? à la (?P<meeting>\d+) ?(?:re|e|[eè]me) s[eé]ance.*"),
        (Line::Outcome, r"[\[(](?:Adoptée?s?|Vote enregistré|Il est procédé)[^\])]*[\])]"),
    ],
    date: r"(?P<d>\d{1,2}) ?(?:er|º|°)? ?(?P<m>{month}),? ?(?P<y>\d{4})",
    months: [
        &["janvier"],
        &["février", "fevrier", "FÉVRIER"],
        &["mars"],
        &["avril"],
        &["mai"],
        &["juin"],
        &["juillet"],
        &["août", "aout", "AOÛT"],
        &["septembre"],
        &["octobre"],
        &["novembre"],
        &["décembre", "decembre", "DÉCEMBRE"],
    ],
    bodies: &[
        (Body::GeneralAssembly, "Assemblée générale"),
        (Body::GeneralAssembly, "ASSEMBLÉE GÉNÉRALE"),
        (Body::SecurityCouncil, "Conseil de sécurité"),
        (Body::SecurityCouncil, "CONSEIL DE SÉCURITÉ"),
        (Body::EconomicAndSocialCouncil, "Conseil économique et social"),
        (Body::EconomicAndSocialCouncil, "CONSEIL ÉCONOMIQUE ET SOCIAL"),
        (Body::HumanRightsCouncil, "Conseil des droits de l’homme"),
        (Body::HumanRightsCouncil, "Conseil des droits de l'homme"),
    ],
    enacting: &[
        (Body::GeneralAssembly, "L’Assemblée générale"),
        (Body::GeneralAssembly, "L'Assemblée générale"),
        (Body::SecurityCouncil, "Le Conseil de sécurité"),
        (Body::EconomicAndSocialCouncil, "Le Conseil économique et social"),
        (Body::HumanRightsCouncil, "Le Conseil des droits de l’homme"),
        (Body::HumanRightsCouncil, "Le Conseil des droits de l'homme"),
    ],
    committees: &[
        ("First Committee", "Première Commission"),
        ("Second Committee", "Deuxième Commission"),
        ("Third Committee", "Troisième Commission"),
        ("Special Political and Decolonization Committee (Fourth Committee)", "Quatrième Commission"),
        (
            "Special Political and Decolonization Committee (Fourth Committee)",
            "Commission des questions politiques spéciales et de la décolonisation",
        ),
        ("Fifth Committee", "Cinquième Commission"),
        ("Sixth Committee", "Sixième Commission"),
        ("Credentials Committee", "Commission de vérification des pouvoirs"),
        ("General Committee", "rapport du Bureau"),
    ],
    annex: r"Annexe(?: (?P<number>[IVX]+|\d+|[A-Z]))?",
    // The articles and chapters of a treaty: the Convention in the annex of 79/243.
    article: r"Article (?P<number>premier|\d+|[IVX]+)(?:er)?",
    chapter: r"(?:Chapitre|Partie|Titre) (?:premier|\d+|[IVX]+)|Préambule",
    preambular: PREAMBULAR,
    operative: OPERATIVE,
    provisional_agenda: &["ordre du jour provisoire"],
    adverbs: ADVERBS,
    sections: &[],
    stopped: true,
    ordinal: french_ordinal,
};

/// Openers of recitals (DOMAIN.md part 2), feminine for the Assembly and masculine for the councils.
const PREAMBULAR: &[&str] = &[
    "Rappelant", "Réaffirmant", "Consciente", "Conscient", "Soulignant", "Considérant", "Notant", "Prenant note",
    "Prenant acte", "Sachant", "Sachant gré", "Constatant", "Se félicitant", "Saluant", "Convaincue", "Convaincu",
    "Ayant examiné", "Ayant étudié", "Ayant entendu", "Ayant écouté", "Ayant reçu", "Ayant adopté", "Ayant décidé",
    "Ayant constaté", "Ayant pris note", "Ayant à l’esprit", "Ayant à l'esprit", "Ayant également à l’esprit",
    "Ayant présent à l’esprit", "Ayant présente à l’esprit", "Ayant présents à l’esprit", "Ayant présentes à l’esprit",
    "Ayant également examiné", "Ayant en outre examiné", "Ayant connaissance", "Ayant conscience", "Ayant",
    "Gardant à l’esprit", "Gardant présent à l’esprit", "Gardant", "Préoccupée", "Préoccupé", "Insistant", "Estimant",
    "Accueillant", "Accueillant avec satisfaction", "Accueillant également avec satisfaction",
    "Accueillant favorablement", "Guidée", "Guidé", "Reconnaissant", "Se déclarant", "Se déclarant également",
    "Se disant", "Affirmant", "Réitérant", "Réitérant son appui", "Encourageant", "Encouragée", "Encouragé",
    "Condamnant", "Déplorant", "Tenant compte", "Alarmée", "Alarmé", "Appréciant", "Demandant",
    "Réaffirmant son attachement", "Réaffirmant sa volonté", "Réaffirmant son appui", "Réaffirmant son engagement",
    "Réaffirmant sa détermination", "Réaffirmant sa condamnation", "Félicitant", "Exhortant", "Mesurant", "Résolue",
    "Résolu", "S’inspirant", "S'inspirant", "Remerciant", "S’inquiétant", "S'inquiétant", "Invitant", "Engageant",
    "Attendant avec intérêt", "Attendant", "Regrettant", "Craignant", "Mettant l’accent",
    "Mettant de nouveau l’accent", "Mettant en relief", "Mettant en avant", "Mettant", "Exprimant",
    "Exprimant sa gratitude", "Exprimant sa profonde gratitude", "Exprimant sa reconnaissance",
    "Exprimant sa satisfaction", "Exprimant sa préoccupation", "Exprimant sa vive préoccupation",
    "Exprimant sa profonde préoccupation", "Exprimant son inquiétude", "Exprimant sa vive inquiétude",
    "Exprimant sa profonde inquiétude", "Exprimant son appui", "Exprimant sa solidarité",
    "Exprimant ses remerciements", "Désireuse", "Désireux", "Désirant", "Déterminée", "Déterminé", "Soutenant",
    "Commémorant", "Célébrant", "Rendant hommage", "Souhaitant", "Appuyant", "S’engageant", "S'engageant", "Déclarant",
    "Demeurant", "Appelant l’attention", "Appelant également l’attention", "Appelant", "Honorant", "Confirmant",
    "Satisfaite", "Satisfait", "Observant", "Favorable", "Inquiète", "Inquiet", "Troublée", "Troublé", "Louant",
    "Comptant", "Convenant", "Relevant", "Lançant un appel", "Lançant", "Renouvelant", "Redisant", "Se réjouissant",
    "Persuadée", "Persuadé", "Étant d’avis", "Étant", "Prenant en compte", "Prenant en considération",
    "Prenant également note", "Prenant également acte", "Prenant", "Jugeant", "Se préoccupant", "Se référant",
    "Préconisant", "Faisant sienne", "Faisant siennes", "Faisant sien", "Faisant siens", "Faisant", "Agissant",
    "Agissant en vertu", "Approuvant", "Priant", "Recommandant", "Rejetant", "Réprouvant", "Souscrivant",
    "Tout aussi préoccupée", "Vu", "Eu égard", "Conformément", "Comme suite", "Consternée", "Consterné", "Indignée",
    "Indigné", "Bouleversée", "Bouleversé", "Horrifiée", "Horrifié", "Attachée", "Attaché", "Animée", "Animé",
    "Respectueuse", "Respectueux", "Soucieuse", "Soucieux", "Reconnaissante", "Profondément", "Vivement", "Gravement",
    "Fermement", "Particulièrement", "Sérieusement", "Pleinement", "Extrêmement", "Très", "Toujours", "Proclamant",
    "Annonçant", "Autorisant", "Décidant", "Espérant", "Compte tenu", "Signalant", "Évoquant", "Dénonçant", "Exigeant",
    "Comprenant", "Voyant",
];

/// Openers of operative paragraphs (DOMAIN.md part 3), and the first person plural of declarations.
const OPERATIVE: &[&str] = &[
    "Prie", "Demande", "Souligne", "Encourage", "Réaffirme", "Invite", "Rappelle", "Engage", "Décide", "Prend note",
    "Prend acte", "Prend également note", "Prend également acte", "Prend en considération", "Prend en compte", "Prend",
    "Exhorte", "Se félicite", "Note", "Considère", "Constate", "Salue", "Est consciente", "Est conscient", "Estime",
    "Insiste", "Félicite", "Remercie", "Accueille", "Accueille avec satisfaction", "Accueille favorablement",
    "Accueille avec intérêt", "Sait", "Sait gré", "Souscrit", "Recommande", "Affirme", "Approuve", "Se déclare",
    "Se déclare également", "Apprécie", "Condamne", "Reconnaît", "Préconise", "Se dit", "Se dit consciente", "Déplore",
    "Exige", "Autorise", "Appuie", "Ouvre", "Rend hommage", "Rend", "A conscience", "A à l’esprit", "Souhaite",
    "Mesure", "Attend avec intérêt", "Attend", "Déclare", "Appelle", "Appelle l’attention", "Convient", "Exprime",
    "Exprime sa gratitude", "Exprime sa profonde gratitude", "Exprime sa reconnaissance", "Exprime sa satisfaction",
    "Exprime sa préoccupation", "Exprime sa vive préoccupation", "Exprime sa profonde préoccupation",
    "Exprime son inquiétude", "Exprime sa vive inquiétude", "Exprime son soutien", "Exprime son appui",
    "Exprime ses remerciements", "Exprime l’espoir", "Renouvelle", "Redit", "Soutient", "Réaffirme sa volonté",
    "Réaffirme son soutien", "Réaffirme son attachement", "Réaffirme son engagement", "Réaffirme son appui",
    "Réaffirme son adhésion", "S’inquiète", "S'inquiète", "S’engage", "S'engage", "Proclame", "Se réjouit",
    "Met l’accent", "Met de nouveau l’accent", "Met en garde", "Met fin", "Met", "Réitère", "Réitère son appel",
    "Réitère son appui", "Fait sienne", "Fait siennes", "Fait sien", "Fait siens", "Fait de nouveau siens",
    "Fait part", "Fait appel", "Fait", "Confirme", "Juge", "Lance un appel", "Lance", "Continue", "Soumet", "Adopte",
    "Observe", "Apporte", "Compte que", "Compte sur", "Applaudit", "S’élève", "S’associe", "S'associe", "Dénonce",
    "Dit souhaiter", "Dit", "Comprend", "Indique", "Demeure", "Demeure saisie", "Demeure saisi", "Reste saisie",
    "Reste saisi", "Signale", "Prône", "Tient compte", "Tient", "Partage", "Révise", "Regrette", "S’en tient",
    "S’en remet", "S’abstient", "Rejette", "Se rend compte", "Se propose", "Se réserve", "Se prononce", "Se joint",
    "Se tient", "Respecte", "Espère", "Compatit", "Loue", "Honore", "Commémore", "Célèbre", "Charge", "Crée",
    "Institue", "Établit", "Constitue", "Désigne", "Nomme", "Élit", "Proroge", "Prolonge", "Reconduit", "Renvoie",
    "Transmet", "Adresse", "Impose", "Lève", "Entend", "Maintient", "Modifie", "Abroge", "Annule", "Accepte",
    "Accorde", "Admet", "Alloue", "Ouvre un crédit", "Fixe", "Arrête", "Détermine", "Agissant", "Donne", "Ordonne",
    "Conjure", "Craint", "Envisage", "Examine", "Inscrit", "Répartit", "Refuse", "Relève", "Réprouve", "Suspend",
    "Supprime", "Suggère", "Propose", "Poursuit", "Est d’avis", "Est favorable", "Est préoccupée", "Est préoccupé",
    "Est gravement", "Est profondément", "Est vivement", "Est particulièrement", "Est convaincue", "Est convaincu",
    "Garde à l’esprit", "Réaffirmons", "Rappelons", "Soulignons", "Notons", "Constatons", "Exhortons", "Saluons",
    "Reconnaissons", "Nous félicitons", "Nous déclarons", "Nous engageons", "Décidons", "Demandons", "Invitons",
    "Engageons", "Encourageons", "Déclarons", "Proclamons", "Affirmons", "Prenons note", "Prenons acte", "Condamnons",
    "Sommes", "Avons", "Prions",
];

/// What goes on an opening verb: `Prie également`, `Se déclare de nouveau profondément préoccupée`.
const ADVERBS: &[&str] = &[
    "également", "en outre", "de nouveau", "à nouveau", "une fois de plus", "une fois encore", "une nouvelle fois",
    "de même", "aussi", "en particulier", "toujours", "elle aussi", "instamment", "vivement", "fermement",
    "énergiquement", "vigoureusement", "solennellement", "profondément", "gravement", "particulièrement", "très",
    "sincèrement", "résolument", "sans équivoque", "sans réserve", "avec force", "avec satisfaction",
    "avec une vive satisfaction", "avec une grande satisfaction", "avec une profonde satisfaction",
    "avec préoccupation", "avec une vive préoccupation", "avec une profonde préoccupation",
    "avec une grave préoccupation", "avec une grande préoccupation", "avec inquiétude", "avec une vive inquiétude",
    "avec une profonde inquiétude", "avec une grande inquiétude", "avec beaucoup d’inquiétude", "avec intérêt",
    "avec un vif intérêt", "avec gratitude", "avec reconnaissance", "avec regret", "avec un profond regret",
    "avec indignation", "avec consternation", "avec la plus grande énergie", "dans les termes les plus énergiques",
    "dans les termes les plus vigoureux", "au plus haut point", "préoccupée", "préoccupé", "consciente", "conscient",
    "convaincue", "convaincu", "alarmée", "alarmé", "inquiète", "inquiet", "troublée", "troublé", "consternée",
    "consterné", "déterminée", "déterminé", "résolue", "résolu", "satisfaite", "favorable", "attachée", "attaché",
    "note",
];

/// The noun before the number, the date after it.
const MENTIONS: MentionGrammar = MentionGrammar {
    rows: ROWS,
    noun: Side::Before,
    date: Side::After,
    possession: Possession::Word,
    bare_paragraphs: false,
    glued: &[],
    sessions: &[],
    portions: &[
        (Portion::Part, &["partie", "parties"]),
        (Portion::Section, &["section", "sections"]),
        (Portion::Volume, &["volume", "volumes"]),
        (Portion::Supplement, &["reprise"]),
    ],
};

const LISTS: &str = "DOMAIN.md part 4";
const NOTES: &str = "DOMAIN.md parts 5 and 6";
const DATES: &str = "DOMAIN.md part 7";
const TRAPS: &str = "texts of the seventy-sixth session";

/// Where words that names of bodies are made of are from.
const NAMES: &str = "the names of bodies in the official languages (United Nations terminology)";

const ROWS: &[Row] = &[
    row(Term::Noun(Noun::Resolution), &["résolution", "résolutions", "RÉSOLUTION", "RÉSOLUTIONS"], LISTS),
    row(Term::Noun(Noun::Decision), &["décision", "décisions", "DÉCISION", "DÉCISIONS"], LISTS),
    row(Term::Noun(Noun::Document), &["document", "documents"], LISTS),
    row(
        Term::Organ(Organ::Assembly),
        &[
            "Assemblée générale", "Assemblée", "Assemblée générale des Nations Unies",
            "Assemblée générale de l’Organisation des Nations Unies",
            "Assemblée générale de l'Organisation des Nations Unies",
        ],
        LISTS,
    ),
    row(
        Term::Organ(Organ::Security),
        &["Conseil de sécurité", "Conseil de sécurité de l’Organisation des Nations Unies"],
        LISTS,
    ),
    row(Term::Organ(Organ::Economic), &["Conseil économique et social"], LISTS),
    row(Term::Organ(Organ::Rights), &["Conseil des droits de l’homme", "Conseil des droits de l'homme"], LISTS),
    row(
        Term::Organ(Organ::Commission),
        &["Commission des droits de l’homme", "Commission des droits de l'homme"],
        LISTS,
    ),
    row(Term::Organ(Organ::Below), &["Sous-Commission", "sous-commission"], TRAPS),
    row(Term::Organ(Organ::Council), &["Conseil"], LISTS),
    row(
        Term::Organ(Organ::Elsewhere),
        // A form that ends before an apostrophe stands for every name that goes on behind it: `Conseil de l’Europe`.
        &[
            "Assemblée constituante", "Assemblée d", "Assemblée de l", "Assemblée de la Commission",
            "Assemblée de la Polynésie", "Assemblée de la Santé", "Assemblée des chefs d",
            "Assemblée des États Parties", "Assemblée des États parties", "Assemblée des Nations Unies pour l",
            "Assemblée générale de l", "Assemblée interparlementaire", "Assemblée mondiale de la Santé",
            "Assemblée nationale", "Assemblée parlementaire", "Assemblée pour l", "Comité", "Commission",
            "Commission de la condition de la femme", "Commission de la population et du développement",
            "Commission de statistique", "Commission des stupéfiants", "Commission du développement social",
            "Commission pour la prévention du crime et la justice pénale", "Conférence",
            "Conférence des États parties", "Conférence des États Parties", "Conférence des Parties", "Congrès",
            "Conseil consultatif", "Conseil d", "Conseil de coopération", "Conseil de justice", "Conseil de l",
            "Conseil de la Ligue", "Conseil de paix et de sécurité", "Conseil de stabilité", "Conseil de tutelle",
            "Conseil des chefs de secrétariat", "Conseil des gouverneurs", "Conseil des ministres",
            "Conseil du commerce et du développement", "Conseil européen", "Conseil exécutif", "Conseil général",
            "Conseil international", "Conseil interparlementaire", "Conseil national", "Organe directeur",
            "Organisation", "Parlement", "Réunion",
        ],
        TRAPS,
    ),
    row(Term::Other, &["Organisation des Nations Unies"], TRAPS),
    row(
        Term::Body,
        &[
            "Agence", "Autorité", "Banque", "Communauté", "Cour", "Fédération", "Fonds", "Forum", "Institut", "Ligue",
            "Organisation des Nations Unies pour l", "Sommet", "Tribunal", "Union",
        ],
        NAMES,
    ),
    row(Term::Its, &["sa", "son", "ses", "leur", "leurs", "sa propre", "ses propres"], LISTS),
    row(
        Term::InIts,
        &["dans sa", "dans ses", "dans leur", "dans leurs", "par sa", "par ses", "dans sa propre", "en vertu de sa"],
        TRAPS,
    ),
    row(
        Term::And,
        &[
            "et", "ou", "et/ou", "ainsi que", "ainsi qu’", "ainsi qu’à", "ainsi qu’au", "ainsi qu’aux", "de même que",
            "et de", "et du", "et des", "et d’", "et de l’", "et de l'", "et de la", "et à", "et au", "et aux",
            "et à l’", "et à la", "et dans", "et également", "et aussi", "ainsi que de", "ainsi que du",
            "ainsi que des", "ou de", "ou du", "ou des",
        ],
        LISTS,
    ),
    row(Term::To, &["à", "jusqu’à", "jusqu'à"], LISTS),
    row(
        Term::Of,
        &[
            "de", "du", "des", "d’", "d'", "en date du", "daté du", "datée du", "datés du", "datées du",
            "également du", "également en date du", "toutes deux du", "toutes du",
        ],
        LISTS,
    ),
    row(Term::Of, &["adoptée par", "adoptées par", "prise par", "prises par"], TRAPS),
    row(
        Term::On,
        &["adoptée le", "adoptées le", "adopté le", "adoptés le", "adoptée par consensus le", "prise le", "prises le"],
        TRAPS,
    ),
    row(Term::Link, &["le", "la", "les", "l’", "l'", "au", "aux", "ladite", "lesdites"], LISTS),
    row(Term::Operative, &["dispositif"], TRAPS),
    row(Term::Link, &["er", "ᵉʳ", "°", "º"], DATES),
    row(Term::Count(1), &["premier", "première"], TRAPS),
    row(Term::Count(2), &["deuxième", "second", "seconde"], TRAPS),
    row(Term::Count(3), &["troisième"], TRAPS),
    row(Term::Count(4), &["quatrième"], TRAPS),
    row(Term::Unit(Unit::Paragraph), &["paragraphe", "paragraphes", "par."], LISTS),
    row(Term::Unit(Unit::Section), &["section", "sections", "sect."], LISTS),
    row(Term::Unit(Unit::Chapter), &["chapitre", "chapitres", "chap."], NOTES),
    row(Term::Unit(Unit::Annex), &["annexe", "annexes"], LISTS),
    row(Term::Unit(Unit::Appendix), &["appendice", "appendices"], TRAPS),
    row(Term::Unit(Unit::Part), &["partie", "parties"], TRAPS),
    row(Term::Unit(Unit::Article), &["article", "articles", "art."], LISTS),
    row(
        Term::Unit(Unit::Clause),
        &["alinéa", "alinéas", "sous-alinéa", "sous-alinéas", "sous\u{2011}alinéa", "al."],
        TRAPS,
    ),
    row(
        Term::Unit(Unit::Foreign),
        &[
            "alinéa du préambule", "alinéas du préambule", "paragraphe du préambule", "paragraphes du préambule",
            "règle", "règles", "point", "points",
        ],
        TRAPS,
    ),
    row(
        Term::Above,
        &[
            "ci-dessus", "ci-après", "ci-dessous", "ci\u{2011}dessus", "ci\u{2011}après", "ci\u{2011}dessous",
            "ci\u{2010}dessus", "ci\u{2010}après", "ci\u{2010}dessous", "plus haut", "plus bas", "susmentionné",
            "susmentionnés", "susvisé", "susvisés", "précité", "précités", "supra", "infra",
        ],
        LISTS,
    ),
    row(
        Term::Present,
        &["la présente résolution", "présente résolution", "la présente décision", "présente décision"],
        LISTS,
    ),
    row(
        Term::Charter,
        &[
            "Charte des Nations Unies", "Charte de l’Organisation des Nations Unies",
            "Charte de l'Organisation des Nations Unies", "Charte",
        ],
        LISTS,
    ),
    row(
        Term::Other,
        &[
            "Charte africaine", "Charte arabe", "Charte asiatique", "Charte canadienne", "Charte constitutive",
            "Charte démocratique", "Charte européenne", "Charte internationale", "Charte mondiale", "Charte olympique",
            "Charte pour", "Charte sociale", "Département de l’Assemblée générale",
            "Département de l'Assemblée générale", "Documents officiels", "Organisation des Nations Unies",
            "Résolutions et décisions", "Résolutions et Décisions", "projet de résolution", "projets de résolution",
            "projet de décision", "projets de décision",
        ],
        TRAPS,
    ),
    // Several dates follow, one for each number of the list.
    row(
        Term::Other,
        &[
            "en date des", "en date respectivement du", "en date respectivement des", "en date, respectivement, du",
            "en date, respectivement, des", "datées respectivement du",
        ],
        DATES,
    ),
    row(Term::Ibid, &["Ibid.", "Ibid", "Ibidem", "Idem"], NOTES),
    row(
        Term::Abbreviation,
        &["no", "nos", "n°", "nº", "No.", "Nos.", "vol.", "p.", "pp.", "cf.", "dir.", "éd.", "suppl.", "M.", "MM."],
        NOTES,
    ),
    row(
        Term::Particular,
        &[
            "en particulier", "en particulier à", "en particulier à l’", "en particulier aux", "en particulier de l’",
            "en particulier l’", "en particulier les", "notamment", "notamment à l’", "notamment aux",
            "notamment de l’", "notamment l’", "notamment les", "spécialement", "surtout", "y compris",
            "y\u{a0}compris", "y compris l’",
        ],
        TRAPS,
    ),
];

/// The stems of numbers: with `-ième` they are ordinals, with `-e` or alone they stand before one.
const STEMS: [(&str, u32); 28] = [
    ("premier", 1),
    ("un", 1),
    ("deux", 2),
    ("second", 2),
    ("trois", 3),
    ("quatr", 4),
    ("cinq", 5),
    ("cinqu", 5),
    ("six", 6),
    ("sept", 7),
    ("huit", 8),
    ("neuf", 9),
    ("neuv", 9),
    ("dix", 10),
    ("onz", 11),
    ("douz", 12),
    ("treiz", 13),
    ("quatorz", 14),
    ("quinz", 15),
    ("seiz", 16),
    ("vingt", 20),
    ("trent", 30),
    ("quarant", 40),
    ("cinquant", 50),
    ("soixant", 60),
    ("septant", 70),
    ("nonant", 90),
    ("cent", 100),
];

/// The value of an ordinal in words or digits: `Soixante-dix-huitième`, `Quatre-vingt-onzième`, `Cent et unième`, `78e`.
fn french_ordinal(text: &str) -> Option<u32> {
    let text = text.to_lowercase().replace(['é', 'è'], "e");
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        return text.trim_end_matches(|c: char| c.is_alphabetic()).parse().ok();
    }
    let words = text.split(['-', ' ']).filter(|word| !matches!(*word, "" | "et"));
    let value = words.map(numeral).try_fold(0u32, |sum, value| match value? {
        // Four twenties.
        20 if sum % 100 == 4 => Some(sum + 76),
        value => Some(sum + value),
    });
    value.filter(|value| *value > 0)
}

/// The value of one word of a number.
fn numeral(word: &str) -> Option<u32> {
    let value = |stem: &str| STEMS.iter().find(|(known, _)| *known == stem).map(|(_, value)| *value);
    let bare = |ending: &str| value(word.strip_suffix(ending)?);
    value(word).or_else(|| bare("ieme")).or_else(|| bare("e")).or_else(|| bare("s"))
}
