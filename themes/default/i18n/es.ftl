# Español. Un mensaje por línea: su nombre y, después, lo que dice la página. Lo que va entre llaves, como { $number }, se rellena automáticamente.

language-name = Español
language-tag = es
language-locale = es_ES

## The whole site

skip-to-text = Ir al texto
site-navigation = Sitio
breadcrumbs = Usted está aquí
languages = Idiomas
acknowledgement = Fuente de los textos: Naciones Unidas. Se han convertido para leerlos aquí; solo dan fe las versiones oficiales de las Naciones Unidas.
made-with = Hecho con Recalling
comma = ,{" "}
list-separator = ,{" "}
pages = Páginas
previous = Anterior
next = Siguiente
page-of = Página { $page } de { $pages }
jump-to = Ir a
and-more = y { $count } más
not-found = Esta página no existe
not-found-why = No hay nada publicado en esta dirección: puede que la signatura esté mal escrita, o que este archivo no contenga ni cite el documento.
not-found-what = Compruebe la dirección o empiece por la página de inicio del archivo.
not-found-home = Página de inicio

## Search

search = Búsqueda
search-label = Signatura o palabras de un texto
search-placeholder = Signatura o palabras, p. ej. 69/28
search-works = Documentos que coinciden
search-several = Varios documentos llevan este número. Elija uno.
search-slash = La tecla «/» lleva a este campo en todas las páginas
search-needs-script = La búsqueda en los textos requiere JavaScript. Sin él, las listas siguientes conducen a todos los textos.
search-needs-server = La búsqueda en los textos solo es posible cuando un servidor web publica el archivo, no desde una carpeta del disco. El campo sigue llevando a una signatura, y las listas, a todos los textos.
search-none = Ningún texto en este idioma contiene esas palabras.
search-widen = Buscar en todos los años, órganos, tipos y temas
search-elsewhere = Buscar en
search-working = Buscando…
search-failed = No se pudo cargar el índice de la búsqueda.
search-found = { $plural ->
    [one] { $count } texto encontrado
   *[other] { $count } textos encontrados
}
search-more-places = { $plural ->
    [one] { $count } párrafo más
   *[other] { $count } párrafos más
}
search-more = Más resultados
search-all = Todos
search-language = Idioma
search-year = Año
search-body = Órgano
search-kind = Clase
search-subject = Tema
search-order = Orden
search-best = Primero los más pertinentes
search-newest = Primero los más recientes
search-kind-resolution = Resoluciones
search-kind-decision = Decisiones
search-kind-document = Documentos

## Home, timeline, index

list-timeline = Cronología
list-symbols = Por signatura
list-bodies = Por órgano
list-sessions = Por período de sesiones
list-titles = Por título
list-subjects = Por materia
list-documents = Documentos
index = Índice
held = { $plural ->
    [one] { $count } texto
   *[other] { $count } textos
}
stubs = { $plural ->
    [one] { $count } conocido por citas
   *[other] { $count } conocidos por citas
}
documents = { $plural ->
    [one] { $count } documento conexo
   *[other] { $count } documentos conexos
}
works = { $plural ->
    [one] { $count } entrada
   *[other] { $count } entradas
}
newest = Más recientes
most-cited = Más citados
ways-in = Vías de acceso
read-as-list = Ver como lista
key-held = Texto completo
key-stub = Conocido por citas
key-citation = Cita
timeline-label = Cronología de { $first } a { $last }
year = { $year }
undated = Fecha desconocida
lane-other = Otros documentos
series-resolution = { $owner }: resoluciones
series-decision = { $owner }: decisiones
series-meeting = { $owner }: actas de sesiones
series-document = { $owner }: documentos
session-of-body = { $body }, { $session }
cites-count = { $plural ->
    [one] cita { $count } texto
   *[other] cita { $count } textos
}
cited-count = { $plural ->
    [one] citado en { $count } texto
   *[other] citado en { $count } textos
}

## Resolutions

adopted = Aprobación
agenda-item = Tema del programa
committee-report = Informe de la Comisión
without-committee = Sin remisión previa a una Comisión Principal
issued = Publicación
amended = Texto corregido

# A page at an address that the text no longer has.
moved = Esta página se ha trasladado

distribution = Distribución:
distribution-general = general
distribution-limited = limitada
distribution-restricted = reservada
distribution-provisional = provisional
distribution-special = especial
subjects = Materias
outline = Esquema
part-preamble = Preámbulo
part-operative = Parte dispositiva
part-annex = Anexo
back-to-text = Volver al texto
cites = Textos citados
cites-none = El texto no cita ningún otro documento.
cited-by = Citado por
cited-by-none = Ningún texto de este archivo cita este documento.
cites-of = cita
group-resolutions = Resoluciones
group-decisions = Decisiones
group-documents = Documentos
group-meetings = Actas de sesiones
group-treaties = Tratados
cited-by-all = Todos los textos ({ $count })
cited-by-title = Textos que citan { $symbol }
cited-by-count = { $plural ->
    [one] Citado por { $count } texto
   *[other] Citado por { $count } textos
}
cited-paragraph = { $plural ->
    [one] { $count } texto cita este párrafo
   *[other] { $count } textos citan este párrafo
}
official-copy = Versión oficial
origin = procedencia del fichero
source-file = Elaborado a partir de
not-held = el texto completo no figura en este archivo
unread = En un texto en este idioma solo se reconocen como citas las signaturas completas.
uncertain = no se sabe con certeza a qué documento se refiere
treaty-text = texto oficial en el sitio web de las Naciones Unidas
description-adopted = { $name }, aprobada el { $date }: texto completo, con enlaces párrafo por párrafo.
description-stub = { $name }: no figura en este archivo; lista de los textos que lo citan.
meeting = { $number }ª sesión
meeting-plenary = { $number }ª sesión plenaria
meeting-resumed = { $meeting } (continuación)

