//! Spanish.
//!
//! Sources: DOMAIN.md parts 1 (masthead), 2 (recitals), 3 (operative paragraphs) and 4 to 7 (mentions), and the texts of
//! the seventy-sixth session.

use super::mention::{MentionGrammar, Noun, Organ, Portion, Possession, Row, Side, Term, Unit, row};
use super::text::{Forms, Line};
use super::{Grammar, TextGrammar};
use crate::resolution::{Body, Language};
use std::sync::LazyLock;

/// The grammar of Spanish.
pub static GRAMMAR: Grammar =
    Grammar { language: Language::ES, text: &TEXT, forms: LazyLock::new(|| Forms::of(&TEXT)), mentions: MENTIONS };

static TEXT: TextGrammar = TextGrammar {
    lines: &[
        (Line::Organization, "Naciones Unidas"),
        (
            Line::Adopted,
            r"(?:Resolución )?Aprobada(?: por unanimidad)? por el {body}(?: por unanimidad)? en su (?P<meeting>\d+) ?[a-zª°º.]{1,3} sesión(?: plenaria)?(?: ?\(?(?P<resumed>continuación|reanudación)\)?)?,? (?:celebrada )?(?:el |en )?(?:día )?{date}",
        ),
        (
            Line::Adopted,
            r"(?:Resolución|Resoluciones|Decisión) (?:aprobad|adoptad)[ao]s? (?:sin remisión previa a una Comisión Principal )?por (?:la |el ){body}(?:,? (?:el |en |de )?(?:día )?{date})?",
        ),
        (Line::Adopted, "el (?:día )?{date}"),
        (Line::Number, r"Resolución (?P<number>\d{1,4} ?\(\d{4}\))(?:,? ?(?:de|del) {date})?"),
        (Line::Number, r"(?P<number>\d{1,4} ?\(\d{4}\))\. ?Resolución (?:de|del) {date}"),
        (Line::Body, r"(?:La |El )?{body}"),
        (
            Line::Distribution,
            r"Distr(?:ibución|\.)? ?:? ?(?:(?P<general>general)|(?P<limited>limitada)|(?P<restricted>reservada))",
        ),
        (Line::Date, r"(?:del? )?{date}"),
        (
            Line::Paper,
            r"Original ?: ?(?:árabe|chino|español|francés|inglés|ruso)(?:(?:,| y|/) ?(?:español|francés|inglés))*",
        ),
        (
            Line::Paper,
            r"Español|(?:Se ruega|Sírvase) reciclar|\*+ ?(?:Nueva tirada|Publicado nuevamente|Reeditado)[^\]]*",
        ),
        (
            Line::Session,
            r"(?P<session>[a-zéá]+(?: [a-zé]+)?|\d{1,3} ?[a-zª°º.]{0,3}) período de sesiones (?P<special>extraordinario)",
        ),
        (
            Line::Session,
            r"(?:Continuación del )?(?P<session>(?:centésim[oa] ?)?(?:(?:d|v|tr|cuadr|quincu|sex|septu|oct|non)[aeéiouág]*[cs]im[oa] ?)?(?:primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|s[ée]ptim[oa]|o?ctav[oa]|noven[oa]|und[ée]cim[oa]|duod[ée]cim[oa])?|\d{1,3} ?[a-zª°º.]{0,3}) período (?:(?P<special>extraordinario) )?de sesiones(?: (?:extraordinario )?(?P<emergency>de emergencia))?(?: \(?(?:continuación|reanudación)\)?)?",
        ),
        (Line::Session, r"Período de sesiones (?:sustantivo |de organización )?de (?P<session>\d{4})"),
        (
            Line::Agenda,
            r"Temas? (?P<items>\d+(?: ?\(?[a-z]{1,2}\))?(?:(?:, y|,| y| e| a) ?\d*(?: ?\(?[a-z]{1,2}\))?)*) (?:del programa|de la agenda)(?: provisional)?",
        ),
        (
            Line::Basis,
            r"\[(?P<value>(?:sobre la base|sin remisión|sin remitir|por recomendación|a propuesta|con arreglo)[^\]]*)(?:\]|$)",
        ),
        (
            Line::Meeting,
            r"(?P<meeting>\d+) ?[a-zª°º.]{1,3} sesión(?: plenaria)?(?: ?\(?(?P<resumed>continuación|reanudación|reanudada)\)?)?\.?",
        ),
        (
            Line::Meeting,
            r"Sesión plenaria (?P<meeting>\d+)[a-zª°º.]{0,3}(?: \(?(?P<resumed>continuación|reanudación)\)?)?\.?",
        ),
        (Line::Outcome, r"(?:Aprobada|Adoptada)(?: por unanimidad)? en la (?P<meeting>\d+) ?[a-zª°º.]{1,3} sesión.*"),
        (
            Line::Outcome,
            r"[\[(](?:La resolución fue |Resolución )?(?:aprobad[ao]|adoptad[ao]|en votación|votación)[^\])]*[\])]",
        ),
    ],
    date: r"(?P<d>\d{1,2})(?:\.?[º°]|er| ?o)? ?de (?P<m>{month}),? ?(?:del? )?(?P<y>\d{4})",
    months: [
        &["enero"],
        &["febrero"],
        &["marzo"],
        &["abril"],
        &["mayo"],
        &["junio"],
        &["julio"],
        &["agosto"],
        &["septiembre", "setiembre"],
        &["octubre"],
        &["noviembre"],
        &["diciembre"],
    ],
    bodies: &[
        (Body::GeneralAssembly, "Asamblea General"),
        (Body::SecurityCouncil, "Consejo de Seguridad"),
        (Body::EconomicAndSocialCouncil, "Consejo Económico y Social"),
        (Body::HumanRightsCouncil, "Consejo de Derechos Humanos"),
    ],
    enacting: &[
        (Body::GeneralAssembly, "La Asamblea General"),
        (Body::SecurityCouncil, "El Consejo de Seguridad"),
        (Body::EconomicAndSocialCouncil, "El Consejo Económico y Social"),
        (Body::HumanRightsCouncil, "El Consejo de Derechos Humanos"),
    ],
    committees: &[
        ("First Committee", "Primera Comisión"),
        ("Second Committee", "Segunda Comisión"),
        ("Third Committee", "Tercera Comisión"),
        ("Special Political and Decolonization Committee (Fourth Committee)", "Cuarta Comisión"),
        (
            "Special Political and Decolonization Committee (Fourth Committee)",
            "Comisión Política Especial y de Descolonización",
        ),
        ("Fifth Committee", "Quinta Comisión"),
        ("Sixth Committee", "Sexta Comisión"),
        ("Credentials Committee", "Comisión de Verificación de Poderes"),
        ("General Committee", "Mesa de la Asamblea"),
    ],
    annex: r"Anexo(?: (?P<number>[IVX]+|\d+|[A-Z]))?",
    // The articles and chapters of a treaty: the Convention in the annex of 79/243.
    article: r"Art[ií]culo (?P<number>\d+|[IVX]+)",
    chapter: r"(?:Cap[ií]tulo|Parte|T[ií]tulo) (?:\d+|[IVX]+)|Pre[aá]mbulo",
    preambular: PREAMBULAR,
    operative: OPERATIVE,
    provisional_agenda: &["programa provisional"],
    adverbs: &[
        "también", "además", "asimismo", "igualmente", "nuevamente", "una vez más", "de nuevo", "por último",
        "encarecidamente", "enérgicamente", "firmemente", "en los términos más enérgicos", "inequívocamente",
        "profundamente", "vivamente", "plenamente", "solemnemente", "en particular", "a este respecto",
        "a ese respecto", "en este sentido", "en ese sentido", "en este contexto", "en ese contexto",
        "con beneplácito", "con agrado", "con aprecio", "con agradecimiento", "con gran aprecio",
        "con profundo aprecio", "con sumo aprecio", "con reconocimiento", "con satisfacción", "con gran satisfacción",
        "con profunda satisfacción", "con interés", "con gran interés", "con aprobación", "con gratitud",
        "con preocupación", "con gran preocupación", "con profunda preocupación", "con grave preocupación",
        "con seria preocupación", "con suma preocupación", "con honda preocupación", "con especial preocupación",
        "con creciente preocupación", "con inquietud", "con profunda inquietud", "con alarma", "con pesar",
        "con profundo pesar", "con consternación", "con decepción", "con especial interés",
    ],
    sections: &[],
    stopped: true,
    ordinal: spanish_ordinal,
};

