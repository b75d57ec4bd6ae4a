<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>ActionButton</name>
    <message>
        <source>One moment</source>
        <translation>Chwila</translation>
    </message>
</context>
<context>
    <name>AssistBar</name>
    <message>
        <source>Listen</source>
        <translation>Słuchaj</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Większe</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Niżej</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>the colours of the screen are dark: a switch that is on</comment>
        <translation>Ciemny</translation>
    </message>
</context>
<context>
    <name>AssistSheets</name>
    <message>
        <source>Say it again</source>
        <translation>Powtórz</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Wolniej</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Szybciej</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Ciszej</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Głośniej</translation>
    </message>
    <message>
        <source>Say the keys</source>
        <translation>Czytaj klawisze</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Wyłącz głos</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Wybierz język</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Słuchaj</translation>
    </message>
    <message>
        <source>What would help you?</source>
        <translation>Co może pomóc?</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Touch the screen or scan</source>
        <comment>on the dark screen that nobody stands at</comment>
        <translation>Dotknij ekranu lub zeskanuj</translation>
    </message>
</context>
<context>
    <name>BackAndGo</name>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message>
        <source>First column right of the screen.</source>
        <translation>Pierwsza kolumna na prawo od&#xa0;ekranu.</translation>
    </message>
    <message>
        <source>Second column right of the screen.</source>
        <translation>Druga kolumna na prawo od&#xa0;ekranu.</translation>
    </message>
    <message>
        <source>Third column right of the screen.</source>
        <translation>Trzecia kolumna na prawo od&#xa0;ekranu.</translation>
    </message>
    <message>
        <source>Fourth column right of the screen.</source>
        <translation>Czwarta kolumna na prawo od&#xa0;ekranu.</translation>
    </message>
    <message>
        <source>Fifth column right of the screen.</source>
        <translation>Piąta kolumna na prawo od&#xa0;ekranu.</translation>
    </message>
    <message>
        <source>Sixth column right of the screen.</source>
        <translation>Szósta kolumna na prawo od&#xa0;ekranu.</translation>
    </message>
    <message>
        <source>Seventh column right of the screen.</source>
        <translation>Siódma kolumna na prawo od&#xa0;ekranu.</translation>
    </message>
    <message>
        <source>Eighth column right of the screen.</source>
        <translation>Ósma kolumna na prawo od&#xa0;ekranu.</translation>
    </message>
    <message>
        <source>Ninth column right of the screen.</source>
        <translation>Dziewiąta kolumna na prawo od&#xa0;ekranu.</translation>
    </message>
    <message>
        <source>Tenth column right of the screen.</source>
        <translation>Dziesiąta kolumna na prawo od&#xa0;ekranu.</translation>
    </message>
    <message>
        <source>Column %1 right of the screen.</source>
        <translation>Kolumna %1 na prawo od&#xa0;ekranu.</translation>
    </message>
    <message>
        <source>First column left of the screen.</source>
        <translation>Pierwsza kolumna na lewo od&#xa0;ekranu.</translation>
    </message>
    <message>
        <source>Second column left of the screen.</source>
        <translation>Druga kolumna na lewo od&#xa0;ekranu.</translation>
    </message>
    <message>
        <source>Third column left of the screen.</source>
        <translation>Trzecia kolumna na lewo od&#xa0;ekranu.</translation>
    </message>
    <message>
        <source>Fourth column left of the screen.</source>
        <translation>Czwarta kolumna na lewo od&#xa0;ekranu.</translation>
    </message>
    <message>
        <source>Fifth column left of the screen.</source>
        <translation>Piąta kolumna na lewo od&#xa0;ekranu.</translation>
    </message>
    <message>
        <source>Sixth column left of the screen.</source>
        <translation>Szósta kolumna na lewo od&#xa0;ekranu.</translation>
    </message>
    <message>
        <source>Seventh column left of the screen.</source>
        <translation>Siódma kolumna na lewo od&#xa0;ekranu.</translation>
    </message>
    <message>
        <source>Eighth column left of the screen.</source>
        <translation>Ósma kolumna na lewo od&#xa0;ekranu.</translation>
    </message>
    <message>
        <source>Ninth column left of the screen.</source>
        <translation>Dziewiąta kolumna na lewo od&#xa0;ekranu.</translation>
    </message>
    <message>
        <source>Tenth column left of the screen.</source>
        <translation>Dziesiąta kolumna na lewo od&#xa0;ekranu.</translation>
    </message>
    <message>
        <source>Column %1 left of the screen.</source>
        <translation>Kolumna %1 na lewo od&#xa0;ekranu.</translation>
    </message>
    <message>
        <source>First column from the left.</source>
        <translation>Pierwsza kolumna od lewej.</translation>
    </message>
    <message>
        <source>Second column from the left.</source>
        <translation>Druga kolumna od lewej.</translation>
    </message>
    <message>
        <source>Third column from the left.</source>
        <translation>Trzecia kolumna od lewej.</translation>
    </message>
    <message>
        <source>Fourth column from the left.</source>
        <translation>Czwarta kolumna od lewej.</translation>
    </message>
    <message>
        <source>Fifth column from the left.</source>
        <translation>Piąta kolumna od lewej.</translation>
    </message>
    <message>
        <source>Sixth column from the left.</source>
        <translation>Szósta kolumna od lewej.</translation>
    </message>
    <message>
        <source>Seventh column from the left.</source>
        <translation>Siódma kolumna od lewej.</translation>
    </message>
    <message>
        <source>Eighth column from the left.</source>
        <translation>Ósma kolumna od lewej.</translation>
    </message>
    <message>
        <source>Ninth column from the left.</source>
        <translation>Dziewiąta kolumna od lewej.</translation>
    </message>
    <message>
        <source>Tenth column from the left.</source>
        <translation>Dziesiąta kolumna od lewej.</translation>
    </message>
    <message>
        <source>Column %1 from the left.</source>
        <translation>Kolumna %1 od lewej.</translation>
    </message>
    <message>
        <source>Above the screen.</source>
        <translation>Nad ekranem.</translation>
    </message>
    <message>
        <source>Below the screen.</source>
        <translation>Pod ekranem.</translation>
    </message>
    <message>
        <source>The top door.</source>
        <translation>Drzwiczki na samej górze.</translation>
    </message>
    <message>
        <source>Second door from the top.</source>
        <translation>Drugie drzwiczki od góry.</translation>
    </message>
    <message>
        <source>Third door from the top.</source>
        <translation>Trzecie drzwiczki od góry.</translation>
    </message>
    <message>
        <source>Fourth door from the top.</source>
        <translation>Czwarte drzwiczki od góry.</translation>
    </message>
    <message>
        <source>Fifth door from the top.</source>
        <translation>Piąte drzwiczki od góry.</translation>
    </message>
    <message>
        <source>Sixth door from the top.</source>
        <translation>Szóste drzwiczki od góry.</translation>
    </message>
    <message>
        <source>Seventh door from the top.</source>
        <translation>Siódme drzwiczki od góry.</translation>
    </message>
    <message>
        <source>Eighth door from the top.</source>
        <translation>Ósme drzwiczki od góry.</translation>
    </message>
    <message>
        <source>Ninth door from the top.</source>
        <translation>Dziewiąte drzwiczki od góry.</translation>
    </message>
    <message>
        <source>Tenth door from the top.</source>
        <translation>Dziesiąte drzwiczki od góry.</translation>
    </message>
    <message>
        <source>Door %1 from the top.</source>
        <translation>Drzwiczki %1 od góry.</translation>
    </message>
    <message>
        <source>The bottom door.</source>
        <translation>Drzwiczki na samym dole.</translation>
    </message>
    <message>
        <source>Second door from the bottom.</source>
        <translation>Drugie drzwiczki od dołu.</translation>
    </message>
    <message>
        <source>Third door from the bottom.</source>
        <translation>Trzecie drzwiczki od dołu.</translation>
    </message>
    <message>
        <source>Fourth door from the bottom.</source>
        <translation>Czwarte drzwiczki od dołu.</translation>
    </message>
    <message>
        <source>Fifth door from the bottom.</source>
        <translation>Piąte drzwiczki od dołu.</translation>
    </message>
    <message>
        <source>Sixth door from the bottom.</source>
        <translation>Szóste drzwiczki od dołu.</translation>
    </message>
    <message>
        <source>Seventh door from the bottom.</source>
        <translation>Siódme drzwiczki od dołu.</translation>
    </message>
    <message>
        <source>Eighth door from the bottom.</source>
        <translation>Ósme drzwiczki od dołu.</translation>
    </message>
    <message>
        <source>Ninth door from the bottom.</source>
        <translation>Dziewiąte drzwiczki od dołu.</translation>
    </message>
    <message>
        <source>Tenth door from the bottom.</source>
        <translation>Dziesiąte drzwiczki od dołu.</translation>
    </message>
    <message>
        <source>Door %1 from the bottom.</source>
        <translation>Drzwiczki %1 od dołu.</translation>
    </message>
    <message>
        <source>Close to the floor.</source>
        <translation>Przy podłodze.</translation>
    </message>
    <message>
        <source>At knee height.</source>
        <translation>Na wysokości kolan.</translation>
    </message>
    <message>
        <source>At hip height.</source>
        <translation>Na wysokości bioder.</translation>
    </message>
    <message>
        <source>At chest height.</source>
        <translation>Na wysokości piersi.</translation>
    </message>
    <message>
        <source>At eye height.</source>
        <translation>Na wysokości oczu.</translation>
    </message>
    <message>
        <source>Above eye height.</source>
        <translation>Powyżej oczu.</translation>
    </message>
    <message>
        <source>Within reach when seated.</source>
        <translation>W&#xa0;zasięgu na siedząco.</translation>
    </message>
    <message>
        <source>Above seated reach.</source>
        <translation>Za wysoko na siedząco.</translation>
    </message>
    <message>
        <source>Below seated reach.</source>
        <translation>Za nisko na siedząco.</translation>
    </message>
    <message>
        <source>Right of the screen, near the top</source>
        <translation>Na prawo od ekranu, u&#xa0;góry</translation>
    </message>
    <message>
        <source>Right of the screen, in the middle</source>
        <translation>Na prawo od ekranu, w&#xa0;środku</translation>
    </message>
    <message>
        <source>Right of the screen, near the bottom</source>
        <translation>Na prawo od ekranu, na dole</translation>
    </message>
    <message>
        <source>Left of the screen, near the top</source>
        <translation>Na lewo od ekranu, u&#xa0;góry</translation>
    </message>
    <message>
        <source>Left of the screen, in the middle</source>
        <translation>Na lewo od ekranu, w&#xa0;środku</translation>
    </message>
    <message>
        <source>Left of the screen, near the bottom</source>
        <translation>Na lewo od ekranu, na dole</translation>
    </message>
    <message>
        <source>Column %1, near the top</source>
        <translation>Kolumna %1, u&#xa0;góry</translation>
    </message>
    <message>
        <source>Column %1, in the middle</source>
        <translation>Kolumna %1, w&#xa0;środku</translation>
    </message>
    <message>
        <source>Column %1, near the bottom</source>
        <translation>Kolumna %1, na dole</translation>
    </message>
    <message>
        <source>Above the screen</source>
        <translation>Nad ekranem</translation>
    </message>
    <message>
        <source>Below the screen</source>
        <translation>Pod ekranem</translation>
    </message>
    <message>
        <source>The only door.</source>
        <translation>Jedyne drzwiczki.</translation>
    </message>
