<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>ActionButton</name>
    <message>
        <source>One moment</source>
        <translation>Хвилинку</translation>
    </message>
</context>
<context>
    <name>AssistBar</name>
    <message>
        <source>Listen</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупно</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Нижче</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Допомога</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>the colours of the screen are dark: a switch that is on</comment>
        <translation>Темний</translation>
    </message>
</context>
<context>
    <name>AssistSheets</name>
    <message>
        <source>Say it again</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Повільніше</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Швидше</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Тихіше</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Гучніше</translation>
    </message>
    <message>
        <source>Say the keys</source>
        <translation>Називати клавіші</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Вимкнути голос</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Виберіть мову</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>What would help you?</source>
        <translation>Що Вам допоможе?</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Touch the screen or scan</source>
        <comment>on the dark screen that nobody stands at</comment>
        <translation>Торкніться екрана або скануйте</translation>
    </message>
</context>
<context>
    <name>BackAndGo</name>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message>
        <source>First column right of the screen.</source>
        <translation>Перший стовпець праворуч від екрана.</translation>
    </message>
    <message>
        <source>Second column right of the screen.</source>
        <translation>Другий стовпець праворуч від екрана.</translation>
    </message>
    <message>
        <source>Third column right of the screen.</source>
        <translation>Третій стовпець праворуч від екрана.</translation>
    </message>
    <message>
        <source>Fourth column right of the screen.</source>
        <translation>Четвертий стовпець праворуч від екрана.</translation>
    </message>
    <message>
        <source>Fifth column right of the screen.</source>
        <translation>П’ятий стовпець праворуч від екрана.</translation>
    </message>
    <message>
        <source>Sixth column right of the screen.</source>
        <translation>Шостий стовпець праворуч від екрана.</translation>
    </message>
    <message>
        <source>Seventh column right of the screen.</source>
        <translation>Сьомий стовпець праворуч від екрана.</translation>
    </message>
    <message>
        <source>Eighth column right of the screen.</source>
        <translation>Восьмий стовпець праворуч від екрана.</translation>
    </message>
    <message>
        <source>Ninth column right of the screen.</source>
        <translation>Дев’ятий стовпець праворуч від екрана.</translation>
    </message>
    <message>
        <source>Tenth column right of the screen.</source>
        <translation>Десятий стовпець праворуч від екрана.</translation>
    </message>
    <message>
        <source>Column %1 right of the screen.</source>
        <translation>Стовпець %1 праворуч від екрана.</translation>
    </message>
    <message>
        <source>First column left of the screen.</source>
        <translation>Перший стовпець ліворуч від екрана.</translation>
    </message>
    <message>
        <source>Second column left of the screen.</source>
        <translation>Другий стовпець ліворуч від екрана.</translation>
    </message>
    <message>
        <source>Third column left of the screen.</source>
        <translation>Третій стовпець ліворуч від екрана.</translation>
    </message>
    <message>
        <source>Fourth column left of the screen.</source>
        <translation>Четвертий стовпець ліворуч від екрана.</translation>
    </message>
    <message>
        <source>Fifth column left of the screen.</source>
        <translation>П’ятий стовпець ліворуч від екрана.</translation>
    </message>
    <message>
        <source>Sixth column left of the screen.</source>
        <translation>Шостий стовпець ліворуч від екрана.</translation>
    </message>
    <message>
        <source>Seventh column left of the screen.</source>
        <translation>Сьомий стовпець ліворуч від екрана.</translation>
    </message>
    <message>
        <source>Eighth column left of the screen.</source>
        <translation>Восьмий стовпець ліворуч від екрана.</translation>
    </message>
    <message>
        <source>Ninth column left of the screen.</source>
        <translation>Дев’ятий стовпець ліворуч від екрана.</translation>
    </message>
    <message>
        <source>Tenth column left of the screen.</source>
        <translation>Десятий стовпець ліворуч від екрана.</translation>
    </message>
    <message>
        <source>Column %1 left of the screen.</source>
        <translation>Стовпець %1 ліворуч від екрана.</translation>
    </message>
    <message>
        <source>First column from the left.</source>
        <translation>Перший стовпець зліва.</translation>
    </message>
    <message>
        <source>Second column from the left.</source>
        <translation>Другий стовпець зліва.</translation>
    </message>
    <message>
        <source>Third column from the left.</source>
        <translation>Третій стовпець зліва.</translation>
    </message>
    <message>
        <source>Fourth column from the left.</source>
        <translation>Четвертий стовпець зліва.</translation>
    </message>
    <message>
        <source>Fifth column from the left.</source>
        <translation>П’ятий стовпець зліва.</translation>
    </message>
    <message>
        <source>Sixth column from the left.</source>
        <translation>Шостий стовпець зліва.</translation>
    </message>
    <message>
        <source>Seventh column from the left.</source>
        <translation>Сьомий стовпець зліва.</translation>
    </message>
    <message>
        <source>Eighth column from the left.</source>
        <translation>Восьмий стовпець зліва.</translation>
    </message>
    <message>
        <source>Ninth column from the left.</source>
        <translation>Дев’ятий стовпець зліва.</translation>
    </message>
    <message>
        <source>Tenth column from the left.</source>
        <translation>Десятий стовпець зліва.</translation>
    </message>
    <message>
        <source>Column %1 from the left.</source>
        <translation>Стовпець %1 зліва.</translation>
    </message>
    <message>
        <source>Above the screen.</source>
        <translation>Над екраном.</translation>
    </message>
    <message>
        <source>Below the screen.</source>
        <translation>Під екраном.</translation>
    </message>
    <message>
        <source>The top door.</source>
        <translation>Найвищі дверцята.</translation>
    </message>
    <message>
        <source>Second door from the top.</source>
        <translation>Другі дверцята згори.</translation>
    </message>
    <message>
        <source>Third door from the top.</source>
        <translation>Треті дверцята згори.</translation>
    </message>
    <message>
        <source>Fourth door from the top.</source>
        <translation>Четверті дверцята згори.</translation>
    </message>
    <message>
        <source>Fifth door from the top.</source>
        <translation>П’яті дверцята згори.</translation>
    </message>
    <message>
        <source>Sixth door from the top.</source>
        <translation>Шості дверцята згори.</translation>
    </message>
    <message>
        <source>Seventh door from the top.</source>
        <translation>Сьомі дверцята згори.</translation>
    </message>
    <message>
        <source>Eighth door from the top.</source>
        <translation>Восьмі дверцята згори.</translation>
    </message>
    <message>
        <source>Ninth door from the top.</source>
        <translation>Дев’яті дверцята згори.</translation>
    </message>
    <message>
        <source>Tenth door from the top.</source>
        <translation>Десяті дверцята згори.</translation>
    </message>
    <message>
        <source>Door %1 from the top.</source>
        <translation>Дверцята %1 згори.</translation>
    </message>
    <message>
        <source>The bottom door.</source>
        <translation>Найнижчі дверцята.</translation>
    </message>
    <message>
        <source>Second door from the bottom.</source>
        <translation>Другі дверцята знизу.</translation>
    </message>
    <message>
        <source>Third door from the bottom.</source>
        <translation>Треті дверцята знизу.</translation>
    </message>
    <message>
        <source>Fourth door from the bottom.</source>
        <translation>Четверті дверцята знизу.</translation>
    </message>
    <message>
        <source>Fifth door from the bottom.</source>
        <translation>П’яті дверцята знизу.</translation>
    </message>
    <message>
        <source>Sixth door from the bottom.</source>
        <translation>Шості дверцята знизу.</translation>
    </message>
    <message>
        <source>Seventh door from the bottom.</source>
        <translation>Сьомі дверцята знизу.</translation>
    </message>
    <message>
        <source>Eighth door from the bottom.</source>
        <translation>Восьмі дверцята знизу.</translation>
    </message>
    <message>
        <source>Ninth door from the bottom.</source>
        <translation>Дев’яті дверцята знизу.</translation>
    </message>
    <message>
        <source>Tenth door from the bottom.</source>
        <translation>Десяті дверцята знизу.</translation>
    </message>
    <message>
        <source>Door %1 from the bottom.</source>
        <translation>Дверцята %1 знизу.</translation>
    </message>
    <message>
        <source>Close to the floor.</source>
        <translation>Біля підлоги.</translation>
    </message>
    <message>
        <source>At knee height.</source>
        <translation>На висоті колін.</translation>
    </message>
    <message>
        <source>At hip height.</source>
        <translation>На висоті стегон.</translation>
    </message>
    <message>
        <source>At chest height.</source>
        <translation>На висоті грудей.</translation>
    </message>
    <message>
        <source>At eye height.</source>
        <translation>На висоті очей.</translation>
    </message>
    <message>
        <source>Above eye height.</source>
        <translation>Вище очей.</translation>
    </message>
    <message>
        <source>Within reach when seated.</source>
        <translation>Можна дістати сидячи.</translation>
    </message>
    <message>
        <source>Above seated reach.</source>
        <translation>Зависоко, якщо сидіти.</translation>
    </message>
    <message>
        <source>Below seated reach.</source>
        <translation>Занизько, якщо сидіти.</translation>
    </message>
    <message>
        <source>Right of the screen, near the top</source>
        <translation>Праворуч від екрана, вгорі</translation>
    </message>
    <message>
        <source>Right of the screen, in the middle</source>
        <translation>Праворуч від екрана, посередині</translation>
    </message>
    <message>
        <source>Right of the screen, near the bottom</source>
        <translation>Праворуч від екрана, внизу</translation>
    </message>
    <message>
        <source>Left of the screen, near the top</source>
        <translation>Ліворуч від екрана, вгорі</translation>
    </message>
    <message>
        <source>Left of the screen, in the middle</source>
        <translation>Ліворуч від екрана, посередині</translation>
    </message>
    <message>
        <source>Left of the screen, near the bottom</source>
        <translation>Ліворуч від екрана, внизу</translation>
    </message>
    <message>
        <source>Column %1, near the top</source>
        <translation>Стовпець %1, вгорі</translation>
    </message>
    <message>
        <source>Column %1, in the middle</source>
        <translation>Стовпець %1, посередині</translation>
    </message>
    <message>
        <source>Column %1, near the bottom</source>
        <translation>Стовпець %1, внизу</translation>
    </message>
    <message>
        <source>Above the screen</source>
        <translation>Над екраном</translation>
    </message>
    <message>
        <source>Below the screen</source>
        <translation>Під екраном</translation>
    </message>
    <message>
        <source>The only door.</source>
        <translation>Єдині дверцята.</translation>
    </message>
