# العربية. رسالة واحدة في كل سطر: اسمها أولا، ثم ما تقوله الصفحة. وما بين القوسين، مثل { $number }، يملأ عند العرض.

language-name = العربية
language-tag = ar
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

## Home, timeline, index

list-timeline = الخط الزمني
list-symbols = حسب الرمز
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