</context>
<context>
    <name>BankWall</name>
    <message>
        <source>Map. Locker %1. %2</source>
        <translation>Plan. Skrytka %1. %2</translation>
    </message>
    <message>
        <source>Map of the lockers</source>
        <translation>Plan skrytek</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>Show %n expired</source>
        <comment>button: lockers whose time is over</comment>
        <translation>
            <numerusform>Pokaż %n po&#xa0;terminie</numerusform>
            <numerusform>Pokaż %n po&#xa0;terminie</numerusform>
            <numerusform>Pokaż %n po&#xa0;terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>More lockers</source>
        <comment>button: shows the next ones</comment>
        <translation>Więcej skrytek</translation>
    </message>
    <message>
        <source>Type a number</source>
        <comment>button: of a locker</comment>
        <translation>Wpisz numer</translation>
    </message>
    <message>
        <source>Test all doors</source>
        <translation>Sprawdź drzwiczki</translation>
    </message>
    <message>
        <source>Sign out</source>
        <comment>button: staff leave</comment>
        <translation>Wyloguj</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>lockers</comment>
        <translation>
            <numerusform>%n wolna</numerusform>
            <numerusform>%n wolne</numerusform>
            <numerusform>%n wolnych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <comment>lockers with a parcel</comment>
        <translation>
            <numerusform>%n zajęta</numerusform>
            <numerusform>%n zajęte</numerusform>
            <numerusform>%n zajętych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <comment>lockers</comment>
        <translation>
            <numerusform>%n po terminie</numerusform>
            <numerusform>%n po terminie</numerusform>
            <numerusform>%n po terminie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>lockers whose door is open</comment>
        <translation>
            <numerusform>%n otwarta</numerusform>
            <numerusform>%n otwarte</numerusform>
            <numerusform>%n otwartych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>lockers that staff must look at</comment>
        <translation>
            <numerusform>%n do&#xa0;kontroli</numerusform>
            <numerusform>%n do&#xa0;kontroli</numerusform>
            <numerusform>%n do&#xa0;kontroli</numerusform>
        </translation>
    </message>
    <message>
        <source>All lockers</source>
        <translation>Wszystkie skrytki</translation>
    </message>
    <message>
        <source>A wrong door opened</source>
        <translation>Otwarły się inne drzwiczki</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for the network.</source>
        <comment>to the service</comment>
        <translation>
            <numerusform>%n wiadomość czeka na&#xa0;sieć.</numerusform>
            <numerusform>%n wiadomości czekają na&#xa0;sieć.</numerusform>
            <numerusform>%n wiadomości czeka na&#xa0;sieć.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into locker %1</source>
        <translation>Sprawdź skrytkę %1</translation>
    </message>
    <message>
        <source>Locker %1</source>
        <translation>Skrytka %1</translation>
    </message>
    <message>
        <source>Touch a locker to see what is in it.</source>
        <translation>Dotknij skrytki, aby zobaczyć, co&#xa0;w&#xa0;niej jest.</translation>
    </message>
    <message>
        <source>Look into marked ones.</source>
        <translation>Sprawdź oznaczone skrytki.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <comment>button: to what concerns no locker</comment>
        <translation>Ten kiosk</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were refused.</source>
        <comment>by the service</comment>
        <translation>
            <numerusform>%n wiadomość odrzucono.</numerusform>
            <numerusform>%n wiadomości odrzucono.</numerusform>
            <numerusform>%n wiadomości odrzucono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In 7 days, %n parcel(s) found no room.</source>
        <comment>couriers kept them</comment>
        <translation>
            <numerusform>%n paczka bez miejsca przez 7 dni.</numerusform>
            <numerusform>%n paczki bez miejsca przez 7 dni.</numerusform>
            <numerusform>%n paczek bez miejsca przez 7 dni.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardMap</name>
    <message>
        <source>All lockers. Type a number to choose one.</source>
        <comment>heard by who cannot see the board</comment>
        <translation>Wszystkie skrytki. Wpisz numer, aby wybrać.</translation>
    </message>
    <message>
        <source>This locker is free</source>
        <translation>Skrytka jest wolna</translation>
    </message>
    <message>
        <source>A parcel is inside</source>
        <translation>W&#xa0;środku jest paczka</translation>
    </message>
    <message>
        <source>The time to collect is over</source>
        <translation>Czas odbioru minął</translation>
    </message>
    <message>
        <source>The door is open</source>
        <translation>Drzwiczki są otwarte</translation>
    </message>
    <message>
        <source>Look into this locker</source>
        <translation>Zajrzyj do&#xa0;tej skrytki</translation>
    </message>
    <message>
        <source>Locker %1</source>
        <translation>Skrytka %1</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>We look for this parcel</source>
        <translation>Szukamy tej paczki</translation>
    </message>
    <message>
        <source>We prepare a locker</source>
        <translation>Przygotowujemy skrytkę</translation>
    </message>
    <message>
        <source>We check your code</source>
        <translation>Sprawdzamy kod</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>To potrwa kilka sekund.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>We check your badge</source>
        <translation>Sprawdzamy kartę</translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Show more</source>
        <comment>button: the answers that found no room</comment>
        <translation>Pokaż więcej</translation>
    </message>
</context>
<context>
    <name>CodeCells</name>
    <message>
        <source>%1 of %2 typed</source>
        <comment>spoken: signs of a code</comment>
        <translation>Wpisano %1 z&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message>
        <source>How do you collect?</source>
        <translation>Jak odebrać?</translation>
    </message>
    <message>
        <source>Or scan your code now.</source>
        <translation>Lub zeskanuj teraz kod.</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Wpisz kod</translation>
    </message>
    <message>
        <source>It is in the message you got</source>
        <translation>Jest w wiado­mości</translation>
    </message>
    <message>
        <source>Type my ID</source>
        <translation>Wpisz ID</translation>
    </message>
    <message>
        <source>Or hold your badge to the scanner</source>
        <translation>Lub przyłóż kartę do czytnika</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>For this department?</source>
        <translation>Dla tego działu?</translation>
    </message>
    <message>
        <source>For this person?</source>
        <translation>Dla tej osoby?</translation>
    </message>
    <message>
        <source>Look at the label again.</source>
        <translation>Sprawdź etykietę jeszcze raz.</translation>
    </message>
    <message>
        <source>Yes, choose a locker</source>
        <translation>Tak, wybierz skrytkę</translation>
    </message>
    <message>
        <source>No, search again</source>
        <translation>Nie, szukaj dalej</translation>
    </message>
    <message>
        <source>Keep the parcel</source>
        <translation>Zabierz paczkę</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Została %n sekunda</numerusform>
            <numerusform>Zostały %n sekundy</numerusform>
            <numerusform>Zostało %n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>under a large number that counts down</comment>
        <translation>
            <numerusform>sekunda</numerusform>
            <numerusform>sekundy</numerusform>
            <numerusform>sekund</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorPlate</name>
    <message>
        <source>Locker %1</source>
        <translation>Skrytka %1</translation>
    </message>