</context>
<context>
    <name>BankWall</name>
    <message>
        <source>Map. Locker %1. %2</source>
        <translation>План. Комірка %1. %2</translation>
    </message>
    <message>
        <source>Map of the lockers</source>
        <translation>План комірок</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>Show %n expired</source>
        <comment>button: lockers whose time is over</comment>
        <translation>
            <numerusform>Показати %n, де час минув</numerusform>
            <numerusform>Показати %n, де час минув</numerusform>
            <numerusform>Показати %n, де час минув</numerusform>
        </translation>
    </message>
    <message>
        <source>More lockers</source>
        <comment>button: shows the next ones</comment>
        <translation>Інші комірки</translation>
    </message>
    <message>
        <source>Type a number</source>
        <comment>button: of a locker</comment>
        <translation>Ввести номер</translation>
    </message>
    <message>
        <source>Test all doors</source>
        <translation>Перевірити дверцята</translation>
    </message>
    <message>
        <source>Sign out</source>
        <comment>button: staff leave</comment>
        <translation>Вийти</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>lockers</comment>
        <translation>
            <numerusform>%n вільна</numerusform>
            <numerusform>%n вільні</numerusform>
            <numerusform>%n вільних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <comment>lockers with a parcel</comment>
        <translation>
            <numerusform>%n зайнята</numerusform>
            <numerusform>%n зайняті</numerusform>
            <numerusform>%n зайнятих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <comment>lockers</comment>
        <translation>
            <numerusform>%n прострочено</numerusform>
            <numerusform>%n прострочено</numerusform>
            <numerusform>%n прострочено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>lockers whose door is open</comment>
        <translation>
            <numerusform>%n відчинена</numerusform>
            <numerusform>%n відчинені</numerusform>
            <numerusform>%n відчинених</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>lockers that staff must look at</comment>
        <translation>
            <numerusform>%n на&#xa0;огляд</numerusform>
            <numerusform>%n на&#xa0;огляд</numerusform>
            <numerusform>%n на&#xa0;огляд</numerusform>
        </translation>
    </message>
    <message>
        <source>All lockers</source>
        <translation>Усі комірки</translation>
    </message>
    <message>
        <source>A wrong door opened</source>
        <translation>Відчинилися не&#xa0;ті дверцята</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for the network.</source>
        <comment>to the service</comment>
        <translation>
            <numerusform>Чекають на&#xa0;зв’язок: %n.</numerusform>
            <numerusform>Чекають на&#xa0;зв’язок: %n.</numerusform>
            <numerusform>Чекають на&#xa0;зв’язок: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into locker %1</source>
        <translation>Перевірити комірку %1</translation>
    </message>
    <message>
        <source>Locker %1</source>
        <translation>Комірка %1</translation>
    </message>
    <message>
        <source>Touch a locker to see what is in it.</source>
        <translation>Торкніться комірки, щоб побачити, що в&#xa0;ній.</translation>
    </message>
    <message>
        <source>Look into marked ones.</source>
        <translation>Перевірте позначені комірки.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <comment>button: to what concerns no locker</comment>
        <translation>Цей кіоск</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were refused.</source>
        <comment>by the service</comment>
        <translation>
            <numerusform>%n повідом­лення відхилено.</numerusform>
            <numerusform>%n повідом­лення відхилено.</numerusform>
            <numerusform>%n повідом­лень відхилено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In 7 days, %n parcel(s) found no room.</source>
        <comment>couriers kept them</comment>
        <translation>
            <numerusform>%n посилка без місця за 7 днів.</numerusform>
            <numerusform>%n посилки без місця за 7 днів.</numerusform>
            <numerusform>%n посилок без місця за 7 днів.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardMap</name>
    <message>
        <source>All lockers. Type a number to choose one.</source>
        <comment>heard by who cannot see the board</comment>
        <translation>Усі комірки. Введіть номер, щоб вибрати.</translation>
    </message>
    <message>
        <source>This locker is free</source>
        <translation>Комірка вільна</translation>
    </message>
    <message>
        <source>A parcel is inside</source>
        <translation>Всередині є посилка</translation>
    </message>
    <message>
        <source>The time to collect is over</source>
        <translation>Час отримання минув</translation>
    </message>
    <message>
        <source>The door is open</source>
        <translation>Дверцята відчинені</translation>
    </message>
    <message>
        <source>Look into this locker</source>
        <translation>Загляньте в&#xa0;комірку</translation>
    </message>
    <message>
        <source>Locker %1</source>
        <translation>Комірка %1</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>We look for this parcel</source>
        <translation>Шукаємо цю посил­ку</translation>
    </message>
    <message>
        <source>We prepare a locker</source>
        <translation>Готуємо комірку</translation>
    </message>
    <message>
        <source>We check your code</source>
        <translation>Перевіряємо код</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Це займе кілька секунд.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>We check your badge</source>
        <translation>Перевіряємо бейдж</translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Show more</source>
        <comment>button: the answers that found no room</comment>
        <translation>Показати ще</translation>
    </message>
</context>
<context>
    <name>CodeCells</name>
    <message>
        <source>%1 of %2 typed</source>
        <comment>spoken: signs of a code</comment>
        <translation>Введено %1 з&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message>
        <source>How do you collect?</source>
        <translation>Як забрати посил­ку?</translation>
    </message>
    <message>
        <source>Or scan your code now.</source>
        <translation>Або відскану­йте код зараз.</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Ввести код</translation>
    </message>
    <message>
        <source>It is in the message you got</source>
        <translation>Він у повідом­ленні</translation>
    </message>
    <message>
        <source>Type my ID</source>
        <translation>Ввести ID</translation>
    </message>
    <message>
        <source>Or hold your badge to the scanner</source>
        <translation>Або прикладіть бейдж до сканера</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>For this department?</source>
        <translation>Для цього відділу?</translation>
    </message>
    <message>
        <source>For this person?</source>
        <translation>Для цієї людини?</translation>
    </message>
    <message>
        <source>Look at the label again.</source>
        <translation>Ще раз погляньте на етикетку.</translation>
    </message>
    <message>
        <source>Yes, choose a locker</source>
        <translation>Так, вибрати комір­ку</translation>
    </message>
    <message>
        <source>No, search again</source>
        <translation>Ні, шукати знову</translation>
    </message>
    <message>
        <source>Keep the parcel</source>
        <translation>Забрати посилку</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Залишилася %n секунда</numerusform>
            <numerusform>Залишилося %n секунди</numerusform>
            <numerusform>Залишилося %n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>under a large number that counts down</comment>
        <translation>
            <numerusform>секунда</numerusform>
            <numerusform>секунди</numerusform>
            <numerusform>секунд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorPlate</name>
    <message>
        <source>Locker %1</source>
        <translation>Комірка %1</translation>
    </message>