## What paragraphs do with what they cite

act-recall = Recuerda
act-reaffirm = Reafirma
act-follow = Actúa de conformidad con
act-consider = Examina
act-note = Toma nota, observa
act-welcome = Acoge con beneplácito
act-appreciate = Expresa su aprecio
act-recognize = Reconoce, tiene presente
act-stress = Destaca
act-affirm = Afirma
act-convinced = Se declara convencida
act-concern = Expresa preocupación
act-condemn = Condena
act-endorse = Hace suyo, aprueba
act-decide = Decide
act-request = Solicita
act-urge = Exhorta, insta
act-encourage = Alienta
act-invite = Invita
act-recommend = Recomienda
act-other = Otros
run = { $count }, de { $first } a { $last }
run-count = { $plural ->
    [one] { $count } resolución
    [many] { $count } de resoluciones
   *[other] { $count } resoluciones
}
citing-run = { $count }, { $first }–{ $last }: { $title }
texts = { $plural ->
    [one] { $count } texto
    [many] { $count } de textos
   *[other] { $count } textos
}
near = Textos vecinos por fecha
near-cites = { $plural ->
    [one] Cita { $count } texto
   *[other] Cita { $count } textos
}
near-cited = { $plural ->
    [one] { $count } texto lo cita
   *[other] { $count } textos lo citan
}
near-years = { $count } ({ $first }-{ $last })
near-and = ;{" "}
near-drawn = se muestran { $drawn } de { $all }
near-year = { $count } ({ $first })

## Citing, reporting, colours

cite-resolution = { $body }, resolución { $number }, de { $date }
cite-decision = { $body }, decisión { $number }, de { $date }
copy-citation = Copiar la cita
copied = Copiado
report-error = Notificar un error
look = Colores
look-system = Como el sistema
look-light = Claro
look-dark = Oscuro

## Votes, sponsors, subjects

vote = Votación
vote-none = Aprobada sin votación
vote-recorded = Votación registrada
vote-in-favour = A favor
vote-against = En contra
vote-abstaining = Abstenciones
vote-all = Voto de cada Estado
vote-incomplete = El registro de la votación menciona { $named } de los { $count } Estados.
draft = Proyecto
sponsors = Patrocinadores
sponsors-count = { $plural ->
    [one] { $count } patrocinador
   *[other] { $count } patrocinadores
}
background-title = { $symbol }: textos citados y origen
background-cites = Todos ellos, y dónde se citan
background-subjects = Todas las materias
sponsors-first = Presentado por
sponsors-later = Se sumaron después
subjects-in-english = Algunos de estos términos solo figuran en inglés.
subjects-own = Materias propias de este archivo
subjects-unbis = Tesauro UNBIS
subjects-body = Órganos y conferencias
subjects-sdg = Objetivos de Desarrollo Sostenible
subjects-eurovoc = EuroVoc
goal = Objetivo { $number }: { $title }
goal-1 = Fin de la pobreza
goal-2 = Hambre cero
goal-3 = Salud y bienestar
goal-4 = Educación de calidad
goal-5 = Igualdad de género
goal-6 = Agua limpia y saneamiento
goal-7 = Energía asequible y no contaminante
goal-8 = Trabajo decente y crecimiento económico
goal-9 = Industria, innovación e infraestructura
goal-10 = Reducción de las desigualdades
goal-11 = Ciudades y comunidades sostenibles
goal-12 = Producción y consumo responsables
goal-13 = Acción por el clima
goal-14 = Vida submarina
goal-15 = Vida de ecosistemas terrestres
goal-16 = Paz, justicia e instituciones sólidas
goal-17 = Alianzas para lograr los objetivos
list-agenda = Por tema del programa
list-sponsors = Por patrocinador
agenda-item-of = { $session }, tema { $item }
agenda-short = Título abreviado del tema del programa

## Versions side by side, parts of a text

side-by-side = En paralelo
side-by-side-title = { $symbol }: { $first } / { $second }
side-by-side-lead = Párrafo por párrafo. Lo que falta en uno de los dos textos se deja en blanco.
parts = Partes
part-notice = Esta es la parte { $letter } de { $symbol }, donde figura su texto.
part-read = Leer la parte { $letter }
parts-notice = Este número se aprobó en varias partes; { $symbol } contiene el texto de todas ellas.
parts-read = Leer el texto
notes = Notas

