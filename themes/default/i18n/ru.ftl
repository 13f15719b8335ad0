# Русский язык. По одному сообщению в строке: сначала имя, затем слова, которые видны на странице. Вместо того, что стоит в скобках, как { $number }, подставляется значение.

language-name = Русский
language-tag = ru
language-locale = ru_RU

## The whole site

skip-to-text = Перейти к тексту
site-navigation = Сайт
breadcrumbs = Вы находитесь здесь
languages = Языки
acknowledgement = Источник текстов: Организация Объединенных Наций. Для удобства чтения тексты преобразованы; аутентичны официальные тексты Организации Объединенных Наций.
made-with = Создано с помощью Recalling
comma = ,{" "}
list-separator = ,{" "}
pages = Страницы
previous = Назад
next = Вперед
page-of = Страница { $page } из { $pages }
jump-to = Перейти к
and-more = и еще { $count }
not-found = Такой страницы нет
not-found-why = По этому адресу ничего не опубликовано: возможно, в условном обозначении опечатка или в архиве нет ни этого документа, ни ссылок на него.
not-found-what = Проверьте адрес или начните с главной страницы архива.
not-found-home = На главную страницу

## Search

search = Поиск
search-label = Условное обозначение или слова текста
search-placeholder = Обозначение или слова, напр. 69/28
search-works = Подходящие документы
search-several = Этот номер имеют несколько документов. Выберите один из них.
search-slash = Клавиша «/» переводит к этому полю на любой странице
search-needs-script = Для поиска по текстам нужен JavaScript. Без него к каждому тексту ведут следующие списки.
search-needs-server = Поиск по текстам возможен, когда архив опубликован на веб-сервере, но не в папке на диске. По условному обозначению документ по-прежнему открывается, а к каждому тексту ведут списки.
search-none = Ни в одном тексте на этом языке таких слов нет.
search-widen = Искать по всем годам, органам, видам и темам
search-elsewhere = Искать на языке
search-working = Идет поиск…
search-failed = Не удалось загрузить поисковый указатель.
search-found = { $plural ->
    [one] Найден { $count } текст
    [few] Найдено { $count } текста
    [many] Найдено { $count } текстов
   *[other] Найдено { $count } текста
}
search-more-places = { $plural ->
    [one] Еще { $count } пункт
    [few] Еще { $count } пункта
    [many] Еще { $count } пунктов
   *[other] Еще { $count } пункта
}
search-more = Показать еще
search-all = Все
search-language = Язык
search-year = Год
search-body = Орган
search-kind = Вид
search-subject = Тема
search-order = Порядок
search-best = Сначала самые подходящие
search-newest = Сначала самые новые
search-kind-resolution = Резолюции
search-kind-decision = Решения
search-kind-document = Документы

## Home, timeline, index

