<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>ActionButton</name>
    <message>
        <source>One moment</source>
        <translation>Een moment</translation>
    </message>
</context>
<context>
    <name>AssistBar</name>
    <message>
        <source>Listen</source>
        <translation>Luister</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>the colours of the screen are dark: a switch that is on</comment>
        <translation>Donker</translation>
    </message>
</context>
<context>
    <name>AssistSheets</name>
    <message>
        <source>Say it again</source>
        <translation>Nog een keer</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langzamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Sneller</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Zachter</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Harder</translation>
    </message>
    <message>
        <source>Say the keys</source>
        <translation>Toetsen noemen</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Voorlezen stoppen</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Kies een taal</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Luister</translation>
    </message>
    <message>
        <source>What would help you?</source>
        <translation>Wat helpt u?</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Touch the screen or scan</source>
        <comment>on the dark screen that nobody stands at</comment>
        <translation>Raak het scherm aan of scan</translation>
    </message>
</context>
<context>
    <name>BackAndGo</name>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>Bank</name>
    <message>
        <source>First column right of the screen.</source>
        <translation>Eerste kolom rechts van&#xa0;het&#xa0;scherm.</translation>
    </message>
    <message>
        <source>Second column right of the screen.</source>
        <translation>Tweede kolom rechts van&#xa0;het&#xa0;scherm.</translation>
    </message>
    <message>
        <source>Third column right of the screen.</source>
        <translation>Derde kolom rechts van&#xa0;het&#xa0;scherm.</translation>
    </message>
    <message>
        <source>Fourth column right of the screen.</source>
        <translation>Vierde kolom rechts van&#xa0;het&#xa0;scherm.</translation>
    </message>
    <message>
        <source>Fifth column right of the screen.</source>
        <translation>Vijfde kolom rechts van&#xa0;het&#xa0;scherm.</translation>
    </message>
    <message>
        <source>Sixth column right of the screen.</source>
        <translation>Zesde kolom rechts van&#xa0;het&#xa0;scherm.</translation>
    </message>
    <message>
        <source>Seventh column right of the screen.</source>
        <translation>Zevende kolom rechts van&#xa0;het&#xa0;scherm.</translation>
    </message>
    <message>
        <source>Eighth column right of the screen.</source>
        <translation>Achtste kolom rechts van&#xa0;het&#xa0;scherm.</translation>
    </message>
    <message>
        <source>Ninth column right of the screen.</source>
        <translation>Negende kolom rechts van&#xa0;het&#xa0;scherm.</translation>
    </message>
    <message>
        <source>Tenth column right of the screen.</source>
        <translation>Tiende kolom rechts van&#xa0;het&#xa0;scherm.</translation>
    </message>
    <message>
        <source>Column %1 right of the screen.</source>
        <translation>Kolom %1 rechts van&#xa0;het&#xa0;scherm.</translation>
    </message>
    <message>
        <source>First column left of the screen.</source>
        <translation>Eerste kolom links van&#xa0;het&#xa0;scherm.</translation>
    </message>
    <message>
        <source>Second column left of the screen.</source>
        <translation>Tweede kolom links van&#xa0;het&#xa0;scherm.</translation>
    </message>
    <message>
        <source>Third column left of the screen.</source>
        <translation>Derde kolom links van&#xa0;het&#xa0;scherm.</translation>
    </message>
    <message>
        <source>Fourth column left of the screen.</source>
        <translation>Vierde kolom links van&#xa0;het&#xa0;scherm.</translation>
    </message>
    <message>
        <source>Fifth column left of the screen.</source>
        <translation>Vijfde kolom links van&#xa0;het&#xa0;scherm.</translation>
    </message>
    <message>
        <source>Sixth column left of the screen.</source>
        <translation>Zesde kolom links van&#xa0;het&#xa0;scherm.</translation>
    </message>
    <message>
        <source>Seventh column left of the screen.</source>
        <translation>Zevende kolom links van&#xa0;het&#xa0;scherm.</translation>
    </message>
    <message>
        <source>Eighth column left of the screen.</source>
        <translation>Achtste kolom links van&#xa0;het&#xa0;scherm.</translation>
    </message>
    <message>
        <source>Ninth column left of the screen.</source>
        <translation>Negende kolom links van&#xa0;het&#xa0;scherm.</translation>
    </message>
    <message>
        <source>Tenth column left of the screen.</source>
        <translation>Tiende kolom links van&#xa0;het&#xa0;scherm.</translation>
    </message>
    <message>
        <source>Column %1 left of the screen.</source>
        <translation>Kolom %1 links van&#xa0;het&#xa0;scherm.</translation>
    </message>
    <message>
        <source>First column from the left.</source>
        <translation>Eerste kolom van links.</translation>
    </message>
    <message>
        <source>Second column from the left.</source>
        <translation>Tweede kolom van links.</translation>
    </message>
    <message>
        <source>Third column from the left.</source>
        <translation>Derde kolom van links.</translation>
    </message>
    <message>
        <source>Fourth column from the left.</source>
        <translation>Vierde kolom van links.</translation>
    </message>
    <message>
        <source>Fifth column from the left.</source>
        <translation>Vijfde kolom van links.</translation>
    </message>
    <message>
        <source>Sixth column from the left.</source>
        <translation>Zesde kolom van links.</translation>
    </message>
    <message>
        <source>Seventh column from the left.</source>
        <translation>Zevende kolom van links.</translation>
    </message>
    <message>
        <source>Eighth column from the left.</source>
        <translation>Achtste kolom van links.</translation>
    </message>
    <message>
        <source>Ninth column from the left.</source>
        <translation>Negende kolom van links.</translation>
    </message>
    <message>
        <source>Tenth column from the left.</source>
        <translation>Tiende kolom van links.</translation>
    </message>
    <message>
        <source>Column %1 from the left.</source>
        <translation>Kolom %1 van links.</translation>
    </message>
    <message>
        <source>Above the screen.</source>
        <translation>Boven het scherm.</translation>
    </message>
    <message>
        <source>Below the screen.</source>
        <translation>Onder het scherm.</translation>
    </message>
    <message>
        <source>The top door.</source>
        <translation>De bovenste deur.</translation>
    </message>
    <message>
        <source>Second door from the top.</source>
        <translation>Tweede deur van boven.</translation>
    </message>
    <message>
        <source>Third door from the top.</source>
        <translation>Derde deur van boven.</translation>
    </message>
    <message>
        <source>Fourth door from the top.</source>
        <translation>Vierde deur van boven.</translation>
    </message>
    <message>
        <source>Fifth door from the top.</source>
        <translation>Vijfde deur van boven.</translation>
    </message>
    <message>
        <source>Sixth door from the top.</source>
        <translation>Zesde deur van boven.</translation>
    </message>
    <message>
        <source>Seventh door from the top.</source>
        <translation>Zevende deur van boven.</translation>
    </message>
    <message>
        <source>Eighth door from the top.</source>
        <translation>Achtste deur van boven.</translation>
    </message>
    <message>
        <source>Ninth door from the top.</source>
        <translation>Negende deur van boven.</translation>
    </message>
    <message>
        <source>Tenth door from the top.</source>
        <translation>Tiende deur van boven.</translation>
    </message>
    <message>
        <source>Door %1 from the top.</source>
        <translation>Deur %1 van boven.</translation>
    </message>
    <message>
        <source>The bottom door.</source>
        <translation>De onderste deur.</translation>
    </message>
    <message>
        <source>Second door from the bottom.</source>
        <translation>Tweede deur van onderen.</translation>
    </message>
    <message>
        <source>Third door from the bottom.</source>
        <translation>Derde deur van onderen.</translation>
    </message>
    <message>
        <source>Fourth door from the bottom.</source>
        <translation>Vierde deur van onderen.</translation>
    </message>
    <message>
        <source>Fifth door from the bottom.</source>
        <translation>Vijfde deur van onderen.</translation>
    </message>
    <message>
        <source>Sixth door from the bottom.</source>
        <translation>Zesde deur van onderen.</translation>
    </message>
    <message>
        <source>Seventh door from the bottom.</source>
        <translation>Zevende deur van onderen.</translation>
    </message>
    <message>
        <source>Eighth door from the bottom.</source>
        <translation>Achtste deur van onderen.</translation>
    </message>
    <message>
        <source>Ninth door from the bottom.</source>
        <translation>Negende deur van onderen.</translation>
    </message>
    <message>
        <source>Tenth door from the bottom.</source>
        <translation>Tiende deur van onderen.</translation>
    </message>
    <message>
        <source>Door %1 from the bottom.</source>
        <translation>Deur %1 van onderen.</translation>
    </message>
    <message>
        <source>Close to the floor.</source>
        <translation>Dicht bij de vloer.</translation>
    </message>
    <message>
        <source>At knee height.</source>
        <translation>Op kniehoogte.</translation>
    </message>
    <message>
        <source>At hip height.</source>
        <translation>Op heuphoogte.</translation>
    </message>
    <message>
        <source>At chest height.</source>
        <translation>Op borsthoogte.</translation>
    </message>
    <message>
        <source>At eye height.</source>
        <translation>Op ooghoogte.</translation>
    </message>
    <message>
        <source>Above eye height.</source>
        <translation>Boven ooghoogte.</translation>
    </message>
    <message>
        <source>Within reach when seated.</source>
        <translation>Zittend bereikbaar.</translation>
    </message>
    <message>
        <source>Above seated reach.</source>
        <translation>Zittend te hoog.</translation>
    </message>
    <message>
        <source>Below seated reach.</source>
        <translation>Zittend te laag.</translation>
    </message>
    <message>
        <source>Right of the screen, near the top</source>
        <translation>Rechts van het scherm, boven</translation>
    </message>
    <message>
        <source>Right of the screen, in the middle</source>
        <translation>Rechts van het scherm, midden</translation>
    </message>
    <message>
        <source>Right of the screen, near the bottom</source>
        <translation>Rechts van het scherm, onder</translation>
    </message>
    <message>
        <source>Left of the screen, near the top</source>
        <translation>Links van het scherm, boven</translation>
    </message>
    <message>
        <source>Left of the screen, in the middle</source>
        <translation>Links van het scherm, midden</translation>
    </message>
    <message>
        <source>Left of the screen, near the bottom</source>
        <translation>Links van het scherm, onder</translation>
    </message>
    <message>
        <source>Column %1, near the top</source>
        <translation>Kolom %1, boven</translation>
    </message>
    <message>
        <source>Column %1, in the middle</source>
        <translation>Kolom %1, midden</translation>
    </message>
    <message>
        <source>Column %1, near the bottom</source>
        <translation>Kolom %1, onder</translation>
    </message>
    <message>
        <source>Above the screen</source>
        <translation>Boven het scherm</translation>
    </message>
    <message>
        <source>Below the screen</source>
        <translation>Onder het scherm</translation>
    </message>
    <message>
        <source>The only door.</source>
        <translation>De enige deur.</translation>
    </message>
