# English. One message a line: its name, then what the page says. What stands in braces, as { $number }, is filled in.

language-name = English
language-tag = en
language-locale = en_GB

## The whole site

skip-to-text = Skip to the text
site-navigation = Site
breadcrumbs = You are here
languages = Languages
acknowledgement = Source of the texts: United Nations. They were converted for reading here; the official copies of the United Nations are authoritative.
made-with = Made with Recalling
comma = ,{" "}
list-separator = ,{" "}
pages = Pages
previous = Previous
next = Next
page-of = Page { $page } of { $pages }
jump-to = Jump to
and-more = and { $count } more
not-found = There is no such page
not-found-why = Nothing is published at this address: the symbol may be mistyped, or the archive neither holds nor cites this document.
not-found-what = Please check the address, or begin at the archive’s home page.
not-found-home = To the home page

## Search

search = Search
search-label = Symbol or words of a text
search-placeholder = Symbol or words, e.g. 69/28
search-works = Matching works
search-several = Several works have this number. Choose one.
search-slash = The key “/” leads to the box on every page
search-needs-script = Searching the texts needs JavaScript. Without it, these lists lead to every text.
search-needs-server = The texts can be searched where a web server publishes the archive, not in a folder on disk. The box still leads to a symbol, and the lists lead to every text.
search-none = No text of this language contains these words.
search-widen = Search all years, bodies, kinds and subjects
search-elsewhere = Search in
search-working = Searching …
search-failed = The index of the search could not be loaded.
search-found = { $plural ->
    [one] { $count } text found
   *[other] { $count } texts found
}
search-more-places = { $plural ->
    [one] { $count } more paragraph
   *[other] { $count } more paragraphs
}
search-more = More results
search-all = All
search-language = Language
search-year = Year
search-body = Body
search-kind = Kind
search-subject = Subject
search-order = Order
search-best = Best matches first
search-newest = Newest first
search-kind-resolution = Resolutions
search-kind-decision = Decisions
search-kind-document = Documents

## Home, timeline, index

list-timeline = Timeline
list-symbols = By symbol
list-bodies = By body
list-sessions = By session
list-titles = By title
list-subjects = By subject
list-documents = Documents
index = Index
held = { $plural ->
    [one] { $count } text
   *[other] { $count } texts
}
stubs = { $count } known from citations
documents = { $plural ->
    [one] { $count } related document
   *[other] { $count } related documents
}
works = { $plural ->
    [one] { $count } entry
   *[other] { $count } entries
}
newest = Most recent
most-cited = Most cited
ways-in = Ways in
read-as-list = Read as a list
key-held = Full text held
key-stub = Known from citations
key-citation = Citation
timeline-label = Timeline from { $first } to { $last }
year = { $year }
undated = No date known
lane-other = Other documents
series-resolution = { $owner } resolutions
series-decision = { $owner } decisions
series-meeting = { $owner } meeting records
series-document = { $owner } documents
session-of-body = { $body }, { $session }
cites-count = cites { $count }
cited-count = cited by { $count }

## Resolutions

adopted = Adopted
agenda-item = Agenda item
committee-report = Committee report
without-committee = Without reference to a Main Committee
issued = Issued
amended = Corrected text

# A page at an address that the text no longer has.
moved = This page has moved