list-timeline = Хронология
list-symbols = По условному обозначению
list-bodies = По органам
list-sessions = По сессиям
list-titles = По названию
list-subjects = По темам
list-documents = Документы
index = Указатель
held = { $plural ->
    [one] { $count } текст
    [few] { $count } текста
    [many] { $count } текстов
   *[other] { $count } текста
}
stubs = { $plural ->
    [one] { $count } известен по ссылкам
    [few] { $count } известны по ссылкам
    [many] { $count } известно по ссылкам
   *[other] { $count } известно по ссылкам
}
documents = { $plural ->
    [one] { $count } связанный документ
    [few] { $count } связанных документа
    [many] { $count } связанных документов
   *[other] { $count } связанного документа
}
works = { $plural ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
newest = Последние
most-cited = Чаще всего упоминаются
ways-in = С чего начать
read-as-list = Открыть списком
key-held = Полный текст в архиве
key-stub = Известно по ссылкам
key-citation = Ссылка
timeline-label = Хронология с { $first } по { $last } год
year = { $year } год
undated = Дата неизвестна
lane-other = Прочие документы
series-resolution = { $owner }: резолюции
series-decision = { $owner }: решения
series-meeting = { $owner }: отчеты о заседаниях
series-document = { $owner }: документы
session-of-body = { $body }, { $session }
cites-count = ссылается на { $count }
cited-count = упоминается в { $count }

## Resolutions

adopted = Принято
agenda-item = Пункт повестки дня
committee-report = Доклад комитета
without-committee = Без передачи в главные комитеты
issued = Издано
amended = Исправленный текст

# A page at an address that the text no longer has.
moved = Эта страница перемещена

distribution = Распространение:
distribution-general = общее
distribution-limited = ограниченное
distribution-restricted = закрытое
distribution-provisional = предварительное
distribution-special = специальное
subjects = Темы
outline = Содержание
part-preamble = Преамбула
part-operative = Постановляющая часть
part-annex = Приложение
back-to-text = Назад к тексту
cites = Ссылается на
cites-none = В тексте нет ссылок на другие документы.
cited-by = На документ ссылаются
cited-by-none = Ни один текст этого архива не ссылается на этот документ.
cites-of = ссылается на
group-resolutions = Резолюции
group-decisions = Решения
group-documents = Документы
group-meetings = Отчеты о заседаниях
group-treaties = Договоры
cited-by-all = Все { $count }
cited-by-title = Тексты со ссылками на { $symbol }
cited-by-count = { $plural ->
    [one] Ссылается { $count } текст
    [few] Ссылаются { $count } текста
    [many] Ссылаются { $count } текстов
   *[other] Ссылаются { $count } текста
}
cited-paragraph = { $plural ->
    [one] На этот пункт ссылается { $count } текст
    [few] На этот пункт ссылаются { $count } текста
    [many] На этот пункт ссылаются { $count } текстов
   *[other] На этот пункт ссылаются { $count } текста
}
official-copy = Официальный текст
origin = источник файла
source-file = Создано из файла
not-held = полного текста в этом архиве нет
unread = В тексте на этом языке распознаются только ссылки с полным условным обозначением документа.
uncertain = неясно, какой документ здесь назван
treaty-text = официальный текст на сайте Организации Объединенных Наций
description-adopted = { $name }. Дата принятия: { $date }. Полный текст со ссылками по пунктам.
description-stub = { $name }: полного текста в этом архиве нет; тексты, которые ссылаются на этот документ.
meeting = { $number }-е заседание
meeting-plenary = { $number }-е пленарное заседание
meeting-resumed = { $meeting } (возобновленное)

## What paragraphs do with what they cite

act-recall = Ссылается, напоминает
act-reaffirm = Подтверждает
act-follow = Действует на основании
act-consider = Рассматривает
act-note = Отмечает
act-welcome = Приветствует
act-appreciate = Выражает признательность
act-recognize = Признает, учитывает
act-stress = Подчеркивает
act-affirm = Заявляет
act-convinced = Выражает убежденность
act-concern = Выражает обеспокоенность
act-condemn = Осуждает
act-endorse = Одобряет, утверждает
act-decide = Постановляет
act-request = Просит
act-urge = Призывает
act-encourage = Поощряет
act-invite = Предлагает
act-recommend = Рекомендует
act-other = Прочее
run = { $count }, с { $first } по { $last }
run-count = { $plural ->
    [one] { $count } резолюция
    [few] { $count } резолюции
   *[many] { $count } резолюций
}
citing-run = { $count }, { $first }–{ $last }: { $title }
texts = { $plural ->
    [one] { $count } текст
    [few] { $count } текста
   *[many] { $count } текстов
}
near = Соседние тексты по датам
near-cites = { $plural ->
    [one] Ссылается на { $count } документ
    [few] Ссылается на { $count } документа
   *[many] Ссылается на { $count } документов
}
near-cited = { $plural ->
    [one] на него ссылается { $count } документ
    [few] на него ссылаются { $count } документа
   *[many] на него ссылаются { $count } документов
}
near-years = { $count } ({ $first }–{ $last })
near-and = ;{" "}
near-drawn = показано { $drawn } из { $all }
near-year = { $count } ({ $first })

## Citing, reporting, colours

cite-resolution = { $body }, резолюция { $number } от { $date }
cite-decision = { $body }, решение { $number } от { $date }
copy-citation = Копировать ссылку
copied = Скопировано
report-error = Сообщить об ошибке
look = Цвета
look-system = Как в системе
look-light = Светлые
look-dark = Темные

## Votes, sponsors, subjects

vote = Голосование
vote-none = Без голосования
vote-recorded = Заносимое в отчет о заседании голосование
vote-in-favour = За
vote-against = Против
vote-abstaining = Воздержались
vote-all = Как голосовали государства
vote-incomplete = Названы не все государства: { $named } из { $count }.
draft = Проект
sponsors = Авторы
sponsors-count = { $plural ->
    [one] { $count } автор
    [few] { $count } автора
    [many] { $count } авторов
   *[other] { $count } автора
}
background-title = { $symbol }: ссылки и история принятия
background-cites = Все документы и места, где они упомянуты
background-subjects = Все темы
sponsors-first = Внесли проект
sponsors-later = Присоединились позднее
subjects-in-english = Некоторые из этих терминов приводятся только на английском языке.
subjects-own = Темы этого архива
subjects-unbis = Тезаурус ЮНБИС
subjects-body = Органы и конференции
subjects-sdg = Цели в области устойчивого развития
subjects-eurovoc = EuroVoc
goal = Цель { $number }: { $title }
goal-1 = Ликвидация нищеты
goal-2 = Ликвидация голода
goal-3 = Хорошее здоровье и благополучие
goal-4 = Качественное образование
goal-5 = Гендерное равенство
goal-6 = Чистая вода и санитария
goal-7 = Недорогостоящая и чистая энергия
goal-8 = Достойная работа и экономический рост
goal-9 = Индустриализация, инновации и инфраструктура
goal-10 = Уменьшение неравенства
goal-11 = Устойчивые города и населенные пункты
goal-12 = Ответственное потребление и производство
goal-13 = Борьба с изменением климата
goal-14 = Сохранение морских экосистем
goal-15 = Сохранение экосистем суши
goal-16 = Мир, правосудие и эффективные институты
goal-17 = Партнерство в интересах устойчивого развития
list-agenda = По пунктам повестки дня
list-sponsors = По авторам
agenda-item-of = { $session }, пункт { $item }
agenda-short = Краткое название пункта повестки дня

## Versions side by side, parts of a text

side-by-side = Параллельные тексты
side-by-side-title = { $symbol }: { $first } и { $second }
side-by-side-lead = Пункт за пунктом. Чего в одном из двух текстов нет, то оставлено пустым.
parts = Части
part-notice = Это часть { $letter } документа { $symbol }; ее текст находится там.
part-read = Читать часть { $letter }
parts-notice = Этот номер принят по частям; текст всех частей содержится в { $symbol }.
parts-read = Читать текст
notes = Сноски

## Documents known from citations

stub-notice = Текста этого документа в архиве нет. Приведенные ниже сведения взяты из текстов, которые на него ссылаются.
date = Дата
date-said-by = { $plural ->
    [one] согласно { $count } тексту
    [few] согласно { $count } текстам
    [many] согласно { $count } текстам
   *[other] согласно { $count } текста
}
adopted-here = Принято на этом заседании
dates-differ = В ссылающихся текстах указаны разные даты
said-by = в

## Places

place-head = Начало текста
place-preambular = Пункт { $number } преамбулы
place-operative = Пункт { $number }
place-unnumbered = Ненумерованный пункт
place-note = Сноска { $number }
place-annex = Приложение { $number }
place-article = Статья { $number }
place-part = Часть { $letter }
place-section = Раздел { $number }
place-heading = Заголовок
place-table = Таблица
place-enacting = Вступительная формула
place-closing = Заключительные строки
place-other = Прочий текст
place-within = { $outer }, { $inner }
paragraphs-cited = п. { $numbers }

## Bodies, sessions, names of documents

body-ga = Генеральная Ассамблея
body-sc = Совет Безопасности
body-ecosoc = Экономический и Социальный Совет
body-hrc = Совет по правам человека
committee-first-committee = Первый комитет
committee-second-committee = Второй комитет
committee-third-committee = Третий комитет
committee-fourth-committee = Четвертый комитет
committee-special-political-and-decolonization-committee = Комитет по специальным политическим вопросам и вопросам деколонизации
committee-special-political-and-decolonization-committee-fourth-committee = Комитет по специальным политическим вопросам и вопросам деколонизации (Четвертый комитет)
committee-fifth-committee = Пятый комитет
committee-sixth-committee = Шестой комитет
committee-general-committee = Генеральный комитет
committee-credentials-committee = Комитет по проверке полномочий
session-regular = { $number }-я сессия
session-special = { $number }-я специальная сессия
session-emergency = { $number }-я чрезвычайная специальная сессия
session-year = Сессия { $year } года
name-resolution = { $body }, резолюция { $number }
name-decision = { $body }, решение { $number }
name-meeting = Отчет о заседании { $symbol }

## What is missing

coverage = Чего не хватает
coverage-lead = Чего из упомянутого в текстах нет в архиве и где находятся официальные тексты.
coverage-languages = Языки
coverage-languages-none = Все тексты имеются на всех языках.
coverage-runs = Ежегодные ряды
coverage-runs-why = Резолюции, которые тексты называют одну за другой, год за годом; этих в архиве нет.
coverage-runs-none = Тексты не называют рядов, в которых чего-то не хватает.
coverage-wanted = Чаще всего цитируемые из отсутствующих
coverage-wanted-none = Все, на что есть ссылки, имеется в архиве.

## Data for programs

authority-ga = Генеральная Ассамблея Организации Объединенных Наций
authority-sc = Совет Безопасности Организации Объединенных Наций
authority-ecosoc = Экономический и Социальный Совет Организации Объединенных Наций
authority-hrc = Совет по правам человека Организации Объединенных Наций
authority-un = Организация Объединенных Наций
genre-resolution = Резолюция
genre-decision = Решение
genre-meeting = Отчет о заседании
genre-document = Документ
files = Описания и текст
cite-in = Ссылка на этот текст:
text-alone = Только текст
description-home = { $title }: полные тексты резолюций, в которых по каждой ссылке можно перейти в обе стороны.
description-index = { $archive }: указатели по годам, условным обозначениям, сессиям, названиям и темам.
description-search = { $archive }: полнотекстовый поиск на всех языках.
description-list = { $title } ({ $archive }): перечень с условными обозначениями, названиями и датами.
description-cited-by = { $title } ({ $archive }): ссылающиеся тексты с цитатами по пунктам.
description-background = { $title } ({ $archive }).
description-side-by-side = { $title }: пункт за пунктом.
series = Серия
series-title = Серия: { $title }
series-left = Отделилась от серии:
series-forks = От неё отделились:
series-gap = { $session }: текстов этой серии не известно
series-forerunner = возможный предшественник
series-fork = параллельный текст со своей серией
series-now-in-favour = Теперь за
series-now-against = Теперь против
series-now-abstaining = Теперь воздержались
series-joined = Новые авторы
series-gone = Больше не авторы
evidence = Почему текст стоит здесь
evidence-title = название то же, что у { $symbol }
evidence-item = тот же пункт повестки дня, что у { $symbol }
evidence-beside = той же сессии, что { $symbol }
evidence-recalled = на неё ссылается { $symbol }, { $place }
evidence-named = на неё ссылается { $symbol }, { $place }; всего названо подряд по сессиям: { $count }
evidence-forward = { $symbol }, { $place }, включает её пункт в повестку дня
evidence-apart = { $plural ->
    [one] но далее перерыв в { $count } сессию
    [few] но далее перерыв в { $count } сессии
   *[many] но далее перерыв в { $count } сессий
}
evidence-keeper = так указал хранитель архива
evidence-alone = но её называет лишь один текст
evidence-recalls = { $plural ->
    [one] ссылается на { $count } предшествующую резолюцию
    [few] ссылается на { $count } предшествующие резолюции
   *[many] ссылается на { $count } предшествующих резолюций
}
description-series = { $title } ({ $archive }): резолюции по этому вопросу от сессии к сессии.
comparison = Что изменилось
comparison-title = Что изменилось: от { $before } к { $after }
comparison-since = Что изменилось после { $symbol }
comparison-summary = От { $before } к { $after }: пунктов без изменений — { $unchanged }, изменено — { $edited }, добавлено — { $new }, исключено — { $dropped }.
comparison-summary-moved = От { $before } к { $after }: пунктов без изменений — { $unchanged }, изменено — { $edited }, перемещено — { $moved }, добавлено — { $new }, исключено — { $dropped }.
comparison-between = Тексты серии между ними
comparison-cited-new = Упомянуты впервые
comparison-cited-gone = Больше не упоминаются
comparison-others = Другие сопоставления
comparison-beside = Рядом
comparison-inline = В одном тексте
comparison-here = Ссылка на этот пункт
compare-with = Сопоставить с
unchanged-paragraphs = { $plural ->
    [one] { $count } пункт без изменений
    [few] { $count } пункта без изменений
    [many] { $count } пунктов без изменений
   *[other] { $count } пункта без изменений
}
unchanged-notes = { $plural ->
    [one] { $count } сноска без изменений
    [few] { $count } сноски без изменений
    [many] { $count } сносок без изменений
   *[other] { $count } сноски без изменений
}
change-first = в старейшем из имеющихся текстов
change-unchanged = без изменений
change-edited = изменено
change-moved = перемещено
change-moved-edited = перемещено и изменено
change-new = новое
change-dropped = исключено
change-back = восстановлено без изменений
part-rest = Приложения и другие части
cited-works = Упомянутые тексты
series-texts = Тексты
matrix = Пункты по годам
matrix-lead = Строка — это пункт, столбец — текст, имеющийся в архиве; ячейка ведёт к пункту, а его первые слова — к его истории.
lifeline = История пункта
lifeline-title = История: { $words }
lifeline-texts = { $plural ->
    [one] в { $count } тексте
    [few] в { $count } текстах
    [many] в { $count } текстах
   *[other] в { $count } текста
}
lifeline-changes = { $plural ->
    [one] { $count } изменение формулировки
    [few] { $count } изменения формулировки
    [many] { $count } изменений формулировки
   *[other] { $count } изменения формулировки
}
lifeline-gone = Больше нет в тексте:
since-hint = В тех же словах начиная с { $symbol }.
since-at-least = В тех же словах начиная с { $symbol }, старейшего из имеющихся текстов, или раньше.
since-changed = { $plural ->
    [one] Ранее изменялось { $count } раз.
    [few] Ранее изменялось { $count } раза.
    [many] Ранее изменялось { $count } раз.
   *[other] Ранее изменялось { $count } раза.
}
since-new = Нет в { $symbol }
description-lifeline = { $title } ({ $archive }): формулировка в каждой резолюции и её изменения.
data = Данные
data-lead = Весь архив в виде таблиц, библиографических описаний, новостных лент и простых текстов — для электронных таблиц, библиографических менеджеров и ваших собственных программ.
data-rows = { $plural ->
    [one] { $count } строка
    [few] { $count } строки
    [many] { $count } строк
   *[other] { $count } строки
}
size-kb = { $count } КБ
size-mb = { $count } МБ
data-column = Столбец
data-meaning = Содержание
data-example = Пример
data-formats = Формат файлов
data-csv = Файлы CSV соответствуют RFC 4180: кодировка UTF-8, строка заголовков, запятые и, где нужно, кавычки. Несколько значений в одной ячейке разделены знаком «|». Перед текстом, который начинается как формула (с =, +, - или @), стоит апостроф, чтобы электронная таблица его не выполнила.
data-json = Файлы JSON содержат список, в котором каждой строке таблицы соответствует один объект на отдельной строке. Столбцы те же; неизвестное значение — null, несколько значений образуют список, а все тексты приведены без изменений.
data-addresses = Большие таблицы разделены на несколько файлов, пронумерованных начиная с 2. Адрес пункта — это адрес страницы, за которым следуют # и якорь.
data-beside = Рядом с каждым текстом
data-beside-about = По адресу страницы каждого текста находятся описания для библиографических менеджеров (BibTeX, RIS и CSL-JSON) и отдельно сам текст. На странице также есть метки, которые читают Zotero и поисковые системы. Пример:
data-feeds = Ленты и карта сайта
data-feeds-about = Ленты Atom сообщают о новейших текстах: одна — для всего архива и по одной — для каждой темы; программы чтения лент находят их на странице перечня тем.
data-feed-all = Новейшие тексты
feed = Лента Atom по этой теме
data-terms = Источник и условия
data-terms-about = Описания и ссылки составлены программой по этим текстам. При их использовании просим указывать архив и официальный документ и сверять цитаты с официальным экземпляром.
table-works = Документы
table-works-about = По строке на документ: все документы, тексты которых имеются в архиве, и все документы, известные ему только по ссылкам.
table-citations = Ссылки
table-citations-about = По строке на каждое место текста, в котором назван другой документ. Ссылка берется из первой языковой версии, где она есть.
table-paragraphs = Пункты
table-paragraphs-about = По строке на каждый пункт, подзаголовок, название и сноску в порядке чтения; отдельный файл для каждого языка.
column-symbol = Условное обозначение документа
column-kind = resolution (резолюция), decision (решение), meeting (отчет о заседании) или document (документ)
column-body = Орган, который его принял или издал, по-английски
column-session = Сессия: 76, ES-11 или год
column-date = День принятия: согласно самому тексту, а если в нем он не указан — согласно большинству ссылающихся текстов
column-title = Название на первом из языков архива, на котором оно есть
column-title-language = Язык названия (код ИСО 639-1)
column-held = Есть ли текст в архиве
column-languages = Языки, на которых он есть в архиве
column-within = Документ, текст которого содержит данный (для частей резолюции)
column-meeting = Отчет о заседании, на котором текст принят
column-agenda-items = Пункты повестки дня
column-subjects = Темы; перед каждой указан ее список: unbis, eurovoc, sdg или body
column-in-favour = Голоса «за», если голосование заносилось в отчет
column-against = Голоса «против»
column-abstaining = Воздержавшиеся
column-cites = На сколько документов он ссылается
column-cited-by = Сколько документов ссылаются на него
column-page = Его страница в этом архиве
column-official = Официальный экземпляр
column-citing = Условное обозначение ссылающегося документа
column-language = Язык текста (код ИСО 639-1)
column-paragraph = Якорь пункта или сноски, одинаковый на всех языках; пусто для названия и шапки текста
column-verb = Глагол, с которого начинается пункт
column-cited = Условное обозначение документа, на который сделана ссылка
column-cited-paragraphs = Названные пункты этого документа
column-cited-part = Названная часть этого документа, например приложение или раздел
column-cited-date = Дата, приведенная вместе со ссылкой
column-words = Слова, образующие ссылку
column-citing-page = Адрес ссылающегося пункта
column-cited-page = Адрес документа, на который сделана ссылка, или названного пункта, если он есть в архиве
column-role = Что это: title (название), enacting (вводная формула), preambular (преамбула), operative (постановляющая часть), point (подпункт), heading (подзаголовок), annex (приложение), table (таблица), closing (заключительные сведения), note (сноска) или other (прочее)
column-number = Номер, как он напечатан
column-text = Слова

## The archive’s health

health = Состояние архива
health-lead = Что было обнаружено при чтении текстов. Для каждого случая названы файл, место и что следует сделать; пояснения даны на английском языке.
health-nothing = Ничего не обнаружено.
health-links = Ссылки самих файлов указывают на то, что названо в текстах, в { $agreeing } случаях из { $all }.
health-errors = { $plural ->
    [one] { $count } ошибка
    [few] { $count } ошибки
    [many] { $count } ошибок
   *[other] { $count } ошибки
}
health-warnings = { $plural ->
    [one] { $count } предупреждение
    [few] { $count } предупреждения
    [many] { $count } предупреждений
   *[other] { $count } предупреждения
}
health-remarks = { $plural ->
    [one] { $count } замечание
    [few] { $count } замечания
    [many] { $count } замечаний
   *[other] { $count } замечания
}
code-e0101 = Файл пуст
code-e0102 = Файл не является текстом
code-e0103 = Файл не удается прочитать
code-e0104 = Запись о файле непонятна
code-e0105 = Файл слишком велик
code-w0106 = Запись не относится ни к одному файлу
code-i0107 = Текст был в другой кодировке
code-w0108 = Некоторые знаки не удалось прочитать
code-i0109 = Файлы этого типа не читаются
code-e0201 = Условное обозначение не найдено
code-w0202 = Слова, не объясненные ни одним правилом, оставлены как есть
code-w0203 = Есть знак сноски, но нет самой сноски
code-w0204 = Есть сноска, но нет знака сноски
code-w0205 = В нумерации пунктов есть пропуски
code-w0206 = Такой даты не бывает
code-w0207 = В одном документе сведения расходятся
code-w0208 = Не найдена формула наподобие «Генеральная Ассамблея,»
code-i0209 = Для этого языка еще нет грамматики
code-w0210 = Дата принятия не найдена
code-w0211 = Исправление ни к чему не подходит
code-i0212 = Названо неизвестное государство
code-w0301 = Неясно, на что дана ссылка; переход не создан
code-w0302 = Ссылка на пункт того же текста, которого в нем нет
code-w0303 = Ссылка на пункт другого текста, которого в нем нет
code-w0110 = Нарушена разметка файла
code-i0304 = Ссылки в самом файле указывают не на те документы, что его текст
code-w0401 = У двух файлов одно обозначение и один язык
code-w0402 = Ссылающиеся тексты и сам текст расходятся в дате
code-w0403 = Тексты на разных языках расходятся
code-w0404 = Создавать нечего
code-e0501 = Ошибка в шаблоне
code-w0502 = Нет перевода
code-e0503 = Шаблон не работает на странице, которой в архиве нет
code-e0601 = Файл не удалось записать

## States, by their codes

state-afg = Афганистан
state-alb = Албания
state-dza = Алжир
state-and = Андорра
state-ago = Ангола
state-atg = Антигуа и Барбуда
state-arg = Аргентина
state-arm = Армения
state-aus = Австралия
state-aut = Австрия
state-aze = Азербайджан
state-bhs = Багамские Острова
state-bhr = Бахрейн
state-bgd = Бангладеш
state-brb = Барбадос
state-blr = Беларусь
state-bel = Бельгия
state-blz = Белиз
state-ben = Бенин
state-btn = Бутан
state-bol = Боливия (Многонациональное Государство)
state-bih = Босния и Герцеговина
state-bwa = Ботсвана
state-bra = Бразилия
state-brn = Бруней-Даруссалам
state-bgr = Болгария
state-bfa = Буркина-Фасо
state-bdi = Бурунди
state-cpv = Кабо-Верде
state-khm = Камбоджа
state-cmr = Камерун
state-can = Канада
state-caf = Центральноафриканская Республика
state-tcd = Чад
state-chl = Чили
state-chn = Китай
state-col = Колумбия
state-com = Коморские Острова
state-cog = Конго
state-cri = Коста-Рика
state-civ = Кот-д’Ивуар
state-hrv = Хорватия
state-cub = Куба
state-cyp = Кипр
state-cze = Чехия
state-prk = Корейская Народно-Демократическая Республика
state-cod = Демократическая Республика Конго
state-dnk = Дания
state-dji = Джибути
state-dma = Доминика
state-dom = Доминиканская Республика
state-ecu = Эквадор
state-egy = Египет
state-slv = Сальвадор
state-gnq = Экваториальная Гвинея
state-eri = Эритрея
state-est = Эстония
state-swz = Эсватини
state-eth = Эфиопия
state-fji = Фиджи
state-fin = Финляндия
state-fra = Франция
state-gab = Габон
state-gmb = Гамбия
state-geo = Грузия
state-deu = Германия
state-gha = Гана
state-grc = Греция
state-grd = Гренада
state-gtm = Гватемала
state-gin = Гвинея
state-gnb = Гвинея-Бисау
state-guy = Гайана
state-hti = Гаити
state-hnd = Гондурас
state-hun = Венгрия
state-isl = Исландия
state-ind = Индия
state-idn = Индонезия
state-irn = Иран (Исламская Республика)
state-irq = Ирак
state-irl = Ирландия
state-isr = Израиль
state-ita = Италия
state-jam = Ямайка
state-jpn = Япония
state-jor = Иордания
state-kaz = Казахстан
state-ken = Кения
state-kir = Кирибати
state-kwt = Кувейт
state-kgz = Кыргызстан
state-lao = Лаосская Народно-Демократическая Республика
state-lva = Латвия
state-lbn = Ливан
state-lso = Лесото
state-lbr = Либерия
state-lby = Ливия
state-lie = Лихтенштейн
state-ltu = Литва
state-lux = Люксембург
state-mdg = Мадагаскар
state-mwi = Малави
state-mys = Малайзия
state-mdv = Мальдивские Острова
state-mli = Мали
state-mlt = Мальта
state-mhl = Маршалловы Острова
state-mrt = Мавритания
state-mus = Маврикий
state-mex = Мексика
state-fsm = Микронезия (Федеративные Штаты)
state-mco = Монако
state-mng = Монголия
state-mne = Черногория
state-mar = Марокко
state-moz = Мозамбик
state-mmr = Мьянма
state-nam = Намибия
state-nru = Науру
state-npl = Непал
state-nld = Нидерланды (Королевство)
state-nzl = Новая Зеландия
state-nic = Никарагуа
state-ner = Нигер
state-nga = Нигерия
state-mkd = Северная Македония
state-nor = Норвегия
state-omn = Оман
state-pak = Пакистан
state-plw = Палау
state-pan = Панама
state-png = Папуа — Новая Гвинея
state-pry = Парагвай
state-per = Перу
state-phl = Филиппины
state-pol = Польша
state-prt = Португалия
state-qat = Катар
state-kor = Республика Корея
state-mda = Республика Молдова
state-rou = Румыния
state-rus = Российская Федерация
state-rwa = Руанда
state-kna = Сент-Китс и Невис
state-lca = Сент-Люсия
state-vct = Сент-Винсент и Гренадины
state-wsm = Самоа
state-smr = Сан-Марино
state-stp = Сан-Томе и Принсипи
state-sau = Саудовская Аравия
state-sen = Сенегал
state-srb = Сербия
state-syc = Сейшельские Острова
state-sle = Сьерра-Леоне
state-sgp = Сингапур
state-svk = Словакия
state-svn = Словения
state-slb = Соломоновы Острова
state-som = Сомали
state-zaf = Южная Африка
state-ssd = Южный Судан
state-esp = Испания
state-lka = Шри-Ланка
state-sdn = Судан
state-sur = Суринам
state-swe = Швеция
state-che = Швейцария
state-syr = Сирийская Арабская Республика
state-tjk = Таджикистан
state-tha = Таиланд
state-tls = Тимор-Лешти
state-tgo = Того
state-ton = Тонга
state-tto = Тринидад и Тобаго
state-tun = Тунис
state-tur = Турция
state-tkm = Туркменистан
state-tuv = Тувалу
state-uga = Уганда
state-ukr = Украина
state-are = Объединенные Арабские Эмираты
state-gbr = Соединенное Королевство Великобритании и Северной Ирландии
state-tza = Объединенная Республика Танзания
state-usa = Соединенные Штаты Америки
state-ury = Уругвай
state-uzb = Узбекистан
state-vut = Вануату
state-ven = Венесуэла (Боливарианская Республика)
state-vnm = Вьетнам
state-yem = Йемен
state-zmb = Замбия
state-zwe = Зимбабве
state-vat = Святой Престол
state-pse = Государство Палестина
state-eue = Европейский союз
state-cok = Острова Кука
state-niu = Ниуэ
state-csk = Чехословакия
state-ymd = Демократический Йемен
state-ddr = Германская Демократическая Республика
state-scg = Сербия и Черногория
state-sun = Союз Советских Социалистических Республик
state-yug = Югославия

## Просьбы и сроки

requests = Просьбы и сроки
requests-about = К кому и с чем обращаются пункты постановляющей части и к какому сроку. Каждая строка цитирует свое положение и не говорит больше него. Ссылка более позднего текста на доклад не означает, что просьба выполнена.
requests-count = { $plural ->
    [one] { $count } просьба
    [few] { $count } просьбы
   *[other] { $count } просьб
}
requests-files = Календарь и таблица
requests-due = Сроки
requests-to = Адресаты
requests-to-others = Другие адресаты, как они названы в тексте
requests-at-others = Сессии других органов
requests-undated = Сессия или дата не названа
requests-note-to = Сначала стоит то, для чего названа сессия или дата, начиная с самого позднего срока; затем положения без срока, начиная с самого нового текста.
requests-note-to-others = Органы, должностные лица и государства, как они названы в текстах, в порядке их названий.
requests-note-session = Что ожидается к этой сессии, которая открывается в сентябре { $year } года.
requests-note-at = Что ожидается к этой сессии.
requests-note-at-others = Что ожидается к сессии органа, который назван в положении.
requests-note-by = Что ожидается в определенный день или месяц этого года или до его конца.
request-at = { $symbol }, { $place }
request-closed = На доклад { $report } ссылается { $symbol }, { $place }
deadlines = Сроки
month-of-year = { $month } { $year } года
calendar-summary = { $to }: { $due } ({ $symbol })
calendar-session = В тексте названа сессия, а не день. Сессия открывается в этом месяце.
calendar-period = В тексте назван этот период, а не день.
description-requests = { $title } ({ $archive }): кого и о чем просят и к какому сроку, с положением, в котором это сказано.
table-requests = Просьбы
table-requests-about = Строка для каждого глагола, которым пункт постановляющей части просит кого-либо о чем-либо к одному сроку. Каждая цитирует свое положение.
column-asks = Что делает глагол: request (просит), urge (призывает), encourage (поощряет), invite (предлагает) или recommend (рекомендует)
column-addressees = Известные адресаты, по их обозначениям
column-addressees-printed = Остальные адресаты, как они названы
column-due-body = Орган, о сессии которого идет речь, на английском языке, если это известно точно
column-due-session = Номер этой сессии
column-due-date = День, месяц или год срока
column-quotation = Положение
column-report-cited-by = Более поздние тексты, которые ссылаются на доклад этой сессии; это не означает, что просьба выполнена
column-reports-cited = Доклады, на которые они ссылаются
column-paragraph-page = Адрес пункта
## Согласованные формулировки

marks = Формулировки пункт за пунктом
marks-none = Ни один пункт этого текста не стоит в другом тексте архива.
wordings = Согласованные формулировки
wordings-lead = Пункты, которые стоят в двух или более резолюциях слово в слово или почти так же. Числа и знаки препинания не учитываются.
wordings-formulas = Устойчивые формулы
wordings-formulas-lead = То, что многие резолюции одной сессии говорят одинаково, какого бы вопроса они ни касались.
wordings-passages = Отрывки
wordings-passages-lead = Длинные ряды слов, которые стоят в различных в остальном пунктах.
wording = Согласованная формулировка
wording-formula = Устойчивая формула
wording-formula-note = Так говорит столько резолюций одной сессии, какого бы вопроса они ни касались, что это скорее устойчивая формула, чем формулировка, согласованная для одной из них.
wording-passage = Отрывок
wording-passage-note = Ряд слов, который стоит в различных в остальном пунктах.
wording-title = { $kind }: { $words }
wording-stands = { $plural ->
    [one] Стоит в { $count } резолюции
    [few] Стоит в { $count } резолюциях
   *[many] Стоит в { $count } резолюциях
}
wording-first = { $stands }, впервые в { $first }
wording-year = { $symbol } ({ $year })
wording-same = { $plural ->
    [one] Слово в слово в { $count } резолюции
    [few] Слово в слово в { $count } резолюциях
   *[many] Слово в слово в { $count } резолюциях
}
wording-numbers = { $plural ->
    [one] С другими числами в { $count } резолюции
    [few] С другими числами в { $count } резолюциях
   *[many] С другими числами в { $count } резолюциях
}
wording-varied = { $plural ->
    [one] С изменениями в { $count } резолюции
    [few] С этими изменениями в { $count } резолюциях
   *[many] С этими изменениями в { $count } резолюциях
}
wording-within = { $plural ->
    [one] В составе пунктов в { $count } резолюции
    [few] В составе пунктов в { $count } резолюциях
   *[many] В составе пунктов в { $count } резолюциях
}
wording-count = { $plural ->
    [one] { $count } формулировка
    [few] { $count } формулировки
   *[many] { $count } формулировок
}
wording-parts = Отрывки этого текста, которые стоят и в других местах
wording-wholes = Целые пункты, которые стоят и в других местах
description-wordings = { $title } ({ $archive }): формулировки, которые стоят в нескольких резолюциях, с указанием первой из них.
description-wording = { $title } ({ $archive }): где эта формулировка была согласована, когда и каким голосованием.

draft-check = Проверить проект
draft-lead = Вставьте проект резолюции. Каждый его пункт сопоставляется со всеми пунктами архива: это согласованная формулировка, измененная или новая?
draft-privacy = Проект остается на этом устройстве. Он читается здесь, в браузере, и загружаются только части указателя; владелец сервера видит, какие именно, но не текст.
draft-against = { $plural ->
    [one] Проект сопоставляется с { $count } пунктом.
    [few] Проект сопоставляется с { $count } пунктами.
   *[many] Проект сопоставляется с { $count } пунктами.
}
draft-text = Текст проекта
draft-auto = По тексту
draft-start = Проверить
draft-clear = Очистить
draft-needs-script = Для проверки проекта нужен JavaScript. Без него к согласованным формулировкам ведут эти списки.
draft-needs-server = Проект можно проверить, когда архив опубликован на веб-сервере, но не в папке на диске.
draft-working = Идет сопоставление…
draft-failed = Не удалось загрузить указатель, поэтому проект не проверен.
draft-empty = В поле пока нет ни одного пункта.
draft-agreed = Согласовано
draft-numbers = Согласовано, но с другими числами или знаками
draft-adapted = Изменено
draft-new = Новое
draft-brief = Слишком коротко, чтобы судить
draft-first = Слово в слово в
draft-nearest = Ближе всего
draft-also = Близко также
draft-yours = только в проекте
draft-theirs = только в согласованном тексте
draft-paragraphs = { $plural ->
    [one] { $count } пункт
    [few] { $count } пункта
   *[many] { $count } пунктов
}
draft-count-agreed = согласовано: { $count }
draft-count-adapted = изменено: { $count }
draft-count-new = новых: { $count }
description-draft = Сопоставить проект с согласованными формулировками архива «{ $archive }»: что согласовано, что изменено, что ново.

all-series = Серии
all-series-lead = Резолюции по одному вопросу, следующие друг за другом от сессии к сессии.
description-all-series = { $archive }: серии резолюций, следующих друг за другом.
series-count = { $plural ->
    [one] { $count } серия
    [few] { $count } серии
   *[many] { $count } серий
}