</context>
<context>
    <name>BankWall</name>
    <message>
        <source>Map. Locker %1. %2</source>
        <translation>Plattegrond. Vak %1. %2</translation>
    </message>
    <message>
        <source>Map of the lockers</source>
        <translation>Plattegrond van de vakken</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>Show %n expired</source>
        <comment>button: lockers whose time is over</comment>
        <translation>
            <numerusform>%n verlopen tonen</numerusform>
            <numerusform>%n verlopen tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>More lockers</source>
        <comment>button: shows the next ones</comment>
        <translation>Meer vakken</translation>
    </message>
    <message>
        <source>Type a number</source>
        <comment>button: of a locker</comment>
        <translation>Nummer typen</translation>
    </message>
    <message>
        <source>Test all doors</source>
        <translation>Alle deuren testen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <comment>button: staff leave</comment>
        <translation>Afmelden</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>lockers</comment>
        <translation>
            <numerusform>%n vrij</numerusform>
            <numerusform>%n vrij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <comment>lockers with a parcel</comment>
        <translation>
            <numerusform>%n bezet</numerusform>
            <numerusform>%n bezet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <comment>lockers</comment>
        <translation>
            <numerusform>%n verlopen</numerusform>
            <numerusform>%n verlopen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>lockers whose door is open</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>lockers that staff must look at</comment>
        <translation>
            <numerusform>%n na te kijken</numerusform>
            <numerusform>%n na te kijken</numerusform>
        </translation>
    </message>
    <message>
        <source>All lockers</source>
        <translation>Alle vakken</translation>
    </message>
    <message>
        <source>A wrong door opened</source>
        <translation>Verkeerde deur open</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for the network.</source>
        <comment>to the service</comment>
        <translation>
            <numerusform>%n bericht wacht op het netwerk.</numerusform>
            <numerusform>%n berichten wachten op het netwerk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into locker %1</source>
        <translation>Vak %1 nakijken</translation>
    </message>
    <message>
        <source>Locker %1</source>
        <translation>Vak %1</translation>
    </message>
    <message>
        <source>Touch a locker to see what is in it.</source>
        <translation>Raak een vak aan om te zien wat erin ligt.</translation>
    </message>
    <message>
        <source>Look into marked ones.</source>
        <translation>Kijk in de gemerkte vakken.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <comment>button: to what concerns no locker</comment>
        <translation>Deze kiosk</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were refused.</source>
        <comment>by the service</comment>
        <translation>
            <numerusform>%n bericht is geweigerd.</numerusform>
            <numerusform>%n berichten zijn geweigerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In 7 days, %n parcel(s) found no room.</source>
        <comment>couriers kept them</comment>
        <translation>
            <numerusform>%n pakket zonder plek in 7 dagen.</numerusform>
            <numerusform>%n pakketten zonder plek in 7 dagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardMap</name>
    <message>
        <source>All lockers. Type a number to choose one.</source>
        <comment>heard by who cannot see the board</comment>
        <translation>Alle vakken. Typ een nummer om te kiezen.</translation>
    </message>
    <message>
        <source>This locker is free</source>
        <translation>Dit vak is vrij</translation>
    </message>
    <message>
        <source>A parcel is inside</source>
        <translation>Er ligt een pakket in</translation>
    </message>
    <message>
        <source>The time to collect is over</source>
        <translation>De ophaal­tijd is voorbij</translation>
    </message>
    <message>
        <source>The door is open</source>
        <translation>De deur is open</translation>
    </message>
    <message>
        <source>Look into this locker</source>
        <translation>Kijk in dit vak</translation>
    </message>
    <message>
        <source>Locker %1</source>
        <translation>Vak %1</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>We look for this parcel</source>
        <translation>We zoeken dit pakket</translation>
    </message>
    <message>
        <source>We prepare a locker</source>
        <translation>We maken een vak klaar</translation>
    </message>
    <message>
        <source>We check your code</source>
        <translation>We controleren uw code</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Dit duurt een paar seconden.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>We check your badge</source>
        <translation>We controleren uw pas</translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Show more</source>
        <comment>button: the answers that found no room</comment>
        <translation>Meer tonen</translation>
    </message>
</context>
<context>
    <name>CodeCells</name>
    <message>
        <source>%1 of %2 typed</source>
        <comment>spoken: signs of a code</comment>
        <translation>%1 van %2 getypt</translation>
    </message>
</context>
<context>
    <name>Collect</name>
    <message>
        <source>How do you collect?</source>
        <translation>Hoe haalt u op?</translation>
    </message>
    <message>
        <source>Or scan your code now.</source>
        <translation>Of scan nu uw code.</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Code typen</translation>
    </message>
    <message>
        <source>It is in the message you got</source>
        <translation>Die staat in uw bericht</translation>
    </message>
    <message>
        <source>Type my ID</source>
        <translation>ID typen</translation>
    </message>
    <message>
        <source>Or hold your badge to the scanner</source>
        <translation>Of houd uw pas bij de scanner</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>For this department?</source>
        <translation>Voor deze afdeling?</translation>
    </message>
    <message>
        <source>For this person?</source>
        <translation>Voor deze persoon?</translation>
    </message>
    <message>
        <source>Look at the label again.</source>
        <translation>Kijk nog eens op het label.</translation>
    </message>
    <message>
        <source>Yes, choose a locker</source>
        <translation>Ja, vak kiezen</translation>
    </message>
    <message>
        <source>No, search again</source>
        <translation>Nee, opnieuw zoeken</translation>
    </message>
    <message>
        <source>Keep the parcel</source>
        <translation>Pakket houden</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Nog %n seconde</numerusform>
            <numerusform>Nog %n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>under a large number that counts down</comment>
        <translation>
            <numerusform>seconde</numerusform>
            <numerusform>seconden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorPlate</name>
    <message>
        <source>Locker %1</source>
        <translation>Vak %1</translation>
    </message>
