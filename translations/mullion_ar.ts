<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>auth::page</name>
    <message>
        <source>You are signed in</source>
        <translation>تم تسجيل دخولك</translation>
    </message>
    <message>
        <source>Close this window and go back to Mullion. Do not pass on its address or text.</source>
        <translation>أغلق هذه النافذة وعد إلى Mullion. لا تشارك عنوانها أو نصها مع أحد.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>لم يتم تسجيل دخولك</translation>
    </message>
    <message>
        <source>Close this window. Mullion says what to do next.</source>
        <translation>أغلق هذه النافذة. سيخبرك Mullion بالخطوة التالية.</translation>
    </message>
    <message>
        <source>This page belongs to no sign-in</source>
        <translation>هذه الصفحة لا تتبع أي تسجيل دخول</translation>
    </message>
    <message>
        <source>Mullion waits for the answer of the sign-in service, and this is not it. Close this window.</source>
        <translation>ينتظر Mullion رد خدمة تسجيل الدخول، وهذا ليس هو. أغلق هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Run %1: %2</source>
        <translation>التنفيذ ⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>&quot;mullionctl runs resume %1&quot; goes on.</source>
        <translation>الأمر ⁨mullionctl runs resume %1⁩ يتابعه.</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>الخطة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 found, %2 read, %3 failed</source>
        <translation>عُثر على %1، قُرئ %2، فشل %3</translation>
    </message>
    <message>
        <source>%1 rows in %2, described in %3</source>
        <translation>الصفوف: %1 في ⁨%2⁩، ووصفها في ⁨%3⁩</translation>
    </message>
    <message>
        <source>The window %1 is over; &quot;mullionctl runs resume&quot; goes on with the run.</source>
        <translation>انتهت النافذة الزمنية ⁨%1⁩؛ الأمر ⁨mullionctl runs resume⁩ يتابع التنفيذ.</translation>
    </message>
    <message>
        <source>%1 events in %2 commits, all as they were written</source>
        <translation>الأحداث: %1 في %2 من الالتزامات، وكلها كما كُتبت</translation>
    </message>
    <message>
        <source>Event %1 or one committed with it was altered, added or removed</source>
        <translation>الحدث %1 أو حدث سُجّل معه عُدّل أو أُضيف أو أُزيل</translation>
    </message>
    <message>
        <source>%1: this group cannot carry calendar rights</source>
        <translation>‏⁨%1⁩: لا يمكن لهذه المجموعة حمل أذونات التقويم</translation>
    </message>
    <message>
        <source>Out of policy: %1. Not known: %2. Coverage: %3 of %4 read.</source>
        <translation>خارج السياسة: %1. غير معروف: %2. التغطية: قُرئ %3 من %4.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>يخدم</translation>
    </message>
    <message>
        <source>does not serve</source>
        <translation>لا يخدم</translation>
    </message>
    <message>
        <source>no (%1 is not exported to this account)</source>
        <translation>لا (⁨%1⁩ غير متاح لهذا الحساب)</translation>
    </message>
    <message>
        <source>unknown (the service does not say)</source>
        <translation>غير معروف (لا تفصح الخدمة)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Connection:</source>
        <translation>الاتصال:</translation>
    </message>
    <message>
        <source>Tenant:</source>
        <translation>المستأجر:</translation>
    </message>
    <message>
        <source>Cloud:</source>
        <translation>السحابة:</translation>
    </message>
    <message>
        <source>Signed in as:</source>
        <translation>تسجيل الدخول باسم:</translation>
    </message>
    <message>
        <source>Store:</source>
        <translation>المخزن:</translation>
    </message>
    <message>
        <source>Exchange through:</source>
        <translation>‏Exchange عبر:</translation>
    </message>
    <message>
        <source>Read calendars:</source>
        <translation>قراءة التقويمات:</translation>
    </message>
    <message>
        <source>Write calendars:</source>
        <translation>كتابة التقويمات:</translation>
    </message>
    <message>
        <source>Write email apps:</source>
        <translation>كتابة تطبيقات البريد:</translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;.</source>
        <translation>حُفظ باسم &quot;⁨%1⁩&quot;.</translation>
    </message>
    <message>
        <source>Group:</source>
        <translation>المجموعة:</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>النوع:</translation>
    </message>
    <message>
        <source>People in it:</source>
        <translation>الأشخاص فيها:</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>لم يُعدّوا</translation>
    </message>
    <message>
        <source>Changed by:</source>
        <translation>يغيّرها:</translation>
    </message>
    <message>
        <source>%1 (joining: %2)</source>
        <translation>‏⁨%1⁩ (الانضمام: ⁨%2⁩)</translation>
    </message>
    <message>
        <source>Can carry calendar rights:</source>
        <translation>يمكنها حمل أذونات التقويم:</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Namesakes are not known: nothing was scanned yet.</source>
        <translation>المتشابهون في الاسم غير معروفين: لم يُفحص شيء بعد.</translation>
    </message>
    <message>
        <source>%1 of %2 mailboxes shown. Coverage: %3 of %4 read.</source>
        <translation>المعروض %1 من %2 من صناديق البريد. التغطية: قُرئ %3 من %4.</translation>
    </message>
    <message>
        <source>%1 cannot be told, because a field was not read.</source>
        <translation>لا يمكن الجزم بشأن %1، لأن حقلًا لم يُقرأ.</translation>
    </message>
    <message>
        <source>Last scan: %1</source>
        <translation>آخر فحص: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Last scan, not complete: %1</source>
        <translation>آخر فحص، غير مكتمل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nothing was scanned yet; run &quot;mullionctl scan&quot;.</source>
        <translation>لم يُفحص شيء بعد؛ شغّل ⁨mullionctl scan⁩.</translation>
    </message>
    <message>
        <source>%1: not known; scan it first, or check the address</source>
        <translation>‏⁨%1⁩: غير معروف؛ افحصه أولًا، أو تحقق من العنوان</translation>
    </message>
    <message>
        <source>&quot;mullionctl scan --policy&quot; with this policy tells entries of its groups from those of namesakes; then plan again.</source>
        <translation>الأمر ⁨mullionctl scan --policy⁩ مع هذه السياسة يميّز إدخالات مجموعاتها من إدخالات المتشابهين في الاسم؛ ثم خطّط من جديد.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>الوقائع</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message numerus="yes">
        <source>%n policies, hash %1</source>
        <translation>
            <numerusform>السياسات: %n، التجزئة ⁨%1⁩</numerusform>
            <numerusform>السياسات: %n، التجزئة ⁨%1⁩</numerusform>
            <numerusform>السياسات: %n، التجزئة ⁨%1⁩</numerusform>
            <numerusform>السياسات: %n، التجزئة ⁨%1⁩</numerusform>
            <numerusform>السياسات: %n، التجزئة ⁨%1⁩</numerusform>
            <numerusform>السياسات: %n، التجزئة ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التنفيذ</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>By</source>
        <translation>وفق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>Run %1 by %2 on %3: %4</source>
        <translation>التنفيذ ⁨%1⁩ من ⁨%2⁩ في ⁨%3⁩: %4</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>لا شيء لتغييره.</translation>
    </message>
    <message>
        <source>several have this name</source>
        <translation>يحمل هذا الاسم عدّة</translation>
    </message>
    <message>
        <source>nobody has this name any more</source>
        <translation>لم يعد أحد يحمل هذا الاسم</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>خارجي</translation>
    </message>
    <message>
        <source>Calendar:</source>
        <translation>التقويم:</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>الحالة:</translation>
    </message>
    <message>
        <source>History:</source>
        <translation>السجل:</translation>
    </message>
    <message>
        <source>Snapshot &quot;%1&quot;: %2 of %3 mailboxes</source>
        <translation>اللقطة &quot;⁨%1⁩&quot;: %2 من %3 من صناديق البريد</translation>
    </message>
    <message>
        <source>%1: not in it, there is no fresh reading</source>
        <translation>‏⁨%1⁩: ليس فيها، فلا توجد قراءة حديثة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>صناديق البريد</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>في النطاق</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>الإدخال</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>the mailbox</source>
        <translation>صندوق البريد</translation>
    </message>
    <message>
        <source>there</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Delete the snapshot &quot;%1&quot;? It cannot be brought back.</source>
        <translation>هل تريد حذف اللقطة &quot;⁨%1⁩&quot;؟ لا يمكن استعادتها.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>when somebody is free or busy</source>
        <translation>متى يكون الشخص متوفرًا أو مشغولًا</translation>
    </message>
    <message>
        <source>subject and place</source>
        <translation>الموضوع والمكان</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>The own entry decides:</source>
        <translation>يقرّر الإدخال الخاص:</translation>
    </message>
    <message>
        <source>Entries of groups decide:</source>
        <translation>تقرّر إدخالات المجموعات:</translation>
    </message>
    <message>
        <source>Default decides:</source>
        <translation>يقرّر Default:</translation>
    </message>
    <message>
        <source>No entry decides: not even Default was shown.</source>
        <translation>لا إدخال يقرّر: حتى Default لم يُعرض.</translation>
    </message>
    <message>
        <source>holders of full access to the mailbox</source>
        <translation>أصحاب الوصول الكامل إلى صندوق البريد</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot;, which cannot be told to be theirs</source>
        <translation>الإدخال &quot;⁨%1⁩&quot;، الذي لا يمكن الجزم بأنه يخص هذا الشخص</translation>
    </message>
    <message>
        <source>the members of &quot;%1&quot;, which could not be read</source>
        <translation>أعضاء &quot;⁨%1⁩&quot;، الذين تعذّرت قراءتهم</translation>
    </message>
    <message>
        <source>%1 owns this calendar and sees everything (calculated).</source>
        <translation>‏⁨%1⁩ يملك هذا التقويم ويرى كل شيء (محسوب).</translation>
    </message>
    <message>
        <source>%1 sees (calculated): %2</source>
        <extracomment>%1 is a person, %2 how much is seen, e.g. &quot;everything&quot;</extracomment>
        <translation>‏⁨%1⁩ يرى (محسوب): %2</translation>
    </message>
    <message>
        <source>Microsoft does not document this order for Exchange Online. Not examined:</source>
        <translation>لا توثّق Microsoft هذا الترتيب في Exchange Online. لم يُفحص:</translation>
    </message>
    <message>
        <source>The sign-in could not be put into the keychain and ends with this command: %1</source>
        <translation>تعذّر حفظ تسجيل الدخول في سلسلة المفاتيح، وينتهي مع هذا الأمر: %1</translation>
    </message>
    <message>
        <source>To sign in, open %1 in any browser and enter the code %2</source>
        <translation>لتسجيل الدخول، افتح %1 في أي متصفح وأدخل الرمز %2</translation>
    </message>
    <message>
        <source>Sign in in the browser that has been opened. If there is none, open this address on this computer:</source>
        <translation>سجّل الدخول في المتصفح الذي فُتح. إن لم يظهر متصفح، فافتح هذا العنوان على هذا الحاسوب:</translation>
    </message>
    <message>
        <source>%1. Open this address on this computer, or use --device-code:</source>
        <translation>%1. افتح هذا العنوان على هذا الحاسوب، أو استخدم --device-code:</translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation>عبارة مرور %1:</translation>
    </message>
    <message>
        <source>Consent is missing for %1: an administrator grants it in the app registration (&quot;Grant admin consent&quot;); what needs it stays off.</source>
        <translation>الموافقة على %1 مفقودة: يمنحها مسؤول في تسجيل التطبيق (&quot;منح موافقة المسؤول&quot;)؛ وما يحتاج إليها يبقى معطّلًا.</translation>
    </message>
    <message>
        <source>This is %1, not %2 as before. The sign-in of %2 stays on this computer.</source>
        <translation>هذا %1، وليس %2 كما كان من قبل. يبقى تسجيل دخول %2 على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>اعتُمد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1: not kept, there is no good reading of it; scan it first</source>
        <translation>‏⁨%1⁩: لم يُبقَ، إذ لا توجد قراءة سليمة له؛ افحصه أولًا</translation>
    </message>
    <message>
        <source>Change calendar and email apps of %1 for a minute, and put everything back?</source>
        <translation>هل تريد تغيير التقويم وتطبيقات البريد لدى ⁨%1⁩ لمدة دقيقة، ثم إعادة كل شيء كما كان؟</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>What is relied on</source>
        <translation>ما يُعتمد عليه</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>بدلًا من ذلك</translation>
    </message>
    <message>
        <source>The self-test has passed: bulk changes are open.</source>
        <translation>نجح الاختبار الذاتي: التغييرات الجماعية متاحة.</translation>
    </message>
    <message>
        <source>The self-test has not passed: bulk changes stay closed, unless somebody answers for them with --accept untested.</source>
        <translation>لم ينجح الاختبار الذاتي: تبقى التغييرات الجماعية مغلقة، ما لم يتحمّل أحد المسؤولية عنها باستخدام ⁨--accept untested⁩.</translation>
    </message>
    <message>
        <source>Whoever answers for it goes on with: %1</source>
        <translation>من يتحمّل المسؤولية عن ذلك يتابع باستخدام: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>المُبقى</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>السريان</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <comment>a sentence about a pause, and a moment</comment>
        <translation>%1 (حتى ⁨%2⁩)</translation>
    </message>
    <message>
        <source>%1 left, until about %2</source>
        <comment>a duration, and a moment</comment>
        <translation>بقي %1، حتى نحو ⁨%2⁩</translation>
    </message>
    <message>
        <source>standard output could not be written: %1. What is there is not whole.</source>
        <translation>تعذّرت الكتابة إلى الخرج القياسي: ⁨%1⁩. ما كُتب هناك غير كامل.</translation>
    </message>
    <message>
        <source>About %1 calls, %2</source>
        <comment>A number, and how long they take: 2 h 10 min</comment>
        <translation>نحو %1 من الاستدعاءات، %2</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <comment>A run, by a person</comment>
        <translation>وافق عليه %1.</translation>
    </message>
    <message>
        <source>and %1 more, which list shows with why</source>
        <translation>و%1 أخرى يعرضها الأمر list مع السبب</translation>
    </message>
    <message numerus="yes">
        <source>%n customised mailboxes are kept as exceptions</source>
        <translation>
            <numerusform>صناديق البريد المخصّصة التي أُبقيت كاستثناءات: %n</numerusform>
            <numerusform>صناديق البريد المخصّصة التي أُبقيت كاستثناءات: %n</numerusform>
            <numerusform>صناديق البريد المخصّصة التي أُبقيت كاستثناءات: %n</numerusform>
            <numerusform>صناديق البريد المخصّصة التي أُبقيت كاستثناءات: %n</numerusform>
            <numerusform>صناديق البريد المخصّصة التي أُبقيت كاستثناءات: %n</numerusform>
            <numerusform>صناديق البريد المخصّصة التي أُبقيت كاستثناءات: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes: %1 to change in %2 steps, %3 left as they are, %4 held</source>
        <translation>
            <numerusform>صناديق البريد: %n؛ للتغيير: %1 في %2 من الخطوات؛ تبقى كما هي: %3؛ معلّقة: %4</numerusform>
            <numerusform>صناديق البريد: %n؛ للتغيير: %1 في %2 من الخطوات؛ تبقى كما هي: %3؛ معلّقة: %4</numerusform>
            <numerusform>صناديق البريد: %n؛ للتغيير: %1 في %2 من الخطوات؛ تبقى كما هي: %3؛ معلّقة: %4</numerusform>
            <numerusform>صناديق البريد: %n؛ للتغيير: %1 في %2 من الخطوات؛ تبقى كما هي: %3؛ معلّقة: %4</numerusform>
            <numerusform>صناديق البريد: %n؛ للتغيير: %1 في %2 من الخطوات؛ تبقى كما هي: %3؛ معلّقة: %4</numerusform>
            <numerusform>صناديق البريد: %n؛ للتغيير: %1 في %2 من الخطوات؛ تبقى كما هي: %3؛ معلّقة: %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Coverage: %1 of %2 in scope freshly read; claimed by no policy: %3</source>
        <translation>التغطية: قُرئ حديثًا %1 من %2 في النطاق؛ ما لا تشمله أي سياسة: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes of that run are still to be done: resuming it would change them after all</source>
        <translation>
            <numerusform>لا يزال %n من صناديق البريد في ذلك التنفيذ قيد الانتظار: استئنافه سيغيّرها في النهاية</numerusform>
            <numerusform>لا يزال %n من صناديق البريد في ذلك التنفيذ قيد الانتظار: استئنافه سيغيّرها في النهاية</numerusform>
            <numerusform>لا يزال %n من صناديق البريد في ذلك التنفيذ قيد الانتظار: استئنافه سيغيّرها في النهاية</numerusform>
            <numerusform>لا يزال %n من صناديق البريد في ذلك التنفيذ قيد الانتظار: استئنافه سيغيّرها في النهاية</numerusform>
            <numerusform>لا يزال %n من صناديق البريد في ذلك التنفيذ قيد الانتظار: استئنافه سيغيّرها في النهاية</numerusform>
            <numerusform>لا يزال %n من صناديق البريد في ذلك التنفيذ قيد الانتظار: استئنافه سيغيّرها في النهاية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes were left out: a field of the query was not read</source>
        <translation>
            <numerusform>صناديق بريد تُركت: %n؛ لم يُقرأ حقل من حقول الاستعلام</numerusform>
            <numerusform>صناديق بريد تُركت: %n؛ لم يُقرأ حقل من حقول الاستعلام</numerusform>
            <numerusform>صناديق بريد تُركت: %n؛ لم يُقرأ حقل من حقول الاستعلام</numerusform>
            <numerusform>صناديق بريد تُركت: %n؛ لم يُقرأ حقل من حقول الاستعلام</numerusform>
            <numerusform>صناديق بريد تُركت: %n؛ لم يُقرأ حقل من حقول الاستعلام</numerusform>
            <numerusform>صناديق بريد تُركت: %n؛ لم يُقرأ حقل من حقول الاستعلام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n mailboxes? Steps: %1</source>
        <translation>
            <numerusform>هل تريد تغيير %n من صناديق البريد؟ الخطوات: %1</numerusform>
            <numerusform>هل تريد تغيير %n من صناديق البريد؟ الخطوات: %1</numerusform>
            <numerusform>هل تريد تغيير %n من صناديق البريد؟ الخطوات: %1</numerusform>
            <numerusform>هل تريد تغيير %n من صناديق البريد؟ الخطوات: %1</numerusform>
            <numerusform>هل تريد تغيير %n من صناديق البريد؟ الخطوات: %1</numerusform>
            <numerusform>هل تريد تغيير %n من صناديق البريد؟ الخطوات: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve the plan of %1 that changes %n mailboxes? Steps: %2</source>
        <translation>
            <numerusform>هل تريد اعتماد خطة ⁨%1⁩ التي تغيّر %n من صناديق البريد؟ الخطوات: %2</numerusform>
            <numerusform>هل تريد اعتماد خطة ⁨%1⁩ التي تغيّر %n من صناديق البريد؟ الخطوات: %2</numerusform>
            <numerusform>هل تريد اعتماد خطة ⁨%1⁩ التي تغيّر %n من صناديق البريد؟ الخطوات: %2</numerusform>
            <numerusform>هل تريد اعتماد خطة ⁨%1⁩ التي تغيّر %n من صناديق البريد؟ الخطوات: %2</numerusform>
            <numerusform>هل تريد اعتماد خطة ⁨%1⁩ التي تغيّر %n من صناديق البريد؟ الخطوات: %2</numerusform>
            <numerusform>هل تريد اعتماد خطة ⁨%1⁩ التي تغيّر %n من صناديق البريد؟ الخطوات: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes are exceptions from now on</source>
        <translation>
            <numerusform>صناديق البريد التي صارت استثناءات من الآن فصاعدًا: %n</numerusform>
            <numerusform>صناديق البريد التي صارت استثناءات من الآن فصاعدًا: %n</numerusform>
            <numerusform>صناديق البريد التي صارت استثناءات من الآن فصاعدًا: %n</numerusform>
            <numerusform>صناديق البريد التي صارت استثناءات من الآن فصاعدًا: %n</numerusform>
            <numerusform>صناديق البريد التي صارت استثناءات من الآن فصاعدًا: %n</numerusform>
            <numerusform>صناديق البريد التي صارت استثناءات من الآن فصاعدًا: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions ended; mailboxes that had none: %1</source>
        <translation>
            <numerusform>الاستثناءات التي أُنهيت: %n؛ صناديق البريد التي لم يكن لها استثناء: %1</numerusform>
            <numerusform>الاستثناءات التي أُنهيت: %n؛ صناديق البريد التي لم يكن لها استثناء: %1</numerusform>
            <numerusform>الاستثناءات التي أُنهيت: %n؛ صناديق البريد التي لم يكن لها استثناء: %1</numerusform>
            <numerusform>الاستثناءات التي أُنهيت: %n؛ صناديق البريد التي لم يكن لها استثناء: %1</numerusform>
            <numerusform>الاستثناءات التي أُنهيت: %n؛ صناديق البريد التي لم يكن لها استثناء: %1</numerusform>
            <numerusform>الاستثناءات التي أُنهيت: %n؛ صناديق البريد التي لم يكن لها استثناء: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes differ</source>
        <translation>
            <numerusform>صناديق البريد المختلفة: %n</numerusform>
            <numerusform>صناديق البريد المختلفة: %n</numerusform>
            <numerusform>صناديق البريد المختلفة: %n</numerusform>
            <numerusform>صناديق البريد المختلفة: %n</numerusform>
            <numerusform>صناديق البريد المختلفة: %n</numerusform>
            <numerusform>صناديق البريد المختلفة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snapshot &quot;%1&quot;: %n mailboxes</source>
        <translation>
            <numerusform>اللقطة &quot;⁨%1⁩&quot;: %n من صناديق البريد</numerusform>
            <numerusform>اللقطة &quot;⁨%1⁩&quot;: %n من صناديق البريد</numerusform>
            <numerusform>اللقطة &quot;⁨%1⁩&quot;: %n من صناديق البريد</numerusform>
            <numerusform>اللقطة &quot;⁨%1⁩&quot;: %n من صناديق البريد</numerusform>
            <numerusform>اللقطة &quot;⁨%1⁩&quot;: %n من صناديق البريد</numerusform>
            <numerusform>اللقطة &quot;⁨%1⁩&quot;: %n من صناديق البريد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes shown, email apps of %1 read.</source>
        <translation>
            <numerusform>عُرض %n من صناديق البريد، وقُرئت تطبيقات البريد لـ %1 منها.</numerusform>
            <numerusform>عُرض %n من صناديق البريد، وقُرئت تطبيقات البريد لـ %1 منها.</numerusform>
            <numerusform>عُرض %n من صناديق البريد، وقُرئت تطبيقات البريد لـ %1 منها.</numerusform>
            <numerusform>عُرض %n من صناديق البريد، وقُرئت تطبيقات البريد لـ %1 منها.</numerusform>
            <numerusform>عُرض %n من صناديق البريد، وقُرئت تطبيقات البريد لـ %1 منها.</numerusform>
            <numerusform>عُرض %n من صناديق البريد، وقُرئت تطبيقات البريد لـ %1 منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes found, email apps of %1 read, %2 not readable</source>
        <translation>
            <numerusform>عُثر على %n من صناديق البريد، وقُرئت تطبيقات البريد لـ %1 منها، وتعذّرت قراءة %2</numerusform>
            <numerusform>عُثر على %n من صناديق البريد، وقُرئت تطبيقات البريد لـ %1 منها، وتعذّرت قراءة %2</numerusform>
            <numerusform>عُثر على %n من صناديق البريد، وقُرئت تطبيقات البريد لـ %1 منها، وتعذّرت قراءة %2</numerusform>
            <numerusform>عُثر على %n من صناديق البريد، وقُرئت تطبيقات البريد لـ %1 منها، وتعذّرت قراءة %2</numerusform>
            <numerusform>عُثر على %n من صناديق البريد، وقُرئت تطبيقات البريد لـ %1 منها، وتعذّرت قراءة %2</numerusform>
            <numerusform>عُثر على %n من صناديق البريد، وقُرئت تطبيقات البريد لـ %1 منها، وتعذّرت قراءة %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes found, %1 calendars read, %2 not readable</source>
        <translation>
            <numerusform>صناديق البريد: %n؛ التقويمات المقروءة: %1؛ غير القابلة للقراءة: %2</numerusform>
            <numerusform>صناديق البريد: %n؛ التقويمات المقروءة: %1؛ غير القابلة للقراءة: %2</numerusform>
            <numerusform>صناديق البريد: %n؛ التقويمات المقروءة: %1؛ غير القابلة للقراءة: %2</numerusform>
            <numerusform>صناديق البريد: %n؛ التقويمات المقروءة: %1؛ غير القابلة للقراءة: %2</numerusform>
            <numerusform>صناديق البريد: %n؛ التقويمات المقروءة: %1؛ غير القابلة للقراءة: %2</numerusform>
            <numerusform>صناديق البريد: %n؛ التقويمات المقروءة: %1؛ غير القابلة للقراءة: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>warning: %1: other people on this computer can change it; take their rights away (chmod go=)</source>
        <translation>تحذير: %1: يستطيع آخرون على هذا الحاسوب تغييره؛ اسحب صلاحياتهم (chmod go=)</translation>
    </message>
    <message>
        <source>warning: %1: other people on this computer can read it; take their rights away (chmod go=)</source>
        <translation>تحذير: %1: يستطيع آخرون على هذا الحاسوب قراءته؛ اسحب صلاحياتهم (chmod go=)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Work on a practice tenant; nothing real is changed.</source>
        <translation>العمل على مستأجر تدريبي؛ لا يتغيّر شيء حقيقي.</translation>
    </message>
    <message>
        <source>With --demo: how many mailboxes it has.</source>
        <translation>مع ⁨--demo⁩: عدد صناديق البريد فيه.</translation>
    </message>
    <message>
        <source>With --demo: another seed, other people.</source>
        <translation>مع ⁨--demo⁩: بذرة أخرى، أشخاص آخرون.</translation>
    </message>
    <message>
        <source>Open this connection instead of the one used last.</source>
        <translation>فتح هذا الاتصال بدلًا من آخر اتصال استُخدم.</translation>
    </message>
    <message>
        <source>Use this store&apos;s file.</source>
        <translation>استخدام ملف المخزن هذا.</translation>
    </message>
    <message>
        <source>Who may see whose calendar in Exchange Online.</source>
        <translation>مَن يحق له رؤية تقويم مَن في Exchange Online.</translation>
    </message>
    <message>
        <source>--mailboxes takes a number from 1 to 1000000</source>
        <translation>يأخذ ⁨--mailboxes⁩ عددًا من 1 إلى 1000000</translation>
    </message>
    <message>
        <source>--seed takes a number</source>
        <translation>يأخذ ⁨--seed⁩ عددًا</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>غير معروف: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ui::ApproveDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Approve a plan</source>
        <translation>الموافقة على خطة</translation>
    </message>
    <message numerus="yes">
        <source>Approve the plan of %1, which changes %Ln mailboxes? Nothing is written to them: who made the plan carries it out, with your approval beside it.</source>
        <translation>
            <numerusform>هل توافق على خطة ⁨%1⁩ التي لا تغيّر أي صندوق بريد؟ لا يُكتب شيء: ينفّذها من وضعها بموافقتك.</numerusform>
            <numerusform>هل توافق على خطة ⁨%1⁩ التي تغيّر صندوق بريد واحدًا؟ لا يُكتب شيء: ينفّذها من وضعها بموافقتك.</numerusform>
            <numerusform>هل توافق على خطة ⁨%1⁩ التي تغيّر صندوقي بريد؟ لا يُكتب شيء: ينفّذها من وضعها بموافقتك.</numerusform>
            <numerusform>هل توافق على خطة ⁨%1⁩ التي تغيّر %Ln صناديق بريد؟ لا يُكتب شيء: ينفّذها من وضعها بموافقتك.</numerusform>
            <numerusform>هل توافق على خطة ⁨%1⁩ التي تغيّر %Ln صندوق بريد؟ لا يُكتب شيء: ينفّذها من وضعها بموافقتك.</numerusform>
            <numerusform>هل توافق على خطة ⁨%1⁩ التي تغيّر %Ln صندوق بريد؟ لا يُكتب شيء: ينفّذها من وضعها بموافقتك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your key is being fetched from the keychain…</source>
        <translation>يجري جلب مفتاحك من سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>Account and key</source>
        <translation>الحساب والمفتاح</translation>
    </message>
    <message>
        <source>A&amp;pprove</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>The first time, give this to the administrator of the limits file, who enters it among the approvers:</source>
        <translation>في المرة الأولى، أعطِ هذا لمسؤول ملف الحدود ليضيفه إلى قائمة الموافِقين:</translation>
    </message>