</context>
<context>
    <name>DoorTest</name>
    <message numerus="yes">
        <source>%n locker(s)</source>
        <comment>a count, not a number on a door</comment>
        <translation>
            <numerusform>%n комірка</numerusform>
            <numerusform>%n комірки</numerusform>
            <numerusform>%n комірок</numerusform>
        </translation>
    </message>
    <message>
        <source>Every tested door works</source>
        <translation>Перевірені дверцята справні</translation>
    </message>
    <message>
        <source>Look at these doors</source>
        <translation>Огляньте ці&#xa0;дверцята</translation>
    </message>
    <message>
        <source>The test ended early</source>
        <translation>Перевірку завершено раніше</translation>
    </message>
    <message numerus="yes">
        <source>%n door(s) opened and closed.</source>
        <comment>in a test</comment>
        <translation>
            <numerusform>Відчинено й&#xa0;зачинено: %n.</numerusform>
            <numerusform>Відчинено й&#xa0;зачинено: %n.</numerusform>
            <numerusform>Відчинено й&#xa0;зачинено: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Did not pass the test</source>
        <comment>doors</comment>
        <translation>Не пройшли тест</translation>
    </message>
    <message numerus="yes">
        <source>Locker(s) %1</source>
        <comment>numbers of lockers</comment>
        <translation>
            <numerusform>Комірка %1</numerusform>
            <numerusform>Комірки %1</numerusform>
            <numerusform>Комірки %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone, a parcel is inside</source>
        <comment>lockers</comment>
        <translation>Пропущено, всередині посилка</translation>
    </message>
    <message>
        <source>Not tested</source>
        <comment>doors</comment>
        <translation>Не перевірено</translation>
    </message>
    <message>
        <source>Back to all lockers</source>
        <translation>До всіх комірок</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>We do not know this ID.</source>
        <translation>Ми не знаємо цього ID.</translation>
    </message>
    <message>
        <source>We do not know this number.</source>
        <translation>Ми не знаємо цього номера.</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>
            <numerusform>Ще %n знак</numerusform>
            <numerusform>Ще %n знаки</numerusform>
            <numerusform>Ще %n знаків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more digit(s)</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>
            <numerusform>Ще %n цифра</numerusform>
            <numerusform>Ще %n цифри</numerusform>
            <numerusform>Ще %n цифр</numerusform>
        </translation>
    </message>
    <message>
        <source>Type your ID</source>
        <translation>Введіть Ваш ID</translation>
    </message>
    <message>
        <source>Scan your return code</source>
        <translation>Відскануйте код повернен­ня</translation>
    </message>
    <message>
        <source>Type the number</source>
        <comment>of the label</comment>
        <translation>Введіть номер</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Введіть Ваш код</translation>
    </message>
    <message>
        <source>Or hold your badge to the scanner.</source>
        <translation>Або прикладіть бейдж до сканера.</translation>
    </message>
    <message>
        <source>Or type it below.</source>
        <translation>Або введіть його нижче.</translation>
    </message>
    <message>
        <source>It is under the barcode on the label.</source>
        <translation>Він під штрихкодом на етикетці.</translation>
    </message>
    <message>
        <source>Or scan it at any time.</source>
        <translation>Або відскану­йте його будь‑коли.</translation>
    </message>
    <message>
        <source>Type my ID</source>
        <translation>Ввести ID</translation>
    </message>
    <message>
        <source>Open locker</source>
        <translation>Відчинити комір­ку</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Scan your staff badge</source>
        <translation>Відскануйте бейдж персоналу</translation>
    </message>
    <message>
        <source>Type your staff PIN</source>
        <translation>Введіть PIN персоналу</translation>
    </message>
    <message>
        <source>Which locker?</source>
        <translation>Яка комірка?</translation>
    </message>
    <message>
        <source>Or type its number.</source>
        <translation>Або введіть його номер.</translation>
    </message>
    <message>
        <source>Then you see all lockers.</source>
        <translation>Потім побачите всі комірки.</translation>
    </message>
    <message>
        <source>Type the number on its door.</source>
        <translation>Введіть номер на&#xa0;дверцятах.</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>Введіть свій PIN</translation>
    </message>
    <message>
        <source>Which return?</source>
        <translation>Яке повернення?</translation>
    </message>
    <message>
        <source>It belongs to your ID.</source>
        <translation>Він належить до Вашого ID.</translation>
    </message>
    <message>
        <source>Scan its label, or type its number.</source>
        <translation>Скануйте етикетку або введіть номер.</translation>
    </message>
    <message>
        <source>Show a receipt</source>
        <translation>Показати квитанцію</translation>
    </message>
    <message>
        <source>Type your carrier code</source>
        <translation>Введіть код кур’єра</translation>
    </message>
    <message>
        <source>No barcode</source>
        <comment>button: the parcel has none</comment>
        <translation>Без штрихкоду</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Do you need help?</source>
        <translation>Потрібна допомога?</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation>Гаряча лінія</translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation>Назад до екрана</translation>
    </message>
    <message>
        <source>I am staff</source>
        <comment>button: begins the sign-in</comment>
        <translation>Я з&#xa0;персоналу</translation>
    </message>
    <message>
        <source>Locker bank</source>
        <translation>Номер поштомата</translation>
    </message>
    <message>
        <source>Ask the staff. Tell them the locker bank.</source>
        <translation>Зверніться до персо­налу. Назвіть номер поштомата.</translation>
    </message>
    <message>
        <source>Call us and tell us the locker bank.</source>
        <translation>Подзвоніть нам і&#xa0;назвіть номер поштомата.</translation>
    </message>
</context>
<context>
    <name>Here</name>
    <message>
        <source>You</source>
        <comment>marks the screen on the map of the lockers</comment>
        <translation>Тут</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>Collect a parcel</source>
        <translation>Забрати посил­ку</translation>
    </message>
    <message>
        <source>Type your code or your ID</source>
        <translation>Ввести код або ID</translation>
    </message>
    <message>
        <source>Return a parcel</source>
        <translation>Повернути посил­ку</translation>
    </message>
    <message>
        <source>Deliver parcels</source>
        <translation>Доставити посил­ки</translation>
    </message>
    <message>
        <source>Scan to start</source>
        <translation>Скануйте, щоб почати</translation>
    </message>
    <message>
        <source>Hold up your code or label.</source>
        <translation>Піднесіть код або етикетку.</translation>
    </message>
    <message>
        <source>No network. Collecting works.</source>
        <translation>Немає зв’язку. Забрати можна.</translation>
    </message>
    <message>
        <source>Hold up your code.</source>
        <translation>Піднесіть код.</translation>
    </message>
    <message>
        <source>Hold up the label.</source>
        <translation>Піднесіть етикетку.</translation>
    </message>
</context>
<context>
    <name>InOrNot</name>
    <message>
        <source>Yes, parcel is in</source>
        <translation>Так, посил­ка всередині</translation>
    </message>
    <message>
        <source>Locker %1 is then taken</source>
        <comment>occupied</comment>
        <translation>Комірка %1 буде зайнята</translation>
    </message>
    <message>
        <source>No, parcel is inside</source>
        <translation>Ні, посил­ка всередині</translation>
    </message>
    <message>
        <source>No, it does not fit</source>
        <translation>Ні, не вміщується</translation>
    </message>
    <message>
        <source>Open a larger locker</source>
        <translation>Відчинити більшу комір­ку</translation>
    </message>
    <message>
        <source>No, I keep the parcel</source>
        <translation>Ні, заберу її</translation>
    </message>
    <message>
        <source>Locker %1 must be empty</source>
        <translation>Комірка %1 має бути порожня</translation>
    </message>
    <message>
        <source>Yes, it is empty</source>
        <translation>Так, порожня</translation>
    </message>
    <message>
        <source>The parcel stays with you</source>
        <translation>Посилка у&#xa0;Вас</translation>
    </message>
    <message>
        <source>Open the door again</source>
        <translation>Відчинити ще раз</translation>
    </message>
    <message>
        <source>To look inside</source>
        <comment>why the door is opened again</comment>
        <translation>Щоб зазирнути</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Є проблема</translation>
    </message>
    <message>
        <source>Is locker %1 empty?</source>
        <translation>Комірка %1 порожня?</translation>
    </message>
    <message>
        <source>Is the parcel inside?</source>
        <translation>Посилка всередині?</translation>
    </message>
    <message>
        <source>Yes? Scan the next one.</source>
        <comment>parcel: the next scan answers the title, Is the parcel inside?</comment>
        <translation>Так? Скануйте наступну.</translation>
    </message>
    <message>
        <source>Locker %1 is closed.</source>
        <translation>Комірку %1 зачинено.</translation>
    </message>
    <message>
        <source>Yes, I take it along</source>
        <translation>Так, беру із&#xa0;собою</translation>
    </message>
    <message>
        <source>Locker %1 is then free</source>
        <translation>Комірка %1 буде вільна</translation>
    </message>
    <message>
        <source>No, I leave it inside</source>
        <translation>Ні, залишаю</translation>
    </message>
    <message>
        <source>It stays in the locker</source>
        <translation>Лишається в&#xa0;комірці</translation>
    </message>
    <message>
        <source>Nothing was inside</source>
        <translation>Було порожньо</translation>
    </message>
    <message>
        <source>Staff will look</source>
        <translation>Персонал перевірить</translation>
    </message>
    <message>
        <source>Did you take everything?</source>
        <translation>Ви все забрали?</translation>
    </message>
    <message>
        <source>Parcel is in? Scan the next one.</source>
        <translation>Посилка всередині? Скануйте наступну.</translation>
    </message>
</context>
<context>
    <name>Inspect</name>
    <message>
        <source>Nothing is inside</source>
        <translation>Всередині нічого</translation>
    </message>
    <message>
        <source>What was in it is with you</source>
        <translation>Що було всередині, у&#xa0;Вас</translation>
    </message>
    <message>
        <source>All parcels are inside</source>
        <translation>Усі посилки всередині</translation>
    </message>
    <message>
        <source>The parcel is inside</source>
        <translation>Посилка всередині</translation>
    </message>
    <message>
        <source>Only some are inside</source>
        <comment>parcels</comment>
        <translation>Лише деякі всередині</translation>
    </message>
    <message>
        <source>Open the door again</source>
        <translation>Відчинити ще раз</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: open the door</comment>
        <translation>Ще раз</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Нічого не змінювати</translation>
    </message>
    <message>
        <source>Skip this locker</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Yes, it is inside</source>
        <translation>Так, вона всередині</translation>
    </message>
    <message>
        <source>No, it is not inside</source>
        <translation>Ні, її немає</translation>
    </message>
    <message>
        <source>Is this parcel inside?</source>
        <translation>Ця посилка всередині?</translation>
    </message>
    <message>
        <source>What is inside?</source>
        <translation>Що всередині?</translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation>Дверцята не відчинилися</translation>
    </message>
    <message>
        <source>The parcel ending %1</source>
        <comment>the last signs of its number</comment>
        <translation>Посилка з&#xa0;номером на&#xa0;%1</translation>
    </message>
    <message>
        <source>Push it once, or use the key.</source>
        <translation>Натисніть раз або візьміть ключ.</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <comment>the last signs of parcels</comment>
        <translation>Очікуються: %1</translation>
    </message>
    <message>
        <source>Take out what does not belong there.</source>
        <translation>Вийміть те, чого там не&#xa0;має бути.</translation>
    </message>
