<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActionButton</name>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
</context>
<context>
    <name>AssistBar</name>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>تباين</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>the colours of the screen are dark: a switch that is on</comment>
        <translation>داكن</translation>
    </message>
</context>
<context>
    <name>AssistSheets</name>
    <message>
        <source>Say it again</source>
        <translation>إعادة القول</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>إبطاء</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>تسريع</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>أخفت</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Say the keys</source>
        <translation>نطق المفاتيح</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>إيقاف الصوت</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>اختر اللغة</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>What would help you?</source>
        <translation>ما الذي يساعدك؟</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Touch the screen or scan</source>
        <comment>on the dark screen that nobody stands at</comment>
        <translation>المس الشاشة أو امسح الرمز</translation>
    </message>
</context>
<context>
    <name>BackAndGo</name>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message>
        <source>First column right of the screen.</source>
        <translation>العمود الأول يمين الشاشة.</translation>
    </message>
    <message>
        <source>Second column right of the screen.</source>
        <translation>العمود الثاني يمين الشاشة.</translation>
    </message>
    <message>
        <source>Third column right of the screen.</source>
        <translation>العمود الثالث يمين الشاشة.</translation>
    </message>
    <message>
        <source>Fourth column right of the screen.</source>
        <translation>العمود الرابع يمين الشاشة.</translation>
    </message>
    <message>
        <source>Fifth column right of the screen.</source>
        <translation>العمود الخامس يمين الشاشة.</translation>
    </message>
    <message>
        <source>Sixth column right of the screen.</source>
        <translation>العمود السادس يمين الشاشة.</translation>
    </message>
    <message>
        <source>Seventh column right of the screen.</source>
        <translation>العمود السابع يمين الشاشة.</translation>
    </message>
    <message>
        <source>Eighth column right of the screen.</source>
        <translation>العمود الثامن يمين الشاشة.</translation>
    </message>
    <message>
        <source>Ninth column right of the screen.</source>
        <translation>العمود التاسع يمين الشاشة.</translation>
    </message>
    <message>
        <source>Tenth column right of the screen.</source>
        <translation>العمود العاشر يمين الشاشة.</translation>
    </message>
    <message>
        <source>Column %1 right of the screen.</source>
        <translation>العمود %1 يمين الشاشة.</translation>
    </message>
    <message>
        <source>First column left of the screen.</source>
        <translation>العمود الأول يسار الشاشة.</translation>
    </message>
    <message>
        <source>Second column left of the screen.</source>
        <translation>العمود الثاني يسار الشاشة.</translation>
    </message>
    <message>
        <source>Third column left of the screen.</source>
        <translation>العمود الثالث يسار الشاشة.</translation>
    </message>
    <message>
        <source>Fourth column left of the screen.</source>
        <translation>العمود الرابع يسار الشاشة.</translation>
    </message>
    <message>
        <source>Fifth column left of the screen.</source>
        <translation>العمود الخامس يسار الشاشة.</translation>
    </message>
    <message>
        <source>Sixth column left of the screen.</source>
        <translation>العمود السادس يسار الشاشة.</translation>
    </message>
    <message>
        <source>Seventh column left of the screen.</source>
        <translation>العمود السابع يسار الشاشة.</translation>
    </message>
    <message>
        <source>Eighth column left of the screen.</source>
        <translation>العمود الثامن يسار الشاشة.</translation>
    </message>
    <message>
        <source>Ninth column left of the screen.</source>
        <translation>العمود التاسع يسار الشاشة.</translation>
    </message>
    <message>
        <source>Tenth column left of the screen.</source>
        <translation>العمود العاشر يسار الشاشة.</translation>
    </message>
    <message>
        <source>Column %1 left of the screen.</source>
        <translation>العمود %1 يسار الشاشة.</translation>
    </message>
    <message>
        <source>First column from the left.</source>
        <translation>العمود الأول من اليسار.</translation>
    </message>
    <message>
        <source>Second column from the left.</source>
        <translation>العمود الثاني من اليسار.</translation>
    </message>
    <message>
        <source>Third column from the left.</source>
        <translation>العمود الثالث من اليسار.</translation>
    </message>
    <message>
        <source>Fourth column from the left.</source>
        <translation>العمود الرابع من اليسار.</translation>
    </message>
    <message>
        <source>Fifth column from the left.</source>
        <translation>العمود الخامس من اليسار.</translation>
    </message>
    <message>
        <source>Sixth column from the left.</source>
        <translation>العمود السادس من اليسار.</translation>
    </message>
    <message>
        <source>Seventh column from the left.</source>
        <translation>العمود السابع من اليسار.</translation>
    </message>
    <message>
        <source>Eighth column from the left.</source>
        <translation>العمود الثامن من اليسار.</translation>
    </message>
    <message>
        <source>Ninth column from the left.</source>
        <translation>العمود التاسع من اليسار.</translation>
    </message>
    <message>
        <source>Tenth column from the left.</source>
        <translation>العمود العاشر من اليسار.</translation>
    </message>
    <message>
        <source>Column %1 from the left.</source>
        <translation>العمود %1 من اليسار.</translation>
    </message>
    <message>
        <source>Above the screen.</source>
        <translation>فوق الشاشة.</translation>
    </message>
    <message>
        <source>Below the screen.</source>
        <translation>تحت الشاشة.</translation>
    </message>
    <message>
        <source>The top door.</source>
        <translation>الباب الأعلى.</translation>
    </message>
    <message>
        <source>Second door from the top.</source>
        <translation>الباب الثاني من الأعلى.</translation>
    </message>
    <message>
        <source>Third door from the top.</source>
        <translation>الباب الثالث من الأعلى.</translation>
    </message>
    <message>
        <source>Fourth door from the top.</source>
        <translation>الباب الرابع من الأعلى.</translation>
    </message>
    <message>
        <source>Fifth door from the top.</source>
        <translation>الباب الخامس من الأعلى.</translation>
    </message>
    <message>
        <source>Sixth door from the top.</source>
        <translation>الباب السادس من الأعلى.</translation>
    </message>
    <message>
        <source>Seventh door from the top.</source>
        <translation>الباب السابع من الأعلى.</translation>
    </message>
    <message>
        <source>Eighth door from the top.</source>
        <translation>الباب الثامن من الأعلى.</translation>
    </message>
    <message>
        <source>Ninth door from the top.</source>
        <translation>الباب التاسع من الأعلى.</translation>
    </message>
    <message>
        <source>Tenth door from the top.</source>
        <translation>الباب العاشر من الأعلى.</translation>
    </message>
    <message>
        <source>Door %1 from the top.</source>
        <translation>الباب %1 من الأعلى.</translation>
    </message>
    <message>
        <source>The bottom door.</source>
        <translation>الباب الأسفل.</translation>
    </message>
    <message>
        <source>Second door from the bottom.</source>
        <translation>الباب الثاني من الأسفل.</translation>
    </message>
    <message>
        <source>Third door from the bottom.</source>
        <translation>الباب الثالث من الأسفل.</translation>
    </message>
    <message>
        <source>Fourth door from the bottom.</source>
        <translation>الباب الرابع من الأسفل.</translation>
    </message>
    <message>
        <source>Fifth door from the bottom.</source>
        <translation>الباب الخامس من الأسفل.</translation>
    </message>
    <message>
        <source>Sixth door from the bottom.</source>
        <translation>الباب السادس من الأسفل.</translation>
    </message>
    <message>
        <source>Seventh door from the bottom.</source>
        <translation>الباب السابع من الأسفل.</translation>
    </message>
    <message>
        <source>Eighth door from the bottom.</source>
        <translation>الباب الثامن من الأسفل.</translation>
    </message>
    <message>
        <source>Ninth door from the bottom.</source>
        <translation>الباب التاسع من الأسفل.</translation>
    </message>
    <message>
        <source>Tenth door from the bottom.</source>
        <translation>الباب العاشر من الأسفل.</translation>
    </message>
    <message>
        <source>Door %1 from the bottom.</source>
        <translation>الباب %1 من الأسفل.</translation>
    </message>
    <message>
        <source>Close to the floor.</source>
        <translation>قرب الأرض.</translation>
    </message>
    <message>
        <source>At knee height.</source>
        <translation>بارتفاع الركبة.</translation>
    </message>
    <message>
        <source>At hip height.</source>
        <translation>بارتفاع الورك.</translation>
    </message>
    <message>
        <source>At chest height.</source>
        <translation>بارتفاع الصدر.</translation>
    </message>
    <message>
        <source>At eye height.</source>
        <translation>بارتفاع العين.</translation>
    </message>
    <message>
        <source>Above eye height.</source>
        <translation>أعلى من العين.</translation>
    </message>
    <message>
        <source>Within reach when seated.</source>
        <translation>في متناول الجالس.</translation>
    </message>
    <message>
        <source>Above seated reach.</source>
        <translation>أعلى من متناول الجالس.</translation>
    </message>
    <message>
        <source>Below seated reach.</source>
        <translation>أخفض من متناول الجالس.</translation>
    </message>
    <message>
        <source>Right of the screen, near the top</source>
        <translation>يمين الشاشة، في الأعلى</translation>
    </message>
    <message>
        <source>Right of the screen, in the middle</source>
        <translation>يمين الشاشة، في الوسط</translation>
    </message>
    <message>
        <source>Right of the screen, near the bottom</source>
        <translation>يمين الشاشة، في الأسفل</translation>
    </message>
    <message>
        <source>Left of the screen, near the top</source>
        <translation>يسار الشاشة، في الأعلى</translation>
    </message>
    <message>
        <source>Left of the screen, in the middle</source>
        <translation>يسار الشاشة، في الوسط</translation>
    </message>
    <message>
        <source>Left of the screen, near the bottom</source>
        <translation>يسار الشاشة، في الأسفل</translation>
    </message>
    <message>
        <source>Column %1, near the top</source>
        <translation>العمود %1، في الأعلى</translation>
    </message>
    <message>
        <source>Column %1, in the middle</source>
        <translation>العمود %1، في الوسط</translation>
    </message>
    <message>
        <source>Column %1, near the bottom</source>
        <translation>العمود %1، في الأسفل</translation>
    </message>
    <message>
        <source>Above the screen</source>
        <translation>فوق الشاشة</translation>
    </message>
    <message>
        <source>Below the screen</source>
        <translation>تحت الشاشة</translation>
    </message>
    <message>
        <source>The only door.</source>
        <translation>الباب الوحيد.</translation>
    </message>
