//! How a language asks: the words that open, part and end the clause in which a text asks somebody to do something by some
//! time. One table a language; [`crate::parse`] reads texts with them.
//!
//! The forms are those of the operative paragraphs of the seventy-sixth session in six languages; where a table holds a
//! regular expression, a test holds that it is one.

use crate::resolution::Language;

/// How one language asks.
#[derive(Debug)]
pub struct Asking {
    /// The language.
    pub language: Language,
    /// Verbs that ask, as an expression; the group `v` is what tells which act it is (`requests` of `reiterates its requests
    /// to`). Whatever else opens an operative paragraph ends a clause.
    pub verbs: &'static str,
    /// What stands between a comma and the verb of the next clause: `and in this regard also`.
    pub before: &'static str,
    /// What joins a clause to the one before where no mark parts them: ` and `.
    pub joined: &'static str,
    /// What stands between the verb and the one who is asked: `also`, `upon`, `à`.
    pub after: &'static str,
    /// Where what is asked begins: `to report`, `que`, `представить`. Empty where nothing tells it: Chinese.
    pub deed: &'static str,
    /// Words before `deed` that show that it is none: `a party to`, `in order to`.
    pub no_deed: &'static [&'static str],
    /// Words behind `to` that show the same: `to the`.
    pub no_deed_after: &'static [&'static str],
    /// Words that begin what is said between the one who is asked and the deed: `in consultation with`.
    pub asides: &'static [&'static str],
    /// What parts two who are asked.
    pub and: &'static str,
    /// What may stand before a name without changing it: `all`, `relevant`. Empty where any word may, but for `of`.
    pub determiners: &'static [&'static str],
    /// Words that make of a name before them, or behind them, a part of another: `of`.
    pub of: &'static [&'static str],
    /// Words that may follow a name, where others would make another name of it; empty where all may.
    pub behind: &'static [&'static str],
    /// Words of which no one is: `Encourages the efforts of Member States`.
    pub things: &'static [&'static str],
    /// Where one deed ends and the next one begins: `, and to`. The groups `v` and `r` are there where the words before need no comma.
    pub then: &'static str,
    /// What stands in every form of `session`.
    pub session_word: &'static str,
    /// A session, with the group `n` for its ordinal; as many words as an ordinal may have are in it.
    pub session: &'static str,
    /// What shows before a session that it is not when something is due: `agenda of its`.
    pub no_session: &'static str,
    /// A body that has sessions: the group `assembly` for the General Assembly, `rights` for the Human Rights Council,
    /// else another.
    pub bodies: &'static str,
    /// What shows that another body's session is the time: `at its`.
    pub at: &'static str,
    /// Dates by which something is due, with the groups `y`, `m`, `d`; `{month}` stands for any month.
    pub dates: &'static [&'static str],
    /// What shows before a date that it is part of a name: `на период до 2030 года`.
    pub no_date: &'static [&'static str],
    /// Whether texts say `lui`, `le` for the body whose text it is, so that another one stands nearer to its session.
    pub pronoun: bool,
    /// Words for a report and for reporting, in lower case.
    pub reports: &'static [&'static str],
    /// A report of the Secretary-General, as later texts name it.
    pub report: &'static [&'static str],
}

impl Asking {
    /// The table of a language; `None` for one that has none.
    pub fn of(language: Language) -> Option<&'static Asking> {
        Self::ALL.iter().find(|asking| asking.language == language)
    }

    /// All tables.
    pub const ALL: &'static [Asking] = &[EN, FR, ES, RU, ZH, AR];
}

