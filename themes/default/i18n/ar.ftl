# العربية. رسالة واحدة في كل سطر: اسمها أولا، ثم ما تقوله الصفحة. وما بين القوسين، مثل { $number }، يملأ عند العرض.

language-name = العربية
language-tag = ar
language-locale = ar_AR
date-pattern = { $day } { $month-name } { $year }

## The whole site

skip-to-text = الانتقال إلى النص
site-navigation = الموقع
breadcrumbs = أنت هنا
languages = اللغات
acknowledgement = مصدر النصوص: الأمم المتحدة. وقد حُوّلت هنا تيسيرا لقراءتها، والعبرة بالنصوص الرسمية للأمم المتحدة.
made-with = أُنشئ بواسطة Recalling
comma = ،{" "}
list-separator = ،{" "}
pages = الصفحات
previous = السابق
next = التالي
page-of = الصفحة { $page } من { $pages }
jump-to = الانتقال إلى
and-more = و { $count } غيرها
not-found = لا توجد صفحة كهذه
not-found-why = لم يُنشر شيء على هذا العنوان: فقد يكون في الرمز خطأ، أو قد لا يتضمن الأرشيف هذه الوثيقة ولا إحالة إليها.
not-found-what = يرجى التحقق من العنوان أو البدء من الصفحة الرئيسية للأرشيف.
not-found-home = إلى الصفحة الرئيسية

## Search

search = البحث
search-label = رمز الوثيقة أو كلمات من النص
search-placeholder = الرمز أو كلمات، مثل 69/28
search-works = الوثائق المطابقة
search-several = تحمل عدة وثائق هذا الرقم. اختر واحدة منها.
search-slash = المفتاح «/» يؤدي إلى هذا الحقل في كل صفحة
search-needs-script = يتطلب البحث في النصوص تفعيل JavaScript. وبدونه تؤدي القوائم التالية إلى كل نص.
search-needs-server = لا يمكن البحث في النصوص إلا إذا كان الأرشيف منشورا على خادم شبكي، لا من مجلد على القرص. ويظل الحقل يؤدي إلى رمز الوثيقة، وتؤدي القوائم إلى كل نص.
search-none = لا يتضمن أي نص بهذه اللغة هذه الكلمات.
search-widen = البحث في جميع السنوات والهيئات والأنواع والمواضيع
search-elsewhere = البحث باللغة
search-working = جار البحث…
search-failed = تعذر تحميل فهرس البحث.
search-found = { $plural ->
    [zero] لم يعثر على أي نص
    [one] عثر على نص واحد
    [two] عثر على نصين
    [few] عثر على { $count } نصوص
    [many] عثر على { $count } نصا
   *[other] عثر على { $count } نص
}
search-more-places = { $plural ->
    [zero] لا فقرات أخرى
    [one] فقرة أخرى واحدة
    [two] فقرتان أخريان
    [few] { $count } فقرات أخرى
    [many] { $count } فقرة أخرى
   *[other] { $count } فقرة أخرى
}
search-more = نتائج أخرى
search-all = الكل
search-language = اللغة
search-year = السنة
search-body = الهيئة
search-kind = النوع
search-subject = الموضوع
search-order = الترتيب
search-best = الأوثق صلة أولا
search-newest = الأحدث أولا
search-kind-resolution = القرارات
search-kind-decision = المقررات
search-kind-document = الوثائق

## Home, timeline, index

list-timeline = الخط الزمني
list-symbols = حسب الرمز
list-bodies = حسب الهيئة
list-sessions = حسب الدورة
list-titles = حسب العنوان
list-subjects = حسب الموضوع
list-documents = الوثائق
index = الفهرس
held = { $plural ->
    [zero] لا نصوص
    [one] نص واحد
    [two] نصان
    [few] { $count } نصوص
    [many] { $count } نصا
   *[other] { $count } نص
}
stubs = المعروف من الإحالات: { $count }
documents = { $plural ->
    [zero] لا وثائق ذات صلة
    [one] وثيقة واحدة ذات صلة
    [two] وثيقتان ذواتا صلة
    [few] { $count } وثائق ذات صلة
    [many] { $count } وثيقة ذات صلة
   *[other] { $count } وثيقة ذات صلة
}
works = { $plural ->
    [zero] لا مداخل
    [one] مدخل واحد
    [two] مدخلان
    [few] { $count } مداخل
    [many] { $count } مدخلا
   *[other] { $count } مدخل
}
newest = الأحدث
most-cited = الأكثر إحالة إليه
ways-in = سبل الوصول
read-as-list = القراءة في شكل قائمة
key-held = النص الكامل متاح
key-stub = معروف من الإحالات
key-citation = إحالة
timeline-label = الخط الزمني من { $first } إلى { $last }
year = عام { $year }
undated = التاريخ غير معروف
lane-other = وثائق أخرى
series-resolution = قرارات { $owner }
series-decision = مقررات { $owner }
series-meeting = محاضر جلسات { $owner }
series-document = وثائق { $owner }
session-of-body = { $body }، { $session }
cites-count = يحيل إلى { $count }
cited-count = أُحيل إليه في { $count }

## Resolutions

adopted = اتُّخذ في
agenda-item = بند جدول الأعمال
committee-report = تقرير اللجنة
without-committee = دون الإحالة إلى لجنة رئيسية
issued = صدر في
amended = نص مصوَّب

# A page at an address that the text no longer has.
moved = انتقلت هذه الصفحة