distribution = Distribution:
distribution-general = General
distribution-limited = Limited
distribution-restricted = Restricted
distribution-provisional = Provisional
distribution-special = Special
subjects = Subjects
outline = Outline
part-preamble = Preamble
part-operative = Operative part
part-annex = Annex
back-to-text = Back to the text
cites = Cites
cites-none = The text cites no other document.
cited-by = Cited by
cited-by-none = No text in this archive cites this document.
cites-of = cites
group-resolutions = Resolutions
group-decisions = Decisions
group-documents = Documents
group-meetings = Meeting records
group-treaties = Treaties
cited-by-all = All { $count }
cited-by-title = What cites { $symbol }
cited-by-count = { $plural ->
    [one] Cited by { $count } text
   *[other] Cited by { $count } texts
}
cited-paragraph = { $plural ->
    [one] { $count } text cites this paragraph
   *[other] { $count } texts cite this paragraph
}
official-copy = Official copy
origin = where the file comes from
source-file = Made from
not-held = full text not held in this archive
unread = The citations of a text in this language are understood only where a full symbol stands.
uncertain = it is uncertain which document this names
treaty-text = official text on the website of the United Nations
description-adopted = { $name }, adopted on { $date }: full text, linked paragraph by paragraph.
description-stub = { $name }: not held in this archive; the texts that cite it.
meeting = { NUMBER($number, type: "ordinal") ->
    [one] { $number }st meeting
    [two] { $number }nd meeting
    [few] { $number }rd meeting
   *[other] { $number }th meeting
}
meeting-plenary = { NUMBER($number, type: "ordinal") ->
    [one] { $number }st plenary meeting
    [two] { $number }nd plenary meeting
    [few] { $number }rd plenary meeting
   *[other] { $number }th plenary meeting
}
meeting-resumed = { $meeting } (resumed)

## What paragraphs do with what they cite

act-recall = Recalls
act-reaffirm = Reaffirms
act-follow = Acts in accordance with
act-consider = Considers
act-note = Notes
act-welcome = Welcomes
act-appreciate = Expresses appreciation
act-recognize = Recognizes, bears in mind
act-stress = Stresses
act-affirm = Affirms
act-convinced = Is convinced
act-concern = Expresses concern
act-condemn = Condemns
act-endorse = Endorses, approves
act-decide = Decides
act-request = Requests
act-urge = Calls upon, urges
act-encourage = Encourages
act-invite = Invites
act-recommend = Recommends
act-other = Other
run = { $count }, { $first } to { $last }
run-count = { $plural ->
    [one] { $count } resolution
   *[other] { $count } resolutions
}
citing-run = { $count }, { $first }–{ $last }: { $title }
texts = { $plural ->
    [one] { $count } text
   *[other] { $count } texts
}
near = Neighbouring works by date
near-cites = { $plural ->
    [one] It cites { $count } work
   *[other] It cites { $count } works
}
near-cited = { $plural ->
    [one] { $count } work cites it
   *[other] { $count } works cite it
}
near-years = { $count } ({ $first }–{ $last })
near-and = ;{" "}
near-drawn = { $drawn } of { $all } are drawn
near-year = { $count } ({ $first })

## Citing, reporting, colours

cite-resolution = { $body } resolution { $number } of { $date }
cite-decision = { $body } decision { $number } of { $date }
copy-citation = Copy the citation
copied = Copied
report-error = Report an error
look = Colours
look-system = As the system
look-light = Light
look-dark = Dark

## Votes, sponsors, subjects

vote = Vote
vote-none = Adopted without a vote
vote-recorded = Recorded vote
vote-in-favour = In favour
vote-against = Against
vote-abstaining = Abstaining
vote-all = How each State voted
vote-incomplete = The record names { $named } of { $count } States.
draft = Draft
sponsors = Sponsors
sponsors-count = { $plural ->
    [one] { $count } sponsor
   *[other] { $count } sponsors
}
background-title = { $symbol }: what it cites and how it came about
background-cites = All of them, and where they are cited
background-subjects = All subjects
sponsors-first = Put forward by
sponsors-later = Joined later
subjects-in-english = Some of these terms are given in English only.
subjects-own = Subjects of this archive
subjects-unbis = UNBIS Thesaurus
subjects-body = Bodies and conferences
subjects-sdg = Sustainable Development Goals
subjects-eurovoc = EuroVoc
goal = Goal { $number }: { $title }
goal-1 = No poverty
goal-2 = Zero hunger
goal-3 = Good health and well-being
goal-4 = Quality education
goal-5 = Gender equality
goal-6 = Clean water and sanitation
goal-7 = Affordable and clean energy
goal-8 = Decent work and economic growth
goal-9 = Industry, innovation and infrastructure
goal-10 = Reduced inequalities
goal-11 = Sustainable cities and communities
goal-12 = Responsible consumption and production
goal-13 = Climate action
goal-14 = Life below water
goal-15 = Life on land
goal-16 = Peace, justice and strong institutions
goal-17 = Partnerships for the goals
list-agenda = By agenda item
list-sponsors = By sponsor
agenda-item-of = { $session }, item { $item }
agenda-short = Short title of the agenda item