</context>
<context>
    <name>Keep</name>
    <message>
        <source>We note it for the staff.</source>
        <translation>Ми запишемо це для персо­налу.</translation>
    </message>
    <message>
        <source>No such person here</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>Невідома особа</translation>
    </message>
    <message>
        <source>They have moved out</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>Переїзд</translation>
    </message>
    <message>
        <source>Label is unreadable</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>Нечітка етикетка</translation>
    </message>
    <message>
        <source>Another reason</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>Інша причина</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Why do you keep it?</source>
        <comment>the parcel</comment>
        <translation>Чому Ви її забираєте?</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Delete</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Інші</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Дефіс</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Parcels ending: %1</source>
        <comment>the last signs of their numbers</comment>
        <translation>Посилки з&#xa0;номером на: %1</translation>
    </message>
    <message>
        <source>Refused on %1 with %2</source>
        <comment>%1: a day, %2: the service&apos;s number for it</comment>
        <translation>Відхилено %1, відповідь %2</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <comment>button: the service</comment>
        <translation>Повідомити ще раз</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>Це владнано</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Наступне повідомлення</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>The parcel has no code</source>
        <translation>Посилка не має коду</translation>
    </message>
    <message>
        <source>The parcel is gone</source>
        <comment>it is not in its locker any more</comment>
        <translation>Посилки вже немає</translation>
    </message>
    <message>
        <source>It is inside. Hand it to its person.</source>
        <translation>Вона всередині. Віддайте її людині.</translation>
    </message>
    <message>
        <source>The service still lists it. Correct that there.</source>
        <comment>a parcel</comment>
        <translation>Служба ще показує її. Виправте це там.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>MoreTimeSheet</name>
    <message>
        <source>If not, we clear the screen.</source>
        <translation>Якщо ні, ми очистимо екран.</translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation>Потрібно більше часу?</translation>
    </message>
    <message>
        <source>Yes, give me more time</source>
        <translation>Так, більше часу</translation>
    </message>
    <message>
        <source>No, finish now</source>
        <translation>Ні, заверши­ти</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>Name %1 of %2</source>
        <translation>Ім’я %1 з&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>NewLabel</name>
    <message>
        <source>Then the parcel can go in.</source>
        <translation>Потім посилку можна покласти.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>label row: of the parcel</comment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Write this on the parcel</source>
        <translation>Напишіть це на посилці</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>of the parcel</comment>
        <translation>Етикетка</translation>
    </message>
    <message>
        <source>It is written</source>
        <comment>button: the number is on the parcel</comment>
        <translation>Написано</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>This parcel is already in</source>
        <translation>Ця посил­ка вже в&#xa0;комірці</translation>
    </message>
    <message>
        <source>You need do nothing more.</source>
        <translation>Більше нічого робити не треба.</translation>
    </message>
    <message>
        <source>That parcel is already in.</source>
        <translation>Ця посил­ка вже в&#xa0;комірці.</translation>
    </message>
    <message>
        <source>Staff must look first</source>
        <translation>Спершу погляне персонал</translation>
    </message>
    <message>
        <source>Keep the parcel with you. Staff are told.</source>
        <translation>Заберіть посилку із&#xa0;собою. Персонал уже знає.</translation>
    </message>
    <message>
        <source>Staff must look at that parcel first.</source>
        <translation>Спершу цю посил­ку огляне персо­нал.</translation>
    </message>
    <message>
        <source>No network right now</source>
        <translation>Зараз немає зв’язку</translation>
    </message>
    <message>
        <source>Collecting works. Keep other parcels with you.</source>
        <translation>Забрати можна. Інші посил­ки візьміть із&#xa0;собою.</translation>
    </message>
    <message>
        <source>No network. Try again in a moment.</source>
        <translation>Немає зв’язку. Спробуйте за мить.</translation>
    </message>
    <message>
        <source>This does not work now</source>
        <translation>Зараз це не працює</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>Нічого не змінилося. Спробуйте за мить.</translation>
    </message>
    <message>
        <source>That did not work. Try again in a moment.</source>
        <translation>Не вийшло. Спробуйте за мить.</translation>
    </message>
    <message>
        <source>Keep the parcel with you. Nothing is lost.</source>
        <translation>Заберіть посилку із&#xa0;собою. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>The parcel stays with you</source>
        <translation>Посилка у&#xa0;Вас</translation>
    </message>
    <message>
        <source>We noted that it was not delivered.</source>
        <translation>Записано, що її не доставле­но.</translation>
    </message>
    <message>
        <source>That parcel stays with you.</source>
        <translation>Ця посил­ка у&#xa0;Вас.</translation>
    </message>
    <message>
        <source>Staff are told. Your parcels are safe.</source>
        <translation>Персонал уже знає. Посилки в&#xa0;безпеці.</translation>
    </message>
    <message>
        <source>No locker that fits is free</source>
        <translation>Немає відповідної комірки</translation>
    </message>
    <message>
        <source>No locker that fits that parcel is free.</source>
        <translation>Для цієї посил­ки немає відповідної комірки.</translation>
    </message>
    <message>
        <source>That size is not free</source>
        <translation>Цей розмір зайнятий</translation>
    </message>
    <message>
        <source>Choose another size.</source>
        <translation>Виберіть інший розмір.</translation>
    </message>
    <message>
        <source>That size is not free now. Choose another.</source>
        <translation>Цей розмір уже зайнятий. Виберіть інший.</translation>
    </message>
    <message>
        <source>No door opens right now</source>
        <translation>Дверцята зараз не&#xa0;відчинити</translation>
    </message>
    <message>
        <source>No door opens right now. Staff are told.</source>
        <translation>Дверцята зараз не&#xa0;відчинити. Персонал уже знає.</translation>
    </message>
    <message>
        <source>That was too long ago</source>
        <translation>Минуло забагато часу</translation>
    </message>
    <message>
        <source>Staff can still open it for you.</source>
        <translation>Персонал ще може її відчинити.</translation>
    </message>
    <message>
        <source>It is too late to take that out.</source>
        <translation>Вийняти її вже запізно.</translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation>Дверцята не відчинилися</translation>
    </message>
    <message>
        <source>Nothing is lost. Staff are told.</source>
        <translation>Нічого не втрачено. Персонал уже знає.</translation>
    </message>
    <message>
        <source>The door did not open. Staff are told.</source>
        <translation>Дверцята не відчинилися. Персонал уже знає.</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>Ми не знаємо цього коду</translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation>Ми не знаємо цього коду.</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Забагато спроб</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Зачекайте кілька хвилин і&#xa0;спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Nothing here for you yet</source>
        <translation>Для Вас ще нічого немає</translation>
    </message>
    <message>
        <source>Check the place in your message.</source>
        <translation>Перевірте, чи&#xa0;це та&#xa0;адреса.</translation>
    </message>
    <message>
        <source>There is nothing here for this code.</source>
        <translation>За цим кодом тут нічого немає.</translation>
    </message>
    <message>
        <source>The time to collect is over</source>
        <translation>Час отримання минув</translation>
    </message>
    <message>
        <source>Your parcel is safe. Staff can hand it to you.</source>
        <translation>Посилка в&#xa0;безпеці. Її видасть персонал.</translation>
    </message>
    <message>
        <source>The time to collect is over.</source>
        <translation>Час отримання минув.</translation>
    </message>
    <message>
        <source>Staff can help you</source>
        <translation>Вам допоможе персо­нал</translation>
    </message>
    <message>
        <source>Your parcel is safe. Call the help line.</source>
        <translation>Посилка в&#xa0;безпеці. Подзвоніть на гарячу лінію.</translation>
    </message>
    <message>
        <source>Staff can help you with this.</source>
        <translation>З&#xa0;цим допоможе персо­нал.</translation>
    </message>
    <message>
        <source>Close the door</source>
        <translation>Зачиніть дверцята</translation>
    </message>
    <message>
        <source>Then we are done.</source>
        <translation>І&#xa0;все готово.</translation>
    </message>
    <message>
        <source>Close the door, then we are done.</source>
        <translation>Зачиніть дверцята, і&#xa0;все готово.</translation>
    </message>
    <message>
        <source>We kept this for later</source>
        <translation>Збережено на потім</translation>
    </message>
    <message>
        <source>Scan the same label to go on.</source>
        <translation>Відскануйте ту саму етикетку, щоб продовжи­ти.</translation>
    </message>
    <message>
        <source>Scan your last parcel again</source>
        <translation>Ще раз скануйте останню посил­ку</translation>
    </message>
    <message>
        <source>The screen was restarted. Nothing is lost.</source>
        <translation>Екран пере­запущено. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>Scan your last parcel again.</source>
        <translation>Ще раз відскану­йте останню посил­ку.</translation>
    </message>
    <message>
        <source>Type your code again</source>
        <translation>Введіть код ще раз</translation>
    </message>
    <message>
        <source>The screen was restarted. Your code is still good.</source>
        <translation>Екран пере­запущено. Ваш код ще дійсний.</translation>
    </message>
    <message>
        <source>Type your code again. It is still good.</source>
        <translation>Введіть код ще раз. Він ще дійсний.</translation>
    </message>
    <message>
        <source>We told the staff</source>
        <translation>Персонал уже&#xa0;знає</translation>
    </message>
    <message>
        <source>Keep this number.</source>
        <translation>Збережіть цей номер.</translation>
    </message>
    <message>
        <source>We told the staff.</source>
        <translation>Персонал уже знає.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Дякуємо</translation>
    </message>
    <message>
        <source>Goodbye.</source>
        <translation>До побачення.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Дякуємо.</translation>
    </message>
    <message>
        <source>The parcel is in</source>
        <translation>Посилка в&#xa0;комірці</translation>
    </message>
    <message>
        <source>The parcel is in.</source>
        <translation>Посилка в&#xa0;комірці.</translation>
    </message>
    <message>
        <source>Nothing was returned</source>
        <translation>Нічого не повернуто</translation>
    </message>
    <message>
        <source>Your return code is still good.</source>
        <translation>Код повернен­ня ще дійсний.</translation>
    </message>
    <message>
        <source>Nothing was returned.</source>
        <translation>Нічого не повернуто.</translation>
    </message>
    <message>
        <source>Close the door first</source>
        <translation>Спершу зачи­ніть дверцята</translation>
    </message>
    <message>
        <source>Then scan the next parcel.</source>
        <translation>Потім скануйте наступну посил­ку.</translation>
    </message>
    <message>
        <source>Close this door first, then scan again.</source>
        <translation>Спершу зачи­ніть ці дверцята. Потім скануйте.</translation>
    </message>
    <message>
        <source>Put it in, or keep it.</source>
        <translation>Покладіть її або заберіть.</translation>
    </message>
    <message>
        <source>You scanned the same parcel again.</source>
        <translation>Це знову та сама посил­ка.</translation>
    </message>
    <message>
        <source>Put this parcel in as well</source>
        <translation>Покладіть і&#xa0;цю посил­ку</translation>
    </message>
    <message>
        <source>It is for the same person.</source>
        <translation>Вона для тієї самої людини.</translation>
    </message>
    <message>
        <source>Put this parcel in as well.</source>
        <translation>Покладіть і&#xa0;цю посил­ку.</translation>
    </message>
    <message>
        <source>We could not read this</source>
        <translation>Не вдалося прочитати</translation>
    </message>
    <message>
        <source>Hold the label flat and scan again.</source>
        <translation>Розправте етикетку й&#xa0;скануйте ще раз.</translation>
    </message>
    <message>
        <source>We could not read this. Hold the label flat.</source>
        <translation>Не вдалося прочитати. Розправте етикетку.</translation>
    </message>
    <message>
        <source>Only parcels we already know can go in.</source>
        <translation>Приймаємо лише посил­ки, про які вже знаємо.</translation>
    </message>
    <message>
        <source>No network. Only parcels we know can go in.</source>
        <translation>Немає зв’язку. Приймаємо лише відомі посил­ки.</translation>
    </message>
    <message>
        <source>This locker does not answer</source>
        <translation>Ця комірка не відповідає</translation>
    </message>
    <message>
        <source>That locker does not answer. Staff are told.</source>
        <translation>Ця комірка не відповідає. Персонал уже знає.</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>Це неправильно</translation>
    </message>
    <message>
        <source>Nobody was signed in.</source>
        <translation>Ніхто не&#xa0;увійшов.</translation>
    </message>
    <message>
        <source>This is not right.</source>
        <translation>Це неправильно.</translation>
    </message>
    <message>
        <source>There is no such locker.</source>
        <translation>Такої комірки немає.</translation>
    </message>
    <message>
        <source>Nobody can sign in here</source>
        <translation>Тут ніхто не&#xa0;може увійти</translation>
    </message>
    <message>
        <source>No staff are set up for these lockers.</source>
        <translation>Для цих комірок не&#xa0;вказано персоналу.</translation>
    </message>
    <message>
        <source>No staff are set up here.</source>
        <translation>Тут не&#xa0;вказано персоналу.</translation>
    </message>
    <message>
        <source>There is no such locker</source>
        <translation>Такої комірки немає</translation>
    </message>
    <message>
        <source>Check the number on its door.</source>
        <translation>Перевірте номер на&#xa0;дверцятах.</translation>
    </message>
    <message>
        <source>Answer this first</source>
        <translation>Спершу дайте відповідь</translation>
    </message>
    <message>
        <source>Answer this first, then scan again.</source>
        <translation>Спершу дайте відповідь. Потім скануйте.</translation>
    </message>
    <message>
        <source>Check the code, the place and the day in your message.</source>
        <translation>Перевірте код, місце й день у повідомленні.</translation>
    </message>
    <message>
        <source>Check your ID and your PIN.</source>
        <translation>Перевірте свій ID і PIN.</translation>
    </message>
    <message>
        <source>Your parcel is at another place</source>
        <translation>Ваша посилка в іншому місці</translation>
    </message>
    <message>
        <source>It waits for you there.</source>
        <translation>Вона чекає на Вас там.</translation>
    </message>
    <message>
        <source>Your parcel is at another place.</source>
        <translation>Ваша посилка в іншому місці.</translation>
    </message>
    <message>
        <source>Your parcel stays yours. Your code stays good.</source>
        <translation>Посилка лишається Вашою. Ваш код і далі дійсний.</translation>
    </message>
    <message>
        <source>No receipt for this number</source>
        <translation>Немає квитанції за цим номером</translation>
    </message>
    <message>
        <source>Receipts are kept for one day.</source>
        <translation>Квитанції зберігаються один день.</translation>
    </message>
    <message>
        <source>There is no receipt for it.</source>
        <translation>Квитанції немає.</translation>
    </message>
    <message>
        <source>It belongs here</source>
        <translation>Вона на своєму місці</translation>
    </message>
    <message>
        <source>Scan the next label.</source>
        <translation>Відскануйте наступну етикетку.</translation>
    </message>
    <message>
        <source>That parcel belongs here.</source>
        <translation>Ця посилка на своєму місці.</translation>
    </message>
    <message>
        <source>It belongs elsewhere</source>
        <translation>Її місце деінде</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Вийміть її.</translation>
    </message>
    <message>
        <source>It belongs in locker %1. Take it out.</source>
        <translation>Її місце в комірці %1. Вийміть її.</translation>
    </message>
    <message>
        <source>It is for somebody else</source>
        <translation>Вона для іншої людини</translation>
    </message>
    <message>
        <source>It is for somebody else. Take it out.</source>
        <translation>Вона для іншої людини. Вийміть її.</translation>
    </message>
    <message>
        <source>The service does not know it</source>
        <translation>Служба її не знає</translation>
    </message>
    <message>
        <source>The service does not know it. Take it out.</source>
        <translation>Служба її не знає. Вийміть її.</translation>
    </message>
    <message>
        <source>Your parcel is safe. Tell staff the locker number.</source>
        <translation>Посилка в&#xa0;безпеці. Назвіть персоналу номер комірки.</translation>
    </message>
    <message>
        <source>No network: known parcels only</source>
        <translation>Немає зв’язку: лише відомі посил­ки</translation>
    </message>
    <message>
        <source>It is the same parcel</source>
        <translation>Це та сама посил­ка</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Case number</source>
        <translation>Номер звернення</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation>Гаряча лінія</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Ввести код</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>На початок</translation>
    </message>
    <message>
        <source>Go there</source>
        <comment>before the name of a place</comment>
        <translation>Ідіть сюди</translation>
    </message>