/// Openers of recitals (DOMAIN.md part 2); adjectives agree with the Assembly (`convencida`) or a Council (`convencido`).
/// Longer forms come from verb and adverbs.
const PREAMBULAR: &[&str] = &[
    "Recordando", "Reconociendo", "Reafirmando", "Acogiendo con beneplácito", "Acogiendo con satisfacción",
    "Acogiendo con agrado", "Acogiendo favorablemente", "Acogiendo", "Observando", "Tomando nota",
    "Tomando conocimiento", "Tomando en consideración", "Tomando en cuenta", "Destacando", "Poniendo de relieve",
    "Poniendo de manifiesto", "Teniendo presente", "Teniendo presentes", "Teniendo en cuenta",
    "Teniendo en consideración", "Teniendo en mente", "Habida cuenta", "Reiterando", "Subrayando", "Recalcando",
    "Resaltando", "Haciendo notar", "Haciendo hincapié", "Haciendo suya", "Haciendo suyas", "Haciendo suyo",
    "Haciendo suyos", "Haciendo referencia", "Haciendo un llamamiento", "Haciéndose eco", "Habiendo examinado",
    "Habiendo considerado", "Habiendo escuchado", "Habiendo oído", "Habiendo recibido", "Habiendo determinado",
    "Habiendo decidido", "Habiendo aprobado", "Habiendo estudiado", "Habiendo adoptado", "Habiendo tomado nota",
    "Habiendo celebrado", "Habiendo", "Consciente", "Plenamente consciente", "Profundamente consciente", "Conocedora",
    "Conocedor", "Convencida", "Convencido", "Firmemente convencida", "Firmemente convencido",
    "Profundamente convencida", "Profundamente convencido", "Plenamente convencida", "Plenamente convencido",
    "Persuadida", "Persuadido", "Preocupada", "Preocupado", "Profundamente preocupada", "Profundamente preocupado",
    "Gravemente preocupada", "Gravemente preocupado", "Seriamente preocupada", "Seriamente preocupado",
    "Sumamente preocupada", "Sumamente preocupado", "Hondamente preocupada", "Hondamente preocupado",
    "Particularmente preocupada", "Particularmente preocupado", "Especialmente preocupada", "Especialmente preocupado",
    "Muy preocupada", "Muy preocupado", "Igualmente preocupada", "Igualmente preocupado",
    "Siguiendo profundamente preocupada", "Siguiendo profundamente preocupado", "Siguiendo", "Inquieta", "Inquieto",
    "Profundamente inquieta", "Profundamente inquieto", "Alarmada", "Alarmado", "Profundamente alarmada",
    "Profundamente alarmado", "Gravemente alarmada", "Gravemente alarmado", "Consternada", "Consternado",
    "Profundamente consternada", "Profundamente consternado", "Decepcionada", "Decepcionado",
    "Profundamente decepcionada", "Profundamente decepcionado", "Indignada", "Indignado", "Conmocionada",
    "Conmocionado", "Profundamente conmovida", "Profundamente conmovido", "Entristecida", "Entristecido",
    "Profundamente perturbada", "Profundamente perturbado", "Perturbada", "Perturbado", "Alentada", "Alentado",
    "Satisfecha", "Satisfecho", "Agradecida", "Agradecido", "Guiada", "Guiado", "Inspirada", "Inspirado", "Animada",
    "Animado", "Decidida", "Decidido", "Resuelta", "Resuelto", "Determinada", "Determinado", "Comprometida",
    "Comprometido", "Empeñada", "Empeñado", "Deseosa", "Deseoso", "Ansiosa", "Ansioso", "Atenta", "Atento",
    "Expresando preocupación", "Expresando su preocupación", "Expresando profunda preocupación",
    "Expresando su profunda preocupación", "Expresando grave preocupación", "Expresando su grave preocupación",
    "Expresando seria preocupación", "Expresando su seria preocupación", "Expresando gran preocupación",
    "Expresando su gran preocupación", "Expresando honda preocupación", "Expresando suma preocupación",
    "Expresando especial preocupación", "Expresando aprecio", "Expresando su aprecio", "Expresando su reconocimiento",
    "Expresando reconocimiento", "Expresando su satisfacción", "Expresando satisfacción", "Expresando su gratitud",
    "Expresando su agradecimiento", "Expresando solidaridad", "Expresando su apoyo", "Expresando pesar", "Expresando",
    "Manifestando", "Reiterando su apoyo", "Reafirmando su compromiso", "Afirmando", "Confirmando", "Conmemorando",
    "Celebrando", "Considerando", "Creyendo", "Confiando", "Comprendiendo", "Compartiendo", "Comprometiéndose",
    "Congratulándose", "Felicitando", "Felicitándose", "Encomiando", "Elogiando", "Aplaudiendo", "Apreciando",
    "Agradeciendo", "Alentando", "Apoyando", "Respaldando", "Condenando", "Deplorando", "Lamentando", "Rechazando",
    "Repudiando", "Rindiendo homenaje", "Rindiendo tributo", "Honrando", "Saludando", "Deseando", "Anhelando",
    "Esperando", "Aguardando con interés", "Aguardando", "Invitando", "Instando", "Exhortando", "Exigiendo",
    "Pidiendo", "Solicitando", "Procurando", "Tratando", "Buscando", "Señalando", "Advirtiendo", "Constatando",
    "Estimando", "Determinando", "Declarando", "Proclamando", "Actuando", "Renovando", "Insistiendo", "Percatándose",
    "Enterada", "Enterado", "Dándose cuenta", "Sabiendo", "Viendo", "Evocando", "Remitiéndose", "Refiriéndose",
    "Ateniéndose", "Basándose", "Aprovechando", "Aprobando", "Aceptando", "Adhiriéndose", "Sumándose", "Uniéndose",
    "De conformidad con", "De acuerdo con", "Con arreglo a", "En cumplimiento", "Conforme a", "En virtud de",
    "Atendiendo", "Vista", "Visto", "Vistos", "Vistas",
];

