# Español. Un mensaje por línea: su nombre y, después, lo que dice la página. Lo que va entre llaves, como { $number }, se rellena automáticamente.

language-name = Español
language-tag = es

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

## Home, timeline, index

list-timeline = Cronología
list-symbols = Por signatura
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