const EN: Asking = Asking {
    language: Language::EN,
    verbs: r"(?:(?:reiterates|renews|repeats) its )?(?P<v>requests?|asks|urges|encourages|encouragement|invites|invitation|calls? (?:(?:once )?again )?(?:upon|on)|call|appeals?|demands?|recommends|recommendation|instructs)",
    before: r"(?:and|but|while|also|further|again|once again|once more|strongly|therefore|accordingly|thus|in particular|in this (?:regard|respect|context|connection)|in that regard|to (?:this|that) end|for (?:this|that) purpose|urgently|expressly|respectfully|cordially|deeply|hereby|furthermore|moreover|likewise|particularly|especially|similarly|consequently)",
    joined: r"\s+and\s+",
    after: r"(?:also|further|again|once again|once more|strongly|upon|on|to|of|in particular|in this regard|therefore|especially|particularly)",
    deed: r"(?-u:\b)to ",
    no_deed: &[
        "order", "relation", "regard", "respect", "according", "due", "pursuant", "prior", "contrary", "addition",
        "related", "relating", "relevant", "committed", "attributable", "belonging", "contributing", "accession",
        "access", "contributions", "assistance", "support", "subject", "attention", "view", "as", "signatories",
        "acceding", "close", "similar", "equal", "next",
    ],
    no_deed_after: &[
        "the", "its", "their", "all", "those", "these", "a", "an", "which", "whom", "other", "any", "each", "this",
        "that", "his", "her", "both", "do", "date", "such", "and", "armed",
    ],
    asides: &[
        "in", "within", "as", "including", "with", "through", "taking", "upon", "at", "where", "when", "bearing",
        "pursuant", "subject", "without", "by", "on", "especially", "particularly", "based", "working", "acting",
        "under", "if", "from", "for", "drawing", "while", "during", "to", "jointly", "together", "after", "before",
        "consistent", "guided", "building", "according", "following", "until", "using", "via", "inter", "inclusive",
        "individually", "collectively", "where", "whenever", "having", "recalling", "recognizing", "noting", "also",
        "mindful", "since", "making", "beginning", "starting", "notably", "further", "therefore", "consistently",
        "consequently", "and/or", "not", "giving", "depending", "bilaterally", "nationally", "once", "inviting",
        "only", "unless", "provided", "of", "per", "so", "because", "ensuring", "should", "either", "whether",
    ],
    and: r"\s*,?\s+(?:and|or|as well as|and/or|together with)\s+|\s*,\s*|\s*;\s*",
    determiners: &[],
    of: &["of", "for", "in", "on", "by", "with", "to", "from", "among", "between", "against", "that", "’s", "than"],
    behind: &[
        "that", "which", "who", "whose", "concerned", "in", "with", "not", "at", "participating", "involved",
        "parties", "particularly", "especially", "to", "having", "engaged", "members", "hosting", "and", "whether",
        "wishing", "able", "already", "currently", "also", "may", "worldwide", "within", "willing", "on", "outside",
        "still", "from", "continue", "alike", "interested", "working", "affected", "bordering",
    ],
    things: &[
        "efforts", "effort", "initiatives", "initiative", "cooperation", "participation", "use", "development",
        "implementation", "work", "activities", "adoption", "establishment", "promotion", "strengthening", "steps",
        "measures", "collaboration", "dialogue", "exchange", "sharing", "engagement", "support", "contributions",
        "consideration", "inclusion", "discussions", "provision", "ratification", "progress", "assistance",
        "continuation", "integration", "actions", "action", "involvement", "exploration", "resolution", "decision",
        "a", "an", "it", "them", "him", "her", "others", "who", "all", "both", "accession", "practice", "commitment",
        "passage", "attention", "conclusion", "dissemination", "creation", "conduct", "coordination",
    ],
    then: r"(?:[,;]\s+and\s+|;\s+|\s+and\s+)(?:also\s+|further\s+|in this regard,?\s+)?(?:(?:to\s+)?(?P<r>report|submit|transmit)|to\s+(?:also\s+|further\s+)?(?P<v>present|provide|inform|keep|convene|continue|prepare|take|make|include|update|issue|hold|organize|finalize|brief|propose|undertake|bring)?)(?-u:\b)",
    session_word: "session",
    session: r"(?P<n>(?:(?:[Oo]ne hundred(?: and)? )?[A-Za-z]+(?:-[a-z]+)?|\d+(?:st|nd|rd|th))) (?:regular )?session(?-u:\b)",
    no_session: r"agenda (?:of|for) (?:the |its )?$",
    bodies: r"(?P<assembly>General Assembly|Assembly)|(?P<rights>Human Rights Council)|Committee|Commission|Conference|Council|Board|Working Group|Forum|Meeting|Authority|Panel|Group",
    at: r"\b(?:at|during|before|by|for) (?:its |their |the )$",
    dates: &[
        r"(?-u:\b)(?:by|before|no later than|not later than|until|prior to)\s+(?:(?:the\s+)?(?:end|beginning|middle|start|first (?:half|quarter)|second half|last quarter) of\s+|mid-)?(?:(?P<d>\d{1,2})\s+)?(?:(?P<m>{month})\s+)?(?P<y>20\d\d)(?-u:\b)",
        r"(?-u:\b)within the (?:first|second) (?:half|quarter) of\s+(?P<y>20\d\d)(?-u:\b)",
    ],
    no_date: &[],
    pronoun: false,
    reports: &["report"],
    report: &["report of the Secretary-General", "reports of the Secretary-General"],
};