distribution = التوزيع:
distribution-general = عام
distribution-limited = محدود
distribution-restricted = مقيد
distribution-provisional = مؤقت
distribution-special = خاص
subjects = المواضيع
outline = المحتويات
part-preamble = الديباجة
part-operative = المنطوق
part-annex = المرفق
back-to-text = العودة إلى النص
cites = يحيل إلى
cites-none = لا يحيل النص إلى أي وثيقة أخرى.
cited-by = أُحيل إليه في
cited-by-none = لا يحيل أي نص في هذا الأرشيف إلى هذه الوثيقة.
cites-of = يحيل إلى
group-resolutions = القرارات
group-decisions = المقررات
group-documents = الوثائق
group-meetings = محاضر الجلسات
group-treaties = المعاهدات
cited-by-all = الكل ({ $count })
cited-by-title = ما يحيل إلى { $symbol }
cited-by-count = { $plural ->
    [zero] لم يُحِل إليه أي نص
    [one] أحال إليه نص واحد
    [two] أحال إليه نصان
    [few] أحالت إليه { $count } نصوص
    [many] أحال إليه { $count } نصا
   *[other] أحال إليه { $count } نص
}
cited-paragraph = { $plural ->
    [zero] لا يحيل أي نص إلى هذه الفقرة
    [one] يحيل نص واحد إلى هذه الفقرة
    [two] يحيل نصان إلى هذه الفقرة
    [few] تحيل { $count } نصوص إلى هذه الفقرة
    [many] يحيل { $count } نصا إلى هذه الفقرة
   *[other] يحيل { $count } نص إلى هذه الفقرة
}
official-copy = النص الرسمي
origin = مصدر الملف
source-file = أُعدّ من الملف
not-held = النص الكامل غير متاح في هذا الأرشيف
unread = لا يُتعرّف في نص بهذه اللغة إلا على الإحالات التي يرد فيها الرمز الكامل للوثيقة.
uncertain = ليس مؤكدا أي وثيقة هي المقصودة
treaty-text = النص الرسمي على موقع الأمم المتحدة الشبكي
description-adopted = { $name }، المتخذ في { $date }: النص الكامل مع روابط فقرة فقرة.
description-stub = { $name }: النص غير متاح في هذا الأرشيف؛ وترد النصوص التي تحيل إليه.
meeting = الجلسة { $number }
meeting-plenary = الجلسة العامة { $number }
meeting-resumed = { $meeting } (المستأنفة)

## What paragraphs do with what they cite

act-recall = تشير إلى
act-reaffirm = تؤكد من جديد
act-follow = تتصرف وفقا لـ
act-consider = تنظر في
act-note = تحيط علما، تلاحظ
act-welcome = ترحب
act-appreciate = تعرب عن تقديرها
act-recognize = تسلّم، تضع في اعتبارها
act-stress = تشدد
act-affirm = تؤكد
act-convinced = تعرب عن اقتناعها
act-concern = تعرب عن القلق
act-condemn = تدين
act-endorse = تؤيد، توافق على
act-decide = تقرر
act-request = تطلب
act-urge = تهيب، تحث
act-encourage = تشجع
act-invite = تدعو
act-recommend = توصي
act-other = غير ذلك
run = { $count }، من { $first } إلى { $last }
run-count = { $plural ->
    [zero] لا قرارات
    [one] قرار واحد
    [two] قراران
    [few] { $count } قرارات
    [many] { $count } قرارا
   *[other] { $count } قرار
}
citing-run = { $count }، { $first }–{ $last }: { $title }
texts = { $plural ->
    [zero] لا نصوص
    [one] نص واحد
    [two] نصان
    [few] { $count } نصوص
    [many] { $count } نصا
   *[other] { $count } نص
}
near = النصوص المجاورة بحسب التاريخ
near-cites = { $plural ->
    [one] يستشهد بنص واحد
    [two] يستشهد بنصين
    [few] يستشهد بـ { $count } نصوص
    [many] يستشهد بـ { $count } نصا
   *[other] يستشهد بـ { $count } نص
}
near-cited = { $plural ->
    [one] يستشهد به نص واحد
    [two] يستشهد به نصان
    [few] تستشهد به { $count } نصوص
    [many] يستشهد به { $count } نصا
   *[other] يستشهد به { $count } نص
}
near-years = { $count } ({ $first }–{ $last })
near-and = ؛{" "}
near-drawn = يظهر في الرسم { $drawn } من { $all }
near-year = { $count } ({ $first })

## Citing, reporting, colours

cite-resolution = قرار { $body } { $number } المؤرخ { $date }
cite-decision = مقرر { $body } { $number } المؤرخ { $date }
copy-citation = نسخ الإحالة
copied = تم النسخ
report-error = الإبلاغ عن خطأ
look = الألوان
look-system = حسب النظام
look-light = فاتح
look-dark = داكن

## Votes, sponsors, subjects

vote = التصويت
vote-none = اتُّخذ دون تصويت
vote-recorded = تصويت مسجل
vote-in-favour = المؤيدون
vote-against = المعارضون
vote-abstaining = الممتنعون عن التصويت
vote-all = كيف صوتت كل دولة
vote-incomplete = لم تُذكر أسماء جميع الدول: { $named } من { $count }.
draft = المشروع
sponsors = مقدمو المشروع
sponsors-count = { $plural ->
    [zero] لا مقدمين
    [one] مقدم واحد
    [two] مقدمان
    [few] { $count } مقدمين
    [many] { $count } مقدما
   *[other] { $count } مقدم
}
background-title = { $symbol }: ما يحيل إليه وكيف اعتُمد
background-cites = جميعها، ومواضع الإحالة إليها
background-subjects = جميع المواضيع
sponsors-first = المقدمون الأصليون
sponsors-later = المنضمون لاحقا
subjects-in-english = بعض هذه المصطلحات لا يرد إلا بالإنكليزية.
subjects-own = مواضيع هذا الأرشيف
subjects-unbis = مكنز UNBIS
subjects-body = الهيئات والمؤتمرات
subjects-sdg = أهداف التنمية المستدامة
subjects-eurovoc = EuroVoc
goal = الهدف { $number }: { $title }
goal-1 = القضاء على الفقر
goal-2 = القضاء التام على الجوع
goal-3 = الصحة الجيدة والرفاه
goal-4 = التعليم الجيد
goal-5 = المساواة بين الجنسين
goal-6 = المياه النظيفة والنظافة الصحية
goal-7 = طاقة نظيفة وبأسعار معقولة
goal-8 = العمل اللائق ونمو الاقتصاد
goal-9 = الصناعة والابتكار والهياكل الأساسية
goal-10 = الحد من أوجه عدم المساواة
goal-11 = مدن ومجتمعات محلية مستدامة
goal-12 = الاستهلاك والإنتاج المسؤولان
goal-13 = العمل المناخي
goal-14 = الحياة تحت الماء
goal-15 = الحياة في البر
goal-16 = السلام والعدل والمؤسسات القوية
goal-17 = عقد الشراكات لتحقيق الأهداف
list-agenda = حسب بند جدول الأعمال
list-sponsors = حسب مقدم المشروع
agenda-item-of = { $session }، البند { $item }
agenda-short = العنوان المختصر لبند جدول الأعمال

