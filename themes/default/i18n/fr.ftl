# Français. Un message par ligne : son nom, puis ce que dit la page. Ce qui est entre accolades, comme { $number }, est rempli automatiquement.

language-name = Français
language-tag = fr
language-locale = fr_FR
date-pattern = { $day } { $month-name } { $year }
date-pattern-first = 1er { $month-name } { $year }

## The whole site

skip-to-text = Aller au texte
site-navigation = Site
breadcrumbs = Vous êtes ici
languages = Langues
acknowledgement = Source des textes : Organisation des Nations Unies. Ils ont été convertis pour être lus ici ; seules les versions officielles de l’Organisation font foi.
made-with = Réalisé avec Recalling
comma = ,{" "}
list-separator = ,{" "}
pages = Pages
previous = Précédente
next = Suivante
page-of = Page { $page } sur { $pages }
jump-to = Aller à
and-more = { $plural ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
not-found = Cette page n’existe pas
not-found-why = Rien n’est publié à cette adresse : la cote est peut-être mal saisie, ou ces archives ne contiennent ni ne citent ce document.
not-found-what = Vérifiez l’adresse ou partez de la page d’accueil des archives.
not-found-home = Page d’accueil

## Search

search = Recherche
search-label = Cote ou mots d’un texte
search-placeholder = Cote ou mots, p. ex. 69/28
search-works = Documents correspondants
search-several = Plusieurs documents portent ce numéro. Choisissez-en un.
search-slash = La touche « / » mène à ce champ sur toutes les pages
search-needs-script = La recherche dans les textes nécessite JavaScript. À défaut, les listes ci-après mènent à chaque texte.
search-needs-server = La recherche dans les textes n’est possible que si l’archive est publiée par un serveur Web, et non depuis un dossier sur disque. Le champ mène toujours à une cote, et les listes à chaque texte.
search-none = Aucun texte dans cette langue ne contient ces mots.
search-widen = Chercher dans toutes les années, organes, types et sujets
search-elsewhere = Chercher en
search-working = Recherche en cours…
search-failed = L’index de la recherche n’a pas pu être chargé.
search-found = { $plural ->
    [one] { $count } texte trouvé
   *[other] { $count } textes trouvés
}
search-more-places = { $plural ->
    [one] { $count } autre paragraphe
   *[other] { $count } autres paragraphes
}
search-more = Autres résultats
search-all = Tous
search-language = Langue
search-year = Année
search-body = Organe
search-kind = Catégorie
search-subject = Sujet
search-order = Ordre
search-best = Les plus pertinents d’abord
search-newest = Les plus récents d’abord
search-kind-resolution = Résolutions
search-kind-decision = Décisions
search-kind-document = Documents

## Home, timeline, index

list-timeline = Chronologie
list-symbols = Par cote
list-bodies = Par organe
list-sessions = Par session
list-titles = Par titre
list-subjects = Par sujet
list-documents = Documents
index = Index
held = { $plural ->
    [one] { $count } texte
   *[other] { $count } textes
}
stubs = { $plural ->
    [one] { $count } connu par des citations
   *[other] { $count } connus par des citations
}
documents = { $plural ->
    [one] { $count } document connexe
   *[other] { $count } documents connexes
}
works = { $plural ->
    [one] { $count } entrée
   *[other] { $count } entrées
}
newest = Les plus récents
most-cited = Les plus cités
ways-in = Points d’entrée
read-as-list = Afficher en liste
key-held = Texte intégral
key-stub = Connu par des citations
key-citation = Citation
timeline-label = Chronologie de { $first } à { $last }
year = { $year }
undated = Date inconnue
lane-other = Autres documents
series-resolution = { $owner } : résolutions
series-decision = { $owner } : décisions
series-meeting = { $owner } : comptes rendus de séance
series-document = { $owner } : documents
session-of-body = { $body }, { $session }
cites-count = { $plural ->
    [one] cite { $count } texte
   *[other] cite { $count } textes
}
cited-count = { $plural ->
    [one] cité dans { $count } texte
   *[other] cité dans { $count } textes
}

## Resolutions

adopted = Adoption
agenda-item = Point de l’ordre du jour
committee-report = Rapport de la Commission
without-committee = Sans renvoi à une grande commission
issued = Publication
amended = Texte corrigé

# A page at an address that the text no longer has.
moved = Cette page a été déplacée

distribution = Distribution :
distribution-general = générale
distribution-limited = limitée
distribution-restricted = restreinte
distribution-provisional = provisoire
distribution-special = spéciale
subjects = Sujets
outline = Plan
part-preamble = Préambule
part-operative = Dispositif
part-annex = Annexe
back-to-text = Retour au texte
cites = Textes cités
cites-none = Le texte ne cite aucun autre document.
cited-by = Cité par
cited-by-none = Aucun texte de ces archives ne cite ce document.
cites-of = cite
group-resolutions = Résolutions
group-decisions = Décisions
group-documents = Documents
group-meetings = Comptes rendus de séance
group-treaties = Traités
cited-by-all = Tous les textes ({ $count })
cited-by-title = Textes citant { $symbol }
cited-by-count = { $plural ->
    [one] Cité par { $count } texte
   *[other] Cité par { $count } textes
}
cited-paragraph = { $plural ->
    [one] { $count } texte cite ce paragraphe
   *[other] { $count } textes citent ce paragraphe
}
official-copy = Version officielle
origin = provenance du fichier
source-file = Établi à partir de
not-held = texte intégral absent de ces archives
unread = Dans un texte en cette langue, seules les cotes complètes sont reconnues comme des renvois.
uncertain = on ne sait pas avec certitude quel document est visé
treaty-text = texte officiel sur le site Web de l’Organisation des Nations Unies
description-adopted = { $name }, adoptée le { $date } : texte intégral, avec liens paragraphe par paragraphe.
description-stub = { $name } : texte absent de ces archives ; liste des textes qui le citent.
meeting = { NUMBER($number, type: "ordinal") ->
    [one] { $number }re séance
   *[other] { $number }e séance
}
meeting-plenary = { NUMBER($number, type: "ordinal") ->
    [one] { $number }re séance plénière
   *[other] { $number }e séance plénière
}
meeting-resumed = { $meeting } (reprise)

## What paragraphs do with what they cite

act-recall = Rappelle
act-reaffirm = Réaffirme
act-follow = Agit conformément à
act-consider = Examine
act-note = Note
act-welcome = Se félicite
act-appreciate = Exprime sa reconnaissance
act-recognize = Considère, garde à l’esprit
act-stress = Souligne
act-affirm = Affirme
act-convinced = Se dit convaincue
act-concern = Se déclare préoccupée
act-condemn = Condamne
act-endorse = Approuve, fait sien
act-decide = Décide
act-request = Prie, demande
act-urge = Exhorte, engage
act-encourage = Encourage
act-invite = Invite
act-recommend = Recommande
act-other = Autres
run = { $count }, de { $first } à { $last }
run-count = { $plural ->
    [one] { $count } résolution
    [many] { $count } de résolutions
   *[other] { $count } résolutions
}
citing-run = { $count }, { $first }–{ $last } : { $title }
texts = { $plural ->
    [one] { $count } texte
    [many] { $count } de textes
   *[other] { $count } textes
}
near = Textes voisins par date
near-cites = { $plural ->
    [one] Ce texte en cite { $count }
   *[other] Ce texte en cite { $count }
}
near-cited = { $plural ->
    [one] { $count } texte le cite
   *[other] { $count } textes le citent
}
near-years = { $count } ({ $first }-{ $last })
near-and = {" "};{" "}
near-drawn = { $drawn } sur { $all } figurent ici
near-year = { $count } ({ $first })

## Citing, reporting, colours

cite-resolution = { $body }, résolution { $number } du { $date }
cite-decision = { $body }, décision { $number } du { $date }
copy-citation = Copier la référence
copied = Copié
report-error = Signaler une erreur
look = Couleurs
look-system = Comme le système
look-light = Clair
look-dark = Sombre

## Votes, sponsors, subjects

vote = Vote
vote-none = Adoptée sans être mise aux voix
vote-recorded = Vote enregistré
vote-in-favour = Pour
vote-against = Contre
vote-abstaining = Abstentions
vote-all = Vote de chaque État
vote-incomplete = Le relevé du vote nomme { $named } des { $count } États.
draft = Projet
sponsors = Auteurs
sponsors-count = { $plural ->
    [one] { $count } auteur
   *[other] { $count } auteurs
}
background-title = { $symbol } : textes cités et genèse
background-cites = Tous ces textes, et où ils sont cités
background-subjects = Tous les sujets
sponsors-first = Présenté par
sponsors-later = Se sont ensuite portés coauteurs
subjects-in-english = Certains de ces termes ne sont donnés qu’en anglais.
subjects-own = Sujets propres à ces archives
subjects-unbis = Thésaurus UNBIS
subjects-body = Organes et conférences
subjects-sdg = Objectifs de développement durable
subjects-eurovoc = EuroVoc
goal = Objectif { $number } : { $title }
goal-1 = Pas de pauvreté
goal-2 = Faim « zéro »
goal-3 = Bonne santé et bien-être
goal-4 = Éducation de qualité
goal-5 = Égalité entre les sexes
goal-6 = Eau propre et assainissement
goal-7 = Énergie propre et d’un coût abordable
goal-8 = Travail décent et croissance économique
goal-9 = Industrie, innovation et infrastructure
goal-10 = Inégalités réduites
goal-11 = Villes et communautés durables
goal-12 = Consommation et production responsables
goal-13 = Mesures relatives à la lutte contre les changements climatiques
goal-14 = Vie aquatique
goal-15 = Vie terrestre
goal-16 = Paix, justice et institutions efficaces
goal-17 = Partenariats pour la réalisation des objectifs
list-agenda = Par point de l’ordre du jour
list-sponsors = Par auteur
agenda-item-of = { $session }, point { $item }
agenda-short = Titre abrégé du point de l’ordre du jour

## Versions side by side, parts of a text

side-by-side = En regard
side-by-side-title = { $symbol } : { $first } et { $second }
side-by-side-lead = Paragraphe par paragraphe. Ce qui manque dans l’un des deux textes est laissé en blanc.
parts = Parties
part-notice = Ceci est la partie { $letter } de { $symbol }, où figure son texte.
part-read = Lire la partie { $letter }
parts-notice = Ce numéro a été adopté en plusieurs parties ; { $symbol } en contient le texte.
parts-read = Lire le texte
notes = Notes

## Documents known from citations

stub-notice = Ces archives ne contiennent pas le texte de ce document. Ce qui suit provient des textes qui le citent.
date = Date
date-said-by = { $plural ->
    [one] selon { $count } texte
   *[other] selon { $count } textes
}
adopted-here = Textes adoptés à cette séance
dates-differ = Les textes qui citent ce document donnent des dates différentes
said-by = dans

## Places

place-head = En-tête
place-preambular = Alinéa { $number } du préambule
place-operative = Paragraphe { $number }
place-unnumbered = Paragraphe non numéroté
place-note = Note { $number }
place-annex = Annexe { $number }
place-article = Article { $number }
place-part = Partie { $letter }
place-section = Section { $number }
place-heading = Intertitre
place-table = Tableau
place-enacting = Formule introductive
place-closing = Mention finale
place-other = Autre passage
place-within = { $outer }, { $inner }
paragraphs-cited = par. { $numbers }

## Bodies, sessions, names of documents

body-ga = Assemblée générale
body-sc = Conseil de sécurité
body-ecosoc = Conseil économique et social
body-hrc = Conseil des droits de l’homme
committee-first-committee = Première Commission
committee-second-committee = Deuxième Commission
committee-third-committee = Troisième Commission
committee-fourth-committee = Quatrième Commission
committee-special-political-and-decolonization-committee = Commission des questions politiques spéciales et de la décolonisation
committee-special-political-and-decolonization-committee-fourth-committee = Commission des questions politiques spéciales et de la décolonisation (Quatrième Commission)
committee-fifth-committee = Cinquième Commission
committee-sixth-committee = Sixième Commission
committee-general-committee = Bureau
committee-credentials-committee = Commission de vérification des pouvoirs
session-regular = { NUMBER($number, type: "ordinal") ->
    [one] { $number }re session
   *[other] { $number }e session
}
session-special = { NUMBER($number, type: "ordinal") ->
    [one] { $number }re session extraordinaire
   *[other] { $number }e session extraordinaire
}
session-emergency = { NUMBER($number, type: "ordinal") ->
    [one] { $number }re session extraordinaire d’urgence
   *[other] { $number }e session extraordinaire d’urgence
}
session-year = session de { $year }
name-resolution = { $body }, résolution { $number }
name-decision = { $body }, décision { $number }
name-meeting = Compte rendu de séance { $symbol }

## What is missing

coverage = Ce qui manque
coverage-lead = Ce que ces archives n’ont pas de ce que leurs textes mentionnent, et où se trouvent les exemplaires officiels.
coverage-languages = Langues
coverage-languages-none = Chaque texte est présent dans toutes les langues.
coverage-runs = Suites annuelles
coverage-runs-why = Résolutions que des textes mentionnent l’une après l’autre, année après année ; celles-ci ne figurent pas dans les archives.
coverage-runs-none = Aucun texte ne mentionne de suite à laquelle manque un élément.
coverage-wanted = Les plus cités parmi les textes absents
coverage-wanted-none = Tout ce qui est cité est présent.

## Data for programs

authority-ga = Assemblée générale des Nations Unies
authority-sc = Conseil de sécurité des Nations Unies
authority-ecosoc = Conseil économique et social des Nations Unies
authority-hrc = Conseil des droits de l’homme des Nations Unies
authority-un = Nations Unies
genre-resolution = Résolution
genre-decision = Décision
genre-meeting = Compte rendu de séance
genre-document = Document
files = Notices et texte
cite-in = Citer ce texte :
text-alone = Texte seul
description-home = { $title } : texte intégral de résolutions, où chaque renvoi peut être suivi dans les deux sens.
description-index = Accès à { $archive } : par année, cote, session, titre et sujet.
description-search = Recherche dans le texte intégral des documents de { $archive }, dans toutes les langues.
description-list = { $title } : liste de { $archive }, avec cotes, titres et dates.
description-cited-by = { $title } : les textes de { $archive } qui le citent, paragraphe par paragraphe.
description-background = { $title } ({ $archive }).
description-side-by-side = { $title }, paragraphe par paragraphe.
series = Série
series-title = Série : { $title }
series-left = Elle a quitté cette série :
series-forks = L’ont quittée :
series-gap = { $session } : aucun texte de cette série n’est connu
series-forerunner = précurseur possible
series-fork = texte rival, qui a sa propre série
series-now-in-favour = Désormais pour
series-now-against = Désormais contre
series-now-abstaining = Désormais abstention
series-joined = Nouveaux auteurs
series-gone = Ne sont plus auteurs
evidence = Pourquoi ce texte figure ici
evidence-title = a le même titre que { $symbol }
evidence-item = relève du même point de l’ordre du jour que { $symbol }
evidence-beside = de la même session que { $symbol }
evidence-recalled = rappelée par { $symbol }, { $place }
evidence-named = rappelée par { $symbol }, { $place }, parmi { $count } de session en session
evidence-forward = { $symbol }, { $place }, inscrit son point à l’ordre du jour
evidence-apart = { $plural ->
    [one] mais un intervalle de { $count } session suit
   *[other] mais un intervalle de { $count } sessions suit
}
evidence-keeper = selon la personne qui tient les archives
evidence-alone = mais un seul texte la cite
evidence-recalls = { $plural ->
    [one] rappelle { $count } résolution antérieure
   *[other] rappelle { $count } résolutions antérieures
}
description-series = { $title } ({ $archive }) : les résolutions sur cette question, de session en session.
comparison = Ce qui a changé
comparison-title = Ce qui a changé : de { $before } à { $after }
comparison-since = Ce qui a changé depuis { $symbol }
comparison-summary = De { $before } à { $after } : alinéas et paragraphes inchangés, { $unchanged } ; modifiés, { $edited } ; nouveaux, { $new } ; supprimés, { $dropped }.
comparison-summary-moved = De { $before } à { $after } : alinéas et paragraphes inchangés, { $unchanged } ; modifiés, { $edited } ; déplacés, { $moved } ; nouveaux, { $new } ; supprimés, { $dropped }.
comparison-between = Textes de la série entre les deux
comparison-cited-new = Nouvellement cités
comparison-cited-gone = Plus cités
comparison-others = Autres comparaisons
comparison-beside = Côte à côte
comparison-inline = En un seul texte
comparison-here = Lien vers ce paragraphe
compare-with = Comparer avec
unchanged-paragraphs = { $plural ->
    [one] { $count } paragraphe inchangé
   *[other] { $count } paragraphes inchangés
}
unchanged-notes = { $plural ->
    [one] { $count } note inchangée
   *[other] { $count } notes inchangées
}
change-first = dans le plus ancien texte possédé
change-unchanged = inchangé
change-edited = modifié
change-moved = déplacé
change-moved-edited = déplacé et modifié
change-new = nouveau
change-dropped = supprimé
change-back = de retour, sans changement
part-rest = Annexes et autres parties
cited-works = Textes cités
series-texts = Textes
matrix = Les paragraphes au fil des ans
matrix-lead = Une ligne est un paragraphe, une colonne un texte que les archives possèdent ; une case mène au paragraphe, ses premiers mots à son histoire.
lifeline = Histoire d’un paragraphe
lifeline-title = Histoire : { $words }
lifeline-texts = { $plural ->
    [one] dans { $count } texte
   *[other] dans { $count } textes
}
lifeline-changes = { $plural ->
    [one] { $count } changement de libellé
   *[other] { $count } changements de libellé
}
lifeline-gone = Absent de
since-hint = Mêmes termes depuis { $symbol }.
since-at-least = Mêmes termes depuis { $symbol }, le plus ancien texte possédé, ou avant.
since-changed = { $plural ->
    [one] Modifié { $count } fois auparavant.
   *[other] Modifié { $count } fois auparavant.
}
since-new = Absent de { $symbol }
description-lifeline = { $title } ({ $archive }) : son libellé dans chaque résolution, avec ce qui a changé.
data = Données
data-lead = L’ensemble des archives sous forme de tableaux, de notices, de fils et de textes bruts, pour les tableurs, les logiciels de bibliographie et vos propres programmes.
data-rows = { $plural ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
size-kb = { $count } Ko
size-mb = { $count } Mo
data-column = Colonne
data-meaning = Contenu
data-example = Exemple
data-formats = Format des fichiers
data-csv = Les fichiers CSV suivent la norme RFC 4180 : UTF-8, ligne d’en-tête, virgules, guillemets là où il en faut. Plusieurs valeurs dans une même cellule sont séparées par « | ». Un texte qui commence comme une formule (par =, +, - ou @) est précédé d’une apostrophe, afin qu’aucun tableur ne l’exécute.
data-json = Les fichiers JSON contiennent une liste comptant un objet par ligne du tableau, à raison d’un par ligne de texte. Les colonnes sont les mêmes ; une valeur inconnue est null, plusieurs valeurs forment une liste, et tout texte y figure tel quel.
data-addresses = Les grands tableaux sont divisés en plusieurs fichiers, numérotés à partir de 2. L’adresse d’un paragraphe est celle de la page, suivie de # et de l’ancre.
data-beside = À côté de chaque texte
data-beside-about = Chaque texte est accompagné, à l’adresse de sa page, de notices pour logiciels de bibliographie (BibTeX, RIS et CSL-JSON) et du texte seul. Sa page porte aussi les balises que lisent Zotero et les moteurs de recherche. Par exemple :
data-feeds = Fils et plan du site
data-feeds-about = Des fils Atom annoncent les textes les plus récents : un pour l’ensemble des archives et un pour chaque sujet, que les lecteurs de fils trouvent sur la liste des sujets.
data-feed-all = Textes les plus récents
feed = Fil Atom de ce sujet
data-terms = Source et conditions
data-terms-about = Les notices et les liens ont été établis par un programme à partir de ces textes. Veuillez mentionner les archives et le document officiel lorsque vous les utilisez, et vérifier les citations sur la version officielle.
table-works = Documents
table-works-about = Une ligne par document : tous ceux dont les archives contiennent le texte, et tous ceux qu’elles ne connaissent que par des citations.
table-citations = Citations
table-citations-about = Une ligne par passage d’un texte qui renvoie à un autre document. Chaque citation est tirée de la première version linguistique qui la contient.
table-paragraphs = Paragraphes
table-paragraphs-about = Une ligne par paragraphe, intertitre, titre et note, dans l’ordre de lecture ; un fichier par langue.
column-symbol = La cote du document
column-kind = resolution (résolution), decision (décision), meeting (compte rendu) ou document
column-body = L’organe qui l’a adopté ou publié, en anglais
column-session = La session : 76, ES-11, ou une année
column-date = Le jour de l’adoption, selon le texte ou, à défaut, selon la plupart des textes qui le citent
column-title = Le titre, dans la première langue des archives qui en a un
column-title-language = La langue du titre (code ISO 639-1)
column-held = Si les archives contiennent le texte
column-languages = Les langues dans lesquelles elles le contiennent
column-within = Le document dont le texte contient celui-ci, pour les parties d’une résolution
column-meeting = Le compte rendu de la séance à laquelle le texte a été adopté
column-agenda-items = Points de l’ordre du jour
column-subjects = Sujets, chacun précédé du nom de sa liste : unbis, eurovoc, sdg ou body
column-in-favour = Voix pour, lorsque le vote a été enregistré
column-against = Voix contre
column-abstaining = Abstentions
column-cites = Nombre de documents qu’il cite
column-cited-by = Nombre de documents qui le citent
column-page = Sa page dans ces archives
column-official = La version officielle
column-citing = La cote du document qui cite
column-language = La langue du texte (code ISO 639-1)
column-paragraph = L’ancre du paragraphe ou de la note, la même dans toutes les langues ; vide pour le titre et l’en-tête du texte
column-verb = Le verbe par lequel s’ouvre le paragraphe
column-cited = La cote du document cité
column-cited-paragraphs = Les paragraphes du document cité qui sont désignés
column-cited-part = La partie du document cité qui est désignée, par exemple une annexe ou une section
column-cited-date = La date donnée avec la citation
column-words = Les mots qui citent
column-citing-page = L’adresse du paragraphe qui cite
column-cited-page = L’adresse du document cité, ou du paragraphe cité si les archives le contiennent
column-role = Sa nature : title (titre), enacting (formule initiale), preambular (préambule), operative (dispositif), point (alinéa), heading (intertitre), annex (annexe), table (tableau), closing (clôture), note ou other (autre)
column-number = Le numéro tel qu’il est imprimé
column-text = Les mots

## The archive’s health

health = État des archives
health-lead = Ce qui a été constaté à la lecture des textes. Chaque constat indique le fichier, l’endroit et la marche à suivre ; les constats sont rédigés en anglais.
health-nothing = Rien n’a été constaté.
health-links = Les liens des fichiers eux-mêmes désignent ce que nomment les textes dans { $agreeing } cas sur { $all }.
health-errors = { $plural ->
    [one] { $count } erreur
   *[other] { $count } erreurs
}
health-warnings = { $plural ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
}
health-remarks = { $plural ->
    [one] { $count } remarque
   *[other] { $count } remarques
}
code-e0101 = Un fichier est vide
code-e0102 = Un fichier n’est pas du texte
code-e0103 = Un fichier est illisible
code-e0104 = Une notice est incompréhensible
code-e0105 = Un fichier est trop volumineux
code-w0106 = Une notice ne correspond à aucun fichier
code-i0107 = Un texte utilisait un autre codage
code-w0108 = Certains caractères n’ont pu être lus
code-i0109 = Les fichiers de ce type ne sont pas lus
code-e0201 = Aucune cote n’a été trouvée
code-w0202 = Des mots qu’aucune règle n’explique ont été conservés tels quels
code-w0203 = Un appel renvoie à une note absente
code-w0204 = Une note n’est appelée nulle part
code-w0205 = La numérotation des paragraphes présente des lacunes
code-w0206 = Une date est impossible
code-w0207 = Un document énonce des faits divergents
code-w0208 = Aucune formule telle que « L’Assemblée générale, » n’a été trouvée
code-i0209 = Il n’existe pas encore de grammaire pour cette langue
code-w0210 = Aucune date d’adoption n’a été trouvée
code-w0211 = Une correction ne correspond à rien
code-i0212 = Un État nommé n’est pas connu
code-w0301 = Le document cité est incertain ; aucun lien n’a été établi
code-w0302 = Un paragraphe cité du même texte n’existe pas
code-w0303 = Un paragraphe cité d’un autre texte n’existe pas
code-w0110 = Le balisage d’un fichier est défectueux
code-i0304 = Les liens d’un fichier désignent d’autres documents que son texte
code-w0401 = Deux fichiers ont la même cote et la même langue
code-w0402 = Le texte et ceux qui le citent divergent sur une date
code-w0403 = Les versions d’un texte divergent
code-w0404 = Il n’y a rien à produire
code-e0501 = Un gabarit contient une erreur
code-w0502 = Une traduction manque
code-e0503 = Un gabarit échoue sur une page que l’archive n’a pas
code-e0601 = Un fichier n’a pu être écrit

## States, by their codes

state-afg = Afghanistan
state-alb = Albanie
state-dza = Algérie
state-and = Andorre
state-ago = Angola
state-atg = Antigua-et-Barbuda
state-arg = Argentine
state-arm = Arménie
state-aus = Australie
state-aut = Autriche
state-aze = Azerbaïdjan
state-bhs = Bahamas
state-bhr = Bahreïn
state-bgd = Bangladesh
state-brb = Barbade
state-blr = Bélarus
state-bel = Belgique
state-blz = Belize
state-ben = Bénin
state-btn = Bhoutan
state-bol = Bolivie (État plurinational de)
state-bih = Bosnie-Herzégovine
state-bwa = Botswana
state-bra = Brésil
state-brn = Brunéi Darussalam
state-bgr = Bulgarie
state-bfa = Burkina Faso
state-bdi = Burundi
state-cpv = Cabo Verde
state-khm = Cambodge
state-cmr = Cameroun
state-can = Canada
state-caf = République centrafricaine
state-tcd = Tchad
state-chl = Chili
state-chn = Chine
state-col = Colombie
state-com = Comores
state-cog = Congo
state-cri = Costa Rica
state-civ = Côte d’Ivoire
state-hrv = Croatie
state-cub = Cuba
state-cyp = Chypre
state-cze = Tchéquie
state-prk = République populaire démocratique de Corée
state-cod = République démocratique du Congo
state-dnk = Danemark
state-dji = Djibouti
state-dma = Dominique
state-dom = République dominicaine
state-ecu = Équateur
state-egy = Égypte
state-slv = El Salvador
state-gnq = Guinée équatoriale
state-eri = Érythrée
state-est = Estonie
state-swz = Eswatini
state-eth = Éthiopie
state-fji = Fidji
state-fin = Finlande
state-fra = France
state-gab = Gabon
state-gmb = Gambie
state-geo = Géorgie
state-deu = Allemagne
state-gha = Ghana
state-grc = Grèce
state-grd = Grenade
state-gtm = Guatemala
state-gin = Guinée
state-gnb = Guinée-Bissau
state-guy = Guyana
state-hti = Haïti
state-hnd = Honduras
state-hun = Hongrie
state-isl = Islande
state-ind = Inde
state-idn = Indonésie
state-irn = Iran (République islamique d’)
state-irq = Iraq
state-irl = Irlande
state-isr = Israël
state-ita = Italie
state-jam = Jamaïque
state-jpn = Japon
state-jor = Jordanie
state-kaz = Kazakhstan
state-ken = Kenya
state-kir = Kiribati
state-kwt = Koweït
state-kgz = Kirghizistan
state-lao = République démocratique populaire lao
state-lva = Lettonie
state-lbn = Liban
state-lso = Lesotho
state-lbr = Libéria
state-lby = Libye
state-lie = Liechtenstein
state-ltu = Lituanie
state-lux = Luxembourg
state-mdg = Madagascar
state-mwi = Malawi
state-mys = Malaisie
state-mdv = Maldives
state-mli = Mali
state-mlt = Malte
state-mhl = Îles Marshall
state-mrt = Mauritanie
state-mus = Maurice
state-mex = Mexique
state-fsm = Micronésie (États fédérés de)
state-mco = Monaco
state-mng = Mongolie
state-mne = Monténégro
state-mar = Maroc
state-moz = Mozambique
state-mmr = Myanmar
state-nam = Namibie
state-nru = Nauru
state-npl = Népal
state-nld = Pays-Bas (Royaume des)
state-nzl = Nouvelle-Zélande
state-nic = Nicaragua
state-ner = Niger
state-nga = Nigéria
state-mkd = Macédoine du Nord
state-nor = Norvège
state-omn = Oman
state-pak = Pakistan
state-plw = Palaos
state-pan = Panama
state-png = Papouasie-Nouvelle-Guinée
state-pry = Paraguay
state-per = Pérou
state-phl = Philippines
state-pol = Pologne
state-prt = Portugal
state-qat = Qatar
state-kor = République de Corée
state-mda = République de Moldova
state-rou = Roumanie
state-rus = Fédération de Russie
state-rwa = Rwanda
state-kna = Saint-Kitts-et-Nevis
state-lca = Sainte-Lucie
state-vct = Saint-Vincent-et-les Grenadines
state-wsm = Samoa
state-smr = Saint-Marin
state-stp = Sao Tomé-et-Principe
state-sau = Arabie saoudite
state-sen = Sénégal
state-srb = Serbie
state-syc = Seychelles
state-sle = Sierra Leone
state-sgp = Singapour
state-svk = Slovaquie
state-svn = Slovénie
state-slb = Îles Salomon
state-som = Somalie
state-zaf = Afrique du Sud
state-ssd = Soudan du Sud
state-esp = Espagne
state-lka = Sri Lanka
state-sdn = Soudan
state-sur = Suriname
state-swe = Suède
state-che = Suisse
state-syr = République arabe syrienne
state-tjk = Tadjikistan
state-tha = Thaïlande
state-tls = Timor-Leste
state-tgo = Togo
state-ton = Tonga
state-tto = Trinité-et-Tobago
state-tun = Tunisie
state-tur = Türkiye
state-tkm = Turkménistan
state-tuv = Tuvalu
state-uga = Ouganda
state-ukr = Ukraine
state-are = Émirats arabes unis
state-gbr = Royaume-Uni de Grande-Bretagne et d’Irlande du Nord
state-tza = République-Unie de Tanzanie
state-usa = États-Unis d’Amérique
state-ury = Uruguay
state-uzb = Ouzbékistan
state-vut = Vanuatu
state-ven = Venezuela (République bolivarienne du)
state-vnm = Viet Nam
state-yem = Yémen
state-zmb = Zambie
state-zwe = Zimbabwe
state-vat = Saint-Siège
state-pse = État de Palestine
state-eue = Union européenne
state-cok = Îles Cook
state-niu = Nioué
state-csk = Tchécoslovaquie
state-ymd = Yémen démocratique
state-ddr = République démocratique allemande
state-scg = Serbie-et-Monténégro
state-sun = Union des Républiques socialistes soviétiques
state-yug = Yougoslavie

## Demandes et échéances

requests = Demandes et échéances
requests-about = À qui les paragraphes du dispositif demandent de faire quelque chose, et pour quand. Chaque ligne cite sa disposition et n’en dit pas davantage. Qu’un texte ultérieur cite un rapport ne signifie pas que la demande a été satisfaite.
requests-count = { $plural ->
    [one] { $count } demande
   *[other] { $count } demandes
}
requests-files = Calendrier et tableau
requests-due = Échéances
requests-to = Destinataires
requests-to-others = Autres destinataires, tels que le texte les nomme
requests-at-others = Sessions d’autres organes
requests-undated = Sans session ni date
requests-note-to = Ce qui est attendu pour une session ou une date figure en premier, en commençant par l’échéance la plus lointaine ; viennent ensuite les dispositions sans échéance, à partir du texte le plus récent.
requests-note-to-others = Organes, bureaux et États cités tels que les textes les nomment, dans l’ordre de leurs noms.
requests-note-session = Ce qui est attendu à cette session, qui s’ouvre en septembre { $year }.
requests-note-at = Ce qui est attendu à cette session.
requests-note-at-others = Ce qui est attendu à une session de l’organe que la disposition nomme.
requests-note-by = Ce qui est attendu à un jour, au cours d’un mois ou d’ici à la fin de cette année.
request-at = { $symbol }, { $place }
request-closed = Rapport { $report } cité par { $symbol }, { $place }
deadlines = Échéances
month-of-year = { $month } { $year }
calendar-summary = { $to } : { $due } ({ $symbol })
calendar-session = Le texte indique une session et non un jour. La session s’ouvre au cours de ce mois.
calendar-period = Le texte indique cette période et non un jour.
description-requests = { $title } ({ $archive }) : à qui il est demandé de faire quoi, et pour quand, avec la disposition qui le dit.
table-requests = Demandes
table-requests-about = Une ligne pour chaque verbe par lequel un paragraphe du dispositif demande quelque chose à quelqu’un pour une même échéance. Chacune cite sa disposition.
column-asks = Ce que fait le verbe : request (prie), urge (exhorte), encourage (encourage), invite (invite) ou recommend (recommande)
column-addressees = Les destinataires connus, par leur identifiant
column-addressees-printed = Les autres destinataires, tels qu’ils sont nommés
column-due-body = L’organe dont c’est la session, en anglais, lorsque cela est certain
column-due-session = Le numéro de la session
column-due-date = Le jour, le mois ou l’année de l’échéance
column-quotation = La disposition
column-report-cited-by = Les textes ultérieurs qui citent le rapport de cette session ; cela ne signifie pas que la demande a été satisfaite
column-reports-cited = Les rapports qu’ils citent
column-paragraph-page = L’adresse du paragraphe
## Formulations convenues

marks = Formulations, paragraphe par paragraphe
marks-none = Aucun paragraphe de ce texte ne figure dans un autre texte de l’archive.
wordings = Formulations convenues
wordings-lead = Paragraphes qui figurent dans au moins deux résolutions, mot pour mot ou presque. Les nombres et la ponctuation ne comptent pas.
wordings-formulas = Formules consacrées
wordings-formulas-lead = Ce que de nombreuses résolutions d’une même session disent de la même façon, quel qu’en soit l’objet.
wordings-passages = Passages
wordings-passages-lead = Longues suites de mots qui figurent dans des paragraphes par ailleurs différents.
wording = Formulation convenue
wording-formula = Formule consacrée
wording-formula-note = Tant de résolutions d’une même session le disent, quel qu’en soit l’objet, qu’il s’agit d’une formule plutôt que d’une formulation négociée pour l’une d’elles.
wording-passage = Passage
wording-passage-note = Suite de mots qui figure dans des paragraphes par ailleurs différents.
wording-title = { $kind } : { $words }
wording-stands = { $plural ->
    [one] Figure dans { $count } résolution
    [many] Figure dans { $count } de résolutions
   *[other] Figure dans { $count } résolutions
}
wording-first = { $stands }, d’abord dans { $first }
wording-year = { $symbol } ({ $year })
wording-same = { $plural ->
    [one] En ces termes dans { $count } résolution
    [many] Mot pour mot dans { $count } de résolutions
   *[other] Mot pour mot dans { $count } résolutions
}
wording-numbers = { $plural ->
    [one] Avec d’autres nombres dans { $count } résolution
    [many] Avec d’autres nombres dans { $count } de résolutions
   *[other] Avec d’autres nombres dans { $count } résolutions
}
wording-varied = { $plural ->
    [one] Avec des changements dans { $count } résolution
    [many] Avec ces changements dans { $count } de résolutions
   *[other] Avec ces changements dans { $count } résolutions
}
wording-within = { $plural ->
    [one] Au sein de paragraphes, dans { $count } résolution
    [many] Au sein de paragraphes, dans { $count } de résolutions
   *[other] Au sein de paragraphes, dans { $count } résolutions
}
wording-count = { $plural ->
    [one] { $count } formulation
    [many] { $count } de formulations
   *[other] { $count } formulations
}
wording-parts = Passages de ce texte qui figurent aussi ailleurs
wording-wholes = Paragraphes entiers qui figurent aussi ailleurs
description-wordings = { $title } ({ $archive }) : formulations qui figurent dans plusieurs résolutions, avec la première d’entre elles.
description-wording = { $title } ({ $archive }) : où cette formulation a été convenue, quand, et par quel vote.

draft-check = Vérifier un projet
draft-lead = Collez un projet de résolution. Chacun de ses paragraphes est comparé à tous les paragraphes de l’archive : formulation convenue, adaptée ou nouvelle ?
draft-privacy = Le projet ne quitte pas cet appareil. Il est lu ici, dans le navigateur, qui ne charge que des parties de l’index ; l’hébergeur du site voit lesquelles, jamais le texte.
draft-against = { $plural ->
    [one] Il est comparé à { $count } paragraphe.
    [many] Il est comparé à { $count } de paragraphes.
   *[other] Il est comparé à { $count } paragraphes.
}
draft-text = Texte du projet
draft-auto = D’après le texte
draft-start = Vérifier
draft-clear = Effacer
draft-needs-script = La vérification d’un projet nécessite JavaScript. À défaut, ces listes mènent aux formulations convenues.
draft-needs-server = Un projet ne peut être vérifié que si l’archive est publiée par un serveur Web, et non depuis un dossier sur disque.
draft-working = Comparaison en cours…
draft-failed = L’index n’a pas pu être chargé ; le projet n’a donc pas été vérifié.
draft-empty = Il n’y a pas encore de paragraphe dans le champ.
draft-agreed = Convenu
draft-numbers = Convenu, aux nombres ou aux signes près
draft-adapted = Adapté
draft-new = Nouveau
draft-brief = Trop court pour en juger
draft-first = Mot pour mot dans
draft-nearest = Au plus près
draft-also = Proche aussi
draft-yours = dans le projet seulement
draft-theirs = dans le texte convenu seulement
draft-paragraphs = { $plural ->
    [one] { $count } paragraphe
    [many] { $count } de paragraphes
   *[other] { $count } paragraphes
}
draft-count-agreed = { $plural ->
    [one] { $count } convenu
    [many] { $count } convenus
   *[other] { $count } convenus
}
draft-count-adapted = { $plural ->
    [one] { $count } adapté
    [many] { $count } adaptés
   *[other] { $count } adaptés
}
draft-count-new = { $plural ->
    [one] { $count } nouveau
    [many] { $count } nouveaux
   *[other] { $count } nouveaux
}
description-draft = Comparer un projet aux formulations convenues de { $archive } : ce qui est convenu, adapté ou nouveau.

all-series = Séries
all-series-lead = Résolutions sur une même question qui se succèdent de session en session.
description-all-series = { $archive } : les séries de résolutions qui se succèdent.
series-count = { $plural ->
    [one] { $count } série
    [many] { $count } de séries
   *[other] { $count } séries
}