const FR: Asking = Asking {
    language: Language::FR,
    verbs: r"(?:(?:réitère|renouvelle) (?:la|sa|son|l’) ?)?(?P<v>prie|demande(?: instamment)?|invite|invitation|encourage|exhorte|engage|appelle|appel|fait (?:de nouveau )?appel|lance un (?:nouvel )?appel|recommande|exige|charge)",
    before: r"(?:et|mais|à cet égard|à cette fin|dans ce contexte|en outre|également|par ailleurs|en particulier|par conséquent|en conséquence|de nouveau)",
    joined: r"\s+et\s+",
    after: r"(?:également|aussi|en outre|instamment|de nouveau|une fois de plus|vivement|à cet égard|par ailleurs|une nouvelle fois|fermement|à nouveau|notamment|qu’il a adressée|tout particulièrement|à|au|aux|que|auprès de)",
    deed: r"(?:^|[\s(])(?:(?:de|à)\s+|d['’])(?:(?:ne pas|ne|lui|le|la|les|en|y|se|leur)\s+|[lsn]['’])*\p{L}{2,}(?:er|ir|re)(?-u:\b)",
    no_deed: &["afin", "avant", "manière", "façon", "vue", "lieu", "mesure", "état", "droit", "souhait"],
    no_deed_after: &[],
    asides: &[
        "dans", "en", "y", "notamment", "avec", "selon", "par", "conformément", "lorsque", "agissant", "compte",
        "sous", "sans", "sur", "si", "eu", "individuellement", "pour", "pendant", "lors", "s’il", "ainsi", "surtout",
        "quand", "afin", "après", "avant", "tout", "via",
    ],
    and: r"\s*,?\s+(?:et|ou|ainsi que|ainsi qu’)\s+|\s*,\s*",
    determiners: &[
        "le", "la", "les", "l’", "tous", "toutes", "tout", "toute", "autres", "des", "aux", "au", "à", "du", "de",
        "ses", "son", "sa", "diverses", "divers", "chaque", "lui",
    ],
    of: &["de", "du", "des", "d’"],
    behind: &[],
    things: &[
        "un", "une", "efforts", "celle-ci", "celui-ci", "ceux-ci", "eux", "elle", "coopération", "création",
        "établissement", "comme", "participation", "initiatives", "utilisation", "mise", "action", "activités",
        "élaboration", "échange", "attention", "respect", "cessation",
    ],
    then: r"(?:[,;]\s+et\s+|;\s+|\s+et\s+)(?:(?:de|à)\s+|d['’])(?:(?:lui|le|la|les|en|y|se|leur)\s+|[ls]['’])*(?P<v>\p{L}{2,}(?:er|ir|re))(?-u:\b)",
    session_word: "session",
    session: r"(?P<n>[\p{L}-]+(?: et \p{L}+)?|\d+e) session(?-u:\b)",
    no_session: r"ordre du jour (?:provisoire )?de (?:sa|la|cette) $",
    bodies: r"(?P<assembly>Assemblée générale|Assemblée)|(?P<rights>Conseil des droits de l’homme)|Comité|Commission|Conférence|Conseil|Groupe de travail|Forum",
    at: r"\b(?:à|lors de|pendant|durant) (?:sa |leur |la )$",
    dates: &[
        r"(?-u:\b)(?:avant|d['’]ici(?: à)?|au plus tard(?: en)?|jusqu['’]en)\s+(?:le\s+|la\s+|fin\s+|(?:la\s+)?fin\s+de\s+(?:l['’]année\s+)?)*(?:(?P<d>\d{1,2})(?:er)?\s+)?(?:(?P<m>{month})\s+)?(?P<y>20\d\d)(?-u:\b)",
        r"(?-u:\b)au cours du (?:premier|second) semestre (?:de )?(?P<y>20\d\d)(?-u:\b)",
    ],
    no_date: &[],
    pronoun: true,
    reports: &["rapport", "rendre compte", "rende compte"],
    report: &[
        "rapport du Secrétaire général", "rapports du Secrétaire général", "rapport établi par le Secrétaire général",
    ],
};