## Documents known from citations

stub-notice = Este archivo no contiene el texto de este documento. Lo que sigue procede de los textos que lo citan.
date = Fecha
date-said-by = { $plural ->
    [one] según { $count } texto
   *[other] según { $count } textos
}
adopted-here = Textos aprobados en esta sesión
dates-differ = Los textos que citan este documento dan fechas distintas
said-by = en

## Places

place-head = Encabezamiento
place-preambular = Párrafo { $number } del preámbulo
place-operative = Párrafo { $number }
place-unnumbered = Párrafo sin numerar
place-note = Nota { $number }
place-annex = Anexo { $number }
place-article = Artículo { $number }
place-part = Parte { $letter }
place-section = Sección { $number }
place-heading = Subtítulo
place-table = Cuadro
place-enacting = Fórmula inicial
place-closing = Mención final
place-other = Otro pasaje
place-within = { $outer }, { $inner }
paragraphs-cited = párr. { $numbers }

## Bodies, sessions, names of documents

body-ga = Asamblea General
body-sc = Consejo de Seguridad
body-ecosoc = Consejo Económico y Social
body-hrc = Consejo de Derechos Humanos
committee-first-committee = Primera Comisión
committee-second-committee = Segunda Comisión
committee-third-committee = Tercera Comisión
committee-fourth-committee = Cuarta Comisión
committee-special-political-and-decolonization-committee = Comisión Política Especial y de Descolonización
committee-special-political-and-decolonization-committee-fourth-committee = Comisión Política Especial y de Descolonización (Cuarta Comisión)
committee-fifth-committee = Quinta Comisión
committee-sixth-committee = Sexta Comisión
committee-general-committee = Mesa
committee-credentials-committee = Comisión de Verificación de Poderes
session-regular = { $number ->
    [1] 1er período de sesiones
    [3] 3er período de sesiones
    [13] 13er período de sesiones
    [21] 21er período de sesiones
    [23] 23er período de sesiones
    [31] 31er período de sesiones
    [33] 33er período de sesiones
    [41] 41er período de sesiones
    [43] 43er período de sesiones
    [51] 51er período de sesiones
    [53] 53er período de sesiones
    [61] 61er período de sesiones
    [63] 63er período de sesiones
    [71] 71er período de sesiones
    [73] 73er período de sesiones
    [81] 81er período de sesiones
    [83] 83er período de sesiones
    [91] 91er período de sesiones
    [93] 93er período de sesiones
    [101] 101er período de sesiones
    [103] 103er período de sesiones
   *[other] { $number }º período de sesiones
}
session-special = { $number ->
    [1] 1er período extraordinario de sesiones
    [3] 3er período extraordinario de sesiones
    [13] 13er período extraordinario de sesiones
    [21] 21er período extraordinario de sesiones
    [23] 23er período extraordinario de sesiones
    [31] 31er período extraordinario de sesiones
    [33] 33er período extraordinario de sesiones
    [41] 41er período extraordinario de sesiones
    [43] 43er período extraordinario de sesiones
    [51] 51er período extraordinario de sesiones
    [53] 53er período extraordinario de sesiones
   *[other] { $number }º período extraordinario de sesiones
}
session-emergency = { $number ->
    [1] 1er período extraordinario de sesiones de emergencia
    [3] 3er período extraordinario de sesiones de emergencia
    [13] 13er período extraordinario de sesiones de emergencia
    [21] 21er período extraordinario de sesiones de emergencia
    [23] 23er período extraordinario de sesiones de emergencia
    [31] 31er período extraordinario de sesiones de emergencia
    [33] 33er período extraordinario de sesiones de emergencia
   *[other] { $number }º período extraordinario de sesiones de emergencia
}
session-year = período de sesiones de { $year }
name-resolution = { $body }, resolución { $number }
name-decision = { $body }, decisión { $number }
name-meeting = Acta de la sesión { $symbol }

## What is missing

coverage = Lo que falta
coverage-lead = Lo que este archivo no tiene de cuanto nombran sus textos, y dónde están los ejemplares oficiales.
coverage-languages = Idiomas
coverage-languages-none = Todos los textos figuran en todos los idiomas.
coverage-runs = Series anuales
coverage-runs-why = Resoluciones que los textos nombran una tras otra, año tras año; estas no figuran en el archivo.
coverage-runs-none = Ningún texto nombra una serie de la que falte un elemento.
coverage-wanted = Los más citados entre los textos ausentes
coverage-wanted-none = Todo lo citado figura en el archivo.

## Data for programs