</context>
<context>
    <name>DoorTest</name>
    <message numerus="yes">
        <source>%n locker(s)</source>
        <comment>a count, not a number on a door</comment>
        <translation>
            <numerusform>%n skrytka</numerusform>
            <numerusform>%n skrytki</numerusform>
            <numerusform>%n skrytek</numerusform>
        </translation>
    </message>
    <message>
        <source>Every tested door works</source>
        <translation>Sprawdzone drzwiczki działają</translation>
    </message>
    <message>
        <source>Look at these doors</source>
        <translation>Obejrzyj te&#xa0;drzwiczki</translation>
    </message>
    <message>
        <source>The test ended early</source>
        <translation>Test skończył się wcześniej</translation>
    </message>
    <message numerus="yes">
        <source>%n door(s) opened and closed.</source>
        <comment>in a test</comment>
        <translation>
            <numerusform>Otwarto i&#xa0;zamknięto: %n.</numerusform>
            <numerusform>Otwarto i&#xa0;zamknięto: %n.</numerusform>
            <numerusform>Otwarto i&#xa0;zamknięto: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Did not pass the test</source>
        <comment>doors</comment>
        <translation>Nie przeszły testu</translation>
    </message>
    <message numerus="yes">
        <source>Locker(s) %1</source>
        <comment>numbers of lockers</comment>
        <translation>
            <numerusform>Skrytka %1</numerusform>
            <numerusform>Skrytki %1</numerusform>
            <numerusform>Skrytki %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone, a parcel is inside</source>
        <comment>lockers</comment>
        <translation>Pominięte, w&#xa0;środku jest paczka</translation>
    </message>
    <message>
        <source>Not tested</source>
        <comment>doors</comment>
        <translation>Nie sprawdzono</translation>
    </message>
    <message>
        <source>Back to all lockers</source>
        <translation>Do wszystkich skrytek</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>We do not know this ID.</source>
        <translation>Nie znamy tego ID.</translation>
    </message>
    <message>
        <source>We do not know this number.</source>
        <translation>Nie znamy tego numeru.</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>
            <numerusform>Jeszcze %n znak</numerusform>
            <numerusform>Jeszcze %n znaki</numerusform>
            <numerusform>Jeszcze %n znaków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more digit(s)</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>
            <numerusform>Jeszcze %n cyfra</numerusform>
            <numerusform>Jeszcze %n cyfry</numerusform>
            <numerusform>Jeszcze %n cyfr</numerusform>
        </translation>
    </message>
    <message>
        <source>Type your ID</source>
        <translation>Wpisz ID</translation>
    </message>
    <message>
        <source>Scan your return code</source>
        <translation>Zeskanuj kod zwrotu</translation>
    </message>
    <message>
        <source>Type the number</source>
        <comment>of the label</comment>
        <translation>Wpisz numer</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Wpisz kod</translation>
    </message>
    <message>
        <source>Or hold your badge to the scanner.</source>
        <translation>Lub przyłóż kartę do czytnika.</translation>
    </message>
    <message>
        <source>Or type it below.</source>
        <translation>Lub wpisz go poniżej.</translation>
    </message>
    <message>
        <source>It is under the barcode on the label.</source>
        <translation>Jest pod kodem kreskowym na etykiecie.</translation>
    </message>
    <message>
        <source>Or scan it at any time.</source>
        <translation>Możesz też w&#xa0;każdej chwili zeskanować.</translation>
    </message>
    <message>
        <source>Type my ID</source>
        <translation>Wpisz ID</translation>
    </message>
    <message>
        <source>Open locker</source>
        <translation>Otwórz skrytkę</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Scan your staff badge</source>
        <translation>Zeskanuj kartę obsługi</translation>
    </message>
    <message>
        <source>Type your staff PIN</source>
        <translation>Wpisz PIN obsługi</translation>
    </message>
    <message>
        <source>Which locker?</source>
        <translation>Która skrytka?</translation>
    </message>
    <message>
        <source>Or type its number.</source>
        <translation>Albo wpisz jej numer.</translation>
    </message>
    <message>
        <source>Then you see all lockers.</source>
        <translation>Potem zobaczysz wszystkie skrytki.</translation>
    </message>
    <message>
        <source>Type the number on its door.</source>
        <translation>Wpisz numer z&#xa0;drzwiczek.</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>Wpisz swój PIN</translation>
    </message>
    <message>
        <source>Which return?</source>
        <translation>Który zwrot?</translation>
    </message>
    <message>
        <source>It belongs to your ID.</source>
        <translation>Należy do Twojego identyfikatora.</translation>
    </message>
    <message>
        <source>Scan its label, or type its number.</source>
        <translation>Zeskanuj etykietę lub wpisz numer.</translation>
    </message>
    <message>
        <source>Show a receipt</source>
        <translation>Potwier­dzenie</translation>
    </message>
    <message>
        <source>Type your carrier code</source>
        <translation>Wpisz kod kuriera</translation>
    </message>
    <message>
        <source>No barcode</source>
        <comment>button: the parcel has none</comment>
        <translation>Bez kodu kresko­wego</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Do you need help?</source>
        <translation>Potrzebna pomoc?</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation>Infolinia</translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation>Wróć do ekranu</translation>
    </message>
    <message>
        <source>I am staff</source>
        <comment>button: begins the sign-in</comment>
        <translation>Jestem z&#xa0;obsługi</translation>
    </message>
    <message>
        <source>Locker bank</source>
        <translation>Numer automatu</translation>
    </message>
    <message>
        <source>Ask the staff. Tell them the locker bank.</source>
        <translation>Zapytaj obsługę. Podaj numer automatu.</translation>
    </message>
    <message>
        <source>Call us and tell us the locker bank.</source>
        <translation>Zadzwoń i&#xa0;podaj numer automatu.</translation>
    </message>
</context>
<context>
    <name>Here</name>
    <message>
        <source>You</source>
        <comment>marks the screen on the map of the lockers</comment>
        <translation>Tu</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>Collect a parcel</source>
        <translation>Odbierz paczkę</translation>
    </message>
    <message>
        <source>Type your code or your ID</source>
        <translation>Wpisz kod lub ID</translation>
    </message>
    <message>
        <source>Return a parcel</source>
        <translation>Zwróć paczkę</translation>
    </message>
    <message>
        <source>Deliver parcels</source>
        <translation>Dostarcz paczki</translation>
    </message>
    <message>
        <source>Scan to start</source>
        <translation>Zeskanuj, aby zacząć</translation>
    </message>
    <message>
        <source>Hold up your code or label.</source>
        <translation>Pokaż kod lub etykietę.</translation>
    </message>
    <message>
        <source>No network. Collecting works.</source>
        <translation>Brak sieci. Odbiór działa.</translation>
    </message>
    <message>
        <source>Hold up your code.</source>
        <translation>Pokaż kod.</translation>
    </message>
    <message>
        <source>Hold up the label.</source>
        <translation>Pokaż etykietę.</translation>
    </message>
</context>
<context>
    <name>InOrNot</name>
    <message>
        <source>Yes, parcel is in</source>
        <translation>Tak, paczka jest w&#xa0;środku</translation>
    </message>
    <message>
        <source>Locker %1 is then taken</source>
        <comment>occupied</comment>
        <translation>Skrytka %1 będzie zajęta</translation>
    </message>
    <message>
        <source>No, parcel is inside</source>
        <translation>Nie, paczka jest w&#xa0;środku</translation>
    </message>
    <message>
        <source>No, it does not fit</source>
        <translation>Nie, nie mieści się</translation>
    </message>
    <message>
        <source>Open a larger locker</source>
        <translation>Otwórz większą skrytkę</translation>
    </message>
    <message>
        <source>No, I keep the parcel</source>
        <translation>Nie, zabieram paczkę</translation>
    </message>
    <message>
        <source>Locker %1 must be empty</source>
        <translation>Skrytka %1 ma być pusta</translation>
    </message>
    <message>
        <source>Yes, it is empty</source>
        <translation>Tak, jest pusta</translation>
    </message>
    <message>
        <source>The parcel stays with you</source>
        <translation>Paczka zostaje u&#xa0;Ciebie</translation>
    </message>
    <message>
        <source>Open the door again</source>
        <translation>Otwórz ponownie</translation>
    </message>
    <message>
        <source>To look inside</source>
        <comment>why the door is opened again</comment>
        <translation>Aby zajrzeć do środka</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Zgłoś problem</translation>
    </message>
    <message>
        <source>Is locker %1 empty?</source>
        <translation>Czy skrytka %1 jest pusta?</translation>
    </message>
    <message>
        <source>Is the parcel inside?</source>
        <translation>Czy paczka jest w&#xa0;środku?</translation>
    </message>
    <message>
        <source>Yes? Scan the next one.</source>
        <comment>parcel: the next scan answers the title, Is the parcel inside?</comment>
        <translation>Tak? Zeskanuj następną.</translation>
    </message>
    <message>
        <source>Locker %1 is closed.</source>
        <translation>Skrytka %1 jest zamknięta.</translation>
    </message>
    <message>
        <source>Yes, I take it along</source>
        <translation>Tak, zabieram ze sobą</translation>
    </message>
    <message>
        <source>Locker %1 is then free</source>
        <translation>Skrytka %1 będzie wolna</translation>
    </message>
    <message>
        <source>No, I leave it inside</source>
        <translation>Nie, zostawiam</translation>
    </message>
    <message>
        <source>It stays in the locker</source>
        <translation>Zostaje w&#xa0;skrytce</translation>
    </message>
    <message>
        <source>Nothing was inside</source>
        <translation>Nic nie było w&#xa0;środku</translation>
    </message>
    <message>
        <source>Staff will look</source>
        <translation>Obsługa to sprawdzi</translation>
    </message>
    <message>
        <source>Did you take everything?</source>
        <translation>Czy wszystko zabrano?</translation>
    </message>
    <message>
        <source>Parcel is in? Scan the next one.</source>
        <translation>Paczka w&#xa0;środku? Zeskanuj następną.</translation>
    </message>
</context>
<context>
    <name>Inspect</name>
    <message>
        <source>Nothing is inside</source>
        <translation>Nic nie ma w&#xa0;środku</translation>
    </message>
    <message>
        <source>What was in it is with you</source>
        <translation>Zawartość masz przy&#xa0;sobie</translation>
    </message>
    <message>
        <source>All parcels are inside</source>
        <translation>Są wszystkie paczki</translation>
    </message>
    <message>
        <source>The parcel is inside</source>
        <translation>Paczka jest w&#xa0;środku</translation>
    </message>
    <message>
        <source>Only some are inside</source>
        <comment>parcels</comment>
        <translation>Są tylko niektóre</translation>
    </message>
    <message>
        <source>Open the door again</source>
        <translation>Otwórz drzwiczki znów</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: open the door</comment>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Nic nie zmieniaj</translation>
    </message>
    <message>
        <source>Skip this locker</source>
        <translation>Pomiń tę skrytkę</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Yes, it is inside</source>
        <translation>Tak, jest w&#xa0;środku</translation>
    </message>
    <message>
        <source>No, it is not inside</source>
        <translation>Nie, nie ma jej</translation>
    </message>
    <message>
        <source>Is this parcel inside?</source>
        <translation>Czy ta&#xa0;paczka jest w&#xa0;środku?</translation>
    </message>
    <message>
        <source>What is inside?</source>
        <translation>Co&#xa0;jest w&#xa0;środku?</translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation>Drzwiczki się nie otworzyły</translation>
    </message>
    <message>
        <source>The parcel ending %1</source>
        <comment>the last signs of its number</comment>
        <translation>Paczka z&#xa0;końcówką %1</translation>
    </message>
    <message>
        <source>Push it once, or use the key.</source>
        <translation>Pchnij raz albo użyj klucza.</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <comment>the last signs of parcels</comment>
        <translation>Oczekiwane: %1</translation>
    </message>
    <message>
        <source>Take out what does not belong there.</source>
        <translation>Wyjmij to, czego nie powinno tam być.</translation>
    </message>