</context>
<context>
    <name>DoorTest</name>
    <message numerus="yes">
        <source>%n locker(s)</source>
        <comment>a count, not a number on a door</comment>
        <translation>
            <numerusform>%n vak</numerusform>
            <numerusform>%n vakken</numerusform>
        </translation>
    </message>
    <message>
        <source>Every tested door works</source>
        <translation>Alle geteste deuren werken</translation>
    </message>
    <message>
        <source>Look at these doors</source>
        <translation>Kijk naar deze deuren</translation>
    </message>
    <message>
        <source>The test ended early</source>
        <translation>De test stopte te vroeg</translation>
    </message>
    <message numerus="yes">
        <source>%n door(s) opened and closed.</source>
        <comment>in a test</comment>
        <translation>
            <numerusform>%n deur ging open en dicht.</numerusform>
            <numerusform>%n deuren gingen open en dicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Did not pass the test</source>
        <comment>doors</comment>
        <translation>Test niet doorstaan</translation>
    </message>
    <message numerus="yes">
        <source>Locker(s) %1</source>
        <comment>numbers of lockers</comment>
        <translation>
            <numerusform>Vak %1</numerusform>
            <numerusform>Vakken %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone, a parcel is inside</source>
        <comment>lockers</comment>
        <translation>Overgeslagen, er ligt een pakket</translation>
    </message>
    <message>
        <source>Not tested</source>
        <comment>doors</comment>
        <translation>Niet getest</translation>
    </message>
    <message>
        <source>Back to all lockers</source>
        <translation>Naar alle vakken</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>We do not know this ID.</source>
        <translation>We kennen deze ID niet.</translation>
    </message>
    <message>
        <source>We do not know this number.</source>
        <translation>We kennen dit nummer niet.</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>
            <numerusform>Nog %n teken</numerusform>
            <numerusform>Nog %n tekens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more digit(s)</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>
            <numerusform>Nog %n cijfer</numerusform>
            <numerusform>Nog %n cijfers</numerusform>
        </translation>
    </message>
    <message>
        <source>Type your ID</source>
        <translation>Typ uw ID</translation>
    </message>
    <message>
        <source>Scan your return code</source>
        <translation>Scan uw retour­code</translation>
    </message>
    <message>
        <source>Type the number</source>
        <comment>of the label</comment>
        <translation>Typ het nummer</translation>
    </message>
    <message>
        <source>Type your code</source>
        <translation>Typ uw code</translation>
    </message>
    <message>
        <source>Or hold your badge to the scanner.</source>
        <translation>Of houd uw pas bij de scanner.</translation>
    </message>
    <message>
        <source>Or type it below.</source>
        <translation>Of typ hem hieronder.</translation>
    </message>
    <message>
        <source>It is under the barcode on the label.</source>
        <translation>Het staat onder de barcode op het label.</translation>
    </message>
    <message>
        <source>Or scan it at any time.</source>
        <translation>Of scan hem wanneer u wilt.</translation>
    </message>
    <message>
        <source>Type my ID</source>
        <translation>ID typen</translation>
    </message>
    <message>
        <source>Open locker</source>
        <translation>Vak openen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Scan your staff badge</source>
        <translation>Scan uw personeelspas</translation>
    </message>
    <message>
        <source>Type your staff PIN</source>
        <translation>Typ uw personeels‑PIN</translation>
    </message>
    <message>
        <source>Which locker?</source>
        <translation>Welk vak?</translation>
    </message>
    <message>
        <source>Or type its number.</source>
        <translation>Of typ het nummer.</translation>
    </message>
    <message>
        <source>Then you see all lockers.</source>
        <translation>Daarna ziet u alle vakken.</translation>
    </message>
    <message>
        <source>Type the number on its door.</source>
        <translation>Typ het nummer op de deur.</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>Typ uw PIN</translation>
    </message>
    <message>
        <source>Which return?</source>
        <translation>Welke retour?</translation>
    </message>
    <message>
        <source>It belongs to your ID.</source>
        <translation>Die hoort bij uw ID.</translation>
    </message>
    <message>
        <source>Scan its label, or type its number.</source>
        <translation>Scan het label of typ het nummer.</translation>
    </message>
    <message>
        <source>Show a receipt</source>
        <translation>Bewijs tonen</translation>
    </message>
    <message>
        <source>Type your carrier code</source>
        <translation>Typ uw bezorgerscode</translation>
    </message>
    <message>
        <source>No barcode</source>
        <comment>button: the parcel has none</comment>
        <translation>Geen barcode</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Do you need help?</source>
        <translation>Hebt u hulp nodig?</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation>Hulplijn</translation>
    </message>
    <message>
        <source>Back to the screen</source>
        <translation>Terug naar het scherm</translation>
    </message>
    <message>
        <source>I am staff</source>
        <comment>button: begins the sign-in</comment>
        <translation>Ik ben personeel</translation>
    </message>
    <message>
        <source>Locker bank</source>
        <translation>Nummer automaat</translation>
    </message>
    <message>
        <source>Ask the staff. Tell them the locker bank.</source>
        <translation>Vraag het personeel. Noem het nummer van de automaat.</translation>
    </message>
    <message>
        <source>Call us and tell us the locker bank.</source>
        <translation>Bel ons en noem het nummer van de automaat.</translation>
    </message>
</context>
<context>
    <name>Here</name>
    <message>
        <source>You</source>
        <comment>marks the screen on the map of the lockers</comment>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>Collect a parcel</source>
        <translation>Pakket ophalen</translation>
    </message>
    <message>
        <source>Type your code or your ID</source>
        <translation>Code of ID typen</translation>
    </message>
    <message>
        <source>Return a parcel</source>
        <translation>Pakket retourneren</translation>
    </message>
    <message>
        <source>Deliver parcels</source>
        <translation>Pakketten bezorgen</translation>
    </message>
    <message>
        <source>Scan to start</source>
        <translation>Scan om te beginnen</translation>
    </message>
    <message>
        <source>Hold up your code or label.</source>
        <translation>Houd uw code of label voor.</translation>
    </message>
    <message>
        <source>No network. Collecting works.</source>
        <translation>Geen netwerk. Ophalen kan.</translation>
    </message>
    <message>
        <source>Hold up your code.</source>
        <translation>Houd uw code voor.</translation>
    </message>
    <message>
        <source>Hold up the label.</source>
        <translation>Houd het label voor.</translation>
    </message>
</context>
<context>
    <name>InOrNot</name>
    <message>
        <source>Yes, parcel is in</source>
        <translation>Ja, pakket ligt erin</translation>
    </message>
    <message>
        <source>Locker %1 is then taken</source>
        <comment>occupied</comment>
        <translation>Vak %1 is dan bezet</translation>
    </message>
    <message>
        <source>No, parcel is inside</source>
        <translation>Nee, pakket ligt erin</translation>
    </message>
    <message>
        <source>No, it does not fit</source>
        <translation>Nee, het past niet</translation>
    </message>
    <message>
        <source>Open a larger locker</source>
        <translation>Groter vak openen</translation>
    </message>
    <message>
        <source>No, I keep the parcel</source>
        <translation>Nee, ik houd het</translation>
    </message>
    <message>
        <source>Locker %1 must be empty</source>
        <translation>Vak %1 moet leeg zijn</translation>
    </message>
    <message>
        <source>Yes, it is empty</source>
        <translation>Ja, het is leeg</translation>
    </message>
    <message>
        <source>The parcel stays with you</source>
        <translation>Het pakket blijft bij&#xa0;u</translation>
    </message>
    <message>
        <source>Open the door again</source>
        <translation>Deur weer openen</translation>
    </message>
    <message>
        <source>To look inside</source>
        <comment>why the door is opened again</comment>
        <translation>Om te kijken</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Probleem melden</translation>
    </message>
    <message>
        <source>Is locker %1 empty?</source>
        <translation>Is vak %1 leeg?</translation>
    </message>
    <message>
        <source>Is the parcel inside?</source>
        <translation>Ligt het pakket erin?</translation>
    </message>
    <message>
        <source>Yes? Scan the next one.</source>
        <comment>parcel: the next scan answers the title, Is the parcel inside?</comment>
        <translation>Ja? Scan dan het volgende.</translation>
    </message>
    <message>
        <source>Locker %1 is closed.</source>
        <translation>Vak %1 is dicht.</translation>
    </message>
    <message>
        <source>Yes, I take it along</source>
        <translation>Ja, ik neem het mee</translation>
    </message>
    <message>
        <source>Locker %1 is then free</source>
        <translation>Vak %1 is dan vrij</translation>
    </message>
    <message>
        <source>No, I leave it inside</source>
        <translation>Nee, ik laat het liggen</translation>
    </message>
    <message>
        <source>It stays in the locker</source>
        <translation>Het blijft in het vak</translation>
    </message>
    <message>
        <source>Nothing was inside</source>
        <translation>Er lag niets in</translation>
    </message>
    <message>
        <source>Staff will look</source>
        <translation>Het personeel kijkt na</translation>
    </message>
    <message>
        <source>Did you take everything?</source>
        <translation>Hebt u alles?</translation>
    </message>
    <message>
        <source>Parcel is in? Scan the next one.</source>
        <translation>Ligt het erin? Scan het volgende.</translation>
    </message>
</context>
<context>
    <name>Inspect</name>
    <message>
        <source>Nothing is inside</source>
        <translation>Er ligt niets in</translation>
    </message>
    <message>
        <source>What was in it is with you</source>
        <translation>Wat erin lag, hebt u</translation>
    </message>
    <message>
        <source>All parcels are inside</source>
        <translation>Alles ligt erin</translation>
    </message>
    <message>
        <source>The parcel is inside</source>
        <translation>Het pakket ligt erin</translation>
    </message>
    <message>
        <source>Only some are inside</source>
        <comment>parcels</comment>
        <translation>Niet alles ligt erin</translation>
    </message>
    <message>
        <source>Open the door again</source>
        <translation>Deur weer openen</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: open the door</comment>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Niets wijzigen</translation>
    </message>
    <message>
        <source>Skip this locker</source>
        <translation>Vak overslaan</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Yes, it is inside</source>
        <translation>Ja, het ligt erin</translation>
    </message>
    <message>
        <source>No, it is not inside</source>
        <translation>Nee, het ligt er niet in</translation>
    </message>
    <message>
        <source>Is this parcel inside?</source>
        <translation>Ligt dit pakket erin?</translation>
    </message>
    <message>
        <source>What is inside?</source>
        <translation>Wat ligt erin?</translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation>De deur ging niet open</translation>
    </message>
    <message>
        <source>The parcel ending %1</source>
        <comment>the last signs of its number</comment>
        <translation>Het pakket eindigend op&#xa0;%1</translation>
    </message>
    <message>
        <source>Push it once, or use the key.</source>
        <translation>Duw één keer, of gebruik de sleutel.</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <comment>the last signs of parcels</comment>
        <translation>Verwacht: %1</translation>
    </message>
    <message>
        <source>Take out what does not belong there.</source>
        <translation>Haal eruit wat er niet hoort.</translation>
    </message>