</context>
<context>
    <name>BankWall</name>
    <message>
        <source>Map. Locker %1. %2</source>
        <translation>خريطة. الخزانة %1. %2</translation>
    </message>
    <message>
        <source>Map of the lockers</source>
        <translation>خريطة الخزائن</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>Show %n expired</source>
        <comment>button: lockers whose time is over</comment>
        <translation>
            <numerusform>عرض المنتهية</numerusform>
            <numerusform>عرض المنتهية</numerusform>
            <numerusform>عرض المنتهيتين</numerusform>
            <numerusform>عرض %n منتهية</numerusform>
            <numerusform>عرض %n منتهية</numerusform>
            <numerusform>عرض %n منتهية</numerusform>
        </translation>
    </message>
    <message>
        <source>More lockers</source>
        <comment>button: shows the next ones</comment>
        <translation>خزائن أخرى</translation>
    </message>
    <message>
        <source>Type a number</source>
        <comment>button: of a locker</comment>
        <translation>كتابة رقم</translation>
    </message>
    <message>
        <source>Test all doors</source>
        <translation>اختبار الأبواب</translation>
    </message>
    <message>
        <source>Sign out</source>
        <comment>button: staff leave</comment>
        <translation>خروج</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>lockers</comment>
        <translation>
            <numerusform>لا فارغة</numerusform>
            <numerusform>واحدة فارغة</numerusform>
            <numerusform>اثنتان فارغتان</numerusform>
            <numerusform>%n فارغة</numerusform>
            <numerusform>%n فارغة</numerusform>
            <numerusform>%n فارغة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <comment>lockers with a parcel</comment>
        <translation>
            <numerusform>لا مشغولة</numerusform>
            <numerusform>واحدة مشغولة</numerusform>
            <numerusform>اثنتان مشغولتان</numerusform>
            <numerusform>%n مشغولة</numerusform>
            <numerusform>%n مشغولة</numerusform>
            <numerusform>%n مشغولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <comment>lockers</comment>
        <translation>
            <numerusform>لا منتهية</numerusform>
            <numerusform>واحدة منتهية</numerusform>
            <numerusform>اثنتان منتهيتان</numerusform>
            <numerusform>%n منتهية</numerusform>
            <numerusform>%n منتهية</numerusform>
            <numerusform>%n منتهية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>lockers whose door is open</comment>
        <translation>
            <numerusform>لا مفتوحة</numerusform>
            <numerusform>واحدة مفتوحة</numerusform>
            <numerusform>اثنتان مفتوحتان</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>lockers that staff must look at</comment>
        <translation>
            <numerusform>لا شيء للفحص</numerusform>
            <numerusform>واحدة للفحص</numerusform>
            <numerusform>اثنتان للفحص</numerusform>
            <numerusform>%n للفحص</numerusform>
            <numerusform>%n للفحص</numerusform>
            <numerusform>%n للفحص</numerusform>
        </translation>
    </message>
    <message>
        <source>All lockers</source>
        <translation>كل الخزائن</translation>
    </message>
    <message>
        <source>A wrong door opened</source>
        <translation>فُتح باب آخر</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for the network.</source>
        <comment>to the service</comment>
        <translation>
            <numerusform>لا رسائل تنتظر الاتصال.</numerusform>
            <numerusform>رسالة واحدة تنتظر الاتصال.</numerusform>
            <numerusform>رسالتان تنتظران الاتصال.</numerusform>
            <numerusform>%n رسائل تنتظر الاتصال.</numerusform>
            <numerusform>%n رسالة تنتظر الاتصال.</numerusform>
            <numerusform>%n رسالة تنتظر الاتصال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into locker %1</source>
        <translation>فحص الخزانة %1</translation>
    </message>
    <message>
        <source>Locker %1</source>
        <translation>الخزانة %1</translation>
    </message>
    <message>
        <source>Touch a locker to see what is in it.</source>
        <translation>المس خزانة لرؤية ما فيها.</translation>
    </message>
    <message>
        <source>Look into marked ones.</source>
        <translation>افحص الخزائن المعلّمة.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <comment>button: to what concerns no locker</comment>
        <translation>هذا الجهاز</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were refused.</source>
        <comment>by the service</comment>
        <translation>
            <numerusform>لم تُرفض أي رسالة.</numerusform>
            <numerusform>رُفضت رسالة واحدة.</numerusform>
            <numerusform>رُفضت رسالتان.</numerusform>
            <numerusform>رُفضت %n رسائل.</numerusform>
            <numerusform>رُفضت %n رسالة.</numerusform>
            <numerusform>رُفضت %n رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In 7 days, %n parcel(s) found no room.</source>
        <comment>couriers kept them</comment>
        <translation>
            <numerusform>كل الطرود وجدت مكانًا في 7 أيام.</numerusform>
            <numerusform>طرد واحد بلا مكان في 7 أيام.</numerusform>
            <numerusform>طردان بلا مكان في 7 أيام.</numerusform>
            <numerusform>%n طرود بلا مكان في 7 أيام.</numerusform>
            <numerusform>%n طردًا بلا مكان في 7 أيام.</numerusform>
            <numerusform>%n طرد بلا مكان في 7 أيام.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardMap</name>
    <message>
        <source>All lockers. Type a number to choose one.</source>
        <comment>heard by who cannot see the board</comment>
        <translation>كل الخزائن. اكتب رقمًا للاختيار.</translation>
    </message>
    <message>
        <source>This locker is free</source>
        <translation>هذه الخزانة فارغة</translation>
    </message>
    <message>
        <source>A parcel is inside</source>
        <translation>فيها طرد</translation>
    </message>
    <message>
        <source>The time to collect is over</source>
        <translation>انتهت مدة الاستلام</translation>
    </message>
    <message>
        <source>The door is open</source>
        <translation>الباب مفتوح</translation>
    </message>
    <message>
        <source>Look into this locker</source>
        <translation>انظر في هذه الخزانة</translation>
    </message>
    <message>
        <source>Locker %1</source>
        <translation>الخزانة %1</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>We look for this parcel</source>
        <translation>نبحث عن هذا الطرد</translation>
    </message>
    <message>
        <source>We prepare a locker</source>
        <translation>نجهّز خزانة</translation>
    </message>
    <message>
        <source>We check your code</source>
        <translation>نتحقق من الرمز</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>يستغرق هذا بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>We check your badge</source>
        <translation>نتحقق من بطاقتك</translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Show more</source>
        <comment>button: the answers that found no room</comment>
        <translation>عرض المزيد</translation>
    </message>
</context>
<context>
    <name>CodeCells</name>
    <message>
        <source>%1 of %2 typed</source>
        <comment>spoken: signs of a code</comment>
        <translation>كُتب %1 من %2</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message>
        <source>How do you collect?</source>
        <translation>كيف تريد الاستلام؟</translation>
    </message>
    <message>
        <source>Or scan your code now.</source>
        <translation>أو امسح الرمز الآن.</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>كتابة رمز</translation>
    </message>
    <message>
        <source>It is in the message you got</source>
        <translation>تجده في الرسالة التي وصلتك</translation>
    </message>
    <message>
        <source>Type my ID</source>
        <translation>كتابة الرقم الشخصي</translation>
    </message>
    <message>
        <source>Or hold your badge to the scanner</source>
        <translation>أو قرّب البطاقة من القارئ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>For this department?</source>
        <translation>لهذا القسم؟</translation>
    </message>
    <message>
        <source>For this person?</source>
        <translation>لهذا الشخص؟</translation>
    </message>
    <message>
        <source>Look at the label again.</source>
        <translation>انظر إلى الملصق مرة أخرى.</translation>
    </message>
    <message>
        <source>Yes, choose a locker</source>
        <translation>نعم، اختيار خزانة</translation>
    </message>
    <message>
        <source>No, search again</source>
        <translation>لا، بحث من جديد</translation>
    </message>
    <message>
        <source>Keep the parcel</source>
        <translation>الاحتفاظ بالطرد</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>لم يبق وقت</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %n ثوانٍ</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>under a large number that counts down</comment>
        <translation>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>ثوانٍ</numerusform>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorPlate</name>
    <message>
        <source>Locker %1</source>
        <translation>الخزانة %1</translation>
    </message>