## Versions side by side, parts of a text

side-by-side = نصان متقابلان
side-by-side-title = { $symbol }: { $first } و { $second }
side-by-side-lead = فقرة فقرة. وما لا يرد في أحد النصين يُترك مكانه فارغا.
parts = الأجزاء
part-notice = هذا هو الجزء { $letter } من { $symbol }؛ ونصه وارد هناك.
part-read = قراءة الجزء { $letter }
parts-notice = اتُّخذ هذا القرار في أجزاء؛ وترد نصوصها جميعا في { $symbol }.
parts-read = قراءة النص
notes = الحواشي

## Documents known from citations

stub-notice = لا يتضمن هذا الأرشيف نص هذه الوثيقة. والمعلومات الواردة أدناه مأخوذة من النصوص التي تحيل إليها.
date = التاريخ
date-said-by = { $plural ->
    [zero] دون ذكره في أي نص
    [one] حسب نص واحد
    [two] حسب نصين
    [few] حسب { $count } نصوص
    [many] حسب { $count } نصا
   *[other] حسب { $count } نص
}
adopted-here = ما اتُّخذ في هذه الجلسة
dates-differ = تختلف التواريخ الواردة في النصوص التي تحيل إليها
said-by = في

## Places

place-head = رأس النص
place-preambular = الفقرة { $number } من الديباجة
place-operative = الفقرة { $number }
place-unnumbered = فقرة غير مرقمة
place-note = الحاشية { $number }
place-annex = المرفق { $number }
place-article = المادة { $number }
place-part = الجزء { $letter }
place-section = الفرع { $number }
place-heading = العنوان
place-table = الجدول
place-enacting = عبارة الاستهلال
place-closing = الخاتمة
place-other = نص آخر
place-within = { $outer }، { $inner }
paragraphs-cited = الفقرة { $numbers }

## Bodies, sessions, names of documents

body-ga = الجمعية العامة
body-sc = مجلس الأمن
body-ecosoc = المجلس الاقتصادي والاجتماعي
body-hrc = مجلس حقوق الإنسان
committee-first-committee = اللجنة الأولى
committee-second-committee = اللجنة الثانية
committee-third-committee = اللجنة الثالثة
committee-fourth-committee = اللجنة الرابعة
committee-special-political-and-decolonization-committee = لجنة المسائل السياسية الخاصة وإنهاء الاستعمار
committee-special-political-and-decolonization-committee-fourth-committee = لجنة المسائل السياسية الخاصة وإنهاء الاستعمار (اللجنة الرابعة)
committee-fifth-committee = اللجنة الخامسة
committee-sixth-committee = اللجنة السادسة
committee-general-committee = مكتب الجمعية العامة
committee-credentials-committee = لجنة وثائق التفويض
session-regular = الدورة { $number }
session-special = الدورة الاستثنائية { $number }
session-emergency = الدورة الاستثنائية الطارئة { $number }
session-year = دورة عام { $year }
name-resolution = قرار { $body } { $number }
name-decision = مقرر { $body } { $number }
name-meeting = محضر الجلسة { $symbol }

## What is missing

coverage = ما ينقص
coverage-lead = ما ينقص هذا الأرشيف مما تذكره نصوصه، ومواضع النسخ الرسمية.
coverage-languages = اللغات
coverage-languages-none = جميع النصوص متاحة بجميع اللغات.
coverage-runs = السلاسل السنوية
coverage-runs-why = قرارات تذكرها النصوص تباعا سنة بعد سنة؛ وما يلي غير موجود في الأرشيف.
coverage-runs-none = لا يذكر أي نص سلسلة ينقصها شيء.
coverage-wanted = الأكثر استشهادا به مما ليس في الأرشيف
coverage-wanted-none = كل ما يُستشهد به موجود في الأرشيف.

## Data for programs