## Versions side by side, parts of a text

side-by-side = Side by side
side-by-side-title = { $symbol } in { $first } and { $second }
side-by-side-lead = Paragraph by paragraph. What one of the two texts does not have is left empty.
parts = Parts
part-notice = This is part { $letter } of { $symbol }; its text stands there.
part-read = Read part { $letter }
parts-notice = This number was adopted in parts; { $symbol } holds the text of all of them.
parts-read = Read the text
notes = Notes

## Documents known from citations

stub-notice = This archive does not hold the text of this document. What follows comes from the texts that cite it.
date = Date
date-said-by = { $plural ->
    [one] according to { $count } text
   *[other] according to { $count } texts
}
adopted-here = Adopted at this meeting
dates-differ = The texts that cite it give different dates
said-by = in

## Places

place-head = Head of the text
place-preambular = Preambular paragraph { $number }
place-operative = Paragraph { $number }
place-unnumbered = Unnumbered paragraph
place-note = Note { $number }
place-annex = Annex { $number }
place-article = Article { $number }
place-part = Part { $letter }
place-section = Section { $number }
place-heading = Heading
place-table = Table
place-enacting = Opening
place-closing = Closing
place-other = Other words
place-within = { $outer }, { $inner }
paragraphs-cited = para. { $numbers }

## Bodies, sessions, names of documents

body-ga = General Assembly
body-sc = Security Council
body-ecosoc = Economic and Social Council
body-hrc = Human Rights Council
committee-first-committee = First Committee
committee-second-committee = Second Committee
committee-third-committee = Third Committee
committee-fourth-committee = Fourth Committee
committee-special-political-and-decolonization-committee = Special Political and Decolonization Committee
committee-special-political-and-decolonization-committee-fourth-committee = Special Political and Decolonization Committee (Fourth Committee)
committee-fifth-committee = Fifth Committee
committee-sixth-committee = Sixth Committee
committee-general-committee = General Committee
committee-credentials-committee = Credentials Committee
session-regular = { NUMBER($number, type: "ordinal") ->
    [one] { $number }st session
    [two] { $number }nd session
    [few] { $number }rd session
   *[other] { $number }th session
}
session-special = { NUMBER($number, type: "ordinal") ->
    [one] { $number }st special session
    [two] { $number }nd special session
    [few] { $number }rd special session
   *[other] { $number }th special session
}
session-emergency = { NUMBER($number, type: "ordinal") ->
    [one] { $number }st emergency special session
    [two] { $number }nd emergency special session
    [few] { $number }rd emergency special session
   *[other] { $number }th emergency special session
}
session-year = { $year } session
name-resolution = { $body } resolution { $number }
name-decision = { $body } decision { $number }
name-meeting = Record of meeting { $symbol }

## What is missing

coverage = What is missing
coverage-lead = What this archive lacks of what its texts name, and where the official copies are.
coverage-languages = Languages
coverage-languages-none = Every text is here in every language.
coverage-runs = Yearly runs
coverage-runs-why = Resolutions that texts name one after another, year by year; these members are not in the archive.
coverage-runs-none = No text names a run of which a member is missing.
coverage-wanted = Cited most and not held
coverage-wanted-none = Everything that is cited is held.