authority-ga = Asamblea General de las Naciones Unidas
authority-sc = Consejo de Seguridad de las Naciones Unidas
authority-ecosoc = Consejo Económico y Social de las Naciones Unidas
authority-hrc = Consejo de Derechos Humanos de las Naciones Unidas
authority-un = Naciones Unidas
genre-resolution = Resolución
genre-decision = Decisión
genre-meeting = Acta de sesión
genre-document = Documento
files = Fichas y texto
cite-in = Citar este texto:
text-alone = Solo el texto
description-home = { $title }: textos completos de resoluciones, con todas las citas enlazadas en ambos sentidos.
description-index = Accesos a { $archive }: por año, signatura, período de sesiones, título y materia.
description-search = Búsqueda en el texto completo de { $archive }, en todos los idiomas.
description-list = { $title }: lista de { $archive }, con signaturas, títulos y fechas.
description-cited-by = { $title }: los textos de { $archive } que lo citan, párrafo por párrafo.
description-background = { $title } ({ $archive }).
description-side-by-side = { $title }, párrafo por párrafo.
series = Serie
series-title = Serie: { $title }
series-left = Se separó de esta serie:
series-forks = Se separaron de ella:
series-gap = { $session }: no se conoce ningún texto de esta serie
series-forerunner = posible precursora
series-fork = texto rival, con serie propia
series-now-in-favour = Ahora a favor
series-now-against = Ahora en contra
series-now-abstaining = Ahora se abstienen
series-joined = Nuevos patrocinadores
series-gone = Ya no patrocinan
evidence = Por qué figura aquí
evidence-title = tiene el título de { $symbol }
evidence-item = corresponde al mismo tema del programa que { $symbol }
evidence-beside = del mismo período de sesiones que { $symbol }
evidence-recalled = recordada por { $symbol }, { $place }
evidence-named = recordada por { $symbol }, { $place }, entre { $count } de un período de sesiones a otro
evidence-forward = { $symbol }, { $place }, incluye su tema en el programa
evidence-apart = { $plural ->
    [one] pero sigue un intervalo de { $count } período de sesiones
   *[other] pero sigue un intervalo de { $count } períodos de sesiones
}
evidence-keeper = según quien lleva el archivo
evidence-alone = pero solo la menciona un texto
evidence-recalls = { $plural ->
    [one] recuerda { $count } resolución anterior
   *[other] recuerda { $count } resoluciones anteriores
}
description-series = { $title } ({ $archive }): las resoluciones sobre esta cuestión, período de sesiones por período de sesiones.
comparison = Qué ha cambiado
comparison-title = Qué ha cambiado: de { $before } a { $after }
comparison-since = Qué ha cambiado desde { $symbol }
comparison-summary = De { $before } a { $after }: párrafos sin cambios, { $unchanged }; modificados, { $edited }; nuevos, { $new }; suprimidos, { $dropped }.
comparison-summary-moved = De { $before } a { $after }: párrafos sin cambios, { $unchanged }; modificados, { $edited }; trasladados, { $moved }; nuevos, { $new }; suprimidos, { $dropped }.
comparison-between = Textos de la serie entre ambos
comparison-cited-new = Citados por primera vez
comparison-cited-gone = Ya no citados
comparison-others = Otras comparaciones
comparison-beside = En paralelo
comparison-inline = En un solo texto
comparison-here = Enlace a este párrafo
compare-with = Comparar con
unchanged-paragraphs = { $plural ->
    [one] { $count } párrafo sin cambios
   *[other] { $count } párrafos sin cambios
}
unchanged-notes = { $plural ->
    [one] { $count } nota sin cambios
   *[other] { $count } notas sin cambios
}
change-first = en el texto más antiguo que se posee
change-unchanged = sin cambios
change-edited = modificado
change-moved = trasladado
change-moved-edited = trasladado y modificado
change-new = nuevo
change-dropped = suprimido
change-back = de vuelta, sin cambios
part-rest = Anexos y otras partes
cited-works = Textos citados
series-texts = Textos
matrix = Los párrafos a lo largo de los años
matrix-lead = Cada fila es un párrafo y cada columna un texto que el archivo posee; una celda lleva al párrafo, y sus primeras palabras, a su historia.
lifeline = Historia de un párrafo
lifeline-title = Historia: { $words }
lifeline-texts = { $plural ->
    [one] en { $count } texto
   *[other] en { $count } textos
}
lifeline-changes = { $plural ->
    [one] { $count } cambio de redacción
   *[other] { $count } cambios de redacción
}
lifeline-gone = Ya no figura en
since-hint = La misma redacción desde { $symbol }.
since-at-least = La misma redacción desde { $symbol }, el texto más antiguo que se posee, o desde antes.
since-changed = { $plural ->
    [one] Modificado { $count } vez antes.
   *[other] Modificado { $count } veces antes.
}
since-new = No figura en { $symbol }
description-lifeline = { $title } ({ $archive }): su redacción en cada resolución, con los cambios.
data = Datos
data-lead = Todo el archivo en forma de tablas, fichas, canales de noticias y textos sin formato, para hojas de cálculo, gestores bibliográficos y programas propios.
data-rows = { $plural ->
    [one] { $count } fila
   *[other] { $count } filas
}
size-kb = { $count } kB
size-mb = { $count } MB
data-column = Columna
data-meaning = Contenido
data-example = Ejemplo
data-formats = Cómo están escritos los archivos
data-csv = Los archivos CSV siguen la norma RFC 4180: UTF-8, fila de encabezado, comas y comillas donde hacen falta. Cuando una celda contiene varios valores, van separados por «|». Si un texto empieza como una fórmula (con =, +, - o @), va precedido de un apóstrofo para que ninguna hoja de cálculo la ejecute.
data-json = Los archivos JSON contienen una lista con un objeto por fila, cada uno en una línea. Las columnas son las mismas; los valores desconocidos son null, varios valores forman una lista y los textos figuran tal cual.
data-addresses = Las tablas grandes se dividen en varios archivos, numerados a partir del 2. La dirección de un párrafo es la de la página seguida de # y del ancla.
data-beside = Junto a cada texto
data-beside-about = En la dirección de cada página están las fichas del texto para gestores bibliográficos (BibTeX, RIS y CSL-JSON) y el texto solo. La página lleva además las etiquetas que leen Zotero y los buscadores. Por ejemplo:
data-feeds = Canales y mapa del sitio
data-feeds-about = Los canales Atom anuncian los textos más recientes: uno para todo el archivo y otro para cada materia, que los lectores de canales encuentran en la lista de materias.
data-feed-all = Textos más recientes
feed = Canal Atom de esta materia
data-terms = Fuente y condiciones
data-terms-about = Las fichas y los enlaces fueron elaborados por un programa a partir de estos textos. Le rogamos que mencione el archivo y el documento oficial cuando los utilice y que coteje las citas con la copia oficial.
table-works = Documentos
table-works-about = Una fila por documento: todos aquellos cuyo texto contiene el archivo y todos los que solo conoce por citas.
table-citations = Citas
table-citations-about = Una fila por cada pasaje de un texto que nombra otro documento. Cada cita se toma de la primera versión lingüística que la contiene.
table-paragraphs = Párrafos
table-paragraphs-about = Una fila por cada párrafo, epígrafe, título y nota, en orden de lectura; un archivo por idioma.
column-symbol = La signatura del documento
column-kind = resolution (resolución), decision (decisión), meeting (acta) o document (documento)
column-body = El órgano que lo aprobó o publicó, en inglés
column-session = El período de sesiones: 76, ES-11 o un año
column-date = El día de la aprobación, según el texto o, en su defecto, según la mayoría de los textos que lo citan
column-title = El título, en el primer idioma del archivo que lo tenga
column-title-language = El idioma del título (código ISO 639-1)
column-held = Si el archivo contiene el texto
column-languages = Los idiomas en que lo contiene
column-within = El documento cuyo texto contiene este, en el caso de las partes de una resolución
column-meeting = El acta de la sesión en que se aprobó
column-agenda-items = Temas del programa
column-subjects = Materias, cada una precedida del nombre de su lista: unbis, eurovoc, sdg o body
column-in-favour = Votos a favor, si la votación fue registrada
column-against = Votos en contra
column-abstaining = Abstenciones
column-cites = Cuántos documentos cita
column-cited-by = Cuántos documentos lo citan
column-page = Su página en este archivo
column-official = La copia oficial
column-citing = La signatura del documento que cita
column-language = El idioma del texto (código ISO 639-1)
column-paragraph = El ancla del párrafo o de la nota, la misma en todos los idiomas; vacía para el título y el encabezamiento del texto
column-verb = El verbo con que se abre el párrafo
column-cited = La signatura del documento citado
column-cited-paragraphs = Los párrafos del documento citado que se mencionan
column-cited-part = La parte del documento citado que se menciona, como un anexo o una sección
column-cited-date = La fecha que acompaña a la cita
column-words = Las palabras que citan
column-citing-page = La dirección del párrafo que cita
column-cited-page = La dirección del documento citado, o del párrafo citado si el archivo lo contiene
column-role = Qué es: title (título), enacting (fórmula inicial), preambular (preámbulo), operative (parte dispositiva), point (apartado), heading (epígrafe), annex (anexo), table (cuadro), closing (cierre), note (nota) u other (otro)
column-number = El número tal como está impreso
column-text = Las palabras