</context>
<context>
    <name>DoorTest</name>
    <message numerus="yes">
        <source>%n locker(s)</source>
        <comment>a count, not a number on a door</comment>
        <translation>
            <numerusform>لا خزانة</numerusform>
            <numerusform>خزانة واحدة</numerusform>
            <numerusform>خزانتان</numerusform>
            <numerusform>%n خزائن</numerusform>
            <numerusform>%n خزانة</numerusform>
            <numerusform>%n خزانة</numerusform>
        </translation>
    </message>
    <message>
        <source>Every tested door works</source>
        <translation>الأبواب المختبرة تعمل</translation>
    </message>
    <message>
        <source>Look at these doors</source>
        <translation>افحص هذه الأبواب</translation>
    </message>
    <message>
        <source>The test ended early</source>
        <translation>انتهى الاختبار مبكرًا</translation>
    </message>
    <message numerus="yes">
        <source>%n door(s) opened and closed.</source>
        <comment>in a test</comment>
        <translation>
            <numerusform>لم يُفتح أي باب ويُغلق.</numerusform>
            <numerusform>فُتح باب واحد وأُغلق.</numerusform>
            <numerusform>فُتح بابان وأُغلقا.</numerusform>
            <numerusform>فُتحت %n أبواب وأُغلقت.</numerusform>
            <numerusform>فُتح %n بابًا وأُغلق.</numerusform>
            <numerusform>فُتح %n باب وأُغلق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Did not pass the test</source>
        <comment>doors</comment>
        <translation>لم تجتز الاختبار</translation>
    </message>
    <message numerus="yes">
        <source>Locker(s) %1</source>
        <comment>numbers of lockers</comment>
        <translation>
            <numerusform>الخزائن %1</numerusform>
            <numerusform>الخزانة %1</numerusform>
            <numerusform>الخزانتان %1</numerusform>
            <numerusform>الخزائن %1</numerusform>
            <numerusform>الخزائن %1</numerusform>
            <numerusform>الخزائن %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone, a parcel is inside</source>
        <comment>lockers</comment>
        <translation>تُركت، فيها طرد</translation>
    </message>
    <message>
        <source>Not tested</source>
        <comment>doors</comment>
        <translation>لم تُختبر</translation>
    </message>
    <message>
        <source>Back to all lockers</source>
        <translation>إلى كل الخزائن</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>We do not know this ID.</source>
        <translation>لا نعرف هذا الرقم الشخصي.</translation>
    </message>
    <message>
        <source>We do not know this number.</source>
        <translation>لا نعرف هذا الرقم.</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>
            <numerusform>اكتمل</numerusform>
            <numerusform>حرف واحد بعد</numerusform>
            <numerusform>حرفان بعد</numerusform>
            <numerusform>%n أحرف بعد</numerusform>
            <numerusform>%n حرفًا بعد</numerusform>
            <numerusform>%n حرف بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more digit(s)</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>
            <numerusform>اكتمل</numerusform>
            <numerusform>رقم واحد بعد</numerusform>
            <numerusform>رقمان بعد</numerusform>
            <numerusform>%n أرقام بعد</numerusform>
            <numerusform>%n رقمًا بعد</numerusform>
            <numerusform>%n رقم بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Type your ID</source>
        <translation>اكتب رقمك الشخصي</translation>
    </message>
    <message>
        <source>Scan your return code</source>
        <translation>امسح رمز الإرجاع</translation>
    </message>
    <message>
        <source>Type the number</source>
        <comment>of the label</comment>
        <translation>اكتب الرقم</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>اكتب الرمز</translation>
    </message>
    <message>
        <source>Or hold your badge to the scanner.</source>
        <translation>أو قرّب البطاقة من القارئ.</translation>
    </message>
    <message>
        <source>Or type it below.</source>
        <translation>أو اكتبه أدناه.</translation>
    </message>
    <message>
        <source>It is under the barcode on the label.</source>
        <translation>تجده تحت الرمز الشريطي على الملصق.</translation>
    </message>
    <message>
        <source>Or scan it at any time.</source>
        <translation>أو امسحه في أي وقت.</translation>
    </message>
    <message>
        <source>Type my ID</source>
        <translation>الرقم الشخصي</translation>
    </message>
    <message>
        <source>Open locker</source>
        <translation>فتح الخزانة</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Scan your staff badge</source>
        <translation>امسح بطاقة الموظف</translation>
    </message>
    <message>
        <source>Type your staff PIN</source>
        <translation>اكتب رقم الموظف السري</translation>
    </message>
    <message>
        <source>Which locker?</source>
        <translation>أي خزانة؟</translation>
    </message>
    <message>
        <source>Or type its number.</source>
        <translation>أو اكتب رقمها.</translation>
    </message>
    <message>
        <source>Then you see all lockers.</source>
        <translation>ثم ترى كل الخزائن.</translation>
    </message>
    <message>
        <source>Type the number on its door.</source>
        <translation>اكتب الرقم الذي على الباب.</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>اكتب رقمك السري</translation>
    </message>
    <message>
        <source>Which return?</source>
        <translation>أي إرجاع؟</translation>
    </message>
    <message>
        <source>It belongs to your ID.</source>
        <translation>وهو تابع لرقمك الشخصي.</translation>
    </message>
    <message>
        <source>Scan its label, or type its number.</source>
        <translation>امسح الملصق أو اكتب الرقم.</translation>
    </message>
    <message>
        <source>Show a receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Type your carrier code</source>
        <translation>اكتب رمز المندوب</translation>
    </message>
    <message>
        <source>No barcode</source>
        <comment>button: the parcel has none</comment>
        <translation>بلا رمز شريطي</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Do you need help?</source>
        <translation>هل تحتاج إلى مساعدة؟</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation>خط المساعدة</translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation>العودة إلى الشاشة</translation>
    </message>
    <message>
        <source>I am staff</source>
        <comment>button: begins the sign-in</comment>
        <translation>أنا من الموظفين</translation>
    </message>
    <message>
        <source>Locker bank</source>
        <translation>رقم المحطة</translation>
    </message>
    <message>
        <source>Ask the staff. Tell them the locker bank.</source>
        <translation>اسأل الموظفين وأخبرهم برقم المحطة.</translation>
    </message>
    <message>
        <source>Call us and tell us the locker bank.</source>
        <translation>اتصل بنا وأخبرنا برقم المحطة.</translation>
    </message>
</context>
<context>
    <name>Here</name>
    <message>
        <source>You</source>
        <comment>marks the screen on the map of the lockers</comment>
        <translation>هنا</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>Collect a parcel</source>
        <translation>استلام طرد</translation>
    </message>
    <message>
        <source>Type your code or your ID</source>
        <translation>كتابة الرمز أو الرقم الشخصي</translation>
    </message>
    <message>
        <source>Return a parcel</source>
        <translation>إرجاع طرد</translation>
    </message>
    <message>
        <source>Deliver parcels</source>
        <translation>توصيل طرود</translation>
    </message>
    <message>
        <source>Scan to start</source>
        <translation>امسح للبدء</translation>
    </message>
    <message>
        <source>Hold up your code or label.</source>
        <translation>قرّب الرمز أو الملصق.</translation>
    </message>
    <message>
        <source>No network. Collecting works.</source>
        <translation>لا اتصال. الاستلام متاح.</translation>
    </message>
    <message>
        <source>Hold up your code.</source>
        <translation>قرّب الرمز.</translation>
    </message>
    <message>
        <source>Hold up the label.</source>
        <translation>قرّب الملصق.</translation>
    </message>
</context>
<context>
    <name>InOrNot</name>
    <message>
        <source>Yes, parcel is in</source>
        <translation>نعم، الطرد في الداخل</translation>
    </message>
    <message>
        <source>Locker %1 is then taken</source>
        <comment>occupied</comment>
        <translation>تصبح الخزانة %1 مشغولة</translation>
    </message>
    <message>
        <source>No, parcel is inside</source>
        <translation>لا، الطرد في الداخل</translation>
    </message>
    <message>
        <source>No, it does not fit</source>
        <translation>لا، لا يتسع</translation>
    </message>
    <message>
        <source>Open a larger locker</source>
        <translation>فتح خزانة أكبر</translation>
    </message>
    <message>
        <source>No, I keep the parcel</source>
        <translation>لا، أحتفظ بالطرد</translation>
    </message>
    <message>
        <source>Locker %1 must be empty</source>
        <translation>يجب أن تكون الخزانة %1 فارغة</translation>
    </message>
    <message>
        <source>Yes, it is empty</source>
        <translation>نعم، هي فارغة</translation>
    </message>
    <message>
        <source>The parcel stays with you</source>
        <translation>يبقى الطرد معك</translation>
    </message>
    <message>
        <source>Open the door again</source>
        <translation>فتح الباب مرة أخرى</translation>
    </message>
    <message>
        <source>To look inside</source>
        <comment>why the door is opened again</comment>
        <translation>للنظر في الداخل</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>إبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>Is locker %1 empty?</source>
        <translation>هل الخزانة %1 فارغة؟</translation>
    </message>
    <message>
        <source>Is the parcel inside?</source>
        <translation>هل الطرد في الداخل؟</translation>
    </message>
    <message>
        <source>Yes? Scan the next one.</source>
        <comment>parcel: the next scan answers the title, Is the parcel inside?</comment>
        <translation>نعم؟ امسح التالي.</translation>
    </message>
    <message>
        <source>Locker %1 is closed.</source>
        <translation>الخزانة %1 مغلقة.</translation>
    </message>
    <message>
        <source>Yes, I take it along</source>
        <translation>نعم، آخذه معي</translation>
    </message>
    <message>
        <source>Locker %1 is then free</source>
        <translation>تصبح الخزانة %1 فارغة</translation>
    </message>
    <message>
        <source>No, I leave it inside</source>
        <translation>لا، أتركه في الداخل</translation>
    </message>
    <message>
        <source>It stays in the locker</source>
        <translation>يبقى في الخزانة</translation>
    </message>
    <message>
        <source>Nothing was inside</source>
        <translation>كانت الخزانة فارغة</translation>
    </message>
    <message>
        <source>Staff will look</source>
        <translation>سيتحقق الموظفون</translation>
    </message>
    <message>
        <source>Did you take everything?</source>
        <translation>هل أخذت كل شيء؟</translation>
    </message>
    <message>
        <source>Parcel is in? Scan the next one.</source>
        <translation>الطرد في الداخل؟ امسح التالي مباشرة.</translation>
    </message>
</context>
<context>
    <name>Inspect</name>
    <message>
        <source>Nothing is inside</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>What was in it is with you</source>
        <translation>ما كان فيها معك</translation>
    </message>
    <message>
        <source>All parcels are inside</source>
        <translation>كل الطرود</translation>
    </message>
    <message>
        <source>The parcel is inside</source>
        <translation>الطرد في الداخل</translation>
    </message>
    <message>
        <source>Only some are inside</source>
        <comment>parcels</comment>
        <translation>بعضها فقط</translation>
    </message>
    <message>
        <source>Open the door again</source>
        <translation>فتح الباب مرة أخرى</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: open the door</comment>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Skip this locker</source>
        <translation>تخطي هذه الخزانة</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Yes, it is inside</source>
        <translation>نعم، في الداخل</translation>
    </message>
    <message>
        <source>No, it is not inside</source>
        <translation>لا، ليس في الداخل</translation>
    </message>
    <message>
        <source>Is this parcel inside?</source>
        <translation>هل هذا الطرد في الداخل؟</translation>
    </message>
    <message>
        <source>What is inside?</source>
        <translation>ماذا في الداخل؟</translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation>لم يُفتح الباب</translation>
    </message>
    <message>
        <source>The parcel ending %1</source>
        <comment>the last signs of its number</comment>
        <translation>الطرد المنتهي بـ ⁦%1⁩</translation>
    </message>
    <message>
        <source>Push it once, or use the key.</source>
        <translation>ادفعه مرة أو استخدم المفتاح.</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <comment>the last signs of parcels</comment>
        <translation>المتوقع: %1</translation>
    </message>
    <message>
        <source>Take out what does not belong there.</source>
        <translation>أخرج ما ليس مكانه هنا.</translation>
    </message>