/// Openers of operative paragraphs (DOMAIN.md part 3), in the singular of the bodies and the plural of declarations.
const OPERATIVE: &[&str] = &[
    "Alienta", "Exhorta", "Solicita", "Acoge con beneplácito", "Acoge con satisfacción", "Acoge con agrado",
    "Acoge favorablemente", "Acoge", "Toma nota", "Toma conocimiento", "Toma en consideración", "Insta", "Invita",
    "Pone de relieve", "Pone de manifiesto", "Reconoce", "Observa", "Destaca", "Expresa", "Decide", "Reafirma",
    "Recuerda", "Reitera", "Hace suya", "Hace suyas", "Hace suyo", "Hace suyos", "Hace notar", "Hace hincapié",
    "Hace un llamamiento", "Hace un nuevo llamamiento", "Hace referencia", "Subraya", "Recalca", "Resalta", "Pide",
    "Condena", "Recomienda", "Encomia", "Elogia", "Exige", "Tiene en cuenta", "Tiene presente", "Tiene presentes",
    "Autoriza", "Aprueba", "Afirma", "Aguarda con interés", "Aguarda", "Renueva", "Consigna", "Aprecia", "Conviene",
    "Apoya", "Respalda", "Considera", "Deplora", "Declara", "Proclama", "Rinde homenaje", "Rinde tributo",
    "Señala a la atención", "Señala", "Se compromete", "Se felicita", "Se congratula", "Se opone", "Se hace eco",
    "Se suma", "Se remite", "Se declara", "Se muestra", "Se adhiere", "Se propone", "Se reserva", "Se une", "Felicita",
    "Sigue alentando", "Sigue expresando", "Sigue", "Resuelve", "Lamenta", "Confirma", "Reconfirma", "Adopta",
    "Determina", "Enmienda", "Espera con interés", "Espera", "Confía", "Rechaza", "Aplaude", "Acepta", "Agradece",
    "Da las gracias", "Da la bienvenida", "Dispone", "Designa", "Nombra", "Elige", "Establece", "Crea", "Encarga",
    "Encomienda", "Ordena", "Insiste", "Mantiene", "Celebra", "Concede", "Otorga", "Prorroga", "Amplía", "Ratifica",
    "Advierte", "Adhiere", "Anima", "Apela", "Asume", "Comparte", "Comprende", "Continúa", "Está de acuerdo",
    "Respeta", "Concluye", "Conmemora", "Convoca", "Cree", "Dedica", "Denuncia", "Desea", "Estima", "Examina",
    "Faculta", "Hace", "Honra", "Incluye", "Indica", "Llama", "Manifiesta", "Modifica", "Pone", "Pone fin", "Presenta",
    "Procede", "Prohíbe", "Promete", "Propone", "Reclama", "Remite", "Repudia", "Revisa", "Revoca", "Saluda",
    "Suspende", "Transmite", "Urge", "Valora", "Expresa preocupación", "Expresa su preocupación",
    "Expresa profunda preocupación", "Expresa su profunda preocupación", "Expresa grave preocupación",
    "Expresa su grave preocupación", "Expresa gran preocupación", "Expresa seria preocupación", "Expresa aprecio",
    "Expresa su aprecio", "Expresa su reconocimiento", "Expresa su agradecimiento", "Expresa su gratitud",
    "Expresa su satisfacción", "Expresa su apoyo", "Expresa su pesar", "Reafirmamos", "Reconocemos", "Recordamos",
    "Acogemos con beneplácito", "Ponemos de relieve", "Observamos", "Nos comprometemos", "Nos proponemos",
    "Resolvemos", "Decidimos", "Instamos", "Alentamos", "Exhortamos", "Destacamos", "Subrayamos", "Reiteramos",
    "Invitamos", "Tomamos nota", "Expresamos", "Pedimos", "Solicitamos", "Declaramos", "Hacemos", "Encomiamos",
    "Apoyamos", "Condenamos", "Creemos", "Proclamamos", "Aguardamos con interés",
];