## Data for programs

authority-ga = United Nations General Assembly
authority-sc = United Nations Security Council
authority-ecosoc = United Nations Economic and Social Council
authority-hrc = United Nations Human Rights Council
authority-un = United Nations
genre-resolution = Resolution
genre-decision = Decision
genre-meeting = Meeting record
genre-document = Document
files = Records and text
cite-in = Cite this text:
text-alone = Plain text
description-home = { $title }: full texts of resolutions, with every citation linked in both directions.
description-index = Ways into { $archive }: by year, symbol, session, title and subject.
description-search = Search the full texts of { $archive } in every language.
description-list = { $title }: a list of { $archive }, with symbols, titles and dates.
description-cited-by = { $title }: the citing texts in { $archive }, quoted paragraph by paragraph.
description-background = { $title } ({ $archive }).
description-side-by-side = { $title }, paragraph by paragraph.
series = Series
series-title = Series: { $title }
series-left = It left this series:
series-forks = These left it:
series-gap = { $session }: no text of this series is known
series-forerunner = possible forerunner
series-fork = rival, with a series of its own
series-now-in-favour = Now in favour
series-now-against = Now against
series-now-abstaining = Now abstaining
series-joined = New sponsors
series-gone = Sponsors no more
evidence = Why it stands here
evidence-title = has the title of { $symbol }
evidence-item = stands under the agenda item of { $symbol }
evidence-beside = of the same session as { $symbol }
evidence-recalled = recalled by { $symbol }, { $place }
evidence-named = recalled by { $symbol }, { $place }, as one of { $count } session by session
evidence-forward = { $symbol }, { $place }, puts its item on the agenda
evidence-apart = { $plural ->
    [one] but a gap of { $count } session follows
   *[other] but a gap of { $count } sessions follows
}
evidence-keeper = the keeper of the archive says so
evidence-alone = but only one text names it
evidence-recalls = { $plural ->
    [one] recalls { $count } predecessor
   *[other] recalls { $count } predecessors
}
description-series = { $title } ({ $archive }): the resolutions on this matter session by session.
comparison = What changed
comparison-title = What changed: { $before } to { $after }
comparison-since = What changed since { $symbol }
comparison-summary = From { $before } to { $after }: { $unchanged } unchanged, { $edited } edited, { $new } new and { $dropped } dropped paragraphs.
comparison-summary-moved = From { $before } to { $after }: { $unchanged } unchanged, { $edited } edited, { $moved } moved, { $new } new and { $dropped } dropped paragraphs.
comparison-between = Texts of the series between these two
comparison-cited-new = Cited for the first time
comparison-cited-gone = Cited no more
comparison-others = Other comparisons
comparison-beside = Side by side
comparison-inline = In one text
comparison-here = Link to this paragraph
compare-with = Compare with
unchanged-paragraphs = { $plural ->
    [one] { $count } paragraph unchanged
   *[other] { $count } paragraphs unchanged
}
unchanged-notes = { $plural ->
    [one] { $count } note unchanged
   *[other] { $count } notes unchanged
}
change-first = in the oldest text held
change-unchanged = unchanged
change-edited = edited
change-moved = moved
change-moved-edited = moved and edited
change-new = new
change-dropped = dropped
change-back = back, as it was
part-rest = Annexes and other parts
cited-works = Works cited
series-texts = Texts
matrix = Paragraphs through the years
matrix-lead = A row is a paragraph, a column a text that the archive holds; a cell leads to the paragraph, its first words to its life-line.
lifeline = Life-line of a paragraph
lifeline-title = Life-line: { $words }
lifeline-texts = { $plural ->
    [one] in { $count } text
   *[other] in { $count } texts
}
lifeline-changes = { $plural ->
    [one] { $count } change of wording
   *[other] { $count } changes of wording
}
lifeline-gone = No longer in
since-hint = The same words since { $symbol }.
since-at-least = The same words since { $symbol }, the oldest text held, or longer.
since-changed = { $plural ->
    [one] Changed { $count } time before.
   *[other] Changed { $count } times before.
}
since-new = Not in { $symbol }
description-lifeline = { $title } ({ $archive }): its wording in each resolution, with what changed.
data = Data
data-lead = The whole archive as tables, records, feeds and plain texts, for spreadsheets, reference managers and programs of your own.
data-rows = { $plural ->
    [one] { $count } row
   *[other] { $count } rows
}
size-kb = { $count } KB
size-mb = { $count } MB
data-column = Column
data-meaning = What it holds
data-example = Example
data-formats = How the files are written
data-csv = CSV follows RFC 4180: UTF-8, a header, commas, and quotation marks where they are needed. Several values in one cell are separated by “|”. A text that begins like a formula (with =, +, - or @) stands behind an apostrophe, so that no spreadsheet runs it.
data-json = JSON is a list with one object for each row, one row to a line. It has the same columns; values that are not known are null, several values are a list, and every text stands as it is.
data-addresses = Large tables are cut into several files, numbered from 2. The address of a paragraph is that of the page, followed by # and the anchor.
data-beside = Beside every text
data-beside-about = Each text has records for reference managers (BibTeX, RIS and CSL-JSON) and its plain text at the address of its page. Its page also carries the tags that Zotero and search engines read. An example:
data-feeds = Feeds and site map
data-feeds-about = Atom feeds announce the newest texts: one for the whole archive, and one for each subject, on the list of subjects.
data-feed-all = Newest texts
feed = Atom feed of this subject
data-terms = Source and terms
data-terms-about = The records and links were made by a program from these texts. Please name the archive and the official document when you use them, and check quotations against the official copy.
table-works = Works
table-works-about = One row for each work: every text that the archive holds, and every document that it knows only from citations.
table-citations = Citations
table-citations-about = One row for each place in a text that names another work. A citation is taken from the first language version that contains it.
table-paragraphs = Paragraphs
table-paragraphs-about = One row for each paragraph, heading, title and note of a text, in reading order; one file for each language.
column-symbol = The symbol of the work
column-kind = resolution, decision, meeting or document
column-body = The body that adopted or issued it, in English
column-session = The session: 76, ES-11, or a year
column-date = The day of adoption: as the text states it, or else as most citing texts do
column-title = The title, in the first language of the archive that has one
column-title-language = The language of the title, as an ISO 639-1 code
column-held = Whether the archive holds the text
column-languages = The languages in which it is held
column-within = The work whose text contains this one, for parts of a resolution
column-meeting = The record of the meeting at which it was adopted
column-agenda-items = Agenda items
column-subjects = Subjects, each behind the name of its list: unbis, eurovoc, sdg or body
column-in-favour = Votes in favour, where a vote was recorded
column-against = Votes against
column-abstaining = Abstentions
column-cites = How many works it cites
column-cited-by = How many works cite it
column-page = Its page in this archive
column-official = The official copy
column-citing = The symbol of the citing work
column-language = The language of the text, as an ISO 639-1 code
column-paragraph = The anchor of the paragraph or note, the same in every language; empty for the title and the head of the text
column-verb = The verb with which the paragraph opens
column-cited = The symbol of the cited work
column-cited-paragraphs = The paragraphs of the cited work that are named
column-cited-part = The part of the cited work that is named, such as an annex or a section
column-cited-date = The date that is given with the citation
column-words = The citing words
column-citing-page = The address of the citing paragraph
column-cited-page = The address of the cited work, or of the cited paragraph if the archive holds it
column-role = What it is: title, enacting, preambular, operative, point, heading, annex, table, closing, note or other
column-number = The number as printed
column-text = The words