</context>
<context>
    <name>Keep</name>
    <message>
        <source>We note it for the staff.</source>
        <translation>We noteren het voor het personeel.</translation>
    </message>
    <message>
        <source>No such person here</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>Onbekende persoon</translation>
    </message>
    <message>
        <source>They have moved out</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>Verhuisd</translation>
    </message>
    <message>
        <source>Label is unreadable</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>Label onleesbaar</translation>
    </message>
    <message>
        <source>Another reason</source>
        <comment>button: why a parcel was not delivered</comment>
        <translation>Een andere reden</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Why do you keep it?</source>
        <comment>the parcel</comment>
        <translation>Waarom houdt u het?</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Delete</source>
        <translation>Wis</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wis alles</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Streepje</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Parcels ending: %1</source>
        <comment>the last signs of their numbers</comment>
        <translation>Pakketten eindigend op: %1</translation>
    </message>
    <message>
        <source>Refused on %1 with %2</source>
        <comment>%1: a day, %2: the service&apos;s number for it</comment>
        <translation>Geweigerd op %1 met %2</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <comment>button: the service</comment>
        <translation>Nog eens melden</translation>
    </message>
    <message>
        <source>It is settled</source>
        <translation>Het is geregeld</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>Volgende bericht</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>The parcel has no code</source>
        <translation>Het pakket heeft geen code</translation>
    </message>
    <message>
        <source>The parcel is gone</source>
        <comment>it is not in its locker any more</comment>
        <translation>Het pakket is weg</translation>
    </message>
    <message>
        <source>It is inside. Hand it to its person.</source>
        <translation>Het ligt erin. Geef het aan de persoon.</translation>
    </message>
    <message>
        <source>The service still lists it. Correct that there.</source>
        <comment>a parcel</comment>
        <translation>De dienst toont het nog. Verbeter dat daar.</translation>
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
        <translation>Anders wissen we het scherm.</translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation>Hebt u meer tijd nodig?</translation>
    </message>
    <message>
        <source>Yes, give me more time</source>
        <translation>Ja, meer tijd</translation>
    </message>
    <message>
        <source>No, finish now</source>
        <translation>Nee, nu stoppen</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>Name %1 of %2</source>
        <translation>Naam %1 van %2</translation>
    </message>