const ES: Asking = Asking {
    language: Language::ES,
    verbs: r"(?:(?:reitera|renueva) (?:su|la) )?(?P<v>solicita|solicitud|pide|insta|exhorta|alienta|anima|invita|invitación|recomienda|exige|urge|petición|llamamiento|hace (?:un )?(?:nuevo )?llamamiento)",
    before: r"(?:y|e|pero|a este respecto|a ese respecto|en este sentido|en ese sentido|en este contexto|en particular|a tal fin|también|además|asimismo|por consiguiente|por tanto)",
    joined: r"\s+[ye]\s+",
    after: r"(?:también|además|asimismo|encarecidamente|enérgicamente|una vez más|nuevamente|de nuevo|a este respecto|en este sentido|por tanto|firmemente|vivamente|en particular|a)",
    deed: r"(?:^|\s)(?:(?:a\s+|de\s+)?que\s|a\s+(?:no\s+)?\p{L}+(?:ar|er|ir)(?:se|l[aoe]s?)?(?-u:\b))",
    no_deed: &["manera", "forma", "tal", "fin", "los", "las", "el", "la", "medida"],
    no_deed_after: &[],
    asides: &[
        "en", "incluidos", "incluidas", "con", "según", "por", "de", "cuando", "teniendo", "bajo", "sin", "sobre",
        "si", "para", "durante", "mediante", "como", "entre", "especialmente", "incluso", "así", "tanto", "individual",
        "a", "conforme", "actuando", "cuando", "siempre", "sujeto", "dentro", "respetando", "antes",
    ],
    and: r"\s*,?\s+(?:y|e|o|u|así como)\s+(?:a\s+|al\s+)?|\s*,\s*(?:a\s+|al\s+)?",
    determiners: &[
        "el", "la", "los", "las", "al", "a", "todos", "todas", "todo", "toda", "demás", "otros", "otras", "su", "sus",
        "diversos", "diversas",
    ],
    of: &["de", "del"],
    behind: &[],
    things: &[
        "un", "una", "que", "hasta", "quienes", "ellos", "les", "directamente", "esfuerzos", "cooperación",
        "participación", "iniciativas", "aplicación", "labor", "actividades", "atención",
    ],
    then: r"(?:[,;]\s+y\s+|;\s+|\s+y\s+)(?:(?:a\s+)?que\s|a\s+(?P<v>\p{L}+(?:ar|er|ir)(?:se|l[aoe]s?)?)(?-u:\b))",
    session_word: "sesiones",
    session: r"(?P<n>\p{L}+(?:\s\p{L}+){0,2}|\d+º) (?:período|periodo) (?:ordinario )?de sesiones",
    no_session: r"(?:programa (?:provisional )?(?:de|del) (?:su )?|temas del )$",
    bodies: r"(?P<assembly>Asamblea General|Asamblea)|(?P<rights>Consejo de Derechos Humanos)|Comité|Comisión|Conferencia|Consejo|Grupo de Trabajo|Foro",
    at: r"\b(?:en|durante) (?:su |sus |el |la )$",
    dates: &[
        r"(?-u:\b)(?:antes de(?:l)?|a más tardar|para(?: el)?|hasta(?: el)?)\s+(?:el\s+|en\s+|fin(?:es|ales)?\s+de\s+|año\s+|que\s+(?:finalice|termine)\s+(?:el\s+año\s+)?)*(?:(?P<d>\d{1,2})\s+de\s+)?(?:(?P<m>{month})\s+de\s+)?(?P<y>20\d\d)(?-u:\b)",
        r"(?-u:\b)(?:primer|segundo) semestre de (?P<y>20\d\d)(?-u:\b)",
    ],
    no_date: &[],
    pronoun: true,
    reports: &["informe"],
    report: &["informe del Secretario General", "informes del Secretario General"],
};