</context>
<context>
    <name>OpenDoor</name>
    <message>
        <source>We wait until the door is closed.</source>
        <translation>Чекаємо, доки зачинять.</translation>
    </message>
    <message>
        <source>The door is being unlocked.</source>
        <translation>Відмикаємо дверцята.</translation>
    </message>
    <message>
        <source>Keep the parcel. Close the door.
A larger locker opens then.</source>
        <translation>Заберіть посилку. Зачиніть дверцята.
Потім відчиниться більша.</translation>
    </message>
    <message>
        <source>Take everything out.
Then close the door.</source>
        <translation>Вийміть усе.
Потім зачи­ніть дверцята.</translation>
    </message>
    <message>
        <source>Take the parcel out.
Then close the door.</source>
        <translation>Вийміть посил­ку.
Потім зачи­ніть дверцята.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n parcel(s) in.
Then close the door.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Покладіть %n посил­ку.
Потім зачи­ніть дверцята.</numerusform>
            <numerusform>Покладіть %n посил­ки.
Потім зачи­ніть дверцята.</numerusform>
            <numerusform>Покладіть %n посилок.
Потім зачи­ніть дверцята.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the parcel in.
Then close the door.</source>
        <translation>Покладіть посил­ку.
Потім зачи­ніть дверцята.</translation>
    </message>
    <message>
        <source>Locker %1 is open</source>
        <comment>title: it stands open</comment>
        <translation>Комірку %1 відчинено</translation>
    </message>
    <message>
        <source>Locker %1 opens</source>
        <comment>title: in a moment, by itself</comment>
        <translation>Комірка %1 відчиняється</translation>
    </message>
    <message>
        <source>Go to the lit door.</source>
        <translation>Підійдіть до підсвіче­них дверцят.</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>Не вміщується</translation>
    </message>
    <message>
        <source>I keep the parcel</source>
        <translation>Заберу посил­ку</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Повідомити про проблему</translation>
    </message>
    <message>
        <source>I closed the door</source>
        <translation>Підтвердити: зачинено</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Завершити перевірку</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <comment>button: the door</comment>
        <translation>Залишити відчиненими</translation>
    </message>
    <message>
        <source>Look inside.
Then close the door.</source>
        <translation>Загляньте всередину.
Потім зачиніть дверцята.</translation>
    </message>
    <message>
        <source>Close the door.
The next one opens then.</source>
        <translation>Зачиніть дверцята.
Тоді відчиняться наступні.</translation>
    </message>
    <message>
        <source>Open a larger locker</source>
        <translation>Відчинити більшу комір­ку</translation>
    </message>
    <message>
        <source>Keep the parcel. Close the door.
The locker is then free.</source>
        <translation>Заберіть посилку. Зачиніть дверцята.