authority-ga = الجمعية العامة للأمم المتحدة
authority-sc = مجلس الأمن التابع للأمم المتحدة
authority-ecosoc = المجلس الاقتصادي والاجتماعي التابع للأمم المتحدة
authority-hrc = مجلس حقوق الإنسان التابع للأمم المتحدة
authority-un = الأمم المتحدة
genre-resolution = قرار
genre-decision = مقرر
genre-meeting = محضر جلسة
genre-document = وثيقة
files = البيانات المرجعية والنص
cite-in = للإحالة إلى هذا النص:
text-alone = النص وحده
description-home = { $title }: النصوص الكاملة للقرارات، مع تتبُّع كل إحالة في الاتجاهين.
description-index = مداخل { $archive }: حسب السنة والرمز والدورة والعنوان والموضوع.
description-search = البحث في النصوص الكاملة في { $archive } بجميع اللغات.
description-list = { $title }: قائمة من { $archive } بالرموز والعناوين والتواريخ.
description-cited-by = { $title }: النصوص التي تحيل إليه في { $archive }، مقتبسةً فقرةً فقرة.
description-background = { $title } ({ $archive }).
description-side-by-side = { $title }، فقرةً فقرة.
series = السلسلة
series-title = السلسلة: { $title }
series-left = انفصلت عن هذه السلسلة:
series-forks = انفصلت عنها:
series-gap = { $session }: لا يُعرف نص من هذه السلسلة
series-forerunner = سلف محتمل
series-fork = نص منافس له سلسلته
series-now-in-favour = أصبحت مؤيدة
series-now-against = أصبحت معارضة
series-now-abstaining = أصبحت ممتنعة
series-joined = مقدمون جدد
series-gone = لم تعد من المقدمين
evidence = سبب إدراجه هنا
evidence-title = يحمل عنوان { $symbol }
evidence-item = يندرج في بند جدول أعمال { $symbol }
evidence-beside = من دورة { $symbol }
evidence-recalled = يشير إليه { $symbol }، { $place }
evidence-named = يشير إليه { $symbol }، { $place }، ضمن { $count } دورة بعد دورة
evidence-forward = { $symbol }، { $place }، يدرج بنده في جدول الأعمال
evidence-apart = { $plural ->
    [zero] ولكن لا فجوة تليه
    [one] ولكن تليه فجوة دورة واحدة
    [two] ولكن تليه فجوة دورتين
    [few] ولكن تليه فجوة { $count } دورات
   *[other] ولكن تليه فجوة { $count } دورة
}
evidence-keeper = بحسب القائم على المحفوظات
evidence-alone = ولكن نصا واحدا فقط يذكره
evidence-recalls = { $plural ->
    [zero] لا يشير إلى قرارات سابقة
    [one] يشير إلى قرار سابق واحد
    [two] يشير إلى قرارين سابقين
    [few] يشير إلى { $count } قرارات سابقة
   *[other] يشير إلى { $count } قرارا سابقا
}
description-series = { $title } ({ $archive }): القرارات المتعلقة بهذه المسألة دورة بعد دورة.
comparison = ما الذي تغيّر
comparison-title = ما الذي تغيّر: من { $before } إلى { $after }
comparison-since = ما الذي تغيّر منذ { $symbol }
comparison-summary = من { $before } إلى { $after }: الفقرات التي لم تتغير { $unchanged }، والمعدَّلة { $edited }، والجديدة { $new }، والمحذوفة { $dropped }.
comparison-summary-moved = من { $before } إلى { $after }: الفقرات التي لم تتغير { $unchanged }، والمعدَّلة { $edited }، والمنقولة { $moved }، والجديدة { $new }، والمحذوفة { $dropped }.
comparison-between = نصوص السلسلة الواقعة بينهما
comparison-cited-new = ما استُشهد به لأول مرة
comparison-cited-gone = ما لم يعد يُستشهد به
comparison-others = مقارنات أخرى
comparison-beside = جنبا إلى جنب
comparison-inline = في نص واحد
comparison-here = رابط إلى هذه الفقرة
compare-with = قارن مع
unchanged-paragraphs = { $plural ->
    [zero] لا فقرات بلا تغيير
    [one] فقرة واحدة بلا تغيير
    [two] فقرتان بلا تغيير
    [few] { $count } فقرات بلا تغيير
    [many] { $count } فقرة بلا تغيير
   *[other] { $count } فقرة بلا تغيير
}
unchanged-notes = { $plural ->
    [zero] لا حواشي بلا تغيير
    [one] حاشية واحدة بلا تغيير
    [two] حاشيتان بلا تغيير
    [few] { $count } حواش بلا تغيير
    [many] { $count } حاشية بلا تغيير
   *[other] { $count } حاشية بلا تغيير
}
change-first = في أقدم نص محفوظ
change-unchanged = بلا تغيير
change-edited = معدَّلة
change-moved = منقولة
change-moved-edited = منقولة ومعدَّلة
change-new = جديدة
change-dropped = محذوفة
change-back = أُعيدت كما كانت
part-rest = المرفقات والأجزاء الأخرى
cited-works = النصوص المستشهد بها
series-texts = النصوص
matrix = الفقرات على مر السنين
matrix-lead = كل صف فقرة وكل عمود نص موجود في المحفوظات؛ تؤدي الخانة إلى الفقرة، وتؤدي كلماتها الأولى إلى تاريخها.
lifeline = تاريخ فقرة
lifeline-title = تاريخ: { $words }
lifeline-texts = { $plural ->
    [zero] ليست في أي نص
    [one] في نص واحد
    [two] في نصين
    [few] في { $count } نصوص
    [many] في { $count } نصا
   *[other] في { $count } نص
}
lifeline-changes = { $plural ->
    [zero] لم تتغير الصيغة
    [one] تغيّرت الصيغة مرة واحدة
    [two] تغيّرت الصيغة مرتين
    [few] تغيّرت الصيغة { $count } مرات
    [many] تغيّرت الصيغة { $count } مرة
   *[other] تغيّرت الصيغة { $count } مرة
}
lifeline-gone = لم تعد واردة في
since-hint = بالصيغة نفسها منذ { $symbol }.
since-at-least = بالصيغة نفسها منذ { $symbol }، وهو أقدم نص محفوظ، أو قبل ذلك.
since-changed = { $plural ->
    [zero] لم تُعدَّل قبل ذلك.
    [one] عُدِّلت قبل ذلك مرة واحدة.
    [two] عُدِّلت قبل ذلك مرتين.
    [few] عُدِّلت قبل ذلك { $count } مرات.
    [many] عُدِّلت قبل ذلك { $count } مرة.
   *[other] عُدِّلت قبل ذلك { $count } مرة.
}
since-new = لم ترد في { $symbol }
description-lifeline = { $title } ({ $archive }): صيغة الفقرة في كل قرار وما تغيّر فيها.
data = البيانات
data-lead = المحفوظات كلها في جداول وبيانات مرجعية وخلاصات ونصوص مجردة، لاستعمالها في الجداول الإلكترونية وبرامج إدارة المراجع وبرامجكم الخاصة.
data-rows = { $plural ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفّان
    [few] { $count } صفوف
    [many] { $count } صفا
   *[other] { $count } صف
}
size-kb = { $count } كيلوبايت
size-mb = { $count } ميغابايت
data-column = العمود
data-meaning = محتواه
data-example = مثال
data-formats = شكل الملفات
data-csv = تتبع ملفات CSV المعيار RFC 4180: الترميز UTF-8، وصف أول لأسماء الأعمدة، وفواصل بين الخلايا، وعلامات اقتباس حيث تلزم. وإذا احتوت الخلية قيما عدة فُصل بينها بالعلامة «|». وإذا بدأ النص كما تبدأ الصيغ الحسابية (بإحدى العلامات = و+ و- و@) سبقته فاصلة عليا كي لا ينفّذه أي جدول إلكتروني.
data-json = تتألف ملفات JSON من قائمة فيها كائن واحد لكل صف، وكل كائن في سطر. والأعمدة هي نفسها؛ والقيمة المجهولة null، والقيم المتعددة قائمة، وكل نص يرد كما هو.
data-addresses = تُقسَّم الجداول الكبيرة إلى ملفات عدة مرقمة ابتداء من 2. وعنوان الفقرة هو عنوان الصفحة متبوعا بالعلامة # ثم المرساة.
data-beside = إلى جانب كل نص
data-beside-about = في عنوان صفحة كل نص بيانات مرجعية لبرامج إدارة المراجع (BibTeX وRIS وCSL-JSON) والنص وحده. وتحمل الصفحة أيضا الوسوم التي يقرؤها برنامج Zotero ومحركات البحث. ومثال ذلك:
data-feeds = الخلاصات وخريطة الموقع
data-feeds-about = تُعلن خلاصات Atom أحدث النصوص: خلاصة للمحفوظات كلها وخلاصة لكل موضوع تجدها برامج قراءة الخلاصات في صفحة قائمة المواضيع.
data-feed-all = أحدث النصوص
feed = خلاصة Atom لهذا الموضوع
data-terms = المصدر والشروط
data-terms-about = أعد برنامجٌ البيانات المرجعية والروابط استنادا إلى هذه النصوص. ويُرجى عند استعمالها ذكر هذه المحفوظات والوثيقة الرسمية، ومقابلة الاقتباسات بالنسخة الرسمية.
table-works = الوثائق
table-works-about = صف لكل وثيقة: جميع الوثائق التي توجد نصوصها في المحفوظات وجميع الوثائق التي لا تُعرف إلا من الإحالات إليها.
table-citations = الإحالات
table-citations-about = صف لكل موضع في نص تُذكر فيه وثيقة أخرى. وتؤخذ الإحالة من أول صيغة لغوية ترد فيها.
table-paragraphs = الفقرات
table-paragraphs-about = صف لكل فقرة وعنوان فرعي وعنوان وحاشية بترتيب القراءة؛ وملف لكل لغة.
column-symbol = رمز الوثيقة
column-kind = resolution (قرار) أو decision (مقرر) أو meeting (محضر جلسة) أو document (وثيقة)
column-body = الهيئة التي اتخذتها أو أصدرتها، بالإنكليزية
column-session = الدورة: 76 أو ES-11 أو سنة
column-date = يوم الاتخاذ: كما يذكره النص، وإلا فكما تذكره أغلب النصوص التي تحيل إليه
column-title = العنوان بأول لغة من لغات المحفوظات يتوافر بها
column-title-language = لغة العنوان (رمز ISO 639-1)
column-held = هل يوجد النص في المحفوظات
column-languages = اللغات التي يوجد بها
column-within = الوثيقة التي يتضمن نصُّها هذه الوثيقة، في حالة أجزاء القرارات
column-meeting = محضر الجلسة التي اتُّخذ فيها النص
column-agenda-items = بنود جدول الأعمال
column-subjects = المواضيع، وقبل كل منها اسم قائمته: unbis أو eurovoc أو sdg أو body
column-in-favour = عدد المؤيدين، إذا كان التصويت مسجلا
column-against = عدد المعارضين
column-abstaining = عدد الممتنعين
column-cites = عدد الوثائق التي تحيل هذه الوثيقة إليها
column-cited-by = عدد الوثائق التي تحيل إلى هذه الوثيقة
column-page = صفحتها في هذه المحفوظات
column-official = النسخة الرسمية
column-citing = رمز الوثيقة المُحيلة
column-language = لغة النص (رمز ISO 639-1)
column-paragraph = مرساة الفقرة أو الحاشية، وهي نفسها في كل اللغات؛ وتكون خالية للعنوان ورأس النص
column-verb = الفعل الذي تبدأ به الفقرة
column-cited = رمز الوثيقة المُحال إليها
column-cited-paragraphs = فقرات الوثيقة المُحال إليها المذكورة
column-cited-part = الجزء المذكور من الوثيقة المُحال إليها، كمرفق أو فرع
column-cited-date = التاريخ الوارد مع الإحالة
column-words = عبارة الإحالة
column-citing-page = عنوان الفقرة المُحيلة
column-cited-page = عنوان الوثيقة المُحال إليها، أو عنوان الفقرة المذكورة إن وُجدت في المحفوظات
column-role = النوع: title (عنوان) أو enacting (عبارة الاستهلال) أو preambular (ديباجة) أو operative (منطوق) أو point (فقرة فرعية) أو heading (عنوان فرعي) أو annex (مرفق) أو table (جدول) أو closing (خاتمة) أو note (حاشية) أو other (غير ذلك)
column-number = الرقم كما هو مطبوع
column-text = الكلمات