const RU: Asking = Asking {
    language: Language::RU,
    verbs: r"(?:(?:вновь )?(?:повторяет|подтверждает) свою )?(?P<v>просит|просьбу|призывает|призыв|предлагает|приглашает|рекомендует|рекомендацию|поощряет|требует|поручает|обращается (?:с (?:настоятельным )?призывом|с просьбой) к|обращается)",
    before: r"(?:и|а|но|также|далее|вновь|еще раз|в этой связи|в этом контексте|в этих целях|с этой целью|настоятельно|решительно|особо|в частности|поэтому)",
    joined: r"\s+и\s+",
    after: r"(?:также|далее|вновь|настоятельно|еще раз|в этой связи|кроме того|самым настоятельным образом|к|ко|в частности|особо)",
    deed: r"(?:^|\s)(?:\p{L}{2,}[аеиыяу]ть(?:ся)?|\p{L}*(?:нести|вести|йти|честь|речь|влечь|мочь)(?:сь)?|чтобы)(?:[ ,;:.]|$)",
    no_deed: &[],
    no_deed_after: &[],
    asides: &[
        "в", "во", "при", "с", "со", "на", "по", "как", "включая", "когда", "действуя", "учитывая", "исходя", "без",
        "если", "посредством", "путем", "через", "особенно", "для", "и", "под", "индивидуально", "руководствуясь",
        "которые", "которая", "который", "до", "согласно", "принимая", "используя", "том", "прежде", "находящимся",
        "имеющим", "являющимся", "после", "сотрудничая", "опираясь",
    ],
    and: r"\s*,?\s+(?:и|или|а также)\s+|\s*,\s*",
    determiners: &[
        "все", "всем", "всех", "другие", "другим", "других", "соответствующие", "соответствующим", "заинтересованные",
        "заинтересованным", "остальные", "остальным", "прочие", "прочим", "свои", "также", "иные", "иным",
    ],
    of: &[],
    behind: &[],
    things: &[
        "тому", "далее", "впредь", "им", "их", "его", "ему", "ей", "ее", "те", "через", "также", "так", "том",
        "усилия", "сотрудничество", "участие", "инициативы", "осуществление", "внимание", "развитие",
    ],
    then: r"(?:[,;]\s+(?:и\s+|а также\s+)|\s+и\s+|\s+а также\s+)(?:впредь\s+|далее\s+|в этой связи\s+)?(?P<v>представ\p{L}*ть|доложить|докладывать|сообщ\p{L}*ть|включ\p{L}*ть|продолжать|обеспеч\p{L}*ть|информировать|провести|подготовить|прин\p{L}*ть|созвать)(?:[\s,]|$)",
    session_word: "сесси",
    session: r"(?P<n>\p{L}+(?:\s\p{L}+){0,2}|\d+-\p{L}+) (?:очередной )?сесси[а-я]+",
    no_session: r"повестк\p{L} дня (?:своей |ее |ей )?$",
    bodies: r"(?P<assembly>Генеральн\p{L}+ Ассамбле\p{L}+|Ассамбле\p{L}+)|(?P<rights>Совет\p{L}* по правам человека)|[Кк]омитет\p{L}*|[Кк]омисси\p{L}+|[Кк]онференци\p{L}+|Совет\p{L}*|Рабоч\p{L}+ групп\p{L}+|[Фф]орум\p{L}*",
    at: r"\b(?:на|в ходе|к) (?:ее |его |их |своей )?$",
    dates: &[
        r"(?:^|\s)(?:до|к|не позднее)\s+(?:конца\s+|начала\s+)*(?:(?P<d>\d{1,2})\s+)?(?:(?P<m>{month})\s+)?(?P<y>20\d\d)\s+год",
        r"(?:^|\s)в (?:первой|второй) половине (?P<y>20\d\d)\s+год",
    ],
    no_date: &["период "],
    pronoun: false,
    reports: &["доклад", "доложить"],
    report: &[
        "доклад Генерального секретаря", "доклада Генерального секретаря", "доклады Генерального секретаря",
        "докладе Генерального секретаря",
    ],
};