</context>
<context>
    <name>Keep</name>
    <message>
        <source>We note it for the staff.</source>
        <translation>Zapiszemy to dla obsługi.</translation>
    </message>
    <message>
        <source>No such person here</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>Nie ma takiej osoby</translation>
    </message>
    <message>
        <source>They have moved out</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>Już tu nie mieszka</translation>
    </message>
    <message>
        <source>Label is unreadable</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>Zła etykieta</translation>
    </message>
    <message>
        <source>Another reason</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>Inny powód</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Why do you keep it?</source>
        <comment>the parcel</comment>
        <translation>Dlaczego zabierasz paczkę?</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Inne</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Łącznik</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Parcels ending: %1</source>
        <comment>the last signs of their numbers</comment>
        <translation>Paczki z&#xa0;końcówką: %1</translation>
    </message>
    <message>
        <source>Refused on %1 with %2</source>
        <comment>%1: a day, %2: the service&apos;s number for it</comment>
        <translation>Odrzucono %1, odpowiedź %2</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <comment>button: the service</comment>
        <translation>Zgłoś ponownie</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>To załatwione</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Następna wiadomość</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>The parcel has no code</source>
        <translation>Paczka nie ma kodu</translation>
    </message>
    <message>
        <source>The parcel is gone</source>
        <comment>it is not in its locker any more</comment>
        <translation>Paczki już nie ma</translation>
    </message>
    <message>
        <source>It is inside. Hand it to its person.</source>
        <translation>Jest w&#xa0;środku. Przekaż ją odbiorcy.</translation>
    </message>
    <message>
        <source>The service still lists it. Correct that there.</source>
        <comment>a parcel</comment>
        <translation>System nadal ją pokazuje. Popraw to w&#xa0;systemie.</translation>
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
        <translation>Jeśli nie, wyczyścimy ekran.</translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation>Potrzeba więcej czasu?</translation>
    </message>
    <message>
        <source>Yes, give me more time</source>
        <translation>Tak, więcej czasu</translation>
    </message>
    <message>
        <source>No, finish now</source>
        <translation>Nie, zakończ</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>Name %1 of %2</source>
        <translation>Nazwisko %1 z&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>NewLabel</name>
    <message>
        <source>Then the parcel can go in.</source>
        <translation>Potem paczka może wejść do skrytki.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>label row: of the parcel</comment>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Write this on the parcel</source>
        <translation>Napisz to na paczce</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>of the parcel</comment>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>It is written</source>
        <comment>button: the number is on the parcel</comment>
        <translation>Napisano</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>This parcel is already in</source>
        <translation>Ta paczka już jest w&#xa0;skrytce</translation>
    </message>
    <message>
        <source>You need do nothing more.</source>
        <translation>Nic więcej nie trzeba robić.</translation>
    </message>
    <message>
        <source>That parcel is already in.</source>
        <translation>Ta paczka już jest w&#xa0;skrytce.</translation>
    </message>
    <message>
        <source>Staff must look first</source>
        <translation>Najpierw obsługa to sprawdzi</translation>
    </message>
    <message>
        <source>Keep the parcel with you. Staff are told.</source>
        <translation>Zabierz paczkę ze&#xa0;sobą. Obsługa już wie.</translation>
    </message>
    <message>
        <source>Staff must look at that parcel first.</source>
        <translation>Obsługa musi najpierw sprawdzić tę paczkę.</translation>
    </message>
    <message>
        <source>No network right now</source>
        <translation>Teraz brak sieci</translation>
    </message>
    <message>
        <source>Collecting works. Keep other parcels with you.</source>
        <translation>Odbiór działa. Inne paczki zabierz ze&#xa0;sobą.</translation>
    </message>
    <message>
        <source>No network. Try again in a moment.</source>
        <translation>Brak sieci. Spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>This does not work now</source>
        <translation>To teraz nie działa</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>Nic się nie zmieniło. Spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>That did not work. Try again in a moment.</source>
        <translation>Nie udało się. Spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>Keep the parcel with you. Nothing is lost.</source>
        <translation>Zabierz paczkę ze&#xa0;sobą. Nic nie zginęło.</translation>
    </message>
    <message>
        <source>The parcel stays with you</source>
        <translation>Paczka zostaje u&#xa0;Ciebie</translation>
    </message>
    <message>
        <source>We noted that it was not delivered.</source>
        <translation>Zapisano, że jej nie dostarczono.</translation>
    </message>
    <message>
        <source>That parcel stays with you.</source>
        <translation>Ta paczka zostaje u&#xa0;Ciebie.</translation>
    </message>
    <message>
        <source>Staff are told. Your parcels are safe.</source>
        <translation>Obsługa już wie. Paczki są bezpieczne.</translation>
    </message>
    <message>
        <source>No locker that fits is free</source>
        <translation>Brak pasującej skrytki</translation>
    </message>
    <message>
        <source>No locker that fits that parcel is free.</source>
        <translation>Żadna wolna skrytka nie mieści tej paczki.</translation>
    </message>
    <message>
        <source>That size is not free</source>
        <translation>Ten rozmiar jest zajęty</translation>
    </message>
    <message>
        <source>Choose another size.</source>
        <translation>Wybierz inny rozmiar.</translation>
    </message>
    <message>
        <source>That size is not free now. Choose another.</source>
        <translation>Ten rozmiar jest już zajęty. Wybierz inny.</translation>
    </message>
    <message>
        <source>No door opens right now</source>
        <translation>Drzwiczki się teraz nie otwierają</translation>
    </message>
    <message>
        <source>No door opens right now. Staff are told.</source>
        <translation>Drzwiczki się teraz nie otwierają. Obsługa już wie.</translation>
    </message>
    <message>
        <source>That was too long ago</source>
        <translation>Minęło zbyt dużo czasu</translation>
    </message>
    <message>
        <source>Staff can still open it for you.</source>
        <translation>Obsługa może ją jeszcze otworzyć.</translation>
    </message>
    <message>
        <source>It is too late to take that out.</source>
        <translation>Za późno, aby ją wyjąć.</translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation>Drzwiczki się nie otworzyły</translation>
    </message>
    <message>
        <source>Nothing is lost. Staff are told.</source>
        <translation>Nic nie zginęło. Obsługa już wie.</translation>
    </message>
    <message>
        <source>The door did not open. Staff are told.</source>
        <translation>Drzwiczki się nie otworzyły. Obsługa już wie.</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>Nie znamy tego kodu</translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation>Nie znamy tego kodu.</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Zbyt wiele prób</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Poczekaj kilka minut i&#xa0;spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Nothing here for you yet</source>
        <translation>Jeszcze nic tu nie ma</translation>
    </message>
    <message>
        <source>Check the place in your message.</source>
        <translation>Sprawdź podane miejsce.</translation>
    </message>
    <message>
        <source>There is nothing here for this code.</source>
        <translation>Dla tego kodu nic tu nie ma.</translation>
    </message>
    <message>
        <source>The time to collect is over</source>
        <translation>Czas odbioru minął</translation>
    </message>
    <message>
        <source>Your parcel is safe. Staff can hand it to you.</source>
        <translation>Paczka jest bezpieczna. Wyda ją obsługa.</translation>
    </message>
    <message>
        <source>The time to collect is over.</source>
        <translation>Czas odbioru minął.</translation>
    </message>
    <message>
        <source>Staff can help you</source>
        <translation>Obsługa może pomóc</translation>
    </message>
    <message>
        <source>Your parcel is safe. Call the help line.</source>
        <translation>Paczka jest bezpieczna. Zadzwoń na infolinię.</translation>
    </message>
    <message>
        <source>Staff can help you with this.</source>
        <translation>Obsługa może w&#xa0;tym pomóc.</translation>
    </message>
    <message>
        <source>Close the door</source>
        <translation>Zamknij drzwiczki</translation>
    </message>
    <message>
        <source>Then we are done.</source>
        <translation>To już wszystko.</translation>
    </message>
    <message>
        <source>Close the door, then we are done.</source>
        <translation>Zamknij drzwiczki i&#xa0;to już wszystko.</translation>
    </message>
    <message>
        <source>We kept this for later</source>
        <translation>Zapisano na&#xa0;później</translation>
    </message>
    <message>
        <source>Scan the same label to go on.</source>
        <translation>Zeskanuj tę samą etykietę ponownie.</translation>
    </message>
    <message>
        <source>Scan your last parcel again</source>
        <translation>Zeskanuj znów ostatnią paczkę</translation>
    </message>
    <message>
        <source>The screen was restarted. Nothing is lost.</source>
        <translation>Ekran uruchomiono ponownie. Nic nie zginęło.</translation>
    </message>
    <message>
        <source>Scan your last parcel again.</source>
        <translation>Zeskanuj znów ostatnią paczkę.</translation>
    </message>
    <message>
        <source>Type your code again</source>
        <translation>Wpisz kod jeszcze raz</translation>
    </message>
    <message>
        <source>The screen was restarted. Your code is still good.</source>
        <translation>Ekran uruchomiono ponownie. Kod jest nadal ważny.</translation>
    </message>
    <message>
        <source>Type your code again. It is still good.</source>
        <translation>Wpisz kod jeszcze raz. Jest nadal ważny.</translation>
    </message>
    <message>
        <source>We told the staff</source>
        <translation>Obsługa już wie</translation>
    </message>
    <message>
        <source>Keep this number.</source>
        <translation>Zachowaj ten numer.</translation>
    </message>
    <message>
        <source>We told the staff.</source>
        <translation>Obsługa już wie.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Dziękujemy</translation>
    </message>
    <message>
        <source>Goodbye.</source>
        <translation>Do widzenia.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Dziękujemy.</translation>
    </message>
    <message>
        <source>The parcel is in</source>
        <translation>Paczka jest w&#xa0;skrytce</translation>
    </message>
    <message>
        <source>The parcel is in.</source>
        <translation>Paczka jest w&#xa0;skrytce.</translation>
    </message>
    <message>
        <source>Nothing was returned</source>
        <translation>Niczego nie zwrócono</translation>
    </message>
    <message>
        <source>Your return code is still good.</source>
        <translation>Kod zwrotu jest nadal ważny.</translation>
    </message>
    <message>
        <source>Nothing was returned.</source>
        <translation>Niczego nie zwrócono.</translation>
    </message>
    <message>
        <source>Close the door first</source>
        <translation>Najpierw zamknij drzwiczki</translation>
    </message>
    <message>
        <source>Then scan the next parcel.</source>
        <translation>Potem zeskanuj następną paczkę.</translation>
    </message>
    <message>
        <source>Close this door first, then scan again.</source>
        <translation>Najpierw zamknij drzwiczki. Potem zeskanuj.</translation>
    </message>
    <message>
        <source>Put it in, or keep it.</source>
        <translation>Włóż ją lub zabierz.</translation>
    </message>
    <message>
        <source>You scanned the same parcel again.</source>
        <translation>To znów ta sama paczka.</translation>
    </message>
    <message>
        <source>Put this parcel in as well</source>
        <translation>Włóż także tę paczkę</translation>
    </message>
    <message>
        <source>It is for the same person.</source>
        <translation>Jest dla tej samej osoby.</translation>
    </message>
    <message>
        <source>Put this parcel in as well.</source>
        <translation>Włóż także tę paczkę.</translation>
    </message>
    <message>
        <source>We could not read this</source>
        <translation>Nie udało się odczytać</translation>
    </message>
    <message>
        <source>Hold the label flat and scan again.</source>
        <translation>Wyprostuj etykietę i&#xa0;zeskanuj ponownie.</translation>
    </message>
    <message>
        <source>We could not read this. Hold the label flat.</source>
        <translation>Nie udało się odczytać. Wyprostuj etykietę.</translation>
    </message>
    <message>
        <source>Only parcels we already know can go in.</source>
        <translation>Przyjmujemy tylko paczki, które już znamy.</translation>
    </message>
    <message>
        <source>No network. Only parcels we know can go in.</source>
        <translation>Brak sieci. Przyjmujemy tylko znane paczki.</translation>
    </message>
    <message>
        <source>This locker does not answer</source>
        <translation>Ta skrytka nie odpowiada</translation>
    </message>
    <message>
        <source>That locker does not answer. Staff are told.</source>
        <translation>Ta skrytka nie odpowiada. Obsługa już wie.</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>To&#xa0;się nie zgadza</translation>
    </message>
    <message>
        <source>Nobody was signed in.</source>
        <translation>Nikogo nie zalogowano.</translation>
    </message>
    <message>
        <source>This is not right.</source>
        <translation>To&#xa0;się nie zgadza.</translation>
    </message>
    <message>
        <source>There is no such locker.</source>
        <translation>Nie ma takiej skrytki.</translation>
    </message>
    <message>
        <source>Nobody can sign in here</source>
        <translation>Nikt się tu nie zaloguje</translation>
    </message>
    <message>
        <source>No staff are set up for these lockers.</source>
        <translation>Nie ustawiono obsługi tych skrytek.</translation>
    </message>
    <message>
        <source>No staff are set up here.</source>
        <translation>Nie ustawiono tu obsługi.</translation>
    </message>
    <message>
        <source>There is no such locker</source>
        <translation>Nie ma takiej skrytki</translation>
    </message>
    <message>
        <source>Check the number on its door.</source>
        <translation>Sprawdź numer na&#xa0;drzwiczkach.</translation>
    </message>
    <message>
        <source>Answer this first</source>
        <translation>Najpierw odpowiedz</translation>
    </message>
    <message>
        <source>Answer this first, then scan again.</source>
        <translation>Najpierw odpowiedz. Potem zeskanuj.</translation>
    </message>
    <message>
        <source>Check the code, the place and the day in your message.</source>
        <translation>Sprawdź kod, miejsce i dzień w wiadomości.</translation>
    </message>
    <message>
        <source>Check your ID and your PIN.</source>
        <translation>Sprawdź identyfikator i PIN.</translation>
    </message>
    <message>
        <source>Your parcel is at another place</source>
        <translation>Paczka jest w innym miejscu</translation>
    </message>
    <message>
        <source>It waits for you there.</source>
        <translation>Tam na Ciebie czeka.</translation>
    </message>
    <message>
        <source>Your parcel is at another place.</source>
        <translation>Paczka jest w innym miejscu.</translation>
    </message>
    <message>
        <source>Your parcel stays yours. Your code stays good.</source>
        <translation>Paczka nadal czeka na Ciebie. Kod jest nadal ważny.</translation>
    </message>
    <message>
        <source>No receipt for this number</source>
        <translation>Brak potwierdzenia dla tego numeru</translation>
    </message>
    <message>
        <source>Receipts are kept for one day.</source>
        <translation>Potwierdzenia są dostępne przez jeden dzień.</translation>
    </message>
    <message>
        <source>There is no receipt for it.</source>
        <translation>Nie ma potwierdzenia.</translation>
    </message>
    <message>
        <source>It belongs here</source>
        <translation>Jest na miejscu</translation>
    </message>
    <message>
        <source>Scan the next label.</source>
        <translation>Zeskanuj następną etykietę.</translation>
    </message>
    <message>
        <source>That parcel belongs here.</source>
        <translation>Ta paczka jest na miejscu.</translation>
    </message>
    <message>
        <source>It belongs elsewhere</source>
        <translation>Należy do innej skrytki</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Wyjmij ją.</translation>
    </message>
    <message>
        <source>It belongs in locker %1. Take it out.</source>
        <translation>Należy do skrytki %1. Wyjmij ją.</translation>
    </message>
    <message>
        <source>It is for somebody else</source>
        <translation>Jest dla kogoś innego</translation>
    </message>
    <message>
        <source>It is for somebody else. Take it out.</source>
        <translation>Jest dla kogoś innego. Wyjmij ją.</translation>
    </message>
    <message>
        <source>The service does not know it</source>
        <translation>System jej nie zna</translation>
    </message>
    <message>
        <source>The service does not know it. Take it out.</source>
        <translation>System jej nie zna. Wyjmij ją.</translation>
    </message>
    <message>
        <source>Your parcel is safe. Tell staff the locker number.</source>
        <translation>Paczka jest bezpieczna. Podaj obsłudze numer skrytki.</translation>
    </message>
    <message>
        <source>No network: known parcels only</source>
        <translation>Brak sieci: tylko znane paczki</translation>
    </message>
    <message>
        <source>It is the same parcel</source>
        <translation>To ta sama paczka</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Case number</source>
        <translation>Numer zgło­szenia</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation>Infolinia</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Wpisz kod</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Wróć na początek</translation>
    </message>
    <message>
        <source>Go there</source>
        <comment>before the name of a place</comment>
        <translation>Idź tutaj</translation>
    </message>