</context>
<context>
    <name>ui::ApprovePlanAction</name>
    <message>
        <source>There is no plan yet</source>
        <translation>لا توجد خطة بعد</translation>
    </message>
    <message>
        <source>A second person has to approve it; open a plan that somebody else has made</source>
        <translation>يجب أن يوافق عليها شخص ثانٍ؛ افتح خطة وضعها شخص آخر</translation>
    </message>
    <message>
        <source>A plan is approved as a whole; put back what you took out</source>
        <translation>تُعتمد الخطة كاملة؛ أعِد ما أخرجته منها</translation>
    </message>
    <message>
        <source>&amp;Approve this plan…</source>
        <translation>الموافقة على هذه الخطة…</translation>
    </message>
    <message>
        <source>Sign somebody else&apos;s plan as the second person that a connection&apos;s limits ask for</source>
        <translation>توقيع خطة شخص آخر بصفتك الشخص الثاني الذي تطلبه حدود الاتصال</translation>
    </message>
</context>
<context>
    <name>ui::CancelRunAction</name>
    <message>
        <source>This run is not under way</source>
        <translation>هذا التنفيذ ليس جاريًا</translation>
    </message>
    <message>
        <source>The run is coming to its end</source>
        <translation>التنفيذ يقترب من نهايته</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Start nothing new; what was sent is awaited and recorded. The run can be resumed later</source>
        <translation>لا يُبدأ شيء جديد؛ يُنتظر ما أُرسل ويُسجَّل. يمكن استئناف التنفيذ لاحقًا</translation>
    </message>
</context>
<context>
    <name>ui::ColumnLayout</name>
    <message>
        <source>As at first</source>
        <translation>كما في البداية</translation>
    </message>
</context>
<context>
    <name>ui::ConcernPanel</name>
    <message>
        <source>Nothing was sent yet. Before this run:</source>
        <translation>لم يُرسل شيء بعد. قبل هذا التنفيذ:</translation>
    </message>
    <message>
        <source>Run the self-&amp;test...</source>
        <translation>تشغيل الاختبار الذاتي...</translation>
    </message>
    <message>
        <source>I answer for it</source>
        <translation>أتحمّل المسؤولية عن ذلك</translation>
    </message>