## The archive’s health

health = حالة الأرشيف
health-lead = ما تبيّن عند قراءة النصوص. ويُذكر في كل حالة الملف والموضع وما ينبغي عمله؛ والشروح بالإنكليزية.
health-nothing = لم يتبيّن شيء.
health-links = تدل الروابط الواردة في الملفات نفسها على ما تسميه النصوص في { $agreeing } من { $all } حالة.
health-errors = { $plural ->
    [zero] لا أخطاء
    [one] خطأ واحد
    [two] خطآن
    [few] { $count } أخطاء
    [many] { $count } خطأ
   *[other] { $count } خطأ
}
health-warnings = { $plural ->
    [zero] لا تحذيرات
    [one] تحذير واحد
    [two] تحذيران
    [few] { $count } تحذيرات
    [many] { $count } تحذيرا
   *[other] { $count } تحذير
}
health-remarks = { $plural ->
    [zero] لا ملاحظات
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $count } ملاحظات
    [many] { $count } ملاحظة
   *[other] { $count } ملاحظة
}
code-e0101 = ملف فارغ
code-e0102 = الملف ليس نصا
code-e0103 = تعذرت قراءة الملف
code-e0104 = تعذر فهم بيانات الملف
code-e0105 = الملف كبير أكثر مما ينبغي
code-w0106 = بيانات لا تخص أي ملف
code-i0107 = كان النص بترميز آخر
code-w0108 = تعذرت قراءة بعض الأحرف
code-i0109 = لا تُقرأ الملفات من هذا النوع
code-e0201 = لم يُعثر على رمز
code-w0202 = كلمات لا تفسرها أي قاعدة أُبقيت كما هي
code-w0203 = إشارة إلى حاشية غير موجودة
code-w0204 = حاشية لا إشارة إليها
code-w0205 = أرقام الفقرات غير متتابعة
code-w0206 = تاريخ غير ممكن
code-w0207 = الوثيقة الواحدة تذكر معلومات مختلفة
code-w0208 = لم يُعثر على عبارة مثل ”إن الجمعية العامة،“
code-i0209 = لا توجد قواعد لهذه اللغة بعد
code-w0210 = لم يُعثر على تاريخ الاتخاذ
code-w0211 = تصويب لا يطابق شيئا
code-i0212 = ذُكرت دولة غير معروفة
code-w0301 = ليس مؤكدا ما يُحال إليه؛ ولم يُنشأ رابط
code-w0302 = إحالة إلى فقرة من النص نفسه غير موجودة
code-w0303 = إحالة إلى فقرة من نص آخر غير موجودة
code-w0110 = ترميز بنية الملف مختل
code-i0304 = روابط الملف نفسه تشير إلى وثائق غير التي يذكرها نصه
code-w0401 = ملفان لهما رمز واحد ولغة واحدة
code-w0402 = يختلف النص والنصوص التي تحيل إليه في التاريخ
code-w0403 = تختلف نسخ النص باختلاف لغاتها
code-w0404 = لا يوجد ما يُنشأ
code-e0501 = خطأ في قالب
code-w0502 = ترجمة ناقصة
code-e0503 = قالب يتعطل في صفحة ليست في الأرشيف
code-e0601 = تعذرت كتابة ملف