Комірка буде вільна.</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>Out of service</source>
        <translation>Не працює</translation>
    </message>
    <message>
        <source>Your parcels are safe. Staff are told.</source>
        <translation>Посилки в&#xa0;безпеці. Персонал уже знає.</translation>
    </message>
    <message>
        <source>Your parcels are safe. We try again by ourselves.</source>
        <translation>Посилки в&#xa0;безпеці. Ми самі спробуємо ще раз.</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation>Гаряча лінія</translation>
    </message>
    <message>
        <source>The kiosk is starting</source>
        <translation>Кіоск запускається</translation>
    </message>
    <message>
        <source>It takes a few seconds.</source>
        <translation>Це займе кілька секунд.</translation>
    </message>
    <message>
        <source>Locker bank</source>
        <translation>Номер поштомата</translation>
    </message>
</context>
<context>
    <name>OutOfUse</name>
    <message>
        <source>The lock is broken</source>
        <translation>Замок зламаний</translation>
    </message>
    <message>
        <source>The door is damaged</source>
        <translation>Дверцята пошкоджені</translation>
    </message>
    <message>
        <source>It must be cleaned</source>
        <translation>Треба почистити</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Інша причина</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Why is it out of use?</source>
        <translation>Чому її вимкнено?</translation>
    </message>
    <message>
        <source>No parcel goes in from now on.</source>
        <translation>Сюди вже не&#xa0;кладуть посилок.</translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message>
        <source>Your parcel is here</source>
        <translation>Ваша посил­ка тут</translation>
    </message>
    <message>
        <source>Your parcels are here</source>
        <comment>two or more; no number stands beside it</comment>
        <translation>Ваші посил­ки тут</translation>
    </message>
    <message>
        <source>It is in this locker.</source>
        <translation>Вона в&#xa0;цій комірці.</translation>
    </message>
    <message numerus="yes">
        <source>In %n locker(s). Open one at a time.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Комірок: %n. Відчиняйте по&#xa0;одній.</numerusform>
            <numerusform>Комірок: %n. Відчиняйте по&#xa0;одній.</numerusform>
            <numerusform>Комірок: %n. Відчиняйте по&#xa0;одній.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open locker %1</source>
        <translation>Відчинити комірку&#xa0;%1</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: leave</comment>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>More lockers</source>
        <comment>button: shows the next ones</comment>
        <translation>Інші комірки</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: write the report</comment>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>How was it settled?</source>
        <translation>Як це владнали?</translation>
    </message>
    <message>
        <source>It is noted with your badge.</source>
        <translation>Це запишуть із&#xa0;Вашим бейджем.</translation>
    </message>
    <message>
        <source>Handed to its person</source>
        <comment>a parcel</comment>
        <translation>Віддано людині</translation>
    </message>
    <message>
        <source>Mended at the service</source>
        <translation>Виправлено у&#xa0;службі</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Інша причина</translation>
    </message>
    <message>
        <source>Which parcel goes back?</source>
        <translation>Яку посилку віддати?</translation>
    </message>
    <message>
        <source>The service is told.</source>
        <translation>Службу повідомлять.</translation>
    </message>
    <message>
        <source>Parcel ending %1</source>
        <comment>the last signs of its number</comment>
        <translation>Посилка з&#xa0;номером на&#xa0;%1</translation>
    </message>
    <message>
        <source>Why does it go back?</source>
        <translation>Чому вона повертається?</translation>
    </message>
    <message>
        <source>The sender wants it</source>
        <translation>Її хоче відправник</translation>
    </message>
    <message>
        <source>The courier wants it</source>
        <translation>Її хоче кур’єр</translation>
    </message>
    <message>
        <source>Start the kiosk again?</source>
        <translation>Запустити кіоск знову?</translation>
    </message>
    <message>
        <source>It takes a few seconds.</source>
        <translation>Це займе кілька секунд.</translation>
    </message>
    <message>
        <source>Yes, start again</source>
        <comment>the kiosk</comment>
        <translation>Так, запустити знову</translation>
    </message>
    <message>
        <source>Close every door first</source>
        <translation>Спершу зачиніть дверцята</translation>
    </message>
    <message>
        <source>Locker %1</source>
        <translation>Комірка %1</translation>
    </message>
    <message>
        <source>We write the report</source>
        <translation>Записуємо звіт</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Крок %1 з&#xa0;%2</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>Звіт готовий</translation>
    </message>
    <message>
        <source>It names no person and no parcel.</source>
        <translation>У&#xa0;ньому немає імен і&#xa0;номерів посилок.</translation>
    </message>
    <message>
        <source>No memory stick is in</source>
        <translation>USB-накопичувача немає</translation>
    </message>
    <message>
        <source>Use another memory stick.</source>
        <translation>Візьміть інший USB-накопичувач.</translation>
    </message>
    <message>
        <source>Plug one in and try again.</source>
        <translation>Вставте його та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <comment>%1: numbers of lockers</comment>
        <translation>Ще відчинені: %1</translation>
    </message>
    <message>
        <source>The report is not written</source>
        <translation>Звіт не записано</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: start the kiosk</comment>
        <translation>Спробувати ще раз</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>The door stays open for whoever helps you.</source>
        <translation>Дверцята лишаються відчиненими.</translation>
    </message>
    <message>
        <source>The parcel stays yours.</source>
        <translation>Посилка лишається Вашою.</translation>
    </message>
    <message>
        <source>Can somebody help you?</source>
        <translation>Хтось може Вам допомогти?</translation>
    </message>
    <message>
        <source>Yes, somebody helps me</source>
        <translation>Так, є помічник</translation>
    </message>
    <message>
        <source>No, tell the staff</source>
        <translation>Ні, повідомити персонал</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Not yet: %1</source>
        <comment>1 is the reason, such as: 2 more digits</comment>
        <translation>Ще ні: %1</translation>
    </message>
    <message>
        <source>That is enough.</source>
        <comment>enough signs were typed</comment>
        <translation>Цього досить.</translation>
    </message>
    <message>
        <source>Speech is on. The arrow keys move, the middle key presses. Any key stops the voice.</source>
        <translation>Голос увімкнено. Стрілки пересувають, середня клавіша вибирає. Будь‑яка клавіша зупиняє голос.</translation>
    </message>
    <message>
        <source>Speech is on. Any touch stops the voice. Listen says it again.</source>
        <translation>Голос увімкнено. Дотик зупиняє голос. Кнопка «Голос» повторює.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>one key of the pad, its sign is secret</comment>
        <translation>Клавіша</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1, увімкнено</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, вимкнено</translation>
    </message>
    <message>
        <source>%1, button</source>
        <translation>%1, кнопка</translation>
    </message>
    <message>
        <source>%1, not available</source>
        <translation>%1, недоступ­но</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>that are left</comment>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунди</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Star</source>
        <comment>stands for a secret sign that was typed</comment>
        <translation>Зірочка</translation>
    </message>
    <message>
        <source>Cleared</source>
        <comment>all that was typed is gone</comment>
        <translation>Усе стерто</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>the last sign that was typed is gone</comment>
        <translation>Стерто</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Parcel</source>
        <comment>receipt row: its number</comment>
        <translation>Посилка</translation>
    </message>
    <message>
        <source>Placed</source>
        <comment>receipt row: when the parcel was put in</comment>
        <translation>Покладено</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>receipt row: bank and locker</comment>
        <translation>Де</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>receipt row: the number staff ask for</comment>
        <translation>Звернення</translation>
    </message>
    <message>
        <source>Your return is in</source>
        <translation>Повернення в&#xa0;комірці</translation>
    </message>
    <message>
        <source>Photograph this receipt.</source>
        <translation>Зробіть фото квитанції.</translation>
    </message>
    <message>
        <source>Return received</source>
        <translation>Повернення прийнято</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: leave</comment>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>Locker bank %1, locker %2</source>
        <translation>Поштомат&#xa0;%1, комірка&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>Recipient</name>
    <message>
        <source>Looking</source>
        <comment>we are looking for the name</comment>
        <translation>Шукаємо</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <comment>names that begin with what was typed</comment>
        <translation>
            <numerusform>%n збіг</numerusform>
            <numerusform>%n збіги</numerusform>
            <numerusform>%n збігів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more letter(s)</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>
            <numerusform>Ще %n літера</numerusform>
            <numerusform>Ще %n літери</numerusform>
            <numerusform>Ще %n літер</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n name(s)</source>
        <comment>button: lists the names that were found</comment>
        <translation>
            <numerusform>Показати %n&#xa0;ім’я</numerusform>
            <numerusform>Показати %n&#xa0;імені</numerusform>
            <numerusform>Показати %n&#xa0;імен</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <comment>the parcel</comment>
        <translation>Для кого посил­ка?</translation>
    </message>
    <message>
        <source>Type two letters of the name.</source>
        <translation>Введіть дві літери імені.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: search the name once more</comment>
        <translation>Ще раз</translation>
    </message>
    <message>
        <source>Names appear here.</source>
        <comment>as soon as two letters are typed</comment>
        <translation>Тут з’являться імена.</translation>
    </message>
    <message>
        <source>We look for the name.</source>
        <translation>Шукаємо ім’я.</translation>
    </message>
    <message>
        <source>No name begins with “%1”.</source>
        <translation>Немає імен на «%1».</translation>
    </message>
    <message>
        <source>More names</source>
        <translation>Інші імена</translation>
    </message>
    <message>
        <source>We could not look for the name.</source>
        <translation>Не вдалося знайти ім’я.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>button: the parcel is not delivered</comment>
        <translation>Забрати</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Locker was empty</source>
        <comment>button: what went wrong</comment>
        <translation>Комірка порожня</translation>
    </message>
    <message>
        <source>Not my parcel</source>
        <comment>button: what went wrong</comment>
        <translation>Не моя посилка</translation>
    </message>
    <message>
        <source>Parcel is damaged</source>
        <comment>button: what went wrong</comment>
        <translation>Побита посилка</translation>
    </message>
    <message>
        <source>Door does not close</source>
        <comment>button: what went wrong</comment>
        <translation>Не зачиняється</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Що сталося?</translation>
    </message>
    <message>
        <source>We note it for the staff.</source>
        <translation>Ми запишемо це для персо­налу.</translation>
    </message>
    <message>
        <source>I cannot reach it</source>
        <comment>button: what went wrong</comment>
        <translation>Не дістаю</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Scan a parcel</source>
        <translation>Відскануйте посил­ку</translation>
    </message>
    <message>
        <source>The right locker opens by itself.</source>
        <translation>Потрібна комір­ка відчиниться сама.</translation>
    </message>
    <message>
        <source>Locker %1: %2</source>
        <comment>%2 is a whole sentence</comment>
        <translation>Комірка %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n locker(s) free</source>
        <translation>
            <numerusform>%n вільна комір­ка</numerusform>
            <numerusform>%n вільні комірки</numerusform>
            <numerusform>%n вільних комірок</numerusform>
        </translation>
    </message>
    <message>
        <source>Last parcel</source>
        <translation>Остання посил­ка</translation>
    </message>
    <message>
        <source>It is in</source>
        <comment>the last parcel lies in its locker</comment>
        <translation>Вона в&#xa0;комірці</translation>
    </message>
    <message>
        <source>Take it out</source>
        <comment>button: the last parcel</comment>
        <translation>Вийняти</translation>
    </message>
    <message>
        <source>Type a number</source>
        <comment>button: of a label</comment>
        <translation>Ввести номер</translation>
    </message>
    <message>
        <source>Finish round</source>
        <comment>button: the courier&apos;s round</comment>
        <translation>Завершити маршрут</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) in</source>
        <comment>delivered in this round</comment>
        <translation>
            <numerusform>Доставлено: %n</numerusform>
            <numerusform>Доставлено: %n</numerusform>
            <numerusform>Доставлено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out of locker %1</source>
        <comment>button: the last parcel</comment>
        <translation>Вийняти з&#xa0;комірки&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>Take %n parcel(s) along</source>
        <comment>button: parcels that are to leave the lockers</comment>
        <translation>
            <numerusform>Узяти %n посилку</numerusform>
            <numerusform>Узяти %n посилки</numerusform>
            <numerusform>Узяти %n посилок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>Scanner on the left</source>
        <translation>Сканер ліворуч</translation>
    </message>
    <message>
        <source>Scanner on the right</source>
        <translation>Сканер праворуч</translation>
    </message>
    <message>
        <source>Scanner is below</source>
        <translation>Сканер унизу</translation>
    </message>
    <message>
        <source>Scanner below the screen</source>
        <translation>Сканер під екраном</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>I cannot sign</source>
        <comment>button</comment>
        <translation>Без підпису</translation>
    </message>
    <message>
        <source>Sign first</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>Спершу підпис</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: the signature is drawn</comment>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>Sign for what you took</source>
        <translation>Підпишіть отримання</translation>
    </message>
    <message>
        <source>Draw with a finger in the field.</source>
        <translation>Пальцем у полі.</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>button: what was drawn goes</comment>
        <translation>Очистити</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Field to sign in</source>
        <comment>what a reader says of it</comment>
        <translation>Поле для підпису</translation>
    </message>