## The archive’s health

health = Health of the archive
health-lead = What was found while the texts were read. Every finding names the file, the place and what to do.
health-nothing = Nothing was found.
health-links = The links of the files themselves name what the texts name in { $agreeing } of { $all } cases.
health-errors = { $plural ->
    [one] { $count } error
   *[other] { $count } errors
}
health-warnings = { $plural ->
    [one] { $count } warning
   *[other] { $count } warnings
}
health-remarks = { $plural ->
    [one] { $count } remark
   *[other] { $count } remarks
}
code-e0101 = A file is empty
code-e0102 = A file is not text
code-e0103 = A file cannot be read
code-e0104 = A record cannot be understood
code-e0105 = A file is too large
code-w0106 = A record belongs to no file
code-i0107 = A text was in another encoding
code-w0108 = Some characters could not be read
code-i0109 = Files of this kind are not read
code-e0201 = No symbol was found
code-w0202 = Words that no rule explains were kept as they are
code-w0203 = A note is called but not there
code-w0204 = A note is there but not called
code-w0205 = Paragraph numbers skip
code-w0206 = A date cannot be
code-w0207 = One document states different facts
code-w0208 = No formula such as “The General Assembly,” was found
code-i0209 = There is no grammar for the language yet
code-w0210 = No date of adoption was found
code-w0211 = A correction matches nothing
code-i0212 = A State is named that is not known
code-w0301 = It is uncertain what is cited; no link was made
code-w0302 = A paragraph of the same text is cited that is not there
code-w0303 = A paragraph of another text is cited that is not there
code-w0110 = The mark-up of a file is broken
code-i0304 = The file’s own links name other documents than its text
code-w0401 = Two files have one symbol and one language
code-w0402 = Citers and text disagree about a date
code-w0403 = The versions of a text disagree
code-w0404 = There is nothing to build
code-e0501 = A template has an error
code-w0502 = A translation is missing
code-e0503 = A template fails on a page that the archive does not have
code-e0601 = A file could not be written