</context>
<context>
    <name>OpenDoor</name>
    <message>
        <source>We wait until the door is closed.</source>
        <translation>Czekamy na zamknięcie.</translation>
    </message>
    <message>
        <source>The door is being unlocked.</source>
        <translation>Drzwiczki się odblokowują.</translation>
    </message>
    <message>
        <source>Keep the parcel. Close the door.
A larger locker opens then.</source>
        <translation>Zabierz paczkę. Zamknij drzwiczki.
Otworzy się większa skrytka.</translation>
    </message>
    <message>
        <source>Take everything out.
Then close the door.</source>
        <translation>Wyjmij wszystko.
Potem zamknij drzwiczki.</translation>
    </message>
    <message>
        <source>Take the parcel out.
Then close the door.</source>
        <translation>Wyjmij paczkę.
Potem zamknij drzwiczki.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n parcel(s) in.
Then close the door.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Włóż %n paczkę.
Potem zamknij drzwiczki.</numerusform>
            <numerusform>Włóż %n paczki.
Potem zamknij drzwiczki.</numerusform>
            <numerusform>Włóż %n paczek.
Potem zamknij drzwiczki.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the parcel in.
Then close the door.</source>
        <translation>Włóż paczkę.
Potem zamknij drzwiczki.</translation>
    </message>
    <message>
        <source>Locker %1 is open</source>
        <comment>title: it stands open</comment>
        <translation>Skrytka %1 jest&#xa0;otwarta</translation>
    </message>
    <message>
        <source>Locker %1 opens</source>
        <comment>title: in a moment, by itself</comment>
        <translation>Skrytka %1 się&#xa0;otwiera</translation>
    </message>
    <message>
        <source>Go to the lit door.</source>
        <translation>Podejdź do świecących drzwiczek.</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>Nie mieści się</translation>
    </message>
    <message>
        <source>I keep the parcel</source>
        <translation>Zabieram paczkę</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Zgłoś problem</translation>
    </message>
    <message>
        <source>I closed the door</source>
        <translation>Potwierdź zamknięcie</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Zakończ test</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <comment>button: the door</comment>
        <translation>Zostaw otwarte</translation>
    </message>
    <message>
        <source>Look inside.
Then close the door.</source>
        <translation>Zajrzyj do&#xa0;środka.
Potem zamknij drzwiczki.</translation>
    </message>
    <message>
        <source>Close the door.
The next one opens then.</source>
        <translation>Zamknij drzwiczki.
Otworzą się następne.</translation>
    </message>
    <message>
        <source>Open a larger locker</source>
        <translation>Otwórz większą skrytkę</translation>
    </message>
    <message>
        <source>Keep the parcel. Close the door.
The locker is then free.</source>
        <translation>Zabierz paczkę. Zamknij drzwiczki.
Skrytka będzie wolna.</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>Out of service</source>
        <translation>Automat nieczynny</translation>
    </message>
    <message>
        <source>Your parcels are safe. Staff are told.</source>
        <translation>Paczki są bezpieczne. Obsługa już wie.</translation>
    </message>
    <message>
        <source>Your parcels are safe. We try again by ourselves.</source>
        <translation>Paczki są bezpieczne. Automat sam spróbuje ponownie.</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation>Infolinia</translation>
    </message>
    <message>
        <source>The kiosk is starting</source>
        <translation>Kiosk się&#xa0;uruchamia</translation>
    </message>
    <message>
        <source>It takes a few seconds.</source>
        <translation>To potrwa kilka sekund.</translation>
    </message>
    <message>
        <source>Locker bank</source>
        <translation>Numer automatu</translation>
    </message>