</context>
<context>
    <name>Keep</name>
    <message>
        <source>We note it for the staff.</source>
        <translation>نسجّلها للموظفين.</translation>
    </message>
    <message>
        <source>No such person here</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>شخص غير معروف</translation>
    </message>
    <message>
        <source>They have moved out</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>انتقل من هنا</translation>
    </message>
    <message>
        <source>Label is unreadable</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>ملصق غير مقروء</translation>
    </message>
    <message>
        <source>Another reason</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Why do you keep it?</source>
        <comment>the parcel</comment>
        <translation>ما سبب الاحتفاظ به؟</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>إفراغ</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>شرطة</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Parcels ending: %1</source>
        <comment>the last signs of their numbers</comment>
        <translation>الطرود المنتهية بـ: %1</translation>
    </message>
    <message>
        <source>Refused on %1 with %2</source>
        <comment>%1: a day, %2: the service&apos;s number for it</comment>
        <translation>رُفضت في %1 بالرد %2</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <comment>button: the service</comment>
        <translation>إعادة الإبلاغ</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>تمت تسويتها</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>الرسالة التالية</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The parcel has no code</source>
        <translation>الطرد بلا رمز</translation>
    </message>
    <message>
        <source>The parcel is gone</source>
        <comment>it is not in its locker any more</comment>
        <translation>الطرد غير موجود</translation>
    </message>
    <message>
        <source>It is inside. Hand it to its person.</source>
        <translation>إنه في الداخل. سلّمه لصاحبه.</translation>
    </message>
    <message>
        <source>The service still lists it. Correct that there.</source>
        <comment>a parcel</comment>
        <translation>ما زالت الخدمة تسجّله. صحّح ذلك لديها.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>MoreTimeSheet</name>
    <message>
        <source>If not, we clear the screen.</source>
        <translation>وإلا سنمسح الشاشة.</translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation>هل تحتاج إلى وقت إضافي؟</translation>
    </message>
    <message>
        <source>Yes, give me more time</source>
        <translation>نعم، وقت إضافي</translation>
    </message>
    <message>
        <source>No, finish now</source>
        <translation>لا، إنهاء الآن</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>Name %1 of %2</source>
        <translation>الاسم %1 من %2</translation>
    </message>
</context>
<context>
    <name>NewLabel</name>
    <message>
        <source>Then the parcel can go in.</source>
        <translation>بعدها يمكن وضع الطرد.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>label row: of the parcel</comment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Write this on the parcel</source>
        <translation>اكتب هذا على الطرد</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>of the parcel</comment>
        <translation>ملصق</translation>
    </message>
    <message>
        <source>It is written</source>
        <comment>button: the number is on the parcel</comment>
        <translation>تمت الكتابة</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>This parcel is already in</source>
        <translation>هذا الطرد في الخزانة</translation>
    </message>
    <message>
        <source>You need do nothing more.</source>
        <translation>لا يلزمك شيء آخر.</translation>
    </message>
    <message>
        <source>That parcel is already in.</source>
        <translation>هذا الطرد موجود في الخزانة.</translation>
    </message>
    <message>
        <source>Staff must look first</source>
        <translation>على الموظفين النظر أولًا</translation>
    </message>
    <message>
        <source>Keep the parcel with you. Staff are told.</source>
        <translation>احتفظ بالطرد. تم إبلاغ الموظفين.</translation>
    </message>
    <message>
        <source>Staff must look at that parcel first.</source>
        <translation>على الموظفين فحص هذا الطرد أولًا.</translation>
    </message>
    <message>
        <source>No network right now</source>
        <translation>لا اتصال الآن</translation>
    </message>
    <message>
        <source>Collecting works. Keep other parcels with you.</source>
        <translation>الاستلام متاح. احتفظ بالطرود الأخرى.</translation>
    </message>
    <message>
        <source>No network. Try again in a moment.</source>
        <translation>لا اتصال. حاول بعد قليل.</translation>
    </message>
    <message>
        <source>This does not work now</source>
        <translation>هذا غير متاح الآن</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>لم يتغير شيء. حاول بعد قليل.</translation>
    </message>
    <message>
        <source>That did not work. Try again in a moment.</source>
        <translation>لم ينجح ذلك. حاول بعد قليل.</translation>
    </message>
    <message>
        <source>Keep the parcel with you. Nothing is lost.</source>
        <translation>احتفظ بالطرد. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The parcel stays with you</source>
        <translation>يبقى الطرد معك</translation>
    </message>
    <message>
        <source>We noted that it was not delivered.</source>
        <translation>سجّلنا أنه لم يُسلَّم.</translation>
    </message>
    <message>
        <source>That parcel stays with you.</source>
        <translation>يبقى هذا الطرد معك.</translation>
    </message>
    <message>
        <source>Staff are told. Your parcels are safe.</source>
        <translation>تم إبلاغ الموظفين. طرودك آمنة.</translation>
    </message>
    <message>
        <source>No locker that fits is free</source>
        <translation>لا خزانة فارغة مناسبة</translation>
    </message>
    <message>
        <source>No locker that fits that parcel is free.</source>
        <translation>لا خزانة فارغة تناسب هذا الطرد.</translation>
    </message>
    <message>
        <source>That size is not free</source>
        <translation>هذا الحجم غير متاح</translation>
    </message>
    <message>
        <source>Choose another size.</source>
        <translation>اختر حجمًا آخر.</translation>
    </message>
    <message>
        <source>That size is not free now. Choose another.</source>
        <translation>لم يعد هذا الحجم متاحًا. اختر حجمًا آخر.</translation>
    </message>
    <message>
        <source>No door opens right now</source>
        <translation>لا يُفتح أي باب الآن</translation>
    </message>
    <message>
        <source>No door opens right now. Staff are told.</source>
        <translation>لا يُفتح أي باب الآن. تم إبلاغ الموظفين.</translation>
    </message>
    <message>
        <source>That was too long ago</source>
        <translation>مضى وقت طويل</translation>
    </message>
    <message>
        <source>Staff can still open it for you.</source>
        <translation>يمكن للموظفين فتحها لك.</translation>
    </message>
    <message>
        <source>It is too late to take that out.</source>
        <translation>فات وقت إخراجه.</translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation>لم يُفتح الباب</translation>
    </message>
    <message>
        <source>Nothing is lost. Staff are told.</source>
        <translation>لم يُفقد شيء. تم إبلاغ الموظفين.</translation>
    </message>
    <message>
        <source>The door did not open. Staff are told.</source>
        <translation>لم يُفتح الباب. تم إبلاغ الموظفين.</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>لا نعرف هذا الرمز</translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation>لا نعرف هذا الرمز.</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>محاولات كثيرة</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>انتظر بضع دقائق ثم حاول.</translation>
    </message>
    <message>
        <source>Nothing here for you yet</source>
        <translation>لا شيء لك هنا بعد</translation>
    </message>
    <message>
        <source>Check the place in your message.</source>
        <translation>راجع المكان في رسالتك.</translation>
    </message>
    <message>
        <source>There is nothing here for this code.</source>
        <translation>لا شيء هنا لهذا الرمز.</translation>
    </message>
    <message>
        <source>The time to collect is over</source>
        <translation>انتهت مدة الاستلام</translation>
    </message>
    <message>
        <source>Your parcel is safe. Staff can hand it to you.</source>
        <translation>طردك آمن. يسلّمه لك الموظفون.</translation>
    </message>
    <message>
        <source>The time to collect is over.</source>
        <translation>انتهت مدة الاستلام.</translation>
    </message>
    <message>
        <source>Staff can help you</source>
        <translation>يمكن للموظفين مساعدتك</translation>
    </message>
    <message>
        <source>Your parcel is safe. Call the help line.</source>
        <translation>طردك آمن. اتصل بخط المساعدة.</translation>
    </message>
    <message>
        <source>Staff can help you with this.</source>
        <translation>يمكن للموظفين مساعدتك في هذا.</translation>
    </message>
    <message>
        <source>Close the door</source>
        <translation>أغلق الباب</translation>
    </message>
    <message>
        <source>Then we are done.</source>
        <translation>وبذلك ننتهي.</translation>
    </message>
    <message>
        <source>Close the door, then we are done.</source>
        <translation>أغلق الباب وبذلك ننتهي.</translation>
    </message>
    <message>
        <source>We kept this for later</source>
        <translation>حُفظ لوقت لاحق</translation>
    </message>
    <message>
        <source>Scan the same label to go on.</source>
        <translation>امسح الملصق نفسه للمتابعة.</translation>
    </message>
    <message>
        <source>Scan your last parcel again</source>
        <translation>امسح آخر طرد مرة أخرى</translation>
    </message>
    <message>
        <source>The screen was restarted. Nothing is lost.</source>
        <translation>أُعيد تشغيل الشاشة. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Scan your last parcel again.</source>
        <translation>امسح آخر طرد مرة أخرى.</translation>
    </message>
    <message>
        <source>Type your code again</source>
        <translation>اكتب الرمز مرة أخرى</translation>
    </message>
    <message>
        <source>The screen was restarted. Your code is still good.</source>
        <translation>أُعيد تشغيل الشاشة. ما زال رمزك صالحًا.</translation>
    </message>
    <message>
        <source>Type your code again. It is still good.</source>
        <translation>اكتب الرمز مرة أخرى. ما زال صالحًا.</translation>
    </message>
    <message>
        <source>We told the staff</source>
        <translation>أبلغنا الموظفين</translation>
    </message>
    <message>
        <source>Keep this number.</source>
        <translation>احتفظ بهذا الرقم.</translation>
    </message>
    <message>
        <source>We told the staff.</source>
        <translation>أبلغنا الموظفين.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكرًا لك</translation>
    </message>
    <message>
        <source>Goodbye.</source>
        <translation>مع السلامة.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>شكرًا لك.</translation>
    </message>
    <message>
        <source>The parcel is in</source>
        <translation>الطرد في الخزانة</translation>
    </message>
    <message>
        <source>The parcel is in.</source>
        <translation>الطرد في الخزانة.</translation>
    </message>
    <message>
        <source>Nothing was returned</source>
        <translation>لم يُرجع شيء</translation>
    </message>
    <message>
        <source>Your return code is still good.</source>
        <translation>ما زال رمز الإرجاع صالحًا.</translation>
    </message>
    <message>
        <source>Nothing was returned.</source>
        <translation>لم يُرجع شيء.</translation>
    </message>
    <message>
        <source>Close the door first</source>
        <translation>أغلق الباب أولًا</translation>
    </message>
    <message>
        <source>Then scan the next parcel.</source>
        <translation>ثم امسح الطرد التالي.</translation>
    </message>
    <message>
        <source>Close this door first, then scan again.</source>
        <translation>أغلق هذا الباب أولًا ثم امسح.</translation>
    </message>
    <message>
        <source>Put it in, or keep it.</source>
        <translation>ضعه أو احتفظ به.</translation>
    </message>
    <message>
        <source>You scanned the same parcel again.</source>
        <translation>هذا الطرد نفسه.</translation>
    </message>
    <message>
        <source>Put this parcel in as well</source>
        <translation>ضع هذا الطرد أيضًا</translation>
    </message>
    <message>
        <source>It is for the same person.</source>
        <translation>إنه للشخص نفسه.</translation>
    </message>
    <message>
        <source>Put this parcel in as well.</source>
        <translation>ضع هذا الطرد أيضًا.</translation>
    </message>
    <message>
        <source>We could not read this</source>
        <translation>تعذّرت قراءة هذا</translation>
    </message>
    <message>
        <source>Hold the label flat and scan again.</source>
        <translation>ابسط الملصق وامسح مرة أخرى.</translation>
    </message>
    <message>
        <source>We could not read this. Hold the label flat.</source>
        <translation>تعذّرت القراءة. ابسط الملصق.</translation>
    </message>
    <message>
        <source>Only parcels we already know can go in.</source>
        <translation>يمكن إيداع الطرود المعروفة لدينا فقط.</translation>
    </message>
    <message>
        <source>No network. Only parcels we know can go in.</source>
        <translation>لا اتصال. نقبل الطرود المعروفة فقط.</translation>
    </message>
    <message>
        <source>This locker does not answer</source>
        <translation>هذه الخزانة لا تستجيب</translation>
    </message>
    <message>
        <source>That locker does not answer. Staff are told.</source>
        <translation>هذه الخزانة لا تستجيب. تم إبلاغ الموظفين.</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>هذا غير صحيح</translation>
    </message>
    <message>
        <source>Nobody was signed in.</source>
        <translation>لم يدخل أحد.</translation>
    </message>
    <message>
        <source>This is not right.</source>
        <translation>هذا غير صحيح.</translation>
    </message>
    <message>
        <source>There is no such locker.</source>
        <translation>لا توجد هذه الخزانة.</translation>
    </message>
    <message>
        <source>Nobody can sign in here</source>
        <translation>لا يمكن لأحد الدخول هنا</translation>
    </message>
    <message>
        <source>No staff are set up for these lockers.</source>
        <translation>لا موظفين مسجلين لهذه الخزائن.</translation>
    </message>
    <message>
        <source>No staff are set up here.</source>
        <translation>لا موظفين مسجلين هنا.</translation>
    </message>
    <message>
        <source>There is no such locker</source>
        <translation>لا توجد هذه الخزانة</translation>
    </message>
    <message>
        <source>Check the number on its door.</source>
        <translation>تحقق من الرقم على الباب.</translation>
    </message>
    <message>
        <source>Answer this first</source>
        <translation>أجب أولًا</translation>
    </message>
    <message>
        <source>Answer this first, then scan again.</source>
        <translation>أجب أولًا ثم امسح.</translation>
    </message>
    <message>
        <source>Check the code, the place and the day in your message.</source>
        <translation>تحقق من الرمز والمكان واليوم في رسالتك.</translation>
    </message>
    <message>
        <source>Check your ID and your PIN.</source>
        <translation>تحقق من الرقمين الشخصي والسري.</translation>
    </message>
    <message>
        <source>Your parcel is at another place</source>
        <translation>طردك في مكان آخر</translation>
    </message>
    <message>
        <source>It waits for you there.</source>
        <translation>وهو بانتظارك هناك.</translation>
    </message>
    <message>
        <source>Your parcel is at another place.</source>
        <translation>طردك في مكان آخر.</translation>
    </message>
    <message>
        <source>Your parcel stays yours. Your code stays good.</source>
        <translation>يبقى الطرد لك، ويبقى رمزك صالحًا.</translation>
    </message>
    <message>
        <source>No receipt for this number</source>
        <translation>لا إيصال لهذا الرقم</translation>
    </message>
    <message>
        <source>Receipts are kept for one day.</source>
        <translation>تُحفظ الإيصالات يومًا واحدًا.</translation>
    </message>
    <message>
        <source>There is no receipt for it.</source>
        <translation>لا يوجد إيصال.</translation>
    </message>
    <message>
        <source>It belongs here</source>
        <translation>مكانه هنا</translation>
    </message>
    <message>
        <source>Scan the next label.</source>
        <translation>امسح الملصق التالي.</translation>
    </message>
    <message>
        <source>That parcel belongs here.</source>
        <translation>مكان هذا الطرد هنا.</translation>
    </message>
    <message>
        <source>It belongs elsewhere</source>
        <translation>مكانه في خزانة أخرى</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>أخرجه.</translation>
    </message>
    <message>
        <source>It belongs in locker %1. Take it out.</source>
        <translation>مكانه في الخزانة %1. أخرجه.</translation>
    </message>
    <message>
        <source>It is for somebody else</source>
        <translation>إنه لشخص آخر</translation>
    </message>
    <message>
        <source>It is for somebody else. Take it out.</source>
        <translation>إنه لشخص آخر. أخرجه.</translation>
    </message>
    <message>
        <source>The service does not know it</source>
        <translation>الخدمة لا تعرفه</translation>
    </message>
    <message>
        <source>The service does not know it. Take it out.</source>
        <translation>الخدمة لا تعرفه. أخرجه.</translation>
    </message>
    <message>
        <source>Your parcel is safe. Tell staff the locker number.</source>
        <translation>طردك آمن. أخبر الموظفين برقم الخزانة.</translation>
    </message>
    <message>
        <source>No network: known parcels only</source>
        <translation>لا اتصال: الطرود المعروفة فقط</translation>
    </message>
    <message>
        <source>It is the same parcel</source>
        <translation>هذا هو الطرد نفسه</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Case number</source>
        <translation>رقم البلاغ</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation>خط المساعدة</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>كتابة رمز</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>العودة إلى البداية</translation>
    </message>
    <message>
        <source>Go there</source>
        <comment>before the name of a place</comment>
        <translation>اذهب إلى هنا</translation>
    </message>