## States, by their codes

state-afg = أفغانستان
state-alb = ألبانيا
state-dza = الجزائر
state-and = أندورا
state-ago = أنغولا
state-atg = أنتيغوا وبربودا
state-arg = الأرجنتين
state-arm = أرمينيا
state-aus = أستراليا
state-aut = النمسا
state-aze = أذربيجان
state-bhs = جزر البهاما
state-bhr = البحرين
state-bgd = بنغلاديش
state-brb = بربادوس
state-blr = بيلاروس
state-bel = بلجيكا
state-blz = بليز
state-ben = بنن
state-btn = بوتان
state-bol = بوليفيا (دولة - المتعددة القوميات)
state-bih = البوسنة والهرسك
state-bwa = بوتسوانا
state-bra = البرازيل
state-brn = بروني دار السلام
state-bgr = بلغاريا
state-bfa = بوركينا فاسو
state-bdi = بوروندي
state-cpv = كابو فيردي
state-khm = كمبوديا
state-cmr = الكاميرون
state-can = كندا
state-caf = جمهورية أفريقيا الوسطى
state-tcd = تشاد
state-chl = شيلي
state-chn = الصين
state-col = كولومبيا
state-com = جزر القمر
state-cog = الكونغو
state-cri = كوستاريكا
state-civ = كوت ديفوار
state-hrv = كرواتيا
state-cub = كوبا
state-cyp = قبرص
state-cze = تشيكيا
state-prk = جمهورية كوريا الشعبية الديمقراطية
state-cod = جمهورية الكونغو الديمقراطية
state-dnk = الدانمرك
state-dji = جيبوتي
state-dma = دومينيكا
state-dom = الجمهورية الدومينيكية
state-ecu = إكوادور
state-egy = مصر
state-slv = السلفادور
state-gnq = غينيا الاستوائية
state-eri = إريتريا
state-est = إستونيا
state-swz = إسواتيني
state-eth = إثيوبيا
state-fji = فيجي
state-fin = فنلندا
state-fra = فرنسا
state-gab = غابون
state-gmb = غامبيا
state-geo = جورجيا
state-deu = ألمانيا
state-gha = غانا
state-grc = اليونان
state-grd = غرينادا
state-gtm = غواتيمالا
state-gin = غينيا
state-gnb = غينيا - بيساو
state-guy = غيانا
state-hti = هايتي
state-hnd = هندوراس
state-hun = هنغاريا
state-isl = آيسلندا
state-ind = الهند
state-idn = إندونيسيا
state-irn = إيران (جمهورية - الإسلامية)
state-irq = العراق
state-irl = أيرلندا
state-isr = إسرائيل
state-ita = إيطاليا
state-jam = جامايكا
state-jpn = اليابان
state-jor = الأردن
state-kaz = كازاخستان
state-ken = كينيا
state-kir = كيريباس
state-kwt = الكويت
state-kgz = قيرغيزستان
state-lao = جمهورية لاو الديمقراطية الشعبية
state-lva = لاتفيا
state-lbn = لبنان
state-lso = ليسوتو
state-lbr = ليبريا
state-lby = ليبيا
state-lie = ليختنشتاين
state-ltu = ليتوانيا
state-lux = لكسمبرغ
state-mdg = مدغشقر
state-mwi = ملاوي
state-mys = ماليزيا
state-mdv = ملديف
state-mli = مالي
state-mlt = مالطة
state-mhl = جزر مارشال
state-mrt = موريتانيا
state-mus = موريشيوس
state-mex = المكسيك
state-fsm = ميكرونيزيا (ولايات - الموحدة)
state-mco = موناكو
state-mng = منغوليا
state-mne = الجبل الأسود
state-mar = المغرب
state-moz = موزامبيق
state-mmr = ميانمار
state-nam = ناميبيا
state-nru = ناورو
state-npl = نيبال
state-nld = هولندا (مملكة -)
state-nzl = نيوزيلندا
state-nic = نيكاراغوا
state-ner = النيجر
state-nga = نيجيريا
state-mkd = مقدونيا الشمالية
state-nor = النرويج
state-omn = عمان
state-pak = باكستان
state-plw = بالاو
state-pan = بنما
state-png = بابوا غينيا الجديدة
state-pry = باراغواي
state-per = بيرو
state-phl = الفلبين
state-pol = بولندا
state-prt = البرتغال
state-qat = قطر
state-kor = جمهورية كوريا
state-mda = جمهورية مولدوفا
state-rou = رومانيا
state-rus = الاتحاد الروسي
state-rwa = رواندا
state-kna = سانت كيتس ونيفس
state-lca = سانت لوسيا
state-vct = سانت فنسنت وجزر غرينادين
state-wsm = ساموا
state-smr = سان مارينو
state-stp = سان تومي وبرينسيبي
state-sau = المملكة العربية السعودية
state-sen = السنغال
state-srb = صربيا
state-syc = سيشيل
state-sle = سيراليون
state-sgp = سنغافورة
state-svk = سلوفاكيا
state-svn = سلوفينيا
state-slb = جزر سليمان
state-som = الصومال
state-zaf = جنوب أفريقيا
state-ssd = جنوب السودان
state-esp = إسبانيا
state-lka = سري لانكا
state-sdn = السودان
state-sur = سورينام
state-swe = السويد
state-che = سويسرا
state-syr = الجمهورية العربية السورية
state-tjk = طاجيكستان
state-tha = تايلند
state-tls = تيمور - ليشتي
state-tgo = توغو
state-ton = تونغا
state-tto = ترينيداد وتوباغو
state-tun = تونس
state-tur = تركيا
state-tkm = تركمانستان
state-tuv = توفالو
state-uga = أوغندا
state-ukr = أوكرانيا
state-are = الإمارات العربية المتحدة
state-gbr = المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية
state-tza = جمهورية تنزانيا المتحدة
state-usa = الولايات المتحدة الأمريكية
state-ury = أوروغواي
state-uzb = أوزبكستان
state-vut = فانواتو
state-ven = فنزويلا (جمهورية - البوليفارية)
state-vnm = فييت نام
state-yem = اليمن
state-zmb = زامبيا
state-zwe = زمبابوي
state-vat = الكرسي الرسولي
state-pse = دولة فلسطين
state-eue = الاتحاد الأوروبي
state-cok = جزر كوك
state-niu = نيوي
state-csk = تشيكوسلوفاكيا
state-ymd = اليمن الديمقراطية
state-ddr = الجمهورية الديمقراطية الألمانية
state-scg = صربيا والجبل الأسود
state-sun = اتحاد الجمهوريات الاشتراكية السوفياتية
state-yug = يوغوسلافيا