## The archive’s health

health = Estado del archivo
health-lead = Lo que se observó al leer los textos. Cada observación indica el fichero, el lugar y qué hacer; las observaciones están redactadas en inglés.
health-nothing = No se observó nada.
health-links = Los enlaces de los propios archivos designan lo que nombran los textos en { $agreeing } de { $all } casos.
health-errors = { $plural ->
    [one] { $count } error
   *[other] { $count } errores
}
health-warnings = { $plural ->
    [one] { $count } advertencia
   *[other] { $count } advertencias
}
health-remarks = { $plural ->
    [one] { $count } nota
   *[other] { $count } notas
}
code-e0101 = Un fichero está vacío
code-e0102 = Un fichero no es de texto
code-e0103 = Un fichero no se puede leer
code-e0104 = Una ficha no se entiende
code-e0105 = Un fichero es demasiado grande
code-w0106 = Una ficha no corresponde a ningún fichero
code-i0107 = Un texto usaba otra codificación
code-w0108 = Algunos caracteres no se pudieron leer
code-i0109 = Los ficheros de este tipo no se leen
code-e0201 = No se encontró ninguna signatura
code-w0202 = Palabras que ninguna regla explica se conservaron tal cual
code-w0203 = Una llamada remite a una nota que no está
code-w0204 = Una nota no tiene llamada
code-w0205 = La numeración de los párrafos presenta saltos
code-w0206 = Una fecha es imposible
code-w0207 = Un documento indica datos divergentes
code-w0208 = No se encontró ninguna fórmula como “La Asamblea General,”
code-i0209 = Aún no hay gramática para este idioma
code-w0210 = No se encontró la fecha de aprobación
code-w0211 = Una corrección no corresponde a nada
code-i0212 = Se nombra un Estado que no se conoce
code-w0301 = No se sabe con certeza qué se cita; no se creó ningún enlace
code-w0302 = Se cita un párrafo del mismo texto que no existe
code-w0303 = Se cita un párrafo de otro texto que no existe
code-w0110 = El marcado de un fichero es defectuoso
code-i0304 = Los enlaces de un fichero remiten a documentos distintos de los de su texto
code-w0401 = Dos ficheros tienen la misma signatura y el mismo idioma
code-w0402 = El texto y los que lo citan difieren en una fecha
code-w0403 = Las versiones de un texto difieren
code-w0404 = No hay nada que generar
code-e0501 = Una plantilla contiene un error
code-w0502 = Falta una traducción
code-e0503 = Una plantilla falla en una página que el archivo no tiene
code-e0601 = Un fichero no se pudo escribir