</context>
<context>
    <name>OpenDoor</name>
    <message>
        <source>We wait until the door is closed.</source>
        <translation>ننتظر إغلاق الباب.</translation>
    </message>
    <message>
        <source>The door is being unlocked.</source>
        <translation>يجري فتح القفل.</translation>
    </message>
    <message>
        <source>Keep the parcel. Close the door.
A larger locker opens then.</source>
        <translation>احتفظ بالطرد. أغلق الباب.
ثم تُفتح خزانة أكبر.</translation>
    </message>
    <message>
        <source>Take everything out.
Then close the door.</source>
        <translation>أخرج كل شيء.
ثم أغلق الباب.</translation>
    </message>
    <message>
        <source>Take the parcel out.
Then close the door.</source>
        <translation>أخرج الطرد.
ثم أغلق الباب.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n parcel(s) in.
Then close the door.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>ضع الطرود.
ثم أغلق الباب.</numerusform>
            <numerusform>ضع طردًا واحدًا.
ثم أغلق الباب.</numerusform>
            <numerusform>ضع طردين.
ثم أغلق الباب.</numerusform>
            <numerusform>ضع %n طرود.
ثم أغلق الباب.</numerusform>
            <numerusform>ضع %n طردًا.
ثم أغلق الباب.</numerusform>
            <numerusform>ضع %n طرد.
ثم أغلق الباب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the parcel in.
Then close the door.</source>
        <translation>ضع الطرد في الداخل.
ثم أغلق الباب.</translation>
    </message>
    <message>
        <source>Locker %1 is open</source>
        <comment>title: it stands open</comment>
        <translation>الخزانة %1 مفتوحة</translation>
    </message>
    <message>
        <source>Locker %1 opens</source>
        <comment>title: in a moment, by itself</comment>
        <translation>تُفتح الخزانة %1</translation>
    </message>
    <message>
        <source>Go to the lit door.</source>
        <translation>اذهب إلى الباب المضيء.</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>لا يتسع</translation>
    </message>
    <message>
        <source>I keep the parcel</source>
        <translation>أحتفظ بالطرد</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>إبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>I closed the door</source>
        <translation>أغلقتُ الباب</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>إنهاء الاختبار</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <comment>button: the door</comment>
        <translation>تركه مفتوحًا</translation>
    </message>
    <message>
        <source>Look inside.
Then close the door.</source>
        <translation>انظر في الداخل.
ثم أغلق الباب.</translation>
    </message>
    <message>
        <source>Close the door.
The next one opens then.</source>
        <translation>أغلق الباب.
ثم يُفتح التالي.</translation>
    </message>
    <message>
        <source>Open a larger locker</source>
        <translation>فتح خزانة أكبر</translation>
    </message>
    <message>
        <source>Keep the parcel. Close the door.
The locker is then free.</source>
        <translation>احتفظ بالطرد. أغلق الباب.
تصبح الخزانة فارغة.</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>Out of service</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>Your parcels are safe. Staff are told.</source>
        <translation>طرودك آمنة. تم إبلاغ الموظفين.</translation>
    </message>
    <message>
        <source>Your parcels are safe. We try again by ourselves.</source>
        <translation>طرودك آمنة. نعيد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation>خط المساعدة</translation>
    </message>
    <message>
        <source>The kiosk is starting</source>
        <translation>جارٍ تشغيل الجهاز</translation>
    </message>
    <message>
        <source>It takes a few seconds.</source>
        <translation>يستغرق هذا بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Locker bank</source>
        <translation>رقم المحطة</translation>
    </message>