</context>
<context>
    <name>NewLabel</name>
    <message>
        <source>Then the parcel can go in.</source>
        <translation>Daarna kan het pakket erin.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>label row: of the parcel</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Write this on the parcel</source>
        <translation>Schrijf dit op het pakket</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>of the parcel</comment>
        <translation>Label</translation>
    </message>
    <message>
        <source>It is written</source>
        <comment>button: the number is on the parcel</comment>
        <translation>Het staat erop</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>This parcel is already in</source>
        <translation>Dit pakket ligt er&#xa0;al&#xa0;in</translation>
    </message>
    <message>
        <source>You need do nothing more.</source>
        <translation>U hoeft niets meer te doen.</translation>
    </message>
    <message>
        <source>That parcel is already in.</source>
        <translation>Dat pakket ligt er al in.</translation>
    </message>
    <message>
        <source>Staff must look first</source>
        <translation>Personeel moet eerst kijken</translation>
    </message>
    <message>
        <source>Keep the parcel with you. Staff are told.</source>
        <translation>Houd het pakket bij&#xa0;u. Het personeel weet het.</translation>
    </message>
    <message>
        <source>Staff must look at that parcel first.</source>
        <translation>Personeel moet dit pakket eerst bekijken.</translation>
    </message>
    <message>
        <source>No network right now</source>
        <translation>Nu geen netwerk</translation>
    </message>
    <message>
        <source>Collecting works. Keep other parcels with you.</source>
        <translation>Ophalen kan. Houd andere pakketten bij&#xa0;u.</translation>
    </message>
    <message>
        <source>No network. Try again in a moment.</source>
        <translation>Geen netwerk. Probeer het zo opnieuw.</translation>
    </message>
    <message>
        <source>This does not work now</source>
        <translation>Dit lukt nu niet</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>Er is niets veranderd. Probeer het zo opnieuw.</translation>
    </message>
    <message>
        <source>That did not work. Try again in a moment.</source>
        <translation>Dat lukte niet. Probeer het zo opnieuw.</translation>
    </message>
    <message>
        <source>Keep the parcel with you. Nothing is lost.</source>
        <translation>Houd het pakket bij&#xa0;u. Er is niets verloren.</translation>
    </message>
    <message>
        <source>The parcel stays with you</source>
        <translation>Het pakket blijft bij&#xa0;u</translation>
    </message>
    <message>
        <source>We noted that it was not delivered.</source>
        <translation>Genoteerd: niet bezorgd.</translation>
    </message>
    <message>
        <source>That parcel stays with you.</source>
        <translation>Dat pakket blijft bij&#xa0;u.</translation>
    </message>
    <message>
        <source>Staff are told. Your parcels are safe.</source>
        <translation>Het personeel weet het. Uw pakketten zijn veilig.</translation>
    </message>
    <message>
        <source>No locker that fits is free</source>
        <translation>Er is geen passend vak vrij</translation>
    </message>
    <message>
        <source>No locker that fits that parcel is free.</source>
        <translation>Voor dit pakket is geen passend vak vrij.</translation>
    </message>
    <message>
        <source>That size is not free</source>
        <translation>Deze maat is niet vrij</translation>
    </message>
    <message>
        <source>Choose another size.</source>
        <translation>Kies een andere maat.</translation>
    </message>
    <message>
        <source>That size is not free now. Choose another.</source>
        <translation>Deze maat is niet meer vrij. Kies een andere.</translation>
    </message>
    <message>
        <source>No door opens right now</source>
        <translation>Nu gaat er geen deur open</translation>
    </message>
    <message>
        <source>No door opens right now. Staff are told.</source>
        <translation>Nu gaat er geen deur open. Het personeel weet het.</translation>
    </message>
    <message>
        <source>That was too long ago</source>
        <translation>Dat is te lang geleden</translation>
    </message>
    <message>
        <source>Staff can still open it for you.</source>
        <translation>Het personeel kan het nog openen.</translation>
    </message>
    <message>
        <source>It is too late to take that out.</source>
        <translation>Het is te laat om dat eruit te halen.</translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation>De deur ging niet open</translation>
    </message>
    <message>
        <source>Nothing is lost. Staff are told.</source>
        <translation>Er is niets verloren. Het personeel weet het.</translation>
    </message>
    <message>
        <source>The door did not open. Staff are told.</source>
        <translation>De deur ging niet open. Het personeel weet het.</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>We kennen deze code niet</translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation>We kennen deze code niet.</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Te veel pogingen</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Wacht een paar minuten en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Nothing here for you yet</source>
        <translation>Hier is nog niets voor u</translation>
    </message>
    <message>
        <source>Check the place in your message.</source>
        <translation>Kijk naar de plaats in uw bericht.</translation>
    </message>
    <message>
        <source>There is nothing here for this code.</source>
        <translation>Hier is niets voor deze code.</translation>
    </message>
    <message>
        <source>The time to collect is over</source>
        <translation>De ophaal­tijd is voorbij</translation>
    </message>
    <message>
        <source>Your parcel is safe. Staff can hand it to you.</source>
        <translation>Uw pakket is veilig. Het personeel kan het u geven.</translation>
    </message>
    <message>
        <source>The time to collect is over.</source>
        <translation>De ophaal­tijd is voorbij.</translation>
    </message>
    <message>
        <source>Staff can help you</source>
        <translation>Het personeel helpt u</translation>
    </message>
    <message>
        <source>Your parcel is safe. Call the help line.</source>
        <translation>Uw pakket is veilig. Bel ons.</translation>
    </message>
    <message>
        <source>Staff can help you with this.</source>
        <translation>Het personeel kan u hierbij helpen.</translation>
    </message>
    <message>
        <source>Close the door</source>
        <translation>Sluit de deur</translation>
    </message>
    <message>
        <source>Then we are done.</source>
        <translation>Dan is alles klaar.</translation>
    </message>
    <message>
        <source>Close the door, then we are done.</source>
        <translation>Sluit de deur, dan is alles klaar.</translation>
    </message>
    <message>
        <source>We kept this for later</source>
        <translation>Bewaard voor&#xa0;later</translation>
    </message>
    <message>
        <source>Scan the same label to go on.</source>
        <translation>Scan hetzelfde label om verder te gaan.</translation>
    </message>
    <message>
        <source>Scan your last parcel again</source>
        <translation>Scan uw laatste pakket opnieuw</translation>
    </message>
    <message>
        <source>The screen was restarted. Nothing is lost.</source>
        <translation>Het scherm is herstart. Er is niets verloren.</translation>
    </message>
    <message>
        <source>Scan your last parcel again.</source>
        <translation>Scan uw laatste pakket opnieuw.</translation>
    </message>
    <message>
        <source>Type your code again</source>
        <translation>Typ uw code opnieuw</translation>
    </message>
    <message>
        <source>The screen was restarted. Your code is still good.</source>
        <translation>Het scherm is herstart. Uw code geldt nog.</translation>
    </message>
    <message>
        <source>Type your code again. It is still good.</source>
        <translation>Typ uw code opnieuw. Die geldt nog.</translation>
    </message>
    <message>
        <source>We told the staff</source>
        <translation>Het personeel weet het</translation>
    </message>
    <message>
        <source>Keep this number.</source>
        <translation>Bewaar dit nummer.</translation>
    </message>
    <message>
        <source>We told the staff.</source>
        <translation>Het personeel weet het.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Dank u wel</translation>
    </message>
    <message>
        <source>Goodbye.</source>
        <translation>Tot ziens.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Dank u wel.</translation>
    </message>
    <message>
        <source>The parcel is in</source>
        <translation>Het pakket ligt erin</translation>
    </message>
    <message>
        <source>The parcel is in.</source>
        <translation>Het pakket ligt erin.</translation>
    </message>
    <message>
        <source>Nothing was returned</source>
        <translation>Er is niets geretourneerd</translation>
    </message>
    <message>
        <source>Your return code is still good.</source>
        <translation>Uw retour­code geldt nog.</translation>
    </message>
    <message>
        <source>Nothing was returned.</source>
        <translation>Er is niets geretourneerd.</translation>
    </message>
    <message>
        <source>Close the door first</source>
        <translation>Sluit eerst de deur</translation>
    </message>
    <message>
        <source>Then scan the next parcel.</source>
        <translation>Scan dan het volgende pakket.</translation>
    </message>
    <message>
        <source>Close this door first, then scan again.</source>
        <translation>Sluit eerst deze deur. Scan dan opnieuw.</translation>
    </message>
    <message>
        <source>Put it in, or keep it.</source>
        <translation>Leg het erin of houd het.</translation>
    </message>
    <message>
        <source>You scanned the same parcel again.</source>
        <translation>Dat is weer hetzelfde pakket.</translation>
    </message>
    <message>
        <source>Put this parcel in as well</source>
        <translation>Leg dit pakket er&#xa0;ook&#xa0;in</translation>
    </message>
    <message>
        <source>It is for the same person.</source>
        <translation>Het is voor dezelfde persoon.</translation>
    </message>
    <message>
        <source>Put this parcel in as well.</source>
        <translation>Leg dit pakket er ook in.</translation>
    </message>
    <message>
        <source>We could not read this</source>
        <translation>Dit was niet leesbaar</translation>
    </message>
    <message>
        <source>Hold the label flat and scan again.</source>
        <translation>Houd het label vlak en scan opnieuw.</translation>
    </message>
    <message>
        <source>We could not read this. Hold the label flat.</source>
        <translation>Dit was niet leesbaar. Houd het label vlak.</translation>
    </message>
    <message>
        <source>Only parcels we already know can go in.</source>
        <translation>Alleen pakketten die we al kennen, kunnen erin.</translation>
    </message>
    <message>
        <source>No network. Only parcels we know can go in.</source>
        <translation>Geen netwerk. Alleen bekende pakketten kunnen erin.</translation>
    </message>
    <message>
        <source>This locker does not answer</source>
        <translation>Dit vak antwoordt niet</translation>
    </message>
    <message>
        <source>That locker does not answer. Staff are told.</source>
        <translation>Dat vak antwoordt niet. Het personeel weet het.</translation>
    </message>
    <message>
        <source>This is not right</source>
        <translation>Dit klopt niet</translation>
    </message>
    <message>
        <source>Nobody was signed in.</source>
        <translation>Niemand is aangemeld.</translation>
    </message>
    <message>
        <source>This is not right.</source>
        <translation>Dit klopt niet.</translation>
    </message>
    <message>
        <source>There is no such locker.</source>
        <translation>Dit vak bestaat niet.</translation>
    </message>
    <message>
        <source>Nobody can sign in here</source>
        <translation>Niemand kan zich hier aanmelden</translation>
    </message>
    <message>
        <source>No staff are set up for these lockers.</source>
        <translation>Voor deze vakken is geen personeel ingesteld.</translation>
    </message>
    <message>
        <source>No staff are set up here.</source>
        <translation>Hier is geen personeel ingesteld.</translation>
    </message>
    <message>
        <source>There is no such locker</source>
        <translation>Dit vak bestaat niet</translation>
    </message>
    <message>
        <source>Check the number on its door.</source>
        <translation>Kijk naar het nummer op de deur.</translation>
    </message>
    <message>
        <source>Answer this first</source>
        <translation>Antwoord eerst</translation>
    </message>
    <message>
        <source>Answer this first, then scan again.</source>
        <translation>Antwoord eerst. Scan dan opnieuw.</translation>
    </message>
    <message>
        <source>Check the code, the place and the day in your message.</source>
        <translation>Controleer de code, de plaats en de dag in uw bericht.</translation>
    </message>
    <message>
        <source>Check your ID and your PIN.</source>
        <translation>Controleer uw ID en uw PIN.</translation>
    </message>
    <message>
        <source>Your parcel is at another place</source>
        <translation>Uw pakket ligt op een andere plaats</translation>
    </message>
    <message>
        <source>It waits for you there.</source>
        <translation>Daar wacht het op u.</translation>
    </message>
    <message>
        <source>Your parcel is at another place.</source>
        <translation>Uw pakket ligt op een andere plaats.</translation>
    </message>
    <message>
        <source>Your parcel stays yours. Your code stays good.</source>
        <translation>Het pakket blijft van u. Uw code blijft geldig.</translation>
    </message>
    <message>
        <source>No receipt for this number</source>
        <translation>Geen bewijs bij dit nummer</translation>
    </message>
    <message>
        <source>Receipts are kept for one day.</source>
        <translation>Bewijzen blijven één dag bewaard.</translation>
    </message>
    <message>
        <source>There is no receipt for it.</source>
        <translation>Geen bewijs gevonden.</translation>
    </message>
    <message>
        <source>It belongs here</source>
        <translation>Het hoort hier</translation>
    </message>
    <message>
        <source>Scan the next label.</source>
        <translation>Scan het volgende label.</translation>
    </message>
    <message>
        <source>That parcel belongs here.</source>
        <translation>Dat pakket hoort hier.</translation>
    </message>
    <message>
        <source>It belongs elsewhere</source>
        <translation>Het hoort ergens anders</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Haal het eruit.</translation>
    </message>
    <message>
        <source>It belongs in locker %1. Take it out.</source>
        <translation>Het hoort in vak %1. Haal het eruit.</translation>
    </message>
    <message>
        <source>It is for somebody else</source>
        <translation>Het is voor iemand anders</translation>
    </message>
    <message>
        <source>It is for somebody else. Take it out.</source>
        <translation>Het is voor iemand anders. Haal het eruit.</translation>
    </message>
    <message>
        <source>The service does not know it</source>
        <translation>De dienst kent het niet</translation>
    </message>
    <message>
        <source>The service does not know it. Take it out.</source>
        <translation>De dienst kent het niet. Haal het eruit.</translation>
    </message>
    <message>
        <source>Your parcel is safe. Tell staff the locker number.</source>
        <translation>Uw pakket is veilig. Geef het personeel het vaknummer.</translation>
    </message>
    <message>
        <source>No network: known parcels only</source>
        <translation>Geen netwerk: alleen bekende pakketten</translation>
    </message>
    <message>
        <source>It is the same parcel</source>
        <translation>Dit is hetzelfde pakket</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Case number</source>
        <translation>Meldingsnummer</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation>Hulplijn</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Code typen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Terug naar het begin</translation>
    </message>
    <message>
        <source>Go there</source>
        <comment>before the name of a place</comment>
        <translation>Ga hierheen</translation>
    </message>
</context>
<context>
    <name>OpenDoor</name>
    <message>
        <source>We wait until the door is closed.</source>
        <translation>We wachten tot de deur&#xa0;dicht&#xa0;is.</translation>
    </message>
    <message>
        <source>The door is being unlocked.</source>
        <translation>Het slot gaat open.</translation>
    </message>
    <message>
        <source>Keep the parcel. Close the door.
A larger locker opens then.</source>
        <translation>Houd het pakket bij&#xa0;u. Sluit de deur.
Dan gaat een groter vak open.</translation>
    </message>
    <message>
        <source>Take everything out.
Then close the door.</source>
        <translation>Haal alles eruit.
Sluit dan de deur.</translation>
    </message>
    <message>
        <source>Take the parcel out.
Then close the door.</source>
        <translation>Haal het pakket eruit.
Sluit dan de deur.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n parcel(s) in.
Then close the door.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Leg %n pakket erin.
Sluit dan de deur.</numerusform>
            <numerusform>Leg %n pakketten erin.
Sluit dan de deur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the parcel in.
Then close the door.</source>
        <translation>Leg het pakket erin.
Sluit dan de deur.</translation>
    </message>
    <message>
        <source>Locker %1 is open</source>
        <comment>title: it stands open</comment>
        <translation>Vak %1 is open</translation>
    </message>
    <message>
        <source>Locker %1 opens</source>
        <comment>title: in a moment, by itself</comment>
        <translation>Vak %1 gaat open</translation>
    </message>
    <message>
        <source>Go to the lit door.</source>
        <translation>Ga naar de verlichte deur.</translation>
    </message>
    <message>
        <source>It does not fit</source>
        <translation>Het past niet</translation>
    </message>
    <message>
        <source>I keep the parcel</source>
        <translation>Ik houd het pakket</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Probleem melden</translation>
    </message>
    <message>
        <source>I closed the door</source>
        <translation>Ik heb de deur gesloten</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Test stoppen</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <comment>button: the door</comment>
        <translation>Open laten</translation>
    </message>
    <message>
        <source>Look inside.