## States, by their codes

state-afg = Afganistán
state-alb = Albania
state-dza = Argelia
state-and = Andorra
state-ago = Angola
state-atg = Antigua y Barbuda
state-arg = Argentina
state-arm = Armenia
state-aus = Australia
state-aut = Austria
state-aze = Azerbaiyán
state-bhs = Bahamas
state-bhr = Bahrein
state-bgd = Bangladesh
state-brb = Barbados
state-blr = Belarús
state-bel = Bélgica
state-blz = Belice
state-ben = Benin
state-btn = Bhután
state-bol = Bolivia (Estado Plurinacional de)
state-bih = Bosnia y Herzegovina
state-bwa = Botswana
state-bra = Brasil
state-brn = Brunei Darussalam
state-bgr = Bulgaria
state-bfa = Burkina Faso
state-bdi = Burundi
state-cpv = Cabo Verde
state-khm = Camboya
state-cmr = Camerún
state-can = Canadá
state-caf = República Centroafricana
state-tcd = Chad
state-chl = Chile
state-chn = China
state-col = Colombia
state-com = Comoras
state-cog = Congo
state-cri = Costa Rica
state-civ = Côte d’Ivoire
state-hrv = Croacia
state-cub = Cuba
state-cyp = Chipre
state-cze = Chequia
state-prk = República Popular Democrática de Corea
state-cod = República Democrática del Congo
state-dnk = Dinamarca
state-dji = Djibouti
state-dma = Dominica
state-dom = República Dominicana
state-ecu = Ecuador
state-egy = Egipto
state-slv = El Salvador
state-gnq = Guinea Ecuatorial
state-eri = Eritrea
state-est = Estonia
state-swz = Eswatini
state-eth = Etiopía
state-fji = Fiji
state-fin = Finlandia
state-fra = Francia
state-gab = Gabón
state-gmb = Gambia
state-geo = Georgia
state-deu = Alemania
state-gha = Ghana
state-grc = Grecia
state-grd = Granada
state-gtm = Guatemala
state-gin = Guinea
state-gnb = Guinea-Bissau
state-guy = Guyana
state-hti = Haití
state-hnd = Honduras
state-hun = Hungría
state-isl = Islandia
state-ind = India
state-idn = Indonesia
state-irn = Irán (República Islámica del)
state-irq = Iraq
state-irl = Irlanda
state-isr = Israel
state-ita = Italia
state-jam = Jamaica
state-jpn = Japón
state-jor = Jordania
state-kaz = Kazajstán
state-ken = Kenya
state-kir = Kiribati
state-kwt = Kuwait
state-kgz = Kirguistán
state-lao = República Democrática Popular Lao
state-lva = Letonia
state-lbn = Líbano
state-lso = Lesotho
state-lbr = Liberia
state-lby = Libia
state-lie = Liechtenstein
state-ltu = Lituania
state-lux = Luxemburgo
state-mdg = Madagascar
state-mwi = Malawi
state-mys = Malasia
state-mdv = Maldivas
state-mli = Malí
state-mlt = Malta
state-mhl = Islas Marshall
state-mrt = Mauritania
state-mus = Mauricio
state-mex = México
state-fsm = Micronesia (Estados Federados de)
state-mco = Mónaco
state-mng = Mongolia
state-mne = Montenegro
state-mar = Marruecos
state-moz = Mozambique
state-mmr = Myanmar
state-nam = Namibia
state-nru = Nauru
state-npl = Nepal
state-nld = Países Bajos (Reino de los)
state-nzl = Nueva Zelandia
state-nic = Nicaragua
state-ner = Níger
state-nga = Nigeria
state-mkd = Macedonia del Norte
state-nor = Noruega
state-omn = Omán
state-pak = Pakistán
state-plw = Palau
state-pan = Panamá
state-png = Papua Nueva Guinea
state-pry = Paraguay
state-per = Perú
state-phl = Filipinas
state-pol = Polonia
state-prt = Portugal
state-qat = Qatar
state-kor = República de Corea
state-mda = República de Moldova
state-rou = Rumania
state-rus = Federación de Rusia
state-rwa = Rwanda
state-kna = Saint Kitts y Nevis
state-lca = Santa Lucía
state-vct = San Vicente y las Granadinas
state-wsm = Samoa
state-smr = San Marino
state-stp = Santo Tomé y Príncipe
state-sau = Arabia Saudita
state-sen = Senegal
state-srb = Serbia
state-syc = Seychelles
state-sle = Sierra Leona
state-sgp = Singapur
state-svk = Eslovaquia
state-svn = Eslovenia
state-slb = Islas Salomón
state-som = Somalia
state-zaf = Sudáfrica
state-ssd = Sudán del Sur
state-esp = España
state-lka = Sri Lanka
state-sdn = Sudán
state-sur = Suriname
state-swe = Suecia
state-che = Suiza
state-syr = República Árabe Siria
state-tjk = Tayikistán
state-tha = Tailandia
state-tls = Timor-Leste
state-tgo = Togo
state-ton = Tonga
state-tto = Trinidad y Tabago
state-tun = Túnez
state-tur = Türkiye
state-tkm = Turkmenistán
state-tuv = Tuvalu
state-uga = Uganda
state-ukr = Ucrania
state-are = Emiratos Árabes Unidos
state-gbr = Reino Unido de Gran Bretaña e Irlanda del Norte
state-tza = República Unida de Tanzanía
state-usa = Estados Unidos de América
state-ury = Uruguay
state-uzb = Uzbekistán
state-vut = Vanuatu
state-ven = Venezuela (República Bolivariana de)
state-vnm = Viet Nam
state-yem = Yemen
state-zmb = Zambia
state-zwe = Zimbabwe
state-vat = Santa Sede
state-pse = Estado de Palestina
state-eue = Unión Europea
state-cok = Islas Cook
state-niu = Niue
state-csk = Checoslovaquia
state-ymd = Yemen Democrático
state-ddr = República Democrática Alemana
state-scg = Serbia y Montenegro
state-sun = Unión de Repúblicas Socialistas Soviéticas
state-yug = Yugoslavia