## الطلبات والمواعيد

requests = الطلبات والمواعيد
requests-about = إلى من توجه فقرات المنطوق طلباتها، وبحلول أي موعد. يقتبس كل سطر نصه ولا يزيد عليه. واستشهاد نص لاحق بتقرير ما لا يعني أن المطلوب قد أنجز.
requests-count = { $plural ->
    [zero] لا طلبات
    [one] طلب واحد
    [two] طلبان
    [few] { $count } طلبات
    [many] { $count } طلبا
   *[other] { $count } طلب
}
requests-files = التقويم والجدول
requests-due = المواعيد
requests-to = الجهات المخاطبة
requests-to-others = جهات أخرى، كما يسميها النص
requests-at-others = دورات هيئات أخرى
requests-undated = دون ذكر دورة أو تاريخ
requests-note-to = يأتي أولا ما ذكرت له دورة أو تاريخ، بدءا بأبعد المواعيد، ثم ما لم يذكر له موعد، بدءا بأحدث النصوص.
requests-note-to-others = هيئات ومناصب ودول مقتبسة كما تسميها النصوص، حسب ترتيب أسمائها.
requests-note-session = المطلوب في هذه الدورة، التي تفتتح في أيلول/سبتمبر { $year }.
requests-note-at = المطلوب في هذه الدورة.
requests-note-at-others = المطلوب في دورة للهيئة التي يسميها النص.
requests-note-by = المطلوب في يوم أو شهر من هذا العام أو قبل نهايته.
request-at = { $symbol }، { $place }
request-closed = التقرير { $report } يستشهد به { $symbol }، { $place }
deadlines = المواعيد
month-of-year = { $month } { $year }
calendar-summary = { $to }: { $due } ({ $symbol })
calendar-session = يذكر النص دورة ولا يذكر يوما. وتفتتح الدورة في هذا الشهر.
calendar-period = يذكر النص هذه الفترة ولا يذكر يوما.
description-requests = { $title } ({ $archive }): ممن يطلب ماذا، وبحلول أي موعد، مع النص الذي يقول ذلك.
table-requests = الطلبات
table-requests-about = سطر لكل فعل تطلب به فقرة من المنطوق شيئا من جهة ما بحلول موعد واحد. ويقتبس كل سطر نصه.
column-asks = ما يفعله الفعل: request (تطلب) أو urge (تحث، تهيب) أو encourage (تشجع) أو invite (تدعو) أو recommend (توصي)
column-addressees = الجهات المخاطبة المعروفة، برموزها
column-addressees-printed = سائر الجهات المخاطبة، كما وردت أسماؤها
column-due-body = الهيئة صاحبة الدورة، بالإنكليزية، متى كان ذلك مؤكدا
column-due-session = رقم تلك الدورة
column-due-date = اليوم أو الشهر أو العام المحدد موعدا
column-quotation = النص
column-report-cited-by = النصوص اللاحقة التي تستشهد بتقرير تلك الدورة؛ ولا يعني ذلك أن المطلوب قد أنجز
column-reports-cited = التقارير المستشهد بها
column-paragraph-page = عنوان الفقرة
## الصيغ المتفق عليها