</context>
<context>
    <name>OutOfUse</name>
    <message>
        <source>The lock is broken</source>
        <translation>القفل معطل</translation>
    </message>
    <message>
        <source>The door is damaged</source>
        <translation>الباب متضرر</translation>
    </message>
    <message>
        <source>It must be cleaned</source>
        <translation>يلزم تنظيفها</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Why is it out of use?</source>
        <translation>لماذا هي خارج الاستخدام؟</translation>
    </message>
    <message>
        <source>No parcel goes in from now on.</source>
        <translation>لن يوضع فيها طرد بعد الآن.</translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message>
        <source>Your parcel is here</source>
        <translation>طردك هنا</translation>
    </message>
    <message>
        <source>Your parcels are here</source>
        <comment>two or more; no number stands beside it</comment>
        <translation>طرودك هنا</translation>
    </message>
    <message>
        <source>It is in this locker.</source>
        <translation>إنه في هذه الخزانة.</translation>
    </message>
    <message numerus="yes">
        <source>In %n locker(s). Open one at a time.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>افتح واحدة كل مرة.</numerusform>
            <numerusform>في خزانة واحدة.</numerusform>
            <numerusform>في خزانتين. افتح واحدة كل مرة.</numerusform>
            <numerusform>في %n خزائن. افتح واحدة كل مرة.</numerusform>
            <numerusform>في %n خزانة. افتح واحدة كل مرة.</numerusform>
            <numerusform>في %n خزانة. افتح واحدة كل مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open locker %1</source>
        <translation>فتح الخزانة %1</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: leave</comment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>More lockers</source>
        <comment>button: shows the next ones</comment>
        <translation>خزائن أخرى</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: write the report</comment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>How was it settled?</source>
        <translation>كيف تمت التسوية؟</translation>
    </message>
    <message>
        <source>It is noted with your badge.</source>
        <translation>يُسجَّل ذلك مع بطاقتك.</translation>
    </message>
    <message>
        <source>Handed to its person</source>
        <comment>a parcel</comment>
        <translation>سُلِّم لصاحبه</translation>
    </message>
    <message>
        <source>Mended at the service</source>
        <translation>صُحِّح لدى الخدمة</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Which parcel goes back?</source>
        <translation>أي طرد يُعاد؟</translation>
    </message>
    <message>
        <source>The service is told.</source>
        <translation>يتم إبلاغ الخدمة.</translation>
    </message>
    <message>
        <source>Parcel ending %1</source>
        <comment>the last signs of its number</comment>
        <translation>الطرد المنتهي بـ %1</translation>
    </message>
    <message>
        <source>Why does it go back?</source>
        <translation>لماذا يُعاد؟</translation>
    </message>
    <message>
        <source>The sender wants it</source>
        <translation>يريده المرسِل</translation>
    </message>
    <message>
        <source>The courier wants it</source>
        <translation>يريده المندوب</translation>
    </message>
    <message>
        <source>Start the kiosk again?</source>
        <translation>هل تعيد تشغيل الجهاز؟</translation>
    </message>
    <message>
        <source>It takes a few seconds.</source>
        <translation>يستغرق هذا بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Yes, start again</source>
        <comment>the kiosk</comment>
        <translation>نعم، إعادة التشغيل</translation>
    </message>
    <message>
        <source>Close every door first</source>
        <translation>أغلق كل الأبواب أولاً</translation>
    </message>
    <message>
        <source>Locker %1</source>
        <translation>الخزانة %1</translation>
    </message>
    <message>
        <source>We write the report</source>
        <translation>نكتب التقرير</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>التقرير جاهز</translation>
    </message>
    <message>
        <source>It names no person and no parcel.</source>
        <translation>لا يذكر أي شخص أو طرد.</translation>
    </message>
    <message>
        <source>No memory stick is in</source>
        <translation>لا توجد ذاكرة USB</translation>
    </message>
    <message>
        <source>Use another memory stick.</source>
        <translation>استخدم ذاكرة USB أخرى.</translation>
    </message>
    <message>
        <source>Plug one in and try again.</source>
        <translation>وصّل واحدة وحاول مجدداً.</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <comment>%1: numbers of lockers</comment>
        <translation>ما زالت مفتوحة: %1</translation>
    </message>
    <message>
        <source>The report is not written</source>
        <translation>لم يُكتب التقرير</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: start the kiosk</comment>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>The door stays open for whoever helps you.</source>
        <translation>يبقى الباب مفتوحًا لمن يساعدك.</translation>
    </message>
    <message>
        <source>The parcel stays yours.</source>
        <translation>يبقى الطرد لك.</translation>
    </message>
    <message>
        <source>Can somebody help you?</source>
        <translation>هل يوجد من يساعدك؟</translation>
    </message>
    <message>
        <source>Yes, somebody helps me</source>
        <translation>نعم، هناك من يساعدني</translation>
    </message>
    <message>
        <source>No, tell the staff</source>
        <translation>لا، إبلاغ الموظفين</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Not yet: %1</source>
        <comment>1 is the reason, such as: 2 more digits</comment>
        <translation>ليس بعد: %1</translation>
    </message>
    <message>
        <source>That is enough.</source>
        <comment>enough signs were typed</comment>
        <translation>هذا يكفي.</translation>
    </message>
    <message>
        <source>Speech is on. The arrow keys move, the middle key presses. Any key stops the voice.</source>
        <translation>الصوت يعمل. مفاتيح الأسهم للتنقل والمفتاح الأوسط للاختيار. أي مفتاح يوقف الصوت.</translation>
    </message>
    <message>
        <source>Speech is on. Any touch stops the voice. Listen says it again.</source>
        <translation>الصوت يعمل. أي لمسة توقف الصوت. زر الاستماع يعيد القول.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>one key of the pad, its sign is secret</comment>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1، يعمل</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1، متوقف</translation>
    </message>
    <message>
        <source>%1, button</source>
        <translation>%1، زر</translation>
    </message>
    <message>
        <source>%1, not available</source>
        <translation>%1، غير متاح</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>that are left</comment>
        <translation>
            <numerusform>لا ثوانٍ</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Star</source>
        <comment>stands for a secret sign that was typed</comment>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Cleared</source>
        <comment>all that was typed is gone</comment>
        <translation>حُذف الكل</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>the last sign that was typed is gone</comment>
        <translation>حُذف</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Parcel</source>
        <comment>receipt row: its number</comment>
        <translation>الطرد</translation>
    </message>
    <message>
        <source>Placed</source>
        <comment>receipt row: when the parcel was put in</comment>
        <translation>وقت الوضع</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>receipt row: bank and locker</comment>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>receipt row: the number staff ask for</comment>
        <translation>البلاغ</translation>
    </message>
    <message>
        <source>Your return is in</source>
        <translation>تم إيداع الإرجاع</translation>
    </message>
    <message>
        <source>Photograph this receipt.</source>
        <translation>صوّر هذا الإيصال.</translation>
    </message>
    <message>
        <source>Return received</source>
        <translation>تم استلام الإرجاع</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: leave</comment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Locker bank %1, locker %2</source>
        <translation>المحطة&#xa0;⁦%1⁩، الخزانة&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>Recipient</name>
    <message>
        <source>Looking</source>
        <comment>we are looking for the name</comment>
        <translation>جارٍ البحث</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <comment>names that begin with what was typed</comment>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more letter(s)</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>
            <numerusform>اكتمل</numerusform>
            <numerusform>حرف واحد بعد</numerusform>
            <numerusform>حرفان بعد</numerusform>
            <numerusform>%n أحرف بعد</numerusform>
            <numerusform>%n حرفًا بعد</numerusform>
            <numerusform>%n حرف بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n name(s)</source>
        <comment>button: lists the names that were found</comment>
        <translation>
            <numerusform>عرض الأسماء</numerusform>
            <numerusform>عرض اسم واحد</numerusform>
            <numerusform>عرض اسمين</numerusform>
            <numerusform>عرض %n أسماء</numerusform>
            <numerusform>عرض %n اسمًا</numerusform>
            <numerusform>عرض %n اسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <comment>the parcel</comment>
        <translation>لمن هذا الطرد؟</translation>
    </message>
    <message>
        <source>Type two letters of the name.</source>
        <translation>اكتب حرفين من الاسم.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: search the name once more</comment>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>Names appear here.</source>
        <comment>as soon as two letters are typed</comment>
        <translation>تظهر الأسماء هنا.</translation>
    </message>
    <message>
        <source>We look for the name.</source>
        <translation>نبحث عن الاسم.</translation>
    </message>
    <message>
        <source>No name begins with “%1”.</source>
        <translation>لا اسم يبدأ بـ «⁦%1⁩».</translation>
    </message>
    <message>
        <source>More names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>We could not look for the name.</source>
        <translation>تعذّر البحث عن الاسم.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>button: the parcel is not delivered</comment>
        <translation>الاحتفاظ به</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Locker was empty</source>
        <comment>button: what went wrong</comment>
        <translation>الخزانة كانت فارغة</translation>
    </message>
    <message>
        <source>Not my parcel</source>
        <comment>button: what went wrong</comment>
        <translation>ليس طردي</translation>
    </message>
    <message>
        <source>Parcel is damaged</source>
        <comment>button: what went wrong</comment>
        <translation>الطرد تالف</translation>
    </message>
    <message>
        <source>Door does not close</source>
        <comment>button: what went wrong</comment>
        <translation>الباب لا يُغلق</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>ما المشكلة؟</translation>
    </message>
    <message>
        <source>We note it for the staff.</source>
        <translation>نسجّلها للموظفين.</translation>
    </message>
    <message>
        <source>I cannot reach it</source>
        <comment>button: what went wrong</comment>
        <translation>لا أصل إليه</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Scan a parcel</source>
        <translation>امسح طردًا</translation>
    </message>
    <message>
        <source>The right locker opens by itself.</source>
        <translation>تُفتح الخزانة المناسبة تلقائيًا.</translation>
    </message>
    <message>
        <source>Locker %1: %2</source>
        <comment>%2 is a whole sentence</comment>
        <translation>الخزانة %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n locker(s) free</source>
        <translation>
            <numerusform>لا خزانة فارغة</numerusform>
            <numerusform>خزانة واحدة فارغة</numerusform>
            <numerusform>خزانتان فارغتان</numerusform>
            <numerusform>%n خزائن فارغة</numerusform>
            <numerusform>%n خزانة فارغة</numerusform>
            <numerusform>%n خزانة فارغة</numerusform>
        </translation>
    </message>
    <message>
        <source>Last parcel</source>
        <translation>آخر طرد</translation>
    </message>
    <message>
        <source>It is in</source>
        <comment>the last parcel lies in its locker</comment>
        <translation>في الخزانة</translation>
    </message>
    <message>
        <source>Take it out</source>
        <comment>button: the last parcel</comment>
        <translation>إخراجه</translation>
    </message>
    <message>
        <source>Type a number</source>
        <comment>button: of a label</comment>
        <translation>كتابة رقم</translation>
    </message>
    <message>
        <source>Finish round</source>
        <comment>button: the courier&apos;s round</comment>
        <translation>إنهاء الجولة</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) in</source>
        <comment>delivered in this round</comment>
        <translation>
            <numerusform>لا طرود في الخزائن</numerusform>
            <numerusform>طرد واحد في الخزانة</numerusform>
            <numerusform>طردان في الخزائن</numerusform>
            <numerusform>%n طرود في الخزائن</numerusform>
            <numerusform>%n طردًا في الخزائن</numerusform>
            <numerusform>%n طرد في الخزائن</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out of locker %1</source>
        <comment>button: the last parcel</comment>
        <translation>إخراجه: خزانة %1</translation>
    </message>
    <message numerus="yes">
        <source>Take %n parcel(s) along</source>
        <comment>button: parcels that are to leave the lockers</comment>
        <translation>
            <numerusform>لا طرود للأخذ</numerusform>
            <numerusform>أخذ طرد واحد</numerusform>
            <numerusform>أخذ طردين</numerusform>
            <numerusform>أخذ %n طرود</numerusform>
            <numerusform>أخذ %n طردًا</numerusform>
            <numerusform>أخذ %n طرد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>Scanner on the left</source>
        <translation>القارئ على&#xa0;اليسار</translation>
    </message>
    <message>
        <source>Scanner on the right</source>
        <translation>القارئ على&#xa0;اليمين</translation>
    </message>
    <message>
        <source>Scanner is below</source>
        <translation>القارئ في&#xa0;الأسفل</translation>
    </message>
    <message>
        <source>Scanner below the screen</source>
        <translation>القارئ تحت الشاشة</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>I cannot sign</source>
        <comment>button</comment>
        <translation>بدون توقيع</translation>
    </message>
    <message>
        <source>Sign first</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>وقّع أولاً</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: the signature is drawn</comment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Sign for what you took</source>
        <translation>وقّع على الاستلام</translation>
    </message>
    <message>
        <source>Draw with a finger in the field.</source>
        <translation>ارسم بإصبعك داخل الإطار.</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>button: what was drawn goes</comment>
        <translation>إفراغ</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Field to sign in</source>
        <comment>what a reader says of it</comment>
        <translation>إطار التوقيع</translation>
    </message>