## Requests and deadlines

requests = Requests and deadlines
requests-about = Whom the operative paragraphs ask to do something, and by when. Each row quotes its clause and says no more than the clause does. That a later text cites a report does not mean that what was asked has been done.
requests-count = { $plural ->
    [one] { $count } request
   *[other] { $count } requests
}
requests-files = Calendar and table
requests-due = By when
requests-to = Who is asked
requests-to-others = Others, as named in the text
requests-at-others = Sessions of other bodies
requests-undated = No session or date named
requests-note-to = What is due by a session or date stands first, the latest at the top; then come the clauses that name none, from the newest text on.
requests-note-to-others = Bodies, offices and States named only in this archive’s texts, in the order of their names; each is quoted as it is printed.
requests-note-session = What is due at this session, which opens in September { $year }.
requests-note-at = What is due at this session.
requests-note-at-others = What is due at a session of the body that the clause names.
requests-note-by = What is due on a day, in a month or by the end of this year.
request-at = { $symbol }, { $place }
request-closed = Report { $report } cited by { $symbol }, { $place }
deadlines = Deadlines
month-of-year = { $month } { $year }
calendar-summary = { $to }: { $due } ({ $symbol })
calendar-session = The text names a session and no day. The session opens in this month.
calendar-period = The text names this period and no day.
description-requests = { $title } ({ $archive }): who is asked to do what, and by when, with the clause that says so.
table-requests = Requests
table-requests-about = One row for each verb that asks somebody to do something by one time, from operative paragraphs. Each quotes its clause.
column-asks = What the verb does: request, urge, encourage, invite or recommend
column-addressees = Those who are asked and are known by name, by their ids
column-addressees-printed = Those who are asked and are known by no id, as printed
column-due-body = The body at whose session it is due, in English, where that is certain
column-due-session = The number of that session
column-due-date = The day, month or year by which it is due
column-quotation = The clause
column-report-cited-by = Later texts that cite the report of that session; this does not mean that what was asked has been done
column-reports-cited = The reports that they cite
column-paragraph-page = The address of the paragraph
## Agreed language