</context>
<context>
    <name>OutOfUse</name>
    <message>
        <source>The lock is broken</source>
        <translation>Zamek jest zepsuty</translation>
    </message>
    <message>
        <source>The door is damaged</source>
        <translation>Drzwiczki są uszkodzone</translation>
    </message>
    <message>
        <source>It must be cleaned</source>
        <translation>Trzeba wyczyścić</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Inny powód</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Why is it out of use?</source>
        <translation>Dlaczego jest wyłączona?</translation>
    </message>
    <message>
        <source>No parcel goes in from now on.</source>
        <translation>Odtąd nie trafi tu żadna paczka.</translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message>
        <source>Your parcel is here</source>
        <translation>Paczka czeka</translation>
    </message>
    <message>
        <source>Your parcels are here</source>
        <comment>two or more; no number stands beside it</comment>
        <translation>Paczki czekają</translation>
    </message>
    <message>
        <source>It is in this locker.</source>
        <translation>Jest w&#xa0;tej skrytce.</translation>
    </message>
    <message numerus="yes">
        <source>In %n locker(s). Open one at a time.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>W&#xa0;%n skrytce. Otwieraj po jednej.</numerusform>
            <numerusform>W&#xa0;%n skrytkach. Otwieraj po jednej.</numerusform>
            <numerusform>W&#xa0;%n skrytkach. Otwieraj po jednej.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open locker %1</source>
        <translation>Otwórz skrytkę&#xa0;%1</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: leave</comment>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>More lockers</source>
        <comment>button: shows the next ones</comment>
        <translation>Więcej skrytek</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: write the report</comment>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>How was it settled?</source>
        <translation>Jak to załatwiono?</translation>
    </message>
    <message>
        <source>It is noted with your badge.</source>
        <translation>Zostanie zapisane z&#xa0;Twoją kartą.</translation>
    </message>
    <message>
        <source>Handed to its person</source>
        <comment>a parcel</comment>
        <translation>Przekazano odbiorcy</translation>
    </message>
    <message>
        <source>Mended at the service</source>
        <translation>Poprawiono w&#xa0;systemie</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Inny powód</translation>
    </message>
    <message>
        <source>Which parcel goes back?</source>
        <translation>Która paczka wraca?</translation>
    </message>
    <message>
        <source>The service is told.</source>
        <translation>System zostanie powiadomiony.</translation>
    </message>
    <message>
        <source>Parcel ending %1</source>
        <comment>the last signs of its number</comment>
        <translation>Paczka z&#xa0;końcówką %1</translation>
    </message>
    <message>
        <source>Why does it go back?</source>
        <translation>Dlaczego wraca?</translation>
    </message>
    <message>
        <source>The sender wants it</source>
        <translation>Chce jej nadawca</translation>
    </message>
    <message>
        <source>The courier wants it</source>
        <translation>Chce jej kurier</translation>
    </message>
    <message>
        <source>Start the kiosk again?</source>
        <translation>Uruchomić kiosk ponownie?</translation>
    </message>
    <message>
        <source>It takes a few seconds.</source>
        <translation>To potrwa kilka sekund.</translation>
    </message>
    <message>
        <source>Yes, start again</source>
        <comment>the kiosk</comment>
        <translation>Tak, uruchom ponownie</translation>
    </message>
    <message>
        <source>Close every door first</source>
        <translation>Najpierw zamknij drzwiczki</translation>
    </message>
    <message>
        <source>Locker %1</source>
        <translation>Skrytka %1</translation>
    </message>
    <message>
        <source>We write the report</source>
        <translation>Zapisujemy raport</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Krok %1 z&#xa0;%2</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>Raport jest gotowy</translation>
    </message>
    <message>
        <source>It names no person and no parcel.</source>
        <translation>Nie wymienia osób ani paczek.</translation>
    </message>
    <message>
        <source>No memory stick is in</source>
        <translation>Nie znaleziono pamięci USB</translation>
    </message>
    <message>
        <source>Use another memory stick.</source>
        <translation>Użyj innej pamięci USB.</translation>
    </message>
    <message>
        <source>Plug one in and try again.</source>
        <translation>Podłącz ją i&#xa0;spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <comment>%1: numbers of lockers</comment>
        <translation>Jeszcze otwarte: %1</translation>
    </message>
    <message>
        <source>The report is not written</source>
        <translation>Raportu nie zapisano</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: start the kiosk</comment>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>The door stays open for whoever helps you.</source>
        <translation>Drzwiczki zostają otwarte dla osoby, która pomaga.</translation>
    </message>
    <message>
        <source>The parcel stays yours.</source>
        <translation>Paczka nadal czeka na Ciebie.</translation>
    </message>
    <message>
        <source>Can somebody help you?</source>
        <translation>Czy ktoś może pomóc?</translation>
    </message>
    <message>
        <source>Yes, somebody helps me</source>
        <translation>Tak, ktoś mi pomaga</translation>
    </message>
    <message>
        <source>No, tell the staff</source>
        <translation>Nie, powiadom obsługę</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Not yet: %1</source>
        <comment>1 is the reason, such as: 2 more digits</comment>
        <translation>Jeszcze nie: %1</translation>
    </message>
    <message>
        <source>That is enough.</source>
        <comment>enough signs were typed</comment>
        <translation>To wystarczy.</translation>
    </message>
    <message>
        <source>Speech is on. The arrow keys move, the middle key presses. Any key stops the voice.</source>
        <translation>Głos jest włączony. Strzałki przesuwają, środkowy klawisz wybiera. Każdy klawisz zatrzymuje głos.</translation>
    </message>
    <message>
        <source>Speech is on. Any touch stops the voice. Listen says it again.</source>
        <translation>Głos jest włączony. Dotknięcie zatrzymuje głos. Przycisk Słuchaj powtarza.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>one key of the pad, its sign is secret</comment>
        <translation>Klawisz</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1, włączone</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, wyłączone</translation>
    </message>
    <message>
        <source>%1, button</source>
        <translation>%1, przycisk</translation>
    </message>
    <message>
        <source>%1, not available</source>
        <translation>%1, niedostępne</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>that are left</comment>
        <translation>
            <numerusform>%n sekunda</numerusform>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>Star</source>
        <comment>stands for a secret sign that was typed</comment>
        <translation>Gwiazdka</translation>
    </message>
    <message>
        <source>Cleared</source>
        <comment>all that was typed is gone</comment>
        <translation>Wyczyszczono</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>the last sign that was typed is gone</comment>
        <translation>Usunięto</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Parcel</source>
        <comment>receipt row: its number</comment>
        <translation>Paczka</translation>
    </message>
    <message>
        <source>Placed</source>
        <comment>receipt row: when the parcel was put in</comment>
        <translation>Włożono</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>receipt row: bank and locker</comment>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>receipt row: the number staff ask for</comment>
        <translation>Zgłoszenie</translation>
    </message>
    <message>
        <source>Your return is in</source>
        <translation>Zwrot jest w&#xa0;skrytce</translation>
    </message>
    <message>
        <source>Photograph this receipt.</source>
        <translation>Zrób zdjęcie ekranu.</translation>
    </message>
    <message>
        <source>Return received</source>
        <translation>Zwrot przyjęty</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: leave</comment>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Locker bank %1, locker %2</source>
        <translation>Automat&#xa0;%1, skrytka&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>Recipient</name>
    <message>
        <source>Looking</source>
        <comment>we are looking for the name</comment>
        <translation>Szukamy</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <comment>names that begin with what was typed</comment>
        <translation>
            <numerusform>%n wynik</numerusform>
            <numerusform>%n wyniki</numerusform>
            <numerusform>%n wyników</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more letter(s)</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>
            <numerusform>Jeszcze %n litera</numerusform>
            <numerusform>Jeszcze %n litery</numerusform>
            <numerusform>Jeszcze %n liter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n name(s)</source>
        <comment>button: lists the names that were found</comment>
        <translation>
            <numerusform>Pokaż %n nazwisko</numerusform>
            <numerusform>Pokaż %n nazwiska</numerusform>
            <numerusform>Pokaż %n nazwisk</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <comment>the parcel</comment>
        <translation>Dla kogo?</translation>
    </message>
    <message>
        <source>Type two letters of the name.</source>
        <translation>Wpisz dwie litery nazwiska.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: search the name once more</comment>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Names appear here.</source>
        <comment>as soon as two letters are typed</comment>
        <translation>Tu pojawią się nazwiska.</translation>
    </message>
    <message>
        <source>We look for the name.</source>
        <translation>Szukamy nazwiska.</translation>
    </message>
    <message>
        <source>No name begins with “%1”.</source>
        <translation>Brak nazwisk na „%1”.</translation>
    </message>
    <message>
        <source>More names</source>
        <translation>Więcej nazwisk</translation>
    </message>
    <message>
        <source>We could not look for the name.</source>
        <translation>Nie udało się wyszukać.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>button: the parcel is not delivered</comment>
        <translation>Zabierz</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Locker was empty</source>
        <comment>button: what went wrong</comment>
        <translation>Skrytka była pusta</translation>
    </message>
    <message>
        <source>Not my parcel</source>
        <comment>button: what went wrong</comment>
        <translation>To nie moja paczka</translation>
    </message>
    <message>
        <source>Parcel is damaged</source>
        <comment>button: what went wrong</comment>
        <translation>Paczka jest uszko­dzona</translation>
    </message>
    <message>
        <source>Door does not close</source>
        <comment>button: what went wrong</comment>
        <translation>Nie zamyka się</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Co się stało?</translation>
    </message>
    <message>
        <source>We note it for the staff.</source>
        <translation>Zapiszemy to dla obsługi.</translation>
    </message>
    <message>
        <source>I cannot reach it</source>
        <comment>button: what went wrong</comment>
        <translation>Nie sięgam</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Scan a parcel</source>
        <translation>Zeskanuj paczkę</translation>
    </message>
    <message>
        <source>The right locker opens by itself.</source>
        <translation>Właściwa skrytka sama się otworzy.</translation>
    </message>
    <message>
        <source>Locker %1: %2</source>
        <comment>%2 is a whole sentence</comment>
        <translation>Skrytka %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n locker(s) free</source>
        <translation>
            <numerusform>%n wolna skrytka</numerusform>
            <numerusform>%n wolne skrytki</numerusform>
            <numerusform>%n wolnych skrytek</numerusform>
        </translation>
    </message>
    <message>
        <source>Last parcel</source>
        <translation>Ostatnia paczka</translation>
    </message>
    <message>
        <source>It is in</source>
        <comment>the last parcel lies in its locker</comment>
        <translation>Jest w&#xa0;skrytce</translation>
    </message>
    <message>
        <source>Take it out</source>
        <comment>button: the last parcel</comment>
        <translation>Wyjmij ją</translation>
    </message>
    <message>
        <source>Type a number</source>
        <comment>button: of a label</comment>
        <translation>Wpisz numer</translation>
    </message>
    <message>
        <source>Finish round</source>
        <comment>button: the courier&apos;s round</comment>
        <translation>Zakończ trasę</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) in</source>
        <comment>delivered in this round</comment>
        <translation>
            <numerusform>%n paczka w&#xa0;skrytce</numerusform>
            <numerusform>%n paczki w&#xa0;skrytkach</numerusform>
            <numerusform>%n paczek w&#xa0;skrytkach</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out of locker %1</source>
        <comment>button: the last parcel</comment>
        <translation>Wyjmij ze skrytki&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>Take %n parcel(s) along</source>
        <comment>button: parcels that are to leave the lockers</comment>
        <translation>
            <numerusform>Zabierz %n paczkę</numerusform>
            <numerusform>Zabierz %n paczki</numerusform>
            <numerusform>Zabierz %n paczek</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>Scanner on the left</source>
        <translation>Czytnik po&#xa0;lewej</translation>
    </message>
    <message>
        <source>Scanner on the right</source>
        <translation>Czytnik po&#xa0;prawej</translation>
    </message>
    <message>
        <source>Scanner is below</source>
        <translation>Czytnik poniżej</translation>
    </message>
    <message>
        <source>Scanner below the screen</source>
        <translation>Czytnik pod ekranem</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>I cannot sign</source>
        <comment>button</comment>
        <translation>Bez podpisu</translation>
    </message>
    <message>
        <source>Sign first</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>Najpierw podpis</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: the signature is drawn</comment>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Sign for what you took</source>
        <translation>Podpisz odbiór</translation>
    </message>
    <message>
        <source>Draw with a finger in the field.</source>
        <translation>Palcem, w tym polu.</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>button: what was drawn goes</comment>
        <translation>Wyczyść</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Field to sign in</source>
        <comment>what a reader says of it</comment>
        <translation>Pole na podpis</translation>
    </message>