</context>
<context>
    <name>SizeChoice</name>
    <message>
        <source>Small</source>
        <comment>size of a locker</comment>
        <translation>صغيرة</translation>
    </message>
    <message>
        <source>fits a shoe box</source>
        <translation>تتسع لعلبة أحذية</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>size of a locker</comment>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>fits a school bag</source>
        <translation>تتسع لحقيبة مدرسية</translation>
    </message>
    <message>
        <source>Medium tall</source>
        <comment>size of a locker</comment>
        <translation>متوسطة مرتفعة</translation>
    </message>
    <message>
        <source>fits a crate</source>
        <translation>تتسع لصندوق</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>size of a locker</comment>
        <translation>كبيرة</translation>
    </message>
    <message>
        <source>fits a moving box</source>
        <translation>تتسع لصندوق كبير</translation>
    </message>
    <message>
        <source>No locker is free</source>
        <translation>لا خزانة فارغة</translation>
    </message>
    <message>
        <source>Choose a size</source>
        <translation>اختر الحجم</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Keep the parcel with you. Nothing is lost.</source>
        <translation>احتفظ بالطرد. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Every size here has a free locker.</source>
        <translation>لكل حجم هنا خزانة فارغة.</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>%1 is a person or a department</comment>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>The same door again</source>
        <translation>الباب نفسه مرة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>lockers of this size</comment>
        <translation>
            <numerusform>لا فارغة</numerusform>
            <numerusform>واحدة فارغة</numerusform>
            <numerusform>اثنتان فارغتان</numerusform>
            <numerusform>%n فارغة</numerusform>
            <numerusform>%n فارغة</numerusform>
            <numerusform>%n فارغة</numerusform>
        </translation>
    </message>
    <message>
        <source>None fits</source>
        <comment>button: the parcel is larger than these sizes</comment>
        <translation>لا يناسب</translation>
    </message>
    <message>
        <source>Locker %1 again</source>
        <comment>button: put this parcel into the locker of the last one</comment>
        <translation>الخزانة&#xa0;%1 أيضًا</translation>
    </message>
</context>
<context>
    <name>SizeWanted</name>
    <message>
        <source>We note it. Keep the parcel with you.</source>
        <translation>سنسجّل ذلك. احتفظ بالطرد معك.</translation>
    </message>
    <message>
        <source>Which size would fit?</source>
        <translation>أي حجم يناسبه؟</translation>
    </message>
    <message>
        <source>Small</source>
        <comment>size of a locker</comment>
        <translation>صغيرة</translation>
    </message>
    <message>
        <source>fits a shoe box</source>
        <translation>تتسع لعلبة أحذية</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>size of a locker</comment>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>fits a school bag</source>
        <translation>تتسع لحقيبة مدرسية</translation>
    </message>
    <message>
        <source>Medium tall</source>
        <comment>size of a locker</comment>
        <translation>متوسطة مرتفعة</translation>
    </message>
    <message>
        <source>fits a crate</source>
        <translation>تتسع لصندوق</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>size of a locker</comment>
        <translation>كبيرة</translation>
    </message>
    <message>
        <source>fits a moving box</source>
        <translation>تتسع لصندوق كبير</translation>
    </message>
    <message>
        <source>No locker is free.</source>
        <translation>لا توجد خزانة فارغة.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>Close locker(s) %1</source>
        <comment>asks whoever stands there; %1 are up to four numbers</comment>
        <translation>
            <numerusform>أغلق الخزائن %1</numerusform>
            <numerusform>أغلق الخزانة %1</numerusform>
            <numerusform>أغلق الخزانتين %1</numerusform>
            <numerusform>أغلق الخزائن %1</numerusform>
            <numerusform>أغلق الخزائن %1</numerusform>
            <numerusform>أغلق الخزائن %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message numerus="yes">
        <source>%n parcel(s) belong here.</source>
        <translation>
            <numerusform>لا طرد مكانه هنا.</numerusform>
            <numerusform>طرد واحد مكانه هنا.</numerusform>
            <numerusform>طردان مكانهما هنا.</numerusform>
            <numerusform>%n طرود مكانها هنا.</numerusform>
            <numerusform>%n طردًا مكانها هنا.</numerusform>
            <numerusform>%n طرد مكانها هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) must come out.</source>
        <comment>parcels</comment>
        <translation>
            <numerusform>لا شيء يجب إخراجه.</numerusform>
            <numerusform>يجب إخراج طرد آخر.</numerusform>
            <numerusform>يجب إخراج طردين آخرين.</numerusform>
            <numerusform>يجب إخراج %n طرود أخرى.</numerusform>
            <numerusform>يجب إخراج %n طردًا آخر.</numerusform>
            <numerusform>يجب إخراج %n طرد آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Collecting them needs the network.</source>
        <translation>الاستلام يحتاج إلى اتصال.</translation>
    </message>
    <message>
        <source>Type the number</source>
        <comment>of the label</comment>
        <translation>كتابة الرقم</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <comment>button: the door</comment>
        <translation>تركه مفتوحًا</translation>
    </message>
    <message>
        <source>That is all</source>
        <comment>button: nothing else is inside</comment>
        <translation>هذا كل شيء</translation>
    </message>
    <message>
        <source>Nothing is inside</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Open the door again</source>
        <translation>فتح الباب مرة أخرى</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Scan what is inside</source>
        <translation>امسح ما في الداخل</translation>
    </message>
    <message>
        <source>Is that all?</source>
        <translation>هل هذا كل شيء؟</translation>
    </message>
    <message>
        <source>What is inside?</source>
        <translation>ماذا في الداخل؟</translation>
    </message>
    <message>
        <source>Label by label. Then close the door.</source>
        <translation>ملصقًا بعد ملصق. ثم أغلق الباب.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n parcel(s) are in</source>
        <comment>title: what the courier delivered</comment>
        <translation>
            <numerusform>لا طرود في الخزائن</numerusform>
            <numerusform>طرد واحد في الخزانة</numerusform>
            <numerusform>طردان في الخزائن</numerusform>
            <numerusform>%n طرود في الخزائن</numerusform>
            <numerusform>%n طردًا في الخزائن</numerusform>
            <numerusform>%n طرد في الخزائن</numerusform>
        </translation>
    </message>
    <message>
        <source>No parcel was delivered.</source>
        <translation>لم يُسلَّم أي طرد.</translation>
    </message>
    <message>
        <source>Thank you. Goodbye.</source>
        <translation>شكرًا لك. مع السلامة.</translation>
    </message>
    <message>
        <source>Deliver more parcels</source>
        <translation>توصيل طرود أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) taken along.</source>
        <comment>by the courier</comment>
        <translation>
            <numerusform>لم يؤخذ أي طرد.</numerusform>
            <numerusform>أُخذ طرد واحد.</numerusform>
            <numerusform>أُخذ طردان.</numerusform>
            <numerusform>أُخذت %n طرود.</numerusform>
            <numerusform>أُخذ %n طردًا.</numerusform>
            <numerusform>أُخذ %n طرد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n parcel(s) along</source>
        <comment>button: parcels that are to leave the lockers</comment>
        <translation>
            <numerusform>لا طرود للأخذ</numerusform>
            <numerusform>أخذ طرد واحد</numerusform>
            <numerusform>أخذ طردين</numerusform>
            <numerusform>أخذ %n طرود</numerusform>
            <numerusform>أخذ %n طردًا</numerusform>
            <numerusform>أخذ %n طرد</numerusform>
        </translation>
    </message>
    <message>
        <source>Is that all?</source>
        <comment>title: of the courier&apos;s round</comment>
        <translation>هل هذا كل شيء؟</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: the courier leaves</comment>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>Taken</name>
    <message>
        <source>Yes, finish</source>
        <translation>نعم، إنهاء</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: leave</comment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Open locker %1</source>
        <translation>فتح الخزانة %1</translation>
    </message>
    <message>
        <source>It holds your last parcel</source>
        <translation>فيها آخر طرد لك</translation>
    </message>
    <message numerus="yes">
        <source>%n locker(s) to go</source>
        <translation>
            <numerusform>لا خزائن متبقية</numerusform>
            <numerusform>بقيت خزانة واحدة</numerusform>
            <numerusform>بقيت خزانتان</numerusform>
            <numerusform>بقيت %n خزائن</numerusform>
            <numerusform>بقيت %n خزانة</numerusform>
            <numerusform>بقيت %n خزانة</numerusform>
        </translation>
    </message>
    <message>
        <source>Open locker %1 again</source>
        <translation>إعادة فتح الخزانة %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: open the door</comment>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>Push the door once, then let go</source>
        <translation>ادفع الباب مرة ثم اتركه</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>إبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>Did you take everything?</source>
        <translation>هل أخذت كل شيء؟</translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation>لم يُفتح الباب</translation>
    </message>
    <message>
        <source>Locker %1 is closed.</source>
        <translation>الخزانة %1 مغلقة.</translation>
    </message>
    <message>
        <source>Your parcel is safe inside.</source>
        <translation>طردك آمن في الداخل.</translation>
    </message>
    <message>
        <source>Next: locker %1</source>
        <comment>title: the locker to open now</comment>
        <translation>التالي: الخزانة %1</translation>
    </message>