Then close the door.</source>
        <translation>Kijk erin.
Sluit dan de deur.</translation>
    </message>
    <message>
        <source>Close the door.
The next one opens then.</source>
        <translation>Sluit de deur.
Dan gaat de volgende open.</translation>
    </message>
    <message>
        <source>Open a larger locker</source>
        <translation>Groter vak openen</translation>
    </message>
    <message>
        <source>Keep the parcel. Close the door.
The locker is then free.</source>
        <translation>Houd het pakket bij&#xa0;u. Sluit de deur.
Het vak is dan weer vrij.</translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>Out of service</source>
        <translation>Buiten gebruik</translation>
    </message>
    <message>
        <source>Your parcels are safe. Staff are told.</source>
        <translation>Uw pakketten zijn veilig. Het personeel weet het.</translation>
    </message>
    <message>
        <source>Your parcels are safe. We try again by ourselves.</source>
        <translation>Uw pakketten zijn veilig. We proberen het vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation>Hulplijn</translation>
    </message>
    <message>
        <source>The kiosk is starting</source>
        <translation>De kiosk start</translation>
    </message>
    <message>
        <source>It takes a few seconds.</source>
        <translation>Dit duurt een paar seconden.</translation>
    </message>
    <message>
        <source>Locker bank</source>
        <translation>Nummer automaat</translation>
    </message>
</context>
<context>
    <name>OutOfUse</name>
    <message>
        <source>The lock is broken</source>
        <translation>Het slot is kapot</translation>
    </message>
    <message>
        <source>The door is damaged</source>
        <translation>De deur is beschadigd</translation>
    </message>
    <message>
        <source>It must be cleaned</source>
        <translation>Het moet schoon</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Een andere reden</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Why is it out of use?</source>
        <translation>Waarom buiten gebruik?</translation>
    </message>
    <message>
        <source>No parcel goes in from now on.</source>
        <translation>Vanaf nu komt er geen pakket in.</translation>
    </message>
</context>
<context>
    <name>Parcels</name>
    <message>
        <source>Your parcel is here</source>
        <translation>Uw pakket is er</translation>
    </message>
    <message>
        <source>Your parcels are here</source>
        <comment>two or more; no number stands beside it</comment>
        <translation>Uw pakketten zijn er</translation>
    </message>
    <message>
        <source>It is in this locker.</source>
        <translation>Het ligt in dit vak.</translation>
    </message>
    <message numerus="yes">
        <source>In %n locker(s). Open one at a time.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>In %n vak. Open ze een voor een.</numerusform>
            <numerusform>In %n vakken. Open ze een voor een.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open locker %1</source>
        <translation>Vak %1 openen</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: leave</comment>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>More lockers</source>
        <comment>button: shows the next ones</comment>
        <translation>Meer vakken</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: write the report</comment>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>How was it settled?</source>
        <translation>Hoe is het geregeld?</translation>
    </message>
    <message>
        <source>It is noted with your badge.</source>
        <translation>Het wordt met uw pas genoteerd.</translation>
    </message>
    <message>
        <source>Handed to its person</source>
        <comment>a parcel</comment>
        <translation>Aan de persoon gegeven</translation>
    </message>
    <message>
        <source>Mended at the service</source>
        <translation>Bij de dienst hersteld</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Een andere reden</translation>
    </message>
    <message>
        <source>Which parcel goes back?</source>
        <translation>Welk pakket gaat terug?</translation>
    </message>
    <message>
        <source>The service is told.</source>
        <translation>De dienst krijgt bericht.</translation>
    </message>
    <message>
        <source>Parcel ending %1</source>
        <comment>the last signs of its number</comment>
        <translation>Pakket eindigend op&#xa0;%1</translation>
    </message>
    <message>
        <source>Why does it go back?</source>
        <translation>Waarom gaat het terug?</translation>
    </message>
    <message>
        <source>The sender wants it</source>
        <translation>De afzender wil het</translation>
    </message>
    <message>
        <source>The courier wants it</source>
        <translation>De bezorger wil het</translation>
    </message>
    <message>
        <source>Start the kiosk again?</source>
        <translation>De kiosk opnieuw starten?</translation>
    </message>
    <message>
        <source>It takes a few seconds.</source>
        <translation>Dit duurt een paar seconden.</translation>
    </message>
    <message>
        <source>Yes, start again</source>
        <comment>the kiosk</comment>
        <translation>Ja, opnieuw starten</translation>
    </message>
    <message>
        <source>Close every door first</source>
        <translation>Sluit eerst alle deuren</translation>
    </message>
    <message>
        <source>Locker %1</source>
        <translation>Vak %1</translation>
    </message>
    <message>
        <source>We write the report</source>
        <translation>We schrijven het verslag</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>Het verslag is klaar</translation>
    </message>
    <message>
        <source>It names no person and no parcel.</source>
        <translation>Het noemt geen persoon en geen pakket.</translation>
    </message>
    <message>
        <source>No memory stick is in</source>
        <translation>Geen USB‑stick gevonden</translation>
    </message>
    <message>
        <source>Use another memory stick.</source>
        <translation>Gebruik een andere USB‑stick.</translation>
    </message>
    <message>
        <source>Plug one in and try again.</source>
        <translation>Steek er een in en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <comment>%1: numbers of lockers</comment>
        <translation>Nog open: %1</translation>
    </message>
    <message>
        <source>The report is not written</source>
        <translation>Het verslag is niet klaar</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: start the kiosk</comment>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>The door stays open for whoever helps you.</source>
        <translation>De deur blijft open voor wie u helpt.</translation>
    </message>
    <message>
        <source>The parcel stays yours.</source>
        <translation>Het pakket blijft van u.</translation>
    </message>
    <message>
        <source>Can somebody help you?</source>
        <translation>Kan iemand u helpen?</translation>
    </message>
    <message>
        <source>Yes, somebody helps me</source>
        <translation>Ja, iemand helpt me</translation>
    </message>
    <message>
        <source>No, tell the staff</source>
        <translation>Nee, personeel inlichten</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Not yet: %1</source>
        <comment>1 is the reason, such as: 2 more digits</comment>
        <translation>Nog niet: %1</translation>
    </message>
    <message>
        <source>That is enough.</source>
        <comment>enough signs were typed</comment>
        <translation>Dat is genoeg.</translation>
    </message>
    <message>
        <source>Speech is on. The arrow keys move, the middle key presses. Any key stops the voice.</source>
        <translation>Voorlezen is aan. Met de pijltoetsen gaat u verder, met de middelste toets kiest u. Elke toets stopt de stem.</translation>
    </message>
    <message>
        <source>Speech is on. Any touch stops the voice. Listen says it again.</source>
        <translation>Voorlezen is aan. Elke aanraking stopt de stem. De knop Luister herhaalt.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>one key of the pad, its sign is secret</comment>
        <translation>Toets</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1, aan</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, uit</translation>
    </message>
    <message>
        <source>%1, button</source>
        <translation>%1, knop</translation>
    </message>
    <message>
        <source>%1, not available</source>
        <translation>%1, niet beschikbaar</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>that are left</comment>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>Star</source>
        <comment>stands for a secret sign that was typed</comment>
        <translation>Ster</translation>
    </message>
    <message>
        <source>Cleared</source>
        <comment>all that was typed is gone</comment>
        <translation>Alles gewist</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>the last sign that was typed is gone</comment>
        <translation>Gewist</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Parcel</source>
        <comment>receipt row: its number</comment>
        <translation>Pakket</translation>
    </message>
    <message>
        <source>Placed</source>
        <comment>receipt row: when the parcel was put in</comment>
        <translation>Geplaatst</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>receipt row: bank and locker</comment>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>receipt row: the number staff ask for</comment>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Your return is in</source>
        <translation>Uw retour ligt erin</translation>
    </message>
    <message>
        <source>Photograph this receipt.</source>
        <translation>Maak een foto van dit bewijs.</translation>
    </message>
    <message>
        <source>Return received</source>
        <translation>Retour ontvangen</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: leave</comment>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Locker bank %1, locker %2</source>
        <translation>Automaat&#xa0;%1, vak&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>Recipient</name>
    <message>
        <source>Looking</source>
        <comment>we are looking for the name</comment>
        <translation>Zoeken</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <comment>names that begin with what was typed</comment>
        <translation>
            <numerusform>%n treffer</numerusform>
            <numerusform>%n treffers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more letter(s)</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>
            <numerusform>Nog %n letter</numerusform>
            <numerusform>Nog %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n name(s)</source>
        <comment>button: lists the names that were found</comment>
        <translation>
            <numerusform>%n naam tonen</numerusform>
            <numerusform>%n namen tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <comment>the parcel</comment>
        <translation>Voor wie is het?</translation>
    </message>
    <message>
        <source>Type two letters of the name.</source>
        <translation>Typ twee letters van de naam.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: search the name once more</comment>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Names appear here.</source>
        <comment>as soon as two letters are typed</comment>
        <translation>Namen verschijnen hier.</translation>
    </message>
    <message>
        <source>We look for the name.</source>
        <translation>We zoeken de naam.</translation>
    </message>
    <message>
        <source>No name begins with “%1”.</source>
        <translation>Geen naam begint met “%1”.</translation>
    </message>
    <message>
        <source>More names</source>
        <translation>Meer namen</translation>
    </message>
    <message>
        <source>We could not look for the name.</source>
        <translation>We konden de naam niet zoeken.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>button: the parcel is not delivered</comment>
        <translation>Houden</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Locker was empty</source>
        <comment>button: what went wrong</comment>
        <translation>Vak was leeg</translation>
    </message>
    <message>
        <source>Not my parcel</source>
        <comment>button: what went wrong</comment>
        <translation>Niet mijn pakket</translation>
    </message>
    <message>
        <source>Parcel is damaged</source>
        <comment>button: what went wrong</comment>
        <translation>Pakket is beschadigd</translation>
    </message>
    <message>
        <source>Door does not close</source>
        <comment>button: what went wrong</comment>
        <translation>Deur sluit niet</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Wat is er mis?</translation>
    </message>
    <message>
        <source>We note it for the staff.</source>
        <translation>We noteren het voor het personeel.</translation>
    </message>
    <message>
        <source>I cannot reach it</source>
        <comment>button: what went wrong</comment>
        <translation>Ik kan er niet bij</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>Scan a parcel</source>
        <translation>Scan een pakket</translation>
    </message>
    <message>
        <source>The right locker opens by itself.</source>
        <translation>Het juiste vak gaat vanzelf open.</translation>
    </message>
    <message>
        <source>Locker %1: %2</source>
        <comment>%2 is a whole sentence</comment>
        <translation>Vak %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n locker(s) free</source>
        <translation>
            <numerusform>%n vak vrij</numerusform>
            <numerusform>%n vakken vrij</numerusform>
        </translation>
    </message>
    <message>
        <source>Last parcel</source>
        <translation>Laatste pakket</translation>
    </message>
    <message>
        <source>It is in</source>
        <comment>the last parcel lies in its locker</comment>
        <translation>Ligt erin</translation>
    </message>
    <message>
        <source>Take it out</source>
        <comment>button: the last parcel</comment>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>Type a number</source>
        <comment>button: of a label</comment>
        <translation>Nummer typen</translation>
    </message>
    <message>
        <source>Finish round</source>
        <comment>button: the courier&apos;s round</comment>
        <translation>Ronde afsluiten</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) in</source>
        <comment>delivered in this round</comment>
        <translation>
            <numerusform>%n pakket erin</numerusform>
            <numerusform>%n pakketten erin</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out of locker %1</source>
        <comment>button: the last parcel</comment>
        <translation>Uit vak&#xa0;%1 halen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n parcel(s) along</source>
        <comment>button: parcels that are to leave the lockers</comment>
        <translation>
            <numerusform>%n pakket meenemen</numerusform>
            <numerusform>%n pakketten meenemen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>Scanner on the left</source>
        <translation>Scanner links</translation>
    </message>
    <message>
        <source>Scanner on the right</source>
        <translation>Scanner rechts</translation>
    </message>
    <message>
        <source>Scanner is below</source>
        <translation>Scanner onderaan</translation>
    </message>
    <message>
        <source>Scanner below the screen</source>
        <translation>Scanner onder het scherm</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>I cannot sign</source>
        <comment>button</comment>
        <translation>Zonder tekenen</translation>
    </message>
    <message>
        <source>Sign first</source>
        <comment>on a button that cannot be pressed yet</comment>
        <translation>Teken eerst</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: the signature is drawn</comment>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Sign for what you took</source>
        <translation>Teken voor ontvangst</translation>
    </message>
    <message>
        <source>Draw with a finger in the field.</source>
        <translation>Met een vinger in het vak.</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>button: what was drawn goes</comment>
        <translation>Wis alles</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Field to sign in</source>
        <comment>what a reader says of it</comment>
        <translation>Vak voor uw handtekening</translation>
    </message>