</context>
<context>
    <name>ui::ConfirmBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionBar</name>
    <message>
        <source>Connections, appearance and more (F10)</source>
        <translation>الاتصالات والمظهر والمزيد (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Practice tenant: nothing real is changed</source>
        <translation>مستأجر تدريبي: لا يتغيّر شيء حقيقي</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>application %1</source>
        <translation>التطبيق ⁨%1⁩</translation>
    </message>
    <message>
        <source>Calendars read</source>
        <translation>التقويمات المقروءة</translation>
    </message>
    <message>
        <source>Reading the list of mailboxes…</source>
        <translation>تجري قراءة قائمة صناديق البريد…</translation>
    </message>
    <message>
        <source>%1 of %2 calendars read</source>
        <translation>قُرئ %1 من %2 من التقويمات</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>لم يُقرأ قط</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>%1 of %2 in scope read · last scan %3</source>
        <comment>coverage and age</comment>
        <translation>قُرئ %1 من %2 في النطاق · آخر فحص %3</translation>
    </message>
    <message>
        <source>%1 · may only read</source>
        <comment>who is signed in</comment>
        <translation>%1 · القراءة فقط</translation>
    </message>
    <message>
        <source>%1 · the service asks to wait until %2</source>
        <comment>how far a scan is, and a time of day</comment>
        <translation>⁨%1⁩ · تطلب الخدمة الانتظار حتى ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 · the service does not answer, next try at %2</source>
        <comment>how far a scan is, and a time of day</comment>
        <translation>%1 · الخدمة لا تستجيب، المحاولة التالية عند %2</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionForm</name>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>تتعذّر قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>يلزم اسم.</translation>
    </message>
    <message>
        <source>There is a connection of this name.</source>
        <translation>يوجد اتصال بهذا الاسم.</translation>
    </message>
    <message>
        <source>This is no GUID: 32 hexadecimal digits in five groups.</source>
        <translation>هذا ليس ⁨GUID⁩: 32 رقمًا ست عشريًا في خمس مجموعات.</translation>
    </message>
    <message>
        <source>&amp;Name of the connection</source>
        <translation>اسم الاتصال</translation>
    </message>
    <message>
        <source>Contoso</source>
        <comment>example of a connection&apos;s name</comment>
        <translation>Contoso</translation>
    </message>
    <message>
        <source>&amp;Cloud</source>
        <translation>السحابة</translation>
    </message>
    <message>
        <source>Worldwide and GCC</source>
        <translation>العالمية و⁨GCC⁩</translation>
    </message>
    <message>
        <source>GCC High</source>
        <translation>GCC High</translation>
    </message>
    <message>
        <source>DoD</source>
        <translation>DoD</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>الصين ⁨(21Vianet)⁩</translation>
    </message>
    <message>
        <source>A cloud file…</source>
        <translation>ملف سحابة…</translation>
    </message>
    <message>
        <source>Cloud &amp;file</source>
        <translation>ملف السحابة</translation>
    </message>
    <message>
        <source>&amp;Tenant ID</source>
        <translation>معرّف المستأجر</translation>
    </message>
    <message>
        <source>&amp;Application (client) ID</source>
        <translation>معرّف التطبيق (العميل)</translation>
    </message>
    <message>
        <source>Private &amp;key (PEM), unless it is in the certificate&apos;s file</source>
        <translation>المفتاح الخاص ⁨(PEM)⁩، ما لم يكن في ملف الشهادة</translation>
    </message>
    <message>
        <source>&amp;Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>I sign in myself</source>
        <translation>أسجّل الدخول بنفسي</translation>
    </message>
    <message>
        <source>With a certificate, for unattended use</source>
        <translation>بشهادة، للاستخدام غير المراقب</translation>
    </message>
    <message>
        <source>C&amp;ertificate (PEM or PFX)</source>
        <translation>الشهادة ⁨(PEM أو PFX)⁩</translation>
    </message>
    <message>
        <source>Passph&amp;rase of the private key, if it has one; kept until the program ends</source>
        <translation>عبارة مرور المفتاح الخاص، إن وُجدت؛ تُحفظ حتى نهاية البرنامج</translation>
    </message>
    <message>
        <source>This is no cloud file: %1</source>
        <translation>هذا ليس ملف سحابة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>This does not serve: %1</source>
        <comment>a file or a passphrase, and why</comment>
        <translation>هذا غير صالح: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ui::Desk</name>
    <message>
        <source>Starting the practice tenant…</source>
        <translation>جارٍ تشغيل المستأجر التدريبي…</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>name of the practice tenant&apos;s connection</comment>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>A run is under way here; opening another connection pauses it.</source>
        <translation>هناك تنفيذ جارٍ هنا؛ فتح اتصال آخر يوقفه مؤقتًا.</translation>
    </message>
</context>
<context>
    <name>ui::DetailPane</name>
    <message>
        <source>The chosen mailbox</source>
        <translation>صندوق البريد المختار</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>الإدخالات</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>May</source>
        <translation>يحق له</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Entries of this calendar</source>
        <translation>إدخالات هذا التقويم</translation>
    </message>
    <message>
        <source>Who decides (calculated)</source>
        <translation>مَن يقرّر (محسوب)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>History of this mailbox</source>
        <translation>سجل صندوق البريد هذا</translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes are selected</source>
        <translation>
            <numerusform>لم يُحدَّد أي صندوق بريد</numerusform>
            <numerusform>حُدِّد صندوق بريد واحد</numerusform>
            <numerusform>حُدِّد صندوقا بريد</numerusform>
            <numerusform>حُدِّدت %n صناديق بريد</numerusform>
            <numerusform>حُدِّد %n صندوق بريد</numerusform>
            <numerusform>حُدِّد %n صندوق بريد</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a mailbox to see its calendar</source>
        <translation>اختر صندوق بريد لرؤية تقويمه</translation>
    </message>
    <message>
        <source>calendar &quot;%1&quot;</source>
        <comment>name of the folder</comment>
        <translation>التقويم &quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>e.g. read 3 minutes ago</comment>
        <translation>قُرئ %1</translation>
    </message>
    <message>
        <source>Members of %1: %2, by the entry of %3</source>
        <translation>أعضاء ⁨%1⁩: %2، بإدخال ⁨%3⁩</translation>
    </message>
    <message>
        <source>Everybody else in the organisation: %1</source>
        <translation>كل الآخرين في المؤسسة: %1</translation>
    </message>
    <message>
        <source>People outside: %1</source>
        <translation>الأشخاص في الخارج: %1</translation>
    </message>
    <message>
        <source>An entry of one&apos;s own comes first, then those of one&apos;s groups, then Default. Owners and holders of full access are not asked.</source>
        <translation>يأتي الإدخال الخاص بالشخص أولًا، ثم إدخالات مجموعاته، ثم Default. لا يُسأل المالكون وأصحاب الوصول الكامل.</translation>
    </message>
</context>
<context>
    <name>ui::DifferenceModel</name>
    <message>
        <source>Only in the first</source>
        <translation>في الأولى فقط</translation>
    </message>
    <message>
        <source>Only in the second</source>
        <translation>في الثانية فقط</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>الإدخال</translation>
    </message>
    <message>
        <source>In the first</source>
        <translation>في الأولى</translation>
    </message>
    <message>
        <source>In the second</source>
        <translation>في الثانية</translation>
    </message>
</context>
<context>
    <name>ui::Engine</name>
    <message>
        <source>A rule of the program was broken; please report this</source>
        <translation>خُرقت قاعدة من قواعد البرنامج؛ يُرجى الإبلاغ عن ذلك</translation>
    </message>
</context>
<context>
    <name>ui::ExceptionModel</name>
    <message>
        <source>in force</source>
        <comment>an exception</comment>
        <translation>ساري</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>an exception</comment>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>void: the mailbox was made anew</source>
        <comment>an exception</comment>
        <translation>لاغٍ: أُنشئ صندوق البريد من جديد</translation>
    </message>
    <message>
        <source>void: the mailbox is gone</source>
        <comment>an exception</comment>
        <translation>لاغٍ: صندوق البريد لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>what of a mailbox is kept</comment>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Email apps</source>
        <comment>what of a mailbox is kept</comment>
        <translation>تطبيقات البريد</translation>
    </message>
    <message>
        <source>Kept as</source>
        <comment>title of a column: which right</comment>
        <translation>أُبقي على</translation>
    </message>
    <message>
        <source>By</source>
        <comment>title of a column: who recorded an exception</comment>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>title of a column</comment>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>title of a column: an exception&apos;s last day</comment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Standing</source>
        <comment>title of a column: what an exception is worth now</comment>
        <translation>السريان</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>title of a column: what of a mailbox is kept</comment>
        <translation>يخص</translation>
    </message>
    <message>
        <source>a run found it customised</source>
        <comment>why there is an exception</comment>
        <translation>وجده تنفيذٌ مخصَّصًا</translation>
    </message>
</context>
<context>
    <name>ui::ExceptionsPage</name>
    <message numerus="yes">
        <source>%Ln exceptions</source>
        <translation>
            <numerusform>لا استثناءات</numerusform>
            <numerusform>استثناء واحد</numerusform>
            <numerusform>استثناءان</numerusform>
            <numerusform>%Ln استثناءات</numerusform>
            <numerusform>%Ln استثناءً</numerusform>
            <numerusform>%Ln استثناء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>لا شيء محدَّد</numerusform>
            <numerusform>المحدَّد: واحد</numerusform>
            <numerusform>المحدَّدان: اثنان</numerusform>
            <numerusform>المحدَّدة: %Ln</numerusform>
            <numerusform>المحدَّدة: %Ln</numerusform>
            <numerusform>المحدَّدة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln shown</source>
        <translation>
            <numerusform>لا شيء معروض</numerusform>
            <numerusform>المعروض: واحد</numerusform>
            <numerusform>المعروضان: اثنان</numerusform>
            <numerusform>كل المعروضة: %Ln</numerusform>
            <numerusform>كل المعروضة: %Ln</numerusform>
            <numerusform>كل المعروضة: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Exceptions are being recorded</source>
        <translation>يجري تسجيل الاستثناءات</translation>
    </message>
    <message>
        <source>None of these is in force</source>
        <translation>لا شيء من هذه ساري</translation>
    </message>
    <message numerus="yes">
        <source>End %Ln exceptions? The policy applies to these mailboxes again, from the next run on. No calendar is changed now.</source>
        <translation>
            <numerusform>لا استثناءات لإنهائها.</numerusform>
            <numerusform>إنهاء استثناء واحد؟ تسري السياسة على صندوق البريد هذا من جديد بدءًا من التنفيذ التالي. لا يتغيّر أي تقويم الآن.</numerusform>
            <numerusform>إنهاء استثناءين؟ تسري السياسة على صندوقي البريد هذين من جديد بدءًا من التنفيذ التالي. لا يتغيّر أي تقويم الآن.</numerusform>
            <numerusform>إنهاء %Ln استثناءات؟ تسري السياسة على صناديق البريد هذه من جديد بدءًا من التنفيذ التالي. لا يتغيّر أي تقويم الآن.</numerusform>
            <numerusform>إنهاء %Ln استثناءً؟ تسري السياسة على صناديق البريد هذه من جديد بدءًا من التنفيذ التالي. لا يتغيّر أي تقويم الآن.</numerusform>
            <numerusform>إنهاء %Ln استثناء؟ تسري السياسة على صناديق البريد هذه من جديد بدءًا من التنفيذ التالي. لا يتغيّر أي تقويم الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>End them</source>
        <translation>إنهاؤها</translation>
    </message>
    <message>
        <source>Import exceptions</source>
        <translation>استيراد الاستثناءات</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>ملفات CSV ‏(*.csv);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>There is no exception yet</source>
        <translation>لا يوجد أي استثناء بعد</translation>
    </message>
    <message>
        <source>Choose mailboxes and keep them as exceptions, with a reason: policies leave their Default alone from then on. A run that finds customised mailboxes records them by itself, and a list can be imported.</source>
        <translation>اختر صناديق بريد وأبقِها كاستثناءات مع ذكر السبب: تترك السياسات Default فيها من ذلك الحين. ويسجّل التنفيذ من تلقاء نفسه ما يجده من صناديق بريد مخصَّصة، ويمكن استيراد قائمة.</translation>
    </message>
    <message>
        <source>Show &amp;mailboxes</source>
        <translation>عرض صناديق البريد</translation>
    </message>
    <message>
        <source>Name, address, reason or person</source>
        <translation>الاسم أو العنوان أو السبب أو الشخص</translation>
    </message>
    <message>
        <source>Filter the exceptions by name, address, reason or person</source>
        <translation>تصفية الاستثناءات حسب الاسم أو العنوان أو السبب أو الشخص</translation>
    </message>
    <message>
        <source>Only those in &amp;force</source>
        <translation>السارية فقط</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>اختيار الأعمدة</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Keep the mailboxes of a CSV file: columns address, reason, and if needed expires, facet, kept</source>
        <translation>إبقاء صناديق البريد الواردة في ملف CSV: الأعمدة address وreason، وعند الحاجة expires وfacet وkept</translation>
    </message>
    <message>
        <source>E&amp;nd…</source>
        <translation>إنهاء…</translation>
    </message>
    <message>
        <source>The policy applies to these mailboxes again, from the next run on</source>
        <translation>تسري السياسة على صناديق البريد هذه من جديد بدءًا من التنفيذ التالي</translation>
    </message>
</context>
<context>
    <name>ui::ExportAction</name>
    <message>
        <source>A file is being written</source>
        <translation>تجري كتابة ملف</translation>
    </message>
    <message>
        <source>There is nothing to write</source>
        <translation>لا شيء لكتابته</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Write what the table shows into a CSV file, with what it is beside it</source>
        <translation>كتابة ما يعرضه الجدول في ملف CSV، مع وصفه إلى جانبه</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>تصدير كملف CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV ⁨(*.csv)⁩</translation>
    </message>
</context>
<context>
    <name>ui::FirstLook</name>
    <message numerus="yes">
        <source>%1 of %n mailboxes are in its scope.</source>
        <translation>
            <numerusform>‏%1 من %n من صناديق البريد في نطاقها.</numerusform>
            <numerusform>‏%1 من صندوق بريد واحد في نطاقها.</numerusform>
            <numerusform>‏%1 من صندوقي بريد في نطاقها.</numerusform>
            <numerusform>‏%1 من %n صناديق بريد في نطاقها.</numerusform>
            <numerusform>‏%1 من %n صندوق بريد في نطاقها.</numerusform>
            <numerusform>‏%1 من %n صندوق بريد في نطاقها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n it cannot be told, because a field was not read.</source>
        <translation>
            <numerusform>لا يوجد ما لا يمكن الجزم بشأنه.</numerusform>
            <numerusform>لا يمكن الجزم بشأن واحد، لأن حقلًا لم يُقرأ.</numerusform>
            <numerusform>لا يمكن الجزم بشأن اثنين، لأن حقلًا لم يُقرأ.</numerusform>
            <numerusform>لا يمكن الجزم بشأن %n، لأن حقلًا لم يُقرأ.</numerusform>
            <numerusform>لا يمكن الجزم بشأن %n، لأن حقلًا لم يُقرأ.</numerusform>
            <numerusform>لا يمكن الجزم بشأن %n، لأن حقلًا لم يُقرأ.</numerusform>
        </translation>
    </message>
    <message>
        <source>not read</source>
        <comment>calendars</comment>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>No calendar in scope was read yet.</source>
        <translation>لم يُقرأ بعد أي تقويم في النطاق.</translation>
    </message>
    <message numerus="yes">
        <source>%n have another value than an untouched calendar. Is one of them your house standard? Then name it as untouched; else these people chose it themselves.</source>
        <translation>
            <numerusform>لا أحد لديه قيمة غير قيمة التقويم غير المعدَّل.</numerusform>
            <numerusform>لدى واحد قيمة غير قيمة التقويم غير المعدَّل. هل هي معيار مؤسستكم؟ عندئذ اذكرها كقيمة غير معدَّلة؛ وإلا فقد اختارها هذا الشخص بنفسه.</numerusform>
            <numerusform>لدى اثنين قيمة غير قيمة التقويم غير المعدَّل. هل إحداها معيار مؤسستكم؟ عندئذ اذكرها كقيمة غير معدَّلة؛ وإلا فقد اختارها هذان الشخصان بنفسيهما.</numerusform>
            <numerusform>لدى %n قيمة غير قيمة التقويم غير المعدَّل. هل إحداها معيار مؤسستكم؟ عندئذ اذكرها كقيمة غير معدَّلة؛ وإلا فقد اختارها هؤلاء بأنفسهم.</numerusform>
            <numerusform>لدى %n قيمة غير قيمة التقويم غير المعدَّل. هل إحداها معيار مؤسستكم؟ عندئذ اذكرها كقيمة غير معدَّلة؛ وإلا فقد اختارها هؤلاء بأنفسهم.</numerusform>
            <numerusform>لدى %n قيمة غير قيمة التقويم غير المعدَّل. هل إحداها معيار مؤسستكم؟ عندئذ اذكرها كقيمة غير معدَّلة؛ وإلا فقد اختارها هؤلاء بأنفسهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people chose their own sharing.</source>
        <translation>
            <numerusform>لم يختر أحد مشاركته بنفسه.</numerusform>
            <numerusform>اختار شخص واحد مشاركته بنفسه.</numerusform>
            <numerusform>اختار شخصان مشاركتهما بنفسيهما.</numerusform>
            <numerusform>اختار %n أشخاص مشاركتهم بأنفسهم.</numerusform>
            <numerusform>اختار %n شخصًا مشاركتهم بأنفسهم.</numerusform>
            <numerusform>اختار %n شخص مشاركتهم بأنفسهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in scope chose their own sharing.</source>
        <translation>لم يختر أحد في النطاق مشاركته بنفسه.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <source>%1 (%2) sees free/busy through Default, and would see nothing where it is closed.</source>
        <comment>organisation and its domains</comment>
        <translation>‏⁨%1⁩ (⁨%2⁩) ترى حالة متوفر/مشغول عبر Default، ولن ترى شيئًا حيث يكون مغلقًا.</translation>
    </message>
    <message>
        <source>Free/busy is shared with no other organisation.</source>
        <translation>لا تُشارَك حالة متوفر/مشغول مع أي مؤسسة أخرى.</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>Default today, in scope</source>
        <translation>‏Default اليوم، في النطاق</translation>
    </message>
    <message>
        <source>Other organisations</source>
        <translation>مؤسسات أخرى</translation>
    </message>
    <message>
        <source>Where free/busy is shared with another organisation, it looks through Default too.</source>
        <translation>حيث تُشارَك حالة متوفر/مشغول مع مؤسسة أخرى، فهي أيضًا تنظر عبر Default.</translation>
    </message>
    <message>
        <source>Look &amp;who that is</source>
        <translation>معرفة مَن تكون</translation>
    </message>
</context>
<context>
    <name>ui::GiveApprovalAction</name>
    <message>
        <source>There is no plan yet</source>
        <translation>لا توجد خطة بعد</translation>
    </message>
    <message>
        <source>&amp;Load an approval…</source>
        <translation>تحميل موافقة…</translation>
    </message>
    <message>
        <source>Read the file that a second person made by approving this plan</source>
        <translation>قراءة الملف الذي أنشأه شخص ثانٍ عند موافقته على هذه الخطة</translation>
    </message>
    <message>
        <source>Load an approval</source>
        <translation>تحميل موافقة</translation>
    </message>
    <message>
        <source>Approvals (*.approval.json);;All files (*)</source>
        <translation>موافقات (*.approval.json);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>ui::GroupList</name>
    <message>
        <source>&amp;Add a group</source>
        <translation>إضافة مجموعة</translation>
    </message>
    <message>
        <source>A&amp;dd a group to manage</source>
        <translation>إضافة مجموعة للإدارة</translation>
    </message>
</context>
<context>
    <name>ui::GroupRow</name>
    <message>
        <source>Asking about this group…</source>
        <translation>جارٍ السؤال عن هذه المجموعة…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people in it</source>
        <comment>name of a group</comment>
        <translation>
            <numerusform>‏⁨%1⁩، لا أحد فيها</numerusform>
            <numerusform>‏⁨%1⁩، فيها شخص واحد</numerusform>
            <numerusform>‏⁨%1⁩، فيها شخصان</numerusform>
            <numerusform>‏⁨%1⁩، فيها %n أشخاص</numerusform>
            <numerusform>‏⁨%1⁩، فيها %n شخصًا</numerusform>
            <numerusform>‏⁨%1⁩، فيها %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or address of a mail-enabled security group</source>
        <translation>اسم أو عنوان مجموعة أمان ممكّنة للبريد</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Right of the group</source>
        <translation>إذن المجموعة</translation>
    </message>
    <message>
        <source>How the right is compared</source>
        <translation>كيف يُقارَن الإذن</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>a group keeps a higher right that it has</comment>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>exactly</source>
        <comment>a group&apos;s higher right is lowered</comment>
        <translation>بالضبط</translation>
    </message>
    <message>
        <source>A higher right that the group already has is left to it</source>
        <translation>إذا كان لدى المجموعة إذن أعلى فإنه يُترك لها</translation>
    </message>
    <message>
        <source>Another right of the group is replaced, also a higher one</source>
        <translation>يُستبدل أي إذن آخر للمجموعة، حتى الأعلى</translation>
    </message>
    <message>
        <source>Take this group out of the policy</source>
        <translation>إخراج هذه المجموعة من السياسة</translation>
    </message>
</context>
<context>
    <name>ui::Histogram</name>
    <message>
        <source>%1: %2</source>
        <comment>what is counted, and how many</comment>
        <translation>‏⁨%1⁩: %2</translation>
    </message>
</context>
<context>
    <name>ui::ImportProblems</name>
    <message numerus="yes">
        <source>%Ln lines of %1 were not taken:</source>
        <translation>
            <numerusform>لم يُرفض أي سطر من ⁨%1⁩:</numerusform>
            <numerusform>لم يُؤخذ سطر واحد من ⁨%1⁩:</numerusform>
            <numerusform>لم يُؤخذ سطران من ⁨%1⁩:</numerusform>
            <numerusform>لم تُؤخذ %Ln أسطر من ⁨%1⁩:</numerusform>
            <numerusform>لم يُؤخذ %Ln سطرًا من ⁨%1⁩:</numerusform>
            <numerusform>لم يُؤخذ %Ln سطر من ⁨%1⁩:</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ui::Intention</name>
    <message>
        <source>%1 (%2)</source>
        <comment>help and keyboard shortcut</comment>
        <translation>‏%1 (⁨%2⁩)</translation>
    </message>
</context>
<context>
    <name>ui::KeepDialog</name>
    <message>
        <source>Keep as exception</source>
        <translation>إبقاء كاستثناء</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>&amp;Until the end of</source>
        <translation>حتى نهاية يوم</translation>
    </message>
    <message>
        <source>From then on the policy applies again. Without a day it never does by itself.</source>
        <translation>بعد ذلك تسري السياسة من جديد. ومن دون تحديد يوم لا تسري من تلقاء نفسها أبدًا.</translation>
    </message>
    <message>
        <source>Last day of the exception</source>
        <translation>آخر يوم للاستثناء</translation>
    </message>
</context>
<context>
    <name>ui::KeepExceptionAction</name>
    <message>
        <source>No mailbox is chosen</source>
        <translation>لم يُختر أي صندوق بريد</translation>
    </message>
    <message>
        <source>A plan is being made</source>
        <translation>يجري إعداد خطة</translation>
    </message>
    <message>
        <source>Exceptions are being recorded</source>
        <translation>يجري تسجيل الاستثناءات</translation>
    </message>
    <message>
        <source>This plan goes by no policy, so there is nothing to make an exception from</source>
        <translation>هذه الخطة لا تتبع أي سياسة، فلا شيء يُستثنى منه</translation>
    </message>
    <message>
        <source>&amp;Keep as exception…</source>
        <translation>إبقاء كاستثناء…</translation>
    </message>
    <message>
        <source>Record that Default of these mailboxes stays as it is, with a reason; then plan again</source>
        <translation>تسجيل أن Default لصناديق البريد هذه يبقى كما هو، مع ذكر السبب؛ ثم التخطيط من جديد</translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln mailboxes as exceptions: their Default stays as it was last read, and policies leave it alone from now on. Then the plan is made again.</source>
        <translation>
            <numerusform>لا صناديق بريد لتسجيلها كاستثناءات.</numerusform>
            <numerusform>تسجيل صندوق بريد واحد كاستثناء: يبقى Default فيه كما قُرئ آخر مرة، وتتركه السياسات من الآن فصاعدًا. ثم تُعاد الخطة.</numerusform>
            <numerusform>تسجيل صندوقي بريد كاستثناءين: يبقى Default فيهما كما قُرئ آخر مرة، وتتركهما السياسات من الآن فصاعدًا. ثم تُعاد الخطة.</numerusform>
            <numerusform>تسجيل %Ln صناديق بريد كاستثناءات: يبقى Default فيها كما قُرئ آخر مرة، وتتركها السياسات من الآن فصاعدًا. ثم تُعاد الخطة.</numerusform>
            <numerusform>تسجيل %Ln صندوق بريد كاستثناءات: يبقى Default فيها كما قُرئ آخر مرة، وتتركها السياسات من الآن فصاعدًا. ثم تُعاد الخطة.</numerusform>
            <numerusform>تسجيل %Ln صندوق بريد كاستثناءات: يبقى Default فيها كما قُرئ آخر مرة، وتتركها السياسات من الآن فصاعدًا. ثم تُعاد الخطة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KeepMailboxesAction</name>
    <message>
        <source>No calendar was read yet; refresh first</source>
        <translation>لم يُقرأ أي تقويم بعد؛ حدّث أولًا</translation>
    </message>
    <message>
        <source>Exceptions are being recorded</source>
        <translation>يجري تسجيل الاستثناءات</translation>
    </message>
    <message>
        <source>No mailbox matches</source>
        <translation>لا صندوق بريد مطابق</translation>
    </message>
    <message>
        <source>&amp;Keep as exception…</source>
        <translation>إبقاء كاستثناء…</translation>
    </message>
    <message>
        <source>Record that Default of these mailboxes stays as it is, with a reason; nothing is written to them</source>
        <translation>تسجيل أن Default في صناديق البريد هذه يبقى كما هو، مع ذكر السبب؛ لا يُكتب فيها شيء</translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln mailboxes as exceptions: their Default stays as it was last read, and policies leave it alone from now on.</source>
        <translation>
            <numerusform>لا صناديق بريد لتسجيلها كاستثناءات.</numerusform>
            <numerusform>تسجيل صندوق بريد واحد كاستثناء: يبقى Default فيه كما قُرئ آخر مرة، وتتركه السياسات من الآن فصاعدًا.</numerusform>
            <numerusform>تسجيل صندوقي بريد كاستثناءين: يبقى Default فيهما كما قُرئ آخر مرة، وتتركهما السياسات من الآن فصاعدًا.</numerusform>
            <numerusform>تسجيل %Ln صناديق بريد كاستثناءات: يبقى Default فيها كما قُرئ آخر مرة، وتتركها السياسات من الآن فصاعدًا.</numerusform>
            <numerusform>تسجيل %Ln صندوق بريد كاستثناءات: يبقى Default فيها كما قُرئ آخر مرة، وتتركها السياسات من الآن فصاعدًا.</numerusform>
            <numerusform>تسجيل %Ln صندوق بريد كاستثناءات: يبقى Default فيها كما قُرئ آخر مرة، وتتركها السياسات من الآن فصاعدًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>كما في النظام</translation>
    </message>
</context>
<context>
    <name>ui::MailboxModel</name>
    <message>
        <source>Unknown</source>
        <comment>right of a calendar that was not read</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>No entry</source>
        <comment>a group has no entry in a calendar</comment>
        <translation>لا إدخال</translation>
    </message>
    <message>
        <source>%1, new</source>
        <comment>state of a mailbox created since the last complete scan</comment>
        <translation>‏%1، جديد</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>exception</comment>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>exception</comment>
        <translation>مُبقى</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when a calendar was read</comment>
        <translation>أبدًا</translation>
    </message>
</context>
<context>
    <name>ui::MailboxesPage</name>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>لا شيء محدَّد</numerusform>
            <numerusform>المحدَّد: واحد</numerusform>
            <numerusform>المحدَّدان: اثنان</numerusform>
            <numerusform>المحدَّدة: %n</numerusform>
            <numerusform>المحدَّدة: %n</numerusform>
            <numerusform>المحدَّدة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n mailboxes</source>
        <translation>
            <numerusform>لا صناديق بريد</numerusform>
            <numerusform>صندوق البريد الوحيد</numerusform>
            <numerusform>صندوقا البريد كلاهما</numerusform>
            <numerusform>كل صناديق البريد: %n</numerusform>
            <numerusform>كل صناديق البريد: %n</numerusform>
            <numerusform>كل صناديق البريد: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that match</source>
        <translation>
            <numerusform>لا شيء مطابق</numerusform>
            <numerusform>المطابق: واحد</numerusform>
            <numerusform>المطابقان: اثنان</numerusform>
            <numerusform>كل المطابقة: %n</numerusform>
            <numerusform>كل المطابقة: %n</numerusform>
            <numerusform>كل المطابقة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n mailboxes this cannot be told, because a field was not read.</source>
        <translation>
            <numerusform>لا يوجد صندوق بريد لا يمكن الجزم بشأنه.</numerusform>
            <numerusform>لا يمكن الجزم بشأن صندوق بريد واحد، لأن حقلًا لم يُقرأ.</numerusform>
            <numerusform>لا يمكن الجزم بشأن صندوقي بريد، لأن حقلًا لم يُقرأ.</numerusform>
            <numerusform>لا يمكن الجزم بشأن %n صناديق بريد، لأن حقلًا لم يُقرأ.</numerusform>
            <numerusform>لا يمكن الجزم بشأن %n صندوق بريد، لأن حقلًا لم يُقرأ.</numerusform>
            <numerusform>لا يمكن الجزم بشأن %n صندوق بريد، لأن حقلًا لم يُقرأ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy cannot be used, so no states are shown: %1</source>
        <translation>لا يمكن استخدام السياسة، لذلك لا تُعرض الحالات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Name or address, or a field: department:sales, status:open, -type:room</source>
        <translation>اسم أو عنوان، أو حقل: ⁨department:sales, status:open, -type:room⁩</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>اختيار الأعمدة</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>صناديق البريد</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>لم يُقرأ شيء بعد</translation>
    </message>
    <message>
        <source>Refresh reads all mailboxes and who may see their calendars. Nothing is changed.</source>
        <translation>يقرأ &quot;تحديث&quot; كل صناديق البريد ومَن يحق له رؤية تقويماتها. لا يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>Snapshot &quot;%1&quot; holds %n mailboxes.</source>
        <translation>
            <numerusform>اللقطة &quot;⁨%1⁩&quot; لا تضم أي صندوق بريد.</numerusform>
            <numerusform>تضم اللقطة &quot;⁨%1⁩&quot; صندوق بريد واحدًا.</numerusform>
            <numerusform>تضم اللقطة &quot;⁨%1⁩&quot; صندوقي بريد.</numerusform>
            <numerusform>تضم اللقطة &quot;⁨%1⁩&quot; %n صناديق بريد.</numerusform>
            <numerusform>تضم اللقطة &quot;⁨%1⁩&quot; %n صندوق بريد.</numerusform>
            <numerusform>تضم اللقطة &quot;⁨%1⁩&quot; %n صندوق بريد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in scope were not read freshly and are not in it.</source>
        <translation>
            <numerusform>قُرئ كل ما في النطاق حديثًا.</numerusform>
            <numerusform>واحد في النطاق لم يُقرأ حديثًا وليس فيها.</numerusform>
            <numerusform>اثنان في النطاق لم يُقرآ حديثًا وليسا فيها.</numerusform>
            <numerusform>‏%n في النطاق لم تُقرأ حديثًا وليست فيها.</numerusform>
            <numerusform>‏%n في النطاق لم تُقرأ حديثًا وليست فيها.</numerusform>
            <numerusform>‏%n في النطاق لم تُقرأ حديثًا وليست فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show snapshots</source>
        <translation>عرض اللقطات</translation>
    </message>
    <message>
        <source>The snapshot was written to %1.</source>
        <translation>كُتبت اللقطة في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>عرض التنفيذ</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>لم يُكتب أي صف في ⁨%1⁩.</numerusform>
            <numerusform>كُتب صف واحد في ⁨%1⁩.</numerusform>
            <numerusform>كُتب صفّان في ⁨%1⁩.</numerusform>
            <numerusform>كُتبت %n صفوف في ⁨%1⁩.</numerusform>
            <numerusform>كُتب %n صفًا في ⁨%1⁩.</numerusform>
            <numerusform>كُتب %n صف في ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendars were read.</source>
        <translation>
            <numerusform>لم يُقرأ أي تقويم.</numerusform>
            <numerusform>قُرئ تقويم واحد.</numerusform>
            <numerusform>قُرئ تقويمان.</numerusform>
            <numerusform>قُرئت %n تقويمات.</numerusform>
            <numerusform>قُرئ %n تقويمًا.</numerusform>
            <numerusform>قُرئ %n تقويم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>لم تتعذّر قراءة شيء.</numerusform>
            <numerusform>تعذّرت قراءة واحد.</numerusform>
            <numerusform>تعذّرت قراءة اثنين.</numerusform>
            <numerusform>تعذّرت قراءة %n.</numerusform>
            <numerusform>تعذّرت قراءة %n.</numerusform>
            <numerusform>تعذّرت قراءة %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes were recorded as exceptions.</source>
        <translation>
            <numerusform>لم يُسجَّل أي صندوق بريد كاستثناء.</numerusform>
            <numerusform>سُجِّل صندوق بريد واحد كاستثناء.</numerusform>
            <numerusform>سُجِّل صندوقا بريد كاستثناءين.</numerusform>
            <numerusform>سُجِّلت %n صناديق بريد كاستثناءات.</numerusform>
            <numerusform>سُجِّل %n صندوق بريد كاستثناءات.</numerusform>
            <numerusform>سُجِّل %n صندوق بريد كاستثناءات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not, because their Default was not read: %1</source>
        <translation>
            <numerusform>لم يُترك شيء: ⁨%1⁩</numerusform>
            <numerusform>لم يُسجَّل واحد، لأن Default فيه لم يُقرأ: ⁨%1⁩</numerusform>
            <numerusform>لم يُسجَّل اثنان، لأن Default فيهما لم يُقرأ: ⁨%1⁩</numerusform>
            <numerusform>لم تُسجَّل %n، لأن Default فيها لم يُقرأ: ⁨%1⁩</numerusform>
            <numerusform>لم تُسجَّل %n، لأن Default فيها لم يُقرأ: ⁨%1⁩</numerusform>
            <numerusform>لم تُسجَّل %n، لأن Default فيها لم يُقرأ: ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Closing as soon as what was sent is answered and recorded. The run can be continued at the next start.</source>
        <translation>سيُغلق حالما تتم الإجابة عما أُرسل ويُسجَّل. يمكن متابعة التنفيذ عند بدء التشغيل التالي.</translation>
    </message>
    <message>
        <source>%1, practice tenant</source>
        <comment>connection</comment>
        <translation>‏⁨%1⁩، مستأجر تدريبي</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>صناديق البريد</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>عمليات التنفيذ</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>اللقطات</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <comment>page and shortcut</comment>
        <translation>%1 ⁨(Ctrl+%2)⁩</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>The sign-in could not be put into the keychain and ends with this window: %1</source>
        <translation>تعذّر حفظ تسجيل الدخول في سلسلة المفاتيح، وينتهي مع هذه النافذة: %1</translation>
    </message>
    <message>
        <source>Enter the passphrase…</source>
        <translation>إدخال عبارة المرور…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase of the private key (kept until the program ends):</source>
        <translation>عبارة مرور المفتاح الخاص (تُحفظ حتى نهاية البرنامج):</translation>
    </message>
    <message>
        <source>This is %1, not %2 as before. The sign-in of %2 stays on this computer.</source>
        <translation>هذا %1، وليس %2 كما كان من قبل. يبقى تسجيل دخول %2 على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Consent is missing for %1: an administrator grants it in the app registration (&quot;Grant admin consent&quot;); what needs it stays off.</source>
        <translation>الموافقة على %1 مفقودة: يمنحها مسؤول في تسجيل التطبيق (&quot;منح موافقة المسؤول&quot;)؛ وما يحتاج إليها يبقى معطّلًا.</translation>
    </message>
    <message>
        <source>%1 made this plan. Look it through; you may approve it if the connection&apos;s limits name you.</source>
        <translation>وضع ⁨%1⁩ هذه الخطة. راجعها؛ ويمكنك الموافقة عليها إن كانت حدود الاتصال تذكرك.</translation>
    </message>
    <message>
        <source>Approve it…</source>
        <translation>الموافقة عليها…</translation>
    </message>
    <message>
        <source>The plan was written to %1. A second person opens it in Mullion to approve it, or calls &quot;mullionctl approve&quot;.</source>
        <translation>كُتبت الخطة في ⁨%1⁩. يفتحها شخص ثانٍ في Mullion للموافقة عليها، أو يستخدم &quot;mullionctl approve&quot;.</translation>
    </message>
    <message>
        <source>The approval was read; it is checked when the run starts.</source>
        <translation>قُرئت الموافقة؛ ويُتحقق منها عند بدء التنفيذ.</translation>
    </message>
    <message>
        <source>Approved: %1. Give this file to the person who made the plan.</source>
        <translation>تمت الموافقة: ⁨%1⁩. سلّم هذا الملف إلى من وضع الخطة.</translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions have ended.</source>
        <translation>
            <numerusform>لم ينتهِ أي استثناء.</numerusform>
            <numerusform>انتهى استثناء واحد.</numerusform>
            <numerusform>انتهى استثناءان.</numerusform>
            <numerusform>انتهت %n استثناءات.</numerusform>
            <numerusform>انتهى %n استثناءً.</numerusform>
            <numerusform>انتهى %n استثناء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the file were not taken.</source>
        <translation>
            <numerusform>أُخذت كل أسطر الملف.</numerusform>
            <numerusform>لم يُؤخذ سطر واحد من الملف.</numerusform>
            <numerusform>لم يُؤخذ سطران من الملف.</numerusform>
            <numerusform>لم تُؤخذ %n أسطر من الملف.</numerusform>
            <numerusform>لم يُؤخذ %n سطرًا من الملف.</numerusform>
            <numerusform>لم يُؤخذ %n سطر من الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show exceptions</source>
        <translation>عرض الاستثناءات</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>A run stopped before its end (%1): %2. Going on reads every row before it is written.</source>
        <comment>title, and how many rows are what</comment>
        <translation>توقّف تنفيذ قبل نهايته (⁨%1⁩): %2. عند المتابعة يُقرأ كل صف قبل أن يُكتب.</translation>
    </message>
</context>
<context>
    <name>ui::NameDialog</name>
    <message>
        <source>New snapshot</source>
        <translation>لقطة جديدة</translation>
    </message>
    <message numerus="yes">
        <source>Keep the calendars of the %n selected mailboxes as they were last read.</source>
        <translation>
            <numerusform>لا صناديق بريد محدَّدة.</numerusform>
            <numerusform>حفظ تقويم صندوق البريد المحدَّد كما قُرئ آخر مرة.</numerusform>
            <numerusform>حفظ تقويمي صندوقي البريد المحدَّدين كما قُرئا آخر مرة.</numerusform>
            <numerusform>حفظ تقويمات صناديق البريد المحدَّدة وعددها %n كما قُرئت آخر مرة.</numerusform>
            <numerusform>حفظ تقويمات صناديق البريد المحدَّدة وعددها %n كما قُرئت آخر مرة.</numerusform>
            <numerusform>حفظ تقويمات صناديق البريد المحدَّدة وعددها %n كما قُرئت آخر مرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the calendars of all %n mailboxes that match as they were last read.</source>
        <translation>
            <numerusform>لا صناديق بريد مطابقة.</numerusform>
            <numerusform>حفظ تقويم صندوق البريد المطابق كما قُرئ آخر مرة.</numerusform>
            <numerusform>حفظ تقويمي صندوقي البريد المطابقين كما قُرئا آخر مرة.</numerusform>
            <numerusform>حفظ تقويمات كل صناديق البريد المطابقة وعددها %n كما قُرئت آخر مرة.</numerusform>
            <numerusform>حفظ تقويمات كل صناديق البريد المطابقة وعددها %n كما قُرئت آخر مرة.</numerusform>
            <numerusform>حفظ تقويمات كل صناديق البريد المطابقة وعددها %n كما قُرئت آخر مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Make snapshot</source>
        <translation>إنشاء اللقطة</translation>
    </message>
    <message>
        <source>There is a snapshot of this name; snapshots never change, so choose another.</source>
        <translation>توجد لقطة بهذا الاسم؛ اللقطات لا تتغيّر أبدًا، فاختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>notices behind the newest one</comment>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>إشعار آخر</numerusform>
            <numerusform>إشعاران آخران</numerusform>
            <numerusform>‏%n إشعارات أخرى</numerusform>
            <numerusform>‏%n إشعارًا آخر</numerusform>
            <numerusform>‏%n إشعار آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only the newest notice</source>
        <translation>عرض أحدث إشعار فقط</translation>
    </message>
    <message>
        <source>Show the notices before this one</source>
        <translation>عرض الإشعارات السابقة</translation>
    </message>
</context>
<context>
    <name>ui::OpenPlanAction</name>
    <message>
        <source>A plan is being made</source>
        <translation>يجري إعداد خطة</translation>
    </message>
    <message>
        <source>&amp;Open a plan…</source>
        <translation>فتح خطة…</translation>
    </message>
    <message>
        <source>Put a plan from a file on the table: one of yours, or one that you are to approve</source>
        <translation>عرض خطة من ملف: إحدى خططك، أو خطة عليك الموافقة عليها</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>فتح خطة</translation>
    </message>
    <message>
        <source>Plans (*.json);;All files (*)</source>
        <translation>خطط (*.json);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>ui::PauseRunAction</name>
    <message>
        <source>This run is not under way</source>
        <translation>هذا التنفيذ ليس جاريًا</translation>
    </message>
    <message>
        <source>The run is coming to its end</source>
        <translation>التنفيذ يقترب من نهايته</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Let the run go on where it was held</source>
        <translation>متابعة التنفيذ من حيث توقّف</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Start nothing new; the run keeps its place</source>
        <translation>لا يُبدأ شيء جديد؛ يحتفظ التنفيذ بموضعه</translation>
    </message>
</context>
<context>
    <name>ui::PlanAgainAction</name>
    <message>
        <source>A plan is being made</source>
        <translation>يجري إعداد خطة</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>لا توجد خطة بعد</translation>
    </message>
    <message>
        <source>Plan a&amp;gain</source>
        <translation>التخطيط من جديد</translation>
    </message>
    <message>
        <source>Make the same plan on what is known now</source>
        <translation>إعداد الخطة نفسها وفق ما هو معروف الآن</translation>
    </message>
</context>
<context>
    <name>ui::PlanGroupList</name>
    <message>
        <source>Groups of the plan</source>
        <translation>مجموعات الخطة</translation>
    </message>
</context>
<context>
    <name>ui::PlanGroupModel</name>
    <message>
        <source>All mailboxes of the plan</source>
        <translation>كل صناديق البريد في الخطة</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>أُخرجت</translation>
    </message>
    <message>
        <source>To change</source>
        <translation>للتغيير</translation>
    </message>
    <message>
        <source>Left as they are</source>
        <translation>تبقى كما هي</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>Other changes, each shared by few</source>
        <translation>تغييرات أخرى، كل منها يخص قلّة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group of a plan&apos;s rows, and how many they are</comment>
        <translation>‏⁨%1⁩: %2</translation>
    </message>
</context>
<context>
    <name>ui::PlanHead</name>
    <message>
        <source>Planned %1 by %2</source>
        <comment>when, and who</comment>
        <translation>خُطّط لها في ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>No mailbox is concerned</source>
        <translation>لا صندوق بريد معنيّ</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>لا شيء لتغييره</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to change</source>
        <translation>
            <numerusform>للتغيير: لا شيء</numerusform>
            <numerusform>للتغيير: واحد</numerusform>
            <numerusform>للتغيير: اثنان</numerusform>
            <numerusform>للتغيير: %Ln</numerusform>
            <numerusform>للتغيير: %Ln</numerusform>
            <numerusform>للتغيير: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left as they are</source>
        <translation>
            <numerusform>تبقى كما هي: لا شيء</numerusform>
            <numerusform>يبقى كما هو: واحد</numerusform>
            <numerusform>يبقيان كما هما: اثنان</numerusform>
            <numerusform>تبقى كما هي: %Ln</numerusform>
            <numerusform>تبقى كما هي: %Ln</numerusform>
            <numerusform>تبقى كما هي: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>معلّقة: لا شيء</numerusform>
            <numerusform>معلّق: واحد</numerusform>
            <numerusform>معلّقان: اثنان</numerusform>
            <numerusform>معلّقة: %Ln</numerusform>
            <numerusform>معلّقة: %Ln</numerusform>
            <numerusform>معلّقة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken out</source>
        <translation>
            <numerusform>أُخرجت: لا شيء</numerusform>
            <numerusform>أُخرج: واحد</numerusform>
            <numerusform>أُخرج: اثنان</numerusform>
            <numerusform>أُخرجت: %Ln</numerusform>
            <numerusform>أُخرجت: %Ln</numerusform>
            <numerusform>أُخرجت: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be recorded as exceptions</source>
        <translation>
            <numerusform>للتسجيل كاستثناءات: لا شيء</numerusform>
            <numerusform>للتسجيل كاستثناء: واحد</numerusform>
            <numerusform>للتسجيل كاستثناءين: اثنان</numerusform>
            <numerusform>للتسجيل كاستثناءات: %Ln</numerusform>
            <numerusform>للتسجيل كاستثناءات: %Ln</numerusform>
            <numerusform>للتسجيل كاستثناءات: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>‏%Ln خطوات</numerusform>
            <numerusform>‏%Ln خطوة</numerusform>
            <numerusform>‏%Ln خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>لا استدعاءات</numerusform>
            <numerusform>استدعاء واحد</numerusform>
            <numerusform>استدعاءان</numerusform>
            <numerusform>‏%Ln استدعاءات</numerusform>
            <numerusform>‏%Ln استدعاءً</numerusform>
            <numerusform>‏%Ln استدعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a duration</comment>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>%1 of %2 in scope read freshly</source>
        <translation>قُرئ حديثًا %1 من %2 في النطاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claimed by no policy</source>
        <translation>
            <numerusform>كلها تشملها سياسة</numerusform>
            <numerusform>واحد لا تشمله أي سياسة</numerusform>
            <numerusform>اثنان لا تشملهما أي سياسة</numerusform>
            <numerusform>‏%Ln لا تشملها أي سياسة</numerusform>
            <numerusform>‏%Ln لا تشملها أي سياسة</numerusform>
            <numerusform>‏%Ln لا تشملها أي سياسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes are not in it, because a field of the query was not read of them.</source>
        <translation>
            <numerusform>لا صناديق بريد ناقصة.</numerusform>
            <numerusform>صندوق بريد واحد ليس فيها، لأن حقلًا من حقول الاستعلام لم يُقرأ منه.</numerusform>
            <numerusform>صندوقا بريد ليسا فيها، لأن حقلًا من حقول الاستعلام لم يُقرأ منهما.</numerusform>
            <numerusform>‏%Ln صناديق بريد ليست فيها، لأن حقلًا من حقول الاستعلام لم يُقرأ منها.</numerusform>
            <numerusform>‏%Ln صندوق بريد ليست فيها، لأن حقلًا من حقول الاستعلام لم يُقرأ منها.</numerusform>
            <numerusform>‏%Ln صندوق بريد ليست فيها، لأن حقلًا من حقول الاستعلام لم يُقرأ منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln named mailboxes were not found: %1</source>
        <translation>
            <numerusform>عُثر على كل صناديق البريد المسمّاة: ⁨%1⁩</numerusform>
            <numerusform>لم يُعثر على صندوق بريد مسمّى واحد: ⁨%1⁩</numerusform>
            <numerusform>لم يُعثر على صندوقي بريد مسمّيين: ⁨%1⁩</numerusform>
            <numerusform>لم يُعثر على %Ln صناديق بريد مسمّاة: ⁨%1⁩</numerusform>
            <numerusform>لم يُعثر على %Ln صندوق بريد مسمّى: ⁨%1⁩</numerusform>
            <numerusform>لم يُعثر على %Ln صندوق بريد مسمّى: ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group, and what was found out about it</comment>
        <translation>‏⁨%1⁩: %2</translation>
    </message>
</context>
<context>
    <name>ui::PlanModel</name>
    <message>
        <source>Stays as it is</source>
        <comment>what a plan does with a mailbox</comment>
        <translation>يبقى كما هو</translation>
    </message>
    <message>
        <source>Held: nothing is done</source>
        <comment>what a plan does with a mailbox</comment>
        <translation>معلّق: لا يُفعل شيء</translation>
    </message>
    <message>
        <source>Taken out (%1)</source>
        <comment>of a plan; what it would do</comment>
        <translation>أُخرج (%1)</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما الذي يحدث</translation>
    </message>
    <message>
        <source>Kept as exception</source>
        <translation>مُبقى كاستثناء</translation>
    </message>
</context>
<context>
    <name>ui::PolicyForm</name>
    <message>
        <source>%1 &lt;%2&gt;</source>
        <comment>name and address of a group</comment>
        <translation>‏⁨%1 &lt;%2&gt;⁩</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Which mailboxes (&amp;scope)</source>
        <translation>أي صناديق بريد (النطاق)</translation>
    </message>
    <message>
        <source>De&amp;fault becomes</source>
        <translation>يصبح Default</translation>
    </message>
    <message>
        <source>Groups that may see</source>
        <translation>المجموعات التي يحق لها الرؤية</translation>
    </message>
    <message>
        <source>Mailboxes whose owner had chosen their own sharing</source>
        <translation>صناديق البريد التي اختار مالكوها مشاركتهم بأنفسهم</translation>
    </message>
    <message>
        <source>Untouched means that Default is</source>
        <translation>غير معدَّل يعني أن Default هو</translation>
    </message>
    <message>
        <source>Later, when an owner shares &amp;less</source>
        <translation>لاحقًا، عندما يشارك المالك أقل</translation>
    </message>
    <message>
        <source>Later, when an owner shares &amp;more</source>
        <translation>لاحقًا، عندما يشارك المالك أكثر</translation>
    </message>
    <message>
        <source>Where a kept Default shows more than a group would &amp;get</source>
        <translation>حيث يُظهر Default المُبقى أكثر مما ستحصل عليه المجموعة</translation>
    </message>
    <message>
        <source>People outside the organisation</source>
        <translation>الأشخاص خارج المؤسسة</translation>
    </message>
    <message>
        <source>Groups whose entries belong to this policy alone</source>
        <translation>المجموعات التي تعود إدخالاتها إلى هذه السياسة وحدها</translation>
    </message>
    <message>
        <source>Empty means every person&apos;s mailbox; type:user, department:temp, attr2:sales</source>
        <translation>الفارغ يعني صندوق بريد كل شخص؛ ⁨type:user, department:temp, attr2:sales⁩</translation>
    </message>
    <message>
        <source>Set Anonymous to</source>
        <translation>ضبط Anonymous على</translation>
    </message>
    <message>
        <source>&amp;Keep them, and remember each as an exception (recommended)</source>
        <translation>إبقاؤها، وتذكّر كل منها كاستثناء (مستحسن)</translation>
    </message>
    <message>
        <source>&amp;Hold them: change nothing until somebody decides</source>
        <translation>تعليقها: لا يُغيَّر شيء إلى أن يقرّر أحد</translation>
    </message>
    <message>
        <source>&amp;Overwrite them like all others</source>
        <translation>الكتابة فوقها كغيرها</translation>
    </message>
    <message>
        <source>Report it and leave it</source>
        <translation>الإبلاغ عنه وتركه</translation>
    </message>
    <message>
        <source>Accept it as an exception</source>
        <translation>قبوله كاستثناء</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>إعادته</translation>
    </message>
    <message>
        <source>Leave the group out there</source>
        <translation>ترك المجموعة هناك</translation>
    </message>
    <message>
        <source>Give the group as much as Default shows</source>
        <translation>منح المجموعة قدر ما يُظهره Default</translation>
    </message>
</context>
<context>
    <name>ui::PolicyPage</name>
    <message>
        <source>New policy</source>
        <translation>سياسة جديدة</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>New policy %1</source>
        <translation>سياسة جديدة %1</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>استيراد سياسة</translation>
    </message>
    <message>
        <source>Policies (*.json);;All files (*)</source>
        <translation>السياسات ⁨(*.json)⁩;;كل الملفات ⁨(*)⁩</translation>
    </message>
    <message>
        <source>Export the policies</source>
        <translation>تصدير السياسات</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>السياسات ⁨(*.json)⁩</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>تغيّرت ولم تُحفظ</translation>
    </message>
    <message>
        <source>No policy is active</source>
        <translation>لا سياسة فعّالة</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>فعّالة</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>This is the only policy</source>
        <translation>هذه هي السياسة الوحيدة</translation>
    </message>
    <message>
        <source>Poli&amp;cy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>What the policy meets</source>
        <translation>ما تصادفه السياسة</translation>
    </message>
    <message>
        <source>Add a &amp;policy</source>
        <translation>إضافة سياسة</translation>
    </message>
    <message>
        <source>Another policy, for other mailboxes: each mailbox belongs to one at the most</source>
        <translation>سياسة أخرى، لصناديق بريد أخرى: ينتمي كل صندوق بريد إلى سياسة واحدة على الأكثر</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take this policy out of the set; no calendar is changed</source>
        <translation>إخراج هذه السياسة من المجموعة؛ لا يتغيّر أي تقويم</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Read a policy file</source>
        <translation>قراءة ملف سياسة</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Write a policy file, for mullionctl or another machine</source>
        <translation>كتابة ملف سياسة، لأجل ⁨mullionctl⁩ أو جهاز آخر</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Back to the policy that is active</source>
        <translation>الرجوع إلى السياسة الفعّالة</translation>
    </message>
    <message>
        <source>Save and &amp;use</source>
        <translation>حفظ واستخدام</translation>
    </message>
    <message>
        <source>Make this the active policy; no calendar is changed before a plan was shown</source>
        <translation>جعل هذه السياسة فعّالة؛ لا يتغيّر أي تقويم قبل عرض خطة</translation>
    </message>
</context>
<context>
    <name>ui::PutBackAction</name>
    <message>
        <source>None of these rows was taken out</source>
        <translation>لم يُخرَج أي من هذه الصفوف</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Put these mailboxes back into the plan</source>
        <translation>إعادة صناديق البريد هذه إلى الخطة</translation>
    </message>
</context>
<context>
    <name>ui::QueryField</name>
    <message>
        <source>Query</source>
        <translation>استعلام</translation>
    </message>
    <message>
        <source>Words match name or address; department:sales, status:open, -type:room, created&gt;2026-11-01</source>
        <translation>تطابق الكلمات الاسم أو العنوان؛ ⁨department:sales, status:open, -type:room, created&gt;2026-11-01⁩</translation>
    </message>
</context>
<context>
    <name>ui::RefreshAction</name>
    <message>
        <source>Mailboxes are being read already</source>
        <translation>تجري قراءة صناديق البريد بالفعل</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Read these calendars anew</source>
        <translation>قراءة هذه التقويمات من جديد</translation>
    </message>
</context>
<context>
    <name>ui::RestoreAction</name>
    <message>
        <source>There is no snapshot to go back to</source>
        <translation>لا توجد لقطة للرجوع إليها</translation>
    </message>
    <message>
        <source>A plan is being made</source>
        <translation>يجري إعداد خطة</translation>
    </message>
    <message>
        <source>No mailbox matches</source>
        <translation>لا صندوق بريد مطابق</translation>
    </message>
    <message>
        <source>R&amp;estore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Show what going back to a snapshot would change; nothing is written yet</source>
        <translation>عرض ما سيغيّره الرجوع إلى لقطة؛ لا يُكتب شيء بعد</translation>
    </message>
</context>
<context>
    <name>ui::RestoreDialog</name>
    <message>
        <source>&amp;Only those who had chosen their own sharing</source>
        <translation>فقط التي اختار أصحابها مشاركتهم بأنفسهم</translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>&amp;Every entry, also those of people</source>
        <translation>كل إدخال، حتى إدخالات الأشخاص</translation>
    </message>
    <message>
        <source>Restore from a snapshot</source>
        <translation>الاستعادة من لقطة</translation>
    </message>
    <message numerus="yes">
        <source>Plan to put the %n selected mailboxes back to what a snapshot holds.</source>
        <translation>
            <numerusform>لا صناديق بريد محدَّدة.</numerusform>
            <numerusform>التخطيط لإعادة صندوق البريد المحدَّد إلى ما في لقطة.</numerusform>
            <numerusform>التخطيط لإعادة صندوقي البريد المحدَّدين إلى ما في لقطة.</numerusform>
            <numerusform>التخطيط لإعادة صناديق البريد المحدَّدة وعددها %n إلى ما في لقطة.</numerusform>
            <numerusform>التخطيط لإعادة صناديق البريد المحدَّدة وعددها %n إلى ما في لقطة.</numerusform>
            <numerusform>التخطيط لإعادة صناديق البريد المحدَّدة وعددها %n إلى ما في لقطة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan to put all %n mailboxes that match back to what a snapshot holds.</source>
        <translation>
            <numerusform>لا صناديق بريد مطابقة.</numerusform>
            <numerusform>التخطيط لإعادة صندوق البريد المطابق إلى ما في لقطة.</numerusform>
            <numerusform>التخطيط لإعادة صندوقي البريد المطابقين إلى ما في لقطة.</numerusform>
            <numerusform>التخطيط لإعادة كل صناديق البريد المطابقة وعددها %n إلى ما في لقطة.</numerusform>
            <numerusform>التخطيط لإعادة كل صناديق البريد المطابقة وعددها %n إلى ما في لقطة.</numerusform>
            <numerusform>التخطيط لإعادة كل صناديق البريد المطابقة وعددها %n إلى ما في لقطة.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Snapshot</source>
        <translation>اللقطة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and time of a snapshot</comment>
        <translation>‏⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Otherwise only Default, Anonymous and the groups of the policy are put back</source>
        <translation>وإلا فلا يُعاد سوى Default وAnonymous ومجموعات السياسة</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>عرض الخطة</translation>
    </message>
</context>
<context>
    <name>ui::ResumeRunAction</name>
    <message>
        <source>Choose a run first</source>
        <translation>اختر تنفيذًا أولًا</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>هناك تنفيذ جارٍ</translation>
    </message>
    <message>
        <source>Every mailbox of this run has come to its end</source>
        <translation>بلغ كل صندوق بريد في هذا التنفيذ نهايته</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Go on with what is waiting or in doubt; every mailbox is read first</source>
        <translation>متابعة ما هو منتظر أو غير محسوم؛ يُقرأ كل صندوق بريد أولًا</translation>
    </message>
    <message>
        <source>Another program carries this run out</source>
        <translation>برنامج آخر يُجري هذا التنفيذ</translation>
    </message>
</context>
<context>
    <name>ui::RetryRunAction</name>
    <message>
        <source>No mailbox of this run has failed</source>
        <translation>لم يفشل أي صندوق بريد في هذا التنفيذ</translation>
    </message>
    <message>
        <source>Retry the &amp;failed</source>
        <translation>إعادة محاولة الفاشلة</translation>
    </message>
    <message>
        <source>Try the failed mailboxes of this run once more</source>
        <translation>محاولة صناديق البريد الفاشلة في هذا التنفيذ مرة أخرى</translation>
    </message>
    <message>
        <source>Resume the run first: some mailboxes have not come to their end</source>
        <translation>استأنف التنفيذ أولًا: بعض صناديق البريد لم تنتهِ بعد</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>A plan is being made…</source>
        <translation>يجري إعداد خطة…</translation>
    </message>
    <message>
        <source>Groups are checked and every mailbox is decided on. Nothing is written.</source>
        <translation>تُفحص المجموعات ويُقرَّر بشأن كل صندوق بريد. لا يُكتب شيء.</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>لا توجد خطة بعد</translation>
    </message>
    <message>
        <source>Choose mailboxes, then Segment or Restore. What would change is shown here first; nothing is written before you start it.</source>
        <translation>اختر صناديق بريد، ثم &quot;تقسيم&quot; أو &quot;استعادة&quot;. يُعرض هنا أولًا ما سيتغيّر؛ لا يُكتب شيء قبل أن تبدأه.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>لا شيء محدَّد</numerusform>
            <numerusform>المحدَّد: واحد</numerusform>
            <numerusform>المحدَّدان: اثنان</numerusform>
            <numerusform>المحدَّدة: %Ln</numerusform>
            <numerusform>المحدَّدة: %Ln</numerusform>
            <numerusform>المحدَّدة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln shown</source>
        <translation>
            <numerusform>لا شيء معروض</numerusform>
            <numerusform>المعروض: واحد</numerusform>
            <numerusform>المعروضان: اثنان</numerusform>
            <numerusform>كل المعروضة: %Ln</numerusform>
            <numerusform>كل المعروضة: %Ln</numerusform>
            <numerusform>كل المعروضة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes</source>
        <translation>
            <numerusform>لا صناديق بريد</numerusform>
            <numerusform>صندوق بريد واحد</numerusform>
            <numerusform>صندوقا بريد</numerusform>
            <numerusform>‏%Ln صناديق بريد</numerusform>
            <numerusform>‏%Ln صندوق بريد</numerusform>
            <numerusform>‏%Ln صندوق بريد</numerusform>
        </translation>
    </message>
    <message>
        <source>Power&amp;Shell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>Show the PowerShell a colleague would type for these rows</source>
        <translation>عرض أوامر PowerShell التي قد يكتبها زميل لهذه الصفوف</translation>
    </message>
    <message>
        <source>Show &amp;mailboxes</source>
        <translation>عرض صناديق البريد</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>اسم أو عنوان</translation>
    </message>
    <message>
        <source>Filter the plan by name or address</source>
        <translation>تصفية الخطة حسب الاسم أو العنوان</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>اختيار الأعمدة</translation>
    </message>
    <message>
        <source>Rows of the plan</source>
        <translation>صفوف الخطة</translation>
    </message>
    <message>
        <source>P&amp;lan file</source>
        <translation>ملف الخطة</translation>
    </message>
    <message>
        <source>Plans from and to files, and approvals</source>
        <translation>الخطط من الملفات وإليها، والموافقات</translation>
    </message>
</context>
<context>
    <name>ui::RunCountsBar</name>
    <message numerus="yes">
        <source>%Ln changed by others</source>
        <translation>
            <numerusform>لم يغيّر آخرون شيئًا</numerusform>
            <numerusform>غيّر آخرون: واحد</numerusform>
            <numerusform>غيّر آخرون: اثنان</numerusform>
            <numerusform>غيّر آخرون: %Ln</numerusform>
            <numerusform>غيّر آخرون: %Ln</numerusform>
            <numerusform>غيّر آخرون: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count and status, e.g. 412 done</comment>
        <translation>‏%1 %2</translation>
    </message>
    <message>
        <source>Mailboxes that somebody else changed at the same time</source>
        <translation>صناديق بريد غيّرها شخص آخر في الوقت نفسه</translation>
    </message>
</context>
<context>
    <name>ui::RunDetail</name>
    <message>
        <source>F&amp;ollow</source>
        <translation>مواكبة</translation>
    </message>
    <message>
        <source>Keep the newest rows in sight until something is scrolled or chosen</source>
        <translation>إبقاء أحدث الصفوف ظاهرة إلى أن يُمرَّر شيء أو يُختار</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>اختيار الأعمدة</translation>
    </message>
    <message>
        <source>Rows of the run</source>
        <translation>صفوف التنفيذ</translation>
    </message>
</context>
<context>
    <name>ui::RunModel</name>
    <message>
        <source>stopping</source>
        <comment>state of a run</comment>
        <translation>يتوقّف</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>state of a run</comment>
        <translation>متوقّف مؤقتًا</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a run</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التنفيذ</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who started a run</comment>
        <translation>مِن</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>of a run</comment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>صناديق البريد</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>runs elsewhere</source>
        <comment>state of a run that another program carries out</comment>
        <translation>يُنفَّذ في مكان آخر</translation>
    </message>
</context>
<context>
    <name>ui::RunProgressLine</name>
    <message>
        <source>Started %1 by %2</source>
        <comment>a run: when, by whom</comment>
        <translation>بدأ ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>a run: when</comment>
        <translation>انتهى ⁨%1⁩</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <comment>of a run, in a person&apos;s words</comment>
        <translation>السبب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>ticket %1</source>
        <translation>البطاقة ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 mailboxes a second</source>
        <comment>the pace of a run</comment>
        <translation>‏%1 من صناديق البريد في الثانية</translation>
    </message>
    <message>
        <source>%1 left, until about %2</source>
        <comment>a duration, and a time of day</comment>
        <translation>بقي %1، حتى نحو ⁨%2⁩</translation>
    </message>
    <message>
        <source>The first mailboxes are being read…</source>
        <comment>a run that has just started</comment>
        <translation>تجري قراءة أول صناديق البريد…</translation>
    </message>
    <message>
        <source>Stopping: what was sent is awaited and recorded.</source>
        <translation>يتوقّف: يُنتظر ما أُرسل ويُسجَّل.</translation>
    </message>
    <message>
        <source>Paused: nothing new is sent; the run keeps its place.</source>
        <translation>متوقّف مؤقتًا: لا يُرسل شيء جديد؛ يحتفظ التنفيذ بموضعه.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how a run ended, and technical words</comment>
        <translation>‏%1 (⁨%2⁩)</translation>
    </message>
    <message numerus="yes">
        <source>Pausing: %Ln mailboxes that were begun are brought to their end.</source>
        <translation>
            <numerusform>جارٍ الإيقاف المؤقت: لا شيء قيد الإكمال.</numerusform>
            <numerusform>جارٍ الإيقاف المؤقت: يُكمَل صندوق بريد واحد بدأ العمل عليه.</numerusform>
            <numerusform>جارٍ الإيقاف المؤقت: يُكمَل صندوقا بريد بدأ العمل عليهما.</numerusform>
            <numerusform>جارٍ الإيقاف المؤقت: تُكمَل %Ln صناديق بريد بدأ العمل عليها.</numerusform>
            <numerusform>جارٍ الإيقاف المؤقت: يُكمَل %Ln صندوق بريد بدأ العمل عليها.</numerusform>
            <numerusform>جارٍ الإيقاف المؤقت: يُكمَل %Ln صندوق بريد بدأ العمل عليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program carries this run out: %1.</source>
        <comment>a run; person, computer and process</comment>
        <translation>ينفّذ برنامج آخر هذا التنفيذ: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This run has not come to its end. Resuming reads every mailbox before it is written.</source>
        <translation>لم يبلغ هذا التنفيذ نهايته. عند الاستئناف يُقرأ كل صندوق بريد قبل أن يُكتب.</translation>
    </message>
</context>
<context>
    <name>ui::RunRowsModel</name>
    <message>
        <source>Nothing was different</source>
        <comment>a row of a run</comment>
        <translation>لم يكن شيء مختلفًا</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of a mailbox, from what to what</comment>
        <translation>التغيير</translation>
    </message>
</context>
<context>
    <name>ui::RunsPage</name>
    <message>
        <source>The run of %1</source>
        <comment>a moment</comment>
        <translation>تنفيذ ⁨%1⁩</translation>
    </message>
    <message>
        <source>A run is being made ready: groups and mailboxes are looked at once more…</source>
        <translation>يجري تجهيز تنفيذ: تُراجَع المجموعات وصناديق البريد مرة أخرى…</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>لم يتغيّر شيء بعد</translation>
    </message>
    <message>
        <source>A run begins with a plan: choose mailboxes, look at what would change, and start it on the Review page. Every run stays here, with what it did to each mailbox.</source>
        <translation>يبدأ التنفيذ بخطة: اختر صناديق بريد، وانظر ما الذي سيتغيّر، ثم ابدأه في صفحة &quot;المراجعة&quot;. يبقى كل تنفيذ هنا، مع ما فعله بكل صندوق بريد.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>عمليات التنفيذ</translation>
    </message>
</context>
<context>
    <name>ui::SavePlanAction</name>
    <message>
        <source>A plan is being made</source>
        <translation>يجري إعداد خطة</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>لا توجد خطة بعد</translation>
    </message>
    <message>
        <source>&amp;Save the plan…</source>
        <translation>حفظ الخطة…</translation>
    </message>
    <message>
        <source>Write what is left of the plan into a file: for a second person to approve, or for another day</source>
        <translation>كتابة ما بقي من الخطة في ملف: ليوافق عليه شخص ثانٍ، أو ليوم آخر</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>حفظ الخطة</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>خطط (*.json)</translation>
    </message>
</context>
<context>
    <name>ui::ScriptPane</name>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>PowerShell for these rows</source>
        <translation>أوامر PowerShell لهذه الصفوف</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the script that is shown</source>
        <translation>نسخ البرنامج النصي المعروض</translation>
    </message>
    <message>
        <source>None of these rows changes anything.</source>
        <translation>لا يغيّر أي من هذه الصفوف شيئًا.</translation>
    </message>
    <message>
        <source>The first %1 of %2 mailboxes. Choose rows or a group to see theirs.</source>
        <translation>أول %1 من %2 من صناديق البريد. اختر صفوفًا أو مجموعة لرؤية ما يخصها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailboxes, in the order of the table.</source>
        <translation>
            <numerusform>لا صناديق بريد.</numerusform>
            <numerusform>صندوق بريد واحد، بترتيب الجدول.</numerusform>
            <numerusform>صندوقا بريد، بترتيب الجدول.</numerusform>
            <numerusform>‏%Ln صناديق بريد، بترتيب الجدول.</numerusform>
            <numerusform>‏%Ln صندوق بريد، بترتيب الجدول.</numerusform>
            <numerusform>‏%Ln صندوق بريد، بترتيب الجدول.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SegmentAction</name>
    <message>
        <source>There is no policy yet; make one on the Policy page</source>
        <translation>لا توجد سياسة بعد؛ أنشئ واحدة في صفحة &quot;السياسة&quot;</translation>
    </message>
    <message>
        <source>A plan is being made</source>
        <translation>يجري إعداد خطة</translation>
    </message>
    <message>
        <source>No mailbox matches</source>
        <translation>لا صندوق بريد مطابق</translation>
    </message>
    <message>
        <source>&amp;Segment…</source>
        <translation>تقسيم…</translation>
    </message>
    <message>
        <source>Show what the policy would change here; nothing is written yet</source>
        <translation>عرض ما ستغيّره السياسة هنا؛ لا يُكتب شيء بعد</translation>
    </message>
</context>
<context>
    <name>ui::SelfTestDialog</name>
    <message>
        <source>Self-test</source>
        <translation>الاختبار الذاتي</translation>
    </message>
    <message>
        <source>Name two mailboxes that nobody needs. Their calendars and email apps are changed for a minute, to see whether this tenant does what Mullion takes it to do; then everything is put back.</source>
        <translation>سمِّ صندوقي بريد لا يحتاج إليهما أحد. يُغيَّر تقويماهما وتطبيقات البريد فيهما لمدة دقيقة، لمعرفة هل يفعل هذا المستأجر ما يفترضه Mullion؛ ثم يُعاد كل شيء كما كان.</translation>
    </message>
    <message>
        <source>&amp;Mailbox to try out</source>
        <translation>صندوق البريد المراد تجريبه</translation>
    </message>
    <message>
        <source>&amp;Somebody to give an entry</source>
        <translation>شخص يُمنح إدخالًا</translation>
    </message>
    <message>
        <source>Mailbox to try out</source>
        <translation>صندوق البريد المراد تجريبه</translation>
    </message>
    <message>
        <source>Somebody to give an entry</source>
        <translation>شخص يُمنح إدخالًا</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>What is relied on</source>
        <translation>ما يُعتمد عليه</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>بدلًا من ذلك</translation>
    </message>
    <message>
        <source>&amp;Try out</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Trying out...</source>
        <translation>تجري التجربة...</translation>
    </message>
    <message>
        <source>The self-test has passed: bulk changes are open.</source>
        <translation>نجح الاختبار الذاتي: التغييرات الجماعية متاحة.</translation>
    </message>
    <message>
        <source>The self-test has not passed: bulk changes stay closed, unless somebody answers for them.</source>
        <translation>لم ينجح الاختبار الذاتي: تبقى التغييرات الجماعية مغلقة، ما لم يتحمّل أحد المسؤولية عنها.</translation>
    </message>
</context>
<context>
    <name>ui::SignIn</name>
    <message>
        <source>Sign in first</source>
        <translation>سجّل الدخول أولاً</translation>
    </message>
    <message>
        <source>This account may not change calendars: its Exchange role does not include %1. An administrator assigns roles</source>
        <translation>لا يجوز لهذا الحساب تغيير التقاويم: لا يتضمن دوره في Exchange الأمر %1. يعيّن المسؤول الأدوار</translation>
    </message>
</context>
<context>
    <name>ui::SignInPanel</name>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>تسجيل الدخول بالمتصفح</translation>
    </message>
    <message>
        <source>Sign in with a &amp;code</source>
        <translation>تسجيل الدخول برمز</translation>
    </message>
    <message>
        <source>Cop&amp;y the code</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Cop&amp;y the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>إلغاء تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in to read and change calendars.</source>
        <translation>سجّل الدخول لقراءة التقاويم وتغييرها.</translation>
    </message>
    <message>
        <source>Open %1 in any browser and enter this code. It is good until %2.</source>
        <translation>افتح %1 في أي متصفح وأدخل هذا الرمز. صالح حتى %2.</translation>
    </message>
    <message>
        <source>Go on in the browser that has been opened. If there is none, copy the address and open it on this computer.</source>
        <translation>تابع في المتصفح الذي فُتح. إن لم يظهر متصفح، فانسخ العنوان وافتحه على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Asking the sign-in service…</source>
        <translation>جارٍ سؤال خدمة تسجيل الدخول…</translation>
    </message>
    <message>
        <source>QR code of the page</source>
        <translation>رمز QR للصفحة</translation>
    </message>
    <message>
        <source>Opens the page on a phone</source>
        <translation>يفتح الصفحة على الهاتف</translation>
    </message>
</context>
<context>
    <name>ui::SignOutAction</name>
    <message>
        <source>This connection signs in with a certificate</source>
        <translation>يسجّل هذا الاتصال الدخول بشهادة</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>لم يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Forget the sign-in on this computer; what was read stays</source>
        <translation>نسيان تسجيل الدخول على هذا الحاسوب؛ يبقى ما تمت قراءته</translation>
    </message>
</context>
<context>
    <name>ui::SnapshotAction</name>
    <message>
        <source>No calendar was read yet; refresh first</source>
        <translation>لم يُقرأ أي تقويم بعد؛ حدّث أولًا</translation>
    </message>
    <message>
        <source>A snapshot is being made</source>
        <translation>يجري إنشاء لقطة</translation>
    </message>
    <message>
        <source>No mailbox matches</source>
        <translation>لا صندوق بريد مطابق</translation>
    </message>
    <message>
        <source>Sn&amp;apshot…</source>
        <translation>لقطة…</translation>
    </message>
    <message>
        <source>Keep what was read under a name, to compare with and to go back to</source>
        <translation>حفظ ما قُرئ تحت اسم، للمقارنة به والرجوع إليه</translation>
    </message>
</context>
<context>
    <name>ui::SnapshotModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>mailboxes in a snapshot, of those in scope</comment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>what was read</source>
        <comment>origin of a snapshot</comment>
        <translation>ما قُرئ</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>اللقطة</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>صناديق البريد</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who made a snapshot</comment>
        <translation>مِن</translation>
    </message>
    <message>
        <source>From</source>
        <comment>origin of a snapshot</comment>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>ui::SnapshotsPage</name>
    <message>
        <source>what is known now</source>
        <translation>ما هو معروف الآن</translation>
    </message>
    <message>
        <source>Choose a snapshot first</source>
        <translation>اختر لقطة أولًا</translation>
    </message>
    <message>
        <source>Snapshot &quot;%1&quot;</source>
        <translation>اللقطة &quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>لا شيء يختلف</translation>
    </message>
    <message numerus="yes">
        <source>%n mailboxes differ</source>
        <translation>
            <numerusform>لا صناديق بريد مختلفة</numerusform>
            <numerusform>صندوق بريد واحد يختلف</numerusform>
            <numerusform>صندوقا بريد يختلفان</numerusform>
            <numerusform>‏%n صناديق بريد تختلف</numerusform>
            <numerusform>‏%n صندوق بريد تختلف</numerusform>
            <numerusform>‏%n صندوق بريد تختلف</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a snapshot</source>
        <translation>استيراد لقطة</translation>
    </message>
    <message>
        <source>Snapshots and PowerShell exports (*.json *.csv);;All files (*)</source>
        <translation>اللقطات وصادرات PowerShell ⁨(*.json *.csv)⁩;;كل الملفات ⁨(*)⁩</translation>
    </message>
    <message>
        <source>Export snapshot &quot;%1&quot;</source>
        <translation>تصدير اللقطة &quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>Snapshots (*.json)</source>
        <translation>اللقطات ⁨(*.json)⁩</translation>
    </message>
    <message>
        <source>Delete snapshot</source>
        <translation>حذف لقطة</translation>
    </message>
    <message>
        <source>Delete the snapshot &quot;%1&quot;? What it holds cannot be restored any more. No calendar is changed.</source>
        <translation>هل تريد حذف اللقطة &quot;⁨%1⁩&quot;؟ لن تمكن بعدها استعادة ما فيها. لا يتغيّر أي تقويم.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Read a snapshot from our JSON, or from the CSV of Get-MailboxFolderPermission</source>
        <translation>قراءة لقطة من ملف JSON الخاص بنا، أو من ملف CSV الناتج عن ⁨Get-MailboxFolderPermission⁩</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Write this snapshot into a JSON file that can be imported again</source>
        <translation>كتابة هذه اللقطة في ملف JSON يمكن استيراده ثانية</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Delete this snapshot; no calendar is changed</source>
        <translation>حذف هذه اللقطة؛ لا يتغيّر أي تقويم</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>مقارنة مع</translation>
    </message>
    <message>
        <source>Filter the differences</source>
        <translation>تصفية الاختلافات</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>اللقطات</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>There is no snapshot yet</source>
        <translation>لا توجد لقطة بعد</translation>
    </message>
    <message>
        <source>Make one on the Mailboxes page before anything is changed: it is the way back.</source>
        <translation>أنشئ واحدة في صفحة &quot;صناديق البريد&quot; قبل تغيير أي شيء: فهي طريق العودة.</translation>
    </message>
</context>
<context>
    <name>ui::StartBar</name>
    <message>
        <source>&amp;Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why this run, for the record</source>
        <translation>لماذا هذا التنفيذ، للسجل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>T&amp;icket</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>&amp;Only the first</source>
        <comment>before a number of mailboxes</comment>
        <translation>فقط الأولى وعددها</translation>
    </message>
    <message>
        <source>all</source>
        <comment>instead of a number of mailboxes</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>A wave: only so many mailboxes, in the order of the plan</source>
        <translation>موجة: هذا العدد من صناديق البريد فقط، بترتيب الخطة</translation>
    </message>
    <message>
        <source>Only the first so many mailboxes</source>
        <translation>هذا العدد الأول من صناديق البريد فقط</translation>
    </message>
    <message>
        <source>T&amp;ype %1 to confirm</source>
        <translation>اكتب %1 للتأكيد</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>اكتب %1 للتأكيد</translation>
    </message>
</context>
<context>
    <name>ui::StartRunAction</name>
    <message>
        <source>There is no plan yet</source>
        <translation>لا توجد خطة بعد</translation>
    </message>
    <message>
        <source>A plan is being made</source>
        <translation>يجري إعداد خطة</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>هناك تنفيذ جارٍ</translation>
    </message>
    <message>
        <source>This plan changes nothing</source>
        <translation>لا تغيّر هذه الخطة شيئًا</translation>
    </message>
    <message>
        <source>Type %1 into the field beside it first</source>
        <translation>اكتب %1 في الحقل المجاور أولًا</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hange %Ln mailboxes</source>
        <translation>
            <numerusform>لا شيء لتغييره</numerusform>
            <numerusform>تغيير صندوق بريد واحد</numerusform>
            <numerusform>تغيير صندوقي بريد</numerusform>
            <numerusform>تغيير %Ln صناديق بريد</numerusform>
            <numerusform>تغيير %Ln صندوق بريد</numerusform>
            <numerusform>تغيير %Ln صندوق بريد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln exceptions</source>
        <translation>
            <numerusform>لا استثناءات لتسجيلها</numerusform>
            <numerusform>تسجيل استثناء واحد</numerusform>
            <numerusform>تسجيل استثناءين</numerusform>
            <numerusform>تسجيل %Ln استثناءات</numerusform>
            <numerusform>تسجيل %Ln استثناءً</numerusform>
            <numerusform>تسجيل %Ln استثناء</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>لا شيء لتغييره</translation>
    </message>
    <message>
        <source>Start the run; every mailbox is read again before it is written</source>
        <translation>بدء التنفيذ؛ يُقرأ كل صندوق بريد مرة أخرى قبل أن يُكتب</translation>
    </message>
    <message>
        <source>Something still speaks against it</source>
        <translation>ما زال هناك ما يمنع ذلك</translation>
    </message>
</context>
<context>
    <name>ui::StartWindow</name>
    <message>
        <source>Begin</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Who may see whose calendar</source>
        <translation>مَن يحق له رؤية تقويم مَن</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>An organisation of 500 made-up mailboxes on this machine: read, plan, change, undo. Nothing leaves this machine, and nothing real is changed.</source>
        <translation>مؤسسة فيها 500 من صناديق البريد المختلقة على هذا الجهاز: اقرأ وخطّط وغيّر وتراجع. لا شيء يغادر هذا الجهاز، ولا يتغيّر شيء حقيقي.</translation>
    </message>
    <message>
        <source>Open the &amp;practice tenant</source>
        <translation>فتح المستأجر التدريبي</translation>
    </message>
    <message>
        <source>Your connections</source>
        <translation>اتصالاتك</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Connect to your organisation</source>
        <translation>الاتصال بمؤسستك</translation>
    </message>
    <message>
        <source>Sa&amp;ve and open</source>
        <translation>حفظ وفتح</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>ui::StateBar</name>
    <message>
        <source>%1 %2</source>
        <comment>count and state, e.g. 412 open</comment>
        <translation>‏%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::StopScanAction</name>
    <message>
        <source>Nothing is being read</source>
        <translation>لا تجري قراءة أي شيء</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Stop reading; what was read is kept</source>
        <translation>إيقاف القراءة؛ يبقى ما قُرئ</translation>
    </message>
</context>
<context>
    <name>ui::TakeOutAction</name>
    <message>
        <source>None of these rows is in the plan any more</source>
        <translation>لم يعد أي من هذه الصفوف في الخطة</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Leave these mailboxes out of the run; they can be put back</source>
        <translation>ترك صناديق البريد هذه خارج التنفيذ؛ يمكن إعادتها</translation>
    </message>
</context>
<context>
    <name>ui::UndoRunAction</name>
    <message>
        <source>A plan is being made</source>
        <translation>يجري إعداد خطة</translation>
    </message>
    <message>
        <source>This run has written nothing</source>
        <translation>لم يكتب هذا التنفيذ شيئًا</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>تراجع…</translation>
    </message>
    <message>
        <source>Show what taking this run back would change; nothing is written yet</source>
        <translation>عرض ما سيغيّره التراجع عن هذا التنفيذ؛ لا يُكتب شيء بعد</translation>
    </message>
</context>
<context>
    <name>ui::WindowMenu</name>
    <message>
        <source>About Mullion</source>
        <translation>حول Mullion</translation>
    </message>
    <message>
        <source>Mullion %1
Who may see whose calendar in Exchange Online.

Free software under the GNU General Public License, version 3 or later. Icons: Breeze, by the KDE community (LGPL).</source>
        <translation>‏Mullion ⁨%1⁩
مَن يحق له رؤية تقويم مَن في Exchange Online.

برنامج حر بموجب رخصة غنو العمومية العامة، الإصدار 3 أو ما بعده. الأيقونات: Breeze، من مجتمع KDE (LGPL).</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>الاتصالات…</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>A&amp;bout Mullion</source>
        <translation>حول Mullion</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>ui::spoken</name>
    <message>
        <source>Search</source>
        <comment>what a field is for</comment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>a field</comment>
        <translation>مسح</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and cell, for a screen reader</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>cell</comment>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>words::Language</name>
    <message>
        <source>English</source>
        <comment>what a language calls itself</comment>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>words::age</name>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ساعة واحدة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>هذا الشهر</numerusform>
            <numerusform>قبل شهر واحد</numerusform>
            <numerusform>قبل شهرين</numerusform>
            <numerusform>قبل %n أشهر</numerusform>
            <numerusform>قبل %n شهرًا</numerusform>
            <numerusform>قبل %n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>هذه السنة</numerusform>
            <numerusform>قبل سنة واحدة</numerusform>
            <numerusform>قبل سنتين</numerusform>
            <numerusform>قبل %n سنوات</numerusform>
            <numerusform>قبل %n سنة</numerusform>
            <numerusform>قبل %n سنة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words::apps</name>
    <message>
        <source>Outlook on the web</source>
        <translation>‏Outlook على الويب</translation>
    </message>
    <message>
        <source>Outlook on the web for devices</source>
        <translation>‏Outlook على الويب للأجهزة</translation>
    </message>
    <message>
        <source>Outlook on the desktop</source>
        <translation>‏Outlook على سطح المكتب</translation>
    </message>
    <message>
        <source>Outlook for Mac</source>
        <translation>‏Outlook لأجهزة Mac</translation>
    </message>
    <message>
        <source>New Outlook for Windows</source>
        <translation>‏Outlook الجديد لنظام Windows</translation>
    </message>
    <message>
        <source>Outlook on phones</source>
        <translation>‏Outlook على الهواتف</translation>
    </message>
    <message>
        <source>Mail and Calendar of Windows</source>
        <translation>البريد والتقويم في Windows</translation>
    </message>
    <message>
        <source>ActiveSync</source>
        <translation>ActiveSync</translation>
    </message>
    <message>
        <source>Exchange Web Services</source>
        <translation>خدمات الويب لـ Exchange</translation>
    </message>
    <message>
        <source>IMAP</source>
        <translation>IMAP</translation>
    </message>
    <message>
        <source>POP</source>
        <translation>POP</translation>
    </message>
    <message>
        <source>SMTP submission</source>
        <translation>إرسال SMTP</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>إعادة التوجيه</translation>
    </message>
    <message>
        <source>on</source>
        <comment>A switch</comment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <comment>A switch</comment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>A switch</comment>
        <translation>غير مضبوط</translation>
    </message>
    <message>
        <source>none</source>
        <comment>Forwarding</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Send only</source>
        <comment>A mailbox</comment>
        <translation>إرسال فقط</translation>
    </message>
</context>
<context>
    <name>words::column</name>
    <message>
        <source>Name</source>
        <comment>Title of a column</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>Title of a column</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>UPN</source>
        <comment>Title of a column</comment>
        <translation>UPN</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>Title of a column</comment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>Title of a column</comment>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Office</source>
        <comment>Title of a column</comment>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>Title of a column</comment>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>Title of a column</comment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>Title of a column</comment>
        <translation>Default</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>Title of a column</comment>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>State</source>
        <comment>Title of a column</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>New</source>
        <comment>Title of a column</comment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Exception</source>
        <comment>Title of a column</comment>
        <translation>استثناء</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>Title of a column</comment>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>Title of a column</comment>
        <translation>التنفيذ</translation>
    </message>
    <message>
        <source>Attribute %1</source>
        <comment>Title of a column, with the number of a custom attribute</comment>
        <translation>السمة %1</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>Title of a column</comment>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>Title of a column</comment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>Title of a column</comment>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>Title of a column</comment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>Title of a column</comment>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>Title of a column</comment>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <comment>Title of a column</comment>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Changed by others</source>
        <comment>Title of a column</comment>
        <translation>غيّره آخرون</translation>
    </message>
</context>
<context>
    <name>words::concern</name>
    <message>
        <source>The self-test has not passed on this tenant: what the service is taken to do was never proved here.</source>
        <translation>لم ينجح الاختبار الذاتي على هذا المستأجر: ما يُفترض أن تفعله الخدمة لم يثبت هنا قط.</translation>
    </message>
    <message>
        <source>The store is your own: exceptions and runs of other people who look after this tenant are not known to it. Go on only if nobody else does.</source>
        <translation>المخزن خاص بك: لا يعرف استثناءات الأشخاص الآخرين الذين يديرون هذا المستأجر ولا عمليات التنفيذ التي أجروها. لا تتابع إلا إذا لم يكن أحد غيرك يديره.</translation>
    </message>
    <message>
        <source>Default is &quot;%1&quot; on %2 of %3 mailboxes: is that a standard of this house, rather than each one&apos;s own choice? If so, add it to the policy&apos;s baseline.</source>
        <translation>‏قيمة Default هي &quot;⁨%1⁩&quot; في %2 من %3 من صناديق البريد: هل هذا معيار مؤسستكم، لا اختيار كل شخص بنفسه؟ عندئذ أضفه إلى القيم غير المعدَّلة في السياسة (⁨baseline⁩).</translation>
    </message>
    <message>
        <source>Other organisations see free/busy by what Default grants, and would see none any more: %1.</source>
        <translation>ترى مؤسسات أخرى حالة متوفر/مشغول عبر ما يمنحه Default، ولن تراها بعد ذلك: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 rooms or pieces of equipment would be closed: people could no longer see when they are free.</source>
        <translation>الغرف أو المعدات التي ستُغلق: %1؛ ولن يتمكن الأشخاص بعد ذلك من رؤية متى تكون متوفرة.</translation>
    </message>
    <message>
        <source>%1 had %2 members when the plan was made and has %3 now: more people would see than were meant.</source>
        <translation>‏⁨%1⁩: كان عدد الأعضاء %2 عند إعداد الخطة، وهو الآن %3: سيرى أشخاص أكثر مما كان مقصودًا.</translation>
    </message>
    <message>
        <source>That you may write to these mailboxes could not be seen without writing: %1.</source>
        <translation>تعذّر التحقق دون كتابة من أنه يحق لك الكتابة في صناديق البريد هذه: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 had %2 members when the plan was made and has none now: those who are entitled would be in the dark. Plan again.</source>
        <translation>‏⁨%1⁩: كان عدد الأعضاء %2 عند إعداد الخطة، ولا أعضاء الآن: أصحاب الحق لن يروا شيئًا. خطّط من جديد.</translation>
    </message>
    <message>
        <source>%1 mailboxes would change; the limits of this connection allow %2 in one run (%3).</source>
        <translation>صناديق البريد التي ستتغيّر: %1؛ وتسمح حدود هذا الاتصال بعدد %2 في التنفيذ الواحد (⁨%3⁩).</translation>
    </message>
    <message>
        <source>The limits of this connection do not allow &quot;%1&quot; (%2).</source>
        <translation>لا تسمح حدود هذا الاتصال بما يلي: &quot;⁨%1⁩&quot; (⁨%2⁩).</translation>
    </message>
    <message>
        <source>The limits of this connection ask for a reason (%1).</source>
        <translation>تطلب حدود هذا الاتصال ذكر السبب (⁨%1⁩).</translation>
    </message>
    <message>
        <source>The limits of this connection ask for a ticket (%1).</source>
        <translation>تطلب حدود هذا الاتصال بطاقة (⁨%1⁩).</translation>
    </message>
    <message>
        <source>The file that was given is no approval.</source>
        <translation>الملف المقدَّم ليس موافقة.</translation>
    </message>
    <message>
        <source>The approval that was given is of another plan, or the plan was changed since.</source>
        <translation>الموافقة المقدَّمة تخص خطة أخرى، أو تغيّرت الخطة منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>%1 made the plan or carries it out, and cannot approve it.</source>
        <translation>وضع ⁨%1⁩ الخطة أو ينفّذها، ولا يمكنه الموافقة عليها.</translation>
    </message>
    <message>
        <source>%1 is not among those who may approve.</source>
        <translation>⁨%1⁩ ليس ممن يحق لهم الموافقة.</translation>
    </message>
    <message>
        <source>The approval does not carry the signature of %1.</source>
        <translation>لا تحمل الموافقة توقيع ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 mailboxes would change; above %2 the limits of this connection ask for a second person&apos;s approval (%3).</source>
        <translation>صناديق البريد التي ستتغيّر: %1؛ وفوق %2 تطلب حدود هذا الاتصال موافقة شخص ثانٍ (⁨%3⁩).</translation>
    </message>
    <message>
        <source>The self-test found this tenant otherwise than expected. What does not hold: %1</source>
        <comment>sentences</comment>
        <translation>وجد الاختبار الذاتي هذا المستأجر على غير المتوقع. ما لا يصحّ: %1</translation>
    </message>
</context>
<context>
    <name>words::difference</name>
    <message>
        <source>no entry</source>
        <comment>Somebody has no entry in a calendar&apos;s rights</comment>
        <translation>لا إدخال</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A right, and that its holder is a delegate</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <comment>What is done: a switch, its position</comment>
        <translation>ضبط ⁨%1⁩ على ⁨%2⁩</translation>
    </message>
    <message>
        <source>Add %1 (%2)</source>
        <comment>What is done: whose entry, its right</comment>
        <translation>إضافة ⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>What is done: whose entry</comment>
        <translation>إزالة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Close %1</source>
        <comment>What is done: Default or Anonymous</comment>
        <translation>إغلاق ⁨%1⁩</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <comment>What is done: whose entry, its right</comment>
        <translation>ضبط ⁨%1⁩ على ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>What changed: its name, before, after</comment>
        <translation>‏⁨%1⁩: ⁨%2⁩ ← ⁨%3⁩</translation>
    </message>
    <message>
        <source>; </source>
        <comment>Between several differences</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source> · </source>
        <comment>Between several things that are done</comment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>words::error</name>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Sign-in is needed.</source>
        <translation>يلزم تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Not permitted: a permission, role or scope is missing.</source>
        <translation>غير مسموح: ينقص إذن أو دور أو نطاق.</translation>
    </message>
    <message>
        <source>Not found, or out of reach for this account.</source>
        <translation>غير موجود، أو بعيد عن متناول هذا الحساب.</translation>
    </message>
    <message>
        <source>It is not as expected.</source>
        <translation>ليس كما هو متوقَّع.</translation>
    </message>
    <message>
        <source>The name fits more than one.</source>
        <translation>يطابق الاسم أكثر من واحد.</translation>
    </message>
    <message>
        <source>The service refused.</source>
        <translation>رفضت الخدمة.</translation>
    </message>
    <message>
        <source>The service asks to wait.</source>
        <translation>تطلب الخدمة الانتظار.</translation>
    </message>
    <message>
        <source>The service does not answer; try again later.</source>
        <translation>لا تجيب الخدمة؛ حاول لاحقًا.</translation>
    </message>
    <message>
        <source>It was sent, but whether it was done is not known.</source>
        <translation>أُرسل، لكن لا يُعرف هل نُفّذ.</translation>
    </message>
    <message>
        <source>The service&apos;s answer could not be understood.</source>
        <translation>تعذّر فهم إجابة الخدمة.</translation>
    </message>
    <message>
        <source>The store could not be used.</source>
        <translation>تعذّر استخدام المخزن.</translation>
    </message>
    <message>
        <source>Wait %1 s.</source>
        <translation>انتظر %1 ث.</translation>
    </message>
    <message>
        <source>The keychain could not be used.</source>
        <translation>تعذّر استخدام سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>This mailbox has no default calendar.</source>
        <translation>ليس لصندوق البريد هذا تقويم افتراضي.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذّرت كتابة الملف.</translation>
    </message>
</context>
<context>
    <name>words::event</name>
    <message>
        <source>%1 found it as planned.</source>
        <translation>‏⁨%1⁩ وجده كما خُطّط.</translation>
    </message>
    <message>
        <source>%1 changed %2.</source>
        <comment>Who, and what from what to what</comment>
        <translation>‏⁨%1⁩ غيّر ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 left it alone. %2</source>
        <comment>Who, and why as a sentence</comment>
        <translation>‏⁨%1⁩ تركه كما هو. %2</translation>
    </message>
    <message>
        <source>%1 could not change it (%2).</source>
        <comment>Who, and the error in technical words</comment>
        <translation>‏⁨%1⁩ لم يتمكّن من تغييره (⁨%2⁩).</translation>
    </message>
    <message>
        <source>%1 sent a change, and what became of it is not known (%2).</source>
        <comment>Who, and the error in technical words</comment>
        <translation>‏⁨%1⁩ أرسل تغييرًا، ولا يُعرف ما حلّ به (⁨%2⁩).</translation>
    </message>
    <message>
        <source>%1 Meanwhile somebody else changed %2.</source>
        <comment>A sentence, and what differs</comment>
        <translation>‏%1 وفي الأثناء غيّر شخص آخر ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 was about to add %2: %3.</source>
        <comment>Who, whose entry, its right</comment>
        <translation>‏⁨%1⁩ كان على وشك إضافة ⁨%2⁩: ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1 was about to set %2 to %3.</source>
        <comment>Who, whose entry, its right</comment>
        <translation>‏⁨%1⁩ كان على وشك ضبط ⁨%2⁩ على ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1 was about to remove %2: %3.</source>
        <comment>Who, whose entry, its right</comment>
        <translation>‏⁨%1⁩ كان على وشك إزالة ⁨%2⁩: ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1 was about to change the email apps.</source>
        <translation>‏⁨%1⁩ كان على وشك تغيير تطبيقات البريد.</translation>
    </message>
    <message>
        <source>The service did it.</source>
        <translation>نفّذته الخدمة.</translation>
    </message>
    <message>
        <source>The service said that it was so already.</source>
        <translation>قالت الخدمة إنه كان كذلك بالفعل.</translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost; reading showed that it was done.</source>
        <translation>ضاعت إجابة الخدمة؛ وأظهرت القراءة أنه نُفّذ.</translation>
    </message>
    <message>
        <source>The service refused (%1).</source>
        <comment>The error in technical words</comment>
        <translation>رفضت الخدمة (⁨%1⁩).</translation>
    </message>
    <message>
        <source>%1 went on with the run %2.</source>
        <translation>‏⁨%1⁩ تابع التنفيذ ⁨%2⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%1 started the run %2 over %n mailboxes.</source>
        <translation>
            <numerusform>‏⁨%1⁩ بدأ التنفيذ ⁨%2⁩ دون صناديق بريد.</numerusform>
            <numerusform>‏⁨%1⁩ بدأ التنفيذ ⁨%2⁩ على صندوق بريد واحد.</numerusform>
            <numerusform>‏⁨%1⁩ بدأ التنفيذ ⁨%2⁩ على صندوقي بريد.</numerusform>
            <numerusform>‏⁨%1⁩ بدأ التنفيذ ⁨%2⁩ على %n صناديق بريد.</numerusform>
            <numerusform>‏⁨%1⁩ بدأ التنفيذ ⁨%2⁩ على %n صندوق بريد.</numerusform>
            <numerusform>‏⁨%1⁩ بدأ التنفيذ ⁨%2⁩ على %n صندوق بريد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run %1 of %2 is over: %3 (%4).</source>
        <comment>Run, who, how it ended, counts</comment>
        <translation>انتهى التنفيذ ⁨%1⁩ الذي بدأه ⁨%2⁩: %3 (%4).</translation>
    </message>
    <message>
        <source>%1 keeps it as an exception, with Default at %2 (%3).</source>
        <comment>Who, a right, the reason in that person&apos;s words</comment>
        <translation>‏⁨%1⁩ أبقاه كاستثناء، مع Default على ⁨%2⁩ (⁨%3⁩).</translation>
    </message>
    <message>
        <source>%1 keeps it as an exception, with Default at %2.</source>
        <translation>‏⁨%1⁩ أبقاه كاستثناء، مع Default على ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 exported the snapshot &quot;%2&quot;.</source>
        <translation>‏⁨%1⁩ صدّر اللقطة &quot;⁨%2⁩&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>%1 exported %n rows to %2.</source>
        <translation>
            <numerusform>‏⁨%1⁩ لم يصدّر أي صف إلى ⁨%2⁩.</numerusform>
            <numerusform>‏⁨%1⁩ صدّر صفًا واحدًا إلى ⁨%2⁩.</numerusform>
            <numerusform>‏⁨%1⁩ صدّر صفّين إلى ⁨%2⁩.</numerusform>
            <numerusform>‏⁨%1⁩ صدّر %n صفوف إلى ⁨%2⁩.</numerusform>
            <numerusform>‏⁨%1⁩ صدّر %n صفًا إلى ⁨%2⁩.</numerusform>
            <numerusform>‏⁨%1⁩ صدّر %n صف إلى ⁨%2⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 signed in.</source>
        <translation>‏⁨%1⁩ سجّل الدخول.</translation>
    </message>
    <message numerus="yes">
        <source>%1 read %n mailboxes.</source>
        <translation>
            <numerusform>‏⁨%1⁩ لم يقرأ أي صندوق بريد.</numerusform>
            <numerusform>‏⁨%1⁩ قرأ صندوق بريد واحدًا.</numerusform>
            <numerusform>‏⁨%1⁩ قرأ صندوقي بريد.</numerusform>
            <numerusform>‏⁨%1⁩ قرأ %n صناديق بريد.</numerusform>
            <numerusform>‏⁨%1⁩ قرأ %n صندوق بريد.</numerusform>
            <numerusform>‏⁨%1⁩ قرأ %n صندوق بريد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 kept %n mailboxes as the snapshot &quot;%2&quot;.</source>
        <translation>
            <numerusform>‏⁨%1⁩ لم يحفظ شيئًا في اللقطة &quot;⁨%2⁩&quot;.</numerusform>
            <numerusform>‏⁨%1⁩ حفظ صندوق بريد واحدًا في اللقطة &quot;⁨%2⁩&quot;.</numerusform>
            <numerusform>‏⁨%1⁩ حفظ صندوقي بريد في اللقطة &quot;⁨%2⁩&quot;.</numerusform>
            <numerusform>‏⁨%1⁩ حفظ %n صناديق بريد في اللقطة &quot;⁨%2⁩&quot;.</numerusform>
            <numerusform>‏⁨%1⁩ حفظ %n صندوق بريد في اللقطة &quot;⁨%2⁩&quot;.</numerusform>
            <numerusform>‏⁨%1⁩ حفظ %n صندوق بريد في اللقطة &quot;⁨%2⁩&quot;.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted the snapshot &quot;%2&quot;.</source>
        <translation>‏⁨%1⁩ حذف اللقطة &quot;⁨%2⁩&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>%1 made a plan that changes %n mailboxes.</source>
        <translation>
            <numerusform>‏⁨%1⁩ أعدّ خطة لا تغيّر شيئًا.</numerusform>
            <numerusform>‏⁨%1⁩ أعدّ خطة تغيّر صندوق بريد واحدًا.</numerusform>
            <numerusform>‏⁨%1⁩ أعدّ خطة تغيّر صندوقي بريد.</numerusform>
            <numerusform>‏⁨%1⁩ أعدّ خطة تغيّر %n صناديق بريد.</numerusform>
            <numerusform>‏⁨%1⁩ أعدّ خطة تغيّر %n صندوق بريد.</numerusform>
            <numerusform>‏⁨%1⁩ أعدّ خطة تغيّر %n صندوق بريد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 began with this mailbox.</source>
        <translation>‏⁨%1⁩ بدأ بصندوق البريد هذا.</translation>
    </message>
    <message>
        <source>%1 removed its exception.</source>
        <translation>‏⁨%1⁩ أزال استثناءه.</translation>
    </message>
    <message>
        <source>%1 began a self-test.</source>
        <translation>‏⁨%1⁩ بدأ اختبارًا ذاتيًا.</translation>
    </message>
    <message>
        <source>%1 finished a self-test.</source>
        <translation>‏⁨%1⁩ أنهى اختبارًا ذاتيًا.</translation>
    </message>
    <message>
        <source>%1 agreed to: %2.</source>
        <comment>Who, and a technical word</comment>
        <translation>‏⁨%1⁩ وافق على: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 approved a plan.</source>
        <translation>‏⁨%1⁩ اعتمد خطة.</translation>
    </message>
</context>
<context>
    <name>words::finding</name>
    <message>
        <source>A calendar is found by its folder&apos;s id.</source>
        <translation>يُعثر على التقويم بمعرّف مجلده.</translation>
    </message>
    <message>
        <source>An entry can be added for somebody named by GUID.</source>
        <translation>يمكن إضافة إدخال لشخص مسمّى بمعرّف GUID.</translation>
    </message>
    <message>
        <source>Adding an entry that is there is refused and changes nothing.</source>
        <translation>إضافة إدخال موجود تُرفض ولا تغيّر شيئًا.</translation>
    </message>
    <message>
        <source>The entry of somebody named by GUID can be changed.</source>
        <translation>يمكن تغيير إدخال شخص مسمّى بمعرّف GUID.</translation>
    </message>
    <message>
        <source>One entry can be asked for by GUID.</source>
        <translation>يمكن طلب إدخال واحد بمعرّف GUID.</translation>
    </message>
    <message>
        <source>Rights that are no role are kept as they were sent.</source>
        <translation>تبقى الأذونات التي لا تمثّل دورًا كما أُرسلت.</translation>
    </message>
    <message>
        <source>A delegate stays one when his rights are set.</source>
        <translation>يبقى المفوَّض مفوَّضًا عند ضبط أذوناته.</translation>
    </message>
    <message>
        <source>A rehearsed change (-WhatIf) writes nothing.</source>
        <translation>التغيير التجريبي (⁨-WhatIf⁩) لا يكتب شيئًا.</translation>
    </message>
    <message>
        <source>The entry of somebody named by GUID can be removed.</source>
        <translation>يمكن إزالة إدخال شخص مسمّى بمعرّف GUID.</translation>
    </message>
    <message>
        <source>Changing an entry that is not there is refused and makes none.</source>
        <translation>تغيير إدخال غير موجود يُرفض ولا يُنشئ إدخالًا.</translation>
    </message>
    <message>
        <source>Default can be closed and opened again.</source>
        <translation>يمكن إغلاق Default وفتحه من جديد.</translation>
    </message>
    <message>
        <source>The policy&apos;s group gets an entry that can be told to be its own.</source>
        <translation>تحصل مجموعة السياسة على إدخال يمكن التحقق من أنه لها.</translation>
    </message>
    <message>
        <source>The answers of a batch belong to their calls.</source>
        <translation>إجابات الدفعة تطابق استدعاءاتها.</translation>
    </message>
    <message>
        <source>An email app can be switched off and on again.</source>
        <translation>يمكن إيقاف تطبيق بريد وتشغيله من جديد.</translation>
    </message>
    <message>
        <source>A change shows within 12 seconds.</source>
        <translation>يظهر التغيير خلال 12 ثانية.</translation>
    </message>
    <message>
        <source>Both mailboxes are as they were before.</source>
        <translation>صندوقا البريد كما كانا من قبل.</translation>
    </message>
    <message>
        <source>holds</source>
        <comment>A finding of the self-test</comment>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>does not hold</source>
        <comment>A finding of the self-test</comment>
        <translation>غير صحيح</translation>
    </message>
    <message>
        <source>not examined</source>
        <comment>A finding of the self-test</comment>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>How far your rights reach is not sampled before bulk runs.</source>
        <translation>لا يُختبر مدى أذوناتك بعيّنة قبل عمليات التنفيذ الجماعية.</translation>
    </message>
    <message>
        <source>Calls are sent one by one from now on.</source>
        <translation>تُرسل الاستدعاءات واحدًا تلو الآخر من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Runs wait longer for a change to show.</source>
        <translation>تنتظر عمليات التنفيذ مدة أطول حتى يظهر التغيير.</translation>
    </message>
</context>
<context>
    <name>words::group</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of addresses</comment>
        <translation>
            <numerusform>‏⁨%1⁩</numerusform>
            <numerusform>‏⁨%1⁩ وواحد آخر</numerusform>
            <numerusform>‏⁨%1⁩ واثنان آخران</numerusform>
            <numerusform>‏⁨%1⁩ و%n آخرون</numerusform>
            <numerusform>‏⁨%1⁩ و%n آخر</numerusform>
            <numerusform>‏⁨%1⁩ و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no group (%1).</source>
        <translation>هذه ليست مجموعة (⁨%1⁩).</translation>
    </message>
    <message>
        <source>This is a distribution list: it cannot be given rights. A mail-enabled security group can.</source>
        <translation>هذه قائمة توزيع: لا يمكن منحها أذونات. أما مجموعة الأمان الممكّنة للبريد فيمكن منحها.</translation>
    </message>
    <message>
        <source>This is a dynamic group: it cannot be given rights.</source>
        <translation>هذه مجموعة ديناميكية: لا يمكن منحها أذونات.</translation>
    </message>
    <message>
        <source>This is a Microsoft 365 group: its members would not get the right.</source>
        <translation>هذه مجموعة Microsoft 365: لن يحصل أعضاؤها على الإذن.</translation>
    </message>
    <message>
        <source>This is a list of rooms: it cannot be given rights.</source>
        <translation>هذه قائمة غرف: لا يمكن منحها أذونات.</translation>
    </message>
    <message>
        <source>This security group is not universal; only a universal one can be given rights.</source>
        <translation>مجموعة الأمان هذه ليست عامة (Universal)؛ لا يمكن منح أذونات إلا لمجموعة عامة.</translation>
    </message>
    <message>
        <source>A group of this type cannot be given rights (%1).</source>
        <translation>لا يمكن منح أذونات لمجموعة من هذا النوع (⁨%1⁩).</translation>
    </message>
    <message>
        <source>The group was made anew under its old name: entries given to it before grant nothing any more.</source>
        <translation>أُنشئت المجموعة من جديد باسمها القديم: الإدخالات التي مُنحت لها من قبل لم تعد تمنح شيئًا.</translation>
    </message>
    <message>
        <source>Others have the same name: %1.</source>
        <translation>آخرون يحملون الاسم نفسه: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>These members do not get the right through the group: %1.</source>
        <translation>هؤلاء الأعضاء لا يحصلون على الإذن عبر المجموعة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Nobody is in it: where Default is closed, nobody would see anything.</source>
        <translation>لا أحد فيها: حيث يكون Default مغلقًا، لن يرى أحد شيئًا.</translation>
    </message>
    <message>
        <source>Its members could not all be counted.</source>
        <translation>تعذّر عدّ أعضائها كلهم.</translation>
    </message>
    <message>
        <source>Anybody can join it, and so get the right.</source>
        <translation>يمكن لأي شخص الانضمام إليها، وبذلك يحصل على الإذن.</translation>
    </message>
    <message>
        <source>Its members are kept in the on-premises directory.</source>
        <translation>يُحتفظ بأعضائها في الدليل المحلي.</translation>
    </message>
    <message>
        <source>Nobody is named who may change its members.</source>
        <translation>لم يُسمَّ أحد يحق له تغيير أعضائها.</translation>
    </message>
    <message>
        <source>This group can be given calendar rights.</source>
        <translation>يمكن منح هذه المجموعة أذونات التقويم.</translation>
    </message>
    <message>
        <source>This group cannot be used.</source>
        <translation>لا يمكن استخدام هذه المجموعة.</translation>
    </message>
    <message>
        <source>No group has this address.</source>
        <translation>لا توجد مجموعة بهذا العنوان.</translation>
    </message>
</context>
<context>
    <name>words::mailbox</name>
    <message>
        <source>Person</source>
        <comment>type of a mailbox</comment>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>type of a mailbox</comment>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>type of a mailbox</comment>
        <translation>غرفة</translation>
    </message>
    <message>
        <source>Equipment</source>
        <comment>type of a mailbox</comment>
        <translation>معدات</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>type of a mailbox</comment>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <comment>type of a mailbox</comment>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>Kept as %1 since %2 by %3: %4</source>
        <comment>an exception: the kept rights of Default, a date, a person, the reason</comment>
        <translation>مُبقى على ⁨%1⁩ منذ ⁨%2⁩ من ⁨%3⁩: ⁨%4⁩</translation>
    </message>
    <message>
        <source>(until %1)</source>
        <comment>an exception&apos;s last day</comment>
        <translation>(حتى ⁨%1⁩)</translation>
    </message>
</context>
<context>
    <name>words::moment</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>‏%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>‏%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>‏%1 س %2 د</translation>
    </message>
</context>
<context>
    <name>words::plan</name>
    <message>
        <source>Segment: %1</source>
        <comment>A plan, and the names of its policies</comment>
        <translation>تقسيم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Restore from the snapshot &quot;%1&quot;</source>
        <translation>استعادة من اللقطة &quot;⁨%1⁩&quot;</translation>
    </message>
    <message>
        <source>Undo of the run %1</source>
        <comment>The first characters of a run&apos;s id</comment>
        <translation>التراجع عن التنفيذ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Send-only mailboxes</source>
        <translation>صناديق بريد للإرسال فقط</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>A reason as a sentence, and the technical facts behind it</comment>
        <translation>‏%1 (⁨%2⁩)</translation>
    </message>
    <message>
        <source>; </source>
        <comment>Between several facts</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Send-only</source>
        <comment>What an exception keeps</comment>
        <translation>للإرسال فقط</translation>
    </message>
    <message>
        <source>Its own switches</source>
        <comment>What an exception keeps</comment>
        <translation>مفاتيحه الخاصة</translation>
    </message>
    <message>
        <source>The service asks to wait %1.</source>
        <comment>A duration</comment>
        <translation>تطلب الخدمة الانتظار %1.</translation>
    </message>
    <message>
        <source>The service asks to wait %1: %2</source>
        <comment>A duration; the service&apos;s words</comment>
        <translation>تطلب الخدمة الانتظار %1: ⁨%2⁩</translation>
    </message>
    <message>
        <source>The service does not answer; trying again in %1.</source>
        <translation>لا تجيب الخدمة؛ محاولة أخرى بعد %1.</translation>
    </message>
    <message>
        <source>The service does not answer; trying again in %1: %2</source>
        <translation>لا تجيب الخدمة؛ محاولة أخرى بعد %1: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Trying again in %1: %2</source>
        <comment>A duration; an error</comment>
        <translation>محاولة أخرى بعد %1: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Entries of deleted people and groups</source>
        <translation>إدخالات أشخاص ومجموعات محذوفين</translation>
    </message>
</context>
<context>
    <name>words::policy</name>
    <message>
        <source>A policy needs a name.</source>
        <translation>تحتاج السياسة إلى اسم.</translation>
    </message>
    <message>
        <source>Two policies have this name.</source>
        <translation>تحمل سياستان هذا الاسم.</translation>
    </message>
    <message>
        <source>The scope cannot be understood: what is expected stands below it.</source>
        <translation>تعذّر فهم النطاق: يظهر المطلوب أسفله.</translation>
    </message>
    <message>
        <source>A scope can only rest on what the directory says, not on rights or states.</source>
        <translation>لا يستند النطاق إلا إلى ما يقوله الدليل، لا إلى الأذونات أو الحالات.</translation>
    </message>
    <message>
        <source>At least one value has to mean that a calendar is untouched.</source>
        <translation>يجب أن تعني قيمة واحدة على الأقل أن التقويم غير معدّل.</translation>
    </message>
    <message>
        <source>A group is named by its address, such as staff@example.com.</source>
        <translation>تُحدَّد المجموعة بعنوانها، مثل ⁨staff@example.com⁩.</translation>
    </message>
    <message>
        <source>A group is named twice.</source>
        <translation>ذُكرت مجموعة مرتين.</translation>
    </message>
    <message>
        <source>A group has to be given a right that shows something.</source>
        <translation>يجب منح المجموعة إذنًا يُظهر شيئًا.</translation>
    </message>
    <message>
        <source>A group&apos;s right has to show at least what Default becomes: its entry beats Default, so its members would see less than others.</source>
        <translation>يجب أن يُظهر إذن المجموعة ما سيصبح عليه Default على الأقل: فإدخالها يتقدّم على Default، وإلا رأى أعضاؤها أقل من غيرهم.</translation>
    </message>
</context>
<context>
    <name>words::query</name>
    <message>
        <source>a word, field:value, or ( is expected</source>
        <translation>تُنتظر كلمة أو ⁨field:value⁩ أو ⁨(⁩</translation>
    </message>
    <message>
        <source>a field is expected: %1</source>
        <translation>يُنتظر حقل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation>تُنتظر قيمة</translation>
    </message>
    <message>
        <source>a date such as 2026-11-01 is expected</source>
        <translation>يُنتظر تاريخ مثل ⁨2026-11-01⁩</translation>
    </message>
    <message>
        <source>a closing &quot; is expected</source>
        <translation>تُنتظر علامة &quot; ختامية</translation>
    </message>
    <message>
        <source>a closing ) is expected</source>
        <translation>يُنتظر ⁨)⁩ ختامي</translation>
    </message>
    <message>
        <source>yes or no is expected</source>
        <comment>&quot;yes&quot; and &quot;no&quot; are typed in English</comment>
        <translation>يُنتظر yes أو no</translation>
    </message>
    <message>
        <source>a right is expected: %1</source>
        <translation>يُنتظر إذن: ⁨%1⁩</translation>
    </message>
    <message>
        <source>a state is expected: %1</source>
        <translation>تُنتظر حالة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>yes, no or expired is expected</source>
        <comment>all three are typed in English</comment>
        <translation>يُنتظر yes أو no أو expired</translation>
    </message>
    <message>
        <source>only created and read can be compared; &quot;:&quot; is expected</source>
        <translation>لا يمكن مقارنة سوى created وread؛ يُنتظر ⁨&quot;:&quot;⁩</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <comment>where a query is wrong, and what was expected</comment>
        <translation>الحرف %1: %2</translation>
    </message>
</context>
<context>
    <name>words::right</name>
    <message>
        <source>free/busy</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>متوفر/مشغول</translation>
    </message>
    <message>
        <source>limited details</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>تفاصيل محدودة</translation>
    </message>
    <message>
        <source>reads all</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>يقرأ الكل</translation>
    </message>
    <message>
        <source>adds items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>يضيف عناصر</translation>
    </message>
    <message>
        <source>changes own items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>يغيّر عناصره</translation>
    </message>
    <message>
        <source>deletes own items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>يحذف عناصره</translation>
    </message>
    <message>
        <source>changes all items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>يغيّر كل العناصر</translation>
    </message>
    <message>
        <source>deletes all items</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>يحذف كل العناصر</translation>
    </message>
    <message>
        <source>adds folders</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>يضيف مجلدات</translation>
    </message>
    <message>
        <source>owns the folder</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>يملك المجلد</translation>
    </message>
    <message>
        <source>is a contact of the folder</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>جهة اتصال للمجلد</translation>
    </message>
    <message>
        <source>sees the folder</source>
        <comment>In a list of what a custom right allows</comment>
        <translation>يرى المجلد</translation>
    </message>
    <message>
        <source>, </source>
        <comment>Between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>None</source>
        <comment>A right: sees nothing</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Free/busy only</source>
        <comment>A right</comment>
        <translation>متوفر/مشغول فقط</translation>
    </message>
    <message>
        <source>Limited details</source>
        <comment>A right: free/busy with subject and place</comment>
        <translation>تفاصيل محدودة</translation>
    </message>
    <message>
        <source>Contributor: only adds</source>
        <comment>A right: role name and what it allows</comment>
        <translation>مساهم: يضيف فقط</translation>
    </message>
    <message>
        <source>Reviewer: reads all</source>
        <comment>A right: role name and what it allows</comment>
        <translation>مراجِع: يقرأ الكل</translation>
    </message>
    <message>
        <source>Non-editing author: reads all, adds and deletes own</source>
        <comment>A right: role name and what it allows</comment>
        <translation>مؤلف بلا تحرير: يقرأ الكل ويضيف ويحذف ما يخصه</translation>
    </message>
    <message>
        <source>Author: reads all, changes own</source>
        <comment>A right: role name and what it allows</comment>
        <translation>مؤلف: يقرأ الكل ويغيّر ما يخصه</translation>
    </message>
    <message>
        <source>Publishing author: reads all, changes own, adds folders</source>
        <comment>A right: role name and what it allows</comment>
        <translation>مؤلف ناشر: يقرأ الكل ويغيّر ما يخصه ويضيف مجلدات</translation>
    </message>
    <message>
        <source>Editor: reads and changes all</source>
        <comment>A right: role name and what it allows</comment>
        <translation>محرّر: يقرأ الكل ويغيّره</translation>
    </message>
    <message>
        <source>Publishing editor: reads and changes all, adds folders</source>
        <comment>A right: role name and what it allows</comment>
        <translation>محرّر ناشر: يقرأ الكل ويغيّره ويضيف مجلدات</translation>
    </message>
    <message>
        <source>Owner: everything</source>
        <comment>A right: role name and what it allows</comment>
        <translation>مالك: كل شيء</translation>
    </message>
    <message>
        <source>Custom: %1</source>
        <comment>A right without a role name; %1 is a list of what it allows</comment>
        <translation>مخصّص: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>A right, inside a sentence</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>free/busy only</source>
        <comment>A right, inside a sentence</comment>
        <translation>متوفر/مشغول فقط</translation>
    </message>
    <message>
        <source>limited details</source>
        <comment>A right, inside a sentence</comment>
        <translation>تفاصيل محدودة</translation>
    </message>
    <message>
        <source>contributor</source>
        <comment>A right, inside a sentence</comment>
        <translation>مساهم</translation>
    </message>
    <message>
        <source>reviewer</source>
        <comment>A right, inside a sentence</comment>
        <translation>مراجِع</translation>
    </message>
    <message>
        <source>non-editing author</source>
        <comment>A right, inside a sentence</comment>
        <translation>مؤلف بلا تحرير</translation>
    </message>
    <message>
        <source>author</source>
        <comment>A right, inside a sentence</comment>
        <translation>مؤلف</translation>
    </message>
    <message>
        <source>publishing author</source>
        <comment>A right, inside a sentence</comment>
        <translation>مؤلف ناشر</translation>
    </message>
    <message>
        <source>editor</source>
        <comment>A right, inside a sentence</comment>
        <translation>محرّر</translation>
    </message>
    <message>
        <source>publishing editor</source>
        <comment>A right, inside a sentence</comment>
        <translation>محرّر ناشر</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>A right, inside a sentence</comment>
        <translation>مالك</translation>
    </message>
    <message>
        <source>custom rights (%1)</source>
        <comment>A right without a role name, inside a sentence; %1 is a list</comment>
        <translation>أذونات مخصّصة (%1)</translation>
    </message>
    <message>
        <source>Sees nothing of the calendar.</source>
        <comment>What a right allows</comment>
        <translation>لا يرى شيئًا من التقويم.</translation>
    </message>
    <message>
        <source>Sees when the person is busy, nothing else.</source>
        <comment>What a right allows</comment>
        <translation>يرى متى يكون الشخص مشغولًا، ولا شيء غير ذلك.</translation>
    </message>
    <message>
        <source>Sees when the person is busy, with subject and place.</source>
        <comment>What a right allows</comment>
        <translation>يرى متى يكون الشخص مشغولًا، مع الموضوع والمكان.</translation>
    </message>
    <message>
        <source>Adds items, but reads none.</source>
        <comment>What a right allows</comment>
        <translation>يضيف عناصر، لكنه لا يقرأ أيًّا منها.</translation>
    </message>
    <message>
        <source>Reads every item.</source>
        <comment>What a right allows</comment>
        <translation>يقرأ كل عنصر.</translation>
    </message>
    <message>
        <source>Reads every item, adds items and deletes their own.</source>
        <comment>What a right allows</comment>
        <translation>يقرأ كل عنصر، ويضيف عناصر ويحذف ما يخصه.</translation>
    </message>
    <message>
        <source>Reads every item; adds, changes and deletes their own.</source>
        <comment>What a right allows</comment>
        <translation>يقرأ كل عنصر؛ ويضيف ما يخصه ويغيّره ويحذفه.</translation>
    </message>
    <message>
        <source>Reads every item; adds, changes and deletes their own; adds folders.</source>
        <comment>What a right allows</comment>
        <translation>يقرأ كل عنصر؛ ويضيف ما يخصه ويغيّره ويحذفه؛ ويضيف مجلدات.</translation>
    </message>
    <message>
        <source>Reads, adds, changes and deletes every item.</source>
        <comment>What a right allows</comment>
        <translation>يقرأ كل عنصر ويضيف ويغيّر ويحذف.</translation>
    </message>
    <message>
        <source>Reads, adds, changes and deletes every item; adds folders.</source>
        <comment>What a right allows</comment>
        <translation>يقرأ كل عنصر ويضيف ويغيّر ويحذف؛ ويضيف مجلدات.</translation>
    </message>
    <message>
        <source>Does everything, and decides who else may.</source>
        <comment>What a right allows</comment>
        <translation>يفعل كل شيء، ويقرّر لمن غيره يحق ذلك.</translation>
    </message>
    <message>
        <source>A set of its own, which no role name stands for: %1.</source>
        <comment>What a right allows; %1 is a list</comment>
        <translation>مجموعة خاصة لا يدل عليها اسم دور: %1.</translation>
    </message>
    <message>
        <source>delegate</source>
        <comment>Behind a right</comment>
        <translation>مفوَّض</translation>
    </message>
    <message>
        <source>delegate, private items too</source>
        <comment>Behind a right</comment>
        <translation>مفوَّض، والعناصر الخاصة أيضًا</translation>
    </message>
    <message>
        <source>Gets the owner&apos;s meeting requests and may answer them.</source>
        <comment>What a delegate is</comment>
        <translation>يتلقّى طلبات اجتماعات المالك ويحق له الرد عليها.</translation>
    </message>
    <message>
        <source>Gets the owner&apos;s meeting requests, may answer them, and sees private items.</source>
        <comment>What a delegate is</comment>
        <translation>يتلقّى طلبات اجتماعات المالك، ويحق له الرد عليها، ويرى العناصر الخاصة.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>A right, and that its holder is a delegate</comment>
        <translation>‏%1؛ %2</translation>
    </message>
</context>
<context>
    <name>words::signIn</name>
    <message>
        <source>Several accounts are signed in: choose one.</source>
        <translation>عدة حسابات مسجّلة الدخول: اختر واحداً.</translation>
    </message>
    <message>
        <source>An administrator has to add &quot;http://localhost&quot; to the app registration, under &quot;Mobile and desktop applications&quot;.</source>
        <translation>على المسؤول إضافة &quot;http://localhost&quot; إلى تسجيل التطبيق ضمن &quot;تطبيقات الأجهزة المحمولة وسطح المكتب&quot;.</translation>
    </message>
    <message>
        <source>This account belongs to another organisation and is no guest here: use another account, or another tenant.</source>
        <translation>ينتمي هذا الحساب إلى مؤسسة أخرى وليس ضيفاً هنا: استخدم حساباً آخر أو مستأجراً آخر.</translation>
    </message>
    <message>
        <source>Nobody of this name is known in the tenant: use another account.</source>
        <translation>لا أحد بهذا الاسم معروف في المستأجر: استخدم حساباً آخر.</translation>
    </message>
    <message>
        <source>The address of the sign-in service is not one of Microsoft&apos;s: check the cloud.</source>
        <translation>عنوان خدمة تسجيل الدخول ليس من عناوين Microsoft: تحقق من السحابة.</translation>
    </message>
    <message>
        <source>The account is locked, or the address it comes from looks risky: wait, then ask an administrator.</source>
        <translation>الحساب مقفل، أو يبدو العنوان الذي يأتي منه خطراً: انتظر ثم اسأل المسؤول.</translation>
    </message>
    <message>
        <source>The password has expired: change it, then sign in again.</source>
        <translation>انتهت صلاحية كلمة المرور: غيّرها ثم سجّل الدخول مجدداً.</translation>
    </message>
    <message>
        <source>The account is disabled: ask an administrator.</source>
        <translation>الحساب معطّل: اسأل المسؤول.</translation>
    </message>
    <message>
        <source>Nobody is signed in there any more: sign in again.</source>
        <translation>لم يعد أحد مسجّل الدخول هناك: سجّل الدخول مجدداً.</translation>
    </message>
    <message>
        <source>The tenant is missing: give its GUID or one of its domains.</source>
        <translation>المستأجر مفقود: أعطِ معرّفه GUID أو أحد نطاقاته.</translation>
    </message>
    <message>
        <source>A second factor has to be set up first: sign in again and follow the page.</source>
        <translation>يجب إعداد عامل ثانٍ أولاً: سجّل الدخول مجدداً واتبع الصفحة.</translation>
    </message>
    <message>
        <source>A second factor is needed, or the last one is too long ago: sign in again.</source>
        <translation>يلزم عامل ثانٍ، أو مضى على الأخير وقت طويل: سجّل الدخول مجدداً.</translation>
    </message>
    <message>
        <source>The device has to prove itself: sign in again on a device that the organisation knows.</source>
        <translation>يجب أن يثبت الجهاز هويته: سجّل الدخول من جهاز تعرفه المؤسسة.</translation>
    </message>
    <message>
        <source>An administrator has to assign this account to the application.</source>
        <translation>على المسؤول تعيين هذا الحساب للتطبيق.</translation>
    </message>
    <message>
        <source>The name or the password is wrong: sign in again.</source>
        <translation>الاسم أو كلمة المرور غير صحيحة: سجّل الدخول مجدداً.</translation>
    </message>
    <message>
        <source>A Conditional Access policy does not allow this sign-in: try the browser on a managed device, or ask an administrator which policy it is.</source>
        <translation>لا تسمح سياسة وصول مشروط بتسجيل الدخول هذا: جرّب المتصفح على جهاز مُدار، أو اسأل المسؤول عن السياسة.</translation>
    </message>
    <message>
        <source>The earlier sign-in was ended, for example by a new password: sign in again.</source>
        <translation>أُنهي تسجيل الدخول السابق، مثلاً بكلمة مرور جديدة: سجّل الدخول مجدداً.</translation>
    </message>
    <message>
        <source>The request was not as the service wants it: this is a fault of Mullion; please report it with the details.</source>
        <translation>لم يكن الطلب كما تريده الخدمة: هذا خطأ في Mullion؛ نرجو الإبلاغ عنه مع التفاصيل.</translation>
    </message>
    <message>
        <source>Another service has to confirm the sign-in: sign in again.</source>
        <translation>يجب أن تؤكد خدمة أخرى تسجيل الدخول: سجّل الدخول مجدداً.</translation>
    </message>
    <message>
        <source>The application belongs to one tenant: give that tenant&apos;s GUID or domain.</source>
        <translation>التطبيق تابع لمستأجر واحد: أعطِ معرّفه GUID أو نطاقه.</translation>
    </message>
    <message>
        <source>The same was asked too often: wait some minutes.</source>
        <translation>تكرر الطلب نفسه كثيراً: انتظر بضع دقائق.</translation>
    </message>
    <message>
        <source>Exchange Online is not in this tenant, or the cloud is the wrong one.</source>
        <translation>لا يوجد Exchange Online في هذا المستأجر، أو السحابة غير صحيحة.</translation>
    </message>
    <message>
        <source>The code was used already or its time is over: start the sign-in again.</source>
        <translation>استُخدم الرمز من قبل أو انتهى وقته: ابدأ تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Consent is missing: an administrator has to grant the application&apos;s permissions (&quot;Grant admin consent&quot; in the app registration).</source>
        <translation>الموافقة مفقودة: على المسؤول منح أذونات التطبيق (&quot;منح موافقة المسؤول&quot; في تسجيل التطبيق).</translation>
    </message>
    <message>
        <source>This client id is one of Microsoft&apos;s own: register an application of your own.</source>
        <translation>معرّف العميل هذا من معرّفات Microsoft: سجّل تطبيقاً خاصاً بك.</translation>
    </message>
    <message>
        <source>Consent was declined on the page.</source>
        <translation>رُفضت الموافقة في الصفحة.</translation>
    </message>
    <message>
        <source>The app registration lacks a permission: an administrator has to add those of Office 365 Exchange Online.</source>
        <translation>ينقص تسجيل التطبيق إذن: على المسؤول إضافة أذونات Office 365 Exchange Online.</translation>
    </message>
    <message>
        <source>The earlier sign-in is no longer good: sign in again.</source>
        <translation>لم يعد تسجيل الدخول السابق صالحاً: سجّل الدخول مجدداً.</translation>
    </message>
    <message>
        <source>A permission that was asked for does not exist: check the app registration and the cloud.</source>
        <translation>إذن مطلوب غير موجود: تحقق من تسجيل التطبيق والسحابة.</translation>
    </message>
    <message>
        <source>The code has not been typed yet.</source>
        <translation>لم يُدخل الرمز بعد.</translation>
    </message>
    <message>
        <source>The organisation wants people to sign in anew from time to time: sign in again.</source>
        <translation>تطلب المؤسسة تسجيل الدخول من جديد من وقت لآخر: سجّل الدخول مجدداً.</translation>
    </message>
    <message>
        <source>The application is not known in this tenant: check the client id, the tenant and the cloud.</source>
        <translation>التطبيق غير معروف في هذا المستأجر: تحقق من معرّف العميل والمستأجر والسحابة.</translation>
    </message>
    <message>
        <source>The certificate is not the registered one: upload it to the app registration.</source>
        <translation>الشهادة ليست المسجّلة: حمّلها إلى تسجيل التطبيق.</translation>
    </message>
    <message>
        <source>The client id is none: copy &quot;Application (client) ID&quot; from the app registration.</source>
        <translation>ليس هذا معرّف عميل: انسخ &quot;معرّف التطبيق (العميل)&quot; من تسجيل التطبيق.</translation>
    </message>
    <message>
        <source>The redirect address is registered as &quot;Single-page application&quot;: an administrator has to move it to &quot;Mobile and desktop applications&quot;.</source>
        <translation>عنوان إعادة التوجيه مسجّل كـ&quot;تطبيق صفحة واحدة&quot;: على المسؤول نقله إلى &quot;تطبيقات الأجهزة المحمولة وسطح المكتب&quot;.</translation>
    </message>
    <message>
        <source>The application&apos;s credential is wrong or has expired: an administrator has to renew it.</source>
        <translation>بيانات اعتماد التطبيق خاطئة أو منتهية: على المسؤول تجديدها.</translation>
    </message>
    <message>
        <source>The service asks for a secret: register &quot;http://localhost&quot; under &quot;Mobile and desktop applications&quot;, and allow public client flows for device codes.</source>
        <translation>تطلب الخدمة سراً: سجّل &quot;http://localhost&quot; ضمن &quot;تطبيقات الأجهزة المحمولة وسطح المكتب&quot;، واسمح بتدفقات العميل العامة لرموز الأجهزة.</translation>
    </message>
    <message>
        <source>There is no such tenant: check its name, or choose another cloud.</source>
        <translation>لا يوجد مستأجر كهذا: تحقق من اسمه أو اختر سحابة أخرى.</translation>
    </message>
    <message>
        <source>The sign-in service is busy: try again in some minutes.</source>
        <translation>خدمة تسجيل الدخول مشغولة: حاول بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The tenant cannot be told: give its GUID.</source>
        <translation>لا يمكن تحديد المستأجر: أعطِ معرّفه GUID.</translation>
    </message>
    <message>
        <source>The tenant lives in a national cloud: choose the other cloud.</source>
        <translation>يقع المستأجر في سحابة وطنية: اختر السحابة الأخرى.</translation>
    </message>
    <message>
        <source>The tenant has made too many requests: wait some minutes.</source>
        <translation>أرسل المستأجر طلبات كثيرة جداً: انتظر بضع دقائق.</translation>
    </message>
    <message>
        <source>This way of signing in needs the tenant: give its GUID or domain.</source>
        <translation>تحتاج طريقة تسجيل الدخول هذه إلى المستأجر: أعطِ معرّفه GUID أو نطاقه.</translation>
    </message>
    <message>
        <source>The sign-in service refused; its words say why (%1).</source>
        <translation>رفضت خدمة تسجيل الدخول؛ كلماتها تبيّن السبب (%1).</translation>
    </message>
</context>
<context>
    <name>words::state</name>
    <message>
        <source>finished</source>
        <comment>State of a run</comment>
        <translation>اكتمل</translation>
    </message>
    <message>
        <source>stopped by a person</source>
        <comment>State of a run</comment>
        <translation>أوقفه شخص</translation>
    </message>
    <message>
        <source>stopped: signed out</source>
        <comment>State of a run</comment>
        <translation>أُوقف: سُجّل الخروج</translation>
    </message>
    <message>
        <source>stopped: not permitted</source>
        <comment>State of a run</comment>
        <translation>أُوقف: غير مسموح</translation>
    </message>
    <message>
        <source>stopped: too many failures</source>
        <comment>State of a run</comment>
        <translation>أُوقف: إخفاقات كثيرة جدًا</translation>
    </message>
    <message>
        <source>stopped: the same failure again</source>
        <comment>State of a run</comment>
        <translation>أُوقف: الإخفاق نفسه مجددًا</translation>
    </message>
    <message>
        <source>stopped: the store failed</source>
        <comment>State of a run</comment>
        <translation>أُوقف: تعطّل المخزن</translation>
    </message>
    <message>
        <source>stopped by a mistake of the program</source>
        <comment>State of a run</comment>
        <translation>أوقفه خطأ في البرنامج</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>State of a mailbox</comment>
        <translation>اختفى</translation>
    </message>
    <message>
        <source>no policy</source>
        <comment>State of a mailbox</comment>
        <translation>بلا سياسة</translation>
    </message>
    <message>
        <source>uncovered</source>
        <comment>State of a mailbox</comment>
        <translation>غير مشمول</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>State of a mailbox</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <comment>State of a mailbox</comment>
        <translation>ملتبس</translation>
    </message>
    <message>
        <source>exception</source>
        <comment>State of a mailbox</comment>
        <translation>استثناء</translation>
    </message>
    <message>
        <source>drifted</source>
        <comment>State of a mailbox</comment>
        <translation>منحرف</translation>
    </message>
    <message>
        <source>customised</source>
        <comment>State of a mailbox</comment>
        <translation>مخصّص</translation>
    </message>
    <message>
        <source>partial</source>
        <comment>State of a mailbox</comment>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>open</source>
        <comment>State of a mailbox</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>segmented</source>
        <comment>State of a mailbox</comment>
        <translation>مقسَّم</translation>
    </message>
    <message>
        <source>It is neither in the list of all mailboxes nor found by its id.</source>
        <translation>ليس في قائمة كل صناديق البريد ولا يُعثر عليه بمعرّفه.</translation>
    </message>
    <message>
        <source>This connection has no policy, so nothing says what is wanted.</source>
        <translation>ليس لهذا الاتصال سياسة، فلا شيء يقول ما المطلوب.</translation>
    </message>
    <message>
        <source>No policy&apos;s scope claims this mailbox.</source>
        <translation>لا يشمل نطاق أي سياسة صندوق البريد هذا.</translation>
    </message>
    <message>
        <source>The calendar was never read, could not be read, or was read too long ago.</source>
        <translation>لم يُقرأ التقويم قط، أو تعذّرت قراءته، أو قُرئ منذ زمن طويل.</translation>
    </message>
    <message>
        <source>An entry that matters has a name that fits several recipients.</source>
        <translation>إدخال مهم يحمل اسمًا يطابق عدّة مستلمين.</translation>
    </message>
    <message>
        <source>Default is kept as it is, on purpose.</source>
        <translation>يُبقى Default كما هو، عن قصد.</translation>
    </message>
    <message>
        <source>Somebody changed what our last run left.</source>
        <translation>غيّر شخص ما تركه آخر تنفيذ لنا.</translation>
    </message>
    <message>
        <source>Its owner chose Default before any run of ours.</source>
        <translation>اختار المالك Default قبل أي تنفيذ لنا.</translation>
    </message>
    <message>
        <source>Default is closed, but people who should see something do not: a group&apos;s entry is missing or dead.</source>
        <translation>‏Default مغلق، لكن أشخاصًا ينبغي أن يروا شيئًا لا يرونه: إدخال مجموعة ناقص أو ميت.</translation>
    </message>
    <message>
        <source>Default is still as it came.</source>
        <translation>ما زال Default كما جاء.</translation>
    </message>
    <message>
        <source>Everything is as the policy wants.</source>
        <translation>كل شيء كما تريد السياسة.</translation>
    </message>
    <message>
        <source>The mailbox is no more.</source>
        <translation>لم يعد صندوق البريد موجودًا.</translation>
    </message>
    <message>
        <source>The calendar was never read.</source>
        <translation>لم يُقرأ التقويم قط.</translation>
    </message>
    <message>
        <source>The last reading failed.</source>
        <translation>فشلت القراءة الأخيرة.</translation>
    </message>
    <message>
        <source>The last reading is too old.</source>
        <translation>القراءة الأخيرة قديمة جدًا.</translation>
    </message>
    <message>
        <source>The service did not show the entry of Default.</source>
        <translation>لم تُظهر الخدمة إدخال Default.</translation>
    </message>
    <message>
        <source>The service did not show the entry of Anonymous.</source>
        <translation>لم تُظهر الخدمة إدخال Anonymous.</translation>
    </message>
    <message>
        <source>The name on an entry fits several recipients.</source>
        <translation>الاسم في أحد الإدخالات يطابق عدّة مستلمين.</translation>
    </message>
    <message>
        <source>The mailbox was made anew since.</source>
        <translation>أُنشئ صندوق البريد من جديد منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>There is no policy.</source>
        <translation>لا توجد سياسة.</translation>
    </message>
    <message>
        <source>No policy claims it.</source>
        <translation>لا تشمله أي سياسة.</translation>
    </message>
    <message>
        <source>Mailboxes of this type are not in scope unless named.</source>
        <translation>صناديق البريد من هذا النوع ليست في النطاق ما لم تُسمَّ.</translation>
    </message>
    <message>
        <source>A field of the scope was not read.</source>
        <translation>لم يُقرأ حقل من حقول النطاق.</translation>
    </message>
    <message>
        <source>Two policies claim it.</source>
        <translation>تشمله سياستان.</translation>
    </message>
    <message>
        <source>It is no longer in scope.</source>
        <translation>لم يعد في النطاق.</translation>
    </message>
    <message>
        <source>Kept as an exception.</source>
        <translation>مُبقى كاستثناء.</translation>
    </message>
    <message>
        <source>Its exception has expired.</source>
        <translation>انتهى استثناؤه.</translation>
    </message>
    <message>
        <source>Kept as an exception, but a grant is missing.</source>
        <translation>مُبقى كاستثناء، لكن منحًا ينقص.</translation>
    </message>
    <message>
        <source>Somebody shares less since our last run.</source>
        <translation>شخص يشارك أقل منذ آخر تنفيذ لنا.</translation>
    </message>
    <message>
        <source>Somebody shares more since our last run.</source>
        <translation>شخص يشارك أكثر منذ آخر تنفيذ لنا.</translation>
    </message>
    <message>
        <source>Somebody shares otherwise since our last run.</source>
        <translation>شخص يشارك على نحو آخر منذ آخر تنفيذ لنا.</translation>
    </message>
    <message>
        <source>Its owner chose Default.</source>
        <translation>اختار المالك Default.</translation>
    </message>
    <message>
        <source>Its owner closed it.</source>
        <translation>أغلقه المالك.</translation>
    </message>
    <message>
        <source>A group&apos;s entry is missing.</source>
        <translation>ينقص إدخال مجموعة.</translation>
    </message>
    <message>
        <source>A group was made anew; its old entry grants nothing.</source>
        <translation>أُنشئت مجموعة من جديد؛ إدخالها القديم لا يمنح شيئًا.</translation>
    </message>
    <message>
        <source>Default is as it came.</source>
        <translation>‏Default كما جاء.</translation>
    </message>
    <message>
        <source>Anonymous is not as the policy wants.</source>
        <translation>‏Anonymous ليس كما تريد السياسة.</translation>
    </message>
    <message>
        <source>A group has an entry that no policy wants any more.</source>
        <translation>لدى مجموعة إدخال لم تعد تريده أي سياسة.</translation>
    </message>
    <message>
        <source>A group&apos;s entry has other rights than the policy says.</source>
        <translation>لإدخال مجموعة أذونات غير ما تقوله السياسة.</translation>
    </message>
    <message>
        <source>As the policy wants.</source>
        <translation>كما تريد السياسة.</translation>
    </message>
    <message>
        <source>Changed since our last run: reported, not touched.</source>
        <translation>تغيّر منذ آخر تنفيذ لنا: أُبلغ عنه ولم يُمَسّ.</translation>
    </message>
    <message>
        <source>Changed since our last run: accepted as an exception.</source>
        <translation>تغيّر منذ آخر تنفيذ لنا: قُبل كاستثناء.</translation>
    </message>
    <message>
        <source>Changed since our last run: put back.</source>
        <translation>تغيّر منذ آخر تنفيذ لنا: أُعيد.</translation>
    </message>
    <message>
        <source>Customised: held for a decision.</source>
        <translation>مخصّص: عُلّق إلى حين القرار.</translation>
    </message>
    <message>
        <source>Customised: kept.</source>
        <translation>مخصّص: أُبقي.</translation>
    </message>
    <message>
        <source>Customised: overwritten.</source>
        <translation>مخصّص: كُتب فوقه.</translation>
    </message>
    <message>
        <source>A group of the policy cannot carry rights.</source>
        <translation>لا يمكن لمجموعة في السياسة حمل أذونات.</translation>
    </message>
    <message>
        <source>Put back from the snapshot.</source>
        <translation>أُعيد من اللقطة.</translation>
    </message>
    <message>
        <source>Not in the snapshot.</source>
        <translation>ليس في اللقطة.</translation>
    </message>
    <message>
        <source>The snapshot holds no reading of it.</source>
        <translation>لا تضم اللقطة قراءة له.</translation>
    </message>
    <message>
        <source>It was not customised.</source>
        <translation>لم يكن مخصّصًا.</translation>
    </message>
    <message>
        <source>An entry of the snapshot names nobody who could be added.</source>
        <translation>إدخال في اللقطة لا يسمّي أحدًا يمكن إضافته.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع عنه.</translation>
    </message>
    <message>
        <source>The run did not touch it.</source>
        <translation>لم يمسّه التنفيذ.</translation>
    </message>
    <message>
        <source>Somebody changed it since.</source>
        <translation>غيّره شخص منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>To become send-only.</source>
        <translation>سيصبح للإرسال فقط.</translation>
    </message>
    <message>
        <source>Somebody changed it after the plan was made.</source>
        <translation>غيّره شخص بعد إعداد الخطة.</translation>
    </message>
    <message>
        <source>change</source>
        <comment>What a plan does with a mailbox</comment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>What a plan does with a mailbox</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>hold</source>
        <comment>What a plan does with a mailbox</comment>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>The plan writes to this mailbox.</source>
        <translation>تكتب الخطة إلى صندوق البريد هذا.</translation>
    </message>
    <message>
        <source>The plan leaves this mailbox as it is.</source>
        <translation>تترك الخطة صندوق البريد هذا كما هو.</translation>
    </message>
    <message>
        <source>Nothing is done before somebody has decided.</source>
        <translation>لا يُفعل شيء قبل أن يقرّر أحد.</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>Result of a row of a run</comment>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>Result of a row of a run</comment>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>done</source>
        <comment>Result of a row of a run</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>held</source>
        <comment>Result of a row of a run</comment>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>Result of a row of a run</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>in doubt</source>
        <comment>Result of a row of a run</comment>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>Nothing was sent for it yet.</source>
        <translation>لم يُرسل له شيء بعد.</translation>
    </message>
    <message>
        <source>A write may have been sent; resuming reads before it goes on.</source>
        <translation>ربما أُرسلت كتابة؛ الاستئناف يقرأ قبل المتابعة.</translation>
    </message>
    <message>
        <source>As planned, and proved by reading it back.</source>
        <translation>كما خُطّط، وأُثبت بإعادة القراءة.</translation>
    </message>
    <message>
        <source>Not done, on purpose.</source>
        <translation>لم يُنفَّذ، عن قصد.</translation>
    </message>
    <message>
        <source>It could not be done; nothing further was sent.</source>
        <translation>تعذّر تنفيذه؛ ولم يُرسل شيء آخر.</translation>
    </message>
    <message>
        <source>A write was sent and its effect is not known; resuming reads again.</source>
        <translation>أُرسلت كتابة وأثرها غير معروف؛ الاستئناف يقرأ مجددًا.</translation>
    </message>
    <message>
        <source>running</source>
        <comment>State of a run</comment>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>not ended</source>
        <comment>State of a run</comment>
        <translation>لم ينته</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>اكتمل.</translation>
    </message>
    <message>
        <source>Stopped before the end; it can be resumed.</source>
        <translation>أُوقف قبل النهاية؛ يمكن استئنافه.</translation>
    </message>
    <message>
        <source>Stopped: sign in again, then resume.</source>
        <translation>أُوقف: سجّل الدخول من جديد، ثم استأنف.</translation>
    </message>
    <message>
        <source>Stopped: the service refuses; has a role expired? Resume when it is back.</source>
        <translation>أُوقف: ترفض الخدمة؛ هل انتهى دور؟ استأنف عندما يعود.</translation>
    </message>
    <message>
        <source>Stopped: too many rows failed.</source>
        <translation>أُوقف: فشلت صفوف كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Stopped: the same failure again and again.</source>
        <translation>أُوقف: الإخفاق نفسه مرارًا.</translation>
    </message>
    <message>
        <source>Stopped: the store could not record what was to be done.</source>
        <translation>أُوقف: تعذّر على المخزن تسجيل ما كان يجب فعله.</translation>
    </message>
    <message>
        <source>Stopped: a rule of the program was broken. Please report it.</source>
        <translation>أُوقف: خُرقت قاعدة من قواعد البرنامج. يُرجى الإبلاغ عن ذلك.</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>Rows of a run</comment>
        <translation>تم: %1</translation>
    </message>
    <message>
        <source>%1 held</source>
        <comment>Rows of a run</comment>
        <translation>معلّق: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>Rows of a run</comment>
        <translation>فشل: %1</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <comment>Rows of a run</comment>
        <translation>غير محسوم: %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <comment>Rows of a run</comment>
        <translation>منتظر: %1</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <comment>Rows of a run</comment>
        <translation>لا شيء لفعله</translation>
    </message>
    <message>
        <source>An entry of somebody who was deleted.</source>
        <translation>إدخال لشخص محذوف.</translation>
    </message>
    <message>
        <source>stopped: lease lost</source>
        <comment>State of a run</comment>
        <translation>متوقف: فُقد حق التفرّد</translation>
    </message>
    <message>
        <source>Stopped: the run no longer had the tenant to itself.</source>
        <translation>متوقف: لم يعد المستأجر متاحًا لهذا التشغيل وحده.</translation>
    </message>
    <message>
        <source>The mailbox was not found: it is gone, or out of reach for this account.</source>
        <translation>لم يُعثر على صندوق البريد: إما أنه لم يعد موجودًا أو أنه خارج متناول هذا الحساب.</translation>
    </message>
    <message>
        <source>%1 begun</source>
        <comment>Rows of a run</comment>
        <translation>بدأ: %1</translation>
    </message>
</context>
<context>
    <name>words::trustee</name>
    <message>
        <source>Default</source>
        <comment>The entry that counts for everybody inside without a closer one</comment>
        <translation>Default</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <comment>The entry that counts for everybody outside</comment>
        <translation>Anonymous</translation>
    </message>
    <message>
        <source>everybody inside</source>
        <comment>Whom an entry speaks of</comment>
        <translation>كل مَن في الداخل</translation>
    </message>
    <message>
        <source>everybody outside</source>
        <comment>Whom an entry speaks of</comment>
        <translation>كل مَن في الخارج</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <comment>An entry whose name fits several</comment>
        <translation>ملتبس</translation>
    </message>
    <message>
        <source>orphan</source>
        <comment>An entry whose owner is no more</comment>
        <translation>يتيم</translation>
    </message>
    <message>
        <source>external</source>
        <comment>An entry of somebody outside</comment>
        <translation>خارجي</translation>
    </message>
    <message>
        <source>of the group</source>
        <comment>An entry of a group mailbox&apos;s owners or members</comment>
        <translation>للمجموعة</translation>
    </message>
    <message>
        <source>Everybody in the organisation who has no closer entry, by name or through a group.</source>
        <translation>كل مَن في المؤسسة ممن ليس له إدخال أقرب، باسمه أو عبر مجموعة.</translation>
    </message>
    <message>
        <source>Everybody who is not signed in to the organisation.</source>
        <translation>كل مَن لم يسجّل الدخول إلى المؤسسة.</translation>
    </message>
    <message>
        <source>Several recipients have this name, and the service does not say which is meant.</source>
        <translation>عدّة مستلمين يحملون هذا الاسم، ولا تقول الخدمة أيّهم المقصود.</translation>
    </message>
    <message>
        <source>Nobody has this name any more: the account was deleted or renamed. The entry lets nobody in.</source>
        <translation>لم يعد أحد يحمل هذا الاسم: حُذف الحساب أو أُعيدت تسميته. لا يسمح الإدخال بدخول أحد.</translation>
    </message>
    <message>
        <source>Somebody outside, invited by the owner to share this calendar.</source>
        <translation>شخص من الخارج دعاه المالك إلى مشاركة هذا التقويم.</translation>
    </message>
    <message>
        <source>The owners or members of the group whose mailbox this is; left alone.</source>
        <translation>مالكو المجموعة التي هذا صندوق بريدها أو أعضاؤها؛ يُترك كما هو.</translation>
    </message>
</context>
</TS>