const ZH: Asking = Asking {
    language: Language::ZH,
    verbs: r"(?:重申其?(?:对.{1,12}的)?)?(?P<v>请|要求|促请|敦促|呼吁|吁请|鼓励|邀请|建议|恳请|强烈要求|强烈敦促|责成|再次请)",
    before: r"(?:并|且|还|又|也|同时|为此|因此|就此|在这方面|在此方面|在这一方面|在此背景下|在这一背景下|为此目的|此外|最后|再次|特别|强烈|郑重|紧急|进一步|重新|继续|但|而|尤其|因而|迫切|一再)",
    joined: r"并",
    after: r"(?:其|上述|该)",
    deed: "",
    no_deed: &[
        "继续", "采取", "加强", "确保", "考虑", "酌情", "进一步", "提交", "提出", "提供", "努力", "支持", "促进",
        "执行", "落实", "遵守", "尊重", "参与", "加大", "加紧", "开展", "制定", "审查", "审议", "报告", "注意", "充分",
        "尽快", "立即", "不要", "避免", "停止", "向", "就", "根据", "按", "为", "对", "从", "通过", "在", "铭记",
        "协助", "优先", "积极", "探讨", "合作", "与其", "使", "将", "以", "利用", "增加", "扩大", "建立", "作出",
        "履行", "编写", "举行", "召开", "完成", "改善", "提高", "推动", "保护", "保障", "消除", "防止", "终止", "允许",
        "实施", "维持", "定期", "每年", "毫不", "尽", "依照", "本着", "于", "把", "由", "随时", "编制", "分享", "交流",
        "批准", "签署", "加入", "收集", "全面", "更多", "密切", "帮助", "鼓励", "任命", "接受", "处理", "解决", "应",
        "可", "能够", "保证", "征求", "确定", "强化", "监测", "列入", "纳入", "关于", "着力", "及时", "继而", "允准",
        "除", "尤其", "并", "给予", "准许", "责成", "提请", "发挥", "各自", "自愿", "参加", "负责", "采用", "拟订",
        "拟定", "承诺", "重视", "调查",
    ],
    no_deed_after: &[],
    asides: &["包括", "特别是", "尤其是", "主要是"],
    and: r"、|[，,]?(?:以及|和|及|与|或|还有)|，(?:包括|特别是|尤其是)",
    determiners: &["所有", "各", "有关", "相关", "其他", "全体", "上述", "该", "其", "每个", "尚未", "其它", "国际"],
    of: &["的"],
    behind: &[],
    things: &["组织", "机构", "基金", "方案", "相关基金", "各基金", "实体", "机关", "会议", "机制"],
    then: r"[，；,;]\s*(?:并|并且|同时|且)",
    session_word: "届",
    session: r"第\s*(?P<n>[〇零一二三四五六七八九十百]+|\d+)\s*届(?:会议|常会)",
    no_session: r"(?:自|自从)$",
    bodies: r"(?P<rights>人权理事会)|(?P<assembly>大会)|委员会|理事会|会议|工作组|论坛|缔约方大会|缔约国大会",
    at: r"(?:向|在|于|提交|提请|供)[^，；。]{0,18}$",
    dates: &[
        r"(?P<y>20\d\d)\s*年(?:\s*(?P<m>\d{1,2})\s*月)?(?:\s*(?P<d>\d{1,2})\s*日)?(?:年?底|末)?(?:之前|以前|前)",
        r"(?:至迟|最迟|不迟于|不晚于|到)(?:于|在)?\s*(?P<y>20\d\d)\s*年(?:\s*(?P<m>\d{1,2})\s*月)?(?:\s*(?P<d>\d{1,2})\s*日)?",
        r"(?P<y>20\d\d)\s*年(?:上|下)半年",
    ],
    no_date: &[],
    pronoun: false,
    reports: &["报告"],
    report: &["秘书长的报告", "秘书长报告", "秘书长关于"],
};