</context>
<context>
    <name>SizeChoice</name>
    <message>
        <source>Small</source>
        <comment>size of a locker</comment>
        <translation>Мала</translation>
    </message>
    <message>
        <source>fits a shoe box</source>
        <translation>для коробки з‑під взуття</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>size of a locker</comment>
        <translation>Середня</translation>
    </message>
    <message>
        <source>fits a school bag</source>
        <translation>для шкільної сумки</translation>
    </message>
    <message>
        <source>Medium tall</source>
        <comment>size of a locker</comment>
        <translation>Середня висока</translation>
    </message>
    <message>
        <source>fits a crate</source>
        <translation>для ящика</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>size of a locker</comment>
        <translation>Велика</translation>
    </message>
    <message>
        <source>fits a moving box</source>
        <translation>для великої коробки</translation>
    </message>
    <message>
        <source>No locker is free</source>
        <translation>Немає вільної комірки</translation>
    </message>
    <message>
        <source>Choose a size</source>
        <translation>Який розмір?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Keep the parcel with you. Nothing is lost.</source>
        <translation>Заберіть посилку із&#xa0;собою. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>Every size here has a free locker.</source>
        <translation>Кожен із цих розмірів вільний.</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>%1 is a person or a department</comment>
        <translation>Для: %1</translation>
    </message>
    <message>
        <source>The same door again</source>
        <translation>Знову ті самі дверцята</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>lockers of this size</comment>
        <translation>
            <numerusform>%n вільна</numerusform>
            <numerusform>%n вільні</numerusform>
            <numerusform>%n вільних</numerusform>
        </translation>
    </message>
    <message>
        <source>None fits</source>
        <comment>button: the parcel is larger than these sizes</comment>
        <translation>Жоден</translation>
    </message>
    <message>
        <source>Locker %1 again</source>
        <comment>button: put this parcel into the locker of the last one</comment>
        <translation>Знову в&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>SizeWanted</name>
    <message>
        <source>We note it. Keep the parcel with you.</source>
        <translation>Ми це запишемо. Заберіть посилку із&#xa0;собою.</translation>
    </message>
    <message>
        <source>Which size would fit?</source>
        <translation>Який розмір підійшов би?</translation>
    </message>
    <message>
        <source>Small</source>
        <comment>size of a locker</comment>
        <translation>Мала</translation>
    </message>
    <message>
        <source>fits a shoe box</source>
        <translation>для коробки з‑під взуття</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>size of a locker</comment>
        <translation>Середня</translation>
    </message>
    <message>
        <source>fits a school bag</source>
        <translation>для шкільної сумки</translation>
    </message>
    <message>
        <source>Medium tall</source>
        <comment>size of a locker</comment>
        <translation>Середня висока</translation>
    </message>
    <message>
        <source>fits a crate</source>
        <translation>для ящика</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>size of a locker</comment>
        <translation>Велика</translation>
    </message>
    <message>
        <source>fits a moving box</source>
        <translation>для великої коробки</translation>
    </message>
    <message>
        <source>No locker is free.</source>
        <translation>Жодна комірка не вільна.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>Close locker(s) %1</source>
        <comment>asks whoever stands there; %1 are up to four numbers</comment>
        <translation>
            <numerusform>Зачиніть комір­ку&#xa0;%1</numerusform>
            <numerusform>Зачиніть комірки %1</numerusform>
            <numerusform>Зачиніть комірки %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message numerus="yes">
        <source>%n parcel(s) belong here.</source>
        <translation>
            <numerusform>%n посилка на своєму місці.</numerusform>
            <numerusform>%n посилки на своєму місці.</numerusform>
            <numerusform>%n посилок на своєму місці.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) must come out.</source>
        <comment>parcels</comment>
        <translation>
            <numerusform>%n іншу треба вийняти.</numerusform>
            <numerusform>%n інші треба вийняти.</numerusform>
            <numerusform>%n інших треба вийняти.</numerusform>
        </translation>
    </message>
    <message>
        <source>Collecting them needs the network.</source>
        <translation>Щоб забрати, потрібен зв’язок.</translation>
    </message>
    <message>
        <source>Type the number</source>
        <comment>of the label</comment>
        <translation>Ввести номер</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <comment>button: the door</comment>
        <translation>Залишити відчиненими</translation>
    </message>
    <message>
        <source>That is all</source>
        <comment>button: nothing else is inside</comment>
        <translation>Це все</translation>
    </message>
    <message>
        <source>Nothing is inside</source>
        <translation>Всередині нічого</translation>
    </message>
    <message>
        <source>Open the door again</source>
        <translation>Відчинити ще раз</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Нічого не змінювати</translation>
    </message>
    <message>
        <source>Scan what is inside</source>
        <translation>Відскануйте, що всередині</translation>
    </message>
    <message>
        <source>Is that all?</source>
        <translation>Це все?</translation>
    </message>
    <message>
        <source>What is inside?</source>
        <translation>Що всередині?</translation>
    </message>
    <message>
        <source>Label by label. Then close the door.</source>
        <translation>Кожну етикетку. Потім зачиніть дверцята.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n parcel(s) are in</source>
        <comment>title: what the courier delivered</comment>
        <translation>
            <numerusform>Доставлено посилок: %n</numerusform>
            <numerusform>Доставлено посилок: %n</numerusform>
            <numerusform>Доставлено посилок: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No parcel was delivered.</source>
        <translation>Жодної посил­ки не доставле­но.</translation>
    </message>
    <message>
        <source>Thank you. Goodbye.</source>
        <translation>Дякуємо. До побачення.</translation>
    </message>
    <message>
        <source>Deliver more parcels</source>
        <translation>Доставити ще</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) taken along.</source>
        <comment>by the courier</comment>
        <translation>
            <numerusform>Узято %n посилку.</numerusform>
            <numerusform>Узято %n посилки.</numerusform>
            <numerusform>Узято %n посилок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n parcel(s) along</source>
        <comment>button: parcels that are to leave the lockers</comment>
        <translation>
            <numerusform>Узяти %n посилку</numerusform>
            <numerusform>Узяти %n посилки</numerusform>
            <numerusform>Узяти %n посилок</numerusform>
        </translation>
    </message>
    <message>
        <source>Is that all?</source>
        <comment>title: of the courier&apos;s round</comment>
        <translation>Це все?</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: the courier leaves</comment>
        <translation>Завершити</translation>
    </message>