/// The noun before the number, the date after it.
const MENTIONS: MentionGrammar = MentionGrammar {
    rows: ROWS,
    noun: Side::Before,
    date: Side::After,
    possession: Possession::Word,
    bare_paragraphs: true,
    glued: &[],
    sessions: &[],
    portions: &[
        (Portion::Part, &["parte", "partes"]),
        (Portion::Section, &["sección", "secciones", "secc.", "seccs."]),
        (Portion::Volume, &["volumen", "volúmenes"]),
        (Portion::Introduction, &["introducción"]),
        (Portion::Supplement, &["continuación"]),
    ],
};

const LISTS: &str = "DOMAIN.md part 4";
const NOTES: &str = "DOMAIN.md parts 5 and 6";
const DATES: &str = "DOMAIN.md part 7";
const TRAPS: &str = "texts of the seventy-sixth session";

/// Where words that names of bodies are made of are from.
const NAMES: &str = "the names of bodies in the official languages (United Nations terminology)";

const ROWS: &[Row] = &[
    row(Term::Noun(Noun::Resolution), &["resolución", "resoluciones", "RESOLUCIÓN"], LISTS),
    row(Term::Noun(Noun::Decision), &["decisión", "decisiones", "DECISIÓN"], LISTS),
    row(Term::Noun(Noun::Document), &["documento", "documentos"], LISTS),
    row(Term::Organ(Organ::Assembly), &["Asamblea General", "Asamblea"], LISTS),
    row(Term::Organ(Organ::Security), &["Consejo de Seguridad"], LISTS),
    row(Term::Organ(Organ::Economic), &["Consejo Económico y Social"], LISTS),
    row(Term::Organ(Organ::Rights), &["Consejo de Derechos Humanos"], LISTS),
    row(Term::Organ(Organ::Commission), &["Comisión de Derechos Humanos"], LISTS),
    row(Term::Organ(Organ::Below), &["Subcomisión", "subcomisión"], TRAPS),
    row(Term::Organ(Organ::Council), &["Consejo"], LISTS),
    row(
        Term::Organ(Organ::Elsewhere),
        &[
            "Asamblea de Jefes de Estado", "Asamblea de la Comisión Oceanográfica Intergubernamental",
            "Asamblea de la Organización", "Asamblea de la Salud", "Asamblea de la Unión Africana",
            "Asamblea de la Unión Interparlamentaria", "Asamblea de las Naciones Unidas sobre el Medio Ambiente",
            "Asamblea de los Estados Partes", "Asamblea de ONU-Hábitat", "Asamblea Mundial de la Salud",
            "Asamblea Parlamentaria", "Asamblea sobre el Medio Ambiente", "Comisión", "Comisión de Desarrollo Social",
            "Comisión de Estadística", "Comisión de Estupefacientes",
            "Comisión de la Condición Jurídica y Social de la Mujer", "Comisión de Población y Desarrollo",
            "Comisión de Prevención del Delito y Justicia Penal", "Comité", "Comité de Derechos Humanos",
            "Conferencia", "Conferencia de las Partes", "Conferencia de los Estados Parte",
            "Conferencia de los Estados Partes", "Conferencia General", "Consejo de Administración",
            "Consejo de Administración Fiduciaria", "Consejo de Europa", "Consejo de Gobierno", "Consejo de Ministros",
            "Consejo de Paz y Seguridad", "Consejo Directivo", "Consejo Ejecutivo", "Consejo Europeo", "Junta",
            "Junta de Comercio y Desarrollo", "Junta de Gobernadores", "Junta Ejecutiva", "Organización",
            "Reunión de las Partes", "Reunión de los Estados Partes",
        ],
        TRAPS,
    ),
    row(Term::Other, &["Organización de las Naciones Unidas"], TRAPS),
    row(
        Term::Body,
        &[
            "Autoridad", "Banco", "Comunidad", "Congreso", "Corte", "Cumbre", "Federación", "Fondo", "Foro",
            "Instituto", "Liga", "Organismo", "Organización de las Naciones Unidas para", "Parlamento", "Tribunal",
            "Unión",
        ],
        NAMES,
    ),
    row(
        Term::Its,
        &["su", "sus", "su anterior", "sus anteriores", "su propia", "sus propias", "nuestra", "nuestras"],
        LISTS,
    ),
    row(
        Term::InIts,
        &["en su", "en sus", "por su", "por sus", "mediante su", "mediante sus", "en su anterior", "en sus anteriores"],
        TRAPS,
    ),
    row(
        // Not `e`: it never stands before a figure, and Article 73 e has it.
        Term::And,
        &[
            "y", "o", "u", "ó", "así como", "y la", "y las", "y el", "y los", "y de", "y del", "o la", "o las", "o el",
            "o los", "y también", "y además", "así como la", "así como las", "así como el", "así como los",
        ],
        LISTS,
    ),
    row(Term::To, &["a", "al", "hasta"], LISTS),
    row(Term::Of, &["de", "del", "de fecha", "con fecha", "de fechas"], LISTS),
    // `1º de diciembre`: the mark of the first day goes with the word behind it.
    row(Term::Of, &["º de", "° de", ".º de", ".° de"], DATES),
    row(Term::Of, &["aprobada por", "aprobadas por", "adoptada por", "adoptadas por"], TRAPS),
    row(
        Term::On,
        &[
            "aprobada el", "aprobadas el", "aprobado el", "aprobados el", "adoptada el", "adoptadas el",
            "aprobada por consenso el", "fechada el", "el día",
        ],
        TRAPS,
    ),
    row(Term::Link, &["el", "la", "los", "las"], LISTS),
    row(Term::Operative, &["parte dispositiva"], TRAPS),
    row(
        Term::Link,
        &[
            "ambas", "citada", "citadas", "mencionada", "mencionadas", "referida", "referidas", "también", "todas",
            "todas ellas",
        ],
        TRAPS,
    ),
    row(Term::Count(1), &["uno", "primera"], TRAPS),
    row(Term::Count(2), &["dos", "segunda"], TRAPS),
    row(Term::Count(3), &["tres", "tercera"], TRAPS),
    row(Term::Count(4), &["cuatro", "cuarta"], TRAPS),
    row(
        Term::Unit(Unit::Paragraph),
        &[
            "párrafo", "párrafos", "Párrafo", "Párrafos", "PÁRRAFO", "párrafo dispositivo", "párrafos dispositivos",
            "párrafo de la parte dispositiva", "párrafos de la parte dispositiva", "párr.", "párrs.", "Párr.",
            "Párrs.", "párr", "párrs", "parr.", "parrs.",
        ],
        LISTS,
    ),
    row(
        Term::Unit(Unit::Section),
        &["sección", "secciones", "SECCIÓN", "secc.", "seccs.", "secc", "sec.", "secs.", "sect.", "sects."],
        LISTS,
    ),
    row(Term::Unit(Unit::Chapter), &["capítulo", "capítulos", "CAPÍTULO", "cap.", "caps."], NOTES),
    row(Term::Unit(Unit::Annex), &["anexo", "anexos"], LISTS),
    row(Term::Unit(Unit::Appendix), &["apéndice", "apéndices", "APÉNDICE", "ap."], TRAPS),
    row(Term::Unit(Unit::Part), &["parte", "partes"], TRAPS),
    row(Term::Unit(Unit::Article), &["artículo", "artículos", "ARTÍCULO", "art.", "arts."], LISTS),
    row(
        Term::Unit(Unit::Foreign),
        &["numeral", "numerales", "párrafo del preámbulo", "párrafos del preámbulo", "regla", "reglas"],
        TRAPS,
    ),
    row(
        Term::Unit(Unit::Clause),
        &["apartado", "apartados", "inciso", "incisos", "subpárrafo", "subpárrafos", "apdo.", "apdos."],
        TRAPS,
    ),
    row(
        Term::Above,
        &[
            "supra", "infra", "más arriba", "más adelante", "anterior", "anteriores", "precedente", "precedentes",
            "que antecede", "que anteceden", "que figura más arriba", "que figuran más arriba",
            "mencionado más arriba", "mencionados más arriba",
        ],
        LISTS,
    ),
    row(
        Term::Present,
        &[
            "la presente resolución", "presente resolución", "esta resolución", "la presente decisión",
            "presente decisión", "esta decisión",
        ],
        LISTS,
    ),
    row(Term::Charter, &["Carta de las Naciones Unidas", "Carta de la ONU", "Carta"], LISTS),
    row(
        Term::Other,
        &[
            "Carta Africana", "Carta Árabe", "Carta Asiática", "Carta de la Tierra", "Carta Democrática",
            "Carta Europea", "Carta Internacional", "Carta Mundial", "Carta Olímpica", "Carta Social",
            "adopción de decisiones", "adoptar decisiones", "documento final", "documentos finales",
            "decisiones informadas", "proyecto de decisión", "proyecto de resolución", "proyectos de decisión",
            "proyectos de resolución", "resolución de conflictos", "resolución de controversias",
            "resolución de los conflictos", "resolución pacífica", "toma de decisiones", "tomar decisiones",
            "Resoluciones y decisiones de", "Resoluciones y decisiones del", "Resoluciones y decisiones aprobadas",
        ],
        TRAPS,
    ),
    row(Term::Ibid, &["Ibid.", "Ibid", "Ibíd.", "Ibíd", "Ibídem", "Idem", "Ídem", "ídem"], NOTES),
    row(
        Term::Abbreviation,
        &[
            "núm.", "núms.", "NÚM.", "No.", "Nos.", "Nº", "N°", "n.º", "n.°", "nro.", "nros.", "vol.", "vols.", "pp.",
            "pág.", "págs.", "cf.", "cfr.", "ed.", "eds.", "al.", "p. ej.", "Sr.", "Sra.", "Sres.", "Sras.", "Dr.",
            "Dra.",
        ],
        NOTES,
    ),
    row(
        Term::Particular,
        &[
            "concretamente", "concretamente el", "concretamente en el", "en particular en el", "en particular",
            "en particular el", "en particular los", "en especial", "en especial el", "en especial los",
            "especialmente", "especialmente el", "especialmente los", "incluido", "incluidos", "incluido el",
            "incluidos los", "sobre todo", "entre otros", "entre ellos", "a saber",
        ],
        TRAPS,
    ),
];