</context>
<context>
    <name>SizeChoice</name>
    <message>
        <source>Small</source>
        <comment>size of a locker</comment>
        <translation>Mała</translation>
    </message>
    <message>
        <source>fits a shoe box</source>
        <translation>na pudełko po butach</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>size of a locker</comment>
        <translation>Średnia</translation>
    </message>
    <message>
        <source>fits a school bag</source>
        <translation>na tornister</translation>
    </message>
    <message>
        <source>Medium tall</source>
        <comment>size of a locker</comment>
        <translation>Średnia wysoka</translation>
    </message>
    <message>
        <source>fits a crate</source>
        <translation>na skrzynkę</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>size of a locker</comment>
        <translation>Duża</translation>
    </message>
    <message>
        <source>fits a moving box</source>
        <translation>na duży karton</translation>
    </message>
    <message>
        <source>No locker is free</source>
        <translation>Brak wolnej skrytki</translation>
    </message>
    <message>
        <source>Choose a size</source>
        <translation>Jaki rozmiar?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Keep the parcel with you. Nothing is lost.</source>
        <translation>Zabierz paczkę ze&#xa0;sobą. Nic nie zginęło.</translation>
    </message>
    <message>
        <source>Every size here has a free locker.</source>
        <translation>Każdy z&#xa0;tych rozmiarów jest wolny.</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>%1 is a person or a department</comment>
        <translation>Dla: %1</translation>
    </message>
    <message>
        <source>The same door again</source>
        <translation>Znów te same drzwiczki</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>lockers of this size</comment>
        <translation>
            <numerusform>%n wolna</numerusform>
            <numerusform>%n wolne</numerusform>
            <numerusform>%n wolnych</numerusform>
        </translation>
    </message>
    <message>
        <source>None fits</source>
        <comment>button: the parcel is larger than these sizes</comment>
        <translation>Żaden</translation>
    </message>
    <message>
        <source>Locker %1 again</source>
        <comment>button: put this parcel into the locker of the last one</comment>
        <translation>Znów w&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>SizeWanted</name>
    <message>
        <source>We note it. Keep the parcel with you.</source>
        <translation>Zapiszemy to. Zabierz paczkę ze&#xa0;sobą.</translation>
    </message>
    <message>
        <source>Which size would fit?</source>
        <translation>Jaki rozmiar by pasował?</translation>
    </message>
    <message>
        <source>Small</source>
        <comment>size of a locker</comment>
        <translation>Mała</translation>
    </message>
    <message>
        <source>fits a shoe box</source>
        <translation>na pudełko po butach</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>size of a locker</comment>
        <translation>Średnia</translation>
    </message>
    <message>
        <source>fits a school bag</source>
        <translation>na tornister</translation>
    </message>
    <message>
        <source>Medium tall</source>
        <comment>size of a locker</comment>
        <translation>Średnia wysoka</translation>
    </message>
    <message>
        <source>fits a crate</source>
        <translation>na skrzynkę</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>size of a locker</comment>
        <translation>Duża</translation>
    </message>
    <message>
        <source>fits a moving box</source>
        <translation>na duży karton</translation>
    </message>
    <message>
        <source>No locker is free.</source>
        <translation>Żadna skrytka nie jest wolna.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>Close locker(s) %1</source>
        <comment>asks whoever stands there; %1 are up to four numbers</comment>
        <translation>
            <numerusform>Zamknij skrytkę&#xa0;%1</numerusform>
            <numerusform>Zamknij skrytki %1</numerusform>
            <numerusform>Zamknij skrytki %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message numerus="yes">
        <source>%n parcel(s) belong here.</source>
        <translation>
            <numerusform>%n paczka jest na miejscu.</numerusform>
            <numerusform>%n paczki są na miejscu.</numerusform>
            <numerusform>%n paczek jest na miejscu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) must come out.</source>
        <comment>parcels</comment>
        <translation>
            <numerusform>%n inną trzeba wyjąć.</numerusform>
            <numerusform>%n inne trzeba wyjąć.</numerusform>
            <numerusform>%n innych trzeba wyjąć.</numerusform>
        </translation>
    </message>
    <message>
        <source>Collecting them needs the network.</source>
        <translation>Odbiór wymaga sieci.</translation>
    </message>
    <message>
        <source>Type the number</source>
        <comment>of the label</comment>
        <translation>Wpisz numer</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <comment>button: the door</comment>
        <translation>Zostaw otwarte</translation>
    </message>
    <message>
        <source>That is all</source>
        <comment>button: nothing else is inside</comment>
        <translation>To wszystko</translation>
    </message>
    <message>
        <source>Nothing is inside</source>
        <translation>Nic nie ma w&#xa0;środku</translation>
    </message>
    <message>
        <source>Open the door again</source>
        <translation>Otwórz drzwiczki znów</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Nic nie zmieniaj</translation>
    </message>
    <message>
        <source>Scan what is inside</source>
        <translation>Zeskanuj, co jest w środku</translation>
    </message>
    <message>
        <source>Is that all?</source>
        <translation>Czy to wszystko?</translation>
    </message>
    <message>
        <source>What is inside?</source>
        <translation>Co&#xa0;jest w&#xa0;środku?</translation>
    </message>
    <message>
        <source>Label by label. Then close the door.</source>
        <translation>Każdą etykietę. Potem zamknij drzwiczki.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n parcel(s) are in</source>
        <comment>title: what the courier delivered</comment>
        <translation>
            <numerusform>%n paczka w&#xa0;skrytce</numerusform>
            <numerusform>%n paczki w&#xa0;skrytkach</numerusform>
            <numerusform>%n paczek w&#xa0;skrytkach</numerusform>
        </translation>
    </message>
    <message>
        <source>No parcel was delivered.</source>
        <translation>Nie dostarczono żadnej paczki.</translation>
    </message>
    <message>
        <source>Thank you. Goodbye.</source>
        <translation>Dziękujemy. Do widzenia.</translation>
    </message>
    <message>
        <source>Deliver more parcels</source>
        <translation>Dostarcz więcej paczek</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) taken along.</source>
        <comment>by the courier</comment>
        <translation>
            <numerusform>Zabrano %n paczkę.</numerusform>
            <numerusform>Zabrano %n paczki.</numerusform>
            <numerusform>Zabrano %n paczek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n parcel(s) along</source>
        <comment>button: parcels that are to leave the lockers</comment>
        <translation>
            <numerusform>Zabierz %n paczkę</numerusform>
            <numerusform>Zabierz %n paczki</numerusform>
            <numerusform>Zabierz %n paczek</numerusform>
        </translation>
    </message>
    <message>
        <source>Is that all?</source>
        <comment>title: of the courier&apos;s round</comment>
        <translation>Czy to wszystko?</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: the courier leaves</comment>
        <translation>Zakończ</translation>
    </message>