## Solicitudes y plazos

requests = Solicitudes y plazos
requests-about = A quién piden algo los párrafos de la parte dispositiva, y para cuándo. Cada fila cita su disposición y no dice más que ella. Que un texto posterior cite un informe no significa que se haya cumplido lo solicitado.
requests-count = { $plural ->
    [one] { $count } solicitud
   *[other] { $count } solicitudes
}
requests-files = Calendario y tabla
requests-due = Plazos
requests-to = Destinatarios
requests-to-others = Otros destinatarios, como los nombra el texto
requests-at-others = Períodos de sesiones de otros órganos
requests-undated = Sin período de sesiones ni fecha
requests-note-to = Primero figura lo que tiene un período de sesiones o una fecha, desde el plazo más lejano; después, las disposiciones sin plazo, desde el texto más reciente.
requests-note-to-others = Órganos, oficinas y Estados citados como los nombran los textos, en el orden de sus nombres.
requests-note-session = Lo que debe estar listo en este período de sesiones, que se inaugura en septiembre de { $year }.
requests-note-at = Lo que debe estar listo en este período de sesiones.
requests-note-at-others = Lo que debe estar listo en un período de sesiones del órgano que nombra la disposición.
requests-note-by = Lo que debe estar listo un día o un mes de este año, o antes de que termine.
request-at = { $symbol }, { $place }
request-closed = Informe { $report } citado por { $symbol }, { $place }
deadlines = Plazos
month-of-year = { $month } de { $year }
calendar-summary = { $to }: { $due } ({ $symbol })
calendar-session = El texto indica un período de sesiones y no un día. El período de sesiones se inaugura en este mes.
calendar-period = El texto indica este período y no un día.
description-requests = { $title } ({ $archive }): a quién se pide qué, y para cuándo, con la disposición que lo dice.
table-requests = Solicitudes
table-requests-about = Una fila por cada verbo con que un párrafo de la parte dispositiva pide algo a alguien para un mismo plazo. Cada una cita su disposición.
column-asks = Lo que hace el verbo: request (solicita), urge (exhorta), encourage (alienta), invite (invita) o recommend (recomienda)
column-addressees = Los destinatarios conocidos, por su identificador
column-addressees-printed = Los demás destinatarios, como se los nombra
column-due-body = El órgano cuyo período de sesiones es, en inglés, cuando es seguro
column-due-session = El número de ese período de sesiones
column-due-date = El día, el mes o el año del plazo
column-quotation = La disposición
column-report-cited-by = Los textos posteriores que citan el informe de ese período de sesiones; no significa que se haya cumplido lo solicitado
column-reports-cited = Los informes que citan
column-paragraph-page = La dirección del párrafo
## Lenguaje acordado