</context>
<context>
    <name>ThisKiosk</name>
    <message>
        <source>Visits now begin like this one.</source>
        <translation>تبدأ الزيارات الآن هكذا.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were refused.</source>
        <comment>by the service</comment>
        <translation>
            <numerusform>لم تُرفض أي رسالة.</numerusform>
            <numerusform>رُفضت رسالة واحدة.</numerusform>
            <numerusform>رُفضت رسالتان.</numerusform>
            <numerusform>رُفضت %n رسائل.</numerusform>
            <numerusform>رُفضت %n رسالة.</numerusform>
            <numerusform>رُفضت %n رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait, the oldest since %1.</source>
        <comment>%1: a time of day</comment>
        <translation>
            <numerusform>لا رسائل تنتظر منذ %1.</numerusform>
            <numerusform>رسالة واحدة تنتظر منذ %1.</numerusform>
            <numerusform>رسالتان تنتظران، أقدمهما منذ %1.</numerusform>
            <numerusform>%n رسائل تنتظر، أقدمها منذ %1.</numerusform>
            <numerusform>%n رسالة تنتظر، أقدمها منذ %1.</numerusform>
            <numerusform>%n رسالة تنتظر، أقدمها منذ %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No message waits.</source>
        <translation>لا رسائل تنتظر.</translation>
    </message>
    <message>
        <source>Gone from the setup, not empty: %1</source>
        <comment>%1: lockers</comment>
        <translation>لم تعد مهيأة وليست فارغة: %1</translation>
    </message>
    <message numerus="yes">
        <source>Nobody knows what is in %n locker(s).</source>
        <translation>
            <numerusform>محتوى كل الخزائن معروف.</numerusform>
            <numerusform>محتوى خزانة واحدة غير معروف.</numerusform>
            <numerusform>محتوى خزانتين غير معروف.</numerusform>
            <numerusform>محتوى %n خزائن غير معروف.</numerusform>
            <numerusform>محتوى %n خزانة غير معروف.</numerusform>
            <numerusform>محتوى %n خزانة غير معروف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locker(s)</source>
        <comment>a count, not a number on a door</comment>
        <translation>
            <numerusform>لا خزانة</numerusform>
            <numerusform>خزانة واحدة</numerusform>
            <numerusform>خزانتان</numerusform>
            <numerusform>%n خزائن</numerusform>
            <numerusform>%n خزانة</numerusform>
            <numerusform>%n خزانة</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone, not empty: %1</source>
        <comment>%1: lockers</comment>
        <translation>أزيلت وليست فارغة: %1</translation>
    </message>
    <message>
        <source>See what was refused</source>
        <translation>ما رُفض</translation>
    </message>
    <message>
        <source>Open all, two people</source>
        <translation>فتح الكل باثنين</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>تقرير للدعم</translation>
    </message>
    <message>
        <source>Always begin like this</source>
        <comment>button: every visit, in this language and at this volume</comment>
        <translation>هكذا دائماً</translation>
    </message>
    <message>
        <source>Language and volume</source>
        <translation>اللغة ومستوى الصوت</translation>
    </message>
    <message>
        <source>Start the kiosk again</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>The service answers.</source>
        <translation>الخدمة تستجيب.</translation>
    </message>
    <message>
        <source>The service does not answer.</source>
        <translation>الخدمة لا تستجيب.</translation>
    </message>
    <message>
        <source>Look into them all</source>
        <comment>button: the lockers of which nobody knows what is inside</comment>
        <translation>فحصها كلها</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Barcode %1</source>
        <translation>رمز شريطي ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>Open locker %1</source>
        <translation>فتح الخزانة %1</translation>
    </message>
    <message>
        <source>Skip this locker</source>
        <translation>تخطي هذه الخزانة</translation>
    </message>
    <message>
        <source>Put out of use</source>
        <translation>إيقاف الاستخدام</translation>
    </message>
    <message>
        <source>Back in use</source>
        <translation>إعادة الاستخدام</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>This locker is free</source>
        <translation>هذه الخزانة فارغة</translation>
    </message>
    <message>
        <source>A parcel is inside</source>
        <translation>فيها طرد</translation>
    </message>
    <message>
        <source>The time to collect is over</source>
        <translation>انتهت مدة الاستلام</translation>
    </message>
    <message>
        <source>The door is open</source>
        <translation>الباب مفتوح</translation>
    </message>
    <message>
        <source>Look into this locker</source>
        <translation>انظر في هذه الخزانة</translation>
    </message>
    <message>
        <source>This locker is out of use</source>
        <translation>الخزانة خارج الاستخدام</translation>
    </message>
    <message>
        <source>The lock is broken.</source>
        <translation>القفل معطل.</translation>
    </message>
    <message>
        <source>The door is damaged.</source>
        <translation>الباب متضرر.</translation>
    </message>
    <message>
        <source>It must be cleaned.</source>
        <translation>يلزم تنظيفها.</translation>
    </message>
    <message>
        <source>Staff put it out of use.</source>
        <translation>أوقفها الموظفون.</translation>
    </message>
    <message>
        <source>The door did not open.</source>
        <translation>لم يُفتح الباب.</translation>
    </message>
    <message>
        <source>The door opened late.</source>
        <translation>فُتح الباب متأخرًا.</translation>
    </message>
    <message>
        <source>The door opened by itself.</source>
        <translation>فُتح الباب من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>A wrong door opened.</source>
        <translation>فُتح باب آخر.</translation>
    </message>
    <message>
        <source>Somebody else was at the open door.</source>
        <translation>كان شخص آخر عند الباب المفتوح.</translation>
    </message>
    <message>
        <source>A problem was reported.</source>
        <translation>أُبلغ عن مشكلة.</translation>
    </message>
    <message>
        <source>Nobody saw the door open.</source>
        <translation>لم يُرصد فتح الباب.</translation>
    </message>
    <message>
        <source>Nobody saw the door close.</source>
        <translation>لم يُرصد إغلاق الباب.</translation>
    </message>
    <message>
        <source>The parcel has no pickup code.</source>
        <translation>لا رمز استلام للطرد.</translation>
    </message>
    <message>
        <source>The service says otherwise.</source>
        <translation>الخدمة تقول غير ذلك.</translation>
    </message>
    <message>
        <source>The service says it is free.</source>
        <translation>الخدمة تقول إنها فارغة.</translation>
    </message>
    <message>
        <source>The service names another person.</source>
        <translation>الخدمة تذكر شخصًا آخر.</translation>
    </message>
    <message>
        <source>The door was left open.</source>
        <translation>تُرك الباب مفتوحًا.</translation>
    </message>
    <message>
        <source>The door sensor is wrong.</source>
        <translation>حساس الباب مخطئ.</translation>
    </message>
    <message>
        <source>Staff must look inside.</source>
        <translation>على الموظفين أن ينظروا.</translation>
    </message>
    <message>
        <source>Nobody said whether a parcel is in.</source>
        <translation>لم يقل أحد هل فيها طرد.</translation>
    </message>
    <message>
        <source>The door sensor is silent.</source>
        <translation>حساس الباب صامت.</translation>
    </message>
    <message>
        <source>Parcel ending %1</source>
        <comment>the last signs of its number</comment>
        <translation>الطرد المنتهي بـ %1</translation>
    </message>
    <message>
        <source>Parcel ending %1, in since %2</source>
        <comment>%1: the last signs of its number, %2: a day</comment>
        <translation>الطرد المنتهي بـ ⁦%1⁩، منذ ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n more locker(s) after this.</source>
        <translation>
            <numerusform>هذه هي الأخيرة.</numerusform>
            <numerusform>خزانة واحدة بعدها.</numerusform>
            <numerusform>خزانتان بعدها.</numerusform>
            <numerusform>%n خزائن بعدها.</numerusform>
            <numerusform>%n خزانة بعدها.</numerusform>
            <numerusform>%n خزانة بعدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody found the locker empty.</source>
        <translation>وجد شخص الخزانة فارغة.</translation>
    </message>
    <message>
        <source>Somebody found a parcel of another person.</source>
        <translation>وجد شخص طردًا لشخص آخر.</translation>
    </message>
    <message>
        <source>Somebody found a damaged parcel.</source>
        <translation>وجد شخص طردًا تالفًا.</translation>
    </message>
    <message>
        <source>Somebody says the door does not close.</source>
        <translation>يقول شخص إن الباب لا يُغلق.</translation>
    </message>
    <message>
        <source>Somebody cannot reach the parcel.</source>
        <translation>شخص لا يصل إلى الطرد.</translation>
    </message>
    <message>
        <source>Number given for it: %1</source>
        <comment>%1: a case number</comment>
        <translation>الرقم المعطى: ⁦%1⁩</translation>
    </message>
    <message>
        <source>Say what is inside</source>
        <comment>button: of a locker opened by key</comment>
        <translation>تحديد المحتوى</translation>
    </message>
    <message>
        <source>Give a parcel back</source>
        <translation>إعادة طرد</translation>
    </message>
    <message>
        <source>Gone from the setup</source>
        <translation>لم تعد مهيأة</translation>
    </message>
    <message>
        <source>Open it with the key and look inside.</source>
        <translation>افتحها بالمفتاح وانظر داخلها.</translation>
    </message>
</context>
</TS>