marks = الصيغ فقرة فقرة
marks-none = لا ترد أي فقرة من هذا النص في نص آخر من نصوص الأرشيف.
wordings = الصيغ المتفق عليها
wordings-lead = فقرات ترد في قرارين أو أكثر بنصها أو بما يقاربه. ولا يُعتد بالأرقام ولا بعلامات الترقيم.
wordings-formulas = عبارات معتادة
wordings-formulas-lead = ما تقوله قرارات كثيرة من دورة واحدة بالعبارة نفسها أيا كان موضوعها.
wordings-passages = مقاطع
wordings-passages-lead = مقاطع طويلة ترد في فقرات تختلف فيما عداها.
wording = صيغة متفق عليها
wording-formula = عبارة معتادة
wording-formula-note = تقول ذلك قرارات كثيرة من دورة واحدة أيا كان موضوعها، فهي عبارة معتادة أكثر منها صيغة متفقا عليها بشأن واحد منها.
wording-passage = مقطع
wording-passage-note = مقطع يرد في فقرات تختلف فيما عداه.
wording-title = { $kind }: { $words }
wording-stands = { $plural ->
    [zero] لا ترد في أي قرار
    [one] ترد في قرار واحد
    [two] ترد في قرارين
    [few] ترد في { $count } قرارات
    [many] ترد في { $count } قرارا
   *[other] ترد في { $count } قرار
}
wording-first = { $stands }، وأولها { $first }
wording-year = { $symbol } ({ $year })
wording-same = { $plural ->
    [zero] لا ترد بنصها في أي قرار
    [one] بنصها في قرار واحد
    [two] بنصها في قرارين
    [few] بنصها في { $count } قرارات
    [many] بنصها في { $count } قرارا
   *[other] بنصها في { $count } قرار
}
wording-numbers = { $plural ->
    [zero] بأرقام أخرى
    [one] بأرقام أخرى في قرار واحد
    [two] بأرقام أخرى في قرارين
    [few] بأرقام أخرى في { $count } قرارات
    [many] بأرقام أخرى في { $count } قرارا
   *[other] بأرقام أخرى في { $count } قرار
}
wording-varied = { $plural ->
    [zero] بلا تغييرات
    [one] مع تغييرات في قرار واحد
    [two] مع هذه التغييرات في قرارين
    [few] مع هذه التغييرات في { $count } قرارات
    [many] مع هذه التغييرات في { $count } قرارا
   *[other] مع هذه التغييرات في { $count } قرار
}
wording-within = { $plural ->
    [zero] ليست جزءا من فقرات أي قرار
    [one] كجزء من فقرات في قرار واحد
    [two] كجزء من فقرات في قرارين
    [few] كجزء من فقرات في { $count } قرارات
    [many] كجزء من فقرات في { $count } قرارا
   *[other] كجزء من فقرات في { $count } قرار
}
wording-count = { $plural ->
    [zero] لا صيغ
    [one] صيغة واحدة
    [two] صيغتان
    [few] { $count } صيغ
    [many] { $count } صيغة
   *[other] { $count } صيغة
}
wording-parts = مقاطع منها ترد في مواضع أخرى أيضا
wording-wholes = فقرات كاملة ترد في مواضع أخرى أيضا
description-wordings = { $title } ({ $archive }): صيغ ترد في عدة قرارات، مع أول قرار وردت فيه.
description-wording = { $title } ({ $archive }): أين اتُفق على هذه الصيغة ومتى وبأي تصويت.

draft-check = مراجعة مشروع قرار
draft-lead = ألصق مشروع قرار، فتُقارَن كل فقرة من فقراته بجميع فقرات الأرشيف: هل هي صيغة متفق عليها، أم صيغة معدلة، أم جديدة؟
draft-privacy = يبقى المشروع على هذا الجهاز، فهو يُقرأ هنا في المتصفح ولا تُحمَّل إلا أجزاء من الفهرس؛ ويرى مضيف الموقع أي الأجزاء حُمِّلت، ولا يرى النص أبدا.
draft-against = { $plural ->
    [zero] لا توجد فقرات للمقارنة.
    [one] يُقارَن بفقرة واحدة.
    [two] يُقارَن بفقرتين.
    [few] يُقارَن بـ { $count } فقرات.
    [many] يُقارَن بـ { $count } فقرة.
   *[other] يُقارَن بـ { $count } فقرة.
}
draft-text = نص المشروع
draft-auto = حسب النص
draft-start = مراجعة
draft-clear = مسح
draft-needs-script = تتطلب مراجعة المشروع تفعيل JavaScript. وبدونه تؤدي هذه القوائم إلى الصيغ المتفق عليها.
draft-needs-server = لا يمكن مراجعة مشروع إلا إذا كان الأرشيف منشورا على خادم شبكي، لا من مجلد على القرص.
draft-working = جارية المقارنة…
draft-failed = تعذر تحميل الفهرس، فلم يُراجَع المشروع.
draft-empty = لا توجد أي فقرة في الحقل بعد.
draft-agreed = متفق عليها
draft-numbers = متفق عليها مع اختلاف الأرقام أو العلامات
draft-adapted = معدلة
draft-new = جديدة
draft-brief = أقصر من أن يُحكم عليها
draft-first = بنصها في
draft-nearest = الأقرب إليها
draft-also = قريب منها أيضا
draft-yours = في المشروع وحده
draft-theirs = في النص المتفق عليه وحده
draft-paragraphs = { $plural ->
    [zero] لا فقرات
    [one] فقرة واحدة
    [two] فقرتان
    [few] { $count } فقرات
    [many] { $count } فقرة
   *[other] { $count } فقرة
}
draft-count-agreed = متفق عليها: { $count }
draft-count-adapted = معدلة: { $count }
draft-count-new = جديدة: { $count }
description-draft = مقارنة مشروع بالصيغ المتفق عليها في { $archive }: ما هو متفق عليه، وما هو معدل، وما هو جديد.

all-series = السلاسل
all-series-lead = قرارات بشأن مسألة واحدة يتلو بعضها بعضا دورة بعد دورة.
description-all-series = { $archive }: سلاسل القرارات التي يتلو بعضها بعضا.
series-count = { $plural ->
    [zero] لا سلاسل
    [one] سلسلة واحدة
    [two] سلسلتان
    [few] { $count } سلاسل
    [many] { $count } سلسلة
   *[other] { $count } سلسلة
}