</context>
<context>
    <name>Taken</name>
    <message>
        <source>Yes, finish</source>
        <translation>Так, заверши­ти</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: leave</comment>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>Open locker %1</source>
        <translation>Відчинити комірку&#xa0;%1</translation>
    </message>
    <message>
        <source>It holds your last parcel</source>
        <translation>У&#xa0;ній остання посил­ка</translation>
    </message>
    <message numerus="yes">
        <source>%n locker(s) to go</source>
        <translation>
            <numerusform>Ще %n комір­ка</numerusform>
            <numerusform>Ще %n комірки</numerusform>
            <numerusform>Ще %n комірок</numerusform>
        </translation>
    </message>
    <message>
        <source>Open locker %1 again</source>
        <translation>Знову відчинити&#xa0;%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: open the door</comment>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Push the door once, then let go</source>
        <translation>Натисніть на дверцята й&#xa0;відпустіть</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Повідомити про проблему</translation>
    </message>
    <message>
        <source>Did you take everything?</source>
        <translation>Ви все забрали?</translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation>Дверцята не відчинилися</translation>
    </message>
    <message>
        <source>Locker %1 is closed.</source>
        <translation>Комірку %1 зачинено.</translation>
    </message>
    <message>
        <source>Your parcel is safe inside.</source>
        <translation>Посилка в&#xa0;безпеці всередині.</translation>
    </message>
    <message>
        <source>Next: locker %1</source>
        <comment>title: the locker to open now</comment>
        <translation>Далі: комірка&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>ThisKiosk</name>
    <message>
        <source>Visits now begin like this one.</source>
        <translation>Візити тепер починаються так.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were refused.</source>
        <comment>by the service</comment>
        <translation>
            <numerusform>%n повідом­лення відхилено.</numerusform>
            <numerusform>%n повідом­лення відхилено.</numerusform>
            <numerusform>%n повідом­лень відхилено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait, the oldest since %1.</source>
        <comment>%1: a time of day</comment>
        <translation>
            <numerusform>%n повідом­лення чекає з&#xa0;%1.</numerusform>
            <numerusform>%n повідом­лення чекають з&#xa0;%1.</numerusform>
            <numerusform>%n повідом­лень чекають з&#xa0;%1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No message waits.</source>
        <translation>Жодне повідомлення не чекає.</translation>
    </message>
    <message>
        <source>Gone from the setup, not empty: %1</source>
        <comment>%1: lockers</comment>
        <translation>Більше не налаштовані, не порожні: %1</translation>
    </message>
    <message numerus="yes">
        <source>Nobody knows what is in %n locker(s).</source>
        <translation>
            <numerusform>Невідомо, що в&#xa0;%n комірці.</numerusform>
            <numerusform>Невідомо, що в&#xa0;%n комірках.</numerusform>
            <numerusform>Невідомо, що в&#xa0;%n комірках.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locker(s)</source>
        <comment>a count, not a number on a door</comment>
        <translation>
            <numerusform>%n комірка</numerusform>
            <numerusform>%n комірки</numerusform>
            <numerusform>%n комірок</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone, not empty: %1</source>
        <comment>%1: lockers</comment>
        <translation>Прибрані, не порожні: %1</translation>
    </message>
    <message>
        <source>See what was refused</source>
        <translation>Переглянути відхилене</translation>
    </message>
    <message>
        <source>Open all, two people</source>
        <translation>Відчинити все вдвох</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Звіт для підтримки</translation>
    </message>
    <message>
        <source>Always begin like this</source>
        <comment>button: every visit, in this language and at this volume</comment>
        <translation>Завжди починати так</translation>
    </message>
    <message>
        <source>Language and volume</source>
        <translation>Мова і&#xa0;гучність</translation>
    </message>
    <message>
        <source>Start the kiosk again</source>
        <translation>Запустити знову</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Цей кіоск</translation>
    </message>
    <message>
        <source>The service answers.</source>
        <translation>Служба відповідає.</translation>
    </message>
    <message>
        <source>The service does not answer.</source>
        <translation>Служба не відповідає.</translation>
    </message>
    <message>
        <source>Look into them all</source>
        <comment>button: the lockers of which nobody knows what is inside</comment>
        <translation>Оглянути всі</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Barcode %1</source>
        <translation>Штрихкод %1</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>Open locker %1</source>
        <translation>Відчинити комірку&#xa0;%1</translation>
    </message>
    <message>
        <source>Skip this locker</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Put out of use</source>
        <translation>Вимкнути комірку</translation>
    </message>
    <message>
        <source>Back in use</source>
        <translation>Увімкнути знову</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>This locker is free</source>
        <translation>Комірка вільна</translation>
    </message>
    <message>
        <source>A parcel is inside</source>
        <translation>Всередині є посилка</translation>
    </message>
    <message>
        <source>The time to collect is over</source>
        <translation>Час отримання минув</translation>
    </message>
    <message>
        <source>The door is open</source>
        <translation>Дверцята відчинені</translation>
    </message>
    <message>
        <source>Look into this locker</source>
        <translation>Загляньте в&#xa0;комірку</translation>
    </message>
    <message>
        <source>This locker is out of use</source>
        <translation>Комірка вимкнена</translation>
    </message>
    <message>
        <source>The lock is broken.</source>
        <translation>Замок зламаний.</translation>
    </message>
    <message>
        <source>The door is damaged.</source>
        <translation>Дверцята пошкоджені.</translation>
    </message>
    <message>
        <source>It must be cleaned.</source>
        <translation>Треба почистити.</translation>
    </message>
    <message>
        <source>Staff put it out of use.</source>
        <translation>Її вимкнув персонал.</translation>
    </message>
    <message>
        <source>The door did not open.</source>
        <translation>Дверцята не&#xa0;відчинилися.</translation>
    </message>
    <message>
        <source>The door opened late.</source>
        <translation>Дверцята відчинилися із&#xa0;запізненням.</translation>
    </message>
    <message>
        <source>The door opened by itself.</source>
        <translation>Дверцята відчинилися самі.</translation>
    </message>
    <message>
        <source>A wrong door opened.</source>
        <translation>Відчинилися не&#xa0;ті дверцята.</translation>
    </message>
    <message>
        <source>Somebody else was at the open door.</source>
        <translation>Біля відчинених дверцят був хтось інший.</translation>
    </message>
    <message>
        <source>A problem was reported.</source>
        <translation>Повідомлено про проблему.</translation>
    </message>
    <message>
        <source>Nobody saw the door open.</source>
        <translation>Відчинення не&#xa0;помічено.</translation>
    </message>
    <message>
        <source>Nobody saw the door close.</source>
        <translation>Зачинення не&#xa0;помічено.</translation>
    </message>
    <message>
        <source>The parcel has no pickup code.</source>
        <translation>Посилка не&#xa0;має коду.</translation>
    </message>
    <message>
        <source>The service says otherwise.</source>
        <translation>Служба каже інакше.</translation>
    </message>
    <message>
        <source>The service says it is free.</source>
        <translation>За даними служби вона вільна.</translation>
    </message>
    <message>
        <source>The service names another person.</source>
        <translation>Служба називає іншу особу.</translation>
    </message>
    <message>
        <source>The door was left open.</source>
        <translation>Дверцята залишилися відчиненими.</translation>
    </message>
    <message>
        <source>The door sensor is wrong.</source>
        <translation>Датчик дверцят хибить.</translation>
    </message>
    <message>
        <source>Staff must look inside.</source>
        <translation>Персонал має заглянути.</translation>
    </message>
    <message>
        <source>Nobody said whether a parcel is in.</source>
        <translation>Ніхто не&#xa0;сказав, чи є там посилка.</translation>
    </message>
    <message>
        <source>The door sensor is silent.</source>
        <translation>Датчик дверцят мовчить.</translation>
    </message>
    <message>
        <source>Parcel ending %1</source>
        <comment>the last signs of its number</comment>
        <translation>Посилка з&#xa0;кінцем %1</translation>
    </message>
    <message>
        <source>Parcel ending %1, in since %2</source>
        <comment>%1: the last signs of its number, %2: a day</comment>
        <translation>Посилка з&#xa0;номером на&#xa0;%1, з&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more locker(s) after this.</source>
        <translation>
            <numerusform>Потім ще %n комірка.</numerusform>
            <numerusform>Потім ще %n комірки.</numerusform>
            <numerusform>Потім ще %n комірок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody found the locker empty.</source>
        <translation>Хтось знайшов комірку порожньою.</translation>
    </message>
    <message>
        <source>Somebody found a parcel of another person.</source>
        <translation>Хтось знайшов чужу посилку.</translation>
    </message>
    <message>
        <source>Somebody found a damaged parcel.</source>
        <translation>Хтось знайшов пошкоджену посилку.</translation>
    </message>
    <message>
        <source>Somebody says the door does not close.</source>
        <translation>Хтось каже, що дверцята не зачиняються.</translation>
    </message>
    <message>
        <source>Somebody cannot reach the parcel.</source>
        <translation>Хтось не може дістати посилку.</translation>
    </message>
    <message>
        <source>Number given for it: %1</source>
        <comment>%1: a case number</comment>
        <translation>Наданий номер: %1</translation>
    </message>
    <message>
        <source>Say what is inside</source>
        <comment>button: of a locker opened by key</comment>
        <translation>Вказати, що всередині</translation>
    </message>
    <message>
        <source>Give a parcel back</source>
        <translation>Віддати посилку</translation>
    </message>
    <message>
        <source>Gone from the setup</source>
        <translation>Більше не налаштована</translation>
    </message>
    <message>
        <source>Open it with the key and look inside.</source>
        <translation>Відчиніть її ключем і&#xa0;загляньте.</translation>
    </message>
</context>
</TS>