/// Ordinals without their last vowel, the longest value first; `decimoctavo` shares a vowel, and so has `ctav`.
const HUNDREDS: [(&str, u32); 1] = [("centesim", 100)];

const TENS: [(&str, u32); 11] = [
    ("nonagesim", 90),
    ("octogesim", 80),
    ("septuagesim", 70),
    ("sexagesim", 60),
    ("quincuagesim", 50),
    ("cuadragesim", 40),
    ("trigesim", 30),
    ("vigesim", 20),
    ("duodecim", 12),
    ("undecim", 11),
    ("decim", 10),
];

const UNITS: [(&str, u32); 11] = [
    ("primer", 1),
    ("segund", 2),
    ("tercer", 3),
    ("cuart", 4),
    ("quint", 5),
    ("sext", 6),
    ("septim", 7),
    ("octav", 8),
    ("ctav", 8),
    ("noven", 9),
    ("non", 9),
];

/// The value of an ordinal in words or digits: `Septuagésimo octavo`, `Decimosexto`, `Centésimo tercer`, `78º`, `2018`.
fn spanish_ordinal(text: &str) -> Option<u32> {
    let plain: String = text.to_lowercase().chars().filter(|c| !c.is_whitespace()).map(unaccented).collect();
    if plain.starts_with(|c: char| c.is_ascii_digit()) {
        return plain.trim_end_matches(|c: char| !c.is_ascii_digit()).parse().ok();
    }
    let mut rest = plain.as_str();
    let mut value = 0;
    for stems in [HUNDREDS.as_slice(), TENS.as_slice(), UNITS.as_slice()] {
        let found = stems.iter().find_map(|(stem, worth)| Some((rest.strip_prefix(stem)?, worth)));
        if let Some((after, worth)) = found {
            rest = after.strip_prefix(['o', 'a']).unwrap_or(after);
            value += worth;
        }
    }
    (value > 0 && rest.is_empty()).then_some(value)
}

fn unaccented(c: char) -> char {
    match c {
        'á' => 'a',
        'é' => 'e',
        'í' => 'i',
        'ó' => 'o',
        'ú' => 'u',
        _ => c,
    }
}