</context>
<context>
    <name>SizeChoice</name>
    <message>
        <source>Small</source>
        <comment>size of a locker</comment>
        <translation>Klein</translation>
    </message>
    <message>
        <source>fits a shoe box</source>
        <translation>past een schoenen­doos</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>size of a locker</comment>
        <translation>Middel</translation>
    </message>
    <message>
        <source>fits a school bag</source>
        <translation>past een school­tas</translation>
    </message>
    <message>
        <source>Medium tall</source>
        <comment>size of a locker</comment>
        <translation>Middel hoog</translation>
    </message>
    <message>
        <source>fits a crate</source>
        <translation>past een krat</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>size of a locker</comment>
        <translation>Groot</translation>
    </message>
    <message>
        <source>fits a moving box</source>
        <translation>past een verhuis­doos</translation>
    </message>
    <message>
        <source>No locker is free</source>
        <translation>Er is geen vak vrij</translation>
    </message>
    <message>
        <source>Choose a size</source>
        <translation>Welke maat?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Keep the parcel with you. Nothing is lost.</source>
        <translation>Houd het pakket bij&#xa0;u. Er is niets verloren.</translation>
    </message>
    <message>
        <source>Every size here has a free locker.</source>
        <translation>Elke maat hier heeft een vrij vak.</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>%1 is a person or a department</comment>
        <translation>Voor %1</translation>
    </message>
    <message>
        <source>The same door again</source>
        <translation>Weer dezelfde deur</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>lockers of this size</comment>
        <translation>
            <numerusform>%n vrij</numerusform>
            <numerusform>%n vrij</numerusform>
        </translation>
    </message>
    <message>
        <source>None fits</source>
        <comment>button: the parcel is larger than these sizes</comment>
        <translation>Geen past</translation>
    </message>
    <message>
        <source>Locker %1 again</source>
        <comment>button: put this parcel into the locker of the last one</comment>
        <translation>Weer vak&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>SizeWanted</name>
    <message>
        <source>We note it. Keep the parcel with you.</source>
        <translation>We noteren het. Houd het pakket bij&#xa0;u.</translation>
    </message>
    <message>
        <source>Which size would fit?</source>
        <translation>Welke maat zou passen?</translation>
    </message>
    <message>
        <source>Small</source>
        <comment>size of a locker</comment>
        <translation>Klein</translation>
    </message>
    <message>
        <source>fits a shoe box</source>
        <translation>past een schoenen­doos</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>size of a locker</comment>
        <translation>Middel</translation>
    </message>
    <message>
        <source>fits a school bag</source>
        <translation>past een school­tas</translation>
    </message>
    <message>
        <source>Medium tall</source>
        <comment>size of a locker</comment>
        <translation>Middel hoog</translation>
    </message>
    <message>
        <source>fits a crate</source>
        <translation>past een krat</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>size of a locker</comment>
        <translation>Groot</translation>
    </message>
    <message>
        <source>fits a moving box</source>
        <translation>past een verhuis­doos</translation>
    </message>
    <message>
        <source>No locker is free.</source>
        <translation>Er is geen vak vrij.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>Close locker(s) %1</source>
        <comment>asks whoever stands there; %1 are up to four numbers</comment>
        <translation>
            <numerusform>Sluit vak %1</numerusform>
            <numerusform>Sluit de vakken %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message numerus="yes">
        <source>%n parcel(s) belong here.</source>
        <translation>
            <numerusform>%n pakket hoort hier.</numerusform>
            <numerusform>%n pakketten horen hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) must come out.</source>
        <comment>parcels</comment>
        <translation>
            <numerusform>%n ander moet eruit.</numerusform>
            <numerusform>%n andere moeten eruit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Collecting them needs the network.</source>
        <translation>Voor het ophalen is netwerk nodig.</translation>
    </message>
    <message>
        <source>Type the number</source>
        <comment>of the label</comment>
        <translation>Nummer typen</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <comment>button: the door</comment>
        <translation>Open laten</translation>
    </message>
    <message>
        <source>That is all</source>
        <comment>button: nothing else is inside</comment>
        <translation>Dat is alles</translation>
    </message>
    <message>
        <source>Nothing is inside</source>
        <translation>Er ligt niets in</translation>
    </message>
    <message>
        <source>Open the door again</source>
        <translation>Deur weer openen</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Niets wijzigen</translation>
    </message>
    <message>
        <source>Scan what is inside</source>
        <translation>Scan wat erin ligt</translation>
    </message>
    <message>
        <source>Is that all?</source>
        <translation>Is dat alles?</translation>
    </message>
    <message>
        <source>What is inside?</source>
        <translation>Wat ligt erin?</translation>
    </message>
    <message>
        <source>Label by label. Then close the door.</source>
        <translation>Label voor label. Sluit dan de deur.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n parcel(s) are in</source>
        <comment>title: what the courier delivered</comment>
        <translation>
            <numerusform>%n pakket ligt erin</numerusform>
            <numerusform>%n pakketten liggen erin</numerusform>
        </translation>
    </message>
    <message>
        <source>No parcel was delivered.</source>
        <translation>Er is geen pakket bezorgd.</translation>
    </message>
    <message>
        <source>Thank you. Goodbye.</source>
        <translation>Dank u wel. Tot ziens.</translation>
    </message>
    <message>
        <source>Deliver more parcels</source>
        <translation>Meer pakketten bezorgen</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) taken along.</source>
        <comment>by the courier</comment>
        <translation>
            <numerusform>%n pakket meegenomen.</numerusform>
            <numerusform>%n pakketten meegenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n parcel(s) along</source>
        <comment>button: parcels that are to leave the lockers</comment>
        <translation>
            <numerusform>%n pakket meenemen</numerusform>
            <numerusform>%n pakketten meenemen</numerusform>
        </translation>
    </message>
    <message>
        <source>Is that all?</source>
        <comment>title: of the courier&apos;s round</comment>
        <translation>Is dat alles?</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: the courier leaves</comment>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>Taken</name>
    <message>
        <source>Yes, finish</source>
        <translation>Ja, klaar</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>button: leave</comment>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Open locker %1</source>
        <translation>Vak %1 openen</translation>
    </message>
    <message>
        <source>It holds your last parcel</source>
        <translation>Daarin ligt uw laatste pakket</translation>
    </message>
    <message numerus="yes">
        <source>%n locker(s) to go</source>
        <translation>
            <numerusform>Nog %n vak</numerusform>
            <numerusform>Nog %n vakken</numerusform>
        </translation>
    </message>
    <message>
        <source>Open locker %1 again</source>
        <translation>Vak %1 weer openen</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button: open the door</comment>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Push the door once, then let go</source>
        <translation>Duw één keer tegen de deur, laat dan los</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Probleem melden</translation>
    </message>
    <message>
        <source>Did you take everything?</source>
        <translation>Hebt u alles?</translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation>De deur ging niet open</translation>
    </message>
    <message>
        <source>Locker %1 is closed.</source>
        <translation>Vak %1 is dicht.</translation>
    </message>
    <message>
        <source>Your parcel is safe inside.</source>
        <translation>Uw pakket ligt er veilig in.</translation>
    </message>
    <message>
        <source>Next: locker %1</source>
        <comment>title: the locker to open now</comment>
        <translation>Volgende: vak %1</translation>
    </message>