marks = Wordings paragraph by paragraph
marks-none = No paragraph of this text stands in another one that the archive holds.
wordings = Agreed language
wordings-lead = Paragraphs that stand in two resolutions or more, word for word or nearly so. Numbers and punctuation do not count.
wordings-formulas = Formulas
wordings-formulas-lead = What many resolutions of one session say alike, whatever their subject.
wordings-passages = Passages
wordings-passages-lead = Long stretches of words that stand in paragraphs which are otherwise different.
wording = Agreed language
wording-formula = Formula
wording-formula-note = So many resolutions of one session say this, whatever their subject, that it is a form of words rather than agreed on any one of them.
wording-passage = Passage
wording-passage-note = A stretch of words that stands in paragraphs which are otherwise different.
wording-title = { $kind }: { $words }
wording-stands = { $plural ->
    [one] Stands in { $count } resolution
   *[other] Stands in { $count } resolutions
}
wording-first = { $stands }, first in { $first }
wording-year = { $symbol } ({ $year })
wording-same = { $plural ->
    [one] In these words in { $count } resolution
   *[other] Word for word in { $count } resolutions
}
wording-numbers = { $plural ->
    [one] With other numbers in { $count } resolution
   *[other] With other numbers in { $count } resolutions
}
wording-varied = { $plural ->
    [one] With changes in { $count } resolution
   *[other] With these changes in { $count } resolutions
}
wording-within = { $plural ->
    [one] As a part of paragraphs in { $count } resolution
   *[other] As a part of paragraphs in { $count } resolutions
}
wording-count = { $plural ->
    [one] { $count } wording
   *[other] { $count } wordings
}
wording-parts = Passages of it that also stand elsewhere
wording-wholes = Whole paragraphs that also stand elsewhere
description-wordings = { $title } ({ $archive }): wordings that stand in several resolutions, with the first of them.
description-wording = { $title } ({ $archive }): where this wording was agreed, when, and by what vote.

# The check of a draft
draft-check = Check a draft
draft-lead = Paste a draft resolution. Each of its paragraphs is held against every paragraph of the archive: is it agreed language, an adaptation of it, or new?
draft-privacy = The draft stays on this machine. It is read here in the browser, and only parts of the index are loaded; the host of this site sees which parts, never the text.
draft-against = { $plural ->
    [one] It is held against { $count } paragraph.
   *[other] It is held against { $count } paragraphs.
}
draft-text = Text of the draft
draft-auto = As the text shows
draft-start = Check
draft-clear = Clear
draft-needs-script = Checking a draft needs JavaScript. Without it, these lists lead to agreed language.
draft-needs-server = A draft can be checked where a web server publishes the archive, not in a folder on disk.
draft-working = Comparing …
draft-failed = The index could not be loaded, so the draft was not checked.
draft-empty = There is no paragraph in the box yet.
draft-agreed = Agreed
draft-numbers = Agreed, with other numbers or marks
draft-adapted = Adapted
draft-new = New
draft-brief = Too short to tell
draft-first = Word for word in
draft-nearest = Nearest
draft-also = Also near
draft-yours = in the draft only
draft-theirs = in the agreed text only
draft-paragraphs = { $plural ->
    [one] { $count } paragraph
   *[other] { $count } paragraphs
}
draft-count-agreed = { $count } agreed
draft-count-adapted = { $count } adapted
draft-count-new = { $count } new
description-draft = Hold a draft against the agreed language of { $archive }: what is agreed, what is adapted, what is new.

# The list of all series
all-series = Series
all-series-lead = Resolutions on one matter that succeed each other from session to session.
description-all-series = { $archive }: the series of resolutions that succeed each other.
series-count = { $plural ->
    [one] { $count } series
   *[other] { $count } series
}