</context>
<context>
    <name>Taken</name>
    <message>
        <source>Yes, finish</source>
        <translation>Tak, zakończ</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: leave</comment>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Open locker %1</source>
        <translation>Otwórz skrytkę&#xa0;%1</translation>
    </message>
    <message>
        <source>It holds your last parcel</source>
        <translation>Jest w&#xa0;niej ostatnia paczka</translation>
    </message>
    <message numerus="yes">
        <source>%n locker(s) to go</source>
        <translation>
            <numerusform>Jeszcze %n skrytka</numerusform>
            <numerusform>Jeszcze %n skrytki</numerusform>
            <numerusform>Jeszcze %n skrytek</numerusform>
        </translation>
    </message>
    <message>
        <source>Open locker %1 again</source>
        <translation>Otwórz znów skrytkę&#xa0;%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: open the door</comment>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Push the door once, then let go</source>
        <translation>Naciśnij raz drzwiczki i&#xa0;puść</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Zgłoś problem</translation>
    </message>
    <message>
        <source>Did you take everything?</source>
        <translation>Czy wszystko zabrano?</translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation>Drzwiczki się nie otworzyły</translation>
    </message>
    <message>
        <source>Locker %1 is closed.</source>
        <translation>Skrytka %1 jest zamknięta.</translation>
    </message>
    <message>
        <source>Your parcel is safe inside.</source>
        <translation>Paczka jest bezpieczna w&#xa0;środku.</translation>
    </message>
    <message>
        <source>Next: locker %1</source>
        <comment>title: the locker to open now</comment>
        <translation>Następna: skrytka&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>ThisKiosk</name>
    <message>
        <source>Visits now begin like this one.</source>
        <translation>Wizyty zaczną się teraz tak jak ta.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were refused.</source>
        <comment>by the service</comment>
        <translation>
            <numerusform>%n wiadomość odrzucono.</numerusform>
            <numerusform>%n wiadomości odrzucono.</numerusform>
            <numerusform>%n wiadomości odrzucono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait, the oldest since %1.</source>
        <comment>%1: a time of day</comment>
        <translation>
            <numerusform>%n wiadomość czeka od&#xa0;%1.</numerusform>
            <numerusform>%n wiadomości czekają od&#xa0;%1.</numerusform>
            <numerusform>%n wiadomości czeka od&#xa0;%1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No message waits.</source>
        <translation>Żadna wiadomość nie czeka.</translation>
    </message>
    <message>
        <source>Gone from the setup, not empty: %1</source>
        <comment>%1: lockers</comment>
        <translation>Poza konfiguracją, niepuste: %1</translation>
    </message>
    <message numerus="yes">
        <source>Nobody knows what is in %n locker(s).</source>
        <translation>
            <numerusform>Nie wiadomo, co&#xa0;jest w&#xa0;%n skrytce.</numerusform>
            <numerusform>Nie wiadomo, co&#xa0;jest w&#xa0;%n skrytkach.</numerusform>
            <numerusform>Nie wiadomo, co&#xa0;jest w&#xa0;%n skrytkach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locker(s)</source>
        <comment>a count, not a number on a door</comment>
        <translation>
            <numerusform>%n skrytka</numerusform>
            <numerusform>%n skrytki</numerusform>
            <numerusform>%n skrytek</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone, not empty: %1</source>
        <comment>%1: lockers</comment>
        <translation>Usunięte, niepuste: %1</translation>
    </message>
    <message>
        <source>See what was refused</source>
        <translation>Zobacz odrzucone</translation>
    </message>
    <message>
        <source>Open all, two people</source>
        <translation>Wszystko w 2 osoby</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Raport dla serwisu</translation>
    </message>
    <message>
        <source>Always begin like this</source>
        <comment>button: every visit, in this language and at this volume</comment>
        <translation>Zapisz ustawienia</translation>
    </message>
    <message>
        <source>Language and volume</source>
        <translation>Język i&#xa0;głośność</translation>
    </message>
    <message>
        <source>Start the kiosk again</source>
        <translation>Uruchom ponownie</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Ten kiosk</translation>
    </message>
    <message>
        <source>The service answers.</source>
        <translation>System odpowiada.</translation>
    </message>
    <message>
        <source>The service does not answer.</source>
        <translation>System nie odpowiada.</translation>
    </message>
    <message>
        <source>Look into them all</source>
        <comment>button: the lockers of which nobody knows what is inside</comment>
        <translation>Sprawdź wszystkie</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Barcode %1</source>
        <translation>Kod kreskowy %1</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>Open locker %1</source>
        <translation>Otwórz skrytkę&#xa0;%1</translation>
    </message>
    <message>
        <source>Skip this locker</source>
        <translation>Pomiń tę skrytkę</translation>
    </message>
    <message>
        <source>Put out of use</source>
        <translation>Wyłącz skrytkę</translation>
    </message>
    <message>
        <source>Back in use</source>
        <translation>Włącz ponownie</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>This locker is free</source>
        <translation>Skrytka jest wolna</translation>
    </message>
    <message>
        <source>A parcel is inside</source>
        <translation>W&#xa0;środku jest paczka</translation>
    </message>
    <message>
        <source>The time to collect is over</source>
        <translation>Czas odbioru minął</translation>
    </message>
    <message>
        <source>The door is open</source>
        <translation>Drzwiczki są otwarte</translation>
    </message>
    <message>
        <source>Look into this locker</source>
        <translation>Zajrzyj do&#xa0;tej skrytki</translation>
    </message>
    <message>
        <source>This locker is out of use</source>
        <translation>Skrytka jest wyłączona</translation>
    </message>
    <message>
        <source>The lock is broken.</source>
        <translation>Zamek jest zepsuty.</translation>
    </message>
    <message>
        <source>The door is damaged.</source>
        <translation>Drzwiczki są uszkodzone.</translation>
    </message>
    <message>
        <source>It must be cleaned.</source>
        <translation>Trzeba wyczyścić.</translation>
    </message>
    <message>
        <source>Staff put it out of use.</source>
        <translation>Obsługa ją&#xa0;wyłączyła.</translation>
    </message>
    <message>
        <source>The door did not open.</source>
        <translation>Drzwiczki się nie otwarły.</translation>
    </message>
    <message>
        <source>The door opened late.</source>
        <translation>Drzwiczki otwarły się z&#xa0;opóźnieniem.</translation>
    </message>
    <message>
        <source>The door opened by itself.</source>
        <translation>Drzwiczki otwarły się same.</translation>
    </message>
    <message>
        <source>A wrong door opened.</source>
        <translation>Otwarły się inne drzwiczki.</translation>
    </message>
    <message>
        <source>Somebody else was at the open door.</source>
        <translation>Przy otwartych drzwiczkach był ktoś inny.</translation>
    </message>
    <message>
        <source>A problem was reported.</source>
        <translation>Zgłoszono problem.</translation>
    </message>
    <message>
        <source>Nobody saw the door open.</source>
        <translation>Nie widziano otwarcia drzwiczek.</translation>
    </message>
    <message>
        <source>Nobody saw the door close.</source>
        <translation>Nie widziano zamknięcia drzwiczek.</translation>
    </message>
    <message>
        <source>The parcel has no pickup code.</source>
        <translation>Paczka nie ma kodu odbioru.</translation>
    </message>
    <message>
        <source>The service says otherwise.</source>
        <translation>System podaje co&#xa0;innego.</translation>
    </message>
    <message>
        <source>The service says it is free.</source>
        <translation>Według systemu jest wolna.</translation>
    </message>
    <message>
        <source>The service names another person.</source>
        <translation>System podaje inną osobę.</translation>
    </message>
    <message>
        <source>The door was left open.</source>
        <translation>Drzwiczki pozostały otwarte.</translation>
    </message>
    <message>
        <source>The door sensor is wrong.</source>
        <translation>Czujnik drzwiczek podaje błędnie.</translation>
    </message>
    <message>
        <source>Staff must look inside.</source>
        <translation>Obsługa musi zajrzeć do&#xa0;środka.</translation>
    </message>
    <message>
        <source>Nobody said whether a parcel is in.</source>
        <translation>Nie wiadomo, czy jest w&#xa0;niej paczka.</translation>
    </message>
    <message>
        <source>The door sensor is silent.</source>
        <translation>Czujnik drzwiczek milczy.</translation>
    </message>
    <message>
        <source>Parcel ending %1</source>
        <comment>the last signs of its number</comment>
        <translation>Paczka z&#xa0;końcówką %1</translation>
    </message>
    <message>
        <source>Parcel ending %1, in since %2</source>
        <comment>%1: the last signs of its number, %2: a day</comment>
        <translation>Paczka z&#xa0;końcówką %1, od&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more locker(s) after this.</source>
        <translation>
            <numerusform>Potem jeszcze %n skrytka.</numerusform>
            <numerusform>Potem jeszcze %n skrytki.</numerusform>
            <numerusform>Potem jeszcze %n skrytek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody found the locker empty.</source>
        <translation>Ktoś zastał pustą skrytkę.</translation>
    </message>
    <message>
        <source>Somebody found a parcel of another person.</source>
        <translation>Ktoś znalazł cudzą paczkę.</translation>
    </message>
    <message>
        <source>Somebody found a damaged parcel.</source>
        <translation>Ktoś znalazł uszkodzoną paczkę.</translation>
    </message>
    <message>
        <source>Somebody says the door does not close.</source>
        <translation>Ktoś mówi, że drzwiczki się nie zamykają.</translation>
    </message>
    <message>
        <source>Somebody cannot reach the parcel.</source>
        <translation>Ktoś nie może dosięgnąć paczki.</translation>
    </message>
    <message>
        <source>Number given for it: %1</source>
        <comment>%1: a case number</comment>
        <translation>Podany numer: %1</translation>
    </message>
    <message>
        <source>Say what is inside</source>
        <comment>button: of a locker opened by key</comment>
        <translation>Podaj, co&#xa0;jest w&#xa0;środku</translation>
    </message>
    <message>
        <source>Give a parcel back</source>
        <translation>Oddaj paczkę</translation>
    </message>
    <message>
        <source>Gone from the setup</source>
        <translation>Nie ma jej w&#xa0;konfiguracji</translation>
    </message>
    <message>
        <source>Open it with the key and look inside.</source>
        <translation>Otwórz ją kluczem i&#xa0;zajrzyj.</translation>
    </message>
</context>
</TS>