const AR: Asking = Asking {
    language: Language::AR,
    verbs: r"(?:[تي]كرر )?(?P<v>[تي]طلب(?: أيضا| أيضاً| كذلك| مرة أخرى)? (?:إلى|الى|من)|طلبها إلى|[تي]هيب|[تي]حث|[تي]دعو|دعوتها|[تي]شجع|[تي]وصي|[تي]طالب|[تي]ناشد|[تي]رجو)",
    before: r"(?:و|أيضا|كذلك|في هذا الصدد|وفي هذا الصدد|في هذا السياق|مجددا|وبخاصة|ولهذه الغاية)",
    joined: r"\s+و",
    after: r"(?:أيضا|أيضاً|كذلك|مرة أخرى|بقوة|في هذا الصدد|مجددا|من جديد|بشدة)",
    deed: r"(?:^|\s)(?:(?:إلى|على)\s+)?أن\s|\s(?:على|إلى|من أجل|ب?العمل)\s",
    no_deed: &[],
    no_deed_after: &[],
    asides: &[
        "بما", "في", "بالتشاور", "وفقا", "وفقاً", "حسب", "عند", "ضمن", "مع", "من", "كل", "بالتعاون", "بصفته", "ولا",
        "وبخاصة", "لا", "عن", "بوسائل", "على", "حيثما", "رهنا", "لدى",
    ],
    and: r"\s*،?\s+و|\s*،\s*",
    determiners: &["جميع", "سائر", "كافة", "كل", "مختلف", "غيرها", "بجميع", "لجميع", "إلى", "بقوة", "من"],
    of: &[],
    behind: &[],
    things: &["لا", "كذلك", "الجهود", "التعاون", "المشاركة", "المبادرات"],
    then: r"\s*[،؛]?\s+وأن\s",
    session_word: "دور",
    session: r"(?:دورتها|دورته|دورتهم|الدورة|لدورتها)\s+(?:العادية\s+)?(?P<n>\p{L}+(?:\s\p{L}+){0,2}|\d+)",
    no_session: r"جدول (?:الأعمال|أعمال)(?: المؤقت)?\s*$",
    bodies: r"(?P<assembly>الجمعية العامة|للجمعية العامة|الجمعية)|(?P<rights>مجلس حقوق الإنسان)|اللجنة|لجنة|المؤتمر|المجلس|الفريق العامل|المنتدى",
    at: r"(?:في|خلال|أثناء)\s*$",
    dates: &[
        r"(?:بحلول|قبل|في موعد (?:لا يتجاوز|أقصاه|غايته)|في أجل أقصاه)\s+(?:عام\s+|نهاية\s+|سنة\s+|شهر\s+)*(?:(?P<d>\d{1,2})\s+)?(?:(?P<m>{month})\s+)?(?P<y>20\d\d)",
        r"النصف (?:الأول|الثاني) من عام (?P<y>20\d\d)",
    ],
    no_date: &[],
    pronoun: false,
    reports: &["تقرير", "تقارير"],
    report: &["تقرير الأمين العام", "تقارير الأمين العام", "بتقرير الأمين العام"],
};