marks = Formulaciones, párrafo por párrafo
marks-none = Ningún párrafo de este texto figura en otro texto del archivo.
wordings = Lenguaje acordado
wordings-lead = Párrafos que figuran en dos resoluciones o más, palabra por palabra o casi. No se tienen en cuenta los números ni la puntuación.
wordings-formulas = Fórmulas
wordings-formulas-lead = Lo que muchas resoluciones de un mismo período de sesiones dicen de igual modo, sea cual sea su tema.
wordings-passages = Pasajes
wordings-passages-lead = Largas series de palabras que figuran en párrafos por lo demás distintos.
wording = Lenguaje acordado
wording-formula = Fórmula
wording-formula-note = Lo dicen tantas resoluciones de un mismo período de sesiones, sea cual sea su tema, que es una fórmula más que lenguaje acordado sobre una de ellas.
wording-passage = Pasaje
wording-passage-note = Serie de palabras que figura en párrafos por lo demás distintos.
wording-title = { $kind }: { $words }
wording-stands = { $plural ->
    [one] Figura en { $count } resolución
    [many] Figura en { $count } de resoluciones
   *[other] Figura en { $count } resoluciones
}
wording-first = { $stands }, por primera vez en { $first }
wording-year = { $symbol } ({ $year })
wording-same = { $plural ->
    [one] Con estas palabras en { $count } resolución
    [many] Palabra por palabra en { $count } de resoluciones
   *[other] Palabra por palabra en { $count } resoluciones
}
wording-numbers = { $plural ->
    [one] Con otros números en { $count } resolución
    [many] Con otros números en { $count } de resoluciones
   *[other] Con otros números en { $count } resoluciones
}
wording-varied = { $plural ->
    [one] Con cambios en { $count } resolución
    [many] Con estos cambios en { $count } de resoluciones
   *[other] Con estos cambios en { $count } resoluciones
}
wording-within = { $plural ->
    [one] Como parte de párrafos en { $count } resolución
    [many] Como parte de párrafos en { $count } de resoluciones
   *[other] Como parte de párrafos en { $count } resoluciones
}
wording-count = { $plural ->
    [one] { $count } formulación
    [many] { $count } de formulaciones
   *[other] { $count } formulaciones
}
wording-parts = Pasajes de este texto que figuran también en otros lugares
wording-wholes = Párrafos enteros que figuran también en otros lugares
description-wordings = { $title } ({ $archive }): formulaciones que figuran en varias resoluciones, con la primera de ellas.
description-wording = { $title } ({ $archive }): dónde se acordó esta formulación, cuándo y por qué votación.

draft-check = Comprobar un proyecto
draft-lead = Pegue un proyecto de resolución. Cada uno de sus párrafos se compara con todos los párrafos del archivo: ¿es lenguaje acordado, una adaptación o es nuevo?
draft-privacy = El proyecto no sale de este equipo. Se lee aquí, en el navegador, que solo carga partes del índice; quien aloja el sitio ve qué partes, nunca el texto.
draft-against = { $plural ->
    [one] Se compara con { $count } párrafo.
    [many] Se compara con { $count } de párrafos.
   *[other] Se compara con { $count } párrafos.
}
draft-text = Texto del proyecto
draft-auto = Según el texto
draft-start = Comprobar
draft-clear = Borrar
draft-needs-script = La comprobación de un proyecto requiere JavaScript. Sin él, estas listas conducen al lenguaje acordado.
draft-needs-server = Un proyecto solo se puede comprobar cuando un servidor web publica el archivo, no desde una carpeta del disco.
draft-working = Comparando…
draft-failed = No se pudo cargar el índice, de modo que el proyecto no se ha comprobado.
draft-empty = Todavía no hay ningún párrafo en el campo.
draft-agreed = Acordado
draft-numbers = Acordado, con otros números o signos
draft-adapted = Adaptado
draft-new = Nuevo
draft-brief = Demasiado breve para decirlo
draft-first = Palabra por palabra en
draft-nearest = El más próximo
draft-also = También próximo
draft-yours = solo en el proyecto
draft-theirs = solo en el texto acordado
draft-paragraphs = { $plural ->
    [one] { $count } párrafo
    [many] { $count } de párrafos
   *[other] { $count } párrafos
}
draft-count-agreed = { $plural ->
    [one] { $count } acordado
    [many] { $count } acordados
   *[other] { $count } acordados
}
draft-count-adapted = { $plural ->
    [one] { $count } adaptado
    [many] { $count } adaptados
   *[other] { $count } adaptados
}
draft-count-new = { $plural ->
    [one] { $count } nuevo
    [many] { $count } nuevos
   *[other] { $count } nuevos
}
description-draft = Comparar un proyecto con el lenguaje acordado de { $archive }: qué está acordado, qué está adaptado y qué es nuevo.

all-series = Series
all-series-lead = Resoluciones sobre una misma cuestión que se suceden de un período de sesiones a otro.
description-all-series = { $archive }: las series de resoluciones que se suceden.
series-count = { $plural ->
    [one] { $count } serie
    [many] { $count } de series
   *[other] { $count } series
}