</context>
<context>
    <name>ThisKiosk</name>
    <message>
        <source>Visits now begin like this one.</source>
        <translation>Bezoeken beginnen nu zo.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were refused.</source>
        <comment>by the service</comment>
        <translation>
            <numerusform>%n bericht is geweigerd.</numerusform>
            <numerusform>%n berichten zijn geweigerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait, the oldest since %1.</source>
        <comment>%1: a time of day</comment>
        <translation>
            <numerusform>%n bericht wacht sinds %1.</numerusform>
            <numerusform>%n berichten wachten sinds %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No message waits.</source>
        <translation>Er wacht geen bericht.</translation>
    </message>
    <message>
        <source>Gone from the setup, not empty: %1</source>
        <comment>%1: lockers</comment>
        <translation>Niet meer ingesteld, niet leeg: %1</translation>
    </message>
    <message numerus="yes">
        <source>Nobody knows what is in %n locker(s).</source>
        <translation>
            <numerusform>Van %n vak is de inhoud onbekend.</numerusform>
            <numerusform>Van %n vakken is de inhoud onbekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locker(s)</source>
        <comment>a count, not a number on a door</comment>
        <translation>
            <numerusform>%n vak</numerusform>
            <numerusform>%n vakken</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone, not empty: %1</source>
        <comment>%1: lockers</comment>
        <translation>Weg, niet leeg: %1</translation>
    </message>
    <message>
        <source>See what was refused</source>
        <translation>Geweigerde bekijken</translation>
    </message>
    <message>
        <source>Open all, two people</source>
        <translation>Alles open, met twee</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Verslag maken</translation>
    </message>
    <message>
        <source>Always begin like this</source>
        <comment>button: every visit, in this language and at this volume</comment>
        <translation>Altijd zo beginnen</translation>
    </message>
    <message>
        <source>Language and volume</source>
        <translation>Taal en volume</translation>
    </message>
    <message>
        <source>Start the kiosk again</source>
        <translation>Opnieuw starten</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Deze kiosk</translation>
    </message>
    <message>
        <source>The service answers.</source>
        <translation>De dienst antwoordt.</translation>
    </message>
    <message>
        <source>The service does not answer.</source>
        <translation>De dienst antwoordt niet.</translation>
    </message>
    <message>
        <source>Look into them all</source>
        <comment>button: the lockers of which nobody knows what is inside</comment>
        <translation>Alle vakken nakijken</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Barcode %1</source>
        <translation>Barcode %1</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>Open locker %1</source>
        <translation>Vak %1 openen</translation>
    </message>
    <message>
        <source>Skip this locker</source>
        <translation>Vak overslaan</translation>
    </message>
    <message>
        <source>Put out of use</source>
        <translation>Buiten gebruik stellen</translation>
    </message>
    <message>
        <source>Back in use</source>
        <translation>Weer in gebruik nemen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>This locker is free</source>
        <translation>Dit vak is vrij</translation>
    </message>
    <message>
        <source>A parcel is inside</source>
        <translation>Er ligt een pakket in</translation>
    </message>
    <message>
        <source>The time to collect is over</source>
        <translation>De ophaal­tijd is voorbij</translation>
    </message>
    <message>
        <source>The door is open</source>
        <translation>De deur is open</translation>
    </message>
    <message>
        <source>Look into this locker</source>
        <translation>Kijk in dit vak</translation>
    </message>
    <message>
        <source>This locker is out of use</source>
        <translation>Dit vak is buiten gebruik</translation>
    </message>
    <message>
        <source>The lock is broken.</source>
        <translation>Het slot is kapot.</translation>
    </message>
    <message>
        <source>The door is damaged.</source>
        <translation>De deur is beschadigd.</translation>
    </message>
    <message>
        <source>It must be cleaned.</source>
        <translation>Het moet schoon.</translation>
    </message>
    <message>
        <source>Staff put it out of use.</source>
        <translation>Het personeel nam het buiten gebruik.</translation>
    </message>
    <message>
        <source>The door did not open.</source>
        <translation>De deur ging niet open.</translation>
    </message>
    <message>
        <source>The door opened late.</source>
        <translation>De deur ging laat open.</translation>
    </message>
    <message>
        <source>The door opened by itself.</source>
        <translation>De deur ging vanzelf open.</translation>
    </message>
    <message>
        <source>A wrong door opened.</source>
        <translation>Een verkeerde deur ging open.</translation>
    </message>
    <message>
        <source>Somebody else was at the open door.</source>
        <translation>Iemand anders was bij de open deur.</translation>
    </message>
    <message>
        <source>A problem was reported.</source>
        <translation>Er is een probleem gemeld.</translation>
    </message>
    <message>
        <source>Nobody saw the door open.</source>
        <translation>Het openen is niet gezien.</translation>
    </message>
    <message>
        <source>Nobody saw the door close.</source>
        <translation>Het sluiten is niet gezien.</translation>
    </message>
    <message>
        <source>The parcel has no pickup code.</source>
        <translation>Het pakket heeft geen afhaalcode.</translation>
    </message>
    <message>
        <source>The service says otherwise.</source>
        <translation>De dienst zegt iets anders.</translation>
    </message>
    <message>
        <source>The service says it is free.</source>
        <translation>Volgens de dienst is het vrij.</translation>
    </message>
    <message>
        <source>The service names another person.</source>
        <translation>De dienst noemt iemand anders.</translation>
    </message>
    <message>
        <source>The door was left open.</source>
        <translation>De deur bleef open.</translation>
    </message>
    <message>
        <source>The door sensor is wrong.</source>
        <translation>De deursensor klopt niet.</translation>
    </message>
    <message>
        <source>Staff must look inside.</source>
        <translation>Het personeel moet kijken.</translation>
    </message>
    <message>
        <source>Nobody said whether a parcel is in.</source>
        <translation>Niemand zei of er een pakket in ligt.</translation>
    </message>
    <message>
        <source>The door sensor is silent.</source>
        <translation>De deursensor zwijgt.</translation>
    </message>
    <message>
        <source>Parcel ending %1</source>
        <comment>the last signs of its number</comment>
        <translation>Pakket eindigend op %1</translation>
    </message>
    <message>
        <source>Parcel ending %1, in since %2</source>
        <comment>%1: the last signs of its number, %2: a day</comment>
        <translation>Pakket eindigend op&#xa0;%1, sinds&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more locker(s) after this.</source>
        <translation>
            <numerusform>Hierna nog %n vak.</numerusform>
            <numerusform>Hierna nog %n vakken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody found the locker empty.</source>
        <translation>Iemand vond het vak leeg.</translation>
    </message>
    <message>
        <source>Somebody found a parcel of another person.</source>
        <translation>Iemand vond een pakket van een ander.</translation>
    </message>
    <message>
        <source>Somebody found a damaged parcel.</source>
        <translation>Iemand vond een beschadigd pakket.</translation>
    </message>
    <message>
        <source>Somebody says the door does not close.</source>
        <translation>Iemand zegt dat de deur niet sluit.</translation>
    </message>
    <message>
        <source>Somebody cannot reach the parcel.</source>
        <translation>Iemand kan niet bij het pakket.</translation>
    </message>
    <message>
        <source>Number given for it: %1</source>
        <comment>%1: a case number</comment>
        <translation>Gegeven nummer: %1</translation>
    </message>
    <message>
        <source>Say what is inside</source>
        <comment>button: of a locker opened by key</comment>
        <translation>Zeggen wat erin ligt</translation>
    </message>
    <message>
        <source>Give a parcel back</source>
        <translation>Pakket teruggeven</translation>
    </message>
    <message>
        <source>Gone from the setup</source>
        <translation>Niet meer ingesteld</translation>
    </message>
    <message>
        <source>Open it with the key and look inside.</source>
        <translation>Open het met de sleutel en kijk.</translation>
    </message>
</context>
</TS>
